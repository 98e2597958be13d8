export function releasePolicyTemplate(version: string): string {
  return toText({
    version: 1,
    app_version: version,
    runtime_data: { files: [] },
  });
}

/** No case: nothing is claimed until somebody adds a fixture. */
export function compatMatrixTemplate(): string {
  return toText({
    version: 1,
    rules: {
      require_upgrade_case_for_current_schema: true,
      require_rollback_case_for_current_schema: true,
      require_n_minus_one_upgrade_case: false,
      require_n_plus_one_upgrade_case: false,
      require_n_plus_one_rollback_case: false,
      require_failure_mode_case: false,
      enforce_runtime_contract: true,
    },
    cases: [],
  });
}

export function drillSignaturePolicyTemplate(): string {
  return toText({
    version: 1,
    required: false,
    required_in_strict: true,
    require_signing_key: true,
    algorithm: 'hmac-sha256',
    key_env: 'DRILL_SIGNING_KEY',
    max_signature_age_s: 7_776_000,
  });
}

export function securityReadmeTemplate(): string {
  return `# Release policies

\`.github/release-gates.yml\` says which units run; these files say what they require. On a pull request they are read
from the base commit: a change cannot loosen the rules that it is judged by.

| File | Says | Change it when |
|---|---|---|
| \`release_policy.json\` | \`app_version\`: the version that may be released. \`runtime_data.files\`: JSON files it needs when it runs. \`state_schema\` (below): the version of the stored data | a release is prepared, or the stored data changes |
| \`release_compat_matrix.json\` | \`cases\`: a fixture, the versions it goes between, and how the target version reads it. \`rules\`: which cases there must be | the stored data changes |
| \`rollback_drill_signature_policy.json\` | whether drill evidence must be signed, with which algorithm, and where the key comes from (never the key itself) | keys change |

A release that stores data says in \`release_policy.json\` which version it writes, and which it reads:

\`\`\`json
"state_schema": { "current": "1.1", "backward_read_compatible": ["1.0", "1.1"] }
\`\`\`

and in \`.github/release-gates.yml\`, as \`schema-source\` of \`governance-check\`, where the code states it. A case of the
matrix, read by a JSON Schema of the target version:

\`\`\`json
{
  "id": "n-minus-1-to-n",
  "direction": "upgrade",
  "from_version": "1.0.0",
  "to_version": "1.1.0",
  "from_schema": "1.0",
  "to_schema": "1.1",
  "state_fixture": "security/fixtures/state-1.0.json",
  "reader": { "json_schema": "schemas/state-1.1.schema.json" }
}
\`\`\`

or by a command that exits 0 where it can read the fixture: \`"reader": { "command": ["node", "tools/read-state.js", "{fixture}"] }\`.
With \`"expect_readable": false\` it is a negative case: name the checks that must fail in \`expected_failed_checks\`.
`;
}

function toText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
