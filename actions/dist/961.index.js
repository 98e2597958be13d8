export const id = 961;
export const ids = [961];
export const modules = {

/***/ 59598:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V_: () => (/* binding */ lastSeenSchema),
/* harmony export */   wo: () => (/* binding */ advanceLastSeen)
/* harmony export */ });
/* unused harmony export LAST_SEEN_FORMAT */
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29963);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52087);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41332);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11436);




const LAST_SEEN_FORMAT = 'release-gates/log-last-seen/v1';
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/** What this verifier saw of one log. It belongs where the log's writers cannot write. */
const lastSeenSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(LAST_SEEN_FORMAT).describe('Names this document and its version'),
    origin: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .max(256)
        .describe('The log as it is configured here, never as the log calls itself: a log could ask for another state'),
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('Records'),
    root: sha256.describe('RFC 6962 root over these records, lower-case hex'),
    head_hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(''), sha256]).describe('entry_hash of the last of them, empty without records'),
    checkpoint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_note_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NOTE_BYTES */ .uv).nullable().describe('The signed checkpoint that said so, if one did'),
    counter: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).describe('Grows with every update: a state restored from an old copy shows'),
    updated_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
        .describe('RFC 3339, UTC; information only'),
})
    .describe('The last tree head of an audit log that this verifier accepted');
/**
 * The one way a state may change. Without an old state the outcome is `first`, which the caller must have been told to
 * accept: a missing state is not a fresh start.
 */
function advanceLastSeen(old, seen) {
    if (old === undefined)
        return { outcome: 'first', state: toState(seen, 1) };
    if (old.origin !== seen.origin)
        return { outcome: 'wrong_origin', old: old.origin, found: seen.origin };
    const heads = { old: { size: old.size, root: old.root }, found: { size: seen.size, root: seen.root } };
    if (seen.size < old.size)
        return { outcome: 'rollback', ...heads };
    if (seen.size === old.size) {
        return (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_2__/* .equalDigest */ .J$)(seen.root, old.root) ? { outcome: 'unchanged', state: old } : { outcome: 'fork', ...heads };
    }
    if (old.size > 0 && !extendsOld(heads, seen.consistency))
        return { outcome: 'fork', ...heads };
    return { outcome: 'advanced', state: toState(seen, old.counter + 1) };
}
function extendsOld(heads, proof) {
    return (0,_proof_js__WEBPACK_IMPORTED_MODULE_3__/* .isConsistent */ .HB)({
        size1: heads.old.size,
        size2: heads.found.size,
        root1: Buffer.from(heads.old.root, 'hex'),
        root2: Buffer.from(heads.found.root, 'hex'),
        proof,
    });
}
function toState(seen, counter) {
    return {
        format: LAST_SEEN_FORMAT,
        origin: seen.origin,
        size: seen.size,
        root: seen.root,
        head_hash: seen.headHash,
        checkpoint: seen.checkpoint,
        counter,
        updated_at: new Date(seen.nowMs).toISOString(),
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

/***/ 58961:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditChainVerify: () => (/* binding */ auditChainVerify)
});

// EXTERNAL MODULE: ./packages/audit-log/src/last-seen.js
var last_seen = __webpack_require__(59598);
// EXTERNAL MODULE: ./packages/audit-log/src/seal.js + 1 modules
var seal = __webpack_require__(51140);
// EXTERNAL MODULE: ./packages/core/src/unit.js
var unit = __webpack_require__(47517);
// EXTERNAL MODULE: ./packages/audit-log/src/log/trusted-keys.js
var trusted_keys = __webpack_require__(66633);
// EXTERNAL MODULE: ./packages/audit-log/src/log/verify-store.js
var verify_store = __webpack_require__(88426);
// EXTERNAL MODULE: ./packages/audit-log/src/line.js
var src_line = __webpack_require__(25502);
// EXTERNAL MODULE: ./packages/audit-log/src/predecessor-line.js
var predecessor_line = __webpack_require__(45978);
;// CONCATENATED MODULE: ./packages/audit-log/src/log/entry-hash-at.js


const CHUNK_BYTES = 1_048_576;
const LINE_FEED = 0x0a;
/**
 * The stored `entry_hash` of the record with this number, by counting lines; for states that name no tree. Null where
 * there is no such line, or it is no record.
 *
 * @param seq from 1
 */
