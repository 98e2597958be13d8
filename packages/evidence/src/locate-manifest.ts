import type { FilePresent, Workspace } from '@release-gates/core';
import { isManifestName } from './build-manifest.ts';
import { describeDifference, differ, type Difference } from './difference.ts';
import { type FolderDocument, readEvidenceFolder, type ManifestDocument } from './folder.ts';
import { MAX_MANIFEST_BYTES } from './limits.ts';
import { escapeGlob, fileNameOf } from './relative-path.ts';
import { MANIFEST_FORMAT } from './schema.ts';

/** Where the manifest is, or why none can be named. Plain data but for the bytes, which do not leave `collect`. */
export type Located =
  | { readonly state: 'found'; readonly file: FilePresent; readonly malformed: readonly Difference[] }
  | NotLocated;

export type NotLocated =
  | { readonly state: 'absent'; readonly path: string; readonly malformed: readonly Difference[] }
  | { readonly state: 'refused'; readonly path: string; readonly code: string; readonly reason: string }
  | { readonly state: 'ambiguous'; readonly at: string; readonly paths: readonly string[] };

/** A path that ends in `.json` is a manifest, any other a folder. */
export async function locateManifest(workspace: Workspace, path: string): Promise<Located> {
  return path.endsWith('.json') ? readManifestFile(workspace, path, []) : newestInFolder(workspace, path);
}

async function readManifestFile(
  workspace: Workspace,
  path: string,
  malformed: readonly Difference[],
): Promise<Located> {
  const read = await workspace.read(path, { role: 'evidence', maxBytes: MAX_MANIFEST_BYTES });
  if (read.state === 'present') return { state: 'found', file: read, malformed };
  if (read.state === 'absent') return { state: 'absent', path: read.path, malformed };
  return { state: 'refused', path: read.path, code: read.code, reason: read.reason };
}

/** The newest by the time it states. A file that cannot be read might be newer, so it is never passed over in silence. */
async function newestInFolder(workspace: Workspace, path: string): Promise<Located> {
  const documents = await readEvidenceFolder(workspace, path);
  const manifests = documents.filter((document): document is ManifestDocument => document.kind === 'manifest');
  const isManifest = manifests.length > 0 ? isManifestName : (name: string) => /^manifest[.-]/.test(name);
  const malformed = documents.flatMap((document) => faultsOf(document, isManifest));
  const at = manifests
    .map((document) => document.manifest.generated_at)
    .sort()
    .at(-1);
  const newest = manifests.filter((document) => document.manifest.generated_at === at);
  const [first] = newest;
  if (first === undefined || at === undefined) return { state: 'absent', path, malformed };
  if (new Set(newest.map((document) => document.sha256)).size > 1)
    return { state: 'ambiguous', at, paths: newest.map((document) => document.path) };
  return readManifestFile(workspace, first.path, malformed);
}

/** A name of ours on something else is a manifest that was changed; where there is no manifest, any such name is. */
function faultsOf(document: FolderDocument, isManifest: (name: string) => boolean): readonly Difference[] {
  if (document.kind === 'malformed') return document.differences;
  if (document.kind !== 'foreign' || !isManifest(fileNameOf(document.path))) return [];
  const { path: file, format: found } = document;
  return [differ('manifest.format', { file, pointer: '/format', expected: MANIFEST_FORMAT, found })];
}

/** What the artifact of a run holds: the evidence folder, at most two names deep, and in it one for each candidate. */
const BELOW = ['*', '*/*', '.*/*', '*/*/*', '.*/*/*'].map((folders) => `${folders}/manifest.*.json`);

/** As `locateManifest`; a folder without a manifest of its own stands for the one below it that has one. */
export async function locateManifestBelow(workspace: Workspace, path: string): Promise<Located> {
  const located = await locateManifest(workspace, path);
  if (located.state !== 'absent' || path.endsWith('.json') || located.malformed.length > 0) return located;
  const below = escapeGlob(path.replace(/\/+$/, ''));
  const paths = await workspace.list(BELOW.map((pattern) => `${below}/${pattern}`));
  const folders = [...new Set(paths.map((manifest) => manifest.slice(0, manifest.lastIndexOf('/'))))].sort();
  const [only] = folders;
  if (only === undefined) return located;
  return folders.length === 1 ? locateManifest(workspace, only) : { state: 'ambiguous', at: path, paths: folders };
}

/** Why there is no manifest to work with, and what to do. Absent is a plain no; the others leave it open. */
export function tellNotLocated(facts: NotLocated): {
  readonly outcome: 'fail' | 'inconclusive';
  readonly reason: string;
  readonly remedy: string;
} {
  switch (facts.state) {
    case 'absent': {
      const [first] = facts.malformed;
      const also = first === undefined ? '' : `; ${describeDifference(first)}`;
      return {
        outcome: 'fail',
        reason: `there is no sound manifest at ${facts.path}${also}`,
        remedy: 'Name the manifest, or the folder that release-manifest wrote',
      };
    }
    case 'refused':
      return {
        outcome: 'inconclusive',
        reason: `${facts.path} may not be read: ${facts.reason}`,
        remedy: 'Name a regular file below the root',
      };
    case 'ambiguous':
      return {
        outcome: 'inconclusive',
        reason: `${facts.paths.length} different manifests say ${facts.at}: ${facts.paths.slice(0, 5).join(', ')}`,
        remedy: 'Name the one that is meant',
      };
  }
}
