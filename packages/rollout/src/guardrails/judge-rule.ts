import type { CountComparison, JudgeSettingsInput, MetricComparison, ValueComparison } from '../judge/comparison.ts';
import { judgeMetric } from '../judge/judge-metric.ts';
import { lookEarly } from '../judge/look-early.ts';
import type { MetricVerdict } from '../judge/verdict.ts';
import type { GuardrailRule, GuardrailsConfig } from './config.ts';
import { countsWhatFails, pairCounts } from './pair-counts.ts';
import { finding, type HealthFinding } from './report.ts';
import type { SideData } from './stage-window.ts';

/** Everything measured for one rule. Sides of `absolute` are the candidate's alone. */
export interface RuleData {
  readonly candidate: SideData;
  readonly candidateTotal: SideData;
  readonly baseline: SideData | undefined;
  readonly baselineTotal: SideData | undefined;
}

export interface RuleContext {
  readonly config: GuardrailsConfig;
  /** Events of the candidate that a stage needs. */
  readonly minSamples: number;
  /** Whether the stage has lasted as long as it must: only then the verdict at its end is asked for. */
  readonly isComplete: boolean;
}

const MAX_GAP_SHARE = 0.1;

/** Bad news first: what speaks against the candidate counts at any time, what speaks for it only at the end of a stage. */
export function judgeRule(rule: GuardrailRule, data: RuleData, context: RuleContext): HealthFinding {
  const notes = [...new Set([data.candidate, data.baseline].flatMap((side) => side?.notes ?? []))];
  const judged = rule.kind === 'absolute' ? judgeLimit(rule, data, context) : judgeComparison(rule, data, context);
  return { ...judged, notes };
}

function judgeLimit(rule: GuardrailRule, { candidate, candidateTotal }: RuleData, context: RuleContext): HealthFinding {
  const { id, margin: threshold } = rule;
  const isHigherWorse = rule.direction === 'higher-is-worse';
  const values = [...candidate.points.values()];
  const measured =
    rule.aggregate === 'sum'
      ? values.reduce((sum, value) => sum + value, 0)
      : values.reduce((worst, value) => (isHigherWorse ? Math.max(worst, value) : Math.min(worst, value)));
  const figures = { threshold, n: values.length, candidate: measured };
  if (isHigherWorse ? measured > threshold : measured < threshold) {
    const message = `${id}: ${measured} is ${isHigherWorse ? 'above' : 'below'} the limit of ${threshold}`;
    return finding({ id, verdict: 'fail', code: 'limit_exceeded', message }, figures);
  }
  const exposed = [...candidateTotal.points].filter(([, total]) => total > 0);
  const missing = exposed.filter(([at]) => !candidate.points.has(at)).length;
  if (missing > exposed.length * MAX_GAP_SHARE) return gaps(id, missing, exposed.length);
  const samples = exposed.reduce((sum, [, total]) => sum + total, 0);
  const early = tooEarly(rule, { samples, counted: samples }, context);
  if (early !== undefined) return { ...early, ...figures };
  return finding(
    { id, verdict: 'pass', code: 'within_limit', message: `${id}: ${measured}, allowed are ${threshold}` },
    figures,
  );
}

function judgeComparison(rule: GuardrailRule, data: RuleData, context: RuleContext): HealthFinding {
  const { id } = rule;
  const { baseline, baselineTotal } = data;
  if (baseline === undefined || baselineTotal === undefined) {
    const message = `${id}: nothing was live before it, so there is nothing to compare with`;
    return finding({ id, verdict: 'pass', code: 'no_baseline', message });
  }
  const compared = toComparison(rule, { ...data, baseline, baselineTotal }, context.config);
  if ('finding' in compared) return compared.finding;
  const early = lookAtOnce(compared.comparison);
  if (early !== undefined) return early;
  const wait = tooEarly(rule, compared, context);
  if (wait !== undefined) return wait;
  return toFinding(id, judgeMetric(compared.comparison));
}

function lookAtOnce(comparison: CountComparison | ValueComparison): HealthFinding | undefined {
  const { metric: id, verdict, reason, eValue, threshold, intervals, method } = lookEarly(comparison);
  if (verdict !== 'fail') return undefined;
  const figures = { statistic: eValue, threshold, n: intervals, method };
  return finding({ id, verdict, code: 'worse_early', message: reason }, figures);
}

