import { canonicalText, type Json } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { budgetConfigSchema } from '../budget/config.ts';
import { metricsConfigSchema } from '../metrics/config.ts';
import type { MetricGap } from '../metrics/metrics-port.ts';
import { collectChannelBudget } from './collect-health.ts';
import { type Answers, HEALTHY, metricsOf, NOW_S, POINTS, SLO, START_S } from './health-fixture.ts';
import { type Case, judge, RULES } from './judge-fixture.ts';
import type { HealthReport } from './report.ts';

it('passes what is as good as what is live', async () => {
  const { health, budget, codes } = await judge();
  expect(codes).toEqual({
    samples: 'enough_samples',
    'sample-ratio': 'as_intended',
    success: 'harm_within_margin',
    integrity: 'within_limit',
    latency: 'harm_within_margin',
  });
  expect(health).toMatchObject({ state: 'pass', samples: 36_000, measuredUntilMs: NOW_S * 1000, reasons: [] });
  expect(health.findings[2]).toMatchObject({
    n: 36_000,
    candidate: 0.001,
    baseline: 0.001,
    p: expect.any(Number),
    threshold: expect.closeTo(0.009, 12),
  });
  expect(budget).toMatchObject({ state: 'green', remaining: 0.9 });
  expect(JSON.parse(JSON.stringify({ health, budget }))).toEqual({ health, budget });
});

describe('a candidate', () => {
  it.each<[string, Case, string, string]>([
    ['with five times the errors fails', { answers: { 'good{s="green"}[60s]': () => 597 } }, 'success', 'worse_early'],
    [
      'with one mismatch fails',
      { answers: { 'mismatch{s="green"}[60s]': (index) => Number(index === 7) } },
      'integrity',
      'limit_exceeded',
    ],
    [
      'with one mismatch fails before its time',
      { answers: { 'mismatch{s="green"}[60s]': () => 1 }, policy: { minStageS: 1e6, minSamples: 1e9 } },
      'integrity',
      'limit_exceeded',
    ],
    ['half as fast fails', { answers: { 'p95{s="green"}': (index) => 200 + (index % 3) } }, 'latency', 'worse_early'],
    [
      'that gets ten times its share fails',
      { answers: { 'all{s="green"}[60s]': () => 6000, 'good{s="green"}[60s]': () => 5994 } },
      'sample-ratio',
      'sample_ratio',
    ],
  ])('%s', async (_, given, id, code) => {
    const { codes, state } = await judge(given);
    expect([state, codes[id]]).toEqual(['fail', code]);
  });
});

function without(query: string, why: MetricGap): Case {
  return { answers: { [query]: why } };
}

