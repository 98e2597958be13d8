import { sha256Hex, type Json } from '@release-gates/core';
import { evidenceFile, FIXED_NOW_MS } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { buildManifest, serializeManifest } from './build-manifest.ts';
import { decideManifest } from './decide-manifest.ts';
import { gateEntry } from './gate-entry.ts';
import { gateMapSha256, missingGates } from './gate-map.ts';
import type { GateEntry, Manifest } from './manifest.ts';
import { readEvidence } from './read-evidence.ts';
import { parseManifest, readManifest } from './read-manifest.ts';
import { allDifferences, verifyManifest, type FoundEvidence, type VerificationFacts } from './verify-manifest.ts';

const file = evidenceFile();
const entry = gateEntry(
  { kind: 'evidence', path: file.name, sha256: file.sha256, bytes: 1, evidence: file.evidence },
  true,
);
const ARTIFACT = 'a'.repeat(64);

const manifest = buildManifest({
  release_candidate_id: file.evidence.release_candidate_id,
  correlation_id: 'corr-1',
  subject: file.evidence.subject,
  run: file.evidence.run,
  environment: 'prod',
  strict: true,
  artifacts: [{ path: 'dist/a', sha256: ARTIFACT, bytes: 1, required: true }],
  missing_artifacts: [],
  gates: { 'compat-matrix': entry },
  expected_gates: [{ unit: 'compat-matrix', required: true, mode: 'enforce' }],
  refused: [],
  require_gate_evidence: true,
  require_clean_git: false,
  git: { state: 'clean', detail: 'at 1' },
  tool: { name: 'release-gates', version: '0.1.0', bundle_sha256: null },
  generatedAtMs: FIXED_NOW_MS,
  maxEvidenceAgeMs: 3_600_000,
});

const found: FoundEvidence = {
  state: 'present',
  sha256: sha256Hex(file.bytes),
  predecessor: null,
  ...readEvidence(file.bytes, file.name),
};

function codesOf(changed: Manifest, more: Partial<VerificationFacts> = {}): string[] {
  const reading = readManifest(serializeManifest(changed), 'm.json');
  const facts: VerificationFacts = {
    file: 'm.json',
    reading,
    evidence: { 'compat-matrix': found },
    files: {},
    nowMs: FIXED_NOW_MS,
    ...more,
  };
  return allDifferences(verifyManifest(facts)).map((difference) => difference.code);
}

/** What somebody who knows the format would write: everything derived is derived again. */
function forge(change: Partial<Manifest>): Manifest {
  const forged = { ...manifest, ...change };
  const reasons = decideManifest(forged);
  return {
    ...forged,
    evidence_sha256: gateMapSha256(forged.gates),
    missing_gates: missingGates(forged.expected_gates, forged.gates),
    decision: reasons.length === 0 ? 'open' : 'closed',
    reasons,
  };
}

