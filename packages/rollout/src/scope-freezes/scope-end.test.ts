import { describe, expect, it } from 'vitest';
import type { Freeze } from '../state/channel-state.ts';
import { MAX_READY, type Ready } from '../state/ledger-state.ts';
import { approval, HOUR, instant, POLICY } from '../step/case-fixture.ts';
import type { Held } from '../step/unfreeze-rules.ts';
import { ALERTS, frozen, heldBy, live, withCandidate } from './held-fixture.ts';
import { decideScopeEnd, type ScopeDecision, type ScopeEnd } from './scope-end.ts';

const nowMs = live().nowMs;
const well = (): Held => heldBy(live());
const bad = (): Held => heldBy(live(), ALERTS);

const said = (environment: string, more: Partial<Ready> = {}): Ready => ({
  environment,
  freeze: null,
  by: 'bob',
  at: instant(nowMs - HOUR / 2),
  until: instant(nowMs + HOUR / 2),
  ...more,
});

interface Given {
  readonly freezes?: readonly Freeze[];
  readonly ready?: readonly Ready[];
  readonly environments?: readonly string[];
  readonly judged?: readonly Held[];
  readonly hasCandidate?: boolean;
  readonly newestMs?: number;
  readonly end?: Partial<ScopeEnd>;
}

function decide({ freezes = [frozen({ tier: 'C' })], ready = [], environments = ['prod'], ...given }: Given) {
  const end: ScopeEnd = {
    scope: 'repository',
    environment: null,
    freezeId: null,
    by: 'ann',
    approvals: [],
    from: 'prod',
    untrusted: [],
    readyForS: 3600,
    nowMs,
    ...given.end,
  };
  const held = {
    environments: environments.map((name) => ({ name, newestMs: given.newestMs ?? nowMs - HOUR })),
    hasCandidate: given.hasCandidate ?? false,
    judged: given.judged ?? [well()],
  };
  return decideScopeEnd({ freezes, ready }, { end, held, policy: { ...POLICY, probationTiers: ['A', 'B'] } });
}

/** `unfreeze`, `ready + what is missing`, `refuse + why`. */
function told({ kind, blockers, missing }: ScopeDecision): string {
  const codes = (blockers.length > 0 ? blockers : missing).map(({ code }) => code);
  return [blockers.length > 0 ? 'refuse' : kind, ...codes].join(' ');
}

const TWO = ['prod', 'staging'];
const A = frozen({ tier: 'A' });
const B = frozen({ id: 'f-2', tier: 'B', reason_code: 'other' });
const D = frozen({ id: 'f-3', tier: 'D', reason_code: 'else' });
const EASED = { ...B, phase: 'probation' } as const;
const yes = { approvals: [approval('unfreeze', null)] };

