"use strict";
exports.id = 3999;
exports.ids = [3999];
exports.modules = {
	29917: (function(e, t, n) {
		n.d(t, {
			Xb: () => holdToConfiguration,
			iY: () => ageDifferences,
			ss: () => demandDifferences
		});
		var r = n(39330);
		var i = n(39362);
		var a = n(42207);
		var o = n(11469);
		var s = n(34975);
		function holdToConfiguration(e, t) {
			const n = isJudgedByIt(e, t) ? Object.fromEntries(t.configuredUnits.map(toDemand)) : null;
			if (n === null && t.maxEvidenceAgeS === null) return e;
			return {
				...e,
				configured: {
					maxAgeS: t.maxEvidenceAgeS,
					gates: n
				}
			};
		}
		function toDemand({ id: e, mode: t, required: n }) {
			return [e, {
				mode: t,
				required: n
			}];
		}
		function isJudgedByIt({ reading: e, evidence: t, files: n }, { configurationPath: i, environment: a }) {
			const o = i === null ? undefined : n[i];
			if (o?.state !== "present" || e.manifest?.environment !== a) return false;
			const s = Object.values(t).flatMap((e) => e.state === "present" && e.evidence !== null ? [e.evidence] : []);
			return s.length > 0 && s.every(({ materials: e }) => e.some((e) => e.path === i && (0, r.J$)(e.sha256, o.sha256)));
		}
		function demandDifferences(e, { file: t, configured: n }) {
			return e.expected_gates.flatMap((e, r) => {
				const i = Object.hasOwn(n?.gates ?? {}, e.unit) ? n?.gates?.[e.unit] : undefined;
				const a = {
					file: t,
					pointer: `/expected_gates/${r}`
				};
				return [...i?.mode === "enforce" && e.mode === "warn" ? [(0, s.Tx)("manifest.mode", {
					...a,
					pointer: `${a.pointer}/mode`,
					expected: "enforce",
					found: "warn"
				})] : [], ...i?.required === true && !e.required ? [(0, s.Tx)("manifest.entry", {
					...a,
					pointer: `${a.pointer}/required`,
					expected: true,
					found: false
				})] : []];
			});
		}
		function ageDifferences(e, { file: t, configured: n, nowMs: r }) {
			const s = (0, o.fu)(e.gates);
			const c = n?.maxAgeS ?? null;
			if (c === null || s === undefined || r - s.atMs <= c * 1e3) return {
				expiry: [],
				expiredAt: null
			};
			const { unit: l } = s;
			const u = e.gates[l]?.at ?? null;
			const d = `the evidence of ${l} is of ${u}, and evidence.max-age of the configuration is ${(0, i.a)(c)}`;
			const f = `after ${(0, a.ZA)(r - c * 1e3)}`;
			const p = {
				file: t,
				pointer: `/gates/${l}/at`,
				expected: f,
				found: u
			};
			return {
				expiry: [{
					code: "manifest.expired",
					...p,
					message: d
				}],
				expiredAt: (0, a.ZA)(s.atMs + c * 1e3)
			};
		}
	}),
	29811: (function(e, t, n) {
		n.d(t, {
			b: () => policyDifferences,
			d: () => describePolicyDifference
		});
		var r = n(39330);
		function policyDifferences(e) {
			const t = new Map();
			const n = [];
			for (const { file: i, evidence: a } of e.toSorted(newestFirst)) {
				for (const [e, { path: o, sha256: s, role: c }] of a.materials.entries()) {
					if (c !== "policy") continue;
					const l = t.get(o);
					if (l === undefined) t.set(o, {
						sha256: s,
						unit: a.unit
					});
					else if (!(0, r.J$)(l.sha256, s)) {
						const t = `/materials/${e}/sha256`;
						const { unit: r } = a;
						n.push({
							unit: r,
							file: i,
							pointer: t,
							path: o,
							expected: l.sha256,
							found: s,
							newer: l.unit
						});
					}
				}
			}
			return n;
		}
		function newestFirst({ evidence: e }, { evidence: t }) {
			if (e.ended_at !== t.ended_at) return e.ended_at < t.ended_at ? 1 : -1;
			return e.unit < t.unit ? -1 : 1;
		}
		function describePolicyDifference({ path: e, expected: t, found: n, newer: r }) {
			return `judged by another ${e}: expected SHA-256 ${t}, as the newer evidence of ${r}, found ${n}`;
		}
	}),
	91059: (function(e, t, n) {
		n.d(t, {
			KX: () => predecessorEntry,
			bg: () => predecessorVerdict,
			ix: () => refusePredecessor,
			n8: () => readPredecessorEvidence,
			w1: () => parsePredecessorEvidence
		});
		var r = n(8304);
		var i = n(71164);
		var a = n(66462);
		var o = n(42207);
		var s = n(64310);
		var c = n(34975);
		var l = n(14256);
		const u = [
			"ended_at",
			"generated_at",
			"started_at"
		];
		const d = 253402300799;
		function parsePredecessorEvidence(e, t) {
			const n = (0, r.R)(e, {
				file: t,
				maxBytes: l.bU
			});
			if (!(0, i.O)(n.value)) throw new a.dz(problem(n, "", "an object", n.value));
			const o = n.value;
			const s = o["ok"];
			const c = u.find((e) => isStated(o[e]));
			const d = c === undefined ? undefined : toUnixMs(o[c]);
			const f = candidateOf(o);
			const p = [
				typeof s === "boolean" ? undefined : problem(n, "/ok", "true or false", s),
				d === undefined ? problem(n, `/${c ?? "ended_at"}`, "Unix seconds or an RFC 3339 time", c && o[c]) : undefined,
				f === undefined ? problem(n, "/release_candidate_id", "an id", o["release_candidate_id"]) : undefined
			].filter((e) => e !== undefined);
			const [m, ...h] = p;
			if (m !== undefined) throw new a.dz([m, ...h]);
			return {
				ok: s === true,
				atMs: d,
				releaseCandidateId: f
			};
		}
		function readPredecessorEvidence(e, t) {
			try {
				return {
					predecessor: parsePredecessorEvidence(e, t),
					differences: []
				};
			} catch (e) {
				if (!(e instanceof a.dz)) throw e;
				return {
					predecessor: null,
					differences: e.problems.map((e) => (0, c.ny)(e, t))
				};
			}
		}
		function refusePredecessor(e, t) {
			const { releaseCandidateId: n, atMs: r } = e;
			if (n === null && !t.allowUnbound) return {
				code: "evidence.unbound",
				message: "the report names no release candidate, so it could be of any"
			};
			if (n !== null && n !== t.releaseCandidateId) return {
				code: "evidence.other_candidate",
				message: `expected release candidate ${t.releaseCandidateId}, found ${n}`
			};
			if (r > t.nowMs + o.Hd) return {
				code: "evidence.future",
				message: `the report is dated ${(0, o.ZA)(r)}, which is still to come`
			};
			if (t.maxAgeMs !== null && t.nowMs - r > t.maxAgeMs) return {
				code: "evidence.stale",
				message: `expected at most ${t.maxAgeMs / 1e3} s old, found ${(0, o.ZA)(r)}`
			};
			return undefined;
		}
		function predecessorEntry(e, t) {
			return {
				kind: "gate",
				verdict: predecessorVerdict(e),
				mode: "enforce",
				required: t.required,
				evidence: t.name,
				sha256: t.sha256,
				run_id: "",
				run_attempt: 0,
				at: (0, o.ZA)(e.atMs),
				format: "predecessor"
			};
		}
		function predecessorVerdict(e) {
			return e.ok ? "pass" : "fail";
		}
		function candidateOf(e) {
			const { correlation: t } = e;
			const n = [e["release_candidate_id"], (0, i.O)(t) ? t["release_candidate_id"] : null].filter(isStated);
			const [r] = n;
			if (r === undefined) return null;
			return n.every((e) => e === r) && typeof r === "string" && (0, s.eQ)(r) ? r : undefined;
		}
		function isStated(e) {
			return e !== undefined && e !== null && e !== "";
		}
		function toUnixMs(e) {
			if (typeof e !== "number") return (0, o.TM)(e);
			return e > 0 && e <= d ? Math.floor(e * 1e3) : undefined;
		}
		function problem(e, t, n, r) {
			const i = e.lineOf(t);
			const a = r === undefined ? "nothing" : JSON.stringify(r).slice(0, 120);
			return {
				code: "predecessor.invalid",
				message: `expected ${n}, found ${a}`,
				where: {
					file: e.file,
					pointer: t,
					...i !== undefined && { line: i }
				}
			};
		}
	}),
	33999: (function(e, t, n) {
		n.d(t, {
			$: () => workspaceSource,
			e: () => readBoundFiles
		});
		var r = n(91059);
		var i = n(14256);
		var a = n(76380);
		var o = n(25184);
		var s = n(11142);
		var c = n(24827);
		function workspaceSource(e) {
			return {
				readEvidence: (t) => e.read(t, {
					role: "evidence",
					maxBytes: i.bU
				}),
				digest: (t) => e.digest(t)
			};
		}
		async function readBoundFiles(e, t, n) {
			const r = (0, o.WI)(e.bytes, e.path);
			const i = {};
			for (const [n, a] of Object.entries(r.manifest?.gates ?? {})) i[n] = await findEvidence(a, (0, s.yS)(e.path), t);
			const a = await digestFiles(t, {
				manifest: r.manifest,
				evidence: i
			});
			return {
				file: e.path,
				reading: r,
				evidence: i,
				files: a,
				nowMs: n
			};
		}
		async function findEvidence(e, t, n) {
			if (!(0, s.Kz)(e.evidence)) return {
				state: "refused",
				code: "manifest.path",
				reason: "the path leaves the manifest's folder"
			};
			const i = await n.readEvidence((0, s.uJ)(t, e.evidence), e);
			if (i.state === "absent") return { state: "absent" };
			if (i.state === "refused") return {
				state: "refused",
				code: i.code,
				reason: i.reason
			};
			const { sha256: o } = i;
			if (e.format === "predecessor") return {
				state: "present",
				sha256: o,
				evidence: null,
				...(0, r.n8)(i.bytes, e.evidence)
			};
			return {
				state: "present",
				sha256: o,
				predecessor: null,
				...(0, a.At)(i.bytes, e.evidence)
			};
		}
		async function digestFiles(e, t) {
			const n = [...(t.manifest?.artifacts ?? []).map((e) => e.path), ...(0, c.Ov)(t).flatMap((e) => e.isElsewhere === true ? [] : [e.path])];
			const r = [...new Set(n)].filter(s.Kz).sort();
			const i = await e.digest(r);
			return Object.fromEntries(i.map((e, t) => [r[t], e]));
		}
	}),
	24827: (function(e, t, n) {
		n.d(t, {
			CG: () => allDifferences,
			Ov: () => boundFiles,
			TX: () => verifyManifest
		});
		var r = n(39330);
		var i = n(42207);
		var a = n(29917);
		var o = n(34975);
		var s = n(29811);
		var c = n(91059);
		function verifyManifest(e) {
			const { manifest: t, differences: n } = e.reading;
			if (t === null) return {
				manifest: n,
				expiry: [],
				expiredAt: null,
				evidence: {},
				artifacts: l,
				materials: l
			};
			const r = Object.keys(t.gates).sort();
			const i = policyConflicts(t, e);
			return {
				manifest: [...n, ...(0, a.ss)(t, e)],
				...judgeAge(t, e),
				evidence: Object.fromEntries(r.map((n) => [n, [...evidenceDifferences({
					unit: n,
					entry: t.gates[n],
					manifest: t,
					facts: e
				}), ...i.get(n) ?? []]])),
				artifacts: verifyFiles(t.artifacts, e.files),
				materials: verifyFiles(boundFiles(e), e.files)
			};
		}
		function allDifferences(e, t = []) {
			return [
				...e.manifest,
				...Object.values(e.evidence).flat(),
				...t,
				...e.artifacts.differences,
				...e.expiry,
				...e.materials.differences
			];
		}
		function boundFiles(e) {
			const t = new Map();
			for (const n of Object.values(e.evidence)) {
				if (n.state !== "present" || n.evidence === null) continue;
				const { materials: e, outputs: r } = n.evidence;
				for (const { path: n, sha256: r, origin: i } of e) t.set(`${n} ${r}`, {
					path: n,
					sha256: r,
					isElsewhere: i !== "worktree"
				});
				for (const { path: e, sha256: n } of r) t.set(`${e} ${n}`, {
					path: e,
					sha256: n,
					isElsewhere: false
				});
			}
			return [...t.values()].sort((e, t) => e.path < t.path ? -1 : 1);
		}
		const l = {
			checked: 0,
			notPresent: [],
			notComparable: 0,
			differences: []
		};
		function policyConflicts(e, t) {
			const n = Object.entries(e.gates).flatMap(([e, n]) => {
				const r = t.evidence[e];
				return r?.state === "present" && r.evidence !== null ? [{
					file: n.evidence,
					evidence: {
						...r.evidence,
						unit: e
					}
				}] : [];
			});
			const r = new Map();
			for (const e of (0, s.b)(n)) {
				const { unit: t, file: n, pointer: i, expected: a, found: o } = e;
				const c = (0, s.d)(e);
				const l = {
					code: "evidence.policy_differs",
					file: n,
					pointer: i,
					expected: a,
					found: o,
					message: c
				};
				r.set(t, [...r.get(t) ?? [], l]);
			}
			return r;
		}
		function evidenceDifferences(e) {
			const { unit: t, entry: n, facts: i } = e;
			const a = i.evidence[t] ?? { state: "absent" };
			switch (a.state) {
				case "absent": return [(0, o.Tx)("evidence.absent", {
					file: n.evidence,
					pointer: null,
					expected: n.sha256,
					found: "no file"
				})];
				case "refused": return [(0, o.ny)({
					code: a.code,
					message: a.reason,
					where: { file: n.evidence }
				}, n.evidence)];
				case "present": {
					const t = (0, r.J$)(a.sha256, n.sha256) ? [] : [(0, o.Tx)("evidence.digest", {
						file: n.evidence,
						pointer: null,
						expected: n.sha256,
						found: a.sha256
					})];
					return [
						...t,
						...a.differences,
						...entryDifferences(e, a)
					];
				}
			}
		}
		function entryDifferences(e, t) {
			if (t.evidence !== null) return ownDifferences(e, t.evidence);
			if (t.predecessor !== null) return predecessorDifferences(e, t.predecessor);
			return [];
		}
		function ownDifferences({ unit: e, entry: t, manifest: n }, r) {
			const { run: i, subject: a } = r;
			return compare(t.evidence, "evidence.entry", [
				[
					"/format",
					t.format,
					r.format
				],
				[
					"/unit",
					e,
					r.unit
				],
				[
					"/kind",
					t.kind,
					r.kind
				],
				[
					"/verdict",
					t.verdict,
					r.verdict
				],
				[
					"/mode",
					t.mode,
					r.mode
				],
				[
					"/run/id",
					t.run_id,
					i.id
				],
				[
					"/run/attempt",
					t.run_attempt,
					i.kind === "github" ? i.attempt : 0
				],
				[
					"/ended_at",
					t.at,
					r.ended_at
				],
				[
					"/release_candidate_id",
					n.release_candidate_id,
					r.release_candidate_id
				],
				[
					"/environment",
					n.environment,
					r.environment
				],
				[
					"/strict",
					n.strict || r.strict,
					r.strict
				],
				[
					"/subject/repository",
					n.subject.repository,
					a.repository
				],
				[
					"/subject/commit",
					n.subject.commit,
					a.commit
				],
				[
					"/subject/version",
					a.version === null ? null : n.subject.version ?? a.version,
					a.version
				]
			]);
		}
		function predecessorDifferences({ entry: e, manifest: t }, n) {
			return compare(e.evidence, "evidence.entry", [
				[
					"/ok",
					e.verdict,
					(0, c.bg)(n)
				],
				[
					"/ended_at",
					(0, i.TM)(e.at) ?? null,
					n.atMs
				],
				[
					"/release_candidate_id",
					t.release_candidate_id,
					n.releaseCandidateId ?? t.release_candidate_id
				]
			]);
		}
		function judgeAge(e, t) {
			const { file: n, nowMs: r } = t;
			const s = (0, i.TM)(e.generated_at) ?? Number.POSITIVE_INFINITY;
			const c = e.expires_at === null ? undefined : (0, i.TM)(e.expires_at);
			const l = new Date(r).toISOString();
			if (s > r + i.Hd) {
				const t = e.generated_at;
				const r = `the manifest was made at ${t}, and it is ${l} here: one of the two clocks is wrong; set it`;
				const i = {
					file: n,
					pointer: "/generated_at",
					expected: `at most ${l}`,
					found: t
				};
				return {
					expiry: [{
						code: "manifest.future",
						...i,
						message: r
					}],
					expiredAt: null
				};
			}
			const { expires_at: u } = e;
			if (c !== undefined && c < r) {
				const e = {
					file: n,
					pointer: "/expires_at",
					expected: `after ${l}`,
					found: u
				};
				return {
					expiry: [(0, o.Tx)("manifest.expired", e)],
					expiredAt: u
				};
			}
			return (0, a.iY)(e, t);
		}
		function verifyFiles(e, t) {
			const n = e.filter((e) => e.isElsewhere !== true);
			const i = n.filter(({ path: e }) => (t[e]?.state ?? "absent") === "absent");
			const a = n.flatMap(({ path: e, sha256: n }) => {
				const i = t[e];
				if (i === undefined || i.state === "absent") return [];
				if (i.state === "refused") return [(0, o.ny)({
					code: i.code,
					message: i.reason
				}, e)];
				return (0, r.J$)(i.sha256, n) ? [] : [(0, o.Tx)("file.digest", {
					file: e,
					pointer: null,
					expected: n,
					found: i.sha256
				})];
			});
			return {
				checked: n.length - i.length,
				notPresent: i.map((e) => e.path),
				notComparable: e.length - n.length,
				differences: a
			};
		}
		function compare(e, t, n) {
			return n.flatMap(([n, r, i]) => r === i ? [] : [(0, o.Tx)(t, {
				file: e,
				pointer: n,
				expected: r,
				found: i
			})]);
		}
	})
};
;
