import { describe, expect, it } from 'vitest';
import {
  abort,
  approval,
  HOUR,
  importOf,
  present,
  reading,
  reconcile,
  release,
  rollback,
  start,
  tick,
} from './case-fixture.ts';
import { Channel, told } from './channel-fixture.ts';
import { decide } from './decide.ts';
import type { RolloutEvent } from './event.ts';
import type { Authorisation } from './facts.ts';

const signed = (channel: Channel, more: Partial<Authorisation> = {}): Authorisation => ({
  id: 'auth-1',
  form: 'signed_record',
  channelId: 't.prod',
  targetReleaseId: 'rc-1',
  targetArtifactsSha256: null,
  issuedBy: 'carl',
  issuedAtMs: channel.nowMs - HOUR,
  expiresAtMs: null,
  verified: true,
  reason: 'regression',
  ...more,
});

const two = (): Channel => new Channel().withSecond();

/** Release 2 of another generation live after release 1. */
function crossed(): Channel {
  const channel = new Channel().withFirst();
  channel.take(start(release(2, { generation: 'g2' })));
  return channel.until((state) => state.revision === 2);
}

type Row = readonly [name: string, channel: () => Channel, event: (channel: Channel) => RolloutEvent, expected: string];

const ROWS: readonly Row[] = [
  ['to the release before', two, () => rollback(), 'act rollback'],
  [
    'of a candidate, without any leave',
    () => new Channel().withFirst().at(5),
    () => rollback({ approvals: [], target: null }),
    'act rollback',
  ],
  ['of a channel that never was', () => new Channel(), () => rollback(), 'refuse channel_empty'],
  ['with nothing before', () => new Channel().withFirst(), () => rollback(), 'commit freeze target_missing'],
  ['nobody stands for it', two, () => rollback({ approvals: [] }), 'commit freeze rollback_not_authorized'],
  [
    'only who asks stands for it',
    two,
    () => rollback({ approvals: [approval('rollback', 'rc-1', 'ANN')] }),
    'commit freeze rollback_not_authorized',
  ],
  ['signed', two, (of) => rollback({ approvals: [], authorisation: signed(of) }), 'act rollback'],
  [
    'not verified',
    two,
    (of) => rollback({ approvals: [], authorisation: signed(of, { verified: null }) }),
    'commit freeze rollback_not_authorized',
  ],
  [
    'signed for another channel',
    two,
    (of) => rollback({ authorisation: signed(of, { channelId: 't.dev' }) }),
    'commit freeze rollback_not_authorized',
  ],
  [
    'signed for another target',
    two,
    (of) => rollback({ authorisation: signed(of, { targetReleaseId: 'rc-0' }) }),
    'commit freeze rollback_not_authorized',
  ],
  [
    'signed for other artifacts',
    two,
    (of) => rollback({ authorisation: signed(of, { targetArtifactsSha256: '0'.repeat(64) }) }),
    'commit freeze rollback_not_authorized',
  ],
  [
    'in a form not accepted',
    two,
    (of) => rollback({ authorisation: signed(of, { form: 'index_record' }) }),
    'commit freeze rollback_not_authorized',
  ],
  [
    'signed, over',
    two,
    (of) => rollback({ authorisation: signed(of, { expiresAtMs: of.nowMs }) }),
    'commit freeze rollback_expired',
  ],
  [
    'signed too long ago',
    two,
    (of) => rollback({ authorisation: signed(of, { issuedAtMs: of.nowMs - 25 * HOUR }) }),
    'commit freeze rollback_expired',
  ],
  [
    'target gone',
    two,
    () => rollback({ target: { ...present('rc-1'), present: false } }),
    'commit freeze target_missing',
  ],
  [
    'target does not verify',
    two,
    () => rollback({ target: { ...present('rc-1'), verified: null } }),
    'commit freeze rollback_target_unverified',
  ],
  [
    'target revoked',
    two,
    () => rollback({ target: { ...present('rc-1'), revoked: true } }),
    'commit freeze rollback_target_revoked',
  ],
  [
    'another target was looked at',
    two,
    () => rollback({ target: present('rc-7') }),
    'commit freeze rollback_target_unverified',
  ],
  ['target never was live', two, () => rollback({ targetReleaseId: 'rc-9' }), 'commit freeze target_not_prior'],
  [
    'target is live',
    two,
    () => rollback({ targetReleaseId: 'rc-2', target: present('rc-2'), approvals: [approval('rollback', 'rc-2')] }),
    'commit freeze target_equals_current',
  ],
  ['no good release of the generation', crossed, () => rollback(), 'commit freeze target_missing'],
  [
    'to another generation',
    crossed,
    () => rollback({ targetReleaseId: 'rc-1' }),
    'commit freeze cross_generation_requires_downgrade',
  ],
  [
    'a schema cause, config alone',
    two,
    () => rollback({ cause: 'schema', rollbackType: 'config' }),
    'commit freeze rollback_not_authorized',
  ],
  ['from something that is not there', two, () => rollback({ fromReleaseId: 'rc-1' }), 'refuse revision_conflict'],
  ['from what is live', two, () => rollback({ fromReleaseId: 'rc-2' }), 'act rollback'],
  [
    'with traffic unknown',
    () => {
      const channel = two();
      channel.take(tick(channel, { traffic: reading(50) }));
      return channel;
    },
    () => rollback(),
    'act rollback',
  ],
  [
    'below the floor',
    () => {
      const channel = two();
      channel.policy = { ...channel.policy, floorVersion: '2' };
      return channel;
    },
    () => rollback(),
    'commit freeze minimum_version_blocked',
  ],
  [
    'to an imported release',
    () => {
      const channel = new Channel();
      channel.take(importOf(release(1, { imported: true, artifacts: {} })));
      channel.take(reconcile(100));
      return channel.at(100).until((state) => state.revision === 2);
    },
    () => rollback({ targetReleaseId: 'rc-1' }),
    'commit freeze release_unverified',
  ],
];

