import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { InputError } from '@release-gates/core';

/**
 * Keys of C2SP signed notes (https://c2sp.org/signed-note), in Go's text formats:
 * `<name>+<8 hex of key id>+<base64(type || key)>`, a private one with `PRIVATE+KEY+` before it.
 */
const ED25519 = 0x01;
export const COSIGNATURE = 0x04;
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const PRIVATE_MARK = 'PRIVATE+KEY+';

export interface NoteVerifier {
  readonly name: string;
  /** 8 lower-case hex digits. A hint for finding the key, never a reason to trust it. */
  readonly keyId: string;
  /** The public key, 32 bytes as lower-case hex: what "the same key" means. */
  readonly publicKey: string;
  /** `cosignature`: a witness's, over the note and a time of its own. */
  readonly kind: 'signature' | 'cosignature';
  /** Never throws; false on any malformed signature. */
  isSignatureOf(text: string, signature: Uint8Array): boolean;
}

export interface NoteSigner {
  readonly name: string;
  readonly keyId: string;
  /** To be handed out: the verifier's text form. */
  readonly vkey: string;
  sign(text: string): Uint8Array;
}

/** @throws InputError `note.key` */
export function parseVerifierKey(vkey: string): NoteVerifier {
  const { name, keyId, type, key } = splitKey(vkey.trim(), 'a public key <name>+<key id>+<base64>');
  if (type !== ED25519 && type !== COSIGNATURE) throw badKey('an Ed25519 key (type 1 or 4)', `type ${type}`);
  if (keyIdOf(name, Buffer.concat([Buffer.of(type), key])) !== keyId) {
    throw badKey('a key id that belongs to the key', 'another one');
  }
  return createVerifier(name, key, type);
}

/** A verifier for a public key in PEM (SPKI); PEM has no name, so the caller gives it. @throws InputError `note.key` */
export function parsePublicKeyPem(name: string, pem: string): NoteVerifier {
  return createVerifier(checkName(name), rawPublicKey(readPem(() => createPublicKey(pem))), ED25519);
}

/**
 * `PRIVATE+KEY+<name>+<key id>+<base64>`, or PKCS #8 PEM with `name`. Error messages never repeat the text.
 *
 * @throws InputError `note.key`
 */
export function parseSignerKey(text: string, name?: string): NoteSigner {
  const trimmed = text.trim();
  if (!trimmed.startsWith(PRIVATE_MARK)) {
    if (name === undefined) throw badKey(`a private key that begins with ${PRIVATE_MARK}`, 'something else');
    return createSigner(
      checkName(name),
      readPem(() => createPrivateKey(trimmed)),
    );
  }
  const parts = splitKey(trimmed.slice(PRIVATE_MARK.length), 'a private key PRIVATE+KEY+<name>+<key id>+<base64>');
  if (parts.type !== ED25519) throw badKey('an Ed25519 key (type 1)', `type ${parts.type}`);
  const signer = createSigner(parts.name, privateKeyOf(parts.key));
  if (signer.keyId !== parts.keyId) throw badKey('a key id that belongs to the key', 'another one');
  if (name !== undefined && name !== parts.name) throw badKey(`a key named ${name}`, `one named ${parts.name}`);
  return signer;
}

/** A key pair from 32 secret bytes; the caller brings the randomness. */
export function formatSignerKey(name: string, seed: Uint8Array): string {
  if (seed.length !== KEY_BYTES) throw badKey(`${KEY_BYTES} secret bytes`, `${seed.length}`);
  const signer = createSigner(checkName(name), privateKeyOf(seed));
  return `${PRIVATE_MARK}${name}+${signer.keyId}+${Buffer.concat([Buffer.of(ED25519), seed]).toString('base64')}`;
}

/** `<name>+<key id>+<base64(type || key)>`. */
export function formatVerifierKey(name: string, publicKey: Uint8Array, type: number): string {
  const typedKey = Buffer.concat([Buffer.of(type), publicKey]);
  return `${name}+${keyIdOf(name, typedKey)}+${typedKey.toString('base64')}`;
}

/** When a witness says that it signed, Unix seconds: the first eight bytes of its signature. */
export function cosignatureTime(signature: Uint8Array): number {
  return Number(Buffer.from(signature).readBigUInt64BE(0));
}

