import { makes, RECORD_FORMAT, type RecordFormat } from './record-format.ts';
import type { RolloutRecord } from './rollout-record.ts';

/** Members by the version that they came with. */
const NEW: Readonly<Record<string, 2 | 3>> = {
  ticket: 2,
  evidence: 2,
  staging: 2,
  signature: 3,
  validations: 3,
  post_check: 3,
};

/** A record as the version that wrote its line wrote it: those who made it know the newest one alone. */
export function inFormat(record: RolloutRecord, format: RecordFormat): object {
  if (format === RECORD_FORMAT) return record;
  const old = Object.entries(record).filter(([name]) => makes(format, NEW[name] ?? 2) || !Object.hasOwn(NEW, name));
  return { ...Object.fromEntries(old), schema: format, ...asThen(record, format) };
}

/** What said less. */
function asThen(record: RolloutRecord, format: RecordFormat): object {
  // Version 1 had a ticket in this record alone, and nobody could name one.
  if (record.kind === 'rollback') return makes(format, 2) ? {} : { ticket: null };
  const isActivation = record.kind === 'activation' || record.kind === 'downgrade';
  return isActivation ? { statuses: { ...record.statuses, signature: 'not_checked' } } : {};
}
