import { defineOperation } from '@release-gates/core';
import { applyFreezeSign } from './apply.ts';
import { collectFreezeSign } from './collect.ts';
import { freezeSignInputs } from './inputs.ts';
import { planFreezeSign } from './plan.ts';

export const freezeSign = defineOperation({
  id: 'freeze-sign',
  summary: 'Writes a freeze, or the end of one, signed with the key of a person',
  inputs: freezeSignInputs,
  outputs: {
    'freeze-path': 'The file, relative to the workspace',
    'freeze-sha256': 'SHA-256 of the freeze: what a thaw of it names',
    'key-fingerprint': 'OpenSSH fingerprint of the key that signed',
    signatures: 'How many signatures of it count now',
    needed: 'How many must',
  },
  checks: {
    signer_trusted: 'The key may sign freezes now, is that of the person who signs, and did not sign this one yet',
    repository_named: 'It names the repository that it is meant for',
    scope_agrees: 'A thaw is of the same scope as the freeze, where the file of that is here',
    freeze_written: 'The freeze or thaw is in its folder',
  },
  collect: collectFreezeSign,
  plan: planFreezeSign,
  apply: applyFreezeSign,
});
