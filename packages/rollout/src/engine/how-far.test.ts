import { EnvironmentError } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { freeze, HOUR, rollback } from '../step/case-fixture.ts';
import { baseWorld, goodReconcile } from './fixtures/scenarios.ts';
import { tickOf } from './fixtures/told.ts';
import type { Hands, World } from './fixtures/world.ts';

/** Says at the first call with this label, behind the first `after`, that the place is closed. */
function failing(label: string, { after = '', code = 'ref.denied' } = {}): Pick<Hands, 'hit'> {
  let isOpen = after === '';
  let isDone = false;
  return {
    hit(found) {
      if (found === after) isOpen = true;
      if (!isOpen || isDone || found !== label) return;
      isDone = true;
      throw new EnvironmentError({ code, message: 'the place is closed', remedy: 'Open it' });
    },
  };
}

async function told(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(EnvironmentError);
  return (error as EnvironmentError).message;
}

const back = rollback();

describe('an error of a rollback says how far it came', () => {
  it.each<[name: string, hands: Hands, expected: RegExp, share: number]>([
    [
      'the ledger cannot be read',
      failing('before read'),
      /^the place is closed; the rollback was not begun: it is not in the ledger, and moved no traffic\. Open it\.$/,
      0,
    ],
    ['the intent is not let in', failing('before append intent'), /the rollback was not begun: it is not in/, 0],
    [
      'nobody knows of the intent',
      failing('after append intent', { code: 'disk.io' }),
      /; the rollback moved no traffic, and whether it is in the ledger is not known\. Open it\. Run the same again/,
      0,
    ],
    [
      'before the traffic',
      failing('before read', { after: 'after append intent' }),
      /; rollback \S+ is in the ledger and has no outcome yet: this run moved no traffic\. Open it\. Run the same again/,
      0,
    ],
    [
      'at the traffic',
      failing('before set'),
      /rollback \S+ is in .* no outcome yet: whether traffic was moved is not/,
      0,
    ],
    [
      'the outcome is not let in',
      failing('before append done'),
      /; traffic was moved \(read back: 100 % in blue: model\), and the outcome of rollback \S+ is not in the ledger\. Open it\. Run the same again: .* move nothing by hand/,
      100,
    ],
    [
      'the ledger cannot be read for the outcome',
      failing('before read', { after: 'after read back' }),
      /; traffic was moved .* the outcome of rollback \S+ is not in the ledger\./,
      100,
    ],
    [
      'nobody knows of the outcome',
      failing('after append done', { code: 'disk.full' }),
      /; traffic was moved .* the outcome of rollback \S+ may not be in the ledger\./,
      100,
    ],
    [
      'nobody could look at the traffic either',
      { ...failing('before append unknown'), fate: { says: 'unknown', moves: true, reads: false } },
      /; whether traffic was moved is not known \(read back: not known: no answer\), and the outcome of/,
      100,
    ],
    [
      'the adapter failed',
      { ...failing('before append failed'), fate: { says: 'failed', moves: false } },
      /; traffic is as read back \(0 % in blue: model\), and the outcome of rollback \S+ is not/,
      0,
    ],
  ])('%s', async (_name, hands, expected, share) => {
    const world = await baseWorld('git', 'second');
    expect(await told(world.run('p1', back, hands))).toMatch(expected);
    expect(world.shareOf('blue')).toBe(share);
  });
});

/** Traffic moved, outcome not written, and whoever did it is gone. */
async function broken(): Promise<World> {
  const world = await baseWorld('git', 'second');
  await told(world.run('p1', back, failing('before append done')));
  world.fates.set('p1', 'gone');
  return world;
}

describe('who runs it again', () => {
  it('and is not let in either is not told to begin anew', async () => {
    const world = await broken();
    const message = await told(world.run('p2', back, failing('before append takeover')));
    expect(message).toMatch(
      /; rollback \S+ was begun by another run and has no outcome yet: whether that moved traffic/,
    );
  });

  it.each(['rollback', 'tick'])('finds it done: %s', async (what) => {
    const world = await broken();
    const event = what === 'tick' ? await tickOf(world) : back;
    world.nowMs += HOUR;
    const result = await world.run('p2', event);
    expect(result.recovered).toMatchObject([{ result: 'done', transition: { kind: 'rollback' } }]);
    expect((await world.load()).state).toMatchObject({ pending: null });
  });
});

it('an event of one line moves no traffic', async () => {
  const world = await baseWorld('folder', 'small');
  expect(await told(world.run('p1', freeze(), failing('before append done')))).toMatch(/; the freeze was not begun/);
  expect(await told(world.run('p1', goodReconcile(world, (await world.load()).state), failing('before read')))).toMatch(
    /; the reconcile was not begun/,
  );
});
