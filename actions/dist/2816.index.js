"use strict";
exports.id = 2816;
exports.ids = [2816];
exports.modules = {
	89443: (function(e, t, n) {
		n.d(t, { v: () => andMore });
		const r = /(?: \(and \d+ more(?: [a-z]+)?\))+$/;
		function andMore(e, t, n) {
			if (t === 0) return e;
			return `${e.replace(r, "")} (and ${t} more ${n}${t === 1 ? "" : "s"})`;
		}
	}),
	1973: (function(e, t, n) {
		n.d(t, {
			S4: () => judge,
			UI: () => opens,
			_i: () => isUnmet,
			z4: () => foldVerdict
		});
		const r = null && [
			"error",
			"fail",
			"inconclusive",
			"waived",
			"pass",
			"not_applicable"
		];
		function judge(e, t) {
			const n = t.mode === "enforce" && (e.level === "must" || e.level === "should" && t.strict);
			return {
				...e,
				mode: n ? "enforce" : "warn"
			};
		}
		function foldVerdict(e) {
			if (e.length === 0) return "inconclusive";
			const t = e.filter((e) => e.mode === "enforce");
			const n = t.filter((e) => isUnmet(e) && e.waiver === undefined);
			if (n.some((e) => e.outcome === "fail")) return "fail";
			if (n.length > 0) return "inconclusive";
			if (t.some((e) => e.waiver !== undefined && isUnmet(e))) return "waived";
			return e.every((e) => e.outcome === "not_applicable") ? "not_applicable" : "pass";
		}
		function opens(e) {
			return e === "pass" || e === "waived" || e === "not_applicable";
		}
		function isUnmet(e) {
			return e.outcome === "fail" || e.outcome === "inconclusive";
		}
		function worstVerdict(e) {
			return r.find((t) => e.includes(t)) ?? "inconclusive";
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
	22816: (function(e, t, n) {
		n.r(t);
		n.d(t, { compatMatrix: () => L });
		var r = n(97208);
		var i = n(1973);
		var a = n(25731);
		var o = n(86241);
		var s = n(64700);
		var c = n(12086);
		var l = n(71612);
		var u = n(71164);
		var d = n(66462);
		var f = n(45340);
		var p = n(13060);
		var m = n(39330);
		var h = n(8304);
		;
		const g = 60;
		const _ = "{fixture}";
		const v = 600;
		async function readByCommand(e, t, { pointer: n, context: r }) {
			const i = toArgv(e, t.path);
			const a = `command ${i[0]}`;
			const o = e.timeout_s ?? g;
			const s = await r.processes.run({
				argv: i,
				timeoutMs: o * 1e3,
				...e.input === "stdin" && { stdin: t.bytes }
			});
			const c = whyUnknown(s, o);
			if (c !== undefined) return {
				state: "unknown",
				by: a,
				reason: c
			};
			if (e.input !== "stdin" && await hasChanged(t, r)) {
				return {
					state: "unknown",
					by: a,
					reason: `${t.path} changed while the command read it`
				};
			}
			if (s.status !== 0) {
				return {
					state: "rejected",
					by: a,
					reasons: [`exit code ${s.status}`, ...tailOf(s.stderr, r)]
				};
			}
			return {
				state: "accepted",
				by: a,
				printed: e.prints === "state" ? parsePrinted(s, n) : null
			};
		}
		function toArgv(e, t) {
			const n = t.startsWith("-") ? `./${t}` : t;
			const [r, ...i] = e.command;
			if (e.input === "stdin") return [r, ...i];
			const a = i.some((e) => e.includes(_));
			return [r, ...a ? i.map((e) => e.replaceAll(_, () => n)) : [...i, n]];
		}
		function whyUnknown(e, t) {
			switch (e.state) {
				case "exited": return undefined;
				case "timed_out": return `it was ended after ${t} s`;
				case "signalled": return `it was ended by signal ${e.signal ?? "unknown"}`;
				case "not_started": return `it could not be started: ${e.reason ?? "no reason given"}`;
			}
		}
		async function hasChanged(e, t) {
			const [n] = await t.workspace.digest([e.path]);
			return n?.state !== "present" || !(0, m.J$)(n.sha256, e.sha256);
		}
		function tailOf(e, { secrets: t }) {
			const n = t.mask(new TextDecoder("utf-8").decode(e)).trim();
			return n === "" ? [] : [n.slice(-v)];
		}
		function parsePrinted(e, t) {
			if (e.truncated) return {
				state: "malformed",
				reason: "it printed more than is kept"
			};
			try {
				const { value: n } = (0, h.R)(e.stdout, { file: "standard output" });
				if (!(0, u.O)(n)) return {
					state: "malformed",
					reason: "expected one JSON object"
				};
				return {
					state: "parsed",
					fields: Object.keys(n),
					statedSchema: (0, f.s)(n, t) ?? null
				};
			} catch (e) {
				if (e instanceof d.dz) return {
					state: "malformed",
					reason: e.message.slice(0, v)
				};
				throw e;
			}
		}
		var y = n(30714);
		var b = n(96416);
		var x = n(46911);
		;
		const S = {
			$anchor: "data",
			$comment: "data",
			$defs: "map",
			$dynamicAnchor: "data",
			$dynamicRef: "data",
			$id: "data",
			$ref: "data",
			$schema: "data",
			$vocabulary: "data",
			additionalProperties: "schema",
			allOf: "list",
			anyOf: "list",
			const: "data",
			contains: "schema",
			contentEncoding: "data",
			contentMediaType: "data",
			contentSchema: "schema",
			default: "data",
			definitions: "map",
			dependentRequired: "data",
			dependentSchemas: "map",
			deprecated: "data",
			description: "data",
			else: "schema",
			enum: "data",
			examples: "data",
			exclusiveMaximum: "data",
			exclusiveMinimum: "data",
			format: "data",
			if: "schema",
			items: "schema",
			maxContains: "data",
			maximum: "data",
			maxItems: "data",
			maxLength: "data",
			maxProperties: "data",
			minContains: "data",
			minimum: "data",
			minItems: "data",
			minLength: "data",
			minProperties: "data",
			multipleOf: "data",
			not: "schema",
			oneOf: "list",
			pattern: "data",
			patternProperties: "map",
			prefixItems: "list",
			properties: "map",
			propertyNames: "schema",
			readOnly: "data",
			required: "data",
			then: "schema",
			title: "data",
			type: "data",
			unevaluatedItems: "schema",
			unevaluatedProperties: "schema",
			uniqueItems: "data",
			writeOnly: "data"
		};
		const C = "https://json-schema.org/draft/2020-12/schema";
		function normalizeSchema(e, t) {
			const n = [];
			const r = normalizeAt(e, [], n);
			const [i, ...a] = n.map((e) => ({
				...e,
				where: {
					file: t,
					...e.where
				}
			}));
			if (i !== undefined) throw new d.dz([i, ...a]);
			return r;
		}
		function normalizeAt(e, t, n) {
			if (typeof e === "boolean") return e;
			if (!(0, u.O)(e)) {
				n.push(problemAt("schema.shape", t, "expected a schema: an object, true or false"));
				return true;
			}
			const r = {};
			for (const [i, a] of Object.entries(e)) {
				if (i.startsWith("x-")) continue;
				const e = Object.hasOwn(S, i) ? S[i] : undefined;
				if (e === undefined) n.push(unknownKeyword(i, t));
				else r[i] = normalizeUnder(a, e, {
					path: [...t, i],
					problems: n
				});
			}
			if (typeof r["$schema"] === "string" && r["$schema"].replace(/#$/, "") !== C) {
				n.push(problemAt("schema.dialect", t, `expected the dialect ${C}, found ${r["$schema"].slice(0, 200)}`));
			}
			return workAround(r);
		}
		function normalizeUnder(e, t, n) {
			const { path: r, problems: i } = n;
			switch (t) {
				case "data": return e;
				case "schema": return normalizeAt(e, r, i);
				case "list":
					if (Array.isArray(e)) return e.map((e, t) => normalizeAt(e, [...r, t], i));
					i.push(problemAt("schema.shape", r, "expected a list of schemas"));
					return [];
				case "map":
					if ((0, u.O)(e)) {
						const t = Object.entries(e);
						return Object.fromEntries(t.map(([e, t]) => [e, normalizeAt(t, [...r, e], i)]));
					}
					i.push(problemAt("schema.shape", r, "expected an object of schemas"));
					return {};
			}
		}
		function workAround(e) {
			const { $ref: t, allOf: n, enum: r, properties: i, patternProperties: a, ...o } = e;
			const s = Array.isArray(n) ? [...n] : [];
			if (t !== undefined && e["$id"] !== undefined) s.push({ $ref: t });
			else if (t !== undefined) o["$ref"] = t;
			if (Array.isArray(r) && r.length === 0) s.push(false);
			else if (r !== undefined) o["enum"] = r;
			if (s.length > 0 || n !== undefined) o["allOf"] = s;
			const c = (0, u.O)(a) ? { ...a } : {};
			if ((0, u.O)(i)) {
				const e = Object.hasOwn(i, "__proto__") ? i["__proto__"] : undefined;
				if (e !== undefined) c["^__proto__$"] = e;
				o["properties"] = Object.fromEntries(Object.entries(i).filter(([e]) => e !== "__proto__"));
			}
			if (a !== undefined || Object.keys(c).length > 0) o["patternProperties"] = c;
			return o;
		}
		function unknownKeyword(e, t) {
			const n = (0, b.pA)(e, Object.keys(S));
			const r = `found ${JSON.stringify(e.slice(0, 100))}`;
			const i = `expected a keyword of JSON Schema draft 2020-12, ${r}${n === undefined ? "" : `; did you mean "${n}"?`}`;
			return {
				...problemAt("schema.keyword", [...t, e], i),
				remedy: "Name keywords of your own x-\u2026"
			};
		}
		function problemAt(e, t, n) {
			return {
				code: e,
				message: n,
				where: { pointer: (0, x.r)(t) }
			};
		}
		;
		const w = 100;
		const T = 1e4;
		async function compileSchema(e, t) {
			const { file: r, maxMs: i = T } = t;
			const a = normalizeSchema(e, r);
			const { createValidator: o } = await Promise.all([n.e(7796), n.e(6027)]).then(n.bind(n, 76027));
			const s = o();
			const c = within(i, r, () => compile(s, a, r));
			return (e) => {
				if (within(i, r, () => runs(c, e, r))) return [];
				return (c.errors ?? []).slice(0, w).map(toProblem);
			};
		}
		function within(e, t, n) {
			try {
				return (0, y.runInNewContext)("work()", { work: n }, { timeout: e });
			} catch (n) {
				if (n.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw n;
				const r = `expected a schema that is decided within ${e / 1e3} s, found one that takes longer`;
				const i = "Look for patterns that repeat a repetition, such as (a+)+, and for references that double";
				throw new d.dz({
					code: "schema.too_slow",
					message: r,
					where: { file: t },
					remedy: i
				}, { cause: n });
			}
		}
		function compile(e, t, n) {
			try {
				return e.compile(t);
			} catch (e) {
				if (e instanceof RangeError) throw endless(n, e);
				const t = e instanceof Error ? e.message : "unknown";
				const r = /^can't resolve reference (.*) from id/.exec(t)?.[1];
				throw new d.dz({
					code: r === undefined ? "schema.invalid_schema" : "schema.external_ref",
					message: r === undefined ? `expected a JSON Schema of draft 2020-12, found: ${t.slice(0, 300)}` : `expected references inside the document, found ${JSON.stringify(r.slice(0, 200))}`,
					where: { file: n },
					...r !== undefined && { remedy: "Copy the schema it names under $defs: nothing is fetched" }
				}, { cause: e });
			}
		}
		function runs(e, t, n) {
			try {
				return e(t);
			} catch (e) {
				if (!(e instanceof RangeError)) throw e;
				throw endless(n, e);
			}
		}
		function endless(e, t) {
			const n = "expected a schema that ends, found references that lead to themselves";
			return new d.dz({
				code: "schema.endless",
				message: n,
				where: { file: e }
			}, { cause: t });
		}
		function toProblem(e) {
			const { additionalProperty: t } = e.params;
			const n = typeof t === "string" ? `: ${JSON.stringify(t.slice(0, 100))}` : "";
			return {
				pointer: e.instancePath,
				keyword: e.keyword,
				message: `${e.message ?? "does not fit"}${n}`
			};
		}
		;
		const E = 20;
		async function readBySchema(e, t, n) {
			const r = `JSON Schema ${e}`;
			const i = n.schemas.get(e) ?? await openSchema(e, n);
			n.schemas.set(e, i);
			if (i.state === "unusable") return {
				state: "unknown",
				by: r,
				reason: i.reason
			};
			const { value: a } = t;
			if (a === undefined) return {
				state: "rejected",
				by: r,
				reasons: [`${t.path} is not an object`]
			};
			const o = await orReason(() => i.validate(a));
			if (typeof o === "string") return {
				state: "unknown",
				by: r,
				reason: o
			};
			if (o.length === 0) return {
				state: "accepted",
				by: r,
				printed: null
			};
			const s = o.map(({ pointer: e, message: t }) => `${e === "" ? "(root)" : e}: ${t}`);
			return {
				state: "rejected",
				by: r,
				reasons: s.slice(0, E)
			};
		}
		async function openSchema(e, { context: t }) {
			const n = await t.workspace.read(e, { role: "material" });
			if (n.state === "absent") return {
				state: "unusable",
				reason: `there is no ${e}`
			};
			if (n.state === "refused") return {
				state: "unusable",
				reason: `${e}: ${n.code}: ${n.reason}`
			};
			const r = await orReason(() => (0, p.A)(n.bytes, { file: e }));
			if (typeof r === "string") return {
				state: "unusable",
				reason: r
			};
			try {
				return {
					state: "usable",
					validate: await compileSchema(r.value, { file: e })
				};
			} catch (e) {
				return {
					state: "unusable",
					reason: reasonOf(e)
				};
			}
		}
		async function orReason(e) {
			try {
				return await e();
			} catch (e) {
				return reasonOf(e);
			}
		}
		function reasonOf(e) {
			if (e instanceof d.dz) return e.problems.map(d.Vw).join(" ").slice(0, 500);
			throw e;
		}
		;
		async function collectCase(e, t, n) {
			const { definition: r } = e;
			if (r.state === "invalid") {
				return {
					...e,
					fixture: null,
					reading: {
						state: "not_attempted",
						reason: "the case is not valid"
					}
				};
			}
			const i = r.value.schema_pointer ?? t;
			const { fact: a, opened: o } = await openFixture(r.value, i, n.context);
			return {
				...e,
				fixture: a,
				reading: await readFixture(r.value, o, i, n)
			};
		}
		async function openFixture(e, t, n) {
			const r = await n.workspace.read(e.state_fixture, { role: "material" });
			if (r.state === "absent") return {
				fact: {
					state: "absent",
					path: r.path
				},
				opened: undefined
			};
			if (r.state === "refused") {
				return {
					fact: {
						state: "refused",
						path: r.path,
						reason: `${r.code}: ${r.reason}`
					},
					opened: undefined
				};
			}
			const { path: i, bytes: a, sha256: o } = r;
			const s = await parseFixture(a, i);
			if ("flaw" in s) {
				return {
					fact: {
						state: "malformed",
						path: i,
						sha256: o,
						flaw: s.flaw
					},
					opened: {
						path: i,
						bytes: a,
						sha256: o,
						value: undefined
					}
				};
			}
			const { document: c } = s;
			const l = {
				state: "loaded",
				path: i,
				sha256: o,
				statedSchema: (0, f.s)(c.value, t) ?? null,
				schemaLine: c.lineOf(t) ?? null,
				fields: Object.keys(c.value)
			};
			return {
				fact: l,
				opened: {
					path: i,
					bytes: a,
					sha256: o,
					value: c.value
				}
			};
		}
		async function parseFixture(e, t) {
			try {
				const n = await (0, p.A)(e, { file: t });
				if ((0, u.O)(n.value)) return { document: n };
				return { flaw: {
					code: "schema.invalid",
					message: "expected an object",
					pointer: "",
					line: 1
				} };
			} catch (e) {
				if (!(e instanceof d.dz)) throw e;
				return { flaw: (0, c.Q)(e.problems[0] ?? {
					code: e.code,
					message: e.message
				}) };
			}
		}
		function readFixture(e, t, n, r) {
			const { reader: i } = e;
			if (i === undefined) return { state: "no_reader" };
			if (t === undefined) return {
				state: "not_attempted",
				reason: "there is no fixture to read"
			};
			if (i.json_schema !== undefined) return readBySchema(i.json_schema, t, r);
			return readByCommand(i, t, {
				pointer: n,
				context: r.context
			});
		}
		;
		async function readCases(e, t) {
			let n = [];
			const r = await (0, c.u)(t, {
				path: e,
				role: "policy",
				validate: (e) => {
					const { cases: t, schema_pointer: r, schema_versions: i, rules: a } = (0, s.l)(o.DV, e);
					n = toEntries(t, e);
					return {
						schema_pointer: r,
						schema_versions: i ?? null,
						rules: a
					};
				},
				pointers: () => [
					"/cases",
					"/rules",
					"/schema_versions"
				]
			});
			return {
				matrix: r,
				cases: n
			};
		}
		function toEntries(e, t) {
			const n = new Map();
			return e.map((e, r) => {
				const i = `/cases/${r}`;
				const a = (0, u.O)(e) ? e["id"] : undefined;
				const o = typeof a === "string" && a !== "" ? a.slice(0, 180) : `case_${r}`;
				const s = (n.get(o) ?? 0) + 1;
				n.set(o, s);
				return {
					subject: s === 1 ? o : `${o}#${r}`,
					repeated: s > 1,
					pointer: i,
					line: t.lineOf(i) ?? null,
					definition: readDefinition({
						file: t.file,
						value: e,
						lineOf: (e) => t.lineOf(`${i}${e}`)
					})
				};
			});
		}
		function readDefinition(e) {
			try {
				return {
					state: "valid",
					value: (0, s.l)(o.ac, e)
				};
			} catch (e) {
				if (e instanceof d.dz) return {
					state: "invalid",
					flaws: e.problems.slice(0, 20).map(c.Q)
				};
				throw e;
			}
		}
		;
		async function collect(e, t) {
			const { workspace: n } = t;
			const r = await (0, c.u)(n, {
				path: e.policy,
				role: "policy",
				validate: (e) => (0, s.l)(a.X, e),
				pointers: () => [
					"/app_version",
					"/state_schema/current",
					"/runtime_data"
				]
			});
			const { matrix: i, cases: o } = await readCases(e.matrix, n);
			const l = i.state === "valid" ? i.value.schema_pointer : "";
			const u = {
				context: t,
				schemas: new Map()
			};
			const d = [];
			for (const e of o) d.push(await collectCase(e, l, u));
			return {
				policy: r,
				matrix: i,
				cases: d,
				runtimeFiles: await readRuntimeFiles(r, n)
			};
		}
		async function readRuntimeFiles(e, t) {
			if (e.state !== "valid") return [];
			const n = e.value.runtime_data?.files ?? [];
			return Promise.all(n.map(async ({ path: e, kind: n, required: r }) => ({
				kind: n,
				required: r,
				document: await (0, c.u)(t, {
					path: e,
					role: "material",
					validate: ({ value: e }) => (0, l.S)(e)
				})
			})));
		}
		var D = n(76832);
		var O = n(99432);
		;
		function isOneStep(e, t, { sequence: n, known: r }) {
			if (n !== undefined) {
				const r = n.indexOf(e);
				return r !== -1 && n[r + 1] === t;
			}
			const [i, a] = [(0, O.D)(e), (0, O.D)(t)];
			if (i === undefined || a === undefined) return false;
			if (i.major === a.major) return a.minor === i.minor + 1;
			return a.major === i.major + 1 && a.minor === 0 && isLastMinor(i, r);
		}
		function isLastMinor(e, t) {
			return t.every((t) => {
				const n = (0, O.D)(t);
				return n === undefined || n.major !== e.major || n.minor <= e.minor;
			});
		}
		function compareSchemas(e, t, { sequence: n }) {
			const [r, i] = [n?.indexOf(e) ?? -1, n?.indexOf(t) ?? -1];
			if (r !== -1 && i !== -1) return r - i;
			const [a, o] = [(0, O.D)(e), (0, O.D)(t)];
			return a === undefined || o === undefined ? undefined : (0, O.W)(a, o);
		}
		;
		const k = [
			{
				check: "matrix_covers_upgrade_current_schema",
				rule: "require_upgrade_case_for_current_schema",
				what: "an upgrade to the current schema",
				covers: ({ definition: e, toSchema: t }, n) => e.direction === "upgrade" && e.expect_readable && t === n
			},
			{
				check: "matrix_covers_rollback_current_schema",
				rule: "require_rollback_case_for_current_schema",
				what: "a rollback to the current schema",
				covers: ({ definition: e, toSchema: t }, n) => e.direction === "rollback" && e.expect_readable && t === n
			},
			{
				check: "matrix_covers_n_minus_one_upgrade_case",
				rule: "require_n_minus_one_upgrade_case",
				what: "an upgrade to the current schema from the one exactly one step before it",
				covers: ({ definition: e, toSchema: t }, n, { line: r }) => e.direction === "upgrade" && e.expect_readable && t === n && isOneStep(e.from_schema, n, r)
			},
			{
				check: "matrix_covers_n_plus_one_upgrade_case",
				rule: "require_n_plus_one_upgrade_case",
				what: "an upgrade from the current schema to the one exactly one step after it",
				covers: ({ definition: e, toSchema: t }, n, { line: r }) => e.direction === "upgrade" && e.from_schema === n && t !== null && isOneStep(n, t, r)
			},
			{
				check: "matrix_covers_n_plus_one_rollback_case",
				rule: "require_n_plus_one_rollback_case",
				what: "a rollback to the current schema from the one exactly one step after it",
				covers: ({ definition: e, toSchema: t }, n, { line: r }) => e.direction === "rollback" && t === n && isOneStep(n, e.from_schema, r)
			},
			{
				check: "matrix_covers_failure_mode_case",
				rule: "require_failure_mode_case",
				what: "a negative case between the current schema and one exactly one step away",
				covers: ({ definition: e, toSchema: t }, n, r) => !e.expect_readable && t !== null && touches(e.from_schema, t, n, r)
			}
		];
		function touches(e, t, n, { line: r }) {
			return (e === n || t === n) && (isOneStep(e, t, r) || isOneStep(t, e, r));
		}
		const A = Object.fromEntries(k.map(({ check: e, what: t }) => [e, `The matrix has ${t}, where its rule asks for it`]));
		function checkCoverage(e, t, n, r) {
			return k.map(({ check: i, rule: a, what: o, covers: s }) => {
				const c = {
					id: i,
					level: "must",
					expected: o,
					location: {
						file: r,
						pointer: `/rules/${a}`
					}
				};
				if (!e[a]) {
					return (0, D.K4)({
						...c,
						outcome: "not_applicable",
						reason: `the rule ${a} is off`
					});
				}
				const { currentSchema: l } = n;
				if (l === null) {
					const e = `State state_schema.current in ${n.path}`;
					return (0, D.K4)({
						...c,
						outcome: "inconclusive",
						reason: "the release policy states no current schema",
						remedy: e
					});
				}
				const u = t.filter((e) => s(e, l, n)).map((e) => e.fact.subject);
				return (0, D.K4)({
					...c,
					outcome: u.length > 0,
					reason: u.length > 0 ? `covered by ${u.slice(0, 10).join(", ")}` : `no case is ${o} (${l})`,
					actual: u.slice(0, 100),
					remedy: `Add ${o} to ${r}, or turn ${a} off`
				});
			});
		}
		var j = n(23182);
		var M = n(47346);
		;
		const N = [
			"normalized_required_fields_present",
			"normalized_schema_matches_target",
			"normalized_payload_json_roundtrip"
		];
		function readingRows(e, t) {
			const { reading: n } = e.fact;
			const r = n.state === "accepted" ? n.printed : null;
			return [readableRow(e, t), ...r === null ? silent(e) : judgePrinted(e, r)];
		}
		function readableRow(e, t) {
			const { reading: n } = e.fact;
			const { place: r, fixture: i, toVersion: a } = e;
			const o = `version ${a ?? "unknown"}`;
			const s = {
				check: "fixture_readable",
				level: "must",
				location: r,
				expected: `${o} reads the fixture`
			};
			switch (n.state) {
				case "no_reader": return {
					...s,
					level: t ? "must" : "may",
					outcome: "inconclusive",
					reason: `not proven: the case names no reader, so nothing of ${o} was run`,
					actual: "no reader",
					remedy: "Add reader with json_schema or command to the case"
				};
				case "not_attempted": return {
					...s,
					outcome: "not_applicable",
					reason: n.reason,
					actual: i.state,
					remedy: ""
				};
				case "accepted": return {
					...s,
					outcome: "pass",
					reason: `${n.by} accepts ${i.path}`,
					actual: n.by,
					remedy: ""
				};
				case "rejected": return {
					...s,
					outcome: "fail",
					reason: `${n.by} rejects ${i.path}: ${n.reasons.join("; ")}`,
					actual: [...n.reasons],
					location: { file: i.path },
					remedy: `Make ${o} read state of schema ${e.definition.from_schema}, or migrate it first`
				};
				case "unknown": return {
					...s,
					outcome: "inconclusive",
					reason: `${n.by} did not work: ${n.reason}`,
					actual: n.reason,
					remedy: "Make the reader of the case run to its end"
				};
			}
		}
		function silent({ place: e }) {
			return N.map((t) => ({
				check: t,
				level: "may",
				outcome: "not_applicable",
				reason: "no reader printed a state (reader.prints is not \"state\")",
				expected: null,
				actual: null,
				location: e,
				remedy: ""
			}));
		}
		function judgePrinted({ definition: e, fixture: t, toSchema: n, place: r }, i) {
			const [a, o, s] = N;
			const c = "Correct what the reader prints: one JSON object, the state as the target version holds it";
			const l = {
				level: "must",
				location: r,
				remedy: c
			};
			if (i.state === "malformed") {
				const e = `what the reader printed is not one strict JSON object: ${i.reason}`;
				return N.map((t) => ({
					...l,
					check: t,
					outcome: "fail",
					reason: e,
					expected: "one JSON object",
					actual: null
				}));
			}
			const u = e.reader?.required_fields ?? (t.state === "loaded" ? t.fields : []);
			const d = u.filter((e) => !i.fields.includes(e));
			const { statedSchema: f } = i;
			return [
				{
					...l,
					check: a,
					outcome: d.length === 0 ? "pass" : "fail",
					reason: d.length === 0 ? `all ${u.length} fields are there` : `lost: ${d.join(", ")}`,
					expected: [...u],
					actual: [...i.fields]
				},
				{
					...l,
					check: o,
					outcome: n === null ? "inconclusive" : f === n ? "pass" : "fail",
					reason: `the printed state has schema ${JSON.stringify(f).slice(0, 100)}`,
					expected: n,
					actual: f
				},
				{
					...l,
					check: s,
					outcome: "pass",
					reason: "what was printed is one strict JSON object",
					expected: "one JSON object",
					actual: "one JSON object"
				}
			];
		}
		;
		function rowsOfCase(e, t, n) {
			return [
				directionRow(e),
				versionRow(e, "from_version_semver", e.definition.from_version),
				versionRow(e, "to_version_semver", e.toVersion),
				orderRow(e, t),
				fixtureRow(e),
				statedSchemaRow(e),
				compatibleRow(e, t),
				...readingRows(e, n)
			];
		}
		function directionRow({ definition: e, place: t }) {
			const n = e.direction === "upgrade" || e.direction === "rollback";
			return {
				check: "direction_valid",
				level: "must",
				outcome: n ? "pass" : "fail",
				reason: `the direction is ${JSON.stringify(e.direction)}`,
				expected: ["upgrade", "rollback"],
				actual: e.direction,
				location: t,
				remedy: "Write upgrade or rollback"
			};
		}
		function versionRow({ place: e }, t, n) {
			return {
				check: t,
				level: "must",
				outcome: (0, j.nN)(n) ? "pass" : "fail",
				reason: n === null ? "no version is stated, and the release policy has none" : `the version is ${JSON.stringify(n)}`,
				expected: "a semantic version",
				actual: n,
				location: e,
				remedy: `Write ${t === "from_version_semver" ? "from_version" : "to_version"} as MAJOR.MINOR.PATCH`
			};
		}
		function orderRow({ definition: e, toSchema: t, place: n }, r) {
			const { direction: i, from_schema: a } = e;
			const o = t === null ? undefined : compareSchemas(a, t, r.line);
			const s = o !== undefined && (i === "rollback" ? o >= 0 : o <= 0);
			return {
				check: "direction_matches_schemas",
				level: "should",
				outcome: o === undefined ? "inconclusive" : s ? "pass" : "fail",
				reason: o === undefined ? `schema ${a} and ${t ?? "none"} cannot be compared` : `${i} from schema ${a} to ${t ?? ""}`,
				expected: i === "rollback" ? "from_schema at or after to_schema" : "from_schema at or before to_schema",
				actual: {
					from_schema: a,
					to_schema: t
				},
				location: n,
				remedy: "Correct direction, from_schema or to_schema (major.minor)"
			};
		}
		function fixtureRow({ fixture: e, place: t }) {
			const n = {
				check: "fixture_loaded",
				level: "must",
				expected: "a document of one object"
			};
			switch (e.state) {
				case "loaded": return {
					...n,
					outcome: "pass",
					reason: `${e.path} loads`,
					actual: e.sha256,
					location: { file: e.path },
					remedy: ""
				};
				case "absent": return {
					...n,
					outcome: "fail",
					reason: `there is no fixture ${e.path}`,
					actual: "absent",
					location: t,
					remedy: `Restore ${e.path}: state as the version that wrote it left it`
				};
				case "refused": return {
					...n,
					outcome: "fail",
					reason: `the fixture ${e.path} was not read: ${e.reason}`,
					actual: "refused",
					location: t,
					remedy: `Make ${e.path} a regular file inside the workspace`
				};
				case "malformed": return {
					...n,
					outcome: "fail",
					reason: `the fixture ${e.path} is malformed: ${e.flaw.message}`,
					actual: { ...e.flaw },
					location: (0, M.hD)(e.path, e.flaw),
					remedy: `Correct ${e.path}`
				};
			}
		}
		function statedSchemaRow({ definition: e, fixture: t, place: n }) {
			const r = {
				check: "fixture_schema_matches_from",
				level: "must",
				expected: e.from_schema,
				location: n,
				remedy: `Set from_schema to what ${t.path} states, or restore the fixture`
			};
			if (t.state !== "loaded") {
				return {
					...r,
					outcome: "not_applicable",
					reason: "the fixture did not load",
					actual: t.state
				};
			}
			const i = t.statedSchema === e.from_schema;
			return {
				...r,
				outcome: i ? "pass" : "fail",
				reason: `${t.path} states schema ${JSON.stringify(t.statedSchema)}`.slice(0, 500),
				actual: typeof t.statedSchema === "object" && t.statedSchema !== null ? "not a text" : t.statedSchema,
				location: t.schemaLine === null ? { file: t.path } : {
					file: t.path,
					line: t.schemaLine
				}
			};
		}
		function compatibleRow({ definition: e, place: t }, n) {
			const { outcome: r, reason: i } = judgeCompatible(e, n);
			return {
				check: "from_schema_backward_compatible",
				level: "must",
				outcome: r,
				reason: i,
				expected: {
					current: n.currentSchema,
					backward_read_compatible: [...n.readable]
				},
				actual: e.from_schema,
				location: t,
				remedy: `List ${e.from_schema} under state_schema.backward_read_compatible of ${n.path}, or, for a rollback from a newer schema, set allow_forward_schema_source`
			};
		}
		function judgeCompatible({ from_schema: e, direction: t, allow_forward_schema_source: n }, r) {
			const { currentSchema: i, readable: a, line: o } = r;
			if (i === null) return {
				outcome: "inconclusive",
				reason: "the release policy states no current schema"
			};
			if (e === i) return {
				outcome: "pass",
				reason: `${e} is the current schema`
			};
			if (a.includes(e)) return {
				outcome: "pass",
				reason: `the release policy lists ${e} as readable`
			};
			const s = compareSchemas(e, i, o);
			if (t === "rollback" && n && s !== undefined && s > 0) {
				return {
					outcome: "pass",
					reason: `a rollback may read the newer schema ${e}: allow_forward_schema_source`
				};
			}
			return {
				outcome: "fail",
				reason: `the release policy does not list ${e} as readable by ${i}`
			};
		}
		;
		function viewPolicy({ policy: e, matrix: t }) {
			const n = e.state === "valid" ? e.value : undefined;
			const r = n?.state_schema?.current ?? null;
			const i = n?.state_schema?.backward_read_compatible ?? [];
			const a = r === null ? i : [...i, r];
			const o = t.state === "valid" ? t.value.schema_versions ?? undefined : undefined;
			return {
				path: e.path,
				appVersion: n?.app_version ?? null,
				currentSchema: r,
				readable: i,
				line: {
					sequence: o,
					known: a
				}
			};
		}
		function resolveCase(e, t, n) {
			const { definition: r, fixture: i } = e;
			if (r.state === "invalid" || i === null) return undefined;
			return {
				fact: e,
				definition: r.value,
				fixture: i,
				toVersion: r.value.to_version ?? n.appVersion,
				toSchema: r.value.to_schema ?? n.currentSchema,
				place: placeOfCase(e, t)
			};
		}
		function placeOfCase(e, t) {
			return (0, M.hD)(t, {
				pointer: e.pointer,
				...e.line !== null && { line: e.line }
			});
		}
		;
		function decideCase(e, t) {
			const n = resolveCase(e, t.matrixPath, t.policy);
			const r = checkShape(e, t.matrixPath);
			if (n === undefined) return {
				resolved: n,
				checks: [r]
			};
			const i = rowsOfCase(n, t.policy, t.requireReaders);
			const a = n.definition.expect_readable ? i.map((t) => named(t, e.subject)) : decideNegative(n, i);
			return {
				resolved: n,
				checks: [r, ...a]
			};
		}
		function checkShape(e, t) {
			const n = (0, D.ij)("case_is_dict", e.subject);
			const r = {
				id: n,
				level: "must",
				expected: "an object of the documented shape"
			};
			const i = placeOfCase(e, t);
			if (e.definition.state === "valid") {
				return (0, D.K4)({
					...r,
					outcome: true,
					reason: "the case is well formed",
					actual: "valid",
					location: i
				});
			}
			const [a] = e.definition.flaws;
			return (0, D.K4)({
				...r,
				outcome: false,
				reason: `the case is not well formed: ${a?.message ?? "no reason"}${a?.pointer === undefined ? "" : ` at ${e.pointer}${a.pointer}`}`,
				actual: e.definition.flaws.map((e) => ({ ...e })),
				location: a?.line === undefined ? i : {
					...i,
					line: a.line
				},
				remedy: `Correct the case in ${t}`
			});
		}
		function decideNegative(e, t) {
			const { subject: n } = e.fact;
			const r = new Set(e.definition.expected_failed_checks);
			const i = t.map((t) => r.has(t.check) ? inverted(t, n, e) : named(t, n));
			return [...i, negativeExpectation(e, t)];
		}
		function inverted(e, t, n) {
			if (e.outcome !== "fail") {
				const n = {
					expected: "a failure",
					actual: e.outcome,
					level: "must"
				};
				const r = e.outcome === "inconclusive" ? "inconclusive" : "fail";
				const i = "Make the case fail for the reason it names, or drop that reason from expected_failed_checks";
				return named({
					...e,
					...n,
					outcome: r,
					reason: `expected to fail, but: ${e.reason}`,
					remedy: i
				}, t);
			}
			if (isMissing(e, n)) return named(e, t);
			return named({
				...e,
				outcome: "pass",
				reason: `fails, as this negative case expects: ${e.reason}`
			}, t);
		}
		function isMissing(e, { fixture: t }) {
			return e.check === "fixture_loaded" && t.state !== "malformed";
		}
		function negativeExpectation(e, t) {
			const n = e.definition.expected_failed_checks;
			const r = t.filter((e) => e.outcome === "fail").map((e) => e.check);
			const i = t.filter((e) => e.outcome === "inconclusive" && e.level !== "may").map((e) => e.check);
			const a = n.filter((e) => !r.includes(e));
			const o = r.filter((e) => !n.includes(e));
			const s = t.some((t) => t.outcome === "fail" && isMissing(t, e));
			const c = n.length === 0 || s || a.some((e) => !i.includes(e)) || o.length > 0;
			return (0, D.K4)({
				id: (0, D.ij)("negative_case_failure_expectation", e.fact.subject),
				level: "must",
				outcome: c ? "fail" : i.length > 0 ? "inconclusive" : "pass",
				reason: explainNegative({
					expected: n,
					missing: a,
					unexpected: o,
					gone: s,
					unsure: i
				}, t),
				expected: [...n],
				actual: r,
				location: e.place,
				remedy: s ? `Restore ${e.fixture.path}` : "Name in expected_failed_checks exactly the checks that must fail"
			});
		}
		function explainNegative({ expected: e, missing: t, unexpected: n, gone: r, unsure: i }, a) {
			if (r) return "the fixture cannot be read, so the case proves nothing";
			if (e.length === 0) return "a negative case that names no expected_failed_checks proves nothing";
			if (n.length > 0) return `fails for a reason it does not name: ${n.join(", ")}`;
			if (i.length > 0) return `could not be told: ${i.join(", ")}`;
			if (t.length === 0) return `fails for exactly the reasons it names: ${e.join(", ")}`;
			const o = a.map((e) => e.check);
			const s = t.find((e) => !o.includes(e));
			const c = s === undefined ? undefined : (0, b.pA)(s, o);
			return `expected failures that did not happen: ${t.join(", ")}${c === undefined ? "" : `; did you mean ${c}?`}`;
		}
		function named({ check: e, ...t }, n) {
			return (0, D.K4)({
				...t,
				id: (0, D.ij)(e, n),
				...t.remedy === "" && { remedy: undefined }
			});
		}
		;
		function checkRuntimeFile({ kind: e, required: t, document: n }) {
			const { path: r } = n;
			if (n.state === "absent") {
				const e = (0, D.ij)("runtime_file_exists", r);
				const i = `Restore ${r}, or set required to false in the release policy`;
				return (0, M.Cf)(n, {
					id: e,
					level: t ? "must" : "may",
					what: "run-time file",
					optional: !t,
					remedy: i
				});
			}
			const i = (0, D.ij)("runtime_file_kind", r);
			if (n.state !== "valid") {
				return (0, M.Cf)(n, {
					id: i,
					level: "must",
					what: "run-time file",
					remedy: `Restore ${r}`
				});
			}
			const a = n.value;
			const o = (0, l.Q)(a, e);
			return (0, D.K4)({
				id: i,
				level: "must",
				outcome: o,
				reason: `${r} is ${a === "other" ? "neither object nor array" : `an ${a === "events" ? "object with events" : a}`}`,
				expected: e,
				actual: a,
				location: {
					file: r,
					line: 1
				},
				remedy: `Restore ${r} as ${e === "json_object" ? "an object" : "an array, or an object with an array \"events\""}`
			});
		}
		;
		function decide(e, t) {
			const { policy: n, matrix: r } = e;
			const i = viewPolicy(e);
			const a = {
				matrixPath: r.path,
				policy: i,
				requireReaders: t.requireReaders
			};
			const o = e.cases.map((e) => decideCase(e, a));
			const s = o.flatMap((e) => e.resolved === undefined ? [] : [e.resolved]);
			return [
				(0, M.Cf)(n, {
					id: "release_policy_loaded",
					level: "must",
					what: "release policy",
					remedy: `Write ${n.path}, or point the input policy at yours`
				}),
				(0, M.Cf)(r, {
					id: "release_compat_matrix_loaded",
					level: "must",
					what: "compatibility matrix",
					remedy: `Write ${r.path}, or point the input matrix at yours`
				}),
				...checkPolicyVersion(e),
				...checkMatrix(e, i.currentSchema),
				...r.state === "valid" ? checkCoverage(r.value.rules, s, i, r.path) : [],
				...r.state === "valid" && r.value.rules.enforce_runtime_contract ? e.runtimeFiles.map(checkRuntimeFile) : [],
				...o.flatMap((e) => e.checks),
				...r.state === "valid" ? [checkAllCases(o, r.path)] : []
			];
		}
		function checkPolicyVersion({ policy: e }) {
			if (e.state !== "valid") return [];
			const t = e.value.app_version ?? null;
			return [(0, D.K4)({
				id: "policy_app_version_semver",
				level: "must",
				outcome: (0, j.nN)(t),
				reason: t === null ? "the release policy states no app_version" : `app_version is ${t}`,
				expected: "a semantic version",
				actual: t,
				location: (0, M.$t)(e, "/app_version"),
				remedy: `Set app_version in ${e.path}`
			})];
		}
		function checkMatrix({ matrix: e, cases: t }, n) {
			if (e.state !== "valid") return [];
			const r = t.filter((e) => e.repeated).map((e) => e.subject);
			const i = e.value.schema_versions;
			const a = [(0, D.K4)({
				id: "matrix_has_cases",
				level: "must",
				outcome: t.length > 0,
				reason: `the matrix has ${t.length} cases`,
				expected: "at least one case",
				actual: t.length,
				location: (0, M.$t)(e, "/cases"),
				remedy: `Add cases to ${e.path}`
			}), (0, D.K4)({
				id: "case_ids_unique",
				level: "must",
				outcome: r.length === 0,
				reason: r.length === 0 ? "no id is used twice" : `used again: ${r.join(", ")}`,
				expected: "each id once",
				actual: r,
				location: (0, M.$t)(e, "/cases"),
				remedy: "Give every case an id of its own"
			})];
			if (i === null) return a;
			const o = n !== null && i.includes(n);
			return [...a, (0, D.K4)({
				id: "matrix_schema_versions_contain_current",
				level: "must",
				outcome: o,
				reason: `schema_versions ${o ? "has" : "lacks"} the current schema ${n ?? "(none stated)"}`,
				expected: n,
				actual: [...i],
				location: (0, M.$t)(e, "/schema_versions"),
				remedy: "Add the current schema to schema_versions, in the order of release"
			})];
		}
		function checkAllCases(e, t) {
			const n = e.flatMap((e) => e.checks).filter((e) => e.level !== "may" && (0, i._i)(e));
			const r = n.some((e) => e.outcome === "fail");
			const a = [...new Set(n.map((e) => e.id.replace(/^.*?::/s, "")))];
			return (0, D.K4)({
				id: "all_matrix_cases_pass",
				level: "must",
				outcome: r || e.length === 0 ? "fail" : n.length > 0 ? "inconclusive" : "pass",
				reason: n.length === 0 ? `${e.length} cases, none of them open` : `open: ${a.slice(0, 20).join(", ")}`,
				expected: [],
				actual: a.slice(0, 200),
				location: {
					file: t,
					pointer: "/cases"
				},
				remedy: "Do what the checks of the open cases ask for"
			});
		}
		;
		function describeFacts(e) {
			const t = e.policy.state === "valid" ? e.policy.value : undefined;
			return {
				policy: {
					app_version: t?.app_version ?? null,
					current_schema: t?.state_schema?.current ?? null,
					backward_read_compatible: [...t?.state_schema?.backward_read_compatible ?? []]
				},
				cases: e.cases.map(describeCase)
			};
		}
		function describeCase({ subject: e, definition: t, fixture: n, reading: r }) {
			const i = t.state === "valid" ? t.value : undefined;
			return {
				id: e,
				direction: i?.direction ?? null,
				from_version: i?.from_version ?? null,
				to_version: i?.to_version ?? null,
				from_schema: i?.from_schema ?? null,
				to_schema: i?.to_schema ?? null,
				expect_readable: i?.expect_readable ?? null,
				fixture: n === null ? null : n.path,
				fixture_sha256: n !== null && "sha256" in n ? n.sha256 : null,
				reading: r.state,
				read_by: "by" in r ? r.by : null
			};
		}
		var P = n(57946);
		var F = n(84227);
		;
		const I = F.rej({
			policy: P.hF.path().default("security/release_policy.json").describe("Release policy: the version, the current schema and the schemas that can be read"),
			matrix: P.hF.path().default("security/release_compat_matrix.json").describe("Compatibility matrix: the cases and the coverage they must reach"),
			requireReaders: P.hF.boolean().default(false).describe("A case without a reader closes the gate; else it is shown as not proven")
		});
		;
		const L = (0, r.pu)({
			id: "compat-matrix",
			summary: "State written by one version is really read by the version that upgrades or rolls back to it",
			inputs: I,
			checks: {
				release_policy_loaded: "The release policy exists and is valid",
				release_compat_matrix_loaded: "The matrix exists and is valid",
				policy_app_version_semver: "app_version of the policy is a semantic version",
				matrix_has_cases: "The matrix has at least one case",
				case_ids_unique: "Every case has an id of its own",
				matrix_schema_versions_contain_current: "schema_versions, where given, has the current schema",
				...A,
				"runtime_file_exists::<path>": "A run-time file that the policy requires exists",
				"runtime_file_kind::<path>": "A run-time file is of the kind that the policy states",
				"case_is_dict::<case>": "The case is well formed",
				"direction_valid::<case>": "The direction is upgrade or rollback",
				"from_version_semver::<case>": "from_version is a semantic version",
				"to_version_semver::<case>": "to_version is a semantic version",
				"direction_matches_schemas::<case>": "An upgrade goes to a newer schema, a rollback to an older one, or neither changes it",
				"fixture_loaded::<case>": "The fixture exists and is one object",
				"fixture_schema_matches_from::<case>": "The fixture itself states from_schema",
				"from_schema_backward_compatible::<case>": "The release policy says that from_schema can be read",
				"fixture_readable::<case>": "The reader of the target version accepted the fixture; without one it is not proven",
				"normalized_required_fields_present::<case>": "The state that the reader printed has every field",
				"normalized_schema_matches_target::<case>": "The state that the reader printed has to_schema",
				"normalized_payload_json_roundtrip::<case>": "What the reader printed is one strict JSON object",
				"negative_case_failure_expectation::<case>": "A negative case fails for exactly the reasons it names",
				all_matrix_cases_pass: "No case is open"
			},
			outputs: {
				"cases-total": "Number of cases in the matrix",
				"cases-failed": "Number of cases that are open",
				"cases-proven": "Number of cases whose reader gave an answer"
			},
			documents: {
				"release-policy": a.X,
				"compat-matrix": o.DV,
				"compat-case": o.ac
			},
			collect,
			decide,
			details: describeFacts,
			values(e, t) {
				const n = decide(e, t).filter((e) => e.id.includes("::") && e.level !== "may" && (0, i._i)(e));
				const r = new Set(n.map((e) => e.id.replace(/^.*?::/s, "")));
				const a = e.cases.filter((e) => r.has(e.subject));
				const o = e.cases.filter(({ reading: e }) => e.state === "accepted" || e.state === "rejected");
				return {
					"cases-total": String(e.cases.length),
					"cases-failed": String(a.length),
					"cases-proven": String(o.length)
				};
			}
		});
	})
};
;
