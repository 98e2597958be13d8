import { trafficRequest } from '@release-gates/testkit';
import { expect, it } from 'vitest';
import { createNoTraffic } from './no-traffic.ts';

it.each([
  [false, 0, 'failed', 'unknown'],
  [false, 100, 'failed', 'unknown'],
  [true, 0, 'done', 'read'],
  [true, 100, 'done', 'read'],
  [true, 25, 'failed', 'unknown'],
])('pointer only %s, %i percent: %s, %s', async (isPointerOnly, percent, set, read) => {
  const traffic = createNoTraffic({ adapter: 'none', 'pointer-only': isPointerOnly });
  const request = trafficRequest({ exposure: { slot: 'green', otherSlot: 'blue', percent } });
  expect((await traffic.set(request)).state).toBe(set);
  const reading = await traffic.read(request.exposure);
  expect(reading.state).toBe(read);
  expect(reading.state === 'read' && reading.proven).toBe(false);
});
