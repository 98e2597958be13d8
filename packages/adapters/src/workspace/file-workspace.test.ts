import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { EnvironmentError, type FileRead, InputError, sha256Hex } from '@release-gates/core';
import { expect, test } from 'vitest';
import { emptyFolder } from '../git/repository-fixture.ts';
import { hostileTree, SECRET } from './hostile-tree-fixture.ts';
import { isUnchanged } from './open-file.ts';
import { openWorkspace } from './workspace.ts';

const isRoot = process.getuid?.() === 0;

function outcomeOf(file: FileRead): string {
  if (file.state === 'present') return `present: ${Buffer.from(file.bytes).toString()}`;
  return file.state === 'refused' ? file.code : file.state;
}

test.each([
  ['a.txt', 'present: a'],
  ['./real/../a.txt', 'present: a'],
  ['inside', 'present: a'],
  ['links/up', 'present: b'],
  ['folder/b.txt', 'present: b'],
  ['links/absolute', 'present: a'],
  ['links/root/a.txt', 'present: a'],
  ['links/chain', 'present: a'],
  ['real/up/a.txt', 'present: a'],
  ['folder/up/folder/up/a.txt', 'present: a'],
  ['missing', 'absent'],
  ['missing/a', 'absent'],
  ['a.txt/b', 'absent'],
  ['dangling', 'absent'],
  ['', 'file.outside_workspace'],
  ['..', 'file.outside_workspace'],
  ['../secret', 'file.outside_workspace'],
  ['/etc/passwd', 'file.outside_workspace'],
  ['real/../../secret', 'file.outside_workspace'],
  ['a.txt\0', 'file.outside_workspace'],
  ['out', 'file.symlink_outside'],
  ['links/out', 'file.symlink_outside'],
  ['links/absolute-out', 'file.symlink_outside'],
  ['links/sibling', 'file.symlink_outside'],
  ['out-folder/secret', 'file.symlink_outside'],
  ['out-folder/space/a.txt', 'file.symlink_outside'],
  ['out-and-back', 'file.symlink_outside'],
  ['dangling-out', 'file.symlink_outside'],
  ['etc/passwd', 'file.symlink_outside'],
  ['zero', 'file.symlink_outside'],
  ['loop', 'file.unreadable'],
  ['n'.repeat(300), 'file.unreadable'],
  ['a\ufffd', 'file.unreadable'],
  ['real', 'file.not_regular'],
  ['.', 'file.not_regular'],
  ['fifo', 'file.not_regular'],
])('reading %j: %s', async (path, outcome) => {
  const workspace = openWorkspace({ root: hostileTree() });
  expect(outcomeOf(await workspace.read(path, { role: 'material' }))).toBe(outcome);
  const [digest] = await workspace.digest([path]);
  expect(digest?.state === 'refused' ? digest.code : digest?.state).toBe(outcome.split(':')[0]);
  expect(JSON.stringify(workspace.materials())).not.toContain(sha256Hex(SECRET));
});

test('an absolute path below the root is taken, and shown as relative', async () => {
  const root = hostileTree();
  const file = await openWorkspace({ root }).read(join(root, 'real/b.txt'), { role: 'material' });
  expect(file).toMatchObject({ state: 'present', path: 'real/b.txt' });
});

test('a socket is not opened', async () => {
  const root = emptyFolder();
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(join(root, 's'), resolve);
  });
  expect(outcomeOf(await openWorkspace({ root }).read('s', { role: 'material' }))).toBe('file.not_regular');
  server.close();
});

test('a device is not opened', async () => {
  const file = await openWorkspace({ root: '/dev' }).read('zero', { role: 'material' });
  expect(outcomeOf(file)).toBe('file.not_regular');
});

