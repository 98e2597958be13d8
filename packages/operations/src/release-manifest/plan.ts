import type { Check, Plan } from '@release-gates/core';
import {
  buildManifest,
  closesByItself,
  describePolicyDifference,
  gateEntry,
  policyDifferences,
  selectEvidence,
  type ExpectedGate,
  type GateEntry,
  type Manifest,
  type RefusedEvidence,
} from '@release-gates/evidence';
import type { ManifestOperationFacts } from './collect.ts';
import { ABOUT_THE_MANIFEST } from '../_shared/manifest-order.ts';
import type { ManifestInputs } from './inputs.ts';
import { choosePredecessor, type PredecessorCopy } from './choose-predecessor.ts';

export interface ManifestPlan {
  readonly manifest: Manifest;
  /** Reports of the predecessor that move in beside the manifest, so that the folder can travel alone. */
  readonly copies: readonly PredecessorCopy[];
  readonly evidenceDirectory: string;
  readonly foreignPaths: readonly string[];
  readonly superseded: number;
}

/** Limits of the manifest's schema. */
const MAX_REFUSED = 10_000;
const MAX_MISSING = 10_000;

/**
 * One entry for each expected unit and each further gate, from the newest evidence of this candidate, repository and
 * commit; everything refused is kept by name. Evidence of a gate that the configuration does not name still counts:
 * a gate that failed is not made to pass by no longer expecting it.
 */
export function planManifest(facts: ManifestOperationFacts, inputs: ManifestInputs): Plan<ManifestPlan> {
  const expected = expectedGates(facts);
  const own = chooseEvidence(facts, inputs);
  const old = choosePredecessor(facts, inputs);
  const gates: Record<string, GateEntry> = { ...old.gates, ...own.gates };
  const refused = keepWorst([...own.refused, ...old.refused]);
  const { artifacts, missing } = chooseArtifacts(facts);
  const manifest = buildManifest({
    release_candidate_id: facts.releaseCandidateId,
    correlation_id: facts.correlationId,
    subject: facts.subject,
    run: facts.run,
    environment: facts.environment,
    strict: facts.strict,
    artifacts,
    missing_artifacts: missing,
    gates,
    expected_gates: expected,
    refused,
    require_gate_evidence: inputs.requireGateEvidence,
    require_clean_git: inputs.requireCleanGit,
    git: describeGit(facts),
    tool: { ...facts.tool, name: 'release-gates' },
    generatedAtMs: facts.nowMs,
    maxEvidenceAgeMs: facts.maxEvidenceAgeS === null ? null : facts.maxEvidenceAgeS * 1000,
  });
  const copies = old.copies.filter((copy) => !Object.hasOwn(own.gates, copy.gate));
  return {
    checks: [inputsValid(facts)],
    steps: describeSteps(manifest, copies, facts.evidenceDirectory),
    value: {
      manifest,
      copies,
      evidenceDirectory: facts.evidenceDirectory,
      foreignPaths: facts.foreignPaths,
      superseded: own.superseded,
    },
  };
}

/** A folder flooded with refused files must not push out the one that closes. */
function keepWorst(refused: readonly RefusedEvidence[]): RefusedEvidence[] {
  const closing = refused.filter(closesByItself);
  return [...closing, ...refused.filter((refusal) => !closesByItself(refusal))].slice(0, MAX_REFUSED);
}

/** Naming a report of the predecessor is expecting it. */
function expectedGates({ expected, predecessor }: ManifestOperationFacts): ExpectedGate[] {
  const named = predecessor
    .map(({ gate }): ExpectedGate => ({ unit: gate, required: true, mode: 'enforce' }))
    .filter((gate) => !expected.some((other) => other.unit === gate.unit));
  return [...expected, ...named];
}

function chooseEvidence(
  facts: ManifestOperationFacts,
  inputs: ManifestInputs,
): { gates: Record<string, GateEntry>; refused: RefusedEvidence[]; superseded: number } {
  const isExpected = new Map(facts.expected.map((gate) => [gate.unit, gate]));
  const counted = facts.evidence.filter(
    ({ evidence: { unit, kind } }) => isExpected.has(unit) || (kind === 'gate' && !ABOUT_THE_MANIFEST.has(unit)),
  );
  const selected = selectEvidence(counted, bindingOf(facts, inputs));
  const gates: Record<string, GateEntry> = {};
  const refused: RefusedEvidence[] = facts.malformed.map(({ path, code, message }) => ({
    evidence: path,
    unit: null,
    code,
    message: message.slice(0, 4096),
  }));
  let superseded = 0;
  const chosen = [...selected.values()].flatMap((selection) => selection.chosen ?? []);
  const conflicts = policyDifferences(chosen.map(({ path, evidence }) => ({ file: path, evidence })));
  const conflicting = new Set(conflicts.map((conflict) => conflict.file));
  for (const conflict of conflicts)
    refused.push({
      evidence: conflict.file,
      unit: conflict.unit,
      code: 'evidence.policy_differs',
      message: describePolicyDifference(conflict).slice(0, 4096),
    });
  for (const [unit, selection] of selected) {
    superseded += selection.superseded.length;
    if (selection.chosen !== null && !conflicting.has(selection.chosen.path))
      gates[unit] = gateEntry(selection.chosen, isExpected.get(unit)?.required ?? false);
    for (const { path, code, expected, found } of selection.refused)
      refused.push({ evidence: path, unit, code, message: `expected ${expected}, found ${found}` });
  }
  return { gates, refused, superseded };
}

