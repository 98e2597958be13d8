import { formatFileTime, formatRfc3339, parseRfc3339 } from '@release-gates/core';
import { canonicalFile } from './canonical-file.ts';
import { decideManifest } from './decide-manifest.ts';
import { gateMapSha256, missingGates } from './gate-map.ts';
import type { Manifest } from './manifest.ts';
import { MANIFEST_FORMAT } from './schema.ts';

export interface ManifestFacts extends Pick<
  Manifest,
  | 'release_candidate_id'
  | 'correlation_id'
  | 'subject'
  | 'run'
  | 'environment'
  | 'strict'
  | 'artifacts'
  | 'missing_artifacts'
  | 'gates'
  | 'expected_gates'
  | 'refused'
  | 'require_gate_evidence'
  | 'require_clean_git'
  | 'git'
  | 'tool'
> {
  readonly generatedAtMs: number;
  /** Null: the decision does not expire. */
  readonly maxEvidenceAgeMs: number | null;
}

/** Pure: the same facts give the same manifest, in the same order. */
export function buildManifest(facts: ManifestFacts): Manifest {
  const { generatedAtMs, maxEvidenceAgeMs, ...stated } = facts;
  const expected_gates = facts.expected_gates.toSorted((left, right) => compareText(left.unit, right.unit));
  const sorted = {
    ...stated,
    expected_gates,
    artifacts: facts.artifacts.toSorted((left, right) => compareText(left.path, right.path)),
    missing_artifacts: facts.missing_artifacts.toSorted(compareText),
    refused: facts.refused.toSorted((left, right) => compareText(left.evidence, right.evidence)),
  };
  const reasons = decideManifest(sorted);
  return {
    ...sorted,
    format: MANIFEST_FORMAT,
    generated_at: formatRfc3339(generatedAtMs),
    expires_at: expiryOf(facts.gates, maxEvidenceAgeMs),
    missing_gates: missingGates(expected_gates, facts.gates),
    evidence_sha256: gateMapSha256(facts.gates),
    decision: reasons.length === 0 ? 'open' : 'closed',
    reasons,
  };
}

/** The bytes of a manifest. */
export function serializeManifest(manifest: Manifest): Uint8Array {
  return canonicalFile(manifest);
}

/** `manifest.<time>-<first 12 hex digits of the SHA-256 of the bytes>.json`. */
export function manifestFileName(generatedAtMs: number, sha256: string): string {
  return `manifest.${formatFileTime(generatedAtMs)}-${sha256.slice(0, 12)}.json`;
}

/** A manifest is as fresh as its oldest evidence. */
function expiryOf(gates: Manifest['gates'], maxAgeMs: number | null): string | null {
  const times = Object.values(gates).map((entry) => parseRfc3339(entry.at) as number);
  return maxAgeMs === null || times.length === 0
    ? null
    : formatRfc3339(times.reduce((oldest, time) => Math.min(oldest, time)) + maxAgeMs);
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
