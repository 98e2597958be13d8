import { canonicalBytes } from '@release-gates/core';
import type { ChannelState } from './channel-state.ts';
import type { Release } from './release.ts';

/** No state is ever larger: a line of the ledger holds it and more in 32 KiB. */
export const MAX_STATE_BYTES = 24 * 1024;

/**
 * What starts, blesses, pins or imports may not take the state beyond this. The rest is kept free for what must never
 * be refused: freezes (at most 13, each below 0.7 KiB), an intent, and the copies that a promotion makes.
 */
export const MAX_GROWN_STATE_BYTES = 12 * 1024;

/** A state may hold five of them at a time. */
export const MAX_RELEASE_BYTES = 2304;

export function stateBytes(state: ChannelState): number {
  return canonicalBytes(state).length;
}

export function releaseBytes(release: Release): number {
  return canonicalBytes(release).length;
}
