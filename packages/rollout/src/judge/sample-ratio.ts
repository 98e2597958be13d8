import { binomialBound, binomialLowerTail, binomialUpperTail } from '../stats/incomplete-beta.ts';
import { text } from './verdict.ts';

export interface SampleRatioRequest {
  /** Requests, or whatever is assigned: whole numbers. */
  readonly baseline: number;
  readonly candidate: number;
  /** The candidate's share that was asked for, between 0 and 1. */
  readonly intendedShare: number;
  /** Difference of shares that does not matter; default 0.02, two points. */
  readonly tolerance?: number;
  /** Probability of a false alarm; default 0.001, as it is looked at often. */
  readonly alpha?: number;
}

export interface SampleRatioVerdict {
  readonly verdict: 'pass' | 'fail' | 'inconclusive';
  readonly reason: string;
  readonly method: 'exact_binomial';
  /** Two-sided, twice the smaller tail. */
  readonly pValue: number;
  readonly threshold: number;
  readonly share: number;
  readonly intendedShare: number;
  /** Clopper-Pearson interval of the share at 1 - alpha. */
  readonly interval: readonly [lower: number, upper: number];
}

/**
 * Did the traffic arrive as it was sent? (Sample-ratio mismatch: Fabijan et al., KDD 2019.) `fail`: beyond chance and
 * beyond the tolerance. `pass`: the whole confidence interval is within the tolerance. Else `inconclusive`.
 *
 * Exposed shares of exactly 0 and 1 allow no event on the other side, beyond the tolerance.
 */
export function checkSampleRatio(request: SampleRatioRequest): SampleRatioVerdict {
  const { baseline, candidate, intendedShare, tolerance = 0.02, alpha = 0.001 } = request;
  const trials = baseline + candidate;
  const isCount = [baseline, candidate].every((count) => Number.isSafeInteger(count) && count >= 0);
  const fixed = { method: 'exact_binomial', threshold: alpha, intendedShare } as const;
  if (!isCount || trials === 0 || !(intendedShare >= 0 && intendedShare <= 1)) {
    const reason = trials === 0 ? 'no traffic at all' : `no shares can be taken of ${candidate} and ${baseline}`;
    return { ...fixed, verdict: 'inconclusive', reason, pValue: 1, share: 0, interval: [0, 1] };
  }
  const share = candidate / trials;
  const tails = [
    binomialUpperTail(candidate, trials, intendedShare),
    binomialLowerTail(candidate, trials, intendedShare),
  ];
  const pValue = Math.min(1, 2 * Math.min(...tails));
  const bound = (side: 'lower' | 'upper'): number => binomialBound({ successes: candidate, trials }, alpha / 2, side);
  const interval = [bound('lower'), bound('upper')] as const;
  const off = Math.abs(share - intendedShare);
  const isNear = interval.every((end) => Math.abs(end - intendedShare) <= tolerance);
  const verdict = pValue <= alpha && off > tolerance ? 'fail' : isNear ? 'pass' : 'inconclusive';
  const about = `${text(share * 100)} % of ${trials} arrived, ${text(intendedShare * 100)} % were asked for`;
  const detail =
    verdict === 'inconclusive' ? `; within ±${text(tolerance * 100)} points or not, cannot be told yet` : '';
  return { ...fixed, verdict, reason: `${about} (p = ${text(pValue)})${detail}`, pValue, share, interval };
}
