import type { Json, JsonObject } from '@release-gates/core';
import type { ChannelState } from '@release-gates/rollout';
import { describeState } from './describe-state.ts';
import type { ExecutorFacts } from './facts.ts';
import { blockersOf, decisionOf } from './plan.ts';

/** What is live where, since when, from which evidence, and what is in the way of the next step. */
export function detailsOf(facts: ExecutorFacts, state: ChannelState): JsonObject {
  const { measured, traffic, scopeFreezes } = facts;
  return {
    summary: describeState(state),
    channel: facts.channelId,
    ledger: facts.place,
    policy: facts.policyPath,
    state: state,
    scope_freezes: scopeFreezes,
    traffic: traffic,
    health: (measured?.health ?? null) as unknown as Json,
    budget: (measured?.budget ?? null) as unknown as Json,
    next: nextOf(facts),
  };
}

/** The decision on the facts as they were collected. */
function nextOf(facts: ExecutorFacts): Json {
  if (facts.event === null) return null;
  const decision = decisionOf(facts);
  const blockers = blockersOf(decision).map(({ code, message, remedy, untilMs }) => ({
    code,
    message,
    remedy: remedy ?? null,
    until: untilMs === undefined ? null : new Date(untilMs).toISOString(),
  }));
  const transition = 'transition' in decision ? decision.transition : null;
  return { decision: decision.outcome, transition: transition as unknown as Json, blockers };
}

export function valuesOf(state: ChannelState, channelId: string): Readonly<Record<string, string>> {
  const { current, candidate, exposure, freezes } = state;
  return {
    channel: channelId,
    revision: String(state.revision),
    release: current?.release.id ?? '',
    candidate: candidate?.release.id ?? '',
    percent: candidate === null ? '' : String(candidate.ladder[candidate.stage] ?? 0),
    'exposure-known': String(exposure.known),
    frozen: String(freezes.length > 0),
    'frozen-reason': freezes[0]?.reason ?? '',
    transition: '',
    outcome: '',
  };
}
