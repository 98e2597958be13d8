import { quantile } from './quantile.ts';

/** Measurements, or how many of them fell into each bucket. */
export type Distribution =
  | { readonly sorted: Float64Array }
  | { readonly upperBounds: readonly number[]; readonly counts: readonly number[] };

export function sizeOfDistribution(distribution: Distribution): number {
  return 'sorted' in distribution ? distribution.sorted.length : total(distribution.counts);
}

/**
 * The q-quantile. In a bucket it is interpolated linearly, from 0 in the first, as Prometheus' `histogram_quantile` does;
 * in the last, unbounded bucket it is the highest bound.
 */
export function quantileOf(distribution: Distribution, q: number): number {
  if ('sorted' in distribution) return quantile(distribution.sorted, q);
  const { upperBounds, counts } = distribution;
  const rank = q * total(counts);
  const { bucket, below } = bucketOf(counts, rank);
  const upper = upperBounds[bucket];
  if (upper === undefined) return upperBounds.at(-1) as number;
  const lower = lowerEdge(upperBounds, bucket);
  return lower + (upper - lower) * ((rank - below) / (counts[bucket] as number));
}

/** Where the value of a rank (1 to n) cannot lie above, or below: in a bucket, its edge. Infinity: unbounded. */
export function edgeOfRank(distribution: Distribution, rank: number, side: 'lower' | 'upper'): number {
  if ('sorted' in distribution) return distribution.sorted[rank - 1] as number;
  const { bucket } = bucketOf(distribution.counts, rank);
  if (side === 'lower') return lowerEdge(distribution.upperBounds, bucket);
  return distribution.upperBounds[bucket] ?? Infinity;
}

/** How many are above; of buckets, a threshold must be one of the bounds. */
export function countAbove(distribution: Distribution, threshold: number): number {
  if ('sorted' in distribution) return distribution.sorted.length - firstAbove(distribution.sorted, threshold);
  const from = distribution.upperBounds.findIndex((bound) => bound > threshold);
  return total(distribution.counts.slice(from < 0 ? distribution.upperBounds.length : from));
}

/** The value, or of buckets the bound, that has a share of the pooled measurements nearest to q at or below it. */
export function pooledThreshold(left: Distribution, right: Distribution, q: number): number {
  if ('sorted' in left && 'sorted' in right) {
    const pooled = new Float64Array(left.sorted.length + right.sorted.length);
    pooled.set(left.sorted);
    pooled.set(right.sorted, left.sorted.length);
    pooled.sort();
    return pooled[Math.max(0, Math.ceil(q * pooled.length) - 1)] as number;
  }
  const bounds = 'sorted' in left ? [] : left.upperBounds;
  const all = sizeOfDistribution(left) + sizeOfDistribution(right);
  const misses = bounds.map((bound) => Math.abs(1 - q - (countAbove(left, bound) + countAbove(right, bound)) / all));
  return bounds[misses.indexOf(Math.min(...misses))] as number;
}

function bucketOf(counts: readonly number[], rank: number): { readonly bucket: number; readonly below: number } {
  let below = 0;
  for (const [bucket, count] of counts.entries()) {
    if (count > 0 && below + count >= rank) return { bucket, below };
    below += count;
  }
  return { bucket: counts.length - 1, below };
}

function lowerEdge(upperBounds: readonly number[], bucket: number): number {
  if (bucket > 0) return upperBounds[bucket - 1] as number;
  return Math.min(0, upperBounds[0] as number);
}

function firstAbove(sorted: Float64Array, threshold: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) > threshold) high = middle;
    else low = middle + 1;
  }
  return low;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
