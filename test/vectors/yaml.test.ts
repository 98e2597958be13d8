import { InputError, type Json } from '@release-gates/core';
import { parseYaml } from '@release-gates/formats';
import { expect, it } from 'vitest';
import { describeVectors } from '../support/vectors.ts';

interface Case {
  readonly name: string;
  readonly text?: string;
  readonly b64?: string;
}

function read({ text, b64 }: Case): Json {
  return parseYaml(text === undefined ? Buffer.from(b64 ?? '', 'base64') : Buffer.from(text), { file: 'v.yml' }).value;
}

function outcome(example: Case): string {
  try {
    return JSON.stringify(read(example));
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
}

/** A code, or the value that is read. */
const EXPECTED: readonly (readonly [string, string])[] = [
  ['duplicate keys', 'yaml.duplicate_key'],
  ['alias bomb', 'yaml.too_many_aliases'],
  ['__proto__', '{"__proto__":{"admin":true}}'],
  // The parser hands on what the file says; a version that is no string is refused where a version is asked for.
  ['version as number', '{"app_version":1.1}'],
  // YAML 1.2, core schema.
  ['norway', '{"region":"no"}'],
];

describeVectors('yaml', (vectors) => {
  const cases = new Map((vectors.json('cases.json') as Case[]).map((example) => [example.name, example]));
  it('expects something of every case', () => {
    expect(EXPECTED.map(([name]) => name).sort()).toEqual([...cases.keys()].sort());
  });
  it.each(EXPECTED)('%s', (name, expected) => {
    expect(outcome(cases.get(name) as Case)).toBe(expected);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});
