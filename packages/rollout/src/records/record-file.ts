import { canonicalBytes, type Json, sha256Hex } from '@release-gates/core';
import type { LedgerRecordFile } from '../ledger/ledger.ts';

export type RecordFile = LedgerRecordFile & { readonly kind: string };

/** RFC 8785 and nothing behind it. The name holds the digest, so a file is never another one. */
export function toRecordFile(kind: string, document: unknown): RecordFile {
  const bytes = canonicalBytes(document as Json);
  return { kind, path: `records/${kind}-${sha256Hex(bytes).slice(0, 12)}.json`, bytes };
}
