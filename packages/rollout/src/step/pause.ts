import type { ChannelState } from '../state/channel-state.ts';
import { blocker } from './blocker.ts';
import type { Case } from './case.ts';
import type { Decision } from './decision.ts';
import type { PauseEvent } from './event.ts';
import { commit, nothing, refuse } from './line.ts';
import { buildTransition } from './transition.ts';

/** Also of a candidate whose start is under way: it is paused once it is there. */
export function decidePause(given: Case<PauseEvent>): Decision {
  const { state, event } = given;
  const candidate = state.candidate ?? state.pending?.candidate ?? null;
  const paused = event.type === 'pause';
  if (candidate === null) return refuse(blocker('no_candidate', `there is no candidate to ${event.type}`));
  if (candidate.paused === paused) {
    return paused
      ? nothing('already_paused', `release ${candidate.release.id} is paused`)
      : nothing('not_paused', `release ${candidate.release.id} is not paused`);
  }
  const transition = buildTransition(given, {
    kind: event.type,
    target: null,
    release: candidate.release,
    reasonCode: 'as_requested',
  });
  return commit(transition, withPaused(state, paused));
}

function withPaused(state: ChannelState, paused: boolean): ChannelState {
  const { candidate, pending } = state;
  if (candidate !== null) return { ...state, candidate: { ...candidate, paused } };
  if (pending === null || pending.candidate === null) return state;
  return { ...state, pending: { ...pending, candidate: { ...pending.candidate, paused } } };
}
