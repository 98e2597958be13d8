import type { Json } from '@release-gates/core';
import { valueAtPointer } from '@release-gates/formats';
import type { Exposure } from '../traffic-port.ts';
import type { ShareConfig } from './read-config.ts';

/** The share of `exposure.slot` in a document of another tool; the text says why it cannot be told. */
export function findShare(document: Json, config: ShareConfig, exposure: Exposure): { percent: number } | string {
  return 'weights' in config ? findInWeights(document, config, exposure) : findNumber(document, config, exposure);
}

function findNumber(
  document: Json,
  { percent, of }: Extract<ShareConfig, { percent: string }>,
  { slot, otherSlot }: Exposure,
): { percent: number } | string {
  const found = valueAtPointer(document, percent);
  const number = typeof found === 'string' && /^\d{1,3}(\.\d{1,6})?$/.test(found) ? Number(found) : found;
  if (typeof number !== 'number' || number < 0 || number > 100) return `expected 0 to 100 at ${percent}`;
  if (slot === of) return { percent: number };
  return otherSlot === of ? { percent: 100 - number } : `it tells of the slot ${of} alone`;
}

function findInWeights(
  document: Json,
  config: Extract<ShareConfig, { weights: string }>,
  { slot, otherSlot }: Exposure,
): { percent: number } | string {
  const [own, other] = [config.slots[slot], config.slots[otherSlot]];
  if (own === undefined || other === undefined)
    return `it tells of the slots ${Object.keys(config.slots).join(' and ')}`;
  const list = valueAtPointer(document, config.weights);
  if (!Array.isArray(list)) return `expected a list at ${config.weights}`;
  const weights = new Map([
    [own, 0],
    [other, 0],
  ]);
  let total = 0;
  for (const entry of list as readonly Json[]) {
    const [name, weight] = [valueAtPointer(entry, config.name), valueAtPointer(entry, config.weight)];
    if (typeof name !== 'string' || typeof weight !== 'number' || weight < 0) {
      return `expected a name and a weight in every entry of ${config.weights}`;
    }
    if (weight > 0 && !weights.has(name)) return `a target in ${config.weights} takes traffic and is no slot`;
    weights.set(name, (weights.get(name) ?? 0) + weight);
    total += weight;
  }
  return total === 0
    ? `all weights in ${config.weights} are 0`
    : { percent: (100 * (weights.get(own) as number)) / total };
}
