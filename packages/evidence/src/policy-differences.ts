import { equalDigest } from '@release-gates/core';
import type { Evidence } from './evidence.ts';

/** What one unit's evidence says it was judged by. */
export interface PolicyUse {
  /** Path of the evidence document. */
  readonly file: string;
  readonly evidence: Pick<Evidence, 'unit' | 'ended_at' | 'materials'>;
}

export interface PolicyDifference {
  readonly unit: string;
  readonly file: string;
  /** Into the evidence document. */
  readonly pointer: string;
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  /** The unit whose newer evidence names the expected digest. */
  readonly newer: string;
}

/**
 * One candidate is judged by one policy. Where two documents name the same policy with different SHA-256, somebody
 * changed the rules between two gates; the newest document says what they are now, and the others must be judged again.
 */
export function policyDifferences(uses: readonly PolicyUse[]): readonly PolicyDifference[] {
  const newest = new Map<string, { readonly sha256: string; readonly unit: string }>();
  const differences: PolicyDifference[] = [];
  for (const { file, evidence } of uses.toSorted(newestFirst)) {
    for (const [index, { path, sha256, role }] of evidence.materials.entries()) {
      if (role !== 'policy') continue;
      const known = newest.get(path);
      if (known === undefined) newest.set(path, { sha256, unit: evidence.unit });
      else if (!equalDigest(known.sha256, sha256)) {
        const pointer = `/materials/${index}/sha256`;
        const { unit } = evidence;
        differences.push({ unit, file, pointer, path, expected: known.sha256, found: sha256, newer: known.unit });
      }
    }
  }
  return differences;
}

/** Times of one form sort as text; the unit's id decides between two of one time. */
function newestFirst({ evidence: left }: PolicyUse, { evidence: right }: PolicyUse): number {
  if (left.ended_at !== right.ended_at) return left.ended_at < right.ended_at ? 1 : -1;
  return left.unit < right.unit ? -1 : 1;
}

export function describePolicyDifference({ path, expected, found, newer }: PolicyDifference): string {
  return `judged by another ${path}: expected SHA-256 ${expected}, as the newer evidence of ${newer}, found ${found}`;
}
