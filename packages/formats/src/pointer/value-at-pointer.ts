import type { Json } from '@release-gates/core';

/** Value at an RFC 6901 pointer; undefined where it names nothing. */
export function valueAtPointer(value: Json, pointer: string): Json | undefined {
  let current: Json | undefined = value;
  for (const raw of pointer.split('/').slice(1)) {
    const key = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Readonly<Record<string, Json>>)[key];
  }
  return current;
}
