export const id = 736;
export const ids = [736];
export const modules = {

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

/***/ 49736:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeGate: () => (/* binding */ mergeGate)
});

// EXTERNAL MODULE: ./packages/core/src/unit.js
var unit = __webpack_require__(47517);
// EXTERNAL MODULE: ./packages/core/src/inputs/codec.js
var codec = __webpack_require__(50947);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 16 modules
var schemas = __webpack_require__(52087);
// EXTERNAL MODULE: ./packages/core/src/glob/glob.js + 2 modules
var glob_glob = __webpack_require__(17524);
// EXTERNAL MODULE: ./packages/evidence/src/select.js
var src_select = __webpack_require__(5213);
// EXTERNAL MODULE: ./packages/evidence/src/relative-path.js
var relative_path = __webpack_require__(18089);
// EXTERNAL MODULE: ./packages/evidence/src/folder.js
var src_folder = __webpack_require__(19941);
// EXTERNAL MODULE: ./packages/core/src/strict-json/parse-strict-json.js + 2 modules
var parse_strict_json = __webpack_require__(93265);
// EXTERNAL MODULE: ./packages/core/src/json.js
var json = __webpack_require__(33609);
// EXTERNAL MODULE: ./packages/core/src/error.js
var error = __webpack_require__(87893);
;// CONCATENATED MODULE: ./packages/gates/src/merge-gate/needs.js

/** @throws InputError `json.*`, `input.invalid` */
function parseNeeds(text) {
    const { value } = (0,parse_strict_json/* parseStrictJson */.R)(new TextEncoder().encode(text), { file: 'needs' });
    if (!(0,json/* isJsonObject */.O)(value))
        throw invalid('an object of jobs');
    return Object.fromEntries(Object.entries(value).map(([job, state]) => {
        const result = (0,json/* isJsonObject */.O)(state) ? state['result'] : undefined;
        if (typeof result !== 'string')
            throw invalid(`a result for the job ${JSON.stringify(job.slice(0, 100))}`);
        return [job, result];
    }));
}
function invalid(expected) {
    return new error/* InputError */.dz({
        code: 'input.invalid',
        message: `input "needs": expected ${expected}, found something else`,
        where: { file: 'needs' },
        remedy: 'Give it toJSON(needs)',
    });
}

;// CONCATENATED MODULE: ./packages/gates/src/merge-gate/rules.js

const UNIT = /^[a-z][a-z0-9-]{1,63}$/;
/**
 * Lines `unit: glob, glob`; empty lines and lines that begin with `#` are skipped. A comma inside braces belongs to the
 * glob.
 *
 * @throws InputError `input.invalid`, every line at once; `glob.invalid`
 */
function parseRules(text) {
    const rules = {};
    const wrong = [];
    for (const [index, raw] of text.split('\n').entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        const colon = line.indexOf(':');
        const unit = line.slice(0, Math.max(colon, 0)).trim();
        const globs = splitOutsideBraces(line.slice(colon + 1));
        if (!UNIT.test(unit) || globs.length === 0 || Object.hasOwn(rules, unit))
            wrong.push(`line ${index + 1}`);
        else
            rules[unit] = globs;
    }
    if (wrong.length > 0)
        throw new error/* InputError */.dz({
            code: 'input.invalid',
            message: `input "rules": expected each unit once, as "unit: glob, glob", found something else on ${wrong.slice(0, 10).join(', ')}`,
            where: { file: 'rules' },
        });
    for (const globs of Object.values(rules))
        (0,glob_glob/* compileGlobs */.t)(globs);
    return rules;
}
function splitOutsideBraces(text) {
    const parts = [];
    let depth = 0;
    let start = 0;
    for (let index = 0; index <= text.length; index += 1) {
        const character = text[index];
        if (character === '{')
            depth += 1;
        else if (character === '}')
            depth -= 1;
        else if (character === undefined || (character === ',' && depth <= 0)) {
            parts.push(text.slice(start, index).trim());
            start = index + 1;
        }
    }
    return parts.filter((part) => part !== '');
}

