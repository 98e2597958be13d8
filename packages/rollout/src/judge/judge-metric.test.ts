import { canonicalText, type Json } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '../stats/seeded-random.ts';
import type { CountComparison, Direction, JudgeSettingsInput, MetricComparison } from './comparison.ts';
import { judgeMetric } from './judge-metric.ts';

const fill = (length: number, value = 0): number[] => Array.from({ length }, () => value);

interface CountOptions {
  readonly settings?: Partial<JudgeSettingsInput>;
  readonly exposures?: readonly [baseline: number, candidate: number];
  readonly direction?: Direction;
}

function counts(
  baseline: readonly number[],
  candidate: readonly number[],
  options: CountOptions = {},
): CountComparison {
  const { settings = {}, exposures: [theirs, ours] = [1, 1], direction = 'higher_is_worse' } = options;
  const intervals = candidate.map((events, at) => ({
    baseline: { events: baseline[at] as number, exposure: theirs },
    candidate: { events, exposure: ours },
  }));
  return {
    kind: 'counts',
    metric: 'errors',
    direction,
    settings: { margin: { relative: 0.5 }, ...settings },
    intervals,
  };
}

function values(
  baseline: readonly number[],
  candidate: readonly number[],
  options: CountOptions = {},
): MetricComparison {
  const { settings = {}, direction = 'higher_is_worse' } = options;
  return {
    kind: 'values',
    metric: 'cpu',
    direction,
    settings: { margin: { relative: 0.1 }, ...settings },
    baseline,
    candidate,
  };
}

function noise(seed: string, length: number, [level, spread]: readonly [number, number]): number[] {
  const random = createSeededRandom(seed.repeat(32));
  return Array.from({ length }, () => level + spread * (random.fraction() + random.fraction() - 1));
}

const seedOf = (comparison: MetricComparison) => judgeMetric(comparison).test?.seed;
const at1 = { alpha: 0.01 };
const at2 = { alpha: 0.02 };

// spinnaker/spinnaker#6278 and #5622, spinnaker/kayenta#426 and #799: real canaries that another judge passed.
const PUBLIC: readonly (readonly [string, MetricComparison, string, number])[] = [
  [
    'seven 100s and three 1s against ten 1s',
    counts(fill(10, 1), [...fill(7, 100), ...fill(3, 1)], { settings: at1 }),
    'fail',
    0.00154799,
  ],
  ['the same as values', values(fill(10, 1), [...fill(7, 100), ...fill(3, 1)], { settings: at1 }), 'fail', 0.00154799],
  [
    '5 of 10 intervals with 307s, at 2 %',
    counts(fill(10), [...fill(5, 307), ...fill(5)], { settings: at2 }),
    'fail',
    0.01625387,
  ],
  ['the same at 1 %', counts(fill(10), [...fill(5, 307), ...fill(5)], { settings: at1 }), 'inconclusive', 0.01625387],
  ['0,1,2,1,0,0 against zeros', counts(fill(6), [0, 1, 2, 1, 0, 0], { settings: at1 }), 'inconclusive', 0.09090909],
  ['1,4,2,3,1 against zeros', counts(fill(5), [1, 4, 2, 3, 1], { settings: at1 }), 'fail', 0.00396825],
];

describe('public canaries', () => {
  it.each(PUBLIC)('%s', (_, comparison, verdict, pValue) => {
    const judged = judgeMetric(comparison);
    expect(judged.verdict).toBe(verdict);
    expect(judged.test?.pValue).toBeCloseTo(pValue, 7);
  });
});

const zeros60 = fill(60);
const quiet = fill(60).map((_, at) => Number(at % 5 === 0));

