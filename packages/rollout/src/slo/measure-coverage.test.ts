import type { Slo } from '@release-gates/formats';
import { expect, it } from 'vitest';
import type { MetricPoint, MetricQuery, Metrics } from '../metrics/metrics-port.ts';
import { measureCoverage } from './measure-coverage.ts';

const NOW_S = 1_000_000;
const HOUR = 3600;
const SLO: Slo = {
  id: 'api',
  title: 'API',
  service: null,
  source: { file: 'slo.yml', pointer: '' },
  indicator: { kind: 'ratio', numerator: 'bad', query: 'bad', total: 'all', counter: true },
  target: '0.99',
  windowS: HOUR,
  budgeting: { method: 'occurrences' },
};

/** Answers each step of the range that `has` says is there. */
async function coverage(has: (atS: number) => boolean) {
  const asked: MetricQuery[] = [];
  const metrics: Metrics = {
    provider: 'prometheus',
    async range(query) {
      asked.push(query);
      const points: MetricPoint[] = [];
      for (let atS = query.fromS; atS <= query.toS; atS += query.stepS) if (has(atS)) points.push([atS, 0]);
      if (points.length > 0) return { state: 'data', points, source: 's' };
      return { state: 'no_data', code: 'absent', reason: 'no series', source: 's' };
    },
  };
  const context = { metrics, nowS: NOW_S, stepS: 60, maxAgeS: 300, values: {}, measures: {} };
  return { asked, found: await measureCoverage(SLO, 72 * HOUR, context) };
}

it('asks a Prometheus for each part of the window by itself: an increase over all of it takes one hour for three days', async () => {
  const { asked } = await coverage(() => true);
  const query = 'sum(increase(all[300s]))';
  expect(asked).toEqual([{ query, fromS: NOW_S - 72 * HOUR + 300, toS: NOW_S, stepS: 300 }]);
});

it.each<[string, (agoS: number) => boolean, number | 'unknown']>([
  ['all of it', () => true, 72 * HOUR],
  ['the last hour', (agoS) => agoS < HOUR, HOUR],
  ['an hour is missing', (agoS) => agoS < HOUR || agoS >= 2 * HOUR, 71 * HOUR],
  ['nothing', () => false, 'unknown'],
])('%s', async (_name, has, expected) => {
  const { found } = await coverage((atS) => has(NOW_S - atS));
  expect(found.state === 'unknown' ? found.state : found.coveredS).toBe(expected);
});
