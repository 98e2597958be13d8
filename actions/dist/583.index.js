export const id = 583;
export const ids = [583];
export const modules = {

/***/ 31209:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ drillSignaturePolicySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52087);

const algorithm = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['hmac-sha256', 'ed25519']);
const variable = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, 'the name of an environment variable, never the key itself');
const keyId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^(?![-.])[A-Za-z0-9._-]{1,128}$/, '1 to 128 characters A-Z a-z 0-9 . _ - without a leading "-" or "."');
const key = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    key_id: keyId.describe('Id that the signed payload must state'),
    algorithm: algorithm.describe('The only algorithm this key may be used with'),
    key_env: variable.optional().describe('hmac-sha256: environment variable that holds the key'),
    public_key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(40)
        .max(4096)
        .optional()
        .describe('ed25519: 32 raw bytes in base64, or PEM (SubjectPublicKeyInfo)'),
    public_key_file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .max(1024)
        .optional()
        .describe('ed25519: file with the same, relative to the workspace'),
});
/**
 * `security/rollback_drill_signature_policy.json`. The predecessor wrote `algorithm`, `key_env` and `key_id_env` but
 * never read them; here they bind. `algorithms` and `keys` are ours.
 */
const drillSignaturePolicySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional().describe('Version of this file'),
    required: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('A signature is required everywhere'),
    required_in_strict: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('A signature is required where checks of level "should" bind'),
    require_signing_key: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe('The key to verify with must be there'),
    algorithm: algorithm.optional().describe('The one algorithm that is accepted'),
    algorithms: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(algorithm).min(1).max(2).optional().describe('Algorithms that are accepted; default both'),
    key_env: variable.optional().describe('Environment variable that holds the HMAC key'),
    key_id_env: variable.optional().describe('Where the signer takes its key id from; the guard takes it from key-ids'),
    max_signature_age_s: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .optional()
        .describe('Seconds; 0 leaves it to the input. The shorter one wins'),
    keys: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(key).min(1).max(100).optional().describe('The keys that may sign'),
})
    .describe('Rollback drill signature policy');


/***/ }),

/***/ 65388:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ compatMatrixSchema),
/* harmony export */   ac: () => (/* binding */ compatCaseSchema)
/* harmony export */ });
/* unused harmony export readerSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52087);
/* harmony import */ var _release_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55632);


const rule = (text, fallback = false) => zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(fallback).describe(text);
/** How the target version reads a fixture: exactly one of `json_schema` and `command`. */
const readerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    json_schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .max(1024)
        .optional()
        .describe('JSON Schema of the target version, relative to the workspace'),
    command: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(8192))
        .min(1)
        .max(100)
        .optional()
        .describe('Program and arguments of the target version; no shell. {fixture} is replaced by the path, which is else appended. Exit code 0: it reads the fixture; another: it refuses it'),
    input: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['argument', 'stdin'])
        .optional()
        .describe('How the command gets the fixture: its path as an argument (default), or its bytes on standard input'),
    prints: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['nothing', 'state'])
        .optional()
        .describe('state: the command prints, as one JSON document, what it made of the fixture, and that is judged too'),
    required_fields: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(256))
        .max(1000)
        .optional()
        .describe('Top-level fields that the printed state must have; default those of the fixture'),
    timeout_s: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(3600).optional().describe('Seconds until the command is ended; default 60'),
})
    .refine((reader) => (reader.json_schema === undefined) !== (reader.command === undefined), {
    error: 'exactly one of json_schema and command',
});
const text = (limit) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(limit);
/** Words and versions are plain text here and judged by checks of their own, which a negative case may expect to fail. */
const compatCaseSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: text(200).optional().describe('Names the case in its checks; default case_<position>'),
    direction: text(64).describe('upgrade or rollback: which way state crosses versions'),
    from_version: text(256).describe('Version that wrote the fixture'),
    to_version: text(256).optional().describe('Version that reads it; default app_version of the release policy'),
    from_schema: text(64).describe('Schema version that the fixture itself states'),
    to_schema: text(64)
        .optional()
        .describe('Schema version of the reader; default the current one of the release policy'),
    state_fixture: text(1024).describe('JSON, YAML or TOML file, relative to the workspace'),
    expect_readable: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .default(true)
        .describe('false: a negative case, which must fail for exactly the reasons it names'),
    allow_forward_schema_source: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .default(false)
        .describe('A rollback may read state of a newer schema than the current one'),
    expected_failed_checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(128))
        .max(100)
        .default([])
        .describe('Negative cases: exactly the case checks that must fail'),
    reader: readerSchema.optional().describe('How the target version reads the fixture; without it nothing is proven'),
    schema_pointer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^(\/|$)/, 'a JSON pointer')
        .optional()
        .describe('Where the fixture states its schema version; default that of the matrix'),
});
const rules = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    require_upgrade_case_for_current_schema: rule('An upgrade to the current schema', true),
    require_rollback_case_for_current_schema: rule('A rollback to the current schema', true),
    require_n_minus_one_upgrade_case: rule('An upgrade from the schema exactly one step before the current one'),
    require_n_plus_one_upgrade_case: rule('An upgrade from the current schema to the one exactly one step after it'),
    require_n_plus_one_rollback_case: rule('A rollback from the schema exactly one step after the current one to it'),
    require_failure_mode_case: rule('A negative case between the current schema and one exactly one step away'),
    enforce_runtime_contract: rule('The runtime_data files of the release policy are judged too', true),
});
/**
 * `security/release_compat_matrix.json`. Cases are validated one by one, so that one bad case does not hide the others.
 * Ours beyond the predecessor: `reader`, `schema_pointer` and `schema_versions`.
 */
const compatMatrixSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional().describe('Version of this file'),
    schema_pointer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^(\/|$)/, 'a JSON pointer')
        .default('/schema_version')
        .describe('Where a fixture states its schema version'),
    schema_versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_release_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersionText */ .FU)
        .max(1000)
        .refine((list) => new Set(list).size === list.length, { error: 'each schema version once' })
        .optional()
        .describe('Every schema version in the order of release: neighbours are one step apart. Default: by number'),
    cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9()).max(1000).default([]).describe('What must be readable, and what must not'),
    rules: rules.prefault({}),
})
    .describe('Compatibility matrix');


/***/ }),

/***/ 4583:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  POLICY_SCHEMAS: () => (/* binding */ POLICY_SCHEMAS)
});

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 16 modules
var schemas = __webpack_require__(52087);
;// CONCATENATED MODULE: ./packages/formats/src/predecessor/dependency-baseline.js

const count = schemas/* int */.Whr().min(0);
const levels = schemas/* looseObject */._H3({
    info: count,
    low: count,
    moderate: count,
    high: count,
    critical: count,
    unknown: count,
    total: count,
});
/** `security/dependency_baseline.json`: known findings of each tool by severity. */
const dependencyBaselineSchema = schemas/* looseObject */._H3({
    version: schemas/* int */.Whr().min(1).describe('Version of this file'),
    levels: schemas/* looseObject */._H3({ npm_prod: levels, npm_dev: levels, pip: levels }).describe('Findings by tool and severity'),
})
    .describe('Dependency baseline');

;// CONCATENATED MODULE: ./packages/formats/src/predecessor/alert-escalation-policy.js

const threshold = schemas/* int */.Whr().min(1).optional();
/** `security/alert_escalation_policy.json`. */
const alertEscalationPolicySchema = schemas/* looseObject */._H3({
    citation_verify: schemas/* looseObject */._H3({
        lookback_minutes: schemas/* number */.aig().min(0).optional(),
        thresholds: schemas/* looseObject */._H3({
            critical_events_min: threshold,
            warn_events_min: threshold,
            repeat_events_min: threshold,
            suppressed_events_min: threshold,
            webhook_failures_min: threshold,
        })
            .optional(),
        slo_guard: schemas/* looseObject */._H3({ require_report: schemas/* boolean */.zMY().optional(), fail_as_critical: schemas/* boolean */.zMY().optional() })
            .optional(),
        actions: schemas/* looseObject */._H3({ p1: schemas/* array */.YOg(schemas/* string */.YjP()).optional(), p2: schemas/* array */.YOg(schemas/* string */.YjP()).optional() }).optional(),
    }),
})
    .describe('Alert escalation policy');

;// CONCATENATED MODULE: ./packages/formats/src/predecessor/performance-trend-policy.js

const number = schemas/* number */.aig().optional();
const trend = {
    window_runs: schemas/* int */.Whr().min(1).optional(),
    min_required_runs: schemas/* int */.Whr().min(1).optional(),
    allow_insufficient_history: schemas/* boolean */.zMY().optional(),
    consecutive_worsen_limit: schemas/* int */.Whr().min(1).optional(),
    worsen: schemas/* looseObject */._H3({
        p95_increase_ratio_min: number,
        success_rate_drop_min: number,
        degraded_rate_increase_min: number,
    })
        .optional(),
    latest_guard: schemas/* looseObject */._H3({
        max_p95_ratio_to_window_median: number,
        min_success_rate_delta_to_window_median: number,
        max_degraded_rate_delta_to_window_median: number,
    })
        .optional(),
};
/** `security/performance_trend_policy.json`. */
const performanceTrendPolicySchema = schemas/* looseObject */._H3({
    citation_verify: schemas/* looseObject */._H3({
        ...trend,
        soak_trend: schemas/* looseObject */._H3({ ...trend, enabled: schemas/* boolean */.zMY().optional(), required_in_strict: schemas/* boolean */.zMY().optional() })
            .optional(),
    }),
})
    .describe('Performance trend policy');

