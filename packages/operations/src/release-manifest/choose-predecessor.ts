import { formatFileTime } from '@release-gates/core';
import {
  predecessorEntry,
  refusePredecessor,
  type GateEntry,
  type PredecessorEvidence,
  type RefusedEvidence,
} from '@release-gates/evidence';
import type { ManifestOperationFacts } from './collect.ts';
import type { PredecessorFacts } from './collect-predecessor.ts';
import type { ManifestInputs } from './inputs.ts';

export interface PredecessorCopy {
  readonly gate: string;
  readonly from: string;
  /** File name beside the manifest. */
  readonly name: string;
  readonly sha256: string;
}

interface Choice {
  readonly gates: Record<string, GateEntry>;
  readonly copies: PredecessorCopy[];
  readonly refused: RefusedEvidence[];
}

interface Sound {
  readonly path: string;
  readonly sha256: string;
  readonly evidence: PredecessorEvidence;
}

/** The newest report by its own time for each named gate; the rules are those of our own evidence. */
export function choosePredecessor(facts: ManifestOperationFacts, inputs: ManifestInputs): Choice {
  const choice: Choice = { gates: {}, copies: [], refused: [] };
  for (const named of facts.predecessor) chooseOne(named, { facts, inputs, choice });
  return choice;
}

function chooseOne(
  named: PredecessorFacts,
  { facts, inputs, choice }: { facts: ManifestOperationFacts; inputs: ManifestInputs; choice: Choice },
): void {
  const refuse = (path: string, code: string, message: string): void => {
    choice.refused.push({ evidence: path, unit: named.gate, code, message: message.slice(0, 4096) });
  };
  const sound: Sound[] = [];
  for (const report of named.reports) {
    if (report.state === 'malformed') {
      refuse(report.path, report.code, report.message);
      continue;
    }
    const refusal = refusePredecessor(report.evidence, {
      releaseCandidateId: facts.releaseCandidateId,
      nowMs: facts.nowMs,
      maxAgeMs: facts.maxEvidenceAgeS === null ? null : facts.maxEvidenceAgeS * 1000,
      allowUnbound: inputs.allowUnbound,
    });
    if (refusal === undefined) sound.push(report);
    else refuse(report.path, refusal.code, refusal.message);
  }
  const newestMs = sound.reduce((newest, report) => Math.max(newest, report.evidence.atMs), Number.NEGATIVE_INFINITY);
  const newest = sound.filter((report) => report.evidence.atMs === newestMs);
  if (new Set(newest.map((report) => report.sha256)).size > 1) {
    for (const report of newest)
      refuse(report.path, 'evidence.ambiguous', `expected one report of this time, found ${newest.length}`);
    return;
  }
  const [chosen] = newest;
  if (chosen !== undefined) take(named.gate, chosen, { facts, choice });
}

function take(gate: string, chosen: Sound, { facts, choice }: { facts: ManifestOperationFacts; choice: Choice }): void {
  const { path, sha256, evidence } = chosen;
  const name = `predecessor-${gate}-${formatFileTime(evidence.atMs)}-${sha256.slice(0, 12)}.json`;
  const required = facts.expected.find((expected) => expected.unit === gate)?.required ?? true;
  choice.gates[gate] = predecessorEntry(evidence, { name, sha256, required });
  choice.copies.push({ gate, from: path, name, sha256 });
}
