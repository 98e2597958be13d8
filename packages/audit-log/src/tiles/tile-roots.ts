import { HASH_BYTES, nodeHash, rootOf } from '../merkle.ts';
import { largestPowerBelow, type RangeRoot } from '../proof.ts';
import { splitHashes } from '../tree-builder.ts';
import { spanOf, type Tile, TILE_WIDTH, tileOf, tilePath } from './tile.ts';

/** The tiles' bytes, by `tilePath`. */
export type TileBytes = ReadonlyMap<string, Uint8Array>;

/**
 * Roots of ranges of a tree of `size` leaves from its tiles. Nothing is verified: what comes out counts only once a
 * proof made of it leads to a signed root.
 *
 * @throws RangeError where a tile is missing or has another width than such a tree has
 */
export function createTileRoots(size: number, tiles: TileBytes): RangeRoot {
  const hashesOf = (tile: Tile): readonly Uint8Array[] => {
    const bytes = tiles.get(tilePath(tile));
    if (bytes?.length !== tile.width * HASH_BYTES) throw new RangeError(`no whole tile ${tilePath(tile)}`);
    return splitHashes(bytes);
  };
  return rootsFrom(size, hashesOf);
}

/** The tiles that `compute` will ask for: which these are depends on sizes alone. */
export function tilesFor(size: number, compute: (rangeRoot: RangeRoot) => void): readonly Tile[] {
  const wanted = new Map<string, Tile>();
  const nothing = Array.from({ length: TILE_WIDTH }, () => Buffer.alloc(HASH_BYTES));
  const hashesOf = (tile: Tile): readonly Uint8Array[] => {
    wanted.set(tilePath(tile), tile);
    return nothing.slice(0, tile.width);
  };
  compute(rootsFrom(size, hashesOf));
  return [...wanted.values()];
}

function rootsFrom(size: number, hashesOf: (tile: Tile) => readonly Uint8Array[]): RangeRoot {
  const rangeRoot: RangeRoot = (from, to) => {
    const count = to - from;
    const isPerfect = count === 1 || largestPowerBelow(count) * 2 === count;
    if (!isPerfect || from % count !== 0) {
      const middle = from + largestPowerBelow(count);
      return nodeHash(rangeRoot(from, middle), rangeRoot(middle, to));
    }
    let level = 0;
    while (spanOf(level + 1) <= count) level++;
    const first = from / spanOf(level);
    const tile = tileOf(size, { level, index: Math.floor(first / TILE_WIDTH) });
    const at = first % TILE_WIDTH;
    return rootOf(hashesOf(tile).slice(at, at + count / spanOf(level)));
  };
  return (from, to) => {
    if (!(from >= 0 && from < to && to <= size)) throw new RangeError(`no leaves ${from} to ${to}`);
    return rangeRoot(from, to);
  };
}
