export const id = 512;
export const ids = [512];
export const modules = {

/***/ 15512:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* reexport */ runAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(69426);
// EXTERNAL MODULE: ./packages/adapters/src/open-host.js + 43 modules
var open_host = __webpack_require__(31);
// EXTERNAL MODULE: ./packages/core/src/error.js
var src_error = __webpack_require__(87893);
// EXTERNAL MODULE: ./packages/core/src/generated/version.js
var version = __webpack_require__(1765);
// EXTERNAL MODULE: ./packages/core/src/inputs/names.js
var names = __webpack_require__(70033);
// EXTERNAL MODULE: ./packages/core/src/verdict.js
var verdict = __webpack_require__(39046);
// EXTERNAL MODULE: ./packages/report/src/terminal.js
var terminal = __webpack_require__(5660);
// EXTERNAL MODULE: ./packages/report/src/reported-run.js
var reported_run = __webpack_require__(25627);
;// CONCATENATED MODULE: ./packages/report/src/annotations.js

/** GitHub keeps ten of each level a step and drops the rest without a word; so the worst come first. */
const LIMIT = 10;
/** What is shown on the changed lines: closing checks as errors, advice as warnings, waivers about to expire. */
function toAnnotations(run) {
    const broken = [run, ...run.children].filter((one) => one.evidence.error !== null).map(toBroken);
    const findings = (0,reported_run/* findingsOf */.W)(run).map(toAnnotation);
    const waivers = [run, ...run.children].flatMap(expiring);
    const all = [...broken, ...findings, ...waivers];
    return ['error', 'warning', 'notice'].flatMap((level) => limited(all.filter((one) => one.level === level)));
}
function limited(annotations) {
    if (annotations.length <= LIMIT)
        return annotations;
    const kept = annotations.slice(0, LIMIT - 1);
    const level = annotations[0]?.level ?? 'notice';
    const left = annotations.length - kept.length;
    return [...kept, { level, title: 'release-gates', message: `${left} more of this level: see the job summary` }];
}
function toBroken(run) {
    return { level: 'error', title: `${run.evidence.unit}: error`, message: run.evidence.reason };
}
function toAnnotation({ unit, check, closes }) {
    const remedy = check.remedy === undefined ? '' : ` → ${check.remedy}`;
    return {
        level: closes ? 'error' : 'warning',
        title: `${unit}: ${check.id}`,
        message: `${check.waiver === undefined ? '' : `waived by ${check.waiver}: `}${check.reason}${remedy}`,
        ...(check.location !== undefined && { file: check.location.file }),
        ...(check.location?.line !== undefined && { line: check.location.line }),
    };
}
/** The owner hears of it at 14, 7 and 1 days. */
function expiring(run) {
    return run.evidence.waivers
        .filter((waiver) => waiver.days_left <= 14)
        .map((waiver) => ({
        level: waiver.days_left <= 7 ? 'warning' : 'notice',
        title: `waiver ${waiver.id} expires`,
        message: `${waiver.owner}: ${waiver.days_left === 0 ? 'the last day' : `${waiver.days_left} days left`} for ${waiver.gate} ${waiver.check} (${waiver.ticket})`,
        file: waiver.path,
    }));
}

// EXTERNAL MODULE: ./packages/core/src/output/markdown.js
var markdown = __webpack_require__(37612);
;// CONCATENATED MODULE: ./packages/report/src/mermaid.js


/** Units that are the last steps of a preflight rather than causes of its decision. */
const STEPS = new Set(['release-manifest', 'manifest-verify']);
/**
 * What blocks what: every unit leads to the decision, by a solid arrow where it opens or only warns, by a crossed one
 * where it closes. Node names are ours; labels are unit ids, which cannot hold Mermaid syntax.
 */
function toMermaid(run) {
    const rows = (0,reported_run/* rowsOf */.R)(run).filter((row) => !STEPS.has(row.evidence.unit));
    const lines = rows.map(({ evidence }, index) => {
        const blocks = !(0,verdict/* opens */.UI)(evidence.verdict) && (evidence.mode === 'enforce' || evidence.verdict === 'error');
        const label = `${evidence.unit}<br/>${evidence.verdict.replace('_', ' ')}`;
        return `  u${index}["${label}"]:::${blocks ? 'closed' : (0,verdict/* opens */.UI)(evidence.verdict) ? 'open' : 'warned'} ${blocks ? '--x' : '-->'} decision`;
    });
    const open = (0,verdict/* opens */.UI)(run.evidence.verdict);
    return [
        'flowchart LR',
        ...lines,
        `  decision{{"${open ? 'open' : 'closed'}"}}:::${open ? 'open' : 'closed'}`,
        '  classDef open fill:#1a7f37,color:#fff,stroke:#1a7f37',
        '  classDef closed fill:#cf222e,color:#fff,stroke:#cf222e',
        '  classDef warned fill:#9a6700,color:#fff,stroke:#9a6700',
    ].join('\n');
}

;// CONCATENATED MODULE: ./packages/report/src/markdown.js



const SHOWN = 50;
/** The job summary: verdict, table, reasons, what to do, what blocks what, and where the evidence lies. */
function toMarkdown(run) {
    return [heading(run), table(run), findings(run), nextActions(run), picture(run), files(run)]
        .filter((section) => section !== '')
        .join('\n\n')
        .concat('\n');
}
function heading({ evidence }) {
    const open = (0,verdict/* opens */.UI)(evidence.verdict);
    const sign = evidence.verdict === 'error' ? '💥' : open ? '✅' : '⛔';
    const commit = evidence.subject.commit?.slice(0, 12) ?? 'no commit';
    return [
        `## ${sign} ${evidence.unit}: ${open ? 'open' : 'closed'} (${evidence.verdict.replace('_', ' ')})`,
        '',
        (0,markdown/* escapeMarkdown */.F)(evidence.reason),
        '',
        `Release candidate **${(0,markdown/* escapeMarkdown */.F)(evidence.release_candidate_id)}** of ${(0,markdown/* escapeMarkdown */.F)(evidence.subject.repository)} at ${commit}, environment ${(0,markdown/* escapeMarkdown */.F)(evidence.environment)}`,
    ].join('\n');
}
function table(run) {
    const rows = (0,reported_run/* rowsOf */.R)(run).map(({ evidence }) => {
        const sign = (0,verdict/* opens */.UI)(evidence.verdict)
            ? '✅'
            : evidence.mode === 'warn' && evidence.verdict !== 'error'
                ? '⚠️'
                : '⛔';
        return `| ${sign} ${evidence.verdict.replace('_', ' ')} | ${evidence.unit} | ${evidence.mode} | ${(0,markdown/* escapeMarkdown */.F)(evidence.reason)} |`;
    });
    return ['| Verdict | Unit | Mode | Why |', '|---|---|---|---|', ...rows].join('\n');
}
function findings(run) {
    const all = (0,reported_run/* findingsOf */.W)(run);
    if (all.length === 0)
        return '';
    const more = all.length > SHOWN ? [`- … and ${all.length - SHOWN} more in the evidence`] : [];
    return ['### What was found', '', ...all.slice(0, SHOWN).map(toItem), ...more].join('\n');
}
function toItem({ unit, check, closes, waived: by }) {
    const where = check.location === undefined ? '' : ` (${(0,markdown/* escapeMarkdown */.F)((0,src_error/* formatWhere */.Hp)(check.location))})`;
    const waived = by === '' ? '' : `, ${(0,markdown/* escapeMarkdown */.F)(by)}`;
    const sign = closes ? '⛔' : '⚠️';
    return `- ${sign} **${unit}** ${(0,markdown/* escapeMarkdown */.F)(check.id)}${where}${waived}: ${(0,markdown/* escapeMarkdown */.F)(check.reason)}`;
}
function nextActions(run) {
    const actions = [...new Set([run, ...run.children].flatMap((one) => one.evidence.next_actions))];
    if (actions.length === 0)
        return '';
    return [
        '### What to do',
        '',
        ...actions.slice(0, SHOWN).map((action, index) => `${index + 1}. ${(0,markdown/* escapeMarkdown */.F)(action)}`),
    ].join('\n');
}
function picture(run) {
    return run.children.length === 0 ? '' : ['```mermaid', toMermaid(run), '```'].join('\n');
}
function files(run) {
    const rows = [run, ...run.children]
        .filter((one) => one.evidencePath !== null)
        .map((one) => `| ${one.evidence.unit} | ${(0,markdown/* escapeMarkdown */.F)(one.evidencePath ?? '')} | \`${one.evidenceSha256}\` |`);
    if (rows.length === 0)
        return '';
    return [
        '<details><summary>Evidence</summary>',
        '',
        '| Unit | File | SHA-256 |',
        '|---|---|---|',
        ...rows,
        '',
        '</details>',
    ].join('\n');
}

// EXTERNAL MODULE: ./packages/runner/src/units.js + 2 modules
var units = __webpack_require__(47971);
// EXTERNAL MODULE: ./packages/runner/src/common-inputs.js
var common_inputs = __webpack_require__(67047);
// EXTERNAL MODULE: ./packages/runner/src/session.js + 4 modules
var src_session = __webpack_require__(87336);
// EXTERNAL MODULE: ./packages/runner/src/run-unit.js + 10 modules
var run_unit = __webpack_require__(86186);
// EXTERNAL MODULE: ./packages/runner/src/unit-run.js
var unit_run = __webpack_require__(49338);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/core/src/digest.js
var src_digest = __webpack_require__(29963);
;// CONCATENATED MODULE: ./packages/action/src/artifact-store.js






const LISTING_ATTEMPTS = 3;
const LOST_ANSWER = /ECONNRESET|ETIMEDOUT|EPIPE|EAI_AGAIN|socket hang up/;
/**
 * Uploads through GitHub's artifact client, and believes only what the service lists afterwards.
 *
 * The client does not repeat a request whose answer was lost, answers a second upload under the same name with an
 * error, and reports a digest mismatch without failing. So after any error the service is asked what it has: an
 * artifact of that name whose files are byte for byte ours is adopted; one that differs is refused.
 */
function createArtifactStore(options) {
    return {
        async upload(request) {
            const candidates = await readCandidates(request, options.workspace);
            const client = await options.loadClient();
            return uploadOrAdopt({ request, candidates, client, options }, 'repeat');
        },
    };
}
async function uploadOrAdopt(job, afterLostAnswer) {
    try {
        return await upload(job);
    }
    catch (error) {
        if (error instanceof src_error/* EnvironmentError */.eG)
            throw error;
        // A server without the service has nothing to ask either.
        if (isNoService(error))
            throw failed(job.request, messageOf(error), error);
        const adopted = await adopt(job, error);
        if (adopted !== undefined)
            return adopted;
        // Nothing of that name was finalised, so the request whose answer was lost may be repeated: once.
        if (afterLostAnswer === 'fail' || !LOST_ANSWER.test(messageOf(error))) {
            throw failed(job.request, messageOf(error), error);
        }
    }
    await pause(job);
    return uploadOrAdopt(job, 'fail');
}
async function upload(job) {
    const { name, retentionDays, root } = job.request;
    const response = await job.client.uploadArtifact(name, job.candidates.map((candidate) => candidate.absolute), external_node_path_.resolve(job.options.workspace, root), retentionDays === undefined ? {} : { retentionDays });
    if (response.id === undefined || response.digest === undefined) {
        throw failed(job.request, 'the service acknowledged the upload without an id or a digest');
    }
    const listed = await find(job, (artifact) => artifact.id === response.id);
    if (listed === undefined)
        throw failed(job.request, 'the service acknowledged the upload, but does not list it');
    if (listed.digest !== undefined && !(0,src_digest/* equalDigest */.J$)(bareDigest(listed.digest), bareDigest(response.digest))) {
        throw mismatch(job.request, response.digest, listed.digest);
    }
    return { id: String(response.id), bytes: response.size ?? listed.size, sha256: bareDigest(response.digest) };
}
/** @returns undefined where the service has no artifact of that name */
async function adopt(job, cause) {
    const listed = await find(job, (artifact) => artifact.name === job.request.name);
    if (listed === undefined)
        return undefined;
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(job.options.temporaryDirectory, 'release-gates-artifact-'));
    try {
        const same = await isOurs(job, listed, folder);
        if (!same)
            throw nameTaken(job.request, listed, cause);
    }
    catch (error) {
        if (error instanceof src_error/* EnvironmentError */.eG)
            throw error;
        throw failed(job.request, `its state could not be read back: ${messageOf(error)}`, error);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
    const sha256 = listed.digest === undefined ? null : bareDigest(listed.digest);
    return { id: String(listed.id), bytes: listed.size, sha256 };
}
async function isOurs(job, listed, folder) {
    const { digestMismatch } = await job.client.downloadArtifact(listed.id, {
        path: folder,
        ...(listed.digest !== undefined && { expectedHash: listed.digest }),
    });
    if (digestMismatch === true)
        throw mismatch(job.request, listed.digest ?? 'unknown', 'other bytes');
    return holdsExactly(folder, job.candidates);
}
/** A listing that does not hold it is asked again: the service need not list at once what it acknowledged. */
async function find(job, matches) {
    let lastError;
    for (let attempt = 1; attempt <= LISTING_ATTEMPTS; attempt++) {
        if (attempt > 1)
            await pause(job);
        try {
            const { artifacts } = await job.client.listArtifacts({ latest: true });
            lastError = undefined;
            const found = artifacts.find(matches);
            if (found !== undefined)
                return found;
        }
        catch (error) {
            lastError = error;
        }
    }
    if (lastError === undefined)
        return undefined;
    throw failed(job.request, `the service could not be asked what it has: ${messageOf(lastError)}`, lastError);
}
async function pause(job) {
    await (0,external_node_timers_promises_.setTimeout)(job.options.waitMs ?? 1000);
}
async function readCandidates(request, workspace) {
    const root = external_node_path_.resolve(workspace, request.root);
    if (!isInside(workspace, root))
        throw outside(request.root);
    const candidates = [];
    for (const relative of request.paths) {
        const absolute = external_node_path_.resolve(workspace, relative);
        if (!isInside(root, absolute) || absolute === root)
            throw outside(relative);
        candidates.push({ absolute, name: external_node_path_.relative(root, absolute), sha256: await digestOf(absolute, relative) });
    }
    if (candidates.length > 0)
        return candidates;
    throw new src_error/* InputError */.dz({
        code: 'artifact.no_files',
        message: `expected at least one file for the artifact "${request.name}", found none`,
    });
}
/** The client would follow a link, and would archive whatever stands at its end. */
async function digestOf(absolute, shown) {
    const stats = await (0,promises_.lstat)(absolute).catch((error) => {
        throw new src_error/* EnvironmentError */.eG({ code: 'artifact.upload_failed', message: `cannot read it: ${messageOf(error)}`, where: { file: shown } }, { cause: error });
    });
    if (!stats.isFile()) {
        throw new src_error/* InputError */.dz({
            code: 'artifact.not_regular',
            message: 'expected a regular file, found a link or a folder',
            where: { file: shown },
        });
    }
    return digestStream(absolute);
}
async function digestStream(absolute) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(absolute))
        hash.update(chunk);
    return hash.digest('hex');
}
async function holdsExactly(folder, candidates) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => !entry.isDirectory());
    const names = new Set(files.filter((entry) => entry.isFile()).map((entry) => nameInside(folder, entry)));
    if (files.length !== candidates.length || !candidates.every(({ name }) => names.has(name)))
        return false;
    const digests = await Promise.all(candidates.map(({ name }) => digestStream(external_node_path_.join(folder, name))));
    return digests.every((digest, index) => (0,src_digest/* equalDigest */.J$)(digest, candidates[index]?.sha256 ?? ''));
}
function nameInside(folder, entry) {
    // `path` is what Node 20 calls `parentPath`; Node 24 has the latter alone.
    const parent = entry.parentPath ?? entry.path;
    return external_node_path_.relative(folder, external_node_path_.join(parent ?? folder, entry.name));
}
function isInside(folder, candidate) {
    const relative = external_node_path_.relative(folder, candidate);
    return relative !== '..' && !relative.startsWith(`..${external_node_path_.sep}`) && !external_node_path_.isAbsolute(relative);
}
function bareDigest(digest) {
    return digest.replace(/^sha256:/, '').toLowerCase();
}
function isNoService(error) {
    return error instanceof Error && error.name === 'GHESNotSupportedError';
}
function messageOf(error) {
    const text = error instanceof Error ? error.message : String(error);
    return (text.split('\n')[0] ?? '').slice(0, 500);
}
function outside(file) {
    return new src_error/* InputError */.dz({
        code: 'artifact.outside_root',
        message: 'expected a path inside the folder that is uploaded',
        where: { file },
    });
}
function failed(request, reason, cause) {
    return new src_error/* EnvironmentError */.eG({
        code: 'artifact.upload_failed',
        message: `the artifact "${request.name}" was not uploaded: ${reason}`,
        remedy: isNoService(cause)
            ? 'This server has no artifact service of version 4; see docs/github-enterprise-server.md'
            : 'Run the job again',
    }, { cause });
}
function mismatch(request, ours, theirs) {
    return new src_error/* EnvironmentError */.eG({
        code: 'artifact.digest_mismatch',
        message: `the artifact "${request.name}" was sent as ${ours}, but the service has ${theirs}`,
        remedy: 'Do not use this artifact. Delete it and run the job again',
    });
}
function nameTaken(request, listed, cause) {
    return new src_error/* EnvironmentError */.eG({
        code: 'artifact.name_taken',
        message: `this run already has an artifact "${request.name}" (id ${listed.id}) with other content`,
        remedy: 'Give each job of the run its own artifact name',
    }, { cause });
}

