import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { fromRoot, ROOT } from './lib/paths.mjs';
import { clearReports, readReport } from './lib/reports.mjs';
import { STEPS } from './lib/steps.mjs';

// npm run check [-- --ci] [-- --only <part of a step's name>]: every step, all of them even after a failure.
const ci = process.argv.includes('--ci');
const onlyAt = process.argv.indexOf('--only');
const only = onlyAt === -1 ? '' : (process.argv[onlyAt + 1] ?? '');
const env = {
  ...process.env,
  ...(ci && { CI: 'true' }),
  PATH: [fromRoot('.cache', 'go-bin'), fromRoot('.cache', 'venv', 'bin'), process.env.PATH].join(delimiter),
};
const total = { passed: 0, failed: 0, skipped: 0 };
let failedSteps = 0;

ensureInstalled();
clearReports();
for (const step of STEPS.filter(({ name }) => name.includes(only))) runStep(step);
const skipped = total.skipped === 0 ? '' : `, ${total.skipped} skipped`;
process.stdout.write(`${failedSteps === 0 ? 'every step passed' : `${failedSteps} steps failed`}${skipped}\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = failedSteps === 0 ? 0 : 1;

function runStep(step) {
  if (step.needs !== undefined && !isInstalled(step.needs)) {
    if (ci) failStep(step, `${step.needs} is not installed; .ci/run installs it\n`, 0);
    else process.stdout.write(`skip  ${step.name}: ${step.needs} is not installed; .ci/run installs it\n`);
    return;
  }
  const startedAt = process.hrtime.bigint();
  const [program, ...args] = step.command;
  const run = spawnSync(program === 'node' ? process.execPath : program, args, {
    cwd: ROOT,
    env,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  const seconds = Number((process.hrtime.bigint() - startedAt) / 1_000_000n) / 1000;
  const counts = step.report === undefined ? undefined : readReport(step.report);
  total.passed += counts?.passed ?? 0;
  total.failed += counts?.failed ?? 0;
  total.skipped += counts?.skipped ?? 0;
  const output = `${run.stdout ?? ''}${run.stderr ?? ''}${run.error === undefined ? '' : `${run.error.message}\n`}`;
  if (step.advisory === true)
    process.stdout.write(
      `${run.status === 0 ? 'ok  ' : 'LOOK'}  ${step.name} (${seconds.toFixed(1)} s)\n${indent(output)}\n`,
    );
  else if (run.status !== 0) failStep(step, output, seconds, counts);
  else if (step.report !== undefined && counts === undefined) failStep(step, 'it left no test report\n', seconds);
  else process.stdout.write(`ok    ${step.name}${countText(counts)} (${seconds.toFixed(1)} s)\n`);
}

/** A step that failed without a failing test in its report counts as one, so that "0 failed" is never printed over it. */
function failStep(step, output, seconds, counts) {
  failedSteps += 1;
  if ((counts?.failed ?? 0) === 0) total.failed += 1;
  process.stdout.write(`FAIL  ${step.name}${countText(counts)} (${seconds.toFixed(1)} s)\n${indent(output)}\n`);
}

function countText(counts) {
  return counts === undefined ? '' : `: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
}

function indent(text) {
  return text.trimEnd().replaceAll(/^/gm, '      ');
}

function isInstalled(program) {
  return spawnSync(program, ['--version'], { env, stdio: 'ignore' }).error === undefined;
}
