export const id = 368;
export const ids = [368];
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

/***/ 18089:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kz: () => (/* binding */ isConfinedPath),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yS: () => (/* binding */ folderOf),
/* harmony export */   yk: () => (/* binding */ escapeGlob)
/* harmony export */ });
/** `''` and `.` are the root. */
function joinPath(folder, path) {
    const cut = folder.replace(/\/+$/, '');
    return cut === '' || cut === '.' ? path : `${cut}/${path}`;
}
/** The folder a path lies in; `''` for the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
function fileNameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/**
 * Whether a path that a document names stays below the document's own folder wherever that folder is copied to:
 * relative, `/` only, no empty, `.` or `..` part, no drive letter, no control character.
 */
function isConfinedPath(path) {
    // oxlint-disable-next-line no-control-regex -- a control character in a path is what is refused here
    if (path === '' || /[\\\0-\x1f\x7f]/.test(path) || /^[A-Za-z]:/.test(path))
        return false;
    return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
/** A path as a pattern that matches nothing but itself. */
function escapeGlob(path) {
    return path.replaceAll(/[\\*?[\]{}!]/g, '\\$&');
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

/***/ 42457:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ newestFirst),
/* harmony export */   o: () => (/* binding */ newestReports)
/* harmony export */ });
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93265);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33609);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87893);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24534);
/* harmony import */ var _release_gates_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58921);
/* harmony import */ var _release_gates_evidence__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18089);


/** The newest reports that a glob names, by the time they state: a file's mtime says nothing after a checkout. */
async function newestReports({ pattern, recent, filter = {} }, workspace) {
    const timed = [];
    const unsound = [];
    const paths = await workspace.list([pattern]);
    for (const path of paths.filter(filter.isMeant ?? (() => true))) {
        const read = await workspace.read(path, { role: 'evidence', maxBytes: _release_gates_evidence__WEBPACK_IMPORTED_MODULE_0__/* .MAX_EVIDENCE_BYTES */ .b });
        if (read.state !== 'present') {
            unsound.push({ path, reason: `it may not be read (${read.state})` });
            continue;
        }
        const report = readReport(read.bytes, path, filter);
        if (typeof report === 'string')
            unsound.push({ path, reason: report });
        else if (report !== undefined)
            timed.push({ path: read.path, sha256: read.sha256, bytes: read.bytes.length, ...report });
    }
    return { chosen: newestFirst(timed).slice(0, recent), unsound };
}
function newestFirst(reports) {
    return reports
        .filter((file) => (0,_release_gates_evidence__WEBPACK_IMPORTED_MODULE_1__/* .isConfinedPath */ .Kz)(file.path))
        .toSorted((left, right) => right.atMs - left.atMs || (left.path < right.path ? 1 : -1));
}
/** Time and ids of any report; a text says what is wrong with it. */
/** Undefined for a sound file that does not count; a text for one that is not sound. */
function readReport(bytes, file, { counts }) {
    try {
        const { value } = (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(bytes, { file, maxBytes: _release_gates_evidence__WEBPACK_IMPORTED_MODULE_0__/* .MAX_EVIDENCE_BYTES */ .b });
        const atMs = (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value) ? timeOf(value) : undefined;
        if (atMs === undefined || !(0,_release_gates_core__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
            return 'it states no ended_at, generated_at or started_at';
        if (counts !== undefined && !counts(value))
            return undefined;
        return {
            atMs,
            releaseCandidateId: textOf(value, 'release_candidate_id'),
            correlationId: textOf(value, 'correlation_id'),
        };
    }
    catch (error) {
        if (error instanceof _release_gates_core__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz)
            return error.message;
        throw error;
    }
}
function timeOf(report) {
    const stated = report['ended_at'] ?? report['generated_at'] ?? report['started_at'];
    if (typeof stated === 'number')
        return stated > 0 && stated < 253_402_300_800 ? Math.floor(stated * 1000) : undefined;
    return (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_5__/* .parseRfc3339 */ .TM)(stated);
}
/** The predecessor kept ids on top or under `correlation`. */
function textOf(report, key) {
    const { correlation } = report;
    const stated = report[key] ?? ((0,_release_gates_core__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(correlation) ? correlation[key] : undefined);
    return typeof stated === 'string' && stated !== '' ? stated : null;
}


/***/ }),

/***/ 16509:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ toCheck)
/* harmony export */ });
const MAX_LINE = 2000;
/** A check in the making. Names in a reason come from files somebody wrote, so it is cut and kept on one line. */
function toCheck(id, outcome, telling) {
    const { level = 'must', remedy, reason, expected, actual } = telling;
    const judged = typeof outcome === 'boolean' ? (outcome ? 'pass' : 'fail') : outcome;
    const asks = judged === 'fail' || judged === 'inconclusive';
    return {
        id,
        outcome: judged,
        level,
        reason: oneLine(reason),
        expected,
        actual,
        ...(asks && remedy !== undefined && { remedy: oneLine(remedy) }),
    };
}
function oneLine(text) {
    // oxlint-disable-next-line no-control-regex -- control characters are what must go
    const flat = text.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ');
    return flat.length > MAX_LINE ? `${flat.slice(0, MAX_LINE - 1)}…` : flat;
}


