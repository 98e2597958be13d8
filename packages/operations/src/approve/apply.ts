import { envelopeJson, type SigningKey, signPayload } from '@release-gates/attestation';
import { type Applied, type ApplyContext, type Plan, sha256Hex } from '@release-gates/core';
import { APPROVAL_PAYLOAD_TYPE, type ApprovalDocument, approvalPayload } from '@release-gates/rollout';
import { loadJudgedKey } from '../_shared/judged-key.ts';
import { toCheck } from '../_shared/row.ts';
import type { ApproveInputs } from './inputs.ts';
import type { ApprovePlan } from './plan.ts';

export async function applyApprove(
  { value }: Plan<ApprovePlan>,
  inputs: ApproveInputs,
  context: ApplyContext,
): Promise<Applied> {
  const { path, document, fingerprint } = value;
  const bytes =
    fingerprint === null
      ? toYaml(document)
      : toSigned(document, await loadJudgedKey(inputs, context.secrets, fingerprint));
  await context.files.create(path, bytes);
  const { action, channel, by, expires } = document;
  const values = {
    'approval-path': path,
    'approved-by': by,
    'key-fingerprint': fingerprint ?? '',
    'expires-at': expires,
  };
  const written = toCheck('approval_written', true, {
    reason: `${path} says that ${by} approves ${action} in ${channel} until ${expires}; bring it to the branch that rollouts read`,
    expected: path,
    actual: path,
  });
  return {
    checks: [written],
    values,
    details: { approval: { ...document }, path, key_fingerprint: fingerprint },
    record: {
      action: 'approval_given',
      context: { ...document, path, sha256: sha256Hex(bytes), key_fingerprint: fingerprint },
    },
  };
}

function toSigned(document: ApprovalDocument, key: SigningKey): Uint8Array {
  const envelope = signPayload(approvalPayload(document), key, APPROVAL_PAYLOAD_TYPE);
  return Buffer.from(`${JSON.stringify(envelopeJson(envelope))}\n`, 'utf8');
}

/** A line for each field; every JSON text is YAML. */
function toYaml(document: ApprovalDocument): Uint8Array {
  const lines = Object.entries(document).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  return Buffer.from(lines.join(''), 'utf8');
}
