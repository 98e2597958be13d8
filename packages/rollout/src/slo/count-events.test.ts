import type { Slo, SloIndicator } from '@release-gates/formats';
import { FakeWorkspace } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import type { MetricPoint, MetricQuery, Metrics, MetricSeries } from '../metrics/metrics-port.ts';
import type { SloContext } from './ask-window.ts';
import { sloConfigSchema } from './config.ts';
import { countEvents } from './count-events.ts';
import { loadSlos } from './load-slos.ts';
import { toNumber } from './rational.ts';

const data = (...points: MetricPoint[]): MetricSeries => ({ state: 'data', points, source: 's' });
const absent: MetricSeries = { state: 'no_data', code: 'absent', reason: 'no series', source: 's' };

const RATIO: SloIndicator & { kind: 'ratio' } = {
  kind: 'ratio',
  numerator: 'bad',
  query: 'bad_total{code=~"5.."}',
  total: 'sum(increase(all_total[{window}]))',
  counter: true,
};
const slo = (indicator: SloIndicator, budgeting: Slo['budgeting'] = { method: 'occurrences' }): Slo => ({
  id: 'api',
  title: 'API',
  service: null,
  source: { file: 'slo.yml', pointer: '' },
  indicator,
  target: '0.99',
  windowS: 600,
  budgeting,
});

async function count(
  of: Slo,
  series: Readonly<Record<string, MetricSeries>>,
  { provider = 'prometheus', ...rest }: { provider?: Metrics['provider']; measures?: SloContext['measures'] } = {},
) {
  const asked: MetricQuery[] = [];
  const metrics: Metrics = {
    provider,
    async range(query) {
      asked.push(query);
      return series[query.query] ?? absent;
    },
  };
  const context: SloContext = { metrics, nowS: 10_000, stepS: 60, maxAgeS: 300, values: {}, measures: {}, ...rest };
  const counted = await countEvents(of, 600, context);
  const numbers = counted.state === 'counted' ? [toNumber(counted.bad), toNumber(counted.total)] : counted.code;
  return { asked, counted, numbers };
}

const BAD = 'sum(increase(bad_total{code=~"5.."}[600s]))';
const ALL = 'sum(increase(all_total[600s]))';

describe('events of a window', () => {
  it('are the increase of counters, asked for now', async () => {
    const { asked, numbers } = await count(slo(RATIO), { [BAD]: data([10_000, 3]), [ALL]: data([10_000, 500]) });
    expect(numbers).toEqual([3, 500]);
    expect(asked).toEqual([BAD, ALL].map((query) => ({ query, fromS: 10_000, toS: 10_000, stepS: 60 })));
  });

  it.each<[string, 'good' | 'bad', number, number, unknown]>([
    ['good ones', 'good', 497, 500, [3, 500]],
    ['a little more good ones than all, as increase extrapolates', 'good', 502, 500, [0, 500]],
    ['a little more bad ones than all', 'bad', 502, 500, [500, 500]],
    ['far more good ones than all', 'good', 510, 500, 'inconsistent'],
    ['fewer than none', 'bad', -1, 500, 'inconsistent'],
    ['something of nothing', 'bad', 1, 0, 'inconsistent'],
    ['nothing of nothing', 'bad', 0, 0, [0, 0]],
  ])('%s', async (_, numerator, part, all, expected) => {
    const found = await count(slo({ ...RATIO, numerator }), {
      [BAD]: data([10_000, part]),
      [ALL]: data([10_000, all]),
    });
    expect(found.numbers).toEqual(expected);
  });

  it.each<[string, Partial<typeof RATIO>, string]>([
    ['a sum of counters, whose increase would jump at a restart', { query: 'sum(bad_total)' }, 'query'],
    ['a query without a window', { query: 'bad_total', counter: false }, 'query'],
    ['a series that is not there', {}, 'absent'],
  ])('%s is unknown', async (_, change, code) => {
    const { counted } = await count(slo({ ...RATIO, ...change }), { [ALL]: data([10_000, 500]) });
    expect(counted).toMatchObject({ state: 'unknown', code, query: expect.stringContaining('bad_total') });
  });

  it('are the rows of a table, added up', async () => {
    const indicator = { ...RATIO, query: 'errors', total: 'requests', counter: false };
    const series = { errors: data([9500, 1], [9600, 2]), requests: data([9500, 100], [9600, 100]) };
    const { asked, numbers } = await count(slo(indicator), series, { provider: 'file' });
    expect(numbers).toEqual([3, 200]);
    expect(asked[0]).toMatchObject({ query: 'errors', toS: 10_000 });
    expect(asked[0]?.fromS).toBeGreaterThan(9400);
  });
});

