import { logChoose } from './gamma.ts';
import { sumPermutationTail } from './sum-distribution.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Two samples of one quantity. */
export interface TwoSamples {
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
}

export interface PermutationResult {
  /** Sum over the candidate less its expectation when the labels are shuffled. */
  readonly statistic: number;
  /** One-sided: P(a shuffled candidate's sum >= the observed one). */
  readonly pValue: number;
  readonly method: 'enumeration' | 'exact_sum' | 'monte_carlo';
  /** Arrangements looked at; for `exact_sum` none was, the distribution is computed. */
  readonly arrangements: number;
}

/** Below this many arrangements each is looked at. */
const MAX_ENUMERATED = 100_000;
/** Of a Monte Carlo run: enough when the shuffles reach the observed value so often. */
const ENOUGH_EXCEEDANCES = 100;
/** Additions in a Monte Carlo run; bounds the time, about 25 ms. */
const MONTE_CARLO_WORK = 6_000_000;
const MIN_RESAMPLES = 1999;
const MAX_RESAMPLES = 9999;

/**
 * One-sided permutation test on the sum (equivalently the mean, or the difference of means): is the candidate higher
 * than chance labels would make it? (Fisher, "The Design of Experiments", 1935; Pitman, JRSS Suppl. 4, 1937.) Exact for
 * exchangeable observations, whatever their distribution.
 *
 * All arrangements are looked at where they are few; whole numbers get the exact distribution of the sum; otherwise
 * seeded shuffles give `(b + 1) / (m + 1)` (Davison and Hinkley 1997, eq. 4.11), or `h / l` when `h` of `l` shuffles
 * already reached it (Besag and Clifford, Biometrika 78, 1991). Both are valid p-values, not estimates of one.
 */
export function permutationTest({ baseline, candidate }: TwoSamples, random: SeededRandom): PermutationResult {
  const pool = Float64Array.from([...candidate, ...baseline]);
  const chosen = candidate.length;
  const observed = sum(pool.subarray(0, chosen));
  const statistic = observed - (sum(pool) * chosen) / pool.length;
  const exact = sumPermutationTail(pool, chosen, observed);
  if (exact !== undefined) return { statistic, pValue: exact, method: 'exact_sum', arrangements: 0 };
  // Sums of the same numbers in another order differ in their last bits; such a tie counts as reached.
  const reached = observed - 1e-12 * pool.reduce((total, value) => total + Math.abs(value), 0);
  const arrangements = Math.round(Math.exp(logChoose(pool.length, chosen)));
  if (arrangements <= MAX_ENUMERATED) {
    const pValue = countReaching(pool, chosen, reached) / arrangements;
    return { statistic, pValue, method: 'enumeration', arrangements };
  }
  const most = Math.min(MAX_RESAMPLES, Math.max(MIN_RESAMPLES, Math.floor(MONTE_CARLO_WORK / pool.length)));
  return {
    statistic,
    method: 'monte_carlo',
    ...monteCarloTail(() => shuffledSum(pool, chosen, random), reached, most),
  };
}

/** Draws until enough of them reach the observed value, at most `most` times. */
export function monteCarloTail(
  draw: () => number,
  reached: number,
  most: number,
): { readonly pValue: number; readonly arrangements: number } {
  let exceedances = 0;
  for (let drawn = 1; drawn <= most; drawn++) {
    if (draw() >= reached) exceedances++;
    if (exceedances === ENOUGH_EXCEEDANCES) return { pValue: exceedances / drawn, arrangements: drawn };
  }
  return { pValue: (exceedances + 1) / (most + 1), arrangements: most };
}

/** How many ways to choose `chosen` of the pool have a sum of at least `reached`. */
function countReaching(pool: Float64Array, chosen: number, reached: number): number {
  const visit = (at: number, left: number, total: number): number => {
    if (left === 0) return total >= reached ? 1 : 0;
    let found = 0;
    for (let next = at; next <= pool.length - left; next++) {
      found += visit(next + 1, left - 1, total + (pool[next] as number));
    }
    return found;
  };
  return visit(0, chosen, 0);
}

/** Sum of a random choice. Shuffles the pool only as far as needed: the smaller group is drawn. */
function shuffledSum(pool: Float64Array, chosen: number, random: SeededRandom): number {
  const drawn = Math.min(chosen, pool.length - chosen);
  let total = 0;
  for (let at = 0; at < drawn; at++) {
    const from = at + random.below(pool.length - at);
    const value = pool[from] as number;
    pool[from] = pool[at] as number;
    pool[at] = value;
    total += value;
  }
  return drawn === chosen ? total : sum(pool) - total;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
