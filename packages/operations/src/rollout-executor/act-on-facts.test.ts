import type { ApplyContext } from '@release-gates/core';
import { type EnginePorts, type RolloutEvent, runEvent, toStepPolicy } from '@release-gates/rollout';
import { applyContext, FakeHolders, FakeWorkspace } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { openSession } from '../_shared/channel-session.ts';
import { actOnFacts } from './act-on-facts.ts';
import { collect } from './collect.ts';
import { executorInputs } from './inputs.ts';

const POLICY = `version: 1
canary: { min-time: 30m, min-samples: 1000, max-metric-age: 5m }
traffic: { adapter: none, pointer-only: true }
`;
const ASKED = { by: 'ann', reason: 'because', correlationId: 'c-1', holder: { process: 'dead' } };
const IMPORT: RolloutEvent = {
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
const RECONCILE: RolloutEvent = {
  ...ASKED,
  type: 'reconcile',
  traffic: { state: 'read', percent: 0, proven: true, detail: '' },
  target: null,
};
const freeze = (reasonCode: string): RolloutEvent => ({
  ...ASKED,
  type: 'freeze',
  tier: 'B',
  scope: 'component',
  environment: null,
  reasonCode,
  untilMs: null,
});

const inputs = executorInputs.parse({ action: 'reconcile' });

async function world() {
  const workspace = new FakeWorkspace({ '.github/release-rollout.yml': POLICY });
  const holders = new FakeHolders('p1', new Map([['dead', 'gone']]));
  const context = applyContext({ workspace, holders, openWorkspace: () => new FakeWorkspace(workspace.files) });
  const session = await openSession(inputs, context);
  const ports: EnginePorts = {
    ...session,
    holders,
    nowMs: () => context.nowMs,
    scopeFreezes: async () => [],
    recordsOf: () => [],
  };
  const request = { channel: session.channel, policy: toStepPolicy(session.policy) };
  await runEvent({ ...request, event: IMPORT }, ports);
  return { context, session, ports, request };
}

async function act(
  { context, session }: Awaited<ReturnType<typeof world>>,
  ports: EnginePorts,
  facts = collectNow(context),
) {
  return actOnFacts({ facts: await facts, inputs, context, channel: session.channel }, ports);
}

function collectNow(context: ApplyContext) {
  return collect(inputs, context);
}

describe('an event on facts', () => {
  it('of a channel that a crash left in the middle is decided on what it is once that is carried to its end', async () => {
    const built = await world();
    const { ports, request } = built;
    const dies = { ...ports.traffic, set: () => Promise.reject(new Error('killed')) };
    await expect(runEvent({ ...request, event: RECONCILE }, { ...ports, traffic: dies })).rejects.toThrow('killed');
    const { result, facts } = await act(built, ports);
    expect(result).toMatchObject({
      outcome: 'not_taken',
      decision: { outcome: 'nothing', code: 'exposure_as_wanted' },
      recovered: [{ transition: { kind: 'reconcile' }, result: 'done' }],
    });
    expect(facts.state).toMatchObject({ pending: null, exposure: { known: true } });
  });

  it('of a channel that moved since is decided on new ones', async () => {
    const built = await world();
    const facts = collectNow(built.context);
    await facts;
    await runEvent({ ...built.request, event: freeze('drift') }, built.ports);
    const { result } = await act(built, built.ports, facts);
    expect(result).toMatchObject({ outcome: 'committed', transition: { kind: 'exposure_known' } });
  });

  it('of a channel that never stands still is not decided, and says so', async () => {
    const built = await world();
    const { ledger } = built.ports;
    const moves: EnginePorts['ledger'] = {
      place: ledger.place,
      append: (...given) => ledger.append(...given),
      channels: () => ledger.channels(),
      readRecord: (...given) => ledger.readRecord(...given),
      read: async (id) => {
        const { length } = (await ledger.read(id)).records;
        const event = freeze(`code_${length}`);
        await runEvent({ ...built.request, event }, built.ports);
        return ledger.read(id);
      },
    };
    const { result } = await act(built, { ...built.ports, ledger: moves });
    expect(result).toMatchObject({
      outcome: 'not_taken',
      decision: { outcome: 'wait', blockers: [{ code: 'facts_outdated', remedy: 'run again' }] },
    });
  });
});
