import { LEDGER_FILE } from '../ledger/channel-folder.ts';
import type { RecordFinding } from './finding.ts';
import { readLedgerFacts } from './read-ledger.ts';
import type { RecordFolder } from './record-source.ts';
import { NO_TRUST, type TrustHistory, trustHistory } from './trust-history.ts';
import { unnamedFiles } from './unnamed-files.ts';
import { NO_REST, type RestOfRecords, verifyRest } from './verify-rest.ts';
import { type Walk, walkRecords, type WalkRequest } from './walk.ts';

export interface ChannelRecords {
  readonly channelId: string;
  /** Lines that verify; null where there is no ledger. */
  readonly lines: number | null;
  /** `entry_hash` of the last of them, the log's own included. */
  readonly head: string;
  /** Of the ledger itself. */
  readonly findings: readonly RecordFinding[];
  readonly trust: TrustHistory;
  /** Files among the records that no line names; not told where the ledger is broken. */
  readonly unnamed: readonly string[];
  /** Null where there is no such transition, or where nothing is live. */
  readonly walk: Walk | null;
  readonly rest: RestOfRecords;
}

/**
 * From what is live (or another transition) to the evidence of every gate, from files alone: the chain of the ledger,
 * every record that was written on the way, made again from its line, the manifest, and all it binds. Other files that
 * lines name are held against their digests.
 */
export async function verifyRecords(
  source: RecordFolder,
  { channelId, transition, record = null, nowMs }: Omit<WalkRequest, 'lines'>,
): Promise<ChannelRecords> {
  const ledger = await readLedgerFacts(source, channelId);
  if (ledger === undefined) {
    return { channelId, lines: null, head: '', findings: [], trust: NO_TRUST, unnamed: [], walk: null, rest: NO_REST };
  }
  const { lines, head, findings } = ledger;
  const walk = await walkRecords(source, { channelId, transition, record, lines, nowMs });
  const unnamed = findings.length === 0 ? await unnamedFiles(source, { channelId, lines }) : [];
  const rest = await verifyRest(source, { channelId, lines, known: walk?.files ?? [] });
  const trust = trustHistory(lines, `${channelId}/${LEDGER_FILE}`);
  return { channelId, lines: lines.length, head, findings, trust, unnamed, walk: walk ?? null, rest };
}
