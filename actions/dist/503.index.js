export const id = 503;
export const ids = [503];
export const modules = {

/***/ 87503:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseToml: () => (/* binding */ parseToml)
});

// EXTERNAL MODULE: ./packages/core/src/strict-json/decode-utf8.js
var decode_utf8 = __webpack_require__(44852);
// EXTERNAL MODULE: ./packages/core/src/strict-json/limits.js
var limits = __webpack_require__(99060);
// EXTERNAL MODULE: ./packages/core/src/error.js
var src_error = __webpack_require__(87893);
// EXTERNAL MODULE: ../../node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(20528);
// EXTERNAL MODULE: ./packages/core/src/document.js
var src_document = __webpack_require__(50870);
;// CONCATENATED MODULE: ./packages/formats/src/toml/toml-lines.js

const BARE = /[A-Za-z0-9_-]/;
/**
 * 1-based lines of tables and keys of a *valid* TOML text, by RFC 6901 pointer: the library gives values without
 * positions. What stands inside an inline table or an array has the line of the nearest key above it.
 */
function createTomlLines(text) {
    let lines;
    return (pointer) => {
        lines ??= scan(text);
        for (let current = pointer; current !== ''; current = current.slice(0, current.lastIndexOf('/'))) {
            const line = lines.get(current);
            if (line !== undefined)
                return line;
        }
        return 1;
    };
}
function scan(text) {
    const state = { text, lines: new Map(), table: [], counts: new Map(), at: 0, line: 1 };
    while (skipBlank(state)) {
        if (text[state.at] === '[')
            readHeader(state);
        else
            readMember(state);
    }
    return state.lines;
}
function readHeader(state) {
    const array = state.text[state.at + 1] === '[';
    state.at += array ? 2 : 1;
    const line = state.line;
    const written = readPath(state, ']');
    const path = resolvePath(state, array ? written.slice(0, -1) : written);
    const last = written.at(-1);
    if (array && last !== undefined) {
        const list = (0,src_document/* toPointer */.r)([...path, last]);
        const index = state.counts.get(list) ?? 0;
        state.counts.set(list, index + 1);
        if (index === 0)
            state.lines.set(list, line);
        path.push(last, String(index));
    }
    state.table = path;
    remember(state, path, line);
    skipToLineEnd(state);
}
/** A name of an array of tables stands for its last table. */
function resolvePath(state, written) {
    const path = [];
    for (const key of written) {
        path.push(key);
        const count = state.counts.get((0,src_document/* toPointer */.r)(path));
        if (count !== undefined)
            path.push(String(count - 1));
    }
    return path;
}
function readMember(state) {
    const line = state.line;
    const path = readPath(state, '=');
    remember(state, [...state.table, ...path], line);
    skipValue(state);
}
/** Tables that only a longer path implies begin there too. */
function remember(state, path, line) {
    for (let length = path.length; length > 0; length--) {
        const pointer = (0,src_document/* toPointer */.r)(path.slice(0, length));
        if (state.lines.has(pointer))
            return;
        state.lines.set(pointer, line);
    }
}
/** Dotted, quoted or bare keys up to `end`, which is passed. */
function readPath(state, end) {
    const { text } = state;
    const keys = [];
    while (state.at < text.length && text[state.at] !== end) {
        const character = text[state.at];
        if (character === '"' || character === "'")
            keys.push(readQuoted(state, character));
        else if (BARE.test(character))
            keys.push(readBare(state));
        else
            state.at++;
    }
    state.at++;
    // Deeper than the parser lets through; every prefix becomes a pointer, which would be quadratic.
    return keys.slice(0, limits/* MAX_DEPTH */.l + 1);
}
function readBare(state) {
    const start = state.at;
    while (BARE.test(state.text[state.at] ?? ''))
        state.at++;
    return state.text.slice(start, state.at);
}
function readQuoted(state, quote) {
    const start = state.at + 1;
    skipString(state, quote);
    const raw = state.text.slice(start, state.at - 1);
    if (quote === "'" || !raw.includes('\\'))
        return raw;
    return raw.replaceAll(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{2})|(.))/g, unescapeKey);
}
// oxlint-disable-next-line max-params -- the shape of a replacer
function unescapeKey(_, four, eight, two, letter) {
    const code = four ?? eight ?? two;
    if (code !== undefined)
        return String.fromCodePoint(Number.parseInt(code, 16));
    const letters = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\u001b' };
    return letters[letter ?? ''] ?? letter ?? '';
}
/** To the end of the line on which the value ends; strings, arrays and inline tables may hold line breaks. */
function skipValue(state) {
    const { text } = state;
    let depth = 0;
    while (state.at < text.length) {
        const character = text[state.at];
        if (character === '"' || character === "'") {
            skipString(state, character);
            continue;
        }
        if (character === '#')
            skipComment(state);
        if (text[state.at] === '\n') {
            if (depth === 0)
                return;
            state.line++;
        }
        if (character === '[' || character === '{')
            depth++;
        if (character === ']' || character === '}')
            depth--;
        state.at++;
    }
}
/** From the opening quote to behind the closing one. */
function skipString(state, quote) {
    const { text } = state;
    const delimiter = text.startsWith(quote.repeat(3), state.at) ? quote.repeat(3) : quote;
    state.at += delimiter.length;
    while (state.at < text.length && !text.startsWith(delimiter, state.at)) {
        if (text[state.at] === '\n')
            state.line++;
        if (text[state.at] === '\\' && quote === '"') {
            state.at++;
            if (text[state.at] === '\n')
                state.line++;
        }
        state.at++;
    }
    state.at += delimiter.length;
    // `""""` closes a multi-line string whose last character is a quote.
    if (delimiter.length === 3)
        while (text[state.at] === quote)
            state.at++;
}
/** To the next character that is neither white space nor comment; false at the end. */
function skipBlank(state) {
    const { text } = state;
    for (; state.at < text.length; state.at++) {
        if (text[state.at] === '#')
            skipComment(state);
        const character = text[state.at];
        if (character === '\n')
            state.line++;
        else if (character !== ' ' && character !== '\t' && character !== '\r')
            return character !== undefined;
    }
    return false;
}
function skipComment(state) {
    const end = state.text.indexOf('\n', state.at);
    state.at = end === -1 ? state.text.length : end;
}
function skipToLineEnd(state) {
    skipComment(state);
}

