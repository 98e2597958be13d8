import { formatRfc3339, type Json, type JsonObject, parseRfc3339 } from '@release-gates/core';
import { type ChannelState, describeReading, MEASUREMENTS } from '@release-gates/rollout';
import { blockersOf, decisionOf } from './decision-of.ts';
import { describeState, frozenText } from './describe-state.ts';
import type { ExecutorFacts } from './facts.ts';
import { standingOf } from './standing.ts';

/** What is live where, since when, from which evidence, and what is in the way of the next step. */
export function detailsOf(facts: ExecutorFacts, state: ChannelState): JsonObject {
  const { measured, traffic, scopeFreezes, ready = [], shadow } = facts;
  return {
    summary: summaryOf(facts, state),
    standing: standingOf(facts, state, trafficText(facts)),
    channel: facts.channelId,
    other_channels: (facts.others ?? []) as unknown as Json,
    ledger: facts.place,
    policy: facts.policyPath,
    state: state,
    scope_freezes: scopeFreezes,
    scope_ready: ready,
    traffic: traffic,
    health: (measured?.health ?? null) as unknown as Json,
    budget: (measured?.budget ?? null) as unknown as Json,
    ...(shadow !== undefined && { shadow_outputs: shadow as unknown as Json }),
    next: nextOf(facts),
    stage_ends_earliest: stageEnd(facts, state),
  };
}

function summaryOf(facts: ExecutorFacts, state: ChannelState): string {
  const where = trafficText(facts);
  const seen = where === '' ? '' : `; traffic: ${where}`;
  return `${describeState(state)}${seen}${frozenText(facts.scopeFreezes)}`;
}

/** Empty where it was not looked at. */
function trafficText({ traffic }: ExecutorFacts): string {
  return traffic === null ? '' : describeReading(traffic, traffic.slot);
}

/** Time alone; samples and everything else that the stage needs come on top. */
function stageEnd({ stepPolicy }: ExecutorFacts, { candidate }: ChannelState): string | null {
  const startedMs = candidate === null ? undefined : parseRfc3339(candidate.stage_started_at);
  return startedMs === undefined ? null : formatRfc3339(startedMs + stepPolicy.minStageS * 1000);
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

export function valuesOf(facts: ExecutorFacts, state: ChannelState): Readonly<Record<string, string>> {
  const { current, candidate, exposure } = state;
  const freezes = [...state.freezes, ...facts.scopeFreezes];
  return {
    channel: facts.channelId,
    revision: String(state.revision),
    release: current?.release.id ?? '',
    candidate: candidate?.release.id ?? '',
    percent: candidate === null ? '' : String(candidate.ladder[candidate.stage] ?? 0),
    traffic: trafficText(facts),
    'exposure-known': String(exposure.known),
    frozen: String(freezes.length > 0),
    'frozen-reason': freezes[0]?.reason ?? '',
    'manifest-sha256': facts.event?.type === 'start' ? facts.event.release.manifest.sha256 : '',
    transition: '',
    record: '',
    'record-sha256': '',
    outcome: '',
  };
}

const VIEWS: ReadonlySet<unknown> = new Set(['prov', 'cdevent', 'manifest', 'evidence', MEASUREMENTS]);

/** The record of the last transition; empty where there was none. */
export function recordOf(records: readonly JsonObject[]): Readonly<Record<string, string>> {
  const { path, sha256 } = records.findLast(({ kind }) => !VIEWS.has(kind)) ?? {};
  return { record: typeof path === 'string' ? path : '', 'record-sha256': typeof sha256 === 'string' ? sha256 : '' };
}
