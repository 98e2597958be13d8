import { describe, expect, it } from 'vitest';
import type { Freeze } from '../state/channel-state.ts';
import { freeze, HOUR, instant, release, start, tick } from './case-fixture.ts';
import { Channel, told } from './channel-fixture.ts';
import type { TickEvent } from './event.ts';
import type { StepPolicy } from './policy.ts';

const YEARS = 10 * 365 * 24 * HOUR;
const silent = { health: { state: 'inconclusive', samples: null, measuredUntilMs: null, reasons: [] } } as const;
const measured = (measuredUntilMs: number) => ({
  health: { state: 'pass', samples: 1000, measuredUntilMs, reasons: [] } as const,
});
const NO_METRICS = { measures: false };

const REPOSITORY: Freeze = {
  id: 'f-1',
  tier: 'A',
  scope: 'repository',
  environment: null,
  phase: 'frozen',
  trigger: 'person',
  reason_code: 'outage',
  reason: 'the sky fell',
  by: 'ann',
  at: '2026-06-01T00:00:00.000Z',
  until: null,
};

/** Release 1 is live, and frozen for a day. */
function forADay(policy: Partial<StepPolicy> = {}): Channel {
  const channel = new Channel(policy).withFirst();
  channel.take(freeze({ untilMs: channel.nowMs + 24 * HOUR }));
  return channel;
}

describe('probation', () => {
  it.each(['repository', 'environment'] as const)('of a freeze of the %s holds as that of one channel', (scope) => {
    const on = {
      ...REPOSITORY,
      scope,
      environment: scope === 'environment' ? 'prod' : null,
      phase: 'probation',
    } as const;
    const channel = new Channel().withFirst();
    expect(told(channel.take(start(release(2), { scopeFreezes: [on] })))).toBe('act start');
    for (const percent of [1, 5]) {
      expect(told(channel.later(2 * HOUR).take(tick(channel, { scopeFreezes: [on] })))).toBe('act advance');
      expect(channel.state.exposure.percent).toBe(percent);
    }
    expect(told(channel.later(2 * HOUR).take(tick(channel, { scopeFreezes: [on] })))).toBe('wait scope_frozen');
    expect(told(channel.take(tick(channel, { scopeFreezes: [{ ...on, phase: 'frozen' }] })))).toBe('wait scope_frozen');
    expect(told(channel.take(tick(channel)))).toBe('act advance');
  });
});

describe('a freeze that ends by itself', () => {
  it.each<[string, Partial<StepPolicy>, number, (frozenMs: number) => Partial<TickEvent>, string]>([
    ['before its end', {}, 23 * HOUR, () => ({}), 'nothing idle'],
    ['after it', {}, 25 * HOUR, () => ({}), 'commit expire'],
    ['after it, measured up to before it', {}, 25 * HOUR, (at) => measured(at + 23 * HOUR), 'nothing idle'],
    ['after it, without a measurement', {}, 25 * HOUR, () => silent, 'nothing idle'],
    ['after it, where nothing is measured', NO_METRICS, 25 * HOUR, () => silent, 'commit expire'],
    ['ten years ahead', {}, YEARS, () => ({}), 'nothing idle'],
    ['ten years ahead, measured up to its beginning', {}, YEARS, measured, 'wait clock_ahead'],
    ['ten years ahead, where nothing is measured', NO_METRICS, YEARS, () => silent, 'wait clock_ahead'],
    ['ten years behind', {}, -YEARS, () => ({}), 'nothing idle'],
    ['unseen for a month', NO_METRICS, 31 * 24 * HOUR, () => silent, 'commit expire'],
    ['unseen for longer', NO_METRICS, 31 * 24 * HOUR + 1, () => silent, 'wait clock_ahead'],
  ])('%s', (_name, policy, laterMs, look, outcome) => {
    const channel = forADay(policy);
    const frozenMs = channel.nowMs;
    expect(told(channel.later(laterMs).take(tick(channel, look(frozenMs))))).toBe(outcome);
    expect(channel.state.freezes).toHaveLength(outcome === 'commit expire' ? 0 : 1);
  });

  it.each([YEARS, -YEARS])('holds a start and a way on, and says why, %d ms away', (awayMs) => {
    const channel = forADay();
    const decision = channel.later(awayMs).take(start(release(2)));
    expect(told(decision)).toMatch(/^refuse .*frozen/);
    const frozen = 'blockers' in decision ? decision.blockers.find(({ code }) => code === 'frozen') : undefined;
    expect(frozen?.message.includes('this clock says it is over')).toBe(awayMs > 0);
  });

  it('holds while the ledger is ahead of this clock', () => {
    const channel = forADay(NO_METRICS).later(48 * HOUR);
    channel.take(freeze({ reasonCode: 'other' }));
    expect(told(channel.later(-2 * HOUR).take(tick(channel, silent)))).toBe('nothing idle');
    expect(told(channel.later(2 * HOUR).take(tick(channel, silent)))).toBe('commit expire');
  });

  it('of the repository holds by the same clocks', () => {
    const channel = new Channel().withFirst().at(5).later(HOUR);
    const until = instant(channel.nowMs - HOUR);
    const scopeFreezes = [{ ...REPOSITORY, until }];
    expect(told(channel.take(tick(channel, { scopeFreezes, ...measured(channel.nowMs - 2 * HOUR) })))).toMatch(
      /scope_frozen/,
    );
    expect(told(channel.take(tick(channel, { scopeFreezes })))).toBe('act advance');
  });
});
