import { canonicalSha256 } from '@release-gates/core';
import type { ExpectedGate, Manifest } from './manifest.ts';

/** The `evidence_sha256` of a manifest. */
export function gateMapSha256(gates: Manifest['gates']): string {
  return canonicalSha256(gates);
}

export function missingGates(expected: readonly ExpectedGate[], gates: Manifest['gates']): string[] {
  return expected.map((gate) => gate.unit).filter((unit) => !Object.hasOwn(gates, unit));
}
