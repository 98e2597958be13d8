import { createSeededRandom, lookEarly } from '@release-gates/rollout';
import { describe, expect, it } from 'vitest';
import {
  autoregressiveCountFamily,
  autoregressiveFamily,
  type Family,
  negativeBinomialFamily,
  poissonFamily,
} from './families.ts';
import { compare, simulate } from './simulate.ts';

/** RELEASE_GATES_STATISTICS=full: ten times the runs, for figures with one digit more. */
const RUNS = process.env['RELEASE_GATES_STATISTICS'] === 'full' ? 20_000 : 2000;

const UNCHANGED: readonly Family[] = [
  poissonFamily(0.05, 0.05),
  poissonFamily(1, 1),
  negativeBinomialFamily(0.5, [1, 1]),
  autoregressiveFamily(0.5, 0),
  autoregressiveCountFamily(0.5, 20),
];

describe('the canary judge, simulated with fixed seeds', () => {
  it.each(UNCHANGED)(
    '$name: at most 1 % false alarms, looked at every minute and judged at the end',
    (family) => {
      expect(simulate(family, RUNS).caught).toBeLessThanOrEqual(1);
    },
    600_000,
  );

  it('0.05 -> 0.25 errors a minute are caught in at least 60 % of the runs within 60 minutes', () => {
    expect(simulate(poissonFamily(0.05, 0.25), RUNS).caught).toBeGreaterThanOrEqual(60);
  }, 600_000);

  it('1 -> 5 errors a minute are stopped early in nearly all runs', () => {
    expect(simulate(poissonFamily(1, 5), RUNS / 10).early).toBeGreaterThanOrEqual(99);
  }, 600_000);

  it('a look depends on the intervals so far alone, so what a look at the end sees is what looks on the way saw', () => {
    const family = poissonFamily(1, 3);
    const comparison = compare(family, family.draw(createSeededRandom('5'.repeat(32))));
    if (comparison.kind !== 'counts') throw new Error('expected counts');
    const looks = comparison.intervals.map((_, at) =>
      lookEarly({ ...comparison, intervals: comparison.intervals.slice(0, at + 1) }),
    );
    const largest = looks.map((look) => look.eValue);
    expect(largest).toEqual(largest.toSorted((left, right) => left - right));
    expect(looks.at(-1)?.eValue).toBe(lookEarly(comparison).eValue);
    expect(looks.findIndex((look) => look.verdict === 'fail')).toBeGreaterThan(0);
  });
});