;// CONCATENATED MODULE: ./packages/action/src/open-artifact-store.js


/** The runner gives these to JavaScript actions only; without them there is nowhere to upload to. */
function openArtifactStore(root) {
    const { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: url, RUNNER_TEMP: temporary } = process.env;
    if (!token || !url || !temporary)
        return undefined;
    return createArtifactStore({
        workspace: (0,external_node_path_.resolve)(root),
        temporaryDirectory: temporary,
        loadClient: async () => (await Promise.all(/* import() */[__webpack_require__.e(66), __webpack_require__.e(32), __webpack_require__.e(182), __webpack_require__.e(928)]).then(__webpack_require__.bind(__webpack_require__, 69928))).openArtifactClient(),
    });
}

// EXTERNAL MODULE: ./packages/core/src/output/masker.js + 1 modules
var masker = __webpack_require__(88467);
// EXTERNAL MODULE: ./packages/core/src/output/neutralise.js
var neutralise = __webpack_require__(42007);
;// CONCATENATED MODULE: ./packages/action/src/runner-output.js


/**
 * The only way an action prints. Untrusted text is masked and neutralised before the runner's command parser can see
 * it: `::name` at a line's start and `##[name]` anywhere in a line would otherwise be obeyed.
 */
class RunnerOutput {
    /** Secrets are also registered with the runner, which masks whatever else prints them. */
    masker = new masker/* Masker */.G((secret) => core/* setSecret */.Pq(secret));
    line(line) {
        core/* info */.pq(this.#clean(line.map(({ text }) => text).join('')));
    }
    /** `@actions/core` escapes data and properties; the text is one line by then. */
    annotate({ level, message, title, file, line }) {
        const properties = {
            title: this.#clean(title),
            ...(file !== undefined && { file: this.#clean(file) }),
            ...(line !== undefined && { startLine: line }),
        };
        const write = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm }[level];
        write(this.#clean(message), properties);
    }
    debug(text) {
        core/* debug */.Yz(this.#clean(text));
    }
    setOutputs(values) {
        // Without the file, core falls back to a command on stdout that the runner has deprecated.
        if (!process.env['GITHUB_OUTPUT'])
            return;
        for (const [name, value] of Object.entries(values))
            core/* setOutput */.uH(name, this.masker.mask(value));
    }
    async addSummary(markdown) {
        if (!process.env['GITHUB_STEP_SUMMARY'])
            return;
        await core/* summary */.z.addRaw(this.masker.mask(markdown)).write();
    }
    #clean(text) {
        return (0,neutralise/* neutralise */.$)(this.masker.mask(text));
    }
}

;// CONCATENATED MODULE: ./packages/action/src/shell.js







/** One step of a workflow: inputs in, one unit, then outputs, annotations, summary and exit code. */
async function runAction(id, bundleUrl) {
    const output = new RunnerOutput();
    try {
        process.exitCode = await runStep(id, output, bundleUrl);
    }
    catch (error) {
        process.exitCode = (0,src_error/* exitCodeOf */.FO)(error);
        output.annotate({ level: 'error', title: `${id}: error`, message: describe(error) });
        if (!(error instanceof src_error/* ReleaseGatesError */.OK))
            output.debug(error instanceof Error ? (error.stack ?? error.message) : '');
    }
}
async function runStep(id, output, bundleUrl) {
    const unit = await (0,units/* loadUnit */.LM)(id);
    const common = readInputs(Object.keys(common_inputs/* commonInputs */.j$.shape));
    const root = core/* getInput */.V4('root') || '.';
    const host = await (0,open_host/* openHost */.Z)({
        root,
        version: version/* VERSION */.x,
        bundleUrl,
        masker: output.masker,
        artifacts: openArtifactStore(root),
    });
    const session = await (0,src_session/* openSession */.fA)(host, [common]);
    const run = await (0,run_unit/* runUnit */.i)(session, unit, {
        sources: [readInputs(ownInputs(unit))],
        onFinish: (finished) => {
            if (finished.unit.id !== id)
                output.line((0,terminal/* toProgress */.BB)(finished));
        },
    });
    await publish(run, output);
    return (0,unit_run/* exitCodeOfRun */.m)(run);
}
function ownInputs(unit) {
    const shape = unit.kind === 'operation' ? { ...unit.inputs.shape, ...common_inputs/* operationInputs */.zm.shape } : unit.inputs.shape;
    return Object.keys(shape);
}
/** Only inputs that were given: the runner sets every declared one, an absent one to the empty text. */
function readInputs(keys) {
    const given = keys
        .map((key) => [(0,names/* toKebab */.VC)(key), core/* getInput */.V4((0,names/* toKebab */.VC)(key))])
        .filter(([, text]) => text !== '');
    return { source: 'input', values: Object.fromEntries(given), where: (name) => ({ file: `input ${name}` }) };
}
async function publish(run, output) {
    for (const line of (0,terminal/* toTerminal */.yw)(run))
        output.line(line);
    for (const annotation of toAnnotations(run))
        output.annotate(annotation);
    const { evidence } = run;
    output.setOutputs({
        verdict: evidence.verdict,
        open: String((0,verdict/* opens */.UI)(evidence.verdict)),
        reason: evidence.reason,
        'evidence-path': run.evidencePath ?? '',
        'evidence-sha256': run.evidenceSha256,
        'release-candidate-id': evidence.release_candidate_id,
        ...run.values,
    });
    await output.addSummary(toMarkdown(run));
}
function describe(error) {
    if (error instanceof src_error/* ReleaseGatesError */.OK)
        return error.message;
    return `internal error: ${error instanceof Error ? error.message : String(error)}. This is a bug of release-gates: please report it with the step's debug log.`;
}

;// CONCATENATED MODULE: ./packages/action/src/index.js



/***/ }),

/***/ 87893:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Hp: () => (/* binding */ formatWhere),
/* harmony export */   OK: () => (/* binding */ ReleaseGatesError),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   eG: () => (/* binding */ EnvironmentError)
/* harmony export */ });
class ReleaseGatesError extends Error {
    kind;
    code;
    problems;
    constructor(kind, problems, options) {
        super(problems.map(formatProblem).join('\n'), options);
        this.name = new.target.name;
        this.kind = kind;
        this.code = problems[0].code;
        this.problems = problems;
    }
}
/** The user can fix it. Parsing reports all problems at once. */
class InputError extends ReleaseGatesError {
    constructor(problems, options) {
        super('input', isList(problems) ? problems : [problems], options);
    }
}
/** Disk, network, durability, a missing program. */
class EnvironmentError extends ReleaseGatesError {
    constructor(problem, options) {
        super('environment', [problem], options);
    }
}
/** Exit codes, documented in docs/exit-codes.md. */
const EXIT = { open: 0, closed: 1, input: 2, environment: 3, bug: 70 };
function exitCodeOf(error) {
    if (!(error instanceof ReleaseGatesError))
        return EXIT.bug;
    switch (error.kind) {
        case 'input':
            return EXIT.input;
        case 'environment':
            return EXIT.environment;
        case 'internal':
            return EXIT.bug;
    }
}
/** `file:line#/pointer: message. remedy`, on one line. */
function formatProblem(problem) {
    const where = problem.where === undefined ? '' : `${formatWhere(problem.where)}: `;
    const remedy = problem.remedy === undefined ? '' : ` ${sentence(problem.remedy)}`;
    return `${where}${sentence(problem.message)}${remedy}`;
}
function formatWhere(where) {
    const line = where.line === undefined ? '' : `:${where.line}${where.column === undefined ? '' : `:${where.column}`}`;
    const pointer = where.pointer === undefined || where.pointer === '' ? '' : ` at ${where.pointer}`;
    return `${where.file ?? '(input)'}${line}${pointer}`;
}
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 1765:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
// Made by `npm run generate`; do not edit. Source: the version in the root package.json.
const VERSION = '0.1.0';


