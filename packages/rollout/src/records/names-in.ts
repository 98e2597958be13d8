import type { LogRecord } from '@release-gates/audit-log';
import { isJsonObject, isSha256Hex } from '@release-gates/core';
import type { NamedDocument } from '../engine/line-facts.ts';

/** Files of the ledger that a line names by digest. */
export function namesIn(line: Pick<LogRecord, 'context'> | undefined): NamedDocument[] {
  const records = line?.context['records'];
  if (!Array.isArray(records)) return [];
  return records.filter(isJsonObject).flatMap(({ kind, path, sha256 }) => {
    const isText = typeof kind === 'string' && typeof path === 'string' && typeof sha256 === 'string';
    return isText && isSha256Hex(sha256) ? [{ kind, path, sha256 }] : [];
  });
}
