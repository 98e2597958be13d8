import { equalDigest, isJsonObject, type Json } from '@release-gates/core';
import type { Manifest } from '@release-gates/evidence';
import { PREDICATE_TYPES } from '../statement/predicate-types.ts';
import { isVersionedPurl, whyOtherVersion } from '../statement/purl.ts';
import type { Statement } from '../statement/statement.ts';
import { whyIncomplete } from './required-fields.ts';

/** A manifest and all that it binds, to hold many statements to it. */
export interface ManifestScope {
  readonly path: string;
  readonly sha256: string;
  readonly candidate: string;
  readonly version: string | null;
  readonly commit: string | null;
  /** SHA-256 of the manifest, of the evidence and of what is released. */
  readonly bound: ReadonlySet<string>;
}

type Located = Pick<ManifestScope, 'path' | 'sha256'> & { readonly manifest: Manifest };

export function manifestScope({ path, sha256, manifest }: Located): ManifestScope {
  const { gates, artifacts, subject, release_candidate_id: candidate } = manifest;
  const bound = new Set([sha256, ...[...Object.values(gates), ...artifacts].map((file) => file.sha256)]);
  return { path, sha256, candidate, version: subject.version, commit: subject.commit, bound };
}

const OURS: readonly string[] = Object.values(PREDICATE_TYPES);

/**
 * Why a statement does not belong beside a manifest; null where it does. The key is no answer: it signs every candidate. Of
 * what `sign` says every file must be of this candidate: two candidates may release the same file, and the verdict over the
 * one is none over the other. A release is about nothing but such files, so it names its manifest. Of what others say one
 * subject is enough: a build makes more files than one release has.
 */
export function whyNotAbout(statement: Statement, scope: ManifestScope): string | null {
  const files = statement.subject.filter(({ digest }) => digest['sha256'] !== undefined);
  const others = files.filter(({ digest }) => !scope.bound.has(digest['sha256'] ?? ''));
  const isOfSome = others.length < files.length;
  if (!OURS.includes(statement.predicateType)) {
    return isOfSome || isOfCommit(statement, scope) ? null : misplaced(statement, scope, others[0]);
  }
  if (!isOfSome || others.length > 0) return misplaced(statement, scope, others[0]);
  const commit = otherCommit(statement, scope);
  if (commit !== undefined) return misplaced(statement, scope, commit);
  const incomplete = whyIncomplete(statement);
  if (incomplete !== null) return incomplete;
  return statement.predicateType === PREDICATE_TYPES.release ? whyOtherRelease(statement, scope) : null;
}

/** In our words, for a reader: what a statement says, and about what. */
export function describeStatement({ predicateType, subject: [first] }: Statement, named = first): string {
  const [[algorithm, digest] = []] = Object.entries(named?.digest ?? {});
  return `a statement of ${predicateType} about ${named?.name ?? 'a file without a name'} (${algorithm} ${digest})`;
}

function isOfCommit({ subject }: Statement, { commit }: ManifestScope): boolean {
  return commit !== null && subject.some(({ digest }) => equalDigest(digest['gitCommit'] ?? '', commit));
}

/** What is said of a commit would be believed of it by whoever asks for that one. */
function otherCommit({ subject }: Statement, { commit }: ManifestScope): Statement['subject'][number] | undefined {
  return subject.find(({ digest: { gitCommit } }) => gitCommit !== undefined && !equalDigest(gitCommit, commit ?? ''));
}

function misplaced(
  statement: Statement,
  scope: ManifestScope,
  other: Statement['subject'][number] | undefined,
): string {
  const expected = `expected a statement about ${scope.path} (sha256 ${scope.sha256}) or what it binds`;
  return `${expected}, found ${describeStatement(statement, other)}`;
}

/** A release names its files, which other candidates may have: which one it is of stands beside them. */
function whyOtherRelease(
  { predicate = {} }: Statement,
  { path, sha256, candidate, version }: ManifestScope,
): string | null {
  const [ours, purl] = [predicate['releaseGate'], predicate['purl']];
  const named = at(at(at(ours, 'manifest'), 'digest'), 'sha256');
  const expected = `expected a release by ${path} (sha256 ${sha256})`;
  if (typeof named !== 'string')
    return `${expected}, found one of the same files that names no manifest (if this tool made it: sign the candidate again)`;
  if (!equalDigest(named, sha256))
    return `${expected}, found one of the same files by another manifest (sha256 ${named})`;
  const id = at(ours, 'releaseCandidateId');
  if (id !== candidate) return `${expected} of ${candidate}, found one of ${JSON.stringify(id ?? null)}`;
  const isPurl = typeof purl === 'string' && isVersionedPurl(purl);
  const other = isPurl ? whyOtherVersion(purl, version) : 'it has no package URL with a version';
  return other === null ? null : `${expected}, found another: ${other}`;
}

function at(value: Json | undefined, key: string): Json | undefined {
  return isJsonObject(value) ? value[key] : undefined;
}
