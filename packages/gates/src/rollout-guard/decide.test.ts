import { describe, expect, it } from 'vitest';
import { guardFacts, PROMOTED, rowOf, type RowOf, type Told } from './contract.ts';
import { decide } from './decide.ts';
import { rolloutGuard } from './gate.ts';
import { rolloutGuardInputs } from './inputs.ts';

interface Case {
  readonly history?: readonly RowOf[];
  readonly told?: Told;
  readonly inputs?: object;
}

function outcomeOf({ history = PROMOTED, told = {}, inputs = {} }: Case, id: string): string | undefined {
  const checks = decide(guardFacts(history, told), rolloutGuardInputs.parse(inputs));
  return checks.find((check) => check.id === id)?.outcome;
}

const OBSERVED = 'canary_observation_window_met';
const DIRECT = 'direct_stable_set_allowed';
const LINEAGE = 'stable_version_lineage_present';
const TARGET = 'stable_rollback_target_known';

const directSet = (reason: string): readonly RowOf[] => [
  ...PROMOTED,
  rowOf(600, 'set', 'stable', ['1.1.0', '1.1.1'], { reason }),
];
const AT_1_1_1: Told = { stable: ['1.1.1', 100] };
const NO_CANARY: Told = { policy: { promotion: { require_canary_for_stable: false } } };

/** Brings 1.2.0 to stable after the given seconds in the canary. */
const promotedAfter = (seconds: number): readonly RowOf[] => [
  ...PROMOTED,
  rowOf(3600 - seconds, 'promote', 'canary->stable', ['1.1.0', '1.2.0']),
];
const BOTH_1_2_0: Told = { stable: ['1.2.0', 100] };

