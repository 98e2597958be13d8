import { input } from '@release-gates/core';
import * as z from 'zod';
import { signedLogInputs } from '../_shared/log-inputs.ts';

export const publishInputs = z.strictObject({
  ...signedLogInputs,
  folder: input.path().describe('Folder to publish in: a checkout of a branch, or what a static site is made of'),
  cosigned: input
    .list()
    .default([])
    .describe(
      'Checkpoints that witnesses handed back: their cosignatures of the same checkpoint are published with it',
    ),
  witnessKeys: input.list().default([]).describe('Keys of the witnesses, as public-keys'),
  compareAll: input
    .boolean()
    .default(false)
    .describe('Compare every published file with the log, not only what was added since the last time'),
});

export type PublishInputs = z.output<typeof publishInputs>;
