import { collectTrustRoot, trustChoice, type TrustRootFact } from '@release-gates/rollout';
import type { EventRequest } from './event-request.ts';

type Asking = Pick<EventRequest, 'inputs' | 'context' | 'session'>;

/** Who is trusted to sign, of the channel that is looked at. */
export function collectTrust({ inputs, context, session }: Asking): Promise<TrustRootFact> {
  const isPinNamed = inputs.trustRootSha256 !== undefined;
  return collectTrustRoot(trustChoice(session.policy.signatures), { ...context, isPinNamed });
}
