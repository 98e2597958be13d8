import { expect, test } from 'vitest';
import { toWorkspacePath } from './workspace-path.ts';

const POSIX = { root: '/work/space', windows: false };
const WINDOWS = { root: 'C:\\work\\space', windows: true };

test.each([
  ['a.json', 'a.json'],
  ['./a//b/./c', 'a/b/c'],
  ['a/../b', 'b'],
  ['.', ''],
  ['/work/space/a', 'a'],
  ['/work/space', ''],
  ['a\\b', 'a\\b'],
  ['a:b', 'a:b'],
  ['a\nb', 'a\nb'],
  ['-rf', '-rf'],
  ['...', '...'],
])('%j becomes %j', (text, path) => {
  expect(toWorkspacePath(text, POSIX)).toMatchObject({ state: 'inside', path });
});

test.each(['', '..', '../a', 'a/../../b', '/etc/passwd', '/work/spaceship/a', '/work', 'a\0b', '/work/space/../x'])(
  'refuses %j',
  (text) => {
    expect(toWorkspacePath(text, POSIX).state).toBe('outside');
  },
);

test.each([
  ['a\\b/c', 'a/b/c'],
  ['c:\\WORK\\space\\x', 'x'],
  ['C:/work/space/x', 'x'],
])('Windows: %j becomes %j', (text, path) => {
  expect(toWorkspacePath(text, WINDOWS)).toMatchObject({ state: 'inside', path });
});

test.each(['NUL', 'a/con.txt', 'com1', 'LPT².log', 'a:b', 'a.', 'a ', 'D:\\x', '\\\\server\\x', '..\\x', 'C:x'])(
  'Windows: refuses %j',
  (text) => {
    expect(toWorkspacePath(text, WINDOWS).state).toBe('outside');
  },
);
