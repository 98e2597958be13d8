import { defineOperation } from '@release-gates/core';
import { apply } from './apply.ts';
import { collect } from './collect.ts';
import { appendInputs } from './inputs.ts';
import { plan } from './plan.ts';

export const auditAppend = defineOperation({
  id: 'audit-append',
  summary: 'Appends one record to the audit log, durably, beside any number of other writers',
  inputs: appendInputs,
  checks: {
    audit_record_valid: 'The record is one that the log can hold',
    audit_log_appendable: 'The log ends in a good record, or in half of one that can be recovered',
    audit_record_appended: 'The record is in the log',
    audit_clock_steady: 'The clock is not behind the record before; advice only',
  },
  outputs: {
    'log-path': 'The log, relative to the workspace',
    seq: 'Number of the record',
    'entry-hash': 'Hash of the record',
  },
  collect,
  plan,
  apply,
});
