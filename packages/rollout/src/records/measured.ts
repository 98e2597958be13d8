import { formatRfc3339 } from '@release-gates/core';
import type * as z from 'zod';
import { clipReason } from '../state/clip.ts';
import type { RolloutEvent } from '../step/event.ts';
import type { BudgetFact, HealthFact, ManifestFact, PostCheckFact, ShadowFact } from '../step/facts.ts';
import type { measuredSchema } from './envelope.ts';

const LAST_INSTANT_MS = 253_402_300_799_999;
/** Few and short, for they stand in the line; the evidence of the run has all of them. */
const MAX_REASONS = 3;

type Measured = z.output<typeof measuredSchema>;

/** What few words are made of; null where it was not asked for. */
export interface MeasuredParts {
  readonly manifest: Pick<ManifestFact, 'state' | 'reasons'>;
  readonly health: Pick<HealthFact, 'state' | 'samples' | 'measuredUntilMs' | 'reasons'> | null;
  readonly budget: Pick<BudgetFact, 'state' | 'remaining' | 'reasons'>;
  readonly postChecks: Pick<PostCheckFact, 'state' | 'reasons'> | null;
  readonly shadow: Pick<ShadowFact, 'state' | 'compared' | 'different' | 'unclear' | 'reasons'> | null;
}

/** What was measured for the decision; null where nothing was asked for. */
export function measuredOf(event: RolloutEvent): Measured | null {
  if (event.type === 'tick') return toMeasured(event);
  if (event.type === 'unfreeze') return toMeasured({ ...event, postChecks: null });
  if (event.type === 'start') return toMeasured({ ...event, health: null, postChecks: null, shadow: null });
  return null;
}

/** Auditors make it again from the measurements that a line names. */
export function toMeasured({ manifest, health, budget, postChecks, shadow }: MeasuredParts): Measured {
  return {
    manifest: { state: manifest.state, reasons: fewOf(manifest.reasons) },
    health: health === null ? null : healthOf(health),
    budget: { state: budget.state, remaining: budget.remaining, reasons: fewOf(budget.reasons) },
    post_checks: postChecks === null ? null : { state: postChecks.state, reasons: fewOf(postChecks.reasons) },
    ...(shadow !== null && shadowOf(shadow)),
  };
}

/** No member where nothing is compared: lines from before there was one make the records that they made. */
function shadowOf({ state, compared, different, unclear, reasons }: NonNullable<MeasuredParts['shadow']>) {
  if (state === 'absent') return {};
  return { shadow_outputs: { state, compared, different, unclear, reasons: fewOf(reasons) } };
}

function healthOf({ state, samples, measuredUntilMs, reasons }: NonNullable<MeasuredParts['health']>) {
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
