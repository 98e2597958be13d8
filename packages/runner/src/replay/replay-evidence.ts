import {
  decodeInputs,
  equalDigest,
  type FileRead,
  foldVerdict,
  type Gate,
  InputError,
  judge,
  type JudgedCheck,
  type Json,
  type JsonObject,
  parseRfc3339,
  type RawInputs,
  toKebab,
  type Unit,
} from '@release-gates/core';
import {
  describeDifference,
  type Evidence,
  explainVerdict,
  factsDifference,
  firstDifference,
  firstDifferingByte,
  nextActions,
  parseFacts,
  serializeEvidence,
} from '@release-gates/evidence';
import { valueAtPointer } from '@release-gates/formats';
import { applyWaivers } from '../waivers/apply.ts';
import type { Replay, ReplayDifference } from './replay.ts';

export interface ReplayRequest {
  readonly unit: Unit;
  /** Sound, and the bytes that it was read from. */
  readonly evidence: Evidence;
  readonly bytes: Uint8Array;
  /** The facts document that the evidence names; undefined where it names none. */
  readonly facts: FileRead | undefined;
  readonly tool: Evidence['tool'];
}

/**
 * Decides again from the facts that were kept, and makes the whole evidence document again. Pure: what differs is in the
 * decision, in the facts, or in what was written down about them.
 */
export function replayEvidence(request: ReplayRequest): Replay {
  const { unit, evidence } = request;
  if (unit.kind !== 'gate') return { state: 'acted' };
  if (evidence.error !== null) return impossible(`the run broke before it decided: ${evidence.error.message}`);
  const { facts } = evidence;
  if (facts === undefined)
    return impossible('the evidence names no facts: an earlier version wrote it, or the gate was off');
  if ('not_kept' in facts) return impossible(`the facts were not kept: ${facts.not_kept}`);
  const found = request.facts ?? { state: 'absent', path: facts.path };
  const difference = factsDifference(facts, found);
  if (difference !== undefined || found.state !== 'present') {
    return impossible(difference === undefined ? `${facts.path} is not there` : describeDifference(difference));
  }
  return decideAgain(unit, request, found.bytes);
}

function impossible(reason: string): Replay {
  return { state: 'impossible', reason };
}

/** Only what reads the documents is caught: a decision that throws is a bug, and looks like one. */
function decideAgain(gate: Gate, { evidence, bytes, tool }: ReplayRequest, factsBytes: Uint8Array): Replay {
  const decided = decideOn(gate, evidence, factsBytes);
  if ('reason' in decided) return impossible(decided.reason);
  const difference = differenceOf(bytes, decided.bytes, evidence);
  const madeBy = isSameBuild(tool, evidence.tool) ? null : describeBuild(evidence.tool);
  if (difference === undefined)
    return { state: 'same', checks: evidence.checks.length, verdict: evidence.verdict, madeBy };
  return { state: 'differs', difference, madeBy, masked: decided.masked };
}

/** The whole document as the gate makes it of these facts, or why it cannot. */
export function decideOn(
  gate: Gate,
  evidence: Evidence,
  facts: Uint8Array,
): { readonly bytes: Uint8Array; readonly masked: boolean } | { readonly reason: string } {
  const read = readFacts(gate, evidence, facts);
  if ('reason' in read) return read;
  return { bytes: serializeEvidence(makeAgain(gate, evidence, read)), masked: read.masked };
}

interface Decided {
  readonly facts: Json;
  readonly masked: boolean;
  readonly inputs: JsonObject;
}

function readFacts(gate: Gate, evidence: Evidence, bytes: Uint8Array): Decided | { readonly reason: string } {
  try {
    const document = parseFacts(bytes, 'facts');
    if (document.unit !== evidence.unit) return { reason: `the facts are of ${document.unit}` };
    const own = new Set(Object.keys(gate.inputs.shape).map(toKebab));
    const source: RawInputs = {
      source: 'file',
      values: Object.fromEntries(
        Object.entries(evidence.inputs).flatMap(([name, { value }]) => (own.has(name) ? [[name, value as Json]] : [])),
      ),
      where: (name) => ({ file: 'evidence', pointer: `/inputs/${name}/value` }),
    };
    const { values } = decodeInputs(gate.inputs, [source]);
    return { facts: document.facts as Json, masked: document.masked, inputs: values as JsonObject };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { reason: error.message };
  }
}

function makeAgain(gate: Gate, evidence: Evidence, { facts, inputs }: Decided): Evidence {
  // Rows of the runner, not of the gate: what they say was known to the run alone.
  const ofTheRun = (...families: readonly string[]): JudgedCheck[] =>
    (evidence.checks as readonly JudgedCheck[]).filter(({ id }) => families.some((one) => id.startsWith(`${one}::`)));
  const judged = [...gate.decide(facts, inputs), ...ofTheRun('policy_unchanged')].map((check) =>
    judge(check, evidence),
  );
  const waivers = evidence.waivers.map(({ signed_by: signedBy = [], ...waiver }) => ({
    ...waiver,
    version: 1 as const,
    signedBy,
    // One that covered nothing is not among them.
    flaw: null,
    expiresMs: parseRfc3339(waiver.expires) ?? Number.NEGATIVE_INFINITY,
  }));
  const applied = applyWaivers(evidence.unit, judged, waivers, parseRfc3339(evidence.started_at) ?? 0);
  const checks = [...applied.checks, ...ofTheRun('waiver_unexpired', 'waiver_verified')];
  const verdict = foldVerdict(checks);
  return {
    ...evidence,
    checks,
    verdict,
    reason: explainVerdict(verdict, checks),
    waivers: [...applied.waivers],
    next_actions: nextActions(checks),
    details: gate.details?.(facts, inputs) ?? {},
  };
}

function differenceOf(stated: Uint8Array, again: Uint8Array, evidence: Evidence): ReplayDifference | undefined {
  const offset = firstDifferingByte(stated, again);
  if (offset === undefined) return undefined;
  const decided = JSON.parse(Buffer.from(again).toString('utf8')) as Json;
  const pointer = firstDifference(decided, evidence)?.pointer ?? null;
  const at = (document: Json): Json | undefined => (pointer === null ? undefined : valueAtPointer(document, pointer));
  return { offset, pointer, decided: at(decided), stated: at(evidence as Json) };
}

/** Of what ran from source nobody can tell whether it is the same. */
function isSameBuild({ bundle_sha256: ours }: Evidence['tool'], { bundle_sha256: theirs }: Evidence['tool']): boolean {
  return ours !== null && theirs !== null && equalDigest(ours, theirs);
}

function describeBuild({ version, bundle_sha256: bundle }: Evidence['tool']): string {
  return `release-gates ${version}, ${bundle === null ? 'run from source' : `bundle ${bundle.slice(0, 12)}`}`;
}
