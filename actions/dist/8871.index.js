"use strict";
exports.id = 8871;
exports.ids = [8871];
exports.modules = {
	37088: (function(e, t, n) {
		n.d(t, { i: () => readEvidenceFolder });
		var r = n(8304);
		var i = n(66462);
		var a = n(71164);
		var o = n(34975);
		var s = n(14256);
		var c = n(25184);
		var l = n(76380);
		var u = n(11142);
		var d = n(61367);
		async function readEvidenceFolder(e, t) {
			const n = await e.list([(0, u.yk)((0, u.uJ)(t, "")).replace(/\/?$/, "/*.json").replace(/^\//, "")]);
			const r = [];
			for (const t of n) r.push(await readOne(e, t));
			return r;
		}
		async function readOne(e, t) {
			const n = await e.read(t, {
				role: "evidence",
				maxBytes: s.b
			});
			switch (n.state) {
				case "present": return classifyDocument(n);
				case "absent": return malformed(t, null, "file.vanished", "the file was listed and is not there any more");
				case "refused": return malformed(t, null, n.code, n.reason);
			}
		}
		function classifyDocument(e) {
			const { path: t, sha256: n } = e;
			try {
				const i = (0, r.R)(e.bytes, {
					file: t,
					maxBytes: s.b
				});
				const a = {
					path: t,
					sha256: n,
					bytes: e.bytes.length
				};
				switch (formatOf(i)) {
					case d.uX: return {
						kind: "evidence",
						...a,
						evidence: (0, l.CX)(i, e.bytes)
					};
					case d.Sn: return {
						kind: "manifest",
						...a,
						manifest: (0, c.yl)(i, e.bytes)
					};
					case null:
					default: return {
						kind: "foreign",
						path: t,
						sha256: n,
						format: formatOf(i)
					};
				}
			} catch (e) {
				if (!(e instanceof i.dz)) throw e;
				const [r, ...a] = e.problems.map((e) => (0, o.ny)(e, t));
				return {
					kind: "malformed",
					path: t,
					sha256: n,
					differences: [r, ...a]
				};
			}
		}
		function formatOf(e) {
			if (!(0, a.O)(e.value) || !Object.hasOwn(e.value, "format")) return null;
			const { format: t } = e.value;
			return typeof t === "string" ? t.slice(0, 128) : null;
		}
		function malformed(e, t, n, r) {
			const i = {
				code: n,
				file: e,
				pointer: null,
				expected: null,
				found: null,
				message: r
			};
			return {
				kind: "malformed",
				path: e,
				sha256: t,
				differences: [i]
			};
		}
	}),
	62050: (function(e, t, n) {
		n.d(t, {
			QM: () => locateManifest,
			nK: () => locateManifestBelow,
			nu: () => tellNotLocated
		});
		var r = n(34975);
		var i = n(37088);
		var a = n(14256);
		var o = n(11142);
		async function locateManifest(e, t) {
			return t.endsWith(".json") ? readManifestFile(e, t, []) : newestInFolder(e, t);
		}
		async function readManifestFile(e, t, n) {
			const r = await e.read(t, {
				role: "evidence",
				maxBytes: a.Z
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
			const n = await (0, i.i)(e, t);
			const r = n.flatMap((e) => e.kind === "malformed" ? e.differences : []);
			const a = n.filter((e) => e.kind === "manifest");
			const o = a.map((e) => e.manifest.generated_at).sort().at(-1);
			const s = a.filter((e) => e.manifest.generated_at === o);
			const [c] = s;
			if (c === undefined || o === undefined) return {
				state: "absent",
				path: t,
				malformed: r
			};
			if (new Set(s.map((e) => e.sha256)).size > 1) return {
				state: "ambiguous",
				at: o,
				paths: s.map((e) => e.path)
			};
			return readManifestFile(e, c.path, r);
		}
		const s = [
			"*",
			"*/*",
			".*/*",
			"*/*/*",
			".*/*/*"
		].map((e) => `${e}/manifest.*.json`);
		async function locateManifestBelow(e, t) {
			const n = await locateManifest(e, t);
			if (n.state !== "absent" || t.endsWith(".json") || n.malformed.length > 0) return n;
			const r = (0, o.yk)(t.replace(/\/+$/, ""));
			const i = await e.list(s.map((e) => `${r}/${e}`));
			const a = [...new Set(i.map((e) => e.slice(0, e.lastIndexOf("/"))))].sort();
			const [c] = a;
			if (c === undefined) return n;
			return a.length === 1 ? locateManifest(e, c) : {
				state: "ambiguous",
				at: t,
				paths: a
			};
		}
		function tellNotLocated(e) {
			switch (e.state) {
				case "absent": {
					const [t] = e.malformed;
					const n = t === undefined ? "" : `; ${(0, r.hF)(t)}`;
					return {
						outcome: "fail",
						reason: `there is no sound manifest at ${e.path}${n}`,
						remedy: "Name the manifest, or the folder that release-manifest wrote"
					};
				}
				case "refused": return {
					outcome: "inconclusive",
					reason: `${e.path} may not be read: ${e.reason}`,
					remedy: "Name a regular file below the root"
				};
				case "ambiguous": return {
					outcome: "inconclusive",
					reason: `${e.paths.length} different manifests say ${e.at}: ${e.paths.slice(0, 5).join(", ")}`,
					remedy: "Name the one that is meant"
				};
			}
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
	52992: (function(e, t, n) {
		n.d(t, {
			M: () => lackingGates,
			g: () => requiredGates
		});
		function requiredGates(e) {
			if (!e.require_gate_evidence) return [];
			return e.expected_gates.filter((e) => e.required).map((e) => e.unit);
		}
		function lackingGates(e, t) {
			return t.flatMap((t) => whatLacks(t, e) ?? []);
		}
		function whatLacks(e, t) {
			const n = t.expected_gates.find((t) => t.unit === e);
			const r = Object.hasOwn(t.gates, e) ? t.gates[e] : undefined;
			if (n === undefined) return `${e} is not expected`;
			if (!n.required || !t.require_gate_evidence) return `${e} is expected, but its evidence not required`;
			if (r === undefined) return `${e} has no evidence`;
			return r.mode === "enforce" ? undefined : `${e} was judged in warn mode`;
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
	78871: (function(e, t, n) {
		n.r(t);
		n.d(t, { manifestVerify: () => _ });
		var r = n(97208);
		var i = n(57946);
		var a = n(17037);
		var o = n(84227);
		var s = n(62050);
		var c = n(33999);
		;
		async function collectVerification(e, t) {
			const { workspace: n, nowMs: r } = t;
			const i = await (0, s.QM)(n, e.manifest ?? t.evidenceDirectory);
			if (i.state !== "found") return i;
			const { path: a, sha256: o } = i.file;
			const l = await (0, c.e)(i.file, (0, c.$)(n), r);
			return {
				state: "found",
				path: a,
				sha256: o,
				facts: l,
				malformed: i.malformed
			};
		}
		var l = n(39330);
		var u = n(89443);
		var d = n(24827);
		var f = n(52992);
		var p = n(34975);
		var m = n(76832);
		;
		function requiredRow(e, t) {
			const n = (0, f.g)(e);
			const r = {
				id: "manifest_required_gates",
				expected: t.length === 0 ? "at least 1" : [...t]
			};
			if (t.length === 0) {
				return (0, m.K4)({
					...r,
					level: "may",
					outcome: n.length > 0,
					reason: n.length > 0 ? `it requires ${n.join(", ")}` : "this manifest requires no gate evidence",
					actual: n,
					remedy: "Name the gates that must be in it with expected-gates"
				});
			}
			const i = (0, f.M)(e, t);
			return (0, m.K4)({
				...r,
				level: "must",
				outcome: i.length === 0,
				reason: i.length === 0 ? `it requires ${t.join(", ")}` : i.join("; ").slice(0, 2e3),
				actual: n,
				remedy: "Have release-manifest expect these gates (expected-gates, or the configuration), with require-gate-evidence"
			});
		}
		;
		const h = 100;
		const g = "Fetch the folder again from where it was published; trust neither file until they agree";
		function decideVerification(e, t) {
			if (e.state !== "found") return [notLocated(e)];
			const n = (0, d.TX)(e.facts);
			return [
				(0, m.cT)("manifest_found", "pass", {
					reason: `verifying ${e.path}`,
					expected: "one manifest",
					actual: e.sha256
				}),
				differencesRow("manifest_parse", n.manifest, "the manifest has its canonical form and agrees with itself"),
				...e.malformed.length === 0 ? [] : [differencesRow("folder_sound", e.malformed, "every file of the folder is sound")],
				...expectationRows(e, t),
				differencesRow("manifest_fresh", n.expiry, freshReason(e)),
				decisionRow(e, t),
				...requirementRow(e, t),
				...Object.entries(n.evidence).map(([e, t]) => differencesRow(`evidence_digest::${e}`, t, `the evidence of ${e} is what the manifest binds`)),
				filesRow("artifacts_unchanged", n.artifacts, {
					isBinding: true,
					isNeeded: t.requireArtifacts
				}),
				filesRow("materials_unchanged", n.materials, {
					isBinding: t.requireMaterials,
					isNeeded: false
				})
			];
		}
		function verificationDetails(e) {
			if (e.state !== "found") return { manifest: null };
			const t = (0, d.TX)(e.facts);
			const n = differencesOf(e, t);
			return {
				manifest: e.path,
				manifest_sha256: e.sha256,
				candidate: candidateOf(e),
				requires: e.facts.reading.manifest === null ? null : (0, f.g)(e.facts.reading.manifest),
				differences: n.slice(0, 1e3).map((e) => ({ ...e })),
				differences_total: n.length,
				artifacts: countsOf(t.artifacts),
				materials: countsOf(t.materials)
			};
		}
		function candidateOf({ facts: e }) {
			const { manifest: t } = e.reading;
			if (t === null) return null;
			const { release_candidate_id: n, subject: r, environment: i, strict: a, generated_at: o, expires_at: s } = t;
			return {
				release_candidate_id: n,
				...r,
				environment: i,
				strict: a,
				generated_at: o,
				expires_at: s
			};
		}
		function verificationValues(e) {
			if (e.state !== "found") return {
				"manifest-path": "",
				"manifest-sha256": "",
				decision: "",
				differences: "",
				"first-difference": ""
			};
			const t = differencesOf(e, (0, d.TX)(e.facts));
			return {
				"manifest-path": e.path,
				"manifest-sha256": e.sha256,
				decision: e.facts.reading.manifest?.decision ?? "",
				differences: String(t.length),
				"first-difference": t[0] === undefined ? "" : (0, p.hF)(t[0])
			};
		}
		function differencesOf(e, t) {
			return [...e.malformed, ...(0, d.CG)(t)];
		}
		function notLocated(e) {
			const { outcome: t, ...n } = (0, s.nu)(e);
			return (0, m.cT)("manifest_found", t, {
				...n,
				expected: "one manifest",
				actual: foundInstead(e)
			});
		}
		function foundInstead(e) {
			switch (e.state) {
				case "absent": return e.malformed.slice(0, h).map((e) => ({ ...e }));
				case "refused": return e.code;
				case "ambiguous": return e.paths.slice(0, h);
			}
		}
		function expectationRows({ sha256: e, facts: t }, n) {
			const { manifest: r } = t.reading;
			const i = [
				[
					"manifest_digest",
					n.expectedSha256,
					e
				],
				[
					"manifest_candidate",
					n.expectedCandidate,
					r?.release_candidate_id ?? null
				],
				[
					"manifest_commit",
					n.expectedCommit?.toLowerCase(),
					r?.subject.commit ?? null
				]
			];
			return i.flatMap(([e, t, n]) => {
				if (t === undefined) return [];
				const r = n !== null && (0, l.J$)(t, n);
				return (0, m.cT)(e, r ? "pass" : "fail", {
					reason: r ? `it is ${t}` : `expected ${t}, found ${n ?? "none"}`,
					expected: t,
					actual: n,
					remedy: "This is another manifest than the one that was meant; fetch that one"
				});
			});
		}
		function decisionRow({ facts: e }, { requireOpen: t }) {
			const { manifest: n } = e.reading;
			const r = n?.decision === "open";
			const [i] = n?.reasons ?? [];
			return {
				...(0, m.cT)("manifest_decision_open", r ? "pass" : "fail", {
					reason: r ? "the manifest says open" : `the manifest says closed: ${i?.message ?? "it cannot be read"}`,
					expected: "open",
					actual: n?.decision ?? null,
					remedy: "Do not release this candidate; see the reasons in the manifest"
				}),
				level: t ? "must" : "may"
			};
		}
		function requirementRow({ facts: e }, { expectedGates: t = [] }) {
			const { manifest: n } = e.reading;
			return n === null ? [] : [requiredRow(n, t)];
		}
		function differencesRow(e, t, n) {
			const [r] = t;
			if (r === undefined) return (0, m.cT)(e, "pass", {
				reason: n,
				expected: [],
				actual: []
			});
			return {
				...(0, m.cT)(e, "fail", {
					reason: (0, u.v)((0, p.hF)(r), t.length - 1, "difference"),
					expected: [],
					actual: t.slice(0, h).map((e) => ({ ...e })),
					remedy: g
				}),
				location: {
					file: r.file,
					...r.pointer !== null && { pointer: r.pointer }
				}
			};
		}
		function filesRow(e, t, { isBinding: n, isNeeded: r }) {
			const i = t.notPresent.length;
			const a = `${t.checked} hashed again, ${i} not present and not checked${t.notComparable === 0 ? "" : `, ${t.notComparable} read from another commit and not checked`}`;
			const o = n ? "must" : "may";
			if (t.differences.length > 0) return {
				...differencesRow(e, t.differences, a),
				level: o
			};
			if (r && i > 0) return (0, m.cT)(e, "inconclusive", {
				reason: `${a}: ${t.notPresent.slice(0, 5).join(", ")}`,
				expected: "every file is here",
				actual: t.notPresent.slice(0, h),
				remedy: "Put the artifacts where the manifest names them, relative to the root"
			});
			const s = t.checked === 0 ? "not_applicable" : "pass";
			return {
				...(0, m.cT)(e, s, {
					reason: a,
					expected: [],
					actual: countsOf(t)
				}),
				level: o
			};
		}
		function freshReason({ facts: e }) {
			const t = e.reading.manifest?.expires_at ?? null;
			return t === null ? "no expiry is set" : `valid until ${t}`;
		}
		function countsOf(e) {
			return {
				checked: e.checked,
				not_present: e.notPresent.length,
				not_comparable: e.notComparable,
				differences: e.differences.length
			};
		}
		;
		const _ = (0, r.p)({
			id: "manifest-verify",
			summary: "Derives a manifest and all its evidence again, offline, and names every difference",
			inputs: o.rej({
				manifest: i.hF.path().optional().describe("A manifest, or a folder that holds one; default: the evidence folder of the release candidate"),
				expectedSha256: i.hF.sha256().optional().describe("SHA-256 that the manifest must have, from a place its writer cannot change"),
				expectedCandidate: i.hF.id().optional().describe("Release candidate id that the manifest must be of"),
				expectedCommit: i.hF.text(64).optional().describe("Full commit id that the manifest must be of"),
				expectedGates: i.hF.list().default([]).describe("Gates that the manifest must name, require and hold enforced evidence of; whoever writes a manifest writes what it expects"),
				requireOpen: i.hF.boolean().default(true).describe("Fail also where the manifest holds but its decision is closed; false judges integrity alone"),
				requireArtifacts: i.hF.boolean().default(false).describe("Fail where a bound artifact is not here to be hashed again"),
				requireMaterials: i.hF.boolean().default(false).describe("Fail where a file that a gate read or wrote has other bytes now; otherwise a warning")
			}),
			checks: {
				manifest_found: "There is exactly one newest manifest",
				manifest_parse: "The manifest has its canonical form and agrees with itself",
				manifest_digest: "The manifest is the one whose SHA-256 was given",
				manifest_candidate: "The manifest is of the release candidate that was given",
				manifest_commit: "The manifest is of the commit that was given",
				manifest_required_gates: "The manifest requires the gates that were given, or at least any",
				manifest_fresh: "The manifest is not from the future and has not expired",
				manifest_decision_open: "The manifest says open",
				"evidence_digest::<unit>": "The evidence of one unit has its SHA-256, agrees with itself and with its entry",
				artifacts_unchanged: "Every bound artifact that is here has its SHA-256",
				materials_unchanged: "Every file that a gate read or wrote and that is here has its SHA-256",
				folder_sound: "No file of the folder claims to be evidence or a manifest without being it"
			},
			outputs: {
				"manifest-path": "The manifest that was verified, relative to the workspace",
				"manifest-sha256": "SHA-256 of its bytes",
				decision: "What it says: open or closed; empty where it cannot be read",
				differences: "How many differences were found",
				"first-difference": "The first of them in one line; empty where there is none"
			},
			documents: { manifest: a.rc },
			collect: collectVerification,
			decide: decideVerification,
			details: verificationDetails,
			values: verificationValues
		});
	})
};
;
