import type { MetricGap, MetricSeries } from '../metrics/metrics-port.ts';
import { type FindingCode, finding, type HealthFinding } from './report.ts';

/** A series without an answer: neither good nor bad. */
export function unanswered(
  id: string,
  series: Exclude<MetricSeries, { state: 'data' }>,
  side: 'candidate' | 'baseline',
): HealthFinding {
  const message = `${id}: the ${side} has no usable measurements: ${series.reason} (${series.code}; ${series.source})`;
  return finding({ id, verdict: 'inconclusive', code: codeOf(series.code), message }, { notes: series.notes ?? [] });
}

function codeOf(code: MetricGap): FindingCode {
  switch (code) {
    case 'absent':
    case 'not_a_number':
      return 'metrics_missing';
    case 'stale':
      return 'metrics_stale';
    case 'future':
      return 'metrics_future';
    case 'unreachable':
    case 'refused':
    case 'query':
    case 'many_series':
    case 'partial':
    case 'malformed':
    case 'configuration':
      return 'metrics_failed';
  }
}
