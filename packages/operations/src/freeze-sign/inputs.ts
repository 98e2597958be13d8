import { input, trustRootPinInputs } from '@release-gates/core';
import { DEFAULT_POLICY_PATH, SCOPES, TIERS } from '@release-gates/rollout';
import * as z from 'zod';

export const freezeSignInputs = z.strictObject({
  reason: input.text(1024).describe('Why'),
  scope: input
    .choice(SCOPES)
    .optional()
    .describe(
      'What it binds: this channel, its environment, or the repository. Default: component; of a thaw that of the freeze, where its file is there',
    ),
  channel: input
    .text(256)
    .optional()
    .describe('component: id of the channel. Default: the policy’s tenant in this environment'),
  tier: input.choice(TIERS).default('B').describe('A critical, B high, C medium, D low'),
  for: input.duration({ minS: 60 }).optional().describe('It ends by itself after: 12h, 30d. Default: never'),
  thaw: input
    .sha256()
    .optional()
    .describe('Write the end of a freeze instead: SHA-256 of the freeze, as its id has it'),
  repository: input
    .text(256)
    .optional()
    .describe(
      'owner/name of the repository that it is meant for. Default: this one; of a clone of a fork name the other',
    ),
  by: input.text(256).optional().describe('Who signs. Default: whose key it is by the trust root'),
  keyEnv: input.environmentVariable().optional().describe('Environment variable that holds the key, PEM'),
  keyFile: input.path().optional().describe('File that holds the key, instead of a variable; outside the repository'),
  policy: input.path().default(DEFAULT_POLICY_PATH).describe('The rollout policy'),
  ...trustRootPinInputs,
});

export type FreezeSignInputs = z.output<typeof freezeSignInputs>;
