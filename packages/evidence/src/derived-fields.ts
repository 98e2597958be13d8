import { formatRfc3339, parseRfc3339 } from '@release-gates/core';
import type { ExpectedGate, Manifest } from './manifest.ts';

/** What a manifest says of itself, by the rules that whoever writes and whoever verifies one share. */

/** A manifest is as fresh as its oldest evidence; null: it does not expire. */
export function expiryOf(gates: Manifest['gates'], maxAgeS: number | null): string | null {
  const oldest = oldestEvidence(gates);
  return maxAgeS === null || oldest === undefined ? null : formatRfc3339(oldest.atMs + maxAgeS * 1000);
}

/** The unit whose evidence is the first to go out of date; undefined where there is none. */
export function oldestEvidence(gates: Manifest['gates']): { readonly unit: string; readonly atMs: number } | undefined {
  return Object.entries(gates)
    .map(([unit, entry]) => ({ unit, atMs: parseRfc3339(entry.at) ?? Number.NEGATIVE_INFINITY }))
    .toSorted((left, right) => left.atMs - right.atMs)[0];
}

/** No gate is expected more leniently than it was judged: an entry states what its evidence states. */
export function expectedMode(gate: ExpectedGate, gates: Manifest['gates']): ExpectedGate['mode'] {
  const entry = Object.hasOwn(gates, gate.unit) ? gates[gate.unit] : undefined;
  return entry?.mode === 'enforce' ? 'enforce' : gate.mode;
}
