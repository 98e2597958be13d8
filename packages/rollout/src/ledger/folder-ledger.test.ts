import { EMPTY_HEAD, formatLine, parseLine, readOwnLine } from '@release-gates/audit-log';
import { type JsonObject, sha256Hex } from '@release-gates/core';
import { FIXED_NOW_MS, MemoryLedger } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { FolderLedger } from './folder-ledger.ts';
import type { LedgerAppend, LedgerRecordFile } from './ledger.ts';

const CHANNEL = 'acme.prod';
const LEDGER = `ledger/${CHANNEL}/ledger.ndjson`;
const VIEW = `ledger/${CHANNEL}/state.json`;

const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

function entry(state: JsonObject, files: readonly LedgerRecordFile[] = []): LedgerAppend {
  return {
    entry: { action: 'rollout.advance', actor: 'tester', source: 'test', status: 'done', context: { state } },
    files,
    nowMs: FIXED_NOW_MS,
  };
}

function recordFile(text: string): LedgerRecordFile {
  const bytes = Buffer.from(text);
  return { path: `records/activation-${sha256Hex(bytes).slice(0, 12)}.json`, bytes };
}

/** Lines with the states 1 … count. */
async function ledgerOf(count: number): Promise<MemoryLedger> {
  const ledger = new MemoryLedger();
  for (let step = 1; step <= count; step++) {
    const { head } = await ledger.read(CHANNEL);
    expect(await ledger.append(CHANNEL, head, entry({ step }))).toBe('appended');
  }
  return ledger;
}

const statesOf = async (ledger: MemoryLedger) =>
  (await ledger.read(CHANNEL)).records.map((record) => (record.context['state'] as JsonObject)['step']);

