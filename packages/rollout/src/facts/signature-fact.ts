import { SIGNED_THINGS, type SignatureFact, type SignatureState, type Signer } from '../step/proof.ts';
import type { Declared } from './declared.ts';
import type { AttestationJudgement } from './judge-attestations.ts';

interface Look {
  readonly declared: readonly Declared[];
  /** Fewer were verified than are asked for. */
  readonly isMissing: boolean;
}

/** Who signed, and what that comes to. */
export function toSignatureFact(judged: AttestationJudgement, look: Look): SignatureFact {
  const signers = [...judged.signers].sort((one, other) => placeOf(one) - placeOf(other));
  return { state: stateOf(judged, look), signers, trustRoot: judged.trustRoot };
}

/** Files that a unit verified, and different signers who said yes to the manifest. */
export function countedSigners(signers: readonly Signer[]): number {
  return signers.filter(({ signs }) => signs !== 'part').length;
}

function placeOf({ signs }: Signer): number {
  return SIGNED_THINGS.indexOf(signs);
}

function stateOf(
  { findings, signers, unverifiable }: AttestationJudgement,
  { declared, isMissing }: Look,
): SignatureState {
  const isUnread = declared.some((one) => one.kind === 'unreadable' && one.flaw.code === UNREADABLE_STATEMENT);
  if (isUnread || findings.some(({ isUnknown = false }) => !isUnknown)) return 'refused';
  // Whoever is missing signatures as well learns why.
  if (unverifiable !== null) return 'not_checked';
  if (isMissing) return 'insufficient';
  if (countedSigners(signers) > 0) return 'verified';
  return signers.length > 0 ? 'in_part' : 'not_signed';
}

/** Code of a file of statements, or of the trust root for them, that cannot be read. */
export const UNREADABLE_STATEMENT = 'attestation.unreadable';
