import {
  EnvironmentError,
  equalDigest,
  type JsonObject,
  type LogStore,
  type LogWriter,
  sha256Hex,
} from '@release-gates/core';
import { buildRecord, type ChainHead, formatLine, type LogRecord, type RecordDraft } from '../record.ts';
import { type LogTail, readTail } from './tail.ts';

export interface AppendOptions {
  /** A claim: it orders nothing, and a step back blocks nothing. */
  readonly nowMs: number;
  /** How long to wait for other writers. Default 30 s. */
  readonly waitMs?: number;
}

export interface AppendedRecord {
  readonly record: LogRecord;
  /** The half-written record of a crashed writer that was written over; a record before this one says so. */
  readonly recovered: RecoveredTail | null;
  /** The clock says an earlier time than the record before; `context` of the record says so too. */
  readonly clockRegression: boolean;
}

export interface RecoveredTail {
  readonly offset: number;
  readonly bytes: number;
  readonly sha256: string;
}

export const DEFAULT_WAIT_MS = 30_000;
const MAX_ATTEMPTS = 64;

/**
 * Appends one record durably. Many processes may do so at once: each takes the lock, reads the last record and appends
 * only if that still is the last one. Reads the tail alone, so the cost does not grow with the log.
 *
 * @throws InputError `record.invalid` (nothing is written), `log.broken`
 * @throws EnvironmentError `log.busy`, `log.lock_lost`, `log.contended`, `disk.…`
 */
export function appendRecord(store: LogStore, draft: RecordDraft, options: AppendOptions): AppendedRecord {
  return appendLocked(store, undefined, { draft, options }) as AppendedRecord;
}

/**
 * As `appendRecord`, but only where the chain still ends at `after` (compare-and-swap): otherwise `lost`, and nothing
 * was written. Half a record that a crash left behind `after` does not count as an end: it is recovered first.
 *
 * @throws as `appendRecord`
 */
export function appendAfter(
  store: LogStore,
  after: ChainHead,
  { draft, ...options }: AppendOptions & { readonly draft: RecordDraft },
): AppendedRecord | 'lost' {
  return appendLocked(store, after, { draft, options });
}

interface Statement {
  readonly draft: RecordDraft;
  readonly options: AppendOptions;
}

function appendLocked(store: LogStore, after: ChainHead | undefined, stated: Statement): AppendedRecord | 'lost' {
  const waitMs = stated.options.waitMs ?? DEFAULT_WAIT_MS;
  return store.withLock((writer) => appendUnderLock({ store, writer, after }, stated), waitMs);
}

interface Target {
  readonly store: LogStore;
  readonly writer: LogWriter;
  /** Where the chain must end; undefined: wherever it ends. */
  readonly after: ChainHead | undefined;
}

function appendUnderLock({ store, writer, after }: Target, { draft, options }: Statement): AppendedRecord | 'lost' {
  let recovered: RecoveredTail | null = null;
  let expected = after;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const tail = readTail(store);
    if (expected !== undefined && !isSameHead(tail.head, expected)) return 'lost';
    if (tail.torn.length > 0) {
      const found = describeTorn(tail);
      const record = buildRecovery(tail, found, options.nowMs);
      if (!writer.append(tail.tip, formatLine(record))) continue;
      recovered = found;
      expected &&= { seq: record.seq, hash: record.entry_hash };
      continue;
    }
    const stated = withRegression(draft, tail.lastTs, options.nowMs);
    const record = buildRecord(stated.draft, tail.head, options.nowMs);
    if (writer.append(tail.tip, formatLine(record)))
      return { record, recovered, clockRegression: stated.clockRegression };
  }
  throw new EnvironmentError({
    code: 'log.contended',
    message: `expected the log to stay as it was read, but it changed ${MAX_ATTEMPTS} times under the lock`,
    where: { file: store.path },
    remedy: 'Some program writes to it without the lock: stop it, then verify the log',
  });
}

/** Sequence numbers alone would call two histories one. */
export function isSameHead(left: ChainHead, right: ChainHead): boolean {
  return left.seq === right.seq && equalDigest(left.hash, right.hash);
}

/** The draft as it is recorded after a record of `lastTs` (Unix seconds): says so where the clock stepped back. */
export function withRegression(
  draft: RecordDraft,
  lastTs: number | null,
  nowMs: number,
): { readonly draft: RecordDraft; readonly clockRegression: boolean } {
  const clockRegression = lastTs !== null && Math.trunc(nowMs) / 1000 < lastTs;
  if (!clockRegression) return { draft, clockRegression };
  const context: JsonObject = { ...draft.context, clock_regression: true, previous_ts: lastTs };
  return { draft: { ...draft, context }, clockRegression };
}

function describeTorn({ tip, torn }: LogTail): RecoveredTail {
  return { offset: tip.end, bytes: torn.length, sha256: sha256Hex(torn) };
}

/**
 * The record that says what was cut takes the place of the cut bytes, in one write: there is no moment at which they
 * are gone and nothing says so. It must cover them, hence the filling.
 */
function buildRecovery(tail: LogTail, found: RecoveredTail, nowMs: number): LogRecord {
  const cut = { cut_offset: found.offset, cut_bytes: found.bytes, cut_sha256: found.sha256 };
  const plain = buildWith(tail, cut, nowMs);
  if (formatLine(plain).length >= found.bytes) return plain;
  const unfilled = formatLine(buildWith(tail, { ...cut, filling: '' }, nowMs));
  return buildWith(tail, { ...cut, filling: '.'.repeat(Math.max(0, found.bytes - unfilled.length)) }, nowMs);
}

function buildWith(tail: LogTail, context: JsonObject, nowMs: number): LogRecord {
  const draft = { action: 'log.recovered', actor: 'release-gates', source: 'audit-log', status: 'recovered', context };
  return buildRecord(withRegression(draft, tail.lastTs, nowMs).draft, tail.head, nowMs);
}
