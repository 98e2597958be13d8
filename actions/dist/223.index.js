export const id = 223;
export const ids = [223];
export const modules = {

/***/ 22900:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KX: () => (/* binding */ predecessorEntry),
/* harmony export */   bg: () => (/* binding */ predecessorVerdict),
/* harmony export */   ix: () => (/* binding */ refusePredecessor),
/* harmony export */   n8: () => (/* binding */ readPredecessorEvidence),
/* harmony export */   w1: () => (/* binding */ parsePredecessorEvidence)
/* harmony export */ });
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93265);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33609);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87893);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24534);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15857);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69050);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58921);



/** The predecessor's order; the first that is there counts, and must be sound. */
const TIME_KEYS = ['ended_at', 'generated_at', 'started_at'];
/** 9999-12-31; a larger number is not seconds. */
const MAX_UNIX_SECONDS = 253_402_300_799;
/**
 * Reads a report of any of the predecessor's scripts. Unknown keys are expected; `ok` must be a boolean, because the
 * text "false" is true to a lenient reader.
 *
 * @throws InputError `json.*`, `predecessor.invalid`: every problem at once
 */
function parsePredecessorEvidence(bytes, file) {
    const document = (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .R)(bytes, { file, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_EVIDENCE_BYTES */ .b });
    if (!(0,_release_gates_core__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(document.value))
        throw new _release_gates_core__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(problem(document, '', 'an object', document.value));
    const report = document.value;
    const ok = report['ok'];
    const key = TIME_KEYS.find((name) => isStated(report[name]));
    const atMs = key === undefined ? undefined : toUnixMs(report[key]);
    const candidate = candidateOf(report);
    const problems = [
        typeof ok === 'boolean' ? undefined : problem(document, '/ok', 'true or false', ok),
        atMs === undefined
            ? problem(document, `/${key ?? 'ended_at'}`, 'Unix seconds or an RFC 3339 time', key && report[key])
            : undefined,
        candidate === undefined
            ? problem(document, '/release_candidate_id', 'an id', report['release_candidate_id'])
            : undefined,
    ].filter((found) => found !== undefined);
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new _release_gates_core__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz([first, ...rest]);
    return { ok: ok === true, atMs: atMs, releaseCandidateId: candidate };
}
/** As `parsePredecessorEvidence`, but tells instead of throwing. */
function readPredecessorEvidence(bytes, file) {
    try {
        return { predecessor: parsePredecessorEvidence(bytes, file), differences: [] };
    }
    catch (error) {
        if (!(error instanceof _release_gates_core__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz))
            throw error;
        return { predecessor: null, differences: error.problems.map((found) => (0,_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .toDifference */ .ny)(found, file)) };
    }
}
/** Why a report does not count: a stable code and a line; undefined where it does. */
function refusePredecessor(evidence, binding) {
    const { releaseCandidateId: stated, atMs } = evidence;
    if (stated === null && !binding.allowUnbound)
        return { code: 'evidence.unbound', message: 'the report names no release candidate, so it could be of any' };
    if (stated !== null && stated !== binding.releaseCandidateId)
        return {
            code: 'evidence.other_candidate',
            message: `expected release candidate ${binding.releaseCandidateId}, found ${stated}`,
        };
    if (atMs > binding.nowMs + _release_gates_core__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FUTURE_SKEW_MS */ .Hd)
        return { code: 'evidence.future', message: `the report is dated ${(0,_release_gates_core__WEBPACK_IMPORTED_MODULE_5__/* .formatRfc3339 */ .ZA)(atMs)}, which is still to come` };
    if (binding.maxAgeMs !== null && binding.nowMs - atMs > binding.maxAgeMs)
        return {
            code: 'evidence.stale',
            message: `expected at most ${binding.maxAgeMs / 1000} s old, found ${(0,_release_gates_core__WEBPACK_IMPORTED_MODULE_5__/* .formatRfc3339 */ .ZA)(atMs)}`,
        };
    return undefined;
}
/** The entry of a report that was copied beside the manifest. */
function predecessorEntry(evidence, file) {
    return {
        kind: 'gate',
        verdict: predecessorVerdict(evidence),
        mode: 'enforce',
        required: file.required,
        evidence: file.name,
        sha256: file.sha256,
        run_id: '',
        run_attempt: 0,
        at: (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_5__/* .formatRfc3339 */ .ZA)(evidence.atMs),
        format: 'predecessor',
    };
}
function predecessorVerdict(evidence) {
    return evidence.ok ? 'pass' : 'fail';
}
/** Undefined: not sound. The predecessor kept the id on top or under `correlation`; empty means absent. */
function candidateOf(report) {
    const { correlation } = report;
    const stated = [
        report['release_candidate_id'],
        (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(correlation) ? correlation['release_candidate_id'] : null,
    ].filter(isStated);
    const [first] = stated;
    if (first === undefined)
        return null;
    return stated.every((value) => value === first) && typeof first === 'string' && (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_6__/* .isId */ .eQ)(first) ? first : undefined;
}
function isStated(value) {
    return value !== undefined && value !== null && value !== '';
}
function toUnixMs(value) {
    if (typeof value !== 'number')
        return (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_5__/* .parseRfc3339 */ .TM)(value);
    return value > 0 && value <= MAX_UNIX_SECONDS ? Math.floor(value * 1000) : undefined;
}
function problem(document, pointer, expected, found) {
    const line = document.lineOf(pointer);
    const shown = found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 120);
    return {
        code: 'predecessor.invalid',
        message: `expected ${expected}, found ${shown}`,
        where: { file: document.file, pointer, ...(line !== undefined && { line }) },
    };
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

/***/ 87223:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  manifestVerify: () => (/* binding */ manifestVerify)
});

