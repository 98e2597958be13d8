export const id = 204;
export const ids = [204];
export const modules = {

/***/ 31:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ openHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/error.js
var src_error = __webpack_require__(87893);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./packages/core/src/digest.js
var src_digest = __webpack_require__(29963);
;// CONCATENATED MODULE: ./packages/adapters/src/bundle-sha256.js



/**
 * Which build is running: the SHA-256 of the file `SHA256SUMS` beside the bundle, which lists every other file of it.
 * An auditor gets the same with `sha256sum SHA256SUMS`, and checks the files with `sha256sum -c SHA256SUMS`.
 *
 * It is a statement of the code about itself, as every program's own version is: it names a build, it proves none.
 *
 * @param bundle URL of the bundle's entry file; undefined when run from source
 */
function bundleSha256(bundle) {
    if (bundle === undefined)
        return null;
    return (0,src_digest/* sha256Hex */.fg)((0,external_node_fs_.readFileSync)((0,external_node_url_.fileURLToPath)(bundle.replace(/[^/]*$/, 'SHA256SUMS'))));
}

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./packages/adapters/src/clock/system-clock.js

/** The machine's clocks. */
const systemClock = {
    nowMs: () => Date.now(),
    monotonicMs: () => external_node_perf_hooks_.performance.now(),
};

;// CONCATENATED MODULE: ./packages/adapters/src/errno.js

const FULL = {
    code: 'disk.full',
    message: 'no space is left',
    remedy: 'Free space or raise the quota, then run again',
};
const DENIED = {
    code: 'disk.denied',
    message: 'permission is denied',
    remedy: 'Give this user access to the folder',
};
const OPEN = { code: 'disk.too_many_open', message: 'too many files are open', remedy: 'Raise ulimit -n' };
const FOLDER = {
    code: 'disk.folder',
    message: 'a folder of the path is missing or is no folder',
    remedy: 'Look at what lies at this path',
};
const MEANINGS = {
    ENOSPC: FULL,
    EDQUOT: FULL,
    EFBIG: FULL,
    EIO: {
        code: 'disk.io',
        message: 'the disk reported an error',
        remedy: 'Trust nothing on this disk; run on another machine',
    },
    EROFS: {
        code: 'disk.read_only',
        message: 'the file system is read-only',
        remedy: 'Choose a folder that can be written',
    },
    EACCES: DENIED,
    EPERM: DENIED,
    ENAMETOOLONG: { code: 'disk.name', message: 'the name is too long', remedy: 'Choose a shorter path' },
    EMFILE: OPEN,
    ENFILE: OPEN,
    ENOENT: FOLDER,
    ENOTDIR: FOLDER,
    ELOOP: FOLDER,
    EISDIR: { code: 'disk.folder', message: 'it is a folder', remedy: 'Look at what lies at this path' },
};
/** A foreign disk error in our words. `doing` is a verb: read, write. */
function toEnvironmentError(error, path, doing) {
    const errno = error.code ?? 'unknown error';
    const meaning = MEANINGS[errno] ?? {
        code: 'disk.failed',
        message: 'the disk refused',
        remedy: 'Look at the cause',
    };
    return new src_error/* EnvironmentError */.eG({
        code: meaning.code,
        message: `cannot ${doing} it: ${meaning.message} (${errno})`,
        where: { file: path },
        remedy: meaning.remedy,
    }, { cause: error });
}

;// CONCATENATED MODULE: ./packages/adapters/src/file-writer/disk-operations.js

const { O_CREAT, O_EXCL, O_RDONLY, O_WRONLY } = external_node_fs_.constants;
// Windows has neither.
const O_DIRECTORY = external_node_fs_.constants.O_DIRECTORY ?? 0;
const O_NOFOLLOW = external_node_fs_.constants.O_NOFOLLOW ?? 0;
/** The umask may narrow this, never widen it. */
const FILE_MODE = 0o644;
const FOLDER_MODE = 0o755;
/** Windows cannot open a folder, and needs no fsync of one: its handle is this. */
const NO_HANDLE = -1;
const HAS_FOLDER_HANDLES = process.platform !== 'win32';
const realDisk = {
    look: (path) => {
        const stat = external_node_fs_.lstatSync(path, { bigint: true, throwIfNoEntry: false });
        return stat && { kind: kindOf(stat), identity: `${stat.dev}:${stat.ino}` };
    },
    names: (folder) => external_node_fs_.readdirSync(folder),
    makeFolder: (path) => external_node_fs_.mkdirSync(path, FOLDER_MODE),
    openNew: (path) => external_node_fs_.openSync(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, FILE_MODE),
    openFolder: (path) => (HAS_FOLDER_HANDLES ? external_node_fs_.openSync(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) : NO_HANDLE),
    identify: (handle) => {
        if (handle === NO_HANDLE)
            return '';
        const stat = external_node_fs_.fstatSync(handle, { bigint: true });
        return `${stat.dev}:${stat.ino}`;
    },
    write: (handle, bytes, offset) => external_node_fs_.writeSync(handle, bytes, offset, bytes.length - offset, offset),
    sync: (handle) => (handle === NO_HANDLE ? undefined : external_node_fs_.fsyncSync(handle)),
    close: (handle) => (handle === NO_HANDLE ? undefined : external_node_fs_.closeSync(handle)),
    link: (from, to) => external_node_fs_.linkSync(from, to),
    rename: (from, to) => external_node_fs_.renameSync(from, to),
    remove: (path) => external_node_fs_.unlinkSync(path),
};
function kindOf(stat) {
    if (stat.isSymbolicLink())
        return 'link';
    if (stat.isDirectory())
        return 'folder';
    return stat.isFile() ? 'file' : 'other';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/adapters/src/log-store/holder.js


function describeSelf(nonce) {
    return {
        pid: process.pid,
        started: startOf(process.pid)?.ticks ?? null,
        boot: readFirst('/proc/sys/kernel/random/boot_id'),
        namespace: readLink('/proc/self/ns/pid'),
        host: external_node_os_.hostname(),
        nonce,
    };
}
/**
 * `gone` only where it is certain. A process of another machine or container cannot be seen from here, so it is
 * `unknown`, and its lock is left alone.
 */
function judgeHolder(holder, self) {
    const isSameBoot = holder.boot === self.boot && holder.boot !== null;
    if (!isSameBoot && holder.host !== self.host)
        return 'unknown';
    if (holder.boot !== self.boot)
        return 'gone';
    if (holder.namespace !== self.namespace)
        return 'unknown';
    if (holder.started === null)
        return hasProcess(holder.pid) ? 'alive' : 'gone';
    const process = startOf(holder.pid);
    if (process === undefined)
        return 'gone';
    return process.ticks === holder.started && !process.isDead ? 'alive' : 'gone';
}
function encodeHolder(holder) {
    return Buffer.from(`${JSON.stringify({ version: 1, ...holder })}\n`, 'utf8');
}
/**
 * `unreadable`: a lock is linked only when it is complete, so no living process can have left it; power was lost.
 * `foreign`: written by a later version of this program.
 */
function decodeHolder(bytes) {
    let value;
    try {
        value = JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return 'unreadable';
    }
    if (typeof value !== 'object' || value === null || !('version' in value))
        return 'unreadable';
    if (value.version !== 1)
        return 'foreign';
    return isHolder(value) ? value : 'unreadable';
}
function isHolder(value) {
    const fields = value;
    return (Number.isSafeInteger(fields['pid']) &&
        fields['pid'] > 0 &&
        typeof fields['host'] === 'string' &&
        typeof fields['nonce'] === 'string' &&
        ['started', 'boot', 'namespace'].every((name) => fields[name] === null || typeof fields[name] === 'string'));
}
/** The name in field 2 may hold spaces and parentheses, so fields are counted from the last `)`. */
function startOf(pid) {
    const stat = readFirst(`/proc/${pid}/stat`);
    if (stat === null)
        return undefined;
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, ticks] = [fields[0], fields[19]];
    // A zombie holds nothing any more; only its parent has not looked yet.
    return ticks === undefined ? undefined : { ticks, isDead: state === 'Z' || state === 'X' };
}
function hasProcess(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
function readFirst(file) {
    try {
        return external_node_fs_.readFileSync(file, 'utf8').trim();
    }
    catch {
        return null;
    }
}
function readLink(file) {
    try {
        return external_node_fs_.readlinkSync(file);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./packages/adapters/src/file-writer/temporary-name.js



const NAME = /^\.release-gates-([0-9a-f]{8})-([0-9a-f]{8})-([0-9a-f]{8})-(\d{1,10})-(\d{1,20}|x)-[0-9a-f]{16}\.tmp$/;
/** Hidden, so that no pattern for evidence matches it, and naming its writer, so that a crashed one's can be told. */
function temporaryName() {
    const { host, boot, namespace, pid, started } = shortSelf();
    return `.release-gates-${host}-${boot}-${namespace}-${pid}-${started ?? 'x'}-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`;
}
/** Whether the writer that made it is certainly gone. */
function isLeftBehind(name) {
    const [host, boot, namespace, pid, started] = NAME.exec(name)?.slice(1) ?? [];
    if (host === undefined || boot === undefined || namespace === undefined)
        return false;
    const self = shortSelf();
    const holder = {
        host,
        boot: boot === ABSENT ? null : boot,
        namespace: namespace === ABSENT ? null : namespace,
        pid: Number(pid),
        started: started === undefined || started === 'x' ? null : started,
        nonce: '',
    };
    const known = {
        boot: self.boot === ABSENT ? null : self.boot,
        namespace: self.namespace === ABSENT ? null : self.namespace,
    };
    return judgeHolder(holder, { ...self, ...known }) === 'gone';
}
const ABSENT = '00000000';
function shortSelf() {
    const self = describeSelf('');
    return { ...self, host: temporary_name_short(self.host), boot: temporary_name_short(self.boot), namespace: temporary_name_short(self.namespace) };
}
function temporary_name_short(text) {
    return text === null ? ABSENT : (0,src_digest/* sha256Hex */.fg)(text).slice(0, 8);
}

;// CONCATENATED MODULE: ./packages/core/src/paths/workspace-path.js
/** Windows opens a device for these, with any extension: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;
/**
 * Brings a path to its one spelling: relative to the root, `/` separators, no `.` or `..`. `''` names the root itself.
 * Links are not known here; the workspace follows and confines them.
 */
function toWorkspacePath(text, rules) {
    if (text === '')
        return outside('the path is empty');
    if (text.includes('\0'))
        return outside('the path holds a NUL');
    const relative = cutRoot(text, rules);
    if (relative === undefined)
        return outside('the path is absolute and not below the workspace');
    const names = [];
    for (const name of split(relative, rules)) {
        if (name === '' || name === '.')
            continue;
        if (name === '..') {
            if (names.pop() === undefined)
                return outside('the path leaves the workspace');
            continue;
        }
        const refusal = rules.windows ? windowsRefusal(name) : undefined;
        if (refusal !== undefined)
            return outside(refusal);
        names.push(name);
    }
    return { state: 'inside', path: names.join('/'), names };
}
function split(text, rules) {
    return text.split(rules.windows ? /[/\\]/ : '/');
}
function cutRoot(text, rules) {
    const isAbsolute = rules.windows ? /^([a-z]:|[/\\])/i.test(text) : text.startsWith('/');
    if (!isAbsolute)
        return text;
    const root = split(rules.root, rules).filter((name) => name !== '');
    const names = split(text, rules).filter((name) => name !== '' && name !== '.');
    const same = (name, index) => rules.windows ? name.toLowerCase() === names[index]?.toLowerCase() : name === names[index];
    return root.every(same) ? names.slice(root.length).join('/') : undefined;
}
function windowsRefusal(name) {
    if (name.includes(':'))
        return 'a name holds ":", which opens an alternate data stream on Windows';
    if (DEVICE.test(name))
        return 'a name is a Windows device';
    if (/[. ]$/.test(name))
        return 'a name ends in a dot or a space, which Windows drops';
    return undefined;
}
function outside(reason) {
    return { state: 'outside', reason };
}

;// CONCATENATED MODULE: ./packages/adapters/src/file-writer/write-place.js


/** @throws InputError `file.outside_workspace` */
function toPlace(root, text) {
    const where = toWorkspacePath(text, { root, windows: process.platform === 'win32' });
    const name = where.state === 'inside' ? where.names.at(-1) : undefined;
    const isGit = where.state === 'inside' && where.names.some(isGitFolder);
    if (where.state === 'inside' && name !== undefined && !isGit) {
        return { path: where.path, folder: (0,external_node_path_.join)(root, ...where.names.slice(0, -1)), name };
    }
    throw new src_error/* InputError */.dz({
        code: 'file.outside_workspace',
        message: `expected a file inside the workspace to write, but ${where.state === 'outside' ? where.reason : isGit ? 'the path leads into a .git folder' : 'the path names the workspace itself'}`,
        where: { file: text },
    });
}
/** git runs what lies in there (hooks, configured commands); also as file systems that fold names would spell it. */
function isGitFolder(name) {
    return /^(\.git|git~\d+)[ .]*$/i.test(name.normalize('NFKC').replaceAll(/\p{Cf}/gu, ''));
}
/**
 * Goes down to the folder, making what is missing and making that durable. No link is passed, not even one that stays
 * inside: whoever may add a link could otherwise choose which file we replace.
 *
 * @returns identity of the folder. @throws InputError `file.symlinked_folder`, `file.not_regular`; errno errors
 */
function enterFolder(disk, root, place) {
    let current = root;
    let identity = disk.look(root)?.identity;
    for (const name of place.path.split('/').slice(0, -1)) {
        const next = (0,external_node_path_.join)(current, name);
        const seen = disk.look(next) ?? makeFolder(disk, current, next);
        if (seen?.kind === 'link')
            throw refusal('file.symlinked_folder', 'a link', place);
        if (seen?.kind !== 'folder')
            throw refusal('file.not_regular', 'something that is no folder', place);
        current = next;
        identity = seen.identity;
    }
    if (identity === undefined)
        throw refusal('file.not_regular', 'nothing where the workspace should be', place);
    return identity;
}
/** A folder that another writer made in the meantime is as good; only its durability is ours to wait for, too. */
function makeFolder(disk, parent, folder) {
    try {
        disk.makeFolder(folder);
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
    const handle = disk.openFolder(parent);
    try {
        disk.sync(handle);
    }
    finally {
        disk.close(handle);
    }
    return disk.look(folder);
}
function refusal(code, found, place) {
    return new src_error/* InputError */.dz({
        code,
        message: `expected real folders on the way to the file, found ${found}`,
        where: { file: place.path },
        remedy: 'Write to a folder that is no link',
    });
}

;// CONCATENATED MODULE: ./packages/adapters/src/file-writer/file-writer.js






/**
 * Durable writes. Content reaches the disk under a temporary name before the real name points at it, and the folder is
 * synced before anybody hears of success: after a crash the old state or the new one is there. An error means "not
 * acknowledged": when it came from the last fsync of the folder, the new file may be there already.
 */
function createFileWriter({ root, disk = realDisk }) {
    const swept = new Set();
    const write = (path, bytes, publish) => {
        const place = toPlace(root, path);
        try {
            writeDurably({ disk, root, place, swept }, bytes, publish);
        }
        catch (error) {
            if (error instanceof src_error/* ReleaseGatesError */.OK)
                throw error;
            throw toEnvironmentError(error, place.path, 'write');
        }
        return { path: place.path, sha256: (0,src_digest/* sha256Hex */.fg)(bytes), bytes: bytes.length };
    };
    return {
        create: async (path, bytes) => write(path, bytes, linkNew),
        replace: async (path, bytes) => write(path, bytes, renameOver),
    };
}
function writeDurably(job, bytes, publish) {
    const { disk, root, place } = job;
    const identity = enterFolder(disk, root, place);
    const folder = disk.openFolder(place.folder);
    try {
        refuseMoved(job, identity, disk.identify(folder));
        sweep(job);
        const target = (0,external_node_path_.join)(place.folder, place.name);
        refuseOddTarget(job, target);
        const temporary = (0,external_node_path_.join)(place.folder, temporaryName());
        writeTemporary(disk, temporary, bytes);
        try {
            // A folder swapped for a link meanwhile would publish outside: the way is walked once more.
            refuseMoved(job, identity, enterFolder(disk, root, place));
            publish(job, temporary, target);
        }
        catch (error) {
            discard(disk, temporary);
            throw error;
        }
        disk.sync(folder);
    }
    finally {
        disk.close(folder);
    }
}
function writeTemporary(disk, temporary, bytes) {
    const handle = disk.openNew(temporary);
    try {
        try {
            // A short write is continued, so that a full disk shows itself.
            for (let offset = 0; offset < bytes.length;)
                offset += disk.write(handle, bytes, offset);
            // Once and never again: after a failure the kernel may drop the pages and report the next fsync as success.
            disk.sync(handle);
        }
        finally {
            disk.close(handle);
        }
    }
    catch (error) {
        discard(disk, temporary);
        throw error;
    }
}
/** link(2) fails where the name is taken, so of two writers exactly one creates the file. */
function linkNew({ disk, place }, temporary, target) {
    try {
        disk.link(temporary, target);
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        throw taken(place);
    }
    disk.remove(temporary);
}
function renameOver({ disk }, temporary, target) {
    disk.rename(temporary, target);
}
function refuseOddTarget({ disk, place }, target) {
    const seen = disk.look(target);
    if (seen === undefined || seen.kind === 'file')
        return;
    throw new src_error/* InputError */.dz({
        code: 'file.not_regular',
        message: `expected a regular file or nothing, found ${seen.kind === 'other' ? 'a device, pipe or socket' : `a ${seen.kind}`}`,
        where: { file: place.path },
    });
}
function refuseMoved({ place }, expected, found) {
    // Windows opens no folder and so has no identity for one.
    if (expected === found || found === '')
        return;
    throw new src_error/* InputError */.dz({
        code: 'file.symlinked_folder',
        message: 'expected the folder to stay what it was while a file was written into it; it was replaced',
        where: { file: place.path },
    });
}
function taken(place) {
    return new src_error/* InputError */.dz({
        code: 'file.exists',
        message: 'expected to create the file, found one of this name',
        where: { file: place.path },
        remedy: 'Move the old one away; nothing is overwritten',
    });
}
/** What cannot be removed now is removed by the next writer; the error that led here is the one to tell. */
function discard(disk, temporary) {
    try {
        disk.remove(temporary);
    }
    catch {
        // See above.
    }
}
function sweep({ disk, place, swept }) {
    if (swept.has(place.folder))
        return;
    swept.add(place.folder);
    for (const name of disk.names(place.folder)) {
        if (isLeftBehind(name))
            discard(disk, (0,external_node_path_.join)(place.folder, name));
    }
}

;// CONCATENATED MODULE: ./packages/adapters/src/processes/environment.js
/**
 * Variables a program needs to run at all. RUNNER_TRACKING_ID lets the workflow runner end what we could not, should
 * we be killed ourselves. Everything else stays here: a secret in our environment is not the child's.
 */
const INHERITED = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'RUNNER_TRACKING_ID'];
const INHERITED_ON_WINDOWS = ['SystemRoot', 'SystemDrive', 'PATHEXT', 'COMSPEC', 'TEMP', 'TMP', 'USERPROFILE'];
/** Random for each run; descendants that left the process group are known by it. */
const MARKER = 'RELEASE_GATES_PROCESS_ID';
function minimalEnvironment(source, added = {}) {
    const names = process.platform === 'win32' ? [...INHERITED, ...INHERITED_ON_WINDOWS] : INHERITED;
    const kept = names.flatMap((name) => {
        const value = source[name];
        return value === undefined ? [] : [[name, value]];
    });
    return { ...Object.fromEntries(kept), ...added };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./packages/adapters/src/processes/captured-stream.js
/** Keeps the first bytes of a stream and drains the rest, so that a flood neither blocks the child nor fills memory. */
class CapturedStream {
    closed;
    #stream;
    #chunks = [];
    #maxBytes;
    #kept = 0;
    #total = 0;
    constructor(stream, maxBytes) {
        this.#stream = stream;
        this.#maxBytes = maxBytes;
        stream.on('data', (chunk) => this.#take(chunk));
        // A reset pipe ends the output; what was read so far stands.
        stream.on('error', () => stream.destroy());
        this.closed = new Promise((resolve) => {
            stream.once('close', resolve);
        });
    }
    get isTruncated() {
        return this.#total > this.#kept;
    }
    bytes() {
        return Buffer.concat(this.#chunks, this.#kept);
    }
    /** Lets go of a pipe that a stranger still holds open. */
    abandon() {
        this.#stream.destroy();
    }
    #take(chunk) {
        this.#total += chunk.length;
        const room = this.#maxBytes - this.#kept;
        if (room <= 0)
            return;
        // A copy, so that a few kept bytes do not hold the whole read buffer.
        const part = Buffer.from(chunk.subarray(0, room));
        this.#chunks.push(part);
        this.#kept += part.length;
    }
}

;// CONCATENATED MODULE: ./packages/adapters/src/processes/live-trees.js
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const live = new Set();
/** Children run in groups of their own, so a cancelled workflow or a Ctrl-C would miss them: they end with us. */
function trackTree(tree) {
    if (live.size === 0)
        listen();
    live.add(tree);
    return () => {
        live.delete(tree);
        if (live.size === 0)
            silence();
    };
}
function listen() {
    process.on('exit', killAll);
    for (const name of ENDING)
        process.on(name, endWithChildren);
}
function silence() {
    process.off('exit', killAll);
    for (const name of ENDING)
        process.off(name, endWithChildren);
}
function killAll() {
    for (const tree of live)
        tree.kill();
}
/** Raised again, so that whoever waits for us sees the signal. Another listener's wish to stay alive is respected. */
function endWithChildren(name) {
    killAll();
    silence();
    live.clear();
    if (process.listenerCount(name) === 0)
        process.kill(process.pid, name);
}

;// CONCATENATED MODULE: ./packages/adapters/src/processes/proc-table.js

/** Living processes (no zombies) of Linux' /proc; undefined where there is none. */
function readProcessTable() {
    if (process.platform !== 'linux')
        return undefined;
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)('/proc');
    }
    catch {
        return undefined;
    }
    return names.flatMap((name) => (/^\d+$/.test(name) ? readEntry(Number(name)) : []));
}
/** proc(5): `pid (comm) state ppid pgrp … starttime`; comm may hold blanks and parentheses. */
function readEntry(pid) {
    const stat = readProc(`/proc/${pid}/stat`);
    if (stat === undefined)
        return [];
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, parent, group] = fields;
    const start = fields[19];
    if (state === undefined || state === 'Z' || state === 'X' || start === undefined)
        return [];
    return [{ pid, parent: Number(parent), group: Number(group), start }];
}
/** Whether the process was started with `NAME=value` in its environment. */
function hasVariable(pid, assignment) {
    const environment = readProc(`/proc/${pid}/environ`);
    return environment !== undefined && `\0${environment}`.includes(`\0${assignment}\0`);
}
/** What the descriptors of a process point at, e.g. `socket:[4711]`. */
function readDescriptors(pid) {
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)(`/proc/${pid}/fd`);
    }
    catch {
        return [];
    }
    return names.flatMap((name) => readDescriptor(pid, name) ?? []);
}
function readDescriptor(pid, descriptor) {
    try {
        return (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${descriptor}`);
    }
    catch {
        return undefined;
    }
}
/** Undefined where the process is gone or not ours to look at. */
function readProc(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/adapters/src/processes/process-tree.js




const POLL_MS = 20;
const KILL_WAIT_MS = 500;
const SAMPLE_MS = [50, 100, 200, 400, 1000];
/**
 * A program and everything it started. The process group holds what behaves. A child that left the group (setsid, a
 * double fork) is found by the marker in its environment, by our pipe among its descriptors, or by having been seen
 * below a known process while its parent lived. What clears its environment, closes both pipes and outruns the samples
 * stays hidden: only a cgroup could hold it.
 */
class ProcessTree {
    #leader;
    #marker;
    #staysInGroup;
    #pipes;
    /** pid to start time. */
    #seen = new Map();
    #sampler;
    constructor(leader, marker, staysInGroup = false) {
        this.#leader = leader;
        this.#staysInGroup = staysInGroup;
        this.#marker = `${MARKER}=${marker}`;
        const ends = process.platform === 'linux' && !staysInGroup ? ['1', '2'].map((end) => readDescriptor(leader, end)) : [];
        this.#pipes = new Set(ends.filter((end) => end?.startsWith('socket:') === true));
        this.#sample(0);
    }
    /** TERM, then KILL after `graceMs`, until nothing of the tree lives. Returns at the latest 500 ms after the KILL. */
    async end(graceMs) {
        clearTimeout(this.#sampler);
        if (process.platform === 'win32')
            return endOnWindows(this.#leader);
        // Reading all of /proc costs more than a short git command does.
        if (this.#staysInGroup && !signal(-this.#leader, 0))
            return;
        if (await this.#signalUntilGone('SIGTERM', graceMs))
            return;
        await this.#signalUntilGone('SIGKILL', KILL_WAIT_MS);
    }
    /** At once and without waiting: we are being ended ourselves. */
    kill() {
        for (const pid of this.#targets())
            signal(pid, 'SIGKILL');
    }
    async #signalUntilGone(name, waitMs) {
        const until = performance.now() + waitMs;
        const signalled = new Set();
        for (;;) {
            const targets = this.#targets();
            if (targets.length === 0)
                return true;
            if (performance.now() >= until)
                return false;
            for (const target of targets) {
                // TERM once each, so that a handler is not interrupted by the next one; KILL as often as it takes.
                if (name === 'SIGTERM' && signalled.has(target))
                    continue;
                signal(target, name);
                signalled.add(target);
            }
            await (0,promises_.setTimeout)(POLL_MS);
        }
    }
    /** Process ids to signal; a negative one is the whole group. */
    #targets() {
        const table = readProcessTable();
        if (table === undefined)
            return signal(-this.#leader, 0) ? [-this.#leader] : [];
        const members = table.filter((entry) => entry.pid !== process.pid && this.#isMember(entry));
        this.#addDescendants(table, members);
        const outside = table.filter((entry) => this.#isSeen(entry) && entry.group !== this.#leader);
        const hasGroup = members.some((entry) => entry.group === this.#leader);
        return [...(hasGroup ? [-this.#leader] : []), ...outside.map((entry) => entry.pid)];
    }
    #isMember(entry) {
        if (entry.group === this.#leader || this.#isSeen(entry))
            return true;
        if (hasVariable(entry.pid, this.#marker))
            return true;
        return this.#pipes.size > 0 && readDescriptors(entry.pid).some((end) => this.#pipes.has(end));
    }
    #isSeen(entry) {
        return this.#seen.get(entry.pid) === entry.start;
    }
    #addDescendants(table, roots) {
        const children = groupByParent(table);
        const pending = [...roots];
        const visited = new Set();
        for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
            if (visited.has(entry.pid) || entry.pid === process.pid)
                continue;
            visited.add(entry.pid);
            this.#seen.set(entry.pid, entry.start);
            pending.push(...(children.get(entry.pid) ?? []));
        }
    }
    /** Looks for children that will leave, while their parents still say whose they are. */
    #sample(round) {
        const waitMs = SAMPLE_MS[Math.min(round, SAMPLE_MS.length - 1)];
        this.#sampler = setTimeout(() => {
            const table = readProcessTable();
            if (table === undefined)
                return;
            const known = table.filter((entry) => entry.pid === this.#leader || this.#isSeen(entry));
            this.#addDescendants(table, known);
            this.#sample(round + 1);
        }, waitMs);
        this.#sampler.unref();
    }
}
function groupByParent(table) {
    const children = new Map();
    for (const entry of table) {
        const siblings = children.get(entry.parent);
        if (siblings === undefined)
            children.set(entry.parent, [entry]);
        else
            siblings.push(entry);
    }
    return children;
}
/** @returns false where there is no such process. */
function signal(pid, name) {
    try {
        process.kill(pid, name);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/** Windows has no process groups; taskkill walks the tree by parent. Best effort. */
async function endOnWindows(pid) {
    await new Promise((resolve) => {
        const killer = (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
        killer.once('error', () => resolve());
        killer.once('exit', () => resolve());
    });
}

;// CONCATENATED MODULE: ./packages/adapters/src/processes/run-child.js







/** How long output may still arrive after everything we know of the tree is gone. */
const DRAIN_MS = 1000;
/** setTimeout fires at once above this. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;
/** Never throws; resolves by `timeoutMs` + `graceMs` + 2 s whatever the child does. */
async function runChild(spec) {
    const marker = (0,external_node_crypto_.randomUUID)();
    const started = await start(spec, marker);
    if (typeof started === 'string')
        return notStarted(started);
    const { child, pid, exited } = started;
    const tree = new ProcessTree(pid, marker, spec.staysInGroup === true);
    const untrack = trackTree(tree);
    const streams = [child.stdout, child.stderr].map((stream) => new CapturedStream(stream, spec.maxOutputBytes));
    try {
        const exit = await within(exited, spec.timeoutMs);
        await tree.end(spec.graceMs);
        await within(Promise.all(streams.map((stream) => stream.closed)), DRAIN_MS);
        return toResult(exit, streams);
    }
    finally {
        untrack();
        for (const stream of streams)
            stream.abandon();
        child.stdin?.destroy();
        child.unref();
    }
}
/** The reason, where it cannot be started. */
async function start(spec, marker) {
    const [program, ...rest] = spec.argv;
    let child;
    try {
        child = (0,external_node_child_process_.spawn)(program, rest, {
            cwd: spec.cwd,
            env: { ...spec.environment, [MARKER]: marker },
            stdio: [spec.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            detached: process.platform !== 'win32',
            shell: false,
            windowsHide: true,
        });
    }
    catch (error) {
        return describeFailure(error, program);
    }
    const exited = new Promise((resolve) => {
        child.once('exit', (status, signal) => resolve({ status, signal }));
    });
    const failed = new Promise((resolve) => {
        child.once('error', resolve);
    });
    if (child.pid === undefined)
        return describeFailure(await failed, program);
    child.on('error', () => undefined);
    // A child that does not read its input breaks the pipe; that is its business.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(spec.stdin);
    return { child, pid: child.pid, exited };
}
/** Undefined when the time is up first. The timer goes with the race, so that it keeps no process alive. */
async function within(work, waitMs) {
    const bounded = Number.isFinite(waitMs) ? Math.min(Math.max(0, waitMs), MAX_TIMEOUT_MS) : MAX_TIMEOUT_MS;
    const timer = new AbortController();
    const late = (0,promises_.setTimeout)(bounded, undefined, { signal: timer.signal }).catch(() => undefined);
    try {
        return await Promise.race([work, late]);
    }
    finally {
        timer.abort();
    }
}
function toResult(exit, streams) {
    const [stdout, stderr] = streams;
    const output = {
        reason: null,
        stdout: stdout.bytes(),
        stderr: stderr.bytes(),
        truncated: stdout.isTruncated || stderr.isTruncated,
    };
    if (exit === undefined)
        return { state: 'timed_out', status: null, signal: null, ...output };
    if (exit.signal !== null)
        return { state: 'signalled', status: null, signal: exit.signal, ...output };
    return { state: 'exited', status: exit.status, signal: null, ...output };
}
function notStarted(reason) {
    const nothing = new Uint8Array();
    return {
        state: 'not_started',
        status: null,
        signal: null,
        reason,
        stdout: nothing,
        stderr: nothing,
        truncated: false,
    };
}
function describeFailure(error, program) {
    const code = error.code ?? '';
    const shown = JSON.stringify(program.slice(0, 200));
    const reasons = {
        ENOENT: `no program ${shown} on the PATH`,
        EACCES: `${shown} is not executable`,
        ENOEXEC: `${shown} is not in an executable format`,
        ENOTDIR: `${shown} leads through something that is no folder`,
        E2BIG: 'the arguments or the environment are too long',
        EMFILE: 'too many open files',
        EAGAIN: 'too many processes',
        ENOMEM: 'not enough memory',
        ERR_INVALID_ARG_VALUE: 'an argument or a variable is empty where it may not be, or holds a NUL',
    };
    return reasons[code] ?? `${shown} could not be started (${code === '' ? 'unknown error' : code})`;
}

;// CONCATENATED MODULE: ./packages/adapters/src/git/git-runner.js


/**
 * Nothing that the judged repository brings along may run. Its content cannot set configuration, except as a bare
 * repository hidden in a folder (safe.bareRepository); what the clone's own configuration names is switched off too.
 */
const HARDENED = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.quotePath=false',
    'core.pager=cat',
    'safe.bareRepository=explicit',
    'protocol.allow=never',
    'submodule.recurse=false',
];
/**
 * GIT_NO_LAZY_FETCH: a partial clone must not go to the network. GIT_NO_REPLACE_OBJECTS: a replace ref would show
 * another commit under the id that was asked for. GIT_DIR and its kin are not inherited: run from a hook, they name
 * another repository.
 */
const ENVIRONMENT = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    LC_ALL: 'C',
};
/** Where the user's own configuration lies, and what CI sets in it (safe.directory). */
const USER_CONFIGURATION = /^(XDG_CONFIG_HOME|GIT_CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d{1,3}|VALUE_\d{1,3}))$/;
const ORIGIN_URL = 'remote.origin.url';
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;
const GRACE_MS = 2000;
class GitRunner {
    root;
    #environment;
    #timeoutMs;
    #configuration;
    constructor(options) {
        this.root = options.root;
        this.#timeoutMs = options.timeoutMs ?? 60_000;
        const user = Object.entries(options.environment).filter(([name]) => USER_CONFIGURATION.test(name));
        const added = Object.fromEntries(user.filter((entry) => entry[1] !== undefined));
        this.#environment = minimalEnvironment(options.environment, { ...added, ...ENVIRONMENT });
    }
    async run(args, stdin) {
        const { disabledFilters } = await this.#read();
        return this.#start([...HARDENED, ...disabledFilters], args, stdin);
    }
    /** Of the remote `origin`; undefined where there is none. */
    async originUrl() {
        return (await this.#read()).originUrl;
    }
    async #start(settings, args, stdin) {
        const result = await runChild({
            argv: ['git', '--no-pager', ...settings.flatMap((setting) => ['-c', setting]), ...args],
            cwd: this.root,
            environment: this.#environment,
            stdin: stdin === undefined ? undefined : Buffer.from(stdin, 'utf8'),
            timeoutMs: this.#timeoutMs,
            graceMs: GRACE_MS,
            maxOutputBytes: MAX_OUTPUT_BYTES,
            staysInGroup: true,
        });
        return toAnswer(result, args[0] ?? '');
    }
    /** Once: what it holds is asked before every command. */
    #read() {
        this.#configuration ??= this.#readConfiguration();
        return this.#configuration;
    }
    /**
     * `git status` cleans a changed file through the filter that its attributes name, and the attributes are the
     * repository's. Only Git LFS, spelled as its installer does, may run: without it every LFS file would look changed.
     */
    async #readConfiguration() {
        const answer = await this.#start(HARDENED, [
            'config',
            '--null',
            '--get-regexp',
            String.raw `^(filter\..*\.(clean|smudge|process|required)|remote\.origin\.url)$`,
        ]);
        const entries = answer.stdout
            .toString('utf8')
            .split('\0')
            .filter((entry) => entry !== '')
            .map((entry) => splitOnce(entry, '\n'));
        const disabledFilters = entries.flatMap(([key, value]) => {
            if (key === ORIGIN_URL)
                return [];
            const name = key.slice('filter.'.length, key.lastIndexOf('.'));
            if (name === 'lfs' && /^(git-lfs (clean|smudge) -- %f|git-lfs filter-process|true)$/.test(value))
                return [];
            // `-c` cuts at the first `=`, so a name that holds one cannot be overridden; the whole command is refused then.
            if (key.includes('='))
                return [`core.bare=invalid`];
            return [`${key}=${key.endsWith('.required') ? 'false' : ''}`];
        });
        // The last one counts, as for `git config --get`.
        return { disabledFilters, originUrl: entries.findLast(([key]) => key === ORIGIN_URL)?.[1] };
    }
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
function toAnswer(result, command) {
    const stderr = Buffer.from(result.stderr).toString('utf8');
    const ok = result.state === 'exited' && result.status === 0 && !result.truncated;
    return {
        ok,
        status: result.state === 'exited' ? result.status : null,
        stdout: Buffer.from(result.stdout),
        stderr,
        reason: ok ? '' : `git ${command}: ${reasonOf(result, stderr)}`,
    };
}
function reasonOf(result, stderr) {
    if (result.state === 'not_started')
        return result.reason ?? 'could not be started';
    if (result.state === 'timed_out')
        return 'did not answer in time';
    if (result.state === 'signalled')
        return `was ended by ${result.signal}`;
    if (result.truncated)
        return 'said more than can be read';
    if (stderr.includes('dubious ownership')) {
        return 'the repository belongs to another user; add its folder to git config --global safe.directory';
    }
    const first = stderr.split('\n').find((line) => line.trim() !== '') ?? '';
    return first === '' ? `exit status ${result.status}` : first.replace(/^(fatal|error): /, '').slice(0, 500);
}

;// CONCATENATED MODULE: ./packages/adapters/src/git/remote.js
const remote_NAME = String.raw `[A-Za-z0-9_.-]{1,100}`;
const URL_FORM = new RegExp(String.raw `^(?:https?|ssh|git)://(?:[^/@\s]*@)?[^/@\s]+/(${remote_NAME})/(${remote_NAME}?)(?:\.git)?/?$`);
const SCP_FORM = new RegExp(String.raw `^(?:[^/@\s:]+@)?[^/@\s:]+:/?(${remote_NAME})/(${remote_NAME}?)(?:\.git)?/?$`);
/** `owner/name` of a remote's URL, or null where it has another shape. Credentials in it are dropped. */
function parseRemote(url) {
    const match = URL_FORM.exec(url) ?? SCP_FORM.exec(url);
    return match === null ? null : `${match[1]}/${match[2]}`;
}

;// CONCATENATED MODULE: ./packages/adapters/src/git/status.js
/** How many blanks stand before the path, by the kind of entry: git-status(1), "Porcelain Format Version 2". */
const FIELDS = { '1': 8, '2': 9, u: 10, '?': 1 };
/** Parses `git status --porcelain=v2 --branch -z`; undefined where it is not that. */
function parseStatus(text) {
    const entries = text.split('\0');
    let commit;
    const paths = [];
    for (let index = 0; index < entries.length; index++) {
        const entry = entries[index];
        if (entry === '')
            continue;
        if (entry.startsWith('# ')) {
            const oid = /^# branch\.oid (\S+)$/.exec(entry)?.[1];
            if (oid !== undefined)
                commit = oid === '(initial)' ? null : oid;
            continue;
        }
        const fields = FIELDS[entry[0]];
        const path = fields === undefined ? undefined : afterBlanks(entry, fields);
        if (path === undefined)
            return undefined;
        paths.push(path);
        // A rename or copy names its source in an entry of its own.
        if (entry.startsWith('2 '))
            paths.push(entries[++index] ?? '');
    }
    return commit === undefined ? undefined : { commit, paths };
}
function afterBlanks(entry, count) {
    let at = -1;
    for (let blank = 0; blank < count; blank++) {
        at = entry.indexOf(' ', at + 1);
        if (at === -1)
            return undefined;
    }
    return entry.slice(at + 1);
}

;// CONCATENATED MODULE: ./packages/adapters/src/git/submodules.js


/** `H 160000 <id> <stage>\t<path>` of `ls-files -v -s`: a commit of another repository stands at the path. */
const ENTRY = /^([A-Za-z?]) (\d{6}) [0-9a-f]+ \d\t([^]+)$/;
/** Parses `git ls-files -v -s -z`; undefined where it is not that. */
function parseIndexListing(text) {
    const assumedUnchanged = [];
    const submodules = [];
    for (const entry of text.split('\0')) {
        if (entry === '')
            continue;
        const [, tag = '', mode, path] = ENTRY.exec(entry) ?? [];
        if (path === undefined)
            return undefined;
        if (/[a-z]/.test(tag))
            assumedUnchanged.push(path);
        if (mode === '160000')
            submodules.push(path);
    }
    return { assumedUnchanged, submodules };
}
/** A submodule that was never checked out is an empty folder: there is nothing in it to look at. */
function isCheckedOut(folder) {
    try {
        return (0,external_node_fs_.lstatSync)(folder).isDirectory() && (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, '.git')) !== undefined;
    }
    catch {
        // Absent, or not to be looked at: the status of the outer repository tells.
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/adapters/src/git/git-cli.js
var _a;





const COMMIT_ID = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/** A warning after which a clean answer proves nothing: part of the tree was not looked at. */
const INCOMPLETE = /could not (open|read|lstat)|unable to|permission denied|^(error|fatal):/im;
/** Of submodules in submodules; deeper ones count as changed. */
const MAX_DEPTH = 8;
/** Asks the git on the PATH. Paths are relative to the root; those of the repository outside the root begin with `../`. */
class GitCli {
    #git;
    #options;
    #depth;
    /** `depth`: how many submodules lead here. */
    constructor(options, depth = 0) {
        this.#git = new GitRunner(options);
        this.#options = options;
        this.#depth = depth;
    }
    async describe() {
        const status = await this.#git.run([
            'status',
            '--porcelain=v2',
            '--branch',
            '-z',
            '--untracked-files=all',
            // Not `none`: git would run the filters that a submodule's own configuration names.
            '--ignore-submodules=dirty',
            '--no-renames',
        ]);
        if (!status.ok)
            return unavailable(status.reason);
        if (INCOMPLETE.test(status.stderr))
            return unavailable(`git status: ${status.stderr.trim().split('\n')[0]}`);
        const parsed = parseStatus(status.stdout.toString('utf8'));
        if (parsed === undefined)
            return unavailable('git status: answered in a form we do not know');
        const [listed, head, tags] = await Promise.all([
            this.#git.run(['ls-files', '-v', '-s', '-z', '--full-name', ':/']),
            parsed.commit === null ? this.#unbornHead() : this.#head(),
            parsed.commit === null ? [] : this.#tags(),
        ]);
        const index = listed.ok ? parseIndexListing(listed.stdout.toString('utf8')) : undefined;
        if (index === undefined || head === undefined || tags === undefined)
            return unavailable(listed.reason || 'git: unreadable');
        const inner = await this.#dirtySubmodules(index.submodules, head.prefix);
        const dirty = [...parsed.paths, ...index.assumedUnchanged, ...inner];
        return {
            state: 'repository',
            commit: parsed.commit,
            ref: head.ref,
            dirtyPaths: toSorted(dirty.map((path) => fromTop(path, head.prefix))),
            tags,
            remote: parseRemote(((await this.#git.originUrl()) ?? '').trim()),
        };
    }
    /** Each is asked by itself, so that what its own configuration names does not run either. */
    async #dirtySubmodules(paths, prefix) {
        const dirty = [];
        for (const path of paths) {
            const root = (0,external_node_path_.join)(this.#git.root, fromTop(path, prefix));
            if (isCheckedOut(root) && !(await this.#isCleanSubmodule(root)))
                dirty.push(path);
        }
        return dirty;
    }
    async #isCleanSubmodule(root) {
        if (this.#depth >= MAX_DEPTH)
            return false;
        const inner = new _a({ ...this.#options, root }, this.#depth + 1);
        // A `.git` that is no repository makes git go up to the outer one, and round in a circle.
        if ((await inner.#prefix()) !== '')
            return false;
        const answer = await inner.describe();
        return answer.state === 'repository' && answer.dirtyPaths.length === 0;
    }
    /** What `toCommit` changed since it left `fromCommit`'s line (three dots); undefined also without a common ancestor. */
    async changedPaths(fromCommit, toCommit) {
        if (!COMMIT_ID.test(fromCommit) || !COMMIT_ID.test(toCommit))
            return undefined;
        const mergeBase = await this.#git.run(['merge-base', fromCommit, toCommit]);
        const start = mergeBase.stdout.toString('utf8').trim();
        if (!mergeBase.ok || !COMMIT_ID.test(start))
            return undefined;
        const diff = await this.#git.run([
            'diff-tree',
            '-r',
            '-z',
            '--name-only',
            '--no-renames',
            '--no-ext-diff',
            '--no-textconv',
            '--no-relative',
            '--ignore-submodules=none',
            start,
            toCommit,
        ]);
        const prefix = await this.#prefix();
        if (!diff.ok || prefix === undefined)
            return undefined;
        return toSorted(splitNul(diff.stdout.toString('utf8')).map((path) => fromTop(path, prefix)));
    }
    /** Folder of the root inside the repository, `''` or ending in `/`. */
    async #prefix() {
        const answer = await this.#git.run(['rev-parse', '--show-prefix']);
        return answer.ok ? answer.stdout.toString('utf8').replace(/\n$/, '') : undefined;
    }
    /** Two questions in one process: the folder may hold line breaks, the name after it cannot. */
    async #head() {
        const answer = await this.#git.run(['rev-parse', '--show-prefix', '--symbolic-full-name', 'HEAD']);
        const [, prefix, ref] = /^([^]*)\n(.+)\n$/.exec(answer.stdout.toString('utf8')) ?? [];
        if (!answer.ok || prefix === undefined || ref === undefined)
            return undefined;
        return { prefix, ref: ref.startsWith('refs/') ? ref : null };
    }
    /** rev-parse has no name for a HEAD without a commit. */
    async #unbornHead() {
        const [prefix, ref] = await Promise.all([this.#prefix(), this.#ref()]);
        return prefix === undefined ? undefined : { prefix, ref };
    }
    async #ref() {
        const answer = await this.#git.run(['symbolic-ref', '--quiet', 'HEAD']);
        const ref = answer.stdout.toString('utf8').trim();
        return answer.ok && ref.startsWith('refs/') ? ref : null;
    }
    async #tags() {
        const answer = await this.#git.run(['for-each-ref', '--points-at=HEAD', '--format=%(refname)', 'refs/tags']);
        if (!answer.ok)
            return undefined;
        const lines = answer.stdout
            .toString('utf8')
            .split('\n')
            .filter((line) => line !== '');
        return toSorted(lines.map((line) => line.slice('refs/tags/'.length)));
    }
}
_a = GitCli;
function splitNul(text) {
    return text.split('\0').filter((entry) => entry !== '');
}
function fromTop(path, prefix) {
    return prefix === '' ? path : external_node_path_.posix.relative(prefix, path);
}
function toSorted(paths) {
    return [...new Set(paths)].sort();
}
function unavailable(reason) {
    return { state: 'unavailable', reason };
}

;// CONCATENATED MODULE: ./packages/adapters/src/log-store/disk.js




const { O_CREAT: disk_O_CREAT, O_EXCL: disk_O_EXCL, O_RDONLY: disk_O_RDONLY, O_RDWR, O_WRONLY: disk_O_WRONLY } = external_node_fs_.constants;
// A FIFO opened without O_NONBLOCK waits for ever; Windows has neither flag.
const GUARDS = (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
const MODES = { read: disk_O_RDONLY, write: O_RDWR, create: O_RDWR | disk_O_CREAT | disk_O_EXCL };
/** The errno of a failed system call, or undefined. */
function errnoOf(error) {
    if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string')
        return undefined;
    return /^E[A-Z0-9]+$/.test(error.code) ? error.code : undefined;
}
/** A failed system call as one of ours. `doing` is a verb, with "it" to follow. */
function toDiskError(error, doing, file) {
    if (errnoOf(error) !== 'ELOOP')
        return toEnvironmentError(error, file, doing);
    return new src_error/* InputError */.dz({
        code: 'file.not_regular',
        message: 'expected a regular file, found a symbolic link',
        where: { file },
        remedy: 'Name the file itself',
    }, { cause: error });
}
/** Opens a regular file, never a link, a FIFO or a device. Undefined where it does not exist (or, creating, does). */
function openRegular(absolute, mode, shown) {
    let handle;
    try {
        handle = external_node_fs_.openSync(absolute, MODES[mode] | GUARDS, 0o644);
    }
    catch (error) {
        const expected = mode === 'create' ? 'EEXIST' : 'ENOENT';
        if (errnoOf(error) === expected)
            return undefined;
        throw toDiskError(error, 'open', shown);
    }
    if (external_node_fs_.fstatSync(handle).isFile())
        return handle;
    external_node_fs_.closeSync(handle);
    throw new src_error/* InputError */.dz({
        code: 'file.not_regular',
        message: 'expected a regular file, found a folder, FIFO, socket or device',
        where: { file: shown },
    });
}
/** A whole small file, or undefined where it is absent. */
function readSmall(absolute, maxBytes, shown) {
    const handle = openRegular(absolute, 'read', shown);
    if (handle === undefined)
        return undefined;
    try {
        const bytes = external_node_fs_.fstatSync(handle).size;
        if (bytes > maxBytes) {
            throw new src_error/* InputError */.dz({
                code: 'file.too_large',
                message: `expected at most ${maxBytes} bytes, found ${bytes}`,
                where: { file: shown },
            });
        }
        const content = Buffer.alloc(bytes);
        return content.subarray(0, readAt(handle, content, 0));
    }
    catch (error) {
        throw errnoOf(error) === undefined ? error : toDiskError(error, 'read', shown);
    }
    finally {
        external_node_fs_.closeSync(handle);
    }
}
function readAt(handle, into, offset) {
    let done = 0;
    while (done < into.length) {
        const count = external_node_fs_.readSync(handle, into, done, into.length - done, offset + done);
        if (count === 0)
            break;
        done += count;
    }
    return done;
}
/** A short write is continued, so that ENOSPC shows itself instead of half a line. */
function writeAt(handle, bytes, offset) {
    let done = 0;
    while (done < bytes.length)
        done += external_node_fs_.writeSync(handle, bytes, done, bytes.length - done, offset + done);
}
/** A new file with all of `bytes`, or none. False where the name is taken. */
function writeNew(absolute, bytes, options) {
    let handle;
    try {
        handle = external_node_fs_.openSync(absolute, disk_O_WRONLY | disk_O_CREAT | disk_O_EXCL | GUARDS, 0o644);
    }
    catch (error) {
        if (errnoOf(error) === 'EEXIST')
            return false;
        throw error;
    }
    try {
        writeAt(handle, bytes, 0);
        if (options.sync)
            external_node_fs_.fsyncSync(handle);
    }
    catch (error) {
        external_node_fs_.closeSync(handle);
        removeIfThere(absolute);
        throw error;
    }
    external_node_fs_.closeSync(handle);
    return true;
}
/** A new name for a file that is complete: exactly one of many racers gets it. */
function disk_linkNew(from, to) {
    try {
        external_node_fs_.linkSync(from, to);
        return 'linked';
    }
    catch (error) {
        if (errnoOf(error) === 'EEXIST')
            return 'taken';
        if (errnoOf(error) === 'ENOENT')
            return 'source_gone';
        throw error;
    }
}
function removeIfThere(absolute) {
    try {
        external_node_fs_.unlinkSync(absolute);
    }
    catch (error) {
        if (errnoOf(error) !== 'ENOENT')
            throw error;
    }
}
/** Makes creation, rename and link durable. Windows cannot open a folder and needs no such call. */
function syncFolder(absolute) {
    if (process.platform === 'win32')
        return;
    const handle = external_node_fs_.openSync(absolute, disk_O_RDONLY);
    try {
        external_node_fs_.fsyncSync(handle);
    }
    finally {
        external_node_fs_.closeSync(handle);
    }
}
/** Makes missing folders, each one durable in its parent. */
function makeFolders(absolute) {
    if (external_node_fs_.existsSync(absolute))
        return;
    const parent = external_node_path_.dirname(absolute);
    makeFolders(parent);
    try {
        external_node_fs_.mkdirSync(absolute);
    }
    catch (error) {
        if (errnoOf(error) !== 'EEXIST')
            throw error;
    }
    syncFolder(parent);
}

;// CONCATENATED MODULE: ./packages/adapters/src/log-store/claim.js

function encodeClaim(claim) {
    const head = {
        version: 1,
        end: claim.end,
        size: claim.size,
        bytes: claim.line.length,
        sha256: (0,src_digest/* sha256Hex */.fg)(claim.line),
    };
    return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`, 'utf8'), claim.line]);
}
/** Undefined where it is not whole: claims are not fsynced, so a power loss may leave one without its content. */
function decodeClaim(bytes) {
    const headEnd = bytes.indexOf(0x0a);
    if (headEnd === -1)
        return undefined;
    let head;
    try {
        head = JSON.parse(Buffer.from(bytes.subarray(0, headEnd)).toString('utf8'));
    }
    catch {
        return undefined;
    }
    const { version, end, size, sha256 } = (head ?? {});
    const line = bytes.subarray(headEnd + 1);
    const isNumbered = version === 1 && Number.isSafeInteger(end) && Number.isSafeInteger(size);
    const isWhole = isNumbered && (0,src_digest/* isSha256Hex */.P4)(sha256) && (0,src_digest/* equalDigest */.J$)(sha256, (0,src_digest/* sha256Hex */.fg)(line));
    return isWhole ? { end: end, size: size, line } : undefined;
}

;// CONCATENATED MODULE: ./packages/adapters/src/log-store/lock.js




const MAX_LOCK_BYTES = 4096;
const FIRST_PAUSE_MS = 1;
const LONGEST_PAUSE_MS = 16;
/**
 * A lock file that names its holder. It is written under another name and linked into place, so it is never there
 * half-written, and of many racers exactly one links it.
 */
class FileLock {
    #options;
    #self;
    #path;
    constructor(options) {
        this.#options = options;
        this.#self = describeSelf(options.nonce);
        this.#path = `${options.guarded}.lock`;
    }
    /** @throws EnvironmentError `log.busy`, `disk.…` */
    static acquire(options) {
        const lock = new FileLock(options);
        try {
            lock.#wait();
        }
        catch (error) {
            removeIfThere(lock.#ticketPath);
            throw errnoOf(error) === undefined ? error : toDiskError(error, 'lock', options.shown);
        }
        return lock;
    }
    /** Fencing: false once somebody else took or removed the lock while this process slept. */
    isHeld() {
        const held = readLock(this.#path, this.#options.shown);
        return held?.holder instanceof Object && held.holder.nonce === this.#self.nonce;
    }
    release() {
        try {
            if (this.isHeld())
                removeIfThere(this.#path);
        }
        catch (error) {
            throw errnoOf(error) === undefined ? error : toDiskError(error, 'unlock', this.#options.shown);
        }
    }
    get #ticketPath() {
        return `${this.#options.guarded}.lock-${this.#self.nonce}`;
    }
    #wait() {
        const deadline = performance.now() + this.#options.waitMs;
        let pauseMs = FIRST_PAUSE_MS;
        for (;;) {
            const held = readLock(this.#path, this.#options.shown);
            if (held === undefined) {
                if (this.#enter(this.#path))
                    return;
                continue;
            }
            const liveness = judgeLock(held, this.#self);
            if (liveness === 'gone' && this.#seize(this.#path, held))
                return;
            if (performance.now() >= deadline)
                throw this.#busy(held, liveness);
            pause(pauseMs);
            pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2);
        }
    }
    #enter(path) {
        this.#writeTicket();
        const outcome = disk_linkNew(this.#ticketPath, path);
        removeIfThere(this.#ticketPath);
        return outcome === 'linked';
    }
    /**
     * Takes over the lock of a dead process. Reading "dead" and replacing the file are two steps, and another may take
     * over in between; so whoever replaces this very lock first wins a guard that is named after its content, and looks
     * again. The guard of a process that died here is taken over in the same way.
     */
    #seize(path, dead) {
        const guard = `${this.#options.guarded}.seize-${dead.key}`;
        if (!this.#enter(guard)) {
            const rival = readLock(guard, this.#options.shown);
            if (rival === undefined || judgeLock(rival, this.#self) !== 'gone' || !this.#seize(guard, rival))
                return false;
        }
        const isUnchanged = readLock(path, this.#options.shown)?.key === dead.key;
        if (isUnchanged) {
            this.#writeTicket();
            external_node_fs_.renameSync(this.#ticketPath, path);
        }
        removeIfThere(guard);
        return isUnchanged;
    }
    #writeTicket() {
        removeIfThere(this.#ticketPath);
        writeNew(this.#ticketPath, encodeHolder(this.#self), { sync: false });
    }
    #busy(held, liveness) {
        const { shown, waitMs } = this.#options;
        const by = held.holder instanceof Object ? `process ${held.holder.pid} on ${held.holder.host}` : 'another program';
        const remedy = liveness === 'unknown'
            ? `It cannot be seen from here whether the holder lives: make sure that it does not, then delete ${shown}.lock`
            : 'Run again when it has finished';
        return new src_error/* EnvironmentError */.eG({
            code: 'log.busy',
            message: `expected the lock within ${waitMs} ms, found it held by ${by}`,
            where: { file: shown },
            remedy,
        });
    }
}
function readLock(path, shown) {
    const bytes = readSmall(path, MAX_LOCK_BYTES, `${shown}.lock`);
    return bytes && { holder: decodeHolder(bytes), key: (0,src_digest/* sha256Hex */.fg)(bytes).slice(0, 32) };
}
function judgeLock(lock, self) {
    if (lock.holder === 'unreadable')
        return 'gone';
    if (lock.holder === 'foreign')
        return 'unknown';
    return judgeHolder(lock.holder, self);
}
function pause(milliseconds) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
/** Whether the process that wrote this ticket or guard is certainly gone. */
function isAbandoned(path, shown) {
    const lock = readLock(path, shown);
    return lock !== undefined && judgeLock(lock, describeSelf('')) === 'gone';
}

;// CONCATENATED MODULE: ./packages/adapters/src/log-store/log-append.js




/** A line is at most 1 MiB; the log's own rules are stricter. */
const MAX_LINE_BYTES = 1_048_576;
const MAX_CLAIM_BYTES = MAX_LINE_BYTES + 4096;
/**
 * Claim, write, fsync, let go of the claim. The claim is what decides between two writers; the lock only keeps them
 * from getting in each other's way. See claim.ts.
 */
function appendLine(request) {
    const { place, lock, tip } = request;
    if (!lock.isHeld())
        throw lockLost(place);
    const opened = openLog(request);
    if (opened === undefined)
        return false;
    try {
        return claimAndWrite(request, opened);
    }
    catch (error) {
        throw toOurs(error, place);
    }
    finally {
        external_node_fs_.closeSync(opened.handle);
        if (opened.isNew && tip.end === 0)
            removeIfEmpty(place);
    }
}
function openLog({ place, tip }) {
    const existing = openRegular(place.absolute, 'write', place.shown);
    if (existing !== undefined)
        return { handle: existing, isNew: false };
    if (tip.end !== 0 || tip.tornBytes !== 0)
        return undefined;
    const created = openRegular(place.absolute, 'create', place.shown);
    return created === undefined ? undefined : { handle: created, isNew: true };
}
function claimAndWrite(request, { handle }) {
    const { place, tip, line } = request;
    const paths = { next: `${place.absolute}.next-${request.nonce}`, claim: `${place.absolute}.claim-${tip.end}` };
    const claim = { end: tip.end, size: tip.end + tip.tornBytes, line };
    try {
        removeIfThere(paths.next);
        writeNew(paths.next, encodeClaim(claim), { sync: false });
        const outcome = disk_linkNew(paths.next, paths.claim);
        if (outcome === 'source_gone')
            throw lockLost(place);
        if (outcome === 'taken') {
            finishClaim(paths.claim, handle, request);
            return false;
        }
        return writeClaimed(paths.claim, handle, request);
    }
    finally {
        removeIfThere(paths.next);
    }
}
function writeClaimed(claimPath, handle, request) {
    const { place, lock, tip, line } = request;
    if (!isTip(handle, place, tip)) {
        removeIfThere(claimPath);
        // Whoever took over while this process slept may have found the claim and finished it.
        return holds(handle, line, tip.end);
    }
    if (!lock.isHeld()) {
        removeIfThere(claimPath);
        throw lockLost(place);
    }
    try {
        carryOut({ end: tip.end, size: tip.end + tip.tornBytes, line }, handle, place);
    }
    catch (error) {
        undo(handle, request);
        removeIfThere(claimPath);
        throw error;
    }
    removeIfThere(claimPath);
    return true;
}
function carryOut(claim, handle, place) {
    writeAt(handle, claim.line, claim.end);
    external_node_fs_.fsyncSync(handle);
    if (claim.end === 0)
        syncFolder(place.folder);
}
/**
 * After a failed write or fsync the kernel may have dropped the pages and call them clean: the fsync is not repeated,
 * the bytes are taken away, so that the next append has to write them anew.
 */
function undo(handle, { lock, tip, line }) {
    const size = external_node_fs_.fstatSync(handle).size;
    if (!lock.isHeld() || size > tip.end + Math.max(tip.tornBytes, line.length))
        return;
    external_node_fs_.ftruncateSync(handle, tip.end + tip.tornBytes);
}
/** Another writer's claim on the very offset where the log ends: finish it, or drop it where it is not whole. */
function finishClaim(claimPath, handle, { place, lock, tip }) {
    const bytes = readSmall(claimPath, MAX_CLAIM_BYTES, place.shown);
    if (bytes === undefined)
        return;
    const claim = decodeClaim(bytes);
    if (!lock.isHeld())
        throw lockLost(place);
    const size = external_node_fs_.fstatSync(handle).size;
    const isOpen = claim !== undefined && claim.end === tip.end && size <= Math.max(claim.size, claim.end + claim.line.length);
    if (isOpen && isTip(handle, place, tip))
        carryOut(claim, handle, place);
    removeIfThere(claimPath);
}
/** The path still names the file that was opened, and its end is what the writer decided on. */
function isTip(handle, place, tip) {
    const opened = external_node_fs_.fstatSync(handle);
    const named = external_node_fs_.lstatSync(place.absolute, { throwIfNoEntry: false });
    if (named === undefined || named.ino !== opened.ino || named.dev !== opened.dev)
        return false;
    if (opened.size !== tip.end + tip.tornBytes)
        return false;
    return holds(handle, tip.lastBytes, tip.end - tip.lastBytes.length);
}
function holds(handle, expected, offset) {
    const found = Buffer.alloc(expected.length);
    return readAt(handle, found, offset) === expected.length && found.equals(expected);
}
function removeIfEmpty(place) {
    if (external_node_fs_.statSync(place.absolute, { throwIfNoEntry: false })?.size === 0)
        removeIfThere(place.absolute);
}
function lockLost(place) {
    return new src_error/* EnvironmentError */.eG({
        code: 'log.lock_lost',
        message: 'expected to hold the lock still, found it taken over or deleted while this process slept',
        where: { file: place.shown },
        remedy: 'Nothing was appended; run again',
    });
}
function toOurs(error, place) {
    const ours = errnoOf(error) === undefined ? undefined : toDiskError(error, 'durably append to', place.shown);
    return ours ?? error;
}

;// CONCATENATED MODULE: ./packages/adapters/src/log-store/leftovers.js






const NONCE = '[0-9a-f]{32}';
/**
 * Removes what crashed writers left beside the log, by exact name and only under the lock. A claim that was not carried
 * out stays: the next append finishes it. A living process that loses its ticket here makes a new one.
 */
function removeLeftovers(place, ownNonce, logBytes) {
    const name = leftovers_escape(place.name);
    const tickets = new RegExp(`^${name}\\.(?:lock|seize)-${NONCE}$`);
    const temporaries = new RegExp(`^${name}\\.(?:next-${NONCE}|[a-z-]{1,32}\\.tmp-${NONCE})$`);
    const claims = new RegExp(`^${name}\\.claim-\\d{1,16}$`);
    for (const entry of external_node_fs_.readdirSync(place.folder)) {
        if (entry.endsWith(ownNonce))
            continue;
        const absolute = external_node_path_.join(place.folder, entry);
        const isLeft = temporaries.test(entry) ||
            (tickets.test(entry) && isAbandoned(absolute, entry)) ||
            (claims.test(entry) && isCarriedOut(absolute, entry, logBytes));
        if (isLeft)
            removeIfThere(absolute);
    }
}
function isCarriedOut(absolute, shown, logBytes) {
    const bytes = readSmall(absolute, MAX_CLAIM_BYTES, shown);
    const claim = bytes && decodeClaim(bytes);
    // The log never gets shorter, so a claim below its end was carried out or came too late.
    return claim === undefined || claim.end + claim.line.length <= logBytes;
}
function leftovers_escape(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`);
}

;// CONCATENATED MODULE: ./packages/adapters/src/log-store/log-place.js




/** Where a log lies: a path below the root that no link leads out of. */
class LogPlace {
    /** Relative to the workspace, for messages. */
    shown;
    #root;
    #names;
    /** @throws InputError `file.outside_workspace`, `file.symlink_outside`, `file.not_regular` */
    constructor(root, text) {
        this.#root = external_node_path_.resolve(root);
        const place = toWorkspacePath(text, { root: this.#root, windows: process.platform === 'win32' });
        if (place.state === 'outside' || place.names.length === 0) {
            throw new src_error/* InputError */.dz({
                code: 'file.outside_workspace',
                message: `expected a file below the workspace, but ${place.state === 'outside' ? place.reason : 'the path names the workspace itself'}`,
                where: { file: text },
            });
        }
        this.shown = place.path;
        this.#names = place.names;
        this.confine();
        this.#refuseOddFile();
    }
    get folder() {
        return external_node_path_.join(this.#root, ...this.#names.slice(0, -1));
    }
    get name() {
        return this.#names.at(-1);
    }
    get absolute() {
        return external_node_path_.join(this.folder, this.name);
    }
    /** Links in the middle of the path may have been changed since: looked at again before each write. */
    confine() {
        let existing = this.folder;
        for (;;) {
            try {
                const real = external_node_fs_.realpathSync(existing);
                const root = external_node_fs_.realpathSync(this.#root);
                if (real === root || real.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep))
                    return;
                throw this.#refusal('file.symlink_outside', 'a symbolic link leads out of the workspace');
            }
            catch (error) {
                if (errnoOf(error) !== 'ENOENT')
                    throw this.#named(error);
                if (existing === external_node_path_.dirname(existing))
                    throw this.#named(error);
                existing = external_node_path_.dirname(existing);
            }
        }
    }
    makeFolder() {
        try {
            makeFolders(this.folder);
        }
        catch (error) {
            throw this.#named(error);
        }
        this.confine();
    }
    #refuseOddFile() {
        let found;
        try {
            found = external_node_fs_.lstatSync(this.absolute, { throwIfNoEntry: false });
        }
        catch (error) {
            throw this.#named(error);
        }
        if (found === undefined || found.isFile())
            return;
        throw this.#refusal('file.not_regular', 'expected a regular file, found a link, folder, FIFO, socket or device');
    }
    #named(error) {
        if (error instanceof src_error/* InputError */.dz || errnoOf(error) === undefined)
            return error;
        if (errnoOf(error) === 'ENOTDIR')
            return this.#refusal('file.not_regular', 'a part of the path is not a folder');
        return toDiskError(error, 'reach the folder of', this.shown);
    }
    #refusal(code, message) {
        return new src_error/* InputError */.dz({ code, message, where: { file: this.shown } });
    }
}

;// CONCATENATED MODULE: ./packages/adapters/src/log-store/start-over.js





const SIDECAR_NAME = /^\.(?!lock$)[a-z][a-z-]{0,31}$/;
/**
 * The old log gets a second name, then the new one takes its first name: a crash leaves the old log in place (and the
 * next try goes on) or the new one, and the old one is never lost.
 */
function startOver(request, label) {
    const { place, lock, tip, line } = request;
    if (!lock.isHeld())
        throw lockLost(place);
    const handle = openRegular(place.absolute, 'read', place.shown);
    if (handle === undefined)
        return false;
    try {
        if (!isTip(handle, place, tip))
            return false;
    }
    finally {
        external_node_fs_.closeSync(handle);
    }
    const next = `${place.absolute}.next-${request.nonce}`;
    const kept = `${place.absolute}.${label}`;
    try {
        removeIfThere(next);
        writeNew(next, line, { sync: true });
        keep(place.absolute, kept, `${place.shown}.${label}`);
        const suffixes = sidecarsOf(request);
        for (const suffix of suffixes)
            keep(place.absolute + suffix, kept + suffix, `${place.shown}.${label}${suffix}`);
        syncFolder(place.folder);
        // A checkpoint of the old log beside the new one would look like a fork; the old log is still marked as broken.
        for (const suffix of suffixes)
            removeIfThere(place.absolute + suffix);
        external_node_fs_.renameSync(next, place.absolute);
        syncFolder(place.folder);
    }
    finally {
        removeIfThere(next);
    }
    return true;
}
function sidecarsOf({ place }) {
    return external_node_fs_.readdirSync(place.folder)
        .filter((name) => name.startsWith(place.name))
        .map((name) => name.slice(place.name.length))
        .filter((suffix) => SIDECAR_NAME.test(suffix));
}
function keep(from, to, shown) {
    if (disk_linkNew(from, to) !== 'taken')
        return;
    const [original, other] = [external_node_fs_.lstatSync(from), external_node_fs_.lstatSync(to)];
    if (original.ino === other.ino && original.dev === other.dev)
        return;
    throw new src_error/* InputError */.dz({
        code: 'file.exists',
        message: `expected no file there, found one that is not this log (${external_node_path_.basename(to)})`,
        where: { file: shown },
        remedy: 'Move it away',
    });
}

;// CONCATENATED MODULE: ./packages/adapters/src/log-store/fs-log-store.js









const MAX_SIDECAR_BYTES = 67_108_864;
const SIDECAR = /^\.(?!lock$)[a-z][a-z-]{0,31}$/;
/** Logs on disk, below `root`. */
function createLogStores(root, options = {}) {
    const nonce = options.nonce ?? (() => (0,external_node_crypto_.randomBytes)(16).toString('hex'));
    return { open: (path) => new FsLogStore(new LogPlace(root, path), nonce) };
}
class FsLogStore {
    path;
    #place;
    #nonce;
    #handle;
    constructor(place, nonce) {
        this.path = place.shown;
        this.#place = place;
        this.#nonce = nonce;
    }
    size() {
        const handle = this.#open();
        return handle === undefined ? undefined : external_node_fs_.fstatSync(handle).size;
    }
    readInto(into, offset) {
        const handle = this.#open();
        if (handle === undefined)
            return 0;
        try {
            return readAt(handle, into, offset);
        }
        catch (error) {
            throw toDiskError(error, 'read', this.path);
        }
    }
    readSidecar(suffix) {
        return readSmall(this.#sidecar(suffix), MAX_SIDECAR_BYTES, this.path + suffix);
    }
    withLock(work, waitMs) {
        this.#place.makeFolder();
        const nonce = this.#nonce();
        const lock = FileLock.acquire({ guarded: this.#place.absolute, shown: this.path, nonce, waitMs });
        const writer = new FsLogWriter(this.#place, { lock, nonce, onReplaced: () => this.close() });
        try {
            this.#settle(nonce);
            return work(writer);
        }
        finally {
            writer.end();
            lock.release();
        }
    }
    #settle(nonce) {
        // Reads see the file that is there now, not one that was put aside while we waited.
        this.close();
        this.#place.confine();
        try {
            removeLeftovers(this.#place, nonce, this.size() ?? 0);
        }
        catch (error) {
            throw errnoOf(error) === undefined ? error : toDiskError(error, 'clear the leftovers of', this.path);
        }
    }
    close() {
        if (this.#handle !== undefined)
            external_node_fs_.closeSync(this.#handle);
        this.#handle = undefined;
    }
    #open() {
        this.#handle ??= openRegular(this.#place.absolute, 'read', this.path);
        return this.#handle;
    }
    #sidecar(suffix) {
        return this.#place.absolute + checkSuffix(suffix);
    }
}
class FsLogWriter {
    #place;
    #lock;
    #nonce;
    #onReplaced;
    #state = 'open';
    constructor(place, holding) {
        this.#place = place;
        this.#lock = holding.lock;
        this.#nonce = holding.nonce;
        this.#onReplaced = holding.onReplaced;
    }
    append(tip, bytes) {
        checkLine(tip, bytes);
        return this.#durably(() => appendLine({ place: this.#place, lock: this.#lock, nonce: this.#nonce, tip, line: bytes }));
    }
    replaceSidecar(suffix, bytes) {
        const target = this.#place.absolute + checkSuffix(suffix);
        const temporary = `${target}.tmp-${this.#nonce}`;
        this.#durably(() => {
            if (!this.#lock.isHeld())
                throw lockLost(this.#place);
            removeIfThere(temporary);
            try {
                writeNew(temporary, bytes, { sync: true });
                external_node_fs_.renameSync(temporary, target);
                syncFolder(this.#place.folder);
            }
            finally {
                removeIfThere(temporary);
            }
        });
    }
    startOver(tip, label, bytes) {
        if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(label))
            throw new TypeError(`not a label: ${label}`);
        const request = { place: this.#place, lock: this.#lock, nonce: this.#nonce, tip, line: bytes };
        const isDone = this.#durably(() => startOver(request, label));
        this.#onReplaced();
        return isDone;
    }
    /** What escaped from `withLock` must not write later. */
    end() {
        this.#state = 'ended';
    }
    /** After a failed write nothing more is written under this lock: an fsync that then succeeds would prove nothing. */
    #durably(work) {
        if (this.#state === 'ended')
            throw new TypeError('a LogWriter was used after its lock was released');
        if (this.#state === 'failed') {
            throw new src_error/* EnvironmentError */.eG({
                code: 'disk.io',
                message: 'an earlier write or fsync failed, so nothing more is written',
                where: { file: this.#place.shown },
            });
        }
        try {
            return work();
        }
        catch (error) {
            this.#state = 'failed';
            throw errnoOf(error) === undefined ? error : toDiskError(error, 'durably write', this.#place.shown);
        }
    }
}
function checkSuffix(suffix) {
    if (!SIDECAR.test(suffix))
        throw new TypeError(`not a sidecar suffix: ${suffix}`);
    return suffix;
}
function checkLine(tip, bytes) {
    if (bytes.length === 0 || bytes.at(-1) !== 0x0a)
        throw new TypeError('an append must end in a line feed');
    if (bytes.length > MAX_LINE_BYTES)
        throw new TypeError(`an append is at most ${MAX_LINE_BYTES} bytes`);
    if (bytes.length < tip.tornBytes)
        throw new TypeError('an append must cover the torn bytes that it writes over');
}

;// CONCATENATED MODULE: ./packages/adapters/src/processes/child-processes.js





const child_processes_GRACE_MS = 5000;
const child_processes_MAX_OUTPUT_BYTES = 1024 * 1024;
/** Runs programs of the user's. See runChild for what is promised about ending them. */
class ChildProcesses {
    #options;
    constructor(options) {
        this.#options = options;
    }
    async run(request) {
        const folder = confine(this.#options.root, request.cwd ?? '.');
        if (folder === undefined)
            return notStarted('the working directory is not a folder inside the workspace');
        return runChild({
            argv: request.argv,
            cwd: folder,
            environment: minimalEnvironment(this.#options.environment, request.env),
            stdin: request.stdin,
            timeoutMs: request.timeoutMs,
            graceMs: this.#options.graceMs ?? child_processes_GRACE_MS,
            maxOutputBytes: request.maxOutputBytes ?? child_processes_MAX_OUTPUT_BYTES,
        });
    }
}
function confine(root, cwd) {
    const where = toWorkspacePath(cwd, { root, windows: process.platform === 'win32' });
    if (where.state === 'outside')
        return undefined;
    try {
        const realRoot = (0,external_node_fs_.realpathSync)(root);
        const real = (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root, where.path));
        const below = (0,external_node_path_.relative)(realRoot, real);
        return below === '..' || below.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(below) ? undefined : real;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./packages/core/src/time.js
var time = __webpack_require__(24534);
// EXTERNAL MODULE: ./packages/core/src/strict-json/parse-strict-json.js + 2 modules
var parse_strict_json = __webpack_require__(93265);
;// CONCATENATED MODULE: ./packages/adapters/src/regular-file.js

/** A FIFO must not hang and a device must not be read: opened without waiting, then looked at by its descriptor. */
function readRegularFile(path, maxBytes) {
    let handle;
    try {
        // Windows has no O_NONBLOCK.
        handle = external_node_fs_.openSync(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        const code = error.code ?? 'unknown error';
        return code === 'ENOENT' ? { state: 'absent' } : { state: 'refused', reason: `it cannot be opened (${code})` };
    }
    try {
        const stat = external_node_fs_.fstatSync(handle);
        if (!stat.isFile())
            return { state: 'refused', reason: 'it is no regular file' };
        if (stat.size > maxBytes)
            return { state: 'refused', reason: `it has ${stat.size} bytes, more than ${maxBytes}` };
        return { state: 'read', bytes: readAll(handle, stat.size) };
    }
    catch (error) {
        return {
            state: 'refused',
            reason: `it cannot be read (${error.code ?? 'unknown error'})`,
        };
    }
    finally {
        external_node_fs_.closeSync(handle);
    }
}
function readAll(handle, size) {
    const bytes = Buffer.alloc(size);
    let length = 0;
    while (length < size) {
        const count = external_node_fs_.readSync(handle, bytes, length, size - length, length);
        if (count === 0)
            break;
        length += count;
    }
    return bytes.subarray(0, length);
}

;// CONCATENATED MODULE: ./packages/adapters/src/run/read-run.js


/** GitHub cuts webhook payloads at 25 MB. */
const MAX_EVENT_BYTES = 26 * 1024 * 1024;
const NO_CHANGE = {
    repository: undefined,
    ref: undefined,
    commit: undefined,
    baseCommit: undefined,
    headCommit: undefined,
};
/**
 * Who runs this, from the variables and the event payload of a workflow run. A local run is named by its start, so
 * that a fixed clock gives the same evidence twice.
 *
 * @throws InputError `run.invalid`, `run.event_unreadable`, `json.*`: without the payload of a pull request it would be
 * judged by its own policy
 */
function readRun(env, nowMs) {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return { run: localRun(env, nowMs), change: NO_CHANGE };
    const event = env['GITHUB_EVENT_NAME'] || 'unknown';
    const hasRunId = /^\d{1,20}$/.test(env['GITHUB_RUN_ID'] ?? '');
    return {
        run: hasRunId ? workflowRun(env, event) : localRun(env, nowMs),
        change: {
            repository: env['GITHUB_REPOSITORY'] || undefined,
            ref: env['GITHUB_REF'] || undefined,
            commit: commitId(env['GITHUB_SHA']),
            ...readChange(event, env),
        },
    };
}
function localRun(env, nowMs) {
    const actor = env['USER'] || env['LOGNAME'] || 'unknown';
    return { kind: 'local', id: `local-${(0,time/* formatFileTime */.Zc)(nowMs)}`, actor: actor.slice(0, 256) };
}
function workflowRun(env, event) {
    const attempt = env['GITHUB_RUN_ATTEMPT'] || '1';
    if (!/^[1-9]\d{0,5}$/.test(attempt)) {
        throw new src_error/* InputError */.dz({
            code: 'run.invalid',
            message: `expected the number of the run's attempt, found ${JSON.stringify(attempt.slice(0, 40))}`,
            where: { file: 'GITHUB_RUN_ATTEMPT' },
        });
    }
    return {
        kind: 'github',
        id: env['GITHUB_RUN_ID'] ?? '',
        attempt: Number(attempt),
        workflow: env['GITHUB_WORKFLOW'] ?? '',
        job: env['GITHUB_JOB'] ?? '',
        event,
        actor: env['GITHUB_ACTOR'] || 'unknown',
    };
}
const NO_COMMITS = { baseCommit: undefined, headCommit: undefined };
/** Where events that bring somebody's change name its base and head. */
function pathsOf(event) {
    if (event === 'merge_group')
        return { base: ['merge_group', 'base_sha'], head: ['merge_group', 'head_sha'] };
    if (!event.startsWith('pull_request'))
        return undefined;
    return { base: ['pull_request', 'base', 'sha'], head: ['pull_request', 'head', 'sha'] };
}
/** Also `pull_request_target` and `merge_group`: whatever brings a change is judged by its base's policy, or not at all. */
function readChange(event, env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (event === 'workflow_run' || event === 'issue_comment')
        return readFollowUp(event, readPayload(path, event), env);
    const paths = pathsOf(event);
    if (paths === undefined)
        return NO_COMMITS;
    const payload = readPayload(path, event);
    const baseCommit = commitAt(payload, paths.base);
    if (baseCommit === undefined)
        throw unreadable(event, `it names no commit at ${paths.base.join('.')}`);
    return { baseCommit, headCommit: commitAt(payload, paths.head) };
}
/**
 * Events of the default branch that workflows answer by checking out the change of an outsider, with the rights of the
 * repository. GITHUB_SHA is the default branch's commit, so its policy judges; where nothing else is checked out that is
 * what would have been read anyway.
 */
function readFollowUp(event, payload, env) {
    const isOfChange = event === 'workflow_run'
        ? String(valueAt(payload, ['workflow_run', 'event'])).startsWith('pull_request')
        : valueAt(payload, ['issue', 'pull_request']) !== undefined;
    if (!isOfChange)
        return NO_COMMITS;
    const baseCommit = commitId(env['GITHUB_SHA']);
    if (baseCommit === undefined)
        throw unreadable(event, 'GITHUB_SHA names no commit');
    return { baseCommit, headCommit: commitAt(payload, ['workflow_run', 'head_sha']) };
}
function readPayload(path, event) {
    if (path === undefined || path === '')
        throw unreadable(event, 'the variable is not set');
    const file = readRegularFile(path, MAX_EVENT_BYTES);
    if (file.state === 'absent')
        throw unreadable(event, 'there is no such file');
    if (file.state === 'refused')
        throw unreadable(event, file.reason);
    return (0,parse_strict_json/* parseStrictJson */.R)(file.bytes, { file: 'GITHUB_EVENT_PATH', maxBytes: MAX_EVENT_BYTES }).value;
}
function unreadable(event, found) {
    return new src_error/* InputError */.dz({
        code: 'run.event_unreadable',
        message: `expected the payload of the ${event} event, which names the base commit that the policy is read from, but ${found}`,
        where: { file: 'GITHUB_EVENT_PATH' },
        remedy: 'Pass the payload on; without it the change would be judged by its own policy',
    });
}
function commitAt(payload, path) {
    return commitId(valueAt(payload, path));
}
function valueAt(payload, path) {
    let current = payload;
    for (const key of path) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
function commitId(value) {
    return typeof value === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./packages/adapters/src/secrets/system-secrets.js


/** As CI systems and their users name them. */
const SECRET_NAME = /(^|_)(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|PRIVATE_KEY|SIGNING_KEY|API_?KEY|ACCESS_KEY)$/i;
/** A shorter value may be a switch; masking `true` would shred everything. */
const MIN_UNASKED_LENGTH = 12;
const MAX_SECRET_BYTES = 64 * 1024;
/** Keys from variables and files, known to the masker before anybody else sees them. */
class SystemSecrets {
    #environment;
    #masker;
    constructor(environment, masker) {
        this.#environment = environment;
        this.#masker = masker;
        // A child can read its parent's environment in /proc and print it, and what it prints becomes evidence.
        for (const [name, value] of Object.entries(environment)) {
            if (value !== undefined && value.length >= MIN_UNASKED_LENGTH && SECRET_NAME.test(name))
                masker.learn(value);
        }
    }
    fromEnvironment(name) {
        const value = this.#environment[name];
        return value === undefined || value === '' ? undefined : this.#register(value, name);
    }
    /** @throws InputError `secret.unreadable`, `secret.too_short` */
    async fromFile(path) {
        const file = readRegularFile(path, MAX_SECRET_BYTES);
        if (file.state === 'absent')
            return undefined;
        if (file.state === 'refused')
            throw system_secrets_refusal(path, file.reason);
        return this.#register(decode(path, file.bytes).replace(/\r?\n$/, ''), path);
    }
    mask(text) {
        return this.#masker.mask(text);
    }
    #register(secret, name) {
        if (this.#masker.register(secret))
            return secret;
        throw new src_error/* InputError */.dz({
            code: 'secret.too_short',
            message: 'expected a secret of at least 4 characters, found a shorter one, which cannot be masked',
            where: { file: name },
        });
    }
}
/** Bytes that are not UTF-8 would silently become another key. */
function decode(path, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw system_secrets_refusal(path, 'it is not UTF-8 text');
    }
}
function system_secrets_refusal(path, found) {
    return new src_error/* InputError */.dz({
        code: 'secret.unreadable',
        message: `expected a readable text file of at most 64 KiB with the secret, but ${found}`,
        where: { file: path },
    });
}

;// CONCATENATED MODULE: ./packages/adapters/src/git/commit-files.js


/**
 * Files as one commit has them, links inside the commit followed. Paths are relative to the root, which may be a folder
 * inside the repository. No filter, no text conversion: the bytes of the blob.
 */
class CommitFiles {
    commit;
    #git;
    #prefix;
    constructor(git, commit) {
        this.#git = git;
        this.commit = commit;
    }
    /** @throws EnvironmentError `git.commit_missing`, `git.unavailable` */
    async read(path, maxBytes) {
        if (/[\n\0]/.test(path))
            return { state: 'refused', reason: 'git cannot be asked for a name with a line break' };
        const name = `${this.commit}:${await this.#top()}${path}`;
        const found = await this.#ask(['cat-file', '--batch-check', '--follow-symlinks'], `${name}\n`);
        const [id = '', kind, size] = found.stdout.toString('utf8').trimEnd().split(' ');
        if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(id) || size === undefined)
            return notAFile(found.stdout.toString('utf8'));
        if (kind !== 'blob')
            return { state: 'refused', reason: `it is a ${kind}, no file, in commit ${this.commit}` };
        if (Number(size) > maxBytes)
            return { state: 'too_large', bytes: Number(size) };
        const { stdout } = await this.#ask(['cat-file', 'blob', id]);
        if (stdout.length === Number(size) && blobId(stdout, id.length) === id)
            return { state: 'present', bytes: stdout };
        throw new src_error/* EnvironmentError */.eG({
            code: 'git.corrupt',
            message: `expected the bytes of blob ${id}, found others`,
            where: { file: path },
            remedy: 'Run git fsck and clone again',
        });
    }
    /** Regular files, unsorted. @throws EnvironmentError `git.commit_missing`, `git.unavailable` */
    async list() {
        const prefix = await this.#top();
        const { stdout } = await this.#ask(['ls-tree', '-r', '-z', '--full-tree', this.commit]);
        return stdout
            .toString('utf8')
            .split('\0')
            .flatMap((entry) => {
            const path = entry.slice(entry.indexOf('\t') + 1);
            return /^100(644|755) blob /.test(entry) && path.startsWith(prefix) ? [path.slice(prefix.length)] : [];
        });
    }
    #top() {
        this.#prefix ??= this.#open();
        return this.#prefix;
    }
    async #open() {
        const { stdout } = await this.#ask(['rev-parse', '--show-prefix']);
        const exists = await this.#git.run(['cat-file', '-e', `${this.commit}^{commit}`]);
        if (exists.ok)
            return stdout.toString('utf8').replace(/\n$/, '');
        throw new src_error/* EnvironmentError */.eG({
            code: 'git.commit_missing',
            message: `expected commit ${this.commit}, which the policy is read from, in this clone; it is not there`,
            remedy: 'Check out with fetch-depth: 0',
        });
    }
    async #ask(args, stdin) {
        const answer = await this.#git.run(args, stdin);
        if (answer.ok)
            return answer;
        throw new src_error/* EnvironmentError */.eG({
            code: 'git.unavailable',
            message: `cannot read the policy of commit ${this.commit}: ${answer.reason}`,
            remedy: 'The policy of a pull request comes from its base commit, so git and a clone are needed',
        });
    }
}
/** gitformat: git-cat-file(1), "--follow-symlinks". */
function notAFile(answer) {
    if (answer.endsWith(' missing\n') || /^(dangling|notdir) \d+\n/.test(answer))
        return { state: 'absent' };
    if (/^symlink \d+\n/.test(answer))
        return { state: 'refused', reason: 'it is a link that leaves the repository' };
    if (/^loop \d+\n/.test(answer))
        return { state: 'refused', reason: 'its links lead in a circle' };
    return { state: 'refused', reason: `git answered ${JSON.stringify(answer.slice(0, 100))}` };
}
function blobId(bytes, length) {
    const algorithm = length === 40 ? 'sha1' : 'sha256';
    return (0,external_node_crypto_.createHash)(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./packages/adapters/src/workspace/resolve.js



const MAX_LINKS = 40;
const LEAVES = 'it is or passes a link that leaves the workspace';
const WINDOWS = process.platform === 'win32';
/**
 * Walks a path name by name with lstat. A link is followed where it stays inside the root, and refused where it leaves,
 * even if it would come back: what lies outside is not ours to judge.
 *
 * `path` of the answer is the path as it was asked for, normalised; `root` is free of links.
 */
function resolveInside(root, text) {
    const asked = toWorkspacePath(text, { root, windows: WINDOWS });
    if (asked.state === 'outside')
        return refuse(text, 'file.outside_workspace', asked.reason);
    // Node shows bytes that are not UTF-8 as U+FFFD, so two such names may look alike and neither opens by this text.
    if (text.includes('\ufffd'))
        return refuse(asked.path, 'file.unreadable', 'its name is not UTF-8');
    return walk(root, asked.path, asked.names);
}
function walk(root, path, names) {
    const pending = names.toReversed();
    const done = [];
    let stat = look(root);
    for (let links = 0;;) {
        const absolute = (0,external_node_path_.join)(root, ...done);
        if (stat === 'absent')
            return { state: 'absent', path };
        if (typeof stat === 'string')
            return refuse(path, 'file.unreadable', stat);
        if (stat.isSymbolicLink()) {
            if (++links > MAX_LINKS)
                return refuse(path, 'file.unreadable', `it leads through more than ${MAX_LINKS} links`);
            done.pop();
            const target = readTarget(root, absolute);
            if (target === undefined)
                return refuse(path, 'file.symlink_outside', LEAVES);
            if (target.isAbsolute)
                done.length = 0;
            pending.push(...target.names.toReversed());
            stat = look((0,external_node_path_.join)(root, ...done));
            continue;
        }
        const name = pending.pop();
        if (name === undefined)
            return { state: 'found', path, absolute: (0,external_node_path_.join)(root, ...done), stat };
        // What is done holds no link, so the folder above is the one that the kernel would go to.
        if (name !== '..')
            done.push(name);
        else if (done.pop() === undefined)
            return refuse(path, 'file.symlink_outside', LEAVES);
        stat = look((0,external_node_path_.join)(root, ...done));
    }
}
/** Names of a link's target; undefined where it leaves the root at once or is no link any more. */
function readTarget(root, link) {
    let target;
    try {
        target = (0,external_node_fs_.readlinkSync)(link);
    }
    catch {
        return undefined;
    }
    const below = (0,external_node_path_.isAbsolute)(target) ? (0,external_node_path_.relative)(root, target) : target;
    if ((0,external_node_path_.isAbsolute)(target) && (below === '..' || below.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(below)))
        return undefined;
    const names = below.split(WINDOWS ? /[/\\]/ : '/').filter((name) => name !== '' && name !== '.');
    return { isAbsolute: (0,external_node_path_.isAbsolute)(target), names };
}
/** The reason, where it cannot be looked at. A file where a folder should be means that the rest is absent. */
function look(absolute) {
    try {
        return (0,external_node_fs_.lstatSync)(absolute);
    }
    catch (error) {
        const code = error.code ?? 'unknown error';
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return 'absent';
        return code === 'ENAMETOOLONG'
            ? 'the name is longer than the file system allows'
            : `it cannot be looked at (${code})`;
    }
}
function refuse(path, code, reason) {
    return { state: 'refused', path, code, reason };
}

;// CONCATENATED MODULE: ./packages/adapters/src/workspace/open-file.js



const NOT_FOLLOWED = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOCTTY ?? 0);
/**
 * Opens a regular file inside the root. O_NONBLOCK, so that a FIFO without a writer does not hang; what was opened is
 * then asked what it is, and whether it still is what the path leads to: a folder swapped for a link between the
 * walk and the open would otherwise lead outside.
 *
 * The caller closes the descriptor. @throws EnvironmentError on a disk error
 */
function openInside(root, text) {
    const resolved = resolveInside(root, text);
    if (resolved.state !== 'found')
        return resolved;
    const { path, absolute, stat } = resolved;
    // Opening a device may act on it (a tape rewinds), so what is known to be none of ours is not opened at all.
    if (!stat.isFile())
        return open_file_refuse(path, 'file.not_regular', `it is ${describeKind(stat)}`);
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(absolute, NOT_FOLLOWED);
    }
    catch (error) {
        return failedOpen(error, path);
    }
    const refusal = inspect(root, { path, absolute, descriptor });
    if ('before' in refusal)
        return { state: 'open', path, descriptor, before: refusal.before };
    (0,external_node_fs_.closeSync)(descriptor);
    return refusal;
}
function inspect(root, file) {
    const before = (0,external_node_fs_.fstatSync)(file.descriptor, { bigint: true });
    if (!before.isFile())
        return open_file_refuse(file.path, 'file.not_regular', 'it is no regular file');
    const again = resolveInside(root, file.path);
    const now = again.state === 'found' ? statNow(again.absolute) : undefined;
    const isSame = now !== undefined && now.dev === before.dev && now.ino === before.ino;
    if (isSame && (whereIs(file.descriptor) ?? file.absolute) === file.absolute)
        return { before };
    return open_file_refuse(file.path, 'file.changed_while_read', 'it was replaced while it was opened');
}
/** With exact ids: an inode number may be larger than a double holds. */
function statNow(absolute) {
    try {
        return (0,external_node_fs_.lstatSync)(absolute, { bigint: true });
    }
    catch {
        return undefined;
    }
}
/** Linux knows the path of an open file; elsewhere device and inode must do. */
function whereIs(descriptor) {
    if (process.platform !== 'linux')
        return undefined;
    try {
        return (0,external_node_fs_.readlinkSync)(`/proc/self/fd/${descriptor}`);
    }
    catch {
        return undefined;
    }
}
function failedOpen(error, path) {
    const code = error.code ?? '';
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return { state: 'absent', path };
        case 'ELOOP':
        case 'EMLINK':
            return open_file_refuse(path, 'file.changed_while_read', 'it became a link while it was opened');
        case 'EACCES':
        case 'EPERM':
            return open_file_refuse(path, 'file.unreadable', 'permission is denied');
        case 'ENXIO':
        case 'ENODEV':
            return open_file_refuse(path, 'file.not_regular', 'it is no regular file');
        default:
            throw toEnvironmentError(error, path, 'read');
    }
}
function describeKind(stat) {
    if (stat.isDirectory())
        return 'a folder';
    if (stat.isFIFO())
        return 'a pipe';
    return stat.isSocket() ? 'a socket' : 'no regular file';
}
function open_file_refuse(path, code, reason) {
    return { state: 'refused', path, code, reason };
}
/** Whether a file that was read to its end is the file that was opened. */
function isUnchanged(before, after, bytesRead) {
    return (before.ino === after.ino &&
        before.dev === after.dev &&
        before.size === after.size &&
        before.mtimeNs === after.mtimeNs &&
        before.ctimeNs === after.ctimeNs &&
        after.size === BigInt(bytesRead));
}

;// CONCATENATED MODULE: ./packages/adapters/src/workspace/hash-queue.js




const BATCH_FILES = 32;
const BATCH_BYTES = 8 * 1024 * 1024;
/** Hands files out to workers, largest first. Opening, inspecting and closing stay with the main thread. */
class HashQueue {
    results = [];
    #job;
    #order;
    #open = new Map();
    #batches = 0;
    constructor(job) {
        this.#job = job;
        // Taken from the end, so the largest comes last.
        this.#order = job.sizes.map((_, index) => index).sort((left, right) => this.#size(left) - this.#size(right));
    }
    /**
     * Keeps one worker busy until nothing is left: a second batch waits with it, so that it never waits for us.
     *
     * @throws EnvironmentError on a disk error
     */
    async drain(worker) {
        await Promise.all([this.#drainLane(worker), this.#drainLane(worker)]);
    }
    async #drainLane(worker) {
        for (let tasks = this.#next(); tasks.length > 0; tasks = this.#next()) {
            for (const answer of await ask(worker, { id: this.#batches++, tasks }))
                this.#finish(answer);
        }
    }
    /** Lets go of what a failure left open. */
    close() {
        for (const file of this.#open.values())
            (0,external_node_fs_.closeSync)(file.descriptor);
        this.#open.clear();
    }
    #size(index) {
        return this.#job.sizes[index];
    }
    #next() {
        const tasks = [];
        let bytes = 0;
        while (tasks.length < BATCH_FILES && bytes < BATCH_BYTES) {
            const index = this.#order.pop();
            if (index === undefined)
                break;
            const file = openInside(this.#job.root, this.#job.paths[index]);
            if (file.state !== 'open') {
                this.results[index] = file;
                continue;
            }
            this.#open.set(index, file);
            const size = Number(file.before.size);
            tasks.push({ index, descriptor: file.descriptor, size });
            bytes += size;
        }
        return tasks;
    }
    #finish(answer) {
        const file = this.#open.get(answer.index);
        if (answer.sha256 === undefined)
            throw toEnvironmentError({ code: answer.failure }, file.path, 'read');
        const isSame = isUnchanged(file.before, (0,external_node_fs_.fstatSync)(file.descriptor, { bigint: true }), answer.bytes);
        (0,external_node_fs_.closeSync)(file.descriptor);
        this.#open.delete(answer.index);
        this.results[answer.index] = isSame
            ? { state: 'present', path: file.path, sha256: answer.sha256, bytes: answer.bytes }
            : open_file_refuse(file.path, 'file.changed_while_read', 'its size or time changed while it was read');
    }
}
function ask(worker, batch) {
    return new Promise((resolve, reject) => {
        const settle = () => {
            worker.off('message', onMessage);
            worker.off('error', onError);
            worker.off('exit', onExit);
        };
        const onMessage = (done) => {
            if (done.id !== batch.id)
                return;
            settle();
            resolve(done.answers);
        };
        const onError = (cause) => {
            settle();
            reject(brokenWorker(cause));
        };
        const onExit = () => onError(undefined);
        worker.on('message', onMessage);
        worker.on('error', onError);
        worker.on('exit', onExit);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
        worker.postMessage(batch);
    });
}
function brokenWorker(cause) {
    return new src_error/* EnvironmentError */.eG({
        code: 'process.worker_failed',
        message: 'a thread that hashes files ended',
        remedy: 'Give the process more memory',
    }, { cause });
}

;// CONCATENATED MODULE: ./packages/adapters/src/workspace/hash-worker.js
/**
 * Source of the worker, as text because a bundle is one file: a worker file beside it would have to be found again.
 * Descriptors belong to the process, so a worker can read what the main thread opened.
 */
const HASH_WORKER = `
const { parentPort } = require('node:worker_threads');
const { createHash } = require('node:crypto');
const { readSync } = require('node:fs');
const chunk = Buffer.allocUnsafeSlow(1024 * 1024);
function hashOne({ index, descriptor, size }) {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for (;;) {
      const count = readSync(descriptor, chunk, 0, chunk.length, null);
      if (count === 0) break;
      hash.update(count === chunk.length ? chunk : chunk.subarray(0, count));
      bytes += count;
      if (bytes > size) break;
    }
  } catch (error) {
    return { index, bytes, failure: error.code || 'unknown error' };
  }
  return { index, bytes, sha256: hash.digest('hex') };
}
parentPort.on('message', ({ id, tasks }) => parentPort.postMessage({ id, answers: tasks.map(hashOne) }));
`;

;// CONCATENATED MODULE: ./packages/adapters/src/workspace/read-bytes.js




/** Synchronous reads into one megabyte measured 1.12 × openssl; a stream of the same size 1.47 ×. */
const CHUNK_BYTES = 1024 * 1024;
/** The whole file, at most `maxBytes`, and only if it held still. @throws EnvironmentError on a disk error */
function readInside(root, text, maxBytes) {
    return withFile(root, text, (file) => {
        if (file.before.size > BigInt(maxBytes)) {
            return open_file_refuse(file.path, 'file.too_large', `it has ${file.before.size} bytes, more than ${maxBytes}`);
        }
        // One byte more than promised, so that growth shows and nothing grows without end.
        const buffer = Buffer.allocUnsafeSlow(Number(file.before.size) + 1);
        const length = fill(file.descriptor, buffer);
        return changed(file, length) ?? { state: 'read', path: file.path, bytes: buffer.subarray(0, length) };
    });
}
/** SHA-256 of a file of any size in constant memory. @throws EnvironmentError on a disk error */
function hashInside(root, text) {
    return withFile(root, text, (file) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const bytes = update(hash, file);
        return changed(file, bytes) ?? { state: 'hashed', path: file.path, sha256: hash.digest('hex'), bytes };
    });
}
function withFile(root, text, work) {
    const file = openInside(root, text);
    if (file.state !== 'open')
        return file;
    try {
        return work(file);
    }
    catch (error) {
        throw toEnvironmentError(error, file.path, 'read');
    }
    finally {
        (0,external_node_fs_.closeSync)(file.descriptor);
    }
}
function fill(descriptor, buffer) {
    let length = 0;
    while (length < buffer.length) {
        const count = (0,external_node_fs_.readSync)(descriptor, buffer, length, buffer.length - length, null);
        if (count === 0)
            break;
        length += count;
    }
    return length;
}
let chunk;
function update(hash, file) {
    chunk ??= Buffer.allocUnsafeSlow(CHUNK_BYTES);
    let total = 0;
    for (;;) {
        const count = (0,external_node_fs_.readSync)(file.descriptor, chunk, 0, CHUNK_BYTES, null);
        if (count === 0)
            return total;
        hash.update(count === CHUNK_BYTES ? chunk : chunk.subarray(0, count));
        total += count;
        // A file that grows as fast as it is read would never end.
        if (BigInt(total) > file.before.size)
            return total;
    }
}
function changed(file, bytesRead) {
    if (isUnchanged(file.before, (0,external_node_fs_.fstatSync)(file.descriptor, { bigint: true }), bytesRead))
        return undefined;
    return open_file_refuse(file.path, 'file.changed_while_read', 'its size or time changed while it was read');
}

;// CONCATENATED MODULE: ./packages/adapters/src/workspace/hash-files.js






/** Starting a worker costs as much as hashing this. */
const WORTH_WORKERS_BYTES = 64 * 1024 * 1024;
const MAX_WORKERS = 4;
/**
 * Hashes files of any size, each in constant memory, in the order given. Much data goes to worker threads, largest
 * files first (0.85 × `xargs openssl` with two workers; one thread 1.13 ×).
 *
 * @throws EnvironmentError on a disk error
 */
async function hashFiles(root, paths) {
    const sizes = paths.map((path) => sizeOf(root, path));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const workers = Math.min(MAX_WORKERS, (0,external_node_os_.availableParallelism)(), sizes.filter((size) => size > 0).length);
    if (total < WORTH_WORKERS_BYTES || workers < 2)
        return paths.map((path) => hashHere(root, path));
    const queue = new HashQueue({ root, paths, sizes });
    const started = Array.from({ length: workers }, () => new external_node_worker_threads_.Worker(HASH_WORKER, { eval: true, execArgv: [] }));
    try {
        await Promise.all(started.map((worker) => queue.drain(worker)));
    }
    finally {
        await Promise.all(started.map((worker) => worker.terminate()));
        queue.close();
    }
    return queue.results;
}
function sizeOf(root, path) {
    const resolved = resolveInside(root, path);
    return resolved.state === 'found' && resolved.stat.isFile() ? resolved.stat.size : 0;
}
function hashHere(root, path) {
    const file = hashInside(root, path);
    return file.state === 'hashed' ? { ...file, state: 'present' } : file;
}

// EXTERNAL MODULE: ./packages/core/src/glob/glob.js + 2 modules
var glob = __webpack_require__(17524);
;// CONCATENATED MODULE: ./packages/adapters/src/workspace/list-files.js




const AVOIDED = new Set(['.git', 'node_modules']);
function compileListing(globs) {
    return (0,glob/* compileGlobs */.t)(globs, { avoid: AVOIDED });
}
/**
 * Regular files that match, sorted by code unit. Links are neither listed nor entered, so a walk ends and stays inside.
 *
 * A name that is not UTF-8 is listed with U+FFFD in it, and a folder of such a name in place of what it may hold: the
 * workspace refuses to read either, so nothing is hidden by its name.
 *
 * @throws InputError `glob.invalid`, `glob.too_many`; EnvironmentError for a folder that cannot be read
 */
function listFiles(root, globs, limit) {
    const glob = compileListing(globs);
    const found = [];
    const pending = [{ path: '', state: glob.start }];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of readFolder(root, folder.path)) {
            const state = glob.step(folder.state, entry.name);
            if (!glob.isAlive(state))
                continue;
            const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
            if (entry.isDirectory() && !entry.name.includes('\ufffd'))
                pending.push({ path, state });
            else if (entry.isDirectory() || (entry.isFile() && glob.isMatch(state)))
                found.push(path);
            if (found.length > limit)
                throw tooMany(globs, limit);
        }
    }
    return found.sort();
}
function tooMany(globs, limit) {
    return new src_error/* InputError */.dz({
        code: 'glob.too_many',
        message: `expected at most ${limit} files for ${JSON.stringify(globs).slice(0, 200)}, found more`,
        remedy: 'Narrow the pattern',
    });
}
function readFolder(root, path) {
    try {
        return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, path), { withFileTypes: true });
    }
    catch (error) {
        // Removed since its parent was read: the files in it are gone as well.
        if (path !== '' && error.code === 'ENOENT')
            return [];
        throw toEnvironmentError(error, path === '' ? '.' : path, 'list');
    }
}

;// CONCATENATED MODULE: ./packages/adapters/src/workspace/material-record.js
/** What a run read, each path once for each role. */
class MaterialRecord {
    #materials = new Map();
    add(material) {
        this.#materials.set(`${material.role}\0${material.path}`, material);
    }
    /** By path in code units, then by role. */
    sorted() {
        return [...this.#materials.values()].sort((left, right) => compare(left.path, right.path) || compare(left.role, right.role));
    }
}
function compare(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}

;// CONCATENATED MODULE: ./packages/adapters/src/workspace/file-workspace.js







const MAX_BYTES = 8 * 1024 * 1024;
const MAX_FILES = 100_000;
/**
 * The judged folder. A unit decides on the bytes that were hashed: each path is read once, and reading it again, or
 * hashing it after reading it, gives what was given before or a refusal.
 */
class FileWorkspace {
    root;
    #base;
    #reads = new Map();
    /** Path to SHA-256 of what was handed out from the worktree. */
    #known = new Map();
    #materials = new MaterialRecord();
    #changedPolicies = new Set();
    /** `root` absolute and free of links. With `base`, role `policy` reads that commit instead of the worktree. */
    constructor(root, base) {
        this.root = root;
        this.#base = base;
    }
    async read(path, options) {
        const maxBytes = options.maxBytes ?? MAX_BYTES;
        const fromBase = options.role === 'policy' && this.#base !== undefined;
        const file = await this.#readOnce(path, maxBytes, fromBase ? this.#base : undefined);
        if (file.state !== 'present')
            return file;
        if (file.bytes.length > maxBytes)
            return tooLarge(file.path, file.bytes.length, maxBytes);
        const { sha256, origin } = file;
        this.#materials.add({ path: file.path, sha256, bytes: file.bytes.length, role: options.role, origin });
        return file;
    }
    async digest(paths) {
        const digests = await hashFiles(this.root, paths);
        return digests.map((digest) => {
            if (digest.state !== 'present')
                return digest;
            const known = this.#known.get(digest.path);
            if (known !== undefined && !(0,src_digest/* equalDigest */.J$)(known, digest.sha256))
                return changedSince(digest.path);
            this.#known.set(digest.path, digest.sha256);
            this.#materials.add({ ...toMaterial(digest), role: 'material', origin: 'worktree' });
            return digest;
        });
    }
    async list(globs, options = {}) {
        const limit = options.limit ?? MAX_FILES;
        if (options.role !== 'policy' || this.#base === undefined)
            return listFiles(this.root, globs, limit);
        const glob = compileListing(globs);
        const found = (await this.#base.list()).filter((path) => glob.matches(path)).sort();
        this.#noteMissing(found, globs, limit);
        if (found.length > limit)
            throw tooMany(globs, limit);
        return found;
    }
    materials() {
        return this.#materials.sorted();
    }
    policiesChangedByThisChange() {
        return [...this.#changedPolicies].sort();
    }
    #readOnce(path, maxBytes, base) {
        const key = `${base === undefined ? 'worktree' : 'base'}\0${this.#normalise(path)}`;
        const known = this.#reads.get(key);
        if (known !== undefined)
            return known;
        const read = base === undefined ? this.#readWorktree(path, maxBytes) : this.#readBase(path, maxBytes, base);
        this.#reads.set(key, read);
        // A limit belongs to the caller, and a disk error may pass: neither is remembered for the next one.
        const forget = () => this.#reads.delete(key);
        read.then((file) => file.state === 'refused' && file.code === 'file.too_large' && forget(), forget);
        return read;
    }
    #normalise(path) {
        return resolveInside(this.root, path).path;
    }
    async #readWorktree(path, maxBytes) {
        const file = readInside(this.root, path, maxBytes);
        if (file.state !== 'read')
            return file;
        const sha256 = (0,src_digest/* sha256Hex */.fg)(file.bytes);
        const known = this.#known.get(file.path);
        if (known !== undefined && !(0,src_digest/* equalDigest */.J$)(known, sha256))
            return changedSince(file.path);
        this.#known.set(file.path, sha256);
        return { state: 'present', path: file.path, bytes: file.bytes, sha256, origin: 'worktree' };
    }
    async #readBase(asked, maxBytes, base) {
        const where = resolveInside(this.root, asked);
        const isOutside = where.state === 'refused' && where.code === 'file.outside_workspace';
        if (isOutside)
            return where;
        const { path } = where;
        const file = await base.read(path, maxBytes);
        const bytes = file.state === 'present' ? file.bytes : undefined;
        if (!this.#isSameInWorktree(path, bytes))
            this.#changedPolicies.add(path);
        switch (file.state) {
            case 'present':
                return {
                    state: 'present',
                    path,
                    bytes: file.bytes,
                    sha256: (0,src_digest/* sha256Hex */.fg)(file.bytes),
                    origin: { commit: base.commit },
                };
            case 'absent':
                return { state: 'absent', path };
            case 'too_large':
                return tooLarge(path, file.bytes, maxBytes);
            case 'refused':
                return open_file_refuse(path, 'file.not_regular', `${file.reason} (commit ${base.commit})`);
        }
    }
    #isSameInWorktree(path, bytes) {
        const now = readInside(this.root, path, bytes?.length ?? 0);
        if (bytes === undefined)
            return now.state === 'absent';
        return now.state === 'read' && Buffer.compare(now.bytes, bytes) === 0;
    }
    /** A policy that only this change adds is not listed, but it is a change of policy. */
    #noteMissing(listed, globs, limit) {
        const before = new Set(listed);
        for (const path of listFiles(this.root, globs, limit))
            if (!before.has(path))
                this.#changedPolicies.add(path);
    }
}
function toMaterial(digest) {
    return { path: digest.path, sha256: digest.sha256, bytes: digest.bytes };
}
function tooLarge(path, bytes, maxBytes) {
    return open_file_refuse(path, 'file.too_large', `it has ${bytes} bytes, more than ${maxBytes}`);
}
function changedSince(path) {
    return open_file_refuse(path, 'file.changed_while_read', 'it is not what this run read before');
}

;// CONCATENATED MODULE: ./packages/adapters/src/workspace/workspace.js





/** @throws InputError `workspace.not_a_folder`, `commit.invalid` */
function openWorkspace(options) {
    const root = toRealRoot(options.root);
    const { policyCommit } = options;
    if (policyCommit === undefined)
        return new FileWorkspace(root, undefined);
    if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(policyCommit)) {
        throw new src_error/* InputError */.dz({
            code: 'commit.invalid',
            message: `expected the full id of the base commit, found ${JSON.stringify(policyCommit.slice(0, 100))}`,
        });
    }
    const git = new GitRunner({ root, environment: options.environment ?? process.env });
    return new FileWorkspace(root, new CommitFiles(git, policyCommit));
}
/** @throws InputError `workspace.not_a_folder` */
function toRealRoot(root) {
    try {
        const real = (0,external_node_fs_.realpathSync)(root);
        if ((0,external_node_fs_.statSync)(real).isDirectory())
            return real;
    }
    catch {
        // Told below, with what was asked for.
    }
    throw new src_error/* InputError */.dz({
        code: 'workspace.not_a_folder',
        message: 'expected a folder that can be entered, found none',
        where: { file: root },
        remedy: 'Check the root',
    });
}

;// CONCATENATED MODULE: ./packages/adapters/src/open-host.js












/** The real world behind the ports. @throws InputError `root.not_a_folder` */
async function openHost(options) {
    const root = openRoot(options.root);
    const environment = options.isolated === true ? {} : process.env;
    const { run, change } = readRun(environment, systemClock.nowMs());
    return {
        root,
        clock: systemClock,
        git: options.isolated === true ? NO_GIT : new GitCli({ root, environment: process.env }),
        processes: new ChildProcesses({ root, environment: process.env }),
        secrets: new SystemSecrets(process.env, options.masker),
        files: createFileWriter({ root }),
        logs: createLogStores(root),
        artifacts: options.artifacts,
        openWorkspace: () => openWorkspace({ root, ...(change.baseCommit !== undefined && { policyCommit: change.baseCommit }) }),
        run,
        change,
        variables: ownVariables(environment),
        tool: { name: 'release-gates', version: options.version, bundle_sha256: bundleSha256(options.bundleUrl) },
    };
}
const NO_GIT = {
    describe: async () => ({ state: 'unavailable', reason: 'git is not asked' }),
    changedPaths: async () => undefined,
};
function openRoot(given) {
    const absolute = (0,external_node_path_.resolve)(given);
    if ((0,external_node_fs_.statSync)(absolute, { throwIfNoEntry: false })?.isDirectory() === true)
        return (0,external_node_fs_.realpathSync)(absolute);
    throw new src_error/* InputError */.dz({
        code: 'root.not_a_folder',
        message: `expected a folder to judge, found ${JSON.stringify(given)}, which is none`,
        where: { file: 'root' },
    });
}
/** `RELEASE_GATES_MAX_AGE_S` becomes `max-age-s`. */
function ownVariables(environment) {
    const own = {};
    for (const [name, value] of Object.entries(environment)) {
        if (!name.startsWith('RELEASE_GATES_') || value === undefined || value === '')
            continue;
        own[name.slice('RELEASE_GATES_'.length).toLowerCase().replaceAll('_', '-')] = value;
    }
    return own;
}


/***/ }),

/***/ 29963:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ equalDigest),
/* harmony export */   P4: () => (/* binding */ isSha256Hex),
/* harmony export */   fg: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const SHA256_HEX = /^[0-9a-f]{64}$/;
/** Lower-case hex SHA-256. `crypto.hash` is 2.3 times cheaper per small message than `createHash` (Node >= 20.12). */
function sha256Hex(bytes) {
    if (typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function')
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
function isSha256Hex(text) {
    return typeof text === 'string' && SHA256_HEX.test(text);
}
/**
 * The only comparison of digests, MACs and signatures in the product: length first, then constant time.
 * Strings are compared as their UTF-8 bytes, so callers compare one normal form (lower-case hex).
 */
function equalDigest(left, right) {
    const a = typeof left === 'string' ? Buffer.from(left, 'utf8') : left;
    const b = typeof right === 'string' ? Buffer.from(right, 'utf8') : right;
    return a.length === b.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(a, b);
}


/***/ }),

/***/ 50870:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ validateDocument),
/* harmony export */   r: () => (/* binding */ toPointer)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52087);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87893);
/* harmony import */ var _inputs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70033);



/** RFC 6901. */
function toPointer(path) {
    return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
/**
 * Checks a parsed file against a schema, all problems at once, each with pointer, line and "did you mean".
 *
 * @throws InputError `schema.invalid`, `schema.unknown_key`
 */
function validateDocument(schema, document) {
    const result = schema.safeParse(document.value);
    if (result.success)
        return result.data;
    const [first, ...rest] = result.error.issues.flatMap((issue) => toProblems(issue, schema, document));
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([first, ...rest]);
}
function toProblems(issue, schema, document) {
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => unknownKey(key, [...issue.path, key], schema, document));
    }
    return [{ code: 'schema.invalid', message: describeIssue(issue, document), where: whereOf(issue.path, document) }];
}
function describeIssue(issue, document) {
    const expected = issue.message.replace(/^Invalid (input|option): expected /, '').replace(/, received .*$/, '');
    const found = valueAt(document.value, issue.path);
    return `expected ${expected}, found ${found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 120)}`;
}
function unknownKey(key, path, schema, document) {
    const suggestion = (0,_inputs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(key, knownKeys(schema, path.slice(0, -1)));
    return {
        code: 'schema.unknown_key',
        message: `there is no key ${JSON.stringify(key)}${suggestion === undefined ? '' : `; did you mean ${JSON.stringify(suggestion)}?`}`,
        where: whereOf(path, document),
    };
}
function whereOf(path, document) {
    const pointer = toPointer(path);
    const line = document.lineOf(pointer);
    return { file: document.file, pointer, ...(line !== undefined && { line }) };
}
function valueAt(value, path) {
    let current = value;
    for (const part of path) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, part))
            return undefined;
        current = current[part];
    }
    return current;
}
/** Keys of the object schema at a path, for the suggestion only; unions and wrappers are looked through. */
function knownKeys(schema, path) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodOptional */ .IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodDefault */ .XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodNullable */ .l1C) {
        return knownKeys(schema.unwrap(), path);
    }
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodUnion */ .fZ7)
        return schema.options.flatMap((option) => knownKeys(option, path));
    const [head, ...tail] = path;
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodObject */ .bvH) {
        if (head === undefined)
            return Object.keys(schema.shape);
        const child = schema.shape[String(head)];
        return child === undefined ? [] : knownKeys(child, tail);
    }
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodRecord */ .b8S && head !== undefined)
        return knownKeys(schema.valueType, tail);
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodArray */ .naA && head !== undefined)
        return knownKeys(schema.element, tail);
    return [];
}


