import {
  bundleName,
  type CandidateStatements,
  isVersionedPurl,
  nameInPlace,
  statementNames,
  whyOtherVersion,
} from '@release-gates/attestation';
import { andMore, type Check, type Plan, type SigstoreServices } from '@release-gates/core';
import { describeDifference, fileNameOf, joinPath, type Manifest, tellNotLocated } from '@release-gates/evidence';
import { toCheck } from '../_shared/row.ts';
import type { BoundEvidence, LocatedManifest, SignerFact, SignFacts } from './collect.ts';
import type { SignInputs } from './inputs.ts';
import { chooseInstance, type Keyless } from './choose-instance.ts';
import type { SignedBefore } from './signed-before.ts';
import { judgeMode } from './signing-mode.ts';

export interface SignPlan {
  readonly before: SignedBefore;
  /** Name of the file that holds every envelope, a line each. */
  readonly bundle: string;
  /** Null where nothing is to be signed. */
  readonly statements: CandidateStatements | null;
  /** Who certifies; null where a key signs. */
  readonly keyless: SigstoreServices | null;
}

/**
 * Policy. What is signed is vouched for, so nothing is signed that a verifier would refuse: a manifest that does not
 * hold, evidence that is not what it binds, one that has expired. A closed candidate is signed as closed.
 */
export function planSigning(facts: SignFacts, inputs: SignInputs): Plan<SignPlan> {
  const { located } = facts;
  const mode = judgeMode(facts);
  const { signer } = mode;
  const chosen = signer?.kind === 'keyless' ? chooseInstance(inputs, signer.isRepositoryPublic) : null;
  const checks = [
    ...mode.checks,
    signerCheck(signer, chosen),
    manifestCheck(located),
    ...releaseCheck(located, inputs),
  ];
  if (located.state !== 'found' || located.manifest === null) {
    return nothing(checks, 'nothing can be signed without a sound manifest');
  }
  if (signer === null) return nothing(checks, `nothing is signed: there is no signer (${located.path})`);
  const statements = statementsOf({ ...located, manifest: located.manifest }, facts.scans, inputs);
  const before = located.before ?? NOWHERE;
  const { folder, place } = before;
  const keyless = chosen === null || 'refused' in chosen ? null : chosen;
  const bundle = bundleName(located.manifest.release_candidate_id, place);
  return {
    checks,
    steps: [
      ...(keyless === null ? [] : [`Ask ${keyless.fulcioUrl} for a certificate${describeLog(keyless)}`]),
      ...statementNames(statements).map((name) => `Sign ${joinPath(folder, nameInPlace(name, place))}`),
      `Write ${joinPath(folder, bundle)}`,
    ],
    value: { before, bundle, statements, keyless },
  };
}

function nothing(checks: readonly Check[], step: string): Plan<SignPlan> {
  return { checks, steps: [step], value: { before: NOWHERE, bundle: '', statements: null, keyless: null } };
}

const NOWHERE: SignedBefore = { folder: '', place: 1, signers: [] };

function describeLog({ rekorUrl }: SigstoreServices): string {
  return rekorUrl === null ? '; no log is told' : `, and write to ${rekorUrl}, where anybody reads it for ever`;
}

function signerCheck(signer: SignerFact, chosen: Keyless | null): Check {
  if (signer === null) {
    return toCheck('signing_key_available', 'not_applicable', {
      reason: 'no signer: nothing is signed, and nobody but the repository vouches for this candidate',
      expected: 'usable',
      actual: 'none',
    });
  }
  const { kind, missing } = signer;
  const refused = chosen !== null && 'refused' in chosen ? chosen : null;
  const fault = refused?.refused ?? missing;
  const noun = kind === 'key' ? 'key that can sign' : 'certificate';
  return toCheck('signing_key_available', fault === null, {
    reason: fault === null ? `a ${noun} can be had` : `no ${noun}: ${fault}`,
    expected: 'usable',
    actual: fault ?? 'usable',
    remedy: refused?.remedy ?? REMEDIES[kind],
  });
}

