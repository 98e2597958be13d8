import { sha256Hex } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import type { Release } from '../state/release.ts';
import { approval, bless, downgradeRule, release, start } from './case-fixture.ts';
import { Channel, told } from './channel-fixture.ts';
import type { DowngradePolicy } from './downgrade-policy.ts';
import type { RolloutEvent } from './event.ts';
import type { DowngradeFact } from './facts.ts';

const DOWN: DowngradeFact = { rule: downgradeRule('g2', 'g1'), stagingDone: true };

/** Live one after another, the last of them now; the first may be gone back to. */
function history(...releases: readonly Release[]): Channel {
  const channel = new Channel();
  for (const [at, one] of releases.entries()) {
    channel.take(start(one));
    channel.until((state) => state.current?.proven === true && state.revision === at + 1);
  }
  channel.take(bless(channel, releases[0]?.id ?? ''));
  return channel;
}

/** Release 1 and, a generation later, release 2 live and proven; release 1 approved to go back to. */
function generations(more: Partial<DowngradePolicy> = {}): Channel {
  const channel = history(release(1), release(2, { generation: 'g2' }));
  channel.policy = { ...channel.policy, downgrade: { ...channel.policy.downgrade, ...more } };
  return channel;
}

function down(more: Partial<DowngradeFact> = {}, of = release(1)): RolloutEvent {
  return start(of, { kind: 'downgrade', downgrade: { ...DOWN, ...more }, approvals: [approval('downgrade', of.id)] });
}

type Row = readonly [name: string, channel: () => Channel, event: (channel: Channel) => RolloutEvent, expected: string];

const ROWS: readonly Row[] = [
  ['downgrade to an approved target', generations, () => down(), 'act start'],
  [
    'downgrade, approved by who asks',
    generations,
    () => ({ ...down(), approvals: [approval('downgrade', 'rc-1', 'ann')] }) as RolloutEvent,
    'refuse approval_missing',
  ],
  [
    'downgrade of a pair not allowed',
    generations,
    () => down({ rule: null }),
    'refuse downgrade_not_allowed schema_head_incompatible',
  ],
  [
    'downgrade by the row of another pair',
    generations,
    () => down({ rule: downgradeRule('g3', 'g1') }),
    'refuse downgrade_not_allowed schema_head_incompatible',
  ],
  [
    'downgrade, schema head',
    generations,
    () => down({ rule: downgradeRule('g2', 'g1', { schemaCompatible: false }) }),
    'refuse schema_head_incompatible',
  ],
  [
    'downgrade over a barrier',
    () => generations({ barriers: ['g2'] }),
    () => down(),
    'refuse crypto_schema_change_blocks_downgrade',
  ],
  ['downgrade, staging skipped', generations, () => down({ stagingDone: false }), 'refuse staging_missing'],
  ['downgrade, approval over', () => generations().later(2 * 86_400_000), () => down(), 'refuse blessing_expired'],
  [
    'downgrade, not approved',
    () => {
      const channel = generations();
      channel.state = { ...channel.state, blessed: [] };
      return channel;
    },
    () => down(),
    'refuse not_blessed',
  ],
  ['downgrade where nothing is live', () => new Channel(), () => down(), 'refuse channel_empty'],
  [
    'downgrade over a barrier that is not live any more',
    () => {
      const channel = history(release(1), release(2, { generation: 'g2' }), release(3, { generation: 'g3' }));
      channel.policy = { ...channel.policy, downgrade: { ...channel.policy.downgrade, barriers: ['g2'] } };
      return channel;
    },
    () => down({ rule: downgradeRule('g3', 'g1') }),
    'refuse crypto_schema_change_blocks_downgrade',
  ],
];

describe('downgrade', () => {
  it.each(ROWS)('%s', (_name, channel, event, expected) => {
    const built = channel();
    const asked = event(built);
    expect(told(built.take(asked))).toBe(expected);
  });
});

type Parts = Readonly<Record<string, string>>;

/** Parts by their text; its SHA-256 is what stands in a release. */
function made(version: number, parts: Parts, generation = `g${version}`): Release {
  const artifacts = Object.entries(parts).map(([name, text]) => [name, sha256Hex(text)] as const);
  return release(version, { generation, artifacts: Object.fromEntries(artifacts) });
}

function ask(
  live: Release,
  target: Release,
  policy: Partial<DowngradePolicy>,
  row: Parameters<typeof downgradeRule>[2],
) {
  const channel = history(target, live);
  channel.policy = { ...channel.policy, downgrade: { ...channel.policy.downgrade, ...policy } };
  const rule = row === undefined ? null : downgradeRule(live.generation, target.generation, row);
  return channel.take(down({ rule }, target));
}

const APP_AND_WORKER = [
  { name: 'app', match: 'dist/app-*.tgz' },
  { name: 'worker', match: 'dist/worker*' },
];
const MIXED = 'refuse mixed_generation';
const SCHEMA = 'refuse schema_head_incompatible';