describe('FolderLedger', () => {
  it('is empty for a channel that never was', async () => {
    const ledger = new MemoryLedger();
    expect(await ledger.read(CHANNEL)).toEqual({ head: EMPTY_HEAD, records: [], lines: [] });
    expect(await ledger.channels()).toEqual([]);
  });

  it('holds one chain of states for each channel, and shows the last', async () => {
    const ledger = await ledgerOf(3);
    await ledger.append('acme.staging.-.beta', EMPTY_HEAD, entry({ step: 1 }));
    expect(await statesOf(ledger)).toEqual([1, 2, 3]);
    expect(await ledger.channels()).toEqual([CHANNEL, 'acme.staging.-.beta']);
    const { head } = await ledger.read(CHANNEL);
    expect(JSON.parse(textOf(ledger.disk.get(VIEW)))).toEqual({
      seq: 3,
      entry_hash: head.hash,
      state: { step: 3 },
    });
  });

  it('lets one of two win that saw the same end', async () => {
    const ledger = await ledgerOf(1);
    const rival = ledger.rival();
    const { head } = await rival.read(CHANNEL);
    expect(await ledger.append(CHANNEL, head, entry({ step: 2 }, [recordFile('won')]))).toBe('appended');
    expect(await rival.append(CHANNEL, head, entry({ step: 20 }, [recordFile('lost')]))).toBe('lost');
    expect(await statesOf(ledger)).toEqual([1, 2]);
    expect([...ledger.disk.keys()].filter((path) => path.includes('records'))).toHaveLength(1);
  });

  it('writes record files before the line that names them, and reads them back', async () => {
    const ledger = await ledgerOf(0);
    const record = recordFile('{"format":"x"}\n');
    await ledger.append(CHANNEL, EMPTY_HEAD, entry({ step: 1 }, [record]));
    expect([...ledger.disk.keys()]).toEqual([`ledger/${CHANNEL}/${record.path}`, LEDGER, VIEW]);
    expect(textOf(await ledger.readRecord(CHANNEL, record.path))).toBe('{"format":"x"}\n');
    expect(await ledger.readRecord(CHANNEL, 'records/other-0123456789ab.json')).toBeUndefined();
  });

  it('takes a record file of a crashed writer for its own, and other content under its name for an error', async () => {
    const record = recordFile('same');
    const same = await ledgerOf(0);
    same.disk.set(`ledger/${CHANNEL}/${record.path}`, record.bytes);
    expect(await same.append(CHANNEL, EMPTY_HEAD, entry({ step: 1 }, [record]))).toBe('appended');
    const other = await ledgerOf(0);
    other.disk.set(`ledger/${CHANNEL}/${record.path}`, Buffer.from('other'));
    await expect(other.append(CHANNEL, EMPTY_HEAD, entry({ step: 1 }, [record]))).rejects.toMatchObject({
      code: 'ledger.record',
    });
    expect(other.disk.has(LEDGER)).toBe(false);
  });

  it('cuts half a line of a crashed writer by the next append, and says so in the chain', async () => {
    const ledger = await ledgerOf(1);
    const { head } = await ledger.read(CHANNEL);
    ledger.disk.set(LEDGER, Buffer.concat([ledger.disk.get(LEDGER) as Uint8Array, Buffer.from('{"action":"roll')]));
    expect((await ledger.read(CHANNEL)).head).toEqual(head);
    expect(await ledger.append(CHANNEL, head, entry({ step: 2 }))).toBe('appended');
    const reading = await ledger.read(CHANNEL);
    expect(reading.records.map((record) => record.seq)).toEqual([1, 3]);
    expect(reading.head.seq).toBe(3);
  });

  it.each([
    ['missing', (disk: Map<string, Uint8Array>) => void disk.delete(VIEW)],
    ['of an older line', (disk: Map<string, Uint8Array>, older: Uint8Array) => void disk.set(VIEW, older)],
  ])('repairs a view that is %s', async (_name, stage) => {
    const ledger = await ledgerOf(1);
    const older = ledger.disk.get(VIEW) as Uint8Array;
    const { head } = await ledger.read(CHANNEL);
    await ledger.append(CHANNEL, head, entry({ step: 2 }));
    stage(ledger.disk, older);
    expect(await statesOf(ledger)).toEqual([1, 2]);
    expect(await ledger.append(CHANNEL, (await ledger.read(CHANNEL)).head, entry({ step: 3 }))).toBe('appended');
    expect(textOf(ledger.disk.get(VIEW))).toContain('"step": 3');
  });

  it('is committed by the line: a disk that fills before the view loses nothing', async () => {
    const ledger = await ledgerOf(1);
    const { head } = await ledger.read(CHANNEL);
    ledger.afterAppend = () => {
      throw new Error('lost answer');
    };
    await expect(ledger.append(CHANNEL, head, entry({ step: 2 }))).rejects.toThrow('lost answer');
    expect(await statesOf(ledger.rival())).toEqual([1, 2]);
  });
});

const lines = (bytes: Uint8Array): string[] => textOf(bytes).split('\n').slice(0, -1);
const unlines = (all: readonly string[]): Uint8Array => Buffer.from(all.map((line) => `${line}\n`).join(''));
const edit = (bytes: Uint8Array, from: string, to: string): Uint8Array => Buffer.from(textOf(bytes).replace(from, to));

/** A consistent chain of another history. */
function rehashed(bytes: Uint8Array): Uint8Array {
  let previous = '';
  return unlines(
    lines(bytes).map((line) => {
      const draft = JSON.parse(line.replace('"step":1', '"step":7')) as Record<string, unknown>;
      const record = { ...draft, prev_hash: previous, entry_hash: '0'.repeat(64) } as never;
      const reading = readOwnLine(formatLine(record).subarray(0, -1));
      previous = 'facts' in reading ? reading.facts.computedHash : '';
      return textOf(formatLine({ ...(record as object), entry_hash: previous } as never)).trimEnd();
    }),
  );
}

const swapped = ([first = '', second = '', ...rest]: string[]): string[] => [second, first, ...rest];

type Disk = Map<string, Uint8Array>;
const change = (path: string, how: (bytes: Uint8Array) => Uint8Array) => (disk: Disk) =>
  void disk.set(path, how(disk.get(path) as Uint8Array));

