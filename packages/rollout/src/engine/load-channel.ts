import type { ChainHead, LogRecord } from '@release-gates/audit-log';
import { InputError } from '@release-gates/core';
import type { Ledger } from '../ledger/ledger.ts';
import { channelId, channelStateSchema, emptyState, type Channel, type ChannelState } from '../state/channel-state.ts';
import { foldHistory } from '../step/fold-history.ts';
import type { History } from '../step/history.ts';

/** A channel as its ledger has it now. */
export interface LoadedChannel {
  readonly head: ChainHead;
  readonly state: ChannelState;
  readonly history: History;
  readonly records: readonly LogRecord[];
}

/**
 * Reads a channel anew. One that never was is empty; one whose last line holds no state that we know is an error, never
 * empty.
 *
 * @throws InputError `ledger.broken`, `ledger.state`
 */
export async function loadChannel(ledger: Ledger, channel: Channel): Promise<LoadedChannel> {
  const { head, records } = await ledger.read(channelId(channel));
  const last = records.at(-1);
  const state = last === undefined ? emptyState(channel) : parseState(last, channel, ledger.place);
  return { head, state, history: foldHistory(records), records };
}

function parseState(record: LogRecord, channel: Channel, place: string): ChannelState {
  const result = channelStateSchema.safeParse(record.context['state']);
  if (result.success && channelId(result.data.channel) === channelId(channel)) return result.data;
  const [issue] = result.success ? [] : result.error.issues;
  const found = issue === undefined ? 'the state of another channel' : `${issue.path.join('/')}: ${issue.message}`;
  throw new InputError({
    code: 'ledger.state',
    message: `expected a state of ${channelId(channel)} that this version knows in record ${record.seq}, found ${found}`,
    where: { file: place },
    remedy: 'Run the version of release-gates that wrote it, or a later one',
  });
}
