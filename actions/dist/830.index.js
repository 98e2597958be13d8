export const id = 830;
export const ids = [830];
export const modules = {

/***/ 25502:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ readOwnLine),
/* harmony export */   Zh: () => (/* binding */ isFault),
/* harmony export */   ec: () => (/* binding */ toFault)
/* harmony export */ });
/* unused harmony exports parseLine, parseObject */
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29963);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72533);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87893);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93265);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95185);
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39620);



function isFault(reading) {
    return 'fault' in reading;
}
/** Reads one line (without its line feed) of our own profile, by value. The scanner is tested against this. */
function readOwnLine(line) {
    const parsed = parseObject(line);
    if ('fault' in parsed)
        return parsed;
    if (!isOwnForm(line, parsed.value)) {
        return { fault: { code: 'line.not_canonical', message: 'the line is not the RFC 8785 form of its own value' } };
    }
    const shapeFault = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .findShapeFault */ .Vw)(parsed.value);
    if (shapeFault !== undefined)
        return { fault: { code: 'record.shape', message: shapeFault } };
    const record = parsed.value;
    const computedHash = (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)(cutEntryHash(line, record.entry_hash));
    return {
        facts: { seq: record.seq, ts: record.ts, prevHash: record.prev_hash, entryHash: record.entry_hash, computedHash },
    };
}
/** A value that has no canonical form (`1e16` is an integer that not every reader keeps) is not spelled in it. */
function isOwnForm(line, value) {
    try {
        return (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_2__/* .isCanonical */ .ZY)(line, value);
    }
    catch (error) {
        if (error instanceof _release_gates_core__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz)
            return false;
        throw error;
    }
}
/**
 * The record of a line of ours, for showing it.
 *
 * @param line without its line feed
 * @throws InputError `record.invalid` where it is not a canonical record with a right `entry_hash`
 */
function parseLine(line, file) {
    const reading = readOwnLine(line);
    const message = isFault(reading)
        ? reading.fault.message
        : reading.facts.computedHash === reading.facts.entryHash
            ? undefined
            : 'the line does not hash to its entry_hash';
    if (message === undefined)
        return parseStrictJson(line, { file }).value;
    throw new InputError({
        code: 'record.invalid',
        message: `expected a record of the log, found that ${message}`,
        where: { file },
    });
}
/**
 * The line without its `entry_hash` member. In a canonical line the last place that looks like the member is the
 * member: what follows it at depth 1 (`prev_hash` … `ts`) holds no unescaped quote inside its texts.
 */
function cutEntryHash(line, entryHash) {
    const bytes = Buffer.from(line.buffer, line.byteOffset, line.length);
    const at = bytes.lastIndexOf(`"entry_hash":"${entryHash}","prev_hash":"`);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + _scanner_js__WEBPACK_IMPORTED_MODULE_4__/* .ENTRY_MEMBER_BYTES */ .wE)]);
}
function parseObject(line) {
    if (line.length === 0)
        return { fault: { code: 'line.blank', message: 'the line is empty' } };
    try {
        return { value: (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_5__/* .parseStrictJson */ .R)(line, { file: 'line', maxBytes: _record_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LINE_BYTES */ .Oc }).value };
    }
    catch (error) {
        if (!(error instanceof _release_gates_core__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz))
            throw error;
        return toFault(error);
    }
}
function toFault(error) {
    const [problem] = error.problems;
    const code = error.code === 'json.encoding' ? 'line.encoding' : 'line.not_json';
    return { fault: { code, message: problem?.message ?? 'the line is not JSON' } };
}


/***/ }),

/***/ 14825:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ appendRecord),
/* harmony export */   r: () => (/* binding */ DEFAULT_WAIT_MS)
/* harmony export */ });
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87893);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29963);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95185);
/* harmony import */ var _tail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72893);



const DEFAULT_WAIT_MS = 30_000;
const MAX_ATTEMPTS = 64;
/**
 * Appends one record durably. Many processes may do so at once: each takes the lock, reads the last record and appends
 * only if that still is the last one. Reads the tail alone, so the cost does not grow with the log.
 *
 * @throws InputError `record.invalid` (nothing is written), `log.broken`
 * @throws EnvironmentError `log.busy`, `log.lock_lost`, `log.contended`, `disk.…`
 */
function appendRecord(store, draft, options) {
    return store.withLock((writer) => appendUnderLock(store, writer, { draft, options }), options.waitMs ?? DEFAULT_WAIT_MS);
}
function appendUnderLock(store, writer, { draft, options }) {
    let recovered = null;
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
        const tail = (0,_tail_js__WEBPACK_IMPORTED_MODULE_0__/* .readTail */ .Z)(store);
        if (tail.torn.length > 0) {
            const found = describeTorn(tail);
            if (writer.append(tail.tip, formatRecovery(tail, found, options.nowMs)))
                recovered = found;
            continue;
        }
        const stated = withRegression(draft, tail, options.nowMs);
        const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .buildRecord */ .kA)(stated.draft, tail.head, options.nowMs);
        if (writer.append(tail.tip, (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLine */ .IL)(record)))
            return { record, recovered, clockRegression: stated.clockRegression };
    }
    throw new _release_gates_core__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG({
        code: 'log.contended',
        message: `expected the log to stay as it was read, but it changed ${MAX_ATTEMPTS} times under the lock`,
        where: { file: store.path },
        remedy: 'Some program writes to it without the lock: stop it, then verify the log',
    });
}
function withRegression(draft, tail, nowMs) {
    const clockRegression = tail.lastTs !== null && Math.trunc(nowMs) / 1000 < tail.lastTs;
    if (!clockRegression)
        return { draft, clockRegression };
    const context = { ...draft.context, clock_regression: true, previous_ts: tail.lastTs };
    return { draft: { ...draft, context }, clockRegression };
}
function describeTorn({ tip, torn }) {
    return { offset: tip.end, bytes: torn.length, sha256: (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .fg)(torn) };
}
/**
 * The record that says what was cut takes the place of the cut bytes, in one write: there is no moment at which they
 * are gone and nothing says so. It must cover them, hence the filling.
 */
function formatRecovery(tail, found, nowMs) {
    const cut = { cut_offset: found.offset, cut_bytes: found.bytes, cut_sha256: found.sha256 };
    const line = formatWith(tail, cut, nowMs);
    if (line.length >= found.bytes)
        return line;
    const unfilled = formatWith(tail, { ...cut, filling: '' }, nowMs);
    return formatWith(tail, { ...cut, filling: '.'.repeat(Math.max(0, found.bytes - unfilled.length)) }, nowMs);
}
function formatWith(tail, context, nowMs) {
    const draft = { action: 'log.recovered', actor: 'release-gates', source: 'audit-log', status: 'recovered', context };
    return (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLine */ .IL)((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .buildRecord */ .kA)(withRegression(draft, tail, nowMs).draft, tail.head, nowMs));
}


/***/ }),

/***/ 72893:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findTail),
/* harmony export */   Z: () => (/* binding */ readTail)
/* harmony export */ });
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87893);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29963);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25502);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95185);



const LINE_FEED = 0x0a;
/** Every record of ours begins so: anything else after the last line feed was not written by us. */
const FIRST_BYTES = Buffer.from('{"action":"', 'utf8');
/**
 * Reads the last record and what a crash left after it. Its cost does not depend on the length of the log.
 *
 * @throws InputError `log.broken` where the end is not a record of ours, or half of one
 */
function readTail(store) {
    const reading = findTail(store);
    if ('tail' in reading)
        return reading.tail;
    throw new _release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
        code: 'log.broken',
        message: `expected the log to end in a record of release-gates, found ${reading.fault}`,
        where: { file: store.path },
        remedy: 'Nothing was appended. Verify it with audit-chain-verify; to go on, run audit-seal with close-broken, which keeps it and begins a linked log',
    });
}
function findTail(store) {
    const size = store.size() ?? 0;
    const window = Buffer.alloc(Math.min(size, 2 * _record_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LINE_BYTES */ .Oc));
    const start = size - window.length;
    const bytes = window.subarray(0, store.readInto(window, start));
    const endInWindow = bytes.lastIndexOf(LINE_FEED) + 1;
    const torn = bytes.subarray(endInWindow);
    if (!isHalfRecord(torn))
        return { fault: `${torn.length} bytes after the last line feed that are not half a record` };
    const line = lastLine(bytes.subarray(0, endInWindow), start);
    if (line === undefined)
        return { fault: `a line longer than ${_record_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LINE_BYTES */ .Oc} bytes` };
    const tip = { end: start + endInWindow, tornBytes: torn.length, lastBytes: line };
    if (line.length === 0)
        return { tail: { tip, head: _record_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_HEAD */ .xE, lastTs: null, torn } };
    const reading = (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwnLine */ .Dh)(line.subarray(0, -1));
    if ((0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .isFault */ .Zh)(reading))
        return { fault: reading.fault.message };
    const { seq, ts, entryHash, computedHash } = reading.facts;
    if (!(0,_release_gates_core__WEBPACK_IMPORTED_MODULE_3__/* .equalDigest */ .J$)(entryHash, computedHash))
        return { fault: 'a line that does not hash to its entry_hash' };
    return { tail: { tip, head: { seq, hash: entryHash }, lastTs: ts, torn } };
}
/** With its line feed; empty where there is no line, undefined where it is longer than a line may be. */
function lastLine(lines, start) {
    if (lines.length === 0)
        return start === 0 ? lines : undefined;
    const from = lines.lastIndexOf(LINE_FEED, lines.length - 2) + 1;
    const isWhole = from > 0 || start === 0;
    return isWhole && lines.length - from <= _record_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LINE_BYTES */ .Oc ? lines.subarray(from) : undefined;
}
/** After a power loss a file system may give back zeros for what was never written. */
function isHalfRecord(torn) {
    if (torn.length >= _record_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LINE_BYTES */ .Oc)
        return false;
    if (torn.every((byte) => byte === 0))
        return true;
    const compared = Math.min(torn.length, FIRST_BYTES.length);
    return FIRST_BYTES.subarray(0, compared).equals(torn.subarray(0, compared));
}


/***/ }),

/***/ 95185:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ formatLine),
/* harmony export */   Oc: () => (/* binding */ MAX_LINE_BYTES),
/* harmony export */   Vw: () => (/* binding */ findShapeFault),
/* harmony export */   kA: () => (/* binding */ buildRecord),
/* harmony export */   lq: () => (/* binding */ isFilled),
/* harmony export */   xE: () => (/* binding */ EMPTY_HEAD)
/* harmony export */ });
/* unused harmony export MAX_TS */
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72533);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33609);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29963);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87893);

const EMPTY_HEAD = { seq: 0, hash: '' };
/** Longest line of ours, with its line feed. Larger content is kept elsewhere, its digest here. */
const MAX_LINE_BYTES = 32 * 1024;
/** Exclusive; the year 10000. */
const MAX_TS = 253_402_300_800;
/** @throws InputError `record.invalid` where a field or the line's length is out of bounds; `canonical.*` */
function buildRecord(draft, after, nowMs) {
    const body = {
        schema_version: 1,
        seq: after.seq + 1,
        ts: Math.trunc(nowMs) / 1000,
        action: draft.action,
        actor: orElse(draft.actor, 'system'),
        source: orElse(draft.source, 'unknown'),
        status: orElse(draft.status, 'ok'),
        context: draft.context ?? {},
        prev_hash: after.hash,
    };
    const record = { ...body, entry_hash: (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .canonicalSha256 */ .o4)(body) };
    const fault = findShapeFault(record);
    if (fault !== undefined)
        throw invalid(fault);
    return record;
}
/** The line with its line feed. @throws InputError `record.invalid` where it is longer than `MAX_LINE_BYTES` */
function formatLine(record) {
    const bytes = (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .Mr)(record);
    if (bytes.length + 1 > MAX_LINE_BYTES) {
        throw invalid(`the line is ${bytes.length + 1} bytes long; at most ${MAX_LINE_BYTES} are allowed`);
    }
    const line = new Uint8Array(bytes.length + 1);
    line.set(bytes);
    line[bytes.length] = 0x0a;
    return line;
}
const FIELDS = [
    'action',
    'actor',
    'context',
    'entry_hash',
    'prev_hash',
    'schema_version',
    'seq',
    'source',
    'status',
    'ts',
];
/** First thing wrong with the fields, in one line; undefined for a record. */
function findShapeFault(value) {
    if (!(0,_release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return 'a record is a JSON object';
    const missing = FIELDS.find((field) => !Object.hasOwn(value, field));
    if (missing !== undefined)
        return `the field ${missing} is missing`;
    if (Object.keys(value).length !== FIELDS.length)
        return 'a record has ten fields and no others';
    if (value['schema_version'] !== 1)
        return 'schema_version is not 1';
    if (!isSeq(value['seq']))
        return 'seq is not an integer from 1';
    if (!isTs(value['ts']))
        return 'ts is not a time in Unix seconds with at most three decimals';
    const blank = ['action', 'actor', 'source', 'status'].find((field) => !isFilled(value[field]));
    if (blank !== undefined)
        return `${blank} is not a text with something in it`;
    if (!(0,_release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value['context']))
        return 'context is not an object';
    if (value['prev_hash'] !== '' && !(0,_release_gates_core__WEBPACK_IMPORTED_MODULE_2__/* .isSha256Hex */ .P4)(value['prev_hash']))
        return 'prev_hash is not a SHA-256';
    return (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_2__/* .isSha256Hex */ .P4)(value['entry_hash']) ? undefined : 'entry_hash is not a SHA-256';
}
function isSeq(value) {
    return Number.isSafeInteger(value) && value >= 1;
}
function isTs(value) {
    if (typeof value !== 'number' || !(value > 0 && value < MAX_TS))
        return false;
    return Math.round(value * 1000) / 1000 === value;
}
function isFilled(value) {
    return typeof value === 'string' && value.trim() !== '';
}
function orElse(text, fallback) {
    return isFilled(text) ? text : fallback;
}
function invalid(found) {
    return new _release_gates_core__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz({
        code: 'record.invalid',
        message: `expected a record that the log can hold, found that ${found}`,
        remedy: 'Shorten the context: keep the content in a file and record its SHA-256',
    });
}


/***/ }),

