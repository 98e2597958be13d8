import { openCheckpoint, parseVerifierKey } from '@release-gates/audit-log';
import { describe, expect, it } from 'vitest';
import { LOG_VKEY, ORIGIN, tell, World } from '../_shared/fixtures/published-world.ts';

describe('audit-publish', () => {
  it('adds only what is new, tiles before the checkpoint, and nothing where nothing changed', async () => {
    const world = new World().grow(300);
    await world.seal();
    await world.publish();
    const before = new Map(world.files);
    expect((await world.plan('publish')).plan.steps).toEqual([]);
    world.grow(1);
    await world.seal();
    const run = await world.plan('publish');
    expect(run.plan.steps[0]).toMatch(/^Write 2 of 2 tiles/);
    await run.apply();
    const added = [...world.files.keys()].filter((path) => !before.has(path));
    expect(added).toEqual(['public/tile/0/001.p/45', 'public/tile/entries/001.p/45']);
    before.delete('public/checkpoint');
    for (const [path, bytes] of before) expect(world.files.get(path)).toBe(bytes);
  });

  it('after a crash before the checkpoint, goes on', async () => {
    const world = new World().grow(300);
    await world.seal();
    await world.publish();
    for (const path of ['public/checkpoint', 'public/tile/1/000.p/1']) world.files.delete(path);
    const run = await world.plan('publish');
    expect(run.plan.steps[0]).toMatch(/^Write 1 of 5/);
    await run.apply();
    expect(world.files.has('public/checkpoint')).toBe(true);
  });

  it('publishes nothing of a record but its digest', async () => {
    const world = new World().grow(3, 'a-secret-action');
    await world.seal();
    await world.publish();
    const all = [...world.files].filter(([path]) => path.startsWith('public/'));
    expect(all.length).toBe(3);
    for (const [, bytes] of all) expect(Buffer.from(bytes).toString()).not.toMatch(/secret|tester|unknown/);
  });

  it.each<[string, (world: World) => void | Promise<void>, string, RegExp]>([
    [
      'a published file that differs',
      (world) => void world.files.set('public/tile/0/000', Buffer.alloc(8192)),
      'audit_published_files_same',
      /is published with SHA-256 [0-9a-f]{64}, the log gives [0-9a-f]{64}/,
    ],
    [
      'a log that was rewritten and signed again',
      async (world) => {
        const published = world.files;
        world.rewrite(310);
        await world.seal();
        for (const [path, bytes] of published) if (path.startsWith('public/')) world.files.set(path, bytes);
      },
      'audit_publication_extends',
      /not the one that was published/,
    ],
    [
      'a published checkpoint of somebody else',
      (world) => void world.files.set('public/checkpoint', Buffer.from('x\n')),
      'audit_publication_extends',
      /public\/checkpoint: the note/,
    ],
  ])('stops at %s', async (_, change, check, reason) => {
    const world = new World().grow(300);
    await world.seal();
    await world.publish();
    await change(world);
    const run = await world.plan('publish', { compareAll: true });
    expect(run.failed).toEqual([check]);
    expect(tell(run)).toMatch(reason);
    expect(await run.apply()).toEqual({ checks: [] });
  });

  it('publishes with its checkpoint what witnesses signed of it, once a key', async () => {
    const world = await World.started();
    world.nowMs += 1000;
    const first = await world.cosign();
    world.nowMs += 1000;
    world.files.set('a', Buffer.from(first));
    world.files.set('b', Buffer.from(await world.cosign()));
    const vkey = (await (await world.plan('witness')).apply()).values?.['witness-key'] ?? '';
    await world.publish({ cosigned: ['a', 'b'], witnessKeys: [vkey] });
    const note = Buffer.from(world.files.get('public/checkpoint') ?? []);
    expect(
      note
        .toString()
        .split('\n')
        .filter((line) => line.startsWith('—')).length,
    ).toBe(2);
    expect(openCheckpoint(note, ORIGIN, [parseVerifierKey(LOG_VKEY), parseVerifierKey(vkey)])).toMatchObject({
      ok: true,
    });
  });
});
