import type { LogRecord } from '@release-gates/audit-log';
import { isJsonObject } from '@release-gates/core';
import { RECORD_FORMAT, RECORD_FORMATS } from '../records/record-format.ts';
import { STATE_FORMAT } from '../state/channel-state.ts';
import type { RecordFinding } from './finding.ts';

/**
 * Threat: whoever may append, or writes all of it anew, writes in the format of an older version, whose records say less.
 * No version of ours does that: the state of a newer line is a stranger's to an older program, so it appends nothing, and
 * the formats of lines and of the states in them were raised together.
 */
export function formatFindings(lines: readonly LogRecord[], file: string): RecordFinding[] {
  const finding = (message: string): RecordFinding => ({ code: 'ledger.older', file, byte: null, message });
  const at = lines.findIndex((line, index) => ageOf(line) < ageOf(lines[index - 1] ?? line));
  const [line, before] = [lines[at], lines[at - 1]];
  if (line !== undefined && before !== undefined) {
    const then = `line ${before.seq} before it of ${nameOf(before)}`;
    return [finding(`line ${line.seq} is of ${nameOf(line)}, and ${then}: no program goes back to an older format`)];
  }
  const other = lines.find((one) => isOfNewerState(one));
  if (other === undefined) return [];
  return [
    finding(`line ${other.seq} is of ${nameOf(other)}, and its state of ${STATE_FORMAT}: no program writes both`),
  ];
}

/** Of one channel: what binds many had a version of its own. */
function isOfNewerState({ context: { record_format: written, state } }: LogRecord): boolean {
  const isOlder = RECORD_FORMATS.some((format) => format === written) && written !== RECORD_FORMAT;
  return isOlder && isJsonObject(state) && state['format'] === STATE_FORMAT;
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
