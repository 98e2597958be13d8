import { formatRfc3339 } from '@release-gates/core';
import type { ChannelState, Pending } from '../state/channel-state.ts';
import { clipActor, clipHolder, clipReason } from '../state/clip.ts';
import type { ReasonCode } from '../state/reason-codes.ts';
import type { Case } from './case.ts';
import type { Blocker, Decision, Transition } from './decision.ts';
import { effectsOf } from './effects.ts';
import type { Override, SignOff } from './facts.ts';
import type { Mark } from './mark.ts';
import type { ActTransition } from './transition.ts';

interface Extra {
  readonly marks?: readonly Mark[];
  readonly overrides?: readonly Override[];
  readonly approvals?: readonly SignOff[];
  readonly blockers?: readonly Blocker[];
}

/** One line: the state after it, under the fence of its transition. */
export function commit(transition: Transition, state: ChannelState, extra: Extra = {}): Decision {
  return { outcome: 'commit', transition, state: { ...state, fence: transition.fence }, ...withDefaults(extra) };
}

interface Intent extends Extra {
  readonly transition: ActTransition;
  /** Before the pending transition is put into it. */
  readonly state: ChannelState;
  readonly carries?: Partial<Pick<Pending, 'candidate' | 'to' | 'freezes' | 'by'>>;
}

export function act({ event, policy, nowMs }: Case, intent: Intent): Decision {
  const { transition, state, carries, ...extra } = intent;
  const pending: Pending = {
    transition: transition.id,
    kind: transition.kind,
    fence: transition.fence,
    holder: clipHolder(event.holder),
    lease_until: formatRfc3339(nowMs + policy.leaseS * 1000),
    since: formatRfc3339(nowMs),
    target: transition.target,
    candidate: null,
    to: null,
    freezes: [],
    reason_code: transition.reasonCode,
    reason: clipReason(transition.reason),
    ...carries,
    by: clipActor(carries?.by ?? transition.by),
  };
  const after: ChannelState = { ...state, fence: transition.fence, pending };
  return {
    outcome: 'act',
    transition,
    state: after,
    effects: effectsOf(after, policy.slots),
    ...withDefaults(extra),
  };
}

export function wait(...blockers: readonly Blocker[]): Decision {
  return { outcome: 'wait', blockers };
}

export function refuse(...blockers: readonly Blocker[]): Decision {
  return { outcome: 'refuse', blockers };
}

export function nothing(code: ReasonCode, message: string): Decision {
  return { outcome: 'nothing', code, message };
}

function withDefaults({ marks = [], overrides = [], approvals = [], blockers = [] }: Extra): Required<Extra> {
  return { marks, overrides, approvals, blockers };
}
