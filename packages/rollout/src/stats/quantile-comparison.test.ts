import { describe, expect, it } from 'vitest';
import { countAbove, type Distribution, edgeOfRank, pooledThreshold, quantileOf } from './latency-sample.ts';
import { quantileRatioBound, quantileTest, smallestSampleFor } from './quantile-comparison.ts';
import { createSeededRandom } from './seeded-random.ts';

const BUCKETS = { upperBounds: [0.1, 0.25, 0.5, 1], counts: [50, 30, 0, 15, 5] };
const OPTIONS = { q: 0.95, designEffect: 1, tail: 0.05 };

function latencies(seed: string, { size = 2000, scale = 1 } = {}): Distribution & { sorted: Float64Array } {
  const random = createSeededRandom(seed.repeat(32));
  return { sorted: Float64Array.from({ length: size }, () => -scale * Math.log(1 - random.fraction())).sort() };
}

describe('quantiles of buckets', () => {
  it.each([
    ['inside the first, from 0', 0.25, 0.05],
    ['at its upper bound', 0.5, 0.1],
    ['over an empty bucket', 0.8, 0.25],
    ['inside a later one', 0.9, 0.5 + 0.5 * (10 / 15)],
    ['above the highest bound: the bound', 0.99, 1],
  ])('%s', (_, q, expected) => {
    expect(quantileOf(BUCKETS, q)).toBeCloseTo(expected, 12);
  });

  it('knows the edges of a rank, and what lies above', () => {
    expect([edgeOfRank(BUCKETS, 90, 'lower'), edgeOfRank(BUCKETS, 90, 'upper')]).toEqual([0.5, 1]);
    expect([edgeOfRank(BUCKETS, 99, 'lower'), edgeOfRank(BUCKETS, 99, 'upper')]).toEqual([1, Infinity]);
    expect([
      countAbove(BUCKETS, 0.25),
      countAbove(BUCKETS, 1),
      countAbove({ sorted: Float64Array.from([1, 2, 2, 3]) }, 2),
    ]).toEqual([20, 5, 1]);
    expect(pooledThreshold(BUCKETS, BUCKETS, 0.95)).toBe(1);
  });
});

describe('quantileTest', () => {
  it('calls a slower tail worse, and equal ones not', () => {
    const slower = quantileTest(latencies('1'), latencies('2', { scale: 1.3 }), OPTIONS);
    expect(slower.pValue).toBeLessThan(1e-4);
    expect(quantileTest(latencies('1'), latencies('2'), OPTIONS).pValue).toBeGreaterThan(0.01);
    const clustered = quantileTest(latencies('1'), latencies('2', { scale: 1.3 }), { ...OPTIONS, designEffect: 10 });
    expect(clustered.pValue).toBeGreaterThan(slower.pValue * 10);
  });
});

describe('quantileRatioBound', () => {
  it.each([
    ['equal, many', latencies('1', { size: 20_000 }), latencies('2', { size: 20_000 }), 1, 1.1],
    ['equal, few', latencies('1', { size: 200 }), latencies('2', { size: 200 }), 1.1, 3],
    ['twice as slow', latencies('1'), latencies('2', { scale: 2 }), 1.9, 2.6],
  ])('%s', (_, baseline, candidate, low, high) => {
    const bound = quantileRatioBound(baseline, candidate, OPTIONS) as number;
    expect(bound).toBeGreaterThan(low);
    expect(bound).toBeLessThan(high);
  });

  it('covers the true ratio as often as it says', () => {
    const covers = Array.from({ length: 400 }, (_, run) => {
      const random = createSeededRandom(run.toString(16).padStart(32, '7'));
      const draw = (scale: number): Distribution => ({
        sorted: Float64Array.from({ length: 400 }, () => -scale * Math.log(1 - random.fraction())).sort(),
      });
      return (quantileRatioBound(draw(1), draw(1.2), OPTIONS) as number) >= 1.2;
    });
    expect(covers.filter(Boolean).length / covers.length).toBeGreaterThanOrEqual(0.94);
  });

  it('is wider for buckets than for the measurements in them', () => {
    const [left, right] = [latencies('1'), latencies('2')];
    const upperBounds = [0.5, 1, 2, 2.5, 3, 3.5, 4, 5, 20];
    const bucketed = ({ sorted }: { sorted: Float64Array }): Distribution => ({
      upperBounds,
      counts: [...upperBounds, Infinity].map(
        (bound, at) => sorted.filter((value) => value <= bound && value > (upperBounds[at - 1] ?? -1)).length,
      ),
    });
    const exact = quantileRatioBound(left, right, OPTIONS) as number;
    expect(quantileRatioBound(bucketed(left), bucketed(right), OPTIONS)).toBeGreaterThan(exact);
  });

  it.each([
    ['too few', { sorted: Float64Array.from({ length: 58 }, (_, at) => at + 1) }],
    ['above the highest bound', BUCKETS],
    ['zero', { sorted: new Float64Array(500) }],
  ])('has no bound: %s', (_, sample) => {
    expect(quantileRatioBound(sample, sample, OPTIONS)).toBeUndefined();
  });

  it('knows how many measurements a bound needs', () => {
    expect([smallestSampleFor(0.95, 0.05), smallestSampleFor(0.99, 0.05), smallestSampleFor(0.5, 0.05)]).toEqual([
      59, 299, 5,
    ]);
  });
});
