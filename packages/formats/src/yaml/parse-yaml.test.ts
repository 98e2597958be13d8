import { InputError } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { parseYaml } from './parse-yaml.ts';

const parse = (text: string | Uint8Array) =>
  parseYaml(typeof text === 'string' ? Buffer.from(text) : text, { file: 'f.yml' });

describe('values of YAML 1.2 core', () => {
  it.each([
    ['', null],
    ['# only a comment\n', null],
    ['no', 'no'],
    [
      '[yes, On, ~, null, true, FALSE, 0o14, 0x1F, 010, 1_000]',
      ['yes', 'On', null, null, true, false, 12, 31, 10, '1_000'],
    ],
    ['[1.50, -0.5e3, .5, 9007199254740991]', [1.5, -500, 0.5, 9007199254740991]],
    ['at: 2026-01-01\nv: !!str 1.10\nn: !!int "5"', { at: '2026-01-01', v: '1.10', n: 5 }],
    ['on: push\n200: ok\n1.10: x\ntrue: y\n"~": z', { on: 'push', 200: 'ok', '1.10': 'x', true: 'y', '~': 'z' }],
    ['a: &x {b: [1]}\nc: *x\nd: &x 2\ne: *x', { a: { b: [1] }, c: { b: [1] }, d: 2, e: 2 }],
    ['a: |\n  x\n  y\nb: >-\n  p\n  q\n', { a: 'x\ny\n', b: 'p q' }],
    ['"<<": {a: 1}', { '<<': { a: 1 } }],
    ['%YAML 1.2\n---\na: 1\n...\n', { a: 1 }],
    ['{a: , b}', { a: null, b: null }],
  ])('%j', (text, value) => expect(parse(text).value).toEqual(value));

  it('keeps __proto__ as data', () => {
    const { value } = parse('__proto__: {admin: true}\nx: {}');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'x']);
    expect(Object.getPrototypeOf(value)).toBeNull();
  });
});

it.each<[string, string | Uint8Array, string, number | undefined]>([
  ['duplicate keys', 'a: 1\nb: 2\na: 3', 'yaml.duplicate_key', 3],
  ['the same key in two spellings', '1: a\n"1": b', 'yaml.duplicate_key', 2],
  ['a merge key', 'a: &a {x: 1}\nb:\n  <<: *a', 'yaml.merge_key', 3],
  ['a custom tag', 'a: !secret x', 'yaml.tag', 1],
  ['a tag of YAML 1.1', 'a: !!binary aGk=', 'yaml.tag', 1],
  ['YAML 1.1', '%YAML 1.1\n---\na: no', 'yaml.version', 1],
  ['an unknown directive alone', '%FOO bar\n', 'yaml.syntax', undefined],
  ['two documents', 'a: 1\n---\nb: 2', 'yaml.many_documents', 2],
  ['an alias to nothing', 'a: *b', 'yaml.alias', 1],
  ['a cycle', 'a: &a [*a]', 'yaml.alias', 1],
  ['101 aliases', `a: &a 1\nb: [${'*a,'.repeat(101)}]`, 'yaml.too_many_aliases', 2],
  ['aliases that multiply', `a: &a [${'x,'.repeat(2000)}]\nb: [${'*a,'.repeat(60)}]`, 'yaml.too_many_aliases', 2],
  [
    'an alias too deep',
    `a: &a ${'['.repeat(40)}${']'.repeat(40)}\nb: ${'['.repeat(40)}*a${']'.repeat(40)}`,
    'yaml.too_deep',
    2,
  ],
  ['65 flow levels', '['.repeat(65) + ']'.repeat(65), 'yaml.too_deep', 1],
  [
    '65 block levels',
    Array.from({ length: 66 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    'yaml.too_deep',
    65,
  ],
  ['an endless flow', '[{a: '.repeat(20_000), 'yaml.too_deep', 1],
  ['an endless compact block', '- '.repeat(100_000), 'yaml.too_deep', undefined],
  ['an integer beyond 2^53', 'a:\n  - 9007199254740992', 'yaml.unsafe_integer', 2],
  ['infinity', 'a: .inf', 'yaml.number_range', 1],
  ['not a number', 'a: .NaN', 'yaml.number_range', 1],
  ['overflow', 'a: 1e999', 'yaml.number_range', 1],
  ['half a surrogate pair', 'a: "\\ud800"', 'yaml.lone_surrogate', 1],
  ['an empty key', ': x', 'yaml.key', 1],
  ['a list as key', '? [a]\n: x', 'yaml.key', 1],
  ['an alias as key', 'a: &a x\n*a : y', 'yaml.key', 2],
  ['a tab as indentation', 'a:\n\tb: 1', 'yaml.syntax', 2],
  ['an open quote', 'a: "x\nb: 1', 'yaml.syntax', undefined],
  ['a byte order mark', Buffer.from('\ufeffa: 1'), 'yaml.bom', 1],
  ['invalid UTF-8', Uint8Array.from([0x61, 0x3a, 0x20, 0xff]), 'yaml.encoding', 1],
])('refuses %s', (_, text, code, line) => {
  const refusal = expect.objectContaining({ code }) as Error;
  expect(() => parse(text)).toThrow(InputError);
  expect(() => parse(text)).toThrow(refusal);
  // Where no line is expected, the file's name alone opens the message.
  expect(() => parse(text)).toThrow(line === undefined ? /^f\.yml:/ : new RegExp(`^f\\.yml:${line}:`));
});

it('refuses by size', () => {
  expect(() => parseYaml(Buffer.from('a: 1'), { file: 'f.yml', maxBytes: 3 })).toThrow(/at most 3 bytes/);
});

it('tells 100,000 keys apart without comparing each with each', () => {
  const text = Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join('\n');
  expect(Object.keys(parse(text).value as object)).toHaveLength(100_000);
});

describe('lineOf', () => {
  const document = parse('# c\na:\n  - x\n  - y: &n\n      z: 1\nb: *n\n"c/d": {e: 2,\n  f: 3}\n200: x\n');
  it.each([
    ['', 2],
    ['/a', 2],
    ['/a/1', 4],
    ['/a/1/y', 4],
    ['/a/1/y/z', 5],
    ['/b', 6],
    ['/b/z', 5],
    ['/c~1d/f', 8],
    ['/200', 9],
    ['/a/2', undefined],
    ['/x', undefined],
    ['a', undefined],
  ])('%j is on line %j', (pointer, line) => expect(document.lineOf(pointer)).toBe(line));
});