function entryHashAt(store, seq, profile) {
    const start = offsetOfLine(store, seq);
    if (start === undefined)
        return null;
    const window = Buffer.alloc(predecessor_line/* MAX_PREDECESSOR_LINE_BYTES */.A + 1);
    const bytes = window.subarray(0, store.readInto(window, start));
    const end = bytes.indexOf(LINE_FEED);
    if (end === -1)
        return null;
    const line = bytes.subarray(0, end);
    const reading = profile === 'predecessor' ? (0,predecessor_line/* readPredecessorLine */.s)(line) : (0,src_line/* readOwnLine */.Dh)(line);
    return (0,src_line/* isFault */.Zh)(reading) ? null : reading.facts.entryHash;
}
function offsetOfLine(store, number) {
    if (number === 1)
        return 0;
    const chunk = Buffer.alloc(CHUNK_BYTES);
    let line = 1;
    for (let offset = 0, count = store.readInto(chunk, 0); count > 0; count = store.readInto(chunk, offset)) {
        const bytes = chunk.subarray(0, count);
        for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) {
            line++;
            if (line === number)
                return offset + at + 1;
        }
        offset += count;
    }
    return undefined;
}

// EXTERNAL MODULE: ./packages/core/src/digest.js
var digest = __webpack_require__(29963);
// EXTERNAL MODULE: ./packages/core/src/json.js
var json = __webpack_require__(33609);
// EXTERNAL MODULE: ./packages/core/src/strict-json/parse-strict-json.js + 2 modules
var parse_strict_json = __webpack_require__(93265);
// EXTERNAL MODULE: ./packages/core/src/error.js
var src_error = __webpack_require__(87893);
;// CONCATENATED MODULE: ./packages/gates/src/audit-chain-verify/state.js


/** Judges the shape of a state only; a state that cannot be read is never the same as none. */
function readState(read, { store, profile }) {
    const { path } = read;
    if (read.state === 'absent')
        return { state: 'absent', path };
    if (read.state === 'refused')
        return { state: 'refused', path, reason: read.reason };
    const value = parse(read.bytes, path);
    if (typeof value === 'string')
        return { state: 'refused', path, reason: value };
    const own = last_seen/* lastSeenSchema */.V_.safeParse(value.json);
    if (own.success)
        return toLastSeen(own.data, path);
    if (profile === 'predecessor')
        return readPredecessorState(value.json, path, store);
    return { state: 'refused', path, reason: 'it is not a last-seen state of release-gates' };
}
/** What the state vouches for, for the verifier. The predecessor's names no tree, so it is compared separately. */
function stateAnchors(fact) {
    return fact.state === 'last_seen' && fact.head.size > 0 ? [{ kind: 'last_seen', ...fact.head }] : [];
}
/** The predecessor's state anchors by the hash of one record, which commits to all before it. */
function withStateAnchor(report, state) {
    if (report === null || state.state !== 'predecessor' || state.foundHash === null)
        return report;
    const { entryCount } = state;
    const isHeld = entryCount <= report.records && (0,digest/* equalDigest */.J$)(state.foundHash, state.lastHash);
    if (!isHeld || entryCount <= report.anchored_through)
        return report;
    const anchored = { anchored_through: entryCount, unanchored_tail: report.records - entryCount };
    return { ...report, ...anchored, anchor_kind: 'last_seen' };
}
function toLastSeen(state, path) {
    const { origin, size, root, counter } = state;
    return { state: 'last_seen', path, origin, head: { size, root }, counter };
}
function readPredecessorState(value, path, store) {
    const refused = (reason) => ({ state: 'refused', path, reason });
    if (!(0,json/* isJsonObject */.O)(value))
        return refused('it is not an object');
    const { entry_count: count, last_hash: hash, log_path: logPath = null } = value;
    if (!Number.isSafeInteger(count) || count < 0)
        return refused('entry_count is not a count');
    const entryCount = count;
    if (entryCount > 0 ? !(0,digest/* isSha256Hex */.P4)(hash) : typeof hash !== 'string')
        return refused('last_hash is not a SHA-256');
    if (logPath !== null && typeof logPath !== 'string')
        return refused('log_path is not a text');
    const foundHash = entryCount > 0 ? entryHashAt(store, entryCount, 'predecessor') : null;
    return { state: 'predecessor', path, logPath, entryCount, lastHash: hash, foundHash };
}
function parse(bytes, path) {
    try {
        return { json: (0,parse_strict_json/* parseStrictJson */.R)(bytes, { file: path }).value };
    }
    catch (error) {
        if (!(error instanceof src_error/* InputError */.dz))
            throw error;
        return error.problems[0]?.message ?? 'it does not parse';
    }
}

// EXTERNAL MODULE: ./packages/audit-log/src/log/sidecar.js
var sidecar = __webpack_require__(64816);
// EXTERNAL MODULE: ./packages/audit-log/src/checkpoint.js
var checkpoint = __webpack_require__(80806);
;// CONCATENATED MODULE: ./packages/gates/src/audit-chain-verify/trust.js

