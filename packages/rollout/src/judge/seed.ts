import { canonicalSha256, type Json } from '@release-gates/core';
import type { MetricComparison } from './comparison.ts';

/**
 * SHA-256 over the canonical form of what is compared: the same data are shuffled alike at every replay, and nobody can
 * draw again until the shuffles please. Settings are left out, so a threshold cannot change the p-value.
 */
export function seedOf(comparison: MetricComparison): string {
  return canonicalSha256([comparison.metric, comparison.kind, comparison.direction, dataOf(comparison)], {
    integers: 'any',
  });
}

function dataOf(comparison: MetricComparison): Json {
  switch (comparison.kind) {
    case 'counts':
      return comparison.intervals.map(({ baseline, candidate }) => [
        baseline.events,
        baseline.exposure,
        candidate.events,
        candidate.exposure,
      ]);
    case 'values':
      return [comparison.baseline, comparison.candidate];
    case 'latency':
      return [
        comparison.quantile,
        comparison.designEffect ?? 1,
        sampleData(comparison.baseline),
        sampleData(comparison.candidate),
      ];
  }
}

function sampleData(sample: Extract<MetricComparison, { kind: 'latency' }>['baseline']): Json {
  return 'values' in sample ? sample.values : [sample.upperBounds, sample.counts];
}