const ROWS: readonly (readonly [name: string, given: Given, expected: string])[] = [
  ['one environment, and it is well', {}, 'unfreeze'],
  ['one environment, and it is not', { judged: [bad()] }, 'refuse alerts_open'],
  ['two channels, one of them not well', { judged: [well(), bad()] }, 'refuse alerts_open'],
  ['nothing is frozen', { freezes: [] }, 'refuse not_frozen'],
  ['nothing runs anywhere', { environments: [], judged: [], freezes: [B], end: yes }, 'unfreeze'],
  ['another environment said nothing', { environments: TWO }, 'ready environment_not_ready'],
  ['another environment is ready', { environments: TWO, ready: [said('staging')] }, 'unfreeze'],
  [
    'another one is, and this one is not any more',
    { environments: TWO, ready: [said('staging'), said('prod')], judged: [bad()] },
    'refuse alerts_open',
  ],
  [
    'nothing runs in that of the run',
    { environments: ['staging'], judged: [], end: { from: 'dev' } },
    'refuse environment_not_ready',
  ],
  [
    'nothing runs in that of the run, and the other is ready',
    { environments: ['staging'], judged: [], end: { from: 'dev' }, ready: [said('staging')] },
    'unfreeze',
  ],
  [
    'the word is over',
    { environments: TWO, ready: [said('staging', { until: instant(nowMs) })] },
    'ready environment_not_ready',
  ],
  [
    'a channel of it moved after the word',
    { environments: TWO, ready: [said('staging')], newestMs: nowMs - HOUR / 4 },
    'ready environment_not_ready',
  ],
  [
    'the word is of a clock that is ahead',
    { environments: TWO, ready: [said('staging', { at: instant(nowMs + HOUR / 4) })] },
    'ready environment_not_ready',
  ],
  [
    'the word is for another freeze',
    { environments: TWO, ready: [said('staging', { freeze: 'f-9' })] },
    'ready environment_not_ready',
  ],
  [
    'the word is for one of those that shall end',
    { environments: TWO, freezes: [frozen({ tier: 'C' }), D], ready: [said('staging', { freeze: 'f-3' })] },
    'ready environment_not_ready',
  ],
  [
    'the word is for the one that shall end',
    { environments: TWO, freezes: [A, D], ready: [said('staging', { freeze: 'f-3' })], end: { freezeId: 'f-3' } },
    'unfreeze',
  ],
  [
    'the word is for all, and one of them shall end',
    { environments: TWO, freezes: [A, D], ready: [said('staging')], end: { freezeId: 'f-3' } },
    'unfreeze',
  ],
  ['nobody else agreed', { freezes: [B] }, 'refuse approval_missing'],
  [
    'nobody else agreed, and another environment is missing',
    { freezes: [B], environments: TWO },
    'ready environment_not_ready approval_missing',
  ],
  ['to probation', { freezes: [A], end: yes }, 'probation'],
  ['out of probation without a candidate', { freezes: [EASED], end: yes }, 'refuse canary_not_passed'],
  [
    'out of probation, the candidate in shadow',
    { freezes: [EASED], end: yes, hasCandidate: true, judged: [heldBy(withCandidate(live()))] },
    'refuse canary_not_passed',
  ],
  [
    'out of probation, a candidate passed and elsewhere none is',
    { freezes: [EASED], end: yes, hasCandidate: true, judged: [heldBy(live().at(5).later(HOUR)), well()] },
    'unfreeze',
  ],
  [
    'as many environments as the ledger holds',
    {
      environments: [...TWO, 'other'],
      ready: Array.from({ length: MAX_READY }, (_, at) => said(`e${at}`)),
    },
    'refuse environment_not_ready',
  ],
];

describe('the end of freezes of many channels', () => {
  it.each(ROWS)('%s', (_name, given, expected) => {
    expect(told(decide(given))).toBe(expected);
  });

  it('changes those that are named, voids every word, and tells what was judged', () => {
    const decision = decide({
      freezes: [A, B, D],
      ready: [said('staging'), said('gone')],
      environments: TWO,
      end: { ...yes, by: 'Zoë' },
    });
    expect(decision).toMatchObject({ kind: 'probation', ready: [], blockers: [], missing: [] });
    expect(decision.freezes).toEqual([A, B].map((freeze) => ({ ...freeze, phase: 'probation' })));
    expect(decision.judged.map(({ environment, by }) => [environment, by])).toEqual([
      ['prod', 'Zoë'],
      ['staging', 'bob'],
    ]);
  });

  it('of an environment leaves what is said about the repository', () => {
    const own = frozen({ tier: 'D', scope: 'environment', environment: 'prod' });
    const end = { scope: 'environment', environment: 'prod' } as const;
    const decision = decide({ freezes: [own, B], ready: [said('staging')], end });
    expect(decision).toMatchObject({ kind: 'unfreeze', freezes: [B], ready: [said('staging')] });
  });

  it('leaves its word for as long as the policy says, in place of an older one', () => {
    const older = said('prod', { by: 'eve' });
    const { ready, freezes } = decide({ environments: TWO, ready: [older], end: { readyForS: 60 } });
    expect(freezes).toHaveLength(1);
    expect(ready).toEqual([
      { environment: 'prod', freeze: null, by: 'ann', at: instant(nowMs), until: instant(nowMs + 60_000) },
    ]);
  });

  it('names each environment that is missing, and what to run there', () => {
    const environments = Array.from({ length: 12 }, (_, at) => `e${at}`);
    const { missing } = decide({ environments: ['prod', ...environments], end: { freezeId: 'f-1' } });
    expect(missing[0]?.message).toMatch(/^not ready yet: e0, e1, .*, e11; prod is ready until \d{4}-/);
    expect(missing[0]?.remedy).toContain(
      'release-gates rollout unfreeze "why" --scope repository --environment e0 --freeze f-1;',
    );
    expect(missing[0]?.remedy).toMatch(/and so on for e8, e9, e10, e11\./);
  });
});
