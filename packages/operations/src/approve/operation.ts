import { defineOperation } from '@release-gates/core';
import { applyApprove } from './apply.ts';
import { collectApprove } from './collect.ts';
import { approveInputs } from './inputs.ts';
import { planApprove } from './plan.ts';

export const approve = defineOperation({
  id: 'approve',
  summary: 'Writes one person’s yes to one action of a rollout, signed with the key of that person',
  inputs: approveInputs,
  outputs: {
    'approval-path': 'The file, relative to the workspace',
    'approved-by': 'Who approves',
    'key-fingerprint': 'OpenSSH fingerprint of the key that signed; empty where nobody did',
    'expires-at': 'Until when it holds (RFC 3339)',
  },
  checks: {
    approver_trusted: 'The key may sign approvals now, and is that of the person who approves',
    form_counts: 'The policy counts approvals of this form',
    approval_complete: 'It says all that the action needs',
    approval_written: 'The approval is in its folder',
  },
  collect: collectApprove,
  plan: planApprove,
  apply: applyApprove,
});
