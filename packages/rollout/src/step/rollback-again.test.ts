import { describe, expect, it } from 'vitest';
import { approval, HOUR, reconcile, release, rollback, start, tick } from './case-fixture.ts';
import { Channel, told } from './channel-fixture.ts';

/** A run that is retried, two people at once: the same rollback asked for again. */
describe('rollback', () => {
  it('twice is once', () => {
    const channel = new Channel().withSecond();
    channel.take(rollback());
    const after = channel.state;
    expect(told(channel.take(rollback()))).toBe('nothing already_rolled_back');
    expect(told(channel.take(rollback({ fromReleaseId: 'rc-2' })))).toBe('nothing already_rolled_back');
    expect(channel.state).toEqual(after);
  });

  it('of a candidate twice does not reach for what is live', () => {
    const channel = new Channel().withFirst().at(5);
    channel.take(rollback({ fromReleaseId: 'rc-2' }));
    expect(told(channel.take(rollback({ fromReleaseId: 'rc-2' })))).toBe('nothing already_rolled_back');
    expect(channel.state).toMatchObject({ revision: 1, current: { release: { id: 'rc-1' } } });
  });

  it('that names nothing does not reach for what is live either, as long as it is frozen for that', () => {
    const channel = new Channel().withFirst().at(5);
    channel.take(rollback());
    const after = channel.state;
    expect(told(channel.take(rollback()))).toBe('nothing already_rolled_back');
    expect(channel.state).toEqual(after);
    expect(told(channel.take(rollback({ fromReleaseId: 'rc-1' })))).toBe('refuse target_missing');
  });

  it('that names nothing means what went out since, not what was taken back before', () => {
    const channel = new Channel().withFirst().at(5);
    channel.take(tick(channel, { budget: { state: 'red', remaining: 0.1, reasons: [] } }));
    channel.take(rollback());
    channel.state = { ...channel.state, freezes: channel.state.freezes.filter(({ trigger }) => trigger === 'budget') };
    channel.take(start(release(3), { kind: 'hotfix', incident: 'INC-1', approvals: [approval('hotfix', 'rc-3')] }));
    const approvals = [approval('advance', 'rc-3'), approval('promote', 'rc-3')];
    for (let turn = 0; turn < 5; turn++) channel.take(tick(channel.later(2 * HOUR), { approvals }));
    expect(channel.state).toMatchObject({ revision: 2, current: { release: { id: 'rc-3' } } });
    expect(told(channel.take(rollback()))).toBe('act rollback');
    expect(channel.state.current?.release.id).toBe('rc-1');
  });

  it.each(['failed', 'unknown'] as const)('that came out as %s is carried out, also where it names nothing', (fate) => {
    const channel = new Channel().withSecond();
    channel.take(rollback(), fate);
    expect(told(channel.take(rollback()))).toBe('act rollback');
    expect(channel.state).toMatchObject({ revision: 3, current: { release: { id: 'rc-1' } } });
  });

  it.each([
    ['nobody gets it', reconcile(0), 'act rollback'],
    ['somebody gets it', reconcile(3), 'wait target_missing'],
    ['nobody can look', reconcile(null), 'wait target_missing'],
  ])(
    'of a first candidate, of which it is not known whether it came through, goes on where %s',
    (_name, event, expected) => {
      const channel = new Channel();
      channel.take(start(release(1)));
      channel.take(rollback({ target: null }), 'unknown');
      expect(told(channel.take(event))).toBe(expected);
    },
  );
});