const CASES: readonly (readonly [string, MetricComparison, string, string])[] = [
  [
    'no event in an hour, little tolerated: the bound is too far',
    counts(zeros60, zeros60, { settings: { margin: { absolute: 0.01 } } }),
    'inconclusive',
    'bound_above_margin',
  ],
  [
    'no event in an hour, 0.1 a minute tolerated',
    counts(zeros60, zeros60, { settings: { margin: { absolute: 0.1 } } }),
    'pass',
    'harm_within_margin',
  ],
  [
    'the same rate, too few events to exclude half as much again',
    counts(quiet, quiet),
    'inconclusive',
    'bound_above_margin',
  ],
  ['the same rate, many events', counts(fill(60, 50), fill(60, 50)), 'pass', 'harm_within_margin'],
  ['a tolerated difference, beyond chance', counts(fill(60, 1000), fill(60, 1100)), 'pass', 'harm_within_margin'],
  [
    'beyond chance, about as much as is tolerated',
    counts(
      quiet.map((value) => value * 100),
      quiet.map((value) => value * 150 + 1),
    ),
    'inconclusive',
    'bound_above_margin',
  ],
  [
    'a canary of a twentieth, five times the rate',
    counts(fill(60, 19), fill(60, 5), { exposures: [950, 50] }),
    'fail',
    'worse_beyond_margin',
  ],
  [
    'a canary of a twentieth, the same rate',
    counts(fill(60, 380), fill(60, 20), { exposures: [950, 50] }),
    'pass',
    'harm_within_margin',
  ],
  [
    'a canary that has most of the traffic, nothing in the rest',
    counts(zeros60, [...fill(59), 3], { exposures: [5, 95] }),
    'inconclusive',
    'bound_above_margin',
  ],
  [
    'a canary of a twentieth with one burst',
    counts(fill(60, 1), [60, ...fill(59)], { exposures: [950, 50] }),
    'inconclusive',
    'bound_above_margin',
  ],
  [
    'fewer successes',
    counts(fill(60, 100), fill(60, 30), { direction: 'lower_is_worse' }),
    'fail',
    'worse_beyond_margin',
  ],
  [
    'more successes',
    counts(fill(60, 100), fill(60, 130), { direction: 'lower_is_worse' }),
    'pass',
    'harm_within_margin',
  ],
  ['too few intervals', counts(fill(4), fill(4, 9)), 'inconclusive', 'not_enough_data'],
  [
    'intervals in which no outcome could be significant',
    counts(fill(5), fill(5, 9), { settings: { alpha: 0.001 } }),
    'inconclusive',
    'not_enough_data',
  ],
  [
    'too little traffic',
    counts(fill(9), fill(9, 9), { settings: { min_exposure: 10 } }),
    'inconclusive',
    'not_enough_data',
  ],
  ['no interval at all', counts([], []), 'inconclusive', 'not_enough_data'],
  [
    'no traffic on the candidate',
    counts(fill(60, 1), zeros60, { exposures: [1, 0] }),
    'inconclusive',
    'not_enough_data',
  ],
  ['events in no traffic', counts(fill(60, 1), fill(60, 1), { exposures: [1, 0] }), 'inconclusive', 'malformed_data'],
  ['a negative count', counts(fill(60, 1), fill(60, -1)), 'inconclusive', 'malformed_data'],
  ['no number', counts(fill(60, 1), fill(60, Number.NaN)), 'inconclusive', 'malformed_data'],
  [
    'a level a quarter higher',
    values(noise('1', 60, [100, 20]), noise('2', 60, [125, 20])),
    'fail',
    'worse_beyond_margin',
  ],
  [
    'a level one percent higher',
    values(noise('1', 60, [100, 5]), noise('2', 60, [101, 5])),
    'pass',
    'harm_within_margin',
  ],
  [
    'a level a quarter lower, where lower is worse',
    values(noise('1', 60, [100, 20]), noise('2', 60, [75, 20]), { direction: 'lower_is_worse' }),
    'fail',
    'worse_beyond_margin',
  ],
  ['negative levels', values(noise('1', 60, [-100, 20]), noise('2', 60, [-75, 20])), 'fail', 'worse_beyond_margin'],
  ['wide noise', values(noise('1', 10, [100, 90]), noise('2', 10, [100, 90])), 'inconclusive', 'bound_above_margin'],
  ['constants', values(fill(9, 4), fill(9, 4)), 'pass', 'harm_within_margin'],
  ['an infinite value', values(fill(9, 4), [...fill(8, 4), Infinity]), 'inconclusive', 'malformed_data'],
  ['huge values', values(fill(9, 1e200), fill(9, 4)), 'inconclusive', 'malformed_data'],
  ['no baseline', values([], fill(9, 4)), 'inconclusive', 'not_enough_data'],
];

describe('judgeMetric', () => {
  it.each(CASES)('%s', (_, comparison, verdict, code) => {
    const judged = judgeMetric(comparison);
    expect([judged.verdict, judged.code]).toEqual([verdict, code]);
    expect(judged.reason).not.toMatch(/\n|undefined|\[object/u);
  });

  it.each(CASES)('is JSON, and the same again: %s', (_, comparison) => {
    const judged = judgeMetric(comparison);
    expect(canonicalText(judged as unknown as Json)).toBe(
      canonicalText(judgeMetric(structuredClone(comparison)) as unknown as Json),
    );
  });

  it('publishes what it computed', () => {
    const { test, effectSize, samples } = judgeMetric(counts(fill(10, 1), [...fill(7, 100), ...fill(3, 1)]));
    expect(test).toMatchObject({ method: 'permutation/exact_sum', statistic: 346.5, arrangements: 0, blockLength: 1 });
    expect(test?.seed).toMatch(/^[0-9a-f]{64}$/);
    expect(test?.threshold).toBeCloseTo(0.009, 12);
    expect(effectSize).toMatchObject({ baseline: 1, candidate: 70.3, margin: 0.5 });
    expect(samples).toEqual({
      baseline: { observations: 10, events: 10, exposure: 10 },
      candidate: { observations: 10, events: 703, exposure: 10 },
    });
  });

  it('takes another seed for other data, and the same for other settings', () => {
    const base = counts(quiet, quiet);
    expect(seedOf({ ...base, settings: { margin: { absolute: 3 }, alpha: 0.05 } })).toBe(seedOf(base));
    expect(seedOf({ ...base, metric: 'other' })).not.toBe(seedOf(base));
  });

  it.each([
    {},
    { margin: {} },
    { margin: { relative: -1 } },
    { margin: { relative: 1 }, alpha: 0 },
    { margin: { relative: 1 }, power: 1 },
  ])('refuses the settings %j', (settings) => {
    expect(() => judgeMetric({ ...counts(quiet, quiet), settings } as MetricComparison)).toThrow('"path"');
  });
});