/** Events of the candidate that can be judged, of those that were counted. */
interface Events {
  readonly samples: number;
  readonly counted: number;
}

type Compared =
  | ({ readonly comparison: CountComparison | ValueComparison } & Events)
  | { readonly finding: HealthFinding };

type BothSides = RuleData & { readonly baseline: SideData; readonly baselineTotal: SideData };

function toComparison(rule: GuardrailRule, data: BothSides, config: GuardrailsConfig): Compared {
  const { id } = rule;
  const shared = { metric: id, settings: settingsOf(rule, config) };
  const total = [...data.candidateTotal.points.values()].reduce((sum, value) => sum + value, 0);
  if (rule.kind === 'value' || rule.kind === 'latency-quantile') {
    const steps = [...data.candidate.points.keys()].filter((at) => data.baseline.points.has(at)).sort((a, b) => a - b);
    const values = (side: SideData): number[] => steps.map((at) => side.points.get(at) as number);
    const direction = rule.direction === 'higher-is-worse' ? 'higher_is_worse' : 'lower_is_worse';
    const sides = { baseline: values(data.baseline), candidate: values(data.candidate) };
    return { comparison: { ...shared, kind: 'values', direction, ...sides }, samples: total, counted: total };
  }
  const candidate = { events: data.candidate, total: data.candidateTotal };
  const paired = pairCounts(rule, candidate, { events: data.baseline, total: data.baselineTotal });
  if (paired.state === 'gaps') return { finding: gaps(id, paired.missing, paired.of) };
  if (paired.state === 'inconsistent') {
    const message = `${id}: ${paired.reason}: the queries do not count the same`;
    return { finding: finding({ id, verdict: 'inconclusive', code: 'inconsistent_counts', message }) };
  }
  const isHarm = rule.direction === 'higher-is-worse' || countsWhatFails(rule);
  const direction = isHarm ? 'higher_is_worse' : 'lower_is_worse';
  const comparison: MetricComparison = { ...shared, kind: 'counts', direction, intervals: paired.intervals };
  return { comparison, samples: paired.candidateTotal, counted: total };
}

function settingsOf({ margin, marginKind }: GuardrailRule, config: GuardrailsConfig): JudgeSettingsInput {
  return {
    margin: marginKind === 'relative' ? { relative: margin } : { absolute: margin },
    alpha: config.alpha,
    early_share: config['early-share'],
    pass_alpha: config['pass-alpha'],
    min_intervals: config['min-points'],
  };
}

function tooEarly(
  rule: GuardrailRule,
  { samples, counted }: Events,
  { minSamples, isComplete }: RuleContext,
): HealthFinding | undefined {
  const { id } = rule;
  const needed = rule.minSamples ?? minSamples;
  const n = Math.floor(samples);
  if (n < needed) {
    const why =
      counted < needed
        ? `${needed - n} are missing`
        : `the others have no baseline in the same steps (at 100 %: in as long a time before it had all users)`;
    const message = `${id}: ${n} of ${needed} samples, ${why}`;
    return finding({ id, verdict: 'inconclusive', code: 'min_samples', message }, { n });
  }
  if (isComplete) return undefined;
  const message = `${id}: nothing speaks against the candidate so far; it is judged when the stage has lasted its time`;
  return finding({ id, verdict: 'inconclusive', code: 'min_time', message }, { n });
}

function gaps(id: string, missing: number, of: number): HealthFinding {
  const message = `${id}: ${missing} of ${of} steps with traffic have no value; if none means zero, end the query with "or vector(0)"`;
  return finding({ id, verdict: 'inconclusive', code: 'metrics_gaps', message }, { n: of - missing });
}

function toFinding(id: string, { verdict, code, reason, test, effectSize, samples }: MetricVerdict): HealthFinding {
  const ours = samples?.candidate;
  return finding(
    {
      id,
      verdict,
      code: code === 'not_enough_data' ? 'min_points' : code === 'malformed_data' ? 'inconsistent_counts' : code,
      message: reason,
    },
    {
      statistic: test?.statistic ?? null,
      p: test?.pValue ?? null,
      threshold: test?.threshold ?? null,
      n: Math.floor(ours?.exposure ?? ours?.observations ?? 0),
      candidate: effectSize?.candidate ?? null,
      baseline: effectSize?.baseline ?? null,
      method: test?.method ?? null,
    },
  );
}
