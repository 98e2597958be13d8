import {
  foldVerdict,
  InputError,
  isUnmet,
  judge,
  parseRfc3339,
  parseStrictJson,
  validateDocument,
  type Json,
  type JudgedCheck,
  type ParsedDocument,
  type Problem,
} from '@release-gates/core';
import { canonicalFormDifference } from './canonical-file.ts';
import { toDifference, toProblem, type Difference } from './difference.ts';
import type { EvidenceErrorCode } from './error.ts';
import { evidenceSchema, type Evidence } from './evidence.ts';
import { MAX_EVIDENCE_BYTES } from './limits.ts';

type Found = Difference & { readonly code: EvidenceErrorCode };

/** What a file says, and everything in it that does not hold. A document with differences must not be trusted. */
export interface EvidenceReading {
  /** Null where the file does not even have the shape. */
  readonly evidence: Evidence | null;
  readonly differences: readonly Difference[];
}

/**
 * Strict JSON, the schema, the canonical form, and the document's agreement with itself: its verdict follows from its
 * checks, each check binds as mode and strictness say, each waiver named is there and had not expired.
 *
 * @throws InputError `json.*`, `schema.*`, `evidence.*`: every problem at once
 */
export function parseEvidence(bytes: Uint8Array, file: string): Evidence {
  return validateEvidence(parseStrictJson(bytes, { file, maxBytes: MAX_EVIDENCE_BYTES }), bytes);
}

/** As `parseEvidence`, where the JSON was parsed already. */
export function validateEvidence(document: ParsedDocument, bytes: Uint8Array): Evidence {
  const evidence = validateDocument(evidenceSchema, document);
  const [first, ...rest] = inconsistencies(evidence, document, bytes).map((found) =>
    withLine(toProblem(found), document),
  );
  if (first !== undefined) throw new InputError<string>([first, ...rest]);
  return evidence;
}

/** As `parseEvidence`, but tells instead of throwing, and keeps what could be read. */
export function readEvidence(bytes: Uint8Array, file: string): EvidenceReading {
  try {
    const document = parseStrictJson(bytes, { file, maxBytes: MAX_EVIDENCE_BYTES });
    const evidence = validateDocument(evidenceSchema, document);
    return { evidence, differences: inconsistencies(evidence, document, bytes) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { evidence: null, differences: error.problems.map((problem) => toDifference(problem, file)) };
  }
}

function inconsistencies(evidence: Evidence, document: ParsedDocument, bytes: Uint8Array): Found[] {
  const { file } = document;
  const form = canonicalFormDifference(bytes, document.value, { file, code: 'evidence.not_canonical' as const });
  return [
    ...(form === undefined ? [] : [form]),
    ...timeDifferences(evidence, file),
    ...verdictDifferences(evidence, file),
    ...checkDifferences(evidence, file),
  ];
}

function timeDifferences(evidence: Evidence, file: string): Found[] {
  const started = parseRfc3339(evidence.started_at);
  const ended = parseRfc3339(evidence.ended_at);
  const found: Found[] = [];
  for (const [key, parsed] of [
    ['started_at', started],
    ['ended_at', ended],
  ] as const) {
    if (parsed === undefined)
      found.push(differ('evidence.times', file, `/${key}`, 'a time that exists', evidence[key]));
  }
  if (started !== undefined && ended !== undefined && ended < started)
    found.push(differ('evidence.times', file, '/ended_at', `not before ${evidence.started_at}`, evidence.ended_at));
  return found;
}

function verdictDifferences(evidence: Evidence, file: string): Found[] {
  const derived = evidence.error === null ? foldVerdict(evidence.checks as readonly JudgedCheck[]) : 'error';
  return derived === evidence.verdict ? [] : [differ('evidence.verdict', file, '/verdict', derived, evidence.verdict)];
}

function checkDifferences(evidence: Evidence, file: string): Found[] {
  const strictness = { mode: evidence.mode, strict: evidence.strict };
  const found: Found[] = [];
  for (const [index, check] of (evidence.checks as readonly JudgedCheck[]).entries()) {
    const { mode } = judge(check, strictness);
    if (mode !== check.mode) found.push(differ('evidence.check_mode', file, `/checks/${index}/mode`, mode, check.mode));
    if (check.waiver !== undefined && !isCovered(check, evidence))
      found.push(
        differ('evidence.waiver', file, `/checks/${index}/waiver`, 'an unexpired waiver for this check', check.waiver),
      );
  }
  return found;
}

/** RFC 3339 texts of one length and zone sort as the times do. */
function isCovered(check: JudgedCheck, evidence: Evidence): boolean {
  return (
    isUnmet(check) &&
    evidence.waivers.some(
      (waiver) =>
        waiver.id === check.waiver &&
        waiver.gate === evidence.unit &&
        waiver.check === check.id &&
        waiver.expires >= evidence.started_at,
    )
  );
}

function differ(code: EvidenceErrorCode, file: string, pointer: string, expected: Json, found: Json): Found {
  return {
    code,
    file,
    pointer,
    expected,
    found,
    message: `expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`,
  };
}

function withLine(problem: Problem, document: ParsedDocument): Problem & { code: string } {
  const line = problem.where?.pointer === undefined ? undefined : document.lineOf(problem.where.pointer);
  return line === undefined ? problem : { ...problem, where: { ...problem.where, line } };
}
