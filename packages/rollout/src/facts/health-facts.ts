import { InputError, parseRfc3339 } from '@release-gates/core';
import type { BudgetReport } from '../budget/report.ts';
import type { HealthReport } from '../guardrails/report.ts';
import { collectChannelBudget, collectHealth, type HealthRequest } from '../guardrails/collect-health.ts';
import { createMetrics, type MetricsPorts } from '../metrics/create-metrics.ts';
import type { EnvironmentPolicy } from '../policy/resolve.ts';
import type { ChannelState } from '../state/channel-state.ts';
import { loadParts } from './measured-parts.ts';

export interface MeasuredFacts {
  readonly health: HealthReport;
  readonly budget: BudgetReport;
}

/** Without measurements nothing is known: never the same as nothing wrong. */
const NOT_MEASURED: MeasuredFacts = {
  health: {
    state: 'inconclusive',
    samples: null,
    measuredUntilMs: null,
    reasons: ['the policy names no metrics, slo, budget and guardrails'],
    findings: [],
  },
  budget: { state: 'unknown', remaining: null, reasons: ['the policy names no metrics, slo and budget'], slos: [] },
};

export interface MeasuredRequest {
  readonly policy: EnvironmentPolicy;
  readonly state: ChannelState;
  readonly ports: MetricsPorts;
  readonly nowMs: number;
}

/** What is measured of the candidate, or of what is live where nothing goes out. */
export async function collectMeasured({ policy, state, ports, nowMs }: MeasuredRequest): Promise<MeasuredFacts> {
  const parts = await loadParts(policy, ports);
  if (parts === undefined) return NOT_MEASURED;
  const { channel, candidate, current } = state;
  const nowS = nowMs / 1000;
  const metrics = createMetrics(parts.metrics, ports, { nowS, maxAgeS: parts.maxMetricAgeS });
  const subject = candidate ?? current;
  if (subject === null) {
    return { health: NOT_MEASURED.health, budget: await collectChannelBudget(parts, { metrics, channel, nowS }) };
  }
  const stageStartedS = secondsOf(candidate?.stage_started_at ?? current?.activated_at) ?? nowS;
  return collectHealth({
    policy: parts,
    metrics,
    channel,
    candidate: measured(subject),
    baseline: baselineOf(state),
    otherSlot: policy.slots.find((slot) => slot !== subject.slot) ?? '',
    percent: candidate === null ? 100 : (candidate.ladder[candidate.stage] ?? 0),
    stageStartedS,
    aloneSinceS: aloneSince(state, subject.slot) ?? stageStartedS,
    nowS,
  });
}

function baselineOf({ candidate, current, previous }: ChannelState): HealthRequest['baseline'] {
  const live = candidate === null ? previous : current;
  if (live !== null) return measured(live);
  if (candidate?.beside === undefined) return null;
  return { releaseId: null, mayBeUnused: candidate.ladder.every((percent) => percent === 0 || percent === 100) };
}

/** Undefined where others have users, too, or where that is not known. */
function aloneSince({ exposure }: ChannelState, slot: string): number | undefined {
  const isAlone = exposure.known && exposure.slot === slot && exposure.percent === 100;
  return isAlone ? secondsOf(exposure.at ?? undefined) : undefined;
}

function secondsOf(instant: string | undefined): number | undefined {
  const timeMs = instant === undefined ? undefined : parseRfc3339(instant);
  return timeMs === undefined ? undefined : timeMs / 1000;
}

/** For who asks how things stand: an objective that cannot be read is one of the things that he must hear, not the only one. */
export async function lookAtMeasured(request: MeasuredRequest): Promise<MeasuredFacts> {
  try {
    return await collectMeasured(request);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const reasons = [error.message.split('\n')[0] ?? error.code];
    return { health: { ...NOT_MEASURED.health, reasons }, budget: { ...NOT_MEASURED.budget, reasons } };
  }
}

function measured({ release, slot }: { readonly release: { id: string; version: string }; readonly slot: string }) {
  return { releaseId: release.id, version: release.version, slot };
}
