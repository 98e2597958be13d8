export const id = 443;
export const ids = [443];
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

/***/ 5213:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ selectEvidence)
/* harmony export */ });
/* unused harmony export REFUSALS */
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24534);

const REFUSALS = (/* unused pure expression or super */ null && ([
    'evidence.future',
    'evidence.other_candidate',
    'evidence.other_repository',
    'evidence.other_commit',
    'evidence.other_run',
    'evidence.other_attempt',
    'evidence.other_environment',
    'evidence.wrong_type',
    'evidence.not_strict',
    'evidence.not_run',
    'evidence.stale',
    'evidence.ambiguous',
]));
/**
 * Chooses one document for each unit: the newest by the time it states, among those bound to this candidate,
 * repository, commit and (where asked) run attempt. A file's mtime says nothing after a checkout or a download and is
 * never looked at. Two different documents of one time are ambiguous, and neither is chosen, nor an older one.
 *
 * Units come sorted by id.
 */
function selectEvidence(documents, binding) {
    const units = [...new Set(documents.map((document) => document.evidence.unit))].sort();
    return new Map(units.map((unit) => [
        unit,
        selectOne(documents.filter((document) => document.evidence.unit === unit), binding),
    ]));
}
function selectOne(documents, binding) {
    const sorted = documents.toSorted((left, right) => compareText(left.path, right.path));
    const refused = sorted.flatMap((document) => refuse(document, binding) ?? []);
    const refusedPaths = new Set(refused.map((refusal) => refusal.path));
    const sound = sorted.filter((document) => !refusedPaths.has(document.path));
    const newestTime = sound
        .map((document) => document.evidence.ended_at)
        .sort(compareText)
        .at(-1);
    const newest = sound.filter((document) => document.evidence.ended_at === newestTime);
    const superseded = sound.filter((document) => document.evidence.ended_at !== newestTime);
    const isAmbiguous = new Set(newest.map((document) => document.sha256)).size > 1;
    return {
        chosen: isAmbiguous ? null : (newest[0] ?? null),
        refused: isAmbiguous ? [...refused, ...newest.map((document) => ambiguity(document, newest.length))] : refused,
        superseded: [...superseded, ...(isAmbiguous ? [] : newest.slice(1))].map((document) => document.path),
    };
}
/** The first thing that does not fit, in the order of how much it says. */
function refuse(document, binding) {
    const { evidence } = document;
    const question = [...originQuestions(document, binding), ...runQuestions(document, binding)].find(([holds]) => !holds);
    const [, code, expected, found] = question ?? timeQuestion(document, binding) ?? [];
    if (code === undefined || expected === undefined || found === undefined)
        return undefined;
    return { path: document.path, unit: evidence.unit, code, expected, found, at: evidence.ended_at };
}
function originQuestions({ evidence }, binding) {
    const { subject } = evidence;
    const kind = binding.kinds?.[evidence.unit] ?? evidence.kind;
    const hasCommit = subject.commit === null
        ? binding.allowUnknownCommit === true && binding.commits.length === 0
        : binding.commits.includes(subject.commit);
    const commits = binding.commits.length === 0 ? 'a commit (none could be determined)' : binding.commits.join(' or ');
    return [
        [
            evidence.release_candidate_id === binding.releaseCandidateId,
            'evidence.other_candidate',
            binding.releaseCandidateId,
            evidence.release_candidate_id,
        ],
        [subject.repository === binding.repository, 'evidence.other_repository', binding.repository, subject.repository],
        [hasCommit, 'evidence.other_commit', commits, subject.commit ?? 'no commit'],
        [
            evidence.environment === binding.environment,
            'evidence.other_environment',
            `environment ${binding.environment}`,
            evidence.environment,
        ],
        [evidence.kind === kind, 'evidence.wrong_type', kind, evidence.kind],
        [evidence.strict || !binding.strict, 'evidence.not_strict', 'strict: true', 'strict: false'],
        [!isNotRun(evidence), 'evidence.not_run', 'a run', 'a dry run, or a unit that was switched off'],
    ];
}
/** What the runner itself says of a unit that judged nothing. It opens where it stands, and proves nothing elsewhere. */
function isNotRun({ checks }) {
    return checks.some(({ id }) => id === 'dry_run' || id === 'unit_enabled');
}
function runQuestions({ evidence: { run } }, { run: wanted }) {
    if (wanted === undefined)
        return [];
    const attempt = run.kind === 'github' ? run.attempt : 0;
    return [
        [run.id === wanted.id, 'evidence.other_run', wanted.id, run.id],
        [attempt === wanted.attempt, 'evidence.other_attempt', String(wanted.attempt), String(attempt)],
    ];
}
function timeQuestion({ evidence }, binding) {
    const at = (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .parseRfc3339 */ .TM)(evidence.ended_at) ?? Number.POSITIVE_INFINITY;
    switch ((0,_release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .judgeAge */ .nK)(at, binding.nowMs, binding.maxAgeMs ?? Number.POSITIVE_INFINITY)) {
        case 'fresh':
            return undefined;
        case 'future':
            return [false, 'evidence.future', 'a time that is not ahead by more than 60 s', evidence.ended_at];
        case 'stale':
            return [false, 'evidence.stale', `at most ${(binding.maxAgeMs ?? 0) / 1000} s old`, evidence.ended_at];
    }
}
function ambiguity({ path, evidence }, count) {
    return {
        path,
        unit: evidence.unit,
        code: 'evidence.ambiguous',
        expected: 'one document of this time',
        found: `${count} different documents`,
        at: evidence.ended_at,
    };
}
function compareText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
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

