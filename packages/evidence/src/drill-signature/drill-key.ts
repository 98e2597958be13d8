import { createPublicKey, type KeyObject } from 'node:crypto';
import { InputError } from '@release-gates/core';

/** A key is bound to one algorithm, so a public key can never be taken for an HMAC secret. */
export type DrillKey =
  | { readonly algorithm: 'hmac-sha256'; readonly secret: string }
  | { readonly algorithm: 'ed25519'; readonly publicKey: KeyObject };

/** DER of SubjectPublicKeyInfo for Ed25519 up to the 32 bytes of the key (RFC 8410, section 4). */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * PEM (SubjectPublicKeyInfo), or the 32 raw bytes in base64.
 *
 * @throws InputError `drill_key.invalid`; the message never shows the text, which may be a private key by mistake
 */
export function parseEd25519PublicKey(text: string, name: string): KeyObject {
  const trimmed = text.trim();
  const key = trimmed.startsWith('-----BEGIN PUBLIC KEY-----') ? fromPem(trimmed) : fromRaw(trimmed);
  if (key?.asymmetricKeyType === 'ed25519') return key;
  throw new InputError({
    code: 'drill_key.invalid',
    message: 'expected an Ed25519 public key, as PEM (BEGIN PUBLIC KEY) or 32 bytes in base64',
    where: { file: name },
  });
}

function fromPem(text: string): KeyObject | undefined {
  try {
    return createPublicKey({ key: text, format: 'pem', type: 'spki' });
  } catch {
    // A parse boundary: the caller names the input and says what was expected.
    return undefined;
  }
}

function fromRaw(text: string): KeyObject | undefined {
  if (!/^[A-Za-z0-9+/]{43}=$/.test(text)) return undefined;
  const der = Buffer.concat([SPKI_PREFIX, Buffer.from(text, 'base64')]);
  return createPublicKey({ key: der, format: 'der', type: 'spki' });
}