;// CONCATENATED MODULE: ./packages/formats/src/predecessor/capacity-policy.js

const capacity_policy_number = schemas/* number */.aig().min(0).optional();
const mode = schemas/* enum */.k5n(['enforce', 'warn']).optional();
const modes = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(['enforce', 'warn'])).optional();
const limits = {
    target_peak_rps: capacity_policy_number,
    required_headroom_ratio: capacity_policy_number,
    max_latency_p95_ms: capacity_policy_number,
    max_degraded_rate: capacity_policy_number,
    min_success_rate: capacity_policy_number,
    load_report_max_age_s: capacity_policy_number,
    soak_report_max_age_s: capacity_policy_number,
};
/** `security/capacity_policy.json`. */
const capacityPolicySchema = schemas/* looseObject */._H3({
    citation_metrics: schemas/* looseObject */._H3({
        ...limits,
        quick_relax: schemas/* looseObject */._H3({}).optional(),
        headroom_history: schemas/* looseObject */._H3({
            enabled: schemas/* boolean */.zMY().optional(),
            mode,
            mode_by_release_tier: modes,
            mode_by_runtime_env: modes,
            mode_by_branch_pattern: schemas/* array */.YOg(schemas/* looseObject */._H3({ pattern: schemas/* string */.YjP(), mode })).optional(),
            strict_promote_to_enforce: schemas/* boolean */.zMY().optional(),
            window_runs: schemas/* int */.Whr().min(1).optional(),
            min_required_runs: schemas/* int */.Whr().min(1).optional(),
            allow_insufficient_history: schemas/* boolean */.zMY().optional(),
            max_latest_drop_ratio_to_window_median: capacity_policy_number,
        })
            .optional(),
        soak: schemas/* looseObject */._H3({
            min_duration_s: capacity_policy_number,
            min_window_count: capacity_policy_number,
            min_success_rate: capacity_policy_number,
            max_latency_p95_ms: capacity_policy_number,
        })
            .optional(),
        profile_overrides: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3(limits)).optional(),
        baseline_meta: schemas/* looseObject */._H3({}).optional(),
    }),
})
    .describe('Capacity policy');

// EXTERNAL MODULE: ./packages/formats/src/predecessor/drill-signature-policy.js
var drill_signature_policy = __webpack_require__(31209);
;// CONCATENATED MODULE: ./packages/formats/src/predecessor/oncall-roster.js

const url = schemas/* string */.YjP().max(4096).optional();
const contact = {
    id: schemas/* string */.YjP().max(256).optional(),
    name: schemas/* string */.YjP().max(256).optional(),
    webhook_url: url,
    slack_webhook_url: url,
    feishu_webhook_url: url,
    email: schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* string */.YjP().max(320)), schemas/* string */.YjP().max(4096)]).optional(),
};
/** On-call roster: somebody must be on it, as `primary` or in `rotations`. */
const oncallRosterSchema = schemas/* looseObject */._H3({
    primary: schemas/* looseObject */._H3(contact).optional(),
    rotations: schemas/* array */.YOg(schemas/* looseObject */._H3({ ...contact, active: schemas/* boolean */.zMY().optional() }))
        .max(10_000)
        .default([]),
})
    .refine((roster) => roster.primary !== undefined || roster.rotations.length > 0, {
    error: 'a primary or at least one rotation',
})
    .describe('On-call roster');

;// CONCATENATED MODULE: ./packages/formats/src/predecessor/ops-rbac-policy.js

const ops_rbac_policy_name = schemas/* string */.YjP().min(1).max(256);
/** `security/ops_rbac_policy.json`. A principal's role must be defined, and an id names one principal. */
const opsRbacPolicySchema = schemas/* looseObject */._H3({
    version: schemas/* int */.Whr().min(1).optional().describe('Version of this file'),
    roles: schemas/* record */.g1P(ops_rbac_policy_name, schemas/* array */.YOg(ops_rbac_policy_name).max(1000)).describe('Role to its permissions'),
    principals: schemas/* array */.YOg(schemas/* looseObject */._H3({
        id: ops_rbac_policy_name.describe('Who'),
        role: ops_rbac_policy_name.describe('One of roles'),
        token_env: schemas/* string */.YjP()
            .regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, 'the name of an environment variable, never the token itself')
            .optional()
            .describe('Name of the environment variable that holds the token'),
    }))
        .max(10_000)
        .default([]),
})
    .superRefine((policy, context) => {
    const seen = new Set();
    for (const [index, principal] of policy.principals.entries()) {
        if (!Object.hasOwn(policy.roles, principal.role)) {
            context.addIssue({
                code: 'custom',
                path: ['principals', index, 'role'],
                message: `one of roles: ${Object.keys(policy.roles).join(', ').slice(0, 300)}`,
            });
        }
        if (seen.has(principal.id)) {
            context.addIssue({
                code: 'custom',
                path: ['principals', index, 'id'],
                message: 'an id that no other principal has',
            });
        }
        seen.add(principal.id);
    }
})
    .describe('Operations access policy');