/***/ 63443:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseManifest: () => (/* binding */ releaseManifest)
});

// EXTERNAL MODULE: ./packages/core/src/unit.js
var unit = __webpack_require__(47517);
// EXTERNAL MODULE: ./packages/core/src/inputs/codec.js
var codec = __webpack_require__(50947);
// EXTERNAL MODULE: ./packages/evidence/src/manifest.js
var manifest = __webpack_require__(53024);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 16 modules
var schemas = __webpack_require__(52087);
// EXTERNAL MODULE: ./packages/core/src/digest.js
var digest = __webpack_require__(29963);
// EXTERNAL MODULE: ./packages/core/src/error.js
var src_error = __webpack_require__(87893);
// EXTERNAL MODULE: ./packages/evidence/src/relative-path.js
var relative_path = __webpack_require__(18089);
// EXTERNAL MODULE: ./packages/core/src/time.js
var time = __webpack_require__(24534);
// EXTERNAL MODULE: ./packages/evidence/src/canonical-file.js
var canonical_file = __webpack_require__(4230);
// EXTERNAL MODULE: ./packages/evidence/src/decide-manifest.js
var decide_manifest = __webpack_require__(50487);
// EXTERNAL MODULE: ./packages/evidence/src/gate-map.js
var gate_map = __webpack_require__(86633);
// EXTERNAL MODULE: ./packages/evidence/src/schema.js
var schema = __webpack_require__(14622);
;// CONCATENATED MODULE: ./packages/evidence/src/build-manifest.js





/** Pure: the same facts give the same manifest, in the same order. */
function buildManifest(facts) {
    const { generatedAtMs, maxEvidenceAgeMs, ...stated } = facts;
    const expected_gates = facts.expected_gates.toSorted((left, right) => compareText(left.unit, right.unit));
    const sorted = {
        ...stated,
        expected_gates,
        artifacts: facts.artifacts.toSorted((left, right) => compareText(left.path, right.path)),
        missing_artifacts: facts.missing_artifacts.toSorted(compareText),
        refused: facts.refused.toSorted((left, right) => compareText(left.evidence, right.evidence)),
    };
    const reasons = (0,decide_manifest/* decideManifest */.e)(sorted);
    return {
        ...sorted,
        format: schema/* MANIFEST_FORMAT */.Sn,
        generated_at: (0,time/* formatRfc3339 */.ZA)(generatedAtMs),
        expires_at: expiryOf(facts.gates, maxEvidenceAgeMs),
        missing_gates: (0,gate_map/* missingGates */.r)(expected_gates, facts.gates),
        evidence_sha256: (0,gate_map/* gateMapSha256 */.t)(facts.gates),
        decision: reasons.length === 0 ? 'open' : 'closed',
        reasons,
    };
}
/** The bytes of a manifest. */
function serializeManifest(manifest) {
    return (0,canonical_file/* canonicalFile */.z)(manifest);
}
/** `manifest.<time>-<first 12 hex digits of the SHA-256 of the bytes>.json`. */
function manifestFileName(generatedAtMs, sha256) {
    return `manifest.${(0,time/* formatFileTime */.Zc)(generatedAtMs)}-${sha256.slice(0, 12)}.json`;
}
/** A manifest is as fresh as its oldest evidence. */
function expiryOf(gates, maxAgeMs) {
    const times = Object.values(gates).map((entry) => (0,time/* parseRfc3339 */.TM)(entry.at));
    return maxAgeMs === null || times.length === 0
        ? null
        : (0,time/* formatRfc3339 */.ZA)(times.reduce((oldest, time) => Math.min(oldest, time)) + maxAgeMs);
}
function compareText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}

