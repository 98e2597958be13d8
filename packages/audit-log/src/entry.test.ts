import { expect, test } from 'vitest';
import { entryLeaf, formatEntry, parseEntry } from './entry.ts';
import { leafHash } from './merkle.ts';

const entryHash = 'ab'.repeat(32);

test.each([1, 9, 10, 99, 1_000_000, Number.MAX_SAFE_INTEGER])('entry %d: format, parse and leaf agree', (seq) => {
  const text = formatEntry({ seq, entryHash });
  expect(text).toBe(JSON.stringify({ entry_hash: entryHash, seq }));
  expect(parseEntry(Buffer.from(text))).toEqual({ seq, entryHash });
  expect(entryLeaf(seq, entryHash)).toBe(Buffer.from(leafHash(Buffer.from(text))).toString('latin1'));
});

test('a leaf after a longer one holds nothing of it', () => {
  entryLeaf(123_456, entryHash);
  expect(entryLeaf(7, entryHash)).toBe(
    Buffer.from(leafHash(Buffer.from(formatEntry({ seq: 7, entryHash })))).toString('latin1'),
  );
});

test.each([
  '',
  '{}',
  `{"entry_hash":"${entryHash}","seq":0}`,
  `{"entry_hash":"${entryHash}","seq":01}`,
  `{"entry_hash":"${entryHash}","seq":1} `,
  `{"entry_hash":"${entryHash}","seq":1}\n`,
  `{"entry_hash":"${entryHash}","seq": 1}`,
  `{"seq":1,"entry_hash":"${entryHash}"}`,
  `{"entry_hash":"${entryHash.toUpperCase()}","seq":1}`,
  `{"entry_hash":"${entryHash}","seq":9999999999999999}`,
])('%j is no entry', (text) => {
  expect(parseEntry(Buffer.from(text))).toBeUndefined();
});
