import { andMore, formatRfc3339, isJsonObject, type Json, MAX_FUTURE_SKEW_MS, parseRfc3339 } from '@release-gates/core';
import type { Manifest } from '@release-gates/evidence';
import { PREDICATE_TYPES } from '../statement/predicate-types.ts';
import type { Statement } from '../statement/statement.ts';
import { whyUnlikeEntry, whyUnlikeManifest } from './agreement.ts';
import type { Beside } from './placed.ts';
import { isAbout } from './verify-attestation.ts';

/** A part of a candidate, and whether what is said of it is enough. */
export interface AttestedPart {
  /** Null for the manifest itself. */
  readonly unit: string | null;
  readonly outcome: 'pass' | 'fail' | 'not_applicable';
  /** Since when it fails for its age and for nothing else; null: not so. */
  readonly expiredAt: string | null;
  readonly reason: string;
  readonly expected: Json;
  readonly actual: Json;
}

/**
 * Each document that a manifest binds, and the manifest. Deny unless a pass exists: of every document one statement must say
 * what the manifest says, and of the manifest a verification summary, and no statement something else.
 *
 * @param statements that hold and belong beside it
 */
export function judgeParts(
  statements: readonly Statement[],
  beside: Beside,
  nowMs: number,
): readonly [...AttestedPart[], AttestedPart] {
  const { manifest } = beside;
  const results = bySubject(statements.filter(({ predicateType }) => predicateType === PREDICATE_TYPES.testResult));
  return [
    ...Object.entries(manifest.gates).map(([unit, entry]) =>
      judgeUnit({ unit, entry, manifest, nowMs }, results.get(entry.sha256) ?? []),
    ),
    judgeVerdict(beside, statements),
  ];
}

/** To look each document's statements up, not to look through all of them for each. Names decide nothing. */
function bySubject(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const sha256 of new Set(statement.subject.map(({ digest }) => digest['sha256'] ?? ''))) {
      const others = found.get(sha256);
      if (others === undefined) found.set(sha256, [statement]);
      else others.push(statement);
    }
  }
  return found;
}

interface Expected {
  readonly unit: string;
  readonly entry: Manifest['gates'][string];
  readonly manifest: Manifest;
  readonly nowMs: number;
}

/** What a statement over a unit's evidence must say, and where it says something else. */
function judgeUnit(expected: Expected, about: readonly Statement[]): AttestedPart {
  const { unit, entry } = expected;
  const part = { unit, expected: entry.sha256, expiredAt: null };
  const judged = about.map((statement) => judgeWord(statement, expected));
  const [fault] = judged.map((word) => word.fault);
  // The predecessor's documents are bound by the manifest, and only by it.
  if (about.length === 0 && entry.format === 'predecessor') {
    const reason = `the evidence of ${unit} is the predecessor's: the manifest vouches for its digest`;
    return { ...part, outcome: 'not_applicable', reason, actual: null };
  }
  const holds = judged.some((word) => word.fault === null);
  const ends = judged.flatMap((word) => word.expiredAt ?? []).sort();
  return {
    ...part,
    expiredAt: holds ? null : (ends.at(-1) ?? null),
    outcome: holds ? 'pass' : 'fail',
    reason: holds
      ? `the evidence of ${unit} is attested as ${entry.verdict}`
      : (fault ?? `no attestation that holds is about the evidence of ${unit} (${entry.evidence})`),
    actual: about.length,
  };
}

interface Word {
  readonly fault: string | null;
  /** Where its age is the only fault. */
  readonly expiredAt: string | null;
}

function judgeWord(statement: Statement, { unit, entry, manifest, nowMs }: Expected): Word {
  const fault = whyUnlikeEntry(statement, { unit, entry, candidate: manifest.release_candidate_id });
  if (fault !== null) return { fault, expiredAt: null };
  const ours = statement.predicate?.['releaseGate'];
  const freshUntil = isJsonObject(ours) ? ours['freshUntil'] : undefined;
  if (freshUntil === null) return { fault: null, expiredAt: null };
  const untilMs = parseRfc3339(freshUntil);
  if (untilMs === undefined)
    return { fault: `the attestation of ${unit} does not tell how long it is fresh`, expiredAt: null };
  if (nowMs <= untilMs) return { fault: null, expiredAt: null };
  const expiredAt = formatRfc3339(untilMs);
  return { fault: `the attestation of ${unit} was fresh until ${expiredAt}`, expiredAt };
}

/** The manifest itself: a verification summary about exactly these bytes, and no verdict over them that says otherwise. */
function judgeVerdict(beside: Beside, statements: readonly Statement[]): AttestedPart {
  const { sha256, path, manifest } = beside;
  const expected = manifest.decision === 'open' ? 'PASSED' : 'FAILED';
  const said = statements
    .filter((statement) => isSummary(statement) && isAbout(statement, 'sha256', sha256))
    .map(({ predicate }) => predicate?.['verificationResult']);
  const [fault, ...others] = statements.flatMap((statement) => whyUnlikeManifest(statement, beside) ?? []);
  const holds = said.length > 0 && fault === undefined;
  return {
    unit: null,
    expiredAt: null,
    outcome: holds ? 'pass' : 'fail',
    reason: holds
      ? `${path} is attested as ${expected}`
      : fault === undefined
        ? `no verification summary that holds is about ${path}`
        : andMore(fault, others.length, 'such statement'),
    expected,
    actual: said.length === 0 ? null : JSON.stringify(said),
  };
}

export function isSummary({ predicateType }: Statement): boolean {
  return predicateType === PREDICATE_TYPES.verificationSummary;
}

/** Where a verdict says when it was made. */
const TIMES: Readonly<Record<string, string>> = {
  [PREDICATE_TYPES.verificationSummary]: 'timeVerified',
  [PREDICATE_TYPES.simpleVerificationResult]: 'timeCreated',
};

/** Why a verdict cannot have been made by now; null where it can, and of what is no verdict. */
export function whyNotYet({ predicateType, predicate = {} }: Statement, nowMs: number): string | null {
  const field = TIMES[predicateType];
  if (field === undefined) return null;
  const time = predicate[field];
  const timeMs = parseRfc3339(time);
  if (timeMs !== undefined && timeMs <= nowMs + MAX_FUTURE_SKEW_MS) return null;
  return `it is of the future, seen from ${formatRfc3339(nowMs)}, or of no time: ${JSON.stringify(time ?? null)}`;
}
