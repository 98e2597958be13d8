import { describe, expect, it } from 'vitest';
import { guardFacts, PROMOTED, rowOf, type RowOf, type Told } from './contract.ts';
import { decide } from './decide.ts';
import { rolloutGuard } from './gate.ts';
import { rolloutGuardInputs } from './inputs.ts';
import { findKeyword } from './settings.ts';

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

describe('state and history', () => {
  it.each<[string, Case, string, string]>([
    ['a version that is none', { told: { canary: ['next', 20] } }, 'canary_version_semver', 'fail'],
    ['a stable version that is none', { told: { stable: ['', 100] } }, 'stable_version_semver', 'fail'],
    ['a canary beyond its range', { told: { canary: ['1.2.0', 26] } }, 'canary_rollout_policy_range', 'fail'],
    ['a canary below its range', { told: { canary: ['1.2.0', 0] } }, 'canary_rollout_policy_range', 'fail'],
    ['a stable that is not for all', { told: { stable: ['1.1.0', 99] } }, 'stable_rollout_required', 'fail'],
    ['a version that is not served', { inputs: { expectedVersion: '1.2' } }, 'expected_version_present', 'fail'],
    ['no expected version', {}, 'expected_version_present', 'not_applicable'],
    ["the predecessor's own stages", {}, 'canary_stages_within_policy_range', 'fail'],
    [
      'stages within the range',
      { told: { policy: { stages: { canary: [1, 5, 25] } } } },
      'canary_stages_within_policy_range',
      'pass',
    ],
    ['a time that is still to come', { told: { updatedAgoS: -3600 } }, 'history_times_plausible', 'fail'],
    ['a clock a minute ahead', { told: { updatedAgoS: -60 } }, 'history_times_plausible', 'pass'],
    [
      'a row without a time',
      { history: [rowOf(0, 'set', 'canary', ['', '1.2.0'], { ts: 0 })] },
      'history_times_plausible',
      'fail',
    ],
    [
      'a newest row that is still to come',
      { history: [...PROMOTED, rowOf(-61, 'rollout', 'canary', ['1.2.0', '1.2.0'])] },
      'history_fresh_enough',
      'fail',
    ],
    ['a history that is too old', { inputs: { maxHistoryAgeS: 3599 } }, 'history_fresh_enough', 'fail'],
    [
      'a row in the middle removed',
      {
        history: PROMOTED.filter((_, index) => index !== 3).concat(rowOf(60, 'set', 'canary', ['1.2.0', '1.3.0'])),
        told: { canary: ['1.3.0', 5] },
      },
      'history_continuous',
      'fail',
    ],
    [
      'a promotion that names the version of its source',
      {
        history: [
          rowOf(9000, 'set', 'stable', ['', '1.0.0']),
          rowOf(60, 'promote', 'canary->stable', ['1.1.0', '1.1.0']),
        ],
      },
      'history_continuous',
      'pass',
    ],
    ['rows out of order in the file', { history: PROMOTED.toReversed() }, 'history_continuous', 'pass'],
    ['a version changed by hand', { told: { canary: ['1.3.0', 20] } }, 'state_matches_history', 'fail'],
    ['a stable changed back by hand', { history: promotedAfter(1800) }, 'state_matches_history', 'fail'],
    ['too few rows', { told: { policy: { history: { min_entries: 5 } } } }, 'history_min_entries', 'fail'],
    [
      'a row without a reason',
      { history: [...PROMOTED, rowOf(1, 'rollout', 'canary', ['1.2.0', '1.2.0'], { reason: ' ' })] },
      'history_reason_present',
      'fail',
    ],
    [
      'a row without an actor',
      { history: [...PROMOTED, rowOf(1, 'rollout', 'canary', ['1.2.0', '1.2.0'], { actor: '' })] },
      'history_actor_present',
      'fail',
    ],
    [
      'an actor that nobody asks for',
      { told: { policy: { history: { require_actor: false } } } },
      'history_actor_present',
      'not_applicable',
    ],
    [
      'a beginning that is not allowed',
      {
        history: [],
        told: {
          canary: ['1.0.0', 5],
          stable: ['1.0.0', 100],
          policy: { history: { allow_initial_equal_without_history: false } },
        },
      },
      'initial_state_allowed_without_history',
      'fail',
    ],
    ['no history, and two versions', { history: [] }, LINEAGE, 'fail'],
  ])('%s', (_name, given, id, outcome) => {
    expect(outcomeOf(given, id)).toBe(outcome);
  });
});

describe('findKeyword', () => {
  const LIST = ['hotfix', 'emergency', 'security', 'rollback', 'CVE-2026', 'c++'];
  it.each<[string | null, string | undefined]>([
    ['hotfix', 'hotfix'],
    ['an Emergency, we said', 'emergency'],
    ['fixes security-2', 'security'],
    ['insecurity', undefined],
    ['securityfix', undefined],
    ['in_security', undefined],
    ['hotfixé', undefined],
    ['for cve-2026.', 'CVE-2026'],
    ['for CVEx2026', undefined],
    ['in c++ only', 'c++'],
    ['', undefined],
    [null, undefined],
  ])('%j', (reason, keyword) => {
    expect(findKeyword(reason, LIST)).toBe(keyword);
  });
});

it('tells who overrode the policy, and what was observed', () => {
  const inputs = rolloutGuardInputs.parse({ minCanaryObserveS: 60, allowDirectStable: true });
  expect(rolloutGuard.details?.(guardFacts(PROMOTED), inputs)).toMatchObject({
    settings: { overridden: ['min-canary-observe-s', 'allow-direct-stable'], min_canary_observe_s: 60 },
    history: { observed_s: 7200, stable_change: { pointer: '/history/2', action: 'promote' } },
  });
});
