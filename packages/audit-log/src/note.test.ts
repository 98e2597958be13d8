import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  formatSignerKey,
  isKeyName,
  keyIdOf,
  type NoteSigner,
  parsePublicKeyPem,
  parseSignerKey,
  parseVerifierKey,
} from './note-key.ts';
import { MAX_SIGNATURES, openNote, signNote } from './note.ts';

const NAME = 'example.com/log';
const alice = parseSignerKey(formatSignerKey(NAME, Buffer.alloc(32, 1)));
const bob = parseSignerKey(formatSignerKey('witness', Buffer.alloc(32, 2)));
const aliceKey = parseVerifierKey(alice.vkey);
const bobKey = parseVerifierKey(bob.vkey);
const TEXT = 'first line\n\nafter an empty line\n';

function open(note: string, keys = [aliceKey]) {
  return openNote(Buffer.from(note), keys);
}

test('round trip, with an unknown signature beside the known one', () => {
  expect(open(signNote(TEXT, [bob, alice]))).toMatchObject({
    ok: true,
    text: TEXT,
    verifiedBy: [aliceKey],
    unknown: 1,
  });
});

test('the same key twice is one key', () => {
  const opened = open(signNote(TEXT, [alice, alice, bob]), [aliceKey, bobKey, aliceKey]);
  expect(opened).toMatchObject({ ok: true, verifiedBy: [{ name: NAME }, { name: 'witness' }] });
});

const signed = signNote(TEXT, [alice]);
const emptySignature: NoteSigner = { ...alice, sign: () => Buffer.alloc(0) };
const shortSignature: NoteSigner = { ...alice, sign: () => Buffer.alloc(63) };
const forged: NoteSigner = { ...alice, sign: (text) => bob.sign(text) };

test.each<[string, string, string]>([
  ['nothing', '', 'note.malformed'],
  ['text only', TEXT, 'note.malformed'],
  ['no final newline', signed.slice(0, -1), 'note.malformed'],
  ['no final newline after the second of two', signNote(TEXT, [alice, bob]).slice(0, -1), 'note.malformed'],
  ['a carriage return', signed.replace('first line\n', 'first line\r\n'), 'note.malformed'],
  ['a NUL', signed.replace('first', 'fir\0st'), 'note.malformed'],
  ['a tab', signed.replace('first ', 'first\t'), 'note.malformed'],
  ['a hyphen for the dash', signed.replace('\u2014', '-'), 'note.malformed'],
  ['base64 with spare bits', signed.replace(/.=\n$/, 'B=\n'), 'note.malformed'],
  ['base64 for URLs', signNote(TEXT, [forged]).replaceAll(/[+/]/g, '-'), 'note.malformed'],
  ['text after the signatures', `${signed}more\n`, 'note.malformed'],
  ['a signature of nothing', signNote(TEXT, [emptySignature]), 'note.malformed'],
  ['a short signature', signNote(TEXT, [shortSignature]), 'note.bad_signature'],
  ['another key under our name and id', signNote(TEXT, [forged]), 'note.bad_signature'],
  ['a bad signature beside a good one', signNote(TEXT, [alice, forged]), 'note.bad_signature'],
  ['only unknown keys', signNote(TEXT, [bob]), 'note.no_known_key'],
  [
    'too many signatures',
    signNote(
      TEXT,
      Array.from({ length: MAX_SIGNATURES + 1 }, () => bob),
    ),
    'note.malformed',
  ],
])('%s is refused', (_, note, code) => {
  expect(open(note)).toMatchObject({ ok: false, code });
});

test('16 signatures and more are accepted, the last one may be the known one', () => {
  expect(open(signNote(TEXT, [...Array.from({ length: MAX_SIGNATURES - 1 }, () => bob), alice])).ok).toBe(true);
});

test('any changed, lost or added byte of a note refuses it', () => {
  const bytes = Buffer.from(signed);
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] as number) ^ 0x01;
    const cut = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
    const grown = Buffer.concat([bytes.subarray(0, at), Buffer.from('A'), bytes.subarray(at)]);
    for (const mangled of [changed, cut, grown]) expect(openNote(mangled, [aliceKey]).ok).toBe(false);
  }
});