// EXTERNAL MODULE: ./packages/evidence/src/read-manifest.js
var read_manifest = __webpack_require__(67907);
// EXTERNAL MODULE: ./packages/evidence/src/limits.js
var limits = __webpack_require__(58921);
// EXTERNAL MODULE: ./packages/core/src/verdict.js
var verdict = __webpack_require__(39046);
// EXTERNAL MODULE: ./packages/operations/src/_shared/row.js
var row = __webpack_require__(16509);
;// CONCATENATED MODULE: ./packages/operations/src/release-manifest/manifest-checks.js


/** What was written, as checks: the decision first, then what it rests on. */
function manifestChecks({ manifest }) {
    return [
        decisionCheck(manifest),
        artifactCheck(manifest),
        missingCheck(manifest),
        soundCheck(manifest),
        gitCheck(manifest),
        ...gateChecks(manifest),
    ];
}
function decisionCheck(manifest) {
    const [first] = manifest.reasons;
    const more = manifest.reasons.length > 1 ? ` (and ${manifest.reasons.length - 1} more)` : '';
    return (0,row/* toCheck */.K)('manifest_decision_open', manifest.decision === 'open' ? 'pass' : 'fail', {
        reason: first === undefined ? 'every expected gate has open evidence' : `closed: ${first.message}${more}`,
        expected: 'open',
        actual: {
            decision: manifest.decision,
            reasons: manifest.reasons.slice(0, 100).map(({ code, subject }) => ({ code, subject })),
        },
        remedy: 'Make each named gate pass for this commit and this candidate, then write the manifest again',
    });
}
function artifactCheck({ artifacts, missing_artifacts: missing }) {
    const outcome = missing.length > 0 ? 'fail' : artifacts.length === 0 ? 'not_applicable' : 'pass';
    return (0,row/* toCheck */.K)('missing_required', outcome, {
        reason: missing.length > 0
            ? `not there or not readable: ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ', …' : ''}`
            : `${artifacts.length} artifacts are bound`,
        expected: [],
        actual: missing.slice(0, 100),
        remedy: 'Build the artifact before the manifest, or correct the path',
    });
}
function missingCheck(manifest) {
    const missing = manifest.reasons.filter(({ code }) => code === 'gate_missing' || code === 'nothing_expected');
    const outcome = missing.length > 0 ? 'fail' : manifest.require_gate_evidence ? 'pass' : 'not_applicable';
    return (0,row/* toCheck */.K)('missing_gate_evidence', outcome, {
        reason: missing[0]?.message ??
            (manifest.require_gate_evidence
                ? 'every required unit has evidence that counts'
                : 'gate evidence is not required'),
        expected: manifest.expected_gates.filter((gate) => gate.required).map((gate) => gate.unit),
        actual: { missing: missing.map((reason) => reason.subject) },
        remedy: 'Run the missing units for this commit and this release candidate id',
    });
}
function soundCheck({ reasons, refused }) {
    const closing = reasons.filter((reason) => reason.code === 'evidence_refused');
    return (0,row/* toCheck */.K)('gate_evidence_sound', closing.length === 0 ? 'pass' : 'fail', {
        reason: closing[0]?.message ?? `${refused.length} files of other candidates, commits or times do not count`,
        expected: [],
        actual: closing.slice(0, 100).map((reason) => reason.subject),
        remedy: 'Find out who wrote the file; move it out of the evidence folder and run the gate again',
    });
}
function gitCheck({ git, require_clean_git: isRequired }) {
    const outcome = git.state === 'clean' ? 'pass' : git.state === 'dirty' ? 'fail' : 'inconclusive';
    return {
        ...(0,row/* toCheck */.K)('git_clean', outcome, {
            reason: git.state === 'clean' ? `the worktree is clean, ${git.detail}` : `${git.state}: ${git.detail}`,
            expected: 'clean',
            actual: git.state,
            remedy: 'Commit or remove the changed files; check out with git',
        }),
        level: isRequired ? 'must' : 'may',
    };
}
function gateChecks({ gates, reasons }) {
    return Object.keys(gates)
        .sort()
        .map((unit) => {
        const entry = gates[unit];
        const closing = reasons.find((reason) => reason.subject === unit);
        const outcome = closing !== undefined || !(0,verdict/* opens */.UI)(entry.verdict) ? 'fail' : 'pass';
        return {
            ...(0,row/* toCheck */.K)(`gate::${unit}`, outcome, {
                reason: closing?.message ?? `${unit}: ${entry.verdict}, ${entry.at}`,
                expected: ['pass', 'waived', 'not_applicable'],
                actual: entry.verdict,
                remedy: `Open the evidence ${entry.evidence} and do what its next actions say`,
            }),
            level: closing === undefined ? 'may' : 'must',
        };
    });
}

