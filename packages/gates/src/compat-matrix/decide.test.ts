import type { Check, Json } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { caseFact, compatFacts, fullMatrix, loaded, RULES_OFF } from './contract.ts';
import { decide } from './decide.ts';
import type { CaseFact, CompatFacts, FixtureFact, ReadingFact } from './facts.ts';
import { compatInputs } from './inputs.ts';
import { isOneStep } from './steps.ts';

function outcomeOf(facts: CompatFacts, id: string): string | undefined {
  return decide(facts, compatInputs.parse({})).find((check: Check) => check.id === id)?.outcome;
}

const stating = (statedSchema: Json): FixtureFact => ({ ...loaded('2.0'), statedSchema }) as FixtureFact;

const REJECTED: ReadingFact = { state: 'rejected', by: 'command x', reasons: ['exit code 1'] };
const NEGATIVE = { expect_readable: false, from_schema: '1.0', direction: 'upgrade' } as const;
const EXPECTATION = 'negative_case_failure_expectation::n';

describe('isOneStep', () => {
  it.each<[string, string, readonly string[] | undefined, readonly string[], boolean]>([
    ['2.0', '2.1', undefined, [], true],
    ['2.9', '2.10', undefined, [], true],
    ['1.9', '2.0', undefined, ['1.9', '2.0'], true],
    ['1.8', '2.0', undefined, ['1.8', '1.9', '2.0'], false],
    ['2.1', '2.1', undefined, [], false],
    ['2.1', '2.0', undefined, [], false],
    ['2.0', '2.2', undefined, [], false],
    ['2.1', '3.1', undefined, ['2.1'], false],
    ['2.1', '4.0', undefined, ['2.1'], false],
    ['2.x', '2.1', undefined, [], false],
    ['2.1', '2.3', ['2.0', '2.1', '2.3'], [], true],
    ['2.0', '2.1', ['2.0', '2.0.1', '2.1'], [], false],
    ['2.3', '2.4', ['2.0', '2.1'], [], false],
  ])('%s to %s in %j knowing %j: %s', (lower, upper, sequence, known, expected) => {
    expect(isOneStep(lower, upper, { sequence, known })).toBe(expected);
  });
});

describe('coverage', () => {
  it.each<[string, CaseFact, Parameters<typeof compatFacts>[1], string, string]>([
    [
      'an upgrade',
      caseFact('c', {}),
      { require_upgrade_case_for_current_schema: true },
      'matrix_covers_upgrade_current_schema',
      'pass',
    ],
    [
      'a negative upgrade',
      caseFact('c', { expect_readable: false }),
      { require_upgrade_case_for_current_schema: true },
      'matrix_covers_upgrade_current_schema',
      'fail',
    ],
    [
      'one step back',
      caseFact('c', {}),
      { require_n_minus_one_upgrade_case: true },
      'matrix_covers_n_minus_one_upgrade_case',
      'pass',
    ],
    [
      'two steps back',
      caseFact('c', { from_schema: '1.9' }),
      { require_n_minus_one_upgrade_case: true },
      'matrix_covers_n_minus_one_upgrade_case',
      'fail',
    ],
    [
      'one step on',
      caseFact('c', { from_schema: '2.1', to_schema: '2.2' }),
      { require_n_plus_one_upgrade_case: true },
      'matrix_covers_n_plus_one_upgrade_case',
      'pass',
    ],
    [
      'nine steps on',
      caseFact('c', { from_schema: '2.1', to_schema: '2.10' }),
      { require_n_plus_one_upgrade_case: true },
      'matrix_covers_n_plus_one_upgrade_case',
      'fail',
    ],
    [
      'back from one step on',
      caseFact('c', { direction: 'rollback', from_schema: '2.2' }),
      { require_n_plus_one_rollback_case: true },
      'matrix_covers_n_plus_one_rollback_case',
      'pass',
    ],
    [
      'back from far away',
      caseFact('c', { direction: 'rollback', from_schema: '9.9' }),
      { require_n_plus_one_rollback_case: true },
      'matrix_covers_n_plus_one_rollback_case',
      'fail',
    ],
    [
      'a failure one step away',
      caseFact('c', { direction: 'rollback', from_schema: '2.2', expect_readable: false }),
      { require_failure_mode_case: true },
      'matrix_covers_failure_mode_case',
      'pass',
    ],
    [
      'a failure far away',
      caseFact('c', { direction: 'rollback', from_schema: '9.9', expect_readable: false }),
      { require_failure_mode_case: true },
      'matrix_covers_failure_mode_case',
      'fail',
    ],
    ['a rule that is off', caseFact('c', {}), {}, 'matrix_covers_failure_mode_case', 'not_applicable'],
  ])('%s', (_name, fact, rules, id, outcome) => {
    expect(outcomeOf(compatFacts([fact], rules), id)).toBe(outcome);
  });

  it('cannot be told without a current schema', () => {
    const facts = compatFacts([caseFact('c', {})], { require_upgrade_case_for_current_schema: true });
    const policy = { ...facts.policy, value: { app_version: '1.4.0' } } as CompatFacts['policy'];
    expect(outcomeOf({ ...facts, policy }, 'matrix_covers_upgrade_current_schema')).toBe('inconclusive');
    expect(outcomeOf({ ...facts, policy }, 'from_schema_backward_compatible::c')).toBe('inconclusive');
  });
});

