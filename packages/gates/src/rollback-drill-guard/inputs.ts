import { input } from '@release-gates/core';
import * as z from 'zod';

const DAY = 86_400;
const age = (days: number, text: string) =>
  input
    .duration({ minS: 1 })
    .default(days * DAY)
    .describe(text);

export const drillInputs = z.strictObject({
  incidentPatterns: input
    .list()
    .default(['.data/out/incident_notify_drill_*.json'])
    .describe('Globs of the reports of incident drills; the notify side files are never among them'),
  bundlePatterns: input
    .list()
    .default(['.data/out/rollback_bundle_report_*.json'])
    .describe('Globs of the reports of rollback bundles, or of the evidence of rollback-bundle'),
  signaturePatterns: input
    .list()
    .default(['.data/out/rollback_drill_signature_*.json'])
    .describe('Globs of the signatures of drill-evidence-sign'),
  signaturePolicy: input
    .path()
    .default('security/rollback_drill_signature_policy.json')
    .describe('Signature policy; it may be absent, but not malformed'),
  channelsFile: input.path().default('security/release_channels.json').describe('Release channels with their history'),
  maxAgeS: age(30, 'A drill or bundle that is older does not count, for example 30d'),
  historyMaxAgeS: age(45, 'A rehearsed rollback in the history that is older does not count'),
  signatureMaxAgeS: age(30, 'A signature that is older does not count; the policy may only shorten this'),
  minIncidentDrills: input.integer({ min: 0, max: 1000 }).default(1).describe('How many incident drills are inspected'),
  minRollbackBundles: input
    .integer({ min: 0, max: 1000 })
    .default(1)
    .describe('How many rollback bundles are inspected'),
  requireEmailDrill: input.boolean().default(false).describe('One of the inspected drills must have sent e-mail'),
  requireHistoryRollback: input.boolean().default(false).describe('The channel history must have a rehearsed rollback'),
  requireSignature: input
    .boolean()
    .default(false)
    .describe('A valid signature closes or opens everywhere; else only where checks of level "should" bind'),
  signingKeyEnv: input
    .environmentVariable()
    .optional()
    .describe(
      'Environment variable with the HMAC key. Default: key_env of the policy, else WA_ROLLBACK_DRILL_SIGNING_KEY',
    ),
  signingKeyFile: input.path().optional().describe('File outside the repository with the HMAC key, over the variable'),
  publicKeyFile: input
    .path()
    .optional()
    .describe('File with the Ed25519 public key, PEM or base64; on a pull request read from the base commit'),
  keyIds: input.list().default([]).describe('Key ids that may sign. Default: those of the policy, else "default"'),
});

export type DrillInputs = z.output<typeof drillInputs>;
