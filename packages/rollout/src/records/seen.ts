import type * as z from 'zod';
import type { LineFacts } from '../engine/line-facts.ts';
import type { Blocker } from '../step/decision.ts';
import { bounded } from './bounded.ts';
import type { blockerSchema, hookSchema, observedSchema } from './envelope.ts';

export function observedOf({ outcome }: LineFacts): z.output<typeof observedSchema> | null {
  const observed = outcome?.observed ?? null;
  if (observed === null) return null;
  return observed.state === 'read'
    ? { state: 'read', percent: observed.percent, proven: observed.proven, detail: bounded(observed.detail, 256) }
    : { state: 'unknown', percent: null, proven: null, detail: bounded(observed.reason, 256) };
}

const MAX_NUMBERS = 32;

export function hooksOf({ outcome }: LineFacts): z.output<typeof hookSchema>[] {
  return (outcome?.hooks ?? []).slice(0, 8).map(({ name, state, reason, measured }) => ({
    name,
    state,
    reason: bounded(reason, 256),
    measured: Object.fromEntries(
      Object.entries(measured)
        .slice(0, MAX_NUMBERS)
        .map(([key, value]) => [bounded(key, 64), value]),
    ),
  }));
}

/** Of what has the traffic after the move, as the smoke hook said. */
export function postCheckOf({ outcome }: LineFacts) {
  const told = { done: 'pass', failed: 'fail', unknown: 'inconclusive', absent: 'absent' } as const;
  const smoke = outcome?.hooks.find(({ name }) => name === 'smoke')?.state;
  return smoke === undefined ? 'not_told' : told[smoke];
}

export function blockersOf(blockers: readonly Blocker[]): z.output<typeof blockerSchema>[] {
  return blockers.slice(0, 64).map(({ code, message }) => ({ code, message: bounded(message, 256) }));
}