async function readCheckpoint(inputs, { trust, store, context }) {
    if (trust.keys.length === 0)
        return { state: 'not_configured' };
    const path = inputs.checkpoint ?? store.path + sidecar/* CHECKPOINT_SUFFIX */.nn;
    let bytes;
    if (inputs.checkpoint === undefined)
        bytes = store.readSidecar(sidecar/* CHECKPOINT_SUFFIX */.nn);
    else {
        const read = await context.workspace.read(path, { role: 'evidence' });
        if (read.state === 'refused')
            return { state: 'refused', path, code: read.code, reason: read.reason };
        if (read.state === 'present')
            bytes = read.bytes;
    }
    if (bytes === undefined)
        return { state: 'absent', path };
    const opened = (0,checkpoint/* openCheckpoint */.DI)(bytes, trust.origin, trust.keys);
    if (!opened.ok)
        return { state: 'refused', path, code: opened.code, reason: opened.message };
    const { size, root } = opened.checkpoint;
    return { state: 'verified', path, head: { size, root }, verifiedBy: opened.verifiedBy };
}
/** The seal beside the log only saves work; without a trusted signature every record is read. */
function readSeal(trust, store) {
    if (trust.keys.length === 0)
        return { fact: { state: 'not_configured' }, seal: undefined };
    const path = store.path + sidecar/* SEAL_SUFFIX */.Ow;
    const bytes = store.readSidecar(sidecar/* SEAL_SUFFIX */.Ow);
    if (bytes === undefined)
        return { fact: { state: 'absent', path }, seal: undefined };
    const opened = (0,sidecar/* openSeal */.Ip)(bytes, trust.origin, trust.keys);
    if (!opened.ok)
        return { fact: { state: 'refused', path, code: opened.code, reason: opened.message }, seal: undefined };
    const { size, root } = opened.seal;
    return { fact: { state: 'verified', path, head: { size, root }, verifiedBy: opened.verifiedBy }, seal: opened.seal };
}

;// CONCATENATED MODULE: ./packages/gates/src/audit-chain-verify/collect.js



const DEFAULT_LOG = '.release-gates/audit/log.ndjson';
const PREDECESSOR_LOG = '.data/audit/operations_audit_chain.ndjson';
const PREDECESSOR_STATE = '.data/audit/operations_audit_chain_state.json';
/** Where none is configured nothing signed counts either; a seal without it is refused. */
const NO_ORIGIN = 'unnamed';
async function collect(inputs, context) {
    const store = context.logs.open(pathOf(inputs, context));
    try {
        return await collectFrom(store, inputs, context);
    }
    finally {
        store.close();
    }
}
async function collectFrom(store, inputs, context) {
    const { keys, names, problems } = await (0,trusted_keys/* readTrustedKeys */.s)(inputs.publicKeys, context.workspace);
    const trust = { origin: inputs.origin ?? NO_ORIGIN, keys: inputs.origin === undefined ? [] : keys };
    const state = await collectState(store, inputs, context);
    const checkpoint = await readCheckpoint(inputs, { trust, store, context });
    const { seal, fact: sealFact } = readSeal(trust, store);
    const options = {
        profile: inputs.profile,
        origin: trust.origin,
        level: inputs.level ?? (seal === undefined ? 'deep' : 'sealed'),
        ...(seal !== undefined && { seal }),
        anchors: anchorsOf(checkpoint, state),
    };
    return {
        nowMs: context.nowMs,
        logPath: store.path,
        profile: inputs.profile,
        report: withStateAnchor((0,verify_store/* verifyStore */.H)(store, options)?.report ?? null, state),
        keys: { trusted: names, problems },
        checkpoint,
        seal: sealFact,
        state,
    };
}
function pathOf(inputs, context) {
    if (inputs.log !== undefined)
        return inputs.log;
    return inputs.profile === 'predecessor' ? PREDECESSOR_LOG : (context.auditLogPath ?? DEFAULT_LOG);
}
async function collectState(store, inputs, context) {
    const path = inputs.stateFile ?? (inputs.profile === 'predecessor' ? PREDECESSOR_STATE : undefined);
    if (path === undefined)
        return { state: 'not_configured' };
    const read = await context.workspace.read(path, { role: 'evidence' });
    const fact = readState(read, { store, profile: inputs.profile });
    // The predecessor's default place may be empty; a place that was named may not.
    return fact.state === 'absent' && inputs.stateFile === undefined ? { state: 'not_configured' } : fact;
}
/** A checkpoint of nothing vouches for nothing. */
function anchorsOf(checkpoint, state) {
    const signed = checkpoint.state === 'verified' && checkpoint.head.size > 0;
    return [...stateAnchors(state), ...(signed ? [{ kind: 'checkpoint', ...checkpoint.head }] : [])];
}

// EXTERNAL MODULE: ./packages/gates/src/_shared/row.js
var _shared_row = __webpack_require__(89721);
// EXTERNAL MODULE: ./packages/core/src/time.js
var time = __webpack_require__(24534);
;// CONCATENATED MODULE: ./packages/gates/src/audit-chain-verify/decide-log.js


