import { canonicalSha256, InputError, type Json } from '@release-gates/core';
import type { Manifest } from '@release-gates/evidence';
import { collapsedPart } from '../state/collapsed-parts.ts';
import type { Release } from '../state/release.ts';

/** More parts than this stand in the state as one digest over all of them. */
const MAX_PARTS = 32;
const PART = /^[A-Za-z0-9._/@-]{1,256}$/;

export interface ReleaseRequest {
  readonly manifest: Manifest;
  readonly path: string;
  readonly sha256: string;
  /** What the policy or an input says; null: the first number of the version. */
  readonly generation: string | null;
  readonly buildId: string | null;
  readonly configSha256: string | null;
}

/**
 * The release that a manifest describes, by digests alone.
 *
 * @throws InputError `release.invalid` where the manifest states no version or commit, or binds no artifact
 */
export function releaseOf({ manifest, path, sha256, generation, buildId, configSha256 }: ReleaseRequest): Release {
  const { version, commit } = manifest.subject;
  if (version === null)
    throw invalid(path, '/subject/version', 'a version', 'Name where the version stands (version-source)');
  if (commit === null) throw invalid(path, '/subject/commit', 'a commit', 'Make the manifest in a git checkout');
  if (manifest.artifacts.length === 0)
    throw invalid(
      path,
      '/artifacts',
      'at least one artifact',
      'Name what is released in .github/release-gates.yml under units, e.g. release-manifest: { with: { artifact: [dist/app.tgz] } }, and run the gates again',
    );
  return {
    id: manifest.release_candidate_id,
    version,
    generation: generation ?? majorOf(version),
    artifacts: partsOf(manifest),
    manifest: { path, sha256, evidence_sha256: manifest.evidence_sha256 },
    commit,
    build_id: buildId,
    config_sha256: configSha256,
    imported: false,
  };
}

/** `2` of `v2.1.0`; a version that does not begin with a number is a generation of its own. */
export function majorOf(version: string): string {
  return /^v?(\d{1,18})(?:[.+-]|$)/.exec(version)?.[1] ?? version.slice(0, 64);
}

function partsOf({ artifacts }: Manifest): Record<string, string> {
  const parts = Object.fromEntries(artifacts.map(({ path, sha256 }) => [path, sha256]));
  const isSmall = artifacts.length <= MAX_PARTS && artifacts.every(({ path }) => PART.test(path));
  return isSmall ? parts : { [collapsedPart(artifacts.length)]: canonicalSha256(parts satisfies Json) };
}

function invalid(file: string, pointer: string, expected: string, remedy: string): InputError {
  const message = `expected ${expected} in the manifest of a release, found none`;
  return new InputError({ code: 'release.invalid', message, where: { file, pointer }, remedy });
}
