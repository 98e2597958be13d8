import { type Json, isJsonObject } from '@release-gates/core';
import { gap } from '../gap.ts';
import type { MetricPoint, MetricQuery, MetricSeries } from '../metrics-port.ts';

/** Go's `strconv.FormatFloat(…, 'f' or 'e')`, and the three words it has for what is no number. */
const FINITE = /^-?\d{1,400}(\.\d{1,400})?(e[+-]?\d{1,3})?$/;
const NOT_FINITE = new Set(['NaN', '+Inf', '-Inf']);
/** The server works in milliseconds. */
const SLACK_S = 0.001;

/**
 * The body of `/api/v1/query_range` (https://prometheus.io/docs/prometheus/latest/querying/api/#range-queries).
 * Anything but one series of a matrix is refused: adding series up, or taking the first, would be a guess.
 */
export function readRangeAnswer(answer: Json, query: MetricQuery, source: string): MetricSeries {
  const malformed = (found: string): MetricSeries => gap('malformed', found, source);
  if (!isJsonObject(answer) || answer['status'] !== 'success') return malformed('expected "status": "success"');
  const data = answer['data'];
  if (!isJsonObject(data) || data['resultType'] !== 'matrix' || !Array.isArray(data['result'])) {
    return malformed('expected a result of type matrix');
  }
  const series = data['result'] as readonly Json[];
  if (series.length === 0) {
    return gap('absent', 'no series answers the query; if none means zero, end the query with "or vector(0)"', source);
  }
  if (series.length > 1) {
    const reason = `expected one series, found ${series.length}: aggregate them, for example with sum(…) or max(…)`;
    return gap('many_series', reason, source);
  }
  const [only] = series;
  if (!isJsonObject(only)) return malformed('expected a series with values');
  if (Object.hasOwn(only, 'histograms')) {
    return malformed('the series holds native histograms: take a number from them, with histogram_quantile or _count');
  }
  return Array.isArray(only['values'])
    ? readPoints(only['values'] as readonly Json[], query, source)
    : malformed('expected a series with values');
}

function readPoints(values: readonly Json[], query: MetricQuery, source: string): MetricSeries {
  const points: MetricPoint[] = [];
  const dropped = new Map<string, number>();
  let last = Number.NEGATIVE_INFINITY;
  for (const pair of values) {
    const [atS, text] = Array.isArray(pair) && pair.length === 2 ? (pair as readonly Json[]) : [];
    if (typeof atS !== 'number' || typeof text !== 'string') {
      return gap('malformed', 'expected pairs of a time and a number written as text', source);
    }
    if (atS <= last) return gap('malformed', 'expected points in rising order of time', source);
    if (atS < query.fromS - SLACK_S || atS > query.toS + SLACK_S) {
      return gap('malformed', `expected points from ${query.fromS} to ${query.toS}, found one at ${atS}`, source);
    }
    last = atS;
    const value = FINITE.test(text) ? Number(text) : Number.NaN;
    if (Number.isFinite(value)) points.push([atS, value]);
    else if (NOT_FINITE.has(text)) dropped.set(text, (dropped.get(text) ?? 0) + 1);
    else return gap('malformed', `expected a number, found ${JSON.stringify(text.slice(0, 40))}`, source);
  }
  const notes = [...dropped].map(([word, count]) => `${count} of ${values.length} points are ${word} and do not count`);
  if (points.length > 0) return { state: 'data', points, source, ...(notes.length > 0 && { notes }) };
  return values.length === 0
    ? gap('absent', 'the series has no points', source)
    : gap('not_a_number', `no point is a number: ${notes.join(', ')}`, source);
}
