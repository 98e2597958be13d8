import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { InputError } from '@release-gates/core';
import type { AttestationErrorCode } from '../error.ts';

export const ALGORITHMS = ['ecdsa-p256-sha256', 'ed25519'] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

/** A public key, bound to the one algorithm that it may be used with. */
export interface VerificationKey {
  readonly algorithm: Algorithm;
  /** The one DER of SubjectPublicKeyInfo that we write for it, in base64: what "the same key" means. */
  readonly spki: string;
  /** `SHA256:<base64>` as OpenSSH shows it. A hint in an envelope, never a reason to trust. */
  readonly fingerprint: string;
  /** PEM, as other people's programs take it. */
  readonly pem: string;
  /** Never throws; false on whatever is no signature. */
  isSignatureOf(message: Uint8Array, signature: Uint8Array): boolean;
}

/** `r || s`, which DSSE's own example has; everybody else writes DER. No DER of two P-256 numbers has to be told apart by more. */
const RAW_BYTES = 64;
const MAX_SIGNATURE_BYTES = 72;

/** @throws InputError `key.malformed`, `key.algorithm`; the message never repeats the text, which may be a private key */
export function parsePublicKey(pem: string, file: string): VerificationKey {
  const trimmed = pem.trim();
  if (!trimmed.startsWith('-----BEGIN PUBLIC KEY-----')) throw malformed(file);
  try {
    return toVerificationKey(createPublicKey({ key: trimmed, format: 'pem', type: 'spki' }), file);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw malformed(file, cause);
  }
}

/** @throws InputError `key.algorithm` */
export function toVerificationKey(key: KeyObject, file: string): VerificationKey {
  const algorithm = algorithmOf(key);
  if (algorithm === undefined) {
    throw new InputError<AttestationErrorCode>({
      code: 'key.algorithm',
      message: `expected an ECDSA key on P-256 or an Ed25519 key, found ${key.asymmetricKeyType ?? 'another kind'}${curveOf(key)}`,
      where: { file },
      remedy: 'openssl ecparam -name prime256v1 -genkey -noout makes one that cosign and slsa-verifier take, too',
    });
  }
  const own = respelled(key);
  return {
    algorithm,
    spki: own.export({ format: 'der', type: 'spki' }).toString('base64'),
    fingerprint: fingerprintOf(algorithm, own),
    pem: own.export({ format: 'pem', type: 'spki' }).toString(),
    isSignatureOf: (message, signature) => isSignature(own, algorithm, { message, signature }),
  };
}

/**
 * A point may be written compressed or hybrid, and a curve by its numbers; OpenSSL keeps how it was. By its coordinates
 * alone a key has one form, so that a second one of it is never a second signer.
 */
function respelled(key: KeyObject): KeyObject {
  return createPublicKey({ key: key.export({ format: 'jwk' }), format: 'jwk' });
}

function isSignature(
  key: KeyObject,
  algorithm: Algorithm,
  { message, signature }: { readonly message: Uint8Array; readonly signature: Uint8Array },
): boolean {
  if (algorithm === 'ed25519') return signature.length === RAW_BYTES && verify(null, message, key, signature);
  if (signature.length > MAX_SIGNATURE_BYTES) return false;
  const dsaEncoding = signature.length === RAW_BYTES ? 'ieee-p1363' : 'der';
  return verify('sha256', message, { key, dsaEncoding }, signature);
}

function algorithmOf(key: KeyObject): Algorithm | undefined {
  if (key.asymmetricKeyType === 'ed25519') return 'ed25519';
  return key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1'
    ? 'ecdsa-p256-sha256'
    : undefined;
}

function curveOf(key: KeyObject): string {
  const curve = key.asymmetricKeyDetails?.namedCurve;
  return curve === undefined ? '' : ` on ${curve}`;
}

/** RFC 4253 section 6.6, RFC 5656 section 3.1, RFC 8709 section 4: SHA-256 over the key as SSH sends it. */
function fingerprintOf(algorithm: Algorithm, key: KeyObject): string {
  const jwk = key.export({ format: 'jwk' });
  const fields =
    algorithm === 'ed25519'
      ? [Buffer.from('ssh-ed25519'), base64Url(jwk.x)]
      : [
          Buffer.from('ecdsa-sha2-nistp256'),
          Buffer.from('nistp256'),
          Buffer.concat([Buffer.of(4), base64Url(jwk.x), base64Url(jwk.y)]),
        ];
  const hash = createHash('sha256');
  for (const field of fields) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(field.length);
    hash.update(length).update(field);
  }
  return `SHA256:${hash.digest('base64').replace(/=+$/, '')}`;
}

function base64Url(text = ''): Buffer {
  return Buffer.from(text, 'base64url');
}

function malformed(file: string, cause?: unknown): InputError<AttestationErrorCode> {
  return new InputError<AttestationErrorCode>(
    {
      code: 'key.malformed',
      message: 'expected one public key in PEM (BEGIN PUBLIC KEY), found something else',
      where: { file },
    },
    { cause },
  );
}