describe('nobody knows', () => {
  it.each<[string, Case, string, string]>([
    ['without requests of the candidate', without('all{s="green"}[60s]', 'absent'), 'samples', 'metrics_missing'],
    ['without good requests of the candidate', without('good{s="green"}[60s]', 'absent'), 'success', 'metrics_missing'],
    ['without good requests of the baseline', without('good{s="blue"}[60s]', 'absent'), 'success', 'metrics_missing'],
    ['with NaN alone', without('p95{s="green"}', 'not_a_number'), 'latency', 'metrics_missing'],
    ['with old points', without('good{s="green"}[60s]', 'stale'), 'success', 'metrics_stale'],
    ['with points from the future', without('good{s="green"}[60s]', 'future'), 'success', 'metrics_future'],
    ['with a bad query', without('mismatch{s="green"}[60s]', 'query'), 'integrity', 'metrics_failed'],
    ['with several series', without('p95{s="blue"}', 'many_series'), 'latency', 'metrics_failed'],
    ['with part of an answer', without('p95{s="blue"}', 'partial'), 'latency', 'metrics_failed'],
    ['with the metrics server away', without('all{s="green"}[60s]', 'unreachable'), 'integrity', 'metrics_failed'],
    [
      'where the candidate stopped measuring',
      { answers: { 'p95{s="green"}': (index) => (index < 50 ? 100 : undefined) } },
      'latency',
      'metrics_stale',
    ],
    [
      'where quiet steps have no count',
      { answers: { 'good{s="green"}[60s]': (index) => (index % 5 === 0 ? undefined : 600) } },
      'success',
      'metrics_gaps',
    ],
    [
      'where steps of the limit have no count',
      { answers: { 'mismatch{s="green"}[60s]': (index) => (index % 5 === 0 ? undefined : 0) } },
      'integrity',
      'metrics_gaps',
    ],
    [
      'with more good requests than requests',
      { answers: { 'good{s="green"}[60s]': () => 700 } },
      'success',
      'inconsistent_counts',
    ],
    ['with too few samples', { policy: { minSamples: 36_001 } }, 'samples', 'min_samples'],
    [
      'with too few samples for one rule',
      { rules: [{ ...RULES.success, 'min-samples': 36_001 }] },
      'success',
      'min_samples',
    ],
    ['before the stage lasted its time', { policy: { minStageS: 3601 } }, 'success', 'min_time'],
    ['in the first step', { request: { nowS: START_S + 59 } }, 'samples', 'min_samples'],
    ['in a stage that has not begun', { request: { nowS: START_S - 500 } }, 'samples', 'min_samples'],
    ['where the candidate gets far less than its share', { request: { percent: 50 } }, 'sample-ratio', 'sample_ratio'],
    [
      'with too few steps for a quantile',
      { answers: { 'p95{s="green"}': (index) => (index > 55 ? 100 : undefined) } },
      'latency',
      'min_points',
    ],
    [
      'with a margin narrower than the noise',
      { rules: [{ ...RULES.success, margin: 0.000_001 }] },
      'success',
      'bound_above_margin',
    ],
  ])('%s', async (_, given, id, code) => {
    const { codes, health } = await judge(given);
    expect([health.state, codes[id]]).toEqual(['inconclusive', code]);
    expect(health.reasons.join('\n')).toContain(id);
  });

  it.each<[string, Case, HealthReport['shortOf']]>([
    ['time', { policy: { minStageS: 3601 } }, ['min_time']],
    ['samples', { policy: { minSamples: 36_001 } }, ['min_samples']],
    [
      'either',
      { policy: { minStageS: 3601 }, rules: [{ ...RULES.success, 'min-samples': 36_001 }, RULES.latency] },
      ['min_samples', 'min_time'],
    ],
    ['neither', { policy: { minStageS: 3601 }, request: { percent: 50 } }, undefined],
    ['nothing', {}, undefined],
  ])('says where it is short of %s alone', async (_, given, shortOf) => {
    expect((await judge(given)).health.shortOf).toEqual(shortOf);
  });

  it('says how many samples are missing', async () => {
    const { health } = await judge({ policy: { minSamples: 40_000 } });
    expect(health.reasons[0]).toContain('4000 are missing');
  });

  it('says where it is the baseline that lacks them', async () => {
    const early = { 'all{s="blue"}[60s]': (index: number) => (index < 10 ? 11_400 : 0) };
    const { health } = await judge({ answers: early, request: { percent: 100 }, rules: [RULES.success] });
    expect(health.reasons[0]).toMatch(/6000 of 10000 samples, .*no baseline in the same steps .*before/);
  });

  it('says once what it says of all', async () => {
    const { health } = await judge({ ...without('all{s="green"}[60s]', 'unreachable'), rules: [RULES.latency] });
    expect(health.reasons).toEqual([
      'samples, sample-ratio, latency: the candidate has no usable measurements: said unreachable (unreachable; fake)',
    ]);
  });

  it('does not mix what is unknown into what speaks against a candidate', async () => {
    const { health } = await judge({
      answers: { 'mismatch{s="green"}[60s]': () => 1, 'p95{s="green"}': 'not_a_number' },
    });
    expect(health).toMatchObject({ state: 'fail', reasons: [expect.stringMatching(/^integrity: /)] });
  });

  it('an absent series is never zero in the budget either', async () => {
    const { budget } = await judge({ answers: { 'slo_bad[2419200s]': 'absent' } });
    expect(budget).toMatchObject({ state: 'unknown', remaining: null });
    expect(budget.reasons[0]).toContain('slo_bad[2419200s]');
  });
});

