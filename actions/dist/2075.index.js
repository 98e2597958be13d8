"use strict";
exports.id = 2075;
exports.ids = [2075];
exports.modules = {
	82075: (function(e, t, n) {
		n.r(t);
		n.d(t, { runInit: () => runInit });
		var r = n(76760);
		var i = n(73136);
		var a = n(48252);
		var o = n(82662);
		var s = n(66462);
		var c = n(10914);
		var l = n(37365);
		;
		function releaseDocTemplate() {
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
		function waiversReadmeTemplate() {
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
		function approvalsReadmeTemplate() {
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
		function freezesReadmeTemplate() {
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
		;
		function onCallTemplate({ suiteRepository: e, commit: t, hasWorkflows: n }) {
			return `# On call: stop a rollout, go back

In doubt: **freeze, then status, then rollback.** A freeze never hinders a way back. Whatever is run twice is done once.
${n ? u : ""}
## From a clone

\`release-gates\` is in no clone by itself. Where \`package.json\` names it, \`npm ci\` brings it, and it is called
\`npx --no-install release-gates\`. Everywhere else, once, in the folder above this clone:

\`\`\`sh
gh repo clone ${e} release-gates && git -C release-gates checkout ${t}
release-gates() { node "$(git rev-parse --show-toplevel)/../release-gates/actions/dist/cli.js" "$@"; }
\`\`\`

It needs Node.js 20 or newer, and a clone that may push. Then, in ${n ? "this clone" : "this folder of the clone"}:

\`\`\`sh
release-gates rollout status --environment prod
release-gates rollout freeze "why" --environment prod
release-gates rollout rollback "why" --environment prod   # where the router is reached from here
release-gates rollout unfreeze "why" --environment prod   # names each condition that is missing
\`\`\`

Each says what it did, what is in the way and what to do about it. Everything it can say, and what it means, is in
\`docs/on-call.md\` of that other clone.

## Where GitHub itself is down

A clone that has fetched \`origin/release-state\` knows what was live then:
\`git show origin/release-state:default.prod/state.json\`. Move the router there by hand; once GitHub is back, freeze, then
reconcile.

## Ours

1. Who decides, and how they are reached:
2. Where the router is, and how it is moved by hand:
`;
		}
		const u = `
## From a phone or a browser

**Actions \u2192 the workflow \u2192 Run workflow**, on the default branch. With the command line of GitHub:

\`\`\`sh
gh workflow run release-freeze.yml -f environment=prod -f reason="why"
gh workflow run release-rollback.yml -f environment=prod -f reason="why"
gh workflow run rollout-tick.yml -f environment=prod -f action=abort -f reason="why"      # a candidate away
gh workflow run rollout-tick.yml -f environment=prod -f action=reconcile                  # traffic to where the ledger says
gh workflow run rollout-tick.yml -f environment=prod -f action=unfreeze -f reason="why"   # go on again
gh run watch
\`\`\`

The summary of each run says what was done. None of these waits for a build or a reviewer.
`;
		;
		function rolloutPolicyTemplate({ hasRemote: e }) {
			return `${storePart(e)}\n${d}\n${f}\n${p}\n${m}\n${h}\n${g}\n${_}`;
		}
		function storePart(e) {
			const t = e ? "  remote: origin" : "  # This clone has no remote yet, so the state stays in it. Write \"remote: origin\" as soon as it has one.\n  remote: null";
			return `# How a release candidate goes out: docs/rollout.md of release-gates. Every key is checked: a typo is an error.
version: 1

# State, journal and log of every channel: a branch that nobody edits, changed by compare-and-swap pushes alone.
store:
  kind: git
  ref: refs/heads/release-state
${t}
`;
		}
		const d = `canary:
  # Shares of the traffic in percent. 0 is shadow: staged and tried, and nobody gets it.
  ladder: [0, 1, 5, 25, 50, 100]
  # A share is left only after this time, and with so many requests of the candidate.
  min-time: 30m
  min-samples: 1000
  # A newest measurement older than this says nothing about now, and the rollout waits.
  max-metric-age: 5m

rollback:
  # Whether a missed objective or guardrail sends the traffic back without asking anybody.
  automatic: true

# How many other people have to agree, each by a file in this folder. Where the plan of the repository has GitHub
# Environments with reviewers, they are asked as well.
approvals:
  folder: .github/release-approvals
  start: 0
`;
		const f = `# Opens an issue for each rollback: what is left to do. Off by default, for it writes where everybody reads.
# follow-up:
#   issues: true
#   labels: [incident]
`;
		const p = `# How traffic is moved and read back. To begin with only a pointer moves, and nobody's traffic does; then take command,
# haproxy or file: docs/traffic.md of release-gates.
traffic:
  adapter: none
  pointer-only: true
# traffic:
#   adapter: command
#   set: { command: [./ops/shift.sh, '{slot}', '{to_rollout_percent}'], secrets: [ROUTER_TOKEN] }
#   read: { command: [./ops/where.sh, '{slot}'], secrets: [ROUTER_TOKEN] }
`;
		const m = `# What a candidate is judged by: docs/metrics.md of release-gates. Without measurements a rollout starts, stays in shadow
# and says what it waits for: no data is not good data.
# metrics:
#   provider: prometheus
#   url: https://metrics.example.com
#   token-env: METRICS_TOKEN
# slo:
#   files: [slo/service.yml]
# budget:
#   fast-burn:
#     - { long: 1h, short: 5m, rate: 14.4 }
# guardrails:
#   samples:
#     candidate: 'sum(increase(http_requests_total{slot="{slot}"}[{window}]))'
#     baseline: 'sum(increase(http_requests_total{slot="{other_slot}"}[{window}]))'
#   rules:
#     - id: success-ratio
#       preset: success-ratio
#       candidate: 'sum(increase(http_requests_total{slot="{slot}",code!~"5.."}[{window}])) or vector(0)'
#       baseline: 'sum(increase(http_requests_total{slot="{other_slot}",code!~"5.."}[{window}])) or vector(0)'
`;
		const h = `# What a candidate answers in shadow held against what is live answers: docs/shadow.md of release-gates. Outputs are compared
# and kept from everybody.
# shadow-outputs:
#   source: replay
#   requests: ops/shadow-requests.ndjson
#   addresses: { blue: 'https://blue.example.com', green: 'https://green.example.com' }
#   ignore: [/trace_id, /items/*/updated_at]
`;
		const g = `# Who knows of open alerts. No freeze ends while one is open, or while nobody can say. none says that nobody is alerted.
# alerts:
#   source: prometheus
#   url: https://metrics.example.com
#   ignore: [Watchdog]
`;
		const _ = `# What differs in one environment, key by key.
environments:
  staging:
    canary: { min-time: 5m, min-samples: 100 }
`;
		;
		function rolloutWorkflowTemplates(e) {
			const call = (t) => `${e.suiteRepository}/.github/workflows/${t}.yml@${e.commit} # ${e.suiteVersion}`;
			return [
				[
					"release-rollout",
					"by hand: plans a rollout, or starts it in shadow",
					rollout(call)
				],
				[
					"rollout-tick",
					"every ten minutes: looks at each channel, and moves it by one step at most",
					tick(call)
				],
				[
					"release-freeze",
					"by hand: stops every rollout of a channel, at once",
					freeze(call)
				],
				[
					"release-rollback",
					"by hand: brings users back to the previous good release",
					rollback(call)
				],
				[
					"release-downgrade",
					"by hand: a rollout of an older, blessed release",
					downgrade(call)
				],
				[
					"release-hotfix",
					"by hand: preflight and a micro-canary for the repair of an incident",
					hotfix(call)
				]
			];
		}
		const v = `      environment:
        description: Environment of the channel
        type: string
        default: prod
        required: true
`;
		const y = `      tenant:
        description: 'Tenant of the channel. Default: what the policy says'
        type: string
      region:
        description: 'Region of the channel. Default: none'
        type: string
      segment:
        description: 'Segment of the channel. Default: none'
        type: string
`;
		const b = `      environment: \${{ inputs.environment }}
      tenant: \${{ inputs.tenant }}
      region: \${{ inputs.region }}
      segment: \${{ inputs.segment }}
`;
		const x = `      allow-gate-failures:
        description: Codes of blockers to go on in spite of; each needs the approval file of a second person
        type: string
`;
		const S = "      allow-gate-failures: ${{ inputs.allow-gate-failures }}\n";
		const C = `      mode:
        description: plan changes nothing
        type: choice
        options: [plan, apply]
        default: plan
`;
		const reason = (e) => `      reason:
        description: Why, for whoever reads the ledger
        type: string
        required: ${e}
`;
		const w = "      ROUTER_TOKEN: ${{ secrets.ROUTER_TOKEN }}\n";
		const T = "      METRICS_TOKEN: ${{ secrets.METRICS_TOKEN }}\n";
		const E = `    # What the policy names among its secrets; leave out what it does not.
    secrets:
${w}${T}`;
		const D = "      contents: write # the state is a branch of this repository\n";
		const O = `${D}      deployments: write # GitHub shows there what the ledger says\n`;
		const k = `${O}      issues: write # the follow-up of a rollback, where the policy wants one\n`;
		const A = `      ticket:
        description: 'Address or key of its ticket, for the records: https://\u2026, OPS-123, #12'
        type: string
`;
		const j = `      ticket: \${{ inputs.ticket }}
`;
		const M = `# Nothing by default; each job says what it needs.
permissions: {}

# The called workflow queues, by channel. This run itself waits for nobody.
concurrency:
  group: \${{ github.workflow }}-\${{ github.run_id }}
  cancel-in-progress: false
`;
		function rollout(e) {
			return `# Plans the rollout of a release candidate, or starts it in shadow: nobody gets it yet. rollout-tick.yml moves it.
name: release rollout
run-name: \${{ inputs.mode }} in \${{ inputs.environment }}

on:
  workflow_dispatch:
    inputs:
${C}      target:
        description: Id of the run of the release gates that judged the candidate, from its address
        type: string
        required: true
      manifest-sha256:
        description: SHA-256 of the manifest, from the summary of that run
        type: string
      strategy:
        description: How the candidate gets its traffic
        type: choice
        options: [canary, blue_green, pin]
        default: canary
${x}${reason(false)}${v}${y}
${M}
jobs:
  rollout:
    permissions:
${O}      actions: read # the evidence is an artifact of the run that made it
    uses: ${e("release-rollout")}
    with:
      mode: \${{ inputs.mode }}
      target: \${{ inputs.target }}
      manifest-sha256: \${{ inputs.manifest-sha256 }}
      strategy: \${{ inputs.strategy }}
      reason: \${{ inputs.reason }}
${b}${S}${E}`;
		}
		function tick(e) {
			return `# Looks at each channel, and moves it by one step at most: forward where everything that the policy wants holds, back
# where it says so, else not at all. A tick that comes late, or not at all, delays and never skips.
# By hand: a tick, or what only a runner can do that reaches the router.
name: rollout tick

on:
  schedule:
    - cron: '3-59/10 * * * *'
  workflow_dispatch:
    inputs:
      action:
        description: What to do
        type: choice
        options: [tick, reconcile, abort, pause, resume, unfreeze]
        default: tick
${reason(false)}      scope:
        description: 'unfreeze: this channel, its environment, or the repository (one run in each environment)'
        type: choice
        options: [component, environment, repository]
        default: component
      freeze:
        description: 'unfreeze: id of the one that is meant; else all of the scope'
        type: string
${x}${v}${y}
${M}
jobs:
  tick:
    if: \${{ github.event_name == 'schedule' }}
    strategy:
      # A channel in trouble must not stop the look at the others.
      fail-fast: false
      matrix:
        environment: [prod]
    permissions:
${k}    uses: ${e("rollout-tick")}
    with:
      environment: \${{ matrix.environment }}
${E}
  by-hand:
    if: \${{ github.event_name == 'workflow_dispatch' }}
    permissions:
${k}    uses: ${e("rollout-tick")}
    with:
      action: \${{ inputs.action }}
${b}      reason: \${{ inputs.reason }}
      scope: \${{ inputs.scope }}
      freeze: \${{ inputs.freeze }}
${S}${E}`;
		}
		function freeze(e) {
			return `# Stops everything that would show more users a candidate, whatever else is running.
# From a clone: release-gates rollout freeze "why". How it ends: rollout tick, by hand, with the action unfreeze.
name: release freeze

on:
  workflow_dispatch:
    inputs:
${reason(true)}${v}${y}      tier:
        description: A critical, B high, C medium, D low
        type: choice
        options: [A, B, C, D]
        default: B
      scope:
        description: This channel, its environment, or the repository
        type: choice
        options: [component, environment, repository]
        default: component
${A}
${M}
jobs:
  freeze:
    permissions:
${D}    uses: ${e("release-freeze")}
    with:
      reason: \${{ inputs.reason }}
${b}      tier: \${{ inputs.tier }}
      scope: \${{ inputs.scope }}
${j}`;
		}
		function rollback(e) {
			return `# Freezes the channel, and sends its traffic to the previous good release. Nothing is built. The bad release never goes
# out again. From a clone: release-gates rollout rollback "why".
name: release rollback

on:
  workflow_dispatch:
    inputs:
${reason(true)}      bad-release:
        description: 'Release that must go; another one there is a conflict. Default: the candidate, else what is live'
        type: string
${A}${v}${y}
${M}
jobs:
  rollback:
    permissions:
${k}    uses: ${e("release-rollback")}
    with:
      reason: \${{ inputs.reason }}
      bad-release: \${{ inputs.bad-release }}
${b}${j}${E}`;
		}
		function downgrade(e) {
			return `# Takes the channel down to an older release, as a rollout of its own. The release was blessed before
# (release-gates rollout bless), and a second person approves it in a file. Back to the release before is a rollback.
name: release downgrade

on:
  workflow_dispatch:
    inputs:
${C}      release:
        description: Release to go down to
        type: string
        required: true
      target:
        description: Id of a run of the release gates that judged its commit again, where the ledger's evidence is too old
        type: string
${A}${x}${reason(true)}${v}${y}
${M}
jobs:
  downgrade:
    permissions:
${O}      actions: read # the evidence may be an artifact of another run
    uses: ${e("release-downgrade")}
    with:
      mode: \${{ inputs.mode }}
      release: \${{ inputs.release }}
      target: \${{ inputs.target }}
      reason: \${{ inputs.reason }}
${b}${j}${S}${E}`;
		}
		function hotfix(e) {
			return `# Run it on the branch or tag of the repair: preflight, then the micro-canary of the policy in place of the whole ladder.
# Every gate counts as for any other release.
name: release hotfix

on:
  workflow_dispatch:
    inputs:
      incident:
        description: 'What it repairs: the number of the incident'
        type: string
        required: true
${x}${reason(true)}${v}${y}
${M}
jobs:
  hotfix:
    permissions:
${O}    uses: ${e("release-hotfix")}
    with:
      incident: \${{ inputs.incident }}
      reason: \${{ inputs.reason }}
${b}${S}${E}`;
		}
		;
		function rolloutFiles(e, t) {
			const n = e.prefix === "" ? rolloutWorkflowTemplates({
				...e,
				commit: t
			}) : [];
			return [
				[
					".github/release-rollout.yml",
					"how a candidate goes out, and what it is judged by",
					rolloutPolicyTemplate(e)
				],
				[
					".github/release-approvals/README.md",
					"how a second person says yes",
					approvalsReadmeTemplate()
				],
				[
					".github/release-freezes/README.md",
					"how somebody stops a rollout by a signature",
					freezesReadmeTemplate()
				],
				[
					"docs/rollout-on-call.md",
					"how a rollout is stopped at night; one page",
					onCallTemplate({
						...e,
						commit: t,
						hasWorkflows: e.prefix === ""
					})
				],
				...n.map(([e, t, n]) => [
					`.github/workflows/${e}.yml`,
					t,
					n
				])
			];
		}
		const N = 7 * 24 * 3600;
		function rolloutActions({ hasRemote: e, rolloutCommand: t, keptMaxAgeS: n }) {
			const r = n !== null && n < N;
			return [
				...e ? [] : ["Give the clone a remote, and write \"remote: origin\" into .github/release-rollout.yml: the state stays here until then"],
				...r ? ["Let evidence count for longer than a rollout lasts (evidence, max-age: 7d in .github/release-gates.yml): yours was kept, and has less"] : [],
				"Name what users get in .github/release-gates.yml, under release-manifest: a rollout moves these artifacts",
				`Run: ${t} plan`,
				"Say in .github/release-rollout.yml how traffic is moved and measured: until then a rollout stays in shadow",
				"Let a ruleset keep people from pushing to release-state and from deleting it"
			];
		}
		;
		function configurationTemplate({ versionSource: e, changesFile: t, artifact: n }) {
			const r = unitsPart(t ?? "CHANGES.md") + (n === undefined ? "" : artifactPart(n));
			return `${profilesPart(e)}\n${r}\n${filesPart(n === undefined ? "1d" : "7d")}`;
		}
		function artifactPart(e) {
			return `
  # What users get, by its digests: a rollout moves these and nothing else. Name the files that the build makes.
  release-manifest:
    with:
      artifact: [${JSON.stringify(e)}]
`;
		}
		function profilesPart(e) {
			return `# What \`release-gates preflight\` judges in this repository, and how strictly.
# Every key is checked: a typo is an error. All units: release-gates units. One unit's inputs: release-gates help <unit>.
version: 1

# Where the version of the release stands: package.json, pyproject.toml, Cargo.toml, chart.yaml#/appVersion,
# regex:src/version.py:__version__ = "(.+)", git-tag, or given:1.2.3.
version-source: ${e}

# Profile that applies where no --environment is given. In a strict profile checks of level "should" close too.
environment: prod
environments:
  dev:
    strict: false
`;
		}
		function unitsPart(e) {
			return `# mode: enforce closes, warn only reports, off does not run.
# paths: on a pull request the merge gate expects the unit only where one of these files changed.
units:
  # Version, policies and documents agree with each other.
  governance-check:
    mode: enforce
    with:
      policies: [rollback-signature-policy, compat-matrix]
      release-doc: docs/RELEASE_AND_ROLLBACK.md
      changes-file: ${e}
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
		const filesPart = (e) => `evidence:
  directory: .release-gates
  # Evidence that is older does not count.
  max-age: ${e}

# Checks that are accepted for a limited time, each with owner, ticket and expiry.
waivers:
  directory: .github/release-waivers

# Where operations record what they did. Keep the file (commit it, or carry it from run to run) to make it an audit log.
# audit-log:
#   path: .release-gates/audit/log.ndjson
`;
		;
		function releasePolicyTemplate(e) {
			return toText({
				version: 1,
				app_version: e,
				runtime_data: { files: [] }
			});
		}
		function compatMatrixTemplate() {
			return toText({
				version: 1,
				rules: {
					require_upgrade_case_for_current_schema: true,
					require_rollback_case_for_current_schema: true,
					require_n_minus_one_upgrade_case: false,
					require_n_plus_one_upgrade_case: false,
					require_n_plus_one_rollback_case: false,
					require_failure_mode_case: false,
					enforce_runtime_contract: true
				},
				cases: []
			});
		}
		function drillSignaturePolicyTemplate() {
			return toText({
				version: 1,
				required: false,
				required_in_strict: true,
				require_signing_key: true,
				algorithm: "hmac-sha256",
				key_env: "DRILL_SIGNING_KEY",
				max_signature_age_s: 7776e3
			});
		}
		function securityReadmeTemplate() {
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
		function toText(e) {
			return `${JSON.stringify(e, null, 2)}\n`;
		}
		;
		function workflowTemplate(e) {
			const call = (t) => `${e.suiteRepository}/.github/workflows/${t}.yml@${e.commit} # ${e.suiteVersion}`;
			return `# Is this release candidate ready? The verdict is the check "merge-gate / merge-gate": make it the one required check.
name: release gates

on:
  pull_request:
  merge_group:
  push:
    branches: [${JSON.stringify(e.defaultBranch)}]
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
    uses: ${call("release-preflight")}
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
    uses: ${call("merge-gate")}
    with:
      # A failed or cancelled job closes, whatever evidence it left.
      needs: \${{ toJSON(needs) }}
`;
		}
		;
		const P = "0".repeat(40);
		const F = "OWNER/release-gates";
		function planInit(e, t) {
			const n = t.versionSource ?? "git-tag";
			const r = t.version ?? "0.1.0";
			const i = t.suiteCommit ?? P;
			const a = I.find((t) => e.has(t));
			const o = [
				[
					".github/release-gates.yml",
					"which units run, and how strictly; start here",
					configurationTemplate({
						versionSource: n,
						changesFile: a,
						artifact: t.rollout ? artifactOf(e, t, a) : undefined
					})
				],
				...t.prefix === "" ? [[
					".github/workflows/release-gates.yml",
					"runs the preflight and the merge gate on pull requests, pushes and version tags",
					workflowTemplate({
						...t,
						commit: i
					})
				]] : [],
				...e.has(".gitignore") ? [] : [[
					".gitignore",
					"keeps the evidence of single runs out of commits",
					".release-gates/\n"
				]],
				...policyTemplates(r),
				...a === undefined ? [[
					"CHANGES.md",
					"the change log",
					`# Changes\n\n## ${r}\n\n- What is new for those who use it:\n`
				]] : [],
				...t.rollout ? rolloutFiles(t, i) : []
			];
			return {
				files: o.map(([n, r, i]) => ({
					path: n,
					explanation: r,
					content: i,
					action: e.has(n) ? t.force ? "overwrite" : "keep" : "create"
				})),
				warnings: warnings(t, n),
				nextActions: nextActions(e, t)
			};
		}
		function policyTemplates(e) {
			return [
				[
					".github/release-waivers/README.md",
					"how to accept one failing check for a limited time",
					waiversReadmeTemplate()
				],
				[
					"security/README.md",
					"what the policies beside it mean",
					securityReadmeTemplate()
				],
				[
					"security/release_policy.json",
					"the version that may be released, and what it can read",
					releasePolicyTemplate(e)
				],
				[
					"security/release_compat_matrix.json",
					"which stored state must be readable by which version; empty to start with",
					compatMatrixTemplate()
				],
				[
					"security/rollback_drill_signature_policy.json",
					"who may sign the evidence of a rollback drill",
					drillSignaturePolicyTemplate()
				],
				[
					"docs/RELEASE_AND_ROLLBACK.md",
					"how this repository is released and rolled back",
					releaseDocTemplate()
				]
			];
		}
		function artifactOf(e, { versionSource: t }, n = "CHANGES.md") {
			return t !== undefined && e.has(t) ? t : n;
		}
		const I = ["CHANGES.md", "CHANGELOG.md"];
		const L = /(?:^|\/)(?:package\.json|pyproject\.toml|Cargo\.toml)$/;
		function warnings({ prefix: e, suiteRepository: t }, n) {
			const r = e.replace(/\/$/, "");
			return [...e === "" ? [] : [`GitHub reads workflows only at the top of a repository, and this root is its folder ${r}: no workflow was ` + `written. Run init at the top to see one, and call release-preflight.yml and merge-gate.yml of ` + `${t} from it with root: ${r}`], ...n === "git-tag" ? ["The version comes from git-tag, and commits of branches and pull requests carry no tag: they will be closed. " + "Name a file that states it (version-source: regex:FILE:PATTERN in .github/release-gates.yml), " + "or give it run by run (input version-source: given:1.4.0)"] : []];
		}
		function nextActions(e, t) {
			return [
				...e.has(".gitignore") && !t.isEvidenceIgnored ? ["Add .release-gates/ to .gitignore: it holds evidence of single runs"] : [],
				...t.prefix === "" ? pinActions(t) : [],
				...versionActions(e, t),
				"Fill in docs/RELEASE_AND_ROLLBACK.md, and commit: evidence is bound to a commit",
				`Run: ${t.preflightCommand}`,
				"Make \"merge-gate / merge-gate\" the required check of the default branch",
				...t.rollout ? rolloutActions(t) : []
			];
		}
		function pinActions({ suiteRepository: e, suiteCommit: t, rollout: n }) {
			const r = [...e === F ? ["the account that holds release-gates in place of OWNER"] : [], ...t === undefined ? [`the commit of ${e} that you trust in place of ${P.slice(0, 8)}\u2026`] : []];
			const i = n ? "the workflows in .github/workflows" : ".github/workflows/release-gates.yml";
			return r.length === 0 ? [] : [`Write into ${i} ${r.join(", and ")}`];
		}
		function versionActions(e, t) {
			if (t.versionSource !== undefined) return [];
			const n = [...e].filter((e) => e.includes("/") && L.test(e)).sort();
			const r = n.length === 0 ? "a file or a pattern" : n.slice(0, 3).join(", ");
			return [`Say in .github/release-gates.yml where the version stands (version-source: ${r}), or tag the commit, e.g. v0.1.0`, "Write that version into app_version of security/release_policy.json"];
		}
		var R = n(46911);
		var z = n(13060);
		var B = n(44669);
		var V = n(87430);
		;
		const H = ".github/release-gates.yml";
		async function readKept(e, { rollout: t, force: n }) {
			const r = await e.read(".gitignore", { role: "material" });
			const i = r.state === "present" ? Buffer.from(r.bytes).toString("utf8").split(/\r?\n/) : [];
			return {
				keptMaxAgeS: t && !n ? await readMaxAge(e) : null,
				isEvidenceIgnored: i.some((e) => /^\/?\.release-gates\/?\s*$/.test(e))
			};
		}
		async function readMaxAge(e) {
			const t = await e.read(H, { role: "material" });
			if (t.state === "absent") return null;
			if (t.state === "refused") {
				throw new s.dz({
					code: t.code,
					message: t.reason,
					where: { file: H }
				});
			}
			const n = await (0, z.A)(t.bytes, { file: H });
			const r = (0, R.m)((0, B.W)(), n);
			return (0, V._s)({
				configuration: r,
				path: H,
				present: true
			});
		}
		var U = n(60722);
		var W = n(11262);
		;
		function asCalled(e, t, n) {
			const r = [
				...programOf(e),
				t,
				...n === undefined ? [] : ["--root", n]
			];
			return r.map(quoted).join(" ");
		}
		function programOf(e) {
			if ((0, r.basename)(e) === "cli.js") return ["node", e];
			return /[\\/]node_modules[\\/]\.bin[\\/]/.test(e) ? [
				"npx",
				"--no-install",
				"release-gates"
			] : ["release-gates"];
		}
		function quoted(e) {
			return /^[\w@%+=:,.\\/-]+$/.test(e) ? e : `'${e.replaceAll("'", `'\\''`)}'`;
		}
		;
		const G = "actions/dist/";
		function suiteOf(e) {
			if (e.state === "unavailable" || e.prefix !== G) return {};
			return {
				...e.remote !== null && { repository: e.remote },
				...e.commit !== null && { commit: e.commit }
			};
		}
		;
		const K = [
			"root",
			"rollout",
			"force",
			"dry-run",
			"suite",
			"suite-commit"
		];
		const q = new Set([
			"rollout",
			"force",
			"dry-run"
		]);
		async function runInit(e) {
			const { screen: t, tokens: n, bundleUrl: r } = e;
			const { positionals: i, flags: c } = (0, U.W)(n, (e) => q.has(e));
			(0, W.Q)(i, "init");
			refuseUnknown(c);
			const l = await (0, a.Z)({
				root: c["root"] ?? ".",
				version: o.x,
				bundleUrl: r,
				masker: t.masker
			});
			const u = await makePlan(l, c, r);
			for (const e of u.files) {
				if (c["dry-run"] !== "true") await write(l, e);
				t.text(`${J[e.action]}  ${e.path}  ${e.explanation}`);
			}
			if (c["dry-run"] === "true") t.text("\nDry run: nothing was written.");
			for (const e of u.warnings) t.text(`\nWarning: ${e}.`);
			t.text([
				"",
				"Next",
				...u.nextActions.map((e, t) => `  ${t + 1}. ${e}`)
			].join("\n"));
			return s.dc.open;
		}
		const J = {
			create: "create   ",
			overwrite: "overwrite",
			keep: "keep     "
		};
		async function makePlan(e, t, n) {
			const r = new Set(await e.openWorkspace().list([
				"**",
				".github/**",
				".gitignore"
			]));
			const i = await (0, l.X)(e);
			const a = await e.git.describe();
			const s = await describeSuite(n);
			const c = {
				rollout: t["rollout"] === "true",
				force: t["force"] === "true"
			};
			const u = process.argv[1] ?? "";
			return planInit(r, {
				version: i?.version,
				versionSource: i?.source,
				preflightCommand: asCalled(u, "preflight", t["root"]),
				rolloutCommand: asCalled(u, "rollout", t["root"]),
				hasRemote: a.state === "repository" && a.hasOrigin,
				suiteRepository: t["suite"] ?? s.repository ?? F,
				suiteCommit: t["suite-commit"] ?? s.commit,
				suiteVersion: `v${o.x}`,
				prefix: a.state === "repository" ? a.prefix : "",
				defaultBranch: (a.state === "repository" ? a.ref?.replace(/^refs\/heads\//, "") : undefined) ?? "main",
				...await readKept(e.openWorkspace(), c),
				...c
			});
		}
		async function describeSuite(e) {
			if (e === undefined) return {};
			const t = (0, r.dirname)((0, i.fileURLToPath)(e));
			const { git: n } = await (0, a.Z)({
				root: t,
				version: o.x,
				bundleUrl: e,
				masker: new c.G()
			});
			return suiteOf(await n.describe());
		}
		async function write(e, t) {
			const n = new TextEncoder().encode(t.content);
			if (t.action === "create") await e.files.create(t.path, n);
			if (t.action === "overwrite") await e.files.replace(t.path, n);
		}
		function refuseUnknown(e) {
			const t = Object.keys(e).find((e) => !K.includes(e));
			if (t === undefined) return;
			throw new s.dz({
				code: "input.unknown",
				message: `there is no flag --${t}`,
				remedy: `Known flags: ${K.map((e) => `--${e}`).join(", ")}`
			});
		}
	}),
	60722: (function(e, t, n) {
		n.d(t, { W: () => parseArguments });
		var r = n(66462);
		function parseArguments(e, t) {
			const n = [];
			const r = {};
			const add = (e, t) => {
				r[e] = Object.hasOwn(r, e) ? `${r[e]}\n${t}` : t;
			};
			for (let i = 0; i < e.length; i++) {
				const a = e[i];
				if (a === "--") return {
					positionals: [...n, ...e.slice(i + 1)],
					flags: r
				};
				if (!a.startsWith("-") || a === "-") n.push(a);
				else {
					const { name: n, value: r } = splitFlag(a);
					const o = e[i + 1];
					if (r !== undefined) add(n, r);
					else if (t(n)) add(n, "true");
					else if (n.startsWith("no-") && t(n.slice(3))) add(n.slice(3), "false");
					else if (o === undefined || o.startsWith("--")) throw noValue(n);
					else {
						add(n, o);
						i += 1;
					}
				}
			}
			return {
				positionals: n,
				flags: r
			};
		}
		function splitFlag(e) {
			const t = /^--([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/.exec(e);
			if (t !== null) return {
				name: t[1],
				value: t[2]
			};
			throw new r.dz({
				code: "flag.not_a_flag",
				message: `expected a flag such as --name or --name=value, found ${JSON.stringify(e.slice(0, 80))}`
			});
		}
		function noValue(e) {
			return new r.dz({
				code: "flag.no_value",
				message: `the flag --${e} needs a value, found none`,
				remedy: `Write --${e}=VALUE`
			});
		}
	}),
	11262: (function(e, t, n) {
		n.d(t, { Q: () => refusePositionals });
		var r = n(66462);
		function refusePositionals(e, t) {
			const [n] = e;
			if (n === undefined) return;
			throw new r.dz({
				code: "flag.unexpected_word",
				message: `expected only flags after "${t}", found ${JSON.stringify(n.slice(0, 80))}`,
				remedy: `See: release-gates help ${t}`
			});
		}
	})
};
;
