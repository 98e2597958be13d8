import { foldVerdict, sha256Hex, type JudgedCheck, type Subject } from '@release-gates/core';
import {
  type buildManifest,
  gateEntry,
  readEvidence,
  serializeEvidence,
  type Evidence,
  type FoundEvidence,
} from '@release-gates/evidence';

/** A manifest over one artifact and the evidence of one passing gate, for the contracts of gates that read manifests. */

export const NOW_MS = Date.UTC(2026, 10, 20, 12);
export const SHA = 'a'.repeat(64);
const subject: Subject = {
  repository: 'example/parcel-service',
  commit: '1'.repeat(40),
  ref: 'refs/heads/main',
  version: '1.4.0',
};
const check: JudgedCheck = {
  id: 'thing_holds',
  outcome: 'pass',
  level: 'must',
  mode: 'enforce',
  reason: 'it holds',
  expected: true,
  actual: true,
};

/** Evidence of a passing gate that read one file. */
export const evidence: Evidence = {
  format: 'release-gates/evidence/v1',
  unit: 'compat-matrix',
  kind: 'gate',
  mode: 'enforce',
  strict: true,
  environment: 'prod',
  verdict: foldVerdict([check]),
  reason: '1 check passed',
  error: null,
  checks: [check],
  release_candidate_id: 'rc-1',
  correlation_id: 'corr-1',
  subject,
  run: { kind: 'local', id: 'run-1', actor: 'tester' },
  inputs: {},
  materials: [{ path: 'matrix.json', sha256: SHA, bytes: 7, role: 'policy', origin: 'worktree' }],
  outputs: [],
  started_at: '2026-11-20T11:58:00.000Z',
  ended_at: '2026-11-20T11:59:00.000Z',
  tool: { name: 'release-gates', version: '0.1.0', bundle_sha256: null },
  waivers: [],
  next_actions: [],
  details: {},
  facts: { path: 'facts/compat-matrix-aaaaaaaaaaaa.json', sha256: SHA, bytes: 5 },
};
const PATH = 'compat-matrix-1.json';

export function found(document: Evidence): FoundEvidence & { state: 'present' } {
  const bytes = serializeEvidence(document);
  return { state: 'present', sha256: sha256Hex(bytes), predecessor: null, ...readEvidence(bytes, PATH) };
}

export const entry = gateEntry(
  { kind: 'evidence', path: PATH, sha256: found(evidence).sha256, bytes: 1, evidence },
  true,
);
export const MANIFEST_REQUEST: Parameters<typeof buildManifest>[0] = {
  release_candidate_id: 'rc-1',
  correlation_id: 'corr-1',
  subject,
  run: evidence.run,
  environment: 'prod',
  strict: true,
  artifacts: [{ path: 'dist/app.tgz', sha256: SHA, bytes: 9, required: true }],
  missing_artifacts: [],
  gates: { 'compat-matrix': entry },
  expected_gates: [{ unit: 'compat-matrix', required: true, mode: 'enforce' }],
  refused: [],
  require_gate_evidence: true,
  require_clean_git: false,
  git: { state: 'clean', detail: 'at 1' },
  tool: evidence.tool,
  generatedAtMs: NOW_MS - 1000,
  maxEvidenceAgeMs: 3_600_000,
};
