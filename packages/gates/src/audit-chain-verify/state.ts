import {
  type Anchor,
  entryHashAt,
  type LastSeen,
  lastSeenSchema,
  type LogProfile,
  type LogReport,
} from '@release-gates/audit-log';
import {
  equalDigest,
  type FileRead,
  InputError,
  isJsonObject,
  isSha256Hex,
  type Json,
  type LogStore,
  parseStrictJson,
} from '@release-gates/core';
import type { StateFact } from './facts.ts';

/** Judges the shape of a state only; a state that cannot be read is never the same as none. */
export function readState(read: FileRead, { store, profile }: { store: LogStore; profile: LogProfile }): StateFact {
  const { path } = read;
  if (read.state === 'absent') return { state: 'absent', path };
  if (read.state === 'refused') return { state: 'refused', path, reason: read.reason };
  const value = parse(read.bytes, path);
  if (typeof value === 'string') return { state: 'refused', path, reason: value };
  const own = lastSeenSchema.safeParse(value.json);
  if (own.success) return toLastSeen(own.data, path);
  if (profile === 'predecessor') return readPredecessorState(value.json, path, store);
  return { state: 'refused', path, reason: 'it is not a last-seen state of release-gates' };
}

/** What the state vouches for, for the verifier. The predecessor's names no tree, so it is compared separately. */
export function stateAnchors(fact: StateFact): Anchor[] {
  return fact.state === 'last_seen' && fact.head.size > 0 ? [{ kind: 'last_seen', ...fact.head }] : [];
}

/** The predecessor's state anchors by the hash of one record, which commits to all before it. */
export function withStateAnchor(report: LogReport | null, state: StateFact): LogReport | null {
  if (report === null || state.state !== 'predecessor' || state.foundHash === null) return report;
  const { entryCount } = state;
  const isHeld = entryCount <= report.records && equalDigest(state.foundHash, state.lastHash);
  if (!isHeld || entryCount <= report.anchored_through) return report;
  const anchored = { anchored_through: entryCount, unanchored_tail: report.records - entryCount };
  return { ...report, ...anchored, anchor_kind: 'last_seen' };
}

function toLastSeen(state: LastSeen, path: string): StateFact {
  const { origin, size, root, counter } = state;
  return { state: 'last_seen', path, origin, head: { size, root }, counter };
}

function readPredecessorState(value: Json, path: string, store: LogStore): StateFact {
  const refused = (reason: string): StateFact => ({ state: 'refused', path, reason });
  if (!isJsonObject(value)) return refused('it is not an object');
  const { entry_count: count, last_hash: hash, log_path: logPath = null } = value;
  if (!Number.isSafeInteger(count) || (count as number) < 0) return refused('entry_count is not a count');
  const entryCount = count as number;
  if (entryCount > 0 ? !isSha256Hex(hash) : typeof hash !== 'string') return refused('last_hash is not a SHA-256');
  if (logPath !== null && typeof logPath !== 'string') return refused('log_path is not a text');
  const foundHash = entryCount > 0 ? entryHashAt(store, entryCount, 'predecessor') : null;
  return { state: 'predecessor', path, logPath, entryCount, lastHash: hash as string, foundHash };
}

function parse(bytes: Uint8Array, path: string): { json: Json } | string {
  try {
    return { json: parseStrictJson(bytes, { file: path }).value };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems[0]?.message ?? 'it does not parse';
  }
}
