import { describe, expect, it } from 'vitest';
import { compareRates, fisherExact } from './conditional-test.ts';
import { kullbackLeibler, populationStabilityIndex } from './drift.ts';
import { kolmogorovSmirnov } from './kolmogorov-smirnov.ts';
import { type Alternative, mannWhitney } from './mann-whitney.ts';
import { quantile, quantileBoundRank } from './quantile.ts';

const series = (length: number, [step, from, modulus]: readonly [number, number, number]): number[] =>
  Array.from({ length }, (_, at) => (at * step + from) % modulus);

const FEW_LEFT = series(12, [7, 3, 31]).map((value) => value + 0.25);
const FEW_RIGHT = series(7, [11, 5, 29]);
const TIED_LEFT = series(60, [7, 3, 11]);
const TIED_RIGHT = series(50, [5, 4, 9]);
const MANY_LEFT = series(1000, [7919, 13, 10_007]);
const MANY_RIGHT = series(900, [104_729, 7, 9001]);
const FAR_RIGHT = MANY_LEFT.map((value) => value + 6000);

const relative = (actual: number, expected: number): number => Math.abs(actual - expected) / expected;

// Expected: SciPy 1.17.1, scipy.stats.mannwhitneyu.
const RANKS: readonly (readonly [string, number[], number[], Alternative, number, number])[] = [
  ['exact', FEW_LEFT, FEW_RIGHT, 'greater', 43, 0.483567516075256],
  ['exact', FEW_LEFT, FEW_RIGHT, 'less', 43, 0.5490989918234501],
  ['exact', FEW_LEFT, FEW_RIGHT, 'two_sided', 43, 0.967135032150512],
  ['exact, published example', [19, 22, 16, 29, 24], [20, 11, 17, 12], 'two_sided', 17, 1 / 9],
  ['ties', TIED_LEFT, TIED_RIGHT, 'greater', 1816, 0.028548353875465313],
  ['ties', TIED_LEFT, TIED_RIGHT, 'two_sided', 1816, 0.05709670775093063],
  ['normal', MANY_LEFT, MANY_RIGHT, 'greater', 495_613, 6.672859992255593e-5],
  ['far tail', FAR_RIGHT, MANY_LEFT, 'greater', 919_733, 4.648317529446377e-232],
  ['far tail', MANY_LEFT, FAR_RIGHT, 'two_sided', 80_267, 9.296635058892754e-232],
];

describe('mannWhitney', () => {
  it.each(RANKS)('%s', (_, candidate, baseline, alternative, u, pValue) => {
    const result = mannWhitney(candidate, baseline, alternative);
    expect(result.u).toBe(u);
    expect(relative(result.pValue, pValue)).toBeLessThan(1e-12);
  });

  // Critical values of U at a two-sided 5 % (Siegel 1956, table K): U is significant, U + 1 is not.
  it.each([
    [5, 5, 2],
    [6, 8, 8],
    [7, 7, 8],
    [8, 8, 13],
    [8, 20, 41],
  ])('published critical value for %d and %d: %d', (n, m, critical) => {
    expect(
      mannWhitney(samplesWithU(n, m, critical).ours, samplesWithU(n, m, critical).theirs, 'two_sided').pValue,
    ).toBeLessThanOrEqual(0.05);
    const next = samplesWithU(n, m, critical + 1);
    expect(mannWhitney(next.ours, next.theirs, 'two_sided').pValue).toBeGreaterThan(0.05);
  });

  it('cannot tell equal values apart', () => {
    expect(mannWhitney([1, 1, 1], [1, 1, 1], 'two_sided')).toMatchObject({ u: 4.5, pValue: 1 });
  });
});

/** n values without ties of which exactly u pairs are above one of the m others. */
function samplesWithU(n: number, m: number, u: number): { ours: number[]; theirs: number[] } {
  const theirs = Array.from({ length: m }, (_, at) => at + 1);
  let left = u;
  const ours = Array.from({ length: n }, (_, at) => {
    const above = Math.min(m, left);
    left -= above;
    return above + (at + 1) / (n + 2);
  });
  return { ours, theirs };
}

