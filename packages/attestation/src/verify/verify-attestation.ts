import { equalDigest, InputError } from '@release-gates/core';
import { verifyEnvelope } from '../dsse/verify-envelope.ts';
import type { VerificationKey } from '../key/verification-key.ts';
import { IN_TOTO_PAYLOAD_TYPE } from '../statement/predicate-types.ts';
import { parseStatement, type Statement } from '../statement/statement.ts';
import type { FoundAttestation } from './read-attestations.ts';

/** Whose signatures count for attestations. */
export interface AttestationTrust {
  readonly keys: readonly VerificationKey[];
  readonly threshold: number;
}

export type AttestationVerdict =
  | {
      readonly ok: true;
      readonly at: string;
      readonly statement: Statement;
      readonly signedBy: readonly VerificationKey[];
    }
  | { readonly ok: false; readonly at: string; readonly code: AttestationFault; readonly message: string };

export type AttestationFault = 'certificate' | 'payload_type' | 'no_trusted_signature' | 'threshold' | 'statement';

/** Signatures first, over the bytes; then the statement, from the same bytes. A statement that does not parse is refused. */
export function verifyAttestation(
  { at, envelope, signedBy }: FoundAttestation,
  { keys, threshold }: AttestationTrust,
): AttestationVerdict {
  if (signedBy === 'certificate') {
    const message = 'it was signed with a certificate, and only keys are trusted here';
    return { ok: false, at, code: 'certificate', message };
  }
  const verdict = verifyEnvelope(envelope, { keys, threshold, payloadTypes: [IN_TOTO_PAYLOAD_TYPE] });
  if (!verdict.ok) return { ok: false, at, code: verdict.fault, message: verdict.message };
  try {
    return { ok: true, at, statement: parseStatement(verdict.payload, at), signedBy: verdict.signedBy };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ok: false, at, code: 'statement', message: error.problems[0]?.message ?? 'it is no statement' };
  }
}

/** Whether a statement is about the bytes with this digest. Names decide nothing. */
export function isAbout(statement: Statement, algorithm: string, digest: string): boolean {
  return statement.subject.some((subject) => equalDigest(subject.digest[algorithm] ?? '', digest));
}
