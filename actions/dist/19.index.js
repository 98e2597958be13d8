export const id = 19;
export const ids = [19];
export const modules = {

/***/ 61840:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parsePythonJson)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87893);
/* harmony import */ var _strict_json_cursor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7634);
/* harmony import */ var _strict_json_decode_utf8_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44852);
/* harmony import */ var _strict_json_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99060);
/* harmony import */ var _strict_json_locate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70438);
/* harmony import */ var _strict_json_read_string_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49340);
/* harmony import */ var _strict_json_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8294);







const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
/** CPython 3.11 refuses longer ones too (`sys.set_int_max_str_digits`). */
const MAX_INTEGER_DIGITS = 4300;
const WORDS = [
    ['null', null],
    ['true', true],
    ['false', false],
    ['NaN', { kind: 'float', value: Number.NaN }],
    ['Infinity', { kind: 'float', value: Number.POSITIVE_INFINITY }],
    ['-Infinity', { kind: 'float', value: Number.NEGATIVE_INFINITY }],
];
/**
 * Reads a JSON text as the predecessor's Python did: NaN, Infinity and -Infinity are numbers, of a repeated key the last
 * value counts. Where Python would go on and crash later (half a surrogate pair cannot be hashed), this refuses.
 *
 * @throws InputError `json.too_large`, `json.bom`, `json.encoding`, `json.syntax`, `json.lone_surrogate`,
 *   `json.number_range` (integers of more than 4300 digits), `json.too_deep`; nothing else
 */
function parsePythonJson(source, options) {
    const text = typeof source === 'string' ? source : decode(source, options);
    const cursor = { text, at: 0, depth: 0, maxDepth: _strict_json_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .l, integers: 'safe', keys: [] };
    try {
        const half = text.search(/\p{Surrogate}/u);
        if (half !== -1)
            throw new _strict_json_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonRefusal */ .J('json.lone_surrogate', half, 'expected whole characters, found half a pair');
        const value = readValue(cursor);
        skipSpace(cursor);
        if (cursor.at < text.length)
            throw (0,_strict_json_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .o)(cursor, 'the end of the text after one JSON value');
        return value;
    }
    catch (error) {
        if (!(error instanceof _strict_json_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonRefusal */ .J))
            throw error;
        throw explain(error, text, options);
    }
}
function decode(bytes, options) {
    return (0,_strict_json_decode_utf8_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._)(bytes, { file: options.file, maxBytes: options.maxBytes ?? _strict_json_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.evidence, format: 'json' });
}
function explain(error, text, options) {
    const { line, column } = (0,_strict_json_locate_js__WEBPACK_IMPORTED_MODULE_4__/* .createLocator */ .T)(text).positionAt(error.at);
    const where = {
        file: options.file,
        pointer: (0,_strict_json_locate_js__WEBPACK_IMPORTED_MODULE_4__/* .pointerAt */ .H)(text, error.at),
        line: line + (options.line ?? 1) - 1,
        column,
    };
    return new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz({ code: error.code, message: error.message, where });
}
function readValue(cursor) {
    skipSpace(cursor);
    const { text, at } = cursor;
    if (text[at] === '"')
        return (0,_strict_json_read_string_js__WEBPACK_IMPORTED_MODULE_6__/* .readString */ .E)(cursor);
    if (text[at] === '{')
        return readObject(cursor);
    if (text[at] === '[')
        return readArray(cursor);
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39)
        return readNumber(cursor);
    const word = WORDS.find(([name]) => text.startsWith(name, at));
    if (word === undefined)
        return readNumber(cursor);
    cursor.at += word[0].length;
    return word[1];
}
function readNumber(cursor) {
    NUMBER.lastIndex = cursor.at;
    const match = NUMBER.exec(cursor.text);
    if (match === null)
        throw (0,_strict_json_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .o)(cursor, 'a JSON value');
    const [text, fraction, exponent] = match;
    if (fraction !== undefined || exponent !== undefined) {
        cursor.at += text.length;
        return { kind: 'float', value: Number(text) };
    }
    if (text.length > MAX_INTEGER_DIGITS + 1) {
        const message = `expected an integer of at most ${MAX_INTEGER_DIGITS} digits, found ${text.length} characters`;
        throw new _strict_json_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonRefusal */ .J('json.number_range', cursor.at, message);
    }
    cursor.at += text.length;
    return { kind: 'integer', text: text === '-0' ? '0' : text };
}
function readArray(cursor) {
    enter(cursor);
    const items = [];
    if (next(cursor) !== ']') {
        do
            items.push(readValue(cursor));
        while (takeComma(cursor));
    }
    leave(cursor, ']');
    return { kind: 'array', items };
}
function readObject(cursor) {
    enter(cursor);
    const members = new Map();
    if (next(cursor) !== '}') {
        do {
            skipSpace(cursor);
            const key = (0,_strict_json_read_string_js__WEBPACK_IMPORTED_MODULE_6__/* .readString */ .E)(cursor);
            if (next(cursor) !== ':')
                throw (0,_strict_json_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .o)(cursor, '":" after a key');
            cursor.at++;
            members.set(key, readValue(cursor));
        } while (takeComma(cursor));
    }
    leave(cursor, '}');
    return { kind: 'object', members };
}
function takeComma(cursor) {
    if (next(cursor) !== ',')
        return false;
    cursor.at++;
    return true;
}
function enter(cursor) {
    if (++cursor.depth > cursor.maxDepth) {
        const message = `expected at most ${cursor.maxDepth} arrays and objects inside one another, found more`;
        throw new _strict_json_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonRefusal */ .J('json.too_deep', cursor.at, message);
    }
    cursor.at++;
}
function leave(cursor, close) {
    if (next(cursor) !== close)
        throw (0,_strict_json_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .o)(cursor, `"," or ${JSON.stringify(close)}`);
    cursor.at++;
    cursor.depth--;
}
function next(cursor) {
    skipSpace(cursor);
    return cursor.text[cursor.at];
}
function skipSpace(cursor) {
    for (;;) {
        const code = cursor.text.charCodeAt(cursor.at);
        if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09)
            return;
        cursor.at++;
    }
}


/***/ }),

/***/ 91594:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qb: () => (/* binding */ pythonCanonicalText),
/* harmony export */   Zn: () => (/* binding */ pythonStoredText),
/* harmony export */   t4: () => (/* binding */ withoutMember)
/* harmony export */ });
/* unused harmony export formatPythonFloat */
/**
 * The text the predecessor hashes and signs: what CPython's json module writes with sorted keys, the separators `,` and
 * `:` and non-ASCII characters as they are. Keys sort by code point, so U+1F600 comes after U+FFEE (RFC 8785 has it
 * before).
 */
function pythonCanonicalText(value) {
    return writeValue(value, { item: ',', key: ':' });
}
/** The same with the separators `, ` and `: `: the form of the predecessor's stored log lines. */
function pythonStoredText(value) {
    return writeValue(value, { item: ', ', key: ': ' });
}
/** Without one member: what `entry_hash` is computed over. */
function withoutMember(object, key) {
    const members = new Map(object.members);
    members.delete(key);
    return { kind: 'object', members };
}
function writeValue(value, separators) {
    if (value === null || typeof value === 'boolean')
        return String(value);
    if (typeof value === 'string')
        return writeString(value);
    switch (value.kind) {
        case 'integer':
            return value.text;
        case 'float':
            return formatPythonFloat(value.value);
        case 'array':
            return `[${value.items.map((item) => writeValue(item, separators)).join(separators.item)}]`;
        case 'object':
            return writeObject(value, separators);
    }
}
function writeObject({ members }, separators) {
    const keys = [...members.keys()];
    if (!isSorted(keys))
        keys.sort(compareCodePoints);
    let text = '';
    for (const key of keys) {
        if (text !== '')
            text += separators.item;
        text += writeString(key) + separators.key + writeValue(members.get(key), separators);
    }
    return `{${text}}`;
}
function isSorted(keys) {
    return keys.every((key, index) => index === 0 || compareCodePoints(keys[index - 1], key) < 0);
}
/** `repr(float)`: shortest digits that read back, an exponent of two digits at least below 1e-4 and from 1e16 on. */
function formatPythonFloat(value) {
    if (Number.isNaN(value))
        return 'NaN';
    if (!Number.isFinite(value))
        return value > 0 ? 'Infinity' : '-Infinity';
    if (Object.is(value, -0))
        return '-0.0';
    const [mantissa, power] = value.toExponential().split('e');
    const exponent = Number(power);
    if (exponent < -4 || exponent >= 16) {
        return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
    }
    const text = String(value);
    return text.includes('.') ? text : `${text}.0`;
}
const ESCAPES = {
    '"': '\\"',
    '\\': '\\\\',
    '\b': '\\b',
    '\f': '\\f',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
};
// oxlint-disable-next-line no-control-regex -- these are what must be escaped
const ESCAPED = /["\\\u0000-\u001f]/;
function writeString(text) {
    if (!ESCAPED.test(text))
        return `"${text}"`;
    // oxlint-disable-next-line no-control-regex -- these are what must be escaped
    const escaped = text.replaceAll(/["\\\u0000-\u001f]/g, (character) => {
        return ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
    return `"${escaped}"`;
}
function compareCodePoints(left, right) {
    const length = Math.min(left.length, right.length);
    for (let index = 0; index < length; index++) {
        const a = left.charCodeAt(index);
        const b = right.charCodeAt(index);
        if (a !== b)
            return orderOf(a) - orderOf(b);
    }
    return left.length - right.length;
}
/** Surrogates stand for code points above U+FFFF: lifted above the rest, UTF-16 units order as code points do. */
function orderOf(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x1_0000 : unit;
}


/***/ }),

/***/ 47517:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ defineOperation),
/* harmony export */   p: () => (/* binding */ defineGate)
/* harmony export */ });
function defineGate(gate) {
    return { kind: 'gate', ...gate };
}
function defineOperation(operation) {
    return { kind: 'operation', ...operation };
}


/***/ }),

/***/ 20767:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseEd25519PublicKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87893);


/** DER of SubjectPublicKeyInfo for Ed25519 up to the 32 bytes of the key (RFC 8410, section 4). */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
/**
 * PEM (SubjectPublicKeyInfo), or the 32 raw bytes in base64.
 *
 * @throws InputError `drill_key.invalid`; the message never shows the text, which may be a private key by mistake
 */
