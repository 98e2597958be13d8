import { expect, it } from 'vitest';
import { describeRecord, readCarried, whyNotOfManifest } from './carried-record.ts';
import { formatEntry } from './entry.ts';
import { buildRecord, EMPTY_HEAD, formatLine, type LogRecord } from './record.ts';

const [MINE, OTHER] = ['a'.repeat(64), 'b'.repeat(64)];

function recordOf(context: LogRecord['context']): LogRecord {
  return buildRecord({ action: 'preflight', context }, EMPTY_HEAD, 1_764_000_000_000);
}

const lineOf = (record: LogRecord): Uint8Array => formatLine(record).subarray(0, -1);
const record = recordOf({ manifest_sha256: MINE });
const entry = Buffer.from(formatEntry({ seq: 1, entryHash: record.entry_hash }));

it('a line is its record, and the entry that the log has of it', () => {
  expect(readCarried(lineOf(record))).toEqual({ entry, record });
});

it.each([
  ['an entry', entry],
  ['a line with its line feed', formatLine(record)],
  ['another spelling', Buffer.from(JSON.stringify(record, null, 1))],
  ['a line that does not hash to what it says', lineOf({ ...record, action: 'prefliqht' })],
  ['anything', Buffer.from('entry 7')],
  ['nothing', Buffer.alloc(0)],
])('%s is an entry, and no record that anybody knows', (_name, bytes) => {
  expect(readCarried(bytes)).toEqual({ entry: bytes, record: null });
});

it.each<[string, LogRecord | null, string | null]>([
  ['names it', record, null],
  [
    'names another',
    recordOf({ manifest_sha256: OTHER }),
    `record 1 (preflight) names the manifest ${OTHER}, expected ${MINE}`,
  ],
  ['names none', recordOf({}), `record 1 (preflight) names no manifest, expected ${MINE}`],
  [
    'names what is no digest',
    recordOf({ manifest_sha256: 1 }),
    `record 1 (preflight) names no manifest, expected ${MINE}`,
  ],
  ['is not there', null, `the proof does not carry its record, which would have to name the manifest ${MINE}`],
])('of a manifest is the record that %s', (_name, found, why) => {
  expect(whyNotOfManifest(found, MINE)).toBe(why);
});

it.each([
  ['done', record, `preflight of the manifest ${MINE}`],
  ['done with nothing', recordOf({}), 'preflight'],
  [
    'that was not done',
    buildRecord({ action: 'preflight', status: 'failed', context: { manifest_sha256: MINE } }, EMPTY_HEAD, 1),
    `preflight (failed) of the manifest ${MINE}`,
  ],
])('tells what was %s', (_name, told, text) => {
  expect(describeRecord(told)).toBe(text);
});
