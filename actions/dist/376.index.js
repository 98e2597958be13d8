export const id = 376;
export const ids = [376];
export const modules = {

/***/ 80806:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ signCheckpoint),
/* harmony export */   DI: () => (/* binding */ openCheckpoint),
/* harmony export */   fu: () => (/* binding */ isOrigin)
/* harmony export */ });
/* unused harmony exports parseCheckpointText, parseDecimal */
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29963);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73978);
/* harmony import */ var _note_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37206);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41332);




/**
 * Opens a signed checkpoint of *our* log. `origin` is what is configured here: a checkpoint may be perfectly signed by
 * a trusted key and speak of another log. The signature that counts is one of the log itself; witnesses alone only
 * say that they saw it.
 */
function openCheckpoint(bytes, origin, keys) {
    const note = (0,_note_js__WEBPACK_IMPORTED_MODULE_0__/* .openNote */ .jN)(bytes, keys);
    if (!note.ok)
        return note;
    const checkpoint = parseCheckpointText(note.text);
    if (checkpoint === undefined) {
        return { ok: false, code: 'checkpoint.malformed', message: 'the signed text is not a checkpoint' };
    }
    if (checkpoint.origin !== origin) {
        const message = `expected a checkpoint of ${origin}, found one of ${checkpoint.origin}`;
        return { ok: false, code: 'checkpoint.origin', message };
    }
    if (!note.verifiedBy.some((key) => key.kind === 'signature')) {
        return { ok: false, code: 'checkpoint.log_key', message: 'only witnesses signed the checkpoint, not the log' };
    }
    return { ok: true, checkpoint, verifiedBy: note.verifiedBy.map((key) => `${key.name}+${key.keyId}`) };
}
/** @throws RangeError where a field is not one that a checkpoint can hold */
function signCheckpoint(head, signers) {
    const text = `${head.origin}\n${head.size}\n${Buffer.from(head.root, 'hex').toString('base64')}\n`;
    if (parseCheckpointText(text)?.root !== head.root)
        throw new RangeError('not a tree head that a checkpoint can hold');
    return (0,_note_js__WEBPACK_IMPORTED_MODULE_0__/* .signNote */ .qO)(text, signers);
}
/** The unsigned text, strictly; undefined where it is not a checkpoint. */
function parseCheckpointText(text) {
    if (!text.endsWith('\n'))
        return undefined;
    const [origin, decimal, encoded, ...extensions] = text.slice(0, -1).split('\n');
    if (origin === undefined || !isOrigin(origin) || decimal === undefined || encoded === undefined)
        return undefined;
    const size = parseDecimal(decimal);
    const root = (0,_note_key_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase64 */ .y4)(encoded);
    if (size === undefined || root?.length !== _merkle_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA || extensions.includes(''))
        return undefined;
    // A tree of nothing has one root; any other would let an "empty" log stand for a hidden one.
    if (size === 0 && !(0,_release_gates_core__WEBPACK_IMPORTED_MODULE_3__/* .equalDigest */ .J$)(root, _merkle_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_ROOT */ .zg))
        return undefined;
    return { origin, size, root: root.toString('hex'), extensions };
}
/** An origin is also a key name by the standard's advice, so the same characters are refused. */
function isOrigin(text) {
    return (0,_note_key_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeyName */ .TK)(text) && text.length <= 256;
}
/** Decimal without sign or leading zero, at most 2^53 - 1. */
function parseDecimal(text) {
    const value = /^(0|[1-9][0-9]{0,15})$/.test(text) ? Number(text) : Number.NaN;
    return Number.isSafeInteger(value) ? value : undefined;
}


/***/ }),

/***/ 64816:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ openSeal),
/* harmony export */   Ow: () => (/* binding */ SEAL_SUFFIX),
/* harmony export */   Z3: () => (/* binding */ formatSeal),
/* harmony export */   nn: () => (/* binding */ CHECKPOINT_SUFFIX)
/* harmony export */ });
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72533);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29963);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93265);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41332);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51140);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88665);



/** Signed tree head of the log it lies beside. */
const CHECKPOINT_SUFFIX = '.checkpoint';
/** The seal: its canonical JSON on one line, then a signed note over the SHA-256 of that line. */
const SEAL_SUFFIX = '.seal';
const MAX_SEAL_BYTES = 67_108_864;
/**
 * A seal beside the log is worth its signature: whoever rewrites the log could rewrite its digests too.
 *
 * @throws RangeError where the origin is not one that a note can hold
 */
function formatSeal(seal, signers) {
    const line = (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(seal);
    return Buffer.from(`${line}\n${(0,_note_js__WEBPACK_IMPORTED_MODULE_1__/* .signNote */ .qO)(sealText(seal.origin, (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(line)), signers)}`, 'utf8');
}
/** Opens the seal of *our* log: right origin, signed by a trusted key of the log itself (not by a witness alone). */
function openSeal(bytes, origin, keys) {
    const lineEnd = bytes.indexOf(0x0a);
    if (lineEnd === -1)
        return { ok: false, code: 'seal.malformed', message: 'the seal is not a line and a note' };
    const line = bytes.subarray(0, lineEnd);
    const note = (0,_note_js__WEBPACK_IMPORTED_MODULE_1__/* .openNote */ .jN)(bytes.subarray(lineEnd + 1), keys);
    if (!note.ok)
        return note;
    if (!(0,_release_gates_core__WEBPACK_IMPORTED_MODULE_2__/* .equalDigest */ .J$)(note.text, sealText(origin, (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(line)))) {
        return { ok: false, code: 'seal.not_signed', message: `what was signed is not this seal of ${origin}` };
    }
    if (!note.verifiedBy.some((key) => key.kind === 'signature')) {
        return { ok: false, code: 'seal.log_key', message: 'only witnesses signed the seal, not the log' };
    }
    const value = (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(line, { file: 'seal', maxBytes: MAX_SEAL_BYTES }).value;
    const parsed = _seal_js__WEBPACK_IMPORTED_MODULE_4__/* .sealSchema */ .P8.safeParse(value);
    if (!parsed.success)
        return { ok: false, code: 'seal.malformed', message: 'the signed seal has another shape' };
    return { ok: true, seal: parsed.data, verifiedBy: note.verifiedBy.map((key) => `${key.name}+${key.keyId}`) };
}
function sealText(origin, digest) {
    return `${_seal_js__WEBPACK_IMPORTED_MODULE_5__/* .SEAL_FORMAT */ .o}\n${origin}\n${digest}\n`;
}


/***/ }),

/***/ 30874:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ toStoreSource)
/* harmony export */ });
/** The log as it is now: what is appended while it is verified is not looked at. Undefined where there is none. */
function toStoreSource(store) {
    const size = store.size();
    if (size === undefined)
        return undefined;
    return { size, read: (into, offset) => store.readInto(into, offset) };
}


/***/ }),

/***/ 66633:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readTrustedKeys)
/* harmony export */ });
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44852);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87893);
/* harmony import */ var _note_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37206);


const VKEY = /^[^+\s]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+$/;
const MAX_KEY_FILE_BYTES = 65_536;
/**
 * Reads the keys that may sign. Key files are policy: on a pull request they come from the base commit, so that a change
 * cannot bring its own key along.
 *
 * @param entries keys `<name>+<id>+<base64>`, or paths of files with one a line (`#` begins a comment line)
 */
async function readTrustedKeys(entries, workspace) {
    const problems = [];
    const texts = [];
    for (const entry of entries) {
        if (VKEY.test(entry))
            texts.push(entry);
        else {
            const read = await workspace.read(entry, { role: 'policy', maxBytes: MAX_KEY_FILE_BYTES });
            if (read.state === 'present')
                texts.push(...linesOf(read.bytes, entry, problems));
            else
                problems.push(`${entry}: ${read.state === 'absent' ? 'there is no such key or file' : read.reason}`);
        }
    }
    const keys = texts.flatMap((text) => parseKey(text, problems));
    return { keys, names: keys.map((key) => `${key.name}+${key.keyId}`), problems };
}
function linesOf(bytes, file, problems) {
    try {
        const lines = (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._)(bytes, { file, maxBytes: MAX_KEY_FILE_BYTES, format: 'text' }).split('\n');
        return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
    }
    catch (error) {
        return note(error, file, problems);
    }
}
function parseKey(text, problems) {
    try {
        return [(0,_note_key_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVerifierKey */ .z$)(text)];
    }
    catch (error) {
        return note(error, text.slice(0, 60), problems);
    }
}
function note(error, what, problems) {
    if (!(error instanceof _release_gates_core__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz))
        throw error;
    problems.push(`${what}: ${error.problems[0]?.message ?? 'it does not parse'}`);
    return [];
}


/***/ }),

/***/ 88426:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ verifyStore)
/* harmony export */ });
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24379);
/* harmony import */ var _store_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30874);


const MAX_READINGS = 5;
/**
 * Verifies a log that others may be appending to. A line that was half there while it was read is read again if the
 * log has grown meanwhile; it is torn only if nobody goes on writing. Undefined where there is no log.
 */
function verifyStore(store, options) {
    for (let reading = 1;; reading++) {
        const source = (0,_store_source_js__WEBPACK_IMPORTED_MODULE_0__/* .toStoreSource */ .g)(store);
        if (source === undefined)
            return undefined;
        const verification = (0,_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyLog */ .I)(source, options);
        const isGrowing = verification.report.problem?.code === 'line.torn' && store.size() !== source.size;
        if (!isGrowing || reading === MAX_READINGS)
            return verification;
    }
}


/***/ }),

/***/ 73978:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ HASH_BYTES),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Jq: () => (/* binding */ leafHash),
/* harmony export */   r_: () => (/* binding */ sha256Latin1),
/* harmony export */   zB: () => (/* binding */ nodeHash),
/* harmony export */   zg: () => (/* binding */ EMPTY_ROOT)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * The tree of RFC 6962 section 2.1 with SHA-256. A leaf is the exact bytes of one log line without its newline, so the
 * tree commits to spelling, not to meaning, and a standard inclusion proof of a line needs nothing but the line.
 */
