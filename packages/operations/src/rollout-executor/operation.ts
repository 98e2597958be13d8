import { defineOperation } from '@release-gates/core';
import { apply } from './apply.ts';
import { asStart } from './as-start.ts';
import { collectToAct } from './collect.ts';
import { executorInputs } from './inputs.ts';
import { plan } from './plan.ts';

export const rolloutExecutor = defineOperation({
  id: 'rollout-executor',
  summary: 'Moves a verified release towards everybody, one judged step at a time; freezes it; brings users back',
  inputs: executorInputs,
  looks: ['plan', 'status'],
  checks: {
    rollout_decision: 'What the state machine says to what was asked; closed where it refuses or must wait',
    'blocked::<code>': 'One thing that is in the way; it explains the decision',
    channel_unknown:
      'Nothing was ever live in this channel; closes only a freeze that belongs into another ledger, and would hold nobody',
    policy_valid: 'A freeze goes on although the policy has a mistake or is not there; shown, and closes nothing',
    ticket_recorded:
      'A freeze or a rollback was given a ticket that is none, and went on without; told, and closes nothing',
    post_checks_unasked: 'plan and status run no hook, so what smoke says is not known; it closes nothing',
    clock_behind_ledger: 'The newest line of the ledger lies ahead of this clock; it closes nothing',
    statements_unchecked:
      'Signed statements lie beside the manifest, and the profile, which says signing: disabled, lets them be unverified',
    'override_used::<code>': 'Somebody went on in spite of this with the approval of a second person',
    rollout_recovered: 'A transition that a crash left without outcome was carried to its end first',
    rollout_outcome: 'The transition is in the ledger, and the traffic was read back as it should be',
    record_verified: 'The action record: every file from the transition to the evidence of every gate verifies',
    record_exported: 'The action record: they were written to the folder out',
    deployments_shown: 'GitHub shows each settled transition as a deployment; needs a token, and closes nothing',
    reviewers_recorded:
      'The record names who let the run start; told where GitHub could not be asked, and closes nothing',
    rollbacks_followed_up:
      'Each rollback has its GitHub issue, where the policy wants that and there is a token; closes nothing',
    trust_root_current: 'A tick: the trust root is no older than the channel saw it, and than was asked for',
    approvals_readable: 'A tick: every approval file can be read, and every signature of one verifies',
    approvals_of_this_machine:
      'On a machine of your own: approvals that nobody signed prove nothing there; told, and closes nothing',
    freeze_files_valid:
      'A tick: every file of signed freezes can be read, verifies, and is meant for this repository and for now',
    signed_freezes_kept: 'What signed freezes and thaws say is in the ledger',
    signed_freeze_unfrozen: 'No signed freeze ended without a signed thaw; told, and closes nothing',
    rollout_healthy: 'A tick took nothing back: no freeze, no rollback, no drift of the traffic',
  },
  outputs: {
    channel: 'Id of the channel: tenant.environment[.region[.segment]]',
    revision: 'Revision of the pointer to what is live',
    release: 'What is live; empty where nothing is',
    candidate: 'What is going out; empty where nothing is',
    percent: 'Share of the candidate',
    traffic: 'Share as it was read last, and whether anybody looked at the router; empty where nothing was read',
    'exposure-known': 'false: run the action reconcile',
    frozen: 'Whether a freeze holds',
    'frozen-reason': 'Why',
    'manifest-sha256': 'apply, plan: SHA-256 of the manifest of the release that was asked for; else empty',
    transition: 'Id of the transition, its idempotency key; empty where there was none',
    record: 'Record of that transition, relative to the ledger; with the action record relative to the workspace',
    'record-sha256': 'SHA-256 of its bytes: what record-verify takes as expected-sha256',
    outcome: 'done, failed, unknown, committed, nothing, wait, refuse, busy or fenced',
  },
  documents: async () => {
    const {
      approvalFileSchema,
      freezeDocumentSchema,
      thawDocumentSchema,
      cdeventSchema,
      channelStateSchema,
      measurementsSchema,
      provSchema,
      rolloutPolicySchema,
      rolloutRecordSchema,
    } = await import('@release-gates/rollout');
    return {
      'channel-state': channelStateSchema,
      'release-approval': approvalFileSchema,
      'release-freeze': freezeDocumentSchema,
      'release-rollout': rolloutPolicySchema,
      'release-thaw': thawDocumentSchema,
      'rollout-cdevent': cdeventSchema,
      'rollout-measurements': measurementsSchema,
      'rollout-prov': provSchema,
      'rollout-record': rolloutRecordSchema,
    };
  },
  collect: (inputs, context) => collectToAct(asStart(inputs), context),
  plan: (facts, inputs) => plan(facts, asStart(inputs)),
  apply: (planned, inputs, context) => apply(planned, asStart(inputs), context),
});
