import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogStores } from '@release-gates/adapters';
import {
  appendRecord,
  formatSignerKey,
  openCheckpoint,
  openSeal,
  parseLine,
  parseSignerKey,
  parseVerifierKey,
  prepareSeal,
} from '@release-gates/audit-log';
import { type LogStore, sha256Hex } from '@release-gates/core';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleProgram } from '../support/program.ts';
import { type Fault, type ProgramEnd, sweep, type Transition } from '../support/crash-sweep.ts';
import { straceIsThere } from '../support/strace.ts';

const NOW_MS = 1_795_176_000_000;
const LOG = 'audit/log.ndjson';
const FAULTS: readonly Fault[] = ['SIGKILL', 'EIO', 'ENOSPC'];
const PROGRAM = await bundleProgram('log');
const HALF = '{"action":"gate.run","actor":"half of a reco';

const home = mkdtempSync(join(tmpdir(), 'crash-log-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const open = (root: string): LogStore => createLogStores(root).open(LOG);
const append = (root: string, action: string) => appendRecord(open(root), { action }, { nowMs: NOW_MS, waitMs: 5000 });
const sidecar = (root: string, suffix: string): string | undefined => {
  const path = join(root, LOG + suffix);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
};

function actions(root: string): string[] {
  const path = join(root, LOG);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const records = text
    .split('\n')
    .slice(0, -1)
    .map((line) => parseLine(Buffer.from(line, 'utf8'), LOG));
  for (const [index, record] of records.entries()) {
    expect([record.seq, record.prev_hash]).toEqual([index + 1, records[index - 1]?.entry_hash ?? '']);
  }
  return records.map((record) => record.action);
}

/** A failed call is an error of the environment, told in one line; only what was done is acknowledged. */
function expectHonest({ isKilled, status, stdout, stderr }: ProgramEnd): void {
  if (isKilled) return;
  expect([0, 3]).toContain(status);
  expect(stdout.includes('acknowledged')).toBe(status === 0);
  if (status === 3) expect(stderr).toMatch(/^(disk\.(io|full)|log\.\w+): [^\n]+$/);
}

/** After a fault and one more append: what was there, what was acknowledged, and nothing else; nothing lies about. */
function expectRecovery(root: string, before: readonly string[], end: ProgramEnd): void {
  expectHonest(end);
  append(root, 'after');
  const found = actions(root).filter((action) => action !== 'log.recovered');
  const allowed = [[...before, 'test.append', 'after'].join(' ')];
  if (!end.stdout.includes('acknowledged')) allowed.push([...before, 'after'].join(' '));
  expect(allowed).toContain(found.join(' '));
  expect(readdirSync(join(root, 'audit')).filter((name) => /lock|next|claim|seize|tmp/.test(name))).toEqual([]);
}

function program(name: string, what: string, argument = ''): Pick<Transition, 'name' | 'root' | 'argv'> {
  const root = join(home, name.replaceAll(' ', '-'));
  return { name, root, argv: [PROGRAM, what, root, String(NOW_MS), argument] };
}

function appending(name: string, setup: (root: string) => void, before: readonly string[]): Transition {
  const common = program(name, 'append', 'one');
  return {
    ...common,
    setup: () => setup(common.root),
    check: (end) => expectRecovery(common.root, before, end),
  };
}

/** The folder as a writer left it that was killed at its nth call of that name. */
function crashed(call: string, count: number): string {
  const { root, argv } = program(`killed at ${call} ${count}`, 'append', 'dead');
  const state = `${root}-state`;
  if (existsSync(state)) return state;
  mkdirSync(root);
  append(root, 'first');
  const paths = ['', '.lock', `.next-${'e'.repeat(32)}`].flatMap((suffix) => ['-P', join(root, LOG + suffix)]);
  const inject = ['-e', `trace=${call}`, '-e', `inject=${call}:signal=SIGKILL:when=${count}`];
  const env = { PATH: process.env['PATH'], UV_THREADPOOL_SIZE: '1', FIXED_NONCE: 'e'.repeat(32) };
  const run = spawnSync('strace', ['-f', '-qq', '-o', '/dev/null', ...paths, ...inject, process.execPath, ...argv], {
    env,
  });
  expect(run.signal ?? run.status).toBe('SIGKILL');
  cpSync(root, state, { recursive: true });
  return state;
}

const APPENDS: readonly Transition[] = [
  appending('the first append', () => undefined, []),
  appending('an append', (root) => append(root, 'first'), ['first']),
  appending(
    'an append over half a record',
    (root) => {
      append(root, 'first');
      writeFileSync(join(root, LOG), HALF, { flag: 'a' });
    },
    ['first'],
  ),
];

const stateOf = (root: string): string | undefined => sidecar(root, '.state');
/** Taking and leaving the lock is the same each time: the appends are swept for it. */
const LOCKING = /\.lock/;
const state: Transition = {
  skip: LOCKING,
  ...program('a new state', 'state', 'new state'),
  setup() {
    open(this.root).withLock((writer) => writer.replaceSidecar('.state', Buffer.from('old state')), 5000);
  },
  check(end) {
    expectHonest(end);
    expect(end.stdout.includes('acknowledged') ? ['new state'] : ['old state', 'new state']).toContain(
      stateOf(this.root),
    );
    append(this.root, 'after');
    expect(readdirSync(join(this.root, 'audit')).toSorted()).toEqual(['log.ndjson', 'log.ndjson.state']);
  },
};

const BROKEN = '{"not":"a record"}\n';
const startingOver: Transition = {
  skip: LOCKING,
  ...program('closing a broken log', 'start-over', 'a test'),
  setup() {
    append(this.root, 'first');
    writeFileSync(join(this.root, LOG), BROKEN, { flag: 'a' });
    writeFileSync(join(this.root, `${LOG}.checkpoint`), 'of the old log');
  },
  check(end) {
    expectHonest(end);
    const text = readFileSync(join(this.root, LOG), 'utf8');
    const isOld = text.endsWith(BROKEN);
    if (end.stdout.includes('acknowledged')) expect(isOld).toBe(false);
    // Where it was not done, doing it again ends it.
    if (isOld) {
      const run = spawnSync(process.execPath, this.argv);
      expect(run.status).toBe(0);
    }
    append(this.root, 'after');
    expect(actions(this.root)).toEqual(['log.continued', 'after']);
    const kept = readdirSync(join(this.root, 'audit')).filter((name) => name.includes('.closed-'));
    expect(kept).toHaveLength(2);
    const old = readFileSync(join(this.root, 'audit', kept.find((name) => !name.endsWith('checkpoint')) ?? ''));
    const [first] = readFileSync(join(this.root, LOG), 'utf8').split('\n');
    expect(JSON.parse(first ?? '').context.previous_sha256).toBe(sha256Hex(old));
  },
};

const ORIGIN = 'example.com/log';
const keys = [parseVerifierKey(parseSignerKey(formatSignerKey(ORIGIN, Buffer.alloc(32, 7))).vkey)];

function appendTwo(root: string): void {
  append(root, 'first');
  append(root, 'second');
}

/** A log that was sealed and has grown, made once. */
function sealed(): string {
  const root = join(home, 'sealed');
  if (existsSync(root)) return root;
  mkdirSync(root);
  appendTwo(root);
  expect(spawnSync(process.execPath, [PROGRAM, 'seal', root, String(NOW_MS), 'first']).status).toBe(0);
  append(root, 'third');
  return root;
}

function sealing(name: string, first: boolean): Transition {
  const common = program(name, 'seal', first ? 'first' : '');
  const { root } = common;
  const [before, after] = [first ? undefined : 2, first ? 2 : 3];
  return {
    ...common,
    skip: LOCKING,
    setup: () => (first ? appendTwo(root) : cpSync(sealed(), root, { recursive: true })),
    check(end) {
      expectHonest(end);
      const checkpoint = sidecar(root, '.checkpoint');
      const opened = checkpoint === undefined ? undefined : openCheckpoint(Buffer.from(checkpoint), ORIGIN, keys);
      const size = opened === undefined ? undefined : opened.ok ? opened.checkpoint.size : -1;
      expect(end.stdout.includes('acknowledged') ? [after] : [before, after]).toContain(size);
      const seal = sidecar(root, '.seal');
      expect(seal === undefined || openSeal(Buffer.from(seal), ORIGIN, keys).ok).toBe(true);
      // Sealing again works, whatever was left.
      const request = {
        origin: ORIGIN,
        profile: 'release-gates',
        keys,
        anchors: [],
        firstUse: size === undefined,
      } as const;
      expect(prepareSeal(open(root), request)).toMatchObject({ ok: true });
      append(root, 'after');
      expect(actions(root)).toEqual([...['first', 'second', 'third'].slice(0, after), 'after']);
      expect(readdirSync(join(root, 'audit')).filter((found) => /lock|next|claim|seize|tmp/.test(found))).toEqual([]);
    },
  };
}

const ALL: readonly Transition[] = [
  ...APPENDS,
  state,
  sealing('the first seal', true),
  sealing('another seal', false),
  startingOver,
];
/** A writer that dies, and the next that dies while it finishes the first one's append. */
const TWICE = [
  ['fsync', 1],
  ...(process.env['RELEASE_GATES_TIER'] === 'nightly' ? [['pwrite64', 2] as const, ['unlink', 2] as const] : []),
] as const;

// Two hundred processes under strace: a busy machine needs its time.
describe
  .skipIf(!straceIsThere())
  .concurrent('the log after a crash or a disk error at each call', { timeout: 600_000 }, () => {
    it.each(ALL.map((transition) => [transition.name, transition] as const))('%s', async (_name, transition) => {
      for (const { points, problems } of await sweep(transition, FAULTS)) {
        expect(problems).toEqual([]);
        expect(points).toBeGreaterThan(2);
      }
    });

    it.each(TWICE)('an append after a writer that was killed at %s %i, killed as well', async (call, count) => {
      const left = crashed(call, count);
      // Its claim was made, so its record is appended by whoever comes next.
      const before = ['first', 'test.append'];
      const transition = appending(
        `an append after ${call} ${count}`,
        (root) => cpSync(left, root, { recursive: true }),
        before,
      );
      expect(await sweep(transition, ['SIGKILL'])).toMatchObject([{ problems: [] }]);
    });
  });