const TAMPERED: readonly (readonly [string, (disk: Disk) => void, RegExp])[] = [
  ['an edited line', change(LEDGER, (bytes) => edit(bytes, '"step":2', '"step":9')), /ndjson:2: .*entry_hash/],
  ['a line taken out', change(LEDGER, (bytes) => unlines(lines(bytes).toSpliced(1, 1))), /ndjson:2: .*seq/],
  ['two lines that changed places', change(LEDGER, (bytes) => unlines(swapped(lines(bytes)))), /ndjson:1: .*seq/],
  ['a cut end', change(LEDGER, (bytes) => unlines(lines(bytes).slice(0, -1))), /state\.json: .*its end was cut/],
  ['an emptied ledger', change(LEDGER, () => new Uint8Array()), /its end was cut/],
  ['a deleted ledger', (disk) => void disk.delete(LEDGER), /its end was cut/],
  ['a foreign file', change(LEDGER, () => Buffer.from('{"not":"a ledger"}\n')), /ndjson:1: /],
  ['no text at all', change(LEDGER, () => Buffer.alloc(4096, 0xff)), /ndjson:1: /],
  ['something behind the last line', change(LEDGER, (bytes) => Buffer.concat([bytes, Buffer.from('x')])), /line feed/],
  ['another history', change(LEDGER, rehashed), /state\.json: .*entry_hash/],
  ['a changed view', change(VIEW, (bytes) => edit(bytes, '"step": 3', '"step": 9')), /another value at \/state\/step/],
  ['a view with more', change(VIEW, (bytes) => edit(bytes, '"step": 3', '"step": 3, "x": 1')), /at \/state\/x/],
  ['half a view', change(VIEW, (bytes) => bytes.subarray(0, 20)), /state\.json: .*cannot be read/],
  ['a view of another shape', change(VIEW, () => Buffer.from('{}')), /another shape/],
];

describe('a ledger that was tampered with', () => {
  it.each(TAMPERED)('%s is refused, told, and left as it is', async (_name, tamper, message) => {
    const ledger = await ledgerOf(3);
    tamper(ledger.disk);
    const before = new Map(ledger.disk);
    const reader = ledger.rival();
    await expect(reader.read(CHANNEL)).rejects.toMatchObject({ code: 'ledger.broken', kind: 'input' });
    await expect(reader.read(CHANNEL)).rejects.toThrow(message);
    expect(ledger.disk).toEqual(before);
  });

  it('refuses to write over a view that differs in the line it shows', async () => {
    const ledger = await ledgerOf(2);
    const { head } = await ledger.read(CHANNEL);
    change(VIEW, (bytes) => edit(bytes, '"step": 2', '"step": 9'))(ledger.disk);
    await expect(ledger.append(CHANNEL, head, entry({ step: 3 }))).rejects.toMatchObject({ code: 'ledger.broken' });
    expect(lines(ledger.disk.get(LEDGER) as Uint8Array)).toHaveLength(2);
  });

  it('is the ledger of its channel alone', async () => {
    const ledger = await ledgerOf(2);
    ledger.disk.set('ledger/acme.staging/ledger.ndjson', ledger.disk.get(LEDGER) as Uint8Array);
    await expect(ledger.read('acme.staging')).rejects.toThrow(/a line of the channel "acme\.prod"/);
  });

  it('is not an older or another history than this run has seen, even with a view that fits', async () => {
    const ledger = await ledgerOf(2);
    const older = new Map(ledger.disk);
    await ledger.append(CHANNEL, (await ledger.read(CHANNEL)).head, entry({ step: 3 }));
    for (const [path, bytes] of older) ledger.disk.set(path, bytes);
    await expect(ledger.read(CHANNEL)).rejects.toThrow(/2 lines where this run had seen 3/);
    expect(await statesOf(ledger.rival())).toEqual([1, 2]);
  });

  it('is not rewritten behind what this run has seen', async () => {
    const ledger = await ledgerOf(2);
    change(LEDGER, rehashed)(ledger.disk);
    ledger.disk.delete(VIEW);
    await expect(ledger.read(CHANNEL)).rejects.toThrow(/ndjson:2: .*the history was rewritten/);
    expect(await statesOf(ledger.rival())).toEqual([7, 2]);
  });
});

