import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { InputError } from '../error.ts';
import type { Json } from '../json.ts';
import { canonicalBytes, canonicalSha256, canonicalText, isCanonical } from './canonicalize.ts';

function codeAndPointer(value: unknown): [string, string | undefined] {
  try {
    canonicalText(value as Json);
  } catch (error) {
    if (error instanceof InputError) return [error.code, error.problems[0]?.where?.pointer];
    throw error;
  }
  throw new Error('expected a refusal');
}

describe('canonicalText', () => {
  it.each<[string, Json, string]>([
    [
      'sorts by UTF-16 units',
      { '\ufb33': 1, '\u{1f600}': 2, z: 3, '\ue000': 4 },
      '{"z":3,"\u{1f600}":2,"\ue000":4,"\ufb33":1}',
    ],
    ['sorts integer-like keys as texts', { 2: 1, 10: 2, 1: 3, a: 4 }, '{"1":3,"10":2,"2":1,"a":4}'],
    ['keeps an own __proto__', JSON.parse('{"b":1,"__proto__":{"x":1}}') as Json, '{"__proto__":{"x":1},"b":1}'],
    [
      'escapes no more than it must',
      '"\\\b\t\n\f\r\u0000\u001f/\u007f\u2028é',
      '"\\"\\\\\\b\\t\\n\\f\\r\\u0000\\u001f/\u007f\u2028é"',
    ],
    ['writes -0 as 0', [-0, 0], '[0,0]'],
    [
      'writes numbers as ECMAScript',
      [1e21, 0.000001, 1e-7, 4.5, -1, 999999999, 1000000000, -12345678901],
      '[1e+21,0.000001,1e-7,4.5,-1,999999999,1000000000,-12345678901]',
    ],
    [
      'writes a series',
      Array.from({ length: 20 }, (_, index) => index / 8 - 1),
      `[${Array.from({ length: 20 }, (_, index) => String(index / 8 - 1)).join(',')}]`,
    ],
    ['writes the empty ones', [{}, [], '', null, true, false], '[{},[],"",null,true,false]'],
  ])('%s', (_, value, text) => expect(canonicalText(value)).toBe(text));

  it('sorts the same keys anew in any order they come', () => {
    const texts = ['abcd', 'dcba', 'bdac', 'cabd', 'dabc', 'bcda'].map((order) =>
      canonicalText(Object.fromEntries(Array.from(order, (key) => [key, key]))),
    );
    expect(new Set(texts)).toEqual(new Set(['{"a":"a","b":"b","c":"c","d":"d"}']));
  });
});

/** Numbers, and a hole at the end. */
function holed(length: number): number[] {
  const items = Array.from({ length: length - 1 }, (_, index) => index);
  items.length = length;
  return items;
}

describe('refusals', () => {
  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
  it.each<[string, unknown, string, string]>([
    ['undefined', { a: [1, undefined] }, 'canonical.not_json', '/a/1'],
    ['a hole', { a: holed(1) }, 'canonical.not_json', '/a/0'],
    ['a hole in a series', holed(20), 'canonical.not_json', '/19'],
    ['a function', { f: () => 1 }, 'canonical.not_json', '/f'],
    ['a symbol', [Symbol('x')], 'canonical.not_json', '/0'],
    ['a bigint', { a: { b: 1n } }, 'canonical.not_json', '/a/b'],
    ['a Date', { at: new Date(0) }, 'canonical.not_json', '/at'],
    ['a Map', [new Map()], 'canonical.not_json', '/0'],
    ['bytes', new Uint8Array(2), 'canonical.not_json', ''],
    ['NaN', { a: NaN }, 'canonical.number_range', '/a'],
    ['Infinity', [-Infinity], 'canonical.number_range', '/0'],
    ['Infinity in a series', [...Array.from({ length: 20 }, () => 1.5), Infinity], 'canonical.number_range', '/20'],
    ['2^53', [2 ** 53], 'canonical.unsafe_integer', '/0'],
    ['2^53 in a series', [2 ** 53, ...Array.from({ length: 20 }, () => 1.5)], 'canonical.unsafe_integer', '/0'],
    ['a lone surrogate', { a: 'x\ud800' }, 'canonical.lone_surrogate', '/a'],
    ['a swapped pair', ['\ude00\ud83d'], 'canonical.lone_surrogate', '/0'],
    ['a lone surrogate in a key', { a: { '\udc00': 1 } }, 'canonical.lone_surrogate', '/a/\ufffd'],
    ['a cycle', cycle, 'canonical.too_deep', '/self'.repeat(64)],
  ])('%s', (_, value, code, pointer) => expect(codeAndPointer(value)).toEqual([code, pointer]));

  it('leaves no trace in the next value', () => {
    expect(() => canonicalText({ a: undefined } as unknown as Json)).toThrow(InputError);
    expect(canonicalText({ b: 1 })).toBe('{"b":1}');
  });
});

