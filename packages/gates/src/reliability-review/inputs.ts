import { input } from '@release-gates/core';
import { DEFAULT_POLICY_PATH } from '@release-gates/rollout';
import * as z from 'zod';

const DAY_S = 86_400;
const percentage = () => input.integer({ min: 0, max: 100 });

export const reliabilityReviewInputs = z.strictObject({
  policy: input.path().default(DEFAULT_POLICY_PATH).describe('The rollout policy; it says where the ledgers are'),
  channel: input.text(256).optional().describe('Id of one channel, such as default.prod. Default: all of the store'),
  window: input
    .duration({ minS: 3600 })
    .default(90 * DAY_S)
    .describe('Time that is looked back on'),
  to: input.text(40).optional().describe('End of it, such as 2026-10-01T00:00:00Z. Default: now'),
  part: input
    .duration({ minS: 3600 })
    .default(30 * DAY_S)
    .describe('The figures are given for each such part of it as well; at most 400 parts'),
  maxTimeToRestore: input
    .duration({ minS: 1 })
    .default(3600)
    .describe('Longest time from the detection of a bad release until its users were back'),
  maxChangeFailureRate: percentage()
    .optional()
    .describe('Most of the releases with users that may be taken back, percent. Default: shown alone'),
  minSloAttainment: percentage()
    .optional()
    .describe('Least of the looks that must have found the objectives met, percent. Default: shown alone'),
  auditMin: input.duration().default(DAY_S).describe('Shortest audit window of a promotion'),
  auditMax: input
    .duration()
    .default(3 * DAY_S)
    .describe('Longest audit window of a promotion'),
  requireProven: input
    .boolean()
    .default(false)
    .describe('Close while what is live is not proven by its audit window; otherwise this is shown alone'),
});

export type ReliabilityReviewInputs = z.output<typeof reliabilityReviewInputs>;
