import type { LogRecord } from '@release-gates/audit-log';
import { RECORD_FORMATS } from '../records/record-format.ts';
import type { RecordFinding } from './finding.ts';

/**
 * Threat: whoever may append writes in the format of an older version, whose records say less. No version of ours does
 * that: the state of a newer line is a stranger's to an older program, so it appends nothing.
 */
export function formatFindings(lines: readonly LogRecord[], file: string): RecordFinding[] {
  const at = lines.findIndex((line, index) => ageOf(line) < ageOf(lines[index - 1] ?? line));
  const [line, before] = [lines[at], lines[at - 1]];
  if (line === undefined || before === undefined) return [];
  const message = `line ${line.seq} is of ${nameOf(line)}, and line ${before.seq} before it of ${nameOf(before)}: no program goes back to an older format`;
  return [{ code: 'ledger.older', file, byte: null, message }];
}

/** Lines of the first versions named no format. */
function ageOf(line: LogRecord): number {
  const format = line.context['record_format'];
  if (format === undefined) return -1;
  const known = RECORD_FORMATS.findIndex((one) => one === format);
  return known === -1 ? RECORD_FORMATS.length : known;
}

function nameOf({ context }: LogRecord): string {
  const format = context['record_format'];
  return typeof format === 'string' ? format.slice(0, 64) : 'no format';
}
