import { formatRfc3339 } from '@release-gates/core';
import type { ChannelState, Freeze } from '../state/channel-state.ts';
import { blocker } from './blocker.ts';
import { type Case, clocksOf } from './case.ts';
import type { Decision } from './decision.ts';
import type { UnfreezeEvent } from './event.ts';
import type { Approval } from './facts.ts';
import { checkFreezes } from './freeze-rules.ts';
import { act, commit, nothing, refuse } from './line.ts';
import { countedApprovals } from './person.ts';
import { buildActTransition, buildTransition } from './transition.ts';
import { checkUnfreeze, leadsToProbation, wantedForUnfreeze } from './unfreeze-rules.ts';

/** From frozen to probation, where the candidate starts again at shadow; from probation, or a small freeze, to open. */
export function decideUnfreeze(given: Case<UnfreezeEvent>): Decision {
  const { state, event } = given;
  const freezes = state.freezes.filter(({ id }) => event.freezeId === null || id === event.freezeId);
  if (freezes.length === 0) {
    if (event.freezeId === null) return notFrozen(given);
    const message = `no freeze of this channel has the id ${event.freezeId}`;
    return refuse(blocker('not_frozen', message, { remedy: 'name one that status shows' }));
  }
  const blockers = checkUnfreeze(given, freezes);
  if (blockers.length > 0) return refuse(...blockers);
  const toProbation = new Set(freezes.filter((freeze) => leadsToProbation(given, freeze)).map(({ id }) => id));
  const { candidate } = state;
  if (toProbation.size > 0 && candidate !== null && candidate.stage > 0) return resetFirst(given, freezes);
  const transition = buildTransition(given, {
    kind: toProbation.size > 0 ? 'probation' : 'unfreeze',
    target: null,
    release: candidate?.release ?? null,
    reasonCode: 'stable_again',
  });
  const after = leaveFreezes(state, freezes, toProbation);
  const yes = { approvals: approvalsOf(given) };
  if (toProbation.size === 0 || candidate === null) return commit(transition, after, yes);
  const again = { ...candidate, stage_started_at: formatRfc3339(given.nowMs) };
  return commit(transition, { ...after, candidate: again }, yes);
}

/** Where a wider freeze holds it, who asked for its end must not read that it is open. */
function notFrozen(given: Case<UnfreezeEvent>): Decision {
  const { state, event, policy } = given;
  const wider = checkFreezes([], event.scopeFreezes, {
    percent: 100,
    kind: 'rollout',
    policy,
    clocks: clocksOf(given),
    channel: state.channel,
  });
  return wider.length === 0 ? nothing('not_frozen', 'it is not frozen') : refuse(...wider);
}

function resetFirst(given: Case<UnfreezeEvent>, freezes: readonly Freeze[]): Decision {
  const { state } = given;
  const { candidate } = state;
  if (candidate === null) return refuse();
  const transition = buildActTransition(given, {
    kind: 'reset',
    target: { slot: candidate.slot, percent: 0 },
    release: candidate.release,
    reasonCode: 'stable_again',
  });
  const carries = { freezes: freezes.map(({ id }) => id) };
  return act(given, { transition, state, carries, approvals: approvalsOf(given) });
}

function approvalsOf(given: Case<UnfreezeEvent>): readonly Approval[] {
  return countedApprovals(given.event.approvals, wantedForUnfreeze(given), given.nowMs);
}

/** Those named go to probation, the others of the list end. */
export function leaveFreezes(
  state: ChannelState,
  leaving: readonly Pick<Freeze, 'id'>[],
  toProbation: ReadonlySet<string>,
): ChannelState {
  const ids = new Set(leaving.map(({ id }) => id));
  const freezes = state.freezes
    .filter(({ id }) => !ids.has(id) || toProbation.has(id))
    .map((freeze) => (toProbation.has(freeze.id) ? { ...freeze, phase: 'probation' as const } : freeze));
  return { ...state, freezes };
}