describe('forms', () => {
  const value = { text: 'é\u{1f600}'.repeat(60_000), list: Array.from({ length: 9000 }, (_, index) => ({ index })) };
  it('gives text, bytes and digest of one form, also beyond the first chunk', () => {
    const bytes = canonicalBytes(value);
    expect(bytes.length).toBeGreaterThan(64 * 1024);
    expect(Buffer.from(bytes).toString('utf8')).toBe(canonicalText(value));
    expect(canonicalSha256(value)).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
  it('hands out bytes that later calls do not touch', () => {
    const first = canonicalBytes({ a: 1 });
    canonicalBytes({ b: 2 });
    expect(Buffer.from(first).toString()).toBe('{"a":1}');
  });
  it.each([
    ['{"a":1,"b":2}', true],
    ['{"b":2,"a":1}', false],
    ['{"a":1, "b":2}', false],
    ['{"a":1.0,"b":2}', false],
    ['{"a":1,"b":2}\n', false],
  ])('isCanonical(%s)', (text, expected) => {
    expect(isCanonical(Buffer.from(text), JSON.parse(text) as Json)).toBe(expected);
  });
  it('writes any integer where asked', () => {
    expect(canonicalText([2 ** 53, 1e20], { integers: 'any' })).toBe('[9007199254740992,100000000000000000000]');
  });
});

/** The obvious way, slow and recursive. */
function reference(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item: Json) => reference(item)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${reference((value as Record<string, Json>)[key] as Json)}`).join(',')}}`;
}

it('writes 20,000 random values as the reference does', () => {
  let state = 7;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const text = (): string =>
    String.fromCodePoint(
      ...Array.from(
        { length: random(6) },
        () => [random(0x80), random(0xd800), 0xe000 + random(0x1000), 0x1_0000 + random(0x10_0000)][random(4)] ?? 0,
      ),
    );
  const double = Buffer.alloc(8);
  const number = (): number => {
    double.writeUInt32LE(random(2 ** 32), 0);
    double.writeUInt32LE(random(2 ** 32), 4);
    const candidates = [
      random(1000),
      -random(2 ** 31),
      random(1000) / 8,
      double.readDoubleLE(),
      1 / (random(1000) + 1),
    ];
    const chosen = candidates[random(candidates.length)] ?? 0;
    return Number.isFinite(chosen) && (Math.abs(chosen) < 2 ** 53 || Math.abs(chosen) >= 1e21) ? chosen : 0;
  };
  const value = (depth: number): Json => {
    switch (random(depth > 3 ? 4 : 6)) {
      case 0:
        return number();
      case 1:
        return text();
      case 2:
        return [null, true, false][random(3)] ?? null;
      case 3:
        return Array.from({ length: random(24) }, number);
      case 4:
        return Array.from({ length: random(5) }, () => value(depth + 1));
      default:
        return Object.fromEntries(Array.from({ length: random(6) }, () => [text(), value(depth + 1)]));
    }
  };
  const samples = Array.from({ length: 20_000 }, () => value(0));
  expect(samples.filter((sample) => canonicalText(sample) !== reference(sample))).toEqual([]);
});
