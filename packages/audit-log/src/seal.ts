import * as z from 'zod';
import { LOG_PROFILES } from './report.ts';
import { SEAL_FORMAT } from './seal-format.ts';

export { RAW_TILE_BYTES, SEAL_FORMAT } from './seal-format.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/);
const count = z.int().min(0);

/**
 * What a full verification leaves behind so that the next one need not read every record again: the digests of the
 * log's raw MiBs (to show in bulk that no byte changed) and the tree's tiles (to go on with the tree, and to prove).
 *
 * It is worth what the place it lies in is worth. Beside the log, whoever rewrites the log can rewrite it: then only
 * its signature, or a copy elsewhere, makes `sealed` mean something.
 */
export const sealSchema = z
  .strictObject({
    format: z.literal(SEAL_FORMAT).describe('Names this document and its version'),
    profile: z.enum(LOG_PROFILES).describe('How the lines are spelled'),
    origin: z.string().min(1).max(256).describe('The log, as configured where it was sealed'),
    size: count.describe('Records sealed'),
    bytes: count.describe('Bytes of their lines'),
    head_hash: z.union([z.literal(''), sha256]).describe('entry_hash of the last sealed record'),
    root: sha256.describe('RFC 6962 root over the sealed records, lower-case hex'),
    last_ts: z.number().nullable().describe('Claimed time of the last sealed record, Unix seconds'),
    max_ts: z.number().nullable().describe('Latest claimed time of all, Unix seconds'),
    clock_regressions: count.describe('Times the claimed time stepped back'),
    raw_tiles: base64.describe('SHA-256 of each MiB of the file, the last one partial; 32 bytes each, joined'),
    leaf_tiles: base64.describe('Tree hash of each 256 records, complete tiles only; 32 bytes each, joined'),
    peaks: base64.describe(
      'Roots of the perfect subtrees over the complete tiles, largest first; 32 bytes each, joined',
    ),
    open_leaves: base64.describe('Leaf hashes of the records after the last complete tile; 32 bytes each, joined'),
    tile_offsets: z.array(count).describe('Byte offset of the first record of each tile, the open one included'),
  })
  .describe('Digests that let a later verification re-hash the old part of an audit log instead of re-reading it');

export type LogSeal = z.output<typeof sealSchema>;
