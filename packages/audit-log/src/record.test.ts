import { createHash } from 'node:crypto';
import type { JsonObject } from '@release-gates/core';
import { expect, test } from 'vitest';
import { isFault, parseLine, readOwnLine } from './line.ts';
import { readPredecessorLine } from './predecessor-line.ts';
import { buildRecord, EMPTY_HEAD, findShapeFault, formatLine, type RecordDraft } from './record.ts';

const NOW_MS = 1_780_000_000_123;

test("a record is the predecessor's ten fields, its line their canonical form", () => {
  const record = buildRecord({ action: 'gate.run', context: { b: 1, a: 'é' } }, EMPTY_HEAD, NOW_MS);
  const line = Buffer.from(formatLine(record)).toString('utf8');
  const body =
    '{"action":"gate.run","actor":"system","context":{"a":"é","b":1},"prev_hash":"","schema_version":1,"seq":1,"source":"unknown","status":"ok","ts":1780000000.123}';
  const hash = createHash('sha256').update(body).digest('hex');
  expect(record.entry_hash).toBe(hash);
  expect(line).toBe(`${body.replace('"prev_hash"', `"entry_hash":"${hash}","prev_hash"`)}\n`);
  expect(parseLine(Buffer.from(line).subarray(0, -1), 'log')).toEqual(record);
});

test.each<[string, RecordDraft]>([
  ['a blank action', { action: ' ' }],
  ['a value that is not JSON', { action: 'a', context: { x: Number.NaN } }],
  ['half a surrogate pair', { action: 'a', context: { x: '\ud800' } }],
  ['an unsafe integer', { action: 'a', context: { x: 2 ** 53 } }],
])('%s is not built', (_, draft) => {
  expect(() => buildRecord(draft, EMPTY_HEAD, NOW_MS)).toThrow(/expected/);
});

test('a record too long for a line is not formatted', () => {
  const record = buildRecord({ action: 'a', context: { x: 'y'.repeat(40_000) } }, EMPTY_HEAD, NOW_MS);
  expect(() => formatLine(record)).toThrow(/at most 32768/);
});

test("the member that is cut out is the record's own, whatever the context holds", () => {
  const hash = 'ab'.repeat(32);
  const context: JsonObject = { entry_hash: hash, 'x","entry_hash': hash, y: `","entry_hash":"${hash}","prev_hash":"` };
  const record = buildRecord(
    { action: 'a', context, source: `"entry_hash":"${hash}","prev_hash":"` },
    EMPTY_HEAD,
    NOW_MS,
  );
  const reading = readOwnLine(formatLine(record).subarray(0, -1));
  expect(reading).toMatchObject({ facts: { entryHash: record.entry_hash, computedHash: record.entry_hash } });
});

test.each<[string, Record<string, unknown>, string]>([
  ['a missing field', { status: undefined }, 'status'],
  ['a further field', { more: 1 }, 'ten fields'],
  ['seq as text', { seq: '1' }, 'seq'],
  ['seq zero', { seq: 0 }, 'seq'],
  ['a time before 1970', { ts: -1 }, 'ts'],
  ['a time with four decimals', { ts: 1.0001 }, 'ts'],
  ['a time after the year 9999', { ts: 253_402_300_800 }, 'ts'],
  ['a blank actor', { actor: '\u00a0' }, 'actor'],
  ['a list as context', { context: [] }, 'context'],
  ['a short prev_hash', { prev_hash: 'ab' }, 'prev_hash'],
  ['an upper-case entry_hash', { entry_hash: 'AB'.repeat(32) }, 'entry_hash'],
  ['schema version 99', { schema_version: 99 }, 'schema_version'],
])('no record: %s', (_, change, named) => {
  const record: Record<string, unknown> = { ...buildRecord({ action: 'a' }, EMPTY_HEAD, NOW_MS), ...change };
  if (change['status'] === undefined && 'status' in change) delete record['status'];
  expect(findShapeFault(record)).toContain(named);
});

