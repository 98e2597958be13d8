import { formatRfc3339 } from '@release-gates/core';
import { approvalRemedy } from './approval-remedy.ts';
import { blocker } from './blocker.ts';
import type { Standing } from './case.ts';
import type { Blocker } from './decision.ts';
import type { Approval, AskedOverride, Override } from './facts.ts';
import { countedApprovals, isSamePerson } from './person.ts';

interface Asked {
  readonly given: Standing;
  readonly releaseId: string;
}

interface Covered {
  readonly blockers: readonly Blocker[];
  readonly used: readonly Override[];
}

/** Whether or not anything is in its way: who asks learns it before the night on which it is. */
export function checkReasons(overrides: readonly AskedOverride[]): Blocker[] {
  const codes = overrides.filter(({ reason }) => reason.trim() === '').map(({ code }) => code);
  if (codes.length === 0) return [];
  const what = `the override of ${codes.join(', ')} gives no reason`;
  return [blocker('override_refused', what, { remedy: 'say why, with the input reason' })];
}

/** Takes away the blockers that a valid override covers, and names each override that covers nothing it meant to. */
export function coverBlockers(
  blockers: readonly Blocker[],
  overrides: readonly AskedOverride[],
  asked: Asked,
): Covered {
  const unexplained = checkReasons(overrides);
  if (unexplained.length > 0) return { blockers: [...blockers, ...unexplained], used: [] };
  const left: Blocker[] = [];
  const used = new Map<string, Override>();
  const refused: Blocker[] = [];
  for (const found of blockers) {
    const meant = overrides.find((override) => override.code === found.code);
    const judged = meant === undefined ? undefined : judgeOverride(meant, asked);
    if (judged !== undefined && 'code' in judged) {
      used.set(found.code, judged);
      continue;
    }
    left.push(found);
    if (judged === undefined) continue;
    const { what, remedy } = judged;
    refused.push(blocker('override_refused', `the override of ${found.code} ${what}`, { remedy }));
  }
  return { blockers: [...left, ...refused], used: [...used.values()] };
}

interface Fault {
  readonly what: string;
  readonly remedy: string;
}

/** What it rests on: the first approval that counts. */
function judgeOverride(asked: AskedOverride, { given, releaseId }: Asked): Override | Fault {
  const { policy, nowMs } = given;
  const { approvals, ...override } = asked;
  const { code, by } = override;
  const remedy = approvalRemedy(given, { action: 'override', releaseId, covers: code });
  if (!policy.overridable.some((known) => known === code)) {
    return {
      what: 'covers what the policy does not leave to overrides',
      remedy: `meet the condition itself, or list ${code} under overridable in the policy, with a review; then ${remedy}`,
    };
  }
  if (by.trim() === '') return { what: 'names nobody who asks for it', remedy: 'run as somebody' };
  const [yes] = countedApprovals(approvals, { action: 'override', releaseId, notBy: [by] }, nowMs);
  if (yes !== undefined) {
    const { by: approvedBy, ref, expiresAtMs, signedBy } = yes;
    return { ...override, approvedBy, ref, expiresAtMs, ...(signedBy !== null && { signedBy }) };
  }
  const ofRelease = approvals.filter((approval) => approval.releaseId === releaseId);
  return { what: whyNobody(ofRelease, by, nowMs), remedy };
}

/** Of those that do not count the one that came nearest: somebody else's, then the asker's own. */
function whyNobody(approvals: readonly Approval[], asker: string, nowMs: number): string {
  const others = approvals.filter(({ by }) => !isSamePerson(by, asker));
  const over = others.find(({ expiresAtMs }) => expiresAtMs !== null && expiresAtMs <= nowMs);
  if (over !== undefined) return `is over: ${over.ref} of ${over.by} ended at ${formatRfc3339(over.expiresAtMs ?? 0)}`;
  const [early] = others;
  if (early !== undefined) {
    return `does not hold yet: ${early.ref} of ${early.by} begins at ${formatRfc3339(early.atMs)}`;
  }
  const [own] = approvals;
  return own === undefined ? 'has no approval of a second person' : `is approved by who asks for it (${own.ref})`;
}
