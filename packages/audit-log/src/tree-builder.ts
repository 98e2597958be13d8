import { largestPowerBelow } from './proof.ts';
import { EMPTY_ROOT, HASH_BYTES, nodeHash, rootOf, sha256Latin1 } from './merkle.ts';

/** Leaves of one tile: its root is one hash of level 8, all that is kept of it. 32 bytes for 256 records. */
export const TILE_LEAVES = 256;

const NODE_BYTES = 1 + 2 * HASH_BYTES;

/**
 * The tree of RFC 6962, grown leaf by leaf. Holds one open tile, the closed tiles' roots and the peaks above them.
 *
 * The open tile is folded in place: leaf i lies at 1 + 32 i, so a pair is 64 adjacent bytes, and the byte before it,
 * which belongs to a pair already folded, takes the node prefix. No copying and no allocation per node.
 */
export class TreeBuilder {
  #size = 0;
  readonly #arena = Buffer.alloc(1 + TILE_LEAVES * HASH_BYTES);
  readonly #pairs: readonly Buffer[];
  #closed = 0;
  #tiles = Buffer.alloc(64 * HASH_BYTES);
  readonly #peaks: Uint8Array[] = [];

  constructor() {
    this.#pairs = pairsOf(this.#arena);
  }

  /**
   * Goes on where another builder ended. With `peaks` given they are believed, and the cost is no longer that of the
   * tree above the tiles: for who trusts the place they come from.
   */
  static resume(closedTiles: Uint8Array, openLeaves: Uint8Array, peaks?: Uint8Array): TreeBuilder {
    const tree = new TreeBuilder();
    tree.#closed = closedTiles.length / HASH_BYTES;
    tree.#tiles = Buffer.concat([closedTiles], Math.max(tree.#tiles.length, closedTiles.length));
    tree.#size = tree.#closed * TILE_LEAVES + openLeaves.length / HASH_BYTES;
    tree.#arena.set(openLeaves, 1);
    tree.#peaks.push(...(peaks === undefined ? peaksOf(closedTiles) : splitHashes(peaks)));
    return tree;
  }

  get size(): number {
    return this.#size;
  }

  /** `leaf` is a leaf hash as 32 one-byte characters. */
  append(leaf: string): void {
    this.#arena.write(leaf, 1 + (this.#size % TILE_LEAVES) * HASH_BYTES, 'latin1');
    this.#size++;
    if (this.#size % TILE_LEAVES === 0) this.#pushTile(this.#foldArena());
  }

  root(): Uint8Array {
    const open = splitHashes(this.openLeaves());
    let root = open.length === 0 ? undefined : rootOf(open);
    for (const peak of this.#peaks.toReversed()) root = root === undefined ? peak : nodeHash(peak, root);
    return root ?? EMPTY_ROOT;
  }

  /** Roots of the closed tiles, 32 bytes each. */
  closedTiles(): Uint8Array {
    return this.#tiles.subarray(0, this.#closed * HASH_BYTES);
  }

  /** Roots of the perfect subtrees that the closed tiles make up, largest first; 32 bytes each. */
  peaks(): Uint8Array {
    return Buffer.concat(this.#peaks);
  }

  /** Leaf hashes of the open tile, 32 bytes each. */
  openLeaves(): Uint8Array {
    return this.#arena.subarray(1, 1 + (this.#size % TILE_LEAVES) * HASH_BYTES);
  }

  #foldArena(): Uint8Array {
    fold(this.#arena, this.#pairs);
    return this.#arena.subarray(1, 1 + HASH_BYTES);
  }

  #pushTile(root: Uint8Array): void {
    const own = Uint8Array.from(root);
    let count = this.#closed;
    this.#storeTile(own);
    let peak: Uint8Array = own;
    for (; count % 2 === 1; count = (count - 1) / 2) peak = nodeHash(this.#peaks.pop() as Uint8Array, peak);
    this.#peaks.push(peak);
  }

  #storeTile(root: Uint8Array): void {
    const at = this.#closed * HASH_BYTES;
    if (at === this.#tiles.length) this.#tiles = Buffer.concat([this.#tiles], this.#tiles.length * 2);
    this.#tiles.set(root, at);
    this.#closed++;
  }
}

function peaksOf(tiles: Uint8Array): Uint8Array[] {
  const peaks: Uint8Array[] = [];
  for (let at = 0; at < tiles.length;) {
    const bytes = largestPowerBelow((tiles.length - at) / HASH_BYTES + 1) * HASH_BYTES;
    peaks.push(perfectRoot(tiles.subarray(at, at + bytes)));
    at += bytes;
  }
  return peaks;
}

/** How many peaks so many tiles have: one for each bit. */
export function countPeaks(tiles: number): number {
  return tiles.toString(2).replaceAll('0', '').length;
}

/** Root over a power of two of hashes. */
function perfectRoot(hashes: Uint8Array): Uint8Array {
  const arena = Buffer.alloc(1 + hashes.length);
  arena.set(hashes, 1);
  fold(arena, pairsOf(arena));
  return arena.subarray(1, 1 + HASH_BYTES);
}

/** Views of a node's prefix and its two children, for each pair of an arena. */
function pairsOf(arena: Buffer): readonly Buffer[] {
  return Array.from({ length: Math.floor(arena.length / (2 * HASH_BYTES)) }, (_, pair) => {
    const at = pair * 2 * HASH_BYTES;
    return arena.subarray(at, at + NODE_BYTES);
  });
}

/** Level by level: the parents are written over the children that were hashed already. */
function fold(arena: Buffer, views: readonly Buffer[]): void {
  for (let pairs = views.length; pairs >= 1; pairs /= 2) {
    for (let pair = 0; pair < pairs; pair++) {
      const bytes = views[pair] as Buffer;
      bytes[0] = 1;
      arena.write(sha256Latin1(bytes), 1 + pair * HASH_BYTES, 'latin1');
    }
  }
}

export function splitHashes(bytes: Uint8Array): Uint8Array[] {
  return Array.from({ length: bytes.length / HASH_BYTES }, (_, index) =>
    bytes.slice(index * HASH_BYTES, (index + 1) * HASH_BYTES),
  );
}
