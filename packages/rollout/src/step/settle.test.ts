import { describe, expect, it } from 'vitest';
import type { ChannelState } from '../state/channel-state.ts';
import { freeze, HOUR, POLICY, reading, reconcile, release, rollback, start, tick, UNREAD } from './case-fixture.ts';
import { Channel, told } from './channel-fixture.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import type { RolloutEvent } from './event.ts';
import type { Outcome } from './outcome.ts';
import { settle } from './settle.ts';
import { takeOver } from './take-over.ts';

type Act = Extract<Decision, { outcome: 'act' }>;

/** The intent is written; its outcome is not. */
function open(channel: Channel, event: RolloutEvent): Act {
  const decision = decide(channel.given(event));
  if (decision.outcome !== 'act') throw new Error(told(decision));
  channel.append(decision.state, decision.marks);
  return decision;
}

function outcomeOf({ transition }: Act, more: Partial<Outcome>): Outcome {
  return {
    transition: transition.id,
    fence: transition.fence,
    result: 'done',
    reasonCode: 'done',
    reason: 'moved',
    observed: reading(transition.target?.percent ?? 0),
    hooks: [],
    nowMs: 0,
    ...more,
  };
}

function advancing(): { channel: Channel; act: Act } {
  const channel = new Channel().withFirst().at(5).later(HOUR);
  return { channel, act: open(channel, tick(channel)) };
}

/** At `percent`, and the step after it not known to have come through. */
function lost(percent = 25): Channel {
  const channel = new Channel().withFirst().at(percent).later(HOUR);
  channel.take(tick(channel), 'unknown');
  return channel;
}

describe('settle', () => {
  it.each([
    ['done and read back', {}, 'done', 3, { percent: 25, known: true }],
    ['done, read back elsewhere', { observed: reading(5) }, 'unknown', 2, { percent: 5, known: false }],
    ['done, a fraction off', { observed: reading(24.9) }, 'unknown', 2, { percent: 5, known: false }],
    ['done, not readable', { observed: UNREAD }, 'unknown', 2, { percent: 5, known: false }],
    ['done, not read', { observed: null }, 'unknown', 2, { percent: 5, known: false }],
    ['failed, untouched', { result: 'failed', observed: null }, 'failed', 2, { percent: 5, known: true }],
    ['failed, read where it was', { result: 'failed', observed: reading(5) }, 'failed', 2, { percent: 5, known: true }],
    ['failed, moved all the same', { result: 'failed' }, 'unknown', 2, { percent: 5, known: false }],
    ['failed, not readable', { result: 'failed', observed: UNREAD }, 'unknown', 2, { percent: 5, known: false }],
    ['unknown', { result: 'unknown' }, 'unknown', 2, { percent: 5, known: false }],
  ] as const)('an advance that is %s', (_name, more, result, stage, exposure) => {
    const { channel, act } = advancing();
    expect(settle(channel.state, outcomeOf(act, more), POLICY)).toMatchObject({
      settled: true,
      result,
      state: { pending: null, revision: 1, candidate: { stage }, exposure: { slot: 'green', ...exposure } },
    });
  });

  it.each([
    ['an older fence', (act: Act) => ({ fence: act.transition.fence - 1 })],
    ['a newer fence', (act: Act) => ({ fence: act.transition.fence + 1 })],
    ['another transition', () => ({ transition: 'advance-000000000000000000000000' })],
  ])('refuses an outcome of %s and says who holds it', (_name, more) => {
    const { channel, act } = advancing();
    expect(settle(channel.state, outcomeOf(act, more(act)), POLICY)).toMatchObject({
      settled: false,
      code: 'fence_old',
      holds: { transition: act.transition.id, fence: act.transition.fence, holder: { pid: 1 } },
    });
  });

  it('refuses an outcome that somebody settled already', () => {
    const { channel, act } = advancing();
    const first = settle(channel.state, outcomeOf(act, {}), POLICY);
    if (!first.settled) throw new Error(first.message);
    expect(settle(first.state, outcomeOf(act, {}), POLICY)).toMatchObject({
      settled: false,
      code: 'no_pending',
      holds: null,
    });
  });

  it('keeps a freeze that came between intent and outcome', () => {
    const { channel, act } = advancing();
    const frozen = decide(channel.given(freeze()));
    expect(told(frozen)).toBe('commit freeze');
    channel.append((frozen as Act).state, []);
    const settled = settle(
      channel.state,
      outcomeOf(act, { result: 'failed', reasonCode: 'frozen_before_switch', observed: reading(5) }),
      POLICY,
    );
    expect(settled).toMatchObject({
      result: 'failed',
      reasonCode: 'frozen_before_switch',
      state: { freezes: [{ trigger: 'person' }], candidate: { stage: 2 } },
    });
  });

  it('after a takeover only the new holder settles, under the same id', () => {
    const { channel, act } = advancing();
    const taken = takeOver(channel.state, {
      by: 'eve',
      correlationId: 'c-2',
      holder: { pid: 2 },
      policy: POLICY,
      nowMs: 0,
    });
    expect(taken.transition.id).toBe(act.transition.id);
    expect(taken.effects).toEqual(act.effects);
    expect(settle(taken.state, outcomeOf(act, {}), POLICY)).toMatchObject({
      settled: false,
      holds: { holder: { pid: 2 } },
    });
    const outcome = outcomeOf(act, { fence: taken.transition.fence });
    expect(settle(taken.state, outcome, POLICY)).toMatchObject({ settled: true, result: 'done' });
  });

  it('freezes where the first checks fail after the switch, and the next tick takes the release back', () => {
    const { channel, act } = advancing();
    const hooks = [{ name: 'smoke', state: 'failed', reason: '500', measured: {} }] as const;
    const settled = settle(channel.state, outcomeOf(act, { hooks, nowMs: channel.nowMs }), POLICY);
    if (!settled.settled) throw new Error(settled.message);
    expect(settled.state).toMatchObject({ candidate: { stage: 3 }, freezes: [{ trigger: 'post_check' }] });
    channel.append(settled.state, settled.marks);
    expect(told(channel.take(tick(channel)))).toBe('act rollback');
  });

  it('keeps a candidate whose start may have come through, so that it can be taken back', () => {
    const channel = new Channel().withFirst();
    channel.take(start(release(2)), 'unknown');
    expect(channel.state).toMatchObject({
      candidate: { stage: 0 },
      standby: null,
      exposure: { known: false, percent: 0 },
    });
    expect(told(channel.take(rollback()))).toBe('act rollback');
    expect(channel.state).toMatchObject({ candidate: null, current: { release: { id: 'rc-1' } }, revision: 1 });
  });
});

