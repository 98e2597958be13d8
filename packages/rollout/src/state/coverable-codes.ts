import type { ReasonCode } from './reason-codes.ts';

/** Whatever anybody says, nothing else can be covered by an override: no freeze, no rejection, no doubt about what it is. */
export const COVERABLE_CODES = [
  'manifest_closed',
  'manifest_expired',
  'health_inconclusive',
  'shadow_outputs_differ',
  'shadow_outputs_missing',
  'metrics_missing',
  'metrics_stale',
  'min_samples',
  'min_time',
  'budget_yellow',
  'budget_unknown',
  'audit_window',
  'staging_missing',
] as const satisfies readonly ReasonCode[];
export type CoverableCode = (typeof COVERABLE_CODES)[number];
