import type { LogRecord } from '@release-gates/audit-log';
import { VIEW_FILE } from '../ledger/channel-folder.ts';
import type { RecordFinding } from './finding.ts';
import { namesIn } from '../records/names-in.ts';
import type { RecordSource } from './record-source.ts';
import { fileVerifier, type NamedFile, type VerifiedFile } from './verify-file.ts';

/** Files that lines name and that the walk does not lead to: of releases that were live before, went back or never went out. */
export interface RestOfRecords {
  /** Held against the digests that their lines name. */
  readonly checked: number;
  /** Not here, as in an export, which holds only what is on the way. */
  readonly absent: number;
  /** More than are read in one run; the newest are read. */
  readonly unread: number;
  readonly findings: readonly RecordFinding[];
}

export const NO_REST: RestOfRecords = { checked: 0, absent: 0, unread: 0, findings: [] };

/** A year of a busy channel; from a branch each is a process, and more would take minutes. */
const MAX_FILES = 10_000;

interface RestRequest {
  readonly channelId: string;
  readonly lines: readonly LogRecord[];
  /** Verified already. */
  readonly known: readonly VerifiedFile[];
  readonly max?: number;
}

/** By digest alone: the line is bound by the chain and names the bytes. What a ledger (it has a view) lacks is a finding. */
export async function verifyRest(
  source: RecordSource,
  { channelId, lines, known, max = MAX_FILES }: RestRequest,
): Promise<RestOfRecords> {
  const named = new Map<string, NamedFile>();
  for (const { kind, path, sha256 } of lines.flatMap(namesIn)) {
    const file = `${channelId}/${path}`;
    named.set(`${sha256} ${file}`, { kind, file, sha256, made: undefined });
  }
  for (const { sha256, file } of known) named.delete(`${sha256} ${file}`);
  const rest = [...named.values()].reverse();
  const verify = fileVerifier(source);
  const findings: RecordFinding[] = [];
  for (const file of rest.slice(0, max)) {
    const { finding } = await verify(file);
    if (finding !== null) findings.push(finding);
  }
  const looked = Math.min(rest.length, max);
  const gone = findings.filter(({ code }) => code === 'record.absent');
  const isLedger = gone.length > 0 && (await source.read(`${channelId}/${VIEW_FILE}`)) !== undefined;
  return {
    checked: looked - gone.length,
    absent: isLedger ? 0 : gone.length,
    unread: rest.length - looked,
    findings: isLedger ? findings : findings.filter(({ code }) => code !== 'record.absent'),
  };
}
