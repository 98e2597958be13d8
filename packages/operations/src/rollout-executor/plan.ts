import type { Check, Json, Plan } from '@release-gates/core';
import type { Blocker, Decision, Override, RolloutEvent } from '@release-gates/rollout';
import { toCheck } from '../_shared/row.ts';
import { approvalChecks } from './approval-checks.ts';
import { blockersOf, decisionOf } from './decision-of.ts';
import type { ExecutorFacts, ScopeRequest } from './facts.ts';
import { type ExecutorInputs, LOOKS } from './inputs.ts';
import { ladderSteps } from './ladder-steps.ts';
import { ownMachineChecks } from './own-machine.ts';
import { planRecord } from './plan-record.ts';
import { bypassChecks, freezeFileChecks, hasUnwritten, unwrittenChecks, unwrittenSteps } from './signed-freezes.ts';
import { uniqueCodes } from './unique-codes.ts';
import { detailsOf, valuesOf } from './show.ts';
import { surroundingChecks } from './surroundings.ts';
import { ticketChecks } from './ticket.ts';
import { trustChecks } from './trust-root.ts';

/** What apply is given: the facts again, for it decides on the ledger as it is by then. */
export type ExecutorPlan = ExecutorFacts;

/**
 * Policy. The ledger decides what may happen next, in `step`; here it is said in checks. An action that is refused
 * closes. One that must wait closes too, except for a tick: waiting is what a tick mostly does.
 */
export function plan(facts: ExecutorFacts, inputs: ExecutorInputs): Plan<ExecutorPlan> {
  if (facts.record !== undefined) return { ...planRecord(facts.record), value: facts };
  const { checks, steps } = planned(facts, inputs);
  const beside = [...ownMachineChecks(facts.ownMachine), ...surroundingChecks(facts, inputs), ...ticketChecks(inputs)];
  return { checks: [...checks, ...beside], steps, ...standing(facts), value: facts };
}

type Planned = Pick<Plan<ExecutorPlan>, 'checks' | 'steps'>;

function planned(facts: ExecutorFacts, inputs: ExecutorInputs): Planned {
  const { scope, event } = facts;
  if (hasUnwritten(facts) && !LOOKS.has(inputs.action)) {
    return { checks: unwrittenChecks(facts), steps: [...unwrittenSteps(facts), 'Look again, and decide on it'] };
  }
  if (scope !== null) return planScope(facts, scope);
  const { pending } = facts.state;
  if (event !== null && pending !== null && !LOOKS.has(inputs.action)) {
    const reason = `${pending.kind} ${pending.transition} has no outcome yet; it comes first`;
    const first = toCheck('rollout_decision', true, { reason, expected: 'an outcome', actual: pending.transition });
    return { checks: [first], steps: [`Carry ${pending.transition} to its end if its holder is gone`] };
  }
  const decision = decisionOf(facts);
  return {
    checks: [
      decisionCheck(decision, facts, inputs),
      ...blockerChecks(blockersOf(decision), isWaiting(decision, inputs)),
      ...unsaidChecks(facts.event, inputs),
      ...uncheckedChecks(facts.event),
      ...overrideChecks(decision),
      ...bypassChecks(facts),
      ...(LOOKS.has(inputs.action) ? lookChecks(facts) : []),
    ],
    steps: stepsOf(decision, facts),
  };
}

/** Who is refused, or only asks what would be done, is told how things stand all the same. */
function standing(facts: ExecutorFacts): Pick<Plan<ExecutorPlan>, 'details' | 'values'> {
  const outcome = facts.event === null ? scopeOutcome(facts) : decisionOf(facts).outcome;
  const isStopped = outcome === 'refuse' || outcome === 'wait' || outcome === 'nothing';
  const values = { ...valuesOf(facts, facts.state), outcome: isStopped ? outcome : '' };
  return { details: detailsOf(facts, facts.state), values };
}

function scopeOutcome({ scope }: ExecutorFacts): string {
  return (scope?.blockers ?? []).length > 0 ? 'refuse' : '';
}

function planScope(facts: ExecutorFacts, { kind, blockers, missing, freezes, isChange }: ScopeRequest): Planned {
  const { place } = facts;
  const [first] = blockers;
  const after = `${freezes.length} freeze(s) of environments and repository will stand`;
  const check = toCheck('rollout_decision', first === undefined, {
    reason: first?.message ?? `${kind}: ${after}`,
    expected: 'every condition holds',
    actual: blockers.map(({ code, message }) => `${code}: ${message}`),
    remedy: 'Meet each of them, then run again',
  });
  const step = `Write ${kind} to ${place}: ${after}`;
  return {
    checks: [check, ...blockerChecks([...blockers, ...missing]), ...bypassChecks(facts)],
    steps: isChange ? [step] : [],
  };
}

