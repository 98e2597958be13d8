"use strict";
exports.id = 1422;
exports.ids = [1422];
exports.modules = {
	89443: (function(e, t, n) {
		n.d(t, { v: () => andMore });
		const r = /(?: \(and \d+ more(?: [a-z]+)?\))+$/;
		function andMore(e, t, n) {
			if (t === 0) return e;
			return `${e.replace(r, "")} (and ${t} more ${n}${t === 1 ? "" : "s"})`;
		}
	}),
	99432: (function(e, t, n) {
		n.d(t, {
			D: () => parseSchemaVersion,
			W: () => compareSchemaVersions
		});
		const r = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
		function parseSchemaVersion(e) {
			const t = typeof e === "string" ? r.exec(e) : null;
			return t === null ? undefined : {
				major: Number(t[1]),
				minor: Number(t[2])
			};
		}
		function compareSchemaVersions(e, t) {
			return e.major - t.major || e.minor - t.minor;
		}
	}),
	23182: (function(e, t, n) {
		n.d(t, {
			kf: () => parseSemver,
			mU: () => compareSemver,
			nN: () => isSemver
		});
		const r = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*))?(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;
		function parseSemver(e) {
			if (typeof e !== "string" || e.length > 256) return undefined;
			const t = r.exec(e);
			if (t === null) return undefined;
			const [, n, i, a, o, s] = t;
			return {
				major: BigInt(n),
				minor: BigInt(i),
				patch: BigInt(a),
				prerelease: o?.split(".") ?? [],
				build: s?.split(".") ?? []
			};
		}
		function isSemver(e) {
			return parseSemver(e) !== undefined;
		}
		function compareSemver(e, t) {
			for (const n of [
				"major",
				"minor",
				"patch"
			]) {
				if (e[n] !== t[n]) return e[n] < t[n] ? -1 : 1;
			}
			if (e.prerelease.length === 0 || t.prerelease.length === 0) {
				return Number(e.prerelease.length === 0) - Number(t.prerelease.length === 0);
			}
			return comparePrerelease(e.prerelease, t.prerelease);
		}
		function comparePrerelease(e, t) {
			for (const [n, r] of e.entries()) {
				const e = t[n];
				if (e === undefined) return 1;
				const i = compareIdentifier(r, e);
				if (i !== 0) return i;
			}
			return e.length === t.length ? 0 : -1;
		}
		function compareIdentifier(e, t) {
			if (e === t) return 0;
			const n = [e, t].map((e) => /^\d+$/.test(e));
			if (n[0] === true && n[1] === true) return BigInt(e) < BigInt(t) ? -1 : 1;
			if (n[0] !== n[1]) return n[0] === true ? -1 : 1;
			return e < t ? -1 : 1;
		}
	}),
	25731: (function(e, t, n) {
		n.d(t, {
			FU: () => s,
			X: () => c
		});
		var r = n(23182);
		var i = n(99432);
		var a = n(84227);
		const o = a.YjP().refine((e) => (0, r.kf)(e) !== undefined, { error: "a semantic version such as 1.4.0" });
		const s = a.YjP().refine((e) => (0, i.D)(e) !== undefined, { error: "a schema version such as \"2.1\"" });
		const c = a._H3({
			version: a.Whr().min(1).optional().describe("Version of this file"),
			app_version: o.optional().describe("Version that may be released; compared with the version source"),
			state_schema: a._H3({
				current: s.describe("Schema version that this release writes, major.minor"),
				backward_read_compatible: a.YOg(s).max(1e3).default([]).describe("Schema versions that this release still reads; must contain the current one")
			}).optional().describe("Stored state; leave it out where the release stores none"),
			runtime_data: a._H3({ files: a.YOg(a._H3({
				path: a.YjP().min(1).max(1024).describe("Relative to the workspace"),
				kind: a.k5n(["json_object", "json_array"]).describe("json_array also accepts {\"events\": []}"),
				required: a.zMY().default(false).describe("Whether the file must be there")
			})).max(1e3).default([]).describe("Files that the release reads at run time") }).optional()
		}).describe("Release policy");
	}),
	64700: (function(e, t, n) {
		n.d(t, { l: () => validateForeign });
		var r = n(46911);
		var i = n(66462);
		var a = n(96416);
		var o = n(84227);
		;
		function findNearMisses(e, t, n = []) {
			const r = unwrap(e);
			if (r instanceof o.fZ7) {
				const e = r.options.find((e) => e.safeParse(t).success);
				return e === undefined ? [] : findNearMisses(e, t, n);
			}
			if (r instanceof o.naA && Array.isArray(t)) {
				return t.flatMap((e, t) => findNearMisses(r.element, e, [...n, t]));
			}
			if (typeof t !== "object" || t === null || Array.isArray(t)) return [];
			const i = Object.entries(t);
			if (r instanceof o.b8S) {
				return i.flatMap(([e, t]) => findNearMisses(r.valueType, t, [...n, e]));
			}
			return r instanceof o.bvH ? inObject(r, i, n) : [];
		}
		function inObject(e, t, n) {
			const i = new Set(t.map(([e]) => e));
			const o = Object.keys(e.shape).filter((e) => !i.has(e));
			return t.flatMap(([t, i]) => {
				if (Object.hasOwn(e.shape, t)) return findNearMisses(e.shape[t], i, [...n, t]);
				const s = (0, a.pA)(t, o);
				return s === undefined ? [] : [{
					key: t,
					known: s,
					pointer: (0, r.r)([...n, t])
				}];
			});
		}
		function unwrap(e) {
			let t = e;
			while (t instanceof o.IiU || t instanceof o.XiL || t instanceof o.xgV || t instanceof o.l1C) {
				t = t.unwrap();
			}
			return t;
		}
		;
		function validateForeign(e, t) {
			const n = (0, r.m)(e, t);
			const [a, ...o] = findNearMisses(e, t.value).map((e) => {
				const n = t.lineOf(e.pointer);
				return {
					code: "schema.unknown_key",
					message: `nothing reads the key ${JSON.stringify(e.key)}; did you mean ${JSON.stringify(e.known)}?`,
					where: {
						file: t.file,
						pointer: e.pointer,
						...n !== undefined && { line: n }
					}
				};
			});
			if (a !== undefined) throw new i.dz([a, ...o]);
			return n;
		}
	}),
	12086: (function(e, t, n) {
		n.d(t, {
			Q: () => toFlaw,
			u: () => readDocument
		});
		var r = n(66462);
		var i = n(13060);
		const a = 50;
		async function readDocument(e, t) {
			const { path: n, role: o, maxBytes: s } = t;
			const c = await e.read(n, {
				role: o,
				...s !== undefined && { maxBytes: s }
			});
			if (c.state === "absent") return {
				state: "absent",
				path: c.path
			};
			if (c.state === "refused") return {
				state: "refused",
				path: c.path,
				code: c.code,
				reason: c.reason
			};
			const { sha256: l } = c;
			try {
				const e = await (0, i.A)(c.bytes, { file: c.path });
				const n = await t.validate(e);
				return {
					state: "valid",
					path: c.path,
					sha256: l,
					value: n,
					lines: linesOf(e, t.pointers?.(n) ?? [])
				};
			} catch (e) {
				if (!(e instanceof r.dz)) throw e;
				const [t, ...n] = e.problems.slice(0, a).map(toFlaw);
				return {
					state: "malformed",
					path: c.path,
					sha256: l,
					flaws: [t, ...n]
				};
			}
		}
		function linesOf(e, t) {
			const n = {};
			for (const r of t) {
				const t = e.lineOf(r);
				if (t !== undefined) n[r] = t;
			}
			return n;
		}
		function toFlaw({ code: e, message: t, where: n }) {
			return {
				code: e,
				message: t.slice(0, 500),
				...n?.pointer !== undefined && { pointer: n.pointer },
				...n?.line !== undefined && { line: n.line }
			};
		}
	}),
	71612: (function(e, t, n) {
		n.d(t, {
			Q: () => isOfKind,
			S: () => jsonShape
		});
		var r = n(71164);
		function jsonShape(e) {
			if (Array.isArray(e)) return "array";
			if (!(0, r.O)(e)) return "other";
			return Array.isArray(e["events"]) ? "events" : "object";
		}
		function isOfKind(e, t) {
			return e === "events" || e === (t === "json_object" ? "object" : "array");
		}
	}),
	47346: (function(e, t, n) {
		n.d(t, {
			$t: () => placeOf,
			Cf: () => checkLoaded,
			hD: () => locationOf
		});
		var r = n(89443);
		var i = n(76832);
		function checkLoaded(e, t) {
			const n = {
				id: t.id,
				level: t.level,
				expected: `${t.what} at ${e.path}`
			};
			switch (e.state) {
				case "valid": return (0, i.K4)({
					...n,
					outcome: true,
					reason: `${t.what} ${e.path} is valid`,
					actual: e.sha256
				});
				case "absent": return absent(e.path, t);
				case "refused": return (0, i.K4)({
					...n,
					outcome: false,
					reason: `${t.what} ${e.path} was not read: ${e.code}: ${e.reason}`,
					actual: e.code,
					location: { file: e.path },
					remedy: `Make ${e.path} a regular file inside the workspace`
				});
				case "malformed": {
					const [a] = e.flaws;
					return (0, i.K4)({
						...n,
						outcome: false,
						reason: (0, r.v)(`${t.what} ${e.path} is not valid: ${a.message}`, e.flaws.length - 1, "flaw"),
						actual: e.flaws.map((e) => ({ ...e })),
						location: locationOf(e.path, a),
						remedy: `Correct ${e.path}${a.line === undefined ? "" : ` line ${a.line}`}`
					});
				}
			}
		}
		function absent(e, t) {
			const n = {
				id: t.id,
				level: t.level,
				expected: `${t.what} at ${e}`,
				actual: "absent"
			};
			if (t.optional === true) {
				return (0, i.K4)({
					...n,
					outcome: "not_applicable",
					reason: `there is no ${e} and nothing asks for it`
				});
			}
			return (0, i.K4)({
				...n,
				outcome: false,
				reason: `${t.what} ${e} does not exist`,
				location: { file: e },
				remedy: t.remedy
			});
		}
		function locationOf(e, t) {
			return {
				file: e,
				...t.line !== undefined && { line: t.line },
				...t.pointer !== undefined && { pointer: t.pointer }
			};
		}
		function placeOf(e, t) {
			const n = e.state === "valid" ? e.lines[t] : undefined;
			return locationOf(e.path, {
				pointer: t,
				...n !== undefined && { line: n }
			});
		}
	}),
	76832: (function(e, t, n) {
		n.d(t, {
			K4: () => toCheck,
			cT: () => mustCheck,
			ij: () => checkId
		});
		const r = 2e3;
		const i = 200;
		function toCheck(e) {
			const t = typeof e.outcome === "boolean" ? e.outcome ? "pass" : "fail" : e.outcome;
			const n = t === "fail" || t === "inconclusive";
			return {
				id: e.id,
				outcome: t,
				level: e.level,
				reason: oneLine(e.reason),
				expected: e.expected ?? null,
				actual: e.actual ?? null,
				...e.location !== undefined && { location: e.location },
				...n && e.remedy !== undefined && { remedy: oneLine(e.remedy) }
			};
		}
		function mustCheck(e, t, n) {
			return toCheck({
				id: e,
				outcome: t,
				level: "must",
				...n
			});
		}
		function checkId(e, t) {
			return `${e}::${oneLine(t).slice(0, i)}`;
		}
		function oneLine(e) {
			const t = e.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ");
			return t.length > r ? `${t.slice(0, r - 1)}\u2026` : t;
		}
	}),
	41422: (function(e, t, n) {
		n.r(t);
		n.d(t, { governanceCheck: () => T });
		var r = n(97208);
		var i = n(25731);
		var a = n(96416);
		var o = n(66462);
		var s = n(71164);
		var c = n(90424);
		var l = n(22740);
		var u = n(64700);
		var d = n(12086);
		var f = n(71612);
		;
		const p = [
			{
				name: "baseline",
				check: "dependency_baseline_valid",
				level: "must",
				defaultPath: "security/dependency_baseline.json",
				input: "baseline",
				what: "dependency baseline"
			},
			{
				name: "alert-policy",
				check: "alert_escalation_policy_loaded",
				level: "should",
				defaultPath: "security/alert_escalation_policy.json",
				input: "alertPolicy",
				what: "alert escalation policy"
			},
			{
				name: "trend-policy",
				check: "performance_trend_policy_loaded",
				level: "should",
				defaultPath: "security/performance_trend_policy.json",
				input: "trendPolicy",
				what: "performance trend policy"
			},
			{
				name: "capacity-policy",
				check: "capacity_policy_loaded",
				level: "should",
				defaultPath: "security/capacity_policy.json",
				input: "capacityPolicy",
				what: "capacity policy"
			},
			{
				name: "rollback-signature-policy",
				check: "rollback_signature_policy_loaded",
				level: "should",
				defaultPath: "security/rollback_drill_signature_policy.json",
				input: "rollbackSignaturePolicy",
				what: "rollback drill signature policy"
			},
			{
				name: "oncall-roster",
				check: "oncall_roster_loaded",
				level: "should",
				defaultPath: "security/oncall_roster.json",
				input: "oncallRoster",
				what: "on-call roster"
			},
			{
				name: "ops-rbac-policy",
				check: "ops_rbac_policy_loaded",
				level: "should",
				defaultPath: "security/ops_rbac_policy.json",
				input: "opsRbacPolicy",
				what: "operations access policy"
			},
			{
				name: "rollout-policy",
				check: "release_rollout_policy_loaded",
				level: "should",
				defaultPath: "security/release_rollout_policy.json",
				input: "rolloutPolicy",
				what: "release rollout policy"
			},
			{
				name: "rollout-adapter-contract",
				check: "release_rollout_adapter_contract_loaded",
				level: "should",
				defaultPath: "security/release_traffic_adapter_contract.json",
				input: "rolloutAdapterContract",
				what: "traffic adapter contract"
			},
			{
				name: "compat-matrix",
				check: "release_compat_matrix_loaded",
				level: "should",
				defaultPath: "security/release_compat_matrix.json",
				input: "compatMatrix",
				what: "compatibility matrix"
			}
		];
		;
		const m = "docs/RELEASE_AND_ROLLBACK.md";
		const h = ["CHANGES.md", "CHANGELOG.md"];
		const g = 200;
		const _ = [
			{
				name: "alerts_config",
				kind: "json_object"
			},
			{
				name: "alert_events",
				kind: "json_array"
			},
			{
				name: "metrics_trends",
				kind: "json_object"
			}
		];
		async function collect(e, t) {
			const { workspace: n } = t;
			const r = await resolveRunVersion(e.versionSource, t);
			return {
				version: r,
				schema: await resolveNamed(e.schemaSource, "schema-source", t),
				policy: await readReleasePolicy(e.policy, n),
				policies: await readPolicies(e, n),
				runtimeFiles: await readRuntimeFiles(e.dataDir, n),
				changeLog: await readChangeLog(e.changesFile, r, n),
				releaseDoc: await readReleaseDoc(e.releaseDoc, n)
			};
		}
		async function resolveRunVersion(e, t) {
			if (e !== undefined) return resolveNamed(e, "version-source", t);
			const { version: n } = t.subject;
			if (n !== null) return {
				state: "found",
				version: n,
				source: "this run",
				file: null,
				line: null
			};
			return {
				state: "unresolved",
				reason: "no version-source is configured, and package.json, pyproject.toml and Cargo.toml tell none",
				source: "this run",
				file: null
			};
		}
		async function resolveNamed(e, t, n) {
			if (e === undefined) return { state: "not_configured" };
			return {
				...await (0, c.x)((0, l.t)(e, t), n),
				source: e
			};
		}
		function readReleasePolicy(e, t) {
			return (0, d.u)(t, {
				path: e,
				role: "policy",
				validate: (e) => (0, u.l)(i.X, e),
				pointers: () => [
					"/app_version",
					"/state_schema",
					"/state_schema/current",
					"/state_schema/backward_read_compatible"
				]
			});
		}
		async function readPolicies(e, t) {
			const { names: n, paths: r } = splitPolicies(e.policies);
			const i = p.map((r) => readKnownPolicy(r, e, n, t));
			const a = r.map(async (e) => {
				const n = await (0, d.u)(t, {
					path: e,
					role: "policy",
					validate: (e) => sizeOf(e.value)
				});
				return {
					check: `policy_loaded::${e}`,
					what: "policy",
					level: "should",
					required: true,
					document: n
				};
			});
			return Promise.all([...i, ...a]);
		}
		async function readKnownPolicy(e, t, r, i) {
			const a = t[e.input];
			const o = await (0, d.u)(i, {
				path: a ?? e.defaultPath,
				role: "policy",
				validate: async (t) => {
					const { POLICY_SCHEMAS: r } = await n.e(9067).then(n.bind(n, 59067));
					(0, u.l)(r[e.name], t);
					return sizeOf(t.value);
				}
			});
			const s = a !== undefined || r.has(e.name) || r.has("all");
			const c = e.level === "must" ? "must" : "should";
			return {
				check: e.check,
				what: e.what,
				level: c,
				required: s,
				document: o
			};
		}
		function splitPolicies(e) {
			const t = ["all", ...p.map((e) => e.name)];
			const n = [...new Set(e.filter((e) => /[./]/.test(e)))];
			const r = new Set(e.filter((e) => !/[./]/.test(e)));
			const i = [...r].find((e) => !t.includes(e));
			if (i === undefined) return {
				names: r,
				paths: n
			};
			const s = (0, a.pA)(i, t);
			throw new o.dz({
				code: "input.invalid",
				message: `input "policies": there is no policy ${JSON.stringify(i)}${s === undefined ? "" : `; did you mean "${s}"?`}`,
				where: { file: "policies" },
				remedy: `Name one of ${t.join(", ")}, or a path with a slash or a dot`
			});
		}
		function sizeOf(e) {
			if ((0, s.O)(e)) return Object.keys(e).length;
			throw new o.dz({
				code: "schema.invalid",
				message: "expected an object",
				where: {
					pointer: "",
					line: 1
				}
			});
		}
		async function readRuntimeFiles(e, t) {
			const n = e.replace(/\/+$/, "");
			return Promise.all(_.map(async ({ name: e, kind: r }) => {
				const i = `${n}/{,*_}${e}.json`;
				const a = await t.list([`${n}/${e}.json`, `${n}/*_${e}.json`]);
				const o = a.map((e) => (0, d.u)(t, {
					path: e,
					role: "material",
					validate: (e) => (0, f.S)(e.value)
				}));
				return {
					name: e,
					kind: r,
					pattern: i,
					documents: await Promise.all(o)
				};
			}));
		}
		async function readChangeLog(e, t, n) {
			const [r, ...i] = e === undefined ? h : [e];
			let a = await n.read(r, { role: "material" });
			for (const e of i) {
				if (a.state === "absent") {
					const t = await n.read(e, { role: "material" });
					if (t.state !== "absent") a = t;
				}
			}
			if (a.state === "absent") return {
				path: a.path,
				state: "absent",
				reason: null,
				candidates: []
			};
			if (a.state === "refused") {
				return {
					path: a.path,
					state: "refused",
					reason: `${a.code}: ${a.reason}`,
					candidates: []
				};
			}
			const o = new TextDecoder("utf-8").decode(a.bytes);
			return {
				path: a.path,
				state: "present",
				reason: null,
				candidates: candidatesOf(o, t)
			};
		}
		function candidatesOf(e, t) {
			if (t.state !== "found") return [];
			return e.split(/\r\n|\r|\n/).flatMap((e, n) => e.includes(t.version) ? [{
				line: n + 1,
				text: around(e, t.version)
			}] : []).slice(0, g);
		}
		function around(e, t) {
			if (e.length <= 500) return e;
			const n = e.indexOf(t);
			return n < 400 ? e.slice(0, 500) : e.slice(n - 100, n + 400);
		}
		async function readReleaseDoc(e, t) {
			const n = await t.read(e ?? m, { role: "material" });
			const r = n.state === "present" ? n.bytes.length : 0;
			return {
				path: n.path,
				state: n.state,
				bytes: r,
				required: e !== undefined
			};
		}
		var v = n(23182);
		var y = n(99432);
		var b = n(47346);
		var x = n(76832);
		;
		function checkPolicyVersions(e) {
			const { policy: t, version: n, schema: r } = e;
			if (t.state !== "valid") return [];
			const i = t.value;
			const where = (e) => (0, b.$t)(t, e);
			const a = [compare({
				id: "release_policy_app_version_match",
				stated: i.app_version ?? null,
				code: n,
				location: where("/app_version"),
				remedy: remedyFor(n, `app_version in ${t.path}`)
			})];
			if (i.state_schema === undefined && r.state === "not_configured") {
				return [...a, ...["release_policy_schema_match", "release_policy_backward_compat_contains_current"].map(stateless)];
			}
			return [
				...a,
				compare({
					id: "release_policy_schema_match",
					stated: i.state_schema?.current ?? null,
					code: r,
					location: where("/state_schema/current"),
					remedy: remedyFor(r, `state_schema.current in ${t.path}`)
				}),
				checkBackward(i, r, where("/state_schema/backward_read_compatible"))
			];
		}
		function compare({ id: e, stated: t, code: n, location: r, remedy: i }) {
			const a = {
				id: e,
				level: "should",
				actual: t,
				location: r,
				remedy: i
			};
			if (n.state !== "found") return couldNotTell(a, n);
			const o = t === null ? `the policy states none, the code ${n.version}` : `the policy states ${t}, the code ${n.version}`;
			return (0, x.K4)({
				...a,
				outcome: t === n.version,
				expected: n.version,
				reason: o
			});
		}
		function checkBackward(e, t, n) {
			const r = e.state_schema?.backward_read_compatible ?? [];
			const i = {
				id: "release_policy_backward_compat_contains_current",
				level: "should",
				actual: [...r],
				location: n,
				remedy: `Add ${t.state === "found" ? JSON.stringify(t.version) : "the current schema version"} to state_schema.backward_read_compatible: a release that cannot read its own state cannot be rolled back to`
			};
			if (t.state !== "found") return couldNotTell(i, t);
			const a = r.includes(t.version);
			const o = `the schema ${t.version} of the code is ${a ? "" : "not "}listed as readable`;
			return (0, x.K4)({
				...i,
				outcome: a,
				expected: t.version,
				reason: o
			});
		}
		function couldNotTell(e, t) {
			const n = t.state === "unresolved" ? t.reason : "no source is given";
			return (0, x.K4)({
				...e,
				outcome: "inconclusive",
				reason: `what the code states could not be told: ${n}`
			});
		}
		function stateless(e) {
			const t = "the release policy names no state_schema and no schema-source is given: no stored state is claimed";
			return (0, x.K4)({
				id: e,
				level: "should",
				outcome: "not_applicable",
				reason: t
			});
		}
		function remedyFor(e, t) {
			return e.state === "found" ? `Set ${t} to ${JSON.stringify(e.version)}, or correct ${e.source}` : `Make the source of ${t} readable`;
		}
		;
		function findMention(e, t) {
			const n = e.filter(({ text: e }) => names(e, t)).map(({ line: e, text: t }) => ({
				line: e,
				heading: /^ {0,3}#{1,6}[ \t]/.test(t)
			}));
			return n.find((e) => e.heading) ?? n[0];
		}
		function names(e, t) {
			for (let n = e.indexOf(t); n !== -1; n = e.indexOf(t, n + 1)) {
				const r = e.slice(0, n).replace(/(?<![\p{L}\p{N}])[vV]$/u, "");
				const i = e.slice(n + t.length);
				if (!/[\p{L}\p{N}_+.-]$/u.test(r) && !/^(?:[\p{L}\p{N}_+]|[-.][\p{L}\p{N}])/u.test(i)) return true;
			}
			return false;
		}
		;
		function decide(e, t) {
			return [
				checkReleasePolicy(e),
				checkAppVersion(e.version),
				checkSchemaVersion(e),
				...checkPolicyVersions(e),
				...e.policies.map(checkPolicy),
				...e.runtimeFiles.flatMap(checkRuntimeFile),
				checkReleaseDoc(e.releaseDoc),
				...checkChangeLog(e.changeLog, e.version, t.requireChangesVersion)
			];
		}
		function checkReleasePolicy({ policy: e }) {
			const t = {
				id: "release_policy_loaded",
				level: "must",
				what: "release policy"
			};
			return (0, b.Cf)(e, {
				...t,
				remedy: `Write ${e.path} with app_version, or point the input policy at yours`
			});
		}
		function checkAppVersion(e) {
			const t = {
				id: "app_version_semver",
				level: "must",
				expected: "a semantic version such as 1.4.0"
			};
			if (e.state !== "found") {
				return (0, x.K4)({
					...t,
					outcome: "inconclusive",
					reason: `the version could not be told: ${e.state === "unresolved" ? e.reason : "no source"}`,
					location: e.state === "unresolved" && e.file !== null ? { file: e.file } : undefined,
					remedy: remedyOfVersion(e)
				});
			}
			const n = (0, v.nN)(e.version);
			return (0, x.K4)({
				...t,
				outcome: n,
				reason: `the version of ${e.source} is ${JSON.stringify(e.version)}${n ? "" : ", which is not a semantic version"}`,
				actual: e.version,
				location: placeOfVersion(e),
				remedy: "Write the version as MAJOR.MINOR.PATCH with an optional -prerelease and +build (semver.org)"
			});
		}
		function remedyOfVersion(e) {
			if (e.state === "unresolved" && e.source.startsWith("git-tag")) return "Commits of branches and pull requests carry no tag: point version-source at a file that states the version (regex:FILE:PATTERN), give it for this run (given:1.4.0), or tag the commit, for example v1.4.0";
			return "Point version-source at where the version stands, for example package.json or services/api/package.json";
		}
		function checkSchemaVersion({ schema: e, policy: t }) {
			const n = {
				id: "state_schema_version_format",
				level: "must",
				expected: "major.minor, such as 2.1"
			};
			if (e.state === "found") {
				return (0, x.K4)({
					...n,
					outcome: (0, y.D)(e.version) !== undefined,
					reason: `the schema version of ${e.source} is ${JSON.stringify(e.version)}`,
					actual: e.version,
					location: placeOfVersion(e),
					remedy: "Write the schema version as MAJOR.MINOR"
				});
			}
			const r = t.state === "valid" && t.value.state_schema === undefined;
			if (e.state === "not_configured" && r) {
				const e = "the release policy names no state_schema and no schema-source is given: no stored state is claimed";
				return (0, x.K4)({
					...n,
					outcome: "not_applicable",
					reason: e
				});
			}
			return (0, x.K4)({
				...n,
				outcome: "inconclusive",
				reason: `the schema version could not be told: ${e.state === "unresolved" ? e.reason : "no schema-source is given"}`,
				remedy: "Point schema-source at where the code states its schema version, for example regex:FILE:PATTERN"
			});
		}
		function placeOfVersion(e) {
			if (e.file === null) return undefined;
			return (0, b.hD)(e.file, e.line === null ? {} : { line: e.line });
		}
		function checkPolicy({ check: e, what: t, level: n, required: r, document: i }) {
			const a = `Write ${i.path}, or stop naming it in the inputs`;
			if (i.state === "valid" && i.value === 0) {
				return (0, x.K4)({
					id: e,
					level: n,
					outcome: false,
					reason: `${t} ${i.path} is an empty object and says nothing`,
					expected: "at least one key",
					actual: {},
					location: {
						file: i.path,
						line: 1
					},
					remedy: `Fill ${i.path}, or remove it`
				});
			}
			return (0, b.Cf)(i, {
				id: e,
				level: n,
				what: t,
				optional: !r,
				remedy: a
			});
		}
		function checkRuntimeFile({ name: e, kind: t, pattern: n, documents: r }) {
			if (r.length === 0) {
				const t = `there is no ${n}; it is optional`;
				return [(0, x.K4)({
					id: `runtime_file_optional::${e}`,
					level: "may",
					outcome: "not_applicable",
					reason: t,
					expected: n
				})];
			}
			const i = r.find((e) => e.state !== "valid" || !(0, f.Q)(e.value, t));
			const a = t === "json_object" ? "an object" : "an array, or an object with an array \"events\"";
			const o = {
				id: `runtime_file_json::${e}`,
				level: "should",
				expected: a
			};
			const s = r.map((e) => e.path);
			if (i === undefined) return [(0, x.K4)({
				...o,
				outcome: true,
				reason: `${s.join(", ")} is ${a}`,
				actual: s
			})];
			if (i.state !== "valid") {
				return [(0, b.Cf)(i, {
					id: o.id,
					level: o.level,
					what: "run-time file",
					remedy: `Restore ${i.path}`
				})];
			}
			return [(0, x.K4)({
				...o,
				outcome: false,
				reason: `${i.path} is not ${a}`,
				actual: i.value,
				location: {
					file: i.path,
					line: 1
				},
				remedy: `Restore ${i.path} as ${a}`
			})];
		}
		function checkReleaseDoc(e) {
			const t = {
				id: "release_doc_exists",
				level: "must",
				expected: `a document at ${e.path}`
			};
			if (e.state === "absent" && !e.required) {
				return (0, x.K4)({
					...t,
					outcome: "not_applicable",
					reason: `there is no ${e.path} and release-doc is not given`
				});
			}
			const n = e.state === "present" && e.bytes > 0;
			return (0, x.K4)({
				...t,
				outcome: n,
				reason: n ? `${e.path} exists` : `${e.path} is ${e.state === "present" ? "empty" : e.state}`,
				actual: e.state,
				location: { file: e.path },
				remedy: `Write ${e.path}: how to release, and how to roll back`
			});
		}
		function checkChangeLog(e, t, n) {
			const r = (0, x.K4)({
				id: "changes_doc_exists",
				level: n ? "must" : "may",
				outcome: e.state === "present",
				reason: `change log ${e.path} is ${e.state}${e.reason === null ? "" : ` (${e.reason})`}`,
				expected: e.path,
				actual: e.state,
				location: { file: e.path },
				remedy: `Write ${e.path}, or point changes-file at yours`
			});
			return [r, checkMention(e, t, n)];
		}
		function checkMention(e, t, n) {
			const r = {
				id: "changes_mentions_current_version",
				level: n ? "must" : "may"
			};
			if (t.state !== "found") {
				const e = "Point version-source at where the version stands";
				return (0, x.K4)({
					...r,
					outcome: "inconclusive",
					reason: "the version could not be told",
					remedy: e
				});
			}
			const i = findMention(e.candidates, t.version);
			return (0, x.K4)({
				...r,
				outcome: i !== undefined,
				reason: i === undefined ? `${e.path} names ${t.version} nowhere as a whole word` : `${e.path} names ${t.version} in ${i.heading ? "the heading" : "the text"} of line ${i.line}`,
				expected: t.version,
				actual: i === undefined ? null : {
					line: i.line,
					heading: i.heading
				},
				location: {
					file: e.path,
					...i !== undefined && { line: i.line }
				},
				remedy: `Add a section "## ${t.version}" to ${e.path} that says what changed`
			});
		}
		;
		function describeFacts(e) {
			return {
				versions: {
					app_version: e.version.state === "found" ? e.version.version : null,
					state_schema_version: e.schema.state === "found" ? e.schema.version : null
				},
				paths: {
					policy: e.policy.path,
					changes_file: e.changeLog.path,
					release_doc: e.releaseDoc.path,
					policies: e.policies.map(({ document: e }) => e.path)
				}
			};
		}
		var S = n(57946);
		var C = n(84227);
		;
		const policyPath = (e, t) => S.hF.path().optional().describe(`${e}; once given it must load. Default: ${t}, judged where it exists`);
		const w = C.rej({
			versionSource: S.hF.text().optional().describe("Where the version stands: package.json, pyproject.toml, Cargo.toml, FILE#/pointer, regex:FILE:PATTERN, git-tag or given:1.2.3. Default: version-source of the configuration, else the version of this run"),
			schemaSource: S.hF.text().optional().describe("Where the version of the stored schema (major.minor) stands, written as in version-source"),
			policy: S.hF.path().default("security/release_policy.json").describe("Release policy; it must load"),
			policies: S.hF.list().default([]).describe("Policies that must load as well: baseline, alert-policy, trend-policy, capacity-policy, rollback-signature-policy, oncall-roster, ops-rbac-policy, rollout-policy, rollout-adapter-contract, compat-matrix, all, or paths of your own"),
			baseline: policyPath("Dependency baseline", "security/dependency_baseline.json"),
			alertPolicy: policyPath("Alert escalation policy", "security/alert_escalation_policy.json"),
			trendPolicy: policyPath("Performance trend policy", "security/performance_trend_policy.json"),
			capacityPolicy: policyPath("Capacity policy", "security/capacity_policy.json"),
			rollbackSignaturePolicy: policyPath("Rollback drill signature policy", "security/rollback_drill_signature_policy.json"),
			oncallRoster: policyPath("On-call roster", "security/oncall_roster.json"),
			opsRbacPolicy: policyPath("Operations access policy", "security/ops_rbac_policy.json"),
			rolloutPolicy: policyPath("Release rollout policy", "security/release_rollout_policy.json"),
			rolloutAdapterContract: policyPath("Traffic adapter contract", "security/release_traffic_adapter_contract.json"),
			compatMatrix: policyPath("Compatibility matrix", "security/release_compat_matrix.json"),
			dataDir: S.hF.path().default(".data").describe("Folder of the run-time files"),
			changesFile: S.hF.path().optional().describe("Change log. Default: CHANGES.md, else CHANGELOG.md"),
			requireChangesVersion: S.hF.boolean().default(false).describe("The change log must name the version; else that is advice"),
			releaseDoc: S.hF.path().optional().describe("Document that says how to release and roll back; once given it must exist. Default: docs/RELEASE_AND_ROLLBACK.md, judged where it exists")
		});
		;
		const T = (0, r.pu)({
			id: "governance-check",
			summary: "One version in code, release policy and change log, and every policy there and meaningful",
			inputs: w,
			checks: {
				release_policy_loaded: "The release policy exists and is valid",
				app_version_semver: "The version of the code is a semantic version",
				state_schema_version_format: "The version of the stored schema is major.minor",
				release_policy_app_version_match: "app_version of the policy is the version of the code",
				release_policy_schema_match: "state_schema.current of the policy is the schema version of the code",
				release_policy_backward_compat_contains_current: "The code can read the schema it writes",
				...Object.fromEntries(p.map(({ check: e, what: t }) => [e, `The ${t} exists and is valid`])),
				"policy_loaded::<path>": "A further policy that policies names exists and is a non-empty object",
				"runtime_file_optional::<name>": "A run-time file that may be missing is missing",
				"runtime_file_json::<name>": "A run-time file is of the right kind",
				release_doc_exists: "The document about releasing and rolling back exists",
				changes_doc_exists: "The change log exists",
				changes_mentions_current_version: "The change log names exactly this version"
			},
			documents: async () => ({
				"release-policy": i.X,
				...(await n.e(9067).then(n.bind(n, 59067))).POLICY_SCHEMAS
			}),
			collect,
			decide,
			details: describeFacts
		});
	})
};
;
