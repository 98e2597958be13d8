import { formatDuration, formatRfc3339 } from '@release-gates/core';
import type { Slo } from '@release-gates/formats';
import { collectAlerts } from '../alerts/collect-alerts.ts';
import type { OpenAlerts } from '../alerts/open-alerts.ts';
import { burnRateOf } from '../budget/judge-budget.ts';
import { channelContext, type HealthPolicy } from '../guardrails/collect-health.ts';
import { createMetrics } from '../metrics/create-metrics.ts';
import type { SloContext } from '../slo/ask-window.ts';
import { countEvents, overTime } from '../slo/count-events.ts';
import { measureCoverage } from '../slo/measure-coverage.ts';
import { toNumber } from '../slo/rational.ts';
import type { StabilityFact } from '../step/facts.ts';
import type { MeasuredRequest } from './health-facts.ts';
import { loadParts } from './measured-parts.ts';

type Measured = Pick<StabilityFact, 'coveredS' | 'maxBurn' | 'reasons'>;

/**
 * How much of the time that an unfreeze asks to be stable was measured, how much of the budget was burnt in it, and which
 * alerts are open. Several objectives: the least covered, and the one that burnt most.
 */
export async function collectStability(request: MeasuredRequest): Promise<StabilityFact> {
  const { policy, state, ports, nowMs } = request;
  const maxAgeS = policy.canary['max-metric-age'];
  const asked = { channel: state.channel, slots: policy.slots, nowMs, maxAgeS };
  const alerts = toAlertsFact(await collectAlerts(policy.alerts, ports, asked));
  return { ...(await measure(request)), ...alerts };
}

async function measure({ policy, state, ports, nowMs }: MeasuredRequest): Promise<Measured> {
  const windowS = policy.unfreeze['stable-for'];
  if (windowS === 0) return { coveredS: 0, maxBurn: 0, reasons: [] };
  const parts = await loadParts(policy, ports);
  if (parts === undefined) return unknown('the policy names no metrics, slo and budget');
  if (parts.slos.length === 0) return unknown('there is no objective');
  const nowS = nowMs / 1000;
  const metrics = createMetrics(parts.metrics, ports, { nowS, maxAgeS: parts.maxMetricAgeS });
  const context = channelContext(parts, { metrics, channel: state.channel, nowS });
  const all: Measured[] = [];
  for (const slo of parts.slos) all.push(await measureSlo(slo, { windowS, parts, context }));
  return {
    coveredS: worst(
      all.map(({ coveredS }) => coveredS),
      Math.min,
    ),
    maxBurn: worst(
      all.map(({ maxBurn }) => maxBurn),
      Math.max,
    ),
    reasons: all.flatMap(({ reasons = [] }) => reasons),
  };
}

interface Over {
  readonly windowS: number;
  readonly parts: HealthPolicy;
  readonly context: SloContext;
}

async function measureSlo(given: Slo, { windowS, parts, context }: Over): Promise<Measured> {
  const slo = overTime(given, context);
  const coverage = await measureCoverage(slo, windowS, context);
  if (coverage.state === 'unknown') return unknown(`${slo.id}: ${coverage.reason} (${coverage.code})`);
  const { coveredS, sinceS } = coverage;
  const short = windowS - coveredS;
  const from = formatRfc3339(sinceS * 1000);
  const reasons = short > 0 ? [`${slo.id}: measured since ${from}, ${shown(short)} missing`] : [];
  const count = await countEvents(slo, windowS, context);
  if (count.state === 'unknown')
    return { coveredS, maxBurn: null, reasons: [`${slo.id}: ${count.reason} (${count.code})`] };
  if (toNumber(count.total) <= 0) return { coveredS, maxBurn: null, reasons: [`${slo.id}: there were no events`] };
  const rate = burnRateOf(count, slo);
  // A budget is of at least the time that is looked at: an hour's budget says nothing about three days.
  const budgetS = Math.max(windowS, slo.windowS ?? parts.budget.window);
  const burn = rate === undefined ? null : (toNumber(rate) * windowS) / budgetS;
  const bad = `${Math.round(toNumber(count.bad) * 100) / 100} of ${Math.round(toNumber(count.total) * 100) / 100} bad`;
  return { coveredS, maxBurn: burn, reasons: [...reasons, `${slo.id}: ${bad}`] };
}

/** What one objective cannot tell nobody knows. */
function worst(values: readonly (number | null)[], of: (...values: number[]) => number): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length && known.length > 0 ? of(...known) : null;
}

function unknown(reason: string): Measured {
  return { coveredS: null, maxBurn: null, reasons: [reason] };
}

function shown(seconds: number): string {
  return formatDuration(Math.ceil(seconds));
}

function toAlertsFact(alerts: OpenAlerts): Pick<StabilityFact, 'openAlerts' | 'alertsReason'> {
  if ('unknown' in alerts) return { openAlerts: null, alertsReason: alerts.unknown };
  return { openAlerts: alerts.open };
}
