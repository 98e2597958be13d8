import type { Verdict } from '@release-gates/core';
import type { ExportedCandidate, ExportedEvidence } from './candidate.ts';

const VERSION = '0.5.1';

/**
 * One `testsuiterun.finished` for each gate, in the order of the manifest. https://cdevents.dev, 0.5.1: what is known beyond
 * its fields stands in `customData`, for it takes no others.
 */
export function toCdevents(candidate: ExportedCandidate): readonly object[] {
  return candidate.evidence
    .filter(({ evidence }) => evidence.kind === 'gate')
    .map((exported) => toCdevent(candidate, exported));
}

function toCdevent(
  { manifest, manifestSha256 }: ExportedCandidate,
  { evidence, name, sha256 }: ExportedEvidence,
): object {
  const source = `/release-gates/${manifest.subject.repository.split('/').map(encodeURIComponent).join('/')}`;
  return {
    context: {
      specversion: VERSION,
      id: `evidence-${sha256}`,
      source,
      type: 'dev.cdevents.testsuiterun.finished.0.3.0',
      timestamp: evidence.ended_at,
      chainId: manifest.release_candidate_id,
      links: [{ linkType: 'RELATION', linkKind: 'MANIFEST', target: { contextId: `manifest-${manifestSha256}` } }],
    },
    subject: {
      id: `${manifest.release_candidate_id}/${evidence.unit}/${sha256.slice(0, 12)}`,
      source,
      content: {
        outcome: OUTCOMES[evidence.verdict],
        environment: { id: evidence.environment },
        reason: evidence.reason,
        testSuite: { id: evidence.unit, version: evidence.tool.version, name: evidence.unit },
      },
    },
    customData: { verdict: evidence.verdict, mode: evidence.mode, evidence: { path: name, sha256 } },
    customDataContentType: 'application/json',
  };
}

const OUTCOMES: Readonly<Record<Verdict, 'success' | 'failure' | 'error'>> = {
  pass: 'success',
  waived: 'success',
  not_applicable: 'success',
  fail: 'failure',
  inconclusive: 'failure',
  error: 'error',
};
