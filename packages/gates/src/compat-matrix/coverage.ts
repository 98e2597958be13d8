import type { Check } from '@release-gates/core';
import type { CompatMatrix } from '@release-gates/formats';
import { toCheck } from '../_shared/row.ts';
import type { PolicyView, ResolvedCase } from './judged-case.ts';
import { isOneStep } from './steps.ts';

type RuleName =
  | 'require_upgrade_case_for_current_schema'
  | 'require_rollback_case_for_current_schema'
  | 'require_n_minus_one_upgrade_case'
  | 'require_n_plus_one_upgrade_case'
  | 'require_n_plus_one_rollback_case'
  | 'require_failure_mode_case';

interface Coverage {
  readonly check: string;
  readonly rule: RuleName;
  readonly what: string;
  readonly covers: (entry: ResolvedCase, current: string, policy: PolicyView) => boolean;
}

/**
 * A row about reading counts only cases that are expected to be readable, except for the next version, where knowing
 * that the current one refuses its state is what a rollback plan needs.
 */
const COVERAGE: readonly Coverage[] = [
  {
    check: 'matrix_covers_upgrade_current_schema',
    rule: 'require_upgrade_case_for_current_schema',
    what: 'an upgrade to the current schema',
    covers: ({ definition, toSchema }, current) =>
      definition.direction === 'upgrade' && definition.expect_readable && toSchema === current,
  },
  {
    check: 'matrix_covers_rollback_current_schema',
    rule: 'require_rollback_case_for_current_schema',
    what: 'a rollback to the current schema',
    covers: ({ definition, toSchema }, current) =>
      definition.direction === 'rollback' && definition.expect_readable && toSchema === current,
  },
  {
    check: 'matrix_covers_n_minus_one_upgrade_case',
    rule: 'require_n_minus_one_upgrade_case',
    what: 'an upgrade to the current schema from the one exactly one step before it',
    covers: ({ definition, toSchema }, current, { line }) =>
      definition.direction === 'upgrade' &&
      definition.expect_readable &&
      toSchema === current &&
      isOneStep(definition.from_schema, current, line),
  },
  {
    check: 'matrix_covers_n_plus_one_upgrade_case',
    rule: 'require_n_plus_one_upgrade_case',
    what: 'an upgrade from the current schema to the one exactly one step after it',
    covers: ({ definition, toSchema }, current, { line }) =>
      definition.direction === 'upgrade' &&
      definition.from_schema === current &&
      toSchema !== null &&
      isOneStep(current, toSchema, line),
  },
  {
    check: 'matrix_covers_n_plus_one_rollback_case',
    rule: 'require_n_plus_one_rollback_case',
    what: 'a rollback to the current schema from the one exactly one step after it',
    covers: ({ definition, toSchema }, current, { line }) =>
      definition.direction === 'rollback' && toSchema === current && isOneStep(current, definition.from_schema, line),
  },
  {
    check: 'matrix_covers_failure_mode_case',
    rule: 'require_failure_mode_case',
    what: 'a negative case between the current schema and one exactly one step away',
    covers: ({ definition, toSchema }, current, policy) =>
      !definition.expect_readable && toSchema !== null && touches(definition.from_schema, toSchema, current, policy),
  },
];

function touches(from: string, to: string, current: string, { line }: PolicyView): boolean {
  return (from === current || to === current) && (isOneStep(from, to, line) || isOneStep(to, from, line));
}

export const COVERAGE_CHECKS: Readonly<Record<string, string>> = Object.fromEntries(
  COVERAGE.map(({ check, what }) => [check, `The matrix has ${what}, where its rule asks for it`]),
);

export function checkCoverage(
  rules: CompatMatrix['rules'],
  cases: readonly ResolvedCase[],
  policy: PolicyView,
  matrixPath: string,
): Check[] {
  return COVERAGE.map(({ check, rule, what, covers }) => {
    const row = {
      id: check,
      level: 'must',
      expected: what,
      location: { file: matrixPath, pointer: `/rules/${rule}` },
    } as const;
    if (!rules[rule]) {
      return toCheck({ ...row, outcome: 'not_applicable', reason: `the rule ${rule} is off` });
    }
    const { currentSchema } = policy;
    if (currentSchema === null) {
      const remedy = `State state_schema.current in ${policy.path}`;
      return toCheck({
        ...row,
        outcome: 'inconclusive',
        reason: 'the release policy states no current schema',
        remedy,
      });
    }
    const found = cases.filter((entry) => covers(entry, currentSchema, policy)).map((entry) => entry.fact.subject);
    return toCheck({
      ...row,
      outcome: found.length > 0,
      reason:
        found.length > 0 ? `covered by ${found.slice(0, 10).join(', ')}` : `no case is ${what} (${currentSchema})`,
      actual: found.slice(0, 100),
      remedy: `Add ${what} to ${matrixPath}, or turn ${rule} off`,
    });
  });
}
