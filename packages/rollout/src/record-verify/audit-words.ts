import { type LogRecord, parseLine, toByteSource, verifyLog } from '@release-gates/audit-log';
import { namesIn } from '../records/names-in.ts';
import { SCOPE_FREEZES } from '../state/ledger-state.ts';
import type { RecordFinding } from './finding.ts';
import { readLedgerFacts } from './read-ledger.ts';
import type { RecordSource } from './record-source.ts';

/** What an audit log says of a ledger: each run of a rollout named there the files that it wrote. Plain data. */
export interface AuditWords {
  /** The log. */
  readonly file: string;
  /** Runs of these channels that named files, and how many files. */
  readonly runs: number;
  readonly files: number;
  /** Why it says less than it could: it does not verify to its end; null where it does. */
  readonly unread: string | null;
  /** What it names and the ledger does not, the oldest first. */
  readonly findings: readonly RecordFinding[];
}

const OF_A_ROLLOUT = 'rollout.';
const LINE_FEED = 0x0a;

/**
 * Whoever may write a ledger can write one anew, and everything in it agrees. Its runs named their files in the audit log,
 * which has anchors of its own: what stands there and not here was taken away. A run of a channel may have written to the
 * ledger of freezes of many as well. What the log does not know, other machines have written: that says nothing.
 *
 * @param only the channel that is asked for; null: all that the log knows, also those that have no ledger any more
 */
export async function compareAuditLog(
  source: RecordSource,
  log: { readonly file: string; readonly bytes: Uint8Array },
  only: string | null,
): Promise<AuditWords> {
  const { file } = log;
  const { records, unread } = readLog(log);
  const known = new Map<string, ReadonlySet<string>>();
  const namedIn = async (id: string): Promise<ReadonlySet<string>> => {
    const names = known.get(id) ?? (await namesOf(source, id));
    known.set(id, names);
    return names;
  };
  const findings: RecordFinding[] = [];
  let [runs, files] = [0, 0];
  for (const { seq, action, context } of records) {
    const { channel } = context;
    const names = action.startsWith(OF_A_ROLLOUT) ? namesIn({ context }) : [];
    if (typeof channel !== 'string' || (only !== null && channel !== only) || names.length === 0) continue;
    runs++;
    files += names.length;
    const places = [await namedIn(channel), await namedIn(SCOPE_FREEZES)];
    const missing = names.find(({ path, sha256 }) => !places.some((place) => place.has(`${path} ${sha256}`)));
    if (missing === undefined) continue;
    const message = `record ${seq} (${action} of ${channel}) names ${missing.path} with SHA-256 ${missing.sha256}, and no line of the ledger does`;
    findings.push({ code: 'audit.other', file, byte: null, message });
  }
  return { file, runs, files, unread, findings };
}

/** A name that is no folder's is that of no ledger. */
const CHANNEL = /^\w[\w.-]*$/;

async function namesOf(source: RecordSource, channelId: string): Promise<ReadonlySet<string>> {
  if (!CHANNEL.test(channelId)) return new Set();
  const ledger = await readLedgerFacts(source, channelId);
  return new Set((ledger?.lines ?? []).flatMap((line) => namesIn(line).map(({ path, sha256 }) => `${path} ${sha256}`)));
}

function readLog({ file, bytes }: { readonly file: string; readonly bytes: Uint8Array }): {
  readonly records: readonly LogRecord[];
  readonly unread: string | null;
} {
  const { report } = verifyLog(toByteSource(bytes), { profile: 'release-gates', level: 'deep', origin: file });
  const records: LogRecord[] = [];
  for (let at = 0; at < report.bytes;) {
    const end = bytes.indexOf(LINE_FEED, at);
    records.push(parseLine(bytes.subarray(at, end), file));
    at = end + 1;
  }
  return { records, unread: report.problem?.message ?? null };
}
