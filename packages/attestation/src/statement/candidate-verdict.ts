import type { Manifest } from '@release-gates/evidence';
import { PREDICATE_TYPES } from './predicate-types.ts';
import { buildStatement, type ResourceDescriptor, type StatementSubject } from './statement.ts';
import { commitSubject } from './test-result.ts';

/** The manifest of one release candidate, the bytes it stands in, and what was said about its parts. */
export interface SignedManifest {
  readonly manifest: Manifest;
  /** File name, without a folder. */
  readonly name: string;
  readonly sha256: string;
  /** Who vouches, as a URI with a version: a consumer pins it to a key. */
  readonly verifierId: string;
  /** What is released, as the URI that its consumer asks for. */
  readonly resourceUri: string;
  /** The policy the candidate was judged by; what it was if there is no file is told by the URI. */
  readonly policy: ResourceDescriptor & { readonly uri: string };
  /** Signed statements over each unit's evidence. */
  readonly inputs: readonly InputAttestation[];
  /** Units whose verdict is a pass although something that must hold does not: nobody is told that they passed. */
  readonly lenient: readonly string[];
}

export interface InputAttestation {
  /** File name beside the verdict. */
  readonly name: string;
  /** Of the file as it lies there. */
  readonly sha256: string;
  readonly mediaType: string;
}

/**
 * SLSA verification summary v1. Levels are our own: `SLSA_…` must have been checked, and slsa-verifier refuses the whole
 * summary for one that says it was not evaluated.
 */
export function buildVerificationSummary(signed: SignedManifest): Uint8Array {
  const { manifest, verifierId, resourceUri, policy, inputs } = signed;
  const isOpen = manifest.decision === 'open';
  const predicate = {
    verifier: { id: verifierId, version: { 'release-gates': manifest.tool.version } },
    timeVerified: manifest.generated_at,
    resourceUri,
    policy,
    inputAttestations: inputs.map(({ name, sha256 }) => ({ uri: name, digest: { sha256 } })),
    verificationResult: isOpen ? 'PASSED' : 'FAILED',
    verifiedLevels: isOpen ? ['RELEASE_GATES_PASSED', ...passedUnits(signed).map(levelOfUnit)] : ['FAILED'],
  };
  return buildStatement(candidateSubjects(signed), { type: PREDICATE_TYPES.verificationSummary, predicate });
}

/** Simple verification result v0.2: passing properties only, so a policy over it can only ever deny too much. */
export function buildSimpleVerificationResult(signed: SignedManifest): Uint8Array {
  const { manifest, verifierId, policy } = signed;
  const candidate = manifest.decision === 'open' ? [OPEN_PROPERTY] : [];
  const predicate = {
    verifier: { id: verifierId, policies: [policy] },
    timeCreated: manifest.generated_at,
    properties: [...candidate, ...passedUnits(signed).map(propertyOfUnit)],
  };
  return buildStatement(candidateSubjects(signed), { type: PREDICATE_TYPES.simpleVerificationResult, predicate });
}

/** `reference/v0.1`: which documents the manifest's verdict rests on, and where each lies. */
export function buildEvidenceReference(signed: SignedManifest): Uint8Array {
  const { manifest, verifierId, inputs } = signed;
  const documents = Object.values(manifest.gates).map(({ evidence, sha256 }) => ({
    downloadLocation: evidence,
    mediaType: 'application/json',
    digest: { sha256 },
  }));
  const statements = inputs.map(({ name, sha256, mediaType }) => ({
    downloadLocation: name,
    mediaType,
    digest: { sha256 },
  }));
  const predicate = { attester: { id: verifierId }, references: [...documents, ...statements] };
  return buildStatement(candidateSubjects(signed), { type: PREDICATE_TYPES.reference, predicate });
}

/** The manifest, the commit, and the files that are released. */
export function candidateSubjects({
  manifest,
  name,
  sha256,
}: Pick<SignedManifest, 'manifest' | 'name' | 'sha256'>): readonly [StatementSubject, ...StatementSubject[]] {
  const artifacts = manifest.artifacts.map((artifact) => ({
    name: artifact.path,
    digest: { sha256: artifact.sha256 },
  }));
  return [{ name, digest: { sha256 } }, ...commitSubject(manifest.subject), ...artifacts];
}

/** Of a summary, that a unit passed: `COMPAT_MATRIX_PASSED`. */
export function levelOfUnit(unit: string): string {
  return `${unit.toUpperCase().replaceAll('-', '_')}_PASSED`;
}

/** Of a simple verification result, the same. */
export function propertyOfUnit(unit: string): string {
  return `RG_${levelOfUnit(unit)}`;
}

/** Of a simple verification result, that the manifest is open. */
export const OPEN_PROPERTY = 'RG_RELEASE_CANDIDATE_OPEN';

/** Gates whose evidence passed; what was waived, only warned or did not apply has not passed. */
function passedUnits({ manifest, lenient }: Pick<SignedManifest, 'manifest' | 'lenient'>): readonly string[] {
  return Object.entries(manifest.gates)
    .filter(([unit, { kind, verdict }]) => kind === 'gate' && verdict === 'pass' && !lenient.includes(unit))
    .map(([unit]) => unit);
}
