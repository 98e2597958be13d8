import type { Manifest } from './manifest.ts';

/** Units without whose open evidence the manifest would be closed. */
export function requiredGates(manifest: Manifest): string[] {
  if (!manifest.require_gate_evidence) return [];
  return manifest.expected_gates.filter((gate) => gate.required).map((gate) => gate.unit);
}

/** Why each of `wanted` that the manifest does not require, and hold enforced evidence of, does not count. */
export function lackingGates(manifest: Manifest, wanted: readonly string[]): string[] {
  return wanted.flatMap((unit) => whatLacks(unit, manifest) ?? []);
}

/** A gate in warn mode passes whatever it finds, so it is not what was asked for. */
function whatLacks(unit: string, manifest: Manifest): string | undefined {
  const gate = manifest.expected_gates.find((expected) => expected.unit === unit);
  const entry = Object.hasOwn(manifest.gates, unit) ? manifest.gates[unit] : undefined;
  if (gate === undefined) return `${unit} is not expected`;
  if (!gate.required || !manifest.require_gate_evidence) return `${unit} is expected, but its evidence not required`;
  if (entry === undefined) return `${unit} has no evidence`;
  return entry.mode === 'enforce' ? undefined : `${unit} was judged in warn mode`;
}
