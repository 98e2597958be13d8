import type { FileRead, Workspace } from '@release-gates/core';
import {
  classifyDocument,
  describeDifference,
  type Evidence,
  factsPlaces,
  folderOf,
  joinPath,
  locateManifest,
  MAX_EVIDENCE_BYTES,
  MAX_FACTS_BYTES,
  namedFacts,
  readBoundFiles,
  tellNotLocated,
  verifyManifest,
  workspaceSource,
} from '@release-gates/evidence';
import { loadUnit, unitIds } from '../units.ts';
import type { Replay } from './replay.ts';
import { replayEvidence } from './replay-evidence.ts';

export interface ReplayedUnit {
  readonly unit: string;
  /** Relative to the root. */
  readonly path: string;
  readonly replay: Replay;
}

export interface ReplayReport {
  readonly path: string;
  /** What does not hold in the manifest and in the evidence it binds, a line each: nothing of it is decided on. */
  readonly problems: readonly string[];
  readonly units: readonly ReplayedUnit[];
}

export interface ReplayContext {
  readonly workspace: Workspace;
  readonly nowMs: number;
  readonly tool: Evidence['tool'];
}

/** An evidence document, a manifest, or a folder that holds one: every gate decides again. */
export async function replayFiles(path: string, context: ReplayContext): Promise<ReplayReport> {
  const located = await locateManifest(context.workspace, path);
  if (located.state !== 'found') {
    return { path, problems: [tellNotLocated(located).reason], units: [] };
  }
  const document = classifyDocument(located.file);
  switch (document.kind) {
    case 'evidence':
      return { path, problems: [], units: [await replayOne(document.evidence, located.file, context)] };
    case 'manifest':
      return replayManifest(located.file, context);
    case 'malformed':
      return { path, problems: document.differences.map(describeDifference), units: [] };
    case 'foreign':
      return { path, problems: [`${path} is no evidence and no manifest of release-gates`], units: [] };
  }
}

interface EvidenceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

async function replayManifest(file: EvidenceFile, context: ReplayContext): Promise<ReplayReport> {
  const bound = await readBoundFiles(file, workspaceSource(context.workspace), context.nowMs);
  const { manifest, evidence } = verifyManifest(bound);
  const units: ReplayedUnit[] = [];
  for (const [unit, entry] of Object.entries(bound.reading.manifest?.gates ?? {})) {
    const found = bound.evidence[unit];
    // What is not the evidence that the manifest binds is told as that, and not decided on.
    if (found?.state !== 'present' || evidence[unit]?.length !== 0) continue;
    const path = joinPath(folderOf(file.path), entry.evidence);
    const read = await context.workspace.read(path, { role: 'evidence', maxBytes: MAX_EVIDENCE_BYTES });
    if (read.state !== 'present') continue;
    const reason = 'the predecessor made it, which keeps no facts';
    units.push(
      found.evidence === null
        ? { unit, path, replay: { state: 'impossible', reason } }
        : await replayOne(found.evidence, read, context),
    );
  }
  const problems = [...manifest, ...Object.values(evidence).flat()].map(describeDifference);
  return { path: file.path, problems, units };
}

async function replayOne(
  evidence: Evidence,
  { path, bytes }: EvidenceFile,
  context: ReplayContext,
): Promise<ReplayedUnit> {
  const { unit } = evidence;
  if (!unitIds.includes(unit)) {
    return { unit, path, replay: { state: 'impossible', reason: `this version has no unit ${unit}` } };
  }
  const facts = await readFactsFile(evidence, path, context.workspace);
  const replay = replayEvidence({ unit: await loadUnit(unit), evidence, bytes, facts, tool: context.tool });
  return { unit, path, replay };
}

async function readFactsFile(evidence: Evidence, path: string, workspace: Workspace): Promise<FileRead | undefined> {
  const named = namedFacts(evidence);
  if (named === undefined) return undefined;
  for (const place of factsPlaces(path, named)) {
    const read = await workspace.read(place, { role: 'evidence', maxBytes: MAX_FACTS_BYTES });
    if (read.state !== 'absent') return read;
  }
  return { state: 'absent', path: named.path };
}
