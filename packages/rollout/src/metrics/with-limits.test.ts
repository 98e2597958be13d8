import { expect, it } from 'vitest';
import type { MetricQuery, Metrics, MetricSeries } from './metrics-port.ts';
import { withLimits } from './with-limits.ts';

const QUERY: MetricQuery = { query: 'a', fromS: 0, toS: 1000, stepS: 60 };

function source(answer: (query: MetricQuery) => MetricSeries) {
  const asked: MetricQuery[] = [];
  const metrics: Metrics = {
    provider: 'prometheus',
    async range(query) {
      asked.push(query);
      return answer(query);
    },
  };
  return { asked, metrics: withLimits(metrics, { nowS: 1000, maxAgeS: 120 }) };
}

const until = (atS: number): MetricSeries => ({
  state: 'data',
  points: [
    [0, 1],
    [atS, 1],
  ],
  source: 's',
});
const away: MetricSeries = { state: 'failed', code: 'unreachable', reason: 'gone', source: 's' };

it.each<[string, number, string]>([
  ['as old as allowed', 880, 'data'],
  ['one second older', 879, 'no_data'],
  ['of this moment', 1000, 'data'],
  ['a little ahead', 1060, 'data'],
  ['too far ahead', 1061, 'failed'],
])('a newest point %s', async (_, atS, state) => {
  expect(await source(() => until(atS)).metrics.range(QUERY)).toHaveProperty('state', state);
});

it('judges a question about the past by that past', async () => {
  const { metrics } = source(() => until(450));
  expect(await metrics.range({ ...QUERY, toS: 500 })).toHaveProperty('state', 'data');
  expect(await metrics.range({ ...QUERY, toS: 600 })).toHaveProperty('code', 'stale');
});

it('asks nothing twice', async () => {
  const { asked, metrics } = source(() => until(1000));
  await Promise.all([metrics.range(QUERY), metrics.range(QUERY), metrics.range({ ...QUERY, stepS: 30 })]);
  expect(asked).toHaveLength(2);
});

it('waits for a server that is away once', async () => {
  const { asked, metrics } = source(() => away);
  expect(await metrics.range(QUERY)).toBe(away);
  expect(await metrics.range({ ...QUERY, query: 'b' })).toBe(away);
  expect(asked).toHaveLength(1);
});

it('goes on after a query that is nonsense', async () => {
  const { asked, metrics } = source(({ query }) => (query === 'a' ? { ...away, code: 'query' } : until(1000)));
  expect(await metrics.range(QUERY)).toHaveProperty('code', 'query');
  expect(await metrics.range({ ...QUERY, query: 'b' })).toHaveProperty('state', 'data');
  expect(asked).toHaveLength(2);
});
