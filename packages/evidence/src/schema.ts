import * as z from 'zod';

/** Shapes shared by the evidence document and the manifest. Strict: a key we do not know is an error, not noise. */

export const EVIDENCE_FORMAT = 'release-gates/evidence/v1';
export const MANIFEST_FORMAT = 'release-gates/manifest/v1';
export const FACTS_FORMAT = 'release-gates/facts/v1';

export const json: z.ZodType = z.json();
export const id = z
  .string()
  .regex(/^(?![-.])[A-Za-z0-9._-]{1,128}$/)
  .describe('1 to 128 characters A-Z a-z 0-9 . _ - without a leading "-" or "."');
export const unitId = z.string().regex(/^[a-z][a-z0-9-]{1,63}$/);
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256, lower-case hex');
export const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  .describe('RFC 3339, UTC, milliseconds');
export const commitId = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
export const byteCount = z.int().min(0);
export const line = z.string().max(4096);

export const verdict = z.enum(['error', 'fail', 'inconclusive', 'waived', 'pass', 'not_applicable']);
export const mode = z.enum(['enforce', 'warn']);

export const subject = z.strictObject({
  repository: z.string().min(1).max(256),
  commit: commitId.nullable(),
  ref: z.string().max(1024).nullable(),
  version: z.string().max(256).nullable(),
});

export const run = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('github'),
    id: z.string().regex(/^\d{1,20}$/),
    attempt: z.int().min(1),
    workflow: z.string().max(1024),
    job: z.string().max(1024),
    event: z.string().max(128),
    actor: z.string().max(256),
  }),
  z.strictObject({ kind: z.literal('local'), id, actor: z.string().max(256) }),
]);

export const tool = z.strictObject({
  name: z.literal('release-gates'),
  version: z.string().max(64),
  bundle_sha256: sha256.nullable().describe('Digest of the bundle that ran; null when run from source'),
});

export const location = z.strictObject({
  file: z.string().max(4096),
  line: z.int().min(1).exactOptional(),
  pointer: z.string().max(4096).exactOptional(),
});

export const check = z.strictObject({
  id: z.string().regex(/^[a-z0-9_]+(::.{1,256})?$/),
  outcome: z.enum(['pass', 'fail', 'inconclusive', 'not_applicable']),
  level: z.enum(['must', 'should', 'may']),
  mode,
  reason: line,
  expected: json,
  actual: json,
  location: location.exactOptional(),
  remedy: line.exactOptional(),
  waiver: id.exactOptional().describe('The waiver that covers this failing check'),
});

export const origin = z.union([z.literal('worktree'), z.strictObject({ commit: commitId })]);

export const material = z.strictObject({
  path: z.string().min(1).max(4096),
  sha256,
  bytes: byteCount,
  role: z.enum(['policy', 'evidence', 'material']),
  origin,
});

export const output = z.strictObject({ path: z.string().min(1).max(4096), sha256, bytes: byteCount });

export const facts = z
  .union([
    z.strictObject({
      path: z.string().min(1).max(4096).describe('Relative to the folder of the evidence, "/" separators'),
      sha256,
      bytes: byteCount,
    }),
    z.strictObject({ not_kept: line.describe('Why the decision cannot be replayed') }),
  ])
  .describe(
    'What a gate decided on, in a document of its own; absent where nothing was decided, or an operation acted',
  );

export const resolvedInput = z.strictObject({
  value: json,
  source: z.enum(['flag', 'input', 'environment', 'file', 'default']),
});

export const appliedWaiver = z.strictObject({
  id,
  gate: unitId,
  check: z.string().max(512),
  owner: z.string().min(1).max(256),
  ticket: z.string().min(1).max(512),
  reason: line,
  expires: instant,
  days_left: z.int(),
  path: z.string().max(4096),
  sha256,
  signed_by: z
    .array(z.string().min(1).max(256))
    .min(1)
    .max(100)
    .exactOptional()
    .describe('Fingerprints of the keys that signed it; left out where nobody did'),
});
