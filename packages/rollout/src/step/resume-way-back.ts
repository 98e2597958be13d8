import { planAbort } from './abort.ts';
import type { Case } from './case.ts';
import type { Decision } from './decision.ts';
import type { ReconcileEvent, TickEvent } from './event.ts';
import { act } from './line.ts';
import { ownValue } from './release-rules.ts';
import { planRollback } from './rollback.ts';

/**
 * What is rejected and still there: a way back was decided and did not come through. It goes on as it was decided, an
 * abort for good without a freeze.
 */
export function resumeWayBack(given: Case<TickEvent | ReconcileEvent>): Decision | undefined {
  const { state, history, event } = given;
  const { candidate } = state;
  const subject = (candidate ?? state.current)?.release;
  const rejection = subject === undefined ? undefined : ownValue(history.rejected, subject.id);
  if (rejection === undefined) return undefined;
  const reason = `${rejection.transition} is not carried out yet`;
  if (candidate !== null && rejection.transition.startsWith('abort-')) {
    return act(given, { transition: planAbort(given, candidate, { reason }), state });
  }
  return planRollback(
    given,
    { trigger: 'rollback', tier: 'B', code: rejection.reasonCode, reason },
    {
      automatic: true,
      initiator: rejection.by,
      resumes: true,
      targetReleaseId: rejection.targetReleaseId,
      target: event.target,
      authorisation: null,
      approvals: [],
    },
  );
}
