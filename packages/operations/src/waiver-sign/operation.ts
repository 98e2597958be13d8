import { defineOperation } from '@release-gates/core';
import { applyWaiverSign } from './apply.ts';
import { collectWaiverSign } from './collect.ts';
import { waiverSignInputs } from './inputs.ts';
import { planWaiverSign } from './plan.ts';

export const waiverSign = defineOperation({
  id: 'waiver-sign',
  summary: 'Signs a waiver, so that whoever can write its folder cannot waive anything alone',
  inputs: waiverSignInputs,
  outputs: {
    'waiver-path': 'The signed waiver, relative to the workspace',
    'key-fingerprint': 'OpenSSH fingerprint of the key that signed',
    signatures: 'How many signatures of it count now',
    needed: 'How many must',
  },
  checks: {
    signer_trusted: 'The key may sign waivers now, and did not sign this one yet',
    repository_named: 'It names the repository that it shall count in',
    waiver_in_force: 'The waiver is not over',
    waiver_signed: 'The signed waiver is in its folder',
  },
  collect: collectWaiverSign,
  plan: planWaiverSign,
  apply: applyWaiverSign,
});
