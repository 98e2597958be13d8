import {
  IN_TOTO_PAYLOAD_TYPE,
  nameInPlace,
  readAttestations,
  signCandidate,
  type SignedStatement,
  type VerificationKey,
  verifyEnvelope,
} from '@release-gates/attestation';
import { ReleaseGatesError, type Applied, type ApplyContext, type Plan } from '@release-gates/core';
import { joinPath } from '@release-gates/evidence';
import { toCheck } from '../_shared/row.ts';
import type { SignInputs } from './inputs.ts';
import { openSigner } from './open-signer.ts';
import type { SignPlan } from './plan.ts';
import { refuseTwice, signersOf } from './signed-before.ts';

/** Signs, reads back what it made as a verifier would, and only then writes. */
export async function applySigning(plan: Plan<SignPlan>, inputs: SignInputs, context: ApplyContext): Promise<Applied> {
  const { statements, before, bundle, keyless } = plan.value;
  const { folder, place } = before;
  if (statements === null) return { checks: [], values: NOTHING_SIGNED, details: { signer: 'none' } };
  const { signer, keyOf, describe } = await openSigner(keyless, inputs, context);
  const sign: typeof signer.sign = (name, payload) => signer.sign(nameInPlace(name, place), payload);
  const signed = await signCandidate(statements, { sign });
  for (const statement of signed) verifyOwn(statement, keyOf(statement));
  for (const { file, line } of signed) {
    for (const one of readAttestations(line, file.name).attestations) refuseTwice(signersOf(one), before);
  }
  // Together first: where one of them is there already, not even one of the others is written.
  const bundlePath = joinPath(folder, bundle);
  await context.files.create(bundlePath, Buffer.concat(signed.map(({ line }) => line)));
  for (const { file, line, copy } of signed) {
    await context.files.create(joinPath(folder, file.name), line);
    if (copy !== null) await context.files.create(joinPath(folder, copy.name), copy.bytes);
  }
  const told = describe(signed);
  const values = {
    signer: inputs.signer,
    'attestations-path': folder,
    'bundle-path': bundlePath,
    statements: String(signed.length),
    ...told.values,
  };
  return {
    checks: [
      toCheck('candidate_signed', true, {
        reason: `${signed.length} statements are signed ${told.reason}`,
        expected: signed.length,
        actual: signed.length,
      }),
    ],
    values,
    details: { ...values, ...told.details },
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
  'certificate-identity': '',
};

function verifyOwn({ name, envelope }: SignedStatement, key: VerificationKey): void {
  const trust = { keys: [key], threshold: 1, payloadTypes: [IN_TOTO_PAYLOAD_TYPE] };
  if (verifyEnvelope(envelope, trust).ok) return;
  throw new ReleaseGatesError('internal', [
    { code: 'sign.does_not_verify', message: `the signature of ${name} that was made does not verify` },
  ]);
}