;// CONCATENATED MODULE: ./packages/operations/src/release-manifest/apply.js



/** Writes also a closed manifest: why a candidate was closed is evidence too. */
async function applyManifest(plan, _inputs, context) {
    const { manifest, copies, evidenceDirectory, superseded, foreignPaths } = plan.value;
    for (const copy of copies)
        await copyReport(copy, (0,relative_path/* joinPath */.uJ)(evidenceDirectory, copy.name), context);
    const bytes = serializeManifest(manifest);
    const sha256 = (0,digest/* sha256Hex */.fg)(bytes);
    // What a verifier would refuse is not written.
    (0,read_manifest/* parseManifest */.Ng)(bytes, 'the manifest about to be written');
    const path = (0,relative_path/* joinPath */.uJ)(evidenceDirectory, manifestFileName(Date.parse(manifest.generated_at), sha256));
    await createOnce(path, bytes, context);
    const values = {
        'manifest-path': path,
        'manifest-sha256': sha256,
        'manifest-evidence-sha256': manifest.evidence_sha256,
        decision: manifest.decision,
    };
    return {
        checks: manifestChecks(plan.value),
        values,
        details: {
            ...values,
            reasons: manifest.reasons,
            refused: manifest.refused,
            superseded_evidence: superseded,
            foreign_files: foreignPaths.slice(0, 1000),
        },
        record: {
            action: 'release_manifest_written',
            context: { ...values, release_candidate_id: manifest.release_candidate_id },
        },
    };
}
/** The bytes that were judged, not what lies there now: the workspace hands out the same bytes twice. */
async function copyReport(copy, to, context) {
    const read = await context.workspace.read(copy.from, { role: 'evidence', maxBytes: limits/* MAX_EVIDENCE_BYTES */.b });
    if (read.state !== 'present' || !(0,digest/* equalDigest */.J$)(read.sha256, copy.sha256)) {
        throw new src_error/* EnvironmentError */.eG({
            code: 'file.changed_while_read',
            message: `expected the bytes with SHA-256 ${copy.sha256}, found ${read.state === 'present' ? read.sha256 : read.state}`,
            where: { file: copy.from },
        });
    }
    await createOnce(to, read.bytes, context);
}
/** The name carries the digest, so a file of that name with these bytes is the same file; any other is refused. */
async function createOnce(path, bytes, context) {
    const [there] = await context.workspace.digest([path]);
    if (there?.state === 'present' && (0,digest/* equalDigest */.J$)(there.sha256, (0,digest/* sha256Hex */.fg)(bytes)))
        return;
    await context.files.create(path, bytes);
}

// EXTERNAL MODULE: ./packages/evidence/src/folder.js
var folder = __webpack_require__(19941);
;// CONCATENATED MODULE: ./packages/operations/src/release-manifest/collect-artifacts.js
/** Files are streamed, many at a time: what is released may be larger than memory. */
async function collectArtifacts(inputs, workspace) {
    const required = await expand(inputs.artifact, workspace);
    const optional = await expand(inputs.optionalArtifact, workspace);
    const asked = [...new Set([...required.paths, ...optional.paths])].sort();
    const digests = await workspace.digest(asked);
    const isRequired = new Set(required.paths);
    // The port says how a path is spelled: `./dist/app` and `dist/app` are one file.
    const names = digests.flatMap((digest, index) => (isRequired.has(asked[index]) ? [digest.path] : []));
    return { digests: uniqueByPath(digests), required: [...new Set(names)], unmatched: required.unmatched };
}
async function expand(entries, workspace) {
    const paths = [];
    const unmatched = [];
    for (const entry of entries) {
        if (!isPattern(entry)) {
            paths.push(entry);
            continue;
        }
        const found = await workspace.list([entry]);
        if (found.length === 0)
            unmatched.push(entry);
        paths.push(...found);
    }
    return { paths, unmatched };
}
/** A path without a pattern character is looked up as it is, so that `dist/app` may name a file that is absent. */
function isPattern(entry) {
    return /[*?[\]{}]/.test(entry);
}
function uniqueByPath(digests) {
    return [...new Map(digests.map((digest) => [digest.path, digest])).values()];
}

