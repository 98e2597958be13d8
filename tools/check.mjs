import { execFile, spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { fromRoot, ROOT } from './lib/paths.mjs';
import { clearReports, readReport } from './lib/reports.mjs';
import { STEPS } from './lib/steps.mjs';

/** How many light steps run at a time. */
const LANES = 2;
/** How many failed tests of a step are named before its output and again at the end. */
const MAX_NAMED = 20;

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
const failed = [];

ensureInstalled();
clearReports();
for (const batch of batches(STEPS.filter(({ name }) => name.includes(only)))) await runBatch(batch);
const skipped = total.skipped === 0 ? '' : `, ${total.skipped} skipped`;
for (const { step, failures } of failed) process.stdout.write(`FAIL  ${step.name}\n${list(failures)}`);
process.stdout.write(`${failed.length === 0 ? 'every step passed' : `${failed.length} steps failed`}${skipped}\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** Light neighbours together; every other step has the machine to itself. */
function batches(steps) {
  const found = [];
  for (const step of steps) {
    if (step.light === true && found.at(-1)?.[0].light === true) found.at(-1).push(step);
    else found.push([step]);
  }
  return found;
}

/** Told in their order, whichever ends first. */
async function runBatch(batch) {
  const ends = [];
  for (const [at, step] of batch.entries()) {
    ends.push(Promise.resolve(ends[at - LANES]).then(() => execute(step)));
  }
  for (const [at, step] of batch.entries()) tell(step, await ends[at]);
}

/** Undefined where what it needs is not installed. */
function execute({ command, needs }) {
  if (needs !== undefined && !isInstalled(needs)) return undefined;
  const [program, ...args] = command;
  const options = { cwd: ROOT, env, maxBuffer: 256 * 1024 * 1024, shell: process.platform === 'win32' };
  const startedAt = process.hrtime.bigint();
  return new Promise((done) => {
    const child = execFile(program === 'node' ? process.execPath : program, args, options, (error, stdout, stderr) => {
      const seconds = Number((process.hrtime.bigint() - startedAt) / 1_000_000n) / 1000;
      const hasExitCode = error === null || typeof error.code === 'number';
      done({ ok: error === null, output: `${stdout}${stderr}${hasExitCode ? '' : `${error.message}\n`}`, seconds });
    });
    child.stdin.end();
  });
}

function tell(step, end) {
  if (end === undefined) return tellMissing(step);
  const { ok, output, seconds } = end;
  const counts = step.report === undefined ? undefined : readReport(step.report);
  total.passed += counts?.passed ?? 0;
  total.failed += counts?.failed ?? 0;
  total.skipped += counts?.skipped ?? 0;
  if (step.advisory === true)
    process.stdout.write(`${ok ? 'ok  ' : 'LOOK'}  ${step.name} (${seconds.toFixed(1)} s)\n${indent(output)}\n`);
  else if (!ok) failStep(step, output, seconds, counts);
  else if (step.report !== undefined && counts === undefined) failStep(step, 'it left no test report\n', seconds);
  else process.stdout.write(`ok    ${step.name}${countText(counts)} (${seconds.toFixed(1)} s)\n`);
}

function tellMissing(step) {
  const text = `${step.needs} is not installed; .ci/run installs it\n`;
  if (ci) failStep(step, text, 0);
  else process.stdout.write(`skip  ${step.name}: ${text}`);
}

/** A step that failed without a failing test in its report counts as one, so that "0 failed" is never printed over it. */
function failStep(step, output, seconds, counts) {
  const failures = counts?.failures ?? [];
  failed.push({ step, failures });
  if ((counts?.failed ?? 0) === 0) total.failed += 1;
  process.stdout.write(`FAIL  ${step.name}${countText(counts)} (${seconds.toFixed(1)} s)\n${list(failures)}`);
  process.stdout.write(`${indent(output)}\n`);
}

function list(failures) {
  const shown = failures.slice(0, MAX_NAMED).map((line) => `      - ${line}\n`);
  const more = failures.length - shown.length;
  return [...shown, ...(more > 0 ? [`      and ${more} more\n`] : [])].join('');
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
