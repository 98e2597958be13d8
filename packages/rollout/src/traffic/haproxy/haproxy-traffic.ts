import type { Exposure, Traffic, TrafficReading, TrafficResult } from '../traffic-port.ts';
import type { HaproxyMapConfig, HaproxyWeightConfig } from './haproxy-config.ts';
import { switchByMap } from './haproxy-map.ts';
import { switchByWeight } from './haproxy-weights.ts';
import { type HaproxyPorts, openRuntimeApis, type RuntimeApi } from './runtime-api.ts';
import type { ShareSwitch } from './share-switch.ts';

export function createHaproxyTraffic(config: HaproxyWeightConfig | HaproxyMapConfig, ports: HaproxyPorts): Traffic {
  const apis = openRuntimeApis(config, ports);
  const share = config.mode === 'weight' ? switchByWeight(config) : switchByMap(config);
  return {
    adapter: 'haproxy',
    set: ({ exposure }) => setEverywhere(apis, share, exposure),
    read: (exposure) => readEverywhere(apis, share, exposure),
  };
}

/** All are looked at before any is told: what cannot be had everywhere is not begun. */
async function setEverywhere(
  apis: readonly RuntimeApi[],
  share: ShareSwitch,
  exposure: Exposure,
): Promise<TrafficResult> {
  const orders: { api: RuntimeApi; line: string; commands: number }[] = [];
  for (const api of apis) {
    const prepared = await share.prepare(api, exposure);
    if ('reason' in prepared) return { state: 'failed', reason: prepared.reason };
    orders.push({ api, ...prepared });
  }
  let isBegun = false;
  for (const { api, line, commands } of orders) {
    const result = await order(api, line, commands);
    if (result.state !== 'done') return isBegun ? { ...result, state: 'unknown' } : result;
    isBegun = true;
  }
  const { slot, otherSlot, percent } = exposure;
  return { state: 'done', reason: `${slot} ${percent} %, ${otherSlot} ${100 - percent} %` };
}

async function order(api: RuntimeApi, line: string, commands: number): Promise<TrafficResult> {
  const answer = await api.ask(line);
  if (answer.state !== 'answered') {
    return { state: answer.state === 'unsent' ? 'failed' : 'unknown', reason: answer.reason };
  }
  const refusals = answer.text.split('\n').filter((text) => text.trim() !== '').length;
  if (refusals === 0) return { state: 'done', reason: '' };
  const reason = `${api.name}: ${api.quote(answer.text)}`;
  // Fewer refusals than commands: one of them may have worked.
  return { state: refusals >= commands ? 'failed' : 'unknown', reason };
}

async function readEverywhere(
  apis: readonly RuntimeApi[],
  share: ShareSwitch,
  exposure: Exposure,
): Promise<TrafficReading> {
  const found: { readonly name: string; readonly reading: TrafficReading & { readonly state: 'read' } }[] = [];
  for (const api of apis) {
    const reading = await share.read(api, exposure);
    if (reading.state === 'unknown') return reading;
    found.push({ name: api.name, reading });
  }
  const [first, ...rest] = found as [(typeof found)[number], ...typeof found];
  const other = rest.find(({ reading }) => reading.percent !== first.reading.percent);
  if (other === undefined) return first.reading;
  const named = [first, other].map(({ name, reading }) => `${name} has ${reading.percent} %`);
  return { state: 'unknown', reason: `the HAProxys differ: ${named.join(', ')}` };
}