function parseEd25519PublicKey(text, name) {
    const trimmed = text.trim();
    const key = trimmed.startsWith('-----BEGIN PUBLIC KEY-----') ? fromPem(trimmed) : fromRaw(trimmed);
    if (key?.asymmetricKeyType === 'ed25519')
        return key;
    throw new _release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
        code: 'drill_key.invalid',
        message: 'expected an Ed25519 public key, as PEM (BEGIN PUBLIC KEY) or 32 bytes in base64',
        where: { file: name },
    });
}
function fromPem(text) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: text, format: 'pem', type: 'spki' });
    }
    catch {
        // A parse boundary: the caller names the input and says what was expected.
        return undefined;
    }
}
function fromRaw(text) {
    if (!/^[A-Za-z0-9+/]{43}=$/.test(text))
        return undefined;
    const der = Buffer.concat([SPKI_PREFIX, Buffer.from(text, 'base64')]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: der, format: 'der', type: 'spki' });
}


/***/ }),

/***/ 20628:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseDrillSignature)
/* harmony export */ });
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93265);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33609);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50870);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61840);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87893);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24534);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47185);
/* harmony import */ var _signed_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71584);



const MAX_BYTES = 8 * 1024 * 1024;
/**
 * Reads both forms: the predecessor's report (HMAC-SHA256) and ours (Ed25519). The form is told by `format`, and fixes
 * the algorithm: no document can choose another one for itself.
 *
 * @throws InputError `json.*`, `schema.invalid`, `schema.unknown_key`
 */
function parseDrillSignature(bytes, file) {
    const document = (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .R)(bytes, { file, maxBytes: MAX_BYTES });
    if ((0,_release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(document.value) && 'format' in document.value) {
        const { payload, signature } = (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_2__/* .validateDocument */ .m)(_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .ed25519SignatureSchema */ .xv, document);
        return {
            ...fieldsOf(payload),
            ok: true,
            signedAtMs: requireInstant(payload.signed_at, file),
            message: (0,_signed_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .ed25519Message */ .F)(payload),
            signature: Buffer.from(signature, 'base64'),
        };
    }
    const { ok, payload, signature } = (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_2__/* .validateDocument */ .m)(_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .hmacSignatureSchema */ .dD, document);
    return {
        ...fieldsOf(payload),
        ok,
        signedAtMs: Math.round(payload.signed_at * 1000),
        message: (0,_signed_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .hmacMessage */ .l)(payloadOf((0,_release_gates_core__WEBPACK_IMPORTED_MODULE_5__/* .parsePythonJson */ .S)(bytes, { file, maxBytes: MAX_BYTES }), file)),
        signature: Buffer.from(signature, 'hex'),
    };
}
function fieldsOf(payload) {
    const artifacts = payload.artifacts.map(({ path, size, sha256 }) => ({ path, size, sha256 }));
    return { algorithm: payload.algorithm, keyId: payload.key_id, artifacts };
}
/** The same text read a second time, now with the kind of every number kept: what Python signed. */
function payloadOf(tree, file) {
    const payload = typeof tree === 'object' && tree?.kind === 'object' ? tree.members.get('payload') : /* c8 ignore next */ undefined;
    if (payload !== undefined)
        return payload;
    throw new _release_gates_core__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz({ code: 'schema.invalid', message: 'expected a payload', where: { file, pointer: '/payload' } });
}
/** The schema's shape admits days that do not exist. */
function requireInstant(text, file) {
    const unixMs = (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_7__/* .parseRfc3339 */ .TM)(text);
    if (unixMs !== undefined)
        return unixMs;
    throw new _release_gates_core__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz({
        code: 'schema.invalid',
        message: `expected an RFC 3339 time, found ${JSON.stringify(text)}`,
        where: { file, pointer: '/payload/signed_at' },
    });
}


/***/ }),

/***/ 47185:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dD: () => (/* binding */ hmacSignatureSchema),
/* harmony export */   dS: () => (/* binding */ DRILL_ALGORITHMS),
/* harmony export */   vk: () => (/* binding */ DRILL_SIGNATURE_FORMAT),
/* harmony export */   xv: () => (/* binding */ ed25519SignatureSchema)
/* harmony export */ });
/* unused harmony exports hmacPayloadSchema, ed25519PayloadSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52087);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14622);


const DRILL_SIGNATURE_FORMAT = 'release-gates/drill-signature/v1';
const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(4096).describe('Relative to the workspace, "/" separators');
const patterns = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(128), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4096))
    .describe('What was looked for: kind of evidence to glob');
/** Signed with HMAC-SHA256 over the predecessor's canonical text (Python's, sorted keys). Its verifiers read it too. */
const hmacPayloadSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    signed_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).lt(253_402_300_800).describe('Unix seconds'),
    algorithm: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('hmac-sha256'),
    key_id: _schema_js__WEBPACK_IMPORTED_MODULE_1__.id,
    artifact_patterns: patterns,
    artifacts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ path, size: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .byteCount */ .GJ, mtime: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Unix seconds; proves nothing'), sha256: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc }))
        .max(10_000),
});
/** The predecessor's report. Only `payload` is signed; everything beside it is a claim. */
const hmacSignatureSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    ok: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    payload: hmacPayloadSchema,
    signature: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc.describe('HMAC-SHA256, lower-case hex'),
})
    .describe('Rollback drill signature, HMAC-SHA256');
/** Signed with Ed25519 over the format's name, a line feed and the RFC 8785 form of the payload. */
const ed25519PayloadSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2),
    signed_at: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR,
    algorithm: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('ed25519'),
    key_id: _schema_js__WEBPACK_IMPORTED_MODULE_1__.id,
    artifact_patterns: patterns,
    artifacts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path, size: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .byteCount */ .GJ, sha256: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc })).max(10_000),
});
const ed25519SignatureSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(DRILL_SIGNATURE_FORMAT),
    payload: ed25519PayloadSchema,
    signature: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9+/]{86}==$/, 'a 64 byte signature in base64')
        .describe('Ed25519 (RFC 8032), base64'),
})
    .describe('Rollback drill signature, Ed25519');
const DRILL_ALGORITHMS = ['hmac-sha256', 'ed25519'];


/***/ }),

/***/ 71584:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ed25519Message),
/* harmony export */   l: () => (/* binding */ hmacMessage)
/* harmony export */ });
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72533);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91594);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47185);


/** The format's name in front: a signature over a drill can never be one over something else. */
function ed25519Message(payload) {
    const domain = Buffer.from(`${_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .DRILL_SIGNATURE_FORMAT */ .vk}\n`, 'utf8');
    return Buffer.concat([domain, (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .canonicalBytes */ .Mr)(payload)]);
}
function hmacMessage(payload) {
    return Buffer.from((0,_release_gates_core__WEBPACK_IMPORTED_MODULE_2__/* .pythonCanonicalText */ .Qb)(payload), 'utf8');
}


/***/ }),

/***/ 14580:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isSignedBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29963);


/** Whether the key made the signature. False too where the key is for another algorithm than the document states. */
function isSignedBy(signature, key) {
    if (key.algorithm !== signature.algorithm)
        return false;
    switch (key.algorithm) {
        case 'hmac-sha256':
            return (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .equalDigest */ .J$)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key.secret).update(signature.message).digest(), signature.signature);
        case 'ed25519':
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, signature.message, key.publicKey, signature.signature);
    }
}


/***/ }),

/***/ 29645:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  At: () => (/* binding */ readEvidence),
  CX: () => (/* binding */ validateEvidence)
});

// UNUSED EXPORTS: parseEvidence

// EXTERNAL MODULE: ./packages/core/src/document.js
var src_document = __webpack_require__(50870);
// EXTERNAL MODULE: ./packages/core/src/error.js
var src_error = __webpack_require__(87893);
// EXTERNAL MODULE: ./packages/core/src/strict-json/parse-strict-json.js + 2 modules
var parse_strict_json = __webpack_require__(93265);
// EXTERNAL MODULE: ./packages/core/src/time.js
var time = __webpack_require__(24534);
// EXTERNAL MODULE: ./packages/core/src/verdict.js
var verdict = __webpack_require__(39046);
// EXTERNAL MODULE: ./packages/evidence/src/canonical-file.js
var canonical_file = __webpack_require__(4230);
// EXTERNAL MODULE: ./packages/evidence/src/difference.js
var difference = __webpack_require__(69050);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 16 modules
var schemas = __webpack_require__(52087);
// EXTERNAL MODULE: ./packages/evidence/src/schema.js
var schema = __webpack_require__(14622);
;// CONCATENATED MODULE: ./packages/evidence/src/evidence.js


/**
 * What one run of a gate or operation leaves behind. Its bytes are RFC 8785 canonical JSON plus one line feed, so the
 * same facts give the same file, and a file that is not its own canonical form is refused.
 */
const evidenceSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz(schema/* EVIDENCE_FORMAT */.uX),
    unit: schema/* unitId */.KF,
    kind: schemas/* enum */.k5n(['gate', 'operation']),
    mode: schema/* mode */.Mq.describe('How the runner treated the unit'),
    strict: schemas/* boolean */.zMY().describe('Whether checks of level "should" bound here'),
    environment: schemas/* string */.YjP().min(1).max(64),
    verdict: schema/* verdict */.WJ,
    reason: schema/* line */.n8.describe('The verdict in one line'),
    error: schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(['input', 'environment', 'internal']),
        code: schemas/* string */.YjP().max(128),
        message: schemas/* string */.YjP().max(4096),
    })
        .nullable()
        .describe('Why the run broke; null unless the verdict is error'),
    checks: schemas/* array */.YOg(schema/* check */.z6).max(20_000),
    release_candidate_id: schema.id,
    correlation_id: schema.id,
    subject: schema/* subject */.bc,
    run: schema/* run */.eF,
    inputs: schemas/* record */.g1P(schemas/* string */.YjP().max(64), schema/* resolvedInput */.DE).describe('Resolved inputs with their source; never a secret'),
    materials: schemas/* array */.YOg(schema/* material */.El).max(100_000).describe('Every file that was read, sorted by path'),
    outputs: schemas/* array */.YOg(schema/* output */.CG).max(100_000).describe('Every file that was written, sorted by path'),
    started_at: schema/* instant */.uR,
    ended_at: schema/* instant */.uR,
    tool: schema/* tool */.Sr,
    waivers: schemas/* array */.YOg(schema/* appliedWaiver */.oo).max(1000),
    next_actions: schemas/* array */.YOg(schema/* line */.n8).max(200),
    details: schemas/* record */.g1P(schemas/* string */.YjP().max(128), schema/* json */.Pq),
})
    .describe('release-gates evidence document, version 1');

// EXTERNAL MODULE: ./packages/evidence/src/limits.js
var limits = __webpack_require__(58921);
;// CONCATENATED MODULE: ./packages/evidence/src/read-evidence.js





