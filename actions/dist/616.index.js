export const id = 616;
export const ids = [616];
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

/***/ 30616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preflightRun: () => (/* binding */ preflightRun)
});

// EXTERNAL MODULE: ./packages/core/src/unit.js
var unit = __webpack_require__(47517);
// EXTERNAL MODULE: ./packages/core/src/inputs/codec.js
var codec = __webpack_require__(50947);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 16 modules
var schemas = __webpack_require__(52087);
// EXTERNAL MODULE: ./packages/core/src/verdict.js
var verdict = __webpack_require__(39046);
;// CONCATENATED MODULE: ./packages/operations/src/preflight-run/apply.js

/** Gates wait on disk and child processes rather than on the processor; more would only queue. */
const SIDE_BY_SIDE = 4;
/** Runs all units, whatever each says, then the manifest over their evidence, then verifies what was written. */
async function applyPreflight(plan, _inputs, context) {
    const { gates, operations, manifest } = plan.value;
    const results = await runSideBySide(gates, context);
    for (const unit of operations)
        results.push(await context.units.run(unit.id));
    const checks = results.map(unitCheck);
    if (!manifest)
        return { checks, details: { units: results.map(toRow) } };
    const made = await context.units.run('release-manifest');
    const path = made.values['manifest-path'] ?? '';
    const verified = path === '' ? undefined : await context.units.run('manifest-verify', { manifest: path, 'require-open': false });
    const decision = made.values['decision'] ?? '';
    return {
        // What closes the run is named first: the manifest's own reason would repeat a part of it.
        checks: [openCheck(made, results), ...checks, verifiedCheck(verified)],
        details: { units: [...results, made, ...(verified === undefined ? [] : [verified])].map(toRow) },
        values: { decision, 'manifest-path': path, 'manifest-sha256': made.values['manifest-sha256'] ?? '' },
        record: {
            action: 'preflight',
            context: {
                decision,
                evidence_sha256: made.values['manifest-evidence-sha256'] ?? '',
                manifest_sha256: made.values['manifest-sha256'] ?? '',
                release_candidate_id: context.releaseCandidateId,
            },
        },
    };
}
async function runSideBySide(units, context) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let index = next++; index < units.length; index = next++) {
            results[index] = await context.units.run(units[index].id);
        }
    };
    await Promise.all(Array.from({ length: Math.min(SIDE_BY_SIDE, units.length) }, worker));
    return results;
}
function unitCheck(result) {
    const open = (0,verdict/* opens */.UI)(result.verdict);
    return {
        id: `unit::${result.id}`,
        outcome: open ? 'pass' : result.verdict === 'inconclusive' ? 'inconclusive' : 'fail',
        // A unit in warn mode may still break; that is a fault of the run, not a judgement to be lenient about.
        level: result.mode === 'enforce' || result.verdict === 'error' ? 'must' : 'may',
        reason: result.reason,
        expected: ['pass', 'not_applicable', 'waived'],
        actual: result.verdict,
    };
}
function openCheck(made, results) {
    const open = made.values['decision'] === 'open';
    const closing = results.filter((result) => !(0,verdict/* opens */.UI)(result.verdict) && unitCheck(result).level === 'must');
    return {
        id: 'manifest_open',
        outcome: open ? 'pass' : 'fail',
        level: 'must',
        reason: open
            ? 'the manifest decides open'
            : closing.length > 0
                ? `closed by ${closing.map((result) => result.id).join(', ')}`
                : made.reason,
        expected: 'open',
        actual: made.values['decision'] ?? made.verdict,
    };
}
function verifiedCheck(verified) {
    const open = verified !== undefined && (0,verdict/* opens */.UI)(verified.verdict);
    return {
        id: 'manifest_verified',
        outcome: open ? 'pass' : verified === undefined ? 'inconclusive' : 'fail',
        level: 'must',
        reason: verified?.reason ?? 'there is no manifest to verify',
        expected: 'every digest re-derives',
        actual: verified?.verdict ?? null,
    };
}
function toRow(result) {
    return {
        unit: result.id,
        verdict: result.verdict,
        mode: result.mode,
        reason: result.reason,
        evidence: result.evidencePath,
        sha256: result.evidenceSha256,
    };
}

