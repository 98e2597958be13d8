import { createHttp } from '@release-gates/adapters';
import { parseOpenSlo } from '@release-gates/formats';
import {
  budgetConfigSchema,
  collectHealth,
  createMetrics,
  guardrailsConfigSchema,
  type Metrics,
  metricsConfigSchema,
  sloConfigSchema,
} from '@release-gates/rollout';
import { FakeProcesses, FakeSecrets, FakeWorkspace } from '@release-gates/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningPrometheus, startPrometheus, whyNoPrometheus } from '../support/prometheus.ts';
import { BUDGETS, NOW_S, STAGE_S, writeHistory } from './history.ts';

const missing = whyNoPrometheus();

const STATES: Record<(typeof BUDGETS)[number]['name'], readonly [state: string, remaining: number]> = {
  'budget-500': ['green', 0.5],
  'budget-501': ['yellow', 0.499],
  'budget-800': ['yellow', 0.2],
  'budget-801': ['red', 0.199],
  'budget-1000': ['red', 0],
  'budget-1001': ['black', -0.001],
  'budget-burning': ['red', 0.8],
};

const side = (slot: string, more = ''): string =>
  `sum(increase(http_requests_total{case="{tenant}",slot="{${slot}}"${more}}[{window}]))`;
const p95 = (slot: string): string =>
  `histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket{case="{tenant}",slot="{${slot}}"}[{window}])))`;
const count = (kind: string): string => {
  const series = `budget_events_total{case="{tenant}",kind="${kind}"}`;
  return `${series} - ${series} offset {window}`;
};

const RULES = [
  {
    id: 'failures',
    preset: 'success-ratio',
    direction: 'higher-is-worse',
    margin: 0.01,
    candidate: side('slot', ',code=~"5.."'),
    baseline: side('other_slot', ',code=~"5.."'),
  },
  {
    id: 'integrity',
    preset: 'integrity-mismatches',
    candidate: 'sum(increase(integrity_mismatches_total{case="{tenant}",slot="{slot}"}[{window}]))',
  },
];
const LATENCY = { id: 'latency', preset: 'latency-p95', candidate: p95('slot'), baseline: p95('other_slot') };

const SLO = `
apiVersion: openslo/v1
kind: SLO
metadata: { name: api }
spec:
  service: shop
  budgetingMethod: Occurrences
  timeWindow: [{ duration: 28d, isRolling: true }]
  indicator:
    metadata: { name: events }
    spec:
      ratioMetric:
        counter: true
        bad: { metricSource: { type: Prometheus, spec: { query: '${count('bad')}' } } }
        total: { metricSource: { type: Prometheus, spec: { query: '${count('all')}' } } }
  objectives: [{ target: 0.999 }]
`;

function metricsAt(url: string): Metrics {
  const config = metricsConfigSchema.parse({ provider: 'prometheus', url, timeout: 30 });
  const ports = {
    http: createHttp(),
    processes: new FakeProcesses(),
    secrets: new FakeSecrets(),
    workspace: new FakeWorkspace(),
  };
  return createMetrics(config, ports, { nowS: NOW_S, maxAgeS: 120 });
}

