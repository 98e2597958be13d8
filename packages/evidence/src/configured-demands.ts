import { type CollectContext, equalDigest, formatDuration, formatRfc3339 } from '@release-gates/core';
import { oldestEvidence } from './derived-fields.ts';
import { differ, type Difference } from './difference.ts';
import type { ExpectedGate, Manifest } from './manifest.ts';
import type { VerificationFacts } from './verification-facts.ts';

type Configured = Pick<CollectContext, 'configurationPath' | 'configuredUnits' | 'maxEvidenceAgeS' | 'environment'>;

/**
 * A manifest says itself how old its evidence may be, and how strictly it was to be judged. Threat: whoever writes one
 * says so, too. What is activated is held to the configuration of here: for its age always, and for its gates where every
 * document of evidence names the configuration that lies here among what it was judged by.
 */
export function holdToConfiguration(facts: VerificationFacts, context: Configured): VerificationFacts {
  const gates = isJudgedByIt(facts, context) ? Object.fromEntries(context.configuredUnits.map(toDemand)) : null;
  if (gates === null && context.maxEvidenceAgeS === null) return facts;
  return { ...facts, configured: { maxAgeS: context.maxEvidenceAgeS, gates } };
}

function toDemand({ id, mode, required }: CollectContext['configuredUnits'][number]): [string, Demand] {
  return [id, { mode, required }];
}

type Demand = Pick<ExpectedGate, 'mode' | 'required'>;

function isJudgedByIt(
  { reading, evidence, files }: VerificationFacts,
  { configurationPath: path, environment }: Configured,
): boolean {
  const here = path === null ? undefined : files[path];
  if (here?.state !== 'present' || reading.manifest?.environment !== environment) return false;
  const documents = Object.values(evidence).flatMap((found) =>
    found.state === 'present' && found.evidence !== null ? [found.evidence] : [],
  );
  return (
    documents.length > 0 &&
    documents.every(({ materials }) =>
      materials.some((material) => material.path === path && equalDigest(material.sha256, here.sha256)),
    )
  );
}

/** Gates that the manifest expects more leniently than the configuration that they were judged by. */
export function demandDifferences(manifest: Manifest, { file, configured }: VerificationFacts): Difference[] {
  return manifest.expected_gates.flatMap((gate, index) => {
    const demand = Object.hasOwn(configured?.gates ?? {}, gate.unit) ? configured?.gates?.[gate.unit] : undefined;
    const at = { file, pointer: `/expected_gates/${index}` };
    return [
      ...(demand?.mode === 'enforce' && gate.mode === 'warn'
        ? [differ('manifest.mode', { ...at, pointer: `${at.pointer}/mode`, expected: 'enforce', found: 'warn' })]
        : []),
      ...(demand?.required === true && !gate.required
        ? [differ('manifest.entry', { ...at, pointer: `${at.pointer}/required`, expected: true, found: false })]
        : []),
    ];
  });
}

/** The oldest evidence, where the configuration of here takes none of its age any more. */
export function ageDifferences(
  manifest: Manifest,
  { file, configured, nowMs }: VerificationFacts,
): { readonly expiry: readonly Difference[]; readonly expiredAt: string | null } {
  const oldest = oldestEvidence(manifest.gates);
  const maxAgeS = configured?.maxAgeS ?? null;
  if (maxAgeS === null || oldest === undefined || nowMs - oldest.atMs <= maxAgeS * 1000)
    return { expiry: [], expiredAt: null };
  const { unit } = oldest;
  const found = manifest.gates[unit]?.at ?? null;
  const message = `the evidence of ${unit} is of ${found}, and evidence.max-age of the configuration is ${formatDuration(maxAgeS)}`;
  const expected = `after ${formatRfc3339(nowMs - maxAgeS * 1000)}`;
  const at = { file, pointer: `/gates/${unit}/at`, expected, found };
  return {
    expiry: [{ code: 'manifest.expired', ...at, message }],
    expiredAt: formatRfc3339(oldest.atMs + maxAgeS * 1000),
  };
}
