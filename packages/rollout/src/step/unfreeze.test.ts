import { describe, expect, it } from 'vitest';
import { approval, freeze, HOUR, reading, rollback, tick, unfreeze } from './case-fixture.ts';
import { Channel, told } from './channel-fixture.ts';
import type { UnfreezeEvent } from './event.ts';
import type { StepPolicy } from './policy.ts';

const STABLE = { stability: { coveredS: 25_200, maxBurn: 0, openAlerts: [] } } as const;

/** Rolled back from 5 %, frozen by that, and watched since. */
function rolledBack(policy: Partial<StepPolicy> = {}): Channel {
  const channel = new Channel(policy).withFirst().at(5);
  channel.take(rollback());
  return channel.watched();
}

/** In probation, a new candidate at its last rung, long enough: seven hours after the freeze. */
function passed(policy: Partial<StepPolicy> = {}): Channel {
  const channel = rolledBack(policy);
  channel.take(unfreeze(channel));
  return channel.at(5, 3).later(HOUR);
}

/** No release is known to run there: users may have one that the ledger never saw. */
function frozenEmpty(): Channel {
  const channel = new Channel();
  channel.take(freeze());
  return channel;
}

function lost(channel: Channel): Channel {
  channel.take(tick(channel, { traffic: reading(50) }), 'unknown');
  return channel;
}

const PASSED_MS = passed().nowMs;

type Row = readonly [name: string, channel: () => Channel, more: Partial<UnfreezeEvent>, expected: string];

const ROWS: readonly Row[] = [
  ['not frozen', () => new Channel().withFirst(), {}, 'nothing not_frozen'],
  ['no such freeze', rolledBack, { freezeId: 'f-1' }, 'refuse not_frozen'],
  ['to probation', () => rolledBack(), {}, 'commit probation'],
  ['a gate is closed', rolledBack, { manifest: { state: 'closed', reasons: [] } }, 'refuse manifest_closed'],
  ['budget red', rolledBack, { budget: { state: 'red', remaining: 0, reasons: [] } }, 'refuse budget_red'],
  [
    'budget unknown',
    rolledBack,
    { budget: { state: 'unknown', remaining: null, reasons: [] } },
    'refuse budget_unknown',
  ],
  [
    'alerts open',
    rolledBack,
    { stability: { coveredS: 9e9, maxBurn: 0, openAlerts: ['drift'] } },
    'refuse alerts_open',
  ],
  [
    'alerts unknown',
    rolledBack,
    { stability: { coveredS: 9e9, maxBurn: 0, openAlerts: null } },
    'refuse alerts_unknown',
  ],
  ['traffic unknown', () => lost(rolledBack()), {}, 'refuse exposure_unknown'],
  [
    'not measured',
    rolledBack,
    { health: { state: 'inconclusive', samples: null, measuredUntilMs: null, reasons: [] } },
    'refuse health_inconclusive metrics_missing',
  ],
  ['from probation to open', () => passed(), {}, 'commit unfreeze'],
  [
    'no new candidate',
    () => {
      const channel = rolledBack();
      channel.take(unfreeze(channel));
      return channel.later(4 * HOUR);
    },
    {},
    'refuse canary_not_passed',
  ],
  [
    'candidate at 1 % only',
    () => {
      const channel = rolledBack();
      channel.take(unfreeze(channel));
      return channel.at(1, 3).later(9 * HOUR);
    },
    {},
    'refuse canary_not_passed',
  ],
  ['5 % not held long enough', () => passed().later(-1), {}, 'refuse canary_not_passed min_time'],
  [
    'not stable for long enough',
    () => passed({ unfreezeStableS: 25_201 }),
    { stability: { coveredS: 25_201, maxBurn: 0, openAlerts: [] } },
    'refuse unstable',
  ],
  ['just stable for long enough', () => passed({ unfreezeStableS: 25_200 }), STABLE, 'commit unfreeze'],
  [
    'for the clock alone',
    () => passed({ unfreezeStableS: 25_200 }),
    { ...STABLE, health: { state: 'pass', samples: 1000, measuredUntilMs: PASSED_MS - 1000, reasons: [] } },
    'refuse unstable canary_not_passed min_time',
  ],
  [
    'not measured for long enough',
    passed,
    { stability: { coveredS: 14_399, maxBurn: 0, openAlerts: [] } },
    'refuse stability_unknown',
  ],
  [
    'burn at the limit',
    passed,
    { stability: { coveredS: 14_400, maxBurn: 0.1, openAlerts: [] } },
    'refuse burn_too_high',
  ],
  [
    'stability unknown',
    passed,
    { stability: { coveredS: null, maxBurn: null, openAlerts: [] } },
    'refuse stability_unknown',
  ],
  [
    'each that is missing',
    () => lost(rolledBack()),
    {
      manifest: { state: 'unverified', reasons: [] },
      health: { state: 'fail', samples: 1, measuredUntilMs: 0, reasons: [] },
      budget: { state: 'black', remaining: -1, reasons: [] },
      stability: { coveredS: null, maxBurn: null, openAlerts: ['x'] },
    },
    'refuse exposure_unknown manifest_unverified health_failed metrics_stale budget_black alerts_open',
  ],
  [
    'critical, nobody else',
    () => {
      const channel = new Channel().withFirst();
      channel.take(freeze({ tier: 'A' }));
      return channel;
    },
    {},
    'refuse approval_missing',
  ],
  [
    'critical, the same person',
    () => {
      const channel = new Channel().withFirst();
      channel.take(freeze({ tier: 'A' }));
      return channel;
    },
    { approvals: [approval('unfreeze', null, 'ann ')] },
    'refuse approval_missing',
  ],
  [
    'critical, two people',
    () => {
      const channel = new Channel().withFirst();
      channel.take(freeze({ tier: 'A' }));
      return channel;
    },
    { approvals: [approval('unfreeze', null)] },
    'commit probation',
  ],
  [
    'nothing known runs, and its users have a bad time',
    frozenEmpty,
    { budget: { state: 'black', remaining: -1, reasons: [] } },
    'refuse budget_black',
  ],
  [
    'nothing known runs, and an alert is open',
    frozenEmpty,
    { stability: { coveredS: null, maxBurn: null, openAlerts: ['down'] } },
    'refuse alerts_open',
  ],
  [
    'nothing known runs, and nothing is measured',
    frozenEmpty,
    {
      health: { state: 'inconclusive', samples: null, measuredUntilMs: null, reasons: [] },
      budget: { state: 'unknown', remaining: null, reasons: [] },
      stability: { coveredS: null, maxBurn: null, openAlerts: null },
    },
    'commit unfreeze',
  ],
  [
    'low, opens directly',
    () => {
      const channel = new Channel().withFirst();
      channel.take(freeze({ tier: 'D' }));
      return channel;
    },
    { stability: { coveredS: null, maxBurn: null, openAlerts: [] } },
    'commit unfreeze',
  ],
  [
    'of a person, and nothing is measured',
    () => {
      const channel = new Channel().withFirst();
      channel.take(freeze({ tier: 'D' }));
      return channel;
    },
    {
      health: { state: 'inconclusive', samples: null, measuredUntilMs: null, reasons: [] },
      budget: { state: 'unknown', remaining: null, reasons: [] },
    },
    'commit unfreeze',
  ],
  [
    'of a person, high, and nothing is measured',
    () => {
      const channel = new Channel().withFirst();
      channel.take(freeze());
      return channel;
    },
    {
      health: { state: 'inconclusive', samples: null, measuredUntilMs: null, reasons: [] },
      budget: { state: 'unknown', remaining: null, reasons: [] },
    },
    'refuse health_inconclusive metrics_missing budget_unknown',
  ],
  [
    'of a channel without a release',
    () => {
      const channel = new Channel();
      channel.take(freeze());
      return channel;
    },
    { manifest: { state: 'unverified', reasons: [] } },
    'commit unfreeze',
  ],
  [
    'while watched',
    () => {
      const channel = new Channel().withSecond();
      channel.take(rollback());
      return channel;
    },
    {},
    'refuse watch_open',
  ],
  [
    'while a rollback is not carried out',
    () => {
      const channel = new Channel().withFirst().at(5);
      channel.take(rollback(), 'failed');
      return channel;
    },
    {},
    'refuse rollback_pending',
  ],
];