function decisionCheck(decision: Decision, facts: ExecutorFacts, { action }: ExecutorInputs): Check {
  const { channelId } = facts;
  const [first] = blockersOf(decision);
  const actual: Json = decision.outcome === 'nothing' ? decision.code : decision.outcome;
  const level = LOOKS.has(action) ? 'may' : 'must';
  switch (decision.outcome) {
    case 'commit':
    case 'act': {
      const { kind, target, reason } = decision.transition;
      const share = target === null ? '' : `, slot ${target.slot} to ${target.percent} %`;
      const told = { reason: `${channelId}: ${kind}${share}: ${reason}`, expected: 'a decision', actual: kind };
      return toCheck('rollout_decision', true, told);
    }
    case 'nothing':
      return toCheck('rollout_decision', true, { reason: decision.message, expected: 'a decision', actual });
    case 'wait': {
      const reason = `${channelId} waits: ${first?.message ?? 'nothing to do'}`;
      if (action === 'tick') return toCheck('rollout_decision', 'not_applicable', { reason, expected: null, actual });
      return toCheck('rollout_decision', 'inconclusive', { reason, expected: 'no blocker', actual, level });
    }
    case 'refuse': {
      const reason = `${channelId} refuses: ${first?.message ?? 'no reason'}`;
      return toCheck('rollout_decision', false, { reason, expected: 'no blocker', actual, level });
    }
  }
}

/**
 * Each thing in the way, worst first. They explain the decision, which is what closes. Waiting is what a tick mostly does;
 * that what somebody asked it for lacks a file is no part of that.
 */
function blockerChecks(blockers: readonly Blocker[], mayWait = false): Check[] {
  return uniqueCodes(blockers).map(({ code, message, remedy, untilMs }) =>
    toCheck(`blocked::${code}`, mayWait && code !== 'override_refused' ? 'not_applicable' : 'fail', {
      level: 'may',
      reason: message,
      expected: 'not in the way',
      actual: untilMs === undefined ? code : new Date(untilMs).toISOString(),
      ...(remedy !== undefined && { remedy }),
    }),
  );
}

function lookChecks(facts: ExecutorFacts): Check[] {
  return [
    ...approvalChecks(facts, 'may'),
    ...trustChecks(facts, 'may'),
    ...freezeFileChecks(facts, 'may'),
    ...unwrittenChecks(facts),
    ...unaskedChecks(facts.event),
  ];
}

/** A look runs no hook: what smoke would say is not known, and that is told. */
function unaskedChecks(event: RolloutEvent | null): Check[] {
  if (event?.type !== 'tick' || event.postChecks.state !== 'absent') return [];
  return event.postChecks.reasons.map((reason) =>
    toCheck('post_checks_unasked', 'not_applicable', { level: 'may', reason, expected: null, actual: 'absent' }),
  );
}

/** A look needs no reason, and what it looks at does: that is no obstacle, for who acts gives it then. */
function unsaidChecks(event: RolloutEvent | null, { action, reason = '' }: ExecutorInputs): Check[] {
  if (action !== 'plan' || event?.type !== 'start' || reason.trim() !== '') return [];
  return [
    toCheck('reason_missing', 'fail', {
      level: 'may',
      reason: 'apply needs a reason, and this look was given none',
      expected: 'a reason',
      actual: null,
      remedy: 'Say why where you apply: rollout apply "why", or the input reason',
    }),
  ];
}

/** Nothing holds it up, and nobody may think that somebody looked. */
function uncheckedChecks(event: RolloutEvent | null): Check[] {
  const { signature, state } = event !== null && 'manifest' in event ? event.manifest : {};
  if (signature?.state !== 'not_checked' || state === 'unverified') return [];
  return [
    toCheck('statements_unchecked', 'fail', {
      level: 'may',
      reason:
        'signed statements lie beside the manifest, and were not looked at: nobody here is trusted to verify them',
      expected: 'statements that somebody is trusted to verify, or none',
      actual: signature.state,
      remedy: 'Make a trust root (release-gates trust-root --action init), or take them away: signing is disabled here',
    }),
  ];
}

function isWaiting(decision: Decision, { action }: ExecutorInputs): boolean {
  const isLook = decision.outcome === 'commit' && decision.transition.kind === 'trust_root';
  return action === 'tick' && (decision.outcome === 'wait' || isLook);
}

/** Never silent: an override that is used is shown as a failure that did not close. */
function overrideChecks(decision: Decision): Check[] {
  const used: readonly Override[] = 'overrides' in decision ? decision.overrides : [];
  return used.map(({ code, by, approvedBy, reason, ref }) =>
    toCheck(`override_used::${code}`, 'fail', {
      level: 'may',
      reason: `${code} is overridden by ${by} with the approval of ${approvedBy ?? 'nobody'} (${ref}): ${reason}`,
      expected: 'no override',
      actual: code,
      remedy: 'Look into it afterwards: the ledger holds who did this and why',
    }),
  );
}

function stepsOf(decision: Decision, facts: ExecutorFacts): string[] {
  if (decision.outcome === 'wait' || decision.outcome === 'refuse' || decision.outcome === 'nothing') return [];
  const { transition } = decision;
  const effects = decision.outcome === 'act' ? decision.effects : [];
  return [
    `Append ${decision.outcome === 'act' ? 'the intent of ' : ''}${transition.kind} to ${facts.place}, fence ${transition.fence}`,
    ...effects
      .filter(({ kind }) => kind === 'set_exposure' || facts.hooks.includes(kind))
      .map(({ kind, slot, percent, release, critical }) => {
        const isHook = kind !== 'set_exposure';
        const what = isHook ? `Run the hook ${kind} on slot ${slot}` : `Give slot ${slot} ${percent} % of the traffic`;
        return `${what} (${release.id})${critical ? '' : '; a failure is recorded and changes nothing'}`;
      }),
    ...(decision.outcome === 'act' ? ['Read the traffic back, and append what came of it'] : []),
    ...ladderSteps(decision),
  ];
}
