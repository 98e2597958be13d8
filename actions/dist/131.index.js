export const id = 131;
export const ids = [131];
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

/***/ 77730:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ proveConsistency),
  T: () => (/* binding */ proveInclusion)
});

// EXTERNAL MODULE: ./packages/audit-log/src/checkpoint.js
var checkpoint = __webpack_require__(80806);
// EXTERNAL MODULE: ./packages/audit-log/src/proof.js
var src_proof = __webpack_require__(11436);
;// CONCATENATED MODULE: ./packages/audit-log/src/tlog-proof.js



const HEADER = 'c2sp.org/tlog-proof@v1';
const MAX_HASHES = 63;
const MAX_PROOF_BYTES = 2_000_000;
function formatTlogProof(proof) {
    const lines = [
        HEADER,
        ...(proof.extra === undefined ? [] : [`extra ${Buffer.from(proof.extra).toString('base64')}`]),
        `index ${proof.index}`,
        ...proof.hashes.map((hash) => Buffer.from(hash).toString('base64')),
    ];
    return `${lines.join('\n')}\n\n${proof.checkpoint}`;
}
/** Undefined where the text is not a proof. Nothing is verified here: `isIncluded` and `openCheckpoint` do. */
function parseTlogProof(text) {
    if (text.length > MAX_PROOF_BYTES)
        return undefined;
    const split = text.indexOf('\n\n');
    if (split < 0)
        return undefined;
    const [header, ...rest] = text.slice(0, split).split('\n');
    if (header !== HEADER)
        return undefined;
    const extra = rest[0]?.startsWith('extra ') === true ? decodeBase64(rest[0].slice('extra '.length)) : undefined;
    if (rest[0]?.startsWith('extra ') === true && extra === undefined)
        return undefined;
    const [indexLine = '', ...hashLines] = extra === undefined ? rest : rest.slice(1);
    const index = indexLine.startsWith('index ') ? parseDecimal(indexLine.slice('index '.length)) : undefined;
    const hashes = hashLines.map(decodeBase64).filter((hash) => hash?.length === HASH_BYTES);
    if (index === undefined || hashes.length !== hashLines.length || hashes.length > MAX_HASHES)
        return undefined;
    return { index, hashes, checkpoint: text.slice(split + 2), ...(extra !== undefined && { extra }) };
}

// EXTERNAL MODULE: ./packages/audit-log/src/log/sidecar.js
var sidecar = __webpack_require__(64816);
// EXTERNAL MODULE: ./packages/audit-log/src/log/verify-store.js
var verify_store = __webpack_require__(88426);
;// CONCATENATED MODULE: ./packages/audit-log/src/log/prove.js





/**
 * Proves that a record is in the log that the checkpoint beside it signed. The log is verified against that checkpoint
 * first, and the proof is checked before it is handed out.
 *
 * @param index 0-based; the last signed record where undefined
 */