/***/ }),

/***/ 71368:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drillEvidenceSign: () => (/* binding */ drillEvidenceSign)
});

// EXTERNAL MODULE: ./packages/core/src/unit.js
var unit = __webpack_require__(47517);
// EXTERNAL MODULE: ./packages/core/src/inputs/codec.js
var codec = __webpack_require__(50947);
// EXTERNAL MODULE: ./packages/evidence/src/drill-signature/schema.js
var schema = __webpack_require__(47185);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 16 modules
var schemas = __webpack_require__(52087);
// EXTERNAL MODULE: ./packages/core/src/error.js
var error = __webpack_require__(87893);
// EXTERNAL MODULE: ./packages/core/src/digest.js
var digest = __webpack_require__(29963);
// EXTERNAL MODULE: ./packages/evidence/src/drill-signature/verify-drill-signature.js
var verify_drill_signature = __webpack_require__(14580);
// EXTERNAL MODULE: ./packages/evidence/src/drill-signature/parse-drill-signature.js
var parse_drill_signature = __webpack_require__(20628);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/src/python-canonical/python-canonical-text.js
var python_canonical_text = __webpack_require__(91594);
// EXTERNAL MODULE: ./packages/core/src/time.js
var time = __webpack_require__(24534);
// EXTERNAL MODULE: ./packages/core/src/jcs/canonicalize.js + 6 modules
var canonicalize = __webpack_require__(72533);
;// CONCATENATED MODULE: ./packages/evidence/src/drill-signature/python-payload.js
/**
 * The payload as the predecessor's Python holds it: times are floats (`1700000000.0`), sizes and versions integers.
 * The kind of each number is part of what is signed.
 */
function toPythonPayload(payload) {
    return object({
        version: integer(payload.version),
        signed_at: python_payload_float(payload.signed_at),
        algorithm: payload.algorithm,
        key_id: payload.key_id,
        artifact_patterns: object(payload.artifact_patterns),
        artifacts: {
            kind: 'array',
            items: payload.artifacts.map(({ path, size, mtime, sha256 }) => object({ path, size: integer(size), mtime: python_payload_float(mtime), sha256 })),
        },
    });
}
function object(members) {
    return { kind: 'object', members: new Map(Object.entries(members)) };
}
function python_payload_float(value) {
    return { kind: 'float', value };
}
function integer(value) {
    return { kind: 'integer', text: String(value) };
}

// EXTERNAL MODULE: ./packages/evidence/src/drill-signature/signed-bytes.js
var signed_bytes = __webpack_require__(71584);
;// CONCATENATED MODULE: ./packages/evidence/src/drill-signature/build-drill-signature.js





