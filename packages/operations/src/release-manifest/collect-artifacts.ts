import type { FileDigest, Workspace } from '@release-gates/core';
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
  const required = await expand(inputs.artifact, workspace);
  const optional = await expand(inputs.optionalArtifact, workspace);
  const asked = [...new Set([...required.paths, ...optional.paths])].sort();
  const digests = await workspace.digest(asked);
  const isRequired = new Set(required.paths);
  // The port says how a path is spelled: `./dist/app` and `dist/app` are one file.
  const names = digests.flatMap((digest, index) => (isRequired.has(asked[index] as string) ? [digest.path] : []));
  return { digests: uniqueByPath(digests), required: [...new Set(names)], unmatched: required.unmatched };
}

async function expand(
  entries: readonly string[],
  workspace: Workspace,
): Promise<{ paths: string[]; unmatched: string[] }> {
  const paths: string[] = [];
  const unmatched: string[] = [];
  for (const entry of entries) {
    if (!isPattern(entry)) {
      paths.push(entry);
      continue;
    }
    const found = await workspace.list([entry]);
    if (found.length === 0) unmatched.push(entry);
    paths.push(...found);
  }
  return { paths, unmatched };
}

/** A path without a pattern character is looked up as it is, so that `dist/app` may name a file that is absent. */
function isPattern(entry: string): boolean {
  return /[*?[\]{}]/.test(entry);
}

function uniqueByPath(digests: readonly FileDigest[]): FileDigest[] {
  return [...new Map(digests.map((digest) => [digest.path, digest])).values()];
}
