import { type Json, MAX_DEPTH } from '@release-gates/core';
import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { type YamlCode, yamlRefusal, type YamlSource } from './yaml-source.ts';

/** As GitHub Actions and most loaders allow; a hand-written policy has a handful. */
const MAX_ALIASES = 100;
/** Values that all aliases together may stand for: "billion laughs" ends here, before anything walks the value. */
const MAX_ALIASED_VALUES = 100_000;

/** A value that an anchor names. */
interface Anchored {
  readonly node: Node;
  readonly value: Json;
  /** Values inside, itself counted, aliases expanded. */
  readonly size: number;
  /** Levels of collections, itself counted. */
  readonly height: number;
}

interface Conversion {
  readonly source: YamlSource;
  readonly anchors: Map<string, Anchored>;
  readonly targets: Map<Alias, Node>;
  aliases: number;
  aliasedValues: number;
}

export interface Converted {
  readonly value: Json;
  /** What each alias stands for, to find lines through it. */
  readonly targets: ReadonlyMap<Alias, Node>;
}

/**
 * The library's nodes to JSON. Not its own `toJS`: that compares every key of a map with every other (quadratic), turns
 * a key `1.10` into `1.1`, and lets `__proto__` and half surrogate pairs through.
 *
 * @throws InputError `yaml.*`
 */
export function toJson(contents: Node | null, source: YamlSource): Converted {
  const conversion: Conversion = { source, anchors: new Map(), targets: new Map(), aliases: 0, aliasedValues: 0 };
  const value = contents === null ? null : convert(conversion, contents, 0).value;
  return { value, targets: conversion.targets };
}

function convert(conversion: Conversion, node: Node, depth: number): Anchored {
  if (isAlias(node)) return convertAlias(conversion, node, depth);
  const converted = convertPlain(conversion, node, depth);
  const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
  // Set only now: an alias inside its own anchor (a cycle) finds nothing.
  if (anchor !== undefined) conversion.anchors.set(anchor, converted);
  return converted;
}

function convertPlain(conversion: Conversion, node: Node, depth: number): Anchored {
  if (isScalar(node)) return { node, value: toScalar(conversion, node), size: 1, height: 0 };
  if (depth >= MAX_DEPTH) throw tooDeep(conversion, node);
  if (isMap(node)) return convertMap(conversion, node, depth);
  if (isSeq(node)) return convertSeq(conversion, node, depth);
  throw refuse(conversion, node, 'yaml.syntax', 'expected a scalar, a mapping or a sequence, found something else');
}

function convertAlias(conversion: Conversion, alias: Alias, depth: number): Anchored {
  const target = conversion.anchors.get(alias.source);
  if (target === undefined) {
    const message = `expected an alias to an anchor that is complete above it, found *${alias.source}`;
    throw refuse(conversion, alias, 'yaml.alias', message);
  }
  conversion.aliases++;
  conversion.aliasedValues += target.size;
  if (conversion.aliases > MAX_ALIASES || conversion.aliasedValues > MAX_ALIASED_VALUES) {
    const message = `expected at most ${MAX_ALIASES} aliases that stand for at most ${MAX_ALIASED_VALUES} values, found more`;
    throw refuse(conversion, alias, 'yaml.too_many_aliases', message, 'Write the values out');
  }
  if (depth + target.height > MAX_DEPTH) throw tooDeep(conversion, alias);
  conversion.targets.set(alias, target.node);
  return target;
}

function convertSeq(conversion: Conversion, node: YAMLSeq, depth: number): Anchored {
  const value: Json[] = [];
  let size = 1;
  let height = 0;
  for (const item of node.items as Node[]) {
    const child = convert(conversion, item, depth + 1);
    value.push(child.value);
    size += child.size;
    height = Math.max(height, child.height);
  }
  return { node, value, size, height: height + 1 };
}

function convertMap(conversion: Conversion, node: YAMLMap, depth: number): Anchored {
  const value = Object.create(null) as Record<string, Json>;
  let size = 1;
  let height = 0;
  for (const pair of node.items) {
    const key = toKey(conversion, pair.key as Node, node);
    if (key in value) {
      const message = `expected each key once in a mapping, found ${JSON.stringify(key).slice(0, 120)} again`;
      throw refuse(conversion, pair.key as Node, 'yaml.duplicate_key', message, 'Remove one of the two');
    }
    const child = pair.value === null ? null : convert(conversion, pair.value as Node, depth + 1);
    value[key] = child === null ? null : child.value;
    size += child === null ? 1 : child.size;
    height = Math.max(height, child === null ? 0 : child.height);
  }
  return { node, value, size, height: height + 1 };
}

/** Plain numbers and booleans become the text they were written as: `200:` in OpenAPI, `1.10:` in a version table. */
function toKey(conversion: Conversion, key: Node | null, map: YAMLMap): string {
  if (!isScalar(key) || key.value === null) {
    const found = key === null || isScalar(key) ? 'an empty one' : 'a collection or an alias';
    throw refuse(conversion, key ?? map, 'yaml.key', `expected a text as key, found ${found}`);
  }
  if (key.value === '<<' && key.type === 'PLAIN') {
    const message = 'expected YAML 1.2, which has no merge keys, found "<<"';
    throw refuse(conversion, key, 'yaml.merge_key', message, 'Write the members out, or quote the key');
  }
  if (typeof key.value === 'string') return wellFormed(conversion, key, key.value);
  return wellFormed(conversion, key, key.source ?? '');
}

function toScalar(conversion: Conversion, node: Scalar): Json {
  const { value } = node;
  if (typeof value === 'string') return wellFormed(conversion, node, value);
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') {
    const number = Number(value);
    if (Number.isSafeInteger(number)) return number;
    const message = `expected an integer between -(2^53-1) and 2^53-1, found ${(node.source ?? '').slice(0, 60)}`;
    throw refuse(conversion, node, 'yaml.unsafe_integer', message, 'Quote it to make it a string');
  }
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw refuse(
    conversion,
    node,
    'yaml.number_range',
    `expected a finite number, found ${(node.source ?? '').slice(0, 60)}`,
  );
}

function wellFormed(conversion: Conversion, node: Node, text: string): string {
  if (!/\p{Surrogate}/u.test(text)) return text;
  throw refuse(conversion, node, 'yaml.lone_surrogate', 'expected whole characters, found half of a surrogate pair');
}

function tooDeep(conversion: Conversion, node: Node): Error {
  const message = `expected at most ${MAX_DEPTH} collections inside one another, found more`;
  return refuse(conversion, node, 'yaml.too_deep', message);
}

// oxlint-disable-next-line max-params -- a fault in five words
function refuse(conversion: Conversion, node: Node, code: YamlCode, message: string, remedy?: string): Error {
  const offset = node.range?.[0];
  return yamlRefusal(conversion.source, [{ code, message, offset, ...(remedy !== undefined && { remedy }) }]);
}
