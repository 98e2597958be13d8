import type { Role } from '@release-gates/attestation';
import type { GateEntry, Manifest } from '@release-gates/evidence';

/** What a look at the signatures of a release came to. */
export const SIGNATURE_STATES = [
  'verified',
  'in_part',
  'insufficient',
  'refused',
  'not_checked',
  'not_signed',
] as const;
export type SignatureState = (typeof SIGNATURE_STATES)[number];

/** What somebody signed: a yes to the manifest, which binds everything; a file that is released; anything else of it. */
export const SIGNED_THINGS = ['manifest', 'file', 'part'] as const;
export type SignedThing = (typeof SIGNED_THINGS)[number];

/** Somebody whose signature was verified. `authority`: all that the trust root lets this signer do. */
export type Signer =
  | {
      readonly type: 'key';
      /** Owner and name of the key, as the trust root has them. */
      readonly by: string;
      readonly keyName: string;
      /** `SHA256:…` of the public key. */
      readonly keyId: string;
      readonly authority: readonly Role[];
      readonly signs: SignedThing;
    }
  | {
      readonly type: 'certificate';
      readonly by: string;
      readonly issuer: string;
      readonly authority: readonly Role[];
      readonly signs: SignedThing;
    }
  /** A unit verified a signature file by what it trusts, which stands in its own evidence. */
  | { readonly type: 'unit'; readonly by: string; readonly file: string; readonly signs: 'file' };

/** The trust root that said who may sign. */
export interface UsedTrustRoot {
  readonly version: number;
  readonly sha256: string;
}

/** Who vouches for a release. */
export interface SignatureFact {
  readonly state: SignatureState;
  /** Of the manifest first. */
  readonly signers: readonly Signer[];
  /** Null where none was asked. */
  readonly trustRoot: UsedTrustRoot | null;
}

/** `missing`: the configuration wanted it judged, and nobody did. */
export const VALIDATION_OUTCOMES = [
  'error',
  'fail',
  'inconclusive',
  'missing',
  'waived',
  'not_applicable',
  'pass',
] as const satisfies readonly (GateEntry['verdict'] | 'missing')[];
export type ValidationOutcome = (typeof VALIDATION_OUTCOMES)[number];

/** One unit that the manifest names. */
export interface Validation {
  readonly unit: string;
  readonly outcome: ValidationOutcome;
  readonly mode: GateEntry['mode'];
  readonly required: boolean;
  /** SHA-256 of its evidence document; null where there is none. */
  readonly evidenceSha256: string | null;
}

/** What a release was validated for and by, as its manifest has it. */
export interface ValidationFact {
  /** Environment profile. */
  readonly profile: string;
  readonly strict: boolean;
  readonly decision: Manifest['decision'];
  /** Worst first. */
  readonly units: readonly Validation[];
}
