import { runSwapProcess, type SwapPair } from '../stats/swap-process.ts';
import { poolRate } from '../stats/dispersion.ts';
import {
  type CountComparison,
  judgeSettingsSchema,
  type JudgeSettings,
  type MetricComparison,
  type ValueComparison,
} from './comparison.ts';
import { countProblem, usableSides } from './judge-counts.ts';
import { valueProblem } from './judge-values.ts';
import { marginOf } from './margin.ts';
import { text } from './verdict.ts';

/**
 * - `fail`: stop now; the evidence reached its threshold and the harm so far is beyond the margin.
 * - `inconclusive`: go on and look again. Looking early never passes.
 */
export interface EarlyVerdict {
  readonly metric: string;
  readonly verdict: 'fail' | 'inconclusive';
  readonly code: 'worse_beyond_margin' | 'keep_watching' | 'malformed_data' | 'not_looked_at_early';
  readonly reason: string;
  readonly method: 'swap_e_process';
  /** Largest value the evidence has reached so far. */
  readonly eValue: number;
  /** 1 / (alpha · early_share); null: no early stop. */
  readonly threshold: number | null;
  /** Intervals looked at. */
  readonly intervals: number;
  /** Of the intervals so far; positive is worse. */
  readonly harm: number;
  readonly margin: number;
}

interface Series {
  readonly pairs: readonly SwapPair[];
  readonly baseline: number;
  readonly candidate: number;
}

/**
 * Looks at a running stage; as often as one likes, with all intervals since its start each time. A look depends on
 * nothing but those intervals: a look left out or repeated changes no later one.
 */
export function lookEarly(comparison: MetricComparison): EarlyVerdict {
  const settings = judgeSettingsSchema.parse(comparison.settings);
  const { metric } = comparison;
  const nothing = {
    metric,
    verdict: 'inconclusive',
    method: 'swap_e_process',
    eValue: 1,
    threshold: null,
    intervals: 0,
    harm: 0,
    margin: 0,
  } as const;
  if (comparison.kind === 'latency' || settings.early_share === 0) {
    const why = comparison.kind === 'latency' ? 'a quantile of single measurements' : 'early_share is 0, it';
    return { ...nothing, code: 'not_looked_at_early', reason: `${metric}: ${why} is judged at the end of the stage` };
  }
  const malformed = comparison.kind === 'counts' ? countProblem(comparison) : pairProblem(comparison);
  if (malformed !== undefined) return { ...nothing, code: 'malformed_data', reason: `${metric}: ${malformed}` };
  return concludeLook(
    comparison,
    comparison.kind === 'counts' ? pairCounts(comparison) : pairValues(comparison),
    settings,
  );
}

function concludeLook(comparison: MetricComparison, series: Series, settings: JudgeSettings): EarlyVerdict {
  const { metric, direction } = comparison;
  const eValue = Math.min(Number.MAX_VALUE, runSwapProcess(series.pairs).largest);
  const threshold = 1 / (settings.alpha * settings.early_share);
  const difference = series.candidate - series.baseline;
  const harm = direction === 'higher_is_worse' ? difference : -difference;
  const margin = marginOf(settings.margin, series.baseline).tolerated;
  const isWorse = eValue >= threshold && harm > margin;
  const about = `${text(series.candidate)} against ${text(series.baseline)} in ${series.pairs.length} intervals`;
  const evidence = `evidence ${text(eValue)} of ${text(threshold)}`;
  return {
    metric,
    verdict: isWorse ? 'fail' : 'inconclusive',
    code: isWorse ? 'worse_beyond_margin' : 'keep_watching',
    reason: `${metric}: ${about}: ${isWorse ? 'worse' : 'no reason to stop'} (${evidence})`,
    method: 'swap_e_process',
    eValue,
    threshold,
    intervals: series.pairs.length,
    harm,
    margin,
  };
}

function pairCounts(comparison: CountComparison): Series {
  const { baseline, candidate } = usableSides(comparison);
  const isHigherWorse = comparison.direction === 'higher_is_worse';
  const pairs = baseline.map((theirs, at): SwapPair => {
    const ours = candidate[at] as typeof theirs;
    const [suspect, other] = isHigherWorse ? [ours, theirs] : [theirs, ours];
    return { baseline: other.events, candidate: suspect.events, exposureRatio: suspect.exposure / other.exposure };
  });
  return { pairs, baseline: poolRate(baseline), candidate: poolRate(candidate) };
}

function pairProblem(comparison: ValueComparison): string | undefined {
  const { baseline, candidate } = comparison;
  if (baseline.length !== candidate.length) {
    return `${candidate.length} values against ${baseline.length}; looking early needs both sides in every interval`;
  }
  return valueProblem(comparison);
}

function pairValues({ baseline, candidate, direction }: ValueComparison): Series {
  const isHigherWorse = direction === 'higher_is_worse';
  const pairs = baseline.map((theirs, at): SwapPair => {
    const ours = candidate[at] as number;
    return isHigherWorse ? { baseline: theirs, candidate: ours } : { baseline: ours, candidate: theirs };
  });
  return { pairs, baseline: mean(baseline), candidate: mean(candidate) };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
