import type { Check } from '@release-gates/core';
import { checkLoaded } from '../_shared/loaded-check.ts';
import { decideHistory } from './decide-history.ts';
import { decideBundles, decideIncidents } from './decide-reports.ts';
import { decideSignature } from './decide-signature.ts';
import type { DrillFacts } from './facts.ts';
import type { DrillInputs } from './inputs.ts';

/**
 * A rollback was rehearsed lately, and one can prove it: enough incident drills and rollback bundles that say of
 * themselves that they were good, not too old by the time they state, and named with their digests in one signature
 * whose own time, key and algorithm are what the policy allows.
 *
 * Could not tell: a signature without a key to verify it with. Refused: anything dated in the future, a report or
 * signature that cannot be read, evidence that was changed after it was signed or that the signature does not name.
 */
export function decide(facts: DrillFacts, inputs: DrillInputs): readonly Check[] {
  return [
    checkLoaded(facts.policy, {
      id: 'rollback_signature_policy_loaded',
      level: 'must',
      what: 'rollback drill signature policy',
      optional: true,
      remedy: `Write ${facts.policy.path}`,
    }),
    ...decideIncidents(facts, inputs),
    ...decideBundles(facts, inputs),
    ...decideSignature(facts, inputs),
    ...decideHistory(facts, inputs),
  ];
}
