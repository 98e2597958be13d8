export const id = 296;
export const ids = [296];
export const modules = {

/***/ 41296:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* reexport */ runCli)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:tty"
var external_node_tty_ = __webpack_require__(7066);
// EXTERNAL MODULE: ./packages/core/src/output/masker.js + 1 modules
var masker = __webpack_require__(88467);
// EXTERNAL MODULE: ./packages/core/src/output/neutralise.js
var neutralise = __webpack_require__(42007);
;// CONCATENATED MODULE: ./packages/adapters/src/output/terminal.js



/**
 * The only writer to stdout and stderr of the command line. Whatever is printed is masked and neutralised first; the
 * parts of a line are neutralised together, since `##` and `[x]` are harmless only apart.
 */
class Terminal {
    masker = new masker/* Masker */.G();
    #stdout;
    #stderr;
    #hasColour;
    constructor(options = {}) {
        const environment = options.environment ?? process.env;
        this.#stdout = options.stdout ?? 1;
        this.#stderr = options.stderr ?? 2;
        // https://no-color.org: present and not empty, whatever its value.
        this.#hasColour =
            (options.isTty ?? (0,external_node_tty_.isatty)(this.#stdout)) && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
    }
    print(spans) {
        const whole = this.#clean(spans.map(({ text }) => text).join(''));
        writeAll(this.#stdout, `${this.#hasColour ? this.#coloured(spans, whole) : whole}\n`);
    }
    error(text) {
        writeAll(this.#stderr, `${this.#clean(text)}\n`);
    }
    /** Colours only where cleaning piece by piece gives what cleaning the whole line gave. */
    #coloured(spans, whole) {
        const pieces = spans.map(({ text, sgr }) => ({ text: this.#clean(text), sgr }));
        if (pieces.map(({ text }) => text).join('') !== whole)
            return whole;
        return pieces.map(({ text, sgr }) => (sgr === undefined ? text : `\u001b[${sgr}m${text}\u001b[0m`)).join('');
    }
    #clean(text) {
        return (0,neutralise/* neutralise */.$)(this.masker.mask(text));
    }
}
/** A reader that went away (`| head`, a closed terminal) is not an error of ours; a full pipe is waited for. */
function writeAll(handle, text) {
    const bytes = Buffer.from(text, 'utf8');
    let offset = 0;
    while (offset < bytes.length) {
        try {
            offset += external_node_fs_.writeSync(handle, bytes, offset);
        }
        catch (error) {
            const code = error instanceof Error && 'code' in error ? error.code : undefined;
            if (code === 'EAGAIN')
                Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
            else if (code === 'EPIPE' || code === 'EBADF' || code === 'EIO')
                return;
            else
                throw error;
        }
    }
}

// EXTERNAL MODULE: ./packages/core/src/error.js
var src_error = __webpack_require__(87893);
// EXTERNAL MODULE: ./packages/core/src/generated/version.js
var version = __webpack_require__(1765);
// EXTERNAL MODULE: ./packages/core/src/inputs/names.js
var names = __webpack_require__(70033);
;// CONCATENATED MODULE: ./packages/cli/src/command-help.js
/** Help of the commands that are no units; undefined for anything else. */
function commandHelp(command) {
    return Object.hasOwn(HELP, command) ? HELP[command] : undefined;
}
const HELP = {
    verify: `release-gates verify: re-derives a manifest and all its evidence offline, and names every difference

Usage: release-gates verify <manifest|folder> … [--flag value …]

A folder stands for its newest manifest, by the time it states; a folder that holds one candidate's folder, for that. Nothing is written, and nothing but the named files has a say.

  --root <folder>
      Hash artifacts and materials again below this folder; without it they are counted as not checked
  --expected-sha256 <hex>
      SHA-256 that the manifest must have, from a place that whoever holds the folder cannot write
  --json
      Print the evidence of the verification
  More flags: release-gates help manifest-verify

Exit codes: 0 everything holds and the manifest decides open, 1 something differs or it decides closed
`,
    init: `release-gates init: writes a starter configuration, policies and a workflow; keeps every file that exists

Usage: release-gates init [--flag value …]

  --root <folder> [default: .]
      Root of the repository
  --dry-run
      Show what would be written, write nothing
  --force
      Overwrite files that exist
  --suite <owner/name>
      The release-gates that the workflow calls. Default: where this clone came from
  --suite-commit <commit>
      Full commit id that the workflow is pinned to. Default: the commit of this clone
`,
    units: `release-gates units: lists every unit

Usage: release-gates units [--json]
`,
};

;// CONCATENATED MODULE: ./packages/cli/src/generated/units.js
// Made by `npm run generate`; do not edit.
const units = [
    {
        id: 'audit-append',
        kind: 'operation',
        summary: 'Appends one record to the audit log, durably, beside any number of other writers',
        surfaces: ['action', 'cli'],
    },
    {
        id: 'audit-chain-verify',
        kind: 'gate',
        summary: 'The audit log is whole, in order, and still the one that was signed or seen before',
        surfaces: ['action', 'cli'],
    },
    {
        id: 'audit-prove',
        kind: 'operation',
        summary: 'Writes a proof that a record is in the signed audit log, or that one size of it extends another',
        surfaces: ['action', 'cli'],
    },
    {
        id: 'audit-seal',
        kind: 'operation',
        summary: 'Verifies the audit log and signs it, as an extension of what was signed before; closes a broken one',
        surfaces: ['action', 'cli'],
    },
    {
        id: 'compat-matrix',
        kind: 'gate',
        summary: 'State written by one version is really read by the version that upgrades or rolls back to it',
        surfaces: ['action', 'cli'],
    },
    {
        id: 'drill-evidence-sign',
        kind: 'operation',
        summary: 'Signs the reports of a rollback drill, so that the drill guard can tell what was really rehearsed',
        surfaces: ['action', 'cli'],
    },
    {
        id: 'evidence-upload',
        kind: 'operation',
        summary: 'Uploads evidence, manifest and audit log as one workflow artifact, and closes where that fails',
        surfaces: ['action'],
    },
    {
        id: 'governance-check',
        kind: 'gate',
        summary: 'One version in code, release policy and change log, and every policy there and meaningful',
        surfaces: ['action', 'cli'],
    },
    {
        id: 'manifest-verify',
        kind: 'gate',
        summary: 'Derives a manifest and all its evidence again, offline, and names every difference',
        surfaces: ['action', 'cli'],
    },
    {
        id: 'merge-gate',
        kind: 'gate',
        summary: 'The one required check: open only where every expected gate left open evidence of this very run',
        surfaces: ['action', 'cli'],
    },
    {
        id: 'preflight-run',
        kind: 'operation',
        summary: 'Runs every configured unit, all of them even after a failure, then makes and verifies the manifest',
        surfaces: ['action', 'cli'],
    },
    {
        id: 'release-manifest',
        kind: 'operation',
        summary: 'Binds all evidence and artifacts of one release candidate to one manifest and decides: open or closed',
        surfaces: ['action', 'cli'],
    },
    {
        id: 'rollback-bundle',
        kind: 'operation',
        summary: 'Makes, verifies, or restores into a new folder, a bundle of what a rollback needs, hash by hash',
        surfaces: ['action', 'cli'],
    },
    {
        id: 'rollback-drill-guard',
        kind: 'gate',
        summary: 'A rollback was rehearsed lately, and a signature covers the evidence of it',
        surfaces: ['action', 'cli'],
    },
];

;// CONCATENATED MODULE: ./packages/cli/src/commands/units.js


/** Every unit with id, kind and summary; `--json` for programs. Loads no unit. */
function listUnits({ screen, tokens }) {
    if (tokens.includes('--json')) {
        screen.text(JSON.stringify(units, null, 2));
        return src_error/* EXIT */.dc.open;
    }
    const width = Math.max(...units.map((unit) => unit.id.length));
    for (const unit of units)
        screen.text(`${unit.id.padEnd(width)}  ${unit.kind.padEnd(9)}  ${unit.summary}`);
    return src_error/* EXIT */.dc.open;
}

;// CONCATENATED MODULE: ./packages/cli/src/overview.js

/** Help of the whole command. Reads only the generated list, so that it answers without loading a unit. */
function overview() {
    const width = Math.max(...units.map((unit) => unit.id.length));
    const row = (unit) => `  ${unit.id.padEnd(width)}  ${unit.summary}`;
    return [
        'release-gates: may this release candidate go out?',
        '',
        'Usage: release-gates <command> [--flag value …]',
        '',
        'Commands',
        '  preflight                run every configured unit, then make and verify the manifest',
        '  verify <manifest|folder> re-derive a manifest and all evidence offline; writes nothing',
        '                           (--root DIR also hashes artifacts and materials below DIR)',
        '  init                     write a starter configuration, policies and workflows',
        '  units [--json]           list every unit',
        '  help <unit>              inputs of one unit',
        '',
        'Gates (judge)',
        ...units.filter((unit) => unit.kind === 'gate').map(row),
        '',
        'Operations (act; --dry-run plans)',
        ...units.filter((unit) => unit.kind === 'operation').map(row),
        '',
        'Common: --json prints the evidence, --debug shows stack traces, --version.',
        'Exit codes: 0 open, 1 closed, 2 wrong input, 3 environment failed, 70 a bug of ours.',
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./packages/cli/src/screen.js
const SGR = {
    bold: '1',
    dim: '2',
    good: '32',
    bad: '31;1',
    unsure: '33',
};
function screenOn(terminal) {
    return {
        masker: terminal.masker,
        line: (line) => terminal.print(line.map(({ text, style }) => (style === 'plain' ? { text } : { text, sgr: SGR[style] }))),
        text: (text) => terminal.print([{ text }]),
        error: (text) => terminal.error(text),
    };
}

;// CONCATENATED MODULE: ./packages/cli/src/run-cli.js







/** Words of ours that stand for a unit. */
const ALIASES = { preflight: 'preflight-run' };
/** The command line's shell: the one place that turns an error into a line and an exit code. */
async function runCli(bundleUrl) {
    const screen = screenOn(new Terminal());
    const [command = 'help', ...rest] = process.argv.slice(2);
    const debug = rest.includes('--debug');
    const tokens = rest.filter((token) => token !== '--debug');
    try {
        process.exitCode = await dispatch(command, { screen, tokens, bundleUrl });
    }
    catch (error) {
        process.exitCode = (0,src_error/* exitCodeOf */.FO)(error);
        screen.error(describe(error, debug));
    }
}
/** Commands load what they need and no more: `units` and `help` answer without loading a unit. */
async function dispatch(command, invocation) {
    if (asksForHelp(invocation.tokens) && commandHelp(command) !== undefined)
        return help({ ...invocation, tokens: [command] });
    switch (command) {
        case '--version':
        case 'version':
            invocation.screen.text(version/* VERSION */.x);
            return src_error/* EXIT */.dc.open;
        case 'help':
        case '--help':
        case '-h':
            return help(invocation);
        case 'units':
            return listUnits(invocation);
        case 'verify':
            return (await Promise.all(/* import() */[__webpack_require__.e(87), __webpack_require__.e(204), __webpack_require__.e(830), __webpack_require__.e(520)]).then(__webpack_require__.bind(__webpack_require__, 79520))).runVerify(invocation);
        case 'init':
            return (await Promise.all(/* import() */[__webpack_require__.e(87), __webpack_require__.e(204), __webpack_require__.e(818)]).then(__webpack_require__.bind(__webpack_require__, 2818))).runInit(invocation);
        default:
            refuseUnknownCommand(command);
            return runUnit(command, invocation);
    }
}
const COMMANDS = ['help', 'init', 'units', 'verify', 'version', ...Object.keys(ALIASES)];
function refuseUnknownCommand(command) {
    const known = [...COMMANDS, ...units.map((unit) => unit.id)];
    if (known.includes(command))
        return;
    const suggestion = (0,names/* nearest */.pA)(command, known);
    throw new src_error/* InputError */.dz({
        code: 'command.unknown',
        message: `there is no command or unit "${command}"${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`,
        remedy: 'See: release-gates help',
    });
}
/** After `--` nothing is a flag. */
function asksForHelp(tokens) {
    const end = tokens.indexOf('--');
    return (end === -1 ? tokens : tokens.slice(0, end)).some((token) => token === '--help' || token === '-h');
}
async function help(invocation) {
    const [command] = invocation.tokens;
    const text = command === undefined ? overview() : commandHelp(command);
    if (text === undefined) {
        refuseUnknownCommand(command);
        return runUnit(command, { ...invocation, tokens: ['--help'] });
    }
    invocation.screen.text(text);
    return src_error/* EXIT */.dc.open;
}
async function runUnit(command, invocation) {
    const { runUnitCommand } = await Promise.all(/* import() */[__webpack_require__.e(87), __webpack_require__.e(204), __webpack_require__.e(830), __webpack_require__.e(370)]).then(__webpack_require__.bind(__webpack_require__, 59370));
    return runUnitCommand(ALIASES[command] ?? command, invocation);
}
function describe(error, debug) {
    if (debug && error instanceof Error)
        return error.stack ?? error.message;
    if (error instanceof src_error/* ReleaseGatesError */.OK)
        return error.message;
    const message = error instanceof Error ? error.message : String(error);
    return `internal error: ${message}. This is a bug of release-gates: run again with --debug and report it.`;
}

;// CONCATENATED MODULE: ./packages/cli/src/index.js



/***/ }),

/***/ 87893:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Hp: () => (/* binding */ formatWhere),
/* harmony export */   OK: () => (/* binding */ ReleaseGatesError),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   eG: () => (/* binding */ EnvironmentError)
/* harmony export */ });
class ReleaseGatesError extends Error {
    kind;
    code;
    problems;
    constructor(kind, problems, options) {
        super(problems.map(formatProblem).join('\n'), options);
        this.name = new.target.name;
        this.kind = kind;
        this.code = problems[0].code;
        this.problems = problems;
    }
}
/** The user can fix it. Parsing reports all problems at once. */
class InputError extends ReleaseGatesError {
    constructor(problems, options) {
        super('input', isList(problems) ? problems : [problems], options);
    }
}
/** Disk, network, durability, a missing program. */
class EnvironmentError extends ReleaseGatesError {
    constructor(problem, options) {
        super('environment', [problem], options);
    }
}
/** Exit codes, documented in docs/exit-codes.md. */
const EXIT = { open: 0, closed: 1, input: 2, environment: 3, bug: 70 };
function exitCodeOf(error) {
    if (!(error instanceof ReleaseGatesError))
        return EXIT.bug;
    switch (error.kind) {
        case 'input':
            return EXIT.input;
        case 'environment':
            return EXIT.environment;
        case 'internal':
            return EXIT.bug;
    }
}
/** `file:line#/pointer: message. remedy`, on one line. */
function formatProblem(problem) {
    const where = problem.where === undefined ? '' : `${formatWhere(problem.where)}: `;
    const remedy = problem.remedy === undefined ? '' : ` ${sentence(problem.remedy)}`;
    return `${where}${sentence(problem.message)}${remedy}`;
}
function formatWhere(where) {
    const line = where.line === undefined ? '' : `:${where.line}${where.column === undefined ? '' : `:${where.column}`}`;
    const pointer = where.pointer === undefined || where.pointer === '' ? '' : ` at ${where.pointer}`;
    return `${where.file ?? '(input)'}${line}${pointer}`;
}
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 1765:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
// Made by `npm run generate`; do not edit. Source: the version in the root package.json.
const VERSION = '0.1.0';


/***/ }),

/***/ 70033:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VC: () => (/* binding */ toKebab),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export toEnvironmentName */
/** `maxAgeS` → `max-age-s`: camelCase in code, kebab-case in actions, flags and configuration. */
function toKebab(key) {
    return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
/** `max-age-s` → `RELEASE_GATES_MAX_AGE_S`. */
function toEnvironmentName(kebab) {
    return `RELEASE_GATES_${kebab.toUpperCase().replaceAll('-', '_')}`;
}
/** The closest of `known` within two edits (a third of the word's length at most), for "did you mean". */
function nearest(word, known) {
    let best;
    let bestDistance = Math.min(2, Math.max(1, Math.floor(word.length / 3))) + 1;
    for (const candidate of known) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** Optimal string alignment distance (a swap of neighbours counts one), or `limit` where it is not below it. */
function editDistance(left, right, limit) {
    if (Math.abs(left.length - right.length) >= limit)
        return limit;
    const rows = [Array.from({ length: right.length + 1 }, (_, column) => column)];
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        for (let column = 1; column <= right.length; column++) {
            const same = left[row - 1] === right[column - 1];
            let cost = Math.min(at(rows[row - 1], column) + 1, at(current, column - 1) + 1, at(rows[row - 1], column - 1) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
            if (swapped)
                cost = Math.min(cost, at(rows[row - 2], column - 2) + 1);
            current.push(cost);
        }
        rows.push(current);
    }
    return Math.min(limit, at(rows[left.length], right.length));
}
function at(row, column) {
    return row?.[column] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 37612:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/* unused harmony export markdownCode */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8219);

/** Breaks what GitHub links or notifies by plain text: the browser shows nothing, its pattern no longer matches. */
const BREAK = '&#8203;';
const HTML = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };
/**
 * Text from outside as one line of GitHub Flavored Markdown that means nothing but itself: no markup, table cell, HTML,
 * link, image, mention or issue reference.
 */
function escapeMarkdown(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .makeVisibleLine */ .j)(text)
        .trim()
        .replaceAll(/[\\`*_{}[\]()#+\-.!|~^$=':]/g, String.raw `\$&`)
        .replaceAll(/[<>&"]/g, (character) => HTML[character])
        .replaceAll('@', `@${BREAK}`)
        .replaceAll(/\\#(?=\d)/g, `\\#${BREAK}`)
        .replaceAll(/(GH)(?=\\-\d)/gi, `$1${BREAK}`)
        .replaceAll(/\\:(?=\/\/)/g, `\\:${BREAK}`)
        .replaceAll(/(www)(?=\\\.)/gi, `$1${BREAK}`);
}
/**
 * As code, on one line. HTML rather than backticks: a fence of backticks ends at a table's `|` and cannot hold blanks
 * at its ends. GitHub neither links nor mentions inside `code`.
 */
function markdownCode(text) {
    const inner = makeVisibleLine(text).replaceAll(/[^A-Za-z0-9 \u0080-\u{10ffff}]/gu, toEntity);
    return `<code>${inner}</code>`;
}
function toEntity(character) {
    return `&#${character.codePointAt(0)};`;
}


/***/ }),

/***/ 88467:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ Masker)
});

