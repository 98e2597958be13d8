import { type Check, formatRfc3339, InputError, type Plan, sha256Hex } from '@release-gates/core';
import {
  type ApprovalDocument,
  approvalPayload,
  isSamePerson,
  parseApprovalPayload,
  SIGNED_APPROVAL_ENDING,
} from '@release-gates/rollout';
import { NO_KEY_REMEDY, unknownKeyRemedy } from '../_shared/approver.ts';
import { toCheck } from '../_shared/row.ts';
import type { ApproveFacts } from './collect.ts';
import type { ApproveInputs } from './inputs.ts';

export interface ApprovePlan {
  readonly path: string;
  readonly document: ApprovalDocument;
  /** Null: nothing is signed. */
  readonly fingerprint: string | null;
}

/**
 * Policy. Nothing is written that would not count: an approval that only looks like one is found out when it is needed.
 * Refused: a key that may not sign approvals now, or is somebody else's; a form that the policy does not count; an action
 * without what it needs.
 */
export function planApprove(facts: ApproveFacts, inputs: ApproveInputs): Plan<ApprovePlan> {
  const document = documentOf(facts, inputs);
  const checks = [approverCheck(facts, document), formCheck(facts), contentCheck(document)];
  const { approver, folder } = facts;
  const isSigned = approver !== null;
  const path = `${folder.replace(/\/+$/, '')}/${fileNameOf(document, isSigned)}`;
  const fingerprint = approver !== null && 'fingerprint' in approver ? approver.fingerprint : null;
  const { action, release, channel, expires, by } = document;
  const what = [action, ...(release === undefined ? [] : [`of ${release}`])].join(' ');
  return {
    checks,
    steps: [
      ...(isSigned ? [`Sign the approval of ${what} in ${channel} as ${by}, until ${expires}`] : []),
      `Write ${path}; it counts once it is on the branch that rollouts read`,
    ],
    value: { path, document, fingerprint },
  };
}

function documentOf(
  { nowMs, actor, channel, repository, approver }: ApproveFacts,
  inputs: ApproveInputs,
): ApprovalDocument {
  const owner = approver !== null && 'owner' in approver ? approver.owner : null;
  const { action, release, covers, reason } = inputs;
  return {
    version: 1,
    action,
    channel,
    ...(repository !== null && { repository }),
    ...(release !== undefined && { release }),
    ...(covers !== undefined && { covers }),
    by: inputs.by ?? owner ?? actor,
    reason,
    at: formatRfc3339(nowMs),
    expires: formatRfc3339(nowMs + inputs.for * 1000),
  };
}

function approverCheck({ approver }: ApproveFacts, { by }: ApprovalDocument): Check {
  if (approver === null) {
    const reason = `signer is none: whoever can write the folder could have written this in the name of ${by}`;
    return toCheck('approver_trusted', 'not_applicable', { reason, expected: 'a key', actual: 'none' });
  }
  if ('missing' in approver) {
    return toCheck('approver_trusted', false, {
      reason: `no key that can sign: ${approver.missing}`,
      expected: 'a key of the role approval',
      actual: null,
      remedy: NO_KEY_REMEDY,
    });
  }
  const { fingerprint, owner, refusal } = approver;
  const isOther = owner !== null && !isSamePerson(owner, by);
  const fault = refusal ?? (isOther ? `it is the key of ${owner}, who cannot sign as ${by}` : null);
  return toCheck('approver_trusted', fault === null, {
    reason: fault === null ? `${fingerprint} is the key of ${by}` : `${fingerprint} would not count: ${fault}`,
    expected: by,
    actual: owner,
    remedy: unknownKeyRemedy('approval'),
  });
}

function formCheck({ approver, mode }: ApproveFacts): Check {
  const form = approver === null ? 'unsigned' : 'signed';
  const counts = approver === null ? mode !== 'required' : mode !== 'disabled';
  return toCheck('form_counts', counts, {
    reason: counts
      ? `${form} approvals count here (approvals.signed: ${mode})`
      : `no ${form} approval counts here (approvals.signed: ${mode})`,
    expected: mode,
    actual: form,
    remedy:
      approver === null ? 'Sign it: signer: key' : 'Write a plain one (signer: none), or let the policy take both',
  });
}

function contentCheck(document: ApprovalDocument): Check {
  const fault = faultOf(document);
  return toCheck('approval_complete', fault === null, {
    reason: fault ?? 'it says all that the action needs',
    expected: 'an approval that can count',
    actual: fault === null ? 'complete' : 'incomplete',
    remedy: 'Every action but unfreeze and unpin is of a release; an override names the code that it covers',
  });
}

/** By the reader's own rules: what it would not read is not written. */
function faultOf(document: ApprovalDocument): string | null {
  try {
    parseApprovalPayload(approvalPayload(document), 'the approval');
    return null;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems[0]?.message ?? error.message;
  }
}

/** Names alone would let one person's file take the place of another's. */
function fileNameOf(document: ApprovalDocument, isSigned: boolean): string {
  const { action, covers, release, channel, by } = document;
  const parts = [action, ...(covers === undefined ? [] : [covers]), release ?? channel, by].map(toPart);
  const digest = sha256Hex(approvalPayload(document)).slice(0, 12);
  return `${parts.join('-')}-${digest}${isSigned ? SIGNED_APPROVAL_ENDING : '.yml'}`;
}

function toPart(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9._]+/g, '-').slice(0, 64);
}
