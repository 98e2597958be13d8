import { defineGate } from '@release-gates/core';
import { releasePolicySchema } from '@release-gates/formats';
import { collect } from './collect.ts';
import { decide } from './decide.ts';
import { describeFacts } from './details.ts';
import { governanceInputs } from './inputs.ts';
import { KNOWN_POLICIES } from './policies.ts';

export const governanceCheck = defineGate({
  id: 'governance-check',
  summary: 'One version in code, release policy and change log, and every policy there and meaningful',
  inputs: governanceInputs,
  checks: {
    release_policy_loaded: 'The release policy exists and is valid',
    app_version_semver: 'The version of the code is a semantic version',
    state_schema_version_format: 'The version of the stored schema is major.minor',
    release_policy_app_version_match: 'app_version of the policy is the version of the code',
    release_policy_schema_match: 'state_schema.current of the policy is the schema version of the code',
    release_policy_backward_compat_contains_current: 'The code can read the schema it writes',
    ...Object.fromEntries(KNOWN_POLICIES.map(({ check, what }) => [check, `The ${what} exists and is valid`])),
    'policy_loaded::<path>': 'A further policy that policies names exists and is a non-empty object',
    'runtime_file_optional::<name>': 'A run-time file that may be missing is missing',
    'runtime_file_json::<name>': 'A run-time file is of the right kind',
    release_doc_exists: 'The document about releasing and rolling back exists',
    changes_doc_exists: 'The change log exists',
    changes_mentions_current_version: 'The change log names exactly this version',
  },
  documents: async () => ({
    'release-policy': releasePolicySchema,
    ...(await import('./policy-schemas.ts')).POLICY_SCHEMAS,
  }),
  collect,
  decide,
  details: describeFacts,
});
