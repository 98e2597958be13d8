import * as z from 'zod';

export const CONSISTENCY_FORMAT = 'release-gates/log-consistency/v1';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const treeHead = z.strictObject({
  size: z.int().min(1).describe('Records'),
  root: sha256.describe('RFC 6962 root over them, lower-case hex'),
});

export const consistencySchema = z
  .strictObject({
    format: z.literal(CONSISTENCY_FORMAT).describe('Names this document and its version'),
    origin: z.string().min(1).max(256).describe('Name of the log'),
    from: treeHead.describe('The smaller log'),
    to: treeHead.describe('The larger log, which the checkpoint signs'),
    hashes: z.array(sha256).max(64).describe('Consistency proof of RFC 9162 section 2.1.4, in its order'),
    checkpoint: z.string().max(1_000_000).describe('The signed checkpoint over the larger log'),
  })
  .describe('Proof that a smaller audit log is the beginning of a larger, signed one');
