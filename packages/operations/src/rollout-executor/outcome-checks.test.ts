import type { EventResult, Transition } from '@release-gates/rollout';
import { expect, it } from 'vitest';
import { checksOf } from './outcome-checks.ts';

const moved = { kind: 'freeze', id: 'freeze-1', reason: 'it burns', reasonCode: 'budget_red' } as Transition;
const state = {} as EventResult['state'];
const told = { outcome: 'committed', transition: moved, state, recovered: [] } as const;
const blocker = { code: 'target_missing', message: 'there is no release to go back to' } as const;
const decision = (blockers: readonly (typeof blocker)[]) => ({ outcome: 'commit', blockers }) as never;
const carried = { transition: moved, observed: null, reason: 'no answer', reasonCode: 'traffic_failed' } as const;
const settled = { outcome: 'settled', state, recovered: [], decision: decision([]) } as const;

it.each<[string, EventResult, 'tick' | 'rollback', RegExp]>([
  ['a tick that froze', { ...told, decision: decision([]) }, 'tick', /freeze \(budget_red\): it burns/],
  [
    'a rollback that only froze',
    { ...told, decision: decision([blocker]) },
    'rollback',
    /go back to \(target_missing\)/,
  ],
  ['a failure', { ...settled, carried: { ...carried, result: 'failed' } as never }, 'rollback', /\(traffic_failed\)/],
  [
    'a rollback that failed',
    { ...settled, carried: { ...carried, transition: { ...moved, kind: 'rollback' }, result: 'failed' } as never },
    'rollback',
    /no traffic moved; the freeze and the rejection of the release stand$/,
  ],
  ['a doubt', { ...settled, carried: { ...carried, result: 'unknown' } as never }, 'rollback', /\(traffic_failed\)/],
])('%s tells its code, by which it is looked up', (_name, result, action, expected) => {
  const reasons = checksOf(result, action).map(({ reason }) => reason);
  expect(reasons.join('\n')).toMatch(expected);
});

it.each([
  ['clock_ahead', 'inconclusive'],
  ['exposure_unreadable', 'inconclusive'],
  ['exposure_unknown', 'inconclusive'],
  ['min_time', 'not_applicable'],
])('a tick that waits for %s is %s', (code, outcome) => {
  const waits = {
    outcome: 'wait',
    blockers: [
      { code: 'min_samples', message: 'few' },
      { code, message: 'so' },
    ],
  };
  const result = { outcome: 'not_taken', state, recovered: [], decision: waits } as never;
  expect(checksOf(result, 'tick').map((check) => check.outcome)).toEqual([outcome]);
});
