import type { Workspace } from '@release-gates/core';
import { type ReadFile, readFiles, type UnreadFile } from '../verify/read-files.ts';
import { listSigstoreRoots } from './bound-sigstore-roots.ts';
import { listTrustRoots } from './list-trust-roots.ts';

/** Which trust root counts. */
export interface TrustChoice {
  readonly folder: string;
  /** SHA-256 that the first version must have; null: nobody says. */
  readonly pin: string | null;
  /** Smallest version that the newest may have; null: nobody says. */
  readonly minVersion: number | null;
}

/** Who is trusted, as it was read: whether it holds is decided later. */
export interface TrustFiles extends TrustChoice {
  readonly roots: readonly ReadFile[];
  readonly sigstoreRoots: readonly ReadFile[];
}

/** Whether somebody must be trusted: a trust root is there, or what is outside of the repository says that one is. */
export function isTrustExpected({ roots, pin, minVersion }: TrustFiles): boolean {
  return roots.length > 0 || pin !== null || minVersion !== null;
}

export async function collectTrust(
  choice: TrustChoice,
  workspace: Workspace,
): Promise<{ readonly trust: TrustFiles; readonly unread: readonly UnreadFile[] }> {
  const { folder } = choice;
  const { paths, strays } = await listTrustRoots(workspace, folder, 'policy');
  const roots = await readFiles(paths, 'policy', workspace);
  const sigstoreRoots = await readFiles(await listSigstoreRoots(workspace, folder, 'policy'), 'policy', workspace);
  return {
    trust: { ...choice, roots: roots.files, sigstoreRoots: sigstoreRoots.files },
    unread: [...strays, ...roots.unread, ...sigstoreRoots.unread],
  };
}
