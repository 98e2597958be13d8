import { isJsonObject, type Json, type JsonObject } from '@release-gates/core';
import type { Channel } from '../state/channel-state.ts';
import { type TrafficConfig, trafficConfigSchema } from './traffic-config.ts';

/** At the top: what commands resolve themselves, and text of another language. */
const KEPT: ReadonlySet<string> = new Set(['set', 'read', 'reload', 'key']);
const TOKEN = /\{(tenant|environment|region|segment)\}/g;

/**
 * One configuration serves every channel of an environment: names that hold `{tenant}` and the like become those of this
 * channel. The text says why they cannot, since two channels that move one share would undo each other.
 */
export function placeConfig(config: TrafficConfig, channel: Channel): TrafficConfig | string {
  const missing = new Set<string>();
  const fill = (text: string): string =>
    text.replaceAll(TOKEN, (_, name: keyof Channel) => {
      const part = channel[name];
      if (part === null) missing.add(name);
      return part ?? '';
    });
  const placed = trafficConfigSchema.safeParse(fillConfig(config, fill));
  if (missing.size > 0)
    return `the traffic configuration names the ${[...missing].join(' and ')} of a channel without one`;
  if (placed.success) return placed.data;
  const where = placed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return `the traffic configuration does not fit the names of this channel: ${where.join('; ')}`;
}

function fillConfig(config: TrafficConfig, fill: (text: string) => string): Json {
  const entries = Object.entries(config as unknown as JsonObject);
  return Object.fromEntries(entries.map(([key, value]) => [key, KEPT.has(key) ? value : fillValue(value, fill)]));
}

function fillValue(value: Json, fill: (text: string) => string): Json {
  if (typeof value === 'string') return fill(value);
  if (Array.isArray(value)) return (value as readonly Json[]).map((entry) => fillValue(entry, fill));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, fillValue(entry, fill)]));
}
