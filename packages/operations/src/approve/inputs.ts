import { input, trustRootPinInputs } from '@release-gates/core';
import { APPROVED_ACTIONS, COVERABLE_CODES, DEFAULT_POLICY_PATH } from '@release-gates/rollout';
import * as z from 'zod';

const DAY_S = 86_400;

export const approveInputs = z.strictObject({
  action: input.choice(APPROVED_ACTIONS).describe('What is approved'),
  reason: input.text(1024).describe('Why'),
  channel: input
    .text(256)
    .optional()
    .describe(
      'Id of the channel: tenant.environment. Of the end of a freeze that binds many: repository, or environment:NAME. Default: the policy’s tenant in this environment',
    ),
  repository: input
    .text(256)
    .optional()
    .describe(
      'owner/name of the repository that it is given in. Default: this one; of a clone of a fork name the other',
    ),
  release: input.id().optional().describe('Release it is given for; every action but unfreeze and unpin needs it'),
  covers: input.choice(COVERABLE_CODES).optional().describe('override: the code of what is in the way'),
  by: input
    .text(256)
    .optional()
    .describe('Who approves. Default: whose key it is by the trust root; of a plain file whoever runs this'),
  for: input
    .duration({ minS: 60, maxS: 92 * DAY_S })
    .default(DAY_S)
    .describe('How long it holds'),
  signer: input
    .choice(['key', 'none'])
    .default('key')
    .describe('key: signed by the private key of the person. none: a plain YAML file, as anybody could write it'),
  keyEnv: input.environmentVariable().optional().describe('Environment variable that holds the key, PEM'),
  keyFile: input.path().optional().describe('File that holds the key, instead of a variable; outside the repository'),
  policy: input.path().default(DEFAULT_POLICY_PATH).describe('The rollout policy'),
  ...trustRootPinInputs,
});

export type ApproveInputs = z.output<typeof approveInputs>;
