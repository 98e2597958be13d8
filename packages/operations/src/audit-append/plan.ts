import { buildRecord, formatLine, type RecordDraft } from '@release-gates/audit-log';
import { type Check, InputError, type Plan } from '@release-gates/core';
import { toCheck } from '../_shared/row.ts';
import type { AppendFacts } from './collect.ts';

/** Null where a precondition failed: then nothing is applied. */
export type AppendPlan = RecordDraft | null;

export function plan(facts: AppendFacts): Plan<AppendPlan> {
  const { draft, tail, logPath } = facts;
  const refusal = refusalOf(facts);
  const steps = [];
  if ('head' in tail) {
    if (tail.tornBytes > 0) steps.push(`Replace ${tail.tornBytes} bytes of half a record by one that says so`);
    steps.push(`Append a record to ${logPath}, now after record ${tail.head.seq}`);
  }
  return {
    checks: [recordCheck(refusal), tailCheck(tail, logPath)],
    steps,
    value: refusal === undefined && !('refused' in draft) ? draft : null,
  };
}

function recordCheck(refusal: string | undefined): Check {
  return toCheck('audit_record_valid', refusal === undefined, {
    reason: refusal ?? 'the record can be written',
    expected: 'a record within the limits of the log',
    actual: refusal ?? 'valid',
    remedy: 'Correct the inputs; keep large content in a file and record its SHA-256',
  });
}

function tailCheck(tail: AppendFacts['tail'], logPath: string): Check {
  const isBroken = 'broken' in tail;
  return toCheck('audit_log_appendable', !isBroken, {
    reason: isBroken
      ? `the end of ${logPath} is no good record: ${tail.broken}`
      : `${logPath} ends in a good record or is new`,
    expected: 'a log whose last record is good',
    actual: isBroken ? tail.broken : { seq: tail.head.seq, torn_bytes: tail.tornBytes },
    remedy: 'Verify it with audit-chain-verify; to go on, run audit-seal with close-broken',
  });
}

/** The real head may be another by then; the length of the line differs by no more than digits. */
function refusalOf({ draft, tail, nowMs }: AppendFacts): string | undefined {
  if ('refused' in draft) return draft.refused;
  try {
    formatLine(buildRecord(draft, 'head' in tail ? tail.head : { seq: 0, hash: '' }, nowMs));
    return undefined;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems[0]?.message ?? error.message;
  }
}
