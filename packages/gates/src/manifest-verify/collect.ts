import type { CollectContext, FileDigest, Workspace } from '@release-gates/core';
import {
  boundFiles,
  folderOf,
  isConfinedPath,
  joinPath,
  MAX_EVIDENCE_BYTES,
  readEvidence,
  readManifest,
  readPredecessorEvidence,
  type Difference,
  type FoundEvidence,
  type GateEntry,
  type Manifest,
  type VerificationFacts,
} from '@release-gates/evidence';
import type { VerifyInputs } from './inputs.ts';
import { locateManifest, type NotLocated } from './locate.ts';

export type VerifyFacts =
  | NotLocated
  | {
      readonly state: 'found';
      readonly path: string;
      readonly sha256: string;
      readonly facts: VerificationFacts;
      /** Files of the folder that claim to be ours and are not; empty where one manifest was named. */
      readonly malformed: readonly Difference[];
    };

/** Reads every file that the manifest binds, relative to the manifest's own folder, and hashes the rest in place. */
export async function collectVerification(inputs: VerifyInputs, context: CollectContext): Promise<VerifyFacts> {
  const { workspace, nowMs } = context;
  const located = await locateManifest(workspace, inputs.manifest ?? context.evidenceDirectory);
  if (located.state !== 'found') return located;
  const { path, sha256, bytes } = located.file;
  const reading = readManifest(bytes, path);
  const evidence: Record<string, FoundEvidence> = {};
  for (const [unit, entry] of Object.entries(reading.manifest?.gates ?? {}))
    evidence[unit] = await findEvidence(entry, folderOf(path), workspace);
  const files = await digestFiles(workspace, { manifest: reading.manifest, evidence });
  const facts = { file: path, reading, evidence, files, nowMs };
  return { state: 'found', path, sha256, facts, malformed: located.malformed };
}

async function findEvidence(entry: GateEntry, folder: string, workspace: Workspace): Promise<FoundEvidence> {
  if (!isConfinedPath(entry.evidence))
    return { state: 'refused', code: 'manifest.path', reason: "the path leaves the manifest's folder" };
  const path = joinPath(folder, entry.evidence);
  const read = await workspace.read(path, { role: 'evidence', maxBytes: MAX_EVIDENCE_BYTES });
  if (read.state === 'absent') return { state: 'absent' };
  if (read.state === 'refused') return { state: 'refused', code: read.code, reason: read.reason };
  const { sha256 } = read;
  if (entry.format === 'predecessor')
    return { state: 'present', sha256, evidence: null, ...readPredecessorEvidence(read.bytes, entry.evidence) };
  return { state: 'present', sha256, predecessor: null, ...readEvidence(read.bytes, entry.evidence) };
}

async function digestFiles(
  workspace: Workspace,
  bound: { readonly manifest: Manifest | null; readonly evidence: VerificationFacts['evidence'] },
): Promise<Record<string, FileDigest>> {
  const named = [
    ...(bound.manifest?.artifacts ?? []).map((artifact) => artifact.path),
    ...boundFiles(bound).flatMap((file) => (file.isElsewhere === true ? [] : [file.path])),
  ];
  const paths = [...new Set(named)].filter(isConfinedPath).sort();
  const digests = await workspace.digest(paths);
  return Object.fromEntries(digests.map((digest, index) => [paths[index] as string, digest]));
}
