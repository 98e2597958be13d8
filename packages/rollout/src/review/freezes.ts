import { parseRfc3339 } from '@release-gates/core';
import type { Freeze } from '../state/channel-state.ts';
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
    const next = new Map(state.freezes.map((freeze) => [keyOf(freeze), toStanding(freeze, standing, atMs)] as const));
    for (const [key, { period, untilMs }] of standing) {
      if (!next.has(key)) ended.push({ ...period, endedMs: Math.min(atMs, untilMs) });
    }
    standing = next;
  }
  return [...ended, ...[...standing.values()].map(({ period }) => period)];
}

/** As the state machine holds them: people's stand beside each other, of the machine's there is one for each trigger. */
function keyOf({ trigger, scope, environment, reason_code: code, id }: Freeze): string {
  return trigger === 'person' ? [scope, environment ?? '', code, scope === 'component' ? '' : id].join(' ') : trigger;
}

function toStanding(freeze: Freeze, standing: ReadonlyMap<string, Standing>, atMs: number): Standing {
  const { id, tier, scope, trigger, reason_code: reasonCode, reason, by, at, until } = freeze;
  const sinceMs = standing.get(keyOf(freeze))?.period.sinceMs ?? parseRfc3339(at) ?? atMs;
  const untilMs = until === null ? Infinity : (parseRfc3339(until) ?? Infinity);
  return { period: { id, tier, scope, trigger, reasonCode, reason, by, sinceMs, endedMs: null }, untilMs };
}
