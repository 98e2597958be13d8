import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { LogStore, LogTip, LogWriter } from '@release-gates/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeClaim } from './claim.ts';
import { createLogStores } from './fs-log-store.ts';
import { describeSelf, encodeHolder, type Holder } from './holder.ts';

const LOG = 'audit/log.ndjson';
const DEAD_NONCE = 'd'.repeat(32);

let root: string;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'log-store-'));
});
afterEach(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const open = (): LogStore => createLogStores(root).open(LOG);
const absolute = (suffix = ''): string => path.join(root, LOG + suffix);
const content = (): string => fs.readFileSync(absolute(), 'utf8');
const claim = (end: number, line: string, size = end): Uint8Array => encodeClaim({ end, size, line: bytes(line) });
const exitedPid = (): number =>
  Number(execFileSync(process.execPath, ['-e', 'process.stdout.write(String(process.pid))'], { encoding: 'utf8' }));
const beside = (): string[] => fs.readdirSync(path.join(root, 'audit')).toSorted();

function tipOf(store: LogStore): LogTip {
  const all = Buffer.alloc(store.size() ?? 0);
  store.readInto(all, 0);
  const end = all.lastIndexOf(0x0a) + 1;
  return { end, tornBytes: all.length - end, lastBytes: all.subarray(Math.max(0, end - 8), end) };
}

function append(store: LogStore, line: string): boolean {
  return store.withLock((writer) => writer.append(tipOf(store), bytes(line)), 1000);
}

function stage(files: Record<string, string | Uint8Array>): void {
  fs.mkdirSync(path.join(root, 'audit'), { recursive: true });
  for (const [suffix, text] of Object.entries(files)) fs.writeFileSync(absolute(suffix), text);
}

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'no error';
}

describe('append', () => {
  it('makes the folder and the file, and leaves nothing else behind', () => {
    const store = open();
    expect(store.size()).toBeUndefined();
    expect(append(store, 'one\n')).toBe(true);
    expect(append(store, 'two\n')).toBe(true);
    expect(content()).toBe('one\ntwo\n');
    expect(beside()).toEqual(['log.ndjson']);
  });

  it.each([
    ['a longer log', { end: 0, tornBytes: 0, lastBytes: bytes('') }],
    ['a shorter log', { end: 8, tornBytes: 0, lastBytes: bytes('') }],
    ['another last line', { end: 4, tornBytes: 0, lastBytes: bytes('two\n') }],
    ['a torn tail that is not there', { end: 4, tornBytes: 3, lastBytes: bytes('one\n') }],
  ])('is refused for a tip with %s', (_name, tip: LogTip) => {
    stage({ '': 'one\n' });
    const store = open();
    expect(store.withLock((writer) => writer.append(tip, bytes('next\n')), 1000)).toBe(false);
    expect(content()).toBe('one\n');
    expect(beside()).toEqual(['log.ndjson']);
  });

  it('is refused when the log was replaced by another file of the same bytes and then grew', () => {
    stage({ '': 'one\n' });
    const store = open();
    const tip = tipOf(store);
    fs.renameSync(absolute(), absolute('.away'));
    stage({ '': 'other\n' });
    expect(store.withLock((writer) => writer.append(tip, bytes('next\n')), 1000)).toBe(false);
    expect(content()).toBe('other\n');
  });

  it('writes over half a line, and never shortens the log', () => {
    stage({ '': 'one\n{"half' });
    expect(append(open(), '{"cut":6,"and":"more"}\n')).toBe(true);
    expect(content()).toBe('one\n{"cut":6,"and":"more"}\n');
    expect(() =>
      open().withLock((writer) => writer.append({ end: 0, tornBytes: 9, lastBytes: bytes('') }, bytes('x\n')), 1),
    ).toThrow(TypeError);
  });

  it.each([
    ['no bytes', ''],
    ['half a line', 'half'],
  ])('of %s is our own bug', (_name, line) => {
    expect(() => append(open(), line)).toThrow(TypeError);
  });

  it('cannot be kept for after the lock', () => {
    let kept: LogWriter | undefined;
    const store = open();
    store.withLock((writer) => (kept = writer), 1000);
    expect(() => kept?.append(tipOf(store), bytes('late\n'))).toThrow(TypeError);
  });
});

