export const id = 281;
export const ids = [281];
export const modules = {

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

/***/ 52281:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditProve: () => (/* binding */ auditProve)
});

// EXTERNAL MODULE: ./packages/core/src/unit.js
var unit = __webpack_require__(47517);
// EXTERNAL MODULE: ./packages/core/src/digest.js
var digest = __webpack_require__(29963);
// EXTERNAL MODULE: ./packages/operations/src/_shared/row.js
var row = __webpack_require__(16509);
;// CONCATENATED MODULE: ./packages/operations/src/audit-prove/apply.js


async function apply(plan, _inputs, context) {
    if (plan.value === null)
        return { checks: [] };
    const { proof, isThere } = plan.value;
    // Never over another file: what lies there may be somebody else's proof.
    if (!isThere)
        await context.files.create(proof.path, Buffer.from(proof.text, 'utf8'));
    const written = (0,row/* toCheck */.K)('audit_proof_written', true, {
        reason: `${proof.path} proves that ${proof.what}`,
        expected: 'the proof',
        actual: { path: proof.path, sha256: (0,digest/* sha256Hex */.fg)(proof.text) },
    });
    return {
        checks: [written],
        details: { kind: proof.kind, path: proof.path, proves: proof.what, head: { ...proof.head } },
        values: { 'proof-path': proof.path, 'proof-sha256': (0,digest/* sha256Hex */.fg)(proof.text), size: String(proof.head.size) },
    };
}

// EXTERNAL MODULE: ./packages/audit-log/src/log/trusted-keys.js
var trusted_keys = __webpack_require__(66633);
// EXTERNAL MODULE: ./packages/audit-log/src/checkpoint.js
var checkpoint = __webpack_require__(80806);
// EXTERNAL MODULE: ./packages/audit-log/src/log/prove.js + 1 modules
var prove = __webpack_require__(77730);
// EXTERNAL MODULE: ./packages/audit-log/src/log/sidecar.js
var sidecar = __webpack_require__(64816);
// EXTERNAL MODULE: ./packages/core/src/jcs/canonicalize.js + 6 modules
var canonicalize = __webpack_require__(72533);
// EXTERNAL MODULE: ./packages/operations/src/_shared/log-path.js
var log_path = __webpack_require__(97643);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 16 modules
var schemas = __webpack_require__(52087);
;// CONCATENATED MODULE: ./packages/operations/src/audit-prove/consistency-document.js

const CONSISTENCY_FORMAT = 'release-gates/log-consistency/v1';
const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const treeHead = schemas/* strictObject */.rej({
    size: schemas/* int */.Whr().min(1).describe('Records'),
    root: sha256.describe('RFC 6962 root over them, lower-case hex'),
});
const consistencySchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz(CONSISTENCY_FORMAT).describe('Names this document and its version'),
    origin: schemas/* string */.YjP().min(1).max(256).describe('Name of the log'),
    from: treeHead.describe('The smaller log'),
    to: treeHead.describe('The larger log, which the checkpoint signs'),
    hashes: schemas/* array */.YOg(sha256).max(64).describe('Consistency proof of RFC 9162 section 2.1.4, in its order'),
    checkpoint: schemas/* string */.YjP().max(1_000_000).describe('The signed checkpoint over the larger log'),
})
    .describe('Proof that a smaller audit log is the beginning of a larger, signed one');

;// CONCATENATED MODULE: ./packages/operations/src/audit-prove/collect.js




async function collect(inputs, context) {
    const { keys, problems } = await (0,trusted_keys/* readTrustedKeys */.s)(inputs.publicKeys, context.workspace);
    const store = context.logs.open((0,log_path/* logPathOf */.T)(inputs.log, context, inputs.profile));
    try {
        const isReady = problems.length === 0 && (0,checkpoint/* isOrigin */.fu)(inputs.origin);
        const proof = isReady
            ? makeProof(store, { inputs, keys, folder: context.evidenceDirectory })
            : {
                refused: [...problems, ...((0,checkpoint/* isOrigin */.fu)(inputs.origin) ? [] : ['origin is no name of a log'])].join('; '),
                code: 'proof.inputs',
            };
        return { logPath: store.path, keyProblems: problems, proof, target: await lookAt(proof, context) };
    }
    finally {
        store.close();
    }
}
function makeProof(store, making) {
    const { inputs, keys } = making;
    const request = { origin: inputs.origin, profile: inputs.profile, keys };
    if (inputs.fromSize !== undefined && inputs.record !== undefined) {
        return { refused: 'record and from-size are both given', code: 'proof.inputs' };
    }
    if (inputs.fromSize !== undefined) {
        return ofConsistency(store, (0,prove/* proveConsistency */.P)(store, request, { fromSize: inputs.fromSize }), making);
    }
    return ofInclusion((0,prove/* proveInclusion */.T)(store, request, inputs.record === undefined ? undefined : inputs.record - 1), making);
}
function ofInclusion(proved, { inputs, folder }) {
    if (!proved.ok)
        return { refused: proved.message, code: proved.code };
    const { head, text, index } = proved;
    const path = inputs.out ?? `${folder}/record-${index + 1}-of-${head.size}-${head.root.slice(0, 12)}.tlog-proof`;
    return { kind: 'inclusion', path, text, what: `record ${index + 1} is among the ${head.size} signed ones`, head };
}
function ofConsistency(store, proved, { inputs, folder }) {
    if (!proved.ok)
        return { refused: proved.message, code: proved.code };
    const { from, to, hashes } = proved;
    const checkpoint = Buffer.from(store.readSidecar(sidecar/* CHECKPOINT_SUFFIX */.nn) ?? []).toString('utf8');
    const document = {
        format: CONSISTENCY_FORMAT,
        origin: inputs.origin,
        from: { ...from },
        to: { ...to },
        hashes,
        checkpoint,
    };
    const path = inputs.out ?? `${folder}/records-${from.size}-to-${to.size}-${to.root.slice(0, 12)}.consistency.json`;
    const what = `the first ${from.size} records are the beginning of the ${to.size} signed ones`;
    return { kind: 'consistency', path, text: `${(0,canonicalize/* canonicalText */.A4)(document)}\n`, what, head: to };
}
async function lookAt(proof, { workspace }) {
    if ('refused' in proof)
        return 'free';
    const read = await workspace.read(proof.path, { role: 'material' });
    if (read.state === 'absent')
        return 'free';
    return read.state === 'present' && (0,digest/* equalDigest */.J$)(read.sha256, (0,digest/* sha256Hex */.fg)(proof.text)) ? 'same' : 'taken';
}

