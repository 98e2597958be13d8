import { describe, expect, it } from 'vitest';
import {
  add,
  type Fate,
  NOTHING_YET,
  prepare,
  type Sweep,
  sweepCalls,
  sweepDeep,
  type Swept,
} from './fixtures/crash-sweep.ts';
import { FATES, SCENARIOS } from './fixtures/scenarios.ts';
import { FAULT_KINDS, type FaultKind, type Store } from './fixtures/world.ts';

/**
 * Each call of the engine and of both stores is the one at which the process dies, leaves half a write, or is told an
 * error; so is each call of whoever recovers, and of whoever recovers from that. Whatever happened, somebody who asks
 * again brings the channel to where it would be without it.
 */

const IS_FULL = process.env['RELEASE_GATES_FAULTS'] === 'full';
const STORES: readonly Store[] = ['folder', 'git'];
const ADAPTERS = Object.keys(FATES) as readonly Fate[];

/** Every call, or with a stride that begins elsewhere for each adapter, so that together they come to all calls. */
function strideOf(fate: Fate, kind: FaultKind): { readonly from: number; readonly stride: number } {
  if (IS_FULL) return { from: 1, stride: 1 };
  const [often, rarely] = kind === 'torn' ? [1, 3] : [8, 110];
  const stride = fate === 'ok' && kind !== 'disk.io' && kind !== 'disk.full' ? often : rarely;
  return { from: 1 + ((ADAPTERS.indexOf(fate) * 7 + FAULT_KINDS.indexOf(kind) * 3) % stride), stride };
}

async function sweepAll(sweep: Sweep, store: Store): Promise<Swept> {
  let swept = NOTHING_YET;
  for (const fate of ADAPTERS) {
    for (const kind of FAULT_KINDS) {
      // A push is whole or is not.
      if (kind === 'torn' && store === 'git') continue;
      swept = add(swept, await sweepCalls(sweep, { kind, fate, ...strideOf(fate, kind) }));
    }
  }
  return swept;
}

const DEEP: ReadonlySet<string> = new Set(['an advance', 'a rollback of the pointer', 'a start', 'a reconcile']);
const DEEP_FATES: readonly Fate[] = IS_FULL
  ? ['ok', 'fails', 'times out after its work', 'lies']
  : ['ok', 'times out after its work'];
const FIRST_DEATHS = IS_FULL ? [9, 17, 25] : [17];

async function sweepAllDeep(sweep: Sweep): Promise<Swept> {
  let swept = NOTHING_YET;
  for (const fate of DEEP_FATES) {
    for (const first of FIRST_DEATHS) {
      swept = add(swept, await sweepDeep(sweep, { fate, first, stride: IS_FULL ? 4 : 19 }));
    }
  }
  return swept;
}

describe('faults at each call', { timeout: IS_FULL ? 7_200_000 : 120_000 }, () => {
  const total = { once: NOTHING_YET, deep: NOTHING_YET };

  describe.each(STORES)('%s', (store) => {
    it.each(SCENARIOS)('$name: nothing is lost or doubled, and asking again ends it', async (scenario) => {
      const swept = await sweepAll(await prepare(store, scenario), store);
      expect(swept.points).toBeGreaterThan(0);
      total.once = add(total.once, swept);
    });

    it.each(SCENARIOS.filter(({ name }) => DEEP.has(name)))(
      '$name: also where those who recover die',
      async (scenario) => {
        const swept = await sweepAllDeep(await prepare(store, scenario));
        expect(swept.points).toBeGreaterThan(0);
        total.deep = add(total.deep, swept);
      },
    );
  });

  it('were as many as is promised', () => {
    expect(total.once.points).toBeGreaterThanOrEqual(IS_FULL ? 3000 : 300);
    expect(total.deep.points).toBeGreaterThanOrEqual(IS_FULL ? 500 : 20);
    process.stdout.write(`${JSON.stringify(total)}\n`);
  });
});