/**
 * Strict JSON, the schema, the canonical form, and the document's agreement with itself: its verdict follows from its
 * checks, each check binds as mode and strictness say, each waiver named is there and had not expired.
 *
 * @throws InputError `json.*`, `schema.*`, `evidence.*`: every problem at once
 */
function parseEvidence(bytes, file) {
    return validateEvidence(parseStrictJson(bytes, { file, maxBytes: MAX_EVIDENCE_BYTES }), bytes);
}
/** As `parseEvidence`, where the JSON was parsed already. */
function validateEvidence(document, bytes) {
    const evidence = (0,src_document/* validateDocument */.m)(evidenceSchema, document);
    const [first, ...rest] = inconsistencies(evidence, document, bytes).map((found) => withLine((0,difference/* toProblem */.H8)(found), document));
    if (first !== undefined)
        throw new src_error/* InputError */.dz([first, ...rest]);
    return evidence;
}
/** As `parseEvidence`, but tells instead of throwing, and keeps what could be read. */
function readEvidence(bytes, file) {
    try {
        const document = (0,parse_strict_json/* parseStrictJson */.R)(bytes, { file, maxBytes: limits/* MAX_EVIDENCE_BYTES */.b });
        const evidence = (0,src_document/* validateDocument */.m)(evidenceSchema, document);
        return { evidence, differences: inconsistencies(evidence, document, bytes) };
    }
    catch (error) {
        if (!(error instanceof src_error/* InputError */.dz))
            throw error;
        return { evidence: null, differences: error.problems.map((problem) => (0,difference/* toDifference */.ny)(problem, file)) };
    }
}
function inconsistencies(evidence, document, bytes) {
    const { file } = document;
    const form = (0,canonical_file/* canonicalFormDifference */.m)(bytes, document.value, { file, code: 'evidence.not_canonical' });
    return [
        ...(form === undefined ? [] : [form]),
        ...timeDifferences(evidence, file),
        ...verdictDifferences(evidence, file),
        ...checkDifferences(evidence, file),
    ];
}
function timeDifferences(evidence, file) {
    const started = (0,time/* parseRfc3339 */.TM)(evidence.started_at);
    const ended = (0,time/* parseRfc3339 */.TM)(evidence.ended_at);
    const found = [];
    for (const [key, parsed] of [
        ['started_at', started],
        ['ended_at', ended],
    ]) {
        if (parsed === undefined)
            found.push(differ('evidence.times', file, `/${key}`, 'a time that exists', evidence[key]));
    }
    if (started !== undefined && ended !== undefined && ended < started)
        found.push(differ('evidence.times', file, '/ended_at', `not before ${evidence.started_at}`, evidence.ended_at));
    return found;
}
function verdictDifferences(evidence, file) {
    const derived = evidence.error === null ? (0,verdict/* foldVerdict */.z4)(evidence.checks) : 'error';
    return derived === evidence.verdict ? [] : [differ('evidence.verdict', file, '/verdict', derived, evidence.verdict)];
}
function checkDifferences(evidence, file) {
    const strictness = { mode: evidence.mode, strict: evidence.strict };
    const found = [];
    for (const [index, check] of evidence.checks.entries()) {
        const { mode } = (0,verdict/* judge */.S4)(check, strictness);
        if (mode !== check.mode)
            found.push(differ('evidence.check_mode', file, `/checks/${index}/mode`, mode, check.mode));
        if (check.waiver !== undefined && !isCovered(check, evidence))
            found.push(differ('evidence.waiver', file, `/checks/${index}/waiver`, 'an unexpired waiver for this check', check.waiver));
    }
    return found;
}
/** RFC 3339 texts of one length and zone sort as the times do. */
function isCovered(check, evidence) {
    return ((0,verdict/* isUnmet */._i)(check) &&
        evidence.waivers.some((waiver) => waiver.id === check.waiver &&
            waiver.gate === evidence.unit &&
            waiver.check === check.id &&
            waiver.expires >= evidence.started_at));
}
function differ(code, file, pointer, expected, found) {
    return {
        code,
        file,
        pointer,
        expected,
        found,
        message: `expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`,
    };
}
function withLine(problem, document) {
    const line = problem.where?.pointer === undefined ? undefined : document.lineOf(problem.where.pointer);
    return line === undefined ? problem : { ...problem, where: { ...problem.where, line } };
}


/***/ }),

/***/ 14622:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ output),
/* harmony export */   DE: () => (/* binding */ resolvedInput),
/* harmony export */   El: () => (/* binding */ material),
/* harmony export */   GJ: () => (/* binding */ byteCount),
/* harmony export */   KF: () => (/* binding */ unitId),
/* harmony export */   Mq: () => (/* binding */ mode),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Sn: () => (/* binding */ MANIFEST_FORMAT),
/* harmony export */   Sr: () => (/* binding */ tool),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   oo: () => (/* binding */ appliedWaiver),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   uX: () => (/* binding */ EVIDENCE_FORMAT),
/* harmony export */   z6: () => (/* binding */ check)
/* harmony export */ });
/* unused harmony exports commitId, location, origin */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52087);

/** Shapes shared by the evidence document and the manifest. Strict: a key we do not know is an error, not noise. */
const EVIDENCE_FORMAT = 'release-gates/evidence/v1';
const MANIFEST_FORMAT = 'release-gates/manifest/v1';
const json = zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9();
const id = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^(?![-.])[A-Za-z0-9._-]{1,128}$/)
    .describe('1 to 128 characters A-Z a-z 0-9 . _ - without a leading "-" or "."');
const unitId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z][a-z0-9-]{1,63}$/);
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256, lower-case hex');
const instant = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
    .describe('RFC 3339, UTC, milliseconds');
const commitId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
const byteCount = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const line = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4096);
const verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'fail', 'inconclusive', 'waived', 'pass', 'not_applicable']);
const mode = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['enforce', 'warn']);
const subject = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(256),
    commit: commitId.nullable(),
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024).nullable(),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(256).nullable(),
});
const run = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('github'),
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{1,20}$/),
        attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
        workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024),
        job: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024),
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(128),
        actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(256),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('local'), id, actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(256) }),
]);
const tool = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('release-gates'),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64),
    bundle_sha256: sha256.nullable().describe('Digest of the bundle that ran; null when run from source'),
});
const location = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4096),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).exactOptional(),
    pointer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4096).exactOptional(),
});
const check = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z0-9_]+(::.{1,256})?$/),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'not_applicable']),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['must', 'should', 'may']),
    mode,
    reason: line,
    expected: json,
    actual: json,
    location: location.exactOptional(),
    remedy: line.exactOptional(),
    waiver: id.exactOptional().describe('The waiver that covers this failing check'),
});
const origin = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('worktree'), zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ commit: commitId })]);
const material = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(4096),
    sha256,
    bytes: byteCount,
    role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['policy', 'evidence', 'material']),
    origin,
});
const output = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(4096), sha256, bytes: byteCount });
const resolvedInput = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    value: json,
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['flag', 'input', 'environment', 'file', 'default']),
});
const appliedWaiver = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id,
    gate: unitId,
    check: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(512),
    owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(256),
    ticket: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(512),
    reason: line,
    expires: instant,
    days_left: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4096),
    sha256,
});


/***/ }),

/***/ 31209:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ drillSignaturePolicySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52087);

const algorithm = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['hmac-sha256', 'ed25519']);
const variable = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, 'the name of an environment variable, never the key itself');
const keyId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^(?![-.])[A-Za-z0-9._-]{1,128}$/, '1 to 128 characters A-Z a-z 0-9 . _ - without a leading "-" or "."');
const key = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    key_id: keyId.describe('Id that the signed payload must state'),
    algorithm: algorithm.describe('The only algorithm this key may be used with'),
    key_env: variable.optional().describe('hmac-sha256: environment variable that holds the key'),
    public_key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(40)
        .max(4096)
        .optional()
        .describe('ed25519: 32 raw bytes in base64, or PEM (SubjectPublicKeyInfo)'),
    public_key_file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .max(1024)
        .optional()
        .describe('ed25519: file with the same, relative to the workspace'),
});
/**
 * `security/rollback_drill_signature_policy.json`. The predecessor wrote `algorithm`, `key_env` and `key_id_env` but
 * never read them; here they bind. `algorithms` and `keys` are ours.
 */
const drillSignaturePolicySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional().describe('Version of this file'),
    required: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('A signature is required everywhere'),
    required_in_strict: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('A signature is required where checks of level "should" bind'),
    require_signing_key: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe('The key to verify with must be there'),
    algorithm: algorithm.optional().describe('The one algorithm that is accepted'),
    algorithms: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(algorithm).min(1).max(2).optional().describe('Algorithms that are accepted; default both'),
    key_env: variable.optional().describe('Environment variable that holds the HMAC key'),
    key_id_env: variable.optional().describe('Where the signer takes its key id from; the guard takes it from key-ids'),
    max_signature_age_s: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .optional()
        .describe('Seconds; 0 leaves it to the input. The shorter one wins'),
    keys: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(key).min(1).max(100).optional().describe('The keys that may sign'),
})
    .describe('Rollback drill signature policy');


/***/ }),

/***/ 11781:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ validateForeign)
});

// EXTERNAL MODULE: ./packages/core/src/document.js
var src_document = __webpack_require__(50870);
// EXTERNAL MODULE: ./packages/core/src/error.js
var error = __webpack_require__(87893);
// EXTERNAL MODULE: ./packages/core/src/inputs/names.js
var names = __webpack_require__(70033);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 16 modules
var schemas = __webpack_require__(52087);
;// CONCATENATED MODULE: ./packages/formats/src/predecessor/near-miss.js


/**
 * Keys that nobody reads but that are one slip away from a key that somebody would: a typo, which the predecessor
 * answered with a silent default. An extra key is harmless where the key it resembles is there as well.
 */
