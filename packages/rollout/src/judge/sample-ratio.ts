import { type Split, splitDispersion } from '../stats/dispersion.ts';
import { binomialBound, binomialLowerTail, binomialUpperTail, studentTail } from '../stats/incomplete-beta.ts';
import { text } from './verdict.ts';

export interface SampleRatioRequest {
  /** Requests, or whatever is assigned, by interval. One alone cannot show how far what is measured scatters. */
  readonly splits: readonly Split[];
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
  readonly method: 'dispersed_binomial';
  /** Two-sided, twice the smaller tail; the larger of the binomial's and Student's. */
  readonly pValue: number;
  readonly threshold: number;
  readonly share: number;
  readonly intendedShare: number;
  /** Clopper-Pearson interval of the share at 1 - alpha. */
  readonly interval: readonly [lower: number, upper: number];
  /** How many times wider the intervals scatter than chance; at least 1. */
  readonly dispersion: number;
}

const SCATTERED = 1.5;

/**
 * Did the traffic arrive as it was sent? (Sample-ratio mismatch: Fabijan et al., KDD 2019.) `fail`: beyond chance and
 * beyond the tolerance. `pass`: the whole confidence interval is within the tolerance. Else `inconclusive`.
 *
 * Chance is that of the measurement, too: the counts are divided by their dispersion, and of the binomial tail and
 * Student's the larger counts, as for rates at unlike exposures. Calling counters that are read from a busy machine exact
 * took back good releases for shares that nobody ever got.
 *
 * Exposed shares of exactly 0 and 1 allow no event on the other side, beyond the tolerance.
 */
export function checkSampleRatio({
  splits,
  intendedShare,
  tolerance = 0.02,
  alpha = 0.001,
}: SampleRatioRequest): SampleRatioVerdict {
  const candidate = Math.round(splits.reduce((sum, split) => sum + split.candidate, 0));
  const trials = candidate + Math.round(splits.reduce((sum, split) => sum + split.baseline, 0));
  const fixed = { method: 'dispersed_binomial', threshold: alpha, intendedShare } as const;
  const isCount =
    splits.every(({ candidate: ours, baseline }) => ours >= 0 && baseline >= 0) && Number.isFinite(trials);
  if (!isCount || trials === 0 || !(intendedShare >= 0 && intendedShare <= 1)) {
    const reason = isCount && trials === 0 ? 'no traffic at all' : 'no shares can be taken of such counts';
    return { ...fixed, verdict: 'inconclusive', reason, pValue: 1, share: 0, interval: [0, 1], dispersion: 1 };
  }
  const share = candidate / trials;
  const dispersion = splitDispersion(splits);
  const [successes, all] = [candidate / dispersion, trials / dispersion];
  const pValue = Math.max(exactTails(successes, all, intendedShare), scatterTails(splits, intendedShare, dispersion));
  const bound = (side: 'lower' | 'upper'): number => binomialBound({ successes, trials: all }, alpha / 2, side);
  const interval = [bound('lower'), bound('upper')] as const;
  const isOff = Math.abs(share - intendedShare) > tolerance;
  const isNear = interval.every((end) => Math.abs(end - intendedShare) <= tolerance);
  const verdict = pValue <= alpha && isOff ? 'fail' : isNear ? 'pass' : 'inconclusive';
  const reason = describe({
    verdict,
    share,
    trials,
    intendedShare,
    pValue,
    dispersion,
    tolerance,
    intervals: splits.length,
  });
  return { ...fixed, verdict, reason, pValue, share, interval, dispersion };
}

function exactTails(successes: number, trials: number, share: number): number {
  const tails = [binomialUpperTail(successes, trials, share), binomialLowerTail(successes, trials, share)];
  return Math.min(1, 2 * Math.min(...tails));
}

/** The dispersion is itself estimated. Of one interval alone it cannot be; shares of 0 and 1 do not scatter. */
function scatterTails(splits: readonly Split[], intended: number, dispersion: number): number {
  if (intended === 0 || intended === 1) return 0;
  if (splits.length < 2) return 1;
  const candidate = splits.reduce((sum, split) => sum + split.candidate, 0);
  const trials = splits.reduce((sum, split) => sum + split.candidate + split.baseline, 0);
  const deviation = Math.sqrt(dispersion * trials * intended * (1 - intended));
  return Math.min(1, 2 * studentTail(Math.abs(candidate - intended * trials) / deviation, splits.length - 1));
}

interface Described {
  readonly verdict: SampleRatioVerdict['verdict'];
  readonly share: number;
  readonly trials: number;
  readonly intendedShare: number;
  readonly pValue: number;
  readonly dispersion: number;
  readonly tolerance: number;
  readonly intervals: number;
}

function describe(described: Described): string {
  const { verdict, share, trials, intendedShare, tolerance } = described;
  const about = `${text(share * 100)} % of ${trials} arrived, ${text(intendedShare * 100)} % were asked for`;
  const detail =
    verdict === 'inconclusive' ? `; within ±${text(tolerance * 100)} points or not, cannot be told yet` : '';
  return `${about} (${chance(described)})${detail}`;
}

/** Of one interval alone the p-value is 1 for want of a scatter, and reads as if all were well. */
function chance({ pValue, dispersion, intervals, intendedShare }: Described): string {
  if (intervals < 2 && intendedShare > 0 && intendedShare < 1) {
    return 'measured in one interval alone, so chance cannot be told';
  }
  const scatter = dispersion < SCATTERED ? '' : `, measured with ${text(dispersion)} times the scatter of chance`;
  return `p = ${text(pValue)}${scatter}`;
}
