import { type ApplyContext, foldVerdict, judge } from '@release-gates/core';
import {
  type Asked,
  channelId,
  type EnginePorts,
  type RolloutEvent,
  runEvent,
  toStepPolicy,
} from '@release-gates/rollout';
import { applyContext, FakeHolders, FakeWorkspace, FIXED_NOW_MS } from '@release-gates/testkit';
import { openSession } from '../_shared/channel-session.ts';
import { apply } from './apply.ts';
import { collect } from './collect.ts';
import { executorInputs } from './inputs.ts';
import { plan } from './plan.ts';

/** A repository with a rollout policy, and runs in it, for the tests of this operation. */

export const POLICY = `version: 1
canary: { min-time: 30m, min-samples: 1000, max-metric-age: 5m }
traffic: { adapter: none, pointer-only: true }
`;

/** Everything is measured, in files of the workspace, and nobody is alerted. */
export const MEASURED_POLICY = `${POLICY}metrics: { provider: file, path: metrics.json }
slo: { targets: security/slo_targets.json }
budget: { fast-burn: [{ long: 1h, short: 5m, rate: 14.4 }] }
guardrails:
  samples: { candidate: all, baseline: all }
  rules: [{ id: errors, kind: absolute, direction: higher-is-worse, candidate: bad, margin: 0 }]
alerts: { source: none }
`;

const MINUTE = 60_000;

/** Two hours of measurements, up to now; of 1000 requests each minute so many are bad. */
export function measurements({ bad = 0, nowMs = FIXED_NOW_MS } = {}): string {
  const rows = Array.from({ length: 120 }, (_, ago) => ({
    time: new Date(nowMs - (120 - ago) * MINUTE + MINUTE).toISOString(),
    all: 1000,
    bad,
    success_rate: 1 - bad / 1000,
    latency_p95_ms: 200,
    degraded_rate: 0,
  }));
  return JSON.stringify(rows);
}

export const MEASURED_FILES = {
  'security/slo_targets.json': '{"citation_metrics": {}}',
  'metrics.json': measurements(),
} as const;

export const ASKED: Asked = { by: 'ann', reason: 'because', correlationId: 'c-1', holder: { process: 'dead' } };

export const IMPORT: RolloutEvent = {
  ...ASKED,
  type: 'import',
  release: {
    id: 'rc-1',
    version: '1.0.0',
    generation: 'g1',
    artifacts: {},
    manifest: { path: 'm.json', sha256: '0'.repeat(64), evidence_sha256: '0'.repeat(64) },
    commit: 'a'.repeat(40),
    build_id: null,
    config_sha256: null,
    imported: true,
  },
  activatedAtMs: 0,
  highestSeen: null,
  highestActivated: null,
  rolledBack: [],
};

interface World {
  readonly policy?: string;
  readonly files?: Readonly<Record<string, string>>;
}

export function executorWorld({ policy = POLICY, files = {} }: World = {}) {
  const workspace = new FakeWorkspace({ '.github/release-rollout.yml': policy, ...files });
  const holders = new FakeHolders('p1', new Map([['dead', 'gone']]));
  return applyContext({ workspace, holders, openWorkspace: () => new FakeWorkspace(workspace.files) });
}

export type ExecutorContext = ReturnType<typeof executorWorld>;

/** Through plan and, where that does not close, apply. */
export async function runExecutor(context: ApplyContext, given: Record<string, unknown>) {
  const inputs = executorInputs.parse(given);
  const planned = plan(await collect(inputs, context), inputs);
  const fold = (checks: typeof planned.checks) =>
    foldVerdict(checks.map((check) => judge(check, { mode: 'enforce', strict: true })));
  const before = fold(planned.checks);
  if (before === 'fail' || before === 'inconclusive') {
    const { checks, values = {}, details = {} } = planned;
    return { verdict: before, checks, values, details, record: undefined, planned };
  }
  const { checks: applied, values = {}, details = {}, record } = await apply(planned, inputs, context);
  const checks = [...planned.checks, ...applied];
  return { verdict: fold(checks), checks, values, details, record, planned };
}

/** The engine on the channel of this run, without the operation around it. */
export async function openEngine(context: ApplyContext, given: Record<string, unknown> = {}) {
  const session = await openSession(executorInputs.parse({ action: 'status', ...given }), context);
  const { holders, nowMs } = context;
  const ports: EnginePorts = {
    ...session,
    holders,
    nowMs: () => nowMs,
    scopeFreezes: async () => [],
    recordsOf: () => [],
  };
  return { session, ports, request: { channel: session.channel, policy: toStepPolicy(session.policy) } };
}

/** A release is live in the channel of this run, imported, and its traffic is known. */
export async function goLive(context: ApplyContext, given: Record<string, unknown> = {}): Promise<string> {
  const { session, ports, request } = await openEngine(context, given);
  await runEvent({ ...request, event: IMPORT }, ports);
  await runExecutor(context, { ...given, action: 'reconcile' });
  return channelId(session.channel);
}
