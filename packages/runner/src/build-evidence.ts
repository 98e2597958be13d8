import {
  formatRfc3339,
  foldVerdict,
  judge,
  ReleaseGatesError,
  type Check,
  type ErrorKind,
  type Json,
  type Material,
  type ResolvedInputs,
  type Strictness,
  type Unit,
  type Workspace,
} from '@release-gates/core';
import { explainVerdict, nextActions, type Evidence } from '@release-gates/evidence';
import type { Execution } from './execute.ts';
import { maskStrings } from './mask-json.ts';
import type { Session } from './session.ts';
import { applyWaivers } from './waivers/apply.ts';

export interface EvidenceParts {
  readonly session: Session;
  readonly unit: Unit;
  readonly strictness: Strictness;
  readonly resolved: ResolvedInputs;
  readonly execution: Execution;
  readonly failure: unknown;
  readonly workspace: Workspace;
  readonly startedMs: number;
  /** Where the facts of the decision are kept; undefined where nothing was decided, or nothing is kept. */
  readonly facts: Evidence['facts'] | undefined;
}

/** The evidence document of one run, secrets masked. */
export function buildEvidence(parts: EvidenceParts): Evidence {
  const { session, unit, strictness, resolved, execution, failure, startedMs } = parts;
  const { host } = session;
  const drift = [
    ...new Set([...session.policiesChangedByThisChange, ...parts.workspace.policiesChangedByThisChange()]),
  ];
  const found = [...execution.checks, ...drift.sort().map(changedPolicy)].map((check) => judge(check, strictness));
  const { checks, waivers } = applyWaivers(unit.id, found, session.waivers, startedMs);
  const verdict = failure === undefined ? foldVerdict(checks) : 'error';
  const error = failure === undefined ? null : describeFailure(failure);
  const evidence: Evidence = {
    format: 'release-gates/evidence/v1',
    unit: unit.id,
    kind: unit.kind,
    mode: strictness.mode,
    strict: strictness.strict,
    environment: session.environment,
    verdict,
    reason: error?.message ?? explainVerdict(verdict, checks),
    error,
    checks: checks as Evidence['checks'],
    release_candidate_id: session.releaseCandidateId,
    correlation_id: session.correlationId,
    subject: session.subject,
    run: host.run,
    inputs: { ...session.inputs, ...resolved },
    materials: mergeMaterials(session.policyMaterials, parts.workspace.materials()),
    outputs: [...execution.outputs],
    started_at: formatRfc3339(startedMs),
    // A clock that steps back during the run must not make evidence that ends before it began.
    ended_at: formatRfc3339(Math.max(startedMs, host.clock.nowMs())),
    tool: host.tool,
    waivers: [...waivers],
    next_actions: nextActions(checks),
    details: execution.details,
    ...(parts.facts !== undefined && { facts: parts.facts }),
  };
  return maskStrings(evidence as unknown as Json, (text) => host.secrets.mask(text)) as unknown as Evidence;
}

function changedPolicy(path: string): Check {
  return {
    id: `policy_unchanged::${path}`,
    outcome: 'fail',
    level: 'may',
    reason: `this change edits its own policy ${path}; it was judged by the one of the base commit`,
    expected: 'the policy of the base commit',
    actual: 'another text in this change',
    location: { file: path },
  };
}

function describeFailure(failure: unknown): { kind: ErrorKind; code: string; message: string } {
  if (failure instanceof ReleaseGatesError) {
    return { kind: failure.kind, code: failure.code, message: oneLine(failure.message) };
  }
  return {
    kind: 'internal',
    code: 'internal.bug',
    message: oneLine(failure instanceof Error ? failure.message : String(failure)),
  };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/g, ' | ').slice(0, 4000);
}

function mergeMaterials(shared: readonly Material[], own: readonly Material[]): Material[] {
  const byKey = new Map([...shared, ...own].map((material) => [`${material.path}\n${material.role}`, material]));
  return [...byKey.values()].sort((a, b) =>
    a.path === b.path ? (a.role < b.role ? -1 : 1) : a.path < b.path ? -1 : 1,
  );
}
