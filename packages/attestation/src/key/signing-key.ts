import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { InputError } from '@release-gates/core';
import type { AttestationErrorCode } from '../error.ts';
import { toVerificationKey, type VerificationKey } from './verification-key.ts';

export interface SigningKey {
  readonly publicKey: VerificationKey;
  /** DER for ECDSA, 64 bytes for Ed25519. */
  sign(message: Uint8Array): Uint8Array;
}

/**
 * A private key in PEM: PKCS #8, or SEC 1 as `openssl ecparam -genkey` writes it.
 *
 * @throws InputError `key.malformed`, `key.algorithm`; no message repeats any of the text
 */
export function parseSigningKey(pem: string, name: string): SigningKey {
  const key = readPem(pem, name);
  const publicKey = toVerificationKey(createPublicKey(key), name);
  const digest = publicKey.algorithm === 'ed25519' ? null : 'sha256';
  return { publicKey, sign: (message) => sign(digest, message, key) };
}

function readPem(pem: string, name: string): KeyObject {
  try {
    return createPrivateKey(pem.trim());
  } catch {
    // Without its cause: OpenSSL's message may quote what it could not read.
    throw new InputError<AttestationErrorCode>({
      code: 'key.malformed',
      message:
        'expected an unencrypted private key in PEM (BEGIN PRIVATE KEY, BEGIN EC PRIVATE KEY), found something else',
      where: { file: name },
    });
  }
}
