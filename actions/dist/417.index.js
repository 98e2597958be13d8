export const id = 417;
export const ids = [417];
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

/***/ 33417:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  governanceCheck: () => (/* binding */ governanceCheck)
});

// EXTERNAL MODULE: ./packages/core/src/unit.js
var unit = __webpack_require__(47517);
// EXTERNAL MODULE: ./packages/formats/src/predecessor/release-policy.js
var release_policy = __webpack_require__(55632);
// EXTERNAL MODULE: ./packages/core/src/inputs/names.js
var inputs_names = __webpack_require__(70033);
// EXTERNAL MODULE: ./packages/core/src/error.js
var error = __webpack_require__(87893);
// EXTERNAL MODULE: ./packages/core/src/json.js
var json = __webpack_require__(33609);
// EXTERNAL MODULE: ./packages/formats/src/version-source/resolve-version.js + 1 modules
var resolve_version = __webpack_require__(16857);
// EXTERNAL MODULE: ./packages/formats/src/version-source/parse-version-source.js
var parse_version_source = __webpack_require__(75245);
// EXTERNAL MODULE: ./packages/formats/src/predecessor/validate-foreign.js + 1 modules
var validate_foreign = __webpack_require__(11781);
// EXTERNAL MODULE: ./packages/gates/src/_shared/document-fact.js
var document_fact = __webpack_require__(81091);
// EXTERNAL MODULE: ./packages/gates/src/_shared/json-shape.js
var json_shape = __webpack_require__(38763);
;// CONCATENATED MODULE: ./packages/gates/src/governance-check/policies.js
/** The policy files that have a known format, with the predecessor's paths and check ids. */
const KNOWN_POLICIES = [
    {
        name: 'baseline',
        check: 'dependency_baseline_valid',
        level: 'must',
        defaultPath: 'security/dependency_baseline.json',
        input: 'baseline',
        what: 'dependency baseline',
    },
    {
        name: 'alert-policy',
        check: 'alert_escalation_policy_loaded',
        level: 'should',
        defaultPath: 'security/alert_escalation_policy.json',
        input: 'alertPolicy',
        what: 'alert escalation policy',
    },
    {
        name: 'trend-policy',
        check: 'performance_trend_policy_loaded',
        level: 'should',
        defaultPath: 'security/performance_trend_policy.json',
        input: 'trendPolicy',
        what: 'performance trend policy',
    },
    {
        name: 'capacity-policy',
        check: 'capacity_policy_loaded',
        level: 'should',
        defaultPath: 'security/capacity_policy.json',
        input: 'capacityPolicy',
        what: 'capacity policy',
    },
    {
        name: 'rollback-signature-policy',
        check: 'rollback_signature_policy_loaded',
        level: 'should',
        defaultPath: 'security/rollback_drill_signature_policy.json',
        input: 'rollbackSignaturePolicy',
        what: 'rollback drill signature policy',
    },
    {
        name: 'oncall-roster',
        check: 'oncall_roster_loaded',
        level: 'should',
        defaultPath: 'security/oncall_roster.json',
        input: 'oncallRoster',
        what: 'on-call roster',
    },
    {
        name: 'ops-rbac-policy',
        check: 'ops_rbac_policy_loaded',
        level: 'should',
        defaultPath: 'security/ops_rbac_policy.json',
        input: 'opsRbacPolicy',
        what: 'operations access policy',
    },
    {
        name: 'rollout-policy',
        check: 'release_rollout_policy_loaded',
        level: 'should',
        defaultPath: 'security/release_rollout_policy.json',
        input: 'rolloutPolicy',
        what: 'release rollout policy',
    },
    {
        name: 'rollout-adapter-contract',
        check: 'release_rollout_adapter_contract_loaded',
        level: 'should',
        defaultPath: 'security/release_traffic_adapter_contract.json',
        input: 'rolloutAdapterContract',
        what: 'traffic adapter contract',
    },
    {
        name: 'compat-matrix',
        check: 'release_compat_matrix_loaded',
        level: 'should',
        defaultPath: 'security/release_compat_matrix.json',
        input: 'compatMatrix',
        what: 'compatibility matrix',
    },
];

;// CONCATENATED MODULE: ./packages/gates/src/governance-check/collect.js





