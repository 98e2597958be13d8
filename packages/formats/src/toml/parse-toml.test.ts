import { InputError } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { parseToml } from './parse-toml.ts';

const parse = (text: string | Uint8Array) =>
  parseToml(typeof text === 'string' ? Buffer.from(text) : text, { file: 'f.toml' });

it('reads tables, dates as texts, and __proto__ as data', () => {
  const { value } = parse(
    'a = 1\n[b]\nat = 1979-05-27T07:32:00Z\nday = 1979-05-27\nhour = 07:32:00\n[__proto__]\nx = 1.5\n',
  );
  expect(JSON.parse(JSON.stringify(value))).toEqual(
    JSON.parse(
      '{"a":1,"b":{"at":"1979-05-27T07:32:00.000Z","day":"1979-05-27","hour":"07:32:00.000"},"__proto__":{"x":1.5}}',
    ),
  );
  expect(Object.getPrototypeOf(value)).toBeNull();
});

it.each<[string, string | Uint8Array, string]>([
  ['a duplicate key', 'a = 1\na = 2', 'toml.syntax'],
  ['a duplicate table', '[a]\n[a]', 'toml.syntax'],
  ['no value', 'a =', 'toml.syntax'],
  ['infinity', 'a = inf', 'toml.number_range'],
  ['not a number', 'a = [1, nan]', 'toml.number_range'],
  ['an integer beyond 2^53', 'a = 9007199254740992', 'toml.unsafe_integer'],
  ['65 arrays', `a = ${'['.repeat(65)}${']'.repeat(65)}`, 'toml.too_deep'],
  ['an endless array', `a = ${'['.repeat(200_000)}`, 'toml.too_deep'],
  ['an endless dotted key', `${'a.'.repeat(100_000)}a = 1`, 'toml.too_deep'],
  ['an endless header', `[${'a.'.repeat(100_000)}a]`, 'toml.too_deep'],
  ['a byte order mark', Buffer.from('\ufeffa = 1'), 'toml.bom'],
  ['invalid UTF-8', Uint8Array.from([0x23, 0xff]), 'toml.encoding'],
])('refuses %s', (_, text, code) => {
  expect(() => parse(text)).toThrow(InputError);
  expect(() => parse(text)).toThrow(expect.objectContaining({ code }) as Error);
});

it('names line and pointer', () => {
  expect(() => parse('[a]\nb = 1\nc = inf')).toThrow(/^f\.toml:3 at \/a\/c: /);
  expect(() => parse('[a]\nb = ?')).toThrow(/^f\.toml:2:/);
});

describe('lineOf', () => {
  const document = parse(
    '# [x]\ntitle = "[y]"\n[package]\nversion = "1"\nlist = [ # ]\n  1,\n  "]",\n]\n"q.\\u0041" = 1\n' +
      '[[bin]]\nname = """\n[no]\n""""\n[[bin]]\nname = \'x\'\n[bin.sub]\na.b = {c = 1}\n[other.deep]\nz = 1\n',
  );
  it.each([
    ['', 1],
    ['/title', 2],
    ['/package', 3],
    ['/package/version', 4],
    ['/package/list', 5],
    ['/package/list/1', 5],
    ['/package/q.A', 9],
    ['/bin', 10],
    ['/bin/0/name', 11],
    ['/bin/1', 14],
    ['/bin/1/name', 15],
    ['/bin/1/sub', 16],
    ['/bin/1/sub/a/b/c', 17],
    ['/other', 18],
    ['/other/deep/z', 19],
    ['/no', undefined],
    ['/bin/2', undefined],
  ])('%j is on line %j', (pointer, line) => expect(document.lineOf(pointer)).toBe(line));
});