function findNearMisses(schema, value, path = []) {
    const inner = unwrap(schema);
    if (inner instanceof schemas/* ZodUnion */.fZ7) {
        const taken = inner.options.find((option) => option.safeParse(value).success);
        return taken === undefined ? [] : findNearMisses(taken, value, path);
    }
    if (inner instanceof schemas/* ZodArray */.naA && Array.isArray(value)) {
        return value.flatMap((entry, index) => findNearMisses(inner.element, entry, [...path, index]));
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [];
    const entries = Object.entries(value);
    if (inner instanceof schemas/* ZodRecord */.b8S) {
        return entries.flatMap(([key, entry]) => findNearMisses(inner.valueType, entry, [...path, key]));
    }
    return inner instanceof schemas/* ZodObject */.bvH ? inObject(inner, entries, path) : [];
}
function inObject(schema, entries, path) {
    const present = new Set(entries.map(([key]) => key));
    const missing = Object.keys(schema.shape).filter((key) => !present.has(key));
    return entries.flatMap(([key, entry]) => {
        if (Object.hasOwn(schema.shape, key))
            return findNearMisses(schema.shape[key], entry, [...path, key]);
        const known = (0,names/* nearest */.pA)(key, missing);
        return known === undefined ? [] : [{ key, known, pointer: (0,src_document/* toPointer */.r)([...path, key]) }];
    });
}
function unwrap(schema) {
    let current = schema;
    while (current instanceof schemas/* ZodOptional */.IiU ||
        current instanceof schemas/* ZodDefault */.XiL ||
        current instanceof schemas/* ZodPrefault */.xgV ||
        current instanceof schemas/* ZodNullable */.l1C) {
        current = current.unwrap();
    }
    return current;
}

;// CONCATENATED MODULE: ./packages/formats/src/predecessor/validate-foreign.js


/**
 * Validates a file whose format others own: unknown keys are theirs to have, unless one is a slip away from a key we
 * would have read.
 *
 * @throws InputError `schema.invalid`, `schema.unknown_key`: every problem at once, with pointer and line
 */
function validateForeign(schema, document) {
    const value = (0,src_document/* validateDocument */.m)(schema, document);
    const [first, ...rest] = findNearMisses(schema, document.value).map((miss) => {
        const line = document.lineOf(miss.pointer);
        return {
            code: 'schema.unknown_key',
            message: `nothing reads the key ${JSON.stringify(miss.key)}; did you mean ${JSON.stringify(miss.known)}?`,
            where: { file: document.file, pointer: miss.pointer, ...(line !== undefined && { line }) },
        };
    });
    if (first !== undefined)
        throw new error/* InputError */.dz([first, ...rest]);
    return value;
}


/***/ }),

/***/ 81091:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ toFlaw),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87893);
/* harmony import */ var _release_gates_formats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38551);


const MAX_FLAWS = 50;
/** Reads JSON, YAML or TOML by the file's name. */
async function readDocument(workspace, request) {
    const { path, role, maxBytes } = request;
    const file = await workspace.read(path, { role, ...(maxBytes !== undefined && { maxBytes }) });
    if (file.state === 'absent')
        return { state: 'absent', path: file.path };
    if (file.state === 'refused')
        return { state: 'refused', path: file.path, code: file.code, reason: file.reason };
    const { sha256 } = file;
    try {
        const document = await (0,_release_gates_formats__WEBPACK_IMPORTED_MODULE_0__/* .parseByExtension */ .A)(file.bytes, { file: file.path });
        const value = await request.validate(document);
        return {
            state: 'valid',
            path: file.path,
            sha256,
            value,
            lines: linesOf(document, request.pointers?.(value) ?? []),
        };
    }
    catch (error) {
        // The parse boundary: a file that is wrong is a fact about the file, and the gate decides what follows from it.
        if (!(error instanceof _release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz))
            throw error;
        const [first, ...rest] = error.problems.slice(0, MAX_FLAWS).map(toFlaw);
        return { state: 'malformed', path: file.path, sha256, flaws: [first, ...rest] };
    }
}
function linesOf(document, pointers) {
    const lines = {};
    for (const pointer of pointers) {
        const line = document.lineOf(pointer);
        if (line !== undefined)
            lines[pointer] = line;
    }
    return lines;
}
function toFlaw({ code, message, where }) {
    return {
        code,
        message: message.slice(0, 500),
        ...(where?.pointer !== undefined && { pointer: where.pointer }),
        ...(where?.line !== undefined && { line: where.line }),
    };
}


/***/ }),

/***/ 55765:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Cf: () => (/* binding */ checkLoaded),
/* harmony export */   hD: () => (/* binding */ locationOf)
/* harmony export */ });
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89721);

/** The one judgement of "this file is there and is what it should be". */
function checkLoaded(fact, row) {
    const common = { id: row.id, level: row.level, expected: `${row.what} at ${fact.path}` };
    switch (fact.state) {
        case 'valid':
            return (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .toCheck */ .K)({ ...common, outcome: true, reason: `${row.what} ${fact.path} is valid`, actual: fact.sha256 });
        case 'absent':
            return absent(fact.path, row);
        case 'refused':
            return (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .toCheck */ .K)({
                ...common,
                outcome: false,
                reason: `${row.what} ${fact.path} was not read: ${fact.code}: ${fact.reason}`,
                actual: fact.code,
                location: { file: fact.path },
                remedy: `Make ${fact.path} a regular file inside the workspace`,
            });
        case 'malformed': {
            const [first] = fact.flaws;
            const more = fact.flaws.length > 1 ? ` (and ${fact.flaws.length - 1} more)` : '';
            return (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .toCheck */ .K)({
                ...common,
                outcome: false,
                reason: `${row.what} ${fact.path} is not valid: ${first.message}${more}`,
                actual: fact.flaws.map((flaw) => ({ ...flaw })),
                location: locationOf(fact.path, first),
                remedy: `Correct ${fact.path}${first.line === undefined ? '' : ` line ${first.line}`}`,
            });
        }
    }
}
function absent(path, row) {
    const common = { id: row.id, level: row.level, expected: `${row.what} at ${path}`, actual: 'absent' };
    if (row.optional === true) {
        return (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .toCheck */ .K)({ ...common, outcome: 'not_applicable', reason: `there is no ${path} and nothing asks for it` });
    }
    return (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .toCheck */ .K)({
        ...common,
        outcome: false,
        reason: `${row.what} ${path} does not exist`,
        location: { file: path },
        remedy: row.remedy,
    });
}
function locationOf(file, place) {
    return {
        file,
        ...(place.line !== undefined && { line: place.line }),
        ...(place.pointer !== undefined && { pointer: place.pointer }),
    };
}
/** Where a pointer of a valid document stands; of any other, the file. */
function placeOf(fact, pointer) {
    const line = fact.state === 'valid' ? fact.lines[pointer] : undefined;
    return locationOf(fact.path, { pointer, ...(line !== undefined && { line }) });
}


/***/ }),

/***/ 89721:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ toCheck),
/* harmony export */   i: () => (/* binding */ checkId)
/* harmony export */ });
const LINE_LIMIT = 2000;
const SUBJECT_LIMIT = 200;
function toCheck(row) {
    const outcome = typeof row.outcome === 'boolean' ? (row.outcome ? 'pass' : 'fail') : row.outcome;
    const asks = outcome === 'fail' || outcome === 'inconclusive';
    return {
        id: row.id,
        outcome,
        level: row.level,
        reason: oneLine(row.reason),
        expected: row.expected ?? null,
        actual: row.actual ?? null,
        ...(row.location !== undefined && { location: row.location }),
        ...(asks && row.remedy !== undefined && { remedy: oneLine(row.remedy) }),
    };
}
/** `<check>::<subject>`; a subject comes from a file somebody wrote, so it is cut and kept on one line. */
function checkId(check, subject) {
    return `${check}::${oneLine(subject).slice(0, SUBJECT_LIMIT)}`;
}
function oneLine(text) {
    // oxlint-disable-next-line no-control-regex -- control characters are what must go
    const flat = text.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ');
    return flat.length > LINE_LIMIT ? `${flat.slice(0, LINE_LIMIT - 1)}…` : flat;
}


/***/ }),

/***/ 56019:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollbackDrillGuard: () => (/* binding */ rollbackDrillGuard)
});

// EXTERNAL MODULE: ./packages/core/src/unit.js
var unit = __webpack_require__(47517);
// EXTERNAL MODULE: ./packages/core/src/time.js
var time = __webpack_require__(24534);
// EXTERNAL MODULE: ./packages/evidence/src/drill-signature/schema.js
var schema = __webpack_require__(47185);
// EXTERNAL MODULE: ./packages/formats/src/predecessor/drill-signature-policy.js
var drill_signature_policy = __webpack_require__(31209);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 16 modules
var schemas = __webpack_require__(52087);
;// CONCATENATED MODULE: ./packages/formats/src/predecessor/release-channels.js

const seconds = schemas/* number */.aig().min(0).describe('Unix seconds');
const channel = schemas/* looseObject */._H3({
    version: schemas/* string */.YjP().max(256),
    rollout_percent: schemas/* int */.Whr().min(0).max(100).describe('Whole percent'),
    updated_at: seconds.optional(),
});
/** `security/release_channels.json`: what each channel serves, and every change that led there. */
const releaseChannelsSchema = schemas/* looseObject */._H3({
    version: schemas/* int */.Whr().min(1).optional(),
    updated_at: seconds.optional(),
    channels: schemas/* looseObject */._H3({ canary: channel.optional(), stable: channel.optional() }),
    history: schemas/* array */.YOg(schemas/* looseObject */._H3({
        ts: seconds,
        action: schemas/* enum */.k5n(['set', 'promote', 'rollback', 'rollout']),
        channel: schemas/* string */.YjP().max(256).describe('canary, stable, or <source>-><target>'),
        from_version: schemas/* string */.YjP().max(256).optional(),
        to_version: schemas/* string */.YjP().max(256).optional(),
        reason: schemas/* string */.YjP().max(8192).optional(),
        actor: schemas/* string */.YjP().max(1024).optional(),
        correlation_id: schemas/* string */.YjP().max(1024).optional(),
        release_candidate_id: schemas/* string */.YjP().max(1024).optional(),
    }))
        .max(100_000)
        .default([]),
})
    .describe('Release channels');

// EXTERNAL MODULE: ./packages/core/src/error.js
var src_error = __webpack_require__(87893);
// EXTERNAL MODULE: ./packages/formats/src/predecessor/validate-foreign.js + 1 modules
var validate_foreign = __webpack_require__(11781);
// EXTERNAL MODULE: ./packages/gates/src/_shared/document-fact.js
var document_fact = __webpack_require__(81091);
// EXTERNAL MODULE: ./packages/evidence/src/drill-signature/drill-key.js
var drill_key = __webpack_require__(20767);
;// CONCATENATED MODULE: ./packages/gates/src/rollback-drill-guard/collect-keys.js


