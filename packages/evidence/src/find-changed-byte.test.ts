import { sha256Hex } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { canonicalFile } from './canonical-file.ts';
import { findChangedByte } from './find-changed-byte.ts';

const rowOf = (index: number) => ({
  id: `check_${index}`,
  sha256: sha256Hex(String(index)),
  at: '2026-11-20T12:00:00.000Z',
  sizes: [index, 10_000 + index, 0.5],
  text: `Zeile ${index}: größer als erlaubt, "so" nicht`,
});

/** Canonical JSON of about so many bytes, of everything that stands in our documents. */
function documentOf(bytes: number): Uint8Array {
  const size = canonicalFile([rowOf(10)]).length;
  return canonicalFile(Array.from({ length: Math.ceil(bytes / size) }, (_none, index) => rowOf(index)));
}

function changed(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[offset] = value;
  return copy;
}

const offsetIn = (bytes: Uint8Array, text: string, after = 0): number => Buffer.from(bytes).indexOf(text, after);
const code = (character: string): number => character.charCodeAt(0);

describe('findChangedByte', () => {
  const large = documentOf(200_000);
  it.each([
    ['a quote that opens', '"text"', 0, 'x'],
    ['a quote that closes', '"sizes"', 6, 'x'],
    ['a colon', '":', 1, ';'],
    ['a bracket', '[', 0, '('],
    ['a comma', ',"id"', 0, '.'],
    ['a letter of a key, which is then out of order', '"id"', 1, 'z'],
    ['a digit that begins a number', ',10150,', 1, '0'],
  ])('names a byte that breaks a large document: %s', (_name, text, by, value) => {
    const offset = offsetIn(large, text, 20_000) + by;
    const broken = changed(large, offset, code(value));
    expect(findChangedByte(broken, sha256Hex(large))).toMatchObject({ offset });
  });

  it.each([
    ['the end of the file', large.length - 1, 0x20],
    ['a byte that is no UTF-8', 100_000, 0xff],
  ])('names %s', (_name, offset, value) => {
    expect(findChangedByte(changed(large, offset, value), sha256Hex(large))).toMatchObject({ offset });
  });

  it('looks first where something is known not to hold', () => {
    const offset = offsetIn(large, '"check_', offsetIn(large, 'check_40')) + 3;
    const wrong = changed(large, offset, code('Q'));
    const pointers = ['/nowhere', '/41/id'];
    expect(findChangedByte(wrong, sha256Hex(large), { pointers })).toMatchObject({ offset });
    expect(findChangedByte(wrong, sha256Hex(large), { maxHashedBytes: 1024 ** 2 })).toBeUndefined();
  });

  const medium = documentOf(20_000);
  it.each([
    ['a digit of a digest, by more than a bit', '"sha256":"', 12, 'f', 'a'],
    ['a digit of a time', 'T12:', 1, '8', '9'],
    ['a digit of a number', '"sizes":[', 9, '7', '8'],
    ['a bit of a letter', 'Zeile', 2, 'h', 'j'],
  ])('names a byte that leaves a document as sound as it was: %s', (_name, text, by, value, other) => {
    const offset = offsetIn(medium, text, 300) + by;
    const wrong = medium[offset] === code(value) ? other : value;
    expect(findChangedByte(changed(medium, offset, code(wrong)), sha256Hex(medium))).toMatchObject({ offset });
  });

  it('names any letter of a document of a few thousand bytes', () => {
    const small = documentOf(8000);
    const offset = offsetIn(small, 'nicht', 100);
    expect(findChangedByte(changed(small, offset, code('Q')), sha256Hex(small))).toEqual({
      offset,
      expected: '0x6e (n)',
      found: '0x51 (Q)',
    });
  });

  it('names a byte of what is no JSON', () => {
    const plain = Buffer.from('FROM node:20\nCOPY . .\n');
    expect(findChangedByte(changed(plain, 5, 0), sha256Hex(plain))).toMatchObject({ offset: 5 });
  });

  it('names none where two were changed, or where there is too much to try', () => {
    const two = changed(changed(medium, 50, code('Q')), 400, code('Q'));
    expect(findChangedByte(two, sha256Hex(medium), { maxHashedBytes: 1024 ** 2 })).toBeUndefined();
    const deep = changed(large, offsetIn(large, 'nicht'), code('Q'));
    expect(findChangedByte(deep, sha256Hex(large), { maxHashedBytes: 1024 ** 2 })).toBeUndefined();
  });
});
