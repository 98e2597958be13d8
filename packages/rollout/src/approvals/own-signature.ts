import {
  type Envelope,
  keyStanding,
  type RoleTrust,
  type VerificationKey,
  verifyEnvelope,
} from '@release-gates/attestation';
import { isSamePerson } from '../step/person.ts';

/** What a document says of itself: who signs, and when. */
export interface Claim {
  readonly by: string;
  readonly atMs: number;
}

export interface Signatory {
  readonly owner: string;
  readonly fingerprint: string;
}

export type OwnSignature =
  | {
      readonly ok: true;
      readonly own: Signatory;
      /** One for each key that may sign now and did, `own` among them. */
      readonly all: readonly Signatory[];
      /** How many keys the role asks for. */
      readonly threshold: number;
    }
  | { readonly ok: false; readonly why: string };

/** Whether the person whom a document names signed it, by a key of the role. `what` is signed, for people: `approval`. */
export function findOwnSignature(
  envelope: Envelope,
  claim: Claim,
  { trust, what }: { readonly trust: RoleTrust; readonly what: string },
): OwnSignature {
  if (!trust.ok) {
    return { ok: false, why: `nobody can be trusted to sign ${plural(what)}: ${trust.file}: ${trust.message}` };
  }
  const signers = signersOf(envelope, trust);
  const own = signers.find((key) => isKeyOf(key, claim, trust));
  if (own === undefined) return { ok: false, why: refusal(claim, signers, { trust, what }) };
  const all = signers.map((key) => toSignatory(key, trust));
  return { ok: true, own: toSignatory(own, trust), all, threshold: trust.threshold };
}

/** Whoever signed it by a key that may now; nobody where nobody is trusted. */
export function findSigners(envelope: Envelope, trust: RoleTrust): readonly Signatory[] {
  return trust.ok ? signersOf(envelope, trust).map((key) => toSignatory(key, trust)) : [];
}

function signersOf(envelope: Envelope, { keys }: Trusted): readonly VerificationKey[] {
  const verdict = verifyEnvelope(envelope, { keys, threshold: 1, payloadTypes: [envelope.payloadType] });
  return verdict.ok ? verdict.signedBy : [];
}

function toSignatory(key: VerificationKey, { describe }: Trusted): Signatory {
  return { owner: describe(key)?.owner ?? '', fingerprint: key.fingerprint };
}

type Trusted = Extract<RoleTrust, { ok: true }>;

/** Its time is the signer's own claim: the key must hold now, and at that time, too, so that nobody signs before he could. */
function isKeyOf(key: VerificationKey, { by, atMs }: Claim, { describe }: Trusted): boolean {
  const known = describe(key);
  return known !== undefined && isSamePerson(known.owner, by) && keyStanding(known, atMs) === 'valid';
}

function refusal(
  { by }: Claim,
  signers: readonly VerificationKey[],
  { trust, what }: { readonly trust: Trusted; readonly what: string },
): string {
  const { keys, describe, excluded } = trust;
  const others = signers.map((key) => describe(key)?.owner ?? 'nobody');
  if (others.some((owner) => isSamePerson(owner, by))) {
    return `the key of ${by} did not hold yet at the time that the ${what} states`;
  }
  const article = what.startsWith('a') ? 'an' : 'a';
  if (others.length > 0) return `it is ${article} ${what} by ${by}, and ${others.join(', ')} signed it`;
  const out = excluded.map(({ name, standing }) => `; ${name} is ${standing.replaceAll('_', ' ')}`).join('');
  return `none of the ${keys.length} keys that may sign ${plural(what)} now signed it${out}`;
}

function plural(what: string): string {
  return `${what}s`;
}