const DEFAULT_VARIABLE = 'WA_ROLLBACK_DRILL_SIGNING_KEY';
/** Keys come from the environment, from files, or (public ones) from the policy; never from an input's value. */
async function collectKeys(inputs, policy, context) {
    if (policy?.keys !== undefined)
        return Promise.all(policy.keys.map((key) => fromPolicy(key, context)));
    const hmac = await sharedKey(inputs, policy?.key_env ?? DEFAULT_VARIABLE, context);
    if (inputs.publicKeyFile === undefined)
        return [hmac];
    return [hmac, await publicKeyFromFile(inputs.publicKeyFile, null, context)];
}
async function fromPolicy(key, context) {
    if (key.algorithm === 'hmac-sha256') {
        if (key.key_env === undefined)
            return none('hmac-sha256', key.key_id, 'the policy (key_env is not stated)');
        return hmacKey(key.key_id, `environment variable ${key.key_env}`, context.secrets.fromEnvironment(key.key_env));
    }
    if (key.public_key_file !== undefined)
        return publicKeyFromFile(key.public_key_file, key.key_id, context);
    if (key.public_key === undefined)
        return none('ed25519', key.key_id, 'the policy (no public_key is stated)');
    return publicKey(key.key_id, 'the policy', key.public_key);
}
async function sharedKey(inputs, policyVariable, context) {
    const { secrets } = context;
    if (inputs.signingKeyFile !== undefined) {
        return hmacKey(null, `file ${inputs.signingKeyFile}`, await secrets.fromFile(inputs.signingKeyFile));
    }
    const variable = inputs.signingKeyEnv ?? policyVariable;
    return hmacKey(null, `environment variable ${variable}`, secrets.fromEnvironment(variable));
}
function hmacKey(keyId, source, secret) {
    if (secret === undefined || secret === '')
        return none('hmac-sha256', keyId, source);
    const fact = { algorithm: 'hmac-sha256', keyId, source, state: 'available' };
    return { fact, key: { algorithm: 'hmac-sha256', secret } };
}
async function publicKeyFromFile(path, keyId, context) {
    const file = await context.workspace.read(path, { role: 'policy', maxBytes: 65_536 });
    if (file.state === 'absent')
        return none('ed25519', keyId, `file ${path}`);
    if (file.state === 'refused')
        return invalid(keyId, `file ${path}`);
    return publicKey(keyId, `file ${path}`, new TextDecoder('utf-8').decode(file.bytes));
}
function publicKey(keyId, source, text) {
    try {
        const fact = { algorithm: 'ed25519', keyId, source, state: 'available' };
        return { fact, key: { algorithm: 'ed25519', publicKey: (0,drill_key/* parseEd25519PublicKey */.H)(text, source) } };
    }
    catch (error) {
        // The parse boundary: a key that is none is a fact about the configuration.
        if (error instanceof src_error/* InputError */.dz)
            return invalid(keyId, source);
        throw error;
    }
}
function none(algorithm, keyId, source) {
    return { fact: { algorithm, keyId, source, state: 'missing' }, key: undefined };
}
function invalid(keyId, source) {
    return { fact: { algorithm: 'ed25519', keyId, source, state: 'invalid' }, key: undefined };
}

// EXTERNAL MODULE: ./packages/core/src/digest.js
var src_digest = __webpack_require__(29963);
// EXTERNAL MODULE: ./packages/evidence/src/drill-signature/parse-drill-signature.js
var parse_drill_signature = __webpack_require__(20628);
// EXTERNAL MODULE: ./packages/evidence/src/drill-signature/verify-drill-signature.js
var verify_drill_signature = __webpack_require__(14580);
// EXTERNAL MODULE: ./packages/core/src/strict-json/parse-strict-json.js + 2 modules
var parse_strict_json = __webpack_require__(93265);
// EXTERNAL MODULE: ./packages/core/src/json.js
var json = __webpack_require__(33609);
// EXTERNAL MODULE: ./packages/core/src/verdict.js
var verdict = __webpack_require__(39046);
// EXTERNAL MODULE: ./packages/evidence/src/schema.js
var src_schema = __webpack_require__(14622);
// EXTERNAL MODULE: ./packages/evidence/src/read-evidence.js + 1 modules
var read_evidence = __webpack_require__(29645);
;// CONCATENATED MODULE: ./packages/formats/src/predecessor/drill-reports.js

const drill_reports_time = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP().max(64)]).optional();
const times = { started_at: drill_reports_time, ended_at: drill_reports_time, generated_at: drill_reports_time };
/** `.data/out/incident_notify_drill_*.json`: one rehearsal of notifying people. Other keys are the drill's own. */
const incidentDrillReportSchema = schemas/* looseObject */._H3({
    ...times,
    ok: schemas/* boolean */.zMY(),
    with_email: schemas/* boolean */.zMY().default(false),
});
/** `.data/out/rollback_bundle_report_*.json`: one set of copies one could roll back with. */
const rollbackBundleReportSchema = schemas/* looseObject */._H3({
    ...times,
    ok: schemas/* boolean */.zMY(),
    missing_required: schemas/* array */.YOg(schemas/* string */.YjP().max(4096)).max(10_000),
});

;// CONCATENATED MODULE: ./packages/formats/src/predecessor/stated-time.js

/**
 * A point in time as the predecessor's documents state it (Unix seconds, whole or fractional) or as ours do (RFC 3339).
 *
 * @returns Unix milliseconds; undefined where it is neither, not positive, or beyond the year 9999.
 */
function parseStatedTime(value) {
    if (typeof value === 'string')
        return (0,time/* parseRfc3339 */.TM)(value);
    if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0)
        return undefined;
    const milliseconds = Math.round(value * 1000);
    return milliseconds < 253_402_300_800_000 ? milliseconds : undefined;
}

;// CONCATENATED MODULE: ./packages/gates/src/rollback-drill-guard/parse-report.js



const MAX_BYTES = 8 * 1024 * 1024;
function parseIncidentReport(bytes, path, sha256) {
    const report = (0,validate_foreign/* validateForeign */.l)(incidentDrillReportSchema, (0,parse_strict_json/* parseStrictJson */.R)(bytes, { file: path, maxBytes: MAX_BYTES }));
    const atMs = firstTime([report.ended_at, report.started_at, report.generated_at]);
    return { state: 'read', path, sha256, ok: report.ok, atMs, withEmail: report.with_email, missingRequired: [] };
}
/** The predecessor's report, or our own evidence of `rollback-bundle` for the same repository. */
function parseBundleReport(repository) {
    return (bytes, path, sha256) => {
        const document = (0,parse_strict_json/* parseStrictJson */.R)(bytes, { file: path, maxBytes: MAX_BYTES });
        if ((0,json/* isJsonObject */.O)(document.value) && document.value['format'] === src_schema/* EVIDENCE_FORMAT */.uX) {
            return fromEvidence((0,read_evidence/* validateEvidence */.CX)(document, bytes), { path, sha256, repository });
        }
        const report = (0,validate_foreign/* validateForeign */.l)(rollbackBundleReportSchema, document);
        const atMs = firstTime([report.generated_at, report.ended_at, report.started_at]);
        const { ok, missing_required: missingRequired } = report;
        return { state: 'read', path, sha256, ok, atMs, withEmail: false, missingRequired: missingRequired.slice(0, 100) };
    };
}
/** A run that wrote nothing (a plan, a verification) made no bundle, and another repository's is no bundle of ours. */
function fromEvidence(evidence, file) {
    const foreign = evidence.subject.repository !== file.repository;
    if (evidence.unit !== 'rollback-bundle' || foreign || evidence.outputs.length === 0)
        return undefined;
    return {
        state: 'read',
        path: file.path,
        sha256: file.sha256,
        ok: (0,verdict/* opens */.UI)(evidence.verdict),
        atMs: (0,time/* parseRfc3339 */.TM)(evidence.ended_at) ?? null,
        withEmail: false,
        missingRequired: [],
    };
}
/** The first that is stated counts and must be a time: a broken one is not skipped for a better one. */
function firstTime(times) {
    const stated = times.find((time) => time !== undefined && time !== 0 && time !== '');
    return parseStatedTime(stated) ?? null;
}
function unreadable(path, flaw) {
    const { line, pointer } = flaw.where ?? {};
    return {
        state: 'unreadable',
        path,
        flaw: {
            code: flaw.code,
            message: flaw.message.slice(0, 500),
            ...(line !== undefined && { line }),
            ...(pointer !== undefined && { pointer }),
        },
    };
}

;// CONCATENATED MODULE: ./packages/gates/src/rollback-drill-guard/collect-signatures.js



const MAX_SIGNATURES = 2000;
/** Every matching signature, verified; of the newest by its signed time also what lies at the signed paths now. */
async function collectSignatures(globs, keys, workspace) {
    const paths = await workspace.list(globs, { limit: MAX_SIGNATURES });
    const opened = [];
    const broken = [];
    for (const path of paths) {
        const entry = await openSignature(path, workspace);
        if ('signature' in entry)
            opened.push(entry);
        else
            broken.push(entry);
    }
    const newest = newestOf(opened);
    const facts = opened.map(async (entry) => {
        const { algorithm, artifacts, keyId, ok, signedAtMs } = entry.signature;
        return {
            state: 'read',
            path: entry.path,
            sha256: entry.sha256,
            ok,
            algorithm,
            keyId,
            signedAtMs,
            verified: verify(entry.signature, keys),
            artifacts: entry === newest ? await compareArtifacts(artifacts, workspace) : null,
        };
    });
    return [...broken, ...(await Promise.all(facts))];
}
/** Of two with one time the later path, so that the choice does not depend on the order of a folder. */
function newestOf(entries) {
    return entries.toSorted((left, right) => right.signature.signedAtMs - left.signature.signedAtMs || (left.path < right.path ? 1 : -1))[0];
}
async function openSignature(path, workspace) {
    const file = await workspace.read(path, { role: 'evidence' });
    if (file.state === 'absent')
        return unreadable(path, { code: 'file.absent', message: 'it vanished while it was read' });
    if (file.state === 'refused')
        return unreadable(path, { code: file.code, message: file.reason });
    try {
        return { path: file.path, sha256: file.sha256, signature: (0,parse_drill_signature/* parseDrillSignature */.P)(file.bytes, file.path) };
    }
    catch (error) {
        // The parse boundary: a malformed signature is not an absent one.
        if (!(error instanceof src_error/* InputError */.dz))
            throw error;
        const [problem] = error.problems;
        return unreadable(path, { code: error.code, message: problem?.message ?? error.message, where: problem?.where });
    }
}
/** Only keys of the stated algorithm and id are tried: a document cannot choose its verifier. */
function verify(signature, keys) {
    const fitting = keys.flatMap(({ fact, key }) => {
        const fits = fact.algorithm === signature.algorithm && (fact.keyId === null || fact.keyId === signature.keyId);
        return fits && key !== undefined ? [key] : [];
    });
    if (fitting.length === 0)
        return 'no_key';
    return fitting.some((key) => (0,verify_drill_signature/* isSignedBy */.s)(signature, key)) ? 'yes' : 'no';
}
async function compareArtifacts(artifacts, workspace) {
    const digests = await workspace.digest(artifacts.map((artifact) => artifact.path));
    return artifacts.map(({ path, sha256 }, index) => {
        const digest = digests[index];
        const now = digest?.state === 'present'
            ? (0,src_digest/* equalDigest */.J$)(digest.sha256, sha256)
                ? 'same'
                : 'differs'
            : (digest?.state ?? 'absent');
        // One form of a path, so that "./a" covers "a".
        return { path: digest?.path ?? path, sha256, now };
    });
}

