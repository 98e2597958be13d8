import { formatRfc3339 } from '@release-gates/core';
import type { ChannelReview } from '@release-gates/rollout';
import type { ReviewFacts } from './facts.ts';

/** Of each kind, the newest; the ledger has all of them. */
const MAX_ENTRIES = 200;

/** What happened in the window, oldest first, as evidence and tables show it. */
export function promotionsIn(facts: ReviewFacts) {
  return newest(
    facts,
    (review) => review.promotions,
    ({ atMs }) => atMs,
  ).map(({ channel, entry }) => ({
    channel,
    release_id: entry.releaseId,
    version: entry.version,
    at: formatRfc3339(entry.atMs),
    verdict: entry.verdict,
    decided_at: instant(entry.decidedMs),
    earliest_end: instant(entry.window?.earliestMs ?? null),
    latest_end: instant(entry.window?.latestMs ?? null),
  }));
}

export function rollbacksIn(facts: ReviewFacts) {
  return newest(
    facts,
    (review) => review.rollbacks,
    ({ decidedMs }) => decidedMs,
  ).map(({ channel, entry }) => ({
    channel,
    transition: entry.transition,
    bad_release_id: entry.badReleaseId,
    to_release_id: entry.toReleaseId,
    cause: entry.cause,
    reason: entry.reason.slice(0, 500),
    trigger: entry.trigger,
    by: entry.by,
    result: entry.result,
    detected_at: formatRfc3339(entry.detectedMs),
    decided_at: formatRfc3339(entry.decidedMs),
    ended_at: instant(entry.endedMs),
    duration_s: secondsBetween(entry.detectedMs, entry.endedMs),
    tickets: entry.tickets,
  }));
}

export function freezesIn(facts: ReviewFacts) {
  return newest(
    facts,
    (review) => review.freezes,
    ({ sinceMs }) => sinceMs,
  ).map(({ channel, entry }) => ({
    channel,
    tier: entry.tier,
    scope: entry.scope,
    trigger: entry.trigger,
    reason_code: entry.reasonCode,
    reason: entry.reason.slice(0, 500),
    by: entry.by,
    since: formatRfc3339(entry.sinceMs),
    ended_at: instant(entry.endedMs),
    duration_s: secondsBetween(entry.sinceMs, entry.endedMs),
  }));
}

function newest<T>(
  { reviews, window }: ReviewFacts,
  pick: (review: ChannelReview) => readonly T[],
  atOf: (entry: T) => number,
): { readonly channel: string; readonly entry: T }[] {
  return reviews
    .flatMap((review) => pick(review).map((entry) => ({ channel: review.channel, entry })))
    .filter(({ entry }) => atOf(entry) >= window.fromMs && atOf(entry) < window.toMs)
    .sort((left, right) => atOf(left.entry) - atOf(right.entry))
    .slice(-MAX_ENTRIES);
}

function instant(atMs: number | null): string | null {
  return atMs === null ? null : formatRfc3339(atMs);
}

/** Null while it is not over, and where the clock stepped back in between. */
function secondsBetween(fromMs: number, toMs: number | null): number | null {
  return toMs === null || toMs < fromMs ? null : (toMs - fromMs) / 1000;
}
