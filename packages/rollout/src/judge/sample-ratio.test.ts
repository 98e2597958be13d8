import { describe, expect, it } from 'vitest';
import type { Split } from '../stats/dispersion.ts';
import { createSeededRandom } from '../stats/seeded-random.ts';
import { checkSampleRatio } from './sample-ratio.ts';

/** The same in each interval. */
function evenly(baseline: number, candidate: number, length = 10): Split[] {
  return Array.from({ length }, () => ({ baseline: baseline / length, candidate: candidate / length }));
}

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
    ['less than nothing', -5, 3, 0.05, 'inconclusive'],
    ['no number', Number.NaN, 3, 0.05, 'inconclusive'],
    ['no share', 5, 3, 5, 'inconclusive'],
  ])('%s', (_, baseline, candidate, intendedShare, verdict) => {
    expect(checkSampleRatio({ splits: evenly(baseline, candidate), intendedShare }).verdict).toBe(verdict);
  });

  it('does not call a share wrong that is only measured badly', () => {
    // 25 % of a thousand requests an interval; what was read of each side is off by up to a half.
    const factors = [1.5, 0.9, 1.4, 0.7, 1.3, 1.2, 0.8, 1.5, 1.1, 0.9];
    const splits = factors.map((factor) => ({ candidate: 250 * factor, baseline: 750 * (2 - factor) }));
    const judged = checkSampleRatio({ splits, intendedShare: 0.25 });
    expect(judged.share).toBeGreaterThan(0.28);
    expect(judged.verdict).toBe('inconclusive');
    expect(judged.dispersion).toBeGreaterThan(10);
    expect(judged.reason).toContain('times the scatter of chance');
  });

  it('of one interval alone nothing is said', () => {
    const splits = [{ candidate: 900, baseline: 100 }];
    const { verdict, reason } = checkSampleRatio({ splits, intendedShare: 0.5 });
    expect(verdict).toBe('inconclusive');
    expect(reason).toMatch(/\(measured in one interval alone, so chance cannot be told\)/);
    expect(reason).not.toContain('p = 1');
  });

  it('three intervals are enough where far too many arrive', () => {
    const splits = Array.from({ length: 3 }, () => ({ candidate: 250, baseline: 750 }));
    expect(checkSampleRatio({ splits, intendedShare: 0.05 }).verdict).toBe('fail');
  });

  it('raises hardly a false alarm where each read is off by itself', () => {
    const random = createSeededRandom('5a'.repeat(16));
    let alarms = 0;
    for (let run = 0; run < 2000; run++) {
      const splits = Array.from({ length: 12 }, () => ({
        candidate: 250 * (0.5 + random.fraction()),
        baseline: 750 * (0.5 + random.fraction()),
      }));
      alarms += Number(checkSampleRatio({ splits, intendedShare: 0.25 }).verdict === 'fail');
    }
    expect(alarms).toBeLessThanOrEqual(8);
  });

  // SciPy 1.17.1: 2 * binom.sf(59, 1000, 0.05), beta.ppf(0.0005, 60, 941), beta.isf(0.0005, 61, 940).
  it('publishes p-value and interval', () => {
    const { pValue, interval, share } = checkSampleRatio({ splits: evenly(940, 60, 500), intendedShare: 0.05 });
    expect(share).toBe(0.06);
    expect(pValue).toBeCloseTo(EXPECTED.pValue, 12);
    expect(interval[0]).toBeCloseTo(EXPECTED.lower, 12);
    expect(interval[1]).toBeCloseTo(EXPECTED.upper, 12);
  });
});

const EXPECTED = { pValue: 0.17346435676972205, lower: 0.0381437403312158, upper: 0.0886553522870813 };
