import { describe, expect, it } from 'vitest';
import { bless, HOUR, NO_TRUST_ROOT, pin, reading, reconcile, tick } from './case-fixture.ts';
import { Channel, told } from './channel-fixture.ts';
import type { TickEvent } from './event.ts';

const DAY = 24 * HOUR;
const TEN_YEARS = 3650 * DAY;
const FAILED_CHECKS = { postChecks: { state: 'fail', reasons: ['no answer'] } } as const;

/** The newest measurement is as old as what was true before the clock jumped. */
function stale(measuredUntilMs: number): Partial<TickEvent> {
  return { health: { state: 'inconclusive', samples: null, measuredUntilMs, reasons: [] } };
}

function blessed(): Channel {
  const channel = new Channel().withSecond();
  channel.take(bless(channel, 'rc-1', { expiresAtMs: channel.nowMs + 30 * DAY }));
  return channel;
}

function pinned(): Channel {
  const channel = new Channel().withFirst();
  channel.take(pin({ untilMs: channel.nowMs + DAY }));
  return channel;
}

type Row = readonly [name: string, of: () => Channel, laterMs: number, more: Partial<TickEvent>, expected: string];

const ROWS: readonly Row[] = [
  ['what is blessed, ten years ahead', blessed, TEN_YEARS, {}, 'wait clock_ahead'],
  ['a pin, ten years ahead', pinned, TEN_YEARS, {}, 'wait clock_ahead'],
  ['an audit window, ten years ahead', () => new Channel().withSecond(), TEN_YEARS, {}, 'wait clock_ahead'],
  ['a stage, ten years ahead', () => new Channel().withFirst().at(5), TEN_YEARS, {}, 'wait clock_ahead'],
  [
    'traffic that was lost, ten years ahead',
    () => new Channel().withFirst(),
    TEN_YEARS,
    { traffic: reading(50) },
    'wait clock_ahead exposure_differs',
  ],
  ['nothing that ends, ten years ahead', () => new Channel().withFirst(), TEN_YEARS, {}, 'nothing idle'],
  ['what is blessed, ten years behind', blessed, -TEN_YEARS, {}, 'wait audit_open'],
];

describe('a tick by a clock that is far off ends nothing and writes nothing', () => {
  it.each(ROWS)('%s', (_name, of, laterMs, more, expected) => {
    const channel = of();
    const { state, nowMs } = channel;
    const decision = channel.later(laterMs).take(tick(channel, { ...stale(nowMs), ...more }));
    expect(told(decision).replace(' clock_behind', '').split(' ').slice(0, expected.split(' ').length).join(' ')).toBe(
      expected,
    );
    expect(channel.state).toEqual(state);
  });

  it('takes users back all the same, and says what speaks against the clock', () => {
    const channel = new Channel().withFirst().at(5);
    const { nowMs } = channel;
    const decision = channel.later(TEN_YEARS).take(tick(channel, { ...stale(nowMs), ...FAILED_CHECKS }));
    expect(told(decision)).toBe('act rollback clock_ahead');
  });

  it('keeps no later trust root by it', () => {
    const channel = new Channel().withFirst().at(5);
    const { state, nowMs } = channel;
    const trustRoot = { ...NO_TRUST_ROOT, state: 'holds', digests: ['a'.repeat(64)], isNamed: true } as const;
    channel.later(TEN_YEARS).take(tick(channel, { ...stale(nowMs), trustRoot }));
    expect(channel.state).toEqual(state);
  });
});

describe('a channel that really was silent for longer', () => {
  it('goes on by itself where something is measured', () => {
    const channel = blessed().until(({ audit }) => audit === null);
    expect(told(channel.later(60 * DAY).take(tick(channel)))).toBe('commit expire');
  });

  it('goes on once a person with a reason confirmed the clock', () => {
    const channel = new Channel({ measures: false }).withFirst();
    channel.take(bless(channel, 'rc-1', { expiresAtMs: channel.nowMs + 30 * DAY }));
    expect(told(channel.later(60 * DAY).take(tick(channel)))).toBe('wait clock_ahead');
    expect(told(channel.take(reconcile(100, { reason: 'reconcile' })))).toBe('refuse reason_missing');
    expect(told(channel.take(reconcile(100, { reason: 'nobody released in summer' })))).toBe('commit exposure_known');
    expect(told(channel.take(tick(channel)))).toBe('commit expire');
    expect(told(channel.take(tick(channel)))).toBe('nothing idle');
  });

  it('keeps what is blessed beside another when one more is, by a clock that is far ahead', () => {
    const channel = blessed();
    channel.later(TEN_YEARS).take(bless(channel, 'rc-2'));
    expect(channel.state.blessed.map(({ release_id: id }) => id)).toEqual(['rc-1', 'rc-2']);
  });
});
