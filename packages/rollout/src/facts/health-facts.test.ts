import { FakeHttp, FakeProcesses, FakeSecrets, FakeWorkspace } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { resolvePolicy } from '../policy/resolve.ts';
import { rolloutPolicySchema } from '../policy/schema.ts';
import { type Candidate, type ChannelState, emptyState } from '../state/channel-state.ts';
import type { Release } from '../state/release.ts';
import { collectMeasured, lookAtMeasured } from './health-facts.ts';

const NOW_MS = Date.parse('2026-11-20T12:00:00Z');
const CHANNEL = { tenant: 'acme', environment: 'prod', region: null, segment: null };

const POLICY = {
  version: 1,
  canary: { 'min-time': '30m', 'min-samples': 1000, 'max-metric-age': '5m' },
  traffic: { adapter: 'none' },
  metrics: { provider: 'file', path: 'metrics.json' },
  slo: { targets: 'security/slo_targets.json' },
  budget: { 'fast-burn': [{ long: '1h', short: '5m', rate: 14.4 }] },
  guardrails: {
    samples: { candidate: 'all', baseline: 'all' },
    rules: [{ id: 'errors', kind: 'absolute', direction: 'higher-is-worse', candidate: 'bad', margin: 0 }],
  },
} as const;

it('says to a look that the objectives cannot be read, and refuses to judge without them', async () => {
  const asked = {
    policy: resolvePolicy(rolloutPolicySchema.parse(POLICY), 'prod'),
    state: emptyState(CHANNEL),
    ports: {
      workspace: new FakeWorkspace({}),
      http: new FakeHttp(),
      processes: new FakeProcesses(),
      secrets: new FakeSecrets(),
    },
    nowMs: NOW_MS,
  };
  const reasons = [expect.stringMatching(/^security\/slo_targets\.json: expected a file with objectives, found none/)];
  expect(await lookAtMeasured(asked)).toMatchObject({
    health: { state: 'inconclusive', reasons },
    budget: { state: 'unknown', reasons },
  });
  await expect(collectMeasured(asked)).rejects.toMatchObject({ code: 'slo.missing' });
});

describe('what was measured', () => {
  const MINUTE = 60_000;
  const [fullMs, promotedMs, nowMs] = [NOW_MS - 120 * MINUTE, NOW_MS - 60 * MINUTE, NOW_MS];
  const row = (atMs: number, blue: number, errors: number) => ({
    time: new Date(atMs).toISOString(),
    ...(atMs <= fullMs
      ? { blue, blue_bad: 0, green: 1000 - blue, green_bad: 0 }
      : { blue: 0, blue_bad: 0, green: 1000, green_bad: errors }),
  });
  const steps = Array.from({ length: 240 }, (_, at) => nowMs - (239 - at) * MINUTE);

  function auditOf(errors: number) {
    return judge(
      steps.map((atMs) => row(atMs, 500, atMs > promotedMs ? errors : 0)),
      {
        current: pointer('rc-2', 'green', promotedMs),
        previous: pointer('rc-1', 'blue', nowMs - 1000 * MINUTE),
        exposure: { slot: 'green', percent: 100, known: true, at: new Date(fullMs).toISOString() },
      },
    );
  }

  async function judge(rows: readonly object[], standing: Partial<ChannelState>) {
    const workspace = new FakeWorkspace({
      'security/slo_targets.json': '{"citation_metrics": {}}',
      'metrics.json': JSON.stringify(rows),
    });
    const sides = { candidate: '{slot}', baseline: '{other_slot}' };
    const rules = [
      {
        id: 'errors',
        preset: undefined,
        kind: 'count-rate',
        direction: 'higher-is-worse',
        margin: 0.001,
        candidate: '{slot}_bad',
        baseline: '{other_slot}_bad',
      },
    ];
    const guardrails = { samples: sides, rules };
    const policy = resolvePolicy(rolloutPolicySchema.parse({ ...POLICY, guardrails }), 'prod');
    const state: ChannelState = { ...emptyState(CHANNEL), ...standing };
    const ports = { workspace, http: new FakeHttp(), processes: new FakeProcesses(), secrets: new FakeSecrets() };
    const { health } = await collectMeasured({ policy, state, ports, nowMs });
    return health;
  }

  it('of a release that had all users for an hour before its audit is held against the time before that', async () => {
    const [good, bad] = [await auditOf(0), await auditOf(100)];
    expect([good.state, bad.state, bad.reasons]).toEqual(['pass', 'fail', [expect.stringContaining('errors')]]);
  });

  it.each([
    ['is compared with it by its slot', { beside: 'blue' }, ['pass', 'fail']],
    ['of nothing is compared with nothing', {}, ['pass', 'pass']],
  ])('a first candidate beside users %s', async (_name, beside, expected) => {
    const states = [0, 100].map(async (errors) => {
      const rows = steps.map((atMs) => ({ ...row(0, 500, 0), time: new Date(atMs).toISOString(), green_bad: errors }));
      const at = new Date(promotedMs).toISOString();
      const { state } = await judge(rows, { candidate: { ...CANDIDATE, ...beside, stage_started_at: at } });
      return state;
    });
    expect(await Promise.all(states)).toEqual(expected);
  });
});

const pointer = (id: string, slot: string, at: number) => ({
  release: { ...RELEASE, id },
  slot,
  revision: 1,
  activated_at: new Date(at).toISOString(),
  transition: 't-1',
  proven: true,
});

const RELEASE: Release = {
  id: 'rc-1',
  version: '1.0.0',
  generation: '1',
  artifacts: {},
  manifest: { path: 'm.json', sha256: 'a'.repeat(64), evidence_sha256: 'b'.repeat(64) },
  commit: '1'.repeat(40),
  build_id: null,
  config_sha256: null,
  imported: false,
};

const CANDIDATE: Candidate = {
  release: RELEASE,
  slot: 'green',
  strategy: 'canary',
  kind: 'rollout',
  ladder: [0, 50, 100],
  stage: 1,
  started_at: '2026-11-20T00:00:00Z',
  stage_started_at: '2026-11-20T00:00:00Z',
  paused: false,
  incident: null,
  reason: 'weekly',
  by: 'ann',
};