function proveInclusion(store, request, index) {
    const ground = openGround(store, request);
    if (!ground.ok)
        return ground;
    const { head, checkpoint, verification } = ground;
    const at = index ?? head.size - 1;
    if (at < 0 || at >= head.size) {
        return refuse('proof.out_of_range', `record ${at} is not among the ${head.size} that the checkpoint signed`);
    }
    const leafHash = verification.rangeRoot(at, at + 1);
    const hashes = (0,src_proof/* buildInclusionProof */.To)(at, head.size, verification.rangeRoot);
    const claim = { index: at, size: head.size, leafHash, root: Buffer.from(head.root, 'hex'), proof: hashes };
    if (!(0,src_proof/* isIncluded */.R4)(claim))
        return refuse('proof.log_bad', 'the log changed while it was read', verification.report);
    const text = formatTlogProof({ index: at, hashes, checkpoint });
    return { ok: true, text, index: at, leafHash: hex(leafHash), head, report: verification.report };
}
/** Proves that the first `fromSize` records are the beginning of the first `toSize` (the checkpoint's where undefined). */
function proveConsistency(store, request, sizes) {
    const ground = openGround(store, request);
    if (!ground.ok)
        return ground;
    const { rangeRoot, report } = ground.verification;
    const toSize = sizes.toSize ?? ground.head.size;
    if (sizes.fromSize < 1 || sizes.fromSize > toSize || toSize > report.records) {
        return refuse('proof.out_of_range', `no proof leads from ${sizes.fromSize} to ${toSize} of ${report.records} records`);
    }
    const [root1, root2] = [rangeRoot(0, sizes.fromSize), rangeRoot(0, toSize)];
    const proof = (0,src_proof/* buildConsistencyProof */.Nc)(sizes.fromSize, toSize, rangeRoot);
    if (!(0,src_proof/* isConsistent */.HB)({ size1: sizes.fromSize, size2: toSize, root1, root2, proof })) {
        return refuse('proof.log_bad', 'the log changed while it was read', report);
    }
    const [from, to] = [
        { size: sizes.fromSize, root: hex(root1) },
        { size: toSize, root: hex(root2) },
    ];
    return { ok: true, from, to, hashes: proof.map(hex), report };
}
function openGround(store, { origin, profile, keys }) {
    const bytes = store.readSidecar(sidecar/* CHECKPOINT_SUFFIX */.nn);
    if (bytes === undefined)
        return refuse('proof.no_checkpoint', 'the log has no checkpoint: seal it first');
    const opened = (0,checkpoint/* openCheckpoint */.DI)(bytes, origin, keys);
    if (!opened.ok)
        return refuse('proof.checkpoint_refused', opened.message);
    const { size, root } = opened.checkpoint;
    const sealBytes = store.readSidecar(sidecar/* SEAL_SUFFIX */.Ow);
    const seal = sealBytes && (0,sidecar/* openSeal */.Ip)(sealBytes, origin, keys);
    const verification = (0,verify_store/* verifyStore */.H)(store, {
        profile,
        origin,
        level: seal?.ok === true ? 'sealed' : 'deep',
        ...(seal?.ok === true && { seal: seal.seal }),
        anchors: [{ kind: 'checkpoint', size, root }],
    });
    if (verification === undefined)
        return refuse('proof.no_log', 'there is no log');
    const { report } = verification;
    // A half-written last record is not among those that were signed.
    if (!report.ok && report.problem?.code !== 'line.torn') {
        return refuse('proof.log_bad', report.problem?.message ?? 'the log does not verify', report);
    }
    return { ok: true, head: { size, root }, checkpoint: Buffer.from(bytes).toString('utf8'), verification };
}
function refuse(code, message, report = null) {
    return { ok: false, code, message, report };
}
function hex(hash) {
    return Buffer.from(hash).toString('hex');
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

/***/ 43512:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditSeal: () => (/* binding */ auditSeal)
});

// EXTERNAL MODULE: ./packages/audit-log/src/last-seen.js
var last_seen = __webpack_require__(59598);
// EXTERNAL MODULE: ./packages/audit-log/src/seal.js + 1 modules
var seal = __webpack_require__(51140);
// EXTERNAL MODULE: ./packages/core/src/unit.js
var unit = __webpack_require__(47517);
// EXTERNAL MODULE: ./packages/audit-log/src/log/trusted-keys.js
var trusted_keys = __webpack_require__(66633);
// EXTERNAL MODULE: ./packages/core/src/digest.js
var digest = __webpack_require__(29963);
// EXTERNAL MODULE: ./packages/core/src/error.js
var src_error = __webpack_require__(87893);
// EXTERNAL MODULE: ./packages/audit-log/src/checkpoint.js
var src_checkpoint = __webpack_require__(80806);
// EXTERNAL MODULE: ./packages/audit-log/src/log/append-record.js
var append_record = __webpack_require__(14825);
// EXTERNAL MODULE: ./packages/audit-log/src/log/sidecar.js
var sidecar = __webpack_require__(64816);
// EXTERNAL MODULE: ./packages/audit-log/src/log/verify-store.js
var verify_store = __webpack_require__(88426);
;// CONCATENATED MODULE: ./packages/audit-log/src/log/seal-log.js





/**
 * Verifies the log as an extension of its checkpoint. A log that forked from what was signed before is never signed:
 * two signed heads that contradict each other are what a checkpoint exists to prevent.
 */
