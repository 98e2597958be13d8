import { judgeParts, type Statement } from '@release-gates/attestation';
import { andMore, type Check } from '@release-gates/core';
import { describeDifference } from '@release-gates/evidence';
import { checkId, mustCheck } from '../_shared/row.ts';
import type { ManifestFact } from './facts.ts';

/** Each document of a manifest, and the manifest itself. */
export function decideCandidate(fact: ManifestFact, statements: readonly Statement[], nowMs: number): readonly Check[] {
  const { manifest, differences, path } = fact;
  const [first] = differences;
  if (manifest === null || first !== undefined) {
    return [
      mustCheck('manifest_parse', 'fail', {
        reason:
          first === undefined
            ? `${path} cannot be read`
            : andMore(describeDifference(first), differences.length - 1, 'difference'),
        expected: [],
        actual: differences.slice(0, 100).map(describeDifference),
        remedy: 'Fetch the folder again from where it was published',
      }),
    ];
  }
  return judgeParts(statements, { ...fact, manifest }, nowMs).map(({ unit, outcome, reason, expected, actual }) =>
    mustCheck(unit === null ? 'manifest_attested' : checkId('evidence_attested', unit), outcome, {
      reason,
      expected,
      actual,
      remedy:
        unit === null
          ? 'Sign this manifest; a signature over another one says nothing about it'
          : 'Sign the candidate again after its gates have run',
    }),
  );
}
