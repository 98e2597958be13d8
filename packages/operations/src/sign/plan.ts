import { bundleFileName, type CandidateStatements, dsseFileName, statementNames } from '@release-gates/attestation';
import { andMore, type Check, type Plan } from '@release-gates/core';
import {
  describeDifference,
  fileNameOf,
  folderOf,
  joinPath,
  type Manifest,
  tellNotLocated,
} from '@release-gates/evidence';
import { toCheck } from '../_shared/row.ts';
import type { BoundEvidence, LocatedManifest, SignFacts } from './collect.ts';
import type { SignInputs } from './inputs.ts';

export interface SignPlan {
  readonly folder: string;
  /** Name of the file that holds every envelope, a line each. */
  readonly bundle: string;
  /** Null where nothing is to be signed. */
  readonly statements: CandidateStatements | null;
}

/**
 * Policy. What is signed is vouched for, so nothing is signed that a verifier would refuse: a manifest that does not
 * hold, evidence that is not what it binds, one that has expired. A closed candidate is signed as closed.
 */
export function planSigning(facts: SignFacts, inputs: SignInputs): Plan<SignPlan> {
  const { key, located } = facts;
  if (located.state !== 'found' || located.manifest === null) {
    return nothing([keyCheck(facts), manifestCheck(located)], 'nothing can be signed without a sound manifest');
  }
  const checks = [keyCheck(facts), manifestCheck(located)];
  if (key === null) return nothing(checks, `nothing is signed: signer is none (${located.path})`);
  const statements = statementsOf({ ...located, manifest: located.manifest }, inputs);
  const folder = inputs.outDirectory ?? joinPath(folderOf(located.path), `attestations/${located.sha256.slice(0, 12)}`);
  const bundle = `${located.manifest.release_candidate_id}.intoto.jsonl`;
  return {
    checks,
    steps: [
      ...statementNames(statements).map(
        (name) => `Sign ${name}: ${joinPath(folder, dsseFileName(name))}, ${bundleFileName(name)}`,
      ),
      `Write ${joinPath(folder, bundle)}`,
    ],
    value: { folder, bundle, statements },
  };
}

function nothing(checks: readonly Check[], step: string): Plan<SignPlan> {
  return { checks, steps: [step], value: { folder: '', bundle: '', statements: null } };
}

function keyCheck({ key }: SignFacts): Check {
  return toCheck('signing_key_available', key === null ? 'not_applicable' : key === 'usable', {
    reason:
      key === null
        ? 'signer is none: nothing is signed, and nobody but the repository vouches for this candidate'
        : key === 'usable'
          ? 'a key that can sign is there'
          : `no key that can sign: ${key}`,
    expected: 'usable',
    actual: key ?? 'none',
    remedy: 'Name one environment variable (key-env) or one file (key-file) that holds a P-256 key in PEM',
  });
}

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

function statementsOf(
  located: LocatedManifest & { readonly manifest: Manifest },
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
