import { openCheckpoint, parseSignerKey, parseVerifierKey } from '@release-gates/audit-log';
import type { HttpRequest, HttpResult } from '@release-gates/core';
import { FakeHttp, httpAnswer } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { LOG_VKEY, ORIGIN, OTHER_KEY, STATE, tell, WITNESS, World } from '../_shared/fixtures/published-world.ts';

/** A bundle of entries holds up to 256 of 65,535 bytes each; everything else is small. */
function most({ url }: HttpRequest): number {
  return url.includes('/entries/') ? 256 * 65_537 : 65_536;
}

describe('a witness', () => {
  it('cosigns what grew, keeps it, and what it hands out verifies', async () => {
    const world = await World.started();
    world.grow(600);
    await world.seal();
    await world.publish();
    world.nowMs += 60_000;
    const run = await world.plan('witness');
    const applied = await run.apply();
    expect(applied.values).toMatchObject({ records: '603' });
    const keys = [parseVerifierKey(LOG_VKEY), parseVerifierKey(applied.values?.['witness-key'] ?? '')];
    const opened = openCheckpoint(Buffer.from(world.state), ORIGIN, keys);
    if (!opened.ok) throw new Error(opened.message);
    expect(opened.checkpoint.size).toBe(603);
    expect(opened.signatures.map(({ timeS }) => timeS)).toEqual([null, Math.floor(world.nowMs / 1000)]);
    expect(run.facts).not.toContain(WITNESS.split('+').at(-1));
  });

  it.each([1, 252, 253, 254, 509, 700])(
    'cosigns a log that grew by %i records, whose newest it read',
    async (count) => {
      const world = await World.started();
      world.grow(count);
      await world.seal();
      await world.publish();
      expect(await world.cosign()).toContain(`\n${count + 3}\n`);
    },
  );

  it('cosigns the same log anew, with a later time', async () => {
    const world = await World.started();
    world.nowMs += 1000;
    const before = world.state;
    expect(await world.cosign()).not.toBe(before);
  });

  it('over https reads the same, follows the full tile where the partial one is gone, and bounds every answer', async () => {
    const world = await World.started();
    world.grow(600);
    await world.seal();
    await world.publish();
    const asked: HttpRequest[] = [];
    world.http = new FakeHttp((request): HttpResult => {
      asked.push(request);
      const bytes = world.files.get(request.url.replace('https://log.example/site', 'public'));
      return bytes === undefined ? httpAnswer('', { status: 404 }) : httpAnswer(bytes);
    });
    await world.cosign({ from: 'https://log.example/site/' });
    expect(asked.filter((one) => (one.maxBytes ?? Number.POSITIVE_INFINITY) > most(one))).toEqual([]);
    expect(asked.filter(({ url }) => url.includes('/entries/'))).toHaveLength(1);
    expect(asked.map(({ url }) => url)).toContain('https://log.example/site/tile/0/002.p/91');
  });

  it.each<[string, (world: World) => void | Promise<void>, string, RegExp]>([
    [
      'another history of the same size',
      async (world) => {
        world.rewrite(3);
        await world.seal();
        await world.publish();
      },
      'witness_log_consistent',
      /two roots over 3 records.*cosigned 3 [0-9a-f]{64}, found 3 [0-9a-f]{64}/,
    ],
    [
      'another, longer history',
      async (world) => {
        world.rewrite(700);
        await world.seal();
        await world.publish();
      },
      'witness_log_consistent',
      /the first 3 of 700 records are not those that were cosigned/,
    ],
    [
      'a shorter log',
      async (world) => {
        world.rewrite(2);
        await world.seal();
        await world.publish();
      },
      'witness_log_consistent',
      /has 2 records now, 3 were cosigned/,
    ],
    [
      'tiles of another log below a good checkpoint',
      async (world) => {
        world.grow(400);
        await world.seal();
        await world.publish();
        world.files.set('public/tile/0/000', Buffer.alloc(8192, 7));
      },
      'witness_log_consistent',
      /tiles contradict each other below 3/,
    ],
    [
      'a broken tile at the right edge',
      async (world) => {
        world.grow(400);
        await world.seal();
        await world.publish();
        world.files.set('public/tile/0/001.p/147', Buffer.alloc(147 * 32, 7));
      },
      'witness_log_consistent',
      /do not make up the signed root over 403/,
    ],
    [
      'a missing tile',
      async (world) => {
        world.grow(400);
        await world.seal();
        await world.publish();
        world.files.delete('public/tile/0/001.p/147');
      },
      'witness_log_consistent',
      /there is no public\/tile\/0\/001\.p\/147/,
    ],
    [
      'newest records that are not those of the signed root',
      async (world) => {
        world.grow(400);
        await world.seal();
        await world.publish();
        const path = 'public/tile/entries/001.p/147';
        const entries = Buffer.from(world.files.get(path) ?? []);
        entries[40] = (entries[40] ?? 0) ^ 1;
        world.files.set(path, entries);
      },
      'witness_log_consistent',
      /the entries in tile\/entries\/001\.p\/147 are not the newest records/,
    ],
    [
      'newest records that are cut off',
      async (world) => {
        world.grow(509);
        await world.seal();
        await world.publish();
        const path = 'public/tile/entries/001';
        world.files.set(path, Buffer.from(world.files.get(path) ?? []).subarray(0, -1));
      },
      'witness_log_consistent',
      /the entries in tile\/entries\/001 are not the newest records/,
    ],
    [
      'newest records that are not there',
      async (world) => {
        world.grow(400);
        await world.seal();
        await world.publish();
        world.files.delete('public/tile/entries/001.p/147');
      },
      'witness_log_consistent',
      /the newest records cannot be read: there is no public\/tile\/entries\/001\.p\/147/,
    ],
    [
      'a key that is not the log’s',
      async (world) => {
        world.rewrite(5);
        await world.seal('OTHER_KEY');
        const run = await world.plan('publish', { publicKeys: [parseSignerKey(OTHER_KEY).vkey] });
        await run.apply();
      },
      'witness_checkpoint_signed',
      /no trusted key signed/,
    ],
    [
      'a checkpoint that never ends',
      (world) => void world.files.set('public/checkpoint', Buffer.alloc(70_000, 'a')),
      'witness_checkpoint_signed',
      /too large|65536/,
    ],
    [
      'no checkpoint',
      (world) => void world.files.delete('public/checkpoint'),
      'witness_checkpoint_signed',
      /there is no/,
    ],
    ['a clock that ran backwards', (world) => void (world.nowMs -= 5000), 'witness_clock_steady', /5 s behind/],
    ['a state that is gone', (world) => world.ref.put(STATE, undefined), 'witness_state_usable', /nothing is kept/],
    [
      'a state that somebody else wrote',
      (world) => world.ref.put(STATE, world.files.get('public/checkpoint')),
      'witness_state_usable',
      /did not cosign/,
    ],
    ['a state that is garbled', (world) => world.ref.put(STATE, 'x'), 'witness_state_usable', /note has no empty line/],
  ])('says nothing over %s', async (_, change, check, reason) => {
    const world = await World.started();
    await change(world);
    const before = world.state;
    const run = await world.plan('witness');
    expect(run.failed).toEqual([check]);
    expect(tell(run)).toMatch(reason);
    expect(run.plan.steps).toEqual([]);
    expect(await run.apply()).toEqual({ checks: [] });
    expect(world.state).toBe(before);
  });

  it('on a fork shows both signed notes, word for word', async () => {
    const world = await World.started();
    const cosigned = world.state;
    world.rewrite(3);
    await world.seal();
    await world.publish();
    const found = Buffer.from(world.files.get('public/checkpoint') ?? []).toString();
    const { plan } = await world.plan('witness');
    expect(plan.details).toMatchObject({ cosigned: { note: cosigned }, found: { note: found } });
  });

  it.each([
    [
      'a wrong origin',
      { origin: 'example.com/other' },
      ['witness_checkpoint_signed', 'witness_state_usable'],
      /expected a checkpoint of example\.com\/other/,
    ],
    ['the key of the log itself', { keyEnv: 'KEY' }, ['witness_key_available'], /is the key of this log itself/],
    ['no key', { keyEnv: 'NONE' }, ['witness_key_available'], /NONE is not set/],
    ['plain http', { from: 'http://log.example' }, ['witness_checkpoint_signed'], /neither a folder nor an https/],
    ['a key of nobody', { publicKeys: ['nothing'] }, ['witness_checkpoint_signed'], /no such key or file/],
    ['an address that does not answer', { from: 'https://log.example' }, ['witness_checkpoint_signed'], /refused/],
  ])('refuses %s', async (_, given, failed, reason) => {
    const world = await World.started();
    const run = await world.plan('witness', given);
    expect(run.failed).toEqual(failed);
    expect(tell(run)).toMatch(reason);
  });

  it('of two runs at a time, one is lost and says so', async () => {
    const world = await World.started();
    world.nowMs += 1000;
    const [one, two] = [await world.plan('witness'), await world.plan('witness')];
    await one.apply();
    await expect(two.apply()).rejects.toMatchObject({ code: 'witness.raced' });
  });
});
