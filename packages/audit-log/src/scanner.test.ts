import { expect, test } from 'vitest';
import { isFault, readOwnLine } from './line.ts';
import { readPredecessorLine } from './predecessor-line.ts';
import { buildRecord, EMPTY_HEAD, formatLine, type RecordDraft } from './record.ts';
import { ENTRY_HASH_OFFSET, HEX_BYTES, type ScannedLine, scanLine } from './scanner.ts';

const LINES = Number(process.env['RELEASE_GATES_FUZZ_LINES'] ?? 20_000);
const SEED = Number(process.env['RELEASE_GATES_SEED'] ?? 20_261_121);

const scanned: ScannedLine = { end: 0, memberAt: 0, prevHashAt: 0, prevHashLength: 0, seq: 0, ts: 0 };

function lineOf(draft: Partial<RecordDraft> = {}, seq = 1): Buffer {
  const after = seq === 1 ? EMPTY_HEAD : { seq: seq - 1, hash: 'ab'.repeat(32) };
  return Buffer.from(formatLine(buildRecord({ action: 'gate.run', ...draft }, after, 1_780_000_000_123)));
}

/** The same line with a part of its text replaced; hashes are not the scanner's business. */
function respelt(from: string, to: string, draft: Partial<RecordDraft> = {}): Buffer {
  const text = lineOf(draft).toString('utf8');
  expect(text).toContain(from);
  return Buffer.from(text.replace(from, to));
}

test.each<[string, Buffer]>([
  ['a plain record', lineOf()],
  ['a later record', lineOf({}, 77)],
  ['texts beyond ASCII', lineOf({ action: 'évidence', actor: '資料', context: { note: '😀 \u007f' } })],
  ['short escapes', lineOf({ context: { note: 'a"b\\c\td\ne\rf\bg\f' } })],
  ['numbers', lineOf({ context: { n: [0, 7, -7, 0.5, -0.000001, 123456789012345, 1.5, 99999999.9999999] } })],
  ['nesting', lineOf({ context: { a: { b: [[], {}, [{ c: null }], true, false] }, b: '' } })],
  ['keys of which one begins another', lineOf({ context: { '': 0, a: 1, 'a!': 2, ab: 3 } })],
])('proves %s', (_, line) => {
  expect(scanLine(line, 0, scanned)).toBe(true);
  expect(scanned.end).toBe(line.length - 1);
  const record = JSON.parse(line.toString('utf8')) as Record<string, unknown>;
  expect([scanned.seq, scanned.ts]).toEqual([record['seq'], record['ts']]);
  const entryAt = scanned.memberAt + ENTRY_HASH_OFFSET;
  expect(line.toString('latin1', entryAt, entryAt + HEX_BYTES)).toBe(record['entry_hash']);
  expect(line.toString('latin1', scanned.prevHashAt, scanned.prevHashAt + scanned.prevHashLength)).toBe(
    record['prev_hash'],
  );
});

test.each<[string, Buffer]>([
  ['white space', respelt('"seq":1', '"seq": 1')],
  ['a key twice', respelt('"a":1', '"a":1,"a":1', { context: { a: 1 } })],
  ['keys out of order', respelt('"a":1,"b":2', '"b":2,"a":1', { context: { a: 1, b: 2 } })],
  ['a key that begins the one before', respelt('"a":1,"ab":2', '"ab":2,"a":1', { context: { a: 1, ab: 2 } })],
  ['keys in the order of their bytes', respelt('"😀":2,"ￛ":1', '"ￛ":1,"😀":2', { context: { ￛ: 1, '😀': 2 } })],
  ['an exponent after a fraction', respelt('1.5', '1.5e1', { context: { n: 1.5 } })],
  ['a trailing zero', respelt('1.5', '1.50', { context: { n: 1.5 } })],
  ['minus zero', respelt('"n":0', '"n":-0', { context: { n: 0 } })],
  ['an integer with a fraction', respelt('"n":1', '"n":1.0', { context: { n: 1 } })],
  ['an exponent', respelt('"n":1', '"n":1e0', { context: { n: 1 } })],
  ['a leading zero', respelt('"n":1', '"n":01', { context: { n: 1 } })],
  ['a small number without its exponent', respelt('"n":1', '"n":0.0000001', { context: { n: 1 } })],
  ['an escaped slash', respelt('x/y', 'x\\/y', { context: { n: 'x/y' } })],
  ['an escape that is not the shortest', respelt('xy', 'x\\u0079', { context: { n: 'xy' } })],
  ['a raw control character', respelt('xy', 'x\u0001', { context: { n: 'xy' } })],
  ['ts with a trailing zero', respelt('.123}', '.120}')],
  ['ts in exponent form', respelt('1780000000.123', '1.780000000123e9')],
  ['seq zero', respelt('"seq":1', '"seq":0')],
  ['schema version 2', respelt('"schema_version":1', '"schema_version":2')],
  ['a blank actor', respelt('"actor":"system"', '"actor":" "')],
  ['an eleventh field', respelt(',"ts":', ',"tr":1,"ts":')],
  ['a trailing comma', respelt('"a":1}', '"a":1,}', { context: { a: 1 } })],
  ['bytes after the record', respelt('}\n', '} \n')],
  ['no line feed', lineOf().subarray(0, -1)],
])('does not prove %s', (_, line) => {
  const isProven = scanLine(line, 0, scanned) && line[scanned.end] === 0x0a;
  expect(isProven).toBe(false);
});

