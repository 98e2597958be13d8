import { expect, test } from 'vitest';
import { hostileTree } from './hostile-tree-fixture.ts';
import { openWorkspace } from './workspace.ts';

test.each<[string, string, readonly string[]]>([
  [
    'what matches, wherever it leads',
    'links/**',
    ['links/absolute', 'links/absolute-out', 'links/chain', 'links/out', 'links/root', 'links/sibling', 'links/up'],
  ],
  ['what leads to nothing and could hold what matches', 'dangling/*', ['dangling']],
  ['what leads to a folder', 'folder/**/b.txt', ['folder']],
  ['a loop', 'loop/**', ['loop']],
  ['a device', 'fif?', ['fifo']],
  [
    'no link to a file that does not match',
    '**/b.txt',
    [
      'dangling',
      'dangling-out',
      'etc',
      'fifo',
      'folder',
      'links/root',
      'loop',
      'out-folder',
      'real/b.txt',
      'real/up',
      'zero',
    ],
  ],
])('lists, where nothing may go unseen: %s', async (_name, glob, expected) => {
  const workspace = openWorkspace({ root: hostileTree() });
  expect(await workspace.list([glob], { withOthers: true })).toEqual(expected);
});