// EXTERNAL MODULE: ./packages/core/src/output/markdown.js
var markdown = __webpack_require__(37612);
// EXTERNAL MODULE: ./packages/core/src/output/visible.js
var visible = __webpack_require__(8219);
;// CONCATENATED MODULE: ./packages/core/src/output/secret-forms.js


/** A shorter text is in every log by chance; masking it would shred the output and hide nothing. */
const MIN_SECRET_LENGTH = 4;
/**
 * Every spelling in which a secret could reach an output: raw, each of its lines, base64 at the three offsets that an
 * unknown prefix can give it, base64url, hex, percent-encoded, JSON-escaped, and as our own layers would rewrite it.
 */
function secretForms(secret) {
    const whole = [secret, secret.trim()];
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    const texts = [...new Set([...whole, ...lines])].filter((text) => text.length >= MIN_SECRET_LENGTH);
    const forms = texts.flatMap((text) => [text, ...encodings(text)]);
    return [...new Set(forms)].filter((form) => form.length >= MIN_SECRET_LENGTH);
}
function encodings(text) {
    const bytes = Buffer.from(text, 'utf8');
    const base64 = [bytes.toString('base64'), ...[0, 1, 2].map((offset) => base64At(bytes, offset))];
    const hex = bytes.toString('hex');
    const json = JSON.stringify(text).slice(1, -1);
    return [
        ...base64,
        ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')),
        hex,
        hex.toUpperCase(),
        ...percent(text, hex),
        json,
        json.replaceAll('/', String.raw `\/`),
        json.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
        (0,visible/* makeVisible */.X)(text),
        (0,markdown/* escapeMarkdown */.F)(text),
    ];
}
/** The characters of base64(prefix + secret + rest) that the secret alone decides, for a prefix of 3n + offset bytes. */
function base64At(bytes, offset) {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const first = Math.ceil((offset * 8) / 6);
    const end = Math.floor(((offset + bytes.length) * 8) / 6);
    return encoded.slice(first, end);
}
function percent(text, hex) {
    // A lone surrogate makes encodeURIComponent throw; as UTF-8 bytes it is U+FFFD everywhere else, too.
    const wellFormed = Buffer.from(text, 'utf8').toString('utf8');
    const component = encodeURIComponent(wellFormed);
    const strict = component.replaceAll(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
    const every = hex.replaceAll(/../g, '%$&');
    const forms = [component, strict, encodeURI(wellFormed), component.replaceAll('%20', '+')];
    return [...forms, ...forms.map(toLowerEscapes), every, every.toUpperCase()];
}
function toLowerEscapes(form) {
    return form.replaceAll(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
}

;// CONCATENATED MODULE: ./packages/core/src/output/masker.js

const MASK = '***';
/** Knows every secret of this run and hides all its spellings. */
class Masker {
    #forms = new Set();
    #told = new Set();
    #onForm;
    #longest = 0;
    /** `onForm` hears of every new spelling once, so that the workflow runner can mask it as well. */
    constructor(onForm) {
        this.#onForm = onForm;
    }
    /** @returns false for a secret of less than 4 characters, which cannot be masked and should be refused as a key. */
    register(secret) {
        this.learn(secret);
        for (const form of secretForms(secret)) {
            if (this.#told.has(form))
                continue;
            this.#told.add(form);
            this.#onForm?.(form);
        }
        return secret.trim().length >= MIN_SECRET_LENGTH;
    }
    /** As `register`, but `onForm` does not hear of it: telling the runner means printing, and it masks its own secrets. */
    learn(secret) {
        for (const form of secretForms(secret)) {
            this.#forms.add(form);
            this.#longest = Math.max(this.#longest, form.length);
        }
    }
    /** Overlapping and touching finds become one `***`, so that nothing between two of them shows. */
    mask(text) {
        let masked = '';
        let position = 0;
        for (const [start, end] of this.#find(text)) {
            masked += text.slice(position, start) + MASK;
            position = end;
        }
        return masked + text.slice(position);
    }
    stream() {
        let held = '';
        /** Units at the start of `held` that belong to a find already written as `***`. */
        let hidden = 0;
        const take = (cut) => {
            let written = '';
            let position = Math.min(hidden, cut);
            hidden = Math.max(0, hidden - cut);
            for (const [start, end] of this.#find(held)) {
                if (start >= cut)
                    break;
                if (end <= position)
                    continue;
                if (start >= position)
                    written += held.slice(position, start) + MASK;
                position = Math.min(end, cut);
                hidden = Math.max(hidden, end - cut);
            }
            written += held.slice(position, cut);
            held = held.slice(cut);
            return written;
        };
        return {
            push: (text) => {
                held += text;
                // Whatever starts before the cut ends within what is held.
                return take(Math.max(0, held.length - Math.max(0, this.#longest - 1)));
            },
            end: () => take(held.length),
        };
    }
    #find(text) {
        const found = [];
        for (const form of this.#forms) {
            for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1))
                found.push([at, at + form.length]);
        }
        return merge(found);
    }
}
function merge(ranges) {
    const merged = [];
    for (const range of [...ranges].sort((left, right) => left[0] - right[0])) {
        const last = merged.at(-1);
        if (last !== undefined && range[0] <= last[1])
            merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])];
        else
            merged.push(range);
    }
    return merged;
}


