import type { Check, Json } from '@release-gates/core';
import type { ReleasePolicy } from '@release-gates/formats';
import { placeOf } from '../_shared/loaded-check.ts';
import { toCheck } from '../_shared/row.ts';
import type { GovernanceFacts, VersionFact } from './facts.ts';

/** What the release policy states against what the code states. Nothing to compare where no policy was read. */
export function checkPolicyVersions(facts: GovernanceFacts): Check[] {
  const { policy, version, schema } = facts;
  if (policy.state !== 'valid') return [];
  const stated = policy.value;
  const where = (pointer: string) => placeOf(policy, pointer);
  const rows = [
    compare({
      id: 'release_policy_app_version_match',
      stated: stated.app_version ?? null,
      code: version,
      location: where('/app_version'),
      remedy: remedyFor(version, `app_version in ${policy.path}`),
    }),
  ];
  if (stated.state_schema === undefined && schema.state === 'not_configured') {
    return [
      ...rows,
      ...['release_policy_schema_match', 'release_policy_backward_compat_contains_current'].map(stateless),
    ];
  }
  return [
    ...rows,
    compare({
      id: 'release_policy_schema_match',
      stated: stated.state_schema?.current ?? null,
      code: schema,
      location: where('/state_schema/current'),
      remedy: remedyFor(schema, `state_schema.current in ${policy.path}`),
    }),
    checkBackward(stated, schema, where('/state_schema/backward_read_compatible')),
  ];
}

interface Comparison {
  readonly id: string;
  readonly stated: string | null;
  readonly code: VersionFact;
  readonly location: Check['location'];
  readonly remedy: string;
}

function compare({ id, stated, code, location, remedy }: Comparison): Check {
  const row = { id, level: 'should', actual: stated, location, remedy } as const;
  if (code.state !== 'found') return couldNotTell(row, code);
  const reason =
    stated === null
      ? `the policy states none, the code ${code.version}`
      : `the policy states ${stated}, the code ${code.version}`;
  return toCheck({ ...row, outcome: stated === code.version, expected: code.version, reason });
}

function checkBackward(stated: ReleasePolicy, code: VersionFact, location: Check['location']): Check {
  const list = stated.state_schema?.backward_read_compatible ?? [];
  const row = {
    id: 'release_policy_backward_compat_contains_current',
    level: 'should',
    actual: [...list],
    location,
    remedy: `Add ${code.state === 'found' ? JSON.stringify(code.version) : 'the current schema version'} to state_schema.backward_read_compatible: a release that cannot read its own state cannot be rolled back to`,
  } as const;
  if (code.state !== 'found') return couldNotTell(row, code);
  const listed = list.includes(code.version);
  const reason = `the schema ${code.version} of the code is ${listed ? '' : 'not '}listed as readable`;
  return toCheck({ ...row, outcome: listed, expected: code.version, reason });
}

function couldNotTell(
  row: { id: string; level: 'should'; actual: Json; location: Check['location']; remedy: string },
  code: Exclude<VersionFact, { state: 'found' }>,
): Check {
  const why = code.state === 'unresolved' ? code.reason : 'no source is given';
  return toCheck({ ...row, outcome: 'inconclusive', reason: `what the code states could not be told: ${why}` });
}

function stateless(id: string): Check {
  const reason = 'the release policy names no state_schema and no schema-source is given: no stored state is claimed';
  return toCheck({ id, level: 'should', outcome: 'not_applicable', reason });
}

function remedyFor(code: VersionFact, what: string): string {
  return code.state === 'found'
    ? `Set ${what} to ${JSON.stringify(code.version)}, or correct ${code.source}`
    : `Make the source of ${what} readable`;
}
