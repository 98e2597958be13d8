import type { Beside } from '../records/given.ts';
import type { RecordFile } from '../records/record-file.ts';
import type { Channel } from '../state/channel-state.ts';
import type { RolloutEvent } from '../step/event.ts';
import type { StepPolicy } from '../step/policy.ts';

export interface EventRequest extends Beside {
  readonly channel: Channel;
  readonly event: RolloutEvent;
  readonly policy: StepPolicy;
  /** Fence of the state that the facts of the event were read beside; undefined: the facts hold for any state. */
  readonly fence?: number;
  /** What it rests on, to travel with the line that is decided. Named by its records, and no part of the decision. */
  readonly documents?: readonly RecordFile[];
}