describe('how a version came to stable', () => {
  it.each<[string, Case, string, string]>([
    ['through the canary', {}, OBSERVED, 'pass'],
    [
      'long enough, and the canary is still there',
      { history: promotedAfter(1800), told: BOTH_1_2_0 },
      OBSERVED,
      'pass',
    ],
    ['a second too short', { history: promotedAfter(1799), told: BOTH_1_2_0 }, OBSERVED, 'fail'],
    [
      'too short, and the canary has gone on since',
      {
        history: [...promotedAfter(60), rowOf(100, 'set', 'canary', ['1.2.0', '1.3.0'])],
        told: { ...BOTH_1_2_0, canary: ['1.3.0', 5] },
      },
      OBSERVED,
      'fail',
    ],
    [
      'long enough, with a larger share just before',
      {
        history: [
          ...PROMOTED,
          rowOf(100, 'rollout', 'canary', ['1.2.0', '1.2.0']),
          rowOf(60, 'promote', 'canary->stable', ['1.1.0', '1.2.0']),
        ],
        told: BOTH_1_2_0,
      },
      OBSERVED,
      'pass',
    ],
    [
      'long enough only with the canary that was broken off',
      {
        history: [
          ...PROMOTED,
          rowOf(200, 'rollback', 'canary', ['1.2.0', '1.1.0']),
          rowOf(100, 'set', 'canary', ['1.1.0', '1.2.0']),
          rowOf(60, 'promote', 'canary->stable', ['1.1.0', '1.2.0']),
        ],
        told: BOTH_1_2_0,
      },
      OBSERVED,
      'fail',
    ],
    [
      'a promotion of what the canary did not serve',
      {
        history: [...PROMOTED, rowOf(60, 'promote', 'canary->stable', ['1.1.0', '1.3.0'])],
        told: { stable: ['1.3.0', 100] },
      },
      OBSERVED,
      'fail',
    ],
    [
      'a canary that came after',
      {
        history: [
          rowOf(7200, 'promote', 'canary->stable', ['1.0.0', '1.1.0']),
          rowOf(3600, 'set', 'canary', ['1.0.0', '1.1.0']),
        ],
        told: { canary: ['1.1.0', 20], updatedAgoS: 3600 },
      },
      OBSERVED,
      'fail',
    ],
    [
      'before the rows begin, with the canary still there',
      { history: [rowOf(600, 'promote', 'canary->stable', ['1.0.0', '1.1.0'])], told: { canary: ['1.1.0', 20] } },
      OBSERVED,
      'pass',
    ],
    [
      'no canary is required',
      { history: promotedAfter(1), told: { ...BOTH_1_2_0, ...NO_CANARY } },
      OBSERVED,
      'not_applicable',
    ],
    [
      'both have one version and no row says how',
      { history: [rowOf(60, 'set', 'canary', ['1.0.0', '1.2.0'])], told: { ...BOTH_1_2_0, updatedAgoS: 60 } },
      OBSERVED,
      'fail',
    ],
    ['nothing says how', { told: { stable: ['0.9.0', 100] } }, LINEAGE, 'fail'],
    ['nothing says how, nor when', { told: { stable: ['0.9.0', 100] } }, OBSERVED, 'inconclusive'],
    ['a share alone is no change', { history: [rowOf(60, 'rollout', 'stable', ['1.1.0', '1.1.0'])] }, LINEAGE, 'fail'],
    ['a promotion from nowhere', { history: [rowOf(60, 'promote', 'stable', ['1.0.0', '1.1.0'])] }, LINEAGE, 'fail'],
    ['a direct set', { history: directSet('we were asked to'), told: AT_1_1_1 }, DIRECT, 'fail'],
    ['a direct set with a word of the list', { history: directSet('HOTFIX: login'), told: AT_1_1_1 }, DIRECT, 'pass'],
    [
      'a direct set with a word within a word',
      { history: directSet('this is not an insecurity'), told: AT_1_1_1 },
      DIRECT,
      'fail',
    ],
    ['a direct set without a reason', { history: directSet(' '), told: AT_1_1_1 }, DIRECT, 'fail'],
    [
      'a direct set that this run allows',
      { history: directSet('x'), told: AT_1_1_1, inputs: { allowDirectStable: true } },
      DIRECT,
      'pass',
    ],
    [
      'a direct set that the policy allows',
      { history: directSet('x'), told: { ...AT_1_1_1, policy: { promotion: { allow_direct_stable_set: true } } } },
      DIRECT,
      'pass',
    ],
    [
      'a direct set with a word of its own list',
      {
        history: directSet('waived by board'),
        told: { ...AT_1_1_1, policy: { promotion: { direct_stable_reason_keywords: ['board'] } } },
      },
      DIRECT,
      'pass',
    ],
    [
      'an excused direct set of what the canary never had',
      { history: directSet('hotfix'), told: AT_1_1_1 },
      OBSERVED,
      'not_applicable',
    ],
    ['a direct set without excuse', { history: directSet('x'), told: AT_1_1_1 }, OBSERVED, 'fail'],
    [
      'an excused direct set of what the canary had for a minute',
      {
        history: [...PROMOTED, rowOf(3540, 'set', 'stable', ['1.1.0', '1.2.0'], { reason: 'hotfix' })],
        told: BOTH_1_2_0,
      },
      OBSERVED,
      'fail',
    ],
    ['not a direct set', {}, DIRECT, 'not_applicable'],
    [
      'a rollback to what stable served before the first promotion',
      {
        history: [...PROMOTED, rowOf(600, 'rollback', 'stable', ['1.1.0', '1.0.0'])],
        told: { stable: ['1.0.0', 100] },
      },
      TARGET,
      'pass',
    ],
    [
      'a rollback to what a row brought to stable',
      {
        history: [...promotedAfter(1800), rowOf(600, 'rollback', 'stable', ['1.2.0', '1.1.0'])],
      },
      TARGET,
      'pass',
    ],
    [
      'a rehearsal of a rollback on the spot',
      { history: [...PROMOTED, rowOf(600, 'rollback', 'stable', ['1.1.0', '1.1.0'], { reason: 'drill' })] },
      TARGET,
      'pass',
    ],
    [
      'a rollback to what stable never served',
      {
        history: [...PROMOTED, rowOf(600, 'rollback', 'stable', ['1.1.0', '2.0.0'])],
        told: { stable: ['2.0.0', 100] },
      },
      TARGET,
      'fail',
    ],
  ])('%s', (_name, given, id, outcome) => {
    expect(outcomeOf(given, id)).toBe(outcome);
  });
});

it('tells who overrode the policy, and what was observed', () => {
  const inputs = rolloutGuardInputs.parse({ minCanaryObserveS: 60, allowDirectStable: true });
  expect(rolloutGuard.details?.(guardFacts(PROMOTED), inputs)).toMatchObject({
    settings: { overridden: ['min-canary-observe-s', 'allow-direct-stable'], min_canary_observe_s: 60 },
    history: { observed_s: 7200, stable_change: { pointer: '/history/2', action: 'promote' } },
  });
});
