import { describe, expect, it } from 'vitest';
import { approval, bless, release, start } from './case-fixture.ts';
import { Channel, told } from './channel-fixture.ts';
import type { RolloutEvent } from './event.ts';
import type { DowngradeFact } from './facts.ts';

const DOWN: DowngradeFact = {
  compatible: true,
  ruleId: 'g2-g1',
  partGenerations: { image: 'g1', config: 'g1' },
  schemaHeadCompatible: true,
  barrier: false,
  stagingDone: true,
};

/** Release 1 and, a generation later, release 2 live and proven; release 1 approved to go back to. */
function generations(): Channel {
  const channel = new Channel().withFirst();
  channel.take(start(release(2, { generation: 'g2' })));
  channel.until((state) => state.current?.proven === true && state.revision === 2);
  channel.take(bless(channel, 'rc-1'));
  return channel;
}

function down(more: Partial<DowngradeFact> = {}, of = release(1)): RolloutEvent {
  return start(of, { kind: 'downgrade', downgrade: { ...DOWN, ...more }, approvals: [approval('rc-1')] });
}

type Row = readonly [name: string, channel: () => Channel, event: (channel: Channel) => RolloutEvent, expected: string];

const ROWS: readonly Row[] = [
  ['downgrade to an approved target', generations, () => down(), 'act start'],
  [
    'downgrade, approved by who asks',
    generations,
    () => ({ ...down(), approvals: [approval('rc-1', 'ann')] }) as RolloutEvent,
    'refuse approval_missing',
  ],
  ['downgrade of a pair not allowed', generations, () => down({ compatible: null }), 'refuse downgrade_not_allowed'],
  [
    'downgrade, schema head',
    generations,
    () => down({ schemaHeadCompatible: false }),
    'refuse schema_head_incompatible',
  ],
  [
    'downgrade over a barrier',
    generations,
    () => down({ barrier: null }),
    'refuse crypto_schema_change_blocks_downgrade',
  ],
  ['downgrade, staging skipped', generations, () => down({ stagingDone: false }), 'refuse staging_missing'],
  [
    'downgrade of half a set',
    generations,
    () => down({ partGenerations: { image: 'g1', config: 'g2' } }),
    'refuse mixed_generation',
  ],
  [
    'downgrade of part of a set',
    generations,
    () => down({ partGenerations: { image: 'g1', config: 'g1', flags: 'g2' } }),
    'refuse mixed_generation',
  ],
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
];

describe('downgrade', () => {
  it.each(ROWS)('%s', (_name, channel, event, expected) => {
    const built = channel();
    const asked = event(built);
    expect(told(built.take(asked))).toBe(expected);
  });
});
