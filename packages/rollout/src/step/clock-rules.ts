import { MAX_FUTURE_SKEW_MS, parseRfc3339 } from '@release-gates/core';
import { blocker } from './blocker.ts';
import type { Blocker } from './decision.ts';

/**
 * How long something lasts, as far as both the clock and the newest measurement say so: a clock that jumped ahead
 * takes the measurements along only if those really go on.
 */
export function elapsedS(sinceMs: number, nowMs: number, measuredUntilMs: number | null): number {
  const untilMs = measuredUntilMs === null ? nowMs : Math.min(nowMs, measuredUntilMs);
  return Math.max(0, (untilMs - sinceMs) / 1000);
}

export function checkClock(since: string, nowMs: number, what: string): Blocker[] {
  const sinceMs = parseRfc3339(since) ?? Infinity;
  return sinceMs <= nowMs + MAX_FUTURE_SKEW_MS
    ? []
    : [
        blocker('clock_behind', `${what} began at ${since}, which is ahead of the clock`, {
          remedy: 'set the clock; the ledger is left as it is',
        }),
      ];
}

/** Everything that says how late it is. */
export interface Clocks {
  readonly nowMs: number;
  /** Of the last line of the ledger; null where there is none. */
  readonly newestMs: number | null;
  /** Of the newest measurement; null where one should tell and none does, undefined where nothing is measured. */
  readonly measuredMs?: number | null | undefined;
}

/** No channel is left without a line for longer and without a measurement too; a clock that nobody set is wrong by more. */
const MAX_UNSEEN_DAYS = 31;

/** Whether this clock says that more time went by since then than anybody leaves a channel alone. */
export function isFarAfter(sinceMs: number, nowMs: number): boolean {
  return nowMs - sinceMs > MAX_UNSEEN_DAYS * 86_400_000;
}

/**
 * Whether what holds back ends by itself: only where every clock there is agrees, for this one may run ahead. Where they
 * do not it holds, and somebody ends it by name.
 */
export function isOver(untilMs: number, clocks: Clocks): boolean {
  return untilMs <= clocks.nowMs && findDoubt(untilMs, clocks) === undefined;
}

/** Why it still holds although this clock says that it is over. */
export function findDoubt(untilMs: number, { nowMs, newestMs, measuredMs }: Clocks): string | undefined {
  if (untilMs > nowMs) return undefined;
  if (newestMs !== null && newestMs > nowMs + MAX_FUTURE_SKEW_MS) return 'the last line of the ledger is ahead of it';
  if (isFarAfter(Math.max(untilMs, newestMs ?? untilMs), nowMs)) {
    return `nothing happened here in the ${MAX_UNSEEN_DAYS} days before`;
  }
  if (measuredMs !== undefined && (measuredMs ?? -Infinity) < untilMs) return 'no measurement is that new';
  return undefined;
}

/** Whether what allows something may still be used: this clock alone may say no, for that is safe. */
export function isInFuture(until: string, nowMs: number): boolean {
  return (parseRfc3339(until) ?? Infinity) > nowMs;
}

export const MAX_INSTANT_MS = 253_402_300_799_999;

export function isInstantMs(atMs: number): boolean {
  return Number.isFinite(atMs) && atMs >= 0 && atMs <= MAX_INSTANT_MS;
}
