import type { Check } from '@release-gates/core';
import { checkLoaded } from '../_shared/loaded-check.ts';
import { checkHistory, checkRecord } from './decide-history.ts';
import { checkPromotion } from './decide-promotion.ts';
import { checkChannels, checkExpected, checkShares, checkStages } from './decide-state.ts';
import type { RolloutGuardFacts } from './facts.ts';
import type { RolloutGuardInputs } from './inputs.ts';
import { settingsOf } from './settings.ts';

/**
 * The channels are what the history says, the history is whole and its times can be, and what stable serves came there
 * as the policy wants it: through the canary and long enough in it, or by a rollback to what stable served before, or
 * directly with an excuse that the policy lists.
 *
 * Could not tell: rows that may have been cut, and changes without a time.
 * Refused: a registry or a policy that is missing or malformed, before anything else. A policy that does not load is
 * not one of defaults.
 */
export function decide(facts: RolloutGuardFacts, inputs: RolloutGuardInputs): readonly Check[] {
  const { registry, policy, nowMs } = facts;
  const loaded = [
    checkLoaded(registry, {
      id: 'release_channels_loaded',
      level: 'must',
      what: 'release channels file',
      remedy: `Restore ${registry.path}, or point channels-file at yours`,
    }),
    checkLoaded(policy, {
      id: 'release_rollout_policy_loaded',
      level: 'must',
      what: 'release rollout policy',
      remedy: `Write ${policy.path}, or point the input policy at yours`,
    }),
  ];
  const settings = policy.state === 'valid' ? settingsOf(policy.value, inputs) : undefined;
  const ofPolicy = settings === undefined ? [] : [checkStages(policy, settings)];
  if (registry.state !== 'valid') return [...loaded, ...ofPolicy];
  const ofRegistry = [
    ...checkChannels(registry),
    checkExpected(registry, inputs.expectedVersion),
    ...checkRecord(registry, nowMs),
  ];
  if (settings === undefined) return [...loaded, ...ofRegistry];
  return [
    ...loaded,
    ...ofPolicy,
    ...ofRegistry,
    ...checkShares(registry, settings),
    ...checkHistory(registry, nowMs, settings),
    ...checkPromotion(registry, settings),
  ];
}
