import type { Check } from '@release-gates/core';
import {
  type Carried,
  type Decision,
  describeReading,
  type EventResult,
  type ReasonCode,
  type Transition,
} from '@release-gates/rollout';
import { toCheck } from '../_shared/row.ts';
import { mergedText } from './describe-state.ts';
import type { Action } from './inputs.ts';

/** Transitions that take something away from users of a release: right, and somebody must hear of them. */
const ALARMS: ReadonlySet<string> = new Set(['freeze', 'rollback', 'exposure_lost', 'reconcile']);

/** What a tick waits for that no time brings. */
const NEEDS_SOMEBODY: ReadonlySet<ReasonCode> = new Set(['clock_ahead', 'exposure_unknown', 'exposure_unreadable']);

export function checksOf(result: EventResult, action: Action): readonly Check[] {
  return [...result.recovered.map(recoveredCheck), outcomeCheck(result, action), ...alarmChecks(result, action)];
}

/** An intent that a crash left open was carried to its end before anything else. */
function recoveredCheck({ transition, result, reason }: Carried): Check {
  return toCheck('rollout_recovered', result === 'done' ? 'pass' : 'inconclusive', {
    level: 'may',
    reason: `${transition.kind} ${transition.id} had no outcome and was carried to its end: ${result}: ${reason}`,
    expected: 'done',
    actual: result,
  });
}

function outcomeCheck(result: EventResult, action: Action): Check {
  switch (result.outcome) {
    case 'committed':
      return committedCheck(result.transition, result.decision);
    case 'settled':
      return settledCheck(result.carried);
    case 'fenced':
      return row('inconclusive', `${result.message}; what we did is recorded by whoever took over`, 'fenced');
    case 'busy': {
      const { transition, kind, by, holder, lease_until } = result.pending;
      const { host, pid } = holder;
      const where = host === undefined ? '' : ` on ${JSON.stringify(host)}, process ${JSON.stringify(pid ?? null)}`;
      const told = `${kind} ${transition} of ${by} was first and is carried out${where}, until ${lease_until} at the latest`;
      return row('inconclusive', told, 'busy', 'Run again when it is through');
    }
    case 'not_taken': {
      const { decision } = result;
      if (decision.outcome === 'nothing') return row(true, decision.message, decision.code);
      const [first] = decision.blockers;
      const reason = `${decision.outcome}: ${first?.message ?? 'no reason'}`;
      const isQuiet = !decision.blockers.some(({ code }) => NEEDS_SOMEBODY.has(code));
      if (decision.outcome === 'wait' && action === 'tick' && isQuiet) {
        return row('not_applicable', reason, first?.code ?? 'wait');
      }
      const outcome = decision.outcome === 'refuse' ? 'fail' : 'inconclusive';
      return row(outcome, reason, first?.code ?? decision.outcome, first?.remedy);
    }
  }
}

/** A rollback that could only freeze did not bring anybody back: whoever asked for it must not read it as done. */
function committedCheck(transition: Transition, decision: Decision): Check {
  const { kind, id } = transition;
  const [first] = 'blockers' in decision ? decision.blockers : [];
  const merged = 'state' in decision ? mergedText(decision.state.freezes, transition) : '';
  const isInLedger = `${kind} ${id} is in the ledger${merged}`;
  if (first === undefined) return row(true, isInLedger, 'committed');
  // Written down by a look that waits for all else.
  if (kind === 'trust_root') return row(true, `${isInLedger}; it waits: ${first.message}`, first.code);
  return row(
    false,
    `${isInLedger}, and no more could be done: ${first.message} (${first.code})`,
    first.code,
    first.remedy,
  );
}

function settledCheck({ transition, result, reason, reasonCode, observed }: Carried): Check {
  const read =
    observed?.state === 'read' ? `; read back: ${describeReading(observed, transition.target?.slot ?? '')}` : '';
  const told = `${transition.kind} ${transition.id}: ${reason}${read}`;
  switch (result) {
    case 'done':
      return row(true, told, 'done');
    case 'failed':
      return row(
        false,
        `${told} (${reasonCode}); ${leftBy(transition)}`,
        reasonCode,
        'Correct what failed, then run again',
      );
    case 'unknown':
      return row(
        'inconclusive',
        `${told} (${reasonCode}); where the traffic goes is not known`,
        reasonCode,
        'Run the action reconcile',
      );
  }
}

/** A rollback freezes and rejects before it moves anything, and takes neither back. */
function leftBy({ kind }: Transition): string {
  return kind === 'rollback'
    ? 'no traffic moved; the freeze and the rejection of the release stand'
    : 'everything is as before';
}

function alarmChecks(result: EventResult, action: Action): readonly Check[] {
  const moved = movedBy(result);
  if (action !== 'tick' || moved === null || !isAlarm(moved)) return [];
  const told = {
    reason: `${moved.kind} (${moved.reasonCode}): ${moved.reason}`,
    expected: 'a healthy rollout',
    actual: moved.reasonCode,
  };
  return [
    toCheck('rollout_healthy', false, { ...told, remedy: 'Look at the reason; the status tells what would end it' }),
  ];
}

/** An abort that a tick only carries on was asked for by somebody; one for its outputs was not. */
function isAlarm({ kind, reasonCode }: Transition): boolean {
  return ALARMS.has(kind) || (kind === 'abort' && reasonCode === 'shadow_outputs_differ');
}

function movedBy(result: EventResult): Transition | null {
  if (result.outcome === 'committed') return result.transition;
  return result.outcome === 'settled' ? result.carried.transition : null;
}

function row(outcome: Check['outcome'] | boolean, reason: string, actual: string, remedy?: string): Check {
  return toCheck('rollout_outcome', outcome, {
    reason,
    expected: 'done',
    actual,
    ...(remedy !== undefined && { remedy }),
  });
}
