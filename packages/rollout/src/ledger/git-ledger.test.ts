import { EMPTY_HEAD } from '@release-gates/audit-log';
import { type JsonObject, sha256Hex } from '@release-gates/core';
import { FIXED_NOW_MS, MemoryRef, MemoryRefStore } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { GitLedger } from './git-ledger.ts';
import type { LedgerAppend, LedgerRecordFile } from './ledger.ts';

const CHANNEL = 'acme.prod';
const LEDGER = `${CHANNEL}/ledger.ndjson`;
const VIEW = `${CHANNEL}/state.json`;

function entry(step: number, files: readonly LedgerRecordFile[] = []): LedgerAppend {
  const context = { state: { step } };
  return {
    entry: { action: 'rollout.advance', actor: 'tester', source: 'test', status: 'done', context },
    files,
    nowMs: FIXED_NOW_MS,
  };
}

interface Side {
  readonly store: MemoryRefStore;
  readonly ledger: GitLedger;
}

function side(ref: MemoryRef, maxTries?: number): Side {
  const store = new MemoryRefStore(ref);
  return { store, ledger: new GitLedger({ store, ...(maxTries !== undefined && { maxTries }) }) };
}

async function add(ledger: GitLedger, step: number, channel = CHANNEL): Promise<'appended' | 'lost'> {
  return ledger.append(channel, (await ledger.read(channel)).head, entry(step));
}

async function refOf(count: number): Promise<MemoryRef> {
  const ref = new MemoryRef();
  for (let step = 1; step <= count; step++) await add(side(ref).ledger, step);
  return ref;
}

const textOf = (ref: MemoryRef, path: string): string =>
  Buffer.from(ref.treeOf(ref.tip).get(path) ?? []).toString('utf8');
const linesOf = (ref: MemoryRef): string[] => textOf(ref, LEDGER).split('\n').slice(0, -1);
const statesOf = async (ledger: GitLedger, channel = CHANNEL) =>
  (await ledger.read(channel)).records.map((record) => (record.context['state'] as JsonObject)['step']);

