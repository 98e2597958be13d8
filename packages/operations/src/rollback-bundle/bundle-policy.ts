import * as z from 'zod';

/** What belongs into every rollback bundle of a repository. */
export const bundlePolicySchema = z
  .strictObject({
    version: z.literal(1),
    required_files: z
      .array(z.string().min(1).max(4096))
      .max(1000)
      .default([])
      .describe('Paths or globs that must be there'),
    optional_files: z.array(z.string().min(1).max(4096)).max(1000).default([]).describe('Paths or globs to take along'),
    evidence_patterns: z
      .array(z.string().min(1).max(4096))
      .max(1000)
      .default([])
      .describe('Globs of reports; the newest of each are taken'),
  })
  .describe('Rollback bundle policy, version 1');

export type BundlePolicy = z.output<typeof bundlePolicySchema>;
