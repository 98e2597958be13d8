import { foldVerdict, formatRfc3339, sha256Hex, type JudgedCheck } from '@release-gates/core';
import { evidenceFileName, serializeEvidence, type Evidence } from '@release-gates/evidence';
import { collectContext } from './contexts.ts';
import { FIXED_NOW_MS } from './fixed-clock.ts';

export function judgedCheck(overrides: Partial<JudgedCheck> = {}): JudgedCheck {
  return {
    id: 'thing_holds',
    outcome: 'pass',
    level: 'must',
    mode: 'enforce',
    reason: 'it holds',
    expected: true,
    actual: true,
    ...overrides,
  };
}

/** Sound evidence of a passing gate, a minute old, bound to the contexts of this package. */
export function evidenceOf(overrides: Partial<Evidence> = {}): Evidence {
  const { subject, run, releaseCandidateId, correlationId } = collectContext();
  const checks = (overrides.checks ?? [judgedCheck()]) as readonly JudgedCheck[];
  return {
    format: 'release-gates/evidence/v1',
    unit: 'compat-matrix',
    kind: 'gate',
    mode: 'enforce',
    strict: true,
    environment: 'prod',
    verdict: overrides.error === undefined || overrides.error === null ? foldVerdict(checks) : 'error',
    reason: '1 check passed',
    error: null,
    checks: checks as Evidence['checks'],
    release_candidate_id: releaseCandidateId,
    correlation_id: correlationId,
    subject,
    run,
    inputs: {},
    materials: [],
    outputs: [],
    started_at: formatRfc3339(FIXED_NOW_MS - 61_000),
    ended_at: formatRfc3339(FIXED_NOW_MS - 60_000),
    tool: { name: 'release-gates', version: '0.0.0-test', bundle_sha256: null },
    waivers: [],
    next_actions: [],
    details: {},
    ...overrides,
  };
}

export interface EvidenceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly evidence: Evidence;
}

/** As the runner would leave it. */
export function evidenceFile(overrides: Partial<Evidence> = {}): EvidenceFile {
  const evidence = evidenceOf(overrides);
  const bytes = serializeEvidence(evidence);
  const sha256 = sha256Hex(bytes);
  return { name: evidenceFileName(evidence.unit, Date.parse(evidence.ended_at), sha256), bytes, sha256, evidence };
}
