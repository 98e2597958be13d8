import { formatRfc3339 } from '@release-gates/core';
import type { Freeze } from '../state/channel-state.ts';
import { clipActor } from '../state/clip.ts';
import type { Ready } from '../state/ledger-state.ts';
import { blocker } from '../step/blocker.ts';
import type { Blocker } from '../step/decision.ts';
import type { Approval } from '../step/facts.ts';
import { checkApprovals } from '../step/person.ts';
import type { StepPolicy } from '../step/policy.ts';
import { checkThaw, isEased, peopleForWide } from '../step/unfreeze-rules.ts';
import { describeOther, describeScope, type FreezeScope, isOfScope, scopeId } from './freeze-scope.ts';
import { checkAnyCanary, checkHeldChannel, type HeldChannels, type ScopeLeaving } from './held-rules.ts';
import { checkReady, checkRoom, counts, withoutVoid, withReady } from './readiness.ts';

export interface ScopeEnd extends FreezeScope {
  /** Id of the one that is meant; null: all of the scope. */
  readonly freezeId: string | null;
  readonly by: string;
  readonly approvals: readonly Approval[];
  /** Environment of the run: the one whose channels were judged. */
  readonly from: string;
  /** How long its word counts. */
  readonly readyForS: number;
  /** What speaks against the trust root of the scope, by whoever saw one. */
  readonly untrusted: readonly Blocker[];
  readonly nowMs: number;
}

/** What the ledger of these freezes holds. */
export interface StandingFreezes {
  readonly freezes: readonly Freeze[];
  readonly ready: readonly Ready[];
}

export type ScopePolicy = Pick<
  StepPolicy,
  'approvals' | 'approvalFolder' | 'signedApprovals' | 'probationTiers' | 'thaw'
>;

/** What a run that asks for the end of freezes of many channels may write. */
export interface ScopeDecision extends StandingFreezes {
  /** `ready`: its own environment is, and others are not yet. */
  readonly kind: 'unfreeze' | 'probation' | 'ready';
  /** What was judged and counts for it, to be recorded. */
  readonly judged: readonly Ready[];
  /** Why nothing may be written; empty where something may. */
  readonly blockers: readonly Blocker[];
  /** Of `ready`: what is missing for the end. */
  readonly missing: readonly Blocker[];
}

/**
 * A freeze of many channels ends where every environment that it binds was judged, each by a run that reaches its
 * metrics, and people agreed. A run judges its own environment anew, takes the others at their word as long as that
 * counts, and leaves its own word where others are missing.
 */
export function decideScopeEnd(
  standing: StandingFreezes,
  { end, held, policy }: { readonly end: ScopeEnd; readonly held: HeldChannels; readonly policy: ScopePolicy },
): ScopeDecision {
  const freezes = standing.freezes.filter(
    (freeze) => isOfScope(freeze, end) && (end.freezeId === null || freeze.id === end.freezeId),
  );
  if (freezes.length === 0) return refused(standing, [blocker('not_frozen', describeMissing(standing.freezes, end))]);
  const leaving = leavingOf(freezes, held, policy);
  const inChannels = held.judged.flatMap((channel) => checkHeldChannel(channel, leaving));
  const isTold = ({ code }: Blocker): boolean => inChannels.some((found) => found.code === code);
  const found = [...inChannels, ...end.untrusted.filter((one) => !isTold(one))];
  const judged = judgedBy(standing.ready, { end, held, freezes, isReady: found.length === 0 });
  // What is missing in that of the run is told by its channels.
  const others = held.environments.filter(({ name }) => name !== end.from);
  const missing = checkReady(others, { freezeId: end.freezeId, ready: judged });
  const people = [...checkThaw(freezes, policy), ...checkPeople(freezes, end, policy)];
  const open = [...missing, ...checkAnyCanary(held, leaving), ...people];
  const own = judged.find(({ environment }) => environment === end.from);
  if (found.length === 0 && missing.length > 0 && own !== undefined) return waiting(standing, own, open);
  if (found.length > 0 || open.length > 0) return refused(standing, [...found, ...open]);
  return { ...leave(standing, leaving, end), judged, blockers: [], missing: [] };
}

function leavingOf(freezes: readonly Freeze[], held: HeldChannels, policy: ScopePolicy): ScopeLeaving {
  const eased = freezes.filter((freeze) => held.environments.length > 0 && isEased(freeze, policy));
  return { freezes, eased, ending: freezes.filter((freeze) => !eased.includes(freeze)) };
}

interface Judging {
  readonly end: ScopeEnd;
  readonly held: HeldChannels;
  readonly freezes: readonly Freeze[];
  readonly isReady: boolean;
}

/** What others said that still counts, and what this run says. */
function judgedBy(ready: readonly Ready[], { end, held, freezes, isReady }: Judging): readonly Ready[] {
  const { environments } = held;
  const occasion = { environments, freezes, nowMs: end.nowMs };
  const others = ready.filter((one) => one.environment !== end.from && counts(one, occasion));
  if (!isReady || !environments.some(({ name }) => name === end.from)) return others;
  const own = {
    environment: end.from,
    freeze: end.freezeId,
    by: clipActor(end.by),
    at: formatRfc3339(end.nowMs),
    until: formatRfc3339(end.nowMs + end.readyForS * 1000),
  };
  return [own, ...others];
}

function refused({ freezes, ready }: StandingFreezes, blockers: readonly Blocker[]): ScopeDecision {
  return { kind: 'unfreeze', freezes, ready, judged: [], blockers, missing: [] };
}

function waiting(standing: StandingFreezes, own: Ready, missing: readonly Blocker[]): ScopeDecision {
  const ready = withReady(standing.ready, own);
  return { kind: 'ready', freezes: standing.freezes, ready, judged: [own], blockers: checkRoom(ready), missing };
}

function leave(
  { freezes, ready }: StandingFreezes,
  { eased, ending }: ScopeLeaving,
  end: ScopeEnd,
): Pick<ScopeDecision, 'kind' | 'freezes' | 'ready'> {
  const left = freezes
    .filter((freeze) => !ending.includes(freeze))
    .map((freeze) => (eased.includes(freeze) ? { ...freeze, phase: 'probation' as const } : freeze));
  const isRepository = end.scope === 'repository';
  return {
    kind: eased.length > 0 ? 'probation' : 'unfreeze',
    freezes: left,
    ready: isRepository ? withoutVoid(ready, end) : ready,
  };
}

function checkPeople(freezes: readonly Freeze[], end: ScopeEnd, policy: ScopePolicy): Blocker[] {
  const wanted = {
    count: Math.max(...freezes.map(({ tier }) => peopleForWide(tier, policy.approvals.unfreezeCritical))),
    action: 'unfreeze',
    releaseId: null,
    notBy: [end.by],
    what: `the end of a freeze of the ${describeScope(end)}`,
  } as const;
  const asking = { state: { channel: null }, policy, nowMs: end.nowMs, channelId: scopeId(end) };
  return checkApprovals(end.approvals, wanted, asking);
}

function describeMissing(standing: readonly Freeze[], { freezeId, ...scope }: ScopeEnd): string {
  if (freezeId === null) return `there is no such freeze of the ${describeScope(scope)}`;
  const other = standing.find(({ id }) => id === freezeId);
  if (other !== undefined) return describeOther(other, `the ${describeScope(scope)}`);
  return `no freeze of the ${describeScope(scope)} has the id ${freezeId}`;
}