// EXTERNAL MODULE: ./packages/core/src/inputs/codec.js
var codec = __webpack_require__(50947);
;// CONCATENATED MODULE: ./packages/operations/src/audit-prove/inputs.js


const MAX_RECORDS = 1_000_000_000;
const proveInputs = schemas/* strictObject */.rej({
    log: codec/* input */.hF.path().optional().describe('The log. Default: the configured one, else .release-gates/audit/log.ndjson'),
    profile: codec/* input */.hF
        .choice(['release-gates', 'predecessor'])
        .default('release-gates')
        .describe('How its lines are spelled'),
    origin: codec/* input */.hF.text(256).describe('Name of the log, as it was signed'),
    publicKeys: codec/* input */.hF
        .list()
        .describe('Keys that may have signed: <name>+<id>+<base64>, or paths of files with one a line'),
    record: codec/* input */.hF
        .integer({ min: 1, max: MAX_RECORDS })
        .optional()
        .describe('Number (seq) of the record to prove. Default: the last signed one'),
    fromSize: codec/* input */.hF
        .integer({ min: 1, max: MAX_RECORDS })
        .optional()
        .describe('Instead: prove that the first so many records are the beginning of the signed ones'),
    out: codec/* input */.hF
        .path()
        .optional()
        .describe('File to write. Default: a name that says what it proves, in the evidence folder'),
});

;// CONCATENATED MODULE: ./packages/operations/src/audit-prove/plan.js

function plan({ proof, target, logPath }) {
    const isProven = !('refused' in proof);
    const proven = (0,row/* toCheck */.K)('audit_proof_made', isProven, {
        reason: isProven ? proof.what : proof.refused,
        expected: 'a log that verifies and a checkpoint that a trusted key signed',
        actual: isProven ? { ...proof.head } : { code: proof.code },
        remedy: !isProven && proof.code === 'proof.no_checkpoint'
            ? 'Seal the log with audit-seal'
            : 'Verify the log with audit-chain-verify, and correct the inputs',
    });
    if (!isProven)
        return { checks: [proven], steps: [], value: null };
    const free = (0,row/* toCheck */.K)('audit_proof_target_free', target !== 'taken', {
        reason: `${proof.path} is ${target === 'taken' ? 'another file' : target === 'same' ? 'this very proof' : 'free'}`,
        expected: 'no other file',
        actual: target,
        remedy: 'Name another file with out',
    });
    const steps = target === 'free' ? [`Write to ${proof.path} that ${proof.what} of ${logPath}`] : [];
    const value = target === 'taken' ? null : { proof, isThere: target === 'same' };
    return { checks: [proven, free], steps, value };
}

;// CONCATENATED MODULE: ./packages/operations/src/audit-prove/operation.js






const auditProve = (0,unit/* defineOperation */.h)({
    id: 'audit-prove',
    summary: 'Writes a proof that a record is in the signed audit log, or that one size of it extends another',
    inputs: proveInputs,
    checks: {
        audit_proof_made: 'The log verifies against its checkpoint, and the proof holds',
        audit_proof_target_free: 'Nothing else lies where the proof is written',
        audit_proof_written: 'The proof is written',
    },
    outputs: {
        'proof-path': 'The proof, relative to the workspace',
        'proof-sha256': 'SHA-256 of its bytes',
        size: 'Number of signed records that it is about',
    },
    documents: { 'log-consistency': consistencySchema },
    collect: collect,
    plan: plan,
    apply: apply,
});


/***/ })

};
