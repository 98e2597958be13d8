import { nearest, toPointer } from '@release-gates/core';
import * as z from 'zod';

export interface NearMiss {
  /** The key as written. */
  readonly key: string;
  /** The known key that it almost is, and that is missing beside it. */
  readonly known: string;
  readonly pointer: string;
}

/**
 * Keys that nobody reads but that are one slip away from a key that somebody would: a typo, which the predecessor
 * answered with a silent default. An extra key is harmless where the key it resembles is there as well.
 */
export function findNearMisses(schema: z.ZodType, value: unknown, path: readonly PropertyKey[] = []): NearMiss[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) {
    const taken = (inner.options as readonly z.ZodType[]).find((option) => option.safeParse(value).success);
    return taken === undefined ? [] : findNearMisses(taken, value, path);
  }
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((entry, index) => findNearMisses(inner.element as z.ZodType, entry, [...path, index]));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const entries = Object.entries(value as Record<string, unknown>);
  if (inner instanceof z.ZodRecord) {
    return entries.flatMap(([key, entry]) => findNearMisses(inner.valueType as z.ZodType, entry, [...path, key]));
  }
  return inner instanceof z.ZodObject ? inObject(inner, entries, path) : [];
}

function inObject(schema: z.ZodObject, entries: [string, unknown][], path: readonly PropertyKey[]): NearMiss[] {
  const present = new Set(entries.map(([key]) => key));
  const missing = Object.keys(schema.shape).filter((key) => !present.has(key));
  return entries.flatMap(([key, entry]) => {
    if (Object.hasOwn(schema.shape, key)) return findNearMisses(schema.shape[key] as z.ZodType, entry, [...path, key]);
    const known = nearest(key, missing);
    return known === undefined ? [] : [{ key, known, pointer: toPointer([...path, key]) }];
  });
}

function unwrap(schema: z.ZodType): z.ZodType {
  let current = schema;
  while (
    current instanceof z.ZodOptional ||
    current instanceof z.ZodDefault ||
    current instanceof z.ZodPrefault ||
    current instanceof z.ZodNullable
  ) {
    current = current.unwrap() as z.ZodType;
  }
  return current;
}
