import { sha256Hex } from '@release-gates/core';
import fc from 'fast-check';
import {
  abort,
  approval,
  bless,
  downgradeRule,
  followUp,
  freeze,
  importOf,
  NO_TRUST_ROOT,
  pin,
  present,
  reading,
  reconcile,
  release,
  rollback,
  simple,
  start,
  tick,
  unbless,
  UNREAD,
  unfreeze,
  unpin,
} from './case-fixture.ts';
import type { Channel } from './channel-fixture.ts';
import type { RolloutEvent } from './event.ts';
import type { BudgetFact, HealthFact, TrafficReading } from './facts.ts';
import type { Outcome } from './outcome.ts';

/** One event, and what becomes of it. */
export interface Move {
  readonly event: (channel: Channel) => RolloutEvent;
  readonly fate: Outcome['result'];
  readonly readBack: 'wanted' | 'before' | 'other' | 'unread' | 'none';
  readonly smoke: 'done' | 'failed';
  /** What happens between intent and outcome. */
  readonly between: 'nothing' | 'freeze' | 'takeover';
  readonly laterMs: number;
}

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constant('because') },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 3000, unit: 'binary' }) },
);
const person = fc.constantFrom('ann', 'bob', 'carl');
const id = fc.constantFrom('rc-1', 'rc-2', 'rc-3', 'rc-4', 'rc-5', '__proto__');
const budget = fc.constantFrom<BudgetFact['state']>(
  'green',
  'green',
  'green',
  'green',
  'yellow',
  'red',
  'black',
  'unknown',
);
const health = fc.constantFrom<HealthFact['state']>('pass', 'pass', 'pass', 'pass', 'pass', 'fail', 'inconclusive');
const manifest = fc.constantFrom('open', 'open', 'open', 'open', 'closed', 'expired', 'unverified' as const);

const releases = fc
  .record({
    version: fc.integer({ min: 1, max: 5 }),
    generation: fc.constantFrom('g1', 'g1', 'g1', 'g2'),
    parts: fc.constantFrom(0, 0, 0, 12),
  })
  .map(({ version, generation, parts }) => {
    const of = release(version, { generation });
    const more = Array.from({ length: parts }, (_, part) => [`part-${part}`, of.artifacts['image'] ?? '']);
    return { ...of, artifacts: { ...of.artifacts, ...Object.fromEntries(more) } };
  });

const starts = fc
  .record({
    of: releases,
    kind: fc.constantFrom('rollout', 'rollout', 'rollout', 'hotfix', 'downgrade' as const),
    strategy: fc.constantFrom('canary', 'canary', 'blue_green', 'pin' as const),
    beside: fc.constantFrom({}, { beside: 'green' }),
    approvers: fc.subarray(['bob', 'carl']),
    manifest,
    budget,
    reason: text,
    by: person,
  })
  .map(
    ({ of, kind, strategy, beside, approvers, manifest: state, budget: left, reason, by }) =>
      (): RolloutEvent =>
        start(of, {
          ...beside,
          kind,
          strategy,
          reason,
          by,
          incident: kind === 'hotfix' ? reason : null,
          approvals: approvers.map((name) => approval(kind === 'rollout' ? 'start' : kind, of.id, name)),
          manifest: { state, reasons: [] },
          budget: { state: left, remaining: null, reasons: [reason] },
          downgrade: { rule: null, stagingDone: true },
        }),
  );

