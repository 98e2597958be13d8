import { fisherExact } from './conditional-test.ts';
import {
  countAbove,
  type Distribution,
  edgeOfRank,
  pooledThreshold,
  quantileOf,
  sizeOfDistribution,
} from './latency-sample.ts';
import { quantileBoundRank } from './quantile.ts';

export interface QuantileOptions {
  /** 0.95: p95. */
  readonly q: number;
  /** Measurements per independent one, >= 1. */
  readonly designEffect: number;
}

/**
 * One-sided quantile test: are more of the candidate's measurements above the pooled q-quantile than chance labels would
 * put there? Fisher's exact test of the 2 × 2 table (Johnson, Verrill and Moore, Biometrics 43, 1987), that is a
 * permutation test. A design effect divides the counts.
 */
export function quantileTest(
  baseline: Distribution,
  candidate: Distribution,
  { q, designEffect }: QuantileOptions,
): { readonly threshold: number; readonly pValue: number; readonly candidateAbove: number } {
  const threshold = pooledThreshold(baseline, candidate, q);
  const scaled = (count: number): number => Math.floor(count / designEffect);
  const candidateAbove = countAbove(candidate, threshold);
  const pValue = fisherExact({
    // What is rounded off is taken from the candidate's excess, never added to it.
    baselineHits: Math.min(
      Math.ceil(countAbove(baseline, threshold) / designEffect),
      scaled(sizeOfDistribution(baseline)),
    ),
    baselineTotal: scaled(sizeOfDistribution(baseline)),
    candidateHits: scaled(candidateAbove),
    candidateTotal: scaled(sizeOfDistribution(candidate)),
  });
  return { threshold, pValue, candidateAbove };
}

/**
 * Upper bound of the ratio candidate / baseline of a quantile: distribution-free bounds of each side from order
 * statistics, combined on the logarithmic scale (MOVER: Zou and Donner 2008). Buckets count with their far edge, so a
 * coarse histogram widens the bound and never narrows it. Undefined: too few measurements, no upper edge, or a quantile
 * that is not above zero.
 */
export function quantileRatioBound(
  baseline: Distribution,
  candidate: Distribution,
  { q, designEffect, tail }: QuantileOptions & { readonly tail: number },
): number | undefined {
  const ours = quantileOf(candidate, q);
  const theirs = quantileOf(baseline, q);
  const upper = boundOf(candidate, { q, designEffect, tail }, 'upper');
  const lower = boundOf(baseline, { q, designEffect, tail }, 'lower');
  if (upper === undefined || lower === undefined || !(lower > 0) || !(ours > 0) || upper === Infinity) return undefined;
  return (
    (ours / theirs) * Math.exp(Math.hypot(Math.log(Math.max(1, upper / ours)), Math.log(Math.max(1, theirs / lower))))
  );
}

/** Measurements a side needs before a bound of its quantile exists on both sides: q^n or (1 - q)^n <= tail. */
export function smallestSampleFor(q: number, tail: number): number {
  return Math.ceil(Math.log(tail) / Math.log(Math.max(q, 1 - q)));
}

function boundOf(
  distribution: Distribution,
  { q, designEffect, tail }: QuantileOptions & { readonly tail: number },
  side: 'lower' | 'upper',
): number | undefined {
  const size = sizeOfDistribution(distribution);
  const effective = Math.floor(size / designEffect);
  const rank = effective < 1 ? undefined : quantileBoundRank({ size: effective, q }, tail, side);
  if (rank === undefined) return undefined;
  const scaled = (rank / effective) * size;
  return edgeOfRank(
    distribution,
    Math.min(size, Math.max(1, side === 'upper' ? Math.ceil(scaled) : Math.floor(scaled))),
    side,
  );
}
