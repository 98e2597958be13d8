import type { Exposure, TrafficReading } from '../traffic-port.ts';
import type { HaproxyWeightConfig } from './haproxy-config.ts';
import type { RuntimeApi } from './runtime-api.ts';
import { obstacleTo, readPair } from './server-weights.ts';
import type { ShareSwitch } from './share-switch.ts';

/** Weights reach from 0 to 256, so whole percents are weights as they are: the share is exact, nothing is rounded. */
export function switchByWeight(config: HaproxyWeightConfig): ShareSwitch {
  return {
    async prepare(api, exposure) {
      const pair = await readPair(api, config, exposure);
      if ('reason' in pair) return pair;
      const { percent } = exposure;
      const obstacle = obstacleTo([
        [pair.own, percent],
        [pair.other, 100 - percent],
      ]);
      if (obstacle !== undefined) return { reason: `${api.name}: ${obstacle} and would get traffic` };
      const own = `set server ${config.backend}/${pair.own.name} weight ${percent}`;
      const other = `set server ${config.backend}/${pair.other.name} weight ${100 - percent}`;
      // Raised first: at no time are both weights 0. One line: nothing comes between the two.
      return { line: (percent >= pair.own.weight ? [own, other] : [other, own]).join('; '), commands: 2 };
    },
    read: (api, exposure) => readWeights(api, config, exposure),
  };
}

async function readWeights(api: RuntimeApi, config: HaproxyWeightConfig, exposure: Exposure): Promise<TrafficReading> {
  const pair = await readPair(api, config, exposure);
  if ('reason' in pair) return { state: 'unknown', reason: pair.reason };
  const { own, other } = pair;
  const sum = own.weight + other.weight;
  if (sum === 0) return { state: 'unknown', reason: `${api.name}: both weights are 0, so nobody gets traffic` };
  const obstacle = obstacleTo([
    [own, own.weight],
    [other, other.weight],
  ]);
  if (obstacle !== undefined) {
    return { state: 'unknown', reason: `${api.name}: ${obstacle}, so the weights are not the shares` };
  }
  const detail = `${own.name} ${own.weight}, ${other.name} ${other.weight}`;
  return { state: 'read', percent: (100 * own.weight) / sum, proven: true, detail };
}
