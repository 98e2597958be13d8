import { FakeHttp, FakeSecrets, httpAnswer } from '@release-gates/testkit';
import type { HttpResult } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import type { MetricQuery } from '../metrics-port.ts';
import { createPrometheus } from './create-prometheus.ts';
import type { PrometheusOptions } from './options.ts';

const QUERY: MetricQuery = { query: 'sum(rate(a[1m]))', fromS: 1000, toS: 1120, stepS: 60 };
const OPTIONS: PrometheusOptions = { url: 'http://127.0.0.1:9090', timeoutMs: 5000, acceptWarnings: false };

function ask(answer: HttpResult, options: Partial<PrometheusOptions> = {}, secrets = new FakeSecrets()) {
  const http = new FakeHttp(() => answer);
  return createPrometheus({ ...OPTIONS, ...options }, { http, secrets }).range(QUERY);
}

const matrix = (result: unknown, extra: object = {}): HttpResult =>
  httpAnswer(JSON.stringify({ status: 'success', data: { resultType: 'matrix', result }, ...extra }));
const one = (...values: [number, string][]): HttpResult => matrix([{ metric: {}, values }]);

describe('an answer', () => {
  it('is read point by point', async () => {
    expect(await ask(one([1000, '1'], [1060, '2.5e-07'], [1120, '-3']))).toEqual({
      state: 'data',
      points: [
        [1000, 1],
        [1060, 2.5e-7],
        [1120, -3],
      ],
      source: 'prometheus http://127.0.0.1:9090',
    });
  });

  it('keeps what is a number and says what was left out', async () => {
    expect(await ask(one([1000, 'NaN'], [1060, '2'], [1120, '+Inf']))).toMatchObject({
      state: 'data',
      points: [[1060, 2]],
      notes: ['1 of 3 points are NaN and do not count', '1 of 3 points are +Inf and do not count'],
    });
  });

  it.each<[string, HttpResult, object]>([
    ['no series', matrix([]), { state: 'no_data', code: 'absent' }],
    ['a series without points', one(), { state: 'no_data', code: 'absent' }],
    ['NaN alone', one([1000, 'NaN'], [1060, 'NaN']), { state: 'no_data', code: 'not_a_number' }],
    ['infinity alone', one([1000, '+Inf'], [1060, '-Inf']), { state: 'no_data', code: 'not_a_number' }],
    [
      'two series',
      matrix([
        { metric: { a: '1' }, values: [[1000, '1']] },
        { metric: { a: '2' }, values: [[1000, '1']] },
      ]),
      { state: 'failed', code: 'many_series' },
    ],
    ['a vector', httpAnswer('{"status":"success","data":{"resultType":"vector","result":[]}}'), { code: 'malformed' }],
    ['no status', httpAnswer('{"data":{"resultType":"matrix","result":[]}}'), { code: 'malformed' }],
    ['an array', httpAnswer('[]'), { code: 'malformed' }],
    ['HTML', httpAnswer('<html>login</html>'), { code: 'malformed' }],
    ['a key twice', httpAnswer('{"status":"success","status":"error"}'), { code: 'malformed' }],
    ['nothing', httpAnswer(''), { code: 'malformed' }],
    ['a number instead of a text', matrix([{ metric: {}, values: [[1000, 1]] }]), { code: 'malformed' }],
    ['an empty text', one([1000, '']), { code: 'malformed' }],
    ['a hexadecimal number', one([1000, '0x10']), { code: 'malformed' }],
    ['white space', one([1000, ' 1']), { code: 'malformed' }],
    ['a number beyond a double', one([1000, '1e999']), { code: 'malformed' }],
    ['a point before the range', one([940, '1']), { code: 'malformed' }],
    ['a point behind the range', one([1180, '1']), { code: 'malformed' }],
    ['points out of order', one([1060, '1'], [1000, '1']), { code: 'malformed' }],
    ['a point twice', one([1060, '1'], [1060, '2']), { code: 'malformed' }],
    ['native histograms', matrix([{ metric: {}, histograms: [] }]), { state: 'failed', code: 'malformed' }],
    ['a pair of three', matrix([{ metric: {}, values: [[1000, '1', '2']] }]), { code: 'malformed' }],
    ['not found', httpAnswer('404 page not found', { status: 404 }), { state: 'failed', code: 'refused' }],
    ['a redirect', httpAnswer('', { status: 302 }), { state: 'failed', code: 'refused' }],
    ['a server error', httpAnswer('oops', { status: 502 }), { state: 'failed', code: 'unreachable' }],
    ['too many requests', httpAnswer('', { status: 429 }), { state: 'failed', code: 'unreachable' }],
    ['success with another status', httpAnswer('{}', { status: 204 }), { state: 'failed', code: 'refused' }],
    ['no connection', { state: 'unsent', reason: 'refused' }, { state: 'failed', code: 'unreachable' }],
    ['a lost answer', { state: 'unknown', reason: 'reset' }, { state: 'failed', code: 'unreachable' }],
    ['no answer in time', { state: 'timed_out', reason: '5 s' }, { state: 'failed', code: 'unreachable' }],
    ['an endless answer', { state: 'too_large', reason: '8 MiB' }, { state: 'failed', code: 'malformed' }],
  ])('with %s is never a number', async (_, answer, expected) => {
    const series = await ask(answer);
    expect(series).toMatchObject(expected);
    expect(series).not.toHaveProperty('points');
  });

  it('shows what the server says against a query', async () => {
    const body = { status: 'error', errorType: 'bad_data', error: 'parse error:\n::error::unexpected "}"' };
    const series = await ask(httpAnswer(JSON.stringify(body), { status: 400 }));
    expect(series).toMatchObject({ state: 'failed', code: 'query' });
    expect(series).toHaveProperty('reason', 'status 400: bad_data: parse error:\\n::error::unexpected "}"');
  });

  it('that the server calls incomplete is no answer, unless accepted', async () => {
    const partial = matrix([{ metric: {}, values: [[1000, '1']] }], {
      warnings: ['store-2 did not answer'],
      infos: ['hint'],
    });
    expect(await ask(partial)).toMatchObject({ state: 'failed', code: 'partial' });
    expect(await ask(partial, { acceptWarnings: true })).toMatchObject({
      state: 'data',
      notes: ['store-2 did not answer', 'hint'],
    });
  });
});