function prepareSeal(store, request) {
    const previous = readPrevious(store, request);
    if (previous.state === 'refused')
        return refuse('seal.checkpoint_refused', previous.message);
    if (previous.state === 'absent' && !request.firstUse && request.anchors.length === 0) {
        return refuse('seal.first_use', 'there is no checkpoint to extend, and nothing says that this is the first');
    }
    const head = previous.state === 'found' ? previous.head : null;
    const sealBytes = store.readSidecar(sidecar/* SEAL_SUFFIX */.Ow);
    const opened = sealBytes && (0,sidecar/* openSeal */.Ip)(sealBytes, request.origin, request.keys);
    const verification = (0,verify_store/* verifyStore */.H)(store, {
        profile: request.profile,
        origin: request.origin,
        level: opened?.ok === true ? 'sealed' : 'deep',
        ...(opened?.ok === true && { seal: opened.seal }),
        anchors: [...request.anchors, ...(head === null ? [] : [{ kind: 'checkpoint', ...head }])],
        reseal: true,
    });
    if (verification === undefined)
        return refuse('seal.no_log', 'there is no log');
    const { report, seal } = verification;
    if (!report.ok || seal === undefined) {
        return { ...refuse('seal.log_bad', report.problem?.message ?? 'the log does not verify'), report };
    }
    if (report.records === 0)
        return { ...refuse('seal.empty', 'the log has no record'), report };
    return { ok: true, seal, report, previous: head };
}
/**
 * Signs and writes. Under the lock, the checkpoint must still be the one that was extended.
 *
 * @returns the checkpoint's text
 * @throws EnvironmentError `log.raced` where another sealed meanwhile; `log.busy`, `log.lock_lost`, `disk.…`
 */
