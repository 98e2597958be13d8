import { isJsonObject, type Json } from '@release-gates/core';

/** `events`: an object with an array `events`, which the predecessor takes for an object and for an array. */
export type JsonShape = 'object' | 'array' | 'events' | 'other';

export function jsonShape(value: Json): JsonShape {
  if (Array.isArray(value)) return 'array';
  if (!isJsonObject(value)) return 'other';
  return Array.isArray(value['events']) ? 'events' : 'object';
}

export function isOfKind(shape: JsonShape, kind: 'json_object' | 'json_array'): boolean {
  return shape === 'events' || shape === (kind === 'json_object' ? 'object' : 'array');
}
