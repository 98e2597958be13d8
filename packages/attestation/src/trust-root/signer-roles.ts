import type { CertificateIdentity } from '../sigstore-bundle/verify-certificate.ts';
import { isSameIdentity } from './same-identity.ts';
import { type Role, ROLES, type TrustRoot } from './schema.ts';

/** All that a trust root lets a key do, in the order of `ROLES`. */
export function rolesOfKey({ roles }: TrustRoot, name: string): readonly Role[] {
  return ROLES.filter((role) => roles[role]?.keys.includes(name) === true);
}

/** The same of who was certified. */
export function rolesOfIdentity({ identities }: TrustRoot, identity: CertificateIdentity): readonly Role[] {
  const own = identities.filter((one) => isSameIdentity(one, identity));
  return ROLES.filter((role) => own.some(({ roles }) => roles.some((one) => one === role)));
}
