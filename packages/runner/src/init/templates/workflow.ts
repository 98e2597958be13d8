export interface WorkflowTemplateOptions {
  readonly suiteRepository: string;
  readonly commit: string;
  readonly suiteVersion: string;
  readonly defaultBranch: string;
}

/** Third-party code is pinned by commit; nothing is granted that a job does not need. JSON text is YAML text. */
export function workflowTemplate(options: WorkflowTemplateOptions): string {
  const call = (name: string): string =>
    `${options.suiteRepository}/.github/workflows/${name}.yml@${options.commit} # ${options.suiteVersion}`;
  return `# Is this release candidate ready? The verdict is the check "merge-gate / merge-gate": make it the one required check.
name: release gates

on:
  pull_request:
  merge_group:
  push:
    branches: [${JSON.stringify(options.defaultBranch)}]
    tags: ['v*']

# Nothing by default; each job says what it needs.
permissions: {}

# A newer push to a pull request replaces the older check. Runs of branches and tags all finish, one after the other.
concurrency:
  group: release-gates-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  # Runs every unit of .github/release-gates.yml, makes the manifest, and keeps all of it as an artifact.
  preflight:
    permissions:
      contents: read
    uses: ${call('release-preflight')}
    # secrets:
    #   drill-key: \${{ secrets.DRILL_KEY }}       # verifies an HMAC signature over drill evidence
    #   signing-key: \${{ secrets.SIGNING_KEY }}   # seals the audit log

  # Looks at the evidence itself: of this commit, this run and this attempt, none missing, none skipped.
  merge-gate:
    needs: [preflight]
    # GitHub counts a skipped required check as passed, so this job must never be skipped.
    if: \${{ always() }}
    permissions:
      contents: read
    uses: ${call('merge-gate')}
    with:
      # A failed or cancelled job closes, whatever evidence it left.
      needs: \${{ toJSON(needs) }}
`;
}
