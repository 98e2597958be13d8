import { formatRfc3339 } from '@release-gates/core';
import type { ChannelState, Pending } from '../state/channel-state.ts';
import { shareOf, wantedExposure } from './exposure.ts';
import { addFreeze } from './freeze-list.ts';
import type { Outcome, Settlement } from './outcome.ts';
import type { StepPolicy } from './policy.ts';
import { type Carried, settleDone } from './settle-done.ts';

/**
 * Applies what came of an intent to the state as it is now: a freeze may have come in between. What the adapter says
 * of itself is not enough for done; what was read back is. An outcome under an old fence changes nothing.
 */
export function settle(state: ChannelState, outcome: Outcome, policy: StepPolicy): Settlement {
  const { pending } = state;
  if (pending === null || pending.transition !== outcome.transition || pending.fence !== outcome.fence) {
    return refuseOutcome(state, outcome);
  }
  const result = believe(state, pending, outcome);
  const { reasonCode, reason } = explain(outcome, result, pending);
  const carried = carry({ ...state, pending: null }, { pending, outcome, policy, result });
  return { settled: true, result, reasonCode, reason, ...carried };
}

function refuseOutcome({ pending, fence }: ChannelState, outcome: Outcome): Settlement {
  const holds =
    pending === null ? null : { transition: pending.transition, fence: pending.fence, holder: pending.holder };
  const is = holds === null ? 'no transition is open' : `${holds.transition} holds fence ${holds.fence}`;
  return {
    settled: false,
    code: holds === null ? 'no_pending' : 'fence_old',
    message: `the outcome of ${outcome.transition} comes under fence ${outcome.fence}, but ${is}; somebody else carried on`,
    holds,
    highestFence: fence,
  };
}

/** Failed is certain only where the traffic is seen to be where it was, or was never touched. */
function believe(state: ChannelState, { target }: Pending, { result, observed }: Outcome): Outcome['result'] {
  switch (result) {
    case 'unknown':
      return 'unknown';
    case 'done':
      return observed?.state === 'read' && observed.percent === target.percent ? 'done' : 'unknown';
    case 'failed': {
      if (observed === null) return 'failed';
      const before = shareOf(state, target.slot);
      return observed.state === 'read' && observed.percent === before ? 'failed' : 'unknown';
    }
  }
}

function explain(
  { result: said, reasonCode, reason, observed }: Outcome,
  result: Outcome['result'],
  { target }: Pending,
): Pick<Outcome, 'reasonCode' | 'reason'> {
  if (said === result) return { reasonCode, reason };
  const found =
    observed === null
      ? 'nothing was read back'
      : observed.state === 'read'
        ? `${observed.percent} % was read back`
        : observed.reason;
  const code = observed?.state === 'read' ? 'exposure_differs' : 'outcome_unknown';
  return { reasonCode: code, reason: `slot ${target.slot} should get ${target.percent} %: ${found} (${reason})` };
}

interface Settled {
  readonly pending: Pending;
  readonly outcome: Outcome;
  readonly policy: StepPolicy;
  readonly result: Outcome['result'];
}

function carry(state: ChannelState, { pending, outcome, policy, result }: Settled): Carried {
  switch (result) {
    case 'done': {
      const done = settleDone(state, { pending, policy, nowMs: outcome.nowMs });
      return { ...done, state: withFailedSmoke(done.state, pending, outcome) };
    }
    case 'failed':
      return { state, marks: [] };
    case 'unknown':
      return { state: loseExposure(state, pending, outcome.nowMs), marks: [] };
  }
}

/**
 * Nothing is taken for granted and nothing is taken back: what is wanted stays, where the traffic goes is not known.
 * A candidate whose start may have come through is one, so that it can be taken back; it is not taken for prepared.
 */
function loseExposure(state: ChannelState, pending: Pending, nowMs: number): ChannelState {
  const after = { ...state, candidate: state.candidate ?? pending.candidate };
  const wanted = wantedExposure(after);
  return {
    ...after,
    exposure: {
      slot: wanted?.slot ?? null,
      percent: wanted?.percent ?? 0,
      known: false,
      at: formatRfc3339(nowMs),
    },
  };
}

/** First checks that fail after the switch: frozen at once, and the next tick takes the release back. */
function withFailedSmoke(state: ChannelState, pending: Pending, { hooks, nowMs }: Outcome): ChannelState {
  const failed = hooks.find(({ name, state: result }) => name === 'smoke' && result === 'failed');
  const isForward = pending.kind === 'advance' || pending.kind === 'promote';
  if (failed === undefined || !isForward) return state;
  const { freezes } = addFreeze(state.freezes, {
    id: `freeze-${pending.transition}`.slice(0, 128),
    tier: 'B',
    scope: 'component',
    environment: null,
    trigger: 'post_check',
    reasonCode: 'post_check_failed',
    reason: failed.reason,
    by: pending.by,
    untilMs: null,
    nowMs,
  });
  return { ...state, freezes: [...freezes] };
}
