export interface ConfigurationTemplateOptions {
  readonly versionSource: string;
  /** Undefined where the repository has none yet. */
  readonly changesFile: string | undefined;
  /** A file that stands for what is released; undefined where no rollout needs to know. */
  readonly artifact: string | undefined;
}

export function configurationTemplate({ versionSource, changesFile, artifact }: ConfigurationTemplateOptions): string {
  const units = unitsPart(changesFile ?? 'CHANGES.md') + (artifact === undefined ? '' : artifactPart(artifact));
  return `${profilesPart(versionSource)}\n${units}\n${filesPart(artifact === undefined ? '1d' : '7d')}`;
}

function artifactPart(artifact: string): string {
  return `
  # What users get, by its digests: a rollout moves these and nothing else. Name the files that the build makes.
  release-manifest:
    with:
      artifact: [${JSON.stringify(artifact)}]
`;
}

function profilesPart(versionSource: string): string {
  return `# What \`release-gates preflight\` judges in this repository, and how strictly.
# Every key is checked: a typo is an error. All units: release-gates units. One unit's inputs: release-gates help <unit>.
version: 1

# Where the version of the release stands: package.json, pyproject.toml, Cargo.toml, chart.yaml#/appVersion,
# regex:src/version.py:__version__ = "(.+)", git-tag, or given:1.2.3.
version-source: ${versionSource}

# Profile that applies where no --environment is given. In a strict profile checks of level "should" close too.
environment: prod
environments:
  dev:
    strict: false
`;
}

function unitsPart(changesFile: string): string {
  return `# mode: enforce closes, warn only reports, off does not run.
# paths: on a pull request the merge gate expects the unit only where one of these files changed.
units:
  # Version, policies and documents agree with each other.
  governance-check:
    mode: enforce
    with:
      policies: [rollback-signature-policy, compat-matrix]
      release-doc: docs/RELEASE_AND_ROLLBACK.md
      changes-file: ${changesFile}
      # Where the code states the version of the data it stores, if it stores any; then say it in the policy too.
      # schema-source: 'regex:src/state.js:SCHEMA = "([0-9.]+)"'
      # Say true when every release has its section in the change log.
      require-changes-version: false

  # The version about to be released reads what the versions before and after it write.
  # Enforce it as soon as security/release_compat_matrix.json has cases with fixtures.
  compat-matrix:
    mode: warn

  # A rollback was rehearsed, not long ago, and its evidence is signed.
  # Enforce it after the first drill.
  rollback-drill-guard:
    mode: warn
    with:
      max-age-s: 90d

  # The audit log is whole, and nothing that was sealed has changed.
  # Switch it on when there is a log and a public key: release-gates help audit-seal.
  audit-chain-verify:
    mode: off
`;
}

/** A candidate keeps its manifest to the end: a ladder of hours waits over nights and weekends. */
const filesPart = (maxAge: string): string => `evidence:
  directory: .release-gates
  # Evidence that is older does not count.
  max-age: ${maxAge}

# Checks that are accepted for a limited time, each with owner, ticket and expiry.
waivers:
  directory: .github/release-waivers

# Where operations record what they did. Keep the file (commit it, or carry it from run to run) to make it an audit log.
# audit-log:
#   path: .release-gates/audit/log.ndjson
`;
