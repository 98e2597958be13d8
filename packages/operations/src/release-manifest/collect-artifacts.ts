import type { FileDigest, Workspace } from '@release-gates/core';
import { expandPaths } from '../_shared/expand-paths.ts';
import type { ManifestInputs } from './inputs.ts';

export interface ArtifactFacts {
  /** Every path that was named or found, once, sorted. */
  readonly digests: readonly FileDigest[];
  /** Paths that a required path or pattern names. */
  readonly required: readonly string[];
  /** Required patterns that match no file. */
  readonly unmatched: readonly string[];
}

/** Files are streamed, many at a time: what is released may be larger than memory. */
export async function collectArtifacts(inputs: ManifestInputs, workspace: Workspace): Promise<ArtifactFacts> {
  const required = await expandPaths(inputs.artifact, workspace);
  const optional = await expandPaths(inputs.optionalArtifact, workspace);
  const asked = [...new Set([...required.paths, ...optional.paths])].sort();
  const digests = await workspace.digest(asked);
  const isRequired = new Set(required.paths);
  // The port says how a path is spelled: `./dist/app` and `dist/app` are one file.
  const names = digests.flatMap((digest, index) => (isRequired.has(asked[index] as string) ? [digest.path] : []));
  return { digests: uniqueByPath(digests), required: [...new Set(names)], unmatched: required.unmatched };
}

function uniqueByPath(digests: readonly FileDigest[]): FileDigest[] {
  return [...new Map(digests.map((digest) => [digest.path, digest])).values()];
}