const HASH_BYTES = 32;
const LEAF_PREFIX = Buffer.of(0);
const EMPTY_ROOT = sha256(Buffer.alloc(0));
function leafHash(line) {
    return sha256(Buffer.concat([LEAF_PREFIX, line]));
}
/** Scratch space: hashing runs to its end before anything else can. */
const node = Buffer.alloc(1 + 2 * HASH_BYTES);
function nodeHash(left, right) {
    if (left.length !== HASH_BYTES || right.length !== HASH_BYTES)
        throw new RangeError('a hash has 32 bytes');
    node[0] = 1;
    node.set(left, 1);
    node.set(right, 1 + HASH_BYTES);
    return Buffer.from(sha256Latin1(node), 'latin1');
}
/** Root over leaf hashes; the reference that the incremental builder is tested against. */
function rootOf(leaves) {
    if (leaves.length === 0)
        return EMPTY_ROOT;
    let level = leaves;
    while (level.length > 1) {
        level = Array.from({ length: Math.ceil(level.length / 2) }, (_, index) => {
            const left = level[2 * index];
            const right = level[2 * index + 1];
            // An odd last node is promoted, not paired with itself: that is RFC 6962, and CVE-2012-2459 is the other way.
            return right === undefined ? left : nodeHash(left, right);
        });
    }
    return level[0];
}
/**
 * SHA-256 as a string of 32 one-byte characters. As bytes it costs three times as much: `crypto.hash` spends most of
 * its time on making the result's Buffer. Node 20 before 20.12 has no `crypto.hash`.
 */
const sha256Latin1 = typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function'
    ? (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'binary')
    : (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('binary');
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest();
}


/***/ }),

/***/ 37206:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TK: () => (/* binding */ isKeyName),
/* harmony export */   tQ: () => (/* binding */ parseSignerKey),
/* harmony export */   y4: () => (/* binding */ decodeBase64),
/* harmony export */   z$: () => (/* binding */ parseVerifierKey)
/* harmony export */ });
/* unused harmony exports parsePublicKeyPem, formatSignerKey, keyIdOf, isEd25519Signature */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87893);


/**
 * Keys of C2SP signed notes (https://c2sp.org/signed-note), in Go's text formats:
 * `<name>+<8 hex of key id>+<base64(type || key)>`, a private one with `PRIVATE+KEY+` before it.
 */
const ED25519 = 0x01;
const COSIGNATURE = 0x04;
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const PRIVATE_MARK = 'PRIVATE+KEY+';
/** @throws InputError `note.key` */
function parseVerifierKey(vkey) {
    const { name, keyId, type, key } = splitKey(vkey.trim(), 'a public key <name>+<key id>+<base64>');
    if (type !== ED25519 && type !== COSIGNATURE)
        throw badKey('an Ed25519 key (type 1 or 4)', `type ${type}`);
    if (keyIdOf(name, Buffer.concat([Buffer.of(type), key])) !== keyId) {
        throw badKey('a key id that belongs to the key', 'another one');
    }
    return createVerifier(name, key, type);
}
/** A verifier for a public key in PEM (SPKI); PEM has no name, so the caller gives it. @throws InputError `note.key` */
function parsePublicKeyPem(name, pem) {
    return createVerifier(checkName(name), rawPublicKey(readPem(() => createPublicKey(pem))), ED25519);
}
/**
 * `PRIVATE+KEY+<name>+<key id>+<base64>`, or PKCS #8 PEM with `name`. Error messages never repeat the text.
 *
 * @throws InputError `note.key`
 */
