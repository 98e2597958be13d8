import { TRUST_ROOT_FORMAT, type TrustedKey, type TrustRoot } from '@release-gates/attestation';
import { formatRfc3339 } from '@release-gates/core';
import type { WantedKey, WantedRoot } from './facts.ts';

/** The version that a policy asks for. What was ever revoked stays in it: a stolen key must not come back as a new one. */
export function wantedVersion(wanted: WantedRoot, previous: TrustRoot | undefined, nowMs: number): TrustRoot {
  const names = new Set(wanted.keys.map(({ name }) => name));
  const kept = (previous?.keys ?? []).filter(({ name, revoked }) => revoked !== null && !names.has(name));
  return {
    format: TRUST_ROOT_FORMAT,
    version: (previous?.version ?? 0) + 1,
    issued_at: formatRfc3339(nowMs),
    expires_at: formatRfc3339(nowMs + wanted.expiresInS * 1000),
    keys: [...wanted.keys.map((key) => toTrusted(key, previous, nowMs)), ...kept],
    roles: wanted.roles,
    identities: wanted.identities,
    ...(wanted.sigstoreRoots.length > 0 && { sigstore_roots: [...wanted.sigstoreRoots] }),
  };
}

function toTrusted(key: WantedKey, previous: TrustRoot | undefined, nowMs: number): TrustedKey {
  const before = previous?.keys.find(({ name }) => name === key.name);
  return {
    name: key.name,
    algorithm: key.algorithm,
    public_key: key.pem,
    owner: key.owner,
    valid_from: key.validFrom ?? before?.valid_from ?? formatRfc3339(nowMs),
    valid_until: key.validUntil,
    revoked: before?.revoked ?? null,
  };
}

export interface Revocation {
  readonly name: string;
  readonly revoked: NonNullable<TrustedKey['revoked']>;
}

/** The version before with one key revoked, and nothing else: it stays in its roles, so that what it signed stays readable. */
export function revokingVersion(previous: TrustRoot, { name, revoked }: Revocation, nowMs: number): TrustRoot {
  return {
    ...previous,
    version: previous.version + 1,
    issued_at: formatRfc3339(nowMs),
    keys: previous.keys.map((key) => (key.name === name ? { ...key, revoked } : key)),
  };
}
