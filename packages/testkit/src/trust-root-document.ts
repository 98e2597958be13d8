import { generateKeyPairSync } from 'node:crypto';
import {
  type Envelope,
  envelopeJson,
  parseSigningKey,
  signPayload,
  type SigningKey,
  TRUST_ROOT_PAYLOAD_TYPE,
  type TrustedKey,
  type TrustRoot,
} from '@release-gates/attestation';
import { canonicalBytes } from '@release-gates/core';

/** A new private key in PEM (PKCS #8). */
export function newKeyPem(kind: 'p256' | 'ed25519' = 'p256'): string {
  const pair = kind === 'p256' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519');
  return pair.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
}

export function newSigningKey(kind?: 'p256' | 'ed25519'): SigningKey {
  return parseSigningKey(newKeyPem(kind), 'a key of this test');
}

/** A key of a trust root, valid through the time of the tests. */
export function trustedKey(name: string, { publicKey }: SigningKey, more: Partial<TrustedKey> = {}): TrustedKey {
  const { algorithm, pem } = publicKey;
  const window = { valid_from: '2026-01-01T00:00:00Z', valid_until: null, revoked: null };
  return { name, algorithm, public_key: pem, owner: name, ...window, ...more };
}

/** Content of `<version>.root.json`, signed by one key, which `roles` must name under `root`. */
export function trustRootText(
  signer: SigningKey,
  {
    keys,
    roles,
    version = 1,
    issued_at = '2026-01-01T00:00:00Z',
    expires_at = '2027-06-01T00:00:00Z',
  }: Pick<TrustRoot, 'keys' | 'roles'> & Partial<TrustRoot>,
): string {
  const root = {
    format: 'release-gates/trust-root/v1',
    version,
    issued_at,
    expires_at,
    keys: keys.map((key) => ({ ...key })),
    roles,
    identities: [],
  };
  return envelopeText(signPayload(canonicalBytes(root), signer, TRUST_ROOT_PAYLOAD_TYPE));
}

/** An envelope as a file holds it. */
export function envelopeText(envelope: Envelope): string {
  return JSON.stringify(envelopeJson(envelope));
}
