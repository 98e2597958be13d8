import { canonicalBytes, type Json, sha256Hex } from '@release-gates/core';
import type { LineFacts } from '../engine/line-facts.ts';
import type { LedgerRecordFile } from '../ledger/ledger.ts';
import { buildRecords } from './build-records.ts';

export type RecordFile = LedgerRecordFile & { readonly kind: string };

/**
 * The documents that travel with a line, in one commit with it. The same line gives the same bytes; their name holds
 * their digest, and the line names all of them.
 */
export function recordsOf(line: LineFacts): readonly RecordFile[] {
  const records = buildRecords(line);
  return records.map((record) => toFile(record.kind, record as unknown as Json));
}

function toFile(kind: string, document: Json): RecordFile {
  const bytes = canonicalBytes(document);
  return { kind, path: `records/${kind}-${sha256Hex(bytes).slice(0, 12)}.json`, bytes };
}
