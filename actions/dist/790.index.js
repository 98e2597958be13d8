export const id = 790;
export const ids = [790];
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

/***/ 97643:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ logPathOf)
/* harmony export */ });
/** The log that was named, else the configured one, else the default of the profile. */
function logPathOf(named, context, profile = 'release-gates') {
    if (named !== undefined)
        return named;
    if (profile === 'predecessor')
        return '.data/audit/operations_audit_chain.ndjson';
    return context.auditLogPath ?? '.release-gates/audit/log.ndjson';
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

/***/ 48790:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditAppend: () => (/* binding */ auditAppend)
});

// EXTERNAL MODULE: ./packages/core/src/unit.js
var unit = __webpack_require__(47517);
// EXTERNAL MODULE: ./packages/audit-log/src/log/append-record.js
var append_record = __webpack_require__(14825);
// EXTERNAL MODULE: ./packages/operations/src/_shared/log-path.js
var log_path = __webpack_require__(97643);
// EXTERNAL MODULE: ./packages/operations/src/_shared/row.js
var row = __webpack_require__(16509);
;// CONCATENATED MODULE: ./packages/operations/src/audit-append/apply.js



async function apply(plan, inputs, context) {
    if (plan.value === null)
        return { checks: [nothingDone()] };
    const store = context.logs.open((0,log_path/* logPathOf */.T)(inputs.log, context));
    try {
        const options = { nowMs: context.nowMs, waitMs: inputs.waitS * 1000 };
        const { record, recovered, clockRegression } = (0,append_record/* appendRecord */.E)(store, plan.value, options);
        const appended = (0,row/* toCheck */.K)('audit_record_appended', true, {
            reason: `record ${record.seq} is in ${store.path}, durably`,
            expected: 'a record',
            actual: { seq: record.seq, entry_hash: record.entry_hash },
        });
        const clock = (0,row/* toCheck */.K)('audit_clock_steady', !clockRegression, {
            level: 'may',
            reason: clockRegression ? 'the clock is behind the record before; the record says so' : 'the clock went on',
            expected: 'a time not before that of the last record',
            actual: { ts: record.ts },
            remedy: 'Look at the clocks of the machines that write to the log',
        });
        return {
            checks: [appended, clock],
            details: { log: store.path, record: { ...record }, recovered: recovered === null ? null : { ...recovered } },
            values: { 'log-path': store.path, seq: String(record.seq), 'entry-hash': record.entry_hash },
        };
    }
    finally {
        store.close();
    }
}
/** Where the unit only warns, its preconditions do not close it; there is still nothing to write. */
function nothingDone() {
    return (0,row/* toCheck */.K)('audit_record_appended', false, {
        reason: 'nothing was written, for the preconditions do not hold',
        expected: 'a record',
        actual: null,
        remedy: 'Correct what the other checks say',
    });
}

// EXTERNAL MODULE: ./packages/audit-log/src/log/tail.js
var tail = __webpack_require__(72893);
// EXTERNAL MODULE: ./packages/core/src/strict-json/parse-strict-json.js + 2 modules
var parse_strict_json = __webpack_require__(93265);
// EXTERNAL MODULE: ./packages/core/src/json.js
var json = __webpack_require__(33609);
// EXTERNAL MODULE: ./packages/core/src/error.js
var src_error = __webpack_require__(87893);
;// CONCATENATED MODULE: ./packages/operations/src/audit-append/collect.js



async function collect(inputs, context) {
    const store = context.logs.open((0,log_path/* logPathOf */.T)(inputs.log, context));
    try {
        const found = (0,tail/* findTail */.I)(store);
        return {
            nowMs: context.nowMs,
            logPath: store.path,
            draft: await collectDraft(inputs, context),
            tail: 'fault' in found ? { broken: found.fault } : { head: found.tail.head, tornBytes: found.tail.torn.length },
        };
    }
    finally {
        store.close();
    }
}
async function collectDraft(inputs, context) {
    const stated = await readContext(inputs, context);
    if ('refused' in stated)
        return stated;
    const { run } = context;
    return {
        action: inputs.action,
        actor: inputs.actor ?? run.actor,
        source: inputs.source ?? (run.kind === 'github' ? run.workflow : 'cli'),
        status: inputs.status,
        context: {
            release_candidate_id: context.releaseCandidateId,
            correlation_id: context.correlationId,
            commit: context.subject.commit,
            ...stated.context,
        },
    };
}
async function readContext(inputs, { workspace }) {
    if (inputs.context !== undefined && inputs.contextFile !== undefined) {
        return { refused: 'context and context-file are both given' };
    }
    if (inputs.context !== undefined)
        return parseContext(Buffer.from(inputs.context, 'utf8'), 'context');
    if (inputs.contextFile === undefined)
        return { context: {} };
    const read = await workspace.read(inputs.contextFile, { role: 'material' });
    if (read.state === 'present')
        return parseContext(read.bytes, read.path);
    return { refused: `${read.path}: ${read.state === 'absent' ? 'there is no such file' : read.reason}` };
}
function parseContext(bytes, file) {
    try {
        const { value } = (0,parse_strict_json/* parseStrictJson */.R)(bytes, { file });
        return (0,json/* isJsonObject */.O)(value) ? { context: value } : { refused: `${file} is not a JSON object` };
    }
    catch (error) {
        if (!(error instanceof src_error/* InputError */.dz))
            throw error;
        return { refused: error.message };
    }
}

