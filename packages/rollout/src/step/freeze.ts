import { blocker, toCode } from './blocker.ts';
import type { Case } from './case.ts';
import { isInstantMs } from './clock-rules.ts';
import type { Decision } from './decision.ts';
import type { FreezeEvent } from './event.ts';
import { addFreeze } from './freeze-list.ts';
import { commit, nothing, refuse } from './line.ts';
import { buildTransition } from './transition.ts';

/** One line, whatever else is under way: an intent that is open finds it before it moves traffic. */
export function decideFreeze(given: Case<FreezeEvent>): Decision {
  const { state, event, nowMs } = given;
  if (event.untilMs !== null && (!isInstantMs(event.untilMs) || event.untilMs <= nowMs)) {
    return refuse(blocker('clock_behind', 'a freeze ends in the future or not by itself'));
  }
  const reasonCode = toCode(event.reasonCode);
  const release = (state.candidate ?? state.current)?.release ?? null;
  const transition = buildTransition(given, { kind: 'freeze', target: null, release, reasonCode });
  const { outcome, freezes } = addFreeze(state.freezes, {
    ...event,
    id: event.signed?.id ?? transition.id,
    environment: event.scope === 'environment' ? event.environment : null,
    trigger: 'person',
    reasonCode,
    nowMs,
  });
  if (outcome === 'stands') return nothing('already_frozen', `frozen for this by ${event.by} already`);
  if (outcome === 'full') return refuse(blocker('too_many_freezes', 'as many freezes stand as the ledger holds'));
  return commit(transition, { ...state, freezes: [...freezes] }, { approvals: event.signed?.signOffs ?? [] });
}