;// CONCATENATED MODULE: ./packages/operations/src/preflight-run/collect.js
async function collectPreflight(_inputs, context) {
    return { configured: context.configuredUnits };
}

;// CONCATENATED MODULE: ./packages/operations/src/preflight-run/plan.js
/** Units that the preflight itself runs at their place, or that have no place in it. */
const NOT_IN_PREFLIGHT = new Set([
    'preflight-run',
    'release-manifest',
    'manifest-verify',
    'merge-gate',
    'evidence-upload',
]);
/** Everything that is configured, gates first; a quick or partial run never makes a manifest. */
function planPreflight(facts, inputs) {
    const configured = facts.configured.filter((unit) => !NOT_IN_PREFLIGHT.has(unit.id));
    const asked = inputs.units;
    const unknown = (asked ?? []).filter((id) => !configured.some((unit) => unit.id === id));
    const chosen = configured.filter((unit) => (asked?.includes(unit.id) ?? true) && (!inputs.quick || unit.quick));
    const manifest = !inputs.quick && asked === undefined;
    const value = {
        gates: chosen.filter((unit) => unit.kind === 'gate'),
        operations: chosen.filter((unit) => unit.kind === 'operation'),
        manifest,
    };
    return {
        checks: [configuredCheck(chosen.length, configured.length), ...(asked === undefined ? [] : [knownCheck(unknown)])],
        steps: [
            ...[...value.gates, ...value.operations].map((unit) => `Run ${unit.kind} ${unit.id} (${unit.mode})`),
            ...(manifest
                ? ['Write the manifest', 'Verify the manifest']
                : ['Make no manifest: this is not a release decision']),
        ],
        value,
    };
}
function configuredCheck(chosen, configured) {
    return {
        id: 'units_configured',
        outcome: chosen > 0 ? 'pass' : 'fail',
        level: 'must',
        reason: chosen > 0 ? `${chosen} of ${configured} configured units run` : 'the configuration switches on no unit to run',
        expected: 'at least 1',
        actual: chosen,
        remedy: 'List units under "units" in .github/release-gates.yml; "release-gates init" writes a starter',
    };
}
function knownCheck(unknown) {
    return {
        id: 'units_known',
        outcome: unknown.length === 0 ? 'pass' : 'fail',
        level: 'must',
        reason: unknown.length === 0
            ? 'every unit asked for is configured'
            : `not switched on by the configuration: ${unknown.join(', ')}`,
        expected: [],
        actual: [...unknown],
        remedy: 'Switch the unit on in .github/release-gates.yml, or leave it out of the input "units"',
    };
}

;// CONCATENATED MODULE: ./packages/operations/src/preflight-run/operation.js





const preflightRun = (0,unit/* defineOperation */.h)({
    id: 'preflight-run',
    summary: 'Runs every configured unit, all of them even after a failure, then makes and verifies the manifest',
    inputs: schemas/* strictObject */.rej({
        quick: codec/* input */.hF
            .boolean()
            .default(false)
            .describe('Leave out units that the configuration marks quick: false, and the manifest: not a release decision'),
        units: codec/* input */.hF
            .list()
            .optional()
            .describe('Only these units; leaves out the manifest. Default: all that are configured'),
    }),
    checks: {
        units_configured: 'The configuration switches on at least one unit',
        units_known: 'Every unit that was asked for is switched on by the configuration',
        'unit::<unit>': 'The verdict of that unit opens',
        manifest_open: 'The manifest over all evidence decides open',
        manifest_verified: 'The manifest and every digest in it verify after writing',
    },
    outputs: {
        decision: 'open or closed; empty without a manifest',
        'manifest-path': 'The manifest, relative to the root; empty without one',
        'manifest-sha256': 'SHA-256 of the manifest',
    },
    collect: collectPreflight,
    plan: planPreflight,
    apply: applyPreflight,
});


/***/ })

};