;// CONCATENATED MODULE: ./packages/formats/src/toml/toml-to-json.js


/** Raised while converting; `pointer` is turned into a line by the caller, which has the text. */
class TomlRefusal extends Error {
    code;
    pointer;
    constructor(code, path, message) {
        super(message);
        this.code = code;
        this.pointer = (0,src_document/* toPointer */.r)(path);
    }
}
/**
 * The library's tables to JSON without prototypes. Dates and times become their RFC 3339 text, as written in UTC offset
 * or local form. @throws TomlRefusal
 */
function tomlToJson(value, path = []) {
    if (typeof value === 'string') {
        if (!/\p{Surrogate}/u.test(value))
            return value;
        throw new TomlRefusal('toml.lone_surrogate', path, 'expected whole characters, found half of a surrogate pair');
    }
    if (typeof value === 'boolean')
        return value;
    if (typeof value === 'bigint' || typeof value === 'number')
        return toNumber(value, path);
    if (value instanceof dist/* TomlDate */.PJ)
        return value.toISOString();
    if (typeof value !== 'object' || value === null) {
        throw new TomlRefusal('toml.syntax', path, `expected a TOML value, found ${typeof value}`);
    }
    if (path.length >= limits/* MAX_DEPTH */.l) {
        throw new TomlRefusal('toml.too_deep', path, `expected at most ${limits/* MAX_DEPTH */.l} levels, found more`);
    }
    if (Array.isArray(value))
        return value.map((item, index) => tomlToJson(item, [...path, index]));
    const members = Object.create(null);
    for (const [key, member] of Object.entries(value))
        members[key] = tomlToJson(member, [...path, key]);
    return members;
}
function toNumber(value, path) {
    const number = Number(value);
    if (typeof value === 'bigint' && !Number.isSafeInteger(number)) {
        const message = `expected an integer between -(2^53-1) and 2^53-1, found ${value}; quote it to make it a string`;
        throw new TomlRefusal('toml.unsafe_integer', path, message);
    }
    if (Number.isFinite(number))
        return number;
    throw new TomlRefusal('toml.number_range', path, `expected a finite number, found ${number}`);
}
/** For callers that have the text. */
function explainTomlRefusal(refusal, file, line) {
    const where = { file, pointer: refusal.pointer, ...(line !== undefined && { line }) };
    return new src_error/* InputError */.dz({ code: refusal.code, message: refusal.message, where });
}

;// CONCATENATED MODULE: ./packages/formats/src/toml/parse-toml.js




/**
 * TOML 1.0, UTF-8 without byte order mark. Objects have a null prototype, dates and times are strings.
 *
 * Refused: what TOML refuses, more than 64 levels, infinities and NaN, integers beyond ±(2^53-1).
 *
 * @throws InputError `toml.*`, nothing else
 */
function parseToml(bytes, options) {
    const { file } = options;
    const text = (0,decode_utf8/* decodeUtf8 */._)(bytes, { file, maxBytes: options.maxBytes ?? limits/* LIMITS */.b.policy, format: 'toml' });
    const lineOf = createTomlLines(text);
    const value = parseText(text, file, lineOf);
    return { file, value, lineOf: (pointer) => (isThere(value, pointer) ? lineOf(pointer) : undefined) };
}
function parseText(text, file, lineOf) {
    try {
        return tomlToJson((0,dist/* parse */.qg)(text, { integersAsBigInt: true, maxDepth: limits/* MAX_DEPTH */.l }));
    }
    catch (error) {
        if (error instanceof TomlRefusal)
            throw explainTomlRefusal(error, file, lineOf(error.pointer));
        if (error instanceof dist/* TomlError */.zx)
            throw explainSyntax(error, file);
        // Deep dotted keys make the library recurse: the text's fault, not ours.
        const tooDeep = error instanceof RangeError;
        const message = tooDeep ? `expected at most ${limits/* MAX_DEPTH */.l} levels, found more` : 'expected TOML 1.0';
        throw new src_error/* InputError */.dz({ code: tooDeep ? 'toml.too_deep' : 'toml.syntax', message, where: { file } }, { cause: error });
    }
}
function explainSyntax(error, file) {
    const [first] = error.message.split('\n');
    const code = error.message.includes('excessively nested') ? 'toml.too_deep' : 'toml.syntax';
    const message = `expected TOML 1.0, found: ${(first ?? '').replace(/^Invalid TOML document: /, '').slice(0, 300)}`;
    return new src_error/* InputError */.dz({ code, message, where: { file, line: error.line, column: error.column } });
}
function isThere(value, pointer) {
    let current = value;
    for (const raw of pointer.split('/').slice(1)) {
        const key = raw.replaceAll('~1', '/').replaceAll('~0', '~');
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
            return false;
        current = current[key];
    }
    return pointer === '' || pointer.startsWith('/');
}


/***/ })

};
