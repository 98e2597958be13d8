import type { Channel } from '../state/channel-state.ts';
import type { Release } from '../state/release.ts';

/** The slots of a channel: `slot` gets `percent` of the traffic, `otherSlot` gets the rest. */
export interface Exposure {
  readonly slot: string;
  readonly otherSlot: string;
  /** 0 to 100, whole. */
  readonly percent: number;
}

export interface TrafficRequest {
  /** The same for every attempt at one transition: what was done for it is not done twice. */
  readonly idempotencyKey: string;
  readonly channel: Channel;
  readonly exposure: Exposure;
  /** What runs in `slot`. */
  readonly release: Release;
  /** What runs in `otherSlot`; null where nothing does. */
  readonly otherRelease: Release | null;
  readonly fromPercent: number;
  /** `advance`, `promote`, `rollback`, … */
  readonly action: string;
  readonly reason: string;
  readonly correlationId: string;
}

/**
 * `done` is what the adapter says; the engine believes what it reads back. `failed`: certainly not carried out.
 * `unknown`: may have been (a timeout, a lost answer).
 */
export interface TrafficResult {
  readonly state: 'done' | 'failed' | 'unknown';
  /** One line: what was done or why not. Never holds unmasked output. */
  readonly reason: string;
}

export type TrafficReading =
  | {
      readonly state: 'read';
      /** May have a fraction, where somebody else moved it. */
      readonly percent: number;
      /** false: nobody looked at the router; the configuration says to take its word, or that of a file. */
      readonly proven: boolean;
      readonly detail: string;
    }
  | { readonly state: 'unknown'; readonly reason: string };

/** Moves the traffic of one channel. Never throws for what the other side does. */
export interface Traffic {
  readonly adapter: 'command' | 'haproxy' | 'file' | 'none';
  set(request: TrafficRequest): Promise<TrafficResult>;
  /** The real share of `exposure.slot` now, as the router has it, not as we believe it is. */
  read(exposure: Exposure): Promise<TrafficReading>;
}

export const HOOKS = ['stage', 'smoke', 'drain', 'invalidate', 'rehydrate'] as const;
export type HookName = (typeof HOOKS)[number];

export interface HookResult {
  /** `absent`: no such hook is configured. */
  readonly state: 'done' | 'failed' | 'unknown' | 'absent';
  readonly reason: string;
  /** Numbers the hook reported on its last line of output as a JSON object, e.g. `{"latency_ms": 12}`. */
  readonly measured: Readonly<Record<string, number>>;
}

export interface Hooks {
  run(name: HookName, request: TrafficRequest): Promise<HookResult>;
}
