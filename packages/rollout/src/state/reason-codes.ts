/**
 * Why a rollout moved, waits or is refused. One closed list; each code keeps its meaning for ever. A freeze or a
 * rollback may carry a cause of the caller's own besides these.
 */
export const REASON_CODES = {
  // Moved
  as_requested: 'A person asked for it',
  stage_complete: 'Everything that the stage needs holds',
  audit_complete: 'The audit window ended and nothing spoke against the release',
  watch_complete: 'The time of watching after a rollback is over',
  until_reached: 'It was limited in time, and the time is over',
  stable_again: 'Every condition of an unfreeze holds',
  withdrawn: 'The candidate was taken back and there is no release to send its traffic to',

  // The release itself
  release_invalid: 'The release is not described as it must be',
  release_too_large: 'The description of the release is larger than the ledger takes',
  reference_floating: 'It names what may change; only exact ids go out',
  reference_ambiguous: 'It names more than one release',
  release_unverified: 'Known by name alone, without digests that can be verified',
  release_rejected: 'Rolled back before: it never goes out again in this channel',
  release_revoked: 'Revoked by policy',
  release_id_substitution_blocked: 'Other artifacts than those known under this id or version',
  reissue_not_authorized: 'The leave to replace what an id stands for is missing or does not fit',
  release_id_downgrade_blocked: 'Below what the channel already ran',
  version_invalid: 'Not a version of the scheme of the channel',
  minimum_version_blocked: 'Below the lowest version allowed',
  maximum_version_blocked: 'Above the highest version allowed',
  already_live: 'It is what is live',
  already_candidate: 'It already is the candidate',

  // Evidence and measurements
  manifest_closed: 'A gate of the manifest is closed',
  manifest_expired: 'The manifest or evidence in it is out of date',
  manifest_unverified: 'The manifest could not be verified',
  trust_root_rolled_back: 'The trust root is older than the one that was seen or is asked for, or another',
  health_failed: 'An objective, a guardrail or the judge says no',
  health_inconclusive: 'The measurements do not tell yet',
  metrics_missing: 'There are no measurements',
  metrics_stale: 'The newest measurement is too old',
  metrics_future: 'Measurements lie ahead of the clock',
  min_samples: 'Too few samples at this stage',
  min_time: 'Too short a time at this stage',
  clock_behind: 'The clock stands before something that the ledger already holds',
  budget_yellow: 'Half to four fifths of the error budget is used: canary only',
  budget_red: 'Less than a fifth of the error budget is left, or it burns fast',
  budget_black: 'The objective is missed',
  budget_unknown: 'The error budget could not be told',
  shadow_outputs_differ: 'In shadow the candidate answers something else than what is live',
  shadow_outputs_missing: 'Outputs of the candidate could not be held against those of what is live',
  post_check_failed: 'What is live fails its checks',
  post_check_inconclusive: 'The checks of what is live could not tell',

  // This run
  secret_missing: 'A variable that the policy declares for its commands is not set',

  // People
  approval_missing: 'Another person must say yes',
  approval_unreadable: 'An approval file cannot be read, or the signature of one does not verify',
  override_refused: 'An override without reason, second person or right to cover this',
  reason_missing: 'It needs a reason',
  incident_missing: 'A hotfix names the incident that it repairs',
  paused: 'Paused by a person',
  pinned: 'Held at an exact release',
  not_pinned: 'Nothing is pinned',
  pin_mismatch: 'Only what is live can be pinned',
  person_request: 'A person asked for it and gave no code',

  // Freeze
  frozen: 'The channel is frozen',
  scope_frozen: 'Its environment or the repository is frozen',
  probation: 'Probation: small exposures only',
  not_frozen: 'There is nothing to unfreeze',
  already_frozen: 'It is frozen for this already',
  too_many_freezes: 'As many freezes stand as the ledger holds, and none of this scope',
  unstable: 'Not stable for long enough',
  burn_too_high: 'Too much of the budget was burnt',
  stability_unknown: 'How long it has been stable could not be told',
  alerts_open: 'Alerts are open',
  alerts_unknown: 'Open alerts could not be asked for',
  watch_open: 'Watched after a rollback',
  canary_not_passed: 'No new candidate passed shadow and the small exposures',
  environment_retired: 'The policy says that nothing runs in the environment any more',
  environment_not_ready: 'An environment that is frozen with others was not judged for the end of it, or not lately',

  // Order of things
  busy: 'Another transition is under way',
  candidate_in_progress: 'There is a candidate',
  no_candidate: 'There is no candidate',
  not_paused: 'It is not paused',
  already_paused: 'It is paused',
  revision_conflict: 'The pointer moved since it was looked at',
  facts_outdated: 'The channel moved after it was looked at',
  audit_window: 'The release before is in its audit window',
  audit_open: 'The audit window is open',
  audit_overdue: 'The audit window ended and nothing was told about the release',
  exposure_unknown: 'Where the traffic goes is not known; reconcile first',
  exposure_unreadable: 'Where the traffic goes could not be read',
  exposure_differs: 'The traffic goes elsewhere than recorded',
  exposure_as_wanted: 'The traffic goes where it should',
  idle: 'There is nothing to decide',
  channel_not_empty: 'The channel has a history already',
  channel_empty: 'Nothing was ever live here',
  state_too_large: 'The state of the channel would be larger than the ledger takes',
  policy_invalid: 'The policy of the channel contradicts itself or its state',

  // Rollback and downgrade
  already_rolled_back: 'This rollback was carried out already',
  followed_up: 'A ticket for the rollback was opened',
  already_followed_up: 'The ledger names this ticket already',
  rollback_pending: 'A rollback was decided and not carried out yet',
  rollback_not_authorized: 'Nobody with the right to it asked for this rollback',
  rollback_expired: 'The authorisation is over',
  rollback_target_revoked: 'The target is revoked',
  rollback_target_unverified: 'The target does not verify, or it could not be told',
  target_not_prior: 'The target never was live in this channel',
  target_equals_current: 'The target is what is live',
  target_missing: 'There is no release to go back to',
  cross_generation_requires_downgrade: 'The target is of another generation',
  automatic_rollback_off: 'The policy leaves this rollback to a person',
  downgrade_not_allowed: 'The compatibility policy does not allow this pair',
  not_blessed: 'Not in the list of approved targets',
  blessing_expired: 'The approval of this target is over',
  blessing_invalid: 'This target cannot be approved so',
  already_blessed: 'It is approved until then',
  mixed_generation: 'Not everything of the set is of one generation, or not the same set',
  schema_head_incompatible: 'The schema of the database is not one that the target can use',
  crypto_schema_change_blocks_downgrade: 'A change of keys or schema stands between',
  staging_missing: 'The target did not run through staging first',

  // Outcomes
  done: 'Carried out and read back',
  frozen_before_switch: 'Frozen after it was decided and before it was carried out',
  stage_failed: 'The release could not be prepared',
  smoke_failed: 'The first checks failed',
  traffic_failed: 'The traffic was certainly not moved',
  traffic_unknown: 'The traffic may have been moved',
  preempted: 'A way back that did not wait took its place',
  fence_old: 'Another executor carried on',
  no_pending: 'No transition is open',
  outcome_unknown: 'It may have been carried out; reconcile',
} as const satisfies Readonly<Record<string, string>>;

export type ReasonCode = keyof typeof REASON_CODES;

export function isReasonCode(code: string): code is ReasonCode {
  return Object.hasOwn(REASON_CODES, code);
}
