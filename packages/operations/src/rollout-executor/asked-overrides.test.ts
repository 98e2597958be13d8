import { describe, expect, it } from 'vitest';
import { executorWorld, runExecutor as run } from './fixtures/world.ts';

describe('an override', () => {
  it.each([
    ['nobody gave', {}, ''],
    ['somebody gave', { reason: 'outage of the metrics' }, 'outage of the metrics'],
  ])('has the reason that %s, and not that of the tick', async (_name, given, reason) => {
    const asked = { action: 'tick', allowGateFailures: ['min_time', 'health_inconclusive'], ...given };
    const { planned } = await run(executorWorld({ files: {} }), asked);
    expect(planned.value.event).toMatchObject({ overrides: [{ code: 'min_time', reason }, { reason }] });
  });
});
