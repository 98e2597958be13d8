import type { ChannelState, Pending } from '../state/channel-state.ts';
import type { HookName, HookResult, TrafficReading } from '../traffic/traffic-port.ts';
import type { Mark } from './mark.ts';

/** What came of an intent, as the engine saw it. */
export interface Outcome {
  readonly transition: string;
  readonly fence: number;
  /** `failed`: certainly not carried out. `unknown`: may have been. */
  readonly result: 'done' | 'failed' | 'unknown';
  /** Of a failure: e.g. `frozen_before_switch`, `stage_failed`, `traffic_failed`. */
  readonly reasonCode: string;
  readonly reason: string;
  /** Share of `pending.target.slot` read back; null where the traffic was never touched. */
  readonly observed: TrafficReading | null;
  readonly hooks: readonly (HookResult & { readonly name: HookName })[];
  readonly nowMs: number;
}

export type Settlement =
  | {
      readonly settled: true;
      /** Of the outcome after the read-back was believed: status of the line. */
      readonly result: 'done' | 'failed' | 'unknown';
      readonly state: ChannelState;
      readonly marks: readonly Mark[];
      readonly reasonCode: string;
      readonly reason: string;
    }
  | {
      /** Somebody else carried on: append nothing. */
      readonly settled: false;
      readonly code: 'fence_old' | 'no_pending';
      readonly message: string;
      /** Who holds it now; null where no intent is open. */
      readonly holds: Pick<Pending, 'transition' | 'fence' | 'holder'> | null;
      readonly highestFence: number;
    };
