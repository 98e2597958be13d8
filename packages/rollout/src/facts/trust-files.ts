import { listSigstoreRoots, listTrustRoots } from '@release-gates/attestation';
import type { Workspace } from '@release-gates/core';
import type { SignaturePolicy } from '../policy/signatures.ts';
import { type AttestationFile, readFiles, type Unread } from './attestation-files.ts';

/** Who is trusted, as it was read: whether it holds is decided later. */
export interface TrustFiles {
  readonly folder: string;
  /** SHA-256 that the first version must have; null: nobody says. */
  readonly pin: string | null;
  readonly roots: readonly AttestationFile[];
  readonly sigstoreRoots: readonly AttestationFile[];
}

export async function collectTrust(
  policy: Pick<SignaturePolicy, 'trust-root' | 'trust-root-sha256'>,
  workspace: Workspace,
): Promise<{ readonly trust: TrustFiles; readonly unread: readonly Unread[] }> {
  const folder = policy['trust-root'];
  const roots = await readFiles(await listTrustRoots(workspace, folder, 'policy'), 'policy', workspace);
  const sigstoreRoots = await readFiles(await listSigstoreRoots(workspace, folder, 'policy'), 'policy', workspace);
  const pin = policy['trust-root-sha256'] ?? null;
  return {
    trust: { folder, pin, roots: roots.files, sigstoreRoots: sigstoreRoots.files },
    unread: [...roots.unread, ...sigstoreRoots.unread],
  };
}
