import { describe, expect, it } from 'vitest';
import { approval, freeze, HOUR, release, rollback, simple, start } from '../step/case-fixture.ts';
import type { RolloutEvent } from '../step/event.ts';
import { baseWorld, goodReconcile, goodTick } from './fixtures/scenarios.ts';
import { statuses, tickOf, toldOf } from './fixtures/told.ts';
import { CHANNEL, type Hands, type World } from './fixtures/world.ts';
import { checkWorld } from './fixtures/world-promises.ts';
import { runEvent } from './run-event.ts';

/** Does something else in between: right before the first call with this label after the first `after`. */
function inBetween(after: string, label: string, work: () => Promise<unknown>): Pick<Hands, 'turn'> {
  let seen = 0;
  return {
    turn: async (found) => {
      if (seen === 1 && found === label) {
        seen = 2;
        await work();
      }
      if (seen === 0 && found === after) seen = 1;
    },
  };
}

describe('an event', () => {
  const ok = { says: 'done', moves: true } as const;
  it.each<[name: string, event: RolloutEvent | 'tick', hands: Hands, expected: string, share: number]>([
    ['that moves traffic', 'tick', { fate: ok }, 'settled advance done stage_complete', 5],
    [
      'that certainly failed',
      'tick',
      { fate: { says: 'failed', moves: false } },
      'settled advance failed traffic_failed',
      0,
    ],
    [
      'whose adapter lies',
      'tick',
      { fate: { says: 'done', moves: false } },
      'settled advance unknown traffic_unknown',
      0,
    ],
    [
      'whose adapter moved it and says no',
      'tick',
      { fate: { says: 'failed', moves: true } },
      'settled advance done stage_complete',
      5,
    ],
    [
      'after which nobody can look',
      'tick',
      { fate: { ...ok, reads: false } },
      'settled advance unknown traffic_unknown',
      5,
    ],
    [
      'whose first checks fail',
      'tick',
      { hook: (name) => (name === 'smoke' ? 'failed' : 'done') },
      'settled advance done stage_complete',
      5,
    ],
    ['that is one line', freeze(), {}, 'committed freeze', 0],
    ['that is refused', start(release(3)), {}, 'not_taken refuse candidate_in_progress', 0],
    ['that is as it is', simple('resume'), {}, 'not_taken nothing not_paused', 0],
  ])('%s', async (_name, given, hands, expected, share) => {
    const world = await baseWorld('folder', 'shadow');
    const since = world.lines().length;
    const event = given === 'tick' ? await tickOf(world) : given;
    const result = await world.run('p1', event, hands);
    expect(toldOf(result)).toBe(expected);
    expect(world.shareOf('green')).toBe(share);
    expect(result.state).toEqual((await world.load()).state);
    expect(result.recovered).toEqual([]);
    await checkWorld(world, since);
  });

  it('that could not prepare the release leaves the traffic alone', async () => {
    const world = await baseWorld('folder', 'first');
    const result = await world.run('p1', start(release(2)), { hook: (name) => (name === 'stage' ? 'failed' : 'done') });
    expect(toldOf(result)).toBe('settled start failed stage_failed');
    expect(result.state.candidate).toBeNull();
  });

  it('on facts of an older state is not decided', async () => {
    const world = await baseWorld('folder', 'shadow');
    const { state } = await world.load();
    const event = goodTick(world, state);
    await world.run('p2', simple('pause'));
    expect(toldOf(await world.run('p1', event, {}, state.fence))).toBe('not_taken wait facts_outdated');
    expect(toldOf(await world.run('p1', freeze(), {}, state.fence))).toBe('committed freeze');
  });

  it('of another channel is another ledger', async () => {
    const world = await baseWorld('folder', 'shadow');
    const channel = { ...CHANNEL, environment: 'staging' };
    const result = await runEvent({ channel, event: freeze(), policy: world.policy }, world.ports('p1'));
    expect(result.state).toMatchObject({ fence: 1, channel: { environment: 'staging' }, candidate: null });
  });
});

const fileOf = (name: string) => `${name}.yml`;
const review = (by: string) => ({ by, environment: 'prod', url: 'run/1' });

describe('what the line says of who agreed', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
  const yes = names.map((name) => ({ ...approval('start', 'rc-2', name), ref: fileOf(name) }));
  const others = [
    approval('start', 'rc-2', 'ANN'),
    approval('start', 'rc-1', 'dave'),
    { ...approval('start', 'rc-2', 'carol'), expiresAtMs: 1 },
  ];
  const ofReview = 'run/1#github-environment=prod';
  it.each([
    ['those who counted alone', [...others, ...yes.slice(0, 1)], [], ['a'], ['a.yml']],
    ['one behind many who did not', [...others, ...others, ...yes.slice(9)], [], ['j'], ['j.yml']],
    ['as many as there is room for', yes, [], names.slice(0, 8), names.slice(0, 8).map(fileOf)],
    [
      'reviewers of the run beside them, nobody twice',
      [...others, ...yes.slice(0, 5)],
      [review('A'), review('zoe'), review('yan')],
      [...names.slice(0, 5), 'zoe', 'yan'],
      [...names.slice(0, 5).map(fileOf), ofReview, ofReview, ofReview],
    ],
    [
      'reviewers, who count for nothing, only where there is room',
      yes.slice(0, 7),
      [review('zoe'), review('yan')],
      [...names.slice(0, 7), 'zoe'],
      [...names.slice(0, 7).map(fileOf), ofReview],
    ],
  ])('%s', async (_name, approvals, reviews, people, refs) => {
    const world = await baseWorld('folder', 'first');
    const policy = { ...world.policy, approvals: { ...world.policy.approvals, start: 1 } };
    const event = start(release(2), { approvals });
    const result = await runEvent({ channel: CHANNEL, event, policy, reviews }, world.ports('p1'));
    expect(toldOf(result)).toBe('settled start done as_requested');
    const intent = world.lines().findLast(({ status }) => status === 'intent');
    expect(intent?.context['given']).toMatchObject({ approved_by: people, approvals: refs });
  });
});

