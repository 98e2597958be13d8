"use strict";
exports.id = 8553;
exports.ids = [8553];
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
	52741: (function(e, t, n) {
		n.d(t, {
			Gq: () => c,
			H$: () => toMeasurements,
			HW: () => m
		});
		var r = n(42207);
		var i = n(30786);
		var a = n(84227);
		var o = n(19005);
		var s = n(71165);
		const c = "measurements";
		const l = "release-gates/rollout-measurements/v1";
		const u = 256 * 1024;
		const d = a._H3({
			state: s.aY,
			reasons: a.YOg(a.YjP())
		});
		const f = d.describe("As in the evidence of the run: state, reasons, and every figure behind them");
		const p = a.rej({
			channel: a.YjP().min(1).max(256).describe("Id of the channel"),
			fence: a.Whr().min(0).describe("Highest fence of the state that it was measured beside"),
			subject: a.rej({
				release_id: s.id,
				manifest_sha256: s.sc,
				slot: s.NI.nullable(),
				percent: s.KN.nullable()
			}).nullable().describe("The release that was looked at: the candidate, else what is live; null: none"),
			manifest: f.nullable().describe("The manifest of it and all its evidence, verified now"),
			health: f.nullable().describe("Each guardrail with its figures, and the verdict over all of them"),
			budget: f.nullable().describe("Each objective with its windows and burn rates"),
			post_checks: f.nullable().describe("What the smoke hook said"),
			shadow_outputs: f.nullable().describe("Outputs that were compared in shadow"),
			stability: a._H3({}).nullable().describe("Of the end of a freeze: how long it was stable, and which alerts are open"),
			traffic: a._H3({}).nullable().describe("Share as the router said it")
		}).describe("One look at one channel; null: not asked for");
		const m = a.rej({
			format: a.euz(l),
			at: s.uR.describe("Clock of the run that measured"),
			policy: a.rej({
				path: a.YjP().min(1).max(1024),
				sha256: s.sc
			}).describe("The rules that it was judged by"),
			looks: a.YOg(p).min(1),
			cut: a.zMY().describe("true: the figures would have been too many, and only states and reasons are kept")
		}).describe("All that was measured for a line of the ledger of a rollout, version 1");
		function toMeasurements({ nowMs: e, policy: t, looks: n }) {
			const a = {
				format: l,
				at: (0, r.ZA)(e),
				policy: t
			};
			const s = plain({
				...a,
				looks: n,
				cut: false
			});
			if ((0, i.Mr)(s).length <= u) return (0, o.N)(c, s);
			return (0, o.N)(c, plain({
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
			const t = JSON.stringify(e, (e, t) => typeof t === "string" ? t.replaceAll(/\p{Surrogate}/gu, "\uFFFD") : t);
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
		var o = n(55822);
		var s = n(14066);
		var c = n(77704);
		var l = n(10070);
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
			const { before: n, state: a, status: o, nowMs: u } = e;
			const d = (0, s.lc)(e);
			const f = o === "done";
			return {
				from: (0, s.Hn)(n.current),
				to: (0, s.$t)(t, {
					revision: f ? a.revision : null,
					slot: (f ? a.current?.slot : n.candidate?.slot) ?? null
				}),
				artifacts: t.artifacts,
				commit: t.commit,
				build_id: t.build_id === null ? null : (0, i.M)(t.build_id, 256),
				config_sha256: t.config_sha256,
				manifest: t.manifest,
				statuses: {
					...statusesOf(e),
					...activationStatus(o)
				},
				candidate: candidateOf(n.candidate),
				approved_by: approversOf(e),
				executor: d?.holder ?? null,
				initiated_at: d?.since ?? (0, r.ZA)(u),
				audit: f ? a.audit : null,
				observed: (0, c.O_)(e),
				hooks: (0, c.uj)(e),
				overrides: (0, l.F)(e),
				measured: (0, s.Z_)(e)?.measured ?? null
			};
		}
		function approversOf(e) {
			const t = [(0, o.tJ)((0, s.q4)(e)), (0, s.Z_)(e)].flatMap((e) => e?.approved_by ?? []);
			return [...new Set(t)].slice(0, 8);
		}
		function activationStatus(e) {
			const t = e === "done" ? "active" : e === "failed" ? "not_active" : "unknown";
			return { activation: t };
		}
		function statusesOf(e) {
			const t = e.outcome?.hooks.find(({ name: e }) => e === "smoke")?.state;
			const n = {
				done: "pass",
				failed: "fail",
				unknown: "inconclusive",
				absent: "absent"
			};
			const r = validationOf(e);
			return {
				validation: r,
				integrity: r === "not_told" ? "not_told" : r === "unverified" ? "not_verified" : "verified",
				signature: "not_checked",
				post_check: t === undefined ? "not_told" : n[t]
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
				schema: c.q,
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
				observed: (0, c.O_)(e),
				hooks: (0, c.uj)(e),
				overrides: (0, u.F)(e),
				measured: (0, s.Z_)(e)?.measured ?? null
			};
		}
		function typeOfItself({ format: e }) {
			return e === l.q ? "full" : null;
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
	55822: (function(e, t, n) {
		n.d(t, {
			tJ: () => givenOf,
			l8: () => h,
			fT: () => toGiven,
			q2: () => toSigned
		});
		var r = n(84227);
		var i = n(34165);
		var a = n(78572);
		var o = n(84871);
		var s = n(81604);
		var c = n(13666);
		var l = n(71641);
		var u = n(4743);
		var d = n(42207);
		;
		const f = 0xe677d21fdbff;
		const p = 3;
		function measuredOf(e) {
			if (e.type === "tick") {
				const { state: t, reasons: n } = e.postChecks;
				return {
					...judgementsOf(e),
					post_checks: {
						state: t,
						reasons: fewOf(n)
					},
					...shadowOf(e.shadow)
				};
			}
			if (e.type === "unfreeze") return {
				...judgementsOf(e),
				post_checks: null,
				...shadowOf(e.shadow)
			};
			if (e.type === "start") return {
				...judgementsOf({
					...e,
					health: null
				}),
				post_checks: null
			};
			return null;
		}
		function judgementsOf({ manifest: e, health: t, budget: n }) {
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
				}
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
		function healthOf({ state: e, samples: t, measuredUntilMs: n, reasons: r }) {
			const i = n !== null && n >= 0 && n <= f;
			return {
				state: e,
				samples: t,
				measured_until: i ? (0, d.ZA)(n) : null,
				reasons: fewOf(r)
			};
		}
		function fewOf(e) {
			const t = e.length - p;
			return [...e.slice(0, p).map(a.fe), ...t > 0 ? [`and ${t} more`] : []];
		}
		;
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
				measured: measuredOf(e)
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
			q4: () => startLineOf
		});
		var r = n(52741);
		var i = n(33811);
		var a = n(55822);
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
				this.#e[e][`_:r${this.#t}`] = t;
			}
			build() {
				return this.#e;
			}
		}
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
		function makerOf({ rel: e, sha256: t }, n) {
			switch (e) {
				case "decision": return transitionName(n.transition.id);
				case "start": return transitionIn((0, l.q4)(n));
				case "before": return n.before.current === null ? undefined : transitionName(n.before.current.transition);
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
		var p = n(11144);
		var m = n(61328);
		var h = n(66740);
		;
		const g = new Set([
			"ticket",
			"evidence",
			"staging"
		]);
		function inFormat(e, t) {
			if (t === h.q) return e;
			const n = Object.entries(e).filter(([e]) => !g.has(e));
			return {
				...Object.fromEntries(n),
				schema: t,
				...e.kind === "rollback" && { ticket: null }
			};
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
				path: (0, m.jW)("manifest", n),
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
				duration_sec: (0, p.O1)(e.at, n)
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
				candidate: (0, p.RH)(t.candidate ?? r?.candidate ?? null),
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
				case "promote": return e.status === "intent" ? buildStage(e) : (0, p.PK)(e) ?? buildChannel(e);
				case "import": return (0, p.PK)(e) ?? buildChannel(e);
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
			uj: () => hooksOf
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
		function blockersOf(e) {
			return e.slice(0, 64).map(({ code: e, message: t }) => ({
				code: e,
				message: (0, r.M)(t, 256)
			}));
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
			VO: () => toScopeState,
			cJ: () => isScopeState,
			eq: () => s,
			fy: () => p,
			lN: () => f,
			mN: () => m,
			mO: () => ledgerIdOf,
			n9: () => u,
			pD: () => d
		});
		var r = n(71164);
		var i = n(84227);
		var a = n(94031);
		var o = n(71165);
		const s = "_freezes";
		const c = "release-gates/scope-freezes/v2";
		const l = ["release-gates/scope-freezes/v1", c];
		const u = 64;
		const d = i.rej({
			environment: a.dN.shape.environment,
			freeze: o.id.nullable().describe("The one freeze that it was judged for; null: all of the scope"),
			by: o.eN,
			at: o.uR,
			until: o.uR.describe("It counts until then: what was true once says nothing about later")
		});
		const f = i.YOg(d).min(1).max(u);
		const p = i.rej({
			format: i.k5n(l),
			freezes: i.YOg(a.Nq).max(16),
			ready: f.optional()
		});
		const m = i.KCZ([a._V, p.transform(({ freezes: e, ready: t }) => toScopeState(e, t))]);
		function toScopeState(e, t = []) {
			return {
				...(0, a.p$)(null),
				freezes: [...e],
				ready: t
			};
		}
		function toLineState({ channel: e, ready: t = [], ...n }) {
			if (e !== null) return {
				...n,
				channel: e,
				format: a.Al
			};
			return {
				format: c,
				freezes: n.freezes,
				...t.length > 0 && { ready: t }
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
			const d = o === undefined ? t : `${t}-${o}`;
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
			return [(0, o.Zs)("approval_missing", `${t.what}${i} needs ${t.count} approval(s) of other people, found ${r}`, { remedy: (0, a.W)(n, t) })];
		}
		function countedApprovals(e, t, n) {
			const i = new Set(t.notBy.map(toKey));
			return e.filter((e) => {
				const a = toKey(e.by);
				const o = e.action === t.action && e.releaseId === t.releaseId && e.by.trim() !== "" && !i.has(a) && e.atMs <= n + r.Hd && (e.expiresAtMs === null || e.expiresAtMs > n);
				if (o) i.add(a);
				return o;
			});
		}
		function toKey(e) {
			return (0, i.w$)(e.normalize("NFKC")).toLowerCase();
		}
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
