import { execFileSync, spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError, sha256Hex } from '@release-gates/core';
import { expect, test } from 'vitest';
import { type DiskOperations, realDisk } from './disk-operations.ts';
import { codeOf, faulty, folder, NEW, OLD, stateOf } from './disk-fixture.ts';
import { createFileWriter } from './file-writer.ts';

function temporaries(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp'));
}

test('creates with parents, tells the digest, and leaves nothing beside it', async () => {
  const root = folder();
  const written = await createFileWriter({ root }).create('a/b/c.json', NEW);
  expect(written).toEqual({ path: 'a/b/c.json', sha256: sha256Hex(NEW), bytes: NEW.length });
  expect(readFileSync(join(root, 'a/b/c.json'))).toEqual(NEW);
  expect(readdirSync(join(root, 'a/b'))).toEqual(['c.json']);
  expect(lstatSync(join(root, 'a/b/c.json')).mode & 0o133).toBe(0);
});

test('creates never over something, replaces whole', async () => {
  const root = folder();
  const writer = createFileWriter({ root });
  await writer.create('x', OLD);
  expect(await codeOf(writer.create('x', NEW))).toBe('file.exists');
  expect(readFileSync(join(root, 'x'))).toEqual(OLD);
  await writer.replace('x', NEW);
  expect(readFileSync(join(root, 'x'))).toEqual(NEW);
  await writer.replace('fresh', new Uint8Array());
  expect(readFileSync(join(root, 'fresh')).length).toBe(0);
  expect(temporaries(root)).toEqual([]);
});

test('has written when it returns its promise, so that a lock can be held meanwhile', async () => {
  const root = folder();
  const writer = createFileWriter({ root });
  const created = writer.create('x', OLD);
  expect(readFileSync(join(root, 'x'))).toEqual(OLD);
  const replaced = writer.replace('x', NEW);
  expect(readFileSync(join(root, 'x'))).toEqual(NEW);
  await Promise.all([created, replaced]);
});

test('of many writers of one name exactly one creates it', async () => {
  const root = folder();
  const writers = Array.from({ length: 16 }, () => createFileWriter({ root }));
  const codes = await Promise.all(writers.map((writer, index) => codeOf(writer.create('x', Buffer.from(`${index}`)))));
  expect(codes.filter((code) => code === 'done').length).toBe(1);
  expect(codes.filter((code) => code === 'file.exists').length).toBe(15);
});

test.each([
  ['../x', 'file.outside_workspace'],
  ['/etc/x', 'file.outside_workspace'],
  ['', 'file.outside_workspace'],
  ['.', 'file.outside_workspace'],
  ['a\0b', 'file.outside_workspace'],
  ['.git/hooks/post-checkout', 'file.outside_workspace'],
  ['restored/.GIT/config', 'file.outside_workspace'],
  ['.git', 'file.outside_workspace'],
  ['out/x', 'file.symlinked_folder'],
  ['in/x', 'file.symlinked_folder'],
  ['in/deeper/x', 'file.symlinked_folder'],
  ['dangling/x', 'file.symlinked_folder'],
  ['file/x', 'file.not_regular'],
  ['link', 'file.not_regular'],
  ['real', 'file.not_regular'],
  ['fifo', 'file.not_regular'],
  ['n'.repeat(300), 'disk.name'],
])('refuses to replace %j', async (path, code) => {
  const root = folder();
  const outside = folder();
  mkdirSync(join(root, 'real'));
  writeFileSync(join(root, 'file'), OLD);
  symlinkSync(outside, join(root, 'out'));
  symlinkSync('real', join(root, 'in'));
  symlinkSync('nowhere', join(root, 'dangling'));
  symlinkSync('file', join(root, 'link'));
  execFileSync('mkfifo', [join(root, 'fifo')]);
  expect(await codeOf(createFileWriter({ root }).replace(path, NEW))).toBe(code);
  expect(readdirSync(outside)).toEqual([]);
  expect(readFileSync(join(root, 'file'))).toEqual(OLD);
  expect(temporaries(root)).toEqual([]);
});

const CODES: Readonly<Record<string, string>> = {
  ENOSPC: 'disk.full',
  EDQUOT: 'disk.full',
  EIO: 'disk.io',
  EROFS: 'disk.read_only',
  EACCES: 'disk.denied',
  EPERM: 'disk.denied',
  EMFILE: 'disk.too_many_open',
};

async function callsOf(kind: 'create' | 'replace'): Promise<number> {
  const { disk, calls } = faulty(Number.POSITIVE_INFINITY, '', false);
  await createFileWriter({ root: folder(), disk })[kind]('d/x', NEW);
  return calls.length;
}

