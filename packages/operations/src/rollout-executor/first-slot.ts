import { EnvironmentError } from '@release-gates/core';
import type { ChannelState } from '@release-gates/rollout';
import type { ChannelSession } from '../_shared/channel-session.ts';
import type { ExecutorInputs } from './inputs.ts';

/** Actions that may begin a channel. */
export const BEGINS: ReadonlySet<ExecutorInputs['action']> = new Set(['plan', 'apply']);

/**
 * The slots, the one that the first candidate takes first. A channel that the ledger does not know may have users: its
 * first candidate goes to the slot that the router gives nothing, or shadow would take everybody away from what is live.
 *
 * @throws EnvironmentError `traffic.unreadable` where neither slot is seen to have all
 */
export async function slotsOf(
  { action }: ExecutorInputs,
  { policy, traffic, id }: ChannelSession,
  { current, exposure }: ChannelState,
): Promise<readonly [string, string]> {
  const [first, second] = policy.slots;
  if (!BEGINS.has(action) || current !== null || exposure.slot !== null) return policy.slots;
  const reading = await traffic.read({ slot: first, otherSlot: second, percent: 0 });
  if (reading.state === 'read' && reading.percent === 0) return [first, second];
  if (reading.state === 'read' && reading.percent === 100) return [second, first];
  const found = reading.state === 'read' ? `${reading.percent} % in ${first}` : reading.reason;
  throw new EnvironmentError({
    code: 'traffic.unreadable',
    message: `expected one slot of ${id} to have all its traffic before the first rollout, found ${found}`,
    remedy: `Let the router give ${first} or ${second} everything, and let the traffic adapter read it back`,
  });
}
