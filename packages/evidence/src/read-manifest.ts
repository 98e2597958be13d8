import {
  equalDigest,
  InputError,
  MAX_FUTURE_SKEW_MS,
  parseRfc3339,
  parseStrictJson,
  validateDocument,
  type Json,
  type ParsedDocument,
} from '@release-gates/core';
import { canonicalFormDifference } from './canonical-file.ts';
import { decideManifest } from './decide-manifest.ts';
import { firstDifference, toDifference, toProblem, type Difference } from './difference.ts';
import type { EvidenceErrorCode } from './error.ts';
import { gateMapSha256, missingGates } from './gate-map.ts';
import { MAX_MANIFEST_BYTES } from './limits.ts';
import { manifestSchema, type Manifest } from './manifest.ts';
import { isConfinedPath } from './relative-path.ts';

type Found = Difference & { readonly code: EvidenceErrorCode };

/** What a file says, and everything in it that does not hold. A manifest with differences must not be trusted. */
export interface ManifestReading {
  /** Null where the file does not even have the shape. */
  readonly manifest: Manifest | null;
  readonly differences: readonly Difference[];
}

/**
 * Strict JSON, the schema, the canonical form, and the manifest's agreement with itself: `evidence_sha256`,
 * `missing_gates` and the decision with its reasons are derived again.
 *
 * @throws InputError `json.*`, `schema.*`, `manifest.*`: every problem at once
 */
export function parseManifest(bytes: Uint8Array, file: string): Manifest {
  return validateManifest(parseStrictJson(bytes, { file, maxBytes: MAX_MANIFEST_BYTES }), bytes);
}

/** As `parseManifest`, where the JSON was parsed already. */
export function validateManifest(document: ParsedDocument, bytes: Uint8Array): Manifest {
  const manifest = validateDocument(manifestSchema, document);
  const [first, ...rest] = inconsistencies(manifest, document, bytes).map(toProblem);
  if (first !== undefined) throw new InputError([first, ...rest]);
  return manifest;
}

/** As `parseManifest`, but tells instead of throwing, and keeps what could be read. */
export function readManifest(bytes: Uint8Array, file: string): ManifestReading {
  try {
    const document = parseStrictJson(bytes, { file, maxBytes: MAX_MANIFEST_BYTES });
    const manifest = validateDocument(manifestSchema, document);
    return { manifest, differences: inconsistencies(manifest, document, bytes) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { manifest: null, differences: error.problems.map((problem) => toDifference(problem, file)) };
  }
}

function inconsistencies(manifest: Manifest, document: ParsedDocument, bytes: Uint8Array): Found[] {
  const { file } = document;
  const form = canonicalFormDifference(bytes, document.value, { file, code: 'manifest.not_canonical' as const });
  return [
    ...(form === undefined ? [] : [form]),
    ...timeDifferences(manifest, file),
    ...entryDifferences(manifest, file),
    ...derivedDifferences(manifest, file),
  ];
}

function timeDifferences(manifest: Manifest, file: string): Found[] {
  const generated = parseRfc3339(manifest.generated_at);
  const found: Found[] = [];
  if (generated === undefined)
    found.push(differ('manifest.times', file, '/generated_at', 'a time that exists', manifest.generated_at));
  if (manifest.expires_at !== null && parseRfc3339(manifest.expires_at) === undefined)
    found.push(differ('manifest.times', file, '/expires_at', 'a time that exists', manifest.expires_at));
  for (const [unit, entry] of Object.entries(manifest.gates)) {
    const at = parseRfc3339(entry.at);
    if (at === undefined || at > (generated ?? 0) + MAX_FUTURE_SKEW_MS)
      found.push(
        differ('manifest.times', file, `/gates/${unit}/at`, `a time not after ${manifest.generated_at}`, entry.at),
      );
  }
  return found;
}

function entryDifferences(manifest: Manifest, file: string): Found[] {
  const found: Found[] = [];
  for (const [unit, entry] of Object.entries(manifest.gates)) {
    if (!isConfinedPath(entry.evidence))
      found.push(
        differ('manifest.path', file, `/gates/${unit}/evidence`, "a path below the manifest's folder", entry.evidence),
      );
    const required = manifest.expected_gates.find((gate) => gate.unit === unit)?.required ?? false;
    if (entry.required !== required)
      found.push(differ('manifest.entry', file, `/gates/${unit}/required`, required, entry.required));
  }
  for (const [index, { path }] of manifest.artifacts.entries()) {
    if (!isConfinedPath(path))
      found.push(differ('manifest.path', file, `/artifacts/${index}/path`, 'a path below the workspace', path));
  }
  return found;
}

function derivedDifferences(manifest: Manifest, file: string): Found[] {
  const digest = gateMapSha256(manifest.gates);
  const missing = missingGates(manifest.expected_gates, manifest.gates);
  const found: Found[] = [];
  if (!equalDigest(digest, manifest.evidence_sha256))
    found.push(differ('manifest.evidence_sha256', file, '/evidence_sha256', digest, manifest.evidence_sha256));
  const gap = firstDifference(missing, manifest.missing_gates);
  if (gap !== undefined)
    found.push(differ('manifest.missing_gates', file, `/missing_gates${gap.pointer}`, gap.expected, gap.found));
  return [...found, ...decisionDifferences(manifest, file)];
}

/** Texts may change from version to version; codes and subjects may not. */
function decisionDifferences(manifest: Manifest, file: string): Found[] {
  const derived = decideManifest(manifest);
  const decision = derived.length === 0 ? 'open' : 'closed';
  const found: Found[] = [];
  if (decision !== manifest.decision)
    found.push(differ('manifest.decision', file, '/decision', decision, manifest.decision));
  const reason = firstDifference(derived.map(withoutMessage), manifest.reasons.map(withoutMessage));
  if (reason !== undefined)
    found.push(differ('manifest.decision', file, `/reasons${reason.pointer}`, reason.expected, reason.found));
  return found;
}

function withoutMessage({ code, subject }: Manifest['reasons'][number]): Json {
  return { code, subject };
}

function differ(code: EvidenceErrorCode, file: string, pointer: string, expected: Json, found: Json): Found {
  return {
    code,
    file,
    pointer,
    expected,
    found,
    message: `expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`,
  };
}
