import type { CertifiedIdentity, ReadTrustRoot, TrustedKey, TrustRoot } from '@release-gates/attestation';
import { formatRfc3339, parseRfc3339 } from '@release-gates/core';
import type { TrustRootFacts } from './facts.ts';
import type { TrustRootInputs } from './inputs.ts';
import { nextName, revokingIdentity, revokingVersion } from './next-root.ts';
import { type Proposal, propose } from './proposal.ts';
import { isStricter, notLater, type Revoked } from './stricter.ts';

/** Why nothing can be made, and what to do. */
export interface Refusal {
  readonly reason: string;
  readonly remedy: string;
}

export type Requested = { readonly proposal: Proposal } | { readonly refusal: Refusal };

export function refuse(reason: string, remedy: string): { readonly refusal: Refusal } {
  return { refusal: { reason, remedy } };
}

/** A version in which one key is revoked, and another takes its place where one is named; or one identity of certificates. */
export function requestRevocation(facts: TrustRootFacts, inputs: TrustRootInputs, { root }: ReadTrustRoot): Requested {
  const { nowMs, folder } = facts;
  const target = findTarget(root, inputs);
  if ('refusal' in target) return target;
  if (nowMs > (parseRfc3339(root.expires_at) ?? 0)) {
    return refuse(
      `version ${root.version} expired on ${root.expires_at}, and a revocation does not prolong it`,
      'Take it out of the policy, or the key out of its roles there, rotate, and revoke it then',
    );
  }
  const asked = revocationOf(target, inputs, nowMs);
  if ('refusal' in asked) return asked;
  const { revoked } = asked;
  if (target.kind === 'identity')
    return { proposal: propose(revokingIdentity(root, { identity: target.identity, revoked }, nowMs), folder) };
  const succession = succeed(target.key, root, { facts, inputs });
  if ('refusal' in succession) return succession;
  return { proposal: propose(revokingVersion(root, { name: target.key.name, revoked, ...succession }, nowMs), folder) };
}

type Target =
  | { readonly kind: 'key'; readonly key: TrustedKey }
  | { readonly kind: 'identity'; readonly identity: CertifiedIdentity };
type Refused = { readonly refusal: Refusal };

function findTarget(root: TrustRoot, inputs: TrustRootInputs): Target | Refused {
  const { name, identity, reason, note } = inputs;
  if ((name === undefined && identity === undefined) || reason === undefined || note === undefined)
    return refuse('a revocation needs name or identity, reason and note', 'Say what, why, and what happened');
  if (identity !== undefined) return findIdentity(root, identity, inputs);
  const key = root.keys.find((known) => known.name === name);
  if (key !== undefined) return { kind: 'key', key };
  const names = root.keys.map((known) => known.name).join(', ');
  return refuse(`there is no key ${JSON.stringify(name)} in version ${root.version}`, `It knows ${names}`);
}

function findIdentity(
  { identities, version }: TrustRoot,
  subject: string,
  { name, issuer, replaceWith }: TrustRootInputs,
): Target | Refused {
  if (name !== undefined)
    return refuse('expected either a key or an identity, found both', 'Revoke them one after the other');
  if (replaceWith !== undefined)
    return refuse('replace-with takes the place of a key', 'Add the new identity to the policy, and rotate first');
  const named = identities.filter((one) => one.subject === subject && (issuer === undefined || one.issuer === issuer));
  const issuers = [...new Set(named.map((one) => one.issuer))];
  const [found] = named;
  if (issuers.length > 1)
    return refuse(`${issuers.length} issuers certify ${subject}`, `Say which with issuer: ${issuers.join(', ')}`);
  if (found !== undefined) return { kind: 'identity', identity: found };
  const known = identities.map((one) => `${one.subject} of ${one.issuer}`).join(', ');
  return refuse(
    `there is no identity ${JSON.stringify(subject)} in version ${version}`,
    known === '' ? 'It knows none' : `It knows ${known}`,
  );
}

function revocationOf(
  target: Target,
  { at, reason, note }: TrustRootInputs,
  nowMs: number,
): { readonly revoked: Revoked } | Refused {
  const before = target.kind === 'key' ? target.key.revoked : (target.identity.revoked ?? null);
  const atMs = at === undefined ? nowMs : parseRfc3339(at);
  if (atMs === undefined || reason === undefined || note === undefined)
    return refuse(`expected an RFC 3339 time in at, found ${JSON.stringify(at)}`, 'Write 2026-11-20T12:00:00Z');
  const revoked = notLater({ at: formatRfc3339(atMs), reason, note }, before);
  if (before === null || isStricter(revoked, before)) return { revoked };
  const what = target.kind === 'key' ? `key ${target.key.name}` : target.identity.subject;
  return refuse(
    `${what} is revoked already: ${before.reason}, from ${before.at}: ${before.note}`,
    'A revocation is for good, and only becomes stricter: reason compromised, or an earlier time',
  );
}

interface Asked {
  readonly facts: TrustRootFacts;
  readonly inputs: TrustRootInputs;
}

/** Of the same person, from now on; null where nobody named one. */
function succeed(
  old: TrustedKey,
  { keys, roles }: TrustRoot,
  { facts: { replacement, nowMs }, inputs: { replaceName } }: Asked,
): { readonly successor: TrustedKey | null } | { readonly refusal: Refusal } {
  if (replacement === null) {
    return replaceName === undefined
      ? { successor: null }
      : refuse('replace-name names a key that is not there', 'Give its public key, too: --replace-with');
  }
  const taken = new Set(keys.map(({ name }) => name));
  const name = replaceName ?? nextName(old.name, taken);
  if (taken.has(name))
    return refuse(`there is a key ${name} already`, 'Give the new key another name: names are for good');
  if (!Object.values(roles).some((role) => role.keys.includes(old.name))) {
    return refuse(`key ${old.name} is in no role, so nothing takes its place`, 'Revoke it without replace-with');
  }
  const { algorithm, pem } = replacement;
  const window = { valid_from: formatRfc3339(nowMs), valid_until: null, revoked: null };
  return { successor: { name, algorithm, public_key: pem, owner: old.owner, ...window } };
}
