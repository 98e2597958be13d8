import { attestationFolder } from '@release-gates/attestation';
import type { CollectContext, SigningMode } from '@release-gates/core';
import {
  type Difference,
  type Evidence,
  locateManifest,
  type Manifest,
  type NotLocated,
  readBoundFiles,
  verifyManifest,
  workspaceSource,
} from '@release-gates/evidence';
import type { SignInputs } from './inputs.ts';
import { readScans, type SignedScan } from './read-scans.ts';
import { readSignedBefore, refuseTwice, type SignedBefore } from './signed-before.ts';
import { loadSigningKey } from '../_shared/signing-key.ts';

/** One evidence document as the manifest binds it. Its content is kept: what is signed is what was read here. */
export interface BoundEvidence {
  readonly evidence: Evidence;
  readonly path: string;
  readonly sha256: string;
}

export interface SignFacts {
  readonly signer: SignerFact;
  readonly mode: SigningMode | null;
  readonly environment: string;
  readonly scans: readonly SignedScan[];
  readonly located: NotLocated | LocatedManifest;
}

/** With what is signed; `missing` says why that cannot be. Null where nothing shall be signed. `isNamed`: somebody configured it. */
export type SignerFact =
  | { readonly kind: 'key'; readonly missing: string | null; readonly isNamed: boolean }
  | {
      readonly kind: 'keyless';
      readonly missing: string | null;
      readonly isNamed: true;
      readonly isRepositoryPublic: boolean;
    }
  | null;

export interface LocatedManifest {
  readonly state: 'found';
  readonly path: string;
  readonly sha256: string;
  readonly manifest: Manifest | null;
  /** What does not hold in the manifest and in what it binds. */
  readonly differences: readonly Difference[];
  readonly evidence: readonly BoundEvidence[];
  /** Null where nothing can be signed. */
  readonly before: SignedBefore | null;
}

export async function collectSigning(inputs: SignInputs, context: CollectContext): Promise<SignFacts> {
  const { signing: mode, environment } = context;
  const { signer, ids } = await collectSigner(inputs, context);
  const located = await locate(inputs, context);
  const scans = await readScans(inputs, context.workspace);
  if (signer === null || located.state !== 'found') return { signer, mode, environment, scans, located };
  const before = await lookBefore(located, inputs, context);
  if (before !== null) refuseTwice(ids, before);
  return { signer, mode, environment, scans, located: { ...located, before } };
}

async function lookBefore(
  { manifest, path, sha256 }: LocatedManifest,
  { outDirectory }: SignInputs,
  { workspace }: CollectContext,
): Promise<SignedBefore | null> {
  if (manifest === null) return null;
  return readSignedBefore(outDirectory ?? attestationFolder({ path, sha256 }), { manifest, sha256 }, workspace);
}

interface Collected {
  readonly signer: SignerFact;
  /** By what statements name it; none where only its first signature tells. */
  readonly ids: readonly string[];
}

async function collectSigner(inputs: SignInputs, { secrets, keyless }: CollectContext): Promise<Collected> {
  if (inputs.signer === 'none') return { signer: null, ids: [] };
  if (inputs.signer === 'keyless') {
    const missing = keyless.unavailable() ?? null;
    const isRepositoryPublic = keyless.isRepositoryPublic();
    return { signer: { kind: 'keyless', missing, isNamed: true, isRepositoryPublic }, ids: [] };
  }
  const key = await loadSigningKey(inputs, secrets);
  const isNamed = inputs.keyEnv !== undefined || inputs.keyFile !== undefined;
  if (typeof key === 'string') return { signer: { kind: 'key', missing: key, isNamed }, ids: [] };
  return { signer: { kind: 'key', missing: null, isNamed }, ids: [key.publicKey.fingerprint] };
}

async function locate(
  inputs: SignInputs,
  { workspace, evidenceDirectory, nowMs }: CollectContext,
): Promise<SignFacts['located']> {
  const located = await locateManifest(workspace, inputs.manifest ?? evidenceDirectory);
  if (located.state !== 'found') return located;
  const { path, sha256 } = located.file;
  const bound = await readBoundFiles(located.file, workspaceSource(workspace), nowMs);
  const { manifest } = bound.reading;
  const evidence = Object.entries(manifest?.gates ?? {}).flatMap(([unit, entry]): BoundEvidence[] => {
    const found = bound.evidence[unit];
    const document = found?.state === 'present' ? found.evidence : null;
    return document === null ? [] : [{ evidence: document, path: entry.evidence, sha256: entry.sha256 }];
  });
  const verification = verifyManifest(bound);
  // What a gate read may have changed since: the evidence says what it was. What is released may not have.
  const differences = [
    ...located.malformed,
    ...verification.manifest,
    ...verification.expiry,
    ...Object.values(verification.evidence).flat(),
    ...verification.artifacts.differences,
  ];
  return { state: 'found', path, sha256, manifest, differences, evidence, before: null };
}
