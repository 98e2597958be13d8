import { describe, expect, it } from 'vitest';
import {
  approval,
  bless,
  freeze,
  HOUR,
  instant,
  reading,
  release,
  rollback,
  simple,
  start,
  tick,
  UNREAD,
  unfreeze,
} from './case-fixture.ts';
import { Channel, told } from './channel-fixture.ts';
import type { TickEvent } from './event.ts';
import type { BudgetFact, HealthFact } from './facts.ts';

const YELLOW: BudgetFact = { state: 'yellow', remaining: 0.2, reasons: [] };
const RED: BudgetFact = { state: 'red', remaining: 0.1, reasons: [] };
const BLACK: BudgetFact = { state: 'black', remaining: -0.1, reasons: [] };
const UNKNOWN: BudgetFact = { state: 'unknown', remaining: null, reasons: [] };

type More = Partial<Omit<TickEvent, 'health'>> & { readonly health?: Partial<HealthFact> };
type Row = readonly [name: string, channel: () => Channel, more: More, expected: string];

const going = (percent = 5): Channel => new Channel().withFirst().at(percent).later(HOUR);

function frozen(channel: Channel): Channel {
  channel.take(freeze());
  return channel;
}

function paused(channel: Channel): Channel {
  channel.take(simple('pause'));
  return channel;
}

function retired(channel: Channel): Channel {
  channel.policy = { ...channel.policy, retired: true };
  return channel;
}

const STAGE_ROWS: readonly Row[] = [
  ['all good', () => going(), {}, 'act advance'],
  ['from shadow', () => going(0), {}, 'act advance'],
  ['at 100 %', () => going(100), {}, 'act promote'],
  ['a secret that is not set', () => going(), { missingSecrets: ['TOKEN'] }, 'wait secret_missing'],
  [
    'a secret that is not set, and a guardrail that fails',
    () => going(),
    { missingSecrets: ['TOKEN'], health: { state: 'fail' } },
    'act rollback',
  ],
  ['nothing going on', () => new Channel().withFirst(), {}, 'nothing idle'],
  ['a channel that never was', () => new Channel(), {}, 'nothing idle'],
  [
    'no measurements',
    () => going(),
    { health: { state: 'inconclusive', samples: null, measuredUntilMs: null } },
    'wait health_inconclusive metrics_missing metrics_missing',
  ],
  [
    'old measurements',
    () =>
      going()
        .later(-HOUR)
        .later(2 * HOUR),
    { health: { measuredUntilMs: 0 } },
    'wait metrics_stale min_time',
  ],
  ['measurements ahead of the clock', () => going(), { health: { measuredUntilMs: 9e15 } }, 'wait metrics_future'],
  ['too few samples', () => going(), { health: { samples: 99 } }, 'wait min_samples'],
  ['just enough samples', () => going(), { health: { samples: 100 } }, 'act advance'],
  ['too early', () => going().later(-1), {}, 'wait min_time'],
  ['enough time, too few samples', () => going().later(9 * HOUR), { health: { samples: 3 } }, 'wait min_samples'],
  ['judge does not tell', () => going(), { health: { state: 'inconclusive' } }, 'wait health_inconclusive'],
  ['clock an hour back', () => going().later(-2 * HOUR), {}, 'wait clock_behind min_time'],
  ['paused', () => paused(going()), {}, 'wait paused'],
  ['environment retired', () => retired(going()), {}, 'wait environment_retired'],
  ['frozen', () => frozen(going()), {}, 'wait frozen'],
  ['frozen at 100 %', () => frozen(going(100)), {}, 'wait frozen'],
  ['manifest closed', () => going(), { manifest: { state: 'closed', reasons: [] } }, 'wait manifest_closed'],
  ['manifest expired', () => going(), { manifest: { state: 'expired', reasons: [] } }, 'wait manifest_expired'],
  [
    'manifest unverified',
    () => going(),
    { manifest: { state: 'unverified', reasons: [] } },
    'wait manifest_unverified',
  ],
  [
    'checks do not tell',
    () => going(),
    { postChecks: { state: 'inconclusive', reasons: [] } },
    'wait post_check_inconclusive',
  ],
  ['traffic unreadable', () => going(), { traffic: UNREAD }, 'wait exposure_unreadable'],
  ['traffic elsewhere', () => going(), { traffic: reading(7) }, 'commit exposure_lost exposure_differs'],
  [
    'everything missing is told at once',
    () => paused(frozen(going().later(-1))),
    { manifest: { state: 'closed', reasons: [] }, budget: UNKNOWN, health: { state: 'inconclusive', samples: 1 } },
    'wait frozen paused manifest_closed budget_unknown health_inconclusive min_samples min_time',
  ],
];