/** The predecessor's report, byte for byte what its Python would read as its own. Ends with a line feed. */
function buildHmacSignature(statement, secret) {
    const payload = {
        version: 1,
        signed_at: statement.signedAtMs / 1000,
        algorithm: 'hmac-sha256',
        key_id: statement.keyId,
        artifact_patterns: { ...statement.artifactPatterns },
        artifacts: statement.artifacts.map(({ path, size, sha256, mtimeMs }) => ({
            path,
            size,
            mtime: Math.round(mtimeMs ?? 0) / 1000,
            sha256,
        })),
    };
    const tree = toPythonPayload(payload);
    const report = object({
        ok: true,
        started_at: python_payload_float(payload.signed_at),
        ended_at: python_payload_float(payload.signed_at),
        payload: tree,
        payload_canonical_json: (0,python_canonical_text/* pythonCanonicalText */.Qb)(tree),
        signature: (0,external_node_crypto_.createHmac)('sha256', secret).update((0,signed_bytes/* hmacMessage */.l)(tree)).digest('hex'),
    });
    return Buffer.from(`${(0,python_canonical_text/* pythonStoredText */.Zn)(report)}\n`, 'utf8');
}
/** RFC 8785 canonical JSON and a line feed. */
function buildEd25519Signature(statement, privateKey) {
    const payload = {
        version: 2,
        signed_at: (0,time/* formatRfc3339 */.ZA)(statement.signedAtMs),
        algorithm: 'ed25519',
        key_id: statement.keyId,
        artifact_patterns: { ...statement.artifactPatterns },
        artifacts: statement.artifacts.map(({ path, size, sha256 }) => ({ path, size, sha256 })),
    };
    const signature = (0,external_node_crypto_.sign)(null, (0,signed_bytes/* ed25519Message */.F)(payload), privateKey).toString('base64');
    const document = { format: schema/* DRILL_SIGNATURE_FORMAT */.vk, payload, signature };
    return Buffer.concat([(0,canonicalize/* canonicalBytes */.Mr)(document), Buffer.from('\n')]);
}

// EXTERNAL MODULE: ./packages/operations/src/_shared/row.js
var row = __webpack_require__(16509);
// EXTERNAL MODULE: ./packages/evidence/src/drill-signature/drill-key.js
var drill_key = __webpack_require__(20767);
;// CONCATENATED MODULE: ./packages/operations/src/drill-evidence-sign/signing-key.js


