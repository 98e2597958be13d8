import { type AskedOverride, toOverrides } from '@release-gates/rollout';
import type { EventRequest } from './event-request.ts';

/** A tick needs no reason and gets one of its own; an override has only what somebody wrote. */
export function askedOverrides({ inputs, session, approvals, asked }: EventRequest): readonly AskedOverride[] {
  const { allowGateFailures: codes, reason = '' } = inputs;
  return toOverrides(approvals, { channelId: session.id, codes, by: asked.by, reason });
}
