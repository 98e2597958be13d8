import {
  boundSigstoreRoots,
  type CertificateTrust,
  keysOfRole,
  type Role,
  type RoleKeys,
  type TrustRootFile,
  verifyTrustChain,
} from '@release-gates/attestation';
import { InputError } from '@release-gates/core';
import type { AttestationFile } from './attestation-files.ts';
import type { TrustFiles } from './trust-files.ts';

export type RoleTrust =
  | (RoleKeys & { readonly ok: true; readonly certificates: CertificateTrust })
  /** Nobody can be trusted; `file` is what is wrong. */
  | { readonly ok: false; readonly file: string; readonly message: string };

/** Whose signatures count in a role as of now, from the trust root that the policy names. */
export function trustInRole({ folder, pin, roots, sigstoreRoots }: TrustFiles, role: Role, nowMs: number): RoleTrust {
  try {
    const chain = verifyTrustChain(roots.map(toFile), { pin, nowMs });
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

function toFile({ path, base64 }: AttestationFile): TrustRootFile {
  return { file: path, bytes: Buffer.from(base64, 'base64') };
}
