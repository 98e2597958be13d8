import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { keySpellings } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { parseSigningKey } from './signing-key.ts';
import { parsePublicKey } from './verification-key.ts';

const codeOf = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('keys', () => {
  it.each([
    ['P-256', generateKeyPairSync('ec', { namedCurve: 'P-256' }), 'ecdsa-p256-sha256'],
    ['Ed25519', generateKeyPairSync('ed25519'), 'ed25519'],
  ])('%s: what one half signs the other accepts, and nothing else', (_name, pair, algorithm) => {
    const signer = parseSigningKey(pair.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), 'key');
    const key = parsePublicKey(signer.publicKey.pem, 'key.pub');
    const signature = signer.sign(Buffer.from('abc'));
    expect([key.algorithm, key.spki]).toEqual([algorithm, signer.publicKey.spki]);
    expect(key.isSignatureOf(Buffer.from('abc'), signature)).toBe(true);
    expect(key.isSignatureOf(Buffer.from('abd'), signature)).toBe(false);
    for (const length of [0, 1, 63, 64, 65, 72, 73, 4096]) {
      expect(key.isSignatureOf(Buffer.from('abc'), Buffer.alloc(length, 1))).toBe(false);
    }
  });

  it('takes what openssl writes', () => {
    const text = execFileSync('openssl', ['ecparam', '-name', 'prime256v1', '-genkey', '-noout'], { encoding: 'utf8' });
    expect(text).toContain('BEGIN EC PRIVATE KEY');
    expect(parseSigningKey(text, 'key').publicKey.algorithm).toBe('ecdsa-p256-sha256');
  });

  const spelled = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'pem', type: 'spki' });

  // Whoever counts keys must not count one of them twice.
  it.each(Object.entries(keySpellings(spelled.toString())))(
    'is the same key, however it is written: %s',
    (_how, pem) => {
      const { spki, pem: own } = parsePublicKey(pem, 'again.pub');
      expect(pem).not.toBe(spelled);
      expect([spki, own]).toEqual([parsePublicKey(spelled.toString(), 'key.pub').spki, spelled]);
    },
  );

  // From `ssh-keygen -l` over these two keys.
  it.each([
    [
      'MCowBQYDK2VwAyEAvEXDoPM/qtXeyATSSENVHhzqCmu5yU6TQT2yBcsHrIs=',
      'SHA256:BKzIzMhfdefdkWntq6nBX70PfBUTVpw890qKI9Iu1bA',
    ],
    [
      'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEZ805D3eqNZywjCI19lInBJOp7YMr\nCrzAH3CVTAOQ0jgMeCvVTiaRJaRPRDOv8UMs6U4SvKc6pnrIDOoSYI3fdA==',
      'SHA256:f4AuBLdH4Lj/dIuwAUXXebzoI9B/cJ4iSQ3/qByIl4M',
    ],
  ])('has the fingerprint that OpenSSH shows', (body, fingerprint) => {
    const pem = `-----BEGIN PUBLIC KEY-----\n${body}\n-----END PUBLIC KEY-----\n`;
    expect(parsePublicKey(pem, 'key.pub').fingerprint).toBe(fingerprint);
  });

  it.each([
    ['RSA', generateKeyPairSync('rsa', { modulusLength: 2048 })],
    ['another curve', generateKeyPairSync('ec', { namedCurve: 'P-384' })],
    ['a curve that only looks alike', generateKeyPairSync('ec', { namedCurve: 'secp256k1' })],
  ])('refuses %s', (_name, { publicKey, privateKey }) => {
    expect(codeOf(() => parsePublicKey(publicKey.export({ format: 'pem', type: 'spki' }).toString(), 'k'))).toBe(
      'key.algorithm',
    );
    expect(codeOf(() => parseSigningKey(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), 'k'))).toBe(
      'key.algorithm',
    );
  });

  it('never repeats a private key that was given for a public one', () => {
    const pem = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
    const body = pem.split('\n')[1] ?? '';
    for (const read of [() => parsePublicKey(pem, 'k'), () => parseSigningKey(pem.replace('MC4', 'AAA'), 'k')]) {
      expect(read).toThrow(expect.objectContaining({ code: 'key.malformed' }) as Error);
      expect(read).not.toThrow(body.slice(10, 30));
    }
  });
});
