import {
  isSameIdentity,
  keyStanding,
  type ReadTrustRoot,
  ROLES,
  TRUST_ROOT_PAYLOAD_TYPE,
  type TrustRoot,
  versionFault,
} from '@release-gates/attestation';
import { type Check, equalDigest, parseRfc3339, sha256Hex } from '@release-gates/core';
import { toCheck } from '../_shared/row.ts';
import type { TrustRootFacts } from './facts.ts';
import type { TrustRootInputs } from './inputs.ts';
import { nameOf, possibleSigners, type Proposal, signersOf } from './proposal.ts';
import { isStricter } from './stricter.ts';

/** Whether a version may follow, whoever signs it. */
export function checkVersion(
  { read }: Proposal,
  previous: ReadTrustRoot | undefined,
  { facts: { nowMs }, inputs }: { readonly facts: TrustRootFacts; readonly inputs: TrustRootInputs },
): readonly Check[] {
  const { root } = read;
  const fault = versionFault(read, previous, nowMs);
  const isOver = nowMs > (parseRfc3339(root.expires_at) ?? 0);
  const over = isOver ? `it expired on ${root.expires_at}, before enough people had signed it` : undefined;
  return [
    toCheck('version_follows', fault === undefined && !isOver, {
      reason: fault?.message ?? over ?? `version ${root.version} follows, and holds until ${root.expires_at}`,
      expected: (previous?.root.version ?? 0) + 1,
      actual: root.version,
      remedy:
        fault?.fault === 'renamed_key'
          ? 'Give the new key a name of its own: reports of years ago name the old one'
          : 'Remove the draft and begin again, with a clock that is right',
    }),
    checkRoles(root, inputs.action === 'revoke' ? replacing(inputs) : undefined),
    checkRevocations(root, previous?.root),
  ];
}

/** Roles that too few keys are left for to ever sign. A key that was revoked counts for none, from whatever time. */
export function checkRoles(root: TrustRoot, remedy?: string, atMs = parseRfc3339(root.issued_at) ?? Number.NaN): Check {
  const short = ROLES.flatMap((role) => {
    const wanted = root.roles[role];
    if (wanted === undefined) return [];
    const left = root.keys.filter(
      (key) => wanted.keys.includes(key.name) && key.revoked === null && keyStanding(key, atMs) === 'valid',
    );
    return left.length >= wanted.threshold ? [] : [{ role, threshold: wanted.threshold, left: left.length }];
  });
  const texts = short.map(({ role, threshold, left }) => `${role} needs ${threshold} keys and would have ${left}`);
  const roles = short.map(({ role }) => role).join(', ');
  return toCheck('roles_reachable', short.length === 0, {
    reason: short.length === 0 ? 'every role can reach its threshold' : texts.join('; '),
    expected: [],
    actual: short,
    remedy: remedy ?? `Rotate first: give ${roles} another key in the policy, or a lower threshold`,
  });
}

/** At night one command must do. */
function replacing({ name, reason, note, keyEnv }: TrustRootInputs): string {
  const key = keyEnv === undefined ? '--key-file YOUR_ROOT_KEY' : `--key-env ${keyEnv}`;
  const said = `--name ${name} --reason ${reason} --note ${JSON.stringify(note)}`;
  return `Let a new key take its place, in one command: release-gates trust-root --action revoke ${said} --replace-with PUBLIC_KEY_FILE ${key}. Or lower the threshold first (rotate)`;
}

/** Whoever signs a draft did not write it: a revocation that is gone, or milder than it was, must not pass unseen. */
function checkRevocations(root: TrustRoot, previous: TrustRoot | undefined): Check {
  const lost = (previous?.keys ?? []).filter(({ name, revoked }) => {
    const now = root.keys.find((key) => key.name === name)?.revoked ?? null;
    if (revoked === null || JSON.stringify(now) === JSON.stringify(revoked)) return false;
    return now === null || !isStricter(now, revoked);
  });
  const names = [...lost.map(({ name }) => name), ...lostIdentities(root, previous)];
  return toCheck('revocations_kept', names.length === 0, {
    reason:
      names.length === 0
        ? 'what was revoked stays revoked'
        : `it takes back or softens what was revoked: ${names.join(', ')}`,
    expected: [],
    actual: names,
    remedy: 'Do not sign it. A key that was revoked by mistake is replaced by a new one',
  });
}