test('a file without permission is refused, not absent', { skip: isRoot }, async () => {
  const root = emptyFolder();
  writeFileSync(join(root, 'x'), 'x');
  chmodSync(join(root, 'x'), 0);
  expect(outcomeOf(await openWorkspace({ root }).read('x', { role: 'material' }))).toBe('file.unreadable');
});

test('the same path gives the same bytes, and both roles are recorded', async () => {
  const root = emptyFolder();
  writeFileSync(join(root, 'b'), 'one');
  writeFileSync(join(root, 'a'), '');
  const workspace = openWorkspace({ root });
  const first = await workspace.read('b', { role: 'material' });
  writeFileSync(join(root, 'b'), 'two');
  expect(await workspace.read('./b', { role: 'evidence' })).toEqual(first);
  await workspace.read('a', { role: 'material' });
  expect(workspace.materials()).toEqual([
    { path: 'a', sha256: sha256Hex(''), bytes: 0, role: 'material', origin: 'worktree' },
    { path: 'b', sha256: sha256Hex('one'), bytes: 3, role: 'evidence', origin: 'worktree' },
    { path: 'b', sha256: sha256Hex('one'), bytes: 3, role: 'material', origin: 'worktree' },
  ]);
});

test('what was read and what is hashed later must be the same, in either order', async () => {
  const root = emptyFolder();
  writeFileSync(join(root, 'x'), 'one');
  const reader = openWorkspace({ root });
  const hasher = openWorkspace({ root });
  await reader.read('x', { role: 'material' });
  await hasher.digest(['x']);
  writeFileSync(join(root, 'x'), 'two');
  expect(await reader.digest(['x'])).toMatchObject([{ code: 'file.changed_while_read' }]);
  expect(await hasher.read('x', { role: 'material' })).toMatchObject({ code: 'file.changed_while_read' });
});

test('limits belong to the caller', async () => {
  const root = emptyFolder();
  writeFileSync(join(root, 'x'), '12345');
  const workspace = openWorkspace({ root });
  const read = async (maxBytes: number): Promise<string> =>
    outcomeOf(await workspace.read('x', { role: 'material', maxBytes }));
  expect([await read(4), await read(5), await read(4), await read(6)]).toEqual([
    'file.too_large',
    'present: 12345',
    'file.too_large',
    'present: 12345',
  ]);
});

test('a file that grows, shrinks or is replaced while it is read is refused', async () => {
  const stat = { ino: 1n, dev: 1n, size: 3n, mtimeNs: 1n, ctimeNs: 1n } as Parameters<typeof isUnchanged>[0];
  expect(isUnchanged(stat, stat, 3)).toBe(true);
  expect(isUnchanged(stat, stat, 4)).toBe(false);
  for (const other of [{ size: 4n }, { mtimeNs: 2n }, { ctimeNs: 2n }, { ino: 2n }, { dev: 2n }]) {
    expect(isUnchanged(stat, { ...stat, ...other }, 3)).toBe(false);
  }
});

test('listing: sorted, links neither listed nor entered, odd files left out', async () => {
  const workspace = openWorkspace({ root: hostileTree() });
  expect(await workspace.list(['**/*'])).toEqual(['a.txt', 'real/b.txt']);
  expect(await workspace.list(['real/*.txt', '*.txt'])).toEqual(['a.txt', 'real/b.txt']);
  expect(await workspace.list(['folder/*', 'etc/*'])).toEqual([]);
  expect(await workspace.list([])).toEqual([]);
});

test('listing: .git, node_modules and dot files only where named', async () => {
  const root = emptyFolder();
  for (const path of ['.git/x', 'node_modules/x', 'a/node_modules/x', '.hidden/x', 'a/.x', 'a/x']) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), '');
  }
  const workspace = openWorkspace({ root });
  expect(await workspace.list(['**'])).toEqual(['a/x']);
  expect(await workspace.list(['.git/*', '**/node_modules/x', '**/.x', '.hidden/**'])).toEqual([
    '.git/x',
    '.hidden/x',
    'a/.x',
    'a/node_modules/x',
    'node_modules/x',
  ]);
});