const INVESTIGATE = 'Stop releasing, keep the log and its copies as they are, find out who wrote to it; to go on, close it with audit-seal and close-broken';
/** The record-wise check of the predecessor that a problem belongs to; only the first bad record gets a row. */
const ENTRY_CHECKS = {
    'line.not_canonical': 'canonical_form',
    'record.shape': 'required_fields',
    'chain.seq': 'seq_continuous',
    'chain.prev_hash': 'prev_hash_match',
    'chain.entry_hash': 'hash_match',
};
function decideLog(facts, report, inputs) {
    return [
        parseCheck(facts, report),
        ...entryCheck(facts, report),
        ...sealedPrefixCheck(facts, report),
        ...(inputs.requireLog ? [nonEmptyCheck(report)] : []),
        ...(inputs.expectMin > 0 ? [minimumCheck(report, inputs.expectMin)] : []),
        freshCheck(facts, report, inputs.maxAgeS),
        clockCheck(facts, report),
    ];
}
function parseCheck({ logPath }, { problem, torn_tail: torn, records }) {
    const isUnparsed = problem !== null && /^(line\.|log\.)/.test(problem.code) && problem.code !== 'line.not_canonical';
    return (0,_shared_row/* toCheck */.K)({
        id: 'audit_log_parse_ok',
        level: 'must',
        outcome: !isUnparsed,
        reason: isUnparsed ? `${whereOf(problem)}: ${problem.message}` : `${records} records parse`,
        expected: 'one record a line, each with its line feed',
        actual: isUnparsed ? { code: problem.code, torn_tail: torn } : { records },
        ...(isUnparsed && { location: { file: logPath, ...lineOf(problem) } }),
        remedy: torn === null ? INVESTIGATE : 'Append a record: that recovers a half-written one and says so in the log',
    });
}
function entryCheck({ logPath }, { problem }) {
    const name = problem === null ? undefined : ENTRY_CHECKS[problem.code];
    if (problem === null || name === undefined)
        return [];
    const number = problem.index === null ? 'unknown' : problem.index + 1;
    return [
        (0,_shared_row/* toCheck */.K)({
            id: `entry_${number}_${name}`,
            level: 'must',
            outcome: false,
            reason: `${whereOf(problem)}: ${problem.message}`,
            expected: 'a record that follows from the one before',
            actual: { code: problem.code, index: problem.index, offset: problem.offset },
            location: { file: logPath, ...lineOf(problem) },
            remedy: INVESTIGATE,
        }),
    ];
}
function sealedPrefixCheck({ logPath }, report) {
    const { problem, bad_range: range, level } = report;
    const isBad = problem !== null && problem.code.startsWith('seal.');
    if (!isBad && report.sealed_records === 0)
        return [];
    return [
        (0,_shared_row/* toCheck */.K)({
            id: 'audit_sealed_prefix_intact',
            level: 'must',
            outcome: !isBad,
            reason: isBad ? problem.message : `${report.sealed_records} sealed records are as they were sealed (${level})`,
            expected: 'the bytes that were sealed',
            actual: isBad ? { code: problem.code, bad_range: range } : { sealed_records: report.sealed_records, level },
            ...(isBad && { location: { file: logPath } }),
            remedy: INVESTIGATE,
        }),
    ];
}
function nonEmptyCheck({ records }) {
    return (0,_shared_row/* toCheck */.K)({
        id: 'audit_log_non_empty',
        level: 'must',
        outcome: records > 0,
        reason: `the log holds ${records} good records`,
        expected: 'at least 1 record',
        actual: records,
        remedy: 'Append the first record with audit-append, or say require-log: false where a log is not kept yet',
    });
}
function minimumCheck({ records }, minimum) {
    return (0,_shared_row/* toCheck */.K)({
        id: 'audit_expected_minimum',
        level: 'must',
        outcome: records >= minimum,
        reason: `${records} good records, at least ${minimum} are expected`,
        expected: minimum,
        actual: records,
        remedy: 'The end of the log was cut off, or it is another log: get the whole log back',
    });
}
function freshCheck({ nowMs }, report, maxAgeS) {
    const { last_ts: lastTs } = report;
    const age = lastTs === null ? null : (0,time/* judgeAge */.nK)(lastTs * 1000, nowMs, maxAgeS > 0 ? maxAgeS * 1000 : Infinity);
    const ageS = lastTs === null ? null : Math.floor(nowMs / 1000 - lastTs);
    const limit = maxAgeS > 0 ? `, at most ${maxAgeS} s are allowed` : '';
    return (0,_shared_row/* toCheck */.K)({
        id: 'audit_last_entry_fresh',
        level: 'must',
        outcome: age === null ? (maxAgeS > 0 ? 'fail' : 'not_applicable') : age === 'fresh',
        reason: age === null
            ? 'there is no record to be fresh'
            : age === 'future'
                ? `the last record claims a time ${-(ageS ?? 0)} s ahead of now`
                : `the last record is ${ageS} s old${limit}`,
        expected: { max_age_s: maxAgeS > 0 ? maxAgeS : null, max_ahead_s: time/* MAX_FUTURE_SKEW_MS */.Hd / 1000 },
        actual: { last_ts: lastTs, age_s: ageS },
        remedy: age === 'future'
            ? 'Set the clock of the machine that wrote it, or of this one; then append a record'
            : 'Run what should have been recorded, or look why it was not',
    });
}
/** Time is a claim, `seq` is the order: shown, never a reason to close. */
function clockCheck({ nowMs }, report) {
    const isAhead = report.max_ts !== null && report.max_ts * 1000 > nowMs + time/* MAX_FUTURE_SKEW_MS */.Hd;
    return (0,_shared_row/* toCheck */.K)({
        id: 'audit_clock_regressions',
        level: 'may',
        outcome: report.clock_regressions === 0 && !isAhead,
        reason: `the claimed time stepped back ${report.clock_regressions} times${isAhead ? '; a record claims a time ahead of now' : ''}`,
        expected: 0,
        actual: { clock_regressions: report.clock_regressions, max_ts: report.max_ts },
        remedy: 'Look at the clocks of the machines that write to the log',
    });
}
function whereOf(problem) {
    return problem.index === null ? 'somewhere in the log' : `record ${problem.index + 1}`;
}
function lineOf(problem) {
    return problem.index === null ? {} : { line: problem.index + 1 };
}

