import { expect, test } from 'vitest';
import { neutralise, printableJson } from './neutralise.ts';

test.each([
  ['::error::x', ': :error::x'],
  ['a\n::error::x', 'a\n: :error::x'],
  ['a\r\n::error::x', 'a\n: :error::x'],
  ['a\r::error::x', 'a\\r::error::x'],
  ['\t \u00a0\u3000::ERROR::x', '\t \u00a0\u3000: :ERROR::x'],
  ['\u0085::error::x', '\\x85::error::x'],
  ['\ufeff::error::x', '\\ufeff::error::x'],
  ['x ##[group]y', 'x # #[group]y'],
  ['###[group]', '## #[group]'],
  ['::::a', ': :::a'],
  ['std::vector<int> and a::b', 'std::vector<int> and a::b'],
  ['x = y ? "::a" : b', 'x = y ? "::a" : b'],
  ['## [heading] #[x]', '## [heading] #[x]'],
  ['100 % café 😀 👩‍🚀 \u0646\u200c\u0627', '100 % café 😀 👩‍🚀 \u0646\u200c\u0627'],
  ['\x1b[31mred\x1b[0m', '\\x1b[31mred\\x1b[0m'],
  ['\x9b31m', '\\x9b31m'],
  ['a\bb\0c\x7f', 'a\\x08b\\x00c\\x7f'],
  ['rc\u202egpj.exe\u2066', 'rc\\u202egpj.exe\\u2066'],
  ['a\u200bb', 'a\\u200bb'],
  ['\u{e0041}x', '\\u{e0041}x'],
  ['\ud800x', '\\ud800x'],
  ['a\u2028::b', 'a\\u2028::b'],
  ['', ''],
])('%j becomes %j', (text, safe) => {
  expect(neutralise(text)).toBe(safe);
  expect(neutralise(safe)).toBe(safe);
});

test('printable JSON parses back to the same value and holds no command', () => {
  const value = {
    '##[a]': 'x ##[set-output name=a;]b',
    b: '\n::error::x',
    c: '\u202e\x7f\x9b\ufeff\u{e0041}\ud800 ok',
  };
  for (const text of [printableJson(value), printableJson(value, 2)]) {
    expect(JSON.parse(text)).toEqual(value);
    expect(neutralise(text)).toBe(text);
  }
});

test('long runs of blanks and line breaks cost no more than their length', () => {
  const blank = ' \n'.repeat(200_000) + ' '.repeat(200_000);
  expect(neutralise(blank)).toBe(blank);
});
