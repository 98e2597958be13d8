import * as z from 'zod';
import { id, sha256 } from './schema.ts';

/**
 * One release as a whole: everything that goes live together, each part by its digest. What runs is never named by a
 * floating reference.
 */
export const releaseSchema = z.strictObject({
  id: id.describe('Release candidate id'),
  version: z.string().min(1).max(128).describe('Position within the channel, by the scheme of its policy'),
  generation: z
    .string()
    .min(1)
    .max(64)
    .describe('Releases of one generation can take each other’s place; a rollback never leaves it'),
  artifacts: z
    .record(z.string().regex(/^[A-Za-z0-9._/@-]{1,256}$/), sha256)
    .describe('Part of the bundle (image, configuration, schema head, flags, …) to its SHA-256'),
  manifest: z.strictObject({
    path: z.string().min(1).max(4096).describe('Relative to the workspace that activated it'),
    sha256: sha256.describe('Of the manifest file'),
    evidence_sha256: sha256.describe('What the manifest says over all its evidence'),
  }),
  commit: z
    .string()
    .regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/)
    .describe('Commit it was built from'),
  build_id: z.string().max(256).nullable(),
  config_sha256: sha256.nullable().describe('Of the configuration that changes what was built'),
  /** Null where only a predecessor's registry names the release: it can be shown, and is never activated again. */
  imported: z.boolean().describe('Known from an imported registry alone, without digests that can be verified'),
});

export type Release = z.output<typeof releaseSchema>;
