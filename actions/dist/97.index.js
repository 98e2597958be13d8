export const id = 97;
export const ids = [97];
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

/***/ 50487:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ closesByItself),
/* harmony export */   e: () => (/* binding */ decideManifest)
/* harmony export */ });
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39046);

/** Refused whatever the configuration says: a forged or broken clock, two truths at once, a file that is not sound. */
const ALWAYS_CLOSES = /^(?!evidence\.(other_|not_|wrong_type$|stale$|unbound$))/;
/** Whether a refused file closes by itself, or only leaves its gate without an entry. */
function closesByItself(refusal) {
    return ALWAYS_CLOSES.test(refusal.code);
}
/**
 * Why a candidate is closed; empty means open. Never opens on nothing.
 *
 * - A gate's evidence closes when its verdict does not open, unless the unit is neither required nor enforced.
 * - Evidence judged in warn mode where the configuration enforces closes: leniency is the configuration's to give.
 * - With `require_gate_evidence`, a required gate without an entry closes, and so does an empty list of expectations.
 * - Evidence of another candidate, commit, run or profile, stale or unbound evidence, and what is no run at all, only
 *   leaves its gate without an entry; every other refused file closes by itself.
 * - A required artifact that is not there closes. With `require_clean_git`, anything but a clean repository closes.
 */
function decideManifest(facts) {
    return [...gateReasons(facts), ...missingReasons(facts), ...refusedReasons(facts), ...materialReasons(facts)];
}
function gateReasons({ gates, expected_gates: expected }) {
    return Object.keys(gates)
        .sort()
        .flatMap((unit) => {
        const entry = gates[unit];
        const wanted = expected.find((gate) => gate.unit === unit);
        const reasons = [];
        if (!(0,_release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .opens */ .UI)(entry.verdict) && (entry.required || entry.mode === 'enforce'))
            reasons.push({
                code: 'gate_closed',
                subject: unit,
                message: `${unit} is closed: its verdict is ${entry.verdict}`,
            });
        if (wanted?.mode === 'enforce' && entry.mode === 'warn')
            reasons.push({
                code: 'gate_judged_leniently',
                subject: unit,
                message: `${unit} was judged in warn mode and the configuration enforces it`,
            });
        return reasons;
    });
}
function missingReasons(facts) {
    if (!facts.require_gate_evidence)
        return [];
    const missing = facts.expected_gates
        .filter((gate) => gate.required && !Object.hasOwn(facts.gates, gate.unit))
        .map((gate) => ({ code: 'gate_missing', subject: gate.unit, message: describeMissing(gate.unit, facts) }));
    if (facts.expected_gates.some((gate) => gate.required))
        return missing;
    const nothing = 'no required gate is expected, so evidence was required and nothing would be proven';
    return [...missing, { code: 'nothing_expected', subject: 'expected_gates', message: nothing }];
}
function describeMissing(unit, facts) {
    const refused = facts.refused.filter((refusal) => refusal.unit === unit);
    const why = refused.map((refusal) => `${refusal.evidence} (${refusal.code})`).slice(0, 3);
    const more = refused.length > why.length ? ` and ${refused.length - why.length} more` : '';
    return `${unit} has no evidence that counts${why.length === 0 ? '' : `; refused: ${why.join(', ')}${more}`}`.slice(0, 4096);
}
function refusedReasons({ refused }) {
    return refused.filter(closesByItself).map((refusal) => ({
        code: 'evidence_refused',
        subject: refusal.evidence,
        message: `${refusal.evidence}: ${refusal.message}`.slice(0, 4096),
    }));
}
function materialReasons(facts) {
    const artifacts = facts.missing_artifacts.map((path) => ({
        code: 'artifact_missing',
        subject: path,
        message: `the artifact ${path} is not there`.slice(0, 4096),
    }));
    if (!facts.require_clean_git || facts.git.state === 'clean')
        return artifacts;
    return [
        ...artifacts,
        {
            code: 'git_not_clean',
            subject: facts.git.state,
            message: `the repository is not clean: ${facts.git.detail}`.slice(0, 4096),
        },
    ];
}


/***/ }),

/***/ 19941:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readEvidenceFolder)
/* harmony export */ });
/* unused harmony export classifyDocument */
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93265);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87893);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33609);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69050);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58921);
/* harmony import */ var _read_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67907);
/* harmony import */ var _read_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29645);
/* harmony import */ var _relative_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18089);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14622);







