import { InputError, isJsonObject, type Json, parseStrictJson } from '@release-gates/core';
import { gap } from '../gap.ts';
import type { MetricSeries } from '../metrics-port.ts';
import type { PrometheusPorts } from './options.ts';
import type { Endpoint } from './endpoint.ts';

/** 10,000 points take about 300 KB. */
const MAX_BYTES = 8 * 1024 * 1024;

export interface ApiRequest {
  readonly method: 'GET' | 'POST';
  /** Below the address that is configured. */
  readonly path: string;
  readonly form?: URLSearchParams;
}

type Gap = MetricSeries & { readonly state: 'no_data' | 'failed' };

/** One request, or why there is no answer to it. Reads only, but is not repeated: the next tick is. */
export async function exchangeJson(
  { method, path, form }: ApiRequest,
  endpoint: Endpoint,
  { http, secrets }: PrometheusPorts,
): Promise<{ readonly json: Json } | Gap> {
  const { source } = endpoint;
  const result = await http.exchange({
    method,
    url: `${endpoint.base}${path}`,
    headers: {
      ...endpoint.headers,
      ...(form !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
    },
    ...(form !== undefined && { body: new TextEncoder().encode(form.toString()) }),
    timeoutMs: endpoint.timeoutMs,
    maxBytes: MAX_BYTES,
  });
  if (result.state === 'too_large') return failed('malformed', `the answer is longer than ${MAX_BYTES} bytes`, source);
  if (result.state !== 'answered') {
    const what = result.state === 'timed_out' ? `no answer within ${endpoint.timeoutMs} ms` : 'no answer';
    return failed('unreachable', secrets.mask(`${what}: ${result.reason}`), source);
  }
  const body = parseBody(result.body);
  if (result.status !== 200) return refusedAnswer(result.status, body, endpoint, secrets.mask.bind(secrets));
  return typeof body === 'string' ? failed('malformed', secrets.mask(body), source) : body;
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
): Gap {
  const { source, tokenEnvironment } = endpoint;
  if (status === 401 || status === 403) {
    const token =
      tokenEnvironment === undefined ? 'no token-env is configured' : `check the token in ${tokenEnvironment}`;
    return failed('refused', `status ${status}: ${token}`, source);
  }
  if (status >= 300 && status < 400) {
    return failed('refused', `status ${status}: redirects are not followed; configure the address it leads to`, source);
  }
  const said = typeof body === 'string' ? undefined : errorOf(body.json);
  const reason = mask(`status ${status}${said === undefined ? '' : `: ${said.type}: ${said.text}`}`);
  if (said?.type === 'bad_data' || said?.type === 'execution') return failed('query', reason, source);
  return failed(status >= 500 || status === 429 ? 'unreachable' : 'refused', reason, source);
}

function errorOf(json: Json): { readonly type: string; readonly text: string } | undefined {
  if (!isJsonObject(json)) return undefined;
  const { errorType, error } = json;
  return typeof errorType === 'string' && typeof error === 'string' ? { type: errorType, text: error } : undefined;
}

function failed(...[code, reason, source]: Parameters<typeof gap>): Gap {
  return gap(code, reason, source) as Gap;
}
