"use strict";
exports.id = 9067;
exports.ids = [9067];
exports.modules = {
	5218: (function(e, t, n) {
		n.d(t, { r: () => c });
		var r = n(84227);
		const i = r.k5n(["hmac-sha256", "ed25519"]);
		const a = r.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, "the name of an environment variable, never the key itself");
		const o = r.YjP().regex(/^(?![-.])[A-Za-z0-9._-]{1,128}$/, "1 to 128 characters A-Z a-z 0-9 . _ - without a leading \"-\" or \".\"");
		const s = r.rej({
			key_id: o.describe("Id that the signed payload must state"),
			algorithm: i.describe("The only algorithm this key may be used with"),
			key_env: a.optional().describe("hmac-sha256: environment variable that holds the key"),
			public_key: r.YjP().min(40).max(4096).optional().describe("ed25519: 32 raw bytes in base64, or PEM (SubjectPublicKeyInfo)"),
			public_key_file: r.YjP().min(1).max(1024).optional().describe("ed25519: file with the same, relative to the workspace")
		});
		const c = r._H3({
			version: r.Whr().min(1).optional().describe("Version of this file"),
			required: r.zMY().optional().describe("A signature is required everywhere"),
			required_in_strict: r.zMY().optional().describe("A signature is required where checks of level \"should\" bind"),
			require_signing_key: r.zMY().default(true).describe("The key to verify with must be there"),
			algorithm: i.optional().describe("The one algorithm that is accepted"),
			algorithms: r.YOg(i).min(1).max(2).optional().describe("Algorithms that are accepted; default both"),
			key_env: a.optional().describe("Environment variable that holds the HMAC key"),
			key_id_env: a.optional().describe("Where the signer takes its key id from; the guard takes it from key-ids"),
			max_signature_age_s: r.aig().min(0).optional().describe("Seconds; 0 leaves it to the input. The shorter one wins"),
			keys: r.YOg(s).min(1).max(100).optional().describe("The keys that may sign")
		}).describe("Rollback drill signature policy");
	}),
	86241: (function(e, t, n) {
		n.d(t, {
			DV: () => c,
			ac: () => o
		});
		var r = n(84227);
		var i = n(25731);
		const rule = (e, t = false) => r.zMY().default(t).describe(e);
		const a = r.rej({
			json_schema: r.YjP().min(1).max(1024).optional().describe("JSON Schema of the target version, relative to the workspace"),
			command: r.YOg(r.YjP().max(8192)).min(1).max(100).optional().describe("Program and arguments of the target version; no shell. {fixture} is replaced by the path, which is else appended. Exit code 0: it reads the fixture; another: it refuses it"),
			input: r.k5n(["argument", "stdin"]).optional().describe("How the command gets the fixture: its path as an argument (default), or its bytes on standard input"),
			prints: r.k5n(["nothing", "state"]).optional().describe("state: the command prints, as one JSON document, what it made of the fixture, and that is judged too"),
			required_fields: r.YOg(r.YjP().min(1).max(256)).max(1e3).optional().describe("Top-level fields that the printed state must have; default those of the fixture"),
			timeout_s: r.Whr().min(1).max(3600).optional().describe("Seconds until the command is ended; default 60")
		}).refine((e) => e.json_schema === undefined !== (e.command === undefined), { error: "exactly one of json_schema and command" });
		const text = (e) => r.YjP().min(1).max(e);
		const o = r._H3({
			id: text(200).optional().describe("Names the case in its checks; default case_<position>"),
			direction: text(64).describe("upgrade or rollback: which way state crosses versions"),
			from_version: text(256).describe("Version that wrote the fixture"),
			to_version: text(256).optional().describe("Version that reads it; default app_version of the release policy"),
			from_schema: text(64).describe("Schema version that the fixture itself states"),
			to_schema: text(64).optional().describe("Schema version of the reader; default the current one of the release policy"),
			state_fixture: text(1024).describe("JSON, YAML or TOML file, relative to the workspace"),
			expect_readable: r.zMY().default(true).describe("false: a negative case, which must fail for exactly the reasons it names"),
			allow_forward_schema_source: r.zMY().default(false).describe("A rollback may read state of a newer schema than the current one"),
			expected_failed_checks: r.YOg(r.YjP().min(1).max(128)).max(100).default([]).describe("Negative cases: exactly the case checks that must fail"),
			reader: a.optional().describe("How the target version reads the fixture; without it nothing is proven"),
			schema_pointer: r.YjP().regex(/^(\/|$)/, "a JSON pointer").optional().describe("Where the fixture states its schema version; default that of the matrix")
		});
		const s = r._H3({
			require_upgrade_case_for_current_schema: rule("An upgrade to the current schema", true),
			require_rollback_case_for_current_schema: rule("A rollback to the current schema", true),
			require_n_minus_one_upgrade_case: rule("An upgrade from the schema exactly one step before the current one"),
			require_n_plus_one_upgrade_case: rule("An upgrade from the current schema to the one exactly one step after it"),
			require_n_plus_one_rollback_case: rule("A rollback from the schema exactly one step after the current one to it"),
			require_failure_mode_case: rule("A negative case between the current schema and one exactly one step away"),
			enforce_runtime_contract: rule("The runtime_data files of the release policy are judged too", true)
		});
		const c = r._H3({
			version: r.Whr().min(1).optional().describe("Version of this file"),
			schema_pointer: r.YjP().regex(/^(\/|$)/, "a JSON pointer").default("/schema_version").describe("Where a fixture states its schema version"),
			schema_versions: r.YOg(i.FU).max(1e3).refine((e) => new Set(e).size === e.length, { error: "each schema version once" }).optional().describe("Every schema version in the order of release: neighbours are one step apart. Default: by number"),
			cases: r.YOg(r.Pq9()).max(1e3).default([]).describe("What must be readable, and what must not"),
			rules: s.prefault({})
		}).describe("Compatibility matrix");
	}),
	99775: (function(e, t, n) {
		n.d(t, { O: () => c });
		var r = n(84227);
		const percent = (e, t) => r.Whr().min(0).max(100).default(e).describe(t);
		const seconds = (e, t) => r.aig().min(0).default(e).describe(`Seconds: ${t}`);
		const flag = (e, t) => r.zMY().default(e).describe(t);
		const i = r._H3({
			canary: r._H3({
				min_rollout_percent: percent(1, "Least share of the canary, in whole percent"),
				max_rollout_percent: percent(25, "Greatest share of the canary, in whole percent")
			}).prefault({}),
			stable: r._H3({ required_rollout_percent: percent(100, "Share that stable must have, in whole percent") }).prefault({})
		});
		const a = r._H3({
			min_entries: r.Whr().min(0).default(0).describe("Least number of rows in the history"),
			max_age_s: seconds(2592e3, "greatest age of the newest row"),
			require_reason: flag(true, "Every row says why"),
			require_actor: flag(true, "Every row says who"),
			allow_initial_equal_without_history: flag(true, "Both channels may begin with one version and no history")
		});
		const o = r._H3({
			require_canary_for_stable: flag(true, "What stable serves was in the canary first"),
			min_canary_observe_s: seconds(1800, "least time in the canary before stable"),
			allow_direct_stable_set: flag(false, "Stable may be set without a promotion"),
			direct_stable_reason_keywords: r.YOg(r.YjP().regex(/^(?=.*[\p{L}\p{N}])\S(.*\S)?$/u, "a word, without space around it").max(64)).max(100).default([
				"hotfix",
				"emergency",
				"security",
				"rollback"
			]).describe("Words that excuse a direct set of stable where its reason has one of them, as a whole word")
		});
		const s = r._H3({
			id: r.YjP().min(1).max(128).describe("Names the gate"),
			pattern: r.YjP().min(1).max(1024).describe("Glob of the reports; the newest counts"),
			max_age_s: seconds(604800, "greatest age of the report"),
			required: flag(true, "Without it nothing advances"),
			require_ok: flag(true, "The report must say ok")
		});
		const c = r._H3({
			version: r.Whr().min(1).optional().describe("Version of this file"),
			channels: i.prefault({}).describe("Share of traffic of each channel"),
			history: a.prefault({}).describe("What the history must hold"),
			promotion: o.prefault({}).describe("How a version comes to stable"),
			stages: r._H3({
				canary: r.YOg(r.Whr().min(0).max(100)).max(100).default([
					5,
					20,
					50
				]).describe("Shares in whole percent"),
				stable: r.YOg(r.Whr().min(0).max(100)).max(100).default([100]).describe("Shares in whole percent"),
				min_stage_observe_s: seconds(1800, "least time at each stage")
			}).prefault({}).describe("The steps of a rollout"),
			gates: r._H3({ required_reports: r.YOg(s).max(1e3).default([]).describe("Reports that a step waits for") }).prefault({}).describe("What must hold before a step")
		}).describe("Release rollout policy");
	}),
	29429: (function(e, t, n) {
		n.d(t, {
			VN: () => s,
			_n: () => i,
			iw: () => o
		});
		var r = n(84227);
		const names = (e) => r.YOg(r.YjP().min(1).max(128)).max(100).optional().describe(e);
		const i = r._H3({
			id: r.YjP().max(256).optional().describe("Names the adapter; default adapter_<position>"),
			kind: r.YjP().max(256).optional().describe("What it talks to"),
			description: r.YjP().max(4096).optional().describe("What it does"),
			required_placeholders: names("Placeholders that its command must have, beside those of the contract"),
			command_template: r.KCZ([r.YjP().max(8192), r.YOg(r.YjP().max(8192)).max(256)]).optional().describe("Program and arguments as a list, or as one text that is split like a shell would, without a shell")
		});
		const a = r._H3({
			version: r.Whr().min(1).optional().describe("Version of this file"),
			placeholders: r._H3({
				allowed: names("Placeholders that a command may have; default all that are supported"),
				required: names("Placeholders that every command must have; default action and target_version"),
				recommended: names("Placeholders that a command should have; default none")
			}).prefault({}).describe("What commands may, must and should have"),
			rules: r._H3({ require_examples: r.zMY().default(true).describe("At least one adapter is listed") }).prefault({}).describe("What the contract demands of itself")
		});
		const o = a.extend({ adapters: r.YOg(i).max(1e3).default([]).describe("Examples of commands") }).describe("Traffic adapter contract");
		const s = a.extend({ adapters: r.YOg(r.Pq9()).max(1e3).default([]).describe("Examples of commands") }).describe("Traffic adapter contract");
	}),
	59067: (function(e, t, n) {
		n.r(t);
		n.d(t, { POLICY_SCHEMAS: () => E });
		var r = n(84227);
		;
		const i = r.Whr().min(0);
		const a = r._H3({
			info: i,
			low: i,
			moderate: i,
			high: i,
			critical: i,
			unknown: i,
			total: i
		});
		const o = r._H3({
			version: r.Whr().min(1).describe("Version of this file"),
			levels: r._H3({
				npm_prod: a,
				npm_dev: a,
				pip: a
			}).describe("Findings by tool and severity")
		}).describe("Dependency baseline");
		;
		const s = r.Whr().min(1).optional();
		const c = r._H3({ citation_verify: r._H3({
			lookback_minutes: r.aig().min(0).optional(),
			thresholds: r._H3({
				critical_events_min: s,
				warn_events_min: s,
				repeat_events_min: s,
				suppressed_events_min: s,
				webhook_failures_min: s
			}).optional(),
			slo_guard: r._H3({
				require_report: r.zMY().optional(),
				fail_as_critical: r.zMY().optional()
			}).optional(),
			actions: r._H3({
				p1: r.YOg(r.YjP()).optional(),
				p2: r.YOg(r.YjP()).optional()
			}).optional()
		}) }).describe("Alert escalation policy");
		;
		const l = r.aig().optional();
		const u = {
			window_runs: r.Whr().min(1).optional(),
			min_required_runs: r.Whr().min(1).optional(),
			allow_insufficient_history: r.zMY().optional(),
			consecutive_worsen_limit: r.Whr().min(1).optional(),
			worsen: r._H3({
				p95_increase_ratio_min: l,
				success_rate_drop_min: l,
				degraded_rate_increase_min: l
			}).optional(),
			latest_guard: r._H3({
				max_p95_ratio_to_window_median: l,
				min_success_rate_delta_to_window_median: l,
				max_degraded_rate_delta_to_window_median: l
			}).optional()
		};
		const d = r._H3({ citation_verify: r._H3({
			...u,
			soak_trend: r._H3({
				...u,
				enabled: r.zMY().optional(),
				required_in_strict: r.zMY().optional()
			}).optional()
		}) }).describe("Performance trend policy");
		;
		const f = r.aig().min(0).optional();
		const p = r.k5n(["enforce", "warn"]).optional();
		const m = r.g1P(r.YjP(), r.k5n(["enforce", "warn"])).optional();
		const h = {
			target_peak_rps: f,
			required_headroom_ratio: f,
			max_latency_p95_ms: f,
			max_degraded_rate: f,
			min_success_rate: f,
			load_report_max_age_s: f,
			soak_report_max_age_s: f
		};
		const g = r._H3({ citation_metrics: r._H3({
			...h,
			quick_relax: r._H3({}).optional(),
			headroom_history: r._H3({
				enabled: r.zMY().optional(),
				mode: p,
				mode_by_release_tier: m,
				mode_by_runtime_env: m,
				mode_by_branch_pattern: r.YOg(r._H3({
					pattern: r.YjP(),
					mode: p
				})).optional(),
				strict_promote_to_enforce: r.zMY().optional(),
				window_runs: r.Whr().min(1).optional(),
				min_required_runs: r.Whr().min(1).optional(),
				allow_insufficient_history: r.zMY().optional(),
				max_latest_drop_ratio_to_window_median: f
			}).optional(),
			soak: r._H3({
				min_duration_s: f,
				min_window_count: f,
				min_success_rate: f,
				max_latency_p95_ms: f
			}).optional(),
			profile_overrides: r.g1P(r.YjP(), r._H3(h)).optional(),
			baseline_meta: r._H3({}).optional()
		}) }).describe("Capacity policy");
		var _ = n(5218);
		;
		const v = r.YjP().max(4096).optional();
		const y = {
			id: r.YjP().max(256).optional(),
			name: r.YjP().max(256).optional(),
			webhook_url: v,
			slack_webhook_url: v,
			feishu_webhook_url: v,
			email: r.KCZ([r.YOg(r.YjP().max(320)), r.YjP().max(4096)]).optional()
		};
		const b = r._H3({
			primary: r._H3(y).optional(),
			rotations: r.YOg(r._H3({
				...y,
				active: r.zMY().optional()
			})).max(1e4).default([])
		}).refine((e) => e.primary !== undefined || e.rotations.length > 0, { error: "a primary or at least one rotation" }).describe("On-call roster");
		;
		const x = r.YjP().min(1).max(256);
		const S = r._H3({
			version: r.Whr().min(1).optional().describe("Version of this file"),
			roles: r.g1P(x, r.YOg(x).max(1e3)).describe("Role to its permissions"),
			principals: r.YOg(r._H3({
				id: x.describe("Who"),
				role: x.describe("One of roles"),
				token_env: r.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, "the name of an environment variable, never the token itself").optional().describe("Name of the environment variable that holds the token")
			})).max(1e4).default([])
		}).superRefine((e, t) => {
			const n = new Set();
			for (const [r, i] of e.principals.entries()) {
				if (!Object.hasOwn(e.roles, i.role)) {
					t.addIssue({
						code: "custom",
						path: [
							"principals",
							r,
							"role"
						],
						message: `one of roles: ${Object.keys(e.roles).join(", ").slice(0, 300)}`
					});
				}
				if (n.has(i.id)) {
					t.addIssue({
						code: "custom",
						path: [
							"principals",
							r,
							"id"
						],
						message: "an id that no other principal has"
					});
				}
				n.add(i.id);
			}
		}).describe("Operations access policy");
		var C = n(99775);
		var w = n(29429);
		var T = n(86241);
		;
		const E = {
			baseline: o,
			"alert-policy": c,
			"trend-policy": d,
			"capacity-policy": g,
			"rollback-signature-policy": _.r,
			"oncall-roster": b,
			"ops-rbac-policy": S,
			"rollout-policy": C.O,
			"rollout-adapter-contract": w.iw,
			"compat-matrix": T.DV
		};
	})
};
;
