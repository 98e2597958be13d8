import { describe, expect, it } from 'vitest';
import { InputError, type Problem } from '../error.ts';
import { LIMITS } from './limits.ts';
import { parseStrictJson, type StrictJsonOptions } from './parse-strict-json.ts';

function parse(source: string | Uint8Array, options: Partial<StrictJsonOptions> = {}) {
  const bytes = typeof source === 'string' ? Buffer.from(source, 'utf8') : source;
  return parseStrictJson(bytes, { file: 'f.json', ...options });
}

function problemOf(source: string | Uint8Array, options: Partial<StrictJsonOptions> = {}): Problem {
  try {
    parse(source, options);
  } catch (error) {
    if (error instanceof InputError && error.problems[0] !== undefined) return error.problems[0];
    throw error;
  }
  throw new Error('expected a refusal');
}

describe('values', () => {
  it.each([
    ['null', null],
    [' true\n', true],
    ['-0.5e+3', -500],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
    ['-9007199254740991', Number.MIN_SAFE_INTEGER],
    ['000000000000000'.slice(0, 1), 0],
    ['1e400'.replace('400', '300'), 1e300],
    ['"\\ud83d\\ude00\\u0000\\/"', '\u{1f600}\u0000/'],
    ['"é\u2028\u007f"', 'é\u2028\u007f'],
    ['[[],{},[1,"a"]]', [[], {}, [1, 'a']]],
    ['{"a":{"b":[1]},"":2}', { a: { b: [1] }, '': 2 }],
  ])('%s', (text, value) => expect(parse(text).value).toEqual(value));

  it('keeps __proto__ as data, in objects without a prototype', () => {
    const { value } = parse('{"__proto__":{"admin":true},"constructor":1,"toString":2}');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('does not mix up keys that share a hash slot', () => {
    const keys = Array.from({ length: 5000 }, (_, index) => `k${(index * 7919) % 5000}`);
    const text = `{${keys.map((key, index) => `"${key}":${index}`).join(',')}}`;
    expect(Object.entries(parse(text).value as object)).toEqual(keys.map((key, index) => [key, index]));
  });
});

describe('refusals', () => {
  it.each<[string, string | Uint8Array, string, string, number, number]>([
    ['nothing', '', 'json.syntax', '', 1, 1],
    ['white space only', ' \n ', 'json.syntax', '', 2, 2],
    ['a trailing comma', '{"a":[1,]}', 'json.syntax', '/a/1', 1, 9],
    ['a comment', '[1] // x', 'json.syntax', '', 1, 5],
    ['two documents', '{}\n{}', 'json.syntax', '', 2, 1],
    ['single quotes', "{'a':1}", 'json.syntax', '', 1, 2],
    ['a raw line break', '["a\nb"]', 'json.syntax', '/0', 1, 4],
    ['an unknown escape', '{"a":"\\x41"}', 'json.syntax', '/a', 1, 8],
    ['NaN', '{"a":NaN}', 'json.syntax', '/a', 1, 6],
    ['a leading zero', '[01]', 'json.syntax', '/0', 1, 3],
    ['a plus', '[+1]', 'json.syntax', '/0', 1, 2],
    ['a bare point', '[1.]', 'json.syntax', '/0', 1, 4],
    ['a half exponent', '[1e]', 'json.syntax', '/0', 1, 4],
    ['an open end', '{"a":{"b":1', 'json.syntax', '/a/b', 1, 12],
    ['no-break space', '\u00a01', 'json.syntax', '', 1, 1],
    ['a duplicate key', '{"a":1,\n "b":{"c":1,\n  "c":2}}', 'json.duplicate_key', '/b/c', 3, 3],
    ['a duplicate by escape', '{"a":1,"\\u0061":2}', 'json.duplicate_key', '/a', 1, 8],
    ['2^53', '{"n":[0,9007199254740992]}', 'json.unsafe_integer', '/n/1', 1, 9],
    ['a long integer', '-123456789012345678901234567890', 'json.unsafe_integer', '', 1, 1],
    ['overflow', '[1e400]', 'json.number_range', '/0', 1, 2],
    ['overflow by digits', `[-1${'0'.repeat(400)}]`, 'json.number_range', '/0', 1, 2],
    ['a lone high surrogate', '["\\ud800x"]', 'json.lone_surrogate', '/0', 1, 3],
    ['a lone low surrogate in a key', '{"a":{"\\udc00":1}}', 'json.lone_surrogate', '/a', 1, 8],
    ['a high surrogate twice', '["\\ud800\\ud800"]', 'json.lone_surrogate', '/0', 1, 3],
    ['65 levels', '['.repeat(65) + ']'.repeat(65), 'json.too_deep', '/0'.repeat(64), 1, 65],
    ['a byte order mark', Buffer.from('\ufeff{}'), 'json.bom', '', 1, 1],
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le'), 'json.bom', '', 1, 1],
  ])('%s', (_, source, code, pointer, line, column) => {
    const { code: found, where } = problemOf(source);
    expect([found, where?.pointer ?? '', where?.line, where?.column]).toEqual([code, pointer, line, column]);
    expect(where?.file).toBe('f.json');
  });

  it.each<[string, number[], number, number]>([
    ['a stray byte', [0x5b, 0x0a, 0x22, 0xff, 0x22, 0x5d], 2, 2],
    ['an overlong form', [0x22, 0xc0, 0xaf, 0x22], 1, 2],
    ['an encoded surrogate', [0x22, 0xed, 0xa0, 0x80, 0x22], 1, 3],
    ['beyond U+10FFFF', [0x22, 0xf4, 0x90, 0x80, 0x80, 0x22], 1, 3],
    ['a cut character', [0x22, 0xe2, 0x82], 1, 3],
    ['Latin-1', [0x22, 0x63, 0x61, 0x66, 0xe9, 0x22], 1, 6],
  ])('not UTF-8: %s', (_, bytes, line, column) => {
    const { code, where } = problemOf(Uint8Array.from(bytes));
    expect(code).toBe('json.encoding');
    expect([where?.line, where?.column]).toEqual([line, column]);
  });

  it('refuses by size before it reads', () => {
    expect(problemOf(new Uint8Array(LIMITS.configuration + 1), { maxBytes: LIMITS.configuration }).code).toBe(
      'json.too_large',
    );
    expect(parse('[]', { maxBytes: 2 }).value).toEqual([]);
  });

  it.each(['[', '{"a":', '[[],', '"\\', '-', '[1,2,{"x":'])('never overflows the stack: %s…', (part) => {
    expect(problemOf(part.repeat(200_000)).code).toMatch(/^json\./);
  });

  it('shows control characters by name', () => {
    expect(problemOf('[\u001b]').message).toContain('U+001B');
  });
});

describe('integers: exact', () => {
  it.each([
    ['9007199254740992', 2 ** 53],
    ['123456789012345680000', 123456789012345680000],
  ])('takes %s, which reads back', (text, value) => expect(parse(text, { integers: 'exact' }).value).toBe(value));
  it.each(['9007199254740993', '12345678901234567890'])('refuses %s, which does not', (text) => {
    expect(problemOf(text, { integers: 'exact' }).code).toBe('json.unsafe_integer');
  });
});

describe('lineOf', () => {
  const document = parse('\n{\n "a": [1,\n  {"b/c": "x,]}\\"",\n   "~": {}}],\n "":\n  null,\n "e\\u0301": 5}');
  it.each([
    ['', 2],
    ['/a', 3],
    ['/a/0', 3],
    ['/a/1', 4],
    ['/a/1/b~1c', 4],
    ['/a/1/~0', 5],
    ['/', 7],
    ['/e\u0301', 8],
    ['/a/2', undefined],
    ['/b', undefined],
    ['/a/0/x', undefined],
    ['a', undefined],
    ['/constructor', undefined],
  ])('%j is on line %j', (pointer, line) => expect(document.lineOf(pointer)).toBe(line));
});
