import { isJsonObject, type Json } from '@release-gates/core';
import { foreignLine, gap } from '../gap.ts';
import type { MetricQuery, MetricSeries } from '../metrics-port.ts';
import { readRangeAnswer } from './answer.ts';
import type { PrometheusPorts } from './options.ts';
import type { Endpoint } from './endpoint.ts';
import { exchangeJson } from './exchange-json.ts';

const MAX_HINTS = 5;

/** By POST: a query may be longer than an address line. */
export async function exchangeRange(
  query: MetricQuery,
  endpoint: Endpoint,
  ports: PrometheusPorts,
): Promise<MetricSeries> {
  const form = new URLSearchParams({
    query: query.query,
    start: String(query.fromS),
    end: String(query.toS),
    step: String(query.stepS),
    timeout: `${endpoint.timeoutMs}ms`,
  });
  const answer = await exchangeJson({ method: 'POST', path: '/api/v1/query_range', form }, endpoint, ports);
  if ('code' in answer) return answer;
  const mask = ports.secrets.mask.bind(ports.secrets);
  return withHints(readRangeAnswer(answer.json, query, endpoint.source), answer.json, endpoint, mask);
}

/**
 * `warnings` come with an answer that lacks something (a store that did not answer, samples that were left out), so by
 * default it is no answer. `infos` are advice.
 */
function withHints(
  series: MetricSeries,
  json: Json,
  { acceptWarnings, source }: Endpoint,
  mask: (text: string) => string,
): MetricSeries {
  const warnings = hintsOf(json, 'warnings', mask);
  if (warnings.length > 0 && !acceptWarnings && series.state !== 'failed') {
    return gap('partial', `the server calls its answer incomplete: ${warnings.join('; ')}`, source);
  }
  const hints = [...warnings, ...hintsOf(json, 'infos', mask)];
  return hints.length === 0 ? series : { ...series, notes: [...(series.notes ?? []), ...hints] };
}

function hintsOf(json: Json, key: 'warnings' | 'infos', mask: (text: string) => string): readonly string[] {
  const hints = isJsonObject(json) ? json[key] : undefined;
  if (!Array.isArray(hints)) return [];
  return hints
    .slice(0, MAX_HINTS)
    .map((hint) => foreignLine(mask(typeof hint === 'string' ? hint : JSON.stringify(hint))));
}
