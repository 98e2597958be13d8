import {
  type Difference,
  type FactsVerification,
  type FileVerification,
  type Verification,
  verifyFacts,
  verifyManifest,
} from '@release-gates/evidence';
import type { VerifyFacts } from './collect.ts';
import { describeChange, isDigest } from './find-change.ts';

export interface Verified extends Verification {
  readonly facts: FactsVerification;
}

/** Everything derived again; the first file that has not its digest is told with the byte that was changed in it. */
export function verified({ facts, kept, changedByte }: VerifyFacts & { readonly state: 'found' }): Verified {
  const verification = { ...verifyManifest(facts), facts: verifyFacts(facts, kept) };
  if (changedByte === null) return verification;
  const tell = (differences: readonly Difference[]): readonly Difference[] =>
    differences.map((difference) =>
      difference.file === changedByte.file && isDigest(difference.code)
        ? { ...difference, message: `${describeChange(changedByte)}; ${difference.message}` }
        : difference,
    );
  const tellFiles = (files: FileVerification): FileVerification => ({ ...files, differences: tell(files.differences) });
  return {
    ...verification,
    facts: { ...verification.facts, differences: tell(verification.facts.differences) },
    evidence: Object.fromEntries(Object.entries(verification.evidence).map(([unit, found]) => [unit, tell(found)])),
    artifacts: tellFiles(verification.artifacts),
    materials: tellFiles(verification.materials),
  };
}
