import { describe, expect, it } from 'vitest';
import { logGamma } from './gamma.ts';
import {
  binomialBound,
  binomialLowerTail,
  binomialUpperTail,
  regularizedBeta,
  studentQuantileOfTail,
  studentTail,
} from './incomplete-beta.ts';
import { chiSquareTail, lowerGamma, poissonBound, upperGamma } from './incomplete-gamma.ts';
import { normalCdf, normalQuantileOfTail, normalTail } from './normal.ts';

// Expected values: SciPy 1.17.1 (special.gammaln, norm.sf, norm.isf, special.betainc, t.sf, chi2.sf, gamma.isf, beta.ppf),
// printed with repr.
const CASES: readonly (readonly [name: string, actual: number, expected: number])[] = [
  ['ln Γ(0.1)', logGamma(0.1), 2.252712651734206],
  ['ln Γ(1/2)', logGamma(0.5), 0.5723649429247],
  ['ln Γ(1.5)', logGamma(1.5), -0.12078223763524526],
  ['ln Γ(10)', logGamma(10), 12.801827480081469],
  ['ln Γ(15.9)', logGamma(15.9), 27.625493215168696],
  ['ln Γ(255)', logGamma(255), 1156.1708375732421],
  ['ln Γ(1e6)', logGamma(1e6), 12815504.569147611],
  ['normal tail at 1.96', normalTail(1.96), 0.024997895148220435],
  ['normal tail at -1.3', normalTail(-1.3), 0.9031995154143897],
  ['normal tail at 8', normalTail(8), 6.22096057427174e-16],
  ['normal tail at 28.4', normalTail(28.4), 1.011058465633775e-177],
  ['normal tail at 37', normalTail(37), 5.7255712225239266e-300],
  ['normal CDF at 1.96', normalCdf(1.96), 0.9750021048517795],
  ['normal quantile of 1 %', normalQuantileOfTail(0.01), 2.3263478740408408],
  ['normal quantile of 1e-10', normalQuantileOfTail(1e-10), 6.361340902404056],
  ['normal quantile of 70 %', normalQuantileOfTail(0.7), -0.5244005127080407],
  ['beta 0.3 (2, 5)', regularizedBeta(0.3, 2, 5), 0.579825],
  ['beta 0.9 (1/2, 1/2)', regularizedBeta(0.9, 0.5, 0.5), 0.7951672353008665],
  ['beta 0.5 (30, 31)', regularizedBeta(0.5, 30, 31), 0.5512890865042847],
  ['Student tail 2.5, 7', studentTail(2.5, 7), 0.020496109292876444],
  ['Student tail 0.3, 2.5', studentTail(0.3, 2.5), 0.39367118574759863],
  ['Student tail 12, 30', studentTail(12, 30), 2.7900927075996303e-13],
  ['Student tail -1, 4', studentTail(-1, 4), 0.8130495168499705],
  ['Student quantile', studentQuantileOfTail(0.020496109292876444, 7), 2.5],
  ['chi-square tail 3.84, 1', chiSquareTail(3.84, 1), 0.05004352124870519],
  ['chi-square tail 100, 20', chiSquareTail(100, 20), 1.2596084591660847e-12],
  ['chi-square tail 600, 10', chiSquareTail(600, 10), 1.7609176946831897e-122],
  ['no event seen: at most 3', poissonBound(0, 0.05, 'upper'), 2.9957322735539913],
  ['Garwood, 3 events, upper', poissonBound(3, 0.025, 'upper'), 8.767273069742325],
  ['Garwood, 3 events, lower', poissonBound(3, 0.025, 'lower'), 0.6186721228956014],
  ['Poisson bound of 1000', poissonBound(1000, 0.01, 'upper'), 1076.069607438308],
  ['Clopper-Pearson 3 of 20, lower', binomialBound({ successes: 3, trials: 20 }, 0.025, 'lower'), 0.0320709371854637],
  ['Clopper-Pearson 3 of 20, upper', binomialBound({ successes: 3, trials: 20 }, 0.025, 'upper'), 0.37892682654531396],
];

describe('distributions', () => {
  it.each(CASES)('%s', (_, actual, expected) => {
    expect(Math.abs(actual - expected)).toBeLessThan(Math.abs(expected) * 5e-13);
  });

  it('keeps 11 digits with parameters of thousands', () => {
    expect(regularizedBeta(0.5, 5000, 5100)).toBeCloseTo(0.8401528708121381, 11);
  });

  it.each([
    ['nothing to the left', upperGamma(2, 0), 1],
    ['nothing to the right', lowerGamma(2, 0), 0],
    ['no success is always reached', binomialUpperTail(0, 5, 0.5), 1],
    ['all successes are never exceeded', binomialLowerTail(5, 5, 0.5), 1],
    ['no lower bound without an event', poissonBound(0, 0.05, 'lower'), 0],
    ['no lower bound without a success', binomialBound({ successes: 0, trials: 9 }, 0.05, 'lower'), 0],
    ['no upper bound without a failure', binomialBound({ successes: 9, trials: 9 }, 0.05, 'upper'), 1],
    ['beta at 0', regularizedBeta(0, 2, 3), 0],
    ['beta at 1', regularizedBeta(1, 2, 3), 1],
  ])('edge: %s', (_, actual, expected) => {
    expect(actual).toBe(expected);
  });
});
