import { formatFileTime, formatRfc3339 } from '@release-gates/core';
import { canonicalFile } from './canonical-file.ts';
import { decideManifest } from './decide-manifest.ts';
import { expectedMode, expiryOf } from './derived-fields.ts';
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
  const maxAgeS = maxEvidenceAgeMs === null ? null : maxEvidenceAgeMs / 1000;
  const expected_gates = facts.expected_gates
    .map((gate) => ({ ...gate, mode: expectedMode(gate, facts.gates) }))
    .toSorted((left, right) => compareText(left.unit, right.unit));
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
    expires_at: expiryOf(facts.gates, maxAgeS),
    max_evidence_age_s: maxAgeS,
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
  return `manifest.${formatFileTime(generatedAtMs)}-${sha256.slice(0, DIGITS)}.json`;
}

const DIGITS = 12;
const OWN_NAME = /^manifest\.\d{8}T\d{6}\.\d{3}Z-([0-9a-f]{12})\.json$/;

/** Whether this tool named the file, as a manifest. */
export function isManifestName(fileName: string): boolean {
  return OWN_NAME.test(fileName);
}

/** What the name of a file should be for these bytes; undefined where it fits, or a person named the file. */
export function misnamed(fileName: string, sha256: string): string | undefined {
  const digits = OWN_NAME.exec(fileName)?.[1];
  return digits === undefined || sha256.startsWith(digits)
    ? undefined
    : fileName.replace(digits, sha256.slice(0, DIGITS));
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
