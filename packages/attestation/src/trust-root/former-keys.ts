import type { VerificationKey } from '../key/verification-key.ts';
import type { Role } from './schema.ts';
import { issuedMs, keysOfRole, type TrustChain } from './trust-chain.ts';

/**
 * Keys that counted in a role by some version when it was issued, by all that later versions say of them, too: what they
 * signed may have counted then. One that counts still is among them.
 */
export function formerKeys(
  { before, trusted, since }: Extract<TrustChain, { ok: true }>,
  role: Role,
): readonly VerificationKey[] {
  const versions = [...before, trusted, ...since];
  const found = versions.flatMap((version, at) => {
    const { keys } = keysOfRole(version, role, { atMs: issuedMs(version), since: versions.slice(at + 1) });
    return keys.map((key) => [key.spki, key] as const);
  });
  return [...new Map(found).values()];
}