;// CONCATENATED MODULE: ./packages/gates/src/merge-gate/collect.js




/** Come after this gate, are it, or judge its subject: it cannot wait for them. */
const NOT_AWAITED = new Set([
    'evidence-upload',
    'manifest-verify',
    'merge-gate',
    'preflight-run',
    'release-manifest',
]);
/** Reads the evidence folders and the changed paths; which evidence counts is chosen by its binding alone. */
async function collectMergeFacts(inputs, context) {
    const documents = await readFolders(inputs.evidence, context);
    const wanted = expectedUnits(inputs, context);
    const { state, paths } = await compareChange(inputs, context, wanted);
    const commits = commitsOf(inputs, context);
    const selected = (0,src_select/* selectEvidence */.s)(documents.filter((document) => document.kind === 'evidence'), bindingOf(inputs, context, commits));
    const extra = [...selected.keys()].filter((unit) => !wanted.has(unit) && !NOT_AWAITED.has(unit));
    return {
        run: context.run,
        commits,
        releaseCandidateId: context.releaseCandidateId,
        change: state,
        gates: [...new Set([...wanted.keys(), ...extra])].sort().flatMap((unit) => {
            const gate = toGateFacts(unit, { wanted: wanted.get(unit), selection: selected.get(unit), paths });
            return gate ?? [];
        }),
        malformed: documents.flatMap((document) => (document.kind === 'malformed' ? document.differences : [])),
        foreign: documents.filter((document) => document.kind === 'foreign').length,
        jobs: inputs.needs === undefined ? {} : parseNeeds(inputs.needs),
    };
}
/** A unit that a rule names is expected too: a filter narrows a demand, it does not make one go away. */
function expectedUnits(inputs, context) {
    const rules = inputs.rules === undefined ? {} : parseRules(inputs.rules);
    const configured = new Map(context.configuredUnits.map((unit) => [unit.id, unit]));
    const named = inputs.expectedGates.length > 0
        ? inputs.expectedGates
        : [...configured.keys()].filter((unit) => !NOT_AWAITED.has(unit));
    return new Map([...new Set([...named, ...Object.keys(rules)])].map((unit) => [
        unit,
        {
            required: configured.get(unit)?.required ?? true,
            mode: configured.get(unit)?.mode ?? 'enforce',
            globs: rules[unit] ?? configured.get(unit)?.paths ?? null,
        },
    ]));
}
async function readFolders(entries, context) {
    const folders = new Set();
    for (const entry of entries.length === 0 ? [(0,relative_path/* escapeGlob */.yk)(context.evidenceDirectory)] : entries) {
        const isPattern = entries.length > 0 && /[*?[\]{}]/.test(entry);
        if (isPattern)
            for (const path of await context.workspace.list([entry]))
                folders.add((0,relative_path/* folderOf */.yS)(path));
        else
            folders.add(entries.length === 0 ? context.evidenceDirectory : entry.replace(/\/+$/, ''));
    }
    const documents = [];
    for (const folder of [...folders].sort())
        documents.push(...(await (0,src_folder/* readEvidenceFolder */.i)(context.workspace, folder)));
    return documents;
}
async function compareChange(inputs, context, wanted) {
    const base = inputs.baseSha ?? context.change.baseCommit;
    const hasFilters = [...wanted.values()].some((unit) => unit.globs !== null);
    if (!hasFilters || base === undefined)
        return { state: { state: 'not_compared' }, paths: undefined };
    const head = headOf(inputs, context) ?? context.subject.commit;
    const paths = head === null ? undefined : await context.git.changedPaths(base, head);
    if (paths === undefined || head === null)
        return { state: { state: 'unknown', base, head }, paths: undefined };
    return { state: { state: 'known', base, head, count: paths.length }, paths };
}
/** On `pull_request_target` the base is what is checked out, and its evidence says nothing of the change. */
function commitsOf(inputs, context) {
    const { subject, change } = context;
    const own = subject.commit === change.baseCommit ? null : subject.commit;
    return [...new Set([own, headOf(inputs, context)].filter((commit) => commit !== null))];
}
function headOf(inputs, context) {
    return inputs.headSha?.toLowerCase() ?? context.change.headCommit ?? null;
}
function bindingOf(inputs, context, commits) {
    const { run } = context;
    const maxAgeS = inputs.maxEvidenceAgeS ?? context.maxEvidenceAgeS;
    return {
        releaseCandidateId: context.releaseCandidateId,
        repository: context.subject.repository,
        commits,
        environment: context.environment,
        strict: context.strict,
        nowMs: context.nowMs,
        kinds: Object.fromEntries(context.configuredUnits.map((unit) => [unit.id, unit.kind])),
        ...(inputs.requireSameRun && { run: { id: run.id, attempt: run.kind === 'github' ? run.attempt : 0 } }),
        ...(maxAgeS !== null && { maxAgeMs: maxAgeS * 1000 }),
    };
}
/** Undefined for a unit that nobody expects and that is no gate, or left nothing of this run. */
function toGateFacts(unit, { wanted, selection, paths }) {
    const chosen = selection?.chosen ?? null;
    if (wanted === undefined && chosen?.evidence.kind !== 'gate')
        return undefined;
    const globs = wanted?.globs ?? null;
    return {
        unit,
        isExpected: wanted !== undefined,
        required: wanted?.required ?? false,
        mode: wanted?.mode ?? 'warn',
        filter: globs === null ? null : { globs, matches: paths === undefined ? null : countMatches(globs, paths) },
        chosen: chosen === null ? null : toChosen(chosen),
        refused: (selection?.refused ?? []).slice(0, 100),
    };
}
/** Dot files count: a filter on `**` that passed over `.github` would be a way around it. */
function countMatches(globs, paths) {
    const glob = (0,glob_glob/* compileGlobs */.t)(globs, { dot: true });
    return paths.filter((path) => glob.matches(path)).length;
}
function toChosen({ path, sha256, evidence }) {
    const { verdict, mode, reason, ended_at: at, subject } = evidence;
    return { path, sha256, verdict, mode, reason, at, commit: subject.commit };
}

