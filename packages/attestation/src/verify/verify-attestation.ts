import { equalDigest, InputError, type Json } from '@release-gates/core';
import { verifyEnvelope } from '../dsse/verify-envelope.ts';
import type { VerificationKey } from '../key/verification-key.ts';
import {
  type CertificateIdentity,
  type CertificateTrust,
  verifyCertificate,
} from '../sigstore-bundle/verify-certificate.ts';
import { IN_TOTO_PAYLOAD_TYPE } from '../statement/predicate-types.ts';
import { parseStatement, type Statement } from '../statement/statement.ts';
import type { FoundAttestation } from './read-attestations.ts';

/** Whose signatures count for attestations. */
export interface AttestationTrust {
  readonly keys: readonly VerificationKey[];
  readonly threshold: number;
  /** Certificates that count beside the keys. */
  readonly certificates?: CertificateTrust;
}

export type AttestationVerdict =
  | {
      readonly ok: true;
      readonly at: string;
      readonly statement: Statement;
      readonly signedBy: readonly VerificationKey[];
      /** Who was certified instead of a key; null where keys signed. */
      readonly identity: CertificateIdentity | null;
    }
  | { readonly ok: false; readonly at: string; readonly code: AttestationFault; readonly message: string };

export type AttestationFault =
  | 'certificate'
  | 'identity'
  | 'payload_type'
  | 'no_trusted_signature'
  | 'threshold'
  | 'statement';

/** Signatures first, over the bytes; then the statement, from the same bytes. A statement that does not parse is refused. */
export function verifyAttestation(found: FoundAttestation, trust: AttestationTrust): AttestationVerdict {
  return found.certified === null ? verifySigned(found, trust) : verifyCertified(found, found.certified, trust);
}

/** An attestation, and what became of it. */
export interface JudgedAttestation {
  readonly found: FoundAttestation;
  readonly verdict: AttestationVerdict;
}

/** Where nobody says whose signatures count: what the statement says, and that anybody may have said it. */
export function readUnverified(found: FoundAttestation): JudgedAttestation {
  return { found, verdict: toVerdict(found.at, found.envelope.payload, { signedBy: [], identity: null }) };
}

function verifySigned({ at, envelope }: FoundAttestation, { keys, threshold }: AttestationTrust): AttestationVerdict {
  const verdict = verifyEnvelope(envelope, { keys, threshold, payloadTypes: [IN_TOTO_PAYLOAD_TYPE] });
  if (!verdict.ok) return { ok: false, at, code: verdict.fault, message: verdict.message };
  return toVerdict(at, verdict.payload, { signedBy: verdict.signedBy, identity: null });
}

/** One certificate is one signer, and a bundle has one: more than that can only be keys on a bare envelope. */
function verifyCertified(
  { at, envelope }: FoundAttestation,
  bundle: Json,
  { threshold, certificates = NO_CERTIFICATES }: AttestationTrust,
): AttestationVerdict {
  const refuse = (code: AttestationFault, message: string): AttestationVerdict => ({ ok: false, at, code, message });
  if (envelope.payloadType !== IN_TOTO_PAYLOAD_TYPE) {
    return refuse('payload_type', `expected ${IN_TOTO_PAYLOAD_TYPE}, found ${envelope.payloadType}`);
  }
  const verdict = verifyCertificate({ bundle, envelope }, certificates);
  if (!verdict.ok) return refuse(verdict.fault, verdict.message);
  if (threshold > 1) return refuse('threshold', `expected ${threshold} different signers, found one certificate`);
  return toVerdict(at, envelope.payload, { signedBy: [], identity: verdict.identity });
}

const NO_CERTIFICATES: CertificateTrust = { roots: [], identities: [], nowMs: 0 };

type Signers = Pick<Extract<AttestationVerdict, { ok: true }>, 'signedBy' | 'identity'>;

function toVerdict(at: string, payload: Uint8Array, signers: Signers): AttestationVerdict {
  try {
    return { ok: true, at, statement: parseStatement(payload, at), ...signers };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ok: false, at, code: 'statement', message: error.problems[0]?.message ?? 'it is no statement' };
  }
}

/** Whether a statement is about the bytes with this digest. Names decide nothing. */
export function isAbout(statement: Statement, algorithm: string, digest: string): boolean {
  return statement.subject.some((subject) => equalDigest(subject.digest[algorithm] ?? '', digest));
}
