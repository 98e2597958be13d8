import { type Check, formatRfc3339, isUnmet, type JsonObject } from '@release-gates/core';

/** What helps where nothing is wrong but the time. */
export const TOO_OLD =
  'Nothing says that a byte was changed: it became too old, and permits nothing now. To release it now, let its gates run again. Whether it was good at a time is told by: release-gates verify --as-of TIME, or --from-activation RECORD';

/** What becomes false by itself. */
const OF_TIME: ReadonlySet<string> = new Set(['manifest_fresh', 'attestations_fresh']);

/** What its writer decided; whether it is still what he wrote is another question. */
const OF_DECISION: ReadonlySet<string> = new Set(['manifest_decision_open', 'manifest_required_gates']);

export interface JudgedTime {
  readonly judgedMs: number;
  /** Whether whoever verifies named that time; else it is now. */
  readonly isAsOf: boolean;
  /** RFC 3339; since when it is too old. null: it is not. */
  readonly expiredAt: string | null;
}

/** Each word for itself, for people and programs: whether anything was changed, what time is judged, what that says. */
export function standingOf(checks: readonly Check[], { judgedMs, isAsOf, expiredAt }: JudgedTime): JsonObject {
  const unmet = checks.filter((check) => check.level === 'must' && isUnmet(check));
  const isOld = ({ id }: Check): boolean => expiredAt !== null && OF_TIME.has(id);
  return {
    intact: unmet.every((check) => isOld(check) || OF_DECISION.has(check.id)),
    judged_at: formatRfc3339(judgedMs),
    is_as_of: isAsOf,
    expired_at: expiredAt,
  };
}
