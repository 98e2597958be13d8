/** One point: when it was measured, Unix seconds, and what. */
export type MetricPoint = readonly [atS: number, value: number];

export interface MetricQuery {
  /** In the provider's language: PromQL, a column of a CSV, a key of a JSON document. */
  readonly query: string;
  readonly fromS: number;
  readonly toS: number;
  readonly stepS: number;
}

/**
 * `no_data`: the query is answered and there is nothing (absent series, stale, NaN). `failed`: there is no answer.
 * Neither is ever zero.
 */
export type MetricSeries =
  | { readonly state: 'data'; readonly points: readonly MetricPoint[]; readonly source: string }
  | { readonly state: 'no_data' | 'failed'; readonly reason: string; readonly source: string };

/** Where measurements come from. Never throws for what the other side does. */
export interface Metrics {
  readonly provider: 'prometheus' | 'file' | 'command';
  /** Points in rising order of time, inside [fromS, toS]; a series that became stale has no points after that. */
  range(query: MetricQuery): Promise<MetricSeries>;
}
