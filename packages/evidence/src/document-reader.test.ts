import { InputError, type Problem } from '@release-gates/core';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { differ } from './difference.ts';
import { documentReader } from './document-reader.ts';

const READER = documentReader({
  schema: z.strictObject({ count: z.int(), items: z.array(z.int()) }),
  maxBytes: 64,
  notCanonical: 'manifest.not_canonical',
  disagreements: ({ count, items }, file) =>
    count === items.length
      ? []
      : [differ('manifest.entry', { file, pointer: '/count', expected: items.length, found: count })],
});

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function problemsOf(text: string): readonly Problem[] {
  try {
    READER.parse(encode(text), 'd.json');
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

describe('documentReader', () => {
  it.each([
    ['sound', '{"count":1,"items":[7]}\n', []],
    ['not canonical', '{"count": 1,"items":[7]}\n', ['manifest.not_canonical']],
    ['against itself', '{"count":2,"items":[7]}\n', ['manifest.entry']],
    ['both', '{"count":2,\n"items":[7]}\n', ['manifest.not_canonical', 'manifest.entry']],
    ['of another shape', '{"count":1}\n', ['schema.invalid']],
    ['not JSON', '{', ['json.syntax']],
    ['too large', `{"count":0,"items":[]}${' '.repeat(64)}`, ['json.too_large']],
  ])('%s', (_name, text, codes) => {
    expect(problemsOf(text).map((problem) => problem.code)).toEqual(codes);
    expect(READER.read(encode(text), 'd.json').differences.map((difference) => difference.code)).toEqual(codes);
  });

  it('names the line at which a document contradicts itself', () => {
    const [, contradiction] = problemsOf('{\n"items":[7],\n"count":2}\n');
    expect(contradiction?.where).toEqual({ file: 'd.json', pointer: '/count', line: 3 });
  });

  it('keeps what could be read, and nothing that has not even the shape', () => {
    expect(READER.read(encode('{"count":2,"items":[]}\n'), 'd.json').document).toEqual({ count: 2, items: [] });
    expect(READER.read(encode('[]\n'), 'd.json').document).toBeNull();
  });
});
