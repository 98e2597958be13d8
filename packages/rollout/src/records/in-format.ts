import { RECORD_FORMAT, type RecordFormat } from './record-format.ts';
import type { RolloutRecord } from './rollout-record.ts';

/** Members that came with version 2. */
const NEW: ReadonlySet<string> = new Set(['ticket', 'evidence', 'staging']);

/** A record as the version that wrote its line wrote it: those who made it know the newest one alone. */
export function inFormat(record: RolloutRecord, format: RecordFormat): object {
  if (format === RECORD_FORMAT) return record;
  const old = Object.entries(record).filter(([name]) => !NEW.has(name));
  // Version 1 had a ticket in this record alone, and nobody could name one.
  return { ...Object.fromEntries(old), schema: format, ...(record.kind === 'rollback' && { ticket: null }) };
}
