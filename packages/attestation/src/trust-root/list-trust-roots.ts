import { posix } from 'node:path';
import type { Role, Workspace } from '@release-gates/core';
import { escapeGlob } from '@release-gates/evidence';
import type { UnreadFile } from '../verify/read-files.ts';

const ROOT_FILE = /^(\d{1,9})\.root\.json$/;
const IS_NONE =
  'it is no <version>.root.json in the folder itself: a later version may lie there, and nothing is read of it';

export interface TrustRootPaths {
  /** `<folder>/<version>.root.json` in the order of their versions: as text, 10 would come before 2. */
  readonly paths: readonly string[];
  /** Versions in folders below, and links to where some may lie: what is there may revoke what the others trust. */
  readonly strays: readonly UnreadFile[];
}

export async function listTrustRoots(workspace: Workspace, folder: string, role: Role): Promise<TrustRootPaths> {
  const top = posix.normalize(folder).replace(/\/+$/, '');
  const glob = escapeGlob(top);
  const found = await workspace.list([glob, `${glob}/**/*.root.json`], { role, withOthers: true });
  const versioned: { path: string; version: number }[] = [];
  const strays: UnreadFile[] = [];
  for (const path of found) {
    const version = ROOT_FILE.exec(posix.relative(top, path))?.[1];
    if (version === undefined) strays.push({ path, reason: IS_NONE });
    else versioned.push({ path, version: Number(version) });
  }
  const sorted = versioned.toSorted((left, right) => left.version - right.version);
  return { paths: sorted.map(({ path }) => path), strays };
}