/** Written with CPython 3.11: `json.dumps(record, ensure_ascii=False, sort_keys=True)`. */
const PREDECESSOR_BODY =
  '{"action": "channel.set", "actor": "ops", "context": {"big": 12345678901234567890, "n": 1e+16, "ok": true, "ü": "/"}, "prev_hash": "", "schema_version": 1, "seq": 1, "source": "cli", "status": "ok", "ts": 1700000000.0}';
const PREDECESSOR_HASH = createHash('sha256')
  .update(PREDECESSOR_BODY.replaceAll(', "', ',"').replaceAll('": ', '":'))
  .digest('hex');
const PREDECESSOR_LINE = PREDECESSOR_BODY.replace('"prev_hash"', `"entry_hash": "${PREDECESSOR_HASH}", "prev_hash"`);

test('a line of the predecessor hashes as Python wrote its numbers', () => {
  expect(readPredecessorLine(Buffer.from(PREDECESSOR_LINE))).toEqual({
    facts: { seq: 1, ts: 1_700_000_000, prevHash: '', entryHash: PREDECESSOR_HASH, computedHash: PREDECESSOR_HASH },
  });
});

function rehashed(change: (line: string) => string): string {
  const body = change(PREDECESSOR_BODY);
  const hash = createHash('sha256').update(body.replaceAll(', "', ',"').replaceAll('": ', '":')).digest('hex');
  return body.replace('"prev_hash"', `"entry_hash": "${hash}", "prev_hash"`);
}

test.each<[string, string]>([
  ['schema version 99', rehashed((line) => line.replace('"schema_version": 1', '"schema_version": 99'))],
  ['a blank actor', rehashed((line) => line.replace('"actor": "ops"', '"actor": " "'))],
  ['a list as context', rehashed((line) => line.replace(/"context": \{.*?\}/, '"context": []'))],
  ['seq zero', rehashed((line) => line.replace('"seq": 1', '"seq": 0'))],
  ['a negative time', rehashed((line) => line.replace('1700000000.0', '-1.0'))],
  ['an endless time', rehashed((line) => line.replace('1700000000.0', 'Infinity'))],
])("the predecessor's record, rightly hashed, with %s is refused", (_, line) => {
  expect(readPredecessorLine(Buffer.from(line))).toMatchObject({ fault: { code: 'record.shape' } });
});

test.each<[string, string, string]>([
  ['compact separators', PREDECESSOR_LINE.replaceAll(', ', ',').replaceAll(': ', ':'), 'line.not_canonical'],
  ['an integer for a float', PREDECESSOR_LINE.replace('1700000000.0', '1700000000'), 'chain'],
  ['another spelling of a float', PREDECESSOR_LINE.replace('1e+16', '1e16'), 'line.not_canonical'],
  ['an escape for a letter', PREDECESSOR_LINE.replace('ü', '\\u00fc'), 'line.not_canonical'],
  ['a key twice', PREDECESSOR_LINE.replace('"ok": true', '"ok": false, "ok": true'), 'line.not_canonical'],
  [
    'keys in another order',
    PREDECESSOR_LINE.replace('"seq": 1, "source": "cli"', '"source": "cli", "seq": 1'),
    'line.not_canonical',
  ],
  ['a time that is none', PREDECESSOR_LINE.replace('1700000000.0', 'NaN'), 'record.shape'],
  ['seq as a float', PREDECESSOR_LINE.replace('"seq": 1,', '"seq": 1.0,'), 'record.shape'],
  [
    'a line of ours',
    Buffer.from(formatLine(buildRecord({ action: 'a' }, EMPTY_HEAD, NOW_MS)))
      .toString()
      .trim(),
    'line.not_canonical',
  ],
  ['a byte order mark', `\ufeff${PREDECESSOR_LINE}`, 'line.not_json'],
  ['white space at the end', `${PREDECESSOR_LINE} `, 'line.not_canonical'],
])('the predecessor did not store %s', (_, line, code) => {
  const reading = readPredecessorLine(Buffer.from(line));
  const found = isFault(reading)
    ? reading.fault.code
    : reading.facts.computedHash === reading.facts.entryHash
      ? 'good'
      : 'chain';
  expect(found).toBe(code);
});
