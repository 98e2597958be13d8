import { InputError } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { envelopeJson, parseEnvelope } from './envelope.ts';

const text = (changes: object = {}): string =>
  JSON.stringify({ payload: 'aGk=', payloadType: 'text/x-hi', signatures: [{ sig: 'AQID' }], ...changes });
const bytes = (content: string): Uint8Array => Buffer.from(content, 'utf8');

function codeOf(content: string): string {
  try {
    parseEnvelope(bytes(content), 'a.json');
    return 'read';
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
}

describe('parseEnvelope', () => {
  it('decodes once, and takes an empty key id for none', () => {
    const { payload, signatures } = parseEnvelope(bytes(text({ signatures: [{ sig: 'AQID', keyid: '' }] })), 'a.json');
    expect(Buffer.from(payload).toString()).toBe('hi');
    expect(signatures).toEqual([{ keyId: null, signature: Buffer.of(1, 2, 3) }]);
  });

  it.each([
    ['no JSON', '{"payload":', 'json.syntax'],
    [
      'a key twice',
      '{"payload":"","payload":"aGk=","payloadType":"t","signatures":[{"sig":"AQID"}]}',
      'json.duplicate_key',
    ],
    ['no payload', text({ payload: undefined }), 'schema.invalid'],
    ['a payload that is no text', text({ payload: 1 }), 'schema.invalid'],
    ['no signature', text({ signatures: [] }), 'schema.invalid'],
    ['an empty signature', text({ signatures: [{ sig: '' }] }), 'schema.invalid'],
    ['an empty type', text({ payloadType: '' }), 'schema.invalid'],
    ['white space in base64', text({ payload: 'aGk=\n' }), 'dsse.base64'],
    ['half padding', text({ payload: 'aA=' }), 'dsse.base64'],
    ['bits behind the end', text({ payload: 'aGl=' }), 'dsse.base64'],
    ['both alphabets at once', text({ payload: '-_+/' }), 'dsse.base64'],
    ['base64 of a signature that is none', text({ signatures: [{ sig: '@' }] }), 'dsse.base64'],
    [
      'more signatures than anybody has',
      text({ signatures: Array.from({ length: 101 }, () => ({ sig: 'AQID' })) }),
      'schema.invalid',
    ],
  ])('refuses %s', (_name, content, code) => {
    expect(codeOf(content)).toBe(code);
  });

  it.each([
    ['padded', '-_8='],
    ['bare', '-_8'],
    ['the standard one, bare', '+/8'],
  ])('takes either alphabet: %s', (_name, payload) => {
    expect(parseEnvelope(bytes(text({ payload })), 'a.json').payload).toEqual(Buffer.of(0xfb, 0xff));
  });

  it('reads what it writes, which has no key id where there is none', () => {
    const envelope = parseEnvelope(
      bytes(text({ signatures: [{ sig: 'AQID' }, { sig: 'BA==', keyid: 'k' }] })),
      'a.json',
    );
    const written = envelopeJson(envelope);
    expect(written.signatures).toEqual([{ sig: 'AQID' }, { keyid: 'k', sig: 'BA==' }]);
    expect(parseEnvelope(bytes(JSON.stringify(written)), 'a.json')).toEqual(envelope);
  });
});
