import type { Exposure, TrafficReading } from '../traffic-port.ts';
import type { HaproxyMapConfig } from './haproxy-config.ts';
import type { RuntimeApi } from './runtime-api.ts';
import { readServers, slotsUnknown } from './server-weights.ts';
import type { ShareSwitch } from './share-switch.ts';

const WHOLE = 10_000;
const ENTRY =
  /^type=\w+, case=\w+, found=(?:no|yes, idx=\w+, key="(?<key>[^"]*)", value="(?<value>[^"]*)"(?:, type="\w+")?)$/;

export function switchByMap(config: HaproxyMapConfig): ShareSwitch {
  const { file, key } = config.map;
  return {
    async prepare(api, exposure) {
      const before = await readEntry(api, config);
      if (typeof before === 'string') return { reason: before };
      const { percent, slot, otherSlot } = exposure;
      const obstacle = await findObstacle(api, config, [
        [slot, percent],
        [otherSlot, 100 - percent],
      ]);
      if (obstacle !== undefined) return { reason: obstacle };
      const points = (slot === config.map.slot ? percent : 100 - percent) * (WHOLE / 100);
      return { line: `set map ${file} ${key} ${points}`, commands: 1 };
    },
    read: (api, exposure) => readMap(api, config, exposure),
  };
}

async function readMap(api: RuntimeApi, config: HaproxyMapConfig, exposure: Exposure): Promise<TrafficReading> {
  const points = await readEntry(api, config);
  if (typeof points === 'string') return { state: 'unknown', reason: points };
  const own = exposure.slot === config.map.slot ? points : WHOLE - points;
  const obstacle = await findObstacle(api, config, [
    [exposure.slot, own],
    [exposure.otherSlot, WHOLE - own],
  ]);
  if (obstacle !== undefined) return { state: 'unknown', reason: obstacle };
  const detail = `${config.map.key} ${points} of ${WHOLE}`;
  return { state: 'read', percent: own / (WHOLE / 100), proven: true, detail };
}

/** Basis points; the text says why they are not known. */
async function readEntry(api: RuntimeApi, { map }: HaproxyMapConfig): Promise<number | string> {
  const answer = await api.ask(`get map ${map.file} ${map.key}`);
  if (answer.state !== 'answered') return answer.reason;
  const entry = ENTRY.exec(answer.text.trim())?.groups;
  if (entry === undefined)
    return `${api.name}: expected an entry of a map, found ${JSON.stringify(api.quote(answer.text))}`;
  const { key, value = '' } = entry;
  if (key !== map.key) return `${api.name}: the map ${map.file} has no entry ${map.key}`;
  if (!/^\d{1,5}$/.test(value) || Number(value) > WHOLE) {
    return `${api.name}: expected 0 to ${WHOLE} for ${map.key}, found ${JSON.stringify(api.quote(value))}`;
  }
  return Number(value);
}

/** A backend without a server that could answer, though it has a share. */
async function findObstacle(
  api: RuntimeApi,
  config: HaproxyMapConfig,
  shares: readonly (readonly [slot: string, share: number])[],
): Promise<string | undefined> {
  for (const [slot, share] of shares) {
    const backend = config.backends[slot];
    if (backend === undefined) {
      const [own, other] = shares.map(([name]) => name) as [string, string];
      return slotsUnknown(Object.keys(config.backends), { slot: own, otherSlot: other, percent: 0 });
    }
    if (share === 0) continue;
    const servers = await readServers(api, backend);
    if ('reason' in servers) return servers.reason;
    if (!servers.list.some((server) => server.weight > 0 && server.obstacle === undefined)) {
      return `${api.name}: backend ${backend} of slot ${slot} has no server that takes traffic`;
    }
  }
  return undefined;
}
