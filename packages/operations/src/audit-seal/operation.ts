import { lastSeenSchema, sealSchema } from '@release-gates/audit-log';
import { defineOperation } from '@release-gates/core';
import { apply } from './apply.ts';
import { collect } from './collect.ts';
import { sealInputs } from './inputs.ts';
import { plan } from './plan.ts';

export const auditSeal = defineOperation({
  id: 'audit-seal',
  summary: 'Verifies the audit log and signs it, as an extension of what was signed before; closes a broken one',
  inputs: sealInputs,
  checks: {
    audit_signing_key_available: 'One Ed25519 key is named, is there, and the log has a name',
    audit_state_usable: 'The last-seen state that is named is there and about this log',
    audit_log_sealable: 'The log verifies and extends its checkpoint and state',
    audit_log_closable: 'The log is broken and there is a reason to close it',
    audit_log_sealed: 'The checkpoint was signed and written',
    audit_state_advanced: 'The new last-seen state extends the old one',
  },
  outputs: {
    records: 'Number of records that were signed',
    root: 'RFC 6962 root over them',
    'checkpoint-path': 'The checkpoint beside the log',
    'public-key': 'Key to configure verification with',
    'kept-as': 'Where a broken log is kept; empty where none was closed',
  },
  documents: { 'log-last-seen': lastSeenSchema, 'log-seal': sealSchema },
  collect,
  plan,
  apply,
});
