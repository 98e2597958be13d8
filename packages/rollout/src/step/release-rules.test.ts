import { sha256Hex } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { artifactsSha256 } from '../state/artifacts-sha256.ts';
import { release, rollback, start, T0 } from './case-fixture.ts';
import { Channel, told } from './channel-fixture.ts';
import type { RolloutEvent } from './event.ts';
import type { Authorisation } from './facts.ts';

function leave(more: Partial<Authorisation> = {}): Authorisation {
  return {
    id: 'auth-1',
    form: 'signed_record',
    channelId: 't.prod',
    targetReleaseId: 'rc-1b',
    targetArtifactsSha256: null,
    issuedBy: 'carl',
    issuedAtMs: 0,
    expiresAtMs: null,
    verified: true,
    reason: 'regression',
    ...more,
  };
}

type Row = readonly [name: string, channel: () => Channel, event: (channel: Channel) => RolloutEvent, expected: string];

const first = (): Channel => new Channel().withFirst();

const RELEASE_ROWS: readonly Row[] = [
  ['first release of a channel', () => new Channel(), () => start(release(1)), 'act start'],
  ['a newer release', first, () => start(release(2)), 'act start'],
  ['the release that is live', first, () => start(release(1)), 'nothing already_live'],
  ['the candidate again', () => first().at(1), () => start(release(2)), 'nothing already_candidate'],
  ['beside another candidate', () => first().at(1), () => start(release(3)), 'refuse candidate_in_progress'],
  [
    'a floating reference',
    first,
    () => start(release(2), { reference: { given: 'latest', kind: 'floating' } }),
    'refuse reference_floating',
  ],
  [
    'an ambiguous reference',
    first,
    () => start(release(2), { reference: { given: 'abc', kind: 'ambiguous' } }),
    'refuse reference_ambiguous',
  ],
  ['no artifacts', first, () => start(release(2, { artifacts: {} })), 'refuse release_invalid'],
  [
    'a digest that is none',
    first,
    () => start(release(2, { artifacts: { image: 'latest' } })),
    'refuse release_invalid',
  ],
  [
    'a release too large',
    first,
    () =>
      start(
        release(2, { artifacts: Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`p${n}`, sha256Hex('x')])) }),
      ),
    'refuse release_too_large',
  ],
  ['an imported release', first, () => start(release(2, { imported: true })), 'refuse release_unverified'],
  ['no version', first, () => start(release(2, { version: '1.2.3' })), 'refuse version_invalid'],
  [
    'other artifacts under a known id',
    first,
    () => start(release(2, { id: 'rc-1' })),
    'refuse release_id_substitution_blocked',
  ],
  [
    'other artifacts under a version that was live',
    first,
    () => start(release(2, { version: '1' })),
    'refuse release_id_substitution_blocked',
  ],
  [
    'a reissue that policy does not allow',
    first,
    () => start(release(2, { id: 'rc-1' }), { reissue: leave({ targetReleaseId: 'rc-1' }) }),
    'refuse release_id_substitution_blocked reissue_not_authorized',
  ],
  [
    'a reissue',
    () => new Channel({ reissueAllowed: true }).withFirst(),
    () =>
      start(release(2, { id: 'rc-1' }), {
        reissue: leave({ targetReleaseId: 'rc-1', targetArtifactsSha256: artifactsSha256(release(2)) }),
      }),
    'act start',
  ],
  [
    'rejected before',
    () => {
      const channel = first().at(5);
      channel.take(rollback());
      channel.state = { ...channel.state, freezes: [] };
      return channel;
    },
    () => start(release(2)),
    'refuse release_rejected',
  ],
  [
    'rejected before, under another name',
    () => {
      const channel = first().at(5);
      channel.take(rollback());
      channel.state = { ...channel.state, freezes: [] };
      return channel;
    },
    () => start(release(2, { id: 'rc-2-again', version: '3' })),
    'refuse release_rejected',
  ],
  [
    'an artifact revoked under any id',
    () => new Channel({ revokedReleaseIds: [`sha256:${sha256Hex('image 2').toUpperCase()}`] }).withFirst(),
    () => start(release(2)),
    'refuse release_revoked',
  ],
  [
    'revoked',
    () => new Channel({ revokedReleaseIds: ['rc-2'] }).withFirst(),
    () => start(release(2)),
    'refuse release_revoked',
  ],
];

const VERSION_ROWS: readonly Row[] = [
  ['lower', () => first(), () => start(release('0')), 'refuse release_id_downgrade_blocked'],
  [
    'lower, with leave',
    () => first(),
    (channel) =>
      start(release('0'), { authorisation: leave({ targetReleaseId: 'rc-0', issuedAtMs: channel.nowMs - 1000 }) }),
    'act start',
  ],
  [
    'lower, leave for another channel',
    () => first(),
    (channel) =>
      start(release('0'), {
        authorisation: leave({ targetReleaseId: 'rc-0', issuedAtMs: channel.nowMs, channelId: 't.dev' }),
      }),
    'refuse release_id_downgrade_blocked rollback_not_authorized',
  ],
  [
    'lower, leave that is over',
    () => first(),
    (channel) =>
      start(release('0'), {
        authorisation: leave({ targetReleaseId: 'rc-0', issuedAtMs: channel.nowMs, expiresAtMs: channel.nowMs }),
      }),
    'refuse release_id_downgrade_blocked rollback_expired',
  ],
  [
    'lower than a candidate that never went live',
    () => {
      const channel = first().at(1, 5);
      channel.take(rollback());
      channel.state = { ...channel.state, freezes: [] };
      return channel;
    },
    () => start(release(3)),
    'act start',
  ],
  [
    'the same, where policy looks at what was seen',
    () => {
      const channel = new Channel({ monotone: 'highest_seen' }).withFirst().at(1, 5);
      channel.take(rollback());
      channel.state = { ...channel.state, freezes: [] };
      return channel;
    },
    () => start(release(3)),
    'refuse release_id_downgrade_blocked',
  ],
  [
    'ten after nine, not by the alphabet',
    () => {
      const channel = new Channel();
      channel.take(start(release(9)));
      return channel.until((state) => state.current?.proven === true);
    },
    () => start(release(10)),
    'act start',
  ],
  [
    'below the floor',
    () => new Channel({ floorVersion: '2' }),
    () => start(release(1)),
    'refuse minimum_version_blocked',
  ],
  ['at the floor', () => new Channel({ floorVersion: '2' }), () => start(release(2)), 'act start'],
  ['at the ceiling', () => new Channel({ ceilingVersion: '2' }), () => start(release(2)), 'act start'],
  [
    'above the ceiling',
    () => new Channel({ ceilingVersion: '2' }),
    () => start(release(3)),
    'refuse maximum_version_blocked',
  ],
  [
    'below an absolute floor, with leave',
    () => new Channel({ floorVersion: '2' }),
    () => start(release(1), { authorisation: leave({ targetReleaseId: 'rc-1', issuedAtMs: T0 }) }),
    'refuse minimum_version_blocked',
  ],
  [
    'below a floor that leave can pass',
    () => new Channel({ floorVersion: '2', floorOverride: true }),
    () => start(release(1), { authorisation: leave({ targetReleaseId: 'rc-1', issuedAtMs: T0 }) }),
    'act start',
  ],
];

describe('a release that is to go out', () => {
  it.each([...RELEASE_ROWS, ...VERSION_ROWS])('%s', (_name, channel, event, expected) => {
    const built = channel();
    const asked = event(built);
    expect(told(built.take(asked))).toBe(expected);
  });
});
