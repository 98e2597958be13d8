import type { RoleTrust } from '@release-gates/attestation';
import type { Signature } from '../records/signature.ts';
import type { Signer } from '../step/proof.ts';

/** By whom evidence may be signed now. */
interface Believed {
  readonly trust: RoleTrust;
  /** Units whose business it is to verify signatures. */
  readonly units: readonly string[];
}

/**
 * Those that an earlier start saw and that would count today, had their statements been here: a key that was revoked since, and
 * who lost the role, vouch for nothing that goes out again.
 */
export function stillTrusted(signature: Signature | null, { trust, units }: Believed): readonly Signer[] {
  return (signature?.signers ?? []).flatMap((signer): Signer[] => {
    switch (signer.type) {
      case 'unit':
        return units.includes(signer.by) ? [signer] : [];
      case 'key': {
        const { key_name: keyName, key_id: keyId, ...rest } = signer;
        return trust.ok && trust.keys.some(({ fingerprint }) => fingerprint === keyId)
          ? [{ ...rest, keyName, keyId }]
          : [];
      }
      case 'certificate':
        return trust.ok && trust.certificates.identities.some((one) => isOf(one, signer)) ? [signer] : [];
    }
  });
}

function isOf(one: { readonly issuer: string; readonly subject: string }, { issuer, by }: CertificateSigner): boolean {
  return one.issuer === issuer && one.subject === by;
}

type CertificateSigner = Extract<Signer, { type: 'certificate' }>;
