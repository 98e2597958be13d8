import type { Slo } from '@release-gates/formats';
import { collectBudget } from '../budget/collect-budget.ts';
import type { BudgetConfig } from '../budget/config.ts';
import type { BudgetReport } from '../budget/report.ts';
import { withJsonNumbers } from '../facts/json-numbers.ts';
import type { MetricsConfig } from '../metrics/config.ts';
import type { Metrics } from '../metrics/metrics-port.ts';
import type { QueryValues } from '../metrics/template/placeholders.ts';
import type { SloContext } from '../slo/ask-window.ts';
import type { SloConfig } from '../slo/config.ts';
import type { Channel } from '../state/channel-state.ts';
import { collectGuardrails } from './collect-guardrails.ts';
import type { GuardrailsConfig } from './config.ts';
import type { HealthReport } from './report.ts';
import { type BaselineNeed, toWindow } from './stage-window.ts';

export interface HealthPolicy {
  readonly metrics: MetricsConfig;
  readonly slo: SloConfig;
  readonly budget: BudgetConfig;
  readonly guardrails: GuardrailsConfig;
  /** What `loadSlos` read. */
  readonly slos: readonly Slo[];
  /** Before that a stage is not judged at its end; only an early stop is. */
  readonly minStageS: number;
  /** Events of the candidate that a stage needs. */
  readonly minSamples: number;
  readonly maxMetricAgeS: number;
}

export interface MeasuredRelease {
  readonly releaseId: string;
  readonly version: string;
  readonly slot: string;
}

/** Had all users before the ledger began: measured by its slot alone. */
export interface UnknownRelease {
  readonly releaseId: null;
  /** The candidate got all users at once: that nothing was measured before may mean that nobody was there. */
  readonly mayBeUnused: boolean;
}

export interface HealthRequest {
  readonly policy: HealthPolicy;
  /** Of `createMetrics`, made for this run. */
  readonly metrics: Metrics;
  readonly channel: Channel;
  readonly candidate: MeasuredRelease;
  /** What is live beside the candidate; null where nothing ever was. */
  readonly baseline: MeasuredRelease | UnknownRelease | null;
  /** The other slot, also where nothing runs in it. */
  readonly otherSlot: string;
  /** Exposure of the candidate, percent; 0 is shadow. */
  readonly percent: number;
  /** Unix seconds. */
  readonly stageStartedS: number;
  /** When it got all users; the start of the stage where it has not, or where that is not known. */
  readonly aloneSinceS: number;
  readonly nowS: number;
}

export interface CollectedHealth {
  readonly health: HealthReport;
  readonly budget: BudgetReport;
}

/**
 * What metrics say about a candidate now, as plain JSON: guardrails against the baseline, and the error budget of every
 * objective. Guardrails come first: where the metrics server is away, that is found out once.
 *
 * @throws InputError `query.template`, `query.value`: a query of the policy that cannot be filled in
 */
export async function collectHealth(request: HealthRequest): Promise<CollectedHealth> {
  const { policy, metrics, percent } = request;
  const nowS = Math.floor(request.nowS);
  const stageStartedS = Math.ceil(request.stageStartedS);
  const aloneSinceS = Math.ceil(request.aloneSinceS);
  const values = toValues(request);
  const stepS = policy.metrics.step;
  const { settle: settleS, 'max-window': maxWindowS } = policy.guardrails;
  const times = toWindow({ stageStartedS, settleS, maxWindowS, nowS, stepS, percent, aloneSinceS });
  const health = await collectGuardrails({
    config: policy.guardrails,
    percent,
    minSamples: policy.minSamples,
    isComplete: nowS - stageStartedS >= policy.minStageS,
    window: times.steps === 0 ? undefined : { metrics, values, ...times, baseline: needOf(request.baseline) },
  });
  const budget = await collectBudget(policy.slos, policy.budget, contextOf(policy, { metrics, nowS, values }));
  return withJsonNumbers({ health, budget });
}

/**
 * The error budget by itself: for a channel without a candidate, an unfreeze, a review.
 *
 * @throws InputError `query.template`, `query.value`
 */
export async function collectChannelBudget(
  policy: Omit<HealthPolicy, 'guardrails' | 'minStageS' | 'minSamples'>,
  run: ChannelRun,
): Promise<BudgetReport> {
  return withJsonNumbers(await collectBudget(policy.slos, policy.budget, channelContext(policy, run)));
}

interface ChannelRun {
  readonly metrics: Metrics;
  readonly channel: Channel;
  readonly nowS: number;
}

/** What objectives of a channel as a whole are asked with. */
export function channelContext(
  policy: Pick<HealthPolicy, 'metrics' | 'slo' | 'maxMetricAgeS'>,
  { metrics, channel, nowS }: ChannelRun,
): SloContext {
  return contextOf(policy, { metrics, nowS: Math.floor(nowS), values: channelValues(channel) });
}

function contextOf(
  policy: Pick<HealthPolicy, 'metrics' | 'slo' | 'maxMetricAgeS'>,
  run: { readonly metrics: Metrics; readonly nowS: number; readonly values: QueryValues },
): SloContext {
  return { ...run, stepS: policy.metrics.step, maxAgeS: policy.maxMetricAgeS, measures: policy.slo.measures };
}

function channelValues({ tenant, environment, region, segment }: Channel): QueryValues {
  return { tenant, environment, ...(region !== null && { region }), ...(segment !== null && { segment }) };
}

function needOf(baseline: HealthRequest['baseline']): BaselineNeed {
  if (baseline === null) return 'none';
  return baseline.releaseId === null && baseline.mayBeUnused ? 'if_used' : 'needed';
}

function toValues({ channel, candidate, baseline, otherSlot }: HealthRequest): QueryValues {
  return {
    ...channelValues(channel),
    candidate_release: candidate.releaseId,
    candidate_version: candidate.version,
    slot: candidate.slot,
    other_slot: otherSlot,
    ...(baseline !== null &&
      baseline.releaseId !== null && { baseline_release: baseline.releaseId, baseline_version: baseline.version }),
  };
}