function bindingOf(facts: ManifestOperationFacts, inputs: ManifestInputs): Parameters<typeof selectEvidence>[1] {
  const { subject, run } = facts;
  const attempt = run.kind === 'github' ? run.attempt : 0;
  return {
    releaseCandidateId: facts.releaseCandidateId,
    repository: subject.repository,
    version: subject.version,
    commits: subject.commit === null ? [] : [subject.commit],
    allowUnknownCommit: inputs.allowUnknownCommit,
    environment: facts.environment,
    strict: facts.strict,
    nowMs: facts.nowMs,
    kinds: facts.kinds,
    ...(inputs.requireSameRun && { run: { id: run.id, attempt } }),
    ...(facts.maxEvidenceAgeS !== null && { maxAgeMs: facts.maxEvidenceAgeS * 1000 }),
  };
}

function chooseArtifacts({ artifacts }: ManifestOperationFacts): {
  artifacts: Manifest['artifacts'];
  missing: string[];
} {
  const required = new Set(artifacts.required);
  const present = artifacts.digests.filter((digest) => digest.state === 'present');
  const there = new Set(present.map((digest) => digest.path));
  // A file that may not be read is never the same as an optional file that is not there.
  const refused = artifacts.digests.filter((digest) => digest.state === 'refused').map((digest) => digest.path);
  return {
    artifacts: present.map(({ path, sha256, bytes }) => ({ path, sha256, bytes, required: required.has(path) })),
    missing: [
      ...new Set([...artifacts.required.filter((path) => !there.has(path)), ...refused, ...artifacts.unmatched]),
    ].slice(0, MAX_MISSING),
  };
}

function describeGit({ git, subject, ownPaths }: ManifestOperationFacts): Manifest['git'] {
  if (git.state === 'unavailable') return { state: 'unavailable', detail: git.reason.slice(0, 4096) };
  if (git.commit === null) return { state: 'unavailable', detail: 'the repository has no commit' };
  if (subject.commit !== null && git.commit !== subject.commit)
    return { state: 'dirty', detail: `the worktree is at ${git.commit}, judged is ${subject.commit}` };
  const dirty = git.dirtyPaths.filter((path) => !ownPaths.some((own) => isOwn(path, own)));
  if (dirty.length === 0) return { state: 'clean', detail: `at ${git.commit}` };
  const shown = dirty.slice(0, 5).join(', ');
  const detail = `${dirty.length} changed or untracked: ${shown}${dirty.length > 5 ? ', …' : ''}`;
  return { state: 'dirty', detail: detail.slice(0, 4096) };
}

/** The evidence folder, or the audit log with its side files (`log.jsonl.checkpoint`). git may name a new folder `x/`. */
function isOwn(path: string, own: string): boolean {
  return (
    path === own ||
    path.startsWith(`${own}/`) ||
    path.startsWith(`${own}.`) ||
    (path.endsWith('/') && own.startsWith(path))
  );
}

function inputsValid(facts: ManifestOperationFacts): Check {
  return {
    id: 'manifest_inputs_valid',
    outcome: 'pass',
    level: 'must',
    reason: `read ${facts.evidence.length} evidence documents and ${facts.artifacts.digests.length} artifacts`,
    expected: null,
    actual: { evidence: facts.evidence.length, artifacts: facts.artifacts.digests.length },
  };
}

function describeSteps(manifest: Manifest, copies: readonly PredecessorCopy[], directory: string): string[] {
  return [
    ...copies.map((copy) => `Copy ${copy.from} to ${directory}/${copy.name}`),
    `Write the manifest of ${manifest.release_candidate_id} into ${directory}; its decision is ${manifest.decision}`,
    ...manifest.reasons.map((reason) => `Say that it is closed: ${reason.message}`),
  ];
}
