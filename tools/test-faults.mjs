import { spawnSync } from 'node:child_process';
import { fromRoot, ROOT } from './lib/paths.mjs';

// npm run test:faults [-- engine | stores]: what npm test does in a small size, in full.
//   engine  every fault at every call of the engine and its ledgers, and longer random histories; half an hour on a quiet machine
//   stores  64 executors a hundred times on each store, holders asleep for 30 s, git killed at every command; an hour
const PARTS = {
  engine: { paths: ['packages/rollout/src/engine'], size: { RELEASE_GATES_FAULTS: 'full' } },
  stores: { paths: ['test/rollout-store'], size: { RELEASE_GATES_CONCURRENCY: 'full' } },
};

const [name = 'engine', ...options] = process.argv.slice(2);
const part = PARTS[name];
if (part === undefined) {
  process.stderr.write(`expected one of ${Object.keys(PARTS).join(', ')}, found ${name}\n`);
  process.exit(2);
}
const run = spawnSync(process.execPath, [fromRoot('tools', 'test.mjs'), ...part.paths, ...options], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, ...part.size, RELEASE_GATES_REPORT: `faults-${name}` },
});
process.exitCode = run.status ?? 1;
