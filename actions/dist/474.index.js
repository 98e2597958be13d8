export const id = 474;
export const ids = [474];
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

/***/ 18474:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evidenceUpload: () => (/* binding */ evidenceUpload)
});

// EXTERNAL MODULE: ./packages/core/src/unit.js
var unit = __webpack_require__(47517);
// EXTERNAL MODULE: ./packages/core/src/inputs/codec.js
var codec = __webpack_require__(50947);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 16 modules
var schemas = __webpack_require__(52087);
// EXTERNAL MODULE: ./packages/core/src/error.js
var src_error = __webpack_require__(87893);
// EXTERNAL MODULE: ./packages/operations/src/_shared/row.js
var row = __webpack_require__(16509);
;// CONCATENATED MODULE: ./packages/operations/src/evidence-upload/apply.js


/** A failed upload is a check and not a crash: the evidence is on this machine still, and says what happened. */
async function applyUpload(plan, inputs, context) {
    const { artifacts } = context;
    if (artifacts === undefined)
        throw new src_error/* InputError */.dz({
            code: 'artifact.no_store',
            message: 'expected to run as an action of a workflow, found no artifact service',
            remedy: 'Use the action evidence-upload in a workflow; elsewhere copy the evidence folder',
        });
    const { name, paths } = plan.value;
    const outcome = await upload(artifacts, plan.value);
    const failure = 'failure' in outcome ? outcome.failure : undefined;
    const done = 'failure' in outcome ? undefined : outcome;
    const values = {
        'artifact-name': name,
        'artifact-id': done?.id ?? '',
        'artifact-sha256': done?.sha256 ?? '',
    };
    return {
        checks: [
            (0,row/* toCheck */.K)('evidence_uploaded', failure === undefined, {
                reason: failure === undefined
                    ? `${paths.length} files are in the artifact ${name}`
                    : `the upload failed: ${failure.code}: ${failure.message}`,
                expected: name,
                actual: failure === undefined ? { id: values['artifact-id'], sha256: values['artifact-sha256'] } : failure.code,
                remedy: 'Run the job again; if it keeps failing see the status of the artifact service',
                level: inputs.required ? 'must' : 'may',
            }),
        ],
        values,
        details: { ...values, files: paths, bytes: done?.bytes ?? null, uploaded: failure === undefined },
    };
}
/** The adapter boundary: only what the store is documented to throw becomes an outcome. */
async function upload(store, { name, paths, retentionDays }) {
    try {
        return await store.upload({ name, paths, root: '.', ...(retentionDays !== null && { retentionDays }) });
    }
    catch (error) {
        if (error instanceof src_error/* EnvironmentError */.eG && error.code.startsWith('artifact.'))
            return { failure: error };
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/evidence/src/relative-path.js
var relative_path = __webpack_require__(18089);
;// CONCATENATED MODULE: ./packages/operations/src/evidence-upload/collect.js

/** The evidence folder, the audit log with its side files, and what else was named. */
async function collectUpload(inputs, context) {
    const { workspace, evidenceDirectory, auditLogPath } = context;
    const own = await workspace.list([
        `${(0,relative_path/* escapeGlob */.yk)(evidenceDirectory)}/**`,
        ...(auditLogPath === null ? [] : [(0,relative_path/* escapeGlob */.yk)(auditLogPath), `${(0,relative_path/* escapeGlob */.yk)(auditLogPath)}.*`]),
    ]);
    const unmatched = [];
    const named = [];
    for (const entry of inputs.paths) {
        const found = /[*?[\]{}]/.test(entry) ? await workspace.list([entry]) : [entry];
        if (found.length === 0)
            unmatched.push(entry);
        named.push(...found);
    }
    const digests = await workspace.digest([...new Set([...own, ...named])].sort());
    const byPath = new Map(digests.map((digest) => [digest.path, digest]));
    const files = [...byPath.values()].filter((digest) => !isLock(digest.path, auditLogPath));
    return { run: context.run, releaseCandidateId: context.releaseCandidateId, files, unmatched };
}
/** A lock says who writes now; it is no part of the log. */
function isLock(path, auditLogPath) {
    return auditLogPath !== null && path === `${auditLogPath}.lock`;
}

;// CONCATENATED MODULE: ./packages/operations/src/evidence-upload/plan.js

function planUpload(facts, inputs) {
    const present = facts.files.filter((file) => file.state === 'present');
    const paths = present.map((file) => file.path).sort();
    const bytes = present.reduce((sum, file) => sum + file.bytes, 0);
    const name = inputs.artifactName ?? defaultName(facts);
    return {
        checks: [filesFound(facts, paths, inputs)],
        steps: [`Upload ${paths.length} files (${bytes} bytes) as the artifact ${name}`],
        value: { name, paths, bytes, retentionDays: inputs.retentionDays ?? null },
    };
}
/** Artifact names are unique within a run, so the attempt and the job are part of it. */
function defaultName({ releaseCandidateId, run }) {
    return ['release-gates', releaseCandidateId, ...runParts(run)]
        .join('-')
        .replaceAll(/[^A-Za-z0-9._-]/g, '-')
        .slice(0, 200);
}
function runParts(run) {
    return run.kind === 'github' ? [run.job, `attempt${run.attempt}`] : [];
}
function filesFound({ files, unmatched }, paths, inputs) {
    const missing = [...files.filter((file) => file.state !== 'present').map((file) => file.path), ...unmatched];
    const holds = paths.length > 0 && missing.length === 0;
    return (0,row/* toCheck */.K)('evidence_files_found', holds, {
        reason: paths.length === 0
            ? 'there is nothing to upload'
            : missing.length === 0
                ? `${paths.length} files`
                : `not there or not readable: ${missing.slice(0, 5).join(', ')}`,
        expected: [],
        actual: missing.slice(0, 100),
        remedy: 'Run the gates and release-manifest before, or correct the paths',
        level: inputs.required || paths.length === 0 ? 'must' : 'may',
    });
}

;// CONCATENATED MODULE: ./packages/operations/src/evidence-upload/operation.js





const evidenceUpload = (0,unit/* defineOperation */.h)({
    id: 'evidence-upload',
    summary: 'Uploads evidence, manifest and audit log as one workflow artifact, and closes where that fails.',
    inputs: schemas/* strictObject */.rej({
        artifactName: codec/* input */.hF
            .id()
            .optional()
            .describe('Name of the artifact; default: release-gates, the candidate, the job and the attempt'),
        paths: codec/* input */.hF.list().default([]).describe('Further paths or globs to upload'),
        retentionDays: codec/* input */.hF
            .integer({ min: 1, max: 400 })
            .optional()
            .describe('Days to keep it; default: what the repository says'),
        required: codec/* input */.hF.boolean().default(true).describe('Whether a failed upload closes the run'),
    }),
    outputs: {
        'artifact-name': 'Name of the artifact',
        'artifact-id': 'Its id; empty where the upload failed',
        'artifact-sha256': 'SHA-256 of the archive; empty where it is not known',
    },
    checks: {
        evidence_files_found: 'There is evidence to upload, and every path that was named is there',
        evidence_uploaded: 'The artifact service took every file',
    },
    surfaces: ['action'],
    collect: collectUpload,
    plan: planUpload,
    apply: applyUpload,
});


/***/ })

};
