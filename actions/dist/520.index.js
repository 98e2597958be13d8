export const id = 520;
export const ids = [520];
export const modules = {

/***/ 79520:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerify: () => (/* binding */ runVerify)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/adapters/src/open-host.js + 43 modules
var open_host = __webpack_require__(31);
// EXTERNAL MODULE: ./packages/core/src/error.js
var error = __webpack_require__(87893);
// EXTERNAL MODULE: ./packages/core/src/generated/version.js
var version = __webpack_require__(1765);
// EXTERNAL MODULE: ./packages/core/src/verdict.js
var verdict = __webpack_require__(39046);
// EXTERNAL MODULE: ./packages/core/src/json.js
var json = __webpack_require__(33609);
// EXTERNAL MODULE: ./packages/report/src/terminal.js
var terminal = __webpack_require__(5660);
;// CONCATENATED MODULE: ./packages/report/src/verification.js


/** What an auditor reads: whose manifest it is, whether it holds, every difference, and what was not here to check. */
function toVerification(run) {
    const { evidence, values } = run;
    const { candidate, artifacts, materials } = evidence.details;
    const holds = (0,verdict/* opens */.UI)(evidence.verdict);
    return [
        [{ text: values['manifest-path'] || 'no manifest', style: 'bold' }],
        ...describeCandidate(candidate),
        [{ text: `sha256    ${values['manifest-sha256'] || 'unknown'}`, style: 'dim' }],
        [
            { text: 'verifies  ', style: 'dim' },
            holds ? { text: 'YES', style: 'good' } : { text: 'NO', style: 'bad' },
            { text: `  ${evidence.reason}`, style: 'plain' },
        ],
        [
            { text: 'decision  ', style: 'dim' },
            values['decision'] === 'open'
                ? { text: 'OPEN', style: 'good' }
                : { text: (values['decision'] || 'unknown').toUpperCase(), style: 'bad' },
        ],
        ...notHere('artifacts', artifacts),
        ...notHere('materials', materials),
        ...(0,terminal/* findingLines */.hq)(run),
    ];
}
function describeCandidate(candidate) {
    if (!(0,json/* isJsonObject */.O)(candidate))
        return [];
    const text = (key) => shown(candidate[key]);
    return [
        [
            { text: 'candidate ', style: 'dim' },
            { text: text('release_candidate_id'), style: 'plain' },
        ],
        [
            { text: 'subject   ', style: 'dim' },
            { text: `${text('repository')}  ${text('commit')}  ${text('environment')}`, style: 'plain' },
            ...(candidate['strict'] === false ? [{ text: '  not strict', style: 'unsure' }] : []),
        ],
        [
            { text: 'made      ', style: 'dim' },
            { text: text('generated_at'), style: 'plain' },
        ],
    ];
}
/** Nothing that was not looked at may seem checked. */
function notHere(name, counts) {
    if (!(0,json/* isJsonObject */.O)(counts))
        return [];
    const { checked, not_present: absent } = counts;
    return [
        [
            { text: `${name} `, style: 'dim' },
            {
                text: `${shown(checked)} hashed again, ${shown(absent)} not here and not checked`,
                style: absent === 0 ? 'plain' : 'unsure',
            },
        ],
    ];
}
function shown(value) {
    return typeof value === 'string' || typeof value === 'number' ? `${value}` : 'unknown';
}

// EXTERNAL MODULE: ./packages/runner/src/unit-run.js
var unit_run = __webpack_require__(49338);
// EXTERNAL MODULE: ./packages/runner/src/session.js + 4 modules
var src_session = __webpack_require__(87336);
// EXTERNAL MODULE: ./packages/runner/src/run-unit.js + 10 modules
var run_unit = __webpack_require__(86186);
// EXTERNAL MODULE: ./packages/runner/src/units.js + 2 modules
var units = __webpack_require__(47971);
// EXTERNAL MODULE: ./packages/cli/src/flags.js
var src_flags = __webpack_require__(23215);
;// CONCATENATED MODULE: ./packages/cli/src/commands/verify.js







/**
 * The auditor's command: re-derives a manifest and all its evidence from the files alone. No network, no configuration
 * and no git of the machine it runs on have a say, and nothing is written.
 */
async function runVerify(invocation) {
    const { positionals, flags } = (0,src_flags/* parseArguments */.W)(invocation.tokens, (name) => name === 'json' || name.startsWith('require-'));
    const { json, ...inputs } = flags;
    if (positionals.length === 0)
        throw nothingToVerify();
    let worst = error/* EXIT */.dc.open;
    const runs = [];
    for (const path of positionals) {
        const run = await verifyOne(path, inputs, invocation);
        runs.push(run);
        worst = Math.max(worst, (0,unit_run/* exitCodeOfRun */.m)(run));
    }
    if (json === 'true')
        invocation.screen.text(JSON.stringify(runs.map((run) => run.evidence), null, 2));
    else
        for (const run of runs)
            for (const line of toVerification(run))
                invocation.screen.line(line);
    return worst;
}
async function verifyOne(path, inputs, invocation) {
    const { root: below, ...own } = inputs;
    const { root, manifest } = locate(path, below);
    const host = await (0,open_host/* openHost */.Z)({
        root,
        version: version/* VERSION */.x,
        bundleUrl: invocation.bundleUrl,
        masker: invocation.screen.masker,
        isolated: true,
    });
    const session = await (0,src_session/* openSession */.fA)(host, [], { ignoreConfiguration: true });
    const given = {
        source: 'flag',
        values: { ...own, manifest },
        where: (name) => ({ file: name === 'manifest' ? path : `--${name}` }),
    };
    return (0,run_unit/* runUnit */.i)(session, await (0,units/* loadUnit */.LM)('manifest-verify'), { sources: [given], keep: false });
}
/**
 * A manifest's own paths are relative to its folder, so that folder is the root wherever the command was called. With
 * `--root` artifacts and materials, which are relative to the repository, are hashed again as well.
 */
function locate(path, given) {
    const named = (0,external_node_path_.resolve)(path);
    const stat = (0,external_node_fs_.statSync)(named, { throwIfNoEntry: false });
    if (stat === undefined)
        throw refusal(path, 'expected a manifest or a folder with one, found nothing');
    const absolute = stat.isDirectory() ? candidateFolder(named, path) : named;
    if (given === undefined) {
        return stat.isDirectory()
            ? { root: absolute, manifest: '.' }
            : { root: (0,external_node_path_.dirname)(absolute), manifest: (0,external_node_path_.basename)(absolute) };
    }
    const manifest = (0,external_node_path_.relative)((0,external_node_path_.resolve)(given), absolute);
    if (manifest.startsWith('..') || (0,external_node_path_.isAbsolute)(manifest))
        throw refusal(path, `expected a place below --root ${given}, found one outside`);
    return { root: (0,external_node_path_.resolve)(given), manifest: manifest === '' ? '.' : manifest.replaceAll('\\', '/') };
}
/** An evidence folder holds a folder for each candidate. Which of several is meant, nobody but the caller can say. */
function candidateFolder(folder, path) {
    // Anything that could be a manifest here is judged here: a folder below must not stand in for it.
    if ((0,external_node_fs_.readdirSync)(folder).some((name) => name.endsWith('.json')))
        return folder;
    const below = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && holdsManifest((0,external_node_path_.join)(folder, entry.name)))
        .map((entry) => entry.name)
        .sort();
    const [only] = below;
    if (only === undefined)
        return folder;
    if (below.length === 1)
        return (0,external_node_path_.join)(folder, only);
    throw new error/* InputError */.dz({
        code: 'verify.several_candidates',
        message: `expected the folder of one release candidate, found ${below.length}: ${below.slice(0, 5).join(', ')}`,
        where: { file: path },
        remedy: `Name one of them, for example ${(0,external_node_path_.join)(path, only)}`,
    });
}
function holdsManifest(folder) {
    return (0,external_node_fs_.readdirSync)(folder).some((name) => /^manifest\..*\.json$/.test(name));
}
function refusal(path, message) {
    return new error/* InputError */.dz({ code: 'verify.not_found', message, where: { file: path } });
}
function nothingToVerify() {
    return new error/* InputError */.dz({
        code: 'verify.nothing_given',
        message: 'expected a manifest or a folder with one, found nothing',
        remedy: 'Write: release-gates verify PATH/manifest.….json',
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


/***/ })

};
