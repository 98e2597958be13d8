import {
  type CertifiedIdentity,
  isSameIdentity,
  ROLES,
  TRUST_ROOT_FORMAT,
  type TrustedKey,
  type TrustRoot,
} from '@release-gates/attestation';
import { formatRfc3339 } from '@release-gates/core';
import type { WantedKey, WantedRoot } from './facts.ts';
import type { Revoked } from './stricter.ts';

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
    identities: wantedIdentities(wanted, previous),
    ...(wanted.sigstoreRoots.length > 0 && { sigstore_roots: [...wanted.sigstoreRoots] }),
  };
}

/** As keys: what was revoked stays so, in the policy or not. */
function wantedIdentities({ identities }: WantedRoot, previous: TrustRoot | undefined): TrustRoot['identities'] {
  const revoked = (previous?.identities ?? []).filter((identity) => identity.revoked !== undefined);
  const others = identities.filter((wanted) => !revoked.some((identity) => isSameIdentity(identity, wanted)));
  return [...others.map((identity) => ({ ...identity })), ...revoked];
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
  readonly revoked: Revoked;
  /** The key that takes its place; null: none does. */
  readonly successor: TrustedKey | null;
}

/**
 * The version before with one key revoked, and nothing else but the key that takes its place. The revoked one stays in its
 * roles, so that what it signed stays readable.
 */
export function revokingVersion(
  previous: TrustRoot,
  { name, revoked, successor }: Revocation,
  nowMs: number,
): TrustRoot {
  const keys = previous.keys.map((key) => (key.name === name ? { ...key, revoked } : key));
  const next = { ...previous, version: previous.version + 1, issued_at: formatRfc3339(nowMs) };
  if (successor === null) return { ...next, keys };
  return { ...next, keys: [...keys, successor], roles: withSuccessor(previous.roles, name, successor.name) };
}

/** The version before with one identity revoked, under every role that it has. */
export function revokingIdentity(
  previous: TrustRoot,
  { identity, revoked }: { readonly identity: CertifiedIdentity; readonly revoked: Revoked },
  nowMs: number,
): TrustRoot {
  const [own, others] = [true, false].map((isOwn) =>
    previous.identities.filter((one) => isSameIdentity(one, identity) === isOwn),
  );
  const roles = [...new Set((own ?? []).flatMap((one) => one.roles))];
  return {
    ...previous,
    version: previous.version + 1,
    issued_at: formatRfc3339(nowMs),
    identities: [...(others ?? []), { ...identity, roles, revoked }],
  };
}

/** In every role beside the old one. */
function withSuccessor(roles: TrustRoot['roles'], name: string, successor: string): TrustRoot['roles'] {
  const extended = ROLES.flatMap((role) => {
    const known = roles[role];
    if (known === undefined) return [];
    const keys = known.keys.flatMap((key) => (key === name ? [key, successor] : [key]));
    return [[role, { ...known, keys }] as const];
  });
  return { ...roles, ...Object.fromEntries(extended) };
}

/** `ci`, `ci-2`, `ci-3`: names are for good, so the next that none ever had. */
export function nextName(name: string, taken: ReadonlySet<string>): string {
  const stem = name.replace(/-\d{1,9}$/, '').slice(0, 54);
  for (let count = 2; ; count++) if (!taken.has(`${stem}-${count}`)) return `${stem}-${count}`;
}
