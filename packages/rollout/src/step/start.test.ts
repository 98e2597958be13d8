import { sha256Hex } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { artifactsSha256 } from '../state/artifacts-sha256.ts';
import {
  approval,
  bless,
  Channel,
  freeze,
  pin,
  reading,
  release,
  rollback,
  start,
  T0,
  tick,
  told,
  unpin,
} from './case-fixture.ts';
import type { RolloutEvent } from './event.ts';
import type { Authorisation, BudgetFact, DowngradeFact } from './facts.ts';

const RED: BudgetFact = { state: 'red', remaining: 0.19, reasons: [] };
const BLACK: BudgetFact = { state: 'black', remaining: -1, reasons: [] };

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

const CHANNEL_ROWS: readonly Row[] = [
  [
    'manifest closed',
    first,
    () => start(release(2), { manifest: { state: 'closed', reasons: ['slo'] } }),
    'refuse manifest_closed',
  ],
  [
    'manifest expired',
    first,
    () => start(release(2), { manifest: { state: 'expired', reasons: [] } }),
    'refuse manifest_expired',
  ],
  [
    'manifest unverified',
    first,
    () => start(release(2), { manifest: { state: 'unverified', reasons: [] } }),
    'refuse manifest_unverified',
  ],
  ['pointer moved meanwhile', first, () => start(release(2), { expectedRevision: 7 }), 'refuse revision_conflict'],
  ['budget red', first, () => start(release(2), { budget: RED }), 'refuse budget_red'],
  ['budget black', first, () => start(release(2), { budget: BLACK }), 'refuse budget_black'],
  ['no reason', first, () => start(release(2), { reason: ' ' }), 'refuse reason_missing'],
  [
    'frozen',
    () => {
      const channel = first();
      channel.take(freeze());
      return channel;
    },
    () => start(release(2)),
    'refuse frozen',
  ],
  [
    'environment frozen',
    first,
    (channel) => {
      channel.take(freeze({ scope: 'environment', environment: 'prod' }));
      const scopeFreezes = channel.state.freezes;
      channel.state = { ...channel.state, freezes: [] };
      return start(release(2), { scopeFreezes });
    },
    'refuse scope_frozen',
  ],
  ['audit window open', () => new Channel().withSecond(), () => start(release(3)), 'refuse audit_window'],
  [
    'audit window open, policy allows',
    () => new Channel({ startInAudit: true }).withSecond(),
    () => start(release(3)),
    'act start',
  ],
  [
    'traffic not known',
    () => {
      const channel = first();
      channel.take(tick(channel, { traffic: reading(50) }));
      return channel;
    },
    () => start(release(2)),
    'refuse exposure_unknown',
  ],
  [
    'an override by one person alone',
    first,
    () =>
      start(release(2), {
        manifest: { state: 'closed', reasons: [] },
        overrides: [
          { code: 'manifest_closed', reason: 'hurry', by: 'ann', approvedBy: 'Ann', ref: 'x', expiresAtMs: null },
        ],
      }),
    'refuse manifest_closed override_refused',
  ],
  [
    'an override without a reason',
    first,
    () =>
      start(release(2), {
        manifest: { state: 'closed', reasons: [] },
        overrides: [{ code: 'manifest_closed', reason: '', by: 'ann', approvedBy: 'bob', ref: 'x', expiresAtMs: null }],
      }),
    'refuse manifest_closed override_refused',
  ],
  [
    'an override of what none covers',
    first,
    () =>
      start(release(2), {
        budget: BLACK,
        overrides: [
          { code: 'budget_black', reason: 'hurry', by: 'ann', approvedBy: 'bob', ref: 'x', expiresAtMs: null },
        ],
      }),
    'refuse budget_black override_refused',
  ],
  [
    'an override by two',
    first,
    () =>
      start(release(2), {
        manifest: { state: 'closed', reasons: [] },
        overrides: [
          { code: 'manifest_closed', reason: 'hurry', by: 'ann', approvedBy: 'bob', ref: 'x', expiresAtMs: null },
        ],
      }),
    'act start',
  ],
];

