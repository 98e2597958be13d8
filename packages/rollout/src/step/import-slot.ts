import type { ChannelState } from '../state/channel-state.ts';
import { blocker } from './blocker.ts';
import type { Case } from './case.ts';
import type { Blocker } from './decision.ts';
import type { ReconcileEvent } from './event.ts';
import type { TrafficReading } from './facts.ts';
import { otherSlot } from './exposure.ts';

/** Live by a registry, which names no slot, and nobody has seen yet which one it is: `exposure.at` says since when. */
export function isUnplaced({ current, exposure }: ChannelState): boolean {
  return current?.release.imported === true && !exposure.known && exposure.at === null;
}

/**
 * The slot that has everybody is the one of what is live. Where none is seen to have them nothing is moved, whoever asks:
 * the slot in the state is a guess, and may be empty.
 */
export function placeImport({ state, event, policy }: Case<ReconcileEvent>): ChannelState | Blocker {
  const { current } = state;
  const own = current?.slot ?? policy.slots[0];
  const other = otherSlot(policy.slots, own);
  const { traffic, otherTraffic } = event;
  if (hasShare(traffic, 100) && (otherTraffic === undefined || hasShare(otherTraffic, 0))) return state;
  if (hasShare(traffic, 0) && hasShare(otherTraffic, 100)) {
    return { ...state, current: current === null ? null : { ...current, slot: other } };
  }
  const version = current?.release.version ?? '';
  const found = [describe(traffic, own), ...(otherTraffic === undefined ? [] : [describe(otherTraffic, other)])];
  return blocker(
    'exposure_unreadable',
    `release ${version} was imported, and which slot it runs in is told by the router alone: one with 100 %, found ${found.join(', ')}`,
    {
      remedy: `let the router give the slot that ${version} runs in everything, then: release-gates rollout reconcile`,
    },
  );
}

function hasShare(reading: TrafficReading | undefined, percent: number): boolean {
  return reading?.state === 'read' && reading.percent === percent;
}

function describe(reading: TrafficReading, slot: string): string {
  return reading.state === 'read' ? `${reading.percent} % in ${slot}` : `${slot} unknown (${reading.reason})`;
}
