"use strict";
exports.id = 701;
exports.ids = [701];
exports.modules = {
	2701: (function(e, t, n) {
		n.r(t);
		n.d(t, { runInit: () => runInit });
		var r = n(76760);
		var i = n(73136);
		var a = n(20996);
		var o = n(82662);
		var s = n(66462);
		var c = n(10914);
		var l = n(37365);
		;
		function configurationTemplate({ versionSource: e, changesFile: t }) {
			return `${profilesPart(e)}\n${unitsPart(t ?? "CHANGES.md")}\n${u}`;
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
		const u = `evidence:
  directory: .release-gates
  # Evidence that is older does not count.
  max-age: 1d

# Checks that are accepted for a limited time, each with owner, ticket and expiry.
waivers:
  directory: .github/release-waivers

# Where operations record what they did. Keep the file (commit it, or carry it from run to run) to make it an audit log.
# audit-log:
#   path: .release-gates/audit/log.ndjson
`;
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
		const d = "0".repeat(40);
		function planInit(e, t) {
			const n = t.versionSource ?? "git-tag";
			const r = t.version ?? "0.1.0";
			const i = t.suiteCommit ?? d;
			const a = f.find((t) => e.has(t));
			const o = [
				[
					".github/release-gates.yml",
					"which units run, and how strictly; start here",
					configurationTemplate({
						versionSource: n,
						changesFile: a
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
					releasePolicyTemplate(r)
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
				],
				...a === undefined ? [[
					"CHANGES.md",
					"the change log",
					`# Changes\n\n## ${r}\n\n- First release.\n`
				]] : []
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
		const f = ["CHANGES.md", "CHANGELOG.md"];
		const p = /(?:^|\/)(?:package\.json|pyproject\.toml|Cargo\.toml)$/;
		function warnings({ prefix: e, suiteRepository: t }, n) {
			const r = e.replace(/\/$/, "");
			return [...e === "" ? [] : [`GitHub reads workflows only at the top of a repository, and this root is its folder ${r}: no workflow was ` + `written. Run init at the top to see one, and call release-preflight.yml and merge-gate.yml of ` + `${t} from it with root: ${r}`], ...n === "git-tag" ? ["The version comes from git-tag, and commits of branches and pull requests carry no tag: they will be closed. " + "Name a file that states it (version-source: regex:FILE:PATTERN in .github/release-gates.yml), " + "or give it run by run (input version-source: given:1.4.0)"] : []];
		}
		function nextActions(e, t) {
			const n = `Put the commit of ${t.suiteRepository} that you trust into .github/workflows/release-gates.yml, ` + `in place of ${d.slice(0, 8)}\u2026`;
			return [
				...e.has(".gitignore") ? ["Add .release-gates/ to .gitignore: it holds evidence of single runs"] : [],
				...t.suiteCommit === undefined && t.prefix === "" ? [n] : [],
				...versionActions(e, t),
				"Fill in docs/RELEASE_AND_ROLLBACK.md, and commit: evidence is bound to a commit",
				`Run: ${t.preflightCommand}`,
				"Make \"merge-gate / merge-gate\" the required check of the default branch"
			];
		}
		function versionActions(e, t) {
			if (t.versionSource !== undefined) return [];
			const n = [...e].filter((e) => e.includes("/") && p.test(e)).sort();
			const r = n.length === 0 ? "a file or a pattern" : n.slice(0, 3).join(", ");
			return [`Say in .github/release-gates.yml where the version stands (version-source: ${r}), or tag the commit, e.g. v0.1.0`, "Write that version into app_version of security/release_policy.json"];
		}
		var m = n(60722);
		var h = n(11262);
		;
		const g = [
			"root",
			"force",
			"dry-run",
			"suite",
			"suite-commit"
		];
		async function runInit(e) {
			const { screen: t, tokens: n, bundleUrl: r } = e;
			const { positionals: i, flags: c } = (0, m.W)(n, (e) => e === "force" || e === "dry-run");
			(0, h.Q)(i, "init");
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
				t.text(`${_[e.action]}  ${e.path}  ${e.explanation}`);
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
		const _ = {
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
			return planInit(r, {
				version: i?.version,
				versionSource: i?.source,
				preflightCommand: preflightAsCalled(t["root"]),
				suiteRepository: t["suite"] ?? s.repository ?? "OWNER/release-gates",
				suiteCommit: t["suite-commit"] ?? s.commit,
				suiteVersion: `v${o.x}`,
				prefix: a.state === "repository" ? a.prefix : "",
				defaultBranch: (a.state === "repository" ? a.ref?.replace(/^refs\/heads\//, "") : undefined) ?? "main",
				force: t["force"] === "true"
			});
		}
		function preflightAsCalled(e) {
			const t = process.argv[1] ?? "";
			const n = (0, r.basename)(t) === "cli.js" ? `node ${t}` : "release-gates";
			return e === undefined ? `${n} preflight` : `${n} preflight --root ${e}`;
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
			const s = await n.describe();
			if (s.state === "unavailable") return {};
			return {
				...s.remote !== null && { repository: s.remote },
				...s.commit !== null && { commit: s.commit }
			};
		}
		async function write(e, t) {
			const n = new TextEncoder().encode(t.content);
			if (t.action === "create") await e.files.create(t.path, n);
			if (t.action === "overwrite") await e.files.replace(t.path, n);
		}
		function refuseUnknown(e) {
			const t = Object.keys(e).find((e) => !g.includes(e));
			if (t === undefined) return;
			throw new s.dz({
				code: "input.unknown",
				message: `there is no flag --${t}`,
				remedy: `Known flags: ${g.map((e) => `--${e}`).join(", ")}`
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
