import { formatRfc3339, sha256Hex } from '@release-gates/core';
import {
  addFreeze,
  type Blocker,
  checkScopeTrust,
  collectScopeTrust,
  decideScopeEnd,
  describeOther,
  type EnvironmentPolicy,
  type FreezeScope,
  type HeldChannels,
  resolveRepository,
  type ScopeFreezes,
  scopeId,
  type ScopeTrust,
  type StandingFreezes,
  toApprovals,
  toStepPolicy,
  withoutVoid,
} from '@release-gates/rollout';
import type { ScopeRequest } from './facts.ts';
import type { HeldRequest } from './held-channels.ts';
import { scopeTrustWorld } from './trust-root.ts';

export type ScopeAsk = HeldRequest & {
  /** Channels that it would open. */
  readonly held: HeldChannels;
  /** Of what is asked to change; null where that is one channel, or where the policy cannot say who is trusted. */
  readonly trust: ScopeTrust | null;
};

/** What a change of freezes of many holds against the ledger, and has it remember. */
export async function collectTrustOfScope(request: HeldRequest): Promise<ScopeTrust | null> {
  const { action } = request.inputs;
  const scope = scopeOf(request);
  const isChange = action === 'freeze' || action === 'unfreeze';
  // A freeze goes by a policy that is none too.
  if (scope === null || !isChange || request.session.policyFault !== null) return null;
  const world = scopeTrustWorld(request);
  return collectScopeTrust(scope.environment, action === 'freeze' ? { ...world, ledger: null } : world);
}

/** What the input scope names; null: this channel alone. */
function scopeOf({ inputs: { scope }, session }: Pick<ScopeAsk, 'inputs' | 'session'>): FreezeScope | null {
  if (scope === 'component') return null;
  return { scope, environment: scope === 'environment' ? session.channel.environment : null };
}

/** What binds every environment is under the policy of none of them, or anybody could choose the one that asks least. */
export function policyOf({ inputs, session }: Pick<ScopeAsk, 'inputs' | 'session'>): EnvironmentPolicy {
  return inputs.scope === 'repository' ? resolveRepository(session.document) : session.policy;
}

type Standing = StandingFreezes & Pick<ScopeFreezes, 'trustRoots'>;

/** A freeze or unfreeze that binds more than this channel; null where nothing of the kind is asked. */
export function collectScopeRequest(request: ScopeAsk, standing: Standing): ScopeRequest | null {
  const { action } = request.inputs;
  const scope = scopeOf(request);
  if (scope === null) return action === 'unfreeze' ? refuseOther(request, standing) : null;
  if (action === 'freeze') return freezeScope(request, scope, standing);
  return action === 'unfreeze' ? unfreezeScope(request, scope, standing) : null;
}

/** Of a channel asked to end a freeze that binds more than it. */
function refuseOther({ inputs, session }: ScopeAsk, standing: StandingFreezes): ScopeRequest | null {
  const meant = standing.freezes.find(({ id }) => id === inputs.freeze);
  if (meant === undefined) return null;
  const remedy = `name its scope: --scope ${meant.scope}`;
  const blocker: Blocker = { code: 'not_frozen', message: describeOther(meant, session.id), remedy };
  return { ...nothingOf(standing), kind: 'unfreeze', blockers: [blocker] };
}

/** What changes nothing. */
function nothingOf({ freezes, ready }: StandingFreezes): Omit<ScopeRequest, 'kind'> {
  return { freezes, ready, judged: [], isChange: false, approvals: [], blockers: [], missing: [] };
}

function freezeScope(
  { inputs, context, asked }: ScopeAsk,
  { scope, environment }: FreezeScope,
  standing: StandingFreezes,
): ScopeRequest {
  const seed = JSON.stringify([scope, environment, formatRfc3339(context.nowMs), asked.by, asked.reason]);
  const { outcome, freezes } = addFreeze(standing.freezes, {
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
  const blockers = [...checkReason(asked.reason, 'freeze'), ...(outcome === 'full' ? [TOO_MANY] : [])];
  const nothing = { ...nothingOf(standing), kind: 'freeze', blockers } as const;
  if (outcome === 'stands' || outcome === 'full') return nothing;
  return { ...nothing, freezes, ready: withoutVoid(standing.ready, { scope, environment }), isChange: true };
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

function unfreezeScope(request: ScopeAsk, scope: FreezeScope, standing: Standing): ScopeRequest {
  const { inputs, asked, context, session, held, trust } = request;
  const approvals = toApprovals(request.approvals, scopeId(scope));
  const end = {
    ...scope,
    freezeId: inputs.freeze ?? null,
    by: asked.by,
    approvals,
    from: session.channel.environment,
    readyForS: session.policy.unfreeze['ready-for'],
    untrusted: trust === null ? [] : checkScopeTrust(trust, standing.trustRoots),
    nowMs: context.nowMs,
  };
  const decision = decideScopeEnd(standing, { end, held, policy: toStepPolicy(policyOf(request)) });
  const blockers = [...checkReason(asked.reason, 'unfreeze'), ...decision.blockers];
  return { ...decision, isChange: true, approvals, blockers };
}