describe('a downgrade replaces all that is live', () => {
  it.each<[name: string, live: Parts, target: Parts, policy: Partial<DowngradePolicy>, row: object, expected: string]>([
    ['downgrade of a whole set', { app: 'a2', worker: 'w2' }, { app: 'a1', worker: 'w1' }, {}, {}, 'act start'],
    ['downgrade of half a set', { app: 'a2', worker: 'w2' }, { app: 'a1' }, {}, {}, MIXED],
    ['downgrade of more than the set', { app: 'a2' }, { app: 'a1', worker: 'w1' }, {}, {}, MIXED],
    ['a part may go away', { app: 'a2', worker: 'w2' }, { app: 'a1' }, {}, { onlyLive: ['worker'] }, 'act start'],
    ['a part may not come', { app: 'a2' }, { app: 'a1', worker: 'w1' }, {}, { onlyLive: ['worker'] }, MIXED],
    ['a part may come', { app: 'a2' }, { app: 'a1', worker: 'w1' }, {}, { onlyTarget: ['worker'] }, 'act start'],
    ['the version in the path', { 'app-2.tgz': 'a2' }, { 'app-1.tgz': 'a1' }, {}, {}, 'act start'],
    ['another version in the path', { 'app-2.tgz': 'a2' }, { 'app-3.tgz': 'a1' }, {}, {}, MIXED],
    ['one digest for many', { 'artifacts-40': 'a2' }, { 'artifacts-40': 'a1' }, {}, {}, MIXED],
    [
      'one digest for many, named as one part',
      { 'artifacts-40': 'a2' },
      { 'artifacts-41': 'a1' },
      { parts: [{ name: 'all', match: 'artifacts-*' }] },
      {},
      'act start',
    ],
    [
      'parts by patterns',
      { 'dist/app-7.tgz': 'a2', 'dist/worker7': 'w2' },
      { 'dist/app-6.tgz': 'a1', 'dist/worker-6': 'w1' },
      { parts: APP_AND_WORKER },
      {},
      'act start',
    ],
    [
      'a part that no pattern names',
      { 'dist/app-7.tgz': 'a2', 'dist/worker7': 'w2', readme: 'r' },
      { 'dist/app-6.tgz': 'a1', 'dist/worker-6': 'w1' },
      { parts: APP_AND_WORKER },
      {},
      MIXED,
    ],
    [
      'two of one part',
      { 'dist/app-7.tgz': 'a2', 'dist/app-8.tgz': 'a3', 'dist/worker7': 'w2' },
      { 'dist/app-6.tgz': 'a1', 'dist/worker-6': 'w1' },
      { parts: APP_AND_WORKER },
      {},
      MIXED,
    ],
    [
      'one of two parts',
      { 'dist/app-7.tgz': 'a2' },
      { 'dist/app-6.tgz': 'a1' },
      { parts: [...APP_AND_WORKER, { name: 'packed', match: '**/*.tgz' }] },
      {},
      MIXED,
    ],
    [
      'a part that neither has',
      { 'dist/app-7.tgz': 'a2' },
      { 'dist/app-6.tgz': 'a1' },
      { parts: APP_AND_WORKER },
      {},
      MIXED,
    ],
  ])('%s', (_name, live, target, policy, row, expected) => {
    expect(told(ask(made(2, live), made(1, target), policy, row))).toBe(expected);
  });
});

describe('every part of a downgrade is of its generation', () => {
  const old = made(1, { root: 'r1', shards: 's1' });
  const next = made(2, { root: 'r2', shards: 's2' });
  const kept = made(2, { root: 'r2', shards: 's1' });
  const newRoot = { ...made(3, { root: 'r2', shards: 's1' }, 'g1'), id: 'rc-mixed' };
  const oldRoot = { ...made(3, { root: 'r1', shards: 's2' }, 'g2'), id: 'rc-mixed' };
  const last = made(4, { root: 'r4', shards: 's4' });
  it.each<[name: string, before: readonly Release[], target: Release, proven: boolean, expected: string]>([
    ['all of it', [old, next], old, false, 'act start'],
    ['a new root with old shards', [old, next, newRoot], newRoot, false, MIXED],
    ['an old root with a new package', [old, next, oldRoot], oldRoot, false, MIXED],
    ['shards that the next generation kept, of the one before', [old, kept], old, false, 'act start'],
    ['shards that were kept, and went well', [old, kept], kept, true, 'act start'],
    ['shards that were kept, and nobody knows how it went', [old, kept], kept, false, MIXED],
  ])('%s', (_name, before, target, proven, expected) => {
    const channel = new Channel({ startInAudit: true });
    for (const [at, one] of [...before, last].entries()) {
      channel.take(start(one));
      channel.until((state) => state.revision === at + 1 && (!proven || state.current?.proven === true));
    }
    channel.take(bless(channel, target.id));
    const rule = downgradeRule('g4', target.generation);
    expect(told(channel.take(down({ rule }, target)))).toBe(expected);
  });
});

describe('the schema of a downgrade', () => {
  const named = { schemaPart: 'schema' };
  it.each<
    [
      name: string,
      texts: readonly [string, string],
      policy: Partial<DowngradePolicy>,
      row: object | undefined,
      expected: string,
    ]
  >([
    ['the same, within a generation', ['s', 's'], named, undefined, 'act start'],
    ['another, within a generation', ['s2', 's1'], named, undefined, SCHEMA],
    ['another, and the policy says that it fits', ['s2', 's1'], named, {}, 'act start'],
    ['another, and the policy says that it does not', ['s2', 's1'], named, { schemaCompatible: false }, SCHEMA],
    ['the same, whatever the policy says of others', ['s', 's'], named, { schemaCompatible: false }, 'act start'],
    ['not named', ['s', 's'], {}, undefined, SCHEMA],
    ['named, and not there', ['s', 's'], { schemaPart: 'database' }, undefined, SCHEMA],
    ['not named, and the policy says that it fits', ['s2', 's1'], {}, {}, 'act start'],
  ])('%s', (_name, [live, target], policy, row, expected) => {
    const pair = [made(2, { app: 'a2', schema: live }, 'g1'), made(1, { app: 'a1', schema: target }, 'g1')] as const;
    expect(told(ask(...pair, policy, row))).toBe(expected);
  });
});