// EXTERNAL MODULE: ./packages/evidence/src/predecessor.js
var predecessor = __webpack_require__(22900);
;// CONCATENATED MODULE: ./packages/operations/src/release-manifest/collect-predecessor.js


const ENTRY = /^([a-z][a-z0-9-]{1,63})=(.+)$/;
/** @throws InputError `input.invalid` for an entry that is no `<gate>=<glob>`, or a gate that is named twice */
async function collectPredecessor(entries, workspace) {
    const pairs = entries.map(parseEntry);
    const twice = pairs.find((pair, index) => pairs.findIndex((other) => other.gate === pair.gate) !== index);
    if (twice !== undefined)
        throw invalid(`${twice.gate}=${twice.pattern}`, 'each gate once');
    const facts = [];
    for (const { gate, pattern } of pairs) {
        const paths = await workspace.list([pattern]);
        const reports = [];
        for (const path of paths)
            reports.push(await readReport(path, workspace));
        facts.push({ gate, pattern, reports });
    }
    return facts;
}
function parseEntry(entry) {
    const match = ENTRY.exec(entry);
    if (match === null)
        throw invalid(entry, '<gate>=<glob>, the gate in lower case with dashes');
    return { gate: match[1], pattern: match[2] };
}
function invalid(entry, expected) {
    return new src_error/* InputError */.dz({
        code: 'input.invalid',
        message: `input "predecessor-evidence": expected ${expected}, found ${JSON.stringify(entry.slice(0, 200))}`,
        where: { file: 'predecessor-evidence' },
    });
}
async function readReport(path, workspace) {
    const read = await workspace.read(path, { role: 'evidence', maxBytes: limits/* MAX_EVIDENCE_BYTES */.b });
    if (read.state === 'refused')
        return { state: 'malformed', path, code: read.code, message: read.reason };
    if (read.state === 'absent')
        return { state: 'malformed', path, code: 'file.vanished', message: 'not there any more' };
    try {
        return { state: 'sound', path, sha256: read.sha256, evidence: (0,predecessor/* parsePredecessorEvidence */.w1)(read.bytes, path) };
    }
    catch (error) {
        if (!(error instanceof src_error/* InputError */.dz))
            throw error;
        const [first] = error.problems;
        return { state: 'malformed', path, code: first?.code ?? error.code, message: first?.message ?? error.message };
    }
}

;// CONCATENATED MODULE: ./packages/operations/src/release-manifest/collect.js



async function collectManifestFacts(inputs, context) {
    const documents = await (0,folder/* readEvidenceFolder */.i)(context.workspace, context.evidenceDirectory);
    const byId = new Map(context.configuredUnits.map((unit) => [unit.id, unit]));
    const names = inputs.expectedGates.length > 0 ? [...new Set(inputs.expectedGates)] : [...byId.keys()].filter(isJudgeable);
    return {
        nowMs: context.nowMs,
        subject: context.subject,
        run: context.run,
        releaseCandidateId: context.releaseCandidateId,
        correlationId: context.correlationId,
        environment: context.environment,
        strict: context.strict,
        tool: context.tool,
        evidenceDirectory: context.evidenceDirectory,
        expected: names.map((unit) => ({
            unit,
            required: byId.get(unit)?.required ?? true,
            mode: byId.get(unit)?.mode ?? 'enforce',
        })),
        kinds: Object.fromEntries(context.configuredUnits.map((unit) => [unit.id, unit.kind])),
        maxEvidenceAgeS: inputs.maxEvidenceAgeS ?? context.maxEvidenceAgeS,
        evidence: documents.filter((document) => document.kind === 'evidence'),
        malformed: documents
            .filter((document) => document.kind === 'malformed')
            .map(({ path, differences: [first] }) => ({ path, code: first.code, message: first.message })),
        foreignPaths: documents.filter((document) => document.kind === 'foreign').map((document) => document.path),
        predecessor: await collectPredecessor(inputs.predecessorEvidence, context.workspace),
        artifacts: await collectArtifacts(inputs, context.workspace),
        git: await context.git.describe(),
        ownPaths: [evidenceRoot(context), ...(context.auditLogPath === null ? [] : [context.auditLogPath])],
    };
}
/** These come after the manifest or are it: it cannot wait for them. */
const AFTER_THE_MANIFEST = new Set([
    'evidence-upload',
    'manifest-verify',
    'merge-gate',
    'preflight-run',
    'release-manifest',
]);
function isJudgeable(unit) {
    return !AFTER_THE_MANIFEST.has(unit);
}
/** The folder of all candidates, where each has a folder of its own. */
function evidenceRoot({ evidenceDirectory, releaseCandidateId }) {
    const root = (0,relative_path/* folderOf */.yS)(evidenceDirectory);
    return root !== '' && (0,relative_path/* fileNameOf */.bV)(evidenceDirectory) === releaseCandidateId ? root : evidenceDirectory;
}

