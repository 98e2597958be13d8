import { defineOperation } from '@release-gates/core';
import { apply } from './apply.ts';
import { collect } from './collect.ts';
import { consistencySchema } from './consistency-document.ts';
import { proveInputs } from './inputs.ts';
import { plan } from './plan.ts';

export const auditProve = defineOperation({
  id: 'audit-prove',
  summary: 'Writes a proof that a record is in the signed audit log, or that one size of it extends another',
  inputs: proveInputs,
  checks: {
    audit_proof_made: 'The log verifies against its checkpoint, and the proof holds',
    audit_proof_target_free: 'Nothing else lies where the proof is written',
    audit_proof_written: 'The proof is written',
  },
  outputs: {
    'proof-path': 'The proof, relative to the workspace',
    'proof-sha256': 'SHA-256 of its bytes',
    size: 'Number of signed records that it is about',
  },
  documents: { 'log-consistency': consistencySchema },
  collect,
  plan,
  apply,
});
