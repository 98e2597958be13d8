import { equalDigest, type FileDigest, type FileRead, type Workspace } from '@release-gates/core';
import { differ, toDifference, type Difference } from './difference.ts';
import type { Evidence } from './evidence.ts';
import { fileNameOf, folderOf, isConfinedPath, joinPath } from './relative-path.ts';
import type { VerificationFacts } from './verification-facts.ts';

/** The facts document that evidence names, as it names it. */
export interface NamedFacts {
  /** Relative to the folder of the evidence. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Undefined where the evidence says that none was kept, where nothing was decided, and of an operation. */
export function namedFacts({ facts }: Pick<Evidence, 'facts'>): NamedFacts | undefined {
  return facts === undefined || 'not_kept' in facts ? undefined : facts;
}

/**
 * Where they may lie: in the place that the evidence names, or beside the evidence, where they were handed on without
 * folders (a release has none). Their digest says whether they are the ones. None for a path that leaves the folder.
 */
export function factsPlaces(evidencePath: string, { path }: NamedFacts): readonly string[] {
  if (!isConfinedPath(path)) return [];
  const folder = folderOf(evidencePath);
  return [...new Set([path, fileNameOf(path)])].map((place) => joinPath(folder, place));
}

type Found = FileDigest | FileRead;

/** What of them is not as the evidence says; undefined where they are the ones that it names. */
export function factsDifference(named: NamedFacts, found: Found): Difference | undefined {
  const { path: file, sha256 } = named;
  const differs = (code: string, what: { expected: string; found: string }, message: string): Difference => ({
    ...differ(code, { file, pointer: null, ...what }),
    message,
  });
  if (!isConfinedPath(file)) {
    return differs('facts.path', { expected: 'a path below the evidence', found: file }, 'the path leaves the folder');
  }
  switch (found.state) {
    case 'absent':
      return differs('facts.absent', { expected: sha256, found: 'no file' }, 'is not there');
    case 'refused':
      return toDifference({ code: found.code, message: found.reason }, file);
    case 'present': {
      const bytes = typeof found.bytes === 'number' ? found.bytes : found.bytes.length;
      if (equalDigest(found.sha256, sha256) && bytes === named.bytes) return undefined;
      const sizes = bytes === named.bytes ? ['', ''] : [` (${named.bytes} bytes)`, ` (${bytes} bytes)`];
      const told = `has other bytes: expected ${sha256}${sizes[0]}, found ${found.sha256}${sizes[1]}`;
      return differs('facts.digest', { expected: sha256, found: found.sha256 }, told);
    }
  }
}

/** By unit. */
export type FactsDigests = Readonly<Record<string, FileDigest>>;

/** Hashes the facts that the evidence of a manifest names, in place and as a stream. */
export async function digestFacts(facts: VerificationFacts, workspace: Workspace): Promise<FactsDigests> {
  const named = factsOf(facts);
  const digests = await workspace.digest(named.flatMap(({ places }) => places));
  const left = [...digests];
  return Object.fromEntries(
    named.map(({ unit, facts: { path }, places }) => {
      const found = left.splice(0, places.length);
      return [unit, found.find(({ state }) => state !== 'absent') ?? { state: 'absent', path }];
    }),
  );
}

export interface FactsVerification {
  readonly checked: number;
  /** What is not there: nobody can decide again, and whether it was changed nobody can say. */
  readonly absent: readonly Difference[];
  /** Units whose evidence says why none were kept. */
  readonly notKept: readonly string[];
  readonly differences: readonly Difference[];
}

/** The facts of every gate against the digests that its evidence names. Pure. */
export function verifyFacts(facts: VerificationFacts, kept: FactsDigests): FactsVerification {
  const found = factsOf(facts).map(({ unit, facts: named }) =>
    factsDifference(named, kept[unit] ?? { state: 'absent', path: named.path }),
  );
  const differences = found.filter((difference) => difference !== undefined);
  const absent = differences.filter(isAbsent);
  return {
    checked: found.length - absent.length,
    absent,
    notKept: documentsOf(facts).flatMap(({ unit, evidence }) =>
      evidence.facts !== undefined && 'not_kept' in evidence.facts ? [unit] : [],
    ),
    differences: differences.filter((difference) => !isAbsent(difference)),
  };
}

function isAbsent({ code }: Difference): boolean {
  return code === 'facts.absent';
}

interface FactsOfUnit {
  readonly unit: string;
  readonly facts: NamedFacts;
  readonly places: readonly string[];
}

function factsOf(facts: VerificationFacts): readonly FactsOfUnit[] {
  return documentsOf(facts).flatMap(({ unit, path, evidence }) => {
    const named = namedFacts(evidence);
    return named === undefined ? [] : [{ unit, facts: named, places: factsPlaces(path, named) }];
  });
}

interface BoundDocument {
  readonly unit: string;
  /** Relative to the workspace. */
  readonly path: string;
  readonly evidence: Evidence;
}

function documentsOf({ file, reading, evidence }: VerificationFacts): readonly BoundDocument[] {
  return Object.entries(reading.manifest?.gates ?? {}).flatMap(([unit, entry]) => {
    const found = evidence[unit];
    if (found?.state !== 'present' || found.evidence === null) return [];
    return [{ unit, path: joinPath(folderOf(file), entry.evidence), evidence: found.evidence }];
  });
}
