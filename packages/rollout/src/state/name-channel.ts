import { InputError } from '@release-gates/core';
import { type Channel, channelId, channelSchema } from './channel-state.ts';

interface Parts {
  readonly tenant: string;
  readonly environment: string;
  readonly region?: string | undefined;
  readonly segment?: string | undefined;
}

/** @throws InputError `channel.invalid` */
export function nameChannel({ tenant, environment, region, segment }: Parts): Channel {
  const parts = { tenant, environment, region: region ?? null, segment: segment ?? null };
  const channel = channelSchema.safeParse(parts);
  if (channel.success) return channel.data;
  const name = String(channel.error.issues[0]?.path[0] ?? 'channel');
  throw new InputError({
    code: 'channel.invalid',
    message: `expected letters, digits, "_" and "-", beginning with a letter or digit, found ${JSON.stringify(parts[name as keyof typeof parts])}`,
    where: { file: name },
    remedy: 'The parts of a channel are joined by dots, so none of them may hold one',
  });
}

/** The channel that an id stands for. @throws InputError `channel.invalid`: no channel has it */
export function parseChannelId(id: string): Channel {
  const [tenant = '', environment = '', region, segment] = id.split('.');
  const channel = nameChannel({ tenant, environment, region: region === '-' ? undefined : region, segment });
  if (channelId(channel) === id) return channel;
  throw new InputError({
    code: 'channel.invalid',
    message: `expected ${channelId(channel)}, found ${id}`,
    where: { file: 'channel' },
  });
}
