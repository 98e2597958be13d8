import { defineGate, isUnmet } from '@release-gates/core';
import { compatCaseSchema, compatMatrixSchema, releasePolicySchema } from '@release-gates/formats';
import { collect } from './collect.ts';
import { COVERAGE_CHECKS } from './coverage.ts';
import { decide } from './decide.ts';
import { describeFacts } from './details.ts';
import { compatInputs } from './inputs.ts';

export const compatMatrix = defineGate({
  id: 'compat-matrix',
  summary: 'State written by one version is really read by the version that upgrades or rolls back to it',
  inputs: compatInputs,
  checks: {
    release_policy_loaded: 'The release policy exists and is valid',
    release_compat_matrix_loaded: 'The matrix exists and is valid',
    policy_app_version_semver: 'app_version of the policy is a semantic version',
    matrix_has_cases: 'The matrix has at least one case',
    case_ids_unique: 'Every case has an id of its own',
    matrix_schema_versions_contain_current: 'schema_versions, where given, has the current schema',
    ...COVERAGE_CHECKS,
    'runtime_file_exists::<path>': 'A run-time file that the policy requires exists',
    'runtime_file_kind::<path>': 'A run-time file is of the kind that the policy states',
    'case_is_dict::<case>': 'The case is well formed',
    'direction_valid::<case>': 'The direction is upgrade or rollback',
    'from_version_semver::<case>': 'from_version is a semantic version',
    'to_version_semver::<case>': 'to_version is a semantic version',
    'direction_matches_schemas::<case>':
      'An upgrade goes to a newer schema, a rollback to an older one, or neither changes it',
    'fixture_loaded::<case>': 'The fixture exists and is one object',
    'fixture_schema_matches_from::<case>': 'The fixture itself states from_schema',
    'from_schema_backward_compatible::<case>': 'The release policy says that from_schema can be read',
    'fixture_readable::<case>': 'The reader of the target version accepted the fixture; without one it is not proven',
    'normalized_required_fields_present::<case>': 'The state that the reader printed has every field',
    'normalized_schema_matches_target::<case>': 'The state that the reader printed has to_schema',
    'normalized_payload_json_roundtrip::<case>': 'What the reader printed is one strict JSON object',
    'negative_case_failure_expectation::<case>': 'A negative case fails for exactly the reasons it names',
    all_matrix_cases_pass: 'No case is open',
  },
  outputs: {
    'cases-total': 'Number of cases in the matrix',
    'cases-failed': 'Number of cases that are open',
    'cases-proven': 'Number of cases whose reader gave an answer',
  },
  documents: {
    'release-policy': releasePolicySchema,
    'compat-matrix': compatMatrixSchema,
    'compat-case': compatCaseSchema,
  },
  collect,
  decide,
  details: describeFacts,
  values(facts, inputs) {
    const open = decide(facts, inputs).filter(
      (check) => check.id.includes('::') && check.level !== 'may' && isUnmet(check),
    );
    const subjects = new Set(open.map((check) => check.id.replace(/^.*?::/s, '')));
    const failed = facts.cases.filter((fact) => subjects.has(fact.subject));
    const proven = facts.cases.filter(({ reading }) => reading.state === 'accepted' || reading.state === 'rejected');
    return {
      'cases-total': String(facts.cases.length),
      'cases-failed': String(failed.length),
      'cases-proven': String(proven.length),
    };
  },
});
