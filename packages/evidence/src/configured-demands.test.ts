import { evidenceFile, FIXED_NOW_MS, manifestOf } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { holdToConfiguration } from './configured-demands.ts';
import { readEvidence } from './read-evidence.ts';
import type { ConfiguredDemands, VerificationFacts } from './verification-facts.ts';
import { allDifferences, verifyManifest } from './verify-manifest.ts';

const PATH = '.github/release-gates.yml';
const [JUDGED_BY, LATER] = ['a'.repeat(64), 'b'.repeat(64)];
const file = evidenceFile({
  materials: [{ path: PATH, sha256: JUDGED_BY, bytes: 1, role: 'policy', origin: 'worktree' }],
});
const silent = evidenceFile({ unit: 'slo-guard' });

function facts(sha256: string, files = [file], mode: 'enforce' | 'warn' = 'enforce'): VerificationFacts {
  const evidence = files.map(({ evidence: { unit }, ...rest }) => {
    const reading = readEvidence(rest.bytes, rest.name);
    return [unit, { state: 'present' as const, sha256: rest.sha256, predecessor: null, ...reading }] as const;
  });
  return {
    file: 'm.json',
    reading: {
      manifest: manifestOf(files, { expected_gates: [{ unit: 'compat-matrix', required: true, mode }] }),
      differences: [],
    },
    evidence: Object.fromEntries(evidence),
    files: { [PATH]: { state: 'present', path: PATH, sha256, bytes: 1 } },
    nowMs: FIXED_NOW_MS,
  };
}

const HERE = {
  configurationPath: PATH,
  configuredUnits: [
    { id: 'compat-matrix', kind: 'gate', mode: 'enforce', required: true, quick: true, paths: undefined },
  ],
  maxEvidenceAgeS: null,
  environment: 'prod',
} as const;
const GATES = { 'compat-matrix': { mode: 'enforce', required: true } } as const;

describe('holdToConfiguration', () => {
  it.each([
    ['the configuration that it was judged by', facts(JUDGED_BY), {}, GATES],
    ['one that was changed since', facts(LATER), {}, undefined],
    ['another profile', facts(JUDGED_BY), { environment: 'dev' }, undefined],
    ['no configuration', facts(JUDGED_BY), { configurationPath: null }, undefined],
    ['evidence that does not say what it was judged by', facts(JUDGED_BY, [file, silent]), {}, undefined],
    ['no evidence', facts(JUDGED_BY, []), {}, undefined],
  ])('asks for its gates: %s', (_name, given, here, gates) => {
    expect(holdToConfiguration(given, { ...HERE, ...here }).configured?.gates).toEqual(gates);
  });

  it('asks for the age of evidence whatever it was judged by', () => {
    const held = holdToConfiguration(facts(LATER), { ...HERE, maxEvidenceAgeS: 60 });
    expect(held.configured).toEqual({ maxAgeS: 60, gates: null });
  });
});

function codesOf(held: VerificationFacts, configured: ConfiguredDemands): string[] {
  const verification = verifyManifest({ ...held, files: {}, configured });
  return allDifferences(verification).map(({ code }) => code);
}

describe('verifyManifest', () => {
  it.each<[string, ConfiguredDemands, string[]]>([
    ['the same', { maxAgeS: 3_600, gates: { 'compat-matrix': { mode: 'enforce', required: true } } }, []],
    ['a shorter maximum age', { maxAgeS: 59, gates: null }, ['manifest.expired']],
    ['just the age that it has', { maxAgeS: 60, gates: null }, []],
    [
      'a gate that it demands less of',
      { maxAgeS: null, gates: { 'compat-matrix': { mode: 'warn', required: false } } },
      [],
    ],
    ['a gate that nobody expected', { maxAgeS: null, gates: { 'slo-guard': { mode: 'enforce', required: true } } }, []],
  ])('holds it to the configuration that it is activated by: %s', (_name, configured, codes) => {
    expect(codesOf(facts(JUDGED_BY), configured)).toEqual(codes);
  });

  it('sees a gate that only warned, where the configuration enforced it and the manifest says otherwise', () => {
    const checks = file.evidence.checks.map((check) => ({ ...check, mode: 'warn' as const }));
    const held = facts(JUDGED_BY, [evidenceFile({ ...file.evidence, mode: 'warn', checks })], 'warn');
    expect(codesOf(held, { maxAgeS: null, gates: null })).toEqual([]);
    expect(codesOf(held, { maxAgeS: null, gates: GATES })).toEqual(['manifest.mode']);
  });
});
