import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { passOver, startOfChain } from './chain-pass.ts';
import { toByteSource } from './byte-source.ts';
import { formatEntry } from './entry.ts';
import { leafHash, rootOf } from './merkle.ts';
import { buildRecord, type ChainHead, EMPTY_HEAD, formatLine, MAX_LINE_BYTES, type RecordDraft } from './record.ts';
import type { ByteSource, LogProfile } from './report.ts';
import { verifyLog } from './verify.ts';

const START_MS = 1_780_000_000_000;

function buildLog(count: number, draftOf: (index: number) => Partial<RecordDraft> = () => ({})): Buffer[] {
  let head: ChainHead = EMPTY_HEAD;
  return Array.from({ length: count }, (_, index) => {
    const record = buildRecord({ action: 'gate.run', ...draftOf(index) }, head, START_MS + index * 1000);
    head = { seq: record.seq, hash: record.entry_hash };
    return Buffer.from(formatLine(record));
  });
}

function verify(bytes: Uint8Array, profile: LogProfile = 'release-gates') {
  return verifyLog(toByteSource(bytes), { profile, level: 'deep', origin: 'example.com/log' }).report;
}

/** A record whose line has exactly this many bytes with its line feed. */
function paddedTo(bytes: number, head: ChainHead): Buffer {
  const draft = { action: 'pad', context: { p: '' } };
  const short = formatLine(buildRecord(draft, head, START_MS)).length;
  return Buffer.from(formatLine(buildRecord({ ...draft, context: { p: 'x'.repeat(bytes - short) } }, head, START_MS)));
}

test('an empty log is whole, has no head and the root of nothing', () => {
  expect(verify(Buffer.alloc(0))).toMatchObject({
    ok: true,
    records: 0,
    head: null,
    root: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    anchor_kind: 'none',
    unanchored_tail: 0,
  });
});

test('more than one chunk: records of many sizes, fast and slow lines, source that gives little at a time', () => {
  const lines = buildLog(2600, (index) => ({
    context: { pad: 'ü'.repeat(index % 700), ...(index % 5 === 0 && { n: 1e21 }), ...(index % 7 === 0 && { é: 1 }) },
  }));
  const bytes = Buffer.concat(lines);
  expect(bytes.length).toBeGreaterThan(2 * 1024 * 1024);
  const whole = verify(bytes);
  const root = Buffer.from(rootOf(lines.map((line) => leafOf(line)))).toString('hex');
  expect(whole).toMatchObject({ ok: true, records: 2600, bytes: bytes.length, root });
  const source = toByteSource(bytes);
  const slow: ByteSource = { size: source.size, read: (into, at) => source.read(into.subarray(0, 7001), at) };
  expect(verifyLog(slow, { profile: 'release-gates', level: 'deep', origin: 'o' }).report).toEqual(whole);
});

test('a line at the limit passes, one byte more does not', () => {
  const longest = paddedTo(MAX_LINE_BYTES, EMPTY_HEAD);
  expect(longest.length).toBe(MAX_LINE_BYTES);
  expect(verify(longest).ok).toBe(true);
  const tooLong = Buffer.from(longest.toString('utf8').replace('"p":"', '"p":"y'));
  expect(verify(tooLong)).toMatchObject({ first_bad_index: 0, problem: { code: 'line.too_long' } });
  expect(() => paddedTo(MAX_LINE_BYTES + 1, EMPTY_HEAD)).toThrow(/at most/);
});

test('a gigabyte without a line feed is refused after one chunk', () => {
  let read = 0;
  const endless: ByteSource = {
    size: 2 ** 30,
    read(into) {
      read += into.length;
      into.fill(0x7b);
      return into.length;
    },
  };
  const { report } = verifyLog(endless, { profile: 'release-gates', level: 'deep', origin: 'o' });
  expect(report).toMatchObject({ first_bad_index: 0, problem: { code: 'line.too_long' } });
  expect(read).toBeLessThan(4 * 1024 * 1024);
});

test('a log that shrinks under the reader is a problem, not a shorter log', () => {
  const bytes = Buffer.concat(buildLog(5));
  const source = toByteSource(bytes);
  const shrunk: ByteSource = { size: bytes.length + 10, read: (into, at) => source.read(into, at) };
  const { report } = verifyLog(shrunk, { profile: 'release-gates', level: 'deep', origin: 'o' });
  expect(report).toMatchObject({ ok: false, records: 5, problem: { code: 'log.changed' } });
});

const [first, second, third] = buildLog(3) as [Buffer, Buffer, Buffer];

