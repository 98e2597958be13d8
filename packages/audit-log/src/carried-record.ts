import { equalDigest, isSha256Hex, parseStrictJson } from '@release-gates/core';
import { formatEntry } from './entry.ts';
import { isFault, readOwnLine } from './line.ts';
import type { LogRecord } from './record.ts';

/** What the log is shown to hold. */
export interface CarriedRecord {
  /** Bytes of the entry. */
  readonly entry: Uint8Array;
  /** Null where nobody says it: an entry is a digest. */
  readonly record: LogRecord | null;
}

/**
 * A record's line says which entry the log has of it; anything else is an entry itself. Nothing is trusted here: that the
 * entry is in the log is for the proof to show, and with it every byte of the line.
 *
 * @param bytes a line without its line feed, or an entry
 */
export function readCarried(bytes: Uint8Array): CarriedRecord {
  const reading = readOwnLine(bytes);
  if (isFault(reading)) return { entry: bytes, record: null };
  const { seq, entryHash, computedHash } = reading.facts;
  if (!equalDigest(entryHash, computedHash)) return { entry: bytes, record: null };
  const record = parseStrictJson(bytes, { file: 'line' }).value as unknown as LogRecord;
  return { entry: Buffer.from(formatEntry({ seq, entryHash })), record };
}

/** SHA-256 of the manifest that a record is about, as `preflight`, `sign` and `release-publish` write it. */
export function manifestOfRecord({ context: { manifest_sha256: named } }: LogRecord): string | null {
  return isSha256Hex(named) ? named : null;
}

/** In our words, for a reader: what a record says was done, and with which manifest. */
export function describeRecord(record: LogRecord): string {
  const named = manifestOfRecord(record);
  const done = record.status === 'ok' ? record.action : `${record.action} (${record.status})`;
  return named === null ? done : `${done} of the manifest ${named}`;
}

/** Why what a log holds says nothing of a manifest; null where its record names it. */
export function whyNotOfManifest(record: LogRecord | null, sha256: string): string | null {
  if (record === null) return `the proof does not carry its record, which would have to name the manifest ${sha256}`;
  const named = manifestOfRecord(record);
  if (named !== null && equalDigest(named, sha256)) return null;
  const found = named === null ? 'no manifest' : `the manifest ${named}`;
  return `record ${record.seq} (${record.action}) names ${found}, expected ${sha256}`;
}
