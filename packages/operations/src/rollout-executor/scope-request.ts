import { formatRfc3339, sha256Hex } from '@release-gates/core';
import { addFreeze, toApprovals } from '@release-gates/rollout';
import type { Freeze } from '@release-gates/rollout';
import type { EventRequest } from './event-request.ts';
import type { ScopeRequest } from './facts.ts';

export type ScopeAsk = Pick<EventRequest, 'inputs' | 'context' | 'session' | 'approvals' | 'stepPolicy' | 'asked'>;

/** A freeze or unfreeze that binds more than this channel; null where nothing of the kind is asked. */
export function collectScopeRequest(request: ScopeAsk, standing: readonly Freeze[]): ScopeRequest | null {
  const { inputs } = request;
  if (inputs.scope === 'component') return null;
  if (inputs.action === 'freeze') return freezeScope(request, standing);
  return inputs.action === 'unfreeze' ? unfreezeScope(request, standing) : null;
}

function freezeScope({ inputs, context, session, asked }: ScopeAsk, standing: readonly Freeze[]): ScopeRequest {
  const environment = inputs.scope === 'environment' ? session.channel.environment : null;
  const seed = `${inputs.scope} ${environment ?? ''} ${formatRfc3339(context.nowMs)} ${asked.by}`;
  const freezes = addFreeze(standing, {
    id: `freeze-${sha256Hex(Buffer.from(seed, 'utf8')).slice(0, 16)}`,
    tier: inputs.tier,
    scope: inputs.scope,
    environment,
    trigger: 'person',
    reasonCode: inputs.reasonCode ?? 'person_request',
    reason: asked.reason,
    by: asked.by,
    untilMs: inputs.for === undefined ? null : context.nowMs + inputs.for * 1000,
    nowMs: context.nowMs,
  });
  const blockers = asked.reason.trim() === '' ? [{ code: 'reason_missing', message: 'freeze needs a reason' }] : [];
  return { kind: 'freeze', freezes: freezes ?? standing, blockers };
}

function unfreezeScope(request: ScopeAsk, standing: readonly Freeze[]): ScopeRequest {
  const { inputs, session, asked, approvals, stepPolicy, context } = request;
  const { environment } = session.channel;
  const isMeant = (freeze: Freeze): boolean =>
    inputs.freeze === undefined
      ? freeze.scope === inputs.scope && (freeze.environment === null || freeze.environment === environment)
      : freeze.id === inputs.freeze;
  const ending = standing.filter(isMeant);
  const yes = toApprovals(approvals, { channelId: session.id, actions: ['unfreeze'] });
  const others = new Set(
    yes
      .filter(({ by, atMs, expiresAtMs }) => {
        const isOpen = atMs <= context.nowMs && (expiresAtMs === null || expiresAtMs > context.nowMs);
        return isOpen && by.toLowerCase() !== asked.by.toLowerCase();
      })
      .map(({ by }) => by.toLowerCase()),
  );
  const needed = ending.some(({ tier }) => tier === 'A') ? stepPolicy.approvals.unfreezeCritical : 0;
  const blockers = [
    ...(asked.reason.trim() === '' ? [{ code: 'reason_missing', message: 'unfreeze needs a reason' }] : []),
    ...(ending.length === 0 ? [{ code: 'not_frozen', message: `there is no such freeze of the ${inputs.scope}` }] : []),
    ...(others.size >= needed
      ? []
      : [{ code: 'approval_missing', message: `needs ${needed} approval(s) of other people, found ${others.size}` }]),
  ];
  return { kind: 'unfreeze', freezes: standing.filter((freeze) => !isMeant(freeze)), blockers };
}