test('listing: too many are refused, a folder that cannot be read is an error', async () => {
  const root = emptyFolder();
  for (const name of ['1', '2', '3']) writeFileSync(join(root, name), '');
  const workspace = openWorkspace({ root });
  await expect(workspace.list(['*'], { limit: 2 })).rejects.toMatchObject({ code: 'glob.too_many' });
  await expect(workspace.list(['../*'])).rejects.toBeInstanceOf(InputError);
  rmSync(root, { recursive: true });
  await expect(workspace.list(['*'])).rejects.toBeInstanceOf(EnvironmentError);
});

test.runIf(process.platform === 'linux')('a name that is not UTF-8 is listed and refused', async () => {
  const root = emptyFolder();
  const bad = Buffer.concat([Buffer.from(`${root}/bad`), Buffer.from([0xff])]);
  writeFileSync(Buffer.concat([bad, Buffer.from('.json')]), 'x');
  mkdirSync(bad);
  writeFileSync(Buffer.concat([bad, Buffer.from('/hidden.json')]), 'x');
  const workspace = openWorkspace({ root });
  const listed = await workspace.list(['**/*.json']);
  expect(listed).toEqual(['bad\ufffd', 'bad\ufffd.json']);
  for (const path of listed) {
    expect(outcomeOf(await workspace.read(path, { role: 'evidence' }))).toBe('file.unreadable');
  }
});

test('digests of many files, in order, by worker threads', async () => {
  const root = emptyFolder();
  const sizes = [0, 1, 1024 * 1024 - 1, 1024 * 1024, 1024 * 1024 + 1, 40_000_000, 30_000_000, 5, 700_000];
  const paths = sizes.map((_, index) => `f${index}`);
  const contents = sizes.map((size, index) => Buffer.alloc(size, `${index}`));
  for (const [index, content] of contents.entries()) writeFileSync(join(root, `f${index}`), content);
  const digests = await openWorkspace({ root }).digest([...paths, 'missing', '.', ...paths]);
  const expected = contents.map((content, index) => ({
    state: 'present',
    path: `f${index}`,
    sha256: sha256Hex(content),
    bytes: content.length,
  }));
  expect(digests).toEqual([
    ...expected,
    { state: 'absent', path: 'missing' },
    { state: 'refused', path: '', code: 'file.not_regular', reason: 'it is a folder' },
    ...expected,
  ]);
});

test('a swapping racer never gets an unverified byte through', async () => {
  const above = emptyFolder();
  const root = join(above, 'space');
  mkdirSync(join(root, 'd'), { recursive: true });
  mkdirSync(join(above, 'evil'));
  writeFileSync(join(root, 'd/x'), 'good');
  writeFileSync(join(above, 'evil/x'), SECRET);
  // The racer is a process of its own; a swap by this thread could only fall between two reads.
  const script = `const fs=require('fs');process.stdout.write('up');for(;;){fs.renameSync('d','real');fs.symlinkSync('../evil','d');fs.unlinkSync('d');fs.renameSync('real','d');}`;
  const racer = spawn(process.execPath, ['-e', script], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  await new Promise((resolve) => {
    racer.stdout.once('data', resolve);
  });
  const seen = new Set<string>();
  try {
    for (let round = 0; round < 3000; round++) {
      seen.add(outcomeOf(await openWorkspace({ root }).read('d/x', { role: 'material' })));
    }
  } finally {
    racer.kill('SIGKILL');
  }
  expect([...seen].filter((outcome) => outcome.includes(SECRET))).toEqual([]);
  expect(seen.has('present: good')).toBe(true);
  expect(seen.size).toBeGreaterThan(1);
});

test.each(['/nonexistent', 'package.json\0'])('a root that is no folder: %j', (root) => {
  expect(() => openWorkspace({ root })).toThrow(InputError);
});
