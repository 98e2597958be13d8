import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { canonicalBytes, type Json } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { buildEd25519Signature, buildHmacSignature, type DrillStatement } from './build-drill-signature.ts';
import { type DrillKey, parseEd25519PublicKey } from './drill-key.ts';
import { parseDrillSignature } from './parse-drill-signature.ts';
import { isSignedBy } from './verify-drill-signature.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const other = generateKeyPairSync('ed25519').publicKey;
const hmac: DrillKey = { algorithm: 'hmac-sha256', secret: 'a key of this test' };
const ed25519: DrillKey = { algorithm: 'ed25519', publicKey };

const statement: DrillStatement = {
  signedAtMs: 1_700_000_000_000,
  keyId: 'drill-2026',
  artifactPatterns: { incident: '.data/out/incident_notify_drill_*.json' },
  artifacts: [{ path: '.data/out/größe.json', size: 3, sha256: 'a'.repeat(64), mtimeMs: 1_700_000_000_250 }],
};

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
const hmacText = text(buildHmacSignature(statement, 'a key of this test'));
const ed25519Text = text(buildEd25519Signature(statement, privateKey));

describe('round trip', () => {
  it('HMAC is over the text that Python writes, whole seconds with .0', () => {
    const canonical =
      '{"algorithm":"hmac-sha256","artifact_patterns":{"incident":".data/out/incident_notify_drill_*.json"},' +
      `"artifacts":[{"mtime":1700000000.25,"path":".data/out/größe.json","sha256":"${'a'.repeat(64)}","size":3}],` +
      '"key_id":"drill-2026","signed_at":1700000000.0,"version":1}';
    const report = JSON.parse(hmacText) as Record<string, unknown>;
    expect(report['payload_canonical_json']).toBe(canonical);
    expect(report['signature']).toBe(createHmac('sha256', 'a key of this test').update(canonical).digest('hex'));
  });

  it.each([
    ['hmac-sha256', hmacText, hmac],
    ['ed25519', ed25519Text, ed25519],
  ])('%s', (algorithm, content, key) => {
    const signature = parseDrillSignature(bytes(content), 'signature.json');
    expect(signature).toMatchObject({ algorithm, keyId: 'drill-2026', signedAtMs: 1_700_000_000_000, ok: true });
    expect(signature.artifacts).toEqual([{ path: '.data/out/größe.json', size: 3, sha256: 'a'.repeat(64) }]);
    expect(isSignedBy(signature, key)).toBe(true);
  });
});

describe('isSignedBy', () => {
  it.each<[string, string, DrillKey]>([
    ['another HMAC key', hmacText, { algorithm: 'hmac-sha256', secret: 'another key' }],
    ['another Ed25519 key', ed25519Text, { algorithm: 'ed25519', publicKey: other }],
    ['a key of the other algorithm', hmacText, ed25519],
    ['a key of the other algorithm, the other way', ed25519Text, hmac],
    ['a later signed_at', hmacText.replaceAll('"signed_at": 1700000000.0', '"signed_at": 1800000000.0'), hmac],
    ['the kind of a number changed', hmacText.replaceAll('"signed_at": 1700000000.0', '"signed_at": 1700000000'), hmac],
    ['an artifact digest changed', ed25519Text.replaceAll('a'.repeat(64), 'b'.repeat(64)), ed25519],
    ['a signature of the payload without its domain', undomained(), ed25519],
  ])('refuses %s', (_name, content, key) => {
    expect(isSignedBy(parseDrillSignature(bytes(content), 'signature.json'), key)).toBe(false);
  });
});

/** Signed by the right key, but over the payload alone: what another protocol might be made to sign. */
function undomained(): string {
  const document = JSON.parse(ed25519Text) as { payload: Json };
  const signature = sign(null, canonicalBytes(document.payload), privateKey).toString('base64');
  return JSON.stringify({ ...document, signature });
}

describe('parseDrillSignature refuses', () => {
  it.each([
    ['algorithm none', hmacText.replaceAll('hmac-sha256', 'none'), 'schema.invalid'],
    ['Ed25519 in the form of HMAC', hmacText.replaceAll('hmac-sha256', 'ed25519'), 'schema.invalid'],
    ['HMAC in the form of Ed25519', ed25519Text.replaceAll('"ed25519"', '"hmac-sha256"'), 'schema.invalid'],
    ['no signature', hmacText.replace(/"signature": "[0-9a-f]+"/, '"signature": ""'), 'schema.invalid'],
    [
      'a signature in upper case',
      hmacText.replace(/"signature": "[0-9a-f]+"/, (all) => all.toUpperCase()),
      'schema.invalid',
    ],
    ['a doubled key', hmacText.replace('{', '{"payload": {}, '), 'json.duplicate_key'],
    ['ok as text', hmacText.replace('"ok": true', '"ok": "true"'), 'schema.invalid'],
    ['a day that does not exist', ed25519Text.replace('2023-11-14', '2023-02-30'), 'schema.invalid'],
    ['an unknown key', ed25519Text.replace('{', '{"note":"x",'), 'schema.unknown_key'],
    ['half a document', hmacText.slice(0, 100), 'json.syntax'],
    ['nothing', '', 'json.syntax'],
  ])('%s', (_name, content, code) => {
    expect(() => parseDrillSignature(bytes(content), 'signature.json')).toThrow(expect.objectContaining({ code }));
  });
});

describe('parseEd25519PublicKey', () => {
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64');
  it.each([
    ['PEM', pem],
    ['raw base64', `${raw}\n`],
  ])('reads %s', (_name, content) => {
    expect(parseEd25519PublicKey(content, 'key').equals(publicKey)).toBe(true);
  });
  it.each([
    ['empty', ''],
    ['a private key', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()],
    ['too short', 'AAAA'],
    ['broken PEM', pem.replace('MCow', 'XXXX')],
    ['another kind', generateKeyPairSync('x25519').publicKey.export({ type: 'spki', format: 'pem' }).toString()],
  ])('refuses %s without showing it', (_name, content) => {
    expect(() => parseEd25519PublicKey(content, 'key')).toThrow(
      'key: expected an Ed25519 public key, as PEM (BEGIN PUBLIC KEY) or 32 bytes in base64.',
    );
  });
});
