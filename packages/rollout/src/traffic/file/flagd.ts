import {
  canonicalText,
  InputError,
  isJsonObject,
  type Json,
  type JsonObject,
  parseStrictJson,
  toPointer,
} from '@release-gates/core';
import type { Exposure } from '../traffic-port.ts';
import type { FlagdConfig } from './file-config.ts';
import { replaceValue } from './replace-value.ts';
import type { ShareFile } from './share-file.ts';

const MAX_BYTES = 8 * 1024 * 1024;

/** A fractional rule: perhaps an expression that says what users are told apart by, then variants with weights. */
interface Rule {
  readonly by: Json | undefined;
  readonly weights: readonly (readonly [variant: string, weight: number])[];
}

/**
 * One flag of a flagd file (https://flagd.dev/reference/flag-definitions/). Only its fractional rule is written anew, in
 * canonical form; every other byte stays. The order of the variants stays too: who is in stays in while a share grows.
 */
export function flagd(config: FlagdConfig): ShareFile {
  return {
    begin: (slot) => flagFor(config, slot),
    write(content, exposure) {
      if (content === undefined) return 'there is no such file, and what else it must hold is not ours to say';
      const rule = readRule(content, config);
      if (typeof rule === 'string') return rule;
      const pair = toVariants(config, exposure, rule);
      if (typeof pair === 'string') return pair;
      const weights = new Map([
        [pair.own, exposure.percent],
        [pair.other, 100 - exposure.percent],
      ]);
      const kept = rule.weights.map(([variant]) => variant).filter((variant) => weights.has(variant));
      const order = [...new Set([...kept, ...[...weights.keys()].sort()])];
      const value = [
        ...(rule.by === undefined ? [] : [rule.by]),
        ...order.map((variant): Json => [variant, weights.get(variant) as number]),
      ];
      const path = ['flags', config.flag, 'targeting', 'fractional'];
      return { bytes: replaceValue(content, toPointer(path), canonicalText(value)) };
    },
    read(content, exposure) {
      const rule = readRule(content, config);
      if (typeof rule === 'string') return rule;
      const pair = toVariants(config, exposure, rule);
      if (typeof pair === 'string') return pair;
      const total = rule.weights.reduce((sum, [, weight]) => sum + weight, 0);
      if (total === 0) return `the flag ${config.flag} gives every variant the weight 0`;
      const own = rule.weights.find(([variant]) => variant === pair.own)?.[1] ?? 0;
      return { percent: (100 * own) / total };
    },
  };
}

function flagFor({ flag, variants }: FlagdConfig, slot: string): string {
  const names = Object.values(variants);
  return canonicalText({
    flags: {
      [flag]: {
        state: 'ENABLED',
        variants: Object.fromEntries(names.map((name) => [name, name])),
        defaultVariant: variants[slot] ?? null,
        targeting: { fractional: names.map((name) => [name, name === variants[slot] ? 100 : 0]) },
      },
    },
  });
}

function toVariants(config: FlagdConfig, exposure: Exposure, rule: Rule): { own: string; other: string } | string {
  const [own, other] = [config.variants[exposure.slot], config.variants[exposure.otherSlot]];
  if (own === undefined || other === undefined) {
    return `the configuration knows the slots ${Object.keys(config.variants).join(' and ')}`;
  }
  const stranger = rule.weights.find(([variant, weight]) => weight > 0 && variant !== own && variant !== other);
  return stranger === undefined ? { own, other } : `the flag ${config.flag} has a third variant with a share`;
}

function readRule(content: Uint8Array, config: FlagdConfig): Rule | string {
  let document: Json;
  try {
    document = parseStrictJson(content, { file: config.path, maxBytes: MAX_BYTES, integers: 'exact' }).value;
  } catch (error) {
    if (error instanceof InputError) return `it is no strict JSON (${error.code})`;
    throw error;
  }
  const flag = at(at(document, 'flags'), config.flag);
  if (!isJsonObject(flag)) return `it has no flag ${JSON.stringify(config.flag)}`;
  if (flag['state'] !== 'ENABLED') return `the flag ${config.flag} is not ENABLED, so its targeting does not count`;
  const variants = at(flag, 'variants');
  const missing = Object.values(config.variants).find((name) => at(variants, name) === undefined);
  if (missing !== undefined) return `the flag ${config.flag} has no variant ${JSON.stringify(missing)}`;
  const targeting = at(flag, 'targeting');
  const fractional = at(targeting, 'fractional');
  if (!Array.isArray(fractional) || Object.keys(targeting as JsonObject).length !== 1) {
    return `expected the targeting of the flag ${config.flag} to be {"fractional": […]} alone`;
  }
  return toRule(fractional as readonly Json[], variants) ?? `the fractional rule of ${config.flag} is malformed`;
}

function toRule(fractional: readonly Json[], variants: Json | undefined): Rule | undefined {
  const [head] = fractional;
  const by = head === undefined || Array.isArray(head) ? undefined : head;
  const weights: [string, number][] = [];
  for (const entry of by === undefined ? fractional : fractional.slice(1)) {
    // A variant without a weight has the weight 1.
    const [variant, weight = 1, ...more] = Array.isArray(entry) ? (entry as readonly Json[]) : [];
    if (typeof variant !== 'string' || at(variants, variant) === undefined || more.length > 0) return undefined;
    if (typeof weight !== 'number' || !Number.isSafeInteger(weight) || weight < 0) return undefined;
    if (weights.some(([known]) => known === variant)) return undefined;
    weights.push([variant, weight]);
  }
  return { by, weights };
}

function at(value: Json | undefined, key: string): Json | undefined {
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
