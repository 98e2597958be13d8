import { type Channel, type Ledger, parseChannelId } from '@release-gates/rollout';

/** All that the ledger knows. Ledgers of freezes begin with an underscore, and are no channels. */
export async function listChannels(ledger: Ledger): Promise<readonly Channel[]> {
  return (await ledger.channels()).filter((id) => !id.startsWith('_')).map(parseChannelId);
}