describe('verifyManifest', () => {
  it('finds nothing where nothing was changed, and counts what is not here', () => {
    expect(codesOf(manifest)).toEqual([]);
    const { artifacts } = verifyManifest({
      file: 'm.json',
      reading: { manifest, differences: [] },
      evidence: { 'compat-matrix': found },
      files: {},
      nowMs: FIXED_NOW_MS,
    });
    expect(artifacts).toEqual({ checked: 0, notPresent: ['dist/a'], notComparable: 0, differences: [] });
  });

  it.each<[keyof GateEntry, Json]>([
    ['kind', 'operation'],
    ['verdict', 'waived'],
    ['mode', 'warn'],
    ['required', false],
    ['evidence', 'other.json'],
    ['sha256', 'b'.repeat(64)],
    ['run_id', 'run-2'],
    ['run_attempt', 1],
    ['at', '2026-11-20T11:58:00.000Z'],
    ['format', 'predecessor'],
  ])('sees the field %s of an entry forged, with everything derived again', (field, value) => {
    const gates = { 'compat-matrix': { ...entry, [field]: value } } as Manifest['gates'];
    const isMoved = field === 'evidence';
    expect(codesOf(forge({ gates }), isMoved ? { evidence: {} } : {})).not.toEqual([]);
  });

  it('sees evidence that is more lenient than its manifest', () => {
    const lenient = evidenceFile({ strict: false });
    const document = {
      kind: 'evidence' as const,
      path: lenient.name,
      sha256: lenient.sha256,
      bytes: 1,
      evidence: lenient.evidence,
    };
    const evidence = { ...found, sha256: sha256Hex(lenient.bytes), ...readEvidence(lenient.bytes, lenient.name) };
    const forged = forge({ gates: { 'compat-matrix': gateEntry(document, true) } });
    expect(codesOf(forged, { evidence: { 'compat-matrix': evidence } })).toEqual(['evidence.entry']);
    expect(codesOf({ ...forged, strict: false }, { evidence: { 'compat-matrix': evidence } })).toEqual([]);
  });

  it.each<[string, Partial<Manifest>]>([
    ['candidate', { release_candidate_id: 'rc-2' }],
    ['repository', { subject: { ...manifest.subject, repository: 'other/one' } }],
    ['commit', { subject: { ...manifest.subject, commit: 'f'.repeat(40) } }],
    ['environment', { environment: 'dev' }],
    ['expiry that is over', { expires_at: '2026-11-20T11:00:00.000Z' }],
    ['time to come', { generated_at: '2027-11-20T12:00:00.000Z' }],
  ])('sees the %s forged, with everything derived again', (_name, change) => {
    expect(codesOf(forge(change))).not.toEqual([]);
  });

  it.each<[string, FoundEvidence, string]>([
    ['is gone', { state: 'absent' }, 'evidence.absent'],
    ['may not be read', { state: 'refused', code: 'file.not_regular', reason: 'a FIFO' }, 'file.not_regular'],
    ['has another digest', { ...found, sha256: 'c'.repeat(64) }, 'evidence.digest'],
  ])('names evidence that %s', (_name, document, code) => {
    expect(codesOf(manifest, { evidence: { 'compat-matrix': document } })).toEqual([code]);
  });

  it.each<[string, VerificationFacts['files'][string], string[]]>([
    ['unchanged', { state: 'present', path: 'dist/a', sha256: ARTIFACT, bytes: 1 }, []],
    ['changed', { state: 'present', path: 'dist/a', sha256: 'b'.repeat(64), bytes: 1 }, ['file.digest']],
    [
      'a link out',
      { state: 'refused', path: 'dist/a', code: 'file.symlink_outside', reason: 'x' },
      ['file.symlink_outside'],
    ],
  ])('hashes an artifact again: %s', (_name, digest, codes) => {
    expect(codesOf(manifest, { files: { 'dist/a': digest } })).toEqual(codes);
  });

  it('expires when its oldest evidence does', () => {
    expect(manifest.expires_at).toBe('2026-11-20T12:59:00.000Z');
    expect(codesOf(manifest, { nowMs: FIXED_NOW_MS + 3_540_001 })).toEqual(['manifest.expired']);
  });
});

describe('decideManifest', () => {
  it.each<[string, Partial<Manifest>, string[]]>([
    [
      'a required gate that warns and broke',
      {
        gates: { 'compat-matrix': { ...entry, mode: 'warn', verdict: 'error' } },
        expected_gates: [{ unit: 'compat-matrix', required: true, mode: 'warn' }],
      },
      ['gate_closed'],
    ],
    [
      'an optional gate that warns and broke',
      { gates: { 'compat-matrix': entry, 'slo-guard': { ...entry, mode: 'warn', verdict: 'error', required: false } } },
      [],
    ],
    [
      'an optional gate that is missing',
      { expected_gates: [...manifest.expected_gates, { unit: 'slo-guard', required: false, mode: 'enforce' }] },
      [],
    ],
    [
      'only optional gates',
      { expected_gates: [{ unit: 'compat-matrix', required: false, mode: 'enforce' }] },
      ['nothing_expected'],
    ],
    [
      'refused for its commit',
      { refused: [{ evidence: 'x', unit: null, code: 'evidence.other_commit', message: 'm' }] },
      [],
    ],
    [
      'refused for a reason yet unknown',
      { refused: [{ evidence: 'x', unit: null, code: 'file.too_large', message: 'm' }] },
      ['evidence_refused'],
    ],
    ['waived', { gates: { 'compat-matrix': { ...entry, verdict: 'waived' } } }, []],
    ['inconclusive', { gates: { 'compat-matrix': { ...entry, verdict: 'inconclusive' } } }, ['gate_closed']],
  ])('%s', (_name, change, codes) => {
    expect(decideManifest({ ...manifest, ...change }).map((reason) => reason.code)).toEqual(codes);
  });

  it('names the line on which a manifest contradicts itself', () => {
    const text = JSON.stringify({ ...manifest, decision: 'closed' }, null, 2);
    expect(() => parseManifest(new TextEncoder().encode(text), 'm.json')).toThrow(/m\.json:\d+ at \/decision/);
  });
});