/***/ }),

/***/ 70033:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VC: () => (/* binding */ toKebab),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export toEnvironmentName */
/** `maxAgeS` → `max-age-s`: camelCase in code, kebab-case in actions, flags and configuration. */
function toKebab(key) {
    return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
/** `max-age-s` → `RELEASE_GATES_MAX_AGE_S`. */
function toEnvironmentName(kebab) {
    return `RELEASE_GATES_${kebab.toUpperCase().replaceAll('-', '_')}`;
}
/** The closest of `known` within two edits (a third of the word's length at most), for "did you mean". */
function nearest(word, known) {
    let best;
    let bestDistance = Math.min(2, Math.max(1, Math.floor(word.length / 3))) + 1;
    for (const candidate of known) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** Optimal string alignment distance (a swap of neighbours counts one), or `limit` where it is not below it. */
function editDistance(left, right, limit) {
    if (Math.abs(left.length - right.length) >= limit)
        return limit;
    const rows = [Array.from({ length: right.length + 1 }, (_, column) => column)];
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        for (let column = 1; column <= right.length; column++) {
            const same = left[row - 1] === right[column - 1];
            let cost = Math.min(at(rows[row - 1], column) + 1, at(current, column - 1) + 1, at(rows[row - 1], column - 1) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
            if (swapped)
                cost = Math.min(cost, at(rows[row - 2], column - 2) + 1);
            current.push(cost);
        }
        rows.push(current);
    }
    return Math.min(limit, at(rows[left.length], right.length));
}
function at(row, column) {
    return row?.[column] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 37612:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeMarkdown)
/* harmony export */ });
/* unused harmony export markdownCode */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8219);

