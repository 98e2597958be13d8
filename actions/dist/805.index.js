export const id = 805;
export const ids = [805];
export const modules = {

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

/***/ 31227:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSchemaVersion),
/* harmony export */   W: () => (/* binding */ compareSchemaVersions)
/* harmony export */ });
/** Version of a stored format: `major.minor`, ASCII digits, no leading zeros. Ordered by number: 2.9 before 2.10. */
const SCHEMA_VERSION = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
function parseSchemaVersion(text) {
    const match = typeof text === 'string' ? SCHEMA_VERSION.exec(text) : null;
    return match === null ? undefined : { major: Number(match[1]), minor: Number(match[2]) };
}
function compareSchemaVersions(left, right) {
    return left.major - right.major || left.minor - right.minor;
}


/***/ }),

/***/ 82413:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kf: () => (/* binding */ parseSemver),
/* harmony export */   nN: () => (/* binding */ isSemver)
/* harmony export */ });
/* unused harmony export compareSemver */
/** Semantic Versioning 2.0.0, section 9 to 11: no leading zeros, no empty identifiers, ASCII digits only. */
const SEMVER = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*))?(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;
/** Undefined where the text is not a semantic version; a leading `v` is not part of one. */
function parseSemver(text) {
    if (typeof text !== 'string' || text.length > 256)
        return undefined;
    const match = SEMVER.exec(text);
    if (match === null)
        return undefined;
    const [, major, minor, patch, prerelease, build] = match;
    return {
        major: BigInt(major),
        minor: BigInt(minor),
        patch: BigInt(patch),
        prerelease: prerelease?.split('.') ?? [],
        build: build?.split('.') ?? [],
    };
}
function isSemver(text) {
    return parseSemver(text) !== undefined;
}
/** Precedence of section 11: a prerelease comes before its release, build metadata does not count. */
function compareSemver(left, right) {
    for (const part of ['major', 'minor', 'patch']) {
        if (left[part] !== right[part])
            return left[part] < right[part] ? -1 : 1;
    }
    if (left.prerelease.length === 0 || right.prerelease.length === 0) {
        return Number(left.prerelease.length === 0) - Number(right.prerelease.length === 0);
    }
    return comparePrerelease(left.prerelease, right.prerelease);
}
function comparePrerelease(left, right) {
    for (const [index, identifier] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return 1;
        const order = compareIdentifier(identifier, other);
        if (order !== 0)
            return order;
    }
    return left.length === right.length ? 0 : -1;
}
function compareIdentifier(left, right) {
    if (left === right)
        return 0;
    const numeric = [left, right].map((text) => /^\d+$/.test(text));
    if (numeric[0] === true && numeric[1] === true)
        return BigInt(left) < BigInt(right) ? -1 : 1;
    if (numeric[0] !== numeric[1])
        return numeric[0] === true ? -1 : 1;
    return left < right ? -1 : 1;
}


/***/ }),

/***/ 65388:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ compatMatrixSchema),
/* harmony export */   ac: () => (/* binding */ compatCaseSchema)
/* harmony export */ });
/* unused harmony export readerSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52087);
/* harmony import */ var _release_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55632);


const rule = (text, fallback = false) => zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(fallback).describe(text);
/** How the target version reads a fixture: exactly one of `json_schema` and `command`. */
const readerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    json_schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .max(1024)
        .optional()
        .describe('JSON Schema of the target version, relative to the workspace'),
    command: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(8192))
        .min(1)
        .max(100)
        .optional()
        .describe('Program and arguments of the target version; no shell. {fixture} is replaced by the path, which is else appended. Exit code 0: it reads the fixture; another: it refuses it'),
    input: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['argument', 'stdin'])
        .optional()
        .describe('How the command gets the fixture: its path as an argument (default), or its bytes on standard input'),
    prints: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['nothing', 'state'])
        .optional()
        .describe('state: the command prints, as one JSON document, what it made of the fixture, and that is judged too'),
    required_fields: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(256))
        .max(1000)
        .optional()
        .describe('Top-level fields that the printed state must have; default those of the fixture'),
    timeout_s: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(3600).optional().describe('Seconds until the command is ended; default 60'),
})
    .refine((reader) => (reader.json_schema === undefined) !== (reader.command === undefined), {
    error: 'exactly one of json_schema and command',
});
const text = (limit) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(limit);
/** Words and versions are plain text here and judged by checks of their own, which a negative case may expect to fail. */
const compatCaseSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: text(200).optional().describe('Names the case in its checks; default case_<position>'),
    direction: text(64).describe('upgrade or rollback: which way state crosses versions'),
    from_version: text(256).describe('Version that wrote the fixture'),
    to_version: text(256).optional().describe('Version that reads it; default app_version of the release policy'),
    from_schema: text(64).describe('Schema version that the fixture itself states'),
    to_schema: text(64)
        .optional()
        .describe('Schema version of the reader; default the current one of the release policy'),
    state_fixture: text(1024).describe('JSON, YAML or TOML file, relative to the workspace'),
    expect_readable: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .default(true)
        .describe('false: a negative case, which must fail for exactly the reasons it names'),
    allow_forward_schema_source: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .default(false)
        .describe('A rollback may read state of a newer schema than the current one'),
    expected_failed_checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(128))
        .max(100)
        .default([])
        .describe('Negative cases: exactly the case checks that must fail'),
    reader: readerSchema.optional().describe('How the target version reads the fixture; without it nothing is proven'),
    schema_pointer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^(\/|$)/, 'a JSON pointer')
        .optional()
        .describe('Where the fixture states its schema version; default that of the matrix'),
});
const rules = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    require_upgrade_case_for_current_schema: rule('An upgrade to the current schema', true),
    require_rollback_case_for_current_schema: rule('A rollback to the current schema', true),
    require_n_minus_one_upgrade_case: rule('An upgrade from the schema exactly one step before the current one'),
    require_n_plus_one_upgrade_case: rule('An upgrade from the current schema to the one exactly one step after it'),
    require_n_plus_one_rollback_case: rule('A rollback from the schema exactly one step after the current one to it'),
    require_failure_mode_case: rule('A negative case between the current schema and one exactly one step away'),
    enforce_runtime_contract: rule('The runtime_data files of the release policy are judged too', true),
});
/**
 * `security/release_compat_matrix.json`. Cases are validated one by one, so that one bad case does not hide the others.
 * Ours beyond the predecessor: `reader`, `schema_pointer` and `schema_versions`.
 */
const compatMatrixSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional().describe('Version of this file'),
    schema_pointer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^(\/|$)/, 'a JSON pointer')
        .default('/schema_version')
        .describe('Where a fixture states its schema version'),
    schema_versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_release_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersionText */ .FU)
        .max(1000)
        .refine((list) => new Set(list).size === list.length, { error: 'each schema version once' })
        .optional()
        .describe('Every schema version in the order of release: neighbours are one step apart. Default: by number'),
    cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9()).max(1000).default([]).describe('What must be readable, and what must not'),
    rules: rules.prefault({}),
})
    .describe('Compatibility matrix');


/***/ }),

/***/ 55632:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ schemaVersionText),
/* harmony export */   X: () => (/* binding */ releasePolicySchema)
/* harmony export */ });
/* unused harmony export semverText */
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82413);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31227);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52087);


const semverText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .refine((text) => (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .parseSemver */ .kf)(text) !== undefined, { error: 'a semantic version such as 1.4.0' });
const schemaVersionText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .refine((text) => (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_2__/* .parseSchemaVersion */ .D)(text) !== undefined, { error: 'a schema version such as "2.1"' });
/** `security/release_policy.json`. */
const releasePolicySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional().describe('Version of this file'),
    app_version: semverText.optional().describe('Version that may be released; compared with the version source'),
    state_schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        current: schemaVersionText.describe('Schema version that this release writes, major.minor'),
        backward_read_compatible: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(schemaVersionText)
            .max(1000)
            .default([])
            .describe('Schema versions that this release still reads; must contain the current one'),
    })
        .optional()
        .describe('Stored state; leave it out where the release stores none'),
    runtime_data: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
            path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(1024).describe('Relative to the workspace'),
            kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['json_object', 'json_array']).describe('json_array also accepts {"events": []}'),
            required: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).describe('Whether the file must be there'),
        }))
            .max(1000)
            .default([])
            .describe('Files that the release reads at run time'),
    })
        .optional(),
})
    .describe('Release policy');


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

