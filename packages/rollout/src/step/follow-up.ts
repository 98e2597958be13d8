import type { Case } from './case.ts';
import type { Decision } from './decision.ts';
import type { FollowUpEvent } from './event.ts';
import { commit, nothing } from './line.ts';
import { ownValue } from './release-rules.ts';
import { buildTransition } from './transition.ts';

/** One line for each ticket, however often it is found: the record of the rollback was written before there was one. */
export function decideFollowUp(given: Case<FollowUpEvent>): Decision {
  const { state, history, event } = given;
  const { rollback, ticket } = event;
  const reason = `${rollback} is followed up in ${ticket}`;
  if (ownValue(history.followUps, rollback)?.includes(ticket)) return nothing('already_followed_up', reason);
  const transition = buildTransition(given, {
    kind: 'follow_up',
    target: null,
    release: null,
    reasonCode: 'followed_up',
    reason,
  });
  return commit(transition, state, { marks: [{ type: 'followed_up', rollback, ticket }] });
}
