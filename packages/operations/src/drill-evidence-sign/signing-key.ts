import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { Secrets } from '@release-gates/core';
import { parseEd25519PublicKey, type DrillAlgorithm, type DrillKey } from '@release-gates/evidence';
import type { SignInputs } from './inputs.ts';

/** RFC 2104: a key shorter than the hash's output weakens the MAC. */
export const MIN_SECRET_BYTES = 32;

export type SigningKey =
  | { readonly algorithm: 'hmac-sha256'; readonly secret: string }
  | { readonly algorithm: 'ed25519'; readonly privateKey: KeyObject };

/** Why there is no key that can sign. Says nothing about what the key is. */
export type KeyRefusal = 'not_named' | 'named_twice' | 'absent' | 'too_short' | 'no_ed25519_private_key';

/** From an environment variable or a file outside the repository; never from an argument. */
export async function loadSigningKey(inputs: SignInputs, secrets: Secrets): Promise<SigningKey | KeyRefusal> {
  const { keyEnv, keyFile } = inputs;
  if (keyEnv === undefined && keyFile === undefined) return 'not_named';
  if (keyEnv !== undefined && keyFile !== undefined) return 'named_twice';
  const text = keyEnv === undefined ? await secrets.fromFile(keyFile as string) : secrets.fromEnvironment(keyEnv);
  return text === undefined || text === '' ? 'absent' : toSigningKey(text, inputs.algorithm);
}

/** The half of the key that verifies: the product checks its own signature before it hands it out. */
export function toVerifyingKey(key: SigningKey): DrillKey {
  if (key.algorithm === 'hmac-sha256') return key;
  return { algorithm: 'ed25519', publicKey: createPublicKey(key.privateKey) };
}

/** What a guard is configured with; null for a shared secret, which has no public half. */
export function publicKeyText(key: SigningKey): string | null {
  if (key.algorithm === 'hmac-sha256') return null;
  const { publicKey } = toVerifyingKey(key) as DrillKey & { algorithm: 'ed25519' };
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
  parseEd25519PublicKey(raw, 'public key');
  return raw;
}

function toSigningKey(text: string, algorithm: DrillAlgorithm): SigningKey | KeyRefusal {
  if (algorithm === 'hmac-sha256')
    return Buffer.byteLength(text, 'utf8') < MIN_SECRET_BYTES ? 'too_short' : { algorithm, secret: text };
  const privateKey = parsePrivateKey(text);
  return privateKey?.asymmetricKeyType === 'ed25519' ? { algorithm, privateKey } : 'no_ed25519_private_key';
}

/** PEM, PKCS#8. A variable of a workflow may hold its line breaks as `\n`. */
function parsePrivateKey(text: string): KeyObject | undefined {
  try {
    return createPrivateKey({ key: text.replaceAll(String.raw`\n`, '\n'), format: 'pem' });
  } catch {
    // A parse boundary: the caller says what was expected, and the cause could quote the key.
    return undefined;
  }
}