// EXTERNAL MODULE: ./packages/core/src/inputs/codec.js
var codec = __webpack_require__(50947);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 16 modules
var schemas = __webpack_require__(52087);
;// CONCATENATED MODULE: ./packages/operations/src/audit-append/inputs.js


const appendInputs = schemas/* strictObject */.rej({
    log: codec/* input */.hF.path().optional().describe('The log. Default: the configured one, else .release-gates/audit/log.ndjson'),
    action: codec/* input */.hF.text(256).describe('What was done, e.g. channel.promote'),
    actor: codec/* input */.hF.text(256).optional().describe('Who did it. Default: who started the run'),
    source: codec/* input */.hF.text(256).optional().describe('What it was done with. Default: the workflow, or cli'),
    status: codec/* input */.hF.text(64).default('ok').describe('How it ended'),
    context: codec/* input */.hF
        .text(32_768)
        .optional()
        .describe('JSON object with what belongs to it; no secrets, they stay for ever'),
    contextFile: codec/* input */.hF.path().optional().describe('File that holds the JSON object, instead of context'),
    waitS: codec/* input */.hF.duration({ minS: 0, maxS: 3600 }).default(30).describe('How long to wait for other writers'),
});

// EXTERNAL MODULE: ./packages/audit-log/src/record.js
var record = __webpack_require__(95185);
;// CONCATENATED MODULE: ./packages/operations/src/audit-append/plan.js



function plan(facts) {
    const { draft, tail, logPath } = facts;
    const refusal = refusalOf(facts);
    const steps = [];
    if ('head' in tail) {
        if (tail.tornBytes > 0)
            steps.push(`Replace ${tail.tornBytes} bytes of half a record by one that says so`);
        steps.push(`Append a record to ${logPath}, now after record ${tail.head.seq}`);
    }
    return {
        checks: [recordCheck(refusal), tailCheck(tail, logPath)],
        steps,
        value: refusal === undefined && !('refused' in draft) ? draft : null,
    };
}
function recordCheck(refusal) {
    return (0,row/* toCheck */.K)('audit_record_valid', refusal === undefined, {
        reason: refusal ?? 'the record can be written',
        expected: 'a record within the limits of the log',
        actual: refusal ?? 'valid',
        remedy: 'Correct the inputs; keep large content in a file and record its SHA-256',
    });
}
function tailCheck(tail, logPath) {
    const isBroken = 'broken' in tail;
    return (0,row/* toCheck */.K)('audit_log_appendable', !isBroken, {
        reason: isBroken
            ? `the end of ${logPath} is no good record: ${tail.broken}`
            : `${logPath} ends in a good record or is new`,
        expected: 'a log whose last record is good',
        actual: isBroken ? tail.broken : { seq: tail.head.seq, torn_bytes: tail.tornBytes },
        remedy: 'Verify it with audit-chain-verify; to go on, run audit-seal with close-broken',
    });
}
/** The real head may be another by then; the length of the line differs by no more than digits. */
function refusalOf({ draft, tail, nowMs }) {
    if ('refused' in draft)
        return draft.refused;
    try {
        (0,record/* formatLine */.IL)((0,record/* buildRecord */.kA)(draft, 'head' in tail ? tail.head : { seq: 0, hash: '' }, nowMs));
        return undefined;
    }
    catch (error) {
        if (!(error instanceof src_error/* InputError */.dz))
            throw error;
        return error.problems[0]?.message ?? error.message;
    }
}

;// CONCATENATED MODULE: ./packages/operations/src/audit-append/operation.js





const auditAppend = (0,unit/* defineOperation */.h)({
    id: 'audit-append',
    summary: 'Appends one record to the audit log, durably, beside any number of other writers',
    inputs: appendInputs,
    checks: {
        audit_record_valid: 'The record is one that the log can hold',
        audit_log_appendable: 'The log ends in a good record, or in half of one that can be recovered',
        audit_record_appended: 'The record is in the log',
        audit_clock_steady: 'The clock is not behind the record before; advice only',
    },
    outputs: {
        'log-path': 'The log, relative to the workspace',
        seq: 'Number of the record',
        'entry-hash': 'Hash of the record',
    },
    collect: collect,
    plan: plan,
    apply: apply,
});


/***/ })

};
