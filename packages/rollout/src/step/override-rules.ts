import type { ReasonCode } from '../state/reason-codes.ts';
import { blocker } from './blocker.ts';
import type { Blocker } from './decision.ts';
import type { Override } from './facts.ts';
import { isSamePerson } from './person.ts';

/** Whatever the policy says, nothing else can be covered: no freeze, no rejection, no doubt about what it is. */
const COVERABLE: readonly ReasonCode[] = [
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
];

interface Covered {
  readonly blockers: readonly Blocker[];
  readonly used: readonly Override[];
}

/** Takes away the blockers that a valid override covers, and names each override that covers nothing it meant to. */
export function coverBlockers(
  blockers: readonly Blocker[],
  overrides: readonly Override[],
  allowed: { readonly codes: readonly ReasonCode[]; readonly nowMs: number },
): Covered {
  const left: Blocker[] = [];
  const used = new Map<string, Override>();
  const refused: Blocker[] = [];
  for (const found of blockers) {
    const meant = overrides.filter((override) => override.code === found.code);
    const valid = meant.find((override) => findFault(override, allowed) === undefined);
    if (valid === undefined) left.push(found);
    else used.set(found.code, valid);
    if (valid === undefined && meant[0] !== undefined) {
      refused.push(blocker('override_refused', `the override of ${found.code} ${findFault(meant[0], allowed)}`));
    }
  }
  return { blockers: [...left, ...refused], used: [...used.values()] };
}

function findFault(
  override: Override,
  allowed: { readonly codes: readonly ReasonCode[]; readonly nowMs: number },
): string | undefined {
  const code = COVERABLE.find((known) => known === override.code);
  if (code === undefined) return 'covers what no override can';
  if (!allowed.codes.includes(code)) return 'covers what the policy does not leave to overrides';
  if (override.reason.trim() === '') return 'gives no reason';
  if (override.by.trim() === '') return 'names nobody who asks for it';
  if (override.approvedBy === null || override.approvedBy.trim() === '') return 'has no approval of a second person';
  if (isSamePerson(override.approvedBy, override.by)) return 'is approved by who asks for it';
  if (override.expiresAtMs !== null && override.expiresAtMs <= allowed.nowMs) return 'is over';
  return undefined;
}
