import { appendRecord } from '@release-gates/audit-log';
import type { Applied, ApplyContext, Check, Plan } from '@release-gates/core';
import { logPathOf } from '../_shared/log-path.ts';
import { toCheck } from '../_shared/row.ts';
import type { AppendInputs } from './inputs.ts';
import type { AppendPlan } from './plan.ts';

export async function apply(plan: Plan<AppendPlan>, inputs: AppendInputs, context: ApplyContext): Promise<Applied> {
  if (plan.value === null) return { checks: [nothingDone()] };
  const store = context.logs.open(logPathOf(inputs.log, context));
  try {
    const options = { nowMs: context.nowMs, waitMs: inputs.waitS * 1000 };
    const { record, recovered, clockRegression } = appendRecord(store, plan.value, options);
    const appended = toCheck('audit_record_appended', true, {
      reason: `record ${record.seq} is in ${store.path}, durably`,
      expected: 'a record',
      actual: { seq: record.seq, entry_hash: record.entry_hash },
    });
    const clock = toCheck('audit_clock_steady', !clockRegression, {
      level: 'may',
      reason: clockRegression ? 'the clock is behind the record before; the record says so' : 'the clock went on',
      expected: 'a time not before that of the last record',
      actual: { ts: record.ts },
      remedy: 'Look at the clocks of the machines that write to the log',
    });
    return {
      checks: [appended, clock],
      details: { log: store.path, record: { ...record }, recovered: recovered === null ? null : { ...recovered } },
      values: { 'log-path': store.path, seq: String(record.seq), 'entry-hash': record.entry_hash },
    };
  } finally {
    store.close();
  }
}

/** Where the unit only warns, its preconditions do not close it; there is still nothing to write. */
function nothingDone(): Check {
  return toCheck('audit_record_appended', false, {
    reason: 'nothing was written, for the preconditions do not hold',
    expected: 'a record',
    actual: null,
    remedy: 'Correct what the other checks say',
  });
}
