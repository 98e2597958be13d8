import { input } from '@release-gates/core';
import * as z from 'zod';
import { signedLogInputs } from '../_shared/log-inputs.ts';

const MAX_RECORDS = 1_000_000_000;

export const proveInputs = z.strictObject({
  ...signedLogInputs,
  checkpoint: input
    .path()
    .optional()
    .describe(
      'Signed checkpoint to prove against, e.g. a published one that witnesses cosigned. Default: the one beside the log',
    ),
  record: input
    .integer({ min: 1, max: MAX_RECORDS })
    .optional()
    .describe('Number (seq) of the record to prove. Default: the last signed one'),
  fromSize: input
    .integer({ min: 1, max: MAX_RECORDS })
    .optional()
    .describe('Instead: prove that the first so many records are the beginning of the signed ones'),
  entryOnly: input
    .boolean()
    .default(false)
    .describe(
      'Carry the digest of the record and not the record: it shows nothing, and release-publish and verify cannot tell which release it is of',
    ),
  out: input
    .path()
    .optional()
    .describe('File to write. Default: a name that says what it proves, in the evidence folder'),
});

export type ProveInputs = z.output<typeof proveInputs>;