describe('in shadow', () => {
  const idle: Case = {
    request: { percent: 0 },
    answers: { 'all{s="green"}[60s]': () => 0, 'good{s="green"}[60s]': () => 0, 'p95{s="green"}': 'not_a_number' },
  };
  it('a candidate without traffic is not held', async () => {
    expect(await judge(idle)).toMatchObject({
      state: 'pass',
      codes: { success: 'observed_only', latency: 'observed_only' },
    });
  });
  it('one that was never counted is not held either, as long as what is live is', async () => {
    const answers: Answers = { ...idle.answers, 'all{s="green"}[60s]': 'absent', 'good{s="green"}[60s]': 'absent' };
    const { health } = await judge({ ...idle, answers });
    expect(health).toMatchObject({ state: 'pass', samples: 0, measuredUntilMs: NOW_S * 1000 });
    const alone = await judge({ ...idle, answers: { ...answers, 'all{s="green"}[60s]': 'not_a_number' } });
    expect(alone.health).toMatchObject({ samples: null });
  });
  it('one is held where traffic is mirrored', async () => {
    expect(await judge({ ...idle, guardrails: { shadow: 'compare' } })).toMatchObject({ state: 'inconclusive' });
  });
  it('one still fails by what it does', async () => {
    const answers = { ...idle.answers, 'mismatch{s="green"}[60s]': () => 1 };
    expect(await judge({ ...idle, answers })).toMatchObject({ state: 'fail' });
  });
  it('and waits where the metrics server is away', async () => {
    expect(await judge({ ...idle, answers: { 'all{s="green"}[60s]': 'unreachable' } })).toMatchObject({
      state: 'inconclusive',
    });
  });
});

it('at 100 % compares with what was live before', async () => {
  const request = { percent: 100 };
  const { codes, state } = await judge({ request });
  expect([state, codes['sample-ratio'], codes['success']]).toEqual(['pass', 'not_applicable', 'harm_within_margin']);
  const asked: number[] = [];
  await judge({ request, answers: { 'good{s="blue"}[60s]': (index) => (asked.push(index), 11_400) } });
  expect(asked).toHaveLength(POINTS);
});

it('compares with nothing where nothing was live', async () => {
  const { codes, state } = await judge({ request: { baseline: null } });
  expect([state, codes['success'], codes['integrity']]).toEqual(['pass', 'no_baseline', 'within_limit']);
});

it.each([
  ['fails in each request', 0],
  ['fails so often that the figure is past all integers', 420],
])('a candidate that %s is told in figures that a line of the ledger takes', async (_name, good) => {
  const { health, budget } = await judge({
    answers: { 'good{s="green"}[60s]': () => good, 'slo_bad[3600s]': () => 1e19 },
  });
  expect(health.state).toBe('fail');
  expect(() => canonicalText({ health, budget } as unknown as Json)).not.toThrow();
});

it('leaves out the time in which a candidate settles', async () => {
  expect(await judge({ guardrails: { settle: '10m' } })).toMatchObject({ health: { samples: 50 * 600 } });
});

it('tells the budget of a channel without a candidate', async () => {
  const policy = {
    metrics: metricsConfigSchema.parse({ provider: 'prometheus', url: 'http://127.0.0.1:9' }),
    slo: { files: [], measures: {} },
    slos: [SLO],
    budget: budgetConfigSchema.parse({ 'fast-burn': [{ long: '1h', short: '5m', rate: 14.4 }] }),
    maxMetricAgeS: 120,
  };
  const channel = { tenant: 'acme', environment: 'prod', region: null, segment: null };
  const budget = await collectChannelBudget(policy, { metrics: metricsOf(HEALTHY), channel, nowS: NOW_S });
  expect(budget).toMatchObject({ state: 'green', slos: [{ id: 'api', fastBurn: [{ firing: false }] }] });
});

it('refuses a query that cannot be filled in', async () => {
  const rules = [{ ...RULES.integrity, candidate: 'a{r="{region}"}' }];
  await expect(judge({ rules })).rejects.toMatchObject({ code: 'query.value' });
});
