export function releaseDocTemplate(): string {
  return `# Release and rollback

## Release

1. Raise the version, and \`app_version\` in \`security/release_policy.json\`. Write what changes into the change log.
2. Where the stored data changes: add a fixture and its cases to \`security/release_compat_matrix.json\`.
3. \`release-gates preflight\`. Release only what it calls open.
4. Who releases, and how:

## Rollback

1. Who decides, and how they are reached:
2. How the previous version is put back, command by command:
3. How you see that it worked:

## Drill

Rehearse the rollback once a quarter. Keep its reports as evidence, and sign them: \`release-gates help drill-evidence-sign\`.
`;
}

export function waiversReadmeTemplate(): string {
  return `# Waivers

A waiver accepts one failing check for a limited time. It is shown in every report, its owner is warned 14, 7 and 1 days
before it ends, and then the check closes again. One file each, named for what it is about, e.g. \`drill-overdue.yml\`:

\`\`\`yaml
version: 1
gate: rollback-drill-guard
check: rollback_bundle_reports_fresh
owner: '@octocat'
ticket: OPS-1234
reason: The drill of this quarter moves to the second week of July.
expires: 2027-07-14
\`\`\`
`;
}