/***/ }),

/***/ 17524:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ compileGlobs)
});

// EXTERNAL MODULE: ./packages/core/src/error.js
var error = __webpack_require__(87893);
;// CONCATENATED MODULE: ./packages/core/src/glob/parse.js

const MAX_PATTERN = 4096;
const MAX_ALTERNATIVES = 1024;
/**
 * Text to alternatives, each a list of segments. `\` takes the next character as it is.
 *
 * @throws InputError `glob.invalid`
 */
function parseGlob(pattern) {
    if (pattern === '' || pattern.length > MAX_PATTERN || pattern.includes('\0')) {
        throw invalid(pattern, `expected a pattern of 1 to ${MAX_PATTERN} characters without a NUL`);
    }
    if (pattern.startsWith('!'))
        throw invalid(pattern, 'a pattern cannot exclude files', 'Write \\! for the character');
    return expandBraces(pattern, pattern).map((alternative) => parseSegments(alternative, pattern));
}
/** `a{b,c{d,e}}` → `ab`, `acd`, `ace`. Braces without a comma stay as they are. */
function expandBraces(text, pattern) {
    let done = [];
    let pending = [text];
    while (pending.length > 0) {
        const next = [];
        for (const candidate of pending) {
            const group = findGroup(candidate, pattern);
            if (group === undefined)
                done.push(candidate);
            else
                for (const part of group.parts)
                    next.push(group.before + part + group.after);
        }
        if (done.length + next.length > MAX_ALTERNATIVES) {
            throw invalid(pattern, `expected at most ${MAX_ALTERNATIVES} alternatives in braces`);
        }
        pending = next;
    }
    done = [...new Set(done)];
    return done;
}
/** The first pair of braces that holds a comma at its own depth. */
function findGroup(text, pattern) {
    const opened = [];
    let first;
    let firstStart = text.length;
    for (let index = 0; index < text.length; index++) {
        const character = text[index];
        if (character === '\\')
            index++;
        else if (character === '[')
            index = endOfClass(text, index, pattern);
        else if (character === '{')
            opened.push({ start: index, commas: [] });
        else if (character === ',')
            opened.at(-1)?.commas.push(index);
        else if (character === '}') {
            const group = opened.pop();
            if (group === undefined || group.commas.length === 0 || group.start > firstStart)
                continue;
            first = cutGroup(text, group, index);
            firstStart = group.start;
        }
    }
    if (opened.length > 0)
        throw invalid(pattern, 'a "{" is not closed', 'Write \\{ for the character');
    return first;
}
function cutGroup(text, group, end) {
    const bounds = [group.start, ...group.commas, end];
    const parts = bounds.slice(1).map((bound, index) => text.slice(bounds[index] + 1, bound));
    return { before: text.slice(0, group.start), parts, after: text.slice(end + 1) };
}
/** Index of the `]` that closes the `[` at `start`. A `]` right after the opening is a member. */
function endOfClass(text, start, pattern) {
    let index = start + 1;
    if (text[index] === '!' || text[index] === '^')
        index++;
    if (text[index] === ']')
        index++;
    for (; index < text.length; index++) {
        if (text[index] === '\\')
            index++;
        else if (text[index] === '/')
            break;
        else if (text[index] === ']')
            return index;
    }
    throw invalid(pattern, 'a "[" is not closed', 'Write \\[ for the character');
}
function parseSegments(alternative, pattern) {
    const names = splitNames(alternative, pattern).filter((name, index) => !(index === 0 && name === '.'));
    if (names.some((name) => name === '' || name === '.' || name === '..')) {
        throw invalid(pattern, 'expected a pattern inside the workspace without empty, "." or ".." parts', 'Write dir/**');
    }
    return names.map((name) => (name === '**' ? { kind: 'globstar' } : toName(parseTokens(Array.from(name), pattern))));
}
function splitNames(text, pattern) {
    const names = [];
    let start = 0;
    for (let index = 0; index < text.length; index++) {
        if (text[index] === '\\')
            index++;
        else if (text[index] === '[')
            index = endOfClass(text, index, pattern);
        else if (text[index] === '/') {
            names.push(text.slice(start, index));
            start = index + 1;
        }
    }
    names.push(text.slice(start));
    return names;
}
function toName(tokens) {
    const isLiteral = tokens.every((token) => token.kind === 'literal');
    const literal = isLiteral ? tokens.map((token) => (token.kind === 'literal' ? token.text : '')).join('') : undefined;
    return { kind: 'name', tokens, literal };
}
function parseTokens(characters, pattern) {
    const tokens = [];
    for (let index = 0; index < characters.length; index++) {
        const character = characters[index];
        if (character === '*') {
            if (tokens.at(-1)?.kind !== 'star')
                tokens.push({ kind: 'star' });
        }
        else if (character === '?')
            tokens.push({ kind: 'any' });
        else if (character === '[') {
            const end = endOfClassAt(characters, index);
            tokens.push(parseClass(characters.slice(index + 1, end), pattern));
            index = end;
        }
        else if (character === '\\') {
            const next = characters[++index];
            if (next === undefined || next === '/')
                throw invalid(pattern, 'a "\\" has nothing to escape');
            tokens.push({ kind: 'literal', text: next });
        }
        else
            tokens.push({ kind: 'literal', text: character });
    }
    return tokens;
}
function endOfClassAt(characters, start) {
    let index = start + 1;
    if (characters[index] === '!' || characters[index] === '^')
        index++;
    if (characters[index] === ']')
        index++;
    while (characters[index] !== ']')
        index += characters[index] === '\\' ? 2 : 1;
    return index;
}
function parseClass(characters, pattern) {
    const negated = characters[0] === '!' || characters[0] === '^';
    const ranges = [];
    const members = negated ? characters.slice(1) : characters;
    for (let index = 0; index < members.length; index++) {
        if (members[index] === '\\')
            index++;
        const low = pointAt(members, index);
        if (members[index + 1] === '-' && index + 2 < members.length) {
            index += members[index + 2] === '\\' ? 3 : 2;
            const high = pointAt(members, index);
            if (high < low)
                throw invalid(pattern, 'a range in [ ] runs backwards');
            ranges.push([low, high]);
        }
        else
            ranges.push([low, low]);
    }
    return { kind: 'class', negated, ranges };
}
function pointAt(members, index) {
    return members[index].codePointAt(0);
}
function invalid(pattern, message, remedy) {
    return new error/* InputError */.dz({
        code: 'glob.invalid',
        message: `${message}, found ${JSON.stringify(pattern.slice(0, 200))}`,
        ...(remedy !== undefined && { remedy }),
    });
}

