import type { Check } from '@release-gates/core';
import { lackingGates, type Manifest, requiredGates } from '@release-gates/evidence';
import { toCheck } from '../_shared/row.ts';

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
  const lacks = lackingGates(manifest, wanted);
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
