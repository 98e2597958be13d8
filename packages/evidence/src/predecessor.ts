import {
  formatRfc3339,
  InputError,
  isId,
  isJsonObject,
  MAX_FUTURE_SKEW_MS,
  parseRfc3339,
  parseStrictJson,
  type Json,
  type JsonObject,
  type ParsedDocument,
  type Problem,
  type Verdict,
} from '@release-gates/core';
import { toDifference, type Difference } from './difference.ts';
import { MAX_EVIDENCE_BYTES } from './limits.ts';
import type { GateEntry } from './manifest.ts';

/** What a report of the predecessor says, as far as a manifest counts it. */
export interface PredecessorEvidence {
  readonly ok: boolean;
  /** From `ended_at`, else `generated_at`, else `started_at`: Unix seconds or RFC 3339. */
  readonly atMs: number;
  /** Null where the report is not bound to a candidate. */
  readonly releaseCandidateId: string | null;
}

/** The predecessor's order; the first that is there counts, and must be sound. */
const TIME_KEYS = ['ended_at', 'generated_at', 'started_at'] as const;
/** 9999-12-31; a larger number is not seconds. */
const MAX_UNIX_SECONDS = 253_402_300_799;

/**
 * Reads a report of any of the predecessor's scripts. Unknown keys are expected; `ok` must be a boolean, because the
 * text "false" is true to a lenient reader.
 *
 * @throws InputError `json.*`, `predecessor.invalid`: every problem at once
 */
export function parsePredecessorEvidence(bytes: Uint8Array, file: string): PredecessorEvidence {
  const document = parseStrictJson(bytes, { file, maxBytes: MAX_EVIDENCE_BYTES });
  if (!isJsonObject(document.value)) throw new InputError(problem(document, '', 'an object', document.value));
  const report = document.value;
  const ok = report['ok'];
  const key = TIME_KEYS.find((name) => isStated(report[name]));
  const atMs = key === undefined ? undefined : toUnixMs(report[key]);
  const candidate = candidateOf(report);
  const problems = [
    typeof ok === 'boolean' ? undefined : problem(document, '/ok', 'true or false', ok),
    atMs === undefined
      ? problem(document, `/${key ?? 'ended_at'}`, 'Unix seconds or an RFC 3339 time', key && report[key])
      : undefined,
    candidate === undefined
      ? problem(document, '/release_candidate_id', 'an id', report['release_candidate_id'])
      : undefined,
  ].filter((found) => found !== undefined);
  const [first, ...rest] = problems;
  if (first !== undefined) throw new InputError([first, ...rest]);
  return { ok: ok === true, atMs: atMs as number, releaseCandidateId: candidate as string | null };
}

/** As `parsePredecessorEvidence`, but tells instead of throwing. */
export function readPredecessorEvidence(
  bytes: Uint8Array,
  file: string,
): { readonly predecessor: PredecessorEvidence | null; readonly differences: readonly Difference[] } {
  try {
    return { predecessor: parsePredecessorEvidence(bytes, file), differences: [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { predecessor: null, differences: error.problems.map((found) => toDifference(found, file)) };
  }
}

export interface PredecessorBinding {
  readonly releaseCandidateId: string;
  readonly nowMs: number;
  readonly maxAgeMs: number | null;
  /** Counts reports that name no candidate. */
  readonly allowUnbound: boolean;
}

/** Why a report does not count: a stable code and a line; undefined where it does. */
export function refusePredecessor(
  evidence: PredecessorEvidence,
  binding: PredecessorBinding,
): { readonly code: string; readonly message: string } | undefined {
  const { releaseCandidateId: stated, atMs } = evidence;
  if (stated === null && !binding.allowUnbound)
    return { code: 'evidence.unbound', message: 'the report names no release candidate, so it could be of any' };
  if (stated !== null && stated !== binding.releaseCandidateId)
    return {
      code: 'evidence.other_candidate',
      message: `expected release candidate ${binding.releaseCandidateId}, found ${stated}`,
    };
  if (atMs > binding.nowMs + MAX_FUTURE_SKEW_MS)
    return { code: 'evidence.future', message: `the report is dated ${formatRfc3339(atMs)}, which is still to come` };
  if (binding.maxAgeMs !== null && binding.nowMs - atMs > binding.maxAgeMs)
    return {
      code: 'evidence.stale',
      message: `expected at most ${binding.maxAgeMs / 1000} s old, found ${formatRfc3339(atMs)}`,
    };
  return undefined;
}

/** The entry of a report that was copied beside the manifest. */
export function predecessorEntry(
  evidence: PredecessorEvidence,
  file: { readonly name: string; readonly sha256: string; readonly required: boolean },
): GateEntry {
  return {
    kind: 'gate',
    verdict: predecessorVerdict(evidence),
    mode: 'enforce',
    required: file.required,
    evidence: file.name,
    sha256: file.sha256,
    run_id: '',
    run_attempt: 0,
    at: formatRfc3339(evidence.atMs),
    format: 'predecessor',
  };
}

export function predecessorVerdict(evidence: PredecessorEvidence): Verdict {
  return evidence.ok ? 'pass' : 'fail';
}

/** Undefined: not sound. The predecessor kept the id on top or under `correlation`; empty means absent. */
function candidateOf(report: JsonObject): string | null | undefined {
  const { correlation } = report;
  const stated = [
    report['release_candidate_id'],
    isJsonObject(correlation) ? correlation['release_candidate_id'] : null,
  ].filter(isStated);
  const [first] = stated;
  if (first === undefined) return null;
  return stated.every((value) => value === first) && typeof first === 'string' && isId(first) ? first : undefined;
}

function isStated(value: Json | undefined): value is Json {
  return value !== undefined && value !== null && value !== '';
}

function toUnixMs(value: Json | undefined): number | undefined {
  if (typeof value !== 'number') return parseRfc3339(value);
  return value > 0 && value <= MAX_UNIX_SECONDS ? Math.floor(value * 1000) : undefined;
}

function problem(
  document: ParsedDocument,
  pointer: string,
  expected: string,
  found: Json | undefined,
): Problem & { readonly code: 'predecessor.invalid' } {
  const line = document.lineOf(pointer);
  const shown = found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 120);
  return {
    code: 'predecessor.invalid',
    message: `expected ${expected}, found ${shown}`,
    where: { file: document.file, pointer, ...(line !== undefined && { line }) },
  };
}
