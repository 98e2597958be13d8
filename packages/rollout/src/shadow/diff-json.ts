import { isJsonObject, type Json, type JsonObject } from '@release-gates/core';
import type { Differences } from './difference.ts';
import { isIgnored, type Pattern } from './ignore.ts';

export interface DiffRules {
  readonly ignore: readonly Pattern[];
  /** Of two numbers, as a share of the larger one. */
  readonly tolerance: number;
}

/** Adds each place where the second differs from the first. Their depth is bounded by the parser, and so is the walk. */
export function diffJson(live: Json, candidate: Json, { rules, found }: Walk): void {
  walk({ live, candidate, path: [], shown: [] }, { rules, found });
}

interface Walk {
  readonly rules: DiffRules;
  readonly found: Differences;
}

interface Place {
  readonly live: Json;
  readonly candidate: Json;
  /** With indices, for what is ignored. */
  readonly path: readonly string[];
  /** With `*` for each index: one place for all items of a list. */
  readonly shown: readonly string[];
}

function walk(place: Place, { rules, found }: Walk): void {
  const { live, candidate, path, shown } = place;
  if (path.length > 0 && isIgnored(rules.ignore, path)) return;
  const type = typeOf(live);
  if (type !== typeOf(candidate)) return found.add('type', shown);
  if (type === 'object') return walkObject(place as Place & Objects, { rules, found });
  if (type === 'array') return walkArray(place as Place & Arrays, { rules, found });
  if (type === 'null' || live === candidate) return;
  if (type === 'number' && isNear(live as number, candidate as number, rules.tolerance)) return;
  found.add(type, shown);
}

interface Objects {
  readonly live: JsonObject;
  readonly candidate: JsonObject;
}

function walkObject({ live, candidate, path, shown }: Place & Objects, { rules, found }: Walk): void {
  for (const key of new Set([...Object.keys(live), ...Object.keys(candidate)])) {
    const below = { path: [...path, key], shown: [...shown, key] };
    const [left, right] = [ownValue(live, key), ownValue(candidate, key)];
    if (left !== undefined && right !== undefined) walk({ live: left, candidate: right, ...below }, { rules, found });
    else if (!isIgnored(rules.ignore, below.path)) found.add(left === undefined ? 'added' : 'missing', below.shown);
  }
}

interface Arrays {
  readonly live: readonly Json[];
  readonly candidate: readonly Json[];
}

function walkArray({ live, candidate, path, shown }: Place & Arrays, { rules, found }: Walk): void {
  if (live.length !== candidate.length) found.add('length', shown);
  const below = [...shown, '*'];
  for (const [index, left] of live.entries()) {
    const right = candidate[index];
    if (right === undefined) return;
    walk({ live: left, candidate: right, path: [...path, String(index)], shown: below }, { rules, found });
  }
}

function ownValue(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function typeOf(value: Json): 'null' | 'array' | 'object' | 'number' | 'text' | 'boolean' {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (isJsonObject(value)) return 'object';
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' ? 'number' : 'boolean';
}

function isNear(left: number, right: number, tolerance: number): boolean {
  return Math.abs(left - right) <= tolerance * Math.max(Math.abs(left), Math.abs(right));
}
