import { type Check, foldVerdict, judge } from '@release-gates/core';
import { collectContext, FakeWorkspace } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { collect } from './collect.ts';
import { channelInputs } from './inputs.ts';
import { plan } from './plan.ts';
import { NOW_S, PATH, REGISTRY, toBytes, WHY } from './registry-fixture.ts';

interface World {
  readonly content?: unknown;
  readonly nowMs?: number;
}

async function planned(inputs: Record<string, unknown>, { content = REGISTRY, nowMs = NOW_S * 1000 }: World = {}) {
  const context = collectContext({ workspace: new FakeWorkspace({ [PATH]: toBytes(content) }), nowMs });
  const given = channelInputs.parse(inputs);
  const { checks, value } = plan(await collect(given, context), given);
  return { closed: closing(checks), reason: value.write?.row['reason'] };
}

/** Whatever the profile: a precondition of a change is no matter of strictness. */
function closing(checks: readonly Check[]): string[] {
  const lenient = { mode: 'enforce', strict: false } as const;
  return checks.filter((check) => foldVerdict([judge(check, lenient)]) === 'fail').map((check) => check.id);
}

describe('a change that is refused', () => {
  it.each<[string, Record<string, unknown>, readonly string[], World?]>([
    ['no reason', { action: 'promote' }, ['request_complete']],
    ['a blank reason', { action: 'promote', reason: ' ' }, ['request_complete']],
    ['no channel', { action: 'set', version: '1.3.0', ...WHY }, ['request_complete']],
    ['no version', { action: 'set', channel: 'canary', ...WHY }, ['request_complete']],
    ['a rollback to nowhere', { action: 'rollback', ...WHY }, ['request_complete']],
    ['a channel into itself', { action: 'promote', source: 'stable', ...WHY }, ['request_complete']],
    ['a version that is none', { action: 'set', channel: 'canary', version: '1.3', ...WHY }, ['version_semver']],
    [
      'a version with an option behind it',
      { action: 'set', channel: 'canary', version: '1.3.0 --force', ...WHY },
      ['version_semver'],
    ],
    ['a promotion of what the canary never had', { action: 'promote', version: '1.9.0', ...WHY }, ['version_known']],
    [
      'a direct set of what the canary never had',
      { action: 'set', channel: 'stable', version: '1.9.0', ...WHY },
      ['version_known'],
    ],
    ['a rollback to what stable never served', { action: 'rollback', version: '0.9.0', ...WHY }, ['version_known']],
    ['a downgrade by promotion', { action: 'promote', version: '1.0.0', ...WHY }, ['change_direction']],
    [
      'a downgrade by a direct set',
      { action: 'set', channel: 'stable', version: '1.0.0', ...WHY },
      ['change_direction'],
    ],
    [
      'a rollback that goes up again',
      { action: 'rollback', version: '1.1.0', ...WHY },
      ['change_direction'],
      {
        content: {
          ...REGISTRY,
          channels: { ...REGISTRY.channels, stable: { version: '1.0.0', rollout_percent: 100 } },
        },
      },
    ],
    [
      'a clock ten years behind',
      { action: 'promote', ...WHY },
      ['clock_not_behind_history'],
      { nowMs: (NOW_S - 315_576_000) * 1000 },
    ],
    [
      'a registry to begin that is there',
      { action: 'set', channel: 'stable', version: '1.2.0', create: true, ...WHY },
      ['registry_is_new'],
    ],
    [
      'a change of a registry without channels',
      { action: 'set', channel: 'canary', version: '9.9.9', ...WHY },
      ['registry_whole'],
      { content: { channels: {} } },
    ],
    [
      'a first stable of a registry without channels',
      { action: 'set', channel: 'stable', version: '9.9.9', exceptionReason: 'OPS-9', ...WHY },
      ['registry_whole'],
      { content: { channels: {} } },
    ],
    [
      'a change beside a version that is none',
      { action: 'set', channel: 'canary', version: '9.9.9', ...WHY },
      ['registry_whole'],
      { content: { ...REGISTRY, channels: { stable: { version: '1.0', rollout_percent: 100 } } } },
    ],
    [
      'a set over a version that is none',
      { action: 'set', channel: 'canary', version: '1.3.0', exceptionReason: 'OPS-9', ...WHY },
      ['registry_whole'],
      {
        content: { ...REGISTRY, channels: { ...REGISTRY.channels, canary: { version: 'latest', rollout_percent: 5 } } },
      },
    ],
    [
      'a rollback over a version that is none',
      { action: 'rollback', version: '1.1.0', ...WHY },
      ['registry_whole'],
      {
        content: { ...REGISTRY, channels: { ...REGISTRY.channels, stable: { version: '1.x', rollout_percent: 100 } } },
      },
    ],
    [
      'an empty canary',
      { action: 'promote', ...WHY },
      ['request_complete'],
      {
        content: {
          channels: { canary: { version: '', rollout_percent: 0 }, stable: { version: '1.0.0', rollout_percent: 100 } },
        },
      },
    ],
  ])('%s', async (_name, inputs, closed, world = {}) => {
    expect((await planned(inputs, world)).closed).toEqual(closed);
  });

  it.each<[Record<string, unknown>]>([
    [{ action: 'promote', version: '1.9.0' }],
    [{ action: 'rollback', version: '0.9.0' }],
    [{ action: 'promote', version: '1.0.0' }],
    [{ action: 'set', channel: 'stable', version: '1.9.0' }],
  ])('unless an exception says why, which the row keeps: %j', async (inputs) => {
    const { closed, reason } = await planned({ ...inputs, reason: 'outage', exceptionReason: 'approved in OPS-9' });
    expect([closed, reason]).toEqual([[], 'outage (exception: approved in OPS-9)']);
  });
});

it.each<[string, Record<string, unknown>]>([
  ['an older version into the canary', { action: 'set', channel: 'canary', version: '1.0.0' }],
  ['what stable serves back into the canary', { action: 'promote', source: 'stable', target: 'canary' }],
  ['the version that is there, as a rehearsal', { action: 'rollback', version: '1.1.0' }],
])('takes %s', async (_name, inputs) => {
  expect((await planned({ ...inputs, ...WHY })).closed).toEqual([]);
});
