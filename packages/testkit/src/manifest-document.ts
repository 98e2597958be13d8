import { buildManifest, gateEntry } from '@release-gates/evidence';
import { collectContext } from './contexts.ts';
import type { EvidenceFile } from './evidence-document.ts';
import { FIXED_NOW_MS } from './fixed-clock.ts';

type Request = Parameters<typeof buildManifest>[0];

/** The manifest of a second ago that binds this evidence, each unit required, to the contexts of this package. */
export function manifestOf(files: readonly EvidenceFile[], overrides: Partial<Request> = {}) {
  const { subject, run, releaseCandidateId, correlationId } = collectContext();
  return buildManifest({
    release_candidate_id: releaseCandidateId,
    correlation_id: correlationId,
    subject,
    run,
    environment: 'prod',
    strict: true,
    artifacts: [],
    missing_artifacts: [],
    gates: Object.fromEntries(files.map((file) => [file.evidence.unit, entryOf(file)])),
    expected_gates: files.map(({ evidence }) => ({ unit: evidence.unit, required: true, mode: 'enforce' })),
    refused: [],
    require_gate_evidence: true,
    require_clean_git: false,
    git: { state: 'clean', detail: 'at 1' },
    tool: { name: 'release-gates', version: '0.1.0', bundle_sha256: null },
    generatedAtMs: FIXED_NOW_MS - 1000,
    maxEvidenceAgeMs: null,
    ...overrides,
  });
}

function entryOf({ name, sha256, evidence }: EvidenceFile): ReturnType<typeof gateEntry> {
  return gateEntry({ kind: 'evidence', path: name, sha256, bytes: 1, evidence }, true);
}
