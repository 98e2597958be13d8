import { describe, expect, it } from 'vitest';
import { abort, freeze, rollback, simple } from '../step/case-fixture.ts';
import type { RolloutEvent } from '../step/event.ts';
import { baseWorld, goodTick } from './fixtures/scenarios.ts';
import { statuses, tickOf, toldOf } from './fixtures/told.ts';
import { Crash, type World } from './fixtures/world.ts';
import { checkWorld } from './fixtures/world-promises.ts';

/** An intent that the process `dead` left without an outcome. */
async function crashed(
  event: (world: World) => Promise<RolloutEvent>,
  { at, base = 'shadow' }: { readonly at: string; readonly base?: 'shadow' | 'small' | 'first' },
): Promise<World> {
  const world = await baseWorld('folder', base);
  await expect(world.run('dead', await event(world), { hit: (label) => dieAt(label, at) })).rejects.toBeInstanceOf(
    Crash,
  );
  return world;
}

function dieAt(label: string, wanted: string): void {
  if (label === wanted) throw new Crash(label);
}

const advanceThatDied = (at = 'before set'): Promise<World> => crashed(tickOf, { at });

describe('an intent without an outcome', () => {
  it.each<[name: string, fate: 'alive' | 'gone' | 'unknown', laterS: number, expected: string]>([
    ['of a holder that lives', 'alive', 0, 'busy'],
    ['of a holder that cannot be asked for', 'unknown', 0, 'busy'],
    ['of a holder that is gone', 'gone', 0, 'not_taken wait facts_outdated'],
    ['of one that lives and lets its lease end', 'alive', 601, 'not_taken wait facts_outdated'],
    ['of one that cannot be asked for, after its lease', 'unknown', 601, 'not_taken wait facts_outdated'],
  ])('%s', async (_name, fate, laterS, expected) => {
    const world = await advanceThatDied();
    world.fates.set('dead', fate);
    world.nowMs += laterS * 1000;
    const { state } = await world.load();
    const result = await world.run('p1', goodTick(world, state), {}, state.fence);
    expect(toldOf(result)).toBe(expected);
    expect(result.recovered.map((of) => `${of.transition.kind} ${of.result}`)).toEqual(
      expected === 'busy' ? [] : ['advance done'],
    );
    await checkWorld(world);
  });

  it('is told by who asks in vain: what, whose, until when', async () => {
    const world = await advanceThatDied();
    const result = await world.run('p1', await tickOf(world));
    expect(result).toMatchObject({
      outcome: 'busy',
      pending: { kind: 'advance', holder: { process: 'dead' }, lease_until: expect.stringContaining('T') },
    });
  });

  it.each([
    ['a freeze', freeze(), 'committed freeze'],
    ['a pause', simple('pause'), 'committed pause'],
  ])('does not keep %s waiting', async (_name, event, expected) => {
    const world = await advanceThatDied();
    expect(toldOf(await world.run('p1', event))).toBe(expected);
    expect((await world.load()).state.pending).toMatchObject({ kind: 'advance' });
    await checkWorld(world);
  });

  it.each<[name: string, event: RolloutEvent, expected: string]>([
    ['a rollback', rollback(), 'settled rollback done release_defect'],
    ['an abort', abort(), 'settled abort done as_requested'],
  ])('is given up for %s, also where its holder lives', async (_name, event, expected) => {
    const world = await advanceThatDied();
    const since = world.lines().length;
    const result = await world.run('p1', event);
    expect(toldOf(result)).toBe(expected);
    expect(result.recovered).toMatchObject([{ result: 'unknown', reasonCode: 'preempted' }]);
    expect(world.reached.map(({ request }) => request.exposure.percent)).toEqual([0]);
    expect(statuses(world, since)).toEqual([
      'advance takeover',
      'advance unknown',
      `${event.type} intent`,
      `${event.type} done`,
    ]);
    await checkWorld(world);
  });

  it.each<[name: string, fate: 'alive' | 'gone' | 'unknown', again: RolloutEvent, expected: string]>([
    ['by the same, its holder lives', 'alive', rollback(), 'busy'],
    ['by the same, its holder is gone', 'gone', rollback(), 'not_taken nothing already_rolled_back'],
    ['by the same, its holder cannot be asked for', 'unknown', rollback(), 'not_taken nothing already_rolled_back'],
    ['by less', 'unknown', abort(), 'not_taken nothing no_candidate'],
  ])('of a way back is carried on where it is asked for again %s', async (_name, fate, again, expected) => {
    const world = await crashed(async () => rollback({ target: null }), { at: 'after set', base: 'small' });
    world.fates.set('dead', fate);
    const result = await world.run('p1', again);
    expect(toldOf(result)).toBe(expected);
    expect(new Set(world.reached.map(({ key }) => key)).size).toBe(1);
    await checkWorld(world);
  });

  it('of an abort makes room for a rollback, which is more', async () => {
    const world = await crashed(async () => abort(), { at: 'before set', base: 'small' });
    expect(toldOf(await world.run('p1', rollback({ target: null })))).toBe('settled rollback done release_defect');
    expect(Object.keys((await world.load()).history.rejected)).toEqual(['rc-2']);
  });
});
