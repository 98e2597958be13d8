"use strict";
exports.id = 7799;
exports.ids = [7799];
exports.modules = {
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
	})
};
;
