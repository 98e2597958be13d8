import { trustRootSchema } from '@release-gates/attestation';
import { defineOperation } from '@release-gates/core';
import { applyTrustRoot } from './apply.ts';
import { collectTrustRoot } from './collect.ts';
import { trustRootInputs } from './inputs.ts';
import { planTrustRoot } from './plan.ts';
import { trustRootPolicySchema } from './policy-schema.ts';

export const trustRoot = defineOperation({
  id: 'trust-root',
  summary: 'Makes and shows the file that says whose signatures count: signed by k of n people, version by version',
  inputs: trustRootInputs,
  outputs: {
    version:
      'The version that was made, or for show the newest: what to ask for as trust-root-version; 0 where there is none',
    state: 'complete, draft (signatures are missing) or none',
    'trust-root-path': 'The file of that version or draft, relative to the root',
    'trust-root-sha256': 'SHA-256 of version 1, to be kept elsewhere; empty where there is none yet',
    'payload-sha256':
      'SHA-256 of what is signed: what people who sign tell each other; empty where it is made only when it is signed',
    'signatures-missing': 'How many signatures are missing at least',
    'expires-at': 'When it ends',
  },
  checks: {
    trust_chain_holds: 'Every version is signed by enough root keys of the one before it and of itself',
    trust_root_fresh: 'show: a fifth of its life is left at least',
    request_holds: 'What was asked for is complete, and nothing is in its way',
    draft_holds: 'The draft is as its signers left it, and the one that you were told of',
    version_follows: 'The version follows the one before it, in number, in time and in the names of its keys',
    roles_reachable: 'Every role has as many keys that count as it needs',
    revocations_kept: 'What was ever revoked stays so',
    signing_key_available: 'One key is named, is there and can sign',
    signer_may_sign: 'The key is a root key that counts, and has not signed this version yet',
    version_written: 'The signature is added, verifies, and is written',
  },
  documents: { 'trust-root': trustRootSchema, 'trust-root-policy': trustRootPolicySchema },
  collect: collectTrustRoot,
  plan: planTrustRoot,
  apply: applyTrustRoot,
});
