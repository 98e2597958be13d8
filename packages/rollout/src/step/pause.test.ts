import { describe, expect, it } from 'vitest';
import { HOUR, simple, tick } from './case-fixture.ts';
import { Channel, told } from './channel-fixture.ts';

describe('pause', () => {
  it('holds the stage, and resume goes on', () => {
    const channel = new Channel().withFirst().at(5).later(HOUR);
    expect(told(channel.take(simple('resume')))).toBe('nothing not_paused');
    expect(told(channel.take(simple('pause')))).toBe('commit pause');
    expect(told(channel.take(simple('pause')))).toBe('nothing already_paused');
    expect(told(channel.take(tick(channel)))).toBe('wait paused');
    expect(told(channel.take(simple('resume')))).toBe('commit resume');
    expect(told(channel.take(tick(channel)))).toBe('act advance');
    expect(told(new Channel().withFirst().take(simple('pause')))).toBe('refuse no_candidate');
  });
});