;// CONCATENATED MODULE: ./packages/core/src/glob/segment.js
/**
 * Whether a name matches. Backtracks to the last `*` only, so the work is at most tokens × characters: a pattern that
 * an outsider wrote cannot make it slow. A leading dot must be named unless `dot`.
 */
function matchesName(tokens, name, dot) {
    const characters = Array.from(name);
    if (!dot && characters[0] === '.' && !isLiteralDot(tokens[0]))
        return false;
    let token = 0;
    let position = 0;
    let starToken = -1;
    let starPosition = 0;
    while (position < characters.length) {
        const current = tokens[token];
        if (current?.kind === 'star') {
            starToken = token++;
            starPosition = position;
        }
        else if (current !== undefined && matchesCharacter(current, characters[position])) {
            token++;
            position++;
        }
        else if (starToken >= 0) {
            token = starToken + 1;
            position = ++starPosition;
        }
        else {
            return false;
        }
    }
    while (tokens[token]?.kind === 'star')
        token++;
    return token === tokens.length;
}
function isLiteralDot(token) {
    return token?.kind === 'literal' && token.text === '.';
}
function matchesCharacter(token, character) {
    switch (token.kind) {
        case 'literal':
            return token.text === character;
        case 'any':
        case 'star':
            return true;
        case 'class': {
            const point = character.codePointAt(0);
            return token.ranges.some(([low, high]) => point >= low && point <= high) !== token.negated;
        }
    }
}

