"use strict";
exports.id = 4362;
exports.ids = [4362];
exports.modules = {
	37088: (function(e, t, n) {
		n.d(t, {
			A: () => classifyDocument,
			i: () => readEvidenceFolder
		});
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
				maxBytes: s.bU
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
					maxBytes: s.bU
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
	49316: (function(e, t, n) {
		n.d(t, { s: () => selectEvidence });
		var r = n(42207);
		const i = null && [
			"evidence.future",
			"evidence.other_candidate",
			"evidence.other_repository",
			"evidence.other_commit",
			"evidence.other_version",
			"evidence.other_run",
			"evidence.other_attempt",
			"evidence.other_environment",
			"evidence.wrong_type",
			"evidence.not_strict",
			"evidence.not_run",
			"evidence.stale",
			"evidence.ambiguous"
		];
		function selectEvidence(e, t) {
			const n = [...new Set(e.map((e) => e.evidence.unit))].sort();
			return new Map(n.map((n) => [n, selectOne(e.filter((e) => e.evidence.unit === n), t)]));
		}
		function selectOne(e, t) {
			const n = e.toSorted((e, t) => compareText(e.path, t.path));
			const r = n.flatMap((e) => refuse(e, t) ?? []);
			const i = new Set(r.map((e) => e.path));
			const a = n.filter((e) => !i.has(e.path));
			const o = a.map((e) => e.evidence.ended_at).sort(compareText).at(-1);
			const s = a.filter((e) => e.evidence.ended_at === o);
			const c = a.filter((e) => e.evidence.ended_at !== o);
			const l = new Set(s.map((e) => e.sha256)).size > 1;
			return {
				chosen: l ? null : s[0] ?? null,
				refused: l ? [...r, ...s.map((e) => ambiguity(e, s.length))] : r,
				superseded: [...c, ...l ? [] : s.slice(1)].map((e) => e.path)
			};
		}
		function refuse(e, t) {
			const { evidence: n } = e;
			const r = [...originQuestions(e, t), ...runQuestions(e, t)].find(([e]) => !e);
			const [, i, a, o] = r ?? timeQuestion(e, t) ?? [];
			if (i === undefined || a === undefined || o === undefined) return undefined;
			return {
				path: e.path,
				unit: n.unit,
				code: i,
				expected: a,
				found: o,
				at: n.ended_at
			};
		}
		function originQuestions({ evidence: e }, t) {
			const { subject: n } = e;
			const r = t.kinds?.[e.unit] ?? e.kind;
			const i = n.commit === null ? t.allowUnknownCommit === true && t.commits.length === 0 : t.commits.includes(n.commit);
			const a = t.version;
			const o = t.commits.length === 0 ? "a commit (none could be determined)" : t.commits.join(" or ");
			return [
				[
					e.release_candidate_id === t.releaseCandidateId,
					"evidence.other_candidate",
					t.releaseCandidateId,
					e.release_candidate_id
				],
				[
					n.repository === t.repository,
					"evidence.other_repository",
					t.repository,
					n.repository
				],
				[
					i,
					"evidence.other_commit",
					o,
					n.commit ?? "no commit"
				],
				[
					n.version === (a ?? n.version) || n.version === null,
					"evidence.other_version",
					`version ${a}`,
					`version ${n.version}`
				],
				[
					e.environment === t.environment,
					"evidence.other_environment",
					`environment ${t.environment}`,
					e.environment
				],
				[
					e.kind === r,
					"evidence.wrong_type",
					r,
					e.kind
				],
				[
					e.strict || !t.strict,
					"evidence.not_strict",
					"strict: true",
					"strict: false"
				],
				[
					!isNotRun(e),
					"evidence.not_run",
					"a run",
					"a dry run, or a unit that was switched off"
				]
			];
		}
		function isNotRun({ checks: e }) {
			return e.some(({ id: e }) => e === "dry_run" || e === "unit_enabled");
		}
		function runQuestions({ evidence: { run: e } }, { run: t }) {
			if (t === undefined) return [];
			const n = e.kind === "github" ? e.attempt : 0;
			return [[
				e.id === t.id,
				"evidence.other_run",
				t.id,
				e.id
			], [
				n === t.attempt,
				"evidence.other_attempt",
				String(t.attempt),
				String(n)
			]];
		}
		function timeQuestion({ evidence: e }, t) {
			const n = (0, r.TM)(e.ended_at) ?? Number.POSITIVE_INFINITY;
			switch ((0, r.nK)(n, t.nowMs, t.maxAgeMs ?? Number.POSITIVE_INFINITY)) {
				case "fresh": return undefined;
				case "future": return [
					false,
					"evidence.future",
					"a time that is not ahead by more than 60 s",
					e.ended_at
				];
				case "stale": return [
					false,
					"evidence.stale",
					`at most ${(t.maxAgeMs ?? 0) / 1e3} s old`,
					e.ended_at
				];
			}
		}
		function ambiguity({ path: e, evidence: t }, n) {
			return {
				path: e,
				unit: t.unit,
				code: "evidence.ambiguous",
				expected: "one document of this time",
				found: `${n} different documents`,
				at: t.ended_at
			};
		}
		function compareText(e, t) {
			return e < t ? -1 : e > t ? 1 : 0;
		}
	}),
	76589: (function(e, t, n) {
		n.d(t, { p: () => expandPaths });
		const r = /[*?[\]{}]/;
		async function expandPaths(e, t) {
			const n = [];
			const i = [];
			for (const a of new Set(e)) {
				const e = r.test(a) ? await t.list([a]) : [a];
				if (e.length === 0) i.push(a);
				n.push(...e);
			}
			return {
				paths: n,
				unmatched: i
			};
		}
	}),
	12308: (function(e, t, n) {
		n.d(t, {
			S: () => r,
			Z: () => i
		});
		const r = new Set([
			"attestation-verify",
			"manifest-verify",
			"merge-gate"
		]);
		const i = new Set([
			...r,
			"evidence-upload",
			"preflight-run",
			"release-manifest",
			"sign"
		]);
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
	34362: (function(e, t, n) {
		n.r(t);
		n.d(t, { releaseManifest: () => O });
		var r = n(97208);
		var i = n(57946);
		var a = n(17037);
		var o = n(84227);
		var s = n(39330);
		var c = n(66462);
		var l = n(11142);
		var u = n(51182);
		var d = n(25184);
		var f = n(14256);
		var p = n(89443);
		var m = n(1973);
		var h = n(46270);
		;
		function manifestChecks({ manifest: e }) {
			return [
				decisionCheck(e),
				artifactCheck(e),
				missingCheck(e),
				soundCheck(e),
				gitCheck(e),
				...gateChecks(e)
			];
		}
		function decisionCheck(e) {
			const [t] = e.reasons;
			return (0, h.K)("manifest_decision_open", e.decision === "open" ? "pass" : "fail", {
				reason: t === undefined ? "every expected gate has open evidence" : (0, p.v)(`closed: ${t.message}`, e.reasons.length - 1, "reason"),
				expected: "open",
				actual: {
					decision: e.decision,
					reasons: e.reasons.slice(0, 100).map(({ code: e, subject: t }) => ({
						code: e,
						subject: t
					}))
				},
				remedy: "Make each named gate pass for this commit and this candidate, then write the manifest again"
			});
		}
		function artifactCheck({ artifacts: e, missing_artifacts: t }) {
			const n = t.length > 0 ? "fail" : e.length === 0 ? "not_applicable" : "pass";
			return (0, h.K)("missing_required", n, {
				reason: t.length > 0 ? `not there or not readable: ${t.slice(0, 5).join(", ")}${t.length > 5 ? ", \u2026" : ""}` : `${e.length} artifacts are bound`,
				expected: [],
				actual: t.slice(0, 100),
				remedy: "Build the artifact before the manifest, or correct the path"
			});
		}
		function missingCheck(e) {
			const t = e.reasons.filter(({ code: e }) => e === "gate_missing" || e === "nothing_expected");
			const n = t.length > 0 ? "fail" : e.require_gate_evidence ? "pass" : "not_applicable";
			return (0, h.K)("missing_gate_evidence", n, {
				reason: t[0]?.message ?? (e.require_gate_evidence ? "every required unit has evidence that counts" : "gate evidence is not required"),
				expected: e.expected_gates.filter((e) => e.required).map((e) => e.unit),
				actual: { missing: t.map((e) => e.subject) },
				remedy: e.subject.commit === null ? `Let git tell the commit, because evidence counts for one alone: ${e.git.detail}` : "Run the missing units for this commit and this release candidate id"
			});
		}
		function soundCheck({ reasons: e, refused: t }) {
			const n = e.filter((e) => e.code === "evidence_refused");
			return (0, h.K)("gate_evidence_sound", n.length === 0 ? "pass" : "fail", {
				reason: n[0]?.message ?? `${t.length} files of other candidates, commits or times do not count`,
				expected: [],
				actual: n.slice(0, 100).map((e) => e.subject),
				remedy: "Find out who wrote the file; move it out of the evidence folder and run the gate again"
			});
		}
		function gitCheck({ git: e, require_clean_git: t }) {
			const n = e.state === "clean" ? "pass" : e.state === "dirty" ? "fail" : "inconclusive";
			return {
				...(0, h.K)("git_clean", n, {
					reason: e.state === "clean" ? `the worktree is clean, ${e.detail}` : `${e.state}: ${e.detail}`,
					expected: "clean",
					actual: e.state,
					remedy: e.state === "unavailable" ? "Judge a clone that git can read" : "Commit or remove the changed files, or check out again"
				}),
				level: t ? "must" : "may"
			};
		}
		function gateChecks({ gates: e, reasons: t }) {
			return Object.keys(e).sort().map((n) => {
				const r = e[n];
				const i = t.find((e) => e.subject === n);
				const a = i !== undefined || !(0, m.UI)(r.verdict) ? "fail" : "pass";
				return {
					...(0, h.K)(`gate::${n}`, a, {
						reason: i?.message ?? `${n}: ${r.verdict}, ${r.at}`,
						expected: [
							"pass",
							"waived",
							"not_applicable"
						],
						actual: r.verdict,
						remedy: `Open the evidence ${r.evidence} and do what its next actions say`
					}),
					level: i === undefined ? "may" : "must"
				};
			});
		}
		;
		async function applyManifest(e, t, n) {
			const { manifest: r, copies: i, evidenceDirectory: a, superseded: o, foreignPaths: c } = e.value;
			for (const e of i) await copyReport(e, (0, l.uJ)(a, e.name), n);
			const f = (0, u.MZ)(r);
			const p = (0, s.fg)(f);
			(0, d.Ng)(f, "the manifest about to be written");
			const m = (0, l.uJ)(a, (0, u.V6)(Date.parse(r.generated_at), p));
			await createOnce(m, f, n);
			const h = {
				"manifest-path": m,
				"manifest-sha256": p,
				"manifest-evidence-sha256": r.evidence_sha256,
				decision: r.decision
			};
			return {
				checks: manifestChecks(e.value),
				values: h,
				details: {
					...h,
					reasons: r.reasons,
					refused: r.refused,
					superseded_evidence: o,
					foreign_files: c.slice(0, 1e3)
				},
				record: {
					action: "release_manifest_written",
					context: {
						...h,
						release_candidate_id: r.release_candidate_id
					}
				}
			};
		}
		async function copyReport(e, t, n) {
			const r = await n.workspace.read(e.from, {
				role: "evidence",
				maxBytes: f.bU
			});
			if (r.state !== "present" || !(0, s.J$)(r.sha256, e.sha256)) {
				throw new c.eG({
					code: "file.changed_while_read",
					message: `expected the bytes with SHA-256 ${e.sha256}, found ${r.state === "present" ? r.sha256 : r.state}`,
					where: { file: e.from }
				});
			}
			await createOnce(t, r.bytes, n);
		}
		async function createOnce(e, t, n) {
			const [r] = await n.workspace.digest([e]);
			if (r?.state === "present" && (0, s.J$)(r.sha256, (0, s.fg)(t))) return;
			await n.files.create(e, t);
		}
		var g = n(37088);
		var _ = n(12308);
		var v = n(76589);
		;
		async function collectArtifacts(e, t) {
			const n = await (0, v.p)(e.artifact, t);
			const r = await (0, v.p)(e.optionalArtifact, t);
			const i = [...new Set([...n.paths, ...r.paths])].sort();
			const a = await t.digest(i);
			const o = new Set(n.paths);
			const s = a.flatMap((e, t) => o.has(i[t]) ? [e.path] : []);
			return {
				digests: uniqueByPath(a),
				required: [...new Set(s)],
				unmatched: n.unmatched
			};
		}
		function uniqueByPath(e) {
			return [...new Map(e.map((e) => [e.path, e])).values()];
		}
		var y = n(91059);
		;
		const b = /^([a-z][a-z0-9-]{1,63})=(.+)$/;
		async function collectPredecessor(e, t) {
			const n = e.map(parseEntry);
			const r = n.find((e, t) => n.findIndex((t) => t.gate === e.gate) !== t);
			if (r !== undefined) throw invalid(`${r.gate}=${r.pattern}`, "each gate once");
			const i = [];
			for (const { gate: e, pattern: r } of n) {
				const n = await t.list([r]);
				const a = [];
				for (const e of n) a.push(await readReport(e, t));
				i.push({
					gate: e,
					pattern: r,
					reports: a
				});
			}
			return i;
		}
		function parseEntry(e) {
			const t = b.exec(e);
			if (t === null) throw invalid(e, "<gate>=<glob>, the gate in lower case with dashes");
			return {
				gate: t[1],
				pattern: t[2]
			};
		}
		function invalid(e, t) {
			return new c.dz({
				code: "input.invalid",
				message: `input "predecessor-evidence": expected ${t}, found ${JSON.stringify(e.slice(0, 200))}`,
				where: { file: "predecessor-evidence" }
			});
		}
		async function readReport(e, t) {
			const n = await t.read(e, {
				role: "evidence",
				maxBytes: f.bU
			});
			if (n.state === "refused") return {
				state: "malformed",
				path: e,
				code: n.code,
				message: n.reason
			};
			if (n.state === "absent") return {
				state: "malformed",
				path: e,
				code: "file.vanished",
				message: "not there any more"
			};
			try {
				return {
					state: "sound",
					path: e,
					sha256: n.sha256,
					evidence: (0, y.w1)(n.bytes, e)
				};
			} catch (t) {
				if (!(t instanceof c.dz)) throw t;
				const [n] = t.problems;
				return {
					state: "malformed",
					path: e,
					code: n?.code ?? t.code,
					message: n?.message ?? t.message
				};
			}
		}
		;
		async function collectManifestFacts(e, t) {
			const n = await (0, g.i)(t.workspace, t.evidenceDirectory);
			const r = new Map(t.configuredUnits.map((e) => [e.id, e]));
			const i = e.expectedGates.length > 0 ? [...new Set(e.expectedGates)] : [...r.keys()].filter(isJudgeable);
			return {
				nowMs: t.nowMs,
				subject: t.subject,
				run: t.run,
				releaseCandidateId: t.releaseCandidateId,
				correlationId: t.correlationId,
				environment: t.environment,
				strict: t.strict,
				tool: t.tool,
				evidenceDirectory: t.evidenceDirectory,
				expected: i.map((e) => ({
					unit: e,
					required: r.get(e)?.required ?? true,
					mode: r.get(e)?.mode ?? "enforce"
				})),
				kinds: Object.fromEntries(t.configuredUnits.map((e) => [e.id, e.kind])),
				maxEvidenceAgeS: e.maxEvidenceAgeS ?? t.maxEvidenceAgeS,
				evidence: n.filter((e) => e.kind === "evidence"),
				malformed: n.filter((e) => e.kind === "malformed").map(({ path: e, differences: [t] }) => ({
					path: e,
					code: t.code,
					message: t.message
				})),
				foreignPaths: n.filter((e) => e.kind === "foreign").map((e) => e.path),
				predecessor: await collectPredecessor(e.predecessorEvidence, t.workspace),
				artifacts: await collectArtifacts(e, t.workspace),
				git: await t.git.describe(),
				ownPaths: [evidenceRoot(t), ...t.auditLogPath === null ? [] : [t.auditLogPath]]
			};
		}
		function isJudgeable(e) {
			return !_.Z.has(e);
		}
		function evidenceRoot({ evidenceDirectory: e, releaseCandidateId: t }) {
			const n = (0, l.yS)(e);
			return n !== "" && (0, l.bV)(e) === t ? n : e;
		}
		var x = n(244);
		var S = n(49316);
		var C = n(29811);
		var w = n(61367);
		;
		function gateEntry(e, t) {
			const { evidence: n } = e;
			return {
				kind: n.kind,
				verdict: n.verdict,
				mode: n.mode,
				required: t,
				evidence: (0, l.bV)(e.path),
				sha256: e.sha256,
				run_id: n.run.id,
				run_attempt: n.run.kind === "github" ? n.run.attempt : 0,
				at: n.ended_at,
				format: w.uX
			};
		}
		var T = n(42207);
		;
		function choosePredecessor(e, t) {
			const n = {
				gates: {},
				copies: [],
				refused: []
			};
			for (const r of e.predecessor) chooseOne(r, {
				facts: e,
				inputs: t,
				choice: n
			});
			return n;
		}
		function chooseOne(e, { facts: t, inputs: n, choice: r }) {
			const refuse = (t, n, i) => {
				r.refused.push({
					evidence: t,
					unit: e.gate,
					code: n,
					message: i.slice(0, 4096)
				});
			};
			const i = [];
			for (const r of e.reports) {
				if (r.state === "malformed") {
					refuse(r.path, r.code, r.message);
					continue;
				}
				const e = (0, y.ix)(r.evidence, {
					releaseCandidateId: t.releaseCandidateId,
					nowMs: t.nowMs,
					maxAgeMs: t.maxEvidenceAgeS === null ? null : t.maxEvidenceAgeS * 1e3,
					allowUnbound: n.allowUnbound
				});
				if (e === undefined) i.push(r);
				else refuse(r.path, e.code, e.message);
			}
			const a = i.reduce((e, t) => Math.max(e, t.evidence.atMs), Number.NEGATIVE_INFINITY);
			const o = i.filter((e) => e.evidence.atMs === a);
			if (new Set(o.map((e) => e.sha256)).size > 1) {
				for (const e of o) refuse(e.path, "evidence.ambiguous", `expected one report of this time, found ${o.length}`);
				return;
			}
			const [s] = o;
			if (s !== undefined) take(e.gate, s, {
				facts: t,
				choice: r
			});
		}
		function take(e, t, { facts: n, choice: r }) {
			const { path: i, sha256: a, evidence: o } = t;
			const s = `predecessor-${e}-${(0, T.Zc)(o.atMs)}-${a.slice(0, 12)}.json`;
			const c = n.expected.find((t) => t.unit === e)?.required ?? true;
			r.gates[e] = (0, y.KX)(o, {
				name: s,
				sha256: a,
				required: c
			});
			r.copies.push({
				gate: e,
				from: i,
				name: s,
				sha256: a
			});
		}
		;
		const E = 1e4;
		const D = 1e4;
		function planManifest(e, t) {
			const n = expectedGates(e);
			const r = chooseEvidence(e, t);
			const i = choosePredecessor(e, t);
			const a = {
				...i.gates,
				...r.gates
			};
			const o = keepWorst([...r.refused, ...i.refused]);
			const { artifacts: s, missing: c } = chooseArtifacts(e);
			const l = (0, u.u1)({
				release_candidate_id: e.releaseCandidateId,
				correlation_id: e.correlationId,
				subject: e.subject,
				run: e.run,
				environment: e.environment,
				strict: e.strict,
				artifacts: s,
				missing_artifacts: c,
				gates: a,
				expected_gates: n,
				refused: o,
				require_gate_evidence: t.requireGateEvidence,
				require_clean_git: t.requireCleanGit,
				git: describeGit(e),
				tool: {
					...e.tool,
					name: "release-gates"
				},
				generatedAtMs: e.nowMs,
				maxEvidenceAgeMs: e.maxEvidenceAgeS === null ? null : e.maxEvidenceAgeS * 1e3
			});
			const d = i.copies.filter((e) => !Object.hasOwn(r.gates, e.gate));
			return {
				checks: [inputsValid(e)],
				steps: describeSteps(l, d, e.evidenceDirectory),
				value: {
					manifest: l,
					copies: d,
					evidenceDirectory: e.evidenceDirectory,
					foreignPaths: e.foreignPaths,
					superseded: r.superseded
				}
			};
		}
		function keepWorst(e) {
			const t = e.filter(x._);
			return [...t, ...e.filter((e) => !(0, x._)(e))].slice(0, E);
		}
		function expectedGates({ expected: e, predecessor: t }) {
			const n = t.map(({ gate: e }) => ({
				unit: e,
				required: true,
				mode: "enforce"
			})).filter((t) => !e.some((e) => e.unit === t.unit));
			return [...e, ...n];
		}
		function chooseEvidence(e, t) {
			const n = new Map(e.expected.map((e) => [e.unit, e]));
			const r = e.evidence.filter(({ evidence: { unit: e, kind: t } }) => n.has(e) || t === "gate" && !_.S.has(e));
			const i = (0, S.s)(r, bindingOf(e, t));
			const a = {};
			const o = e.malformed.map(({ path: e, code: t, message: n }) => ({
				evidence: e,
				unit: null,
				code: t,
				message: n.slice(0, 4096)
			}));
			let s = 0;
			const c = [...i.values()].flatMap((e) => e.chosen ?? []);
			const l = (0, C.b)(c.map(({ path: e, evidence: t }) => ({
				file: e,
				evidence: t
			})));
			const u = new Set(l.map((e) => e.file));
			for (const e of l) o.push({
				evidence: e.file,
				unit: e.unit,
				code: "evidence.policy_differs",
				message: (0, C.d)(e).slice(0, 4096)
			});
			for (const [e, t] of i) {
				s += t.superseded.length;
				if (t.chosen !== null && !u.has(t.chosen.path)) a[e] = gateEntry(t.chosen, n.get(e)?.required ?? false);
				for (const { path: n, code: r, expected: i, found: a } of t.refused) o.push({
					evidence: n,
					unit: e,
					code: r,
					message: `expected ${i}, found ${a}`
				});
			}
			return {
				gates: a,
				refused: o,
				superseded: s
			};
		}
		function bindingOf(e, t) {
			const { subject: n, run: r } = e;
			const i = r.kind === "github" ? r.attempt : 0;
			return {
				releaseCandidateId: e.releaseCandidateId,
				repository: n.repository,
				version: n.version,
				commits: n.commit === null ? [] : [n.commit],
				allowUnknownCommit: t.allowUnknownCommit,
				environment: e.environment,
				strict: e.strict,
				nowMs: e.nowMs,
				kinds: e.kinds,
				...t.requireSameRun && { run: {
					id: r.id,
					attempt: i
				} },
				...e.maxEvidenceAgeS !== null && { maxAgeMs: e.maxEvidenceAgeS * 1e3 }
			};
		}
		function chooseArtifacts({ artifacts: e }) {
			const t = new Set(e.required);
			const n = e.digests.filter((e) => e.state === "present");
			const r = new Set(n.map((e) => e.path));
			const i = e.digests.filter((e) => e.state === "refused").map((e) => e.path);
			return {
				artifacts: n.map(({ path: e, sha256: n, bytes: r }) => ({
					path: e,
					sha256: n,
					bytes: r,
					required: t.has(e)
				})),
				missing: [...new Set([
					...e.required.filter((e) => !r.has(e)),
					...i,
					...e.unmatched
				])].slice(0, D)
			};
		}
		function describeGit({ git: e, subject: t, ownPaths: n }) {
			if (e.state === "unavailable") return {
				state: "unavailable",
				detail: e.reason.slice(0, 4096)
			};
			if (e.commit === null) return {
				state: "unavailable",
				detail: "the repository has no commit"
			};
			if (t.commit !== null && e.commit !== t.commit) return {
				state: "dirty",
				detail: `the worktree is at ${e.commit}, judged is ${t.commit}`
			};
			const r = e.dirtyPaths.filter((e) => !n.some((t) => isOwn(e, t)));
			if (r.length === 0) return {
				state: "clean",
				detail: `at ${e.commit}`
			};
			const i = r.slice(0, 5).join(", ");
			const a = `${r.length} changed or untracked: ${i}${r.length > 5 ? ", \u2026" : ""}`;
			return {
				state: "dirty",
				detail: a.slice(0, 4096)
			};
		}
		function isOwn(e, t) {
			return e === t || e.startsWith(`${t}/`) || e.startsWith(`${t}.`) || e.endsWith("/") && t.startsWith(e);
		}
		function inputsValid(e) {
			return {
				id: "manifest_inputs_valid",
				outcome: "pass",
				level: "must",
				reason: `read ${e.evidence.length} evidence documents and ${e.artifacts.digests.length} artifacts`,
				expected: null,
				actual: {
					evidence: e.evidence.length,
					artifacts: e.artifacts.digests.length
				}
			};
		}
		function describeSteps(e, t, n) {
			return [
				...t.map((e) => `Copy ${e.from} to ${n}/${e.name}`),
				`Write the manifest of ${e.release_candidate_id} into ${n}; its decision is ${e.decision}`,
				...e.reasons.map((e) => `Say that it is closed: ${e.message}`)
			];
		}
		;
		const O = (0, r.h9)({
			id: "release-manifest",
			summary: "Binds all evidence and artifacts of one release candidate to one manifest and decides: open or closed",
			inputs: o.rej({
				artifact: i.hF.list().default([]).describe("Paths or globs of what is released; each must name at least one readable file"),
				optionalArtifact: i.hF.list().default([]).describe("Paths or globs of files to bind where they are there"),
				expectedGates: i.hF.list().default([]).describe("Units whose evidence is expected; default: the units that the configuration switches on"),
				requireGateEvidence: i.hF.boolean().default(true).describe("Close where a required unit has no evidence that counts"),
				requireCleanGit: i.hF.boolean().default(false).describe("Close where the worktree differs from its commit, or git cannot tell"),
				maxEvidenceAgeS: i.hF.duration({ minS: 1 }).optional().describe("Evidence older than this does not count; default: what the configuration says"),
				requireSameRun: i.hF.boolean().default(false).describe("Count only evidence of this very workflow run and attempt"),
				allowUnknownCommit: i.hF.boolean().default(false).describe("Where there is no git repository, count evidence that names no commit"),
				predecessorEvidence: i.hF.list().default([]).describe("Reports of the predecessor to take in as gates, each <gate>=<glob>, e.g. slo=.data/out/slo_guard_*.json"),
				allowUnbound: i.hF.boolean().default(false).describe("Count reports of the predecessor that name no release candidate")
			}),
			outputs: {
				"manifest-path": "Path of the manifest, relative to the workspace",
				"manifest-sha256": "SHA-256 of the bytes of the manifest",
				decision: "open or closed",
				"manifest-evidence-sha256": "SHA-256 over the canonical gate map: names all evidence at once"
			},
			checks: {
				manifest_inputs_valid: "The inputs name gates and patterns that can be read",
				manifest_decision_open: "Nothing closes the candidate",
				missing_required: "Every required artifact is there",
				missing_gate_evidence: "Every expected unit has evidence that counts",
				gate_evidence_sound: "No file beside the evidence is malformed, ambiguous or from the future",
				git_clean: "The worktree is what the commit says",
				"gate::<unit>": "The evidence of one unit opens"
			},
			documents: { manifest: a.rc },
			collect: collectManifestFacts,
			plan: planManifest,
			apply: applyManifest
		});
	})
};
;
