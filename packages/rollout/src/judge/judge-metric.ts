import { type MetricComparison, judgeSettingsSchema } from './comparison.ts';
import { judgeCounts } from './judge-counts.ts';
import { judgeLatency } from './judge-latency.ts';
import { judgeValues } from './judge-values.ts';
import type { MetricVerdict } from './verdict.ts';

/**
 * Verdict on one metric at the end of a stage. Pure: the same comparison gives the same verdict, to the last digit.
 * Data that cannot be judged (too few, not finite, contradictory) are `inconclusive` and say what is missing.
 *
 * @throws ZodError where the settings break their schema; policies are validated when they are read
 */
export function judgeMetric(comparison: MetricComparison): MetricVerdict {
  const settings = judgeSettingsSchema.parse(comparison.settings);
  switch (comparison.kind) {
    case 'counts':
      return judgeCounts(comparison, settings);
    case 'values':
      return judgeValues(comparison, settings);
    case 'latency':
      return judgeLatency(comparison, settings);
  }
}
