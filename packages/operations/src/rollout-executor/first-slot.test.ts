import { emptyState, type Traffic } from '@release-gates/rollout';
import { expect, it } from 'vitest';
import type { ChannelSession } from '../_shared/channel-session.ts';
import { slotsOf } from './first-slot.ts';
import type { ExecutorInputs } from './inputs.ts';

type Shares = Readonly<Record<string, number | undefined>>;

interface Router {
  readonly adapter?: Traffic['adapter'];
  readonly proven?: boolean;
  /** By slot; undefined: nobody can look. */
  readonly shares: Shares;
}

function lookAt({ adapter = 'command', proven = true, shares }: Router, action = 'plan') {
  const traffic: Pick<Traffic, 'adapter' | 'read'> = {
    adapter,
    async read({ slot }) {
      const percent = shares[slot];
      return percent === undefined
        ? { state: 'unknown', reason: 'no answer' }
        : { state: 'read', percent, proven, detail: '' };
    },
  };
  const session = { policy: { slots: ['blue', 'green'] }, traffic, id: 'shop.prod' } as unknown as ChannelSession;
  const state = emptyState({ tenant: 'shop', environment: 'prod', region: null, segment: null });
  return slotsOf({ action } as ExecutorInputs, session, state);
}

it.each<[string, Router, object]>([
  ['all in the second', { shares: { blue: 0, green: 100 } }, { slots: ['blue', 'green'], beside: 'green' }],
  ['all in the first', { shares: { blue: 100, green: 0 } }, { slots: ['green', 'blue'], beside: 'blue' }],
  ['nothing anywhere', { shares: { blue: 0, green: 0 } }, { slots: ['blue', 'green'] }],
  [
    'nobody looks at the router',
    { proven: false, shares: { blue: 0, green: 0 } },
    { slots: ['green', 'blue'], beside: 'blue' },
  ],
  [
    'a file that nobody proves',
    { adapter: 'file', proven: false, shares: { blue: 0, green: 100 } },
    { slots: ['blue', 'green'], beside: 'green' },
  ],
  [
    'the pointer is the switch',
    { adapter: 'none', proven: false, shares: { blue: 0, green: 0 } },
    { slots: ['blue', 'green'] },
  ],
])('a first candidate, %s', async (_name, router, expected) => {
  expect(await lookAt(router)).toEqual(expected);
});

it.each<[string, Shares, RegExp]>([
  ['a share in each', { blue: 30, green: 70 }, /found 30 % in blue/],
  ['a share that is nobody’s', { blue: 0, green: 40 }, /found 0 % in blue and 40 % in green/],
  ['no answer', { green: 100 }, /no answer/],
  ['half an answer', { blue: 0 }, /no answer/],
])('does not begin with %s', async (_name, shares, expected) => {
  await expect(lookAt({ shares })).rejects.toMatchObject({ code: 'traffic.unreadable' });
  await expect(lookAt({ shares })).rejects.toThrow(expected);
});

it('what begins nothing does not look', async () => {
  expect(await lookAt({ shares: {} }, 'freeze')).toEqual({ slots: ['blue', 'green'] });
});
