import { describe, expect, it } from 'vitest';
import { approval, freeze, pin, reading, release, start, tick, unpin } from './case-fixture.ts';
import { Channel, told } from './channel-fixture.ts';
import type { RolloutEvent } from './event.ts';
import type { BudgetFact } from './facts.ts';

const RED: BudgetFact = { state: 'red', remaining: 0.19, reasons: [] };
const BLACK: BudgetFact = { state: 'black', remaining: -1, reasons: [] };

type Row = readonly [name: string, channel: () => Channel, event: (channel: Channel) => RolloutEvent, expected: string];

const first = (): Channel => new Channel().withFirst();

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
  [
    'manifest of another repository',
    first,
    () => start(release(2), { manifest: { state: 'unverified', reasons: [], isForeign: true } }),
    'refuse manifest_foreign',
  ],
  ['pointer moved meanwhile', first, () => start(release(2), { expectedRevision: 7 }), 'refuse revision_conflict'],
  ['a secret that is not set', first, () => start(release(2), { missingSecrets: ['TOKEN'] }), 'refuse secret_missing'],
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
  [
    'environment retired',
    () => {
      const channel = first();
      channel.policy = { ...channel.policy, retired: true };
      return channel;
    },
    () => start(release(2)),
    'refuse environment_retired',
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
          { code: 'manifest_closed', reason: 'hurry', by: 'ann', approvals: [approval('override', 'rc-2', 'Ann')] },
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
        overrides: [{ code: 'manifest_closed', reason: '', by: 'ann', approvals: [approval('override', 'rc-2')] }],
      }),
    'refuse manifest_closed override_refused',
  ],
  [
    'an override of what none covers',
    first,
    () =>
      start(release(2), {
        budget: BLACK,
        overrides: [{ code: 'budget_black', reason: 'hurry', by: 'ann', approvals: [approval('override', 'rc-2')] }],
      }),
    'refuse budget_black override_refused',
  ],
  [
    'an override by two',
    first,
    () =>
      start(release(2), {
        manifest: { state: 'closed', reasons: [] },
        overrides: [{ code: 'manifest_closed', reason: 'hurry', by: 'ann', approvals: [approval('override', 'rc-2')] }],
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
      channel.take(unpin([approval('unpin', null)]));
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
    () => start(release(2), { strategy: 'pin', approvals: [approval('start', 'rc-2')] }),
    'act start',
  ],
];

describe('start', () => {
  it.each([...CHANNEL_ROWS, ...KIND_ROWS])('%s', (_name, channel, event, expected) => {
    const built = channel();
    const asked = event(built);
    expect(told(built.take(asked))).toBe(expected);
  });

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
    channel.take(start(release(2), { strategy, approvals: [approval('start', 'rc-2')] }));
    expect(channel.state.candidate?.ladder).toEqual(ladder);
  });
});