/** First 4 bytes of SHA-256(name || 0x0A || type || key), as hex. */
export function keyIdOf(name: string, typedKey: Uint8Array): string {
  return createHash('sha256').update(`${name}\n`, 'utf8').update(typedKey).digest('hex').slice(0, 8);
}

/** Not empty, no white space, no `+`, no control character. */
export function isKeyName(name: string): boolean {
  return name !== '' && !/[\s\p{Cs}\u0085+\p{Cc}]/u.test(name);
}

/** Ed25519 over raw bytes. False, never a throw, on lengths or points that make no sense. */
export function isEd25519Signature(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== KEY_BYTES || signature.length !== SIGNATURE_BYTES) return false;
  const key = spkiKey(publicKey);
  return key !== undefined && verify(null, message, key, signature);
}

/** Strict base64: the one spelling of the bytes, or undefined. */
export function decodeBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return text !== '' && bytes.toString('base64') === text ? bytes : undefined;
}

function createVerifier(name: string, key: Uint8Array, type: number): NoteVerifier {
  if (spkiKey(key) === undefined) throw badKey('a point of the curve', 'other bytes');
  const publicKey = Buffer.from(key);
  return {
    name,
    keyId: keyIdOf(name, Buffer.concat([Buffer.of(type), key])),
    publicKey: publicKey.toString('hex'),
    kind: type === ED25519 ? 'signature' : 'cosignature',
    isSignatureOf(text, signature) {
      if (type === ED25519) return isEd25519Signature(publicKey, Buffer.from(text, 'utf8'), signature);
      if (signature.length !== 8 + SIGNATURE_BYTES) return false;
      const time = Buffer.from(signature).readBigUInt64BE(0);
      const message = Buffer.from(`cosignature/v1\ntime ${time}\n${text}`, 'utf8');
      return isEd25519Signature(publicKey, message, signature.subarray(8));
    },
  };
}

function createSigner(name: string, key: KeyObject): NoteSigner {
  const raw = rawPublicKey(createPublicKey(key));
  return {
    name,
    keyId: keyIdOf(name, Buffer.concat([Buffer.of(ED25519), raw])),
    vkey: formatVerifierKey(name, raw, ED25519),
    sign: (text) => sign(null, Buffer.from(text, 'utf8'), key),
  };
}

function splitKey(text: string, wanted: string): { name: string; keyId: string; type: number; key: Buffer } {
  const match = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/.exec(text);
  const [, name, keyId, encoded] = match ?? [];
  const bytes = encoded === undefined ? undefined : decodeBase64(encoded);
  if (name === undefined || keyId === undefined || bytes === undefined) throw badKey(wanted, 'something else');
  const [type = 0] = bytes;
  if (bytes.length !== 1 + KEY_BYTES) throw badKey(`a key of ${KEY_BYTES} bytes`, `${bytes.length - 1} bytes`);
  return { name: checkName(name), keyId, type, key: bytes.subarray(1) };
}

function checkName(name: string): string {
  if (!isKeyName(name)) throw badKey('a key name without white space and "+"', JSON.stringify(name.slice(0, 140)));
  return name;
}

function privateKeyOf(seed: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, seed]), format: 'der', type: 'pkcs8' });
}

function spkiKey(raw: Uint8Array): KeyObject | undefined {
  try {
    return createPublicKey({ key: Buffer.concat([SPKI_PREFIX, raw]), format: 'der', type: 'spki' });
  } catch {
    return undefined;
  }
}

function readPem(read: () => KeyObject): KeyObject {
  try {
    return read();
  } catch (cause) {
    throw new InputError(
      { code: 'note.key', message: 'expected an Ed25519 key in PEM, found something that does not parse' },
      { cause },
    );
  }
}

function rawPublicKey(key: KeyObject): Buffer {
  if (key.asymmetricKeyType !== 'ed25519') throw badKey('an Ed25519 key', `a ${key.asymmetricKeyType ?? key.type} key`);
  return key.export({ format: 'der', type: 'spki' }).subarray(SPKI_PREFIX.length);
}

function badKey(expected: string, found: string): InputError<'note.key'> {
  return new InputError({
    code: 'note.key',
    message: `expected ${expected}, found ${found}`,
    remedy: 'Give the key as the program that made it printed it, on one line',
  });
}