/***/ }),

/***/ 42007:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ neutralise)
/* harmony export */ });
/* unused harmony export printableJson */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8219);

/** The runner skips Unicode white space before `::`; its rarer kinds and all line breaks but `\n` are spelled out by then. */
const COMMAND_AT_LINE_START = /^([^\S\n]*:):/gm;
/**
 * Makes text from outside harmless in a workflow's log and in a terminal, line breaks kept. The runner takes `::name`
 * at the start of a line and `##[name` anywhere in a line as its commands (ActionCommand.cs in actions/runner); one
 * blank inside the mark ends that and leaves the text readable. `::` elsewhere, as in `std::vector`, stays.
 *
 * Idempotent. The parts of a line must be joined first: `##` and `[x]` are harmless only apart.
 */
function neutralise(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .makeVisible */ .X)(text).replaceAll(COMMAND_AT_LINE_START, '$1 :').replaceAll('##[', '# #[');
}
/** JSON whose texts cannot be taken for commands and hide nothing; parses back to the same value. */
function printableJson(value, indent) {
    return JSON.stringify(value, null, indent)
        .replaceAll('##[', '#\\u0023[')
        .replaceAll(/[\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g, toEscape)
        .replaceAll(/\udb40[\udc00-\udc7f]/g, (pair) => toEscape(pair[0]) + toEscape(pair[1]));
}
function toEscape(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 8219:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ makeVisible),
/* harmony export */   j: () => (/* binding */ makeVisibleLine)
/* harmony export */ });
/**
 * Characters that move the cursor, colour, hide or reorder text: C0 (but tab and line feed), DEL, C1, bidirectional
 * marks and overrides (trojansource.codes), invisible characters, line separators, tags, lone surrogates.
 * Joiners (U+200C, U+200D) stay: scripts and emoji need them.
 */
const HIDDEN = 
// oxlint-disable-next-line no-control-regex, no-misleading-character-class -- naming them is the point
/[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\ud800-\udfff]/gu;
/** Spells hidden characters out as `\x1b` or `\u202e`; a carriage return before a line feed is dropped. */
function makeVisible(text) {
    return text.replaceAll('\r\n', '\n').replaceAll(HIDDEN, spell);
}
/** As `makeVisible`, on one line: line feeds become `\n`, tabs `\t`. */
function makeVisibleLine(text) {
    return makeVisible(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}
function spell(character) {
    if (character === '\r')
        return '\\r';
    const point = character.codePointAt(0);
    if (point > 0xffff)
        return `\\u{${point.toString(16)}}`;
    return point < 0x100 ? `\\x${point.toString(16).padStart(2, '0')}` : `\\u${point.toString(16).padStart(4, '0')}`;
}


/***/ })

};
