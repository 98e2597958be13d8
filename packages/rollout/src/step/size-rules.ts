import type { ChannelState } from '../state/channel-state.ts';
import { MAX_GROWN_STATE_BYTES, stateBytes } from '../state/state-size.ts';
import { blocker } from './blocker.ts';
import type { Blocker } from './decision.ts';

/** Refused while there is room, so that a freeze or a rollback always finds some. */
export function checkGrowth(after: ChannelState): Blocker[] {
  const bytes = stateBytes(after);
  if (bytes <= MAX_GROWN_STATE_BYTES) return [];
  return [
    blocker('state_too_large', `the state would take ${bytes} bytes; at most ${MAX_GROWN_STATE_BYTES} are taken`, {
      remedy: 'take away approved targets that nobody needs, or end freezes',
    }),
  ];
}
