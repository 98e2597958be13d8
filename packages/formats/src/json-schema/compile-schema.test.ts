import type { Json } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { compileSchema } from './compile-schema.ts';

const compile = (schema: unknown) => compileSchema(schema as Json, { file: 's.json' });

describe('compileSchema', () => {
  // Whoever proposes a change writes both the schema and the fixture.
  it.each<[string, unknown, Json]>([
    ['a pattern that backtracks', { pattern: '^(a+)+$' }, `${'a'.repeat(64)}!`],
    [
      'a pattern of property names that backtracks',
      { patternProperties: { '^(a+)+$': true } },
      { [`${'a'.repeat(64)}!`]: 1 },
    ],
    [
      'references that double at each step',
      {
        $ref: '#/$defs/s0',
        $defs: Object.fromEntries(
          Array.from({ length: 60 }, (_, index) => {
            const next = { $ref: `#/$defs/s${index + 1}` };
            return [`s${index}`, index === 59 ? { type: 'string' } : { allOf: [next, next] }];
          }),
        ),
      },
      'x',
    ],
  ])('ends %s', async (_name, schema, value) => {
    const validate = await compileSchema(schema as Json, { file: 's.json', maxMs: 1000 });
    expect(() => validate(value)).toThrow(expect.objectContaining({ code: 'schema.too_slow' }));
  });

  it('lists every problem with its pointer', async () => {
    const validate = await compile({
      type: 'object',
      required: ['id'],
      additionalProperties: false,
      properties: { id: { type: 'string' }, list: { type: 'array', items: { type: 'integer' } } },
    });
    expect(validate({ id: 'a', list: [1] })).toEqual([]);
    const found = validate({ list: [1, 'x'], 'odd/one': 1 }).map(({ pointer, keyword }) => [pointer, keyword]);
    expect(found).toEqual([
      ['', 'required'],
      ['', 'additionalProperties'],
      ['/list/1', 'type'],
    ]);
  });

  it('sees own members only, and __proto__ as one', async () => {
    const required = await compile({ required: ['toString'] });
    expect(required({})).toHaveLength(1);
    const proto = await compile({ properties: JSON.parse('{"__proto__":{"type":"number"}}') as Json });
    expect(proto(JSON.parse('{"__proto__":"x"}') as Json)).toHaveLength(1);
    expect(proto(JSON.parse('{"__proto__":1}') as Json)).toEqual([]);
    const bare = await compile({ type: 'object', properties: { a: { const: 1 } } });
    expect(bare(Object.assign(Object.create(null) as Record<string, Json>, { a: 1 }))).toEqual([]);
  });

  it('keeps no more than 100 problems', async () => {
    const validate = await compile({ items: { type: 'string' } });
    expect(validate(Array.from({ length: 5000 }, (_, index) => index))).toHaveLength(100);
  });

  it('ignores keywords of the user and knows the dialect', async () => {
    const validate = await compile({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      'x-owner': { type: 'nonsense' },
      type: 'string',
    });
    expect(validate('a')).toEqual([]);
  });
});

it.each<[string, unknown, string, RegExp]>([
  [
    'a misspelt keyword',
    { properties: { a: { requierd: ['b'] } } },
    'schema.keyword',
    /\/properties\/a\/requierd.*did you mean "required"/,
  ],
  ['another draft', { $schema: 'http://json-schema.org/draft-07/schema#' }, 'schema.dialect', /draft-07/],
  ['a schema that is a list', [{ type: 'string' }], 'schema.shape', /an object, true or false/],
  ['a list where a schema belongs', { items: [{}] }, 'schema.shape', /\/items/],
  ['an object where a list belongs', { allOf: {} }, 'schema.shape', /list of schemas/],
  [
    'a reference out of the document',
    { $ref: 'https://schemas.example/a.json' },
    'schema.external_ref',
    /inside the document/,
  ],
  ['a reference to nothing', { $ref: '#/$defs/no' }, 'schema.external_ref', /inside the document/],
  ['a type there is not', { type: 'strnig' }, 'schema.invalid_schema', /type/],
  ['a format nobody checks', { format: 'semver' }, 'schema.invalid_schema', /semver/],
  ['a bad pattern', { pattern: '(' }, 'schema.invalid_schema', /./],
])('refuses %s', async (_, schema, code, message) => {
  const refused = compile(schema);
  await expect(refused).rejects.toMatchObject({ name: 'InputError', code });
  await expect(refused).rejects.toThrow(message);
});

it('refuses a schema that never ends', async () => {
  const circle = { $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } }, $ref: '#/$defs/a' };
  await expect(compile(circle)).rejects.toMatchObject({ code: 'schema.endless' });
  const validate = await compile({ allOf: [{ $ref: '#' }] });
  expect(() => validate(1)).toThrow(expect.objectContaining({ code: 'schema.endless' }) as Error);
});
