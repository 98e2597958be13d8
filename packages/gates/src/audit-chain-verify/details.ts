import type { LevelOfProof } from '@release-gates/audit-log';
import type { Json, JsonObject } from '@release-gates/core';
import type { AuditFacts } from './facts.ts';

/** What each level proves of the sealed records; those after them are always read one by one. */
const PROVES: Record<LevelOfProof, string> = {
  tail: 'the last sealed record is still there; the storage is trusted for those before it',
  sealed: 'no byte of the sealed records changed',
  deep: 'every record was read and follows from the one before',
};

/** A summary, whatever the length of the log. */
export function describeFacts({ report, ...facts }: AuditFacts): JsonObject {
  const trust = {
    checkpoint: facts.checkpoint as unknown as Json,
    seal: facts.seal as unknown as Json,
    state: facts.state as unknown as Json,
    trusted_keys: facts.keys.trusted,
    continued: facts.continued as unknown as Json,
    witnesses: (facts.witnesses ?? null) as unknown as Json,
  };
  if (report === null) return { log: facts.logPath, profile: facts.profile, report: null, ...trust };
  return { log: facts.logPath, ...(report as unknown as JsonObject), proves: PROVES[report.level], ...trust };
}

export function describeValues({ report }: AuditFacts): Readonly<Record<string, string>> {
  return {
    records: String(report?.records ?? 0),
    'head-hash': report?.head?.hash ?? '',
    root: report?.root ?? '',
    level: report?.level ?? '',
    'anchored-through': String(report?.anchored_through ?? 0),
    'anchor-kind': report?.anchor_kind ?? 'none',
    'unanchored-tail': String(report?.unanchored_tail ?? 0),
    'first-bad-index': report?.first_bad_index === null || report === null ? '' : String(report.first_bad_index),
  };
}
