import {
  InputError,
  isJsonObject,
  parseStrictJson,
  type FilePresent,
  type ParsedDocument,
  type Workspace,
} from '@release-gates/core';
import { toDifference, type Difference } from './difference.ts';
import type { Evidence } from './evidence.ts';
import { MAX_EVIDENCE_BYTES } from './limits.ts';
import type { Manifest } from './manifest.ts';
import { validateManifest } from './read-manifest.ts';
import { validateEvidence } from './read-evidence.ts';
import { escapeGlob, joinPath } from './relative-path.ts';
import { EVIDENCE_FORMAT, MANIFEST_FORMAT } from './schema.ts';

/** One `*.json` of an evidence folder, told apart by what it says it is. Plain data. */
export type FolderDocument = EvidenceDocument | ManifestDocument | ForeignDocument | MalformedDocument;

interface Located {
  /** Relative to the workspace. */
  readonly path: string;
}

export interface EvidenceDocument extends Located {
  readonly kind: 'evidence';
  readonly sha256: string;
  readonly bytes: number;
  readonly evidence: Evidence;
}

export interface ManifestDocument extends Located {
  readonly kind: 'manifest';
  readonly sha256: string;
  readonly bytes: number;
  readonly manifest: Manifest;
}

/** Sound JSON that does not claim to be ours. */
export interface ForeignDocument extends Located {
  readonly kind: 'foreign';
  readonly sha256: string;
  /** What it says in `format`, where it says anything. */
  readonly format: string | null;
}

/** Claims to be ours and is not, or is no JSON, or may not be read. */
export interface MalformedDocument extends Located {
  readonly kind: 'malformed';
  /** Null where the bytes could not be read. */
  readonly sha256: string | null;
  readonly differences: readonly [Difference, ...Difference[]];
}

/** Every `*.json` directly in a folder, sorted by name. A folder that does not exist is empty. */
export async function readEvidenceFolder(workspace: Workspace, directory: string): Promise<readonly FolderDocument[]> {
  const paths = await workspace.list([
    escapeGlob(joinPath(directory, '')).replace(/\/?$/, '/*.json').replace(/^\//, ''),
  ]);
  const documents: FolderDocument[] = [];
  for (const path of paths) documents.push(await readOne(workspace, path));
  return documents;
}

async function readOne(workspace: Workspace, path: string): Promise<FolderDocument> {
  const read = await workspace.read(path, { role: 'evidence', maxBytes: MAX_EVIDENCE_BYTES });
  switch (read.state) {
    case 'present':
      return classifyDocument(read);
    case 'absent':
      return malformed(path, null, 'file.vanished', 'the file was listed and is not there any more');
    case 'refused':
      return malformed(path, null, read.code, read.reason);
  }
}

/** Decides on the bytes that were hashed. */
export function classifyDocument(file: FilePresent): FolderDocument {
  const { path, sha256 } = file;
  try {
    const document = parseStrictJson(file.bytes, { file: path, maxBytes: MAX_EVIDENCE_BYTES });
    const located = { path, sha256, bytes: file.bytes.length };
    switch (formatOf(document)) {
      case EVIDENCE_FORMAT:
        return { kind: 'evidence', ...located, evidence: validateEvidence(document, file.bytes) };
      case MANIFEST_FORMAT:
        return { kind: 'manifest', ...located, manifest: validateManifest(document, file.bytes) };
      case null:
      default:
        return { kind: 'foreign', path, sha256, format: formatOf(document) };
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const [first, ...rest] = error.problems.map((problem) => toDifference(problem, path));
    return { kind: 'malformed', path, sha256, differences: [first as Difference, ...rest] };
  }
}

function formatOf(document: ParsedDocument): string | null {
  if (!isJsonObject(document.value) || !Object.hasOwn(document.value, 'format')) return null;
  const { format } = document.value;
  return typeof format === 'string' ? format.slice(0, 128) : null;
}

function malformed(path: string, sha256: string | null, code: string, message: string): MalformedDocument {
  const difference: Difference = { code, file: path, pointer: null, expected: null, found: null, message };
  return { kind: 'malformed', path, sha256, differences: [difference] };
}