describe('names', () => {
  it.each([
    '',
    'prod',
    '../x.y',
    'a.b/c',
    'a.b.c.d.e',
    '.a.b',
    'a..b',
    'a.b\n',
    'a.b c',
    '-a.b',
    'A'.repeat(64) + '.b',
  ])('refuses %j as a channel', async (channelId) => {
    await expect(new MemoryLedger().read(channelId)).rejects.toMatchObject({ code: 'ledger.channel' });
    await expect(new MemoryLedger().append(channelId, EMPTY_HEAD, entry({}))).rejects.toMatchObject({
      code: 'ledger.channel',
    });
  });

  it.each(['acme.prod', 'acme.prod.eu.beta', 'acme.prod.-.beta', '_freezes'])('takes %s', async (channelId) => {
    const ledger = new MemoryLedger();
    expect(await ledger.append(channelId, EMPTY_HEAD, entry({ step: 1 }))).toBe('appended');
    expect(await ledger.channels()).toEqual([channelId]);
  });

  it('refuses a channel that differs from another in case alone', async () => {
    const ledger = await ledgerOf(1);
    await expect(ledger.append('Acme.prod', EMPTY_HEAD, entry({}))).rejects.toMatchObject({ code: 'ledger.channel' });
  });

  it.each(['records/../../x-0123456789ab.json', '/etc/x-0123456789ab.json', 'records/x.json', 'ledger.ndjson'])(
    'refuses %s as a record',
    async (path) => {
      const ledger = await ledgerOf(1);
      await expect(ledger.readRecord(CHANNEL, path)).rejects.toMatchObject({ code: 'ledger.record' });
      const append = entry({ step: 2 }, [{ path, bytes: Buffer.from('x') }]);
      await expect(ledger.append(CHANNEL, EMPTY_HEAD, append)).rejects.toMatchObject({ code: 'ledger.record' });
    },
  );

  it('refuses a record whose name does not hold its digest', async () => {
    const append = entry({}, [{ path: 'records/x-0123456789ab.json', bytes: Buffer.from('x') }]);
    await expect(new MemoryLedger().append(CHANNEL, EMPTY_HEAD, append)).rejects.toMatchObject({
      code: 'ledger.record',
    });
  });

  it('refuses a folder that a glob would read otherwise', () => {
    expect(() => new FolderLedger({ root: 'a/*', logs: {}, files: {}, workspace: {} } as never)).toThrow(/without \*/);
  });
});

describe('a line', () => {
  it('names its channel and the clock that stepped back', async () => {
    const ledger = await ledgerOf(1);
    const { head } = await ledger.read(CHANNEL);
    await ledger.append(CHANNEL, head, { ...entry({ step: 2 }), nowMs: FIXED_NOW_MS - 315_360_000_000 });
    const last = parseLine(Buffer.from(lines(ledger.disk.get(LEDGER) as Uint8Array)[1] ?? ''), LEDGER);
    expect(last.context).toMatchObject({ channel: CHANNEL, clock_regression: true });
  });

  it('that is too long is refused, and nothing is written', async () => {
    const ledger = await ledgerOf(1);
    const { head } = await ledger.read(CHANNEL);
    const before = new Map(ledger.disk);
    const append = entry({ text: 'x'.repeat(33_000) });
    await expect(ledger.append(CHANNEL, head, append)).rejects.toMatchObject({ code: 'record.invalid' });
    expect(ledger.disk).toEqual(before);
  });

  it('of another channel or of no rollout is our own mistake', async () => {
    const append = entry({});
    const wrong = { ...append, entry: { ...append.entry, context: { channel: 'acme.staging' } } };
    await expect(new MemoryLedger().append(CHANNEL, EMPTY_HEAD, wrong)).rejects.toBeInstanceOf(TypeError);
    const other = { ...append, entry: { ...append.entry, action: 'log.recovered' } };
    await expect(new MemoryLedger().append(CHANNEL, EMPTY_HEAD, other)).rejects.toBeInstanceOf(TypeError);
  });
});
