import { equalDigest, type Role, sha256Hex, type Workspace } from '@release-gates/core';
import { escapeGlob, fileNameOf } from '@release-gates/evidence';
import { parseSigstoreRoots, type SigstoreRoot } from '../sigstore-root/parse-sigstore-roots.ts';
import type { TrustRoot } from './schema.ts';
import type { TrustRootFile } from './trust-chain.ts';

/** Paths of the files beside a trust root that it may bind. */
export function listSigstoreRoots(workspace: Workspace, folder: string, role: Role): Promise<readonly string[]> {
  return workspace.list([`${escapeGlob(folder.replace(/\/+$/, ''))}/*.sigstore-root.{json,jsonl}`], { role });
}

export type BoundSigstoreRoots =
  | { readonly ok: true; readonly roots: readonly SigstoreRoot[] }
  | { readonly ok: false; readonly message: string };

/**
 * Only what the trust root binds by its digest; whoever can write the folder can add a file to it.
 *
 * @throws InputError where one of them cannot be read
 */
export function boundSigstoreRoots(
  { sigstore_roots: bound = [] }: TrustRoot,
  files: readonly TrustRootFile[],
): BoundSigstoreRoots {
  const roots: SigstoreRoot[] = [];
  for (const { file, sha256 } of bound) {
    const read = files.find((one) => fileNameOf(one.file) === file && equalDigest(sha256Hex(one.bytes), sha256));
    if (read === undefined) return { ok: false, message: `${file} is not there as the trust root binds it` };
    roots.push(...parseSigstoreRoots(read.bytes, read.file));
  }
  return { ok: true, roots };
}
