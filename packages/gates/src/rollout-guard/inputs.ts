import { input } from '@release-gates/core';
import * as z from 'zod';

export const rolloutGuardInputs = z.strictObject({
  channelsFile: input
    .path()
    .default('security/release_channels.json')
    .describe('Registry of the channels: what each serves, and every change that led there'),
  policy: input.path().default('security/release_rollout_policy.json').describe('Rollout policy'),
  expectedVersion: input.text(256).optional().describe('Version that one of the channels must serve'),
  maxHistoryAgeS: input
    .duration({ minS: 1 })
    .optional()
    .describe('Greatest age of the newest change. Default: history.max_age_s of the policy'),
  minCanaryObserveS: input
    .duration()
    .optional()
    .describe('Least time in the canary before stable. Default: promotion.min_canary_observe_s of the policy'),
  allowDirectStable: input
    .boolean()
    .default(false)
    .describe('Stable may have been set without a promotion, whatever its reason says'),
});

export type RolloutGuardInputs = z.output<typeof rolloutGuardInputs>;
