import { expect, test } from 'vitest';
import { toWorkspacePath } from './workspace-path.ts';

const POSIX = { root: '/srv/space', windows: false };
const WINDOWS = { root: 'C:\\srv\\space', windows: true };

test.each([
  ['a.json', 'a.json'],
  ['./a//b/./c', 'a/b/c'],
  ['a/../b', 'b'],
  ['.', ''],
  ['/srv/space/a', 'a'],
  ['/srv/space', ''],
  ['a\\b', 'a\\b'],
  ['a:b', 'a:b'],
  ['a\nb', 'a\nb'],
  ['-rf', '-rf'],
  ['...', '...'],
])('%j becomes %j', (text, path) => {
  expect(toWorkspacePath(text, POSIX)).toMatchObject({ state: 'inside', path });
});

test.each(['', '..', '../a', 'a/../../b', '/etc/passwd', '/srv/spaceship/a', '/srv', 'a\0b', '/srv/space/../x'])(
  'refuses %j',
  (text) => {
    expect(toWorkspacePath(text, POSIX).state).toBe('outside');
  },
);

test.each([
  ['a\\b/c', 'a/b/c'],
  ['c:\\SRV\\space\\x', 'x'],
  ['C:/srv/space/x', 'x'],
])('Windows: %j becomes %j', (text, path) => {
  expect(toWorkspacePath(text, WINDOWS)).toMatchObject({ state: 'inside', path });
});

test.each(['NUL', 'a/con.txt', 'com1', 'LPT².log', 'a:b', 'a.', 'a ', 'D:\\x', '\\\\server\\x', '..\\x', 'C:x'])(
  'Windows: refuses %j',
  (text) => {
    expect(toWorkspacePath(text, WINDOWS).state).toBe('outside');
  },
);