const KIND_ROWS: readonly Row[] = [
  ['hotfix without incident', first, () => start(release(2), { kind: 'hotfix' }), 'refuse incident_missing'],
  ['hotfix while red', first, () => start(release(2), { kind: 'hotfix', incident: 'INC-1', budget: RED }), 'act start'],
  [
    'hotfix while black',
    first,
    () => start(release(2), { kind: 'hotfix', incident: 'INC-1', budget: BLACK }),
    'refuse budget_black',
  ],
  [
    'hotfix while frozen by red budget',
    () => {
      const channel = first();
      channel.take(tick(channel, { budget: RED }));
      return channel;
    },
    () => start(release(2), { kind: 'hotfix', incident: 'INC-1', budget: RED }),
    'act start',
  ],
  [
    'hotfix while frozen by a person',
    () => {
      const channel = first();
      channel.take(freeze());
      return channel;
    },
    () => start(release(2), { kind: 'hotfix', incident: 'INC-1' }),
    'refuse frozen',
  ],
  [
    'hotfix in the audit window',
    () => new Channel().withSecond(),
    () => start(release(3), { kind: 'hotfix', incident: 'INC-1' }),
    'act start',
  ],
  [
    'pinned',
    () => {
      const channel = first();
      channel.take(pin());
      return channel;
    },
    () => start(release(2)),
    'refuse pinned',
  ],
  [
    'pinned, then let go by two',
    () => {
      const channel = first();
      channel.take(pin());
      channel.take(unpin([approval(null)]));
      return channel;
    },
    () => start(release(2)),
    'act start',
  ],
  [
    'pinned, to another pin, with nobody else',
    () => {
      const channel = first();
      channel.take(pin());
      return channel;
    },
    () => start(release(2), { strategy: 'pin' }),
    'refuse approval_missing',
  ],
  [
    'pinned, to another pin',
    () => {
      const channel = first();
      channel.take(pin());
      return channel;
    },
    () => start(release(2), { strategy: 'pin', approvals: [approval('rc-2')] }),
    'act start',
  ],
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

describe('start', () => {
  it.each([...RELEASE_ROWS, ...VERSION_ROWS, ...CHANNEL_ROWS, ...KIND_ROWS])(
    '%s',
    (_name, channel, event, expected) => {
      const built = channel();
      const asked = event(built);
      expect(told(built.take(asked))).toBe(expected);
    },
  );

  it('prepares the free slot at shadow and touches nothing that is live', () => {
    const channel = first();
    const decision = channel.take(start(release(2)));
    expect(decision).toMatchObject({
      outcome: 'act',
      transition: { target: { slot: 'green', percent: 0 }, fromPercent: 0 },
      effects: [
        { kind: 'stage', slot: 'green', critical: true },
        { kind: 'smoke', slot: 'green', critical: true },
        { kind: 'set_exposure', slot: 'green', percent: 0, otherRelease: { id: 'rc-1' } },
      ],
      marks: [{ type: 'seen', release_id: 'rc-2' }],
    });
    expect(channel.state).toMatchObject({
      revision: 1,
      current: { slot: 'blue', release: { id: 'rc-1' } },
      candidate: { stage: 0, slot: 'green', ladder: [0, 1, 5, 25, 50, 100] },
      exposure: { slot: 'green', percent: 0, known: true },
      highest_seen: '2',
      highest_activated: '1',
    });
  });

  it('leaves a channel whose candidate could not be prepared without one', () => {
    const channel = first();
    channel.take(start(release(2)), 'failed');
    expect(channel.state).toMatchObject({ candidate: null, pending: null, standby: null, exposure: { percent: 100 } });
    expect(channel.state.highest_seen).toBe('2');
  });

  it('shows an override in the decision', () => {
    const decision = first().take(CHANNEL_ROWS.at(-1)?.[2](new Channel()) ?? start(release(2)));
    expect(decision).toMatchObject({ outcome: 'act', overrides: [{ code: 'manifest_closed', approvedBy: 'bob' }] });
  });

  it.each([
    ['canary', [0, 1, 5, 25, 50, 100]],
    ['blue_green', [0, 100]],
    ['pin', [0, 100]],
  ] as const)('strategy %s takes the ladder %j', (strategy, ladder) => {
    const channel = first();
    channel.take(start(release(2), { strategy, approvals: [approval('rc-2')] }));
    expect(channel.state.candidate?.ladder).toEqual(ladder);
  });
});