describe('what a crashed writer left', () => {
  it('a claim at the end of the log is finished first, and the caller decides again', () => {
    stage({ '': 'one\n', '.claim-4': claim(4, 'two\n'), [`.next-${DEAD_NONCE}`]: claim(4, 'two\n') });
    const store = open();
    expect(append(store, 'three\n')).toBe(false);
    expect(content()).toBe('one\ntwo\n');
    expect(append(store, 'three\n')).toBe(true);
    expect(content()).toBe('one\ntwo\nthree\n');
    expect(beside()).toEqual(['log.ndjson']);
  });

  it('a claim that was half written into the log is finished', () => {
    stage({ '': 'one\ntw', '.claim-4': claim(4, 'two\n') });
    const store = open();
    expect(append(store, 'three\n')).toBe(false);
    expect(content()).toBe('one\ntwo\n');
  });

  it.each([
    ['without its content', ''],
    ['cut', claim(4, 'two\n').subarray(0, -2)],
    ['of another offset', claim(0, 'two\n')],
  ])('a claim %s is dropped', (_name, left) => {
    stage({ '': 'one\n', '.claim-4': left });
    const store = open();
    expect([append(store, 'next\n'), append(store, 'more\n')]).toContain(true);
    expect(['one\nmore\n', 'one\nnext\nmore\n']).toContain(content());
    expect(beside()).toEqual(['log.ndjson']);
  });

  it('claims that were carried out and temporary files go; other files stay', () => {
    stage({
      '': 'one\ntwo\n',
      '.claim-0': claim(0, 'one\n'),
      '.claim-4': claim(4, 'two\n'),
      [`.next-${DEAD_NONCE}`]: 'x',
      [`.lock-${DEAD_NONCE}`]: '',
      [`.checkpoint.tmp-${DEAD_NONCE}`]: 'x',
      '.next-short': 'kept',
      '.checkpoint': 'kept',
    });
    open().withLock(() => undefined, 1000);
    expect(beside()).toEqual(['log.ndjson', 'log.ndjson.checkpoint', 'log.ndjson.next-short']);
  });
});

describe('the lock of another holder', () => {
  const self = describeSelf(DEAD_NONCE);

  const cases: [string, () => Holder | string, 'taken over' | 'log.busy'][] = [
    ['a living process', () => self, 'log.busy'],
    ['a dead process', () => ({ ...self, pid: exitedPid() }), 'taken over'],
    ['a process whose pid was reused', () => ({ ...self, started: '1' }), 'taken over'],
    ['before a reboot', () => ({ ...self, boot: 'an earlier boot' }), 'taken over'],
    ['another machine', () => ({ ...self, boot: 'another boot', host: 'elsewhere' }), 'log.busy'],
    ['a machine without boot ids', () => ({ ...self, boot: null, host: 'elsewhere' }), 'log.busy'],
    ['another container', () => ({ ...self, namespace: 'pid:[1]', host: 'elsewhere' }), 'log.busy'],
    ['a later version', () => '{"version":2}', 'log.busy'],
    ['a power loss that kept the name only', () => '', 'taken over'],
    ['a power loss that kept zeros', () => '\0'.repeat(64), 'taken over'],
    ['a file that is not a lock', () => '{"version":1,"pid":"7"}', 'taken over'],
  ];

  it.each(cases)('of %s', (_name, holder, outcome) => {
    const left = holder();
    stage({ '.lock': typeof left === 'string' ? left : encodeHolder(left) });
    const found = codeOf(() => open().withLock(() => undefined, 20));
    expect(found === 'no error' ? 'taken over' : found).toBe(outcome);
    expect(beside()).toEqual(outcome === 'taken over' ? [] : ['log.ndjson.lock']);
  });

  it('is taken over although the process that took it over died as well', () => {
    const dead = encodeHolder({ ...self, pid: exitedPid() });
    stage({ '.lock': dead });
    const second = encodeHolder({ ...self, pid: exitedPid(), nonce: 'e'.repeat(32) });
    const store = open();
    // The guard's name is the digest of the lock that it replaces.
    const key = execFileSync(process.execPath, [
      '-e',
      `process.stdout.write(require('crypto').createHash('sha256').update(require('fs').readFileSync(process.argv[1])).digest('hex').slice(0, 32))`,
      absolute('.lock'),
    ]).toString();
    stage({ [`.seize-${key}`]: second });
    expect(append(store, 'one\n')).toBe(true);
    expect(beside()).toEqual(['log.ndjson']);
  });

  it('nested in one process is refused, not waited for without end', () => {
    const store = open();
    expect(codeOf(() => store.withLock(() => store.withLock(() => undefined, 5), 1000))).toBe('log.busy');
    expect(append(store, 'one\n')).toBe(true);
  });
});

