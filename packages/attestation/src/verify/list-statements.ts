import type { Workspace } from '@release-gates/core';
import { escapeGlob, folderOf } from '@release-gates/evidence';
import { attestationFolder, statementPatterns } from './attestation-patterns.ts';
import type { UnreadFile } from './read-files.ts';

/** What lies where `sign` leaves what it says of a manifest. */
export interface StatementPaths {
  /** Files with the name of a statement. */
  readonly paths: readonly string[];
  /** Folders and links in it, or in its place: what lies behind one was meant to be seen, so it must be told. */
  readonly strays: readonly UnreadFile[];
  /** Other files in it, which nobody reads. */
  readonly others: readonly string[];
}

const STRAY = 'expected files of signed statements, found a folder or a link, into which nobody looks';

/** A wildcard matches no name that begins with a dot, and enters neither of the last two. */
const ANY = '{*,.*,.git,node_modules}';

/** Everything in the folder of one manifest: read, refused, or told; nothing is passed over. */
export async function listStatements(
  manifest: { readonly path: string; readonly sha256: string },
  workspace: Workspace,
): Promise<StatementPaths> {
  const path = attestationFolder(manifest);
  const [parent, folder] = [folderOf(path), escapeGlob(path)];
  const files = `${folder}/${ANY}`;
  const [paths, plain, all] = await Promise.all([
    workspace.list(statementPatterns(path)),
    workspace.list([files]),
    workspace.list([escapeGlob(parent), folder, files, `${files}/**/${ANY}`], { withOthers: true }),
  ]);
  const [named, known] = [new Set(paths), new Set(plain)];
  const strays = new Set(
    all.flatMap((found) => {
      if (known.has(found)) return [];
      if (found === parent || found === path) return [found];
      return found.startsWith(`${path}/`) ? [firstBelow(path, found)] : [];
    }),
  );
  return {
    paths,
    strays: [...strays].sort().map((stray) => ({ path: stray, reason: STRAY })),
    others: plain.filter((file) => !named.has(file)),
  };
}

/** Of a whole folder, its name: it is told once. */
function firstBelow(path: string, found: string): string {
  const [name = ''] = found.slice(path.length + 1).split('/');
  return `${path}/${name}`;
}
