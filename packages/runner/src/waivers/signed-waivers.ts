import {
  collectTrust,
  type Envelope,
  parseEnvelope,
  type RoleTrust,
  type TrustChoice,
  trustInRole,
  verifyEnvelope,
} from '@release-gates/attestation';
import {
  InputError,
  isCanonical,
  isSameRepository,
  type ParsedDocument,
  parseStrictJson,
  validateDocument,
  type Workspace,
} from '@release-gates/core';
import {
  OLD_WAIVER_PAYLOAD_TYPE,
  signedWaiverSchema,
  WAIVER_PAYLOAD_TYPE,
  type WaiverDocument,
  waiverSchema,
} from '@release-gates/evidence';

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
  { nowMs, repository }: { readonly nowMs: number; readonly repository: string },
): Promise<(bytes: Uint8Array, path: string) => SignedWaiver> {
  const { trust, unread } = await collectTrust(choice, workspace);
  const [lost] = unread;
  const known =
    lost === undefined
      ? trustInRole(trust, 'approval', nowMs)
      : ({ ok: false, file: lost.path, message: lost.reason } as const);
  return (bytes, path) => {
    const envelope = parseEnvelope(bytes, path);
    const { named, document } = documentOf(envelope, path);
    const misplaced = misplacedBy(named, repository);
    return { document, ...(misplaced === null ? judge(envelope, known) : { signedBy: [], flaw: misplaced }) };
  };
}

/** One key is trusted in many repositories, and gates and checks are called alike in all of them. */
function misplacedBy(named: string | null, here: string): string | null {
  if (named === null) return 'it was signed before signed waivers named their repository, so it has to be signed anew';
  return isSameRepository(named, here) ? null : `it was signed for ${named}, and this is ${here}`;
}

interface Read {
  readonly document: WaiverDocument;
  /** Repository that it is signed for; null where it names none. */
  readonly named: string | null;
}

/** @throws InputError `json.…`, `schema.…`, `waiver.payload` */
function documentOf({ payload, payloadType }: Envelope, path: string): Read {
  if (payloadType === WAIVER_PAYLOAD_TYPE || payloadType === OLD_WAIVER_PAYLOAD_TYPE) {
    const parsed = parseStrictJson(payload, { file: path });
    const read = payloadType === WAIVER_PAYLOAD_TYPE ? withRepository(parsed) : withoutRepository(parsed);
    if (isCanonical(payload, parsed.value)) return read;
  }
  throw new InputError({
    code: 'waiver.payload',
    message: `expected a waiver as canonical JSON (RFC 8785) of the type ${WAIVER_PAYLOAD_TYPE}, found something else`,
    where: { file: path, pointer: '/payload' },
    remedy: 'Make it with release-gates waiver-sign',
  });
}

function withRepository(parsed: ParsedDocument): Read {
  const { repository, ...document } = validateDocument(signedWaiverSchema(), parsed);
  return { document, named: repository };
}

function withoutRepository(parsed: ParsedDocument): Read {
  return { document: validateDocument(waiverSchema(), parsed), named: null };
}

function judge(envelope: Envelope, trust: RoleTrust): Omit<SignedWaiver, 'document'> {
  if (!trust.ok) return { signedBy: [], flaw: `${trust.file}: ${trust.message}` };
  const { keys, threshold } = trust;
  const verdict = verifyEnvelope(envelope, { keys, threshold, payloadTypes: [WAIVER_PAYLOAD_TYPE] });
  return verdict.ok
    ? { signedBy: verdict.signedBy.map(({ fingerprint }) => fingerprint), flaw: null }
    : { signedBy: [], flaw: verdict.message };
}
