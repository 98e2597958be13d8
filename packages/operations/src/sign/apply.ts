import {
  bundleFileName,
  dsseFileName,
  IN_TOTO_PAYLOAD_TYPE,
  parseEnvelope,
  signCandidate,
  type SignedStatement,
  type SigningKey,
  verifyEnvelope,
} from '@release-gates/attestation';
import { InputError, ReleaseGatesError, type Applied, type ApplyContext, type Plan } from '@release-gates/core';
import { joinPath } from '@release-gates/evidence';
import { toCheck } from '../_shared/row.ts';
import type { SignInputs } from './inputs.ts';
import type { SignPlan } from './plan.ts';
import { loadSigningKey } from '../_shared/signing-key.ts';

/** Signs, reads back what it made as a verifier would, and only then writes. */
export async function applySigning(plan: Plan<SignPlan>, inputs: SignInputs, context: ApplyContext): Promise<Applied> {
  const { statements, folder, bundle } = plan.value;
  if (statements === null) return { checks: [], values: NOTHING_SIGNED, details: { signer: 'none' } };
  const key = await loadSigningKey(inputs, context.secrets);
  if (typeof key === 'string') {
    throw new InputError({ code: 'sign.key', message: `expected a key that can sign, found none: ${key}` });
  }
  const signed = signCandidate(statements, key);
  for (const statement of signed) verifyOwn(statement, key);
  // Together first: where one of them is there already, not even one of the others is written.
  const bundlePath = joinPath(folder, bundle);
  await context.files.create(bundlePath, Buffer.concat(signed.map(({ dsse }) => dsse)));
  for (const { name, dsse, sigstoreBundle } of signed) {
    await context.files.create(joinPath(folder, dsseFileName(name)), dsse);
    await context.files.create(joinPath(folder, bundleFileName(name)), sigstoreBundle);
  }
  const values = {
    signer: 'key',
    'attestations-path': folder,
    'bundle-path': bundlePath,
    statements: String(signed.length),
    'key-fingerprint': key.publicKey.fingerprint,
  };
  return {
    checks: [
      toCheck('candidate_signed', true, {
        reason: `${signed.length} statements are signed with ${key.publicKey.fingerprint}`,
        expected: signed.length,
        actual: signed.length,
      }),
    ],
    values,
    details: { ...values, algorithm: key.publicKey.algorithm, public_key: key.publicKey.pem },
    record: {
      action: 'release_candidate_signed',
      context: {
        ...values,
        release_candidate_id: statements.manifest.manifest.release_candidate_id,
        manifest_sha256: statements.manifest.sha256,
      },
    },
  };
}

const NOTHING_SIGNED = {
  signer: 'none',
  'attestations-path': '',
  'bundle-path': '',
  statements: '0',
  'key-fingerprint': '',
};

function verifyOwn({ name, dsse }: SignedStatement, key: SigningKey): void {
  const trust = { keys: [key.publicKey], threshold: 1, payloadTypes: [IN_TOTO_PAYLOAD_TYPE] };
  if (verifyEnvelope(parseEnvelope(dsse, name), trust).ok) return;
  throw new ReleaseGatesError('internal', [
    { code: 'sign.does_not_verify', message: `the signature of ${name} that was made does not verify` },
  ]);
}