/** Breaks what GitHub links or notifies by plain text: the browser shows nothing, its pattern no longer matches. */
const BREAK = '&#8203;';
const HTML = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };
/**
 * Text from outside as one line of GitHub Flavored Markdown that means nothing but itself: no markup, table cell, HTML,
 * link, image, mention or issue reference.
 */
function escapeMarkdown(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .makeVisibleLine */ .j)(text)
        .trim()
        .replaceAll(/[\\`*_{}[\]()#+\-.!|~^$=':]/g, String.raw `\$&`)
        .replaceAll(/[<>&"]/g, (character) => HTML[character])
        .replaceAll('@', `@${BREAK}`)
        .replaceAll(/\\#(?=\d)/g, `\\#${BREAK}`)
        .replaceAll(/(GH)(?=\\-\d)/gi, `$1${BREAK}`)
        .replaceAll(/\\:(?=\/\/)/g, `\\:${BREAK}`)
        .replaceAll(/(www)(?=\\\.)/gi, `$1${BREAK}`);
}
/**
 * As code, on one line. HTML rather than backticks: a fence of backticks ends at a table's `|` and cannot hold blanks
 * at its ends. GitHub neither links nor mentions inside `code`.
 */
function markdownCode(text) {
    const inner = makeVisibleLine(text).replaceAll(/[^A-Za-z0-9 \u0080-\u{10ffff}]/gu, toEntity);
    return `<code>${inner}</code>`;
}
function toEntity(character) {
    return `&#${character.codePointAt(0)};`;
}


/***/ }),

