import { type Check, isSemver, isUnmet } from '@release-gates/core';
import { checkLoaded, placeOf } from '../_shared/loaded-check.ts';
import { toCheck } from '../_shared/row.ts';
import { checkCoverage } from './coverage.ts';
import { decideCase, type DecidedCase } from './decide-case.ts';
import type { CompatFacts } from './facts.ts';
import type { CompatInputs } from './inputs.ts';
import { viewPolicy } from './judged-case.ts';
import { checkRuntimeFile } from './runtime-contract.ts';

/**
 * State that one version wrote is read by the version that the case names, in both directions, and the matrix has the
 * cases that its rules ask for. A case counts as read only where its reader, a JSON Schema or a program of the target
 * version, accepted the very bytes of the fixture.
 *
 * Not proven, and never a pass: a case without a reader. Could not tell: a reader that does not work. Refused: a missing
 * or malformed policy or matrix, a matrix without cases, a negative case that fails for another reason than it names or
 * whose fixture is gone.
 */
export function decide(facts: CompatFacts, inputs: CompatInputs): readonly Check[] {
  const { policy, matrix } = facts;
  const view = viewPolicy(facts);
  const context = { matrixPath: matrix.path, policy: view, requireReaders: inputs.requireReaders };
  const decided = facts.cases.map((fact) => decideCase(fact, context));
  const resolved = decided.flatMap((entry) => (entry.resolved === undefined ? [] : [entry.resolved]));
  return [
    checkLoaded(policy, {
      id: 'release_policy_loaded',
      level: 'must',
      what: 'release policy',
      remedy: `Write ${policy.path}, or point the input policy at yours`,
    }),
    checkLoaded(matrix, {
      id: 'release_compat_matrix_loaded',
      level: 'must',
      what: 'compatibility matrix',
      remedy: `Write ${matrix.path}, or point the input matrix at yours`,
    }),
    ...checkPolicyVersion(facts),
    ...checkMatrix(facts, view.currentSchema),
    ...(matrix.state === 'valid' ? checkCoverage(matrix.value.rules, resolved, view, matrix.path) : []),
    ...(matrix.state === 'valid' && matrix.value.rules.enforce_runtime_contract
      ? facts.runtimeFiles.map(checkRuntimeFile)
      : []),
    ...decided.flatMap((entry) => entry.checks),
    ...(matrix.state === 'valid' ? [checkAllCases(decided, matrix.path)] : []),
  ];
}

function checkPolicyVersion({ policy }: CompatFacts): Check[] {
  if (policy.state !== 'valid') return [];
  const version = policy.value.app_version ?? null;
  return [
    toCheck({
      id: 'policy_app_version_semver',
      level: 'must',
      outcome: isSemver(version),
      reason: version === null ? 'the release policy states no app_version' : `app_version is ${version}`,
      expected: 'a semantic version',
      actual: version,
      location: placeOf(policy, '/app_version'),
      remedy: `Set app_version in ${policy.path}`,
    }),
  ];
}

function checkMatrix({ matrix, cases }: CompatFacts, currentSchema: string | null): Check[] {
  if (matrix.state !== 'valid') return [];
  const repeated = cases.filter((fact) => fact.repeated).map((fact) => fact.subject);
  const sequence = matrix.value.schema_versions;
  const rows = [
    toCheck({
      id: 'matrix_has_cases',
      level: 'must',
      outcome: cases.length > 0,
      reason: `the matrix has ${cases.length} cases`,
      expected: 'at least one case',
      actual: cases.length,
      location: placeOf(matrix, '/cases'),
      remedy: `Add cases to ${matrix.path}`,
    }),
    toCheck({
      id: 'case_ids_unique',
      level: 'must',
      outcome: repeated.length === 0,
      reason: repeated.length === 0 ? 'no id is used twice' : `used again: ${repeated.join(', ')}`,
      expected: 'each id once',
      actual: repeated,
      location: placeOf(matrix, '/cases'),
      remedy: 'Give every case an id of its own',
    }),
  ];
  if (sequence === null) return rows;
  const contained = currentSchema !== null && sequence.includes(currentSchema);
  return [
    ...rows,
    toCheck({
      id: 'matrix_schema_versions_contain_current',
      level: 'must',
      outcome: contained,
      reason: `schema_versions ${contained ? 'has' : 'lacks'} the current schema ${currentSchema ?? '(none stated)'}`,
      expected: currentSchema,
      actual: [...sequence],
      location: placeOf(matrix, '/schema_versions'),
      remedy: 'Add the current schema to schema_versions, in the order of release',
    }),
  ];
}

function checkAllCases(decided: readonly DecidedCase[], matrixPath: string): Check {
  const unmet = decided.flatMap((entry) => entry.checks).filter((check) => check.level !== 'may' && isUnmet(check));
  const failed = unmet.some((check) => check.outcome === 'fail');
  const subjects = [...new Set(unmet.map((check) => check.id.replace(/^.*?::/s, '')))];
  return toCheck({
    id: 'all_matrix_cases_pass',
    level: 'must',
    outcome: failed || decided.length === 0 ? 'fail' : unmet.length > 0 ? 'inconclusive' : 'pass',
    reason:
      unmet.length === 0 ? `${decided.length} cases, none of them open` : `open: ${subjects.slice(0, 20).join(', ')}`,
    expected: [],
    actual: subjects.slice(0, 200),
    location: { file: matrixPath, pointer: '/cases' },
    remedy: 'Do what the checks of the open cases ask for',
  });
}
