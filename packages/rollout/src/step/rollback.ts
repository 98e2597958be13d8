import { formatRfc3339 } from '@release-gates/core';
import type { ChannelState, Tier, Trigger } from '../state/channel-state.ts';
import type { Release } from '../state/release.ts';
import { clipActor } from '../state/clip.ts';
import { blocker, toCode } from './blocker.ts';
import type { Case } from './case.ts';
import type { Blocker, Decision } from './decision.ts';
import type { RollbackEvent } from './event.ts';
import { isAlone, otherSlot, shareOf } from './exposure.ts';
import { addFreeze } from './freeze-list.ts';
import type { Rejection } from './history.ts';
import { act, commit, nothing, refuse, wait } from './line.ts';
import type { Mark } from './mark.ts';
import { ownValue } from './release-rules.ts';
import { approvalsOfTarget, checkTarget, findTarget, type Mandate, otherTargets } from './rollback-target.ts';
import { type ActTransition, buildActTransition, buildTransition } from './transition.ts';

export interface Cause {
  readonly trigger: Trigger;
  readonly tier: Tier;
  readonly code: string;
  readonly reason: string;
}

const CRITICAL_CAUSES: ReadonlySet<string> = new Set(['security', 'compliance', 'sovereignty', 'leak']);
const FULL_CAUSES: ReadonlySet<string> = new Set([...CRITICAL_CAUSES, 'schema', 'contract']);

export function decideRollback(given: Case<RollbackEvent>): Decision {
  const { state, history, event } = given;
  const { fromReleaseId, targetReleaseId } = event;
  const subject = state.candidate ?? state.current;
  if (subject === null) return refuse(blocker('channel_empty', 'nothing was ever live here'));
  const isDone = Object.values(history.rejected).some(({ transition }) => transition === state.current?.transition);
  const names = targetReleaseId ?? state.current?.release.id;
  if (fromReleaseId !== null && fromReleaseId !== subject.release.id) {
    return ownValue(history.rejected, fromReleaseId) === undefined
      ? refuse(blocker('revision_conflict', `release ${fromReleaseId} is neither live nor going out`))
      : nothing('already_rolled_back', `release ${fromReleaseId} was rolled back`);
  }
  if (state.candidate === null && fromReleaseId === null && isDone && names === state.current?.release.id) {
    return nothing('already_rolled_back', `rolled back to ${names}; name the target to go further back`);
  }
  const takenBack = targetReleaseId === null && fromReleaseId === null ? lastTakenBack(given) : undefined;
  if (takenBack !== undefined) {
    const message = `release ${takenBack} was taken back; to go back from ${subject.release.id} too, name it as the bad one`;
    return nothing('already_rolled_back', message);
  }
  const cause: Cause = {
    trigger: 'rollback',
    tier: CRITICAL_CAUSES.has(event.cause) ? 'A' : 'B',
    code: toCode(event.cause),
    reason: event.reason,
  };
  if (FULL_CAUSES.has(event.cause) && event.rollbackType !== 'full') {
    const found = blocker('rollback_not_authorized', `the cause ${event.cause} needs a full rollback`, {
      remedy: 'ask for the type full',
    });
    return freezeOnly(given, cause, [found], refuse);
  }
  const resumed = resumedTarget(given) ?? null;
  const resumes = resumed !== null && (targetReleaseId === null || targetReleaseId === resumed);
  return planRollback(given, cause, {
    ...event,
    targetReleaseId: targetReleaseId ?? resumed,
    automatic: false,
    initiator: event.by,
    resumes,
  });
}

/**
 * The candidate that was taken back last, as long as the channel is frozen since and nothing else went out. A rollback
 * that names nothing asks for this one again (a run that is retried, two people at once): it must not reach what is
 * live and good.
 */
function lastTakenBack({ state, history }: Case): string | undefined {
  if (state.candidate !== null) return undefined;
  const standing = state.freezes.filter(({ phase, trigger }) => phase === 'frozen' && trigger !== 'person');
  const isLast = ([id, { revision, transition, at }]: [string, Rejection]): boolean =>
    id !== state.current?.release.id &&
    revision === state.revision &&
    transition.startsWith('rollback-') &&
    standing.some((freeze) => freeze.id === transition || freeze.at <= at);
  return Object.entries(history.rejected).findLast(isLast)?.[0];
}

/** Target of a rollback that was decided and did not come through; null: its candidate only loses its traffic. */
function resumedTarget({ state, history }: Case): string | null | undefined {
  const subject = state.candidate ?? state.current;
  const rejection = subject === null ? undefined : ownValue(history.rejected, subject.release.id);
  return rejection?.targetReleaseId;
}

/** Freeze first, in the same line as the intent; then the traffic; everything else after. */
export function planRollback(given: Case, cause: Cause, mandate: Mandate): Decision {
  const blocked = mandate.automatic ? wait : refuse;
  if (given.state.pending !== null) {
    const busy = blocker('busy', `transition ${given.state.pending.transition} is under way`);
    return freezeOnly(given, cause, [busy], blocked);
  }
  return given.state.candidate === null
    ? movePointerBack(given, cause, mandate)
    : takeCandidateBack(given, cause, mandate);
}

