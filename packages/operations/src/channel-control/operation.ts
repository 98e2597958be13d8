import { defineOperation } from '@release-gates/core';
import { releaseChannelsSchema } from '@release-gates/formats';
import { importedChannelsSchema } from '@release-gates/rollout';
import { apply } from './apply.ts';
import { collect } from './collect.ts';
import { channelInputs } from './inputs.ts';
import { plan } from './plan.ts';

export const channelControl = defineOperation({
  id: 'channel-control',
  summary:
    'Validates, shows, changes and imports the registry of the release channels, each change with a row that says why',
  inputs: channelInputs,
  checks: {
    channels_file_loaded: 'The registry is there and valid; where it is malformed the run ends',
    channels_present_canary: 'There is a canary',
    channels_present_stable: 'There is a stable channel',
    canary_version_semver: 'The canary serves a semantic version',
    stable_version_semver: 'Stable serves a semantic version',
    canary_rollout_range: 'The share of the canary is from 0 to 100 %',
    stable_rollout_range: 'The share of stable is from 0 to 100 %',
    stable_rollout_100: 'Stable serves all',
    expected_version_present_in_channels: 'A channel serves the expected version',
    request_complete: 'The inputs that the change needs are given, a reason above all',
    registry_whole:
      'What is to be changed is a registry: a broken file is never an empty one, and no change repairs it',
    registry_is_new: 'A registry is begun only where there is none',
    version_semver: 'The version is a semantic version',
    version_known: 'The version was where it should come from, or an exception says why not',
    change_direction: 'Stable goes down by a rollback alone, and a rollback never up, or an exception says why not',
    clock_not_behind_history: 'It is not before the newest change',
    registry_stays_valid: 'The registry stays valid and within its limits, with every row',
    channels_importable: 'The registry can be imported without guessing',
    import_since: 'It is known since when stable is live',
    import_canary: 'No canary has traffic that would end with the import',
    import_decision: 'The channel of the rollout is empty, or this import is in it',
    channels_imported: 'The import is in the ledger',
    channels_written: 'The registry has the change',
  },
  outputs: {
    'channels-file': 'The registry, relative to the workspace',
    'channels-sha256': 'SHA-256 of the registry as it is now',
    'canary-version': 'What the canary serves now',
    'canary-percent': 'Share of the canary now',
    'stable-version': 'What stable serves now',
    'stable-percent': 'Share of stable now',
    'import-outcome': 'import: committed, nothing (it was imported before), refuse or busy; else empty',
  },
  documents: { 'release-channels': releaseChannelsSchema, 'imported-channels': importedChannelsSchema },
  collect,
  plan,
  apply,
});
