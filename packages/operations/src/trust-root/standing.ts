import {
  type CertifiedIdentity,
  keyStanding,
  type ReadTrustRoot,
  ROLES,
  type TrustRoot,
} from '@release-gates/attestation';
import { formatDuration, type JsonObject, parseRfc3339, sha256Hex } from '@release-gates/core';
import type { TrustRootFacts } from './facts.ts';
import { describeSigners } from './describe-change.ts';
import type { Proposal, Tally } from './proposal.ts';

/** One line of a report: what it is about, and how that stands. */
interface StandingRow extends JsonObject {
  readonly label: string;
  readonly text: string;
}

/** A version that is signed: who may sign what, until when, and whose signatures do not count. */
export function versionRows({ root, keyOf }: ReadTrustRoot, { nowMs, chain }: TrustRootFacts): StandingRow[] {
  const keys = root.keys.map((key) => {
    const standing = keyStanding(key, nowMs).replaceAll('_', ' ');
    const why = key.revoked === null ? '' : `: ${key.revoked.reason}, from ${key.revoked.at}: ${key.revoked.note}`;
    const told = standing === 'valid' && why === '' ? '' : `, ${standing}${why}`;
    return `${key.name} of ${key.owner}, ${keyOf(key.name)?.fingerprint ?? ''}${told}`;
  });
  const first = chain[0];
  return [
    row('version', `${root.version}, issued ${root.issued_at}`),
    row('expires', `${root.expires_at}${remaining(root, nowMs)}`),
    ...ROLES.map((role) => row(role, describeSigners(root, role))),
    ...rows('keys', keys),
    ...rows('certified', root.identities.map(describeIdentity)),
    ...(first === undefined
      ? []
      : rows('pin', [`trust-root-sha256: ${pinOf(first.base64)}`, `trust-root-version: ${root.version}`])),
  ];
}

function describeIdentity({ subject, issuer, roles, revoked }: CertifiedIdentity): string {
  const told = revoked === undefined ? '' : `, revoked: ${revoked.reason}, from ${revoked.at}: ${revoked.note}`;
  return `${subject} of ${issuer} as ${roles.join(', ')}${told}`;
}

function remaining({ expires_at: end }: TrustRoot, nowMs: number): string {
  const leftMs = (parseRfc3339(end) ?? 0) - nowMs;
  return leftMs < 0 ? ', which is over' : ` (in ${formatDuration(Math.floor(leftMs / 86_400_000) * 86_400)})`;
}

export function pinOf(base64: string): string {
  return sha256Hex(Buffer.from(base64, 'base64'));
}

interface ProposalStanding {
  readonly changes: readonly string[];
  readonly counted: readonly Tally[];
  /** SHA-256 of what is signed; empty where it is not made yet. */
  readonly payload: string;
}

/** A version in the making: what it changes, and whose signatures it has and needs. */
export function proposalRows({ read }: Proposal, { changes, counted, payload }: ProposalStanding): StandingRow[] {
  const digest = payload === '' ? 'not made yet' : `payload SHA-256 ${payload}`;
  return [
    row('draft', `version ${read.root.version}, ${digest}`),
    ...rows('changes', changes),
    ...rows('signed', counted.map(describeTally)),
  ];
}

export function describeTally({ version, threshold, signed, missing, open }: Tally): string {
  const by = signed.length === 0 ? '' : ` (${signed.join(', ')})`;
  const left =
    open.length < missing ? `, and only ${open.join(', ') || 'nobody'} may still sign` : ` of ${open.join(', ')}`;
  const rest = missing === 0 ? '' : `; ${missing} more${left}`;
  return `by ${signed.length} of the ${threshold} root keys that version ${version} asks for${by}${rest}`;
}

function rows(label: string, texts: readonly string[]): StandingRow[] {
  return texts.map((text, at) => row(at === 0 ? label : '', text));
}

function row(label: string, text: string): StandingRow {
  return { label, text };
}
