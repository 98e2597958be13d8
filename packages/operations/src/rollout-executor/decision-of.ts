import { type Blocker, decide, type Decision } from '@release-gates/rollout';
import type { ExecutorFacts } from './facts.ts';

/** @throws TypeError where no event is asked */
export function decisionOf({ state, history, event, stepPolicy, nowMs }: ExecutorFacts): Decision {
  if (event === null) throw new TypeError('no event is asked');
  return decide({ state, history, event, policy: stepPolicy, nowMs });
}

export function blockersOf(decision: Decision): readonly Blocker[] {
  return decision.outcome === 'nothing' ? [] : decision.blockers;
}