describe('between the intent and the outcome', () => {
  const AFTER = ['append intent', 'scope freezes'] as const;

  it('a freeze of the channel stops what shows more users the candidate', async () => {
    const world = await baseWorld('folder', 'shadow');
    const result = await world.run(
      'p1',
      await tickOf(world),
      inBetween('append intent', 'read', () => world.run('p2', freeze())),
    );
    expect(toldOf(result)).toBe('settled advance failed frozen_before_switch');
    expect(world.reached).toEqual([]);
    expect(result.state.freezes).toHaveLength(1);
    await checkWorld(world);
  });

  it('so does a freeze of its environment', async () => {
    const world = await baseWorld('folder', 'shadow');
    const freezing = async (): Promise<void> => {
      await world.run('p2', freeze());
      world.scopeFreezes = (await world.load()).state.freezes.map((one) => ({
        ...one,
        scope: 'environment',
        environment: 'prod',
      }));
    };
    const result = await world.run('p1', await tickOf(world), inBetween(...AFTER, freezing));
    expect(toldOf(result)).toBe('settled advance failed frozen_before_switch');
  });

  it('so does a file of signed freezes that cannot be counted, where a crash left an intent', async () => {
    const world = await baseWorld('folder', 'shadow');
    world.freezeFlaws = ['a.dsse.json: nobody signed it'];
    const result = await world.run('p1', await tickOf(world));
    expect(toldOf(result)).toBe('settled advance failed frozen_before_switch');
    expect(world.reached).toEqual([]);
  });

  it('a freeze does not stop a way back', async () => {
    const world = await baseWorld('folder', 'small');
    const hands = inBetween('append intent', 'read', () => world.run('p2', freeze()));
    expect(toldOf(await world.run('p1', rollback({ target: null }), hands))).toBe(
      'settled rollback done release_defect',
    );
  });

  it('a freeze that comes after the switch is kept beside what was done', async () => {
    const world = await baseWorld('folder', 'shadow');
    const since = world.lines().length;
    const result = await world.run(
      'p1',
      await tickOf(world),
      inBetween('set', 'read back', () => world.run('p2', freeze())),
    );
    expect(toldOf(result)).toBe('settled advance done stage_complete');
    expect(statuses(world, since)).toEqual(['advance intent', 'freeze done', 'advance done']);
    expect(result.state).toMatchObject({ candidate: { stage: 1 }, freezes: [{ phase: 'frozen' }] });
    await checkWorld(world);
  });

  it.each<[name: string, after: string, label: string]>([
    ['before it moved anything', 'append intent', 'read'],
    ['after it moved the traffic', 'set', 'read back'],
  ])('who was taken over %s writes nothing, and says so', async (_name, after, label) => {
    const world = await baseWorld('folder', 'shadow');
    const since = world.lines().length;
    const takesOver = async (): Promise<void> => {
      world.nowMs += HOUR;
      await world.run('p2', await tickOf(world));
    };
    const result = await world.run('p1', await tickOf(world), inBetween(after, label, takesOver));
    expect(result).toMatchObject({ outcome: 'fenced', message: expect.stringContaining('somebody else carried on') });
    expect(statuses(world, since).slice(0, 3)).toEqual(['advance intent', 'advance takeover', 'advance done']);
    await checkWorld(world);
  });
});

describe('who slept between its last look and the router', () => {
  it.each(['folder', 'git'] as const)(
    'moves traffic late, and the next tick brings it back, for it goes to what was rejected (%s)',
    async (store) => {
      const world = await baseWorld(store, 'shadow');
      const meanwhile = async (): Promise<void> => {
        world.nowMs += HOUR;
        await world.run('p2', rollback({ target: null }));
      };
      const event = await tickOf(world);
      const result = await world.run('p1', event, inBetween('scope freezes', 'set', meanwhile));
      expect(result).toMatchObject({ outcome: 'fenced' });
      const { slot, percent } = (await world.load()).state.exposure;
      expect(world.shareOf(slot ?? '')).not.toBe(percent);
      expect(toldOf(await world.run('p3', await tickOf(world)))).toBe('settled reconcile done exposure_differs');
      const { exposure } = (await world.load()).state;
      expect(exposure).toMatchObject({ known: true, percent: world.shareOf(exposure.slot ?? '') });
    },
  );
});

const losing = (world: World, lost: string): ReturnType<World['ports']> => {
  const ports = world.ports('p1');
  const append: typeof ports.ledger.append = async (id, after, line) =>
    line.entry.status === lost ? 'lost' : ports.ledger.append(id, after, line);
  return { ...ports, ledger: { ...ports.ledger, append } };
};

describe('who always loses', () => {
  it.each([
    ['before the intent', 'intent', []],
    ['before the outcome', 'done', ['advance intent']],
  ])('%s gives up, and says what to do', async (_name, lost, lines) => {
    const world = await baseWorld('folder', 'shadow');
    const since = world.lines().length;
    const request = { channel: CHANNEL, event: await tickOf(world), policy: world.policy };
    await expect(runEvent(request, losing(world, lost))).rejects.toMatchObject({
      code: 'ledger.contended',
      kind: 'environment',
    });
    expect(statuses(world, since)).toEqual(lines);
    world.fates.set('p1', 'gone');
    world.nowMs += HOUR;
    await world.run('p2', goodReconcile(world, (await world.load()).state));
    expect((await world.load()).state.pending).toBeNull();
  });
});
