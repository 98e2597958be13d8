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

export function approvalsReadmeTemplate(): string {
  return `# Approvals

One person's yes to one action on one channel, reviewed into the default branch. Whoever asks for the action cannot be the
one who approves it. An approval ends by itself. One file each, e.g. \`start-2.4.0.yml\`:

\`\`\`yaml
version: 1
# start, promote, advance, hotfix, downgrade, rollback, unfreeze, unpin, bless, or override with the code that it covers
action: start
channel: default.prod # of the end of a wider freeze: repository, or environment:prod
release: rc-2.4.0-0123456789ab
by: octocat
reason: Load test and change ticket are done.
at: 2027-07-14T09:00:00Z
expires: 2027-07-16T09:00:00Z
\`\`\`

An override also has \`covers: CODE\`, the code of the blocker, e.g. \`covers: min_time\`; no other action has that key.

A file counts for the very action that it names. Where \`approvals.signed\` is \`required\`, \`release-gates approve\` writes what
counts instead: \`<name>.dsse.json\`, signed with the key of the person.

How many people each action needs is said under \`approvals\` in \`.github/release-rollout.yml\`. Let CODEOWNERS name who
may change this folder.
`;
}

export function freezesReadmeTemplate(): string {
  return `# Signed freezes

A freeze that is signed holds whoever runs a rollout, travels by review, and can be told from somebody else's. Written on the
machine of who signs, with a key that the trust root names under the role \`freeze\` (\`release-gates help trust-root\`):

\`\`\`sh
release-gates freeze-sign --scope environment --environment prod --reason "Audit finding 12" --key-file ~/me.pem
release-gates freeze-sign --thaw SHA256 --reason "Finding is closed" --key-file ~/me.pem
\`\`\`

Commit what it writes here to the default branch: each step of a rollout reads this folder from there, and the ledger keeps what
it found. Everything else that lies here, but this file, stops what goes forward until it is gone.

At night, and without a key, \`release-gates rollout freeze "why"\` stops at once. \`freezes: { thaw: required }\` in
\`.github/release-rollout.yml\` leaves the end of signed freezes to signatures alone. Let CODEOWNERS name who may change this
folder.
`;
}
