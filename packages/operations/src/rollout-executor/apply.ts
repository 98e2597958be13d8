import type { Applied, ApplyContext, Check, JsonObject, Plan } from '@release-gates/core';
import { type EventResult, type RolloutEvent, recordsOf } from '@release-gates/rollout';
import { type ChannelSession, enginePortsOf, openSession } from '../_shared/channel-session.ts';
import { actOnFacts } from './act-on-facts.ts';
import { approvalChecks } from './approval-checks.ts';
import { approvalsFor } from './approvals-for.ts';
import { applyScope } from './apply-scope.ts';
import { applyRecord } from './apply-record.ts';
import { askedOf } from './asked.ts';
import { collect } from './collect.ts';
import { collectDocuments, isFromLedger } from './candidate-facts.ts';
import type { ExecutorFacts, SeenTraffic } from './facts.ts';
import { followUpChecks } from './follow-up-checks.ts';
import { collectHeld } from './held-channels.ts';
import type { ExecutorInputs } from './inputs.ts';
import { checksOf } from './outcome-checks.ts';
import { notingLedger } from './noting-ledger.ts';
import type { ExecutorPlan } from './plan.ts';
import { collectReviews } from './collect-reviews.ts';
import { collectTrustOfScope, policyOf } from './scope-request.ts';
import { project, type Projections } from './project.ts';
import { projectionChecks } from './projection-checks.ts';
import { freezeFileChecks, hasUnwritten, keepSigned, keptChecks } from './signed-freezes.ts';
import { detailsOf, recordOf, valuesOf } from './show.ts';
import { ticketOf } from './ticket.ts';
import { trustChecks } from './trust-root.ts';

export async function apply(plan: Plan<ExecutorPlan>, inputs: ExecutorInputs, context: ApplyContext): Promise<Applied> {
  const facts = plan.value;
  if (inputs.action === 'plan' || inputs.action === 'status') return look(facts);
  const session = await openSession(inputs, context);
  const acting = { inputs, context, session };
  if (facts.record !== undefined) return applyRecord(facts, acting);
  if (!hasUnwritten(facts)) return applyFacts(facts, acting);
  const lines = await keepSigned(facts, acting);
  const applied = await applyFacts(await collect(inputs, context), acting);
  const kept = lines.map((line) => ({ ...line }));
  return {
    ...applied,
    checks: [...keptChecks(lines), ...applied.checks],
    details: { ...applied.details, signed_freezes: kept },
    record: applied.record ?? {
      action: 'rollout.signed_freezes',
      context: { channel: facts.channelId, signed_freezes: kept },
    },
  };
}

interface Acting {
  readonly inputs: ExecutorInputs;
  readonly context: ApplyContext;
  readonly session: ChannelSession;
}

async function applyFacts(facts: ExecutorFacts, { inputs, context, session }: Acting): Promise<Applied> {
  if (facts.scope !== null) {
    const { files } = await approvalsFor(inputs, { ...context, policy: policyOf({ inputs, session }) });
    const ask = { inputs, context, session, approvals: files, asked: askedOf(inputs, context) };
    const [held, trust] = [await collectHeld(ask), await collectTrustOfScope(ask)];
    return applyScope(facts, { ...ask, held, trust }, context);
  }
  const { event } = facts;
  if (event === null) throw new TypeError('neither an event nor a change of a scope is asked');
  // Manifest and evidence go with the intent of the start: from then on they can be verified wherever the ledger is.
  const documents = event.type === 'start' && !isFromLedger(inputs) ? await collectDocuments(inputs, context) : [];
  const { ledger, records } = notingLedger(session.ledger);
  const ports = {
    ...enginePortsOf({ ...session, ledger }, context, recordsOf),
    freezeFlaws: facts.signed?.flaws ?? [],
  };
  const reviewed = await collectReviews(event, context);
  const { reviews } = reviewed;
  const beside = { reviews, ...ticketOf(inputs), documents };
  const acted = await actOnFacts({ facts, inputs, context, session, ...beside }, ports);
  const own = [...records];
  const projections = await project({ event, session, ports }, context);
  return toApplied(acted.result, {
    facts: acted.facts,
    event,
    inputs,
    own,
    records,
    projections,
    told: [...reviewed.checks, ...fileChecks(acted.facts)],
  });
}

/** Of a tick: every other action ends with such a file. */
function fileChecks(facts: ExecutorFacts): Check[] {
  return facts.event?.type === 'tick'
    ? [...approvalChecks(facts, 'must'), ...freezeFileChecks(facts, 'must'), ...trustChecks(facts, 'must')]
    : [];
}

/** Nothing is done, so nothing is recorded. */
function look(facts: ExecutorFacts): Applied {
  return { checks: [], details: detailsOf(facts, facts.state), values: valuesOf(facts, facts.state) };
}

interface Done {
  readonly facts: ExecutorFacts;
  readonly event: RolloutEvent;
  readonly inputs: ExecutorInputs;
  /** Names of the files that came into the ledger with the transition. */
  readonly own: readonly JsonObject[];
  /** And of those that came after it, for the tickets of rollbacks. */
  readonly records: readonly JsonObject[];
  readonly projections: Projections;
  /** Beside what came of the event. */
  readonly told: readonly Check[];
}

function toApplied(result: EventResult, { facts, event, inputs, own, records, projections, told }: Done): Applied {
  const shown = { ...facts, traffic: seenBy(result) ?? facts.traffic };
  const { state } = result;
  const transition = transitionOf(result);
  const values = {
    ...valuesOf(shown, state),
    transition: transition ?? '',
    outcome: outcomeOf(result),
    ...recordOf(own),
  };
  const context: JsonObject = {
    channel: facts.channelId,
    transition,
    event: event.type,
    outcome: outcomeOf(result),
    revision: state.revision,
    reason: event.reason,
    overrides: inputs.allowGateFailures,
    records: records.filter(({ kind }) => kind !== 'evidence'),
  };
  return {
    checks: [
      ...checksOf(result, inputs.action),
      ...told,
      ...projectionChecks(projections.deployments),
      ...followUpChecks(projections.followUps),
    ],
    details: { ...detailsOf(shown, state), outcome: outcomeOf(result), transition, records: [...records] },
    values,
    ...(transition !== null && { record: { action: `rollout.${event.type}`, context } }),
  };
}

/** What was read back last; it is newer than what was collected. */
function seenBy(result: EventResult): SeenTraffic | null {
  if (result.outcome !== 'settled') return null;
  const { observed, transition } = result.carried;
  return observed === null || transition.target === null ? null : { slot: transition.target.slot, ...observed };
}

function transitionOf(result: EventResult): string | null {
  switch (result.outcome) {
    case 'committed':
    case 'fenced':
      return result.transition.id;
    case 'settled':
      return result.carried.transition.id;
    case 'busy':
    case 'not_taken':
      return result.recovered.at(-1)?.transition.id ?? null;
  }
}

function outcomeOf(result: EventResult): string {
  switch (result.outcome) {
    case 'settled':
      return result.carried.result;
    case 'not_taken':
      return result.decision.outcome;
    case 'committed':
    case 'fenced':
    case 'busy':
      return result.outcome;
  }
}
