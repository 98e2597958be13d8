import { type AttestedPart, judgeParts, type Statement } from '@release-gates/attestation';
import { andMore, type Check } from '@release-gates/core';
import { describeDifference } from '@release-gates/evidence';
import { TOO_OLD } from '../_shared/judged-time.ts';
import { checkId, mustCheck } from '../_shared/row.ts';
import { type AttestationFacts, judgedMs, type ManifestFact } from './facts.ts';

/** Each document of a manifest, and the manifest itself. */
export function decideCandidate(
  fact: ManifestFact,
  statements: readonly Statement[],
  times: Pick<AttestationFacts, 'nowMs' | 'asOfMs'>,
): readonly Check[] {
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
  const parts = judgeParts(statements, { ...fact, manifest }, judgedMs(times));
  return [...parts.map(partCheck), ...freshCheck(parts)];
}

/** Who said what; how old it may become is a question of its own, which nobody's signature changes. */
function partCheck({ unit, outcome, reason, expected, actual, expiredAt: end }: AttestedPart): Check {
  const id = unit === null ? 'manifest_attested' : checkId('evidence_attested', unit);
  const isOnlyOld = end !== null;
  return mustCheck(id, isOnlyOld ? 'pass' : outcome, {
    reason: isOnlyOld ? `the evidence of ${unit} is attested` : reason,
    expected,
    actual,
    remedy:
      unit === null
        ? 'Sign this manifest; a signature over another one says nothing about it'
        : 'Sign the candidate again after its gates have run',
  });
}

/** Stale evidence permits nothing, however well it is signed. */
function freshCheck(parts: readonly AttestedPart[]): Check[] {
  const stale = parts.flatMap(({ unit, expiredAt: at }) => (at === null ? [] : [{ unit, expired_at: at }]));
  const [first] = stale.toSorted((one, other) => (one.expired_at < other.expired_at ? -1 : 1));
  if (first === undefined && parts.every(({ outcome }) => outcome !== 'pass')) return [];
  const reason = `the attestation of ${first?.unit} was fresh until ${first?.expired_at}`;
  return [
    mustCheck(FRESH, first === undefined ? 'pass' : 'fail', {
      reason: first === undefined ? 'what is attested is fresh' : andMore(reason, stale.length - 1, 'such unit'),
      expected: null,
      actual: first?.expired_at ?? null,
      remedy: TOO_OLD,
    }),
  ];
}

const FRESH = 'attestations_fresh';

/** Since when something that is attested is too old; null where nothing is. */
export function expiredAt(checks: readonly Check[]): string | null {
  const actual = checks.find(({ id }) => id === FRESH)?.actual;
  return typeof actual === 'string' ? actual : null;
}
