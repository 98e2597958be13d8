import { FakeHttp, FakeProcesses, FakeSecrets, FakeWorkspace } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { resolvePolicy } from '../policy/resolve.ts';
import { rolloutPolicySchema } from '../policy/schema.ts';
import { emptyState } from '../state/channel-state.ts';
import { collectStability } from './stability-facts.ts';

const NOW_S = Date.parse('2026-11-20T12:00:00Z') / 1000;
const HOUR = 3600;
const WINDOW = 72 * HOUR;
const POLICY = {
  version: 1,
  canary: { 'min-time': '30m', 'min-samples': 1000, 'max-metric-age': '5m' },
  traffic: { adapter: 'none' },
  metrics: { provider: 'file', path: 'metrics.json' },
  budget: { 'fast-burn': [{ long: '1h', short: '5m', rate: 14.4 }] },
  guardrails: {
    samples: { candidate: 'all', baseline: 'all' },
    rules: [{ id: 'errors', kind: 'absolute', direction: 'higher-is-worse', candidate: 'bad', margin: 0 }],
  },
} as const;
const TARGETS = { slo: { targets: 'security/slo_targets.json' } };
const HOURLY = { slo: { files: ['slo.yml'] } };
const SLO = `apiVersion: openslo/v1
kind: SLO
metadata: { name: api }
spec:
  service: api
  budgetingMethod: Occurrences
  timeWindow: [{ duration: 1h, isRolling: true }]
  indicator:
    metadata: { name: api }
    spec:
      ratioMetric:
        counter: true
        bad: { metricSource: { type: Prometheus, spec: { query: bad } } }
        total: { metricSource: { type: Prometheus, spec: { query: all } } }
  objectives: [{ target: 0.99 }]
`;

type Row = Readonly<Record<string, number | null>>;
const GOOD = { success_rate: 1, latency_p95_ms: 200, degraded_rate: 0, all: 100, bad: 0 };

/** A row every five minutes, from so many seconds ago, where there is one. */
function history(fromS: number, at: (agoS: number) => Row | null = () => GOOD): readonly object[] {
  const ages = Array.from({ length: fromS / 300 }, (_, index) => fromS - (index + 1) * 300);
  return ages.flatMap((agoS) => {
    const row = at(agoS);
    return row === null ? [] : [{ time: new Date((NOW_S - agoS) * 1000).toISOString(), ...row }];
  });
}

function stabilityOf(rows: readonly object[], slo: object = HOURLY, more: object = {}) {
  const workspace = new FakeWorkspace({
    'security/slo_targets.json': '{"citation_metrics": {}}',
    'slo.yml': SLO,
    'metrics.json': JSON.stringify(rows),
  });
  const ports = { workspace, http: new FakeHttp(), processes: new FakeProcesses(), secrets: new FakeSecrets() };
  const policy = resolvePolicy(rolloutPolicySchema.parse({ ...POLICY, ...slo, ...more }), 'prod');
  const state = emptyState({ tenant: 'acme', environment: 'prod', region: null, segment: null });
  return collectStability({ policy, state, ports, nowMs: NOW_S * 1000 });
}

describe('72 h with little burn', () => {
  it.each<[string, readonly object[], number, number | null]>([
    ['all of it', history(WINDOW), WINDOW, 0],
    ['one hour of data', history(HOUR), HOUR - 300, 0],
    [
      'a gap of an hour',
      history(WINDOW, (agoS) => (agoS > HOUR && agoS <= 2 * HOUR ? null : GOOD)),
      WINDOW - HOUR - 300,
      0,
    ],
    [
      'an hour in which one part was not measured',
      history(WINDOW, (agoS) => (agoS > HOUR && agoS <= 2 * HOUR ? { ...GOOD, bad: null } : GOOD)),
      WINDOW - HOUR - 300,
      0,
    ],
    // A tenth of what is allowed: 72 times as much of the budget of an hour, and a tenth of that of 72 h.
    ['an even burn', history(WINDOW, () => ({ ...GOOD, all: 1000, bad: 1 })), WINDOW, 0.1],
    ['no events', history(WINDOW, () => ({ ...GOOD, all: 0 })), WINDOW, null],
  ])('%s', async (_name, rows, coveredS, maxBurn) => {
    const found = await stabilityOf(rows);
    const burn = found.maxBurn === null ? null : Math.round(found.maxBurn * 1e9) / 1e9;
    expect({ covered: found.coveredS, burn }).toEqual({ covered: coveredS, burn: maxBurn });
  });

  it('says from when on it was measured, and how much is missing', async () => {
    const { reasons } = await stabilityOf(history(HOUR));
    expect(reasons?.[0]).toBe('api: measured since 2026-11-20T11:05:00.000Z, 2d23h5m missing');
  });

  it('is not known without measurements', async () => {
    expect(await stabilityOf([])).toMatchObject({ coveredS: null, maxBurn: null });
  });

  it('is asked of nobody where the policy asks for none', async () => {
    expect(await stabilityOf([], HOURLY, { unfreeze: { 'stable-for': '0s' } })).toMatchObject({
      coveredS: 0,
      maxBurn: 0,
    });
  });
});

const slowADayAgo = (agoS: number) => (agoS === 24 * HOUR ? { ...GOOD, latency_p95_ms: 9000 } : GOOD);

describe('by the targets of the predecessor, of which the newest value decides', () => {
  it.each<[string, readonly object[], number, boolean]>([
    ['each value met them', history(WINDOW), WINDOW, false],
    ['a day ago one did not', history(WINDOW, slowADayAgo), WINDOW, true],
    ['only the newest is there', history(300), 0, false],
  ])('%s', async (_name, rows, coveredS, isBurnt) => {
    const { coveredS: found, maxBurn } = await stabilityOf(rows, TARGETS);
    expect({ found, isBurnt: (maxBurn ?? 0) >= 0.1 }).toEqual({ found: coveredS, isBurnt });
  });
});

it('knows nothing of alerts where nobody is named who does, so no freeze ends', async () => {
  expect(await stabilityOf(history(WINDOW))).toMatchObject({
    openAlerts: null,
    alertsReason: 'the policy does not say whom to ask',
  });
});
