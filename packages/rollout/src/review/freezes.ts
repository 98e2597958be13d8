import { parseRfc3339 } from '@release-gates/core';
import type { Freeze } from '../state/channel-state.ts';
import { causeOf } from '../state/freeze-cause.ts';
import type { ReviewLine } from './review-line.ts';

/** A freeze from when it was set until it was gone; tightening one does not begin it anew. */
export interface FrozenPeriod {
  readonly id: string;
  readonly tier: string;
  readonly scope: string;
  readonly trigger: string;
  readonly reasonCode: string;
  readonly reason: string;
  readonly by: string;
  readonly sinceMs: number;
  /** Null while it holds. One that ended by itself ended then, not when a tick saw it. */
  readonly endedMs: number | null;
}

interface Standing {
  readonly period: FrozenPeriod;
  readonly untilMs: number;
}

/** In the order in which they ended; those that hold come last. */
export function freezesOf(lines: readonly ReviewLine[]): readonly FrozenPeriod[] {
  const ended: FrozenPeriod[] = [];
  let standing = new Map<string, Standing>();
  for (const { state, atMs } of lines) {
    const next = new Map(state.freezes.map((freeze) => [causeOf(freeze), toStanding(freeze, standing, atMs)] as const));
    for (const [key, { period, untilMs }] of standing) {
      if (!next.has(key)) ended.push({ ...period, endedMs: Math.min(atMs, untilMs) });
    }
    standing = next;
  }
  return [...ended, ...[...standing.values()].map(({ period }) => period)];
}

function toStanding(freeze: Freeze, standing: ReadonlyMap<string, Standing>, atMs: number): Standing {
  const { id, tier, scope, trigger, reason_code: reasonCode, reason, by, at, until } = freeze;
  const sinceMs = standing.get(causeOf(freeze))?.period.sinceMs ?? parseRfc3339(at) ?? atMs;
  const untilMs = until === null ? Infinity : (parseRfc3339(until) ?? Infinity);
  return { period: { id, tier, scope, trigger, reasonCode, reason, by, sinceMs, endedMs: null }, untilMs };
}
