import { formatRfc3339 } from '@release-gates/core';
import type * as z from 'zod';
import type { LineFacts } from '../engine/line-facts.ts';
import type { RolloutEvent } from '../step/event.ts';
import type { Blocker } from '../step/decision.ts';
import { bounded, boundedList } from './bounded.ts';
import type { blockerSchema, hookSchema, measuredSchema, observedSchema, overrideSchema } from './envelope.ts';

const LAST_INSTANT_MS = 253_402_300_799_999;

/** What was measured for the decision; null where nothing was asked for. */
export function measuredOf(event: RolloutEvent | null): z.output<typeof measuredSchema> | null {
  if (event?.type === 'tick') {
    const { state, reasons } = event.postChecks;
    return { ...judgementsOf(event), post_checks: { state, reasons: boundedList(reasons) } };
  }
  if (event?.type === 'unfreeze') return { ...judgementsOf(event), post_checks: null };
  if (event?.type === 'start') return { ...judgementsOf({ ...event, health: null }), post_checks: null };
  return null;
}

type Judged = Pick<Extract<RolloutEvent, { type: 'tick' }>, 'manifest' | 'budget'> & {
  readonly health: Extract<RolloutEvent, { type: 'tick' }>['health'] | null;
};

function judgementsOf({ manifest, health, budget }: Judged) {
  return {
    manifest: { state: manifest.state, reasons: boundedList(manifest.reasons) },
    health: health === null ? null : healthOf(health),
    budget: { state: budget.state, remaining: budget.remaining, reasons: boundedList(budget.reasons) },
  };
}

function healthOf({ state, samples, measuredUntilMs, reasons }: NonNullable<Judged['health']>) {
  const isInstant = measuredUntilMs !== null && measuredUntilMs >= 0 && measuredUntilMs <= LAST_INSTANT_MS;
  return {
    state,
    samples,
    measured_until: isInstant ? formatRfc3339(measuredUntilMs) : null,
    reasons: boundedList(reasons),
  };
}

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

export function overridesOf({ overrides }: LineFacts): z.output<typeof overrideSchema>[] {
  return overrides.slice(0, 32).map(({ code, reason, by, approvedBy, ref }) => ({
    code,
    reason: bounded(reason),
    by: bounded(by, 256),
    approved_by: approvedBy === null ? null : bounded(approvedBy, 256),
    ref: bounded(ref, 256),
  }));
}

export function blockersOf(blockers: readonly Blocker[]): z.output<typeof blockerSchema>[] {
  return blockers.slice(0, 64).map(({ code, message }) => ({ code, message: bounded(message, 256) }));
}
