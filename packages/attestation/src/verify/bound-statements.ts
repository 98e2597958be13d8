import { equalDigest } from '@release-gates/core';
import { fileNameOf } from '@release-gates/evidence';
import { bundleName, nameInFirstPlace } from '../sign/signer-place.ts';
import type { Statement } from '../statement/statement.ts';
import { describeStatement, manifestScope, whyNotAbout } from './about-manifest.ts';
import type { StatementFile } from './named-files.ts';
import { type Beside, type Placed, placedOf } from './placed.ts';
import { judgeSignedSet, type SignedSet } from './signed-set.ts';
import { isAbout, type JudgedAttestation } from './verify-attestation.ts';

/** What statements that hold have to do with the manifest beside which they lie. */
export interface Binding {
  /** Why one of them does not belong there, by where it lies. It counts for nothing. */
  readonly misplaced: ReadonlyMap<string, string>;
  /** Where two forms of one say different things, one line each. */
  readonly disagreements: readonly string[];
  /** Null where one cannot be read, does not hold, does not belong there, or differs from its form: that is told already. */
  readonly set: SignedSet | null;
}

/** What lies there, as it was read. */
export interface ReadStatements {
  readonly files: readonly StatementFile[];
  /** Something there could not be read. */
  readonly isSomeUnread: boolean;
}

/** Forms are compared, and names looked up, where all can be read and hold: of one that does not, that is told already. */
export function bindStatements(
  judged: readonly JudgedAttestation[],
  beside: Beside,
  { files, isSomeUnread }: ReadStatements,
): Binding {
  const placed = placedOf(judged);
  const misplaced = findMisplaced(placed, beside);
  const isComplete = !isSomeUnread && placed.length === judged.length && misplaced.size === 0;
  if (!isComplete) return { misplaced, disagreements: [], set: null };
  const disagreements = findDisagreements(placed, beside);
  const isOne = disagreements.length === 0;
  return { misplaced, disagreements, set: isOne ? judgeSignedSet(placed, judged, { beside, files }) : null };
}

/** Why a statement does not belong beside this manifest, by where it lies. */
export function findMisplaced(placed: readonly Placed[], beside: Beside): ReadonlyMap<string, string> {
  const scope = manifestScope(beside);
  return new Map(
    placed.flatMap(({ at, statement }) => {
      const why = whyNotAbout(statement, scope);
      return why === null ? [] : [[at, why] as const];
    }),
  );
}

const FORM = /\.(dsse|sigstore)\.json$/;

/**
 * `sign` writes each statement up to three times: as an envelope, as a bundle, and as a line of the file that has all of them.
 * Whoever reads one of them must be told what whoever reads another is told. A form that is not there says nothing. Who
 * signs after another says it in files of another name: what the two say may differ, and each has its lines.
 */
export function findDisagreements(placed: readonly Placed[], { manifest, sha256 }: Beside): readonly string[] {
  const all = bundleName(manifest.release_candidate_id, 1);
  const lines = placed.filter(({ at }) => firstBundle(fileNameOf(at)) === firstBundle(all));
  const files = placed.filter(({ at }) => FORM.test(at));
  const [onLines, inFiles] = [lines, files].map((forms) => new Set(forms.map(({ digest }) => digest)));
  const between = disagreeingFiles(files, (digest) => onLines?.has(digest) === true);
  if (lines.length === 0 || files.length === 0) return between;
  const documents = [sha256, ...Object.values(manifest.gates).map((entry) => entry.sha256)];
  return [
    ...between,
    ...lines
      .filter(({ digest }) => inFiles?.has(digest) !== true)
      .map(
        (line) =>
          `${line.at}: expected what one of the files beside it says, found ${describeStatement(line.statement)}`,
      ),
    ...files
      .filter(({ digest, statement }) => onLines?.has(digest) !== true && isOfAny(statement, documents))
      .map((file) => `${file.at}: expected what a line of ${all} says, found ${describeStatement(file.statement)}`),
  ];
}

/** Two files with the name of one statement. Right is what a line says too, and no file of another statement. */
function disagreeingFiles(files: readonly Placed[], isOnLine: (digest: string) => boolean): readonly string[] {
  const names = new Map<string, Set<string>>();
  for (const { at, digest } of files)
    names.set(digest, (names.get(digest) ?? new Set()).add(nameInFirstPlace(nameOf(at))));
  const isRight = ({ digest }: Placed): boolean => isOnLine(digest) && names.get(digest)?.size === 1;
  const right = new Map<string, Placed>();
  for (const file of files) {
    const known = right.get(nameOf(file.at));
    if (known === undefined || (!isRight(known) && isRight(file))) right.set(nameOf(file.at), file);
  }
  return files.flatMap(({ at, digest, statement }) => {
    const other = right.get(nameOf(at));
    if (other === undefined || equalDigest(other.digest, digest)) return [];
    const expected = `what ${fileNameOf(other.at)} says, ${describeStatement(other.statement)}`;
    return [`${at}: expected ${expected}, found ${describeStatement(statement)}`];
  });
}

const BUNDLE = /\.intoto\.jsonl(:\d+)?$/;

/** Of the signer in the first place; null where it is no such file. */
function firstBundle(name: string): string | null {
  return BUNDLE.test(name) ? bundleName(nameInFirstPlace(name.replace(BUNDLE, '')), 1) : null;
}

function nameOf(at: string): string {
  return at.replace(FORM, '');
}

function isOfAny(statement: Statement, digests: readonly string[]): boolean {
  return digests.some((digest) => isAbout(statement, 'sha256', digest));
}
