import { sha256Latin1 } from './merkle.ts';

/**
 * What the tree commits to, and all that is published of a record: `{"entry_hash":"<64 hex>","seq":<n>}`, canonical
 * JSON, the bytes of one entry of the log for everybody outside. `entry_hash` covers every byte of the record's line,
 * for a line has one spelling only; the content stays where the log is. Whoever holds a line computes the entry.
 */
export interface LogEntry {
  /** From 1; the leaf's index plus one. */
  readonly seq: number;
  /** Lower-case hex. */
  readonly entryHash: string;
}

const BEFORE_HASH = '{"entry_hash":"';
const BEFORE_SEQ = '","seq":';
const HEX_BYTES = 64;
const ZERO = 0x30;
const CLOSE_BRACE = 0x7d;
const MOST_DIGITS = Number.MAX_SAFE_INTEGER;
const ENTRY = /^\{"entry_hash":"([0-9a-f]{64})","seq":([1-9][0-9]{0,15})\}$/;

/** ASCII. */
export function formatEntry({ seq, entryHash }: LogEntry): string {
  return `${BEFORE_HASH}${entryHash}${BEFORE_SEQ}${seq}}`;
}

/** Undefined for anything but the one spelling of an entry. */
export function parseEntry(bytes: Uint8Array): LogEntry | undefined {
  const [, entryHash, digits] = ENTRY.exec(Buffer.from(bytes).toString('latin1')) ?? [];
  const seq = Number(digits);
  return entryHash === undefined || !Number.isSafeInteger(seq) ? undefined : { seq, entryHash };
}

/** A zero byte and an entry, with a view for each length of its end: hashing runs to its end before anything else. */
const scratch = Buffer.from(`\0${formatEntry({ seq: MOST_DIGITS, entryHash: '0'.repeat(HEX_BYTES) })}`, 'latin1');
const HASH_AT = 1 + BEFORE_HASH.length;
const SEQ_AT = HASH_AT + HEX_BYTES + BEFORE_SEQ.length;
const views = Array.from({ length: scratch.length - SEQ_AT + 1 }, (_, bytes) => scratch.subarray(0, SEQ_AT + bytes));

/** RFC 6962 leaf hash of an entry, as 32 one-byte characters. Makes no string on the way: for millions they add up. */
export function entryLeaf(seq: number, entryHash: string): string {
  scratch.write(entryHash, HASH_AT, HEX_BYTES, 'latin1');
  let digits = 1;
  for (let rest = seq; rest >= 10; rest = Math.floor(rest / 10)) digits++;
  scratch[SEQ_AT + digits] = CLOSE_BRACE;
  for (let at = SEQ_AT + digits - 1, rest = seq; at >= SEQ_AT; at--, rest = Math.floor(rest / 10)) {
    scratch[at] = ZERO + (rest % 10);
  }
  return sha256Latin1(views[digits + 1] as Uint8Array);
}