;// CONCATENATED MODULE: ./packages/formats/src/predecessor/release-rollout-policy.js

const percent = schemas/* int */.Whr().min(0).max(100);
const seconds = schemas/* number */.aig().min(0).optional();
/** `security/release_rollout_policy.json`. */
const releaseRolloutPolicySchema = schemas/* looseObject */._H3({
    channels: schemas/* looseObject */._H3({
        canary: schemas/* looseObject */._H3({ min_rollout_percent: percent.optional(), max_rollout_percent: percent.optional() })
            .optional(),
        stable: schemas/* looseObject */._H3({ required_rollout_percent: percent.optional() }).optional(),
    })
        .optional(),
    history: schemas/* looseObject */._H3({
        min_entries: schemas/* int */.Whr().min(0).optional(),
        max_age_s: seconds,
        require_reason: schemas/* boolean */.zMY().optional(),
        require_actor: schemas/* boolean */.zMY().optional(),
        allow_initial_equal_without_history: schemas/* boolean */.zMY().optional(),
    })
        .optional(),
    promotion: schemas/* looseObject */._H3({
        require_canary_for_stable: schemas/* boolean */.zMY().optional(),
        min_canary_observe_s: seconds,
        allow_direct_stable_set: schemas/* boolean */.zMY().optional(),
        direct_stable_reason_keywords: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).optional(),
    })
        .optional(),
    stages: schemas/* looseObject */._H3({
        canary: schemas/* array */.YOg(percent).optional(),
        stable: schemas/* array */.YOg(percent).optional(),
        min_stage_observe_s: seconds,
    })
        .optional(),
    gates: schemas/* looseObject */._H3({
        required_reports: schemas/* array */.YOg(schemas/* looseObject */._H3({
            id: schemas/* string */.YjP().min(1),
            pattern: schemas/* string */.YjP().min(1),
            max_age_s: seconds,
            required: schemas/* boolean */.zMY().optional(),
            require_ok: schemas/* boolean */.zMY().optional(),
        }))
            .optional(),
    })
        .optional(),
})
    .describe('Release rollout policy');

;// CONCATENATED MODULE: ./packages/formats/src/predecessor/traffic-adapter-contract.js

const placeholders = schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(128)).max(100).optional();
/** `security/release_traffic_adapter_contract.json`. */
const trafficAdapterContractSchema = schemas/* looseObject */._H3({
    placeholders: schemas/* looseObject */._H3({ allowed: placeholders, required: placeholders, recommended: placeholders })
        .optional(),
    rules: schemas/* looseObject */._H3({ require_examples: schemas/* boolean */.zMY().optional() }).optional(),
    adapters: schemas/* array */.YOg(schemas/* looseObject */._H3({
        id: schemas/* string */.YjP().max(256).optional(),
        kind: schemas/* string */.YjP().max(256).optional(),
        description: schemas/* string */.YjP().max(4096).optional(),
        required_placeholders: placeholders,
        command_template: schemas/* string */.YjP().max(8192),
    }))
        .max(1000)
        .default([]),
})
    .describe('Traffic adapter contract');

// EXTERNAL MODULE: ./packages/formats/src/predecessor/release-compat-matrix.js
var release_compat_matrix = __webpack_require__(65388);
;// CONCATENATED MODULE: ./packages/gates/src/governance-check/policy-schemas.js

/** Loaded with the first policy that is there: building ten schemas is most of what a step that only starts would do. */
const POLICY_SCHEMAS = {
    baseline: dependencyBaselineSchema,
    'alert-policy': alertEscalationPolicySchema,
    'trend-policy': performanceTrendPolicySchema,
    'capacity-policy': capacityPolicySchema,
    'rollback-signature-policy': drill_signature_policy/* drillSignaturePolicySchema */.r,
    'oncall-roster': oncallRosterSchema,
    'ops-rbac-policy': opsRbacPolicySchema,
    'rollout-policy': releaseRolloutPolicySchema,
    'rollout-adapter-contract': trafficAdapterContractSchema,
    'compat-matrix': release_compat_matrix/* compatMatrixSchema */.DV,
};


/***/ })

};
