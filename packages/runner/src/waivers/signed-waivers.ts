import {
  collectTrust,
  type Envelope,
  parseEnvelope,
  type RoleTrust,
  type TrustChoice,
  trustInRole,
  verifyEnvelope,
} from '@release-gates/attestation';
import { canonicalBytes, InputError, parseStrictJson, validateDocument, type Workspace } from '@release-gates/core';
import { WAIVER_PAYLOAD_TYPE, type WaiverDocument, waiverSchema } from '@release-gates/evidence';

export interface SignedWaiver {
  readonly document: WaiverDocument;
  /** Fingerprints; none where it does not verify. */
  readonly signedBy: readonly string[];
  /** Why its signatures do not count; null where they do. */
  readonly flaw: string | null;
}

/**
 * Reads signed waivers. One that does not verify is told where it would have covered something: keys end and are replaced,
 * and nobody should find at night that no unit runs for it.
 */
export async function openSignedWaivers(
  choice: TrustChoice,
  workspace: Workspace,
  nowMs: number,
): Promise<(bytes: Uint8Array, path: string) => SignedWaiver> {
  const { trust, unread } = await collectTrust(choice, workspace);
  const [lost] = unread;
  const known =
    lost === undefined
      ? trustInRole(trust, 'approval', nowMs)
      : ({ ok: false, file: lost.path, message: lost.reason } as const);
  return (bytes, path) => {
    const envelope = parseEnvelope(bytes, path);
    return { document: documentOf(envelope, path), ...judge(envelope, known) };
  };
}

/** @throws InputError `json.…`, `schema.…`, `waiver.payload` */
function documentOf({ payload, payloadType }: Envelope, path: string): WaiverDocument {
  if (payloadType === WAIVER_PAYLOAD_TYPE) {
    const parsed = parseStrictJson(payload, { file: path });
    const document = validateDocument(waiverSchema(), parsed);
    if (Buffer.from(canonicalBytes(parsed.value)).equals(payload)) return document;
  }
  throw new InputError({
    code: 'waiver.payload',
    message: `expected a waiver as canonical JSON (RFC 8785) of the type ${WAIVER_PAYLOAD_TYPE}, found something else`,
    where: { file: path, pointer: '/payload' },
    remedy: 'Make it with release-gates waiver-sign',
  });
}

function judge(envelope: Envelope, trust: RoleTrust): Omit<SignedWaiver, 'document'> {
  if (!trust.ok) return { signedBy: [], flaw: `${trust.file}: ${trust.message}` };
  const { keys, threshold } = trust;
  const verdict = verifyEnvelope(envelope, { keys, threshold, payloadTypes: [WAIVER_PAYLOAD_TYPE] });
  return verdict.ok
    ? { signedBy: verdict.signedBy.map(({ fingerprint }) => fingerprint), flaw: null }
    : { signedBy: [], flaw: verdict.message };
}
