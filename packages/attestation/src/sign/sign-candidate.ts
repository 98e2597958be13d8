import {
  buildEvidenceReference,
  buildSimpleVerificationResult,
  buildVerificationSummary,
  type SignedManifest,
} from '../statement/candidate-verdict.ts';
import { buildTestResult, type SignedEvidence } from '../statement/test-result.ts';
import type { SignedStatement, StatementSigner } from './sign-statement.ts';

/** Everything that is said about one release candidate. */
export interface CandidateStatements {
  readonly evidence: readonly SignedEvidence[];
  readonly manifest: Omit<SignedManifest, 'inputs'>;
}

/** Names of the statements that `signCandidate` makes, in its order: a plan can show them without a key. */
export function statementNames({ evidence }: CandidateStatements): readonly string[] {
  return [...evidence.map((one) => one.evidence.unit), ...VERDICTS.map(({ name }) => name)];
}

const VERDICTS = [
  { name: 'verification-summary', build: buildVerificationSummary },
  { name: 'simple-verification-result', build: buildSimpleVerificationResult },
  { name: 'evidence-reference', build: buildEvidenceReference },
] as const;

/** One statement for each evidence document, then the verdicts over them, which name the digest of each. */
export async function signCandidate(
  statements: CandidateStatements,
  signer: Pick<StatementSigner, 'sign'>,
): Promise<readonly SignedStatement[]> {
  const units: SignedStatement[] = [];
  // One after the other: a log that others run too is not asked forty things at once.
  for (const one of statements.evidence) units.push(await signer.sign(one.evidence.unit, buildTestResult(one)));
  const signed = { ...statements.manifest, inputs: units.map(({ file }) => file) };
  const verdicts: SignedStatement[] = [];
  for (const { name, build } of VERDICTS) verdicts.push(await signer.sign(name, build(signed)));
  return [...units, ...verdicts];
}
