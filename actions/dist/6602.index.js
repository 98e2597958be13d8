"use strict";
exports.id = 6602;
exports.ids = [6602];
exports.modules = {
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
	85204: (function(e, t, n) {
		n.r(t);
		n.d(t, { recordVerify: () => P });
		var r = n(97208);
		var i = n(76760);
		var a = n(66462);
		var o = n(11142);
		var s = n(84871);
		var c = n(43041);
		var l = n(70443);
		var u = n(8304);
		var d = n(71164);
		var f = n(77379);
		var p = n(56458);
		var m = n(51997);
		var h = n(70197);
		var g = n(39330);
		var _ = n(48843);
		;
		const v = /"entry_hash":"(.{64})","prev_hash":"(.{64}|)"/gs;
		const y = "\"entry_hash\":\"\",".length + 64;
		function locateInLine(e, { before: t, after: n }) {
			const r = Buffer.from(e).toString("latin1");
			const i = [...r.matchAll(v)].at(-1);
			if (i === undefined) return undefined;
			const [, a = "", o = ""] = i;
			const s = i.index;
			const c = Buffer.from(r.slice(0, s) + r.slice(s + y), "latin1");
			if (n !== undefined && (0, g.J$)((0, g.fg)(c), n)) return shift(compareText(n, a), r.indexOf(a, s));
			const l = s + i[0].length - o.length - 1;
			if (!(0, g.J$)(o, t)) {
				const e = r.slice(0, l) + t + r.slice(l + o.length);
				const n = Buffer.from(e.slice(0, s) + e.slice(s + y), "latin1");
				if ((0, g.J$)((0, g.fg)(n), a)) return shift(compareText(t, o), l);
			}
			if (!/^[0-9a-f]{64}$/.test(a)) return undefined;
			const u = (0, _.C)(c, a);
			return u === undefined || u.offset < s ? u : shift(u, y);
		}
		function compareText(e, t) {
			return (0, h.Xo)(Buffer.from(e, "latin1"), Buffer.from(t, "latin1"));
		}
		function shift(e, t) {
			return e === undefined ? undefined : {
				...e,
				offset: e.offset + t
			};
		}
		;
		async function readLedgerFacts(e, t) {
			const n = `${t}/${p.th}`;
			const r = await e.read(n);
			if (r === undefined) return undefined;
			const { report: i } = (0, c.I)((0, l.L)(r), {
				profile: "release-gates",
				level: "deep",
				origin: n
			});
			const a = i.problem?.code === "line.torn" && isHalfWritten(r, {
				file: n,
				channelId: t
			});
			const o = i.problem === null || a ? [] : [brokenFinding(r, i, n)];
			try {
				const a = (0, f.UM)(r.subarray(0, i.bytes), {
					file: n,
					channelId: t,
					mayBeTorn: false
				});
				const s = await viewFindings(e, {
					chain: a,
					file: `${t}/${p.J5}`,
					isWhole: o.length === 0
				});
				return {
					lines: (0, f.Az)(a).records,
					head: a.head.hash,
					findings: [...o, ...s]
				};
			} catch (e) {
				return {
					lines: [],
					head: "",
					findings: [...o, toFinding(e, "ledger.broken", n)]
				};
			}
		}
		function isHalfWritten(e, t) {
			try {
				(0, f.UM)(e, {
					...t,
					mayBeTorn: true
				});
				return true;
			} catch (e) {
				if (e instanceof a.dz) return false;
				throw e;
			}
		}
		const b = 10;
		function brokenFinding(e, { problem: t, bytes: n, head: r }, i) {
			const a = t?.offset ?? n;
			const o = e.indexOf(b, a);
			const s = e.subarray(a, o === -1 ? e.length : o);
			const c = locateInLine(s, {
				before: r?.hash ?? "",
				after: prevHashAt(e, o)
			});
			const l = c === undefined ? null : {
				...c,
				offset: c.offset + a
			};
			const u = l === null ? `the line at byte ${a}` : (0, h.cM)(l);
			return {
				code: "ledger.broken",
				file: i,
				byte: l,
				message: `${u}: ${t?.message ?? "it does not verify"}`
			};
		}
		function prevHashAt(e, t) {
			if (t === -1 || t + 1 >= e.length) return undefined;
			const n = e.indexOf(b, t + 1);
			try {
				const r = (0, u.R)(e.subarray(t + 1, n === -1 ? e.length : n), { file: "line" }).value;
				const i = (0, d.O)(r) ? r["prev_hash"] : undefined;
				return typeof i === "string" ? i : undefined;
			} catch (e) {
				if (e instanceof a.dz) return undefined;
				throw e;
			}
		}
		async function viewFindings(e, { chain: t, file: n, isWhole: r }) {
			const i = await e.read(n);
			if (i === undefined || !r) return [];
			try {
				(0, m.SV)((0, m.RE)(i, n), t, n);
				return [];
			} catch (e) {
				return [toFinding(e, "view.changed", n)];
			}
		}
		function toFinding(e, t, n) {
			if (!(e instanceof a.dz)) throw e;
			return {
				code: t,
				file: n,
				byte: null,
				message: e.problems[0]?.message ?? e.message
			};
		}
		var x = n(11111);
		;
		async function unnamedFiles(e, { channelId: t, lines: n }) {
			const r = new Set(n.flatMap(x.w).map(({ path: e }) => `${t}/${e}`));
			return (await e.list(t)).filter((e) => !r.has(e));
		}
		var S = n(35229);
		;
		async function verifyRecords(e, { channelId: t, transition: n, nowMs: r }) {
			const i = await readLedgerFacts(e, t);
			if (i === undefined) return {
				channelId: t,
				lines: null,
				head: "",
				findings: [],
				unnamed: [],
				walk: null
			};
			const { lines: a, head: o, findings: s } = i;
			const c = await (0, S.w)(e, {
				channelId: t,
				transition: n,
				lines: a,
				nowMs: r
			});
			const l = s.length === 0 ? await unnamedFiles(e, {
				channelId: t,
				lines: a
			}) : [];
			return {
				channelId: t,
				lines: a.length,
				head: o,
				findings: s,
				unnamed: l,
				walk: c ?? null
			};
		}
		var C = n(17645);
		var w = n(13967);
		;
		const T = 256 * 1024 * 1024;
		const E = "/ledger.ndjson";
		async function collectRecords(e, t) {
			const n = await openPlace(e, t);
			const r = e.channel === undefined ? await n.channels() : [e.channel];
			const { transition: i = null, expectedSha256: a } = e;
			const o = i !== null || a !== undefined;
			const c = o && e.channel === undefined ? r.filter((e) => e !== s.eq) : r;
			if (o && c.length > 1) throw tooMany(c);
			const l = [];
			for (const e of c) {
				l.push(await verifyRecords(n, {
					channelId: e,
					transition: i,
					nowMs: t.nowMs
				}));
			}
			return {
				place: n.place,
				channels: l
			};
		}
		function tooMany(e) {
			return new a.dz({
				code: "channel.ambiguous",
				message: `expected one channel for the transition or digest, found ${e.slice(0, 5).join(", ")}`,
				where: { file: "channel" },
				remedy: "Name it with the input channel"
			});
		}
		async function openPlace(e, t) {
			if (e.ledger !== undefined) return folderPlace(e.ledger, t);
			const n = await t.workspace.read(e.policy, { role: "policy" });
			if (n.state === "absent") return folderPlace(C.$, t);
			const { policy: r } = await (0, w.G)(t.workspace, e.policy, t.environment);
			const { store: i } = r;
			return i.kind === "folder" ? folderPlace(i.path, t) : refPlace(i, t);
		}
		function folderPlace(e, { workspace: t }) {
			const n = i.posix.normalize(e).replace(/\/+$/, "");
			const r = n === "." ? "" : `${n}/`;
			return {
				place: `folder ${n}`,
				async read(e) {
					const n = await t.read(`${r}${e}`, {
						role: "material",
						maxBytes: T
					});
					if (n.state === "refused") throw refused(n.path, n.reason);
					return n.state === "present" ? n.bytes : undefined;
				},
				async channels() {
					const e = await t.list([`${(0, o.yk)(r)}*${E}`]);
					return e.map((e) => e.slice(r.length, -E.length));
				},
				async list(e) {
					const n = await t.list([`${(0, o.yk)(`${r}${e}`)}/records/*`]);
					return n.map((e) => e.slice(r.length)).sort();
				}
			};
		}
		function refused(e, t) {
			return new a.dz({
				code: "record.unreadable",
				message: `expected a file that may be read, found one that may not: ${t}`,
				where: { file: e },
				remedy: "Put the ledger below the root as regular files"
			});
		}
		async function refPlace({ ref: e, remote: t }, { refs: n }) {
			const r = n.open({
				ref: e,
				remote: t
			});
			const i = await r.load();
			return {
				place: r.place,
				read: (e) => i.read(e),
				async channels() {
					const e = (await i.list("")).filter((e) => e.endsWith(E));
					return e.map((e) => e.slice(0, -E.length)).sort();
				},
				list: (e) => i.list(`${e}/records`)
			};
		}
		var D = n(89443);
		var O = n(76832);
		;
		const k = 100;
		const A = "Fetch the files again from where they were published, or from a backup; trust neither until they agree";
		function decideRecords(e, t) {
			if (e.channels.length === 0) return [noLedger(e.place)];
			return e.channels.flatMap((n) => n.lines === null ? [noLedger(`${e.place}, channel ${n.channelId}`)] : channelChecks(n, t));
		}
		function noLedger(e) {
			return (0, O.cT)("record_ledger", "inconclusive", {
				reason: `there is no ledger in ${e}`,
				expected: "a folder with <channel>/ledger.ndjson",
				actual: null,
				remedy: "Name the folder that holds the channels with the input ledger, and the channel as it is spelled there"
			});
		}
		function channelChecks(e, t) {
			const { channelId: n, walk: r } = e;
			const i = findingsCheck((0, O.ij)("record_chain", n), e.findings, { holds: `${e.lines} lines verify, from the first to ${e.head.slice(0, 12)}\u2026` });
			const a = [i, ...unnamedCheck(e)];
			if (r === null) return [...a, notFound(e, t)];
			const o = r.findings.filter(({ code: e }) => e !== "manifest.other");
			const s = findingsCheck((0, O.ij)("record_files", n), o, { holds: `${r.files.length} files have the bytes that the ledger names, and say what their lines say` });
			return [
				...a,
				...expectedCheck(n, r, t),
				s,
				...knownCheck(n, r),
				...manifestChecks(n, r)
			];
		}
		function unnamedCheck({ channelId: e, unnamed: t }) {
			const [n] = t;
			if (n === undefined) return [];
			const r = `${(0, D.v)(n, t.length - 1, "file")}: no line names it`;
			const i = {
				id: (0, O.ij)("record_unnamed", e),
				level: "may",
				outcome: false
			};
			const a = `${r}; a write that ended before its line, as on a full disk, leaves such a file`;
			const o = "Delete what is listed while nothing writes to the ledger: nothing rests on it, and it proves nothing";
			return [(0, O.K4)({
				...i,
				reason: a,
				expected: [],
				actual: t.slice(0, k),
				remedy: o
			})];
		}
		function notFound({ channelId: e, findings: t }, { transition: n }) {
			const r = n !== undefined;
			const i = t.length === 0 ? "" : " by the lines that verify";
			return (0, O.cT)((0, O.ij)("record_found", e), r ? "fail" : "not_applicable", {
				reason: r ? `no line of ${e} is of ${n}` : `nothing is live in ${e}${i}`,
				expected: n ?? "something that is live",
				actual: null,
				remedy: "Name a transition that status or the ledger shows"
			});
		}
		function expectedCheck(e, { record: t }, { expectedSha256: n }) {
			if (n === undefined) return [];
			const r = t !== null && (0, g.J$)(t.sha256, n);
			return [(0, O.cT)((0, O.ij)("record_expected", e), r ? "pass" : "fail", {
				reason: r ? `the walk begins at ${n}` : `the walk begins at ${t?.sha256 ?? "no record"}`,
				expected: n,
				actual: t?.sha256 ?? null,
				remedy: "This is another record than the one that was meant: the ledger was written anew, or moved on since"
			})];
		}
		function knownCheck(e, { notMade: t }) {
			if (t.length === 0) return [];
			return [(0, O.cT)((0, O.ij)("record_known", e), "inconclusive", {
				reason: `this version cannot read ${t.length} line(s) on the way, the first is line ${t[0]}`,
				expected: "lines of this version",
				actual: t.slice(0, k),
				remedy: "Verify with the version of release-gates that wrote them, or a later one"
			})];
		}
		function manifestChecks(e, { manifest: t, release: n, findings: r }) {
			const [i, a] = [(0, O.ij)("record_manifest", e), (0, O.ij)("record_evidence", e)];
			if (t === null) {
				const e = n === null ? "the transition is about no release" : `${n.id} was imported without one`;
				return [(0, O.cT)(i, "not_applicable", {
					reason: e,
					expected: null,
					actual: null
				})];
			}
			const o = Object.keys(t.evidence);
			const s = r.filter(({ code: e }) => e === "manifest.other");
			return [findingsCheck(i, [...s, ...t.differences], {
				holds: `the manifest of ${n?.id} agrees with itself, says ${t.decision}, and is of what went live`,
				isUnread: t.decision === null
			}), findingsCheck(a, Object.values(t.evidence).flat(), {
				holds: `the evidence of ${o.join(", ")} is what the manifest binds`,
				isUnread: t.decision === null
			})];
		}
		function findingsCheck(e, t, { holds: n, isUnread: r = false }) {
			const [i] = t;
			if (i === undefined && !r) return (0, O.cT)(e, "pass", {
				reason: n,
				expected: [],
				actual: []
			});
			const a = i === undefined ? "the manifest is not here as it was" : `${i.file}: ${i.message}`;
			return {
				...(0, O.cT)(e, "fail", {
					reason: (0, D.v)(a, Math.max(0, t.length - 1), "difference"),
					expected: [],
					actual: t.slice(0, k).map((e) => ({ ...e })),
					remedy: A
				}),
				...i !== undefined && { location: { file: i.file } }
			};
		}
		function recordDetails({ place: e, channels: t }) {
			return {
				ledger: e,
				channels: t
			};
		}
		function recordValues({ channels: e }) {
			const t = e.filter(({ walk: e }) => e !== null);
			const n = t.find(({ channelId: e }) => e !== s.eq) ?? t[0] ?? e[0];
			const r = n?.walk ?? null;
			const i = e.flatMap(({ findings: e, walk: t }) => [...e, ...t?.findings ?? []]);
			const [a] = i;
			return {
				channel: n?.channelId ?? "",
				transition: r?.transition ?? "",
				release: r?.release?.id ?? "",
				record: r?.record?.file ?? "",
				"record-sha256": r?.record?.sha256 ?? "",
				"manifest-sha256": r?.manifest?.sha256 ?? "",
				differences: String(i.length),
				"first-difference": a === undefined ? "" : `${a.file}: ${a.message}`.slice(0, 2e3)
			};
		}
		var j = n(57946);
		var M = n(84227);
		;
		const N = M.rej({
			ledger: j.hF.path().optional().describe("Folder with the channels: a ledger, an export of one, a checkout of its branch. Default: by the policy"),
			policy: j.hF.path().default(w.l).describe("The rollout policy; says where the ledger is, which may be a branch. Not needed beside a ledger"),
			channel: j.hF.text(256).optional().describe("Id of the channel: tenant.environment[.region[.segment]]. Default: all"),
			transition: j.hF.id().optional().describe("Id of the transition to begin at. Default: the one that brought what is live; needs one channel"),
			expectedSha256: j.hF.sha256().optional().describe("SHA-256 of the record to begin at, from a place that whoever writes the ledger cannot change")
		});
		;
		const P = (0, r.p)({
			id: "record-verify",
			summary: "Walks from what is live to the evidence of every gate, offline, and names the first byte that differs",
			inputs: N,
			checks: {
				record_ledger: "There is a ledger",
				"record_chain::<channel>": "Every line of the ledger verifies, and its view shows one of them",
				"record_unnamed::<channel>": "No file lies among the records that no line names",
				"record_found::<channel>": "The transition is in the ledger",
				"record_expected::<channel>": "The record that the walk begins at is the one whose SHA-256 was given",
				"record_files::<channel>": "Every file on the way is there, has its bytes, and says what its line says",
				"record_known::<channel>": "This version can make the records of every line on the way again",
				"record_manifest::<channel>": "The manifest agrees with itself and is of the release that went live",
				"record_evidence::<channel>": "The evidence of every gate is what the manifest binds"
			},
			outputs: {
				channel: "Channel whose walk the other outputs tell of: the first in which something is live",
				transition: "Where the walk began",
				release: "Release that it is about",
				record: "The record that the walk began at, relative to the folder of the ledger",
				"record-sha256": "SHA-256 of its bytes",
				"manifest-sha256": "SHA-256 of the manifest that it rests on",
				differences: "How many files differ",
				"first-difference": "The first in one line: file, byte, expected, found; empty where there is none"
			},
			collect: collectRecords,
			decide: decideRecords,
			details: recordDetails,
			values: recordValues
		});
	})
};
;