describe('a request', () => {
  it('is one POST with the query in its body', async () => {
    const http = new FakeHttp(() => one([1000, '1']));
    const options = { ...OPTIONS, url: 'https://example.test/prom/' };
    await createPrometheus(options, { http, secrets: new FakeSecrets() }).range({ ...QUERY, query: 'a + b{c="&="}' });
    expect(http.requests).toHaveLength(1);
    const [request] = http.requests;
    expect(request).toMatchObject({ method: 'POST', url: 'https://example.test/prom/api/v1/query_range' });
    const form = new URLSearchParams(new TextDecoder().decode(request?.body));
    expect(Object.fromEntries(form)).toEqual({
      query: 'a + b{c="&="}',
      start: '1000',
      end: '1120',
      step: '60',
      timeout: '5000ms',
    });
  });

  it('longer than the server allows is asked in parts without a gap', async () => {
    const http = new FakeHttp((request) => {
      const form = new URLSearchParams(new TextDecoder().decode(request.body));
      const values: [number, string][] = [];
      for (let at = Number(form.get('start')); at <= Number(form.get('end')); at += 10) values.push([at, '1']);
      return one(...values);
    });
    const prometheus = createPrometheus(OPTIONS, { http, secrets: new FakeSecrets() });
    const series = await prometheus.range({ query: 'a', fromS: 0, toS: 250_000, stepS: 10 });
    expect(http.requests).toHaveLength(3);
    expect(series.state === 'data' && series.points.map(([at]) => at)).toEqual(
      Array.from({ length: 25_001 }, (_, index) => index * 10),
    );
  });

  it('of which a part failed has failed', async () => {
    const http = new FakeHttp((request) =>
      new TextDecoder().decode(request.body).includes('start=0&') ? one([0, '1']) : { state: 'unsent', reason: 'gone' },
    );
    const prometheus = createPrometheus(OPTIONS, { http, secrets: new FakeSecrets() });
    expect(await prometheus.range({ query: 'a', fromS: 0, toS: 250_000, stepS: 10 })).toMatchObject({
      state: 'failed',
    });
  });

  it.each<[string, MetricQuery]>([
    ['backwards', { ...QUERY, fromS: 2000 }],
    ['of more points than are useful', { ...QUERY, fromS: 0, toS: 10_000_000, stepS: 1 }],
    ['without a step', { ...QUERY, stepS: 0 }],
    ['of no time', { ...QUERY, toS: Number.NaN }],
  ])('%s is not sent', async (_, query) => {
    const http = new FakeHttp(() => one([1000, '1']));
    expect(await createPrometheus(OPTIONS, { http, secrets: new FakeSecrets() }).range(query)).toMatchObject({
      code: 'query',
    });
    expect(http.requests).toHaveLength(0);
  });
});

describe('a token', () => {
  const secrets = new FakeSecrets({ TOKEN: 'abc.DEF-123', BROKEN: 'a\r\nx-evil: 1' });
  const withToken = { url: 'https://example.test', tokenEnvironment: 'TOKEN' };

  it('goes into the header and into no message', async () => {
    const http = new FakeHttp(() =>
      httpAnswer('{"status":"error","errorType":"x","error":"abc.DEF-123"}', { status: 418 }),
    );
    const series = await createPrometheus({ ...OPTIONS, ...withToken }, { http, secrets }).range(QUERY);
    expect(http.requests[0]?.headers).toMatchObject({ authorization: 'Bearer abc.DEF-123' });
    expect(JSON.stringify(series)).not.toContain('abc.DEF-123');
  });

  it('that the server refuses is named by its variable', async () => {
    const series = await ask(httpAnswer('abc.DEF-123', { status: 401 }), withToken, secrets);
    expect(series).toMatchObject({ state: 'failed', code: 'refused', reason: 'status 401: check the token in TOKEN' });
  });

  it.each<[string, Partial<PrometheusOptions>]>([
    ['that is not set', { url: 'https://example.test', tokenEnvironment: 'MISSING' }],
    ['that would end the header', { url: 'https://example.test', tokenEnvironment: 'BROKEN' }],
    ['over http to another machine', { url: 'http://example.test', tokenEnvironment: 'TOKEN' }],
    ['in the address', { url: 'https://user:hunter2@example.test' }],
    ['behind a question mark', { url: 'https://example.test/?token=1' }],
    ['for another protocol', { url: 'file:///etc/passwd' }],
    ['for no address', { url: 'prometheus' }],
  ])('%s is not sent', async (_, options) => {
    const http = new FakeHttp(() => one([1000, '1']));
    const series = await createPrometheus({ ...OPTIONS, ...options }, { http, secrets }).range(QUERY);
    expect(series).toMatchObject({ state: 'failed', code: 'configuration' });
    expect(http.requests).toHaveLength(0);
    expect(JSON.stringify(series)).not.toContain('hunter2');
  });
});
