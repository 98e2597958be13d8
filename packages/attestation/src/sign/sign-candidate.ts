import type { SigningKey } from '../key/signing-key.ts';
import {
  buildEvidenceReference,
  buildSimpleVerificationResult,
  buildVerificationSummary,
  type SignedManifest,
} from '../statement/candidate-verdict.ts';
import { buildTestResult, type SignedEvidence } from '../statement/test-result.ts';
import { type SignedStatement, signStatement } from './sign-statement.ts';

export const DSSE_MEDIA_TYPE = 'application/vnd.dsse.envelope.v1+json';

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
export function signCandidate(statements: CandidateStatements, key: SigningKey): readonly SignedStatement[] {
  const units = statements.evidence.map((one) => signStatement(one.evidence.unit, buildTestResult(one), key));
  const inputs = units.map(({ name, dsseSha256 }) => ({
    name: dsseFileName(name),
    sha256: dsseSha256,
    mediaType: DSSE_MEDIA_TYPE,
  }));
  const signed = { ...statements.manifest, inputs };
  return [...units, ...VERDICTS.map(({ name, build }) => signStatement(name, build(signed), key))];
}

export function dsseFileName(name: string): string {
  return `${name}.dsse.json`;
}

export function bundleFileName(name: string): string {
  return `${name}.sigstore.json`;
}