function commitSeal(store, prepared, { signers, ...options }) {
    const { seal, previous } = prepared;
    const checkpoint = (0,src_checkpoint/* signCheckpoint */.Ch)({ origin: options.origin, size: seal.size, root: seal.root }, signers);
    const sealBytes = (0,sidecar/* formatSeal */.Z3)(seal, signers);
    store.withLock((writer) => {
        const now = readPrevious(store, options);
        const isSame = previous === null
            ? now.state === 'absent'
            : now.state === 'found' && now.head.size === previous.size && (0,digest/* equalDigest */.J$)(now.head.root, previous.root);
        if (!isSame)
            throw raced(store);
        // A seal that is ahead of the checkpoint is signed all the same; the reverse would only be slower.
        writer.replaceSidecar(sidecar/* SEAL_SUFFIX */.Ow, sealBytes);
        writer.replaceSidecar(sidecar/* CHECKPOINT_SUFFIX */.nn, Buffer.from(checkpoint, 'utf8'));
    }, options.waitMs ?? append_record/* DEFAULT_WAIT_MS */.r);
    return checkpoint;
}
function readPrevious(store, { origin, keys }) {
    const bytes = store.readSidecar(sidecar/* CHECKPOINT_SUFFIX */.nn);
    if (bytes === undefined)
        return { state: 'absent' };
    const opened = (0,src_checkpoint/* openCheckpoint */.DI)(bytes, origin, keys);
    if (!opened.ok)
        return { state: 'refused', message: opened.message };
    return { state: 'found', head: { size: opened.checkpoint.size, root: opened.checkpoint.root } };
}
function refuse(code, message) {
    return { ok: false, code, message, report: null };
}
function raced(store) {
    return new src_error/* EnvironmentError */.eG({
        code: 'log.raced',
        message: 'expected the checkpoint that was extended, found another: somebody sealed meanwhile',
        where: { file: store.path + sidecar/* CHECKPOINT_SUFFIX */.nn },
        remedy: 'Nothing was written; run again',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/audit-log/src/record.js
var src_record = __webpack_require__(95185);
// EXTERNAL MODULE: ./packages/audit-log/src/verify.js + 7 modules
var verify = __webpack_require__(24379);
// EXTERNAL MODULE: ./packages/audit-log/src/log/store-source.js
var store_source = __webpack_require__(30874);
// EXTERNAL MODULE: ./packages/audit-log/src/log/tail.js
var tail = __webpack_require__(72893);
;// CONCATENATED MODULE: ./packages/audit-log/src/log/close-broken-log.js








const CHUNK_BYTES = 1_048_576;
/**
 * Ends a log that no longer verifies. It is kept, byte for byte, under another name, and a new log begins whose first
 * record names it, its last good record, what is wrong with it and why it was closed. Nothing is repaired: a break that
 * was tidied away is a break that nobody can look into.
 *
 * @throws InputError `log.absent`, `log.not_broken`, `record.invalid`, `file.exists`
 * @throws EnvironmentError `log.busy`, `log.lock_lost`, `disk.…`
 */
function closeBrokenLog(store, request) {
    return store.withLock((writer) => {
        const { verification, sha256, tip } = readOld(store, request);
        const { report } = verification;
        if (!isClosable(store, report, request))
            throw notBroken(store, report);
        const label = `closed-${report.records}-${sha256.slice(0, 12)}`;
        const keptAs = `${store.path}.${label}`;
        const draft = {
            action: 'log.continued',
            actor: request.actor,
            source: 'audit-log',
            status: report.ok ? 'migrated' : 'broken',
            context: describeOld(report, { keptAs, sha256, bytes: tip.end, reason: request.reason }),
        };
        const record = (0,src_record/* buildRecord */.kA)(draft, src_record/* EMPTY_HEAD */.xE, request.nowMs);
        if (!writer.startOver(tip, label, (0,src_record/* formatLine */.IL)(record)))
            throw changed(store);
        return { keptAs, record, report };
    }, request.waitMs ?? append_record/* DEFAULT_WAIT_MS */.r);
}
function readOld(store, { profile, origin }) {
    const source = (0,store_source/* toStoreSource */.g)(store);
    if (source === undefined) {
        throw new src_error/* InputError */.dz({ code: 'log.absent', message: 'expected a log, found none', where: { file: store.path } });
    }
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const chunk = Buffer.alloc(CHUNK_BYTES);
    let end = 0;
    for (let count = source.read(chunk, end); count > 0 && end < source.size; count = source.read(chunk, end)) {
        hash.update(chunk.subarray(0, count));
        end += count;
    }
    const lastBytes = Buffer.alloc(Math.min(end, 4096));
    source.read(lastBytes, end - lastBytes.length);
    const verification = (0,verify/* verifyLog */.I)(source, { profile, origin, level: 'deep' });
    return { verification, sha256: hash.digest('hex'), tip: { end, tornBytes: 0, lastBytes } };
}
function isClosable(store, report, { profile, origin }) {
    if (profile === 'predecessor')
        return !isOurs(store, origin);
    return !report.ok && !(isTorn(report) && 'tail' in (0,tail/* findTail */.I)(store));
}
/** A good log of ours that is called one of the predecessor would lose its records, and its anchors, by a word. */
function isOurs(store, origin) {
    const report = (0,verify_store/* verifyStore */.H)(store, { profile: 'release-gates', origin, level: 'deep' })?.report;
    return report !== undefined && report.ok && report.records > 0;
}
/** The next append recovers it, unless what is torn was never half a record. */
function isTorn(report) {
    return report.problem?.code === 'line.torn';
}
function describeOld(report, old) {
    return {
        previous_log: old.keptAs,
        previous_bytes: old.bytes,
        previous_sha256: old.sha256,
        good_records: report.records,
        good_bytes: report.bytes,
        good_head: report.head === null ? null : { seq: report.head.seq, hash: report.head.hash },
        good_root: report.root,
        first_bad_index: report.first_bad_index,
        problem: report.problem === null ? null : { code: report.problem.code, message: report.problem.message },
        reason: old.reason,
    };
}
function notBroken(store, report) {
    return new src_error/* InputError */.dz({
        code: 'log.not_broken',
        message: isTorn(report)
            ? 'expected a broken log, found one whose last record is half written'
            : `expected a broken log, found ${report.records} good records`,
        where: { file: store.path },
        remedy: isTorn(report) ? 'Append a record: that recovers it' : 'Seal it without close-broken',
    });
}
function changed(store) {
    return new src_error/* InputError */.dz({
        code: 'log.changed',
        message: 'expected the log to stay as it was read, found that it changed under the lock',
        where: { file: store.path },
        remedy: 'Stop the program that writes to it without the lock, then run again',
    });
}

// EXTERNAL MODULE: ./packages/audit-log/src/log/prove.js + 1 modules
var prove = __webpack_require__(77730);
// EXTERNAL MODULE: ./packages/core/src/jcs/canonicalize.js + 6 modules
var canonicalize = __webpack_require__(72533);
// EXTERNAL MODULE: ./packages/core/src/strict-json/parse-strict-json.js + 2 modules
var parse_strict_json = __webpack_require__(93265);
// EXTERNAL MODULE: ./packages/operations/src/_shared/log-path.js
var log_path = __webpack_require__(97643);
// EXTERNAL MODULE: ./packages/operations/src/_shared/row.js
var row = __webpack_require__(16509);
// EXTERNAL MODULE: ./packages/audit-log/src/note-key.js
var note_key = __webpack_require__(37206);
;// CONCATENATED MODULE: ./packages/operations/src/audit-seal/signing-key.js


/** The key, or why there is none. It is never a fact: facts are written down. */
async function loadSigner(inputs, secrets) {
    if (inputs.keyEnv !== undefined && inputs.keyFile !== undefined)
        return 'key-env and key-file are both given';
    if (inputs.keyEnv === undefined && inputs.keyFile === undefined)
        return 'neither key-env nor key-file is given';
    const text = inputs.keyEnv === undefined
        ? await secrets.fromFile(inputs.keyFile)
        : secrets.fromEnvironment(inputs.keyEnv);
    if (text === undefined)
        return inputs.keyEnv === undefined ? 'key-file does not exist' : `${inputs.keyEnv} is not set`;
    try {
        return text.trim().startsWith('PRIVATE+KEY+')
            ? (0,note_key/* parseSignerKey */.tQ)(text, inputs.keyName)
            : (0,note_key/* parseSignerKey */.tQ)(text, inputs.keyName ?? inputs.origin);
    }
    catch (error) {
        if (!(error instanceof src_error/* InputError */.dz))
            throw error;
        return error.problems[0]?.message ?? 'it is no key';
    }
}

;// CONCATENATED MODULE: ./packages/operations/src/audit-seal/collect.js




async function collect(inputs, context) {
    const store = context.logs.open((0,log_path/* logPathOf */.T)(inputs.log, context, inputs.profile));
    try {
        return await collectFrom(store, inputs, context);
    }
    finally {
        store.close();
    }
}
async function collectFrom(store, inputs, context) {
    const signer = await loadSigner(inputs, context.secrets);
    const trusted = await (0,trusted_keys/* readTrustedKeys */.s)(inputs.publicKeys, context.workspace);
    const state = await readLastSeen(inputs, context);
    const facts = {
        logPath: store.path,
        isOrigin: (0,src_checkpoint/* isOrigin */.fu)(inputs.origin),
        key: typeof signer === 'string' ? { refused: signer } : { vkey: signer.vkey },
        keyProblems: trusted.problems,
        state,
    };
    const { profile, origin } = inputs;
    if (inputs.closeBroken) {
        const broken = (0,verify_store/* verifyStore */.H)(store, { profile, origin, level: 'deep' })?.report ?? null;
        return { ...facts, prepared: null, broken };
    }
    if (typeof signer === 'string' || 'refused' in state || !facts.isOrigin)
        return { ...facts, prepared: null, broken: null };
    const keys = trustWith(signer.vkey, trusted.keys);
    const prepared = prepareSeal(store, {
        origin,
        profile,
        keys,
        anchors: anchorsOf(state.lastSeen),
        firstUse: inputs.firstUse,
    });
    return { ...facts, prepared, broken: null };
}
/** A key that is trusted to sign is trusted to have signed. */
function trustWith(vkey, others) {
    return [(0,note_key/* parseVerifierKey */.z$)(vkey), ...others.filter((key) => key.publicKey !== (0,note_key/* parseVerifierKey */.z$)(vkey).publicKey)];
}
function anchorsOf(lastSeen) {
    if (lastSeen === null || lastSeen.size === 0)
        return [];
    return [{ kind: 'last_seen', size: lastSeen.size, root: lastSeen.root }];
}
async function readLastSeen(inputs, { workspace }) {
    if (inputs.stateFile === undefined)
        return { lastSeen: null };
    const read = await workspace.read(inputs.stateFile, { role: 'evidence' });
    if (read.state === 'refused')
        return { refused: `${read.path}: ${read.reason}` };
    if (read.state === 'absent') {
        return inputs.firstUse ? { lastSeen: null } : { refused: `${read.path}: there is no such file` };
    }
    try {
        const parsed = last_seen/* lastSeenSchema */.V_.safeParse((0,parse_strict_json/* parseStrictJson */.R)(read.bytes, { file: read.path }).value);
        if (!parsed.success)
            return { refused: `${read.path} is not a last-seen state` };
        if (parsed.data.origin === inputs.origin)
            return { lastSeen: parsed.data };
        return { refused: `${read.path} is about ${parsed.data.origin}, not ${inputs.origin}` };
    }
    catch (error) {
        if (!(error instanceof src_error/* InputError */.dz))
            throw error;
        return { refused: error.message };
    }
}

;// CONCATENATED MODULE: ./packages/operations/src/audit-seal/apply.js






async function apply(plan, inputs, context) {
    const signer = await loadSigner(inputs, context.secrets);
    if (plan.value === null || typeof signer === 'string')
        return { checks: [nothingDone()] };
    const store = context.logs.open((0,log_path/* logPathOf */.T)(inputs.log, context, inputs.profile));
    try {
        const { keys } = await (0,trusted_keys/* readTrustedKeys */.s)(inputs.publicKeys, context.workspace);
        return await apply_seal(plan.value, { store, signer, keys: trustWith(signer.vkey, keys), inputs, context });
    }
    finally {
        store.close();
    }
}
async function apply_seal(value, sealing) {
    const { store, signer, keys, inputs, context } = sealing;
    const closed = value.kind === 'close' ? apply_close(value.reason, sealing) : null;
    const prepared = value.kind === 'seal' ? value.prepared : prepareNew(sealing);
    const ground = { origin: inputs.origin, keys, waitMs: inputs.waitS * 1000 };
    const checkpoint = commitSeal(store, prepared, { ...ground, signers: [signer] });
    const { report } = prepared;
    if (inputs.checkpointOut !== undefined)
        await context.files.replace(inputs.checkpointOut, Buffer.from(checkpoint, 'utf8'));
    const advance = inputs.stateOut === undefined ? null : await writeState(checkpoint, prepared, sealing);
    const values = {
        records: String(report.records),
        root: report.root,
        'checkpoint-path': `${store.path}.checkpoint`,
        'public-key': signer.vkey,
        'kept-as': closed?.keptAs ?? '',
    };
    return {
        checks: [sealedCheck(prepared, inputs.origin), ...(advance === null ? [] : [advance])],
        details: {
            log: store.path,
            origin: inputs.origin,
            checkpoint,
            previous: prepared.previous === null ? null : { ...prepared.previous },
            closed: closed === null ? null : { kept_as: closed.keptAs, record: { ...closed.record } },
        },
        values,
        // No record: it would come after the checkpoint, and what was just signed would not be the whole log.
    };
}
function apply_close(reason, { store, inputs, context }) {
    const { profile, origin } = inputs;
    const actor = context.run.actor;
    return closeBrokenLog(store, { profile, origin, reason, actor, nowMs: context.nowMs, waitMs: inputs.waitS * 1000 });
}
/** The new log holds one record of ours, whatever the old one was. */
function prepareNew({ store, keys, inputs }) {
    const request = { origin: inputs.origin, profile: 'release-gates', keys, anchors: [], firstUse: true };
    const prepared = prepareSeal(store, request);
    if (prepared.ok)
        return prepared;
    throw new src_error/* EnvironmentError */.eG({
        code: 'log.raced',
        message: `expected the new log to verify, found that ${prepared.message}`,
        where: { file: store.path },
        remedy: 'The old log is kept; seal the new one without close-broken',
    });
}
/** The one way a last-seen state changes: from what was given, over a proof, by being asked to. */
async function writeState(checkpoint, prepared, sealing) {
    const { store, keys, inputs, context } = sealing;
    const old = inputs.closeBroken ? undefined : await apply_readOld(inputs, context);
    const { origin, profile } = inputs;
    const { report } = prepared;
    const isGrowth = old !== undefined && old.size > 0 && old.size < report.records;
    const proof = isGrowth
        ? (0,prove/* proveConsistency */.P)(store, { origin, profile, keys }, { fromSize: old.size, toSize: report.records })
        : null;
    const advance = (0,last_seen/* advanceLastSeen */.wo)(old, {
        origin,
        size: report.records,
        root: report.root,
        headHash: report.head?.hash ?? '',
        checkpoint,
        consistency: proof?.ok === true ? proof.hashes.map((hash) => Buffer.from(hash, 'hex')) : [],
        nowMs: context.nowMs,
    });
    const isAdvanced = 'state' in advance;
    if (isAdvanced) {
        await context.files.replace(inputs.stateOut, Buffer.from(`${(0,canonicalize/* canonicalText */.A4)(advance.state)}\n`, 'utf8'));
    }
    return (0,row/* toCheck */.K)('audit_state_advanced', isAdvanced, {
        reason: isAdvanced
            ? `the state is now ${report.records} records (${advance.outcome})`
            : `the old state stays: ${advance.outcome}`,
        expected: 'a state that the log extends',
        actual: advance.outcome,
        remedy: 'Keep both; the log is not the one that was seen',
    });
}
async function apply_readOld(inputs, { workspace }) {
    if (inputs.stateFile === undefined)
        return undefined;
    const read = await workspace.read(inputs.stateFile, { role: 'evidence' });
    if (read.state !== 'present')
        return undefined;
    return last_seen/* lastSeenSchema */.V_.parse((0,parse_strict_json/* parseStrictJson */.R)(read.bytes, { file: read.path }).value);
}
function sealedCheck({ report }, origin) {
    return (0,row/* toCheck */.K)('audit_log_sealed', true, {
        reason: `${report.records} records are signed as ${origin}`,
        expected: 'a checkpoint',
        actual: { records: report.records, root: report.root },
    });
}
/** Where the unit only warns, its preconditions do not close it; there is still nothing to sign. */
function nothingDone() {
    return (0,row/* toCheck */.K)('audit_log_sealed', false, {
        reason: 'nothing was signed, for the preconditions do not hold',
        expected: 'a checkpoint',
        actual: null,
        remedy: 'Correct what the other checks say',
    });
}

// EXTERNAL MODULE: ./packages/core/src/inputs/codec.js
var codec = __webpack_require__(50947);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 16 modules
var schemas = __webpack_require__(52087);
;// CONCATENATED MODULE: ./packages/operations/src/audit-seal/inputs.js


const sealInputs = schemas/* strictObject */.rej({
    log: codec/* input */.hF.path().optional().describe('The log. Default: the configured one, else .release-gates/audit/log.ndjson'),
    profile: codec/* input */.hF
        .choice(['release-gates', 'predecessor'])
        .default('release-gates')
        .describe('How its lines are spelled'),
    origin: codec/* input */.hF.text(256).describe('Name of the log, e.g. example.com/owner/repository/log. Part of what is signed'),
    keyEnv: codec/* input */.hF.environmentVariable().optional().describe('Environment variable that holds the Ed25519 signing key'),
    keyFile: codec/* input */.hF.path().optional().describe('File that holds the key, instead of a variable; outside the repository'),
    keyName: codec/* input */.hF.text(256).optional().describe('Name of a key in PEM, which has none itself. Default: the origin'),
    publicKeys: codec/* input */.hF
        .list()
        .default([])
        .describe('Further keys that may have signed the checkpoint before, e.g. the one that this key replaces'),
    stateFile: codec/* input */.hF.path().optional().describe('Last-seen state that the log must extend'),
    stateOut: codec/* input */.hF.path().optional().describe('Where to write the new last-seen state, for its keeper to take'),
    checkpointOut: codec/* input */.hF.path().optional().describe('Where to write a copy of the checkpoint, to publish it'),
    firstUse: codec/* input */.hF.boolean().default(false).describe('Allow to sign without a checkpoint or state to extend'),
    closeBroken: codec/* input */.hF
        .boolean()
        .default(false)
        .describe('The log does not verify: keep it under another name and begin a new one that names it; needs reason'),
    reason: codec/* input */.hF.text(2000).optional().describe('Why it is closed, and who decided; stands in the new log'),
    waitS: codec/* input */.hF.duration({ minS: 0, maxS: 3600 }).default(30).describe('How long to wait for other writers'),
});

;// CONCATENATED MODULE: ./packages/operations/src/audit-seal/plan.js

function plan(facts, inputs) {
    const checks = [keyCheck(facts), stateCheck(facts), inputs.closeBroken ? closeCheck(facts, inputs) : logCheck(facts)];
    const isSound = checks.every((check) => check.outcome === 'pass');
    const value = isSound ? plan_valueOf(facts, inputs) : null;
    return { checks, steps: stepsOf(value, facts, inputs), value };
}
function plan_valueOf({ prepared }, { closeBroken, reason }) {
    if (closeBroken)
        return reason === undefined ? null : { kind: 'close', reason };
    return prepared?.ok === true ? { kind: 'seal', prepared } : null;
}
function stepsOf(value, { logPath }, inputs) {
    if (value === null)
        return [];
    const steps = value.kind === 'seal'
        ? [`Sign the ${value.prepared.report.records} records of ${logPath} as ${inputs.origin}`]
        : [
            `Keep ${logPath} under another name and begin a new log that names it`,
            `Sign the new log as ${inputs.origin}`,
        ];
    if (inputs.checkpointOut !== undefined)
        steps.push(`Write the checkpoint to ${inputs.checkpointOut}`);
    if (inputs.stateOut !== undefined)
        steps.push(`Write the last-seen state to ${inputs.stateOut}`);
    return steps;
}
function keyCheck({ key, keyProblems, isOrigin }) {
    const problems = [
        'refused' in key ? key.refused : [],
        keyProblems,
        isOrigin ? [] : 'origin has white space or a "+"',
    ].flat();
    return (0,row/* toCheck */.K)('audit_signing_key_available', problems.length === 0, {
        reason: problems.length === 0 ? 'the key can sign' : problems.join('; '),
        expected: 'one Ed25519 key, from a variable or a file, and a name for the log',
        actual: 'vkey' in key ? key.vkey : 'none',
        remedy: 'Name the variable or file that holds the key',
    });
}
function stateCheck({ state }) {
    const isRefused = 'refused' in state;
    return (0,row/* toCheck */.K)('audit_state_usable', !isRefused, {
        reason: isRefused
            ? state.refused
            : state.lastSeen === null
                ? 'no state was given'
                : `${state.lastSeen.size} records were seen`,
        expected: 'a last-seen state of this log, where one is named',
        actual: isRefused ? 'refused' : (state.lastSeen?.size ?? null),
        remedy: 'Get the state back from where it is kept; only for a new log say first-use',
    });
}
function logCheck({ prepared, logPath }) {
    if (prepared?.ok === true) {
        const { report, previous } = prepared;
        return (0,row/* toCheck */.K)('audit_log_sealable', true, {
            reason: `${report.records} records verify (${report.level}) and extend ${previous === null ? 'nothing' : `the ${previous.size} that were signed`}`,
            expected: 'a log that extends what was signed before',
            actual: { records: report.records, root: report.root, level: report.level },
        });
    }
    return (0,row/* toCheck */.K)('audit_log_sealable', prepared === null ? 'inconclusive' : 'fail', {
        reason: prepared === null ? 'the log was not looked at, for the inputs do not hold' : `${logPath}: ${prepared.message}`,
        expected: 'a log that extends what was signed before',
        actual: prepared === null ? null : { code: prepared.code, problem: prepared.report?.problem?.code ?? null },
        remedy: remedyOf(prepared),
    });
}
function remedyOf(prepared) {
    if (prepared?.code === 'seal.first_use') {
        return 'If the log was never sealed, say first-use; else get its checkpoint back, for somebody took it away';
    }
    if (prepared?.report?.problem?.code === 'line.torn')
        return 'Append a record: that recovers the half-written one';
    if (prepared?.code === 'seal.log_bad') {
        return 'Stop releasing, keep the log and its copies, find out who changed it; to go on, run with close-broken';
    }
    return 'Correct the inputs, or append the first record';
}
function closeCheck({ broken, logPath }, { reason, profile }) {
    const isBroken = broken !== null && (!broken.ok || profile === 'predecessor');
    const isClosable = isBroken && reason !== undefined;
    return (0,row/* toCheck */.K)('audit_log_closable', isClosable, {
        reason: !isBroken
            ? `${logPath} is not broken`
            : reason === undefined
                ? 'a log is only closed with a reason'
                : `${broken.records} good records, then: ${broken.problem?.message ?? 'nothing, it is of the predecessor'}`,
        expected: 'a log that does not verify, and a reason to close it',
        actual: { broken: isBroken, problem: broken?.problem?.code ?? null },
        remedy: isBroken ? 'Give reason: why, and who decided' : 'Run without close-broken',
    });
}

;// CONCATENATED MODULE: ./packages/operations/src/audit-seal/operation.js






const auditSeal = (0,unit/* defineOperation */.h)({
    id: 'audit-seal',
    summary: 'Verifies the audit log and signs it, as an extension of what was signed before; closes a broken one',
    inputs: sealInputs,
    checks: {
        audit_signing_key_available: 'One Ed25519 key is named, is there, and the log has a name',
        audit_state_usable: 'The last-seen state that is named is there and about this log',
        audit_log_sealable: 'The log verifies and extends its checkpoint and state',
        audit_log_closable: 'The log is broken and there is a reason to close it',
        audit_log_sealed: 'The checkpoint was signed and written',
        audit_state_advanced: 'The new last-seen state extends the old one',
    },
    outputs: {
        records: 'Number of records that were signed',
        root: 'RFC 6962 root over them',
        'checkpoint-path': 'The checkpoint beside the log',
        'public-key': 'Key to configure verification with',
        'kept-as': 'Where a broken log is kept; empty where none was closed',
    },
    documents: { 'log-last-seen': last_seen/* lastSeenSchema */.V_, 'log-seal': seal/* sealSchema */.P8 },
    collect: collect,
    plan: plan,
    apply: apply,
});


/***/ })

};
