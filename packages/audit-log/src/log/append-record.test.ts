import { sha256Hex } from '@release-gates/core';
import { FIXED_NOW_MS, MemoryLogStore } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { parseLine } from '../line.ts';
import { buildRecord, EMPTY_HEAD, formatLine, type LogRecord, MAX_LINE_BYTES } from '../record.ts';
import { appendAfter, appendRecord } from './append-record.ts';

const draft = { action: 'gate.run', actor: 'tester', source: 'test', context: { verdict: 'pass' } };
const at = (nowMs: number): { nowMs: number } => ({ nowMs });

function recordsOf(store: MemoryLogStore): LogRecord[] {
  const text = Buffer.from(store.content ?? []).toString('utf8');
  expect(text.endsWith('\n')).toBe(true);
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => parseLine(Buffer.from(line, 'utf8'), 'log'));
}

function expectChain(records: readonly LogRecord[]): void {
  for (const [index, record] of records.entries()) {
    expect(record.seq).toBe(index + 1);
    expect(record.prev_hash).toBe(records[index - 1]?.entry_hash ?? '');
  }
}

function withTail(tail: string | Uint8Array): MemoryLogStore {
  const store = new MemoryLogStore();
  appendRecord(store, draft, at(FIXED_NOW_MS));
  store.content = Buffer.concat([store.content ?? Buffer.alloc(0), Buffer.from(tail)]);
  return store;
}

describe('appendRecord', () => {
  it('chains records from the first on', () => {
    const store = new MemoryLogStore();
    for (let count = 0; count < 5; count++) appendRecord(store, draft, at(FIXED_NOW_MS + count));
    const records = recordsOf(store);
    expectChain(records);
    expect(records).toHaveLength(5);
    expect(records[0]).toMatchObject({ action: 'gate.run', status: 'ok', ts: FIXED_NOW_MS / 1000 });
  });

  it.each([
    ['5 seconds', 5000],
    ['a year', 31_536_000_000],
  ])('is not blocked by a clock that steps back %s, and says so', (_name, backMs) => {
    const store = new MemoryLogStore();
    appendRecord(store, draft, at(FIXED_NOW_MS));
    const appended = appendRecord(store, draft, at(FIXED_NOW_MS - backMs));
    expect(appended.clockRegression).toBe(true);
    expect(appended.record.context).toEqual({
      verdict: 'pass',
      clock_regression: true,
      previous_ts: FIXED_NOW_MS / 1000,
    });
    expect(appendRecord(store, draft, at(FIXED_NOW_MS - backMs)).clockRegression).toBe(false);
    expectChain(recordsOf(store));
  });

  it.each([
    ['a blank action', { action: ' ' }],
    ['a context that makes the line too long', { action: 'a', context: { text: 'x'.repeat(MAX_LINE_BYTES) } }],
    ['a text that is half a surrogate pair', { action: 'a', context: { text: '\uD800' } }],
  ])('writes nothing for %s', (_name, bad) => {
    const store = withTail('');
    const before = store.content;
    expect(() => appendRecord(store, bad, at(FIXED_NOW_MS))).toThrow(expect.objectContaining({ kind: 'input' }));
    expect(store.content).toEqual(before);
    expectChain([...recordsOf(store), appendRecord(store, draft, at(FIXED_NOW_MS)).record]);
  });
});

describe('a half-written last record', () => {
  const halfLine = Buffer.from(formatLine(buildRecord({ ...draft, context: { t: 'x'.repeat(2000) } }, EMPTY_HEAD, 1)));

  it.each([
    ['one byte', '{'],
    ['a few bytes', '{"action":"gate'],
    ['more than the record that says so', halfLine.subarray(0, 1900)],
    ['all but the line feed', halfLine.subarray(0, -1)],
    ['nearly as long as a line may be', `{"action":"${'x'.repeat(MAX_LINE_BYTES - 12)}`],
    ['zeros that a power loss left', Buffer.alloc(700)],
    ['half a character', Buffer.concat([Buffer.from('{"action":"'), Buffer.from('ü').subarray(0, 1)])],
  ])('of %s is covered by a record that says so', (_name, tail) => {
    const store = withTail(tail);
    const torn = Buffer.from(tail);
    const appended = appendRecord(store, draft, at(FIXED_NOW_MS + 1));
    const records = recordsOf(store);
    expectChain(records);
    expect(records).toHaveLength(3);
    const cut = { cut_bytes: torn.length, cut_sha256: sha256Hex(torn) };
    expect(records[1]).toMatchObject({ action: 'log.recovered', status: 'recovered', context: cut });
    expect(appended.recovered).toMatchObject({ bytes: torn.length, sha256: sha256Hex(torn) });
    expect(appended.record).toEqual(records[2]);
  });

  it('may be the only thing in the log', () => {
    const store = new MemoryLogStore('log', '{"act');
    appendRecord(store, draft, at(FIXED_NOW_MS));
    expect(recordsOf(store).map((record) => record.action)).toEqual(['log.recovered', 'gate.run']);
  });
});

