import { formatLine } from '@release-gates/audit-log';
import { InputError } from '@release-gates/core';
import type { Ledger } from '../ledger/ledger.ts';
import { LEDGER_FILE } from '../ledger/channel-folder.ts';
import type { RecordSource } from './record-source.ts';
import { type Walk, walkRecords } from './walk.ts';

export interface RecordExport {
  readonly walk: Walk | null;
  /** The ledger, and every file that the walk reads: enough to walk again. Paths below the folder of the channels. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What one has to hand to somebody who is to verify a transition without our ledger. @throws InputError `ledger.…` */
export async function exportRecords(
  ledger: Ledger,
  {
    channelId,
    transition,
    nowMs,
  }: { readonly channelId: string; readonly transition: string | null; readonly nowMs: number },
): Promise<RecordExport> {
  const { records, lines } = await ledger.read(channelId);
  const files = new Map<string, Uint8Array>([[`${channelId}/${LEDGER_FILE}`, Buffer.concat(lines.map(formatLine))]]);
  const source: RecordSource = {
    async read(path) {
      const bytes = await readRecord(ledger, channelId, path.slice(channelId.length + 1));
      if (bytes !== undefined) files.set(path, bytes);
      return bytes;
    },
  };
  const walk = await walkRecords(source, { channelId, lines: records, transition, nowMs });
  return { walk: walk ?? null, files };
}

/** A line may name what no ledger holds. */
async function readRecord(ledger: Ledger, channelId: string, path: string): Promise<Uint8Array | undefined> {
  try {
    return await ledger.readRecord(channelId, path);
  } catch (error) {
    if (error instanceof InputError && error.code === 'ledger.record') return undefined;
    throw error;
  }
}
