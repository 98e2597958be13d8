import type { Check } from '@release-gates/core';
import { toCheck } from '../_shared/row.ts';
import { decideLog } from './decide-log.ts';
import { decideTrust } from './decide-trust.ts';
import { decideWitnesses } from './decide-witnesses.ts';
import type { AuditFacts } from './facts.ts';
import type { AuditInputs } from './inputs.ts';

/**
 * Policy. The log is there and holds records (unless said otherwise), every line is a record in its one spelling, each
 * follows from the one before, and what was seen, signed or promised from outside is still in it.
 *
 * A chain alone proves nothing against somebody who can write it: what is anchored and what is only consistent with
 * itself is always said. Time is a claim: it can make the last record stale or refuse one from the future, no more.
 *
 * Refused when unsure: a missing log, state or checkpoint that was asked for, one that cannot be read, keys without an
 * origin, keys that are none. Nothing is written: a verifier that renews its own state vouches for whatever it finds.
 */
export function decide(facts: AuditFacts, inputs: AuditInputs): readonly Check[] {
  const { report } = facts;
  const checks = [existsCheck(facts, inputs)];
  if (report === null && !expectsRecords(facts, inputs)) return checks;
  return [
    ...checks,
    ...(report === null ? [] : decideLog(facts, report, inputs)),
    ...decideTrust(facts, report, inputs),
    ...decideWitnesses(facts, report, inputs),
  ];
}

/** Somebody vouches for records, so that a log that is gone was taken away. */
function expectsRecords(
  { state, checkpoint, witnesses }: AuditFacts,
  { requireLog, requireState }: AuditInputs,
): boolean {
  return (
    requireLog || requireState || isThere(state.state) || isThere(checkpoint.state) || (witnesses ?? null) !== null
  );
}

function isThere(state: string): boolean {
  return state !== 'not_configured' && state !== 'absent';
}

function existsCheck(facts: AuditFacts, inputs: AuditInputs): Check {
  const isThereNow = facts.report !== null;
  const mustBe = expectsRecords(facts, inputs) || inputs.expectMin > 0 || inputs.maxAgeS > 0;
  return toCheck({
    id: 'audit_log_exists',
    level: 'must',
    outcome: isThereNow ? 'pass' : mustBe ? 'fail' : 'not_applicable',
    reason: isThereNow ? `${facts.logPath} is there` : `there is no log at ${facts.logPath}`,
    expected: mustBe ? 'a log' : 'a log, or none',
    actual: isThereNow,
    location: { file: facts.logPath },
    remedy: 'Get the log back from where it was kept; for a new one, append the first record with audit-append',
  });
}
