import { describe, expect, it } from 'vitest';
import { freeze, HOUR, present, reading, release, rollback, simple, start, tick, UNREAD } from './case-fixture.ts';
import { Channel, told } from './channel-fixture.ts';
import type { TickEvent } from './event.ts';
import type { BudgetFact, HealthFact } from './facts.ts';

const BLACK: BudgetFact = { state: 'black', remaining: -0.1, reasons: [] };
const FAIL: Partial<HealthFact> = { state: 'fail', reasons: ['errors x5'] };

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

const ALARM_ROWS: readonly Row[] = [
  ...[0, 1, 5, 25, 50, 100].map((percent): Row => [
    `failed at ${percent} %`,
    () => going(percent),
    { health: FAIL },
    'act rollback',
  ]),
  ['failed while frozen', () => frozen(going()), { health: FAIL }, 'act rollback'],
  ['failed while paused', () => paused(going()), { health: FAIL }, 'act rollback'],
  ['failed, traffic unreadable', () => going(), { health: FAIL, traffic: UNREAD }, 'act rollback'],
  ['checks failed', () => going(), { postChecks: { state: 'fail', reasons: [] } }, 'act rollback'],
  [
    'checks failed in the audit window',
    () => new Channel().withSecond(),
    { postChecks: { state: 'fail', reasons: [] } },
    'act rollback',
  ],
  [
    'failed in the audit window, left to a person',
    () => new Channel({ automaticRollback: false }).withSecond(),
    { health: FAIL },
    'commit freeze automatic_rollback_off',
  ],
  [
    'failed in the audit window, target not looked at',
    () => new Channel().withSecond(),
    { health: FAIL, target: null },
    'commit freeze rollback_target_unverified',
  ],
  [
    'failed in the audit window of a first release',
    () => {
      const channel = new Channel();
      channel.take(start(release(1)));
      return channel.until((state) => state.revision === 1);
    },
    { health: FAIL },
    'commit freeze target_missing',
  ],
  [
    'revoked while going out',
    () => {
      const channel = going();
      channel.policy = { ...channel.policy, revokedReleaseIds: ['rc-2'] };
      return channel;
    },
    {},
    'act rollback',
  ],
];

describe('alarm', () => {
  it.each(ALARM_ROWS)('%s', (_name, channel, more, expected) => {
    const built = channel();
    const event = tick(built);
    const health = { ...event.health, ...more.health };
    expect(told(built.take({ ...event, ...more, health }))).toBe(expected);
  });

  it('takes a rollback up again that did not come through', () => {
    const channel = going(25);
    channel.take(tick(channel, { budget: BLACK }), 'failed');
    expect(channel.state).toMatchObject({ candidate: { stage: 3 }, exposure: { percent: 25, known: true } });
    expect(told(channel.take(tick(channel)))).toBe('act rollback');
    expect(channel.state).toMatchObject({ candidate: null, exposure: { slot: 'blue', percent: 100, known: true } });
  });

  it('goes on towards the target of a rollback by a person that is not known to have come through', () => {
    const channel = new Channel({ automaticRollback: false }).withSecond();
    channel.take(rollback(), 'unknown');
    expect(channel.state).toMatchObject({ revision: 2, exposure: { known: false } });
    expect(told(channel.take(tick(channel, { target: present('rc-1') })))).toBe('act rollback');
    expect(channel.state).toMatchObject({ revision: 3, current: { release: { id: 'rc-1' } }, rollback_mode: true });
  });
});

describe('a rollback of the machine names the machine', () => {
  const failed = { health: { state: 'fail', samples: 9, measuredUntilMs: null, reasons: [] } } as const;

  it('in the intent, in the rejection, and to whoever brings the release again', () => {
    const channel = new Channel().withFirst().at(5);
    const decision = channel.take(tick(channel, failed));
    expect(decision).toMatchObject({ outcome: 'act', state: { pending: { by: 'automation (guardrail)' } } });
    expect(channel.history.rejected['rc-2']?.by).toBe('automation (guardrail)');
    const refused = channel.take(start(release(2)));
    expect('blockers' in refused && refused.blockers.find(({ code }) => code === 'release_rejected')?.message).toMatch(
      /by automation \(guardrail\) \(health_failed\)/,
    );
  });

  it('also where another run carries it on', () => {
    const channel = new Channel().withFirst().at(5);
    channel.take(tick(channel, failed), 'failed');
    channel.take(tick(channel));
    expect(channel.history.rejected['rc-2']?.by).toBe('automation (guardrail)');
  });

  it('and a person where it was a person, whoever carries it on', () => {
    const channel = new Channel().withFirst().at(5);
    channel.take(rollback(), 'failed');
    channel.take(tick(channel));
    expect(channel.history.rejected['rc-2']?.by).toBe('ann');
  });
});

function stray(): Channel {
  const channel = new Channel().withFirst().at(5);
  channel.take(rollback());
  return channel;
}

describe('what was rejected and gets users again', () => {
  it('loses them at each tick that reads it', () => {
    const channel = stray();
    for (const percent of [75, 0]) {
      const decision = channel.take(tick(channel, { traffic: reading(percent) }));
      expect(decision).toMatchObject({
        outcome: 'act',
        transition: { kind: 'reconcile', target: { slot: 'blue', percent: 100 } },
      });
      expect(channel.state.exposure).toMatchObject({ slot: 'blue', percent: 100, known: true });
    }
    expect(told(channel.take(tick(channel)))).toBe('wait watch_open');
  });

  it('also once nobody knows where the traffic goes, and by a clock that is far off', () => {
    const channel = stray();
    channel.take(tick(channel, { traffic: reading(75) }), 'unknown');
    expect(channel.state.exposure.known).toBe(false);
    const again = tick(channel, { traffic: reading(75) });
    const silent = { ...again.health, measuredUntilMs: channel.nowMs };
    expect(told(channel.later(87_600 * HOUR).take({ ...again, health: silent }))).toBe('act reconcile clock_ahead');
  });

  it('is told where it was live before', () => {
    const channel = new Channel().withSecond();
    channel.take(rollback());
    const { slot } = channel.state.exposure;
    expect(channel.take(tick(channel, { traffic: reading(90) }))).toMatchObject({
      transition: {
        kind: 'reconcile',
        target: { slot, percent: 100 },
        reason: 'release rc-2 was rejected, and gets 10 % again',
      },
    });
  });

  it('is another thing than users of a release that nobody rejected', () => {
    const channel = new Channel().withSecond().until(({ audit }) => audit === null);
    expect(told(channel.take(tick(channel, { traffic: reading(75) })))).toBe('commit exposure_lost exposure_differs');
  });
});
