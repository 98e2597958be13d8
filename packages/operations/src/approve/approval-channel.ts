import { InputError } from '@release-gates/core';
import { channelId, nameChannel } from '@release-gates/rollout';

const OF_ENVIRONMENT = /^environment:([A-Za-z0-9][A-Za-z0-9_-]{0,62})$/;

/**
 * Environment whose policy counts for approvals of a channel; null: of the repository.
 *
 * @throws InputError `channel.invalid`: nobody would ever look for it
 */
export function environmentOfApproval(id: string): string | null {
  if (id === 'repository') return null;
  const named = OF_ENVIRONMENT.exec(id)?.[1];
  if (named !== undefined) return named;
  const [tenant = '', environment = '', region, segment] = id.split('.');
  const channel = nameChannel({ tenant, environment, region: region === '-' ? undefined : region, segment });
  if (channelId(channel) === id) return environment;
  throw new InputError({
    code: 'channel.invalid',
    message: `expected ${channelId(channel)}, found ${id}`,
    where: { file: 'channel' },
  });
}
