import { type Applied, type ApplyContext, EnvironmentError } from '@release-gates/core';
import { bindingFreezes, readScopeFreezes, writeScopeFreezes } from '@release-gates/rollout';
import { toCheck } from '../_shared/row.ts';
import { frozenText } from './describe-state.ts';
import type { ExecutorFacts, ScopeRequest } from './facts.ts';
import { collectScopeRequest, type ScopeAsk } from './scope-request.ts';
import { valuesOf } from './show.ts';

const MAX_LOST = 32;

/** Others may freeze at the same moment: each time the change is made on what stands by then. */
export async function applyScope(facts: ExecutorFacts, ask: ScopeAsk, context: ApplyContext): Promise<Applied> {
  const { ledger } = ask.session;
  for (let lost = 0; lost < MAX_LOST; lost++) {
    const standing = await readScopeFreezes(ledger);
    const scope = collectScopeRequest(ask, standing.freezes);
    if (scope === null) throw new TypeError('no change of a scope is asked');
    const [blocker] = scope.blockers;
    if (blocker !== undefined) return toApplied(facts, scope, false);
    const { by, reason, correlationId } = ask.asked;
    const change = { by, reason, correlationId, kind: scope.kind, freezes: scope.freezes, nowMs: context.nowMs };
    const reasonCode = ask.inputs.reasonCode ?? 'person_request';
    const written = await writeScopeFreezes(ledger, standing.head, { ...change, reasonCode });
    if (written === 'appended') return toApplied(facts, scope, true);
  }
  throw new EnvironmentError({
    code: 'ledger.contended',
    message: `expected to append a freeze, but others were faster ${MAX_LOST} times`,
    where: { file: ledger.place },
    remedy: 'Run again',
  });
}

function toApplied(facts: ExecutorFacts, scope: ScopeRequest, isDone: boolean): Applied {
  const [blocker] = scope.blockers;
  const stand = scope.freezes.length === 0 ? 'nothing is frozen' : frozenText(scope.freezes).slice(2);
  const check = toCheck('rollout_outcome', isDone, {
    reason: isDone ? `${scope.kind} is in the ledger: ${stand}` : (blocker?.message ?? 'refused'),
    expected: 'done',
    actual: isDone ? 'committed' : (blocker?.code ?? 'refused'),
  });
  const scopeFreezes = bindingFreezes(scope.freezes, facts.state.channel.environment, facts.nowMs);
  const values = { ...valuesOf({ ...facts, scopeFreezes }, facts.state), outcome: isDone ? 'committed' : 'refuse' };
  const context = { channel: facts.channelId, freezes: scope.freezes.map(({ id }) => id), outcome: values.outcome };
  return {
    checks: [check],
    details: { freezes: scope.freezes.map((freeze) => ({ ...freeze })) },
    values,
    ...(isDone && { record: { action: `rollout.${scope.kind}`, context } }),
  };
}