;// CONCATENATED MODULE: ./packages/gates/src/audit-chain-verify/decide-trust.js


const KEEP_BOTH = 'Stop releasing and keep both histories: somebody rewrote, cut or forked the log';
/** What says that the log is the one that was there before, from outside its own file. */
function decideTrust(facts, report, inputs) {
    return [
        ...(inputs.publicKeys.length > 0 ? [checkpointCheck(facts, report, inputs)] : []),
        ...originCheck(facts, inputs),
        ...(facts.seal.state === 'refused' ? [sealCheck(facts.seal)] : []),
        statePresentCheck(facts, inputs),
        ...logPathCheck(facts),
        ...(report === null ? [] : continuityCheck(facts, report)),
        ...(facts.profile === 'predecessor' ? [stateWriteCheck()] : []),
        ...(report === null ? [] : [anchoredCheck(report), tailCheck(report)]),
    ];
}
function checkpointCheck({ keys, checkpoint }, report, inputs) {
    const row = {
        id: 'audit_checkpoint_signed',
        level: 'must',
        expected: 'a checkpoint that a trusted key signed',
    };
    if (keys.problems.length > 0) {
        const reason = `the trusted keys cannot be read: ${keys.problems.join('; ')}`;
        return (0,_shared_row/* toCheck */.K)({ ...row, outcome: 'inconclusive', reason, actual: keys.problems, remedy: 'Correct public-keys' });
    }
    if (inputs.origin === undefined) {
        const reason = 'a signature means nothing without the name of the log that it must be about';
        return (0,_shared_row/* toCheck */.K)({ ...row, outcome: 'inconclusive', reason, remedy: 'Give origin' });
    }
    if (checkpoint.state === 'absent') {
        return (0,_shared_row/* toCheck */.K)({
            ...row,
            outcome: inputs.firstUse ? 'not_applicable' : 'fail',
            reason: `there is no checkpoint at ${checkpoint.path}${inputs.firstUse ? ' yet (first-use)' : ''}`,
            actual: null,
            remedy: 'Seal the log with audit-seal; if it was sealed before, somebody took the checkpoint away',
        });
    }
    if (checkpoint.state !== 'verified') {
        const reason = checkpoint.state === 'refused' ? checkpoint.reason : 'no checkpoint was looked for';
        return (0,_shared_row/* toCheck */.K)({ ...row, outcome: 'fail', reason, actual: checkpoint.state, remedy: KEEP_BOTH });
    }
    const { head, verifiedBy } = checkpoint;
    const held = judgeAnchor(report, 'checkpoint', head);
    const reason = `${verifiedBy.join(', ')} signed the first ${head.size} records; ${held.reason}`;
    const actual = { signed: { ...head }, by: verifiedBy, both_heads: held.bothHeads };
    return (0,_shared_row/* toCheck */.K)({ ...row, outcome: held.outcome, reason, actual, remedy: KEEP_BOTH });
}
/** Whether the log extends what was vouched for. A log that breaks before that point cannot be compared with it. */
function judgeAnchor(report, kind, head) {
    const bothHeads = (report?.both_heads?.anchor.kind === kind ? report.both_heads : null);
    const isContradicted = bothHeads !== null || report?.problem?.code === 'anchor.conflict';
    if (isContradicted)
        return { outcome: 'fail', reason: report?.problem?.message ?? 'the log is another', bothHeads };
    const isProven = report !== null && report.anchored_through >= head.size;
    if (isProven)
        return { outcome: 'pass', reason: 'they are there', bothHeads };
    return { outcome: 'inconclusive', reason: 'the log cannot be compared with them as far as it reads', bothHeads };
}
function originCheck({ checkpoint, state }, { origin }) {
    const stated = state.state === 'last_seen' ? state.origin : undefined;
    const isForeign = checkpoint.state === 'refused' && checkpoint.code === 'checkpoint.origin';
    if (origin === undefined && stated === undefined)
        return [];
    const isMatch = !isForeign && (stated === undefined || stated === origin);
    return [
        (0,_shared_row/* toCheck */.K)({
            id: 'audit_origin_match',
            level: 'must',
            outcome: isMatch,
            reason: isMatch
                ? `everything is about ${origin}`
                : isForeign
                    ? checkpoint.reason
                    : `the state is about ${stated}, configured is ${origin ?? 'no origin'}`,
            expected: origin ?? null,
            actual: stated ?? null,
            remedy: 'Give the origin of this log; if it is right, the checkpoint or state belongs to another log',
        }),
    ];
}
function sealCheck(seal) {
    return (0,_shared_row/* toCheck */.K)({
        id: 'audit_seal_valid',
        level: 'may',
        outcome: false,
        reason: `the seal is not used, every record was read: ${seal.reason}`,
        expected: 'a seal that a trusted key signed',
        actual: seal.code,
        remedy: 'Seal the log again with audit-seal',
    });
}
function statePresentCheck({ state }, { requireState, firstUse, origin }) {
    const row = { id: 'audit_state_present', level: 'must', expected: 'a last-seen state' };
    const remedy = 'Get the state back from where it is kept; only for a new log say first-use and name its origin';
    switch (state.state) {
        case 'refused':
            return (0,_shared_row/* toCheck */.K)({ ...row, outcome: 'fail', reason: `${state.path}: ${state.reason}`, actual: 'refused', remedy });
        case 'absent': {
            const isFirst = firstUse && origin !== undefined;
            const reason = `there is no state at ${state.path}${isFirst ? ` (first use of ${origin})` : ''}`;
            return (0,_shared_row/* toCheck */.K)({ ...row, outcome: isFirst ? 'not_applicable' : 'fail', reason, actual: null, remedy });
        }
        case 'not_configured': {
            const reason = 'no last-seen state is kept: records that were cut off the end cannot be missed by it';
            return (0,_shared_row/* toCheck */.K)({ ...row, outcome: requireState ? 'fail' : 'not_applicable', reason, actual: null, remedy });
        }
        case 'last_seen':
        case 'predecessor': {
            const count = state.state === 'last_seen' ? state.head.size : state.entryCount;
            // A state that vouches for no record would bless any log.
            const isUseful = count > 0 || !requireState;
            const reason = `${state.path} vouches for ${count} records`;
            return (0,_shared_row/* toCheck */.K)({ ...row, outcome: isUseful, reason, actual: { path: state.path, records: count }, remedy });
        }
    }
}
function logPathCheck({ state, logPath }) {
    if (state.state !== 'predecessor' || state.logPath === null)
        return [];
    return [
        (0,_shared_row/* toCheck */.K)({
            id: 'audit_state_log_path_match',
            level: 'may',
            outcome: state.logPath === logPath,
            reason: `the state was written for ${state.logPath}`,
            expected: logPath,
            actual: state.logPath,
            remedy: 'Make sure that the state belongs to this log',
        }),
    ];
}
function continuityCheck({ state }, report) {
    const row = {
        id: 'audit_append_only_state_continuity',
        level: 'must',
        expected: 'the records that were seen before, and perhaps more',
        remedy: KEEP_BOTH,
    };
    if (state.state === 'last_seen' && state.head.size > 0) {
        const held = judgeAnchor(report, 'last_seen', state.head);
        const reason = `${state.head.size} records were seen before; ${held.reason}`;
        const actual = { seen: { ...state.head }, both_heads: held.bothHeads };
        return [(0,_shared_row/* toCheck */.K)({ ...row, outcome: held.outcome, reason, actual })];
    }
    if (state.state !== 'predecessor' || state.entryCount === 0)
        return [];
    const isHeld = state.foundHash !== null && (0,digest/* equalDigest */.J$)(state.foundHash, state.lastHash);
    const reason = predecessorReason(state, isHeld, report.records);
    const actual = { seen: { size: state.entryCount, hash: state.lastHash }, found: state.foundHash };
    return [(0,_shared_row/* toCheck */.K)({ ...row, outcome: isHeld, reason, actual })];
}
function predecessorReason(state, isHeld, records) {
    if (isHeld)
        return `record ${state.entryCount} is still the one that was seen`;
    return state.foundHash === null
        ? `${state.entryCount} records were seen, the log has ${records} good ones`
        : `record ${state.entryCount} is another than the one that was seen`;
}
function stateWriteCheck() {
    return (0,_shared_row/* toCheck */.K)({
        id: 'audit_state_write_ok',
        level: 'must',
        outcome: 'not_applicable',
        reason: 'verification never writes the state: a state that the verifier renews vouches for whatever was there',
    });
}
function anchoredCheck(report) {
    const isAnchored = report.anchor_kind !== 'none';
    return (0,_shared_row/* toCheck */.K)({
        id: 'audit_anchored',
        level: 'should',
        outcome: isAnchored,
        reason: isAnchored
            ? `${report.anchored_through} of ${report.records} records are anchored (${report.anchor_kind})`
            : 'the log is only consistent with itself: whoever can write it could have written all of it',
        expected: 'a checkpoint or a last-seen state that vouches for the log',
        actual: { anchored_through: report.anchored_through, anchor_kind: report.anchor_kind },
        remedy: 'Seal the log with audit-seal and give public-keys and origin, or give state-file',
    });
}
function tailCheck(report) {
    return (0,_shared_row/* toCheck */.K)({
        id: 'audit_unanchored_tail',
        level: 'may',
        outcome: report.unanchored_tail === 0,
        reason: `${report.unanchored_tail} records after the anchored ones have been seen by nobody else`,
        expected: 0,
        actual: report.unanchored_tail,
        remedy: 'Seal the log with audit-seal',
    });
}