// EXTERNAL MODULE: ./packages/core/src/verdict.js
var verdict = __webpack_require__(39046);
// EXTERNAL MODULE: ./packages/gates/src/_shared/row.js
var row = __webpack_require__(89721);
;// CONCATENATED MODULE: ./packages/gates/src/merge-gate/decide.js


const MAX_LISTED = 100;
/**
 * Policy. A change may merge only where every gate that is expected for it left evidence that opens, and that evidence
 * is of this repository, candidate, commit, workflow run and attempt. A job that was skipped, cancelled, or never
 * started leaves none, and none closes. A gate whose path filter matches no changed path is not applicable, and the
 * filter and the number of paths it was held against are the proof. Evidence of a gate that nobody expected counts
 * where it closes.
 *
 * Refused when unsure, worst first: malformed files, changed paths that could not be computed, nothing expected,
 * evidence in warn mode where the configuration enforces.
 */
function decideMerge(facts, _inputs) {
    return [
        expectedCheck(facts),
        ...changeChecks(facts),
        soundCheck(facts),
        ...facts.gates.map((gate) => gateCheck(gate, facts)),
        ...Object.entries(facts.jobs).map(([job, result]) => jobCheck(job, result)),
    ];
}
function mergeDetails(facts) {
    return {
        commits: facts.commits,
        release_candidate_id: facts.releaseCandidateId,
        change: { ...facts.change },
        foreign_files: facts.foreign,
        evidence: Object.fromEntries(facts.gates.flatMap((gate) => gate.chosen === null ? [] : [[gate.unit, { path: gate.chosen.path, sha256: gate.chosen.sha256 }]])),
    };
}
function mergeValues(facts) {
    const closed = facts.gates.filter((gate) => {
        const { outcome, level } = gateCheck(gate, facts);
        return level === 'must' && (outcome === 'fail' || outcome === 'inconclusive');
    });
    return {
        'expected-gates': facts.gates
            .filter((gate) => gate.isExpected && !isFilteredOut(gate))
            .map((gate) => gate.unit)
            .join(','),
        'closed-gates': closed.map((gate) => gate.unit).join(','),
    };
}
function expectedCheck({ gates }) {
    const required = gates.filter((gate) => gate.isExpected && gate.required).map((gate) => gate.unit);
    return decide_row('expected_gates_known', required.length > 0 ? 'pass' : 'fail', {
        reason: required.length > 0
            ? `${required.length} gates are expected`
            : 'no required gate is expected, so opening would prove nothing',
        expected: 'at least one required gate',
        actual: required,
        remedy: 'Switch units on in the configuration, or name them in expected-gates',
    });
}
function changeChecks({ change }) {
    switch (change.state) {
        case 'not_compared':
            return [];
        case 'known':
            return [
                decide_row('changed_paths_known', 'pass', {
                    reason: `${change.count} paths differ between ${change.base.slice(0, 12)} and ${change.head.slice(0, 12)}`,
                    expected: 'both commits in the clone',
                    actual: change.count,
                }),
            ];
        case 'unknown':
            return [
                decide_row('changed_paths_known', 'inconclusive', {
                    reason: `git cannot compare ${change.base.slice(0, 64)} with ${change.head ?? 'an unknown head'}`,
                    expected: 'both commits in the clone',
                    actual: { base: change.base, head: change.head },
                    remedy: 'Check out with fetch-depth: 0, and give base-sha and head-sha of the pull request',
                }),
            ];
    }
}
function soundCheck({ malformed }) {
    const [first] = malformed;
    return decide_row('evidence_sound', first === undefined ? 'pass' : 'fail', {
        reason: first === undefined ? 'every file of the evidence folders could be read' : `${first.file}: ${first.message}`,
        expected: [],
        actual: malformed.slice(0, MAX_LISTED).map((difference) => ({ ...difference })),
        remedy: 'Find out who wrote the file, and run the gate again',
    });
}
/** A filter that could not be held against the change filters nothing out. */
function isFilteredOut(gate) {
    return gate.filter?.matches === 0;
}
function gateCheck(gate, { change }) {
    if (gate.chosen !== null)
        return chosenCheck(gate, gate.chosen);
    const level = gate.required ? 'must' : 'may';
    if (gate.filter !== null && isFilteredOut(gate))
        return {
            ...decide_row(`gate::${gate.unit}`, 'not_applicable', {
                reason: `none of the ${change.state === 'known' ? change.count : 0} changed paths matches ${gate.filter.globs.join(', ')}`.slice(0, 2000),
                expected: { globs: gate.filter.globs.slice(0, MAX_LISTED) },
                actual: { matches: 0, change: { ...change } },
            }),
            level,
        };
    const [first] = gate.refused;
    const more = gate.refused.length > 1 ? ` (and ${gate.refused.length - 1} more)` : '';
    return {
        ...decide_row(`gate::${gate.unit}`, 'fail', {
            reason: first === undefined
                ? `${gate.unit} left no evidence: skipped, cancelled or not run`
                : `${gate.unit} has no evidence that counts: ${first.code}: expected ${first.expected}, found ${first.found}${more}`,
            expected: 'open evidence of this commit, run and attempt',
            actual: gate.refused.map(({ path, code }) => ({ path, code })),
            remedy: `Run ${gate.unit} in this workflow run, for this commit; re-run all jobs, not only the failed ones`,
        }),
        level,
    };
}
function chosenCheck(gate, chosen) {
    const isLenient = gate.mode === 'enforce' && chosen.mode === 'warn';
    const isOpen = (0,verdict/* opens */.UI)(chosen.verdict);
    const outcome = isOpen && !isLenient ? 'pass' : chosen.verdict === 'inconclusive' ? 'inconclusive' : 'fail';
    const binds = gate.required || chosen.mode === 'enforce' || isLenient;
    const lenient = `${gate.unit} was judged in warn mode and the configuration enforces it`;
    return {
        ...decide_row(`gate::${gate.unit}`, outcome, {
            reason: isLenient && isOpen ? lenient : `${chosen.verdict}: ${chosen.reason}`.slice(0, 2000),
            expected: ['pass', 'waived', 'not_applicable'],
            actual: { verdict: chosen.verdict, mode: chosen.mode, at: chosen.at, evidence: chosen.path },
            remedy: `Open the evidence ${chosen.path} and do what its next actions say`,
        }),
        level: binds ? 'must' : 'may',
        location: { file: chosen.path },
    };
}
/** A skipped job is judged by the evidence it did not leave: a path filter may have skipped it rightly. */
function jobCheck(job, result) {
    const outcomes = {
        success: 'pass',
        skipped: 'not_applicable',
        failure: 'fail',
        cancelled: 'fail',
    };
    const outcome = Object.hasOwn(outcomes, result) ? outcomes[result] : 'inconclusive';
    return decide_row(`job::${job.replaceAll(/[^\w.-]/g, '_').slice(0, 200)}`, outcome, {
        reason: `the job ${job.slice(0, 200)} ended with ${result.slice(0, 100)}`,
        expected: 'success',
        actual: result.slice(0, 100),
        remedy: 'Read the log of the job and run the workflow again',
    });
}
function decide_row(id, outcome, telling) {
    return (0,row/* toCheck */.K)({ id, outcome, level: 'must', ...telling });
}