// EXTERNAL MODULE: ./packages/core/src/unit.js
var unit = __webpack_require__(47517);
// EXTERNAL MODULE: ./packages/core/src/inputs/codec.js
var codec = __webpack_require__(50947);
// EXTERNAL MODULE: ./packages/evidence/src/manifest.js
var manifest = __webpack_require__(53024);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 16 modules
var schemas = __webpack_require__(52087);
// EXTERNAL MODULE: ./packages/evidence/src/read-manifest.js
var read_manifest = __webpack_require__(67907);
// EXTERNAL MODULE: ./packages/evidence/src/relative-path.js
var relative_path = __webpack_require__(18089);
// EXTERNAL MODULE: ./packages/evidence/src/limits.js
var limits = __webpack_require__(58921);
// EXTERNAL MODULE: ./packages/evidence/src/predecessor.js
var predecessor = __webpack_require__(22900);
// EXTERNAL MODULE: ./packages/evidence/src/read-evidence.js + 1 modules
var read_evidence = __webpack_require__(29645);
// EXTERNAL MODULE: ./packages/core/src/digest.js
var src_digest = __webpack_require__(29963);
// EXTERNAL MODULE: ./packages/core/src/time.js
var time = __webpack_require__(24534);
// EXTERNAL MODULE: ./packages/evidence/src/difference.js
var difference = __webpack_require__(69050);
;// CONCATENATED MODULE: ./packages/evidence/src/verify-manifest.js



