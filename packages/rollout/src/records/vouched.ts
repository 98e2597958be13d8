import type { LogRecord } from '@release-gates/audit-log';
import { equalDigest, formatRfc3339, isJsonObject } from '@release-gates/core';
import type { LineFacts, NamedDocument } from '../engine/line-facts.ts';
import { documentPath } from '../facts/documents.ts';
import type { Release } from '../state/release.ts';
import { givenOf } from './given.ts';
import { namesIn } from './names-in.ts';
import { startLineOf } from './questions.ts';
import { makes, RECORD_FORMATS } from './record-format.ts';
import type { ActivationRecord } from './rollout-record.ts';
import type { Signature } from './signature.ts';
import type { LineValidations, Validations } from './validations.ts';

type Look = NonNullable<ActivationRecord['signature']>;

const LOOKS: ReadonlyMap<string, Look['seen']> = new Map([
  ['rollout.start', 'start'],
  ['rollout.advance', 'stage'],
  ['rollout.promote', 'promotion'],
]);

/**
 * The newest look at the signatures of a candidate that something was decided on: since its start, where statements lay
 * there; else at an earlier start with the very same manifest.
 */
export function signatureOf(line: LineFacts): ActivationRecord['signature'] {
  const { release } = line.before.candidate ?? {};
  const start = lastStart(line);
  if (release === undefined || start === undefined) return null;
  const since = line.earlier.slice(line.earlier.indexOf(start)).filter((one) => isDecisionOn(one, release.id));
  return newestLook(since) ?? newestLook(line.earlier.filter((one) => isStartOf(one, release)));
}

/** What the newest start of this very manifest saw; null where none told of signatures. */
export function signatureAtStart(lines: readonly LogRecord[], release: Release): Signature | null {
  return newestLook(lines.filter((line) => isStartOf(line, release)));
}

/** The newest look at each of these releases; those that nobody looked at are left out. */
export function signaturesIn(
  lines: readonly LogRecord[],
  ids: ReadonlySet<string>,
): Readonly<Record<string, Signature>> {
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const look = newestLook(lines.filter((line) => isDecisionOn(line, id)));
      return look === null ? [] : [[id, look] as const];
    }),
  );
}

function newestLook(lines: readonly LogRecord[]): Look | null {
  const looks = lines.flatMap(({ action, ts, context }): Look[] => {
    const { signature } = givenOf({ context }) ?? {};
    const [seen, transition] = [LOOKS.get(action), context['transition']];
    if (signature === undefined || seen === undefined || typeof transition !== 'string') return [];
    return [{ ...signature, seen, transition, at: formatRfc3339(Math.round(ts * 1000)) }];
  });
  return looks.at(-1) ?? null;
}

/** Decided on a candidate and what is known of it. */
export function isLook({ status, action }: LogRecord): boolean {
  return status === 'intent' && LOOKS.has(action);
}

function isDecisionOn(line: LogRecord, id: string): boolean {
  const { release, given } = line.context;
  if (!isLook(line) || !isJsonObject(given) || !('signature' in given)) return false;
  return isJsonObject(release) && release['id'] === id;
}

function isStartOf(line: LogRecord, release: Release): boolean {
  return line.action === 'rollout.start' && isDecisionOn(line, release.id) && bringsManifest(line, release);
}

function bringsManifest(line: LogRecord, { manifest }: Release): boolean {
  return namesIn(line).some(({ kind, sha256 }) => kind === 'manifest' && equalDigest(sha256, manifest.sha256));
}

/**
 * What the newest start of a release said of its validations. Undefined where its version said nothing; null where it
 * should have: each that brings a manifest does.
 */
export function validationsIn(lines: readonly LogRecord[], releaseId: string): LineValidations | null | undefined {
  const start = lines.findLast(({ status, action, context: { release } }) => {
    return status === 'intent' && action === 'rollout.start' && isJsonObject(release) && release['id'] === releaseId;
  });
  const format = RECORD_FORMATS.find((one) => one === start?.context['record_format']);
  const told = givenOf(start)?.validations;
  return told ?? (format !== undefined && makes(format, 3) ? null : undefined);
}

/** As the start read them in the manifest, which never changes after it. */
export function validationsOf(line: LineFacts): ActivationRecord['validations'] {
  const { validations } = givenOf(lastStart(line)) ?? {};
  // Of a release that was live here before the first start brought the documents.
  const starts = line.earlier.filter(({ action, status }) => action === 'rollout.start' && status === 'intent');
  return validations === undefined ? null : recordValidations(validations, starts.flatMap(namesIn));
}

/** Of an import there is none, whatever was started here before. */
function lastStart(line: LineFacts): LogRecord | undefined {
  return line.transition.kind === 'import' ? undefined : startLineOf(line);
}

/** `documents`: of starts. */
function recordValidations({ units, ...rest }: LineValidations, documents: readonly NamedDocument[]): Validations {
  const kept = new Map(documents.map(({ path, sha256 }) => [path, sha256]));
  const toListed = ({
    evidence,
    mode,
    required,
    ...one
  }: LineValidations['units'][number]): Validations['units'][number] => {
    const path = evidence === undefined ? '' : documentPath('evidence', evidence);
    const sha256 = kept.get(path);
    const found = sha256 === undefined ? null : { path, sha256 };
    return { ...one, mode: mode ?? 'enforce', required: required ?? true, evidence: found };
  };
  return { ...rest, units: units.map(toListed) };
}
