import { formatRfc3339, type JsonObject } from '@release-gates/core';
import type { ChannelState, Pending } from '../state/channel-state.ts';
import { clipHolder } from '../state/clip.ts';
import type { Effect, Transition } from './decision.ts';
import { effectsOf } from './effects.ts';
import { shareOf } from './exposure.ts';
import type { StepPolicy } from './policy.ts';

export interface Taker {
  readonly by: string;
  readonly correlationId: string;
  readonly holder: JsonObject;
  readonly policy: StepPolicy;
  readonly nowMs: number;
}

export interface TakenOver {
  /** The same id, so the same idempotency key, under a new fence: the former holder's outcome is refused from now on. */
  readonly transition: Transition;
  readonly state: ChannelState;
  readonly effects: readonly Effect[];
}

/** Carries an open intent on in another's stead. @throws TypeError where none is open */
export function takeOver(state: ChannelState, { by, correlationId, holder, policy, nowMs }: Taker): TakenOver {
  const { pending } = state;
  if (pending === null) throw new TypeError('there is no open intent to take over');
  const fence = state.fence + 1;
  const taken: Pending = {
    ...pending,
    fence,
    holder: clipHolder(holder),
    lease_until: formatRfc3339(nowMs + policy.leaseS * 1000),
  };
  const after: ChannelState = { ...state, fence, pending: taken };
  const release = pending.to?.release ?? pending.candidate?.release ?? (state.candidate ?? state.current)?.release;
  return {
    transition: {
      id: pending.transition,
      kind: pending.kind,
      fence,
      target: pending.target,
      fromPercent: shareOf(state, pending.target.slot),
      release: release === undefined ? null : { id: release.id, version: release.version },
      reasonCode: pending.reason_code,
      reason: pending.reason,
      by,
      correlationId,
    },
    state: after,
    effects: effectsOf(after, policy.slots),
  };
}