function parseSignerKey(text, name) {
    const trimmed = text.trim();
    if (!trimmed.startsWith(PRIVATE_MARK)) {
        if (name === undefined)
            throw badKey(`a private key that begins with ${PRIVATE_MARK}`, 'something else');
        return createSigner(checkName(name), readPem(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(trimmed)));
    }
    const parts = splitKey(trimmed.slice(PRIVATE_MARK.length), 'a private key PRIVATE+KEY+<name>+<key id>+<base64>');
    if (parts.type !== ED25519)
        throw badKey('an Ed25519 key (type 1)', `type ${parts.type}`);
    const signer = createSigner(parts.name, privateKeyOf(parts.key));
    if (signer.keyId !== parts.keyId)
        throw badKey('a key id that belongs to the key', 'another one');
    if (name !== undefined && name !== parts.name)
        throw badKey(`a key named ${name}`, `one named ${parts.name}`);
    return signer;
}
/** A key pair from 32 secret bytes; the caller brings the randomness. */
function formatSignerKey(name, seed) {
    if (seed.length !== KEY_BYTES)
        throw badKey(`${KEY_BYTES} secret bytes`, `${seed.length}`);
    const signer = createSigner(checkName(name), privateKeyOf(seed));
    return `${PRIVATE_MARK}${name}+${signer.keyId}+${Buffer.concat([Buffer.of(ED25519), seed]).toString('base64')}`;
}
/** First 4 bytes of SHA-256(name || 0x0A || type || key), as hex. */
function keyIdOf(name, typedKey) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${name}\n`, 'utf8').update(typedKey).digest('hex').slice(0, 8);
}
/** Not empty, no white space, no `+`, no control character. */
function isKeyName(name) {
    return name !== '' && !/[\s\p{Cs}\u0085+\p{Cc}]/u.test(name);
}
/** Ed25519 over raw bytes. False, never a throw, on lengths or points that make no sense. */
function isEd25519Signature(publicKey, message, signature) {
    if (publicKey.length !== KEY_BYTES || signature.length !== SIGNATURE_BYTES)
        return false;
    const key = spkiKey(publicKey);
    return key !== undefined && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, message, key, signature);
}
/** Strict base64: the one spelling of the bytes, or undefined. */
function decodeBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    return text !== '' && bytes.toString('base64') === text ? bytes : undefined;
}
function createVerifier(name, key, type) {
    if (spkiKey(key) === undefined)
        throw badKey('a point of the curve', 'other bytes');
    const publicKey = Buffer.from(key);
    return {
        name,
        keyId: keyIdOf(name, Buffer.concat([Buffer.of(type), key])),
        publicKey: publicKey.toString('hex'),
        kind: type === ED25519 ? 'signature' : 'cosignature',
        isSignatureOf(text, signature) {
            if (type === ED25519)
                return isEd25519Signature(publicKey, Buffer.from(text, 'utf8'), signature);
            if (signature.length !== 8 + SIGNATURE_BYTES)
                return false;
            const time = Buffer.from(signature).readBigUInt64BE(0);
            const message = Buffer.from(`cosignature/v1\ntime ${time}\n${text}`, 'utf8');
            return isEd25519Signature(publicKey, message, signature.subarray(8));
        },
    };
}
function createSigner(name, key) {
    const raw = rawPublicKey((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key));
    const typedKey = Buffer.concat([Buffer.of(ED25519), raw]);
    const keyId = keyIdOf(name, typedKey);
    return {
        name,
        keyId,
        vkey: `${name}+${keyId}+${typedKey.toString('base64')}`,
        sign: (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, Buffer.from(text, 'utf8'), key),
    };
}
function splitKey(text, wanted) {
    const match = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/.exec(text);
    const [, name, keyId, encoded] = match ?? [];
    const bytes = encoded === undefined ? undefined : decodeBase64(encoded);
    if (name === undefined || keyId === undefined || bytes === undefined)
        throw badKey(wanted, 'something else');
    const [type = 0] = bytes;
    if (bytes.length !== 1 + KEY_BYTES)
        throw badKey(`a key of ${KEY_BYTES} bytes`, `${bytes.length - 1} bytes`);
    return { name: checkName(name), keyId, type, key: bytes.subarray(1) };
}
function checkName(name) {
    if (!isKeyName(name))
        throw badKey('a key name without white space and "+"', JSON.stringify(name.slice(0, 140)));
    return name;
}
function privateKeyOf(seed) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: Buffer.concat([PKCS8_PREFIX, seed]), format: 'der', type: 'pkcs8' });
}
function spkiKey(raw) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.concat([SPKI_PREFIX, raw]), format: 'der', type: 'spki' });
    }
    catch {
        return undefined;
    }
}
function readPem(read) {
    try {
        return read();
    }
    catch (cause) {
        throw new _release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({ code: 'note.key', message: 'expected an Ed25519 key in PEM, found something that does not parse' }, { cause });
    }
}
function rawPublicKey(key) {
    if (key.asymmetricKeyType !== 'ed25519')
        throw badKey('an Ed25519 key', `a ${key.asymmetricKeyType ?? key.type} key`);
    return key.export({ format: 'der', type: 'spki' }).subarray(SPKI_PREFIX.length);
}
function badKey(expected, found) {
    return new _release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
        code: 'note.key',
        message: `expected ${expected}, found ${found}`,
        remedy: 'Give the key as the program that made it printed it, on one line',
    });
}


/***/ }),

/***/ 41332:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jN: () => (/* binding */ openNote),
/* harmony export */   qO: () => (/* binding */ signNote),
/* harmony export */   uv: () => (/* binding */ MAX_NOTE_BYTES)
/* harmony export */ });
/* unused harmony export MAX_SIGNATURES */
/* harmony import */ var _note_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37206);

/** C2SP signed note: text, an empty line, signature lines. https://c2sp.org/signed-note */
const MAX_NOTE_BYTES = 1_000_000;
/** The standard asks for at least 16; more than this is refused, for each costs a verification. */
const MAX_SIGNATURES = 100;
const SPLIT = '\n\n';
const LINE = /^\u2014 ([^ ]+) ([^ ]+)$/u;
const KEY_ID_BYTES = 4;
/**
 * Checks a note against the keys of the trust root. Unknown keys are ignored; a known key whose signature is wrong
 * refuses the note even beside a good one; without any known key there is no note.
 */
function openNote(bytes, keys) {
    const parsed = parseNote(bytes);
    if (typeof parsed === 'string')
        return refuse('note.malformed', parsed);
    const verified = new Map();
    let unknown = 0;
    for (const line of parsed.lines) {
        const known = keys.filter((key) => key.name === line.name && key.keyId === line.keyId);
        if (new Set(known.map((key) => key.publicKey)).size > 1) {
            return refuse('note.ambiguous_key', `two trusted keys are both named ${line.name} with id ${line.keyId}`);
        }
        const [key] = known;
        if (key === undefined)
            unknown++;
        else if (key.isSignatureOf(parsed.text, line.signature))
            verified.set(`${key.publicKey} ${key.kind}`, key);
        else
            return refuse('note.bad_signature', `the signature of the trusted key ${line.name} does not fit the text`);
    }
    if (verified.size === 0)
        return refuse('note.no_known_key', 'no trusted key signed the note');
    return { ok: true, text: parsed.text, verifiedBy: [...verified.values()], unknown };
}
/** @throws RangeError where the text is not one that a note can hold: our bug, never the reader's input */
function signNote(text, signers) {
    if (!text.endsWith('\n') || hasBadCharacter(text))
        throw new RangeError('a note is text that ends in a newline');
    const lines = signers.map((signer) => {
        const value = Buffer.concat([Buffer.from(signer.keyId, 'hex'), signer.sign(text)]);
        return `\u2014 ${signer.name} ${value.toString('base64')}\n`;
    });
    return `${text}\n${lines.join('')}`;
}
function parseNote(bytes) {
    if (bytes.length > MAX_NOTE_BYTES)
        return `the note is longer than ${MAX_NOTE_BYTES} bytes`;
    const note = decodeUtf8(bytes);
    if (note === undefined)
        return 'the note is not UTF-8';
    if (hasBadCharacter(note))
        return 'the note holds a control character';
    const split = note.lastIndexOf(SPLIT);
    if (split < 0 || !note.endsWith('\n'))
        return 'the note has no empty line, or does not end in a newline';
    const signatureText = note.slice(split + SPLIT.length);
    const rawLines = signatureText.split('\n').slice(0, -1);
    if (rawLines.length === 0)
        return 'the note has no signature';
    if (rawLines.length > MAX_SIGNATURES)
        return `the note has more than ${MAX_SIGNATURES} signature lines`;
    const lines = rawLines.map(parseSignatureLine);
    if (lines.some((line) => line === undefined))
        return 'a signature line is not of the form "— name base64"';
    return { text: note.slice(0, split + 1), lines: lines };
}
function parseSignatureLine(line) {
    const [, name, encoded] = LINE.exec(line) ?? [];
    const value = encoded === undefined ? undefined : (0,_note_key_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(encoded);
    if (name === undefined || value === undefined || !(0,_note_key_js__WEBPACK_IMPORTED_MODULE_0__/* .isKeyName */ .TK)(name) || value.length <= KEY_ID_BYTES)
        return undefined;
    return {
        name,
        keyId: value.subarray(0, KEY_ID_BYTES).toString('hex'),
        signature: value.subarray(KEY_ID_BYTES),
    };
}
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function hasBadCharacter(text) {
    // oxlint-disable-next-line no-control-regex -- the standard refuses exactly these; half surrogates are not UTF-8
    return /[\u0000-\u0009\u000b-\u001f\p{Cs}]/u.test(text);
}
function refuse(code, message) {
    return { ok: false, code, message };
}


/***/ }),

/***/ 45978:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ MAX_PREDECESSOR_LINE_BYTES),
/* harmony export */   s: () => (/* binding */ readPredecessorLine)
/* harmony export */ });
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61840);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87893);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91594);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29963);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25502);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95185);



/** Longest line of a predecessor's log that we read; it had no limit of its own. */
const MAX_PREDECESSOR_LINE_BYTES = 256 * 1024;
/**
 * Reads one line (without its line feed) of a log that the predecessor wrote.
 *
 * `entry_hash` covers the record as Python's json module writes it compactly, not the stored bytes. So that no byte can
 * change unseen all the same, the stored line must be exactly what the predecessor stored for this record: sorted keys,
 * `, ` and `: `. The predecessor's own verifier took any spelling, repeated keys and blank lines.
 */
function readPredecessorLine(line) {
    if (line.length === 0)
        return { fault: { code: 'line.blank', message: 'the line is empty' } };
    let value;
    try {
        value = (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .parsePythonJson */ .S)(line, { file: 'line', maxBytes: MAX_PREDECESSOR_LINE_BYTES });
    }
    catch (error) {
        if (!(error instanceof _release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz))
            throw error;
        return (0,_line_js__WEBPACK_IMPORTED_MODULE_2__/* .toFault */ .ec)(error);
    }
    if (!isObject(value))
        return shapeFault('a record is a JSON object');
    if (Buffer.compare(Buffer.from((0,_release_gates_core__WEBPACK_IMPORTED_MODULE_3__/* .pythonStoredText */ .Zn)(value), 'utf8'), line) !== 0) {
        const message = 'the line is not spelled as the predecessor stores a record';
        return { fault: { code: 'line.not_canonical', message } };
    }
    return readFields(value);
}
function readFields(record) {
    const field = (name) => record.members.get(name);
    const seq = toInteger(field('seq'));
    const ts = toNumber(field('ts'));
    const prevHash = field('prev_hash');
    const entryHash = field('entry_hash');
    const blank = ['action', 'actor', 'source', 'status'].find((name) => !(0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isFilled */ .lq)(field(name)));
    if (toInteger(field('schema_version')) !== 1)
        return shapeFault('schema_version is not 1');
    if (seq === undefined || seq < 1)
        return shapeFault('seq is not an integer from 1');
    if (ts === undefined || !(ts > 0 && Number.isFinite(ts)))
        return shapeFault('ts is not a positive number');
    if (blank !== undefined)
        return shapeFault(`${blank} is not a text with something in it`);
    if (!isObject(field('context')))
        return shapeFault('context is not an object');
    if (prevHash !== '' && !(0,_release_gates_core__WEBPACK_IMPORTED_MODULE_5__/* .isSha256Hex */ .P4)(prevHash))
        return shapeFault('prev_hash is not a SHA-256');
    if (!(0,_release_gates_core__WEBPACK_IMPORTED_MODULE_5__/* .isSha256Hex */ .P4)(entryHash))
        return shapeFault('entry_hash is not a SHA-256');
    const computedHash = (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_5__/* .sha256Hex */ .fg)((0,_release_gates_core__WEBPACK_IMPORTED_MODULE_3__/* .pythonCanonicalText */ .Qb)((0,_release_gates_core__WEBPACK_IMPORTED_MODULE_3__/* .withoutMember */ .t4)(record, 'entry_hash')));
    return { facts: { seq, ts, prevHash, entryHash, computedHash } };
}
function toInteger(value) {
    if (!isKind(value, 'integer'))
        return undefined;
    const number = Number(value.text);
    return Number.isSafeInteger(number) ? number : undefined;
}
function toNumber(value) {
    return isKind(value, 'float') ? value.value : toInteger(value);
}
function isObject(value) {
    return isKind(value, 'object');
}
function isKind(value, kind) {
    return typeof value === 'object' && value !== null && value.kind === kind;
}
function shapeFault(message) {
    return { fault: { code: 'record.shape', message } };
}


/***/ }),

/***/ 11436:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ isConsistent),
/* harmony export */   Nc: () => (/* binding */ buildConsistencyProof),
/* harmony export */   R4: () => (/* binding */ isIncluded),
/* harmony export */   To: () => (/* binding */ buildInclusionProof),
/* harmony export */   Zi: () => (/* binding */ largestPowerBelow)
/* harmony export */ });
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29963);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73978);


/** Is the leaf the one at `index` of the tree of `size` leaves with this root? False on any malformed claim. */
function isIncluded(claim) {
    const { index, size, leafHash, root, proof } = claim;
    if (!isCount(index) || !isCount(size) || index >= size)
        return false;
    if (![leafHash, root, ...proof].every(isHash))
        return false;
    let node = index;
    let last = size - 1;
    let computed = leafHash;
    for (const sibling of proof) {
        if (last === 0)
            return false;
        if (node % 2 === 1 || node === last) {
            computed = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeHash */ .zB)(sibling, computed);
            while (node % 2 === 0 && node !== 0)
                [node, last] = [half(node), half(last)];
        }
        else {
            computed = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeHash */ .zB)(computed, sibling);
        }
        [node, last] = [half(node), half(last)];
    }
    return last === 0 && (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .equalDigest */ .J$)(computed, root);
}
/**
 * Is the tree of `size1` leaves a prefix of the tree of `size2`? False on any malformed claim. Size 0 is no answer:
 * every log extends the empty one, so such a proof would read as a proof and prove nothing.
 */
function isConsistent(claim) {
    const { size1, size2, root1, root2, proof } = claim;
    if (!isCount(size1) || !isCount(size2) || size1 === 0 || size1 > size2)
        return false;
    if (size1 === size2)
        return proof.length === 0 && (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .equalDigest */ .J$)(root1, root2);
    if (![root1, root2, ...proof].every(isHash))
        return false;
    const hashes = isPowerOfTwo(size1) ? [root1, ...proof] : proof;
    const [first, ...rest] = hashes;
    if (proof.length === 0 || first === undefined)
        return false;
    let [node, last] = [size1 - 1, size2 - 1];
    while (node % 2 === 1)
        [node, last] = [half(node), half(last)];
    let [old, grown] = [first, first];
    for (const sibling of rest) {
        if (last === 0)
            return false;
        if (node % 2 === 1 || node === last) {
            old = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeHash */ .zB)(sibling, old);
            grown = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeHash */ .zB)(sibling, grown);
            while (node % 2 === 0 && node !== 0)
                [node, last] = [half(node), half(last)];
        }
        else {
            grown = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeHash */ .zB)(grown, sibling);
        }
        [node, last] = [half(node), half(last)];
    }
    return last === 0 && (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .equalDigest */ .J$)(old, root1) && (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .equalDigest */ .J$)(grown, root2);
}
/** PATH(index, D[size]). @throws RangeError where the index is not in the tree */
function buildInclusionProof(index, size, rangeRoot) {
    if (!isCount(index) || !isCount(size) || index >= size)
        throw new RangeError(`no leaf ${index} in a tree of ${size}`);
    return siblings(index, [0, size], rangeRoot);
}
/** PROOF(size1, D[size2]). @throws RangeError where the sizes are not 1 ≤ size1 ≤ size2 */
function buildConsistencyProof(size1, size2, rangeRoot) {
    if (!isCount(size1) || !isCount(size2) || size1 === 0 || size1 > size2) {
        throw new RangeError(`no consistency proof leads from ${size1} to ${size2} records`);
    }
    return subproof(size1, [0, size2], rangeRoot);
}
function siblings(index, [from, to], rangeRoot) {
    if (to - from === 1)
        return [];
    const middle = from + largestPowerBelow(to - from);
    return index < middle
        ? [...siblings(index, [from, middle], rangeRoot), rangeRoot(middle, to)]
        : [...siblings(index, [middle, to], rangeRoot), rangeRoot(from, middle)];
}
function subproof(size, [from, to], rangeRoot) {
    if (size === to)
        return from === 0 ? [] : [rangeRoot(from, to)];
    const middle = from + largestPowerBelow(to - from);
    return size <= middle
        ? [...subproof(size, [from, middle], rangeRoot), rangeRoot(middle, to)]
        : [...subproof(size, [middle, to], rangeRoot), rangeRoot(from, middle)];
}
/** Largest power of two strictly below `count`, for count ≥ 2. Plain arithmetic: shifts end at 2^31. */
function largestPowerBelow(count) {
    let power = 1;
    while (power * 2 < count)
        power *= 2;
    return power;
}
function half(value) {
    return Math.floor(value / 2);
}
function isPowerOfTwo(value) {
    return value === 1 || largestPowerBelow(value) * 2 === value;
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isHash(bytes) {
    return bytes.length === _merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .HASH_BYTES */ .FA;
}


/***/ }),

/***/ 88665:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ RAW_TILE_BYTES),
/* harmony export */   o: () => (/* binding */ SEAL_FORMAT)
/* harmony export */ });
/** Apart from the schema, so that who verifies need not load a schema library: start-up counts for short checks. */
const SEAL_FORMAT = 'release-gates/log-seal/v1';
/** Raw tile: this many bytes of the log file, from a multiple of it. */
const RAW_TILE_BYTES = 1024 * 1024;


/***/ }),

/***/ 51140:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P8: () => (/* binding */ sealSchema)
});

// UNUSED EXPORTS: RAW_TILE_BYTES, SEAL_FORMAT

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 16 modules
var schemas = __webpack_require__(52087);
;// CONCATENATED MODULE: ./packages/audit-log/src/report.js
/** How lines are spelled. Chosen by whoever verifies, never guessed from the file: a forger could choose it then. */
const LOG_PROFILES = ['release-gates', 'predecessor'];
/**
 * What was proved about the sealed prefix; everything after it is always verified record by record.
 *
 * - `tail`: nothing but its end: the last sealed record and the last sealed MiB are still there. Storage is trusted.
 * - `sealed`: every prefix byte, by re-hashing it in bulk against the seal.
 * - `deep`: every record, from the first.
 */
const LEVELS_OF_PROOF = (/* unused pure expression or super */ null && (['tail', 'sealed', 'deep']));

// EXTERNAL MODULE: ./packages/audit-log/src/seal-format.js
var seal_format = __webpack_require__(88665);
;// CONCATENATED MODULE: ./packages/audit-log/src/seal.js




const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const base64 = schemas/* string */.YjP().regex(/^[A-Za-z0-9+/]*={0,2}$/);
const count = schemas/* int */.Whr().min(0);
/**
 * What a full verification leaves behind so that the next one need not read every record again: the digests of the
 * log's raw MiBs (to show in bulk that no byte changed) and the tree's tiles (to go on with the tree, and to prove).
 *
 * It is worth what the place it lies in is worth. Beside the log, whoever rewrites the log can rewrite it: then only
 * its signature, or a copy elsewhere, makes `sealed` mean something.
 */
const sealSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz(seal_format/* SEAL_FORMAT */.o).describe('Names this document and its version'),
    profile: schemas/* enum */.k5n(LOG_PROFILES).describe('How the lines are spelled'),
    origin: schemas/* string */.YjP().min(1).max(256).describe('The log, as configured where it was sealed'),
    size: count.describe('Records sealed'),
    bytes: count.describe('Bytes of their lines'),
    head_hash: schemas/* union */.KCZ([schemas/* literal */.euz(''), sha256]).describe('entry_hash of the last sealed record'),
    root: sha256.describe('RFC 6962 root over the sealed records, lower-case hex'),
    last_ts: schemas/* number */.aig().nullable().describe('Claimed time of the last sealed record, Unix seconds'),
    max_ts: schemas/* number */.aig().nullable().describe('Latest claimed time of all, Unix seconds'),
    clock_regressions: count.describe('Times the claimed time stepped back'),
    raw_tiles: base64.describe('SHA-256 of each MiB of the file, the last one partial; 32 bytes each, joined'),
    leaf_tiles: base64.describe('Tree hash of each 256 records, complete tiles only; 32 bytes each, joined'),
    peaks: base64.describe('Roots of the perfect subtrees over the complete tiles, largest first; 32 bytes each, joined'),
    open_leaves: base64.describe('Leaf hashes of the records after the last complete tile; 32 bytes each, joined'),
    tile_offsets: schemas/* array */.YOg(count).describe('Byte offset of the first record of each tile, the open one included'),
})
    .describe('Digests that let a later verification re-hash the old part of an audit log instead of re-reading it');


/***/ }),

/***/ 24379:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ verifyLog)
});

// EXTERNAL MODULE: ./packages/core/src/error.js
var src_error = __webpack_require__(87893);
// EXTERNAL MODULE: ./packages/core/src/digest.js
var src_digest = __webpack_require__(29963);
;// CONCATENATED MODULE: ./packages/audit-log/src/anchor.js

/**
 * Compares the log with what others vouch for, smallest tree first, and stops at the first contradiction: everything
 * larger contains it. An anchor above the good records is only a finding of its own where nothing else explains it;
 * a half-written last line does not, for an anchored record was complete once.
 */
function judgeAnchors(log, anchors) {
    let good = { anchoredThrough: 0, anchorKind: 'none' };
    const sorted = [...anchors].sort((left, right) => left.size - right.size || rank(left) - rank(right));
    for (const anchor of sorted) {
        const root = log.rootAt(anchor.size);
        if (root === undefined)
            return { ...good, ...judgeMissing(log, anchor, good.anchoredThrough) };
        if (!(0,src_digest/* equalDigest */.J$)(root, anchor.root))
            return { ...good, ...judgeFork(root, anchor, { sorted, good }) };
        good = { anchoredThrough: anchor.size, anchorKind: anchor.size === 0 ? 'none' : anchor.kind };
    }
    return { ...good, problem: log.problem, bothHeads: null, badRange: null };
}
/** Nothing says that a shorter log is the beginning of the anchored one: what no smaller anchor covers may differ, too. */
function judgeMissing(log, anchor, anchoredThrough) {
    const explained = log.problem !== null && log.problem.code !== 'line.torn';
    if (explained)
        return { problem: log.problem, bothHeads: null, badRange: null };
    const message = `expected at least the ${anchor.size} records of the ${anchor.kind}, found ${log.records}`;
    const problem = { code: 'anchor.cut', index: log.records, offset: null, message };
    const badRange = anchoredThrough < log.records ? { from: anchoredThrough, to: log.records + 1 } : null;
    return { problem, bothHeads: headsOf(anchor, { size: log.records, root: log.root }), badRange };
}
function judgeFork(root, anchor, { sorted, good }) {
    const rival = sorted.find((other) => other.size === anchor.size && !(0,src_digest/* equalDigest */.J$)(other.root, anchor.root));
    const problem = rival === undefined
        ? fork(`the records are not those of the ${anchor.kind} over ${anchor.size}: two histories exist`)
        : { ...fork(`two anchors over ${anchor.size} records contradict each other`), code: 'anchor.conflict' };
    return {
        problem,
        bothHeads: headsOf(anchor, { size: anchor.size, root }),
        badRange: { from: good.anchoredThrough, to: anchor.size },
    };
}
function fork(message) {
    return { code: 'anchor.fork', index: null, offset: null, message };
}
function headsOf(anchor, log) {
    return { anchor: { kind: anchor.kind, size: anchor.size, root: anchor.root }, log };
}
/** Of two anchors at one size the signed one names the report. */
function rank(anchor) {
    return anchor.kind === 'last_seen' ? 0 : 1;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./packages/audit-log/src/byte-source.js
/** A log in memory: for tests, and for logs that came as an artifact. */
function toByteSource(bytes) {
    return {
        size: bytes.length,
        read(into, offset) {
            const part = bytes.subarray(offset, offset + into.length);
            into.set(part);
            return part.length;
        },
    };
}
/** Fills `into` from `offset` as far as the source goes; returns how many bytes. A source may return less at a time. */
function readFully(source, into, offset) {
    let filled = 0;
    while (filled < into.length) {
        const count = source.read(into.subarray(filled), offset + filled);
        if (count <= 0)
            break;
        filled += count;
    }
    return filled;
}

// EXTERNAL MODULE: ./packages/audit-log/src/line.js
var src_line = __webpack_require__(25502);
// EXTERNAL MODULE: ./packages/audit-log/src/merkle.js
var merkle = __webpack_require__(73978);
// EXTERNAL MODULE: ./packages/audit-log/src/predecessor-line.js
var predecessor_line = __webpack_require__(45978);
// EXTERNAL MODULE: ./packages/audit-log/src/record.js
var record = __webpack_require__(95185);
// EXTERNAL MODULE: ./packages/audit-log/src/scanner.js
var scanner = __webpack_require__(39620);
// EXTERNAL MODULE: ./packages/audit-log/src/proof.js
var proof = __webpack_require__(11436);
;// CONCATENATED MODULE: ./packages/audit-log/src/tree-builder.js


/** Leaves of one tile: its root is one hash of level 8, all that is kept of it. 32 bytes for 256 records. */
const TILE_LEAVES = 256;
const NODE_BYTES = 1 + 2 * merkle/* HASH_BYTES */.FA;
/**
 * The tree of RFC 6962, grown leaf by leaf. Holds one open tile, the closed tiles' roots and the peaks above them.
 *
 * The open tile is folded in place: leaf i lies at 1 + 32 i, so a pair is 64 adjacent bytes, and the byte before it,
 * which belongs to a pair already folded, takes the node prefix. No copying and no allocation per node.
 */
class TreeBuilder {
    #size = 0;
    #arena = Buffer.alloc(1 + TILE_LEAVES * merkle/* HASH_BYTES */.FA);
    #pairs;
    #closed = 0;
    #tiles = Buffer.alloc(64 * merkle/* HASH_BYTES */.FA);
    #peaks = [];
    constructor() {
        this.#pairs = pairsOf(this.#arena);
    }
    /**
     * Goes on where another builder ended. With `peaks` given they are believed, and the cost is no longer that of the
     * tree above the tiles: for who trusts the place they come from.
     */
    static resume(closedTiles, openLeaves, peaks) {
        const tree = new TreeBuilder();
        tree.#closed = closedTiles.length / merkle/* HASH_BYTES */.FA;
        tree.#tiles = Buffer.concat([closedTiles], Math.max(tree.#tiles.length, closedTiles.length));
        tree.#size = tree.#closed * TILE_LEAVES + openLeaves.length / merkle/* HASH_BYTES */.FA;
        tree.#arena.set(openLeaves, 1);
        tree.#peaks.push(...(peaks === undefined ? peaksOf(closedTiles) : splitHashes(peaks)));
        return tree;
    }
    get size() {
        return this.#size;
    }
    /** `leaf` is a leaf hash as 32 one-byte characters. */
    append(leaf) {
        this.#arena.write(leaf, 1 + (this.#size % TILE_LEAVES) * merkle/* HASH_BYTES */.FA, 'latin1');
        this.#size++;
        if (this.#size % TILE_LEAVES === 0)
            this.#pushTile(this.#foldArena());
    }
    root() {
        const open = splitHashes(this.openLeaves());
        let root = open.length === 0 ? undefined : (0,merkle/* rootOf */.I5)(open);
        for (const peak of this.#peaks.toReversed())
            root = root === undefined ? peak : (0,merkle/* nodeHash */.zB)(peak, root);
        return root ?? merkle/* EMPTY_ROOT */.zg;
    }
    /** Roots of the closed tiles, 32 bytes each. */
    closedTiles() {
        return this.#tiles.subarray(0, this.#closed * merkle/* HASH_BYTES */.FA);
    }
    /** Roots of the perfect subtrees that the closed tiles make up, largest first; 32 bytes each. */
    peaks() {
        return Buffer.concat(this.#peaks);
    }
    /** Leaf hashes of the open tile, 32 bytes each. */
    openLeaves() {
        return this.#arena.subarray(1, 1 + (this.#size % TILE_LEAVES) * merkle/* HASH_BYTES */.FA);
    }
    #foldArena() {
        fold(this.#arena, this.#pairs);
        return this.#arena.subarray(1, 1 + merkle/* HASH_BYTES */.FA);
    }
    #pushTile(root) {
        const own = Uint8Array.from(root);
        let count = this.#closed;
        this.#storeTile(own);
        let peak = own;
        for (; count % 2 === 1; count = (count - 1) / 2)
            peak = (0,merkle/* nodeHash */.zB)(this.#peaks.pop(), peak);
        this.#peaks.push(peak);
    }
    #storeTile(root) {
        const at = this.#closed * merkle/* HASH_BYTES */.FA;
        if (at === this.#tiles.length)
            this.#tiles = Buffer.concat([this.#tiles], this.#tiles.length * 2);
        this.#tiles.set(root, at);
        this.#closed++;
    }
}
function peaksOf(tiles) {
    const peaks = [];
    for (let at = 0; at < tiles.length;) {
        const bytes = (0,proof/* largestPowerBelow */.Zi)((tiles.length - at) / merkle/* HASH_BYTES */.FA + 1) * merkle/* HASH_BYTES */.FA;
        peaks.push(perfectRoot(tiles.subarray(at, at + bytes)));
        at += bytes;
    }
    return peaks;
}
/** How many peaks so many tiles have: one for each bit. */
function countPeaks(tiles) {
    return tiles.toString(2).replaceAll('0', '').length;
}
/** Root over a power of two of hashes. */
function perfectRoot(hashes) {
    const arena = Buffer.alloc(1 + hashes.length);
    arena.set(hashes, 1);
    fold(arena, pairsOf(arena));
    return arena.subarray(1, 1 + merkle/* HASH_BYTES */.FA);
}
/** Views of a node's prefix and its two children, for each pair of an arena. */
function pairsOf(arena) {
    return Array.from({ length: Math.floor(arena.length / (2 * merkle/* HASH_BYTES */.FA)) }, (_, pair) => {
        const at = pair * 2 * merkle/* HASH_BYTES */.FA;
        return arena.subarray(at, at + NODE_BYTES);
    });
}
/** Level by level: the parents are written over the children that were hashed already. */
function fold(arena, views) {
    for (let pairs = views.length; pairs >= 1; pairs /= 2) {
        for (let pair = 0; pair < pairs; pair++) {
            const bytes = views[pair];
            bytes[0] = 1;
            arena.write((0,merkle/* sha256Latin1 */.r_)(bytes), 1 + pair * merkle/* HASH_BYTES */.FA, 'latin1');
        }
    }
}
function splitHashes(bytes) {
    return Array.from({ length: bytes.length / merkle/* HASH_BYTES */.FA }, (_, index) => bytes.slice(index * merkle/* HASH_BYTES */.FA, (index + 1) * merkle/* HASH_BYTES */.FA));
}

;// CONCATENATED MODULE: ./packages/audit-log/src/chain-pass.js









const CHUNK_BYTES = 1024 * 1024;
const NEWLINE = 0x0a;
function startOfChain() {
    return {
        records: 0,
        bytes: 0,
        headHash: '',
        lastTs: null,
        maxTs: null,
        clockRegressions: 0,
        tree: new TreeBuilder(),
        tileOffsets: [],
    };
}
/**
 * Reads the log from where `state` ends and moves `state` forward, line by line, up to the first problem. Memory: one
 * buffer of a chunk and a line. Never throws on what the log holds.
 */
function passOver(source, state, options) {
    return new ChainPass(source, state, options).run();
}
/** Holds the buffer. */
class ChainPass {
    #source;
    #state;
    #options;
    #maxLine;
    #read;
    /** Byte 0 is spare: the leaf prefix of a line is written into the byte before it. */
    #buffer;
    #scanned = { end: 0, memberAt: 0, prevHashAt: 0, prevHashLength: 0, seq: 0, ts: 0 };
    #roots = new Map();
    constructor(source, state, options) {
        const isOwn = options.profile === 'release-gates';
        this.#source = source;
        this.#state = state;
        this.#options = options;
        this.#maxLine = isOwn ? record/* MAX_LINE_BYTES */.Oc : predecessor_line/* MAX_PREDECESSOR_LINE_BYTES */.A;
        this.#read = isOwn ? src_line/* readOwnLine */.Dh : predecessor_line/* readPredecessorLine */.s;
        this.#buffer = Buffer.alloc(1 + this.#maxLine + CHUNK_BYTES);
    }
    run() {
        const buffer = this.#buffer;
        let held = 0;
        this.#noteRoot();
        for (;;) {
            const offset = this.#state.bytes + held;
            const wanted = Math.min(CHUNK_BYTES, this.#source.size - offset);
            if (wanted <= 0)
                return this.#finish(held);
            const count = readFully(this.#source, buffer.subarray(1 + held, 1 + held + wanted), offset);
            this.#options.onBytes?.(buffer.subarray(1 + held, 1 + held + count));
            const limit = 1 + held + count;
            const lastNewline = count === 0 ? -1 : buffer.lastIndexOf(NEWLINE, limit - 1);
            if (lastNewline > held) {
                const problem = this.#takeLines(lastNewline + 1);
                if (problem !== null)
                    return this.#stop(problem);
                buffer.copyWithin(1, lastNewline + 1, limit);
            }
            held = limit - Math.max(lastNewline > held ? lastNewline + 1 : 1, 1);
            if (held >= this.#maxLine)
                return this.#stop(this.#fault('line.too_long', this.#tooLong()));
            if (count < wanted)
                return this.#stop(this.#fault('log.changed', 'the log became shorter while it was read'));
        }
    }
    #finish(held) {
        if (held === 0)
            return this.#stop(null);
        const tornTail = { offset: this.#state.bytes, bytes: held };
        return {
            problem: this.#fault('line.torn', `${held} bytes follow the last line feed`),
            tornTail,
            roots: this.#roots,
        };
    }
    #stop(problem) {
        return { problem, tornTail: null, roots: this.#roots };
    }
    /** Complete lines from 1 up to `end`. */
    #takeLines(end) {
        const buffer = this.#buffer;
        const scanned = this.#scanned;
        const mayScan = this.#options.profile === 'release-gates' && (0,external_node_buffer_.isUtf8)(buffer.subarray(1, end));
        for (let at = 1; at < end;) {
            let problem;
            let next;
            if (mayScan && (0,scanner/* scanLine */.YU)(buffer, at, scanned) && buffer[scanned.end] === NEWLINE) {
                next = scanned.end + 1;
                problem = this.#takeScanned(at);
            }
            else {
                next = buffer.indexOf(NEWLINE, at) + 1;
                problem = this.#takeRead(at, next - 1);
            }
            if (problem !== null)
                return problem;
            this.#advance(next - at);
            at = next;
        }
        return null;
    }
    /**
     * The leaf hash comes first: the entry hash needs the line without one member, and gets it by moving the bytes before
     * the member up over it, in place.
     */
    #takeScanned(at) {
        const buffer = this.#buffer;
        const state = this.#state;
        const { end, memberAt, prevHashAt, prevHashLength, seq, ts } = this.#scanned;
        if (end - at >= this.#maxLine)
            return this.#fault('line.too_long', this.#tooLong());
        const leaf = this.#leafHash(at, end);
        const entryAt = memberAt + scanner/* ENTRY_HASH_OFFSET */.IC;
        const stated = buffer.toString('latin1', entryAt, entryAt + scanner/* HEX_BYTES */.Yc);
        const isLinked = prevHashLength === state.headHash.length && isTextAt(buffer, prevHashAt, state.headHash);
        buffer.copyWithin(at + scanner/* ENTRY_MEMBER_BYTES */.wE, at, memberAt);
        const computed = (0,src_digest/* sha256Hex */.fg)(this.#view(at + scanner/* ENTRY_MEMBER_BYTES */.wE, end));
        if (computed !== stated)
            return this.#fault('chain.entry_hash', WRONG_HASH);
        if (seq !== state.records + 1)
            return this.#fault('chain.seq', this.#wrongSeq(seq));
        if (!isLinked)
            return this.#fault('chain.prev_hash', WRONG_LINK);
        this.#accept(leaf, computed, ts);
        return null;
    }
    #takeRead(at, end) {
        if (end - at >= this.#maxLine)
            return this.#fault('line.too_long', this.#tooLong());
        const reading = this.#read(this.#buffer.subarray(at, end));
        if ((0,src_line/* isFault */.Zh)(reading))
            return this.#fault(reading.fault.code, reading.fault.message);
        const { facts } = reading;
        return this.#judge(facts) ?? this.#accept(this.#leafHash(at, end), facts.entryHash, facts.ts);
    }
    #judge({ seq, prevHash, entryHash, computedHash }) {
        if (computedHash !== entryHash)
            return this.#fault('chain.entry_hash', WRONG_HASH);
        if (seq !== this.#state.records + 1)
            return this.#fault('chain.seq', this.#wrongSeq(seq));
        return prevHash === this.#state.headHash ? null : this.#fault('chain.prev_hash', WRONG_LINK);
    }
    #leafHash(at, end) {
        this.#buffer[at - 1] = 0;
        return (0,merkle/* sha256Latin1 */.r_)(this.#view(at - 1, end));
    }
    /** A third cheaper than `subarray`, twice a record. */
    #view(from, to) {
        return new Uint8Array(this.#buffer.buffer, this.#buffer.byteOffset + from, to - from);
    }
    #accept(leaf, entryHash, ts) {
        const state = this.#state;
        if (state.records % TILE_LEAVES === 0)
            state.tileOffsets.push(state.bytes);
        state.tree.append(leaf);
        state.headHash = entryHash;
        if (state.lastTs !== null && ts < state.lastTs)
            state.clockRegressions++;
        state.lastTs = ts;
        if (state.maxTs === null || ts > state.maxTs)
            state.maxTs = ts;
        return null;
    }
    #advance(bytes) {
        this.#state.records++;
        this.#state.bytes += bytes;
        this.#noteRoot();
    }
    #noteRoot() {
        const { records, tree } = this.#state;
        if (this.#options.rootsAt?.has(records) === true)
            this.#roots.set(records, Buffer.from(tree.root()).toString('hex'));
    }
    #fault(code, message) {
        return { code, index: this.#state.records, offset: this.#state.bytes, message };
    }
    #wrongSeq(found) {
        return `expected seq ${this.#state.records + 1}, found ${found}`;
    }
    #tooLong() {
        return `a line of this log has at most ${this.#maxLine} bytes`;
    }
}
const WRONG_HASH = 'the line does not hash to its entry_hash';
const WRONG_LINK = 'prev_hash is not the entry_hash of the record before';
function isTextAt(bytes, at, text) {
    for (let index = 0; index < text.length; index++)
        if (bytes[at + index] !== text.charCodeAt(index))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./packages/audit-log/src/log-tree.js





const log_tree_NEWLINE = 0x0a;
/**
 * Roots of any range of leaves of a verified log: closed tiles from their kept roots, the leaves inside one from the
 * log's lines, which are read again and must still have the tile's root.
 *
 * The function throws InputError `log.changed` where they do not.
 */
function createRangeRoot(source, state) {
    const closed = state.records - (state.records % TILE_LEAVES);
    let levels;
    const open = splitHashes(state.tree.openLeaves());
    // A state that was resumed from a seal may have believed the peaks above its tiles.
    let isWhole;
    let kept;
    const leavesOf = (tile) => {
        if (tile * TILE_LEAVES >= closed)
            return open;
        if (kept?.tile !== tile)
            kept = { tile, leaves: readLeaves(source, state, tile) };
        return kept.leaves;
    };
    const rangeRoot = (from, to) => {
        const count = to - from;
        if (count >= TILE_LEAVES && from % count === 0 && to <= closed) {
            levels ??= buildLevels(splitHashes(state.tree.closedTiles()));
            const root = levels[Math.log2(count / TILE_LEAVES)]?.[from / count];
            if (root !== undefined)
                return root;
        }
        if (count > TILE_LEAVES) {
            const middle = from + (0,proof/* largestPowerBelow */.Zi)(count);
            return (0,merkle/* nodeHash */.zB)(rangeRoot(from, middle), rangeRoot(middle, to));
        }
        const tile = Math.floor(from / TILE_LEAVES);
        return (0,merkle/* rootOf */.I5)(leavesOf(tile).slice(from - tile * TILE_LEAVES, to - tile * TILE_LEAVES));
    };
    return (from, to) => {
        isWhole ??= (0,src_digest/* equalDigest */.J$)(rangeRoot(0, state.records), state.tree.root());
        if (!isWhole)
            throw changed('the tree', 'tiles that do not make up its root');
        if (!(from >= 0 && from <= to && to <= state.records))
            throw new RangeError(`no leaves ${from} to ${to}`);
        return rangeRoot(from, to);
    };
}
/** Perfect subtrees above the tiles: level k holds roots over 2^k tiles. */
function buildLevels(tiles) {
    const levels = [tiles];
    for (let level = tiles; level.length > 1;) {
        const below = level;
        level = Array.from({ length: Math.floor(below.length / 2) }, (_, index) => (0,merkle/* nodeHash */.zB)(below[2 * index], below[2 * index + 1]));
        levels.push(level);
    }
    return levels;
}
function readLeaves(source, state, tile) {
    const from = state.tileOffsets[tile];
    const bytes = Buffer.alloc((state.tileOffsets[tile + 1] ?? state.bytes) - from);
    const leaves = [];
    if (readFully(source, bytes, from) === bytes.length) {
        for (let at = 0; at < bytes.length;) {
            const end = bytes.indexOf(log_tree_NEWLINE, at);
            if (end === -1)
                break;
            leaves.push((0,merkle/* leafHash */.Jq)(bytes.subarray(at, end)));
            at = end + 1;
        }
    }
    const expected = state.tree.closedTiles().subarray(tile * merkle/* HASH_BYTES */.FA, (tile + 1) * merkle/* HASH_BYTES */.FA);
    if (leaves.length === TILE_LEAVES && (0,src_digest/* equalDigest */.J$)((0,merkle/* rootOf */.I5)(leaves), expected))
        return leaves;
    throw changed(`the records ${tile * TILE_LEAVES} to ${(tile + 1) * TILE_LEAVES - 1}`, 'others');
}
function changed(what, found) {
    return new src_error/* InputError */.dz({
        code: 'log.changed',
        message: `expected ${what} as they were sealed, found ${found}`,
        remedy: 'Verify the log with level deep',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/audit-log/src/seal-format.js
var seal_format = __webpack_require__(88665);
;// CONCATENATED MODULE: ./packages/audit-log/src/raw-tiles.js



/** SHA-256 of each MiB of a byte stream, as the bytes go by. */
class RawTiles {
    #closed = [];
    #open = (0,external_node_crypto_.createHash)('sha256');
    #openBytes = 0;
    /** Goes on after `closed` whole tiles and the beginning of the next one. */
    static resume(closed, openBytes) {
        const tiles = new RawTiles();
        tiles.#closed = [Buffer.from(closed)];
        tiles.update(openBytes);
        return tiles;
    }
    update(bytes) {
        for (let at = 0; at < bytes.length;) {
            const part = bytes.subarray(at, at + seal_format/* RAW_TILE_BYTES */.m - this.#openBytes);
            this.#open.update(part);
            this.#openBytes += part.length;
            at += part.length;
            if (this.#openBytes === seal_format/* RAW_TILE_BYTES */.m)
                this.#close();
        }
    }
    /** Digests of all tiles, the last one as far as it goes; 32 bytes each. */
    digests() {
        return Buffer.concat(this.#openBytes === 0 ? this.#closed : [...this.#closed, this.#open.copy().digest()]);
    }
    #close() {
        this.#closed.push(this.#open.digest());
        this.#open = (0,external_node_crypto_.createHash)('sha256');
        this.#openBytes = 0;
    }
}
/** Digests of the tiles that hold `bytes` bytes, in bytes. */
function rawTileDigestBytes(bytes) {
    return Math.ceil(bytes / seal_format/* RAW_TILE_BYTES */.m) * merkle/* HASH_BYTES */.FA;
}

;// CONCATENATED MODULE: ./packages/audit-log/src/resume.js









/** The chain's state where the seal ends, once the source was shown to go with the seal as far as the level asks. */
function resumeFromSeal(source, seal, options) {
    const tree = openSealTree(seal, options.level);
    const contradiction = tree === undefined ? 'it contradicts itself' : findMismatch(seal, options);
    if (tree === undefined || contradiction !== undefined) {
        return fault('seal.invalid', { message: `the seal cannot be used: ${contradiction}` });
    }
    const rawTiles = rehash(source, seal, options.level);
    if (!(rawTiles instanceof RawTiles))
        return rawTiles;
    if (!endsInHead(source, seal, tree)) {
        return fault('seal.changed', { message: 'the last sealed record is not there any more' });
    }
    const state = {
        records: seal.size,
        bytes: seal.bytes,
        headHash: seal.head_hash,
        lastTs: seal.last_ts,
        maxTs: seal.max_ts,
        clockRegressions: seal.clock_regressions,
        tree,
        tileOffsets: [...seal.tile_offsets],
    };
    return { state, rawTiles };
}
/**
 * The sealed tree, if the seal's parts agree with one another; undefined where they contradict. At level `tail` the
 * hashes between tiles and peaks are left out, which is most of the time that level takes; whoever builds a proof later
 * goes over them.
 */
function openSealTree(seal, level) {
    const leafTiles = Buffer.from(seal.leaf_tiles, 'base64');
    const openLeaves = Buffer.from(seal.open_leaves, 'base64');
    const rawTiles = Buffer.from(seal.raw_tiles, 'base64');
    const peaks = Buffer.from(seal.peaks, 'base64');
    const offsets = seal.tile_offsets;
    const fits = leafTiles.length === Math.floor(seal.size / TILE_LEAVES) * merkle/* HASH_BYTES */.FA &&
        openLeaves.length === (seal.size % TILE_LEAVES) * merkle/* HASH_BYTES */.FA &&
        peaks.length === countPeaks(Math.floor(seal.size / TILE_LEAVES)) * merkle/* HASH_BYTES */.FA &&
        rawTiles.length === rawTileDigestBytes(seal.bytes) &&
        offsets.length === Math.ceil(seal.size / TILE_LEAVES) &&
        offsets.every((offset, index) => (index === 0 ? offset === 0 : offset > offsets[index - 1])) &&
        (offsets.at(-1) ?? -1) < seal.bytes &&
        (seal.size === 0) === (seal.bytes === 0) &&
        (seal.size === 0) === (seal.head_hash === '');
    if (!fits)
        return undefined;
    const tree = TreeBuilder.resume(leafTiles, openLeaves, level === 'tail' ? peaks : undefined);
    const agrees = (0,src_digest/* equalDigest */.J$)(tree.peaks(), peaks) && (0,src_digest/* equalDigest */.J$)(Buffer.from(tree.root()).toString('hex'), seal.root);
    return agrees ? tree : undefined;
}
function findMismatch(seal, options) {
    if (seal.origin !== options.origin)
        return `it seals ${seal.origin}, not ${options.origin}`;
    return seal.profile === options.profile ? undefined : `it seals a log of the profile ${seal.profile}`;
}
/** `sealed`: every MiB; `tail`: the last one, which the next seal has to go on from anyway. */
function rehash(source, seal, level) {
    const expected = Buffer.from(seal.raw_tiles, 'base64');
    const count = expected.length / merkle/* HASH_BYTES */.FA;
    const buffer = Buffer.alloc(Math.min(seal_format/* RAW_TILE_BYTES */.m, seal.bytes));
    let read = buffer.subarray(0, 0);
    for (let tile = level === 'sealed' ? 0 : Math.max(count - 1, 0); tile < count; tile++) {
        const offset = tile * seal_format/* RAW_TILE_BYTES */.m;
        read = buffer.subarray(0, Math.min(seal_format/* RAW_TILE_BYTES */.m, seal.bytes - offset));
        const filled = readFully(source, read, offset);
        const digest = Buffer.from((0,merkle/* sha256Latin1 */.r_)(read.subarray(0, filled)), 'latin1');
        if (!(0,src_digest/* equalDigest */.J$)(digest, expected.subarray(tile * merkle/* HASH_BYTES */.FA, (tile + 1) * merkle/* HASH_BYTES */.FA))) {
            return fault('seal.changed', { offset, message: `the bytes from ${offset} to ${offset + read.length} changed` });
        }
    }
    const whole = Math.floor(seal.bytes / seal_format/* RAW_TILE_BYTES */.m);
    const open = read.length < seal_format/* RAW_TILE_BYTES */.m ? read : read.subarray(0, 0);
    return RawTiles.resume(expected.subarray(0, whole * merkle/* HASH_BYTES */.FA), open);
}
/** Is the last sealed line the sealed head, and the tree's last leaf? Ties bytes, chain and tree of a seal together. */
function endsInHead(source, seal, tree) {
    if (seal.size === 0)
        return true;
    const isOwn = seal.profile === 'release-gates';
    const window = Buffer.alloc(Math.min(seal.bytes, isOwn ? record/* MAX_LINE_BYTES */.Oc + 1 : predecessor_line/* MAX_PREDECESSOR_LINE_BYTES */.A + 1));
    if (readFully(source, window, seal.bytes - window.length) !== window.length || window.at(-1) !== 0x0a)
        return false;
    const line = window.subarray(window.lastIndexOf(0x0a, window.length - 2) + 1, window.length - 1);
    const reading = isOwn ? (0,src_line/* readOwnLine */.Dh)(line) : (0,predecessor_line/* readPredecessorLine */.s)(line);
    if ((0,src_line/* isFault */.Zh)(reading))
        return false;
    const { seq, entryHash, computedHash } = reading.facts;
    const isHead = seq === seal.size && (0,src_digest/* equalDigest */.J$)(computedHash, entryHash) && (0,src_digest/* equalDigest */.J$)(entryHash, seal.head_hash);
    const leaves = tree.openLeaves();
    return isHead && (leaves.length === 0 || (0,src_digest/* equalDigest */.J$)((0,merkle/* leafHash */.Jq)(line), leaves.subarray(-merkle/* HASH_BYTES */.FA)));
}
function fault(code, { offset, message }) {
    return { code, index: null, offset: offset ?? null, message };
}

;// CONCATENATED MODULE: ./packages/audit-log/src/verify.js









const SEAL_CHANGED = {
    code: 'seal.changed',
    index: null,
    offset: null,
    message: 'the sealed records are not those that were sealed',
};
/**
 * Verifies a log of any length in constant memory. Never throws on what the log holds.
 *
 * Where the seal does not fit, every record is read all the same: to say where the first bad one is, never to clear it.
 */
function verifyLog(source, options) {
    const start = startAt(source, options);
    const checked = verifyFrom(source, start, options);
    if (checked !== 'seal.changed')
        return checked;
    return verifyFrom(source, { ...startDeep(options), problem: SEAL_CHANGED }, options);
}
function startAt(source, options) {
    const { seal, level, profile, origin } = options;
    if (seal === undefined || level === 'deep')
        return startDeep(options);
    const resumed = resumeFromSeal(source, seal, { profile, origin, level });
    if ('code' in resumed)
        return { ...startDeep(options), problem: resumed };
    return { ...resumed, level, sealedRecords: seal.size, problem: null };
}
function startDeep(options) {
    const rawTiles = options.reseal === true ? new RawTiles() : undefined;
    return { state: startOfChain(), rawTiles, level: 'deep', sealedRecords: 0, problem: null };
}
function verifyFrom(source, start, options) {
    const { state, rawTiles } = start;
    const anchors = options.anchors ?? [];
    const sizes = anchors.map((anchor) => anchor.size);
    const early = rootsBeforeSeal(source, start, sizes);
    if (early === 'seal.changed')
        return early;
    const pass = passOver(source, state, {
        profile: options.profile,
        rootsAt: new Set(sizes),
        ...(rawTiles !== undefined && { onBytes: (bytes) => rawTiles.update(bytes) }),
    });
    const root = toHex(state.tree.root());
    const log = {
        records: state.records,
        root,
        problem: pass.problem,
        rootAt: (size) => early.get(size) ?? pass.roots.get(size),
    };
    const judged = withSealFinding(judgeAnchors(log, anchors), start, options.seal);
    const report = buildReport({ start, pass, judged, root, profile: options.profile });
    const seal = report.ok && rawTiles !== undefined ? buildSeal(state, rawTiles, options) : undefined;
    return { report, seal, rangeRoot: createRangeRoot(source, state) };
}
/** Roots at sizes that the pass will not come by, because it begins behind them. */
function rootsBeforeSeal(source, start, sizes) {
    const rangeRoot = createRangeRoot(source, start.state);
    const roots = new Map([[0, toHex(merkle/* EMPTY_ROOT */.zg)]]);
    try {
        for (const size of sizes)
            if (size < start.state.records && size > 0)
                roots.set(size, toHex(rangeRoot(0, size)));
    }
    catch (error) {
        if (!(error instanceof src_error/* InputError */.dz))
            throw error;
        return 'seal.changed';
    }
    return roots;
}
/**
 * A seal that did not fit stays a finding even where the records are consistent, and a seal that was given is compared
 * even where every record was read: consistent records may be other records. Its tiles say where to look.
 */
function withSealFinding(judged, start, seal) {
    const { state } = start;
    if (seal === undefined || start.level !== 'deep')
        return judged;
    const range = findChangedTile(seal, state);
    if (judged.problem !== null)
        return narrow(judged, range ?? { from: commonTiles(seal, state) * TILE_LEAVES, to: Infinity });
    if (range !== undefined)
        return { ...judged, problem: start.problem ?? SEAL_CHANGED, badRange: range };
    if (state.records >= seal.size)
        return { ...judged, problem: start.problem };
    const message = `expected the ${seal.size} sealed records at least, found ${state.records}`;
    const badRange = { from: commonTiles(seal, state) * TILE_LEAVES, to: state.records + 1 };
    return { ...judged, problem: { code: 'seal.cut', index: state.records, offset: null, message }, badRange };
}
/** Replaced records, consistent with each other, may lie long before the place where the chain breaks or ends. */
function narrow(judged, range) {
    const index = judged.problem?.index ?? null;
    const outer = judged.badRange;
    if (index !== null && range.to <= index)
        return { ...judged, problem: SEAL_CHANGED, badRange: range };
    if (outer === null || range.from < outer.from || range.from >= outer.to)
        return judged;
    return { ...judged, badRange: { from: range.from, to: Math.min(range.to, outer.to) } };
}
/** The first 256 records (or, behind the last full tile, the first one) whose leaf is not the sealed one. */
function findChangedTile(seal, state) {
    const sealed = openSealTree(seal, 'sealed');
    if (sealed === undefined)
        return undefined;
    const tile = firstDifference(sealed.closedTiles(), state.tree.closedTiles());
    if (tile !== undefined)
        return { from: tile * TILE_LEAVES, to: (tile + 1) * TILE_LEAVES };
    if (!isSameTile(sealed, state.tree))
        return undefined;
    const leaf = firstDifference(sealed.openLeaves(), state.tree.openLeaves());
    const from = (sealed.closedTiles().length / merkle/* HASH_BYTES */.FA) * TILE_LEAVES;
    return leaf === undefined ? undefined : { from: from + leaf, to: from + leaf + 1 };
}
/** Tiles that both have; called only where none of them differs. */
function commonTiles(seal, state) {
    return Math.floor(Math.min(seal.size, state.records) / TILE_LEAVES);
}
function isSameTile(sealed, found) {
    return sealed.closedTiles().length === found.closedTiles().length;
}
function firstDifference(left, right) {
    const common = Math.min(left.length, right.length);
    for (let at = 0; at < common; at++)
        if (left[at] !== right[at])
            return Math.floor(at / merkle/* HASH_BYTES */.FA);
    return undefined;
}
function buildReport({ start, pass, judged, root, profile }) {
    const { state } = start;
    const { problem, badRange } = judged;
    const isOne = badRange !== null && badRange.to - badRange.from === 1;
    const exact = isOne ? badRange.from : (problem?.index ?? null);
    return {
        ok: problem === null,
        profile,
        level: start.level,
        records: state.records,
        sealed_records: start.sealedRecords,
        bytes: state.bytes,
        head: state.records === 0 ? null : { seq: state.records, hash: state.headHash },
        root,
        first_bad_index: exact,
        first_bad_line: exact === null ? null : exact + 1,
        bad_range: isOne ? null : badRange,
        problem,
        torn_tail: pass.tornTail,
        anchored_through: judged.anchoredThrough,
        anchor_kind: judged.anchorKind,
        unanchored_tail: state.records - judged.anchoredThrough,
        both_heads: judged.bothHeads,
        clock_regressions: state.clockRegressions,
        last_ts: state.lastTs,
        max_ts: state.maxTs,
    };
}
function buildSeal(state, rawTiles, { profile, origin }) {
    return {
        format: seal_format/* SEAL_FORMAT */.o,
        profile,
        origin,
        size: state.records,
        bytes: state.bytes,
        head_hash: state.headHash,
        root: toHex(state.tree.root()),
        last_ts: state.lastTs,
        max_ts: state.maxTs,
        clock_regressions: state.clockRegressions,
        raw_tiles: toBase64(rawTiles.digests()),
        leaf_tiles: toBase64(state.tree.closedTiles()),
        peaks: toBase64(state.tree.peaks()),
        open_leaves: toBase64(state.tree.openLeaves()),
        tile_offsets: [...state.tileOffsets],
    };
}
function toHex(bytes) {
    return Buffer.from(bytes).toString('hex');
}
function toBase64(bytes) {
    return Buffer.from(bytes).toString('base64');
}


/***/ }),

/***/ 61840:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parsePythonJson)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87893);
/* harmony import */ var _strict_json_cursor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7634);
/* harmony import */ var _strict_json_decode_utf8_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44852);
/* harmony import */ var _strict_json_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99060);
/* harmony import */ var _strict_json_locate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70438);
/* harmony import */ var _strict_json_read_string_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49340);
/* harmony import */ var _strict_json_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8294);