/***/ 38763:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isOfKind),
/* harmony export */   S: () => (/* binding */ jsonShape)
/* harmony export */ });
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33609);

function jsonShape(value) {
    if (Array.isArray(value))
        return 'array';
    if (!(0,_release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return 'other';
    return Array.isArray(value['events']) ? 'events' : 'object';
}
function isOfKind(shape, kind) {
    return shape === 'events' || shape === (kind === 'json_object' ? 'object' : 'array');
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

/***/ 73805:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compatMatrix: () => (/* binding */ compatMatrix)
});

// EXTERNAL MODULE: ./packages/core/src/unit.js
var unit = __webpack_require__(47517);
// EXTERNAL MODULE: ./packages/core/src/verdict.js
var verdict = __webpack_require__(39046);
// EXTERNAL MODULE: ./packages/formats/src/predecessor/release-policy.js
var release_policy = __webpack_require__(55632);
// EXTERNAL MODULE: ./packages/formats/src/predecessor/release-compat-matrix.js
var release_compat_matrix = __webpack_require__(65388);
// EXTERNAL MODULE: ./packages/formats/src/predecessor/validate-foreign.js + 1 modules
var validate_foreign = __webpack_require__(11781);
// EXTERNAL MODULE: ./packages/gates/src/_shared/document-fact.js
var document_fact = __webpack_require__(81091);
// EXTERNAL MODULE: ./packages/gates/src/_shared/json-shape.js
var json_shape = __webpack_require__(38763);
// EXTERNAL MODULE: ./packages/core/src/json.js
var json = __webpack_require__(33609);
// EXTERNAL MODULE: ./packages/core/src/error.js
var src_error = __webpack_require__(87893);
// EXTERNAL MODULE: ./packages/formats/src/pointer/value-at-pointer.js
var value_at_pointer = __webpack_require__(89203);
// EXTERNAL MODULE: ./packages/formats/src/parse-by-extension.js
var parse_by_extension = __webpack_require__(38551);
// EXTERNAL MODULE: ./packages/core/src/digest.js
var digest = __webpack_require__(29963);
// EXTERNAL MODULE: ./packages/core/src/strict-json/parse-strict-json.js + 2 modules
var parse_strict_json = __webpack_require__(93265);
;// CONCATENATED MODULE: ./packages/gates/src/compat-matrix/read-by-command.js


const DEFAULT_TIMEOUT_S = 60;
const PLACEHOLDER = '{fixture}';
/** What a person needs of a refusal; all of it may hold anything. */
const TAIL = 600;
/**
 * Runs the target version's own program on the fixture. Exit code 0 accepts, another rejects; a program that cannot be
 * started, is ended by a signal or takes too long says nothing about the fixture.
 */
async function readByCommand(reader, fixture, { pointer, context }) {
    const argv = toArgv(reader, fixture.path);
    const by = `command ${argv[0]}`;
    const timeoutS = reader.timeout_s ?? DEFAULT_TIMEOUT_S;
    const result = await context.processes.run({
        argv,
        timeoutMs: timeoutS * 1000,
        ...(reader.input === 'stdin' && { stdin: fixture.bytes }),
    });
    const failure = whyUnknown(result, timeoutS);
    if (failure !== undefined)
        return { state: 'unknown', by, reason: failure };
    if (reader.input !== 'stdin' && (await hasChanged(fixture, context))) {
        return { state: 'unknown', by, reason: `${fixture.path} changed while the command read it` };
    }
    if (result.status !== 0) {
        return { state: 'rejected', by, reasons: [`exit code ${result.status}`, ...tailOf(result.stderr, context)] };
    }
    return { state: 'accepted', by, printed: reader.prints === 'state' ? parsePrinted(result, pointer) : null };
}
/** A path that starts with `-` would be taken for an option. */
function toArgv(reader, path) {
    const argument = path.startsWith('-') ? `./${path}` : path;
    const [program, ...rest] = reader.command;
    if (reader.input === 'stdin')
        return [program, ...rest];
    const named = rest.some((part) => part.includes(PLACEHOLDER));
    return [program, ...(named ? rest.map((part) => part.replaceAll(PLACEHOLDER, () => argument)) : [...rest, argument])];
}
function whyUnknown(result, timeoutS) {
    switch (result.state) {
        case 'exited':
            return undefined;
        case 'timed_out':
            return `it was ended after ${timeoutS} s`;
        case 'signalled':
            return `it was ended by signal ${result.signal ?? 'unknown'}`;
        case 'not_started':
            return `it could not be started: ${result.reason ?? 'no reason given'}`;
    }
}
/** The program opened the path itself: only the same bytes afterwards make its answer one about what was hashed. */
async function hasChanged(fixture, context) {
    const [now] = await context.workspace.digest([fixture.path]);
    return now?.state !== 'present' || !(0,digest/* equalDigest */.J$)(now.sha256, fixture.sha256);
}
/** Masked before it is cut: half a secret is not found any more. */
function tailOf(stream, { secrets }) {
    const text = secrets.mask(new TextDecoder('utf-8').decode(stream)).trim();
    return text === '' ? [] : [text.slice(-TAIL)];
}
function parsePrinted(result, pointer) {
    if (result.truncated)
        return { state: 'malformed', reason: 'it printed more than is kept' };
    try {
        const { value } = (0,parse_strict_json/* parseStrictJson */.R)(result.stdout, { file: 'standard output' });
        if (!(0,json/* isJsonObject */.O)(value))
            return { state: 'malformed', reason: 'expected one JSON object' };
        return { state: 'parsed', fields: Object.keys(value), statedSchema: (0,value_at_pointer/* valueAtPointer */.s)(value, pointer) ?? null };
    }
    catch (error) {
        // The parse boundary: what the command printed is judged, not trusted.
        if (error instanceof src_error/* InputError */.dz)
            return { state: 'malformed', reason: error.message.slice(0, TAIL) };
        throw error;
    }
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
// EXTERNAL MODULE: ./packages/core/src/inputs/names.js
var names = __webpack_require__(70033);
// EXTERNAL MODULE: ./packages/core/src/document.js
var src_document = __webpack_require__(50870);
;// CONCATENATED MODULE: ./packages/formats/src/json-schema/normalize-schema.js

/** Every keyword of draft 2020-12 and what stands under it. `definitions` is kept from older drafts, as the draft does. */
const KEYWORDS = {
    $anchor: 'data',
    $comment: 'data',
    $defs: 'map',
    $dynamicAnchor: 'data',
    $dynamicRef: 'data',
    $id: 'data',
    $ref: 'data',
    $schema: 'data',
    $vocabulary: 'data',
    additionalProperties: 'schema',
    allOf: 'list',
    anyOf: 'list',
    const: 'data',
    contains: 'schema',
    contentEncoding: 'data',
    contentMediaType: 'data',
    contentSchema: 'schema',
    default: 'data',
    definitions: 'map',
    dependentRequired: 'data',
    dependentSchemas: 'map',
    deprecated: 'data',
    description: 'data',
    else: 'schema',
    enum: 'data',
    examples: 'data',
    exclusiveMaximum: 'data',
    exclusiveMinimum: 'data',
    format: 'data',
    if: 'schema',
    items: 'schema',
    maxContains: 'data',
    maximum: 'data',
    maxItems: 'data',
    maxLength: 'data',
    maxProperties: 'data',
    minContains: 'data',
    minimum: 'data',
    minItems: 'data',
    minLength: 'data',
    minProperties: 'data',
    multipleOf: 'data',
    not: 'schema',
    oneOf: 'list',
    pattern: 'data',
    patternProperties: 'map',
    prefixItems: 'list',
    properties: 'map',
    propertyNames: 'schema',
    readOnly: 'data',
    required: 'data',
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: 'schema',
    title: 'data',
    type: 'data',
    unevaluatedItems: 'schema',
    unevaluatedProperties: 'schema',
    uniqueItems: 'data',
    writeOnly: 'data',
};
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
/**
 * Refuses what nobody would check (a misspelt keyword, another draft) and rewrites, without a change of meaning, the
 * three things of draft 2020-12 that the validator library gets wrong: an empty `enum` (it throws), `$ref` beside `$id`
 * (it recurses without end), and a property named `__proto__` (it overlooks it).
 *
 * Keywords that begin with `x-` are the user's own and are dropped.
 *
 * @throws InputError `schema.keyword`, `schema.dialect`, `schema.shape`: every problem at once
 */
function normalizeSchema(schema, file) {
    const problems = [];
    const normal = normalizeAt(schema, [], problems);
    const [first, ...rest] = problems.map((problem) => ({ ...problem, where: { file, ...problem.where } }));
    if (first !== undefined)
        throw new src_error/* InputError */.dz([first, ...rest]);
    return normal;
}
function normalizeAt(schema, path, problems) {
    if (typeof schema === 'boolean')
        return schema;
    if (!(0,json/* isJsonObject */.O)(schema)) {
        problems.push(problemAt('schema.shape', path, 'expected a schema: an object, true or false'));
        return true;
    }
    const normal = {};
    for (const [keyword, value] of Object.entries(schema)) {
        if (keyword.startsWith('x-'))
            continue;
        const position = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined;
        if (position === undefined)
            problems.push(unknownKeyword(keyword, path));
        else
            normal[keyword] = normalizeUnder(value, position, { path: [...path, keyword], problems });
    }
    if (typeof normal['$schema'] === 'string' && normal['$schema'].replace(/#$/, '') !== DIALECT) {
        problems.push(problemAt('schema.dialect', path, `expected the dialect ${DIALECT}, found ${normal['$schema'].slice(0, 200)}`));
    }
    return workAround(normal);
}
function normalizeUnder(value, position, at) {
    const { path, problems } = at;
    switch (position) {
        case 'data':
            return value;
        case 'schema':
            return normalizeAt(value, path, problems);
        case 'list':
            if (Array.isArray(value))
                return value.map((item, index) => normalizeAt(item, [...path, index], problems));
            problems.push(problemAt('schema.shape', path, 'expected a list of schemas'));
            return [];
        case 'map':
            if ((0,json/* isJsonObject */.O)(value)) {
                const entries = Object.entries(value);
                // fromEntries defines properties, so that `__proto__` stays one.
                return Object.fromEntries(entries.map(([name, item]) => [name, normalizeAt(item, [...path, name], problems)]));
            }
            problems.push(problemAt('schema.shape', path, 'expected an object of schemas'));
            return {};
    }
}
function workAround(schema) {
    const { $ref: reference, allOf, enum: allowed, properties, patternProperties, ...rest } = schema;
    const all = Array.isArray(allOf) ? [...allOf] : [];
    if (reference !== undefined && schema['$id'] !== undefined)
        all.push({ $ref: reference });
    else if (reference !== undefined)
        rest['$ref'] = reference;
    if (Array.isArray(allowed) && allowed.length === 0)
        all.push(false);
    else if (allowed !== undefined)
        rest['enum'] = allowed;
    if (all.length > 0 || allOf !== undefined)
        rest['allOf'] = all;
    const patterns = (0,json/* isJsonObject */.O)(patternProperties) ? { ...patternProperties } : {};
    if ((0,json/* isJsonObject */.O)(properties)) {
        const proto = Object.hasOwn(properties, '__proto__') ? properties['__proto__'] : undefined;
        if (proto !== undefined)
            patterns['^__proto__$'] = proto;
        rest['properties'] = Object.fromEntries(Object.entries(properties).filter(([name]) => name !== '__proto__'));
    }
    if (patternProperties !== undefined || Object.keys(patterns).length > 0)
        rest['patternProperties'] = patterns;
    return rest;
}
function unknownKeyword(keyword, path) {
    const suggestion = (0,names/* nearest */.pA)(keyword, Object.keys(KEYWORDS));
    const found = `found ${JSON.stringify(keyword.slice(0, 100))}`;
    const message = `expected a keyword of JSON Schema draft 2020-12, ${found}${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`;
    return { ...problemAt('schema.keyword', [...path, keyword], message), remedy: 'Name keywords of your own x-…' };
}
function problemAt(code, path, message) {
    return { code, message, where: { pointer: (0,src_document/* toPointer */.r)(path) } };
}

;// CONCATENATED MODULE: ./packages/formats/src/json-schema/compile-schema.js



const MAX_PROBLEMS = 100;
const MAX_MS = 10_000;
/**
 * A JSON Schema of draft 2020-12, formats asserted, as a function. Nothing is fetched: a `$ref` out of the document is
 * refused, only the dialect's own meta-schemas are known. The library is loaded here, when a schema is used at all.
 *
 * @throws InputError `schema.keyword`, `schema.dialect`, `schema.shape`, `schema.external_ref`, `schema.invalid_schema`,
 *   `schema.endless`, `schema.too_slow`
 */
async function compileSchema(schema, options) {
    const { file, maxMs = MAX_MS } = options;
    const normal = normalizeSchema(schema, file);
    const { createValidator } = await Promise.all(/* import() */[__webpack_require__.e(260), __webpack_require__.e(394)]).then(__webpack_require__.bind(__webpack_require__, 91394));
    const ajv = createValidator();
    const validate = within(maxMs, file, () => compile(ajv, normal, file));
    return (value) => {
        if (within(maxMs, file, () => runs(validate, value, file)))
            return [];
        return (validate.errors ?? []).slice(0, MAX_PROBLEMS).map(toProblem);
    };
}
/**
 * Whoever proposes a change may write schema and value, and a pattern that backtracks is only one way to make a small
 * schema run for years: references that double are another. So the time is bounded, not the keywords; the engine ends
 * such work even within a regular expression. Linear patterns alone would also refuse the look-ahead of many schemas.
 */
function within(maxMs, file, work) {
    try {
        return (0,external_node_vm_.runInNewContext)('work()', { work }, { timeout: maxMs });
    }
    catch (cause) {
        if (cause.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            throw cause;
        const message = `expected a schema that is decided within ${maxMs / 1000} s, found one that takes longer`;
        const remedy = 'Look for patterns that repeat a repetition, such as (a+)+, and for references that double';
        throw new src_error/* InputError */.dz({ code: 'schema.too_slow', message, where: { file }, remedy }, { cause });
    }
}
function compile(ajv, schema, file) {
    try {
        return ajv.compile(schema);
    }
    catch (cause) {
        if (cause instanceof RangeError)
            throw endless(file, cause);
        const text = cause instanceof Error ? cause.message : 'unknown';
        const reference = /^can't resolve reference (.*) from id/.exec(text)?.[1];
        throw new src_error/* InputError */.dz({
            code: reference === undefined ? 'schema.invalid_schema' : 'schema.external_ref',
            message: reference === undefined
                ? `expected a JSON Schema of draft 2020-12, found: ${text.slice(0, 300)}`
                : `expected references inside the document, found ${JSON.stringify(reference.slice(0, 200))}`,
            where: { file },
            ...(reference !== undefined && { remedy: 'Copy the schema it names under $defs: nothing is fetched' }),
        }, { cause });
    }
}
function runs(validate, value, file) {
    try {
        return validate(value);
    }
    catch (cause) {
        if (!(cause instanceof RangeError))
            throw cause;
        throw endless(file, cause);
    }
}
function endless(file, cause) {
    const message = 'expected a schema that ends, found references that lead to themselves';
    return new src_error/* InputError */.dz({ code: 'schema.endless', message, where: { file } }, { cause });
}
function toProblem(error) {
    const { additionalProperty } = error.params;
    const detail = typeof additionalProperty === 'string' ? `: ${JSON.stringify(additionalProperty.slice(0, 100))}` : '';
    return {
        pointer: error.instancePath,
        keyword: error.keyword,
        message: `${error.message ?? 'does not fit'}${detail}`,
    };
}

;// CONCATENATED MODULE: ./packages/gates/src/compat-matrix/read-by-schema.js


const MAX_REASONS = 20;
/** Validates a fixture against the JSON Schema by which the target version reads. */
async function readBySchema(path, fixture, readers) {
    const by = `JSON Schema ${path}`;
    const schema = readers.schemas.get(path) ?? (await openSchema(path, readers));
    readers.schemas.set(path, schema);
    if (schema.state === 'unusable')
        return { state: 'unknown', by, reason: schema.reason };
    const { value } = fixture;
    if (value === undefined)
        return { state: 'rejected', by, reasons: [`${fixture.path} is not an object`] };
    const problems = await orReason(() => schema.validate(value));
    if (typeof problems === 'string')
        return { state: 'unknown', by, reason: problems };
    if (problems.length === 0)
        return { state: 'accepted', by, printed: null };
    const reasons = problems.map(({ pointer, message }) => `${pointer === '' ? '(root)' : pointer}: ${message}`);
    return { state: 'rejected', by, reasons: reasons.slice(0, MAX_REASONS) };
}
/** The schema is part of the version that is judged, so it comes from the change itself, not from its base. */
async function openSchema(path, { context }) {
    const file = await context.workspace.read(path, { role: 'material' });
    if (file.state === 'absent')
        return { state: 'unusable', reason: `there is no ${path}` };
    if (file.state === 'refused')
        return { state: 'unusable', reason: `${path}: ${file.code}: ${file.reason}` };
    const document = await orReason(() => (0,parse_by_extension/* parseByExtension */.A)(file.bytes, { file: path }));
    if (typeof document === 'string')
        return { state: 'unusable', reason: document };
    try {
        return { state: 'usable', validate: await compileSchema(document.value, { file: path }) };
    }
    catch (error) {
        return { state: 'unusable', reason: reasonOf(error) };
    }
}
/** The parse boundary: a schema that cannot be used says nothing about the fixture. */
async function orReason(work) {
    try {
        return await work();
    }
    catch (error) {
        return reasonOf(error);
    }
}
function reasonOf(error) {
    if (error instanceof src_error/* InputError */.dz)
        return error.problems.map(src_error/* formatProblem */.Vw).join(' ').slice(0, 500);
    throw error;
}

;// CONCATENATED MODULE: ./packages/gates/src/compat-matrix/collect-case.js





async function collectCase(entry, schemaPointer, readers) {
    const { definition } = entry;
    if (definition.state === 'invalid') {
        return { ...entry, fixture: null, reading: { state: 'not_attempted', reason: 'the case is not valid' } };
    }
    const pointer = definition.value.schema_pointer ?? schemaPointer;
    const { fact, opened } = await openFixture(definition.value, pointer, readers.context);
    return { ...entry, fixture: fact, reading: await readFixture(definition.value, opened, pointer, readers) };
}
async function openFixture(definition, pointer, context) {
    const file = await context.workspace.read(definition.state_fixture, { role: 'material' });
    if (file.state === 'absent')
        return { fact: { state: 'absent', path: file.path }, opened: undefined };
    if (file.state === 'refused') {
        return { fact: { state: 'refused', path: file.path, reason: `${file.code}: ${file.reason}` }, opened: undefined };
    }
    const { path, bytes, sha256 } = file;
    const parsed = await parseFixture(bytes, path);
    if ('flaw' in parsed) {
        return {
            fact: { state: 'malformed', path, sha256, flaw: parsed.flaw },
            opened: { path, bytes, sha256, value: undefined },
        };
    }
    const { document } = parsed;
    const fact = {
        state: 'loaded',
        path,
        sha256,
        statedSchema: (0,value_at_pointer/* valueAtPointer */.s)(document.value, pointer) ?? null,
        schemaLine: document.lineOf(pointer) ?? null,
        fields: Object.keys(document.value),
    };
    return { fact, opened: { path, bytes, sha256, value: document.value } };
}
async function parseFixture(bytes, path) {
    try {
        const document = await (0,parse_by_extension/* parseByExtension */.A)(bytes, { file: path });
        if ((0,json/* isJsonObject */.O)(document.value))
            return { document };
        return { flaw: { code: 'schema.invalid', message: 'expected an object', pointer: '', line: 1 } };
    }
    catch (error) {
        // The parse boundary: what a negative case about malformed content is there to show.
        if (!(error instanceof src_error/* InputError */.dz))
            throw error;
        return { flaw: (0,document_fact/* toFlaw */.Q)(error.problems[0] ?? { code: error.code, message: error.message }) };
    }
}
function readFixture(definition, opened, pointer, readers) {
    const { reader } = definition;
    if (reader === undefined)
        return { state: 'no_reader' };
    if (opened === undefined)
        return { state: 'not_attempted', reason: 'there is no fixture to read' };
    if (reader.json_schema !== undefined)
        return readBySchema(reader.json_schema, opened, readers);
    return readByCommand(reader, opened, { pointer, context: readers.context });
}

;// CONCATENATED MODULE: ./packages/gates/src/compat-matrix/case-definitions.js



/** Each case is validated on its own, so that one bad case is one failure and hides none. */
async function readCases(path, workspace) {
    let cases = [];
    const matrix = await (0,document_fact/* readDocument */.u)(workspace, {
        path,
        role: 'policy',
        validate: (document) => {
            const { cases: entries, schema_pointer, schema_versions, rules } = (0,validate_foreign/* validateForeign */.l)(release_compat_matrix/* compatMatrixSchema */.DV, document);
            cases = toEntries(entries, document);
            return { schema_pointer, schema_versions: schema_versions ?? null, rules };
        },
        pointers: () => ['/cases', '/rules', '/schema_versions'],
    });
    return { matrix, cases };
}
function toEntries(entries, document) {
    const seen = new Map();
    return entries.map((value, index) => {
        const pointer = `/cases/${index}`;
        const id = (0,json/* isJsonObject */.O)(value) ? value['id'] : undefined;
        const name = typeof id === 'string' && id !== '' ? id.slice(0, 180) : `case_${index}`;
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        return {
            subject: count === 1 ? name : `${name}#${index}`,
            repeated: count > 1,
            pointer,
            line: document.lineOf(pointer) ?? null,
            definition: readDefinition({
                file: document.file,
                value,
                lineOf: (inner) => document.lineOf(`${pointer}${inner}`),
            }),
        };
    });
}
function readDefinition(document) {
    try {
        return { state: 'valid', value: (0,validate_foreign/* validateForeign */.l)(release_compat_matrix/* compatCaseSchema */.ac, document) };
    }
    catch (error) {
        // The parse boundary: a bad case is a fact about the matrix.
        if (error instanceof src_error/* InputError */.dz)
            return { state: 'invalid', flaws: error.problems.slice(0, 20).map(document_fact/* toFlaw */.Q) };
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/gates/src/compat-matrix/collect.js





async function collect(inputs, context) {
    const { workspace } = context;
    const policy = await (0,document_fact/* readDocument */.u)(workspace, {
        path: inputs.policy,
        role: 'policy',
        validate: (document) => (0,validate_foreign/* validateForeign */.l)(release_policy/* releasePolicySchema */.X, document),
        pointers: () => ['/app_version', '/state_schema/current', '/runtime_data'],
    });
    const { matrix, cases } = await readCases(inputs.matrix, workspace);
    const schemaPointer = matrix.state === 'valid' ? matrix.value.schema_pointer : '';
    const readers = { context, schemas: new Map() };
    const facts = [];
    // One after another: a reader may be a program that does not expect a second copy of itself.
    for (const entry of cases)
        facts.push(await collectCase(entry, schemaPointer, readers));
    return { policy, matrix, cases: facts, runtimeFiles: await readRuntimeFiles(policy, workspace) };
}
async function readRuntimeFiles(policy, workspace) {
    if (policy.state !== 'valid')
        return [];
    const files = policy.value.runtime_data?.files ?? [];
    return Promise.all(files.map(async ({ path, kind, required }) => ({
        kind,
        required,
        document: await (0,document_fact/* readDocument */.u)(workspace, { path, role: 'material', validate: ({ value }) => (0,json_shape/* jsonShape */.S)(value) }),
    })));
}

// EXTERNAL MODULE: ./packages/gates/src/_shared/row.js
var _shared_row = __webpack_require__(89721);
// EXTERNAL MODULE: ./packages/core/src/versions/schema-version.js
var schema_version = __webpack_require__(31227);
;// CONCATENATED MODULE: ./packages/gates/src/compat-matrix/steps.js

/**
 * Whether `upper` comes exactly one step after `lower`. With a sequence: its neighbour. By number: the next minor
 * version, or the first one (`.0`) of the next major version after the last known minor one.
 */
function isOneStep(lower, upper, { sequence, known }) {
    if (sequence !== undefined) {
        const at = sequence.indexOf(lower);
        return at !== -1 && sequence[at + 1] === upper;
    }
    const [from, to] = [(0,schema_version/* parseSchemaVersion */.D)(lower), (0,schema_version/* parseSchemaVersion */.D)(upper)];
    if (from === undefined || to === undefined)
        return false;
    if (from.major === to.major)
        return to.minor === from.minor + 1;
    return to.major === from.major + 1 && to.minor === 0 && isLastMinor(from, known);
}
function isLastMinor(version, known) {
    return known.every((text) => {
        const other = (0,schema_version/* parseSchemaVersion */.D)(text);
        return other === undefined || other.major !== version.major || other.minor <= version.minor;
    });
}
/** Negative: left is older. By sequence where both are in it. Undefined where one is no schema version. */
function compareSchemas(left, right, { sequence }) {
    const [at, other] = [sequence?.indexOf(left) ?? -1, sequence?.indexOf(right) ?? -1];
    if (at !== -1 && other !== -1)
        return at - other;
    const [from, to] = [(0,schema_version/* parseSchemaVersion */.D)(left), (0,schema_version/* parseSchemaVersion */.D)(right)];
    return from === undefined || to === undefined ? undefined : (0,schema_version/* compareSchemaVersions */.W)(from, to);
}

;// CONCATENATED MODULE: ./packages/gates/src/compat-matrix/coverage.js


/**
 * A row about reading counts only cases that are expected to be readable, except for the next version, where knowing
 * that the current one refuses its state is what a rollback plan needs.
 */
const COVERAGE = [
    {
        check: 'matrix_covers_upgrade_current_schema',
        rule: 'require_upgrade_case_for_current_schema',
        what: 'an upgrade to the current schema',
        covers: ({ definition, toSchema }, current) => definition.direction === 'upgrade' && definition.expect_readable && toSchema === current,
    },
    {
        check: 'matrix_covers_rollback_current_schema',
        rule: 'require_rollback_case_for_current_schema',
        what: 'a rollback to the current schema',
        covers: ({ definition, toSchema }, current) => definition.direction === 'rollback' && definition.expect_readable && toSchema === current,
    },
    {
        check: 'matrix_covers_n_minus_one_upgrade_case',
        rule: 'require_n_minus_one_upgrade_case',
        what: 'an upgrade to the current schema from the one exactly one step before it',
        covers: ({ definition, toSchema }, current, { line }) => definition.direction === 'upgrade' &&
            definition.expect_readable &&
            toSchema === current &&
            isOneStep(definition.from_schema, current, line),
    },
    {
        check: 'matrix_covers_n_plus_one_upgrade_case',
        rule: 'require_n_plus_one_upgrade_case',
        what: 'an upgrade from the current schema to the one exactly one step after it',
        covers: ({ definition, toSchema }, current, { line }) => definition.direction === 'upgrade' &&
            definition.from_schema === current &&
            toSchema !== null &&
            isOneStep(current, toSchema, line),
    },
    {
        check: 'matrix_covers_n_plus_one_rollback_case',
        rule: 'require_n_plus_one_rollback_case',
        what: 'a rollback to the current schema from the one exactly one step after it',
        covers: ({ definition, toSchema }, current, { line }) => definition.direction === 'rollback' && toSchema === current && isOneStep(current, definition.from_schema, line),
    },
    {
        check: 'matrix_covers_failure_mode_case',
        rule: 'require_failure_mode_case',
        what: 'a negative case between the current schema and one exactly one step away',
        covers: ({ definition, toSchema }, current, policy) => !definition.expect_readable && toSchema !== null && touches(definition.from_schema, toSchema, current, policy),
    },
];
function touches(from, to, current, { line }) {
    return (from === current || to === current) && (isOneStep(from, to, line) || isOneStep(to, from, line));
}
const COVERAGE_CHECKS = Object.fromEntries(COVERAGE.map(({ check, what }) => [check, `The matrix has ${what}, where its rule asks for it`]));
function checkCoverage(rules, cases, policy, matrixPath) {
    return COVERAGE.map(({ check, rule, what, covers }) => {
        const row = {
            id: check,
            level: 'must',
            expected: what,
            location: { file: matrixPath, pointer: `/rules/${rule}` },
        };
        if (!rules[rule]) {
            return (0,_shared_row/* toCheck */.K)({ ...row, outcome: 'not_applicable', reason: `the rule ${rule} is off` });
        }
        const { currentSchema } = policy;
        if (currentSchema === null) {
            const remedy = `State state_schema.current in ${policy.path}`;
            return (0,_shared_row/* toCheck */.K)({
                ...row,
                outcome: 'inconclusive',
                reason: 'the release policy states no current schema',
                remedy,
            });
        }
        const found = cases.filter((entry) => covers(entry, currentSchema, policy)).map((entry) => entry.fact.subject);
        return (0,_shared_row/* toCheck */.K)({
            ...row,
            outcome: found.length > 0,
            reason: found.length > 0 ? `covered by ${found.slice(0, 10).join(', ')}` : `no case is ${what} (${currentSchema})`,
            actual: found.slice(0, 100),
            remedy: `Add ${what} to ${matrixPath}, or turn ${rule} off`,
        });
    });
}

// EXTERNAL MODULE: ./packages/core/src/versions/semver.js
var semver = __webpack_require__(82413);
// EXTERNAL MODULE: ./packages/gates/src/_shared/loaded-check.js
var loaded_check = __webpack_require__(55765);
;// CONCATENATED MODULE: ./packages/gates/src/compat-matrix/reading-rows.js
const NORMALIZED = [
    'normalized_required_fields_present',
    'normalized_schema_matches_target',
    'normalized_payload_json_roundtrip',
];
/** Whether the target version really read the fixture, and what it made of it where it says so. */
function readingRows(entry, requireReaders) {
    const { reading } = entry.fact;
    const printed = reading.state === 'accepted' ? reading.printed : null;
    return [readableRow(entry, requireReaders), ...(printed === null ? silent(entry) : judgePrinted(entry, printed))];
}
function readableRow(entry, requireReaders) {
    const { reading } = entry.fact;
    const { place, fixture, toVersion } = entry;
    const target = `version ${toVersion ?? 'unknown'}`;
    const row = {
        check: 'fixture_readable',
        level: 'must',
        location: place,
        expected: `${target} reads the fixture`,
    };
    switch (reading.state) {
        case 'no_reader':
            return {
                ...row,
                level: requireReaders ? 'must' : 'may',
                outcome: 'inconclusive',
                reason: `not proven: the case names no reader, so nothing of ${target} was run`,
                actual: 'no reader',
                remedy: 'Add reader with json_schema or command to the case',
            };
        case 'not_attempted':
            return { ...row, outcome: 'not_applicable', reason: reading.reason, actual: fixture.state, remedy: '' };
        case 'accepted':
            return {
                ...row,
                outcome: 'pass',
                reason: `${reading.by} accepts ${fixture.path}`,
                actual: reading.by,
                remedy: '',
            };
        case 'rejected':
            return {
                ...row,
                outcome: 'fail',
                reason: `${reading.by} rejects ${fixture.path}: ${reading.reasons.join('; ')}`,
                actual: [...reading.reasons],
                location: { file: fixture.path },
                remedy: `Make ${target} read state of schema ${entry.definition.from_schema}, or migrate it first`,
            };
        case 'unknown':
            return {
                ...row,
                outcome: 'inconclusive',
                reason: `${reading.by} did not work: ${reading.reason}`,
                actual: reading.reason,
                remedy: 'Make the reader of the case run to its end',
            };
    }
}
/** The predecessor filled in what it then checked, so these could never fail. Without a printed state there is nothing to judge. */
function silent({ place }) {
    return NORMALIZED.map((check) => ({
        check,
        level: 'may',
        outcome: 'not_applicable',
        reason: 'no reader printed a state (reader.prints is not "state")',
        expected: null,
        actual: null,
        location: place,
        remedy: '',
    }));
}
function judgePrinted({ definition, fixture, toSchema, place }, printed) {
    const [fields, schema, roundtrip] = NORMALIZED;
    const remedy = 'Correct what the reader prints: one JSON object, the state as the target version holds it';
    const row = { level: 'must', location: place, remedy };
    if (printed.state === 'malformed') {
        const reason = `what the reader printed is not one strict JSON object: ${printed.reason}`;
        return NORMALIZED.map((check) => ({
            ...row,
            check,
            outcome: 'fail',
            reason,
            expected: 'one JSON object',
            actual: null,
        }));
    }
    const wanted = definition.reader?.required_fields ?? (fixture.state === 'loaded' ? fixture.fields : []);
    const lost = wanted.filter((field) => !printed.fields.includes(field));
    const { statedSchema } = printed;
    return [
        {
            ...row,
            check: fields,
            outcome: lost.length === 0 ? 'pass' : 'fail',
            reason: lost.length === 0 ? `all ${wanted.length} fields are there` : `lost: ${lost.join(', ')}`,
            expected: [...wanted],
            actual: [...printed.fields],
        },
        {
            ...row,
            check: schema,
            outcome: toSchema === null ? 'inconclusive' : statedSchema === toSchema ? 'pass' : 'fail',
            reason: `the printed state has schema ${JSON.stringify(statedSchema).slice(0, 100)}`,
            expected: toSchema,
            actual: statedSchema,
        },
        {
            ...row,
            check: roundtrip,
            outcome: 'pass',
            reason: 'what was printed is one strict JSON object',
            expected: 'one JSON object',
            actual: 'one JSON object',
        },
    ];
}

;// CONCATENATED MODULE: ./packages/gates/src/compat-matrix/case-rows.js




/** Everything that is judged about one case as if it were expected to be readable. */
function rowsOfCase(entry, policy, requireReaders) {
    return [
        directionRow(entry),
        versionRow(entry, 'from_version_semver', entry.definition.from_version),
        versionRow(entry, 'to_version_semver', entry.toVersion),
        orderRow(entry, policy),
        fixtureRow(entry),
        statedSchemaRow(entry),
        compatibleRow(entry, policy),
        ...readingRows(entry, requireReaders),
    ];
}
function directionRow({ definition, place }) {
    const known = definition.direction === 'upgrade' || definition.direction === 'rollback';
    return {
        check: 'direction_valid',
        level: 'must',
        outcome: known ? 'pass' : 'fail',
        reason: `the direction is ${JSON.stringify(definition.direction)}`,
        expected: ['upgrade', 'rollback'],
        actual: definition.direction,
        location: place,
        remedy: 'Write upgrade or rollback',
    };
}
function versionRow({ place }, check, version) {
    return {
        check,
        level: 'must',
        outcome: (0,semver/* isSemver */.nN)(version) ? 'pass' : 'fail',
        reason: version === null
            ? 'no version is stated, and the release policy has none'
            : `the version is ${JSON.stringify(version)}`,
        expected: 'a semantic version',
        actual: version,
        location: place,
        remedy: `Write ${check === 'from_version_semver' ? 'from_version' : 'to_version'} as MAJOR.MINOR.PATCH`,
    };
}
/** A rollback to something newer, or an upgrade to something older, would count for coverage that it does not give. */
function orderRow({ definition, toSchema, place }, policy) {
    const { direction, from_schema: from } = definition;
    const order = toSchema === null ? undefined : compareSchemas(from, toSchema, policy.line);
    const right = order !== undefined && (direction === 'rollback' ? order >= 0 : order <= 0);
    return {
        check: 'direction_matches_schemas',
        level: 'should',
        outcome: order === undefined ? 'inconclusive' : right ? 'pass' : 'fail',
        reason: order === undefined
            ? `schema ${from} and ${toSchema ?? 'none'} cannot be compared`
            : `${direction} from schema ${from} to ${toSchema ?? ''}`,
        expected: direction === 'rollback' ? 'from_schema at or after to_schema' : 'from_schema at or before to_schema',
        actual: { from_schema: from, to_schema: toSchema },
        location: place,
        remedy: 'Correct direction, from_schema or to_schema (major.minor)',
    };
}
function fixtureRow({ fixture, place }) {
    const row = { check: 'fixture_loaded', level: 'must', expected: 'a document of one object' };
    switch (fixture.state) {
        case 'loaded':
            return {
                ...row,
                outcome: 'pass',
                reason: `${fixture.path} loads`,
                actual: fixture.sha256,
                location: { file: fixture.path },
                remedy: '',
            };
        case 'absent':
            return {
                ...row,
                outcome: 'fail',
                reason: `there is no fixture ${fixture.path}`,
                actual: 'absent',
                location: place,
                remedy: `Restore ${fixture.path}: state as the version that wrote it left it`,
            };
        case 'refused':
            return {
                ...row,
                outcome: 'fail',
                reason: `the fixture ${fixture.path} was not read: ${fixture.reason}`,
                actual: 'refused',
                location: place,
                remedy: `Make ${fixture.path} a regular file inside the workspace`,
            };
        case 'malformed':
            return {
                ...row,
                outcome: 'fail',
                reason: `the fixture ${fixture.path} is malformed: ${fixture.flaw.message}`,
                actual: { ...fixture.flaw },
                location: (0,loaded_check/* locationOf */.hD)(fixture.path, fixture.flaw),
                remedy: `Correct ${fixture.path}`,
            };
    }
}
/** The predecessor never looked: a fixture of any schema passed for any other. */
function statedSchemaRow({ definition, fixture, place }) {
    const row = {
        check: 'fixture_schema_matches_from',
        level: 'must',
        expected: definition.from_schema,
        location: place,
        remedy: `Set from_schema to what ${fixture.path} states, or restore the fixture`,
    };
    if (fixture.state !== 'loaded') {
        return { ...row, outcome: 'not_applicable', reason: 'the fixture did not load', actual: fixture.state };
    }
    const same = fixture.statedSchema === definition.from_schema;
    return {
        ...row,
        outcome: same ? 'pass' : 'fail',
        reason: `${fixture.path} states schema ${JSON.stringify(fixture.statedSchema)}`.slice(0, 500),
        actual: typeof fixture.statedSchema === 'object' && fixture.statedSchema !== null ? 'not a text' : fixture.statedSchema,
        location: fixture.schemaLine === null ? { file: fixture.path } : { file: fixture.path, line: fixture.schemaLine },
    };
}
function compatibleRow({ definition, place }, policy) {
    const { outcome, reason } = judgeCompatible(definition, policy);
    return {
        check: 'from_schema_backward_compatible',
        level: 'must',
        outcome,
        reason,
        expected: { current: policy.currentSchema, backward_read_compatible: [...policy.readable] },
        actual: definition.from_schema,
        location: place,
        remedy: `List ${definition.from_schema} under state_schema.backward_read_compatible of ${policy.path}, or, for a rollback from a newer schema, set allow_forward_schema_source`,
    };
}
function judgeCompatible({ from_schema: from, direction, allow_forward_schema_source: allowForward }, policy) {
    const { currentSchema, readable, line } = policy;
    if (currentSchema === null)
        return { outcome: 'inconclusive', reason: 'the release policy states no current schema' };
    if (from === currentSchema)
        return { outcome: 'pass', reason: `${from} is the current schema` };
    if (readable.includes(from))
        return { outcome: 'pass', reason: `the release policy lists ${from} as readable` };
    const order = compareSchemas(from, currentSchema, line);
    if (direction === 'rollback' && allowForward && order !== undefined && order > 0) {
        return { outcome: 'pass', reason: `a rollback may read the newer schema ${from}: allow_forward_schema_source` };
    }
    return { outcome: 'fail', reason: `the release policy does not list ${from} as readable by ${currentSchema}` };
}

;// CONCATENATED MODULE: ./packages/gates/src/compat-matrix/judged-case.js

function viewPolicy({ policy, matrix }) {
    const stated = policy.state === 'valid' ? policy.value : undefined;
    const currentSchema = stated?.state_schema?.current ?? null;
    const readable = stated?.state_schema?.backward_read_compatible ?? [];
    const known = currentSchema === null ? readable : [...readable, currentSchema];
    const sequence = matrix.state === 'valid' ? (matrix.value.schema_versions ?? undefined) : undefined;
    return {
        path: policy.path,
        appVersion: stated?.app_version ?? null,
        currentSchema,
        readable,
        line: { sequence, known },
    };
}
function resolveCase(fact, matrixPath, policy) {
    const { definition, fixture } = fact;
    if (definition.state === 'invalid' || fixture === null)
        return undefined;
    return {
        fact,
        definition: definition.value,
        fixture,
        toVersion: definition.value.to_version ?? policy.appVersion,
        toSchema: definition.value.to_schema ?? policy.currentSchema,
        place: placeOfCase(fact, matrixPath),
    };
}
function placeOfCase(fact, matrixPath) {
    return (0,loaded_check/* locationOf */.hD)(matrixPath, { pointer: fact.pointer, ...(fact.line !== null && { line: fact.line }) });
}

;// CONCATENATED MODULE: ./packages/gates/src/compat-matrix/decide-case.js




function decideCase(fact, context) {
    const resolved = resolveCase(fact, context.matrixPath, context.policy);
    const shape = checkShape(fact, context.matrixPath);
    if (resolved === undefined)
        return { resolved, checks: [shape] };
    const rows = rowsOfCase(resolved, context.policy, context.requireReaders);
    const checks = resolved.definition.expect_readable
        ? rows.map((row) => named(row, fact.subject))
        : decideNegative(resolved, rows);
    return { resolved, checks: [shape, ...checks] };
}
function checkShape(fact, matrixPath) {
    const id = (0,_shared_row/* checkId */.i)('case_is_dict', fact.subject);
    const row = { id, level: 'must', expected: 'an object of the documented shape' };
    const location = placeOfCase(fact, matrixPath);
    if (fact.definition.state === 'valid') {
        return (0,_shared_row/* toCheck */.K)({ ...row, outcome: true, reason: 'the case is well formed', actual: 'valid', location });
    }
    const [first] = fact.definition.flaws;
    return (0,_shared_row/* toCheck */.K)({
        ...row,
        outcome: false,
        reason: `the case is not well formed: ${first?.message ?? 'no reason'}${first?.pointer === undefined ? '' : ` at ${fact.pointer}${first.pointer}`}`,
        actual: fact.definition.flaws.map((flaw) => ({ ...flaw })),
        location: first?.line === undefined ? location : { ...location, line: first.line },
        remedy: `Correct the case in ${matrixPath}`,
    });
}
/**
 * A negative case holds only where exactly the checks that it names fail. Their failing is then what was expected, and
 * shown as such; anything else that fails, or does not, closes.
 */
function decideNegative(entry, rows) {
    const { subject } = entry.fact;
    const expected = new Set(entry.definition.expected_failed_checks);
    const checks = rows.map((row) => (expected.has(row.check) ? inverted(row, subject, entry) : named(row, subject)));
    return [...checks, negativeExpectation(entry, rows)];
}
function inverted(row, subject, entry) {
    if (row.outcome !== 'fail') {
        const expectsFailure = { expected: 'a failure', actual: row.outcome, level: 'must' };
        const outcome = row.outcome === 'inconclusive' ? 'inconclusive' : 'fail';
        const remedy = 'Make the case fail for the reason it names, or drop that reason from expected_failed_checks';
        return named({ ...row, ...expectsFailure, outcome, reason: `expected to fail, but: ${row.reason}`, remedy }, subject);
    }
    if (isMissing(row, entry))
        return named(row, subject);
    return named({ ...row, outcome: 'pass', reason: `fails, as this negative case expects: ${row.reason}` }, subject);
}
/** A fixture that is not there proves nothing about how it would be read; only content that is there can be malformed. */
function isMissing(row, { fixture }) {
    return row.check === 'fixture_loaded' && fixture.state !== 'malformed';
}
function negativeExpectation(entry, rows) {
    const expected = entry.definition.expected_failed_checks;
    const failed = rows.filter((row) => row.outcome === 'fail').map((row) => row.check);
    const unsure = rows.filter((row) => row.outcome === 'inconclusive' && row.level !== 'may').map((row) => row.check);
    const missing = expected.filter((check) => !failed.includes(check));
    const unexpected = failed.filter((check) => !expected.includes(check));
    const gone = rows.some((row) => row.outcome === 'fail' && isMissing(row, entry));
    const wrong = expected.length === 0 || gone || missing.some((check) => !unsure.includes(check)) || unexpected.length > 0;
    return (0,_shared_row/* toCheck */.K)({
        id: (0,_shared_row/* checkId */.i)('negative_case_failure_expectation', entry.fact.subject),
        level: 'must',
        outcome: wrong ? 'fail' : unsure.length > 0 ? 'inconclusive' : 'pass',
        reason: explainNegative({ expected, missing, unexpected, gone, unsure }, rows),
        expected: [...expected],
        actual: failed,
        location: entry.place,
        remedy: gone ? `Restore ${entry.fixture.path}` : 'Name in expected_failed_checks exactly the checks that must fail',
    });
}
function explainNegative({ expected, missing, unexpected, gone, unsure }, rows) {
    if (gone)
        return 'the fixture cannot be read, so the case proves nothing';
    if (expected.length === 0)
        return 'a negative case that names no expected_failed_checks proves nothing';
    if (unexpected.length > 0)
        return `fails for a reason it does not name: ${unexpected.join(', ')}`;
    if (unsure.length > 0)
        return `could not be told: ${unsure.join(', ')}`;
    if (missing.length === 0)
        return `fails for exactly the reasons it names: ${expected.join(', ')}`;
    const known = rows.map((row) => row.check);
    const unknown = missing.find((check) => !known.includes(check));
    const suggestion = unknown === undefined ? undefined : (0,names/* nearest */.pA)(unknown, known);
    return `expected failures that did not happen: ${missing.join(', ')}${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}`;
}
function named({ check, ...row }, subject) {
    return (0,_shared_row/* toCheck */.K)({ ...row, id: (0,_shared_row/* checkId */.i)(check, subject), ...(row.remedy === '' && { remedy: undefined }) });
}

;// CONCATENATED MODULE: ./packages/gates/src/compat-matrix/runtime-contract.js



/** The files that the release policy says the release reads at run time. */
function checkRuntimeFile({ kind, required, document }) {
    const { path } = document;
    if (document.state === 'absent') {
        const id = (0,_shared_row/* checkId */.i)('runtime_file_exists', path);
        const remedy = `Restore ${path}, or set required to false in the release policy`;
        return (0,loaded_check/* checkLoaded */.Cf)(document, {
            id,
            level: required ? 'must' : 'may',
            what: 'run-time file',
            optional: !required,
            remedy,
        });
    }
    const id = (0,_shared_row/* checkId */.i)('runtime_file_kind', path);
    if (document.state !== 'valid') {
        return (0,loaded_check/* checkLoaded */.Cf)(document, { id, level: 'must', what: 'run-time file', remedy: `Restore ${path}` });
    }
    const shape = document.value;
    const right = (0,json_shape/* isOfKind */.Q)(shape, kind);
    return (0,_shared_row/* toCheck */.K)({
        id,
        level: 'must',
        outcome: right,
        reason: `${path} is ${shape === 'other' ? 'neither object nor array' : `an ${shape === 'events' ? 'object with events' : shape}`}`,
        expected: kind,
        actual: shape,
        location: { file: path, line: 1 },
        remedy: `Restore ${path} as ${kind === 'json_object' ? 'an object' : 'an array, or an object with an array "events"'}`,
    });
}

;// CONCATENATED MODULE: ./packages/gates/src/compat-matrix/decide.js







/**
 * State that one version wrote is read by the version that the case names, in both directions, and the matrix has the
 * cases that its rules ask for. A case counts as read only where its reader, a JSON Schema or a program of the target
 * version, accepted the very bytes of the fixture.
 *
 * Not proven, and never a pass: a case without a reader. Could not tell: a reader that does not work. Refused: a missing
 * or malformed policy or matrix, a matrix without cases, a negative case that fails for another reason than it names or
 * whose fixture is gone.
 */
function decide(facts, inputs) {
    const { policy, matrix } = facts;
    const view = viewPolicy(facts);
    const context = { matrixPath: matrix.path, policy: view, requireReaders: inputs.requireReaders };
    const decided = facts.cases.map((fact) => decideCase(fact, context));
    const resolved = decided.flatMap((entry) => (entry.resolved === undefined ? [] : [entry.resolved]));
    return [
        (0,loaded_check/* checkLoaded */.Cf)(policy, {
            id: 'release_policy_loaded',
            level: 'must',
            what: 'release policy',
            remedy: `Write ${policy.path}, or point the input policy at yours`,
        }),
        (0,loaded_check/* checkLoaded */.Cf)(matrix, {
            id: 'release_compat_matrix_loaded',
            level: 'must',
            what: 'compatibility matrix',
            remedy: `Write ${matrix.path}, or point the input matrix at yours`,
        }),
        ...checkPolicyVersion(facts),
        ...checkMatrix(facts, view.currentSchema),
        ...(matrix.state === 'valid' ? checkCoverage(matrix.value.rules, resolved, view, matrix.path) : []),
        ...(matrix.state === 'valid' && matrix.value.rules.enforce_runtime_contract
            ? facts.runtimeFiles.map(checkRuntimeFile)
            : []),
        ...decided.flatMap((entry) => entry.checks),
        ...(matrix.state === 'valid' ? [checkAllCases(decided, matrix.path)] : []),
    ];
}
function checkPolicyVersion({ policy }) {
    if (policy.state !== 'valid')
        return [];
    const version = policy.value.app_version ?? null;
    return [
        (0,_shared_row/* toCheck */.K)({
            id: 'policy_app_version_semver',
            level: 'must',
            outcome: (0,semver/* isSemver */.nN)(version),
            reason: version === null ? 'the release policy states no app_version' : `app_version is ${version}`,
            expected: 'a semantic version',
            actual: version,
            location: (0,loaded_check/* placeOf */.$t)(policy, '/app_version'),
            remedy: `Set app_version in ${policy.path}`,
        }),
    ];
}
function checkMatrix({ matrix, cases }, currentSchema) {
    if (matrix.state !== 'valid')
        return [];
    const repeated = cases.filter((fact) => fact.repeated).map((fact) => fact.subject);
    const sequence = matrix.value.schema_versions;
    const rows = [
        (0,_shared_row/* toCheck */.K)({
            id: 'matrix_has_cases',
            level: 'must',
            outcome: cases.length > 0,
            reason: `the matrix has ${cases.length} cases`,
            expected: 'at least one case',
            actual: cases.length,
            location: (0,loaded_check/* placeOf */.$t)(matrix, '/cases'),
            remedy: `Add cases to ${matrix.path}`,
        }),
        (0,_shared_row/* toCheck */.K)({
            id: 'case_ids_unique',
            level: 'must',
            outcome: repeated.length === 0,
            reason: repeated.length === 0 ? 'no id is used twice' : `used again: ${repeated.join(', ')}`,
            expected: 'each id once',
            actual: repeated,
            location: (0,loaded_check/* placeOf */.$t)(matrix, '/cases'),
            remedy: 'Give every case an id of its own',
        }),
    ];
    if (sequence === null)
        return rows;
    const contained = currentSchema !== null && sequence.includes(currentSchema);
    return [
        ...rows,
        (0,_shared_row/* toCheck */.K)({
            id: 'matrix_schema_versions_contain_current',
            level: 'must',
            outcome: contained,
            reason: `schema_versions ${contained ? 'has' : 'lacks'} the current schema ${currentSchema ?? '(none stated)'}`,
            expected: currentSchema,
            actual: [...sequence],
            location: (0,loaded_check/* placeOf */.$t)(matrix, '/schema_versions'),
            remedy: 'Add the current schema to schema_versions, in the order of release',
        }),
    ];
}
function checkAllCases(decided, matrixPath) {
    const unmet = decided.flatMap((entry) => entry.checks).filter((check) => check.level !== 'may' && (0,verdict/* isUnmet */._i)(check));
    const failed = unmet.some((check) => check.outcome === 'fail');
    const subjects = [...new Set(unmet.map((check) => check.id.replace(/^.*?::/s, '')))];
    return (0,_shared_row/* toCheck */.K)({
        id: 'all_matrix_cases_pass',
        level: 'must',
        outcome: failed || decided.length === 0 ? 'fail' : unmet.length > 0 ? 'inconclusive' : 'pass',
        reason: unmet.length === 0 ? `${decided.length} cases, none of them open` : `open: ${subjects.slice(0, 20).join(', ')}`,
        expected: [],
        actual: subjects.slice(0, 200),
        location: { file: matrixPath, pointer: '/cases' },
        remedy: 'Do what the checks of the open cases ask for',
    });
}

;// CONCATENATED MODULE: ./packages/gates/src/compat-matrix/details.js
function describeFacts(facts) {
    const policy = facts.policy.state === 'valid' ? facts.policy.value : undefined;
    return {
        policy: {
            app_version: policy?.app_version ?? null,
            current_schema: policy?.state_schema?.current ?? null,
            backward_read_compatible: [...(policy?.state_schema?.backward_read_compatible ?? [])],
        },
        cases: facts.cases.map(describeCase),
    };
}
function describeCase({ subject, definition, fixture, reading }) {
    const stated = definition.state === 'valid' ? definition.value : undefined;
    return {
        id: subject,
        direction: stated?.direction ?? null,
        from_version: stated?.from_version ?? null,
        to_version: stated?.to_version ?? null,
        from_schema: stated?.from_schema ?? null,
        to_schema: stated?.to_schema ?? null,
        expect_readable: stated?.expect_readable ?? null,
        fixture: fixture === null ? null : fixture.path,
        fixture_sha256: fixture !== null && 'sha256' in fixture ? fixture.sha256 : null,
        reading: reading.state,
        read_by: 'by' in reading ? reading.by : null,
    };
}

// EXTERNAL MODULE: ./packages/core/src/inputs/codec.js
var codec = __webpack_require__(50947);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 16 modules
var schemas = __webpack_require__(52087);
;// CONCATENATED MODULE: ./packages/gates/src/compat-matrix/inputs.js


const compatInputs = schemas/* strictObject */.rej({
    policy: codec/* input */.hF
        .path()
        .default('security/release_policy.json')
        .describe('Release policy: the version, the current schema and the schemas that can be read'),
    matrix: codec/* input */.hF
        .path()
        .default('security/release_compat_matrix.json')
        .describe('Compatibility matrix: the cases and the coverage they must reach'),
    requireReaders: codec/* input */.hF
        .boolean()
        .default(false)
        .describe('A case without a reader closes the gate; else it is shown as not proven'),
});

;// CONCATENATED MODULE: ./packages/gates/src/compat-matrix/gate.js







const compatMatrix = (0,unit/* defineGate */.p)({
    id: 'compat-matrix',
    summary: 'State written by one version is really read by the version that upgrades or rolls back to it',
    inputs: compatInputs,
    checks: {
        release_policy_loaded: 'The release policy exists and is valid',
        release_compat_matrix_loaded: 'The matrix exists and is valid',
        policy_app_version_semver: 'app_version of the policy is a semantic version',
        matrix_has_cases: 'The matrix has at least one case',
        case_ids_unique: 'Every case has an id of its own',
        matrix_schema_versions_contain_current: 'schema_versions, where given, has the current schema',
        ...COVERAGE_CHECKS,
        'runtime_file_exists::<path>': 'A run-time file that the policy requires exists',
        'runtime_file_kind::<path>': 'A run-time file is of the kind that the policy states',
        'case_is_dict::<case>': 'The case is well formed',
        'direction_valid::<case>': 'The direction is upgrade or rollback',
        'from_version_semver::<case>': 'from_version is a semantic version',
        'to_version_semver::<case>': 'to_version is a semantic version',
        'direction_matches_schemas::<case>': 'An upgrade goes to a newer schema, a rollback to an older one, or neither changes it',
        'fixture_loaded::<case>': 'The fixture exists and is one object',
        'fixture_schema_matches_from::<case>': 'The fixture itself states from_schema',
        'from_schema_backward_compatible::<case>': 'The release policy says that from_schema can be read',
        'fixture_readable::<case>': 'The reader of the target version accepted the fixture; without one it is not proven',
        'normalized_required_fields_present::<case>': 'The state that the reader printed has every field',
        'normalized_schema_matches_target::<case>': 'The state that the reader printed has to_schema',
        'normalized_payload_json_roundtrip::<case>': 'What the reader printed is one strict JSON object',
        'negative_case_failure_expectation::<case>': 'A negative case fails for exactly the reasons it names',
        all_matrix_cases_pass: 'No case is open',
    },
    outputs: {
        'cases-total': 'Number of cases in the matrix',
        'cases-failed': 'Number of cases that are open',
        'cases-proven': 'Number of cases whose reader gave an answer',
    },
    documents: {
        'release-policy': release_policy/* releasePolicySchema */.X,
        'compat-matrix': release_compat_matrix/* compatMatrixSchema */.DV,
        'compat-case': release_compat_matrix/* compatCaseSchema */.ac,
    },
    collect: collect,
    decide: decide,
    details: describeFacts,
    values(facts, inputs) {
        const open = decide(facts, inputs).filter((check) => check.id.includes('::') && check.level !== 'may' && (0,verdict/* isUnmet */._i)(check));
        const subjects = new Set(open.map((check) => check.id.replace(/^.*?::/s, '')));
        const failed = facts.cases.filter((fact) => subjects.has(fact.subject));
        const proven = facts.cases.filter(({ reading }) => reading.state === 'accepted' || reading.state === 'rejected');
        return {
            'cases-total': String(facts.cases.length),
            'cases-failed': String(failed.length),
            'cases-proven': String(proven.length),
        };
    },
});


/***/ })

};
