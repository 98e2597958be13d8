import { equalDigest, InputError, sha256Hex } from '@release-gates/core';
import { readFully } from './byte-source.ts';
import type { ChainState } from './chain-pass.ts';
import { entryLeaf } from './entry.ts';
import { isFault, type LineReading, readOwnLine } from './line.ts';
import { HASH_BYTES, nodeHash, rootOf } from './merkle.ts';
import { readPredecessorLine } from './predecessor-line.ts';
import { largestPowerBelow, type RangeRoot } from './proof.ts';
import type { ByteSource, LogProfile } from './report.ts';
import { ENTRY_MEMBER_BYTES, type ScannedLine, scanLine } from './scanner.ts';
import { splitHashes, TILE_LEAVES } from './tree-builder.ts';

const NEWLINE = 0x0a;

/** The tree of a verified log, for proofs and for tiles. */
export interface LogTree {
  /** @throws InputError `log.changed` where the log's lines are no longer those that were verified */
  readonly rangeRoot: RangeRoot;
  /** entry_hash of each record of the tile, the open one included. Throws as `rangeRoot` does. */
  readonly entryHashes: (tile: number) => readonly string[];
  /** Line of a record, 0-based, without its line feed. Throws as `rangeRoot` does. */
  readonly lineOf: (index: number) => Uint8Array;
}

interface ReadTile {
  readonly tile: number;
  readonly entries: readonly string[];
  readonly leaves: readonly Uint8Array[];
}

/** Closed tiles come from their kept roots, what is inside one from the log's lines, which are read again. */
export function createLogTree(source: ByteSource, state: ChainState, profile: LogProfile): LogTree {
  const closed = state.records - (state.records % TILE_LEAVES);
  let levels: (readonly Uint8Array[])[] | undefined;
  const open = splitHashes(state.tree.openLeaves());
  // A state that was resumed from a seal may have believed the peaks above its tiles.
  let isWhole: boolean | undefined;
  let kept: ReadTile | undefined;

  const read = (tile: number): ReadTile => {
    if (kept?.tile === tile) return kept;
    const entries = readEntryHashes(source, { state, profile, tile });
    const leaves = leavesOfEntries(tile, entries);
    const at = tile * TILE_LEAVES;
    const root =
      at < closed ? state.tree.closedTiles().subarray(tile * HASH_BYTES, (tile + 1) * HASH_BYTES) : rootOf(open);
    const count = Math.min(TILE_LEAVES, state.records - at);
    if (leaves.length !== count || !equalDigest(rootOf(leaves), root)) {
      throw changed(`the records from ${at + 1} to ${at + count}`, 'others');
    }
    kept = { tile, entries, leaves };
    return kept;
  };
  const leavesOf = (tile: number): readonly Uint8Array[] => (tile * TILE_LEAVES >= closed ? open : read(tile).leaves);
  const rangeRoot: RangeRoot = (from, to) => {
    const count = to - from;
    if (count >= TILE_LEAVES && from % count === 0 && to <= closed) {
      levels ??= buildLevels(splitHashes(state.tree.closedTiles()));
      const root = levels[Math.log2(count / TILE_LEAVES)]?.[from / count];
      if (root !== undefined) return root;
    }
    if (count > TILE_LEAVES) {
      const middle = from + largestPowerBelow(count);
      return nodeHash(rangeRoot(from, middle), rangeRoot(middle, to));
    }
    const tile = Math.floor(from / TILE_LEAVES);
    return rootOf(leavesOf(tile).slice(from - tile * TILE_LEAVES, to - tile * TILE_LEAVES));
  };
  const checkedRoot: RangeRoot = (from, to) => {
    isWhole ??= equalDigest(rangeRoot(0, state.records), state.tree.root());
    if (!isWhole) throw changed('the tree', 'tiles that do not make up its root');
    if (!(from >= 0 && from <= to && to <= state.records)) throw new RangeError(`no leaves ${from} to ${to}`);
    return rangeRoot(from, to);
  };
  const lineOf = (index: number): Uint8Array => {
    const tile = Math.floor(index / TILE_LEAVES);
    const at = index % TILE_LEAVES;
    const line = nthLine(readTile(source, state, tile), at);
    const reading = readLine(line, profile);
    if (!isFault(reading) && equalDigest(reading.facts.computedHash, read(tile).entries[at] ?? '')) return line;
    throw changed(`record ${index + 1}`, 'another');
  };
  return { rangeRoot: checkedRoot, entryHashes: (tile) => read(tile).entries, lineOf };
}

function readLine(line: Uint8Array, profile: LogProfile): LineReading {
  return profile === 'release-gates' ? readOwnLine(line) : readPredecessorLine(line);
}

function nthLine(bytes: Uint8Array, count: number): Uint8Array {
  let start = 0;
  for (let left = count; left > 0; left--) start = bytes.indexOf(NEWLINE, start) + 1;
  return bytes.subarray(start, bytes.indexOf(NEWLINE, start));
}

/** Bytes of a tile's lines; fewer where the log became shorter. */
function readTile(source: ByteSource, state: ChainState, tile: number): Buffer {
  const from = state.tileOffsets[tile] ?? state.bytes;
  const bytes = Buffer.alloc((state.tileOffsets[tile + 1] ?? state.bytes) - from);
  return bytes.subarray(0, readFully(source, bytes, from));
}

/** Perfect subtrees above the tiles: level k holds roots over 2^k tiles. */
function buildLevels(tiles: readonly Uint8Array[]): (readonly Uint8Array[])[] {
  const levels = [tiles];
  for (let level = tiles; level.length > 1;) {
    const below = level;
    level = Array.from({ length: Math.floor(below.length / 2) }, (_, index) =>
      nodeHash(below[2 * index] as Uint8Array, below[2 * index + 1] as Uint8Array),
    );
    levels.push(level);
  }
  return levels;
}

function leavesOfEntries(tile: number, entryHashes: readonly string[]): Uint8Array[] {
  return entryHashes.map((hash, index) => Buffer.from(entryLeaf(tile * TILE_LEAVES + index + 1, hash), 'latin1'));
}

/** As the lines' bytes hash: the tile's root says whether they are those that were verified. */
function readEntryHashes(
  source: ByteSource,
  { state, profile, tile }: { readonly state: ChainState; readonly profile: LogProfile; readonly tile: number },
): string[] {
  const bytes = readTile(source, state, tile);
  const hashes: string[] = [];
  const scanned: ScannedLine = { end: 0, memberAt: 0, prevHashAt: 0, prevHashLength: 0, seq: 0, ts: 0 };
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(NEWLINE, at);
    if (end === -1) break;
    if (profile === 'release-gates' && scanLine(bytes, at, scanned) && scanned.end === end) {
      const body = at + ENTRY_MEMBER_BYTES;
      hashes.push(sha256Hex(bytes.copyWithin(body, at, scanned.memberAt).subarray(body, end)));
    } else {
      const reading = readLine(bytes.subarray(at, end), profile);
      if (isFault(reading)) break;
      hashes.push(reading.facts.computedHash);
    }
    at = end + 1;
  }
  return hashes;
}

function changed(what: string, found: string): InputError {
  return new InputError({
    code: 'log.changed',
    message: `expected ${what} as they were sealed, found ${found}`,
    remedy: 'Verify the log with level deep',
  });
}
