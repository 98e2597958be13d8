import { describe, expect, it } from 'vitest';
import { abort, reconcile, release, start, tick } from './case-fixture.ts';
import { Channel, told } from './channel-fixture.ts';

describe('abort', () => {
  it('sends all traffic to what is live and leaves the release free to come again, at shadow', () => {
    const channel = new Channel().withFirst().at(25);
    expect(channel.take(abort())).toMatchObject({
      outcome: 'act',
      transition: { kind: 'abort', target: { slot: 'green', percent: 0 }, fromPercent: 25 },
      effects: [{ kind: 'set_exposure' }, { kind: 'drain' }],
    });
    expect(channel.state).toMatchObject({ candidate: null, exposure: { slot: 'blue', percent: 100 }, freezes: [] });
    channel.take(start(release(2)));
    expect(channel.state.candidate?.stage).toBe(0);
  });

  it('for good, if asked', () => {
    const channel = new Channel().withFirst().at(25);
    channel.take(abort({ reject: true }));
    expect(told(channel.take(start(release(2))))).toBe('refuse release_rejected');
    expect(told(channel.take(abort()))).toBe('nothing no_candidate');
  });

  it.each(['failed', 'unknown'] as const)('for good goes on as that where it came out as %s', (fate) => {
    for (const event of [tick, () => reconcile(5)]) {
      const channel = new Channel().withFirst().at(5);
      channel.take(abort({ reject: true }), fate);
      expect(told(channel.take(event(channel)))).toBe('act abort');
      expect(channel.state).toMatchObject({ candidate: null, freezes: [], exposure: { percent: 100, known: true } });
    }
  });
});