/***/ 39620:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ ENTRY_HASH_OFFSET),
/* harmony export */   YU: () => (/* binding */ scanLine),
/* harmony export */   Yc: () => (/* binding */ HEX_BYTES),
/* harmony export */   wE: () => (/* binding */ ENTRY_MEMBER_BYTES)
/* harmony export */ });
const ENTRY_MEMBER_BYTES = 80;
const ENTRY_HASH_OFFSET = 14;
const HEX_BYTES = 64;
const MAX_NESTING = 32;
const MAX_DIGITS = 15;
const FAIL = -1;
const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
/** 1: stands for itself inside a string. Bytes beyond ASCII too: the caller has checked the UTF-8 of all lines at once. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) => Number(byte >= 0x20 && byte !== QUOTE && byte !== BACKSLASH));
/** 1: may stand in a key that is compared byte by byte. */
const PLAIN_KEY = PLAIN.map((plain, byte) => Number(plain === 1 && byte < 0x80));
/** 1: the short escapes of RFC 8785. `\/` is not one of them. */
const ESCAPE = Uint8Array.from({ length: 256 }, (_, byte) => Number('"\\bfnrt'.includes(String.fromCharCode(byte))));
/** 1: begins a character that is no white space. All white space beyond ASCII begins with C2, E1, E2, E3 or EF. */
const FILLED = PLAIN.map((plain, byte) => Number(plain === 1 && byte !== 0x20 && ![0xc2, 0xe1, 0xe2, 0xe3, 0xef].includes(byte)));
const ACTION = ascii('{"action":"');
const ACTOR = ascii(',"actor":"');
const CONTEXT = ascii(',"context":{');
const ENTRY_HASH = ascii('"entry_hash":"');
const PREV_HASH = ascii('","prev_hash":"');
const SEQ = ascii(',"schema_version":1,"seq":');
const SOURCE = ascii(',"source":"');
const STATUS = ascii(',"status":"');
const TS = ascii(',"ts":');
const TRUE = ascii('true');
const FALSE = ascii('false');
const NULL = ascii('null');
/**
 * @param bytes valid UTF-8 from `start`; a byte below 0x20 (the line feed) must follow the line, for every loop here ends at one
 * @param into is filled; meaningless where the answer is false
 */
function scanLine(bytes, start, into) {
    let at = skipLiteral(bytes, start, ACTION);
    at = at === FAIL ? FAIL : skipFilledText(bytes, at);
    at = at === FAIL ? FAIL : skipLiteral(bytes, at, ACTOR);
    at = at === FAIL ? FAIL : skipFilledText(bytes, at);
    at = at === FAIL ? FAIL : skipLiteral(bytes, at, CONTEXT);
    at = at === FAIL ? FAIL : skipMembers(bytes, at, 1);
    at = at === FAIL ? FAIL : scanHashes(bytes, at, into);
    at = at === FAIL ? FAIL : skipLiteral(bytes, at, SEQ);
    at = at === FAIL ? FAIL : scanSeq(bytes, at, into);
    at = at === FAIL ? FAIL : skipLiteral(bytes, at, SOURCE);
    at = at === FAIL ? FAIL : skipFilledText(bytes, at);
    at = at === FAIL ? FAIL : skipLiteral(bytes, at, STATUS);
    at = at === FAIL ? FAIL : skipFilledText(bytes, at);
    at = at === FAIL ? FAIL : skipLiteral(bytes, at, TS);
    at = at === FAIL ? FAIL : scanTs(bytes, at, into);
    if (at === FAIL || bytes[at] !== CLOSE_BRACE)
        return false;
    into.end = at + 1;
    return true;
}
function skipLiteral(bytes, at, literal) {
    for (let index = 0; index < literal.length; index++) {
        if (bytes[at + index] !== literal[index])
            return FAIL;
    }
    return at + literal.length;
}
/** A text that cannot be blank: its first character is no white space, by its first byte. */
function skipFilledText(bytes, at) {
    return FILLED[bytes[at]] === 1 ? skipText(bytes, at + 1) : FAIL;
}
/** From behind the opening quote to behind the closing one. */
function skipText(bytes, from) {
    let at = from;
    for (;;) {
        while (PLAIN[bytes[at]] === 1)
            at++;
        if (bytes[at] === QUOTE)
            return at + 1;
        if (bytes[at] !== BACKSLASH || ESCAPE[bytes[at + 1]] !== 1)
            return FAIL;
        at += 2;
    }
}
function skipValue(bytes, at, depth) {
    const byte = bytes[at];
    if (byte === QUOTE)
        return skipText(bytes, at + 1);
    if (byte === OPEN_BRACE)
        return depth < MAX_NESTING ? skipMembers(bytes, at + 1, depth + 1) : FAIL;
    if (byte === OPEN_BRACKET)
        return depth < MAX_NESTING ? skipItems(bytes, at + 1, depth + 1) : FAIL;
    if (byte === MINUS || isDigit(byte))
        return skipNumber(bytes, at);
    return skipLiteral(bytes, at, byte === TRUE[0] ? TRUE : byte === FALSE[0] ? FALSE : NULL);
}
function skipItems(bytes, from, depth) {
    if (bytes[from] === CLOSE_BRACKET)
        return from + 1;
    let at = from;
    for (;;) {
        at = skipValue(bytes, at, depth);
        if (at === FAIL)
            return FAIL;
        if (bytes[at] !== COMMA)
            return bytes[at] === CLOSE_BRACKET ? at + 1 : FAIL;
        at++;
    }
}
/** Members of an object, from behind its brace: keys in strictly ascending order, so none twice. */
function skipMembers(bytes, from, depth) {
    if (bytes[from] === CLOSE_BRACE)
        return from + 1;
    let at = from;
    let lastKey = FAIL;
    for (;;) {
        if (bytes[at] !== QUOTE)
            return FAIL;
        const key = at + 1;
        at = key;
        while (PLAIN_KEY[bytes[at]] === 1)
            at++;
        if (bytes[at] !== QUOTE || bytes[at + 1] !== COLON)
            return FAIL;
        if (lastKey !== FAIL && !ascends(bytes, lastKey, key))
            return FAIL;
        lastKey = key;
        at = skipValue(bytes, at + 2, depth);
        if (at === FAIL)
            return FAIL;
        if (bytes[at] !== COMMA)
            return bytes[at] === CLOSE_BRACE ? at + 1 : FAIL;
        at++;
    }
}
/** Both keys end at a quote, which no key holds here; the shorter of two with a common start comes first. */
function ascends(bytes, left, right) {
    for (let index = 0;; index++) {
        const a = bytes[left + index];
        const b = bytes[right + index];
        if (a !== b)
            return a === QUOTE || (b !== QUOTE && a < b);
        if (a === QUOTE)
            return false;
    }
}
/**
 * A number that is its own RFC 8785 text: at most 15 digits, so that the double keeps them all and no shorter text
 * reads back as the same double; no needless zero, nothing below 0.000001 (there the text has an exponent). An exponent
 * ends the number here, and no value may end at one.
 */
function skipNumber(bytes, from) {
    const first = bytes[from] === MINUS ? from + 1 : from;
    let at = first;
    while (isDigit(bytes[at]))
        at++;
    const whole = at - first;
    if (whole === 0 || (bytes[first] === ZERO && whole > 1))
        return FAIL;
    if (bytes[at] !== DOT) {
        const isMinusZero = bytes[first] === ZERO && first !== from;
        return whole <= MAX_DIGITS && !isMinusZero ? at : FAIL;
    }
    const point = at++;
    while (isDigit(bytes[at]))
        at++;
    const digits = at - point - 1;
    if (digits === 0 || whole + digits > MAX_DIGITS)
        return FAIL;
    if (bytes[at - 1] === ZERO)
        return FAIL;
    return bytes[first] === ZERO && startsWithZeros(bytes, point + 1) ? FAIL : at;
}
function startsWithZeros(bytes, at) {
    for (let index = 0; index < 6; index++)
        if (bytes[at + index] !== ZERO)
            return false;
    return true;
}
/** From behind `"context":{…}` to behind `prev_hash`. */
function scanHashes(bytes, at, into) {
    if (bytes[at] !== COMMA)
        return FAIL;
    into.memberAt = at + 1;
    const entry = skipLiteral(bytes, at + 1, ENTRY_HASH);
    if (entry === FAIL)
        return FAIL;
    const prev = skipLiteral(bytes, entry + HEX_BYTES, PREV_HASH);
    if (prev === FAIL)
        return FAIL;
    into.prevHashAt = prev;
    into.prevHashLength = bytes[prev] === QUOTE ? 0 : HEX_BYTES;
    const end = prev + into.prevHashLength;
    return bytes[end] === QUOTE ? end + 1 : FAIL;
}
function scanSeq(bytes, from, into) {
    let at = from;
    let seq = 0;
    while (isDigit(bytes[at]))
        seq = seq * 10 + bytes[at++] - ZERO;
    into.seq = seq;
    return at > from && at - from <= MAX_DIGITS && bytes[from] !== ZERO ? at : FAIL;
}
/** Up to 11 digits (all below `MAX_TS`), a point, up to 3. */
function scanTs(bytes, from, into) {
    let at = from;
    let whole = 0;
    while (isDigit(bytes[at]))
        whole = whole * 10 + bytes[at++] - ZERO;
    if (at === from || at - from > 11 || bytes[from] === ZERO)
        return FAIL;
    let millis = 0;
    if (bytes[at] === DOT) {
        const point = at++;
        let weight = 100;
        for (; isDigit(bytes[at]); weight /= 10)
            millis += weight * (bytes[at++] - ZERO);
        if (at === point + 1 || at > point + 4 || bytes[at - 1] === ZERO)
            return FAIL;
    }
    into.ts = (whole * 1000 + millis) / 1000;
    return at;
}
function isDigit(byte) {
    return byte >= ZERO && byte <= 0x39;
}
function ascii(text) {
    return Uint8Array.from(Buffer.from(text, 'latin1'));
}


/***/ }),

/***/ 15857:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ parseId),
/* harmony export */   Jg: () => (/* binding */ deriveReleaseCandidateId),
/* harmony export */   eQ: () => (/* binding */ isId)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87893);

/**
 * Identifiers that end up in file names, manifests and argv: ASCII, 1 to 128 characters, no leading `-` (an option)
 * or `.` (a hidden file, a traversal). Confusables and bidirectional marks cannot occur.
 */
const ID = /^(?![-.])[A-Za-z0-9._-]{1,128}$/;
function isId(text) {
    return typeof text === 'string' && ID.test(text);
}
/** @throws InputError `id.invalid` */
function parseId(text, name) {
    if (isId(text))
        return text;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
        code: 'id.invalid',
        message: `expected an id of 1 to 128 characters A-Z a-z 0-9 . _ - without a leading "-" or ".", found ${JSON.stringify(text.slice(0, 140))}`,
        where: { file: name },
    });
}
/**
 * `rc-<version>-<first 12 hex digits of the commit>`; characters an id may not have become `-`. A change writes its own
 * version: a long one is cut, so that the commit always stands in the id.
 */
function deriveReleaseCandidateId(version, commit) {
    const tail = `-${commit.slice(0, 12)}`;
    const head = `rc-${version.replaceAll(/[^A-Za-z0-9._-]/g, '-')}`;
    return head.slice(0, 128 - tail.length) + tail;
}


/***/ }),

/***/ 50947:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   lt: () => (/* binding */ CodecRefusal),
/* harmony export */   uM: () => (/* binding */ codecOf),
/* harmony export */   wz: () => (/* binding */ decodeValue)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34288);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52087);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21017);


