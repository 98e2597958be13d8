import { createHash } from 'node:crypto';
import { InputError, type JsonObject, type LogStore, type LogTip } from '@release-gates/core';
import { buildRecord, EMPTY_HEAD, formatLine, type LogRecord } from '../record.ts';
import type { LogProfile, LogReport } from '../report.ts';
import { type LogVerification, verifyLog } from '../verify.ts';
import { DEFAULT_WAIT_MS } from './append-record.ts';
import { CONTINUED_ACTION } from './read-continuation.ts';
import { toStoreSource } from './store-source.ts';
import { findTail } from './tail.ts';
import { verifyStore } from './verify-store.ts';

export interface CloseRequest {
  /** How the old log is spelled. A good log of the predecessor may be closed too: that is the way to carry on from it. */
  readonly profile: LogProfile;
  readonly origin: string;
  /** Why, and who decided. Stands in the first record of the new log. */
  readonly reason: string;
  readonly actor: string;
  readonly nowMs: number;
  readonly waitMs?: number;
}

export interface ClosedLog {
  /** Path of the old log, relative to the workspace. */
  readonly keptAs: string;
  /** First record of the new log. */
  readonly record: LogRecord;
  /** What was found in the old one. */
  readonly report: LogReport;
}

const CHUNK_BYTES = 1_048_576;

/**
 * Ends a log that no longer verifies. It is kept, byte for byte, under another name, and a new log begins whose first
 * record names it, its last good record, what is wrong with it and why it was closed. Nothing is repaired: a break that
 * was tidied away is a break that nobody can look into.
 *
 * @throws InputError `log.absent`, `log.not_broken`, `record.invalid`, `file.exists`
 * @throws EnvironmentError `log.busy`, `log.lock_lost`, `disk.…`
 */
export function closeBrokenLog(store: LogStore, request: CloseRequest): ClosedLog {
  return store.withLock((writer) => {
    const { verification, sha256, tip } = readOld(store, request);
    const { report } = verification;
    if (!isClosable(store, report, request)) throw notBroken(store, report);
    const label = `closed-${report.records}-${sha256.slice(0, 12)}`;
    const keptAs = `${store.path}.${label}`;
    const draft = {
      action: CONTINUED_ACTION,
      actor: request.actor,
      source: 'audit-log',
      status: report.ok ? 'migrated' : 'broken',
      context: describeOld(report, { keptAs, sha256, bytes: tip.end, reason: request.reason }),
    };
    const record = buildRecord(draft, EMPTY_HEAD, request.nowMs);
    if (!writer.startOver(tip, label, formatLine(record))) throw changed(store);
    return { keptAs, record, report };
  }, request.waitMs ?? DEFAULT_WAIT_MS);
}

interface OldLog {
  readonly verification: LogVerification;
  /** Of the whole file, bad part included. */
  readonly sha256: string;
  readonly tip: LogTip;
}

function readOld(store: LogStore, { profile, origin }: CloseRequest): OldLog {
  const source = toStoreSource(store);
  if (source === undefined) {
    throw new InputError({ code: 'log.absent', message: 'expected a log, found none', where: { file: store.path } });
  }
  const hash = createHash('sha256');
  const chunk = Buffer.alloc(CHUNK_BYTES);
  let end = 0;
  for (let count = source.read(chunk, end); count > 0 && end < source.size; count = source.read(chunk, end)) {
    hash.update(chunk.subarray(0, count));
    end += count;
  }
  const lastBytes = Buffer.alloc(Math.min(end, 4096));
  source.read(lastBytes, end - lastBytes.length);
  const verification = verifyLog(source, { profile, origin, level: 'deep' });
  return { verification, sha256: hash.digest('hex'), tip: { end, tornBytes: 0, lastBytes } };
}

function isClosable(store: LogStore, report: LogReport, { profile, origin }: CloseRequest): boolean {
  if (profile === 'predecessor') return !isOurs(store, origin);
  return !report.ok && !(isTorn(report) && 'tail' in findTail(store));
}

/** A good log of ours that is called one of the predecessor would lose its records, and its anchors, by a word. */
function isOurs(store: LogStore, origin: string): boolean {
  const report = verifyStore(store, { profile: 'release-gates', origin, level: 'deep' })?.report;
  return report !== undefined && report.ok && report.records > 0;
}

/** The next append recovers it, unless what is torn was never half a record. */
function isTorn(report: LogReport): boolean {
  return report.problem?.code === 'line.torn';
}

function describeOld(
  report: LogReport,
  old: { readonly keptAs: string; readonly sha256: string; readonly bytes: number; readonly reason: string },
): JsonObject {
  return {
    previous_log: old.keptAs,
    previous_bytes: old.bytes,
    previous_sha256: old.sha256,
    good_records: report.records,
    good_bytes: report.bytes,
    good_head: report.head === null ? null : { seq: report.head.seq, hash: report.head.hash },
    good_root: report.root,
    first_bad_index: report.first_bad_index,
    problem: report.problem === null ? null : { code: report.problem.code, message: report.problem.message },
    reason: old.reason,
  };
}

function notBroken(store: LogStore, report: LogReport): InputError {
  return new InputError({
    code: 'log.not_broken',
    message: isTorn(report)
      ? 'expected a broken log, found one whose last record is half written'
      : `expected a broken log, found ${report.records} good records`,
    where: { file: store.path },
    remedy: isTorn(report) ? 'Append a record: that recovers it' : 'Seal it without close-broken',
  });
}

function changed(store: LogStore): InputError {
  return new InputError({
    code: 'log.changed',
    message: 'expected the log to stay as it was read, found that it changed under the lock',
    where: { file: store.path },
    remedy: 'Stop the program that writes to it without the lock, then run again',
  });
}