describe('GitLedger', () => {
  it('is empty where there is no ref yet, and changes nothing by reading', async () => {
    const { ledger, store } = side(new MemoryRef());
    expect(await ledger.read(CHANNEL)).toEqual({ head: EMPTY_HEAD, records: [], lines: [] });
    expect(await ledger.channels()).toEqual([]);
    expect(store.ref.tip).toBeNull();
  });

  it('tells in one look how each channel ends', async () => {
    const { ledger, store } = side(await refOf(2));
    await add(ledger, 7, 'acme.staging');
    let loads = 0;
    store.beforeLoad = () => {
      loads++;
    };
    const ends = (await ledger.tips()).map(({ channelId, record }) => [channelId, record?.context['state']]);
    expect([ends, loads]).toEqual([
      [
        [CHANNEL, { step: 2 }],
        ['acme.staging', { step: 7 }],
      ],
      1,
    ]);
    const edited = textOf(store.ref, LEDGER).replaceAll('"step":2', '"step":9');
    await store.push(await store.load(), { files: [{ path: LEDGER, bytes: Buffer.from(edited) }], message: 'edit' });
    expect((await ledger.tips())[0]).toEqual({ channelId: CHANNEL, record: undefined });
  });

  it('puts line, view and records into one commit, and says once what the branch is', async () => {
    const { ledger, store } = side(new MemoryRef());
    const bytes = Buffer.from('{}\n');
    const record = { path: `records/activation-${sha256Hex(bytes).slice(0, 12)}.json`, bytes };
    await ledger.append(CHANNEL, EMPTY_HEAD, entry(1, [record]));
    expect(store.ref.commits).toHaveLength(1);
    expect([...store.ref.treeOf(store.ref.tip).keys()]).toEqual([
      LEDGER,
      VIEW,
      `${CHANNEL}/${record.path}`,
      'README.md',
    ]);
    expect(store.ref.commits[0]?.message).toBe('acme.prod: rollout.advance done (1)');
    expect(await ledger.readRecord(CHANNEL, record.path)).toEqual(new Uint8Array(bytes));
    store.ref.put('README.md', 'ours');
    await add(ledger, 2);
    expect(textOf(store.ref, 'README.md')).toBe('ours');
    expect(JSON.parse(textOf(store.ref, VIEW))).toMatchObject({ seq: 2, state: { step: 2 } });
  });

  it('loads once for a read and the append after it', async () => {
    const { ledger, store } = side(await refOf(1));
    expect(await add(ledger, 2)).toBe('appended');
    expect([store.loads, store.pushes]).toEqual([1, 1]);
  });

  it('lets one of two win that saw the same end, and waits for nothing to say so', async () => {
    const ref = await refOf(1);
    const [one, two] = [side(ref), side(ref)];
    const { head } = await two.ledger.read(CHANNEL);
    expect(await add(one.ledger, 2)).toBe('appended');
    expect(await two.ledger.append(CHANNEL, head, entry(20))).toBe('lost');
    expect(await two.ledger.append(CHANNEL, head, entry(20))).toBe('lost');
    expect(await statesOf(two.ledger)).toEqual([1, 2]);
  });

  it('loses to a rival of its channel that pushes at the last moment', async () => {
    const ref = await refOf(1);
    const [one, two] = [side(ref), side(ref)];
    one.store.beforePush = async () => {
      one.store.beforePush = undefined;
      await add(two.ledger, 7);
    };
    expect(await add(one.ledger, 2)).toBe('lost');
    expect(await statesOf(one.ledger)).toEqual([1, 7]);
  });

  it('appends again where another channel moved the ref, and keeps both', async () => {
    const ref = await refOf(1);
    const [one, two] = [side(ref), side(ref)];
    let rivals = 3;
    one.store.beforePush = async () => {
      if (rivals-- > 0) await add(two.ledger, rivals, 'acme.staging');
    };
    expect(await add(one.ledger, 2)).toBe('appended');
    expect(one.store.waits).toEqual([1, 2, 3]);
    expect(await statesOf(two.ledger)).toEqual([1, 2]);
    expect(await statesOf(one.ledger, 'acme.staging')).toEqual([2, 1, 0]);
    expect(await one.ledger.channels()).toEqual([CHANNEL, 'acme.staging']);
  });

  it('gives up after as many tries as it was told', async () => {
    const ref = await refOf(1);
    const [one, two] = [side(ref, 5), side(ref)];
    one.store.beforePush = async () => void (await add(two.ledger, 1, 'acme.staging'));
    await expect(add(one.ledger, 2)).rejects.toMatchObject({ code: 'ref.contended', kind: 'environment' });
    expect(one.store.pushes).toBe(5);
    expect(await statesOf(two.ledger)).toEqual([1]);
  });

  it('appends nothing twice where an answer was lost: the error is told, and the next append loses', async () => {
    const ref = await refOf(1);
    const { ledger, store } = side(ref);
    const { head } = await ledger.read(CHANNEL);
    store.afterPush = () => 'ref.unknown';
    await expect(ledger.append(CHANNEL, head, entry(2))).rejects.toMatchObject({ code: 'ref.unknown' });
    store.afterPush = undefined;
    expect(await ledger.append(CHANNEL, head, entry(2))).toBe('lost');
    expect(await statesOf(ledger)).toEqual([1, 2]);
  });

  it.each(['ref.unreachable', 'ref.denied', 'ref.unknown'] as const)('passes %s on', async (fault) => {
    const { ledger, store } = side(await refOf(1));
    store.beforeLoad = () => fault;
    await expect(ledger.read(CHANNEL)).rejects.toMatchObject({ code: fault });
    await expect(ledger.append(CHANNEL, EMPTY_HEAD, entry(1))).rejects.toMatchObject({ code: fault });
  });
});

