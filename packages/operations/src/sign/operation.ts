import { defineOperation } from '@release-gates/core';
import { applySigning } from './apply.ts';
import { collectSigning } from './collect.ts';
import { signInputs } from './inputs.ts';
import { planSigning } from './plan.ts';

export const sign = defineOperation({
  id: 'sign',
  summary: 'Signs a release candidate: every verdict as an in-toto statement that cosign and others verify',
  inputs: signInputs,
  outputs: {
    signer: 'Who signed: key, keyless, or none',
    'attestations-path': 'Folder of the statements, relative to the workspace; empty where nothing was signed',
    'bundle-path': 'All envelopes in one file (application/vnd.in-toto.bundle)',
    statements: 'How many statements were signed',
    'key-fingerprint': 'OpenSSH fingerprint of the key that signed; empty where a certificate did',
    'certificate-identity': 'Whom the certificate is of: workflow and ref; empty where a key signed',
  },
  checks: {
    signing_mode: 'Whether a signer is configured is what the environment profile says of signing',
    signing_key_available:
      'A key that can sign is there, or a certificate can be had; not applicable where nothing is to be signed',
    signed_manifest_holds: 'The manifest and everything it binds hold, as a verifier would find',
    release_statement: 'The files of an open candidate are released under a package URL with its version',
    candidate_signed: 'Every statement was signed, verifies, and is written',
  },
  collect: collectSigning,
  plan: planSigning,
  apply: applySigning,
});