const ticks = fc
  .record({
    health,
    budget,
    manifest,
    samples: fc.constantFrom(1000, 1000, 1000, 5, null),
    ageMs: fc.constantFrom(0, 0, 0, 0, 400_000, -9e8),
    traffic: fc.constantFrom('as_known', 'as_known', 'as_known', 'as_known', 'as_known', 'other', 'unread'),
    checks: fc.constantFrom('pass', 'pass', 'pass', 'absent', 'fail', 'inconclusive' as const),
    outputs: fc.constantFrom('absent', 'absent', 'pass', 'pass', 'fail', 'unknown' as const),
    approvers: fc.subarray(['bob', 'carl', 'ann']),
    target: fc.option(id, { freq: 4 }),
  })
  .map((drawn) => (channel: Channel): RolloutEvent => {
    const { percent } = channel.state.exposure;
    const subject = (channel.state.candidate ?? channel.state.current)?.release.id ?? '-';
    const traffic: TrafficReading =
      drawn.traffic === 'as_known' ? reading(percent) : drawn.traffic === 'other' ? reading(3) : UNREAD;
    return tick(channel, {
      health: {
        state: drawn.health,
        samples: drawn.samples,
        measuredUntilMs: channel.nowMs - drawn.ageMs,
        reasons: [],
      },
      budget: { state: drawn.budget, remaining: null, reasons: [] },
      manifest: { state: drawn.manifest, reasons: [] },
      postChecks: { state: drawn.checks, reasons: [] },
      shadow: {
        state: drawn.outputs,
        compared: 9,
        different: 2,
        unclear: 1,
        reasons: ['/a (changed text)'.repeat(99)],
      },
      approvals: drawn.approvers.flatMap((name) => goingOn(subject, name)),
      traffic,
      target: drawn.target === null ? null : present(drawn.target),
    });
  });

const others: fc.Arbitrary<(channel: Channel) => RolloutEvent> = fc.oneof(
  fc
    .record({
      tier: fc.constantFrom('A', 'B', 'C', 'D' as const),
      reason: text,
      by: text,
      reasonCode: text,
      untilMs: fc.option(fc.integer({ min: 1, max: 9e8 })),
    })
    .map(
      (drawn) => (channel: Channel) =>
        freeze({ ...drawn, untilMs: drawn.untilMs === null ? null : channel.nowMs + drawn.untilMs }),
    ),
  fc
    .constantFrom<readonly string[]>(['bob'], [])
    .map(
      (names) => (channel: Channel) =>
        unfreeze(channel, { approvals: names.map((name) => approval('unfreeze', null, name)) }),
    ),
  fc.constant((channel: Channel) => unfreeze(channel, { approvals: [approval('unfreeze', null)] })),
  fc
    .record({
      target: id,
      reason: text,
      named: fc.boolean(),
      cause: fc.constantFrom('release_defect', 'security', 'Not A Code'),
    })
    .map(
      ({ target, reason, named, cause }) =>
        () =>
          rollback({
            reason,
            cause,
            target: present(target),
            targetReleaseId: named ? target : null,
            approvals: [approval('rollback', target)],
          }),
    ),
  fc.boolean().map((reject) => () => abort({ reject })),
  fc.constantFrom(simple('pause'), simple('resume'), followUp('rollback-1', 'OPS-1')).map((event) => () => event),
  text.map((reason) => () => pin({ reason, by: reason })),
  fc.constant(() => unpin([approval('unpin', null)])),
  id.map((releaseId) => (channel: Channel) => bless(channel, releaseId)),
  id.map((releaseId) => () => unbless(releaseId)),
  fc.constant((channel: Channel) => unbless(channel.state.blessed[0]?.release_id ?? 'rc-1')),
  fc.option(fc.integer({ min: 0, max: 100 })).map((percent) => () => reconcile(percent)),
  fc.constant((channel: Channel) => reconcile(channel.state.exposure.percent)),
  fc.constant(() => importOf(release(1, { imported: true, artifacts: {} }))),
);

/** A yes to each step of a release, and to its last. */
function goingOn(releaseId: string, by?: string): ReturnType<typeof approval>[] {
  return [approval('advance', releaseId, by), approval('promote', releaseId, by)];
}

/** What an orderly scheduler sees on a good day; somebody else always agrees. */
function goodTick(channel: Channel): RolloutEvent {
  const subject = (channel.state.candidate ?? channel.state.current)?.release.id ?? '-';
  const before = channel.state.previous?.release.id ?? 'rc-1';
  return tick(channel, { approvals: goingOn(subject), target: present(before) });
}