const TAMPERED: readonly (readonly [string, (ref: MemoryRef) => void, RegExp])[] = [
  ['an edited line', (ref) => ref.put(LEDGER, textOf(ref, LEDGER).replace('"step":2', '"step":9')), /:2: .*entry_hash/],
  ['a line taken out', (ref) => ref.put(LEDGER, `${linesOf(ref).toSpliced(1, 1).join('\n')}\n`), /:2: .*seq/],
  ['a cut end', (ref) => ref.put(LEDGER, `${linesOf(ref).slice(0, 2).join('\n')}\n`), /its end was cut/],
  ['half a line', (ref) => ref.put(LEDGER, `${textOf(ref, LEDGER)}{"action":"roll`), /line feed/],
  ['an empty ledger', (ref) => ref.put(LEDGER, ''), /an empty file/],
  ['a deleted ledger', (ref) => ref.put(LEDGER, undefined), /its end was cut/],
  ['a foreign file', (ref) => ref.put(LEDGER, 'hello\n'), /:1: /],
  ['a changed view', (ref) => ref.put(VIEW, textOf(ref, VIEW).replace('"step": 3', '"step": 4')), /\/state\/step/],
  ['a deleted view', (ref) => ref.put(VIEW, undefined), /no view/],
  ['an older view', (ref) => ref.put(VIEW, Buffer.from(ref.commits[1]?.tree.get(VIEW) ?? [])), /a view of line 2/],
  [
    'records without a ledger',
    (ref) => {
      for (const path of [LEDGER, VIEW]) ref.put(path, undefined);
      ref.put(`${CHANNEL}/records/x-0123456789ab.json`, '{}');
    },
    /without its ledger/,
  ],
];

describe('a ref that was tampered with', () => {
  it.each(TAMPERED)('%s is refused, told, and not written to', async (_name, tamper, message) => {
    const ref = await refOf(3);
    const { head } = await side(ref).ledger.read(CHANNEL);
    tamper(ref);
    const { tip } = ref;
    const { ledger } = side(ref);
    await expect(ledger.read(CHANNEL)).rejects.toMatchObject({ code: 'ledger.broken', kind: 'input' });
    await expect(ledger.read(CHANNEL)).rejects.toThrow(message);
    await expect(ledger.append(CHANNEL, head, entry(4))).rejects.toMatchObject({ code: 'ledger.broken' });
    expect(ref.tip).toBe(tip);
  });

  it('is not put back to an older state behind what this run has seen', async () => {
    const ref = await refOf(2);
    const { ledger } = side(ref);
    await add(ledger, 3);
    ref.add(ref.commits[1]?.tree ?? new Map(), 'forced back');
    await expect(ledger.read(CHANNEL)).rejects.toThrow(/2 lines where this run had seen 3/);
  });

  it('is refused where other content has the name of a record', async () => {
    const ref = await refOf(1);
    const bytes = Buffer.from('{}\n');
    const record = { path: `records/activation-${sha256Hex(bytes).slice(0, 12)}.json`, bytes };
    ref.put(`${CHANNEL}/${record.path}`, 'other');
    const { ledger } = side(ref);
    const { head } = await ledger.read(CHANNEL);
    await expect(ledger.append(CHANNEL, head, entry(2, [record]))).rejects.toMatchObject({ code: 'ledger.record' });
  });

  it('is refused where a folder is no channel', async () => {
    const ref = await refOf(1);
    ref.put('not a channel/ledger.ndjson', '');
    await expect(side(ref).ledger.channels()).rejects.toMatchObject({ code: 'ledger.channel' });
  });

  it('takes no channel that differs from another in case alone', async () => {
    const { ledger } = side(await refOf(1));
    await expect(add(ledger, 1, 'ACME.prod')).rejects.toMatchObject({ code: 'ledger.channel' });
  });
});
