import { isLenient } from '@release-gates/evidence';
import {
  buildEvidenceReference,
  buildSimpleVerificationResult,
  buildVerificationSummary,
  candidateSubjects,
  type SignedManifest,
} from '../statement/candidate-verdict.ts';
import { buildRelease, type ReleasedPackage } from '../statement/release.ts';
import { buildTestResult, type SignedEvidence } from '../statement/test-result.ts';
import { buildVulnerabilities, type ScanReport, type VulnerabilityScan } from '../statement/vulnerabilities.ts';
import type { SignedStatement, StatementSigner } from './sign-statement.ts';

/** Everything that is said about one release candidate. */
export interface CandidateStatements {
  readonly evidence: readonly SignedEvidence[];
  readonly manifest: Omit<SignedManifest, 'inputs' | 'lenient'>;
  /** What the files of the manifest are released as; null where that is not said. */
  readonly release: ReleasedPackage | null;
  readonly scans: readonly { readonly scan: VulnerabilityScan; readonly report: ScanReport }[];
}

/** Names of the statements that `signCandidate` makes, in its order: a plan can show them without a key. */
export function statementNames(statements: CandidateStatements): readonly string[] {
  const verdicts = [...VERDICTS, ...otherStatements(statements)];
  return [...statements.evidence.map((one) => one.evidence.unit), ...verdicts.map(({ name }) => name)];
}

/** What is said about the files beside the verdict. */
function otherStatements({
  manifest,
  release,
  scans,
}: CandidateStatements): readonly { readonly name: string; readonly payload: Uint8Array }[] {
  const released = release === null ? undefined : buildRelease(manifest, release);
  return [
    ...(released === undefined ? [] : [{ name: 'release', payload: released }]),
    ...scans.map(({ scan, report }, at) => ({
      name: at === 0 ? 'vulnerabilities' : `vulnerabilities-${at + 1}`,
      payload: buildVulnerabilities(candidateSubjects(manifest), scan, report),
    })),
  ];
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
  const lenient = statements.evidence
    .filter(({ evidence }) => isLenient(evidence))
    .map(({ evidence }) => evidence.unit);
  const signed = { ...statements.manifest, inputs: units.map(({ file }) => file), lenient };
  const verdicts: SignedStatement[] = [];
  for (const { name, build } of VERDICTS) verdicts.push(await signer.sign(name, build(signed)));
  for (const { name, payload } of otherStatements(statements)) verdicts.push(await signer.sign(name, payload));
  return [...units, ...verdicts];
}
