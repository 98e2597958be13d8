import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { fromRoot } from './lib/paths.mjs';
import { runDemo } from './demo/run-demo.mjs';

// npm run demo [-- --fast] [-- --source] [-- --out <folder>] [-- --keep]: a whole rollout, one stopped, and one that has to
// wait, on real parts of this machine.
//   --fast    fewer shares, shorter stages and less load
//   --source  the command line from this checkout instead of the committed bundle
//   --out     where demo-report.md, demo-timeline.svg and demo-result.json go; default .cache/demo
//   --keep    leave the repository of the demo where it is, to look into
// Exit code 0: everything as promised; 1: not; 2: a flag nobody knows; 3: a program is missing.
const PROGRAMS = ['haproxy', 'prometheus', 'git', 'tar'];

process.exitCode = await main();

async function main() {
  const flags = readFlags();
  if (flags === undefined) return 2;
  const missing = PROGRAMS.filter(
    (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error !== undefined,
  );
  if (missing.length > 0) {
    const packages = missing.join(' ');
    return stop(
      3,
      `not installed: ${packages}. On Debian or Ubuntu: apt-get install --no-install-recommends ${packages}`,
    );
  }
  try {
    return (await runDemo({ ...flags, say: (text) => process.stdout.write(`${text}\n`) })) ? 0 : 1;
  } catch (error) {
    return stop(1, error.message);
  }
}

function readFlags() {
  const flag = { type: 'boolean', default: false };
  const out = { type: 'string', default: fromRoot('.cache', 'demo') };
  try {
    return parseArgs({ options: { fast: flag, source: flag, keep: flag, out } }).values;
  } catch (error) {
    stop(2, error.message);
    return undefined;
  }
}

function stop(code, message) {
  process.stderr.write(`${message}\n`);
  return code;
}
