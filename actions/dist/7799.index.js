"use strict";
exports.id = 7799;
exports.ids = [7799];
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
	51182: (function(e, t, n) {
		n.d(t, {
			H9: () => misnamed,
			MZ: () => serializeManifest,
			V6: () => manifestFileName,
			u1: () => buildManifest,
			zU: () => isManifestName
		});
		var r = n(42207);
		var i = n(28935);
		var a = n(244);
		var o = n(11469);
		var s = n(32924);
		var c = n(61367);
		function buildManifest(e) {
			const { generatedAtMs: t, maxEvidenceAgeMs: n, ...i } = e;
			const l = n === null ? null : n / 1e3;
			const u = e.expected_gates.map((t) => ({
				...t,
				mode: (0, o.uT)(t, e.gates)
			})).toSorted((e, t) => compareText(e.unit, t.unit));
			const d = {
				...i,
				expected_gates: u,
				artifacts: e.artifacts.toSorted((e, t) => compareText(e.path, t.path)),
				missing_artifacts: e.missing_artifacts.toSorted(compareText),
				refused: e.refused.toSorted((e, t) => compareText(e.evidence, t.evidence))
			};
			const f = (0, a.e)(d);
			return {
				...d,
				format: c.Sn,
				generated_at: (0, r.ZA)(t),
				expires_at: (0, o.p1)(e.gates, l),
				max_evidence_age_s: l,
				missing_gates: (0, s.r)(u, e.gates),
				evidence_sha256: (0, s.t)(e.gates),
				decision: f.length === 0 ? "open" : "closed",
				reasons: f
			};
		}
		function serializeManifest(e) {
			return (0, i.z)(e);
		}
		function manifestFileName(e, t) {
			return `manifest.${(0, r.Zc)(e)}-${t.slice(0, l)}.json`;
		}
		const l = 12;
		const u = /^manifest\.\d{8}T\d{6}\.\d{3}Z-([0-9a-f]{12})\.json$/;
		function isManifestName(e) {
			return u.test(e);
		}
		function misnamed(e, t) {
			const n = u.exec(e)?.[1];
			return n === undefined || t.startsWith(n) ? undefined : e.replace(n, t.slice(0, l));
		}
		function compareText(e, t) {
			return e < t ? -1 : e > t ? 1 : 0;
		}
	}),
	28935: (function(e, t, n) {
		n.d(t, {
			m: () => canonicalFormDifference,
			z: () => canonicalFile
		});
		var r = n(30786);
		var i = n(34975);
		const a = 10;
		function canonicalFile(e) {
			const t = (0, r.Mr)(e);
			const n = new Uint8Array(t.length + 1);
			n.set(t);
			n[t.length] = a;
			return n;
		}
		function canonicalFormDifference(e, t, n) {
			const r = canonicalFile(t);
			const a = (0, i.bL)(e, r);
			if (a === undefined) return undefined;
			return {
				...n,
				pointer: null,
				expected: byteAt(r, a),
				found: byteAt(e, a),
				message: `expected RFC 8785 canonical JSON and one line feed, found another byte at offset ${a}: expected ${byteAt(r, a)}, found ${byteAt(e, a)}`
			};
		}
		function byteAt(e, t) {
			const n = e[t];
			return n === undefined ? "the end of the file" : `0x${n.toString(16).padStart(2, "0")}`;
		}
	}),
	244: (function(e, t, n) {
		n.d(t, {
			_: () => closesByItself,
			e: () => decideManifest
		});
		var r = n(1973);
		var i = n(89443);
		const a = /^(?!evidence\.(other_|not_|wrong_type$|stale$|unbound$))/;
		function closesByItself(e) {
			return a.test(e.code);
		}
		function decideManifest(e) {
			return [
				...gateReasons(e),
				...missingReasons(e),
				...refusedReasons(e),
				...materialReasons(e)
			];
		}
		function gateReasons({ gates: e, expected_gates: t }) {
			return Object.keys(e).sort().flatMap((n) => {
				const i = e[n];
				const a = t.find((e) => e.unit === n);
				const o = [];
				if (!(0, r.UI)(i.verdict) && (i.required || i.mode === "enforce")) o.push({
					code: "gate_closed",
					subject: n,
					message: `${n} is closed: its verdict is ${i.verdict}`
				});
				if (a?.mode === "enforce" && i.mode === "warn") o.push({
					code: "gate_judged_leniently",
					subject: n,
					message: `${n} was judged in warn mode and the configuration enforces it`
				});
				return o;
			});
		}
		function missingReasons(e) {
			if (!e.require_gate_evidence) return [];
			const t = e.expected_gates.filter((t) => t.required && !Object.hasOwn(e.gates, t.unit)).map((t) => ({
				code: "gate_missing",
				subject: t.unit,
				message: describeMissing(t.unit, e)
			}));
			if (e.expected_gates.some((e) => e.required)) return t;
			const n = "no required gate is expected, so evidence was required and nothing would be proven";
			return [...t, {
				code: "nothing_expected",
				subject: "expected_gates",
				message: n
			}];
		}
		function describeMissing(e, t) {
			const n = t.refused.filter((t) => t.unit === e);
			const r = n.map((e) => `${e.evidence} (${e.code})`).slice(0, 3);
			if (r.length === 0) return `${e} has no evidence that counts`;
			const a = `${e} has no evidence that counts; refused: ${r.join(", ")}`;
			return (0, i.v)(a, n.length - r.length, "file").slice(0, 4096);
		}
		function refusedReasons({ refused: e }) {
			return e.filter(closesByItself).map((e) => ({
				code: "evidence_refused",
				subject: e.evidence,
				message: `${e.evidence}: ${e.message}`.slice(0, 4096)
			}));
		}
		function materialReasons(e) {
			const t = e.missing_artifacts.map((e) => ({
				code: "artifact_missing",
				subject: e,
				message: `the artifact ${e} is not there`.slice(0, 4096)
			}));
			if (!e.require_clean_git || e.git.state === "clean") return t;
			return [...t, {
				code: "git_not_clean",
				subject: e.git.state,
				message: `the repository is not clean: ${e.git.detail}`.slice(0, 4096)
			}];
		}
	}),
	11469: (function(e, t, n) {
		n.d(t, {
			fu: () => oldestEvidence,
			p1: () => expiryOf,
			uT: () => expectedMode
		});
		var r = n(42207);
		function expiryOf(e, t) {
			const n = oldestEvidence(e);
			return t === null || n === undefined ? null : (0, r.ZA)(n.atMs + t * 1e3);
		}
		function oldestEvidence(e) {
			return Object.entries(e).map(([e, t]) => ({
				unit: e,
				atMs: (0, r.TM)(t.at) ?? Number.NEGATIVE_INFINITY
			})).toSorted((e, t) => e.atMs - t.atMs)[0];
		}
		function expectedMode(e, t) {
			const n = Object.hasOwn(t, e.unit) ? t[e.unit] : undefined;
			return n?.mode === "enforce" ? "enforce" : e.mode;
		}
	}),
	34975: (function(e, t, n) {
		n.d(t, {
			H8: () => toProblem,
			Tx: () => differ,
			at: () => firstDifference,
			bL: () => firstDifferingByte,
			hF: () => describeDifference,
			ny: () => toDifference
		});
		var r = n(46911);
		function toDifference(e, t) {
			return {
				code: e.code,
				file: e.where?.file ?? t,
				pointer: e.where?.pointer ?? null,
				expected: null,
				found: null,
				message: e.message
			};
		}
		function describeDifference({ file: e, pointer: t, message: n }) {
			return `${e}${t === null || t === "" ? "" : ` at ${t}`}: ${n}`.slice(0, 2e3);
		}
		function differ(e, t) {
			const { expected: n, found: r } = t;
			return {
				code: e,
				...t,
				message: `expected ${JSON.stringify(n)}, found ${JSON.stringify(r)}`
			};
		}
		function toProblem(e, t) {
			const { code: n, message: r, file: i, pointer: a } = e;
			const o = a === null ? undefined : t.lineOf(a);
			return {
				code: n,
				message: r,
				where: {
					file: i,
					...a !== null && { pointer: a },
					...o !== undefined && { line: o }
				}
			};
		}
		function firstDifference(e, t, n = []) {
			if (isTree(e) && isTree(t) && Array.isArray(e) === Array.isArray(t)) {
				const r = [...new Set([...Object.keys(e), ...Object.keys(t)])].sort();
				for (const i of r) {
					const r = firstDifference(own(e, i), own(t, i), [...n, i]);
					if (r !== undefined) return r;
				}
				return undefined;
			}
			if (Object.is(e, t) || e === 0 && t === 0) return undefined;
			return {
				pointer: (0, r.r)(n),
				expected: e ?? null,
				found: t ?? null
			};
		}
		function isTree(e) {
			return typeof e === "object" && e !== null;
		}
		function own(e, t) {
			return Object.hasOwn(e, t) ? e[t] : undefined;
		}
		function firstDifferingByte(e, t) {
			const n = Math.min(e.length, t.length);
			for (let r = 0; r < n; r += 1) if (e[r] !== t[r]) return r;
			return e.length === t.length ? undefined : n;
		}
	}),
	34617: (function(e, t, n) {
		n.d(t, { v: () => documentReader });
		var r = n(8304);
		var i = n(46911);
		var a = n(66462);
		var o = n(28935);
		var s = n(34975);
		function documentReader(e) {
			const toJson = (t, n) => (0, r.R)(t, {
				file: n,
				maxBytes: e.maxBytes
			});
			const differencesOf = (t, n, r) => {
				const { file: i } = n;
				const a = (0, o.m)(r, n.value, {
					file: i,
					code: e.notCanonical
				});
				return [...a === undefined ? [] : [a], ...e.disagreements(t, i, r)];
			};
			const validate = (t, n) => {
				const r = (0, i.m)(e.schema, t);
				const [o, ...c] = differencesOf(r, t, n).map((e) => (0, s.H8)(e, t));
				if (o !== undefined) throw new a.dz([o, ...c]);
				return r;
			};
			return {
				validate,
				parse: (e, t) => validate(toJson(e, t), e),
				read: (t, n) => {
					try {
						const r = toJson(t, n);
						const a = (0, i.m)(e.schema, r);
						return {
							document: a,
							differences: differencesOf(a, r, t)
						};
					} catch (e) {
						if (!(e instanceof a.dz)) throw e;
						return {
							document: null,
							differences: e.problems.map((e) => (0, s.ny)(e, n))
						};
					}
				}
			};
		}
	}),
	32924: (function(e, t, n) {
		n.d(t, {
			r: () => missingGates,
			t: () => gateMapSha256
		});
		var r = n(30786);
		function gateMapSha256(e) {
			return (0, r.o4)(e);
		}
		function missingGates(e, t) {
			return e.map((e) => e.unit).filter((e) => !Object.hasOwn(t, e));
		}
	}),
	14256: (function(e, t, n) {
		n.d(t, {
			X3: () => a,
			ZJ: () => i,
			bU: () => r
		});
		const r = 32 * 1024 * 1024;
		const i = 32 * 1024 * 1024;
		const a = 32 * 1024 * 1024;
	}),
	17037: (function(e, t, n) {
		n.d(t, { rc: () => f });
		var r = n(84227);
		var i = n(61367);
		const a = r.YjP().min(1).max(4096).describe("Path of the evidence document, relative to the folder of the manifest, \"/\" separators");
		const o = r.rej({
			kind: r.k5n(["gate", "operation"]).describe("Whether the unit judges or acts"),
			verdict: i.WJ.describe("Verdict of the evidence"),
			mode: i.Mq.describe("How the runner treated the unit"),
			required: r.zMY().describe("Whether the candidate is closed without this evidence"),
			evidence: a,
			sha256: i.sc.describe("SHA-256 of the bytes of the evidence document"),
			run_id: r.YjP().max(128).describe("Run that made the evidence; empty where the predecessor made it"),
			run_attempt: r.Whr().min(0).describe("0 for a local run"),
			at: i.uR.describe("ended_at of the evidence"),
			format: r.k5n(["release-gates/evidence/v1", "predecessor"]).describe("What kind of document it is")
		});
		const s = r.g1P(i.KF, o);
		const c = r.rej({
			unit: i.KF,
			required: r.zMY().describe("Whether the candidate is closed without its evidence"),
			mode: i.Mq.describe("How strictly the configuration wants the unit judged, at least")
		});
		const l = r.rej({
			evidence: r.YjP().max(4096).describe("Path of the refused file, relative to the workspace"),
			unit: i.KF.nullable().describe("Null where the file does not tell"),
			code: r.YjP().max(128).describe("Why, as a stable code"),
			message: i.n8.describe("Why, for a person")
		});
		const u = [
			"artifact_missing",
			"evidence_refused",
			"gate_closed",
			"gate_judged_leniently",
			"gate_missing",
			"git_not_clean",
			"nothing_expected"
		];
		const d = r.rej({
			code: r.k5n(u).describe("Why the candidate is closed, as a stable code"),
			subject: r.YjP().max(4096).describe("The gate, the file or the pattern in question"),
			message: i.n8.describe("For a person")
		});
		const f = r.rej({
			format: r.euz(i.Sn),
			release_candidate_id: i.id,
			correlation_id: i.id,
			subject: i.bc,
			run: i.eF,
			generated_at: i.uR,
			expires_at: i.uR.nullable().describe("After this the decision no longer counts; null where no maximum age is set"),
			max_evidence_age_s: r.Whr().min(0).nullable().exactOptional().describe("Oldest that evidence may be, in seconds; null: any age. Manifests of before do not say it"),
			environment: r.YjP().min(1).max(64).describe("Environment profile"),
			strict: r.zMY().describe("Whether checks of level \"should\" bound; false where somebody asked for leniency"),
			artifacts: r.YOg(r.rej({
				path: r.YjP().min(1).max(4096),
				sha256: i.sc,
				bytes: i.GJ,
				required: r.zMY()
			})).max(1e5).describe("What is released: paths relative to the workspace, sorted"),
			missing_artifacts: r.YOg(r.YjP().min(1).max(4096)).max(1e4).describe("Required paths and patterns that name no readable file"),
			gates: s.describe("One entry for each unit whose evidence counts"),
			expected_gates: r.YOg(c).max(1e3).describe("What the configuration expects, sorted by unit"),
			missing_gates: r.YOg(i.KF).max(1e3).describe("Expected units without an entry, sorted"),
			refused: r.YOg(l).max(1e4).describe("Files that do not count, by name"),
			evidence_sha256: i.sc.describe("SHA-256 of the RFC 8785 canonical form of \"gates\""),
			decision: r.k5n(["open", "closed"]),
			reasons: r.YOg(d).max(2e4).describe("Why it is closed; empty when open"),
			require_gate_evidence: r.zMY(),
			require_clean_git: r.zMY(),
			git: r.rej({
				state: r.k5n([
					"clean",
					"dirty",
					"unavailable"
				]),
				detail: i.n8
			}),
			tool: i.Sr
		}).describe("release-gates manifest, version 1");
	}),
	76380: (function(e, t, n) {
		n.d(t, {
			At: () => readEvidence,
			CX: () => validateEvidence
		});
		var r = n(42207);
		var i = n(1973);
		var a = n(34975);
		var o = n(34617);
		var s = n(84227);
		var c = n(61367);
		;
		const l = s.rej({
			format: s.euz(c.uX),
			unit: c.KF,
			kind: s.k5n(["gate", "operation"]),
			mode: c.Mq.describe("How the runner treated the unit"),
			strict: s.zMY().describe("Whether checks of level \"should\" bound here"),
			environment: s.YjP().min(1).max(64),
			verdict: c.WJ,
			reason: c.n8.describe("The verdict in one line"),
			error: s.rej({
				kind: s.k5n([
					"input",
					"environment",
					"internal"
				]),
				code: s.YjP().max(128),
				message: s.YjP().max(4096)
			}).nullable().describe("Why the run broke; null unless the verdict is error"),
			checks: s.YOg(c.z6).max(2e4),
			release_candidate_id: c.id,
			correlation_id: c.id,
			subject: c.bc,
			run: c.eF,
			inputs: s.g1P(s.YjP().max(64), c.DE).describe("Resolved inputs with their source; never a secret"),
			materials: s.YOg(c.El).max(1e5).describe("Every file that was read, sorted by path"),
			outputs: s.YOg(c.CG).max(1e5).describe("Every file that was written, sorted by path"),
			started_at: c.uR,
			ended_at: c.uR,
			tool: c.Sr,
			waivers: s.YOg(c.oo).max(1e3),
			next_actions: s.YOg(c.n8).max(200),
			details: s.g1P(s.YjP().max(128), c.Pq),
			facts: c.Ix.exactOptional()
		}).describe("release-gates evidence document, version 1");
		var u = n(14256);
		;
		const d = (0, o.v)({
			schema: l,
			maxBytes: u.bU,
			notCanonical: "evidence.not_canonical",
			disagreements: (e, t) => [
				...timeDifferences(e, t),
				...verdictDifferences(e, t),
				...checkDifferences(e, t)
			]
		});
		function parseEvidence(e, t) {
			return d.parse(e, t);
		}
		function validateEvidence(e, t) {
			return d.validate(e, t);
		}
		function readEvidence(e, t) {
			const { document: n, differences: r } = d.read(e, t);
			return {
				evidence: n,
				differences: r
			};
		}
		function timeDifferences(e, t) {
			const n = (0, r.TM)(e.started_at);
			const i = (0, r.TM)(e.ended_at);
			const o = [];
			for (const [r, s] of [["started_at", n], ["ended_at", i]]) {
				if (s === undefined) o.push((0, a.Tx)("evidence.times", {
					file: t,
					pointer: `/${r}`,
					expected: "a time that exists",
					found: e[r]
				}));
			}
			if (n !== undefined && i !== undefined && i < n) o.push((0, a.Tx)("evidence.times", {
				file: t,
				pointer: "/ended_at",
				expected: `not before ${e.started_at}`,
				found: e.ended_at
			}));
			return o;
		}
		function verdictDifferences(e, t) {
			const n = e.error === null ? (0, i.z4)(e.checks) : "error";
			return n === e.verdict ? [] : [(0, a.Tx)("evidence.verdict", {
				file: t,
				pointer: "/verdict",
				expected: n,
				found: e.verdict
			})];
		}
		function checkDifferences(e, t) {
			const n = {
				mode: e.mode,
				strict: e.strict
			};
			const r = [];
			for (const [o, s] of e.checks.entries()) {
				const { mode: c } = (0, i.S4)(s, n);
				if (c !== s.mode) r.push((0, a.Tx)("evidence.check_mode", {
					file: t,
					pointer: `/checks/${o}/mode`,
					expected: c,
					found: s.mode
				}));
				if (s.waiver !== undefined && !isCovered(s, e)) r.push((0, a.Tx)("evidence.waiver", {
					file: t,
					pointer: `/checks/${o}/waiver`,
					expected: "an unexpired waiver for this check",
					found: s.waiver
				}));
			}
			return r;
		}
		function isCovered(e, t) {
			return (0, i._i)(e) && t.waivers.some((n) => n.id === e.waiver && n.gate === t.unit && n.check === e.id && n.expires >= t.started_at);
		}
	}),
	25184: (function(e, t, n) {
		n.d(t, {
			Ng: () => parseManifest,
			WI: () => readManifest,
			yl: () => validateManifest
		});
		var r = n(42207);
		var i = n(39330);
		var a = n(51182);
		var o = n(244);
		var s = n(11469);
		var c = n(34975);
		var l = n(34617);
		var u = n(32924);
		var d = n(14256);
		var f = n(17037);
		var p = n(11142);
		const m = (0, l.v)({
			schema: f.rc,
			maxBytes: d.ZJ,
			notCanonical: "manifest.not_canonical",
			disagreements: (e, t, n) => [
				...timeDifferences(e, t),
				...entryDifferences(e, t),
				...derivedDifferences(e, t),
				...nameDifferences(t, n)
			]
		});
		function parseManifest(e, t) {
			return m.parse(e, t);
		}
		function validateManifest(e, t) {
			return m.validate(e, t);
		}
		function readManifest(e, t) {
			const { document: n, differences: r } = m.read(e, t);
			return {
				manifest: n,
				differences: r
			};
		}
		function timeDifferences(e, t) {
			const n = (0, r.TM)(e.generated_at);
			const i = [];
			if (n === undefined) i.push((0, c.Tx)("manifest.times", {
				file: t,
				pointer: "/generated_at",
				expected: "a time that exists",
				found: e.generated_at
			}));
			if (e.expires_at !== null && (0, r.TM)(e.expires_at) === undefined) i.push((0, c.Tx)("manifest.times", {
				file: t,
				pointer: "/expires_at",
				expected: "a time that exists",
				found: e.expires_at
			}));
			for (const [a, o] of Object.entries(e.gates)) {
				const s = (0, r.TM)(o.at);
				if (s === undefined || s > (n ?? 0) + r.Hd) i.push((0, c.Tx)("manifest.times", {
					file: t,
					pointer: `/gates/${a}/at`,
					expected: `a time not after ${e.generated_at}`,
					found: o.at
				}));
			}
			return i;
		}
		function entryDifferences(e, t) {
			const n = [];
			for (const [r, i] of Object.entries(e.gates)) {
				if (!(0, p.Kz)(i.evidence)) n.push((0, c.Tx)("manifest.path", {
					file: t,
					pointer: `/gates/${r}/evidence`,
					expected: "a path below the manifest's folder",
					found: i.evidence
				}));
				const a = e.expected_gates.find((e) => e.unit === r)?.required ?? false;
				if (i.required !== a) n.push((0, c.Tx)("manifest.entry", {
					file: t,
					pointer: `/gates/${r}/required`,
					expected: a,
					found: i.required
				}));
			}
			for (const [r, { path: i }] of e.artifacts.entries()) {
				if (!(0, p.Kz)(i)) n.push((0, c.Tx)("manifest.path", {
					file: t,
					pointer: `/artifacts/${r}/path`,
					expected: "a path below the workspace",
					found: i
				}));
			}
			return n;
		}
		function derivedDifferences(e, t) {
			const n = (0, u.t)(e.gates);
			const r = (0, u.r)(e.expected_gates, e.gates);
			const a = [];
			if (!(0, i.J$)(n, e.evidence_sha256)) a.push((0, c.Tx)("manifest.evidence_sha256", {
				file: t,
				pointer: "/evidence_sha256",
				expected: n,
				found: e.evidence_sha256
			}));
			const o = (0, c.at)(r, e.missing_gates);
			if (o !== undefined) a.push((0, c.Tx)("manifest.missing_gates", {
				file: t,
				pointer: `/missing_gates${o.pointer}`,
				expected: o.expected,
				found: o.found
			}));
			return [
				...expiryDifferences(e, t),
				...modeDifferences(e, t),
				...a,
				...decisionDifferences(e, t)
			];
		}
		function expiryDifferences({ gates: e, max_evidence_age_s: t, expires_at: n }, r) {
			const i = t === undefined ? n : (0, s.p1)(e, t);
			return i === n ? [] : [(0, c.Tx)("manifest.expires_at", {
				file: r,
				pointer: "/expires_at",
				expected: i,
				found: n
			})];
		}
		function modeDifferences({ expected_gates: e, gates: t }, n) {
			return e.flatMap((e, r) => {
				const i = (0, s.uT)(e, t);
				const a = `/expected_gates/${r}/mode`;
				return i === e.mode ? [] : [(0, c.Tx)("manifest.mode", {
					file: n,
					pointer: a,
					expected: i,
					found: e.mode
				})];
			});
		}
		function nameDifferences(e, t) {
			const n = (0, p.bV)(e);
			const r = (0, a.H9)(n, (0, i.fg)(t));
			if (r === undefined) return [];
			const o = (0, c.Tx)("manifest.file_name", {
				file: e,
				pointer: null,
				expected: r,
				found: n
			});
			return [{
				...o,
				message: `the file was changed after it was written: by its name and SHA-256 ${o.message}`
			}];
		}
		function decisionDifferences(e, t) {
			const n = (0, o.e)(e);
			const r = n.length === 0 ? "open" : "closed";
			const i = [];
			if (r !== e.decision) i.push((0, c.Tx)("manifest.decision", {
				file: t,
				pointer: "/decision",
				expected: r,
				found: e.decision
			}));
			const a = (0, c.at)(n.map(withoutMessage), e.reasons.map(withoutMessage));
			if (a !== undefined) i.push((0, c.Tx)("manifest.decision", {
				file: t,
				pointer: `/reasons${a.pointer}`,
				expected: a.expected,
				found: a.found
			}));
			return i;
		}
		function withoutMessage({ code: e, subject: t }) {
			return {
				code: e,
				subject: t
			};
		}
	}),
	11142: (function(e, t, n) {
		n.d(t, {
			Kz: () => isConfinedPath,
			bV: () => fileNameOf,
			uJ: () => joinPath,
			yS: () => folderOf,
			yk: () => escapeGlob
		});
		function joinPath(e, t) {
			const n = e.replace(/\/+$/, "");
			return n === "" || n === "." ? t : `${n}/${t}`;
		}
		function folderOf(e) {
			const t = e.lastIndexOf("/");
			return t === -1 ? "" : e.slice(0, t);
		}
		function fileNameOf(e) {
			return e.slice(e.lastIndexOf("/") + 1);
		}
		function isConfinedPath(e) {
			if (e === "" || /[\\\0-\x1f\x7f]/.test(e) || /^[A-Za-z]:/.test(e)) return false;
			return e.split("/").every((e) => e !== "" && e !== "." && e !== "..");
		}
		function escapeGlob(e) {
			return e.replaceAll(/[\\*?[\]{}!]/g, "\\$&");
		}
	}),
	61367: (function(e, t, n) {
		n.d(t, {
			CG: () => w,
			DE: () => E,
			El: () => C,
			GJ: () => p,
			Ix: () => T,
			KF: () => l,
			Mq: () => g,
			Pq: () => s,
			Sn: () => a,
			Sr: () => y,
			WJ: () => h,
			bc: () => _,
			eF: () => v,
			id: () => c,
			mn: () => o,
			n8: () => m,
			oo: () => D,
			sc: () => u,
			uR: () => d,
			uX: () => i,
			z6: () => x
		});
		var r = n(84227);
		const i = "release-gates/evidence/v1";
		const a = "release-gates/manifest/v1";
		const o = "release-gates/facts/v1";
		const s = r.Pq9();
		const c = r.YjP().regex(/^(?![-.])[A-Za-z0-9._-]{1,128}$/).describe("1 to 128 characters A-Z a-z 0-9 . _ - without a leading \"-\" or \".\"");
		const l = r.YjP().regex(/^[a-z][a-z0-9-]{1,63}$/);
		const u = r.YjP().regex(/^[0-9a-f]{64}$/).describe("SHA-256, lower-case hex");
		const d = r.YjP().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/).describe("RFC 3339, UTC, milliseconds");
		const f = r.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
		const p = r.Whr().min(0);
		const m = r.YjP().max(4096);
		const h = r.k5n([
			"error",
			"fail",
			"inconclusive",
			"waived",
			"pass",
			"not_applicable"
		]);
		const g = r.k5n(["enforce", "warn"]);
		const _ = r.rej({
			repository: r.YjP().min(1).max(256),
			commit: f.nullable(),
			ref: r.YjP().max(1024).nullable(),
			version: r.YjP().max(256).nullable()
		});
		const v = r.gMt("kind", [r.rej({
			kind: r.euz("github"),
			id: r.YjP().regex(/^\d{1,20}$/),
			attempt: r.Whr().min(1),
			workflow: r.YjP().max(1024),
			job: r.YjP().max(1024),
			event: r.YjP().max(128),
			actor: r.YjP().max(256)
		}), r.rej({
			kind: r.euz("local"),
			id: c,
			actor: r.YjP().max(256)
		})]);
		const y = r.rej({
			name: r.euz("release-gates"),
			version: r.YjP().max(64),
			bundle_sha256: u.nullable().describe("Digest of the bundle that ran; null when run from source")
		});
		const b = r.rej({
			file: r.YjP().max(4096),
			line: r.Whr().min(1).exactOptional(),
			pointer: r.YjP().max(4096).exactOptional()
		});
		const x = r.rej({
			id: r.YjP().regex(/^[a-z0-9_]+(::.{1,256})?$/),
			outcome: r.k5n([
				"pass",
				"fail",
				"inconclusive",
				"not_applicable"
			]),
			level: r.k5n([
				"must",
				"should",
				"may"
			]),
			mode: g,
			reason: m,
			expected: s,
			actual: s,
			location: b.exactOptional(),
			remedy: m.exactOptional(),
			waiver: c.exactOptional().describe("The waiver that covers this failing check")
		});
		const S = r.KCZ([r.euz("worktree"), r.rej({ commit: f })]);
		const C = r.rej({
			path: r.YjP().min(1).max(4096),
			sha256: u,
			bytes: p,
			role: r.k5n([
				"policy",
				"evidence",
				"material"
			]),
			origin: S
		});
		const w = r.rej({
			path: r.YjP().min(1).max(4096),
			sha256: u,
			bytes: p
		});
		const T = r.KCZ([r.rej({
			path: r.YjP().min(1).max(4096).describe("Relative to the folder of the evidence, \"/\" separators"),
			sha256: u,
			bytes: p
		}), r.rej({ not_kept: m.describe("Why the decision cannot be replayed") })]).describe("What a gate decided on, in a document of its own; absent where nothing was decided, or an operation acted");
		const E = r.rej({
			value: s,
			source: r.k5n([
				"flag",
				"input",
				"environment",
				"file",
				"default"
			])
		});
		const D = r.rej({
			id: c,
			gate: l,
			check: r.YjP().max(512),
			owner: r.YjP().min(1).max(256),
			ticket: r.YjP().min(1).max(512),
			reason: m,
			expires: d,
			days_left: r.Whr(),
			path: r.YjP().max(4096),
			sha256: u,
			signed_by: r.YOg(r.YjP().min(1).max(256)).min(1).max(100).exactOptional().describe("Fingerprints of the keys that signed it; left out where nobody did")
		});
	})
};
;