const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
/** CPython 3.11 refuses longer ones too (`sys.set_int_max_str_digits`). */
const MAX_INTEGER_DIGITS = 4300;
const WORDS = [
    ['null', null],
    ['true', true],
    ['false', false],
    ['NaN', { kind: 'float', value: Number.NaN }],
    ['Infinity', { kind: 'float', value: Number.POSITIVE_INFINITY }],
    ['-Infinity', { kind: 'float', value: Number.NEGATIVE_INFINITY }],
];
/**
 * Reads a JSON text as the predecessor's Python did: NaN, Infinity and -Infinity are numbers, of a repeated key the last
 * value counts. Where Python would go on and crash later (half a surrogate pair cannot be hashed), this refuses.
 *
 * @throws InputError `json.too_large`, `json.bom`, `json.encoding`, `json.syntax`, `json.lone_surrogate`,
 *   `json.number_range` (integers of more than 4300 digits), `json.too_deep`; nothing else
 */
function parsePythonJson(source, options) {
    const text = typeof source === 'string' ? source : decode(source, options);
    const cursor = { text, at: 0, depth: 0, maxDepth: _strict_json_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .l, integers: 'safe', keys: [] };
    try {
        const half = text.search(/\p{Surrogate}/u);
        if (half !== -1)
            throw new _strict_json_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonRefusal */ .J('json.lone_surrogate', half, 'expected whole characters, found half a pair');
        const value = readValue(cursor);
        skipSpace(cursor);
        if (cursor.at < text.length)
            throw (0,_strict_json_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .o)(cursor, 'the end of the text after one JSON value');
        return value;
    }
    catch (error) {
        if (!(error instanceof _strict_json_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonRefusal */ .J))
            throw error;
        throw explain(error, text, options);
    }
}
function decode(bytes, options) {
    return (0,_strict_json_decode_utf8_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._)(bytes, { file: options.file, maxBytes: options.maxBytes ?? _strict_json_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.evidence, format: 'json' });
}
function explain(error, text, options) {
    const { line, column } = (0,_strict_json_locate_js__WEBPACK_IMPORTED_MODULE_4__/* .createLocator */ .T)(text).positionAt(error.at);
    const where = {
        file: options.file,
        pointer: (0,_strict_json_locate_js__WEBPACK_IMPORTED_MODULE_4__/* .pointerAt */ .H)(text, error.at),
        line: line + (options.line ?? 1) - 1,
        column,
    };
    return new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz({ code: error.code, message: error.message, where });
}
function readValue(cursor) {
    skipSpace(cursor);
    const { text, at } = cursor;
    if (text[at] === '"')
        return (0,_strict_json_read_string_js__WEBPACK_IMPORTED_MODULE_6__/* .readString */ .E)(cursor);
    if (text[at] === '{')
        return readObject(cursor);
    if (text[at] === '[')
        return readArray(cursor);
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39)
        return readNumber(cursor);
    const word = WORDS.find(([name]) => text.startsWith(name, at));
    if (word === undefined)
        return readNumber(cursor);
    cursor.at += word[0].length;
    return word[1];
}
function readNumber(cursor) {
    NUMBER.lastIndex = cursor.at;
    const match = NUMBER.exec(cursor.text);
    if (match === null)
        throw (0,_strict_json_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .o)(cursor, 'a JSON value');
    const [text, fraction, exponent] = match;
    if (fraction !== undefined || exponent !== undefined) {
        cursor.at += text.length;
        return { kind: 'float', value: Number(text) };
    }
    if (text.length > MAX_INTEGER_DIGITS + 1) {
        const message = `expected an integer of at most ${MAX_INTEGER_DIGITS} digits, found ${text.length} characters`;
        throw new _strict_json_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonRefusal */ .J('json.number_range', cursor.at, message);
    }
    cursor.at += text.length;
    return { kind: 'integer', text: text === '-0' ? '0' : text };
}
function readArray(cursor) {
    enter(cursor);
    const items = [];
    if (next(cursor) !== ']') {
        do
            items.push(readValue(cursor));
        while (takeComma(cursor));
    }
    leave(cursor, ']');
    return { kind: 'array', items };
}
function readObject(cursor) {
    enter(cursor);
    const members = new Map();
    if (next(cursor) !== '}') {
        do {
            skipSpace(cursor);
            const key = (0,_strict_json_read_string_js__WEBPACK_IMPORTED_MODULE_6__/* .readString */ .E)(cursor);
            if (next(cursor) !== ':')
                throw (0,_strict_json_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .o)(cursor, '":" after a key');
            cursor.at++;
            members.set(key, readValue(cursor));
        } while (takeComma(cursor));
    }
    leave(cursor, '}');
    return { kind: 'object', members };
}
function takeComma(cursor) {
    if (next(cursor) !== ',')
        return false;
    cursor.at++;
    return true;
}
function enter(cursor) {
    if (++cursor.depth > cursor.maxDepth) {
        const message = `expected at most ${cursor.maxDepth} arrays and objects inside one another, found more`;
        throw new _strict_json_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonRefusal */ .J('json.too_deep', cursor.at, message);
    }
    cursor.at++;
}
function leave(cursor, close) {
    if (next(cursor) !== close)
        throw (0,_strict_json_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpected */ .o)(cursor, `"," or ${JSON.stringify(close)}`);
    cursor.at++;
    cursor.depth--;
}
function next(cursor) {
    skipSpace(cursor);
    return cursor.text[cursor.at];
}
function skipSpace(cursor) {
    for (;;) {
        const code = cursor.text.charCodeAt(cursor.at);
        if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09)
            return;
        cursor.at++;
    }
}


