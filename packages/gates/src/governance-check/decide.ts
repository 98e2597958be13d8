import { type Check, isSemver, parseSchemaVersion } from '@release-gates/core';
import { isOfKind } from '../_shared/json-shape.ts';
import { checkLoaded, locationOf } from '../_shared/loaded-check.ts';
import { toCheck } from '../_shared/row.ts';
import { checkPolicyVersions } from './decide-policy.ts';
import type {
  ChangeLogFact,
  GovernanceFacts,
  PolicyFact,
  ReleaseDocFact,
  RuntimeFileFact,
  VersionFact,
} from './facts.ts';
import type { GovernanceInputs } from './inputs.ts';
import { findMention } from './version-mention.ts';

/**
 * The release says one version everywhere: the source of the version, the release policy and the change log agree, the
 * schema that is stored is one that the policy says can be read, and every policy that somebody relies on is there and
 * means something.
 *
 * Could not tell: a version or schema source that cannot be read makes everything compared with it inconclusive.
 * Refused: a release policy that is missing, malformed or empty, before anything else.
 */
export function decide(facts: GovernanceFacts, inputs: GovernanceInputs): readonly Check[] {
  return [
    checkReleasePolicy(facts),
    checkAppVersion(facts.version),
    checkSchemaVersion(facts),
    ...checkPolicyVersions(facts),
    ...facts.policies.map(checkPolicy),
    ...facts.runtimeFiles.flatMap(checkRuntimeFile),
    checkReleaseDoc(facts.releaseDoc),
    ...checkChangeLog(facts.changeLog, facts.version, inputs.requireChangesVersion),
  ];
}

function checkReleasePolicy({ policy }: GovernanceFacts): Check {
  const row = { id: 'release_policy_loaded', level: 'must', what: 'release policy' } as const;
  return checkLoaded(policy, {
    ...row,
    remedy: `Write ${policy.path} with app_version, or point the input policy at yours`,
  });
}

function checkAppVersion(version: VersionFact): Check {
  const row = { id: 'app_version_semver', level: 'must', expected: 'a semantic version such as 1.4.0' } as const;
  if (version.state !== 'found') {
    return toCheck({
      ...row,
      outcome: 'inconclusive',
      reason: `the version could not be told: ${version.state === 'unresolved' ? version.reason : 'no source'}`,
      location: version.state === 'unresolved' && version.file !== null ? { file: version.file } : undefined,
      remedy: remedyOfVersion(version),
    });
  }
  const valid = isSemver(version.version);
  return toCheck({
    ...row,
    outcome: valid,
    reason: `the version of ${version.source} is ${JSON.stringify(version.version)}${valid ? '' : ', which is not a semantic version'}`,
    actual: version.version,
    location: placeOfVersion(version),
    remedy: 'Write the version as MAJOR.MINOR.PATCH with an optional -prerelease and +build (semver.org)',
  });
}

function remedyOfVersion(version: VersionFact): string {
  if (version.state === 'unresolved' && version.source.startsWith('git-tag'))
    return 'Commits of branches and pull requests carry no tag: point version-source at a file that states the version (regex:FILE:PATTERN), give it for this run (given:1.4.0), or tag the commit, for example v1.4.0';
  return 'Point version-source at where the version stands, for example package.json or services/api/package.json';
}

function checkSchemaVersion({ schema, policy }: GovernanceFacts): Check {
  const row = { id: 'state_schema_version_format', level: 'must', expected: 'major.minor, such as 2.1' } as const;
  if (schema.state === 'found') {
    return toCheck({
      ...row,
      outcome: parseSchemaVersion(schema.version) !== undefined,
      reason: `the schema version of ${schema.source} is ${JSON.stringify(schema.version)}`,
      actual: schema.version,
      location: placeOfVersion(schema),
      remedy: 'Write the schema version as MAJOR.MINOR',
    });
  }
  const stateless = policy.state === 'valid' && policy.value.state_schema === undefined;
  if (schema.state === 'not_configured' && stateless) {
    const reason = 'the release policy names no state_schema and no schema-source is given: no stored state is claimed';
    return toCheck({ ...row, outcome: 'not_applicable', reason });
  }
  return toCheck({
    ...row,
    outcome: 'inconclusive',
    reason: `the schema version could not be told: ${schema.state === 'unresolved' ? schema.reason : 'no schema-source is given'}`,
    remedy: 'Point schema-source at where the code states its schema version, for example regex:FILE:PATTERN',
  });
}

