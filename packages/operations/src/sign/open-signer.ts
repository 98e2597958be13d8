import {
  type ReadCertificate,
  readCertificate,
  type SignedStatement,
  signKeyless,
  signWithKey,
  type StatementSigner,
  type VerificationKey,
} from '@release-gates/attestation';
import {
  type ApplyContext,
  InputError,
  type Json,
  type KeylessSigner,
  type SigstoreServices,
} from '@release-gates/core';
import { loadSigningKey } from '../_shared/signing-key.ts';
import type { SignInputs } from './inputs.ts';

/** Who signs, and what can be told of it once it has. */
export interface OpenSigner {
  readonly signer: StatementSigner;
  /** The public key that a signature of it must verify with. */
  readonly keyOf: (signed: SignedStatement) => VerificationKey;
  /** As a clause: signed with … */
  readonly describe: (signed: readonly SignedStatement[]) => Told;
}

interface Told {
  readonly reason: string;
  readonly values: Readonly<Record<'key-fingerprint' | 'certificate-identity', string>>;
  readonly details: Readonly<Record<string, string>>;
}

/** @throws InputError where the key is gone since the plan was made */
export async function openSigner(
  services: SigstoreServices | null,
  inputs: SignInputs,
  { secrets, keyless }: Pick<ApplyContext, 'secrets' | 'keyless'>,
): Promise<OpenSigner> {
  if (services !== null) return withCertificate(keyless.open(services), services);
  const key = await loadSigningKey(inputs, secrets);
  if (typeof key === 'string') {
    throw new InputError({ code: 'sign.key', message: `expected a key that can sign, found none: ${key}` });
  }
  const { publicKey } = key;
  return {
    signer: signWithKey(key),
    keyOf: () => publicKey,
    describe: () => ({
      reason: `with ${publicKey.fingerprint}`,
      values: { 'key-fingerprint': publicKey.fingerprint, 'certificate-identity': '' },
      details: { algorithm: publicKey.algorithm, public_key: publicKey.pem },
    }),
  };
}

function withCertificate(keyless: KeylessSigner, { fulcioUrl, rekorUrl }: SigstoreServices): OpenSigner {
  return {
    signer: signKeyless((payloadType, payload) => keyless.sign(payloadType, payload)),
    keyOf: (signed) => certificateOf(signed).key,
    describe: ([first]) => {
      const subject = first === undefined ? '' : certificateOf(first).subject;
      return {
        reason: `by ${subject}, whom ${fulcioUrl} certified`,
        values: { 'key-fingerprint': '', 'certificate-identity': subject },
        details: { certificate_authority: fulcioUrl, transparency_log: rekorUrl ?? 'none' },
      };
    },
  };
}

function certificateOf({ name, line }: SignedStatement): ReadCertificate {
  return readCertificate(JSON.parse(Buffer.from(line).toString('utf8')) as Json, name);
}
