export const id = 370;
export const ids = [370];
export const modules = {

/***/ 59370:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runUnitCommand: () => (/* binding */ runUnitCommand)
});

// EXTERNAL MODULE: ./packages/adapters/src/open-host.js + 43 modules
var open_host = __webpack_require__(31);
// EXTERNAL MODULE: ./packages/core/src/error.js
var error = __webpack_require__(87893);
// EXTERNAL MODULE: ./packages/core/src/generated/version.js
var version = __webpack_require__(1765);
// EXTERNAL MODULE: ./packages/core/src/inputs/codec.js
var codec = __webpack_require__(50947);
// EXTERNAL MODULE: ./packages/report/src/terminal.js
var terminal = __webpack_require__(5660);
// EXTERNAL MODULE: ./packages/runner/src/units.js + 2 modules
var units = __webpack_require__(47971);
// EXTERNAL MODULE: ./packages/core/src/inputs/names.js
var names = __webpack_require__(70033);
// EXTERNAL MODULE: ./packages/runner/src/common-inputs.js
var common_inputs = __webpack_require__(67047);
;// CONCATENATED MODULE: ./packages/runner/src/split-inputs.js


const COMMON = new Set(Object.keys(common_inputs/* commonInputs */.j$.shape).map(names/* toKebab */.VC));
/** Parts what a shell was given into the inputs that every unit takes, and the unit's own. */
function splitInputs(raw) {
    const pick = (common) => ({
        ...raw,
        values: Object.fromEntries(Object.entries(raw.values).filter(([name]) => COMMON.has(name) === common)),
    });
    return { common: pick(true), own: pick(false) };
}

// EXTERNAL MODULE: ./packages/runner/src/session.js + 4 modules
var src_session = __webpack_require__(87336);
// EXTERNAL MODULE: ./packages/runner/src/run-unit.js + 10 modules
var run_unit = __webpack_require__(86186);
// EXTERNAL MODULE: ./packages/runner/src/unit-run.js
var unit_run = __webpack_require__(49338);
// EXTERNAL MODULE: ./packages/cli/src/flags.js
var src_flags = __webpack_require__(23215);
;// CONCATENATED MODULE: ./packages/cli/src/unit-help.js


/** Help of one unit, from the same definition that its action and its page are made from. */
function unitHelp(unit) {
    const own = Object.entries(unit.inputs.shape);
    const shared = Object.entries({
        ...common_inputs/* commonInputs */.j$.shape,
        ...(unit.kind === 'operation' ? common_inputs/* operationInputs */.zm.shape : {}),
    });
    return [
        `${unit.id} (${unit.kind}): ${unit.summary}`,
        '',
        `Usage: release-gates ${unit.id} [--flag value …]`,
        ...section('Inputs', own),
        ...section('Common inputs', shared),
        '',
        'Checks',
        ...Object.entries(unit.checks).map(([id, meaning]) => `  ${id}\n      ${meaning}`),
        '',
    ].join('\n');
}
function section(title, fields) {
    if (fields.length === 0)
        return [];
    return ['', title, ...fields.flatMap(([key, field]) => describeFlag(key, field))];
}
function describeFlag(key, field) {
    const name = (0,names/* toKebab */.VC)(key);
    const fallback = defaultOf(field);
    const shown = fallback === undefined || fallback === '' ? '' : ` [default: ${fallback}]`;
    return [`  --${name} <${(0,codec/* codecOf */.uM)(field)}>${shown}`, `      ${field.description ?? ''}`];
}
/** The default as a person would write it; undefined where there is none. */
function defaultOf(field) {
    const parsed = field.safeParse(undefined);
    if (!parsed.success || parsed.data === undefined)
        return undefined;
    return Array.isArray(parsed.data) ? parsed.data.join(', ') : JSON.stringify(parsed.data).replaceAll('"', '');
}

// EXTERNAL MODULE: ./packages/cli/src/positionals.js
var src_positionals = __webpack_require__(95007);
;// CONCATENATED MODULE: ./packages/cli/src/commands/unit.js







/** `release-gates <unit> [--flag value …]`: the same as the unit's action. */
async function runUnitCommand(id, invocation) {
    const unit = await (0,units/* loadUnit */.LM)(id);
    const { screen, tokens, bundleUrl } = invocation;
    if (tokens.includes('--help') || tokens.includes('-h')) {
        screen.text(unitHelp(unit));
        return error/* EXIT */.dc.open;
    }
    const { positionals, flags } = (0,src_flags/* parseArguments */.W)(tokens, (name) => name === 'json' || isBoolean(unit, name));
    (0,src_positionals/* refusePositionals */.Q)(positionals, id);
    const { json, ...given } = flags;
    const { common, own } = splitInputs(toRaw(given));
    const host = await (0,open_host/* openHost */.Z)({ root: flags['root'] ?? '.', version: version/* VERSION */.x, bundleUrl, masker: screen.masker });
    const session = await (0,src_session/* openSession */.fA)(host, [common]);
    const asJson = json === 'true';
    const run = await (0,run_unit/* runUnit */.i)(session, unit, {
        sources: [own],
        onFinish: (finished) => {
            if (!asJson && finished.unit.id !== id)
                screen.line((0,terminal/* toProgress */.BB)(finished));
        },
    });
    if (asJson)
        screen.text(JSON.stringify(toJson(run), null, 2));
    else if (run.evidence.error !== null && run.children.length === 0)
        explainError(run, screen);
    else
        for (const line of (0,terminal/* toTerminal */.yw)(run))
            screen.line(line);
    return (0,unit_run/* exitCodeOfRun */.m)(run);
}
/** A unit that broke has no table worth showing: one line on stderr, and where its evidence lies. */
function explainError(run, screen) {
    screen.error(`${run.evidence.unit}: ${run.evidence.reason}`);
    if (run.evidencePath !== null)
        screen.text(`evidence  ${run.evidencePath}`);
}
function toRaw(values) {
    return { source: 'flag', values, where: (name) => ({ file: `--${name}` }) };
}
function isBoolean(unit, name) {
    const shape = { ...common_inputs/* commonInputs */.j$.shape, ...common_inputs/* operationInputs */.zm.shape, ...unit.inputs.shape };
    const field = shape[name.replaceAll(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())];
    return field !== undefined && (0,codec/* codecOf */.uM)(field) === 'boolean';
}
/** What a program wants of a run: where everything lies, and the evidence itself. */
function toJson(run) {
    return {
        verdict: run.evidence.verdict,
        evidence_path: run.evidencePath,
        evidence_sha256: run.evidenceSha256,
        values: run.values,
        evidence: run.evidence,
        units: run.children.map(toJson),
    };
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
