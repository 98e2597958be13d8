import { because } from './blocker.ts';
import type { Case } from './case.ts';
import type { Decision } from './decision.ts';
import type { TickEvent } from './event.ts';
import { wantedExposure } from './exposure.ts';
import { frozenBy } from './freeze-rules.ts';
import { planReconcile } from './reconcile.ts';
import { checkRevoked, ownValue } from './release-rules.ts';
import { resumeWayBack } from './resume-way-back.ts';
import { type Cause, freezeOnly, planRollback } from './rollback.ts';

/**
 * What does not wait for a stage to end. A rollback that did not come through goes on; black budget, a failed guardrail
 * or check, and a revoked release take back what is going out, or what went out and is not proven yet; a red budget
 * freezes. What was proven is frozen only: nothing says that the release before would do better.
 */
export function decideAlarm(given: Case<TickEvent>): Decision | undefined {
  return resumeWayBack(given) ?? takeBackStray(given) ?? takeBack(given) ?? freezeOnRed(given);
}

/**
 * A script that outlived its executor gave users to what was rejected before. It is taken away again, at every tick that
 * reads it; nobody has to be there for that.
 */
function takeBackStray(given: Case<TickEvent>): Decision | undefined {
  const { state, history, event, policy } = given;
  const { standby, candidate, exposure } = state;
  const wanted = wantedExposure(state);
  if (candidate !== null || standby === null || wanted === null || event.traffic.state !== 'read') return undefined;
  if (ownValue(history.rejected, standby.release_id) === undefined || standby.slot === wanted.slot) return undefined;
  const { percent } = event.traffic;
  const share = (exposure.slot ?? policy.slots[0]) === standby.slot ? percent : 100 - percent;
  if (share === 0) return undefined;
  return planReconcile(given, wanted, `release ${standby.release_id} was rejected, and gets ${share} % again`);
}

function takeBack(given: Case<TickEvent>): Decision | undefined {
  const { state, event } = given;
  const cause = findCause(given);
  if (cause === undefined) return undefined;
  if (state.candidate === null && state.audit === null) {
    const decision = freezeOnly(given, cause, [], (...blockers) => ({ outcome: 'wait', blockers }));
    return decision.outcome === 'wait' ? undefined : decision;
  }
  return planRollback(given, cause, {
    automatic: true,
    initiator: frozenBy({ trigger: cause.trigger, by: event.by }),
    resumes: false,
    targetReleaseId: null,
    target: event.target,
    authorisation: null,
    approvals: [],
  });
}

/** The worst one; all of them stand in its reason. */
function findCause(given: Case<TickEvent>): Cause | undefined {
  const { state, event } = given;
  const subject = (state.candidate ?? state.current)?.release;
  if (subject === undefined) return undefined;
  const failedCheck = state.freezes.some(
    (freeze) => freeze.reason_code === 'post_check_failed' && freeze.phase === 'frozen',
  );
  const isUnproven = state.candidate !== null || state.audit !== null;
  const causes: Cause[] = [];
  const add = (trigger: Cause['trigger'], tier: Cause['tier'], code: string, reason: string): void => {
    causes.push({ trigger, tier, code, reason });
  };
  if (checkRevoked(given, subject).length > 0) add('guardrail', 'A', 'release_revoked', `${subject.id} is revoked`);
  if (event.budget.state === 'black') {
    add('budget', 'B', 'budget_black', `the objective is missed${because(event.budget.reasons)}`);
  }
  if (event.postChecks.state === 'fail' || (failedCheck && isUnproven)) {
    add('post_check', 'B', 'post_check_failed', `checks of what runs failed${because(event.postChecks.reasons)}`);
  }
  if (event.health.state === 'fail') {
    add('guardrail', 'B', 'health_failed', `the measurements say no${because(event.health.reasons)}`);
  }
  const [worst] = causes;
  return worst && { ...worst, reason: causes.map(({ reason }) => reason).join('; ') };
}

function freezeOnRed(given: Case<TickEvent>): Decision | undefined {
  const { state, event } = given;
  if (event.budget.state !== 'red') return undefined;
  if (state.freezes.some((freeze) => freeze.trigger === 'budget' && freeze.phase === 'frozen')) return undefined;
  const reason = `the error budget is red${because(event.budget.reasons)}`;
  const cause: Cause = { trigger: 'budget', tier: 'B', code: 'budget_red', reason };
  const decision = freezeOnly(given, cause, [], (...blockers) => ({ outcome: 'wait', blockers }));
  return decision.outcome === 'wait' ? undefined : decision;
}
