import type { ChannelState } from '../state/channel-state.ts';
import type { Clocks } from './clock-rules.ts';
import type { RolloutEvent } from './event.ts';
import type { HealthFact } from './facts.ts';
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

/** `measured`: where it is a look at what is out there. */
export function clocksOf({ state, history, policy, nowMs }: Standing, measured?: HealthFact): Clocks {
  const isMeasured = measured !== undefined && policy.measures && (state.current ?? state.candidate) !== null;
  return { nowMs, newestMs: history.newestMs, ...(isMeasured && { measuredMs: measured.measuredUntilMs }) };
}
