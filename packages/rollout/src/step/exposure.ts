import type { ChannelState } from '../state/channel-state.ts';
import type { Release } from '../state/release.ts';

export interface WantedExposure {
  readonly slot: string;
  readonly percent: number;
  readonly release: Release;
}

/**
 * Where the traffic should go: the candidate gets the share of its stage, else all goes to what is live. Null where
 * the channel has neither.
 */
export function wantedExposure({ candidate, current }: ChannelState): WantedExposure | null {
  if (candidate !== null) {
    return { slot: candidate.slot, percent: candidate.ladder[candidate.stage] ?? 0, release: candidate.release };
  }
  return current === null ? null : { slot: current.slot, percent: 100, release: current.release };
}

/** Nothing ran before the candidate that could take its traffic. */
export function isAlone({ candidate, current }: ChannelState): boolean {
  return current === null && candidate?.beside === undefined;
}

/** Share of a slot as last known: of two slots, one has what the other has not. */
export function shareOf({ exposure }: Pick<ChannelState, 'exposure'>, slot: string): number {
  if (exposure.slot === null) return 0;
  return exposure.slot === slot ? exposure.percent : 100 - exposure.percent;
}

export function otherSlot(slots: readonly [string, string], slot: string): string {
  return slot === slots[0] ? slots[1] : slots[0];
}
