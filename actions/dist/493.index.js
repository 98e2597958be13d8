export const id = 493;
export const ids = [493];
export const modules = {

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

/***/ 55493:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollbackBundle: () => (/* binding */ rollbackBundle)
});

// EXTERNAL MODULE: ./packages/core/src/unit.js
var unit = __webpack_require__(47517);
// EXTERNAL MODULE: ./packages/core/src/inputs/codec.js
var codec = __webpack_require__(50947);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 16 modules
var schemas = __webpack_require__(52087);
// EXTERNAL MODULE: ./packages/core/src/digest.js
var digest = __webpack_require__(29963);
// EXTERNAL MODULE: ./packages/core/src/error.js
var src_error = __webpack_require__(87893);
// EXTERNAL MODULE: ./packages/evidence/src/relative-path.js
var relative_path = __webpack_require__(18089);
// EXTERNAL MODULE: ./packages/operations/src/_shared/row.js
var row = __webpack_require__(16509);
// EXTERNAL MODULE: ./packages/core/src/strict-json/parse-strict-json.js + 2 modules
var parse_strict_json = __webpack_require__(93265);
// EXTERNAL MODULE: ./packages/core/src/document.js
var src_document = __webpack_require__(50870);
// EXTERNAL MODULE: ./packages/evidence/src/canonical-file.js
var canonical_file = __webpack_require__(4230);
// EXTERNAL MODULE: ./packages/evidence/src/difference.js
var difference = __webpack_require__(69050);
;// CONCATENATED MODULE: ./packages/operations/src/rollback-bundle/bundle-index.js



const BUNDLE_FORMAT = 'release-gates/rollback-bundle/v1';
const INDEX_NAME = 'bundle.json';
/** Where the copies lie below the bundle, so that no copy can be called `bundle.json`. */
const FILES_FOLDER = 'files';
const MAX_FILES = 5000;
const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** A bundle is held in memory while it is copied, so that what was hashed is what is written. */
const MAX_TOTAL_BYTES = 256 * 1024 * 1024;
const sha256 = schemas/* string */.YjP()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256, lower-case hex');
const bundleIndexSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz(BUNDLE_FORMAT),
    created_at: schemas/* string */.YjP()
        .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
        .describe('RFC 3339, UTC'),
    label: schemas/* string */.YjP().max(128).nullable().describe('Given by who made it'),
    release_candidate_id: schemas/* string */.YjP().max(128).describe('Candidate that the bundle can roll back to'),
    correlation_id: schemas/* string */.YjP().max(128).describe('Ties the bundle to other runs'),
    repository: schemas/* string */.YjP().max(256).describe('owner/name'),
    commit: schemas/* string */.YjP().max(64).nullable().describe('Full commit id; null where it could not be determined'),
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP().min(1).max(4096).describe('Where the file was, relative to the workspace'),
        sha256,
        bytes: schemas/* int */.Whr().min(0).max(MAX_FILE_BYTES).describe('Size'),
        role: schemas/* enum */.k5n(['file', 'evidence']).describe('Why it is in the bundle'),
    }))
        .min(1)
        .max(MAX_FILES)
        .describe('Every file of the bundle, sorted by path'),
})
    .describe('release-gates rollback bundle index, version 1');
