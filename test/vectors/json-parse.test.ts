import { InputError, parsePythonJson, parseStrictJson } from '@release-gates/core';
import { expect, it } from 'vitest';
import { describeVectors } from '../support/vectors.ts';

interface Case {
  readonly name: string;
  readonly expect: 'accept' | 'reject';
  readonly b64: string;
}

/** Valid JSON that we refuse on purpose: readers differ in which of the two values they keep. */
const STRICT_REFUSES = new Set(['y_object_duplicated_key_and_value.json']);

/** What Python reads and RFC 8259 does not. */
const PYTHON_ACCEPTS = new Set(['n_number_NaN.json', 'n_number_infinity.json', 'n_number_minus_infinity.json']);

function outcome(read: () => unknown): string {
  try {
    read();
    return 'accept';
  } catch (error) {
    if (error instanceof InputError) return error.code.startsWith('json.') ? 'reject' : error.code;
    throw error;
  }
}

describeVectors('json-parse', (vectors) => {
  const cases = vectors.json('cases.json') as Case[];
  it('holds 94 cases', () => expect(cases).toHaveLength(94));

  it.each(cases)('strict: $name', ({ name, expect: expected, b64 }) => {
    const found = outcome(() => parseStrictJson(Buffer.from(b64, 'base64'), { file: name }));
    expect(found).toBe(STRICT_REFUSES.has(name) ? 'reject' : expected);
  });

  it.each(cases)('as Python: $name', ({ name, expect: expected, b64 }) => {
    const found = outcome(() => parsePythonJson(Buffer.from(b64, 'base64'), { file: name }));
    expect(found).toBe(PYTHON_ACCEPTS.has(name) ? 'accept' : expected);
  });
});
