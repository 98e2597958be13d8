import type { LogRecord } from '@release-gates/audit-log';
import { LEDGER_FILE } from '../ledger/channel-folder.ts';
import { tryLineOf } from '../records/line-of.ts';
import { MADE_KINDS } from '../records/made-kinds.ts';
import { namesIn } from '../records/names-in.ts';
import { recordsOf } from '../records/records-of.ts';
import type { RecordFinding } from './finding.ts';
import type { NamedFile } from './verify-file.ts';

export interface LineFiles {
  /** `unknown`: this version cannot make the records of the line. */
  readonly state: 'made' | 'unknown';
  /** Its own record first. */
  readonly files: readonly NamedFile[];
  readonly findings: readonly RecordFinding[];
}

/** The files that a line names, each beside what the line says that it holds. */
export function namedFiles(
  lines: readonly LogRecord[],
  { index, channelId }: { readonly index: number; readonly channelId: string },
): LineFiles {
  const line = lines[index];
  const names = namesIn(line);
  const facts = tryLineOf(lines, index);
  const made = facts === undefined ? undefined : recordsOf(facts);
  const own = names.filter(({ kind }) => MADE_KINDS.has(kind));
  const brought = names.filter(({ kind }) => !MADE_KINDS.has(kind));
  const file = `${channelId}/${LEDGER_FILE}`;
  const message = `line ${line?.seq} names ${own.length} records, where ${made?.length} belong to it`;
  const isComplete = made === undefined || made.length === own.length;
  return {
    state: made === undefined ? 'unknown' : 'made',
    files: [...own.map((name, at) => ({ ...name, made: made?.[at]?.bytes })), ...brought].map((named) => ({
      made: undefined,
      ...named,
      file: `${channelId}/${named.path}`,
    })),
    findings: isComplete ? [] : [{ code: 'record.other', file, byte: null, message }],
  };
}
