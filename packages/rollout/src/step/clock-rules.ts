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

export const MAX_INSTANT_MS = 253_402_300_799_999;

export function isInstantMs(atMs: number): boolean {
  return Number.isFinite(atMs) && atMs >= 0 && atMs <= MAX_INSTANT_MS;
}