;// CONCATENATED MODULE: ./packages/gates/src/audit-chain-verify/decide.js



/**
 * Policy. The log is there and holds records (unless said otherwise), every line is a record in its one spelling, each
 * follows from the one before, and what was seen, signed or promised from outside is still in it.
 *
 * A chain alone proves nothing against somebody who can write it: what is anchored and what is only consistent with
 * itself is always said. Time is a claim: it can make the last record stale or refuse one from the future, no more.
 *
 * Refused when unsure: a missing log, state or checkpoint that was asked for, one that cannot be read, keys without an
 * origin, keys that are none. Nothing is written: a verifier that renews its own state vouches for whatever it finds.
 */
function decide(facts, inputs) {
    const { report } = facts;
    const checks = [existsCheck(facts, inputs)];
    if (report === null && !expectsRecords(facts, inputs))
        return checks;
    return [
        ...checks,
        ...(report === null ? [] : decideLog(facts, report, inputs)),
        ...decideTrust(facts, report, inputs),
    ];
}
/** Somebody vouches for records, so that a log that is gone was taken away. */
function expectsRecords({ state, checkpoint }, { requireLog, requireState }) {
    return requireLog || requireState || isThere(state.state) || isThere(checkpoint.state);
}
function isThere(state) {
    return state !== 'not_configured' && state !== 'absent';
}
function existsCheck(facts, inputs) {
    const isThereNow = facts.report !== null;
    const mustBe = expectsRecords(facts, inputs) || inputs.expectMin > 0 || inputs.maxAgeS > 0;
    return (0,_shared_row/* toCheck */.K)({
        id: 'audit_log_exists',
        level: 'must',
        outcome: isThereNow ? 'pass' : mustBe ? 'fail' : 'not_applicable',
        reason: isThereNow ? `${facts.logPath} is there` : `there is no log at ${facts.logPath}`,
        expected: mustBe ? 'a log' : 'a log, or none',
        actual: isThereNow,
        location: { file: facts.logPath },
        remedy: 'Get the log back from where it was kept; for a new one, append the first record with audit-append',
    });
}