;// CONCATENATED MODULE: ./packages/core/src/glob/glob.js


/** @throws InputError `glob.invalid` */
function compileGlobs(patterns, options = {}) {
    const alternatives = patterns.flatMap(parseGlob);
    const start = alternatives.map((segments) => closure(segments, [0]));
    const step = (state, name) => state.map((positions, index) => advance(alternatives[index], positions, name, options));
    const isMatch = (state) => state.some((positions, index) => positions.has(alternatives[index].length));
    return {
        start,
        step,
        isAlive: (state) => state.some((positions) => positions.size > 0),
        isMatch,
        matches: (path) => isMatch(path.split('/').reduce(step, start)),
    };
}
function advance(segments, positions, name, options) {
    const next = [];
    for (const position of positions) {
        const segment = segments[position];
        if (segment === undefined || !accepts(segment, name, options))
            continue;
        if (segment.kind === 'globstar')
            next.push(position);
        next.push(position + 1);
    }
    return closure(segments, next);
}
function accepts(segment, name, options) {
    if (segment.kind === 'name' && segment.literal !== undefined)
        return segment.literal === name;
    if (options.avoid?.has(name) === true)
        return false;
    const dot = options.dot === true;
    return segment.kind === 'globstar' ? dot || !name.startsWith('.') : matchesName(segment.tokens, name, dot);
}
/** `**` may also stand for no folder at all; at the end of a pattern it stands for at least one name. */
function closure(segments, positions) {
    const closed = new Set();
    for (const first of positions) {
        let position = first;
        closed.add(position);
        while (segments[position]?.kind === 'globstar' && position < segments.length - 1)
            closed.add(++position);
    }
    return closed;
}


