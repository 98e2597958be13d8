import { describe, expect, it } from 'vitest';
import { permutationTest, type TwoSamples } from './permutation.ts';
import { createSeededRandom } from './seeded-random.ts';
import { sumPermutationTail } from './sum-distribution.ts';

const SEED = 'ab'.repeat(16);
const zeros = (length: number): number[] => Array.from({ length }, () => 0);
const test = (sides: TwoSamples) => permutationTest(sides, createSeededRandom(SEED));

describe('permutationTest', () => {
  // Fisher's exact test gives the same where all values but one level are equal (SciPy 1.17.1, fisher_exact).
  it.each([
    [
      'seven of ten against none',
      [100, 100, 100, 100, 100, 100, 100, 1, 1, 1],
      zeros(10).fill(1),
      0.001547987616099071,
    ],
    ['five of ten against none', [307, 0, 307, 0, 307, 0, 307, 0, 307, 0], zeros(10), 0.016253869969040248],
    ['all of the events, in any of the intervals', [1, 4, 2, 3, 1], zeros(5), 1 / 252],
    ['nothing at all', zeros(6), zeros(6), 1],
    ['better, not worse', zeros(5), [1, 4, 2, 3, 1], 1],
  ])('%s: exact', (_, candidate, baseline, pValue) => {
    const result = test({ candidate, baseline });
    expect(result.method).toBe('exact_sum');
    expect(result.pValue).toBeCloseTo(pValue, 14);
  });

  it('looks at every arrangement of a few values', () => {
    const result = test({ candidate: [1.5, 2.25, 9.1, 4], baseline: [0.5, 2, 3.3, 1] });
    expect(result).toMatchObject({ pValue: 0.1, method: 'enumeration', arrangements: 70 });
    expect(result.statistic).toBeCloseTo(5.025, 12);
  });

  it('counts a sum that differs in its last bits as the same', () => {
    // 0.1 + 0.2 + 0.3 depends on the order; of these equal values every arrangement is a tie.
    expect(test({ candidate: [0.1, 0.2, 0.3], baseline: [0.3, 0.1, 0.2] }).pValue).toBeGreaterThan(0.5);
    expect(test({ candidate: [0.1, 0.1, 0.1], baseline: [0.1, 0.1, 0.1] }).pValue).toBe(1);
  });

  it('agrees with the exact distribution where it has to shuffle', () => {
    const candidate = Array.from({ length: 40 }, (_, at) => (at * 7) % 5);
    const baseline = Array.from({ length: 40 }, (_, at) => (at * 11) % 4);
    const exact = test({ candidate, baseline });
    // Halves make the same sums, but no whole numbers.
    const shuffled = test({
      candidate: candidate.map((value) => value / 2),
      baseline: baseline.map((value) => value / 2),
    });
    expect([exact.method, shuffled.method]).toEqual(['exact_sum', 'monte_carlo']);
    expect(Math.abs(exact.pValue - shuffled.pValue)).toBeLessThan(0.01);
  });

  it('never claims more than its shuffles can show', () => {
    const candidate = Array.from({ length: 60 }, (_, at) => 100.5 + at);
    const baseline = Array.from({ length: 60 }, (_, at) => at / 3);
    expect(test({ candidate, baseline })).toMatchObject({ pValue: 1 / 10_000, arrangements: 9999 });
  });

  it('gives the same for the same seed, and stops when the shuffles reach the value often', () => {
    const candidate = Array.from({ length: 500 }, (_, at) => Math.sin(at) * 3);
    const baseline = Array.from({ length: 500 }, (_, at) => Math.cos(at) * 3);
    const result = test({ candidate, baseline });
    expect(test({ candidate, baseline })).toEqual(result);
    expect(result.arrangements).toBeLessThan(2000);
  });

  it('compares samples of unlike size', () => {
    expect(test({ candidate: [5, 5], baseline: zeros(10) }).pValue).toBeCloseTo(1 / 66, 12);
  });
});

describe('sumPermutationTail', () => {
  it.each([
    ['fractions', [0.5, 1, 2]],
    ['negative values', [-1, 1, 2]],
    ['a table that is too large', [1e9, 1, 2]],
    ['a pool that is too large', Array.from({ length: 1001 }, () => 1)],
  ])('leaves %s to the others', (_, pool) => {
    expect(sumPermutationTail(Float64Array.from(pool), 1, 1)).toBeUndefined();
  });
});
