import { type Applied, type ApplyContext, EnvironmentError } from '@release-gates/core';
import { bindingFreezes, isActive, readScopeFreezes, type Transition, writeScopeFreezes } from '@release-gates/rollout';
import { toCheck } from '../_shared/row.ts';
import { frozenText } from './describe-state.ts';
import type { ExecutorFacts, ScopeRequest } from './facts.ts';
import { notingLedger } from './noting-ledger.ts';
import { collectScopeRequest, type ScopeAsk } from './scope-request.ts';
import { detailsOf, recordOf, valuesOf } from './show.ts';

const MAX_LOST = 32;

/** Others may freeze at the same moment: each time the change is made on what stands by then. */
export async function applyScope(facts: ExecutorFacts, ask: ScopeAsk, context: ApplyContext): Promise<Applied> {
  const { ledger, records } = notingLedger(ask.session.ledger);
  for (let lost = 0; lost < MAX_LOST; lost++) {
    const standing = await readScopeFreezes(ledger);
    const scope = collectScopeRequest(ask, standing.freezes);
    if (scope === null) throw new TypeError('no change of a scope is asked');
    if (scope.blockers.length > 0 || !scope.isChange) return toApplied(facts, scope, { transition: null, records });
    const reasonCode = ask.inputs.reasonCode ?? 'person_request';
    const change = { ...scope, asked: ask.asked, reasonCode, nowMs: context.nowMs };
    const transition = await writeScopeFreezes(ledger, standing, change);
    if (transition !== 'lost') return toApplied(facts, scope, { transition, records });
  }
  throw new EnvironmentError({
    code: 'ledger.contended',
    message: `expected to append a freeze, but others were faster ${MAX_LOST} times`,
    where: { file: ledger.place },
    remedy: 'Run again',
  });
}

interface Written {
  /** Null where nothing was to be written. */
  readonly transition: Transition | null;
  readonly records: ReturnType<typeof notingLedger>['records'];
}

function toApplied(facts: ExecutorFacts, scope: ScopeRequest, { transition, records }: Written): Applied {
  const [blocker] = scope.blockers;
  const stand = scope.freezes.length === 0 ? 'nothing is frozen' : frozenText(scope.freezes).slice(2);
  const outcome = transition === null ? (blocker === undefined ? 'nothing' : 'refuse') : 'committed';
  const told = { committed: `${scope.kind} is in the ledger: ${stand}`, nothing: `it already is so: ${stand}` };
  const check = toCheck('rollout_outcome', outcome !== 'refuse', {
    reason: outcome === 'refuse' ? (blocker?.message ?? 'refused') : told[outcome],
    expected: 'done',
    actual: blocker?.code ?? outcome,
    ...(blocker?.remedy !== undefined && { remedy: blocker.remedy }),
  });
  const clocks = { nowMs: facts.nowMs, newestMs: facts.history.newestMs };
  const binding = bindingFreezes(scope.freezes, facts.state.channel.environment);
  const scopeFreezes = binding.filter((freeze) => isActive(freeze, clocks));
  const now = { ...facts, scopeFreezes };
  const values = {
    ...valuesOf(now, facts.state),
    // Of several that stand it is the new one that somebody has just asked for.
    ...(scope.kind === 'freeze' && { 'frozen-reason': scope.freezes.at(-1)?.reason ?? '' }),
    transition: transition?.id ?? '',
    outcome,
    ...recordOf(records),
  };
  const context = {
    channel: facts.channelId,
    freezes: scope.freezes.map(({ id }) => id),
    transition: transition?.id ?? null,
    outcome,
    records,
  };
  return {
    checks: [check],
    details: {
      ...detailsOf(now, facts.state),
      freezes: scope.freezes.map((freeze) => ({ ...freeze })),
      transition: context.transition,
      records,
    },
    values,
    ...(transition !== null && { record: { action: `rollout.${scope.kind}`, context } }),
  };
}
