import {
  equalDigest,
  MAX_FUTURE_SKEW_MS,
  parseRfc3339,
  sha256Hex,
  type Json,
  type ParsedDocument,
} from '@release-gates/core';
import { misnamed } from './build-manifest.ts';
import { decideManifest } from './decide-manifest.ts';
import { expectedMode, expiryOf } from './derived-fields.ts';
import { differ, firstDifference, type Difference } from './difference.ts';
import { documentReader } from './document-reader.ts';
import type { EvidenceErrorCode } from './error.ts';
import { gateMapSha256, missingGates } from './gate-map.ts';
import { MAX_MANIFEST_BYTES } from './limits.ts';
import { manifestSchema, type Manifest } from './manifest.ts';
import { fileNameOf, isConfinedPath } from './relative-path.ts';

export interface ManifestReading {
  readonly manifest: Manifest | null;
  readonly differences: readonly Difference[];
}

type Found = Difference & { readonly code: EvidenceErrorCode };

const READER = documentReader({
  schema: manifestSchema,
  maxBytes: MAX_MANIFEST_BYTES,
  notCanonical: 'manifest.not_canonical',
  disagreements: (manifest, file, bytes) => [
    ...timeDifferences(manifest, file),
    ...entryDifferences(manifest, file),
    ...derivedDifferences(manifest, file),
    ...nameDifferences(file, bytes),
  ],
});

/**
 * Sound only where it also agrees with itself: `expires_at`, the modes, `evidence_sha256`, `missing_gates` and the decision
 * with its reasons are derived again, and a name of ours holds digits of its SHA-256.
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
  return [
    ...expiryDifferences(manifest, file),
    ...modeDifferences(manifest, file),
    ...found,
    ...decisionDifferences(manifest, file),
  ];
}

/** By the rule that it was written by. One of before does not say what its age was measured by. */
function expiryDifferences({ gates, max_evidence_age_s: maxAgeS, expires_at: found }: Manifest, file: string): Found[] {
  const expected = maxAgeS === undefined ? found : expiryOf(gates, maxAgeS);
  return expected === found ? [] : [differ('manifest.expires_at', { file, pointer: '/expires_at', expected, found })];
}

function modeDifferences({ expected_gates: gates, gates: entries }: Manifest, file: string): Found[] {
  return gates.flatMap((gate, index) => {
    const expected = expectedMode(gate, entries);
    const pointer = `/expected_gates/${index}/mode`;
    return expected === gate.mode ? [] : [differ('manifest.mode', { file, pointer, expected, found: gate.mode })];
  });
}

/** What was edited keeps its name. A copy under a name of a person's own says nothing of digests. */
function nameDifferences(file: string, bytes: Uint8Array): Found[] {
  const found = fileNameOf(file);
  const expected = misnamed(found, sha256Hex(bytes));
  if (expected === undefined) return [];
  const difference = differ('manifest.file_name', { file, pointer: null, expected, found });
  return [
    {
      ...difference,
      message: `the file was changed after it was written: by its name and SHA-256 ${difference.message}`,
    },
  ];
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
