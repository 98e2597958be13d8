import { describe, expect, it } from 'vitest';
import { channelStateSchema } from '../state/channel-state.ts';
import { MAX_STATE_BYTES, stateBytes } from '../state/state-size.ts';
import {
  approval,
  bless,
  freeze,
  instant,
  HOUR,
  importOf,
  pin,
  reconcile,
  release,
  rollback,
  start,
  unbless,
  unpin,
} from './case-fixture.ts';
import { Channel, told } from './channel-fixture.ts';
import type { RolloutEvent } from './event.ts';

const first = (): Channel => new Channel().withFirst();
const old = (more = {}): ReturnType<typeof release> => release(7, { imported: true, artifacts: {}, ...more });

function after(channel: Channel, ...events: readonly RolloutEvent[]): Channel {
  for (const event of events) channel.take(event);
  return channel;
}

type Row = readonly [name: string, channel: () => Channel, event: (channel: Channel) => RolloutEvent, expected: string];

const ROWS: readonly Row[] = [
  ['pin what is live', first, () => pin(), 'commit pin'],
  ['pin it by name', first, () => pin({ releaseId: 'rc-1' }), 'commit pin'],
  ['pin something else', first, () => pin({ releaseId: 'rc-2' }), 'refuse pin_mismatch'],
  ['pin nothing', () => new Channel(), () => pin(), 'refuse channel_empty'],
  ['pin while a candidate goes out', () => first().at(1), () => pin(), 'refuse candidate_in_progress'],
  ['pin again', () => after(first(), pin()), () => pin(), 'nothing pinned'],
  ['unpin alone', () => after(first(), pin()), () => unpin([]), 'refuse approval_missing'],
  [
    'unpin with an approval of something else',
    () => after(first(), pin()),
    () => unpin([approval('unpin', 'rc-1')]),
    'refuse approval_missing',
  ],
  ['unpin by two', () => after(first(), pin()), () => unpin([approval('unpin', null)]), 'commit unpin'],
  ['unpin nothing', first, () => unpin([]), 'nothing not_pinned'],
  ['bless', first, (of) => bless(of, 'rc-1'), 'commit bless'],
  ['bless what never was live', () => first().at(1), (of) => bless(of, 'rc-2'), 'refuse target_not_prior'],
  ['bless alone', first, (of) => bless(of, 'rc-1', { approvals: [] }), 'refuse approval_missing'],
  ['bless for ever', first, (of) => bless(of, 'rc-1', { expiresAtMs: 9e15 }), 'refuse blessing_invalid'],
  [
    'bless until yesterday',
    first,
    (of) => bless(of, 'rc-1', { expiresAtMs: of.nowMs - HOUR }),
    'refuse blessing_invalid',
  ],
  [
    'bless what was rolled back',
    () => after(new Channel().withSecond(), rollback()),
    (of) => bless(of, 'rc-2'),
    'refuse release_rejected',
  ],
  [
    'unbless',
    () => {
      const channel = first();
      return after(channel, bless(channel, 'rc-1'));
    },
    () => unbless('rc-1'),
    'commit unbless',
  ],
  ['unbless nothing', first, () => unbless('rc-1'), 'nothing not_blessed'],
  ['import', () => new Channel(), () => importOf(old()), 'commit import'],
  ['import into a channel in use', first, () => importOf(old()), 'refuse channel_not_empty'],
  ['import twice', () => after(new Channel(), importOf(old())), () => importOf(old()), 'nothing already_live'],
  [
    'import of a registry that changed since',
    () => after(new Channel(), importOf(old())),
    () => importOf(old({ manifest: { ...old().manifest, evidence_sha256: '1'.repeat(64) } })),
    'refuse channel_not_empty',
  ],
  ['import as if verified', () => new Channel(), () => importOf(release(7)), 'refuse release_invalid'],
  [
    'import a version of another scheme',
    () => new Channel(),
    () => importOf(old({ version: 'v7' })),
    'refuse version_invalid',
  ],
  [
    'import from the future',
    () => new Channel(),
    (of) => importOf(old(), { activatedAtMs: of.nowMs + 1 }),
    'refuse release_invalid',
  ],
  [
    'a start after an import',
    () => after(new Channel(), importOf(old())),
    () => start(release(8)),
    'refuse exposure_unknown',
  ],
  [
    'a reconcile after an import',
    () => after(new Channel(), importOf(old())),
    () => reconcile(100),
    'commit exposure_known',
  ],
  [
    'an older release after an import',
    () => after(new Channel(), importOf(old(), { highestActivated: '9' }), reconcile(100)),
    () => start(release(8)),
    'refuse release_id_downgrade_blocked',
  ],
  [
    'a version that was rolled back before the import',
    () => after(new Channel(), importOf(old(), { rolledBack: ['6', '8'] }), reconcile(100)),
    () => start(release(8)),
    'refuse release_rejected',
  ],
  [
    'the version that repairs it',
    () => after(new Channel(), importOf(old(), { rolledBack: ['6', '8'] }), reconcile(100)),
    () => start(release(9)),
    'act start',
  ],
  [
    'the imported release itself, verified now',
    () => after(new Channel(), importOf(old()), reconcile(100)),
    () => start(release(7)),
    'act start',
  ],
];

describe('pins, approved targets and imports', () => {
  it.each(ROWS)('%s', (_name, channel, event, expected) => {
    const built = channel();
    expect(told(built.take(event(built)))).toBe(expected);
    expect(channelStateSchema.parse(built.state)).toEqual(built.state);
  });

  it('an import keeps apart what was seen and what was live, and lowers neither', () => {
    const channel = after(new Channel(), importOf(old(), { highestSeen: '9', highestActivated: '6' }));
    expect(channel.state).toMatchObject({ highest_seen: '9', highest_activated: '7' });
    const started = new Channel();
    started.state = { ...started.state, highest_seen: '12', highest_activated: '11' };
    after(started, importOf(old(), { highestSeen: '9' }));
    expect(started.state).toMatchObject({ revision: 1, highest_seen: '12', highest_activated: '11' });
  });

  it('a rollout with the strategy pin moves the pin when it goes live, not before', () => {
    const channel = after(first(), pin());
    channel.take(start(release(2), { strategy: 'pin', approvals: [approval('start', 'rc-2')] }));
    expect(channel.state.pin?.release_id).toBe('rc-1');
    channel.until((state) => state.revision === 2);
    expect(channel.state.pin?.release_id).toBe('rc-2');
  });

  it('keeps room in the state for what must never be refused', () => {
    const channel = first();
    const entry = { artifacts_sha256: '0'.repeat(64), approved_by: 'b'.repeat(128), reason: 'r'.repeat(160) };
    const times = { at: instant(channel.nowMs), expires_at: instant(channel.nowMs + HOUR) };
    const blessed = Array.from({ length: 26 }, (_, n) => ({ release_id: `rc-9${n}`, ...entry, ...times }));
    channel.state = { ...channel.state, blessed };
    for (const event of [start(release(2)), pin(), bless(channel, 'rc-1')]) {
      expect(told(channel.take(event))).toBe('refuse state_too_large');
    }
    for (let n = 0; n < 9; n++)
      channel.take(freeze({ reasonCode: `code_${n}`, reason: '"'.repeat(999), by: 'b'.repeat(999) }));
    expect(told(channel.take(unbless('rc-90')))).toBe('commit unbless');
    expect(channel.state.freezes).toHaveLength(8);
    expect(stateBytes(channel.state)).toBeLessThanOrEqual(MAX_STATE_BYTES);
  });
});
