import { expect, test } from 'vitest';
import { InputError } from '../error.ts';
import { compileGlobs } from './glob.ts';

const CASES: readonly [pattern: string, yes: readonly string[], no: readonly string[]][] = [
  ['a.json', ['a.json'], ['A.json', 'x/a.json', 'aXjson']],
  ['*.json', ['a.json', 'a b.json', 'a\nb.json', '-rf.json'], ['.a.json', 'x/a.json', 'a.jsonx']],
  ['**/*.json', ['a.json', 'x/a.json', 'x/y/a.json'], ['.x/a.json', 'x/.a.json', 'x/.y/a.json']],
  ['**', ['a', 'x/a'], ['.a', 'x/.a']],
  ['a/**', ['a/b', 'a/b/c'], ['a', 'ab', 'a/.b']],
  ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['a/xb', 'a/.x/b']],
  ['.github/*.yml', ['.github/a.yml'], ['.github/.a.yml']],
  ['**/.x/**/b', ['.x/b', 'a/.x/c/b'], ['.x/.x/b']],
  ['{a,b/{c,d}}.txt', ['a.txt', 'b/c.txt', 'b/d.txt'], ['b.txt', 'c.txt']],
  ['x{,.bak}', ['x', 'x.bak'], ['x.']],
  ['[a-c]?', ['ax', 'c1'], ['dx', 'a', 'abc']],
  ['[!a]', ['b', '-'], ['a', '.']],
  ['[]a]', [']', 'a'], ['b']],
  ['a[b/c', [], []],
  ['\\[ab\\]\\*\\?.json', ['[ab]*?.json'], ['a.json']],
  ['\\!x', ['!x'], ['x']],
  ['caf?.json', ['café.json'], ['cafe\u0301.json']],
  ['./a', ['a'], []],
  ['*a*a*a*b', ['aaab', 'xaxaxab'], ['aaaa']],
];

test.each(CASES.filter(([, yes, no]) => yes.length + no.length > 0))('%s', (pattern, yes, no) => {
  const glob = compileGlobs([pattern]);
  expect(yes.filter((path) => !glob.matches(path))).toEqual([]);
  expect(no.filter((path) => glob.matches(path))).toEqual([]);
});

test.each(['', '!a', '../a', 'a/../b', '/a', 'a//b', 'a/', 'a[b/c', 'a{b', '[z-a]', 'a\\', 'a\0', '{a,b}'.repeat(11)])(
  'refuses %j',
  (pattern) => {
    expect(() => compileGlobs([pattern])).toThrow(InputError);
  },
);

test('any of several patterns matches', () => {
  const glob = compileGlobs(['a', 'b/*']);
  expect(['a', 'b/c', 'b'].map((path) => glob.matches(path))).toEqual([true, true, false]);
  expect(compileGlobs([]).matches('a')).toBe(false);
});

test('an avoided folder is entered only by its literal name', () => {
  const options = { avoid: new Set(['.git', 'node_modules']), dot: true };
  expect(compileGlobs(['**/*'], options).matches('node_modules/x')).toBe(false);
  expect(compileGlobs(['*/*'], options).matches('.git/x')).toBe(false);
  expect(compileGlobs(['node_modules/**'], options).matches('node_modules/x')).toBe(true);
  expect(compileGlobs(['**'], options).matches('.env')).toBe(true);
});

test('a walk can stop where no pattern can match below', () => {
  const glob = compileGlobs(['a/*.json', 'b/**']);
  expect(glob.isAlive(glob.step(glob.start, 'a'))).toBe(true);
  expect(glob.isAlive(glob.step(glob.start, 'c'))).toBe(false);
});

test('work grows with the product of the lengths, never exponentially', () => {
  const stars = compileGlobs([`${'a*'.repeat(400)}b`]);
  expect(stars.matches('a'.repeat(4000))).toBe(false);
  const folders = compileGlobs([`${'**/a/'.repeat(200)}b`]);
  expect(folders.matches('a/'.repeat(400) + 'c')).toBe(false);
});