const UNREAD_YES = { approvalFlaws: ['a.dsse.json: nobody who is trusted signed it'] };
const BUDGET_ROWS: readonly Row[] = [
  ['an approval that does not verify', () => going(), UNREAD_YES, 'wait approval_unreadable'],
  [
    'the same, and the candidate is bad',
    () => going(),
    { ...UNREAD_YES, health: { state: 'fail', samples: 9, measuredUntilMs: null, reasons: [] } },
    'act rollback',
  ],
  ['unknown', () => going(), { budget: UNKNOWN }, 'wait budget_unknown'],
  ['yellow, nobody else', () => going(), { budget: YELLOW }, 'wait approval_missing'],
  [
    'yellow, the one who started it',
    () => going(),
    { budget: YELLOW, approvals: [approval('advance', 'rc-2', 'Ann')] },
    'wait approval_missing',
  ],
  [
    'yellow, somebody for another release',
    () => going(),
    { budget: YELLOW, approvals: [approval('advance', 'rc-1')] },
    'wait approval_missing',
  ],
  ['yellow, somebody else', () => going(), { budget: YELLOW, approvals: [approval('advance', 'rc-2')] }, 'act advance'],
  [
    'yellow at 50 %: canary only',
    () => going(50),
    { budget: YELLOW, approvals: [approval('advance', 'rc-2')] },
    'wait budget_yellow',
  ],
  [
    'yellow at 100 %',
    () => going(100),
    { budget: YELLOW, approvals: [approval('promote', 'rc-2')] },
    'wait budget_yellow',
  ],
  ['red', () => going(), { budget: RED }, 'commit freeze'],
  ['red, nothing going on', () => new Channel().withFirst(), { budget: RED }, 'commit freeze'],
  ['black', () => going(), { budget: BLACK }, 'act rollback'],
  ['black at shadow', () => going(0), { budget: BLACK }, 'act rollback'],
  ['black in the audit window', () => new Channel().withSecond(), { budget: BLACK }, 'act rollback'],
  ['black, everything proven', () => new Channel().withFirst(), { budget: BLACK }, 'commit freeze'],
];

const WINDOW_ROWS: readonly Row[] = [
  ['audit open', () => new Channel().withSecond().later(HOUR), {}, 'wait audit_open'],
  ['audit over', () => new Channel().withSecond().later(24 * HOUR), {}, 'commit audit_passed'],
  [
    'audit over, not measured',
    () => new Channel().withSecond().later(24 * HOUR),
    { health: { state: 'inconclusive' } },
    'wait health_inconclusive',
  ],
  [
    'audit over, budget unknown',
    () => new Channel().withSecond().later(24 * HOUR),
    { budget: UNKNOWN },
    'wait budget_unknown',
  ],
  [
    'audit long over, not measured',
    () => new Channel().withSecond().later(72 * HOUR),
    { health: { state: 'inconclusive' } },
    'commit freeze health_inconclusive audit_overdue',
  ],
  [
    'audit, clock ten years ahead',
    () => new Channel().withSecond().later(87_600 * HOUR),
    { health: { measuredUntilMs: 0 } },
    'wait clock_ahead audit_open metrics_stale audit_overdue',
  ],
  [
    'a limited freeze that is over',
    () => {
      const channel = going();
      channel.take(freeze({ untilMs: channel.nowMs + HOUR }));
      return channel.later(HOUR);
    },
    {},
    'commit expire',
  ],
  [
    'watched after a rollback',
    () => {
      const channel = new Channel().withSecond();
      channel.take(rollback());
      return channel;
    },
    {},
    'wait watch_open',
  ],
  [
    'watch over',
    () => {
      const channel = new Channel().withSecond();
      channel.take(rollback());
      return channel.later(HOUR);
    },
    {},
    'commit watch_over',
  ],
];

