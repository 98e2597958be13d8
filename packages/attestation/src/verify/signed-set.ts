import { isJsonObject } from '@release-gates/core';
import { PREDICATE_TYPES } from '../statement/predicate-types.ts';
import type { Statement } from '../statement/statement.ts';
import type { Beside, Placed } from './placed.ts';
import { holdNames, isNaming, type Name, readNames, type StatementFile } from './named-files.ts';
import { isAbout, type JudgedAttestation } from './verify-attestation.ts';

/** What signed statements say of the files beside them, and of each other. */
export interface SignedSet {
  /** What a summary or a reference names, and what lies here instead, one line each. */
  readonly unlike: readonly string[];
  /** What `sign` always makes and somebody who signed lacks, one line each. */
  readonly missing: readonly string[];
  /** Statements over evidence, by where they lie, and documents of the manifest, that no signed statement names. */
  readonly unnamed: readonly string[];
}

/**
 * What `sign` made at once is held together by digests: the verdict names the statements it rests on, the reference also the
 * documents. A name is the file of it that lies there; where none does, its bytes, in whichever form.
 *
 * @param placed statements that hold and belong beside the manifest, as `judged` has them
 */
export function judgeSignedSet(
  placed: readonly Placed[],
  judged: readonly JudgedAttestation[],
  { beside, files }: { readonly beside: Beside; readonly files: readonly StatementFile[] },
): SignedSet {
  const naming = onceEach(placed.filter((one) => isOfManifest(one.statement, beside)));
  const read = naming.map(readNames);
  const names = read.flatMap((one) => one.names);
  const held = holdNames(names, { placed, judged, beside, files });
  return {
    unlike: [...read.flatMap(({ faults }) => faults), ...held.unlike],
    missing: findMissing(judged, beside),
    unnamed: [...unnamedDocuments(naming, names, beside), ...unnamedStatements(placed, held.payloads, beside)],
  };
}

function isOfManifest(statement: Statement, { sha256 }: Beside): boolean {
  return isNaming(statement) && isAbout(statement, 'sha256', sha256);
}

/** In the first of its forms. */
function onceEach(placed: readonly Placed[]): readonly Placed[] {
  const known = new Map<string, Placed>();
  for (const one of placed) if (!known.has(one.digest)) known.set(one.digest, one);
  return [...known.values()];
}

function unnamedDocuments(naming: readonly Placed[], names: readonly Name[], { manifest }: Beside): readonly string[] {
  if (!naming.some(({ statement }) => statement.predicateType === PREDICATE_TYPES.reference)) return [];
  const named = new Set(names.map(({ sha256 }) => sha256));
  return Object.values(manifest.gates).flatMap((entry) => (named.has(entry.sha256) ? [] : [entry.evidence]));
}

/** What others say of a file is named by nobody, and neither is a verdict: those that a verdict rests on are. */
function unnamedStatements(
  placed: readonly Placed[],
  named: ReadonlySet<string>,
  { manifest }: Beside,
): readonly string[] {
  const documents = new Set(Object.values(manifest.gates).map((entry) => entry.sha256));
  const ofUnits = placed.filter(
    ({ statement: { predicateType, subject } }) =>
      predicateType === PREDICATE_TYPES.testResult &&
      subject.some(({ digest }) => documents.has(digest['sha256'] ?? '')),
  );
  return onceEach(ofUnits.filter(({ digest }) => !named.has(digest))).map(({ at }) => at);
}

/** Of the verdict over a manifest `sign` makes these, always and together. */
const VERDICTS: readonly (readonly [type: string, name: string])[] = [
  [PREDICATE_TYPES.verificationSummary, 'verification-summary'],
  [PREDICATE_TYPES.simpleVerificationResult, 'simple-verification-result'],
  [PREDICATE_TYPES.reference, 'evidence-reference'],
];

/** By who signed: of what one of two signers left out the other says nothing. */
function findMissing(judged: readonly JudgedAttestation[], { sha256 }: Beside): readonly string[] {
  const types = new Map<string, Set<string>>();
  for (const { verdict } of judged) {
    if (!verdict.ok || !isOurVerdict(verdict.statement) || !isAbout(verdict.statement, 'sha256', sha256)) continue;
    const keys = verdict.signedBy.map(({ fingerprint }) => fingerprint).sort();
    const who = verdict.identity?.subject ?? (keys.join(' and ') || 'nobody known');
    types.set(who, (types.get(who) ?? new Set()).add(verdict.statement.predicateType));
  }
  return [...types].flatMap(([who, made]) => {
    const lacking = VERDICTS.flatMap(([type, name]) => (made.has(type) ? [] : [`no ${name}`]));
    return lacking.length === 0 ? [] : [`of what ${who} signed, there is ${lacking.join(' and ')}`];
  });
}

/** Others make verification summaries, too, and nothing beside them. */
function isOurVerdict({ predicateType, predicate = {} }: Statement): boolean {
  if (predicateType !== PREDICATE_TYPES.verificationSummary) return VERDICTS.some(([type]) => type === predicateType);
  const verifier = predicate['verifier'];
  const versions = isJsonObject(verifier) ? verifier['version'] : undefined;
  return isJsonObject(versions) && versions['release-gates'] !== undefined;
}