test.each<[string, Buffer, string]>([
  ['invalid UTF-8', Buffer.concat([Buffer.from([0xc3, 0x28]), Buffer.from('\n')]), 'line.encoding'],
  ['NUL bytes', Buffer.from('\0\0\0\n'), 'line.not_json'],
  ['a blank line', Buffer.from('\n'), 'line.blank'],
  ['spaces', Buffer.from('   \n'), 'line.not_json'],
  ['CRLF', Buffer.concat([second.subarray(0, -1), Buffer.from('\r\n')]), 'line.not_canonical'],
  ['an array', Buffer.from('[]\n'), 'record.shape'],
  ['another object', Buffer.from('{"seq":2}\n'), 'record.shape'],
  ['half a surrogate pair', Buffer.from('{"a":"\\ud800"}\n'), 'line.not_json'],
  ['depth without end', Buffer.from(`${'['.repeat(30_000)}\n`), 'line.not_json'],
  ['the record after next', third, 'chain.seq'],
  ['the first record again', first, 'chain.seq'],
  ['another history', buildLog(2, () => ({ actor: 'mallory' }))[1] as Buffer, 'chain.prev_hash'],
  ['an edited record', Buffer.from(second.toString('utf8').replace('gate.run', 'gate.ran')), 'chain.entry_hash'],
  [
    'an upper-case hash',
    Buffer.from(second.toString('utf8').replace(/[0-9a-f]{64}/, (h) => h.toUpperCase())),
    'chain.entry_hash',
  ],
  ['half a line', second.subarray(0, 40), 'line.torn'],
  ['a line without its line feed', second.subarray(0, -1), 'line.torn'],
])('%s after a good record is refused as the second record', (_, bytes, code) => {
  const report = verify(Buffer.concat([first, bytes]));
  expect(report).toMatchObject({
    ok: false,
    records: 1,
    first_bad_index: 1,
    first_bad_line: 2,
    problem: { code, index: 1 },
  });
  expect(report.problem?.offset).toBe(first.length);
  expect(report.torn_tail).toEqual(code === 'line.torn' ? { offset: first.length, bytes: bytes.length } : null);
});

/** A line by who knows how to hash: any text with a right entry_hash, cut out where the member stands. */
function hashed(text: string, encoding: BufferEncoding = 'utf8'): Buffer {
  const bytes = Buffer.from(text.replace(/"entry_hash":"[^"]*",/, ''), encoding);
  const member = `"entry_hash":"${createHash('sha256').update(bytes).digest('hex')}",`;
  const at = bytes.indexOf('"prev_hash":"');
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(member), bytes.subarray(at), Buffer.from('\n')]);
}

const text = second.toString('utf8').trim();

test.each<[string, Buffer, string]>([
  ['nothing changed', hashed(text), 'good'],
  ['bytes that are no UTF-8 in a text', hashed(text.replace('system', 'syst\u00ffem'), 'latin1'), 'line.encoding'],
  ['a wrong number', hashed(text.replace('"seq":2', '"seq":3')), 'chain.seq'],
  ['a wrong number, in a line for the strict reader', hashed(strict(text).replace('"seq":2', '"seq":3')), 'chain.seq'],
  [
    'a link elsewhere',
    hashed(text.replace(/"prev_hash":"[^"]*"/, `"prev_hash":"${'ab'.repeat(32)}"`)),
    'chain.prev_hash',
  ],
  [
    'a link elsewhere, in a line for the strict reader',
    hashed(strict(text).replace(/"prev_hash":"[^"]*"/, `"prev_hash":"${'ab'.repeat(32)}"`)),
    'chain.prev_hash',
  ],
  ['no link', hashed(text.replace(/"prev_hash":"[^"]*"/, '"prev_hash":""')), 'chain.prev_hash'],
  ['a field more', hashed(text.replace(',"ts":', ',"tr":1,"ts":')), 'record.shape'],
])('a second record with a right hash of its own and %s: %s', (_, line, code) => {
  expect(verify(Buffer.concat([first, line])).problem?.code ?? 'good').toBe(code);
});

test('a first record that claims one before it is refused', () => {
  const line = hashed(
    first
      .toString('utf8')
      .trim()
      .replace('"prev_hash":""', `"prev_hash":"${'ab'.repeat(32)}"`),
  );
  expect(verify(line)).toMatchObject({ first_bad_index: 0, problem: { code: 'chain.prev_hash' } });
});

/** With a key beyond ASCII the scanner passes the line on. */
function strict(line: string): string {
  return line.replace('"context":{}', '"context":{"é":1}');
}

test('what would make a refused line pass is not in the report', () => {
  const edited = Buffer.from(second.toString('utf8').replace('gate.run', 'gate.ran'));
  const right = buildRecord(
    { action: 'gate.ran' },
    { seq: 1, hash: JSON.parse(first.toString('utf8')).entry_hash },
    START_MS + 1000,
  );
  expect(JSON.stringify(verify(Buffer.concat([first, edited])))).not.toContain(right.entry_hash);
});

test('any byte of a short log may be any other byte: never a crash, always refused', () => {
  const bytes = Buffer.concat([first, second]);
  for (let at = 0; at < bytes.length; at++) {
    for (const value of [0x00, 0x0a, 0x22, 0x5c, 0x7d, 0xff, (bytes[at] as number) ^ 1]) {
      const changed = Buffer.from(bytes);
      changed[at] = value;
      expect(verify(changed).ok).toBe(changed.equals(bytes));
    }
  }
});

test('a pass counts steps back of the clock and keeps the latest time', () => {
  const state = startOfChain();
  let head: ChainHead = EMPTY_HEAD;
  const lines = [50, 50, 40, 90, 10, 60].map((second_) => {
    const record = buildRecord({ action: 'tick' }, head, second_ * 1000);
    head = { seq: record.seq, hash: record.entry_hash };
    return formatLine(record);
  });
  passOver(toByteSource(Buffer.concat(lines)), state, { profile: 'release-gates' });
  expect(state).toMatchObject({ records: 6, clockRegressions: 2, lastTs: 60, maxTs: 90, headHash: head.hash });
});

/** By the standard, from the entry's bytes. */
function leafOf(line: Uint8Array): Uint8Array {
  const { seq, entry_hash: entryHash } = JSON.parse(Buffer.from(line).toString()) as {
    seq: number;
    entry_hash: string;
  };
  return leafHash(Buffer.from(formatEntry({ seq, entryHash })));
}
