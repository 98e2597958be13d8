import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '../stats/seeded-random.ts';
import type { LatencySample, MetricComparison } from './comparison.ts';
import { judgeMetric } from './judge-metric.ts';

const fill = (length: number, value: number): number[] => Array.from({ length }, () => value);
const BUCKETS = [0.1, 0.25, 0.5, 1];

function latency(baseline: LatencySample, candidate: LatencySample, rest: object = {}): MetricComparison {
  const settings = { margin: { relative: 0.1 } };
  return {
    kind: 'latency',
    metric: 'p95',
    direction: 'higher_is_worse',
    settings,
    quantile: 0.95,
    baseline,
    candidate,
    ...rest,
  };
}

function noise(seed: string, length: number, [level, spread]: readonly [number, number]): number[] {
  const random = createSeededRandom(seed.repeat(32));
  return Array.from({ length }, () => level + spread * (random.fraction() + random.fraction() - 1));
}

const CASES: readonly (readonly [string, MetricComparison, string, string])[] = [
  [
    'the same latencies',
    latency({ values: noise('1', 5000, [100, 20]) }, { values: noise('2', 5000, [100, 20]) }),
    'pass',
    'harm_within_margin',
  ],
  [
    'a fifth slower',
    latency({ values: noise('1', 500, [100, 20]) }, { values: noise('2', 500, [120, 20]) }),
    'fail',
    'worse_beyond_margin',
  ],
  [
    'too few measurements',
    latency({ values: fill(58, 1) }, { values: fill(500, 1) }),
    'inconclusive',
    'not_enough_data',
  ],
  [
    'clustered measurements',
    latency({ values: fill(500, 1) }, { values: fill(500, 1) }, { designEffect: 10 }),
    'inconclusive',
    'not_enough_data',
  ],
  [
    'buckets that are too coarse',
    latency(
      { upperBounds: BUCKETS, counts: [900, 50, 30, 20, 0] },
      { upperBounds: BUCKETS, counts: [900, 50, 30, 20, 0] },
    ),
    'inconclusive',
    'bound_above_margin',
  ],
  [
    'slower buckets',
    latency(
      { upperBounds: BUCKETS, counts: [900, 70, 20, 10, 0] },
      { upperBounds: BUCKETS, counts: [800, 90, 60, 40, 10] },
    ),
    'fail',
    'worse_beyond_margin',
  ],
  [
    'other buckets',
    latency({ upperBounds: BUCKETS, counts: fill(5, 90) }, { upperBounds: [1, 2, 3, 4], counts: fill(5, 90) }),
    'inconclusive',
    'malformed_data',
  ],
  [
    'cumulative counts without the last',
    latency({ upperBounds: BUCKETS, counts: fill(4, 90) }, { upperBounds: BUCKETS, counts: fill(4, 90) }),
    'inconclusive',
    'malformed_data',
  ],
  [
    'bounds that fall',
    latency({ upperBounds: [2, 1], counts: fill(3, 90) }, { upperBounds: [2, 1], counts: fill(3, 90) }),
    'inconclusive',
    'malformed_data',
  ],
  ['a negative latency', latency({ values: fill(90, 1) }, { values: fill(90, -1) }), 'inconclusive', 'malformed_data'],
  [
    'a quantile that is none',
    latency({ values: fill(90, 1) }, { values: fill(90, 1) }, { quantile: 95 }),
    'inconclusive',
    'malformed_data',
  ],
  [
    'values against buckets',
    latency({ values: fill(90, 1) }, { upperBounds: BUCKETS, counts: fill(5, 90) }),
    'inconclusive',
    'malformed_data',
  ],
];

describe('judgeMetric on a latency', () => {
  it.each(CASES)('%s', (_, comparison, verdict, code) => {
    const judged = judgeMetric(comparison);
    expect([judged.verdict, judged.code]).toEqual([verdict, code]);
    expect(judgeMetric(structuredClone(comparison))).toEqual(judged);
  });

  it('spends all of alpha at the end, as nobody looks before', () => {
    const comparison = latency({ values: fill(90, 1) }, { values: fill(90, 1) });
    expect(judgeMetric(comparison).test?.threshold).toBe(0.01);
  });
});
