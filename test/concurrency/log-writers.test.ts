import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { createLogStores } from '@release-gates/adapters';
import { appendRecord, parseLine } from '@release-gates/audit-log';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleProgram } from '../support/program.ts';

const NOW_MS = 1_795_176_000_000;
const LOG = 'audit/log.ndjson';
const PROGRAM = await bundleProgram('log');

let root: string;
let children: Child[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'log-writers-'));
  mkdirSync(join(root, 'audit'));
  children = [];
});
afterEach(async () => {
  for (const child of children) child.process.kill('SIGKILL');
  await Promise.all(children.map((child) => child.exit));
  rmSync(root, { recursive: true, force: true });
});

interface Child {
  readonly process: ChildProcessByStdio<Writable, Readable, null>;
  readonly lines: AsyncIterator<string>;
  readonly exit: Promise<unknown>;
}

function start(what: string, argument = ''): Child {
  const spawned = spawn(process.execPath, [PROGRAM, what, root, String(NOW_MS), argument], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const child = {
    process: spawned,
    lines: createInterface({ input: spawned.stdout })[Symbol.asyncIterator](),
    exit: once(spawned, 'exit'),
  };
  children.push(child);
  return child;
}

const nextLine = async (child: Child): Promise<string> => (await child.lines.next()).value as string;

async function allReady(started: readonly Child[]): Promise<void> {
  for (const child of started) expect(await nextLine(child)).toBe('ready');
}

const go = (child: Child): boolean => child.process.stdin.write('!');

async function rest(child: Child): Promise<string[]> {
  const lines: string[] = [];
  for (let next = await child.lines.next(); next.done !== true; next = await child.lines.next()) lines.push(next.value);
  return lines;
}

const lockPath = (): string => join(root, `${LOG}.lock`);
const logLines = (): string[] => readFileSync(join(root, LOG), 'utf8').split('\n').slice(0, -1);
const openStore = () => createLogStores(root).open(LOG);
const append = () => appendRecord(openStore(), { action: 'test.other' }, { nowMs: NOW_MS, waitMs: 5000 });

function expectChain(): ReturnType<typeof parseLine>[] {
  const records = logLines().map((line) => parseLine(Buffer.from(line, 'utf8'), LOG));
  for (const [index, record] of records.entries()) {
    expect([record.seq, record.prev_hash]).toEqual([index + 1, records[index - 1]?.entry_hash ?? '']);
  }
  return records;
}

describe('many writers', () => {
  it('32 of them append 50 records each: 1,600 lines, one chain, none lost', async () => {
    const writers = Array.from({ length: 32 }, (_, index) => start('append-many', `w${index}:50`));
    await allReady(writers);
    for (const writer of writers) go(writer);
    const acknowledged = (await Promise.all(writers.map(rest))).flat();
    expect(acknowledged).toHaveLength(1600);
    const records = expectChain();
    expect(records).toHaveLength(1600);
    const inLog = records.map((record) => `acknowledged ${record.seq} ${record.context['label'] as string}`);
    expect(inLog.toSorted()).toEqual(acknowledged.toSorted());
    expect(readdirSync(join(root, 'audit'))).toEqual(['log.ndjson']);
  });

  it.each([2, 8, 64])('of %i that saw the same end, exactly one appends', async (count) => {
    append();
    const racers = Array.from({ length: count }, (_, index) => start('race', String(index)));
    await allReady(racers);
    for (const racer of racers) go(racer);
    const outcomes = (await Promise.all(racers.map(rest))).flat();
    expect(outcomes.filter((outcome) => outcome === 'won')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'lost')).toHaveLength(count - 1);
    expect(logLines()).toHaveLength(2);
  });
});

describe('a holder', () => {
  it('that is killed loses the lock at once, also when its parent has not looked yet', async () => {
    const holder = start('hold');
    expect(await nextLine(holder)).toBe('holding');
    holder.process.kill('SIGKILL');
    await holder.exit;
    expect(append().record.seq).toBe(1);
    expect(existsSync(lockPath())).toBe(false);
  });

  it('that only sleeps keeps it', async () => {
    const holder = start('hold');
    expect(await nextLine(holder)).toBe('holding');
    holder.process.kill('SIGSTOP');
    expect(() => openStore().withLock(() => undefined, 200)).toThrow(expect.objectContaining({ code: 'log.busy' }));
    holder.process.kill('SIGCONT');
    go(holder);
    expect(await rest(holder)).toEqual(['appended']);
  });

  it('that sleeps while somebody deletes its lock and appends is refused when it wakes', async () => {
    for (let round = 1; round <= 20; round++) {
      const holder = start('hold');
      expect(await nextLine(holder)).toBe('holding');
      holder.process.kill('SIGSTOP');
      unlinkSync(lockPath());
      expect(append().record.seq).toBe(round);
      holder.process.kill('SIGCONT');
      go(holder);
      expect(await rest(holder)).toEqual(['refused log.lock_lost']);
      expect(expectChain()).toHaveLength(round);
    }
  });

  it('that sleeps, and wakes while another holds the lock, disturbs neither the log nor the lock', async () => {
    const [slow, fast] = [start('hold'), start('hold')];
    // One of the two holds; which one is chance.
    const first = await Promise.race([nextLine(slow).then(() => slow), nextLine(fast).then(() => fast)]);
    const second = first === slow ? fast : slow;
    first.process.kill('SIGSTOP');
    unlinkSync(lockPath());
    const lockOfSecond = await waitForLock();
    first.process.kill('SIGCONT');
    go(first);
    expect((await rest(first)).at(-1)).toBe('refused log.lock_lost');
    expect(readFileSync(lockPath(), 'utf8')).toBe(lockOfSecond);
    go(second);
    expect((await rest(second)).at(-1)).toBe('appended');
    expect(logLines()).toHaveLength(1);
  });

  it('dead for long and wanted by many is replaced by one of them at a time', async () => {
    const holder = start('hold');
    expect(await nextLine(holder)).toBe('holding');
    const left = readFileSync(lockPath());
    holder.process.kill('SIGKILL');
    await holder.exit;
    writeFileSync(lockPath(), left);
    const writers = Array.from({ length: 16 }, (_, index) => start('append-many', `w${index}:3`));
    await allReady(writers);
    for (const writer of writers) go(writer);
    await Promise.all(writers.map(rest));
    expect(expectChain()).toHaveLength(48);
    expect(readdirSync(join(root, 'audit'))).toEqual(['log.ndjson']);
  });
});

async function waitForLock(): Promise<string> {
  while (!existsSync(lockPath())) await new Promise((resolve) => setImmediate(resolve));
  return readFileSync(lockPath(), 'utf8');
}
