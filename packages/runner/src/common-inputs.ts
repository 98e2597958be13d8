import { input, trustRootPinInputs } from '@release-gates/core';
import * as z from 'zod';

/** Inputs that every unit takes, whatever it judges. One definition for actions, flags, environment and docs. */
export const commonInputs = z.strictObject({
  root: input.path().default('.').describe('Folder that is judged, relative to the working directory'),
  config: input
    .path()
    .default('.github/release-gates.yml')
    .describe('Configuration file, relative to the root; it may be absent'),
  environment: input
    .id()
    .optional()
    .describe(
      'Environment profile: dev, staging, prod or one of yours. Default: what the configuration names, else prod',
    ),
  mode: input
    .choice(['enforce', 'warn'])
    .optional()
    .describe('warn reports without closing. Default: what the configuration says, else enforce'),
  strict: input
    .boolean()
    .optional()
    .describe('Whether checks of level "should" close. Default: what the environment profile says'),
  releaseCandidateId: input
    .id()
    .optional()
    .describe('Release candidate that the evidence belongs to. Default: rc-<version>-<12 hex digits of the commit>'),
  correlationId: input.id().optional().describe('Id that ties this run to others. Default: derived from the run'),
  evidenceDirectory: input
    .path()
    .optional()
    .describe('Folder for evidence, relative to the root. Default: what the configuration says, else .release-gates'),
  ...trustRootPinInputs,
  requireSignedWaivers: input
    .boolean()
    .optional()
    .describe(
      'true: a waiver that nobody signed covers nothing, whatever the configuration says; from such a place as well',
    ),
});

/** Operations only. */
export const operationInputs = z.strictObject({
  dryRun: input.boolean().default(false).describe('Plan and report, change nothing'),
});

/** Outputs that every action sets. */
export const commonOutputs = {
  verdict: 'pass, not_applicable, waived, inconclusive, fail or error',
  open: 'true where the verdict opens the gate, else false',
  reason: 'The verdict in one line',
  'evidence-path': 'The evidence document, relative to the root',
  'evidence-sha256': 'SHA-256 of the evidence document',
  'release-candidate-id': 'The release candidate that was judged',
} as const;
