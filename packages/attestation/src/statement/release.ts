import type { Manifest } from '@release-gates/evidence';
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
 * there was taken away. Undefined where the manifest binds none.
 */
export function buildRelease({ artifacts }: Manifest, { purl, packageId }: ReleasedPackage): Uint8Array | undefined {
  const [first, ...rest] = artifacts.map(({ path, sha256 }): StatementSubject => ({
    name: path.slice(path.lastIndexOf('/') + 1),
    digest: { sha256 },
  }));
  if (first === undefined) return undefined;
  const predicate = { purl, ...(packageId !== null && { packageId }) };
  return buildStatement([first, ...rest], { type: PREDICATE_TYPES.release, predicate });
}

const SEGMENT = '(?:[A-Za-z0-9._~:-]|%[0-9A-F]{2})+';
const PURL = new RegExp(
  `^pkg:[a-z][a-z0-9.-]*/(?:@?${SEGMENT}/)*${SEGMENT}@${SEGMENT}(?:\\?[a-z][a-z0-9._-]*=[^#?\\s]+)?(?:#[^#?\\s]+)?$`,
);

/**
 * A package URL with a version, as the predicate demands it. A scope is taken as npm users write it (`@angular`), though
 * canonical is `%40angular`. https://github.com/package-url/purl-spec
 */
export function isVersionedPurl(text: string): boolean {
  return text.length <= 1024 && PURL.test(text);
}
