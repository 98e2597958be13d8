import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseSigningKey } from '../key/signing-key.ts';
import { preAuthenticationEncoding } from './pae.ts';
import type { Envelope } from './envelope.ts';
import { verifyEnvelope } from './verify-envelope.ts';

const pem = (key: { export(options: { format: 'pem'; type: 'pkcs8' }): string | Buffer }): string =>
  key.export({ format: 'pem', type: 'pkcs8' }).toString();
const newKey = () => parseSigningKey(pem(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey), 'key');
const [alice, bob, mallory] = [newKey(), newKey(), newKey()];
const carol = parseSigningKey(pem(generateKeyPairSync('ed25519').privateKey), 'key');
const keys = [alice, bob, carol].map(({ publicKey }) => publicKey);

const TYPE = 'application/vnd.in-toto+json';
const payload = Buffer.from('{"a":1}');
const message = preAuthenticationEncoding(TYPE, payload);
const by = (key: typeof alice, keyId: string | null = null) => ({ keyId, signature: key.sign(message) });
const envelope = (...signatures: Envelope['signatures']): Envelope => ({ payloadType: TYPE, payload, signatures });
const faultOf = (signed: Envelope, threshold = 1): string => {
  const verdict = verifyEnvelope(signed, { keys, threshold, payloadTypes: [TYPE] });
  return verdict.ok ? `by ${verdict.signedBy.length}` : verdict.fault;
};

describe('verifyEnvelope', () => {
  it.each<[string, Envelope, number, string]>([
    ['one key', envelope(by(alice)), 1, 'by 1'],
    ['two keys of two kinds', envelope(by(alice), by(carol)), 2, 'by 2'],
    ['a trusted one beside a stranger', envelope(by(mallory), by(bob)), 1, 'by 1'],
    ['a wrong hint', envelope(by(bob, alice.publicKey.fingerprint)), 1, 'by 1'],
    ['a stranger who borrows a name', envelope(by(mallory, alice.publicKey.fingerprint)), 1, 'no_trusted_signature'],
    ['one key twice, of two that are asked for', envelope(by(alice, 'a'), by(alice, 'b')), 2, 'threshold'],
    ['another payload', { ...envelope(by(alice)), payload: Buffer.from('{"a":2}') }, 1, 'no_trusted_signature'],
    ['another type', { ...envelope(by(alice)), payloadType: 'text/plain' }, 1, 'payload_type'],
    [
      'a cut signature',
      envelope({ keyId: null, signature: by(alice).signature.slice(0, -1) }),
      1,
      'no_trusted_signature',
    ],
    [
      'a signature of one algorithm under a key of the other',
      envelope({ keyId: null, signature: Buffer.alloc(64) }),
      1,
      'no_trusted_signature',
    ],
  ])('%s', (_name, signed, threshold, outcome) => {
    expect(faultOf(signed, threshold)).toBe(outcome);
  });

  it.each([0, -1, 1.5, Number.NaN])('never counts to a threshold of %s', (threshold) => {
    expect(() => faultOf(envelope(), threshold)).toThrow(RangeError);
  });
});
