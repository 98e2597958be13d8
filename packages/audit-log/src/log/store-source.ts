import type { LogStore } from '@release-gates/core';
import type { ByteSource } from '../report.ts';

/** The log as it is now: what is appended while it is verified is not looked at. Undefined where there is none. */
export function toStoreSource(store: LogStore): ByteSource | undefined {
  const size = store.size();
  if (size === undefined) return undefined;
  return { size, read: (into, offset) => store.readInto(into, offset) };
}
