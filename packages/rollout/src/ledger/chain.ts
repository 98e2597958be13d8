import {
  type ChainHead,
  EMPTY_HEAD,
  findTail,
  type LogRecord,
  type TailSource,
  toByteSource,
  verifyLog,
} from '@release-gates/audit-log';
import { InputError, parseStrictJson } from '@release-gates/core';
import type { LedgerReading } from './ledger.ts';

/** All lines of a ledger, verified. */
export interface LedgerChain {
  readonly head: ChainHead;
  /** The line with number `seq` is at `seq - 1`. */
  readonly lines: readonly LogRecord[];
}

export interface ChainOptions {
  readonly file: string;
  readonly channelId: string;
  /** Whether half a line may follow the last line: what a crash leaves in a file, and never in a commit. */
  readonly mayBeTorn: boolean;
}

/** Records of the log itself, e.g. `log.recovered`. */
const OF_THE_LOG = 'log.';
const LINE_FEED = 0x0a;

export const RESTORE =
  'Nothing was changed. Restore the files from a copy that verifies (backup, history of the branch), then run again';

/**
 * Verifies a ledger from its first line on. An empty ledger is one that holds nothing at all.
 *
 * @throws InputError `ledger.broken`
 */
export function readChain(bytes: Uint8Array, options: ChainOptions): LedgerChain {
  const { report } = verifyLog(toByteSource(bytes), { profile: 'release-gates', level: 'deep', origin: options.file });
  const { problem } = report;
  if (problem !== null && !(problem.code === 'line.torn' && options.mayBeTorn && isHalfRecord(bytes))) {
    const line = problem.index === null ? undefined : problem.index + 1;
    throw brokenLedger(options.file, `${problem.message} (${problem.code})`, line);
  }
  const lines = parseLines(bytes.subarray(0, report.bytes), options.file);
  const stranger = lines.find((line) => !isOfTheLog(line) && line.context['channel'] !== options.channelId);
  if (stranger !== undefined) {
    const found = JSON.stringify(stranger.context['channel'] ?? null).slice(0, 200);
    throw brokenLedger(options.file, `a line of the channel ${found}, not of ${options.channelId}`, stranger.seq);
  }
  return { head: report.head ?? EMPTY_HEAD, lines };
}

export function toReading({ head, lines }: LedgerChain): LedgerReading {
  return { head, records: lines.filter((line) => !isOfTheLog(line)), lines };
}

/** The last line that holds a state; undefined in an empty ledger. */
export function lastEntry(chain: LedgerChain): LogRecord | undefined {
  return chain.lines.findLast((line) => !isOfTheLog(line));
}

export function brokenLedger(file: string, found: string, line?: number): InputError {
  return new InputError({
    code: 'ledger.broken',
    message: `expected a ledger whose chain verifies, found ${found}`,
    where: line === undefined ? { file } : { file, line },
    remedy: RESTORE,
  });
}

export function isOfTheLog(line: LogRecord): boolean {
  return line.action.startsWith(OF_THE_LOG);
}

function parseLines(bytes: Uint8Array, file: string): LogRecord[] {
  const lines: LogRecord[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(LINE_FEED, at);
    lines.push(parseStrictJson(bytes.subarray(at, end), { file }).value as unknown as LogRecord);
    at = end + 1;
  }
  return lines;
}

function isHalfRecord(bytes: Uint8Array): boolean {
  return 'tail' in findTail(toTailSource(bytes));
}

export function toTailSource(bytes: Uint8Array): TailSource {
  const readInto = (into: Uint8Array, offset: number): number => {
    const part = bytes.subarray(offset, offset + into.length);
    into.set(part);
    return part.length;
  };
  return { size: () => bytes.length, readInto };
}
