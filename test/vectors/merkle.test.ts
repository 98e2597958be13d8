import { expect, test } from 'vitest';
import { isConsistent, isIncluded, leafHash, rootOf, TreeBuilder } from '@release-gates/audit-log';
import { describeVectors } from '../support/vectors.ts';

interface Inclusion {
  readonly name: string;
  readonly leafIdx: number;
  readonly treeSize: number;
  readonly root: string;
  readonly leafHash: string;
  readonly proof: readonly string[] | null;
  readonly wantErr: boolean;
}

interface Consistency {
  readonly name: string;
  readonly size1: number;
  readonly size2: number;
  readonly root1: string;
  readonly root2: string;
  readonly proof: readonly string[] | null;
  readonly wantErr: boolean;
}

interface Roots {
  readonly leaves_hex: readonly string[];
  readonly leaf_hashes_hex: readonly string[];
  readonly roots_hex: readonly string[];
}

function decode(text: string | null | undefined): Uint8Array {
  return Buffer.from(text ?? '', 'base64');
}

describeVectors('merkle', (vectors) => {
  const inclusion = vectors.json('inclusion.json') as Inclusion[];
  const consistency = vectors.json('consistency.json') as Consistency[];
  const roots = vectors.json('rfc6962-roots.json') as Roots;

  test('are all there', () => {
    expect([inclusion.length, consistency.length, roots.roots_hex.length]).toEqual([53, 57, 9]);
  });

  test.each(inclusion)('$name', (vector) => {
    const verdict = isIncluded({
      index: vector.leafIdx,
      size: vector.treeSize,
      leafHash: decode(vector.leafHash),
      root: decode(vector.root),
      proof: (vector.proof ?? []).map(decode),
    });
    expect(verdict).toBe(!vector.wantErr);
  });

  test.each(consistency)('$name', (vector) => {
    const verdict = isConsistent({
      size1: vector.size1,
      size2: vector.size2,
      root1: decode(vector.root1),
      root2: decode(vector.root2),
      proof: (vector.proof ?? []).map(decode),
    });
    expect(verdict).toBe(!vector.wantErr);
  });

  test('roots of the eight classic leaves', () => {
    const leaves = roots.leaves_hex.map((leaf) => leafHash(Buffer.from(leaf, 'hex')));
    expect(leaves.map(toHex)).toEqual(roots.leaf_hashes_hex);
    const tree = new TreeBuilder();
    expect(toHex(tree.root())).toBe(roots.roots_hex[0]);
    leaves.forEach((leaf, index) => {
      tree.append(Buffer.from(leaf).toString('latin1'));
      expect(toHex(tree.root())).toBe(roots.roots_hex[index + 1]);
      expect(toHex(rootOf(leaves.slice(0, index + 1)))).toBe(roots.roots_hex[index + 1]);
    });
  });
});

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