/***/ }),

/***/ 33609:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 7634:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ unexpected)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8294);

/** The refusal for text that is not JSON. */
function unexpected(cursor, expected) {
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonRefusal */ .J('json.syntax', cursor.at, `expected ${expected}, found ${describe(cursor.text, cursor.at)}`);
}
function describe(text, at) {
    const point = text.codePointAt(at);
    if (point === undefined)
        return 'the end of the text';
    if (point <= 0x20 || (point >= 0x7f && point <= 0x9f))
        return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
    return JSON.stringify(String.fromCodePoint(point));
}


/***/ }),

/***/ 44852:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87893);


/**
 * Bytes to text without a replacement character: two different files must never read as the same text.
 *
 * @throws InputError `<format>.too_large`, `<format>.bom`, `<format>.encoding`
 */
function decodeUtf8(bytes, options) {
    const { file, format, maxBytes } = options;
    if (bytes.length > maxBytes) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
            code: `${format}.too_large`,
            message: `expected at most ${maxBytes} bytes, found ${bytes.length}`,
            where: { file },
            remedy: 'Make the file smaller, or split it',
        });
    }
    refuseByteOrderMark(bytes, options);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
    const at = firstInvalidByte(bytes);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
        code: `${format}.encoding`,
        message: `expected UTF-8, found the byte 0x${hex(bytes[at])} that cannot stand at offset ${at}`,
        where: { file, ...positionOfByte(bytes, at) },
        remedy: 'Save the file as UTF-8',
    });
}
function refuseByteOrderMark(bytes, { file, format }) {
    const [first, second, third] = bytes;
    const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    if (!utf16 && !(first === 0xef && second === 0xbb && third === 0xbf))
        return;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
        code: `${format}.bom`,
        message: `expected UTF-8 without a byte order mark, found a ${utf16 ? 'UTF-16' : 'UTF-8'} byte order mark`,
        where: { file, line: 1, column: 1 },
        remedy: 'Save the file as UTF-8 without a byte order mark',
    });
}
/** Offset of the first byte that no UTF-8 text can have there, by bisection over prefixes. */
function firstInvalidByte(bytes) {
    let valid = 0;
    let invalid = bytes.length;
    while (invalid - valid > 1) {
        const middle = (valid + invalid) >>> 1;
        if (isUtf8Prefix(bytes, valid, middle))
            valid = middle;
        else
            invalid = middle;
    }
    return invalid - 1;
}
/** A cut may fall inside a character: up to three bytes are forgiven where they could still become one. */
function isUtf8Prefix(bytes, from, to) {
    const start = characterStart(bytes, from);
    return COMPLETIONS.some((tail) => {
        const probe = new Uint8Array(to - start + tail.length);
        probe.set(bytes.subarray(start, to));
        probe.set(tail, to - start);
        return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(probe);
    });
}
function characterStart(bytes, from) {
    let start = from;
    while (start > 0 && from - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80)
        start--;
    return start;
}
/** Tails that complete every valid beginning of a character (E0 and F0 need a high byte next, ED and F4 a low one). */
const COMPLETIONS = [[], [0x80], [0xa0], [0x80, 0x80], [0xa0, 0x80], [0x90, 0x80, 0x80], [0x80, 0x80, 0x80]];
function positionOfByte(bytes, at) {
    let line = 1;
    let lineStart = 0;
    for (let index = 0; index < at; index++) {
        if (bytes[index] !== 0x0a)
            continue;
        line++;
        lineStart = index + 1;
    }
    const before = Buffer.from(bytes.buffer, bytes.byteOffset + lineStart, at - lineStart).toString('utf8');
    return { line, column: before.length + 1 };
}
function hex(byte) {
    return (byte ?? 0).toString(16).padStart(2, '0');
}


