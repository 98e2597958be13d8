import type { Check, Level } from '@release-gates/core';
import { checkTrustRoot, collectChannelTrust, trustChoice, type TrustRootFact } from '@release-gates/rollout';
import { toCheck } from '../_shared/row.ts';
import type { EventRequest } from './event-request.ts';
import type { ExecutorFacts } from './facts.ts';

type Asking = Pick<EventRequest, 'inputs' | 'context' | 'session'>;

/** Who is trusted to sign, of the channel that is looked at. */
export function collectTrust({ inputs, context, session }: Asking): Promise<TrustRootFact> {
  const { environment } = session.channel;
  const world = scopeTrustWorld({ inputs, context, session });
  return collectChannelTrust(trustChoice(session.policy.signatures), { ...world, environment });
}

/** What the trust root of an environment, or of the repository, is read from and held against in this run. */
export function scopeTrustWorld({ inputs, context, session }: Asking) {
  const { document, ledger } = session;
  return { ...context, document, ledger, isPinNamed: inputs.trustRootSha256 !== undefined };
}

/** Of a look: what else needs it ends with the refusal. Somebody took a version away, and waiting mends nothing. */
export function trustChecks({ event, state }: Pick<ExecutorFacts, 'event' | 'state'>, level: Level): Check[] {
  if (event?.type !== 'tick') return [];
  return checkTrustRoot(state, event.trustRoot).map(({ code, message, remedy = '' }) =>
    toCheck('trust_root_current', false, {
      level,
      reason: message,
      expected: state.trust_root ?? null,
      actual: code,
      remedy,
    }),
  );
}
