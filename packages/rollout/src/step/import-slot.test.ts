import { describe, expect, it } from 'vitest';
import { importOf, reconcile, release, start, tick, UNREAD, reading } from './case-fixture.ts';
import { Channel, told } from './channel-fixture.ts';
import type { TrafficReading } from './facts.ts';

/** Live by a registry: taken for what runs in blue, the first of the slots, until somebody looks. */
function imported(): Channel {
  const channel = new Channel();
  channel.take(importOf(release(1, { imported: true, artifacts: {} })));
  return channel;
}

const looked = (blue: number | null, green: TrafficReading) => reconcile(blue, { otherTraffic: green });

describe('the slot of what was imported', () => {
  it.each([
    ['blue', looked(100, reading(0)), 'green'],
    ['green', looked(0, reading(100)), 'blue'],
  ])('is %s, which has everybody, and no traffic moves', (slot, event, free) => {
    const channel = imported();
    expect(told(channel.take(event))).toBe('commit exposure_known');
    const exposure = { slot, percent: 100, known: true };
    expect(channel.state).toMatchObject({ revision: 1, current: { slot, release: { id: 'rc-1' } }, exposure });
    channel.take(start(release(2)));
    expect(channel.state.candidate?.slot).toBe(free);
    expect(channel.state.exposure).toMatchObject({ slot: free, percent: 0, known: true });
  });

  it.each<[string, number | null, TrafficReading, string]>([
    ['some are in each', 80, reading(20), '80 % in blue, 20 % in green'],
    ['nobody is anywhere', 0, reading(0), '0 % in blue, 0 % in green'],
    ['both are said to have all', 100, reading(100), '100 % in blue, 100 % in green'],
    ['one is not told', 100, UNREAD, '100 % in blue, green unknown (no answer)'],
    ['nothing is told', null, UNREAD, 'blue unknown (no answer), green unknown (no answer)'],
  ])('is not guessed where %s, whoever asks', (_name, blue, green, found) => {
    const channel = imported();
    const before = channel.state;
    const decision = channel.take(looked(blue, green));
    expect(told(decision)).toBe('refuse exposure_unreadable');
    expect(decision).toMatchObject({ blockers: [{ message: expect.stringContaining(found) }] });
    expect(channel.state).toEqual(before);
  });

  it('is known from then on: what the router does later is set right, as for every release', () => {
    const channel = imported();
    channel.take(looked(0, reading(100)));
    expect(told(channel.take(tick(channel, { traffic: reading(40) })))).toBe('commit exposure_lost exposure_differs');
    expect(channel.take(looked(40, reading(60)))).toMatchObject({
      outcome: 'act',
      transition: { target: { slot: 'green', percent: 100 } },
    });
  });
});
