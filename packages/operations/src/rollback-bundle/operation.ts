import { defineOperation, input } from '@release-gates/core';
import * as z from 'zod';
import { applyBundle } from './apply.ts';
import { bundleIndexSchema } from './bundle-index.ts';
import { bundlePolicySchema } from './bundle-policy.ts';
import { collectBundle } from './collect.ts';
import { planBundle } from './plan.ts';

export const rollbackBundle = defineOperation({
  id: 'rollback-bundle',
  summary: 'Makes, verifies, or restores into a new folder, a bundle of what a rollback needs, hash by hash',
  inputs: z.strictObject({
    action: input.choice(['create', 'verify', 'restore']).default('create').describe('What to do'),
    label: input.id().optional().describe('Becomes part of the names of bundle and report'),
    files: input.list().default([]).describe('Paths or globs that the bundle must hold'),
    optionalFiles: input.list().default([]).describe('Paths or globs to take along where they are there'),
    policy: input.path().optional().describe('Policy that lists files and evidence; adds to the inputs'),
    includeEvidence: input
      .boolean()
      .default(true)
      .describe('Take along the newest evidence and manifests of the release candidate'),
    evidencePatterns: input
      .list()
      .default([])
      .describe('Globs of further reports, newest by the time they state, e.g. .data/out/slo_guard_*.json'),
    recent: input.integer({ min: 1, max: 100 }).default(2).describe('How many reports of a kind to take along'),
    outDirectory: input
      .path()
      .default('.release-gates/rollback-bundles')
      .describe('Folder in which a new folder is made for each bundle'),
    reportDirectory: input
      .path()
      .default('.data/out')
      .describe('Folder for the report that the rollback drill guard reads'),
    bundle: input.path().optional().describe('Folder of the bundle to verify or restore'),
    target: input.path().optional().describe('New or empty folder to restore into'),
  }),
  outputs: {
    'bundle-path': 'Folder of the bundle, relative to the workspace',
    'bundle-sha256': 'SHA-256 of its index, which names every file by SHA-256',
    'report-path': 'The report for the rollback drill guard; only where a bundle was made',
  },
  checks: {
    request_complete: 'The inputs that the action needs are given',
    missing_required: 'Every required file is there and readable',
    bundle_within_limits: 'The bundle stays below the limits of size and number',
    bundle_names_distinct: 'No two names are one name on a file system that folds case or normal forms',
    bundle_evidence_sound: 'Every report that matches is sound and states its time',
    release_candidate_id_consistent: 'The reports are of this release candidate',
    correlation_id_consistent:
      'The reports state one correlation id; the name that a run on a desk gave itself is none',
    bundle_index_sound: 'The bundle is finished and its index has its canonical form',
    bundle_files_unchanged: 'Every file has the SHA-256 and size that the index names',
    bundle_complete: 'The bundle holds no file that the index does not name',
    target_is_new: 'The target is a new or empty folder outside of the bundle',
    bundle_written: 'Every file was written from the bytes that were hashed',
  },
  documents: { 'rollback-bundle': bundleIndexSchema, 'rollback-bundle-policy': bundlePolicySchema },
  collect: collectBundle,
  plan: planBundle,
  apply: applyBundle,
});
