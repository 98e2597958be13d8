import { type Bounded, upperBoundOfContrast } from '../stats/bounds.ts';
import type { Direction, JudgeSettings } from './comparison.ts';
import { marginOf } from './margin.ts';
import type { EffectSize } from './verdict.ts';

/**
 * Harm with its upper bound. A relative margin moves with the baseline, which is itself uncertain: the bound is that of
 * `candidate - (1 + margin) baseline`, put back on the scale of the harm, so that "bound <= margin" is the test.
 */
export function effectSizeOf(
  { baseline, candidate }: { readonly baseline: Bounded; readonly candidate: Bounded },
  direction: Direction,
  settings: JudgeSettings,
): EffectSize {
  const { tolerated, weight } = marginOf(settings.margin, baseline.estimate);
  const isHigherWorse = direction === 'higher_is_worse';
  const difference = candidate.estimate - baseline.estimate;
  const harm = isHigherWorse ? difference : -difference;
  const bound = isHigherWorse
    ? upperBoundOfContrast([candidate, 1], [baseline, 1 + weight])
    : upperBoundOfContrast([baseline, 1 - weight], [candidate, 1]);
  return {
    baseline: baseline.estimate,
    candidate: candidate.estimate,
    harm,
    relativeHarm: baseline.estimate === 0 ? null : harm / Math.abs(baseline.estimate),
    harmUpperBound: bound + weight * baseline.estimate,
    margin: tolerated,
  };
}