// EXTERNAL MODULE: ./packages/evidence/src/select.js
var src_select = __webpack_require__(5213);
;// CONCATENATED MODULE: ./packages/evidence/src/gate-entry.js


/** The entry of a unit whose evidence lies beside the manifest. */
function gateEntry(document, required) {
    const { evidence } = document;
    return {
        kind: evidence.kind,
        verdict: evidence.verdict,
        mode: evidence.mode,
        required,
        evidence: (0,relative_path/* fileNameOf */.bV)(document.path),
        sha256: document.sha256,
        run_id: evidence.run.id,
        run_attempt: evidence.run.kind === 'github' ? evidence.run.attempt : 0,
        at: evidence.ended_at,
        format: schema/* EVIDENCE_FORMAT */.uX,
    };
}

;// CONCATENATED MODULE: ./packages/operations/src/release-manifest/choose-predecessor.js


/** The newest report by its own time for each named gate; the rules are those of our own evidence. */
function choosePredecessor(facts, inputs) {
    const choice = { gates: {}, copies: [], refused: [] };
    for (const named of facts.predecessor)
        chooseOne(named, { facts, inputs, choice });
    return choice;
}
function chooseOne(named, { facts, inputs, choice }) {
    const refuse = (path, code, message) => {
        choice.refused.push({ evidence: path, unit: named.gate, code, message: message.slice(0, 4096) });
    };
    const sound = [];
    for (const report of named.reports) {
        if (report.state === 'malformed') {
            refuse(report.path, report.code, report.message);
            continue;
        }
        const refusal = (0,predecessor/* refusePredecessor */.ix)(report.evidence, {
            releaseCandidateId: facts.releaseCandidateId,
            nowMs: facts.nowMs,
            maxAgeMs: facts.maxEvidenceAgeS === null ? null : facts.maxEvidenceAgeS * 1000,
            allowUnbound: inputs.allowUnbound,
        });
        if (refusal === undefined)
            sound.push(report);
        else
            refuse(report.path, refusal.code, refusal.message);
    }
    const newestMs = sound.reduce((newest, report) => Math.max(newest, report.evidence.atMs), Number.NEGATIVE_INFINITY);
    const newest = sound.filter((report) => report.evidence.atMs === newestMs);
    if (new Set(newest.map((report) => report.sha256)).size > 1) {
        for (const report of newest)
            refuse(report.path, 'evidence.ambiguous', `expected one report of this time, found ${newest.length}`);
        return;
    }
    const [chosen] = newest;
    if (chosen !== undefined)
        take(named.gate, chosen, { facts, choice });
}
function take(gate, chosen, { facts, choice }) {
    const { path, sha256, evidence } = chosen;
    const name = `predecessor-${gate}-${(0,time/* formatFileTime */.Zc)(evidence.atMs)}-${sha256.slice(0, 12)}.json`;
    const required = facts.expected.find((expected) => expected.unit === gate)?.required ?? true;
    choice.gates[gate] = (0,predecessor/* predecessorEntry */.KX)(evidence, { name, sha256, required });
    choice.copies.push({ gate, from: path, name, sha256 });
}

;// CONCATENATED MODULE: ./packages/operations/src/release-manifest/plan.js


/** Judge the manifest itself; counted by it they would close every manifest after a first failure. */
const ABOUT_THE_MANIFEST = new Set(['manifest-verify', 'merge-gate']);
/** Limits of the manifest's schema. */
const MAX_REFUSED = 10_000;
const MAX_MISSING = 10_000;
/**
 * One entry for each expected unit and each further gate, from the newest evidence of this candidate, repository and
 * commit; everything refused is kept by name. Evidence of a gate that the configuration does not name still counts:
 * a gate that failed is not made to pass by no longer expecting it.
 */
