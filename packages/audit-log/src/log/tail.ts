import { equalDigest, InputError, type LogStore, type LogTip } from '@release-gates/core';
import { isFault, readOwnLine } from '../line.ts';
import { type ChainHead, EMPTY_HEAD, MAX_LINE_BYTES } from '../record.ts';

/** The end of a log, read without reading the rest. */
export interface LogTail {
  readonly tip: LogTip;
  readonly head: ChainHead;
  /** Claimed time of the last record, Unix seconds; null where there is none. */
  readonly lastTs: number | null;
  /** Half a record after the last line feed. */
  readonly torn: Uint8Array;
}

const LINE_FEED = 0x0a;
/** Every record of ours begins so: anything else after the last line feed was not written by us. */
const FIRST_BYTES = Buffer.from('{"action":"', 'utf8');

/** What it takes to read an end: a log on disk, or bytes in memory. */
export type TailSource = Pick<LogStore, 'size' | 'readInto'>;

export type TailReading = { readonly tail: LogTail } | { readonly fault: string };

/**
 * Reads the last record and what a crash left after it. Its cost does not depend on the length of the log.
 *
 * @throws InputError `log.broken` where the end is not a record of ours, or half of one
 */
export function readTail(store: LogStore): LogTail {
  const reading = findTail(store);
  if ('tail' in reading) return reading.tail;
  throw new InputError({
    code: 'log.broken',
    message: `expected the log to end in a record of release-gates, found ${reading.fault}`,
    where: { file: store.path },
    remedy:
      'Nothing was appended. Verify it with audit-chain-verify; to go on, run audit-seal with close-broken, which keeps it and begins a linked log',
  });
}

export function findTail(store: TailSource): TailReading {
  const size = store.size() ?? 0;
  const window = Buffer.alloc(Math.min(size, 2 * MAX_LINE_BYTES));
  const start = size - window.length;
  const bytes = window.subarray(0, store.readInto(window, start));
  const endInWindow = bytes.lastIndexOf(LINE_FEED) + 1;
  const torn = bytes.subarray(endInWindow);
  if (!isHalfRecord(torn)) return { fault: `${torn.length} bytes after the last line feed that are not half a record` };
  const line = lastLine(bytes.subarray(0, endInWindow), start);
  if (line === undefined) return { fault: `a line longer than ${MAX_LINE_BYTES} bytes` };
  const tip = { end: start + endInWindow, tornBytes: torn.length, lastBytes: line };
  if (line.length === 0) return { tail: { tip, head: EMPTY_HEAD, lastTs: null, torn } };
  const reading = readOwnLine(line.subarray(0, -1));
  if (isFault(reading)) return { fault: reading.fault.message };
  const { seq, ts, entryHash, computedHash } = reading.facts;
  if (!equalDigest(entryHash, computedHash)) return { fault: 'a line that does not hash to its entry_hash' };
  return { tail: { tip, head: { seq, hash: entryHash }, lastTs: ts, torn } };
}

/** With its line feed; empty where there is no line, undefined where it is longer than a line may be. */
function lastLine(lines: Uint8Array, start: number): Uint8Array | undefined {
  if (lines.length === 0) return start === 0 ? lines : undefined;
  const from = lines.lastIndexOf(LINE_FEED, lines.length - 2) + 1;
  const isWhole = from > 0 || start === 0;
  return isWhole && lines.length - from <= MAX_LINE_BYTES ? lines.subarray(from) : undefined;
}

/** After a power loss a file system may give back zeros for what was never written. */
function isHalfRecord(torn: Uint8Array): boolean {
  if (torn.length >= MAX_LINE_BYTES) return false;
  if (torn.every((byte) => byte === 0)) return true;
  const compared = Math.min(torn.length, FIRST_BYTES.length);
  return FIRST_BYTES.subarray(0, compared).equals(torn.subarray(0, compared));
}
