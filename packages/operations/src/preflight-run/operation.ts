import { defineOperation, input } from '@release-gates/core';
import * as z from 'zod';
import { applyPreflight } from './apply.ts';
import { collectPreflight } from './collect.ts';
import { planPreflight } from './plan.ts';

export const preflightRun = defineOperation({
  id: 'preflight-run',
  summary: 'Runs every configured unit, all of them even after a failure, then makes and verifies the manifest',
  inputs: z.strictObject({
    quick: input
      .boolean()
      .default(false)
      .describe('Leave out units that the configuration marks quick: false, and the manifest: not a release decision'),
    units: input
      .list()
      .optional()
      .describe('Only these units; leaves out the manifest. Default: all that are configured'),
  }),
  checks: {
    units_configured: 'The configuration switches on at least one unit',
    units_known: 'Every unit that was asked for is switched on by the configuration',
    'unit::<unit>': 'The verdict of that unit opens',
    manifest_open: 'The manifest over all evidence decides open',
    manifest_verified: 'The manifest and every digest in it verify after writing',
  },
  outputs: {
    decision: 'open or closed; empty without a manifest',
    'manifest-path': 'The manifest, relative to the root; empty without one',
    'manifest-sha256': 'SHA-256 of the manifest',
  },
  collect: collectPreflight,
  plan: planPreflight,
  apply: applyPreflight,
});
