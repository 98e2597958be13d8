import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { InputError } from '../error.ts';
import { parseStrictJson } from './parse-strict-json.ts';

const DOCUMENTS = 25_000;

/** Numerical Recipes' generator: the same documents on every run. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const PIECES = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '"a"',
  '"b":',
  '"a":1',
  '1',
  '-',
  '0',
  '01',
  '1.5',
  '.',
  'e',
  '1e5',
  'E-2',
  'true',
  'false',
  'null',
  'nul',
  ' ',
  '\n',
  '\t',
  '\r',
  '\u00a0',
  '\\',
  '\\n',
  '\\u0041',
  '\\ud83d',
  '\\ude00',
  '"\\u00',
  'é',
  '\u{1f600}',
  '\u0000',
  '"__proto__":',
  '9007199254740991',
  '9007199254740993',
  '1e999',
  '/',
  '"x\\/y"',
] as const;

function generate(random: (below: number) => number, depth: number): string {
  const space = [' ', '', '', '\n'][random(4)] ?? '';
  switch (random(depth > 5 ? 4 : 6)) {
    case 0:
      return `${space}${['true', 'false', 'null', '-0', '0.1', '1E+2', '-12.5e-3'][random(7)]}`;
    case 1:
      return `${random(2) === 0 ? '-' : ''}${random(1_000_000) * random(1_000_000)}${space}`;
    case 2:
      return JSON.stringify(String.fromCharCode(random(0xd7ff), random(128), random(0x60)));
    case 3:
      return `"${['', 'a', '\\"', '\\u00e9', '\\ud83d\\ude00', 'x'.repeat(random(40))][random(6)]}"`;
    case 4:
      return `[${Array.from({ length: random(5) }, () => generate(random, depth + 1)).join(`${space},`)}]`;
    default:
      return `{${Array.from({ length: random(5) }, (_, index) => `"k${index}${random(3)}"${space}:${generate(random, depth + 1)}`).join(',')}}`;
  }
}

/** A generated document, or one with a piece cut, doubled, swapped in, or all of it made of pieces. */
function candidate(random: (below: number) => number): string {
  if (random(5) === 0) return Array.from({ length: random(12) }, () => PIECES[random(PIECES.length)]).join('');
  const text = generate(random, 0);
  const at = random(text.length + 1);
  switch (random(4)) {
    case 0:
      return text.slice(0, at) + (PIECES[random(PIECES.length)] ?? '') + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1);
    default:
      return text;
  }
}

function ours(text: string): { readonly value: unknown } | string {
  try {
    return { value: parseStrictJson(Buffer.from(text, 'utf8'), { file: 'fuzz' }).value };
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
}

function native(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** Reasons for which we refuse what JSON.parse takes. */
const STRICTER = new Set(['json.duplicate_key', 'json.unsafe_integer', 'json.number_range', 'json.lone_surrogate']);

function compare(text: string): 'accepted' | 'refused' | 'stricter' | 'different' {
  const mine = ours(text);
  const theirs = native(Buffer.from(text, 'utf8').toString('utf8'));
  if (typeof mine !== 'string') {
    return theirs !== undefined && isDeepStrictEqual(plain(mine.value), theirs.value) ? 'accepted' : 'different';
  }
  if (theirs === undefined) return mine.startsWith('json.') ? 'refused' : 'different';
  return STRICTER.has(mine) ? 'stricter' : 'different';
}

/** With prototypes, and with `__proto__` as the own key it is. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
}

it(`agrees with JSON.parse on ${DOCUMENTS} documents`, () => {
  const random = randomOf(20_261_121);
  const outcomes = Array.from({ length: DOCUMENTS }, () => {
    const text = candidate(random);
    return { text, outcome: compare(text) };
  });
  expect(outcomes.filter(({ outcome }) => outcome === 'different')).toEqual([]);
  const count = (wanted: string): number => outcomes.filter(({ outcome }) => outcome === wanted).length;
  // The generator must reach all three.
  expect(Math.min(count('accepted'), count('refused'), count('stricter'))).toBeGreaterThan(100);
});
