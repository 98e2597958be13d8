import { type PostCheckFact, toPostCheckFact } from '@release-gates/rollout';
import type { EventRequest } from './event-request.ts';
import { LOOKS } from './inputs.ts';

/** The smoke hook looks at what has users, where more than a look is asked: what a program of the user's does is known to him alone. */
export async function collectPostChecks({
  session,
  loaded,
  context,
  asked,
  inputs,
}: EventRequest): Promise<PostCheckFact> {
  const { state } = loaded;
  const live = state.candidate ?? (state.audit === null ? null : state.current);
  if (live === null || state.exposure.percent === 0) return { state: 'absent', reasons: [] };
  if (LOOKS.has(inputs.action) && session.policy.hooks.smoke !== undefined) {
    return { state: 'absent', reasons: [`${inputs.action} runs no hook; the next tick runs smoke`] };
  }
  const { slots } = session.policy;
  const otherSlot = slots.find((name) => name !== live.slot) ?? slots[1];
  const smoke = await session.hooks.run('smoke', {
    idempotencyKey: `look-${context.correlationId}`.slice(0, 128),
    channel: session.channel,
    exposure: { slot: live.slot, otherSlot, percent: state.exposure.percent },
    release: live.release,
    otherRelease: state.candidate === null ? null : (state.current?.release ?? null),
    fromPercent: state.exposure.percent,
    action: 'tick',
    reason: asked.reason,
    correlationId: context.correlationId,
  });
  return toPostCheckFact(smoke, session.policy['post-checks']);
}
