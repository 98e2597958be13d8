import type { LogRecord } from '@release-gates/audit-log';
import { isJsonObject, isSha256Hex } from '@release-gates/core';
import { LEDGER_FILE } from '../ledger/channel-folder.ts';
import { tryLineOf } from '../records/line-of.ts';
import { recordsOf } from '../records/records-of.ts';
import type { RecordKind } from '../records/rollout-record.ts';
import type { RecordFinding } from './finding.ts';
import type { NamedFile } from './verify-file.ts';

/** What is made from a line. Everything else that travels with it was brought: a manifest, evidence, an old registry. */
const KINDS: Readonly<Record<RecordKind | 'prov' | 'cdevent', true>> = {
  activation: true,
  downgrade: true,
  rollback: true,
  freeze: true,
  unfreeze: true,
  readiness: true,
  stage: true,
  audit: true,
  pin: true,
  bless: true,
  channel: true,
  prov: true,
  cdevent: true,
};
const MADE: ReadonlySet<string> = new Set(Object.keys(KINDS));

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
  const own = names.filter(({ kind }) => MADE.has(kind));
  const brought = names.filter(({ kind }) => !MADE.has(kind));
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

export interface Name {
  readonly kind: string;
  readonly path: string;
  readonly sha256: string;
}

/** Files of the ledger that the line names by digest. */
export function namesIn(line: LogRecord | undefined): Name[] {
  const records = line?.context['records'];
  if (!Array.isArray(records)) return [];
  return records.filter(isJsonObject).flatMap(({ kind, path, sha256 }) => {
    const isText = typeof kind === 'string' && typeof path === 'string' && typeof sha256 === 'string';
    return isText && isSha256Hex(sha256) ? [{ kind, path, sha256 }] : [];
  });
}
