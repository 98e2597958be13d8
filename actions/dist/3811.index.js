"use strict";
exports.id = 3811;
exports.ids = [3811];
exports.modules = {
	61328: (function(e, t, n) {
		n.d(t, {
			h_: () => readKeptDocuments,
			jW: () => documentPath,
			uo: () => documentsOf
		});
		var r = n(39330);
		var i = n(25184);
		var a = n(11142);
		var o = n(33999);
		function documentPath(e, t) {
			return `records/${e}-${t.slice(0, 12)}.json`;
		}
		async function documentsOf(e, t) {
			const n = [toDocument("manifest", e.bytes)];
			const r = (0, i.WI)(e.bytes, e.path).manifest?.gates ?? {};
			for (const i of Object.values(r)) {
				const r = await t.readEvidence((0, a.uJ)((0, a.yS)(e.path), i.evidence), i);
				if (r.state === "present") n.push(toDocument("evidence", r.bytes));
			}
			const o = new Map(n.map((e) => [e.path, e]));
			return [...o.values()];
		}
		function toDocument(e, t) {
			return {
				kind: e,
				path: documentPath(e, (0, r.fg)(t)),
				bytes: t
			};
		}
		async function readKeptDocuments(e, t, { release: n, nowMs: i }) {
			const { path: a, sha256: s } = n.manifest;
			const c = await e.readRecord(t, documentPath("manifest", s));
			if (c === undefined || !(0, r.J$)((0, r.fg)(c), s)) return undefined;
			return (0, o.e)({
				path: a,
				bytes: c
			}, ledgerSource(e, t), i);
		}
		function ledgerSource(e, t) {
			return {
				async readEvidence(n, i) {
					const a = await e.readRecord(t, documentPath("evidence", i.sha256));
					if (a === undefined) return {
						state: "absent",
						path: n
					};
					return {
						state: "present",
						path: n,
						bytes: a,
						sha256: (0, r.fg)(a),
						origin: "worktree"
					};
				},
				digest: async (e) => e.map((e) => ({
					state: "absent",
					path: e
				}))
			};
		}
	}),
	54681: (function(e, t, n) {
		n.d(t, { h: () => withJsonNumbers });
		function withJsonNumbers(e) {
			return bounded(e);
		}
		function bounded(e) {
			if (typeof e === "number") return near(e);
			if (Array.isArray(e)) return e.map(bounded);
			if (typeof e !== "object" || e === null) return e;
			return Object.fromEntries(Object.entries(e).map(([e, t]) => [e, bounded(t)]));
		}
		function near(e) {
			if (Number.isNaN(e)) return null;
			return Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, e));
		}
	}),
	52741: (function(e, t, n) {
		n.d(t, {
			Gq: () => l,
			H$: () => toMeasurements,
			HW: () => h
		});
		var r = n(42207);
		var i = n(30786);
		var a = n(84227);
		var o = n(19005);
		var s = n(54681);
		var c = n(71165);
		const l = "measurements";
		const u = "release-gates/rollout-measurements/v1";
		const d = 256 * 1024;
		const f = a._H3({
			state: c.aY,
			reasons: a.YOg(a.YjP())
		});
		const p = f.describe("As in the evidence of the run: state, reasons, and every figure behind them");
		const m = a.rej({
			channel: a.YjP().min(1).max(256).describe("Id of the channel"),
			fence: a.Whr().min(0).describe("Highest fence of the state that it was measured beside"),
			subject: a.rej({
				release_id: c.id,
				manifest_sha256: c.sc,
				slot: c.NI.nullable(),
				percent: c.KN.nullable()
			}).nullable().describe("The release that was looked at: the candidate, else what is live; null: none"),
			manifest: p.nullable().describe("The manifest of it and all its evidence, verified now"),
			health: p.nullable().describe("Each guardrail with its figures, and the verdict over all of them"),
			budget: p.nullable().describe("Each objective with its windows and burn rates"),
			post_checks: p.nullable().describe("What the smoke hook said"),
			shadow_outputs: p.nullable().describe("Outputs that were compared in shadow"),
			stability: a._H3({}).nullable().describe("Of the end of a freeze: how long it was stable, and which alerts are open"),
			traffic: a._H3({}).nullable().describe("Share as the router said it")
		}).describe("One look at one channel; null: not asked for");
		const h = a.rej({
			format: a.euz(u),
			at: c.uR.describe("Clock of the run that measured"),
			policy: a.rej({
				path: a.YjP().min(1).max(1024),
				sha256: c.sc
			}).describe("The rules that it was judged by"),
			looks: a.YOg(m).min(1),
			cut: a.zMY().describe("true: the figures would have been too many, and only states and reasons are kept")
		}).describe("All that was measured for a line of the ledger of a rollout, version 1");
		function toMeasurements({ nowMs: e, policy: t, looks: n }) {
			const a = {
				format: u,
				at: (0, r.ZA)(e),
				policy: t
			};
			const s = plain({
				...a,
				looks: n,
				cut: false
			});
			if ((0, i.Mr)(s).length <= d) return (0, o.N)(l, s);
			return (0, o.N)(l, plain({
				...a,
				looks: n.map(shorten),
				cut: true
			}));
		}
		function shorten(e) {
			const t = Object.entries(e).map(([e, t]) => {
				const { state: n, reasons: r } = t ?? {};
				if (n === undefined || !Array.isArray(r)) return [e, t];
				return [e, {
					state: n,
					reasons: r.slice(0, 20).map((e) => String(e).slice(0, 1024))
				}];
			});
			return Object.fromEntries(t);
		}
		function plain(e) {
			const t = JSON.stringify((0, s.h)(e), (e, t) => typeof t === "string" ? t.replaceAll(/\p{Surrogate}/gu, "\uFFFD") : t);
			return JSON.parse(t);
		}
	}),
	49025: (function(e, t, n) {
		n.d(t, {
			D: () => majorOf,
			l: () => releaseOf
		});
		var r = n(30786);
		var i = n(66462);
		var a = n(49710);
		const o = 32;
		const s = /^[A-Za-z0-9._/@-]{1,256}$/;
		function releaseOf({ manifest: e, path: t, sha256: n, generation: r, buildId: i, configSha256: a }) {
			const { version: o, commit: s } = e.subject;
			if (o === null) throw invalid(t, "/subject/version", "a version", "Name where the version stands (version-source)");
			if (s === null) throw invalid(t, "/subject/commit", "a commit", "Make the manifest in a git checkout");
			if (e.artifacts.length === 0) throw invalid(t, "/artifacts", "at least one artifact", "Name what is released in .github/release-gates.yml under units, e.g. release-manifest: { with: { artifact: [dist/app.tgz] } }, and run the gates again");
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
			const n = e.length <= o && e.every(({ path: e }) => s.test(e));
			return n ? t : { [(0, a.R)(e.length)]: (0, r.o4)(t) };
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
	}),
	11144: (function(e, t, n) {
		n.d(t, {
			O1: () => secondsBetween,
			PK: () => buildActivation,
			RH: () => candidateOf
		});
		var r = n(42207);
		var i = n(87718);
		var a = n(14004);
		var o = n(49130);
		var s = n(14066);
		var c = n(77704);
		var l = n(24007);
		var u = n(10070);
		function buildActivation(e) {
			const { before: t, state: n, transition: r } = e;
			const i = r.kind === "import" ? n.current?.release : t.candidate?.release;
			if (i === undefined) return undefined;
			const c = {
				...(0, a.nq)(e),
				...activationOf(e, i)
			};
			if (t.candidate?.kind !== "downgrade") return {
				...c,
				kind: "activation"
			};
			const l = (0, o.tJ)((0, s.q4)(e));
			return {
				...c,
				kind: "downgrade",
				from_generation: t.current?.release.generation ?? null,
				to_generation: i.generation,
				rule_id: l?.rule_id ?? null,
				blessing: t.blessed.find(({ release_id: e }) => e === i.id) ?? null,
				staging_done: l?.staging_done ?? null,
				staging: l?.staging ?? null,
				authorisation: l?.authorisation ?? null
			};
		}
		function activationOf(e, t) {
			const { before: n, state: a, status: o, nowMs: d } = e;
			const f = (0, s.lc)(e);
			const p = o === "done";
			const m = (0, l.yK)(e);
			return {
				from: (0, s.Hn)(n.current),
				to: (0, s.$t)(t, {
					revision: p ? a.revision : null,
					slot: (p ? a.current?.slot : n.candidate?.slot) ?? null
				}),
				artifacts: t.artifacts,
				commit: t.commit,
				build_id: t.build_id === null ? null : (0, i.M)(t.build_id, 256),
				config_sha256: t.config_sha256,
				manifest: t.manifest,
				statuses: {
					...statusesOf(e),
					...signatureStatus(m),
					...activationStatus(o)
				},
				signature: m,
				validations: (0, l.IC)(e),
				candidate: candidateOf(n.candidate),
				approved_by: approversOf(e),
				executor: f?.holder ?? null,
				initiated_at: f?.since ?? (0, r.ZA)(d),
				audit: p ? a.audit : null,
				observed: (0, c.O_)(e),
				hooks: (0, c.uj)(e),
				overrides: (0, u.F)(e),
				measured: (0, s.Z_)(e)?.measured ?? null
			};
		}
		function approversOf(e) {
			const t = [(0, o.tJ)((0, s.q4)(e)), (0, s.Z_)(e)].flatMap((e) => e?.approved_by ?? []);
			return [...new Set(t)].slice(0, 8);
		}
		function signatureStatus(e) {
			return { signature: e?.state ?? "not_told" };
		}
		function activationStatus(e) {
			const t = e === "done" ? "active" : e === "failed" ? "not_active" : "unknown";
			return { activation: t };
		}
		function statusesOf(e) {
			const t = validationOf(e);
			return {
				validation: t,
				integrity: t === "not_told" ? "not_told" : t === "unverified" ? "not_verified" : "verified",
				post_check: (0, c.ys)(e)
			};
		}
		function validationOf(e) {
			if (e.transition.kind === "import") return "not_told";
			return (0, s.Z_)(e)?.measured?.manifest?.state ?? "not_told";
		}
		function candidateOf(e) {
			if (e === null) return null;
			const { kind: t, strategy: n, ladder: r, stage: i, started_at: a, stage_started_at: o, incident: s, reason: c, by: l } = e;
			return {
				kind: t,
				strategy: n,
				ladder: r,
				stage: i,
				started_at: a,
				stage_started_at: o,
				incident: s,
				reason: c,
				by: l
			};
		}
		function secondsBetween(e, t) {
			const n = (0, r.TM)(e);
			return n === undefined || t < n ? null : (t - n) / 1e3;
		}
	}),
	14004: (function(e, t, n) {
		n.d(t, {
			Re: () => recordId,
			dn: () => actorOf,
			nq: () => buildEnvelope
		});
		var r = n(42207);
		var i = n(61328);
		var a = n(52741);
		var o = n(87718);
		var s = n(1175);
		var c = n(66740);
		var l = n(14066);
		function buildEnvelope(e, t = "") {
			const { transition: n, state: i, status: a, outcome: s, nowMs: u } = e;
			return {
				schema: c.q7,
				id: recordId(n.id, n.fence, `${a}${t}`),
				created_at: (0, r.ZA)(u),
				prev_hash: e.earlier.at(-1)?.entry_hash ?? null,
				correlation_id: (0, o.M)(n.correlationId, 256),
				actor: actorOf(e),
				channel: i.channel,
				subject: toSubject(e),
				refs: refsOf(e),
				transition: n.id,
				transition_kind: n.kind,
				fence: n.fence,
				result: a,
				reason_code: s?.reasonCode ?? n.reasonCode,
				reason: (0, o.M)(s?.reason ?? n.reason),
				ticket: (0, l.We)(e)
			};
		}
		function recordId(e, t, n) {
			return `${e.slice(0, 80)}.${t}.${n}`;
		}
		function actorOf(e) {
			const { by: t } = e.transition;
			const n = t.endsWith("[bot]") || (0, l.Z_)(e)?.asked === "tick";
			return {
				type: n ? "automation" : "person",
				id: (0, o.M)(t, 256)
			};
		}
		function toSubject(e) {
			const { release: t } = e.transition;
			if (t === null) return null;
			const n = (0, l.et)(e);
			const r = e.state.blessed.find(({ release_id: e }) => e === t.id)?.artifacts_sha256;
			const i = r === undefined ? null : `sha256:${r}`;
			return {
				artifact_id: n === undefined ? i : (0, l.fS)(n),
				release_id: t.id,
				version: t.version
			};
		}
		function refsOf(e) {
			const t = (0, l.et)(e);
			const n = (0, l.Z_)(e);
			const { kind: r } = e.transition;
			const i = r === "promote" || r === "rollback";
			const a = e.marks.filter((e) => e.type === "followed_up");
			return [
				...t === undefined || t.imported ? [] : [manifestRef(t)],
				...(0, l.ZG)(e).map(({ path: e, sha256: t }) => ({
					rel: "measurements",
					ref: e,
					sha256: t
				})),
				...e.status === "intent" ? [] : recordRefs("decision", (0, l.O_)(e)),
				...r === "advance" || r === "promote" ? recordRefs("start", (0, l.q4)(e)) : [],
				...i ? recordRefs("before", activationLine(e)) : [],
				...(0, c.mq)(e.format, 3) ? recordRefs("target", (0, l.rm)(e)) : [],
				...a.flatMap(({ rollback: t }) => recordRefs("rollback", (0, l.Ce)(e, t))),
				...approvalRefs(n),
				...n === null || n.authorisation === null ? [] : [{
					rel: "authorisation",
					ref: n.authorisation,
					sha256: null
				}]
			];
		}
		function approvalRefs(e) {
			const { approvals: t = [], signatures: n = [] } = e ?? {};
			return t.map((e) => {
				const t = n.find((t) => t.ref === e)?.key;
				return {
					rel: "approval",
					ref: e,
					sha256: null,
					...t !== undefined && { key: t }
				};
			});
		}
		function manifestRef({ manifest: { sha256: e } }) {
			return {
				rel: "manifest",
				ref: (0, i.jW)("manifest", e),
				sha256: e
			};
		}
		function activationLine({ earlier: e, before: t }) {
			const n = t.current?.transition;
			return e.findLast(({ status: e, context: t }) => e === "done" && t["transition"] === n);
		}
		const u = new Set([
			"prov",
			"cdevent",
			"manifest",
			"evidence",
			a.Gq
		]);
		function recordRefs(e, t) {
			return (0, s.w)(t).flatMap(({ kind: t, path: n, sha256: r }) => u.has(t) ? [] : [{
				rel: e,
				ref: n,
				sha256: r
			}]);
		}
	}),
	9868: (function(e, t, n) {
		n.d(t, { j: () => buildRollback });
		var r = n(42207);
		var i = n(14004);
		var a = n(11144);
		var o = n(87718);
		var s = n(14066);
		var c = n(77704);
		var l = n(66740);
		var u = n(10070);
		function buildRollback(e) {
			const { before: t, state: n, status: l, transition: d, nowMs: f } = e;
			const p = badPlace(t);
			const m = (0, s.lc)(e);
			if (p === null || m === null) return undefined;
			const h = (0, s.Z_)(e);
			const g = freezeOf(e, m);
			const _ = l === "done" || l === "failed";
			return {
				...(0, i.nq)(e),
				kind: "rollback",
				rollback_id: d.id,
				type: h?.rollback_type ?? typeOfItself(e),
				trigger: g?.trigger ?? null,
				severity: g?.tier ?? null,
				from: p,
				to: targetPlace(e),
				moves_pointer: m.to !== null,
				initiator: (0, o.M)(m.by, 256),
				approved_by: h?.approved_by ?? [],
				authorisation: h?.authorisation ?? null,
				initiated_at: m.since,
				completed_at: _ ? (0, r.ZA)(f) : null,
				duration_sec: _ ? (0, a.O1)(m.since, f) : null,
				candidate_kept: n.standby?.release_id === p.release_id,
				watch_until: l === "done" ? n.watch_until : null,
				post_check: (0, c.ys)(e),
				observed: (0, c.O_)(e),
				hooks: (0, c.uj)(e),
				overrides: (0, u.F)(e),
				measured: (0, s.Z_)(e)?.measured ?? null
			};
		}
		function typeOfItself({ format: e }) {
			return (0, l.mq)(e, 2) ? "full" : null;
		}
		function badPlace({ candidate: e, current: t }) {
			return e === null ? (0, s.Hn)(t) : (0, s.$t)(e.release, {
				revision: null,
				slot: e.slot
			});
		}
		function targetPlace(e) {
			const t = (0, s.lc)(e);
			if (t === null || t.to === null) return (0, s.Hn)(e.before.current);
			const n = e.status === "done" ? e.state.revision : null;
			return (0, s.$t)(t.to.release, {
				revision: n,
				slot: t.target.slot
			});
		}
		function freezeOf({ state: e, transition: t }, n) {
			return e.freezes.find(({ id: e }) => e === t.id) ?? e.freezes.findLast(({ reason_code: e }) => e === n.reason_code);
		}
	}),
	56378: (function(e, t, n) {
		n.d(t, {
			Zu: () => _,
			w5: () => o
		});
		var r = n(84227);
		var i = n(32875);
		var a = n(13666);
		const o = "0.5.1";
		const s = [
			"deployed",
			"upgraded",
			"rolledback"
		];
		const c = r.YjP().min(1).max(512);
		const l = r.YjP().min(1).max(256);
		const u = r.gMt("linkType", [r.rej({
			linkType: r.euz("PATH"),
			from: r.rej({ contextId: l })
		}), r.rej({
			linkType: r.euz("RELATION"),
			linkKind: r.euz("MANIFEST"),
			target: r.rej({ contextId: l })
		})]);
		const d = {
			specversion: r.euz(o),
			id: l.describe("Id of the record that it tells of"),
			source: c,
			timestamp: i.w$({ offset: true }),
			chainId: r.YjP().min(1).max(128).exactOptional().describe("Release candidate id"),
			links: r.YOg(u).max(4).describe("The event of the decision; the manifest")
		};
		const f = r.rej({
			channel: r.YjP().max(256),
			transition: r.YjP().max(128),
			transition_kind: r.YjP().max(32),
			result: r.YjP().max(16),
			reason_code: r.YjP().max(64),
			release_id: r.YjP().max(128).nullable(),
			version: r.YjP().max(128).nullable(),
			percent: r.aig().nullable().describe("Share that the release shall have; null: the traffic is not touched"),
			revision: r.Whr().min(0).describe("Of the pointer, after it"),
			frozen: r.zMY(),
			ticket: a.E.exactOptional().describe("Left out where nobody named one"),
			record: r.rej({
				path: r.YjP().max(256),
				sha256: r.YjP().length(64)
			})
		});
		const p = {
			customData: f,
			customDataContentType: r.euz("application/json")
		};
		const m = {
			id: r.YjP().min(1).max(256).describe("Id of the channel"),
			source: c
		};
		const h = r.rej({
			context: r.rej({
				...d,
				type: r.k5n(s.map((e) => `dev.cdevents.service.${e}.0.3.0`))
			}),
			subject: r.rej({
				...m,
				content: r.rej({
					environment: r.rej({ id: r.YjP().min(1) }),
					artifactId: r.YjP().regex(/^pkg:generic\//)
				})
			}),
			...p
		});
		const g = r.rej({
			context: r.rej({
				...d,
				type: r.YjP().regex(/^dev\.cdeventsx\.releasegates-[a-zA-Z]+\.[a-zA-Z]+\.\d\.\d\.\d$/)
			}),
			subject: r.rej({
				...m,
				content: r.rej({ reason: r.YjP().min(1).max(1024) })
			}),
			...p
		});
		const _ = r.KCZ([h, g]).describe("What one record of a rollout tells others, as CDEvents 0.5.1");
	}),
	99216: (function(e, t, n) {
		n.d(t, { _: () => fitting });
		var r = n(30786);
		function fitting(e, t) {
			const n = [];
			let i = 0;
			for (const a of e) {
				i += (0, r.Mr)(a).length + 1;
				if (i > t) break;
				n.push(a);
			}
			return n;
		}
	}),
	49130: (function(e, t, n) {
		n.d(t, {
			fT: () => toGiven,
			l8: () => h,
			q2: () => toSigned,
			tJ: () => givenOf
		});
		var r = n(84227);
		var i = n(34165);
		var a = n(78572);
		var o = n(84871);
		var s = n(81604);
		var c = n(13666);
		var l = n(71641);
		var u = n(4743);
		var d = n(87527);
		var f = n(5201);
		var p = n(11171);
		const m = 3;
		const h = r.rej({
			asked: r.YjP().max(32).describe("Type of the event"),
			approved_by: u.Km,
			approvals: r.YOg(u.os).max(i.am).describe("Path or URL of each yes"),
			signatures: r.YOg(r.rej({
				ref: u.os,
				key: u.os
			})).min(1).max(i.am).exactOptional().describe("Which of them were signed, and by which key; left out where none was"),
			authorisation: u.os.nullable(),
			rollback_type: r.k5n(l.l).nullable(),
			rule_id: u.os.nullable().describe("Row of the compatibility policy of a downgrade"),
			staging_done: r.zMY().nullable(),
			staging: u.Nk.exactOptional(),
			measured: u.kc.nullable(),
			signature: f.qN.exactOptional().describe("Where signatures were looked at"),
			validations: p.uB.exactOptional().describe("Of a start"),
			ticket: c.E.exactOptional(),
			ready: o.lN.exactOptional().describe("Environments that were judged for the end of a freeze of many")
		});
		function toGiven(e, t, { reviews: n, ticket: r } = {}) {
			const i = e.type === "start" ? e.downgrade : null;
			const { rule: o = null, staging: s } = i ?? {};
			const c = e.type === "start" || e.type === "rollback" ? e.authorisation : null;
			return {
				...toSigned(e.type, t, n),
				...r !== undefined && { ticket: r },
				authorisation: c === null ? null : (0, a.fe)(c.id),
				rollback_type: e.type === "rollback" ? e.rollbackType : null,
				rule_id: o === null ? null : (0, a.fe)(o.id),
				staging_done: i?.stagingDone ?? null,
				...s !== undefined && { staging: toStaging(s) },
				measured: (0, d.E)(e),
				...vouchedOf(e)
			};
		}
		function vouchedOf(e) {
			if (e.type !== "start" && e.type !== "tick") return {};
			const { signature: t, validations: n } = e.manifest;
			return {
				...t !== undefined && { signature: (0, f.ub)(t) },
				...e.type === "start" && n !== undefined && { validations: (0, p.co)(n) }
			};
		}
		function toSigned(e, t, n = []) {
			const r = n.slice(0, m).map((e) => ({
				by: e.by,
				ref: toRef(e),
				signedBy: null
			}));
			const o = [...t, ...r].slice(0, i.am);
			const c = o.flatMap(({ ref: e, signedBy: t }) => t === null ? [] : [{
				ref: (0, a.fe)(e),
				key: (0, a.fe)(t)
			}]);
			const l = o.filter(({ by: e }, t) => o.findIndex((t) => (0, s.sO)(t.by, e)) === t);
			return {
				asked: e,
				approved_by: l.map(({ by: e }) => (0, a.w$)(e)),
				approvals: o.map(({ ref: e }) => (0, a.fe)(e)),
				...c.length > 0 && { signatures: c },
				authorisation: null,
				rollback_type: null,
				rule_id: null,
				staging_done: null,
				measured: null
			};
		}
		function toStaging({ channel: e, transition: t, activatedAt: n }) {
			return {
				channel: e,
				transition: t,
				activated_at: n
			};
		}
		function toRef({ url: e, environment: t }) {
			return `${e}#github-environment=${encodeURIComponent(t)}`;
		}
		function givenOf(e) {
			const t = h.safeParse(e?.context["given"]);
			return t.success ? t.data : null;
		}
	}),
	87527: (function(e, t, n) {
		n.d(t, {
			E: () => measuredOf,
			s: () => toMeasured
		});
		var r = n(42207);
		var i = n(78572);
		const a = 0xe677d21fdbff;
		const o = 3;
		function measuredOf(e) {
			if (e.type === "tick") return toMeasured(e);
			if (e.type === "unfreeze") return toMeasured({
				...e,
				postChecks: null
			});
			if (e.type === "start") return toMeasured({
				...e,
				health: null,
				postChecks: null,
				shadow: null
			});
			return null;
		}
		function toMeasured({ manifest: e, health: t, budget: n, postChecks: r, shadow: i }) {
			return {
				manifest: {
					state: e.state,
					reasons: fewOf(e.reasons)
				},
				health: t === null ? null : healthOf(t),
				budget: {
					state: n.state,
					remaining: n.remaining,
					reasons: fewOf(n.reasons)
				},
				post_checks: r === null ? null : {
					state: r.state,
					reasons: fewOf(r.reasons)
				},
				...i !== null && shadowOf(i)
			};
		}
		function shadowOf({ state: e, compared: t, different: n, unclear: r, reasons: i }) {
			if (e === "absent") return {};
			return { shadow_outputs: {
				state: e,
				compared: t,
				different: n,
				unclear: r,
				reasons: fewOf(i)
			} };
		}
		function healthOf({ state: e, samples: t, measuredUntilMs: n, reasons: i }) {
			const o = n !== null && n >= 0 && n <= a;
			return {
				state: e,
				samples: t,
				measured_until: o ? (0, r.ZA)(n) : null,
				reasons: fewOf(i)
			};
		}
		function fewOf(e) {
			const t = e.length - o;
			return [...e.slice(0, o).map(i.fe), ...t > 0 ? [`and ${t} more`] : []];
		}
	}),
	1175: (function(e, t, n) {
		n.d(t, { w: () => namesIn });
		var r = n(71164);
		var i = n(39330);
		function namesIn(e) {
			const t = e?.context["records"];
			if (!Array.isArray(t)) return [];
			return t.filter(r.O).flatMap(({ kind: e, path: t, sha256: n }) => {
				const r = typeof e === "string" && typeof t === "string" && typeof n === "string";
				return r && (0, i.P4)(n) ? [{
					kind: e,
					path: t,
					sha256: n
				}] : [];
			});
		}
	}),
	10070: (function(e, t, n) {
		n.d(t, {
			F: () => overridesOf,
			Y: () => s
		});
		var r = n(84227);
		var i = n(87718);
		var a = n(14066);
		const o = r.YjP();
		const s = r.YOg(r.rej({
			code: o,
			reason: o,
			by: o,
			approvedBy: o.nullable(),
			ref: o,
			expiresAtMs: r.aig().nullable(),
			signedBy: o.exactOptional()
		}));
		function overridesOf(e) {
			const t = s.safeParse((0, a.O_)(e)?.context["overrides"]).data ?? [];
			return [...t, ...e.overrides].slice(0, 32).map(({ code: e, reason: t, by: n, approvedBy: r, ref: a, signedBy: o }) => ({
				code: e,
				reason: (0, i.M)(t),
				by: (0, i.M)(n, 256),
				approved_by: r === null ? null : (0, i.M)(r, 256),
				ref: (0, i.M)(a, 256),
				...o !== undefined && { signed_by: (0, i.M)(o, 256) }
			}));
		}
	}),
	56136: (function(e, t, n) {
		n.d(t, {
			J: () => d,
			X: () => a
		});
		var r = n(84227);
		var i = n(32875);
		const a = {
			prov: "http://www.w3.org/ns/prov#",
			rg: "urn:release-gates:"
		};
		const o = r.YjP().regex(/^rg:[A-Za-z0-9._~!*/%-]{1,1024}$/).describe("Qualified name below urn:release-gates:");
		const s = r.rej({
			$: r.YjP(),
			type: r.euz("prov:QUALIFIED_NAME")
		});
		const c = r.KCZ([
			r.YjP(),
			r.aig(),
			r.zMY(),
			s
		]);
		const l = i.w$({ offset: true });
		const u = r.g1P(r.YjP().regex(/^(prov|rg):[a-z0-9_A-Z]{1,64}$/), c);
		const relations = (e) => r.g1P(r.YjP().regex(/^_:[a-z]\d+$/), e);
		const d = r.rej({
			prefix: r.rej({
				prov: r.euz(a.prov),
				rg: r.euz(a.rg)
			}),
			entity: r.g1P(o, u).describe("Records, releases, manifests, revisions of the pointer"),
			activity: r.g1P(o, u).describe("The transition, and what made what it used"),
			agent: r.g1P(o, u).describe("Who asked, who agreed, what carried it out"),
			used: relations(r.rej({
				"prov:activity": o,
				"prov:entity": o
			})),
			wasGeneratedBy: relations(r.rej({
				"prov:entity": o,
				"prov:activity": o,
				"prov:time": l.exactOptional()
			})),
			wasAssociatedWith: relations(r.rej({
				"prov:activity": o,
				"prov:agent": o,
				"prov:role": r.k5n([
					"initiator",
					"executor",
					"approver"
				])
			})),
			actedOnBehalfOf: relations(r.rej({
				"prov:delegate": o,
				"prov:responsible": o,
				"prov:activity": o
			})),
			wasAttributedTo: relations(r.rej({
				"prov:entity": o,
				"prov:agent": o
			})).exactOptional().describe("Who signed the manifest of what was activated; since version 3 of the records"),
			wasDerivedFrom: relations(r.rej({
				"prov:generatedEntity": o,
				"prov:usedEntity": o
			})),
			wasInvalidatedBy: relations(r.rej({
				"prov:entity": o,
				"prov:activity": o,
				"prov:time": l.exactOptional()
			}))
		}).describe("Provenance of one transition of a rollout, as W3C PROV-JSON");
	}),
	14066: (function(e, t, n) {
		n.d(t, {
			$t: () => placeOf,
			Ce: () => outcomeLineOf,
			Hn: () => pointerPlace,
			O_: () => intentLineOf,
			We: () => ticketOf,
			ZG: () => measurementsOf,
			Z_: () => givenFor,
			et: () => subjectOf,
			fS: () => artifactIdOf,
			lc: () => pendingOf,
			q4: () => startLineOf,
			rm: () => targetLineOf
		});
		var r = n(52741);
		var i = n(33811);
		var a = n(49130);
		var o = n(1175);
		function pendingOf({ status: e, state: t, before: n }) {
			return e === "intent" ? t.pending : n.pending;
		}
		function intentLineOf({ earlier: e, transition: t }) {
			return e.findLast(({ status: e, context: n }) => e === "intent" && n["transition"] === t.id);
		}
		function givenFor(e) {
			return e.given ?? (0, a.tJ)(intentLineOf(e));
		}
		function measurementsOf(e) {
			const t = e.outcome === null ? e.documents : (0, o.w)(intentLineOf(e));
			return t.filter(({ kind: e }) => e === r.Gq);
		}
		function outcomeLineOf({ earlier: e }, t) {
			return e.findLast(({ status: e, context: n }) => s.has(e) && n["transition"] === t);
		}
		const s = new Set([
			"done",
			"failed",
			"unknown"
		]);
		function ticketOf(e) {
			const t = e.marks.find((e) => e.type === "followed_up")?.ticket;
			const { kind: n } = e.transition;
			const r = n === "advance" || n === "promote" ? (0, a.tJ)(startLineOf(e)) : null;
			return t ?? givenFor(e)?.ticket ?? r?.ticket ?? null;
		}
		function startLineOf({ earlier: e, before: t }) {
			const n = t.candidate?.release.id;
			return e.findLast(({ status: e, action: t, context: r }) => {
				const { release: i } = r;
				return e === "intent" && t === "rollout.start" && i?.id === n;
			});
		}
		function targetLineOf(e) {
			const t = e.transition.kind === "rollback" ? pendingOf(e)?.to?.release.id : undefined;
			if (t === undefined) return undefined;
			return e.earlier.findLast(({ status: e, action: n, context: r }) => {
				const { release: i } = r;
				return e === "done" && c.has(n) && i?.id === t;
			});
		}
		const c = new Set(["rollout.promote", "rollout.import"]);
		function subjectOf(e) {
			const { id: t } = e.transition.release ?? {};
			const n = pendingOf(e);
			const r = [
				n?.candidate?.release,
				n?.to?.release,
				...releasesOf(e.before),
				...releasesOf(e.state)
			];
			return r.find((e) => e !== undefined && e.id === t);
		}
		function releasesOf({ candidate: e, current: t, previous: n, last_good: r }) {
			return [
				e?.release,
				t?.release,
				n?.release,
				r?.release
			];
		}
		function artifactIdOf(e) {
			return `sha256:${(0, i.L)(e)}`;
		}
		function placeOf(e, { revision: t, slot: n }) {
			const { id: r, version: i, generation: a } = e;
			return {
				release_id: r,
				version: i,
				generation: a,
				artifact_id: artifactIdOf(e),
				revision: t,
				slot: n
			};
		}
		function pointerPlace(e) {
			return e === null ? null : placeOf(e.release, e);
		}
	}),
	19005: (function(e, t, n) {
		n.d(t, { N: () => toRecordFile });
		var r = n(30786);
		var i = n(39330);
		function toRecordFile(e, t) {
			const n = (0, r.Mr)(t);
			return {
				kind: e,
				path: `records/${e}-${(0, i.fg)(n).slice(0, 12)}.json`,
				bytes: n
			};
		}
	}),
	45588: (function(e, t, n) {
		n.d(t, { M: () => recordsOf });
		var r = n(42207);
		var i = n(39330);
		var a = n(84871);
		var o = n(87718);
		var s = n(14004);
		var c = n(56378);
		var l = n(14066);
		;
		function buildCdevent(e, { record: t, file: n }) {
			const r = (0, a.mO)(e.state);
			const i = `/release-gates/${r}`;
			const s = {
				id: r,
				source: i
			};
			const c = {
				customData: toldOf(e, n),
				customDataContentType: "application/json"
			};
			const l = serviceEvent(e, t);
			if (l === undefined) {
				const n = `dev.cdeventsx.releasegates-${customType(e, t)}.0.1.0`;
				const r = { reason: (0, o.M)(t.reason) };
				return {
					context: {
						...contextOf(e, t, i),
						type: n
					},
					subject: {
						...s,
						content: r
					},
					...c
				};
			}
			const u = `dev.cdevents.service.${l.predicate}.0.3.0`;
			const d = {
				environment: { id: l.channel.environment },
				artifactId: purlOf(l)
			};
			return {
				context: {
					...contextOf(e, t, i),
					type: u
				},
				subject: {
					...s,
					content: d
				},
				...c
			};
		}
		function contextOf(e, t, n) {
			const { release: i } = e.transition;
			return {
				specversion: c.w5,
				id: t.id,
				source: n,
				timestamp: (0, r.ZA)(e.nowMs),
				...i !== null && { chainId: i.id },
				links: linksOf(e, t)
			};
		}
		function linksOf(e, { refs: t }) {
			const n = [];
			const r = e.status === "intent" ? undefined : (0, l.O_)(e)?.context["fence"];
			if (typeof r === "number") {
				n.push({
					linkType: "PATH",
					from: { contextId: (0, s.Re)(e.transition.id, r, "intent") }
				});
			}
			const i = t.find(({ rel: e }) => e === "manifest")?.sha256;
			if (typeof i === "string") {
				n.push({
					linkType: "RELATION",
					linkKind: "MANIFEST",
					target: { contextId: `manifest-${i}` }
				});
			}
			return n;
		}
		function toldOf(e, t) {
			const { transition: n, state: r, status: o, outcome: s } = e;
			const c = (0, l.We)(e);
			return {
				channel: (0, a.mO)(r),
				transition: n.id,
				transition_kind: n.kind,
				result: o,
				reason_code: s?.reasonCode ?? n.reasonCode,
				release_id: n.release?.id ?? null,
				version: n.release?.version ?? null,
				percent: n.target?.percent ?? null,
				revision: r.revision,
				frozen: r.freezes.length > 0,
				...c !== null && { ticket: c },
				record: {
					path: t.path,
					sha256: (0, i.fg)(t.bytes)
				}
			};
		}
		function serviceEvent({ before: e, state: t, status: n }, r) {
			const { current: i, channel: a } = t;
			if (n !== "done" || i === null || a === null || t.revision === e.revision) return undefined;
			const { release: o } = i;
			if (r.kind === "rollback") return {
				predicate: "rolledback",
				release: o,
				channel: a
			};
			if (r.kind === "downgrade") return {
				predicate: "deployed",
				release: o,
				channel: a
			};
			if (r.kind !== "activation") return undefined;
			return {
				predicate: e.current === null ? "deployed" : "upgraded",
				release: o,
				channel: a
			};
		}
		function purlOf({ release: e, channel: t }) {
			return `pkg:generic/${t.tenant}@${encodeURIComponent(e.version)}?checksum=${(0, l.fS)(e)}`;
		}
		const u = {
			start: "rolloutstep.started",
			advance: "rolloutstep.advanced",
			promote: "rolloutstep.promoted",
			rollback: "rolloutstep.rolledback",
			abort: "rolloutstep.aborted",
			reset: "rolloutstep.reset",
			reconcile: "rolloutstep.reconciled",
			freeze: "freeze.engaged",
			expire: "freeze.expired",
			unfreeze: "freeze.lifted",
			probation: "freeze.eased",
			ready: "environment.ready",
			pause: "rollout.paused",
			resume: "rollout.resumed",
			pin: "pin.set",
			unpin: "pin.removed",
			bless: "target.approved",
			unbless: "target.withdrawn",
			exposure_known: "exposure.found",
			exposure_lost: "exposure.lost",
			audit_passed: "audit.settled",
			watch_over: "watch.settled",
			trust_root: "trustroot.seen",
			follow_up: "rollback.followedup",
			import: "channel.imported"
		};
		const d = {
			intent: "rolloutstep.decided",
			takeover: "rolloutstep.takenover",
			failed: "rolloutstep.failed",
			unknown: "rolloutstep.unknown"
		};
		function customType({ status: e, transition: t }, n) {
			if (n.kind === "freeze" || n.kind === "unfreeze") return freezeType(n);
			return e === "done" ? u[t.kind] : d[e];
		}
		function freezeType({ changes: e, transition_kind: t }) {
			const has = (t) => e.some((e) => e.change === t);
			if (has("engaged")) return u.freeze;
			if (has("ended")) return t === "expire" ? u.expire : u.unfreeze;
			return u.probation;
		}
		var f = n(56136);
		;
		class ProvGraph {
			#e = {
				prefix: f.X,
				entity: {},
				activity: {},
				agent: {},
				used: {},
				wasGeneratedBy: {},
				wasAssociatedWith: {},
				actedOnBehalfOf: {},
				wasDerivedFrom: {},
				wasInvalidatedBy: {}
			};
			#t = 0;
			activity(e, t) {
				this.#e.activity[e] ??= t;
				return e;
			}
			agent(e, t) {
				this.#e.agent[e] ??= t;
				return e;
			}
			entity(e, t, n) {
				if (this.#e.entity[e] !== undefined) return e;
				this.#e.entity[e] = t;
				const r = n.time === undefined ? {} : { "prov:time": n.time };
				return this.relate("wasGeneratedBy", {
					"prov:entity": e,
					"prov:activity": n.activity,
					...r
				}), e;
			}
			relate(e, t) {
				this.#t += 1;
				const n = this.#e[e] ?? {};
				n[`_:r${this.#t}`] = t;
				Object.assign(this.#e, { [e]: n });
			}
			build() {
				return this.#e;
			}
		}
		var p = n(66740);
		;
		function buildProv(e, t) {
			const n = new ProvGraph();
			const r = addTransition(n, e);
			addAgents(n, e, r);
			const i = (0, l.et)(e);
			if (i !== undefined) {
				n.relate("used", {
					"prov:activity": r,
					"prov:entity": addRelease(n, i)
				});
			}
			for (const r of t) addRecord(n, r, e);
			if ((0, p.mq)(e.format, 3)) addSigners(n, t);
			if (e.state.revision > e.before.revision) addPointers(n, e, r);
			return n.build();
		}
		function addTransition(e, t) {
			const { transition: n, status: i, outcome: s, nowMs: c } = t;
			const u = i === "intent" || i === "takeover";
			const d = (0, l.We)(t);
			return e.activity(transitionName(n.id), {
				"prov:type": qualified(n.kind),
				"prov:startTime": (0, l.lc)(t)?.since ?? (0, r.ZA)(c),
				...!u && { "prov:endTime": (0, r.ZA)(c) },
				"rg:channel": (0, a.mO)(t.state),
				"rg:fence": n.fence,
				"rg:result": i,
				"rg:reason_code": s?.reasonCode ?? n.reasonCode,
				"rg:reason": (0, o.M)(s?.reason ?? n.reason),
				"rg:correlation_id": (0, o.M)(n.correlationId, 256),
				...d !== null && { "rg:ticket": d }
			});
		}
		function addAgents(e, t, n) {
			const r = addPerson(e, (0, l.lc)(t)?.by ?? t.transition.by, (0, s.dn)(t).type);
			const i = e.agent("rg:agent/release-gates", { "prov:type": qualified("SoftwareAgent", "prov") });
			associate(e, n, [r, "initiator"]);
			associate(e, n, [i, "executor"]);
			e.relate("actedOnBehalfOf", {
				"prov:delegate": i,
				"prov:responsible": r,
				"prov:activity": n
			});
			for (const r of (0, l.Z_)(t)?.approved_by ?? []) {
				associate(e, n, [addPerson(e, r, "person"), "approver"]);
			}
		}
		function addPerson(e, t, n) {
			const r = (0, o.M)(t, 256);
			const i = n === "person" ? "Person" : "SoftwareAgent";
			return e.agent(`rg:agent/as/${encoded(r)}`, {
				"prov:type": qualified(i, "prov"),
				"prov:label": r
			});
		}
		function associate(e, t, [n, r]) {
			e.relate("wasAssociatedWith", {
				"prov:activity": t,
				"prov:agent": n,
				"prov:role": r
			});
		}
		function addRecord(e, { record: t, file: n }, r) {
			const a = {
				activity: transitionName(r.transition.id),
				time: t.created_at
			};
			const o = {
				"prov:type": qualified(t.kind),
				"prov:location": n.path
			};
			const s = e.entity(digestName((0, i.fg)(n.bytes)), o, a);
			for (const n of t.refs) {
				const { ref: t, sha256: i } = n;
				const a = makerOf(n, r);
				if (i === null || a === undefined) continue;
				const o = e.activity(a, {});
				const c = e.entity(digestName(i), { "prov:location": t }, { activity: o });
				e.relate("wasDerivedFrom", {
					"prov:generatedEntity": s,
					"prov:usedEntity": c
				});
			}
		}
		function addSigners(e, t) {
			for (const { record: n } of t) {
				if (n.kind !== "activation" && n.kind !== "downgrade") continue;
				const t = n.signature?.signers.filter(({ signs: e }) => e === "manifest") ?? [];
				const r = digestName(n.manifest.sha256);
				for (const n of t) {
					e.relate("wasAttributedTo", {
						"prov:entity": r,
						"prov:agent": addSigner(e, n)
					});
				}
			}
		}
		function addSigner(e, t) {
			const n = t.type === "key" ? t.key_id : t.by;
			return e.agent(`rg:signer/${t.type}/${encoded(n)}`, {
				"prov:type": qualified("signer"),
				"prov:label": t.by,
				...t.type === "key" && {
					"rg:key_id": t.key_id,
					"rg:key_name": t.key_name
				},
				...t.type === "certificate" && { "rg:issuer": t.issuer },
				...t.type !== "unit" && { "rg:authority": t.authority.join(" ") }
			});
		}
		function makerOf({ rel: e, sha256: t }, n) {
			switch (e) {
				case "decision": return transitionName(n.transition.id);
				case "start": return transitionIn((0, l.q4)(n));
				case "before": return n.before.current === null ? undefined : transitionName(n.before.current.transition);
				case "target": return transitionIn((0, l.rm)(n));
				case "manifest":
				case "measurements": return `rg:evaluation/${t}`;
				case "rollback": {
					const e = n.marks.find((e) => e.type === "followed_up");
					return e === undefined ? undefined : transitionName(e.rollback);
				}
				case "approval":
				case "authorisation": return undefined;
			}
		}
		function transitionIn(e) {
			const t = e?.context["transition"];
			return typeof t === "string" ? transitionName(t) : undefined;
		}
		function addPointers(e, t, n) {
			const { before: i, state: o, nowMs: s } = t;
			const c = (0, r.ZA)(s);
			if (o.current === null) return;
			const l = addPointer(e, o.current, {
				channel: (0, a.mO)(o),
				activity: n,
				time: c
			});
			const u = addRelease(e, o.current.release);
			e.relate("wasDerivedFrom", {
				"prov:generatedEntity": l,
				"prov:usedEntity": u
			});
			if (i.current === null) return;
			const d = e.activity(transitionName(i.current.transition), {});
			const f = addPointer(e, i.current, {
				channel: (0, a.mO)(i),
				activity: d
			});
			const p = addRelease(e, i.current.release);
			e.relate("wasDerivedFrom", {
				"prov:generatedEntity": f,
				"prov:usedEntity": p
			});
			e.relate("wasInvalidatedBy", {
				"prov:entity": f,
				"prov:activity": n,
				"prov:time": c
			});
		}
		function addPointer(e, { revision: t, slot: n }, { channel: r, ...i }) {
			const a = {
				"prov:type": qualified("pointer"),
				"rg:revision": t,
				"rg:slot": n
			};
			return e.entity(`rg:pointer/${r}/${t}`, a, i);
		}
		function addRelease(e, t) {
			const { id: n, version: r, generation: i, commit: a, manifest: s, imported: c } = t;
			const u = e.activity(`rg:build/${a}`, {
				"prov:type": qualified("build"),
				"rg:commit": a
			});
			const d = {
				"rg:release_id": n,
				"rg:version": (0, o.M)(r, 256),
				"rg:generation": i
			};
			const f = `rg:release/${(0, l.fS)(t).slice("sha256:".length)}`;
			const p = e.entity(f, {
				"prov:type": qualified("release"),
				...d
			}, { activity: u });
			if (c) return p;
			const m = e.activity(`rg:evaluation/${s.sha256}`, { "rg:release_id": n });
			const h = {
				"prov:type": qualified("manifest"),
				"rg:evidence_sha256": s.evidence_sha256
			};
			const g = e.entity(digestName(s.sha256), h, { activity: m });
			e.relate("wasDerivedFrom", {
				"prov:generatedEntity": g,
				"prov:usedEntity": p
			});
			return p;
		}
		function transitionName(e) {
			return `rg:transition/${e}`;
		}
		function digestName(e) {
			return `rg:sha256/${e}`;
		}
		function encoded(e) {
			return encodeURIComponent(e).replaceAll(/[()']/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
		}
		function qualified(e, t = "rg") {
			return {
				$: `${t}:${e}`,
				type: "prov:QUALIFIED_NAME"
			};
		}
		var m = n(11144);
		var h = n(61328);
		;
		const g = {
			ticket: 2,
			evidence: 2,
			staging: 2,
			signature: 3,
			validations: 3,
			post_check: 3
		};
		function inFormat(e, t) {
			if (t === p.q7) return e;
			const n = Object.entries(e).filter(([e]) => (0, p.mq)(t, g[e] ?? 2) || !Object.hasOwn(g, e));
			return {
				...Object.fromEntries(n),
				schema: t,
				...asThen(e, t)
			};
		}
		function asThen(e, t) {
			if (e.kind === "rollback") return (0, p.mq)(t, 2) ? {} : { ticket: null };
			const n = e.kind === "activation" || e.kind === "downgrade";
			return n ? { statuses: {
				...e.statuses,
				signature: "not_checked"
			} } : {};
		}
		var _ = n(19005);
		var v = n(77704);
		;
		function buildFreeze(e, t) {
			const n = changesOf(e);
			if (n.length === 0) return undefined;
			const { ready: r } = (0, l.Z_)(e) ?? {};
			const i = n.some(({ change: e }) => e === "engaged") ? "freeze" : "unfreeze";
			return {
				...(0, s.nq)(e, ".freeze"),
				kind: i,
				changes: n,
				evidence: evidenceOf(e, i, t),
				reverted_to: (0, l.Hn)(e.state.current),
				sign_offs: (0, l.Z_)(e)?.approved_by ?? [],
				measured: (0, l.Z_)(e)?.measured ?? null,
				blockers: (0, v.be)(e.blockers),
				...r !== undefined && { ready: r }
			};
		}
		function buildReady(e) {
			const [t] = (0, l.Z_)(e)?.ready ?? [];
			return t === undefined ? undefined : {
				...(0, s.nq)(e),
				kind: "readiness",
				ready: t
			};
		}
		function evidenceOf(e, t, n) {
			const r = basisOf(e, t);
			if (r === "word" || r === "time") return {
				basis: r,
				files: []
			};
			const i = (0, l.ZG)(e).map(({ path: e, sha256: t }) => ({
				what: "measurements",
				path: e,
				sha256: t
			}));
			return {
				basis: r,
				files: [
					...i,
					...manifestOf(e),
					...n === undefined ? [] : [recordOf(n, e)]
				]
			};
		}
		function basisOf(e, t) {
			if (e.transition.kind === "expire") return "time";
			if (e.outcome !== null && t === "freeze") return "outcome";
			const { measured: n = null } = (0, l.Z_)(e) ?? {};
			return n !== null || (0, l.ZG)(e).length > 0 ? "judgement" : "word";
		}
		function manifestOf({ before: e }) {
			const t = (e.candidate ?? e.current)?.release;
			if (t === undefined || t.imported) return [];
			const { sha256: n } = t.manifest;
			return [{
				what: "manifest",
				path: (0, h.jW)("manifest", n),
				sha256: n
			}];
		}
		function recordOf(e, t) {
			const { path: n, bytes: r } = (0, _.N)(e.kind, inFormat(e, t.format));
			return {
				what: "record",
				path: n,
				sha256: (0, i.fg)(r)
			};
		}
		function changesOf({ before: e, state: t, nowMs: n }) {
			const i = new Map(e.freezes.map((e) => [e.id, e]));
			const a = new Set(t.freezes.map(({ id: e }) => e));
			const o = t.freezes.flatMap((e) => {
				const t = i.get(e.id);
				if (t === undefined) return [toChange("engaged", e)];
				return t.phase === e.phase ? [] : [toChange("probation", e)];
			});
			const s = e.freezes.filter(({ id: e }) => !a.has(e)).map((e) => ({
				...toChange("ended", e),
				ended_at: (0, r.ZA)(n),
				duration_sec: (0, m.O1)(e.at, n)
			}));
			return [...o, ...s].slice(0, 16);
		}
		function toChange(e, t) {
			return {
				change: e,
				freeze: t,
				ended_at: null,
				duration_sec: null
			};
		}
		var y = n(10070);
		;
		function buildStage(e) {
			const { before: t, transition: n } = e;
			const r = (0, l.lc)(e);
			const i = (0, l.Z_)(e);
			return {
				...(0, s.nq)(e),
				kind: "stage",
				slot: n.target?.slot ?? null,
				from_percent: Math.round(n.fromPercent),
				to_percent: n.target?.percent ?? null,
				candidate: (0, m.RH)(t.candidate ?? r?.candidate ?? null),
				approved_by: i?.approved_by ?? [],
				rule_id: i?.rule_id ?? null,
				staging_done: i?.staging_done ?? null,
				authorisation: i?.authorisation ?? null,
				blockers: (0, v.be)(e.blockers),
				observed: (0, v.O_)(e),
				hooks: (0, v.uj)(e),
				overrides: (0, y.F)(e),
				measured: (0, l.Z_)(e)?.measured ?? null
			};
		}
		function buildAudit(e) {
			const { before: t, transition: n } = e;
			const r = n.kind === "watch_over";
			const i = r ? t.watch_until : t.audit?.earliest_end;
			if (i === null || i === undefined) return undefined;
			return {
				...(0, s.nq)(e),
				kind: "audit",
				window: r ? "after_rollback" : "after_promotion",
				opens_at: (r ? t.current?.activated_at : t.audit?.opens_at) ?? null,
				closes_at: i,
				outcome: "settled",
				breaches: (0, v.be)(e.blockers),
				measured: (0, l.Z_)(e)?.measured ?? null
			};
		}
		function buildMark(e) {
			const { before: t, state: n, transition: r } = e;
			const { kind: i } = r;
			const a = i === "pin" || i === "unpin";
			const o = i === "pin" || i === "bless";
			const { pin: c, blessed: u } = o ? n : t;
			return {
				...(0, s.nq)(e),
				kind: a ? "pin" : "bless",
				change: o ? "set" : "removed",
				pin: a ? c : null,
				blessing: a ? null : u.find(({ release_id: e }) => e === r.release?.id) ?? null,
				approved_by: (0, l.Z_)(e)?.approved_by ?? []
			};
		}
		function buildFollowUp(e) {
			const t = e.marks.find((e) => e.type === "followed_up");
			if (t === undefined) return undefined;
			return {
				...(0, s.nq)(e),
				kind: "follow-up",
				rollback_id: t.rollback
			};
		}
		function buildChannel(e) {
			const { before: t, state: n, status: r } = e;
			const { slot: i, percent: a, known: o } = n.exposure;
			return {
				...(0, s.nq)(e),
				kind: "channel",
				exposure: {
					slot: i,
					percent: a,
					known: o
				},
				paused: n.candidate?.paused ?? null,
				executor: r === "takeover" ? t.pending?.holder ?? null : null,
				blockers: (0, v.be)(e.blockers)
			};
		}
		var b = n(9868);
		;
		function buildRecords(e) {
			const t = ownRecord(e);
			return [t, buildFreeze(e, t)].filter((e) => e !== undefined);
		}
		function ownRecord(e) {
			if (e.status === "takeover") return buildChannel(e);
			switch (e.transition.kind) {
				case "promote": return e.status === "intent" ? buildStage(e) : (0, m.PK)(e) ?? buildChannel(e);
				case "import": return (0, m.PK)(e) ?? buildChannel(e);
				case "rollback": return (0, b.j)(e) ?? buildChannel(e);
				case "start":
				case "advance":
				case "abort":
				case "reset":
				case "reconcile": return buildStage(e);
				case "audit_passed":
				case "watch_over": return buildAudit(e) ?? buildChannel(e);
				case "pin":
				case "unpin":
				case "bless":
				case "unbless": return buildMark(e);
				case "freeze":
				case "unfreeze":
				case "probation": return undefined;
				case "follow_up": return buildFollowUp(e) ?? buildChannel(e);
				case "ready": return buildReady(e) ?? buildChannel(e);
				case "expire":
				case "pause":
				case "resume":
				case "exposure_known":
				case "exposure_lost":
				case "trust_root": return buildChannel(e);
			}
		}
		;
		function recordsOf(e) {
			const t = buildRecords(e).map((t) => ({
				record: t,
				file: (0, _.N)(t.kind, inFormat(t, e.format))
			}));
			return [
				...t.map(({ file: e }) => e),
				(0, _.N)("prov", buildProv(e, t)),
				...t.map((t) => (0, _.N)("cdevent", buildCdevent(e, t)))
			];
		}
	}),
	77704: (function(e, t, n) {
		n.d(t, {
			O_: () => observedOf,
			be: () => blockersOf,
			uj: () => hooksOf,
			ys: () => postCheckOf
		});
		var r = n(87718);
		function observedOf({ outcome: e }) {
			const t = e?.observed ?? null;
			if (t === null) return null;
			return t.state === "read" ? {
				state: "read",
				percent: t.percent,
				proven: t.proven,
				detail: (0, r.M)(t.detail, 256)
			} : {
				state: "unknown",
				percent: null,
				proven: null,
				detail: (0, r.M)(t.reason, 256)
			};
		}
		const i = 32;
		function hooksOf({ outcome: e }) {
			return (e?.hooks ?? []).slice(0, 8).map(({ name: e, state: t, reason: n, measured: a }) => ({
				name: e,
				state: t,
				reason: (0, r.M)(n, 256),
				measured: Object.fromEntries(Object.entries(a).slice(0, i).map(([e, t]) => [(0, r.M)(e, 64), t]))
			}));
		}
		function postCheckOf({ outcome: e }) {
			const t = {
				done: "pass",
				failed: "fail",
				unknown: "inconclusive",
				absent: "absent"
			};
			const n = e?.hooks.find(({ name: e }) => e === "smoke")?.state;
			return n === undefined ? "not_told" : t[n];
		}
		function blockersOf(e) {
			return e.slice(0, 64).map(({ code: e, message: t }) => ({
				code: e,
				message: (0, r.M)(t, 256)
			}));
		}
	}),
	5201: (function(e, t, n) {
		n.d(t, {
			SQ: () => y,
			qN: () => _,
			ub: () => toSignature,
			xP: () => signatureFlaw
		});
		var r = n(50556);
		var i = n(39330);
		var a = n(84227);
		var o = n(78572);
		var s = n(71165);
		var c = n(53251);
		var l = n(99216);
		const u = 1024;
		const d = 16;
		const f = a.YjP().min(1).max(256);
		const p = a.YOg(a.k5n(r.gg)).max(r.gg.length).describe("Authority class: all roles that the trust root gives this signer. evidence: may sign manifests and evidence; approval, freeze: those; root: may sign the next trust root");
		const m = a.k5n(c.Hw).describe("manifest: a verdict over the manifest, which binds everything, that says yes; part: anything else about it, or about something that it binds");
		const h = a.k5n(c.e2).describe("verified: a trusted signer said yes to the manifest, or a unit verified the signature of a file; in_part: what is signed is no yes to the manifest; insufficient: fewer are verified than policy or profile ask for; refused: something that is signed does not verify, is of another candidate, says something else than the manifest, or cannot be read; not_checked: statements are there, and no trust root says who may sign (unless the profile says signing: disabled, the manifest is not verified then); not_signed: nothing is signed, and nobody asks for it");
		const g = a.gMt("type", [
			a.rej({
				type: a.euz("key"),
				by: f.describe("Owner of the key, as the trust root has it"),
				key_name: f.describe("Its name in the trust root"),
				key_id: f.describe("SHA256:<base64> of the public key"),
				authority: p,
				signs: m
			}).describe("Somebody who holds a key"),
			a.rej({
				type: a.euz("certificate"),
				by: f.describe("Subject of the certificate, e.g. a workflow and its ref"),
				issuer: f.describe("Who vouched for that identity"),
				authority: p,
				signs: m
			}).describe("Who was certified instead of holding a key"),
			a.rej({
				type: a.euz("unit"),
				by: f.describe("The unit"),
				file: f.describe("File that is signed"),
				signs: a.euz("file")
			}).describe("A unit that verified a signature file. Whom it trusts stands in its own evidence")
		]);
		const _ = a.rej({
			state: h,
			trust_root: a.rej({
				version: a.Whr().min(1),
				sha256: s.sc.describe("Of <version>.root.json")
			}).nullable().describe("Which trust root said who may sign; null: none was asked, or it does not hold"),
			signers: a.YOg(g).max(d).describe("Each once, of the manifest first"),
			more: a.Whr().min(0).describe("Signers that are not listed; the measurements of the start have all of them")
		});
		function toSignature({ state: e, trustRoot: t, signers: n }) {
			const r = (0, l._)(n.slice(0, d).map(toSigner), u);
			return {
				state: e,
				trust_root: t,
				signers: r,
				more: n.length - r.length
			};
		}
		const v = {
			by: a.YjP(),
			authority: a.YOg(a.k5n(r.gg)),
			signs: m
		};
		const y = a.Ikc({
			state: h,
			trustRoot: a.Ikc({
				version: a.Whr(),
				sha256: s.sc
			}).nullable(),
			signers: a.YOg(a.gMt("type", [
				a.Ikc({
					...v,
					type: a.euz("key"),
					keyName: a.YjP(),
					keyId: a.YjP()
				}),
				a.Ikc({
					...v,
					type: a.euz("certificate"),
					issuer: a.YjP()
				}),
				a.Ikc({
					type: a.euz("unit"),
					by: a.YjP(),
					file: a.YjP(),
					signs: a.euz("file")
				})
			]))
		});
		function signatureFlaw({ state: e, trust_root: t, signers: n }, r) {
			if (e === "verified" && (n[0]?.signs ?? "part") === "part") return "verified, and names nobody who signed";
			if (t === null) {
				return n.some(({ type: e }) => e !== "unit") ? "signed by keys or certificates, and by no trust root" : undefined;
			}
			const a = r === undefined || t.version > r.version;
			const o = t.version === r?.version && !(0, i.J$)(t.sha256, r.sha256);
			const s = r === undefined ? "none" : `version ${r.version} (${r.sha256})`;
			if (!a && !o) return undefined;
			return `signed by version ${t.version} (${t.sha256}) of the trust root, and the channel saw ${s}`;
		}
		function toSigner(e) {
			const { by: t, signs: n } = e;
			const r = {
				by: (0, o.fe)(t),
				signs: n
			};
			switch (e.type) {
				case "key": return {
					...r,
					type: "key",
					key_name: (0, o.fe)(e.keyName),
					key_id: (0, o.fe)(e.keyId),
					authority: [...e.authority]
				};
				case "certificate": return {
					...r,
					type: "certificate",
					issuer: (0, o.fe)(e.issuer),
					authority: [...e.authority]
				};
				case "unit": return {
					type: "unit",
					by: (0, o.fe)(t),
					file: (0, o.fe)(e.file),
					signs: "file"
				};
			}
		}
	}),
	11171: (function(e, t, n) {
		n.d(t, {
			co: () => toLineValidations,
			uB: () => m,
			wL: () => h
		});
		var r = n(84227);
		var i = n(71165);
		var a = n(78572);
		var o = n(53251);
		var s = n(99216);
		const c = 4096;
		const l = 128;
		const u = r.YjP().min(1).max(256).describe("Gate or operation");
		const d = r.k5n(o.mV).describe("Verdict of its evidence. waived: what fails is covered by a waiver; not_applicable: it had nothing to judge; missing: it was expected, and there is no evidence");
		const f = r.YjP().min(1).max(64).describe("Environment profile that the units were judged by");
		const p = {
			profile: f,
			strict: r.zMY().describe("false: somebody asked for leniency"),
			decision: r.k5n(["open", "closed"]).describe("Of the manifest over all of them"),
			counts: r.jgl(r.k5n(o.mV), r.Whr().min(1)).describe("How many units came to what, also those that are not listed")
		};
		const m = r.rej({
			...p,
			units: r.YOg(r.rej({
				unit: u,
				outcome: d,
				mode: r.euz("warn").exactOptional(),
				required: r.euz(false).exactOptional(),
				evidence: r.YjP().regex(/^[0-9a-f]{12}$/).exactOptional().describe("First 12 hex of its SHA-256")
			})).max(l)
		});
		const h = r.rej({
			...p,
			units: r.YOg(r.rej({
				unit: u,
				outcome: d,
				mode: r.k5n(["enforce", "warn"]).describe("warn: it was not asked to pass"),
				required: r.zMY().describe("Whether the candidate is closed without its evidence"),
				evidence: r.rej({
					path: r.YjP().max(256).describe("Below the folder of the channel"),
					sha256: i.sc
				}).nullable().describe("null: there is none in the ledger")
			})).max(l).describe("What does not pass first, else by name; of very many those that fit into a line")
		}).describe("What the release was validated for and by, as its manifest has it");
		function toLineValidations({ profile: e, strict: t, decision: n, units: r }) {
			const i = {};
			for (const { outcome: e } of r) i[e] = (i[e] ?? 0) + 1;
			const o = (0, s._)(r.slice(0, l).map(toUnit), c);
			return {
				profile: (0, a.fe)(e),
				strict: t,
				decision: n,
				counts: i,
				units: o
			};
		}
		function toUnit({ unit: e, outcome: t, mode: n, required: r, evidenceSha256: i }) {
			return {
				unit: (0, a.fe)(e),
				outcome: t,
				...n === "warn" && { mode: n },
				...!r && { required: r },
				...i !== null && { evidence: i.slice(0, 12) }
			};
		}
	}),
	24007: (function(e, t, n) {
		n.d(t, {
			IC: () => validationsOf,
			IR: () => signatureAtStart,
			Mk: () => isLook,
			o$: () => validationsIn,
			x0: () => signaturesIn,
			yK: () => signatureOf
		});
		var r = n(42207);
		var i = n(71164);
		var a = n(39330);
		var o = n(61328);
		var s = n(49130);
		var c = n(1175);
		var l = n(14066);
		var u = n(66740);
		const d = new Map([
			["rollout.start", "start"],
			["rollout.advance", "stage"],
			["rollout.promote", "promotion"]
		]);
		function signatureOf(e) {
			const { release: t } = e.before.candidate ?? {};
			const n = lastStart(e);
			if (t === undefined || n === undefined) return null;
			const r = e.earlier.slice(e.earlier.indexOf(n)).filter((e) => isDecisionOn(e, t.id));
			return newestLook(r) ?? newestLook(e.earlier.filter((e) => isStartOf(e, t)));
		}
		function signatureAtStart(e, t) {
			return newestLook(e.filter((e) => isStartOf(e, t)));
		}
		function signaturesIn(e, t) {
			return Object.fromEntries([...t].flatMap((t) => {
				const n = newestLook(e.filter((e) => isDecisionOn(e, t)));
				return n === null ? [] : [[t, n]];
			}));
		}
		function newestLook(e) {
			const t = e.flatMap(({ action: e, ts: t, context: n }) => {
				const { signature: i } = (0, s.tJ)({ context: n }) ?? {};
				const [a, o] = [d.get(e), n["transition"]];
				if (i === undefined || a === undefined || typeof o !== "string") return [];
				return [{
					...i,
					seen: a,
					transition: o,
					at: (0, r.ZA)(Math.round(t * 1e3))
				}];
			});
			return t.at(-1) ?? null;
		}
		function isLook({ status: e, action: t }) {
			return e === "intent" && d.has(t);
		}
		function isDecisionOn(e, t) {
			const { release: n, given: r } = e.context;
			if (!isLook(e) || !(0, i.O)(r) || !("signature" in r)) return false;
			return (0, i.O)(n) && n["id"] === t;
		}
		function isStartOf(e, t) {
			return e.action === "rollout.start" && isDecisionOn(e, t.id) && bringsManifest(e, t);
		}
		function bringsManifest(e, { manifest: t }) {
			return (0, c.w)(e).some(({ kind: e, sha256: n }) => e === "manifest" && (0, a.J$)(n, t.sha256));
		}
		function validationsIn(e, t) {
			const n = e.findLast(({ status: e, action: n, context: { release: r } }) => {
				return e === "intent" && n === "rollout.start" && (0, i.O)(r) && r["id"] === t;
			});
			const r = u.ZN.find((e) => e === n?.context["record_format"]);
			const a = (0, s.tJ)(n)?.validations;
			return a ?? (r !== undefined && (0, u.mq)(r, 3) ? null : undefined);
		}
		function validationsOf(e) {
			const { validations: t } = (0, s.tJ)(lastStart(e)) ?? {};
			const n = e.earlier.filter(({ action: e, status: t }) => e === "rollout.start" && t === "intent");
			return t === undefined ? null : recordValidations(t, n.flatMap(c.w));
		}
		function lastStart(e) {
			return e.transition.kind === "import" ? undefined : (0, l.q4)(e);
		}
		function recordValidations({ units: e, ...t }, n) {
			const r = new Map(n.map(({ path: e, sha256: t }) => [e, t]));
			const toListed = ({ evidence: e, mode: t, required: n, ...i }) => {
				const a = e === undefined ? "" : (0, o.jW)("evidence", e);
				const s = r.get(a);
				const c = s === undefined ? null : {
					path: a,
					sha256: s
				};
				return {
					...i,
					mode: t ?? "enforce",
					required: n ?? true,
					evidence: c
				};
			};
			return {
				...t,
				units: e.map(toListed)
			};
		}
	}),
	33811: (function(e, t, n) {
		n.d(t, { L: () => artifactsSha256 });
		var r = n(30786);
		function artifactsSha256(e) {
			return (0, r.o4)(e.artifacts);
		}
	}),
	49710: (function(e, t, n) {
		n.d(t, {
			R: () => collapsedPart,
			k: () => isCollapsed
		});
		function collapsedPart(e) {
			return `artifacts-${e}`;
		}
		function isCollapsed({ artifacts: e }) {
			const [t, ...n] = Object.keys(e);
			return t !== undefined && n.length === 0 && /^artifacts-\d+$/.test(t);
		}
	}),
	84871: (function(e, t, n) {
		n.d(t, {
			Dw: () => toLineState,
			OU: () => m,
			Ui: () => p,
			VO: () => toScopeState,
			cJ: () => isScopeState,
			eq: () => s,
			fy: () => h,
			lN: () => f,
			mN: () => g,
			mO: () => ledgerIdOf,
			n9: () => u,
			pD: () => d
		});
		var r = n(71164);
		var i = n(84227);
		var a = n(94031);
		var o = n(71165);
		const s = "_freezes";
		const c = "release-gates/scope-freezes/v3";
		const l = [
			"release-gates/scope-freezes/v1",
			"release-gates/scope-freezes/v2",
			c
		];
		const u = 64;
		const d = i.rej({
			environment: a.dN.shape.environment,
			freeze: o.id.nullable().describe("The one freeze that it was judged for; null: all of the scope"),
			by: o.eN,
			at: o.uR,
			until: o.uR.describe("It counts until then: what was true once says nothing about later")
		});
		const f = i.YOg(d).min(1).max(u);
		const p = 16;
		const m = i.rej({
			environment: a.dN.shape.environment.nullable(),
			...a.h$.shape
		});
		const h = i.rej({
			format: i.k5n(l),
			freezes: i.YOg(a.Nq).max(16),
			ready: f.optional(),
			trust_roots: i.YOg(m).min(1).max(p).optional()
		});
		const g = i.KCZ([a._V, h.transform(({ freezes: e, ready: t, trust_roots: n }) => toScopeState({
			freezes: e,
			ready: t,
			trustRoots: n
		}))]);
		function toScopeState({ freezes: e, ready: t = [], trustRoots: n = [] }) {
			return {
				...(0, a.p$)(null),
				freezes: [...e],
				ready: t,
				trust_roots: n
			};
		}
		function toLineState({ channel: e, ready: t = [], trust_roots: n = [], ...r }) {
			if (e !== null) return {
				...r,
				channel: e,
				format: a.Al
			};
			return {
				format: c,
				freezes: r.freezes,
				...t.length > 0 && { ready: t },
				...n.length > 0 && { trust_roots: n }
			};
		}
		function ledgerIdOf({ channel: e }) {
			return e === null ? s : (0, a.Zm)(e);
		}
		function isScopeState(e) {
			return (0, r.O)(e) && l.some((t) => t === e["format"]);
		}
	}),
	56647: (function(e, t, n) {
		n.d(t, { W: () => approvalRemedy });
		var r = n(42207);
		var i = n(84871);
		const a = 24 * 36e5;
		function approvalRemedy(e, t) {
			return e.policy.signedApprovals === "required" ? signedRemedy(e, t) : writtenRemedy(e, t);
		}
		function signedRemedy({ state: e, policy: t, channelId: n = (0, i.mO)(e) }, r) {
			const { action: a, releaseId: o, covers: s } = r;
			const c = [
				`--action ${a} --channel ${n}`,
				...o === null ? [] : [`--release ${o}`],
				...s === undefined ? [] : [`--covers ${s}`]
			];
			const l = `release-gates approve ${c.join(" ")} --reason WHY --key-file KEY`;
			return `only signed approvals count here: let somebody else run ${l}, and bring what it writes in ${t.approvalFolder}`;
		}
		function writtenRemedy(e, { action: t, releaseId: n, covers: o }) {
			const { state: s, policy: c, nowMs: l, channelId: u = (0, i.mO)(s) } = e;
			const d = [
				t,
				o,
				e.channelId?.replaceAll(":", "-")
			].filter((e) => e !== undefined).join("-");
			const f = [
				`version: 1, action: ${t}, channel: ${u}`,
				...n === null ? [] : [`release: ${JSON.stringify(n)}`],
				...o === undefined ? [] : [`covers: ${o}`],
				`by: ACCOUNT, reason: WHY, at: ${(0, r.ZA)(l)}, expires: ${(0, r.ZA)(l + a)}`
			];
			return `let somebody else bring ${c.approvalFolder}/${d}.yml with { ${f.join(", ")} }`;
		}
	}),
	7872: (function(e, t, n) {
		n.d(t, {
			Xt: () => toCode,
			Zs: () => blocker,
			xx: () => because
		});
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
		const r = /^[a-z][a-z0-9_]{0,63}$/;
		function toCode(e) {
			return r.test(e) ? e : "person_request";
		}
	}),
	16693: (function(e, t, n) {
		n.d(t, {
			AD: () => elapsedS,
			Ds: () => checkClock,
			LV: () => isInFuture,
			PU: () => isOver,
			_I: () => findDoubt,
			_e: () => isFarAfter,
			yH: () => isInstantMs
		});
		var r = n(42207);
		var i = n(7872);
		function elapsedS(e, t, n) {
			const r = n === null ? t : Math.min(t, n);
			return Math.max(0, (r - e) / 1e3);
		}
		function checkClock(e, t, n) {
			const a = (0, r.TM)(e) ?? Infinity;
			return a <= t + r.Hd ? [] : [(0, i.Zs)("clock_behind", `${n} began at ${e}, which is ahead of the clock`, { remedy: "set the clock; the ledger is left as it is" })];
		}
		const a = 31;
		function isFarAfter(e, t) {
			return t - e > a * 864e5;
		}
		function isOver(e, t) {
			return e <= t.nowMs && findDoubt(e, t) === undefined;
		}
		function findDoubt(e, { nowMs: t, newestMs: n, measuredMs: i }) {
			if (e > t) return undefined;
			if (n !== null && n > t + r.Hd) return "the last line of the ledger is ahead of it";
			if (isFarAfter(Math.max(e, n ?? e), t)) {
				return `nothing happened here in the ${a} days before`;
			}
			if (i !== undefined && (i ?? -Infinity) < e) return "no measurement is that new";
			return undefined;
		}
		function isInFuture(e, t) {
			return ((0, r.TM)(e) ?? Infinity) > t;
		}
		const o = 0xe677d21fdbff;
		function isInstantMs(e) {
			return Number.isFinite(e) && e >= 0 && e <= o;
		}
	}),
	71641: (function(e, t, n) {
		n.d(t, { l: () => r });
		const r = [
			"config",
			"component",
			"data",
			"full"
		];
	}),
	5560: (function(e, t, n) {
		n.d(t, {
			a: () => o,
			f: () => s
		});
		var r = n(84227);
		var i = n(13666);
		var a = n(71165);
		const o = 100;
		const s = r.gMt("type", [
			r.rej({
				type: r.euz("seen"),
				release_id: a.id,
				artifacts_sha256: a.sc
			}),
			r.rej({
				type: r.euz("activated"),
				revision: r.Whr().min(1)
			}),
			r.rej({
				type: r.euz("proven"),
				revision: r.Whr().min(1)
			}),
			r.rej({
				type: r.euz("rejected"),
				release_id: a.id,
				at: a.uR,
				by: a.eN,
				reason_code: a.aY,
				transition: a.id,
				target_release_id: a.id.nullable().describe("Where the rollback goes; null where only a candidate was taken back")
			}),
			r.rej({
				type: r.euz("versions_rejected"),
				versions: r.YOg(r.YjP().min(1).max(128)).min(1).max(o),
				at: a.uR,
				by: a.eN,
				transition: a.id
			}),
			r.rej({
				type: r.euz("followed_up"),
				rollback: a.id.describe("Its transition"),
				ticket: i.E
			})
		]);
	}),
	81604: (function(e, t, n) {
		n.d(t, {
			Dd: () => checkApprovals,
			sO: () => isSamePerson,
			tx: () => countedApprovals
		});
		var r = n(42207);
		var i = n(78572);
		var a = n(56647);
		var o = n(7872);
		function isSamePerson(e, t) {
			return toKey(e) === toKey(t);
		}
		function checkApprovals(e, t, n) {
			const r = countedApprovals(e, t, n.nowMs).length;
			if (r >= t.count) return [];
			const i = t.releaseId === null ? "" : ` of release ${t.releaseId}`;
			const s = flawedApprovals(e, t, n.nowMs);
			const c = s.length === 0 ? "" : `, not counting${(0, o.xx)(s)}`;
			return [(0, o.Zs)("approval_missing", `${t.what}${i} needs ${t.count} approval(s) of other people, found ${r}${c}`, { remedy: (0, a.W)(n, t) })];
		}
		function countedApprovals(e, t, n) {
			const r = new Set();
			return e.filter((e) => {
				const i = toKey(e.by);
				const a = e.action === t.action && flawOf(e, t, n) === null && !r.has(i);
				if (a) r.add(i);
				return a;
			});
		}
		function flawedApprovals(e, t, n) {
			return e.flatMap((e) => {
				const r = e.action === t.action ? flawOf(e, t, n) : null;
				return r === null ? [] : [`${e.ref}: ${r}`];
			});
		}
		function flawOf({ by: e, releaseId: t, atMs: n, expiresAtMs: i }, a, o) {
			if (t !== a.releaseId) return t === null ? "it is for no release" : `it is for release ${t}`;
			if (e.trim() === "") return "it names nobody";
			if (a.notBy.some((t) => isSamePerson(t, e))) return `${e} asks for this, or began it`;
			if (n > o + r.Hd) return `its time begins at ${(0, r.ZA)(n)}`;
			if (i !== null && i <= o) return `its time ended at ${(0, r.ZA)(i)}`;
			return null;
		}
		function toKey(e) {
			return (0, i.w$)(e.normalize("NFKC")).toLowerCase();
		}
	}),
	53251: (function(e, t, n) {
		n.d(t, {
			Hw: () => i,
			e2: () => r,
			mV: () => a
		});
		const r = [
			"verified",
			"in_part",
			"insufficient",
			"refused",
			"not_checked",
			"not_signed"
		];
		const i = [
			"manifest",
			"file",
			"part"
		];
		const a = [
			"error",
			"fail",
			"inconclusive",
			"missing",
			"waived",
			"not_applicable",
			"pass"
		];
	}),
	32875: (function(e, t, n) {
		n.d(t, { w$: () => datetime });
		var r = n(24121);
		var i = n(84227);
		function datetime(e) {
			return r.G1(i.You, e);
		}
		function date(e) {
			return core._isoDate(ZodISODate, e);
		}
		function time(e) {
			return core._isoTime(ZodISOTime, e);
		}
		function duration(e) {
			return core._isoDuration(ZodISODuration, e);
		}
	})
};
;
