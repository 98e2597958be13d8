import { envelopeJson, signPayload } from '@release-gates/attestation';
import { type Applied, type ApplyContext, InputError, type Plan, sha256Hex } from '@release-gates/core';
import { APPROVAL_PAYLOAD_TYPE, type ApprovalDocument, approvalPayload } from '@release-gates/rollout';
import { loadSigningKey } from '../_shared/signing-key.ts';
import { toCheck } from '../_shared/row.ts';
import type { ApproveInputs } from './inputs.ts';
import type { ApprovePlan } from './plan.ts';

export async function applyApprove(
  { value }: Plan<ApprovePlan>,
  inputs: ApproveInputs,
  context: ApplyContext,
): Promise<Applied> {
  const { path, document, fingerprint } = value;
  const bytes = fingerprint === null ? toYaml(document) : await sign(document, { fingerprint, inputs, context });
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

interface Signing {
  readonly fingerprint: string;
  readonly inputs: ApproveInputs;
  readonly context: ApplyContext;
}

/** With the very key that was judged. */
async function sign(document: ApprovalDocument, { fingerprint, inputs, context }: Signing): Promise<Uint8Array> {
  const key = await loadSigningKey(inputs, context.secrets);
  if (typeof key !== 'string' && key.publicKey.fingerprint === fingerprint) {
    const envelope = signPayload(approvalPayload(document), key, APPROVAL_PAYLOAD_TYPE);
    return Buffer.from(`${JSON.stringify(envelopeJson(envelope))}\n`, 'utf8');
  }
  throw new InputError({
    code: 'key.changed',
    message: `expected the key ${fingerprint}, found ${typeof key === 'string' ? `none: ${key}` : 'another one'}`,
    where: { file: inputs.keyEnv ?? inputs.keyFile ?? 'key' },
  });
}

/** A line for each field; every JSON text is YAML. */
function toYaml(document: ApprovalDocument): Uint8Array {
  const lines = Object.entries(document).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  return Buffer.from(lines.join(''), 'utf8');
}
