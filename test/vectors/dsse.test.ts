import {
  parseEnvelope,
  parsePublicKey,
  preAuthenticationEncoding,
  verifyEnvelope,
  type VerificationKey,
} from '@release-gates/attestation';
import { InputError, parseStrictJson } from '@release-gates/core';
import { expect, test } from 'vitest';
import { describeVectors } from '../support/vectors.ts';

interface Cases {
  readonly keys_pem: Readonly<Record<string, string>>;
  readonly cases: readonly {
    readonly name: string;
    readonly envelope: string;
    readonly threshold: number;
    readonly trusted: readonly string[];
    readonly allowed_types: readonly string[];
    readonly expect: 'accept' | 'reject';
    readonly payload_b64?: string;
  }[];
}

interface Official {
  readonly public_key_pem: string;
  readonly payload: string;
  readonly payloadType: string;
  readonly pae: string;
  readonly envelope: unknown;
}

/** As every reader of ours does it: the envelope, its signatures, and then the payload as JSON where its type says so. */
function read(
  envelope: string,
  trust: {
    readonly keys: readonly VerificationKey[];
    readonly threshold: number;
    readonly payloadTypes: readonly string[];
  },
): Uint8Array | string {
  try {
    const verdict = verifyEnvelope(parseEnvelope(Buffer.from(envelope), 'envelope.json'), trust);
    if (!verdict.ok) return verdict.fault;
    const isJson = /[/+]json$/.test(trust.payloadTypes[0] ?? '');
    if (isJson) parseStrictJson(verdict.payload, { file: 'payload' });
    return verdict.payload;
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
}

describeVectors('dsse', (vectors) => {
  const { keys_pem: pems, cases } = vectors.json('cases.json') as Cases;
  const official = vectors.json('official.json') as Official;

  test.each(cases)('$name: $expect', (vector) => {
    const keys = vector.trusted.map((name) => parsePublicKey(pems[name] ?? '', name));
    const found = read(vector.envelope, { keys, threshold: vector.threshold, payloadTypes: vector.allowed_types });
    const accepted = typeof found === 'string' ? undefined : Buffer.from(found).toString('base64');
    expect(accepted).toBe(vector.expect === 'accept' ? vector.payload_b64 : undefined);
  });

  test('the example of the protocol', () => {
    const encoded = preAuthenticationEncoding(official.payloadType, Buffer.from(official.payload));
    expect(Buffer.from(encoded).toString()).toBe(official.pae);
    const envelope = parseEnvelope(Buffer.from(JSON.stringify(official.envelope)), 'official.json');
    const keys = [parsePublicKey(official.public_key_pem, 'official.json')];
    const verdict = verifyEnvelope(envelope, { keys, threshold: 1, payloadTypes: [official.payloadType] });
    expect(verdict.ok && Buffer.from(verdict.payload).toString()).toBe(official.payload);
  });
});
