import { equalDigest, MAX_FUTURE_SKEW_MS, parseRfc3339, type Json, type ParsedDocument } from '@release-gates/core';
import { decideManifest } from './decide-manifest.ts';
import { differ, firstDifference, type Difference } from './difference.ts';
import { documentReader } from './document-reader.ts';
import type { EvidenceErrorCode } from './error.ts';
import { gateMapSha256, missingGates } from './gate-map.ts';
import { MAX_MANIFEST_BYTES } from './limits.ts';
import { manifestSchema, type Manifest } from './manifest.ts';
import { isConfinedPath } from './relative-path.ts';

export interface ManifestReading {
  readonly manifest: Manifest | null;
  readonly differences: readonly Difference[];
}

type Found = Difference & { readonly code: EvidenceErrorCode };

const READER = documentReader({
  schema: manifestSchema,
  maxBytes: MAX_MANIFEST_BYTES,
  notCanonical: 'manifest.not_canonical',
  disagreements: (manifest, file) => [
    ...timeDifferences(manifest, file),
    ...entryDifferences(manifest, file),
    ...derivedDifferences(manifest, file),
  ],
});

/**
 * Sound only where it also agrees with itself: `evidence_sha256`, `missing_gates` and the decision with its reasons are
 * derived again.
 *
 * @throws InputError `json.*`, `schema.*`, `manifest.*`: every problem at once
 */
export function parseManifest(bytes: Uint8Array, file: string): Manifest {
  return READER.parse(bytes, file);
}

/** As `parseManifest`, where the JSON was parsed already. */
export function validateManifest(parsed: ParsedDocument, bytes: Uint8Array): Manifest {
  return READER.validate(parsed, bytes);
}

/** As `parseManifest`, but tells instead of throwing, and keeps what could be read. */
export function readManifest(bytes: Uint8Array, file: string): ManifestReading {
  const { document, differences } = READER.read(bytes, file);
  return { manifest: document, differences };
}

function timeDifferences(manifest: Manifest, file: string): Found[] {
  const generated = parseRfc3339(manifest.generated_at);
  const found: Found[] = [];
  if (generated === undefined)
    found.push(
      differ('manifest.times', {
        file,
        pointer: '/generated_at',
        expected: 'a time that exists',
        found: manifest.generated_at,
      }),
    );
  if (manifest.expires_at !== null && parseRfc3339(manifest.expires_at) === undefined)
    found.push(
      differ('manifest.times', {
        file,
        pointer: '/expires_at',
        expected: 'a time that exists',
        found: manifest.expires_at,
      }),
    );
  for (const [unit, entry] of Object.entries(manifest.gates)) {
    const at = parseRfc3339(entry.at);
    if (at === undefined || at > (generated ?? 0) + MAX_FUTURE_SKEW_MS)
      found.push(
        differ('manifest.times', {
          file,
          pointer: `/gates/${unit}/at`,
          expected: `a time not after ${manifest.generated_at}`,
          found: entry.at,
        }),
      );
  }
  return found;
}

function entryDifferences(manifest: Manifest, file: string): Found[] {
  const found: Found[] = [];
  for (const [unit, entry] of Object.entries(manifest.gates)) {
    if (!isConfinedPath(entry.evidence))
      found.push(
        differ('manifest.path', {
          file,
          pointer: `/gates/${unit}/evidence`,
          expected: "a path below the manifest's folder",
          found: entry.evidence,
        }),
      );
    const required = manifest.expected_gates.find((gate) => gate.unit === unit)?.required ?? false;
    if (entry.required !== required)
      found.push(
        differ('manifest.entry', {
          file,
          pointer: `/gates/${unit}/required`,
          expected: required,
          found: entry.required,
        }),
      );
  }
  for (const [index, { path }] of manifest.artifacts.entries()) {
    if (!isConfinedPath(path))
      found.push(
        differ('manifest.path', {
          file,
          pointer: `/artifacts/${index}/path`,
          expected: 'a path below the workspace',
          found: path,
        }),
      );
  }
  return found;
}

function derivedDifferences(manifest: Manifest, file: string): Found[] {
  const digest = gateMapSha256(manifest.gates);
  const missing = missingGates(manifest.expected_gates, manifest.gates);
  const found: Found[] = [];
  if (!equalDigest(digest, manifest.evidence_sha256))
    found.push(
      differ('manifest.evidence_sha256', {
        file,
        pointer: '/evidence_sha256',
        expected: digest,
        found: manifest.evidence_sha256,
      }),
    );
  const gap = firstDifference(missing, manifest.missing_gates);
  if (gap !== undefined)
    found.push(
      differ('manifest.missing_gates', {
        file,
        pointer: `/missing_gates${gap.pointer}`,
        expected: gap.expected,
        found: gap.found,
      }),
    );
  return [...found, ...decisionDifferences(manifest, file)];
}

/** Texts may change from version to version; codes and subjects may not. */
function decisionDifferences(manifest: Manifest, file: string): Found[] {
  const derived = decideManifest(manifest);
  const decision = derived.length === 0 ? 'open' : 'closed';
  const found: Found[] = [];
  if (decision !== manifest.decision)
    found.push(
      differ('manifest.decision', { file, pointer: '/decision', expected: decision, found: manifest.decision }),
    );
  const reason = firstDifference(derived.map(withoutMessage), manifest.reasons.map(withoutMessage));
  if (reason !== undefined)
    found.push(
      differ('manifest.decision', {
        file,
        pointer: `/reasons${reason.pointer}`,
        expected: reason.expected,
        found: reason.found,
      }),
    );
  return found;
}

function withoutMessage({ code, subject }: Manifest['reasons'][number]): Json {
  return { code, subject };
}
