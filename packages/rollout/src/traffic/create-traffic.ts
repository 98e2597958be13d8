import type { Sockets } from '@release-gates/core';
import type { Channel } from '../state/channel-state.ts';
import { createCommandTraffic } from './command/command-traffic.ts';
import { createFileTraffic, type FilePorts } from './file/file-traffic.ts';
import { createHaproxyTraffic } from './haproxy/haproxy-traffic.ts';
import { createNoTraffic } from './no-traffic.ts';
import { placeConfig } from './place-config.ts';
import type { TrafficConfig } from './traffic-config.ts';
import type { Traffic } from './traffic-port.ts';

/** A CollectContext has all of it but the channel; only an ApplyContext has `files` and so may set a file. */
export interface TrafficPorts extends FilePorts {
  readonly sockets: Sockets;
  readonly channel: Channel;
}

export function createTraffic(config: TrafficConfig, ports: TrafficPorts): Traffic {
  const placed = placeConfig(config, ports.channel);
  return typeof placed === 'string' ? refuseTraffic(config.adapter, placed) : open(placed, ports);
}

function open(config: TrafficConfig, ports: TrafficPorts): Traffic {
  switch (config.adapter) {
    case 'command':
      return createCommandTraffic(config, ports.channel, ports);
    case 'haproxy':
      return createHaproxyTraffic(config, ports);
    case 'file':
      return createFileTraffic(config, ports.channel, ports);
    case 'none':
      return createNoTraffic(config);
  }
}

function refuseTraffic(adapter: Traffic['adapter'], reason: string): Traffic {
  return {
    adapter,
    set: async () => ({ state: 'failed', reason }),
    read: async () => ({ state: 'unknown', reason }),
  };
}
