import { isJsonObject, type Json, opens, parseRfc3339, parseStrictJson, type Where } from '@release-gates/core';
import { type Evidence, EVIDENCE_FORMAT, validateEvidence } from '@release-gates/evidence';
import {
  incidentDrillReportSchema,
  parseStatedTime,
  rollbackBundleReportSchema,
  validateForeign,
} from '@release-gates/formats';
import type { ReportFact } from './facts.ts';

/** Undefined: the file is something else that the glob happens to match. @throws InputError */
export type ReportParser = (bytes: Uint8Array, path: string, sha256: string) => ReportFact | undefined;

const MAX_BYTES = 8 * 1024 * 1024;

export function parseIncidentReport(bytes: Uint8Array, path: string, sha256: string): ReportFact {
  const report = validateForeign(
    incidentDrillReportSchema,
    parseStrictJson(bytes, { file: path, maxBytes: MAX_BYTES }),
  );
  const atMs = firstTime([report.ended_at, report.started_at, report.generated_at]);
  return { state: 'read', path, sha256, ok: report.ok, atMs, withEmail: report.with_email, missingRequired: [] };
}

/** The predecessor's report, or our own evidence of `rollback-bundle` for the same repository. */
export function parseBundleReport(repository: string): ReportParser {
  return (bytes, path, sha256) => {
    const document = parseStrictJson(bytes, { file: path, maxBytes: MAX_BYTES });
    if (isJsonObject(document.value) && document.value['format'] === EVIDENCE_FORMAT) {
      return fromEvidence(validateEvidence(document, bytes), { path, sha256, repository });
    }
    const report = validateForeign(rollbackBundleReportSchema, document);
    const atMs = firstTime([report.generated_at, report.ended_at, report.started_at]);
    const { ok, missing_required: missingRequired } = report;
    return { state: 'read', path, sha256, ok, atMs, withEmail: false, missingRequired: missingRequired.slice(0, 100) };
  };
}

/** A run that wrote nothing (a plan, a verification) made no bundle, and another repository's is no bundle of ours. */
function fromEvidence(
  evidence: Evidence,
  file: { readonly path: string; readonly sha256: string; readonly repository: string },
): ReportFact | undefined {
  const foreign = evidence.subject.repository !== file.repository;
  if (evidence.unit !== 'rollback-bundle' || foreign || evidence.outputs.length === 0) return undefined;
  return {
    state: 'read',
    path: file.path,
    sha256: file.sha256,
    ok: opens(evidence.verdict),
    atMs: parseRfc3339(evidence.ended_at) ?? null,
    withEmail: false,
    missingRequired: [],
  };
}

/** The first that is stated counts and must be a time: a broken one is not skipped for a better one. */
function firstTime(times: readonly (Json | undefined)[]): number | null {
  const stated = times.find((time) => time !== undefined && time !== 0 && time !== '');
  return parseStatedTime(stated) ?? null;
}

export function unreadable(
  path: string,
  flaw: { readonly code: string; readonly message: string; readonly where?: Where | undefined },
): { state: 'unreadable'; path: string; flaw: { code: string; message: string; line?: number; pointer?: string } } {
  const { line, pointer } = flaw.where ?? {};
  return {
    state: 'unreadable',
    path,
    flaw: {
      code: flaw.code,
      message: flaw.message.slice(0, 500),
      ...(line !== undefined && { line }),
      ...(pointer !== undefined && { pointer }),
    },
  };
}
