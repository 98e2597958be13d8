import * as z from 'zod';

const file = z.string().min(1).max(1024).describe('Relative to the workspace');

/** Where a version (of the product, or of its stored schema) stands. The textual form is `parseVersionSource`'s. */
export const versionSourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('given'), version: z.string().min(1).max(256) }),
  z.strictObject({
    kind: z.literal('git-tag'),
    prefix: z.string().max(128).describe('Cut off the tag; empty: one leading v is'),
  }),
  z.strictObject({
    kind: z.literal('pointer'),
    file,
    pointers: z
      .array(z.string().regex(/^(\/|$)/, 'a JSON pointer'))
      .min(1)
      .max(8)
      .describe('RFC 6901 pointers into a JSON, YAML or TOML file; the first that names a value counts'),
  }),
  z.strictObject({
    kind: z.literal('regex'),
    file,
    pattern: z.string().min(1).max(1024).describe('Regular expression with one group, modes m and u'),
  }),
]);

export type VersionSource = z.output<typeof versionSourceSchema>;
