import { estimateDependence } from '../stats/autocorrelation.ts';
import { boundRate } from '../stats/bounds.ts';
import { dispersionIndex, type Exposed, poolRate, sumExposed } from '../stats/dispersion.ts';
import { compareUnlikeExposures } from '../stats/rate-test.ts';
import type { CountComparison, JudgeSettings } from './comparison.ts';
import { effectSizeOf } from './effect-size.ts';
import { seedOf } from './seed.ts';
import { missingForSignificance, shuffleTest } from './shuffle-test.ts';
import { concludeMetric, type MetricVerdict, type SampleSizes, text, withoutJudgement } from './verdict.ts';

/** Exposures of the two sides within this factor are alike enough to exchange intervals. */
const LIKE_EXPOSURE = 1.5;

interface Sides {
  readonly baseline: readonly Exposed[];
  readonly candidate: readonly Exposed[];
}

/** Rates of events. Like exposures: permutation of intervals. Unlike: `compareUnlikeExposures`. */
export function judgeCounts(comparison: CountComparison, settings: JudgeSettings): MetricVerdict {
  const { metric } = comparison;
  const malformed = countProblem(comparison);
  if (malformed !== undefined) return withoutJudgement(metric, 'malformed_data', { reason: malformed });
  const sides = usableSides(comparison);
  const samples: SampleSizes = { baseline: sizeOf(sides.baseline), candidate: sizeOf(sides.candidate) };
  const threshold = settings.alpha * (1 - settings.early_share);
  const missing = missingCounts(sides, settings, threshold);
  if (missing !== undefined) return withoutJudgement(metric, 'not_enough_data', { reason: missing, samples });
  const { test, inflation } = testRates(comparison, sides, threshold);
  const bound = (series: readonly Exposed[]) =>
    boundRate(series, inflation * dispersionIndex(series), settings.pass_alpha);
  const bounded = { baseline: bound(sides.baseline), candidate: bound(sides.candidate) };
  return concludeMetric(metric, { test, effectSize: effectSizeOf(bounded, comparison.direction, settings), samples });
}

/** What makes these counts impossible. An interval without exposure on a side is no problem; it is left out. */
export function countProblem({ intervals }: CountComparison): string | undefined {
  for (const [index, interval] of intervals.entries()) {
    for (const side of ['baseline', 'candidate'] as const) {
      const { events, exposure } = interval[side];
      if (!Number.isFinite(events) || !Number.isFinite(exposure) || events < 0 || exposure < 0) {
        return `interval ${index} of the ${side} is no count: ${events} events in ${exposure}`;
      }
      if (exposure === 0 && events > 0) return `interval ${index} of the ${side} has ${events} events in no exposure`;
    }
  }
  return undefined;
}

/** Intervals in which both sides were exposed; only there do they share the time. */
export function usableSides({ intervals }: CountComparison): Sides {
  const usable = intervals.filter(({ baseline, candidate }) => baseline.exposure > 0 && candidate.exposure > 0);
  return { baseline: usable.map((one) => one.baseline), candidate: usable.map((one) => one.candidate) };
}

function missingCounts(sides: Sides, settings: JudgeSettings, threshold: number): string | undefined {
  const size = sides.candidate.length;
  if (size < settings.min_intervals) {
    return `${size} intervals with traffic on both sides, at least ${settings.min_intervals} are needed`;
  }
  const exposure = Math.min(sumExposed(sides.baseline).exposure, sumExposed(sides.candidate).exposure);
  if (exposure < settings.min_exposure) {
    return `the smaller side has an exposure of ${text(exposure)}, at least ${text(settings.min_exposure)} is needed`;
  }
  const more = isLike(sides) ? missingForSignificance(size, size, threshold) : 0;
  return more > 0 ? `${more} more intervals are needed before any difference could be significant` : undefined;
}

function isLike({ baseline, candidate }: Sides): boolean {
  return candidate.every(({ exposure }, at) => {
    const other = (baseline[at] as Exposed).exposure;
    return exposure <= other * LIKE_EXPOSURE && other <= exposure * LIKE_EXPOSURE;
  });
}

function testRates(comparison: CountComparison, sides: Sides, threshold: number) {
  const seed = seedOf(comparison);
  const isHigherWorse = comparison.direction === 'higher_is_worse';
  const suspect = isHigherWorse ? sides.candidate : sides.baseline;
  const other = isHigherWorse ? sides.baseline : sides.candidate;
  if (isLike(sides)) {
    const { test, dependence } = shuffleTest(
      { candidate: scores(suspect, sides), baseline: scores(other, sides) },
      { threshold, seed },
    );
    return { test, inflation: dependence.inflation };
  }
  const dependence = estimateDependence([ratesOf(sides.baseline), ratesOf(sides.candidate)]);
  const { statistic, pValue } = compareUnlikeExposures(other, suspect, dependence.inflation);
  const { rho: autocorrelation, blockLength, inflation } = dependence;
  const method = 'conditional_rate/dispersion_adjusted';
  return {
    test: { method, statistic, pValue, threshold, seed, arrangements: 0, autocorrelation, blockLength },
    inflation,
  };
}

/** What is exchanged: events where all exposures are equal, else events less those expected at the common rate. */
function scores(series: readonly Exposed[], { baseline, candidate }: Sides): number[] {
  const all = [...baseline, ...candidate];
  const first = (all[0] as Exposed).exposure;
  if (all.every(({ exposure }) => exposure === first)) return series.map(({ events }) => events);
  const rate = poolRate(all);
  return series.map(({ events, exposure }) => events - rate * exposure);
}

function ratesOf(series: readonly Exposed[]): number[] {
  return series.map(({ events, exposure }) => events / exposure);
}

function sizeOf(series: readonly Exposed[]): SampleSizes['baseline'] {
  return { observations: series.length, ...sumExposed(series) };
}
