import { gap } from '../gap.ts';
import type { MetricPoint, MetricQuery, Metrics, MetricSeries } from '../metrics-port.ts';
import { type Endpoint, toEndpoint } from './endpoint.ts';
import { exchangeRange } from './exchange-range.ts';
import type { PrometheusOptions, PrometheusPorts } from './options.ts';

/** The server refuses more than 11,000 points a series; a longer range is asked for in parts. */
const POINTS_PER_REQUEST = 10_000;
const MAX_POINTS = 100_000;

/** Prometheus, Thanos, Mimir, VictoriaMetrics: whatever speaks `query_range`. */
export function createPrometheus(options: PrometheusOptions, ports: PrometheusPorts): Metrics {
  const endpoint = toEndpoint(options, ports.secrets);
  return {
    provider: 'prometheus',
    async range(query) {
      if ('refusal' in endpoint) return gap('configuration', endpoint.refusal, endpoint.source);
      const refusal = refuseRange(query);
      if (refusal !== undefined) return gap('query', refusal, endpoint.source);
      return askInParts(query, endpoint, ports);
    },
  };
}

function refuseRange({ fromS, toS, stepS }: MetricQuery): string | undefined {
  if (!(Number.isFinite(fromS) && Number.isFinite(toS)) || fromS > toS) {
    return `expected a range that does not end before it begins, found ${fromS} to ${toS}`;
  }
  if (!Number.isFinite(stepS) || stepS < 1) return `expected a step of at least 1 s, found ${stepS}`;
  const points = Math.floor((toS - fromS) / stepS) + 1;
  return points > MAX_POINTS
    ? `expected at most ${MAX_POINTS} points, found ${points}: take a longer step or a shorter window`
    : undefined;
}

async function askInParts(query: MetricQuery, endpoint: Endpoint, ports: PrometheusPorts): Promise<MetricSeries> {
  const points: MetricPoint[] = [];
  const notes = new Set<string>();
  let empty: MetricSeries | undefined;
  const span = (POINTS_PER_REQUEST - 1) * query.stepS;
  for (let fromS = query.fromS; fromS <= query.toS; fromS += span + query.stepS) {
    const part = { ...query, fromS, toS: Math.min(query.toS, fromS + span) };
    const series = await exchangeRange(part, endpoint, ports);
    for (const note of series.notes ?? []) notes.add(note);
    // A part that failed fails the whole: what is known of the rest is not the range that was asked for.
    if (series.state === 'failed') return series;
    if (series.state === 'no_data') empty ??= series;
    if (series.state === 'data') points.push(...series.points);
  }
  const said = notes.size > 0 ? { notes: [...notes].slice(0, 10) } : {};
  if (points.length > 0) return { state: 'data', points, source: endpoint.source, ...said };
  return { ...(empty ?? gap('absent', 'no part of the range has points', endpoint.source)), ...said };
}
