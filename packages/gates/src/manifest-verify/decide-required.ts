import type { Check } from '@release-gates/core';
import type { Manifest } from '@release-gates/evidence';
import { toCheck } from '../_shared/row.ts';

/** Units without whose open evidence the manifest would be closed. */
export function requiredGates(manifest: Manifest): string[] {
  if (!manifest.require_gate_evidence) return [];
  return manifest.expected_gates.filter((gate) => gate.required).map((gate) => gate.unit);
}

/**
 * Whoever writes a manifest also writes what it expects: one that expects nothing agrees with itself and proves nothing.
 * What it must at least require can only come from whoever verifies; without that, a manifest that requires nothing is
 * said to be one.
 */
export function requiredRow(manifest: Manifest, wanted: readonly string[]): Check {
  const required = requiredGates(manifest);
  const row = { id: 'manifest_required_gates', expected: wanted.length === 0 ? 'at least 1' : [...wanted] };
  if (wanted.length === 0) {
    return toCheck({
      ...row,
      level: 'may',
      outcome: required.length > 0,
      reason: required.length > 0 ? `it requires ${required.join(', ')}` : 'this manifest requires no gate evidence',
      actual: required,
      remedy: 'Name the gates that must be in it with expected-gates',
    });
  }
  const lacks = wanted.flatMap((unit) => whatLacks(unit, manifest) ?? []);
  return toCheck({
    ...row,
    level: 'must',
    outcome: lacks.length === 0,
    reason: lacks.length === 0 ? `it requires ${wanted.join(', ')}` : lacks.join('; ').slice(0, 2000),
    actual: required,
    remedy:
      'Have release-manifest expect these gates (expected-gates, or the configuration), with require-gate-evidence',
  });
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
