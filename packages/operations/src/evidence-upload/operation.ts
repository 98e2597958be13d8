import { defineOperation, input } from '@release-gates/core';
import * as z from 'zod';
import { applyUpload } from './apply.ts';
import { collectUpload } from './collect.ts';
import { planUpload } from './plan.ts';

export const evidenceUpload = defineOperation({
  id: 'evidence-upload',
  summary: 'Uploads evidence, manifest and audit log as one workflow artifact, and closes where that fails',
  inputs: z.strictObject({
    artifactName: input
      .id()
      .optional()
      .describe('Name of the artifact; default: release-gates, the candidate, the job and the attempt'),
    paths: input.list().default([]).describe('Further paths or globs to upload'),
    retentionDays: input
      .integer({ min: 1, max: 400 })
      .optional()
      .describe('Days to keep it; default: what the repository says'),
    required: input.boolean().default(true).describe('Whether a failed upload closes the run'),
  }),
  outputs: {
    'artifact-name': 'Name of the artifact',
    'artifact-id': 'Its id; empty where the upload failed',
    'artifact-sha256': 'SHA-256 of the archive; empty where it is not known',
  },
  checks: {
    evidence_files_found: 'There is evidence to upload, and every path that was named is there',
    evidence_uploaded: 'The artifact service took every file',
  },
  surfaces: ['action'],
  collect: collectUpload,
  plan: planUpload,
  apply: applyUpload,
});