describe('rollback', () => {
  it.each(ROWS)('%s', (_name, channel, event, expected) => {
    const built = channel();
    expect(told(built.take(event(built)))).toBe(expected);
  });

  it('freezes in the line of the intent, moves the pointer first and everything else after', () => {
    const channel = two();
    const decision = channel.take(rollback());
    expect(decision).toMatchObject({
      transition: { target: { slot: 'blue', percent: 100 }, fromPercent: 0, release: { id: 'rc-1' } },
      state: { freezes: [{ trigger: 'rollback', phase: 'frozen' }], pending: { to: { release: { id: 'rc-1' } } } },
      effects: [
        { kind: 'set_exposure', slot: 'blue', percent: 100, critical: true },
        { kind: 'drain', slot: 'green', critical: false },
        { kind: 'invalidate', slot: 'blue', critical: false },
        { kind: 'rehydrate', slot: 'blue', critical: false },
        { kind: 'smoke', slot: 'blue', critical: false },
      ],
      marks: [{ type: 'rejected', release_id: 'rc-2', target_release_id: 'rc-1' }],
    });
    expect(channel.state).toMatchObject({
      revision: 3,
      current: { release: { id: 'rc-1' }, revision: 3, slot: 'blue', proven: true },
      highest_seen: '2',
      highest_activated: '2',
      rollback_mode: true,
      audit: null,
      candidate: null,
    });
    expect(channel.state.watch_until).not.toBeNull();
  });

  it('prepares the target first where its slot was used since', () => {
    const channel = two();
    channel.until((state) => state.audit === null);
    channel.take(start(release(3)));
    channel.take(abort());
    const decision = channel.take(rollback());
    expect(decision).toMatchObject({
      effects: [{ kind: 'stage', slot: 'blue', critical: true }, { kind: 'set_exposure' }, {}, {}, {}, {}],
    });
  });

  it('passes over a release whose audit window never ended well', () => {
    const channel = two();
    channel.take(start(release(3), { kind: 'hotfix', incident: 'INC-1' }));
    channel.until((state) => state.revision === 3);
    expect(channel.state).toMatchObject({
      previous: { release: { id: 'rc-2' }, proven: false },
      last_good: { release: { id: 'rc-1' }, proven: true },
    });
    expect(told(channel.take(rollback()))).toBe('act rollback');
    expect(channel.state.current?.release.id).toBe('rc-1');
  });

  it('goes further back only where the target is named', () => {
    const channel = two();
    channel.until((state) => state.audit === null).at(100, 3);
    channel.until((state) => state.revision === 3);
    channel.take(rollback({ target: present('rc-2'), approvals: [approval('rollback', 'rc-2')] }));
    expect(channel.state.current?.release.id).toBe('rc-2');
    expect(told(channel.take(rollback({ targetReleaseId: 'rc-1' })))).toBe('act rollback');
    expect(channel.state.current?.release.id).toBe('rc-1');
    expect(Object.keys(channel.history.rejected)).toEqual(['rc-3', 'rc-2']);
  });

  it('freezes and waits while another transition is under way', () => {
    const channel = new Channel().withFirst().at(5).later(HOUR);
    const advance = decide(channel.given(tick(channel)));
    if (advance.outcome !== 'act') throw new Error(told(advance));
    channel.append(advance.state, advance.marks);
    expect(told(channel.take(rollback()))).toBe('commit freeze busy');
    expect(told(channel.take(rollback()))).toBe('refuse busy');
    expect(told(channel.take(tick(channel)))).toBe('wait busy');
  });

  it('of a first release leaves no traffic without anything to serve it', () => {
    const channel = new Channel();
    channel.take(start(release(1)));
    channel.until(({ exposure }) => exposure.percent === 100);
    expect(told(channel.take(rollback()))).toBe('commit freeze target_missing');
    expect(told(channel.take(abort()))).toBe('act abort');
    expect(channel.state).toMatchObject({ candidate: null, exposure: { slot: null, percent: 0, known: true } });
  });

  it('takes a candidate whose rollback is not carried out to no further rung', () => {
    const channel = new Channel().withFirst().at(5).later(HOUR);
    channel.take(rollback(), 'failed');
    channel.state = { ...channel.state, freezes: [] };
    expect(told(channel.take(tick(channel)))).toBe('act rollback');
  });
});
