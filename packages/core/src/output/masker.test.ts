import { expect, test } from 'vitest';
import { escapeMarkdown } from './markdown.ts';
import { Masker } from './masker.ts';

const SECRET = 'k3y/with+"odd" chars_%é';

function maskerOf(...secrets: string[]): Masker {
  const masker = new Masker();
  for (const secret of secrets) masker.register(secret);
  return masker;
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const hex = (text: string): string => Buffer.from(text).toString('hex');

test.each([
  ['raw', SECRET],
  ['base64', base64(SECRET)],
  ['base64url', Buffer.from(SECRET).toString('base64url')],
  ['hex', hex(SECRET)],
  ['upper hex', hex(SECRET).toUpperCase()],
  ['percent', encodeURIComponent(SECRET)],
  ['lower percent', encodeURIComponent(SECRET).replaceAll(/%../g, (escape) => escape.toLowerCase())],
  ['every byte percent', hex(SECRET).replaceAll(/../g, '%$&')],
  ['JSON', JSON.stringify(SECRET).slice(1, -1)],
  ['JSON with escaped slash', JSON.stringify(SECRET).slice(1, -1).replaceAll('/', '\\/')],
  ['ASCII JSON', JSON.stringify(SECRET).slice(1, -1).replaceAll('é', '\\u00e9')],
  ['Markdown', escapeMarkdown(SECRET)],
])('hides %s', (_, form) => {
  expect(maskerOf(SECRET).mask(`a ${form} b`)).toBe('a *** b');
});

test.each([0, 1, 2, 3, 4, 5])('hides base64 of a text that holds it after %i bytes', (offset) => {
  const encoded = base64(`${'p'.repeat(offset)}${SECRET}:rest`);
  const masked = maskerOf(SECRET).mask(encoded);
  expect(masked).toContain('***');
  const left = masked.split('***').map((part) => Buffer.from(part, 'base64').toString('latin1'));
  expect(left.join('').includes(SECRET.slice(2, -3))).toBe(false);
  expect(masked.length).toBeLessThan(encoded.length - Math.floor((SECRET.length * 4) / 3) + 8);
});

test('hides each line of a secret of several lines', () => {
  const masker = maskerOf('-----BEGIN KEY-----\r\nabcdefgh\nij\n-----END KEY-----\n');
  expect(masker.mask('x abcdefgh y')).toBe('x *** y');
  expect(masker.mask(base64('abcdefgh'))).toBe('***');
  expect(masker.mask('ij')).toBe('ij');
});

test('overlapping secrets leave nothing between them', () => {
  expect(maskerOf('abcdef', 'defghi').mask('<abcdefghi>')).toBe('<***>');
  expect(maskerOf('aaaa').mask('aaaaaaa')).toBe('***');
  expect(maskerOf('abcd').mask('abcdabcd')).toBe('***');
});

test('a text too short to be a secret is refused and changes nothing', () => {
  const masker = new Masker();
  expect(['', 'abc', ' ab '].map((secret) => masker.register(secret))).toEqual([false, false, false]);
  expect(masker.mask('abc')).toBe('abc');
  expect(masker.register('abcd')).toBe(true);
});

test('tells of every new spelling once', () => {
  const forms: string[] = [];
  const masker = new Masker((form) => forms.push(form));
  masker.register('hunter22');
  masker.register('hunter22');
  expect(forms).toContain('hunter22');
  expect(forms).toContain(base64('hunter22'));
  expect(new Set(forms).size).toBe(forms.length);
});

test('text in pieces is masked as the whole is, wherever it is cut', () => {
  const masker = maskerOf('abcdef', 'defghi', 'xyzxyz');
  const text = 'start abcdefghi xyzxyzxyz abcde fghi end abcdef';
  const whole = masker.mask(text);
  for (let size = 1; size <= text.length; size++) {
    const stream = masker.stream();
    let written = '';
    for (let at = 0; at < text.length; at += size) written += stream.push(text.slice(at, at + size));
    expect(written + stream.end()).toBe(whole);
  }
});

test('an endless run of secrets is not held back for ever', () => {
  const stream = maskerOf('aaaa').stream();
  stream.push('a'.repeat(10_000));
  expect(stream.push('b'.repeat(10_000)).length).toBeGreaterThan(9000);
});

test('learns a secret without telling anybody, and tells it once it is registered', () => {
  const told: string[] = [];
  const masker = new Masker((form) => told.push(form));
  masker.learn('correct-horse-battery');
  expect([masker.mask('a correct-horse-battery b'), told]).toEqual(['a *** b', []]);
  masker.register('correct-horse-battery');
  expect(told).toContain('correct-horse-battery');
});
