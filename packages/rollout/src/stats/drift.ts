import { quantile } from './quantile.ts';

/** Shares below this count as this: an empty bin would make any drift infinite. */
export const DRIFT_EPSILON = 1e-4;
const BINS = 10;

/**
 * Population stability index Σ (a - e) ln(a / e) over the reference's deciles (Siddiqi, "Credit Risk Scorecards", 2006).
 * There is no standard for bins and empty bins; ours: nine inner edges by `quantile` of the reference, equal edges
 * merged, a value on an edge belongs below it, shares are at least 1e-4 and not rescaled.
 */
export function populationStabilityIndex(reference: ArrayLike<number>, observed: ArrayLike<number>): number {
  const [expected, actual] = binnedShares(reference, observed);
  return expected.reduce((sum, share, bin) => {
    const e = Math.max(DRIFT_EPSILON, share);
    const a = Math.max(DRIFT_EPSILON, actual[bin] as number);
    return sum + (a - e) * Math.log(a / e);
  }, 0);
}

/** Kullback-Leibler divergence Σ a ln(a / e) in nats of the observed from the reference (1951), same bins and epsilon. */
export function kullbackLeibler(reference: ArrayLike<number>, observed: ArrayLike<number>): number {
  const [expected, actual] = binnedShares(reference, observed);
  return expected.reduce((sum, share, bin) => {
    const a = Math.max(DRIFT_EPSILON, actual[bin] as number);
    return sum + a * Math.log(a / Math.max(DRIFT_EPSILON, share));
  }, 0);
}

function binnedShares(reference: ArrayLike<number>, observed: ArrayLike<number>): readonly [number[], number[]] {
  const sorted = Float64Array.from(reference).sort();
  const edges = Array.from({ length: BINS - 1 }, (_, at) => quantile(sorted, (at + 1) / BINS));
  const distinct = edges.filter((edge, at) => at === 0 || edge > (edges[at - 1] as number));
  return [sharesIn(reference, distinct), sharesIn(observed, distinct)];
}

function sharesIn(values: ArrayLike<number>, edges: readonly number[]): number[] {
  const counts = Array.from({ length: edges.length + 1 }, () => 0);
  for (let at = 0; at < values.length; at++) {
    let bin = 0;
    while (bin < edges.length && (values[at] as number) > (edges[bin] as number)) bin++;
    counts[bin] = (counts[bin] as number) + 1;
  }
  return counts.map((count) => count / values.length);
}
