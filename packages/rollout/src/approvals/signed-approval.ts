import {
  type Envelope,
  keyStanding,
  parseEnvelope,
  type RoleTrust,
  type VerificationKey,
  verifyEnvelope,
} from '@release-gates/attestation';
import { InputError } from '@release-gates/core';
import { isSamePerson } from '../step/person.ts';
import type { ApprovalFile } from './approval-file.ts';
import { APPROVAL_PAYLOAD_TYPE, parseApprovalPayload } from './approval-payload.ts';

export interface SignedApprovalFile {
  readonly bytes: Uint8Array;
  readonly path: string;
}

/**
 * An approval that the person whom it names signed. Null: its time is over, so that it counts for nothing whoever signed it,
 * and keys that were replaced since are in nobody's way.
 *
 * @throws InputError `json.…`, `schema.…`, `dsse.…`, `approval.…` where it cannot be read or does not verify
 */
export function verifyApproval(
  { bytes, path }: SignedApprovalFile,
  trust: RoleTrust,
  nowMs: number,
): ApprovalFile | null {
  const envelope = parseEnvelope(bytes, path);
  if (envelope.payloadType !== APPROVAL_PAYLOAD_TYPE) {
    throw unverified(path, `expected ${APPROVAL_PAYLOAD_TYPE}, found ${envelope.payloadType}`);
  }
  const file = parseApprovalPayload(envelope.payload, path);
  if (file.expiresAtMs <= nowMs) return null;
  if (!trust.ok) throw unverified(path, `nobody can be trusted to sign approvals: ${trust.file}: ${trust.message}`);
  const signers = signersOf(envelope, trust);
  const own = signers.find((key) => isKeyOf(key, file, trust));
  if (own !== undefined) return { ...file, signedBy: own.fingerprint };
  throw unverified(path, refusal(file, signers, trust));
}

type Trusted = Extract<RoleTrust, { ok: true }>;

/** Keys that may sign approvals now. How many must is for each action to say, and counts people. */
function signersOf(envelope: Envelope, { keys }: Trusted): readonly VerificationKey[] {
  const verdict = verifyEnvelope(envelope, { keys, threshold: 1, payloadTypes: [APPROVAL_PAYLOAD_TYPE] });
  return verdict.ok ? verdict.signedBy : [];
}

/** Its time is the signer's own claim: the key must hold now, and at that time, too, so that nobody signs before he could. */
function isKeyOf(key: VerificationKey, { by, atMs }: ApprovalFile, { describe }: Trusted): boolean {
  const known = describe(key);
  return known !== undefined && isSamePerson(known.owner, by) && keyStanding(known, atMs) === 'valid';
}

function refusal(
  { by }: ApprovalFile,
  signers: readonly VerificationKey[],
  { keys, describe, excluded }: Trusted,
): string {
  const others = signers.map((key) => describe(key)?.owner ?? 'nobody');
  if (others.some((owner) => isSamePerson(owner, by))) {
    return `the key of ${by} did not hold yet at the time that the approval states`;
  }
  if (others.length > 0) return `it is an approval by ${by}, and ${others.join(', ')} signed it`;
  const out = excluded.map(({ name, standing }) => `; ${name} is ${standing.replaceAll('_', ' ')}`).join('');
  return `none of the ${keys.length} keys that may sign approvals now signed it${out}`;
}

function unverified(path: string, why: string): InputError {
  return new InputError({
    code: 'approval.unverified',
    message: `expected an approval signed by who gives it, found one that does not verify: ${why}`,
    where: { file: path },
    remedy: 'Remove the file, or have the person sign it anew: release-gates approve',
  });
}