/***/ }),

/***/ 99060:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS),
/* harmony export */   l: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
const MIB = 1024 * 1024;
/** Largest files we parse, by what they are. Streams (audit log, artifacts) are not parsed whole and are not listed. */
const LIMITS = {
    configuration: MIB,
    waiver: MIB,
    policy: 8 * MIB,
    evidence: 16 * MIB,
    manifest: 64 * MIB,
    /** Foreign documents a gate judges: SBOM, SARIF, OpenAPI, test reports. */
    material: 64 * MIB,
};
/** Arrays and objects inside one another. Bounds every recursive walk over a document, so none overflows the stack. */
const MAX_DEPTH = 64;


/***/ }),

/***/ 70438:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ pointerAt),
/* harmony export */   T: () => (/* binding */ createLocator)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50870);

/**
 * Keeps line starts and, per container it was led through, the offsets of the children: many pointers into one large
 * document cost one scan of each container on their way, not one scan of the document each.
 */
function createLocator(text) {
    let lineStarts;
    const children = new Map();
    return {
        positionAt(offset) {
            lineStarts ??= findLineStarts(text);
            const line = lastAtOrBelow(lineStarts, offset);
            return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
        },
        offsetOf(pointer) {
            let offset = skipSpace(text, 0);
            if (pointer === '')
                return offset;
            if (!pointer.startsWith('/'))
                return undefined;
            for (const segment of pointer.slice(1).split('/')) {
                let known = children.get(offset);
                if (known === undefined)
                    children.set(offset, (known = childOffsets(text, offset)));
                const next = known.get(segment.replaceAll('~1', '/').replaceAll('~0', '~'));
                if (next === undefined)
                    return undefined;
                offset = next;
            }
            return offset;
        },
    };
}
/** Pointer of the innermost value or member at an offset; the text needs to be valid only up to there. */
function pointerAt(text, offset) {
    // `undefined`: inside an object, before the next key.
    const path = [];
    for (let at = 0; at < offset;)
        at = step(text, at, offset, path);
    if (path.length > 0 && path.at(-1) === undefined) {
        const key = text[offset] === '"' ? keyAt(text, offset, text.length) : undefined;
        if (key === undefined)
            path.pop();
        else
            path[path.length - 1] = key;
    }
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .toPointer */ .r)(path.map((part) => part ?? ''));
}
function step(text, at, offset, path) {
    const last = path.at(-1);
    const character = text[at];
    if (character === '"') {
        if (path.length > 0 && last === undefined)
            path[path.length - 1] = keyAt(text, at, offset);
        return stringEnd(text, at);
    }
    if (character === '[')
        path.push(0);
    else if (character === '{')
        path.push(undefined);
    else if (character === ']' || character === '}')
        path.pop();
    else if (character === ',' && path.length > 0)
        path[path.length - 1] = typeof last === 'number' ? last + 1 : undefined;
    return at + 1;
}
/** The key that opens at `at`, if it ends before `limit` and a colon follows. What ends before the fault is valid. */
function keyAt(text, at, limit) {
    const end = stringEnd(text, at);
    return end <= limit && text[skipSpace(text, end)] === ':' ? decodeKey(text.slice(at, end)) : undefined;
}
function childOffsets(text, container) {
    const found = new Map();
    const open = text[container];
    if (open !== '[' && open !== '{')
        return found;
    let at = skipSpace(text, container + 1);
    for (let index = 0; at < text.length && text[at] !== ']' && text[at] !== '}'; index++) {
        let name = String(index);
        if (open === '{') {
            const end = stringEnd(text, at);
            name = decodeKey(text.slice(at, end));
            at = skipSpace(text, skipSpace(text, end) + 1);
        }
        found.set(name, at);
        at = skipSpace(text, valueEnd(text, at));
        if (text[at] === ',')
            at = skipSpace(text, at + 1);
    }
    return found;
}
/** Offset behind the value at `from`. */
function valueEnd(text, from) {
    let at = from;
    let depth = 0;
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code === 0x22) {
            at = stringEnd(text, at);
            if (depth === 0)
                return at;
            continue;
        }
        if (code === 0x5b || code === 0x7b)
            depth++;
        else if (code === 0x5d || code === 0x7d) {
            if (depth === 0)
                return at;
            if (--depth === 0)
                return at + 1;
        }
        else if (depth === 0 && (code === 0x2c || code <= 0x20))
            return at;
        at++;
    }
    return at;
}
/** Offset behind the closing quote of the string that opens at `from`, or the end of the text. */
function stringEnd(text, from) {
    let at = from + 1;
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code === 0x22)
            return at + 1;
        at += code === 0x5c ? 2 : 1;
    }
    return text.length;
}
function decodeKey(quoted) {
    return quoted.includes('\\') ? JSON.parse(quoted) : quoted.slice(1, -1);
}
function skipSpace(text, from) {
    let at = from;
    while (text.charCodeAt(at) <= 0x20)
        at++;
    return at;
}
function findLineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function lastAtOrBelow(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 93265:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ parseStrictJson)
});