/** A refused value: what would have been right. */
class CodecRefusal {
    expected;
    constructor(expected) {
        this.expected = expected;
    }
}
/** zod schema to codec; kept out of zod's own registry so that it does not leak into JSON Schemas. */
const CODECS = zod__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u5();
const input = {
    /** YAML 1.2 words: true, True, TRUE, false, False, FALSE. `yes`, `on` and `1` are errors. */
    boolean: () => zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().register(CODECS, { codec: 'boolean' }),
    integer: (range) => zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .min(range.min)
        .max(range.max ?? Number.MAX_SAFE_INTEGER)
        .register(CODECS, { codec: 'integer' }),
    /** Whole seconds: `90`, `90s`, `15m`, `12h`, `30d`, `1h30m`. */
    duration: (range = {}) => zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .min(range.minS ?? 0)
        .max(range.maxS ?? 10 * 365 * 86_400)
        .register(CODECS, { codec: 'duration' }),
    /** Separated by line breaks or commas. */
    list: () => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(4096)).max(1000).register(CODECS, { codec: 'list' }),
    text: (limit = 4096) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(limit).register(CODECS, { codec: 'text' }),
    /** Relative to the workspace. Confinement is the workspace port's business. */
    path: () => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1)
        .max(1024)
        // A NUL ends a C string: the name that is checked must be the name that is opened.
        .regex(/^[^\0\r\n]+$/, 'a path on one line')
        .register(CODECS, { codec: 'text' }),
    id: () => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^(?![-.])[A-Za-z0-9._-]{1,128}$/, '1 to 128 characters A-Z a-z 0-9 . _ - without a leading "-" or "."')
        .register(CODECS, { codec: 'text' }),
    /** Name of an environment variable that holds a secret; never the secret itself. */
    environmentVariable: () => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[A-Z_][A-Z0-9_]{0,127}$/, 'the name of an environment variable, A-Z 0-9 _')
        .register(CODECS, { codec: 'text' }),
    choice: (words) => zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(words).register(CODECS, { codec: 'text' }),
};
/** The codec below `.default()`, `.optional()` and `.describe()`. */
function codecOf(schema) {
    let current = schema;
    for (;;) {
        const found = CODECS.get(current);
        if (found !== undefined)
            return found.codec;
        if (current instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodDefault */ .XiL || current instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodOptional */ .IiU)
            current = current.unwrap();
        else
            throw new TypeError('an input schema was not built with a codec of inputs/codec.ts');
    }
}
/** Text to the value that the zod schema then checks. Surrounding white space is not part of a value. */
function decodeText(codec, raw) {
    const text = raw.trim();
    switch (codec) {
        case 'boolean':
            if (/^(true|True|TRUE)$/.test(text))
                return true;
            if (/^(false|False|FALSE)$/.test(text))
                return false;
            return new CodecRefusal('true or false');
        case 'integer':
            return /^[+-]?\d{1,16}$/.test(text) ? Number(text) : new CodecRefusal('a whole number');
        case 'duration':
            return (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(text) ?? new CodecRefusal('a duration such as 90, 90s, 15m, 12h, 30d or 1h30m');
        case 'list':
            return text
                .split(/[\n,]/)
                .map((entry) => entry.trim())
                .filter((entry) => entry !== '');
        case 'text':
            return text;
    }
}
/** A value of the configuration file: typed already, except that a duration may be written as text. */
function decodeValue(codec, value) {
    if (codec === 'duration' && typeof value === 'string')
        return decodeText(codec, value);
    if (codec === 'list' && typeof value === 'string')
        return decodeText(codec, value);
    return value;
}


/***/ }),

/***/ 92683:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ decodeInputs)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87893);
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50947);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70033);



/**
 * Resolves the inputs of one unit from several sources, first source wins; empty text means absent.
 *
 * @throws InputError `input.invalid`, `input.unknown`, `input.missing`: every problem at once
 */
function decodeInputs(schema, sources) {
    const problems = unknownNames(schema, sources);
    const values = {};
    const resolved = {};
    for (const [key, field] of Object.entries(schema.shape)) {
        const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toKebab */ .VC)(key);
        const found = sources.find((source) => isGiven(source.values[name]));
        const decoded = found === undefined ? undefined : decodeOne(field, found, name, problems);
        if (decoded === FAILED)
            continue;
        const parsed = field.safeParse(decoded);
        if (!parsed.success && decoded === undefined) {
            problems.push(missing(name));
            continue;
        }
        if (!parsed.success) {
            problems.push(describeRefusal(parsed.error, found, name, decoded));
            continue;
        }
        values[key] = parsed.data;
        if (parsed.data !== undefined)
            resolved[name] = { value: parsed.data, source: found?.source ?? 'default' };
    }
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([first, ...rest]);
    return { values: values, resolved };
}
const FAILED = Symbol('failed');
function isGiven(raw) {
    return raw !== undefined && raw !== null && !(typeof raw === 'string' && raw.trim() === '');
}
function decodeOne(field, source, name, problems) {
    const raw = source.values[name];
    const codec = (0,_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .codecOf */ .uM)(field);
    const decoded = typeof raw === 'string' && source.source !== 'file' ? (0,_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(codec, raw) : (0,_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeValue */ .wz)(codec, raw);
    if (!(decoded instanceof _codec_js__WEBPACK_IMPORTED_MODULE_2__/* .CodecRefusal */ .lt))
        return decoded;
    problems.push(refusal(name, decoded.expected, raw, source));
    return FAILED;
}
function missing(name) {
    return {
        code: 'input.missing',
        message: `input "${name}": expected a value, found none`,
        remedy: `Give it as --${name}, as action input ${name}, or under "with" of the unit in the configuration`,
    };
}
function refusal(name, expected, found, source) {
    return {
        code: 'input.invalid',
        message: `input "${name}": expected ${expected}, found ${JSON.stringify(found ?? null).slice(0, 120)}`,
        where: source?.where(name) ?? { file: name },
    };
}
function describeRefusal(error, source, name, decoded) {
    const expected = error.issues
        .map((issue) => issue.message.replace(/^Invalid (input|option): expected /, ''))
        .join('; ');
    return refusal(name, expected, decoded, source);
}
function unknownNames(schema, sources) {
    const known = Object.keys(schema.shape).map(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toKebab */ .VC);
    return sources.flatMap((source) => Object.keys(source.values)
        .filter((name) => !known.includes(name))
        .map((name) => {
        const suggestion = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, known);
        return {
            code: 'input.unknown',
            message: `there is no input "${name}"${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`,
            where: source.where(name),
            ...(suggestion === undefined && { remedy: `Known inputs: ${known.join(', ')}` }),
        };
    }));
}


/***/ }),

/***/ 21017:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const UNITS = { d: 86_400, h: 3600, m: 60, s: 1 };
const DURATION = /^(?:(\d{1,5})d)?(?:(\d{1,6})h)?(?:(\d{1,8})m)?(?:(\d{1,10})s)?$/;
/** Whole seconds of `90`, `90s`, `15m`, `12h`, `30d`, `1h30m`; undefined where the text is none of these. */
function parseDuration(text) {
    if (/^\d{1,10}$/.test(text))
        return Number(text);
    const match = text === '' ? null : DURATION.exec(text);
    if (match === null)
        return undefined;
    const [days, hours, minutes, seconds] = match.slice(1, 5).map((part) => Number(part ?? 0));
    return days * UNITS.d + hours * UNITS.h + minutes * UNITS.m + seconds;
}
/** `30d`, `1h30m`, `45s`: the shortest text that `parseDuration` reads back. */
function formatDuration(seconds) {
    if (seconds <= 0)
        return '0s';
    let rest = Math.floor(seconds);
    let text = '';
    for (const [unit, size] of Object.entries(UNITS)) {
        const count = Math.floor(rest / size);
        if (count > 0)
            text += `${count}${unit}`;
        rest -= count * size;
    }
    return text;
}


/***/ }),

/***/ 72533:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mr: () => (/* binding */ canonicalBytes),
  o4: () => (/* binding */ canonicalSha256),
  A4: () => (/* binding */ canonicalText),
  ZY: () => (/* binding */ isCanonical)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/src/digest.js
var digest = __webpack_require__(29963);
;// CONCATENATED MODULE: ./packages/core/src/jcs/byte-sink.js
const SCRATCH_BYTES = 64 * 1024;
/** Kept between calls: most values are small, and a fresh array for each costs more than encoding it. */
let scratch;
/** Give it back with `closeSink`, also after a throw. While one sink has the scratch array, another gets its own. */
function openSink(drain) {
    const bytes = scratch ?? new Uint8Array(SCRATCH_BYTES);
    scratch = undefined;
    return { bytes, at: 0, drain };
}
function closeSink(sink) {
    if (sink.bytes.length === SCRATCH_BYTES)
        scratch = sink.bytes;
}
/** Makes room for `count` more bytes. */
function reserve(sink, count) {
    if (sink.at + count <= sink.bytes.length)
        return;
    makeRoom(sink, count);
}
function makeRoom(sink, count) {
    if (sink.drain !== undefined) {
        sink.drain(sink.bytes.subarray(0, sink.at));
        sink.at = 0;
        if (count <= sink.bytes.length)
            return;
    }
    const grown = new Uint8Array(Math.max(sink.at + count, sink.bytes.length * 2));
    grown.set(sink.bytes.subarray(0, sink.at));
    sink.bytes = grown;
}

// EXTERNAL MODULE: ./packages/core/src/strict-json/limits.js
var limits = __webpack_require__(99060);
// EXTERNAL MODULE: ./packages/core/src/document.js
var src_document = __webpack_require__(50870);
// EXTERNAL MODULE: ./packages/core/src/error.js
var error = __webpack_require__(87893);
;// CONCATENATED MODULE: ./packages/core/src/jcs/canonical-refusal.js


/** The value has no canonical form. `path` leads to the part that has none. */
function canonicalRefusal(code, path, message) {
    const pointer = (0,src_document/* toPointer */.r)(path).replaceAll(/\p{Surrogate}/gu, '\ufffd');
    return new error/* InputError */.dz({ code, message, where: { file: '(canonical JSON)', pointer } });
}

;// CONCATENATED MODULE: ./packages/core/src/jcs/sorted-keys.js
/** Key lists that were not sorted, by first key. Documents repeat a few shapes thousands of times. */
const ORDERS = new Map();
const MAX_FIRST_KEYS = 256;
const MAX_ORDERS = 8;
const MAX_KEYS = 256;
/** Own enumerable keys in the order of RFC 8785 section 3.2.3: by UTF-16 code units, which is JavaScript's own. */
function sortedKeys(members) {
    const keys = Object.keys(members);
    if (isSorted(keys))
        return keys;
    if (keys.length > MAX_KEYS)
        return keys.sort();
    const first = keys[0];
    const orders = ORDERS.get(first);
    const known = orders?.find((order) => isSame(order.keys, keys));
    if (known !== undefined)
        return known.sorted;
    const sorted = [...keys].sort();
    remember(first, orders, { keys, sorted });
    return sorted;
}
function isSorted(keys) {
    for (let index = 1; index < keys.length; index++) {
        if (keys[index - 1] > keys[index])
            return false;
    }
    return true;
}
function isSame(left, right) {
    if (left.length !== right.length)
        return false;
    for (let index = 0; index < left.length; index++)
        if (left[index] !== right[index])
            return false;
    return true;
}
/** Bounded, and started anew when full: hostile documents cost memory once and speed only. */
function remember(first, orders, order) {
    if (orders !== undefined) {
        if (orders.length >= MAX_ORDERS)
            orders.length = 0;
        orders.push(order);
        return;
    }
    if (ORDERS.size >= MAX_FIRST_KEYS)
        ORDERS.clear();
    ORDERS.set(first, [order]);
}

;// CONCATENATED MODULE: ./packages/core/src/jcs/write-string.js

/** UTF-16 units encoded per reservation, so that a large string does not reserve six times its size at once. */
const CHUNK = 4096;
/** A control character becomes six bytes; every other unit fewer. */
const MAX_BYTES_PER_UNIT = 6;
/** Second byte of the two-byte escapes of RFC 8785 section 3.2.2.2, by character; 0 where there is none. */
const SHORT_ESCAPES = new Uint8Array(0x60);
SHORT_ESCAPES[0x08] = 0x62;
SHORT_ESCAPES[0x09] = 0x74;
SHORT_ESCAPES[0x0a] = 0x6e;
SHORT_ESCAPES[0x0c] = 0x66;
SHORT_ESCAPES[0x0d] = 0x72;
SHORT_ESCAPES[0x22] = 0x22;
SHORT_ESCAPES[0x5c] = 0x5c;
/** Writes a quoted string; false where it holds half of a surrogate pair. */
function writeString(sink, text) {
    reserve(sink, 1);
    sink.bytes[sink.at++] = 0x22;
    let index = 0;
    while (index < text.length) {
        const next = writeUnits(sink, text, index);
        if (next < 0)
            return false;
        index = next;
    }
    reserve(sink, 1);
    sink.bytes[sink.at++] = 0x22;
    return true;
}
/** Writes up to `CHUNK` units; the index of the first one not written, or -1 at half of a surrogate pair. */
function writeUnits(sink, text, from) {
    const end = Math.min(text.length, from + CHUNK);
    reserve(sink, (end - from + 1) * MAX_BYTES_PER_UNIT);
    const { bytes } = sink;
    let { at } = sink;
    let index = from;
    for (; index < end; index++) {
        const code = text.charCodeAt(index);
        if (code < 0x80) {
            if (code >= 0x20 && code !== 0x22 && code !== 0x5c)
                bytes[at++] = code;
            else
                at = writeEscape(bytes, at, code);
        }
        else if (code < 0x800) {
            bytes[at++] = 0xc0 | (code >> 6);
            bytes[at++] = 0x80 | (code & 0x3f);
        }
        else if (code < 0xd800 || code > 0xdfff) {
            bytes[at++] = 0xe0 | (code >> 12);
            bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
            bytes[at++] = 0x80 | (code & 0x3f);
        }
        else {
            const low = text.charCodeAt(++index);
            if (code > 0xdbff || !(low >= 0xdc00 && low <= 0xdfff))
                return -1;
            at = writeAstral(bytes, at, ((code - 0xd800) << 10) + (low - 0xdc00) + 0x1_0000);
        }
    }
    sink.at = at;
    return index;
}
function writeAstral(bytes, from, point) {
    bytes[from] = 0xf0 | (point >> 18);
    bytes[from + 1] = 0x80 | ((point >> 12) & 0x3f);
    bytes[from + 2] = 0x80 | ((point >> 6) & 0x3f);
    bytes[from + 3] = 0x80 | (point & 0x3f);
    return from + 4;
}
function writeEscape(bytes, from, code) {
    bytes[from] = 0x5c;
    const short = SHORT_ESCAPES[code];
    if (short !== 0) {
        bytes[from + 1] = short;
        return from + 2;
    }
    bytes[from + 1] = 0x75;
    bytes[from + 2] = 0x30;
    bytes[from + 3] = 0x30;
    bytes[from + 4] = 0x30 + (code >> 4);
    bytes[from + 5] = '0123456789abcdef'.charCodeAt(code & 0xf);
    return from + 6;
}

