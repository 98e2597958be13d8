import { parseChannelId } from '@release-gates/rollout';

const OF_ENVIRONMENT = /^environment:([A-Za-z0-9][A-Za-z0-9_-]{0,62})$/;

/**
 * Environment whose policy counts for approvals of a channel; null: of the repository.
 *
 * @throws InputError `channel.invalid`: nobody would ever look for it
 */
export function environmentOfApproval(id: string): string | null {
  if (id === 'repository') return null;
  return OF_ENVIRONMENT.exec(id)?.[1] ?? parseChannelId(id).environment;
}