/***/ }),

/***/ 91594:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qb: () => (/* binding */ pythonCanonicalText),
/* harmony export */   Zn: () => (/* binding */ pythonStoredText),
/* harmony export */   t4: () => (/* binding */ withoutMember)
/* harmony export */ });
/* unused harmony export formatPythonFloat */
/**
 * The text the predecessor hashes and signs: what CPython's json module writes with sorted keys, the separators `,` and
 * `:` and non-ASCII characters as they are. Keys sort by code point, so U+1F600 comes after U+FFEE (RFC 8785 has it
 * before).
 */
function pythonCanonicalText(value) {
    return writeValue(value, { item: ',', key: ':' });
}
/** The same with the separators `, ` and `: `: the form of the predecessor's stored log lines. */
function pythonStoredText(value) {
    return writeValue(value, { item: ', ', key: ': ' });
}
/** Without one member: what `entry_hash` is computed over. */
function withoutMember(object, key) {
    const members = new Map(object.members);
    members.delete(key);
    return { kind: 'object', members };
}
function writeValue(value, separators) {
    if (value === null || typeof value === 'boolean')
        return String(value);
    if (typeof value === 'string')
        return writeString(value);
    switch (value.kind) {
        case 'integer':
            return value.text;
        case 'float':
            return formatPythonFloat(value.value);
        case 'array':
            return `[${value.items.map((item) => writeValue(item, separators)).join(separators.item)}]`;
        case 'object':
            return writeObject(value, separators);
    }
}
function writeObject({ members }, separators) {
    const keys = [...members.keys()];
    if (!isSorted(keys))
        keys.sort(compareCodePoints);
    let text = '';
    for (const key of keys) {
        if (text !== '')
            text += separators.item;
        text += writeString(key) + separators.key + writeValue(members.get(key), separators);
    }
    return `{${text}}`;
}
function isSorted(keys) {
    return keys.every((key, index) => index === 0 || compareCodePoints(keys[index - 1], key) < 0);
}
/** `repr(float)`: shortest digits that read back, an exponent of two digits at least below 1e-4 and from 1e16 on. */
function formatPythonFloat(value) {
    if (Number.isNaN(value))
        return 'NaN';
    if (!Number.isFinite(value))
        return value > 0 ? 'Infinity' : '-Infinity';
    if (Object.is(value, -0))
        return '-0.0';
    const [mantissa, power] = value.toExponential().split('e');
    const exponent = Number(power);
    if (exponent < -4 || exponent >= 16) {
        return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
    }
    const text = String(value);
    return text.includes('.') ? text : `${text}.0`;
}
const ESCAPES = {
    '"': '\\"',
    '\\': '\\\\',
    '\b': '\\b',
    '\f': '\\f',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
};
// oxlint-disable-next-line no-control-regex -- these are what must be escaped
const ESCAPED = /["\\\u0000-\u001f]/;
function writeString(text) {
    if (!ESCAPED.test(text))
        return `"${text}"`;
    // oxlint-disable-next-line no-control-regex -- these are what must be escaped
    const escaped = text.replaceAll(/["\\\u0000-\u001f]/g, (character) => {
        return ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
    return `"${escaped}"`;
}
function compareCodePoints(left, right) {
    const length = Math.min(left.length, right.length);
    for (let index = 0; index < length; index++) {
        const a = left.charCodeAt(index);
        const b = right.charCodeAt(index);
        if (a !== b)
            return orderOf(a) - orderOf(b);
    }
    return left.length - right.length;
}
/** Surrogates stand for code points above U+FFFF: lifted above the rest, UTF-16 units order as code points do. */
function orderOf(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x1_0000 : unit;
}


/***/ }),

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


/***/ })

};