const DEFAULT_RELEASE_DOC = 'docs/RELEASE_AND_ROLLBACK.md';
const DEFAULT_CHANGE_LOGS = ['CHANGES.md', 'CHANGELOG.md'];
const MAX_CANDIDATES = 200;
const RUNTIME_FILES = [
    { name: 'alerts_config', kind: 'json_object' },
    { name: 'alert_events', kind: 'json_array' },
    { name: 'metrics_trends', kind: 'json_object' },
];
async function collect(inputs, context) {
    const { workspace } = context;
    const version = await resolveRunVersion(inputs.versionSource, context);
    return {
        version,
        schema: await resolveNamed(inputs.schemaSource, 'schema-source', context),
        policy: await readReleasePolicy(inputs.policy, workspace),
        policies: await readPolicies(inputs, workspace),
        runtimeFiles: await readRuntimeFiles(inputs.dataDir, workspace),
        changeLog: await readChangeLog(inputs.changesFile, version, workspace),
        releaseDoc: await readReleaseDoc(inputs.releaseDoc, workspace),
    };
}
async function resolveRunVersion(source, context) {
    if (source !== undefined)
        return resolveNamed(source, 'version-source', context);
    const { version } = context.subject;
    if (version !== null)
        return { state: 'found', version, source: 'this run', file: null, line: null };
    return {
        state: 'unresolved',
        reason: 'no version-source is configured, and package.json, pyproject.toml and Cargo.toml tell none',
        source: 'this run',
        file: null,
    };
}
async function resolveNamed(text, name, context) {
    if (text === undefined)
        return { state: 'not_configured' };
    return { ...(await (0,resolve_version/* resolveVersion */.x)((0,parse_version_source/* parseVersionSource */.t)(text, name), context)), source: text };
}
function readReleasePolicy(path, workspace) {
    return (0,document_fact/* readDocument */.u)(workspace, {
        path,
        role: 'policy',
        validate: (document) => (0,validate_foreign/* validateForeign */.l)(release_policy/* releasePolicySchema */.X, document),
        pointers: () => [
            '/app_version',
            '/state_schema',
            '/state_schema/current',
            '/state_schema/backward_read_compatible',
        ],
    });
}
async function readPolicies(inputs, workspace) {
    const { names, paths } = splitPolicies(inputs.policies);
    const known = KNOWN_POLICIES.map((policy) => readKnownPolicy(policy, inputs, names, workspace));
    const own = paths.map(async (path) => {
        const document = await (0,document_fact/* readDocument */.u)(workspace, {
            path,
            role: 'policy',
            validate: (parsed) => sizeOf(parsed.value),
        });
        return { check: `policy_loaded::${path}`, what: 'policy', level: 'should', required: true, document };
    });
    return Promise.all([...known, ...own]);
}
async function readKnownPolicy(policy, inputs, names, workspace) {
    const given = inputs[policy.input];
    const document = await (0,document_fact/* readDocument */.u)(workspace, {
        path: given ?? policy.defaultPath,
        role: 'policy',
        validate: async (parsed) => {
            const { POLICY_SCHEMAS } = await __webpack_require__.e(/* import() */ 583).then(__webpack_require__.bind(__webpack_require__, 4583));
            (0,validate_foreign/* validateForeign */.l)(POLICY_SCHEMAS[policy.name], parsed);
            return sizeOf(parsed.value);
        },
    });
    const required = given !== undefined || names.has(policy.name) || names.has('all');
    const level = policy.level === 'must' ? 'must' : 'should';
    return { check: policy.check, what: policy.what, level, required, document };
}
/** A word is one of ours; whatever has a slash or a dot is a path. @throws InputError `input.invalid` */
function splitPolicies(entries) {
    const known = ['all', ...KNOWN_POLICIES.map((policy) => policy.name)];
    const paths = [...new Set(entries.filter((entry) => /[./]/.test(entry)))];
    const names = new Set(entries.filter((entry) => !/[./]/.test(entry)));
    const unknown = [...names].find((name) => !known.includes(name));
    if (unknown === undefined)
        return { names, paths };
    const suggestion = (0,inputs_names/* nearest */.pA)(unknown, known);
    throw new error/* InputError */.dz({
        code: 'input.invalid',
        message: `input "policies": there is no policy ${JSON.stringify(unknown)}${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`,
        where: { file: 'policies' },
        remedy: `Name one of ${known.join(', ')}, or a path with a slash or a dot`,
    });
}
/** @throws InputError `schema.invalid` */
function sizeOf(value) {
    if ((0,json/* isJsonObject */.O)(value))
        return Object.keys(value).length;
    throw new error/* InputError */.dz({ code: 'schema.invalid', message: 'expected an object', where: { pointer: '', line: 1 } });
}
async function readRuntimeFiles(dataDir, workspace) {
    const folder = dataDir.replace(/\/+$/, '');
    return Promise.all(RUNTIME_FILES.map(async ({ name, kind }) => {
        const pattern = `${folder}/{,*_}${name}.json`;
        const paths = await workspace.list([`${folder}/${name}.json`, `${folder}/*_${name}.json`]);
        const documents = paths.map((path) => (0,document_fact/* readDocument */.u)(workspace, { path, role: 'material', validate: (parsed) => (0,json_shape/* jsonShape */.S)(parsed.value) }));
        return { name, kind, pattern, documents: await Promise.all(documents) };
    }));
}
async function readChangeLog(given, version, workspace) {
    const [first, ...others] = given === undefined ? DEFAULT_CHANGE_LOGS : [given];
    let file = await workspace.read(first, { role: 'material' });
    for (const path of others) {
        if (file.state === 'absent') {
            const other = await workspace.read(path, { role: 'material' });
            if (other.state !== 'absent')
                file = other;
        }
    }
    if (file.state === 'absent')
        return { path: file.path, state: 'absent', reason: null, candidates: [] };
    if (file.state === 'refused') {
        return { path: file.path, state: 'refused', reason: `${file.code}: ${file.reason}`, candidates: [] };
    }
    const text = new TextDecoder('utf-8').decode(file.bytes);
    return { path: file.path, state: 'present', reason: null, candidates: candidatesOf(text, version) };
}
function candidatesOf(text, version) {
    if (version.state !== 'found')
        return [];
    return text
        .split(/\r\n|\r|\n/)
        .flatMap((line, index) => line.includes(version.version) ? [{ line: index + 1, text: around(line, version.version) }] : [])
        .slice(0, MAX_CANDIDATES);
}
/** Enough of a long line to judge its first mentions, and its first characters, which say whether it is a heading. */
function around(line, version) {
    if (line.length <= 500)
        return line;
    const at = line.indexOf(version);
    return at < 400 ? line.slice(0, 500) : line.slice(at - 100, at + 400);
}
async function readReleaseDoc(given, workspace) {
    const file = await workspace.read(given ?? DEFAULT_RELEASE_DOC, { role: 'material' });
    const bytes = file.state === 'present' ? file.bytes.length : 0;
    return { path: file.path, state: file.state, bytes, required: given !== undefined };
}