// EXTERNAL MODULE: ./packages/core/src/error.js
var src_error = __webpack_require__(87893);
// EXTERNAL MODULE: ./packages/core/src/strict-json/decode-utf8.js
var decode_utf8 = __webpack_require__(44852);
// EXTERNAL MODULE: ./packages/core/src/strict-json/limits.js
var limits = __webpack_require__(99060);
// EXTERNAL MODULE: ./packages/core/src/strict-json/locate.js
var locate = __webpack_require__(70438);
// EXTERNAL MODULE: ./packages/core/src/strict-json/cursor.js
var strict_json_cursor = __webpack_require__(7634);
// EXTERNAL MODULE: ./packages/core/src/strict-json/refusal.js
var refusal = __webpack_require__(8294);
;// CONCATENATED MODULE: ./packages/core/src/strict-json/read-number.js


const MAX_FAST_DIGITS = 15;
/**
 * RFC 8259 section 6. An integer that a double cannot hold for sure is refused: `JSON.parse` would change its digits
 * without a word, and a hash over the value would then not cover what the file says.
 */
function readNumber(cursor) {
    const { text } = cursor;
    const start = cursor.at;
    const negative = text.charCodeAt(start) === 0x2d;
    const first = negative ? start + 1 : start;
    let at = first;
    let value = 0;
    let code = text.charCodeAt(at);
    if (code === 0x30) {
        code = text.charCodeAt(++at);
    }
    else if (isDigit(code)) {
        do {
            value = value * 10 + (code - 0x30);
            code = text.charCodeAt(++at);
        } while (isDigit(code));
    }
    else {
        throw (0,strict_json_cursor/* unexpected */.o)({ text, at }, negative ? 'a digit after "-"' : 'a JSON value');
    }
    if (code === 0x2e || code === 0x65 || code === 0x45)
        return readFraction(cursor, at);
    if (isDigit(code))
        throw (0,strict_json_cursor/* unexpected */.o)({ text, at }, 'no digit after a leading zero');
    cursor.at = at;
    if (at - first > MAX_FAST_DIGITS)
        return readLongInteger(cursor, start);
    return negative ? -value : value;
}
function readFraction(cursor, integerEnd) {
    const { text } = cursor;
    const start = cursor.at;
    let at = integerEnd;
    if (text.charCodeAt(at) === 0x2e)
        at = skipDigits(text, at + 1, 'a digit after "."');
    const code = text.charCodeAt(at);
    if (code === 0x65 || code === 0x45) {
        const sign = text.charCodeAt(at + 1);
        at = skipDigits(text, sign === 0x2b || sign === 0x2d ? at + 2 : at + 1, 'a digit in the exponent');
    }
    const value = Number(text.slice(start, at));
    if (!Number.isFinite(value))
        throw outOfRange(text.slice(start, at), start);
    cursor.at = at;
    return value;
}
function readLongInteger(cursor, start) {
    const digits = cursor.text.slice(start, cursor.at);
    const value = Number(digits);
    if (Number.isSafeInteger(value))
        return value;
    if (!Number.isFinite(value))
        throw outOfRange(digits, start);
    if (cursor.integers === 'exact' && String(value) === digits)
        return value;
    throw new refusal/* JsonRefusal */.J('json.unsafe_integer', start, `expected an integer between -(2^53-1) and 2^53-1, found ${shorten(digits)}`, 'Write it as a string');
}
function skipDigits(text, from, expected) {
    let at = from;
    while (isDigit(text.charCodeAt(at)))
        at++;
    if (at === from)
        throw (0,strict_json_cursor/* unexpected */.o)({ text, at }, expected);
    return at;
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
function outOfRange(digits, at) {
    return new refusal/* JsonRefusal */.J('json.number_range', at, `expected a number below 1.8e308, found ${shorten(digits)}`, 'Write it as a string');
}
function shorten(digits) {
    return digits.length > 60 ? `${digits.slice(0, 60)}… (${digits.length} characters)` : digits;
}

// EXTERNAL MODULE: ./packages/core/src/strict-json/read-string.js
var read_string = __webpack_require__(49340);
;// CONCATENATED MODULE: ./packages/core/src/strict-json/read-json.js




const KEY_SLOTS = 256;
/**
 * RFC 8259 text to a value whose objects have no prototype.
 *
 * Why not `JSON.parse` after a validating scan: it needs a second pass to cut the prototypes off and cannot see
 * duplicate keys; one pass here costs less than the two together.
 *
 * @throws JsonRefusal
 */
function readJson(text, options) {
    const keys = Array.from({ length: KEY_SLOTS });
    const cursor = { text, at: 0, depth: 0, keys, ...options };
    skipWhitespace(cursor);
    const value = readValue(cursor);
    skipWhitespace(cursor);
    if (cursor.at < text.length)
        throw (0,strict_json_cursor/* unexpected */.o)(cursor, 'the end of the text after one JSON value');
    return value;
}
function readValue(cursor) {
    switch (cursor.text.charCodeAt(cursor.at)) {
        case 0x22:
            return (0,read_string/* readString */.E)(cursor);
        case 0x7b:
            return readObject(cursor);
        case 0x5b:
            return readArray(cursor);
        case 0x74:
            return readWord(cursor, 'true', true);
        case 0x66:
            return readWord(cursor, 'false', false);
        case 0x6e:
            return readWord(cursor, 'null', null);
        default:
            return readNumber(cursor);
    }
}
function readWord(cursor, word, value) {
    if (!cursor.text.startsWith(word, cursor.at))
        throw (0,strict_json_cursor/* unexpected */.o)(cursor, `the word ${word}`);
    cursor.at += word.length;
    return value;
}
function readArray(cursor) {
    enter(cursor);
    const items = [];
    if (peek(cursor) !== 0x5d) {
        for (;;) {
            items.push(readValue(cursor));
            if (peek(cursor) !== 0x2c)
                break;
            cursor.at++;
            skipWhitespace(cursor);
        }
    }
    leave(cursor, 0x5d, items.length === 0 ? 'a value or "]"' : '"," or "]"');
    return items;
}
function readObject(cursor) {
    enter(cursor);
    const members = Object.create(null);
    let empty = true;
    if (peek(cursor) !== 0x7d) {
        empty = false;
        for (;;) {
            const start = cursor.at;
            const key = readKey(cursor);
            if (key in members)
                throw duplicate(start, key);
            if (peek(cursor) !== 0x3a)
                throw (0,strict_json_cursor/* unexpected */.o)(cursor, '":" after a key');
            cursor.at++;
            skipWhitespace(cursor);
            members[key] = readValue(cursor);
            if (peek(cursor) !== 0x2c)
                break;
            cursor.at++;
            skipWhitespace(cursor);
        }
    }
    leave(cursor, 0x7d, empty ? 'a key or "}"' : '"," or "}"');
    return members;
}
function readKey(cursor) {
    const { text, keys } = cursor;
    const start = cursor.at + 1;
    if (text.charCodeAt(cursor.at) !== 0x22)
        throw (0,strict_json_cursor/* unexpected */.o)(cursor, 'a key in double quotes');
    let at = start;
    let hash = 0;
    for (;;) {
        const code = text.charCodeAt(at);
        if (code === 0x22)
            break;
        if (code === 0x5c || !(code >= 0x20))
            return (0,read_string/* readString */.E)(cursor);
        hash = (hash * 31 + code) | 0;
        at++;
    }
    cursor.at = at + 1;
    const slot = hash & (KEY_SLOTS - 1);
    const known = keys[slot];
    if (known !== undefined && known.length === at - start && text.startsWith(known, start))
        return known;
    const key = text.slice(start, at);
    keys[slot] = key;
    return key;
}
function enter(cursor) {
    if (++cursor.depth > cursor.maxDepth) {
        throw new refusal/* JsonRefusal */.J('json.too_deep', cursor.at, `expected at most ${cursor.maxDepth} arrays and objects inside one another, found more`);
    }
    cursor.at++;
}
function leave(cursor, close, expected) {
    if (peek(cursor) !== close)
        throw (0,strict_json_cursor/* unexpected */.o)(cursor, expected);
    cursor.at++;
    cursor.depth--;
}
/** Skips white space; the next UTF-16 unit, NaN at the end. */
function peek(cursor) {
    const code = cursor.text.charCodeAt(cursor.at);
    if (code > 0x20)
        return code;
    skipWhitespace(cursor);
    return cursor.text.charCodeAt(cursor.at);
}
function skipWhitespace(cursor) {
    const { text } = cursor;
    let { at } = cursor;
    for (;;) {
        const code = text.charCodeAt(at);
        if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09)
            break;
        at++;
    }
    cursor.at = at;
}
function duplicate(at, key) {
    return new refusal/* JsonRefusal */.J('json.duplicate_key', at, `expected each key once in an object, found ${JSON.stringify(key).slice(0, 120)} again`, 'Remove one of the two: readers differ in which one they keep');
}

;// CONCATENATED MODULE: ./packages/core/src/strict-json/parse-strict-json.js






/**
 * Strict RFC 8259 and I-JSON (RFC 7493): UTF-8 without byte order mark, each key once, no integer that a double
 * cannot hold, no half surrogate pair. Objects have a null prototype, so `__proto__` is a key like any other.
 *
 * @throws InputError `json.too_large`, `json.bom`, `json.encoding`, `json.syntax`, `json.duplicate_key`,
 *   `json.unsafe_integer`, `json.number_range`, `json.lone_surrogate`, `json.too_deep`; nothing else
 */
function parseStrictJson(bytes, options) {
    const { file } = options;
    const text = (0,decode_utf8/* decodeUtf8 */._)(bytes, { file, maxBytes: options.maxBytes ?? limits/* LIMITS */.b.manifest, format: 'json' });
    return toDocument(file, text, readOrExplain(text, options));
}
function readOrExplain(text, options) {
    const maxDepth = Math.min(options.maxDepth ?? limits/* MAX_DEPTH */.l, limits/* MAX_DEPTH */.l);
    try {
        return readJson(text, { maxDepth, integers: options.integers ?? 'safe' });
    }
    catch (error) {
        if (!(error instanceof refusal/* JsonRefusal */.J))
            throw error;
        throw new src_error/* InputError */.dz({
            code: error.code,
            message: error.message,
            where: {
                file: options.file,
                pointer: (0,locate/* pointerAt */.H)(text, error.at),
                ...(0,locate/* createLocator */.T)(text).positionAt(error.at),
            },
            ...(error.remedy !== undefined && { remedy: error.remedy }),
        });
    }
}
function toDocument(file, text, value) {
    let locator;
    return {
        file,
        value,
        lineOf(pointer) {
            locator ??= (0,locate/* createLocator */.T)(text);
            const offset = locator.offsetOf(pointer);
            return offset === undefined ? undefined : locator.positionAt(offset).line;
        },
    };
}


/***/ }),

/***/ 49340:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readString)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7634);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8294);


const SIMPLE_ESCAPES = {
    0x22: '"',
    0x5c: '\\',
    0x2f: '/',
    0x62: '\b',
    0x66: '\f',
    0x6e: '\n',
    0x72: '\r',
    0x74: '\t',
};
/** RFC 8259 section 7, from the opening quote to behind the closing one. */
function readString(cursor) {
    const { text } = cursor;
    const start = cursor.at + 1;
    if (text.charCodeAt(cursor.at) !== 0x22)
        throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .o)(cursor, 'a string in double quotes');
    const end = plainEnd(text, start);
    if (text.charCodeAt(end) === 0x22) {
        cursor.at = end + 1;
        return text.slice(start, end);
    }
    cursor.at = end;
    return readEscaped(cursor, text.slice(start, end));
}
/** Offset of the first quote, backslash, control character or end at or after `from`. */
function plainEnd(text, from) {
    let at = from;
    for (;;) {
        const code = text.charCodeAt(at);
        if (code === 0x22 || code === 0x5c || !(code >= 0x20))
            return at;
        at++;
    }
}
function readEscaped(cursor, beginning) {
    const { text } = cursor;
    let value = beginning;
    for (;;) {
        const code = text.charCodeAt(cursor.at);
        if (code === 0x22) {
            cursor.at++;
            return value;
        }
        if (code !== 0x5c)
            throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .o)(cursor, 'a closing quote, or control characters as escapes such as \\n');
        value += readEscape(cursor);
        const end = plainEnd(text, cursor.at);
        value += text.slice(cursor.at, end);
        cursor.at = end;
    }
}
function readEscape(cursor) {
    const start = cursor.at;
    const code = cursor.text.charCodeAt(start + 1);
    const simple = SIMPLE_ESCAPES[code];
    if (simple !== undefined) {
        cursor.at += 2;
        return simple;
    }
    if (code !== 0x75)
        throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .o)({ text: cursor.text, at: start + 1 }, 'one of " \\ / b f n r t u after "\\"');
    const unit = readUnit(cursor);
    if (unit < 0xd800 || unit > 0xdfff)
        return String.fromCharCode(unit);
    const paired = unit < 0xdc00 && cursor.text.startsWith('\\u', cursor.at);
    const low = paired ? readUnit(cursor) : 0;
    if (low < 0xdc00 || low > 0xdfff)
        throw loneSurrogate(start, unit);
    return String.fromCharCode(unit, low);
}
/** `\uXXXX` at the cursor. */
function readUnit(cursor) {
    const from = cursor.at + 2;
    let unit = 0;
    for (let at = from; at < from + 4; at++) {
        const digit = hexDigit(cursor.text.charCodeAt(at));
        if (digit < 0)
            throw (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .o)({ text: cursor.text, at }, 'four hexadecimal digits after "\\u"');
        unit = unit * 16 + digit;
    }
    cursor.at = from + 4;
    return unit;
}
function hexDigit(code) {
    if (code >= 0x30 && code <= 0x39)
        return code - 0x30;
    if (code >= 0x41 && code <= 0x46)
        return code - 0x37;
    if (code >= 0x61 && code <= 0x66)
        return code - 0x57;
    return -1;
}
function loneSurrogate(at, unit) {
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonRefusal */ .J('json.lone_surrogate', at, `expected a character, found half of a surrogate pair \\u${unit.toString(16)}: no UTF-8 text can hold it`);
}


/***/ }),

/***/ 8294:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ JsonRefusal)
/* harmony export */ });
/** What the reader throws inside: it knows the offset only. The public function adds pointer, line and column. */
class JsonRefusal extends Error {
    code;
    /** Offset in UTF-16 units. */
    at;
    remedy;
    constructor(code, at, message, remedy) {
        super(message);
        this.code = code;
        this.at = at;
        this.remedy = remedy;
    }
}


/***/ }),

/***/ 24534:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ MAX_FUTURE_SKEW_MS),
/* harmony export */   TM: () => (/* binding */ parseRfc3339),
/* harmony export */   ZA: () => (/* binding */ formatRfc3339),
/* harmony export */   Zc: () => (/* binding */ formatFileTime),
/* harmony export */   nK: () => (/* binding */ judgeAge)
/* harmony export */ });
/** Points in time are Unix milliseconds inside, RFC 3339 UTC outside. */
const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:Z|([+-])(\d{2}):(\d{2}))$/;
/** A claim from further ahead than this is refused, never counted as fresh. */
const MAX_FUTURE_SKEW_MS = 60_000;
/**
 * RFC 3339 section 5.6, upper-case `T` and `Z`, with a zone. Days that do not exist are refused; a leap second
 * (`:60`) is read as the following second.
 *
 * @returns Unix milliseconds, or undefined where the text is not such a time.
 */
function parseRfc3339(text) {
    if (typeof text !== 'string')
        return undefined;
    const match = RFC3339.exec(text);
    if (match === null)
        return undefined;
    const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
    if (hour > 23 || minute > 59 || second > 60)
        return undefined;
    const midnight = Date.UTC(year, month - 1, day);
    const date = new Date(midnight);
    if (year < 100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
        return undefined;
    const offsetHours = Number(match[9] ?? 0);
    const offsetMinutes = Number(match[10] ?? 0);
    if (offsetHours > 23 || offsetMinutes > 59)
        return undefined;
    const sign = match[8] === '-' ? -1 : 1;
    const millis = Math.trunc(Number(`0.${match[7] ?? '0'}`) * 1000);
    return (midnight + ((hour * 60 + minute) * 60 + second) * 1000 + millis - sign * (offsetHours * 60 + offsetMinutes) * 60_000);
}
/** `2026-11-20T23:59:59.123Z`. Always three digits of fraction, so texts sort as times do. */
function formatRfc3339(unixMs) {
    return new Date(unixMs).toISOString();
}
/** `20261120T235959.123Z`: sorts, and holds no character that a file system refuses. */
function formatFileTime(unixMs) {
    return formatRfc3339(unixMs).replaceAll(/[-:]/g, '');
}
/** Age is judged on a stated time, never on a file's mtime. */
function judgeAge(claimedMs, nowMs, maxAgeMs) {
    if (claimedMs > nowMs + MAX_FUTURE_SKEW_MS)
        return 'future';
    return nowMs - claimedMs > maxAgeMs ? 'stale' : 'fresh';
}


/***/ }),

/***/ 6902:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ compilePattern)
});

// EXTERNAL MODULE: ./packages/core/src/error.js
var error = __webpack_require__(87893);
;// CONCATENATED MODULE: ./packages/formats/src/linear-pattern/character-test.js
/**
 * One character, escape or class as a test of one code point. The engine's matcher decides, on a single character, where
 * it cannot backtrack; ASCII is decided once.
 */
function characterTest(source) {
    const one = new RegExp(`^(?:${source})$`, 'u');
    const matches = (point) => one.test(String.fromCodePoint(point));
    const ascii = Array.from({ length: 128 }, (_, point) => matches(point));
    return (point) => (point < 128 ? ascii[point] === true : matches(point));
}

;// CONCATENATED MODULE: ./packages/formats/src/linear-pattern/compile-pattern.js


const MAX_SOURCE = 1024;
const MAX_INSTRUCTIONS = 2000;
const MAX_REPEAT = 200;
const MAX_DEPTH = 50;
/**
 * Compiles a JavaScript regular expression (modes m and u) for `matchAll` of this folder, which takes time proportional
 * to pattern times text whatever the two are. The engine's own matcher backtracks: `(a+)+$` on forty characters takes
 * minutes, and a check for "dangerous" patterns misses some (`a*a*a*b`).
 *
 * Refused for that: back-references and look-around, which no such matcher can do. Refused as well, because engines
 * differ in what they mean: a repeated capturing group, and a repetition of what can match nothing.
 *
 * @throws InputError `pattern.syntax`, `pattern.unsupported`, `pattern.too_large`
 */