;// CONCATENATED MODULE: ./packages/gates/src/rollback-drill-guard/collect.js






const MAX_REPORTS = 2000;
/** The drill writes this beside its report, and the predecessor's guard took it for one. */
const SIDE_FILE = /(?:^|\/)incident_notify_drill_notify_[^/]*$/;
async function collect(inputs, context) {
    const { workspace } = context;
    const policy = await (0,document_fact/* readDocument */.u)(workspace, {
        path: inputs.signaturePolicy,
        role: 'policy',
        validate: (document) => (0,validate_foreign/* validateForeign */.l)(drill_signature_policy/* drillSignaturePolicySchema */.r, document),
    });
    const keys = await collectKeys(inputs, policy.state === 'valid' ? policy.value : undefined, context);
    return {
        nowMs: context.nowMs,
        policy,
        incidents: await readReports(inputs.incidentPatterns, parseIncidentReport, workspace),
        bundles: await readReports(inputs.bundlePatterns, parseBundleReport(context.subject.repository), workspace),
        signatures: await collectSignatures(inputs.signaturePatterns, keys, workspace),
        keys: keys.map(({ fact }) => fact),
        channels: inputs.requireHistoryRollback ? await readChannels(inputs.channelsFile, workspace) : null,
    };
}
async function readReports(globs, parse, workspace) {
    const paths = await workspace.list(globs, { limit: MAX_REPORTS });
    const reports = [];
    for (const path of paths.filter((name) => !SIDE_FILE.test(name))) {
        const report = await readReport(path, parse, workspace);
        if (report !== undefined)
            reports.push(report);
    }
    return reports;
}
async function readReport(path, parse, workspace) {
    const file = await workspace.read(path, { role: 'evidence' });
    if (file.state === 'absent')
        return unreadable(path, { code: 'file.absent', message: 'it vanished while it was read' });
    if (file.state === 'refused')
        return unreadable(path, { code: file.code, message: file.reason });
    try {
        return parse(file.bytes, file.path, file.sha256);
    }
    catch (error) {
        // The parse boundary: a malformed report is not an absent one, and the gate says which it is.
        if (!(error instanceof src_error/* InputError */.dz))
            throw error;
        const [problem] = error.problems;
        return unreadable(path, { code: error.code, message: problem?.message ?? error.message, where: problem?.where });
    }
}
function readChannels(path, workspace) {
    return (0,document_fact/* readDocument */.u)(workspace, {
        path,
        role: 'material',
        validate: (document) => (0,validate_foreign/* validateForeign */.l)(releaseChannelsSchema, document),
        pointers: ({ history }) => history.map((_, index) => `/history/${index}`),
    });
}

// EXTERNAL MODULE: ./packages/gates/src/_shared/loaded-check.js
var loaded_check = __webpack_require__(55765);
// EXTERNAL MODULE: ./packages/core/src/inputs/duration.js
var duration = __webpack_require__(21017);
// EXTERNAL MODULE: ./packages/gates/src/_shared/row.js
var _shared_row = __webpack_require__(89721);
;// CONCATENATED MODULE: ./packages/gates/src/rollback-drill-guard/decide-history.js



/** Whole words: "exercised caution" or "a drilled hole" is no rehearsal. */
const REHEARSAL = /(?<![\p{L}\p{N}])(?:drills?|rehearsals?|exercises?|simulations?|game ?days?)(?![\p{L}\p{N}])/iu;
const REMEDY = 'Rehearse a rollback, and record it in the channel history with the word drill in its reason';
function rehearsalsOf({ history }) {
    return history
        .map((row, index) => ({ ...row, index }))
        .filter((row) => row.action === 'rollback' && REHEARSAL.test(row.reason ?? ''))
        .toSorted((left, right) => right.ts - left.ts);
}
function decideHistory({ channels, nowMs }, inputs) {
    if (channels === null)
        return [];
    const loaded = (0,loaded_check/* checkLoaded */.Cf)(channels, {
        id: 'release_channels_loaded',
        level: 'must',
        what: 'release channels file',
        remedy: `Restore ${channels.path}, or point channels-file at yours`,
    });
    if (channels.state !== 'valid')
        return [loaded];
    const rehearsals = rehearsalsOf(channels.value);
    const [newest] = rehearsals;
    const has = (0,_shared_row/* toCheck */.K)({
        id: 'history_has_rollback_rehearsal',
        level: 'must',
        outcome: newest !== undefined,
        reason: `${rehearsals.length} rehearsed rollbacks in ${channels.path}`,
        expected: 'a rollback whose reason has the word drill, rehearsal, exercise, simulation or gameday',
        actual: newest === undefined ? null : { ts: newest.ts, channel: newest.channel },
        location: newest === undefined ? { file: channels.path } : (0,loaded_check/* placeOf */.$t)(channels, `/history/${newest.index}`),
        remedy: REMEDY,
    });
    const maxAgeMs = inputs.historyMaxAgeS * 1000;
    const row = {
        id: 'history_rollback_rehearsal_fresh',
        level: 'must',
        expected: `at most ${(0,duration/* formatDuration */.a)(inputs.historyMaxAgeS)} ago`,
        remedy: REMEDY,
    };
    if (newest === undefined) {
        return [loaded, has, (0,_shared_row/* toCheck */.K)({ ...row, outcome: false, reason: 'there is no rehearsed rollback' })];
    }
    const atMs = Math.min(Math.round(newest.ts * 1000), 253_402_300_799_000);
    const age = (0,time/* judgeAge */.nK)(atMs, nowMs, maxAgeMs);
    const fresh = (0,_shared_row/* toCheck */.K)({
        ...row,
        outcome: age === 'fresh',
        reason: `the newest rehearsed rollback is of ${(0,time/* formatRfc3339 */.ZA)(atMs)}${age === 'future' ? ', which is still to come' : age === 'stale' ? ', which is too long ago' : ''}`,
        actual: (0,time/* formatRfc3339 */.ZA)(atMs),
        location: (0,loaded_check/* placeOf */.$t)(channels, `/history/${newest.index}`),
    });
    return [loaded, has, fresh];
}

;// CONCATENATED MODULE: ./packages/gates/src/rollback-drill-guard/demands.js
function demandOf({ policy }, inputs) {
    const stated = policy.state === 'valid' ? policy.value : undefined;
    const policyAgeS = stated?.max_signature_age_s ?? 0;
    const maxAgeS = policyAgeS > 0 ? Math.min(policyAgeS, inputs.signatureMaxAgeS) : inputs.signatureMaxAgeS;
    const allowed = ['hmac-sha256', 'ed25519']
        .filter((algorithm) => stated?.algorithm === undefined || stated.algorithm === algorithm)
        .filter((algorithm) => stated?.algorithms === undefined || stated.algorithms.includes(algorithm));
    return {
        level: levelOf(inputs.requireSignature || stated?.required === true, stated),
        maxAgeMs: maxAgeS * 1000,
        algorithms: allowed,
        keyIds: keyIdsOf(inputs.keyIds, stated?.keys?.map((key) => key.key_id)),
        keyRequired: stated?.require_signing_key ?? true,
    };
}
/** Without a word about it a signature is wanted where strictness is: only a policy that says no twice makes it advice. */
function levelOf(required, policy) {
    if (required)
        return 'must';
    return policy?.required === false && policy.required_in_strict === false ? 'may' : 'should';
}
function keyIdsOf(given, ofPolicy) {
    if (ofPolicy === undefined)
        return given.length === 0 ? ['default'] : given;
    return given.length === 0 ? ofPolicy : ofPolicy.filter((id) => given.includes(id));
}
/** The newest reports by the time they state, as many as are asked for; of those without a time none. */
function inspectedOf(reports, count) {
    return readOf(reports)
        .filter((report) => report.atMs !== null)
        .toSorted((left, right) => (right.atMs ?? 0) - (left.atMs ?? 0) || (left.path < right.path ? 1 : -1))
        .slice(0, count);
}
function readOf(reports) {
    return reports.filter((report) => report.state === 'read');
}

;// CONCATENATED MODULE: ./packages/gates/src/rollback-drill-guard/decide-reports.js




