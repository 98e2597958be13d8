import { parseEnvelope, type RoleTrust } from '@release-gates/attestation';
import { InputError } from '@release-gates/core';
import type { ApprovalFile } from './approval-file.ts';
import { APPROVAL_PAYLOAD_TYPE, parseApprovalPayload } from './approval-payload.ts';
import { findOwnSignature } from './own-signature.ts';

export interface SignedApprovalFile {
  readonly bytes: Uint8Array;
  readonly path: string;
}

/**
 * An approval that the person whom it names signed. Null: its time is over, so that it counts for nothing whoever signed it,
 * and keys that were replaced since are in nobody's way. How many must sign is for each action to say, and counts people.
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
  const signature = findOwnSignature(envelope, file, { trust, what: 'approval' });
  if (signature.ok) return { ...file, signedBy: signature.own.fingerprint };
  throw unverified(path, signature.why);
}

function unverified(path: string, why: string): InputError {
  return new InputError({
    code: 'approval.unverified',
    message: `expected an approval signed by who gives it, found one that does not verify: ${why}`,
    where: { file: path },
    remedy: 'Remove the file, or have the person sign it anew: release-gates approve',
  });
}