/** Every `*.json` directly in a folder, sorted by name. A folder that does not exist is empty. */
async function readEvidenceFolder(workspace, directory) {
    const paths = await workspace.list([
        (0,_relative_path_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeGlob */ .yk)((0,_relative_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(directory, '')).replace(/\/?$/, '/*.json').replace(/^\//, ''),
    ]);
    const documents = [];
    for (const path of paths)
        documents.push(await readOne(workspace, path));
    return documents;
}
async function readOne(workspace, path) {
    const read = await workspace.read(path, { role: 'evidence', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_EVIDENCE_BYTES */ .b });
    switch (read.state) {
        case 'present':
            return classifyDocument(read);
        case 'absent':
            return malformed(path, null, 'file.vanished', 'the file was listed and is not there any more');
        case 'refused':
            return malformed(path, null, read.code, read.reason);
    }
}
/** Decides on the bytes that were hashed. */
function classifyDocument(file) {
    const { path, sha256 } = file;
    try {
        const document = (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(file.bytes, { file: path, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_EVIDENCE_BYTES */ .b });
        const located = { path, sha256, bytes: file.bytes.length };
        switch (formatOf(document)) {
            case _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .EVIDENCE_FORMAT */ .uX:
                return { kind: 'evidence', ...located, evidence: (0,_read_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .validateEvidence */ .CX)(document, file.bytes) };
            case _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FORMAT */ .Sn:
                return { kind: 'manifest', ...located, manifest: (0,_read_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .validateManifest */ .yl)(document, file.bytes) };
            case null:
            default:
                return { kind: 'foreign', path, sha256, format: formatOf(document) };
        }
    }
    catch (error) {
        if (!(error instanceof _release_gates_core__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz))
            throw error;
        const [first, ...rest] = error.problems.map((problem) => (0,_difference_js__WEBPACK_IMPORTED_MODULE_7__/* .toDifference */ .ny)(problem, path));
        return { kind: 'malformed', path, sha256, differences: [first, ...rest] };
    }
}
function formatOf(document) {
    if (!(0,_release_gates_core__WEBPACK_IMPORTED_MODULE_8__/* .isJsonObject */ .O)(document.value) || !Object.hasOwn(document.value, 'format'))
        return null;
    const { format } = document.value;
    return typeof format === 'string' ? format.slice(0, 128) : null;
}
function malformed(path, sha256, code, message) {
    const difference = { code, file: path, pointer: null, expected: null, found: null, message };
    return { kind: 'malformed', path, sha256, differences: [difference] };
}


/***/ }),

/***/ 86633:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ missingGates),
/* harmony export */   t: () => (/* binding */ gateMapSha256)
/* harmony export */ });
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72533);

/** The `evidence_sha256` of a manifest. */
function gateMapSha256(gates) {
    return (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .canonicalSha256 */ .o4)(gates);
}
function missingGates(expected, gates) {
    return expected.map((gate) => gate.unit).filter((unit) => !Object.hasOwn(gates, unit));
}


/***/ }),

/***/ 53024:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* unused harmony exports gateEntrySchema, gateMapSchema, expectedGateSchema, refusedEvidenceSchema, REASON_CODES, reasonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52087);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14622);


const evidencePath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(4096)
    .describe('Path of the evidence document, relative to the folder of the manifest, "/" separators');
const gateEntrySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['gate', 'operation']).describe('Whether the unit judges or acts'),
    verdict: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .WJ.describe('Verdict of the evidence'),
    mode: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .mode */ .Mq.describe('How the runner treated the unit'),
    required: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether the candidate is closed without this evidence'),
    evidence: evidencePath,
    sha256: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc.describe('SHA-256 of the bytes of the evidence document'),
    run_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(128).describe('Run that made the evidence; empty where the predecessor made it'),
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('0 for a local run'),
    at: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR.describe('ended_at of the evidence'),
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['release-gates/evidence/v1', 'predecessor']).describe('What kind of document it is'),
});
const gateMapSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .unitId */ .KF, gateEntrySchema);
const expectedGateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    unit: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .unitId */ .KF,
    required: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether the candidate is closed without its evidence'),
    mode: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .mode */ .Mq.describe('How strictly the configuration wants the unit judged, at least'),
});
const refusedEvidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4096).describe('Path of the refused file, relative to the workspace'),
    unit: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .unitId */ .KF.nullable().describe('Null where the file does not tell'),
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(128).describe('Why, as a stable code'),
    message: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8.describe('Why, for a person'),
});
const REASON_CODES = [
    'artifact_missing',
    'evidence_refused',
    'gate_closed',
    'gate_judged_leniently',
    'gate_missing',
    'git_not_clean',
    'nothing_expected',
];
const reasonSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(REASON_CODES).describe('Why the candidate is closed, as a stable code'),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4096).describe('The gate, the file or the pattern in question'),
    message: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8.describe('For a person'),
});
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FORMAT */ .Sn),
    release_candidate_id: _schema_js__WEBPACK_IMPORTED_MODULE_1__.id,
    correlation_id: _schema_js__WEBPACK_IMPORTED_MODULE_1__.id,
    subject: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .subject */ .bc,
    run: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF,
    generated_at: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR,
    expires_at: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR
        .nullable()
        .describe('After this the decision no longer counts; null where no maximum age is set'),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(64).describe('Environment profile'),
    strict: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether checks of level "should" bound; false where somebody asked for leniency'),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(4096), sha256: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc, bytes: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .byteCount */ .GJ, required: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }))
        .max(100_000)
        .describe('What is released: paths relative to the workspace, sorted'),
    missing_artifacts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(4096))
        .max(10_000)
        .describe('Required paths and patterns that name no readable file'),
    gates: gateMapSchema.describe('One entry for each unit whose evidence counts'),
    expected_gates: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(expectedGateSchema).max(1000).describe('What the configuration expects, sorted by unit'),
    missing_gates: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .unitId */ .KF).max(1000).describe('Expected units without an entry, sorted'),
    refused: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(refusedEvidenceSchema).max(10_000).describe('Files that do not count, by name'),
    evidence_sha256: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc.describe('SHA-256 of the RFC 8785 canonical form of "gates"'),
    decision: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['open', 'closed']),
    reasons: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(reasonSchema).max(20_000).describe('Why it is closed; empty when open'),
    require_gate_evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    require_clean_git: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    git: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['clean', 'dirty', 'unavailable']), detail: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8 }),
    tool: _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .tool */ .Sr,
})
    .describe('release-gates manifest, version 1');


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

/***/ 67907:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   yl: () => (/* binding */ validateManifest)
/* harmony export */ });
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93265);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50870);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87893);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24534);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29963);
/* harmony import */ var _canonical_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4230);
/* harmony import */ var _decide_manifest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(50487);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69050);
/* harmony import */ var _gate_map_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86633);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58921);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53024);
/* harmony import */ var _relative_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18089);








/**
 * Strict JSON, the schema, the canonical form, and the manifest's agreement with itself: `evidence_sha256`,
 * `missing_gates` and the decision with its reasons are derived again.
 *
 * @throws InputError `json.*`, `schema.*`, `manifest.*`: every problem at once
 */
