import { generateKeyPairSync } from 'node:crypto';
import { canonicalBytes, type Json } from '@release-gates/core';
import { envelopeJson } from '../dsse/envelope.ts';
import { preAuthenticationEncoding } from '../dsse/pae.ts';
import { parseSigningKey, type SigningKey } from '../key/signing-key.ts';
import { TRUST_ROOT_PAYLOAD_TYPE, type TrustRoot, type TrustedKey } from './schema.ts';
import type { TrustRootFile } from './trust-chain.ts';

export const START = '2026-01-01T00:00:00Z';
export const END = '2027-01-01T00:00:00Z';

export function newSigningKey(): SigningKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return parseSigningKey(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), 'a key of this test');
}

export function trustedKey(name: string, key: SigningKey, changes: Partial<TrustedKey> = {}): TrustedKey {
  return {
    name,
    algorithm: key.publicKey.algorithm,
    public_key: key.publicKey.pem,
    owner: name,
    valid_from: START,
    valid_until: null,
    revoked: null,
    ...changes,
  };
}

/** A version whose root role is all the given keys, with a threshold of 2. */
export function trustRoot(
  version: number,
  keys: Readonly<Record<string, SigningKey>>,
  changes: object = {},
): TrustRoot {
  return {
    format: 'release-gates/trust-root/v1',
    version,
    issued_at: START,
    expires_at: END,
    keys: Object.entries(keys).map(([name, key]) => trustedKey(name, key)),
    roles: { root: { keys: Object.keys(keys), threshold: 2 } },
    identities: [],
    ...changes,
  };
}

export function signedRoot(
  root: object,
  signers: readonly SigningKey[],
  payloadType = TRUST_ROOT_PAYLOAD_TYPE,
): TrustRootFile {
  const payload = canonicalBytes(root as Json);
  const message = preAuthenticationEncoding(payloadType, payload);
  const signatures = signers.map((key) => ({ keyId: key.publicKey.fingerprint, signature: key.sign(message) }));
  const bytes = Buffer.from(JSON.stringify(envelopeJson({ payloadType, payload, signatures })));
  return { file: `${(root as TrustRoot).version}.root.json`, bytes };
}
