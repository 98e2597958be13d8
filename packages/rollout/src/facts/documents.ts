import { equalDigest, type FileDigest, type FileRead, type FilePresent, sha256Hex } from '@release-gates/core';
import {
  type DocumentSource,
  folderOf,
  joinPath,
  readBoundFiles,
  readManifest,
  type VerificationFacts,
} from '@release-gates/evidence';
import type { Ledger, LedgerRecordFile } from '../ledger/ledger.ts';
import type { Release } from '../state/release.ts';

type Document = LedgerRecordFile & { readonly kind: 'manifest' | 'evidence' };

/** Name of a document in the records of a ledger: by its digest, so that equal documents are kept once. */
export function documentPath(kind: Document['kind'], sha256: string): string {
  return `records/${kind}-${sha256.slice(0, 12)}.json`;
}

/**
 * The manifest and all its evidence, to travel with the line that starts a rollout: later runs are on other machines,
 * where the workflow's artifacts are long gone.
 */
export async function documentsOf(
  manifest: Pick<FilePresent, 'path' | 'bytes'>,
  source: DocumentSource,
): Promise<Document[]> {
  const documents: Document[] = [toDocument('manifest', manifest.bytes)];
  const gates = readManifest(manifest.bytes, manifest.path).manifest?.gates ?? {};
  for (const entry of Object.values(gates)) {
    const read = await source.readEvidence(joinPath(folderOf(manifest.path), entry.evidence), entry);
    if (read.state === 'present') documents.push(toDocument('evidence', read.bytes));
  }
  const byPath = new Map(documents.map((document) => [document.path, document]));
  return [...byPath.values()];
}

function toDocument(kind: Document['kind'], bytes: Uint8Array): Document {
  return { kind, path: documentPath(kind, sha256Hex(bytes)), bytes };
}

/** The documents of a release as the ledger keeps them; undefined where its manifest is not there. */
export async function readKeptDocuments(
  ledger: Pick<Ledger, 'readRecord'>,
  channelId: string,
  { release, nowMs }: { readonly release: Release; readonly nowMs: number },
): Promise<VerificationFacts | undefined> {
  const { path, sha256 } = release.manifest;
  const bytes = await ledger.readRecord(channelId, documentPath('manifest', sha256));
  // The name holds a part of the digest only.
  if (bytes === undefined || !equalDigest(sha256Hex(bytes), sha256)) return undefined;
  return readBoundFiles({ path, bytes }, ledgerSource(ledger, channelId), nowMs);
}

function ledgerSource(ledger: Pick<Ledger, 'readRecord'>, channelId: string): DocumentSource {
  return {
    async readEvidence(path, entry): Promise<FileRead> {
      const bytes = await ledger.readRecord(channelId, documentPath('evidence', entry.sha256));
      if (bytes === undefined) return { state: 'absent', path };
      return { state: 'present', path, bytes, sha256: sha256Hex(bytes), origin: 'worktree' };
    },
    /** Artifacts are not kept: where they are deployed from is the business of the stage hook. */
    digest: async (paths): Promise<readonly FileDigest[]> => paths.map((path) => ({ state: 'absent', path })),
  };
}