describe('reconcile', () => {
  it('nothing goes on before it', () => {
    const channel = lost();
    expect(told(channel.later(HOUR).take(tick(channel)))).toBe('wait exposure_unknown');
  });

  it.each([
    ['the wanted share', 25, 'commit exposure_known', 25],
    ['the share of the lost step', 50, 'act reconcile', 25],
    ['something else', 77, 'act reconcile', 25],
  ])('finds %s', (_name, percent, expected, after) => {
    const channel = lost().later(HOUR);
    expect(told(channel.take(reconcile(percent)))).toBe(expected);
    expect(channel.state).toMatchObject({ exposure: { percent: after, known: true }, candidate: { stage: 3 } });
    expect(told(channel.take(tick(channel)))).toBe('wait min_time');
  });

  it.each([
    ['because', 'act reconcile'],
    ['reconcile', 'wait exposure_unreadable'],
    [' ', 'wait exposure_unreadable'],
  ])('where it cannot read sets what the ledger says, by the word of a person: %j', (reason, expected) => {
    const channel = new Channel().withFirst().at(25);
    const decision = channel.take(reconcile(null, { reason }));
    expect(told(decision)).toBe(expected);
    expect(channel.state.exposure).toMatchObject({ slot: 'green', percent: 25, known: true });
  });

  it('asks for that word where it is missing', () => {
    const decision = new Channel()
      .withFirst()
      .at(25)
      .take(reconcile(null, { reason: '' }));
    expect(decision).toMatchObject({ blockers: [{ remedy: expect.stringContaining('reconcile "why"') as string }] });
  });

  it('waits where it cannot read and the ledger knows nothing', () => {
    expect(told(new Channel().take(reconcile(null)))).toBe('wait exposure_unreadable');
  });

  it('has nothing to do where all is as wanted', () => {
    expect(told(new Channel().withFirst().at(5).take(reconcile(5)))).toBe('nothing exposure_as_wanted');
  });

  it('completes a rollback instead of bringing the candidate back', () => {
    const channel = new Channel().withFirst().at(25);
    channel.take(rollback(), 'unknown');
    expect(told(channel.take(reconcile(25)))).toBe('act rollback');
    expect(channel.state).toMatchObject({ candidate: null, exposure: { slot: 'blue', percent: 100 } });
  });

  it('prepares a candidate again that may not have been', () => {
    const channel = new Channel().withFirst();
    channel.take(start(release(2)), 'unknown');
    expect(channel.take(reconcile(0))).toMatchObject({
      transition: { kind: 'reconcile', target: { slot: 'green', percent: 0 } },
      effects: [{ kind: 'stage' }, { kind: 'smoke' }, { kind: 'set_exposure' }],
    });
    expect(channel.state.standby).toEqual({ slot: 'green', release_id: 'rc-2' });
  });
});

it('an intent never shows a pending transition and a candidate of its own at once', () => {
  const channel = new Channel().withFirst();
  const act = open(channel, start(release(2)));
  const state: ChannelState = act.state;
  expect(state.candidate).toBeNull();
  expect(state.pending?.candidate?.release.id).toBe('rc-2');
});

it('keeps since when the candidate has had all users: its promotion moves none of them', () => {
  const channel = new Channel().withFirst().at(100);
  const { at } = channel.state.exposure;
  channel.until((state) => state.revision === 2);
  expect(channel.state.exposure).toEqual({ slot: 'green', percent: 100, known: true, at });
  expect(Date.parse(channel.state.current?.activated_at ?? '')).toBeGreaterThan(Date.parse(at ?? ''));
});
