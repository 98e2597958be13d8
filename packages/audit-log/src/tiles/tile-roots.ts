import { HASH_BYTES, nodeHash, sha256Latin1 } from '../merkle.ts';
import { largestPowerBelow, type RangeRoot } from '../proof.ts';
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
  const built = new Map<string, TileNodes>();
  return rootsFrom(size, (tile) => {
    const path = tilePath(tile);
    const nodes = built.get(path) ?? buildNodes(path, tile.width, tiles);
    built.set(path, nodes);
    return nodes;
  });
}

/** The tiles that `compute` will ask for: which these are depends on sizes alone. */
export function tilesFor(size: number, compute: (rangeRoot: RangeRoot) => void): readonly Tile[] {
  const wanted = new Map<string, Tile>();
  compute(
    rootsFrom(size, (tile) => {
      wanted.set(tilePath(tile), tile);
      return () => NOTHING;
    }),
  );
  return [...wanted.values()];
}

/** Root over `2^height` hashes of a tile, the `index`-th such group. */
type TileNodes = (height: number, index: number) => Uint8Array;

const NOTHING = Buffer.alloc(HASH_BYTES);
const PAIR_BYTES = 1 + 2 * HASH_BYTES;

/**
 * Each node is hashed once: proofs of one tree have most of their upper nodes in common. A level is kept as what its
 * parents hash, the prefix and two children, so that a parent's hash is written to its place without a copy.
 */
function buildNodes(path: string, width: number, tiles: TileBytes): TileNodes {
  const bytes = tiles.get(path);
  if (bytes?.length !== width * HASH_BYTES) throw new RangeError(`no whole tile ${path}`);
  const leaves = pairsOf(width);
  const tile = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < width; at += 2) tile.copy(leaves, placeOf(at), at * HASH_BYTES, (at + 2) * HASH_BYTES);
  const levels = [leaves];
  for (let count = width >> 1, below = leaves; count > 0; count >>= 1) {
    const level = pairsOf(count);
    for (let at = 0; at < count; at++) {
      const pair = new Uint8Array(below.buffer, below.byteOffset + at * PAIR_BYTES, PAIR_BYTES);
      level.write(sha256Latin1(pair), placeOf(at), 'latin1');
    }
    levels.push(level);
    below = level;
  }
  return (height, index) => (levels[height] as Buffer).subarray(placeOf(index), placeOf(index) + HASH_BYTES);
}

function pairsOf(count: number): Buffer {
  const pairs = Buffer.alloc(Math.ceil(count / 2) * PAIR_BYTES);
  for (let at = 0; at < pairs.length; at += PAIR_BYTES) pairs[at] = 1;
  return pairs;
}

function placeOf(index: number): number {
  return (index >> 1) * PAIR_BYTES + 1 + (index % 2) * HASH_BYTES;
}

function rootsFrom(size: number, nodesOf: (tile: Tile) => TileNodes): RangeRoot {
  const rangeRoot: RangeRoot = (from, to) => {
    const count = to - from;
    const isPerfect = count === 1 || largestPowerBelow(count) * 2 === count;
    if (!isPerfect || from % count !== 0) {
      const middle = from + largestPowerBelow(count);
      return nodeHash(rangeRoot(from, middle), rangeRoot(middle, to));
    }
    let level = 0;
    while (spanOf(level + 1) <= count) level++;
    const span = spanOf(level);
    const first = from / span;
    const tile = tileOf(size, { level, index: Math.floor(first / TILE_WIDTH) });
    return nodesOf(tile)(Math.log2(count / span), (first % TILE_WIDTH) / (count / span));
  };
  return (from, to) => {
    if (!(from >= 0 && from < to && to <= size)) throw new RangeError(`no leaves ${from} to ${to}`);
    return rangeRoot(from, to);
  };
}