function planManifest(facts, inputs) {
    const expected = expectedGates(facts);
    const own = chooseEvidence(facts, inputs);
    const old = choosePredecessor(facts, inputs);
    const gates = { ...old.gates, ...own.gates };
    const refused = keepWorst([...own.refused, ...old.refused]);
    const { artifacts, missing } = chooseArtifacts(facts);
    const manifest = buildManifest({
        release_candidate_id: facts.releaseCandidateId,
        correlation_id: facts.correlationId,
        subject: facts.subject,
        run: facts.run,
        environment: facts.environment,
        strict: facts.strict,
        artifacts,
        missing_artifacts: missing,
        gates,
        expected_gates: expected,
        refused,
        require_gate_evidence: inputs.requireGateEvidence,
        require_clean_git: inputs.requireCleanGit,
        git: describeGit(facts),
        tool: { ...facts.tool, name: 'release-gates' },
        generatedAtMs: facts.nowMs,
        maxEvidenceAgeMs: facts.maxEvidenceAgeS === null ? null : facts.maxEvidenceAgeS * 1000,
    });
    const copies = old.copies.filter((copy) => !Object.hasOwn(own.gates, copy.gate));
    return {
        checks: [inputsValid(facts)],
        steps: describeSteps(manifest, copies, facts.evidenceDirectory),
        value: {
            manifest,
            copies,
            evidenceDirectory: facts.evidenceDirectory,
            foreignPaths: facts.foreignPaths,
            superseded: own.superseded,
        },
    };
}
/** A folder flooded with refused files must not push out the one that closes. */
function keepWorst(refused) {
    const closing = refused.filter(decide_manifest/* closesByItself */._);
    return [...closing, ...refused.filter((refusal) => !(0,decide_manifest/* closesByItself */._)(refusal))].slice(0, MAX_REFUSED);
}
/** Naming a report of the predecessor is expecting it. */
function expectedGates({ expected, predecessor }) {
    const named = predecessor
        .map(({ gate }) => ({ unit: gate, required: true, mode: 'enforce' }))
        .filter((gate) => !expected.some((other) => other.unit === gate.unit));
    return [...expected, ...named];
}
function chooseEvidence(facts, inputs) {
    const isExpected = new Map(facts.expected.map((gate) => [gate.unit, gate]));
    const counted = facts.evidence.filter(({ evidence: { unit, kind } }) => isExpected.has(unit) || (kind === 'gate' && !ABOUT_THE_MANIFEST.has(unit)));
    const selected = (0,src_select/* selectEvidence */.s)(counted, bindingOf(facts, inputs));
    const gates = {};
    const refused = facts.malformed.map(({ path, code, message }) => ({
        evidence: path,
        unit: null,
        code,
        message: message.slice(0, 4096),
    }));
    let superseded = 0;
    for (const [unit, selection] of selected) {
        superseded += selection.superseded.length;
        if (selection.chosen !== null)
            gates[unit] = gateEntry(selection.chosen, isExpected.get(unit)?.required ?? false);
        for (const { path, code, expected, found } of selection.refused)
            refused.push({ evidence: path, unit, code, message: `expected ${expected}, found ${found}` });
    }
    return { gates, refused, superseded };
}
function bindingOf(facts, inputs) {
    const { subject, run } = facts;
    const attempt = run.kind === 'github' ? run.attempt : 0;
    return {
        releaseCandidateId: facts.releaseCandidateId,
        repository: subject.repository,
        commits: subject.commit === null ? [] : [subject.commit],
        allowUnknownCommit: inputs.allowUnknownCommit,
        environment: facts.environment,
        strict: facts.strict,
        nowMs: facts.nowMs,
        kinds: facts.kinds,
        ...(inputs.requireSameRun && { run: { id: run.id, attempt } }),
        ...(facts.maxEvidenceAgeS !== null && { maxAgeMs: facts.maxEvidenceAgeS * 1000 }),
    };
}
function chooseArtifacts({ artifacts }) {
    const required = new Set(artifacts.required);
    const present = artifacts.digests.filter((digest) => digest.state === 'present');
    const there = new Set(present.map((digest) => digest.path));
    // A file that may not be read is never the same as an optional file that is not there.
    const refused = artifacts.digests.filter((digest) => digest.state === 'refused').map((digest) => digest.path);
    return {
        artifacts: present.map(({ path, sha256, bytes }) => ({ path, sha256, bytes, required: required.has(path) })),
        missing: [
            ...new Set([...artifacts.required.filter((path) => !there.has(path)), ...refused, ...artifacts.unmatched]),
        ].slice(0, MAX_MISSING),
    };
}
function describeGit({ git, subject, ownPaths }) {
    if (git.state === 'unavailable')
        return { state: 'unavailable', detail: git.reason.slice(0, 4096) };
    if (git.commit === null)
        return { state: 'unavailable', detail: 'the repository has no commit' };
    if (subject.commit !== null && git.commit !== subject.commit)
        return { state: 'dirty', detail: `the worktree is at ${git.commit}, judged is ${subject.commit}` };
    const dirty = git.dirtyPaths.filter((path) => !ownPaths.some((own) => isOwn(path, own)));
    if (dirty.length === 0)
        return { state: 'clean', detail: `at ${git.commit}` };
    const shown = dirty.slice(0, 5).join(', ');
    const detail = `${dirty.length} changed or untracked: ${shown}${dirty.length > 5 ? ', …' : ''}`;
    return { state: 'dirty', detail: detail.slice(0, 4096) };
}
/** The evidence folder, or the audit log with its side files (`log.jsonl.checkpoint`). git may name a new folder `x/`. */
function isOwn(path, own) {
    return (path === own ||
        path.startsWith(`${own}/`) ||
        path.startsWith(`${own}.`) ||
        (path.endsWith('/') && own.startsWith(path)));
}
function inputsValid(facts) {
    return {
        id: 'manifest_inputs_valid',
        outcome: 'pass',
        level: 'must',
        reason: `read ${facts.evidence.length} evidence documents and ${facts.artifacts.digests.length} artifacts`,
        expected: null,
        actual: { evidence: facts.evidence.length, artifacts: facts.artifacts.digests.length },
    };
}
function describeSteps(manifest, copies, directory) {
    return [
        ...copies.map((copy) => `Copy ${copy.from} to ${directory}/${copy.name}`),
        `Write the manifest of ${manifest.release_candidate_id} into ${directory}; its decision is ${manifest.decision}`,
        ...manifest.reasons.map((reason) => `Say that it is closed: ${reason.message}`),
    ];
}

