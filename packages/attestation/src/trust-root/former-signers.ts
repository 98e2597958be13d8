import type { VerificationKey } from '../key/verification-key.ts';
import type { CertificateIdentity } from '../sigstore-bundle/verify-certificate.ts';
import { identitiesOfRole } from './identity-standing.ts';
import type { Role } from './schema.ts';
import { issuedMs, keysOfRole, type TrustChain } from './trust-chain.ts';

export interface FormerSigners {
  readonly keys: readonly VerificationKey[];
  readonly identities: readonly CertificateIdentity[];
}

/**
 * Who counted in a role by some version when it was issued, by all that later versions say of them, too: what they signed
 * may have counted then. Those who count still are among them.
 */
export function formerSigners(
  { before, trusted, since }: Extract<TrustChain, { ok: true }>,
  role: Role,
): FormerSigners {
  const versions = [...before, trusted, ...since];
  const found = versions.map((version, at) => {
    const then = { atMs: issuedMs(version), since: versions.slice(at + 1) };
    return { keys: keysOfRole(version, role, then).keys, identities: identitiesOfRole(version, role, then) };
  });
  const keys = found.flatMap((one) => one.keys.map((key) => [key.spki, key] as const));
  return { keys: [...new Map(keys).values()], identities: found.flatMap(({ identities }) => identities) };
}
