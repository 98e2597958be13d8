import * as z from 'zod';
import type { Channel } from '../../state/channel-state.ts';
import type { Traffic, TrafficRequest, TrafficResult } from '../traffic-port.ts';
import { toRequestCall } from './command-call.ts';
import { type CommandConfig, commandConfigSchema } from './command-config.ts';
import { readByCommand } from './read-by-command.ts';
import { readConfigSchema } from './read-config.ts';
import { type CommandPorts, runCommand } from './run-command.ts';

export const commandTrafficSchema = z
  .strictObject({
    adapter: z.literal('command').describe('Programs of yours move the traffic and look where it is'),
    set: commandConfigSchema('request', '30s').describe('Moves the traffic. Exit code 0: done; another: not done'),
    read: readConfigSchema
      .optional()
      .describe('Looks at the router; prints {"percent": n}, the real share of {slot}, as its last line'),
    'trust-command': z
      .boolean()
      .default(false)
      .describe('Without a read command: take the word of the set command. Shown everywhere as not proven'),
  })
  .describe('Traffic through commands');

export type CommandTrafficConfig = z.output<typeof commandTrafficSchema>;

export function createCommandTraffic(config: CommandTrafficConfig, channel: Channel, ports: CommandPorts): Traffic {
  return {
    adapter: 'command',
    set: (request) => setByCommand(config.set, request, ports),
    async read(exposure) {
      if (config.read !== undefined) return readByCommand(config.read, { channel, exposure }, ports);
      if (!config['trust-command']) {
        return { state: 'unknown', reason: 'no read command is configured, so nobody can look where the traffic is' };
      }
      const detail = 'the set command is trusted, nobody looked at the router';
      return { state: 'read', percent: exposure.percent, proven: false, detail };
    },
  };
}

export async function setByCommand(
  config: CommandConfig,
  request: TrafficRequest,
  ports: CommandPorts,
): Promise<TrafficResult> {
  const call = toRequestCall(config, request);
  if ('refusal' in call) return { state: 'failed', reason: call.refusal };
  const outcome = await runCommand(config, call, ports);
  if (outcome.state !== 'exited') return { state: outcome.state, reason: `the command: ${outcome.reason}` };
  const said = outcome.said === '' ? '' : `: ${outcome.said}`;
  const reason = `the command ended with exit code ${outcome.status}${said}`;
  return { state: outcome.status === 0 ? 'done' : 'failed', reason };
}