function buildIndex(facts) {
    return {
        format: BUNDLE_FORMAT,
        created_at: facts.createdAt,
        label: facts.label,
        release_candidate_id: facts.releaseCandidateId,
        correlation_id: facts.correlationId,
        repository: facts.subject.repository,
        commit: facts.subject.commit,
        files: facts.files.toSorted((left, right) => (left.path < right.path ? -1 : 1)),
    };
}
function serializeIndex(index) {
    return (0,canonical_file/* canonicalFile */.z)(index);
}
/** @throws InputError `json.*`, `schema.*`, `bundle.not_canonical`, `bundle.path`: every problem at once */
function parseIndex(bytes, file) {
    const document = (0,parse_strict_json/* parseStrictJson */.R)(bytes, { file });
    const index = (0,src_document/* validateDocument */.m)(bundleIndexSchema, document);
    const form = (0,canonical_file/* canonicalFormDifference */.m)(bytes, document.value, { file, code: 'bundle.not_canonical' });
    const [first, ...rest] = [...(form === undefined ? [] : [(0,difference/* toProblem */.H8)(form)]), ...pathProblems(index, document)];
    if (first !== undefined)
        throw new src_error/* InputError */.dz([first, ...rest]);
    return index;
}
function pathProblems({ files }, { file }) {
    const clash = new Set(collisions(files.map(({ path }) => path)));
    return files.flatMap(({ path }, index) => (0,relative_path/* isConfinedPath */.Kz)(path) && !clash.has(path)
        ? []
        : [
            {
                code: 'bundle.path',
                message: `expected a path below the bundle that no other file has, found ${JSON.stringify(path.slice(0, 200))}`,
                where: { file, pointer: `/files/${index}/path` },
            },
        ]);
}
/** Paths that are one path on a file system that folds case or normal forms, or where one is a folder of another. */
function collisions(paths) {
    const byFolded = new Map();
    for (const path of paths) {
        const folded = fold(path);
        byFolded.set(folded, [...(byFolded.get(folded) ?? []), path]);
    }
    const clashing = [...byFolded.values()].filter((group) => group.length > 1).flat();
    const inside = paths.filter((path) => parents(fold(path)).some((parent) => byFolded.has(parent)));
    return [...new Set([...clashing, ...inside])];
}
function fold(path) {
    return path.normalize('NFC').toLowerCase();
}
function parents(path) {
    const parts = path.split('/');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

;// CONCATENATED MODULE: ./packages/operations/src/rollback-bundle/bundle-report.js


/** The predecessor's report, which the rollback drill guard and its own tools read. Times are Unix seconds, as there. */
function buildReport(index, folder) {
    const report = {
        ok: true,
        generated_at: Date.parse(index.created_at) / 1000,
        release_candidate_id: index.release_candidate_id,
        correlation_id: index.correlation_id,
        bundle_root: folder,
        bundle_index: (0,relative_path/* joinPath */.uJ)(folder, INDEX_NAME),
        label: index.label ?? '',
        missing_required: [],
        files: index.files.map(({ path, sha256, bytes }) => ({
            path,
            bundled_as: (0,relative_path/* joinPath */.uJ)(folder, `${FILES_FOLDER}/${path}`),
            exists: true,
            copied: true,
            size: bytes,
            sha256,
        })),
    };
    return new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`);
}

;// CONCATENATED MODULE: ./packages/operations/src/rollback-bundle/apply.js





async function applyBundle(plan, _inputs, context) {
    const { value } = plan;
    switch (value.action) {
        case 'incomplete':
        case 'verify':
            return { checks: [], values: valuesOf(value) };
        case 'create':
            return createBundle(value, context);
        case 'restore':
            return restoreBundle(value, context);
    }
}
/** The index comes last: a folder without one was never finished, and verify and restore refuse it. */
async function createBundle(value, context) {
    const { folder, index, reportPath } = value;
    for (const file of index.files)
        await copy(file, { from: file.path, to: (0,relative_path/* joinPath */.uJ)(folder, `${FILES_FOLDER}/${file.path}`) }, context);
    const written = await context.files.create((0,relative_path/* joinPath */.uJ)(folder, INDEX_NAME), serializeIndex(index));
    await context.files.create(reportPath, buildReport(index, folder));
    const values = { 'bundle-path': folder, 'bundle-sha256': written.sha256, 'report-path': reportPath };
    return {
        checks: [done(`${index.files.length} files are in ${folder}`, index.files.length)],
        values,
        details: values,
        record: { action: 'rollback_bundle_created', context: { ...values, files: index.files.length } },
    };
}
async function restoreBundle(value, context) {
    const { folder, index, target } = value;
    const files = index?.files ?? [];
    for (const file of files) {
        const from = (0,relative_path/* joinPath */.uJ)(folder, `${FILES_FOLDER}/${file.path}`);
        await copy(file, { from, to: (0,relative_path/* joinPath */.uJ)(target, file.path) }, context);
    }
    const values = valuesOf(value);
    return {
        checks: [done(`${files.length} files are restored in ${target}`, files.length)],
        values,
        details: values,
        record: { action: 'rollback_bundle_restored', context: { ...values, files: files.length } },
    };
}
/** Writes the bytes that were hashed. The workspace reads each file once, so a file that changed since is an error. */
async function copy(file, { from, to }, context) {
    const read = await context.workspace.read(from, {
        role: file.role === 'evidence' ? 'evidence' : 'material',
        maxBytes: MAX_FILE_BYTES,
    });
    if (read.state === 'present' && (0,digest/* equalDigest */.J$)((0,digest/* sha256Hex */.fg)(read.bytes), file.sha256)) {
        await context.files.create(to, read.bytes);
        return;
    }
    throw new src_error/* EnvironmentError */.eG({
        code: 'file.changed_while_read',
        message: `expected the bytes with SHA-256 ${file.sha256}, found ${read.state === 'present' ? read.sha256 : read.state}`,
        where: { file: from },
        remedy: 'Run it again when nothing else writes there',
    });
}
function valuesOf(value) {
    if (value.action === 'incomplete')
        return {};
    const sha256 = value.index === null ? '' : (0,digest/* sha256Hex */.fg)(serializeIndex(value.index));
    return { 'bundle-path': value.folder, 'bundle-sha256': sha256 };
}
function done(reason, files) {
    return (0,row/* toCheck */.K)('bundle_written', true, { reason, expected: files, actual: files });
}

;// CONCATENATED MODULE: ./packages/operations/src/rollback-bundle/bundle-policy.js

/** What belongs into every rollback bundle of a repository. */
const bundlePolicySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    required_files: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(4096))
        .max(1000)
        .default([])
        .describe('Paths or globs that must be there'),
    optional_files: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(4096)).max(1000).default([]).describe('Paths or globs to take along'),
    evidence_patterns: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(4096))
        .max(1000)
        .default([])
        .describe('Globs of reports; the newest of each are taken'),
})
    .describe('Rollback bundle policy, version 1');

// EXTERNAL MODULE: ./packages/core/src/time.js
var time = __webpack_require__(24534);
// EXTERNAL MODULE: ./packages/evidence/src/folder.js
var folder = __webpack_require__(19941);
// EXTERNAL MODULE: ./packages/operations/src/_shared/newest-reports.js
var newest_reports = __webpack_require__(42457);
;// CONCATENATED MODULE: ./packages/operations/src/rollback-bundle/collect-create.js




async function collectCreate(inputs, context) {
    const { workspace } = context;
    const policy = await readPolicy(inputs.policy, workspace);
    const required = await expand([...inputs.files, ...policy.required_files], workspace);
    const optional = await expand([...inputs.optionalFiles, ...policy.optional_files], workspace);
    const asked = [...new Set([...required.paths, ...optional.paths])].sort();
    const digests = await workspace.digest(asked);
    const isRequired = new Set(required.paths);
    const own = inputs.includeEvidence ? await ownEvidence(inputs.recent, context) : NOTHING;
    const reports = [];
    for (const pattern of new Set([...inputs.evidencePatterns, ...policy.evidence_patterns]))
        reports.push(await (0,newest_reports/* newestReports */.o)({ pattern, recent: inputs.recent }, workspace));
    const gathered = [own, ...reports];
    return {
        action: 'create',
        nowMs: context.nowMs,
        subject: context.subject,
        releaseCandidateId: context.releaseCandidateId,
        correlationId: context.correlationId,
        files: uniqueFiles(digests, (index) => isRequired.has(asked[index])),
        unmatched: required.unmatched,
        evidence: gathered.flatMap((group) => group.chosen.map(withoutTime)),
        unsound: gathered.flatMap((group) => group.unsound),
    };
}
const NOTHING = { chosen: [], unsound: [] };
async function readPolicy(path, workspace) {
    if (path === undefined)
        return { version: 1, required_files: [], optional_files: [], evidence_patterns: [] };
    const read = await workspace.read(path, { role: 'policy' });
    if (read.state === 'present')
        return (0,src_document/* validateDocument */.m)(bundlePolicySchema, (0,parse_strict_json/* parseStrictJson */.R)(read.bytes, { file: path }));
    throw new src_error/* InputError */.dz({
        code: read.state === 'absent' ? 'policy.absent' : read.code,
        message: `expected a rollback bundle policy, found ${read.state === 'absent' ? 'no file' : read.reason}`,
        where: { file: path },
        remedy: 'Correct the input policy, or write the file',
    });
}
async function expand(entries, workspace) {
    const paths = [];
    const unmatched = [];
    for (const entry of new Set(entries)) {
        const found = /[*?[\]{}]/.test(entry) ? await workspace.list([entry]) : [entry];
        if (found.length === 0)
            unmatched.push(entry);
        paths.push(...found);
    }
    return { paths, unmatched };
}
function uniqueFiles(digests, isRequired) {
    const byPath = new Map();
    for (const [index, digest] of digests.entries())
        byPath.set(digest.path, { digest, required: isRequired(index) || byPath.get(digest.path)?.required === true });
    return [...byPath.values()];
}
/** The newest evidence of each unit and the newest manifests, by the time they state. */
async function ownEvidence(recent, context) {
    const documents = await (0,folder/* readEvidenceFolder */.i)(context.workspace, context.evidenceDirectory);
    const byKind = new Map();
    for (const document of documents) {
        if (document.kind !== 'evidence' && document.kind !== 'manifest')
            continue;
        const { path, sha256, bytes } = document;
        const [kind, at, stated] = document.kind === 'evidence'
            ? [document.evidence.unit, document.evidence.ended_at, document.evidence]
            : [' manifest', document.manifest.generated_at, document.manifest];
        const timed = {
            path,
            sha256,
            bytes,
            atMs: (0,time/* parseRfc3339 */.TM)(at) ?? 0,
            releaseCandidateId: stated.release_candidate_id,
            correlationId: stated.correlation_id,
        };
        byKind.set(kind, [...(byKind.get(kind) ?? []), timed]);
    }
    return {
        chosen: [...byKind.values()].flatMap((group) => (0,newest_reports/* newestFirst */.l)(group).slice(0, recent)),
        unsound: documents.flatMap((document) => document.kind === 'malformed' ? [{ path: document.path, reason: document.differences[0].message }] : []),
    };
}
function withoutTime({ atMs: _atMs, ...fact }) {
    return fact;
}

;// CONCATENATED MODULE: ./packages/operations/src/rollback-bundle/collect.js




async function collectBundle(inputs, context) {
    const { action, bundle, target } = inputs;
    if (action === 'create')
        return collectCreate(inputs, context);
    const missing = [
        ...(bundle === undefined ? ['bundle'] : []),
        ...(action === 'restore' && target === undefined ? ['target'] : []),
    ];
    if (bundle === undefined || missing.length > 0)
        return { action: 'incomplete', missing };
    return collectExisting(action, { bundle, target: action === 'restore' ? target : undefined }, context);
}
async function collectExisting(action, { bundle, target }, { workspace, nowMs }) {
    const folder = trimFolder(bundle);
    const { index, sha256, problem } = await readIndex((0,relative_path/* joinPath */.uJ)(folder, INDEX_NAME), workspace);
    const paths = (index?.files ?? []).map((file) => file.path);
    const digests = await workspace.digest(paths.map((path) => (0,relative_path/* joinPath */.uJ)(folder, `${FILES_FOLDER}/${path}`)));
    const listed = new Set(paths.map((path) => (0,relative_path/* joinPath */.uJ)(folder, `${FILES_FOLDER}/${path}`)));
    const everything = await listAll((0,relative_path/* joinPath */.uJ)(folder, FILES_FOLDER), workspace);
    return {
        action,
        nowMs,
        folder,
        index,
        indexSha256: sha256,
        indexProblem: problem,
        found: Object.fromEntries(digests.map((digest, position) => [paths[position], digest])),
        unlisted: everything.filter((path) => !listed.has(path)),
        target: target === undefined
            ? null
            : { path: trimFolder(target), holds: (await listAll(trimFolder(target), workspace)).slice(0, 100) },
    };
}
async function readIndex(path, workspace) {
    const read = await workspace.read(path, { role: 'evidence' });
    if (read.state === 'absent')
        return { index: null, sha256: null, problem: `${path} is not there: no bundle, or one that was never finished` };
    if (read.state === 'refused')
        return { index: null, sha256: null, problem: `${path}: ${read.reason}` };
    try {
        return { index: parseIndex(read.bytes, path), sha256: read.sha256, problem: null };
    }
    catch (error) {
        if (!(error instanceof src_error/* InputError */.dz))
            throw error;
        return { index: null, sha256: read.sha256, problem: error.message.split('\n')[0] ?? error.message };
    }
}
/** Dot files too: `**` passes over them. */
async function listAll(folder, workspace) {
    const root = (0,relative_path/* escapeGlob */.yk)(folder);
    return workspace.list([`${root}/**`, `${root}/**/.*`, `${root}/**/.*/**`]);
}
function trimFolder(path) {
    return path.replace(/^(\.\/+)+/, '').replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./packages/operations/src/rollback-bundle/checks.js




const MAX_LISTED = 100;
function incompleteCheck({ missing }) {
    return (0,row/* toCheck */.K)('request_complete', 'fail', {
        reason: `the action needs the input ${missing.join(' and ')}`,
        expected: missing,
        actual: [],
        remedy: `Give ${missing.join(' and ')}`,
    });
}
/** Preconditions: a bundle that lacks something is no bundle, and nothing of it is written. */
function createChecks(facts, files) {
    return [
        missingRequired(facts),
        limits(files),
        names(files),
        soundEvidence(facts),
        consistent('release_candidate_id_consistent', facts.releaseCandidateId, facts.evidence.map((file) => file.releaseCandidateId)),
        consistent('correlation_id_consistent', null, facts.evidence.map((file) => file.correlationId)),
    ];
}
function existingChecks(facts) {
    const index = (0,row/* toCheck */.K)('bundle_index_sound', facts.index === null ? 'fail' : 'pass', {
        reason: facts.indexProblem ?? `the index names ${facts.index?.files.length ?? 0} files`,
        expected: 'a finished bundle with its index in canonical form',
        actual: facts.indexSha256,
        remedy: 'Use another bundle; do not repair this one by hand',
    });
    if (facts.index === null)
        return [index];
    return [index, unchanged(facts, facts.index), unlisted(facts), ...newTarget(facts)];
}
function missingRequired({ files, unmatched }) {
    // A file that may not be read is not the same as an optional one that is not there.
    const missing = [
        ...files
            .filter(({ digest, required }) => digest.state === 'refused' || (required && digest.state === 'absent'))
            .map(({ digest }) => (digest.state === 'refused' ? `${digest.path} (${digest.code})` : digest.path)),
        ...unmatched,
    ];
    const present = files.filter(({ digest }) => digest.state === 'present').length;
    const isEmpty = present === 0 && missing.length === 0;
    return (0,row/* toCheck */.K)('missing_required', missing.length > 0 || isEmpty ? 'fail' : 'pass', {
        reason: isEmpty
            ? 'no file is named, so there would be nothing to roll back to'
            : missing.length > 0
                ? `not there or not readable: ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ', …' : ''}`
                : `${present} files are there`,
        expected: [],
        actual: missing.slice(0, MAX_LISTED),
        remedy: 'Name the files in the input files or in the policy, and check that they exist',
    });
}
function limits(files) {
    const total = files.reduce((sum, file) => sum + file.bytes, 0);
    const large = files.filter((file) => file.bytes > MAX_FILE_BYTES).map((file) => file.path);
    const holds = files.length <= MAX_FILES && total <= MAX_TOTAL_BYTES && large.length === 0;
    return (0,row/* toCheck */.K)('bundle_within_limits', holds ? 'pass' : 'fail', {
        reason: `${files.length} files, ${total} bytes${large.length === 0 ? '' : `, too large: ${large.slice(0, 5).join(', ')}`}`,
        expected: { files: MAX_FILES, file_bytes: MAX_FILE_BYTES, total_bytes: MAX_TOTAL_BYTES },
        actual: { files: files.length, total_bytes: total, too_large: large.slice(0, MAX_LISTED) },
        remedy: 'Keep large artifacts in a registry and bundle what names them',
    });
}
function names(files) {
    const paths = files.map((file) => file.path);
    const wrong = [...new Set([...collisions(paths), ...paths.filter((path) => !(0,relative_path/* isConfinedPath */.Kz)(path))])];
    return (0,row/* toCheck */.K)('bundle_names_distinct', wrong.length === 0 ? 'pass' : 'fail', {
        reason: wrong.length === 0
            ? 'every name is its own on every file system'
            : `not distinct: ${wrong.slice(0, 5).join(', ')}`,
        expected: [],
        actual: wrong.slice(0, MAX_LISTED),
        remedy: 'Rename files that differ only in case or in the normal form of a letter',
    });
}
function soundEvidence({ unsound, evidence }) {
    const [first] = unsound;
    return {
        ...(0,row/* toCheck */.K)('bundle_evidence_sound', first === undefined ? 'pass' : 'fail', {
            reason: first === undefined
                ? `${evidence.length} reports are taken along`
                : `${first.path}: ${first.reason}`.slice(0, 2000),
            expected: [],
            actual: unsound.slice(0, MAX_LISTED).map((file) => file.path),
            remedy: 'Move the file out of the folder, or make the report again',
        }),
        level: 'should',
    };
}
function consistent(id, wanted, stated) {
    const found = [...new Set(stated.filter((value) => value !== null))].sort();
    const first = wanted ?? found[0];
    const others = found.filter((value) => value !== first);
    const outcome = found.length === 0 ? 'not_applicable' : others.length === 0 ? 'pass' : 'fail';
    return {
        ...(0,row/* toCheck */.K)(id, outcome, {
            reason: others.length === 0
                ? `${found.length} ids stated`
                : `also stated: ${others.slice(0, 5).join(', ')}`.slice(0, 2000),
            expected: wanted,
            actual: found.slice(0, MAX_LISTED),
            remedy: 'Bundle evidence of one release candidate and one run only',
        }),
        level: id === 'release_candidate_id_consistent' ? 'should' : 'may',
    };
}
function unchanged({ found }, index) {
    const differences = index.files.flatMap(({ path, sha256, bytes }) => {
        const file = found[path];
        if (file === undefined || file.state === 'absent')
            return [{ path, expected: sha256, found: 'no file' }];
        if (file.state === 'refused')
            return [{ path, expected: sha256, found: file.code }];
        return (0,digest/* equalDigest */.J$)(file.sha256, sha256) && file.bytes === bytes
            ? []
            : [{ path, expected: sha256, found: file.sha256 }];
    });
    const [first] = differences;
    return (0,row/* toCheck */.K)('bundle_files_unchanged', first === undefined ? 'pass' : 'fail', {
        reason: first === undefined
            ? `${index.files.length} files have their SHA-256`
            : `${first.path}: expected ${first.expected}, found ${first.found}${differences.length > 1 ? ` (and ${differences.length - 1} more)` : ''}`,
        expected: [],
        actual: differences.slice(0, MAX_LISTED),
        remedy: 'Use another bundle; this one was changed after it was made',
    });
}
function unlisted({ unlisted: extra }) {
    return (0,row/* toCheck */.K)('bundle_complete', extra.length === 0 ? 'pass' : 'fail', {
        reason: extra.length === 0 ? 'the index names every file' : `not in the index: ${extra.slice(0, 5).join(', ')}`,
        expected: [],
        actual: extra.slice(0, MAX_LISTED),
        remedy: 'Use another bundle; files were added to this one after it was made',
    });
}
function newTarget({ target, folder }) {
    if (target === null)
        return [];
    const nested = isWithin(target.path, folder) || isWithin(folder, target.path);
    const isRoot = target.path === '' || target.path === '.';
    const holds = !nested && !isRoot && target.holds.length === 0;
    return [
        (0,row/* toCheck */.K)('target_is_new', holds ? 'pass' : 'fail', {
            reason: holds
                ? `${target.path} is empty or not there`
                : nested || isRoot
                    ? 'the target must be a folder of its own, outside of the bundle'
                    : `${target.path} holds ${target.holds[0] ?? ''}${target.holds.length > 1 ? ` and ${target.holds.length - 1} more` : ''}`,
            expected: 'a new or empty folder',
            actual: target.holds,
            remedy: 'Restore into a new folder, look at it, then switch to it',
        }),
    ];
}
function isWithin(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./packages/operations/src/rollback-bundle/plan.js




function planBundle(facts, inputs) {
    switch (facts.action) {
        case 'incomplete':
            return { checks: [incompleteCheck(facts)], steps: [], value: { action: 'incomplete' } };
        case 'create':
            return planCreate(facts, inputs);
        case 'verify':
        case 'restore':
            return planExisting(facts);
    }
}
function planCreate(facts, inputs) {
    const label = inputs.label ?? null;
    const files = filesOf(facts);
    const index = buildIndex({ ...facts, createdAt: (0,time/* formatRfc3339 */.ZA)(facts.nowMs), label, files });
    const name = [
        'rollback-bundle',
        (0,time/* formatFileTime */.Zc)(facts.nowMs),
        ...(label === null ? [] : [label]),
        (0,digest/* sha256Hex */.fg)(serializeIndex(index)).slice(0, 12),
    ].join('-');
    const folder = (0,relative_path/* joinPath */.uJ)(inputs.outDirectory, name);
    const suffix = label === null ? '' : `_${label}`;
    // The predecessor named reports by the whole second; the rest keeps two of one second apart.
    const second = `${Math.floor(facts.nowMs / 1000)}_${String(facts.nowMs % 1000).padStart(3, '0')}`;
    const reportPath = (0,relative_path/* joinPath */.uJ)(inputs.reportDirectory, `rollback_bundle_report_${second}${suffix}.json`);
    return {
        checks: createChecks(facts, files),
        steps: [
            ...index.files.map((file) => `Copy ${file.path} (${file.bytes} bytes) into ${folder}`),
            `Write the index of ${index.files.length} files into ${folder}, last`,
            `Write the report ${reportPath}`,
        ],
        value: { action: 'create', folder, index, reportPath },
    };
}
/** What is named twice is copied once; a file that is evidence too stays a file. */
function filesOf({ files, evidence }) {
    const all = new Map();
    for (const { path, sha256, bytes } of evidence)
        all.set(path, { path, sha256, bytes, role: 'evidence' });
    for (const { digest } of files)
        if (digest.state === 'present')
            all.set(digest.path, { path: digest.path, sha256: digest.sha256, bytes: digest.bytes, role: 'file' });
    return [...all.values()];
}
function planExisting(facts) {
    const { folder, index, target } = facts;
    const checks = existingChecks(facts);
    if (target === null)
        return { checks, steps: [`Hash again every file of ${folder}`], value: { action: 'verify', folder, index } };
    const steps = (index?.files ?? []).map((file) => `Restore ${(0,relative_path/* joinPath */.uJ)(target.path, file.path)}`);
    return { checks, steps, value: { action: 'restore', folder, index, target: target.path } };
}

;// CONCATENATED MODULE: ./packages/operations/src/rollback-bundle/operation.js







const rollbackBundle = (0,unit/* defineOperation */.h)({
    id: 'rollback-bundle',
    summary: 'Makes, verifies, or restores into a new folder, a bundle of what a rollback needs, hash by hash.',
    inputs: schemas/* strictObject */.rej({
        action: codec/* input */.hF.choice(['create', 'verify', 'restore']).default('create').describe('What to do'),
        label: codec/* input */.hF.id().optional().describe('Becomes part of the names of bundle and report'),
        files: codec/* input */.hF.list().default([]).describe('Paths or globs that the bundle must hold'),
        optionalFiles: codec/* input */.hF.list().default([]).describe('Paths or globs to take along where they are there'),
        policy: codec/* input */.hF.path().optional().describe('Policy that lists files and evidence; adds to the inputs'),
        includeEvidence: codec/* input */.hF
            .boolean()
            .default(true)
            .describe('Take along the newest evidence and manifests of the release candidate'),
        evidencePatterns: codec/* input */.hF
            .list()
            .default([])
            .describe('Globs of further reports, newest by the time they state, e.g. .data/out/slo_guard_*.json'),
        recent: codec/* input */.hF.integer({ min: 1, max: 100 }).default(2).describe('How many reports of a kind to take along'),
        outDirectory: codec/* input */.hF
            .path()
            .default('.release-gates/rollback-bundles')
            .describe('Folder in which a new folder is made for each bundle'),
        reportDirectory: codec/* input */.hF
            .path()
            .default('.data/out')
            .describe('Folder for the report that the rollback drill guard reads'),
        bundle: codec/* input */.hF.path().optional().describe('Folder of the bundle to verify or restore'),
        target: codec/* input */.hF.path().optional().describe('New or empty folder to restore into'),
    }),
    outputs: {
        'bundle-path': 'Folder of the bundle, relative to the workspace',
        'bundle-sha256': 'SHA-256 of its index, which names every file by SHA-256',
        'report-path': 'The report for the rollback drill guard; only where a bundle was made',
    },
    checks: {
        request_complete: 'The inputs that the action needs are given',
        missing_required: 'Every required file is there and readable',
        bundle_within_limits: 'The bundle stays below the limits of size and number',
        bundle_names_distinct: 'No two names are one name on a file system that folds case or normal forms',
        bundle_evidence_sound: 'Every report that matches is sound and states its time',
        release_candidate_id_consistent: 'The reports are of this release candidate',
        correlation_id_consistent: 'The reports state one correlation id',
        bundle_index_sound: 'The bundle is finished and its index has its canonical form',
        bundle_files_unchanged: 'Every file has the SHA-256 and size that the index names',
        bundle_complete: 'The bundle holds no file that the index does not name',
        target_is_new: 'The target is a new or empty folder outside of the bundle',
        bundle_written: 'Every file was written from the bytes that were hashed',
    },
    documents: { 'rollback-bundle': bundleIndexSchema, 'rollback-bundle-policy': bundlePolicySchema },
    collect: collectBundle,
    plan: planBundle,
    apply: applyBundle,
});


/***/ })

};
