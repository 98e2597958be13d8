import { formatFileTime, type Json } from '@release-gates/core';
import { canonicalFile } from './canonical-file.ts';
import type { Evidence } from './evidence.ts';

/** The bytes of an evidence document. The same facts give the same bytes. */
export function serializeEvidence(evidence: Evidence): Uint8Array {
  return canonicalFile(evidence as unknown as Json);
}

/**
 * `<unit>-<time>-<first 12 hex digits of the SHA-256 of the bytes>.json`: sorts by unit and time, and two documents
 * have one name only if they are one document.
 */
export function evidenceFileName(unit: string, endedAtMs: number, sha256: string): string {
  return `${unit}-${formatFileTime(endedAtMs)}-${sha256.slice(0, 12)}.json`;
}
