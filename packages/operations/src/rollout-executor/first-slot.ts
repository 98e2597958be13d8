import { EnvironmentError } from '@release-gates/core';
import type { ChannelState, Traffic, TrafficReading } from '@release-gates/rollout';
import type { ChannelSession } from '../_shared/channel-session.ts';
import type { ExecutorInputs } from './inputs.ts';

/** Actions that may begin a channel. */
export const BEGINS: ReadonlySet<ExecutorInputs['action']> = new Set(['plan', 'apply']);

export interface Beginning {
  /** The one that the first candidate takes first. */
  readonly slots: readonly [string, string];
  /** Of them: the one that has all users already; left out where none has, or the ledger knows what is live. */
  readonly beside?: string;
}

/**
 * A channel that the ledger does not know may have users: its first candidate goes to the slot that the router gives
 * nothing, or shadow would take everybody away from what is live.
 *
 * @throws EnvironmentError `traffic.unreadable` where neither slot is seen to have all
 */
export async function slotsOf(
  { action }: ExecutorInputs,
  { policy, traffic, id }: ChannelSession,
  { current, exposure }: ChannelState,
): Promise<Beginning> {
  const { slots } = policy;
  const [first, second] = slots;
  if (!BEGINS.has(action) || current !== null || exposure.slot !== null) return { slots };
  const inFirst = await shareOf(traffic, first, second);
  if (inFirst.state === 'unknown') throw unreadable(inFirst.reason, { id, slots });
  // A set command that is trusted tells of nobody who was there before it. As after an import: the first slot is live.
  if (traffic.adapter === 'command' && !inFirst.proven) return { slots: [second, first], beside: first };
  if (inFirst.percent === 100) return { slots: [second, first], beside: first };
  if (inFirst.percent !== 0) throw unreadable(`${inFirst.percent} % in ${first}`, { id, slots });
  const inSecond = await shareOf(traffic, second, first);
  if (inSecond.state === 'unknown') throw unreadable(inSecond.reason, { id, slots });
  if (inSecond.percent === 100) return { slots, beside: second };
  if (inSecond.percent === 0) return { slots };
  throw unreadable(`0 % in ${first} and ${inSecond.percent} % in ${second}`, { id, slots });
}

/** Asked of each slot by itself: a router that serves nobody gives neither anything. */
export function shareOf(traffic: Traffic, slot: string, otherSlot: string): Promise<TrafficReading> {
  return traffic.read({ slot, otherSlot, percent: 0 });
}

function unreadable(
  found: string,
  { id, slots: [first, second] }: Pick<ChannelSession, 'id'> & Pick<Beginning, 'slots'>,
): EnvironmentError {
  return new EnvironmentError({
    code: 'traffic.unreadable',
    message: `expected one slot of ${id} to have all its traffic before the first rollout, found ${found}`,
    remedy: `Let the router give ${first} or ${second} everything, and let the traffic adapter read it back`,
  });
}
