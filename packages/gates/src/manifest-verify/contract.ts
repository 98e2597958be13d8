import { type FileDigest, sha256Hex } from '@release-gates/core';
import {
  buildManifest,
  readManifest,
  serializeManifest,
  type FoundEvidence,
  type Manifest,
} from '@release-gates/evidence';
import type { ContractCase } from '../_shared/contract-case.ts';
import { entry, evidence, found, MANIFEST_REQUEST, NOW_MS, SHA } from '../_shared/manifest-case.ts';
import type { VerifyFacts } from './collect.ts';
import type { VerifyInputs } from './inputs.ts';

const manifest = buildManifest(MANIFEST_REQUEST);
const FACTS = 'm/facts/compat-matrix-aaaaaaaaaaaa.json';

function factsOf(text: Manifest = manifest, document: FoundEvidence = found(evidence)): VerifyFacts {
  const bytes = serializeManifest(text);
  return {
    state: 'found',
    path: 'm/manifest.json',
    sha256: sha256Hex(bytes),
    malformed: [],
    notCovered: [],
    changedByte: null,
    kept: { 'compat-matrix': { state: 'present', path: FACTS, sha256: SHA, bytes: 5 } },
    facts: {
      file: 'm/manifest.json',
      reading: readManifest(bytes, 'm/manifest.json'),
      evidence: { 'compat-matrix': document },
      files: {
        'dist/app.tgz': { state: 'present', path: 'dist/app.tgz', sha256: SHA, bytes: 9 },
        'matrix.json': { state: 'absent', path: 'matrix.json' },
      },
      nowMs: NOW_MS,
    },
  };
}

function withFacts(change: Partial<(VerifyFacts & { state: 'found' })['facts']>): VerifyFacts {
  const facts = factsOf() as VerifyFacts & { state: 'found' };
  return { ...facts, facts: { ...facts.facts, ...change } };
}

function withKept(facts: FileDigest): VerifyFacts {
  return { ...(factsOf() as VerifyFacts & { state: 'found' }), kept: { 'compat-matrix': facts } };
}

const app = { state: 'present', path: 'dist/app.tgz', sha256: 'b'.repeat(64), bytes: 9 } as const;
const closed = buildManifest({ ...manifest, gates: {}, generatedAtMs: NOW_MS - 1000, maxEvidenceAgeMs: null });

export const contract: readonly ContractCase<VerifyFacts, VerifyInputs>[] = [
  { name: 'untouched', facts: factsOf(), inputs: { requireOpen: true }, expect: 'pass' },
  { name: 'closed and untouched', facts: factsOf(closed), inputs: { requireOpen: false }, expect: 'pass' },
  { name: 'closed where nobody allowed it', facts: factsOf(closed), inputs: {}, expect: 'fail' },
  {
    name: 'evidence with another verdict',
    mutationOf: 'untouched',
    facts: factsOf(manifest, found({ ...evidence, checks: [], verdict: 'inconclusive' })),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'evidence with another text',
    mutationOf: 'untouched',
    facts: factsOf(manifest, found({ ...evidence, reason: '2 checks passed' })),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'evidence that is gone',
    mutationOf: 'untouched',
    facts: factsOf(manifest, { state: 'absent' }),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'a decision turned round',
    mutationOf: 'closed and untouched',
    facts: factsOf({ ...closed, decision: 'open', reasons: [] }),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'a gate taken off the map',
    mutationOf: 'untouched',
    facts: factsOf({ ...manifest, gates: {} }),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'other facts than the evidence names',
    mutationOf: 'untouched',
    facts: withKept({ state: 'present', path: FACTS, sha256: 'b'.repeat(64), bytes: 5 }),
    inputs: { requireFacts: false },
    expect: 'fail',
  },
  {
    name: 'facts that are gone',
    mutationOf: 'untouched',
    facts: withKept({ state: 'absent', path: FACTS }),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'facts that were not handed on',
    facts: withKept({ state: 'absent', path: FACTS }),
    inputs: { requireFacts: false },
    expect: 'pass',
  },
  {
    name: 'an entry that leaves the folder',
    mutationOf: 'untouched',
    facts: factsOf({ ...manifest, gates: { 'compat-matrix': { ...entry, evidence: '../compat-matrix-1.json' } } }),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'another artifact',
    mutationOf: 'untouched',
    facts: withFacts({ files: { 'dist/app.tgz': app } }),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'expired',
    mutationOf: 'untouched',
    facts: withFacts({ nowMs: NOW_MS + 3_600_000 }),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'another manifest than the one meant',
    mutationOf: 'untouched',
    facts: factsOf(),
    inputs: { expectedSha256: SHA },
    expect: 'fail',
  },
  {
    name: 'an artifact that is not here and was demanded',
    mutationOf: 'untouched',
    facts: withFacts({ files: {} }),
    inputs: { requireArtifacts: true },
    expect: 'inconclusive',
  },
  {
    name: 'two newest manifests',
    facts: { state: 'ambiguous', at: '2026-11-20T11:59:59.000Z', paths: ['a.json', 'b.json'] },
    inputs: {},
    expect: 'inconclusive',
  },
  { name: 'no manifest', facts: { state: 'absent', path: 'm', malformed: [] }, inputs: {}, expect: 'fail' },
];
