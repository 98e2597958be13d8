import type { Role, Workspace } from '@release-gates/core';
import { escapeGlob } from '@release-gates/evidence';

const ROOT_FILE = /\/(\d{1,9})\.root\.json$/;

/** Paths of `<folder>/<version>.root.json` in the order of their versions: as text, 10 would come before 2. */
export async function listTrustRoots(workspace: Workspace, folder: string, role: Role): Promise<readonly string[]> {
  const paths = await workspace.list([`${escapeGlob(folder.replace(/\/+$/, ''))}/*.root.json`], { role });
  const versioned = paths.flatMap((path) => {
    const version = ROOT_FILE.exec(`/${path}`)?.[1];
    return version === undefined ? [] : [{ path, version: Number(version) }];
  });
  return versioned.toSorted((left, right) => left.version - right.version).map(({ path }) => path);
}
