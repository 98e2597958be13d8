import type { MetricGap, Metrics, MetricSeries } from '../metrics/metrics-port.ts';
import type { QueryValues } from '../metrics/template/placeholders.ts';
import { renderQuery } from '../metrics/template/render-query.ts';
import type { SloConfig } from './config.ts';
import { toWindowQuery } from './window-query.ts';

export interface SloContext {
  readonly metrics: Metrics;
  readonly nowS: number;
  readonly stepS: number;
  readonly maxAgeS: number;
  readonly values: QueryValues;
  readonly measures: SloConfig['measures'];
}

/** Why events could not be counted; never the same as none. */
export interface Uncounted {
  readonly state: 'unknown';
  readonly code: MetricGap | 'inconsistent';
  readonly reason: string;
  readonly query: string;
}

export type Found = MetricSeries & { readonly state: 'data' };

export async function askWindow(
  part: { readonly query: string; readonly counter: boolean; readonly windowS: number; readonly fromS: number },
  context: SloContext,
): Promise<Found | Uncounted> {
  const isPromql = context.metrics.provider === 'prometheus';
  const query = isPromql ? toWindowQuery(part.query, part.counter) : part.query;
  if (typeof query !== 'string') {
    return { state: 'unknown', code: 'query', reason: query.fault, query: part.query };
  }
  return ask(query, { fromS: part.fromS, stepS: context.stepS, windowS: part.windowS }, context);
}

export async function ask(
  template: string,
  range: { readonly fromS: number; readonly stepS: number; readonly windowS: number },
  { metrics, nowS, values }: SloContext,
): Promise<Found | Uncounted> {
  const language = metrics.provider === 'prometheus' ? 'promql' : 'name';
  const query = renderQuery(template, { ...values, window: range.windowS }, language);
  const series = await metrics.range({ query, fromS: range.fromS, toS: nowS, stepS: range.stepS });
  if (series.state === 'data') return series;
  return { state: 'unknown', code: series.code, reason: series.reason, query };
}
