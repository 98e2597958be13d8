import { describe, expect, it } from 'vitest';
import { checkSampleRatio } from './sample-ratio.ts';

describe('checkSampleRatio', () => {
  it.each([
    ['as asked', 9500, 500, 0.05, 'pass'],
    ['ten points off', 8500, 1500, 0.05, 'fail'],
    ['one point off, beyond chance: tolerated', 940_000, 60_000, 0.05, 'pass'],
    ['ten points off, by chance perhaps', 17, 3, 0.05, 'inconclusive'],
    ['as asked, too few to tell', 95, 5, 0.05, 'inconclusive'],
    ['nothing on the candidate', 10_000, 0, 0.05, 'fail'],
    ['dark, and dark', 10_000, 0, 0, 'pass'],
    ['dark, and not', 9000, 1000, 0, 'fail'],
    ['all of it', 0, 10_000, 1, 'pass'],
    ['all of it, and not', 500, 9500, 1, 'fail'],
    ['no traffic', 0, 0, 0.05, 'inconclusive'],
    ['no counts', 0.5, 3, 0.05, 'inconclusive'],
    ['no share', 5, 3, 5, 'inconclusive'],
  ])('%s', (_, baseline, candidate, intendedShare, verdict) => {
    expect(checkSampleRatio({ baseline, candidate, intendedShare }).verdict).toBe(verdict);
  });

  // SciPy 1.17.1: 2 * binom.sf(59, 1000, 0.05), beta.ppf(0.0005, 60, 941), beta.isf(0.0005, 61, 940).
  it('publishes p-value and interval', () => {
    const { pValue, interval, share } = checkSampleRatio({ baseline: 940, candidate: 60, intendedShare: 0.05 });
    expect(share).toBe(0.06);
    expect(pValue).toBeCloseTo(EXPECTED.pValue, 12);
    expect(interval[0]).toBeCloseTo(EXPECTED.lower, 12);
    expect(interval[1]).toBeCloseTo(EXPECTED.upper, 12);
  });
});

const EXPECTED = { pValue: 0.17346435676972205, lower: 0.0381437403312158, upper: 0.0886553522870813 };
