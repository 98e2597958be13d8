import { type Channel, channelId, type Freeze, type Scope } from '../state/channel-state.ts';
import { parseChannelId } from '../state/name-channel.ts';

/** What a signed freeze binds, in the words of its document. */
export interface FreezeTarget {
  readonly scope: Scope;
  /** Of a component. */
  readonly channel?: string;
  /** Of an environment. */
  readonly environment?: string;
}

/** Whose policy says who may sign; null: that of what binds all. @throws InputError `channel.invalid` */
export function environmentOfTarget({ scope, channel, environment }: FreezeTarget): string | null {
  switch (scope) {
    case 'component':
      return parseChannelId(channel ?? '').environment;
    case 'environment':
      return environment ?? '';
    case 'repository':
      return null;
  }
}

export function bindsChannel(target: FreezeTarget, channel: Channel): boolean {
  switch (target.scope) {
    case 'component':
      return target.channel === channelId(channel);
    case 'environment':
      return target.environment === channel.environment;
    case 'repository':
      return true;
  }
}

export function isSameTarget(left: FreezeTarget, right: FreezeTarget): boolean {
  return left.scope === right.scope && left.channel === right.channel && left.environment === right.environment;
}

/** For people. */
export function describeTarget({ scope, channel, environment }: FreezeTarget): string {
  return channel ?? (environment === undefined ? `the ${scope}` : `the ${scope} ${environment}`);
}

export function targetOf({ scope, channel, environment }: FreezeTarget): FreezeTarget {
  return { scope, ...(channel !== undefined && { channel }), ...(environment !== undefined && { environment }) };
}

/** Of a freeze in the ledger of a channel, or in that of many. */
export function targetOfFreeze({ scope, environment }: Freeze, channel: Channel): FreezeTarget {
  if (scope === 'component') return { scope, channel: channelId(channel) };
  return environment === null ? { scope } : { scope, environment };
}

/** The line to run for the end of a freeze. */
export function thawCommand(sha256: string, { scope, channel, environment }: FreezeTarget): string {
  const named = [
    ...(channel === undefined ? [] : [`--channel ${channel}`]),
    ...(environment === undefined ? [] : [`--environment ${environment}`]),
  ];
  const asked = [`--thaw ${sha256}`, `--scope ${scope}`, ...named, '--reason "why"', '--key-file KEY'];
  return `release-gates freeze-sign ${asked.join(' ')}`;
}
