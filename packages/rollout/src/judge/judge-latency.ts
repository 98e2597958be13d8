import type { Distribution } from '../stats/latency-sample.ts';
import { quantileOf, sizeOfDistribution } from '../stats/latency-sample.ts';
import { quantileRatioBound, quantileTest, smallestSampleFor } from '../stats/quantile-comparison.ts';
import type { JudgeSettings, LatencyComparison, LatencySample } from './comparison.ts';
import { marginOf } from './margin.ts';
import { seedOf } from './seed.ts';
import { concludeMetric, type EffectSize, type MetricVerdict, withoutJudgement } from './verdict.ts';

/**
 * A quantile of single measurements: quantile test, and a non-inferiority bound of the ratio. Measurements count as
 * independent but for the design effect; where that is unknown, compare the quantile per interval as `values`.
 * Looked at once, at the end, so all of alpha is spent here.
 */
export function judgeLatency(comparison: LatencyComparison, settings: JudgeSettings): MetricVerdict {
  const { metric, quantile: q, designEffect = 1 } = comparison;
  const malformed = latencyProblem(comparison);
  if (malformed !== undefined) return withoutJudgement(metric, 'malformed_data', { reason: malformed });
  const baseline = toDistribution(comparison.baseline);
  const candidate = toDistribution(comparison.candidate);
  const sizes = [sizeOfDistribution(baseline), sizeOfDistribution(candidate)] as const;
  const samples = { baseline: { observations: sizes[0] }, candidate: { observations: sizes[1] } };
  const needed = Math.ceil(smallestSampleFor(q, settings.pass_alpha) * designEffect);
  if (Math.min(...sizes) < needed) {
    const reason = `${sizes[1]} measurements against ${sizes[0]}; p${q * 100} needs at least ${needed} a side`;
    return withoutJudgement(metric, 'not_enough_data', { reason, samples });
  }
  const { pValue, candidateAbove } = quantileTest(baseline, candidate, { q, designEffect });
  const test = {
    method: 'quantile_test/fisher',
    statistic: candidateAbove,
    pValue,
    threshold: settings.alpha,
    seed: seedOf(comparison),
    arrangements: 0,
    autocorrelation: 0,
    blockLength: 1,
  };
  const ratio = quantileRatioBound(baseline, candidate, { q, designEffect, tail: settings.pass_alpha });
  return concludeMetric(metric, {
    test,
    effectSize: latencyEffectSize([quantileOf(baseline, q), quantileOf(candidate, q)], ratio, settings),
    samples,
  });
}

function latencyEffectSize(
  [baseline, candidate]: readonly [number, number],
  ratioBound: number | undefined,
  settings: JudgeSettings,
): EffectSize {
  return {
    baseline,
    candidate,
    harm: candidate - baseline,
    relativeHarm: baseline === 0 ? null : (candidate - baseline) / baseline,
    harmUpperBound: ratioBound === undefined ? null : (ratioBound - 1) * baseline,
    margin: marginOf(settings.margin, baseline).tolerated,
  };
}

function toDistribution(sample: LatencySample): Distribution {
  return 'values' in sample ? { sorted: Float64Array.from(sample.values).sort() } : sample;
}

function latencyProblem({
  baseline,
  candidate,
  quantile: q,
  direction,
  designEffect = 1,
}: LatencyComparison): string | undefined {
  if (direction !== 'higher_is_worse') return 'of a latency, higher is worse';
  if (!(q > 0 && q < 1)) return `the quantile is ${q}, expected a share between 0 and 1`;
  if (!(designEffect >= 1 && designEffect < Infinity))
    return `the design effect is ${designEffect}, expected at least 1`;
  const problem = sampleProblem('baseline', baseline) ?? sampleProblem('candidate', candidate);
  if (problem !== undefined) return problem;
  const bounds = [baseline, candidate].map((sample) => ('values' in sample ? '' : sample.upperBounds.join(' ')));
  return bounds[0] === bounds[1] ? undefined : 'the two sides have other buckets';
}

function sampleProblem(side: string, sample: LatencySample): string | undefined {
  if ('values' in sample) {
    const at = sample.values.findIndex((value) => !Number.isFinite(value) || value < 0);
    return at < 0 ? undefined : `measurement ${at} of the ${side} is ${sample.values[at]}`;
  }
  const { upperBounds, counts } = sample;
  if (upperBounds.length === 0 || counts.length !== upperBounds.length + 1) {
    return `the ${side} has ${counts.length} counts for ${upperBounds.length} bounds, expected one more, of what is above them`;
  }
  const falling = upperBounds.findIndex(
    (bound, at) => !Number.isFinite(bound) || bound <= (upperBounds[at - 1] ?? -Infinity),
  );
  if (falling >= 0)
    return `bound ${falling} of the ${side} is ${upperBounds[falling]}, expected finite bounds that rise`;
  const at = counts.findIndex((count) => !Number.isSafeInteger(count) || count < 0);
  return at < 0 ? undefined : `count ${at} of the ${side} is ${counts[at]}`;
}
