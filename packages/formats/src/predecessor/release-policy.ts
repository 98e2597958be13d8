import { parseSchemaVersion, parseSemver } from '@release-gates/core';
import * as z from 'zod';

export const semverText = z
  .string()
  .refine((text) => parseSemver(text) !== undefined, { error: 'a semantic version such as 1.4.0' });
export const schemaVersionText = z
  .string()
  .refine((text) => parseSchemaVersion(text) !== undefined, { error: 'a schema version such as "2.1"' });

/** `security/release_policy.json`. */
export const releasePolicySchema = z
  .looseObject({
    version: z.int().min(1).optional().describe('Version of this file'),
    app_version: semverText.optional().describe('Version that may be released; compared with the version source'),
    state_schema: z
      .looseObject({
        current: schemaVersionText.describe('Schema version that this release writes, major.minor'),
        backward_read_compatible: z
          .array(schemaVersionText)
          .max(1000)
          .default([])
          .describe('Schema versions that this release still reads; must contain the current one'),
      })
      .optional()
      .describe('Stored state; leave it out where the release stores none'),
    runtime_data: z
      .looseObject({
        files: z
          .array(
            z.looseObject({
              path: z.string().min(1).max(1024).describe('Relative to the workspace'),
              kind: z.enum(['json_object', 'json_array']).describe('json_array also accepts {"events": []}'),
              required: z.boolean().default(false).describe('Whether the file must be there'),
            }),
          )
          .max(1000)
          .default([])
          .describe('Files that the release reads at run time'),
      })
      .optional(),
  })
  .describe('Release policy');

export type ReleasePolicy = z.output<typeof releasePolicySchema>;
