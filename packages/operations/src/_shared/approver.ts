import type { RoleTrust } from '@release-gates/attestation';
import type { Secrets } from '@release-gates/core';
import type { KeySource } from './key-text.ts';
import { loadSigningKey } from './signing-key.ts';

/** Whose key it is; `missing` and `refusal` say why it cannot sign. */
export type ApproverFact =
  | { readonly missing: string }
  | { readonly fingerprint: string; readonly owner: string | null; readonly refusal: string | null };

/** What the key of a person is trusted for. */
export type PersonsRole = 'approval' | 'freeze';

/** What a key of the role would be worth now. The key itself is never a fact. */
export async function collectApprover(
  source: KeySource,
  secrets: Secrets,
  { trusted, role }: { readonly trusted: RoleTrust; readonly role: PersonsRole },
): Promise<ApproverFact> {
  const key = await loadSigningKey(source, secrets);
  if (typeof key === 'string') return { missing: key };
  const { publicKey } = key;
  const { fingerprint } = publicKey;
  if (!trusted.ok) {
    return { fingerprint, owner: null, refusal: `nobody can be trusted: ${trusted.file}: ${trusted.message}` };
  }
  const known = trusted.describe(publicKey);
  if (known === undefined) {
    return { fingerprint, owner: null, refusal: `it is no key of the role ${role} in the trust root` };
  }
  const { name, owner } = known;
  const standing = trusted.excluded.find((one) => one.name === name)?.standing;
  return { fingerprint, owner, refusal: standing === undefined ? null : `${name} is ${standing.replaceAll('_', ' ')}` };
}

export const NO_KEY_REMEDY =
  'Name one environment variable (key-env) or one file (key-file) that holds your key in PEM';
export function unknownKeyRemedy(role: PersonsRole): string {
  return `Have your key taken up under the role ${role} (.github/release-trust.yml, trust-root --action rotate)`;
}

export const SIGNED_ALREADY_REMEDY = 'Hand it on to somebody who has not signed';
