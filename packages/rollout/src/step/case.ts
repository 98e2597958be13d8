import type { ChannelState } from '../state/channel-state.ts';
import type { RolloutEvent } from './event.ts';
import type { History } from './history.ts';
import type { StepPolicy } from './policy.ts';

/** Everything that one decision is made on. */
export interface Case<E extends RolloutEvent = RolloutEvent> {
  readonly state: ChannelState;
  readonly history: History;
  readonly event: E;
  readonly policy: StepPolicy;
  readonly nowMs: number;
}

/** What holds whatever is asked. */
export type Standing = Omit<Case, 'event'>;
