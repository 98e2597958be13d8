import { andMore, opens, type Check } from '@release-gates/core';
import type { Manifest } from '@release-gates/evidence';
import { toCheck } from '../_shared/row.ts';
import type { ManifestPlan } from './plan.ts';

/** What was written, as checks: the decision first, then what it rests on. */
export function manifestChecks({ manifest }: ManifestPlan): Check[] {
  return [
    decisionCheck(manifest),
    artifactCheck(manifest),
    missingCheck(manifest),
    soundCheck(manifest),
    gitCheck(manifest),
    ...gateChecks(manifest),
  ];
}

function decisionCheck(manifest: Manifest): Check {
  const [first] = manifest.reasons;
  return toCheck('manifest_decision_open', manifest.decision === 'open' ? 'pass' : 'fail', {
    reason:
      first === undefined
        ? 'every expected gate has open evidence'
        : andMore(`closed: ${first.message}`, manifest.reasons.length - 1, 'reason'),
    expected: 'open',
    actual: {
      decision: manifest.decision,
      reasons: manifest.reasons.slice(0, 100).map(({ code, subject }) => ({ code, subject })),
    },
    remedy: 'Make each named gate pass for this commit and this candidate, then write the manifest again',
  });
}

function artifactCheck({ artifacts, missing_artifacts: missing }: Manifest): Check {
  const outcome = missing.length > 0 ? 'fail' : artifacts.length === 0 ? 'not_applicable' : 'pass';
  return toCheck('missing_required', outcome, {
    reason:
      missing.length > 0
        ? `not there or not readable: ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ', …' : ''}`
        : `${artifacts.length} artifacts are bound`,
    expected: [],
    actual: missing.slice(0, 100),
    remedy: 'Build the artifact before the manifest, or correct the path',
  });
}

function missingCheck(manifest: Manifest): Check {
  const missing = manifest.reasons.filter(({ code }) => code === 'gate_missing' || code === 'nothing_expected');
  const outcome = missing.length > 0 ? 'fail' : manifest.require_gate_evidence ? 'pass' : 'not_applicable';
  return toCheck('missing_gate_evidence', outcome, {
    reason:
      missing[0]?.message ??
      (manifest.require_gate_evidence
        ? 'every required unit has evidence that counts'
        : 'gate evidence is not required'),
    expected: manifest.expected_gates.filter((gate) => gate.required).map((gate) => gate.unit),
    actual: { missing: missing.map((reason) => reason.subject) },
    remedy:
      manifest.subject.commit === null
        ? `Let git tell the commit, because evidence counts for one alone: ${manifest.git.detail}`
        : 'Run the missing units for this commit and this release candidate id',
  });
}

function soundCheck({ reasons, refused }: Manifest): Check {
  const closing = reasons.filter((reason) => reason.code === 'evidence_refused');
  return toCheck('gate_evidence_sound', closing.length === 0 ? 'pass' : 'fail', {
    reason: closing[0]?.message ?? `${refused.length} files of other candidates, commits or times do not count`,
    expected: [],
    actual: closing.slice(0, 100).map((reason) => reason.subject),
    remedy: 'Find out who wrote the file; move it out of the evidence folder and run the gate again',
  });
}

function gitCheck({ git, require_clean_git: isRequired }: Manifest): Check {
  const outcome = git.state === 'clean' ? 'pass' : git.state === 'dirty' ? 'fail' : 'inconclusive';
  return {
    ...toCheck('git_clean', outcome, {
      reason: git.state === 'clean' ? `the worktree is clean, ${git.detail}` : `${git.state}: ${git.detail}`,
      expected: 'clean',
      actual: git.state,
      remedy:
        git.state === 'unavailable'
          ? 'Judge a clone that git can read'
          : 'Commit or remove the changed files, or check out again',
    }),
    level: isRequired ? 'must' : 'may',
  };
}

function gateChecks({ gates, reasons }: Manifest): Check[] {
  return Object.keys(gates)
    .sort()
    .map((unit) => {
      const entry = gates[unit] as Manifest['gates'][string];
      const closing = reasons.find((reason) => reason.subject === unit);
      const outcome = closing !== undefined || !opens(entry.verdict) ? 'fail' : 'pass';
      return {
        ...toCheck(`gate::${unit}`, outcome, {
          reason: closing?.message ?? `${unit}: ${entry.verdict}, ${entry.at}`,
          expected: ['pass', 'waived', 'not_applicable'],
          actual: entry.verdict,
          remedy: `Open the evidence ${entry.evidence} and do what its next actions say`,
        }),
        level: closing === undefined ? ('may' as const) : ('must' as const),
      };
    });
}
