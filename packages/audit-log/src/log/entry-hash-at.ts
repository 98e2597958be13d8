import type { LogStore } from '@release-gates/core';
import { isFault, readOwnLine } from '../line.ts';
import { MAX_PREDECESSOR_LINE_BYTES, readPredecessorLine } from '../predecessor-line.ts';
import type { LogProfile } from '../report.ts';

const CHUNK_BYTES = 1_048_576;
const LINE_FEED = 0x0a;

/**
 * The stored `entry_hash` of the record with this number, by counting lines; for states that name no tree. Null where
 * there is no such line, or it is no record.
 *
 * @param seq from 1
 */
export function entryHashAt(store: LogStore, seq: number, profile: LogProfile): string | null {
  const start = offsetOfLine(store, seq);
  if (start === undefined) return null;
  const window = Buffer.alloc(MAX_PREDECESSOR_LINE_BYTES + 1);
  const bytes = window.subarray(0, store.readInto(window, start));
  const end = bytes.indexOf(LINE_FEED);
  if (end === -1) return null;
  const line = bytes.subarray(0, end);
  const reading = profile === 'predecessor' ? readPredecessorLine(line) : readOwnLine(line);
  return isFault(reading) ? null : reading.facts.entryHash;
}

function offsetOfLine(store: LogStore, number: number): number | undefined {
  if (number === 1) return 0;
  const chunk = Buffer.alloc(CHUNK_BYTES);
  let line = 1;
  for (let offset = 0, count = store.readInto(chunk, 0); count > 0; count = store.readInto(chunk, offset)) {
    const bytes = chunk.subarray(0, count);
    for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) {
      line++;
      if (line === number) return offset + at + 1;
    }
    offset += count;
  }
  return undefined;
}
