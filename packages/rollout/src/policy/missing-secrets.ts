import type { Secrets } from '@release-gates/core';
import type { CommandConfig } from '../traffic/command/command-config.ts';
import type { TrafficConfig } from '../traffic/traffic-config.ts';
import type { EnvironmentPolicy } from './resolve.ts';

/** Variables that hooks and traffic commands declare as secrets and that are not set, sorted. No value is looked at. */
export function missingSecrets(
  { traffic, hooks }: Pick<EnvironmentPolicy, 'traffic' | 'hooks'>,
  secrets: Secrets,
): string[] {
  const commands = [...Object.values(hooks), ...commandsOf(traffic)];
  const declared = new Set(commands.flatMap((command) => command?.secrets ?? []));
  return [...declared].filter((name) => secrets.fromEnvironment(name) === undefined).toSorted();
}

function commandsOf(traffic: TrafficConfig): readonly (Pick<CommandConfig, 'secrets'> | undefined)[] {
  switch (traffic.adapter) {
    case 'command':
      return [traffic.set, traffic.read];
    case 'file':
      return [traffic.reload, traffic.read];
    case 'haproxy':
    case 'none':
      return [];
  }
}
