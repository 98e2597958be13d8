import { trafficRequest } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import type { EventRequest } from './event-request.ts';
import { collectPostChecks } from './post-checks.ts';

const { release, channel } = trafficRequest();

/** A candidate with 5 % of the traffic, and a smoke hook that counts how often it is run. */
function request(action: string) {
  const ran: string[] = [];
  const asked = {
    inputs: { action },
    asked: { reason: 'why' },
    context: { correlationId: 'c-1' },
    loaded: { state: { candidate: { release, slot: 'green' }, current: null, audit: null, exposure: { percent: 5 } } },
    session: {
      channel,
      policy: { slots: ['blue', 'green'], hooks: { smoke: {} }, 'post-checks': { limits: {} } },
      hooks: {
        run: async (name: string) => {
          ran.push(name);
          return { state: 'done', reason: '', measured: {} };
        },
      },
    },
  };
  return { ran, asked: asked as unknown as EventRequest };
}

describe('the post-checks of a look', () => {
  it.each([
    ['tick', 'pass', ['smoke']],
    ['plan', 'absent', []],
    ['status', 'absent', []],
  ])('%s: %s', async (action, state, ran) => {
    const given = request(action);
    expect((await collectPostChecks(given.asked)).state).toBe(state);
    expect(given.ran).toEqual(ran);
  });
});
