import { foldVerdict, isUnmet, judge, parseRfc3339, type JudgedCheck, type ParsedDocument } from '@release-gates/core';
import { differ, type Difference } from './difference.ts';
import { documentReader } from './document-reader.ts';
import type { EvidenceErrorCode } from './error.ts';
import { evidenceSchema, type Evidence } from './evidence.ts';
import { MAX_EVIDENCE_BYTES } from './limits.ts';

export interface EvidenceReading {
  readonly evidence: Evidence | null;
  readonly differences: readonly Difference[];
}

type Found = Difference & { readonly code: EvidenceErrorCode };

const READER = documentReader({
  schema: evidenceSchema,
  maxBytes: MAX_EVIDENCE_BYTES,
  notCanonical: 'evidence.not_canonical',
  disagreements: (evidence, file) => [
    ...timeDifferences(evidence, file),
    ...verdictDifferences(evidence, file),
    ...checkDifferences(evidence, file),
  ],
});

/**
 * Sound only where it also agrees with itself: its verdict follows from its checks, each check binds as mode and
 * strictness say, each waiver named is there and had not expired.
 *
 * @throws InputError `json.*`, `schema.*`, `evidence.*`: every problem at once
 */
export function parseEvidence(bytes: Uint8Array, file: string): Evidence {
  return READER.parse(bytes, file);
}

/** As `parseEvidence`, where the JSON was parsed already. */
export function validateEvidence(parsed: ParsedDocument, bytes: Uint8Array): Evidence {
  return READER.validate(parsed, bytes);
}

/** As `parseEvidence`, but tells instead of throwing, and keeps what could be read. */
export function readEvidence(bytes: Uint8Array, file: string): EvidenceReading {
  const { document, differences } = READER.read(bytes, file);
  return { evidence: document, differences };
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
      found.push(
        differ('evidence.times', { file, pointer: `/${key}`, expected: 'a time that exists', found: evidence[key] }),
      );
  }
  if (started !== undefined && ended !== undefined && ended < started)
    found.push(
      differ('evidence.times', {
        file,
        pointer: '/ended_at',
        expected: `not before ${evidence.started_at}`,
        found: evidence.ended_at,
      }),
    );
  return found;
}

function verdictDifferences(evidence: Evidence, file: string): Found[] {
  const derived = evidence.error === null ? foldVerdict(evidence.checks as readonly JudgedCheck[]) : 'error';
  return derived === evidence.verdict
    ? []
    : [differ('evidence.verdict', { file, pointer: '/verdict', expected: derived, found: evidence.verdict })];
}

function checkDifferences(evidence: Evidence, file: string): Found[] {
  const strictness = { mode: evidence.mode, strict: evidence.strict };
  const found: Found[] = [];
  for (const [index, check] of (evidence.checks as readonly JudgedCheck[]).entries()) {
    const { mode } = judge(check, strictness);
    if (mode !== check.mode)
      found.push(
        differ('evidence.check_mode', { file, pointer: `/checks/${index}/mode`, expected: mode, found: check.mode }),
      );
    if (check.waiver !== undefined && !isCovered(check, evidence))
      found.push(
        differ('evidence.waiver', {
          file,
          pointer: `/checks/${index}/waiver`,
          expected: 'an unexpired waiver for this check',
          found: check.waiver,
        }),
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
