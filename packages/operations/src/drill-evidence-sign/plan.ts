import { MAX_FUTURE_SKEW_MS, type Check, type Plan } from '@release-gates/core';
import type { DrillStatement } from '@release-gates/evidence';
import { joinPath } from '@release-gates/evidence';
import type { NewestReports } from '../_shared/newest-reports.ts';
import { toCheck } from '../_shared/row.ts';
import type { SignFacts } from './collect.ts';
import type { SignInputs } from './inputs.ts';
import { MIN_SECRET_BYTES, type KeyRefusal } from './signing-key.ts';

export interface SignPlan {
  readonly path: string;
  readonly statement: DrillStatement;
}

/** Nothing is signed that is missing, cannot be read, or comes from the future; and nothing without a key. */
export function planSignature(facts: SignFacts, inputs: SignInputs): Plan<SignPlan> {
  const { nowMs } = facts;
  const chosen = groupsOf(facts).flatMap((group) => group.chosen);
  const unique = [...new Map(chosen.map((report) => [report.path, report])).values()];
  const artifacts = unique
    .map(({ path, sha256, bytes }) => ({ path, sha256, size: bytes }))
    .toSorted((left, right) => (left.path < right.path ? -1 : 1));
  // The predecessor named reports by the whole second; the rest keeps two of one second apart.
  const second = `${Math.floor(nowMs / 1000)}_${String(nowMs % 1000).padStart(3, '0')}`;
  const path = joinPath(inputs.outDirectory, `rollback_drill_signature_${second}.json`);
  return {
    checks: [artifactsFound(unique.length), bothKinds(facts), soundArtifacts(facts), keyAvailable(facts)],
    steps: [
      ...artifacts.map((artifact) => `Sign ${artifact.path} (${artifact.sha256.slice(0, 12)})`),
      `Write ${path} with ${inputs.algorithm}, key ${inputs.keyId}`,
    ],
    value: {
      path,
      statement: {
        signedAtMs: nowMs,
        keyId: inputs.keyId,
        artifactPatterns: {
          incident_notify_drill: inputs.incidentPattern,
          rollback_bundle_report: inputs.bundlePattern,
          rollback_bundle_evidence: facts.bundleEvidencePattern,
          incident_report_drill: inputs.reportPattern,
        },
        artifacts,
      },
    },
  };
}

function artifactsFound(count: number): Check {
  return toCheck('drill_evidence_artifacts_found', count > 0, {
    reason: `${count} reports match`,
    expected: 'at least one',
    actual: count,
    remedy: 'Run the drill first, or correct the patterns',
  });
}

function bothKinds({ incidents, bundles, bundleEvidence }: SignFacts): Check {
  const counts = {
    incident_drills: incidents.chosen.length,
    rollback_bundles: bundles.chosen.length + bundleEvidence.chosen.length,
  };
  return toCheck(
    'drill_evidence_has_incident_and_rollback',
    counts.incident_drills > 0 && counts.rollback_bundles > 0,
    {
      reason: `${counts.incident_drills} incident drills and ${counts.rollback_bundles} rollback bundles`,
      expected: 'at least one of each',
      actual: counts,
      remedy: 'A drill is both: a notified incident and a bundle that was made',
      level: 'should',
    },
  );
}

function groupsOf({ incidents, bundles, bundleEvidence, reports }: SignFacts): readonly NewestReports[] {
  return [incidents, bundles, bundleEvidence, reports];
}

function soundArtifacts(facts: SignFacts): Check {
  const { nowMs } = facts;
  const groups = groupsOf(facts);
  const unsound = groups.flatMap((group) => group.unsound);
  const future = groups
    .flatMap((group) => group.chosen)
    .filter((report) => report.atMs > nowMs + MAX_FUTURE_SKEW_MS)
    .map((report) => ({ path: report.path, reason: 'it is dated in the future' }));
  const wrong = [...unsound, ...future];
  const [first] = wrong;
  return toCheck('drill_evidence_sound', first === undefined, {
    reason: first === undefined ? 'every report that matches states its time' : `${first.path}: ${first.reason}`,
    expected: [],
    actual: wrong.slice(0, 100).map((report) => report.path),
    remedy: 'Move the file out of the folder, or make the report again; a signature would vouch for it',
  });
}

const REFUSALS: Readonly<Record<KeyRefusal, string>> = {
  not_named: 'no key is named',
  named_twice: 'a variable and a file are named',
  absent: 'the variable or file that is named is empty or not there',
  too_short: `the key is shorter than ${MIN_SECRET_BYTES} bytes`,
  no_ed25519_private_key: 'it is no Ed25519 private key in PEM (PKCS#8)',
};

function keyAvailable({ key, algorithm }: SignFacts): Check {
  return toCheck('drill_signature_key_available', key === 'usable', {
    reason: key === 'usable' ? `a key for ${algorithm} is there` : `no usable key: ${REFUSALS[key]}`,
    expected: 'usable',
    actual: key,
    remedy: 'Name one environment variable (key-env) or one file (key-file) that holds the key',
  });
}
