import { parseRfc3339 } from '@release-gates/core';
import type { ReadTrustRoot } from './parse-trust-root.ts';
import { isSameIdentity } from './same-identity.ts';
import type { CertifiedIdentity, Role, TrustRoot } from './schema.ts';

/**
 * The identities that may sign in a role, as of a time that the signer did not choose. As with keys, one that is revoked
 * counts from that time on for nothing, whenever it signed, and one that is compromised never.
 *
 * @param since later versions, where an earlier one was in force then: each must name it for the role still
 */
export function identitiesOfRole(
  { root }: ReadTrustRoot,
  role: Role,
  { atMs, since = [] }: { readonly atMs: number; readonly since?: readonly ReadTrustRoot[] },
): readonly CertifiedIdentity[] {
  const versions = [root, ...since.map((later) => later.root)];
  return inRole(root, role).filter((identity) =>
    versions.every((version) =>
      inRole(version, role).some((one) => isSameIdentity(one, identity) && countsAt(one, atMs)),
    ),
  );
}

function inRole({ identities }: TrustRoot, role: Role): readonly CertifiedIdentity[] {
  return identities.filter(({ roles }) => roles.some((one) => one === role));
}

function countsAt({ revoked }: CertifiedIdentity, atMs: number): boolean {
  if (revoked === undefined) return true;
  return revoked.reason !== 'compromised' && atMs < (parseRfc3339(revoked.at) ?? Number.NaN);
}
