import { canonicalBytes, type JsonObject } from '@release-gates/core';
import { expect, it } from 'vitest';
import { channelStateSchema } from '../state/channel-state.ts';
import { POLICY, release, start } from './case-fixture.ts';
import { Channel } from './channel-fixture.ts';
import { decide } from './decide.ts';
import { takeOver } from './take-over.ts';

const MAX_BYTES = 512;

const exactly = { host: 'x'.repeat(MAX_BYTES - 11) };
const CUT = { cut: expect.stringMatching(/^\{".*…$/u) as string };

const HOLDERS: [string, JsonObject, JsonObject][] = [
  ['small', { pid: 1, host: 'runner-1' }, { pid: 1, host: 'runner-1' }],
  ['as large as it may be', exactly, exactly],
  ['one byte larger', { host: 'x'.repeat(MAX_BYTES - 10) }, CUT],
  ['with a long name in another script', { host: 'ä'.repeat(4000) }, CUT],
  ['with many keys', Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`key-${at}`, at])), CUT],
];

/** The state has its limit, and a foreign holder must not take it up. */
it.each(HOLDERS)('a holder that is %s', (_name, holder, kept) => {
  const channel = new Channel();
  const decision = decide(channel.given({ ...start(release(1)), holder }));
  if (decision.outcome !== 'act') throw new Error(decision.outcome);
  const taken = takeOver(decision.state, {
    by: 'bot',
    correlationId: 'c',
    holder,
    policy: POLICY,
    nowMs: channel.nowMs,
  });
  for (const { pending } of [decision.state, taken.state].map((state) => channelStateSchema.parse(state))) {
    expect(pending?.holder).toEqual(kept);
    expect(canonicalBytes(pending?.holder ?? null).length).toBeLessThanOrEqual(MAX_BYTES);
  }
});
