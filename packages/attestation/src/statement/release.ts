import type { SignedManifest } from './candidate-verdict.ts';
import { PREDICATE_TYPES } from './predicate-types.ts';
import { buildStatement, type StatementSubject } from './statement.ts';

export interface ReleasedPackage {
  /** Of the release: with a version. */
  readonly purl: string;
  /** What stays the same from version to version, as the registry has it. */
  readonly packageId: string | null;
}

/**
 * `release/v0.1`: the files that make up a release. All of them, each as a subject by its name on disk: a file that is not
 * there was taken away. Another candidate may release the same files, and the predicate has no field for which one does: that
 * stands in `releaseGate`. Undefined where the manifest binds none.
 */
export function buildRelease(
  { manifest, name, sha256: manifestSha256 }: Pick<SignedManifest, 'manifest' | 'name' | 'sha256'>,
  { purl, packageId }: ReleasedPackage,
): Uint8Array | undefined {
  const [first, ...rest] = manifest.artifacts.map(({ path, sha256 }): StatementSubject => ({
    name: path.slice(path.lastIndexOf('/') + 1),
    digest: { sha256 },
  }));
  if (first === undefined) return undefined;
  const predicate = {
    purl,
    ...(packageId !== null && { packageId }),
    releaseGate: {
      releaseCandidateId: manifest.release_candidate_id,
      manifest: { name, digest: { sha256: manifestSha256 } },
    },
  };
  return buildStatement([first, ...rest], { type: PREDICATE_TYPES.release, predicate });
}
