import { defineGate } from '@release-gates/core';
import { collect } from './collect.ts';
import { decide, details, values } from './decide.ts';
import { activationGuardInputs } from './inputs.ts';

export const activationGuard = defineGate({
  id: 'activation-guard',
  summary: 'Whether a channel may activate this very release now: all it declares verifies, and the channel takes it',
  inputs: activationGuardInputs,
  checks: {
    resolution: 'Exactly one manifest is meant, and every reference names one content for ever',
    index: 'The ledger of the channel verifies from its first line on',
    trust_registry: 'The trust root is no older than the channel saw it, and than was asked for',
    revocations: 'The list of revoked releases can be read',
    manifest: 'The manifest is sound, says all that a release needs, and has not expired',
    manifest_signatures:
      'Every declared signature was verified by a unit whose evidence the manifest binds, every statement by the trust root',
    identity: 'It is the manifest and the release that were meant',
    file_inventory: 'Evidence, artifacts and declared checksums are here with their digests and sizes',
    target_not_revoked: 'Neither revoked by the policy nor rejected by a rollback',
    validation_profiles: 'The manifest is open, for this environment, as strict, with the required gates',
    authority_class: 'It comes from a repository that may publish here',
    source_status: 'It was built from a clean checkout of a ref that may go out',
    compatibility: 'Description and version are ones that the channel knows',
    monotonic: 'Not below what the channel had, or a blessed target of a downgrade',
    substitution: 'Its id and its version mean these artifacts alone',
    floor_ceiling: 'Within the lowest and highest version of the policy',
    authorised_by_index: 'The channel would take it now: free, not frozen, not pinned, at the expected revision',
  },
  outputs: {
    activation: 'accept; hold (only the channel is in the way); or reject',
    channel: 'Id of the channel',
    revision: 'Revision of its pointer',
    release: 'Release candidate id; empty where it cannot be told',
    version: 'Its version',
    'artifacts-sha256': 'SHA-256 over the canonical form of its artifacts',
    'manifest-path': 'The manifest that was verified',
    'manifest-sha256': 'SHA-256 of its bytes, for the input manifest-sha256 of rollout-executor',
    'reason-codes': 'Codes of all that speaks against it, by comma',
  },
  collect,
  decide,
  details,
  values,
});
