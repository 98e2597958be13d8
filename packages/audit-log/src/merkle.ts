import crypto, { createHash } from 'node:crypto';

/** The tree of RFC 6962 section 2.1 with SHA-256. What its leaves hash is in `entry.ts`. */

export const HASH_BYTES = 32;

const LEAF_PREFIX = Buffer.of(0);

export const EMPTY_ROOT: Uint8Array = sha256(Buffer.alloc(0));

export function leafHash(entry: Uint8Array): Uint8Array {
  return sha256(Buffer.concat([LEAF_PREFIX, entry]));
}

/** Scratch space: hashing runs to its end before anything else can. */
const node = Buffer.alloc(1 + 2 * HASH_BYTES);

export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  if (left.length !== HASH_BYTES || right.length !== HASH_BYTES) throw new RangeError('a hash has 32 bytes');
  node[0] = 1;
  node.set(left, 1);
  node.set(right, 1 + HASH_BYTES);
  return Buffer.from(sha256Latin1(node), 'latin1');
}

/** Root over leaf hashes; the reference that the incremental builder is tested against. */
export function rootOf(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return EMPTY_ROOT;
  let level = leaves;
  while (level.length > 1) {
    level = Array.from({ length: Math.ceil(level.length / 2) }, (_, index) => {
      const left = level[2 * index] as Uint8Array;
      const right = level[2 * index + 1];
      // An odd last node is promoted, not paired with itself: that is RFC 6962, and CVE-2012-2459 is the other way.
      return right === undefined ? left : nodeHash(left, right);
    });
  }
  return level[0] as Uint8Array;
}

/**
 * SHA-256 as a string of 32 one-byte characters. As bytes it costs three times as much: `crypto.hash` spends most of
 * its time on making the result's Buffer. Node 20 before 20.12 has no `crypto.hash`.
 */
export const sha256Latin1: (data: Uint8Array | string) => string =
  typeof crypto.hash === 'function'
    ? (data) => crypto.hash('sha256', data, 'binary')
    : (data) => createHash('sha256').update(data).digest('binary');

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