describe('a broken end', () => {
  const good = formatLine(buildRecord(draft, EMPTY_HEAD, FIXED_NOW_MS));
  const edited = Buffer.from(Buffer.from(good).toString('utf8').replace('pass', 'fail'));

  it.each([
    ['a record that was edited', edited],
    ['a line that is not JSON', 'nonsense\n'],
    ['a blank line', '\n'],
    ['a record with a carriage return', Buffer.concat([good.subarray(0, -1), Buffer.from('\r\n')])],
    ['a record that is spelled in another way', Buffer.from(Buffer.from(good).toString('utf8').replace(':1,', ': 1,'))],
    ['a number without a canonical form', Buffer.from(Buffer.from(good).toString('utf8').replace('"pass"', '1e16'))],
    ['a line of another program, without line feed', 'some text'],
    ['a line that never ends', 'x'.repeat(3 * MAX_LINE_BYTES)],
    ['a half record that is longer than a record', `{"action":"${'x'.repeat(MAX_LINE_BYTES)}`],
    ['a whole line that is longer than a line', `{"action":"${'x'.repeat(MAX_LINE_BYTES)}"}\n`],
    ['a whole line far longer than a line', `{"action":"${'x'.repeat(5 * MAX_LINE_BYTES)}"}\n`],
  ])('%s is not appended to, and is left as it is', (_name, tail) => {
    const store = withTail(tail);
    const before = store.content;
    expect(() => appendRecord(store, draft, at(FIXED_NOW_MS))).toThrow(expect.objectContaining({ code: 'log.broken' }));
    expect(store.content).toEqual(before);
  });
});

it('gives up, with a word, on a log that changes under the lock every time', () => {
  const store = new MemoryLogStore();
  const readInto = store.readInto.bind(store);
  store.readInto = (into, offset) => {
    const count = readInto(into, offset);
    store.content = Buffer.concat([store.content ?? Buffer.alloc(0), formatLine(buildRecord(draft, EMPTY_HEAD, 1))]);
    return count;
  };
  expect(() => appendRecord(store, draft, at(FIXED_NOW_MS))).toThrow(
    expect.objectContaining({ code: 'log.contended' }),
  );
});

const headOf = ({ seq, entry_hash: hash }: LogRecord) => ({ seq, hash });

describe('appendAfter', () => {
  const statement = { draft, ...at(FIXED_NOW_MS) };

  it('appends where the chain ends as expected, from the empty chain on', () => {
    const store = new MemoryLogStore();
    const first = appendAfter(store, EMPTY_HEAD, statement);
    if (first === 'lost') throw new Error('lost');
    const second = appendAfter(store, headOf(first.record), statement);
    expect(second).toMatchObject({ record: { seq: 2, prev_hash: first.record.entry_hash }, recovered: null });
  });

  it.each([
    ['the empty chain', () => EMPTY_HEAD],
    ['an older end', (records: readonly LogRecord[]) => headOf(records[0] as LogRecord)],
    [
      'an end of another history',
      (records: readonly LogRecord[]) => ({ ...headOf(records[1] as LogRecord), hash: 'f'.repeat(64) }),
    ],
    ['an end to come', (records: readonly LogRecord[]) => ({ ...headOf(records[1] as LogRecord), seq: 3 })],
  ])('writes nothing after %s', (_name, expected) => {
    const store = new MemoryLogStore();
    appendRecord(store, draft, at(FIXED_NOW_MS));
    appendRecord(store, draft, at(FIXED_NOW_MS));
    const before = store.content;
    expect(appendAfter(store, expected(recordsOf(store)), statement)).toBe('lost');
    expect(store.content).toEqual(before);
  });

  it('recovers half a record behind the expected end, and leaves it alone behind another', () => {
    const store = withTail('{"action":"rollout.adv');
    const [torn, first] = [
      store.content as Uint8Array,
      JSON.parse(
        Buffer.from(store.content ?? [])
          .toString('utf8')
          .split('\n')[0] as string,
      ) as LogRecord,
    ];
    expect(appendAfter(store, EMPTY_HEAD, statement)).toBe('lost');
    expect(store.content).toEqual(torn);
    expect(appendAfter(store, headOf(first), statement)).toMatchObject({
      record: { seq: 3 },
      recovered: { bytes: 22 },
    });
    expect(recordsOf(store).map((record) => record.action)).toEqual(['gate.run', 'log.recovered', 'gate.run']);
  });
});