const LEVEL = 'should';
function decideIncidents(facts, inputs) {
    const family = {
        prefix: 'incident_drill_reports',
        what: 'incident drill',
        reports: facts.incidents,
        count: inputs.minIncidentDrills,
        remedy: 'Run an incident drill and keep its report where incident-patterns looks',
    };
    const email = inputs.requireEmailDrill ? [checkEmail(inspectedOf(facts.incidents, family.count))] : [];
    return [...decideFamily(family, facts.nowMs, inputs), ...email];
}
function decideBundles(facts, inputs) {
    const family = {
        prefix: 'rollback_bundle_reports',
        what: 'rollback bundle',
        reports: facts.bundles,
        count: inputs.minRollbackBundles,
        remedy: 'Run rollback-bundle and keep its report where bundle-patterns looks',
    };
    const rows = decideFamily(family, facts.nowMs, inputs);
    return family.count === 0 ? rows : [...rows, checkComplete(inspectedOf(facts.bundles, family.count))];
}
function decideFamily(family, nowMs, inputs) {
    const { prefix, what, count } = family;
    if (count === 0) {
        const reason = `no ${what} is asked for (the minimum is 0)`;
        return [(0,_shared_row/* toCheck */.K)({ id: `${prefix}_count`, level: LEVEL, outcome: 'not_applicable', reason, expected: 0 })];
    }
    const inspected = inspectedOf(family.reports, count);
    return [
        checkCount(family),
        checkLoadable(family),
        checkOk(family, inspected),
        checkFresh(family, inspected, { nowMs, maxAgeMs: inputs.maxAgeS * 1000 }),
    ];
}
function checkCount({ prefix, what, reports, count, remedy }) {
    const found = readOf(reports).length;
    const reason = `${found} ${what} reports, ${count} asked for`;
    return (0,_shared_row/* toCheck */.K)({
        id: `${prefix}_count`,
        level: LEVEL,
        outcome: found >= count,
        reason,
        expected: count,
        actual: found,
        remedy,
    });
}
/** Without a time of its own a broken report could be the newest one, so each of them closes. */
function checkLoadable({ prefix, what, reports }) {
    const broken = reports.filter((report) => report.state === 'unreadable');
    const [first] = broken;
    return (0,_shared_row/* toCheck */.K)({
        id: `${prefix}_loadable`,
        level: LEVEL,
        outcome: first === undefined,
        reason: first === undefined ? `every ${what} report can be read` : `${first.path} cannot be read: ${first.flaw.message}`,
        expected: [],
        actual: broken.map(({ path, flaw }) => ({ path, ...flaw })).slice(0, 100),
        location: first === undefined ? undefined : (0,loaded_check/* locationOf */.hD)(first.path, first.flaw),
        remedy: `Repair or remove ${first?.path ?? 'it'}`,
    });
}
function checkOk({ prefix, what, remedy }, inspected) {
    const bad = inspected.filter((report) => !report.ok);
    const [first] = bad;
    return (0,_shared_row/* toCheck */.K)({
        id: `${prefix}_ok`,
        level: LEVEL,
        outcome: inspected.length > 0 && first === undefined,
        reason: reasonFor(inspected, first === undefined ? undefined : `${first.path} says that the ${what} failed`),
        expected: 'ok: true',
        actual: bad.map((report) => report.path),
        location: first === undefined ? undefined : { file: first.path },
        remedy: first === undefined ? remedy : `Find out why the ${what} of ${first.path} failed, and repeat it`,
    });
}
function checkFresh({ prefix, what, reports, remedy }, inspected, { nowMs, maxAgeMs }) {
    const row = {
        id: `${prefix}_fresh`,
        level: LEVEL,
        expected: `at most ${(0,duration/* formatDuration */.a)(maxAgeMs / 1000)} old`,
    };
    const timeless = readOf(reports).find((report) => report.atMs === null);
    if (timeless !== undefined) {
        const reason = `${timeless.path} states no time (ended_at, started_at, generated_at)`;
        const remedyText = `Repair or remove ${timeless.path}: a file's date in the file system proves nothing`;
        return (0,_shared_row/* toCheck */.K)({ ...row, outcome: false, reason, location: { file: timeless.path }, remedy: remedyText });
    }
    const judged = inspected.map((report) => ({ report, age: (0,time/* judgeAge */.nK)(report.atMs ?? 0, nowMs, maxAgeMs) }));
    const worst = judged.find(({ age }) => age === 'future') ?? judged.find(({ age }) => age === 'stale');
    const at = worst === undefined ? '' : (0,time/* formatRfc3339 */.ZA)(worst.report.atMs ?? 0);
    const complaint = worst === undefined
        ? undefined
        : `${worst.report.path} is of ${at}, which is ${worst.age === 'future' ? 'still to come' : 'too old'}`;
    return (0,_shared_row/* toCheck */.K)({
        ...row,
        outcome: inspected.length > 0 && worst === undefined,
        reason: reasonFor(inspected, complaint),
        actual: inspected.map((report) => ({ path: report.path, at: (0,time/* formatRfc3339 */.ZA)(report.atMs ?? 0) })),
        location: worst === undefined ? undefined : { file: worst.report.path },
        remedy: worst?.age === 'future'
            ? `Remove ${worst.report.path}, and correct the clock of the machine that wrote it`
            : worst === undefined
                ? remedy
                : `Repeat the ${what}`,
    });
}
function checkEmail(inspected) {
    const covered = inspected.some((report) => report.ok && report.withEmail);
    return (0,_shared_row/* toCheck */.K)({
        id: 'incident_drill_email_covered',
        level: 'must',
        outcome: covered,
        reason: covered ? 'an inspected drill sent e-mail' : 'no inspected drill that went well sent e-mail',
        expected: 'ok and with_email',
        actual: inspected.map(({ path, ok, withEmail }) => ({ path, ok, with_email: withEmail })),
        remedy: 'Run the incident drill with e-mail',
    });
}
function checkComplete(inspected) {
    const gaps = inspected.filter((report) => report.missingRequired.length > 0);
    const [first] = gaps;
    return (0,_shared_row/* toCheck */.K)({
        id: 'rollback_bundle_reports_have_required_files',
        level: LEVEL,
        outcome: inspected.length > 0 && first === undefined,
        reason: reasonFor(inspected, first && `${first.path} lacks ${first.missingRequired.slice(0, 10).join(', ')}`),
        expected: [],
        actual: gaps.map(({ path, missingRequired }) => ({ path, missing_required: [...missingRequired] })),
        location: first === undefined ? undefined : { file: first.path },
        remedy: 'Restore the missing files and make a new bundle',
    });
}
function reasonFor(inspected, complaint) {
    if (complaint !== undefined)
        return complaint;
    return inspected.length === 0 ? 'there is no report to inspect' : inspected.map((report) => report.path).join(', ');
}

;// CONCATENATED MODULE: ./packages/gates/src/rollback-drill-guard/decide-signature.js




const SIGN = 'Run drill-evidence-sign after the drills, and keep the signature where signature-patterns looks';
/** The newest signature by its signed time, and only that one, must carry everything that was inspected. */
function newestSignature(signatures) {
    return signatures
        .filter((signature) => signature.state === 'read')
        .toSorted((left, right) => right.signedAtMs - left.signedAtMs || (left.path < right.path ? 1 : -1))[0];
}
function decideSignature(facts, inputs) {
    const demand = demandOf(facts, inputs);
    const newest = newestSignature(facts.signatures);
    const inspected = [
        ...inspectedOf(facts.incidents, inputs.minIncidentDrills),
        ...inspectedOf(facts.bundles, inputs.minRollbackBundles),
    ];
    return [
        decide_signature_checkCount(newest, demand),
        checkKey(facts.keys, newest, demand),
        decide_signature_checkLoadable(facts.signatures, demand),
        decide_signature_checkFresh(newest, demand, facts.nowMs),
        checkValid(newest, demand, inspected),
    ];
}
function decide_signature_checkCount(newest, { level }) {
    return (0,_shared_row/* toCheck */.K)({
        id: 'rollback_signature_reports_count',
        level,
        outcome: newest !== undefined,
        reason: newest === undefined ? 'there is no drill signature' : `the newest drill signature is ${newest.path}`,
        expected: 1,
        actual: newest?.path ?? null,
        remedy: SIGN,
    });
}
function checkKey(keys, newest, demand) {
    const usable = keys.filter((key) => key.state === 'available');
    const fitting = usable.filter((key) => newest === undefined || (key.algorithm === newest.algorithm && (key.keyId ?? newest.keyId) === newest.keyId));
    const wanted = newest === undefined ? 'any algorithm' : `${newest.algorithm} and key id ${newest.keyId}`;
    return (0,_shared_row/* toCheck */.K)({
        id: 'rollback_signature_key_available',
        level: demand.keyRequired ? demand.level : 'may',
        outcome: fitting.length > 0,
        reason: fitting.length > 0
            ? `a key for ${wanted} comes from ${fitting.map((key) => key.source).join(', ')}`
            : `there is no key for ${wanted}; looked at ${keys.map((key) => `${key.source} (${key.algorithm}, ${key.state})`).join(', ')}`,
        expected: wanted,
        actual: keys.map(({ algorithm, keyId, source, state }) => ({ algorithm, key_id: keyId, source, state })),
        remedy: 'Give the key by the environment variable, signing-key-file or public-key-file, or list it under keys in the policy',
    });
}
function decide_signature_checkLoadable(signatures, { level }) {
    const broken = signatures.filter((signature) => signature.state === 'unreadable');
    const [first] = broken;
    return (0,_shared_row/* toCheck */.K)({
        id: 'rollback_signature_reports_loadable',
        level,
        outcome: first === undefined,
        reason: first === undefined ? 'every drill signature can be read' : `${first.path} cannot be read: ${first.flaw.message}`,
        expected: [],
        actual: broken.map(({ path, flaw }) => ({ path, ...flaw })).slice(0, 100),
        location: first === undefined ? undefined : (0,loaded_check/* locationOf */.hD)(first.path, first.flaw),
        remedy: `Repair or remove ${first?.path ?? 'it'}`,
    });
}
function decide_signature_checkFresh(newest, demand, nowMs) {
    const row = {
        id: 'rollback_signature_reports_fresh',
        level: demand.level,
        expected: `signed_at at most ${(0,duration/* formatDuration */.a)(demand.maxAgeMs / 1000)} ago`,
    };
    if (newest === undefined)
        return (0,_shared_row/* toCheck */.K)({ ...row, outcome: false, reason: 'there is no drill signature', remedy: SIGN });
    const age = (0,time/* judgeAge */.nK)(newest.signedAtMs, nowMs, demand.maxAgeMs);
    const at = (0,time/* formatRfc3339 */.ZA)(newest.signedAtMs);
    return (0,_shared_row/* toCheck */.K)({
        ...row,
        outcome: age === 'fresh',
        reason: `${newest.path} was signed at ${at}${age === 'fresh' ? '' : age === 'future' ? ', which is still to come' : ', which is too long ago'}`,
        actual: at,
        location: { file: newest.path },
        remedy: age === 'future' ? `Remove ${newest.path}, and correct the clock of the machine that signed it` : SIGN,
    });
}
function checkValid(newest, demand, inspected) {
    const row = {
        id: 'rollback_signature_reports_valid',
        level: demand.level,
        expected: {
            algorithms: [...demand.algorithms],
            key_ids: [...demand.keyIds],
            covers: inspected.map(({ path }) => path),
        },
    };
    if (newest === undefined)
        return (0,_shared_row/* toCheck */.K)({ ...row, outcome: false, reason: 'there is no drill signature', remedy: SIGN });
    const objections = [...objectionsTo(newest, demand), ...gapsOf(newest, inspected)];
    const unverified = newest.verified === 'no_key';
    const outcome = objections.length > 0 ? 'fail' : unverified ? 'inconclusive' : 'pass';
    return (0,_shared_row/* toCheck */.K)({
        ...row,
        outcome,
        reason: objections[0] ??
            (unverified
                ? `${newest.path} could not be verified: there is no key for it`
                : `${newest.path} is signed with ${newest.algorithm} by ${newest.keyId} and covers what was inspected`),
        actual: {
            algorithm: newest.algorithm,
            key_id: newest.keyId,
            verified: newest.verified,
            objections: objections.slice(0, 100),
        },
        location: { file: newest.path },
        remedy: remedyFor(newest, objections, unverified),
    });
}
/** Evidence that changed after it was signed must not simply be signed again. */
function remedyFor({ verified, artifacts }, objections, unverified) {
    if (objections.length === 0 && unverified)
        return 'Give the key that verifies it (see rollback_signature_key_available)';
    const changed = artifacts?.find((artifact) => artifact.now !== 'same');
    if (changed !== undefined)
        return `Restore ${changed.path} as it was signed, or repeat the drill and sign that`;
    if (verified === 'no')
        return 'Find out who made the signature, and sign again with the key that the guard verifies with';
    return SIGN;
}
function objectionsTo(signature, demand) {
    const { path, algorithm, keyId } = signature;
    const artifacts = signature.artifacts ?? [];
    const changed = artifacts.filter((artifact) => artifact.now !== 'same');
    return [
        ...(signature.verified === 'no' ? [`${path} was not made with the key`] : []),
        ...(demand.algorithms.includes(algorithm) ? [] : [`${path} uses ${algorithm}, which the policy does not allow`]),
        ...(demand.keyIds.includes(keyId)
            ? []
            : [`${path} is by key id ${keyId}, which is not allowed (key-ids, or keys of the policy)`]),
        ...(signature.ok ? [] : [`${path} says of itself that signing failed`]),
        ...(artifacts.length > 0 ? [] : [`${path} names no artifact`]),
        ...changed.map((artifact) => `${artifact.path} is not what was signed: ${artifact.now}`),
    ];
}
/** Evidence is covered by its path and digest; what states a later time than its signature was not there to be signed. */
function gapsOf(signature, inspected) {
    const signed = new Map((signature.artifacts ?? []).map((artifact) => [artifact.path, artifact.sha256]));
    return inspected.flatMap((report) => {
        const digest = signed.get(report.path);
        if (digest === undefined)
            return [`${report.path} is not covered by ${signature.path}`];
        if (!(0,src_digest/* equalDigest */.J$)(digest, report.sha256))
            return [`${report.path} was changed after it was signed`];
        const later = (report.atMs ?? 0) > signature.signedAtMs + time/* MAX_FUTURE_SKEW_MS */.Hd;
        return later ? [`${report.path} states a later time than its signature`] : [];
    });
}

