import { InputError } from '@release-gates/core';
import type { CertificateTrust } from '../sigstore-bundle/verify-certificate.ts';
import type { ReadFile } from '../verify/read-files.ts';
import { boundSigstoreRoots } from './bound-sigstore-roots.ts';
import { identitiesOfRole } from './identity-standing.ts';
import type { Role, TrustRoot } from './schema.ts';
import { keysOfRole, type RoleKeys, type TrustChain, type TrustRootFile, verifyTrustChain } from './trust-chain.ts';
import { isTrustExpected, type TrustFiles } from './trust-files.ts';

export type RoleTrust =
  | (RoleKeys & {
      readonly ok: true;
      readonly certificates: CertificateTrust;
      /** Who says so: the newest version. */
      readonly root: TrustRoot;
      /** Of its file. */
      readonly rootSha256: string;
    })
  /** Nobody can be trusted; `file` is what is wrong. */
  | {
      readonly ok: false;
      readonly file: string;
      readonly message: string;
      /** Whether somebody must be: one is there, or asked for. */
      readonly isExpected: boolean;
    };

type Refused = Extract<TrustChain, { ok: false }>;
export type TrustVerdict =
  | Extract<TrustChain, { ok: true }>
  | (Omit<Refused, 'fault'> & { readonly fault: Refused['fault'] | 'unreadable' });

/** A trust root as it was read. */
export function verifyTrust(trust: TrustFiles, nowMs: number): TrustVerdict {
  return reading(() => verifyTrustChain(trust.roots.map(toFile), { ...trust, nowMs }));
}

/** Whose signatures count in a role as of now, from a trust root as it was read. */
export function trustInRole(trust: TrustFiles, role: Role, nowMs: number): RoleTrust {
  const { folder, sigstoreRoots } = trust;
  const refuse = ({ file, message }: Pick<Refused, 'file' | 'message'>) =>
    ({ ok: false, file: file ?? folder, message, isExpected: isTrustExpected(trust) }) as const;
  const chain = verifyTrust(trust, nowMs);
  if (!chain.ok) return refuse(chain);
  const { root } = chain.trusted;
  const bound = reading(() => boundSigstoreRoots(root, sigstoreRoots.map(toFile)));
  if (!bound.ok) return refuse({ file: chain.file, ...bound });
  const identities = identitiesOfRole(chain.trusted, role, { atMs: nowMs });
  const certificates = { roots: bound.roots, identities, nowMs };
  const rootSha256 = chain.digests.at(-1) ?? '';
  return { ok: true, ...keysOfRole(chain.trusted, role, { atMs: nowMs }), certificates, root, rootSha256 };
}

/** The parse boundary: a trust root that is none is a fact about it. */
function reading<T>(
  read: () => T,
): T | { readonly ok: false; readonly fault: 'unreadable'; readonly file: string | null; readonly message: string } {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { message, where } = error.problems[0] ?? { message: error.message };
    return { ok: false, fault: 'unreadable', file: where?.file ?? null, message };
  }
}

function toFile({ path, base64 }: ReadFile): TrustRootFile {
  return { file: path, bytes: Buffer.from(base64, 'base64') };
}
