import type { ChildProcess } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whyNoHaproxy } from '../support/haproxy.ts';
import { whyNoPrometheus } from '../support/prometheus.ts';
import {
  childrenOf,
  type DemoResult,
  endDemo,
  finishDemo,
  isRunning,
  readResult,
  startDemo,
  untilPrinted,
} from './demo-run.ts';

const LADDER = [0, 5, 25, 50, 100];
const SECONDS = 1000;
const missing = whyNoHaproxy() ?? whyNoPrometheus();

const out = mkdtempSync(join(tmpdir(), 'rollout-demo-test-'));
let demo: ChildProcess | undefined;
afterAll(async () => {
  if (demo !== undefined && demo.exitCode === null) await endDemo(demo);
  rmSync(out, { recursive: true, force: true });
});

// oxlint-disable-next-line vitest/valid-describe-callback -- one of the two below
describe('a rollout on HAProxy and Prometheus', missing === undefined ? suite : skipped);

function skipped(): void {
  it('is not there', ({ skip }) => {
    skip(missing);
    expect.unreachable();
  });
}

function suite(): void {
  const summary = join(out, 'summary.md');
  let result: DemoResult;

  beforeAll(async () => {
    demo = startDemo(out, { GITHUB_STEP_SUMMARY: summary });
    const { code, text } = await finishDemo(demo);
    if (code !== 0) throw new Error(`exit code ${code}\n${text}`);
    result = readResult(out);
    // In a workflow the run shows it.
    const shown = process.env['GITHUB_STEP_SUMMARY'];
    if (shown !== undefined && shown !== '') appendFileSync(shown, readFileSync(summary));
  }, 330 * SECONDS);

  it.each(LADDER)('at %i percent so many users reach it, as the services count them', (percent) => {
    const stage = result.stages.find((each) => each.version === '2.4.1' && each.percent === percent);
    expect(stage?.measured?.total).toBeGreaterThan(1000);
    expect(Math.abs((stage?.measured?.percent ?? NaN) - percent)).toBeLessThanOrEqual(2);
  });

  it('a release with five times the errors is stopped at its first share, and nobody reaches it any more', () => {
    expect(result.back).toMatchObject({ version: '2.4.2', fromPercent: 5, after: { percent: 0 } });
    expect(result.back?.reason).toContain('success-ratio');
    expect(result.back?.backMs).toBeLessThanOrEqual(2000);
    expect(result.back?.after?.total).toBeGreaterThan(500);
    expect(result.stages.filter(({ version }) => version === '2.4.2').map(({ percent }) => percent)).toEqual([0, 5]);
  });

  it('what was taken back never goes out again', () => {
    expect(result.played?.again.code).toBe(1);
    expect(result.played?.again.blockers).toContain('release_rejected');
  });

  it('without a metrics server it waits, says so, and goes on when the server is back', () => {
    const blind = result.played?.blind;
    expect(blind).toMatchObject({ moved: 0, percent: 25 });
    for (const tick of blind?.ticks ?? []) {
      expect(tick).toMatchObject({ code: 0, percent: 25 });
      expect(tick.blockers).toContain('metrics_missing');
      expect(tick.reasons.join('\n')).toContain('the connection was refused');
    }
    expect(blind?.ticks).toHaveLength(2);
    const shares = result.stages.filter(({ version }) => version === '2.4.1').map(({ percent }) => percent);
    expect(shares).toEqual(LADDER);
  });

  it('no request was lost', () => {
    expect(result.load).toMatchObject({ lost: 0, losses: {} });
    expect(result.load?.sent).toBeGreaterThan(10_000);
  });

  it('keeps every promise of its own', () => {
    expect(result.rows.filter(({ ok }) => !ok)).toEqual([]);
    expect(result.rows.length).toBeGreaterThan(10);
  });

  it('leaves a picture and a summary', () => {
    const picture = readFileSync(join(out, 'demo-timeline.svg'), 'utf8');
    expect(picture.length).toBeLessThan(60_000);
    for (const words of ['2.4.1 staged', 'rolled back', '2.4.2 refused', 'metrics', '100 %']) {
      expect(picture).toContain(words);
    }
    expect(picture).not.toMatch(/NaN|undefined|Infinity/);
    expect(readFileSync(summary, 'utf8')).toBe(readFileSync(join(out, 'demo-report.md'), 'utf8'));
  });

  it('leaves nothing running', () => {
    const names = result.programs.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['haproxy', 'load', 'prometheus', 'slot blue', 'slot green']));
    expect(new Set(names)).toContain('rollout-executor');
    expect(result.programs.filter(({ pid }) => isRunning(pid))).toEqual([]);
  });
}

it.skipIf(missing !== undefined)('leaves nothing running where it is ended in the middle', async () => {
  demo = startDemo(out);
  await untilPrinted(demo, 'staged, at shadow');
  const started = childrenOf(demo.pid ?? 0);
  expect(started.length).toBeGreaterThanOrEqual(5);
  expect(await endDemo(demo)).toBe(130);
  // What was killed at the very end is collected by the system, not by the demo that is gone.
  await expect.poll(() => started.filter(isRunning), { timeout: 10_000 }).toEqual([]);
});
