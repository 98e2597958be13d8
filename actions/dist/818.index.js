export const id = 818;
export const ids = [818];
export const modules = {

/***/ 2818:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./packages/adapters/src/open-host.js + 43 modules
var open_host = __webpack_require__(31);
// EXTERNAL MODULE: ./packages/core/src/generated/version.js
var version = __webpack_require__(1765);
// EXTERNAL MODULE: ./packages/core/src/error.js
var error = __webpack_require__(87893);
// EXTERNAL MODULE: ./packages/core/src/output/masker.js + 1 modules
var masker = __webpack_require__(88467);
// EXTERNAL MODULE: ./packages/runner/src/subject.js
var subject = __webpack_require__(46322);
;// CONCATENATED MODULE: ./packages/runner/src/init/templates/configuration.js
function configurationTemplate({ versionSource, changesFile }) {
    return `${profilesPart(versionSource)}\n${unitsPart(changesFile ?? 'CHANGES.md')}\n${FILES_PART}`;
}
function profilesPart(versionSource) {
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
function unitsPart(changesFile) {
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
const FILES_PART = `evidence:
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

;// CONCATENATED MODULE: ./packages/runner/src/init/templates/documents.js
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

;// CONCATENATED MODULE: ./packages/runner/src/init/templates/policies.js
function releasePolicyTemplate(version) {
    return toText({
        version: 1,
        app_version: version,
        runtime_data: { files: [] },
    });
}
/** No case: nothing is claimed until somebody adds a fixture. */
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
            enforce_runtime_contract: true,
        },
        cases: [],
    });
}
function drillSignaturePolicyTemplate() {
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
function toText(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./packages/runner/src/init/templates/workflow.js
/** Third-party code is pinned by commit; nothing is granted that a job does not need. JSON text is YAML text. */
function workflowTemplate(options) {
    const call = (name) => `${options.suiteRepository}/.github/workflows/${name}.yml@${options.commit} # ${options.suiteVersion}`;
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

;// CONCATENATED MODULE: ./packages/runner/src/init/plan-init.js




/** What is written into the place of a commit that is not known: never a commit, so it fails rather than surprises. */
const UNKNOWN_COMMIT = '0'.repeat(40);
/**
 * A starter configuration, policies and a workflow that fit what the repository has. Pure: `existing` are the paths of
 * its files, relative to the root. A file that exists is kept unless `force` says otherwise.
 */
function planInit(existing, options) {
    const versionSource = options.versionSource ?? 'git-tag';
    const version = options.version ?? '0.1.0';
    const commit = options.suiteCommit ?? UNKNOWN_COMMIT;
    const changesFile = CHANGE_LOGS.find((path) => existing.has(path));
    const templates = [
        [
            '.github/release-gates.yml',
            'which units run, and how strictly; start here',
            configurationTemplate({ versionSource, changesFile }),
        ],
        [
            '.github/workflows/release-gates.yml',
            'runs the preflight and the merge gate on pull requests, pushes and version tags',
            workflowTemplate({ ...options, commit }),
        ],
        ...(existing.has('.gitignore')
            ? []
            : [['.gitignore', 'keeps the evidence of single runs out of commits', '.release-gates/\n']]),
        [
            '.github/release-waivers/README.md',
            'how to accept one failing check for a limited time',
            waiversReadmeTemplate(),
        ],
        ['security/README.md', 'what the policies beside it mean', securityReadmeTemplate()],
        [
            'security/release_policy.json',
            'the version that may be released, and what it can read',
            releasePolicyTemplate(version),
        ],
        [
            'security/release_compat_matrix.json',
            'which stored state must be readable by which version; empty to start with',
            compatMatrixTemplate(),
        ],
        [
            'security/rollback_drill_signature_policy.json',
            'who may sign the evidence of a rollback drill',
            drillSignaturePolicyTemplate(),
        ],
        ['docs/RELEASE_AND_ROLLBACK.md', 'how this repository is released and rolled back', releaseDocTemplate()],
        ...(changesFile === undefined
            ? [['CHANGES.md', 'the change log', `# Changes\n\n## ${version}\n\n- First release.\n`]]
            : []),
    ];
    return {
        files: templates.map(([path, explanation, content]) => ({
            path,
            explanation,
            content,
            action: existing.has(path) ? (options.force ? 'overwrite' : 'keep') : 'create',
        })),
        nextActions: nextActions(existing, options),
    };
}
const CHANGE_LOGS = ['CHANGES.md', 'CHANGELOG.md'];
const VERSION_FILE = /(?:^|\/)(?:package\.json|pyproject\.toml|Cargo\.toml)$/;
function nextActions(existing, options) {
    const pin = `Put the commit of ${options.suiteRepository} that you trust into .github/workflows/release-gates.yml, ` +
        `in place of ${UNKNOWN_COMMIT.slice(0, 8)}…`;
    return [
        ...(existing.has('.gitignore') ? ['Add .release-gates/ to .gitignore: it holds evidence of single runs'] : []),
        ...(options.suiteCommit === undefined ? [pin] : []),
        ...versionActions(existing, options),
        'Fill in docs/RELEASE_AND_ROLLBACK.md, and commit: evidence is bound to a commit',
        `Run: ${options.preflightCommand}`,
        'Make "merge-gate / merge-gate" the required check of the default branch',
    ];
}
/** Without a version the first preflight is closed; so what to choose from is named here. */
function versionActions(existing, options) {
    if (options.versionSource !== undefined)
        return [];
    const nested = [...existing].filter((path) => path.includes('/') && VERSION_FILE.test(path)).sort();
    const choice = nested.length === 0 ? 'a file or a pattern' : nested.slice(0, 3).join(', ');
    return [
        `Say in .github/release-gates.yml where the version stands (version-source: ${choice}), or tag the commit, e.g. v0.1.0`,
        'Write that version into app_version of security/release_policy.json',
    ];
}

// EXTERNAL MODULE: ./packages/cli/src/flags.js
var src_flags = __webpack_require__(23215);
// EXTERNAL MODULE: ./packages/cli/src/positionals.js
var src_positionals = __webpack_require__(95007);
;// CONCATENATED MODULE: ./packages/cli/src/commands/init.js







const KNOWN = ['root', 'force', 'dry-run', 'suite', 'suite-commit'];
/** Writes a starter configuration, policies and a workflow; explains each, and keeps what exists unless told not to. */
async function runInit(invocation) {
    const { screen, tokens, bundleUrl } = invocation;
    const { positionals, flags } = (0,src_flags/* parseArguments */.W)(tokens, (name) => name === 'force' || name === 'dry-run');
    (0,src_positionals/* refusePositionals */.Q)(positionals, 'init');
    refuseUnknown(flags);
    const host = await (0,open_host/* openHost */.Z)({ root: flags['root'] ?? '.', version: version/* VERSION */.x, bundleUrl, masker: screen.masker });
    const plan = await makePlan(host, flags, bundleUrl);
    for (const file of plan.files) {
        if (flags['dry-run'] !== 'true')
            await write(host, file);
        screen.text(`${WORDS[file.action]}  ${file.path}  ${file.explanation}`);
    }
    if (flags['dry-run'] === 'true')
        screen.text('\nDry run: nothing was written.');
    screen.text(['', 'Next', ...plan.nextActions.map((action, index) => `  ${index + 1}. ${action}`)].join('\n'));
    return error/* EXIT */.dc.open;
}
const WORDS = {
    create: 'create   ',
    overwrite: 'overwrite',
    keep: 'keep     ',
};
async function makePlan(host, flags, bundleUrl) {
    const existing = new Set(await host.openWorkspace().list(['**', '.github/**', '.gitignore']));
    const found = await (0,subject/* guessVersionSource */.X)(host);
    const git = await host.git.describe();
    const suite = await describeSuite(bundleUrl);
    return planInit(existing, {
        version: found?.version,
        versionSource: found?.source,
        preflightCommand: preflightAsCalled(flags['root']),
        suiteRepository: flags['suite'] ?? suite.repository ?? 'OWNER/release-gates',
        suiteCommit: flags['suite-commit'] ?? suite.commit,
        suiteVersion: `v${version/* VERSION */.x}`,
        defaultBranch: (git.state === 'repository' ? git.ref?.replace(/^refs\/heads\//, '') : undefined) ?? 'main',
        force: flags['force'] === 'true',
    });
}
/** From a clone the program has no name of its own: what it was started with is what works again. */
function preflightAsCalled(root) {
    const script = process.argv[1] ?? '';
    const program = (0,external_node_path_.basename)(script) === 'cli.js' ? `node ${script}` : 'release-gates';
    return root === undefined ? `${program} preflight` : `${program} preflight --root ${root}`;
}
/** The clone that this command runs from: workflows are pinned to its commit. */
async function describeSuite(bundleUrl) {
    if (bundleUrl === undefined)
        return {};
    const root = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(bundleUrl));
    const { git } = await (0,open_host/* openHost */.Z)({ root, version: version/* VERSION */.x, bundleUrl, masker: new masker/* Masker */.G() });
    const described = await git.describe();
    if (described.state === 'unavailable')
        return {};
    return {
        ...(described.remote !== null && { repository: described.remote }),
        ...(described.commit !== null && { commit: described.commit }),
    };
}
async function write(host, file) {
    const bytes = new TextEncoder().encode(file.content);
    if (file.action === 'create')
        await host.files.create(file.path, bytes);
    if (file.action === 'overwrite')
        await host.files.replace(file.path, bytes);
}
function refuseUnknown(flags) {
    const unknown = Object.keys(flags).find((name) => !KNOWN.includes(name));
    if (unknown === undefined)
        return;
    throw new error/* InputError */.dz({
        code: 'input.unknown',
        message: `there is no flag --${unknown}`,
        remedy: `Known flags: ${KNOWN.map((name) => `--${name}`).join(', ')}`,
    });
}


/***/ }),

/***/ 23215:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87893);

/**
 * `--name value`, `--name=value`, `--name` and `--no-name` for booleans, `--` ends the flags. A value that begins with
 * `--` must be given with `=`, so that a forgotten value is an error and not the next flag.
 *
 * @throws InputError `flag.no_value`, `flag.not_a_flag`
 */
function parseArguments(tokens, isBoolean) {
    const positionals = [];
    const flags = {};
    const add = (name, value) => {
        flags[name] = Object.hasOwn(flags, name) ? `${flags[name]}\n${value}` : value;
    };
    for (let index = 0; index < tokens.length; index++) {
        const token = tokens[index];
        if (token === '--')
            return { positionals: [...positionals, ...tokens.slice(index + 1)], flags };
        if (!token.startsWith('-') || token === '-')
            positionals.push(token);
        else {
            const { name, value } = splitFlag(token);
            const next = tokens[index + 1];
            if (value !== undefined)
                add(name, value);
            else if (isBoolean(name))
                add(name, 'true');
            else if (name.startsWith('no-') && isBoolean(name.slice(3)))
                add(name.slice(3), 'false');
            else if (next === undefined || next.startsWith('--'))
                throw noValue(name);
            else {
                add(name, next);
                index += 1;
            }
        }
    }
    return { positionals, flags };
}
function splitFlag(token) {
    const match = /^--([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/.exec(token);
    if (match !== null)
        return { name: match[1], value: match[2] };
    throw new _release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
        code: 'flag.not_a_flag',
        message: `expected a flag such as --name or --name=value, found ${JSON.stringify(token.slice(0, 80))}`,
    });
}
function noValue(name) {
    return new _release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
        code: 'flag.no_value',
        message: `the flag --${name} needs a value, found none`,
        remedy: `Write --${name}=VALUE`,
    });
}


/***/ }),

/***/ 95007:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ refusePositionals)
/* harmony export */ });
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87893);

/** Units take flags only: a stray word is a forgotten `--`, not something to ignore. */
function refusePositionals(positionals, command) {
    const [first] = positionals;
    if (first === undefined)
        return;
    throw new _release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
        code: 'flag.unexpected_word',
        message: `expected only flags after "${command}", found ${JSON.stringify(first.slice(0, 80))}`,
        remedy: `See: release-gates help ${command}`,
    });
}


/***/ })

};
