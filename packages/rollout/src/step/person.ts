import { formatRfc3339, MAX_FUTURE_SKEW_MS } from '@release-gates/core';
import { clipActor } from '../state/clip.ts';
import type { ApprovedAction } from '../approvals/approval-file.ts';
import { approvalRemedy, type Asking } from './approval-remedy.ts';
import type { Blocker } from './decision.ts';
import type { Approval } from './facts.ts';
import { because, blocker } from './blocker.ts';

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
  const flawed = flawedApprovals(approvals, wanted, asking.nowMs);
  const beside = flawed.length === 0 ? '' : `, not counting${because(flawed)}`;
  return [
    blocker(
      'approval_missing',
      `${wanted.what}${target} needs ${wanted.count} approval(s) of other people, found ${people}${beside}`,
      { remedy: approvalRemedy(asking, wanted) },
    ),
  ];
}

type Subject = Pick<Wanted, 'action' | 'releaseId' | 'notBy'>;

/** Those that hold for this, the first of each person. What is decided on and what is recorded are both taken from here. */
export function countedApprovals(approvals: readonly Approval[], wanted: Subject, nowMs: number): readonly Approval[] {
  const seen = new Set<string>();
  return approvals.filter((approval) => {
    const key = toKey(approval.by);
    const counts = approval.action === wanted.action && flawOf(approval, wanted, nowMs) === null && !seen.has(key);
    if (counts) seen.add(key);
    return counts;
  });
}

/** Somebody brought them for this action and believes that they count: each with why it does not. */
function flawedApprovals(approvals: readonly Approval[], wanted: Subject, nowMs: number): string[] {
  return approvals.flatMap((approval) => {
    const flaw = approval.action === wanted.action ? flawOf(approval, wanted, nowMs) : null;
    return flaw === null ? [] : [`${approval.ref}: ${flaw}`];
  });
}

/** Of a yes to the same action; null: it counts. */
function flawOf({ by, releaseId, atMs, expiresAtMs }: Approval, wanted: Subject, nowMs: number): string | null {
  if (releaseId !== wanted.releaseId)
    return releaseId === null ? 'it is for no release' : `it is for release ${releaseId}`;
  if (by.trim() === '') return 'it names nobody';
  if (wanted.notBy.some((name) => isSamePerson(name, by))) return `${by} asks for this, or began it`;
  if (atMs > nowMs + MAX_FUTURE_SKEW_MS) return `its time begins at ${formatRfc3339(atMs)}`;
  if (expiresAtMs !== null && expiresAtMs <= nowMs) return `its time ended at ${formatRfc3339(expiresAtMs)}`;
  return null;
}

function toKey(name: string): string {
  return clipActor(name.normalize('NFKC')).toLowerCase();
}
