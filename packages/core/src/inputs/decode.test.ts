import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { InputError } from '../error.ts';
import type { Json } from '../json.ts';
import { input } from './codec.ts';
import { decodeInputs, type RawInputs } from './decode.ts';

const schema = z.strictObject({
  policy: input.path().default('security/policy.json').describe('p'),
  maxAgeS: input.duration({ minS: 60 }).optional().describe('m'),
  requireLog: input.boolean().default(false).describe('r'),
  count: input.integer({ min: 0, max: 10 }).optional().describe('c'),
  artifact: input.list().optional().describe('a'),
  level: input.choice(['tail', 'deep']).default('deep').describe('l'),
  label: input.id().optional().describe('i'),
  keyEnv: input.environmentVariable().optional().describe('k'),
  policySha256: input.sha256().optional().describe('s'),
});

const from = (source: RawInputs['source'], values: Record<string, Json>): RawInputs => ({
  source,
  values,
  where: (name) => ({ file: `${source}:${name}` }),
});

function codesOf(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.problems.map((problem) => problem.code);
    throw error;
  }
  return [];
}

const decodeNothing = (): unknown => decodeInputs(z.strictObject({ keyId: input.id().describe('k') }), []);

describe('decodeInputs', () => {
  it('takes the first source that gives a value, and says which', () => {
    const decoded = decodeInputs(schema, [
      from('flag', { policy: 'a.json', 'max-age-s': '' }),
      from('environment', { 'max-age-s': '2h', policy: 'b.json' }),
      from('file', { 'max-age-s': 60, 'require-log': true }),
    ]);
    expect(decoded.values).toMatchObject({ policy: 'a.json', maxAgeS: 7200, requireLog: true, level: 'deep' });
    expect(decoded.resolved).toMatchObject({
      policy: { value: 'a.json', source: 'flag' },
      'max-age-s': { value: 7200, source: 'environment' },
      'require-log': { value: true, source: 'file' },
      level: { value: 'deep', source: 'default' },
    });
    expect(decoded.resolved).not.toHaveProperty('count');
  });

  const accepted: [string, string, keyof z.output<typeof schema>, unknown][] = [
    ['require-log', 'True', 'requireLog', true],
    ['require-log', 'FALSE', 'requireLog', false],
    ['max-age-s', '30d', 'maxAgeS', 2_592_000],
    ['max-age-s', '1h30m', 'maxAgeS', 5400],
    ['count', '10', 'count', 10],
    ['artifact', 'a, b\nc,', 'artifact', ['a', 'b', 'c']],
    ['policy', '  spaced.json  ', 'policy', 'spaced.json'],
    ['policy-sha256', 'ab'.repeat(32), 'policySha256', 'ab'.repeat(32)],
    ['policy-sha256', 'AB'.repeat(32), 'policySha256', 'ab'.repeat(32)],
    ['policy-sha256', `sha256:${'Ab'.repeat(32)}`, 'policySha256', 'ab'.repeat(32)],
  ];
  it.each(accepted)('reads %s=%j', (name, text, key, value) => {
    expect(decodeInputs(schema, [from('flag', { [name]: text })]).values[key]).toEqual(value);
  });

  const refused: [string, Json][] = [
    ['require-log', 'yes'],
    ['require-log', 'on'],
    ['require-log', '1'],
    ['max-age-s', '3 weeks'],
    ['max-age-s', '59'],
    ['max-age-s', '-5'],
    ['count', '11'],
    ['count', '1.5'],
    ['count', '0x10'],
    ['count', '1e1'],
    ['level', 'Deep'],
    ['label', '-rf'],
    ['label', '.hidden'],
    ['label', 'a b'],
    ['key-env', 'lower_case'],
    ['policy', 'a\u0000b'],
    ['policy-sha256', 'ab'.repeat(31)],
    ['policy-sha256', `sha512:${'ab'.repeat(32)}`],
    ['policy-sha256', `sha256:${'ag'.repeat(32)}`],
  ];
  it.each(refused)('refuses %s=%j', (name, text) => {
    expect(codesOf(() => decodeInputs(schema, [from('flag', { [name]: text })]))).toEqual(['input.invalid']);
  });

  it('takes one form of a digest, wherever it comes from', () => {
    const decoded = decodeInputs(schema, [from('file', { 'policy-sha256': `sha256:${'AB'.repeat(32)}` })]);
    expect(decoded.values.policySha256).toBe('ab'.repeat(32));
  });

  it('takes the configuration file at its types', () => {
    expect(codesOf(() => decodeInputs(schema, [from('file', { 'require-log': 'true' })]))).toEqual(['input.invalid']);
    expect(codesOf(() => decodeInputs(schema, [from('file', { count: '5' })]))).toEqual(['input.invalid']);
  });

  it('says of a missing input only that it is missing, and how to give it', () => {
    expect(codesOf(decodeNothing)).toEqual(['input.missing']);
    expect(decodeNothing).toThrow('input "key-id": expected a value, found none. Give it as --key-id');
  });

  it('reports every problem at once, and what a misspelt name might have meant', () => {
    const values = { polcy: 'x', count: 'many', level: 'flat' };
    const run = (): unknown => decodeInputs(schema, [from('flag', values)]);
    expect(codesOf(run)).toEqual(['input.unknown', 'input.invalid', 'input.invalid']);
    expect(run).toThrow('did you mean "policy"?');
  });

  it.each([
    ['a wrong value', schema, { count: 'many' }],
    ['an unknown name', schema, { cuont: '1' }],
    ['a name unlike any', schema, { zzzzzz: '1' }],
    ['nothing where something is needed', z.strictObject({ keyId: input.id().describe('k') }), {}],
  ])('points to the help of the unit for %s', (_name, inputs, values) => {
    expect(() => decodeInputs(inputs, [from('flag', values)], 'audit-seal')).toThrow(/release-gates help audit-seal/);
  });
});
