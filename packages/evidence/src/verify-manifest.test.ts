import { sha256Hex, type Json } from '@release-gates/core';
import { evidenceFile, FIXED_NOW_MS } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { buildManifest, serializeManifest } from './build-manifest.ts';
import { decideManifest } from './decide-manifest.ts';
import { expiryOf } from './derived-fields.ts';
import { gateEntry } from './gate-entry.ts';
import { gateMapSha256, missingGates } from './gate-map.ts';
import type { GateEntry, Manifest } from './manifest.ts';
import { readEvidence } from './read-evidence.ts';
import { parseManifest, readManifest } from './read-manifest.ts';
import type { FoundEvidence, VerificationFacts } from './verification-facts.ts';
import { allDifferences, verifyManifest } from './verify-manifest.ts';

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
    expires_at: change.expires_at ?? expiryOf(forged.gates, forged.max_evidence_age_s ?? null),
    evidence_sha256: gateMapSha256(forged.gates),
    missing_gates: missingGates(forged.expected_gates, forged.gates),
    decision: reasons.length === 0 ? 'open' : 'closed',
    reasons,
  };
}

const policy = (sha256: string, path = 'security/p.json') =>
  ({ path, sha256: sha256.repeat(64), bytes: 1, role: 'policy', origin: 'worktree' }) as const;

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

  it('sees evidence of another version than its manifest, where both state one', () => {
    expect(codesOf(forge({ subject: { ...manifest.subject, version: '9.9.9' } }))).toEqual(['evidence.entry']);
    expect(codesOf(forge({ subject: { ...manifest.subject, version: null } }))).toEqual([]);
  });

  const OLDER = { started_at: '2026-11-20T11:50:00.000Z', ended_at: '2026-11-20T11:50:01.000Z' };
  it.each([
    ['the same', [policy('a')], [policy('a')], []],
    ['another', [policy('a')], [policy('b')], ['slo-guard']],
    ['one each', [policy('a')], [policy('b', 'security/q.json')], []],
    ['other bytes of what is no policy', [policy('a')], [{ ...policy('b'), role: 'material' as const }], []],
  ])('sees that two units were judged by one policy in two versions: %s', (_name, newer, older, differing) => {
    const files = [evidenceFile({ materials: newer }), evidenceFile({ unit: 'slo-guard', materials: older, ...OLDER })];
    const gates = Object.fromEntries(
      files.map(({ name, sha256, evidence }) => [
        evidence.unit,
        gateEntry({ kind: 'evidence', path: name, sha256, bytes: 1, evidence }, true),
      ]),
    );
    const expected_gates = files.map(({ evidence: { unit } }) => ({ unit, required: true, mode: 'enforce' as const }));
    const documents: Record<string, FoundEvidence> = Object.fromEntries(
      files.map(({ evidence: { unit }, sha256, name, bytes }) => [
        unit,
        { ...found, sha256, ...readEvidence(bytes, name) },
      ]),
    );
    const facts = {
      file: 'm.json',
      reading: readManifest(serializeManifest(forge({ gates, expected_gates })), 'm.json'),
      evidence: documents,
      files: {},
      nowMs: FIXED_NOW_MS,
    };
    const verified = verifyManifest(facts);
    const bad = Object.entries(verified.evidence).filter(([, list]) => list.length > 0);
    expect(bad.map(([unit]) => unit)).toEqual(differing);
    expect(bad.flatMap(([, list]) => list.map(({ code }) => code))).toEqual(
      differing.map(() => 'evidence.policy_differs'),
    );
    expect(verified.manifest).toEqual([]);
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

  it.each<[string, Partial<Manifest>, string[]]>([
    ['an expiry to come', { expires_at: '2030-11-20T12:59:00.000Z' }, ['manifest.expires_at']],
    ['no expiry', { expires_at: null }, ['manifest.expires_at']],
    ['another maximum age', { max_evidence_age_s: 7_200 }, ['manifest.expires_at']],
    ['no maximum age', { max_evidence_age_s: null }, ['manifest.expires_at']],
    [
      'a gate that is expected more leniently than it was judged',
      { expected_gates: [{ unit: 'compat-matrix', required: true, mode: 'warn' }] },
      ['manifest.mode'],
    ],
  ])('derives again what it says of itself: %s', (_name, change, codes) => {
    expect(codesOf({ ...manifest, ...change })).toEqual(codes);
  });

  it('names field, expected and found', () => {
    const { differences } = readManifest(
      serializeManifest(forge({ expires_at: '2030-11-20T12:59:00.000Z' })),
      'm.json',
    );
    expect(differences).toEqual([
      expect.objectContaining({
        pointer: '/expires_at',
        expected: '2026-11-20T12:59:00.000Z',
        found: '2030-11-20T12:59:00.000Z',
      }),
    ]);
  });

  it('takes one of before, which did not say its maximum age', () => {
    const { max_evidence_age_s: _, ...old } = manifest;
    expect(codesOf(old)).toEqual([]);
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