// EXTERNAL MODULE: ./packages/core/src/versions/semver.js
var semver = __webpack_require__(82413);
// EXTERNAL MODULE: ./packages/core/src/versions/schema-version.js
var schema_version = __webpack_require__(31227);
// EXTERNAL MODULE: ./packages/gates/src/_shared/loaded-check.js
var loaded_check = __webpack_require__(55765);
// EXTERNAL MODULE: ./packages/gates/src/_shared/row.js
var _shared_row = __webpack_require__(89721);
;// CONCATENATED MODULE: ./packages/gates/src/governance-check/decide-policy.js


/** What the release policy states against what the code states. Nothing to compare where no policy was read. */
function checkPolicyVersions(facts) {
    const { policy, version, schema } = facts;
    if (policy.state !== 'valid')
        return [];
    const stated = policy.value;
    const where = (pointer) => (0,loaded_check/* placeOf */.$t)(policy, pointer);
    const rows = [
        compare({
            id: 'release_policy_app_version_match',
            stated: stated.app_version ?? null,
            code: version,
            location: where('/app_version'),
            remedy: remedyFor(version, `app_version in ${policy.path}`),
        }),
    ];
    if (stated.state_schema === undefined && schema.state === 'not_configured') {
        return [
            ...rows,
            ...['release_policy_schema_match', 'release_policy_backward_compat_contains_current'].map(stateless),
        ];
    }
    return [
        ...rows,
        compare({
            id: 'release_policy_schema_match',
            stated: stated.state_schema?.current ?? null,
            code: schema,
            location: where('/state_schema/current'),
            remedy: remedyFor(schema, `state_schema.current in ${policy.path}`),
        }),
        checkBackward(stated, schema, where('/state_schema/backward_read_compatible')),
    ];
}
function compare({ id, stated, code, location, remedy }) {
    const row = { id, level: 'should', actual: stated, location, remedy };
    if (code.state !== 'found')
        return couldNotTell(row, code);
    const reason = stated === null
        ? `the policy states none, the code ${code.version}`
        : `the policy states ${stated}, the code ${code.version}`;
    return (0,_shared_row/* toCheck */.K)({ ...row, outcome: stated === code.version, expected: code.version, reason });
}
function checkBackward(stated, code, location) {
    const list = stated.state_schema?.backward_read_compatible ?? [];
    const row = {
        id: 'release_policy_backward_compat_contains_current',
        level: 'should',
        actual: [...list],
        location,
        remedy: `Add ${code.state === 'found' ? JSON.stringify(code.version) : 'the current schema version'} to state_schema.backward_read_compatible: a release that cannot read its own state cannot be rolled back to`,
    };
    if (code.state !== 'found')
        return couldNotTell(row, code);
    const listed = list.includes(code.version);
    const reason = `the schema ${code.version} of the code is ${listed ? '' : 'not '}listed as readable`;
    return (0,_shared_row/* toCheck */.K)({ ...row, outcome: listed, expected: code.version, reason });
}
function couldNotTell(row, code) {
    const why = code.state === 'unresolved' ? code.reason : 'no source is given';
    return (0,_shared_row/* toCheck */.K)({ ...row, outcome: 'inconclusive', reason: `what the code states could not be told: ${why}` });
}
function stateless(id) {
    const reason = 'the release policy names no state_schema and no schema-source is given: no stored state is claimed';
    return (0,_shared_row/* toCheck */.K)({ id, level: 'should', outcome: 'not_applicable', reason });
}
function remedyFor(code, what) {
    return code.state === 'found'
        ? `Set ${what} to ${JSON.stringify(code.version)}, or correct ${code.source}`
        : `Make the source of ${what} readable`;
}

