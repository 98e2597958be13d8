import { equalDigest, InputError } from '@release-gates/core';
import { readFully } from './byte-source.ts';
import type { ChainState } from './chain-pass.ts';
import { HASH_BYTES, leafHash, nodeHash, rootOf } from './merkle.ts';
import { largestPowerBelow, type RangeRoot } from './proof.ts';
import type { ByteSource } from './report.ts';
import { splitHashes, TILE_LEAVES } from './tree-builder.ts';

const NEWLINE = 0x0a;

/**
 * Roots of any range of leaves of a verified log: closed tiles from their kept roots, the leaves inside one from the
 * log's lines, which are read again and must still have the tile's root.
 *
 * The function throws InputError `log.changed` where they do not.
 */
export function createRangeRoot(source: ByteSource, state: ChainState): RangeRoot {
  const closed = state.records - (state.records % TILE_LEAVES);
  let levels: (readonly Uint8Array[])[] | undefined;
  const open = splitHashes(state.tree.openLeaves());
  // A state that was resumed from a seal may have believed the peaks above its tiles.
  let isWhole: boolean | undefined;
  let kept: { readonly tile: number; readonly leaves: readonly Uint8Array[] } | undefined;

  const leavesOf = (tile: number): readonly Uint8Array[] => {
    if (tile * TILE_LEAVES >= closed) return open;
    if (kept?.tile !== tile) kept = { tile, leaves: readLeaves(source, state, tile) };
    return kept.leaves;
  };
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
  return (from, to) => {
    isWhole ??= equalDigest(rangeRoot(0, state.records), state.tree.root());
    if (!isWhole) throw changed('the tree', 'tiles that do not make up its root');
    if (!(from >= 0 && from <= to && to <= state.records)) throw new RangeError(`no leaves ${from} to ${to}`);
    return rangeRoot(from, to);
  };
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

function readLeaves(source: ByteSource, state: ChainState, tile: number): Uint8Array[] {
  const from = state.tileOffsets[tile] as number;
  const bytes = Buffer.alloc((state.tileOffsets[tile + 1] ?? state.bytes) - from);
  const leaves: Uint8Array[] = [];
  if (readFully(source, bytes, from) === bytes.length) {
    for (let at = 0; at < bytes.length;) {
      const end = bytes.indexOf(NEWLINE, at);
      if (end === -1) break;
      leaves.push(leafHash(bytes.subarray(at, end)));
      at = end + 1;
    }
  }
  const expected = state.tree.closedTiles().subarray(tile * HASH_BYTES, (tile + 1) * HASH_BYTES);
  if (leaves.length === TILE_LEAVES && equalDigest(rootOf(leaves), expected)) return leaves;
  throw changed(`the records ${tile * TILE_LEAVES} to ${(tile + 1) * TILE_LEAVES - 1}`, 'others');
}

function changed(what: string, found: string): InputError {
  return new InputError({
    code: 'log.changed',
    message: `expected ${what} as they were sealed, found ${found}`,
    remedy: 'Verify the log with level deep',
  });
}
