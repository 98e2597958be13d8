import { defineOperation, input } from '@release-gates/core';
import { manifestSchema } from '@release-gates/evidence';
import * as z from 'zod';
import { applyManifest } from './apply.ts';
import { collectManifestFacts } from './collect.ts';
import { planManifest } from './plan.ts';

export const releaseManifest = defineOperation({
  id: 'release-manifest',
  summary: 'Binds all evidence and artifacts of one release candidate to one manifest and decides: open or closed',
  inputs: z.strictObject({
    artifact: input
      .list()
      .default([])
      .describe('Paths or globs of what is released; each must name at least one readable file'),
    optionalArtifact: input.list().default([]).describe('Paths or globs of files to bind where they are there'),
    expectedGates: input
      .list()
      .default([])
      .describe('Units whose evidence is expected; default: the units that the configuration switches on'),
    requireGateEvidence: input
      .boolean()
      .default(true)
      .describe('Close where a required unit has no evidence that counts'),
    requireCleanGit: input
      .boolean()
      .default(false)
      .describe('Close where the worktree differs from its commit, or git cannot tell'),
    maxEvidenceAgeS: input
      .duration({ minS: 1 })
      .optional()
      .describe('Evidence older than this does not count; default: what the configuration says'),
    requireSameRun: input
      .boolean()
      .default(false)
      .describe('Count only evidence of this very workflow run and attempt'),
    allowUnknownCommit: input
      .boolean()
      .default(false)
      .describe('Where there is no git repository, count evidence that names no commit'),
    predecessorEvidence: input
      .list()
      .default([])
      .describe(
        'Reports of the predecessor to take in as gates, each <gate>=<glob>, e.g. slo=.data/out/slo_guard_*.json',
      ),
    allowUnbound: input
      .boolean()
      .default(false)
      .describe('Count reports of the predecessor that name no release candidate'),
  }),
  outputs: {
    'manifest-path': 'Path of the manifest, relative to the workspace',
    'manifest-sha256': 'SHA-256 of the bytes of the manifest',
    decision: 'open or closed',
    'manifest-evidence-sha256': 'SHA-256 over the canonical gate map: names all evidence at once',
  },
  checks: {
    manifest_inputs_valid: 'The inputs name gates and patterns that can be read',
    manifest_decision_open: 'Nothing closes the candidate',
    missing_required: 'Every required artifact is there',
    missing_gate_evidence: 'Every expected unit has evidence that counts',
    gate_evidence_sound: 'No file beside the evidence is malformed, ambiguous or from the future',
    git_clean: 'The worktree is what the commit says',
    'gate::<unit>': 'The evidence of one unit opens',
  },
  documents: { manifest: manifestSchema },
  collect: collectManifestFacts,
  plan: planManifest,
  apply: applyManifest,
});
