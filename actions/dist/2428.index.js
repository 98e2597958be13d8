"use strict";
exports.id = 2428;
exports.ids = [2428];
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
	91396: (function(e, t, n) {
		n.d(t, {
			l: () => newestFirst,
			o: () => newestReports
		});
		var r = n(8304);
		var i = n(71164);
		var a = n(66462);
		var o = n(42207);
		var s = n(14256);
		var c = n(11142);
		async function newestReports({ pattern: e, recent: t, filter: n = {} }, r) {
			const i = [];
			const a = [];
			const o = await r.list([e]);
			for (const e of o.filter(n.isMeant ?? (() => true))) {
				const t = await r.read(e, {
					role: "evidence",
					maxBytes: s.bU
				});
				if (t.state !== "present") {
					a.push({
						path: e,
						reason: `it may not be read (${t.state})`
					});
					continue;
				}
				const o = readReport(t.bytes, e, n);
				if (typeof o === "string") a.push({
					path: e,
					reason: o
				});
				else if (o !== undefined) i.push({
					path: t.path,
					sha256: t.sha256,
					bytes: t.bytes.length,
					...o
				});
			}
			return {
				chosen: newestFirst(i).slice(0, t),
				unsound: a
			};
		}
		function newestFirst(e) {
			return e.filter((e) => (0, c.Kz)(e.path)).toSorted((e, t) => t.atMs - e.atMs || (e.path < t.path ? 1 : -1));
		}
		function readReport(e, t, { counts: n }) {
			try {
				const { value: a } = (0, r.R)(e, {
					file: t,
					maxBytes: s.bU
				});
				const o = (0, i.O)(a) ? timeOf(a) : undefined;
				if (o === undefined || !(0, i.O)(a)) return "it states no ended_at, generated_at or started_at";
				if (n !== undefined && !n(a)) return undefined;
				return {
					atMs: o,
					releaseCandidateId: textOf(a, "release_candidate_id"),
					correlationId: textOf(a, "correlation_id")
				};
			} catch (e) {
				if (e instanceof a.dz) return e.message;
				throw e;
			}
		}
		function timeOf(e) {
			const t = e["ended_at"] ?? e["generated_at"] ?? e["started_at"];
			if (typeof t === "number") return t > 0 && t < 253402300800 ? Math.floor(t * 1e3) : undefined;
			return (0, o.TM)(t);
		}
		function textOf(e, t) {
			const { correlation: n } = e;
			const r = e[t] ?? ((0, i.O)(n) ? n[t] : undefined);
			return typeof r === "string" && r !== "" ? r : null;
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
	42428: (function(e, t, n) {
		n.r(t);
		n.d(t, { rollbackBundle: () => P });
		var r = n(97208);
		var i = n(57946);
		var a = n(84227);
		var o = n(39330);
		var s = n(66462);
		var c = n(11142);
		var l = n(46270);
		var u = n(28935);
		var d = n(34617);
		var f = n(34975);
		;
		const p = "release-gates/rollback-bundle/v1";
		const m = "bundle.json";
		const h = "files";
		const g = 5e3;
		const _ = 32 * 1024 * 1024;
		const v = 64 * 1024 * 1024;
		const y = 256 * 1024 * 1024;
		const b = a.YjP().regex(/^[0-9a-f]{64}$/).describe("SHA-256, lower-case hex");
		const x = a.rej({
			format: a.euz(p),
			created_at: a.YjP().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/).describe("RFC 3339, UTC"),
			label: a.YjP().max(128).nullable().describe("Given by who made it"),
			release_candidate_id: a.YjP().max(128).describe("Candidate that the bundle can roll back to"),
			correlation_id: a.YjP().max(128).describe("Ties the bundle to other runs"),
			repository: a.YjP().max(256).describe("owner/name"),
			commit: a.YjP().max(64).nullable().describe("Full commit id; null where it could not be determined"),
			files: a.YOg(a.rej({
				path: a.YjP().min(1).max(4096).describe("Where the file was, relative to the workspace"),
				sha256: b,
				bytes: a.Whr().min(0).max(v).describe("Size"),
				role: a.k5n(["file", "evidence"]).describe("Why it is in the bundle")
			})).min(1).max(g).describe("Every file of the bundle, sorted by path")
		}).describe("release-gates rollback bundle index, version 1");
		function buildIndex(e) {
			return {
				format: p,
				created_at: e.createdAt,
				label: e.label,
				release_candidate_id: e.releaseCandidateId,
				correlation_id: e.correlationId,
				repository: e.subject.repository,
				commit: e.subject.commit,
				files: e.files.toSorted((e, t) => e.path < t.path ? -1 : 1)
			};
		}
		function serializeIndex(e) {
			return (0, u.z)(e);
		}
		const S = (0, d.v)({
			schema: x,
			maxBytes: _,
			notCanonical: "bundle.not_canonical",
			disagreements: ({ files: e }, t) => {
				const n = new Set(collisions(e.map(({ path: e }) => e)));
				return e.flatMap(({ path: e }, r) => {
					if ((0, c.Kz)(e) && !n.has(e)) return [];
					const i = "a path below the bundle that no other file has";
					return [(0, f.Tx)("bundle.path", {
						file: t,
						pointer: `/files/${r}/path`,
						expected: i,
						found: e.slice(0, 200)
					})];
				});
			}
		});
		function parseIndex(e, t) {
			return S.parse(e, t);
		}
		function collisions(e) {
			const t = new Map();
			for (const n of e) {
				const e = fold(n);
				t.set(e, [...t.get(e) ?? [], n]);
			}
			const n = [...t.values()].filter((e) => e.length > 1).flat();
			const r = e.filter((e) => parents(fold(e)).some((e) => t.has(e)));
			return [...new Set([...n, ...r])];
		}
		function fold(e) {
			return e.normalize("NFC").toLowerCase();
		}
		function parents(e) {
			const t = e.split("/");
			return t.slice(1).map((e, n) => t.slice(0, n + 1).join("/"));
		}
		;
		function buildReport(e, t) {
			const n = {
				ok: true,
				generated_at: Date.parse(e.created_at) / 1e3,
				release_candidate_id: e.release_candidate_id,
				correlation_id: e.correlation_id,
				bundle_root: t,
				bundle_index: (0, c.uJ)(t, m),
				label: e.label ?? "",
				missing_required: [],
				files: e.files.map(({ path: e, sha256: n, bytes: r }) => ({
					path: e,
					bundled_as: (0, c.uJ)(t, `${h}/${e}`),
					exists: true,
					copied: true,
					size: r,
					sha256: n
				}))
			};
			return new TextEncoder().encode(`${JSON.stringify(n, null, 2)}\n`);
		}
		;
		async function applyBundle(e, t, n) {
			const { value: r } = e;
			switch (r.action) {
				case "incomplete":
				case "verify": return {
					checks: [],
					values: valuesOf(r)
				};
				case "create": return createBundle(r, n);
				case "restore": return restoreBundle(r, n);
			}
		}
		async function createBundle(e, t) {
			const { folder: n, index: r, reportPath: i } = e;
			for (const e of r.files) await copy(e, {
				from: e.path,
				to: (0, c.uJ)(n, `${h}/${e.path}`)
			}, t);
			const a = await t.files.create((0, c.uJ)(n, m), serializeIndex(r));
			await t.files.create(i, buildReport(r, n));
			const o = {
				"bundle-path": n,
				"bundle-sha256": a.sha256,
				"report-path": i
			};
			return {
				checks: [done(`${r.files.length} files are in ${n}`, r.files.length)],
				values: o,
				details: o,
				record: {
					action: "rollback_bundle_created",
					context: {
						...o,
						files: r.files.length
					}
				}
			};
		}
		async function restoreBundle(e, t) {
			const { folder: n, index: r, target: i } = e;
			const a = r?.files ?? [];
			for (const e of a) {
				const r = (0, c.uJ)(n, `${h}/${e.path}`);
				await copy(e, {
					from: r,
					to: (0, c.uJ)(i, e.path)
				}, t);
			}
			const o = valuesOf(e);
			return {
				checks: [done(`${a.length} files are restored in ${i}`, a.length)],
				values: o,
				details: o,
				record: {
					action: "rollback_bundle_restored",
					context: {
						...o,
						files: a.length
					}
				}
			};
		}
		async function copy(e, { from: t, to: n }, r) {
			const i = await r.workspace.read(t, {
				role: e.role === "evidence" ? "evidence" : "material",
				maxBytes: v
			});
			if (i.state === "present" && (0, o.J$)((0, o.fg)(i.bytes), e.sha256)) {
				await r.files.create(n, i.bytes);
				return;
			}
			throw new s.eG({
				code: "file.changed_while_read",
				message: `expected the bytes with SHA-256 ${e.sha256}, found ${i.state === "present" ? i.sha256 : i.state}`,
				where: { file: t },
				remedy: "Run it again when nothing else writes there"
			});
		}
		function valuesOf(e) {
			if (e.action === "incomplete") return {};
			const t = e.index === null ? "" : (0, o.fg)(serializeIndex(e.index));
			return {
				"bundle-path": e.folder,
				"bundle-sha256": t
			};
		}
		function done(e, t) {
			return (0, l.K)("bundle_written", true, {
				reason: e,
				expected: t,
				actual: t
			});
		}
		;
		const C = a.rej({
			version: a.euz(1),
			required_files: a.YOg(a.YjP().min(1).max(4096)).max(1e3).default([]).describe("Paths or globs that must be there"),
			optional_files: a.YOg(a.YjP().min(1).max(4096)).max(1e3).default([]).describe("Paths or globs to take along"),
			evidence_patterns: a.YOg(a.YjP().min(1).max(4096)).max(1e3).default([]).describe("Globs of reports; the newest of each are taken")
		}).describe("Rollback bundle policy, version 1");
		var w = n(46911);
		var T = n(8304);
		var E = n(42207);
		var D = n(37088);
		var O = n(76589);
		var k = n(91396);
		;
		async function collectCreate(e, t) {
			const { workspace: n } = t;
			const r = await readPolicy(e.policy, n);
			const i = await (0, O.p)([...e.files, ...r.required_files], n);
			const a = await (0, O.p)([...e.optionalFiles, ...r.optional_files], n);
			const o = [...new Set([...i.paths, ...a.paths])].sort();
			const s = await n.digest(o);
			const c = new Set(i.paths);
			const l = e.includeEvidence ? await ownEvidence(e.recent, t) : A;
			const u = [];
			for (const t of new Set([...e.evidencePatterns, ...r.evidence_patterns])) u.push(withoutOwnNames(await (0, k.o)({
				pattern: t,
				recent: e.recent
			}, n)));
			const d = [l, ...u];
			return {
				action: "create",
				nowMs: t.nowMs,
				subject: t.subject,
				releaseCandidateId: t.releaseCandidateId,
				correlationId: t.correlationId,
				files: uniqueFiles(s, (e) => c.has(o[e])),
				unmatched: i.unmatched,
				evidence: d.flatMap((e) => e.chosen.map(toFact)),
				unsound: d.flatMap((e) => e.unsound)
			};
		}
		const A = {
			chosen: [],
			unsound: []
		};
		async function readPolicy(e, t) {
			if (e === undefined) return {
				version: 1,
				required_files: [],
				optional_files: [],
				evidence_patterns: []
			};
			const n = await t.read(e, { role: "policy" });
			if (n.state === "present") return (0, w.m)(C, (0, T.R)(n.bytes, { file: e }));
			throw new s.dz({
				code: n.state === "absent" ? "policy.absent" : n.code,
				message: `expected a rollback bundle policy, found ${n.state === "absent" ? "no file" : n.reason}`,
				where: { file: e },
				remedy: "Correct the input policy, or write the file"
			});
		}
		function uniqueFiles(e, t) {
			const n = new Map();
			for (const [r, i] of e.entries()) n.set(i.path, {
				digest: i,
				required: t(r) || n.get(i.path)?.required === true
			});
			return [...n.values()];
		}
		async function ownEvidence(e, t) {
			const n = await (0, D.i)(t.workspace, t.evidenceDirectory);
			const r = new Map();
			for (const e of n) {
				if (e.kind !== "evidence" && e.kind !== "manifest") continue;
				const { path: t, sha256: n, bytes: i } = e;
				const [a, o, s] = e.kind === "evidence" ? [
					e.evidence.unit,
					e.evidence.ended_at,
					e.evidence
				] : [
					" manifest",
					e.manifest.generated_at,
					e.manifest
				];
				const c = {
					path: t,
					sha256: n,
					bytes: i,
					atMs: (0, E.TM)(o) ?? 0,
					releaseCandidateId: s.release_candidate_id,
					correlationId: isOwnName(s) ? null : s.correlation_id
				};
				r.set(a, [...r.get(a) ?? [], c]);
			}
			return {
				chosen: [...r.values()].flatMap((t) => (0, k.l)(t).slice(0, e)),
				unsound: n.flatMap((e) => e.kind === "malformed" ? [{
					path: e.path,
					reason: e.differences[0].message
				}] : [])
			};
		}
		function isOwnName({ run: e, correlation_id: t }) {
			return e.kind === "local" && e.id === t;
		}
		const j = /^local-\d{8}T\d{6}\.\d{3}Z$/;
		function withoutOwnNames({ chosen: e, unsound: t }) {
			return {
				unsound: t,
				chosen: e.map((e) => j.test(e.correlationId ?? "") ? {
					...e,
					correlationId: null
				} : e)
			};
		}
		function toFact({ atMs: e, ...t }) {
			return t;
		}
		;
		async function collectBundle(e, t) {
			const { action: n, bundle: r, target: i } = e;
			if (n === "create") return collectCreate(e, t);
			const a = [...r === undefined ? ["bundle"] : [], ...n === "restore" && i === undefined ? ["target"] : []];
			if (r === undefined || a.length > 0) return {
				action: "incomplete",
				missing: a
			};
			return collectExisting(n, {
				bundle: r,
				target: n === "restore" ? i : undefined
			}, t);
		}
		async function collectExisting(e, { bundle: t, target: n }, { workspace: r, nowMs: i }) {
			const a = trimFolder(t);
			const { index: o, sha256: s, problem: l } = await readIndex((0, c.uJ)(a, m), r);
			const u = (o?.files ?? []).map((e) => e.path);
			const d = await r.digest(u.map((e) => (0, c.uJ)(a, `${h}/${e}`)));
			const f = new Set(u.map((e) => (0, c.uJ)(a, `${h}/${e}`)));
			const p = await listAll((0, c.uJ)(a, h), r);
			return {
				action: e,
				nowMs: i,
				folder: a,
				index: o,
				indexSha256: s,
				indexProblem: l,
				found: Object.fromEntries(d.map((e, t) => [u[t], e])),
				unlisted: p.filter((e) => !f.has(e)),
				target: n === undefined ? null : {
					path: trimFolder(n),
					holds: (await listAll(trimFolder(n), r)).slice(0, 100)
				}
			};
		}
		async function readIndex(e, t) {
			const n = await t.read(e, { role: "evidence" });
			if (n.state === "absent") return {
				index: null,
				sha256: null,
				problem: `${e} is not there: no bundle, or one that was never finished`
			};
			if (n.state === "refused") return {
				index: null,
				sha256: null,
				problem: `${e}: ${n.reason}`
			};
			try {
				return {
					index: parseIndex(n.bytes, e),
					sha256: n.sha256,
					problem: null
				};
			} catch (e) {
				if (!(e instanceof s.dz)) throw e;
				return {
					index: null,
					sha256: n.sha256,
					problem: e.message.split("\n")[0] ?? e.message
				};
			}
		}
		async function listAll(e, t) {
			const n = (0, c.yk)(e);
			return t.list([
				`${n}/**`,
				`${n}/**/.*`,
				`${n}/**/.*/**`
			]);
		}
		function trimFolder(e) {
			return e.replace(/^(\.\/+)+/, "").replace(/\/+$/, "");
		}
		var M = n(89443);
		;
		const N = 100;
		function incompleteCheck({ missing: e }) {
			return (0, l.K)("request_complete", "fail", {
				reason: `the action needs the input ${e.join(" and ")}`,
				expected: e,
				actual: [],
				remedy: `Give ${e.join(" and ")}`
			});
		}
		function createChecks(e, t) {
			return [
				missingRequired(e),
				limits(t),
				names(t),
				soundEvidence(e),
				consistent("release_candidate_id_consistent", e.releaseCandidateId, e.evidence.map((e) => e.releaseCandidateId)),
				consistent("correlation_id_consistent", null, e.evidence.map((e) => e.correlationId))
			];
		}
		function existingChecks(e) {
			const t = (0, l.K)("bundle_index_sound", e.index === null ? "fail" : "pass", {
				reason: e.indexProblem ?? `the index names ${e.index?.files.length ?? 0} files`,
				expected: "a finished bundle with its index in canonical form",
				actual: e.indexSha256,
				remedy: "Use another bundle; do not repair this one by hand"
			});
			if (e.index === null) return [t];
			return [
				t,
				unchanged(e, e.index),
				unlisted(e),
				...newTarget(e)
			];
		}
		function missingRequired({ files: e, unmatched: t }) {
			const n = [...e.filter(({ digest: e, required: t }) => e.state === "refused" || t && e.state === "absent").map(({ digest: e }) => e.state === "refused" ? `${e.path} (${e.code})` : e.path), ...t];
			const r = e.filter(({ digest: e }) => e.state === "present").length;
			const i = r === 0 && n.length === 0;
			return (0, l.K)("missing_required", n.length > 0 || i ? "fail" : "pass", {
				reason: i ? "no file is named, so there would be nothing to roll back to" : n.length > 0 ? `not there or not readable: ${n.slice(0, 5).join(", ")}${n.length > 5 ? ", \u2026" : ""}` : `${r} files are there`,
				expected: [],
				actual: n.slice(0, N),
				remedy: "Name the files in the input files or in the policy, and check that they exist"
			});
		}
		function limits(e) {
			const t = e.reduce((e, t) => e + t.bytes, 0);
			const n = e.filter((e) => e.bytes > v).map((e) => e.path);
			const r = e.length <= g && t <= y && n.length === 0;
			return (0, l.K)("bundle_within_limits", r ? "pass" : "fail", {
				reason: `${e.length} files, ${t} bytes${n.length === 0 ? "" : `, too large: ${n.slice(0, 5).join(", ")}`}`,
				expected: {
					files: g,
					file_bytes: v,
					total_bytes: y
				},
				actual: {
					files: e.length,
					total_bytes: t,
					too_large: n.slice(0, N)
				},
				remedy: "Keep large artifacts in a registry and bundle what names them"
			});
		}
		function names(e) {
			const t = e.map((e) => e.path);
			const n = [...new Set([...collisions(t), ...t.filter((e) => !(0, c.Kz)(e))])];
			return (0, l.K)("bundle_names_distinct", n.length === 0 ? "pass" : "fail", {
				reason: n.length === 0 ? "every name is its own on every file system" : `not distinct: ${n.slice(0, 5).join(", ")}`,
				expected: [],
				actual: n.slice(0, N),
				remedy: "Rename files that differ only in case or in the normal form of a letter"
			});
		}
		function soundEvidence({ unsound: e, evidence: t }) {
			const [n] = e;
			return {
				...(0, l.K)("bundle_evidence_sound", n === undefined ? "pass" : "fail", {
					reason: n === undefined ? `${t.length} reports are taken along` : `${n.path}: ${n.reason}`.slice(0, 2e3),
					expected: [],
					actual: e.slice(0, N).map((e) => e.path),
					remedy: "Move the file out of the folder, or make the report again"
				}),
				level: "should"
			};
		}
		function consistent(e, t, n) {
			const r = [...new Set(n.filter((e) => e !== null))].sort();
			const i = t ?? r[0];
			const a = r.filter((e) => e !== i);
			const o = r.length === 0 ? "not_applicable" : a.length === 0 ? "pass" : "fail";
			return {
				...(0, l.K)(e, o, {
					reason: a.length === 0 ? `${r.length} ids stated` : `also stated: ${a.slice(0, 5).join(", ")}`.slice(0, 2e3),
					expected: t,
					actual: r.slice(0, N),
					remedy: "Bundle evidence of one release candidate and one run only"
				}),
				level: e === "release_candidate_id_consistent" ? "should" : "may"
			};
		}
		function unchanged({ found: e }, t) {
			const n = t.files.flatMap(({ path: t, sha256: n, bytes: r }) => {
				const i = e[t];
				if (i === undefined || i.state === "absent") return [{
					path: t,
					expected: n,
					found: "no file"
				}];
				if (i.state === "refused") return [{
					path: t,
					expected: n,
					found: i.code
				}];
				return (0, o.J$)(i.sha256, n) && i.bytes === r ? [] : [{
					path: t,
					expected: n,
					found: i.sha256
				}];
			});
			const [r] = n;
			return (0, l.K)("bundle_files_unchanged", r === undefined ? "pass" : "fail", {
				reason: r === undefined ? `${t.files.length} files have their SHA-256` : (0, M.v)(`${r.path}: expected ${r.expected}, found ${r.found}`, n.length - 1, "file"),
				expected: [],
				actual: n.slice(0, N),
				remedy: "Use another bundle; this one was changed after it was made"
			});
		}
		function unlisted({ unlisted: e }) {
			return (0, l.K)("bundle_complete", e.length === 0 ? "pass" : "fail", {
				reason: e.length === 0 ? "the index names every file" : `not in the index: ${e.slice(0, 5).join(", ")}`,
				expected: [],
				actual: e.slice(0, N),
				remedy: "Use another bundle; files were added to this one after it was made"
			});
		}
		function newTarget({ target: e, folder: t }) {
			if (e === null) return [];
			const n = isWithin(e.path, t) || isWithin(t, e.path);
			const r = e.path === "" || e.path === ".";
			const i = !n && !r && e.holds.length === 0;
			return [(0, l.K)("target_is_new", i ? "pass" : "fail", {
				reason: i ? `${e.path} is empty or not there` : n || r ? "the target must be a folder of its own, outside of the bundle" : (0, M.v)(`${e.path} holds ${e.holds[0] ?? ""}`, e.holds.length - 1, "file"),
				expected: "a new or empty folder",
				actual: e.holds,
				remedy: "Restore into a new folder, look at it, then switch to it"
			})];
		}
		function isWithin(e, t) {
			return e === t || e.startsWith(`${t}/`);
		}
		;
		function planBundle(e, t) {
			switch (e.action) {
				case "incomplete": return {
					checks: [incompleteCheck(e)],
					steps: [],
					value: { action: "incomplete" }
				};
				case "create": return planCreate(e, t);
				case "verify":
				case "restore": return planExisting(e);
			}
		}
		function planCreate(e, t) {
			const n = t.label ?? null;
			const r = filesOf(e);
			const i = buildIndex({
				...e,
				createdAt: (0, E.ZA)(e.nowMs),
				label: n,
				files: r
			});
			const a = [
				"rollback-bundle",
				(0, E.Zc)(e.nowMs),
				...n === null ? [] : [n],
				(0, o.fg)(serializeIndex(i)).slice(0, 12)
			].join("-");
			const s = (0, c.uJ)(t.outDirectory, a);
			const l = n === null ? "" : `_${n}`;
			const u = `${Math.floor(e.nowMs / 1e3)}_${String(e.nowMs % 1e3).padStart(3, "0")}`;
			const d = (0, c.uJ)(t.reportDirectory, `rollback_bundle_report_${u}${l}.json`);
			return {
				checks: createChecks(e, r),
				steps: [
					...i.files.map((e) => `Copy ${e.path} (${e.bytes} bytes) into ${s}`),
					`Write the index of ${i.files.length} files into ${s}, last`,
					`Write the report ${d}`
				],
				value: {
					action: "create",
					folder: s,
					index: i,
					reportPath: d
				}
			};
		}
		function filesOf({ files: e, evidence: t }) {
			const n = new Map();
			for (const { path: e, sha256: r, bytes: i } of t) n.set(e, {
				path: e,
				sha256: r,
				bytes: i,
				role: "evidence"
			});
			for (const { digest: t } of e) if (t.state === "present") n.set(t.path, {
				path: t.path,
				sha256: t.sha256,
				bytes: t.bytes,
				role: "file"
			});
			return [...n.values()];
		}
		function planExisting(e) {
			const { folder: t, index: n, target: r } = e;
			const i = existingChecks(e);
			if (r === null) return {
				checks: i,
				steps: [`Hash again every file of ${t}`],
				value: {
					action: "verify",
					folder: t,
					index: n
				}
			};
			const a = (n?.files ?? []).map((e) => `Restore ${(0, c.uJ)(r.path, e.path)}`);
			return {
				checks: i,
				steps: a,
				value: {
					action: "restore",
					folder: t,
					index: n,
					target: r.path
				}
			};
		}
		;
		const P = (0, r.h9)({
			id: "rollback-bundle",
			summary: "Makes, verifies, or restores into a new folder, a bundle of what a rollback needs, hash by hash",
			inputs: a.rej({
				action: i.hF.choice([
					"create",
					"verify",
					"restore"
				]).default("create").describe("What to do"),
				label: i.hF.id().optional().describe("Becomes part of the names of bundle and report"),
				files: i.hF.list().default([]).describe("Paths or globs that the bundle must hold"),
				optionalFiles: i.hF.list().default([]).describe("Paths or globs to take along where they are there"),
				policy: i.hF.path().optional().describe("Policy that lists files and evidence; adds to the inputs"),
				includeEvidence: i.hF.boolean().default(true).describe("Take along the newest evidence and manifests of the release candidate"),
				evidencePatterns: i.hF.list().default([]).describe("Globs of further reports, newest by the time they state, e.g. .data/out/slo_guard_*.json"),
				recent: i.hF.integer({
					min: 1,
					max: 100
				}).default(2).describe("How many reports of a kind to take along"),
				outDirectory: i.hF.path().default(".release-gates/rollback-bundles").describe("Folder in which a new folder is made for each bundle"),
				reportDirectory: i.hF.path().default(".data/out").describe("Folder for the report that the rollback drill guard reads"),
				bundle: i.hF.path().optional().describe("Folder of the bundle to verify or restore"),
				target: i.hF.path().optional().describe("New or empty folder to restore into")
			}),
			outputs: {
				"bundle-path": "Folder of the bundle, relative to the workspace",
				"bundle-sha256": "SHA-256 of its index, which names every file by SHA-256",
				"report-path": "The report for the rollback drill guard; only where a bundle was made"
			},
			checks: {
				request_complete: "The inputs that the action needs are given",
				missing_required: "Every required file is there and readable",
				bundle_within_limits: "The bundle stays below the limits of size and number",
				bundle_names_distinct: "No two names are one name on a file system that folds case or normal forms",
				bundle_evidence_sound: "Every report that matches is sound and states its time",
				release_candidate_id_consistent: "The reports are of this release candidate",
				correlation_id_consistent: "The reports state one correlation id; the name that a run on a desk gave itself is none",
				bundle_index_sound: "The bundle is finished and its index has its canonical form",
				bundle_files_unchanged: "Every file has the SHA-256 and size that the index names",
				bundle_complete: "The bundle holds no file that the index does not name",
				target_is_new: "The target is a new or empty folder outside of the bundle",
				bundle_written: "Every file was written from the bytes that were hashed"
			},
			documents: {
				"rollback-bundle": x,
				"rollback-bundle-policy": C
			},
			collect: collectBundle,
			plan: planBundle,
			apply: applyBundle
		});
	})
};
;
