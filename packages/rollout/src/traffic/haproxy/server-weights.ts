import type { Exposure } from '../traffic-port.ts';
import type { HaproxyWeightConfig } from './haproxy-config.ts';
import type { RuntimeApi } from './runtime-api.ts';
import { parseServerStates, type ServerState } from './server-states.ts';

/** The two servers of a backend, or why their shares cannot be told. */
export type Pair = { readonly own: ServerState; readonly other: ServerState } | { readonly reason: string };

export async function readPair(api: RuntimeApi, config: HaproxyWeightConfig, exposure: Exposure): Promise<Pair> {
  const [own, other] = [config.servers[exposure.slot], config.servers[exposure.otherSlot]];
  if (own === undefined || other === undefined) return { reason: slotsUnknown(Object.keys(config.servers), exposure) };
  const servers = await readServers(api, config.backend);
  if ('reason' in servers) return servers;
  const pair = [own, other].map((name) => servers.list.find((server) => server.name === name));
  const [first, second] = pair;
  if (first === undefined || second === undefined) {
    return { reason: `${api.name}: ${config.backend} has no server ${first === undefined ? own : other}` };
  }
  const stranger = servers.list.find((server) => !pair.includes(server) && server.weight > 0);
  if (stranger !== undefined) {
    return { reason: `${api.name}: ${config.backend}/${api.quote(stranger.name)} takes traffic too and is no slot` };
  }
  return { own: first, other: second };
}

export async function readServers(
  api: RuntimeApi,
  backend: string,
): Promise<{ readonly list: readonly ServerState[] } | { readonly reason: string }> {
  const answer = await api.ask(`show servers state ${backend}`);
  if (answer.state !== 'answered') return { reason: answer.reason };
  const list = parseServerStates(answer.text, backend);
  if (typeof list !== 'string') return { list };
  return { reason: `${api.name}: ${list}, found ${JSON.stringify(api.quote(answer.text).slice(0, 120))}` };
}

export function slotsUnknown(known: readonly string[], { slot, otherSlot }: Exposure): string {
  return `the traffic configuration knows the slots ${known.join(' and ')}, not ${slot} and ${otherSlot}`;
}

/** Why a share cannot be had or is not what the weights say: a server that should take traffic does not. */
export function obstacleTo(shares: readonly (readonly [server: ServerState, share: number])[]): string | undefined {
  for (const [server, share] of shares) {
    if (share > 0 && server.obstacle !== undefined) return `server ${server.name} ${server.obstacle}`;
  }
  return undefined;
}