describe('slices of time', () => {
  const sliced = slo(RATIO, { method: 'timeslices', sliceS: 300, sliceTarget: '0.9' });
  const [bad, all] = [BAD.replace('600s', '300s'), ALL.replace('600s', '300s')];

  it('are good where enough of their events are, and count where they have any', async () => {
    const { asked, numbers } = await count(sliced, {
      [bad]: data([9400, 10], [9700, 11], [10_000, 0]),
      [all]: data([9400, 100], [9700, 100], [10_000, 0]),
    });
    expect(numbers).toEqual([1, 2]);
    expect(asked[0]).toMatchObject({ fromS: 9700, toS: 10_000, stepS: 300 });
  });

  it('with events and without a count are unknown', async () => {
    const { numbers } = await count(sliced, { [bad]: data([10_000, 0]), [all]: data([9700, 5], [10_000, 5]) });
    expect(numbers).toBe('absent');
  });
});

it.each<['lte' | 'gte' | 'lt' | 'gt', number]>([
  ['lte', 1],
  ['lt', 2],
  ['gte', 1],
  ['gt', 2],
])('values held against a threshold: %s', async (op, bad) => {
  const { numbers } = await count(slo({ kind: 'threshold', query: 'q', op, value: 5 }), {
    q: data([9800, 4], [9900, 5], [10_000, 6]),
  });
  expect(numbers).toEqual([bad, 3]);
});

describe('the newest value', () => {
  const latest = slo({ kind: 'latest', measure: 'latency_p95_ms', op: 'lte', value: 100 });
  it.each<[string, MetricSeries, unknown]>([
    ['within', data([9900, 500], [10_000, 100]), [0, 1]],
    ['beyond', data([9900, 50], [10_000, 100.5]), [1, 1]],
    ['missing', absent, 'absent'],
  ])('%s', async (_, series, expected) => {
    expect((await count(latest, { latency_p95_ms: series }, { provider: 'file' })).numbers).toEqual(expected);
    const measures = { latency_p95_ms: 'max(p95)' };
    expect((await count(latest, { 'max(p95)': series }, { measures })).numbers).toEqual(expected);
  });

  it('without a query is unknown, and says which key to set', async () => {
    const { counted } = await count(latest, {});
    expect(counted).toMatchObject({
      state: 'unknown',
      code: 'configuration',
      reason: expect.stringContaining('slo.measures.latency_p95_ms'),
    });
  });
});

describe('objectives of files', () => {
  const openslo = JSON.stringify({
    apiVersion: 'openslo/v1',
    kind: 'SLO',
    metadata: { name: 'success-rate' },
    spec: {
      service: 'shop',
      budgetingMethod: 'Occurrences',
      indicator: {
        metadata: { name: 'a' },
        spec: {
          ratioMetric: {
            good: { metricSource: { spec: { query: 'g' } } },
            total: { metricSource: { spec: { query: 't' } } },
          },
        },
      },
      objectives: [{ target: 0.99 }],
    },
  });
  const files = {
    'slo/api.json': openslo,
    'targets.json': '{"citation_metrics":{"latency_p95_ms_max":9}}',
    'empty.yml': '',
  };
  const load = (config: object) => loadSlos(sloConfigSchema.parse(config), new FakeWorkspace(files));

  it('of both kinds', async () => {
    expect((await load({ files: ['slo/api.json'] })).map(({ id }) => id)).toEqual(['success-rate']);
    expect((await load({ targets: 'targets.json' })).map(({ id }) => id)).toContain('latency-p95-ms');
  });

  it.each([
    ['that are not there', { files: ['gone.yml'] }, 'slo.missing'],
    ['outside the workspace', { files: ['../slo.yml'] }, 'slo.unreadable'],
    ['with one name twice', { files: ['slo/api.json'], targets: 'targets.json' }, 'slo.duplicate'],
    ['without content', { files: ['empty.yml'] }, 'openslo.objects'],
  ])('%s are refused', async (_, config, code) => {
    await expect(load(config)).rejects.toMatchObject({ code });
  });

  it('are asked for', () => {
    expect(sloConfigSchema.safeParse({}).success).toBe(false);
    expect(sloConfigSchema.safeParse({ targets: 'a.json', measures: { sucess_rate: 'q' } }).success).toBe(false);
  });
});
