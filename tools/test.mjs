import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { ensureInstalled } from './lib/install.mjs';
import { testRunnerNode } from './lib/node-runtime.mjs';
import { fromRoot, ROOT } from './lib/paths.mjs';
import { reportPath } from './lib/reports.mjs';

// npm test [-- <paths and options of vitest>]: installs what is missing, then runs everything that needs Node alone.
ensureInstalled();
const report = reportPath(process.env.RELEASE_GATES_REPORT ?? 'test');
rmSync(report, { force: true });
const vitest = fromRoot('node_modules', 'vitest', 'vitest.mjs');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const run = spawnSync(testRunnerNode(), [vitest, 'run', ...reporters, ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exitCode = run.status ?? 1;
