import { isSemver, type Outcome } from '@release-gates/core';
import { locationOf } from '../_shared/loaded-check.ts';
import type { CaseRow, PolicyView, ResolvedCase } from './judged-case.ts';
import { readingRows } from './reading-rows.ts';
import { compareSchemas } from './steps.ts';

/** Everything that is judged about one case as if it were expected to be readable. */
export function rowsOfCase(entry: ResolvedCase, policy: PolicyView, requireReaders: boolean): readonly CaseRow[] {
  return [
    directionRow(entry),
    versionRow(entry, 'from_version_semver', entry.definition.from_version),
    versionRow(entry, 'to_version_semver', entry.toVersion),
    orderRow(entry, policy),
    fixtureRow(entry),
    statedSchemaRow(entry),
    compatibleRow(entry, policy),
    ...readingRows(entry, requireReaders),
  ];
}

function directionRow({ definition, place }: ResolvedCase): CaseRow {
  const known = definition.direction === 'upgrade' || definition.direction === 'rollback';
  return {
    check: 'direction_valid',
    level: 'must',
    outcome: known ? 'pass' : 'fail',
    reason: `the direction is ${JSON.stringify(definition.direction)}`,
    expected: ['upgrade', 'rollback'],
    actual: definition.direction,
    location: place,
    remedy: 'Write upgrade or rollback',
  };
}

function versionRow(
  { place }: ResolvedCase,
  check: 'from_version_semver' | 'to_version_semver',
  version: string | null,
): CaseRow {
  return {
    check,
    level: 'must',
    outcome: isSemver(version) ? 'pass' : 'fail',
    reason:
      version === null
        ? 'no version is stated, and the release policy has none'
        : `the version is ${JSON.stringify(version)}`,
    expected: 'a semantic version',
    actual: version,
    location: place,
    remedy: `Write ${check === 'from_version_semver' ? 'from_version' : 'to_version'} as MAJOR.MINOR.PATCH`,
  };
}

/** A rollback to something newer, or an upgrade to something older, would count for coverage that it does not give. */
function orderRow({ definition, toSchema, place }: ResolvedCase, policy: PolicyView): CaseRow {
  const { direction, from_schema: from } = definition;
  const order = toSchema === null ? undefined : compareSchemas(from, toSchema, policy.line);
  const right = order !== undefined && (direction === 'rollback' ? order >= 0 : order <= 0);
  return {
    check: 'direction_matches_schemas',
    level: 'should',
    outcome: order === undefined ? 'inconclusive' : right ? 'pass' : 'fail',
    reason:
      order === undefined
        ? `schema ${from} and ${toSchema ?? 'none'} cannot be compared`
        : `${direction} from schema ${from} to ${toSchema ?? ''}`,
    expected: direction === 'rollback' ? 'from_schema at or after to_schema' : 'from_schema at or before to_schema',
    actual: { from_schema: from, to_schema: toSchema },
    location: place,
    remedy: 'Correct direction, from_schema or to_schema (major.minor)',
  };
}

function fixtureRow({ fixture, place }: ResolvedCase): CaseRow {
  const row = { check: 'fixture_loaded', level: 'must', expected: 'a document of one object' } as const;
  switch (fixture.state) {
    case 'loaded':
      return {
        ...row,
        outcome: 'pass',
        reason: `${fixture.path} loads`,
        actual: fixture.sha256,
        location: { file: fixture.path },
        remedy: '',
      };
    case 'absent':
      return {
        ...row,
        outcome: 'fail',
        reason: `there is no fixture ${fixture.path}`,
        actual: 'absent',
        location: place,
        remedy: `Restore ${fixture.path}: state as the version that wrote it left it`,
      };
    case 'refused':
      return {
        ...row,
        outcome: 'fail',
        reason: `the fixture ${fixture.path} was not read: ${fixture.reason}`,
        actual: 'refused',
        location: place,
        remedy: `Make ${fixture.path} a regular file inside the workspace`,
      };
    case 'malformed':
      return {
        ...row,
        outcome: 'fail',
        reason: `the fixture ${fixture.path} is malformed: ${fixture.flaw.message}`,
        actual: { ...fixture.flaw },
        location: locationOf(fixture.path, fixture.flaw),
        remedy: `Correct ${fixture.path}`,
      };
  }
}

/** The predecessor never looked: a fixture of any schema passed for any other. */
function statedSchemaRow({ definition, fixture, place }: ResolvedCase): CaseRow {
  const row = {
    check: 'fixture_schema_matches_from',
    level: 'must',
    expected: definition.from_schema,
    location: place,
    remedy: `Set from_schema to what ${fixture.path} states, or restore the fixture`,
  } as const;
  if (fixture.state !== 'loaded') {
    return { ...row, outcome: 'not_applicable', reason: 'the fixture did not load', actual: fixture.state };
  }
  const same = fixture.statedSchema === definition.from_schema;
  return {
    ...row,
    outcome: same ? 'pass' : 'fail',
    reason: `${fixture.path} states schema ${JSON.stringify(fixture.statedSchema)}`.slice(0, 500),
    actual:
      typeof fixture.statedSchema === 'object' && fixture.statedSchema !== null ? 'not a text' : fixture.statedSchema,
    location: fixture.schemaLine === null ? { file: fixture.path } : { file: fixture.path, line: fixture.schemaLine },
  };
}

function compatibleRow({ definition, place }: ResolvedCase, policy: PolicyView): CaseRow {
  const { outcome, reason } = judgeCompatible(definition, policy);
  return {
    check: 'from_schema_backward_compatible',
    level: 'must',
    outcome,
    reason,
    expected: { current: policy.currentSchema, backward_read_compatible: [...policy.readable] },
    actual: definition.from_schema,
    location: place,
    remedy: `List ${definition.from_schema} under state_schema.backward_read_compatible of ${policy.path}, or, for a rollback from a newer schema, set allow_forward_schema_source`,
  };
}

function judgeCompatible(
  { from_schema: from, direction, allow_forward_schema_source: allowForward }: ResolvedCase['definition'],
  policy: PolicyView,
): { outcome: Outcome; reason: string } {
  const { currentSchema, readable, line } = policy;
  if (currentSchema === null) return { outcome: 'inconclusive', reason: 'the release policy states no current schema' };
  if (from === currentSchema) return { outcome: 'pass', reason: `${from} is the current schema` };
  if (readable.includes(from)) return { outcome: 'pass', reason: `the release policy lists ${from} as readable` };
  const order = compareSchemas(from, currentSchema, line);
  if (direction === 'rollback' && allowForward && order !== undefined && order > 0) {
    return { outcome: 'pass', reason: `a rollback may read the newer schema ${from}: allow_forward_schema_source` };
  }
  return { outcome: 'fail', reason: `the release policy does not list ${from} as readable by ${currentSchema}` };
}
