import { describe, expect, it } from 'vitest';
import { InputError } from '../error.ts';
import { parsePythonJson } from './parse-python-json.ts';
import { formatPythonFloat, pythonCanonicalText, pythonStoredText, withoutMember } from './python-canonical-text.ts';
import type { PythonObject } from './python-json.ts';
import { pythonToJson } from './python-to-json.ts';

const parse = (text: string | Uint8Array) => parsePythonJson(text, { file: 'log.ndjson', line: 7 });

describe('pythonCanonicalText', () => {
  it.each([
    ['{"ts":1700000000.0,"n":1700000000}', '{"n":1700000000,"ts":1700000000.0}'],
    ['[1e16,1e15,1e-5,0.0001,123456789012345680.0]', '[1e+16,1000000000000000.0,1e-05,0.0001,1.2345678901234568e+17]'],
    ['[-0.0,-0,0.0,1E400,-1e400]', '[-0.0,0,0.0,Infinity,-Infinity]'],
    ['[NaN,Infinity,-Infinity]', '[NaN,Infinity,-Infinity]'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
    ['{"a":1,"b":2,"a":3}', '{"a":3,"b":2}'],
    ['{"\\ud83d\\ude00":1,"\\uffee":2,"a":3}', '{"a":3,"\uffee":2,"\u{1f600}":1}'],
    ['{"ab":1,"a":2,"":3}', '{"":3,"a":2,"ab":1}'],
    ['"\\u00e9\\u2028\\u007f\\u0001\\t\\b\\f\\n\\r\\/\\"\\\\"', '"é\u2028\u007f\\u0001\\t\\b\\f\\n\\r/\\"\\\\"'],
    ['{"__proto__":{"x":1},"toString":null}', '{"__proto__":{"x":1},"toString":null}'],
    [' [ true , false , null , [ ] , { } ] ', '[true,false,null,[],{}]'],
  ])('%s', (source, text) => {
    expect(pythonCanonicalText(parse(source))).toBe(text);
    expect(pythonCanonicalText(parse(Buffer.from(source)))).toBe(text);
    expect(pythonCanonicalText(parse(text))).toBe(text);
  });

  it('writes the stored form, and the hashed one without a member', () => {
    const record = parse('{"seq":1,"ts":2.50,"entry_hash":"x","context":{"b":[1,2],"a":{}}}') as PythonObject;
    expect(pythonStoredText(record)).toBe(
      '{"context": {"a": {}, "b": [1, 2]}, "entry_hash": "x", "seq": 1, "ts": 2.5}',
    );
    const hashed = withoutMember(record, 'entry_hash');
    expect(pythonCanonicalText(hashed)).toBe('{"context":{"a":{},"b":[1,2]},"seq":1,"ts":2.5}');
    expect(record.members.has('entry_hash')).toBe(true);
  });
});

/** Texts of CPython 3.11's repr. */
it.each([
  [0.1, '0.1'],
  [1e22, '1e+22'],
  [9999999999999998, '9999999999999998.0'],
  [1e16, '1e+16'],
  [123456.789, '123456.789'],
  [0.00012345, '0.00012345'],
  [0.000012345, '1.2345e-05'],
  [5e-324, '5e-324'],
  [1.7976931348623157e308, '1.7976931348623157e+308'],
  [2 ** -44, '5.684341886080802e-14'],
  [2 ** 60, '1.152921504606847e+18'],
  [-1.5e-7, '-1.5e-07'],
  [1e100, '1e+100'],
  [1700000000.123, '1700000000.123'],
])('repr(%d) is %s', (value, text) => expect(formatPythonFloat(value)).toBe(text));

it.each<[string, string | Uint8Array, string]>([
  ['invalid UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'json.encoding'],
  ['a byte order mark', Buffer.from('\ufeff{}'), 'json.bom'],
  ['an escaped lone surrogate', '{"a":"\\ud800"}', 'json.lone_surrogate'],
  ['a raw lone surrogate in a string', '["\ud800"]', 'json.lone_surrogate'],
  ['a lone surrogate in a key', '{"\\udfff":1}', 'json.lone_surrogate'],
  ['4301 digits', '1'.repeat(4302), 'json.number_range'],
  ['65 levels', '['.repeat(65), 'json.too_deep'],
  ['an endless opening', '['.repeat(300_000), 'json.too_deep'],
  ['a leading zero', '01', 'json.syntax'],
  ['+Infinity', '+Infinity', 'json.syntax'],
  ['a raw control character', '"\t"', 'json.syntax'],
  ['single quotes', "{'a':1}", 'json.syntax'],
  ['two values', '{} {}', 'json.syntax'],
  ['nothing', '', 'json.syntax'],
])('refuses %s', (_, source, code) => {
  expect(() => parse(source)).toThrow(InputError);
  expect(() => parse(source)).toThrow(expect.objectContaining({ code }) as Error);
});

it('names the line of the log', () => {
  expect(() => parse('{"a":}')).toThrow(/^log\.ndjson:7:6 at \/a: /);
});

describe('pythonToJson', () => {
  const tree = parse('{"n":12345678901234567890,"f":NaN,"__proto__":[1,2.0,"x"]}');
  it('refuses what no JSON value of ours can be', () => {
    expect(() => pythonToJson(tree, { file: 'f' })).toThrow(/12345678901234567890/);
    expect(() => pythonToJson(parse('[Infinity]'), { file: 'f' })).toThrow(
      expect.objectContaining({ code: 'json.number_range' }) as Error,
    );
  });
  it('gives its text where asked', () => {
    const value = pythonToJson(tree, { file: 'f', numbers: 'text' }) as object;
    expect(Object.entries(value)).toEqual([
      ['n', '12345678901234567890'],
      ['f', 'NaN'],
      ['__proto__', [1, 2, 'x']],
    ]);
  });
});