;// CONCATENATED MODULE: ./packages/core/src/jcs/write-key.js


/** `"key":` as bytes. */
const KEYS = new Map();
const write_key_MAX_KEYS = 2048;
const MAX_KEY_LENGTH = 64;
/** Writes `"key":`; false where the key holds half of a surrogate pair. */
function writeKey(sink, key) {
    const known = KEYS.get(key) ?? encodeKey(key);
    if (known === undefined)
        return false;
    reserve(sink, known.length);
    const { bytes } = sink;
    let { at } = sink;
    for (let index = 0; index < known.length; index++)
        bytes[at++] = known[index];
    sink.at = at;
    return true;
}
function encodeKey(key) {
    const sink = { bytes: new Uint8Array(key.length * 3 + 3), at: 0, drain: undefined };
    if (!writeString(sink, key))
        return undefined;
    reserve(sink, 1);
    sink.bytes[sink.at++] = 0x3a;
    const encoded = sink.bytes.slice(0, sink.at);
    if (key.length <= MAX_KEY_LENGTH) {
        if (KEYS.size >= write_key_MAX_KEYS)
            KEYS.clear();
        KEYS.set(key, encoded);
    }
    return encoded;
}

;// CONCATENATED MODULE: ./packages/core/src/jcs/write-value.js






const MAX_SHORT_INTEGER = 999_999_999;
const SHORT_DIGITS = 9;
const MIN_SERIES = 16;
function createWriter(sink, options) {
    return { sink, path: [], depth: 0, anyInteger: options.integers === 'any' };
}
/** The type says Json, the caller may be wrong: every other kind of value is refused, never dropped. */
function writeValue(writer, value) {
    if (typeof value === 'string') {
        if (!writeString(writer.sink, value))
            throw refuseSurrogate(writer, 'a string');
    }
    else if (typeof value === 'number')
        writeNumber(writer, value);
    else if (value === null)
        writeAscii(writer.sink, 'null');
    else if (typeof value === 'boolean')
        writeAscii(writer.sink, value ? 'true' : 'false');
    else if (typeof value !== 'object')
        throw refuseKind(writer, typeof value);
    else if (Array.isArray(value))
        writeArray(writer, value);
    else
        writeObject(writer, value);
}
function writeArray(writer, items) {
    const depth = enter(writer);
    if (items.length >= MIN_SERIES && isSeries(items)) {
        // A series of measurements: the engine's own writer does numbers exactly as RFC 8785 wants them, and faster.
        writeAscii(writer.sink, JSON.stringify(items));
        writer.depth = depth;
        return;
    }
    writeByte(writer.sink, 0x5b);
    for (let index = 0; index < items.length; index++) {
        if (index > 0)
            writeByte(writer.sink, 0x2c);
        writer.path[depth] = index;
        writeValue(writer, items[index]);
    }
    writeByte(writer.sink, 0x5d);
    writer.depth = depth;
}
function writeObject(writer, members) {
    refuseForeign(writer, members);
    const depth = enter(writer);
    const keys = sortedKeys(members);
    writeByte(writer.sink, 0x7b);
    for (let index = 0; index < keys.length; index++) {
        const key = keys[index];
        if (index > 0)
            writeByte(writer.sink, 0x2c);
        writer.path[depth] = key;
        if (!writeKey(writer.sink, key))
            throw refuseSurrogate(writer, 'a key');
        writeValue(writer, members[key]);
    }
    writeByte(writer.sink, 0x7d);
    writer.depth = depth;
}
/** Depth before entering, which is the index of the child's path entry. */
function enter(writer) {
    const before = writer.depth;
    if (before >= limits/* MAX_DEPTH */.l) {
        throw canonicalRefusal('canonical.too_deep', here(writer), `expected at most ${limits/* MAX_DEPTH */.l} levels, found more`);
    }
    writer.depth = before + 1;
    return before;
}
function writeNumber(writer, value) {
    if (value >= 0 && value <= MAX_SHORT_INTEGER && Number.isInteger(value)) {
        writeShortInteger(writer.sink, value);
        return;
    }
    if (!Number.isFinite(value)) {
        throw canonicalRefusal('canonical.number_range', here(writer), `expected a finite number, found ${value}`);
    }
    // From 1e21 on, ECMAScript (and so RFC 8785) writes an exponent: that text is no integer literal.
    const size = Math.abs(value);
    if (size > Number.MAX_SAFE_INTEGER && size < 1e21 && !writer.anyInteger) {
        const message = `expected an integer between -(2^53-1) and 2^53-1, found ${value}`;
        throw canonicalRefusal('canonical.unsafe_integer', here(writer), message);
    }
    writeAscii(writer.sink, `${value}`);
}
/** A loop, because `every` passes over holes. */
function isSeries(items) {
    for (let index = 0; index < items.length; index++) {
        const item = items[index];
        if (typeof item !== 'number' || !(Math.abs(item) <= Number.MAX_SAFE_INTEGER))
            return false;
    }
    return true;
}
/** Digits without a string in between. Also -0, which RFC 8785 writes as 0. */
function writeShortInteger(sink, value) {
    reserve(sink, SHORT_DIGITS);
    let digits = 1;
    for (let bound = 10; bound <= value; bound *= 10)
        digits++;
    let rest = value;
    for (let at = sink.at + digits - 1; at >= sink.at; at--) {
        const shorter = Math.trunc(rest / 10);
        sink.bytes[at] = 0x30 + (rest - shorter * 10);
        rest = shorter;
    }
    sink.at += digits;
}
function writeAscii(sink, text) {
    reserve(sink, text.length);
    const { bytes } = sink;
    let { at } = sink;
    for (let index = 0; index < text.length; index++)
        bytes[at++] = text.charCodeAt(index);
    sink.at = at;
}
function writeByte(sink, byte) {
    if (sink.at === sink.bytes.length)
        reserve(sink, 1);
    sink.bytes[sink.at++] = byte;
}
/** A Date, a Map, a typed array would be written as `{}` or as something nobody meant. */
function refuseForeign(writer, value) {
    const prototype = Object.getPrototypeOf(value);
    if (prototype === null || prototype === Object.prototype)
        return;
    // The Object.prototype of another realm.
    if (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'hasOwnProperty'))
        return;
    throw refuseKind(writer, `an object of its own kind (${Object.prototype.toString.call(value)})`);
}
function refuseKind(writer, found) {
    return canonicalRefusal('canonical.not_json', here(writer), `expected a JSON value, found ${found}`);
}
function refuseSurrogate(writer, what) {
    const message = `expected ${what} of whole characters, found half of a surrogate pair (RFC 8785 section 3.2.2.2)`;
    return canonicalRefusal('canonical.lone_surrogate', here(writer), message);
}
function here(writer) {
    return writer.path.slice(0, writer.depth);
}

;// CONCATENATED MODULE: ./packages/core/src/jcs/canonicalize.js




/**
 * RFC 8785 (JCS) bytes of a value.
 *
 * @throws InputError `canonical.not_json` (undefined, a function, a bigint, a symbol, an object with a prototype of its
 *   own such as Date or Map), `canonical.number_range` (NaN, Infinity), `canonical.unsafe_integer`,
 *   `canonical.lone_surrogate` (in a string or a key), `canonical.too_deep` (also: a cycle)
 */
function canonicalBytes(value, options = {}) {
    return withWritten(value, options, (bytes) => bytes.slice());
}
/** RFC 8785 text of a value. Errors as `canonicalBytes`. */
function canonicalText(value, options = {}) {
    return withWritten(value, options, (bytes) => Buffer.from(bytes.buffer, 0, bytes.length).toString('utf8'));
}
/** Are these bytes, to the last one, the canonical form of the value that was read from them? */
function isCanonical(bytes, value, options = {}) {
    return withWritten(value, options, (written) => Buffer.compare(written, bytes) === 0);
}
/** Lower-case hex SHA-256 over the RFC 8785 bytes of a value, in memory that does not grow with it. */
function canonicalSha256(value, options = {}) {
    let hash;
    const sink = openSink((full) => void (hash ??= (0,external_node_crypto_.createHash)('sha256')).update(full));
    return withSink(sink, () => {
        writeValue(createWriter(sink, options), value);
        const rest = sink.bytes.subarray(0, sink.at);
        return hash === undefined ? (0,digest/* sha256Hex */.fg)(rest) : hash.update(rest).digest('hex');
    });
}
function withWritten(value, options, use) {
    const sink = openSink();
    return withSink(sink, () => {
        writeValue(createWriter(sink, options), value);
        return use(sink.bytes.subarray(0, sink.at));
    });
}
function withSink(sink, work) {
    try {
        return work();
    }
    finally {
        closeSink(sink);
    }
}


/***/ }),

/***/ 39046:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   UI: () => (/* binding */ opens),
/* harmony export */   _i: () => (/* binding */ isUnmet),
/* harmony export */   z4: () => (/* binding */ foldVerdict)
/* harmony export */ });
/* unused harmony exports VERDICTS, worstVerdict */
const VERDICTS = (/* unused pure expression or super */ null && (['error', 'fail', 'inconclusive', 'waived', 'pass', 'not_applicable']));
/** Decides, once for the whole product, whether a check binds. */
function judge(check, strictness) {
    const binds = strictness.mode === 'enforce' && (check.level === 'must' || (check.level === 'should' && strictness.strict));
    return { ...check, mode: binds ? 'enforce' : 'warn' };
}
/**
 * Folds checks into a verdict: `fail` > `inconclusive` > `waived` > `pass` > `not_applicable`.
 *
 * Warn-mode checks never close; a run without a single check proves nothing and is `inconclusive`.
 */
function foldVerdict(checks) {
    if (checks.length === 0)
        return 'inconclusive';
    const binding = checks.filter((check) => check.mode === 'enforce');
    const open = binding.filter((check) => isUnmet(check) && check.waiver === undefined);
    if (open.some((check) => check.outcome === 'fail'))
        return 'fail';
    if (open.length > 0)
        return 'inconclusive';
    if (binding.some((check) => check.waiver !== undefined && isUnmet(check)))
        return 'waived';
    return checks.every((check) => check.outcome === 'not_applicable') ? 'not_applicable' : 'pass';
}
/** Only these verdicts open a gate. */
function opens(verdict) {
    return verdict === 'pass' || verdict === 'waived' || verdict === 'not_applicable';
}
function isUnmet(check) {
    return check.outcome === 'fail' || check.outcome === 'inconclusive';
}
/** The worst of several verdicts; an empty list is `inconclusive`. */
function worstVerdict(verdicts) {
    return VERDICTS.find((candidate) => verdicts.includes(candidate)) ?? 'inconclusive';
}


/***/ }),

/***/ 4230:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ canonicalFormDifference),
/* harmony export */   z: () => (/* binding */ canonicalFile)
/* harmony export */ });
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72533);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69050);


const LINE_FEED = 0x0a;
/** RFC 8785 canonical JSON, UTF-8, and one line feed: the one form a document of ours has on disk. */
function canonicalFile(value) {
    const text = (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .Mr)(value);
    const file = new Uint8Array(text.length + 1);
    file.set(text);
    file[text.length] = LINE_FEED;
    return file;
}
/** Undefined where the bytes are the canonical form of the value that was parsed from them. */
function canonicalFormDifference(bytes, value, report) {
    const canonical = canonicalFile(value);
    const offset = (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .firstDifferingByte */ .bL)(bytes, canonical);
    if (offset === undefined)
        return undefined;
    return {
        ...report,
        pointer: null,
        expected: byteAt(canonical, offset),
        found: byteAt(bytes, offset),
        message: `expected RFC 8785 canonical JSON and one line feed, found another byte at offset ${offset}: expected ${byteAt(canonical, offset)}, found ${byteAt(bytes, offset)}`,
    };
}
function byteAt(bytes, offset) {
    const byte = bytes[offset];
    return byte === undefined ? 'the end of the file' : `0x${byte.toString(16).padStart(2, '0')}`;
}


/***/ }),

/***/ 69050:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ toProblem),
/* harmony export */   at: () => (/* binding */ firstDifference),
/* harmony export */   bL: () => (/* binding */ firstDifferingByte),
/* harmony export */   ny: () => (/* binding */ toDifference)
/* harmony export */ });
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50870);

function toDifference(problem, file) {
    return {
        code: problem.code,
        file: problem.where?.file ?? file,
        pointer: problem.where?.pointer ?? null,
        expected: null,
        found: null,
        message: problem.message,
    };
}
function toProblem(difference) {
    return {
        code: difference.code,
        message: difference.message,
        where: { file: difference.file, ...(difference.pointer !== null && { pointer: difference.pointer }) },
    };
}
/**
 * The first place where two JSON values differ, in key order; undefined where they are equal. Objects are compared by
 * own keys, so a key that only one side has is a difference at that key.
 */
