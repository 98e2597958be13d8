import { MAX_FUTURE_SKEW_MS } from '@release-gates/core';
import { clipActor } from '../state/clip.ts';
import type { Blocker } from './decision.ts';
import type { Approval } from './facts.ts';
import { blocker } from './blocker.ts';

/** Accounts do not differ by case; what the state keeps of a name is cut. */
export function isSamePerson(left: string, right: string): boolean {
  return toKey(left) === toKey(right);
}

interface Wanted {
  readonly count: number;
  /** Release that the approval must be for; null: the action itself. */
  readonly releaseId: string | null;
  /** Who cannot be the second person: who asks, who started it. */
  readonly notBy: readonly string[];
  readonly what: string;
  readonly nowMs: number;
}

export function checkApprovals(approvals: readonly Approval[], wanted: Wanted): Blocker[] {
  const people = approvers(approvals, wanted);
  if (people >= wanted.count) return [];
  const target = wanted.releaseId === null ? '' : ` of release ${wanted.releaseId}`;
  return [
    blocker(
      'approval_missing',
      `${wanted.what}${target} needs ${wanted.count} approval(s) of other people, found ${people}`,
      { remedy: 'have somebody else approve exactly this' },
    ),
  ];
}

export function approvers(approvals: readonly Approval[], wanted: Omit<Wanted, 'count' | 'what'>): number {
  const excluded = new Set(wanted.notBy.map(toKey));
  const valid = approvals.filter(
    (approval) =>
      approval.releaseId === wanted.releaseId &&
      approval.by.trim() !== '' &&
      !excluded.has(toKey(approval.by)) &&
      approval.atMs <= wanted.nowMs + MAX_FUTURE_SKEW_MS &&
      (approval.expiresAtMs === null || approval.expiresAtMs > wanted.nowMs),
  );
  return new Set(valid.map((approval) => toKey(approval.by))).size;
}

function toKey(name: string): string {
  return clipActor(name.normalize('NFKC')).toLowerCase();
}