test('two trusted keys that share name and id are not told apart', () => {
  const twin = { ...bobKey, name: aliceKey.name, keyId: aliceKey.keyId };
  expect(open(signed, [aliceKey, twin])).toMatchObject({ ok: false, code: 'note.ambiguous_key' });
});

test('a witness signs over its own time', () => {
  const key = Buffer.from(bobKey.publicKey, 'hex');
  const cosigner = parseVerifierKey(cosignerKeyOf('witness', key));
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(1_780_000_000n);
  const signature = bob.sign(`cosignature/v1\ntime 1780000000\n${TEXT}`);
  const sign = (at: Buffer): NoteSigner => ({
    ...bob,
    keyId: cosigner.keyId,
    sign: () => Buffer.concat([at, signature]),
  });
  expect(open(signNote(TEXT, [sign(time)]), [cosigner])).toMatchObject({
    ok: true,
    verifiedBy: [{ kind: 'cosignature' }],
  });
  const stub: NoteSigner = { ...bob, keyId: cosigner.keyId, sign: () => Buffer.alloc(5) };
  expect(open(signNote(TEXT, [stub]), [cosigner])).toMatchObject({ ok: false, code: 'note.bad_signature' });
  time.writeBigUInt64BE(1_780_000_001n);
  expect(open(signNote(TEXT, [sign(time)]), [cosigner])).toMatchObject({ ok: false, code: 'note.bad_signature' });
});

function cosignerKeyOf(name: string, key: Buffer): string {
  const typed = Buffer.concat([Buffer.of(4), key]);
  return `${name}+${keyIdOf(name, typed)}+${typed.toString('base64')}`;
}

test.each([
  ['empty', ''],
  ['a public key of another name', alice.vkey.replace(NAME, 'example.com/log2')],
  ['another id', alice.vkey.replace(/\+[0-9a-f]{8}\+/, '+00000000+')],
  ['a byte too few', `${NAME}+${alice.keyId}+${Buffer.concat([Buffer.of(1), Buffer.alloc(31)]).toString('base64')}`],
  ['an unknown type', `${NAME}+${alice.keyId}+${Buffer.concat([Buffer.of(9), Buffer.alloc(32)]).toString('base64')}`],
  ['a private key', formatSignerKey(NAME, Buffer.alloc(32, 1))],
  ['spare base64 bits', `${alice.vkey.slice(0, -1)}=`],
])('not a public key: %s', (_, text) => {
  expect(() => parseVerifierKey(text)).toThrow(/expected/);
});

test('any changed character of a public key refuses it', () => {
  for (let at = 0; at < alice.vkey.length; at++) {
    const changed = `${alice.vkey.slice(0, at)}${alice.vkey[at] === 'x' ? 'y' : 'x'}${alice.vkey.slice(at + 1)}`;
    expect(() => parseVerifierKey(changed)).toThrow(/expected/);
  }
});

test('keys in PEM do the same as keys in text', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const signer = parseSignerKey(privateKey.export({ format: 'pem', type: 'pkcs8' }) as string, NAME);
  const verifier = parsePublicKeyPem(NAME, publicKey.export({ format: 'pem', type: 'spki' }) as string);
  expect(parseVerifierKey(signer.vkey)).toMatchObject({ keyId: verifier.keyId, publicKey: verifier.publicKey });
  expect(open(signNote(TEXT, [signer]), [verifier]).ok).toBe(true);
});

test('a bad private key is refused without being repeated', () => {
  const secret = formatSignerKey(NAME, Buffer.alloc(32, 7)).replace(/\+[0-9a-f]{8}\+/, '+00000000+');
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ format: 'pem', type: 'pkcs8' });
  for (const text of [
    secret,
    rsa as string,
    '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----',
    'hunter2',
  ]) {
    const caught = catchMessage(() => parseSignerKey(text, NAME));
    expect(caught).toMatch(/expected/);
    expect(caught).not.toContain(text.slice(-20));
  }
});

function catchMessage(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return String(error);
  }
  return '';
}

test.each([
  ['example.com/log', true],
  ['', false],
  ['a b', false],
  ['a\u00a0b', false],
  ['a+b', false],
  ['a\nb', false],
  ['a\u0085b', false],
])('key name %j: %s', (name, expected) => {
  expect(isKeyName(name)).toBe(expected);
});
