"use strict";
exports.id = 3086;
exports.ids = [3086];
exports.modules = {
	46540: (function(e, t, n) {
		n.d(t, {
			Ld: () => namedFacts,
			Yt: () => digestFacts,
			hR: () => verifyFacts,
			pf: () => factsDifference,
			uC: () => factsPlaces
		});
		var r = n(39330);
		var i = n(34975);
		var a = n(11142);
		function namedFacts({ facts: e }) {
			return e === undefined || "not_kept" in e ? undefined : e;
		}
		function factsPlaces(e, { path: t }) {
			if (!(0, a.Kz)(t)) return [];
			const n = (0, a.yS)(e);
			return [...new Set([t, (0, a.bV)(t)])].map((e) => (0, a.uJ)(n, e));
		}
		function factsDifference(e, t) {
			const { path: n, sha256: o } = e;
			const differs = (e, t, r) => ({
				...(0, i.Tx)(e, {
					file: n,
					pointer: null,
					...t
				}),
				message: r
			});
			if (!(0, a.Kz)(n)) {
				return differs("facts.path", {
					expected: "a path below the evidence",
					found: n
				}, "the path leaves the folder");
			}
			switch (t.state) {
				case "absent": return differs("facts.absent", {
					expected: o,
					found: "no file"
				}, "is not there");
				case "refused": return (0, i.ny)({
					code: t.code,
					message: t.reason
				}, n);
				case "present": {
					const n = typeof t.bytes === "number" ? t.bytes : t.bytes.length;
					if ((0, r.J$)(t.sha256, o) && n === e.bytes) return undefined;
					const i = n === e.bytes ? ["", ""] : [` (${e.bytes} bytes)`, ` (${n} bytes)`];
					const a = `has other bytes: expected ${o}${i[0]}, found ${t.sha256}${i[1]}`;
					return differs("facts.digest", {
						expected: o,
						found: t.sha256
					}, a);
				}
			}
		}
		async function digestFacts(e, t) {
			const n = factsOf(e);
			const r = await t.digest(n.flatMap(({ places: e }) => e));
			const i = [...r];
			return Object.fromEntries(n.map(({ unit: e, facts: { path: t }, places: n }) => {
				const r = i.splice(0, n.length);
				return [e, r.find(({ state: e }) => e !== "absent") ?? {
					state: "absent",
					path: t
				}];
			}));
		}
		function verifyFacts(e, t) {
			const n = factsOf(e).map(({ unit: e, facts: n }) => factsDifference(n, t[e] ?? {
				state: "absent",
				path: n.path
			}));
			const r = n.filter((e) => e !== undefined);
			const i = r.filter(isAbsent);
			return {
				checked: n.length - i.length,
				absent: i,
				notKept: documentsOf(e).flatMap(({ unit: e, evidence: t }) => t.facts !== undefined && "not_kept" in t.facts ? [e] : []),
				differences: r.filter((e) => !isAbsent(e))
			};
		}
		function isAbsent({ code: e }) {
			return e === "facts.absent";
		}
		function factsOf(e) {
			return documentsOf(e).flatMap(({ unit: e, path: t, evidence: n }) => {
				const r = namedFacts(n);
				return r === undefined ? [] : [{
					unit: e,
					facts: r,
					places: factsPlaces(t, r)
				}];
			});
		}
		function documentsOf({ file: e, reading: t, evidence: n }) {
			return Object.entries(t.manifest?.gates ?? {}).flatMap(([t, r]) => {
				const i = n[t];
				if (i?.state !== "present" || i.evidence === null) return [];
				return [{
					unit: t,
					path: (0, a.uJ)((0, a.yS)(e), r.evidence),
					evidence: i.evidence
				}];
			});
		}
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
	73086: (function(e, t, n) {
		n.d(t, { remakeEvidence: () => remakeEvidence });
		var r = n(76380);
		var i = n(15642);
		var a = n(26022);
		async function remakeEvidence(e, t) {
			const { evidence: n } = (0, r.At)(e, "evidence");
			if (n === null || n.error !== null || !i.Fl.includes(n.unit)) return undefined;
			const a = await (0, i.LM)(n.unit);
			return a.kind === "gate" ? decide(a, n, t) : undefined;
		}
		function decide(e, t, n) {
			try {
				const r = (0, a.m)(e, t, n);
				return "reason" in r ? undefined : r.bytes;
			} catch {
				return undefined;
			}
		}
	}),
	26022: (function(e, t, n) {
		n.d(t, {
			b: () => replayEvidence,
			m: () => decideOn
		});
		var r = n(96416);
		var i = n(64);
		var a = n(66462);
		var o = n(1973);
		var s = n(42207);
		var c = n(39330);
		var l = n(46540);
		var u = n(34975);
		var d = n(12432);
		var f = n(67895);
		var p = n(45577);
		var m = n(45340);
		var h = n(84807);
		function replayEvidence(e) {
			const { unit: t, evidence: n } = e;
			if (t.kind !== "gate") return { state: "acted" };
			if (n.error !== null) return impossible(`the run broke before it decided: ${n.error.message}`);
			const { facts: r } = n;
			if (r === undefined) return impossible("the evidence names no facts: an earlier version wrote it, or the gate was off");
			if ("not_kept" in r) return impossible(`the facts were not kept: ${r.not_kept}`);
			const i = e.facts ?? {
				state: "absent",
				path: r.path
			};
			const a = (0, l.pf)(r, i);
			if (a !== undefined || i.state !== "present") {
				return impossible(a === undefined ? `${r.path} is not there` : (0, u.hF)(a));
			}
			return decideAgain(t, e, i.bytes);
		}
		function impossible(e) {
			return {
				state: "impossible",
				reason: e
			};
		}
		function decideAgain(e, { evidence: t, bytes: n, tool: r }, i) {
			const a = decideOn(e, t, i);
			if ("reason" in a) return impossible(a.reason);
			const o = differenceOf(n, a.bytes, t);
			const s = isSameBuild(r, t.tool) ? null : describeBuild(t.tool);
			if (o === undefined) return {
				state: "same",
				checks: t.checks.length,
				verdict: t.verdict,
				madeBy: s
			};
			return {
				state: "differs",
				difference: o,
				madeBy: s,
				masked: a.masked
			};
		}
		function decideOn(e, t, n) {
			const r = readFacts(e, t, n);
			if ("reason" in r) return r;
			return {
				bytes: (0, d.w)(makeAgain(e, t, r)),
				masked: r.masked
			};
		}
		function readFacts(e, t, n) {
			try {
				const a = (0, f.hx)(n, "facts");
				if (a.unit !== t.unit) return { reason: `the facts are of ${a.unit}` };
				const o = new Set(Object.keys(e.inputs.shape).map(r.VC));
				const s = {
					source: "file",
					values: Object.fromEntries(Object.entries(t.inputs).flatMap(([e, { value: t }]) => o.has(e) ? [[e, t]] : [])),
					where: (e) => ({
						file: "evidence",
						pointer: `/inputs/${e}/value`
					})
				};
				const { values: c } = (0, i.c)(e.inputs, [s]);
				return {
					facts: a.facts,
					masked: a.masked,
					inputs: c
				};
			} catch (e) {
				if (!(e instanceof a.dz)) throw e;
				return { reason: e.message };
			}
		}
		function makeAgain(e, t, { facts: n, inputs: r }) {
			const ofTheRun = (...e) => t.checks.filter(({ id: t }) => e.some((e) => t.startsWith(`${e}::`)));
			const i = [...e.decide(n, r), ...ofTheRun("policy_unchanged")].map((e) => (0, o.S4)(e, t));
			const a = t.waivers.map(({ signed_by: e = [], ...t }) => ({
				...t,
				version: 1,
				signedBy: e,
				flaw: null,
				expiresMs: (0, s.TM)(t.expires) ?? Number.NEGATIVE_INFINITY
			}));
			const c = (0, h.Kw)(t.unit, i, a, (0, s.TM)(t.started_at) ?? 0);
			const l = [...c.checks, ...ofTheRun("waiver_unexpired", "waiver_verified")];
			const u = (0, o.z4)(l);
			return {
				...t,
				checks: l,
				verdict: u,
				reason: (0, p.bX)(u, l),
				waivers: [...c.waivers],
				next_actions: (0, p.ji)(l),
				details: e.details?.(n, r) ?? {}
			};
		}
		function differenceOf(e, t, n) {
			const r = (0, u.bL)(e, t);
			if (r === undefined) return undefined;
			const i = JSON.parse(Buffer.from(t).toString("utf8"));
			const a = (0, u.at)(i, n)?.pointer ?? null;
			const at = (e) => a === null ? undefined : (0, m.s)(e, a);
			return {
				offset: r,
				pointer: a,
				decided: at(i),
				stated: at(n)
			};
		}
		function isSameBuild({ bundle_sha256: e }, { bundle_sha256: t }) {
			return e !== null && t !== null && (0, c.J$)(e, t);
		}
		function describeBuild({ version: e, bundle_sha256: t }) {
			return `release-gates ${e}, ${t === null ? "run from source" : `bundle ${t.slice(0, 12)}`}`;
		}
	})
};
;