/***/ 88467:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ Masker)
});

// EXTERNAL MODULE: ./packages/core/src/output/markdown.js
var markdown = __webpack_require__(37612);
// EXTERNAL MODULE: ./packages/core/src/output/visible.js
var visible = __webpack_require__(8219);
;// CONCATENATED MODULE: ./packages/core/src/output/secret-forms.js


/** A shorter text is in every log by chance; masking it would shred the output and hide nothing. */
const MIN_SECRET_LENGTH = 4;
/**
 * Every spelling in which a secret could reach an output: raw, each of its lines, base64 at the three offsets that an
 * unknown prefix can give it, base64url, hex, percent-encoded, JSON-escaped, and as our own layers would rewrite it.
 */
function secretForms(secret) {
    const whole = [secret, secret.trim()];
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    const texts = [...new Set([...whole, ...lines])].filter((text) => text.length >= MIN_SECRET_LENGTH);
    const forms = texts.flatMap((text) => [text, ...encodings(text)]);
    return [...new Set(forms)].filter((form) => form.length >= MIN_SECRET_LENGTH);
}
function encodings(text) {
    const bytes = Buffer.from(text, 'utf8');
    const base64 = [bytes.toString('base64'), ...[0, 1, 2].map((offset) => base64At(bytes, offset))];
    const hex = bytes.toString('hex');
    const json = JSON.stringify(text).slice(1, -1);
    return [
        ...base64,
        ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')),
        hex,
        hex.toUpperCase(),
        ...percent(text, hex),
        json,
        json.replaceAll('/', String.raw `\/`),
        json.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
        (0,visible/* makeVisible */.X)(text),
        (0,markdown/* escapeMarkdown */.F)(text),
    ];
}
/** The characters of base64(prefix + secret + rest) that the secret alone decides, for a prefix of 3n + offset bytes. */
function base64At(bytes, offset) {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const first = Math.ceil((offset * 8) / 6);
    const end = Math.floor(((offset + bytes.length) * 8) / 6);
    return encoded.slice(first, end);
}
function percent(text, hex) {
    // A lone surrogate makes encodeURIComponent throw; as UTF-8 bytes it is U+FFFD everywhere else, too.
    const wellFormed = Buffer.from(text, 'utf8').toString('utf8');
    const component = encodeURIComponent(wellFormed);
    const strict = component.replaceAll(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
    const every = hex.replaceAll(/../g, '%$&');
    const forms = [component, strict, encodeURI(wellFormed), component.replaceAll('%20', '+')];
    return [...forms, ...forms.map(toLowerEscapes), every, every.toUpperCase()];
}
function toLowerEscapes(form) {
    return form.replaceAll(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());
}

;// CONCATENATED MODULE: ./packages/core/src/output/masker.js

const MASK = '***';
/** Knows every secret of this run and hides all its spellings. */
class Masker {
    #forms = new Set();
    #told = new Set();
    #onForm;
    #longest = 0;
    /** `onForm` hears of every new spelling once, so that the workflow runner can mask it as well. */
    constructor(onForm) {
        this.#onForm = onForm;
    }
    /** @returns false for a secret of less than 4 characters, which cannot be masked and should be refused as a key. */
    register(secret) {
        this.learn(secret);
        for (const form of secretForms(secret)) {
            if (this.#told.has(form))
                continue;
            this.#told.add(form);
            this.#onForm?.(form);
        }
        return secret.trim().length >= MIN_SECRET_LENGTH;
    }
    /** As `register`, but `onForm` does not hear of it: telling the runner means printing, and it masks its own secrets. */
    learn(secret) {
        for (const form of secretForms(secret)) {
            this.#forms.add(form);
            this.#longest = Math.max(this.#longest, form.length);
        }
    }
    /** Overlapping and touching finds become one `***`, so that nothing between two of them shows. */
    mask(text) {
        let masked = '';
        let position = 0;
        for (const [start, end] of this.#find(text)) {
            masked += text.slice(position, start) + MASK;
            position = end;
        }
        return masked + text.slice(position);
    }
    stream() {
        let held = '';
        /** Units at the start of `held` that belong to a find already written as `***`. */
        let hidden = 0;
        const take = (cut) => {
            let written = '';
            let position = Math.min(hidden, cut);
            hidden = Math.max(0, hidden - cut);
            for (const [start, end] of this.#find(held)) {
                if (start >= cut)
                    break;
                if (end <= position)
                    continue;
                if (start >= position)
                    written += held.slice(position, start) + MASK;
                position = Math.min(end, cut);
                hidden = Math.max(hidden, end - cut);
            }
            written += held.slice(position, cut);
            held = held.slice(cut);
            return written;
        };
        return {
            push: (text) => {
                held += text;
                // Whatever starts before the cut ends within what is held.
                return take(Math.max(0, held.length - Math.max(0, this.#longest - 1)));
            },
            end: () => take(held.length),
        };
    }
    #find(text) {
        const found = [];
        for (const form of this.#forms) {
            for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1))
                found.push([at, at + form.length]);
        }
        return merge(found);
    }
}
function merge(ranges) {
    const merged = [];
    for (const range of [...ranges].sort((left, right) => left[0] - right[0])) {
        const last = merged.at(-1);
        if (last !== undefined && range[0] <= last[1])
            merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])];
        else
            merged.push(range);
    }
    return merged;
}


