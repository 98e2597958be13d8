import { andMore, opens } from '@release-gates/core';
import type { Manifest, Reason } from './manifest.ts';

/** Everything the decision rests on; all of it is in the manifest, so that anybody can decide again. */
export type DecisionFacts = Pick<
  Manifest,
  'gates' | 'expected_gates' | 'refused' | 'missing_artifacts' | 'git' | 'require_gate_evidence' | 'require_clean_git'
>;

/** Refused whatever the configuration says: a forged or broken clock, two truths at once, a file that is not sound. */
const ALWAYS_CLOSES = /^(?!evidence\.(other_|not_|wrong_type$|stale$|unbound$))/;

/** Whether a refused file closes by itself, or only leaves its gate without an entry. */
export function closesByItself(refusal: { readonly code: string }): boolean {
  return ALWAYS_CLOSES.test(refusal.code);
}

/**
 * Why a candidate is closed; empty means open. Never opens on nothing.
 *
 * - A gate's evidence closes when its verdict does not open, unless the unit is neither required nor enforced.
 * - Evidence judged in warn mode where the configuration enforces closes: leniency is the configuration's to give.
 * - With `require_gate_evidence`, a required gate without an entry closes, and so does an empty list of expectations.
 * - Evidence of another candidate, commit, run or profile, stale or unbound evidence, and what is no run at all, only
 *   leaves its gate without an entry; every other refused file closes by itself.
 * - A required artifact that is not there closes. With `require_clean_git`, anything but a clean repository closes.
 */
export function decideManifest(facts: DecisionFacts): Reason[] {
  return [...gateReasons(facts), ...missingReasons(facts), ...refusedReasons(facts), ...materialReasons(facts)];
}

function gateReasons({ gates, expected_gates: expected }: DecisionFacts): Reason[] {
  return Object.keys(gates)
    .sort()
    .flatMap((unit): Reason[] => {
      const entry = gates[unit] as Manifest['gates'][string];
      const wanted = expected.find((gate) => gate.unit === unit);
      const reasons: Reason[] = [];
      if (!opens(entry.verdict) && (entry.required || entry.mode === 'enforce'))
        reasons.push({
          code: 'gate_closed',
          subject: unit,
          message: `${unit} is closed: its verdict is ${entry.verdict}`,
        });
      if (wanted?.mode === 'enforce' && entry.mode === 'warn')
        reasons.push({
          code: 'gate_judged_leniently',
          subject: unit,
          message: `${unit} was judged in warn mode and the configuration enforces it`,
        });
      return reasons;
    });
}

function missingReasons(facts: DecisionFacts): Reason[] {
  if (!facts.require_gate_evidence) return [];
  const missing = facts.expected_gates
    .filter((gate) => gate.required && !Object.hasOwn(facts.gates, gate.unit))
    .map((gate): Reason => ({ code: 'gate_missing', subject: gate.unit, message: describeMissing(gate.unit, facts) }));
  if (facts.expected_gates.some((gate) => gate.required)) return missing;
  const nothing = 'no required gate is expected, so evidence was required and nothing would be proven';
  return [...missing, { code: 'nothing_expected', subject: 'expected_gates', message: nothing }];
}

function describeMissing(unit: string, facts: DecisionFacts): string {
  const refused = facts.refused.filter((refusal) => refusal.unit === unit);
  const why = refused.map((refusal) => `${refusal.evidence} (${refusal.code})`).slice(0, 3);
  if (why.length === 0) return `${unit} has no evidence that counts`;
  const listed = `${unit} has no evidence that counts; refused: ${why.join(', ')}`;
  return andMore(listed, refused.length - why.length, 'file').slice(0, 4096);
}

function refusedReasons({ refused }: DecisionFacts): Reason[] {
  return refused.filter(closesByItself).map((refusal) => ({
    code: 'evidence_refused',
    subject: refusal.evidence,
    message: `${refusal.evidence}: ${refusal.message}`.slice(0, 4096),
  }));
}

function materialReasons(facts: DecisionFacts): Reason[] {
  const artifacts = facts.missing_artifacts.map((path): Reason => ({
    code: 'artifact_missing',
    subject: path,
    message: `the artifact ${path} is not there`.slice(0, 4096),
  }));
  if (!facts.require_clean_git || facts.git.state === 'clean') return artifacts;
  return [
    ...artifacts,
    {
      code: 'git_not_clean',
      subject: facts.git.state,
      message: `the repository is not clean: ${facts.git.detail}`.slice(0, 4096),
    },
  ];
}
