import { equalDigest, isSha256Hex } from '@release-gates/core';
import type { Manifest } from '@release-gates/evidence';
import type { Finding } from './finding.ts';

const BY_DIGEST = /^(?:[^@\s]+@)?sha256:([0-9a-f]+)$/i;
const REMEDY = 'Deploy by digest: name@sha256:<64 hex digits>';

/**
 * A reference is exact where it can only ever mean one content: a SHA-256, an artifact that the manifest binds by its
 * path, or the release candidate itself. Everything else (tags, branches, ranges, `latest`) may mean another tomorrow.
 */
export function checkReferences(references: readonly string[], manifest: Manifest): Finding[] {
  const digests = new Set(manifest.artifacts.map(({ sha256 }) => sha256));
  const names = new Set([manifest.release_candidate_id, ...manifest.artifacts.map(({ path }) => path)]);
  return references.flatMap((reference): Finding[] => {
    if (names.has(reference)) return [];
    const digest = BY_DIGEST.exec(reference)?.[1]?.toLowerCase();
    if (digest === undefined) {
      return [{ code: 'reference_floating', message: `${reference} may change its meaning`, remedy: REMEDY }];
    }
    if (!isSha256Hex(digest)) {
      return [{ code: 'reference_ambiguous', message: `${reference} is not a whole digest`, remedy: REMEDY }];
    }
    if ([...digests].some((bound) => equalDigest(bound, digest))) return [];
    return [
      {
        code: 'identity_mismatch',
        message: `${reference} is no artifact of the manifest`,
        remedy: 'Deploy what the manifest binds, or make the manifest of what is deployed',
      },
    ];
  });
}
