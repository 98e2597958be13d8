import type { CollectContext } from '@release-gates/core';
import {
  type ChannelState,
  HOOKS,
  isActive,
  loadChannel,
  readScopeFreezes,
  type RolloutEvent,
  signaturesIn,
  tellHowFar,
  toStepPolicy,
} from '@release-gates/rollout';
import { openSession } from '../_shared/channel-session.ts';
import { approvalsFor } from './approvals-for.ts';
import { askedOf } from './asked.ts';
import { slotsOf } from './first-slot.ts';
import type { EventRequest } from './event-request.ts';
import type { ExecutorFacts } from './facts.ts';
import { type ExecutorInputs, LOOKS } from './inputs.ts';
import { collectHeld } from './held-channels.ts';
import { collectOthers } from './other-channels.ts';
import { collectOwnMachine } from './own-machine.ts';
import { collectAsked } from './person-event.ts';
import { collectRecord } from './record-files.ts';
import { collectScopeRequest, collectTrustOfScope, policyOf } from './scope-request.ts';
import { collectStart } from './start-event.ts';
import { collectHeldBy } from './signed-freezes.ts';
import { collectSurroundings } from './surroundings.ts';
import { type Collected, collectTick } from './tick-event.ts';
import { refuseUntaken } from './taken-inputs.ts';
import { ticketOf } from './ticket.ts';

/** As `collect`; where the store is away, an error says that nothing was begun. */
export async function collectToAct(inputs: ExecutorInputs, context: CollectContext): Promise<ExecutorFacts> {
  const { action, kind } = inputs;
  if (LOOKS.has(action) || action === 'record') return collect(inputs, context);
  return tellHowFar({ at: 'look', what: action === 'apply' ? kind : action }, () => collect(inputs, context));
}

/** @throws InputError where policy, ledger, approvals or inputs are not valid; EnvironmentError where the store is away */
export async function collect(inputs: ExecutorInputs, context: CollectContext): Promise<ExecutorFacts> {
  refuseUntaken(inputs);
  ticketOf(inputs);
  const session = await openSession(inputs, context);
  const scopes = await readScopeFreezes(session.ledger);
  const loaded = await loadChannel(session.ledger, session.channel);
  const { slots, ...beside } = await slotsOf(inputs, session, loaded.state);
  const stepPolicy = { ...toStepPolicy(session.policy), slots };
  const { signed, scopeFreezes } = await collectHeldBy(inputs, { context, session, loaded, scopes });
  const clocks = { nowMs: context.nowMs, newestMs: loaded.history.newestMs };
  const facts = {
    nowMs: context.nowMs,
    policyPath: session.policyPath,
    channelId: session.id,
    place: session.ledger.place,
    state: loaded.state,
    history: loaded.history,
    signatures: signaturesIn(loaded.records, new Set(releasesIn(loaded.state))),
    scopeFreezes: scopeFreezes.filter((freeze) => isActive(freeze, clocks)),
    ready: scopes.ready,
    signed,
    stepPolicy,
    hooks: HOOKS.filter((name) => session.policy.hooks[name] !== undefined),
    surroundings: await collectSurroundings(inputs, { session, loaded, context }),
    others: await collectOthers(inputs, { session, scopeFreezes: scopes.freezes, nowMs: context.nowMs }),
  };
  if (inputs.action === 'record') {
    const record = await collectRecord(inputs, context, session);
    return { ...facts, event: null, scope: null, measured: null, traffic: null, record };
  }
  const read = await approvalsFor(inputs, { ...context, policy: policyOf({ inputs, session }) });
  const ownMachine = await collectOwnMachine(read.files, context);
  const asked = askedOf(inputs, context);
  const given = { approvals: read.files, approvalProblems: read.problems };
  const request = {
    inputs,
    context,
    session,
    loaded,
    stepPolicy,
    ...beside,
    ...given,
    scopeFreezes,
    freezeFlaws: signed.flaws,
    asked,
  };
  const [held, trust] = [await collectHeld(request), await collectTrustOfScope(request)];
  const scope = collectScopeRequest({ ...request, held, trust }, scopes);
  const told = { ...facts, ...(ownMachine !== undefined && { ownMachine }) };
  if (scope !== null) return { ...told, event: null, scope, measured: null, traffic: null };
  return { ...told, scope: null, ...(await collectEvent(request)) };
}

/** Ids of what a report shows. */
function releasesIn({ current, candidate }: ChannelState): string[] {
  return [current, candidate].flatMap((one) => (one === null ? [] : [one.release.id]));
}

async function collectEvent(request: EventRequest): Promise<Collected<RolloutEvent>> {
  const { inputs, loaded } = request;
  const { action } = inputs;
  if (action === 'apply') return collectStart(request);
  if (action === 'tick' || action === 'status') return collectTick(request);
  if (action !== 'plan') return collectAsked(action, request);
  // Where a candidate is on its way the next move is a tick; a plan of another candidate names its manifest.
  const isOther = inputs.manifest !== undefined || inputs.release !== undefined;
  return loaded.state.candidate === null || isOther ? collectStart(request) : collectTick(request);
}
