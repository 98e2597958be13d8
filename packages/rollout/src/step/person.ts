import { MAX_FUTURE_SKEW_MS } from '@release-gates/core';
import { clipActor } from '../state/clip.ts';
import type { ApprovedAction } from '../approvals/approval-file.ts';
import { approvalRemedy, type Asking } from './approval-remedy.ts';
import type { Blocker } from './decision.ts';
import type { Approval } from './facts.ts';
import { blocker } from './blocker.ts';

/** Accounts do not differ by case; what the state keeps of a name is cut. */
export function isSamePerson(left: string, right: string): boolean {
  return toKey(left) === toKey(right);
}

export interface Wanted {
  readonly count: number;
  readonly action: ApprovedAction;
  /** Release that the approval must be for; null: the action itself. */
  readonly releaseId: string | null;
  /** Who cannot be the second person: who asks, who started it. */
  readonly notBy: readonly string[];
  readonly what: string;
}

export function checkApprovals(approvals: readonly Approval[], wanted: Wanted, asking: Asking): Blocker[] {
  const people = countedApprovals(approvals, wanted, asking.nowMs).length;
  if (people >= wanted.count) return [];
  const target = wanted.releaseId === null ? '' : ` of release ${wanted.releaseId}`;
  return [
    blocker(
      'approval_missing',
      `${wanted.what}${target} needs ${wanted.count} approval(s) of other people, found ${people}`,
      { remedy: approvalRemedy(asking, wanted) },
    ),
  ];
}

/** Those that hold for this, the first of each person. What is decided on and what is recorded are both taken from here. */
export function countedApprovals(
  approvals: readonly Approval[],
  wanted: Pick<Wanted, 'action' | 'releaseId' | 'notBy'>,
  nowMs: number,
): readonly Approval[] {
  const seen = new Set(wanted.notBy.map(toKey));
  return approvals.filter((approval) => {
    const key = toKey(approval.by);
    const counts =
      approval.action === wanted.action &&
      approval.releaseId === wanted.releaseId &&
      approval.by.trim() !== '' &&
      !seen.has(key) &&
      approval.atMs <= nowMs + MAX_FUTURE_SKEW_MS &&
      (approval.expiresAtMs === null || approval.expiresAtMs > nowMs);
    if (counts) seen.add(key);
    return counts;
  });
}

function toKey(name: string): string {
  return clipActor(name.normalize('NFKC')).toLowerCase();
}
