import type { Workspace } from '@release-gates/core';
import { type ReadFile, readFiles, type UnreadFile } from '../verify/read-files.ts';
import { listSigstoreRoots } from './bound-sigstore-roots.ts';
import { listTrustRoots } from './list-trust-roots.ts';

/** Which trust root counts. */
export interface TrustChoice {
  readonly folder: string;
  /** SHA-256 that the first version must have; null: nobody says. */
  readonly pin: string | null;
}

/** Who is trusted, as it was read: whether it holds is decided later. */
export interface TrustFiles extends TrustChoice {
  readonly roots: readonly ReadFile[];
  readonly sigstoreRoots: readonly ReadFile[];
}

export async function collectTrust(
  { folder, pin }: TrustChoice,
  workspace: Workspace,
): Promise<{ readonly trust: TrustFiles; readonly unread: readonly UnreadFile[] }> {
  const roots = await readFiles(await listTrustRoots(workspace, folder, 'policy'), 'policy', workspace);
  const sigstoreRoots = await readFiles(await listSigstoreRoots(workspace, folder, 'policy'), 'policy', workspace);
  return {
    trust: { folder, pin, roots: roots.files, sigstoreRoots: sigstoreRoots.files },
    unread: [...roots.unread, ...sigstoreRoots.unread],
  };
}