function firstDifference(expected, found, path = []) {
    if (isTree(expected) && isTree(found) && Array.isArray(expected) === Array.isArray(found)) {
        const keys = [...new Set([...Object.keys(expected), ...Object.keys(found)])].sort();
        for (const key of keys) {
            const inner = firstDifference(own(expected, key), own(found, key), [...path, key]);
            if (inner !== undefined)
                return inner;
        }
        return undefined;
    }
    if (Object.is(expected, found) || (expected === 0 && found === 0))
        return undefined;
    return { pointer: (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .toPointer */ .r)(path), expected: (expected ?? null), found: (found ?? null) };
}
function isTree(value) {
    return typeof value === 'object' && value !== null;
}
function own(tree, key) {
    return Object.hasOwn(tree, key) ? tree[key] : undefined;
}
/** Offset of the first byte in which two texts differ; undefined where they are equal. */
function firstDifferingByte(left, right) {
    const shorter = Math.min(left.length, right.length);
    for (let offset = 0; offset < shorter; offset += 1)
        if (left[offset] !== right[offset])
            return offset;
    return left.length === right.length ? undefined : shorter;
}


/***/ }),

/***/ 58921:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   b: () => (/* binding */ MAX_EVIDENCE_BYTES)
/* harmony export */ });
/** A document above this is refused before it is parsed; a run that would write one is refused too. */
const MAX_EVIDENCE_BYTES = 32 * 1024 * 1024;
const MAX_MANIFEST_BYTES = 32 * 1024 * 1024;


/***/ }),

/***/ 25627:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rowsOf),
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/** The run itself, or the runs that a preflight made: what the table lists. */
function rowsOf(run) {
    return run.children.length > 0 ? run.children : [run];
}
/**
 * Every unmet check of a run and its children, worst first. Where a cause is in the list, the rows that merely follow
 * from it are not: they would stand above it and say nothing that can be acted on.
 */
function findingsOf(run) {
    const own = run.children.length > 0 ? run.evidence.checks.filter((check) => !isAboutAnother(check.id)) : run.evidence.checks;
    const findings = [...unmet(run, own), ...run.children.flatMap((child) => unmet(child, child.evidence.checks))];
    return withoutConsequences(run, findings).sort((left, right) => rank(left) - rank(right));
}
function isAboutAnother(checkId) {
    return checkId.startsWith('unit::') || checkId.startsWith('manifest_');
}
function withoutConsequences(run, findings) {
    const explained = new Set([
        ...findings.filter(({ closes }) => closes).map(({ unit }) => unit),
        ...run.children.filter(({ evidence }) => evidence.error !== null).map(({ evidence }) => evidence.unit),
    ]);
    const causes = findings.filter(({ check }) => !check.id.startsWith('gate::') || !explained.has(check.id.slice(6)));
    const isExplained = run.children.some(({ evidence }) => evidence.error !== null) ||
        causes.some(({ check, closes }) => closes && check.id !== DECISION);
    return causes.filter(({ check }) => check.id !== DECISION || !isExplained);
}
/** The manifest's row that sums up all its others. */
const DECISION = 'manifest_decision_open';
/** Who waived a check and for how long; the bare id where the evidence does not say more. Empty where nobody did. */
function waivedBy({ evidence }, id) {
    if (id === undefined)
        return '';
    const waiver = evidence.waivers.find((one) => one.id === id);
    if (waiver === undefined)
        return `waived by ${id}`;
    const left = waiver.days_left === 1 ? '1 day' : `${waiver.days_left} days`;
    return `waived by ${waiver.owner} until ${waiver.expires.slice(0, 10)}, ${left} left (${id})`;
}
function unmet(run, checks) {
    return checks
        .filter((check) => check.outcome === 'fail' || check.outcome === 'inconclusive')
        .map((check) => ({
        unit: run.evidence.unit,
        check,
        closes: check.mode === 'enforce' && check.waiver === undefined,
        waived: waivedBy(run, check.waiver),
    }));
}
function rank({ check, closes }) {
    if (closes)
        return check.outcome === 'fail' ? 0 : 1;
    return check.waiver === undefined ? 3 : 2;
}


/***/ }),

/***/ 5660:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ toProgress),
/* harmony export */   hq: () => (/* binding */ findingLines),
/* harmony export */   yw: () => (/* binding */ toTerminal)
/* harmony export */ });
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39046);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87893);
/* harmony import */ var _reported_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25627);


/** The verdict table, what closed, what to do, the decision, and where the files lie. */
function toTerminal(run) {
    const { evidence } = run;
    return [
        [
            span(run.values['release-candidate-id'] ?? evidence.release_candidate_id, 'bold'),
            span(`  ${describeSubject(run)}`, 'dim'),
        ],
        [],
        ...table((0,_reported_run_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .R)(run)),
        ...broken(run),
        ...findingLines(run),
        ...planned(run),
        [],
        ...conclusion(run),
    ];
}
/** One line while a preflight runs. */
function toProgress(run) {
    const { unit, verdict, reason } = run.evidence;
    return [
        badge(verdict),
        span(`  ${unit}`, 'bold'),
        span(`  ${Math.round(run.durationMs)} ms  `, 'dim'),
        span(reason, 'plain'),
    ];
}
function describeSubject({ evidence }) {
    const commit = evidence.subject.commit?.slice(0, 12) ?? 'no commit';
    return `${evidence.subject.repository}  ${commit}  ${evidence.environment}${evidence.strict ? ', strict' : ''}`;
}
function table(rows) {
    const width = Math.max(4, ...rows.map((row) => row.evidence.unit.length));
    const head = [span(`  ${'verdict'.padEnd(14)}  ${'unit'.padEnd(width)}  ${'mode'.padEnd(7)}  why`, 'dim')];
    const body = rows.map(({ evidence }) => [
        span('  ', 'plain'),
        badge(evidence.verdict),
        span(`  ${evidence.unit.padEnd(width)}  `, 'plain'),
        span(`${evidence.mode.padEnd(7)}  `, 'dim'),
        span(evidence.reason, 'plain'),
    ]);
    return [head, ...body];
}
function badge(verdict) {
    return span(verdict.replace('_', ' ').toUpperCase().padEnd(14), styleOf(verdict));
}
function styleOf(verdict) {
    if (verdict === 'waived' || verdict === 'inconclusive')
        return 'unsure';
    return (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .opens */ .UI)(verdict) ? 'good' : 'bad';
}
/** A unit that broke has no check that could say why. */
function broken(run) {
    const lines = [run, ...run.children]
        .filter(({ evidence }) => evidence.error !== null)
        .map(({ evidence }) => [
        span('  ✗ ', 'bad'),
        span(evidence.unit, 'bold'),
        span(`  ${evidence.reason}`, 'plain'),
    ]);
    return lines.length === 0 ? [] : [[], ...lines];
}
const SHOWN = 20;
/** Advice of one unit that is shown among other units: a screen of it would hide what closes. */
const ADVICE_SHOWN = 3;
/** What closes and what is advised, with place and remedy, worst first; and how much is told in the evidence alone. */
function findingLines(run) {
    const all = (0,_reported_run_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .W)(run);
    const listed = (run.children.length > 0 ? withLittleAdvice(all) : all).slice(0, SHOWN);
    const left = all.filter((finding) => !listed.includes(finding));
    const lines = listed.flatMap(toLines);
    return all.length === 0 ? [] : [[], ...lines, ...leftOut(left)];
}
function withLittleAdvice(findings) {
    const shown = new Map();
    return findings.filter(({ unit, closes }) => {
        if (closes)
            return true;
        shown.set(unit, (shown.get(unit) ?? 0) + 1);
        return shown.get(unit) <= ADVICE_SHOWN;
    });
}
function leftOut(findings) {
    if (findings.length === 0)
        return [];
    const closing = findings.filter(({ closes }) => closes).length;
    const units = [...new Set(findings.map(({ unit }) => unit))].join(', ');
    const what = closing === 0 ? 'warnings' : `findings, of which ${closing} close,`;
    return [[span(`  … and ${findings.length} more ${what} of ${units}: see the evidence`, 'dim')]];
}
function toLines({ unit, check, closes, waived: by }) {
    const sign = closes ? span('  ✗ ', 'bad') : span('  ! ', 'unsure');
    const where = check.location === undefined ? '' : `  ${(0,_release_gates_core__WEBPACK_IMPORTED_MODULE_2__/* .formatWhere */ .Hp)(check.location)}`;
    const waived = by === '' ? '' : `  ${by}`;
    const lines = [
        [sign, span(`${unit} ${check.id}`, 'bold'), span(`${where}${waived}`, 'dim')],
        [span(`    ${check.reason}`, 'plain')],
    ];
    if (check.remedy !== undefined)
        lines.push([span(`    → ${check.remedy}`, 'plain')]);
    return lines;
}
/** What a dry run would have done. */
function planned({ evidence }) {
    const { steps } = evidence.details;
    if (!evidence.checks.some((check) => check.id === 'dry_run') || !Array.isArray(steps))
        return [];
    const lines = steps.map((step, index) => [span(`  ${index + 1}. ${String(step)}`, 'plain')]);
    return [[], [span('dry run: nothing was changed; it would', 'bold')], ...lines];
}
function conclusion(run) {
    const { evidence, values } = run;
    const decision = values['decision'];
    const open = decision === undefined || decision === ''
        ? (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .opens */ .UI)(evidence.verdict)
        : decision === 'open' && (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .opens */ .UI)(evidence.verdict);
    const lines = [
        [
            span('decision  ', 'dim'),
            open ? span('OPEN', 'good') : span('CLOSED', 'bad'),
            span(`  ${evidence.reason}`, 'plain'),
        ],
    ];
    if (values['manifest-path'])
        lines.push([span('manifest  ', 'dim'), span(values['manifest-path'], 'plain')]);
    if (run.children.length === 0)
        lines.push(...outputs(values));
    if (run.evidencePath !== null) {
        const folder = run.evidencePath.slice(0, run.evidencePath.lastIndexOf('/') + 1);
        lines.push([span('evidence  ', 'dim'), span(run.children.length > 0 ? folder : run.evidencePath, 'plain')]);
    }
    return lines;
}
/** What a unit gives to the next step, such as where the bundle lies. */
function outputs(values) {
    return Object.entries(values)
        .filter(([name, value]) => value !== '' && !['decision', 'manifest-path', 'release-candidate-id'].includes(name))
        .map(([name, value]) => [span(`${name.padEnd(8)}  `, 'dim'), span(value, 'plain')]);
}
function span(text, style) {
    return { text, style };
}


/***/ }),

/***/ 67047:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j$: () => (/* binding */ commonInputs),
/* harmony export */   zm: () => (/* binding */ operationInputs)
/* harmony export */ });
/* unused harmony export commonOutputs */
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50947);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52087);


/** Inputs that every unit takes, whatever it judges. One definition for actions, flags, environment and docs. */
const commonInputs = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    root: _release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF.path().default('.').describe('Folder that is judged, relative to the working directory'),
    config: _release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF
        .path()
        .default('.github/release-gates.yml')
        .describe('Configuration file, relative to the root; it may be absent'),
    environment: _release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF
        .id()
        .optional()
        .describe('Environment profile: dev, staging, prod or one of yours. Default: what the configuration names, else prod'),
    mode: _release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF
        .choice(['enforce', 'warn'])
        .optional()
        .describe('warn reports without closing. Default: what the configuration says, else enforce'),
    strict: _release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF
        .boolean()
        .optional()
        .describe('Whether checks of level "should" close. Default: what the environment profile says'),
    releaseCandidateId: _release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF
        .id()
        .optional()
        .describe('Release candidate that the evidence belongs to. Default: rc-<version>-<12 hex digits of the commit>'),
    correlationId: _release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF.id().optional().describe('Id that ties this run to others. Default: derived from the run'),
    evidenceDirectory: _release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF
        .path()
        .optional()
        .describe('Folder for evidence, relative to the root. Default: what the configuration says, else .release-gates'),
});
/** Operations only. */
const operationInputs = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    dryRun: _release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF.boolean().default(false).describe('Plan and report, change nothing'),
});
/** Outputs that every action sets. */
const commonOutputs = {
    verdict: 'pass, not_applicable, waived, inconclusive, fail or error',
    open: 'true where the verdict opens the gate, else false',
    reason: 'The verdict in one line',
    'evidence-path': 'The evidence document, relative to the root',
    'evidence-sha256': 'SHA-256 of the evidence document',
    'release-candidate-id': 'The release candidate that was judged',
};


/***/ }),

/***/ 86186:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ runUnit)
});

// EXTERNAL MODULE: ./packages/core/src/digest.js
var digest = __webpack_require__(29963);
// EXTERNAL MODULE: ./packages/core/src/error.js
var src_error = __webpack_require__(87893);
// EXTERNAL MODULE: ./packages/core/src/time.js
var time = __webpack_require__(24534);
// EXTERNAL MODULE: ./packages/evidence/src/canonical-file.js
var canonical_file = __webpack_require__(4230);
;// CONCATENATED MODULE: ./packages/evidence/src/serialize-evidence.js


/** The bytes of an evidence document. The same facts give the same bytes. */
function serializeEvidence(evidence) {
    return (0,canonical_file/* canonicalFile */.z)(evidence);
}
/**
 * `<unit>-<time>-<first 12 hex digits of the SHA-256 of the bytes>.json`: sorts by unit and time, and two documents
 * have one name only if they are one document.
 */
function evidenceFileName(unit, endedAtMs, sha256) {
    return `${unit}-${(0,time/* formatFileTime */.Zc)(endedAtMs)}-${sha256.slice(0, 12)}.json`;
}

// EXTERNAL MODULE: ./packages/evidence/src/limits.js
var limits = __webpack_require__(58921);
// EXTERNAL MODULE: ./packages/audit-log/src/log/append-record.js
var append_record = __webpack_require__(14825);
;// CONCATENATED MODULE: ./packages/runner/src/audit-record.js

