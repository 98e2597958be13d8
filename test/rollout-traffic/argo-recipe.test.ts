import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ChildProcesses } from '@release-gates/adapters';
import {
  createHooks,
  createTraffic,
  hooksConfigSchema,
  type Release,
  trafficConfigSchema,
} from '@release-gates/rollout';
import { FakeSockets, FakeWorkspace, trafficRequest } from '@release-gates/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { abort, rollback } from '../../packages/rollout/src/step/case-fixture.ts';
import { Channel } from '../../packages/rollout/src/step/channel-fixture.ts';
import type { Effect } from '../../packages/rollout/src/step/decision.ts';
import { effectsOf } from '../../packages/rollout/src/step/effects.ts';
import { block, SECRETS } from './recipes.ts';

// Whole rollouts through the recipe: the state machine says what is done, its scripts do it to a Rollout.

const ROOT = join(import.meta.dirname, '../..');
const PROGRAM = join(import.meta.dirname, '../support/programs/cluster-program.mjs');

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'argo-recipe-'));
  mkdirSync(join(home, 'bin'));
  cpSync(join(ROOT, 'examples/recipes/ops'), join(home, 'ops'), { recursive: true });
  writeFileSync(join(home, 'bin/kubectl'), `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$0" "$@"\n`, {
    mode: 0o755,
  });
  writeFileSync(join(home, 'object.json'), JSON.stringify(FIRST));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Release 1 has everything, and whoever imported it said in which slot it is. */
const FIRST = {
  metadata: { annotations: { 'release-gates/slot': 'blue' } },
  spec: {
    template: { spec: { containers: [{ image: 'shop:1.0.0' }] } },
    strategy: { canary: { steps: [{ setWeight: 100 }] } },
  },
  status: { stableRS: 'rs-shop:1.0.0', currentPodHash: 'rs-shop:1.0.0', pods: ['rs-shop:1.0.0'] },
};

/** Notes what every transition asks for. */
class NotingChannel extends Channel {
  effects: Effect[] = [];

  override settle(...given: Parameters<Channel['settle']>): void {
    this.effects.push(...effectsOf(this.state, ['blue', 'green']));
    super.settle(...given);
  }
}

function channelWithFirst(): NotingChannel {
  const channel = new NotingChannel({ ladder: [0, 25, 100] });
  channel.withFirst();
  channel.effects = [];
  return channel;
}

function openRecipe() {
  const recipe = block('Argo Rollouts');
  const PATH = `${join(home, 'bin')}${delimiter}${process.env['PATH']}`;
  const processes = new ChildProcesses({ root: home, environment: { PATH, HOME: home } });
  const ports = { processes, secrets: SECRETS };
  const { channel } = trafficRequest();
  return {
    hooks: createHooks(hooksConfigSchema.parse(recipe.hooks), ports),
    traffic: createTraffic(trafficConfigSchema.parse(recipe.traffic), {
      ...ports,
      sockets: new FakeSockets(),
      openWorkspace: () => new FakeWorkspace(),
      channel,
    }),
  };
}

/** The fixture counts its releases; a command takes semantic versions. */
function named(release: Release): Release {
  return { ...release, version: `${release.version}.0.0` };
}

/** What did not go as it should. */
async function carryOut(effects: readonly Effect[]): Promise<string[]> {
  const { traffic, hooks } = openRecipe();
  const wrong: string[] = [];
  for (const { kind, slot, otherSlot, percent, release, otherRelease } of effects) {
    const exposure = { slot, otherSlot, percent };
    const asked = { exposure, release: named(release), otherRelease: otherRelease && named(otherRelease) };
    const request = trafficRequest(asked);
    const said = kind === 'set_exposure' ? await traffic.set(request) : await hooks.run(kind, request);
    if (said.state !== 'done' && said.state !== 'absent') wrong.push(`${kind}: ${said.reason}`);
    const reading = kind === 'set_exposure' ? await traffic.read(exposure) : undefined;
    if (reading?.state === 'unknown') wrong.push(reading.reason);
    if (reading?.state === 'read' && reading.percent !== percent)
      wrong.push(`${reading.percent} in place of ${percent}`);
  }
  return wrong;
}