export function placeOfVersion(version: Extract<VersionFact, { state: 'found' }>) {
  if (version.file === null) return undefined;
  return locationOf(version.file, version.line === null ? {} : { line: version.line });
}

function checkPolicy({ check, what, level, required, document }: PolicyFact): Check {
  const remedy = `Write ${document.path}, or stop naming it in the inputs`;
  if (document.state === 'valid' && document.value === 0) {
    return toCheck({
      id: check,
      level,
      outcome: false,
      reason: `${what} ${document.path} is an empty object and says nothing`,
      expected: 'at least one key',
      actual: {},
      location: { file: document.path, line: 1 },
      remedy: `Fill ${document.path}, or remove it`,
    });
  }
  return checkLoaded(document, { id: check, level, what, optional: !required, remedy });
}

function checkRuntimeFile({ name, kind, pattern, documents }: RuntimeFileFact): Check[] {
  if (documents.length === 0) {
    const reason = `there is no ${pattern}; it is optional`;
    return [
      toCheck({
        id: `runtime_file_optional::${name}`,
        level: 'may',
        outcome: 'not_applicable',
        reason,
        expected: pattern,
      }),
    ];
  }
  const wrong = documents.find((document) => document.state !== 'valid' || !isOfKind(document.value, kind));
  const expected = kind === 'json_object' ? 'an object' : 'an array, or an object with an array "events"';
  const row = { id: `runtime_file_json::${name}`, level: 'should', expected } as const;
  const paths = documents.map((document) => document.path);
  if (wrong === undefined)
    return [toCheck({ ...row, outcome: true, reason: `${paths.join(', ')} is ${expected}`, actual: paths })];
  if (wrong.state !== 'valid') {
    return [
      checkLoaded(wrong, { id: row.id, level: row.level, what: 'run-time file', remedy: `Restore ${wrong.path}` }),
    ];
  }
  return [
    toCheck({
      ...row,
      outcome: false,
      reason: `${wrong.path} is not ${expected}`,
      actual: wrong.value,
      location: { file: wrong.path, line: 1 },
      remedy: `Restore ${wrong.path} as ${expected}`,
    }),
  ];
}

function checkReleaseDoc(doc: ReleaseDocFact): Check {
  const row = { id: 'release_doc_exists', level: 'must', expected: `a document at ${doc.path}` } as const;
  if (doc.state === 'absent' && !doc.required) {
    return toCheck({
      ...row,
      outcome: 'not_applicable',
      reason: `there is no ${doc.path} and release-doc is not given`,
    });
  }
  const there = doc.state === 'present' && doc.bytes > 0;
  return toCheck({
    ...row,
    outcome: there,
    reason: there ? `${doc.path} exists` : `${doc.path} is ${doc.state === 'present' ? 'empty' : doc.state}`,
    actual: doc.state,
    location: { file: doc.path },
    remedy: `Write ${doc.path}: how to release, and how to roll back`,
  });
}

function checkChangeLog(log: ChangeLogFact, version: VersionFact, required: boolean): Check[] {
  const exists = toCheck({
    id: 'changes_doc_exists',
    level: required ? 'must' : 'may',
    outcome: log.state === 'present',
    reason: `change log ${log.path} is ${log.state}${log.reason === null ? '' : ` (${log.reason})`}`,
    expected: log.path,
    actual: log.state,
    location: { file: log.path },
    remedy: `Write ${log.path}, or point changes-file at yours`,
  });
  return [exists, checkMention(log, version, required)];
}

function checkMention(log: ChangeLogFact, version: VersionFact, required: boolean): Check {
  const row = { id: 'changes_mentions_current_version', level: required ? 'must' : 'may' } as const;
  if (version.state !== 'found') {
    const remedy = 'Point version-source at where the version stands';
    return toCheck({ ...row, outcome: 'inconclusive', reason: 'the version could not be told', remedy });
  }
  const mention = findMention(log.candidates, version.version);
  return toCheck({
    ...row,
    outcome: mention !== undefined,
    reason:
      mention === undefined
        ? `${log.path} names ${version.version} nowhere as a whole word`
        : `${log.path} names ${version.version} in ${mention.heading ? 'the heading' : 'the text'} of line ${mention.line}`,
    expected: version.version,
    actual: mention === undefined ? null : { line: mention.line, heading: mention.heading },
    location: { file: log.path, ...(mention !== undefined && { line: mention.line }) },
    remedy: `Add a section "## ${version.version}" to ${log.path} that says what changed`,
  });
}
