import { equalDigest, type Json, type JudgedCheck, toPointer } from '@release-gates/core';
import type { Difference } from './difference.ts';
import type { Evidence } from './evidence.ts';
import { explainVerdict, nextActions } from './explain.ts';
import type { Manifest } from './manifest.ts';
import type { Patch, Patches } from './possible-originals.ts';
import type { FoundEvidence, VerificationFacts } from './verification-facts.ts';
import { verifyManifest } from './verify-manifest.ts';

/** What the manifest, the other evidence, the files at hand and its own checks say that the evidence of a unit states. */
export function evidencePatches(unit: string, facts: VerificationFacts): Patches {
  const { manifest } = facts.reading;
  const entry = manifest?.gates[unit];
  if (manifest === null || entry === undefined) return { needed: [], guessed: [] };
  const { release_candidate_id, correlation_id, environment, strict, subject, run, tool } = manifest;
  const { kind, verdict, mode, at: ended_at, format } = entry;
  const stated = { release_candidate_id, correlation_id, environment, strict, subject, run, tool };
  const evidence = evidenceIn(facts.evidence[unit]);
  const others = Object.entries(facts.evidence).flatMap(([name, found]) =>
    name === unit ? [] : (evidenceIn(found) ?? []),
  );
  return {
    needed: (verifyManifest(facts).evidence[unit] ?? []).flatMap(toPatch),
    guessed: [
      ...fields({ unit, kind, verdict, mode, ended_at, format, ...stated }),
      ...sharedPatches(others),
      ...(evidence === null ? [] : [...ownPatches(evidence), ...materialPatches(evidence, others, facts.files)]),
    ],
  };
}

/** What the rest of it and the evidence that it binds say that a manifest states. */
export function manifestPatches({ reading, evidence }: VerificationFacts): Patches {
  const guessed = Object.entries(reading.manifest?.gates ?? {}).flatMap(([unit, entry]) => {
    const found = evidence[unit];
    return found?.state === 'present' ? entryPatches(unit, entry, found) : [];
  });
  return { needed: reading.differences.flatMap(toPatch), guessed };
}

function entryPatches(
  unit: string,
  entry: Manifest['gates'][string],
  { sha256, evidence }: FoundEvidence & { readonly state: 'present' },
): readonly Patch[] {
  if (evidence === null) return [{ pointer: toPointer(['gates', unit, 'sha256']), value: sha256 }];
  const { kind, verdict, mode, run, ended_at: at } = evidence;
  const attempt = run.kind === 'github' ? run.attempt : 0;
  const value = { ...entry, sha256, kind, verdict, mode, at, run_id: run.id, run_attempt: attempt };
  return [{ pointer: toPointer(['gates', unit]), value }];
}

function ownPatches({ checks, verdict }: Evidence): readonly Patch[] {
  const judged = checks as readonly JudgedCheck[];
  return fields({ reason: explainVerdict(verdict, judged), next_actions: nextActions(judged) });
}

/** One run leaves many documents: what it was of, and what ran, most of them say alike. */
function sharedPatches(others: readonly Evidence[]): readonly Patch[] {
  const patches = others.flatMap(({ subject, run, tool, inputs }) => [
    ...fields({ subject, run, tool }),
    ...Object.entries(inputs).map(([name, value]) => ({ pointer: toPointer(['inputs', name]), value: value as Json })),
  ]);
  return [...new Map(patches.map((patch) => [JSON.stringify(patch), patch])).values()];
}

function materialPatches(
  { materials }: Evidence,
  others: readonly Evidence[],
  files: VerificationFacts['files'],
): readonly Patch[] {
  const known = others.flatMap((other) => other.materials);
  return materials.flatMap((material, index): Patch[] => {
    const other = known.find(({ path, sha256 }) => path === material.path && !equalDigest(sha256, material.sha256));
    const file = files[material.path];
    return [
      ...(other === undefined ? [] : [{ pointer: `/materials/${index}`, value: other }]),
      ...(file?.state === 'present' ? [{ pointer: `/materials/${index}/sha256`, value: file.sha256 }] : []),
    ];
  });
}

function evidenceIn(found: FoundEvidence | undefined): Evidence | null {
  return found?.state === 'present' ? found.evidence : null;
}

function fields(values: Readonly<Record<string, Json>>): readonly Patch[] {
  return Object.entries(values).map(([name, value]) => ({ pointer: toPointer([name]), value }));
}

function toPatch({ pointer, expected }: Difference): readonly Patch[] {
  return pointer === null || pointer === '' ? [] : [{ pointer, value: expected }];
}
