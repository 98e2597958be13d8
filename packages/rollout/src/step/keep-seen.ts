import type { Case } from './case.ts';
import { checkLead } from './clock-lead.ts';
import type { Decision } from './decision.ts';
import type { TickEvent } from './event.ts';
import { commit } from './line.ts';
import { buildTransition } from './transition.ts';
import { isInUse } from './unfreeze-rules.ts';

/**
 * A look that only waits writes the newer trust root down, or its removal afterwards would not be seen: it is what a
 * revocation makes ticks wait for. A channel in which nothing runs has nothing to protect, and stays empty.
 */
export function keepSeen(decision: Decision, given: Case<TickEvent>): Decision {
  const { state } = given;
  const isIdle = (decision.outcome === 'wait' || decision.outcome === 'nothing') && checkLead(given).length === 0;
  if (!isIdle || state.trust_root === undefined || !isInUse(state)) return decision;
  const { version } = state.trust_root;
  const reason = `version ${version} of the trust root was seen`;
  const draft = { kind: 'trust_root', target: null, release: null, reasonCode: 'trust_root_seen', reason } as const;
  const blockers = decision.outcome === 'wait' ? decision.blockers : [];
  return commit(buildTransition(given, draft), state, { blockers });
}
