import type { Manifest } from '@release-gates/evidence';
import { VALIDATION_OUTCOMES, type Validation, type ValidationFact } from '../step/proof.ts';

/** Every unit that a manifest expects or has, with what it came to: what does not pass first, else by name. */
export function validationsOf({
  environment,
  strict,
  decision,
  gates,
  expected_gates: expected,
  missing_gates: missing,
}: Manifest): ValidationFact {
  const judged = Object.entries(gates).map(([unit, entry]): Validation => {
    const { verdict, mode, required, sha256 } = entry;
    return { unit, outcome: verdict, mode, required, evidenceSha256: sha256 };
  });
  const absent = missing.map((unit): Validation => {
    const { mode = 'enforce', required = true } = expected.find((one) => one.unit === unit) ?? {};
    return { unit, outcome: 'missing', mode, required, evidenceSha256: null };
  });
  return { profile: environment, strict, decision, units: [...judged, ...absent].sort(worstFirst) };
}

function worstFirst(one: Validation, other: Validation): number {
  const [first, second] = [one, other].map(({ outcome }) => VALIDATION_OUTCOMES.indexOf(outcome));
  return (first ?? 0) - (second ?? 0) || (one.unit < other.unit ? -1 : 1);
}