function parseManifest(bytes, file) {
    return validateManifest((0,_release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .R)(bytes, { file, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_MANIFEST_BYTES */ .Z }), bytes);
}
/** As `parseManifest`, where the JSON was parsed already. */
function validateManifest(document, bytes) {
    const manifest = (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_2__/* .validateDocument */ .m)(_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestSchema */ .rc, document);
    const [first, ...rest] = inconsistencies(manifest, document, bytes).map(_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .toProblem */ .H8);
    if (first !== undefined)
        throw new _release_gates_core__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz([first, ...rest]);
    return manifest;
}
/** As `parseManifest`, but tells instead of throwing, and keeps what could be read. */
function readManifest(bytes, file) {
    try {
        const document = (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .R)(bytes, { file, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_MANIFEST_BYTES */ .Z });
        const manifest = (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_2__/* .validateDocument */ .m)(_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestSchema */ .rc, document);
        return { manifest, differences: inconsistencies(manifest, document, bytes) };
    }
    catch (error) {
        if (!(error instanceof _release_gates_core__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz))
            throw error;
        return { manifest: null, differences: error.problems.map((problem) => (0,_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .toDifference */ .ny)(problem, file)) };
    }
}
function inconsistencies(manifest, document, bytes) {
    const { file } = document;
    const form = (0,_canonical_file_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalFormDifference */ .m)(bytes, document.value, { file, code: 'manifest.not_canonical' });
    return [
        ...(form === undefined ? [] : [form]),
        ...timeDifferences(manifest, file),
        ...entryDifferences(manifest, file),
        ...derivedDifferences(manifest, file),
    ];
}
function timeDifferences(manifest, file) {
    const generated = (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_7__/* .parseRfc3339 */ .TM)(manifest.generated_at);
    const found = [];
    if (generated === undefined)
        found.push(differ('manifest.times', file, '/generated_at', 'a time that exists', manifest.generated_at));
    if (manifest.expires_at !== null && (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_7__/* .parseRfc3339 */ .TM)(manifest.expires_at) === undefined)
        found.push(differ('manifest.times', file, '/expires_at', 'a time that exists', manifest.expires_at));
    for (const [unit, entry] of Object.entries(manifest.gates)) {
        const at = (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_7__/* .parseRfc3339 */ .TM)(entry.at);
        if (at === undefined || at > (generated ?? 0) + _release_gates_core__WEBPACK_IMPORTED_MODULE_7__/* .MAX_FUTURE_SKEW_MS */ .Hd)
            found.push(differ('manifest.times', file, `/gates/${unit}/at`, `a time not after ${manifest.generated_at}`, entry.at));
    }
    return found;
}
function entryDifferences(manifest, file) {
    const found = [];
    for (const [unit, entry] of Object.entries(manifest.gates)) {
        if (!(0,_relative_path_js__WEBPACK_IMPORTED_MODULE_8__/* .isConfinedPath */ .Kz)(entry.evidence))
            found.push(differ('manifest.path', file, `/gates/${unit}/evidence`, "a path below the manifest's folder", entry.evidence));
        const required = manifest.expected_gates.find((gate) => gate.unit === unit)?.required ?? false;
        if (entry.required !== required)
            found.push(differ('manifest.entry', file, `/gates/${unit}/required`, required, entry.required));
    }
    for (const [index, { path }] of manifest.artifacts.entries()) {
        if (!(0,_relative_path_js__WEBPACK_IMPORTED_MODULE_8__/* .isConfinedPath */ .Kz)(path))
            found.push(differ('manifest.path', file, `/artifacts/${index}/path`, 'a path below the workspace', path));
    }
    return found;
}
function derivedDifferences(manifest, file) {
    const digest = (0,_gate_map_js__WEBPACK_IMPORTED_MODULE_9__/* .gateMapSha256 */ .t)(manifest.gates);
    const missing = (0,_gate_map_js__WEBPACK_IMPORTED_MODULE_9__/* .missingGates */ .r)(manifest.expected_gates, manifest.gates);
    const found = [];
    if (!(0,_release_gates_core__WEBPACK_IMPORTED_MODULE_10__/* .equalDigest */ .J$)(digest, manifest.evidence_sha256))
        found.push(differ('manifest.evidence_sha256', file, '/evidence_sha256', digest, manifest.evidence_sha256));
    const gap = (0,_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .firstDifference */ .at)(missing, manifest.missing_gates);
    if (gap !== undefined)
        found.push(differ('manifest.missing_gates', file, `/missing_gates${gap.pointer}`, gap.expected, gap.found));
    return [...found, ...decisionDifferences(manifest, file)];
}
/** Texts may change from version to version; codes and subjects may not. */
function decisionDifferences(manifest, file) {
    const derived = (0,_decide_manifest_js__WEBPACK_IMPORTED_MODULE_11__/* .decideManifest */ .e)(manifest);
    const decision = derived.length === 0 ? 'open' : 'closed';
    const found = [];
    if (decision !== manifest.decision)
        found.push(differ('manifest.decision', file, '/decision', decision, manifest.decision));
    const reason = (0,_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .firstDifference */ .at)(derived.map(withoutMessage), manifest.reasons.map(withoutMessage));
    if (reason !== undefined)
        found.push(differ('manifest.decision', file, `/reasons${reason.pointer}`, reason.expected, reason.found));
    return found;
}
function withoutMessage({ code, subject }) {
    return { code, subject };
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


/***/ })

};