interface Rollout {
  readonly status: {
    readonly stableRS: string;
    readonly currentPodHash: string;
    readonly abort: boolean;
    readonly pods: readonly string[];
    readonly canary: { readonly weights: { readonly canary: { readonly weight: number } } };
  };
}

/** Who has the users, and which pods run. */
function standing() {
  const { status } = JSON.parse(readFileSync(join(home, 'object.json'), 'utf8')) as Rollout;
  const { weight } = status.canary.weights.canary;
  const all = weight === 100 ? status.currentPodHash : status.stableRS;
  return { all: weight % 100 === 0 ? all : `${weight} % ${status.currentPodHash}`, pods: status.pods };
}

const RS = ['', 'rs-shop:1.0.0', 'rs-shop:2.0.0', 'rs-shop:3.0.0'] as const;

describe('the Argo Rollouts recipe', () => {
  it('promotes, and keeps the pods of the release before for the way back', async () => {
    const channel = channelWithFirst();
    channel.at(100).until(({ revision }) => revision === 2);
    expect(await carryOut(channel.effects)).toEqual([]);
    expect(standing()).toEqual({ all: RS[2], pods: [RS[1], RS[2]] });
  });

  it('ends a Rollout with the next start', async () => {
    const channel = channelWithFirst();
    channel.at(100).until(({ current }) => current?.release.version === '2' && current.proven);
    channel.at(25, 3);
    expect(await carryOut(channel.effects)).toEqual([]);
    expect(standing()).toEqual({ all: `25 % ${RS[3]}`, pods: [RS[2], RS[3]] });
  });

  it.each([
    ['a rollback while it goes out', 25],
    ['a rollback at 100 %', 100],
  ])('goes back: %s', async (_name, percent) => {
    const channel = channelWithFirst();
    channel.at(percent).take(rollback());
    expect(await carryOut(channel.effects)).toEqual([]);
    expect(standing()).toEqual({ all: RS[1], pods: [RS[1]] });
  });

  it('puts the same candidate in again after an abort', async () => {
    const channel = channelWithFirst();
    channel.at(25).take(abort());
    channel.at(25);
    expect(await carryOut(channel.effects)).toEqual([]);
    expect(standing()).toEqual({ all: `25 % ${RS[2]}`, pods: [RS[1], RS[2]] });
  });

  it('goes back at once after a promotion, and may do each thing twice', async () => {
    const channel = channelWithFirst();
    channel.at(100).until(({ revision }) => revision === 2);
    channel.take(rollback());
    expect(await carryOut(channel.effects.flatMap((effect) => [effect, effect]))).toEqual([]);
    expect(standing()).toEqual({ all: RS[1], pods: [RS[1]] });
  });

  it('goes back to a release that had to be put into place again, and does not drain it', async () => {
    const channel = channelWithFirst();
    channel.at(100).until(({ revision }) => revision === 2);
    channel.state = { ...channel.state, standby: null };
    channel.take(rollback());
    expect(await carryOut(channel.effects)).toEqual([]);
    expect(standing()).toEqual({ all: RS[1], pods: [RS[2], RS[1]] });
  });

  it('does not say that it went back where Argo has nothing to go back to', async () => {
    const { traffic } = openRecipe();
    const exposure = { slot: 'green', otherSlot: 'blue', percent: 100 };
    expect(await traffic.set(trafficRequest({ exposure }))).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('the other one is gone'),
    });
    expect(await traffic.read(exposure)).toMatchObject({ state: 'read', percent: 0 });
  });

  it.each([
    ['no slot', { metadata: {} }],
    ['nothing', { status: {} }],
  ])('takes %s for no share', async (_name, change) => {
    writeFileSync(join(home, 'object.json'), JSON.stringify({ ...FIRST, ...change }));
    const reading = await openRecipe().traffic.read({ slot: 'blue', otherSlot: 'green', percent: 100 });
    expect(reading).toMatchObject({ state: 'unknown' });
  });
});
