import type { ChainHead, LogRecord } from '@release-gates/audit-log';
import type { JsonObject } from '@release-gates/core';

/**
 * The ledger of a channel is an audit log of its own: state, journal and log are one file, so they cannot disagree.
 * Each line is one step of a transition (intent, outcome, takeover, or a transition without an effect) and holds the
 * whole state after it. An append is a compare-and-swap on the last line.
 */
export interface LedgerReading {
  readonly head: ChainHead;
  /**
   * Verified from the first record on; the state stands in `context.state` of the last. The log's own records (half a
   * line of a crashed writer was cut) are verified too and left out here, so `head` may be behind the last of these.
   */
  readonly records: readonly LogRecord[];
  /** All of them: what the file holds, line by line. */
  readonly lines: readonly LogRecord[];
}

/** The end of the ledger of one channel. */
export interface LedgerTip {
  readonly channelId: string;
  /** The last line with a state; undefined where the end alone does not tell: read the channel. */
  readonly record: LogRecord | undefined;
}

export interface LedgerEntry {
  /** `rollout.<transition kind>` */
  readonly action: string;
  readonly actor: string;
  readonly source: string;
  readonly status: 'intent' | 'done' | 'failed' | 'unknown' | 'takeover';
  /** The ledger adds `channel`: a line is good in the ledger of its own channel alone. */
  readonly context: JsonObject;
}

/** A document that the line names by SHA-256; its name holds the digest, so it is never overwritten. */
export interface LedgerRecordFile {
  /** Below the channel's folder: `records/<name>-<12 hex>.json`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface LedgerAppend {
  readonly entry: LedgerEntry;
  readonly files: readonly LedgerRecordFile[];
  readonly nowMs: number;
}

/**
 * @throws InputError `ledger.broken` where the chain does not verify or its view disagrees: left as it is, a person
 *   decides. `ledger.channel` for an id that names no channel, `ledger.record` where other bytes lie under the name of a
 *   record file, `ledger.too_large`, `record.invalid` where a line would be too long (nothing is written)
 * @throws EnvironmentError `ref.…`, `log.…`, `disk.…`. An error from `append` does not say that nothing was appended: read
 */
export interface Ledger {
  /** For messages: a folder, or a ref and its remote. */
  readonly place: string;
  /** Empty for a channel that never was. */
  read(channelId: string): Promise<LedgerReading>;
  /** `lost`: the ledger no longer ends at `after`; nothing was written. `appended`: durable (pushed, or fsynced). */
  append(channelId: string, after: ChainHead, append: LedgerAppend): Promise<'appended' | 'lost'>;
  /** Ids of all channels, sorted. */
  channels(): Promise<readonly string[]>;
  /** How each of them ends, in one look at the store: much cheaper than to read and verify them all. */
  tips(): Promise<readonly LedgerTip[]>;
  /** A record file that a line names. */
  readRecord(channelId: string, path: string): Promise<Uint8Array | undefined>;
}
