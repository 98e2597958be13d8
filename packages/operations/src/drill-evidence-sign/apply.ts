import {
  InputError,
  ReleaseGatesError,
  sha256Hex,
  type Applied,
  type ApplyContext,
  type Plan,
} from '@release-gates/core';
import {
  buildEd25519Signature,
  buildHmacSignature,
  isSignedBy,
  parseDrillSignature,
  type DrillStatement,
} from '@release-gates/evidence';
import { toCheck } from '../_shared/row.ts';
import type { SignInputs } from './inputs.ts';
import type { SignPlan } from './plan.ts';
import { loadSigningKey, publicKeyText, toVerifyingKey, type SigningKey } from './signing-key.ts';

/** Signs, verifies what it signed as a guard would, and only then writes. */
export async function applySignature(
  plan: Plan<SignPlan>,
  inputs: SignInputs,
  context: ApplyContext,
): Promise<Applied> {
  const { path, statement } = plan.value;
  const key = await loadSigningKey(inputs, context.secrets);
  if (typeof key === 'string')
    throw new InputError({
      code: 'drill_key.unusable',
      message: `expected a key that can sign, found ${key}`,
      where: { file: inputs.keyEnv ?? inputs.keyFile ?? 'key-env' },
    });
  const bytes = signStatement(statement, key);
  if (!isSignedBy(parseDrillSignature(bytes, path), toVerifyingKey(key)))
    throw new ReleaseGatesError('internal', [
      { code: 'drill_signature.does_not_verify', message: 'the signature that was made does not verify' },
    ]);
  const written = await context.files.create(path, bytes);
  const publicKey = publicKeyText(key);
  const values = {
    'signature-path': path,
    'signature-sha256': sha256Hex(bytes),
    'key-id': statement.keyId,
    'public-key': publicKey ?? '',
  };
  return {
    checks: [
      toCheck('drill_signature_created', true, {
        reason: `${statement.artifacts.length} reports are signed with ${key.algorithm}, key ${statement.keyId}`,
        expected: key.algorithm,
        actual: written.sha256,
      }),
    ],
    values,
    details: {
      ...values,
      algorithm: key.algorithm,
      // Whoever can verify an HMAC can also make one; the evidence says which kind of trust this is.
      trust: key.algorithm === 'hmac-sha256' ? 'shared secret' : 'public key',
    },
    record: {
      action: 'rollback_drill_signed',
      context: { ...values, algorithm: key.algorithm, artifacts: statement.artifacts.length },
    },
  };
}

function signStatement(statement: DrillStatement, key: SigningKey): Uint8Array {
  return key.algorithm === 'hmac-sha256'
    ? buildHmacSignature(statement, key.secret)
    : buildEd25519Signature(statement, key.privateKey);
}