/**
 * What an operation did goes into the audit log that the configuration names. A record that cannot be written is an
 * error of the run: an act without its record must not look like success.
 */
async function recordInLog(session, unit, execution, nowMs) {
    const path = session.configuration.configuration['audit-log']?.path;
    if (path === undefined || execution.record === undefined)
        return execution;
    const { action, context } = execution.record;
    const appended = (0,append_record/* appendRecord */.E)(session.host.logs.open(path), {
        action,
        actor: session.host.run.actor,
        source: unit,
        status: 'ok',
        context: { ...context, correlation_id: session.correlationId, release_candidate_id: session.releaseCandidateId },
    }, { nowMs });
    return {
        ...execution,
        details: {
            ...execution.details,
            audit_record: { log: path, seq: appended.record.seq, entry_hash: appended.record.entry_hash },
        },
    };
}

// EXTERNAL MODULE: ./packages/core/src/verdict.js
var src_verdict = __webpack_require__(39046);
// EXTERNAL MODULE: ./packages/core/src/json.js
var json = __webpack_require__(33609);
;// CONCATENATED MODULE: ./packages/evidence/src/explain.js

/** Actions beyond this are counted, not listed: nobody reads the two hundredth. */
const MAX_ACTIONS = 50;
const MAX_LINE = 1000;
/** The verdict in one line, for a table's cell: what closed it, or how much was shown. */
function explainVerdict(verdict, checks) {
    const unmet = sortWorstFirst(checks.filter((check) => (0,src_verdict/* isUnmet */._i)(check) && check.mode === 'enforce'));
    const open = unmet.filter((check) => check.waiver === undefined);
    const advice = checks.filter((check) => (0,src_verdict/* isUnmet */._i)(check) && check.mode === 'warn').length;
    const passed = checks.filter((check) => check.outcome === 'pass').length;
    switch (verdict) {
        case 'error':
            return 'the run broke before it could decide';
        case 'fail':
        case 'inconclusive':
            return open[0] === undefined
                ? 'nothing was checked, so nothing is proven'
                : clip(worst(open[0], open.length - 1));
        case 'waived':
            return clip(`${count(unmet.length, 'failing check')} waived: ${[...new Set(unmet.map((check) => check.id))].join(', ')}`);
        case 'pass':
            return `${count(passed, 'check')} passed${advice === 0 ? '' : `, ${count(advice, 'warning')}`}`;
        case 'not_applicable':
            return clip(checks[0] === undefined ? 'not applicable' : `not applicable: ${oneLine(checks[0].reason)}`);
    }
}
/** What to do, one imperative line each, worst first, every line once. */
function nextActions(checks) {
    const lines = sortWorstFirst(checks.filter((check) => (0,src_verdict/* isUnmet */._i)(check) && check.waiver === undefined))
        .filter((check) => check.remedy !== undefined && check.remedy.trim() !== '')
        .map((check) => clip(oneLine(check.remedy)));
    const unique = [...new Set(lines)];
    if (unique.length <= MAX_ACTIONS)
        return unique;
    return [...unique.slice(0, MAX_ACTIONS), `And ${unique.length - MAX_ACTIONS} more: see the checks`];
}
/** Closing failures, closing doubts, then advice; the order of the unit is kept within each. */
function sortWorstFirst(checks) {
    return checks.toSorted((left, right) => rank(left) - rank(right));
}
function rank(check) {
    const unmet = check.outcome === 'fail' ? 0 : check.outcome === 'inconclusive' ? 1 : 4;
    return unmet === 4 ? 8 : unmet + (check.waiver === undefined ? 0 : 2) + (check.mode === 'enforce' ? 0 : 4);
}
function worst(check, others) {
    const more = others === 0 ? '' : ` (and ${others} more)`;
    return `${check.id}: ${oneLine(check.reason)}${more}`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function oneLine(text) {
    return text.replaceAll(/\s+/g, ' ').trim();
}
function clip(text) {
    return text.length <= MAX_LINE ? text : `${text.slice(0, MAX_LINE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

;// CONCATENATED MODULE: ./packages/runner/src/waivers/apply.js

const DAY_MS = 86_400_000;
/** Whole days that are left, rounded down: 0 on the last day. */
function daysLeft(waiver, nowMs) {
    return Math.floor((waiver.expiresMs - nowMs) / DAY_MS);
}
/** The owner hears of it at 14, 7 and 1 days. */
function expiryWarning(days) {
    if (days <= 1)
        return 'last-day';
    if (days <= 7)
        return 'last-week';
    return days <= 14 ? 'last-fortnight' : undefined;
}
/**
 * Covers failing binding checks by unexpired waivers. An expired waiver covers nothing and adds a failing check that
 * names its owner; the check it covered stays failed as well.
 */
function applyWaivers(unit, checks, waivers, nowMs) {
    const mine = waivers.filter((waiver) => waiver.gate === unit);
    const used = new Map();
    const extra = [];
    const covered = checks.map((check) => {
        if (check.mode !== 'enforce' || !(0,src_verdict/* isUnmet */._i)(check))
            return check;
        const matching = mine.filter((waiver) => waiver.check === check.id);
        const valid = matching.find((waiver) => waiver.expiresMs >= nowMs);
        if (valid === undefined) {
            extra.push(...matching.map((waiver) => expired(waiver, check)));
            return check;
        }
        used.set(valid.id, valid);
        return { ...check, waiver: valid.id };
    });
    return { checks: [...covered, ...extra], waivers: [...used.values()].map((waiver) => toApplied(waiver, nowMs)) };
}
function expired(waiver, check) {
    const expiredAt = (0,time/* formatRfc3339 */.ZA)(waiver.expiresMs);
    return {
        id: `waiver_unexpired::${waiver.id}`,
        outcome: 'fail',
        level: 'must',
        mode: 'enforce',
        reason: `the waiver of ${waiver.owner} for ${check.id} expired at ${expiredAt}`,
        expected: 'a waiver that has not expired',
        actual: expiredAt,
        location: { file: waiver.path },
        remedy: `${waiver.owner}: fix ${check.id} (${waiver.ticket}) or have a new waiver reviewed`,
    };
}
function toApplied(waiver, nowMs) {
    const { expiresMs, version: _, ...rest } = waiver;
    return { ...rest, expires: (0,time/* formatRfc3339 */.ZA)(expiresMs), days_left: daysLeft(waiver, nowMs) };
}

;// CONCATENATED MODULE: ./packages/runner/src/build-evidence.js



/** The evidence document of one run, secrets masked. */
function buildEvidence(parts) {
    const { session, unit, strictness, resolved, execution, failure, startedMs } = parts;
    const { host } = session;
    const drift = [
        ...new Set([...session.policiesChangedByThisChange, ...parts.workspace.policiesChangedByThisChange()]),
    ];
    const found = [...execution.checks, ...drift.sort().map(changedPolicy)].map((check) => (0,src_verdict/* judge */.S4)(check, strictness));
    const { checks, waivers } = applyWaivers(unit.id, found, session.waivers, startedMs);
    const verdict = failure === undefined ? (0,src_verdict/* foldVerdict */.z4)(checks) : 'error';
    const error = failure === undefined ? null : describeFailure(failure);
    const evidence = {
        format: 'release-gates/evidence/v1',
        unit: unit.id,
        kind: unit.kind,
        mode: strictness.mode,
        strict: strictness.strict,
        environment: session.environment,
        verdict,
        reason: error?.message ?? explainVerdict(verdict, checks),
        error,
        checks: checks,
        release_candidate_id: session.releaseCandidateId,
        correlation_id: session.correlationId,
        subject: session.subject,
        run: host.run,
        inputs: { ...session.inputs, ...resolved },
        materials: mergeMaterials(session.policyMaterials, parts.workspace.materials()),
        outputs: [...execution.outputs],
        started_at: (0,time/* formatRfc3339 */.ZA)(startedMs),
        // A clock that steps back during the run must not make evidence that ends before it began.
        ended_at: (0,time/* formatRfc3339 */.ZA)(Math.max(startedMs, host.clock.nowMs())),
        tool: host.tool,
        waivers: [...waivers],
        next_actions: nextActions(checks),
        details: execution.details,
    };
    return maskStrings(evidence, (text) => host.secrets.mask(text));
}
function changedPolicy(path) {
    return {
        id: `policy_unchanged::${path}`,
        outcome: 'fail',
        level: 'may',
        reason: `this change edits its own policy ${path}; it was judged by the one of the base commit`,
        expected: 'the policy of the base commit',
        actual: 'another text in this change',
        location: { file: path },
    };
}
function describeFailure(failure) {
    if (failure instanceof src_error/* ReleaseGatesError */.OK) {
        return { kind: failure.kind, code: failure.code, message: build_evidence_oneLine(failure.message) };
    }
    return {
        kind: 'internal',
        code: 'internal.bug',
        message: build_evidence_oneLine(failure instanceof Error ? failure.message : String(failure)),
    };
}
function build_evidence_oneLine(text) {
    return text.replaceAll(/\s*[\r\n]+\s*/g, ' | ').slice(0, 4000);
}
function mergeMaterials(shared, own) {
    const byKey = new Map([...shared, ...own].map((material) => [`${material.path}\n${material.role}`, material]));
    return [...byKey.values()].sort((a, b) => a.path === b.path ? (a.role < b.role ? -1 : 1) : a.path < b.path ? -1 : 1);
}
function maskStrings(value, mask) {
    if (typeof value === 'string')
        return mask(value);
    if (Array.isArray(value))
        return value.map((item) => maskStrings(item, mask));
    if (!(0,json/* isJsonObject */.O)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskStrings(item, mask)]));
}

// EXTERNAL MODULE: ./packages/runner/src/session.js + 4 modules
var src_session = __webpack_require__(87336);
;// CONCATENATED MODULE: ./packages/runner/src/context.js

/** What a unit may see, from what the session resolved. */
function contextOf(session, workspace, nowMs) {
    const { host } = session;
    return {
        nowMs,
        subject: session.subject,
        run: host.run,
        releaseCandidateId: session.releaseCandidateId,
        correlationId: session.correlationId,
        environment: session.environment,
        strict: session.strict,
        evidenceDirectory: session.evidenceDirectory,
        tool: host.tool,
        workspace,
        git: host.git,
        processes: host.processes,
        secrets: host.secrets,
        logs: host.logs,
        configuredUnits: session.configuredUnits,
        maxEvidenceAgeS: (0,src_session/* maxEvidenceAgeS */._s)(session.configuration),
        auditLogPath: session.configuration.configuration['audit-log']?.path ?? null,
        change: host.change,
    };
}

// EXTERNAL MODULE: ./packages/core/src/inputs/decode.js
var decode = __webpack_require__(92683);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 16 modules
var schemas = __webpack_require__(52087);
// EXTERNAL MODULE: ./packages/runner/src/common-inputs.js
var common_inputs = __webpack_require__(67047);
;// CONCATENATED MODULE: ./packages/runner/src/execute.js



/** parse → collect → decide, or parse → collect → plan → apply. */
async function execute(request) {
    const { unit } = request;
    switch (unit.kind) {
        case 'gate':
            return executeGate(unit, request);
        case 'operation':
            return executeOperation(unit, request);
    }
}
async function executeGate(gate, request) {
    const { values: inputs, resolved } = (0,decode/* decodeInputs */.c)(gate.inputs, request.sources);
    request.onInputs(resolved);
    const facts = await gate.collect(inputs, request.context);
    return {
        checks: gate.decide(facts, inputs),
        details: gate.details?.(facts, inputs) ?? {},
        values: gate.values?.(facts, inputs) ?? {},
        outputs: [],
        record: undefined,
        dryRun: false,
    };
}
async function executeOperation(operation, request) {
    const schema = schemas/* strictObject */.rej({ ...operation.inputs.shape, ...common_inputs/* operationInputs */.zm.shape });
    const { values, resolved } = (0,decode/* decodeInputs */.c)(schema, request.sources);
    request.onInputs(resolved);
    const { dryRun, ...inputs } = values;
    const facts = await operation.collect(inputs, request.context);
    const plan = operation.plan(facts, inputs);
    const steps = [...plan.steps];
    const planned = { checks: plan.checks, details: { steps }, values: {}, outputs: [], record: undefined, dryRun };
    if (dryRun)
        return { ...planned, checks: [...plan.checks, dryRunCheck(plan.steps.length)] };
    const judged = plan.checks.map((check) => (0,src_verdict/* judge */.S4)(check, { ...request.strictness, mode: 'enforce' }));
    // Leniency is for verdicts: a precondition that binds is never waived by running in warn mode.
    if (judged.length > 0 && !(0,src_verdict/* opens */.UI)((0,src_verdict/* foldVerdict */.z4)(judged)))
        return planned;
    const { context, writer } = request.apply();
    const applied = await operation.apply(plan, inputs, context);
    return {
        checks: [...plan.checks, ...applied.checks],
        details: { ...applied.details, steps },
        values: applied.values ?? {},
        outputs: writer.outputs(),
        record: applied.record,
        dryRun: false,
    };
}
function dryRunCheck(steps) {
    return {
        id: 'dry_run',
        outcome: 'not_applicable',
        level: 'may',
        reason: 'planned only: nothing was changed',
        expected: null,
        actual: steps,
    };
}

;// CONCATENATED MODULE: ./packages/runner/src/keep-evidence.js

/**
 * Writes evidence, never over another file. The name carries a digest, so an existing file is the same document of an
 * earlier identical run, or somebody put another text under its name: that is refused.
 */
async function keepEvidence(host, path, bytes) {
    try {
        await host.files.create(path, bytes);
    }
    catch (error) {
        if (!(error instanceof src_error/* InputError */.dz) || error.code !== 'file.exists')
            throw error;
        const [existing] = await host.openWorkspace().digest([path]);
        if (existing?.state === 'present' && (0,digest/* equalDigest */.J$)(existing.sha256, (0,digest/* sha256Hex */.fg)(bytes)))
            return;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/runner/src/recording-writer.js
/** Remembers what an operation wrote: the outputs of its evidence. A later write of the same path replaces the earlier. */
class RecordingWriter {
    #files;
    #written = new Map();
    constructor(files) {
        this.#files = files;
    }
    async create(path, bytes) {
        return this.#remember(await this.#files.create(path, bytes));
    }
    async replace(path, bytes) {
        return this.#remember(await this.#files.replace(path, bytes));
    }
    /** Sorted by path. */
    outputs() {
        return [...this.#written.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    }
    #remember(written) {
        this.#written.set(written.path, written);
        return written;
    }
}

// EXTERNAL MODULE: ./packages/runner/src/units.js + 2 modules
var units = __webpack_require__(47971);
;// CONCATENATED MODULE: ./packages/runner/src/unit-runner.js

/** Runs units in this process, with the configuration that is already loaded. */
class UnitRunnerInProcess {
    #runUnit;
    #options;
    /** In the order they were asked for, whatever order they finish in. */
    #runs = [];
    constructor(runUnit, options) {
        this.#runUnit = runUnit;
        this.#options = options;
    }
    get runs() {
        return this.#runs.filter((run) => run !== undefined);
    }
    async run(id, inputs = {}) {
        const { onStart, onFinish } = this.#options;
        const position = this.#runs.push(undefined) - 1;
        const source = { source: 'input', values: inputs, where: (name) => ({ file: `input ${name}` }) };
        const run = await this.#runUnit(await (0,units/* loadUnit */.LM)(id), {
            sources: [source],
            ...(onStart !== undefined && { onStart }),
            ...(onFinish !== undefined && { onFinish }),
        });
        this.#runs[position] = run;
        return {
            id,
            verdict: run.evidence.verdict,
            mode: run.evidence.mode,
            reason: run.evidence.reason,
            evidencePath: run.evidencePath ?? '',
            evidenceSha256: run.evidenceSha256,
            values: run.values,
        };
    }
}

;// CONCATENATED MODULE: ./packages/runner/src/run-unit.js










/** Runs one unit and leaves its evidence, also where the unit breaks: then the verdict is `error`. */
async function runUnit(session, unit, options) {
    const { host } = session;
    options.onStart?.(unit);
    const startedMs = host.clock.nowMs();
    const started = host.clock.monotonicMs();
    const workspace = host.openWorkspace();
    const runner = new UnitRunnerInProcess((child, childOptions) => runUnit(session, child, childOptions), options);
    const attempt = await attemptUnit({ session, unit, options, workspace, runner, startedMs });
    const document = toDocument({
        session,
        unit,
        strictness: strictnessOf(session, unit.id),
        workspace,
        startedMs,
        ...attempt,
    });
    const keep = (options.keep ?? true) && !attempt.execution.dryRun;
    const path = `${session.evidenceDirectory}/${evidenceFileName(unit.id, Date.parse(document.evidence.ended_at), document.sha256)}`;
    if (keep)
        await keepEvidence(host, path, document.bytes);
    const run = {
        unit,
        evidence: document.evidence,
        evidencePath: keep ? path : null,
        evidenceSha256: document.sha256,
        values: attempt.execution.values,
        error: document.failure,
        children: runner.runs,
        durationMs: host.clock.monotonicMs() - started,
    };
    options.onFinish?.(run);
    return run;
}
/**
 * The one place below the shells that catches: evidence of a broken run, with what it had read and written by then, is
 * worth more to whoever looks for the cause than a stack trace.
 */
async function attemptUnit(request) {
    const { session, unit, startedMs } = request;
    const writer = new RecordingWriter(session.host.files);
    const context = contextOf(session, request.workspace, startedMs);
    let resolved = {};
    try {
        const execution = isOff(session, unit.id)
            ? switchedOff(unit.id)
            : await execute({
                unit,
                strictness: strictnessOf(session, unit.id),
                sources: withConfiguration(session, unit, request.options.sources),
                context,
                apply: () => ({
                    writer,
                    context: { ...context, files: writer, artifacts: session.host.artifacts, units: request.runner },
                }),
                onInputs: (inputs) => (resolved = inputs),
            });
        return { execution: await recordInLog(session, unit.id, execution, startedMs), failure: undefined, resolved };
    }
    catch (error) {
        return {
            execution: { ...NOTHING, outputs: writer.outputs() },
            failure: error ?? new Error('nothing was thrown'),
            resolved,
        };
    }
}
/** Readers refuse evidence above a size; a run that found that much says so instead of leaving what nobody can read. */
function toDocument(parts) {
    const evidence = buildEvidence(parts);
    const bytes = serializeEvidence(evidence);
    if (bytes.length <= limits/* MAX_EVIDENCE_BYTES */.b)
        return { evidence, bytes, sha256: (0,digest/* sha256Hex */.fg)(bytes), failure: parts.failure };
    const failure = new src_error/* InputError */.dz({
        code: 'evidence.too_large',
        message: `expected findings that fit into ${limits/* MAX_EVIDENCE_BYTES */.b} bytes of evidence, found ${bytes.length}`,
        remedy: 'Split what the unit judges into several runs',
    });
    return toDocument({ ...parts, execution: NOTHING, failure });
}
const NOTHING = { checks: [], details: {}, values: {}, outputs: [], record: undefined, dryRun: false };
function strictnessOf(session, id) {
    const configured = session.profile.units[id] ?? session.configuration.configuration.units[id]?.mode;
    const mode = session.mode ?? (configured === 'warn' ? 'warn' : 'enforce');
    return { mode, strict: session.strict };
}
function isOff(session, id) {
    const configured = session.profile.units[id] ?? session.configuration.configuration.units[id]?.mode;
    return configured === 'off';
}
function switchedOff(id) {
    const check = {
        id: 'unit_enabled',
        outcome: 'not_applicable',
        level: 'must',
        reason: `${id} is switched off by the configuration`,
        expected: 'enforce or warn',
        actual: 'off',
    };
    return { ...NOTHING, checks: [check] };
}
function withConfiguration(session, unit, given) {
    const { configuration, path } = session.configuration;
    const file = {
        source: 'file',
        values: configuration.units[unit.id]?.with ?? {},
        where: (name) => ({ file: path, pointer: `/units/${unit.id}/with/${name}` }),
    };
    return [...given, (0,src_session/* variablesOf */.ht)(session.host, unit.inputs), file, ...sharedSettings(session, unit)];
}
/** A unit that judges the version reads it where the configuration says, so that its evidence holds what was read. */
function sharedSettings(session, unit) {
    const { configuration, path } = session.configuration;
    const source = configuration['version-source'];
    if (source === undefined || !Object.hasOwn(unit.inputs.shape, 'versionSource'))
        return [];
    const where = () => ({ file: path, pointer: '/version-source' });
    return [{ source: 'file', values: { 'version-source': source }, where }];
}


/***/ }),

/***/ 87336:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _s: () => (/* binding */ maxEvidenceAgeS),
  fA: () => (/* binding */ openSession),
  ht: () => (/* binding */ variablesOf)
});

// UNUSED EXPORTS: localRunId

// EXTERNAL MODULE: ./packages/core/src/inputs/decode.js
var decode = __webpack_require__(92683);
// EXTERNAL MODULE: ./packages/core/src/ids.js
var ids = __webpack_require__(15857);
// EXTERNAL MODULE: ./packages/core/src/inputs/names.js
var names = __webpack_require__(70033);
// EXTERNAL MODULE: ./packages/core/src/error.js
var src_error = __webpack_require__(87893);
// EXTERNAL MODULE: ./packages/core/src/inputs/duration.js
var duration = __webpack_require__(21017);
// EXTERNAL MODULE: ./packages/runner/src/common-inputs.js
var common_inputs = __webpack_require__(67047);
// EXTERNAL MODULE: ./packages/core/src/document.js
var src_document = __webpack_require__(50870);
// EXTERNAL MODULE: ./packages/formats/src/parse-by-extension.js
var parse_by_extension = __webpack_require__(38551);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 16 modules
var schemas = __webpack_require__(52087);
;// CONCATENATED MODULE: ./packages/runner/src/configuration/schema.js

const unitId = schemas/* string */.YjP().regex(/^[a-z][a-z0-9-]{1,63}$/);
const profileName = schemas/* string */.YjP().regex(/^(?![-.])[A-Za-z0-9._-]{1,64}$/);
const path = schemas/* string */.YjP().min(1).max(1024);
const schema_duration = schemas/* union */.KCZ([schemas/* int */.Whr().min(0), schemas/* string */.YjP().max(32)]).describe('Seconds, or 90s, 15m, 12h, 30d');
const unitMode = schemas/* enum */.k5n(['enforce', 'warn', 'off']);
const unitSettings = schemas/* strictObject */.rej({
    mode: unitMode.default('enforce').describe('enforce closes, warn only reports, off does not run'),
    required: schemas/* boolean */.zMY().default(true).describe('Missing or closed evidence of this unit closes the manifest'),
    quick: schemas/* boolean */.zMY().default(true).describe('Whether a quick preflight runs it too'),
    paths: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1024))
        .min(1)
        .max(200)
        .optional()
        .describe('Globs: on a pull request the merge gate expects this unit only where one of them changed'),
    with: schemas/* record */.g1P(schemas/* string */.YjP().max(64), schemas/* json */.Pq9()).default({}).describe('Inputs of the unit, as in its action'),
});
const profile = schemas/* strictObject */.rej({
    strict: schemas/* boolean */.zMY().default(true).describe('Whether checks of level "should" close here'),
    units: schemas/* record */.g1P(unitId, unitMode).default({}).describe('Mode of single units here, over their own setting'),
});
/** `.github/release-gates.yml`. Strict: a key that is not known is an error with a suggestion. */
const configurationSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    'version-source': schemas/* string */.YjP()
        .max(1024)
        .optional()
        .describe('Where the version stands: package.json, pyproject.toml, Cargo.toml, FILE#/pointer, regex:FILE:PATTERN, git-tag, given:1.2.3'),
    environment: profileName.default('prod').describe('Profile that applies where none is named'),
    environments: schemas/* record */.g1P(profileName, profile)
        .default({})
        .describe('Profiles over dev (not strict), staging, prod (strict)'),
    units: schemas/* record */.g1P(unitId, unitSettings).default({}).describe('Units that the preflight runs, in this order'),
    evidence: schemas/* strictObject */.rej({
        directory: path.default('.release-gates'),
        'max-age': schema_duration.optional().describe('Evidence older than this does not count'),
    })
        .prefault({}),
    waivers: schemas/* strictObject */.rej({ directory: path.default('.github/release-waivers') }).prefault({}),
    'audit-log': schemas/* strictObject */.rej({ path: path.default('.release-gates/audit/log.ndjson') })
        .optional()
        .describe('Where operations record what they did; absent means no record'),
})
    .describe('release-gates configuration, version 1');
/** What an absent file means. Parsed when it is asked for: the first parse costs a step's start several milliseconds. */
function defaultConfiguration() {
    return configurationSchema.parse({ version: 1 });
}

;// CONCATENATED MODULE: ./packages/runner/src/configuration/load.js



/** The configuration is policy: on a pull request it is the base commit's. An absent file means defaults. */
async function loadConfiguration(workspace, path, knownUnits) {
    const file = await workspace.read(path, { role: 'policy', maxBytes: 1024 * 1024 });
    if (file.state === 'absent')
        return { configuration: defaultConfiguration(), path, present: false };
    if (file.state === 'refused') {
        throw new src_error/* InputError */.dz({ code: file.code, message: file.reason, where: { file: path } });
    }
    const document = await (0,parse_by_extension/* parseByExtension */.A)(file.bytes, { file: path });
    const configuration = (0,src_document/* validateDocument */.m)(configurationSchema, document);
    refuseUnknownUnits(configuration, knownUnits, (pointer) => ({ file: path, pointer, line: document.lineOf(pointer) }));
    return { configuration, path, present: true };
}
function refuseUnknownUnits(configuration, known, where) {
    const named = [
        ...Object.keys(configuration.units).map((id) => ({ id, pointer: `/units/${id}` })),
        ...Object.entries(configuration.environments).flatMap(([name, profile]) => Object.keys(profile.units).map((id) => ({ id, pointer: `/environments/${name}/units/${id}` }))),
    ];
    const problems = named
        .filter(({ id }) => !known.includes(id))
        .map(({ id, pointer }) => unknownUnit(id, where(pointer), known));
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new src_error/* InputError */.dz([first, ...rest]);
}
function unknownUnit(id, { line, ...where }, known) {
    const suggestion = (0,names/* nearest */.pA)(id, known);
    return {
        code: 'configuration.unknown_unit',
        message: `there is no unit "${id}"${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`,
        where: { ...where, ...(line !== undefined && { line }) },
        remedy: 'List the units with: release-gates units',
    };
}

// EXTERNAL MODULE: ./packages/runner/src/subject.js
var src_subject = __webpack_require__(46322);
// EXTERNAL MODULE: ./packages/runner/src/units.js + 2 modules
var src_units = __webpack_require__(47971);
// EXTERNAL MODULE: ./packages/core/src/time.js
var time = __webpack_require__(24534);
;// CONCATENATED MODULE: ./packages/runner/src/waivers/schema.js


const DAY_MS = 86_400_000;
/** A day means its last millisecond, UTC. @returns Unix milliseconds */
function parseExpiry(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return (0,time/* parseRfc3339 */.TM)(text);
    const midnight = (0,time/* parseRfc3339 */.TM)(`${text}T00:00:00Z`);
    return midnight === undefined ? undefined : midnight + DAY_MS - 1;
}
/** One file in `.github/release-waivers/`; its id is the file's name without the extension. */
const waiverSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    gate: schemas/* string */.YjP()
        .regex(/^[a-z][a-z0-9-]{1,63}$/)
        .describe('Unit whose check is waived'),
    check: schemas/* string */.YjP().min(1).max(512).describe('Exact id of the check; there are no wild cards'),
    owner: schemas/* string */.YjP().min(1).max(256).describe('Who answers for it, e.g. @octocat or a team'),
    ticket: schemas/* string */.YjP().min(1).max(512).describe('Where the fix is tracked'),
    reason: schemas/* string */.YjP().min(1).max(4096),
    expires: schemas/* string */.YjP()
        .max(40)
        .refine((text) => parseExpiry(text) !== undefined, 'a day such as 2026-12-31, or an RFC 3339 time')
        .describe('Last day (UTC), or an RFC 3339 time. Mandatory: nothing is waived for ever'),
})
    .describe('release-gates waiver, version 1');

;// CONCATENATED MODULE: ./packages/runner/src/waivers/load.js



/** A year and a day: a waiver for longer is a change of the policy, and belongs there. */
const MAX_AHEAD_MS = 367 * 86_400_000;
/**
 * Reads every waiver; a malformed one is an error rather than ignored, or a typo would silently close a gate that
 * somebody believes is waived. All files' problems are reported at once.
 */
async function loadWaivers(workspace, directory, nowMs) {
    const paths = await workspace.list([`${directory}/*.yml`, `${directory}/*.yaml`], { role: 'policy' });
    const problems = [];
    const waivers = [];
    for (const path of paths) {
        const file = await workspace.read(path, { role: 'policy', maxBytes: 64 * 1024 });
        if (file.state !== 'present') {
            const reason = file.state === 'absent' ? 'the file vanished while it was read' : file.reason;
            problems.push({ code: 'waiver.unreadable', message: reason, where: { file: path } });
            continue;
        }
        try {
            waivers.push(await parseWaiver(file.bytes, path, file.sha256));
        }
        catch (error) {
            if (!(error instanceof src_error/* InputError */.dz))
                throw error;
            problems.push(...error.problems);
        }
    }
    problems.push(...duplicates(waivers), ...waivers.flatMap((waiver) => tooFarAhead(waiver, nowMs)));
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new src_error/* InputError */.dz([first, ...rest]);
    return waivers;
}
/** `a.yml` and `a.yaml`: evidence names a waiver by its id, so one would stand for what the other covers. */
function duplicates(waivers) {
    return waivers.flatMap(({ id, path }, index) => {
        const earlier = waivers.slice(0, index).find((other) => other.id === id);
        if (earlier === undefined)
            return [];
        const message = `expected one waiver of the id ${id}, found ${earlier.path} as well`;
        return [{ code: 'waiver.duplicate_id', message, where: { file: path }, remedy: 'Rename one of them' }];
    });
}
function tooFarAhead({ expiresMs, path }, nowMs) {
    if (expiresMs <= nowMs + MAX_AHEAD_MS)
        return [];
    const message = `expected a waiver that ends within a year, found one that ends at ${(0,time/* formatRfc3339 */.ZA)(expiresMs)}`;
    const remedy = 'Name an earlier day, or change the policy that the check enforces';
    return [{ code: 'waiver.too_long', message, where: { file: path, pointer: '/expires' }, remedy }];
}
async function parseWaiver(bytes, path, sha256) {
    const document = (0,src_document/* validateDocument */.m)(waiverSchema, await (0,parse_by_extension/* parseByExtension */.A)(bytes, { file: path }));
    const id = (0,ids/* parseId */.Fg)((path.split('/').at(-1) ?? path).replace(/\.ya?ml$/, ''), path);
    const { expires, ...rest } = document;
    return { ...rest, id, expiresMs: parseExpiry(expires) ?? 0, path, sha256 };
}

