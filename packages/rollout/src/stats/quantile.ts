import { binomialLowerTail, binomialUpperTail } from './incomplete-beta.ts';

/**
 * Sample quantile by linear interpolation at (n - 1) q (Hyndman and Fan, American Statistician 50, 1996, type 7).
 *
 * @param sorted rising, at least one value
 */
export function quantile(sorted: ArrayLike<number>, q: number): number {
  const position = (sorted.length - 1) * q;
  const below = Math.floor(position);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (high - low) * (position - below);
}

/**
 * Which order statistic bounds the q-quantile of the population from one side, whatever the distribution
 * (David and Nagaraja, "Order Statistics", 2003, §7.1). 1-based rank; undefined where the sample is too small for it.
 *
 * - upper: the smallest r with P(Binomial(n, q) >= r) <= tail;
 * - lower: the largest r with P(Binomial(n, q) <= r - 1) <= tail.
 */
export function quantileBoundRank(
  { size, q }: { readonly size: number; readonly q: number },
  tail: number,
  side: 'lower' | 'upper',
): number | undefined {
  const holds = (rank: number): boolean =>
    side === 'upper' ? binomialUpperTail(rank, size, q) <= tail : binomialLowerTail(rank - 1, size, q) <= tail;
  // Along the ranks the upper bound holds from somewhere on, the lower one up to somewhere.
  if (!holds(side === 'upper' ? size : 1)) return undefined;
  let good = side === 'upper' ? size : 1;
  let bad = side === 'upper' ? 0 : size + 1;
  while (Math.abs(good - bad) > 1) {
    const middle = (good + bad) >> 1;
    if (holds(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
