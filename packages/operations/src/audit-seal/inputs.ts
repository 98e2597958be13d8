import { input } from '@release-gates/core';
import * as z from 'zod';
import { logInputs } from '../_shared/log-inputs.ts';

export const sealInputs = z.strictObject({
  ...logInputs,
  origin: input.text(256).describe('Name of the log, e.g. example.com/owner/repository/log. Part of what is signed'),
  keyEnv: input.environmentVariable().optional().describe('Environment variable that holds the Ed25519 signing key'),
  keyFile: input.path().optional().describe('File that holds the key, instead of a variable; outside the repository'),
  keyName: input.text(256).optional().describe('Name of a key in PEM, which has none itself. Default: the origin'),
  publicKeys: input
    .list()
    .default([])
    .describe('Further keys that may have signed the checkpoint before, e.g. the one that this key replaces'),
  stateFile: input.path().optional().describe('Last-seen state that the log must extend'),
  stateOut: input.path().optional().describe('Where to write the new last-seen state, for its keeper to take'),
  checkpointOut: input.path().optional().describe('Where to write a copy of the checkpoint, to publish it'),
  firstUse: input.boolean().default(false).describe('Allow to sign without a checkpoint or state to extend'),
  closeBroken: input
    .boolean()
    .default(false)
    .describe('The log does not verify: keep it under another name and begin a new one that names it; needs reason'),
  reason: input.text(2000).optional().describe('Why it is closed, and who decided; stands in the new log'),
  waitS: input.duration({ minS: 0, maxS: 3600 }).default(30).describe('How long to wait for other writers'),
});

export type SealInputs = z.output<typeof sealInputs>;