;// CONCATENATED MODULE: ./packages/gates/src/audit-chain-verify/details.js
/** What each level proves of the sealed records; those after them are always read one by one. */
const PROVES = {
    tail: 'the last sealed record is still there; the storage is trusted for those before it',
    sealed: 'no byte of the sealed records changed',
    deep: 'every record was read and follows from the one before',
};
/** A summary, whatever the length of the log. */
function describeFacts({ report, ...facts }) {
    const trust = {
        checkpoint: facts.checkpoint,
        seal: facts.seal,
        state: facts.state,
        trusted_keys: facts.keys.trusted,
    };
    if (report === null)
        return { log: facts.logPath, profile: facts.profile, report: null, ...trust };
    return { log: facts.logPath, ...report, proves: PROVES[report.level], ...trust };
}
function describeValues({ report }) {
    return {
        records: String(report?.records ?? 0),
        'head-hash': report?.head?.hash ?? '',
        root: report?.root ?? '',
        level: report?.level ?? '',
        'anchored-through': String(report?.anchored_through ?? 0),
        'anchor-kind': report?.anchor_kind ?? 'none',
        'unanchored-tail': String(report?.unanchored_tail ?? 0),
        'first-bad-index': report?.first_bad_index === null || report === null ? '' : String(report.first_bad_index),
    };
}

