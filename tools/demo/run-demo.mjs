import { appendFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Executor } from './executor.mjs';
import { judge, stagesOf, wayBackOf } from './judge.mjs';
import { drawTimeline } from './picture.mjs';
import { Programs } from './programs.mjs';
import { createRepository } from './repository.mjs';
import { writeReport, writeTables } from './report.mjs';
import { play } from './story.mjs';
import { Watch } from './watch.mjs';
import { World } from './world.mjs';

const SEED = 20_260_101;
/** Somebody stops the demo, or whoever started it is gone. */
const ENDS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'];
const STOPPED = 130;
/** `pauseMs`: between the end of one tick and the start of the next; a real service ticks every few minutes. */
const FULL = {
  rate: 1000,
  ladder: [0, 1, 5, 25, 50, 100],
  killAt: 25,
  pauseMs: 1000,
  limitMs: 480_000,
  shorten: (policy) => policy,
};
/** For machines with other things to do: less load, shares that need fewer requests to tell, and five stages instead of six. */
const FAST = {
  rate: 500,
  ladder: [0, 5, 25, 50, 100],
  killAt: 25,
  pauseMs: 300,
  limitMs: 300_000,
  shorten: (policy) =>
    policy
      .replace('ladder: [0, 1, 5, 25, 50, 100]', 'ladder: [0, 5, 25, 50, 100]')
      .replace('min-time: 12s', 'min-time: 5s')
      .replace('tolerance: 0.02', 'tolerance: 0.05')
      .replace('guardrails:\n', 'guardrails:\n  min-points: 5\n'),
};

/**
 * The whole demo in a temporary folder. Writes its report, its picture and its figures to `out`, and the report to the
 * summary of a job where there is one. Resolves to whether everything was as promised.
 */
export async function runDemo({ fast, source, keep, out, say }) {
  const scale = fast ? FAST : FULL;
  const beganMs = Date.now();
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'rollout-demo-')));
  const programs = new Programs();
  const clean = async () => {
    await programs.endAll();
    if (!keep) rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  };
  const stop = () => clean().finally(() => process.exit(STOPPED));
  for (const event of ENDS) process.once(event, stop);
  try {
    const run = await playIn({ root, programs, scale, source, say, beganMs });
    const result = { ...run, seconds: Math.round((Date.now() - beganMs) / 1000) };
    publish(result, out);
    say(`\n${writeTables(result)}`);
    say(`${result.passed ? 'PASS' : 'FAIL'}  after ${result.seconds} s; ${join(out, 'demo-report.md')}`);
    if (keep) say(`the repository is ${root}`);
    return result.passed;
  } finally {
    for (const event of ENDS) process.removeListener(event, stop);
    await clean();
  }
}

async function playIn({ root, programs, scale, source, say, beganMs }) {
  const executor = new Executor({ root, programs, fromSource: source });
  const world = new World({ programs, root });
  await world.start({ seed: SEED });
  createRepository(root, { metricsUrl: world.metricsUrl, shorten: scale.shorten });
  const watch = new Watch(world);
  const notes = [];
  const clock = (text) => say(`${((Date.now() - beganMs) / 1000).toFixed(1).padStart(6)}  ${text}`);
  const stage = {
    world,
    watch,
    executor,
    root,
    rate: scale.rate,
    killAt: scale.killAt,
    pauseMs: scale.pauseMs,
    deadlineMs: beganMs + scale.limitMs,
    manifests: {},
    played: {},
    say: clock,
    note: (kind, more) => notes.push({ atMs: Date.now(), kind, ...more }),
  };
  const { played } = stage;
  let broken;
  try {
    await play(stage);
  } catch (error) {
    broken = error;
    clock(error.message);
  }
  watch.stop();
  const load = await world.readLoad().catch(() => undefined);
  const lines = executor.readLedger();
  const rows = judge({ lines, watch, played, load, ladder: scale.ladder });
  if (broken !== undefined) rows.push({ what: 'told to its end', expected: 'yes', found: broken.message, ok: false });
  return {
    passed: rows.every(({ ok }) => ok),
    rate: scale.rate,
    programs: programs.started,
    rows,
    played,
    stages: stagesOf(lines, watch),
    back: wayBackOf(lines, watch),
    load,
    lines: lines.map(({ state: _state, ...line }) => line),
    notes,
    samples: watch.samples,
  };
}

function publish(result, out) {
  mkdirSync(out, { recursive: true });
  const report = writeReport(result);
  writeFileSync(join(out, 'demo-timeline.svg'), drawTimeline(result));
  writeFileSync(join(out, 'demo-report.md'), report);
  const { samples: _samples, lines: _lines, ...figures } = result;
  writeFileSync(join(out, 'demo-result.json'), `${JSON.stringify(figures, undefined, 2)}\n`);
  const summary = process.env.GITHUB_STEP_SUMMARY;
  if (summary !== undefined && summary !== '') appendFileSync(summary, report);
}
