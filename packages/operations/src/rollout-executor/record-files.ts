import { type CollectContext, InputError } from '@release-gates/core';
import { exportRecords, type RecordExport, SCOPE_FREEZES } from '@release-gates/rollout';
import type { ChannelSession } from '../_shared/channel-session.ts';
import type { RecordRequest } from './facts.ts';
import type { ExecutorInputs } from './inputs.ts';

/** As large as a ledger may become. */
const MAX_BYTES = 256 * 1024 * 1024;

/** What leaves the ledger, verified on the way. */
export async function exportOf(inputs: ExecutorInputs, session: ChannelSession, nowMs: number): Promise<RecordExport> {
  const { transition = null } = inputs;
  return exportRecords(session.ledger, { channelId: ledgerOf(inputs, session), transition, nowMs });
}

/** What is frozen beyond the channel stands in a ledger of its own. */
function ledgerOf({ scope }: ExecutorInputs, { id }: ChannelSession): string {
  return scope === 'component' ? id : SCOPE_FREEZES;
}

/** @throws InputError `record.unreadable` where what lies in `out` may not be read */
export async function collectRecord(
  inputs: ExecutorInputs,
  context: CollectContext,
  session: ChannelSession,
): Promise<RecordRequest> {
  const { out } = inputs;
  const { walk, files } = await exportOf(inputs, session, context.nowMs);
  const ledger = `${ledgerOf(inputs, session)}/ledger.ndjson`;
  const there = await context.openWorkspace().read(`${out}/${ledger}`, { role: 'material', maxBytes: MAX_BYTES });
  if (there.state === 'refused') {
    throw new InputError({
      code: 'record.unreadable',
      message: `expected a folder to write to, found a file there that may not be read: ${there.reason}`,
      where: { file: there.path },
    });
  }
  const isTaken = there.state === 'present' && !isBeginning(there.bytes, files.get(ledger) ?? new Uint8Array());
  return { out, files: [...files.keys()].sort(), walk, isTaken };
}

/** An older export may be brought up to date; another history, and a ledger that went on, may not be written over. */
function isBeginning(part: Uint8Array, whole: Uint8Array): boolean {
  return Buffer.from(whole.subarray(0, part.length)).equals(part);
}
