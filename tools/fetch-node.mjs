import { installNode, NEWEST_NODE, OLDEST_NODE, TEST_RUNNER_NODE } from './lib/node-runtime.mjs';

// For the tests that start every action stub on the oldest and newest, and replay decisions on one between as well.
for (const version of [OLDEST_NODE, TEST_RUNNER_NODE, NEWEST_NODE]) process.stdout.write(`${installNode(version)}\n`);
