import { boundMean } from '../stats/bounds.ts';
import type { JudgeSettings, ValueComparison } from './comparison.ts';
import { effectSizeOf } from './effect-size.ts';
import { seedOf } from './seed.ts';
import { missingForSignificance, shuffleTest } from './shuffle-test.ts';
import { concludeMetric, type MetricVerdict, type SampleSizes, withoutJudgement } from './verdict.ts';

/** Means of values: permutation test; the harm is bounded by Student's interval, widened by autocorrelation. */
export function judgeValues(comparison: ValueComparison, settings: JudgeSettings): MetricVerdict {
  const { metric, direction, baseline, candidate } = comparison;
  const malformed = valueProblem(comparison);
  if (malformed !== undefined) return withoutJudgement(metric, 'malformed_data', { reason: malformed });
  const samples: SampleSizes = {
    baseline: { observations: baseline.length },
    candidate: { observations: candidate.length },
  };
  const threshold = settings.alpha * (1 - settings.early_share);
  const missing = missingValues(comparison, settings, threshold);
  if (missing !== undefined) return withoutJudgement(metric, 'not_enough_data', { reason: missing, samples });
  const sides =
    direction === 'higher_is_worse' ? { baseline, candidate } : { baseline: candidate, candidate: baseline };
  const { test, dependence } = shuffleTest(sides, { threshold, seed: seedOf(comparison) });
  const bounded = {
    baseline: boundMean(baseline, dependence.inflation, settings.pass_alpha),
    candidate: boundMean(candidate, dependence.inflation, settings.pass_alpha),
  };
  return concludeMetric(metric, { test, effectSize: effectSizeOf(bounded, direction, settings), samples });
}

/** Beyond this a sum of squares is no longer finite. */
const LARGEST = 1e150;

export function valueProblem(comparison: ValueComparison): string | undefined {
  for (const side of ['baseline', 'candidate'] as const) {
    const at = comparison[side].findIndex((value) => !(Math.abs(value) <= LARGEST));
    if (at >= 0) return `value ${at} of the ${side} is ${comparison[side][at]}`;
  }
  return undefined;
}

function missingValues(
  { baseline, candidate }: ValueComparison,
  settings: JudgeSettings,
  threshold: number,
): string | undefined {
  for (const [side, values] of [
    ['baseline', baseline],
    ['candidate', candidate],
  ] as const) {
    if (values.length < settings.min_intervals) {
      return `the ${side} has ${values.length} values, at least ${settings.min_intervals} are needed`;
    }
  }
  const more = missingForSignificance(candidate.length, baseline.length, threshold);
  return more > 0 ? `${more} more values a side are needed before any difference could be significant` : undefined;
}
