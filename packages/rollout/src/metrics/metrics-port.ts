/** One point: when it was measured, Unix seconds, and what. Always a finite number. */
export type MetricPoint = readonly [atS: number, value: number];

export interface MetricQuery {
  /** In the provider's language: PromQL, a column of a CSV, a key of a JSON document. */
  readonly query: string;
  readonly fromS: number;
  readonly toS: number;
  readonly stepS: number;
}

/**
 * Why there is nothing (`absent`, `not_a_number`, `stale`) or no answer: the server is away (`unreachable`), said no
 * (`refused`), took the query for nonsense (`query`), answered more than one series (`many_series`), a part (`partial`)
 * or something else (`malformed`), or points from the future (`future`); or our side lacks something (`configuration`).
 */
export type MetricGap =
  | 'absent'
  | 'not_a_number'
  | 'stale'
  | 'unreachable'
  | 'refused'
  | 'query'
  | 'many_series'
  | 'partial'
  | 'malformed'
  | 'future'
  | 'configuration';

/**
 * `no_data`: the query is answered and there is nothing (absent series, stale, NaN). `failed`: there is no answer.
 * Neither is ever zero. `notes` is what a person should know about the answer: dropped points, hints of the server.
 */
export type MetricSeries =
  | {
      readonly state: 'data';
      readonly points: readonly MetricPoint[];
      readonly source: string;
      readonly notes?: readonly string[];
    }
  | {
      readonly state: 'no_data' | 'failed';
      readonly code: MetricGap;
      readonly reason: string;
      readonly source: string;
      readonly notes?: readonly string[];
    };

/** Where measurements come from. Never throws for what the other side does. */
export interface Metrics {
  readonly provider: 'prometheus' | 'file' | 'command';
  /** Points in rising order of time, inside [fromS, toS]; a series that became stale has no points after that. */
  range(query: MetricQuery): Promise<MetricSeries>;
}