;// CONCATENATED MODULE: ./packages/gates/src/merge-gate/gate.js




const mergeGate = (0,unit/* defineGate */.p)({
    id: 'merge-gate',
    summary: 'The one required check: open only where every expected gate left open evidence of this very run.',
    inputs: schemas/* strictObject */.rej({
        evidence: codec/* input */.hF
            .list()
            .default([])
            .describe('Folders with evidence, or globs of files; default: the evidence folder of the release candidate'),
        expectedGates: codec/* input */.hF
            .list()
            .default([])
            .describe('Units that must have evidence; default: the units that the configuration switches on'),
        rules: codec/* input */.hF
            .text(65_536)
            .optional()
            .describe('Path filters, one line a unit, "unit: glob, glob": expected only where a changed path matches'),
        baseSha: codec/* input */.hF
            .text(64)
            .optional()
            .describe('Full commit id that the change is compared with; default: the base of the pull request'),
        headSha: codec/* input */.hF
            .text(64)
            .optional()
            .describe('Full commit id of the head of the change; default: the head of the pull request'),
        needs: codec/* input */.hF
            .text(1_048_576)
            .optional()
            .describe('The needs context as JSON: a failed or cancelled job closes whatever its evidence says'),
        requireSameRun: codec/* input */.hF.boolean().default(true).describe('Count only evidence of this workflow run and attempt'),
        maxEvidenceAgeS: codec/* input */.hF
            .duration({ minS: 1 })
            .optional()
            .describe('Evidence older than this does not count; default: what the configuration says'),
    }),
    checks: {
        expected_gates_known: 'At least one gate is expected for this change',
        changed_paths_known: 'The paths that this change touches could be computed, where a filter needs them',
        evidence_sound: 'No file beside the evidence is malformed',
        'gate::<unit>': 'The evidence of one unit is of this commit, run and attempt, and opens',
        'job::<job>': 'A job that this one waits for did not fail and was not cancelled',
    },
    outputs: {
        'expected-gates': 'The units that had to have evidence, separated by commas',
        'closed-gates': 'The units that close, separated by commas; empty where it is open',
    },
    collect: collectMergeFacts,
    decide: decideMerge,
    details: mergeDetails,
    values: mergeValues,
});


/***/ })

};