/** RFC 2104: a key shorter than the hash's output weakens the MAC. */
const MIN_SECRET_BYTES = 32;
/** From an environment variable or a file outside the repository; never from an argument. */
async function loadSigningKey(inputs, secrets) {
    const { keyEnv, keyFile } = inputs;
    if (keyEnv === undefined && keyFile === undefined)
        return 'not_named';
    if (keyEnv !== undefined && keyFile !== undefined)
        return 'named_twice';
    const text = keyEnv === undefined ? await secrets.fromFile(keyFile) : secrets.fromEnvironment(keyEnv);
    return text === undefined || text === '' ? 'absent' : toSigningKey(text, inputs.algorithm);
}
/** The half of the key that verifies: the product checks its own signature before it hands it out. */
function toVerifyingKey(key) {
    if (key.algorithm === 'hmac-sha256')
        return key;
    return { algorithm: 'ed25519', publicKey: (0,external_node_crypto_.createPublicKey)(key.privateKey) };
}
/** What a guard is configured with; null for a shared secret, which has no public half. */
function publicKeyText(key) {
    if (key.algorithm === 'hmac-sha256')
        return null;
    const { publicKey } = toVerifyingKey(key);
    const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
    (0,drill_key/* parseEd25519PublicKey */.H)(raw, 'public key');
    return raw;
}
function toSigningKey(text, algorithm) {
    if (algorithm === 'hmac-sha256')
        return Buffer.byteLength(text, 'utf8') < MIN_SECRET_BYTES ? 'too_short' : { algorithm, secret: text };
    const privateKey = parsePrivateKey(text);
    return privateKey?.asymmetricKeyType === 'ed25519' ? { algorithm, privateKey } : 'no_ed25519_private_key';
}
/** PEM, PKCS#8. A variable of a workflow may hold its line breaks as `\n`. */
function parsePrivateKey(text) {
    try {
        return (0,external_node_crypto_.createPrivateKey)({ key: text.replaceAll(String.raw `\n`, '\n'), format: 'pem' });
    }
    catch {
        // A parse boundary: the caller says what was expected, and the cause could quote the key.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/operations/src/drill-evidence-sign/apply.js




/** Signs, verifies what it signed as a guard would, and only then writes. */
async function applySignature(plan, inputs, context) {
    const { path, statement } = plan.value;
    const key = await loadSigningKey(inputs, context.secrets);
    if (typeof key === 'string')
        throw new error/* InputError */.dz({
            code: 'drill_key.unusable',
            message: `expected a key that can sign, found ${key}`,
            where: { file: inputs.keyEnv ?? inputs.keyFile ?? 'key-env' },
        });
    const bytes = signStatement(statement, key);
    if (!(0,verify_drill_signature/* isSignedBy */.s)((0,parse_drill_signature/* parseDrillSignature */.P)(bytes, path), toVerifyingKey(key)))
        throw new error/* ReleaseGatesError */.OK('internal', [
            { code: 'drill_signature.does_not_verify', message: 'the signature that was made does not verify' },
        ]);
    const written = await context.files.create(path, bytes);
    const publicKey = publicKeyText(key);
    const values = {
        'signature-path': path,
        'signature-sha256': (0,digest/* sha256Hex */.fg)(bytes),
        'key-id': statement.keyId,
        'public-key': publicKey ?? '',
    };
    return {
        checks: [
            (0,row/* toCheck */.K)('drill_signature_created', true, {
                reason: `${statement.artifacts.length} reports are signed with ${key.algorithm}, key ${statement.keyId}`,
                expected: key.algorithm,
                actual: written.sha256,
            }),
        ],
        values,
        details: {
            ...values,
            algorithm: key.algorithm,
            // Whoever can verify an HMAC can also make one; the evidence says which kind of trust this is.
            trust: key.algorithm === 'hmac-sha256' ? 'shared secret' : 'public key',
        },
        record: {
            action: 'rollback_drill_signed',
            context: { ...values, algorithm: key.algorithm, artifacts: statement.artifacts.length },
        },
    };
}
function signStatement(statement, key) {
    return key.algorithm === 'hmac-sha256'
        ? buildHmacSignature(statement, key.secret)
        : buildEd25519Signature(statement, key.privateKey);
}

// EXTERNAL MODULE: ./packages/evidence/src/relative-path.js
var relative_path = __webpack_require__(18089);
// EXTERNAL MODULE: ./packages/operations/src/_shared/newest-reports.js
var newest_reports = __webpack_require__(42457);
;// CONCATENATED MODULE: ./packages/operations/src/drill-evidence-sign/collect.js



async function collectDrillEvidence(inputs, context) {
    const { workspace } = context;
    const { recent } = inputs;
    const key = await loadSigningKey(inputs, context.secrets);
    return {
        nowMs: context.nowMs,
        algorithm: inputs.algorithm,
        key: typeof key === 'string' ? key : 'usable',
        incidents: await (0,newest_reports/* newestReports */.o)({ pattern: inputs.incidentPattern, recent, filter: { isMeant } }, workspace),
        bundles: await (0,newest_reports/* newestReports */.o)({ pattern: inputs.bundlePattern, recent }, workspace),
        bundleEvidencePattern: bundleEvidencePattern(context.evidenceDirectory),
        bundleEvidence: await (0,newest_reports/* newestReports */.o)({ pattern: bundleEvidencePattern(context.evidenceDirectory), recent, filter: { counts: wroteBundle } }, workspace),
        reports: await (0,newest_reports/* newestReports */.o)({ pattern: inputs.reportPattern, recent }, workspace),
    };
}
/** A drill is older than the candidate it speaks for: every candidate's folder counts, as it does to the guard. */
function bundleEvidencePattern(evidenceDirectory) {
    return (0,relative_path/* joinPath */.uJ)((0,relative_path/* escapeGlob */.yk)((0,relative_path/* folderOf */.yS)(evidenceDirectory)), '*/rollback-bundle-*.json');
}
/** The drill writes this beside its report; it is none. */
function isMeant(path) {
    return !(0,relative_path/* fileNameOf */.bV)(path).startsWith('incident_notify_drill_notify_');
}
/** A verification or a plan wrote nothing, so it made no bundle. */
function wroteBundle(report) {
    const { unit, outputs } = report;
    return unit === 'rollback-bundle' && Array.isArray(outputs) && outputs.length > 0;
}

;// CONCATENATED MODULE: ./packages/operations/src/drill-evidence-sign/plan.js




/** Nothing is signed that is missing, cannot be read, or comes from the future; and nothing without a key. */
function planSignature(facts, inputs) {
    const { nowMs } = facts;
    const chosen = groupsOf(facts).flatMap((group) => group.chosen);
    const unique = [...new Map(chosen.map((report) => [report.path, report])).values()];
    const artifacts = unique
        .map(({ path, sha256, bytes }) => ({ path, sha256, size: bytes }))
        .toSorted((left, right) => (left.path < right.path ? -1 : 1));
    // The predecessor named reports by the whole second; the rest keeps two of one second apart.
    const second = `${Math.floor(nowMs / 1000)}_${String(nowMs % 1000).padStart(3, '0')}`;
    const path = (0,relative_path/* joinPath */.uJ)(inputs.outDirectory, `rollback_drill_signature_${second}.json`);
    return {
        checks: [artifactsFound(unique.length), bothKinds(facts), soundArtifacts(facts), keyAvailable(facts)],
        steps: [
            ...artifacts.map((artifact) => `Sign ${artifact.path} (${artifact.sha256.slice(0, 12)})`),
            `Write ${path} with ${inputs.algorithm}, key ${inputs.keyId}`,
        ],
        value: {
            path,
            statement: {
                signedAtMs: nowMs,
                keyId: inputs.keyId,
                artifactPatterns: {
                    incident_notify_drill: inputs.incidentPattern,
                    rollback_bundle_report: inputs.bundlePattern,
                    rollback_bundle_evidence: facts.bundleEvidencePattern,
                    incident_report_drill: inputs.reportPattern,
                },
                artifacts,
            },
        },
    };
}
function artifactsFound(count) {
    return (0,row/* toCheck */.K)('drill_evidence_artifacts_found', count > 0, {
        reason: `${count} reports match`,
        expected: 'at least one',
        actual: count,
        remedy: 'Run the drill first, or correct the patterns',
    });
}
function bothKinds({ incidents, bundles, bundleEvidence }) {
    const counts = {
        incident_drills: incidents.chosen.length,
        rollback_bundles: bundles.chosen.length + bundleEvidence.chosen.length,
    };
    return (0,row/* toCheck */.K)('drill_evidence_has_incident_and_rollback', counts.incident_drills > 0 && counts.rollback_bundles > 0, {
        reason: `${counts.incident_drills} incident drills and ${counts.rollback_bundles} rollback bundles`,
        expected: 'at least one of each',
        actual: counts,
        remedy: 'A drill is both: a notified incident and a bundle that was made',
        level: 'should',
    });
}
function groupsOf({ incidents, bundles, bundleEvidence, reports }) {
    return [incidents, bundles, bundleEvidence, reports];
}
function soundArtifacts(facts) {
    const { nowMs } = facts;
    const groups = groupsOf(facts);
    const unsound = groups.flatMap((group) => group.unsound);
    const future = groups
        .flatMap((group) => group.chosen)
        .filter((report) => report.atMs > nowMs + time/* MAX_FUTURE_SKEW_MS */.Hd)
        .map((report) => ({ path: report.path, reason: 'it is dated in the future' }));
    const wrong = [...unsound, ...future];
    const [first] = wrong;
    return (0,row/* toCheck */.K)('drill_evidence_sound', first === undefined, {
        reason: first === undefined ? 'every report that matches states its time' : `${first.path}: ${first.reason}`,
        expected: [],
        actual: wrong.slice(0, 100).map((report) => report.path),
        remedy: 'Move the file out of the folder, or make the report again; a signature would vouch for it',
    });
}
const REFUSALS = {
    not_named: 'no key is named',
    named_twice: 'a variable and a file are named',
    absent: 'the variable or file that is named is empty or not there',
    too_short: `the key is shorter than ${MIN_SECRET_BYTES} bytes`,
    no_ed25519_private_key: 'it is no Ed25519 private key in PEM (PKCS#8)',
};
function keyAvailable({ key, algorithm }) {
    return (0,row/* toCheck */.K)('drill_signature_key_available', key === 'usable', {
        reason: key === 'usable' ? `a key for ${algorithm} is there` : `no usable key: ${REFUSALS[key]}`,
        expected: 'usable',
        actual: key,
        remedy: 'Name one environment variable (key-env) or one file (key-file) that holds the key',
    });
}

;// CONCATENATED MODULE: ./packages/operations/src/drill-evidence-sign/operation.js






const drillEvidenceSign = (0,unit/* defineOperation */.h)({
    id: 'drill-evidence-sign',
    summary: 'Signs the reports of a rollback drill, so that the drill guard can tell what was really rehearsed.',
    inputs: schemas/* strictObject */.rej({
        algorithm: codec/* input */.hF
            .choice(schema/* DRILL_ALGORITHMS */.dS)
            .default('ed25519')
            .describe('ed25519, or hmac-sha256 in the form of the predecessor, where whoever verifies can also sign'),
        keyEnv: codec/* input */.hF
            .environmentVariable()
            .optional()
            .describe('Environment variable that holds the key: PEM (PKCS#8), or a secret of at least 32 bytes'),
        keyFile: codec/* input */.hF.path().optional().describe('File that holds the key, instead of a variable'),
        keyId: codec/* input */.hF.id().default('default').describe('Name of the key, as the policy of the guard knows it'),
        incidentPattern: codec/* input */.hF
            .text()
            .default('.data/out/incident_notify_drill_*.json')
            .describe('Glob of incident notification drills'),
        bundlePattern: codec/* input */.hF
            .text()
            .default('.data/out/rollback_bundle_report_*.json')
            .describe('Glob of rollback bundle reports'),
        reportPattern: codec/* input */.hF
            .text()
            .default('.data/out/incident_report_drill_*.json')
            .describe('Glob of incident report drills'),
        recent: codec/* input */.hF
            .integer({ min: 1, max: 1000 })
            .default(4)
            .describe('How many reports of a kind to sign, newest by the time they state'),
        outDirectory: codec/* input */.hF.path().default('.data/out').describe('Folder for the signature'),
    }),
    outputs: {
        'signature-path': 'The signature, relative to the workspace',
        'signature-sha256': 'SHA-256 of its bytes',
        'key-id': 'Name of the key',
        'public-key': 'Ed25519 public key in base64, to configure the guard with; empty for a shared secret',
    },
    checks: {
        drill_evidence_artifacts_found: 'At least one report matches',
        drill_evidence_has_incident_and_rollback: 'There is an incident drill and a rollback bundle',
        drill_evidence_sound: 'Every report that matches is sound and not from the future',
        drill_signature_key_available: 'One key is named, is there, and fits the algorithm',
        drill_signature_created: 'The signature was made, verifies, and is written',
    },
    documents: {
        'drill-signature-ed25519': schema/* ed25519SignatureSchema */.xv,
        'drill-signature-hmac': schema/* hmacSignatureSchema */.dD,
    },
    collect: collectDrillEvidence,
    plan: planSignature,
    apply: applySignature,
});


/***/ })

};
