import { collectTrustRoot, trustChoice, type TrustRootFact } from '@release-gates/rollout';
import type { EventRequest } from './event-request.ts';

/** Who is trusted to sign, of the channel that is looked at. */
export function collectTrust({ inputs, context, session }: EventRequest): Promise<TrustRootFact> {
  const isPinNamed = inputs.trustRootSha256 !== undefined;
  return collectTrustRoot(trustChoice(session.policy.signatures), { ...context, isPinNamed });
}
