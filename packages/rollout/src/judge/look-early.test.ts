import { describe, expect, it } from 'vitest';
import type { CountComparison, MetricComparison } from './comparison.ts';
import { lookEarly } from './look-early.ts';

const fill = (length: number, value = 0): number[] => Array.from({ length }, () => value);
const settings = { margin: { relative: 0.1 } };

function counts(baseline: readonly number[], candidate: readonly number[], exposures = [1, 1]): CountComparison {
  const [theirs = 1, ours = 1] = exposures;
  const intervals = candidate.map((events, at) => ({
    baseline: { events: baseline[at] as number, exposure: theirs },
    candidate: { events, exposure: ours },
  }));
  return { kind: 'counts', metric: 'errors', direction: 'higher_is_worse', settings, intervals };
}

function values(baseline: readonly number[], candidate: readonly number[], rest: object = {}): MetricComparison {
  return { kind: 'values', metric: 'cpu', direction: 'higher_is_worse', settings, baseline, candidate, ...rest };
}

const latency: MetricComparison = {
  kind: 'latency',
  metric: 'p95',
  direction: 'higher_is_worse',
  settings,
  quantile: 0.95,
  baseline: { values: fill(100, 1) },
  candidate: { values: fill(100, 9) },
};

const CASES: readonly (readonly [string, MetricComparison, string, string])[] = [
  ['always worse', counts(fill(30, 1), fill(30, 5)), 'fail', 'worse_beyond_margin'],
  ['always worse, too short a time', counts(fill(8, 1), fill(8, 5)), 'inconclusive', 'keep_watching'],
  ['always better', counts(fill(30, 5), fill(30, 1)), 'inconclusive', 'keep_watching'],
  ['worse by what is tolerated', counts(fill(90, 100), fill(90, 109)), 'inconclusive', 'keep_watching'],
  [
    'a twentieth of the traffic, as regular as clockwork',
    counts(fill(1440, 95), fill(1440, 5), [95, 5]),
    'inconclusive',
    'keep_watching',
  ],
  [
    'a twentieth of the traffic, always worse',
    counts(fill(60, 95), fill(60, 25), [95, 5]),
    'fail',
    'worse_beyond_margin',
  ],
  ['one burst', counts(fill(60), [1000, ...fill(59)]), 'inconclusive', 'keep_watching'],
  ['nothing yet', counts([], []), 'inconclusive', 'keep_watching'],
  ['no traffic yet', counts(fill(9), fill(9), [1, 0]), 'inconclusive', 'keep_watching'],
  ['events in no traffic', counts(fill(9), fill(9, 1), [1, 0]), 'inconclusive', 'malformed_data'],
  ['higher values', values(fill(30, 10), fill(30, 20)), 'fail', 'worse_beyond_margin'],
  [
    'higher values, where lower is worse',
    values(fill(30, 10), fill(30, 20), { direction: 'lower_is_worse' }),
    'inconclusive',
    'keep_watching',
  ],
  [
    'lower values, where lower is worse',
    values(fill(30, 20), fill(30, 10), { direction: 'lower_is_worse' }),
    'fail',
    'worse_beyond_margin',
  ],
  ['a value too many', values(fill(30, 10), fill(31, 20)), 'inconclusive', 'malformed_data'],
  ['no number', values(fill(30, 10), fill(30, Number.NaN)), 'inconclusive', 'malformed_data'],
  ['a latency', latency, 'inconclusive', 'not_looked_at_early'],
  [
    'told not to',
    values(fill(30, 10), fill(30, 20), { settings: { ...settings, early_share: 0 } }),
    'inconclusive',
    'not_looked_at_early',
  ],
];

describe('lookEarly', () => {
  it.each(CASES)('%s', (_, comparison, verdict, code) => {
    const look = lookEarly(comparison);
    expect([look.verdict, look.code]).toEqual([verdict, code]);
    expect(Number.isFinite(look.eValue)).toBe(true);
  });

  it('spends its share of alpha: 1 / (0.01 × 0.1)', () => {
    expect(lookEarly(counts([1], [1])).threshold).toBeCloseTo(1000, 9);
  });
});
