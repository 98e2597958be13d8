import { collectTrustInRole } from '@release-gates/attestation';
import {
  type ManifestFact,
  type Release,
  signatureAtStart,
  type SignaturesAsked,
  signaturesNeeded,
  stillTrusted,
  trustChoice,
} from '@release-gates/rollout';
import { collectKept } from './candidate-facts.ts';
import type { EventRequest } from './event-request.ts';

const JUDGE_AGAIN =
  'run the gates again at its commit, sign what they make where signatures are asked for, and name that beside the release: the input manifest; target in the workflow of downgrades';

/**
 * A release that was live here and starts again from what the ledger keeps: it needs what any start needs. Of who signed it the
 * ledger tells, for few machines have the statements; who would not count today vouches for nothing that goes out today.
 */
export async function collectKeptStart(request: EventRequest, release: Release): Promise<ManifestFact> {
  const manifest = await collectKept(request, release, { ...(await askedOf(request, release)), remedy: JUDGE_AGAIN });
  return manifest.state === 'expired' ? { ...manifest, remedy: JUDGE_AGAIN } : manifest;
}

async function askedOf(
  { inputs, context, session, loaded }: EventRequest,
  release: Release,
): Promise<Pick<SignaturesAsked, 'needed' | 'remembered'>> {
  const { signatures } = session.policy;
  const needed = signaturesNeeded(signatures, context);
  if (needed === 0) return { needed };
  const trust = await collectTrustInRole(trustChoice(signatures), 'evidence', context);
  const units = [...inputs.signatureGates, ...signatures.gates];
  return { needed, remembered: stillTrusted(signatureAtStart(loaded.records, release), { trust, units }) };
}
