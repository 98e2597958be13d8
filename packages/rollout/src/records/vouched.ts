import type { LogRecord } from '@release-gates/audit-log';
import { formatRfc3339, isJsonObject } from '@release-gates/core';
import type { LineFacts, NamedDocument } from '../engine/line-facts.ts';
import { documentPath } from '../facts/documents.ts';
import { givenOf } from './given.ts';
import { namesIn } from './names-in.ts';
import { intentLineOf, startLineOf } from './questions.ts';
import type { ActivationRecord } from './rollout-record.ts';
import type { Signature } from './signature.ts';
import type { LineValidations, Validations } from './validations.ts';

/** The newest look at the signatures of a candidate: at its promotion, where statements lay there, else at its start. */
export function signatureOf(line: LineFacts): ActivationRecord['signature'] {
  return lookIn(intentLineOf(line), 'promotion') ?? lookIn(lastStart(line), 'start');
}

function lookIn(record: LogRecord | undefined, seen: 'promotion' | 'start'): ActivationRecord['signature'] {
  const { signature } = givenOf(record) ?? {};
  if (record === undefined || signature === undefined) return null;
  return { ...signature, seen, at: formatRfc3339(Math.round(record.ts * 1000)) };
}

/** The newest look at each of these releases, from all lines; those that nobody looked at are left out. */
export function signaturesIn(
  lines: readonly LogRecord[],
  ids: ReadonlySet<string>,
): Readonly<Record<string, Signature>> {
  const found = lines.flatMap((line): [string, Signature][] => {
    const { release, given } = line.context;
    const id = isJsonObject(release) ? release['id'] : undefined;
    if (typeof id !== 'string' || !ids.has(id) || !isJsonObject(given) || !('signature' in given)) return [];
    const { signature } = givenOf(line) ?? {};
    return signature === undefined ? [] : [[id, signature]];
  });
  return Object.fromEntries(found);
}

/** What the newest start of a release said of its validations; undefined where it said nothing. */
export function validationsIn(lines: readonly LogRecord[], releaseId: string): LineValidations | undefined {
  const start = lines.findLast(({ status, action, context: { release } }) => {
    return status === 'intent' && action === 'rollout.start' && isJsonObject(release) && release['id'] === releaseId;
  });
  return givenOf(start)?.validations;
}

/** As the start read them in the manifest, which never changes after it. */
export function validationsOf(line: LineFacts): ActivationRecord['validations'] {
  const start = lastStart(line);
  const { validations } = givenOf(start) ?? {};
  return validations === undefined ? null : recordValidations(validations, namesIn(start));
}

/** Of an import there is none, whatever was started here before. */
function lastStart(line: LineFacts): LogRecord | undefined {
  return line.transition.kind === 'import' ? undefined : startLineOf(line);
}

/** `documents`: those that travel with the same line. */
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
