import { canonicalBytes, type Json } from '@release-gates/core';

/** As many of the first as fit into so many bytes of JSON: a line of the ledger has a longest length. */
export function fitting<T extends Json>(items: readonly T[], maxBytes: number): T[] {
  const kept: T[] = [];
  let bytes = 0;
  for (const item of items) {
    bytes += canonicalBytes(item).length + 1;
    if (bytes > maxBytes) break;
    kept.push(item);
  }
  return kept;
}
