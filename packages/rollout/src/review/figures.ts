import { quantile } from '../stats/quantile.ts';
import type { ChannelReview } from './review-channel.ts';
import type { Rollback } from './rollbacks.ts';

/** From, inclusive, to, exclusive. */
export interface ReviewWindow {
  readonly fromMs: number;
  readonly toMs: number;
}

export interface Spread {
  readonly n: number;
  readonly mean: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** Plain JSON; seconds and shares from 0 to 1. Null where there is nothing to make a figure of, never 0. */
export interface Figures {
  readonly promotions: number;
  /** Candidates that ended. */
  readonly rollouts: number;
  /** Candidates that ended and had users. */
  readonly reached: number;
  /** Of these, taken back from their users, before or after everybody had them. */
  readonly failed: number;
  readonly changeFailureRate: number | null;
  /** From the start of a candidate until everybody had it. */
  readonly leadTimeS: Spread | null;
  readonly rollbacks: number;
  readonly rollbackCauses: Readonly<Record<string, number>>;
  /** From the detection of what is wrong until the traffic was seen back. */
  readonly timeToRestoreS: Spread | null;
  readonly freezes: number;
  readonly freezeTriggers: Readonly<Record<string, number>>;
  readonly frozenS: Spread | null;
  readonly brownouts: number;
  readonly brownoutS: number;
  /** Measurements of the error budget that could be told. */
  readonly observations: number;
  /** Of these, with the objective met. */
  readonly sloAttainment: number | null;
  readonly lowestBudget: number | null;
  readonly nearMisses: number;
  readonly overrides: number;
}

/** Of all channels together; each thing counts in the window in which it ended. */
export function figuresOf(reviews: readonly ChannelReview[], window: ReviewWindow): Figures {
  const isIn = (atMs: number | null): boolean => atMs !== null && atMs >= window.fromMs && atMs < window.toMs;
  const rollouts = reviews.flatMap((review) => review.rollouts).filter(({ endedMs }) => isIn(endedMs));
  const promotions = reviews.flatMap((review) => review.promotions).filter(({ atMs }) => isIn(atMs));
  const rollbacks = reviews.flatMap((review) => review.rollbacks).filter(({ decidedMs }) => isIn(decidedMs));
  const freezes = reviews.flatMap((review) => review.freezes).filter(({ sinceMs }) => isIn(sinceMs));
  const brownouts = reviews.flatMap((review) => review.brownouts).filter(({ sinceMs }) => isIn(sinceMs));
  const nearMisses = reviews.flatMap((review) => review.nearMisses).filter(({ atMs }) => isIn(atMs));
  const reached = rollouts.filter(({ maxPercent }) => maxPercent > 0);
  const failed =
    reached.filter(({ outcome }) => outcome === 'taken_back').length +
    promotions.filter(({ verdict }) => verdict === 'rolled_back').length;
  const promoted = rollouts.filter(({ outcome }) => outcome === 'promoted');
  return {
    promotions: promotions.length,
    rollouts: rollouts.length,
    reached: reached.length,
    failed,
    changeFailureRate: reached.length === 0 ? null : failed / reached.length,
    leadTimeS: spreadOf(promoted.map(({ startedMs, endedMs }) => secondsOf(startedMs, endedMs))),
    rollbacks: rollbacks.length,
    rollbackCauses: countBy(rollbacks.map(({ cause }) => cause)),
    timeToRestoreS: spreadOf(restoredOf(rollbacks)),
    freezes: freezes.length,
    freezeTriggers: countBy(freezes.map(({ trigger }) => trigger)),
    frozenS: spreadOf(freezes.map(({ sinceMs, endedMs }) => secondsOf(sinceMs, endedMs))),
    brownouts: brownouts.length,
    brownoutS: brownouts.reduce((sum, { sinceMs, endedMs }) => sum + (secondsOf(sinceMs, endedMs) ?? 0), 0),
    ...attainmentOf(reviews, isIn),
    nearMisses: nearMisses.filter(({ what }) => what !== 'override').length,
    overrides: nearMisses.filter(({ what }) => what === 'override').length,
  };
}

/** Of one bad release the first detection counts, and the rollback that came through. */
function restoredOf(rollbacks: readonly Rollback[]): (number | null)[] {
  const detected = new Map<string, number>();
  for (const { badReleaseId, detectedMs } of rollbacks) {
    detected.set(badReleaseId, Math.min(detectedMs, detected.get(badReleaseId) ?? Infinity));
  }
  return rollbacks
    .filter(({ result }) => result === 'done')
    .map(({ badReleaseId, endedMs, detectedMs }) => secondsOf(detected.get(badReleaseId) ?? detectedMs, endedMs));
}

function attainmentOf(
  reviews: readonly ChannelReview[],
  isIn: (atMs: number) => boolean,
): Pick<Figures, 'observations' | 'sloAttainment' | 'lowestBudget'> {
  const told = reviews
    .flatMap((review) => review.observations)
    .filter(({ atMs, budget }) => isIn(atMs) && budget !== null && budget !== 'unknown');
  const met = told.filter(({ budget }) => budget !== 'black').length;
  const left = told.flatMap(({ remaining }) => (remaining === null ? [] : [remaining]));
  return {
    observations: told.length,
    sloAttainment: told.length === 0 ? null : met / told.length,
    lowestBudget: left.length === 0 ? null : left.reduce((lowest, value) => Math.min(lowest, value)),
  };
}

/** Null while it is not over, and where the clock stepped back between the two. */
function secondsOf(fromMs: number, toMs: number | null): number | null {
  return toMs === null || toMs < fromMs ? null : (toMs - fromMs) / 1000;
}

function spreadOf(values: readonly (number | null)[]): Spread | null {
  const sorted = values.filter((value) => value !== null).sort((left, right) => left - right);
  if (sorted.length === 0) return null;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  return { n: sorted.length, mean, p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), max: sorted.at(-1) ?? 0 };
}

/** Entries, not assignment: a code comes from a ledger. Sorted by count, then by name. */
function countBy(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  return Object.fromEntries(sorted);
}
