import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { validateDocument } from './document.ts';
import { InputError } from './error.ts';
import { parseStrictJson } from './strict-json/parse-strict-json.ts';

const schema = z.strictObject({
  how: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('file'), path: z.string() }),
    z.strictObject({ kind: z.literal('none') }),
  ]),
  time: z.union([z.int(), z.string()], { error: 'a duration such as 90s' }),
  share: z.number().min(0).max(100).optional(),
  odd: z
    .int()
    .refine((value) => value % 2 === 1, 'expected an odd number')
    .default(1),
});

const told = (text: string): string => {
  try {
    validateDocument(schema, parseStrictJson(new TextEncoder().encode(text), { file: 'a.json' }));
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'valid';
};

describe('a document that is not as it should be', () => {
  it.each([
    [
      'a word that is none of them',
      '{\n"how": {"kind": "magic"},\n"time": 1}',
      "a.json:2 at /how/kind: expected one of 'file' | 'none', found \"magic\".",
    ],
    [
      'nothing where something is needed',
      '{\n"how": {"kind": "none"}}',
      'a.json:1 at /time: expected a duration such as 90s, found nothing.',
    ],
    [
      'nothing in something',
      '{"time": 1,\n"how": {"kind": "file"}}',
      'a.json:2 at /how/path: expected string, found nothing.',
    ],
    [
      'too much',
      '{"how": {"kind": "none"}, "time": 1,\n"share": 101}',
      'a.json:2 at /share: expected number to be <=100, found 101.',
    ],
    [
      'too little',
      '{"how": {"kind": "none"}, "time": 1,\n"share": -1}',
      'a.json:2 at /share: expected number to be >=0, found -1.',
    ],
    [
      'our own sentence',
      '{"how": {"kind": "none"}, "time": 1,\n"odd": 2}',
      'a.json:2 at /odd: expected an odd number, found 2.',
    ],
  ])('%s: says what was expected once, and where', (_name, text, message) => {
    expect(told(text)).toBe(message);
  });
});