const goodStarts = fc
  .record({
    kind: fc.constantFrom('rollout', 'rollout', 'hotfix' as const),
    strategy: fc.constantFrom('canary', 'blue_green', 'blue_green', 'pin' as const),
  })
  .map(({ kind, strategy }) => (channel: Channel): RolloutEvent => {
    const of = release(Number(channel.state.highest_seen ?? 0) + 1);
    const approvals = [approval(kind === 'rollout' ? 'start' : kind, of.id)];
    return start(of, { kind, strategy, incident: 'INC-1', approvals });
  });

function goodRollback(channel: Channel): RolloutEvent {
  const before = channel.state.previous?.release.id ?? channel.state.last_good?.release.id ?? 'rc-1';
  return rollback({ target: present(before), approvals: [approval('rollback', before)] });
}

/** Approves the release before, or goes down to the one that is approved. */
const goodDowngrades = fc.boolean().map((blesses) => (channel: Channel): RolloutEvent => {
  const before = channel.state.previous?.release;
  if (before === undefined) return goodTick(channel);
  if (blesses) return bless(channel, before.id, { expiresAtMs: channel.nowMs + 7e9 });
  const live = channel.state.current?.release.generation ?? before.generation;
  return start(before, {
    kind: 'downgrade',
    strategy: 'blue_green',
    approvals: [approval('downgrade', before.id)],
    downgrade: { rule: downgradeRule(live, before.generation), stagingDone: true },
  });
});

function mostly<T>(usual: T, rare: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof({ weight: 8, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...rare) });
}

type Found = 'seen' | 'next' | 'older';

const drawn: fc.Arbitrary<Move & { readonly trust: Found }> = fc.record({
  event: fc.oneof(
    { weight: 3, arbitrary: starts },
    { weight: 16, arbitrary: fc.constant(goodTick) },
    { weight: 4, arbitrary: goodStarts },
    { weight: 3, arbitrary: ticks },
    { weight: 1, arbitrary: fc.constant(goodRollback) },
    { weight: 1, arbitrary: goodDowngrades },
    { weight: 3, arbitrary: others },
    {
      weight: 3,
      arbitrary: fc.constant((channel: Channel): RolloutEvent => reconcile(channel.state.exposure.percent)),
    },
    {
      weight: 2,
      arbitrary: fc.constant((channel: Channel): RolloutEvent =>
        unfreeze(channel, { approvals: [approval('unfreeze', null)] }),
      ),
    },
  ),
  fate: mostly('done', ['failed', 'unknown']),
  readBack: mostly('wanted', ['before', 'other', 'unread', 'none']),
  smoke: mostly('done', ['failed']),
  between: mostly('nothing', ['freeze', 'takeover']),
  laterMs: fc.constantFrom(0, 7_200_000, 7_200_000, 90_000_000, 90_000_000, -3_600_000),
  trust: mostly('seen', ['next', 'older']),
});

export const moves: fc.Arbitrary<Move> = drawn.map(({ trust, event, ...move }) => {
  return { ...move, event: (channel) => withTrust(event(channel), channel, trust) };
});

/** As a run finds it that reads the trust root which the channel saw, the version after it, or the one before. */
function withTrust(event: RolloutEvent, { state }: Channel, found: Found): RolloutEvent {
  if (!('trustRoot' in event)) return event;
  const count = (state.trust_root?.version ?? 0) + { seen: 0, next: 1, older: -1 }[found];
  const digests = Array.from({ length: Math.max(0, count) }, (_, at) => sha256Hex(`version ${at + 1}`));
  const trustRoot =
    digests.length === 0 ? NO_TRUST_ROOT : ({ ...NO_TRUST_ROOT, state: 'holds', digests, isNamed: false } as const);
  return { ...event, trustRoot };
}
