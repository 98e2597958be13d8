import { serializeManifest, type VerificationFacts, readEvidence, readManifest } from '@release-gates/evidence';
import { evidenceFile, FIXED_NOW_MS, manifestOf } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { toManifestFact } from './manifest-fact.ts';

const HOUR = 3_600_000;
const { name, bytes, sha256 } = evidenceFile();
const manifest = manifestOf([evidenceFile()], { maxEvidenceAgeMs: 2 * HOUR });

function at(nowMs: number): VerificationFacts {
  const evidence = { state: 'present', sha256, predecessor: null, ...readEvidence(bytes, name) } as const;
  const reading = readManifest(serializeManifest(manifest), 'm.json');
  return { file: 'm.json', reading, evidence: { 'compat-matrix': evidence }, files: {}, nowMs };
}

describe('toManifestFact', () => {
  it.each([
    ['now', 0, 'open', /^$/],
    ['three hours later', 3 * HOUR, 'expired', /\/expires_at: expected "after /],
    [
      'by a clock a day behind: nobody needs the gates again',
      -24 * HOUR,
      'unverified',
      /made at 2026-11-20T11:59:59\.000Z, and it is 2026-11-19T12:00:00\.000Z here: one of the two clocks is wrong/,
    ],
  ])('%s', (_name, laterMs, state, reason) => {
    const fact = toManifestFact(at(FIXED_NOW_MS + laterMs));
    expect(fact.state).toBe(state);
    expect(fact.reasons.join()).toMatch(reason);
  });
});
