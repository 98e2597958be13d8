import { describe, expect, it } from 'vitest';
import { HOUR, tick } from './case-fixture.ts';
import { Channel, told } from './channel-fixture.ts';
import type { HealthFact } from './facts.ts';

describe('guardrails that do not tell yet', () => {
  it.each<[string, number, Partial<HealthFact>, string]>([
    ['wait for time alone', -1, { shortOf: ['min_time'] }, 'wait min_time'],
    ['want more than the stage', 0, { shortOf: ['min_time', 'min_samples'] }, 'wait min_time min_samples'],
    ['saw what is old', 0, { shortOf: ['min_time'], measuredUntilMs: 0 }, 'wait metrics_stale min_time'],
    ['lack something else', -1, {}, 'wait health_inconclusive min_time'],
  ])('%s', (_name, laterMs, more, expected) => {
    const channel = new Channel()
      .withFirst()
      .at(5)
      .later(HOUR + laterMs);
    const health = {
      state: 'inconclusive',
      samples: 1000,
      measuredUntilMs: channel.nowMs,
      reasons: [],
      ...more,
    } as const;
    expect(told(channel.take(tick(channel, { health })))).toBe(expected);
  });
});
