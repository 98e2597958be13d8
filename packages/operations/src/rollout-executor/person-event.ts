import {
  type Authorisation,
  collectMeasured,
  collectStability,
  type RolloutEvent,
  toApprovals,
  type UnfreezeEvent,
} from '@release-gates/rollout';
import { InputError } from '@release-gates/core';
import type { EventRequest } from './event-request.ts';
import type { Action } from './inputs.ts';
import {
  type Collected,
  collectManifest,
  collectShadow,
  collectWayBack,
  readOther,
  readTraffic,
  toSeen,
} from './tick-event.ts';
import { collectTrust } from './trust-root.ts';

const NOT_LOOKED_AT = { measured: null, traffic: null } as const;

/** The events that a person asks for by name. @throws InputError where one needs an input that is missing */
export async function collectAsked(
  action: Exclude<Action, 'plan' | 'apply' | 'tick' | 'status'>,
  request: EventRequest,
): Promise<Collected<RolloutEvent>> {
  const { inputs, context, asked, session } = request;
  const untilMs = inputs.for === undefined ? null : context.nowMs + inputs.for * 1000;
  switch (action) {
    case 'downgrade':
    case 'record':
      throw new TypeError(`${action} comes to no event of its own`);
    case 'freeze': {
      const { tier, scope, reasonCode = 'person_request' } = inputs;
      const { environment } = session.channel;
      return { ...NOT_LOOKED_AT, event: { ...asked, type: 'freeze', tier, scope, environment, reasonCode, untilMs } };
    }
    case 'unfreeze':
      return collectUnfreeze(request);
    case 'rollback':
      return collectRollback(request);
    case 'abort':
      return { ...NOT_LOOKED_AT, event: { ...asked, type: 'abort', reject: inputs.reject } };
    case 'pause':
    case 'resume':
      return { ...NOT_LOOKED_AT, event: { ...asked, type: action } };
    case 'pin':
      return { ...NOT_LOOKED_AT, event: { ...asked, type: 'pin', releaseId: inputs.release ?? null, untilMs } };
    case 'unpin':
      return { ...NOT_LOOKED_AT, event: { ...asked, type: 'unpin', ...(await collectAgreed(request)) } };
    case 'bless': {
      const releaseId = needed(inputs.release, 'release', 'bless');
      const expiresAtMs = context.nowMs + needed(inputs.for, 'for', 'bless') * 1000;
      const agreed = await collectAgreed(request);
      return { ...NOT_LOOKED_AT, event: { ...asked, type: 'bless', releaseId, expiresAtMs, ...agreed } };
    }
    case 'unbless': {
      const releaseId = needed(inputs.release, 'release', 'unbless');
      return { ...NOT_LOOKED_AT, event: { ...asked, type: 'unbless', releaseId } };
    }
    case 'reconcile': {
      const seen = await readTraffic(request);
      const target = await collectWayBack(request);
      const event = {
        ...asked,
        type: 'reconcile',
        traffic: seen.reading,
        ...(await readOther(request)),
        target,
      } as const;
      return { measured: null, traffic: toSeen(seen), event };
    }
  }
}

export async function collectUnfreeze(request: EventRequest): Promise<Collected<UnfreezeEvent>> {
  const { inputs, context, session, loaded, asked } = request;
  const { state } = loaded;
  const given = { policy: session.policy, state, ports: context, nowMs: context.nowMs };
  const measured = await collectMeasured(given);
  const shadow = await collectShadow(request);
  const event = {
    ...asked,
    type: 'unfreeze',
    freezeId: inputs.freeze ?? null,
    manifest: await collectManifest(request),
    ...measured,
    shadow,
    stability: await collectStability(given),
    scopeFreezes: request.scopeFreezes,
    ...(await collectAgreed(request)),
  } as const;
  return { measured, traffic: null, shadow, event };
}

/** Who said yes, and who is trusted to. */
async function collectAgreed(request: EventRequest): Promise<Pick<UnfreezeEvent, 'approvals' | 'trustRoot'>> {
  const { approvals, session } = request;
  return { approvals: toApprovals(approvals, session.id), trustRoot: await collectTrust(request) };
}

async function collectRollback(request: EventRequest): Promise<Collected<RolloutEvent>> {
  const { inputs, asked, session } = request;
  const target = await collectWayBack(request, inputs.release ?? null);
  const event = {
    ...asked,
    type: 'rollback',
    rollbackType: inputs.rollbackType,
    cause: inputs.reasonCode ?? 'person_request',
    fromReleaseId: inputs.badRelease ?? null,
    targetReleaseId: inputs.release ?? null,
    target,
    authorisation: target === null ? null : operatorsLeave(request, target.releaseId),
    approvals: toApprovals(request.approvals, session.id),
  } as const;
  return { ...NOT_LOOKED_AT, event };
}

/**
 * Whoever may run this with write access to the state is an operator, and the run says who: at night nobody waits for a
 * second person to go back. Where that is not enough the policy accepts signed records alone.
 */
function operatorsLeave({ session, context, asked }: EventRequest, targetReleaseId: string): Authorisation {
  return {
    id: `operator-${context.correlationId}`.slice(0, 128),
    form: 'operator_approval',
    channelId: session.id,
    targetReleaseId,
    targetArtifactsSha256: null,
    issuedBy: asked.by,
    issuedAtMs: context.nowMs,
    expiresAtMs: null,
    verified: true,
    reason: asked.reason,
  };
}

function needed<T>(value: T | undefined, name: string, action: string): T {
  if (value !== undefined) return value;
  throw new InputError({
    code: 'input.missing',
    message: `expected the input ${name} with the action ${action}, found none`,
    where: { file: name },
  });
}
