import { describe, expect, it } from 'vitest';
import { HOUR, POLICY, rollback, tick } from './case-fixture.ts';
import { Channel, told } from './channel-fixture.ts';

/** Release 2 taken back at this share, while release 1 is live. */
function takenBack(percent: number, fate: 'done' | 'unknown' = 'done'): Channel {
  const channel = new Channel().withFirst().at(percent);
  channel.take(rollback(), fate);
  return channel;
}

describe('the watch after a candidate was taken back', () => {
  it('begins where it had users', () => {
    const channel = takenBack(5);
    expect(Date.parse(channel.state.watch_until ?? '') - channel.nowMs).toBe(POLICY.watchS * 1000);
    expect(told(channel.take(tick(channel)))).toBe('wait watch_open');
    expect(told(channel.later(HOUR).take(tick(channel)))).toBe('commit watch_over');
    expect(channel.state).toMatchObject({ watch_until: null, current: { release: { id: 'rc-1' }, proven: true } });
  });

  it('has nothing to watch where nobody had it', () => {
    expect(takenBack(0).state.watch_until).toBeNull();
  });

  it('would never end where nothing is measured', () => {
    const channel = new Channel().withFirst().at(5);
    channel.policy = { ...channel.policy, measures: false };
    channel.take(rollback());
    expect(channel.state).toMatchObject({ candidate: null, watch_until: null });
  });

  it('proves nothing of what owes its audit window', () => {
    const channel = new Channel({ startInAudit: true }).withSecond().at(5, 3);
    channel.take(rollback());
    expect(told(channel.later(HOUR).take(tick(channel)))).toBe('commit watch_over');
    expect(channel.state).toMatchObject({ current: { release: { id: 'rc-2' }, proven: false } });
    expect(channel.state.audit).not.toBeNull();
  });
});
