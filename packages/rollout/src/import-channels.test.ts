import { type ReleaseChannels, releaseChannelsSchema } from '@release-gates/formats';
import { describe, expect, it } from 'vitest';
import { toChannelRegistry } from './channel-registry.ts';
import { importChannels, importedChannelsSchema } from './import-channels.ts';

type Row = ReleaseChannels['history'][number];

const row = (ts: number, action: Row['action'], channel: string, to: string, from = ''): Row => ({
  ts,
  action,
  channel,
  from_version: from,
  to_version: to,
  reason: ' routine ',
  actor: 'ops',
});

function registry(history: readonly Row[], stable = '1.1.0', canary = { version: '1.2.0', rollout_percent: 5 }) {
  return releaseChannelsSchema.parse({
    version: 1,
    channels: { canary: { ...canary, updated_at: 300 }, stable: { version: stable, rollout_percent: 100 } },
    history,
  });
}

function imported(channels: ReleaseChannels) {
  const result = importChannels(toChannelRegistry(channels));
  if (result.state === 'refused') throw new Error(result.problems.map((problem) => problem.message).join('; '));
  return result.channels;
}

const ROWS = [
  row(100, 'set', 'stable', '1.0.0', '0.9.0'),
  row(300, 'set', 'canary', '1.2.0', '1.1.0'),
  row(200, 'promote', ' Canary -> Stable ', '1.1.0', '1.1.0'),
];

describe('importChannels', () => {
  it('makes of a registry what it says, by time', () => {
    const channels = imported(registry(ROWS));
    expect(importedChannelsSchema.parse(JSON.parse(JSON.stringify(channels)))).toEqual(channels);
    expect(channels).toMatchObject({
      canary: { version: '1.2.0', percent: 5, since: '1970-01-01T00:05:00.000Z' },
      stable: { version: '1.1.0', since: null },
      last_good: '1.0.0',
      highest_activated: '1.1.0',
      highest_seen: '1.2.0',
      activated: ['0.9.0', '1.0.0', '1.1.0'],
      rolled_back: [],
    });
    expect(
      channels.history.map(({ at, source, target, reason }) => [at.slice(17, 19), source, target, reason]),
    ).toEqual([
      ['40', null, 'stable', 'routine'],
      ['20', 'canary', 'stable', 'routine'],
      ['00', null, 'canary', 'routine'],
    ]);
  });

  it.each<[string, readonly Row[], string, string | null, readonly string[]]>([
    ['nothing before', [], '1.1.0', null, []],
    [
      'after a rollback the bad version is no way back',
      [...ROWS, row(400, 'promote', 'canary->stable', '1.2.0'), row(500, 'rollback', 'stable', '1.1.0', '1.2.0')],
      '1.1.0',
      '1.0.0',
      ['1.2.0'],
    ],
    [
      'what came back after a rollback is one again',
      [...ROWS, row(400, 'rollback', 'stable', '1.0.0'), row(500, 'promote', 'canary->stable', '1.1.0')],
      '1.1.0',
      '1.0.0',
      [],
    ],
    [
      'after a rollback to what no row knew, nothing before is known',
      [...ROWS, row(400, 'rollback', 'stable', '0.8.0')],
      '0.8.0',
      null,
      ['1.1.0'],
    ],
    [
      'a rollback over two versions leaves the one that was live',
      [...ROWS, row(400, 'promote', 'canary->stable', '1.2.0'), row(500, 'rollback', 'stable', '1.0.0')],
      '1.0.0',
      '0.9.0',
      ['1.2.0'],
    ],
    [
      'what the canary was rolled back from never went live',
      [...ROWS, row(400, 'rollback', 'canary', '1.1.0', '1.2.0')],
      '1.1.0',
      '1.0.0',
      ['1.2.0'],
    ],
    ['a rehearsal on the spot', [...ROWS, row(400, 'rollback', 'stable', '1.1.0')], '1.1.0', '1.0.0', []],
    ['a change that no row tells of', ROWS, '1.3.0', '1.1.0', []],
  ])('%s', (_name, rows, stable, lastGood, rolledBack) => {
    const channels = imported(registry(rows, stable));
    expect([channels.last_good, channels.rolled_back]).toEqual([lastGood, rolledBack]);
  });

  it.each([
    { version: '', rollout_percent: 0 },
    { version: '1.1.0', rollout_percent: 50 },
  ])('a canary that serves nothing of its own is none: %j', (canary) => {
    expect(imported(registry(ROWS, '1.1.0', canary)).canary).toBeNull();
  });

  it('refuses what it would have to guess, all at once', () => {
    const channels = registry([row(0, 'set', 'beta', '1'), row(9e12, 'set', 'stable', '')], 'latest', {
      version: 'next',
      rollout_percent: 1,
    });
    const stable = { version: 'latest', rollout_percent: 50 };
    const result = importChannels(toChannelRegistry({ ...channels, channels: { ...channels.channels, stable } }));
    expect(result.state === 'refused' && result.problems.map((problem) => problem.where?.pointer)).toEqual([
      '/channels/stable/version',
      '/channels/stable/rollout_percent',
      '/channels/canary/version',
      '/history/0/ts',
      '/history/0/to_version',
      '/history/0/channel',
      '/history/1/ts',
      '/history/1/to_version',
    ]);
  });

  it('refuses a registry without stable', () => {
    const { channels, ...rest } = registry([]);
    const result = importChannels(toChannelRegistry({ ...rest, channels: { canary: channels.canary } }));
    expect(result.state).toBe('refused');
  });
});