function takeCandidateBack(given: Case, cause: Cause, mandate: Mandate): Decision {
  const { state } = given;
  const { candidate, current } = state;
  if (candidate === null) return refuse(blocker('no_candidate', 'there is no candidate'));
  const asksForOther = mandate.targetReleaseId !== null && mandate.targetReleaseId !== current?.release.id;
  const blockers = [
    ...(asksForOther
      ? [blocker('candidate_in_progress', 'the candidate goes back to what is live first; then ask again')]
      : []),
    ...(isAlone(state) && mayHaveUsers(given, candidate.slot)
      ? [
          blocker('target_missing', 'nothing else is there to take the traffic', {
            remedy: 'abort it to take the traffic away all the same',
          }),
        ]
      : []),
  ];
  if (blockers.length > 0) return freezeOnly(given, cause, blockers, mandate.automatic ? wait : refuse);
  const transition = buildActTransition(given, {
    kind: 'rollback',
    target: { slot: candidate.slot, percent: 0 },
    release: candidate.release,
    reasonCode: cause.code,
    reason: cause.reason,
  });
  return act(given, {
    transition,
    state: withFreeze(given, cause, transition.id) ?? state,
    carries: { by: mandate.initiator },
    marks: [toRejection(given, transition, { release: candidate.release, targetReleaseId: null, mandate })],
    approvals: current === null ? [] : approvalsOfTarget(given, current.release.id, mandate),
  });
}

/** Where it is not known what the traffic does, what the router says now is. */
function mayHaveUsers({ state, event }: Case, slot: string): boolean {
  if (state.exposure.known) return shareOf(state, slot) > 0;
  if (!('traffic' in event) || event.traffic.state !== 'read') return true;
  const { percent } = event.traffic;
  return (state.exposure.slot === slot ? percent : 100 - percent) > 0;
}

function movePointerBack(given: Case, cause: Cause, mandate: Mandate): Decision {
  const { state, policy } = given;
  const { current } = state;
  if (current === null) return refuse(blocker('channel_empty', 'nothing was ever live here'));
  const target = findTarget(given, mandate.targetReleaseId);
  const missing =
    mandate.targetReleaseId === null
      ? blocker('target_missing', `no good release of generation ${current.release.generation} to go back to`, {
          remedy: otherTargets(given),
        })
      : blocker('target_not_prior', `release ${mandate.targetReleaseId} never was live here`, {
          remedy: otherTargets(given),
        });
  const blockers = target === undefined ? [missing] : checkTarget(given, target, mandate);
  if (target === undefined || blockers.length > 0) {
    return freezeOnly(given, cause, blockers, mandate.automatic ? wait : refuse);
  }
  const transition = buildActTransition(given, {
    kind: 'rollback',
    target: { slot: otherSlot(policy.slots, current.slot), percent: 100 },
    release: target.release,
    reasonCode: cause.code,
    reason: cause.reason,
  });
  const { standby } = state;
  const isThere = standby?.slot === transition.target.slot && standby.release_id === target.release.id;
  return act(given, {
    transition,
    state: { ...(withFreeze(given, cause, transition.id) ?? state), standby: isThere ? standby : null },
    carries: { to: { release: target.release, proven: target.proven }, by: mandate.initiator },
    marks: [toRejection(given, transition, { release: current.release, targetReleaseId: target.release.id, mandate })],
    approvals: approvalsOfTarget(given, target.release.id, mandate),
  });
}

/** The way back is barred, going on is too: frozen, and what bars it is told. */
export function freezeOnly(
  given: Case,
  cause: Cause,
  blockers: readonly Blocker[],
  otherwise: (...blockers: readonly Blocker[]) => Decision,
): Decision {
  const release = (given.state.candidate ?? given.state.current)?.release ?? null;
  const transition = buildTransition(given, {
    kind: 'freeze',
    target: null,
    release,
    reasonCode: cause.code,
    reason: cause.reason,
  });
  const frozen = withFreeze(given, cause, transition.id);
  return frozen === undefined ? otherwise(...blockers) : commit(transition, frozen, { blockers });
}

function withFreeze({ state, event, nowMs }: Case, cause: Cause, id: string): ChannelState | undefined {
  const { outcome, freezes } = addFreeze(state.freezes, {
    id,
    tier: cause.tier,
    scope: 'component',
    environment: null,
    trigger: cause.trigger,
    reasonCode: cause.code,
    reason: cause.reason,
    by: event.by,
    untilMs: null,
    nowMs,
  });
  return outcome === 'stands' ? undefined : { ...state, freezes: [...freezes] };
}

interface Rejected {
  readonly release: Release;
  readonly targetReleaseId: string | null;
  readonly mandate: Mandate;
}

function toRejection(
  { nowMs }: Case,
  transition: ActTransition,
  { release, targetReleaseId, mandate }: Rejected,
): Mark {
  return {
    type: 'rejected',
    release_id: release.id,
    at: formatRfc3339(nowMs),
    by: clipActor(mandate.initiator),
    reason_code: transition.reasonCode,
    transition: transition.id,
    target_release_id: targetReleaseId,
  };
}
