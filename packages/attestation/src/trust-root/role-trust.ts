import { InputError } from '@release-gates/core';
import type { CertificateTrust } from '../sigstore-bundle/verify-certificate.ts';
import type { ReadFile } from '../verify/read-files.ts';
import { boundSigstoreRoots } from './bound-sigstore-roots.ts';
import type { Role } from './schema.ts';
import { keysOfRole, type RoleKeys, type TrustRootFile, verifyTrustChain } from './trust-chain.ts';
import type { TrustFiles } from './trust-files.ts';

export type RoleTrust =
  | (RoleKeys & { readonly ok: true; readonly certificates: CertificateTrust })
  /** Nobody can be trusted; `file` is what is wrong. */
  | { readonly ok: false; readonly file: string; readonly message: string };

/** Whose signatures count in a role as of now, from a trust root as it was read. */
export function trustInRole(trust: TrustFiles, role: Role, nowMs: number): RoleTrust {
  const { folder, roots, sigstoreRoots } = trust;
  try {
    const chain = verifyTrustChain(roots.map(toFile), { ...trust, nowMs });
    if (!chain.ok) return { ok: false, file: chain.file ?? folder, message: chain.message };
    const { root } = chain.trusted;
    const bound = boundSigstoreRoots(root, sigstoreRoots.map(toFile));
    if (!bound.ok) return { ok: false, file: chain.file, message: bound.message };
    const identities = root.identities.filter(({ roles }) => roles.some((one) => one === role));
    const certificates = { roots: bound.roots, identities, nowMs };
    return { ok: true, ...keysOfRole(chain.trusted, role, nowMs), certificates };
  } catch (error) {
    // The parse boundary: a trust root that is none is a fact about it.
    if (!(error instanceof InputError)) throw error;
    const { message, where } = error.problems[0] ?? { message: error.message };
    return { ok: false, file: where?.file ?? folder, message };
  }
}

function toFile({ path, base64 }: ReadFile): TrustRootFile {
  return { file: path, bytes: Buffer.from(base64, 'base64') };
}
