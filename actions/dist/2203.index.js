"use strict";
exports.id = 2203;
exports.ids = [2203];
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
	42203: (function(e, t, n) {
		n.r(t);
		n.d(t, { mergeGate: () => y });
		var r = n(97208);
		var i = n(57946);
		var a = n(84227);
		var o = n(48517);
		var s = n(49316);
		var c = n(11142);
		var l = n(37088);
		var u = n(8304);
		var d = n(71164);
		var f = n(66462);
		;
		function parseNeeds(e) {
			const { value: t } = (0, u.R)(new TextEncoder().encode(e), { file: "needs" });
			if (!(0, d.O)(t)) throw invalid("an object of jobs");
			return Object.fromEntries(Object.entries(t).map(([e, t]) => {
				const n = (0, d.O)(t) ? t["result"] : undefined;
				if (typeof n !== "string") throw invalid(`a result for the job ${JSON.stringify(e.slice(0, 100))}`);
				return [e, n];
			}));
		}
		function invalid(e) {
			return new f.dz({
				code: "input.invalid",
				message: `input "needs": expected ${e}, found something else`,
				where: { file: "needs" },
				remedy: "Give it toJSON(needs)"
			});
		}
		;
		const p = /^[a-z][a-z0-9-]{1,63}$/;
		function parseRules(e) {
			const t = {};
			const n = [];
			for (const [r, i] of e.split("\n").entries()) {
				const e = i.trim();
				if (e === "" || e.startsWith("#")) continue;
				const a = e.indexOf(":");
				const o = e.slice(0, Math.max(a, 0)).trim();
				const s = splitOutsideBraces(e.slice(a + 1));
				if (!p.test(o) || s.length === 0 || Object.hasOwn(t, o)) n.push(`line ${r + 1}`);
				else t[o] = s;
			}
			if (n.length > 0) throw new f.dz({
				code: "input.invalid",
				message: `input "rules": expected each unit once, as "unit: glob, glob", found something else on ${n.slice(0, 10).join(", ")}`,
				where: { file: "rules" }
			});
			for (const e of Object.values(t)) (0, o.t)(e);
			return t;
		}
		function splitOutsideBraces(e) {
			const t = [];
			let n = 0;
			let r = 0;
			for (let i = 0; i <= e.length; i += 1) {
				const a = e[i];
				if (a === "{") n += 1;
				else if (a === "}") n -= 1;
				else if (a === undefined || a === "," && n <= 0) {
					t.push(e.slice(r, i).trim());
					r = i + 1;
				}
			}
			return t.filter((e) => e !== "");
		}
		;
		const m = new Set([
			"evidence-upload",
			"manifest-verify",
			"merge-gate",
			"preflight-run",
			"release-manifest"
		]);
		async function collectMergeFacts(e, t) {
			const n = await readFolders(e.evidence, t);
			const r = expectedUnits(e, t);
			const { state: i, paths: a } = await compareChange(e, t, r);
			const o = commitsOf(e, t);
			const c = (0, s.s)(n.filter((e) => e.kind === "evidence"), bindingOf(e, t, o));
			const l = [...c.keys()].filter((e) => !r.has(e) && !m.has(e));
			return {
				run: t.run,
				commits: o,
				releaseCandidateId: t.releaseCandidateId,
				change: i,
				gates: [...new Set([...r.keys(), ...l])].sort().flatMap((e) => {
					const t = toGateFacts(e, {
						wanted: r.get(e),
						selection: c.get(e),
						paths: a
					});
					return t ?? [];
				}),
				malformed: n.flatMap((e) => e.kind === "malformed" ? e.differences : []),
				foreign: n.filter((e) => e.kind === "foreign").length,
				jobs: e.needs === undefined ? {} : parseNeeds(e.needs)
			};
		}
		function expectedUnits(e, t) {
			const n = e.rules === undefined ? {} : parseRules(e.rules);
			const r = new Map(t.configuredUnits.map((e) => [e.id, e]));
			const i = e.expectedGates.length > 0 ? e.expectedGates : [...r.keys()].filter((e) => !m.has(e));
			return new Map([...new Set([...i, ...Object.keys(n)])].map((e) => [e, {
				required: r.get(e)?.required ?? true,
				mode: r.get(e)?.mode ?? "enforce",
				globs: n[e] ?? r.get(e)?.paths ?? null
			}]));
		}
		async function readFolders(e, t) {
			const n = new Set();
			for (const r of e.length === 0 ? [(0, c.yk)(t.evidenceDirectory)] : e) {
				const i = e.length > 0 && /[*?[\]{}]/.test(r);
				if (i) for (const e of await t.workspace.list([r])) n.add((0, c.yS)(e));
				else n.add(e.length === 0 ? t.evidenceDirectory : r.replace(/\/+$/, ""));
			}
			const r = [];
			for (const e of [...n].sort()) r.push(...await (0, l.i)(t.workspace, e));
			return r;
		}
		async function compareChange(e, t, n) {
			const r = e.baseSha ?? t.change.baseCommit;
			const i = [...n.values()].some((e) => e.globs !== null);
			if (!i || r === undefined) return {
				state: { state: "not_compared" },
				paths: undefined
			};
			const a = headOf(e, t) ?? t.subject.commit;
			const o = a === null ? undefined : await t.git.changedPaths(r, a);
			if (o === undefined || a === null) return {
				state: {
					state: "unknown",
					base: r,
					head: a
				},
				paths: undefined
			};
			return {
				state: {
					state: "known",
					base: r,
					head: a,
					count: o.length
				},
				paths: o
			};
		}
		function commitsOf(e, t) {
			const { subject: n, change: r } = t;
			const i = n.commit === r.baseCommit ? null : n.commit;
			return [...new Set([i, headOf(e, t)].filter((e) => e !== null))];
		}
		function headOf(e, t) {
			return e.headSha?.toLowerCase() ?? t.change.headCommit ?? null;
		}
		function bindingOf(e, t, n) {
			const { run: r } = t;
			const i = e.maxEvidenceAgeS ?? t.maxEvidenceAgeS;
			return {
				releaseCandidateId: t.releaseCandidateId,
				repository: t.subject.repository,
				commits: n,
				environment: t.environment,
				strict: t.strict,
				nowMs: t.nowMs,
				kinds: Object.fromEntries(t.configuredUnits.map((e) => [e.id, e.kind])),
				...e.requireSameRun && { run: {
					id: r.id,
					attempt: r.kind === "github" ? r.attempt : 0
				} },
				...i !== null && { maxAgeMs: i * 1e3 }
			};
		}
		function toGateFacts(e, { wanted: t, selection: n, paths: r }) {
			const i = n?.chosen ?? null;
			if (t === undefined && i?.evidence.kind !== "gate") return undefined;
			const a = t?.globs ?? null;
			return {
				unit: e,
				isExpected: t !== undefined,
				required: t?.required ?? false,
				mode: t?.mode ?? "warn",
				filter: a === null ? null : {
					globs: a,
					matches: r === undefined ? null : countMatches(a, r)
				},
				chosen: i === null ? null : toChosen(i),
				refused: (n?.refused ?? []).slice(0, 100)
			};
		}
		function countMatches(e, t) {
			const n = (0, o.t)(e, { dot: true });
			return t.filter((e) => n.matches(e)).length;
		}
		function toChosen({ path: e, sha256: t, evidence: n }) {
			const { verdict: r, mode: i, reason: a, ended_at: o, subject: s } = n;
			return {
				path: e,
				sha256: t,
				verdict: r,
				mode: i,
				reason: a,
				at: o,
				commit: s.commit
			};
		}
		var h = n(89443);
		var g = n(1973);
		var _ = n(76832);
		;
		const v = 100;
		function decideMerge(e, t) {
			return [
				expectedCheck(e),
				...changeChecks(e),
				soundCheck(e),
				...e.gates.map((t) => gateCheck(t, e)),
				...Object.entries(e.jobs).map(([e, t]) => jobCheck(e, t))
			];
		}
		function mergeDetails(e) {
			return {
				commits: e.commits,
				release_candidate_id: e.releaseCandidateId,
				change: { ...e.change },
				foreign_files: e.foreign,
				evidence: Object.fromEntries(e.gates.flatMap((e) => e.chosen === null ? [] : [[e.unit, {
					path: e.chosen.path,
					sha256: e.chosen.sha256
				}]]))
			};
		}
		function mergeValues(e) {
			const t = e.gates.filter((t) => {
				const { outcome: n, level: r } = gateCheck(t, e);
				return r === "must" && (n === "fail" || n === "inconclusive");
			});
			return {
				"expected-gates": e.gates.filter((e) => e.isExpected && !isFilteredOut(e)).map((e) => e.unit).join(","),
				"closed-gates": t.map((e) => e.unit).join(",")
			};
		}
		function expectedCheck({ gates: e }) {
			const t = e.filter((e) => e.isExpected && e.required).map((e) => e.unit);
			return (0, _.cT)("expected_gates_known", t.length > 0 ? "pass" : "fail", {
				reason: t.length > 0 ? `${t.length} gates are expected` : "no required gate is expected, so opening would prove nothing",
				expected: "at least one required gate",
				actual: t,
				remedy: "Switch units on in the configuration, or name them in expected-gates"
			});
		}
		function changeChecks({ change: e }) {
			switch (e.state) {
				case "not_compared": return [];
				case "known": return [(0, _.cT)("changed_paths_known", "pass", {
					reason: `${e.count} paths differ between ${e.base.slice(0, 12)} and ${e.head.slice(0, 12)}`,
					expected: "both commits in the clone",
					actual: e.count
				})];
				case "unknown": return [(0, _.cT)("changed_paths_known", "inconclusive", {
					reason: `git cannot compare ${e.base.slice(0, 64)} with ${e.head ?? "an unknown head"}`,
					expected: "both commits in the clone",
					actual: {
						base: e.base,
						head: e.head
					},
					remedy: "Check out with fetch-depth: 0, and give base-sha and head-sha of the pull request"
				})];
			}
		}
		function soundCheck({ malformed: e }) {
			const [t] = e;
			return (0, _.cT)("evidence_sound", t === undefined ? "pass" : "fail", {
				reason: t === undefined ? "every file of the evidence folders could be read" : `${t.file}: ${t.message}`,
				expected: [],
				actual: e.slice(0, v).map((e) => ({ ...e })),
				remedy: "Find out who wrote the file, and run the gate again"
			});
		}
		function isFilteredOut(e) {
			return e.filter?.matches === 0;
		}
		function gateCheck(e, { change: t }) {
			if (e.chosen !== null) return chosenCheck(e, e.chosen);
			const n = e.required ? "must" : "may";
			if (e.filter !== null && isFilteredOut(e)) return {
				...(0, _.cT)(`gate::${e.unit}`, "not_applicable", {
					reason: `none of the ${t.state === "known" ? t.count : 0} changed paths matches ${e.filter.globs.join(", ")}`.slice(0, 2e3),
					expected: { globs: e.filter.globs.slice(0, v) },
					actual: {
						matches: 0,
						change: { ...t }
					}
				}),
				level: n
			};
			const [r] = e.refused;
			return {
				...(0, _.cT)(`gate::${e.unit}`, "fail", {
					reason: r === undefined ? `${e.unit} left no evidence: skipped, cancelled or not run` : (0, h.v)(`${e.unit} has no evidence that counts: ${r.code}: expected ${r.expected}, found ${r.found}`, e.refused.length - 1, "file"),
					expected: "open evidence of this commit, run and attempt",
					actual: e.refused.map(({ path: e, code: t }) => ({
						path: e,
						code: t
					})),
					remedy: `Run ${e.unit} in this workflow run, for this commit; re-run all jobs, not only the failed ones`
				}),
				level: n
			};
		}
		function chosenCheck(e, t) {
			const n = e.mode === "enforce" && t.mode === "warn";
			const r = (0, g.UI)(t.verdict);
			const i = r && !n ? "pass" : t.verdict === "inconclusive" ? "inconclusive" : "fail";
			const a = e.required || t.mode === "enforce" || n;
			const o = `${e.unit} was judged in warn mode and the configuration enforces it`;
			return {
				...(0, _.cT)(`gate::${e.unit}`, i, {
					reason: n && r ? o : `${t.verdict}: ${t.reason}`.slice(0, 2e3),
					expected: [
						"pass",
						"waived",
						"not_applicable"
					],
					actual: {
						verdict: t.verdict,
						mode: t.mode,
						at: t.at,
						evidence: t.path
					},
					remedy: `Open the evidence ${t.path} and do what its next actions say`
				}),
				level: a ? "must" : "may",
				location: { file: t.path }
			};
		}
		function jobCheck(e, t) {
			const n = {
				success: "pass",
				skipped: "not_applicable",
				failure: "fail",
				cancelled: "fail"
			};
			const r = Object.hasOwn(n, t) ? n[t] : "inconclusive";
			return (0, _.cT)(`job::${e.replaceAll(/[^\w.-]/g, "_").slice(0, 200)}`, r, {
				reason: `the job ${e.slice(0, 200)} ended with ${t.slice(0, 100)}`,
				expected: "success",
				actual: t.slice(0, 100),
				remedy: "Read the log of the job and run the workflow again"
			});
		}
		;
		const y = (0, r.pu)({
			id: "merge-gate",
			summary: "The one required check: open only where every expected gate left open evidence of this very run",
			inputs: a.rej({
				evidence: i.hF.list().default([]).describe("Folders with evidence, or globs of files; default: the evidence folder of the release candidate"),
				expectedGates: i.hF.list().default([]).describe("Units that must have evidence; default: the units that the configuration switches on"),
				rules: i.hF.text(65536).optional().describe("Path filters, one line a unit, \"unit: glob, glob\": expected only where a changed path matches"),
				baseSha: i.hF.text(64).optional().describe("Full commit id that the change is compared with; default: the base of the pull request"),
				headSha: i.hF.text(64).optional().describe("Full commit id of the head of the change; default: the head of the pull request"),
				needs: i.hF.text(1048576).optional().describe("The needs context as JSON: a failed or cancelled job closes whatever its evidence says"),
				requireSameRun: i.hF.boolean().default(true).describe("Count only evidence of this workflow run and attempt"),
				maxEvidenceAgeS: i.hF.duration({ minS: 1 }).optional().describe("Evidence older than this does not count; default: what the configuration says")
			}),
			checks: {
				expected_gates_known: "At least one gate is expected for this change",
				changed_paths_known: "The paths that this change touches could be computed, where a filter needs them",
				evidence_sound: "No file beside the evidence is malformed",
				"gate::<unit>": "The evidence of one unit is of this commit, run and attempt, and opens",
				"job::<job>": "A job that this one waits for did not fail and was not cancelled"
			},
			outputs: {
				"expected-gates": "The units that had to have evidence, separated by commas",
				"closed-gates": "The units that close, separated by commas; empty where it is open"
			},
			collect: collectMergeFacts,
			decide: decideMerge,
			details: mergeDetails,
			values: mergeValues
		});
	})
};
;