;// CONCATENATED MODULE: ./packages/runner/src/session.js







const BUILT_IN_PROFILES = {
    dev: { strict: false, units: {} },
    staging: { strict: true, units: {} },
    prod: { strict: true, units: {} },
};
/** @throws InputError for every kind of bad input, before anything has run or was written */
async function openSession(host, sources, options = {}) {
    const { values, resolved } = (0,decode/* decodeInputs */.c)(common_inputs/* commonInputs */.j$, [...sources, variablesOf(host, common_inputs/* commonInputs */.j$)]);
    const workspace = host.openWorkspace();
    const loaded = options.ignoreConfiguration === true
        ? { configuration: defaultConfiguration(), path: values.config, present: false }
        : await loadConfiguration(workspace, values.config, src_units/* unitIds */.Fl);
    const { configuration } = loaded;
    const environment = values.environment ?? configuration.environment;
    const profile = profileOf(configuration, environment, loaded.path);
    const waivers = options.ignoreConfiguration === true
        ? []
        : await loadWaivers(workspace, configuration.waivers.directory, host.clock.nowMs());
    const subject = await (0,src_subject/* resolveSubject */.f)(host, configuration);
    const releaseCandidateId = values.releaseCandidateId ??
        (0,ids/* deriveReleaseCandidateId */.Jg)(subject.version ?? 'unversioned', subject.commit ?? 'no-commit');
    const directory = values.evidenceDirectory ?? configuration.evidence.directory;
    return {
        host,
        configuration: loaded,
        environment,
        profile,
        mode: values.mode,
        strict: values.strict ?? profile.strict,
        subject,
        releaseCandidateId,
        correlationId: values.correlationId ?? defaultCorrelationId(host),
        evidenceDirectory: `${directory.replace(/\/+$/, '')}/${releaseCandidateId}`,
        configuredUnits: await configuredUnits(configuration, profile),
        waivers,
        policyMaterials: workspace.materials(),
        policiesChangedByThisChange: workspace.policiesChangedByThisChange(),
        inputs: resolved,
    };
}
/** Only the variables that a schema knows: others may belong to another unit, or name a secret. */
function variablesOf(host, schema) {
    const known = new Set(Object.keys(schema.shape).map((key) => key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)));
    return {
        source: 'environment',
        values: Object.fromEntries(Object.entries(host.variables).filter(([name]) => known.has(name))),
        where: (name) => ({ file: `RELEASE_GATES_${name.toUpperCase().replaceAll('-', '_')}` }),
    };
}
function profileOf(configuration, environment, path) {
    const profiles = { ...BUILT_IN_PROFILES, ...configuration.environments };
    const profile = Object.hasOwn(profiles, environment) ? profiles[environment] : undefined;
    if (profile !== undefined)
        return profile;
    const suggestion = (0,names/* nearest */.pA)(environment, Object.keys(profiles));
    throw new src_error/* InputError */.dz({
        code: 'configuration.unknown_environment',
        message: `there is no environment profile "${environment}"${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`,
        where: { file: path },
        remedy: `Known profiles: ${Object.keys(profiles).join(', ')}; define others under environments`,
    });
}
async function configuredUnits(configuration, profile) {
    const units = Object.entries(configuration.units).map(async ([id, settings]) => {
        const mode = profile.units[id] ?? settings.mode;
        const unit = await src_units/* unitLoaders */.zX[id]?.();
        if (mode === 'off' || unit === undefined)
            return [];
        return [{ id, kind: unit.kind, mode, required: settings.required, quick: settings.quick, paths: settings.paths }];
    });
    return (await Promise.all(units)).flat();
}
function defaultCorrelationId(host) {
    const { run } = host;
    return run.kind === 'github' ? `gh-${run.id}-${run.attempt}` : run.id;
}
/** Seconds; null where the configuration sets no maximum. @throws InputError `configuration.invalid` */
function maxEvidenceAgeS({ configuration, path }) {
    const raw = configuration.evidence['max-age'];
    if (raw === undefined)
        return null;
    const seconds = typeof raw === 'number' ? raw : (0,duration/* parseDuration */.E)(raw);
    if (seconds !== undefined)
        return seconds;
    throw new src_error/* InputError */.dz({
        code: 'configuration.invalid',
        message: `expected a duration such as 90s, 15m, 12h or 30d, found ${JSON.stringify(raw)}`,
        where: { file: path, pointer: '/evidence/max-age' },
    });
}
/** Local runs are named by their start, so that a fixed clock gives the same bytes twice. */
function localRunId(nowMs) {
    return `local-${formatFileTime(nowMs)}`;
}