const REMEDIES = {
  key: 'Name one environment variable (key-env) or one file (key-file) that holds a P-256 key in PEM',
  keyless: 'Give the job permissions: id-token: write, or sign with a key (signer: key)',
} as const;

function manifestCheck(located: SignFacts['located']): Check {
  if (located.state !== 'found') {
    const { outcome, ...told } = tellNotLocated(located);
    return toCheck('signed_manifest_holds', outcome, { ...told, expected: 'one manifest', actual: null });
  }
  const { differences, path, sha256 } = located;
  const [first] = differences;
  const holds = first === undefined && located.manifest !== null;
  return toCheck('signed_manifest_holds', holds, {
    reason: holds
      ? `${path} and everything it binds hold`
      : first === undefined
        ? `${path} cannot be read`
        : andMore(describeDifference(first), differences.length - 1, 'difference'),
    expected: [],
    actual: holds ? sha256 : differences.slice(0, 100).map(describeDifference),
    remedy: 'Sign where the manifest was made, right after it; a signature would vouch for what does not hold',
  });
}

/** Who reads that these files are a release takes them for one: of a closed candidate that is not said. */
function releaseCheck(located: SignFacts['located'], { purl }: SignInputs): Check[] {
  if (purl === undefined || located.state !== 'found' || located.manifest === null) return [];
  const { decision, artifacts, subject } = located.manifest;
  const fault = !isVersionedPurl(purl)
    ? `${purl} is no package URL with a version`
    : decision !== 'open'
      ? 'the candidate is closed'
      : artifacts.length === 0
        ? 'the manifest binds no file'
        : whyOtherVersion(purl, subject.version);
  return [
    toCheck('release_statement', fault === null, {
      reason: fault ?? `${artifacts.length} files are released as ${purl}`,
      expected: `files of an open candidate, and pkg:TYPE/NAME@${subject.version ?? 'VERSION'}`,
      actual: fault ?? purl,
      remedy: `Give purl only where an open candidate with artifacts is released, with its version, e.g. pkg:npm/parcel@${subject.version ?? '2.4.0'}; where that is not the version of the package, name another version-source and run the gates again`,
    }),
  ];
}

function statementsOf(
  located: LocatedManifest & { readonly manifest: Manifest },
  scans: SignFacts['scans'],
  inputs: SignInputs,
): CandidateStatements {
  const { manifest, path, sha256, evidence } = located;
  const resourceUri = inputs.resourceUri ?? resourceUriOf(manifest);
  return {
    evidence: evidence.map((bound) => ({
      evidence: bound.evidence,
      name: fileNameOf(bound.path),
      sha256: bound.sha256,
      freshUntil: manifest.expires_at,
    })),
    manifest: {
      manifest,
      name: fileNameOf(path),
      sha256,
      verifierId: inputs.verifierId,
      resourceUri,
      policy: policyOf(evidence, resourceUri),
    },
    release: inputs.purl === undefined ? null : { purl: inputs.purl, packageId: inputs.packageId ?? null },
    scans,
  };
}

/** `owner/name` is how a repository on GitHub is known; any other is a folder, of which nobody else knows more. */
function resourceUriOf({ subject: { repository } }: Manifest): string {
  return repository.includes('/')
    ? `git+https://github.com/${repository}`
    : `pkg:generic/${encodeURIComponent(repository)}`;
}

const CONFIGURATION = '.github/release-gates.yml';

/** The configuration that every unit was judged by, by its digest; without one the defaults of this version were it. */
function policyOf(
  evidence: readonly BoundEvidence[],
  resourceUri: string,
): { uri: string; digest?: { sha256: string } } {
  const materials = evidence.flatMap((bound) => bound.evidence.materials);
  const found = materials.find(({ path, role }) => role === 'policy' && path === CONFIGURATION);
  return found === undefined
    ? { uri: `${resourceUri}#release-gates-defaults` }
    : { uri: `${resourceUri}#${CONFIGURATION}`, digest: { sha256: found.sha256 } };
}
