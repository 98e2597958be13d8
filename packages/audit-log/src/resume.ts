import { equalDigest } from '@release-gates/core';
import { readFully } from './byte-source.ts';
import type { ChainState } from './chain-pass.ts';
import { entryLeaf } from './entry.ts';
import { isFault, readOwnLine } from './line.ts';
import { HASH_BYTES, sha256Latin1 } from './merkle.ts';
import { MAX_PREDECESSOR_LINE_BYTES, readPredecessorLine } from './predecessor-line.ts';
import type { LogProblem, ProblemCode } from './problem.ts';
import { RawTiles, rawTileDigestBytes } from './raw-tiles.ts';
import { MAX_LINE_BYTES } from './record.ts';
import type { ByteSource, LevelOfProof, LogProfile } from './report.ts';
import type { LogSeal } from './seal.ts';
import { RAW_TILE_BYTES } from './seal-format.ts';
import { countPeaks, TILE_LEAVES, TreeBuilder } from './tree-builder.ts';

export interface Resumed {
  readonly state: ChainState;
  readonly rawTiles: RawTiles;
}

export interface ResumeOptions {
  readonly profile: LogProfile;
  readonly origin: string;
  readonly level: Exclude<LevelOfProof, 'deep'>;
}

/** The chain's state where the seal ends, once the source was shown to go with the seal as far as the level asks. */
export function resumeFromSeal(source: ByteSource, seal: LogSeal, options: ResumeOptions): Resumed | LogProblem {
  const tree = openSealTree(seal, options.level);
  const contradiction = tree === undefined ? 'it contradicts itself' : findMismatch(seal, options);
  if (tree === undefined || contradiction !== undefined) {
    return fault('seal.invalid', { message: `the seal cannot be used: ${contradiction}` });
  }
  const rawTiles = rehash(source, seal, options.level);
  if (!(rawTiles instanceof RawTiles)) return rawTiles;
  if (!endsInHead(source, seal, tree)) {
    return fault('seal.changed', { message: 'the last sealed record is not there any more' });
  }
  const state: ChainState = {
    records: seal.size,
    bytes: seal.bytes,
    headHash: seal.head_hash,
    lastTs: seal.last_ts,
    maxTs: seal.max_ts,
    clockRegressions: seal.clock_regressions,
    tree,
    tileOffsets: [...seal.tile_offsets],
  };
  return { state, rawTiles };
}

/**
 * The sealed tree, if the seal's parts agree with one another; undefined where they contradict. At level `tail` the
 * hashes between tiles and peaks are left out, which is most of the time that level takes; whoever builds a proof later
 * goes over them.
 */
export function openSealTree(seal: LogSeal, level: ResumeOptions['level']): TreeBuilder | undefined {
  const leafTiles = Buffer.from(seal.leaf_tiles, 'base64');
  const openLeaves = Buffer.from(seal.open_leaves, 'base64');
  const rawTiles = Buffer.from(seal.raw_tiles, 'base64');
  const peaks = Buffer.from(seal.peaks, 'base64');
  const offsets = seal.tile_offsets;
  const fits =
    leafTiles.length === Math.floor(seal.size / TILE_LEAVES) * HASH_BYTES &&
    openLeaves.length === (seal.size % TILE_LEAVES) * HASH_BYTES &&
    peaks.length === countPeaks(Math.floor(seal.size / TILE_LEAVES)) * HASH_BYTES &&
    rawTiles.length === rawTileDigestBytes(seal.bytes) &&
    offsets.length === Math.ceil(seal.size / TILE_LEAVES) &&
    offsets.every((offset, index) => (index === 0 ? offset === 0 : offset > (offsets[index - 1] as number))) &&
    (offsets.at(-1) ?? -1) < seal.bytes &&
    (seal.size === 0) === (seal.bytes === 0) &&
    (seal.size === 0) === (seal.head_hash === '');
  if (!fits) return undefined;
  const tree = TreeBuilder.resume(leafTiles, openLeaves, level === 'tail' ? peaks : undefined);
  const agrees = equalDigest(tree.peaks(), peaks) && equalDigest(Buffer.from(tree.root()).toString('hex'), seal.root);
  return agrees ? tree : undefined;
}

function findMismatch(seal: LogSeal, options: ResumeOptions): string | undefined {
  if (seal.origin !== options.origin) return `it seals ${seal.origin}, not ${options.origin}`;
  return seal.profile === options.profile ? undefined : `it seals a log of the profile ${seal.profile}`;
}

/** `sealed`: every MiB; `tail`: the last one, which the next seal has to go on from anyway. */
function rehash(source: ByteSource, seal: LogSeal, level: ResumeOptions['level']): RawTiles | LogProblem {
  const expected = Buffer.from(seal.raw_tiles, 'base64');
  const count = expected.length / HASH_BYTES;
  const buffer = Buffer.alloc(Math.min(RAW_TILE_BYTES, seal.bytes));
  let read: Uint8Array = buffer.subarray(0, 0);
  for (let tile = level === 'sealed' ? 0 : Math.max(count - 1, 0); tile < count; tile++) {
    const offset = tile * RAW_TILE_BYTES;
    read = buffer.subarray(0, Math.min(RAW_TILE_BYTES, seal.bytes - offset));
    const filled = readFully(source, read, offset);
    const digest = Buffer.from(sha256Latin1(read.subarray(0, filled)), 'latin1');
    if (!equalDigest(digest, expected.subarray(tile * HASH_BYTES, (tile + 1) * HASH_BYTES))) {
      return fault('seal.changed', { offset, message: `the bytes from ${offset} to ${offset + read.length} changed` });
    }
  }
  const whole = Math.floor(seal.bytes / RAW_TILE_BYTES);
  const open = read.length < RAW_TILE_BYTES ? read : read.subarray(0, 0);
  return RawTiles.resume(expected.subarray(0, whole * HASH_BYTES), open);
}

/** Is the last sealed line the sealed head, and the tree's last leaf? Ties bytes, chain and tree of a seal together. */
function endsInHead(source: ByteSource, seal: LogSeal, tree: TreeBuilder): boolean {
  if (seal.size === 0) return true;
  const isOwn = seal.profile === 'release-gates';
  const window = Buffer.alloc(Math.min(seal.bytes, isOwn ? MAX_LINE_BYTES + 1 : MAX_PREDECESSOR_LINE_BYTES + 1));
  if (readFully(source, window, seal.bytes - window.length) !== window.length || window.at(-1) !== 0x0a) return false;
  const line = window.subarray(window.lastIndexOf(0x0a, window.length - 2) + 1, window.length - 1);
  const reading = isOwn ? readOwnLine(line) : readPredecessorLine(line);
  if (isFault(reading)) return false;
  const { seq, entryHash, computedHash } = reading.facts;
  const isHead = seq === seal.size && equalDigest(computedHash, entryHash) && equalDigest(entryHash, seal.head_hash);
  const leaves = tree.openLeaves();
  const leaf = Buffer.from(entryLeaf(seq, entryHash), 'latin1');
  return isHead && (leaves.length === 0 || equalDigest(leaf, leaves.subarray(-HASH_BYTES)));
}

function fault(code: ProblemCode, { offset, message }: { offset?: number; message: string }): LogProblem {
  return { code, index: null, offset: offset ?? null, message };
}
