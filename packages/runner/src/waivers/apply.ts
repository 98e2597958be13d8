import { formatRfc3339, isUnmet, type Check, type JudgedCheck } from '@release-gates/core';
import type { Evidence } from '@release-gates/evidence';
import type { Waiver } from './load.ts';

const DAY_MS = 86_400_000;

type AppliedWaiver = Evidence['waivers'][number];

export interface WaivedChecks {
  readonly checks: readonly JudgedCheck[];
  readonly waivers: readonly AppliedWaiver[];
}

/** Whole days that are left, rounded down: 0 on the last day. */
export function daysLeft(waiver: Waiver, nowMs: number): number {
  return Math.floor((waiver.expiresMs - nowMs) / DAY_MS);
}

/** The owner hears of it at 14, 7 and 1 days. */
export function expiryWarning(days: number): 'last-day' | 'last-week' | 'last-fortnight' | undefined {
  if (days <= 1) return 'last-day';
  if (days <= 7) return 'last-week';
  return days <= 14 ? 'last-fortnight' : undefined;
}

/**
 * Covers failing binding checks by unexpired waivers. An expired waiver, and one whose signatures do not count, covers
 * nothing and adds a failing check that names its owner; the check it covered stays failed as well.
 */
export function applyWaivers(
  unit: string,
  checks: readonly JudgedCheck[],
  waivers: readonly Waiver[],
  nowMs: number,
): WaivedChecks {
  const mine = waivers.filter((waiver) => waiver.gate === unit);
  const used = new Map<string, Waiver>();
  const extra: JudgedCheck[] = [];
  const covered = checks.map((check) => {
    if (check.mode !== 'enforce' || !isUnmet(check)) return check;
    const matching = mine.filter((waiver) => waiver.check === check.id);
    const valid = matching.find((waiver) => waiver.expiresMs >= nowMs && waiver.flaw === null);
    if (valid === undefined) {
      extra.push(...matching.map((waiver) => uncovered(waiver, check, nowMs)));
      return check;
    }
    used.set(valid.id, valid);
    return { ...check, waiver: valid.id };
  });
  return { checks: [...covered, ...extra], waivers: [...used.values()].map((waiver) => toApplied(waiver, nowMs)) };
}

function uncovered(waiver: Waiver, check: Check, nowMs: number): JudgedCheck {
  return waiver.expiresMs < nowMs || waiver.flaw === null ? expired(waiver, check) : unverified(waiver, waiver.flaw);
}

function unverified({ id, owner, path }: Waiver, flaw: string): JudgedCheck {
  return {
    id: `waiver_verified::${id}`,
    outcome: 'fail',
    level: 'must',
    mode: 'enforce',
    reason: `the waiver of ${owner} covers nothing: ${flaw}`,
    expected: 'a waiver signed by enough keys of the role approval',
    actual: flaw,
    location: { file: path },
    remedy: `Have it signed: release-gates waiver-sign --waiver ${path} --key-file KEY`,
  };
}

function expired(waiver: Waiver, check: Check): JudgedCheck {
  const expiredAt = formatRfc3339(waiver.expiresMs);
  return {
    id: `waiver_unexpired::${waiver.id}`,
    outcome: 'fail',
    level: 'must',
    mode: 'enforce',
    reason: `the waiver of ${waiver.owner} for ${check.id} expired at ${expiredAt}`,
    expected: 'a waiver that has not expired',
    actual: expiredAt,
    location: { file: waiver.path },
    remedy: `${waiver.owner}: fix ${check.id} (${waiver.ticket}) or have a new waiver reviewed`,
  };
}

function toApplied(waiver: Waiver, nowMs: number): AppliedWaiver {
  const { expiresMs, version: _, flaw: __, signedBy, ...rest } = waiver;
  return {
    ...rest,
    expires: formatRfc3339(expiresMs),
    days_left: daysLeft(waiver, nowMs),
    ...(signedBy.length > 0 && { signed_by: [...signedBy] }),
  };
}
