import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { LogStore } from '@release-gates/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLogStores } from './fs-log-store.ts';

const LOG = 'audit/log.ndjson';

let root: string;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'log-place-'));
});
afterEach(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

const open = (): LogStore => createLogStores(root).open(LOG);

function append(store: LogStore, line: string): boolean {
  const tip = { end: 0, tornBytes: 0, lastBytes: new Uint8Array() };
  return store.withLock((writer) => writer.append(tip, Buffer.from(line, 'utf8')), 1000);
}

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'no error';
}

describe('where a log may lie', () => {
  it.each([
    ['above the workspace', '../log.ndjson', 'file.outside_workspace'],
    ['an absolute path elsewhere', '/etc/log.ndjson', 'file.outside_workspace'],
    ['the workspace itself', '.', 'file.outside_workspace'],
    ['a name with NUL', 'a\0b', 'file.outside_workspace'],
    ['a folder', 'folder', 'file.not_regular'],
    ['a link, even to a file inside', 'link', 'file.not_regular'],
    ['a dangling link', 'dangling', 'file.not_regular'],
    ['a FIFO', 'fifo', 'file.not_regular'],
    ['below a file', 'real/log', 'file.not_regular'],
    ['below a linked folder that leads out', 'out/log.ndjson', 'file.symlink_outside'],
    ['deep below a linked folder that leads out', 'out/a/b/log.ndjson', 'file.symlink_outside'],
  ])('%s is refused', (_name, where, code) => {
    fs.mkdirSync(path.join(root, 'folder'));
    fs.writeFileSync(path.join(root, 'real'), '');
    fs.symlinkSync('real', path.join(root, 'link'));
    fs.symlinkSync('nothing', path.join(root, 'dangling'));
    fs.symlinkSync(os.tmpdir(), path.join(root, 'out'));
    execFileSync('mkfifo', [path.join(root, 'fifo')]);
    expect(codeOf(() => createLogStores(root).open(where).size())).toBe(code);
  });

  it('a linked folder that stays inside is followed', () => {
    fs.mkdirSync(path.join(root, 'real'));
    fs.symlinkSync('real', path.join(root, 'audit'));
    expect(append(open(), 'one\n')).toBe(true);
    expect(fs.readFileSync(path.join(root, 'real/log.ndjson'), 'utf8')).toBe('one\n');
  });

  it('a folder that became a link out since is refused before a write', () => {
    const store = open();
    const outside = fs.mkdtempSync(path.join(os.tmpdir(), 'outside-'));
    fs.symlinkSync(outside, path.join(root, 'audit'));
    expect(codeOf(() => append(store, 'one\n'))).toBe('file.symlink_outside');
    expect(fs.readdirSync(outside)).toEqual([]);
    fs.rmdirSync(outside);
  });

  it('a log that became a link since is refused', () => {
    const store = open();
    fs.mkdirSync(path.join(root, 'audit'));
    fs.writeFileSync(path.join(root, `${LOG}.target`), '');
    fs.symlinkSync('log.ndjson.target', path.join(root, LOG));
    expect(codeOf(() => append(store, 'one\n'))).toBe('file.not_regular');
  });
});
