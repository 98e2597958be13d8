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
    this.#pairs = Array.from({ length: TILE_LEAVES / 2 }, (_, pair) => {
      const at = pair * 2 * HASH_BYTES;
      return this.#arena.subarray(at, at + NODE_BYTES);
    });
  }

  /** Goes on where `closedTiles` and `openLeaves` of another builder ended. */
  static resume(closedTiles: Uint8Array, openLeaves: Uint8Array): TreeBuilder {
    const tree = new TreeBuilder();
    for (let at = 0; at < closedTiles.length; at += HASH_BYTES) tree.#pushTile(closedTiles.slice(at, at + HASH_BYTES));
    tree.#size = (closedTiles.length / HASH_BYTES) * TILE_LEAVES + openLeaves.length / HASH_BYTES;
    tree.#arena.set(openLeaves, 1);
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

  /** Leaf hashes of the open tile, 32 bytes each. */
  openLeaves(): Uint8Array {
    return this.#arena.subarray(1, 1 + (this.#size % TILE_LEAVES) * HASH_BYTES);
  }

  #foldArena(): Uint8Array {
    for (let pairs = TILE_LEAVES / 2; pairs >= 1; pairs /= 2) {
      for (let pair = 0; pair < pairs; pair++) {
        const bytes = this.#pairs[pair] as Buffer;
        bytes[0] = 1;
        this.#arena.write(sha256Latin1(bytes), 1 + pair * HASH_BYTES, 'latin1');
      }
    }
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

export function splitHashes(bytes: Uint8Array): Uint8Array[] {
  return Array.from({ length: bytes.length / HASH_BYTES }, (_, index) =>
    bytes.slice(index * HASH_BYTES, (index + 1) * HASH_BYTES),
  );
}
