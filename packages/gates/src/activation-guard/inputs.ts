import { input, trustRootPinInputs } from '@release-gates/core';
import { DEFAULT_POLICY_PATH, START_KINDS, STRATEGIES } from '@release-gates/rollout';
import * as z from 'zod';

export const activationGuardInputs = z.strictObject({
  manifest: input
    .path()
    .optional()
    .describe('Manifest of the candidate, or a folder that holds it. Default: the evidence folder'),
  manifestSha256: input
    .sha256()
    .optional()
    .describe('SHA-256 that the manifest must have, from a place that whoever made the manifest cannot write'),
  release: input.id().optional().describe('Release candidate id that is meant'),
  references: input
    .list()
    .default([])
    .describe(
      'What will be deployed, as the deployment names it: image@sha256:…, sha256:…, or the path of an artifact; tags, branches and ranges are refused',
    ),
  policy: input.path().default(DEFAULT_POLICY_PATH).describe('The rollout policy'),
  ...trustRootPinInputs,
  tenant: input.id().optional().describe('Tenant of the channel. Default: what the policy says'),
  region: input.id().optional().describe('Region of the channel; default: none'),
  segment: input.id().optional().describe('Segment of the channel; default: none'),
  expectedRevision: input
    .integer({ min: 0 })
    .optional()
    .describe('Revision of the pointer that was seen; another one is a conflict'),
  kind: input.choice(START_KINDS).default('rollout').describe('What it goes out as'),
  strategy: input.choice(STRATEGIES).default('canary').describe('How it gets its traffic'),
  generation: input.id().optional().describe('Generation of the candidate, where the policy leaves it to this'),
  requiredGates: input
    .list()
    .default([])
    .describe('Gates that the manifest must require and hold enforced evidence of. Default: at least any'),
  requireArtifacts: input
    .boolean()
    .default(true)
    .describe('Fail where an artifact is not here to be hashed again; false where only its digest is deployed'),
  signaturePolicy: input
    .choice(['if-declared', 'required'])
    .default('if-declared')
    .describe('Whether signatures must be there; one that is there must always have been verified'),
  minSignatures: input.integer({ min: 1, max: 100 }).default(1).describe('How many, where they are required'),
  signatureGates: input
    .list()
    .default([])
    .describe('Units that verify signatures: a signature counts where passing evidence of one of them binds it'),
  publishers: input
    .list()
    .default([])
    .describe('Repositories (owner/name) whose candidates may go out here. Default: not asked'),
  sourceRefs: input
    .list()
    .default([])
    .describe('Globs of refs that a candidate may be built from, such as refs/tags/v*. Default: not asked'),
});

export type ActivationGuardInputs = z.output<typeof activationGuardInputs>;
