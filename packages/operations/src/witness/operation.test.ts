import {
  appendRecord,
  formatSignerKey,
  openCheckpoint,
  parseSignerKey,
  parseVerifierKey,
} from '@release-gates/audit-log';
import type { HttpRequest, HttpResult } from '@release-gates/core';
import {
  applyContext,
  FakeHttp,
  FakeSecrets,
  FakeWorkspace,
  FIXED_NOW_MS,
  httpAnswer,
  MemoryLogStore,
  MemoryLogStores,
  MemoryRefStores,
  planOperation,
} from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { auditPublish } from '../audit-publish/operation.ts';
import { auditSeal } from '../audit-seal/operation.ts';
import { witness } from './operation.ts';

const ORIGIN = 'example.com/log';
const LOG = '.release-gates/audit/log.ndjson';
const KEY = formatSignerKey(ORIGIN, Buffer.alloc(32, 1));
const OTHER_KEY = formatSignerKey(ORIGIN, Buffer.alloc(32, 3));
const WITNESS = formatSignerKey('witness.example', Buffer.alloc(32, 2));
const LOG_VKEY = parseSignerKey(KEY).vkey;
const STATE = 'example.com-log/checkpoint';

/** One log, where it is published, and a witness of it. */
class World {
  store = new MemoryLogStore(LOG);
  files = new Map<string, Uint8Array>();
  readonly refs = new MemoryRefStores();
  nowMs = FIXED_NOW_MS;
  http = new FakeHttp();

  context() {
    const logs = new MemoryLogStores();
    logs.stores.set(LOG, this.store);
    const secrets = new FakeSecrets({ KEY, OTHER_KEY, WITNESS });
    const { refs, nowMs, http } = this;
    return applyContext({
      logs,
      secrets,
      refs,
      nowMs,
      http,
      workspace: new FakeWorkspace(this.files, { isShared: true }),
    });
  }

  /** Another history of the same log, by whoever holds its key. */
  rewrite(records: number): void {
    this.store = new MemoryLogStore(LOG);
    this.files = new Map();
    this.grow(records, 'rewritten');
  }

  grow(records: number, action = 'a'): this {
    for (let count = 0; count < records; count++) appendRecord(this.store, { action }, { nowMs: FIXED_NOW_MS });
    return this;
  }

  async seal(keyEnv = 'KEY'): Promise<void> {
    const run = await planOperation(auditSeal, { origin: ORIGIN, keyEnv, firstUse: true }, this.context());
    if (!run.isOpen) throw new Error(run.failed.join());
    await run.apply();
  }

  plan(operation: 'publish' | 'witness', given: object = {}) {
    const common = { origin: ORIGIN, publicKeys: [LOG_VKEY] };
    return operation === 'publish'
      ? planOperation(auditPublish, { ...common, folder: 'public', ...given }, this.context())
      : planOperation(
          witness,
          { ...common, from: 'public', keyEnv: 'WITNESS', remote: 'none', ...given },
          this.context(),
        );
  }

  async publish(given: object = {}): Promise<void> {
    const run = await this.plan('publish', given);
    if (!run.isOpen) throw new Error(JSON.stringify(run.checks));
    await run.apply();
  }

  async cosign(given: object = {}): Promise<string> {
    const run = await this.plan('witness', given);
    if (!run.isOpen) throw new Error(JSON.stringify(run.checks));
    await run.apply();
    return this.state;
  }

  get ref() {
    return this.refs.open({ ref: 'refs/heads/witness', remote: null }).ref;
  }

  get state(): string {
    return Buffer.from(this.ref.treeOf(this.ref.tip).get(STATE) ?? []).toString();
  }

  static async started(records = 3): Promise<World> {
    const world = new World().grow(records);
    await world.seal();
    await world.publish();
    await world.cosign({ firstUse: true });
    return world;
  }
}

const tell = (run: Awaited<ReturnType<World['plan']>>): string => run.checks.map(({ reason }) => reason).join('; ');

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
    expect(asked.every(({ maxBytes }) => maxBytes !== undefined && maxBytes <= 65_536)).toBe(true);
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