describe('fencing', () => {
  it('a holder whose lock was deleted and taken by another is refused', () => {
    const [slow, fast] = [open(), open()];
    const found = codeOf(() =>
      slow.withLock((writer) => {
        const tip = tipOf(slow);
        fs.unlinkSync(absolute('.lock'));
        append(fast, 'fast\n');
        writer.append(tip, bytes('slow\n'));
      }, 1000),
    );
    expect(found).toBe('log.lock_lost');
    expect(content()).toBe('fast\n');
  });

  it('and does not release the lock of the other', () => {
    const [slow, fast] = [open(), open()];
    slow.withLock(() => {
      fs.unlinkSync(absolute('.lock'));
      stage({ '.lock': encodeHolder({ ...describeSelf('f'.repeat(32)) }) });
    }, 1000);
    expect(codeOf(() => fast.withLock(() => undefined, 5))).toBe('log.busy');
  });

  it('refuses sidecars as well', () => {
    const store = open();
    const found = codeOf(() =>
      store.withLock((writer) => {
        fs.unlinkSync(absolute('.lock'));
        writer.replaceSidecar('.state', bytes('{}'));
      }, 1000),
    );
    expect(found).toBe('log.lock_lost');
    expect(beside()).toEqual([]);
  });
});

describe('sidecars', () => {
  it('are replaced whole and read back', () => {
    const store = open();
    expect(store.readSidecar('.state')).toBeUndefined();
    store.withLock((writer) => {
      writer.replaceSidecar('.state', bytes('old'));
      writer.replaceSidecar('.state', bytes('new'));
    }, 1000);
    expect(Buffer.from(store.readSidecar('.state') ?? []).toString()).toBe('new');
    expect(beside()).toEqual(['log.ndjson.state']);
  });

  it.each(['', '.', '.lock', '/../x', '.UP', '.a/b', '.a.b'])('cannot be named %j', (suffix) => {
    expect(() => open().readSidecar(suffix)).toThrow(TypeError);
  });
});

describe('startOver', () => {
  it('keeps the old log with its sidecars and begins a new one', () => {
    stage({ '': 'a bad log\n', '.checkpoint': 'c' });
    const store = open();
    expect(store.size()).toBe(10);
    expect(store.withLock((writer) => writer.startOver(tipOf(store), 'broken-1', bytes('new\n')), 1000)).toBe(true);
    expect(content()).toBe('new\n');
    expect(store.size()).toBe(4);
    expect(fs.readFileSync(absolute('.broken-1'), 'utf8')).toBe('a bad log\n');
    expect(beside()).toEqual(['log.ndjson', 'log.ndjson.broken-1', 'log.ndjson.broken-1.checkpoint']);
    expect(append(store, 'more\n')).toBe(true);
  });

  it('never overwrites a file that has the kept name, and goes on where a crash stopped it', () => {
    stage({ '': 'bad\n', '.broken-1': 'another file' });
    const store = open();
    const run = (): boolean =>
      store.withLock((writer) => writer.startOver(tipOf(store), 'broken-1', bytes('n\n')), 1000);
    expect(codeOf(run)).toBe('file.exists');
    expect(content()).toBe('bad\n');
    fs.unlinkSync(absolute('.broken-1'));
    fs.linkSync(absolute(), absolute('.broken-1'));
    expect(run()).toBe(true);
    expect(content()).toBe('n\n');
  });
});
