import { expect, test } from 'vitest';
import { leafHash, nodeHash, rootOf } from './merkle.ts';
import { buildConsistencyProof, buildInclusionProof, isConsistent, isIncluded } from './proof.ts';
import { TreeBuilder } from './tree-builder.ts';

const leaves = Array.from({ length: 70 }, (_, index) => leafHash(Buffer.from(`record ${index}`)));
const rangeRoot = (from: number, to: number): Uint8Array => rootOf(leaves.slice(from, to));
const root = (size: number): Uint8Array => rangeRoot(0, size);

test('every leaf of every small tree has a proof, and the proof fits no other leaf, place or size', () => {
  for (let size = 1; size <= 34; size++) {
    for (let index = 0; index < size; index++) {
      const proof = buildInclusionProof(index, size, rangeRoot);
      const claim = { index, size, leafHash: leaves[index] as Uint8Array, root: root(size), proof };
      expect(isIncluded(claim)).toBe(true);
      expect(isIncluded({ ...claim, index: index + 1 })).toBe(false);
      expect(isIncluded({ ...claim, leafHash: leaves[(index + 1) % 70] as Uint8Array })).toBe(false);
      expect(isIncluded({ ...claim, proof: [...proof, root(size)] })).toBe(false);
      expect(isIncluded({ ...claim, proof: proof.slice(0, -1) })).toBe(proof.length === 0);
    }
  }
});

test('every pair of small sizes has a consistency proof, and it fits no other root', () => {
  for (let size2 = 1; size2 <= 34; size2++) {
    for (let size1 = 1; size1 <= size2; size1++) {
      const proof = buildConsistencyProof(size1, size2, rangeRoot);
      const claim = { size1, size2, root1: root(size1), root2: root(size2), proof };
      expect(isConsistent(claim)).toBe(true);
      expect(isConsistent({ ...claim, root1: root(size1 + 1) })).toBe(false);
      expect(isConsistent({ ...claim, root2: root(size2 + 1) })).toBe(false);
      expect(isConsistent({ ...claim, proof: [...proof, root(1)] })).toBe(false);
    }
  }
});

test('any flipped bit of a proof refuses it', () => {
  const inclusion = buildInclusionProof(13, 70, rangeRoot);
  const consistency = buildConsistencyProof(21, 70, rangeRoot);
  for (let at = 0; at < inclusion.length * 256; at += 37) {
    const proof = flip(inclusion, at);
    expect(isIncluded({ index: 13, size: 70, leafHash: leaves[13] as Uint8Array, root: root(70), proof })).toBe(false);
  }
  for (let at = 0; at < consistency.length * 256; at += 37) {
    const proof = flip(consistency, at);
    expect(isConsistent({ size1: 21, size2: 70, root1: root(21), root2: root(70), proof })).toBe(false);
  }
});

test('a root that is a node of the tree, or a node above it, is not the root', () => {
  const leaf = leaves[1] as Uint8Array;
  const short = buildInclusionProof(1, 4, rangeRoot);
  expect(isIncluded({ index: 1, size: 4, leafHash: leaf, root: root(4), proof: short })).toBe(true);
  expect(isIncluded({ index: 1, size: 8, leafHash: leaf, root: root(4), proof: short })).toBe(false);
  const above = nodeHash(root(4), leaf);
  expect(isIncluded({ index: 0, size: 1, leafHash: leaf, root: above, proof: [root(4)] })).toBe(false);
});

test('nothing is consistent with nothing, and a larger tree not with a smaller one', () => {
  const claim = { root1: root(1), root2: root(1), proof: [] };
  expect(isConsistent({ size1: 0, size2: 0, ...claim })).toBe(false);
  const proof = buildConsistencyProof(5, 6, rangeRoot);
  expect(isConsistent({ size1: 6, size2: 5, root1: root(6), root2: root(5), proof })).toBe(false);
});

test.each([
  [0, 5],
  [6, 5],
  [-1, 5],
  [1.5, 5],
  [1, Number.NaN],
])('from %s to %s there is no consistency', (size1, size2) => {
  expect(isConsistent({ size1, size2, root1: root(1), root2: root(5), proof: [] })).toBe(false);
  expect(() => buildConsistencyProof(size1, size2, rangeRoot)).toThrow(RangeError);
});

test('grown leaf by leaf, resumed at any size, the tree has the root of the definition', () => {
  const many = Array.from({ length: 1100 }, (_, index) => leafHash(Buffer.from(`${index}`)));
  const tree = new TreeBuilder();
  for (const [index, leaf] of many.entries()) {
    tree.append(Buffer.from(leaf).toString('latin1'));
    if (index % 61 !== 0 && index % 256 > 1 && index % 256 < 255) continue;
    const expected = Buffer.from(rootOf(many.slice(0, index + 1)));
    expect(Buffer.compare(tree.root(), expected)).toBe(0);
    const resumed = TreeBuilder.resume(Buffer.from(tree.closedTiles()), Buffer.from(tree.openLeaves()));
    const next = leafHash(Buffer.from('next'));
    resumed.append(Buffer.from(next).toString('latin1'));
    expect(Buffer.compare(resumed.root(), rootOf([...many.slice(0, index + 1), next]))).toBe(0);
  }
});

function flip(proof: readonly Uint8Array[], bit: number): Uint8Array[] {
  const flipped = proof.map((hash) => Uint8Array.from(hash));
  const hash = flipped[Math.floor(bit / 256)] as Uint8Array;
  const at = Math.floor((bit % 256) / 8);
  hash[at] = (hash[at] as number) ^ (1 << (bit % 8));
  return flipped;
}