;// CONCATENATED MODULE: ./packages/gates/src/governance-check/version-mention.js
/**
 * The first line that names exactly this version, headings first. A version is a whole token: `0.1.0` is not in
 * `10.1.05`, `0.1.0-rc.1`, `0.1.0.1` or `a0.1.0`, but is in `v0.1.0`, `[0.1.0]`, `0.1.0.` and `0.1.0:`.
 */
function findMention(candidates, version) {
    const mentions = candidates
        .filter(({ text }) => names(text, version))
        .map(({ line, text }) => ({ line, heading: /^ {0,3}#{1,6}[ \t]/.test(text) }));
    return mentions.find((mention) => mention.heading) ?? mentions[0];
}
function names(text, version) {
    for (let at = text.indexOf(version); at !== -1; at = text.indexOf(version, at + 1)) {
        const before = text.slice(0, at).replace(/(?<![\p{L}\p{N}])[vV]$/u, '');
        const after = text.slice(at + version.length);
        if (!/[\p{L}\p{N}_+.-]$/u.test(before) && !/^(?:[\p{L}\p{N}_+]|[-.][\p{L}\p{N}])/u.test(after))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./packages/gates/src/governance-check/decide.js






/**
 * The release says one version everywhere: the source of the version, the release policy and the change log agree, the
 * schema that is stored is one that the policy says can be read, and every policy that somebody relies on is there and
 * means something.
 *
 * Could not tell: a version or schema source that cannot be read makes everything compared with it inconclusive.
 * Refused: a release policy that is missing, malformed or empty, before anything else.
 */
function decide(facts, inputs) {
    return [
        checkReleasePolicy(facts),
        checkAppVersion(facts.version),
        checkSchemaVersion(facts),
        ...checkPolicyVersions(facts),
        ...facts.policies.map(checkPolicy),
        ...facts.runtimeFiles.flatMap(checkRuntimeFile),
        checkReleaseDoc(facts.releaseDoc),
        ...checkChangeLog(facts.changeLog, facts.version, inputs.requireChangesVersion),
    ];
}
function checkReleasePolicy({ policy }) {
    const row = { id: 'release_policy_loaded', level: 'must', what: 'release policy' };
    return (0,loaded_check/* checkLoaded */.Cf)(policy, {
        ...row,
        remedy: `Write ${policy.path} with app_version, or point the input policy at yours`,
    });
}
function checkAppVersion(version) {
    const row = { id: 'app_version_semver', level: 'must', expected: 'a semantic version such as 1.4.0' };
    if (version.state !== 'found') {
        return (0,_shared_row/* toCheck */.K)({
            ...row,
            outcome: 'inconclusive',
            reason: `the version could not be told: ${version.state === 'unresolved' ? version.reason : 'no source'}`,
            location: version.state === 'unresolved' && version.file !== null ? { file: version.file } : undefined,
            remedy: remedyOfVersion(version),
        });
    }
    const valid = (0,semver/* isSemver */.nN)(version.version);
    return (0,_shared_row/* toCheck */.K)({
        ...row,
        outcome: valid,
        reason: `the version of ${version.source} is ${JSON.stringify(version.version)}${valid ? '' : ', which is not a semantic version'}`,
        actual: version.version,
        location: placeOfVersion(version),
        remedy: 'Write the version as MAJOR.MINOR.PATCH with an optional -prerelease and +build (semver.org)',
    });
}
function remedyOfVersion(version) {
    if (version.state === 'unresolved' && version.source.startsWith('git-tag'))
        return 'Tag the commit that is judged, for example v1.4.0, or point version-source at a file that states the version';
    return 'Point version-source at where the version stands, for example package.json or services/api/package.json';
}
function checkSchemaVersion({ schema, policy }) {
    const row = { id: 'state_schema_version_format', level: 'must', expected: 'major.minor, such as 2.1' };
    if (schema.state === 'found') {
        return (0,_shared_row/* toCheck */.K)({
            ...row,
            outcome: (0,schema_version/* parseSchemaVersion */.D)(schema.version) !== undefined,
            reason: `the schema version of ${schema.source} is ${JSON.stringify(schema.version)}`,
            actual: schema.version,
            location: placeOfVersion(schema),
            remedy: 'Write the schema version as MAJOR.MINOR',
        });
    }
    const stateless = policy.state === 'valid' && policy.value.state_schema === undefined;
    if (schema.state === 'not_configured' && stateless) {
        const reason = 'the release policy names no state_schema and no schema-source is given: no stored state is claimed';
        return (0,_shared_row/* toCheck */.K)({ ...row, outcome: 'not_applicable', reason });
    }
    return (0,_shared_row/* toCheck */.K)({
        ...row,
        outcome: 'inconclusive',
        reason: `the schema version could not be told: ${schema.state === 'unresolved' ? schema.reason : 'no schema-source is given'}`,
        remedy: 'Point schema-source at where the code states its schema version, for example regex:FILE:PATTERN',
    });
}
function placeOfVersion(version) {
    if (version.file === null)
        return undefined;
    return (0,loaded_check/* locationOf */.hD)(version.file, version.line === null ? {} : { line: version.line });
}
function checkPolicy({ check, what, level, required, document }) {
    const remedy = `Write ${document.path}, or stop naming it in the inputs`;
    if (document.state === 'valid' && document.value === 0) {
        return (0,_shared_row/* toCheck */.K)({
            id: check,
            level,
            outcome: false,
            reason: `${what} ${document.path} is an empty object and says nothing`,
            expected: 'at least one key',
            actual: {},
            location: { file: document.path, line: 1 },
            remedy: `Fill ${document.path}, or remove it`,
        });
    }
    return (0,loaded_check/* checkLoaded */.Cf)(document, { id: check, level, what, optional: !required, remedy });
}
function checkRuntimeFile({ name, kind, pattern, documents }) {
    if (documents.length === 0) {
        const reason = `there is no ${pattern}; it is optional`;
        return [
            (0,_shared_row/* toCheck */.K)({
                id: `runtime_file_optional::${name}`,
                level: 'may',
                outcome: 'not_applicable',
                reason,
                expected: pattern,
            }),
        ];
    }
    const wrong = documents.find((document) => document.state !== 'valid' || !(0,json_shape/* isOfKind */.Q)(document.value, kind));
    const expected = kind === 'json_object' ? 'an object' : 'an array, or an object with an array "events"';
    const row = { id: `runtime_file_json::${name}`, level: 'should', expected };
    const paths = documents.map((document) => document.path);
    if (wrong === undefined)
        return [(0,_shared_row/* toCheck */.K)({ ...row, outcome: true, reason: `${paths.join(', ')} is ${expected}`, actual: paths })];
    if (wrong.state !== 'valid') {
        return [
            (0,loaded_check/* checkLoaded */.Cf)(wrong, { id: row.id, level: row.level, what: 'run-time file', remedy: `Restore ${wrong.path}` }),
        ];
    }
    return [
        (0,_shared_row/* toCheck */.K)({
            ...row,
            outcome: false,
            reason: `${wrong.path} is not ${expected}`,
            actual: wrong.value,
            location: { file: wrong.path, line: 1 },
            remedy: `Restore ${wrong.path} as ${expected}`,
        }),
    ];
}
function checkReleaseDoc(doc) {
    const row = { id: 'release_doc_exists', level: 'must', expected: `a document at ${doc.path}` };
    if (doc.state === 'absent' && !doc.required) {
        return (0,_shared_row/* toCheck */.K)({
            ...row,
            outcome: 'not_applicable',
            reason: `there is no ${doc.path} and release-doc is not given`,
        });
    }
    const there = doc.state === 'present' && doc.bytes > 0;
    return (0,_shared_row/* toCheck */.K)({
        ...row,
        outcome: there,
        reason: there ? `${doc.path} exists` : `${doc.path} is ${doc.state === 'present' ? 'empty' : doc.state}`,
        actual: doc.state,
        location: { file: doc.path },
        remedy: `Write ${doc.path}: how to release, and how to roll back`,
    });
}
function checkChangeLog(log, version, required) {
    const exists = (0,_shared_row/* toCheck */.K)({
        id: 'changes_doc_exists',
        level: required ? 'must' : 'may',
        outcome: log.state === 'present',
        reason: `change log ${log.path} is ${log.state}${log.reason === null ? '' : ` (${log.reason})`}`,
        expected: log.path,
        actual: log.state,
        location: { file: log.path },
        remedy: `Write ${log.path}, or point changes-file at yours`,
    });
    return [exists, checkMention(log, version, required)];
}
function checkMention(log, version, required) {
    const row = { id: 'changes_mentions_current_version', level: required ? 'must' : 'may' };
    if (version.state !== 'found') {
        const remedy = 'Point version-source at where the version stands';
        return (0,_shared_row/* toCheck */.K)({ ...row, outcome: 'inconclusive', reason: 'the version could not be told', remedy });
    }
    const mention = findMention(log.candidates, version.version);
    return (0,_shared_row/* toCheck */.K)({
        ...row,
        outcome: mention !== undefined,
        reason: mention === undefined
            ? `${log.path} names ${version.version} nowhere as a whole word`
            : `${log.path} names ${version.version} in ${mention.heading ? 'the heading' : 'the text'} of line ${mention.line}`,
        expected: version.version,
        actual: mention === undefined ? null : { line: mention.line, heading: mention.heading },
        location: { file: log.path, ...(mention !== undefined && { line: mention.line }) },
        remedy: `Add a section "## ${version.version}" to ${log.path} that says what changed`,
    });
}

;// CONCATENATED MODULE: ./packages/gates/src/governance-check/details.js
function describeFacts(facts) {
    return {
        versions: {
            app_version: facts.version.state === 'found' ? facts.version.version : null,
            state_schema_version: facts.schema.state === 'found' ? facts.schema.version : null,
        },
        paths: {
            policy: facts.policy.path,
            changes_file: facts.changeLog.path,
            release_doc: facts.releaseDoc.path,
            policies: facts.policies.map(({ document }) => document.path),
        },
    };
}

// EXTERNAL MODULE: ./packages/core/src/inputs/codec.js
var codec = __webpack_require__(50947);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 16 modules
var schemas = __webpack_require__(52087);
;// CONCATENATED MODULE: ./packages/gates/src/governance-check/inputs.js


const policyPath = (what, path) => codec/* input */.hF.path().optional().describe(`${what}; once given it must load. Default: ${path}, judged where it exists`);
const governanceInputs = schemas/* strictObject */.rej({
    versionSource: codec/* input */.hF
        .text()
        .optional()
        .describe('Where the version stands: package.json, pyproject.toml, Cargo.toml, FILE#/pointer, regex:FILE:PATTERN, git-tag or given:1.2.3. Default: version-source of the configuration, else the version of this run'),
    schemaSource: codec/* input */.hF
        .text()
        .optional()
        .describe('Where the version of the stored schema (major.minor) stands, written as in version-source'),
    policy: codec/* input */.hF.path().default('security/release_policy.json').describe('Release policy; it must load'),
    policies: codec/* input */.hF
        .list()
        .default([])
        .describe('Policies that must load as well: baseline, alert-policy, trend-policy, capacity-policy, rollback-signature-policy, oncall-roster, ops-rbac-policy, rollout-policy, rollout-adapter-contract, compat-matrix, all, or paths of your own'),
    baseline: policyPath('Dependency baseline', 'security/dependency_baseline.json'),
    alertPolicy: policyPath('Alert escalation policy', 'security/alert_escalation_policy.json'),
    trendPolicy: policyPath('Performance trend policy', 'security/performance_trend_policy.json'),
    capacityPolicy: policyPath('Capacity policy', 'security/capacity_policy.json'),
    rollbackSignaturePolicy: policyPath('Rollback drill signature policy', 'security/rollback_drill_signature_policy.json'),
    oncallRoster: policyPath('On-call roster', 'security/oncall_roster.json'),
    opsRbacPolicy: policyPath('Operations access policy', 'security/ops_rbac_policy.json'),
    rolloutPolicy: policyPath('Release rollout policy', 'security/release_rollout_policy.json'),
    rolloutAdapterContract: policyPath('Traffic adapter contract', 'security/release_traffic_adapter_contract.json'),
    compatMatrix: policyPath('Compatibility matrix', 'security/release_compat_matrix.json'),
    dataDir: codec/* input */.hF.path().default('.data').describe('Folder of the run-time files'),
    changesFile: codec/* input */.hF.path().optional().describe('Change log. Default: CHANGES.md, else CHANGELOG.md'),
    requireChangesVersion: codec/* input */.hF
        .boolean()
        .default(false)
        .describe('The change log must name the version; else that is advice'),
    releaseDoc: codec/* input */.hF
        .path()
        .optional()
        .describe('Document that says how to release and roll back; once given it must exist. Default: docs/RELEASE_AND_ROLLBACK.md, judged where it exists'),
});

;// CONCATENATED MODULE: ./packages/gates/src/governance-check/gate.js







const governanceCheck = (0,unit/* defineGate */.p)({
    id: 'governance-check',
    summary: 'One version in code, release policy and change log, and every policy there and meaningful',
    inputs: governanceInputs,
    checks: {
        release_policy_loaded: 'The release policy exists and is valid',
        app_version_semver: 'The version of the code is a semantic version',
        state_schema_version_format: 'The version of the stored schema is major.minor',
        release_policy_app_version_match: 'app_version of the policy is the version of the code',
        release_policy_schema_match: 'state_schema.current of the policy is the schema version of the code',
        release_policy_backward_compat_contains_current: 'The code can read the schema it writes',
        ...Object.fromEntries(KNOWN_POLICIES.map(({ check, what }) => [check, `The ${what} exists and is valid`])),
        'policy_loaded::<path>': 'A further policy that policies names exists and is a non-empty object',
        'runtime_file_optional::<name>': 'A run-time file that may be missing is missing',
        'runtime_file_json::<name>': 'A run-time file is of the right kind',
        release_doc_exists: 'The document about releasing and rolling back exists',
        changes_doc_exists: 'The change log exists',
        changes_mentions_current_version: 'The change log names exactly this version',
    },
    documents: async () => ({
        'release-policy': release_policy/* releasePolicySchema */.X,
        ...(await __webpack_require__.e(/* import() */ 583).then(__webpack_require__.bind(__webpack_require__, 4583))).POLICY_SCHEMAS,
    }),
    collect: collect,
    decide: decide,
    details: describeFacts,
});


/***/ })

};