;// CONCATENATED MODULE: ./packages/gates/src/rollback-drill-guard/decide.js




/**
 * A rollback was rehearsed lately, and one can prove it: enough incident drills and rollback bundles that say of
 * themselves that they were good, not too old by the time they state, and named with their digests in one signature
 * whose own time, key and algorithm are what the policy allows.
 *
 * Could not tell: a signature without a key to verify it with. Refused: anything dated in the future, a report or
 * signature that cannot be read, evidence that was changed after it was signed or that the signature does not name.
 */
function decide(facts, inputs) {
    return [
        (0,loaded_check/* checkLoaded */.Cf)(facts.policy, {
            id: 'rollback_signature_policy_loaded',
            level: 'must',
            what: 'rollback drill signature policy',
            optional: true,
            remedy: `Write ${facts.policy.path}`,
        }),
        ...decideIncidents(facts, inputs),
        ...decideBundles(facts, inputs),
        ...decideSignature(facts, inputs),
        ...decideHistory(facts, inputs),
    ];
}

;// CONCATENATED MODULE: ./packages/gates/src/rollback-drill-guard/details.js




/** What a signature of each kind proves, said where an auditor looks. */
const KEY_CLASS = {
    'hmac-sha256': 'symmetric: whoever can verify can also sign, so it proves integrity and not who signed',
    ed25519: 'asymmetric: only the holder of the private key can sign',
};
function describeFacts(facts, inputs) {
    const demand = demandOf(facts, inputs);
    const newest = newestSignature(facts.signatures);
    return {
        settings: {
            signature_level: demand.level,
            max_signature_age_s: demand.maxAgeMs / 1000,
            algorithms: [...demand.algorithms],
            key_ids: [...demand.keyIds],
        },
        evidence: {
            incident_drills: facts.incidents.map(describeReport),
            rollback_bundles: facts.bundles.map(describeReport),
            rollback_signatures: facts.signatures.map((signature) => signature.path),
            rollback_history_drills: facts.channels?.state === 'valid'
                ? rehearsalsOf(facts.channels.value)
                    .slice(0, 10)
                    .map(({ ts, channel, reason }) => ({ ts, channel, reason: reason ?? null }))
                : [],
        },
        signature: newest === undefined
            ? null
            : {
                path: newest.path,
                algorithm: newest.algorithm,
                key_id: newest.keyId,
                key_class: KEY_CLASS[newest.algorithm],
                signed_at: (0,time/* formatRfc3339 */.ZA)(newest.signedAtMs),
                verified: newest.verified,
            },
    };
}
function newestDrillAt({ incidents, bundles }) {
    const times = [...readOf(incidents), ...readOf(bundles)].flatMap(({ atMs }) => (atMs === null ? [] : [atMs]));
    return times.length === 0 ? '' : (0,time/* formatRfc3339 */.ZA)(Math.max(...times));
}
function describeReport(report) {
    if (report.state === 'unreadable')
        return { path: report.path, readable: false };
    return {
        path: report.path,
        readable: true,
        ok: report.ok,
        at: report.atMs === null ? null : (0,time/* formatRfc3339 */.ZA)(report.atMs),
        with_email: report.withEmail,
    };
}

// EXTERNAL MODULE: ./packages/core/src/inputs/codec.js
var codec = __webpack_require__(50947);
;// CONCATENATED MODULE: ./packages/gates/src/rollback-drill-guard/inputs.js


const DAY = 86_400;
const age = (days, text) => codec/* input */.hF
    .duration({ minS: 1 })
    .default(days * DAY)
    .describe(text);
const drillInputs = schemas/* strictObject */.rej({
    incidentPatterns: codec/* input */.hF
        .list()
        .default(['.data/out/incident_notify_drill_*.json'])
        .describe('Globs of the reports of incident drills; the notify side files are never among them'),
    bundlePatterns: codec/* input */.hF
        .list()
        .default(['.data/out/rollback_bundle_report_*.json'])
        .describe('Globs of the reports of rollback bundles, or of the evidence of rollback-bundle'),
    signaturePatterns: codec/* input */.hF
        .list()
        .default(['.data/out/rollback_drill_signature_*.json'])
        .describe('Globs of the signatures of drill-evidence-sign'),
    signaturePolicy: codec/* input */.hF
        .path()
        .default('security/rollback_drill_signature_policy.json')
        .describe('Signature policy; it may be absent, but not malformed'),
    channelsFile: codec/* input */.hF.path().default('security/release_channels.json').describe('Release channels with their history'),
    maxAgeS: age(30, 'A drill or bundle that is older does not count, for example 30d'),
    historyMaxAgeS: age(45, 'A rehearsed rollback in the history that is older does not count'),
    signatureMaxAgeS: age(30, 'A signature that is older does not count; the policy may only shorten this'),
    minIncidentDrills: codec/* input */.hF.integer({ min: 0, max: 1000 }).default(1).describe('How many incident drills are inspected'),
    minRollbackBundles: codec/* input */.hF
        .integer({ min: 0, max: 1000 })
        .default(1)
        .describe('How many rollback bundles are inspected'),
    requireEmailDrill: codec/* input */.hF.boolean().default(false).describe('One of the inspected drills must have sent e-mail'),
    requireHistoryRollback: codec/* input */.hF.boolean().default(false).describe('The channel history must have a rehearsed rollback'),
    requireSignature: codec/* input */.hF
        .boolean()
        .default(false)
        .describe('A valid signature closes or opens everywhere; else only where checks of level "should" bind'),
    signingKeyEnv: codec/* input */.hF
        .environmentVariable()
        .optional()
        .describe('Environment variable with the HMAC key. Default: key_env of the policy, else WA_ROLLBACK_DRILL_SIGNING_KEY'),
    signingKeyFile: codec/* input */.hF.path().optional().describe('File outside the repository with the HMAC key, over the variable'),
    publicKeyFile: codec/* input */.hF
        .path()
        .optional()
        .describe('File with the Ed25519 public key, PEM or base64; on a pull request read from the base commit'),
    keyIds: codec/* input */.hF.list().default([]).describe('Key ids that may sign. Default: those of the policy, else "default"'),
});

;// CONCATENATED MODULE: ./packages/gates/src/rollback-drill-guard/gate.js








const rollbackDrillGuard = (0,unit/* defineGate */.p)({
    id: 'rollback-drill-guard',
    summary: 'A rollback was rehearsed lately, and a signature covers the evidence of it',
    inputs: drillInputs,
    checks: {
        rollback_signature_policy_loaded: 'The signature policy, where there is one, is valid',
        incident_drill_reports_count: 'There are enough incident drills',
        incident_drill_reports_loadable: 'Every report of an incident drill can be read',
        incident_drill_reports_ok: 'The inspected incident drills went well',
        incident_drill_reports_fresh: 'The inspected incident drills are not too old by the time they state',
        incident_drill_email_covered: 'An inspected incident drill that went well sent e-mail',
        rollback_bundle_reports_count: 'There are enough rollback bundles',
        rollback_bundle_reports_loadable: 'Every report of a rollback bundle can be read',
        rollback_bundle_reports_ok: 'The inspected rollback bundles went well',
        rollback_bundle_reports_have_required_files: 'The inspected rollback bundles lack no required file',
        rollback_bundle_reports_fresh: 'The inspected rollback bundles are not too old by the time they state',
        rollback_signature_reports_count: 'There is a drill signature',
        rollback_signature_key_available: 'There is a key to verify the newest signature with',
        rollback_signature_reports_loadable: 'Every drill signature can be read',
        rollback_signature_reports_fresh: 'The newest signature is not too old by its signed time',
        rollback_signature_reports_valid: 'The newest signature is by an allowed key and algorithm, and covers the inspected evidence as it is now',
        release_channels_loaded: 'The release channels file is valid, where its history is asked for',
        history_has_rollback_rehearsal: 'The channel history has a rehearsed rollback',
        history_rollback_rehearsal_fresh: 'The newest rehearsed rollback is not too old',
    },
    outputs: {
        'newest-drill-at': 'When the newest drill or bundle was, RFC 3339; empty where there is none',
        'newest-signature-at': 'When the newest signature was made, RFC 3339; empty where there is none',
    },
    documents: {
        'rollback-signature-policy': drill_signature_policy/* drillSignaturePolicySchema */.r,
        'release-channels': releaseChannelsSchema,
        'drill-signature-ed25519': schema/* ed25519SignatureSchema */.xv,
        'drill-signature-hmac': schema/* hmacSignatureSchema */.dD,
    },
    collect: collect,
    decide: decide,
    details: describeFacts,
    values(facts) {
        const newest = newestSignature(facts.signatures);
        return {
            'newest-drill-at': newestDrillAt(facts),
            'newest-signature-at': newest === undefined ? '' : (0,time/* formatRfc3339 */.ZA)(newest.signedAtMs),
        };
    },
});


/***/ })

};
