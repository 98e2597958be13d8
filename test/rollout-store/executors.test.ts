import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Executor, type StoreKind } from './executor.ts';
import { makeStore, type StoreFixture } from './store-fixture.ts';

const IS_FULL = process.env['RELEASE_GATES_CONCURRENCY'] === 'full';
const ROUNDS = Number(process.env['RELEASE_GATES_ROUNDS'] ?? 100);
/** Executors and rounds: what a shared machine does in some seconds, or all of it. */
const SIZES: Readonly<Record<StoreKind, readonly [executors: number, rounds: number]>> = IS_FULL
  ? { folder: [64, ROUNDS], git: [64, ROUNDS], local: [64, ROUNDS] }
  : { folder: [64, 3], git: [12, 2], local: [12, 2] };
/** Those that are stopped, each in a transition of its own, and for how long at least: a takeover, or what is promised. */
const SLEEPERS: Readonly<Record<StoreKind, number>> = IS_FULL
  ? { folder: 100, git: 100, local: 100 }
  : { folder: 20, git: 4, local: 4 };
const SLEEP_MS = IS_FULL ? 30_000 : 0;
const WRITERS = IS_FULL ? 32 : 4;
const KINDS: readonly StoreKind[] = ['folder', 'git', 'local'];

async function askAll(all: readonly Executor[], order: string): Promise<readonly (string | undefined)[]> {
  for (const executor of all) executor.order(order);
  return Promise.all(all.map((executor) => executor.answer()));
}

describe.each(KINDS)('executors on one ledger (%s)', { timeout: IS_FULL ? 7_200_000 : 300_000 }, (kind) => {
  const [count, rounds] = SIZES[kind];
  const sleepers = SLEEPERS[kind];
  let store: StoreFixture;
  let executors: readonly Executor[] = [];
  const started: Executor[] = [];
  const newExecutor = (at: number): Executor => {
    const executor = new Executor(kind, store.root, { name: `executor-${at}` });
    started.push(executor);
    return executor;
  };
  beforeAll(() => {
    store = makeStore(kind);
    executors = Array.from({ length: count }, (_, at) => newExecutor(at));
  });
  afterAll(async () => {
    await Promise.all(started.map((executor) => executor.end()));
    store.remove();
  });

  it(`of ${count} on one transition exactly one wins, and the others say who, ${rounds} times`, async () => {
    for (let round = 1; round <= rounds; round++) {
      expect(new Set(await askAll(executors, 'read acme.race'))).toEqual(new Set([`ready ${round - 1}`]));
      const outcomes = await askAll(executors, 'append acme.race');
      const winner = executors[outcomes.indexOf(`appended ${round}`)]?.name;
      expect(winner).toBeDefined();
      expect(outcomes.filter((outcome) => outcome === `appended ${round}`)).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === `lost to ${winner}`)).toHaveLength(count - 1);
    }
    const { head, records } = await store.open().read('acme.race');
    expect([head.seq, records.length]).toEqual([rounds, rounds]);
  });

  it(`that slept ${SLEEP_MS / 1000} s while others took over are refused when they wake, ${sleepers} of ${sleepers}`, async () => {
    const [fast, ...others] = executors as [Executor, ...Executor[]];
    const slow = Array.from({ length: sleepers }, (_, at) => others[at] ?? newExecutor(at + 1));
    const channels = slow.map((_, at) => `acme.sleep${at}`);
    for (const [at, executor] of slow.entries()) executor.order(`read ${channels[at]}`);
    expect(new Set(await Promise.all(slow.map((executor) => executor.answer())))).toEqual(new Set(['ready 0']));
    for (const executor of slow) executor.signal('SIGSTOP');
    const isOver = delay(SLEEP_MS);
    for (const channel of channels) expect(await fast.ask(`add ${channel} 1`)).toBe('added 1');
    await isOver;
    for (const executor of slow) executor.signal('SIGCONT');
    const refused = slow.map((executor, at) => executor.ask(`append ${channels[at]}`));
    expect(new Set(await Promise.all(refused))).toEqual(new Set(['lost to executor-0']));
    const ledger = store.open();
    for (const channel of channels) expect((await ledger.read(channel)).head.seq).toBe(1);
  });

  it(`on channels of their own hinder each other, and lose nothing: ${WRITERS} writers`, async () => {
    const writers = executors.slice(0, WRITERS);
    for (const [at, writer] of writers.entries()) writer.order(`add acme.c${at} 2`);
    const answers = await Promise.all(writers.map((writer) => writer.answer()));
    expect(new Set(answers)).toEqual(new Set(['added 2']));
    const ledger = store.open();
    expect((await ledger.channels()).filter((id) => id.startsWith('acme.c'))).toHaveLength(WRITERS);
    for (const [at, writer] of writers.entries()) {
      const { records } = await ledger.read(`acme.c${at}`);
      expect(records.map(({ actor }) => actor)).toEqual([writer.name, writer.name]);
    }
  });
});