describe('unfreeze', () => {
  it.each(ROWS)('%s', (_name, channel, more, expected) => {
    const built = channel();
    expect(told(built.take(unfreeze(built, more)))).toBe(expected);
  });

  it('starts a candidate that was going out again at shadow, and only then ends the freeze', () => {
    const channel = new Channel().withFirst().at(25);
    channel.take(freeze());
    expect(told(channel.take(unfreeze(channel), 'failed'))).toBe('act reset');
    expect(channel.state).toMatchObject({ candidate: { stage: 3 }, freezes: [{ phase: 'frozen' }] });
    expect(told(channel.take(unfreeze(channel)))).toBe('act reset');
    expect(channel.state).toMatchObject({
      candidate: { stage: 0 },
      freezes: [{ phase: 'probation' }],
      exposure: { percent: 0 },
    });
    channel.until(({ exposure }) => exposure.percent === 5).later(HOUR);
    expect(told(channel.take(tick(channel)))).toBe('wait probation');
    expect(told(channel.take(unfreeze(channel)))).toBe('commit unfreeze');
    expect(told(channel.take(tick(channel)))).toBe('act advance');
  });

  it('ends the one that is named', () => {
    const channel = new Channel().withFirst();
    channel.take(freeze({ tier: 'D', reasonCode: 'one' }));
    channel.take(freeze({ tier: 'D', reasonCode: 'two' }));
    channel.take(unfreeze(channel, { freezeId: channel.state.freezes[0]?.id ?? '' }));
    expect(channel.state.freezes.map(({ reason_code }) => reason_code)).toEqual(['two']);
  });
});

it('says what was stable, how long, of what, and what to do', () => {
  const channel = rolledBack({ unfreezeStableS: 259_200 });
  channel.take(unfreeze(channel));
  channel.at(5, 3).later(HOUR);
  const stability = { coveredS: 3600, maxBurn: 0.25, reasons: ['api: measured since then'], openAlerts: [] };
  const decision = channel.take(unfreeze(channel, { stability }));
  const said = decision.outcome === 'refuse' ? decision.blockers : [];
  expect(said.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^stable for 7h of 3d, since the freeze of 2026-/),
    'measured for 1h of the last 3d, 2d23h are missing: api: measured since then',
    '25 % of the budget burnt in the last 3d; below 10 % is asked: api: measured since then',
  ]);
  const remedies = ['unfreeze\\.stable-for.*ask again at 2026-', 'unfreeze\\.stable-for', 'ask again'];
  expect(said.map(({ remedy }) => remedy)).toEqual(remedies.map((remedy) => expect.stringMatching(remedy)));
});