// EXTERNAL MODULE: ./packages/core/src/inputs/codec.js
var codec = __webpack_require__(50947);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 16 modules
var schemas = __webpack_require__(52087);
;// CONCATENATED MODULE: ./packages/gates/src/audit-chain-verify/inputs.js


const MAX_RECORDS = 1_000_000_000;
const auditInputs = schemas/* strictObject */.rej({
    log: codec/* input */.hF
        .path()
        .optional()
        .describe('The log. Default: the configured one, else .release-gates/audit/log.ndjson (predecessor: its own path)'),
    profile: codec/* input */.hF
        .choice(['release-gates', 'predecessor'])
        .default('release-gates')
        .describe('How its lines are spelled. Never guessed from the file: a forger could choose it then'),
    level: codec/* input */.hF
        .choice(['tail', 'sealed', 'deep'])
        .optional()
        .describe('What to prove of the sealed records: tail (trusts storage), sealed (every byte), deep (every record). Default: sealed with a valid seal, else deep'),
    requireLog: codec/* input */.hF.boolean().default(true).describe('Fail where there is no log or it holds no record'),
    requireState: codec/* input */.hF.boolean().default(false).describe('Fail where no last-seen state vouches for a record'),
    stateFile: codec/* input */.hF
        .path()
        .optional()
        .describe('Last-seen state, kept where writers of the log cannot write. Verification never writes it'),
    firstUse: codec/* input */.hF
        .boolean()
        .default(false)
        .describe('Accept that a given state file or checkpoint is not there yet; needs origin'),
    origin: codec/* input */.hF
        .text(256)
        .optional()
        .describe('Name of the log as configured here, e.g. example.com/owner/repository/log'),
    publicKeys: codec/* input */.hF
        .list()
        .default([])
        .describe('Keys that may sign checkpoints: <name>+<id>+<base64>, or paths of files with one a line. From the base commit on a pull request'),
    checkpoint: codec/* input */.hF.path().optional().describe('Signed checkpoint. Default: the one beside the log'),
    expectMin: codec/* input */.hF
        .integer({ min: 0, max: MAX_RECORDS })
        .default(0)
        .describe('Fewest records that the log must hold, known from elsewhere'),
    maxAgeS: codec/* input */.hF.duration().default(0).describe('Oldest that the last record may be; 0: any age'),
});

;// CONCATENATED MODULE: ./packages/gates/src/audit-chain-verify/gate.js






const auditChainVerify = (0,unit/* defineGate */.p)({
    id: 'audit-chain-verify',
    summary: 'The audit log is whole, in order, and still the one that was signed or seen before',
    inputs: auditInputs,
    checks: {
        audit_log_exists: 'The log is there, unless none is required',
        audit_log_parse_ok: 'Every line is one record with its line feed',
        'entry_<i>_canonical_form': 'The first bad record is not spelled in its one canonical form',
        'entry_<i>_required_fields': 'The first bad record has a field missing, unknown or of the wrong type',
        'entry_<i>_seq_continuous': 'The first bad record does not have the next number',
        'entry_<i>_prev_hash_match': 'The first bad record does not name the hash of the one before',
        'entry_<i>_hash_match': 'The first bad record does not hash to its entry_hash',
        audit_sealed_prefix_intact: 'The sealed records are byte for byte those that were sealed',
        audit_log_non_empty: 'There is at least one record',
        audit_expected_minimum: 'There are as many records as are known from elsewhere',
        audit_last_entry_fresh: 'The last record is not older than allowed, and not from the future',
        audit_clock_regressions: 'The claimed time never stepped back; advice only',
        audit_checkpoint_signed: 'A trusted key signed a checkpoint, and the log extends it',
        audit_origin_match: 'Checkpoint and state are about the configured log',
        audit_seal_valid: 'The seal beside the log was refused; advice only, for every record was read instead',
        audit_state_present: 'The last-seen state is there and can be read',
        audit_state_log_path_match: 'The state names the same log; advice only',
        audit_append_only_state_continuity: 'The records that were seen before are still there',
        audit_state_write_ok: 'Never applies: verification writes no state',
        audit_anchored: 'Something outside the log vouches for it',
        audit_unanchored_tail: 'Every record is anchored; advice only',
    },
    outputs: {
        records: 'Number of good records',
        'head-hash': 'entry_hash of the last good record',
        root: 'RFC 6962 root over the good records',
        level: 'What was proved: tail, sealed or deep',
        'anchored-through': 'Records that a checkpoint or last-seen state vouches for',
        'anchor-kind': 'checkpoint, last_seen or none',
        'unanchored-tail': 'Good records after these',
        'first-bad-index': '0-based index of the first bad record; empty where there is none',
    },
    documents: { 'log-last-seen': last_seen/* lastSeenSchema */.V_, 'log-seal': seal/* sealSchema */.P8 },
    collect: collect,
    decide: decide,
    details: describeFacts,
    values: describeValues,
});


/***/ })

};
