import type { ApplyContext } from '@release-gates/core';
import { type EnginePorts, type RolloutEvent, runEvent } from '@release-gates/rollout';
import { describe, expect, it } from 'vitest';
import { actOnFacts } from './act-on-facts.ts';
import { collect } from './collect.ts';
import { ASKED, executorWorld, IMPORT, openEngine } from './fixtures/world.ts';
import { executorInputs } from './inputs.ts';

const reconcile = (percent: number): RolloutEvent => ({
  ...ASKED,
  type: 'reconcile',
  traffic: { state: 'read', percent, proven: true, detail: '' },
  target: null,
});
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
  const context = executorWorld();
  const engine = await openEngine(context);
  await runEvent({ ...engine.request, event: IMPORT }, engine.ports);
  return { context, ...engine };
}

async function act(
  { context, session }: Awaited<ReturnType<typeof world>>,
  ports: EnginePorts,
  facts = collectNow(context),
) {
  return actOnFacts({ facts: await facts, inputs, context, session }, ports);
}

function collectNow(context: ApplyContext) {
  return collect(inputs, context);
}

describe('an event on facts', () => {
  it('of a channel that a crash left in the middle is decided on what it is once that is carried to its end', async () => {
    const built = await world();
    const { ports, request } = built;
    await runEvent({ ...request, event: reconcile(100) }, ports);
    const dies = { ...ports.traffic, set: () => Promise.reject(new Error('killed')) };
    await expect(runEvent({ ...request, event: reconcile(0) }, { ...ports, traffic: dies })).rejects.toThrow('killed');
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
      tips: () => ledger.tips(),
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