/***/ }),

/***/ 49338:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ exitCodeOfRun)
/* harmony export */ });
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87893);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39046);

/** 0 open · 1 closed · 2 input · 3 environment · 70 our bug. */
function exitCodeOfRun(run) {
    if (run.evidence.verdict === 'error')
        return (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(run.error);
    return (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .opens */ .UI)(run.evidence.verdict) ? _release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.open : _release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.closed;
}


/***/ }),

/***/ 47971:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LM: () => (/* binding */ loadUnit),
  Fl: () => (/* binding */ unitIds),
  zX: () => (/* binding */ unitLoaders)
});

// EXTERNAL MODULE: ./packages/core/src/inputs/names.js
var names = __webpack_require__(70033);
// EXTERNAL MODULE: ./packages/core/src/error.js
var error = __webpack_require__(87893);
;// CONCATENATED MODULE: ./packages/gates/src/registry.js
/** The one list: unit id to a loader, sorted. Lazy, so that a step loads only the unit it runs. */
const gates = {
    'audit-chain-verify': () => Promise.all(/* import() */[__webpack_require__.e(376), __webpack_require__.e(961)]).then(__webpack_require__.bind(__webpack_require__, 58961)).then((module) => module.auditChainVerify),
    'compat-matrix': () => __webpack_require__.e(/* import() */ 805).then(__webpack_require__.bind(__webpack_require__, 73805)).then((module) => module.compatMatrix),
    'governance-check': () => __webpack_require__.e(/* import() */ 417).then(__webpack_require__.bind(__webpack_require__, 33417)).then((module) => module.governanceCheck),
    'manifest-verify': () => Promise.all(/* import() */[__webpack_require__.e(97), __webpack_require__.e(223)]).then(__webpack_require__.bind(__webpack_require__, 87223)).then((module) => module.manifestVerify),
    'merge-gate': () => Promise.all(/* import() */[__webpack_require__.e(97), __webpack_require__.e(736)]).then(__webpack_require__.bind(__webpack_require__, 49736)).then((module) => module.mergeGate),
    'rollback-drill-guard': () => __webpack_require__.e(/* import() */ 19).then(__webpack_require__.bind(__webpack_require__, 56019)).then((module) => module.rollbackDrillGuard),
};

;// CONCATENATED MODULE: ./packages/operations/src/registry.js
/** The one list: unit id to a loader, sorted. Lazy, so that a step loads only the unit it runs. */
const operations = {
    'audit-append': () => __webpack_require__.e(/* import() */ 790).then(__webpack_require__.bind(__webpack_require__, 48790)).then((module) => module.auditAppend),
    'audit-prove': () => Promise.all(/* import() */[__webpack_require__.e(376), __webpack_require__.e(281)]).then(__webpack_require__.bind(__webpack_require__, 52281)).then((module) => module.auditProve),
    'audit-seal': () => Promise.all(/* import() */[__webpack_require__.e(376), __webpack_require__.e(131)]).then(__webpack_require__.bind(__webpack_require__, 43512)).then((module) => module.auditSeal),
    'drill-evidence-sign': () => __webpack_require__.e(/* import() */ 368).then(__webpack_require__.bind(__webpack_require__, 71368)).then((module) => module.drillEvidenceSign),
    'evidence-upload': () => __webpack_require__.e(/* import() */ 474).then(__webpack_require__.bind(__webpack_require__, 18474)).then((module) => module.evidenceUpload),
    'preflight-run': () => __webpack_require__.e(/* import() */ 616).then(__webpack_require__.bind(__webpack_require__, 30616)).then((module) => module.preflightRun),
    'release-manifest': () => Promise.all(/* import() */[__webpack_require__.e(97), __webpack_require__.e(443)]).then(__webpack_require__.bind(__webpack_require__, 63443)).then((module) => module.releaseManifest),
    'rollback-bundle': () => Promise.all(/* import() */[__webpack_require__.e(97), __webpack_require__.e(493)]).then(__webpack_require__.bind(__webpack_require__, 55493)).then((module) => module.rollbackBundle),
};

;// CONCATENATED MODULE: ./packages/runner/src/units.js



/** Every unit of the product, by id. */
const unitLoaders = { ...gates, ...operations };
const unitIds = Object.keys(unitLoaders).sort();
/** @throws InputError `unit.unknown` */
async function loadUnit(id) {
    const load = Object.hasOwn(unitLoaders, id) ? unitLoaders[id] : undefined;
    if (load !== undefined)
        return load();
    const suggestion = (0,names/* nearest */.pA)(id, unitIds);
    throw new error/* InputError */.dz({
        code: 'unit.unknown',
        message: `there is no unit or command "${id}"${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`,
        remedy: 'List them with: release-gates units',
    });
}


/***/ })

};
