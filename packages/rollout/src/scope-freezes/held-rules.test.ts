import { describe, expect, it } from 'vitest';
import type { Freeze } from '../state/channel-state.ts';
import { freeze, HOUR, instant, rollback, tick, unfreeze } from '../step/case-fixture.ts';
import { Channel, codes } from '../step/channel-fixture.ts';
import type { UnfreezeEvent } from '../step/event.ts';
import { checkHeldChannel } from './held-rules.ts';
import { ALERTS, ALERTS_UNKNOWN, frozen, heldBy, live, NOT_MEASURED, withCandidate } from './held-fixture.ts';

function lost(): Channel {
  const channel = withCandidate(live());
  channel.state = { ...channel.state, exposure: { ...channel.state.exposure, known: false } };
  return channel;
}

function watched(): Channel {
  const channel = new Channel().withSecond();
  channel.take(rollback());
  return channel;
}

function imported(): Channel {
  const channel = live();
  const { current } = channel.state;
  if (current === null) throw new Error('nothing is live');
  channel.state = { ...channel.state, current: { ...current, release: { ...current.release, imported: true } } };
  return channel;
}

const RED = { state: 'red', remaining: 0, reasons: [] } as const;
const NO = { state: 'fail', samples: 1, measuredUntilMs: null, reasons: [] } as const;
const SILENCE = 'health_inconclusive metrics_missing budget_unknown';
const UNVERIFIED = { manifest: { state: 'unverified', reasons: [] } } as const;
const SHAKY = { stability: { coveredS: 1, maxBurn: 1, openAlerts: [] } } as const;
const UNSTABLE = { stability: { coveredS: null, maxBurn: null, openAlerts: [] } } as const;

type Row = readonly [
  name: string,
  of: () => Channel,
  event: Partial<UnfreezeEvent>,
  freeze: Partial<Freeze>,
  codes: string,
];

const D = { tier: 'D' } as const;
const ON_PROBATION = { tier: 'B', phase: 'probation' } as const;
const ROWS: readonly Row[] = [
  ['everything is well', live, {}, {}, ''],
  ['nothing is measured, of tier A', live, NOT_MEASURED, { tier: 'A' }, SILENCE],
  ['nothing is measured, of tier B', live, NOT_MEASURED, {}, SILENCE],
  ['nothing is measured, of tier C by a person', live, NOT_MEASURED, { tier: 'C' }, ''],
  ['nothing is measured, of tier D by the machine', live, NOT_MEASURED, { ...D, trigger: 'guardrail' }, SILENCE],
  ['measurements say no', live, { health: NO }, D, 'health_failed'],
  ['the budget is red', live, { budget: RED }, D, 'budget_red'],
  ['alerts are open', live, ALERTS, D, 'alerts_open'],
  ['alerts cannot be asked for', live, ALERTS_UNKNOWN, D, 'alerts_unknown'],
  ['the manifest does not verify', live, UNVERIFIED, D, 'manifest_unverified'],
  ['the evidence of what is live has aged', live, { manifest: { state: 'expired', reasons: [] } }, D, ''],
  ['what is live was imported, and has none', imported, UNVERIFIED, D, ''],
  ['it is not stable, on the way to probation', live, SHAKY, {}, ''],
  [
    'it is not measured for long enough, and burns, on probation',
    live,
    SHAKY,
    ON_PROBATION,
    'stability_unknown burn_too_high',
  ],
  [
    'it is not stable for long enough, on probation',
    live,
    {},
    { ...ON_PROBATION, at: instant(live().nowMs - HOUR) },
    'unstable',
  ],
  ['nobody knows how stable it is, on probation', live, UNSTABLE, ON_PROBATION, 'stability_unknown'],
  ['nothing goes out on probation', live, {}, ON_PROBATION, ''],
  ['its candidate is in shadow on probation', () => withCandidate(live()), {}, ON_PROBATION, 'canary_not_passed'],
  ['its candidate passed probation', () => live().at(5).later(HOUR), {}, ON_PROBATION, ''],
  ['its candidate has users before probation', () => live().at(5), {}, {}, 'candidate_in_progress'],
  ['its candidate is in shadow before probation', () => withCandidate(live()), {}, {}, ''],
  ['nobody knows where its traffic goes', lost, {}, D, 'exposure_unknown'],
  ['it is watched after a rollback', watched, {}, D, 'watch_open'],
  ['nothing ever ran in it', () => new Channel(), { ...NOT_MEASURED, ...ALERTS }, {}, ''],
];

describe('a channel that a freeze of many holds bars its end', () => {
  it.each(ROWS)('where %s', (_name, of, event, more, expected) => {
    const channel = of();
    const freezes = [frozen(more)];
    const eased = freezes.filter(({ tier, phase }) => phase === 'frozen' && tier !== 'D' && tier !== 'C');
    const ending = freezes.filter((one) => !eased.includes(one));
    const found = checkHeldChannel(heldBy(channel, event), { freezes, eased, ending });
    expect(found.map(({ code }) => code).join(' ')).toBe(expected);
    for (const { message } of found) expect(message).toMatch(/^t\.prod: /);
  });

  it('in the middle of a step', () => {
    const channel = live().at(5).later(HOUR);
    const event = tick(channel);
    const decision = channel.take(event, 'unknown');
    expect(decision.outcome).toBe('act');
    if (decision.outcome !== 'act') return;
    channel.state = decision.state;
    const freezes = [frozen(D)];
    const found = checkHeldChannel(heldBy(channel), { freezes, eased: [], ending: freezes });
    expect(found.map(({ code }) => code)).toEqual(['busy']);
  });
});

/** The same conditions, whoever they are asked for: what bars the end of a freeze of many bars that of one. */
describe('a freeze of one channel and one of many ask for the same', () => {
  const ASKED: readonly (readonly [string, Partial<UnfreezeEvent>])[] = [
    ['silence', NOT_MEASURED],
    ['a red budget', { budget: RED }],
    ['open alerts', ALERTS],
    ['unknown alerts', ALERTS_UNKNOWN],
    ['an unverified manifest', UNVERIFIED],
    ['everything well', {}],
  ];
  const TIERS = ['A', 'B', 'C', 'D'] as const;
  it.each(ASKED.flatMap(([name, event]) => TIERS.map((tier) => [tier, name, event] as const)))(
    'tier %s: %s',
    (tier, _name, event) => {
      const channel = live();
      channel.take(freeze({ tier }));
      const own = channel.state.freezes;
      const freezes = own.map((one) => ({ ...one, scope: 'repository' as const }));
      const found = checkHeldChannel(heldBy(channel, event), { freezes, eased: [], ending: freezes });
      const ofOne = codes(channel.take(unfreeze(channel, event))).filter((code) => code !== 'approval_missing');
      expect(found.map(({ code }) => code)).toEqual(ofOne);
    },
  );
});
