import { InputError, parseRfc3339 } from '@release-gates/core';
import { collectAlerts } from '../alerts/collect-alerts.ts';
import type { OpenAlerts } from '../alerts/open-alerts.ts';
import type { BudgetReport } from '../budget/report.ts';
import type { HealthReport } from '../guardrails/report.ts';
import { collectChannelBudget, collectHealth, type HealthPolicy } from '../guardrails/collect-health.ts';
import { createMetrics, type MetricsPorts } from '../metrics/create-metrics.ts';
import { type EnvironmentPolicy, isMeasured } from '../policy/resolve.ts';
import { loadSlos } from '../slo/load-slos.ts';
import { refuseFaultyQueries } from '../slo/refuse-faulty-queries.ts';
import type { ChannelState } from '../state/channel-state.ts';
import type { StabilityFact } from '../step/facts.ts';

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

interface Request {
  readonly policy: EnvironmentPolicy;
  readonly state: ChannelState;
  readonly ports: MetricsPorts;
  readonly nowMs: number;
}

/** What is measured of the candidate, or of what is live where nothing goes out. */
export async function collectMeasured({ policy, state, ports, nowMs }: Request): Promise<MeasuredFacts> {
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
  const baseline = candidate === null ? state.previous : current;
  return collectHealth({
    policy: parts,
    metrics,
    channel,
    candidate: measured(subject),
    baseline: baseline === null ? null : measured(baseline),
    otherSlot: policy.slots.find((slot) => slot !== subject.slot) ?? '',
    percent: candidate === null ? 100 : (candidate.ladder[candidate.stage] ?? 0),
    stageStartedS,
    aloneSinceS: aloneSince(state, subject.slot) ?? stageStartedS,
    nowS,
  });
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
export async function lookAtMeasured(request: Request): Promise<MeasuredFacts> {
  try {
    return await collectMeasured(request);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const reasons = [error.message.split('\n')[0] ?? error.code];
    return { health: { ...NOT_MEASURED.health, reasons }, budget: { ...NOT_MEASURED.budget, reasons } };
  }
}

/** How much of the budget was burnt over the time that an unfreeze asks to be stable, and which alerts are open. */
export async function collectStability({ policy, state, ports, nowMs }: Request): Promise<StabilityFact> {
  const parts = await loadParts(policy, ports);
  const windowS = policy.unfreeze['stable-for'];
  const maxAgeS = policy.canary['max-metric-age'];
  const asked = { channel: state.channel, slots: policy.slots, nowMs, maxAgeS };
  const alerts = toAlertsFact(await collectAlerts(policy.alerts, ports, asked));
  if (parts === undefined || windowS === 0) return { stableS: windowS === 0 ? 0 : null, maxBurn: 0, ...alerts };
  const nowS = nowMs / 1000;
  const metrics = createMetrics(parts.metrics, ports, { nowS, maxAgeS: parts.maxMetricAgeS });
  const narrow = { ...parts, budget: { ...parts.budget, windows: [windowS] } };
  const { slos } = await collectChannelBudget(narrow, { metrics, channel: state.channel, nowS });
  const burns = slos.map(({ window, windows }) => {
    // What the newest value decides has one window and no other.
    const [over = window] = windows;
    return over.burnRate === null ? null : (over.burnRate * over.windowS) / window.windowS;
  });
  const known = burns.filter((burn) => burn !== null);
  const isKnown = known.length === burns.length && known.length > 0;
  return { stableS: isKnown ? windowS : null, maxBurn: isKnown ? Math.max(...known) : null, ...alerts };
}

function toAlertsFact(alerts: OpenAlerts): Pick<StabilityFact, 'openAlerts' | 'alertsReason'> {
  if ('unknown' in alerts) return { openAlerts: null, alertsReason: alerts.unknown };
  return { openAlerts: alerts.open };
}

function measured({ release, slot }: { readonly release: { id: string; version: string }; readonly slot: string }) {
  return { releaseId: release.id, version: release.version, slot };
}

async function loadParts(policy: EnvironmentPolicy, ports: MetricsPorts): Promise<HealthPolicy | undefined> {
  if (!isMeasured(policy)) return undefined;
  const { metrics, slo, budget, guardrails, canary } = policy;
  const slos = await loadSlos(slo, ports.workspace);
  refuseFaultyQueries(slos, metrics.provider === 'prometheus' ? 'promql' : 'name');
  return {
    metrics,
    slo,
    budget,
    guardrails,
    slos,
    minStageS: canary['min-time'],
    minSamples: canary['min-samples'],
    maxMetricAgeS: canary['max-metric-age'],
  };
}
