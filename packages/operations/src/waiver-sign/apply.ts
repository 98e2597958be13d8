import { envelopeJson, signPayload } from '@release-gates/attestation';
import { type Applied, type ApplyContext, type Plan, sha256Hex } from '@release-gates/core';
import { WAIVER_PAYLOAD_TYPE, waiverPayload } from '@release-gates/evidence';
import { loadJudgedKey } from '../_shared/judged-key.ts';
import { toCheck } from '../_shared/row.ts';
import type { WaiverSignInputs } from './inputs.ts';
import type { WaiverSignPlan } from './plan.ts';

export async function applyWaiverSign(
  { value }: Plan<WaiverSignPlan>,
  inputs: WaiverSignInputs,
  context: ApplyContext,
): Promise<Applied> {
  const { facts, path, fingerprint } = value;
  const key = await loadJudgedKey(inputs, context.secrets, fingerprint);
  const document = { ...facts.document, repository: facts.signedFor ?? facts.repository ?? '' };
  const own = signPayload(waiverPayload(document), key, WAIVER_PAYLOAD_TYPE);
  const earlier = facts.signatures.map(({ keyId, base64 }) => ({ keyId, signature: Buffer.from(base64, 'base64') }));
  const envelope = { ...own, signatures: [...earlier, ...own.signatures] };
  const bytes = Buffer.from(`${JSON.stringify(envelopeJson(envelope))}\n`, 'utf8');
  if (path === facts.path) await context.files.replace(path, bytes);
  else {
    await context.files.create(path, bytes);
    await context.files.remove(facts.path);
  }
  const count = facts.signedBy.length + 1;
  const needed = facts.threshold ?? 1;
  const more = count < needed ? `; ${needed - count} more must sign before it covers anything` : '';
  const values = {
    'waiver-path': path,
    'key-fingerprint': fingerprint,
    signatures: String(count),
    needed: String(needed),
  };
  return {
    checks: [
      toCheck('waiver_signed', true, {
        reason: `${path} is signed by ${count} of ${needed}${more}`,
        expected: needed,
        actual: count,
      }),
    ],
    values,
    details: { ...values, waiver: document },
    record: {
      action: 'waiver_signed',
      context: { ...values, waiver: document, sha256: sha256Hex(bytes) },
    },
  };
}
