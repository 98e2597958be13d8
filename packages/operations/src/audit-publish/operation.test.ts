import { openCheckpoint, parseSignerKey, parseVerifierKey, toCosigner } from '@release-gates/audit-log';
import { describe, expect, it } from 'vitest';
import { KEY, LOG_VKEY, ORIGIN, tell, WITNESS, World } from '../_shared/fixtures/published-world.ts';

const WITNESS_VKEY = toCosigner(parseSignerKey(WITNESS)).vkey;

/** What the witness hands back that sees this log for the first time. */
async function seenBy(world: World): Promise<string> {
  await world.seal();
  await world.publish();
  return world.cosign({ firstUse: true });
}

function signaturesOf({ files }: World): number | undefined {
  return Buffer.from(files.get('public/checkpoint') ?? [])
    .toString()
    .match(/^—/gmu)?.length;
}

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

  it.each<[string, () => Promise<string | undefined>, RegExp, Readonly<Record<string, number>> | null]>([
    [
      'of another history, which the key of the log signed as well',
      () => seenBy(new World().grow(3, 'rewritten')),
      /first 3 records are not those of seen, .* two histories exist/,
      { cosigned: 3, log: 3 },
    ],
    [
      'of the beginning of another history',
      () => seenBy(new World().grow(2, 'rewritten')),
      /first 2 records are not those of seen/,
      { cosigned: 2, log: 2 },
    ],
    [
      'of more records than the log has',
      () => seenBy(new World().grow(5)),
      /beside the log is of 3 records, seen of 5/,
      { cosigned: 5, log: 3 },
    ],
    ['that is not there', () => Promise.resolve(undefined), /seen: there is no such file/, null],
  ])('stops at a cosigned checkpoint %s', async (_name, seen, why, sizes) => {
    const world = await World.started();
    const note = await seen();
    if (note !== undefined) world.files.set('seen', Buffer.from(note));
    const run = await world.plan('publish', { cosigned: ['seen'], witnessKeys: [WITNESS_VKEY] });
    expect([run.failed, tell(run)]).toEqual([['audit_publication_extends'], expect.stringMatching(why)]);
    const [check] = run.checks;
    const { both_heads: heads = null } = (check?.actual ?? {}) as {
      both_heads?: Record<string, { size: number }> | null;
    };
    const found = heads && Object.fromEntries(Object.entries(heads).map(([whose, { size }]) => [whose, size]));
    expect(found).toEqual(sizes);
    expect(await run.apply()).toEqual({ checks: [] });
  });

  it('takes what a witness cosigned that is a step behind', async () => {
    const world = await World.started();
    world.files.set('seen', Buffer.from(world.state));
    world.grow(300);
    await world.seal();
    await world.publish({ cosigned: ['seen'], witnessKeys: [WITNESS_VKEY] });
    expect(signaturesOf(world)).toBe(1);
  });

  it.each<[string, object, RegExp]>([
    [
      'without the keys of witnesses',
      { witnessKeys: [] },
      /cosigned names what witnesses signed, and witness-keys none/,
    ],
    ['by the key of the log', { witnessKeys: [toCosigner(parseSignerKey(KEY)).vkey] }, /is the key of this log itself/],
    ['by a key of type 1', { witnessKeys: [LOG_VKEY] }, /is the key of a log \(type 1\)/],
  ])('takes no cosigned checkpoint %s', async (_name, given, why) => {
    const world = await World.started();
    world.files.set('seen', Buffer.from(world.state));
    const run = await world.plan('publish', { cosigned: ['seen'], ...given });
    expect([run.failed, tell(run)]).toEqual([['audit_publication_extends'], expect.stringMatching(why)]);
  });

  it('publishes no cosignature of a time that is yet to come, nor keeps one', async () => {
    const world = await World.started();
    world.files.set('seen', Buffer.from(world.state));
    const given = { cosigned: ['seen'], witnessKeys: [WITNESS_VKEY] };
    world.nowMs -= 61_000;
    const run = await world.plan('publish', given);
    expect([run.failed, tell(run)]).toEqual([
      ['audit_publication_extends'],
      expect.stringMatching(/seen: witness\.example says that it cosigned at .*, which is in the future/),
    ]);
    world.nowMs += 61_000;
    await world.publish(given);
    expect(signaturesOf(world)).toBe(2);
    world.nowMs -= 61_000;
    await world.publish({ witnessKeys: [WITNESS_VKEY] });
    expect(signaturesOf(world)).toBe(1);
  });
});
