import type { CertificateIdentity } from '../sigstore-bundle/verify-certificate.ts';

/** What identifies it; what it may sign is another question. */
export function isSameIdentity(one: CertificateIdentity, other: CertificateIdentity): boolean {
  return one.issuer === other.issuer && one.subject === other.subject;
}
