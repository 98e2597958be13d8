import { gap } from './gap.ts';
import type { MetricGap, MetricQuery, Metrics, MetricSeries } from './metrics-port.ts';

/** A clock of the other side may run ahead by this much. */
const FUTURE_SLACK_S = 60;

/** Answers that the rest of the run would only get again, each after its own time limit. */
const LASTING: ReadonlySet<MetricGap> = new Set(['unreachable', 'configuration', 'refused']);

/**
 * For one run: points from the future are refused, a series whose newest point is older than `maxAgeS` is no data, a
 * question asked twice is sent once, and once the server is away nobody waits for it again.
 */
export function withLimits(metrics: Metrics, limits: { readonly nowS: number; readonly maxAgeS: number }): Metrics {
  const answers = new Map<string, Promise<MetricSeries>>();
  let outage: MetricSeries | undefined;
  const ask = async (query: MetricQuery): Promise<MetricSeries> => {
    if (outage !== undefined) return outage;
    const series = await metrics.range(query);
    if (series.state === 'failed' && LASTING.has(series.code)) outage = series;
    return series;
  };
  return {
    provider: metrics.provider,
    async range(query) {
      const key = JSON.stringify([query.query, query.fromS, query.toS, query.stepS]);
      const answer = answers.get(key) ?? ask(query);
      answers.set(key, answer);
      return judgeTimes(await answer, { ...limits, toS: query.toS });
    },
  };
}

function judgeTimes(series: MetricSeries, limits: { nowS: number; maxAgeS: number; toS: number }): MetricSeries {
  if (series.state !== 'data') return series;
  const { nowS, maxAgeS, toS } = limits;
  const newest = series.points.at(-1);
  if (newest === undefined) return gap('absent', 'the series has no points', series.source);
  const aheadS = Math.round(newest[0] - nowS);
  if (aheadS > FUTURE_SLACK_S) return gap('future', `the newest point lies ${aheadS} s ahead of now`, series.source);
  // A question about the past is answered by the past.
  const ageS = Math.round(Math.min(nowS, toS) - newest[0]);
  if (ageS <= maxAgeS) return series;
  const reason = `the newest point is ${ageS} s old, allowed are ${maxAgeS} s`;
  return gap('stale', toS < nowS ? `${reason}, at ${toS}` : reason, series.source);
}
