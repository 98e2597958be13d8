import { findTail, type LogRecord, type TailSource } from '@release-gates/audit-log';
import { parseStrictJson } from '@release-gates/core';
import { isOfTheLog } from './chain.ts';
import type { LedgerTip } from './ledger.ts';

/** Of a line that hashes to what it says, and is of this channel; what comes before it is not looked at. */
export function readTip(source: TailSource, { file, channelId }: { file: string; channelId: string }): LedgerTip {
  const reading = findTail(source);
  const line = 'tail' in reading ? reading.tail.tip.lastBytes.subarray(0, -1) : new Uint8Array();
  if (line.length === 0) return { channelId, record: undefined };
  const record = parseStrictJson(line, { file }).value as unknown as LogRecord;
  const isOwn = !isOfTheLog(record) && record.context['channel'] === channelId;
  return { channelId, record: isOwn ? record : undefined };
}
