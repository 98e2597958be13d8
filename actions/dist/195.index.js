"use strict";
exports.id = 195;
exports.ids = [195, 621];
exports.modules = {
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
	62050: (function(e, t, n) {
		n.d(t, { Q: () => locateManifest });
		var r = n(37088);
		var i = n(14256);
		async function locateManifest(e, t) {
			return t.endsWith(".json") ? readManifestFile(e, t, []) : newestInFolder(e, t);
		}
		async function readManifestFile(e, t, n) {
			const r = await e.read(t, {
				role: "evidence",
				maxBytes: i.Z
			});
			if (r.state === "present") return {
				state: "found",
				file: r,
				malformed: n
			};
			if (r.state === "absent") return {
				state: "absent",
				path: r.path,
				malformed: n
			};
			return {
				state: "refused",
				path: r.path,
				code: r.code,
				reason: r.reason
			};
		}
		async function newestInFolder(e, t) {
			const n = await (0, r.i)(e, t);
			const i = n.flatMap((e) => e.kind === "malformed" ? e.differences : []);
			const a = n.filter((e) => e.kind === "manifest");
			const o = a.map((e) => e.manifest.generated_at).sort().at(-1);
			const s = a.filter((e) => e.manifest.generated_at === o);
			const [c] = s;
			if (c === undefined || o === undefined) return {
				state: "absent",
				path: t,
				malformed: i
			};
			if (new Set(s.map((e) => e.sha256)).size > 1) return {
				state: "ambiguous",
				at: o,
				paths: s.map((e) => e.path)
			};
			return readManifestFile(e, c.path, i);
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
				maxBytes: l.b
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
					maxBytes: i.b
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
		var a = n(34975);
		var o = n(29811);
		var s = n(91059);
		function verifyManifest(e) {
			const { manifest: t, differences: n } = e.reading;
			if (t === null) return {
				manifest: n,
				expiry: [],
				evidence: {},
				artifacts: c,
				materials: c
			};
			const r = Object.keys(t.gates).sort();
			const i = policyConflicts(t, e);
			return {
				manifest: n,
				expiry: expiryDifferences(t, e),
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
		function allDifferences(e) {
			return [
				...e.manifest,
				...Object.values(e.evidence).flat(),
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
		const c = {
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
			for (const e of (0, o.b)(n)) {
				const { unit: t, file: n, pointer: i, expected: a, found: s } = e;
				const c = (0, o.d)(e);
				const l = {
					code: "evidence.policy_differs",
					file: n,
					pointer: i,
					expected: a,
					found: s,
					message: c
				};
				r.set(t, [...r.get(t) ?? [], l]);
			}
			return r;
		}
		function evidenceDifferences(e) {
			const { unit: t, entry: n, facts: i } = e;
			const o = i.evidence[t] ?? { state: "absent" };
			switch (o.state) {
				case "absent": return [(0, a.Tx)("evidence.absent", {
					file: n.evidence,
					pointer: null,
					expected: n.sha256,
					found: "no file"
				})];
				case "refused": return [(0, a.ny)({
					code: o.code,
					message: o.reason,
					where: { file: n.evidence }
				}, n.evidence)];
				case "present": {
					const t = (0, r.J$)(o.sha256, n.sha256) ? [] : [(0, a.Tx)("evidence.digest", {
						file: n.evidence,
						pointer: null,
						expected: n.sha256,
						found: o.sha256
					})];
					return [
						...t,
						...o.differences,
						...entryDifferences(e, o)
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
					(0, s.bg)(n)
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
		function expiryDifferences(e, { file: t, nowMs: n }) {
			const r = (0, i.TM)(e.generated_at) ?? Number.POSITIVE_INFINITY;
			const o = e.expires_at === null ? undefined : (0, i.TM)(e.expires_at);
			const s = new Date(n).toISOString();
			if (r > n + i.Hd) return [(0, a.Tx)("manifest.future", {
				file: t,
				pointer: "/generated_at",
				expected: `at most ${s}`,
				found: e.generated_at
			})];
			if (o !== undefined && o < n) return [(0, a.Tx)("manifest.expired", {
				file: t,
				pointer: "/expires_at",
				expected: `after ${s}`,
				found: e.expires_at
			})];
			return [];
		}
		function verifyFiles(e, t) {
			const n = e.filter((e) => e.isElsewhere !== true);
			const i = n.filter(({ path: e }) => (t[e]?.state ?? "absent") === "absent");
			const o = n.flatMap(({ path: e, sha256: n }) => {
				const i = t[e];
				if (i === undefined || i.state === "absent") return [];
				if (i.state === "refused") return [(0, a.ny)({
					code: i.code,
					message: i.reason
				}, e)];
				return (0, r.J$)(i.sha256, n) ? [] : [(0, a.Tx)("file.digest", {
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
				differences: o
			};
		}
		function compare(e, t, n) {
			return n.flatMap(([n, r, i]) => r === i ? [] : [(0, a.Tx)(t, {
				file: e,
				pointer: n,
				expected: r,
				found: i
			})]);
		}
	}),
	77467: (function(e, t, n) {
		n.d(t, {
			n: () => toDecimal,
			w: () => percentToDecimal
		});
		function toDecimal(e) {
			const [t = "0", n] = String(e).split("e");
			if (n === undefined) return t;
			const [r = "0", i = ""] = t.replace("-", "").split(".");
			const a = Number(n);
			const o = r + i;
			const s = r.length + a;
			const c = e < 0 ? "-" : "";
			if (s <= 0) return `${c}0.${"0".repeat(-s)}${o}`;
			return c + (s >= o.length ? o.padEnd(s, "0") : `${o.slice(0, s)}.${o.slice(s)}`);
		}
		function percentToDecimal(e) {
			const [t = "0", n = ""] = toDecimal(e).split(".");
			const r = t.padStart(3, "0");
			const i = `${r.slice(0, -2)}.${r.slice(-2)}${n}`;
			return i.replace(/^0+(?=\d)/, "").replace(/\.?0+$/, "") || "0";
		}
	}),
	86830: (function(e, t, n) {
		n.d(t, {
			By: () => c,
			C7: () => parseSloTargets
		});
		var r = n(84227);
		var i = n(77467);
		var a = n(64700);
		const o = r._H3({ citation_metrics: r._H3({
			success_rate_min: r.aig().min(0).max(1).optional(),
			latency_p95_ms_max: r.aig().min(0).optional(),
			degraded_rate_max: r.aig().min(0).max(1).optional(),
			events_recent_min: r.aig().min(0).optional()
		}) }).describe("SLO targets of a load report");
		const s = [
			{
				key: "success_rate_min",
				measure: "success_rate",
				op: "gte",
				value: .99
			},
			{
				key: "latency_p95_ms_max",
				measure: "latency_p95_ms",
				op: "lte",
				value: 1500
			},
			{
				key: "degraded_rate_max",
				measure: "degraded_rate",
				op: "lte",
				value: .05
			},
			{
				key: "events_recent_min",
				measure: "events_recent",
				op: "gte",
				value: 0
			}
		];
		const c = s.map(({ measure: e }) => e);
		function parseSloTargets(e) {
			const t = (0, a.l)(o, e).citation_metrics;
			return s.filter(({ key: e }) => e !== "events_recent_min" || (t[e] ?? 0) > 0).map(({ key: n, measure: r, op: a, value: o }) => ({
				id: r.replaceAll("_", "-"),
				title: `${r} ${a === "gte" ? "at least" : "at most"} ${(0, i.n)(t[n] ?? o)}`,
				service: null,
				source: {
					file: e.file,
					pointer: `/citation_metrics/${n}`
				},
				indicator: {
					kind: "latest",
					measure: r,
					op: a,
					value: t[n] ?? o
				},
				target: "1",
				windowS: null,
				budgeting: { method: "occurrences" }
			}));
		}
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
	54621: (function(e, t, n) {
		n.r(t);
		n.d(t, { parseYaml: () => parseYaml });
		var r = n(6415);
		var i = n(181);
		var a = n(66462);
		var o = n(41917);
		;
		function findTooDeep(e, t) {
			const n = e.map((e) => ({
				token: e,
				depth: 0
			}));
			for (let e = n.pop(); e !== undefined; e = n.pop()) {
				const { token: r, depth: i } = e;
				if (r.type === "document") {
					if (r.value !== undefined) n.push({
						token: r.value,
						depth: i
					});
				} else if ("items" in r) {
					if (i >= t) return r.offset;
					for (const e of r.items) {
						if (e.key) n.push({
							token: e.key,
							depth: i + 1
						});
						if (e.value !== undefined) n.push({
							token: e.value,
							depth: i + 1
						});
					}
				}
			}
			return undefined;
		}
		;
		function yamlRefusal(e, t) {
			const [n, ...r] = t;
			return new a.dz([toProblem(e, n), ...r.map((t) => toProblem(e, t))]);
		}
		function toProblem({ file: e, lines: t }, { code: n, message: r, offset: i, remedy: a }) {
			const o = i === undefined ? undefined : t.linePos(i);
			const s = o === undefined ? { file: e } : {
				file: e,
				line: Math.max(o.line, 1),
				column: Math.max(o.col, 1)
			};
			return {
				code: n,
				message: r,
				where: s,
				...a !== undefined && { remedy: a }
			};
		}
		;
		const s = 100;
		const c = 1e5;
		function toJson(e, t) {
			const n = {
				source: t,
				anchors: new Map(),
				targets: new Map(),
				aliases: 0,
				aliasedValues: 0
			};
			const r = e === null ? null : convert(n, e, 0).value;
			return {
				value: r,
				targets: n.targets
			};
		}
		function convert(e, t, n) {
			if ((0, o.Vj)(t)) return convertAlias(e, t, n);
			const r = convertPlain(e, t, n);
			const i = (0, o.jn)(t) || (0, o.jh)(t) || (0, o.oP)(t) ? t.anchor : undefined;
			if (i !== undefined) e.anchors.set(i, r);
			return r;
		}
		function convertPlain(e, t, n) {
			if ((0, o.jn)(t)) return {
				node: t,
				value: toScalar(e, t),
				size: 1,
				height: 0
			};
			if (n >= i.l) throw tooDeep(e, t);
			if ((0, o.jh)(t)) return convertMap(e, t, n);
			if ((0, o.oP)(t)) return convertSeq(e, t, n);
			throw refuse(e, t, "yaml.syntax", "expected a scalar, a mapping or a sequence, found something else");
		}
		function convertAlias(e, t, n) {
			const r = e.anchors.get(t.source);
			if (r === undefined) {
				const n = `expected an alias to an anchor that is complete above it, found *${t.source}`;
				throw refuse(e, t, "yaml.alias", n);
			}
			e.aliases++;
			e.aliasedValues += r.size;
			if (e.aliases > s || e.aliasedValues > c) {
				const n = `expected at most ${s} aliases that stand for at most ${c} values, found more`;
				throw refuse(e, t, "yaml.too_many_aliases", n, "Write the values out");
			}
			if (n + r.height > i.l) throw tooDeep(e, t);
			e.targets.set(t, r.node);
			return r;
		}
		function convertSeq(e, t, n) {
			const r = [];
			let i = 1;
			let a = 0;
			for (const o of t.items) {
				const t = convert(e, o, n + 1);
				r.push(t.value);
				i += t.size;
				a = Math.max(a, t.height);
			}
			return {
				node: t,
				value: r,
				size: i,
				height: a + 1
			};
		}
		function convertMap(e, t, n) {
			const r = Object.create(null);
			let i = 1;
			let a = 0;
			for (const o of t.items) {
				const s = toKey(e, o.key, t);
				if (s in r) {
					const t = `expected each key once in a mapping, found ${JSON.stringify(s).slice(0, 120)} again`;
					throw refuse(e, o.key, "yaml.duplicate_key", t, "Remove one of the two");
				}
				const c = o.value === null ? null : convert(e, o.value, n + 1);
				r[s] = c === null ? null : c.value;
				i += c === null ? 1 : c.size;
				a = Math.max(a, c === null ? 0 : c.height);
			}
			return {
				node: t,
				value: r,
				size: i,
				height: a + 1
			};
		}
		function toKey(e, t, n) {
			if (!(0, o.jn)(t) || t.value === null) {
				const r = t === null || (0, o.jn)(t) ? "an empty one" : "a collection or an alias";
				throw refuse(e, t ?? n, "yaml.key", `expected a text as key, found ${r}`);
			}
			if (t.value === "<<" && t.type === "PLAIN") {
				const n = "expected YAML 1.2, which has no merge keys, found \"<<\"";
				throw refuse(e, t, "yaml.merge_key", n, "Write the members out, or quote the key");
			}
			if (typeof t.value === "string") return wellFormed(e, t, t.value);
			return wellFormed(e, t, t.source ?? "");
		}
		function toScalar(e, t) {
			const { value: n } = t;
			if (typeof n === "string") return wellFormed(e, t, n);
			if (n === null || typeof n === "boolean") return n;
			if (typeof n === "bigint") {
				const r = Number(n);
				if (Number.isSafeInteger(r)) return r;
				const i = `expected an integer between -(2^53-1) and 2^53-1, found ${(t.source ?? "").slice(0, 60)}`;
				throw refuse(e, t, "yaml.unsafe_integer", i, "Quote it to make it a string");
			}
			if (typeof n === "number" && Number.isFinite(n)) return n;
			throw refuse(e, t, "yaml.number_range", `expected a finite number, found ${(t.source ?? "").slice(0, 60)}`);
		}
		function wellFormed(e, t, n) {
			if (!/\p{Surrogate}/u.test(n)) return n;
			throw refuse(e, t, "yaml.lone_surrogate", "expected whole characters, found half of a surrogate pair");
		}
		function tooDeep(e, t) {
			const n = `expected at most ${i.l} collections inside one another, found more`;
			return refuse(e, t, "yaml.too_deep", n);
		}
		function refuse(e, t, n, r, i) {
			const a = t.range?.[0];
			return yamlRefusal(e.source, [{
				code: n,
				message: r,
				offset: a,
				...i !== undefined && { remedy: i }
			}]);
		}
		;
		function createYamlLines(e, t, n) {
			const r = new Map();
			return (i) => {
				let a = e;
				let s = e?.range?.[0] ?? 0;
				if (i !== "" && !i.startsWith("/")) return undefined;
				for (const e of i.split("/").slice(1)) {
					if ((0, o.Vj)(a)) a = n.get(a) ?? null;
					if (a === null) return undefined;
					let t = r.get(a);
					if (t === undefined) r.set(a, t = childrenOf(a));
					const i = t.get(e.replaceAll("~1", "/").replaceAll("~0", "~"));
					if (i === undefined) return undefined;
					({node: a, offset: s} = i);
				}
				return Math.max(t.linePos(s).line, 1);
			};
		}
		function childrenOf(e) {
			if ((0, o.oP)(e)) {
				const t = e.items;
				return new Map(t.map((e, t) => [String(t), {
					offset: e.range?.[0] ?? 0,
					node: e
				}]));
			}
			if (!(0, o.jh)(e)) return new Map();
			return new Map(e.items.map((e) => {
				const t = e.key;
				const n = (0, o.jn)(t) ? typeof t.value === "string" ? t.value : t.source ?? "" : "";
				return [n, {
					offset: t.range?.[0] ?? 0,
					node: e.value ?? null
				}];
			}));
		}
		;
		const l = 20;
		function parseYaml(e, t) {
			const { file: n } = t;
			const a = (0, r._)(e, {
				file: n,
				maxBytes: t.maxBytes ?? i.b.policy,
				format: "yaml"
			});
			const s = {
				file: n,
				lines: new o.HN()
			};
			const c = compose(a, s);
			const l = c?.contents ?? null;
			const { value: u, targets: d } = toJson(l, s);
			let f;
			return {
				file: n,
				value: u,
				lineOf(e) {
					f ??= createYamlLines(l, s.lines, d);
					return f(e);
				}
			};
		}
		function compose(e, t) {
			try {
				return composeOne(e, t);
			} catch (e) {
				if (e instanceof a.dz) throw e;
				const n = e instanceof RangeError;
				const r = n ? `expected at most ${i.l} collections inside one another, found more` : `expected YAML 1.2, found what the reader cannot take: ${e instanceof Error ? e.message : "unknown"}`;
				throw new a.dz({
					code: n ? "yaml.too_deep" : "yaml.syntax",
					message: r,
					where: { file: t.file }
				}, { cause: e });
			}
		}
		function composeOne(e, t) {
			const n = [...new o.iX(t.lines.addNewLine).parse(e)];
			const r = findTooDeep(n, i.l);
			if (r !== undefined) {
				const e = `expected at most ${i.l} collections inside one another, found more`;
				throw yamlRefusal(t, [{
					code: "yaml.too_deep",
					message: e,
					offset: r
				}]);
			}
			const a = new o.Dk({
				version: "1.2",
				schema: "core",
				resolveKnownTags: false,
				merge: false,
				strict: true,
				intAsBigInt: true,
				uniqueKeys: false,
				prettyErrors: false,
				logLevel: "silent"
			});
			const s = [];
			for (const t of a.compose(n, true, e.length)) {
				s.push(t);
				if (s.length > 1) break;
			}
			const c = s.flatMap((e) => faultsOf(e)).slice(0, l);
			const [u, ...d] = c;
			if (u !== undefined) throw yamlRefusal(t, [u, ...d]);
			const f = s[1];
			if (f !== undefined) {
				const e = `expected one YAML document, found more`;
				throw yamlRefusal(t, [{
					code: "yaml.many_documents",
					message: e,
					offset: f.range[0],
					remedy: "Put each document into a file of its own"
				}]);
			}
			return s[0];
		}
		function faultsOf(e) {
			const t = [...e.errors, ...e.warnings].map((e) => ({
				code: e.code === "TAG_RESOLVE_FAILED" ? "yaml.tag" : "yaml.syntax",
				message: `expected YAML 1.2 in the core schema, found: ${e.message.slice(0, 300)}`,
				offset: e.pos[0]
			}));
			const { explicit: n, version: r } = e.directives.yaml;
			if (n === true && r !== "1.2") {
				const e = `expected YAML 1.2, found a %YAML ${r} directive`;
				t.push({
					code: "yaml.version",
					message: e,
					offset: 0,
					remedy: "Remove the directive"
				});
			}
			return t;
		}
	}),
	46270: (function(e, t, n) {
		n.d(t, { K: () => toCheck });
		const r = 2e3;
		function toCheck(e, t, n) {
			const { level: r = "must", remedy: i, reason: a, expected: o, actual: s } = n;
			const c = typeof t === "boolean" ? t ? "pass" : "fail" : t;
			const l = c === "fail" || c === "inconclusive";
			return {
				id: e,
				outcome: c,
				level: r,
				reason: oneLine(a),
				expected: o,
				actual: s,
				...l && i !== undefined && { remedy: oneLine(i) }
			};
		}
		function oneLine(e) {
			const t = e.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ");
			return t.length > r ? `${t.slice(0, r - 1)}\u2026` : t;
		}
	}),
	44195: (function(e, t, n) {
		n.r(t);
		n.d(t, { rolloutExecutor: () => Kn });
		var r = n(97208);
		var i = n(66462);
		var a = n(34165);
		;
		async function loadApprovals(e, t) {
			const n = await e.list([`${t}/*.yml`, `${t}/*.yaml`], { role: "policy" });
			const r = [];
			const o = [];
			for (const t of n) {
				const n = await e.read(t, {
					role: "policy",
					maxBytes: 64 * 1024
				});
				if (n.state !== "present") {
					const e = n.state === "absent" ? "the file vanished while it was read" : n.reason;
					r.push({
						code: "approval.unreadable",
						message: e,
						where: { file: t }
					});
					continue;
				}
				try {
					o.push(await (0, a.NM)(n.bytes, t));
				} catch (e) {
					if (!(e instanceof i.dz)) throw e;
					r.push(...e.problems);
				}
			}
			const [s, ...c] = r;
			if (s !== undefined) throw new i.dz([s, ...c]);
			return o;
		}
		function toApprovals(e, { channelId: t, actions: n }) {
			return e.filter((e) => e.channel === t && n.includes(e.action)).map(({ by: e, release: t, path: n, atMs: r, expiresAtMs: i }) => ({
				by: e,
				releaseId: t ?? null,
				ref: n,
				atMs: r,
				expiresAtMs: i
			}));
		}
		function toOverrides(e, t) {
			return t.codes.map((n) => {
				const r = e.find((e) => covers(e, t, n));
				const { by: i, reason: a } = t;
				if (r === undefined) return {
					code: n,
					reason: a,
					by: i,
					approvedBy: null,
					ref: "",
					expiresAtMs: null
				};
				return {
					code: n,
					reason: a,
					by: i,
					approvedBy: r.by,
					ref: r.path,
					expiresAtMs: r.expiresAtMs
				};
			});
		}
		function covers(e, { channelId: t, releaseId: n, nowMs: r }, i) {
			if (e.action !== "override" || e.covers !== i || e.channel !== t) return false;
			return e.release === (n ?? undefined) && e.atMs <= r && e.expiresAtMs > r;
		}
		var o = n(42207);
		var s = n(84227);
		var c = n(94031);
		;
		function blocker(e, t, n = {}) {
			return {
				code: e,
				message: t,
				...n
			};
		}
		function because(e) {
			if (e.length === 0) return "";
			const t = e.slice(0, 5).map((e) => e.replaceAll(/\s+/g, " ").slice(0, 200));
			const n = e.length > t.length ? ` and ${e.length - t.length} more` : "";
			return `: ${t.join("; ")}${n}`;
		}
		const l = /^[a-z][a-z0-9_]{0,63}$/;
		function toCode(e) {
			return l.test(e) ? e : "person_request";
		}
		;
		function isActive(e, t) {
			return e.until === null || ((0, o.TM)(e.until) ?? Infinity) > t;
		}
		function isRedBudget(e) {
			return e.trigger === "budget" && e.reason_code === "budget_red";
		}
		function checkFreezes(e, t, n) {
			const binds = (e) => isActive(e, n.nowMs) && !(n.kind === "hotfix" && isRedBudget(e)) && (e.phase === "frozen" || n.percent > n.probationMaxPercent);
			return [...e.filter(binds).map((e) => toBlocker(e, e.phase === "frozen" ? "frozen" : "probation")), ...t.filter(binds).map((e) => toBlocker(e, "scope_frozen"))];
		}
		function toBlocker(e, t) {
			const n = e.environment === null ? e.scope : `${e.scope} ${e.environment}`;
			const r = e.until === null ? undefined : (0, o.TM)(e.until);
			return blocker(t, `${e.phase} (${n}, tier ${e.tier}, ${e.reason_code}) by ${e.by} since ${e.at}: ${e.reason}`, {
				remedy: "unfreeze once its conditions hold",
				...r === undefined ? {} : { untilMs: r }
			});
		}
		;
		const u = "_freezes";
		const d = s.rej({
			format: s.euz("release-gates/scope-freezes/v1"),
			freezes: s.YOg(c.Nq).max(16)
		});
		async function readScopeFreezes(e) {
			const { head: t, records: n } = await e.read(u);
			const r = n.at(-1);
			if (r === undefined) return {
				head: t,
				freezes: []
			};
			const a = d.safeParse(r.context["state"]);
			if (a.success) return {
				head: t,
				freezes: a.data.freezes
			};
			throw new i.dz({
				code: "ledger.state",
				message: `expected the freezes of environments and repository in record ${r.seq}, found something else`,
				where: { file: `${e.place}, ${u}` },
				remedy: "Run the version of release-gates that wrote it, or a later one"
			});
		}
		function bindingFreezes(e, t, n) {
			return e.filter((e) => isActive(e, n) && (e.environment === null || e.environment === t));
		}
		async function writeScopeFreezes(e, t, n) {
			const { kind: r, by: i, reason: a, reasonCode: s, correlationId: c, nowMs: l } = n;
			const d = n.freezes.filter((e) => isActive(e, l));
			const f = {
				format: "release-gates/scope-freezes/v1",
				freezes: d
			};
			const p = {
				entry: {
					action: `rollout.${r}`,
					actor: i,
					source: "rollout-executor",
					status: "done",
					context: {
						reason: a,
						reason_code: s,
						correlation_id: c,
						at: (0, o.ZA)(l),
						state: f
					}
				},
				files: [],
				nowMs: l
			};
			return e.append(u, t, p);
		}
		;
		const f = 160;
		const p = 128;
		const m = /\p{Surrogate}/gu;
		function clipReason(e) {
			return clip(e, f);
		}
		function clipActor(e) {
			return clip(e, p);
		}
		function clip(e, t) {
			const n = e.replaceAll(m, "\uFFFD").trim();
			if (jsonBytes(n) <= t) return n === "" ? "-" : n;
			let r = "";
			let i = 3;
			for (const e of n) {
				i += jsonBytes(e);
				if (i > t) break;
				r += e;
			}
			return `${r}\u2026`;
		}
		function jsonBytes(e) {
			return Buffer.byteLength(JSON.stringify(e)) - 2;
		}
		;
		function wantedExposure({ candidate: e, current: t }) {
			if (e !== null) {
				return {
					slot: e.slot,
					percent: e.ladder[e.stage] ?? 0,
					release: e.release
				};
			}
			return t === null ? null : {
				slot: t.slot,
				percent: 100,
				release: t.release
			};
		}
		function shareOf({ exposure: e }, t) {
			if (e.slot === null) return 0;
			return e.slot === t ? e.percent : 100 - e.percent;
		}
		function otherSlot(e, t) {
			return t === e[0] ? e[1] : e[0];
		}
		;
		function effectsOf(e, t) {
			const { pending: n } = e;
			if (n === null) return [];
			const r = {
				slots: t,
				...n.target
			};
			const i = e.current?.release ?? null;
			switch (n.kind) {
				case "start": return prepare(n.candidate && {
					...r,
					release: n.candidate.release,
					otherRelease: i
				});
				case "advance":
				case "promote":
				case "reset": return forward(n.kind, e.candidate && {
					...r,
					release: e.candidate.release,
					otherRelease: i
				});
				case "rollback":
				case "abort": return n.to === null ? takeBack(e, n, r) : goBack(e, n.to.release, r);
				case "reconcile": return reconcile(e, r);
			}
		}
		function prepare(e) {
			return e === null ? [] : [
				hook("stage", e, true),
				hook("smoke", e, true),
				setExposure(e)
			];
		}
		function forward(e, t) {
			if (t === null) return [];
			const n = hook("smoke", t, false);
			switch (e) {
				case "advance": return [setExposure(t), n];
				case "promote": return [
					setExposure(t),
					n,
					hook("invalidate", t, false),
					hook("rehydrate", t, false)
				];
				case "reset": return [setExposure(t)];
			}
		}
		function takeBack(e, { kind: t }, n) {
			const { candidate: r, current: i } = e;
			if (r === null) return [];
			const a = i?.release ?? null;
			const o = {
				...n,
				release: r.release,
				otherRelease: a
			};
			const s = a === null ? null : {
				...n,
				...flip(n),
				release: a,
				otherRelease: r.release
			};
			return [setExposure(o), ...cleanUp(o, t === "rollback" ? s : null)];
		}
		function goBack(e, t, n) {
			const r = e.current?.release ?? null;
			const i = {
				...n,
				release: t,
				otherRelease: r
			};
			const a = e.standby?.slot === n.slot && e.standby.release_id === t.id;
			const o = r === null ? null : {
				...n,
				...flip(n),
				release: r,
				otherRelease: t
			};
			return [
				...a ? [] : [hook("stage", i, true)],
				setExposure(i),
				...o === null ? [] : cleanUp(o, i)
			];
		}
		function reconcile(e, t) {
			const n = wantedExposure(e);
			if (n === null) return [];
			const { candidate: r, current: i, standby: a } = e;
			const o = {
				...t,
				release: n.release,
				otherRelease: r === null ? null : i?.release ?? null
			};
			const s = r === null || a?.release_id === r.release.id;
			return s ? [setExposure(o)] : prepare(o);
		}
		function cleanUp(e, t) {
			const n = hook("drain", e, false);
			if (t === null) return [n];
			return [
				n,
				hook("invalidate", t, false),
				hook("rehydrate", t, false),
				hook("smoke", t, false)
			];
		}
		function flip({ slots: e, slot: t, percent: n }) {
			return {
				slot: otherSlot(e, t),
				percent: 100 - n
			};
		}
		function setExposure(e) {
			return {
				...toEffect(e),
				kind: "set_exposure",
				critical: true
			};
		}
		function hook(e, t, n) {
			return {
				...toEffect(t),
				kind: e,
				critical: n
			};
		}
		function toEffect({ slots: e, slot: t, percent: n, release: r, otherRelease: i }) {
			return {
				slot: t,
				otherSlot: otherSlot(e, t),
				percent: n,
				release: r,
				otherRelease: i
			};
		}
		;
		function commit(e, t, n = {}) {
			return {
				outcome: "commit",
				transition: e,
				state: {
					...t,
					fence: e.fence
				},
				...withDefaults(n)
			};
		}
		function act({ event: e, policy: t, nowMs: n }, r) {
			const { transition: i, state: a, carries: s, ...c } = r;
			const l = {
				transition: i.id,
				kind: i.kind,
				fence: i.fence,
				holder: e.holder,
				lease_until: (0, o.ZA)(n + t.leaseS * 1e3),
				since: (0, o.ZA)(n),
				target: i.target,
				candidate: null,
				to: null,
				freezes: [],
				...s,
				reason_code: i.reasonCode,
				reason: clipReason(i.reason),
				by: clipActor(i.by)
			};
			const u = {
				...a,
				fence: i.fence,
				pending: l
			};
			return {
				outcome: "act",
				transition: i,
				state: u,
				effects: effectsOf(u, t.slots),
				...withDefaults(c)
			};
		}
		function wait(...e) {
			return {
				outcome: "wait",
				blockers: e
			};
		}
		function refuse(...e) {
			return {
				outcome: "refuse",
				blockers: e
			};
		}
		function nothing(e, t) {
			return {
				outcome: "nothing",
				code: e,
				message: t
			};
		}
		function withDefaults({ marks: e = [], overrides: t = [], blockers: n = [] }) {
			return {
				marks: e,
				overrides: t,
				blockers: n
			};
		}
		var h = n(30786);
		;
		function buildActTransition(e, t) {
			return {
				...buildTransition(e, t),
				kind: t.kind,
				target: t.target
			};
		}
		function buildTransition({ state: e, event: t }, n) {
			const r = e.fence + 1;
			const { kind: i, target: a } = n;
			const o = n.release === null ? null : {
				id: n.release.id,
				version: n.release.version
			};
			const s = {
				channel: (0, c.Zm)(e.channel),
				fence: r,
				kind: i,
				target: a,
				release: o?.id ?? null
			};
			return {
				id: `${i}-${(0, h.o4)(s).slice(0, 24)}`,
				kind: i,
				fence: r,
				target: a,
				fromPercent: a === null ? 0 : shareOf(e, a.slot),
				release: o,
				reasonCode: n.reasonCode,
				reason: n.reason ?? t.reason,
				by: t.by,
				correlationId: t.correlationId
			};
		}
		;
		function decideAbort(e) {
			const { state: t, event: n, nowMs: r } = e;
			const { candidate: i } = t;
			if (i === null) return nothing("no_candidate", "there is no candidate to abort");
			const a = buildActTransition(e, {
				kind: "abort",
				target: {
					slot: i.slot,
					percent: 0
				},
				release: i.release,
				reasonCode: t.current === null ? "withdrawn" : "as_requested"
			});
			const s = {
				type: "rejected",
				release_id: i.release.id,
				at: (0, o.ZA)(r),
				by: clipActor(n.by),
				reason_code: "as_requested",
				transition: a.id,
				target_release_id: null
			};
			return act(e, {
				transition: a,
				state: t,
				marks: n.reject ? [s] : []
			});
		}
		;
		function artifactsSha256(e) {
			return (0, h.o4)(e.artifacts);
		}
		;
		function elapsedS(e, t, n) {
			const r = n === null ? t : Math.min(t, n);
			return Math.max(0, (r - e) / 1e3);
		}
		function checkClock(e, t, n) {
			const r = (0, o.TM)(e) ?? Infinity;
			return r <= t + o.Hd ? [] : [blocker("clock_behind", `${n} began at ${e}, which is ahead of the clock`, { remedy: "set the clock; the ledger is left as it is" })];
		}
		const g = 0xe677d21fdbff;
		function isInstantMs(e) {
			return Number.isFinite(e) && e >= 0 && e <= g;
		}
		;
		function isSamePerson(e, t) {
			return toKey(e) === toKey(t);
		}
		function checkApprovals(e, t) {
			const n = approvers(e, t);
			if (n >= t.count) return [];
			const r = t.releaseId === null ? "" : ` of release ${t.releaseId}`;
			return [blocker("approval_missing", `${t.what}${r} needs ${t.count} approval(s) of other people, found ${n}`, { remedy: "have somebody else approve exactly this" })];
		}
		function approvers(e, t) {
			const n = new Set(t.notBy.map(toKey));
			const r = e.filter((e) => e.releaseId === t.releaseId && e.by.trim() !== "" && !n.has(toKey(e.by)) && e.atMs <= t.nowMs + o.Hd && (e.expiresAtMs === null || e.expiresAtMs > t.nowMs));
			return new Set(r.map((e) => toKey(e.by))).size;
		}
		function toKey(e) {
			return clipActor(e.normalize("NFKC")).toLowerCase();
		}
		var _ = n(39330);
		var v = n(6597);
		;
		const y = null && 24 * 1024;
		const b = 12 * 1024;
		const x = 2304;
		function stateBytes(e) {
			return (0, h.Mr)(e).length;
		}
		function releaseBytes(e) {
			return (0, h.Mr)(e).length;
		}
		var S = n(23182);
		;
		const ee = /^(0|[1-9]\d{0,30})$/;
		function isVersion(e, t) {
			return compareVersions(e, e, t) !== undefined;
		}
		function compareVersions(e, t, n) {
			if (n === "integer") {
				if (!ee.test(e) || !ee.test(t)) return undefined;
				const [n, r] = [BigInt(e), BigInt(t)];
				return n < r ? -1 : Number(n > r);
			}
			const [r, i] = [(0, S.kf)(e), (0, S.kf)(t)];
			return r === undefined || i === undefined ? undefined : (0, S.mU)(r, i);
		}
		function higherVersion(e, t, n) {
			if (e === null) return t;
			const r = compareVersions(t, e, n);
			return r !== undefined && r > 0 ? t : e;
		}
		;
		function checkDescription(e) {
			const t = v.B.safeParse(e);
			if (!t.success) {
				const e = t.error.issues.slice(0, 5).map((e) => `/${e.path.join("/")}: ${e.message}`);
				return [blocker("release_invalid", e.join("; "))];
			}
			const n = releaseBytes(e);
			return [...Object.keys(e.artifacts).length === 0 && !e.imported ? [blocker("release_invalid", "/artifacts: expected at least one")] : [], ...n > x ? [blocker("release_too_large", `${n} bytes of JSON; at most ${x} are taken`)] : []];
		}
		function checkReference({ event: e }) {
			const { given: t, kind: n } = e.reference;
			const r = "name the release candidate by its exact id";
			if (n === "floating") return [blocker("reference_floating", `${t} may change its meaning`, { remedy: r })];
			if (n === "ambiguous") return [blocker("reference_ambiguous", `${t} names several`, { remedy: r })];
			return [];
		}
		function checkRejected(e, t) {
			const n = artifactsSha256(t);
			const r = Object.keys(e.rejected).find((t) => {
				const r = ownValue(e.seen, t);
				return r !== undefined && (0, _.J$)(r, n);
			});
			const i = ownValue(e.rejected, t.id) === undefined ? r : t.id;
			const a = i === undefined ? undefined : ownValue(e.rejected, i);
			if (a === undefined) return [];
			const o = i === t.id ? "" : ` as ${i}`;
			return [blocker("release_rejected", `rejected${o} at ${a.at} by ${a.by} (${a.reasonCode}), for good`, { remedy: "build a new release candidate; it starts at shadow" })];
		}
		function checkRevoked({ policy: e }, t) {
			return e.revokedReleaseIds.includes(t.id) ? [blocker("release_revoked", `release ${t.id} is revoked`)] : [];
		}
		function checkSubstitution(e) {
			const { history: t, policy: n, event: r } = e;
			const { release: i } = r;
			const a = artifactsSha256(i);
			const o = ownValue(t.seen, i.id);
			const s = t.activations.find(({ release: e }) => !e.imported && compareVersions(e.version, i.version, n.scheme) === 0 && !(0, _.J$)(artifactsSha256(e), a));
			const c = o !== undefined && !(0, _.J$)(o, a) ? `id ${i.id}` : undefined;
			const l = c ?? (s === undefined ? undefined : `version ${i.version}`);
			if (l === undefined) return [];
			const u = blocker("release_id_substitution_blocked", `${l} is known with other artifacts`);
			if (r.reissue === null) return [u];
			const d = checkReissue(e, r.reissue);
			return d.length === 0 ? [] : [u, blocker("reissue_not_authorized", `reissue ${d.join(", ")}`)];
		}
		function checkReissue({ state: e, policy: t, event: n, nowMs: r }, i) {
			const { release: a } = n;
			const s = i.targetArtifactsSha256;
			return [
				t.reissueAllowed ? undefined : "is not allowed by the policy",
				i.verified === true ? undefined : "is not verified",
				i.channelId === (0, c.Zm)(e.channel) ? undefined : `is for channel ${i.channelId}`,
				i.targetReleaseId === a.id ? undefined : `is for release ${i.targetReleaseId}`,
				s !== null && (0, _.J$)(s, artifactsSha256(a)) ? undefined : "does not name these artifacts",
				i.issuedAtMs > r + o.Hd ? "is issued in the future" : undefined,
				i.expiresAtMs !== null && i.expiresAtMs <= r ? "is over" : undefined,
				i.reason.trim() === "" ? "gives no reason" : undefined
			].filter((e) => e !== undefined);
		}
		function ownValue(e, t) {
			return Object.hasOwn(e, t) ? e[t] : undefined;
		}
		;
		function checkGrowth(e) {
			const t = stateBytes(e);
			if (t <= b) return [];
			return [blocker("state_too_large", `the state would take ${t} bytes; at most ${b} are taken`, { remedy: "take away approved targets that nobody needs, or end freezes" })];
		}
		;
		const C = 32;
		function decideBless(e) {
			const { state: t, history: n, event: r, nowMs: i } = e;
			const a = n.activations.findLast((e) => e.release.id === r.releaseId)?.release;
			if (a === undefined) return refuse(blocker("target_not_prior", `release ${r.releaseId} never was live here`));
			const s = [
				...a.imported ? [blocker("release_unverified", `release ${a.id} is known by name alone`)] : [],
				...checkRejected(n, a),
				...checkRevoked(e, a),
				...checkTerm(e)
			];
			if (s.length > 0) return refuse(...s);
			const c = {
				release_id: a.id,
				artifacts_sha256: artifactsSha256(a),
				approved_by: clipActor(r.approvals.map(({ by: e }) => e).join(", ") || r.by),
				reason: clipReason(r.reason),
				at: (0, o.ZA)(i),
				expires_at: (0, o.ZA)(r.expiresAtMs)
			};
			const l = t.blessed.filter(({ release_id: e, expires_at: t }) => e !== a.id && isActive({ until: t }, i));
			const u = t.blessed.some(({ release_id: e, expires_at: t }) => e === a.id && t === c.expires_at);
			if (u) return nothing("already_blessed", `release ${a.id} is approved until ${c.expires_at}`);
			const d = {
				...t,
				blessed: [...l, c]
			};
			const f = l.length >= C ? [blocker("state_too_large", `${C} targets are approved; more are not kept`)] : checkGrowth(d);
			if (f.length > 0) return refuse(...f);
			return commit(buildTransition(e, {
				kind: "bless",
				target: null,
				release: a,
				reasonCode: "as_requested"
			}), d);
		}
		function checkTerm({ event: e, policy: t, nowMs: n }) {
			const { expiresAtMs: r } = e;
			const i = n + t.blessMaxS * 1e3;
			return [...isInstantMs(r) && r > n && r <= i ? [] : [blocker("blessing_invalid", `an approval ends within ${t.blessMaxS} s from now`)], ...checkApprovals(e.approvals, {
				count: t.approvals.bless,
				releaseId: e.releaseId,
				notBy: [e.by],
				what: "the approval as a target",
				nowMs: n
			})];
		}
		function decideUnbless(e) {
			const { state: t, event: n } = e;
			const r = t.blessed.filter(({ release_id: e }) => e !== n.releaseId);
			if (r.length === t.blessed.length) {
				return nothing("not_blessed", `release ${n.releaseId} is no approved target`);
			}
			const i = {
				id: n.releaseId,
				version: ""
			};
			return commit(buildTransition(e, {
				kind: "unbless",
				target: null,
				release: i,
				reasonCode: "as_requested"
			}), {
				...t,
				blessed: r
			});
		}
		;
		const te = 8;
		function addFreeze(e, t) {
			const n = toFreeze(t);
			const r = e.findIndex((e) => isSameCause(e, n));
			const i = e[r];
			if (i === undefined) {
				const t = e.filter((e) => e.trigger === "person").length;
				if (n.trigger === "person" && t >= te) return undefined;
				return [...e, n];
			}
			if (!tightens(i, n)) return undefined;
			const a = {
				...n,
				tier: n.tier < i.tier ? n.tier : i.tier,
				until: laterEnd(i.until, n.until)
			};
			return e.map((e, t) => t === r ? a : e);
		}
		function isSameCause(e, t) {
			if (e.trigger !== t.trigger) return false;
			if (e.trigger !== "person") return true;
			return e.scope === t.scope && e.environment === t.environment && e.reason_code === t.reason_code;
		}
		function tightens(e, t) {
			if (e.phase === "probation" || t.tier < e.tier) return true;
			if (laterEnd(e.until, t.until) !== e.until) return true;
			return e.reason_code === "budget_red" && t.reason_code === "budget_black";
		}
		function laterEnd(e, t) {
			if (e === null || t === null) return null;
			return e > t ? e : t;
		}
		function toFreeze(e) {
			return {
				id: e.id,
				tier: e.tier,
				scope: e.scope,
				environment: e.environment,
				phase: "frozen",
				trigger: e.trigger,
				reason_code: e.reasonCode,
				reason: clipReason(e.reason),
				by: clipActor(e.by),
				at: (0, o.ZA)(e.nowMs),
				until: e.untilMs === null ? null : (0, o.ZA)(e.untilMs)
			};
		}
		;
		function decideFreeze(e) {
			const { state: t, event: n, nowMs: r } = e;
			if (n.untilMs !== null && (!isInstantMs(n.untilMs) || n.untilMs <= r)) {
				return refuse(blocker("clock_behind", "a freeze ends in the future or not by itself"));
			}
			const i = toCode(n.reasonCode);
			const a = (t.candidate ?? t.current)?.release ?? null;
			const o = buildTransition(e, {
				kind: "freeze",
				target: null,
				release: a,
				reasonCode: i
			});
			const s = addFreeze(t.freezes, {
				...n,
				id: o.id,
				environment: n.scope === "environment" ? n.environment : null,
				trigger: "person",
				reasonCode: i,
				nowMs: r
			});
			if (s !== undefined) return commit(o, {
				...t,
				freezes: s
			});
			const c = t.freezes.some(({ trigger: e, reason_code: t }) => e === "person" && t === i);
			return c ? nothing("already_frozen", `frozen for ${i} already`) : nothing("too_many_freezes", "frozen for as many reasons as the ledger holds; it stays frozen");
		}
		;
		function decideImport(e) {
			const { state: t, history: n, event: r, policy: i, nowMs: a } = e;
			const { release: s } = r;
			const c = [s.version, ...r.highestVersion === null ? [] : [r.highestVersion]];
			const l = [
				...t.revision === 0 && t.candidate === null && n.activations.length === 0 ? [] : [blocker("channel_not_empty", "an import goes into a channel that never had a release")],
				...checkDescription(s),
				...s.imported ? [] : [blocker("release_invalid", "/imported: expected true")],
				...c.filter((e) => !isVersion(e, i.scheme)).map((e) => blocker("version_invalid", `expected a version of scheme ${i.scheme}, found ${e}`)),
				...isInstantMs(r.activatedAtMs) && r.activatedAtMs <= a ? [] : [blocker("release_invalid", "it went live in the past")]
			];
			if (l.length > 0) return refuse(...l);
			const u = buildTransition(e, {
				kind: "import",
				target: null,
				release: s,
				reasonCode: "as_requested"
			});
			const d = {
				release: s,
				slot: i.slots[0],
				revision: t.revision + 1,
				activated_at: (0, o.ZA)(r.activatedAtMs),
				transition: u.id,
				proven: false
			};
			const raise = (e) => c.reduce((e, t) => higherVersion(e, t, i.scheme), e);
			const f = {
				...t,
				revision: d.revision,
				current: d,
				highest_seen: raise(t.highest_seen),
				highest_activated: raise(t.highest_activated),
				exposure: {
					slot: d.slot,
					percent: 100,
					known: false,
					at: null
				}
			};
			const p = checkGrowth(f);
			if (p.length > 0) return refuse(...p);
			return commit(u, f, { marks: [{
				type: "activated",
				revision: d.revision
			}] });
		}
		;
		function decidePause(e) {
			const { state: t, event: n } = e;
			const r = t.candidate ?? t.pending?.candidate ?? null;
			const i = n.type === "pause";
			if (r === null) return refuse(blocker("no_candidate", `there is no candidate to ${n.type}`));
			if (r.paused === i) {
				return i ? nothing("already_paused", `release ${r.release.id} is paused`) : nothing("not_paused", `release ${r.release.id} is not paused`);
			}
			const a = buildTransition(e, {
				kind: n.type,
				target: null,
				release: r.release,
				reasonCode: "as_requested"
			});
			return commit(a, withPaused(t, i));
		}
		function withPaused(e, t) {
			const { candidate: n, pending: r } = e;
			if (n !== null) return {
				...e,
				candidate: {
					...n,
					paused: t
				}
			};
			if (r === null || r.candidate === null) return e;
			return {
				...e,
				pending: {
					...r,
					candidate: {
						...r.candidate,
						paused: t
					}
				}
			};
		}
		;
		function decidePin(e) {
			const { state: t, event: n, nowMs: r } = e;
			const { current: i, candidate: a } = t;
			if (i === null) return refuse(blocker("channel_empty", "nothing is live that could be pinned"));
			if (a !== null) {
				return refuse(blocker("candidate_in_progress", `release ${a.release.id} is going out`));
			}
			const { id: s } = i.release;
			if (n.releaseId !== null && n.releaseId !== s) {
				return refuse(blocker("pin_mismatch", `release ${n.releaseId} is not live; ${s} is`));
			}
			if (n.untilMs !== null && (!isInstantMs(n.untilMs) || n.untilMs <= r)) {
				return refuse(blocker("clock_behind", "a pin ends in the future or not by itself"));
			}
			const c = n.untilMs === null ? null : (0, o.ZA)(n.untilMs);
			if (t.pin?.release_id === s && t.pin.until === c) return nothing("pinned", `held at release ${s} already`);
			const l = {
				release_id: s,
				reason: clipReason(n.reason),
				by: clipActor(n.by),
				at: (0, o.ZA)(r),
				until: c
			};
			const u = {
				...t,
				pin: l
			};
			const d = checkGrowth(u);
			if (d.length > 0) return refuse(...d);
			return commit(buildTransition(e, {
				kind: "pin",
				target: null,
				release: i.release,
				reasonCode: "as_requested"
			}), u);
		}
		function decideUnpin(e) {
			const { state: t, event: n, policy: r, nowMs: i } = e;
			if (t.pin === null) return nothing("not_pinned", "nothing is pinned");
			const a = checkApprovals(n.approvals, {
				count: r.approvals.unpin,
				releaseId: null,
				notBy: [n.by],
				what: "letting the pin go",
				nowMs: i
			});
			if (a.length > 0) return refuse(...a);
			const o = t.current?.release ?? null;
			return commit(buildTransition(e, {
				kind: "unpin",
				target: null,
				release: o,
				reasonCode: "as_requested"
			}), {
				...t,
				pin: null
			});
		}
		;
		function checkAuthorisation({ state: e, policy: t, nowMs: n }, r, i) {
			const a = [
				r.verified === true ? undefined : "is not verified",
				t.rollbackAuthorisation.includes(r.form) ? undefined : `has the form ${r.form}, which is not accepted`,
				r.channelId === (0, c.Zm)(e.channel) ? undefined : `is for channel ${r.channelId}`,
				r.targetReleaseId === i.id ? undefined : `is for release ${r.targetReleaseId}`,
				r.targetArtifactsSha256 === null || (0, _.J$)(r.targetArtifactsSha256, artifactsSha256(i)) ? undefined : "is for other artifacts",
				r.issuedAtMs > n + o.Hd ? "is issued in the future" : undefined,
				r.reason.trim() === "" ? "gives no reason" : undefined
			].filter((e) => e !== undefined);
			const s = Math.min(r.expiresAtMs ?? Infinity, r.issuedAtMs + t.rollbackAuthorisationMaxS * 1e3);
			return [...a.length === 0 ? [] : [blocker("rollback_not_authorized", `authorisation ${r.id} ${a.join(", ")}`)], ...s > n ? [] : [blocker("rollback_expired", `authorisation ${r.id} is over`)]];
		}
		;
		function checkVersion(e, t, n) {
			const { policy: r, state: i } = e;
			const { version: a } = t;
			if (!isVersion(a, r.scheme)) {
				return [blocker("version_invalid", `expected a version of scheme ${r.scheme}, found ${a}`)];
			}
			return [
				...checkFloor(e, t, n),
				...checkCeiling(e, a),
				...n.mayBeLower ? [] : checkMonotone(e, t, n),
				...i.highest_activated !== null && !isVersion(i.highest_activated, r.scheme) ? [blocker("policy_invalid", `the highest version activated, ${i.highest_activated}, is none of scheme ${r.scheme}`, { remedy: "keep the scheme of a channel, or open a new channel" })] : []
			];
		}
		function checkFloor(e, t, n) {
			const { policy: r } = e;
			const i = r.floorVersion;
			if (i === null) return [];
			const a = compareVersions(t.version, i, r.scheme);
			if (a !== undefined && a >= 0) return [];
			const o = blocker("minimum_version_blocked", `version ${t.version} is below ${i}`);
			if (!r.floorOverride || n.authorisation === null) return [o];
			const s = checkAuthorisation(e, n.authorisation, t);
			return s.length === 0 ? [] : [o, ...s];
		}
		function checkCeiling({ policy: e }, t) {
			const n = e.ceilingVersion;
			if (n === null) return [];
			const r = compareVersions(t, n, e.scheme);
			if (r !== undefined && r <= 0) return [];
			return [blocker("maximum_version_blocked", `version ${t} is above ${n}`)];
		}
		function checkMonotone(e, t, { authorisation: n }) {
			const { policy: r, state: i } = e;
			const a = r.monotone === "highest_seen" ? i.highest_seen : i.highest_activated;
			if (a === null) return [];
			const o = compareVersions(t.version, a, r.scheme);
			if (o === undefined || o >= 0) return [];
			const s = n === null ? [] : checkAuthorisation(e, n, t);
			if (n !== null && s.length === 0) return [];
			return [blocker("release_id_downgrade_blocked", `version ${t.version} is below ${a}, the highest of the channel; what is live stays`, { remedy: "publish a higher version, or roll back or downgrade with leave" }), ...s];
		}
		;
		function findTarget(e, t) {
			const { state: n, history: r } = e;
			if (t !== null) {
				return r.activations.findLast(({ release: e }) => e.id === t);
			}
			const i = [
				n.previous,
				n.last_good,
				...r.activations.toReversed()
			];
			return i.find((t) => t !== null && isGood(e, t));
		}
		function isGood(e, { release: t, proven: n }) {
			const { state: r, history: i } = e;
			return n && !t.imported && t.id !== r.current?.release.id && t.generation === r.current?.release.generation && ownValue(i.rejected, t.id) === undefined && checkRevoked(e, t).length === 0;
		}
		function checkTarget(e, t, n) {
			const { release: r } = t;
			const { state: i, history: a } = e;
			const { authorisation: o } = n;
			return [
				...r.id === i.current?.release.id ? [blocker("target_equals_current", `release ${r.id} is what is live`)] : [],
				...r.generation === i.current?.release.generation ? [] : [blocker("cross_generation_requires_downgrade", `release ${r.id} is of generation ${r.generation}, what is live of ${i.current?.release.generation}`, { remedy: "bless it and start a downgrade" })],
				...r.imported ? [blocker("release_unverified", `release ${r.id} is known by name alone`)] : [],
				...checkRejected(a, r),
				...checkRevoked(e, r).map(({ message: e }) => blocker("rollback_target_revoked", e)),
				...checkFloor(e, r, { authorisation: o }),
				...checkPresence(r.id, n.target),
				...checkMandate(e, t, n)
			];
		}
		function checkPresence(e, t) {
			if (t === null || t.releaseId !== e) {
				return [blocker("rollback_target_unverified", `release ${e} was not looked at again`)];
			}
			return [
				...t.present === true ? [] : [blocker("target_missing", `the artifacts of ${e} are not there any more`)],
				...t.verified === true ? [] : [blocker("rollback_target_unverified", `release ${e} does not verify now`)],
				...t.revoked === false ? [] : [blocker("rollback_target_revoked", `release ${e} is revoked, or it could not be told`)]
			];
		}
		function checkMandate(e, { release: t }, n) {
			const { policy: r, event: i, nowMs: a } = e;
			if (n.resumes) return [];
			if (n.automatic) {
				return r.automaticRollback ? [] : [blocker("automatic_rollback_off", "the policy leaves this to a person", { remedy: "roll back by command" })];
			}
			if (n.authorisation !== null) return checkAuthorisation(e, n.authorisation, t);
			const o = approvers(n.approvals, {
				releaseId: t.id,
				notBy: [i.by],
				nowMs: a
			});
			if (o > 0 && r.rollbackAuthorisation.includes("operator_approval")) return [];
			return [blocker("rollback_not_authorized", `nobody allowed a rollback to ${t.id}`, { remedy: `have it authorised (${r.rollbackAuthorisation.join(" or ")})` })];
		}
		;
		const ne = new Set([
			"security",
			"compliance",
			"sovereignty",
			"leak"
		]);
		const re = new Set([
			...ne,
			"schema",
			"contract"
		]);
		function decideRollback(e) {
			const { state: t, history: n, event: r } = e;
			const { fromReleaseId: i, targetReleaseId: a } = r;
			const o = t.candidate ?? t.current;
			if (o === null) return refuse(blocker("channel_empty", "nothing was ever live here"));
			const s = Object.values(n.rejected).some(({ transition: e }) => e === t.current?.transition);
			const c = a ?? t.current?.release.id;
			if (i !== null && i !== o.release.id) {
				return ownValue(n.rejected, i) === undefined ? refuse(blocker("revision_conflict", `release ${i} is neither live nor going out`)) : nothing("already_rolled_back", `release ${i} was rolled back`);
			}
			if (t.candidate === null && i === null && s && c === t.current?.release.id) {
				return nothing("already_rolled_back", `rolled back to ${c}; name the target to go further back`);
			}
			const l = {
				trigger: "rollback",
				tier: ne.has(r.cause) ? "A" : "B",
				code: toCode(r.cause),
				reason: r.reason
			};
			if (re.has(r.cause) && r.rollbackType !== "full") {
				const t = blocker("rollback_not_authorized", `the cause ${r.cause} needs a full rollback`, { remedy: "ask for the type full" });
				return freezeOnly(e, l, [t], refuse);
			}
			const u = resumedTarget(e) ?? null;
			const d = u !== null && (a === null || a === u);
			return planRollback(e, l, {
				...r,
				targetReleaseId: a ?? u,
				automatic: false,
				resumes: d
			});
		}
		function resumedTarget({ state: e, history: t }) {
			const n = e.candidate ?? e.current;
			const r = n === null ? undefined : ownValue(t.rejected, n.release.id);
			return r?.targetReleaseId;
		}
		function planRollback(e, t, n) {
			const r = n.automatic ? wait : refuse;
			if (e.state.pending !== null) {
				const n = blocker("busy", `transition ${e.state.pending.transition} is under way`);
				return freezeOnly(e, t, [n], r);
			}
			return e.state.candidate === null ? movePointerBack(e, t, n) : takeCandidateBack(e, t, n);
		}
		function takeCandidateBack(e, t, n) {
			const { state: r } = e;
			const { candidate: i, current: a } = r;
			if (i === null) return refuse(blocker("no_candidate", "there is no candidate"));
			const o = n.targetReleaseId !== null && n.targetReleaseId !== a?.release.id;
			const s = !r.exposure.known || shareOf(r, i.slot) > 0;
			const c = [...o ? [blocker("candidate_in_progress", "the candidate goes back to what is live first; then ask again")] : [], ...a === null && s ? [blocker("target_missing", "nothing else is there to take the traffic", { remedy: "abort it to take the traffic away all the same" })] : []];
			if (c.length > 0) return freezeOnly(e, t, c, n.automatic ? wait : refuse);
			const l = buildActTransition(e, {
				kind: "rollback",
				target: {
					slot: i.slot,
					percent: 0
				},
				release: i.release,
				reasonCode: t.code,
				reason: t.reason
			});
			return act(e, {
				transition: l,
				state: withFreeze(e, t, l.id) ?? r,
				marks: [toRejection(e, l, i.release, null)]
			});
		}
		function movePointerBack(e, t, n) {
			const { state: r, policy: i } = e;
			const { current: a } = r;
			if (a === null) return refuse(blocker("channel_empty", "nothing was ever live here"));
			const o = findTarget(e, n.targetReleaseId);
			const s = n.targetReleaseId === null ? blocker("target_missing", `no good release of generation ${a.release.generation} to go back to`) : blocker("target_not_prior", `release ${n.targetReleaseId} never was live here`);
			const c = o === undefined ? [s] : checkTarget(e, o, n);
			if (o === undefined || c.length > 0) {
				return freezeOnly(e, t, c, n.automatic ? wait : refuse);
			}
			const l = buildActTransition(e, {
				kind: "rollback",
				target: {
					slot: otherSlot(i.slots, a.slot),
					percent: 100
				},
				release: o.release,
				reasonCode: t.code,
				reason: t.reason
			});
			const { standby: u } = r;
			const d = u?.slot === l.target.slot && u.release_id === o.release.id;
			return act(e, {
				transition: l,
				state: {
					...withFreeze(e, t, l.id) ?? r,
					standby: d ? u : null
				},
				carries: { to: {
					release: o.release,
					proven: o.proven
				} },
				marks: [toRejection(e, l, a.release, o.release.id)]
			});
		}
		function freezeOnly(e, t, n, r) {
			const i = (e.state.candidate ?? e.state.current)?.release ?? null;
			const a = buildTransition(e, {
				kind: "freeze",
				target: null,
				release: i,
				reasonCode: t.code,
				reason: t.reason
			});
			const o = withFreeze(e, t, a.id);
			return o === undefined ? r(...n) : commit(a, o, { blockers: n });
		}
		function withFreeze({ state: e, event: t, nowMs: n }, r, i) {
			const a = addFreeze(e.freezes, {
				id: i,
				tier: r.tier,
				scope: "component",
				environment: null,
				trigger: r.trigger,
				reasonCode: r.code,
				reason: r.reason,
				by: t.by,
				untilMs: null,
				nowMs: n
			});
			return a === undefined ? undefined : {
				...e,
				freezes: a
			};
		}
		function toRejection({ event: e, nowMs: t }, n, r, i) {
			return {
				type: "rejected",
				release_id: r.id,
				at: (0, o.ZA)(t),
				by: clipActor(e.by),
				reason_code: n.reasonCode,
				transition: n.id,
				target_release_id: i
			};
		}
		;
		function decideReconcile(e) {
			const { state: t, history: n, event: r } = e;
			const i = (t.candidate ?? t.current)?.release;
			const a = i === undefined ? undefined : ownValue(n.rejected, i.id);
			if (a !== undefined) {
				return planRollback(e, {
					trigger: "rollback",
					tier: "B",
					code: a.reasonCode,
					reason: r.reason
				}, {
					automatic: true,
					resumes: true,
					targetReleaseId: resumedTarget(e) ?? null,
					target: r.target,
					authorisation: null,
					approvals: []
				});
			}
			if (r.traffic.state === "unknown") {
				return wait(blocker("exposure_unreadable", `where the traffic goes could not be read: ${r.traffic.reason}`));
			}
			return reconcileTo(e, r.traffic.percent);
		}
		function reconcileTo(e, t) {
			const { state: n, nowMs: r } = e;
			const i = wantedExposure(n);
			if (i !== null && needsAct(e, i, t)) {
				const t = buildActTransition(e, {
					kind: "reconcile",
					target: {
						slot: i.slot,
						percent: i.percent
					},
					release: i.release,
					reasonCode: "exposure_differs"
				});
				return act(e, {
					transition: t,
					state: n
				});
			}
			if (n.exposure.known) return nothing("exposure_as_wanted", "the traffic goes where it should");
			const a = buildTransition(e, {
				kind: "exposure_known",
				target: null,
				release: i?.release ?? null,
				reasonCode: "exposure_as_wanted"
			});
			const s = (0, o.ZA)(r);
			const { candidate: c } = n;
			return commit(a, {
				...n,
				exposure: {
					slot: i?.slot ?? null,
					percent: i?.percent ?? 0,
					known: true,
					at: s
				},
				candidate: c === null ? null : {
					...c,
					stage_started_at: s
				}
			});
		}
		function needsAct({ state: e, policy: t }, n, r) {
			const i = e.exposure.slot ?? t.slots[0];
			const a = i === n.slot ? r : 100 - r;
			const { candidate: o, standby: s } = e;
			return a !== n.percent || o !== null && s?.release_id !== o.release.id;
		}
		;
		const w = [0, 100];
		function ladderFor(e, t, n) {
			if (!n) return [...w];
			switch (t) {
				case "canary": return [...e.ladder];
				case "hotfix": return e.hotfixLadder.includes(100) ? [...e.hotfixLadder] : [...e.hotfixLadder, 100];
				case "blue_green":
				case "pin": return [...w];
			}
		}
		function isLadder(e) {
			return e.length >= 2 && e.length <= 64 && e[0] === 0 && e.at(-1) === 100 && e.every((t, n) => Number.isInteger(t) && (n === 0 || t > (e[n - 1] ?? 0)));
		}
		;
		const T = [
			"manifest_closed",
			"manifest_expired",
			"health_inconclusive",
			"metrics_missing",
			"metrics_stale",
			"min_samples",
			"min_time",
			"budget_yellow",
			"budget_unknown",
			"audit_window",
			"staging_missing"
		];
		function coverBlockers(e, t, n) {
			const r = [];
			const i = new Map();
			const a = [];
			for (const o of e) {
				const e = t.filter((e) => e.code === o.code);
				const s = e.find((e) => findFault(e, n) === undefined);
				if (s === undefined) r.push(o);
				else i.set(o.code, s);
				if (s === undefined && e[0] !== undefined) {
					a.push(blocker("override_refused", `the override of ${o.code} ${findFault(e[0], n)}`));
				}
			}
			return {
				blockers: [...r, ...a],
				used: [...i.values()]
			};
		}
		function findFault(e, t) {
			const n = T.find((t) => t === e.code);
			if (n === undefined) return "covers what no override can";
			if (!t.codes.includes(n)) return "covers what the policy does not leave to overrides";
			if (e.reason.trim() === "") return "gives no reason";
			if (e.by.trim() === "") return "names nobody who asks for it";
			if (e.approvedBy === null || e.approvedBy.trim() === "") return "has no approval of a second person";
			if (isSamePerson(e.approvedBy, e.by)) return "is approved by who asks for it";
			if (e.expiresAtMs !== null && e.expiresAtMs <= t.nowMs) return "is over";
			return undefined;
		}
		;
		function checkDowngrade(e) {
			const { event: t, policy: n } = e;
			const r = t.downgrade;
			if (r === null) return [blocker("downgrade_not_allowed", "compatibility was not looked at")];
			return [
				...checkBlessing(e),
				...checkPair(r),
				...checkSet(t, r),
				...n.downgradeNeedsStaging && r.stagingDone !== true ? [blocker("staging_missing", "the target did not run through staging, or it could not be told", { remedy: "roll the target out in staging first" })] : []
			];
		}
		function checkBlessing({ state: e, event: t, nowMs: n }) {
			const { release: r } = t;
			const i = e.blessed.find((e) => e.release_id === r.id);
			if (i === undefined) {
				return [blocker("not_blessed", `release ${r.id} is no approved target`, { remedy: "bless it first" })];
			}
			if (!(0, _.J$)(i.artifacts_sha256, artifactsSha256(r))) {
				return [blocker("mixed_generation", `release ${r.id} was approved with other artifacts`)];
			}
			return ((0, o.TM)(i.expires_at) ?? 0) > n ? [] : [blocker("blessing_expired", `the approval of ${r.id} ended at ${i.expires_at}`)];
		}
		function checkPair(e) {
			return [
				...e.compatible === true ? [] : [blocker("downgrade_not_allowed", "no row of the policy allows this pair")],
				...e.schemaHeadCompatible === true ? [] : [blocker("schema_head_incompatible", "the target cannot use the schema, or it could not be told")],
				...e.barrier === false ? [] : [blocker("crypto_schema_change_blocks_downgrade", "a change stands between that nothing older may follow, or it could not be told")]
			];
		}
		function checkSet({ release: e }, t) {
			const n = Object.keys(e.artifacts);
			const r = n.filter((n) => !Object.hasOwn(t.partGenerations, n) || t.partGenerations[n] !== e.generation);
			const i = Object.keys(t.partGenerations).filter((t) => !Object.hasOwn(e.artifacts, t));
			const a = [...r, ...i];
			return a.length === 0 ? [] : [blocker("mixed_generation", `not of generation ${e.generation}, not told, or not of the set: ${a.slice(0, 8).join(", ")}`)];
		}
		;
		function checkManifest({ state: e, reasons: t }) {
			const n = because(t);
			switch (e) {
				case "open": return [];
				case "closed": return [blocker("manifest_closed", `the manifest is closed${n}`, { remedy: "repair what the gates name" })];
				case "expired": return [blocker("manifest_expired", `the manifest is out of date${n}`, { remedy: "run the gates again and bind them" })];
				case "unverified": return [blocker("manifest_unverified", `the manifest could not be verified${n}`)];
			}
		}
		function checkHealth(e, t) {
			const n = because(e.reasons);
			const r = e.state === "fail" ? [blocker("health_failed", `the measurements say no${n}`)] : e.state === "inconclusive" ? [blocker("health_inconclusive", `the measurements do not tell yet${n}`)] : [];
			return [...r, ...checkFreshness(e, t)];
		}
		function checkFreshness({ measuredUntilMs: e }, { maxMetricAgeS: t, nowMs: n }) {
			if (e === null) return [blocker("metrics_missing", "nothing was measured")];
			if (e > n + o.Hd) {
				return [blocker("metrics_future", "the newest measurement lies ahead of the clock", { remedy: "set the clocks of this machine and of the metrics server" })];
			}
			const r = Math.floor((n - e) / 1e3);
			return r <= t ? [] : [blocker("metrics_stale", `the newest measurement is ${r} s old; at most ${t} s`)];
		}
		function checkSamples({ samples: e }, t) {
			if (e === null) return [blocker("metrics_missing", "samples were not counted")];
			return e >= t ? [] : [blocker("min_samples", `${e} of ${t} samples at this stage`)];
		}
		function checkBudget({ state: e, remaining: t, reasons: n }, { kind: r, percent: i }) {
			const a = t === null ? "" : `, ${Math.round(t * 1e3) / 10} % left`;
			const o = `${a}${because(n)}`;
			switch (e) {
				case "green": return [];
				case "yellow": return i < 100 || r === "hotfix" ? [] : [blocker("budget_yellow", `the budget is yellow${o}: canary only`)];
				case "red": return r === "hotfix" ? [] : [blocker("budget_red", `the budget is red${o}: hotfix only`)];
				case "black": return [blocker("budget_black", `the objective is missed${o}`)];
				case "unknown": return i === 0 ? [] : [blocker("budget_unknown", `the budget could not be told${o}`)];
			}
		}
		;
		function checkStart(e) {
			const { event: t, history: n } = e;
			return [
				...checkReference(e),
				...t.release.imported ? [blocker("release_unverified", "an imported release is known by name alone; it never goes out")] : [],
				...checkRejected(n, t.release),
				...checkRevoked(e, t.release),
				...checkSubstitution(e),
				...checkVersion(e, t.release, {
					authorisation: t.authorisation,
					mayBeLower: t.kind === "downgrade"
				}),
				...checkChannel(e),
				...t.kind === "downgrade" ? checkDowngrade(e) : [],
				...checkManifest(t.manifest),
				...checkBudget(t.budget, {
					kind: t.kind,
					percent: 0
				}),
				...checkPeople(e)
			];
		}
		function checkChannel(e) {
			const { state: t, event: n, policy: r, nowMs: i } = e;
			return [
				...t.candidate === null ? [] : [blocker("candidate_in_progress", `release ${t.candidate.release.id} is the candidate`, { remedy: "let it finish, abort it or roll it back" })],
				...n.expectedRevision === null || n.expectedRevision === t.revision ? [] : [blocker("revision_conflict", `expected revision ${n.expectedRevision}, found ${t.revision}`)],
				...checkFreezes(t.freezes, n.scopeFreezes, {
					percent: 0,
					kind: n.kind,
					probationMaxPercent: r.probationMaxPercent,
					nowMs: i
				}),
				...checkPin(e),
				...t.exposure.known ? [] : [blocker("exposure_unknown", "where the traffic goes is not known")],
				...t.audit === null || r.startInAudit || n.kind === "hotfix" ? [] : [blocker("audit_window", `the audit window is open until ${t.audit.earliest_end} at least`)]
			];
		}
		function checkPin({ state: e, event: t, nowMs: n }) {
			const { pin: r } = e;
			if (r === null || !isActive({ until: r.until }, n) || t.strategy === "pin") return [];
			return [blocker("pinned", `held at release ${r.release_id} by ${r.by}: ${r.reason}`, { remedy: "unpin it, or start with the strategy pin" })];
		}
		function checkPeople({ event: e, policy: t, nowMs: n }) {
			const { approvals: r } = t;
			const i = {
				rollout: 0,
				hotfix: r.hotfix,
				downgrade: r.downgrade
			}[e.kind];
			const a = Math.max(r.start, i, e.strategy === "pin" ? 1 : 0);
			return [...e.kind === "hotfix" && (e.incident ?? "").trim() === "" ? [blocker("incident_missing", "a hotfix names the incident that it repairs")] : [], ...checkApprovals(e.approvals, {
				count: a,
				releaseId: e.release.id,
				notBy: [e.by],
				what: `a ${e.kind}`,
				nowMs: n
			})];
		}
		;
		function decideStart(e) {
			const { event: t, policy: n, nowMs: r } = e;
			const i = checkDescription(t.release);
			if (i.length > 0) return refuse(...i);
			const a = findKnown(e);
			if (a !== undefined) return a;
			const o = toCandidate(e);
			const { blockers: s, used: c } = coverBlockers([...checkPlace(e, o), ...checkStart(e)], t.overrides, {
				codes: n.overridable,
				nowMs: r
			});
			if (s.length > 0) return refuse(...s);
			const l = actStart(e, o);
			if (l.outcome !== "act") return l;
			const u = checkGrowth(l.state);
			return u.length > 0 ? refuse(...u) : {
				...l,
				overrides: c
			};
		}
		function findKnown({ state: e, event: t }) {
			const { release: n } = t;
			const isSame = (e) => e?.id === n.id && (0, _.J$)(artifactsSha256(e), artifactsSha256(n));
			if (isSame(e.candidate?.release)) return nothing("already_candidate", `release ${n.id} is the candidate`);
			if (isSame(e.current?.release)) return nothing("already_live", `release ${n.id} is live`);
			return undefined;
		}
		function actStart(e, t) {
			const { state: n, event: r, policy: i } = e;
			const { release: a } = r;
			const o = {
				slot: t.slot,
				percent: 0
			};
			return act(e, {
				transition: buildActTransition(e, {
					kind: "start",
					target: o,
					release: a,
					reasonCode: "as_requested"
				}),
				state: {
					...n,
					standby: null,
					highest_seen: higherVersion(n.highest_seen, a.version, i.scheme)
				},
				carries: { candidate: t },
				marks: [{
					type: "seen",
					release_id: a.id,
					artifacts_sha256: artifactsSha256(a)
				}]
			});
		}
		function toCandidate({ state: e, event: t, policy: n, nowMs: r }) {
			const i = (0, o.ZA)(r);
			const a = t.kind === "hotfix" ? "hotfix" : t.strategy;
			return {
				release: t.release,
				slot: e.current === null ? n.slots[0] : otherSlot(n.slots, e.current.slot),
				strategy: a,
				kind: t.kind,
				ladder: ladderFor(n, a, e.current !== null),
				stage: 0,
				started_at: i,
				stage_started_at: i,
				paused: false,
				incident: t.incident === null ? null : clipReason(t.incident),
				reason: clipReason(t.reason),
				by: clipActor(t.by)
			};
		}
		function checkPlace({ state: e, policy: t, event: n, nowMs: r }, i) {
			const a = e.current?.slot;
			const s = a !== undefined && !t.slots.includes(a);
			const c = [
				s ? `slot ${a} is live and not one of ${t.slots.join(", ")}` : undefined,
				t.slots[0] === t.slots[1] ? "both slots have one name" : undefined,
				isLadder(i.ladder) ? undefined : `ladder ${i.ladder.join(", ")} does not rise from 0 to 100`,
				n.strategy === "hotfix" && n.kind !== "hotfix" ? "the hotfix ladder is for hotfixes" : undefined
			].filter((e) => e !== undefined);
			const l = e.audit === null ? undefined : (0, o.TM)(e.audit.opens_at);
			return [...c.map((e) => blocker("policy_invalid", e)), ...l !== undefined && l > r + 6e4 ? [blocker("clock_behind", `the audit window opened at ${e.audit?.opens_at}, ahead of the clock`)] : []];
		}
		;
		function checkStage(e, t, n, r) {
			return [
				...checkClock(e.stage_started_at, r, "the stage"),
				...checkHealth(t, {
					maxMetricAgeS: n.maxMetricAgeS,
					nowMs: r
				}),
				...e.ladder[e.stage] === 0 ? [] : checkSamples(t, n.minSamples),
				...checkStageTime(e, t, n, r)
			];
		}
		function checkStageTime(e, t, n, r) {
			const i = (0, o.TM)(e.stage_started_at) ?? r;
			const a = elapsedS(i, r, t.measuredUntilMs);
			if (a >= n.minStageS) return [];
			return [blocker("min_time", `${Math.floor(a)} s of ${n.minStageS} s measured at this stage`, { untilMs: i + n.minStageS * 1e3 })];
		}
		;
		function decideAdvance(e) {
			const { candidate: t } = e.state;
			if (t === null) return undefined;
			const { event: n, policy: r, nowMs: i } = e;
			const a = t.ladder[t.stage + 1];
			const o = checkAdvance(e, t, a ?? 100, a === undefined);
			const s = coverBlockers(o, n.overrides, {
				codes: r.overridable,
				nowMs: i
			});
			if (s.blockers.length > 0) return wait(...s.blockers);
			const c = buildActTransition(e, {
				kind: a === undefined ? "promote" : "advance",
				target: {
					slot: t.slot,
					percent: a ?? 100
				},
				release: t.release,
				reasonCode: "stage_complete",
				reason: a === undefined ? `held at 100 %; goes live` : `held at ${t.ladder[t.stage]} %; goes to ${a} %`
			});
			return act(e, {
				transition: c,
				state: e.state,
				overrides: s.used
			});
		}
		function checkAdvance(e, t, n, r) {
			const { state: i, history: a, event: o, policy: s, nowMs: c } = e;
			const { kind: l, release: u } = t;
			return [
				...checkRejected(a, u),
				...checkRevoked(e, u),
				...checkFreezes(i.freezes, o.scopeFreezes, {
					percent: n,
					kind: l,
					probationMaxPercent: s.probationMaxPercent,
					nowMs: c
				}),
				...t.paused ? [blocker("paused", `release ${u.id} is paused`, { remedy: "resume it" })] : [],
				...checkManifest(o.manifest),
				...checkBudget(o.budget, {
					kind: l,
					percent: n
				}),
				...checkPostChecks(o),
				...checkStage(t, o.health, s, c),
				...advance_checkPeople(e, t, {
					percent: n,
					isPromotion: r
				})
			];
		}
		function checkPostChecks({ postChecks: e }) {
			return e.state === "inconclusive" ? [blocker("post_check_inconclusive", "the checks of what runs could not tell")] : [];
		}
		function advance_checkPeople({ state: e, event: t, policy: n, nowMs: r }, i, a) {
			const o = t.budget.state === "red" || [...e.freezes, ...t.scopeFreezes].some(isRedBudget);
			const s = Math.max(a.isPromotion ? n.approvals.promote : 0, t.budget.state === "yellow" && a.percent > 0 ? n.approvals.yellow : 0, i.kind === "hotfix" && o && a.percent === 100 ? Math.max(1, n.approvals.hotfix) : 0);
			return checkApprovals(t.approvals, {
				count: s,
				releaseId: i.release.id,
				notBy: [t.by, i.by],
				what: a.isPromotion ? "the promotion" : `the step to ${a.percent} %`,
				nowMs: r
			});
		}
		;
		function decideAlarm(e) {
			return resumeRollback(e) ?? alarm_takeBack(e) ?? freezeOnRed(e);
		}
		function resumeRollback(e) {
			const { state: t, history: n, event: r } = e;
			const i = (t.candidate ?? t.current)?.release;
			const a = i === undefined ? undefined : ownValue(n.rejected, i.id);
			if (a === undefined) return undefined;
			const o = {
				trigger: "rollback",
				tier: "B",
				code: a.reasonCode,
				reason: `the rollback ${a.transition} is not carried out yet`
			};
			return planRollback(e, o, {
				automatic: true,
				resumes: true,
				targetReleaseId: resumedTarget(e) ?? null,
				target: r.target,
				authorisation: null,
				approvals: []
			});
		}
		function alarm_takeBack(e) {
			const { state: t, event: n } = e;
			const r = findCause(e);
			if (r === undefined) return undefined;
			if (t.candidate === null && t.audit === null) {
				const t = freezeOnly(e, r, [], (...e) => ({
					outcome: "wait",
					blockers: e
				}));
				return t.outcome === "wait" ? undefined : t;
			}
			return planRollback(e, r, {
				automatic: true,
				resumes: false,
				targetReleaseId: null,
				target: n.target,
				authorisation: null,
				approvals: []
			});
		}
		function findCause(e) {
			const { state: t, event: n } = e;
			const r = (t.candidate ?? t.current)?.release;
			if (r === undefined) return undefined;
			const i = t.freezes.some((e) => e.reason_code === "post_check_failed" && e.phase === "frozen");
			const a = t.candidate !== null || t.audit !== null;
			const o = [];
			const add = (e, t, n, r) => {
				o.push({
					trigger: e,
					tier: t,
					code: n,
					reason: r
				});
			};
			if (checkRevoked(e, r).length > 0) add("guardrail", "A", "release_revoked", `${r.id} is revoked`);
			if (n.budget.state === "black") {
				add("budget", "B", "budget_black", `the objective is missed${because(n.budget.reasons)}`);
			}
			if (n.postChecks.state === "fail" || i && a) {
				add("post_check", "B", "post_check_failed", `checks of what runs failed${because(n.postChecks.reasons)}`);
			}
			if (n.health.state === "fail") {
				add("guardrail", "B", "health_failed", `the measurements say no${because(n.health.reasons)}`);
			}
			const [s] = o;
			return s && {
				...s,
				reason: o.map(({ reason: e }) => e).join("; ")
			};
		}
		function freezeOnRed(e) {
			const { state: t, event: n } = e;
			if (n.budget.state !== "red") return undefined;
			if (t.freezes.some((e) => e.trigger === "budget" && e.phase === "frozen")) return undefined;
			const r = `the error budget is red${because(n.budget.reasons)}`;
			const i = {
				trigger: "budget",
				tier: "B",
				code: "budget_red",
				reason: r
			};
			const a = freezeOnly(e, i, [], (...e) => ({
				outcome: "wait",
				blockers: e
			}));
			return a.outcome === "wait" ? undefined : a;
		}
		;
		function decideAudit(e) {
			const { state: t, nowMs: n } = e;
			const { audit: r, current: i } = t;
			if (r === null || i === null) return undefined;
			const a = checkAudit(e, r);
			if (a.length === 0) {
				const n = buildTransition(e, {
					kind: "audit_passed",
					target: null,
					release: i.release,
					reasonCode: "audit_complete",
					reason: `nothing spoke against it since ${r.opens_at}`
				});
				const a = {
					...t,
					current: {
						...i,
						proven: true
					},
					audit: null
				};
				return commit(n, a, { marks: [{
					type: "proven",
					revision: i.revision
				}] });
			}
			if (n < ((0, o.TM)(r.latest_end) ?? Infinity)) return wait(...a);
			const s = "the audit window is over, and nobody could tell whether the release is good";
			const c = [...a, blocker("audit_overdue", s)];
			return freezeOnly(e, {
				trigger: "post_check",
				tier: "C",
				code: "audit_overdue",
				reason: s
			}, c, wait);
		}
		function checkAudit({ event: e, policy: t, nowMs: n }, r) {
			const i = (0, o.TM)(r.earliest_end) ?? Infinity;
			const a = Math.min(n, e.health.measuredUntilMs ?? n);
			return [
				...checkClock(r.opens_at, n, "the audit window"),
				...a >= i ? [] : [blocker("audit_open", `the audit window is open until ${r.earliest_end} at least`, { untilMs: i })],
				...checkHealth(e.health, {
					maxMetricAgeS: t.maxMetricAgeS,
					nowMs: n
				}),
				...e.postChecks.state === "inconclusive" ? [blocker("post_check_inconclusive", "the checks of what is live could not tell")] : [],
				...checkBudget(e.budget, {
					kind: "rollout",
					percent: 1
				})
			];
		}
		;
		function decideTick(e) {
			return decideAlarm(e) ?? decideExposure(e) ?? decideExpiry(e) ?? decideWatch(e) ?? decideAdvance(e) ?? decideAudit(e) ?? nothing("idle", "nothing is going out, and no window is open");
		}
		function decideExposure(e) {
			const { state: t, event: n } = e;
			const { exposure: r } = t;
			const i = "reconcile";
			if (!r.known) return wait(blocker("exposure_unknown", "where the traffic goes is not known", { remedy: i }));
			if (r.slot === null) return undefined;
			if (n.traffic.state === "unknown") {
				return wait(blocker("exposure_unreadable", `where the traffic goes could not be read: ${n.traffic.reason}`));
			}
			if (n.traffic.percent === r.percent) return undefined;
			const a = `slot ${r.slot} should get ${r.percent} % and gets ${n.traffic.percent} %`;
			const o = buildTransition(e, {
				kind: "exposure_lost",
				target: null,
				release: null,
				reasonCode: "exposure_differs",
				reason: a
			});
			const s = [blocker("exposure_differs", a, { remedy: i })];
			return commit(o, {
				...t,
				exposure: {
					...r,
					known: false
				}
			}, { blockers: s });
		}
		function decideExpiry(e) {
			const { state: t, nowMs: n } = e;
			const r = t.freezes.filter((e) => isActive(e, n));
			const i = t.pin !== null && isActive(t.pin, n) ? t.pin : null;
			const a = t.blessed.filter((e) => isActive({ until: e.expires_at }, n));
			const o = {
				...t,
				freezes: r,
				pin: i,
				blessed: a
			};
			const s = r.length === t.freezes.length && a.length === t.blessed.length && i === t.pin;
			if (s) return undefined;
			const c = buildTransition(e, {
				kind: "expire",
				target: null,
				release: null,
				reasonCode: "until_reached",
				reason: "what was limited in time is over"
			});
			return commit(c, o);
		}
		function decideWatch(e) {
			const { state: t, event: n, policy: r, nowMs: i } = e;
			const a = t.watch_until === null ? undefined : (0, o.TM)(t.watch_until);
			if (a === undefined || t.candidate !== null) return undefined;
			const s = Math.min(i, n.health.measuredUntilMs ?? i);
			const c = [...s >= a ? [] : [blocker("watch_open", `watched after a rollback until ${t.watch_until}`, { untilMs: a })], ...checkHealth(n.health, {
				maxMetricAgeS: r.maxMetricAgeS,
				nowMs: i
			})];
			if (c.length > 0) return wait(...c);
			const l = buildTransition(e, {
				kind: "watch_over",
				target: null,
				release: t.current?.release ?? null,
				reasonCode: "watch_complete",
				reason: "measured to be well after the rollback"
			});
			const u = t.current === null ? null : {
				...t.current,
				proven: true
			};
			const d = u === null ? [] : [{
				type: "proven",
				revision: u.revision
			}];
			return commit(l, {
				...t,
				current: u,
				watch_until: null
			}, { marks: d });
		}
		;
		function leadsToProbation({ state: e, policy: t }, n) {
			const r = e.current === null && e.candidate === null;
			return n.phase === "frozen" && !r && t.probationTiers.includes(n.tier);
		}
		function checkUnfreeze(e, t) {
			const { state: n } = e;
			const r = n.current === null && n.candidate === null;
			const i = t.filter((t) => !leadsToProbation(e, t));
			const a = i.some((e) => e.phase === "probation" || e.trigger !== "person");
			return [
				...r ? [] : [...unfreeze_rules_checkChannel(e), ...checkJudgement(e, t)],
				...a && !r ? checkStability(e) : [],
				...i.some(({ phase: e }) => e === "probation") ? checkCanary(e) : [],
				...r ? [] : checkAlerts(e.event),
				...unfreeze_rules_checkPeople(e, t)
			];
		}
		function unfreeze_rules_checkChannel({ state: e, history: t }) {
			const n = (e.candidate ?? e.current)?.release.id;
			return [
				...n !== undefined && ownValue(t.rejected, n) !== undefined ? [blocker("rollback_pending", `the rollback of ${n} is not carried out yet`)] : [],
				...e.exposure.known ? [] : [blocker("exposure_unknown", "where the traffic goes is not known", { remedy: "reconcile" })],
				...e.watch_until === null ? [] : [blocker("watch_open", `watched after a rollback until ${e.watch_until}, and a tick after it`)]
			];
		}
		function checkJudgement({ event: e, policy: t, nowMs: n }, r) {
			const i = r.every(({ trigger: e }) => e === "person");
			const a = checkHealth(e.health, {
				maxMetricAgeS: t.maxMetricAgeS,
				nowMs: n
			});
			return [
				...checkManifest(e.manifest),
				...i ? a.filter(({ code: e }) => e === "health_failed") : a,
				...checkBudget(e.budget, {
					kind: "rollout",
					percent: 1
				})
			];
		}
		function checkStability({ event: e, policy: t }) {
			const { stableS: n, maxBurn: r } = e.stability;
			if (n === null || r === null) {
				return [blocker("stability_unknown", "how long it has been stable could not be told")];
			}
			return [...n >= t.unfreezeStableS ? [] : [blocker("unstable", `stable for ${Math.floor(n)} s of ${t.unfreezeStableS} s`)], ...r < t.unfreezeMaxBurn ? [] : [blocker("burn_too_high", `${r} of the budget burnt; below ${t.unfreezeMaxBurn} is asked`)]];
		}
		function checkCanary({ state: e, event: t, policy: n, nowMs: r }) {
			const { candidate: i } = e;
			const a = "start a new candidate and let it run through probation";
			if (i === null) return [blocker("canary_not_passed", "there is no candidate in probation", { remedy: a })];
			const o = i.ladder.findLastIndex((e) => e <= n.probationMaxPercent);
			if (i.stage < o) {
				const e = `at ${shareAt(i, i.stage)} %, needs ${shareAt(i, o)} % passed`;
				return [blocker("canary_not_passed", e, { remedy: "let the candidate go on" })];
			}
			const s = i.stage > o ? [] : checkStage(i, t.health, n, r);
			return s.length === 0 ? [] : [blocker("canary_not_passed", `at ${shareAt(i, o)} %, not passed yet`), ...s];
		}
		function shareAt(e, t) {
			return e.ladder[t] ?? 0;
		}
		function checkAlerts({ stability: { openAlerts: e } }) {
			if (e === null) return [blocker("alerts_unknown", "open alerts could not be asked for")];
			return e.length === 0 ? [] : [blocker("alerts_open", `open alerts${because(e)}`)];
		}
		function unfreeze_rules_checkPeople({ event: e, policy: t, nowMs: n }, r) {
			if (!r.some(({ tier: e }) => e === "A")) return [];
			return checkApprovals(e.approvals, {
				count: t.approvals.unfreezeCritical,
				releaseId: null,
				notBy: [e.by],
				what: "the end of a critical freeze",
				nowMs: n
			});
		}
		;
		function decideUnfreeze(e) {
			const { state: t, event: n } = e;
			const r = t.freezes.filter(({ id: e }) => n.freezeId === null || e === n.freezeId);
			if (r.length === 0) {
				return nothing("not_frozen", n.freezeId === null ? "it is not frozen" : `no freeze has the id ${n.freezeId}`);
			}
			const i = checkUnfreeze(e, r);
			if (i.length > 0) return refuse(...i);
			const a = new Set(r.filter((t) => leadsToProbation(e, t)).map(({ id: e }) => e));
			const { candidate: s } = t;
			if (a.size > 0 && s !== null && s.stage > 0) return resetFirst(e, r);
			const c = buildTransition(e, {
				kind: a.size > 0 ? "probation" : "unfreeze",
				target: null,
				release: s?.release ?? null,
				reasonCode: "stable_again"
			});
			const l = leaveFreezes(t, r, a);
			if (a.size === 0 || s === null) return commit(c, l);
			return commit(c, {
				...l,
				candidate: {
					...s,
					stage_started_at: (0, o.ZA)(e.nowMs)
				}
			});
		}
		function resetFirst(e, t) {
			const { state: n } = e;
			const { candidate: r } = n;
			if (r === null) return refuse();
			const i = buildActTransition(e, {
				kind: "reset",
				target: {
					slot: r.slot,
					percent: 0
				},
				release: r.release,
				reasonCode: "stable_again"
			});
			return act(e, {
				transition: i,
				state: n,
				carries: { freezes: t.map(({ id: e }) => e) }
			});
		}
		function leaveFreezes(e, t, n) {
			const r = new Set(t.map(({ id: e }) => e));
			const i = e.freezes.filter(({ id: e }) => !r.has(e) || n.has(e)).map((e) => n.has(e.id) ? {
				...e,
				phase: "probation"
			} : e);
			return {
				...e,
				freezes: i
			};
		}
		;
		function decide(e) {
			const { state: t, event: n } = e;
			if (n.type !== "tick" && n.type !== "reconcile" && n.reason.trim() === "") {
				return refuse(blocker("reason_missing", `${n.type} needs a reason`));
			}
			if (t.pending !== null && !ie.has(n.type)) {
				const { transition: e, kind: n, lease_until: r } = t.pending;
				return wait(blocker("busy", `${n} ${e} is under way, until ${r} at the latest`));
			}
			return decideOn(e, n);
		}
		const ie = new Set([
			"freeze",
			"pause",
			"resume",
			"rollback"
		]);
		function decideOn(e, t) {
			switch (t.type) {
				case "start": return decideStart({
					...e,
					event: t
				});
				case "tick": return decideTick({
					...e,
					event: t
				});
				case "freeze": return decideFreeze({
					...e,
					event: t
				});
				case "unfreeze": return decideUnfreeze({
					...e,
					event: t
				});
				case "rollback": return decideRollback({
					...e,
					event: t
				});
				case "abort": return decideAbort({
					...e,
					event: t
				});
				case "pause":
				case "resume": return decidePause({
					...e,
					event: t
				});
				case "pin": return decidePin({
					...e,
					event: t
				});
				case "unpin": return decideUnpin({
					...e,
					event: t
				});
				case "bless": return decideBless({
					...e,
					event: t
				});
				case "unbless": return decideUnbless({
					...e,
					event: t
				});
				case "reconcile": return decideReconcile({
					...e,
					event: t
				});
				case "import": return decideImport({
					...e,
					event: t
				});
			}
		}
		;
		function settleDone(e, t) {
			const { state: n, marks: r } = apply(e, t);
			const i = wantedExposure(n);
			const a = (0, o.ZA)(t.nowMs);
			return {
				state: {
					...n,
					exposure: {
						slot: i?.slot ?? null,
						percent: i?.percent ?? 0,
						known: true,
						at: a
					}
				},
				marks: r
			};
		}
		function apply(e, t) {
			const { pending: n } = t;
			switch (n.kind) {
				case "start": return {
					state: startDone(e, t),
					marks: []
				};
				case "advance": return {
					state: atStage(e, t, (e.candidate?.stage ?? 0) + 1),
					marks: []
				};
				case "promote": return promoted(e, t);
				case "rollback": return n.to === null ? {
					state: takenBack(e),
					marks: []
				} : rolledBack(e, t, n.to);
				case "abort": return {
					state: takenBack(e),
					marks: []
				};
				case "reset": return {
					state: resetDone(e, t),
					marks: []
				};
				case "reconcile": return {
					state: reconciled(e, t),
					marks: []
				};
			}
		}
		function startDone(e, { pending: t, nowMs: n }) {
			const { candidate: r } = t;
			if (r === null) return e;
			return {
				...e,
				candidate: {
					...r,
					stage_started_at: (0, o.ZA)(n)
				},
				standby: {
					slot: r.slot,
					release_id: r.release.id
				}
			};
		}
		function atStage(e, { nowMs: t }, n) {
			const { candidate: r } = e;
			if (r === null) return e;
			return {
				...e,
				candidate: {
					...r,
					stage: n,
					stage_started_at: (0, o.ZA)(t)
				}
			};
		}
		function promoted(e, { pending: t, policy: n, nowMs: r }) {
			const { candidate: i, current: a } = e;
			if (i === null) return {
				state: e,
				marks: []
			};
			const { release: s } = i;
			const c = (0, o.ZA)(r);
			const l = {
				release: s,
				slot: i.slot,
				revision: e.revision + 1,
				activated_at: c,
				transition: t.transition,
				proven: false
			};
			const u = i.strategy === "pin" ? {
				release_id: s.id,
				reason: i.reason,
				by: i.by,
				at: c,
				until: null
			} : e.pin;
			const d = {
				...e,
				revision: l.revision,
				current: l,
				previous: a,
				last_good: a?.proven === true ? a : e.last_good,
				highest_activated: higherVersion(e.highest_activated, s.version, n.scheme),
				candidate: null,
				standby: a === null ? null : {
					slot: a.slot,
					release_id: a.release.id
				},
				pin: u,
				rollback_mode: i.kind === "downgrade" && e.rollback_mode,
				watch_until: null,
				audit: {
					opens_at: c,
					earliest_end: (0, o.ZA)(r + n.auditMinS * 1e3),
					latest_end: (0, o.ZA)(r + n.auditMaxS * 1e3)
				}
			};
			return {
				state: d,
				marks: [{
					type: "activated",
					revision: l.revision
				}]
			};
		}
		function takenBack(e) {
			return {
				...e,
				candidate: null
			};
		}
		function rolledBack(e, t, n) {
			const { pending: r, policy: i, nowMs: a } = t;
			const s = e.current;
			const c = {
				release: n.release,
				slot: r.target.slot,
				revision: e.revision + 1,
				activated_at: (0, o.ZA)(a),
				transition: r.transition,
				proven: n.proven
			};
			const l = {
				...e,
				revision: c.revision,
				current: c,
				previous: null,
				last_good: e.last_good?.release.id === n.release.id ? null : e.last_good,
				standby: s === null ? null : {
					slot: s.slot,
					release_id: s.release.id
				},
				pin: e.pin?.release_id === n.release.id ? e.pin : null,
				rollback_mode: true,
				watch_until: (0, o.ZA)(a + i.watchS * 1e3),
				audit: null
			};
			return {
				state: l,
				marks: [{
					type: "activated",
					revision: c.revision
				}]
			};
		}
		function resetDone(e, t) {
			const n = t.pending.freezes.map((e) => ({ id: e }));
			const r = e.freezes.filter(({ id: e }) => t.pending.freezes.includes(e));
			const i = r.filter(({ tier: e, phase: n }) => n === "frozen" && t.policy.probationTiers.includes(e));
			const a = leaveFreezes(e, n, new Set(i.map(({ id: e }) => e)));
			return atStage(a, t, 0);
		}
		function reconciled(e, t) {
			const { candidate: n } = e;
			if (n === null) return e;
			return {
				...atStage(e, t, n.stage),
				standby: {
					slot: n.slot,
					release_id: n.release.id
				}
			};
		}
		;
		function settle(e, t, n) {
			const { pending: r } = e;
			if (r === null || r.transition !== t.transition || r.fence !== t.fence) {
				return refuseOutcome(e, t);
			}
			const i = believe(e, r, t);
			const { reasonCode: a, reason: o } = explain(t, i, r);
			const s = carry({
				...e,
				pending: null
			}, {
				pending: r,
				outcome: t,
				policy: n,
				result: i
			});
			return {
				settled: true,
				result: i,
				reasonCode: a,
				reason: o,
				...s
			};
		}
		function refuseOutcome({ pending: e, fence: t }, n) {
			const r = e === null ? null : {
				transition: e.transition,
				fence: e.fence,
				holder: e.holder
			};
			const i = r === null ? "no transition is open" : `${r.transition} holds fence ${r.fence}`;
			return {
				settled: false,
				code: r === null ? "no_pending" : "fence_old",
				message: `the outcome of ${n.transition} comes under fence ${n.fence}, but ${i}; somebody else carried on`,
				holds: r,
				highestFence: t
			};
		}
		function believe(e, { target: t }, { result: n, observed: r }) {
			switch (n) {
				case "unknown": return "unknown";
				case "done": return r?.state === "read" && r.percent === t.percent ? "done" : "unknown";
				case "failed": {
					if (r === null) return "failed";
					const n = shareOf(e, t.slot);
					return r.state === "read" && r.percent === n ? "failed" : "unknown";
				}
			}
		}
		function explain({ result: e, reasonCode: t, reason: n, observed: r }, i, { target: a }) {
			if (e === i) return {
				reasonCode: t,
				reason: n
			};
			const o = r === null ? "nothing was read back" : r.state === "read" ? `${r.percent} % was read back` : r.reason;
			const s = r?.state === "read" ? "exposure_differs" : "outcome_unknown";
			return {
				reasonCode: s,
				reason: `slot ${a.slot} should get ${a.percent} %: ${o} (${n})`
			};
		}
		function carry(e, { pending: t, outcome: n, policy: r, result: i }) {
			switch (i) {
				case "done": {
					const i = settleDone(e, {
						pending: t,
						policy: r,
						nowMs: n.nowMs
					});
					return {
						...i,
						state: withFailedSmoke(i.state, t, n)
					};
				}
				case "failed": return {
					state: e,
					marks: []
				};
				case "unknown": return {
					state: loseExposure(e, t, n.nowMs),
					marks: []
				};
			}
		}
		function loseExposure(e, t, n) {
			const r = {
				...e,
				candidate: e.candidate ?? t.candidate
			};
			const i = wantedExposure(r);
			return {
				...r,
				exposure: {
					slot: i?.slot ?? null,
					percent: i?.percent ?? 0,
					known: false,
					at: (0, o.ZA)(n)
				}
			};
		}
		function withFailedSmoke(e, t, { hooks: n, nowMs: r }) {
			const i = n.find(({ name: e, state: t }) => e === "smoke" && t === "failed");
			const a = t.kind === "advance" || t.kind === "promote";
			if (i === undefined || !a) return e;
			const o = addFreeze(e.freezes, {
				id: `freeze-${t.transition}`.slice(0, 128),
				tier: "B",
				scope: "component",
				environment: null,
				trigger: "post_check",
				reasonCode: "post_check_failed",
				reason: i.reason,
				by: t.by,
				untilMs: null,
				nowMs: r
			});
			return o === undefined ? e : {
				...e,
				freezes: o
			};
		}
		;
		async function carryOut(e, t) {
			const n = [];
			let r = null;
			for (const i of e.effects) {
				const a = toRequest(e, i);
				if (i.kind === "set_exposure") {
					const o = await e.lastLook();
					const s = o === undefined ? await t.traffic.set(a) : undefined;
					r = await t.traffic.read(a.exposure);
					if (o !== undefined) return {
						result: "failed",
						reasonCode: o.code,
						reason: o.reason,
						observed: r,
						hooks: n
					};
					const c = carry_out_believe(s, r, i.percent);
					if (c.state === "done") continue;
					const l = `traffic_${c.state}`;
					return {
						result: c.state,
						reasonCode: l,
						reason: c.reason,
						observed: r,
						hooks: n
					};
				}
				const o = await t.hooks.run(i.kind, a);
				n.push({
					...o,
					name: i.kind
				});
				if (!i.critical || o.state === "done" || o.state === "absent") continue;
				const s = r === null ? "failed" : "done";
				return {
					result: s,
					reasonCode: `${i.kind}_failed`,
					reason: o.reason,
					observed: r,
					hooks: n
				};
			}
			return {
				result: "done",
				reasonCode: e.transition.reasonCode,
				reason: e.transition.reason,
				observed: r,
				hooks: n
			};
		}
		async function lookOnly(e, t) {
			const n = e.effects.find(({ kind: e }) => e === "set_exposure");
			const r = n === undefined ? null : await t.traffic.read(toRequest(e, n).exposure);
			const i = `given up for a way back that did not wait: ${e.transition.id}`;
			return {
				result: "unknown",
				reasonCode: "preempted",
				reason: i,
				observed: r,
				hooks: []
			};
		}
		function carry_out_believe(e, t, n) {
			if (t.state === "read" && t.percent === n) return {
				state: "done",
				reason: t.detail
			};
			if (e.state === "failed" && t.state === "read") return e;
			const r = t.state === "read" ? `${t.percent} % (${t.detail})` : t.reason;
			return {
				state: "unknown",
				reason: `expected to read back ${n} %, found ${r}; the adapter says: ${e.reason}`
			};
		}
		function toRequest({ channel: e, transition: t }, n) {
			return {
				idempotencyKey: t.id,
				channel: e,
				exposure: {
					slot: n.slot,
					otherSlot: n.otherSlot,
					percent: n.percent
				},
				release: n.release,
				otherRelease: n.otherRelease,
				fromPercent: t.fromPercent,
				action: t.kind,
				reason: t.reason,
				correlationId: t.correlationId
			};
		}
		;
		function toAppend(e, t) {
			const n = t(e);
			const r = n.map(({ kind: e, path: t, bytes: n }) => ({
				kind: e,
				path: t,
				sha256: (0, _.fg)(n)
			}));
			const { transition: i } = e;
			const a = {
				action: `rollout.${i.kind}`,
				actor: i.by,
				source: "rollout-executor",
				status: e.status,
				context: toContext(e, r)
			};
			return {
				entry: a,
				files: n.map(({ path: e, bytes: t }) => ({
					path: e,
					bytes: t
				})),
				nowMs: e.nowMs
			};
		}
		function toContext(e, t) {
			const { transition: n, outcome: r } = e;
			return {
				transition: n.id,
				fence: n.fence,
				target: n.target,
				from_percent: n.fromPercent,
				release: n.release,
				reason_code: r?.reasonCode ?? n.reasonCode,
				reason: r?.reason ?? n.reason,
				correlation_id: n.correlationId,
				overrides: e.overrides,
				blockers: e.blockers.map(({ code: e, message: t }) => ({
					code: e,
					message: t
				})),
				observed: r?.observed ?? null,
				hooks: r?.hooks ?? [],
				marks: e.marks,
				records: [...t],
				state: e.state
			};
		}
		var E = n(71164);
		var D = n(71165);
		;
		const ae = s.gMt("type", [
			s.rej({
				type: s.euz("seen"),
				release_id: D.id,
				artifacts_sha256: D.sc
			}),
			s.rej({
				type: s.euz("activated"),
				revision: s.Whr().min(1)
			}),
			s.rej({
				type: s.euz("proven"),
				revision: s.Whr().min(1)
			}),
			s.rej({
				type: s.euz("rejected"),
				release_id: D.id,
				at: D.uR,
				by: D.eN,
				reason_code: D.aY,
				transition: D.id,
				target_release_id: D.id.nullable().describe("Where the rollback goes; null where only a candidate was taken back")
			})
		]);
		;
		const oe = s.YOg(ae).max(16);
		function foldHistory(e) {
			const t = [];
			const n = new Map();
			const r = new Map();
			for (const i of e) {
				for (const e of readMarks(i)) {
					switch (e.type) {
						case "seen":
							n.set(e.release_id, e.artifacts_sha256);
							break;
						case "activated":
							t.push(readActivation(i, e.revision));
							break;
						case "proven":
							prove(t, e.revision);
							break;
						case "rejected":
							r.set(e.release_id, fold_history_toRejection(e));
							break;
					}
				}
			}
			return {
				activations: t,
				seen: Object.fromEntries(n),
				rejected: Object.fromEntries(r)
			};
		}
		function readMarks({ seq: e, context: t }) {
			const n = t["marks"];
			if (n === undefined || Array.isArray(n) && n.length === 0) return [];
			const r = oe.safeParse(n);
			if (r.success) return r.data;
			throw unknownMarks(e, "/context/marks");
		}
		function readActivation({ seq: e, context: t }, n) {
			const r = t["state"];
			const i = c.nR.safeParse((0, E.O)(r) ? r["current"] : undefined);
			if (i.success && i.data.revision === n) return i.data;
			throw unknownMarks(e, "/context/state/current");
		}
		function prove(e, t) {
			const n = e.findLastIndex((e) => e.revision === t);
			const r = e[n];
			if (r !== undefined) e[n] = {
				...r,
				proven: true
			};
		}
		function fold_history_toRejection(e) {
			return {
				at: e.at,
				by: e.by,
				reasonCode: e.reason_code,
				transition: e.transition,
				targetReleaseId: e.target_release_id
			};
		}
		function unknownMarks(e, t) {
			return new i.dz({
				code: "ledger.marks",
				message: `expected marks of this version in record ${e} of the ledger, found others`,
				where: { pointer: t },
				remedy: "Run the version of release-gates that wrote it, or a later one"
			});
		}
		;
		async function loadChannel(e, t) {
			const { head: n, records: r } = await e.read((0, c.Zm)(t));
			const i = r.at(-1);
			const a = i === undefined ? (0, c.p$)(t) : parseState(i, t, e.place);
			return {
				head: n,
				state: a,
				history: foldHistory(r),
				records: r
			};
		}
		function parseState(e, t, n) {
			const r = c._V.safeParse(e.context["state"]);
			if (r.success && (0, c.Zm)(r.data.channel) === (0, c.Zm)(t)) return r.data;
			const [a] = r.success ? [] : r.error.issues;
			const o = a === undefined ? "the state of another channel" : `${a.path.join("/")}: ${a.message}`;
			throw new i.dz({
				code: "ledger.state",
				message: `expected a state of ${(0, c.Zm)(t)} that this version knows in record ${e.seq}, found ${o}`,
				where: { file: n },
				remedy: "Run the version of release-gates that wrote it, or a later one"
			});
		}
		;
		const O = 32;
		async function carryThrough(e, t) {
			const n = e.isPreempted === true ? await lookOnly(e, t) : await carryOut({
				...e,
				lastLook: () => lastLook(e, t)
			}, t);
			for (let r = 0; r < O; r++) {
				const r = await loadChannel(t.ledger, e.channel);
				const i = t.nowMs();
				const a = {
					...n,
					transition: e.transition.id,
					fence: e.transition.fence,
					nowMs: i
				};
				const o = settle(r.state, a, e.policy);
				if (!o.settled) return {
					fenced: o.message,
					state: r.state
				};
				const { result: s, reasonCode: l, reason: u, state: d, marks: f } = o;
				const p = {
					status: s,
					before: r.state,
					state: d,
					marks: f,
					overrides: [],
					blockers: [],
					nowMs: i
				};
				const m = {
					...p,
					transition: e.transition,
					outcome: {
						...n,
						result: s,
						reasonCode: l,
						reason: u
					}
				};
				const h = await t.ledger.append((0, c.Zm)(e.channel), r.head, toAppend(m, t.recordsOf));
				if (h === "lost") continue;
				const { transition: g } = e;
				return {
					transition: g,
					result: s,
					reasonCode: l,
					reason: u,
					state: d,
					hooks: n.hooks,
					observed: n.observed
				};
			}
			throw new i.eG({
				code: "ledger.contended",
				message: `expected to write the outcome of ${e.transition.id}, but others were faster ${O} times`,
				where: { file: t.ledger.place },
				remedy: "Run again: the intent stands in the ledger, and the next run carries it to its end"
			});
		}
		const k = new Set([
			"start",
			"advance",
			"promote"
		]);
		async function lastLook({ channel: e, transition: t, policy: n }, r) {
			const { state: i } = await loadChannel(r.ledger, e);
			if (i.pending?.fence !== t.fence) {
				return {
					code: "fence_old",
					reason: `another executor took ${t.id} over`
				};
			}
			if (!k.has(t.kind)) return undefined;
			const [a] = checkFreezes(i.freezes, await r.scopeFreezes(), {
				percent: t.target?.percent ?? 100,
				kind: (i.pending.candidate ?? i.candidate)?.kind ?? "rollout",
				probationMaxPercent: n.probationMaxPercent,
				nowMs: r.nowMs()
			});
			return a === undefined ? undefined : {
				code: "frozen_before_switch",
				reason: a.message
			};
		}
		;
		function takeOver(e, { by: t, correlationId: n, holder: r, policy: i, nowMs: a }) {
			const { pending: s } = e;
			if (s === null) throw new TypeError("there is no open intent to take over");
			const c = e.fence + 1;
			const l = {
				...s,
				fence: c,
				holder: r,
				lease_until: (0, o.ZA)(a + i.leaseS * 1e3)
			};
			const u = {
				...e,
				fence: c,
				pending: l
			};
			const d = s.to?.release ?? s.candidate?.release ?? (e.candidate ?? e.current)?.release;
			return {
				transition: {
					id: s.transition,
					kind: s.kind,
					fence: c,
					target: s.target,
					fromPercent: shareOf(e, s.target.slot),
					release: d === undefined ? null : {
						id: d.id,
						version: d.version
					},
					reasonCode: s.reason_code,
					reason: s.reason,
					by: t,
					correlationId: n
				},
				state: u,
				effects: effectsOf(u, i.slots)
			};
		}
		;
		const A = new Set(["freeze", "pause"]);
		const se = new Set(["rollback", "abort"]);
		async function openIntent({ state: e, head: t, records: n }, { channel: r, event: i, policy: a }, o) {
			const { pending: s } = e;
			if (s === null || A.has(i.type)) return { state: "clear" };
			const l = o.nowMs();
			const u = se.has(i.type);
			if (!u && isHeld(s, o, l)) return {
				state: "busy",
				pending: s
			};
			const d = takeOver(e, {
				...i,
				policy: a,
				nowMs: l
			});
			const { transition: f } = d;
			const p = {
				status: "takeover",
				transition: f,
				before: e,
				state: d.state,
				nowMs: l
			};
			const m = {
				...p,
				marks: [],
				overrides: [],
				blockers: [],
				outcome: null,
				event: null,
				earlier: n
			};
			const h = await o.ledger.append((0, c.Zm)(r), t, toAppend(m, o.recordsOf));
			if (h === "lost") return { state: "lost" };
			const g = await carryThrough({
				channel: r,
				policy: a,
				transition: f,
				effects: d.effects,
				isPreempted: u
			}, o);
			return "fenced" in g ? { state: "lost" } : {
				state: "carried",
				carried: g
			};
		}
		function isHeld(e, { holders: t }, n) {
			switch (t.judge(e.holder)) {
				case "gone": return false;
				case "alive":
				case "unknown": return n < ((0, o.TM)(e.lease_until) ?? 0);
			}
		}
		;
		const j = 32;
		async function runEvent(e, t) {
			const n = [];
			for (let r = 0; r < j; r++) {
				const r = await loadChannel(t.ledger, e.channel);
				const i = await openIntent(r, e, t);
				if (i.state === "busy") return {
					outcome: "busy",
					pending: i.pending,
					recovered: n,
					state: r.state
				};
				if (i.state === "lost") continue;
				if (i.state === "carried") {
					n.push(i.carried);
					continue;
				}
				const a = await run_event_decideOn(r, e, t);
				if (a !== "lost") return {
					...a,
					recovered: n
				};
			}
			throw new i.eG({
				code: "ledger.contended",
				message: `expected to append to the ledger of ${(0, c.Zm)(e.channel)}, but others were faster ${j} times`,
				where: { file: t.ledger.place },
				remedy: "Run again; limit how many runs act on one channel at a time (concurrency)"
			});
		}
		async function run_event_decideOn(e, { channel: t, event: n, policy: r }, i) {
			const a = i.nowMs();
			const o = decide({
				state: e.state,
				history: e.history,
				event: n,
				policy: r,
				nowMs: a
			});
			if (o.outcome !== "commit" && o.outcome !== "act") {
				return {
					outcome: "not_taken",
					decision: o,
					state: e.state
				};
			}
			const s = o.outcome === "act" ? "intent" : "done";
			const { transition: l, state: u, marks: d, overrides: f, blockers: p } = o;
			const m = {
				status: s,
				transition: l,
				before: e.state,
				state: u,
				marks: d,
				overrides: f,
				blockers: p,
				outcome: null,
				nowMs: a
			};
			const h = await i.ledger.append((0, c.Zm)(t), e.head, toAppend(m, i.recordsOf));
			if (h === "lost") return "lost";
			if (o.outcome === "commit") return {
				outcome: "committed",
				transition: l,
				decision: o,
				state: u
			};
			const g = await carryThrough({
				channel: t,
				policy: r,
				transition: l,
				effects: o.effects
			}, i);
			if ("fenced" in g) return {
				outcome: "fenced",
				transition: l,
				message: g.fenced,
				state: g.state
			};
			return {
				outcome: "settled",
				carried: g,
				decision: o,
				state: g.state
			};
		}
		var M = n(46270);
		;
		function describeState(e) {
			const { current: t, candidate: n, exposure: r, freezes: i, pin: a, pending: o } = e;
			const s = t === null ? "nothing is live" : `${t.release.id} is live in ${t.slot}`;
			const c = n === null ? "" : `; ${n.release.id} has ${n.ladder[n.stage] ?? 0} % in ${n.slot}${n.paused ? ", paused" : ""}`;
			const l = r.known ? "" : "; where the traffic goes is not known";
			const u = a === null ? "" : `; pinned to ${a.release_id}`;
			const d = o === null ? "" : `; ${o.kind} ${o.transition} has no outcome yet`;
			return `${s}${c}${l}${u}${d}${frozenText(i)}`;
		}
		function frozenText(e) {
			return e.map(({ phase: e, tier: t, by: n, reason: r }) => `; ${e} (tier ${t}) by ${n}: ${r}`).join("");
		}
		;
		function collectScopeRequest(e, t) {
			const { inputs: n } = e;
			if (n.scope === "component") return null;
			if (n.action === "freeze") return freezeScope(e, t);
			return n.action === "unfreeze" ? unfreezeScope(e, t) : null;
		}
		function freezeScope({ inputs: e, context: t, session: n, asked: r }, i) {
			const a = e.scope === "environment" ? n.channel.environment : null;
			const s = `${e.scope} ${a ?? ""} ${(0, o.ZA)(t.nowMs)} ${r.by}`;
			const c = addFreeze(i, {
				id: `freeze-${(0, _.fg)(Buffer.from(s, "utf8")).slice(0, 16)}`,
				tier: e.tier,
				scope: e.scope,
				environment: a,
				trigger: "person",
				reasonCode: e.reasonCode ?? "person_request",
				reason: r.reason,
				by: r.by,
				untilMs: e.for === undefined ? null : t.nowMs + e.for * 1e3,
				nowMs: t.nowMs
			});
			const l = r.reason.trim() === "" ? [{
				code: "reason_missing",
				message: "freeze needs a reason"
			}] : [];
			return {
				kind: "freeze",
				freezes: c ?? i,
				blockers: l
			};
		}
		function unfreezeScope(e, t) {
			const { inputs: n, session: r, asked: i, approvals: a, stepPolicy: o, context: s } = e;
			const { environment: c } = r.channel;
			const isMeant = (e) => n.freeze === undefined ? e.scope === n.scope && (e.environment === null || e.environment === c) : e.id === n.freeze;
			const l = t.filter(isMeant);
			const u = toApprovals(a, {
				channelId: r.id,
				actions: ["unfreeze"]
			});
			const d = new Set(u.filter(({ by: e, atMs: t, expiresAtMs: n }) => {
				const r = t <= s.nowMs && (n === null || n > s.nowMs);
				return r && e.toLowerCase() !== i.by.toLowerCase();
			}).map(({ by: e }) => e.toLowerCase()));
			const f = l.some(({ tier: e }) => e === "A") ? o.approvals.unfreezeCritical : 0;
			const p = [
				...i.reason.trim() === "" ? [{
					code: "reason_missing",
					message: "unfreeze needs a reason"
				}] : [],
				...l.length === 0 ? [{
					code: "not_frozen",
					message: `there is no such freeze of the ${n.scope}`
				}] : [],
				...d.size >= f ? [] : [{
					code: "approval_missing",
					message: `needs ${f} approval(s) of other people, found ${d.size}`
				}]
			];
			return {
				kind: "unfreeze",
				freezes: t.filter((e) => !isMeant(e)),
				blockers: p
			};
		}
		;
		const N = new Set(["plan", "status"]);
		function plan(e, t) {
			const { scope: n, event: r } = e;
			if (n !== null) return {
				...planScope(e),
				value: e
			};
			const { pending: i } = e.state;
			if (r !== null && i !== null && !N.has(t.action)) {
				const t = `${i.kind} ${i.transition} has no outcome yet; it comes first`;
				const n = (0, M.K)("rollout_decision", true, {
					reason: t,
					expected: "an outcome",
					actual: i.transition
				});
				return {
					checks: [n],
					steps: [`Carry ${i.transition} to its end if its holder is gone`],
					value: e
				};
			}
			const a = decisionOf(e);
			return {
				checks: [
					decisionCheck(a, e, t),
					...blockerChecks(a, t),
					...overrideChecks(a)
				],
				steps: stepsOf(a, e),
				value: e
			};
		}
		function decisionOf({ state: e, history: t, event: n, stepPolicy: r, nowMs: i }) {
			if (n === null) throw new TypeError("no event is asked");
			return decide({
				state: e,
				history: t,
				event: n,
				policy: r,
				nowMs: i
			});
		}
		function blockersOf(e) {
			return e.outcome === "nothing" ? [] : e.blockers;
		}
		function planScope({ scope: e, place: t }) {
			const { kind: n, blockers: r, freezes: i } = e ?? {
				kind: "freeze",
				blockers: [],
				freezes: []
			};
			const [a] = r;
			const o = (0, M.K)("rollout_decision", a === undefined, {
				reason: a?.message ?? `${n}: ${i.length} freeze(s) of environments and repository will stand`,
				expected: "every condition holds",
				actual: r.map(({ code: e, message: t }) => `${e}: ${t}`),
				remedy: "Meet each of them, then run again"
			});
			return {
				checks: [o],
				steps: [`Write ${i.length} freeze(s) of environments and repository to ${t}`]
			};
		}
		function decisionCheck(e, t, { action: n }) {
			const { channelId: r } = t;
			const [i] = blockersOf(e);
			const a = e.outcome === "nothing" ? e.code : e.outcome;
			const o = N.has(n) ? "may" : "must";
			switch (e.outcome) {
				case "commit":
				case "act": {
					const { kind: t, target: n, reason: i } = e.transition;
					const a = n === null ? "" : `, slot ${n.slot} to ${n.percent} %`;
					const o = {
						reason: `${r}: ${t}${a}: ${i}`,
						expected: "a decision",
						actual: t
					};
					return (0, M.K)("rollout_decision", true, o);
				}
				case "nothing": return (0, M.K)("rollout_decision", true, {
					reason: e.message,
					expected: "a decision",
					actual: a
				});
				case "wait": {
					const e = `${r} waits: ${i?.message ?? "nothing to do"}`;
					if (n === "tick") return (0, M.K)("rollout_decision", "not_applicable", {
						reason: e,
						expected: null,
						actual: a
					});
					return (0, M.K)("rollout_decision", "inconclusive", {
						reason: e,
						expected: "no blocker",
						actual: a,
						level: o
					});
				}
				case "refuse": {
					const e = `${r} refuses: ${i?.message ?? "no reason"}`;
					return (0, M.K)("rollout_decision", false, {
						reason: e,
						expected: "no blocker",
						actual: a,
						level: o
					});
				}
			}
		}
		function blockerChecks(e, { action: t }) {
			const n = t === "tick" && e.outcome === "wait";
			return uniqueCodes(blockersOf(e)).map(({ code: e, message: t, remedy: r, untilMs: i }) => (0, M.K)(`blocked::${e}`, n ? "not_applicable" : "fail", {
				level: "may",
				reason: t,
				expected: "not in the way",
				actual: i === undefined ? e : new Date(i).toISOString(),
				...r !== undefined && { remedy: r }
			}));
		}
		function uniqueCodes(e) {
			const t = new Map();
			for (const n of e) {
				const e = t.get(n.code);
				t.set(n.code, e === undefined ? n : {
					...e,
					message: `${e.message}; ${n.message}`
				});
			}
			return [...t.values()];
		}
		function overrideChecks(e) {
			const t = "overrides" in e ? e.overrides : [];
			return t.map(({ code: e, by: t, approvedBy: n, reason: r, ref: i }) => (0, M.K)(`override_used::${e}`, "fail", {
				level: "may",
				reason: `${e} is overridden by ${t} with the approval of ${n ?? "nobody"} (${i}): ${r}`,
				expected: "no override",
				actual: e,
				remedy: "Look into it afterwards: the ledger holds who did this and why"
			}));
		}
		function stepsOf(e, t) {
			if (e.outcome === "wait" || e.outcome === "refuse" || e.outcome === "nothing") {
				return [describeState(t.state)];
			}
			const { transition: n } = e;
			const r = e.outcome === "act" ? e.effects : [];
			return [
				`Append ${e.outcome === "act" ? "the intent of " : ""}${n.kind} to ${t.place}, fence ${n.fence}`,
				...r.map(({ kind: e, slot: t, percent: n, release: r, critical: i }) => {
					const a = e !== "set_exposure";
					const o = a ? `Run the hook ${e} on slot ${t}` : `Give slot ${t} ${n} % of the traffic`;
					return `${o} (${r.id})${i ? "" : "; a failure is recorded and changes nothing"}`;
				}),
				...e.outcome === "act" ? ["Read the traffic back, and append what came of it"] : []
			];
		}
		;
		function detailsOf(e, t) {
			const { measured: n, traffic: r, scopeFreezes: i } = e;
			return {
				summary: describeState(t),
				channel: e.channelId,
				ledger: e.place,
				policy: e.policyPath,
				state: t,
				scope_freezes: i,
				traffic: r,
				health: n?.health ?? null,
				budget: n?.budget ?? null,
				next: nextOf(e)
			};
		}
		function nextOf(e) {
			if (e.event === null) return null;
			const t = decisionOf(e);
			const n = blockersOf(t).map(({ code: e, message: t, remedy: n, untilMs: r }) => ({
				code: e,
				message: t,
				remedy: n ?? null,
				until: r === undefined ? null : new Date(r).toISOString()
			}));
			const r = "transition" in t ? t.transition : null;
			return {
				decision: t.outcome,
				transition: r,
				blockers: n
			};
		}
		function valuesOf(e, t) {
			const { current: n, candidate: r, exposure: i, freezes: a } = e;
			return {
				channel: t,
				revision: String(e.revision),
				release: n?.release.id ?? "",
				candidate: r?.release.id ?? "",
				percent: r === null ? "" : String(r.ladder[r.stage] ?? 0),
				"exposure-known": String(i.known),
				frozen: String(a.length > 0),
				"frozen-reason": a[0]?.reason ?? "",
				transition: "",
				outcome: ""
			};
		}
		;
		const P = 32;
		async function applyScope(e, t, n) {
			const { ledger: r } = t.session;
			for (let i = 0; i < P; i++) {
				const i = await readScopeFreezes(r);
				const a = collectScopeRequest(t, i.freezes);
				if (a === null) throw new TypeError("no change of a scope is asked");
				const [o] = a.blockers;
				if (o !== undefined) return toApplied(e, a, false);
				const { by: s, reason: c, correlationId: l } = t.asked;
				const u = {
					by: s,
					reason: c,
					correlationId: l,
					kind: a.kind,
					freezes: a.freezes,
					nowMs: n.nowMs
				};
				const d = t.inputs.reasonCode ?? "person_request";
				const f = await writeScopeFreezes(r, i.head, {
					...u,
					reasonCode: d
				});
				if (f === "appended") return toApplied(e, a, true);
			}
			throw new i.eG({
				code: "ledger.contended",
				message: `expected to append a freeze, but others were faster ${P} times`,
				where: { file: r.place },
				remedy: "Run again"
			});
		}
		function toApplied({ channelId: e, state: t }, n, r) {
			const [i] = n.blockers;
			const a = n.freezes.length === 0 ? "nothing is frozen" : frozenText(n.freezes).slice(2);
			const o = (0, M.K)("rollout_outcome", r, {
				reason: r ? `${n.kind} is in the ledger: ${a}` : i?.message ?? "refused",
				expected: "done",
				actual: r ? "committed" : i?.code ?? "refused"
			});
			const s = {
				frozen: String(n.freezes.length > 0),
				"frozen-reason": n.freezes[0]?.reason ?? ""
			};
			const c = {
				...valuesOf(t, e),
				...s,
				outcome: r ? "committed" : "refuse"
			};
			const l = {
				channel: e,
				freezes: n.freezes.map(({ id: e }) => e),
				outcome: c.outcome
			};
			return {
				checks: [o],
				details: { freezes: n.freezes.map((e) => ({ ...e })) },
				values: c,
				...r && { record: {
					action: `rollout.${n.kind}`,
					context: l
				} }
			};
		}
		;
		const ce = new Set([
			"plan",
			"status",
			"tick",
			"reconcile"
		]);
		function askedOf({ reason: e, action: t }, n) {
			const { run: r, correlationId: i, holders: a } = n;
			const o = e ?? (ce.has(t) ? t : "");
			return {
				by: r.actor,
				reason: o,
				correlationId: i,
				holder: a.self()
			};
		}
		var F = n(33999);
		var le = n(62050);
		var I = n(24827);
		;
		const ue = 20;
		function toManifestFact(e) {
			const t = (0, I.TX)(e);
			const { manifest: n } = e.reading;
			const r = (0, I.CG)({
				...t,
				expiry: [],
				materials: de
			});
			if (n === null || r.length > 0) return {
				state: "unverified",
				reasons: texts(r)
			};
			if (t.expiry.length > 0) return {
				state: "expired",
				reasons: texts(t.expiry)
			};
			if (n.decision === "open") return {
				state: "open",
				reasons: []
			};
			return {
				state: "closed",
				reasons: n.reasons.map(({ message: e }) => e).slice(0, ue)
			};
		}
		function isIntact(e) {
			return (0, I.CG)({
				...(0, I.TX)(e),
				expiry: [],
				materials: de
			}).length === 0;
		}
		const de = {
			checked: 0,
			notPresent: [],
			notComparable: 0,
			differences: []
		};
		function texts(e) {
			return e.slice(0, ue).map(({ file: e, message: t }) => `${e}: ${t}`);
		}
		var L = n(25184);
		var fe = n(11142);
		;
		function recordPath(e, t) {
			return `records/${e}-${t.slice(0, 12)}.json`;
		}
		async function documentsOf(e, t) {
			const n = [toDocument("manifest", e.bytes)];
			const r = (0, L.WI)(e.bytes, e.path).manifest?.gates ?? {};
			for (const i of Object.values(r)) {
				const r = await t.readEvidence((0, fe.uJ)((0, fe.yS)(e.path), i.evidence), i);
				if (r.state === "present") n.push(toDocument("evidence", r.bytes));
			}
			const i = new Map(n.map((e) => [e.path, e]));
			return [...i.values()];
		}
		function toDocument(e, t) {
			return {
				kind: e,
				path: recordPath(e, (0, _.fg)(t)),
				bytes: t
			};
		}
		async function readKeptDocuments(e, t, { release: n, nowMs: r }) {
			const { path: i, sha256: a } = n.manifest;
			const o = await e.readRecord(t, recordPath("manifest", a));
			if (o === undefined || !(0, _.J$)((0, _.fg)(o), a)) return undefined;
			return (0, F.e)({
				path: i,
				bytes: o
			}, ledgerSource(e, t), r);
		}
		function ledgerSource(e, t) {
			return {
				async readEvidence(n, r) {
					const i = await e.readRecord(t, recordPath("evidence", r.sha256));
					if (i === undefined) return {
						state: "absent",
						path: n
					};
					return {
						state: "present",
						path: n,
						bytes: i,
						sha256: (0, _.fg)(i),
						origin: "worktree"
					};
				},
				digest: async (e) => e.map((e) => ({
					state: "absent",
					path: e
				}))
			};
		}
		;
		const pe = 32;
		const me = /^[A-Za-z0-9._/@-]{1,256}$/;
		function releaseOf({ manifest: e, path: t, sha256: n, generation: r, buildId: i, configSha256: a }) {
			const { version: o, commit: s } = e.subject;
			if (o === null) throw invalid(t, "/subject/version", "a version", "Name where the version stands (version-source)");
			if (s === null) throw invalid(t, "/subject/commit", "a commit", "Make the manifest in a git checkout");
			if (e.artifacts.length === 0) throw invalid(t, "/artifacts", "at least one artifact", "Name what is released in the artifacts of release-manifest");
			return {
				id: e.release_candidate_id,
				version: o,
				generation: r ?? majorOf(o),
				artifacts: partsOf(e),
				manifest: {
					path: t,
					sha256: n,
					evidence_sha256: e.evidence_sha256
				},
				commit: s,
				build_id: i,
				config_sha256: a,
				imported: false
			};
		}
		function majorOf(e) {
			return /^v?(\d{1,18})(?:[.+-]|$)/.exec(e)?.[1] ?? e.slice(0, 64);
		}
		function partsOf({ artifacts: e }) {
			const t = Object.fromEntries(e.map(({ path: e, sha256: t }) => [e, t]));
			const n = e.length <= pe && e.every(({ path: e }) => me.test(e));
			return n ? t : { [`artifacts-${e.length}`]: (0, h.o4)(t) };
		}
		function invalid(e, t, n, r) {
			const a = `expected ${n} in the manifest of a release, found none`;
			return new i.dz({
				code: "release.invalid",
				message: a,
				where: {
					file: e,
					pointer: t
				},
				remedy: r
			});
		}
		;
		async function collectCandidate(e, t, n) {
			const r = await locate(e, t);
			const i = await (0, F.e)(r, (0, F.$)(t.workspace), t.nowMs);
			const a = toManifestFact(i);
			return {
				manifest: a,
				release: describe(i, {
					inputs: e,
					session: n,
					file: r
				})
			};
		}
		async function collectDocuments(e, t) {
			return documentsOf(await locate(e, t), (0, F.$)(t.workspace));
		}
		async function collectKept(e, t, n) {
			const r = await readKeptDocuments(e.ledger, e.id, {
				release: t,
				nowMs: n
			});
			if (r !== undefined) return toManifestFact(r);
			return {
				state: "unverified",
				reasons: [`the ledger does not hold the manifest of ${t.id}`]
			};
		}
		async function collectTarget(e, t, { standbyId: n, nowMs: r }) {
			const i = await readKeptDocuments(e.ledger, e.id, {
				release: t,
				nowMs: r
			});
			const a = e.policy.hooks.stage !== undefined;
			return {
				releaseId: t.id,
				present: n === t.id || a ? true : null,
				verified: i === undefined ? null : isIntact(i),
				revoked: e.policy.releases.revoked.includes(t.id)
			};
		}
		async function locate(e, t) {
			const n = e.manifest ?? t.evidenceDirectory;
			const r = await (0, le.Q)(t.workspace, n);
			if (r.state === "found") return r.file;
			const a = {
				absent: "found none",
				refused: `which may not be read: ${r.state === "refused" ? r.reason : ""}`,
				ambiguous: `found several: ${r.state === "ambiguous" ? r.paths.slice(0, 5).join(", ") : ""}`
			}[r.state];
			throw new i.dz({
				code: `manifest.${r.state}`,
				message: `expected the manifest of a release candidate, ${a}`,
				where: { file: n },
				remedy: "Run release-manifest (or preflight) first, or name the manifest with the input manifest"
			});
		}
		function describe({ reading: e }, t) {
			const { inputs: n, session: r, file: a } = t;
			if (e.manifest === null) {
				const [t] = e.differences;
				throw new i.dz({
					code: "manifest.invalid",
					message: `expected a manifest of release-gates, found ${t?.message ?? "something else"}`,
					where: { file: a.path },
					remedy: "Verify it with release-gates verify, and make it again"
				});
			}
			return releaseOf({
				manifest: e.manifest,
				path: a.path,
				sha256: a.sha256,
				generation: r.policy.generation === "given" ? n.generation ?? null : null,
				buildId: n.buildId ?? null,
				configSha256: n.configSha256?.toLowerCase() ?? null
			});
		}
		var R = n(181);
		var he = n(46911);
		var ge = n(13060);
		;
		const _e = [
			"releases",
			"canary",
			"rollback",
			"audit",
			"unfreeze",
			"approvals",
			"downgrade"
		];
		function resolvePolicy({ environments: e, ...t }, n) {
			const r = e[n];
			if (r === undefined) return t;
			const i = Object.fromEntries(_e.map((e) => [e, {
				...t[e],
				...r[e]
			}]));
			const a = Object.fromEntries(Object.entries(r).filter(([, e]) => e !== undefined));
			return {
				...t,
				...a,
				...i
			};
		}
		function toStepPolicy(e) {
			const { releases: t, canary: n, rollback: r, audit: i, unfreeze: a, approvals: o, downgrade: s } = e;
			return {
				ladder: n.ladder,
				hotfixLadder: n["hotfix-ladder"],
				scheme: t.scheme,
				slots: e.slots,
				minStageS: n["min-time"],
				minSamples: n["min-samples"],
				maxMetricAgeS: n["max-metric-age"],
				leaseS: n.lease,
				watchS: r.watch,
				auditMinS: i.min,
				auditMaxS: i.max,
				startInAudit: i["start-during"],
				probationMaxPercent: n["probation-percent"],
				probationTiers: a["probation-tiers"],
				unfreezeStableS: a["stable-for"],
				unfreezeMaxBurn: a["max-burn-percent"] / 100,
				floorVersion: t.floor ?? null,
				ceilingVersion: t.ceiling ?? null,
				floorOverride: t["below-floor-with-authorisation"],
				monotone: t["not-below"] === "highest-seen" ? "highest_seen" : "highest_activated",
				reissueAllowed: t["reissue-allowed"],
				revokedReleaseIds: t.revoked,
				rollbackAuthorisation: r.authorisation,
				rollbackAuthorisationMaxS: r["authorisation-max-age"],
				automaticRollback: r.automatic,
				downgradeNeedsStaging: s["needs-staging"],
				blessMaxS: s["bless-max"],
				approvals: {
					start: o.start,
					promote: o.promote,
					yellow: o.yellow,
					hotfix: o.hotfix,
					downgrade: o.downgrade,
					unfreezeCritical: o["unfreeze-critical"],
					unpin: o.unpin,
					bless: o.bless
				},
				overridable: e.overridable
			};
		}
		var ve = n(39944);
		;
		const ye = ".github/release-rollout.yml";
		async function loadRolloutPolicy(e, t, n) {
			const r = await e.read(t, {
				role: "policy",
				maxBytes: R.b.policy
			});
			if (r.state !== "present") {
				const e = r.state === "absent";
				throw new i.dz({
					code: e ? "policy.absent" : "policy.unreadable",
					message: e ? "expected the rollout policy, found no file" : `expected the rollout policy: ${r.reason}`,
					where: { file: t },
					remedy: "Write one (docs/rollout.md has the smallest), or name yours with the input policy"
				});
			}
			const a = await (0, ge.A)(r.bytes, {
				file: t,
				maxBytes: R.b.policy
			});
			const o = (0, he.m)(ve.z, a);
			return {
				path: t,
				sha256: r.sha256,
				policy: resolvePolicy(o, n),
				tenant: o.tenant
			};
		}
		var be = n(14215);
		var xe = n(12264);
		;
		function equalBytes(e, t) {
			return e.length === t.length && e.every((e, n) => e === t[n]);
		}
		var z = n(8304);
		var Se = n(58887);
		;
		function replaceValue(e, t, n) {
			const r = new TextDecoder("utf-8", {
				fatal: true,
				ignoreBOM: true
			}).decode(e);
			const i = (0, Se.T)(r).offsetOf(t);
			if (i === undefined) throw new TypeError(`nothing at ${t}`);
			return new TextEncoder().encode(r.slice(0, i) + n + r.slice(containerEnd(r, i)));
		}
		function containerEnd(e, t) {
			let n = 0;
			for (let r = t; r < e.length; r++) {
				const t = e[r];
				if (t === "\"") r = closingQuote(e, r);
				else if (t === "[" || t === "{") n++;
				else if (t === "]" || t === "}") n--;
				if (n === 0) return r + 1;
			}
			return e.length;
		}
		function closingQuote(e, t) {
			let n = t + 1;
			while (e[n] !== "\"") n += e[n] === "\\" ? 2 : 1;
			return n;
		}
		;
		const Ce = 8 * 1024 * 1024;
		function flagd(e) {
			return {
				write(t, n) {
					if (t === undefined) return "there is no such file: write it with the flag and a fractional rule first";
					const r = readRule(t, e);
					if (typeof r === "string") return r;
					const i = toVariants(e, n, r);
					if (typeof i === "string") return i;
					const a = new Map([[i.own, n.percent], [i.other, 100 - n.percent]]);
					const o = r.weights.map(([e]) => e).filter((e) => a.has(e));
					const s = [...new Set([...o, ...[...a.keys()].sort()])];
					const c = [...r.by === undefined ? [] : [r.by], ...s.map((e) => [e, a.get(e)])];
					const l = [
						"flags",
						e.flag,
						"targeting",
						"fractional"
					];
					return { bytes: replaceValue(t, (0, he.r)(l), (0, h.A4)(c)) };
				},
				read(t, n) {
					const r = readRule(t, e);
					if (typeof r === "string") return r;
					const i = toVariants(e, n, r);
					if (typeof i === "string") return i;
					const a = r.weights.reduce((e, [, t]) => e + t, 0);
					if (a === 0) return `the flag ${e.flag} gives every variant the weight 0`;
					const o = r.weights.find(([e]) => e === i.own)?.[1] ?? 0;
					return { percent: 100 * o / a };
				}
			};
		}
		function toVariants(e, t, n) {
			const [r, i] = [e.variants[t.slot], e.variants[t.otherSlot]];
			if (r === undefined || i === undefined) {
				return `the configuration knows the slots ${Object.keys(e.variants).join(" and ")}`;
			}
			const a = n.weights.find(([e, t]) => t > 0 && e !== r && e !== i);
			return a === undefined ? {
				own: r,
				other: i
			} : `the flag ${e.flag} has a third variant with a share`;
		}
		function readRule(e, t) {
			let n;
			try {
				n = (0, z.R)(e, {
					file: t.path,
					maxBytes: Ce,
					integers: "exact"
				}).value;
			} catch (e) {
				if (e instanceof i.dz) return `it is no strict JSON (${e.code})`;
				throw e;
			}
			const r = at(at(n, "flags"), t.flag);
			if (!(0, E.O)(r)) return `it has no flag ${JSON.stringify(t.flag)}`;
			if (r["state"] !== "ENABLED") return `the flag ${t.flag} is not ENABLED, so its targeting does not count`;
			const a = at(r, "variants");
			const o = Object.values(t.variants).find((e) => at(a, e) === undefined);
			if (o !== undefined) return `the flag ${t.flag} has no variant ${JSON.stringify(o)}`;
			const s = at(r, "targeting");
			const c = at(s, "fractional");
			if (!Array.isArray(c) || Object.keys(s).length !== 1) {
				return `expected the targeting of the flag ${t.flag} to be {"fractional": [\u2026]} alone`;
			}
			return toRule(c, a) ?? `the fractional rule of ${t.flag} is malformed`;
		}
		function toRule(e, t) {
			const [n] = e;
			const r = n === undefined || Array.isArray(n) ? undefined : n;
			const i = [];
			for (const n of r === undefined ? e : e.slice(1)) {
				const [e, r = 1, ...a] = Array.isArray(n) ? n : [];
				if (typeof e !== "string" || at(t, e) === undefined || a.length > 0) return undefined;
				if (typeof r !== "number" || !Number.isSafeInteger(r) || r < 0) return undefined;
				if (i.some(([t]) => t === e)) return undefined;
				i.push([e, r]);
			}
			return {
				by: r,
				weights: i
			};
		}
		function at(e, t) {
			return (0, E.O)(e) && Object.hasOwn(e, t) ? e[t] : undefined;
		}
		;
		function nginxSplit(e) {
			const [t, n] = Object.keys(e.values).sort();
			const knows = (t) => Object.hasOwn(e.values, t);
			return {
				write(r, { slot: i, otherSlot: a, percent: o }) {
					if (!knows(i) || !knows(a)) return `the configuration knows the slots ${t} and ${n}`;
					return { bytes: render(e, [t, n], i === t ? o : 100 - o) };
				},
				read(r, { slot: i }) {
					if (!knows(i)) return `the configuration knows the slots ${t} and ${n}`;
					for (let a = 0; a <= 100; a++) {
						if (!equalBytes(r, render(e, [t, n], a))) continue;
						return { percent: i === t ? a : 100 - a };
					}
					return "it is not as we write it: somebody else changed it";
				}
			};
		}
		function render(e, [t, n], r) {
			const i = e.values[r === 100 ? t : n];
			const a = [
				"# Written by release-gates at every change of the share. Do not edit.",
				`split_clients "${e.key}" $${e.variable} {`,
				...r > 0 && r < 100 ? [`    ${r}% ${e.values[t]};`] : [],
				`    * ${i};`,
				"}",
				""
			];
			return new TextEncoder().encode(a.join("\n"));
		}
		;
		function createFileTraffic(e, t, n) {
			const r = e.format === "flagd" ? flagd(e) : nginxSplit(e);
			const i = {
				config: e,
				share: r,
				channel: t,
				ports: n
			};
			return {
				adapter: "file",
				set: (e) => setShare(i, e),
				read: (e) => readShare(i, e)
			};
		}
		async function setShare(e, t) {
			const { config: n, share: r, ports: i } = e;
			if (i.files === undefined) return {
				state: "failed",
				reason: "nothing may be written here"
			};
			const a = await file_traffic_open(e);
			if (typeof a === "string") return {
				state: "failed",
				reason: a
			};
			const o = r.write(a.bytes, t.exposure);
			if (typeof o === "string") return {
				state: "failed",
				reason: `${n.path}: ${o}`
			};
			const s = await write(i.files, n.path, o.bytes);
			if (s !== undefined) return s;
			const c = await file_traffic_open(e);
			if (typeof c === "string" || c.bytes === undefined || !equalBytes(c.bytes, o.bytes)) {
				return {
					state: "unknown",
					reason: `${n.path} is not what was written a moment ago`
				};
			}
			return reload(e, t);
		}
		async function write(e, t, n) {
			try {
				await e.replace(t, n);
				return undefined;
			} catch (e) {
				if (!(e instanceof i.OK)) throw e;
				const n = e.problems.map(({ message: e }) => e).join("; ");
				return {
					state: e instanceof i.dz ? "failed" : "unknown",
					reason: `${t}: ${n}`
				};
			}
		}
		async function reload({ config: e, ports: t }, n) {
			if (e.reload === undefined) return {
				state: "done",
				reason: `${e.path} was written`
			};
			const r = await (0, be.dp)(e.reload, n, t);
			if (r.state !== "done") return {
				state: "unknown",
				reason: `${e.path} was written; to reload, ${r.reason}`
			};
			return {
				state: "done",
				reason: `${e.path} was written; to reload, ${r.reason}`
			};
		}
		async function readShare(e, t) {
			const { config: n, share: r, channel: i, ports: a } = e;
			const o = await file_traffic_open(e);
			if (typeof o === "string") return {
				state: "unknown",
				reason: o
			};
			if (o.bytes === undefined) return {
				state: "unknown",
				reason: `${n.path}: there is no such file`
			};
			const s = r.read(o.bytes, t);
			if (typeof s === "string") return {
				state: "unknown",
				reason: `${n.path}: ${s}`
			};
			if (n.read === undefined) {
				const e = `not proven: what ${n.path} says; nobody looked whether the router took it`;
				return {
					state: "read",
					percent: s.percent,
					proven: false,
					detail: e
				};
			}
			const c = await (0, xe.f)(n.read, {
				channel: i,
				exposure: t
			}, a);
			if (c.state === "unknown") return c;
			return {
				...c,
				detail: `${c.detail}; ${n.path} says ${s.percent} %`
			};
		}
		async function file_traffic_open({ config: e, ports: t }) {
			const n = await t.openWorkspace().read(e.path, { role: "material" });
			if (n.state === "refused") return `${n.path}: ${n.reason}`;
			return { bytes: n.state === "present" ? n.bytes : undefined };
		}
		;
		const we = [
			"be_name",
			"srv_name",
			"srv_op_state",
			"srv_admin_state",
			"srv_uweight"
		];
		function parseServerStates(e, t) {
			const n = e.split("\n").filter((e) => e !== "");
			const [r, i = "", ...a] = n;
			if (r !== "1") return "expected version 1 of the list of servers";
			const o = i.startsWith("# ") ? i.slice(2).split(" ") : [];
			if (we.some((e) => o.filter((t) => t === e).length !== 1)) {
				return `expected a list of servers with the columns ${we.join(", ")}`;
			}
			const s = [];
			for (const e of a) {
				const n = e.split(" ");
				if (n.length !== o.length) return `expected ${o.length} columns in every row`;
				const r = toServer((e) => n[o.indexOf(e)], t);
				if (typeof r === "string") return r;
				if (s.some(({ name: e }) => e === r.name)) return `two servers are named ${r.name}`;
				s.push(r);
			}
			return s;
		}
		function toServer(e, t) {
			if (e("be_name") !== t) return `expected servers of ${t} alone`;
			const n = [
				e("srv_op_state"),
				e("srv_admin_state"),
				e("srv_uweight")
			];
			if (!n.every((e) => /^\d{1,5}$/.test(e))) return "expected numbers for states and weight";
			const [r, i, a] = n.map(Number);
			return {
				name: e("srv_name"),
				weight: a,
				obstacle: obstacleOf(r, i)
			};
		}
		const Te = 24;
		const Ee = 2;
		function obstacleOf(e, t) {
			if ((t & ~Te) !== 0) return "is in maintenance";
			if (t !== 0) return "is drained";
			if (e === Ee) return undefined;
			return {
				0: "is down",
				1: "is starting slowly",
				3: "is stopping"
			}[e] ?? "is in a state that we do not know";
		}
		;
		async function readPair(e, t, n) {
			const [r, i] = [t.servers[n.slot], t.servers[n.otherSlot]];
			if (r === undefined || i === undefined) return { reason: slotsUnknown(Object.keys(t.servers), n) };
			const a = await readServers(e, t.backend);
			if ("reason" in a) return a;
			const o = [r, i].map((e) => a.list.find((t) => t.name === e));
			const [s, c] = o;
			if (s === undefined || c === undefined) {
				return { reason: `${e.name}: ${t.backend} has no server ${s === undefined ? r : i}` };
			}
			const l = a.list.find((e) => !o.includes(e) && e.weight > 0);
			if (l !== undefined) {
				return { reason: `${e.name}: ${t.backend}/${e.quote(l.name)} takes traffic too and is no slot` };
			}
			return {
				own: s,
				other: c
			};
		}
		async function readServers(e, t) {
			const n = await e.ask(`show servers state ${t}`);
			if (n.state !== "answered") return { reason: n.reason };
			const r = parseServerStates(n.text, t);
			if (typeof r !== "string") return { list: r };
			return { reason: `${e.name}: ${r}, found ${JSON.stringify(e.quote(n.text).slice(0, 120))}` };
		}
		function slotsUnknown(e, { slot: t, otherSlot: n }) {
			return `the traffic configuration knows the slots ${e.join(" and ")}, not ${t} and ${n}`;
		}
		function obstacleTo(e) {
			for (const [t, n] of e) {
				if (n > 0 && t.obstacle !== undefined) return `server ${t.name} ${t.obstacle}`;
			}
			return undefined;
		}
		;
		const B = 1e4;
		const De = /^type=\w+, case=\w+, found=(?:no|yes, idx=\w+, key="(?<key>[^"]*)", value="(?<value>[^"]*)"(?:, type="\w+")?)$/;
		function switchByMap(e) {
			const { file: t, key: n } = e.map;
			return {
				async prepare(r, i) {
					const a = await readEntry(r, e);
					if (typeof a === "string") return { reason: a };
					const { percent: o, slot: s, otherSlot: c } = i;
					const l = await findObstacle(r, e, [[s, o], [c, 100 - o]]);
					if (l !== undefined) return { reason: l };
					const u = (s === e.map.slot ? o : 100 - o) * (B / 100);
					return {
						line: `set map ${t} ${n} ${u}`,
						commands: 1
					};
				},
				read: (t, n) => readMap(t, e, n)
			};
		}
		async function readMap(e, t, n) {
			const r = await readEntry(e, t);
			if (typeof r === "string") return {
				state: "unknown",
				reason: r
			};
			const i = n.slot === t.map.slot ? r : B - r;
			const a = await findObstacle(e, t, [[n.slot, i], [n.otherSlot, B - i]]);
			if (a !== undefined) return {
				state: "unknown",
				reason: a
			};
			const o = `${t.map.key} ${r} of ${B}`;
			return {
				state: "read",
				percent: i / (B / 100),
				proven: true,
				detail: o
			};
		}
		async function readEntry(e, { map: t }) {
			const n = await e.ask(`get map ${t.file} ${t.key}`);
			if (n.state !== "answered") return n.reason;
			const r = De.exec(n.text.trim())?.groups;
			if (r === undefined) return `${e.name}: expected an entry of a map, found ${JSON.stringify(e.quote(n.text))}`;
			const { key: i, value: a = "" } = r;
			if (i !== t.key) return `${e.name}: the map ${t.file} has no entry ${t.key}`;
			if (!/^\d{1,5}$/.test(a) || Number(a) > B) {
				return `${e.name}: expected 0 to ${B} for ${t.key}, found ${JSON.stringify(e.quote(a))}`;
			}
			return Number(a);
		}
		async function findObstacle(e, t, n) {
			for (const [r, i] of n) {
				const a = t.backends[r];
				if (a === undefined) {
					const [e, r] = n.map(([e]) => e);
					return slotsUnknown(Object.keys(t.backends), {
						slot: e,
						otherSlot: r,
						percent: 0
					});
				}
				if (i === 0) continue;
				const o = await readServers(e, a);
				if ("reason" in o) return o.reason;
				if (!o.list.some((e) => e.weight > 0 && e.obstacle === undefined)) {
					return `${e.name}: backend ${a} of slot ${r} has no server that takes traffic`;
				}
			}
			return undefined;
		}
		;
		function switchByWeight(e) {
			return {
				async prepare(t, n) {
					const r = await readPair(t, e, n);
					if ("reason" in r) return r;
					const { percent: i } = n;
					const a = obstacleTo([[r.own, i], [r.other, 100 - i]]);
					if (a !== undefined) return { reason: `${t.name}: ${a} and would get traffic` };
					const o = `set server ${e.backend}/${r.own.name} weight ${i}`;
					const s = `set server ${e.backend}/${r.other.name} weight ${100 - i}`;
					return {
						line: (i >= r.own.weight ? [o, s] : [s, o]).join("; "),
						commands: 2
					};
				},
				read: (t, n) => readWeights(t, e, n)
			};
		}
		async function readWeights(e, t, n) {
			const r = await readPair(e, t, n);
			if ("reason" in r) return {
				state: "unknown",
				reason: r.reason
			};
			const { own: i, other: a } = r;
			const o = i.weight + a.weight;
			if (o === 0) return {
				state: "unknown",
				reason: `${e.name}: both weights are 0, so nobody gets traffic`
			};
			const s = obstacleTo([[i, i.weight], [a, a.weight]]);
			if (s !== undefined) {
				return {
					state: "unknown",
					reason: `${e.name}: ${s}, so the weights are not the shares`
				};
			}
			const c = `${i.name} ${i.weight}, ${a.name} ${a.weight}`;
			return {
				state: "read",
				percent: 100 * i.weight / o,
				proven: true,
				detail: c
			};
		}
		var Oe = n(34802);
		var ke = n(34840);
		;
		function openRuntimeApis(e, { sockets: t, secrets: n }) {
			return e.sockets.map((r) => ({
				name: r,
				quote: (e) => (0, Oe.G)(e.trim(), n),
				async ask(i) {
					const a = await t.exchange({
						address: (0, ke.j)(r),
						bytes: new TextEncoder().encode(`${i}\n`),
						timeoutMs: e.timeout * 1e3
					});
					if (a.state === "answered") return {
						state: "answered",
						text: new TextDecoder().decode(a.bytes)
					};
					const o = a.state === "unsent" ? "unsent" : "unknown";
					return {
						state: o,
						reason: (0, Oe.G)(`${r}: ${a.reason}`, n)
					};
				}
			}));
		}
		;
		function createHaproxyTraffic(e, t) {
			const n = openRuntimeApis(e, t);
			const r = e.mode === "weight" ? switchByWeight(e) : switchByMap(e);
			return {
				adapter: "haproxy",
				set: ({ exposure: e }) => setEverywhere(n, r, e),
				read: (e) => readEverywhere(n, r, e)
			};
		}
		async function setEverywhere(e, t, n) {
			const r = [];
			for (const i of e) {
				const e = await t.prepare(i, n);
				if ("reason" in e) return {
					state: "failed",
					reason: e.reason
				};
				r.push({
					api: i,
					...e
				});
			}
			let i = false;
			for (const { api: e, line: t, commands: n } of r) {
				const r = await order(e, t, n);
				if (r.state !== "done") return i ? {
					...r,
					state: "unknown"
				} : r;
				i = true;
			}
			const { slot: a, otherSlot: o, percent: s } = n;
			return {
				state: "done",
				reason: `${a} ${s} %, ${o} ${100 - s} %`
			};
		}
		async function order(e, t, n) {
			const r = await e.ask(t);
			if (r.state !== "answered") {
				return {
					state: r.state === "unsent" ? "failed" : "unknown",
					reason: r.reason
				};
			}
			const i = r.text.split("\n").filter((e) => e.trim() !== "").length;
			if (i === 0) return {
				state: "done",
				reason: ""
			};
			const a = `${e.name}: ${e.quote(r.text)}`;
			return {
				state: i >= n ? "failed" : "unknown",
				reason: a
			};
		}
		async function readEverywhere(e, t, n) {
			const r = [];
			for (const i of e) {
				const e = await t.read(i, n);
				if (e.state === "unknown") return e;
				r.push({
					name: i.name,
					reading: e
				});
			}
			const [i, ...a] = r;
			const o = a.find(({ reading: e }) => e.percent !== i.reading.percent);
			if (o === undefined) return i.reading;
			const s = [i, o].map(({ name: e, reading: t }) => `${e} has ${t.percent} %`);
			return {
				state: "unknown",
				reason: `the HAProxys differ: ${s.join(", ")}`
			};
		}
		var Ae = n(73377);
		var je = n(54989);
		;
		const Me = new Set([
			"set",
			"read",
			"reload",
			"key"
		]);
		const Ne = /\{(tenant|environment|region|segment)\}/g;
		function placeConfig(e, t) {
			const n = new Set();
			const fill = (e) => e.replaceAll(Ne, (e, r) => {
				const i = t[r];
				if (i === null) n.add(r);
				return i ?? "";
			});
			const r = je.F.safeParse(fillConfig(e, fill));
			if (n.size > 0) return `the traffic configuration names the ${[...n].join(" and ")} of a channel without one`;
			if (r.success) return r.data;
			const i = r.error.issues.map(({ path: e, message: t }) => `${e.join(".")}: ${t}`);
			return `the traffic configuration does not fit the names of this channel: ${i.join("; ")}`;
		}
		function fillConfig(e, t) {
			const n = Object.entries(e);
			return Object.fromEntries(n.map(([e, n]) => [e, Me.has(e) ? n : fillValue(n, t)]));
		}
		function fillValue(e, t) {
			if (typeof e === "string") return t(e);
			if (Array.isArray(e)) return e.map((e) => fillValue(e, t));
			if (!(0, E.O)(e)) return e;
			return Object.fromEntries(Object.entries(e).map(([e, n]) => [e, fillValue(n, t)]));
		}
		;
		function createTraffic(e, t) {
			const n = placeConfig(e, t.channel);
			return typeof n === "string" ? refuseTraffic(e.adapter, n) : create_traffic_open(n, t);
		}
		function create_traffic_open(e, t) {
			switch (e.adapter) {
				case "command": return (0, be.Ly)(e, t.channel, t);
				case "haproxy": return createHaproxyTraffic(e, t);
				case "file": return createFileTraffic(e, t.channel, t);
				case "none": return (0, Ae.X)(e);
			}
		}
		function refuseTraffic(e, t) {
			return {
				adapter: e,
				set: async () => ({
					state: "failed",
					reason: t
				}),
				read: async () => ({
					state: "unknown",
					reason: t
				})
			};
		}
		var Pe = n(17096);
		var V = n(56780);
		var H = n(618);
		var Fe = n(43041);
		var Ie = n(70443);
		var Le = n(87826);
		;
		const Re = "log.";
		const ze = 10;
		const Be = "Nothing was changed. Restore the files from a copy that verifies (backup, history of the branch), then run again";
		function readChain(e, t) {
			const { report: n } = (0, Fe.I)((0, Ie.L)(e), {
				profile: "release-gates",
				level: "deep",
				origin: t.file
			});
			const { problem: r } = n;
			if (r !== null && !(r.code === "line.torn" && t.mayBeTorn && isHalfRecord(e))) {
				const e = r.index === null ? undefined : r.index + 1;
				throw brokenLedger(t.file, `${r.message} (${r.code})`, e);
			}
			const i = parseLines(e.subarray(0, n.bytes), t.file);
			const a = i.find((e) => !isOfTheLog(e) && e.context["channel"] !== t.channelId);
			if (a !== undefined) {
				const e = JSON.stringify(a.context["channel"] ?? null).slice(0, 200);
				throw brokenLedger(t.file, `a line of the channel ${e}, not of ${t.channelId}`, a.seq);
			}
			return {
				head: n.head ?? H.xE,
				lines: i
			};
		}
		function toReading({ head: e, lines: t }) {
			return {
				head: e,
				records: t.filter((e) => !isOfTheLog(e))
			};
		}
		function lastEntry(e) {
			return e.lines.findLast((e) => !isOfTheLog(e));
		}
		function brokenLedger(e, t, n) {
			return new i.dz({
				code: "ledger.broken",
				message: `expected a ledger whose chain verifies, found ${t}`,
				where: n === undefined ? { file: e } : {
					file: e,
					line: n
				},
				remedy: Be
			});
		}
		function isOfTheLog(e) {
			return e.action.startsWith(Re);
		}
		function parseLines(e, t) {
			const n = [];
			for (let r = 0; r < e.length;) {
				const i = e.indexOf(ze, r);
				n.push((0, z.R)(e.subarray(r, i), { file: t }).value);
				r = i + 1;
			}
			return n;
		}
		function isHalfRecord(e) {
			const readInto = (t, n) => {
				const r = e.subarray(n, n + t.length);
				t.set(r);
				return r.length;
			};
			return "tail" in (0, Le.I)({
				size: () => e.length,
				readInto
			});
		}
		;
		const U = "ledger.ndjson";
		const W = "state.json";
		const Ve = "[A-Za-z0-9][A-Za-z0-9_-]{0,62}";
		const He = new RegExp(`^(?:_[a-z]{1,32}|${Ve}(?:\\.(?:-|${Ve})){1,3})$`);
		const Ue = /^records\/[A-Za-z0-9][A-Za-z0-9._-]{0,160}-([0-9a-f]{12})\.json$/;
		function checkChannelId(e) {
			if (He.test(e)) return e;
			throw new i.dz({
				code: "ledger.channel",
				message: `expected the id of a channel (tenant.environment[.region[.segment]]), found ${JSON.stringify(e.slice(0, 200))}`,
				remedy: "Name the channel by its parts; each begins with a letter or digit and holds letters, digits, _ and - only"
			});
		}
		function refuseTwin(e, t) {
			const n = t.find((t) => t !== e && t.toLowerCase() === e.toLowerCase());
			if (n === undefined) return;
			throw new i.dz({
				code: "ledger.channel",
				message: `expected an id that no other channel has, found ${n}, which differs from ${e} in case alone`,
				remedy: "Spell the channel as it was spelled first"
			});
		}
		function checkRecordPath(e) {
			if (Ue.test(e)) return e;
			throw new i.dz({
				code: "ledger.record",
				message: `expected the name of a record (records/<name>-<12 hex>.json), found ${JSON.stringify(e.slice(0, 200))}`
			});
		}
		function checkRecordFile({ path: e, bytes: t }) {
			if (Ue.exec(e)?.[1] === (0, _.fg)(t).slice(0, 12)) return;
			throw new i.dz({
				code: "ledger.record",
				message: `expected the first 12 hex digits of the SHA-256 of its content at the end of ${JSON.stringify(e.slice(0, 200))}`
			});
		}
		function recordTaken(e) {
			return new i.dz({
				code: "ledger.record",
				message: "expected this record, or none, under its name, found other content",
				where: { file: e },
				remedy: "Nothing was overwritten: find out who changed it, restore it, then run again"
			});
		}
		;
		function toDraft(e, t) {
			if (!t.action.startsWith("rollout.")) throw new TypeError(`not an action of the rollout: ${t.action}`);
			const n = t.context["channel"];
			if (n !== undefined && n !== e) throw new TypeError("an entry names another channel than its ledger");
			const { action: r, actor: i, source: a, status: o } = t;
			return {
				action: r,
				actor: i,
				source: a,
				status: o,
				context: {
					...t.context,
					channel: e
				}
			};
		}
		;
		class HeadMemory {
			#e = new Map();
			note(e, t) {
				this.#e.set(e, t);
			}
			check(e, t, n) {
				const r = this.#e.get(e);
				if (r !== undefined && r.seq > 0) {
					const e = t.lines[r.seq - 1];
					if (e === undefined) {
						throw brokenLedger(n, `${t.head.seq} lines where this run had seen ${r.seq}: its end was cut`);
					}
					if (!(0, V.HR)({
						seq: e.seq,
						hash: e.entry_hash
					}, r)) {
						throw brokenLedger(n, "another line than this run had seen: the history was rewritten", r.seq);
					}
				}
				this.note(e, t.head);
			}
		}
		;
		const We = 1048576;
		const Ge = s.rej({
			seq: s.Whr().min(1).describe("Number of the ledger line that it shows"),
			entry_hash: D.sc.describe("Of that line"),
			state: s.Pq9().describe("State of the channel after that line")
		}).describe("What the ledger of a rollout channel said last, for reading");
		function formatView(e) {
			const t = {
				seq: e.seq,
				entry_hash: e.entry_hash,
				state: stateOf(e)
			};
			return Buffer.from(`${JSON.stringify(t, null, 2)}\n`, "utf8");
		}
		function parseView(e, t) {
			try {
				const n = Ge.safeParse((0, z.R)(e, {
					file: t,
					maxBytes: We
				}).value);
				if (n.success) return n.data;
			} catch (e) {
				if (!(e instanceof i.dz)) throw e;
				throw brokenLedger(t, `a view that cannot be read: ${e.problems[0]?.message ?? e.code}`);
			}
			throw brokenLedger(t, "a view of another shape than {seq, entry_hash, state}");
		}
		function checkView(e, t, n) {
			const r = t.lines[e.seq - 1];
			if (r === undefined) {
				throw brokenLedger(n, `a view of line ${e.seq} beside a ledger that ends at line ${t.head.seq}: its end was cut`);
			}
			checkViewOf(e, r, n);
		}
		function checkViewOf(e, t, n) {
			if (!(0, _.J$)(e.entry_hash, t.entry_hash)) {
				throw brokenLedger(n, `entry_hash ${e.entry_hash} where line ${e.seq} of the ledger has ${t.entry_hash}`);
			}
			const r = firstDifference(e.state, stateOf(t), "/state");
			if (r === undefined) return;
			throw brokenLedger(n, `another value at ${r} than line ${e.seq} of the ledger has`);
		}
		function checkExactView(e, t, n) {
			const r = lastEntry(t);
			if (e === undefined && r === undefined) return;
			if (e === undefined) throw brokenLedger(n, "no view beside the ledger");
			const i = parseView(e, n);
			checkView(i, t, n);
			if (i.seq === r?.seq) return;
			throw brokenLedger(n, `a view of line ${i.seq} in one commit with a ledger that ends at line ${t.head.seq}`);
		}
		function stateOf(e) {
			return e.context["state"] ?? null;
		}
		function firstDifference(e, t, n) {
			if (Array.isArray(e) && Array.isArray(t)) {
				return differenceIn(keysOf(e, t), (n) => [e[Number(n)], t[Number(n)]], n);
			}
			if ((0, E.O)(e) && (0, E.O)(t)) {
				return differenceIn(keysOf(e, t), (n) => [e[n], t[n]], n);
			}
			return (0, h.A4)(e) === (0, h.A4)(t) ? undefined : n;
		}
		function keysOf(e, t) {
			return [...new Set([...Object.keys(e), ...Object.keys(t)])].sort();
		}
		function differenceIn(e, t, n) {
			for (const r of e) {
				const [e, i] = t(r);
				const a = `${n}/${r.replaceAll("~", "~0").replaceAll("/", "~1")}`;
				const o = e === undefined || i === undefined ? a : firstDifference(e, i, a);
				if (o !== undefined) return o;
			}
			return undefined;
		}
		;
		const Ke = "refs/heads/release-state";
		const qe = 100;
		const Je = "README.md";
		const Ye = `# Release state

This branch is written by release-gates and by nothing else. It has no files in common with the other branches.

Each folder is one rollout channel:

- \`ledger.ndjson\`: what was done, one line each, every line chained to the one before. The last line holds the state.
- \`state.json\`: the state after the last line, for reading.
- \`records/\`: documents that lines name by their SHA-256.

Do not edit, rebase, squash or merge it: a ledger that was changed is refused, and rollouts stop until it is restored.
Keep its history; a rule that forbids force pushes and deletion is a good idea, one that requires pull requests is not.
`;
		class GitLedger {
			place;
			#e;
			#t;
			#n = new HeadMemory();
			#r;
			constructor({ store: e, maxTries: t = qe }) {
				this.place = e.place;
				this.#e = e;
				this.#t = t;
			}
			async read(e) {
				const t = await readChannel(await this.#i(), checkChannelId(e));
				this.#n.check(e, t, `${e}/${U}`);
				return toReading(t);
			}
			async append(e, t, n) {
				toDraft(checkChannelId(e), n.entry);
				for (const e of n.files) checkRecordFile(e);
				let r = this.#r;
				for (let i = 0; i < this.#t; i++) {
					if (i > 0) await this.#e.backOff(i);
					const a = r === undefined;
					r ??= await this.#i();
					const o = await this.#a(r, e, {
						after: t,
						append: n
					});
					if (o === "appended" || o === "moved" && a) return o === "moved" ? "lost" : o;
					r = undefined;
				}
				throw new i.eG({
					code: "ref.contended",
					message: `expected to append to ${e} within ${this.#t} tries, but other channels moved ${this.place} each time`,
					remedy: "Nothing was appended; run again, or give busy channels a ref of their own"
				});
			}
			async channels() {
				return channelsOf(await this.#i());
			}
			async readRecord(e, t) {
				const n = `${checkChannelId(e)}/${checkRecordPath(t)}`;
				return (await this.#i()).read(n);
			}
			async #i() {
				this.#r = await this.#e.load();
				return this.#r;
			}
			async #a(e, t, { after: n, append: r }) {
				const i = await readChannel(e, t);
				if (!(0, V.HR)(i.head, n)) return "moved";
				const a = nextRecord(t, i, r);
				const o = await changesOf(e, t, {
					record: a,
					append: r
				});
				const s = `${t}: ${a.action} ${a.status} (${a.seq})`;
				this.#r = undefined;
				const c = await this.#e.push(e, {
					files: o,
					message: s
				});
				if (c.state === "lost") return "lost";
				this.#n.note(t, {
					seq: a.seq,
					hash: a.entry_hash
				});
				return "appended";
			}
		}
		async function readChannel(e, t) {
			const [n, r] = [`${t}/${U}`, `${t}/${W}`];
			const i = await e.read(n);
			const a = await e.read(r);
			if (i?.length === 0) throw brokenLedger(n, "an empty file");
			if (i === undefined && a === undefined) await refuseLeftovers(e, t);
			const o = readChain(i ?? new Uint8Array(), {
				file: n,
				channelId: t,
				mayBeTorn: false
			});
			checkExactView(a, o, r);
			return o;
		}
		async function refuseLeftovers(e, t) {
			const [n] = await e.list(t);
			if (n !== undefined) throw brokenLedger(n, "a channel with files and without its ledger");
		}
		async function changesOf(e, t, { record: n, append: r }) {
			if (n.seq === 1) refuseTwin(t, await channelsOf(e));
			const i = await e.read(`${t}/${U}`) ?? new Uint8Array();
			const a = [{
				path: `${t}/${U}`,
				bytes: Buffer.concat([i, (0, H.IL)(n)])
			}, {
				path: `${t}/${W}`,
				bytes: formatView(n)
			}];
			for (const n of r.files) {
				const r = `${t}/${n.path}`;
				const i = await e.read(r);
				if (i !== undefined && !(0, _.J$)(i, n.bytes)) throw recordTaken(r);
				if (i === undefined) a.push({
					path: r,
					bytes: n.bytes
				});
			}
			if (await e.read(Je) === undefined) {
				a.push({
					path: Je,
					bytes: Buffer.from(Ye, "utf8")
				});
			}
			return a;
		}
		function nextRecord(e, t, { entry: n, nowMs: r }) {
			const i = (0, V.YR)(toDraft(e, n), t.lines.at(-1)?.ts ?? null, r);
			return (0, H.kA)(i.draft, t.head, r);
		}
		async function channelsOf(e) {
			const t = `/${U}`;
			const n = (await e.list("")).filter((e) => e.endsWith(t));
			return n.map((e) => checkChannelId(e.slice(0, -t.length))).sort();
		}
		var Xe = n(88449);
		;
		const Ze = 256 * 1024 * 1024;
		function readWhole(e) {
			const t = e.size();
			if (t === undefined) return undefined;
			if (t > Ze) throw tooLarge(e.path, t);
			const n = new Uint8Array(t);
			let r = 0;
			while (r < t) {
				const t = e.readInto(n.subarray(r), r);
				if (t === 0) break;
				r += t;
			}
			return n.subarray(0, r);
		}
		function tooLarge(e, t) {
			return new i.dz({
				code: "ledger.too_large",
				message: `expected at most ${Ze} bytes, found ${t}`,
				where: { file: e }
			});
		}
		;
		const Qe = ".release-gates/rollout";
		const $e = 8;
		class FolderLedger {
			place;
			#e;
			#t = new HeadMemory();
			constructor(e) {
				if (/[*?[\]{}]/.test(e.root)) {
					throw new i.dz({
						code: "ledger.folder",
						message: `expected a folder without * ? [ ] { } in its name, found ${JSON.stringify(e.root)}`
					});
				}
				this.#e = e;
				this.place = `folder ${e.root}`;
			}
			async read(e) {
				const t = this.#n(checkChannelId(e));
				this.#t.check(e, t, this.#u(e, U));
				return toReading(t);
			}
			async append(e, t, n) {
				const r = toDraft(checkChannelId(e), n.entry);
				for (const e of n.files) checkRecordFile(e);
				const i = this.#s(e);
				if (!(0, V.HR)(i.head, t)) return "lost";
				this.#i(e, i);
				if (t.seq === 0) refuseTwin(e, await this.channels());
				for (const t of n.files) await this.#a(e, t);
				const a = this.#o(e, t, {
					draft: r,
					nowMs: n.nowMs
				});
				if (a === "lost") return "lost";
				const o = {
					seq: a.seq,
					hash: a.entry_hash
				};
				this.#t.note(e, o);
				if ((0, V.HR)(this.#s(e).head, o)) await this.#e.files.replace(this.#u(e, W), formatView(a));
				return "appended";
			}
			async channels() {
				const { root: e, workspace: t } = this.#e;
				const n = await t.list([`${e}/*/${U}`]);
				return n.map((e) => checkChannelId(e.split("/").at(-2) ?? "")).sort();
			}
			async readRecord(e, t) {
				return this.#l(this.#u(checkChannelId(e), checkRecordPath(t)));
			}
			#n(e) {
				let t;
				for (let n = 1;; n++) {
					const r = this.#l(this.#u(e, W));
					const a = this.#l(this.#u(e, U)) ?? new Uint8Array();
					try {
						return this.#r(e, a, r);
					} catch (e) {
						const r = t !== undefined && (0, _.J$)(t, a);
						if (!(e instanceof i.dz) || r || n === $e) throw e;
						t = a;
					}
				}
			}
			#r(e, t, n) {
				const r = this.#u(e, U);
				const i = readChain(t, {
					file: r,
					channelId: e,
					mayBeTorn: true
				});
				const a = this.#u(e, W);
				if (n !== undefined) checkView(parseView(n, a), i, a);
				return i;
			}
			#i(e, { head: t, tip: n }) {
				const r = this.#u(e, W);
				const i = this.#l(r);
				if (i === undefined) return;
				const a = parseView(i, r);
				if (a.seq > t.seq) checkView(a, this.#n(e), r);
				if (a.seq === t.seq) checkViewOf(a, (0, Xe.A)(n.lastBytes.subarray(0, -1), r), r);
			}
			async #a(e, { path: t, bytes: n }) {
				const r = this.#u(e, t);
				try {
					await this.#e.files.create(r, n);
				} catch (e) {
					if (!(e instanceof i.dz) || e.code !== "file.exists") throw e;
					const t = this.#l(r);
					if (t === undefined || !(0, _.J$)(t, n)) throw recordTaken(r);
					await this.#e.files.replace(r, n);
				}
			}
			#o(e, t, { draft: n, nowMs: r }) {
				const { waitMs: i } = this.#e;
				return this.#c(e, (e) => {
					const a = (0, V.Hf)(e, t, {
						draft: n,
						nowMs: r,
						...i !== undefined && { waitMs: i }
					});
					return a === "lost" ? "lost" : a.record;
				});
			}
			#s(e) {
				return this.#c(e, Le.Z);
			}
			#c(e, t) {
				const n = this.#u(e, U);
				const r = this.#e.logs.open(n);
				try {
					return t(r);
				} catch (e) {
					if (!(e instanceof i.dz) || e.code !== "log.broken") throw e;
					throw brokenLedger(n, e.problems[0]?.message ?? "an end that is no record");
				} finally {
					r.close();
				}
			}
			#l(e) {
				const t = this.#e.logs.open(e);
				try {
					return readWhole(t);
				} finally {
					t.close();
				}
			}
			#u(e, t) {
				return `${this.#e.root}/${e}/${t}`;
			}
		}
		;
		const et = {
			create: () => Promise.reject(new TypeError("nothing is written while facts are collected")),
			replace: () => Promise.reject(new TypeError("nothing is written while facts are collected"))
		};
		async function openSession(e, t) {
			const { environment: n, workspace: r, secrets: i, processes: a, sockets: o } = t;
			const { policy: s, tenant: l, path: u } = await loadRolloutPolicy(r, e.policy, n);
			const d = toChannel(e, {
				tenant: l,
				environment: n
			});
			const openWorkspace = () => t.openWorkspace();
			const f = {
				secrets: i,
				processes: a,
				sockets: o,
				channel: d,
				openWorkspace,
				files: t.files
			};
			return {
				policyPath: u,
				policy: s,
				channel: d,
				id: (0, c.Zm)(d),
				ledger: openLedger(s.store, t),
				traffic: createTraffic(s.traffic, f),
				hooks: (0, Pe.F)(s.hooks, f)
			};
		}
		function toChannel({ tenant: e, region: t, segment: n }, r) {
			const a = {
				tenant: e ?? r.tenant,
				environment: r.environment,
				region: t ?? null,
				segment: n ?? null
			};
			const o = c.dN.safeParse(a);
			if (o.success) return o.data;
			const s = String(o.error.issues[0]?.path[0] ?? "channel");
			throw new i.dz({
				code: "channel.invalid",
				message: `expected letters, digits, "_" and "-", beginning with a letter or digit, found ${JSON.stringify(a[s])}`,
				where: { file: s },
				remedy: "The parts of a channel are joined by dots, so none of them may hold one"
			});
		}
		function openLedger(e, t) {
			switch (e.kind) {
				case "git": return new GitLedger({ store: t.refs.open({
					ref: e.ref,
					remote: e.remote
				}) });
				case "folder": {
					const { logs: n, files: r = et } = t;
					return new FolderLedger({
						root: e.path,
						logs: n,
						files: r,
						workspace: t.openWorkspace()
					});
				}
			}
		}
		;
		const tt = new Set([
			"freeze",
			"rollback",
			"exposure_lost"
		]);
		function checksOf(e, t) {
			return [
				...e.recovered.map(recoveredCheck),
				outcomeCheck(e, t),
				...alarmChecks(e, t)
			];
		}
		function recoveredCheck({ transition: e, result: t, reason: n }) {
			return (0, M.K)("rollout_recovered", t === "done" ? "pass" : "inconclusive", {
				level: "may",
				reason: `${e.kind} ${e.id} had no outcome and was carried to its end: ${t}: ${n}`,
				expected: "done",
				actual: t
			});
		}
		function outcomeCheck(e, t) {
			switch (e.outcome) {
				case "committed": return committedCheck(e.transition, e.decision);
				case "settled": return settledCheck(e.carried);
				case "fenced": return outcome_checks_row("inconclusive", `${e.message}; what we did is recorded by whoever took over`, "fenced");
				case "busy": {
					const { transition: t, kind: n, holder: r, lease_until: i } = e.pending;
					const a = JSON.stringify(r).slice(0, 200);
					return outcome_checks_row("inconclusive", `${n} ${t} is carried out by ${a}, until ${i} at the latest`, "busy");
				}
				case "not_taken": {
					const { decision: n } = e;
					if (n.outcome === "nothing") return outcome_checks_row(true, n.message, n.code);
					const [r] = n.blockers;
					const i = `${n.outcome}: ${r?.message ?? "no reason"}`;
					if (n.outcome === "wait" && t === "tick") return outcome_checks_row("not_applicable", i, r?.code ?? "wait");
					return outcome_checks_row(n.outcome === "refuse" ? "fail" : "inconclusive", i, r?.code ?? n.outcome);
				}
			}
		}
		function committedCheck({ kind: e, id: t }, n) {
			const [r] = "blockers" in n ? n.blockers : [];
			const i = `${e} ${t} is in the ledger`;
			if (r === undefined) return outcome_checks_row(true, i, "committed");
			return outcome_checks_row(false, `${i}, and no more could be done: ${r.message}`, r.code, r.remedy);
		}
		function settledCheck({ transition: e, result: t, reason: n, reasonCode: r, observed: i }) {
			const a = i?.state === "read" ? `; ${i.percent} % was read back` : "";
			const o = `${e.kind} ${e.id}: ${n}${a}`;
			switch (t) {
				case "done": return outcome_checks_row(true, o, "done");
				case "failed": return outcome_checks_row(false, `${o}; everything is as before`, r, "Correct what failed, then run again");
				case "unknown": return outcome_checks_row("inconclusive", `${o}; where the traffic goes is not known`, r, "Run the action reconcile");
			}
		}
		function alarmChecks(e, t) {
			const n = movedBy(e);
			if (t !== "tick" || n === null || !tt.has(n.kind)) return [];
			const r = {
				reason: `${n.kind}: ${n.reason}`,
				expected: "a healthy rollout",
				actual: n.reasonCode
			};
			return [(0, M.K)("rollout_healthy", false, {
				...r,
				remedy: "Look at the reason; the status tells what would end it"
			})];
		}
		function movedBy(e) {
			if (e.outcome === "committed") return e.transition;
			return e.outcome === "settled" ? e.carried.transition : null;
		}
		function outcome_checks_row(e, t, n, r) {
			return (0, M.K)("rollout_outcome", e, {
				reason: t,
				expected: "done",
				actual: n,
				...r !== undefined && { remedy: r }
			});
		}
		;
		async function apply_apply(e, t, n) {
			const r = e.value;
			if (t.action === "plan" || t.action === "status") return look(r);
			const i = await openSession(t, n);
			if (r.scope !== null) {
				const e = await loadApprovals(n.workspace, i.policy.approvals.folder);
				const a = {
					inputs: t,
					context: n,
					session: i,
					approvals: e,
					stepPolicy: r.stepPolicy,
					asked: askedOf(t, n)
				};
				return applyScope(r, a, n);
			}
			const { event: a } = r;
			if (a === null) throw new TypeError("neither an event nor a change of a scope is asked");
			const o = a.type === "start" && t.release === undefined ? await collectDocuments(t, n) : [];
			const s = {
				ledger: i.ledger,
				traffic: i.traffic,
				hooks: i.hooks,
				holders: n.holders,
				nowMs: () => n.nowMs + Math.floor(n.elapsedMs()),
				scopeFreezes: async () => {
					const { freezes: e } = await readScopeFreezes(i.ledger);
					return bindingFreezes(e, i.channel.environment, n.nowMs);
				},
				recordsOf: (e) => [...recordsOf(e), ...travelling(e, o)]
			};
			const c = await runEvent({
				channel: i.channel,
				event: a,
				policy: r.stepPolicy
			}, s);
			return apply_toApplied(c, {
				facts: r,
				event: a,
				inputs: t
			});
		}
		const recordsOf = () => [];
		function travelling(e, t) {
			return e.transition.kind === "start" && e.status === "intent" ? t : [];
		}
		function look(e) {
			return {
				checks: [],
				details: detailsOf(e, e.state),
				values: valuesOf(e.state, e.channelId)
			};
		}
		function apply_toApplied(e, { facts: t, event: n, inputs: r }) {
			const i = checksOf(e, r.action);
			const { state: a } = e;
			const o = transitionOf(e);
			const s = {
				...valuesOf(a, t.channelId),
				transition: o ?? "",
				outcome: outcomeOf(e)
			};
			const c = {
				channel: t.channelId,
				transition: o,
				event: n.type,
				outcome: outcomeOf(e),
				revision: a.revision,
				reason: n.reason,
				overrides: r.allowGateFailures
			};
			return {
				checks: i,
				details: {
					...detailsOf(t, a),
					outcome: outcomeOf(e),
					transition: o
				},
				values: s,
				...o !== null && { record: {
					action: `rollout.${n.type}`,
					context: c
				} }
			};
		}
		function transitionOf(e) {
			switch (e.outcome) {
				case "committed":
				case "fenced": return e.transition.id;
				case "settled": return e.carried.transition.id;
				case "busy":
				case "not_taken": return e.recovered.at(-1)?.transition.id ?? null;
			}
		}
		function outcomeOf(e) {
			switch (e.outcome) {
				case "settled": return e.carried.result;
				case "not_taken": return e.decision.outcome;
				case "committed":
				case "fenced":
				case "busy": return e.outcome;
			}
		}
		;
		const nt = new Set(["plan", "apply"]);
		async function slotsOf({ action: e }, { policy: t, traffic: n, id: r }, { current: a, exposure: o }) {
			const [s, c] = t.slots;
			if (!nt.has(e) || a !== null || o.slot !== null) return t.slots;
			const l = await n.read({
				slot: s,
				otherSlot: c,
				percent: 0
			});
			if (l.state === "read" && l.percent === 0) return [s, c];
			if (l.state === "read" && l.percent === 100) return [c, s];
			const u = l.state === "read" ? `${l.percent} % in ${s}` : l.reason;
			throw new i.eG({
				code: "traffic.unreadable",
				message: `expected one slot of ${r} to have all its traffic before the first rollout, found ${u}`,
				remedy: `Let the router give ${s} or ${c} everything, and let the traffic adapter read it back`
			});
		}
		var rt = n(64310);
		;
		const it = [
			"tenant",
			"environment",
			"region",
			"segment",
			"candidate_release",
			"baseline_release",
			"candidate_version",
			"baseline_version",
			"slot",
			"other_slot",
			"window"
		];
		function isQueryPlaceholder(e) {
			return it.includes(e);
		}
		const ot = /^[A-Za-z0-9][A-Za-z0-9._+~-]{0,127}$/;
		function toQueryText(e, t) {
			if (e === "window") {
				const e = t.window;
				return e !== undefined && Number.isInteger(e) && e > 0 ? `${e}s` : undefined;
			}
			const n = t[e];
			if (n === undefined) return undefined;
			const r = e === "candidate_version" || e === "baseline_version";
			return (r ? ot.test(n) : (0, rt.eQ)(n)) ? n : undefined;
		}
		var st = n(96416);
		;
		function scanPromql(e) {
			const t = [];
			let n = 0;
			while (n < e.length) {
				const r = e[n];
				let i = n + 1;
				if (r === "\"" || r === "'" || r === "`") {
					const r = scan_promql_closingQuote(e, n);
					if (r === undefined) return { fault: `the string that begins at character ${n + 1} has no end` };
					i = r + 1;
					t.push({
						start: n,
						end: i,
						kind: kindOfString(e, n)
					});
				} else if (r === "#") {
					const r = e.indexOf("\n", n);
					i = r === -1 ? e.length : r;
					t.push({
						start: n,
						end: i,
						kind: "comment"
					});
				} else if (r === "[") {
					const r = e.indexOf("]", n);
					if (r === -1) return { fault: `the bracket at character ${n + 1} has no end` };
					i = r + 1;
					t.push({
						start: n,
						end: i,
						kind: "brackets"
					});
				}
				n = i;
			}
			return t;
		}
		function scan_promql_closingQuote(e, t) {
			const n = e[t];
			for (let r = t + 1; r < e.length; r++) {
				if (e[r] === n) return r;
				if (n === "`") continue;
				if (e[r] === "\n") return undefined;
				if (e[r] === "\\") r += 1;
			}
			return undefined;
		}
		function kindOfString(e, t) {
			let n = t - 1;
			while (n >= 0 && /\s/.test(e[n])) n -= 1;
			const r = e.slice(Math.max(0, n - 1), n + 1);
			if (r !== "=~" && r !== "!~") return "string";
			return e[t] === "`" ? "raw_pattern" : "pattern";
		}
		;
		const ct = /\{([A-Za-z_]+)\}/g;
		function parseQueryTemplate(e, t) {
			const n = t === "promql" ? scanPromql(e) : undefined;
			if (n !== undefined && "fault" in n) return n;
			const r = [];
			let i = 0;
			for (const a of e.matchAll(ct)) {
				const o = a[1];
				const s = n?.find(({ start: e, end: t }) => a.index >= e && a.index < t);
				if (s?.kind === "comment") continue;
				const c = /\boffset\s+-?\s*$/i.test(e.slice(0, a.index));
				const l = s?.kind ?? (c ? "offset" : undefined);
				const u = judgePlace(o, l, t);
				if ("fault" in u) return u;
				r.push({ text: e.slice(i, a.index) }, u);
				i = a.index + a[0].length;
			}
			r.push({ text: e.slice(i) });
			return { pieces: r.filter((e) => !("text" in e) || e.text !== "") };
		}
		function usesPlaceholder(e, t) {
			return e.includes(`{${t}}`);
		}
		function judgePlace(e, t, n) {
			if (!isQueryPlaceholder(e)) {
				const t = (0, st.pA)(e, it);
				return { fault: `there is no placeholder {${e}}${t === undefined ? "" : `; did you mean {${t}}?`}` };
			}
			if (n === "name") {
				return e === "window" ? { fault: "the name of a column has no {window}" } : {
					placeholder: e,
					context: "plain"
				};
			}
			if (e === "window") {
				return t === "brackets" || t === "offset" ? {
					placeholder: e,
					context: "plain"
				} : { fault: "{window} stands inside brackets or behind offset alone: increase(name[{window}])" };
			}
			if (t === undefined || t === "brackets" || t === "offset") {
				return { fault: `{${e}} stands inside quotes alone: name{label="{${e}}"}` };
			}
			return {
				placeholder: e,
				context: t === "string" ? "plain" : t
			};
		}
		;
		function renderQuery(e, t, n) {
			const r = parseQueryTemplate(e, n);
			if ("fault" in r) {
				throw new i.dz({
					code: "query.template",
					message: `${r.fault}, in the query ${JSON.stringify(e.slice(0, 200))}`
				});
			}
			return r.pieces.map((e) => "text" in e ? e.text : render_query_write(e.placeholder, t, e.context)).join("");
		}
		function render_query_write(e, t, n) {
			const r = toQueryText(e, t);
			if (r === undefined) {
				const n = t[e] === undefined ? "none" : JSON.stringify(t[e]).slice(0, 140);
				throw new i.dz({
					code: "query.value",
					message: `expected a value of letters, digits, ".", "_" and "-" for {${e}}, found ${n}`,
					remedy: "Correct the value where it comes from, or leave the placeholder out of the query"
				});
			}
			if (n === "plain") return r;
			return r.replaceAll(/[.+]/g, n === "pattern" ? "\\\\$&" : "\\$&");
		}
		var G = n(77467);
		;
		const K = {
			n: 0n,
			d: 1n
		};
		const lt = {
			n: 1n,
			d: 1n
		};
		function parseDecimal(e) {
			const t = /^(-?)(\d+)(?:\.(\d+))?$/.exec(e);
			if (t === null) throw new TypeError(`not a decimal number: ${e}`);
			const [, n = "", r = "0", i = ""] = t;
			const a = BigInt(r + i);
			return {
				n: n === "-" ? -a : a,
				d: 10n ** BigInt(i.length)
			};
		}
		function toRational(e) {
			return parseDecimal((0, G.n)(e));
		}
		function add(e, t) {
			return e.d === t.d ? {
				n: e.n + t.n,
				d: e.d
			} : {
				n: e.n * t.d + t.n * e.d,
				d: e.d * t.d
			};
		}
		function subtract(e, t) {
			return add(e, {
				n: -t.n,
				d: t.d
			});
		}
		function multiply(e, t) {
			return {
				n: e.n * t.n,
				d: e.d * t.d
			};
		}
		function divide(e, t) {
			const n = e.n * t.d;
			const r = e.d * t.n;
			return r < 0n ? {
				n: -n,
				d: -r
			} : {
				n,
				d: r
			};
		}
		function compare(e, t) {
			const n = e.n * t.d;
			const r = t.n * e.d;
			return n < r ? -1 : n > r ? 1 : 0;
		}
		function toNumber({ n: e, d: t }) {
			const n = 10n ** 18n;
			const r = e / t;
			const i = e % t * n / t;
			return Number(r) + Number(i) / 0xde0b6b3a7640000;
		}
		;
		const ut = /^\s*[A-Za-z_:][A-Za-z0-9_:]*\s*(\{[^{}]*\})?\s*$/;
		function toWindowQuery(e, t) {
			if (usesPlaceholder(e, "window")) return e;
			if (t && ut.test(e)) return `sum(increase(${e.trim()}[{window}]))`;
			return { fault: t ? "the query of a counter is more than a selector: write sum(increase(selector[{window}])) yourself" : "the query has no {window}: say over which time it counts, as in sum(increase(selector[{window}]))" };
		}
		;
		const dt = 5e4;
		const ft = {
			n: 1n,
			d: 100n
		};
		function countEvents(e, t, n) {
			const { indicator: r, budgeting: i } = e;
			switch (r.kind) {
				case "latest": return countLatest(r, n);
				case "threshold": return countThreshold(r, t, {
					...n,
					stepS: i.method === "timeslices" ? i.sliceS : n.stepS
				});
				case "ratio": return i.method === "timeslices" ? countSlices(r, {
					windowS: t,
					...i
				}, n) : countRatio(r, t, n);
			}
		}
		async function countRatio(e, t, n) {
			const r = n.metrics.provider === "prometheus";
			const askFor = (i) => askWindow({
				query: i,
				counter: e.counter,
				windowS: t,
				fromS: r ? n.nowS : afterStart(t, n)
			}, n);
			const i = await askFor(e.query);
			if (i.state === "unknown") return i;
			const a = await askFor(e.total);
			if (a.state === "unknown") return a;
			return toCount(sum(i.points), sum(a.points), {
				ratio: e,
				notes: notesOf(i, a)
			});
		}
		function toCount(e, t, { ratio: n, notes: r }) {
			const i = subtract(e, t);
			const a = compare(i, K) > 0;
			if (compare(e, K) < 0 || a && i.n * ft.d * t.d > t.n * ft.n * i.d) {
				const e = `more ${n.numerator} events than events, or fewer than none: the two queries do not count the same`;
				return {
					state: "unknown",
					code: "inconsistent",
					reason: e,
					query: n.query
				};
			}
			const o = a ? t : e;
			return {
				state: "counted",
				bad: n.numerator === "bad" ? o : subtract(t, o),
				total: t,
				notes: r
			};
		}
		async function countSlices(e, t, n) {
			const { windowS: r, sliceS: i } = t;
			const askFor = (t) => {
				const a = n.nowS - r + i;
				return askWindow({
					query: t,
					counter: e.counter,
					windowS: i,
					fromS: a
				}, {
					...n,
					stepS: i
				});
			};
			const a = await askFor(e.query);
			if (a.state === "unknown") return a;
			const o = await askFor(e.total);
			if (o.state === "unknown") return o;
			const s = new Map(a.points);
			const c = parseDecimal(t.sliceTarget);
			let l = 0;
			let u = 0;
			for (const [t, n] of o.points) {
				if (n <= 0) continue;
				const r = s.get(t);
				if (r === undefined) {
					const n = `the slice that ends at ${t} has events, and no value here; if none means zero, end the query with "or vector(0)"`;
					return {
						state: "unknown",
						code: "absent",
						reason: n,
						query: e.query
					};
				}
				const i = toCount(toRational(r), toRational(n), {
					ratio: e,
					notes: []
				});
				if (i.state === "unknown") return i;
				u += 1;
				if (compare(divide(subtract(i.total, i.bad), i.total), c) < 0) l += 1;
			}
			return {
				state: "counted",
				bad: whole(l),
				total: whole(u),
				notes: notesOf(a, o)
			};
		}
		async function countThreshold({ query: e, op: t, value: n }, r, i) {
			const a = Math.max(i.stepS, Math.ceil(r / dt));
			const o = await ask(e, {
				fromS: i.nowS - r + a,
				stepS: a,
				windowS: a
			}, i);
			if (o.state === "unknown") return o;
			const s = o.points.filter(([, e]) => !holds(e, t, n)).length;
			return {
				state: "counted",
				bad: whole(s),
				total: whole(o.points.length),
				notes: notesOf(o)
			};
		}
		async function countLatest({ measure: e, op: t, value: n }, r) {
			const i = r.metrics.provider === "prometheus";
			const a = r.measures[e] ?? (i ? undefined : e);
			if (a === undefined) {
				const t = `no query is configured for it: set slo.measures.${e}`;
				return {
					state: "unknown",
					code: "configuration",
					reason: t,
					query: e
				};
			}
			const o = r.nowS - Math.max(r.maxAgeS, r.stepS);
			const s = await ask(a, {
				fromS: o,
				stepS: r.stepS,
				windowS: r.stepS
			}, r);
			if (s.state === "unknown") return s;
			const [, c] = s.points.at(-1);
			return {
				state: "counted",
				bad: whole(holds(c, t, n) ? 0 : 1),
				total: whole(1),
				notes: notesOf(s)
			};
		}
		async function askWindow(e, t) {
			const n = t.metrics.provider === "prometheus";
			const r = n ? toWindowQuery(e.query, e.counter) : e.query;
			if (typeof r !== "string") {
				return {
					state: "unknown",
					code: "query",
					reason: r.fault,
					query: e.query
				};
			}
			return ask(r, {
				fromS: e.fromS,
				stepS: t.stepS,
				windowS: e.windowS
			}, t);
		}
		async function ask(e, t, { metrics: n, nowS: r, values: i }) {
			const a = n.provider === "prometheus" ? "promql" : "name";
			const o = renderQuery(e, {
				...i,
				window: t.windowS
			}, a);
			const s = await n.range({
				query: o,
				fromS: t.fromS,
				toS: r,
				stepS: t.stepS
			});
			if (s.state === "data") return s;
			return {
				state: "unknown",
				code: s.code,
				reason: s.reason,
				query: o
			};
		}
		function afterStart(e, { nowS: t }) {
			return t - e + .001;
		}
		function sum(e) {
			return e.map(([, e]) => toRational(e)).reduce(add, K);
		}
		function whole(e) {
			return {
				n: BigInt(e),
				d: 1n
			};
		}
		function notesOf(...e) {
			return [...new Set(e.flatMap(({ notes: e }) => e ?? []))];
		}
		function holds(e, t, n) {
			switch (t) {
				case "lte": return e <= n;
				case "gte": return e >= n;
				case "lt": return e < n;
				case "gt": return e > n;
			}
		}
		var pt = n(39362);
		;
		const mt = 86400;
		const ht = {
			n: -1n,
			d: 1n
		};
		function judgeBudget(e, t, n) {
			const r = e.windowS ?? n.window;
			const i = t.get(r);
			const a = remainingOf(i, e);
			const o = e.indicator.kind === "latest" ? [] : n["fast-burn"].map((n) => judgeRule(n, t, e));
			const s = judge_budget_stateOf(a, o, n);
			const c = a === undefined ? undefined : projectDepletion(a, r, {
				slo: e,
				counts: t,
				config: n
			});
			return {
				id: e.id,
				title: e.title,
				target: e.target,
				state: s,
				window: describeWindow(r, i, e),
				windows: e.indicator.kind === "latest" ? [] : n.windows.map((n) => describeWindow(n, t.get(n), e)),
				fastBurn: o,
				depletionDays: c === undefined ? null : round(c),
				alert: alertOf(c, n),
				reasons: reasonsOf(s, {
					slo: e,
					windowS: r,
					count: i,
					left: a,
					fastBurn: o
				})
			};
		}
		function windowsOf(e, t) {
			const n = e.windowS ?? t.window;
			if (e.indicator.kind === "latest") return [n];
			const r = t["fast-burn"].flatMap(({ long: e, short: t }) => [e, t]);
			return [...new Set([
				n,
				...r,
				t.projection,
				...t.windows
			])];
		}
		function remainingOf(e, t) {
			if (e?.state !== "counted" || compare(e.total, K) <= 0) return undefined;
			const n = multiply(e.total, subtract(lt, parseDecimal(t.target)));
			if (compare(n, K) === 0) return compare(e.bad, K) === 0 ? lt : ht;
			return divide(subtract(n, e.bad), n);
		}
		function burnRateOf(e, t) {
			if (e?.state !== "counted") return undefined;
			if (compare(e.total, K) <= 0) return K;
			const n = remainingOf(e, t);
			return n === undefined ? undefined : subtract(lt, n);
		}
		function judgeRule(e, t, n) {
			const r = toRational(e.rate);
			const i = burnRateOf(t.get(e.long), n);
			const a = burnRateOf(t.get(e.short), n);
			const holds = (e) => e === undefined ? null : compare(e, r) >= 0;
			const o = new Set([holds(i), holds(a)]);
			const s = [e.long, e.short].map((e) => t.get(e)).find((e) => e?.state === "unknown");
			return {
				longS: e.long,
				shortS: e.short,
				rate: e.rate,
				longRate: i === undefined ? null : round(toNumber(i)),
				shortRate: a === undefined ? null : round(toNumber(a)),
				firing: o.has(false) ? false : o.has(null) ? null : true,
				reason: s?.state === "unknown" ? judge_budget_explain(s) : null
			};
		}
		function judge_budget_stateOf(e, t, n) {
			if (e !== undefined && compare(e, K) < 0) return "black";
			if (t.some(({ firing: e }) => e === true)) return "red";
			if (e === undefined) return "unknown";
			if (compare(e, percent(n["yellow-percent"])) < 0) return "red";
			if (t.some(({ firing: e }) => e === null)) return "unknown";
			return compare(e, percent(n["green-percent"])) < 0 ? "yellow" : "green";
		}
		function percent(e) {
			return divide(toRational(e), {
				n: 100n,
				d: 1n
			});
		}
		function projectDepletion(e, t, { slo: n, counts: r, config: i }) {
			if (n.indicator.kind === "latest") return undefined;
			if (compare(e, K) <= 0) return K;
			const a = burnRateOf(r.get(i.projection), n);
			if (a === undefined || compare(a, K) <= 0) return undefined;
			return divide(multiply(e, {
				n: BigInt(t),
				d: BigInt(mt)
			}), a);
		}
		function alertOf(e, t) {
			if (e === undefined) return "none";
			if (compare(e, toRational(t["critical-days"])) < 0) return "critical";
			return compare(e, toRational(t["warning-days"])) < 0 ? "warning" : "none";
		}
		function describeWindow(e, t, n) {
			const r = remainingOf(t, n);
			const i = burnRateOf(t, n);
			const a = t?.state === "counted" ? t : undefined;
			return {
				windowS: e,
				bad: a === undefined ? null : round(a.bad),
				total: a === undefined ? null : round(a.total),
				remaining: r === undefined ? null : round(r),
				burnRate: i === undefined ? null : round(i),
				reason: t?.state === "unknown" ? judge_budget_explain(t) : null
			};
		}
		function reasonsOf(e, { slo: t, windowS: n, count: r, left: i, fastBurn: a }) {
			const o = [];
			const s = t.indicator.kind === "latest" ? "by the newest value" : `over ${(0, pt.a)(n)}`;
			if (r?.state === "unknown") o.push(`${t.id}: unknown ${s}: ${judge_budget_explain(r)}`);
			else if (i === undefined) o.push(`${t.id}: unknown ${s}: there were no events`);
			else if (e === "black") o.push(`${t.id}: the objective ${t.target} is missed ${s}`);
			else if (e !== "green") o.push(`${t.id}: ${round(multiply(i, {
				n: 100n,
				d: 1n
			}))} % of the budget is left ${s}`);
			for (const e of a) {
				const n = `${(0, pt.a)(e.longS)} and ${(0, pt.a)(e.shortS)}`;
				if (e.firing === true) {
					o.push(`${t.id}: burns at ${e.longRate} and ${e.shortRate} times the budget over ${n}; ${e.rate} is fast`);
				} else if (e.firing === null) {
					o.push(`${t.id}: the burn rate over ${n} is unknown: ${e.reason ?? "not counted"}`);
				}
			}
			return o;
		}
		function judge_budget_explain(e) {
			return `${e.reason} (${e.code}; query ${JSON.stringify(e.query.slice(0, 300))})`;
		}
		function round(e) {
			const t = typeof e === "number" ? e : toNumber(e);
			return Math.round(t * 1e9) / 1e9 || 0;
		}
		;
		const gt = [
			"black",
			"red",
			"unknown",
			"yellow",
			"green"
		];
		async function collectBudget(e, t, n) {
			const r = [];
			for (const i of e) {
				const e = new Map();
				for (const r of windowsOf(i, t)) e.set(r, await countEvents(i, r, n));
				r.push(judgeBudget(i, e, t));
			}
			return foldBudgets(r);
		}
		function foldBudgets(e) {
			if (e.length === 0) {
				return {
					state: "unknown",
					remaining: null,
					reasons: ["there is no objective to have a budget of"],
					slos: e
				};
			}
			const t = gt.find((t) => e.some((e) => e.state === t)) ?? "unknown";
			const n = e.map(({ window: e }) => e.remaining);
			const r = n.every((e) => e !== null) ? Math.min(...n) : null;
			return {
				state: t,
				remaining: r,
				reasons: e.flatMap(({ reasons: e }) => e),
				slos: e
			};
		}
		;
		const _t = s.rej({
			margin: s.rej({
				relative: s.aig().min(0).optional().describe("Tolerated harm as a share of the baseline: 0.1 is 10 %"),
				absolute: s.aig().min(0).optional().describe("Tolerated harm in the metric's own unit (rates: per exposure)")
			}).refine((e) => e.relative !== undefined || e.absolute !== undefined, { message: "expected relative, absolute or both; the larger of them counts" }).describe("Harm that does not matter: within it a candidate passes, and no difference within it fails"),
			alpha: s.aig().min(1e-6).max(.2).default(.01).describe("Probability of failing a candidate that is not worse, over all looks at this stage together"),
			early_share: s.aig().min(0).max(.9).default(.1).describe("Part of alpha that is spent on looking before the end of the stage; 0: no early stop"),
			pass_alpha: s.aig().min(1e-6).max(.2).default(.05).describe("Probability of passing a candidate whose harm is as large as the margin"),
			min_intervals: s.Whr().min(2).default(5).describe("Intervals (counts) or values that each side must have"),
			min_exposure: s.aig().min(0).default(0).describe("Counts: exposure that each side must have in total")
		}).describe("How a metric of the candidate is compared with the baseline");
		;
		const vt = 1.645;
		const yt = 2;
		const bt = .95;
		const xt = 5;
		const St = 20;
		const Ct = {
			rho: 0,
			isDependent: false,
			inflation: 1,
			blockLength: 1
		};
		function estimateDependence(e) {
			const t = e.map(centre);
			const n = Math.min(...t.map((e) => e.length));
			const r = t.reduce((e, t) => e + t.length, 0);
			const i = autocorrelationAt(t, 1);
			if (n < St || i * Math.sqrt(r) <= vt) return Ct;
			const a = Math.min(bt, i + (1 + 3 * i) / n + yt / Math.sqrt(r));
			const o = Math.ceil((1.5 * n) ** (1 / 3) * (2 * a / (1 - a * a)) ** (2 / 3));
			const s = Math.max(1, Math.min(o, Math.floor(n / xt)));
			const c = Math.max(varianceFactor(a, n), bartlettFactor(t, n));
			return {
				rho: a,
				isDependent: true,
				inflation: c,
				blockLength: s
			};
		}
		function varianceFactor(e, t) {
			return (1 + e) / (1 - e) - 2 * e * (1 - e ** t) / (t * (1 - e) ** 2);
		}
		function bartlettFactor(e, t) {
			const n = Math.min(t - 1, Math.ceil(1.5 * t ** (1 / 3)));
			let r = 1;
			for (let t = 1; t <= n; t++) r += 2 * (1 - t / (n + 1)) * autocorrelationAt(e, t);
			return r;
		}
		function autocorrelationAt(e, t) {
			let n = 0;
			let r = 0;
			for (const i of e) {
				for (let e = 0; e < i.length; e++) {
					const a = i[e];
					r += a * a;
					if (e >= t) n += a * i[e - t];
				}
			}
			return r > 0 ? n / r : 0;
		}
		function centre(e) {
			const t = e.reduce((e, t) => e + t, 0) / e.length;
			const n = 1e-12 * e.reduce((e, t) => Math.max(e, Math.abs(t)), 0);
			return Float64Array.from(e, (e) => Math.abs(e - t) <= n ? 0 : e - t);
		}
		;
		function dispersionIndex(e) {
			const t = poolRate(e);
			let n = 0;
			let r = 0;
			for (const { events: i, exposure: a } of e) {
				n += (i - t * a) ** 2;
				r += i;
			}
			if (r === 0 || e.length < 2) return 1;
			return Math.max(1, n / r * (e.length / (e.length - 1)));
		}
		function poolRate(e) {
			const { events: t, exposure: n } = sumExposed(e);
			return n === 0 ? 0 : t / n;
		}
		function sumExposed(e) {
			let t = 0;
			let n = 0;
			for (const r of e) {
				t += r.events;
				n += r.exposure;
			}
			return {
				events: t,
				exposure: n
			};
		}
		;
		const wt = 200;
		function bisect(e, [t, n]) {
			let r = t;
			let i = n;
			for (let t = 0; t < wt; t++) {
				const t = r + (i - r) / 2;
				if (t <= r || t >= i) break;
				if (e(t) > 0) r = t;
				else i = t;
			}
			return r + (i - r) / 2;
		}
		;
		const Tt = [
			1 / 12,
			-1 / 360,
			1 / 1260,
			-1 / 1680,
			1 / 1188,
			-691 / 360360,
			1 / 156,
			-3617 / 122400,
			43867 / 244188
		];
		const Et = .9189385332046728;
		const Dt = 16;
		const Ot = 256;
		const kt = Float64Array.from({ length: Ot }, (e, t) => t < 2 ? 0 : stirling(t + 1));
		function logGamma(e) {
			return Number.isInteger(e) && e <= Ot ? kt[e - 1] : stirling(e);
		}
		function logFactorial(e) {
			return e < Ot ? kt[e] : stirling(e + 1);
		}
		function logChoose(e, t) {
			return logFactorial(e) - logFactorial(t) - logFactorial(e - t);
		}
		function stirling(e) {
			let t = e;
			let n = 1;
			while (t < Dt) {
				n *= t;
				t += 1;
			}
			return (t - .5) * Math.log(t) - t + Et + stirlingTail(t) - Math.log(n);
		}
		function stirlingTail(e) {
			const t = 1 / (e * e);
			let n = 0;
			for (let e = Tt.length - 1; e >= 0; e--) n = n * t + Tt[e];
			return n / e;
		}
		;
		const At = 1e5;
		const jt = 1e-300;
		function upperGamma(e, t) {
			if (t <= 0) return 1;
			return t < e + 1 ? 1 - series(e, t) : continuedFraction(e, t);
		}
		function lowerGamma(e, t) {
			if (t <= 0) return 0;
			return t < e + 1 ? series(e, t) : 1 - continuedFraction(e, t);
		}
		function chiSquareTail(e, t) {
			return upperGamma(t / 2, e / 2);
		}
		function poissonBound(e, t, n) {
			const r = e + 20 + 20 * Math.sqrt(e + 1);
			if (n === "upper") return bisect((n) => upperGamma(e + 1, n) - t, [0, r - Math.log(t)]);
			return e <= 0 ? 0 : bisect((n) => t - lowerGamma(e, n), [0, e]);
		}
		function series(e, t) {
			let n = 1 / e;
			let r = n;
			for (let i = 1; i < At && Math.abs(n) > Math.abs(r) * 1e-17; i++) {
				n *= t / (e + i);
				r += n;
			}
			return r * prefactor(e, t);
		}
		function continuedFraction(e, t) {
			let n = t + 1 - e;
			let r = 1 / jt;
			let i = 1 / n;
			let a = i;
			for (let t = 1; t < At; t++) {
				const o = -t * (t - e);
				n += 2;
				i = 1 / awayFromZero(o * i + n);
				r = awayFromZero(n + o / r);
				a *= i * r;
				if (Math.abs(i * r - 1) < 1e-16) break;
			}
			return a * prefactor(e, t);
		}
		function prefactor(e, t) {
			return Math.exp(e * Math.log(t) - t - logGamma(e));
		}
		function awayFromZero(e) {
			return Math.abs(e) < jt ? jt : e;
		}
		;
		const Mt = 1e5;
		const Nt = 1e-300;
		function regularizedBeta(e, t, n) {
			if (e <= 0) return 0;
			if (e >= 1) return 1;
			return e < (t + 1) / (t + n + 2) ? fraction(e, t, n) : 1 - fraction(1 - e, n, t);
		}
		function binomialUpperTail(e, t, n) {
			return e <= 0 ? 1 : regularizedBeta(n, e, t - e + 1);
		}
		function binomialLowerTail(e, t, n) {
			return e >= t ? 1 : regularizedBeta(1 - n, t - e, e + 1);
		}
		function binomialBound({ successes: e, trials: t }, n, r) {
			if (r === "upper") {
				return e >= t ? 1 : bisect((r) => binomialLowerTail(e, t, r) - n, [0, 1]);
			}
			return e <= 0 ? 0 : bisect((r) => n - binomialUpperTail(e, t, r), [0, 1]);
		}
		function studentTail(e, t) {
			const n = regularizedBeta(t / (t + e * e), t / 2, .5) / 2;
			return e >= 0 ? n : 1 - n;
		}
		function studentQuantileOfTail(e, t) {
			let n = 2;
			while (studentTail(n, t) > e) n *= 2;
			return bisect((n) => studentTail(n, t) - e, [0, n]);
		}
		function fraction(e, t, n) {
			let r = 1;
			let i = 1 / incomplete_beta_awayFromZero(1 - (t + n) * e / (t + 1));
			let a = i;
			for (let o = 1; o < Mt; o++) {
				const s = o * (n - o) * e / ((t + 2 * o - 1) * (t + 2 * o));
				i = 1 / incomplete_beta_awayFromZero(1 + s * i);
				r = incomplete_beta_awayFromZero(1 + s / r);
				a *= i * r;
				const c = -(t + o) * (t + n + o) * e / ((t + 2 * o) * (t + 2 * o + 1));
				i = 1 / incomplete_beta_awayFromZero(1 + c * i);
				r = incomplete_beta_awayFromZero(1 + c / r);
				a *= i * r;
				if (Math.abs(i * r - 1) < 1e-16) break;
			}
			return a * front(e, t, n) / t;
		}
		function front(e, t, n) {
			return Math.exp(logGamma(t + n) - logGamma(t) - logGamma(n) + t * Math.log(e) + n * Math.log1p(-e));
		}
		function incomplete_beta_awayFromZero(e) {
			return Math.abs(e) < Nt ? Nt : e;
		}
		;
		function boundRate(e, t, n) {
			const { events: r, exposure: i } = sumExposed(e);
			const a = t / i;
			return {
				estimate: r / i,
				lower: poissonBound(r / t, n, "lower") * a,
				upper: poissonBound(r / t, n, "upper") * a
			};
		}
		function upperBoundOfContrast([e, t], [n, r]) {
			const i = t * ((t >= 0 ? e.upper : e.lower) - e.estimate);
			const a = r * (n.estimate - (r >= 0 ? n.lower : n.upper));
			return t * e.estimate - r * n.estimate + Math.hypot(i, a);
		}
		function boundMean(e, t, n) {
			const r = e.length;
			const i = e.reduce((e, t) => e + t, 0) / r;
			const a = e.reduce((e, t) => e + (t - i) ** 2, 0) / (r - 1);
			const o = Math.max(2, r / t);
			const s = studentQuantileOfTail(n, o - 1) * Math.sqrt(a / o);
			return {
				estimate: i,
				lower: i - s,
				upper: i + s
			};
		}
		;
		function compareRates(e, t = 1) {
			const n = e.candidateExposure / (e.candidateExposure + e.baselineExposure);
			const r = e.candidateEvents / t;
			return binomialUpperTail(r, r + e.baselineEvents / t, n);
		}
		function fisherExact({ baselineHits: e, baselineTotal: t, candidateHits: n, candidateTotal: r }) {
			const i = e + n;
			const a = t + r;
			const o = Math.min(i, r);
			const s = Math.max(0, i - t);
			const c = logChoose(a, i);
			const mass = (e) => Math.exp(logChoose(r, e) + logChoose(t, i - e) - c);
			const l = n * a > i * r;
			const [u, d, f] = l ? [
				n,
				o,
				1
			] : [
				n - 1,
				s,
				-1
			];
			let p = 0;
			for (let e = u; f > 0 ? e <= d : e >= d; e += f) {
				const t = mass(e);
				p += t;
				if (t < p * 1e-18) break;
			}
			return l ? Math.min(1, p) : Math.max(0, 1 - p);
		}
		;
		function compareUnlikeExposures(e, t, n) {
			const r = sumExposed(t);
			const i = sumExposed(e);
			const a = r.exposure / (r.exposure + i.exposure);
			const o = r.events + i.events;
			const s = n * ((1 - a) * dispersionIndex(t) + a * dispersionIndex(e));
			if (o === 0) return {
				statistic: 0,
				pValue: 1,
				dispersion: s
			};
			const c = (r.events - a * o) / Math.sqrt(s * o * a * (1 - a));
			const l = compareRates({
				baselineEvents: i.events,
				baselineExposure: i.exposure,
				candidateEvents: r.events,
				candidateExposure: r.exposure
			}, s);
			const u = Math.max(l, studentTail(c, Math.max(1, t.length - 1)));
			return {
				statistic: c,
				pValue: u,
				dispersion: s
			};
		}
		;
		function marginOf({ relative: e = 0, absolute: t = 0 }, n) {
			const r = e * Math.abs(n);
			return r > t ? {
				tolerated: r,
				weight: e * Math.sign(n)
			} : {
				tolerated: t,
				weight: 0
			};
		}
		;
		function effectOf({ baseline: e, candidate: t }, n, r) {
			const { tolerated: i, weight: a } = marginOf(r.margin, e.estimate);
			const o = n === "higher_is_worse";
			const s = t.estimate - e.estimate;
			const c = o ? s : -s;
			const l = o ? upperBoundOfContrast([t, 1], [e, 1 + a]) : upperBoundOfContrast([e, 1 - a], [t, 1]);
			return {
				baseline: e.estimate,
				candidate: t.estimate,
				harm: c,
				relativeHarm: e.estimate === 0 ? null : c / Math.abs(e.estimate),
				harmUpperBound: l + a * e.estimate,
				margin: i
			};
		}
		;
		function seedOf(e) {
			return (0, h.o4)([
				e.metric,
				e.kind,
				e.direction,
				dataOf(e)
			], { integers: "any" });
		}
		function dataOf(e) {
			switch (e.kind) {
				case "counts": return e.intervals.map(({ baseline: e, candidate: t }) => [
					e.events,
					e.exposure,
					t.events,
					t.exposure
				]);
				case "values": return [e.baseline, e.candidate];
				case "latency": return [
					e.quantile,
					e.designEffect ?? 1,
					sampleData(e.baseline),
					sampleData(e.candidate)
				];
			}
		}
		function sampleData(e) {
			return "values" in e ? e.values : [e.upperBounds, e.counts];
		}
		;
		const Pt = 5e6;
		const Ft = 1e3;
		function sumPermutationTail(e, t, n) {
			if (e.length > Ft || !e.every((e) => Number.isInteger(e) && e >= 0)) return undefined;
			const r = e.filter((e) => e > 0);
			const i = r.reduce((e, t) => e + t, 0);
			const a = Math.min(t, r.length);
			if (r.length * (a + 1) * (i + 1) > Pt) return undefined;
			const o = countWays(r, a, i);
			const s = e.length - r.length;
			const c = logChoose(e.length, t);
			let l = 0;
			for (let e = Math.max(0, t - s); e <= a; e++) {
				let r = 0;
				for (let t = n; t <= i; t++) r += o[e * (i + 1) + t];
				if (r > 0) l += Math.exp(Math.log(r) + logChoose(s, t - e) - c);
			}
			return Math.min(1, l);
		}
		function countWays(e, t, n) {
			const r = n + 1;
			const i = new Float64Array((t + 1) * r);
			i[0] = 1;
			let a = 0;
			let o = 0;
			for (const n of e) {
				a++;
				o += n;
				for (let e = Math.min(a, t); e >= 1; e--) {
					const t = e * r;
					const a = t - r;
					for (let e = o; e >= n; e--) {
						i[t + e] = i[t + e] + i[a + e - n];
					}
				}
			}
			return i;
		}
		;
		const It = 1e5;
		const Lt = 100;
		const Rt = 6e6;
		const zt = 1999;
		const Bt = 9999;
		function permutationTest({ baseline: e, candidate: t }, n) {
			const r = Float64Array.from([...t, ...e]);
			const i = t.length;
			const a = permutation_sum(r.subarray(0, i));
			const o = a - permutation_sum(r) * i / r.length;
			const s = sumPermutationTail(r, i, a);
			if (s !== undefined) return {
				statistic: o,
				pValue: s,
				method: "exact_sum",
				arrangements: 0
			};
			const c = a - 1e-12 * r.reduce((e, t) => e + Math.abs(t), 0);
			const l = Math.round(Math.exp(logChoose(r.length, i)));
			if (l <= It) {
				const e = countReaching(r, i, c) / l;
				return {
					statistic: o,
					pValue: e,
					method: "enumeration",
					arrangements: l
				};
			}
			const u = Math.min(Bt, Math.max(zt, Math.floor(Rt / r.length)));
			return {
				statistic: o,
				method: "monte_carlo",
				...monteCarloTail(() => shuffledSum(r, i, n), c, u)
			};
		}
		function monteCarloTail(e, t, n) {
			let r = 0;
			for (let i = 1; i <= n; i++) {
				if (e() >= t) r++;
				if (r === Lt) return {
					pValue: r / i,
					arrangements: i
				};
			}
			return {
				pValue: (r + 1) / (n + 1),
				arrangements: n
			};
		}
		function countReaching(e, t, n) {
			const visit = (t, r, i) => {
				if (r === 0) return i >= n ? 1 : 0;
				let a = 0;
				for (let n = t; n <= e.length - r; n++) {
					a += visit(n + 1, r - 1, i + e[n]);
				}
				return a;
			};
			return visit(0, t, 0);
		}
		function shuffledSum(e, t, n) {
			const r = Math.min(t, e.length - t);
			let i = 0;
			for (let t = 0; t < r; t++) {
				const r = t + n.below(e.length - t);
				const a = e[r];
				e[r] = e[t];
				e[t] = a;
				i += a;
			}
			return r === t ? i : permutation_sum(e) - i;
		}
		function permutation_sum(e) {
			let t = 0;
			for (const n of e) t += n;
			return t;
		}
		;
		const Vt = 9999;
		function blockPermutationTest({ baseline: e, candidate: t }, n, r) {
			const i = [...t, ...e];
			const a = i.reduce((e, t) => e + t, 0) / i.length;
			const o = [t, e].map((e) => openRing(e, a, n.blockLength));
			const [s, c] = o;
			const l = s.prefix[s.length];
			const u = Math.sqrt(Math.min(1, varianceFactor(n.rho, n.blockLength) / n.inflation));
			const d = new Float64Array(s.blocks + c.blocks);
			const draw = () => {
				cutBlocks(s, r.below(s.length), d.subarray(0, s.blocks));
				cutBlocks(c, r.below(c.length), d.subarray(s.blocks));
				return sumOfRandom(d, s.blocks, r);
			};
			const f = 1e-12 * i.reduce((e, t) => e + Math.abs(t - a), 0);
			return {
				statistic: l,
				method: "monte_carlo",
				...monteCarloTail(draw, l * u - f, Vt)
			};
		}
		function openRing(e, t, n) {
			const r = new Float64Array(2 * e.length + 1);
			for (let n = 0; n < 2 * e.length; n++) {
				r[n + 1] = r[n] + e[n % e.length] - t;
			}
			return {
				length: e.length,
				blocks: Math.max(1, Math.round(e.length / n)),
				prefix: r
			};
		}
		function cutBlocks({ length: e, blocks: t, prefix: n }, r, i) {
			let a = r;
			for (let o = 0; o < t; o++) {
				const s = r + Math.floor((o + 1) * e / t);
				i[o] = n[s] - n[a];
				a = s;
			}
		}
		function sumOfRandom(e, t, n) {
			let r = 0;
			for (let i = 0; i < t; i++) {
				const t = i + n.below(e.length - i);
				r += e[t];
				e[t] = e[i];
			}
			return r;
		}
		;
		function createSeededRandom(e) {
			const t = seeded_random_parseState(e);
			const bits = () => nextBits(t);
			return {
				bits,
				below: (e) => Math.floor(bits() * 2 ** -32 * e),
				fraction: () => ((bits() >>> 5) * 67108864 + (bits() >>> 6)) / 9007199254740992
			};
		}
		function seeded_random_parseState(e) {
			if (!/^[0-9a-f]{32,}$/.test(e)) throw new RangeError("expected a seed of at least 32 lower-case hex digits");
			const t = Uint32Array.from({ length: 4 }, (t, n) => Number.parseInt(e.slice(n * 8, n * 8 + 8), 16));
			if (t.every((e) => e === 0)) t[0] = 1;
			return t;
		}
		function nextBits(e) {
			const t = e[0];
			const n = e[1];
			const r = e[2];
			const i = e[3];
			const a = Math.imul(rotateLeft(Math.imul(n, 5), 7), 9) >>> 0;
			const o = r ^ t;
			const s = i ^ n;
			e[0] = t ^ s;
			e[1] = n ^ o;
			e[2] = o ^ n << 9;
			e[3] = rotateLeft(s, 11);
			return a;
		}
		function rotateLeft(e, t) {
			return e << t | e >>> 32 - t;
		}
		;
		function shuffleTest(e, { threshold: t, seed: n }) {
			const r = estimateDependence([e.baseline, e.candidate]);
			const i = createSeededRandom(n);
			const a = r.isDependent;
			const o = a ? blockPermutationTest(e, r, i) : permutationTest(e, i);
			const s = {
				method: `${a ? "block_permutation" : "permutation"}/${o.method}`,
				statistic: o.statistic,
				pValue: o.pValue,
				threshold: t,
				seed: n,
				arrangements: o.arrangements,
				autocorrelation: r.rho,
				blockLength: r.blockLength
			};
			return {
				test: s,
				dependence: r
			};
		}
		function missingForSignificance(e, t, n) {
			let r = 0;
			while (-logChoose(e + t + 2 * r, e + r) > Math.log(n)) r++;
			return r;
		}
		;
		function concludeMetric(e, { test: t, effect: n, samples: r }) {
			const { harm: i, harmUpperBound: a, margin: o } = n;
			const s = t.pValue <= t.threshold && i > 0;
			const c = `${verdict_text(n.candidate)} against ${verdict_text(n.baseline)}`;
			const l = `p = ${verdict_text(t.pValue)}`;
			const decided = (i, a, o) => ({
				metric: e,
				verdict: i,
				code: a,
				reason: `${e}: ${c}: ${o}`,
				test: t,
				effect: n,
				samples: r
			});
			if (s && i > o) {
				return decided("fail", "worse_beyond_margin", `worse (${l} <= ${verdict_text(t.threshold)}), by more than the ${verdict_text(o)} tolerated`);
			}
			if (a !== null && a <= o) {
				return decided("pass", "harm_within_margin", `any harm is at most ${verdict_text(a)}, within the ${verdict_text(o)} tolerated`);
			}
			const u = a === null ? "has no bound yet" : `may be as large as ${verdict_text(a)}`;
			if (s) {
				const e = "worse_but_maybe_within_margin";
				return decided("inconclusive", e, `worse (${l}), and the harm ${u}; ${verdict_text(o)} is tolerated`);
			}
			const d = `not shown to be worse (${l} > ${verdict_text(t.threshold)}), but the harm ${u}; ${verdict_text(o)} is tolerated`;
			return decided("inconclusive", "bound_above_margin", d);
		}
		function withoutJudgement(e, t, { reason: n, samples: r = null }) {
			const i = `${e}: ${n}`;
			return {
				metric: e,
				verdict: "inconclusive",
				code: t,
				reason: i,
				test: null,
				effect: null,
				samples: r
			};
		}
		function verdict_text(e) {
			return String(Number(e.toPrecision(4)));
		}
		;
		const Ht = 1.5;
		function judgeCounts(e, t) {
			const { metric: n } = e;
			const r = countProblem(e);
			if (r !== undefined) return withoutJudgement(n, "malformed_data", { reason: r });
			const i = usableSides(e);
			const a = {
				baseline: sizeOf(i.baseline),
				candidate: sizeOf(i.candidate)
			};
			const o = t.alpha * (1 - t.early_share);
			const s = missingCounts(i, t, o);
			if (s !== undefined) return withoutJudgement(n, "not_enough_data", {
				reason: s,
				samples: a
			});
			const { test: c, inflation: l } = testRates(e, i, o);
			const bound = (e) => boundRate(e, l * dispersionIndex(e), t.pass_alpha);
			const u = {
				baseline: bound(i.baseline),
				candidate: bound(i.candidate)
			};
			return concludeMetric(n, {
				test: c,
				effect: effectOf(u, e.direction, t),
				samples: a
			});
		}
		function countProblem({ intervals: e }) {
			for (const [t, n] of e.entries()) {
				for (const e of ["baseline", "candidate"]) {
					const { events: r, exposure: i } = n[e];
					if (!Number.isFinite(r) || !Number.isFinite(i) || r < 0 || i < 0) {
						return `interval ${t} of the ${e} is no count: ${r} events in ${i}`;
					}
					if (i === 0 && r > 0) return `interval ${t} of the ${e} has ${r} events in no exposure`;
				}
			}
			return undefined;
		}
		function usableSides({ intervals: e }) {
			const t = e.filter(({ baseline: e, candidate: t }) => e.exposure > 0 && t.exposure > 0);
			return {
				baseline: t.map((e) => e.baseline),
				candidate: t.map((e) => e.candidate)
			};
		}
		function missingCounts(e, t, n) {
			const r = e.candidate.length;
			if (r < t.min_intervals) {
				return `${r} intervals with traffic on both sides, at least ${t.min_intervals} are needed`;
			}
			const i = Math.min(sumExposed(e.baseline).exposure, sumExposed(e.candidate).exposure);
			if (i < t.min_exposure) {
				return `the smaller side has an exposure of ${verdict_text(i)}, at least ${verdict_text(t.min_exposure)} is needed`;
			}
			const a = isLike(e) ? missingForSignificance(r, r, n) : 0;
			return a > 0 ? `${a} more intervals are needed before any difference could be significant` : undefined;
		}
		function isLike({ baseline: e, candidate: t }) {
			return t.every(({ exposure: t }, n) => {
				const r = e[n].exposure;
				return t <= r * Ht && r <= t * Ht;
			});
		}
		function testRates(e, t, n) {
			const r = seedOf(e);
			const i = e.direction === "higher_is_worse";
			const a = i ? t.candidate : t.baseline;
			const o = i ? t.baseline : t.candidate;
			if (isLike(t)) {
				const { test: e, dependence: i } = shuffleTest({
					candidate: scores(a, t),
					baseline: scores(o, t)
				}, {
					threshold: n,
					seed: r
				});
				return {
					test: e,
					inflation: i.inflation
				};
			}
			const s = estimateDependence([ratesOf(t.baseline), ratesOf(t.candidate)]);
			const { statistic: c, pValue: l } = compareUnlikeExposures(o, a, s.inflation);
			const { rho: u, blockLength: d, inflation: f } = s;
			const p = "conditional_rate/dispersion_adjusted";
			return {
				test: {
					method: p,
					statistic: c,
					pValue: l,
					threshold: n,
					seed: r,
					arrangements: 0,
					autocorrelation: u,
					blockLength: d
				},
				inflation: f
			};
		}
		function scores(e, { baseline: t, candidate: n }) {
			const r = [...t, ...n];
			const i = r[0].exposure;
			if (r.every(({ exposure: e }) => e === i)) return e.map(({ events: e }) => e);
			const a = poolRate(r);
			return e.map(({ events: e, exposure: t }) => e - a * t);
		}
		function ratesOf(e) {
			return e.map(({ events: e, exposure: t }) => e / t);
		}
		function sizeOf(e) {
			return {
				observations: e.length,
				...sumExposed(e)
			};
		}
		;
		function quantile(e, t) {
			const n = (e.length - 1) * t;
			const r = Math.floor(n);
			const i = e[r];
			const a = e[Math.min(r + 1, e.length - 1)];
			return i + (a - i) * (n - r);
		}
		function quantileBoundRank({ size: e, q: t }, n, r) {
			const holds = (i) => r === "upper" ? binomialUpperTail(i, e, t) <= n : binomialLowerTail(i - 1, e, t) <= n;
			if (!holds(r === "upper" ? e : 1)) return undefined;
			let i = r === "upper" ? e : 1;
			let a = r === "upper" ? 0 : e + 1;
			while (Math.abs(i - a) > 1) {
				const e = i + a >> 1;
				if (holds(e)) i = e;
				else a = e;
			}
			return i;
		}
		;
		function sizeOfDistribution(e) {
			return "sorted" in e ? e.sorted.length : total(e.counts);
		}
		function quantileOf(e, t) {
			if ("sorted" in e) return quantile(e.sorted, t);
			const { upperBounds: n, counts: r } = e;
			const i = t * total(r);
			const { bucket: a, below: o } = bucketOf(r, i);
			const s = n[a];
			if (s === undefined) return n.at(-1);
			const c = lowerEdge(n, a);
			return c + (s - c) * ((i - o) / r[a]);
		}
		function edgeOfRank(e, t, n) {
			if ("sorted" in e) return e.sorted[t - 1];
			const { bucket: r } = bucketOf(e.counts, t);
			if (n === "lower") return lowerEdge(e.upperBounds, r);
			return e.upperBounds[r] ?? Infinity;
		}
		function countAbove(e, t) {
			if ("sorted" in e) return e.sorted.length - firstAbove(e.sorted, t);
			const n = e.upperBounds.findIndex((e) => e > t);
			return total(e.counts.slice(n < 0 ? e.upperBounds.length : n));
		}
		function pooledThreshold(e, t, n) {
			if ("sorted" in e && "sorted" in t) {
				const r = new Float64Array(e.sorted.length + t.sorted.length);
				r.set(e.sorted);
				r.set(t.sorted, e.sorted.length);
				r.sort();
				return r[Math.max(0, Math.ceil(n * r.length) - 1)];
			}
			const r = "sorted" in e ? [] : e.upperBounds;
			const i = sizeOfDistribution(e) + sizeOfDistribution(t);
			const a = r.map((r) => Math.abs(1 - n - (countAbove(e, r) + countAbove(t, r)) / i));
			return r[a.indexOf(Math.min(...a))];
		}
		function bucketOf(e, t) {
			let n = 0;
			for (const [r, i] of e.entries()) {
				if (i > 0 && n + i >= t) return {
					bucket: r,
					below: n
				};
				n += i;
			}
			return {
				bucket: e.length - 1,
				below: n
			};
		}
		function lowerEdge(e, t) {
			if (t > 0) return e[t - 1];
			return Math.min(0, e[0]);
		}
		function firstAbove(e, t) {
			let n = 0;
			let r = e.length;
			while (n < r) {
				const i = n + r >> 1;
				if (e[i] > t) r = i;
				else n = i + 1;
			}
			return n;
		}
		function total(e) {
			return e.reduce((e, t) => e + t, 0);
		}
		;
		function quantileTest(e, t, { q: n, designEffect: r }) {
			const i = pooledThreshold(e, t, n);
			const scaled = (e) => Math.floor(e / r);
			const a = countAbove(t, i);
			const o = fisherExact({
				baselineHits: Math.min(Math.ceil(countAbove(e, i) / r), scaled(sizeOfDistribution(e))),
				baselineTotal: scaled(sizeOfDistribution(e)),
				candidateHits: scaled(a),
				candidateTotal: scaled(sizeOfDistribution(t))
			});
			return {
				threshold: i,
				pValue: o,
				candidateAbove: a
			};
		}
		function quantileRatioBound(e, t, { q: n, designEffect: r, tail: i }) {
			const a = quantileOf(t, n);
			const o = quantileOf(e, n);
			const s = boundOf(t, {
				q: n,
				designEffect: r,
				tail: i
			}, "upper");
			const c = boundOf(e, {
				q: n,
				designEffect: r,
				tail: i
			}, "lower");
			if (s === undefined || c === undefined || !(c > 0) || !(a > 0) || s === Infinity) return undefined;
			return a / o * Math.exp(Math.hypot(Math.log(Math.max(1, s / a)), Math.log(Math.max(1, o / c))));
		}
		function smallestSampleFor(e, t) {
			return Math.ceil(Math.log(t) / Math.log(Math.max(e, 1 - e)));
		}
		function boundOf(e, { q: t, designEffect: n, tail: r }, i) {
			const a = sizeOfDistribution(e);
			const o = Math.floor(a / n);
			const s = o < 1 ? undefined : quantileBoundRank({
				size: o,
				q: t
			}, r, i);
			if (s === undefined) return undefined;
			const c = s / o * a;
			return edgeOfRank(e, Math.min(a, Math.max(1, i === "upper" ? Math.ceil(c) : Math.floor(c))), i);
		}
		;
		function judgeLatency(e, t) {
			const { metric: n, quantile: r, designEffect: i = 1 } = e;
			const a = latencyProblem(e);
			if (a !== undefined) return withoutJudgement(n, "malformed_data", { reason: a });
			const o = toDistribution(e.baseline);
			const s = toDistribution(e.candidate);
			const c = [sizeOfDistribution(o), sizeOfDistribution(s)];
			const l = {
				baseline: { observations: c[0] },
				candidate: { observations: c[1] }
			};
			const u = Math.ceil(smallestSampleFor(r, t.pass_alpha) * i);
			if (Math.min(...c) < u) {
				const e = `${c[1]} measurements against ${c[0]}; p${r * 100} needs at least ${u} a side`;
				return withoutJudgement(n, "not_enough_data", {
					reason: e,
					samples: l
				});
			}
			const { pValue: d, candidateAbove: f } = quantileTest(o, s, {
				q: r,
				designEffect: i
			});
			const p = {
				method: "quantile_test/fisher",
				statistic: f,
				pValue: d,
				threshold: t.alpha,
				seed: seedOf(e),
				arrangements: 0,
				autocorrelation: 0,
				blockLength: 1
			};
			const m = quantileRatioBound(o, s, {
				q: r,
				designEffect: i,
				tail: t.pass_alpha
			});
			return concludeMetric(n, {
				test: p,
				effect: latencyEffect([quantileOf(o, r), quantileOf(s, r)], m, t),
				samples: l
			});
		}
		function latencyEffect([e, t], n, r) {
			return {
				baseline: e,
				candidate: t,
				harm: t - e,
				relativeHarm: e === 0 ? null : (t - e) / e,
				harmUpperBound: n === undefined ? null : (n - 1) * e,
				margin: marginOf(r.margin, e).tolerated
			};
		}
		function toDistribution(e) {
			return "values" in e ? { sorted: Float64Array.from(e.values).sort() } : e;
		}
		function latencyProblem({ baseline: e, candidate: t, quantile: n, direction: r, designEffect: i = 1 }) {
			if (r !== "higher_is_worse") return "of a latency, higher is worse";
			if (!(n > 0 && n < 1)) return `the quantile is ${n}, expected a share between 0 and 1`;
			if (!(i >= 1 && i < Infinity)) return `the design effect is ${i}, expected at least 1`;
			const a = sampleProblem("baseline", e) ?? sampleProblem("candidate", t);
			if (a !== undefined) return a;
			const o = [e, t].map((e) => "values" in e ? "" : e.upperBounds.join(" "));
			return o[0] === o[1] ? undefined : "the two sides have other buckets";
		}
		function sampleProblem(e, t) {
			if ("values" in t) {
				const n = t.values.findIndex((e) => !Number.isFinite(e) || e < 0);
				return n < 0 ? undefined : `measurement ${n} of the ${e} is ${t.values[n]}`;
			}
			const { upperBounds: n, counts: r } = t;
			if (n.length === 0 || r.length !== n.length + 1) {
				return `the ${e} has ${r.length} counts for ${n.length} bounds, expected one more, of what is above them`;
			}
			const i = n.findIndex((e, t) => !Number.isFinite(e) || e <= (n[t - 1] ?? -Infinity));
			if (i >= 0) return `bound ${i} of the ${e} is ${n[i]}, expected finite bounds that rise`;
			const a = r.findIndex((e) => !Number.isSafeInteger(e) || e < 0);
			return a < 0 ? undefined : `count ${a} of the ${e} is ${r[a]}`;
		}
		;
		function judgeValues(e, t) {
			const { metric: n, direction: r, baseline: i, candidate: a } = e;
			const o = valueProblem(e);
			if (o !== undefined) return withoutJudgement(n, "malformed_data", { reason: o });
			const s = {
				baseline: { observations: i.length },
				candidate: { observations: a.length }
			};
			const c = t.alpha * (1 - t.early_share);
			const l = missingValues(e, t, c);
			if (l !== undefined) return withoutJudgement(n, "not_enough_data", {
				reason: l,
				samples: s
			});
			const u = r === "higher_is_worse" ? {
				baseline: i,
				candidate: a
			} : {
				baseline: a,
				candidate: i
			};
			const { test: d, dependence: f } = shuffleTest(u, {
				threshold: c,
				seed: seedOf(e)
			});
			const p = {
				baseline: boundMean(i, f.inflation, t.pass_alpha),
				candidate: boundMean(a, f.inflation, t.pass_alpha)
			};
			return concludeMetric(n, {
				test: d,
				effect: effectOf(p, r, t),
				samples: s
			});
		}
		const Ut = 1e150;
		function valueProblem(e) {
			for (const t of ["baseline", "candidate"]) {
				const n = e[t].findIndex((e) => !(Math.abs(e) <= Ut));
				if (n >= 0) return `value ${n} of the ${t} is ${e[t][n]}`;
			}
			return undefined;
		}
		function missingValues({ baseline: e, candidate: t }, n, r) {
			for (const [r, i] of [["baseline", e], ["candidate", t]]) {
				if (i.length < n.min_intervals) {
					return `the ${r} has ${i.length} values, at least ${n.min_intervals} are needed`;
				}
			}
			const i = missingForSignificance(t.length, e.length, r);
			return i > 0 ? `${i} more values a side are needed before any difference could be significant` : undefined;
		}
		;
		function judgeMetric(e) {
			const t = _t.parse(e.settings);
			switch (e.kind) {
				case "counts": return judgeCounts(e, t);
				case "values": return judgeValues(e, t);
				case "latency": return judgeLatency(e, t);
			}
		}
		;
		function trackAutocorrelation() {
			let e = 0;
			let t = 0;
			let n = 0;
			let r = 0;
			let i = 0;
			let a = 0;
			return {
				add(o) {
					if (e === 0) t = o;
					const s = o - t;
					if (e > 0) a += s * n;
					r += s;
					i += s * s;
					n = s;
					e += 1;
				},
				sums() {
					if (e === 0) return {
						products: 0,
						squares: 0,
						length: e
					};
					const t = r / e;
					const o = a - t * (2 * r - n) + (e - 1) * t * t;
					return {
						products: o,
						squares: Math.max(0, i - e * t * t),
						length: e
					};
				}
			};
		}
		;
		const Wt = 8.5;
		const Gt = 400;
		function expectThinned(e, t, n) {
			if (t >= 1 || e === 0) return n(e);
			const r = Math.round(e);
			const i = Wt * Math.sqrt(r * t * (1 - t)) + 10;
			const a = Math.max(0, Math.floor(r * t - i));
			const o = Math.min(r, Math.ceil(r * t + i));
			const s = Math.max(1, Math.ceil((o - a) / Gt));
			const c = Math.log(t) - Math.log1p(-t);
			const l = logFactorial(r) + r * Math.log1p(-t);
			let u = 0;
			let d = 0;
			for (let e = a; e <= o; e += s) {
				const t = Math.exp(l + e * c - logFactorial(e) - logFactorial(r - e));
				u += t;
				d += t * n(e);
			}
			return d / u;
		}
		;
		const q = [
			.125,
			.25,
			.5,
			1,
			2
		];
		const Kt = .5;
		const qt = .95;
		function runSwapProcess(e) {
			const t = q.map(() => 1 / q.length);
			const n = {
				ours: trackAutocorrelation(),
				theirs: trackAutocorrelation(),
				squares: 0,
				length: 0,
				last: 0
			};
			const r = [];
			for (const i of e) {
				const e = Math.max(0, cautiousRho(n) * n.last);
				for (let r = 0; r < q.length; r++) {
					t[r] = t[r] * expectedFactor(i, {
						past: n,
						shift: e,
						stake: q[r]
					});
				}
				remember(n, i);
				r.push(t.reduce((e, t) => e + t, 0));
			}
			return {
				path: r,
				largest: r.reduce((e, t) => Math.max(e, t), 1)
			};
		}
		function expectedFactor(e, t) {
			const { baseline: n, candidate: r, exposureRatio: i } = e;
			if (i === undefined) return factor(r - n, 0, t);
			if (i <= 1) return expectThinned(n, i, (e) => factor(r - e, r + e, t));
			return expectThinned(r, 1 / i, (e) => factor(e - n, e + n, t));
		}
		function factor(e, t, { past: n, shift: r, stake: i }) {
			const a = Math.sqrt(Math.max(t, (n.squares + e * e) / (n.length + 1)));
			return a === 0 ? 1 : 1 + Math.tanh(i * (e - r) / a);
		}
		function remember(e, { baseline: t, candidate: n, exposureRatio: r = 1 }) {
			const i = r > 1 ? n / r : n;
			const a = r > 1 ? t : t * r;
			e.ours.add(i);
			e.theirs.add(a);
			e.last = i - a;
			e.squares += e.last * e.last;
			e.length += 1;
		}
		function cautiousRho({ ours: e, theirs: t, length: n }) {
			if (n < 2) return 0;
			const r = e.sums();
			const i = t.sums();
			const a = r.squares + i.squares;
			if (a === 0) return 0;
			const o = (r.products + i.products) / a;
			const s = o + (1 + 3 * o) / n;
			return Math.min(qt, Math.max(0, s + Kt / Math.sqrt(2 * n)));
		}
		;
		function lookEarly(e) {
			const t = _t.parse(e.settings);
			const { metric: n } = e;
			const r = {
				metric: n,
				verdict: "inconclusive",
				method: "swap_e_process",
				eValue: 1,
				threshold: null,
				intervals: 0,
				harm: 0,
				margin: 0
			};
			if (e.kind === "latency" || t.early_share === 0) {
				const t = e.kind === "latency" ? "a quantile of single measurements" : "early_share is 0, it";
				return {
					...r,
					code: "not_looked_at_early",
					reason: `${n}: ${t} is judged at the end of the stage`
				};
			}
			const i = e.kind === "counts" ? countProblem(e) : pairProblem(e);
			if (i !== undefined) return {
				...r,
				code: "malformed_data",
				reason: `${n}: ${i}`
			};
			return concludeLook(e, e.kind === "counts" ? pairCounts(e) : pairValues(e), t);
		}
		function concludeLook(e, t, n) {
			const { metric: r, direction: i } = e;
			const a = Math.min(Number.MAX_VALUE, runSwapProcess(t.pairs).largest);
			const o = 1 / (n.alpha * n.early_share);
			const s = t.candidate - t.baseline;
			const c = i === "higher_is_worse" ? s : -s;
			const l = marginOf(n.margin, t.baseline).tolerated;
			const u = a >= o && c > l;
			const d = `${verdict_text(t.candidate)} against ${verdict_text(t.baseline)} in ${t.pairs.length} intervals`;
			const f = `evidence ${verdict_text(a)} of ${verdict_text(o)}`;
			return {
				metric: r,
				verdict: u ? "fail" : "inconclusive",
				code: u ? "worse_beyond_margin" : "keep_watching",
				reason: `${r}: ${d}: ${u ? "worse" : "no reason to stop"} (${f})`,
				method: "swap_e_process",
				eValue: a,
				threshold: o,
				intervals: t.pairs.length,
				harm: c,
				margin: l
			};
		}
		function pairCounts(e) {
			const { baseline: t, candidate: n } = usableSides(e);
			const r = e.direction === "higher_is_worse";
			const i = t.map((e, t) => {
				const i = n[t];
				const [a, o] = r ? [i, e] : [e, i];
				return {
					baseline: o.events,
					candidate: a.events,
					exposureRatio: a.exposure / o.exposure
				};
			});
			return {
				pairs: i,
				baseline: poolRate(t),
				candidate: poolRate(n)
			};
		}
		function pairProblem(e) {
			const { baseline: t, candidate: n } = e;
			if (t.length !== n.length) {
				return `${n.length} values against ${t.length}; looking early needs both sides in every interval`;
			}
			return valueProblem(e);
		}
		function pairValues({ baseline: e, candidate: t, direction: n }) {
			const r = n === "higher_is_worse";
			const i = e.map((e, n) => {
				const i = t[n];
				return r ? {
					baseline: e,
					candidate: i
				} : {
					baseline: i,
					candidate: e
				};
			});
			return {
				pairs: i,
				baseline: mean(e),
				candidate: mean(t)
			};
		}
		function mean(e) {
			return e.length === 0 ? 0 : e.reduce((e, t) => e + t, 0) / e.length;
		}
		;
		const Jt = .1;
		const Yt = 1.01;
		function pair_counts_pairCounts(e, t, n) {
			const r = [];
			let i = 0;
			let a = 0;
			let o = 0;
			for (const s of [...t.total.points.keys()].sort((e, t) => e - t)) {
				const c = countAt(t, s);
				const l = countAt(n, s);
				if (c.total <= 0 || l.total <= 0) continue;
				i += 1;
				if (c.events === undefined || l.events === undefined) {
					a += 1;
					continue;
				}
				const u = harmful(e, c.events, c.total);
				const d = harmful(e, l.events, l.total);
				if (u === undefined || d === undefined) {
					const e = u === undefined ? "candidate" : "baseline";
					return {
						state: "inconsistent",
						reason: `the ${e} has more events than there were in all, or fewer than none`
					};
				}
				o += c.total;
				r.push({
					baseline: {
						events: d,
						exposure: l.total
					},
					candidate: {
						events: u,
						exposure: c.total
					}
				});
			}
			if (a > i * Jt) return {
				state: "gaps",
				missing: a,
				of: i
			};
			return {
				state: "paired",
				intervals: r,
				candidateTotal: o
			};
		}
		function countsWhatFails(e) {
			return e.kind === "ratio" && e.direction === "lower-is-worse" && e.marginKind === "absolute";
		}
		function countAt({ events: e, total: t }, n) {
			return {
				events: e.points.get(n),
				total: t.points.get(n) ?? 0
			};
		}
		function harmful(e, t, n) {
			if (t < 0) return undefined;
			if (e.kind === "count-rate") return t;
			if (t > n * Yt) return undefined;
			const r = Math.min(t, n);
			return countsWhatFails(e) ? n - r : r;
		}
		;
		function finding(e, t = {}) {
			return {
				statistic: null,
				p: null,
				threshold: null,
				n: 0,
				candidate: null,
				baseline: null,
				method: null,
				notes: [],
				...e,
				...t
			};
		}
		;
		const Xt = .1;
		function judge_rule_judgeRule(e, t, n) {
			const r = [...new Set([t.candidate, t.baseline].flatMap((e) => e?.notes ?? []))];
			const i = e.kind === "absolute" ? judgeLimit(e, t, n) : judgeComparison(e, t, n);
			return {
				...i,
				notes: r
			};
		}
		function judgeLimit(e, { candidate: t, candidateTotal: n }, r) {
			const { id: i, margin: a } = e;
			const o = e.direction === "higher-is-worse";
			const s = [...t.points.values()];
			const c = e.aggregate === "sum" ? s.reduce((e, t) => e + t, 0) : s.reduce((e, t) => o ? Math.max(e, t) : Math.min(e, t));
			const l = {
				threshold: a,
				n: s.length,
				candidate: c
			};
			if (o ? c > a : c < a) {
				const e = `${i}: ${c} is ${o ? "above" : "below"} the limit of ${a}`;
				return finding({
					id: i,
					verdict: "fail",
					code: "limit_exceeded",
					message: e
				}, l);
			}
			const u = [...n.points].filter(([, e]) => e > 0);
			const d = u.filter(([e]) => !t.points.has(e)).length;
			if (d > u.length * Xt) return gaps(i, d, u.length);
			const f = tooEarly(e, u.reduce((e, [, t]) => e + t, 0), r);
			if (f !== undefined) return {
				...f,
				...l
			};
			return finding({
				id: i,
				verdict: "pass",
				code: "within_limit",
				message: `${i}: ${c}, allowed are ${a}`
			}, l);
		}
		function judgeComparison(e, t, n) {
			const { id: r } = e;
			const { baseline: i, baselineTotal: a } = t;
			if (i === undefined || a === undefined) {
				const e = `${r}: nothing was live before it, so there is nothing to compare with`;
				return finding({
					id: r,
					verdict: "pass",
					code: "no_baseline",
					message: e
				});
			}
			const o = toComparison(e, {
				...t,
				baseline: i,
				baselineTotal: a
			}, n.config);
			if ("finding" in o) return o.finding;
			const s = lookAtOnce(o.comparison);
			if (s !== undefined) return s;
			const c = tooEarly(e, o.samples, n);
			if (c !== undefined) return c;
			return toFinding(r, judgeMetric(o.comparison));
		}
		function lookAtOnce(e) {
			const { metric: t, verdict: n, reason: r, eValue: i, threshold: a, intervals: o, method: s } = lookEarly(e);
			if (n !== "fail") return undefined;
			const c = {
				statistic: i,
				threshold: a,
				n: o,
				method: s
			};
			return finding({
				id: t,
				verdict: n,
				code: "worse_early",
				message: r
			}, c);
		}
		function toComparison(e, t, n) {
			const { id: r } = e;
			const i = {
				metric: r,
				settings: settingsOf(e, n)
			};
			const a = [...t.candidateTotal.points.values()].reduce((e, t) => e + t, 0);
			if (e.kind === "value" || e.kind === "latency-quantile") {
				const n = [...t.candidate.points.keys()].filter((e) => t.baseline.points.has(e)).sort((e, t) => e - t);
				const values = (e) => n.map((t) => e.points.get(t));
				const r = e.direction === "higher-is-worse" ? "higher_is_worse" : "lower_is_worse";
				const o = {
					baseline: values(t.baseline),
					candidate: values(t.candidate)
				};
				return {
					comparison: {
						...i,
						kind: "values",
						direction: r,
						...o
					},
					samples: a
				};
			}
			const o = {
				events: t.candidate,
				total: t.candidateTotal
			};
			const s = pair_counts_pairCounts(e, o, {
				events: t.baseline,
				total: t.baselineTotal
			});
			if (s.state === "gaps") return { finding: gaps(r, s.missing, s.of) };
			if (s.state === "inconsistent") {
				const e = `${r}: ${s.reason}: the queries do not count the same`;
				return { finding: finding({
					id: r,
					verdict: "inconclusive",
					code: "inconsistent_counts",
					message: e
				}) };
			}
			const c = e.direction === "higher-is-worse" || countsWhatFails(e);
			const l = c ? "higher_is_worse" : "lower_is_worse";
			const u = {
				...i,
				kind: "counts",
				direction: l,
				intervals: s.intervals
			};
			return {
				comparison: u,
				samples: s.candidateTotal
			};
		}
		function settingsOf({ margin: e, marginKind: t }, n) {
			return {
				margin: t === "relative" ? { relative: e } : { absolute: e },
				alpha: n.alpha,
				early_share: n["early-share"],
				pass_alpha: n["pass-alpha"],
				min_intervals: n["min-points"]
			};
		}
		function tooEarly(e, t, { minSamples: n, isComplete: r }) {
			const { id: i } = e;
			const a = e.minSamples ?? n;
			const o = Math.floor(t);
			if (o < a) {
				const e = `${i}: ${o} of ${a} samples, ${a - o} are missing`;
				return finding({
					id: i,
					verdict: "inconclusive",
					code: "min_samples",
					message: e
				}, { n: o });
			}
			if (r) return undefined;
			const s = `${i}: nothing speaks against the candidate so far; it is judged when the stage has lasted its time`;
			return finding({
				id: i,
				verdict: "inconclusive",
				code: "min_time",
				message: s
			}, { n: o });
		}
		function gaps(e, t, n) {
			const r = `${e}: ${t} of ${n} steps with traffic have no value; if none means zero, end the query with "or vector(0)"`;
			return finding({
				id: e,
				verdict: "inconclusive",
				code: "metrics_gaps",
				message: r
			}, { n: n - t });
		}
		function toFinding(e, { verdict: t, code: n, reason: r, test: i, effect: a, samples: o }) {
			const s = o?.candidate;
			return finding({
				id: e,
				verdict: t,
				code: n === "not_enough_data" ? "min_points" : n === "malformed_data" ? "inconsistent_counts" : n,
				message: r
			}, {
				statistic: i?.statistic ?? null,
				p: i?.pValue ?? null,
				threshold: i?.threshold ?? null,
				n: Math.floor(s?.exposure ?? s?.observations ?? 0),
				candidate: a?.candidate ?? null,
				baseline: a?.baseline ?? null,
				method: i?.method ?? null
			});
		}
		;
		function checkSampleRatio(e) {
			const { baseline: t, candidate: n, intendedShare: r, tolerance: i = .02, alpha: a = .001 } = e;
			const o = t + n;
			const s = [t, n].every((e) => Number.isSafeInteger(e) && e >= 0);
			const c = {
				method: "exact_binomial",
				threshold: a,
				intendedShare: r
			};
			if (!s || o === 0 || !(r >= 0 && r <= 1)) {
				const e = o === 0 ? "no traffic at all" : `no shares can be taken of ${n} and ${t}`;
				return {
					...c,
					verdict: "inconclusive",
					reason: e,
					pValue: 1,
					share: 0,
					interval: [0, 1]
				};
			}
			const l = n / o;
			const u = [binomialUpperTail(n, o, r), binomialLowerTail(n, o, r)];
			const d = Math.min(1, 2 * Math.min(...u));
			const bound = (e) => binomialBound({
				successes: n,
				trials: o
			}, a / 2, e);
			const f = [bound("lower"), bound("upper")];
			const p = Math.abs(l - r);
			const m = f.every((e) => Math.abs(e - r) <= i);
			const h = d <= a && p > i ? "fail" : m ? "pass" : "inconclusive";
			const g = `${verdict_text(l * 100)} % of ${o} arrived, ${verdict_text(r * 100)} % were asked for`;
			const _ = h === "inconclusive" ? `; within \u00B1${verdict_text(i * 100)} points or not, cannot be told yet` : "";
			return {
				...c,
				verdict: h,
				reason: `${g} (p = ${verdict_text(d)})${_}`,
				pValue: d,
				share: l,
				interval: f
			};
		}
		;
		function unanswered(e, t, n) {
			const r = `${e}: the ${n} has no usable measurements: ${t.reason} (${t.code}; ${t.source})`;
			return finding({
				id: e,
				verdict: "inconclusive",
				code: codeOf(t.code),
				message: r
			}, { notes: t.notes ?? [] });
		}
		function codeOf(e) {
			switch (e) {
				case "absent":
				case "not_a_number": return "metrics_missing";
				case "stale": return "metrics_stale";
				case "future": return "metrics_future";
				case "unreachable":
				case "refused":
				case "query":
				case "many_series":
				case "partial":
				case "malformed":
				case "configuration": return "metrics_failed";
			}
		}
		;
		const J = "sample-ratio";
		function judgeSampleRatio({ candidate: e, baseline: t, run: n }) {
			const { percent: r, config: i } = n;
			if (r === 0 || r === 100 || t === undefined) {
				const e = `${J}: at ${r} % there is no share to compare`;
				return finding({
					id: J,
					verdict: "pass",
					code: "not_applicable",
					message: e
				});
			}
			if (e.state !== "data") return unanswered(J, e, "candidate");
			if (t.state !== "data") return unanswered(J, t, "baseline");
			const [a, o] = sumOfCommonSteps(e.points, t.points);
			const s = checkSampleRatio({
				candidate: a,
				baseline: o,
				intendedShare: r / 100,
				tolerance: i.samples.tolerance
			});
			const c = s.share < s.intendedShare;
			const l = s.verdict === "fail" && c ? "inconclusive" : s.verdict;
			return finding({
				id: J,
				verdict: l,
				code: l === "pass" ? "as_intended" : "sample_ratio",
				message: `${J}: ${s.reason}`
			}, {
				p: s.pValue,
				threshold: s.threshold,
				n: a,
				candidate: s.share,
				baseline: s.intendedShare,
				method: s.method
			});
		}
		function sumOfCommonSteps(e, t) {
			let n = 0;
			let r = 0;
			for (const [i, a] of e) {
				const e = t.get(i);
				if (e === undefined) continue;
				n += a;
				r += e;
			}
			return [Math.round(n), Math.round(r)];
		}
		;
		function toWindow({ stageStartedS: e, settleS: t, maxWindowS: n, nowS: r, stepS: i, percent: a }) {
			const o = Math.max(0, Math.floor((r - e - t) / i));
			const s = Math.min(o, Math.max(1, Math.floor(n / i)));
			const c = e + t + o * i;
			const l = a === 100 ? c - e : 0;
			return {
				stepS: i,
				fromS: c - (s - 1) * i,
				toS: c,
				baselineShiftS: l,
				steps: o
			};
		}
		async function readSide(e, t, n) {
			const { metrics: r, values: i, stepS: a } = n;
			const o = r.provider === "prometheus";
			const s = t === "baseline" ? n.baselineShiftS : 0;
			const c = await r.range({
				query: renderQuery(e, {
					...i,
					window: a
				}, o ? "promql" : "name"),
				fromS: n.fromS - s - (o ? 0 : a - .001),
				toS: n.toS - s,
				stepS: a
			});
			if (c.state !== "data") return c;
			const l = new Map();
			for (const [e, t] of c.points) {
				const r = stepOf(e + s, n, o);
				if (l.has(r)) {
					const e = "rows lie closer together than metrics.step: set it to the time between two rows";
					return {
						state: "failed",
						code: "malformed",
						reason: e,
						source: c.source
					};
				}
				l.set(r, t);
			}
			const u = c.points.at(-1)[0] + s;
			return {
				state: "data",
				points: l,
				newestS: u,
				notes: c.notes ?? []
			};
		}
		function stepOf(e, { fromS: t, stepS: n, baselineShiftS: r }, i) {
			if (i || r === 0) return Math.round(e * 1e3);
			return Math.round((t + Math.ceil((e - t) / n) * n) * 1e3);
		}
		;
		async function collectGuardrails(e) {
			const { config: t, window: n, percent: r } = e;
			const i = r === 0 && t.shadow === "observe";
			const a = i ? 0 : e.minSamples;
			if (n === undefined) {
				const e = `samples: 0 of ${a} samples, ${a} are missing: no step of the stage is over yet`;
				return foldHealth([finding({
					id: "samples",
					verdict: "inconclusive",
					code: "min_samples",
					message: e
				})], 0, null);
			}
			const o = await readSide(t.samples.candidate, "candidate", n);
			const s = n.hasBaseline ? await readSide(t.samples.baseline, "baseline", n) : undefined;
			const c = [];
			const l = [judgeSamples(o, a), judgeSampleRatio({
				candidate: o,
				baseline: s,
				run: e
			})];
			if (o.state === "data") c.push(o);
			else if (i && o.code === "absent" && s?.state === "data") c.push(s);
			for (const r of t.rules) {
				const t = await collect_guardrails_readRule(r, {
					candidate: o,
					baseline: s,
					window: n
				});
				if ("verdict" in t) {
					l.push(t);
					continue;
				}
				c.push(t.candidate);
				l.push(judge_rule_judgeRule(r, t, e));
			}
			const u = i && o.state !== "data" && o.code === "absent" ? 0 : null;
			const d = o.state === "data" ? Math.floor(totalOf(o)) : u;
			const f = c.length === 0 ? null : Math.min(...c.map(({ newestS: e }) => e));
			return foldHealth(l.map((e) => i ? inShadow(e) : e), d, f);
		}
		const Zt = new Set([
			"min_samples",
			"min_points",
			"metrics_missing",
			"bound_above_margin",
			"worse_but_maybe_within_margin"
		]);
		function inShadow(e) {
			if (e.verdict !== "inconclusive" || !Zt.has(e.code)) return e;
			return {
				...e,
				verdict: "pass",
				code: "observed_only",
				message: `${e.message} (at 0 % this does not hold it)`
			};
		}
		function judgeSamples(e, t) {
			if (e.state !== "data") return unanswered("samples", e, "candidate");
			const n = Math.floor(totalOf(e));
			const r = {
				n,
				threshold: t,
				candidate: n,
				notes: e.notes
			};
			if (n >= t) {
				const e = `samples: ${n}, at least ${t} are needed`;
				return finding({
					id: "samples",
					verdict: "pass",
					code: "enough_samples",
					message: e
				}, r);
			}
			const i = `samples: ${n} of ${t} samples, ${t - n} are missing`;
			return finding({
				id: "samples",
				verdict: "inconclusive",
				code: "min_samples",
				message: i
			}, r);
		}
		async function collect_guardrails_readRule(e, { candidate: t, baseline: n, window: r }) {
			const { id: i } = e;
			const a = await readSide(e.candidate, "candidate", r);
			if (a.state !== "data") return unanswered(i, a, "candidate");
			const o = e.candidateTotal === undefined ? t : await readSide(e.candidateTotal, "candidate", r);
			if (o.state !== "data") return unanswered(i, o, "candidate");
			const s = {
				candidate: a,
				candidateTotal: o
			};
			if (e.baseline === undefined || n === undefined) return {
				...s,
				baseline: undefined,
				baselineTotal: undefined
			};
			const c = await readSide(e.baseline, "baseline", r);
			if (c.state !== "data") return unanswered(i, c, "baseline");
			const l = e.baselineTotal === undefined ? n : await readSide(e.baselineTotal, "baseline", r);
			if (l.state !== "data") return unanswered(i, l, "baseline");
			return {
				...s,
				baseline: c,
				baselineTotal: l
			};
		}
		function totalOf({ points: e }) {
			return [...e.values()].reduce((e, t) => e + t, 0);
		}
		function foldHealth(e, t, n) {
			const r = ["fail", "inconclusive"].find((t) => e.some(({ verdict: e }) => e === t)) ?? "pass";
			return {
				state: r,
				samples: t,
				measuredUntilMs: n === null ? null : Math.round(n * 1e3),
				reasons: e.filter(({ verdict: e }) => e !== "pass").map(({ message: e }) => e),
				findings: e
			};
		}
		;
		async function collectHealth(e) {
			const { policy: t, metrics: n, percent: r } = e;
			const i = Math.floor(e.nowS);
			const a = Math.ceil(e.stageStartedS);
			const o = toValues(e);
			const s = t.metrics.step;
			const { settle: c, "max-window": l } = t.guardrails;
			const u = toWindow({
				stageStartedS: a,
				settleS: c,
				maxWindowS: l,
				nowS: i,
				stepS: s,
				percent: r
			});
			const d = e.baseline !== null;
			const f = await collectGuardrails({
				config: t.guardrails,
				percent: r,
				minSamples: t.minSamples,
				isComplete: i - a >= t.minStageS,
				window: u.steps === 0 ? undefined : {
					metrics: n,
					values: o,
					...u,
					hasBaseline: d
				}
			});
			return {
				health: f,
				budget: await collectBudget(t.slos, t.budget, contextOf(t, {
					metrics: n,
					nowS: i,
					values: o
				}))
			};
		}
		function collectChannelBudget(e, { metrics: t, channel: n, nowS: r }) {
			const i = contextOf(e, {
				metrics: t,
				nowS: Math.floor(r),
				values: channelValues(n)
			});
			return collectBudget(e.slos, e.budget, i);
		}
		function contextOf(e, t) {
			return {
				...t,
				stepS: e.metrics.step,
				maxAgeS: e.maxMetricAgeS,
				measures: e.slo.measures
			};
		}
		function channelValues({ tenant: e, environment: t, region: n, segment: r }) {
			return {
				tenant: e,
				environment: t,
				...n !== null && { region: n },
				...r !== null && { segment: r }
			};
		}
		function toValues({ channel: e, candidate: t, baseline: n, otherSlot: r }) {
			return {
				...channelValues(e),
				candidate_release: t.releaseId,
				candidate_version: t.version,
				slot: t.slot,
				other_slot: r,
				...n !== null && {
					baseline_release: n.releaseId,
					baseline_version: n.version
				}
			};
		}
		var Qt = n(73188);
		var $t = n(67938);
		;
		const en = new Set([
			"absent",
			"not_a_number",
			"stale"
		]);
		const tn = 400;
		function gap(e, t, n) {
			return {
				state: en.has(e) ? "no_data" : "failed",
				code: e,
				reason: foreignLine(t),
				source: n
			};
		}
		function foreignLine(e) {
			const t = (0, Qt.$)((0, $t.j)(e.slice(0, tn * 2)));
			return t.length <= tn ? t : `${t.slice(0, tn)}\u2026`;
		}
		var nn = n(29728);
		;
		const rn = /^-?\d{1,400}(\.\d{1,400})?(e[+-]?\d{1,3})?$/;
		const an = new Set([
			"NaN",
			"+Inf",
			"-Inf"
		]);
		const on = .001;
		function readRangeAnswer(e, t, n) {
			const malformed = (e) => gap("malformed", e, n);
			if (!(0, E.O)(e) || e["status"] !== "success") return malformed("expected \"status\": \"success\"");
			const r = e["data"];
			if (!(0, E.O)(r) || r["resultType"] !== "matrix" || !Array.isArray(r["result"])) {
				return malformed("expected a result of type matrix");
			}
			const i = r["result"];
			if (i.length === 0) {
				return gap("absent", "no series answers the query; if none means zero, end the query with \"or vector(0)\"", n);
			}
			if (i.length > 1) {
				const e = `expected one series, found ${i.length}: aggregate them, for example with sum(\u2026) or max(\u2026)`;
				return gap("many_series", e, n);
			}
			const [a] = i;
			if (!(0, E.O)(a)) return malformed("expected a series with values");
			if (Object.hasOwn(a, "histograms")) {
				return malformed("the series holds native histograms: take a number from them, with histogram_quantile or _count");
			}
			return Array.isArray(a["values"]) ? readPoints(a["values"], t, n) : malformed("expected a series with values");
		}
		function readPoints(e, t, n) {
			const r = [];
			const i = new Map();
			let a = Number.NEGATIVE_INFINITY;
			for (const o of e) {
				const [e, s] = Array.isArray(o) && o.length === 2 ? o : [];
				if (typeof e !== "number" || typeof s !== "string") {
					return gap("malformed", "expected pairs of a time and a number written as text", n);
				}
				if (e <= a) return gap("malformed", "expected points in rising order of time", n);
				if (e < t.fromS - on || e > t.toS + on) {
					return gap("malformed", `expected points from ${t.fromS} to ${t.toS}, found one at ${e}`, n);
				}
				a = e;
				const c = rn.test(s) ? Number(s) : Number.NaN;
				if (Number.isFinite(c)) r.push([e, c]);
				else if (an.has(s)) i.set(s, (i.get(s) ?? 0) + 1);
				else return gap("malformed", `expected a number, found ${JSON.stringify(s.slice(0, 40))}`, n);
			}
			const o = [...i].map(([t, n]) => `${n} of ${e.length} points are ${t} and do not count`);
			if (r.length > 0) return {
				state: "data",
				points: r,
				source: n,
				...o.length > 0 && { notes: o }
			};
			return e.length === 0 ? gap("absent", "the series has no points", n) : gap("not_a_number", `no point is a number: ${o.join(", ")}`, n);
		}
		;
		const sn = 8 * 1024 * 1024;
		const cn = 5;
		async function exchangeRange(e, t, { http: n, secrets: r }) {
			const i = new URLSearchParams({
				query: e.query,
				start: String(e.fromS),
				end: String(e.toS),
				step: String(e.stepS),
				timeout: `${t.timeoutMs}ms`
			});
			const a = await n.exchange({
				method: "POST",
				url: t.url,
				headers: t.headers,
				body: new TextEncoder().encode(i.toString()),
				timeoutMs: t.timeoutMs,
				maxBytes: sn
			});
			const { source: o } = t;
			if (a.state === "too_large") return gap("malformed", `the answer is longer than ${sn} bytes`, o);
			if (a.state !== "answered") {
				const e = a.state === "timed_out" ? `no answer within ${t.timeoutMs} ms` : "no answer";
				return gap("unreachable", r.mask(`${e}: ${a.reason}`), o);
			}
			const s = parseBody(a.body);
			if (a.status !== 200) return refusedAnswer(a.status, s, t, r.mask.bind(r));
			if (typeof s === "string") return gap("malformed", r.mask(s), o);
			return withHints(readRangeAnswer(s.json, e, o), s.json, t, r.mask.bind(r));
		}
		function parseBody(e) {
			try {
				return { json: (0, z.R)(e, {
					file: "answer",
					maxBytes: sn
				}).value };
			} catch (e) {
				if (e instanceof i.dz) return `expected JSON; ${e.message}`;
				throw e;
			}
		}
		function refusedAnswer(e, t, n, r) {
			const { source: i, tokenEnvironment: a } = n;
			if (e === 401 || e === 403) {
				const t = a === undefined ? "no token-env is configured" : `check the token in ${a}`;
				return gap("refused", `status ${e}: ${t}`, i);
			}
			if (e >= 300 && e < 400) {
				return gap("refused", `status ${e}: redirects are not followed; configure the address it leads to`, i);
			}
			const o = typeof t === "string" ? undefined : errorOf(t.json);
			const s = r(`status ${e}${o === undefined ? "" : `: ${o.type}: ${o.text}`}`);
			if (o?.type === "bad_data" || o?.type === "execution") return gap("query", s, i);
			return gap(e >= 500 || e === 429 ? "unreachable" : "refused", s, i);
		}
		function errorOf(e) {
			if (!(0, E.O)(e)) return undefined;
			const { errorType: t, error: n } = e;
			return typeof t === "string" && typeof n === "string" ? {
				type: t,
				text: n
			} : undefined;
		}
		function withHints(e, t, { acceptWarnings: n, source: r }, i) {
			const a = hintsOf(t, "warnings", i);
			if (a.length > 0 && !n && e.state !== "failed") {
				return gap("partial", `the server calls its answer incomplete: ${a.join("; ")}`, r);
			}
			const o = [...a, ...hintsOf(t, "infos", i)];
			return o.length === 0 ? e : {
				...e,
				notes: [...e.notes ?? [], ...o]
			};
		}
		function hintsOf(e, t, n) {
			const r = (0, E.O)(e) ? e[t] : undefined;
			if (!Array.isArray(r)) return [];
			return r.slice(0, cn).map((e) => foreignLine(n(typeof e === "string" ? e : JSON.stringify(e))));
		}
		;
		const ln = 1e4;
		const un = 1e5;
		function createPrometheus(e, t) {
			const n = (0, nn.F)(e, t.secrets);
			return {
				provider: "prometheus",
				async range(e) {
					if ("refusal" in n) return gap("configuration", n.refusal, n.source);
					const r = refuseRange(e);
					if (r !== undefined) return gap("query", r, n.source);
					return askInParts(e, n, t);
				}
			};
		}
		function refuseRange({ fromS: e, toS: t, stepS: n }) {
			if (!(Number.isFinite(e) && Number.isFinite(t)) || e > t) {
				return `expected a range that does not end before it begins, found ${e} to ${t}`;
			}
			if (!Number.isFinite(n) || n < 1) return `expected a step of at least 1 s, found ${n}`;
			const r = Math.floor((t - e) / n) + 1;
			return r > un ? `expected at most ${un} points, found ${r}: take a longer step or a shorter window` : undefined;
		}
		async function askInParts(e, t, n) {
			const r = [];
			const i = new Set();
			let a;
			const o = (ln - 1) * e.stepS;
			for (let s = e.fromS; s <= e.toS; s += o + e.stepS) {
				const c = {
					...e,
					fromS: s,
					toS: Math.min(e.toS, s + o)
				};
				const l = await exchangeRange(c, t, n);
				for (const e of l.notes ?? []) i.add(e);
				if (l.state === "failed") return l;
				if (l.state === "no_data") a ??= l;
				if (l.state === "data") r.push(...l.points);
			}
			const s = i.size > 0 ? { notes: [...i].slice(0, 10) } : {};
			if (r.length > 0) return {
				state: "data",
				points: r,
				source: t.source,
				...s
			};
			return {
				...a ?? gap("absent", "no part of the range has points", t.source),
				...s
			};
		}
		var dn = n(6415);
		;
		const fn = 1e3;
		function parseCsv(e) {
			const t = [];
			let n = [];
			let r = 0;
			while (r < e.length) {
				const i = e[r] === "\"" ? readQuoted(e, r) : readPlain(e, r);
				if ("fault" in i) return { fault: `row ${t.length + 1}: ${i.fault}` };
				n.push(i.text);
				if (n.length > fn) return { fault: `row ${t.length + 1}: more than ${fn} cells` };
				r = i.end;
				if (e[r] === ",") {
					r += 1;
					if (r < e.length) continue;
					n.push("");
				}
				const a = t[0]?.length ?? n.length;
				if (n.length !== a) {
					return { fault: `row ${t.length + 1}: expected ${a} cells as in the first row, found ${n.length}` };
				}
				t.push(n);
				n = [];
				r += e.startsWith("\r\n", r) ? 2 : 1;
			}
			return { rows: t };
		}
		function readPlain(e, t) {
			let n = t;
			while (n < e.length && e[n] !== "," && e[n] !== "\n" && !e.startsWith("\r\n", n)) {
				if (e[n] === "\"") return { fault: "a quote inside a cell that does not begin with one" };
				if (e[n] === "\r") return { fault: "a carriage return without a line feed" };
				n += 1;
			}
			return {
				text: e.slice(t, n),
				end: n
			};
		}
		function readQuoted(e, t) {
			const n = [];
			let r = t + 1;
			for (;;) {
				const t = e.indexOf("\"", r);
				if (t === -1) return { fault: "a quoted cell without its closing quote" };
				n.push(e.slice(r, t));
				if (e[t + 1] !== "\"") {
					const r = t + 1;
					const i = e[r];
					if (i !== undefined && i !== "," && i !== "\n" && !e.startsWith("\r\n", r)) {
						return { fault: "text behind the closing quote of a cell" };
					}
					return {
						text: n.join("\""),
						end: r
					};
				}
				r = t + 2;
			}
		}
		;
		const pn = 2e5;
		const mn = /^[+-]?(\d{1,300}(\.\d{0,300})?|\.\d{1,300})([eE][+-]?\d{1,3})?$/;
		function readTable(e, t) {
			try {
				return t.format === "csv" ? readCsvTable(e, t) : readJsonTable(e, t);
			} catch (e) {
				if (e instanceof i.dz) return { fault: e.message };
				throw e;
			}
		}
		function readTimeS(e) {
			if (typeof e === "number") return Number.isFinite(e) && e >= 0 && e < 253402300800 ? e : undefined;
			if (typeof e !== "string") return undefined;
			if (/^\d{1,12}(\.\d{1,9})?$/.test(e)) return readTimeS(Number(e));
			const t = (0, o.TM)(e);
			return t === undefined ? undefined : t / 1e3;
		}
		function columnPoints(e, t, n) {
			const r = [];
			for (const { atS: i, cells: a } of e.rows) {
				const e = a[t];
				if (e !== null && e !== undefined && i >= n.fromS && i <= n.toS) r.push([i, e]);
			}
			return r;
		}
		function readJsonTable(e, { file: t, timeColumn: n, maxBytes: r }) {
			const { value: i } = (0, z.R)(e, {
				file: t,
				maxBytes: r
			});
			if (!Array.isArray(i)) return { fault: "expected an array of rows" };
			const a = new Set();
			const o = [];
			for (const [e, t] of i.entries()) {
				if (!(0, E.O)(t)) return { fault: `row ${e}: expected an object` };
				const r = Object.create(null);
				for (const [i, o] of Object.entries(t)) {
					if (i === n) continue;
					if (o !== null && typeof o !== "number") return { fault: `row ${e}: expected a number or null in ${i}` };
					r[i] = o;
					a.add(i);
				}
				const i = readTimeS(t[n]);
				if (i === undefined) return { fault: `row ${e}: ${expectedTime(n)}` };
				o.push({
					atS: i,
					cells: r
				});
			}
			return inOrder({
				columns: [...a],
				rows: o
			});
		}
		function readCsvTable(e, { file: t, timeColumn: n, maxBytes: r }) {
			const i = parseCsv((0, dn._)(e, {
				file: t,
				maxBytes: r,
				format: "text"
			}));
			if ("fault" in i) return i;
			const [a, ...o] = i.rows;
			if (a === undefined) return { fault: "expected a first line with the names of the columns" };
			if (new Set(a).size !== a.length) return { fault: "two columns have the same name" };
			const s = a.indexOf(n);
			if (s === -1) return { fault: `there is no column ${JSON.stringify(n)} for the time` };
			const c = [];
			for (const [e, t] of o.entries()) {
				const r = Object.create(null);
				for (const [n, i] of a.entries()) {
					if (n === s) continue;
					const a = (t[n] ?? "").trim();
					const o = mn.test(a) ? Number(a) : Number.NaN;
					if (a !== "" && !Number.isFinite(o)) {
						return { fault: `row ${e + 2}: expected a decimal number or nothing in ${i}, found ${JSON.stringify(a.slice(0, 40))}` };
					}
					r[i] = a === "" ? null : o;
				}
				const i = readTimeS((t[s] ?? "").trim());
				if (i === undefined) return { fault: `row ${e + 2}: ${expectedTime(n)}` };
				c.push({
					atS: i,
					cells: r
				});
			}
			return inOrder({
				columns: a.filter((e) => e !== n),
				rows: c
			});
		}
		function inOrder(e) {
			if (e.rows.length > pn) return { fault: `expected at most ${pn} rows, found ${e.rows.length}` };
			let t = Number.NEGATIVE_INFINITY;
			for (const [n, { atS: r }] of e.rows.entries()) {
				if (r <= t) return { fault: `measurement ${n + 1}: expected a later time than the one before` };
				t = r;
			}
			return e;
		}
		function expectedTime(e) {
			return `expected a time in ${e}, RFC 3339 or Unix seconds`;
		}
		;
		const hn = 4 * 1024 * 1024;
		const gn = .001;
		const _n = new Set([
			"points",
			"notes",
			"error"
		]);
		function createCommandMetrics(e, { processes: t, secrets: n }) {
			const r = `command ${e.argv[0] ?? ""}`;
			return {
				provider: "command",
				async range(i) {
					const [a, ...o] = e.argv;
					if (a === undefined) return gap("configuration", "no command is configured", r);
					const s = {};
					for (const t of e.environment) {
						const e = n.fromEnvironment(t);
						if (e === undefined) return gap("configuration", `the environment variable ${t} is not set`, r);
						s[t] = e;
					}
					const c = await t.run({
						argv: [a, ...o.map((e) => fillIn(e, i))],
						timeoutMs: e.timeoutMs,
						maxOutputBytes: hn,
						env: s
					});
					const l = n.mask(new TextDecoder().decode(c.stderr).trim().slice(-2e3));
					const u = l === "" ? "" : `: ${l.slice(-300)}`;
					switch (c.state) {
						case "not_started": return gap("unreachable", n.mask(`could not be started: ${c.reason ?? "no reason given"}`), r);
						case "timed_out": return gap("unreachable", `no answer within ${e.timeoutMs} ms`, r);
						case "signalled": return gap("unreachable", `ended by ${c.signal ?? "a signal"}${u}`, r);
						case "exited":
							if (c.status !== 0) return gap("query", `exit status ${c.status}${u}`, r);
							if (c.truncated) return gap("malformed", `printed more than ${hn} bytes`, r);
							return readOutput(c.stdout, {
								query: i,
								source: r,
								mask: (e) => n.mask(e)
							});
					}
				}
			};
		}
		function fillIn(e, { query: t, fromS: n, toS: r, stepS: i }) {
			const a = {
				query: t,
				from: String(n),
				to: String(r),
				step: String(i)
			};
			return e.replaceAll(/\{(query|from|to|step)\}/g, (e, t) => a[t]);
		}
		function readOutput(e, t) {
			const { source: n } = t;
			let r;
			try {
				({value: r} = (0, z.R)(e, {
					file: "stdout",
					maxBytes: hn
				}));
			} catch (e) {
				if (e instanceof i.dz) return gap("malformed", t.mask(e.message), n);
				throw e;
			}
			if (!(0, E.O)(r)) return gap("malformed", "expected an object", n);
			const a = Object.keys(r).find((e) => !_n.has(e));
			if (a !== undefined) return gap("malformed", t.mask(`there is no key ${JSON.stringify(a)}`), n);
			if (typeof r["error"] === "string") return gap("query", t.mask(r["error"]), n);
			if (!Array.isArray(r["points"])) return gap("malformed", "expected \"points\", an array", n);
			const o = create_command_metrics_readPoints(r["points"], t);
			const s = r["notes"];
			if (!Array.isArray(s) || s.length === 0) return o;
			const c = s.slice(0, 5).map((e) => t.mask(String(e)).slice(0, 300));
			return {
				...o,
				notes: [...o.notes ?? [], ...c]
			};
		}
		function create_command_metrics_readPoints(e, { query: t, source: n }) {
			const r = [];
			let i = Number.NEGATIVE_INFINITY;
			for (const a of e) {
				const [e, o] = Array.isArray(a) && a.length === 2 ? a : [];
				const s = readTimeS(e);
				if (s === undefined || o !== null && typeof o !== "number") {
					return gap("malformed", "expected pairs of a time and a number or null", n);
				}
				if (s <= i) return gap("malformed", "expected points in rising order of time", n);
				i = s;
				if (s < t.fromS - gn || s > t.toS + gn) {
					const e = s > t.toS + 60 ? "future" : "malformed";
					return gap(e, `expected points from ${t.fromS} to ${t.toS}, found one at ${s}`, n);
				}
				if (o !== null) r.push([s, o]);
			}
			return r.length > 0 ? {
				state: "data",
				points: r,
				source: n
			} : gap("absent", "no point has a value", n);
		}
		;
		const vn = 16 * 1024 * 1024;
		const yn = 60;
		function createFileMetrics(e, t, n) {
			const r = `file ${e.path}`;
			let i;
			return {
				provider: "file",
				async range({ query: a, fromS: o, toS: s }) {
					i ??= readFile(e, t, r);
					const c = await i;
					if ("state" in c) return c;
					if ("fault" in c) return gap("malformed", c.fault, r);
					const l = c.rows.at(-1);
					if (l !== undefined && l.atS > n + yn) {
						return gap("future", `a row lies ${Math.round(l.atS - n)} s ahead of now`, r);
					}
					if (!c.columns.includes(a)) return gap("absent", `there is no column ${JSON.stringify(a)}`, r);
					const u = columnPoints(c, a, {
						fromS: o,
						toS: s
					});
					if (u.length > 0) return {
						state: "data",
						points: u,
						source: r
					};
					return gap("absent", `the column ${JSON.stringify(a)} has no value in the range`, r);
				}
			};
		}
		async function readFile({ path: e, timeColumn: t }, n, r) {
			const i = /\.(json|csv)$/i.exec(e)?.[1]?.toLowerCase();
			if (i === undefined) return gap("configuration", "expected a file named .json or .csv", r);
			const a = await n.read(e, {
				role: "material",
				maxBytes: vn
			});
			if (a.state === "absent") return gap("unreachable", "there is no such file", r);
			if (a.state === "refused") return gap("unreachable", `${a.code}: ${a.reason}`, r);
			const o = i === "csv" ? "csv" : "json";
			return readTable(a.bytes, {
				file: e,
				format: o,
				timeColumn: t,
				maxBytes: vn
			});
		}
		;
		const bn = 60;
		const xn = new Set([
			"unreachable",
			"configuration",
			"refused"
		]);
		function withLimits(e, t) {
			const n = new Map();
			let r;
			const ask = async (t) => {
				if (r !== undefined) return r;
				const n = await e.range(t);
				if (n.state === "failed" && xn.has(n.code)) r = n;
				return n;
			};
			return {
				provider: e.provider,
				async range(e) {
					const r = JSON.stringify([
						e.query,
						e.fromS,
						e.toS,
						e.stepS
					]);
					const i = n.get(r) ?? ask(e);
					n.set(r, i);
					return judgeTimes(await i, {
						...t,
						toS: e.toS
					});
				}
			};
		}
		function judgeTimes(e, t) {
			if (e.state !== "data") return e;
			const { nowS: n, maxAgeS: r, toS: i } = t;
			const a = e.points.at(-1);
			if (a === undefined) return gap("absent", "the series has no points", e.source);
			const o = Math.round(a[0] - n);
			if (o > bn) return gap("future", `the newest point lies ${o} s ahead of now`, e.source);
			const s = Math.round(Math.min(n, i) - a[0]);
			if (s <= r) return e;
			const c = `the newest point is ${s} s old, allowed are ${r} s`;
			return gap("stale", i < n ? `${c}, at ${i}` : c, e.source);
		}
		;
		function createMetrics(e, t, n) {
			return withLimits(createProvider(e, t, n.nowS), n);
		}
		function createProvider(e, t, n) {
			const r = e.timeout * 1e3;
			switch (e.provider) {
				case "prometheus": {
					const n = e["token-env"];
					const i = e.warnings === "accept";
					const a = {
						url: e.url,
						timeoutMs: r,
						acceptWarnings: i,
						...n !== undefined && { tokenEnvironment: n }
					};
					return createPrometheus(a, t);
				}
				case "file": return createFileMetrics({
					path: e.path,
					timeColumn: e["time-column"]
				}, t.workspace, n);
				case "command": return createCommandMetrics({
					argv: e.command,
					timeoutMs: r,
					environment: e.env
				}, t);
			}
		}
		var Sn = n(54621);
		;
		const Cn = [
			"lte",
			"gte",
			"lt",
			"gt"
		];
		;
		const Y = s.YjP().min(1).max(4096);
		const X = s.rej({
			name: s.YjP().regex(/^[A-Za-z0-9]([A-Za-z0-9._|/\\-]{0,253}[A-Za-z0-9])?$/).describe("Name of the object"),
			displayName: Y.optional(),
			labels: s.g1P(s.YjP().max(320), s.Pq9()).optional(),
			annotations: s.g1P(s.YjP().max(320), s.Pq9()).optional()
		});
		const wn = s.YjP().max(1050).optional();
		const Tn = s.YjP().regex(/^[1-9]\d{0,5}[mhdwMQY]$/, "a duration such as 5m, 12h, 28d or 4w");
		const En = s.rej({
			metricSourceRef: Y.optional(),
			type: Y.optional(),
			spec: s.rej({ query: s.YjP().min(1).max(2e4).describe("PromQL") })
		});
		const Z = s.rej({ metricSource: En });
		const Dn = s.rej({
			description: wn,
			thresholdMetric: Z.optional(),
			ratioMetric: s.rej({
				counter: s.zMY().optional(),
				good: Z.optional(),
				bad: Z.optional(),
				total: Z.optional(),
				rawType: s.k5n(["success", "failure"]).optional(),
				raw: Z.optional()
			}).optional()
		});
		const On = s.rej({
			duration: Tn,
			isRolling: s.zMY().optional(),
			calendar: s.rej({
				startTime: Y,
				timeZone: Y
			}).optional()
		});
		const kn = s.rej({
			displayName: Y.optional(),
			op: s.k5n(Cn).optional(),
			value: s.aig().optional(),
			target: s.aig().min(0).lt(1).optional(),
			targetPercent: s.aig().min(0).lt(100).optional(),
			timeSliceTarget: s.aig().min(0).max(1).optional(),
			timeSliceWindow: s.KCZ([s.Whr().min(1).max(1440), Tn]).optional()
		});
		const An = s.euz("openslo/v1");
		const jn = s.rej({
			apiVersion: An,
			kind: s.euz("SLO"),
			metadata: X,
			spec: s.rej({
				description: wn,
				service: Y,
				indicator: s.rej({
					metadata: X,
					spec: Dn
				}).optional(),
				indicatorRef: Y.optional(),
				timeWindow: s.YOg(On).length(1).optional(),
				budgetingMethod: s.k5n([
					"Occurrences",
					"Timeslices",
					"RatioTimeslices"
				]),
				objectives: s.YOg(kn).min(1).max(50),
				alertPolicies: s.YOg(s.Pq9()).max(100).optional().describe("Not read: alerts are the monitoring system\u2019s")
			})
		});
		const Mn = s.rej({
			apiVersion: An,
			kind: s.euz("SLI"),
			metadata: X,
			spec: Dn
		});
		const Nn = s.rej({
			apiVersion: An,
			kind: s.k5n([
				"DataSource",
				"AlertPolicy",
				"AlertCondition",
				"AlertNotificationTarget",
				"Service"
			]),
			metadata: X,
			spec: s.Pq9().optional()
		});
		const Pn = s.gMt("kind", [
			jn,
			Mn,
			Nn
		]).describe("OpenSLO v1 object");
		;
		function splitYamlDocuments(e) {
			const t = e.split("\n");
			if (t.some((e) => e.startsWith("%"))) return [e];
			const n = [];
			let r = 0;
			let i = [];
			const finish = () => {
				if (i.some((e) => /^\s*[^\s#]/.test(e))) n.push("\n".repeat(r) + i.join("\n"));
			};
			for (const [e, n] of t.entries()) {
				const t = /^(---|\.\.\.)(?=\s|$)/.exec(n);
				if (t === null) {
					i.push(n);
					continue;
				}
				finish();
				r = e;
				i = [t[0] === "---" ? `   ${n.slice(3)}` : ""];
			}
			finish();
			return n;
		}
		;
		const Fn = {
			m: 60,
			h: 3600,
			d: 86400,
			w: 604800
		};
		class Refusal {
			pointer;
			message;
			code;
			constructor(e, t, n = "openslo.value") {
				this.pointer = e;
				this.message = t;
				this.code = n;
			}
		}
		function toSlos(e) {
			const t = [];
			const n = new Map();
			const r = new Map();
			for (const r of e) {
				if (r.object.kind !== "SLI") continue;
				const { name: e } = r.object.metadata;
				if (n.has(e)) t.push(toProblem(r, duplicate("SLI", e)));
				n.set(e, r.object.spec);
			}
			for (const i of e) {
				if (!isSlo(i)) continue;
				const e = findIndicator(i.object, n);
				for (const n of i.object.spec.objectives.keys()) {
					const a = e instanceof Refusal ? e : toSlo(i, n, e);
					if (a instanceof Refusal) t.push(toProblem(i, a));
					else if (r.has(a.id)) t.push(toProblem(i, duplicate("SLO", a.id)));
					else r.set(a.id, a);
					if (e instanceof Refusal) break;
				}
			}
			const [a, ...o] = t;
			if (a !== undefined) throw new i.dz([a, ...o]);
			return [...r.values()];
		}
		function isSlo(e) {
			return e.object.kind === "SLO";
		}
		function duplicate(e, t) {
			return new Refusal("/metadata/name", `there are two of kind ${e} named ${JSON.stringify(t)}`, "openslo.duplicate");
		}
		function toProblem({ document: e, pointer: t }, n) {
			const r = t + n.pointer;
			const i = e.lineOf(r);
			const a = {
				file: e.file,
				pointer: r,
				...i !== undefined && { line: i }
			};
			return {
				code: n.code,
				message: n.message,
				where: a
			};
		}
		function findIndicator({ spec: e }, t) {
			if (e.indicator === undefined === (e.indicatorRef === undefined)) {
				return new Refusal("/spec", "expected one of indicator and indicatorRef");
			}
			if (e.indicator !== undefined) return e.indicator.spec;
			const n = t.get(e.indicatorRef ?? "");
			const r = `there is no SLI named ${JSON.stringify(e.indicatorRef)} in this file`;
			return n ?? new Refusal("/spec/indicatorRef", r, "openslo.reference");
		}
		function toSlo({ object: e, document: t, pointer: n }, r, i) {
			const { metadata: a, spec: o } = e;
			const s = o.objectives[r];
			const c = `/spec/objectives/${r}`;
			const l = toIndicator(i, s, c);
			const u = toTarget(s, c);
			const d = to_slos_toWindow(o);
			const f = toBudgeting(o.budgetingMethod, s, c);
			if (l instanceof Refusal) return l;
			if (u instanceof Refusal) return u;
			if (d instanceof Refusal) return d;
			if (f instanceof Refusal) return f;
			if (l.kind === "threshold" && o.objectives.length > 1) {
				return new Refusal("/spec/objectives", "expected one objective with a thresholdMetric");
			}
			return {
				id: o.objectives.length === 1 ? a.name : `${a.name}/${r}`,
				title: [a.displayName ?? a.name, s.displayName].filter(Boolean).join(": "),
				service: o.service,
				source: {
					file: t.file,
					pointer: n + c
				},
				indicator: l,
				target: u,
				windowS: d,
				budgeting: f
			};
		}
		function toTarget({ target: e, targetPercent: t }, n) {
			if (e !== undefined && t === undefined) return (0, G.n)(e);
			if (t !== undefined && e === undefined) return (0, G.w)(t);
			return new Refusal(n, "expected one of target and targetPercent");
		}
		function to_slos_toWindow({ timeWindow: e }) {
			const t = e?.[0];
			if (t === undefined) return null;
			const n = "/spec/timeWindow/0";
			if (t.calendar !== undefined || t.isRolling === false) {
				const e = "expected a rolling window (isRolling: true): a budget that jumps back at midnight decides no rollout";
				return new Refusal(n, e, "openslo.unsupported");
			}
			return toSeconds(t.duration) ?? unsupportedDuration(`${n}/duration`);
		}
		function toSeconds(e) {
			const t = Fn[e.slice(-1)];
			return t === undefined ? undefined : Number(e.slice(0, -1)) * t;
		}
		function unsupportedDuration(e) {
			const t = "expected minutes, hours, days or weeks (m, h, d, w): a month has no fixed length";
			return new Refusal(e, t, "openslo.unsupported");
		}
		function toBudgeting(e, { timeSliceTarget: t, timeSliceWindow: n }, r) {
			if (e === "Occurrences") return { method: "occurrences" };
			if (e === "RatioTimeslices") {
				return new Refusal("/spec/budgetingMethod", "expected Occurrences or Timeslices", "openslo.unsupported");
			}
			if (t === undefined) return new Refusal(r, "expected timeSliceTarget with Timeslices");
			if (n === undefined) return new Refusal(r, "expected timeSliceWindow with Timeslices");
			const i = typeof n === "number" ? n * 60 : toSeconds(n);
			if (i === undefined) return unsupportedDuration(`${r}/timeSliceWindow`);
			return {
				method: "timeslices",
				sliceS: i,
				sliceTarget: (0, G.n)(t)
			};
		}
		function toIndicator(e, t, n) {
			const { ratioMetric: r, thresholdMetric: i } = e;
			if (r === undefined === (i === undefined)) {
				return new Refusal("/spec", "expected an indicator with one of ratioMetric and thresholdMetric");
			}
			if (i !== undefined) {
				if (t.op === undefined || t.value === undefined) {
					return new Refusal(n, "expected op and value with a thresholdMetric");
				}
				const e = queryOf(i);
				return e instanceof Refusal ? e : {
					kind: "threshold",
					query: e,
					op: t.op,
					value: t.value
				};
			}
			return toRatio(r);
		}
		function toRatio(e) {
			const { good: t, bad: n, total: r, counter: i } = e;
			if (e.raw !== undefined || e.rawType !== undefined) {
				const e = "expected good or bad with total: a ratio without its counts has no budget in events";
				return new Refusal("/spec", e, "openslo.unsupported");
			}
			if (t === undefined === (n === undefined) || r === undefined) {
				return new Refusal("/spec", "expected a ratioMetric with total and one of good and bad");
			}
			const a = queryOf(t ?? n);
			const o = queryOf(r);
			if (a instanceof Refusal) return a;
			if (o instanceof Refusal) return o;
			const s = t === undefined ? "bad" : "good";
			return {
				kind: "ratio",
				numerator: s,
				query: a,
				total: o,
				counter: i === true
			};
		}
		function queryOf({ metricSource: e }) {
			const { type: t, spec: n } = e;
			if (t === undefined || t.toLowerCase() === "prometheus") return n.query;
			const r = `expected a metricSource of type Prometheus, found ${JSON.stringify(t.slice(0, 60))}`;
			return new Refusal("/spec", r, "openslo.unsupported");
		}
		;
		const In = 1024 * 1024;
		const Ln = 500;
		const Rn = 64;
		function parseOpenSlo(e, t) {
			const n = readDocuments(e, t).flatMap((e) => readObjects(e));
			if (n.length === 0 || n.length > Ln) {
				throw new i.dz({
					code: "openslo.objects",
					message: `expected 1 to ${Ln} OpenSLO objects, found ${n.length}`,
					where: { file: t.file }
				});
			}
			return toSlos(n);
		}
		function readDocuments(e, { file: t }) {
			if (/\.json$/i.test(t)) return [(0, z.R)(e, {
				file: t,
				maxBytes: In
			})];
			const n = splitYamlDocuments((0, dn._)(e, {
				file: t,
				maxBytes: In,
				format: "yaml"
			}));
			if (n.length > Rn) {
				const e = `expected at most ${Rn} documents, found ${n.length}`;
				throw new i.dz({
					code: "openslo.objects",
					message: e,
					where: { file: t }
				});
			}
			const r = new TextEncoder();
			return n.map((e) => (0, Sn.parseYaml)(r.encode(e), {
				file: t,
				maxBytes: 2 * In
			}));
		}
		function readObjects(e) {
			if (!Array.isArray(e.value)) return [{
				object: readObject(e),
				document: e,
				pointer: ""
			}];
			return e.value.map((t, n) => {
				const r = `/${n}`;
				const i = {
					file: e.file,
					value: t,
					lineOf: (t) => e.lineOf(r + t)
				};
				return {
					object: readObject(i, r),
					document: e,
					pointer: r
				};
			});
		}
		function readObject(e, t = "") {
			try {
				return (0, he.m)(Pn, e);
			} catch (e) {
				if (!(e instanceof i.dz) || t === "") throw e;
				const [n, ...r] = e.problems.map((e) => e.where?.pointer === undefined ? e : {
					...e,
					where: {
						...e.where,
						pointer: t + e.where.pointer
					}
				});
				throw n === undefined ? e : new i.dz([n, ...r], { cause: e });
			}
		}
		var zn = n(86830);
		;
		async function loadSlos(e, t) {
			const n = [];
			for (const r of e.files) n.push(...parseOpenSlo(await readPolicy(r, t), { file: r }));
			if (e.targets !== undefined) {
				const r = await readPolicy(e.targets, t);
				n.push(...(0, zn.C7)(await (0, ge.A)(r, {
					file: e.targets,
					maxBytes: R.b.policy
				})));
			}
			const r = new Map();
			for (const { id: e, source: t } of n) {
				const n = r.get(e);
				if (n !== undefined) {
					const r = `expected each objective once, found ${JSON.stringify(e)} also in ${n}`;
					throw new i.dz({
						code: "slo.duplicate",
						message: r,
						where: t
					});
				}
				r.set(e, t.file);
			}
			if (n.length === 0) {
				const t = "expected an object of kind SLO, found none";
				throw new i.dz({
					code: "slo.missing",
					message: t,
					where: { file: e.files.join(", ") }
				});
			}
			return n;
		}
		async function readPolicy(e, t) {
			const n = await t.read(e, { role: "policy" });
			if (n.state === "present") return n.bytes;
			const r = n.state === "absent" ? "slo.missing" : "slo.unreadable";
			const a = n.state === "absent" ? "expected a file with objectives, found none" : n.reason;
			throw new i.dz({
				code: r,
				message: a,
				where: { file: e }
			});
		}
		;
		const Bn = {
			health: {
				state: "inconclusive",
				samples: null,
				measuredUntilMs: null,
				reasons: ["the policy names no metrics, slo, budget and guardrails"],
				findings: []
			},
			budget: {
				state: "unknown",
				remaining: null,
				reasons: ["the policy names no metrics, slo and budget"],
				slos: []
			}
		};
		async function collectMeasured({ policy: e, state: t, ports: n, nowMs: r }) {
			const i = await loadParts(e, n);
			if (i === undefined) return Bn;
			const { channel: a, candidate: s, current: c } = t;
			const l = r / 1e3;
			const u = createMetrics(i.metrics, n, {
				nowS: l,
				maxAgeS: i.maxMetricAgeS
			});
			const d = s ?? c;
			if (d === null) {
				return {
					health: Bn.health,
					budget: await collectChannelBudget(i, {
						metrics: u,
						channel: a,
						nowS: l
					})
				};
			}
			const f = s?.stage_started_at ?? c?.activated_at ?? "";
			const p = s === null ? t.previous : c;
			return collectHealth({
				policy: i,
				metrics: u,
				channel: a,
				candidate: measured(d),
				baseline: p === null ? null : measured(p),
				otherSlot: e.slots.find((e) => e !== d.slot) ?? "",
				percent: s === null ? 100 : s.ladder[s.stage] ?? 0,
				stageStartedS: ((0, o.TM)(f) ?? r) / 1e3,
				nowS: l
			});
		}
		async function collectStability({ policy: e, state: t, ports: n, nowMs: r }) {
			const i = await loadParts(e, n);
			const a = e.unfreeze["stable-for"];
			if (i === undefined || a === 0) return {
				stableS: a === 0 ? 0 : null,
				maxBurn: 0,
				openAlerts: []
			};
			const o = r / 1e3;
			const s = createMetrics(i.metrics, n, {
				nowS: o,
				maxAgeS: i.maxMetricAgeS
			});
			const c = {
				...i,
				budget: {
					...i.budget,
					windows: [a]
				}
			};
			const { slos: l } = await collectChannelBudget(c, {
				metrics: s,
				channel: t.channel,
				nowS: o
			});
			const u = l.map(({ window: e, windows: t }) => {
				const n = t[0]?.burnRate ?? null;
				return n === null ? null : n * a / e.windowS;
			});
			const d = u.filter((e) => e !== null);
			const f = d.length === u.length && d.length > 0;
			return {
				stableS: f ? a : null,
				maxBurn: f ? Math.max(...d) : null,
				openAlerts: []
			};
		}
		function measured({ release: e, slot: t }) {
			return {
				releaseId: e.id,
				version: e.version,
				slot: t
			};
		}
		async function loadParts(e, t) {
			const { metrics: n, slo: r, budget: i, guardrails: a, canary: o } = e;
			if (n === undefined || r === undefined || i === undefined || a === undefined) return undefined;
			return {
				metrics: n,
				slo: r,
				budget: i,
				guardrails: a,
				slos: await loadSlos(r, t.workspace),
				minStageS: o["min-time"],
				minSamples: o["min-samples"],
				maxMetricAgeS: o["max-metric-age"]
			};
		}
		;
		function toPostCheckFact(e, { limits: t }) {
			const n = Object.keys(t).sort();
			switch (e.state) {
				case "absent": return n.length === 0 ? {
					state: "absent",
					reasons: []
				} : {
					state: "inconclusive",
					reasons: ["the post-checks have limits, but no smoke hook measures anything"]
				};
				case "failed": return {
					state: "fail",
					reasons: [e.reason]
				};
				case "unknown": return {
					state: "inconclusive",
					reasons: [e.reason]
				};
				case "done": return judge(n, e, t);
			}
		}
		function judge(e, { measured: t }, n) {
			const r = e.filter((e) => !Object.hasOwn(t, e));
			const i = e.flatMap((e) => {
				const r = Object.hasOwn(t, e) ? t[e] : undefined;
				const { min: i = -Infinity, max: a = Infinity } = n[e] ?? {};
				return r === undefined || r >= i && r <= a ? [] : [`${e} is ${r}, ${rangeText(i, a)}`];
			});
			if (i.length > 0) return {
				state: "fail",
				reasons: i
			};
			if (r.length > 0) return {
				state: "inconclusive",
				reasons: r.map((e) => `${e} was not measured`)
			};
			return {
				state: "pass",
				reasons: []
			};
		}
		function rangeText(e, t) {
			if (e === -Infinity) return `at most ${t} is allowed`;
			return t === Infinity ? `at least ${e} is allowed` : `${e} to ${t} is allowed`;
		}
		;
		async function collectTick(e) {
			const { context: t, session: n, loaded: r, approvals: i, scopeFreezes: a, asked: o, inputs: s } = e;
			const { state: c } = r;
			const l = c.candidate ?? c.current;
			const u = await collectMeasured({
				policy: n.policy,
				state: c,
				ports: t,
				nowMs: t.nowMs
			});
			const d = await readTraffic(e);
			const f = l?.release.id ?? null;
			const p = {
				channelId: n.id,
				actions: ["advance", "promote"]
			};
			const { by: m, reason: h } = o;
			const g = {
				channelId: n.id,
				releaseId: f,
				codes: s.allowGateFailures,
				by: m,
				reason: h,
				nowMs: t.nowMs
			};
			const _ = {
				...o,
				type: "tick",
				manifest: await collectManifest(e),
				health: u.health,
				budget: u.budget,
				traffic: d,
				postChecks: await collectPostChecks(e),
				scopeFreezes: a,
				approvals: toApprovals(i, p),
				overrides: toOverrides(i, g),
				target: await collectWayBack(e)
			};
			return {
				event: _,
				measured: u,
				traffic: d
			};
		}
		async function collectManifest({ loaded: e, session: t, context: n }) {
			const r = e.state.candidate ?? e.state.current;
			if (r === null) return {
				state: "unverified",
				reasons: ["nothing is going out, and nothing is live"]
			};
			return collectKept(t, r.release, n.nowMs);
		}
		async function readTraffic({ session: e, loaded: t }) {
			const { slots: n } = e.policy;
			const { slot: r, percent: i } = t.state.exposure;
			const a = r ?? n[0];
			const o = n.find((e) => e !== a) ?? n[1];
			return e.traffic.read({
				slot: a,
				otherSlot: o,
				percent: i
			});
		}
		async function collectWayBack(e, t = null) {
			const { session: n, loaded: r, context: i, stepPolicy: a, asked: o } = e;
			const { state: s, history: c } = r;
			const l = {
				...o,
				type: "resume"
			};
			const u = findTarget({
				state: s,
				history: c,
				event: l,
				policy: a,
				nowMs: i.nowMs
			}, t);
			if (u === undefined) return null;
			const d = s.standby?.release_id ?? null;
			return collectTarget(n, u.release, {
				standbyId: d,
				nowMs: i.nowMs
			});
		}
		async function collectPostChecks({ session: e, loaded: t, context: n, asked: r }) {
			const { state: i } = t;
			const a = i.candidate ?? (i.audit === null ? null : i.current);
			if (a === null || i.exposure.percent === 0) return {
				state: "absent",
				reasons: []
			};
			const { slots: o } = e.policy;
			const s = o.find((e) => e !== a.slot) ?? o[1];
			const c = await e.hooks.run("smoke", {
				idempotencyKey: `look-${n.correlationId}`.slice(0, 128),
				channel: e.channel,
				exposure: {
					slot: a.slot,
					otherSlot: s,
					percent: i.exposure.percent
				},
				release: a.release,
				otherRelease: i.candidate === null ? null : i.current?.release ?? null,
				fromPercent: i.exposure.percent,
				action: "tick",
				reason: r.reason,
				correlationId: n.correlationId
			});
			return toPostCheckFact(c, e.policy["post-checks"]);
		}
		;
		const Q = {
			measured: null,
			traffic: null
		};
		async function collectAsked(e, t) {
			const { inputs: n, context: r, asked: i, session: a } = t;
			const o = n.for === undefined ? null : r.nowMs + n.for * 1e3;
			switch (e) {
				case "freeze": {
					const { tier: e, scope: t, reasonCode: r = "person_request" } = n;
					const { environment: s } = a.channel;
					return {
						...Q,
						event: {
							...i,
							type: "freeze",
							tier: e,
							scope: t,
							environment: s,
							reasonCode: r,
							untilMs: o
						}
					};
				}
				case "unfreeze": return collectUnfreeze(t);
				case "rollback": return collectRollback(t);
				case "abort": return {
					...Q,
					event: {
						...i,
						type: "abort",
						reject: n.reject
					}
				};
				case "pause":
				case "resume": return {
					...Q,
					event: {
						...i,
						type: e
					}
				};
				case "pin": return {
					...Q,
					event: {
						...i,
						type: "pin",
						releaseId: n.release ?? null,
						untilMs: o
					}
				};
				case "unpin": return {
					...Q,
					event: {
						...i,
						type: "unpin",
						approvals: approvalsFor(t, "unpin")
					}
				};
				case "bless": {
					const e = needed(n.release, "release", "bless");
					const a = r.nowMs + needed(n.for, "for", "bless") * 1e3;
					const o = approvalsFor(t, "bless");
					return {
						...Q,
						event: {
							...i,
							type: "bless",
							releaseId: e,
							expiresAtMs: a,
							approvals: o
						}
					};
				}
				case "unbless": {
					const e = needed(n.release, "release", "unbless");
					return {
						...Q,
						event: {
							...i,
							type: "unbless",
							releaseId: e
						}
					};
				}
				case "reconcile": {
					const e = await readTraffic(t);
					const n = await collectWayBack(t);
					return {
						measured: null,
						traffic: e,
						event: {
							...i,
							type: "reconcile",
							traffic: e,
							target: n
						}
					};
				}
			}
		}
		function approvalsFor({ approvals: e, session: t }, n) {
			return toApprovals(e, {
				channelId: t.id,
				actions: [n]
			});
		}
		async function collectUnfreeze(e) {
			const { inputs: t, context: n, session: r, loaded: i, asked: a } = e;
			const { state: o } = i;
			const s = {
				policy: r.policy,
				state: o,
				ports: n,
				nowMs: n.nowMs
			};
			const c = await collectMeasured(s);
			const l = {
				...a,
				type: "unfreeze",
				freezeId: t.freeze ?? null,
				manifest: await collectManifest(e),
				...c,
				stability: await collectStability(s),
				approvals: approvalsFor(e, "unfreeze")
			};
			return {
				measured: c,
				traffic: null,
				event: l
			};
		}
		async function collectRollback(e) {
			const { inputs: t, asked: n } = e;
			const r = await collectWayBack(e, t.release ?? null);
			const i = {
				...n,
				type: "rollback",
				rollbackType: t.rollbackType,
				cause: t.reasonCode ?? "person_request",
				fromReleaseId: t.badRelease ?? null,
				targetReleaseId: t.release ?? null,
				target: r,
				authorisation: r === null ? null : operatorsLeave(e, r.releaseId),
				approvals: approvalsFor(e, "rollback")
			};
			return {
				...Q,
				event: i
			};
		}
		function operatorsLeave({ session: e, context: t, asked: n }, r) {
			return {
				id: `operator-${t.correlationId}`.slice(0, 128),
				form: "operator_approval",
				channelId: e.id,
				targetReleaseId: r,
				targetArtifactsSha256: null,
				issuedBy: n.by,
				issuedAtMs: t.nowMs,
				expiresAtMs: null,
				verified: true,
				reason: n.reason
			};
		}
		function needed(e, t, n) {
			if (e !== undefined) return e;
			throw new i.dz({
				code: "input.missing",
				message: `expected the input ${t} with the action ${n}, found none`,
				where: { file: t }
			});
		}
		;
		const Vn = {
			rollout: ["start"],
			hotfix: ["start", "hotfix"],
			downgrade: ["start", "downgrade"]
		};
		async function collectStart(e) {
			const { inputs: t, context: n, session: r, loaded: i, approvals: a, scopeFreezes: o, asked: s } = e;
			const { release: c, manifest: l } = await candidateOf(e);
			const u = await collectMeasured({
				policy: r.policy,
				state: {
					...i.state,
					candidate: null
				},
				ports: n,
				nowMs: n.nowMs
			});
			const d = toApprovals(a, {
				channelId: r.id,
				actions: Vn[t.kind]
			});
			const { by: f, reason: p } = s;
			const m = {
				channelId: r.id,
				releaseId: c.id,
				codes: t.allowGateFailures,
				by: f,
				reason: p
			};
			const h = {
				...s,
				type: "start",
				kind: t.kind,
				strategy: t.kind === "hotfix" ? "hotfix" : t.strategy,
				release: c,
				reference: {
					given: c.id,
					kind: "exact"
				},
				expectedRevision: t.expectedRevision ?? null,
				incident: t.incident ?? null,
				manifest: l,
				budget: u.budget,
				scopeFreezes: o,
				approvals: d,
				overrides: toOverrides(a, {
					...m,
					nowMs: n.nowMs
				}),
				authorisation: authorisationFor(e, c),
				reissue: null,
				downgrade: t.kind === "downgrade" ? await collectDowngrade(e, c) : null
			};
			return {
				event: h,
				measured: u,
				traffic: null
			};
		}
		async function candidateOf(e) {
			const { inputs: t, context: n, session: r, loaded: a } = e;
			if (t.release === undefined) return collectCandidate(t, n, r);
			const o = a.history.activations.findLast(({ release: e }) => e.id === t.release);
			if (o !== undefined) {
				return {
					release: o.release,
					manifest: await collectKept(r, o.release, n.nowMs)
				};
			}
			throw new i.dz({
				code: "release.unknown",
				message: `expected a release that was live in ${r.id} before, found ${t.release}, which was not`,
				where: { file: "release" },
				remedy: "Name its manifest with the input manifest instead"
			});
		}
		function authorisationFor({ approvals: e, session: t, inputs: n, context: r }, i) {
			if (n.kind !== "downgrade") return null;
			const a = {
				channelId: t.id,
				actions: ["downgrade"]
			};
			const o = toApprovals(e, a).find((e) => e.releaseId === i.id);
			if (o === undefined) return null;
			return {
				id: o.ref,
				form: "operator_approval",
				channelId: t.id,
				targetReleaseId: i.id,
				targetArtifactsSha256: null,
				issuedBy: o.by,
				issuedAtMs: o.atMs,
				expiresAtMs: o.expiresAtMs,
				verified: true,
				reason: `${o.by} approved it: ${n.reason ?? r.correlationId}`
			};
		}
		async function collectDowngrade(e, t) {
			const { session: n, loaded: r } = e;
			const { downgrade: i } = n.policy;
			const a = r.state.current?.release.generation ?? null;
			const o = i.rules.find(({ from: e, to: n }) => e === a && n === t.generation);
			const s = a === t.generation;
			return {
				compatible: s ? true : o === undefined ? null : true,
				ruleId: o?.id ?? null,
				partGenerations: Object.fromEntries(Object.keys(t.artifacts).map((e) => [e, t.generation])),
				schemaHeadCompatible: s ? true : o?.["schema-compatible"] ?? null,
				barrier: a === null ? null : !s && i.barriers.includes(a),
				stagingDone: i["needs-staging"] ? await wentThroughStaging(e, t) : null
			};
		}
		async function wentThroughStaging({ session: e }, t) {
			const n = {
				...e.channel,
				environment: e.policy.downgrade["staging-environment"]
			};
			if ((0, c.Zm)(n) === e.id) return true;
			const { history: r } = await loadChannel(e.ledger, n);
			const i = r.activations.some(({ release: e }) => isSameRelease(e, t));
			return i ? true : r.activations.length === 0 ? null : false;
		}
		function isSameRelease(e, t) {
			return e.id === t.id && (0, _.J$)((0, h.o4)(e.artifacts), (0, h.o4)(t.artifacts));
		}
		;
		async function collect(e, t) {
			const n = await openSession(e, t);
			const r = await readScopeFreezes(n.ledger);
			const i = await loadChannel(n.ledger, n.channel);
			const a = {
				...toStepPolicy(n.policy),
				slots: await slotsOf(e, n, i.state)
			};
			const o = bindingFreezes(r.freezes, n.channel.environment, t.nowMs);
			const s = {
				nowMs: t.nowMs,
				policyPath: n.policyPath,
				channelId: n.id,
				place: n.ledger.place,
				state: i.state,
				history: i.history,
				scopeFreezes: o,
				stepPolicy: a
			};
			const c = await collect_approvalsFor(e, {
				context: t,
				folder: n.policy.approvals.folder
			});
			const l = askedOf(e, t);
			const u = {
				inputs: e,
				context: t,
				session: n,
				loaded: i,
				stepPolicy: a,
				approvals: c,
				scopeFreezes: o,
				asked: l
			};
			const d = collectScopeRequest(u, r.freezes);
			if (d !== null) return {
				...s,
				event: null,
				scope: d,
				measured: null,
				traffic: null
			};
			return {
				...s,
				scope: null,
				...await collectEvent(u)
			};
		}
		const Hn = new Set([
			"freeze",
			"pause",
			"abort",
			"reconcile"
		]);
		async function collect_approvalsFor(e, { context: t, folder: n }) {
			const r = e.action === "rollback" && e.release === undefined;
			return Hn.has(e.action) || r ? [] : loadApprovals(t.workspace, n);
		}
		async function collectEvent(e) {
			const { inputs: t, loaded: n } = e;
			const { action: r } = t;
			if (r === "apply") return collectStart(e);
			if (r === "tick" || r === "status") return collectTick(e);
			if (r !== "plan") return collectAsked(r, e);
			const i = t.manifest !== undefined || t.release !== undefined;
			return n.state.candidate === null || i ? collectStart(e) : collectTick(e);
		}
		var $ = n(57946);
		;
		const Un = [
			"config",
			"component",
			"data",
			"full"
		];
		;
		const Wn = [
			"plan",
			"apply",
			"tick",
			"status",
			"freeze",
			"unfreeze",
			"rollback",
			"pause",
			"resume",
			"abort",
			"pin",
			"unpin",
			"bless",
			"unbless",
			"reconcile"
		];
		const part = (e) => $.hF.id().optional().describe(`${e} of the channel; default: none`);
		const Gn = s.rej({
			action: $.hF.choice(Wn).describe("What to do. plan and status change nothing, not even a log; apply starts, tick moves at most one step"),
			policy: $.hF.path().default(ye).describe("The rollout policy"),
			tenant: $.hF.id().optional().describe("Tenant of the channel. Default: what the policy says"),
			region: part("Region"),
			segment: part("Segment"),
			reason: $.hF.text(1024).optional().describe("Why; everything but plan, status, tick and reconcile needs it"),
			manifest: $.hF.path().optional().describe("apply, plan: manifest of the candidate, or the folder that holds it. Default: the evidence folder"),
			kind: $.hF.choice(c.Zb).default("rollout").describe("apply: a rollout, a hotfix, or a downgrade"),
			strategy: $.hF.choice(c.YL).default("canary").describe("apply: how the candidate gets its traffic"),
			generation: $.hF.id().optional().describe("apply: generation of the candidate, where the policy leaves it to this"),
			buildId: $.hF.text(256).optional().describe("apply: id of the build, constant through all stages"),
			configSha256: $.hF.text(64).optional().describe("apply: SHA-256 of the configuration that changed what was built"),
			incident: $.hF.text(256).optional().describe("apply: what a hotfix repairs"),
			expectedRevision: $.hF.integer({ min: 0 }).optional().describe("apply: revision of the pointer that was seen; another one is a conflict"),
			release: $.hF.id().optional().describe("Release id. rollback: where to. apply: of a downgrade. pin, bless: which"),
			badRelease: $.hF.id().optional().describe("rollback: what must go; another release there is a conflict"),
			rollbackType: $.hF.choice(Un).default("full").describe("rollback: what goes back"),
			reasonCode: $.hF.text(64).optional().describe("freeze, rollback: cause as a code, e.g. security, schema, data_quality, person_request"),
			tier: $.hF.choice(c.iB).default("B").describe("freeze: A critical, B high, C medium, D low"),
			scope: $.hF.choice(c.iW).default("component").describe("freeze, unfreeze: this channel, its environment, or all"),
			for: $.hF.duration({ minS: 60 }).optional().describe("freeze, pin, bless: ends by itself after: 12h, 30d"),
			freeze: $.hF.id().optional().describe("unfreeze: which one. Default: all of the scope"),
			reject: $.hF.boolean().default(false).describe("abort: whether the release may never come back"),
			allowGateFailures: $.hF.list().default([]).describe("Codes of blockers to go on in spite of; each needs an approval file of a second person, and is recorded")
		});
		;
		const Kn = (0, r.h)({
			id: "rollout-executor",
			summary: "Moves a verified release towards everybody, one judged step at a time; freezes it; brings users back",
			inputs: Gn,
			checks: {
				rollout_decision: "What the state machine says to what was asked; closed where it refuses or must wait",
				"blocked::<code>": "One thing that is in the way; it explains the decision",
				"override_used::<code>": "Somebody went on in spite of this with the approval of a second person",
				rollout_recovered: "A transition that a crash left without outcome was carried to its end first",
				rollout_outcome: "The transition is in the ledger, and the traffic was read back as it should be",
				rollout_healthy: "A tick took nothing back: no freeze, no rollback, no drift of the traffic"
			},
			outputs: {
				channel: "Id of the channel: tenant.environment[.region[.segment]]",
				revision: "Revision of the pointer to what is live",
				release: "What is live; empty where nothing is",
				candidate: "What is going out; empty where nothing is",
				percent: "Share of the candidate",
				"exposure-known": "false: run the action reconcile",
				frozen: "Whether a freeze holds",
				"frozen-reason": "Why",
				transition: "Id of the transition, its idempotency key; empty where there was none",
				outcome: "done, failed, unknown, committed, nothing, wait, refuse, busy or fenced"
			},
			documents: async () => {
				const { approvalFileSchema: e, channelStateSchema: t, rolloutPolicySchema: r } = await n.e(330).then(n.bind(n, 4330));
				return {
					"channel-state": t,
					"release-approval": e,
					"release-rollout": r
				};
			},
			collect,
			plan,
			apply: apply_apply
		});
	}),
	34165: (function(e, t, n) {
		n.d(t, {
			NM: () => parseApprovalFile,
			XW: () => d
		});
		var r = n(42207);
		var i = n(46911);
		var a = n(66462);
		var o = n(13060);
		var s = n(84227);
		var c = n(71165);
		const l = [
			"start",
			"promote",
			"advance",
			"hotfix",
			"downgrade",
			"rollback",
			"unfreeze",
			"unpin",
			"bless",
			"override"
		];
		const u = s.YjP().max(40).refine((e) => (0, r.TM)(e) !== undefined, "a time such as 2026-11-20T12:00:00Z");
		const d = s.rej({
			version: s.euz(1),
			action: s.k5n(l).describe("What is approved"),
			channel: s.YjP().min(1).max(256).describe("Id of the channel: tenant.environment"),
			release: c.id.optional().describe("Release it is given for; left out where the action has none: unfreeze, unpin"),
			covers: s.YjP().regex(/^[a-z][a-z0-9_]{0,63}$/).optional().describe("Of an override: the reason code that it covers"),
			by: c.eN.describe("Who approves: never who asks"),
			reason: c.l,
			at: u.describe("Since when"),
			expires: u.describe("Until when; mandatory")
		}).refine((e) => e.action === "override" === (e.covers !== undefined), {
			message: "expected covers with the action override, and with no other",
			path: ["covers"]
		}).describe("Approval of one action of a rollout, version 1");
		const f = 92 * 864e5;
		async function parseApprovalFile(e, t) {
			const { at: n, expires: s, ...c } = (0, i.m)(d, await (0, o.A)(e, { file: t }));
			const [l, u] = [(0, r.TM)(n) ?? 0, (0, r.TM)(s) ?? 0];
			if (u > l && u - l <= f) return {
				...c,
				atMs: l,
				expiresAtMs: u,
				path: t
			};
			throw new a.dz({
				code: "approval.too_long",
				message: `expected an approval that ends within 92 days after it begins, found ${n} to ${s}`,
				where: {
					file: t,
					pointer: "/expires"
				},
				remedy: "Name a day soon after the action"
			});
		}
	}),
	40954: (function(e, t, n) {
		n.d(t, { N: () => parseCommandTemplate });
		var r = n(96416);
		var i = n(66127);
		;
		function parseArgument(e) {
			const t = [];
			const n = [];
			let r = "";
			for (let i = 0; i < e.length;) {
				const { character: a, offset: o } = e[i];
				const s = a === "{" || a === "}";
				if (!s || e[i + 1]?.character === a) {
					r += a;
					i += s ? 2 : 1;
					continue;
				}
				const c = a === "{" ? readField(e, i) : undefined;
				if (c === undefined) {
					n.push(unmatched(a, o));
					i++;
					continue;
				}
				i = c.end;
				const l = readName(c.text, o);
				if (typeof l !== "string") {
					n.push(l);
					continue;
				}
				if (r !== "") t.push({ text: r });
				r = "";
				t.push({ placeholder: l });
			}
			if (r !== "") t.push({ text: r });
			return {
				pieces: t,
				problems: n
			};
		}
		function readField(e, t) {
			let n = 0;
			let r = "";
			for (let i = t; i < e.length; i++) {
				const { character: t } = e[i];
				if (t === "{") n++;
				if (t === "}") n--;
				if (n === 0) return {
					text: r.slice(1),
					end: i + 1
				};
				r += t;
			}
			return undefined;
		}
		function readName(e, t) {
			if ((0, i.wK)(e)) return e;
			const n = JSON.stringify(`{${e.slice(0, 60)}}`);
			if (e === "") {
				return {
					code: "placeholder.empty",
					message: "expected a name between the braces, found none",
					offset: t
				};
			}
			const a = /[.[!:{]/.exec(e)?.[0];
			if (a !== undefined) {
				const e = {
					".": "an attribute",
					"[": "an index",
					"!": "a conversion",
					":": "a format",
					"{": "another brace"
				}[a];
				const r = `expected a plain name between the braces, found ${e} in ${n}`;
				return {
					code: "placeholder.not_plain",
					message: r,
					offset: t
				};
			}
			const o = (0, r.pA)(e, i.je);
			const s = o === undefined ? "" : `; did you mean {${o}}?`;
			return {
				code: "placeholder.unknown",
				message: `there is no placeholder ${n}${s}`,
				offset: t
			};
		}
		function unmatched(e, t) {
			const n = e === "{" ? "the brace { is not closed within its argument; write {{ for the character itself" : "the brace } closes nothing within its argument; write }} for the character itself";
			return {
				code: "brace.unmatched",
				message: n,
				offset: t
			};
		}
		;
		const a = new Set([
			" ",
			"	",
			"\r",
			"\n"
		]);
		function splitCommand(e) {
			const t = [];
			let n;
			let r = 0;
			while (r < e.length) {
				const i = e[r];
				if (a.has(i)) {
					if (n !== undefined) t.push(n);
					n = undefined;
					r++;
					continue;
				}
				n ??= [];
				const o = takePart(e, r, n);
				if (typeof o === "object") return {
					state: "refused",
					...o
				};
				r = o;
			}
			if (n !== undefined) t.push(n);
			return {
				state: "split",
				arguments: t
			};
		}
		function takePart(e, t, n) {
			const r = e[t];
			if (r === "'" || r === "\"") return takeQuoted(e, t, n);
			if (r !== "\\") {
				n.push({
					character: r,
					offset: t
				});
				return t + 1;
			}
			const i = e[t + 1];
			if (i === undefined) return {
				reason: "nothing follows the backslash at the end",
				offset: t
			};
			n.push({
				character: i,
				offset: t + 1
			});
			return t + 2;
		}
		function takeQuoted(e, t, n) {
			const r = e[t];
			for (let i = t + 1; i < e.length; i++) {
				const t = e[i];
				if (t === r) return i + 1;
				const a = e[i + 1];
				if (r === "\"" && t === "\\" && (a === "\"" || a === "\\")) {
					n.push({
						character: a,
						offset: i + 1
					});
					i++;
				} else n.push({
					character: t,
					offset: i
				});
			}
			return {
				reason: `the quote ${r} is not closed`,
				offset: t
			};
		}
		;
		const o = 8192;
		const s = 256;
		function parseCommandTemplate(e) {
			const t = checkLimits(e);
			if (t !== undefined) return {
				state: "refused",
				problems: [t]
			};
			const n = typeof e === "string" ? splitCommand(e) : toArguments(e);
			if (n.state === "refused") return refuse("template.split", n.reason, { column: n.offset + 1 });
			if (n.arguments.length === 0) return refuse("template.empty", "expected a program, found nothing");
			const r = n.arguments.map(parseArgument);
			const [a, ...o] = [
				...controlProblems(n.arguments),
				...r.flatMap(({ problems: e }, t) => e.map((e) => place(e, t))),
				...programProblems(r[0]?.pieces ?? [])
			];
			if (a !== undefined) return {
				state: "refused",
				problems: [a, ...o]
			};
			const s = r.map((e) => e.pieces);
			const c = new Set(s.flat().flatMap((e) => "placeholder" in e ? [e.placeholder] : []));
			const l = i.je.filter((e) => c.has(e));
			return {
				state: "parsed",
				template: {
					source: e,
					arguments: s,
					placeholders: l
				}
			};
		}
		function checkLimits(e) {
			const t = typeof e === "string" ? e.length : e.reduce((e, t) => e + t.length, 0);
			const n = t > o || typeof e !== "string" && e.length > s;
			if (!n) return undefined;
			const r = `expected at most ${o} characters and ${s} arguments, found ${t} characters`;
			return {
				code: "template.too_long",
				message: r,
				argument: null,
				column: null
			};
		}
		function toArguments(e) {
			const t = e.map((e) => Array.from({ length: e.length }, (t, n) => at(e, n)));
			return {
				state: "split",
				arguments: t
			};
		}
		function at(e, t) {
			return {
				character: e[t],
				offset: t
			};
		}
		function controlProblems(e) {
			return e.flatMap((e, t) => {
				const n = e.find(({ character: e }) => /[\u0000-\u0008\u000b-\u001f\u007f]/.test(e));
				if (n === undefined) return [];
				const r = `found the control character ${JSON.stringify(n.character)}`;
				return [{
					code: "template.control_character",
					message: r,
					argument: t + 1,
					column: n.offset + 1
				}];
			});
		}
		function programProblems(e) {
			const t = e.length === 1 && e.every((e) => "text" in e && e.text.trim() !== "");
			if (t) return [];
			const n = "expected the name of a program as the first argument, without placeholders";
			return [{
				code: "template.program",
				message: n,
				argument: 1,
				column: null
			}];
		}
		function place({ code: e, message: t, offset: n }, r) {
			return {
				code: e,
				message: t,
				argument: r + 1,
				column: n + 1
			};
		}
		function refuse(e, t, { column: n = null } = {}) {
			return {
				state: "refused",
				problems: [{
					code: e,
					message: t,
					argument: null,
					column: n
				}]
			};
		}
	}),
	66127: (function(e, t, n) {
		n.d(t, {
			Gr: () => toPlaceholderText,
			je: () => o,
			wK: () => isPlaceholder
		});
		var r = n(64310);
		var i = n(23182);
		const a = {
			action: "action",
			target_version: "version",
			from_version: "version_or_none",
			to_version: "version_or_none",
			correlation_id: "id",
			release_candidate_id: "id",
			from_rollout_percent: "percent",
			to_rollout_percent: "percent",
			canary_rollout_percent: "percent",
			stable_rollout_percent: "percent",
			canary_version: "version_or_none",
			stable_version: "version_or_none",
			before_canary_rollout_percent: "percent",
			before_stable_rollout_percent: "percent",
			before_canary_version: "version_or_none",
			before_stable_version: "version_or_none"
		};
		const o = Object.keys(a);
		function isPlaceholder(e) {
			return Object.hasOwn(a, e);
		}
		const s = /^[a-z][a-z0-9_]{0,63}$/;
		const c = {
			action: "a word of a-z 0-9 _, at most 64 characters",
			version: "a semantic version of at most 128 characters",
			version_or_none: "a semantic version of at most 128 characters, or nothing",
			id: "an id of 1 to 128 characters A-Z a-z 0-9 . _ - without a leading \"-\" or \".\"",
			percent: "a whole number from 0 to 100"
		};
		function toPlaceholderText(e, t) {
			const n = a[e];
			return accepts(n, t) ? { text: String(t) } : { expected: c[n] };
		}
		function accepts(e, t) {
			switch (e) {
				case "action": return typeof t === "string" && s.test(t);
				case "version": return isVersion(t);
				case "version_or_none": return t === "" || isVersion(t);
				case "id": return (0, r.eQ)(t);
				case "percent": return typeof t === "number" && Number.isInteger(t) && t >= 0 && t <= 100 && !Object.is(t, -0);
			}
		}
		function isVersion(e) {
			return (0, i.nN)(e) && e.length <= 128;
		}
	}),
	29728: (function(e, t, n) {
		n.d(t, {
			F: () => toEndpoint,
			T: () => refuseMetricsUrl
		});
		const r = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
		function refuseMetricsUrl(e) {
			if (!URL.canParse(e)) return "expected an address such as https://metrics.example.com";
			const t = new URL(e);
			if (t.protocol !== "http:" && t.protocol !== "https:") return `expected http or https, found ${t.protocol}`;
			if (t.username !== "" || t.password !== "") return "expected no user or password in the address: use token-env";
			if (t.search !== "" || t.hash !== "") return "expected an address without \"?\" and \"#\"";
			return undefined;
		}
		function toEndpoint(e, t) {
			const n = refuseMetricsUrl(e.url);
			if (n !== undefined) return {
				refusal: n,
				source: "prometheus"
			};
			const r = new URL(e.url);
			const i = `prometheus ${r.origin}${r.pathname === "/" ? "" : r.pathname}`;
			const a = readToken(e, t, r);
			if ("refusal" in a) return {
				refusal: a.refusal,
				source: i
			};
			const o = r.pathname.replace(/\/+$/, "");
			return {
				url: `${r.origin}${o}/api/v1/query_range`,
				headers: {
					accept: "application/json",
					"content-type": "application/x-www-form-urlencoded",
					...a.headers
				},
				source: i,
				tokenEnvironment: e.tokenEnvironment,
				timeoutMs: e.timeoutMs,
				acceptWarnings: e.acceptWarnings
			};
		}
		function readToken({ tokenEnvironment: e }, t, n) {
			if (e === undefined) return { headers: {} };
			if (n.protocol === "http:" && !r.test(n.hostname)) {
				return { refusal: "a token is sent over https, or over http to this machine alone: change the address" };
			}
			const i = t.fromEnvironment(e)?.trim();
			if (i === undefined || i === "") return { refusal: `the environment variable ${e} is not set` };
			if (!/^[A-Za-z0-9._~+/-]+=*$/.test(i)) return { refusal: `the value of ${e} is not a bearer token` };
			return { headers: { authorization: `Bearer ${i}` } };
		}
	}),
	9285: (function(e, t, n) {
		n.d(t, { p: () => duration });
		var r = n(39362);
		var i = n(84227);
		var a = n(1126);
		function duration(e = {}) {
			const t = e.minS ?? 0;
			const n = e.maxS ?? 10 * 365 * 86400;
			return i.KCZ([i.Whr(), i.YjP().max(32)]).transform((e, i) => {
				const o = typeof e === "number" ? e : (0, r.E)(e);
				if (o !== undefined && o >= t && o <= n) return o;
				i.addIssue({
					code: "custom",
					message: `a duration of ${t} to ${n} s, such as 90s, 15m or 12h`
				});
				return a.tm;
			});
		}
	}),
	39944: (function(e, t, n) {
		n.d(t, { z: () => fe });
		var r = n(84227);
		var i = n(9285);
		;
		const a = (0, i.p)({
			minS: 60,
			maxS: 400 * 86400
		});
		const o = r.rej({
			long: a.describe("Window that shows that the burning matters: 1h"),
			short: a.describe("Window that shows that it still goes on: 5m"),
			rate: r.aig().gt(0).max(1e6).describe("Burn rate in both: 1 uses the budget up in exactly its window; 14.4")
		}).refine(({ long: e, short: t }) => t < e, {
			message: "expected short to be shorter than long",
			path: ["short"]
		});
		const s = r.rej({
			window: a.prefault("28d").describe("Window of an objective that states none itself"),
			windows: r.YOg(a).max(10).prefault([
				"1h",
				"24h",
				"7d",
				"28d"
			]).describe("Windows that are reported beside; they decide nothing"),
			"green-percent": r.aig().min(0).max(100).default(50).describe("Green while at least so much is left, percent"),
			"yellow-percent": r.aig().min(0).max(100).default(20).describe("Yellow while at least so much is left, percent"),
			"fast-burn": r.YOg(o).min(1).max(10).describe("Red while any of these holds, however much is left. Must be set"),
			projection: a.prefault("24h").describe("Window whose burn rate says when the budget will be used up"),
			"warning-days": r.aig().min(0).max(1e3).default(14).describe("Used up in fewer days: a warning"),
			"critical-days": r.aig().min(0).max(1e3).default(3).describe("Used up in fewer days: critical")
		}).refine((e) => e["yellow-percent"] <= e["green-percent"], {
			message: "expected yellow-percent to be at most green-percent",
			path: ["yellow-percent"]
		}).refine((e) => e["critical-days"] <= e["warning-days"], {
			message: "expected critical-days to be at most warning-days",
			path: ["critical-days"]
		}).describe("Error budget");
		var c = n(1126);
		;
		const l = [
			"ratio",
			"count-rate",
			"value",
			"latency-quantile",
			"absolute"
		];
		const u = ["higher-is-worse", "lower-is-worse"];
		const d = {
			"success-ratio": {
				kind: "ratio",
				direction: "lower-is-worse",
				margin: 5e-4,
				marginKind: "absolute"
			},
			"latency-p95": {
				kind: "latency-quantile",
				direction: "higher-is-worse",
				margin: .05,
				marginKind: "relative"
			},
			"validation-failure-rate": {
				kind: "ratio",
				direction: "higher-is-worse",
				margin: 1e-4,
				marginKind: "absolute"
			},
			"integrity-mismatches": {
				kind: "absolute",
				direction: "higher-is-worse",
				margin: 0,
				marginKind: "absolute"
			},
			"drift-delta": {
				kind: "value",
				direction: "higher-is-worse",
				margin: .002,
				marginKind: "absolute"
			}
		};
		const f = Object.keys(d);
		;
		const p = r.YjP().min(1).max(2e4);
		const m = r.rej({
			id: r.YjP().regex(/^[a-z][a-z0-9-]{0,63}$/).describe("Names the rule in findings: success-ratio"),
			preset: r.k5n(f).optional().describe("Where kind, direction and margin come from; each can be set over it"),
			kind: r.k5n(l).optional().describe("ratio: events that are part of a total. count-rate: events for each of a total. value: a measured value. latency-quantile: a quantile. absolute: the candidate alone against a limit"),
			direction: r.k5n(u).optional().describe("What is bad: more of it, or less of it"),
			candidate: p.describe("Query for the candidate; of ratio and count-rate: the events of one step"),
			baseline: p.optional().describe("Query for what is live beside it; none with absolute"),
			"candidate-total": p.optional().describe("All events of one step; default: those of samples"),
			"baseline-total": p.optional().describe("All events of one step; default: those of samples"),
			margin: r.aig().min(0).optional().describe("How much worse the candidate may be; of absolute: the limit itself"),
			"margin-kind": r.k5n(["absolute", "relative"]).optional().describe("absolute: in the unit of the metric. relative: as a share of the baseline, 0.05 for 5 %"),
			aggregate: r.k5n(["sum", "worst"]).default("sum").describe("With absolute: what is held against the limit, the sum of all steps or the worst of them"),
			"min-samples": r.Whr().min(1).optional().describe("Events of the candidate that it needs; default: those of a stage, canary.min-samples")
		});
		const h = m.transform((e, t) => {
			const n = resolveShape(e);
			const r = n === undefined ? "expected a preset, or kind, direction and margin" : faultOf(e, n);
			if (n === undefined || r !== undefined) {
				t.addIssue({
					code: "custom",
					message: r ?? ""
				});
				return c.tm;
			}
			return {
				...n,
				id: e.id,
				candidate: e.candidate,
				baseline: e.baseline,
				candidateTotal: e["candidate-total"],
				baselineTotal: e["baseline-total"],
				aggregate: e.aggregate,
				minSamples: e["min-samples"]
			};
		});
		function resolveShape(e) {
			const t = e.preset === undefined ? undefined : d[e.preset];
			const n = e.kind ?? t?.kind;
			const r = e.direction ?? t?.direction;
			const i = e.margin ?? t?.margin;
			if (n === undefined || r === undefined || i === undefined) return undefined;
			return {
				kind: n,
				direction: r,
				margin: i,
				marginKind: e["margin-kind"] ?? t?.marginKind ?? "absolute"
			};
		}
		function faultOf(e, { kind: t, marginKind: n }) {
			if (t === "absolute") {
				if (e.baseline !== undefined) return "expected no baseline with kind absolute: the limit is what it is held against";
				return n === "relative" ? "expected margin-kind absolute with kind absolute" : undefined;
			}
			return e.baseline === undefined ? `expected a query for the baseline with kind ${t}` : undefined;
		}
		const g = r.rej({
			"min-points": r.Whr().min(4).max(1e4).default(10).describe("Steps with a value on both sides, for values and quantiles"),
			alpha: r.aig().min(1e-6).max(.2).default(.01).describe("Chance of failing a candidate that is not worse, for each rule, over all looks at a stage"),
			"pass-alpha": r.aig().min(1e-6).max(.2).default(.05).describe("Chance of passing a candidate that is worse by exactly the margin, for each rule"),
			"early-share": r.aig().min(0).max(.9).default(.1).describe("Part of alpha that is spent on looks before the end of a stage; 0: no early stop"),
			settle: (0, i.p)({ maxS: 86400 }).default(0).describe("Time after the start of a stage that is not looked at: 1m"),
			"max-window": (0, i.p)({
				minS: 600,
				maxS: 14 * 86400
			}).prefault("72h").describe("Of a stage that lasts longer, and of an audit, only so much is looked at, up to now"),
			shadow: r.k5n(["observe", "compare"]).default("observe").describe("At 0 %. observe: too few measurements do not hold a candidate that gets no traffic; compare: traffic is mirrored to it, and every rule is judged"),
			samples: r.rej({
				candidate: p.describe("All events of the candidate in one step, good and bad"),
				baseline: p.describe("All events of what is live beside it in one step"),
				tolerance: r.aig().gt(0).max(.5).default(.02).describe("How far the share of the candidate may be from the exposure of the stage; 0.02 is 2 points")
			}).describe("How much was measured; shows also whether the traffic is where it should be"),
			rules: r.YOg(h).min(1).max(50).describe("At least one")
		}).superRefine(({ rules: e }, t) => {
			for (const [n, { id: r }] of e.entries()) {
				if (e.findIndex((e) => e.id === r) !== n) {
					t.addIssue({
						code: "custom",
						message: `expected each id once, found ${r} again`,
						path: [
							"rules",
							n,
							"id"
						]
					});
				}
			}
		}).describe("Guardrails: candidate against baseline");
		var _ = n(57946);
		var v = n(29728);
		;
		const y = {
			step: (0, i.p)({
				minS: 1,
				maxS: 3600
			}).default(60).describe("Time between two points of a stage: 30s, 1m. {window} in the query of a guardrail is as long"),
			timeout: (0, i.p)({
				minS: 1,
				maxS: 300
			}).default(10).describe("For one query")
		};
		const b = r.YjP().max(2048).superRefine((e, t) => {
			const n = (0, v.T)(e);
			if (n !== undefined) t.addIssue({
				code: "custom",
				message: n
			});
		});
		const x = r.rej({
			provider: r.euz("prometheus").describe("An HTTP API with query_range: Prometheus, Thanos, Mimir, VictoriaMetrics"),
			url: b.describe("Base address, http or https, without \"?\": https://metrics.example.com/prometheus"),
			"token-env": _.hF.environmentVariable().optional().describe("Name of the environment variable that holds a bearer token; sent over https, or to this machine"),
			warnings: r.k5n(["refuse", "accept"]).default("refuse").describe("An answer that the server itself calls incomplete is no answer (refuse), or counts and is shown (accept)"),
			...y
		});
		const S = r.rej({
			provider: r.euz("file").describe("Rows of a JSON or CSV file in the workspace; a query is the name of a column"),
			path: _.hF.path().regex(/\.(json|csv)$/i, "a file named .json or .csv").describe("Relative to the workspace"),
			"time-column": r.YjP().min(1).max(200).default("time").describe("Column with RFC 3339 times or Unix seconds"),
			...y
		});
		const ee = r.rej({
			provider: r.euz("command").describe("A program that prints {\"points\": [[time, number], \u2026]} for one query"),
			command: r.YOg(r.YjP().min(1).max(4096)).min(1).max(100).describe("Program and arguments, no shell; {query}, {from}, {to} and {step} are filled in"),
			env: r.YOg(_.hF.environmentVariable()).max(20).default([]).describe("Names of the environment variables that the program gets"),
			...y
		});
		const C = r.gMt("provider", [
			x,
			S,
			ee
		]).describe("Where measurements come from");
		var te = n(86830);
		;
		const ne = r.YjP().min(1).max(2e4);
		const re = Object.fromEntries(te.By.map((e) => [e, ne.optional()]));
		const w = r.rej({
			files: r.YOg(_.hF.path()).max(50).default([]).describe("OpenSLO v1 documents, YAML or JSON, relative to the workspace"),
			targets: _.hF.path().optional().describe("SLO targets as the predecessor keeps them: security/slo_targets.json"),
			measures: r.rej(re).prefault({}).describe("Queries for what the targets measure; without one, a file or command is asked for the name itself")
		}).refine((e) => e.files.length > 0 || e.targets !== undefined, { message: "expected files or targets: without an objective there is no error budget" }).describe("Service level objectives");
		var T = n(71165);
		var ie = n(17096);
		var E = n(54989);
		var D = n(94031);
		;
		const ae = {
			as_requested: "A person asked for it",
			stage_complete: "Everything that the stage needs holds",
			audit_complete: "The audit window ended and nothing spoke against the release",
			watch_complete: "The time of watching after a rollback is over",
			until_reached: "It was limited in time, and the time is over",
			stable_again: "Every condition of an unfreeze holds",
			withdrawn: "The candidate was taken back and there is no release to send its traffic to",
			release_invalid: "The release is not described as it must be",
			release_too_large: "The description of the release is larger than the ledger takes",
			reference_floating: "It names what may change; only exact ids go out",
			reference_ambiguous: "It names more than one release",
			release_unverified: "Known by name alone, without digests that can be verified",
			release_rejected: "Rolled back before: it never goes out again in this channel",
			release_revoked: "Revoked by policy",
			release_id_substitution_blocked: "Other artifacts than those known under this id or version",
			reissue_not_authorized: "The leave to replace what an id stands for is missing or does not fit",
			release_id_downgrade_blocked: "Below what the channel already ran",
			version_invalid: "Not a version of the scheme of the channel",
			minimum_version_blocked: "Below the lowest version allowed",
			maximum_version_blocked: "Above the highest version allowed",
			already_live: "It is what is live",
			already_candidate: "It already is the candidate",
			manifest_closed: "A gate of the manifest is closed",
			manifest_expired: "The manifest or evidence in it is out of date",
			manifest_unverified: "The manifest could not be verified",
			health_failed: "An objective, a guardrail or the judge says no",
			health_inconclusive: "The measurements do not tell yet",
			metrics_missing: "There are no measurements",
			metrics_stale: "The newest measurement is too old",
			metrics_future: "Measurements lie ahead of the clock",
			min_samples: "Too few samples at this stage",
			min_time: "Too short a time at this stage",
			clock_behind: "The clock stands before something that the ledger already holds",
			budget_yellow: "Half to four fifths of the error budget is used: canary only",
			budget_red: "Less than a fifth of the error budget is left, or it burns fast",
			budget_black: "The objective is missed",
			budget_unknown: "The error budget could not be told",
			post_check_failed: "What is live fails its checks",
			post_check_inconclusive: "The checks of what is live could not tell",
			approval_missing: "Another person must say yes",
			override_refused: "An override without reason, second person or right to cover this",
			reason_missing: "It needs a reason",
			incident_missing: "A hotfix names the incident that it repairs",
			paused: "Paused by a person",
			pinned: "Held at an exact release",
			not_pinned: "Nothing is pinned",
			pin_mismatch: "Only what is live can be pinned",
			person_request: "A person asked for it and gave no code",
			frozen: "The channel is frozen",
			scope_frozen: "Its environment or the repository is frozen",
			probation: "Probation: small exposures only",
			not_frozen: "There is nothing to unfreeze",
			already_frozen: "It is frozen for this already",
			too_many_freezes: "It is frozen more often than the ledger can hold; it stays frozen",
			unstable: "Not stable for long enough",
			burn_too_high: "Too much of the budget was burnt",
			stability_unknown: "How long it has been stable could not be told",
			alerts_open: "Alerts are open",
			alerts_unknown: "Open alerts could not be asked for",
			watch_open: "Watched after a rollback",
			canary_not_passed: "No new candidate passed shadow and the small exposures",
			busy: "Another transition is under way",
			candidate_in_progress: "There is a candidate",
			no_candidate: "There is no candidate",
			not_paused: "It is not paused",
			already_paused: "It is paused",
			revision_conflict: "The pointer moved since it was looked at",
			audit_window: "The release before is in its audit window",
			audit_open: "The audit window is open",
			audit_overdue: "The audit window ended and nothing was told about the release",
			exposure_unknown: "Where the traffic goes is not known; reconcile first",
			exposure_unreadable: "Where the traffic goes could not be read",
			exposure_differs: "The traffic goes elsewhere than recorded",
			exposure_as_wanted: "The traffic goes where it should",
			idle: "There is nothing to decide",
			channel_not_empty: "The channel has a history already",
			channel_empty: "Nothing was ever live here",
			state_too_large: "The state of the channel would be larger than the ledger takes",
			policy_invalid: "The policy of the channel contradicts itself or its state",
			already_rolled_back: "This rollback was carried out already",
			rollback_pending: "A rollback was decided and not carried out yet",
			rollback_not_authorized: "Nobody with the right to it asked for this rollback",
			rollback_expired: "The authorisation is over",
			rollback_target_revoked: "The target is revoked",
			rollback_target_unverified: "The target does not verify, or it could not be told",
			target_not_prior: "The target never was live in this channel",
			target_equals_current: "The target is what is live",
			target_missing: "There is no release to go back to",
			cross_generation_requires_downgrade: "The target is of another generation",
			automatic_rollback_off: "The policy leaves this rollback to a person",
			downgrade_not_allowed: "The compatibility policy does not allow this pair",
			not_blessed: "Not in the list of approved targets",
			blessing_expired: "The approval of this target is over",
			blessing_invalid: "This target cannot be approved so",
			already_blessed: "It is approved until then",
			mixed_generation: "Not everything of the set is of one generation, or not the same set",
			schema_head_incompatible: "The schema of the database is not one that the target can use",
			crypto_schema_change_blocks_downgrade: "A change of keys or schema stands between",
			staging_missing: "The target did not run through staging first",
			done: "Carried out and read back",
			frozen_before_switch: "Frozen after it was decided and before it was carried out",
			stage_failed: "The release could not be prepared",
			smoke_failed: "The first checks failed",
			traffic_failed: "The traffic was certainly not moved",
			traffic_unknown: "The traffic may have been moved",
			preempted: "A way back that did not wait took its place",
			fence_old: "Another executor carried on",
			no_pending: "No transition is open",
			outcome_unknown: "It may have been carried out; reconcile"
		};
		function isReasonCode(e) {
			return Object.hasOwn(ae, e);
		}
		;
		const oe = r.YjP().min(1).max(128);
		const O = r.Whr().min(0).max(10);
		const k = r.YOg(T.KN).min(2).max(64);
		const rises = (e) => e.every((t, n) => n === 0 || t > (e[n - 1] ?? -1));
		const A = {
			scheme: r.k5n(["integer", "semver"]).default("semver").describe("How versions are ordered; never as text"),
			floor: oe.optional().describe("Lowest version that may go out"),
			ceiling: oe.optional().describe("Highest version that may go out"),
			"below-floor-with-authorisation": r.zMY().default(false).describe("Whether an authorised rollback may go below"),
			"not-below": r.k5n(["highest-activated", "highest-seen"]).default("highest-activated").describe("What a new release is held against; going below needs an authorisation"),
			"reissue-allowed": r.zMY().default(false).describe("Whether an authorisation may replace what an id stands for"),
			revoked: r.YOg(r.YjP().min(1).max(128)).max(1e3).default([]).describe("Release ids that never go out again")
		};
		const se = {
			ladder: k.refine((e) => rises(e) && e[0] === 0 && e.at(-1) === 100, "rising percentages from 0 to 100").default([
				0,
				1,
				5,
				25,
				50,
				100
			]).describe("Shares of the traffic; 0 is shadow"),
			"hotfix-ladder": k.refine((e) => rises(e) && e[0] === 0, "rising percentages from 0").default([0, 1]).describe("Shares of a hotfix before everybody gets it"),
			"min-time": (0, i.p)().describe("At each share. Must be set: 30m"),
			"min-samples": r.Whr().min(0).describe("Requests of the candidate at each share above 0. Must be set"),
			"max-metric-age": (0, i.p)({ minS: 1 }).describe("A newest measurement older than this holds the rollout. Must be set"),
			lease: (0, i.p)({
				minS: 10,
				maxS: 86400
			}).prefault("10m").describe("An executor on another machine that was not heard of for so long is taken for dead"),
			"probation-percent": T.KN.default(5).describe("Highest share while a freeze is on probation")
		};
		const j = {
			automatic: r.zMY().default(true).describe("Whether a missed objective or guardrail rolls back without a person"),
			authorisation: r.YOg(r.k5n([
				"index_record",
				"signed_record",
				"operator_approval"
			])).max(3).default(["operator_approval", "signed_record"]).describe("What allows a person to go back below what was live"),
			"authorisation-max-age": (0, i.p)({ minS: 60 }).prefault("24h").describe("Older ones do not count"),
			watch: (0, i.p)({
				minS: 0,
				maxS: 7 * 86400
			}).prefault("1h").describe("Time of watching after a rollback")
		};
		const M = {
			min: (0, i.p)().prefault("24h").describe("Shortest audit window after everybody got a release"),
			max: (0, i.p)().prefault("72h").describe("Longest audit window; undecided by then means not proven"),
			"start-during": r.zMY().default(false).describe("Whether the next rollout may start in it")
		};
		const N = {
			"stable-for": (0, i.p)().prefault("72h").describe("Time with little burn before a freeze ends"),
			"max-burn-percent": r.aig().min(0).max(100).default(10).describe("Share of the budget burnt in that time, exclusive"),
			"probation-tiers": r.YOg(r.k5n(D.iB)).max(4).default(["A", "B"]).describe("Freezes that end through probation")
		};
		const P = {
			folder: r.YjP().min(1).max(1024).default(".github/release-approvals").describe("Approval files, one for each person and action, reviewed into the repository"),
			start: O.default(0).describe("Other people who must have approved the start of a rollout"),
			promote: O.default(0).describe("\u2026 the step to everybody"),
			yellow: O.default(1).describe("\u2026 each step while the error budget is yellow"),
			hotfix: O.default(0).describe("\u2026 a hotfix"),
			downgrade: O.default(1).describe("\u2026 a downgrade"),
			"unfreeze-critical": O.default(1).describe("\u2026 the end of a freeze of tier A"),
			unpin: O.default(1).describe("\u2026 unpinning"),
			bless: O.default(1).describe("\u2026 a new target of downgrades")
		};
		const ce = {
			"needs-staging": r.zMY().default(true).describe("Whether it must have gone through staging first"),
			"staging-environment": r.YjP().min(1).max(63).default("staging").describe("Environment that counts as staging"),
			rules: r.YOg(r.rej({
				id: r.YjP().min(1).max(64).describe("Names the rule in records"),
				from: r.YjP().min(1).max(64).describe("Generation that is live"),
				to: r.YjP().min(1).max(64).describe("Older generation that may take its place"),
				"schema-compatible": r.zMY().describe("Whether the older one can use the schema as the newer one left it")
			})).max(100).default([]).describe("Pairs of generations that a downgrade may cross; none by default"),
			barriers: r.YOg(r.YjP().min(1).max(64)).max(100).default([]).describe("Generations that changed keys or schema so that nothing older may follow them"),
			"bless-max": (0, i.p)({ minS: 3600 }).prefault("90d").describe("Longest validity of a blessed target")
		};
		const F = r.YOg(r.k5n(Object.keys(ae))).max(20).describe("Blockers that an override with a reason and a second person may cover; none by default").default([]);
		;
		const le = r.rej({ limits: r.g1P(r.YjP().regex(/^[a-z][a-z0-9_]{0,63}$/), r.rej({
			min: r.aig().optional(),
			max: r.aig().optional()
		}).refine(({ min: e, max: t }) => e !== undefined || t !== undefined, "expected min, max or both")).refine((e) => Object.keys(e).length <= 64, "at most 64 limits").default({}).describe("Number that the smoke hook prints to its limits; one that is not printed cannot be told, and holds") }).describe("Checks of what is live");
		;
		function withoutDefaults(e) {
			const t = Object.entries(e).map(([e, t]) => [e, unwrap(t).optional()]);
			return r.rej(Object.fromEntries(t));
		}
		function unwrap(e) {
			if (!(e instanceof r.XiL || e instanceof r.xgV)) return e;
			const t = unwrap(e.unwrap());
			return e.description === undefined ? t : t.describe(e.description);
		}
		;
		const I = r.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/);
		const ue = r.gMt("kind", [r.rej({
			kind: r.euz("folder").describe("Files of this machine: for a long-lived runner, and for trying it out"),
			path: r.YjP().min(1).max(1024).default(".release-gates/rollout").describe("Relative to the workspace")
		}), r.rej({
			kind: r.euz("git").describe("A ref of its own, changed by compare-and-swap pushes alone: for ephemeral runners"),
			ref: r.YjP().regex(/^refs\/heads\/[A-Za-z0-9._/-]{1,200}$/).default("refs/heads/release-state").describe("Full name of the ref"),
			remote: r.YjP().min(1).max(200).nullable().default("origin").describe("Name of the remote; null: this repository")
		})]).describe("Where the state of all channels is kept");
		const de = r.rej({
			releases: withoutDefaults(A).optional(),
			canary: withoutDefaults(se).optional(),
			rollback: withoutDefaults(j).optional(),
			audit: withoutDefaults(M).optional(),
			unfreeze: withoutDefaults(N).optional(),
			approvals: withoutDefaults(P).optional(),
			downgrade: withoutDefaults(ce).optional(),
			overridable: F.unwrap().optional(),
			traffic: E.F.optional(),
			hooks: ie.y.optional(),
			"post-checks": le.optional(),
			metrics: C.optional(),
			slo: w.optional(),
			budget: s.optional(),
			guardrails: g.optional()
		});
		const L = [
			"metrics",
			"slo",
			"budget",
			"guardrails"
		];
		const fe = r.rej({
			version: r.euz(1),
			tenant: I.default("default").describe("Tenant of a channel where none is named"),
			store: ue.prefault({ kind: "folder" }),
			slots: r.PVZ([T.NI, T.NI]).refine(([e, t]) => e !== t, "two different names").default(["blue", "green"]).describe("The two places that releases run in; the one without traffic takes the next candidate"),
			generation: r.k5n(["major", "given"]).default("major").describe("Releases that can take each other\u2019s place: same major version, or what the input generation says"),
			releases: r.rej(A).prefault({}),
			canary: r.rej(se),
			rollback: r.rej(j).prefault({}),
			audit: r.rej(M).prefault({}),
			unfreeze: r.rej(N).prefault({}),
			approvals: r.rej(P).prefault({}),
			downgrade: r.rej(ce).prefault({}),
			overridable: F,
			traffic: E.F.describe("How traffic is moved and read back"),
			hooks: ie.y.prefault({}),
			"post-checks": le.prefault({}),
			metrics: C.optional().describe("Without it every judgement of health waits: no data is not good data"),
			slo: w.optional(),
			budget: s.optional(),
			guardrails: g.optional(),
			environments: r.g1P(I, de).default({}).describe("What differs in one environment")
		}).superRefine((e, t) => {
			const n = L.filter((t) => e[t] !== undefined);
			if (n.length === 0 || n.length === L.length) return;
			const r = L.filter((t) => e[t] === undefined);
			for (const e of r) {
				const r = `expected ${e} beside ${n.join(", ")}: a release is judged by all of them or not at all`;
				t.addIssue({
					code: "custom",
					message: r,
					path: [e]
				});
			}
		}).describe("release-gates rollout policy, version 1");
	}),
	94031: (function(e, t, n) {
		n.d(t, {
			Nq: () => g,
			YL: () => u,
			Zb: () => d,
			Zm: () => channelId,
			_V: () => x,
			dN: () => c,
			iB: () => p,
			iW: () => m,
			nR: () => l,
			p$: () => emptyState
		});
		var r = n(84227);
		var i = n(71165);
		var a = n(6597);
		const o = "release-gates/channel-state/v1";
		const s = r.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/);
		const c = r.rej({
			tenant: s,
			environment: s,
			region: s.nullable(),
			segment: s.nullable()
		});
		const l = r.rej({
			release: a.B,
			slot: i.NI,
			revision: r.Whr().min(1),
			activated_at: i.uR,
			transition: i.id,
			proven: r.zMY()
		});
		const u = [
			"canary",
			"blue_green",
			"pin",
			"hotfix"
		];
		const d = [
			"rollout",
			"downgrade",
			"hotfix"
		];
		const f = r.rej({
			release: a.B,
			slot: i.NI,
			strategy: r.k5n(u),
			kind: r.k5n(d),
			ladder: r.YOg(i.KN).min(1).max(64).describe("Rising; the first is shadow (0), the last 100"),
			stage: r.Whr().min(0).describe("Index into the ladder"),
			started_at: i.uR,
			stage_started_at: i.uR.describe("When the exposure of this stage was seen to be set"),
			paused: r.zMY(),
			incident: r.YjP().max(256).nullable().describe("What a hotfix repairs"),
			reason: i.l,
			by: i.eN
		});
		const p = [
			"A",
			"B",
			"C",
			"D"
		];
		const m = [
			"component",
			"environment",
			"repository"
		];
		const h = [
			"person",
			"guardrail",
			"budget",
			"post_check",
			"rollback",
			"reconcile"
		];
		const g = r.rej({
			id: i.id,
			tier: r.k5n(p),
			scope: r.k5n(m),
			environment: s.nullable().describe("Which one, where the scope is an environment; else null"),
			phase: r.k5n(["frozen", "probation"]).describe("probation: promotion stays frozen; shadow, 1 and 5 % may run"),
			trigger: r.k5n(h),
			reason_code: i.aY,
			reason: i.l,
			by: i.eN,
			at: i.uR,
			until: i.uR.nullable().describe("A freeze that ends by itself; null: until somebody unfreezes")
		});
		const _ = r.rej({
			release_id: i.id,
			reason: i.l,
			by: i.eN,
			at: i.uR,
			until: i.uR.nullable()
		});
		const v = r.rej({
			release_id: i.id,
			artifacts_sha256: i.sc.describe("SHA-256 over the canonical form of the artifacts of the release"),
			approved_by: i.eN,
			reason: i.l,
			at: i.uR,
			expires_at: i.uR
		});
		const y = [
			"start",
			"advance",
			"promote",
			"rollback",
			"abort",
			"reset",
			"reconcile"
		];
		const b = r.rej({
			transition: i.id,
			kind: r.k5n(y),
			fence: r.Whr().min(1),
			holder: r.g1P(r.YjP(), r.Pq9()).describe("Who carries it out"),
			lease_until: i.uR.describe("From then on anybody may take it over; a claim of one clock, so safety never rests on it"),
			since: i.uR,
			target: r.rej({
				slot: i.NI.describe("Where the share below goes; the rest goes to the other slot"),
				percent: i.KN
			}),
			candidate: f.nullable().describe("Of a start: the candidate once it is done; else null"),
			to: r.rej({
				release: a.B,
				proven: r.zMY()
			}).nullable().describe("Of a rollback that moves the pointer: where to; else null"),
			freezes: r.YOg(i.id).max(16).describe("Of a reset: the freezes that it leads out of"),
			reason_code: i.aY,
			reason: i.l,
			by: i.eN
		});
		const x = r.rej({
			format: r.euz(o),
			channel: c,
			revision: r.Whr().min(0).describe("Of the pointer; 0 before the first activation"),
			fence: r.Whr().min(0).describe("Highest fencing number given out"),
			current: l.nullable(),
			last_good: l.nullable().describe("Newest activation before the current one whose audit window ended well"),
			previous: l.nullable().describe("What was live directly before; target of a rollback"),
			highest_seen: r.YjP().max(128).nullable().describe("Highest version that ever was a candidate; never lowered"),
			highest_activated: r.YjP().max(128).nullable().describe("Highest version that ever was live; never lowered"),
			candidate: f.nullable(),
			exposure: r.rej({
				slot: i.NI.nullable().describe("Slot that gets `percent`; null before the first activation"),
				percent: i.KN,
				known: r.zMY().describe("false: what was read back differs or could not be read; needs reconcile"),
				at: i.uR.nullable()
			}),
			standby: r.rej({
				slot: i.NI,
				release_id: i.id
			}).nullable().describe("What is prepared in the slot that is not live; null: nothing that can be relied on"),
			freezes: r.YOg(g).max(16),
			pin: _.nullable(),
			blessed: r.YOg(v).max(32),
			rollback_mode: r.zMY().describe("Set by a rollback, until a newer release went live"),
			watch_until: i.uR.nullable().describe("After a rollback: watched until then"),
			audit: r.rej({
				opens_at: i.uR,
				earliest_end: i.uR,
				latest_end: i.uR
			}).nullable().describe("After a promotion: its audit window"),
			pending: b.nullable()
		}).describe("State of one rollout channel, version 1");
		function channelId({ tenant: e, environment: t, region: n, segment: r }) {
			const i = [e, t];
			if (n !== null || r !== null) i.push(n ?? "-");
			if (r !== null) i.push(r);
			return i.join(".");
		}
		function emptyState(e) {
			return {
				format: o,
				channel: e,
				revision: 0,
				fence: 0,
				current: null,
				last_good: null,
				previous: null,
				highest_seen: null,
				highest_activated: null,
				candidate: null,
				exposure: {
					slot: null,
					percent: 0,
					known: true,
					at: null
				},
				standby: null,
				freezes: [],
				pin: null,
				blessed: [],
				rollback_mode: false,
				watch_until: null,
				audit: null,
				pending: null
			};
		}
	}),
	6597: (function(e, t, n) {
		n.d(t, { B: () => a });
		var r = n(84227);
		var i = n(71165);
		const a = r.rej({
			id: i.id.describe("Release candidate id"),
			version: r.YjP().min(1).max(128).describe("Position within the channel, by the scheme of its policy"),
			generation: r.YjP().min(1).max(64).describe("Releases of one generation can take each other\u2019s place; a rollback never leaves it"),
			artifacts: r.g1P(r.YjP().regex(/^[A-Za-z0-9._/@-]{1,256}$/), i.sc).describe("Part of the bundle (image, configuration, schema head, flags, \u2026) to its SHA-256"),
			manifest: r.rej({
				path: r.YjP().min(1).max(4096).describe("Relative to the workspace that activated it"),
				sha256: i.sc.describe("Of the manifest file"),
				evidence_sha256: i.sc.describe("What the manifest says over all its evidence")
			}),
			commit: r.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/).describe("Commit it was built from"),
			build_id: r.YjP().max(256).nullable(),
			config_sha256: i.sc.nullable().describe("Of the configuration that changes what was built"),
			imported: r.zMY().describe("Known from an imported registry alone, without digests that can be verified")
		});
	}),
	71165: (function(e, t, n) {
		n.d(t, {
			KN: () => l,
			NI: () => u,
			aY: () => d,
			eN: () => c,
			id: () => i,
			l: () => s,
			sc: () => a,
			uR: () => o
		});
		var r = n(84227);
		const i = r.YjP().regex(/^(?![-.])[A-Za-z0-9._-]{1,128}$/).describe("1 to 128 characters A-Z a-z 0-9 . _ - without a leading \"-\" or \".\"");
		const a = r.YjP().regex(/^[0-9a-f]{64}$/).describe("SHA-256, lower-case hex");
		const o = r.YjP().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/).describe("RFC 3339, UTC, milliseconds");
		const s = r.YjP().min(1).max(1024).describe("Why, for a person");
		const c = r.YjP().min(1).max(256).describe("Who");
		const l = r.Whr().min(0).max(100).describe("Share of the traffic, percent");
		const u = r.YjP().regex(/^[a-z][a-z0-9-]{0,31}$/).describe("Name of one of the two places that releases run in, e.g. blue");
		const d = r.YjP().regex(/^[a-z][a-z0-9_]{0,63}$/).describe("Reason as a stable code");
	}),
	67957: (function(e, t, n) {
		n.d(t, {
			h: () => toPlaceCall,
			x: () => toRequestCall
		});
		var r = n(30786);
		var i = n(66462);
		var a = n(40954);
		var o = n(66127);
		;
		function renderCommandTemplate(e, t) {
			const n = new Map();
			const r = [];
			for (const i of e.placeholders) {
				const e = Object.hasOwn(t, i) ? t[i] : undefined;
				const a = (0, o.Gr)(i, e);
				if ("text" in a) n.set(i, a.text);
				else r.push(refuse(i, e, a.expected));
			}
			const [a, ...s] = r;
			if (a !== undefined) throw new i.dz([a, ...s]);
			const c = e.arguments.map((e) => e.map((e) => "text" in e ? e.text : n.get(e.placeholder) ?? "").join(""));
			return c;
		}
		function refuse(e, t, n) {
			const r = t === undefined ? "nothing" : JSON.stringify(t).slice(0, 140);
			return {
				code: "command_template.value",
				message: `the placeholder {${e}} takes ${n}; found ${r}`,
				remedy: "Correct the value where it comes from; it is never quoted or cut to fit"
			};
		}
		var s = n(94031);
		var c = n(39160);
		;
		function toRequestCall(e, t) {
			const { channel: n, exposure: i } = t;
			const a = render(e, (0, c.t_)((0, c.MX)(n, i), i), toValues(t));
			if ("refusal" in a) return a;
			return {
				argv: a.argv,
				environment: {
					...placeVariables(n, i),
					...requestVariables(t)
				},
				stdin: (0, r.Mr)(t)
			};
		}
		function toPlaceCall(e, t, n) {
			const r = render(e, (0, c.MX)(t, n), {});
			return "refusal" in r ? r : {
				argv: r.argv,
				environment: placeVariables(t, n)
			};
		}
		function render(e, t, n) {
			const { argv: r, missing: o } = (0, c.UV)(e.command, t);
			if (o.length > 0) return { refusal: `the command names the ${o.join(" and ")} of a channel without one` };
			const s = (0, a.N)(r);
			if (s.state === "refused") return { refusal: s.problems.map(({ message: e }) => e).join("; ") };
			try {
				return { argv: renderCommandTemplate(s.template, n) };
			} catch (e) {
				if (e instanceof i.dz) return { refusal: e.problems.map(({ message: e }) => e).join("; ") };
				throw e;
			}
		}
		function toValues({ action: e, release: t, otherRelease: n, ...r }) {
			const { percent: i } = r.exposure;
			const a = n?.version ?? "";
			return {
				action: e,
				target_version: t.version,
				from_version: a,
				to_version: t.version,
				correlation_id: r.correlationId,
				release_candidate_id: t.id,
				from_rollout_percent: r.fromPercent,
				to_rollout_percent: i,
				canary_rollout_percent: i,
				stable_rollout_percent: 100 - i,
				canary_version: t.version,
				stable_version: a,
				before_canary_rollout_percent: r.fromPercent,
				before_stable_rollout_percent: 100 - r.fromPercent,
				before_canary_version: t.version,
				before_stable_version: a
			};
		}
		function placeVariables(e, { slot: t, otherSlot: n }) {
			return {
				RELEASE_GATES_CHANNEL: (0, s.Zm)(e),
				RELEASE_GATES_SLOT: t,
				RELEASE_GATES_OTHER_SLOT: n
			};
		}
		function requestVariables(e) {
			return {
				RELEASE_GATES_IDEMPOTENCY_KEY: e.idempotencyKey,
				RELEASE_GATES_TRANSITION: e.action,
				RELEASE_GATES_PERCENT: String(e.exposure.percent),
				RELEASE_GATES_FROM_PERCENT: String(e.fromPercent),
				RELEASE_GATES_RELEASE: e.release.id,
				RELEASE_GATES_RELEASE_VERSION: e.release.version,
				RELEASE_GATES_OTHER_RELEASE: e.otherRelease?.id ?? "",
				RELEASE_GATES_OTHER_RELEASE_VERSION: e.otherRelease?.version ?? "",
				RELEASE_GATES_CORRELATION_ID: e.correlationId
			};
		}
	}),
	43458: (function(e, t, n) {
		n.d(t, { j: () => commandConfigSchema });
		var r = n(57946);
		var i = n(84227);
		var a = n(40954);
		var o = n(9285);
		var s = n(39160);
		const c = 3600;
		const l = i.YjP().regex(/^(?!RELEASE_GATES_)[A-Za-z_][A-Za-z0-9_]{0,127}$/, "a name of a variable that is not ours");
		function commandConfigSchema(e, t) {
			return i.rej({
				command: i.YOg(i.YjP().max(8192)).min(1).max(256).superRefine((t, n) => {
					for (const r of templateProblems(t, e)) n.addIssue({
						code: "custom",
						message: r
					});
				}).describe(`Program and arguments, never a shell. ${placeholdersOf(e)}`),
				timeout: (0, o.p)({
					minS: 1,
					maxS: c
				}).prefault(t).describe(`From then on it is ended, with everything it started: TERM, after 5 s KILL. Default ${t}`),
				environment: i.g1P(l, i.YjP().max(4096)).optional().describe("Variables it gets beside PATH, HOME, LANG and TMPDIR, with their values"),
				secrets: i.YOg(l).max(64).optional().describe("Names of variables of ours that it gets too; their values are masked wherever they show up"),
				"working-directory": r.hF.path().optional().describe("Relative to the workspace; default its root")
			});
		}
		function placeholdersOf(e) {
			const t = s.TI.map((e) => `{${e}}`).join(", ");
			return e === "place" ? `Placeholders: ${t}` : `Placeholders: ${t}, {share_of_<slot>} and those of the adapter contract`;
		}
		function templateProblems(e, t) {
			const n = (0, a.N)((0, s.UV)(e, (0, s.d6)(e, t)).argv);
			if (n.state === "refused") {
				return n.problems.map(({ argument: e, message: t }) => e === null ? `a command: ${t}` : `a command; of argument ${e}: ${t}`);
			}
			const r = n.template.placeholders.map((e) => `{${e}}`).join(", ");
			return t === "place" && r !== "" ? [`a command that is not told what it should find, so without ${r}`] : [];
		}
	}),
	14215: (function(e, t, n) {
		n.d(t, {
			C_: () => l,
			Ly: () => createCommandTraffic,
			dp: () => setByCommand
		});
		var r = n(84227);
		var i = n(67957);
		var a = n(43458);
		var o = n(12264);
		var s = n(30275);
		var c = n(75347);
		const l = r.rej({
			adapter: r.euz("command").describe("Programs of yours move the traffic and look where it is"),
			set: (0, a.j)("request", "30s").describe("Moves the traffic. Exit code 0: done; another: not done"),
			read: s.e.optional().describe("Looks at the router; prints {\"percent\": n}, the real share of {slot}, as its last line"),
			"trust-command": r.zMY().default(false).describe("Without a read command: take the word of the set command. Shown everywhere as not proven")
		}).describe("Traffic through commands");
		function createCommandTraffic(e, t, n) {
			return {
				adapter: "command",
				set: (t) => setByCommand(e.set, t, n),
				async read(r) {
					if (e.read !== undefined) return (0, o.f)(e.read, {
						channel: t,
						exposure: r
					}, n);
					if (!e["trust-command"]) {
						return {
							state: "unknown",
							reason: "no read command is configured, so nobody can look where the traffic is"
						};
					}
					const i = "not proven: the set command is trusted, nobody looked at the router";
					return {
						state: "read",
						percent: r.percent,
						proven: false,
						detail: i
					};
				}
			};
		}
		async function setByCommand(e, t, n) {
			const r = (0, i.x)(e, t);
			if ("refusal" in r) return {
				state: "failed",
				reason: r.refusal
			};
			const a = await (0, c.d)(e, r, n);
			if (a.state !== "exited") return {
				state: a.state,
				reason: `the command: ${a.reason}`
			};
			const o = a.said === "" ? "" : `: ${a.said}`;
			const s = `the command ended with exit code ${a.status}${o}`;
			return {
				state: a.status === 0 ? "done" : "failed",
				reason: s
			};
		}
	}),
	48496: (function(e, t, n) {
		n.d(t, { g: () => readLastDocument });
		var r = n(8304);
		var i = n(66462);
		const a = 1024 * 1024;
		const o = 10;
		const s = new Set([
			32,
			9,
			o,
			13
		]);
		const c = 123;
		function readLastDocument(e) {
			let t = e.length;
			while (t > 0 && s.has(e[t - 1])) t--;
			let n = 0;
			while (n < t && s.has(e[n])) n++;
			const r = e.subarray(n, t);
			const i = e.subarray(Math.max(n, e.lastIndexOf(o, t - 1) + 1), t);
			const a = parse(r);
			return a.state === "found" ? a : parse(i);
		}
		function parse(e) {
			if (e[0] !== c) return { state: "none" };
			try {
				return {
					state: "found",
					value: (0, r.R)(e, {
						file: "output",
						maxBytes: a
					}).value
				};
			} catch (e) {
				if (e instanceof i.dz) return {
					state: "malformed",
					reason: `no strict JSON (${e.code})`
				};
				throw e;
			}
		}
	}),
	39160: (function(e, t, n) {
		n.d(t, {
			MX: () => toPlaces,
			TI: () => r,
			UV: () => fillPlaces,
			d6: () => anyPlaces,
			t_: () => withShares
		});
		const r = [
			"slot",
			"other_slot",
			"tenant",
			"environment",
			"region",
			"segment"
		];
		const i = /\{(share_of_[a-z][a-z0-9-]{0,31})\}/g;
		function toPlaces(e, { slot: t, otherSlot: n }) {
			const { tenant: r, environment: i, region: a, segment: o } = e;
			return new Map(Object.entries({
				slot: t,
				other_slot: n,
				tenant: r,
				environment: i,
				region: a,
				segment: o
			}));
		}
		function withShares(e, { slot: t, otherSlot: n, percent: r }) {
			const i = [[`share_of_${t}`, String(r)], [`share_of_${n}`, String(100 - r)]];
			return new Map([...e, ...i]);
		}
		function anyPlaces(e, t) {
			const n = t === "place" ? [] : e.flatMap((e) => [...e.matchAll(i)].map(([, e]) => e));
			return new Map([...r, ...n].map((e) => [e, "0"]));
		}
		const a = /\{\{|\}\}|\{([a-z][a-z0-9_-]*)\}/g;
		function fillPlaces(e, t) {
			const n = new Set();
			const r = e.map((e, r) => r === 0 ? e : e.replaceAll(a, (e, r) => {
				const i = r === undefined ? undefined : t.get(r);
				if (i === undefined) return e;
				if (i === null) n.add(r);
				return i ?? "";
			}));
			return {
				argv: r,
				missing: [...n]
			};
		}
	}),
	12264: (function(e, t, n) {
		n.d(t, { f: () => readByCommand });
		var r = n(84227);
		var i = n(34802);
		var a = n(67957);
		var o = n(45340);
		;
		function findShare(e, t, n) {
			return "weights" in t ? findInWeights(e, t, n) : findNumber(e, t, n);
		}
		function findNumber(e, { percent: t, of: n }, { slot: r, otherSlot: i }) {
			const a = (0, o.s)(e, t);
			const s = typeof a === "string" && /^\d{1,3}(\.\d{1,6})?$/.test(a) ? Number(a) : a;
			if (typeof s !== "number" || s < 0 || s > 100) return `expected 0 to 100 at ${t}`;
			if (r === n) return { percent: s };
			return i === n ? { percent: 100 - s } : `it tells of the slot ${n} alone`;
		}
		function findInWeights(e, t, { slot: n, otherSlot: r }) {
			const [i, a] = [t.slots[n], t.slots[r]];
			if (i === undefined || a === undefined) return `it tells of the slots ${Object.keys(t.slots).join(" and ")}`;
			const s = (0, o.s)(e, t.weights);
			if (!Array.isArray(s)) return `expected a list at ${t.weights}`;
			const c = new Map([[i, 0], [a, 0]]);
			let l = 0;
			for (const e of s) {
				const [n, r] = [(0, o.s)(e, t.name), (0, o.s)(e, t.weight)];
				if (typeof n !== "string" || typeof r !== "number" || r < 0) {
					return `expected a name and a weight in every entry of ${t.weights}`;
				}
				if (r > 0 && !c.has(n)) return `a target in ${t.weights} takes traffic and is no slot`;
				c.set(n, (c.get(n) ?? 0) + r);
				l += r;
			}
			return l === 0 ? `all weights in ${t.weights} are 0` : { percent: 100 * c.get(i) / l };
		}
		var s = n(48496);
		var c = n(75347);
		;
		const l = r.rej({
			percent: r.aig().min(0).max(100).describe("Share of the slot, percent; may have a fraction"),
			detail: r.YjP().max(4096).optional().describe("For a person")
		}).describe("What a command that reads the traffic prints last");
		async function readByCommand(e, t, n) {
			const r = (0, a.h)(e, t.channel, t.exposure);
			if ("refusal" in r) return unknown(r.refusal);
			const o = await (0, c.d)(e, r, n);
			if (o.state !== "exited") return unknown(o.reason);
			if (o.status !== 0) return unknown(`exit code ${o.status}${o.said === "" ? "" : `: ${o.said}`}`);
			if (o.truncated) return unknown(o.said);
			const u = (0, s.g)(o.stdout);
			if (u.state === "malformed") return unknown(`its last line is ${u.reason}`);
			if (e.share !== undefined) {
				const n = u.state === "found" ? findShare(u.value, e.share, t.exposure) : "expected a JSON document";
				if (typeof n === "string") return unknown(n);
				return {
					state: "read",
					percent: n.percent,
					proven: true,
					detail: "read by command"
				};
			}
			const d = u.state === "found" ? l.safeParse(u.value) : undefined;
			if (d?.success !== true) {
				return unknown("expected {\"percent\": n} with n from 0 to 100 as its last line, found something else");
			}
			const { percent: f, detail: p } = d.data;
			return {
				state: "read",
				percent: f,
				proven: true,
				detail: p === undefined ? "read by command" : (0, i.G)(p, n.secrets)
			};
		}
		function unknown(e) {
			return {
				state: "unknown",
				reason: `the read command: ${e}`
			};
		}
	}),
	30275: (function(e, t, n) {
		n.d(t, { e: () => l });
		var r = n(84227);
		var i = n(71165);
		var a = n(43458);
		const o = r.YjP().max(1024).regex(/^(?:\/(?:[^~/]|~[01])*)*$/, "a JSON pointer such as /spec/rules/0/backendRefs");
		const s = r.rej({
			weights: o.describe("JSON pointer to the list of weighted targets in what the command prints"),
			name: o.describe("JSON pointer to the name in an entry of the list"),
			weight: o.describe("JSON pointer to the weight in an entry of the list; an entry without one is not understood"),
			slots: r.g1P(i.NI, r.YjP().min(1).max(2048)).refine((e) => Object.keys(e).length === 2, "exactly two slots").refine((e) => new Set(Object.values(e)).size === Object.keys(e).length, "each slot with another name").describe("Slot to the name of its target; another target with a weight makes the share unknown")
		}).describe("From the weights of all targets");
		const c = r.rej({
			percent: o.describe("JSON pointer to a number from 0 to 100, or a text of one"),
			of: i.NI.describe("Slot whose share that is; the other one has the rest")
		}).describe("From one number");
		const l = (0, a.j)("place", "30s").extend({ share: r.KCZ([s, c]).optional().describe("Where the share stands in the JSON document that the command prints; default {\"percent\": n}, of {slot}") });
	}),
	75347: (function(e, t, n) {
		n.d(t, { d: () => runCommand });
		var r = n(34802);
		const i = 1024 * 1024;
		async function runCommand(e, t, { processes: n, secrets: r }) {
			const a = {};
			for (const t of e.secrets ?? []) {
				const e = r.fromEnvironment(t);
				if (e === undefined) return {
					state: "failed",
					reason: `the variable ${t} that it needs is not set`
				};
				a[t] = e;
			}
			const o = await n.run({
				argv: t.argv,
				timeoutMs: e.timeout * 1e3,
				env: {
					...e.environment,
					...a,
					...t.environment
				},
				maxOutputBytes: i,
				...e["working-directory"] !== undefined && { cwd: e["working-directory"] },
				...t.stdin !== undefined && { stdin: t.stdin }
			});
			return toOutcome(o, e, r);
		}
		function toOutcome(e, t, n) {
			const a = e.truncated ? `it printed more than ${i} bytes, which are not shown` : (0, r.a)([e.stderr, e.stdout], n);
			const o = a === "" ? "" : `: ${a}`;
			switch (e.state) {
				case "not_started": return {
					state: "failed",
					reason: `it could not be started: ${n.mask(e.reason ?? "no reason given")}`
				};
				case "timed_out": return {
					state: "unknown",
					reason: `it was ended after ${t.timeout} s${o}`
				};
				case "signalled": return {
					state: "unknown",
					reason: `it was ended by ${e.signal ?? "a signal"}${o}`
				};
				case "exited": return {
					state: "exited",
					status: e.status ?? -1,
					stdout: e.stdout,
					truncated: e.truncated,
					said: a
				};
			}
		}
	}),
	34802: (function(e, t, n) {
		n.d(t, {
			G: () => toForeignLine,
			a: () => lastWords
		});
		var r = n(73188);
		var i = n(67938);
		const a = 300;
		function toForeignLine(e, t) {
			const n = (0, r.$)((0, i.j)(t.mask(e).trim()));
			return n.length <= a ? n : `${n.slice(0, a)}\u2026`;
		}
		function lastWords(e, t) {
			for (const n of e) {
				const e = t.mask(new TextDecoder().decode(n)).split("\n");
				const r = e.findLast((e) => e.trim() !== "");
				if (r !== undefined) return toForeignLine(r, t);
			}
			return "";
		}
	}),
	34840: (function(e, t, n) {
		n.d(t, {
			f: () => r,
			j: () => parseSocketAddress
		});
		const r = /^(?:unix:(?<path>[^\0\r\n]+)|tcp:(?:\[(?<v6>[0-9A-Fa-f:.]+)\]|(?<host>[A-Za-z0-9.-]+)):(?<port>\d{1,5}))$/;
		function parseSocketAddress(e) {
			const { path: t, v6: n, host: i, port: a } = r.exec(e)?.groups ?? {};
			if (t !== undefined) return {
				kind: "unix",
				path: t
			};
			return {
				kind: "tcp",
				host: n ?? i ?? "",
				port: Number(a)
			};
		}
	}),
	17096: (function(e, t, n) {
		n.d(t, {
			F: () => createHooks,
			y: () => l
		});
		var r = n(71164);
		var i = n(84227);
		var a = n(67957);
		var o = n(43458);
		var s = n(48496);
		var c = n(75347);
		const hook = (e) => (0, o.j)("request", "5m").optional().describe(e);
		const l = i.rej({
			stage: hook("Puts the release into its slot, without traffic"),
			smoke: hook("Tries what was staged or activated; may print numbers for the post-checks as its last line"),
			drain: hook("Lets a slot without traffic finish what it began"),
			invalidate: hook("Drops caches, indexes and what else was derived from a release that went"),
			rehydrate: hook("Fills them again")
		}).describe("Commands around a transition");
		const u = 64;
		const d = /^[a-z][a-z0-9_]{0,63}$/;
		const f = {};
		function createHooks(e, t) {
			return { async run(n, r) {
				const i = e[n];
				if (i === undefined) return {
					state: "absent",
					reason: `no ${n} hook is configured`,
					measured: f
				};
				const o = (0, a.x)(i, r);
				if ("refusal" in o) return {
					state: "failed",
					reason: o.refusal,
					measured: f
				};
				const s = await (0, c.d)(i, o, t);
				if (s.state !== "exited") {
					return {
						state: s.state,
						reason: `the ${n} hook: ${s.reason}`,
						measured: f
					};
				}
				const l = s.said === "" ? "" : `: ${s.said}`;
				const d = `the ${n} hook ended with exit code ${s.status}${l}`;
				const p = s.truncated ? f : readMeasured(s.stdout);
				if (s.status !== 0) return {
					state: "failed",
					reason: d,
					measured: p ?? f
				};
				if (p !== undefined) return {
					state: "done",
					reason: d,
					measured: p
				};
				return {
					state: "unknown",
					reason: `the ${n} hook printed something like measurements, but not {"name": number, \u2026} with at most ${u} names of a-z 0-9 _`,
					measured: f
				};
			} };
		}
		function readMeasured(e) {
			const t = (0, s.g)(e);
			if (t.state === "none") return f;
			if (t.state === "malformed" || !(0, r.O)(t.value)) return undefined;
			const n = Object.entries(t.value);
			const i = n.filter((e) => d.test(e[0]) && Number.isFinite(e[1]));
			return i.length === n.length && i.length <= u ? Object.fromEntries(i) : undefined;
		}
	}),
	73377: (function(e, t, n) {
		n.d(t, {
			X: () => createNoTraffic,
			y: () => i
		});
		var r = n(84227);
		const i = r.rej({
			adapter: r.euz("none").describe("Nothing of ours moves the traffic"),
			"pointer-only": r.zMY().default(false).describe("Whoever serves follows the channel's pointer: there is all or nothing, shown as not proven")
		}).describe("No traffic adapter");
		function createNoTraffic(e) {
			const why = (t) => {
				if (!e["pointer-only"]) return "no traffic adapter is configured: set traffic.adapter in the rollout policy";
				return t === 0 || t === 100 ? undefined : `without a traffic adapter there is all or nothing; ${t} % cannot be had`;
			};
			return {
				adapter: "none",
				async set({ exposure: e }) {
					const t = why(e.percent);
					return t === undefined ? {
						state: "done",
						reason: "nothing to move: the pointer is the switch"
					} : {
						state: "failed",
						reason: t
					};
				},
				async read({ percent: e }) {
					const t = why(e);
					if (t !== undefined) return {
						state: "unknown",
						reason: t
					};
					return {
						state: "read",
						percent: e,
						proven: false,
						detail: "not proven: the pointer is the switch"
					};
				}
			};
		}
	}),
	54989: (function(e, t, n) {
		n.d(t, { F: () => x });
		var r = n(84227);
		var i = n(14215);
		var a = n(57946);
		var o = n(71165);
		var s = n(43458);
		var c = n(30275);
		;
		const bySlot = (e, t) => r.g1P(o.NI, e).refine((e) => Object.keys(e).length === 2, "exactly two slots").refine((e) => new Set(Object.values(e)).size === Object.keys(e).length, "each slot with another value").describe(t);
		const l = {
			adapter: r.euz("file").describe("A file that the router reads"),
			path: a.hF.path().describe("The file, relative to the workspace; replaced as a whole, so a reader never sees half of it"),
			reload: (0, s.j)("request", "30s").optional().describe("Tells the router, where it does not watch the file"),
			read: c.e.optional().describe("Looks at the router itself; without it the file is believed, which is shown as not proven")
		};
		const u = r.rej({
			...l,
			format: r.euz("flagd").describe("A flag file of flagd (OpenFeature) in JSON"),
			flag: r.YjP().min(1).max(256).describe("Key of the flag; its targeting is one fractional rule"),
			variants: bySlot(r.YjP().min(1).max(256), "Slot to its variant")
		}).describe("flagd, fractional targeting with two variants");
		const d = r.rej({
			...l,
			format: r.euz("nginx-split").describe("An include of nginx with one split_clients block; the file is ours alone"),
			variable: r.YjP().max(128).regex(/^[a-z](?:[a-z0-9_]|\{(?:tenant|environment|region|segment)\})*$/, "a name of a-z 0-9 _ without $").describe("Variable that gets the value of the slot, without $"),
			key: r.YjP().regex(/^[A-Za-z0-9_${}.:-]{1,256}$/, "a text of nginx without blanks and quotes").describe("What decides where a request goes, such as ${remote_addr}${http_user_agent}; equal keys stay together"),
			values: bySlot(r.YjP().max(512).regex(/^(?:[A-Za-z0-9_.:-]|\{(?:tenant|environment|region|segment)\})+$/, "a word"), "Slot to the value of the variable, such as the name of an upstream")
		}).describe("nginx, split_clients");
		const f = r.gMt("format", [u, d]);
		var p = n(9285);
		var m = n(34840);
		;
		const h = r.YjP().max(256).regex(/^(?:[A-Za-z0-9_.:-]|\{(?:tenant|environment|region|segment)\})+$/, "a name of A-Z a-z 0-9 _ . : -, which may hold {tenant}, {environment}, {region} or {segment}");
		const haproxy_config_bySlot = (e) => r.g1P(o.NI, h).refine((e) => Object.keys(e).length === 2, "exactly two slots").refine((e) => new Set(Object.values(e)).size === Object.keys(e).length, "each slot with another name").describe(e);
		const g = {
			adapter: r.euz("haproxy").describe("HAProxy's runtime API, level admin"),
			sockets: r.YOg(r.YjP().max(300).regex(m.f, "unix:<path> or tcp:<host>:<port>")).min(1).max(16).describe("Runtime sockets, unix:<path> or tcp:<host>:<port>; more than one where several HAProxys share the traffic"),
			timeout: (0, p.p)({
				minS: 1,
				maxS: 60
			}).prefault("5s").describe("For one exchange with one socket. Default 5s")
		};
		const _ = r.rej({
			...g,
			mode: r.euz("weight").describe("Both slots are servers of one backend; their weights are the shares, exactly"),
			backend: h.describe("The backend; nothing but the two servers takes traffic in it"),
			servers: haproxy_config_bySlot("Slot to its server")
		}).describe("HAProxy, shares as weights of servers");
		const v = r.rej({
			...g,
			mode: r.euz("map").describe("Each slot is a backend; an entry of a map holds the share of one in basis points"),
			map: r.rej({
				file: r.YjP().max(512).regex(/^(?:[A-Za-z0-9_./#:-]|\{(?:tenant|environment|region|segment)\})+$/, "a path or #id without blanks, which may hold {tenant} and the like").describe("The map as the configuration of HAProxy names it"),
				key: h.describe("Key of the entry"),
				slot: o.NI.describe("Slot whose share the entry holds; the other gets the rest")
			}).describe("Where the share stands: 0 to 10000"),
			backends: haproxy_config_bySlot("Slot to its backend")
		}).refine((e) => Object.hasOwn(e.backends, e.map.slot), {
			path: ["map", "slot"],
			message: "one of the slots of backends"
		}).describe("HAProxy, share in a map, the same users stay in");
		const y = r.gMt("mode", [_, v]);
		var b = n(73377);
		;
		const x = r.gMt("adapter", [
			i.C_,
			y,
			f,
			b.y
		]).describe("How the traffic of a channel is moved and where it is looked at");
	})
};
;
