import type { Case } from './case.ts';
import type { Decision } from './decision.ts';
import type { ThawEvent } from './event.ts';
import { commit, nothing } from './line.ts';
import { buildTransition } from './transition.ts';
import { leaveFreezes } from './unfreeze.ts';

/** As if its time were over: what else must hold before a candidate goes on is asked when it does. */
export function decideThaw(given: Case<ThawEvent>): Decision {
  const { state, event } = given;
  const freeze = state.freezes.find(({ id }) => id === event.freezeId);
  if (freeze === undefined) return nothing('not_frozen', `${event.freezeId} does not stand here`);
  const release = (state.candidate ?? state.current)?.release ?? null;
  const transition = buildTransition(given, { kind: 'unfreeze', target: null, release, reasonCode: 'thawed' });
  return commit(transition, leaveFreezes(state, [freeze], new Set()), { approvals: event.signOffs });
}