describe('a case', () => {
  it.each<[string, CaseFact, string, string]>([
    ['a direction that is none', caseFact('c', { direction: 'sideways' }), 'direction_valid::c', 'fail'],
    ['a version that is none', caseFact('c', { from_version: '1' }), 'from_version_semver::c', 'fail'],
    [
      'an upgrade to an older schema',
      caseFact('c', { from_schema: '2.1', to_schema: '2.0' }),
      'direction_matches_schemas::c',
      'fail',
    ],
    ['a rollback to a newer schema', caseFact('c', { direction: 'rollback' }), 'direction_matches_schemas::c', 'fail'],
    [
      'a schema that cannot be compared',
      caseFact('c', { from_schema: 'two' }),
      'direction_matches_schemas::c',
      'inconclusive',
    ],
    [
      'a schema that is not listed',
      caseFact('c', { from_schema: '1.9' }),
      'from_schema_backward_compatible::c',
      'fail',
    ],
    [
      'a newer schema without leave',
      caseFact('c', { direction: 'rollback', from_schema: '2.2' }),
      'from_schema_backward_compatible::c',
      'fail',
    ],
    [
      'a newer schema with leave',
      caseFact('c', { direction: 'rollback', from_schema: '2.2', allow_forward_schema_source: true }),
      'from_schema_backward_compatible::c',
      'pass',
    ],
    [
      'an upgrade from a newer schema with leave',
      caseFact('c', { from_schema: '2.2', allow_forward_schema_source: true }),
      'from_schema_backward_compatible::c',
      'fail',
    ],
    [
      'a fixture that states nothing',
      caseFact('c', {}, { fixture: stating(null) }),
      'fixture_schema_matches_from::c',
      'fail',
    ],
    [
      'a fixture that states a number',
      caseFact('c', {}, { fixture: stating(2) }),
      'fixture_schema_matches_from::c',
      'fail',
    ],
    ['a repeated id', caseFact('c', {}, { repeated: true }), 'case_ids_unique', 'fail'],
  ])('%s', (_name, fact, id, outcome) => {
    expect(outcomeOf(compatFacts([fact]), id)).toBe(outcome);
  });
});

describe('a negative case', () => {
  it.each<[string, CaseFact, string]>([
    [
      'fails for the reason it names',
      caseFact('n', { ...NEGATIVE, expected_failed_checks: ['from_schema_backward_compatible'] }),
      'pass',
    ],
    [
      'fails for another reason too',
      caseFact(
        'n',
        { ...NEGATIVE, expected_failed_checks: ['from_schema_backward_compatible'] },
        { reading: REJECTED },
      ),
      'fail',
    ],
    [
      'fails for one of two reasons',
      caseFact('n', { ...NEGATIVE, expected_failed_checks: ['from_schema_backward_compatible', 'fixture_readable'] }),
      'fail',
    ],
    ['names no reason', caseFact('n', NEGATIVE), 'fail'],
    ['does not fail', caseFact('n', { expect_readable: false, expected_failed_checks: ['fixture_readable'] }), 'fail'],
    ['misspells its reason', caseFact('n', { ...NEGATIVE, expected_failed_checks: ['from_schema_backwards'] }), 'fail'],
    [
      'has a reader that does not work',
      caseFact(
        'n',
        { expect_readable: false, expected_failed_checks: ['fixture_readable'] },
        { reading: { state: 'unknown', by: 'command x', reason: 'signal' } },
      ),
      'inconclusive',
    ],
    [
      'has a fixture outside of the workspace',
      caseFact(
        'n',
        { ...NEGATIVE, expected_failed_checks: ['fixture_loaded', 'from_schema_backward_compatible'] },
        { fixture: { state: 'refused', path: '../x', reason: 'file.outside_workspace' } },
      ),
      'fail',
    ],
  ])('%s', (_name, fact, outcome) => {
    expect(outcomeOf(compatFacts([fact]), EXPECTATION)).toBe(outcome);
    expect(outcomeOf(compatFacts([fact]), 'all_matrix_cases_pass')).toBe(outcome);
  });

  it('suggests the check that was meant', () => {
    const fact = caseFact('n', { expect_readable: false, expected_failed_checks: ['fixture_readble'] });
    const checks = decide(compatFacts([fact]), compatInputs.parse({}));
    expect(checks.find((check) => check.id === EXPECTATION)?.reason).toContain('did you mean fixture_readable?');
  });
});

it('refuses schema versions without the current one', () => {
  const value = { schema_pointer: '/schema_version', schema_versions: ['1.0'], rules: RULES_OFF };
  const matrix: CompatFacts['matrix'] = { state: 'valid', path: 'm.json', sha256: 'a'.repeat(64), value, lines: {} };
  expect(outcomeOf({ ...fullMatrix, matrix }, 'matrix_schema_versions_contain_current')).toBe('fail');
});