test.each([
  ['create', ...Object.keys(CODES)],
  ['replace', ...Object.keys(CODES)],
] as ['create' | 'replace', ...string[]][])(
  '%s: any call may fail: the state is before or after',
  async (kind, ...errnos) => {
    const total = await callsOf(kind);
    expect(total).toBeGreaterThan(12);
    for (const errno of errnos) {
      for (let at = 1; at <= total; at++) {
        const root = folder();
        if (kind === 'replace') await createFileWriter({ root }).create('d/x', OLD);
        const { disk, calls } = faulty(at, errno, false);
        const code = await codeOf(createFileWriter({ root, disk })[kind]('d/x', NEW));
        const failed = calls[at - 1];
        const state = stateOf(root);
        const before = kind === 'replace' ? 'old' : 'absent';
        // Only the removal of a temporary file may fail unheard, or the call was never reached.
        const isHeard =
          code === 'done' ? [undefined, 'remove'].includes(failed) && state === 'new' : code === CODES[errno];
        const isWhole = state === before || state === 'new';
        const isTidy = temporaries(root).length <= (failed === 'remove' ? 1 : 0);
        expect({ at, errno, failed, code, state, isHeard, isWhole, isTidy }).toMatchObject({
          isHeard: true,
          isWhole: true,
          isTidy: true,
        });
        const again = await codeOf(createFileWriter({ root })[kind]('d/x', NEW));
        expect([kind === 'create' && state === 'new' ? 'file.exists' : 'done']).toContain(again);
      }
    }
  },
);

test.each(['create', 'replace'] as const)(
  '%s: killed at any call: before or after, and the next write works',
  async (kind) => {
    const total = await callsOf(kind);
    for (let at = 1; at <= total; at++) {
      const root = folder();
      if (kind === 'replace') await createFileWriter({ root }).create('d/x', OLD);
      await codeOf(createFileWriter({ root, disk: faulty(at, 'EIO', true).disk })[kind]('d/x', NEW));
      const state = stateOf(root);
      expect([kind === 'replace' ? 'old' : 'absent', 'new']).toContain(state);
      await createFileWriter({ root }).replace('d/x', NEW);
      expect(stateOf(root)).toBe('new');
    }
  },
);

test('a failed fsync is not tried again', async () => {
  let syncs = 0;
  const disk: DiskOperations = {
    ...realDisk,
    sync: () => {
      syncs++;
      throw Object.assign(new Error('EIO'), { code: 'EIO' });
    },
  };
  const root = folder();
  expect(await codeOf(createFileWriter({ root, disk }).create('x', NEW))).toBe('disk.io');
  expect(syncs).toBe(1);
  expect(readdirSync(root)).toEqual([]);
});

test('short writes are continued', async () => {
  const root = folder();
  const disk: DiskOperations = {
    ...realDisk,
    write: (handle, bytes, offset) => realDisk.write(handle, bytes.subarray(0, offset + 3), offset),
  };
  await createFileWriter({ root, disk }).create('x', NEW);
  expect(readFileSync(join(root, 'x'))).toEqual(NEW);
});

test('a folder that becomes a link while the file is written is refused', async () => {
  const root = folder();
  const outside = folder();
  mkdirSync(join(root, 'd'));
  const disk: DiskOperations = {
    ...realDisk,
    openNew: (path) => {
      const handle = realDisk.openNew(path);
      realDisk.rename(join(root, 'd'), join(root, 'moved'));
      symlinkSync(outside, join(root, 'd'));
      return handle;
    },
  };
  expect(await codeOf(createFileWriter({ root, disk }).create('d/x', NEW))).toBe('file.symlinked_folder');
  expect(readdirSync(outside)).toEqual([]);
});

test('what a killed writer left is removed, a living writer’s is not', async () => {
  const root = folder();
  const dead = spawnSync('true').pid;
  const writer = createFileWriter({ root });
  let own = '';
  const disk: DiskOperations = {
    ...realDisk,
    openNew: (path) => {
      own = path.slice(root.length + 1);
      return realDisk.openNew(path);
    },
  };
  await createFileWriter({ root, disk }).create('first', NEW);
  const living = own;
  const left = own.replace(new RegExp(`-${process.pid}-`), `-${dead}-`);
  writeFileSync(join(root, living), 'x');
  writeFileSync(join(root, left), 'x');
  writeFileSync(join(root, '.mine.tmp'), 'x');
  await writer.create('second', NEW);
  expect(temporaries(root).sort()).toEqual(['.mine.tmp', living].sort());
});

test('an input error is not dressed up as the disk’s', async () => {
  await expect(createFileWriter({ root: folder() }).create('../x', NEW)).rejects.toBeInstanceOf(InputError);
});
