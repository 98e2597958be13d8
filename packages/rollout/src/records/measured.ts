import { formatRfc3339 } from '@release-gates/core';
import type * as z from 'zod';
import { clipReason } from '../state/clip.ts';
import type { RolloutEvent } from '../step/event.ts';
import type { ShadowFact } from '../step/facts.ts';
import type { measuredSchema } from './envelope.ts';

const LAST_INSTANT_MS = 253_402_300_799_999;
/** Few and short, for they stand in the line; the evidence of the run has all of them. */
const MAX_REASONS = 3;

/** What was measured for the decision; null where nothing was asked for. */
export function measuredOf(event: RolloutEvent): z.output<typeof measuredSchema> | null {
  if (event.type === 'tick') {
    const { state, reasons } = event.postChecks;
    return { ...judgementsOf(event), post_checks: { state, reasons: fewOf(reasons) }, ...shadowOf(event.shadow) };
  }
  if (event.type === 'unfreeze') return { ...judgementsOf(event), post_checks: null, ...shadowOf(event.shadow) };
  if (event.type === 'start') return { ...judgementsOf({ ...event, health: null }), post_checks: null };
  return null;
}

type Judged = Pick<Extract<RolloutEvent, { type: 'tick' }>, 'manifest' | 'budget'> & {
  readonly health: Extract<RolloutEvent, { type: 'tick' }>['health'] | null;
};

function judgementsOf({ manifest, health, budget }: Judged) {
  return {
    manifest: { state: manifest.state, reasons: fewOf(manifest.reasons) },
    health: health === null ? null : healthOf(health),
    budget: { state: budget.state, remaining: budget.remaining, reasons: fewOf(budget.reasons) },
  };
}

/** No member where nothing is compared: lines from before there was one make the records that they made. */
function shadowOf({ state, compared, different, unclear, reasons }: ShadowFact) {
  if (state === 'absent') return {};
  return { shadow_outputs: { state, compared, different, unclear, reasons: fewOf(reasons) } };
}

function healthOf({ state, samples, measuredUntilMs, reasons }: NonNullable<Judged['health']>) {
  const isInstant = measuredUntilMs !== null && measuredUntilMs >= 0 && measuredUntilMs <= LAST_INSTANT_MS;
  return {
    state,
    samples,
    measured_until: isInstant ? formatRfc3339(measuredUntilMs) : null,
    reasons: fewOf(reasons),
  };
}

function fewOf(reasons: readonly string[]): string[] {
  const more = reasons.length - MAX_REASONS;
  return [...reasons.slice(0, MAX_REASONS).map(clipReason), ...(more > 0 ? [`and ${more} more`] : [])];
}
