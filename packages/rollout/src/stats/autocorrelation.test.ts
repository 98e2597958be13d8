import { describe, expect, it } from 'vitest';
import { estimateDependence, INDEPENDENT, varianceFactor } from './autocorrelation.ts';
import { blockPermutationTest } from './block-permutation.ts';
import { permutationTest } from './permutation.ts';
import { trackAutocorrelation } from './running-autocorrelation.ts';
import { createSeededRandom } from './seeded-random.ts';

const SEED = 'c3'.repeat(16);

function series(rho: number, { length = 60, level = 0, seed = SEED } = {}): number[] {
  const random = createSeededRandom(seed);
  const noise = (): number => random.fraction() + random.fraction() + random.fraction() - 1.5;
  let at = noise();
  return Array.from({ length }, () => {
    at = rho * at + noise();
    return level + at;
  });
}

const other = { seed: '1d'.repeat(16) };

describe('estimateDependence', () => {
  it('takes independent values for independent', () => {
    expect(estimateDependence([series(0), series(0, other)])).toEqual(INDEPENDENT);
  });

  it('sees memory, and how much it costs', () => {
    const { rho, isDependent, blockLength, inflation } = estimateDependence([series(0.7), series(0.7, other)]);
    expect(isDependent).toBe(true);
    expect(Math.abs(rho - 0.7)).toBeLessThan(0.25);
    expect(blockLength).toBeGreaterThanOrEqual(6);
    expect(inflation).toBeGreaterThan(3);
  });

  it('does not take a difference between the sides for memory', () => {
    expect(estimateDependence([series(0), series(0, { ...other, level: 1000 })])).toEqual(INDEPENDENT);
  });

  it.each([
    ['constant', Array.from({ length: 60 }, () => 4)],
    ['constant but for rounding', Array.from({ length: 60 }, () => 4 / 1140)],
    [
      'steady rates of extrapolated counters',
      Array.from({ length: 60 }, (_, at) => (4 + (at % 7 < 3 ? 1e-15 : 0)) / 1140),
    ],
    ['too short to tell a burst from memory', [1, 1, 1, 1, 1, 0, 0, 0, 0, 0]],
    ['alternating', Array.from({ length: 60 }, (_, at) => at % 2)],
  ])('no memory in a series that is %s', (_, values) => {
    expect(estimateDependence([values, values])).toEqual(INDEPENDENT);
  });

  it('never leaves fewer than five blocks', () => {
    const ramp = Array.from({ length: 40 }, (_, at) => at);
    expect(estimateDependence([ramp, ramp])).toMatchObject({ rho: 0.95, blockLength: 8 });
  });

  it('varianceFactor is 1 + 2 Σ (1 - k/n) rho^k', () => {
    const sum = [1, 2, 3, 4, 5].reduce((total, k) => total + 2 * (1 - k / 6) * 0.5 ** k, 1);
    expect(varianceFactor(0.5, 6)).toBeCloseTo(sum, 12);
    expect(varianceFactor(0, 6)).toBe(1);
  });
});

describe('trackAutocorrelation', () => {
  it.each([0, 1e9])('gives what the whole series gives, at level %d', (level) => {
    const values = series(0.5, { length: 50, level });
    const tracked = trackAutocorrelation();
    for (const value of values) tracked.add(value);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const centred = values.map((value) => value - mean);
    const squares = centred.reduce((sum, value) => sum + value * value, 0);
    const products = centred.reduce((sum, value, at) => sum + (at > 0 ? value * (centred[at - 1] as number) : 0), 0);
    expect(tracked.sums().squares / squares).toBeCloseTo(1, 5);
    expect(tracked.sums().products / products).toBeCloseTo(1, 5);
    expect(tracked.sums().length).toBe(50);
  });
});

describe('blockPermutationTest', () => {
  it('is slower to call a wandering series worse', () => {
    const sides = { baseline: series(0.8), candidate: series(0.8, { ...other, level: 0.6 }) };
    const dependence = estimateDependence([sides.baseline, sides.candidate]);
    const blocked = blockPermutationTest(sides, dependence, createSeededRandom(SEED)).pValue;
    expect(blocked).toBeGreaterThan(2 * permutationTest(sides, createSeededRandom(SEED)).pValue);
  });

  it('still sees a large harm', () => {
    const sides = { baseline: series(0.5), candidate: series(0.5, { ...other, level: 3 }) };
    const dependence = estimateDependence([sides.baseline, sides.candidate]);
    const result = blockPermutationTest(sides, dependence, createSeededRandom(SEED));
    expect(result.pValue).toBeLessThan(0.005);
    expect(blockPermutationTest(sides, dependence, createSeededRandom(SEED))).toEqual(result);
  });
});
