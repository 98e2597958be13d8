import type { ReadTrustRoot, TrustedKey, TrustRoot } from '@release-gates/attestation';
import { formatRfc3339, parseRfc3339 } from '@release-gates/core';
import type { TrustRootFacts } from './facts.ts';
import type { TrustRootInputs } from './inputs.ts';
import { nextName, revokingVersion } from './next-root.ts';
import { type Proposal, propose } from './proposal.ts';
import { isStricter, notLater } from './stricter.ts';

/** Why nothing can be made, and what to do. */
export interface Refusal {
  readonly reason: string;
  readonly remedy: string;
}

export type Requested = { readonly proposal: Proposal } | { readonly refusal: Refusal };

export function refuse(reason: string, remedy: string): { readonly refusal: Refusal } {
  return { refusal: { reason, remedy } };
}

/** A version in which one key is revoked, and another takes its place where one is named. */
export function requestRevocation(facts: TrustRootFacts, inputs: TrustRootInputs, latest: ReadTrustRoot): Requested {
  const { nowMs, folder } = facts;
  const { root } = latest;
  const { name, reason, note, at } = inputs;
  if (name === undefined || reason === undefined || note === undefined) {
    return refuse('a revocation needs name, reason and note', 'Say which key, why, and what happened');
  }
  const key = root.keys.find((known) => known.name === name);
  if (key === undefined) {
    const names = root.keys.map((known) => known.name).join(', ');
    return refuse(`there is no key ${JSON.stringify(name)} in version ${root.version}`, `It knows ${names}`);
  }
  if (nowMs > (parseRfc3339(root.expires_at) ?? 0)) {
    return refuse(
      `version ${root.version} expired on ${root.expires_at}, and a revocation does not prolong it`,
      'Take the key out of the roles in the policy, rotate, and revoke it then',
    );
  }
  const atMs = at === undefined ? nowMs : parseRfc3339(at);
  if (atMs === undefined)
    return refuse(`expected an RFC 3339 time in at, found ${JSON.stringify(at)}`, 'Write 2026-11-20T12:00:00Z');
  const revoked = notLater({ at: formatRfc3339(atMs), reason, note }, key.revoked);
  if (key.revoked !== null && !isStricter(revoked, key.revoked)) {
    return refuse(
      `key ${name} is revoked already: ${key.revoked.reason}, from ${key.revoked.at}: ${key.revoked.note}`,
      'A revocation is for good, and only becomes stricter: reason compromised, or an earlier time',
    );
  }
  const succession = succeed(key, root, { facts, inputs });
  if ('refusal' in succession) return succession;
  const revocation = { name, revoked, ...succession };
  return { proposal: propose(revokingVersion(root, revocation, nowMs), folder) };
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
