import { type Channel, type Ledger, nameChannel } from '@release-gates/rollout';

/** All that the ledger knows. Ledgers of freezes begin with an underscore, and are no channels. */
export async function listChannels(ledger: Ledger): Promise<readonly Channel[]> {
  return (await ledger.channels()).filter((id) => !id.startsWith('_')).map(toChannel);
}

function toChannel(id: string): Channel {
  const [tenant = '', environment = '', region, segment] = id.split('.');
  return nameChannel({ tenant, environment, region: region === '-' ? undefined : region, segment });
}
