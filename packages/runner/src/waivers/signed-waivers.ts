import {
  collectTrustInRole,
  type Envelope,
  parseEnvelope,
  type RoleTrust,
  type TrustChoice,
  verifyEnvelope,
} from '@release-gates/attestation';
import { isSameRepository, type Workspace } from '@release-gates/core';
import { parseWaiverPayload, WAIVER_PAYLOAD_TYPE, type WaiverDocument } from '@release-gates/evidence';

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
  const trusted = await collectTrustInRole(choice, 'approval', { workspace, nowMs });
  return (bytes, path) => {
    const envelope = parseEnvelope(bytes, path);
    const { document, repository: named } = parseWaiverPayload(envelope, path);
    const misplaced = misplacedBy(named, repository);
    return { document, ...(misplaced === null ? judge(envelope, trusted) : { signedBy: [], flaw: misplaced }) };
  };
}

/** One key is trusted in many repositories, and gates and checks are called alike in all of them. */
function misplacedBy(named: string | null, here: string): string | null {
  if (named === null) return 'it was signed before signed waivers named their repository, so it has to be signed anew';
  return isSameRepository(named, here) ? null : `it was signed for ${named}, and this is ${here}`;
}

function judge(envelope: Envelope, trust: RoleTrust): Omit<SignedWaiver, 'document'> {
  if (!trust.ok) return { signedBy: [], flaw: `${trust.file}: ${trust.message}` };
  const { keys, threshold } = trust;
  const verdict = verifyEnvelope(envelope, { keys, threshold, payloadTypes: [WAIVER_PAYLOAD_TYPE] });
  return verdict.ok
    ? { signedBy: verdict.signedBy.map(({ fingerprint }) => fingerprint), flaw: null }
    : { signedBy: [], flaw: verdict.message };
}
