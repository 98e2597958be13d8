import type { FileDigest, FilePresent, FileRead, Workspace } from '@release-gates/core';
import type { GateEntry, Manifest } from './manifest.ts';
import { readPredecessorEvidence } from './predecessor.ts';
import { MAX_EVIDENCE_BYTES } from './limits.ts';
import { readEvidence } from './read-evidence.ts';
import { readManifest } from './read-manifest.ts';
import { folderOf, isConfinedPath, joinPath } from './relative-path.ts';
import type { FoundEvidence, VerificationFacts } from './verification-facts.ts';
import { boundFiles } from './verify-manifest.ts';

/** Where the documents of a manifest lie: a workspace, or the records of a ledger. */
export interface DocumentSource {
  /** The evidence that an entry names; `path` is the one beside the manifest. */
  readEvidence(path: string, entry: GateEntry): Promise<FileRead>;
  digest(paths: readonly string[]): Promise<readonly FileDigest[]>;
}

export function workspaceSource(workspace: Workspace): DocumentSource {
  return {
    readEvidence: (path) => workspace.read(path, { role: 'evidence', maxBytes: MAX_EVIDENCE_BYTES }),
    digest: (paths) => workspace.digest(paths),
  };
}

/** Reads every file that a manifest binds, relative to the manifest's own folder, and hashes the rest in place. */
export async function readBoundFiles(
  file: Pick<FilePresent, 'path' | 'bytes'>,
  source: DocumentSource,
  nowMs: number,
): Promise<VerificationFacts> {
  const reading = readManifest(file.bytes, file.path);
  const evidence: Record<string, FoundEvidence> = {};
  for (const [unit, entry] of Object.entries(reading.manifest?.gates ?? {}))
    evidence[unit] = await findEvidence(entry, folderOf(file.path), source);
  const files = await digestFiles(source, { manifest: reading.manifest, evidence });
  return { file: file.path, reading, evidence, files, nowMs };
}

async function findEvidence(entry: GateEntry, folder: string, source: DocumentSource): Promise<FoundEvidence> {
  if (!isConfinedPath(entry.evidence))
    return { state: 'refused', code: 'manifest.path', reason: "the path leaves the manifest's folder" };
  const read = await source.readEvidence(joinPath(folder, entry.evidence), entry);
  if (read.state === 'absent') return { state: 'absent' };
  if (read.state === 'refused') return { state: 'refused', code: read.code, reason: read.reason };
  const { sha256 } = read;
  if (entry.format === 'predecessor')
    return { state: 'present', sha256, evidence: null, ...readPredecessorEvidence(read.bytes, entry.evidence) };
  return { state: 'present', sha256, predecessor: null, ...readEvidence(read.bytes, entry.evidence) };
}

async function digestFiles(
  source: DocumentSource,
  bound: { readonly manifest: Manifest | null; readonly evidence: VerificationFacts['evidence'] },
): Promise<Record<string, FileDigest>> {
  const named = [
    ...(bound.manifest?.artifacts ?? []).map((artifact) => artifact.path),
    ...boundFiles(bound).flatMap((file) => (file.isElsewhere === true ? [] : [file.path])),
  ];
  const paths = [...new Set(named)].filter(isConfinedPath).sort();
  const digests = await source.digest(paths);
  return Object.fromEntries(digests.map((digest, index) => [paths[index] as string, digest]));
}
