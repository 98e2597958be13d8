import { defineOperation } from '@release-gates/core';
import { apply } from './apply.ts';
import { collect } from './collect.ts';
import { witnessInputs } from './inputs.ts';
import { plan } from './plan.ts';

export const witness = defineOperation({
  id: 'witness',
  summary:
    'Cosigns the published log of another repository if it still holds what was cosigned before; stops on a fork',
  inputs: witnessInputs,
  checks: {
    witness_key_available: 'One Ed25519 key with a name is there',
    witness_checkpoint_signed: 'The checkpoint that is served bears the origin and a signature of the log',
    witness_state_usable: 'What was cosigned last is kept and bears the own cosignature',
    witness_clock_steady: 'The clock is not behind the last cosignature',
    witness_log_consistent: 'The log extends what was cosigned, as its tiles prove',
    witness_cosigned: 'The checkpoint is cosigned, and that is kept',
  },
  outputs: {
    records: 'Number of records that are cosigned',
    root: 'RFC 6962 root over them',
    'witness-key': 'Key to configure verification with',
    place: 'Where the cosigned checkpoint is kept',
  },
  collect,
  plan,
  apply,
});