/** What an attacker would try: the bytes that carry JSON's structure, more often than others. */
const ALPHABET = Buffer.from('"\\{}[]:,0123456789.eE+-tfnuaz /\u0000\u007f\t\r\né😀');
const HEX = /^[0-9a-f]*$/;

function createNext(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * limit);
  };
}

function mutate(line: Buffer, next: (limit: number) => number): Buffer {
  let bytes = Buffer.from(line.subarray(0, -1));
  for (let count = next(3) + 1; count > 0; count--) {
    const at = next(bytes.length);
    const symbol = ALPHABET.subarray(next(ALPHABET.length)).subarray(0, 1);
    const end = at + next(4);
    const part = bytes.subarray(next(bytes.length)).subarray(0, next(12));
    const inserted = [symbol, Buffer.of(next(256)), part, Buffer.alloc(0)][next(4)] as Buffer;
    bytes = Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(next(2) === 0 ? at : end)]);
  }
  return Buffer.concat([bytes.filter((byte) => byte !== 0x0a), Buffer.from('\n')]);
}

test(`takes no line that the strict reader refuses (${LINES} hostile lines, seed ${SEED})`, () => {
  const next = createNext(SEED);
  const seeds = [
    lineOf(),
    lineOf({ actor: 'é', context: { a: 1, b: [1.5, -0.25, 'x"y', { c: null, d: true }], z: { k: 'é', l: '' } } }, 12),
    lineOf({ context: { n: [0.000001, 123456789012345, 9.5, -3], s: '\\"\n' } }, 345_678),
  ];
  const unsound: string[] = [];
  let proven = 0;
  let accepted = 0;
  for (let count = 0; count < LINES; count++) {
    const line = mutate(seeds[count % seeds.length] as Buffer, next);
    const isValidText = Buffer.compare(Buffer.from(line.toString('utf8')), line) === 0;
    if (!isValidText || !scanLine(line, 0, scanned) || scanned.end !== line.length - 1) continue;
    const entryAt = scanned.memberAt + ENTRY_HASH_OFFSET;
    const hashes = [
      line.toString('latin1', entryAt, entryAt + HEX_BYTES),
      line.toString('latin1', scanned.prevHashAt, scanned.prevHashAt + scanned.prevHashLength),
    ];
    if (!hashes.every((hash) => HEX.test(hash))) continue;
    proven++;
    const reading = readOwnLine(line.subarray(0, -1));
    if (isFault(reading) || reading.facts.seq !== scanned.seq || reading.facts.ts !== scanned.ts) {
      unsound.push(`${line.toString('utf8')} ${JSON.stringify(reading)}`);
    } else accepted++;
  }
  expect(unsound).toEqual([]);
  // A fuzzer whose mutants all fail in the first byte would prove nothing.
  expect(accepted).toBe(proven);
  expect(proven).toBeGreaterThan(LINES / 50);
}, 600_000);

test('whatever a line holds, the strict readers answer and never throw', () => {
  const next = createNext(SEED + 1);
  const seeds = [lineOf(), lineOf({ context: { n: [1e300, 0.1, 12], s: 'é' } })];
  const odd = [
    '1e400',
    '-1e400',
    '1e21',
    '123456789012345678901',
    '-0',
    'NaN',
    '"\\ud800"',
    '[[[[',
    '1E5',
    '0.1e-7',
    '\u2028',
  ];
  for (let count = 0; count < LINES / 10; count++) {
    const line = mutate(seeds[count % 2] as Buffer, next).subarray(0, -1);
    const text = line.toString('latin1').replace('12', odd[count % odd.length] as string);
    for (const bytes of [line, Buffer.from(text, 'latin1')]) {
      for (const read of [readOwnLine, readPredecessorLine])
        expect('fault' in read(bytes) || 'facts' in read(bytes)).toBe(true);
    }
  }
}, 600_000);
