import { equalDigest, sha256Hex } from '@release-gates/core';
import {
  buildManifest,
  type Evidence,
  gateEntry,
  type Manifest,
  readManifest,
  serializeManifest,
  type VerificationFacts,
} from '@release-gates/evidence';
import {
  artifactsSha256,
  type ChannelState,
  type Declared,
  type DowngradeRule,
  emptyState,
  type History,
  type Release,
  releaseOf,
  resolvePolicy,
  rolloutPolicySchema,
  type StepPolicy,
  toStepPolicy,
} from '@release-gates/rollout';
import type { ContractCase } from '../_shared/contract-case.ts';
import { evidence, found, MANIFEST_REQUEST, NOW_MS, SHA } from '../_shared/manifest-case.ts';
import type { ActivationFacts, Found } from './facts.ts';
import type { ActivationGuardInputs } from './inputs.ts';

const PATH = 'release/manifest.json';
const AT = '2026-11-19T12:00:00.000Z';
export const ARTIFACT = 'dist/app.tgz';
const CHANNEL = { tenant: 'default', environment: 'prod', region: null, segment: null };
const POLICY = toStepPolicy(
  resolvePolicy(
    rolloutPolicySchema.parse({
      version: 1,
      canary: { 'min-time': '30m', 'min-samples': 1000, 'max-metric-age': '5m' },
      traffic: { adapter: 'none' },
    }),
    'prod',
  ),
);

export interface Told {
  /** Of the manifest, as `buildManifest` takes it. */
  readonly request?: Partial<typeof MANIFEST_REQUEST>;
  readonly evidence?: Partial<Evidence>;
  readonly found?: Partial<VerificationFacts>;
  readonly declared?: readonly Declared[];
  readonly state?: Partial<ChannelState>;
  readonly history?: Partial<History>;
  readonly policy?: Partial<StepPolicy>;
  readonly rules?: readonly DowngradeRule[];
}

export function manifestOf(told: Told = {}): Manifest {
  const document = { ...evidence, ...told.evidence };
  const file = { kind: 'evidence', path: 'compat-matrix-1.json', sha256: found(document).sha256, bytes: 1 } as const;
  const gates = { 'compat-matrix': gateEntry({ ...file, evidence: document }, true) };
  return buildManifest({ ...MANIFEST_REQUEST, gates, ...told.request });
}

export function factsOf(told: Told = {}): ActivationFacts & { readonly candidate: Found } {
  const bytes = serializeManifest(manifestOf(told));
  const facts: VerificationFacts = {
    file: PATH,
    reading: readManifest(bytes, PATH),
    evidence: { 'compat-matrix': found({ ...evidence, ...told.evidence }) },
    files: { [ARTIFACT]: { state: 'present', path: ARTIFACT, sha256: SHA, bytes: 9 } },
    nowMs: NOW_MS,
    ...told.found,
  };
  return {
    nowMs: NOW_MS,
    environment: 'prod',
    strict: true,
    channel: {
      id: 'default.prod',
      place: 'folder .release-gates/rollout',
      lines: 4,
      state: { ...emptyState(CHANNEL), ...told.state },
      history: {
        activations: [],
        seen: {},
        rejected: {},
        rejectedVersions: {},
        followUps: {},
        newestMs: null,
        ...told.history,
      },
      scopeFreezes: [],
    },
    policy: {
      path: '.github/release-rollout.yml',
      isGenerationGiven: false,
      step: { ...POLICY, ...told.policy },
      downgradeRules: told.rules ?? [],
    },
    candidate: {
      state: 'found',
      signatures: { 'min-signatures': 0, gates: [] },
      path: PATH,
      sha256: sha256Hex(bytes),
      malformed: [],
      facts,
      declared: told.declared ?? [],
    },
  };
}

/** As the manifest of these cases describes it, and as others that went before it. */
export function releaseNamed(id: string, version: string, artifact = SHA): Release {
  const { reading } = factsOf().candidate.facts;
  const release = releaseOf({
    manifest: reading.manifest as Manifest,
    path: PATH,
    sha256: SHA,
    generation: null,
    buildId: null,
    configSha256: null,
  });
  return { ...release, id, version, artifacts: { [ARTIFACT]: artifact } };
}

/** A channel where this release is live. */
export function live(release: Release): Pick<ChannelState, 'current' | 'revision' | 'highest_activated' | 'exposure'> {
  const current = { release, slot: 'blue', revision: 3, activated_at: AT, transition: 'promote-1', proven: true };
  const exposure = { slot: 'blue', percent: 100, known: true, at: AT };
  return { current, revision: 3, highest_activated: release.version, exposure };
}

export const OTHER_SHA = 'b'.repeat(64);
const before = live(releaseNamed('rc-0', '1.3.0', OTHER_SHA));
const rejection = {
  at: AT,
  by: 'ann',
  reasonCode: 'release_defect',
  transition: 'rollback-1',
  targetReleaseId: 'rc-0',
  revision: 4,
};

export const checksums = (stated: string, is: string | null = SHA): Declared => ({
  kind: 'checksums',
  path: 'dist/SHA256SUMS',
  digests: [{ file: ARTIFACT, algorithm: 'sha256', stated, found: is, line: 1 }],
});

export const contract: readonly ContractCase<ActivationFacts, ActivationGuardInputs>[] = [
  { name: 'the first release of a channel', facts: factsOf(), inputs: {}, expect: 'pass' },
  { name: 'a higher version', facts: factsOf({ state: before }), inputs: { expectedRevision: 3 }, expect: 'pass' },
  {
    name: 'a declared checksum that nobody asked for and that is wrong',
    mutationOf: 'a higher version',
    facts: factsOf({ state: before, declared: [checksums(OTHER_SHA)] }),
    inputs: { expectedRevision: 3 },
    expect: 'fail',
  },
  {
    name: 'another revision than the one that was seen',
    mutationOf: 'a higher version',
    facts: factsOf({ state: before }),
    inputs: { expectedRevision: 2 },
    expect: 'fail',
  },
  {
    name: 'a tag',
    mutationOf: 'the first release of a channel',
    facts: factsOf(),
    inputs: { references: ['registry.example/app:latest'] },
    expect: 'fail',
  },
  {
    name: 'rejected by a rollback',
    mutationOf: 'a higher version',
    facts: factsOf({ state: before, history: { rejected: { 'rc-1': { ...rejection } } } }),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'a manifest that is closed',
    mutationOf: 'the first release of a channel',
    facts: factsOf({ request: { missing_artifacts: ['dist/sbom.json'] } }),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'an MD5 alone',
    facts: factsOf({
      declared: [
        {
          kind: 'checksums',
          path: 'dist/app.tgz.md5',
          digests: [{ file: ARTIFACT, algorithm: 'md5', stated: 'c'.repeat(32), found: null, line: 1 }],
        },
      ],
    }),
    inputs: {},
    expect: 'inconclusive',
  },
  {
    name: 'two newest manifests',
    facts: { ...factsOf(), candidate: { state: 'ambiguous', at: AT, paths: ['a.json', 'b.json'] } },
    inputs: {},
    expect: 'inconclusive',
  },
  {
    name: 'no manifest',
    facts: { ...factsOf(), candidate: { state: 'absent', path: 'release', malformed: [] } },
    inputs: {},
    expect: 'fail',
  },
];

/** Of a release that was seen under its id with other artifacts. */
export function seenWith(digest: string): Partial<History> {
  const artifacts = { [ARTIFACT]: digest };
  if (equalDigest(digest, SHA)) throw new TypeError('expected other artifacts');
  return { seen: { 'rc-1': artifactsSha256({ artifacts }) } };
}
