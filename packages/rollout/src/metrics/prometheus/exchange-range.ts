import { InputError, isJsonObject, type Json, parseStrictJson } from '@release-gates/core';
import { foreignLine, gap } from '../gap.ts';
import type { MetricQuery, MetricSeries } from '../metrics-port.ts';
import { readRangeAnswer } from './answer.ts';
import type { PrometheusPorts } from './options.ts';
import type { Endpoint } from './endpoint.ts';

/** 10,000 points take about 300 KB. */
const MAX_BYTES = 8 * 1024 * 1024;
const MAX_HINTS = 5;

/** One request. By POST: a query may be longer than an address line. Reads only, but is not repeated: the next tick is. */
export async function exchangeRange(
  query: MetricQuery,
  endpoint: Endpoint,
  { http, secrets }: PrometheusPorts,
): Promise<MetricSeries> {
  const form = new URLSearchParams({
    query: query.query,
    start: String(query.fromS),
    end: String(query.toS),
    step: String(query.stepS),
    timeout: `${endpoint.timeoutMs}ms`,
  });
  const result = await http.exchange({
    method: 'POST',
    url: endpoint.url,
    headers: endpoint.headers,
    body: new TextEncoder().encode(form.toString()),
    timeoutMs: endpoint.timeoutMs,
    maxBytes: MAX_BYTES,
  });
  const { source } = endpoint;
  if (result.state === 'too_large') return gap('malformed', `the answer is longer than ${MAX_BYTES} bytes`, source);
  if (result.state !== 'answered') {
    const what = result.state === 'timed_out' ? `no answer within ${endpoint.timeoutMs} ms` : 'no answer';
    return gap('unreachable', secrets.mask(`${what}: ${result.reason}`), source);
  }
  const body = parseBody(result.body);
  if (result.status !== 200) return refusedAnswer(result.status, body, endpoint, secrets.mask.bind(secrets));
  if (typeof body === 'string') return gap('malformed', secrets.mask(body), source);
  return withHints(readRangeAnswer(body.json, query, source), body.json, endpoint, secrets.mask.bind(secrets));
}

/** The text is what is wrong with it. */
function parseBody(bytes: Uint8Array): { readonly json: Json } | string {
  try {
    return { json: parseStrictJson(bytes, { file: 'answer', maxBytes: MAX_BYTES }).value };
  } catch (error) {
    if (error instanceof InputError) return `expected JSON; ${error.message}`;
    throw error;
  }
}

function refusedAnswer(
  status: number,
  body: { readonly json: Json } | string,
  endpoint: Endpoint,
  mask: (text: string) => string,
): MetricSeries {
  const { source, tokenEnvironment } = endpoint;
  if (status === 401 || status === 403) {
    const token =
      tokenEnvironment === undefined ? 'no token-env is configured' : `check the token in ${tokenEnvironment}`;
    return gap('refused', `status ${status}: ${token}`, source);
  }
  if (status >= 300 && status < 400) {
    return gap('refused', `status ${status}: redirects are not followed; configure the address it leads to`, source);
  }
  const said = typeof body === 'string' ? undefined : errorOf(body.json);
  const reason = mask(`status ${status}${said === undefined ? '' : `: ${said.type}: ${said.text}`}`);
  if (said?.type === 'bad_data' || said?.type === 'execution') return gap('query', reason, source);
  return gap(status >= 500 || status === 429 ? 'unreachable' : 'refused', reason, source);
}

function errorOf(json: Json): { readonly type: string; readonly text: string } | undefined {
  if (!isJsonObject(json)) return undefined;
  const { errorType, error } = json;
  return typeof errorType === 'string' && typeof error === 'string' ? { type: errorType, text: error } : undefined;
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
