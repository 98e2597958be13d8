import type { RecordDraft } from '@release-gates/audit-log';
import type { LedgerEntry } from './ledger.ts';

/** The line of an entry: bound to its channel, so that the ledger of another channel put in its place is refused. */
export function toDraft(channelId: string, entry: LedgerEntry): RecordDraft {
  if (!entry.action.startsWith('rollout.')) throw new TypeError(`not an action of the rollout: ${entry.action}`);
  const stated = entry.context['channel'];
  if (stated !== undefined && stated !== channelId)
    throw new TypeError('an entry names another channel than its ledger');
  const { action, actor, source, status } = entry;
  return { action, actor, source, status, context: { ...entry.context, channel: channelId } };
}