describe.skipIf(missing !== undefined)(`a real Prometheus${missing === undefined ? '' : `: ${missing}`}`, () => {
  let server: RunningPrometheus;
  beforeAll(async () => {
    server = await startPrometheus(writeHistory());
  });
  afterAll(async () => {
    await server.stop();
  });

  async function judge(
    name: string,
    { rules = RULES, url = server.url }: { rules?: readonly object[]; url?: string } = {},
  ) {
    const { health, budget } = await collectHealth({
      policy: {
        metrics: metricsConfigSchema.parse({ provider: 'prometheus', url: server.url }),
        slo: sloConfigSchema.parse({ files: ['slo.yml'] }),
        slos: parseOpenSlo(new TextEncoder().encode(SLO), { file: 'slo.yml' }),
        budget: budgetConfigSchema.parse({ 'fast-burn': [{ long: '1h', short: '5m', rate: 14.4 }] }),
        guardrails: guardrailsConfigSchema.parse({
          samples: { candidate: side('slot'), baseline: side('other_slot') },
          rules,
        }),
        minStageS: STAGE_S,
        minSamples: 1000,
        maxMetricAgeS: 120,
      },
      metrics: metricsAt(url),
      channel: { tenant: name, environment: 'prod', region: null, segment: null },
      candidate: { releaseId: 'rc-2', version: '2.0.0', slot: 'green' },
      baseline: { releaseId: 'rc-1', version: '1.0.0', slot: 'blue' },
      otherSlot: 'blue',
      percent: 5,
      stageStartedS: NOW_S - STAGE_S,
      aloneSinceS: NOW_S - STAGE_S,
      nowS: NOW_S,
    });
    return { health, budget, codes: Object.fromEntries(health.findings.map(({ id, code }) => [id, code])) };
  }

  it('passes what is as good as what is live', async () => {
    const { health, codes } = await judge('healthy', { rules: [...RULES, { ...LATENCY, margin: 0.2 }] });
    expect(codes).toEqual({
      samples: 'enough_samples',
      'sample-ratio': 'as_intended',
      failures: 'harm_within_margin',
      integrity: 'within_limit',
      latency: 'harm_within_margin',
    });
    expect(health).toMatchObject({ state: 'pass', samples: 3600, measuredUntilMs: NOW_S * 1000 });
  });

  it.each([
    ['worse', 'fail', 'failures', 'worse_early'],
    ['mismatch', 'fail', 'integrity', 'limit_exceeded'],
    ['slow', 'fail', 'latency', 'worse_early'],
    ['stopped', 'inconclusive', 'samples', 'metrics_stale'],
    ['silent', 'inconclusive', 'failures', 'metrics_missing'],
    ['nobody', 'inconclusive', 'samples', 'metrics_missing'],
  ])('%s: %s by %s', async (name, state, id, code) => {
    const { health, codes } = await judge(name, { rules: name === 'slow' ? [LATENCY] : RULES });
    expect([health.state, codes[id]]).toEqual([state, code]);
  });

  it('takes silence for zero where the query says so', async () => {
    const rules = [{ ...RULES[0], candidate: `${side('slot', ',code=~"5.."')} or vector(0)` }];

    expect(await judge('silent', { rules })).toMatchObject({
      health: { state: 'pass' },
      codes: { failures: 'harm_within_margin' },
    });
  });

  it.each(BUDGETS.map(({ name }) => name))('counts a budget to the last event: %s', async (name) => {
    const { budget } = await judge(name);
    const [state, remaining] = STATES[name];
    expect(budget).toMatchObject({ state, remaining });
    expect(budget.slos[0]?.window).toMatchObject({ total: 1_000_000 });
  });

  it('knows no budget of what it never saw', async () => {
    expect((await judge('nobody')).budget).toMatchObject({ state: 'unknown', remaining: null });
  });

  it.each([
    ['a number', 'odd{kind="one"}', { state: 'data' }],
    ['zero', 'odd{kind="zero"}', { state: 'data', points: expect.arrayContaining([[NOW_S, 0]]) }],
    ['half of them NaN', 'odd{kind="mixed"}', { state: 'data' }],
    ['NaN', 'odd{kind="not-a-number"}', { state: 'no_data', code: 'not_a_number' }],
    ['NaN by division', 'odd{kind="zero"} / odd{kind="zero"}', { state: 'no_data', code: 'not_a_number' }],
    ['infinity', 'odd{kind="infinite"}', { state: 'no_data', code: 'not_a_number' }],
    [
      'infinity by division',
      'odd{kind="one"} / ignoring(kind) odd{kind="zero"}',
      { state: 'no_data', code: 'not_a_number' },
    ],
    ['nothing', 'odd{kind="gone"}', { state: 'no_data', code: 'absent' }],
    ['several series', 'odd', { state: 'failed', code: 'many_series' }],
    ['a syntax error', 'sum(odd', { state: 'failed', code: 'query' }],
    ['a type error', 'sum("odd")', { state: 'failed', code: 'query' }],
    ['two series where one is needed', 'odd * on() group_left() odd', { state: 'failed', code: 'query' }],
  ])('answers %s', async (_, query, expected) => {
    const series = await metricsAt(server.url).range({ query, fromS: NOW_S - 300, toS: NOW_S, stepS: 15 });
    expect(series).toMatchObject(expected);
  });

  it('answers more points than it gives at once', async () => {
    const range = { query: 'vector(1)', fromS: NOW_S - 28 * 86_400, toS: NOW_S, stepS: 60 };
    const series = await metricsAt(server.url).range(range);
    expect(series.state === 'data' && series.points.length).toBe(40_321);
  });

  it('that is another server, or none, is no verdict', async () => {
    const elsewhere = await judge('healthy', { url: `${server.url}/elsewhere` });
    expect(elsewhere.health).toMatchObject({ state: 'inconclusive', samples: null });
    // Nothing listens on the port of "discard".
    const nowhere = await judge('worse', { url: 'http://127.0.0.1:9' });
    expect(nowhere.health).toMatchObject({ state: 'inconclusive', samples: null, measuredUntilMs: null });
    expect(nowhere.budget).toMatchObject({ state: 'unknown' });
  });
});