function lostIdentities({ identities }: TrustRoot, previous: TrustRoot | undefined): readonly string[] {
  return (previous?.identities ?? []).flatMap((identity) => {
    const { revoked, subject } = identity;
    if (revoked === undefined) return [];
    const now = identities.find((one) => isSameIdentity(one, identity))?.revoked;
    const isKept = now !== undefined && (JSON.stringify(now) === JSON.stringify(revoked) || isStricter(now, revoked));
    return isKept ? [] : [subject];
  });
}

/** A draft as its signers left it: all it has is their signatures, each over exactly these bytes. */
export function checkDraft(
  proposal: Proposal,
  previous: ReadTrustRoot | undefined,
  { payloadSha256 }: TrustRootInputs,
): Check {
  const { payload, payloadType } = proposal.envelope;
  const signers = signersOf(proposal, previous);
  const found = sha256Hex(payload);
  const strangers = signers.filter((key) => key === undefined).length;
  const isTwice = new Set(signers.map((key) => key?.spki)).size !== signers.length;
  const fault =
    payloadType !== TRUST_ROOT_PAYLOAD_TYPE
      ? `its payload is ${payloadType}`
      : payloadSha256 !== undefined && !equalDigest(found, payloadSha256)
        ? `it is another draft than the one you were told of: its payload has SHA-256 ${found}`
        : strangers > 0
          ? `${strangers} of its ${signers.length} signatures are by no root key over these bytes: it was changed after it was signed, or a stranger signed it`
          : isTwice
            ? 'one key signed it twice'
            : undefined;
  return toCheck('draft_holds', fault === undefined, {
    reason:
      fault === undefined
        ? `signed over exactly its bytes by ${signers.map((key) => (key === undefined ? '' : nameIn(proposal, previous, key))).join(', ')}`
        : `the draft does not hold: ${fault}`,
    expected: payloadSha256 ?? signers.length,
    actual: payloadSha256 === undefined ? signers.length - strangers : found,
    remedy: 'Do not sign it; ask whoever began it for the file, and for its digest on another way',
  });
}

/** The key at hand: one that counts, and that did not sign yet. */
export function checkSigner(proposal: Proposal, previous: ReadTrustRoot | undefined, facts: TrustRootFacts): Check[] {
  const { key } = facts;
  const available = toCheck('signing_key_available', key?.state === 'usable', {
    reason: key?.state === 'usable' ? 'a key that can sign is there' : `no key that can sign: ${key?.reason ?? 'none'}`,
    expected: 'usable',
    actual: key?.state ?? 'none',
    remedy: 'Name one environment variable (key-env) or one file (key-file) that holds your root key in PEM',
  });
  if (key?.state !== 'usable') return [available];
  const possible = possibleSigners(proposal, previous);
  const mine = possible.find(({ spki }) => spki === key.spki);
  const hasSigned = signersOf(proposal, previous).some((signer) => signer?.spki === key.spki);
  const { version } = proposal.read.root;
  const versions = previous === undefined ? `version ${version}` : `version ${version - 1} or ${version}`;
  const name = mine === undefined ? '' : nameIn(proposal, previous, mine);
  return [
    available,
    toCheck('signer_may_sign', mine !== undefined && !hasSigned, {
      reason:
        mine === undefined
          ? `the key ${key.fingerprint} is no root key of ${versions} that may sign`
          : hasSigned
            ? `key ${name} signed it already, and counts once`
            : `key ${name} is a root key`,
      expected: possible.map(({ fingerprint }) => fingerprint),
      actual: key.fingerprint,
      remedy: hasSigned
        ? 'Hand the draft on to somebody who has not signed'
        : `Sign with one of the root keys of ${versions}`,
    }),
  ];
}

export function nameIn(
  { read }: Proposal,
  previous: ReadTrustRoot | undefined,
  key: Parameters<typeof nameOf>[1],
): string {
  const own = nameOf(read, key);
  return own === key.fingerprint && previous !== undefined ? nameOf(previous, key) : own;
}