describe('kolmogorovSmirnov', () => {
  // Expected: SciPy 1.17.1, scipy.stats.ks_2samp(method='exact').
  it.each([
    ['few', FEW_LEFT, FEW_RIGHT, 0.9999206160196874],
    ['apart', series(8, [1, 0, 99]), series(8, [1, 8, 99]), 0.00015540015540015537],
    ['overlapping', [1, 2, 3, 4, 5], [4, 5, 6, 7, 8, 9], 0.10822510822510821],
    ['ties', TIED_LEFT, TIED_RIGHT, 0.19664441766910834],
    ['many', MANY_LEFT, MANY_RIGHT, 9.34827604892185e-5],
    ['far tail', MANY_LEFT, FAR_RIGHT, 2.396619961945673e-168],
  ])('%s: exact', (_, left, right, pValue) => {
    const result = kolmogorovSmirnov(left, right);
    expect(result.method).toBe('exact');
    expect(relative(result.pValue, pValue)).toBeLessThan(1e-12);
  });

  it('uses the series beyond a million pairs, close to the exact value', () => {
    // SciPy's exact value: 0.021929482356286622.
    const result = kolmogorovSmirnov(series(2000, [7919, 13, 10_007]), series(2000, [7919, 900, 10_507]));
    expect(result).toMatchObject({ method: 'series', distance: 0.0475 });
    expect(relative(result.pValue, 0.021929482356286622)).toBeLessThan(0.05);
    expect(kolmogorovSmirnov(series(2000, [1, 0, 2000]), series(2000, [1, 0, 2000])).pValue).toBe(1);
  });
});

describe('exact tests of counts', () => {
  // Expected: SciPy 1.17.1, scipy.stats.fisher_exact(alternative='greater').
  it.each([
    [7, 10, 0, 10, 0.001547987616099071],
    [5, 10, 0, 10, 0.016253869969040248],
    [3, 50, 9, 60, 0.9684725978077339],
    [1, 10, 5, 10, 0.9945820433436533],
    [400, 5000, 300, 5100, 1.622270634196933e-5],
    [0, 10, 0, 10, 1],
    [10, 10, 10, 10, 1],
  ])('Fisher: %d of %d against %d of %d', (candidateHits, candidateTotal, baselineHits, baselineTotal, pValue) => {
    const actual = fisherExact({ candidateHits, candidateTotal, baselineHits, baselineTotal });
    expect(relative(actual, pValue)).toBeLessThan(1e-11);
  });

  // Expected: SciPy 1.17.1, scipy.stats.binom.sf.
  it.each([
    [4, 6, 0, 6, 0.0625],
    [11, 5, 0, 5, 0.00048828125],
    [15, 60, 3, 60, 0.0037689208984375],
    [12, 60, 40, 1140, 7.70081798148501e-6],
  ])(
    'rates: %d in %d against %d in %d',
    (candidateEvents, candidateExposure, baselineEvents, baselineExposure, pValue) => {
      const rates = { candidateEvents, candidateExposure, baselineEvents, baselineExposure };
      expect(relative(compareRates(rates), pValue)).toBeLessThan(1e-12);
      expect(compareRates(rates, 3)).toBeGreaterThan(pValue);
    },
  );
});

describe('quantile', () => {
  // numpy.quantile of the same values.
  it.each([
    [0.1, 1],
    [0.5, 5],
    [0.95, 10],
  ])('%d', (q, expected) => {
    expect(quantile(Float64Array.from(TIED_LEFT).sort(), q)).toBe(expected);
  });

  // David and Nagaraja's construction; the familiar "59 samples for a 95/95 bound", and n = 100, p95: the 99th value.
  it.each([
    [58, 0.95, 'upper', undefined],
    [59, 0.95, 'upper', 59],
    [100, 0.95, 'upper', 99],
    [100, 0.95, 'lower', 91],
    [3, 0.05, 'lower', undefined],
  ] as const)('bound of n = %d at q = %d, %s', (size, q, side, rank) => {
    expect(quantileBoundRank({ size, q }, 0.05, side)).toBe(rank);
  });
});

describe('drift', () => {
  const reference = series(1000, [7919, 13, 10_007]);

  it('is nothing between equal samples', () => {
    expect(populationStabilityIndex(reference, reference)).toBe(0);
    expect(kullbackLeibler(reference, reference)).toBe(0);
  });

  it('has the value of its formula: one decile emptied into another', () => {
    const sorted = reference.toSorted((left, right) => left - right);
    const moved = sorted.map((value, at) => (at < 100 ? (sorted[999] as number) : value));
    const e = 1e-4;
    expect(populationStabilityIndex(reference, moved)).toBeCloseTo(
      (e - 0.1) * Math.log(e / 0.1) + (0.2 - 0.1) * Math.log(0.2 / 0.1),
      12,
    );
    expect(kullbackLeibler(reference, moved)).toBeCloseTo(e * Math.log(e / 0.1) + 0.2 * Math.log(2), 12);
  });

  it('stays finite for a reference of one value', () => {
    expect(populationStabilityIndex([1, 1, 1], [2, 2, 2])).toBeCloseTo(2 * (1 - 1e-4) * Math.log(1e4), 10);
  });
});