/** Derives everything again and lists every difference, in the order of the manifest. Pure. */
function verifyManifest(facts) {
    const { manifest, differences } = facts.reading;
    if (manifest === null)
        return { manifest: differences, expiry: [], evidence: {}, artifacts: NOTHING, materials: NOTHING };
    const units = Object.keys(manifest.gates).sort();
    return {
        manifest: differences,
        expiry: expiryDifferences(manifest, facts),
        evidence: Object.fromEntries(units.map((unit) => [
            unit,
            evidenceDifferences({ unit, entry: manifest.gates[unit], manifest, facts }),
        ])),
        artifacts: verifyFiles(manifest.artifacts, facts.files),
        materials: verifyFiles(boundFiles(facts), facts.files),
    };
}
/** Every difference of a verification, worst first. */
function allDifferences(verification) {
    return [
        ...verification.manifest,
        ...Object.values(verification.evidence).flat(),
        ...verification.artifacts.differences,
        ...verification.expiry,
        ...verification.materials.differences,
    ];
}
/** Paths that evidence says were read from the worktree or written, each with its digest. */
function boundFiles(facts) {
    const found = new Map();
    for (const document of Object.values(facts.evidence)) {
        if (document.state !== 'present' || document.evidence === null)
            continue;
        const { materials, outputs } = document.evidence;
        for (const { path, sha256, origin } of materials)
            found.set(`${path} ${sha256}`, { path, sha256, isElsewhere: origin !== 'worktree' });
        for (const { path, sha256 } of outputs)
            found.set(`${path} ${sha256}`, { path, sha256, isElsewhere: false });
    }
    return [...found.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
}
const NOTHING = { checked: 0, notPresent: [], notComparable: 0, differences: [] };
function evidenceDifferences(question) {
    const { unit, entry, facts } = question;
    const found = facts.evidence[unit] ?? { state: 'absent' };
    switch (found.state) {
        case 'absent':
            return [differ('evidence.absent', entry.evidence, null, entry.sha256, 'no file')];
        case 'refused':
            return [
                (0,difference/* toDifference */.ny)({ code: found.code, message: found.reason, where: { file: entry.evidence } }, entry.evidence),
            ];
        case 'present': {
            const digest = (0,src_digest/* equalDigest */.J$)(found.sha256, entry.sha256)
                ? []
                : [differ('evidence.digest', entry.evidence, null, entry.sha256, found.sha256)];
            return [...digest, ...found.differences, ...entryDifferences(question, found)];
        }
    }
}
function entryDifferences(question, found) {
    if (found.evidence !== null)
        return ownDifferences(question, found.evidence);
    if (found.predecessor !== null)
        return predecessorDifferences(question, found.predecessor);
    return [];
}
function ownDifferences({ unit, entry, manifest }, evidence) {
    const { run, subject } = evidence;
    return compare(entry.evidence, 'evidence.entry', [
        ['/format', entry.format, evidence.format],
        ['/unit', unit, evidence.unit],
        ['/kind', entry.kind, evidence.kind],
        ['/verdict', entry.verdict, evidence.verdict],
        ['/mode', entry.mode, evidence.mode],
        ['/run/id', entry.run_id, run.id],
        ['/run/attempt', entry.run_attempt, run.kind === 'github' ? run.attempt : 0],
        ['/ended_at', entry.at, evidence.ended_at],
        ['/release_candidate_id', manifest.release_candidate_id, evidence.release_candidate_id],
        ['/environment', manifest.environment, evidence.environment],
        // Evidence may be stricter than its manifest, never more lenient.
        ['/strict', manifest.strict || evidence.strict, evidence.strict],
        ['/subject/repository', manifest.subject.repository, subject.repository],
        ['/subject/commit', manifest.subject.commit, subject.commit],
    ]);
}
function predecessorDifferences({ entry, manifest }, evidence) {
    return compare(entry.evidence, 'evidence.entry', [
        ['/ok', entry.verdict, (0,predecessor/* predecessorVerdict */.bg)(evidence)],
        ['/ended_at', (0,time/* parseRfc3339 */.TM)(entry.at) ?? null, evidence.atMs],
        [
            '/release_candidate_id',
            manifest.release_candidate_id,
            evidence.releaseCandidateId ?? manifest.release_candidate_id,
        ],
    ]);
}
function expiryDifferences(manifest, { file, nowMs }) {
    const generated = (0,time/* parseRfc3339 */.TM)(manifest.generated_at) ?? Number.POSITIVE_INFINITY;
    const expires = manifest.expires_at === null ? undefined : (0,time/* parseRfc3339 */.TM)(manifest.expires_at);
    const now = new Date(nowMs).toISOString();
    if (generated > nowMs + time/* MAX_FUTURE_SKEW_MS */.Hd)
        return [differ('manifest.future', file, '/generated_at', `at most ${now}`, manifest.generated_at)];
    if (expires !== undefined && expires < nowMs)
        return [differ('manifest.expired', file, '/expires_at', `after ${now}`, manifest.expires_at)];
    return [];
}
function verifyFiles(bound, files) {
    const comparable = bound.filter((file) => file.isElsewhere !== true);
    const notPresent = comparable.filter(({ path }) => (files[path]?.state ?? 'absent') === 'absent');
    const differences = comparable.flatMap(({ path, sha256 }) => {
        const found = files[path];
        if (found === undefined || found.state === 'absent')
            return [];
        if (found.state === 'refused')
            return [(0,difference/* toDifference */.ny)({ code: found.code, message: found.reason }, path)];
        return (0,src_digest/* equalDigest */.J$)(found.sha256, sha256) ? [] : [differ('file.digest', path, null, sha256, found.sha256)];
    });
    return {
        checked: comparable.length - notPresent.length,
        notPresent: notPresent.map((file) => file.path),
        notComparable: bound.length - comparable.length,
        differences,
    };
}
function compare(file, code, rows) {
    return rows.flatMap(([pointer, expected, found]) => expected === found ? [] : [differ(code, file, pointer, expected, found)]);
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

// EXTERNAL MODULE: ./packages/evidence/src/folder.js
var folder = __webpack_require__(19941);
;// CONCATENATED MODULE: ./packages/gates/src/manifest-verify/locate.js

/** A path that ends in `.json` is a manifest, any other a folder. */
async function locateManifest(workspace, path) {
    return path.endsWith('.json') ? readManifestFile(workspace, path, []) : newestInFolder(workspace, path);
}
async function readManifestFile(workspace, path, malformed) {
    const read = await workspace.read(path, { role: 'evidence', maxBytes: limits/* MAX_MANIFEST_BYTES */.Z });
    if (read.state === 'present')
        return { state: 'found', file: read, malformed };
    if (read.state === 'absent')
        return { state: 'absent', path: read.path, malformed };
    return { state: 'refused', path: read.path, code: read.code, reason: read.reason };
}
/** The newest by the time it states. A file that cannot be read might be newer, so it is never passed over in silence. */
async function newestInFolder(workspace, path) {
    const documents = await (0,folder/* readEvidenceFolder */.i)(workspace, path);
    const malformed = documents.flatMap((document) => (document.kind === 'malformed' ? document.differences : []));
    const manifests = documents.filter((document) => document.kind === 'manifest');
    const at = manifests
        .map((document) => document.manifest.generated_at)
        .sort()
        .at(-1);
    const newest = manifests.filter((document) => document.manifest.generated_at === at);
    const [first] = newest;
    if (first === undefined || at === undefined)
        return { state: 'absent', path, malformed };
    if (new Set(newest.map((document) => document.sha256)).size > 1)
        return { state: 'ambiguous', at, paths: newest.map((document) => document.path) };
    return readManifestFile(workspace, first.path, malformed);
}

;// CONCATENATED MODULE: ./packages/gates/src/manifest-verify/collect.js


/** Reads every file that the manifest binds, relative to the manifest's own folder, and hashes the rest in place. */
async function collectVerification(inputs, context) {
    const { workspace, nowMs } = context;
    const located = await locateManifest(workspace, inputs.manifest ?? context.evidenceDirectory);
    if (located.state !== 'found')
        return located;
    const { path, sha256, bytes } = located.file;
    const reading = (0,read_manifest/* readManifest */.WI)(bytes, path);
    const evidence = {};
    for (const [unit, entry] of Object.entries(reading.manifest?.gates ?? {}))
        evidence[unit] = await findEvidence(entry, (0,relative_path/* folderOf */.yS)(path), workspace);
    const files = await digestFiles(workspace, { manifest: reading.manifest, evidence });
    const facts = { file: path, reading, evidence, files, nowMs };
    return { state: 'found', path, sha256, facts, malformed: located.malformed };
}
async function findEvidence(entry, folder, workspace) {
    if (!(0,relative_path/* isConfinedPath */.Kz)(entry.evidence))
        return { state: 'refused', code: 'manifest.path', reason: "the path leaves the manifest's folder" };
    const path = (0,relative_path/* joinPath */.uJ)(folder, entry.evidence);
    const read = await workspace.read(path, { role: 'evidence', maxBytes: limits/* MAX_EVIDENCE_BYTES */.b });
    if (read.state === 'absent')
        return { state: 'absent' };
    if (read.state === 'refused')
        return { state: 'refused', code: read.code, reason: read.reason };
    const { sha256 } = read;
    if (entry.format === 'predecessor')
        return { state: 'present', sha256, evidence: null, ...(0,predecessor/* readPredecessorEvidence */.n8)(read.bytes, entry.evidence) };
    return { state: 'present', sha256, predecessor: null, ...(0,read_evidence/* readEvidence */.At)(read.bytes, entry.evidence) };
}
async function digestFiles(workspace, bound) {
    const named = [
        ...(bound.manifest?.artifacts ?? []).map((artifact) => artifact.path),
        ...boundFiles(bound).flatMap((file) => (file.isElsewhere === true ? [] : [file.path])),
    ];
    const paths = [...new Set(named)].filter(relative_path/* isConfinedPath */.Kz).sort();
    const digests = await workspace.digest(paths);
    return Object.fromEntries(digests.map((digest, index) => [paths[index], digest]));
}

// EXTERNAL MODULE: ./packages/gates/src/_shared/row.js
var row = __webpack_require__(89721);
;// CONCATENATED MODULE: ./packages/gates/src/manifest-verify/decide.js



const MAX_LISTED = 100;
const RESTORE = 'Fetch the folder again from where it was published; trust neither file until they agree';
/**
 * Policy. A manifest is believed only where everything it binds can be derived again from the bytes at hand: its own
 * canonical form, its evidence digest and decision, every evidence document with its digest, its own agreement and the
 * fields its entry repeats. A document that is not here is a difference. An artifact or material that is not here is
 * counted and shown, and closes only where that was asked for: an auditor has the folder, not the build.
 *
 * Refused when unsure, worst first: two newest manifests, none, one that may not be read, one that differs.
 */
function decideVerification(facts, inputs) {
    if (facts.state !== 'found')
        return [notLocated(facts)];
    const verification = verifyManifest(facts.facts);
    return [
        decide_row('manifest_found', 'pass', {
            reason: `verifying ${facts.path}`,
            expected: 'one manifest',
            actual: facts.sha256,
        }),
        differencesRow('manifest_parse', verification.manifest, 'the manifest has its canonical form and agrees with itself'),
        ...(facts.malformed.length === 0
            ? []
            : [differencesRow('folder_sound', facts.malformed, 'every file of the folder is sound')]),
        ...expectationRows(facts, inputs),
        differencesRow('manifest_fresh', verification.expiry, freshReason(facts)),
        decisionRow(facts, inputs),
        ...Object.entries(verification.evidence).map(([unit, differences]) => differencesRow(`evidence_digest::${unit}`, differences, `the evidence of ${unit} is what the manifest binds`)),
        filesRow('artifacts_unchanged', verification.artifacts, { isBinding: true, isNeeded: inputs.requireArtifacts }),
        filesRow('materials_unchanged', verification.materials, { isBinding: inputs.requireMaterials, isNeeded: false }),
    ];
}
function verificationDetails(facts) {
    if (facts.state !== 'found')
        return { manifest: null };
    const verification = verifyManifest(facts.facts);
    const differences = differencesOf(facts, verification);
    return {
        manifest: facts.path,
        manifest_sha256: facts.sha256,
        candidate: candidateOf(facts),
        differences: differences.slice(0, 1000).map((difference) => ({ ...difference })),
        differences_total: differences.length,
        artifacts: countsOf(verification.artifacts),
        materials: countsOf(verification.materials),
    };
}
/** What the manifest says it is about; null where it cannot be read. */
function candidateOf({ facts }) {
    const { manifest } = facts.reading;
    if (manifest === null)
        return null;
    const { release_candidate_id, subject, environment, strict, generated_at, expires_at } = manifest;
    return { release_candidate_id, ...subject, environment, strict, generated_at, expires_at };
}
function verificationValues(facts) {
    if (facts.state !== 'found')
        return { 'manifest-path': '', 'manifest-sha256': '', decision: '', differences: '', 'first-difference': '' };
    const differences = differencesOf(facts, verifyManifest(facts.facts));
    return {
        'manifest-path': facts.path,
        'manifest-sha256': facts.sha256,
        decision: facts.facts.reading.manifest?.decision ?? '',
        differences: String(differences.length),
        'first-difference': differences[0] === undefined ? '' : describe(differences[0]),
    };
}
function differencesOf(facts, verification) {
    return [...facts.malformed, ...allDifferences(verification)];
}
function notLocated(facts) {
    switch (facts.state) {
        case 'absent':
            return decide_row('manifest_found', 'fail', {
                reason: `there is no sound manifest at ${facts.path}${facts.malformed[0] === undefined ? '' : `; ${describe(facts.malformed[0])}`}`,
                expected: 'one manifest',
                actual: facts.malformed.slice(0, MAX_LISTED).map((difference) => ({ ...difference })),
                remedy: 'Name the manifest, or the folder that release-manifest wrote',
            });
        case 'refused':
            return decide_row('manifest_found', 'inconclusive', {
                reason: `${facts.path} may not be read: ${facts.reason}`,
                expected: 'a regular file inside the workspace',
                actual: facts.code,
                remedy: 'Name a regular file below the root that is verified',
            });
        case 'ambiguous':
            return decide_row('manifest_found', 'inconclusive', {
                reason: `${facts.paths.length} different manifests say ${facts.at}: ${facts.paths.slice(0, 5).join(', ')}`,
                expected: 'one newest manifest',
                actual: facts.paths.slice(0, MAX_LISTED),
                remedy: 'Name the one that is meant',
            });
    }
}
function expectationRows({ sha256, facts }, inputs) {
    const { manifest } = facts.reading;
    const rows = [
        ['manifest_digest', inputs.expectedSha256?.toLowerCase(), sha256],
        ['manifest_candidate', inputs.expectedCandidate, manifest?.release_candidate_id ?? null],
        ['manifest_commit', inputs.expectedCommit?.toLowerCase(), manifest?.subject.commit ?? null],
    ];
    return rows.flatMap(([id, expected, actual]) => {
        if (expected === undefined)
            return [];
        const holds = actual !== null && (0,src_digest/* equalDigest */.J$)(expected, actual);
        return decide_row(id, holds ? 'pass' : 'fail', {
            reason: holds ? `it is ${expected}` : `expected ${expected}, found ${actual ?? 'none'}`,
            expected,
            actual,
            remedy: 'This is another manifest than the one that was meant; fetch that one',
        });
    });
}
function decisionRow({ facts }, { requireOpen }) {
    const { manifest } = facts.reading;
    const isOpen = manifest?.decision === 'open';
    const [first] = manifest?.reasons ?? [];
    return {
        ...decide_row('manifest_decision_open', isOpen ? 'pass' : 'fail', {
            reason: isOpen ? 'the manifest says open' : `the manifest says closed: ${first?.message ?? 'it cannot be read'}`,
            expected: 'open',
            actual: manifest?.decision ?? null,
            remedy: 'Do not release this candidate; see the reasons in the manifest',
        }),
        level: requireOpen ? 'must' : 'may',
    };
}
function differencesRow(id, differences, holds) {
    const [first] = differences;
    if (first === undefined)
        return decide_row(id, 'pass', { reason: holds, expected: [], actual: [] });
    return {
        ...decide_row(id, 'fail', {
            reason: `${describe(first)}${differences.length > 1 ? ` (and ${differences.length - 1} more)` : ''}`,
            expected: [],
            actual: differences.slice(0, MAX_LISTED).map((difference) => ({ ...difference })),
            remedy: RESTORE,
        }),
        location: { file: first.file, ...(first.pointer !== null && { pointer: first.pointer }) },
    };
}
function filesRow(id, files, { isBinding, isNeeded }) {
    const absent = files.notPresent.length;
    const counted = `${files.checked} hashed again, ${absent} not present and not checked${files.notComparable === 0 ? '' : `, ${files.notComparable} read from another commit and not checked`}`;
    const level = isBinding ? 'must' : 'may';
    if (files.differences.length > 0)
        return { ...differencesRow(id, files.differences, counted), level };
    if (isNeeded && absent > 0)
        return decide_row(id, 'inconclusive', {
            reason: `${counted}: ${files.notPresent.slice(0, 5).join(', ')}`,
            expected: 'every file is here',
            actual: files.notPresent.slice(0, MAX_LISTED),
            remedy: 'Put the artifacts where the manifest names them, relative to the root',
        });
    const outcome = files.checked === 0 ? 'not_applicable' : 'pass';
    return { ...decide_row(id, outcome, { reason: counted, expected: [], actual: countsOf(files) }), level };
}
function freshReason({ facts }) {
    const expires = facts.reading.manifest?.expires_at ?? null;
    return expires === null ? 'no expiry is set' : `valid until ${expires}`;
}
function countsOf(files) {
    return {
        checked: files.checked,
        not_present: files.notPresent.length,
        not_comparable: files.notComparable,
        differences: files.differences.length,
    };
}
function describe({ file, pointer, message }) {
    return `${file}${pointer === null || pointer === '' ? '' : ` at ${pointer}`}: ${message}`.slice(0, 2000);
}
function decide_row(id, outcome, telling) {
    return (0,row/* toCheck */.K)({ id, outcome, level: 'must', ...telling });
}

;// CONCATENATED MODULE: ./packages/gates/src/manifest-verify/gate.js





const manifestVerify = (0,unit/* defineGate */.p)({
    id: 'manifest-verify',
    summary: 'Derives a manifest and all its evidence again, offline, and names every difference.',
    inputs: schemas/* strictObject */.rej({
        manifest: codec/* input */.hF
            .path()
            .optional()
            .describe('A manifest, or a folder that holds one; default: the evidence folder of the release candidate'),
        expectedSha256: codec/* input */.hF
            .text(64)
            .optional()
            .describe('SHA-256 that the manifest must have, from a place its writer cannot change'),
        expectedCandidate: codec/* input */.hF.id().optional().describe('Release candidate id that the manifest must be of'),
        expectedCommit: codec/* input */.hF.text(64).optional().describe('Full commit id that the manifest must be of'),
        requireOpen: codec/* input */.hF
            .boolean()
            .default(true)
            .describe('Fail also where the manifest holds but its decision is closed; false judges integrity alone'),
        requireArtifacts: codec/* input */.hF
            .boolean()
            .default(false)
            .describe('Fail where a bound artifact is not here to be hashed again'),
        requireMaterials: codec/* input */.hF
            .boolean()
            .default(false)
            .describe('Fail where a file that a gate read or wrote has other bytes now; otherwise a warning'),
    }),
    checks: {
        manifest_found: 'There is exactly one newest manifest',
        manifest_parse: 'The manifest has its canonical form and agrees with itself',
        manifest_digest: 'The manifest is the one whose SHA-256 was given',
        manifest_candidate: 'The manifest is of the release candidate that was given',
        manifest_commit: 'The manifest is of the commit that was given',
        manifest_fresh: 'The manifest is not from the future and has not expired',
        manifest_decision_open: 'The manifest says open',
        'evidence_digest::<unit>': 'The evidence of one unit has its SHA-256, agrees with itself and with its entry',
        artifacts_unchanged: 'Every bound artifact that is here has its SHA-256',
        materials_unchanged: 'Every file that a gate read or wrote and that is here has its SHA-256',
        folder_sound: 'No file of the folder claims to be evidence or a manifest without being it',
    },
    outputs: {
        'manifest-path': 'The manifest that was verified, relative to the workspace',
        'manifest-sha256': 'SHA-256 of its bytes',
        decision: 'What it says: open or closed; empty where it cannot be read',
        differences: 'How many differences were found',
        'first-difference': 'The first of them in one line; empty where there is none',
    },
    documents: { manifest: manifest/* manifestSchema */.rc },
    collect: collectVerification,
    decide: decideVerification,
    details: verificationDetails,
    values: verificationValues,
});


/***/ })

};
