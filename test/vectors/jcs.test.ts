import {
  canonicalBytes,
  canonicalSha256,
  canonicalText,
  InputError,
  isCanonical,
  parseStrictJson,
} from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { describeVectors } from '../support/vectors.ts';

interface Case {
  readonly name: string;
  readonly input_b64: string;
  readonly expect: 'ok' | 'reject';
  readonly canonical_b64?: string;
  readonly sha256?: string;
}

/** Foreign documents: RFC 8785 has no objection to large integers that read back. */
function readForeign(bytes: Uint8Array) {
  return parseStrictJson(bytes, { file: 'vector.json', integers: 'exact' }).value;
}

describeVectors('jcs', (vectors) => {
  describe('published pairs', () => {
    it.each(vectors.names('input'))('%s', (name) => {
      const value = readForeign(vectors.bytes(`input/${name}`));
      const written = canonicalBytes(value, { integers: 'any' });
      const expected = vectors.bytes(`output/${name}`);
      expect(Buffer.from(written).toString()).toBe(expected.toString());
      const hex = vectors
        .bytes(`outhex/${name.replace('.json', '.txt')}`)
        .toString()
        .replaceAll(/\s/g, '');
      expect(Buffer.from(written).toString('hex')).toBe(hex);
      expect(isCanonical(expected, readForeign(expected), { integers: 'any' })).toBe(true);
    });
  });

  it('writes the 1000 published numbers', () => {
    const lines = vectors.bytes('es6-numbers-1000.txt').toString().trim().split('\n');
    expect(lines).toHaveLength(1000);
    for (const line of lines) {
      const [bits = '', expected] = line.split(',');
      const number = Buffer.from(bits.padStart(16, '0'), 'hex').readDoubleBE();
      expect(canonicalText(number, { integers: 'any' })).toBe(expected);
    }
  });

  const cases = vectors.json('own-cases.json') as Case[];
  it.each(cases.filter((example) => example.expect === 'reject'))('refuses $name', ({ input_b64: input }) => {
    expect(() => readForeign(Buffer.from(input, 'base64'))).toThrow(InputError);
  });
  it.each(cases.filter((example) => example.expect === 'ok'))('writes $name', (example) => {
    const value = readForeign(Buffer.from(example.input_b64, 'base64'));
    expect(Buffer.from(canonicalBytes(value, { integers: 'any' })).toString('base64')).toBe(example.canonical_b64);
    expect(canonicalSha256(value, { integers: 'any' })).toBe(example.sha256);
  });
});
