import { installNode, NEWEST_NODE, OLDEST_NODE } from './lib/node-runtime.mjs';

// The oldest and the newest supported Node, for the tests that start every action stub on both.
for (const version of [OLDEST_NODE, NEWEST_NODE]) process.stdout.write(`${installNode(version)}\n`);
