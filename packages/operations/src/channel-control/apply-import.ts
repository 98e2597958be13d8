import type { Applied, ApplyContext, Check } from '@release-gates/core';
import { type EventResult, type ImportedChannels, recordsOf, runEvent, toRecordFile } from '@release-gates/rollout';
import { enginePortsOf, openSession } from '../_shared/channel-session.ts';
import { toCheck } from '../_shared/row.ts';
import type { ChannelInputs } from './inputs.ts';
import type { Importing } from './channel-plan.ts';

/** Decided again on the ledger as it is by then. What is imported travels beside the line, whole, with its history. */
export async function applyImport(
  { event, stepPolicy }: Importing,
  { inputs, channels }: { readonly inputs: ChannelInputs; readonly channels: ImportedChannels },
  context: ApplyContext,
): Promise<Pick<Applied, 'checks' | 'record'> & { readonly outcome: string }> {
  const session = await openSession(inputs, context);
  const document = toRecordFile('imported-channels', channels);
  const ports = enginePortsOf(session, context, recordsOf);
  const documents = [document];
  const result = await runEvent({ channel: session.channel, event, policy: stepPolicy, documents }, ports);
  const outcome = result.outcome === 'not_taken' ? result.decision.outcome : result.outcome;
  const isDone = outcome === 'committed' || outcome === 'nothing';
  const told = { channel: session.id, release: event.release.id, document: document.path, outcome };
  return {
    outcome,
    checks: [importedCheck(result, isDone)],
    ...(outcome === 'committed' && { record: { action: 'release_channel_import', context: told } }),
  };
}

function importedCheck(result: EventResult, isDone: boolean): Check {
  return toCheck('channels_imported', isDone, {
    reason: reasonOf(result),
    expected: 'the import in the ledger',
    actual: result.outcome,
    remedy: 'Look at the channel with rollout-executor status, then run it again',
  });
}

function reasonOf(result: EventResult): string {
  switch (result.outcome) {
    case 'committed':
      return `${result.transition.id} is in the ledger; where the traffic goes is not known before a reconcile`;
    case 'not_taken':
      return result.decision.outcome === 'nothing'
        ? result.decision.message
        : result.decision.blockers.map(({ message }) => message).join('; ');
    case 'busy':
      return `${result.pending.kind} ${result.pending.transition} is being carried out by another run`;
    case 'settled':
    case 'fenced':
      return result.outcome;
  }
}
