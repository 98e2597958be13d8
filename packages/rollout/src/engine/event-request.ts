import type { Review } from '@release-gates/core';
import type { Channel } from '../state/channel-state.ts';
import type { RolloutEvent } from '../step/event.ts';
import type { StepPolicy } from '../step/policy.ts';

export interface EventRequest {
  readonly channel: Channel;
  readonly event: RolloutEvent;
  readonly policy: StepPolicy;
  /** Fence of the state that the facts of the event were read beside; undefined: the facts hold for any state. */
  readonly fence?: number;
  /** Who said yes to the run: for the record alone, and no part of the decision. */
  readonly reviews?: readonly Review[];
}
