import { expect, test } from 'vitest';
import { advanceLastSeen, type LastSeen, lastSeenSchema, type SeenHead } from './last-seen.ts';
import { EMPTY_ROOT, leafHash, rootOf } from './merkle.ts';
import { buildConsistencyProof } from './proof.ts';

const ORIGIN = 'example.com/log';
const leaves = Array.from({ length: 20 }, (_, index) => leafHash(Buffer.from(`${index}`)));
const rangeRoot = (from: number, to: number): Uint8Array => rootOf(leaves.slice(from, to));
const rootHex = (size: number): string => Buffer.from(size === 0 ? EMPTY_ROOT : rangeRoot(0, size)).toString('hex');

function seen(size: number, change: Partial<SeenHead> = {}): SeenHead {
  return {
    origin: ORIGIN,
    size,
    root: rootHex(size),
    headHash: '',
    checkpoint: null,
    consistency: [],
    nowMs: 1_780_000_000_000,
    ...change,
  };
}

function stateAt(size: number, counter = 4): LastSeen {
  const first = advanceLastSeen(undefined, seen(size));
  if (first.outcome !== 'first') throw new Error('the first state is the first');
  return { ...first.state, counter };
}

test('the first state says that it is the first, and fits the schema', () => {
  const first = advanceLastSeen(undefined, seen(7));
  expect(first).toMatchObject({
    outcome: 'first',
    state: { size: 7, counter: 1, updated_at: '2026-05-28T20:26:40.000Z' },
  });
  expect(lastSeenSchema.safeParse(stateAt(7)).success).toBe(true);
});

const FORK = 'ab'.repeat(32);

test.each<[string, number, SeenHead, string]>([
  ['growth with its proof', 7, seen(12, { consistency: buildConsistencyProof(7, 12, rangeRoot) }), 'advanced'],
  ['growth from nothing', 0, seen(12), 'advanced'],
  ['the same', 7, seen(7), 'unchanged'],
  ['growth without a proof', 7, seen(12), 'fork'],
  [
    'growth with the proof of another size',
    7,
    seen(12, { consistency: buildConsistencyProof(6, 12, rangeRoot) }),
    'fork',
  ],
  ['another tree of the same size', 7, seen(7, { root: FORK }), 'fork'],
  [
    'another tree that is larger',
    7,
    seen(12, { root: FORK, consistency: buildConsistencyProof(7, 12, rangeRoot) }),
    'fork',
  ],
  ['fewer records', 7, seen(6), 'rollback'],
  ['no records', 7, seen(0), 'rollback'],
  ['another log', 7, seen(12, { origin: 'example.com/other' }), 'wrong_origin'],
])('%s', (_, size, head, outcome) => {
  const old = stateAt(size);
  const advance = advanceLastSeen(old, head);
  expect(advance.outcome).toBe(outcome);
  const heads = { old: { size: old.size, root: old.root }, found: { size: head.size, root: head.root } };
  const expected = {
    advanced: { state: { size: head.size, root: head.root, counter: 5 } },
    unchanged: { state: old },
    fork: heads,
    rollback: heads,
    wrong_origin: { old: ORIGIN, found: head.origin },
  }[outcome];
  expect(advance).toMatchObject(expected as object);
});

test.each<[string, Record<string, unknown>]>([
  ['an unknown key', { note: 1 }],
  ['another format', { format: 'release-gates/log-last-seen/v2' }],
  ['counter zero', { counter: 0 }],
  ['a counter beyond 2^53', { counter: 2 ** 53 }],
  ['a negative size', { size: -1 }],
  ['an upper-case root', { root: 'AB'.repeat(32) }],
  ['no time', { updated_at: 'yesterday' }],
])('a state with %s is none', (_, change) => {
  expect(lastSeenSchema.safeParse({ ...stateAt(7), ...change }).success).toBe(false);
});
