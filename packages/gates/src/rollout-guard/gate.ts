import { defineGate } from '@release-gates/core';
import { releaseChannelsSchema, releaseRolloutPolicySchema } from '@release-gates/formats';
import { collect } from './collect.ts';
import { decide } from './decide.ts';
import { describeFacts } from './details.ts';
import { rolloutGuardInputs } from './inputs.ts';

export const rolloutGuard = defineGate({
  id: 'rollout-guard',
  summary: 'What stable serves came there as the rollout policy wants it, and the history of the channels is whole',
  inputs: rolloutGuardInputs,
  checks: {
    release_channels_loaded: 'The registry of the channels exists and is valid',
    release_rollout_policy_loaded: 'The rollout policy exists and is valid',
    canary_stages_within_policy_range: 'No stage of the canary is one that this gate would close at; advice only',
    canary_version_semver: 'The canary serves a semantic version',
    stable_version_semver: 'Stable serves a semantic version',
    canary_rollout_range: 'The share of the canary is from 0 to 100 %',
    stable_rollout_range: 'The share of stable is from 0 to 100 %',
    canary_rollout_policy_range: 'The share of the canary is within the range of the policy',
    stable_rollout_required: 'The share of stable is the one of the policy',
    expected_version_present: 'The expected version, where given, is served by a channel',
    history_times_plausible: 'No time is missing or still to come',
    history_continuous: 'Every row begins where the row before of its channel ended: none was removed',
    state_matches_history: 'The channels serve what their last rows say',
    history_min_entries: 'The history has as many rows as the policy wants',
    history_fresh_enough: 'The newest change is not too long ago and not still to come',
    history_reason_present: 'Every row says why, where the policy wants it',
    history_actor_present: 'Every row says who, where the policy wants it',
    stable_version_lineage_present: 'A row says how stable came to its version, or the canary serves it too',
    direct_stable_set_allowed: 'Where stable was set directly, the policy excuses it',
    stable_rollback_target_known: 'Where stable was rolled back, it was to a version that it served before',
    canary_observation_window_met: 'What stable serves was in the canary for long enough before',
    initial_state_allowed_without_history: 'Where there is no history yet, the policy allows that',
  },
  outputs: {
    'canary-version': 'What the canary serves; empty where the registry does not load',
    'stable-version': 'What stable serves; empty where the registry does not load',
  },
  documents: { 'release-channels': releaseChannelsSchema, 'rollout-policy': releaseRolloutPolicySchema },
  collect,
  decide,
  details: describeFacts,
  values({ registry }) {
    const value = registry.state === 'valid' ? registry.value : null;
    return { 'canary-version': value?.canary?.version ?? '', 'stable-version': value?.stable?.version ?? '' };
  },
});
