import type { Ledger } from '../ledger/ledger.ts';
import type { Channel } from '../state/channel-state.ts';
import { parseChannelId } from '../state/name-channel.ts';

/** All that the ledger knows. Ledgers of freezes begin with an underscore, and are no channels. */
export async function listChannels(ledger: Pick<Ledger, 'channels'>): Promise<readonly Channel[]> {
  return (await ledger.channels()).filter((id) => !id.startsWith('_')).map(parseChannelId);
}
