import { EnvironmentError, type JsonObject, type LogStore, type LogWriter, sha256Hex } from '@release-gates/core';
import { buildRecord, formatLine, type LogRecord, type RecordDraft } from '../record.ts';
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
  return store.withLock(
    (writer) => appendUnderLock(store, writer, { draft, options }),
    options.waitMs ?? DEFAULT_WAIT_MS,
  );
}

function appendUnderLock(
  store: LogStore,
  writer: LogWriter,
  { draft, options }: { draft: RecordDraft; options: AppendOptions },
): AppendedRecord {
  let recovered: RecoveredTail | null = null;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const tail = readTail(store);
    if (tail.torn.length > 0) {
      const found = describeTorn(tail);
      if (writer.append(tail.tip, formatRecovery(tail, found, options.nowMs))) recovered = found;
      continue;
    }
    const stated = withRegression(draft, tail, options.nowMs);
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

function withRegression(
  draft: RecordDraft,
  tail: LogTail,
  nowMs: number,
): { readonly draft: RecordDraft; readonly clockRegression: boolean } {
  const clockRegression = tail.lastTs !== null && Math.trunc(nowMs) / 1000 < tail.lastTs;
  if (!clockRegression) return { draft, clockRegression };
  const context: JsonObject = { ...draft.context, clock_regression: true, previous_ts: tail.lastTs };
  return { draft: { ...draft, context }, clockRegression };
}

function describeTorn({ tip, torn }: LogTail): RecoveredTail {
  return { offset: tip.end, bytes: torn.length, sha256: sha256Hex(torn) };
}

/**
 * The record that says what was cut takes the place of the cut bytes, in one write: there is no moment at which they
 * are gone and nothing says so. It must cover them, hence the filling.
 */
function formatRecovery(tail: LogTail, found: RecoveredTail, nowMs: number): Uint8Array {
  const cut = { cut_offset: found.offset, cut_bytes: found.bytes, cut_sha256: found.sha256 };
  const line = formatWith(tail, cut, nowMs);
  if (line.length >= found.bytes) return line;
  const unfilled = formatWith(tail, { ...cut, filling: '' }, nowMs);
  return formatWith(tail, { ...cut, filling: '.'.repeat(Math.max(0, found.bytes - unfilled.length)) }, nowMs);
}

function formatWith(tail: LogTail, context: JsonObject, nowMs: number): Uint8Array {
  const draft = { action: 'log.recovered', actor: 'release-gates', source: 'audit-log', status: 'recovered', context };
  return formatLine(buildRecord(withRegression(draft, tail, nowMs).draft, tail.head, nowMs));
}
