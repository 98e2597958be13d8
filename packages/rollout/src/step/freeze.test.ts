import { describe, expect, it } from 'vitest';
import { freeze, HOUR, release, rollback, start, T0, tick, UNREAD, unfreeze } from './case-fixture.ts';
import { Channel, told } from './channel-fixture.ts';

/** Rolled back from 5 %, frozen by that, and watched since. */
function rolledBack(): Channel {
  const channel = new Channel().withFirst().at(5);
  channel.take(rollback());
  return channel.watched();
}

describe('freeze', () => {
  it('the same again changes nothing; a more critical one tightens it', () => {
    const channel = new Channel().withFirst();
    expect(told(channel.take(freeze()))).toBe('commit freeze');
    expect(told(channel.take(freeze()))).toBe('nothing already_frozen');
    expect(told(channel.take(freeze({ tier: 'D' })))).toBe('nothing already_frozen');
    expect(told(channel.take(freeze({ tier: 'A' })))).toBe('commit freeze');
    expect(channel.state.freezes).toMatchObject([{ tier: 'A' }]);
  });

  it('leads out of probation', () => {
    const channel = rolledBack();
    channel.take(unfreeze(channel));
    channel.at(1, 3);
    channel.take(freeze());
    expect(told(channel.later(HOUR).take(tick(channel)))).toBe('wait frozen');
  });

  it('needs a reason, and an end in the future', () => {
    const channel = new Channel().withFirst();
    expect(told(channel.take(freeze({ reason: ' ' })))).toBe('refuse reason_missing');
    expect(told(channel.take(freeze({ untilMs: channel.nowMs })))).toBe('refuse clock_behind');
    expect(told(channel.take(freeze({ untilMs: Number.NaN })))).toBe('refuse clock_behind');
    expect(told(channel.take(freeze({ untilMs: 1e300 })))).toBe('refuse clock_behind');
  });

  it('is never refused for its wording, and keeps what fits', () => {
    const channel = new Channel().withFirst();
    channel.take(freeze({ reasonCode: 'Not A Code', reason: `\u{D800}${'"\u0000ü'.repeat(5000)}` }));
    const [kept] = channel.state.freezes;
    expect(kept?.reason_code).toBe('person_request');
    expect(JSON.stringify(kept?.reason).length).toBeLessThan(200);
  });

  it.each([
    ['another person', { by: 'carol' }],
    ['another reason', { reason: 'data loss in prod, keep closed' }],
    ['another person, a lower tier', { by: 'carol', tier: 'C' }],
    ['another person, a higher tier', { by: 'carol', tier: 'A' }],
    ['another person, with an end', { by: 'carol', untilMs: T0 + 9e9 }],
  ] as const)('stands beside the one before: %s', (_name, more) => {
    const channel = new Channel().withFirst();
    channel.take(freeze());
    const [first] = channel.state.freezes;
    expect(told(channel.take(freeze(more)))).toBe('commit freeze');
    const { untilMs, ...named } = { untilMs: null, ...more };
    const until = untilMs === null ? null : new Date(untilMs).toISOString();
    expect(channel.state.freezes).toEqual([first, expect.objectContaining({ ...named, until })]);
    expect(told(channel.take(freeze(more)))).toBe('nothing already_frozen');
    expect(new Set(channel.state.freezes.map(({ id }) => id)).size).toBe(2);
    channel.take(unfreeze(channel, { freezeId: first?.id ?? '' }));
    expect(channel.state.freezes.find(({ id }) => id !== first?.id)?.phase).toBe('frozen');
    expect(told(channel.take(start(release(2))))).toMatch(/^refuse frozen/);
  });

  it('holds on in the strictest where it is frozen more often than can be kept', () => {
    const channel = new Channel().withFirst();
    for (let n = 0; n < 8; n++) channel.take(freeze({ by: `p${n}`, tier: n === 3 ? 'B' : 'D', untilMs: T0 + 9e9 }));
    const before = channel.state.freezes;
    for (const more of [{ tier: 'A' }, { tier: 'D', reason: 'again' }] as const) {
      expect(told(channel.take(freeze({ by: 'carol', reason: 'data loss', ...more })))).toBe('commit freeze');
    }
    const { freezes } = channel.state;
    expect(freezes).toHaveLength(8);
    expect(freezes.at(-1)).toMatchObject({ by: 'p3', tier: 'A', until: null, phase: 'frozen' });
    expect(before.map(({ id }) => id)).not.toContain(freezes.at(-1)?.id);
    expect(told(channel.take(start(release(2))))).toMatch(/^refuse frozen/);
  });

  it('stops neither rollback nor abort nor a reading of where the traffic is', () => {
    const channel = new Channel().withFirst().at(5);
    channel.take(freeze());
    expect(told(channel.take(tick(channel, { traffic: UNREAD })))).toBe('wait exposure_unreadable');
    expect(told(channel.take(rollback()))).toBe('act rollback');
  });
});
