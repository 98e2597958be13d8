import { parseRfc3339 } from '@release-gates/core';
import type { ReviewLine, ReviewState } from './review-line.ts';

/** A release that came to everybody, and what the time after said of it. */
export interface Promotion {
  readonly releaseId: string;
  readonly version: string;
  readonly revision: number;
  readonly transition: string;
  readonly atMs: number;
  /**
   * proven: its audit window ended well. open: it is not over. overdue: it is over, and nobody could tell.
   * superseded: another release came before it was over. rolled_back: taken away from its users, during or after it.
   */
  readonly verdict: 'proven' | 'open' | 'overdue' | 'superseded' | 'rolled_back';
  /** As the policy of that day set it. */
  readonly window: { readonly opensMs: number; readonly earliestMs: number; readonly latestMs: number } | null;
  /** When the verdict came; null while there is none. */
  readonly decidedMs: number | null;
  readonly reasonCode: string | null;
}

/** Oldest first. What an import or a rollback brought back is no promotion. */
export function promotionsOf(lines: readonly ReviewLine[], nowMs: number): readonly Promotion[] {
  const promotions: Promotion[] = [];
  let before: ReviewState['current'] = null;
  for (const line of lines) {
    const id = before?.release.id;
    const at = promotions.findLastIndex(({ releaseId }) => releaseId === id);
    const live = promotions[at];
    if (live !== undefined) promotions[at] = after(live, line);
    const { current } = line.state;
    if (line.kind === 'promote' && line.isActivation && current !== null) promotions.push(toPromotion(line, current));
    before = current;
  }
  return promotions.map((promotion) =>
    isOverdue(promotion, nowMs) ? { ...promotion, verdict: 'overdue' } : promotion,
  );
}

/** The tick that would have said so did not come. */
function isOverdue({ verdict, window }: Promotion, nowMs: number): boolean {
  return verdict === 'open' && window !== null && window.latestMs < nowMs;
}

function toPromotion(
  { atMs, transition, state }: ReviewLine,
  current: NonNullable<ReviewLine['state']['current']>,
): Promotion {
  const { audit } = state;
  const { release, revision } = current;
  const window = audit && {
    opensMs: parseRfc3339(audit.opens_at) ?? atMs,
    earliestMs: parseRfc3339(audit.earliest_end) ?? atMs,
    latestMs: parseRfc3339(audit.latest_end) ?? atMs,
  };
  return {
    releaseId: release.id,
    version: release.version,
    revision,
    transition,
    atMs,
    verdict: 'open',
    window,
    decidedMs: null,
    reasonCode: null,
  };
}

/** What one later line says of what is live. A release that was proven can still be taken back. */
function after(live: Promotion, { kind, status, atMs, reasonCode, isActivation }: ReviewLine): Promotion {
  const decided = { decidedMs: atMs, reasonCode };
  const isUndecided = live.verdict === 'open' || live.verdict === 'overdue';
  if (kind === 'rollback' && status === 'done' && isActivation) return { ...live, ...decided, verdict: 'rolled_back' };
  if (kind === 'audit_passed' && isUndecided) return { ...live, ...decided, verdict: 'proven' };
  if (isActivation && live.verdict === 'open') return { ...live, ...decided, verdict: 'superseded' };
  if (kind === 'freeze' && reasonCode === 'audit_overdue') return { ...live, ...decided, verdict: 'overdue' };
  return live;
}
