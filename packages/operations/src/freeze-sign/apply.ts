import { envelopeJson, signPayload } from '@release-gates/attestation';
import { type Applied, type ApplyContext, type Plan, sha256Hex } from '@release-gates/core';
import { loadJudgedKey } from '../_shared/judged-key.ts';
import { toCheck } from '../_shared/row.ts';
import type { FreezeSignInputs } from './inputs.ts';
import { type FreezeSignPlan, payloadOf } from './plan.ts';

export async function applyFreezeSign(
  { value }: Plan<FreezeSignPlan>,
  inputs: FreezeSignInputs,
  context: ApplyContext,
): Promise<Applied> {
  const { path, isBegun, document, fingerprint, earlier, sha256, signatures, needed } = value;
  const key = await loadJudgedKey(inputs, context.secrets, fingerprint);
  const { payload, payloadType } = payloadOf(document);
  const own = signPayload(payload, key, payloadType);
  const before = earlier.map(({ keyId, base64 }) => ({ keyId, signature: Buffer.from(base64, 'base64') }));
  const envelope = envelopeJson({ ...own, signatures: [...before, ...own.signatures] });
  const bytes = Buffer.from(`${JSON.stringify(envelope)}\n`, 'utf8');
  await (isBegun ? context.files.replace(path, bytes) : context.files.create(path, bytes));
  const values = {
    'freeze-path': path,
    'freeze-sha256': 'freeze' in document ? document.freeze : sha256,
    'key-fingerprint': fingerprint,
    signatures: String(signatures),
    needed: String(needed),
  };
  const more = signatures < needed ? `; ${needed - signatures} more must sign before it ends anything` : '';
  const written = toCheck('freeze_written', true, {
    reason: `${path} is signed by ${signatures} of ${needed}${more}; bring it to the branch that rollouts read`,
    expected: needed,
    actual: signatures,
  });
  return {
    checks: [written],
    values,
    details: { ...values, document: { ...document } },
    record: {
      action: 'freeze' in document ? 'thaw_signed' : 'freeze_signed',
      context: { ...values, document: { ...document }, sha256: sha256Hex(bytes) },
    },
  };
}
