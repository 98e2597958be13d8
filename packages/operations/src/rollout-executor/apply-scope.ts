import { type Applied, type ApplyContext, type Check, EnvironmentError } from '@release-gates/core';
import {
  bindingFreezes,
  endLookOf,
  isActive,
  readScopeFreezes,
  type RecordFile,
  toMeasurements,
  type Transition,
  writeScopeFreezes,
} from '@release-gates/rollout';
import { toCheck } from '../_shared/row.ts';
import { frozenText, mergedText } from './describe-state.ts';
import type { ExecutorFacts, ScopeRequest } from './facts.ts';
import { notingLedger } from './noting-ledger.ts';
import { collectScopeRequest, type ScopeAsk } from './scope-request.ts';
import { detailsOf, recordOf, valuesOf } from './show.ts';
import { ticketOf } from './ticket.ts';

const MAX_LOST = 32;

/** Others may freeze at the same moment: each time the change is made on what stands by then. */
export async function applyScope(facts: ExecutorFacts, ask: ScopeAsk, context: ApplyContext): Promise<Applied> {
  const { ledger, records } = notingLedger(ask.session.ledger);
  for (let lost = 0; lost < MAX_LOST; lost++) {
    const standing = await readScopeFreezes(ledger);
    const scope = collectScopeRequest(ask, standing);
    if (scope === null) throw new TypeError('no change of a scope is asked');
    if (scope.blockers.length > 0 || !scope.isChange) return toApplied(facts, scope, { transition: null, records });
    const reasonCode = ask.inputs.reasonCode ?? 'person_request';
    const documents = measurementsOf(ask, context.nowMs);
    const { asked, trust } = ask;
    const why = { asked, reasonCode, ...ticketOf(ask.inputs), ...(trust !== null && { trust }) };
    const change = { ...scope, ...why, documents, nowMs: context.nowMs };
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

/** Of each channel that was judged for the end of a freeze; nothing where a person freezes. */
function measurementsOf({ held, session }: ScopeAsk, nowMs: number): readonly RecordFile[] {
  const looks = held.judged.map(({ event, state }) => endLookOf(event, state));
  const policy = { path: session.policyPath, sha256: session.policySha256 };
  return looks.length === 0 ? [] : [toMeasurements({ nowMs, policy, looks })];
}

type ScopeOutcome = 'committed' | 'nothing' | 'refuse' | 'wait';

function outcomeOf({ blockers, missing }: ScopeRequest, transition: Transition | null): ScopeOutcome {
  if (transition !== null) return missing.length > 0 ? 'wait' : 'committed';
  return blockers.length > 0 ? 'refuse' : 'nothing';
}

/** Who asked for an end and got a part of it must not read it as done. */
function scopeCheck(scope: ScopeRequest, transition: Transition | null): Check {
  const { kind, freezes, blockers, missing } = scope;
  const outcome = outcomeOf(scope, transition);
  const [first] = outcome === 'wait' ? missing : blockers;
  const stand = freezes.length === 0 ? 'nothing is frozen' : frozenText(freezes).slice(2);
  const reasons = {
    committed: `${kind} is in the ledger: ${stand}${transition === null ? '' : mergedText(freezes, transition)}`,
    nothing: `it already is so: ${stand}`,
    refuse: first?.message ?? 'refused',
    wait: `this environment is ready, and the ledger says so; it waits: ${first?.message ?? 'for others'}`,
  };
  const isDone = outcome === 'committed' || outcome === 'nothing';
  return toCheck('rollout_outcome', isDone ? 'pass' : outcome === 'wait' ? 'inconclusive' : 'fail', {
    reason: reasons[outcome],
    expected: 'done',
    actual: first?.code ?? outcome,
    ...(first?.remedy !== undefined && { remedy: first.remedy }),
  });
}

interface Written {
  /** Null where nothing was to be written. */
  readonly transition: Transition | null;
  readonly records: ReturnType<typeof notingLedger>['records'];
}

function toApplied(facts: ExecutorFacts, scope: ScopeRequest, { transition, records }: Written): Applied {
  const outcome = outcomeOf(scope, transition);
  const clocks = { nowMs: facts.nowMs, newestMs: facts.history.newestMs };
  const binding = bindingFreezes(scope.freezes, facts.state.channel.environment);
  const scopeFreezes = binding.filter((freeze) => isActive(freeze, clocks));
  const now = { ...facts, scopeFreezes, ready: scope.ready };
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
    checks: [scopeCheck(scope, transition)],
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
