import { input, trustRootPinInputs } from '@release-gates/core';
import * as z from 'zod';

export const waiverSignInputs = z.strictObject({
  waiver: input
    .path()
    .describe('The waiver: a .yml that nobody signed yet, or the .dsse.json that others signed and needs one more'),
  repository: input
    .text(256)
    .optional()
    .describe(
      'owner/name of the repository that it shall count in. Default: this one; of a clone of a fork name the other',
    ),
  keyEnv: input.environmentVariable().optional().describe('Environment variable that holds the key, PEM'),
  keyFile: input.path().optional().describe('File that holds the key, instead of a variable; outside the repository'),
  trustRoot: input
    .path()
    .default('.github/release-trust')
    .describe('Folder of the trust root that waivers are held to'),
  ...trustRootPinInputs,
});

export type WaiverSignInputs = z.output<typeof waiverSignInputs>;
