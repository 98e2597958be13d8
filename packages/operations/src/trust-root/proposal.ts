import {
  type Envelope,
  parseEnvelope,
  parseTrustRoot,
  preAuthenticationEncoding,
  type ReadTrustRoot,
  rootSigners,
  TRUST_ROOT_PAYLOAD_TYPE,
  type TrustRoot,
  type VerificationKey,
} from '@release-gates/attestation';
import { canonicalBytes } from '@release-gates/core';
import type { ReadFile } from './facts.ts';

/** A version that is not complete: its bytes stand, and are signed one by one. */
export interface Proposal {
  readonly envelope: Envelope;
  readonly read: ReadTrustRoot;
}

/** @throws InputError where it contradicts itself; `file` is what it was made from */
export function propose(root: TrustRoot, file: string): Proposal {
  const payload = canonicalBytes(root);
  return {
    envelope: { payloadType: TRUST_ROOT_PAYLOAD_TYPE, payload, signatures: [] },
    read: parseTrustRoot(payload, file),
  };
}

/** @throws InputError where it cannot be read */
export function readProposal({ path, base64 }: ReadFile): Proposal {
  const envelope = parseEnvelope(Buffer.from(base64, 'base64'), path);
  return { envelope, read: parseTrustRoot(envelope.payload, path) };
}

/** Who must have signed, of one of the two sets of keys that count. */
export interface Tally {
  readonly version: number;
  readonly threshold: number;
  /** Names of the keys. */
  readonly signed: readonly string[];
  readonly missing: number;
  /** Who may still sign. */
  readonly open: readonly string[];
}

/** The root keys of the version before, where there is one, and its own: enough of each must sign. */
export function tallies(proposal: Proposal, previous: ReadTrustRoot | undefined, spkis: ReadonlySet<string>): Tally[] {
  const { read } = proposal;
  return (previous === undefined ? [read] : [previous, read]).map((by) => {
    const { threshold } = by.root.roles.root;
    const keys = rootSigners(by, read.root.issued_at);
    const signed = keys.filter(({ spki }) => spkis.has(spki));
    return {
      version: by.root.version,
      threshold,
      signed: signed.map((key) => nameOf(by, key)),
      missing: Math.max(0, threshold - signed.length),
      open: keys.filter(({ spki }) => !spkis.has(spki)).map((key) => nameOf(by, key)),
    };
  });
}

export function isComplete(counted: readonly Tally[]): boolean {
  return counted.every(({ missing }) => missing === 0);
}

/** Keys whose signature counts in either set, once each. */
export function possibleSigners({ read }: Proposal, previous: ReadTrustRoot | undefined): readonly VerificationKey[] {
  const sets = previous === undefined ? [read] : [previous, read];
  const keys = sets.flatMap((by) => rootSigners(by, read.root.issued_at));
  return [...new Map(keys.map((key) => [key.spki, key])).values()];
}

/** For each signature the key that made it; undefined where it is nobody's who may sign. */
export function signersOf(
  proposal: Proposal,
  previous: ReadTrustRoot | undefined,
): readonly (VerificationKey | undefined)[] {
  const { payloadType, payload, signatures } = proposal.envelope;
  const keys = possibleSigners(proposal, previous);
  const message = preAuthenticationEncoding(payloadType, payload);
  return signatures.map(({ signature }) => keys.find((key) => key.isSignatureOf(message, signature)));
}

export function nameOf({ root, keyOf }: ReadTrustRoot, { spki, fingerprint }: VerificationKey): string {
  return root.keys.find(({ name }) => keyOf(name)?.spki === spki)?.name ?? fingerprint;
}
