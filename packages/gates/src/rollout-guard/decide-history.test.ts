import { describe, expect, it } from 'vitest';
import { guardFacts, PROMOTED, rowOf, type RowOf, type Told } from './contract.ts';
import { decide } from './decide.ts';
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

const LINEAGE = 'stable_version_lineage_present';

/** Brings 1.2.0 to stable after the given seconds in the canary. */
const promotedAfter = (seconds: number): readonly RowOf[] => [
  ...PROMOTED,
  rowOf(3600 - seconds, 'promote', 'canary->stable', ['1.1.0', '1.2.0']),
];
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
