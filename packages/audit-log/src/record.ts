import {
  canonicalBytes,
  canonicalSha256,
  InputError,
  isJsonObject,
  isSha256Hex,
  type Json,
  type JsonObject,
} from '@release-gates/core';

/**
 * One record of the log, in the predecessor's ten fields and with their types.
 *
 * On disk a record is one line: the RFC 8785 form of the object, then a line feed. In that form `entry_hash` stands
 * between `context` and `prev_hash`, so its member `"entry_hash":"<64 hex>",` is 80 bytes that can be cut out of the
 * line; `entry_hash` is the SHA-256 of what is left (without the line feed), which is again the canonical form of the
 * record without that field. Everything is covered: each byte of the line is hashed, or is the hash, or is fixed.
 */
export interface LogRecord {
  readonly schema_version: 1;
  /** From 1, without gaps: the only order. */
  readonly seq: number;
  /** Unix seconds with up to three decimals. A claim of the writer's clock; may step back. */
  readonly ts: number;
  readonly action: string;
  readonly actor: string;
  readonly source: string;
  readonly status: string;
  readonly context: JsonObject;
  /** `entry_hash` of the record before; empty in the first. */
  readonly prev_hash: string;
  readonly entry_hash: string;
}

/** What a caller states; blank `actor`, `source` and `status` become `system`, `unknown` and `ok`. */
export interface RecordDraft {
  readonly action: string;
  readonly actor?: string;
  readonly source?: string;
  readonly status?: string;
  readonly context?: JsonObject;
}

/** End of a chain. An empty chain ends at `{ seq: 0, hash: '' }`. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

export const EMPTY_HEAD: ChainHead = { seq: 0, hash: '' };

/** Longest line of ours, with its line feed. Larger content is kept elsewhere, its digest here. */
export const MAX_LINE_BYTES = 32 * 1024;

/** Exclusive; the year 10000. */
export const MAX_TS = 253_402_300_800;

/** @throws InputError `record.invalid` where a field or the line's length is out of bounds; `canonical.*` */
export function buildRecord(draft: RecordDraft, after: ChainHead, nowMs: number): LogRecord {
  const body = {
    schema_version: 1,
    seq: after.seq + 1,
    ts: Math.trunc(nowMs) / 1000,
    action: draft.action,
    actor: orElse(draft.actor, 'system'),
    source: orElse(draft.source, 'unknown'),
    status: orElse(draft.status, 'ok'),
    context: draft.context ?? {},
    prev_hash: after.hash,
  } as const;
  const record: LogRecord = { ...body, entry_hash: canonicalSha256(body) };
  const fault = findShapeFault(record);
  if (fault !== undefined) throw invalid(fault);
  return record;
}

/** The line with its line feed. @throws InputError `record.invalid` where it is longer than `MAX_LINE_BYTES` */
export function formatLine(record: LogRecord): Uint8Array {
  const bytes = canonicalBytes(record as unknown as Json);
  if (bytes.length + 1 > MAX_LINE_BYTES) {
    throw invalid(`the line is ${bytes.length + 1} bytes long; at most ${MAX_LINE_BYTES} are allowed`);
  }
  const line = new Uint8Array(bytes.length + 1);
  line.set(bytes);
  line[bytes.length] = 0x0a;
  return line;
}

const FIELDS = [
  'action',
  'actor',
  'context',
  'entry_hash',
  'prev_hash',
  'schema_version',
  'seq',
  'source',
  'status',
  'ts',
] as const;

/** First thing wrong with the fields, in one line; undefined for a record. */
export function findShapeFault(value: unknown): string | undefined {
  if (!isJsonObject(value)) return 'a record is a JSON object';
  const missing = FIELDS.find((field) => !Object.hasOwn(value, field));
  if (missing !== undefined) return `the field ${missing} is missing`;
  if (Object.keys(value).length !== FIELDS.length) return 'a record has ten fields and no others';
  if (value['schema_version'] !== 1) return 'schema_version is not 1';
  if (!isSeq(value['seq'])) return 'seq is not an integer from 1';
  if (!isTs(value['ts'])) return 'ts is not a time in Unix seconds with at most three decimals';
  const blank = (['action', 'actor', 'source', 'status'] as const).find((field) => !isFilled(value[field]));
  if (blank !== undefined) return `${blank} is not a text with something in it`;
  if (!isJsonObject(value['context'])) return 'context is not an object';
  if (value['prev_hash'] !== '' && !isSha256Hex(value['prev_hash'])) return 'prev_hash is not a SHA-256';
  return isSha256Hex(value['entry_hash']) ? undefined : 'entry_hash is not a SHA-256';
}

function isSeq(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}

function isTs(value: unknown): boolean {
  if (typeof value !== 'number' || !(value > 0 && value < MAX_TS)) return false;
  return Math.round(value * 1000) / 1000 === value;
}

export function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function orElse(text: string | undefined, fallback: string): string {
  return isFilled(text) ? text : fallback;
}

function invalid(found: string): InputError {
  return new InputError({
    code: 'record.invalid',
    message: `expected a record that the log can hold, found that ${found}`,
    remedy: 'Shorten the context: keep the content in a file and record its SHA-256',
  });
}