;// CONCATENATED MODULE: ./packages/operations/src/release-manifest/operation.js






const releaseManifest = (0,unit/* defineOperation */.h)({
    id: 'release-manifest',
    summary: 'Binds all evidence and artifacts of one release candidate to one manifest and decides: open or closed.',
    inputs: schemas/* strictObject */.rej({
        artifact: codec/* input */.hF
            .list()
            .default([])
            .describe('Paths or globs of what is released; each must name at least one readable file'),
        optionalArtifact: codec/* input */.hF.list().default([]).describe('Paths or globs of files to bind where they are there'),
        expectedGates: codec/* input */.hF
            .list()
            .default([])
            .describe('Units whose evidence is expected; default: the units that the configuration switches on'),
        requireGateEvidence: codec/* input */.hF
            .boolean()
            .default(true)
            .describe('Close where a required unit has no evidence that counts'),
        requireCleanGit: codec/* input */.hF
            .boolean()
            .default(false)
            .describe('Close where the worktree differs from its commit, or git cannot tell'),
        maxEvidenceAgeS: codec/* input */.hF
            .duration({ minS: 1 })
            .optional()
            .describe('Evidence older than this does not count; default: what the configuration says'),
        requireSameRun: codec/* input */.hF
            .boolean()
            .default(false)
            .describe('Count only evidence of this very workflow run and attempt'),
        allowUnknownCommit: codec/* input */.hF
            .boolean()
            .default(false)
            .describe('Where there is no git repository, count evidence that names no commit'),
        predecessorEvidence: codec/* input */.hF
            .list()
            .default([])
            .describe('Reports of the predecessor to take in as gates, each <gate>=<glob>, e.g. slo=.data/out/slo_guard_*.json'),
        allowUnbound: codec/* input */.hF
            .boolean()
            .default(false)
            .describe('Count reports of the predecessor that name no release candidate'),
    }),
    outputs: {
        'manifest-path': 'Path of the manifest, relative to the workspace',
        'manifest-sha256': 'SHA-256 of the bytes of the manifest',
        decision: 'open or closed',
        'manifest-evidence-sha256': 'SHA-256 over the canonical gate map: names all evidence at once',
    },
    checks: {
        manifest_inputs_valid: 'The inputs name gates and patterns that can be read',
        manifest_decision_open: 'Nothing closes the candidate',
        missing_required: 'Every required artifact is there',
        missing_gate_evidence: 'Every expected unit has evidence that counts',
        gate_evidence_sound: 'No file beside the evidence is malformed, ambiguous or from the future',
        git_clean: 'The worktree is what the commit says',
        'gate::<unit>': 'The evidence of one unit opens',
    },
    documents: { manifest: manifest/* manifestSchema */.rc },
    collect: collectManifestFacts,
    plan: planManifest,
    apply: applyManifest,
});


/***/ })

};