/***/ }),

/***/ 42007:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ neutralise)
/* harmony export */ });
/* unused harmony export printableJson */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8219);

/** The runner skips Unicode white space before `::`; its rarer kinds and all line breaks but `\n` are spelled out by then. */
const COMMAND_AT_LINE_START = /^([^\S\n]*:):/gm;
/**
 * Makes text from outside harmless in a workflow's log and in a terminal, line breaks kept. The runner takes `::name`
 * at the start of a line and `##[name` anywhere in a line as its commands (ActionCommand.cs in actions/runner); one
 * blank inside the mark ends that and leaves the text readable. `::` elsewhere, as in `std::vector`, stays.
 *
 * Idempotent. The parts of a line must be joined first: `##` and `[x]` are harmless only apart.
 */
function neutralise(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .makeVisible */ .X)(text).replaceAll(COMMAND_AT_LINE_START, '$1 :').replaceAll('##[', '# #[');
}
/** JSON whose texts cannot be taken for commands and hide nothing; parses back to the same value. */
function printableJson(value, indent) {
    return JSON.stringify(value, null, indent)
        .replaceAll('##[', '#\\u0023[')
        .replaceAll(/[\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g, toEscape)
        .replaceAll(/\udb40[\udc00-\udc7f]/g, (pair) => toEscape(pair[0]) + toEscape(pair[1]));
}
function toEscape(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 8219:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ makeVisible),
/* harmony export */   j: () => (/* binding */ makeVisibleLine)
/* harmony export */ });
/**
 * Characters that move the cursor, colour, hide or reorder text: C0 (but tab and line feed), DEL, C1, bidirectional
 * marks and overrides (trojansource.codes), invisible characters, line separators, tags, lone surrogates.
 * Joiners (U+200C, U+200D) stay: scripts and emoji need them.
 */
const HIDDEN = 
// oxlint-disable-next-line no-control-regex, no-misleading-character-class -- naming them is the point
/[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\ud800-\udfff]/gu;
/** Spells hidden characters out as `\x1b` or `\u202e`; a carriage return before a line feed is dropped. */
function makeVisible(text) {
    return text.replaceAll('\r\n', '\n').replaceAll(HIDDEN, spell);
}
/** As `makeVisible`, on one line: line feeds become `\n`, tabs `\t`. */
function makeVisibleLine(text) {
    return makeVisible(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}
function spell(character) {
    if (character === '\r')
        return '\\r';
    const point = character.codePointAt(0);
    if (point > 0xffff)
        return `\\u{${point.toString(16)}}`;
    return point < 0x100 ? `\\x${point.toString(16).padStart(2, '0')}` : `\\u${point.toString(16).padStart(4, '0')}`;
}


/***/ })

};
