import { type LogRecord, toByteSource, verifyLog } from '@release-gates/audit-log';
import { InputError, isJsonObject, parseStrictJson } from '@release-gates/core';
import { describeByte } from '@release-gates/evidence';
import { type LedgerChain, readChain, toReading } from '../ledger/chain.ts';
import { LEDGER_FILE, VIEW_FILE } from '../ledger/channel-folder.ts';
import { checkView, parseView } from '../ledger/view.ts';
import type { RecordFinding } from './finding.ts';
import { formatFindings } from './format-findings.ts';
import { locateInLine } from './locate-in-line.ts';
import type { RecordSource } from './record-source.ts';

export interface LedgerFacts {
  /** The lines that verify, from the first on. */
  readonly lines: readonly LogRecord[];
  /** `entry_hash` of the last line of the file, the log's own included; empty where no line verifies. */
  readonly head: string;
  readonly findings: readonly RecordFinding[];
}

/** The ledger of a channel from its files; undefined where there is none. Never throws on what they hold. */
export async function readLedgerFacts(source: RecordSource, channelId: string): Promise<LedgerFacts | undefined> {
  const file = `${channelId}/${LEDGER_FILE}`;
  const bytes = await source.read(file);
  if (bytes === undefined) return undefined;
  const { report } = verifyLog(toByteSource(bytes), { profile: 'release-gates', level: 'deep', origin: file });
  const isTorn = report.problem?.code === 'line.torn' && isHalfWritten(bytes, { file, channelId });
  const broken = report.problem === null || isTorn ? [] : [brokenFinding(bytes, report, file)];
  try {
    const chain = readChain(bytes.subarray(0, report.bytes), { file, channelId, mayBeTorn: false });
    const view = await viewFindings(source, { chain, file: `${channelId}/${VIEW_FILE}`, isWhole: broken.length === 0 });
    const { records } = toReading(chain);
    return { lines: records, head: chain.head.hash, findings: [...broken, ...formatFindings(records, file), ...view] };
  } catch (error) {
    // What verifies is of another channel.
    return { lines: [], head: '', findings: [...broken, toFinding(error, 'ledger.broken', file)] };
  }
}

/** What a crash leaves behind the last line of a folder: nobody decided on it, and the next append cuts it off. */
function isHalfWritten(bytes: Uint8Array, options: { readonly file: string; readonly channelId: string }): boolean {
  try {
    readChain(bytes, { ...options, mayBeTorn: true });
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

type Report = ReturnType<typeof verifyLog>['report'];

const LINE_FEED = 0x0a;

function brokenFinding(bytes: Uint8Array, { problem, bytes: good, head }: Report, file: string): RecordFinding {
  const start = problem?.offset ?? good;
  const end = bytes.indexOf(LINE_FEED, start);
  const line = bytes.subarray(start, end === -1 ? bytes.length : end);
  const inLine = locateInLine(line, { before: head?.hash ?? '', after: prevHashAt(bytes, end) });
  const byte = inLine === undefined ? null : { ...inLine, offset: inLine.offset + start };
  const where = byte === null ? `the line at byte ${start}` : describeByte(byte);
  return { code: 'ledger.broken', file, byte, message: `${where}: ${problem?.message ?? 'it does not verify'}` };
}

function prevHashAt(bytes: Uint8Array, end: number): string | undefined {
  if (end === -1 || end + 1 >= bytes.length) return undefined;
  const next = bytes.indexOf(LINE_FEED, end + 1);
  try {
    const line = parseStrictJson(bytes.subarray(end + 1, next === -1 ? bytes.length : next), { file: 'line' }).value;
    const hash = isJsonObject(line) ? line['prev_hash'] : undefined;
    return typeof hash === 'string' ? hash : undefined;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** The view may be missing or older than the ledger; it may not say anything else. */
async function viewFindings(
  source: RecordSource,
  { chain, file, isWhole }: { readonly chain: LedgerChain; readonly file: string; readonly isWhole: boolean },
): Promise<RecordFinding[]> {
  const bytes = await source.read(file);
  // Of a ledger that is broken it shows a line that cannot be read.
  if (bytes === undefined || !isWhole) return [];
  try {
    checkView(parseView(bytes, file), chain, file);
    return [];
  } catch (error) {
    return [toFinding(error, 'view.changed', file)];
  }
}

function toFinding(error: unknown, code: RecordFinding['code'], file: string): RecordFinding {
  if (!(error instanceof InputError)) throw error;
  return { code, file, byte: null, message: error.problems[0]?.message ?? error.message };
}