describe('tick', () => {
  it.each([...STAGE_ROWS, ...BUDGET_ROWS, ...WINDOW_ROWS])('%s', (_name, channel, more, expected) => {
    const built = channel();
    const event = tick(built);
    const health = { ...event.health, ...more.health };
    expect(told(built.take({ ...event, ...more, health }))).toBe(expected);
  });

  it('takes every rung in turn and skips none', () => {
    const channel = new Channel().withFirst();
    channel.take(start(release(2)));
    const shares: number[] = [];
    for (let turn = 0; turn < 6; turn++) {
      shares.push(channel.state.exposure.percent);
      channel.later(30 * 24 * HOUR).take(tick(channel));
    }
    expect(shares).toEqual([0, 1, 5, 25, 50, 100]);
    expect(channel.state).toMatchObject({
      revision: 2,
      current: { release: { id: 'rc-2' }, slot: 'green', revision: 2, proven: false },
      previous: { release: { id: 'rc-1' } },
      last_good: { release: { id: 'rc-1' } },
      standby: { slot: 'blue', release_id: 'rc-1' },
      highest_activated: '2',
      candidate: null,
      exposure: { slot: 'green', percent: 100, known: true },
      audit: { earliest_end: instant(channel.nowMs + 24 * HOUR), latest_end: instant(channel.nowMs + 72 * HOUR) },
    });
  });

  it.each([0, 1, 5, 25, 50, 100])('at %i %%: red freezes, and a guardrail that fails also takes back', (percent) => {
    expect(told(going(percent).take(tick(going(percent), { budget: RED })))).toBe('commit freeze');
    const failing = going(percent);
    const event = tick(failing);
    expect(told(failing.take({ ...event, health: { ...event.health, state: 'fail' } }))).toBe('act rollback');
    expect(failing.state).toMatchObject({
      candidate: null,
      freezes: [{ phase: 'frozen', reason_code: 'health_failed' }],
    });
  });

  it('does not count time that only the clock says has passed', () => {
    const channel = going().later(87_600 * HOUR);
    const event = tick(channel);
    const health = { ...event.health, measuredUntilMs: channel.nowMs - 87_600 * HOUR - 1 };
    expect(told(channel.take({ ...event, health }))).toBe('wait clock_ahead metrics_stale min_time');
  });

  it('says until when it waits', () => {
    const channel = going().later(-HOUR / 2);
    expect(channel.take(tick(channel))).toMatchObject({
      blockers: [{ code: 'min_time', untilMs: channel.nowMs + HOUR / 2 }],
    });
  });

  it('freezes once for a red budget, and lets the hotfix go on with a second person', () => {
    const channel = new Channel().withFirst();
    channel.take(tick(channel, { budget: RED }));
    channel.take(start(release(2), { kind: 'hotfix', incident: 'INC-1', budget: RED }));
    expect(channel.state.candidate?.ladder).toEqual([0, 1, 100]);
    expect(told(channel.later(HOUR).take(tick(channel, { budget: RED })))).toBe('act advance');
    expect(channel.state.exposure.percent).toBe(1);
    expect(told(channel.later(HOUR).take(tick(channel, { budget: RED })))).toBe('wait approval_missing');
    const approvals = [approval('advance', 'rc-2'), approval('promote', 'rc-2')];
    expect(told(channel.take(tick(channel, { budget: RED, approvals })))).toBe('act advance');
    expect(told(channel.later(HOUR).take(tick(channel, { budget: RED, approvals })))).toBe('act promote');
    expect(channel.state.freezes).toHaveLength(1);
    expect(channel.state.current?.release.id).toBe('rc-2');
  });

  it('keeps a pin and an approval no longer than they last', () => {
    const channel = new Channel().withSecond();
    channel.until((state) => state.audit === null);
    channel.take(bless(channel, 'rc-1'));
    channel.take({ ...start(release(9)), type: 'pin', releaseId: null, untilMs: channel.nowMs + 1000 });
    expect(told(channel.later(25 * HOUR).take(tick(channel)))).toBe('commit expire');
    expect(channel.state).toMatchObject({ pin: null, blessed: [] });
  });

  it('stops at 5 % in probation', () => {
    const channel = frozen(new Channel().withFirst());
    expect(told(channel.take(unfreeze(channel)))).toBe('commit probation');
    channel.at(5).later(HOUR);
    expect(told(channel.take(tick(channel)))).toBe('wait probation');
  });
});
