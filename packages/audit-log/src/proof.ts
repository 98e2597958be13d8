import { equalDigest } from '@release-gates/core';
import { HASH_BYTES, nodeHash } from './merkle.ts';

/** Proofs of RFC 9162 sections 2.1.3 and 2.1.4 (the hashing is that of RFC 6962). */

export interface InclusionClaim {
  /** 0-based. */
  readonly index: number;
  readonly size: number;
  readonly leafHash: Uint8Array;
  readonly root: Uint8Array;
  /** Leaf sibling first. */
  readonly proof: readonly Uint8Array[];
}

export interface ConsistencyClaim {
  readonly size1: number;
  readonly size2: number;
  readonly root1: Uint8Array;
  readonly root2: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Is the leaf the one at `index` of the tree of `size` leaves with this root? False on any malformed claim. */
export function isIncluded(claim: InclusionClaim): boolean {
  const { index, size, leafHash, root, proof } = claim;
  if (!isCount(index) || !isCount(size) || index >= size) return false;
  if (![leafHash, root, ...proof].every(isHash)) return false;
  let node = index;
  let last = size - 1;
  let computed = leafHash;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      computed = nodeHash(sibling, computed);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      computed = nodeHash(computed, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && equalDigest(computed, root);
}

/**
 * Is the tree of `size1` leaves a prefix of the tree of `size2`? False on any malformed claim. Size 0 is no answer:
 * every log extends the empty one, so such a proof would read as a proof and prove nothing.
 */
export function isConsistent(claim: ConsistencyClaim): boolean {
  const { size1, size2, root1, root2, proof } = claim;
  if (!isCount(size1) || !isCount(size2) || size1 === 0 || size1 > size2) return false;
  if (size1 === size2) return proof.length === 0 && equalDigest(root1, root2);
  if (![root1, root2, ...proof].every(isHash)) return false;
  const hashes = isPowerOfTwo(size1) ? [root1, ...proof] : proof;
  const [first, ...rest] = hashes;
  if (proof.length === 0 || first === undefined) return false;
  let [node, last] = [size1 - 1, size2 - 1];
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  let [old, grown] = [first, first];
  for (const sibling of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      old = nodeHash(sibling, old);
      grown = nodeHash(sibling, grown);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      grown = nodeHash(grown, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && equalDigest(old, root1) && equalDigest(grown, root2);
}

/** Root of the leaves `[from, to)`, which is what every element of a proof is. */
export type RangeRoot = (from: number, to: number) => Uint8Array;

/** PATH(index, D[size]). @throws RangeError where the index is not in the tree */
export function buildInclusionProof(index: number, size: number, rangeRoot: RangeRoot): Uint8Array[] {
  if (!isCount(index) || !isCount(size) || index >= size) throw new RangeError(`no leaf ${index} in a tree of ${size}`);
  return siblings(index, [0, size], rangeRoot);
}

/** PROOF(size1, D[size2]). @throws RangeError where the sizes are not 1 ≤ size1 ≤ size2 */
export function buildConsistencyProof(size1: number, size2: number, rangeRoot: RangeRoot): Uint8Array[] {
  if (!isCount(size1) || !isCount(size2) || size1 === 0 || size1 > size2) {
    throw new RangeError(`no consistency proof leads from ${size1} to ${size2} records`);
  }
  return subproof(size1, [0, size2], rangeRoot);
}

function siblings(index: number, [from, to]: readonly [number, number], rangeRoot: RangeRoot): Uint8Array[] {
  if (to - from === 1) return [];
  const middle = from + largestPowerBelow(to - from);
  return index < middle
    ? [...siblings(index, [from, middle], rangeRoot), rangeRoot(middle, to)]
    : [...siblings(index, [middle, to], rangeRoot), rangeRoot(from, middle)];
}

function subproof(size: number, [from, to]: readonly [number, number], rangeRoot: RangeRoot): Uint8Array[] {
  if (size === to) return from === 0 ? [] : [rangeRoot(from, to)];
  const middle = from + largestPowerBelow(to - from);
  return size <= middle
    ? [...subproof(size, [from, middle], rangeRoot), rangeRoot(middle, to)]
    : [...subproof(size, [middle, to], rangeRoot), rangeRoot(from, middle)];
}

/** Largest power of two strictly below `count`, for count ≥ 2. Plain arithmetic: shifts end at 2^31. */
export function largestPowerBelow(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

function half(value: number): number {
  return Math.floor(value / 2);
}

function isPowerOfTwo(value: number): boolean {
  return value === 1 || largestPowerBelow(value) * 2 === value;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function isHash(bytes: Uint8Array): boolean {
  return bytes.length === HASH_BYTES;
}