function compilePattern(source, name) {
    const compiler = { source, name, program: [], at: 0, groups: 0, depth: 0 };
    if (source.length > MAX_SOURCE)
        throw refuse(compiler, 'pattern.too_large', `at most ${MAX_SOURCE} characters`);
    refuseBadSyntax(compiler);
    emit(compiler, { op: 'save', slot: 0 });
    readAlternatives(compiler);
    if (compiler.at < source.length)
        throw refuse(compiler, 'pattern.syntax', 'no ")" without "("');
    emit(compiler, { op: 'save', slot: 1 });
    emit(compiler, { op: 'match' });
    return { source, groups: compiler.groups, program: compiler.program };
}
/** The engine knows its own grammar best: what it refuses is refused, the rest needs no second syntax check here. */
function refuseBadSyntax({ source, name }) {
    try {
        // Only compiled, never run.
        void new RegExp(source, 'mu');
    }
    catch (cause) {
        const found = String(cause).replace(/^SyntaxError: (Invalid regular expression: )?/, '');
        const message = `expected a regular expression, found ${JSON.stringify(source.slice(0, 200))}: ${found.slice(-200)}`;
        throw new error/* InputError */.dz({ code: 'pattern.syntax', message, where: { file: name } }, { cause });
    }
}
function readAlternatives(compiler) {
    if (++compiler.depth > MAX_DEPTH)
        throw refuse(compiler, 'pattern.too_large', `at most ${MAX_DEPTH} nested groups`);
    const ends = [];
    for (;;) {
        const start = compiler.program.length;
        readSequence(compiler);
        if (compiler.source[compiler.at] !== '|')
            break;
        compiler.at++;
        insert(compiler, start, { op: 'split', first: start + 1, second: compiler.program.length + 2 });
        const end = { op: 'jump', to: 0 };
        const jump = { ...end };
        ends.push(jump);
        emit(compiler, jump);
    }
    for (const end of ends)
        end.to = compiler.program.length;
    compiler.depth--;
}
function readSequence(compiler) {
    while (compiler.at < compiler.source.length && !'|)'.includes(compiler.source[compiler.at])) {
        const start = compiler.program.length;
        const groupsBefore = compiler.groups;
        readAtom(compiler);
        const bounds = readQuantifier(compiler);
        if (bounds === undefined)
            continue;
        if (compiler.groups > groupsBefore)
            throw refuse(compiler, 'pattern.unsupported', 'no repeated capturing group');
        if (canBeEmpty(compiler.program, start)) {
            throw refuse(compiler, 'pattern.unsupported', 'no repetition of what can match nothing');
        }
        repeat(compiler, start, bounds);
    }
}
/** Is there a way from `start` to the program's end that consumes no character? */
function canBeEmpty(program, start) {
    const seen = new Set();
    const pending = [start];
    for (let pc = pending.pop(); pc !== undefined; pc = pending.pop()) {
        const instruction = program[pc];
        if (instruction === undefined)
            return true;
        if (seen.has(pc) || instruction.op === 'character')
            continue;
        seen.add(pc);
        if (instruction.op === 'split')
            pending.push(instruction.first, instruction.second);
        else
            pending.push(instruction.op === 'jump' ? instruction.to : pc + 1);
    }
    return false;
}
function readAtom(compiler) {
    const { source } = compiler;
    const character = source[compiler.at];
    if (character === '(')
        readGroup(compiler);
    else if (character === '^' || character === '$') {
        compiler.at++;
        emit(compiler, { op: 'assert', assertion: character === '^' ? 'line_start' : 'line_end' });
    }
    else if (/^\\b/i.test(source.slice(compiler.at))) {
        const assertion = source[compiler.at + 1] === 'b' ? 'word_edge' : 'no_word_edge';
        compiler.at += 2;
        emit(compiler, { op: 'assert', assertion });
    }
    else if (/^\\[1-9k]/.test(source.slice(compiler.at))) {
        throw refuse(compiler, 'pattern.unsupported', 'no back-reference');
    }
    else {
        const end = characterEnd(source, compiler.at);
        emit(compiler, { op: 'character', test: characterTest(source.slice(compiler.at, end)) });
        compiler.at = end;
    }
}
function readGroup(compiler) {
    const [opening] = /^\((?:\?(?:<[=!]|[=!]|<[^>]*>|:|[^:]*:))?/u.exec(compiler.source.slice(compiler.at));
    if (/^\(\?(?:<?[=!]|[^:<])/.test(opening))
        throw refuse(compiler, 'pattern.unsupported', 'no look-around and no mode');
    compiler.at += opening.length;
    const slot = opening === '(?:' ? undefined : ++compiler.groups * 2;
    if (slot !== undefined)
        emit(compiler, { op: 'save', slot });
    readAlternatives(compiler);
    compiler.at++;
    if (slot !== undefined)
        emit(compiler, { op: 'save', slot: slot + 1 });
}
function readQuantifier(compiler) {
    const match = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/.exec(compiler.source.slice(compiler.at));
    if (match === null)
        return undefined;
    const [text, symbol, from, comma, to, lazy] = match;
    compiler.at += text.length;
    const least = symbol === undefined ? Number(from) : symbol === '+' ? 1 : 0;
    const upper = comma === '' ? least : to === '' ? Number.POSITIVE_INFINITY : Number(to);
    const most = symbol === undefined ? upper : symbol === '?' ? 1 : Number.POSITIVE_INFINITY;
    if (least > MAX_REPEAT || (most > MAX_REPEAT && most !== Number.POSITIVE_INFINITY)) {
        throw refuse(compiler, 'pattern.too_large', `at most ${MAX_REPEAT} repetitions written as a number`);
    }
    return { least, most, lazy: lazy === '?' };
}
/** Writes the atom that stands at the program's end from `start` on out as often as the bounds say. */
function repeat(compiler, start, { least, most, lazy }) {
    const atom = compiler.program.splice(start);
    for (let count = 0; count < least; count++)
        copy(compiler, atom, start);
    if (most === Number.POSITIVE_INFINITY) {
        const split = emitSplit(compiler);
        copy(compiler, atom, start);
        emit(compiler, { op: 'jump', to: split.at });
        aim(split, compiler.program.length, lazy);
        return;
    }
    const splits = [];
    for (let count = least; count < most; count++) {
        splits.push(emitSplit(compiler));
        copy(compiler, atom, start);
    }
    for (const split of splits)
        aim(split, compiler.program.length, lazy);
}
function emitSplit(compiler) {
    const instruction = { op: 'split', first: 0, second: 0 };
    emit(compiler, instruction);
    return { at: compiler.program.length - 1, instruction };
}
function aim({ at, instruction }, behind, lazy) {
    instruction.first = lazy ? behind : at + 1;
    instruction.second = lazy ? at + 1 : behind;
}
function copy(compiler, atom, from) {
    const shift = compiler.program.length - from;
    for (const instruction of atom)
        emit(compiler, shifted(instruction, 0, shift));
}
/** Room for one instruction at `index`; targets behind it move along. */
function insert(compiler, index, instruction) {
    const moved = compiler.program.splice(index).map((old) => shifted(old, index, 1));
    emit(compiler, instruction);
    for (const old of moved)
        emit(compiler, old);
}
function shifted(instruction, from, by) {
    const move = (target) => (target >= from ? target + by : target);
    if (instruction.op === 'split') {
        return { op: 'split', first: move(instruction.first), second: move(instruction.second) };
    }
    return instruction.op === 'jump' ? { op: 'jump', to: move(instruction.to) } : instruction;
}
function emit(compiler, instruction) {
    if (compiler.program.length >= MAX_INSTRUCTIONS)
        throw refuse(compiler, 'pattern.too_large', 'a smaller pattern');
    compiler.program.push(instruction);
}
/** Offset behind one character, escape or class. */
function characterEnd(source, from) {
    if (source[from] === '[') {
        let at = from + 1;
        while (at < source.length && source[at] !== ']')
            at += source[at] === '\\' ? 2 : 1;
        return at + 1;
    }
    if (source[from] !== '\\')
        return from + ((source.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
    const escape = /^\\(?:u\{[^}]*\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[pP]\{[^}]*\}|c[A-Za-z]|.)/su.exec(source.slice(from));
    return from + (escape?.[0].length ?? 1);
}
function refuse(compiler, code, expected) {
    const found = `found ${JSON.stringify(compiler.source.slice(0, 200))}`;
    return new error/* InputError */.dz({
        code,
        message: `expected ${expected} in the pattern, ${found}`,
        where: { file: compiler.name },
    });
}


/***/ }),

/***/ 38551:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseByExtension)
/* harmony export */ });
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93265);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87893);

/**
 * Loads a format's reader with the first file of that format: a step that reads JSON does not wait for YAML and TOML.
 *
 * @throws InputError `format.unknown`, `json.*`, `yaml.*`, `toml.*`
 */
async function parseByExtension(bytes, options) {
    const extension = /\.([A-Za-z]+)$/.exec(options.file)?.[1]?.toLowerCase() ?? '';
    switch (extension) {
        case 'json':
            return (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .R)(bytes, options);
        case 'yml':
        case 'yaml':
            return (await Promise.all(/* import() */[__webpack_require__.e(483), __webpack_require__.e(530)]).then(__webpack_require__.bind(__webpack_require__, 38530))).parseYaml(bytes, options);
        case 'toml':
            return (await Promise.all(/* import() */[__webpack_require__.e(528), __webpack_require__.e(503)]).then(__webpack_require__.bind(__webpack_require__, 87503))).parseToml(bytes, options);
        default:
            throw new _release_gates_core__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz({
                code: 'format.unknown',
                message: `expected a file named .json, .yml, .yaml or .toml, found ${JSON.stringify(options.file)}`,
                where: { file: options.file },
            });
    }
}


/***/ }),

/***/ 89203:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ valueAtPointer)
/* harmony export */ });
/** Value at an RFC 6901 pointer; undefined where it names nothing. */
function valueAtPointer(value, pointer) {
    let current = value;
    for (const raw of pointer.split('/').slice(1)) {
        const key = raw.replaceAll('~1', '/').replaceAll('~0', '~');
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}


/***/ }),

/***/ 75245:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parseVersionSource)
/* harmony export */ });
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87893);
/* harmony import */ var _release_gates_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70033);
/* harmony import */ var _linear_pattern_compile_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6902);


const WELL_KNOWN = {
    'Cargo.toml': ['/package/version', '/workspace/package/version'],
    'package.json': ['/version'],
    'pyproject.toml': ['/project/version', '/tool/poetry/version'],
};
const SYNTAX = 'package.json, pyproject.toml, Cargo.toml (in any folder), FILE#/pointer, regex:FILE:PATTERN, git-tag, git-tag:PREFIX or given:1.2.3';
/**
 * The one textual form of a version source, in configuration, inputs and flags:
 * `sub/package.json`, `chart.yaml#/appVersion`, `regex:src/init.py:^__version__ = "([^"]+)"`, `git-tag`,
 * `git-tag:release-`, `given:1.2.3`.
 *
 * @throws InputError `version_source.syntax`, `version_source.pattern`
 */
function parseVersionSource(text, name = 'version-source') {
    const trimmed = text.trim();
    if (trimmed === 'git-tag')
        return { kind: 'git-tag', prefix: '' };
    if (trimmed.startsWith('git-tag:'))
        return { kind: 'git-tag', prefix: trimmed.slice('git-tag:'.length) };
    if (trimmed.startsWith('given:'))
        return parseGiven(trimmed.slice('given:'.length), name);
    if (trimmed.startsWith('regex:'))
        return parseRegex(trimmed.slice('regex:'.length), name);
    const hash = trimmed.indexOf('#/');
    if (hash > 0)
        return { kind: 'pointer', file: trimmed.slice(0, hash), pointers: [trimmed.slice(hash + 1)] };
    const basename = trimmed.slice(trimmed.lastIndexOf('/') + 1);
    const pointers = Object.hasOwn(WELL_KNOWN, basename) ? WELL_KNOWN[basename] : undefined;
    if (pointers !== undefined)
        return { kind: 'pointer', file: trimmed, pointers: [...pointers] };
    throw refusal(name, trimmed, basename);
}
function parseGiven(version, name) {
    if (version.trim() === '')
        throw refusal(name, 'given:', undefined);
    return { kind: 'given', version: version.trim() };
}
function parseRegex(rest, name) {
    const colon = rest.indexOf(':');
    if (colon < 1 || colon === rest.length - 1)
        throw refusal(name, `regex:${rest}`, undefined);
    const pattern = rest.slice(colon + 1);
    const groups = countGroups(pattern, name);
    if (groups === 1)
        return { kind: 'regex', file: rest.slice(0, colon), pattern };
    throw new _release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
        code: 'version_source.pattern',
        message: `expected a regular expression with one group around the version, found ${groups} groups in ${JSON.stringify(pattern.slice(0, 200))}`,
        where: { file: name },
        remedy: 'Write (?:…) for groups that only group',
    });
}
function countGroups(pattern, name) {
    try {
        return (0,_linear_pattern_compile_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .compilePattern */ .E)(pattern, name).groups;
    }
    catch (cause) {
        if (!(cause instanceof _release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz))
            throw cause;
        const [problem] = cause.problems;
        throw new _release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({ ...problem, code: 'version_source.pattern', message: problem?.message ?? '' }, { cause });
    }
}
function refusal(name, found, basename) {
    const suggestion = basename === undefined ? undefined : (0,_release_gates_core__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(basename, [...Object.keys(WELL_KNOWN), 'git-tag']);
    return new _release_gates_core__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
        code: 'version_source.syntax',
        message: `expected ${SYNTAX}, found ${JSON.stringify(found.slice(0, 200))}${suggestion === undefined ? '' : `; did you mean ${JSON.stringify(suggestion)}?`}`,
        where: { file: name },
    });
}


/***/ }),

/***/ 16857:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ resolveVersion)
});

// EXTERNAL MODULE: ./packages/core/src/json.js
var json = __webpack_require__(33609);
// EXTERNAL MODULE: ./packages/core/src/error.js
var src_error = __webpack_require__(87893);
// EXTERNAL MODULE: ./packages/core/src/strict-json/decode-utf8.js
var decode_utf8 = __webpack_require__(44852);
// EXTERNAL MODULE: ./packages/formats/src/linear-pattern/compile-pattern.js + 1 modules
var compile_pattern = __webpack_require__(6902);
;// CONCATENATED MODULE: ./packages/formats/src/linear-pattern/match-pattern.js
/**
 * All matches from left to right, none overlapping another, each the one that a backtracking matcher would find first.
 * Pike's simulation: all ways through the pattern at once, in order of preference, one character at a time.
 */
function matchAll(pattern, text, limits = {}) {
    const { maxMatches = 1000, maxSteps = 100_000_000 } = limits;
    const reached = new Int32Array(pattern.program.length);
    const search = { pattern, text, reached, generation: 0, steps: maxSteps };
    const matches = [];
    for (let from = 0; from <= text.length && matches.length < maxMatches;) {
        const found = matchFrom(search, from);
        if (found === undefined)
            return { matches, complete: search.steps > 0 };
        matches.push(toMatch(text, found));
        const [start = 0, end = 0] = found;
        from = end > start ? end : end + width(text, end);
    }
    return { matches, complete: matches.length < maxMatches };
}
/** Slots of the leftmost match at or after `from`. */
function matchFrom(search, from) {
    let threads = [];
    let best;
    for (let at = from; search.steps > 0;) {
        const ready = [];
        search.generation++;
        for (const thread of threads)
            follow(search, thread, at, ready);
        // A later start is worse than every match that began before.
        if (best === undefined)
            follow(search, { pc: 0, slots: [] }, at, ready);
        const step = advance(search, ready, at);
        if (step.matched !== undefined)
            best = step.matched;
        threads = step.next;
        if (at >= search.text.length || (threads.length === 0 && best !== undefined))
            break;
        at += width(search.text, at);
    }
    return search.steps > 0 ? best : undefined;
}
/** Runs what consumes no character; leaves threads at characters and matches, best first. */
function follow(search, thread, at, ready) {
    const pending = [thread];
    for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
        const { pc, slots } = current;
        if (search.reached[pc] === search.generation)
            continue;
        search.reached[pc] = search.generation;
        search.steps--;
        const instruction = search.pattern.program[pc];
        if (instruction === undefined)
            continue;
        switch (instruction.op) {
            case 'jump':
                pending.push({ pc: instruction.to, slots });
                break;
            case 'split':
                pending.push({ pc: instruction.second, slots }, { pc: instruction.first, slots });
                break;
            case 'save': {
                const saved = [...slots];
                saved[instruction.slot] = at;
                pending.push({ pc: pc + 1, slots: saved });
                break;
            }
            case 'assert':
                if (holds(instruction.assertion, search.text, at))
                    pending.push({ pc: pc + 1, slots });
                break;
            case 'character':
            case 'match':
                ready.push(current);
        }
    }
}
/** Feeds the character at `at`; a match ends all threads that are worse. */
function advance(search, ready, at) {
    const next = [];
    const point = search.text.codePointAt(at);
    for (const { pc, slots } of ready) {
        const instruction = search.pattern.program[pc];
        if (instruction?.op === 'match')
            return { next, matched: slots };
        search.steps--;
        if (instruction?.op === 'character' && point !== undefined && instruction.test(point))
            next.push({ pc: pc + 1, slots });
    }
    return { next };
}
function holds(assertion, text, at) {
    switch (assertion) {
        case 'line_start':
            return at === 0 || isLineEnd(text[at - 1]);
        case 'line_end':
            return at === text.length || isLineEnd(text[at]);
        case 'word_edge':
            return isWord(text[at - 1]) !== isWord(text[at]);
        case 'no_word_edge':
            return isWord(text[at - 1]) === isWord(text[at]);
    }
}
function isLineEnd(character) {
    return character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029';
}
function isWord(character) {
    return character !== undefined && /^[A-Za-z0-9_]$/.test(character);
}
function width(text, at) {
    return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
function toMatch(text, slots) {
    const groups = [];
    for (let slot = 2; slot < slots.length; slot += 2) {
        const [start, end] = [slots[slot], slots[slot + 1]];
        groups.push(start === undefined || end === undefined ? undefined : text.slice(start, end));
    }
    return { start: slots[0] ?? 0, end: slots[1] ?? 0, groups };
}

// EXTERNAL MODULE: ./packages/formats/src/parse-by-extension.js
var parse_by_extension = __webpack_require__(38551);
// EXTERNAL MODULE: ./packages/formats/src/pointer/value-at-pointer.js
var value_at_pointer = __webpack_require__(89203);
;// CONCATENATED MODULE: ./packages/formats/src/version-source/resolve-version.js





const MAX_BYTES = 1024 * 1024;
/** Reads the version that a source names. Never guesses: two different answers are no answer. */
async function resolveVersion(source, ports, role = 'material') {
    switch (source.kind) {
        case 'given':
            return found(source.version, null, null);
        case 'git-tag':
            return fromTags(source.prefix, ports.git);
        case 'pointer':
        case 'regex':
            return fromFile(source, ports.workspace, role);
    }
}
async function fromFile(source, workspace, role) {
    const read = await workspace.read(source.file, { role, maxBytes: MAX_BYTES });
    if (read.state === 'absent')
        return unresolved(`there is no file ${source.file}`, source.file);
    if (read.state === 'refused')
        return unresolved(`${read.code}: ${read.reason}`, source.file);
    return source.kind === 'regex' ? matchOne(source, read.bytes) : readPointer(source, read.bytes);
}
async function readPointer(source, bytes) {
    const { file, pointers } = source;
    const document = await explained(() => (0,parse_by_extension/* parseByExtension */.A)(bytes, { file }));
    if (typeof document === 'string')
        return unresolved(document, file);
    for (const pointer of pointers) {
        const value = (0,value_at_pointer/* valueAtPointer */.s)(document.value, pointer);
        if (typeof value === 'string')
            return found(value, file, document.lineOf(pointer) ?? null);
        // Not the next pointer: 1.10 that became the number 1.1 must be seen, not passed over. A table says that the version
        // stands elsewhere (Cargo's `version.workspace = true`).
        if (value !== undefined && !(0,json/* isJsonObject */.O)(value)) {
            const place = (0,src_error/* formatWhere */.Hp)({ file, pointer, line: document.lineOf(pointer) ?? 1 });
            return unresolved(`${place}: a version must be a string, found ${kindOf(value)}; write it in quotes`, file);
        }
    }
    return unresolved(`nothing at ${pointers.join(' or ')}`, file);
}
function kindOf(value) {
    if (value === null)
        return 'null';
    if (typeof value === 'object')
        return 'a list or a table';
    return `the ${typeof value} ${String(value)}`;
}
/** A parse boundary: a file that cannot be parsed is an answer about the file. */
async function explained(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof src_error/* InputError */.dz)
            return error.problems.map(src_error/* formatProblem */.Vw).join(' ');
        throw error;
    }
}
async function matchOne(source, bytes) {
    const { file, pattern } = source;
    const read = await explained(() => {
        const text = (0,decode_utf8/* decodeUtf8 */._)(bytes, { file, maxBytes: MAX_BYTES, format: 'text' });
        return { text, ...matchAll((0,compile_pattern/* compilePattern */.E)(pattern, file), text) };
    });
    if (typeof read === 'string')
        return unresolved(read, file);
    if (!read.complete)
        return unresolved(`${pattern} matches too often, or takes too long, to be sure`, file);
    const taken = read.matches.filter((match) => match.groups[0] !== undefined);
    const versions = new Set(taken.map((match) => match.groups[0]));
    const [first] = taken;
    if (first === undefined)
        return unresolved(`nothing matches ${pattern}`, file);
    if (versions.size > 1)
        return unresolved(`${pattern} matches ${versions.size} different versions`, file);
    return found(first.groups[0] ?? '', file, read.text.slice(0, first.start).split('\n').length);
}
async function fromTags(prefix, git) {
    const repository = await git.describe();
    if (repository.state === 'unavailable')
        return unresolved(`git: ${repository.reason}`, null);
    const versions = new Set(repository.tags.flatMap((tag) => versionOfTag(tag, prefix)));
    const [first] = versions;
    if (first === undefined)
        return unresolved(`no version tag points at HEAD (tags: ${repository.tags.join(', ') || 'none'})`, null);
    if (versions.size > 1)
        return unresolved(`several version tags point at HEAD: ${[...versions].join(', ')}`, null);
    return found(first, null, null);
}
function versionOfTag(tag, prefix) {
    if (prefix !== '')
        return tag.startsWith(prefix) && tag.length > prefix.length ? [tag.slice(prefix.length)] : [];
    return /^v?\d/.test(tag) ? [tag.replace(/^v/, '')] : [];
}
function found(version, file, line) {
    if (version === '')
        return unresolved('the version is empty', file);
    return { state: 'found', version, file, line };
}
function unresolved(reason, file) {
    return { state: 'unresolved', reason: reason.slice(0, 1000), file };
}


/***/ }),

/***/ 46322:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ guessVersionSource),
/* harmony export */   f: () => (/* binding */ resolveSubject)
/* harmony export */ });
/* harmony import */ var _release_gates_formats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16857);
/* harmony import */ var _release_gates_formats__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75245);

/** Looked for in this order where the configuration names no source. */
const USUAL_SOURCES = ['package.json', 'pyproject.toml', 'Cargo.toml'];
/**
 * What is judged. A version or commit that cannot be determined is null: whoever needs it fails closed, and the
 * release candidate's id says "unversioned" or "no-commit" rather than something invented.
 */
async function resolveSubject(host, configuration) {
    const git = await host.git.describe();
    const repository = git.state === 'repository' ? git : undefined;
    return {
        repository: host.change.repository ?? repository?.remote ?? (host.root.split(/[\\/]/).at(-1) || 'workspace'),
        commit: repository?.commit ?? host.change.commit ?? null,
        ref: host.change.ref ?? repository?.ref ?? null,
        version: await resolveOwnVersion(host, configuration),
    };
}
async function resolveOwnVersion(host, configuration) {
    const named = configuration['version-source'];
    return (await firstVersion(host, named === undefined ? USUAL_SOURCES : [named]))?.version ?? null;
}
/** Where the version stands in a repository that was never configured; a tag counts where no file states one. */
function guessVersionSource(host) {
    return firstVersion(host, [...USUAL_SOURCES, 'git-tag']);
}
async function firstVersion(host, sources) {
    for (const source of sources) {
        // Not a material of any unit: a gate that judges the version reads its source itself.
        const ports = { workspace: host.openWorkspace(), git: host.git };
        const resolved = await (0,_release_gates_formats__WEBPACK_IMPORTED_MODULE_0__/* .resolveVersion */ .x)((0,_release_gates_formats__WEBPACK_IMPORTED_MODULE_1__/* .parseVersionSource */ .t)(source), ports);
        if (resolved.state === 'found')
            return { source, version: resolved.version };
    }
    return undefined;
}


/***/ })

};
