import { formatRfc3339, sha256Hex } from '@release-gates/core';
import { addFreeze, type Blocker, checkApprovals, type Freeze, toApprovals } from '@release-gates/rollout';
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
  const { scope } = inputs;
  const environment = scope === 'environment' ? session.channel.environment : null;
  const seed = `${scope} ${environment ?? ''} ${formatRfc3339(context.nowMs)} ${asked.by}`;
  const freezes = addFreeze(standing, {
    id: `freeze-${sha256Hex(Buffer.from(seed, 'utf8')).slice(0, 16)}`,
    tier: inputs.tier,
    scope,
    environment,
    trigger: 'person',
    reasonCode: inputs.reasonCode ?? 'person_request',
    reason: asked.reason,
    by: asked.by,
    untilMs: inputs.for === undefined ? null : context.nowMs + inputs.for * 1000,
    nowMs: context.nowMs,
  });
  const isFrozen = standing.some((freeze) => freeze.scope === scope && freeze.environment === environment);
  const blockers = [...checkReason(asked.reason, 'freeze'), ...(freezes !== undefined || isFrozen ? [] : [TOO_MANY])];
  return { kind: 'freeze', freezes: freezes ?? standing, isChange: freezes !== undefined, approvals: [], blockers };
}

const TOO_MANY: Blocker = {
  code: 'too_many_freezes',
  message: 'as many freezes stand as the ledger holds, and none of them is of this',
  remedy: 'End those that are over, or freeze the repository',
};

function checkReason(reason: string, kind: ScopeRequest['kind']): Blocker[] {
  const remedy = 'Say why, with the input reason';
  return reason.trim() === '' ? [{ code: 'reason_missing', message: `${kind} needs a reason`, remedy }] : [];
}

function unfreezeScope(request: ScopeAsk, standing: readonly Freeze[]): ScopeRequest {
  const { inputs, session, asked, stepPolicy, context } = request;
  const { environment } = session.channel;
  const isMeant = (freeze: Freeze): boolean =>
    inputs.freeze === undefined
      ? freeze.scope === inputs.scope && (freeze.environment === null || freeze.environment === environment)
      : freeze.id === inputs.freeze;
  const ending = standing.filter(isMeant);
  const approvals = toApprovals(request.approvals, { channelId: session.id, actions: ['unfreeze'] });
  const count = ending.some(({ tier }) => tier === 'A') ? stepPolicy.approvals.unfreezeCritical : 0;
  const what = 'the end of a critical freeze';
  const wanted = { count, action: 'unfreeze', releaseId: null, notBy: [asked.by], what } as const;
  const asking = { state: session, policy: stepPolicy, nowMs: context.nowMs };
  const blockers: Blocker[] = [
    ...checkReason(asked.reason, 'unfreeze'),
    ...(ending.length === 0
      ? [{ code: 'not_frozen', message: `there is no such freeze of the ${inputs.scope}` } as const]
      : []),
    ...checkApprovals(approvals, wanted, asking),
  ];
  const freezes = standing.filter((freeze) => !isMeant(freeze));
  return { kind: 'unfreeze', freezes, isChange: true, approvals, blockers };
}
