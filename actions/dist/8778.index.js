"use strict";
exports.id = 8778;
exports.ids = [8778];
exports.modules = {
	89443: (function(e, t, n) {
		n.d(t, { v: () => andMore });
		const r = /(?: \(and \d+ more(?: [a-z]+)?\))+$/;
		function andMore(e, t, n) {
			if (t === 0) return e;
			return `${e.replace(r, "")} (and ${t} more ${n}${t === 1 ? "" : "s"})`;
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
	18778: (function(e, t, n) {
		n.r(t);
		n.d(t, { reliabilityReview: () => M });
		var r = n(97208);
		var i = n(42207);
		var a = n(66462);
		var o = n(13967);
		var s = n(74216);
		;
		function brownoutsOf(e) {
			const t = [];
			for (const { state: n, atMs: r, reasonCode: i } of e) {
				const e = t.at(-1);
				const a = e !== undefined && e.endedMs === null;
				if (!n.exposure.known && !a) t.push({
					sinceMs: r,
					endedMs: null,
					cause: i
				});
				if (n.exposure.known && a) t[t.length - 1] = {
					...e,
					endedMs: r
				};
			}
			return t;
		}
		var c = n(97728);
		;
		function freezesOf(e) {
			const t = [];
			let n = new Map();
			for (const { state: r, atMs: i } of e) {
				const e = new Map(r.freezes.map((e) => [(0, c.r)(e), toStanding(e, n, i)]));
				for (const [r, { period: a, untilMs: o }] of n) {
					if (!e.has(r)) t.push({
						...a,
						endedMs: Math.min(i, o)
					});
				}
				n = e;
			}
			return [...t, ...[...n.values()].map(({ period: e }) => e)];
		}
		function toStanding(e, t, n) {
			const { id: r, tier: a, scope: o, trigger: s, reason_code: l, reason: u, by: d, at: f, until: p } = e;
			const m = t.get((0, c.r)(e))?.period.sinceMs ?? (0, i.TM)(f) ?? n;
			const h = p === null ? Infinity : (0, i.TM)(p) ?? Infinity;
			return {
				period: {
					id: r,
					tier: a,
					scope: o,
					trigger: s,
					reasonCode: l,
					reason: u,
					by: d,
					sinceMs: m,
					endedMs: null
				},
				untilMs: h
			};
		}
		;
		function observationsOf(e) {
			return e.flatMap(({ atMs: e, measured: t }) => {
				if (t === null || t.health === null && t.budget === null) return [];
				const { health: n, budget: r } = t;
				return [{
					atMs: e,
					health: n?.state ?? null,
					budget: r?.state ?? null,
					remaining: r?.remaining ?? null
				}];
			});
		}
		function nearMissesOf(e) {
			return e.flatMap(({ atMs: e, status: t, kind: n, reasonCode: r, overrides: i }) => {
				const a = i.map((t) => ({
					atMs: e,
					what: "override",
					kind: n,
					code: t
				}));
				if (t === "done" || t === "intent") return a;
				return [...a, {
					atMs: e,
					what: t,
					kind: n,
					code: r
				}];
			});
		}
		;
		function promotionsOf(e, t) {
			const n = [];
			let r = null;
			for (const t of e) {
				const e = r?.release.id;
				const i = n.findLastIndex(({ releaseId: t }) => t === e);
				const a = n[i];
				if (a !== undefined) n[i] = after(a, t);
				const { current: o } = t.state;
				if (t.kind === "promote" && t.isActivation && o !== null) n.push(toPromotion(t, o));
				r = o;
			}
			return n.map((e) => isOverdue(e, t) ? {
				...e,
				verdict: "overdue"
			} : e);
		}
		function isOverdue({ verdict: e, window: t }, n) {
			return e === "open" && t !== null && t.latestMs < n;
		}
		function toPromotion({ atMs: e, transition: t, state: n }, r) {
			const { audit: a } = n;
			const { release: o, revision: s } = r;
			const c = a && {
				opensMs: (0, i.TM)(a.opens_at) ?? e,
				earliestMs: (0, i.TM)(a.earliest_end) ?? e,
				latestMs: (0, i.TM)(a.latest_end) ?? e
			};
			return {
				releaseId: o.id,
				version: o.version,
				revision: s,
				transition: t,
				atMs: e,
				verdict: "open",
				window: c,
				decidedMs: null,
				reasonCode: null
			};
		}
		function after(e, { kind: t, status: n, atMs: r, reasonCode: i, isActivation: a }) {
			const o = {
				decidedMs: r,
				reasonCode: i
			};
			const s = e.verdict === "open" || e.verdict === "overdue";
			if (t === "rollback" && n === "done" && a) return {
				...e,
				...o,
				verdict: "rolled_back"
			};
			if (t === "audit_passed" && s) return {
				...e,
				...o,
				verdict: "proven"
			};
			if (a && e.verdict === "open") return {
				...e,
				...o,
				verdict: "superseded"
			};
			if (t === "freeze" && i === "audit_overdue") return {
				...e,
				...o,
				verdict: "overdue"
			};
			return e;
		}
		var l = n(84227);
		var u = n(4743);
		var d = n(94031);
		var f = n(71165);
		;
		const p = l.Ikc({
			id: f.id,
			version: l.YjP().max(128)
		});
		const m = l.Ikc({
			current: l.Ikc({
				release: p,
				revision: l.Whr(),
				activated_at: f.uR,
				proven: l.zMY()
			}).nullable(),
			candidate: l.Ikc({
				release: p,
				kind: l.YjP().max(32),
				ladder: l.YOg(f.KN).min(1),
				stage: l.Whr().min(0),
				started_at: f.uR
			}).nullable(),
			exposure: l.Ikc({ known: l.zMY() }),
			freezes: l.YOg(d.Nq),
			audit: l.Ikc({
				opens_at: f.uR,
				earliest_end: f.uR,
				latest_end: f.uR
			}).nullable(),
			pending: l.Ikc({ to: l.Ikc({ release: p }).nullable() }).nullable()
		});
		const h = l.Ikc({ freezes: l.YOg(d.Nq) });
		const g = 256;
		const _ = l.Ikc({
			transition: f.id.optional(),
			reason_code: f.aY.catch("unknown"),
			reason: l.YjP().catch(""),
			marks: l.YOg(l.Ikc({
				type: l.YjP(),
				rollback: l.YjP().optional(),
				ticket: l.YjP().max(g).optional()
			})).catch([]),
			overrides: l.YOg(l.Ikc({ code: f.aY })).catch([]),
			given: l.Ikc({
				measured: u.kc.nullable().catch(null),
				ticket: l.YjP().max(g).optional()
			}).nullable().catch(null)
		});
		const v = [
			"intent",
			"done",
			"failed",
			"unknown",
			"takeover"
		];
		const y = {
			current: null,
			candidate: null,
			exposure: { known: true },
			audit: null,
			pending: null
		};
		function readLines(e) {
			const t = [];
			const n = [];
			for (const r of e) {
				const e = readLine(r);
				if (e === undefined) n.push(r.seq);
				else t.push(e);
			}
			return {
				lines: t,
				unreadable: n
			};
		}
		function readLine({ seq: e, ts: t, action: n, actor: r, status: i, context: a }) {
			const o = _.safeParse(a);
			const s = v.find((e) => e === i);
			const c = readState(a["state"]);
			if (!o.success || s === undefined || c === undefined) return undefined;
			const { transition: l, reason_code: u, reason: d, marks: f, overrides: p, given: m } = o.data;
			return {
				seq: e,
				atMs: Math.round(t * 1e3),
				kind: n.replace(/^rollout\./, ""),
				status: s,
				transition: l ?? `line-${e}`,
				by: r,
				reasonCode: u,
				reason: d,
				isActivation: f.some(({ type: e }) => e === "activated"),
				overrides: p.map((e) => e.code),
				ticket: m?.ticket ?? null,
				followUp: followUpIn(f),
				measured: m?.measured ?? null,
				state: c
			};
		}
		function followUpIn(e) {
			const { rollback: t, ticket: n } = e.find(({ type: e }) => e === "followed_up") ?? {};
			return t === undefined || n === undefined ? null : {
				rollback: t,
				ticket: n
			};
		}
		function readState(e) {
			const t = m.safeParse(e);
			if (t.success) return t.data;
			const n = h.safeParse(e);
			const r = typeof e === "object" && e !== null && !("channel" in e);
			return n.success && r ? {
				...y,
				freezes: n.data.freezes
			} : undefined;
		}
		;
		function rollbacksOf(e) {
			const t = new Map();
			let n;
			for (const r of e) {
				if (r.kind === "rollback") {
					const e = t.get(r.transition);
					if (r.status === "intent") t.set(r.transition, begin(r, n));
					else if (e !== undefined && r.status !== "takeover") t.set(r.transition, end(e, r));
				}
				const e = t.get(r.followUp?.rollback ?? "");
				if (r.followUp !== null && e !== undefined) {
					const { rollback: n, ticket: i } = r.followUp;
					t.set(n, {
						...e,
						tickets: [...new Set([...e.tickets, i])]
					});
				}
				n = r.state;
			}
			return [...t.values()];
		}
		function begin(e, t) {
			const { transition: n, state: r, reasonCode: a, atMs: o } = e;
			const s = r.freezes.find(({ id: e }) => e === n);
			const c = r.freezes.filter(({ reason_code: e, phase: t }) => e === a && t === "frozen");
			const l = c.map(({ at: e }) => (0, i.TM)(e) ?? o);
			return {
				transition: n,
				badReleaseId: (t?.candidate ?? t?.current)?.release.id ?? "",
				toReleaseId: r.pending?.to?.release.id ?? null,
				cause: a,
				reason: e.reason,
				trigger: (s ?? c[0])?.trigger ?? "rollback",
				by: e.by,
				detectedMs: Math.min(o, ...l),
				decidedMs: o,
				endedMs: null,
				result: "open",
				tickets: e.ticket === null ? [] : [e.ticket]
			};
		}
		function end(e, { status: t, atMs: n }) {
			const r = t === "done" || t === "failed" ? t : "unknown";
			return {
				...e,
				result: r,
				endedMs: n
			};
		}
		;
		function rolloutsOf(e) {
			const t = [];
			let n;
			for (const r of e) {
				const { candidate: e } = r.state;
				if (n !== undefined && e?.release.id !== n.releaseId) {
					t.push(rollouts_end(n, r));
					n = undefined;
				}
				if (e === null) continue;
				n ??= rollouts_begin(e);
				n = {
					...n,
					maxPercent: Math.max(n.maxPercent, shareOf(e, r))
				};
			}
			return n === undefined ? t : [...t, n];
		}
		function rollouts_begin({ release: e, kind: t, started_at: n }) {
			return {
				releaseId: e.id,
				version: e.version,
				kind: t,
				startedMs: (0, i.TM)(n) ?? 0,
				endedMs: null,
				outcome: "open",
				reasonCode: null,
				maxPercent: 0
			};
		}
		function shareOf({ ladder: e, stage: t }, { kind: n, status: r }) {
			const i = n === "advance" && (r === "intent" || r === "unknown");
			return e[Math.min(i ? t + 1 : t, e.length - 1)] ?? 0;
		}
		function rollouts_end(e, { kind: t, atMs: n, reasonCode: r }) {
			const i = t === "promote" ? "promoted" : t === "abort" ? "aborted" : "taken_back";
			const a = i === "promoted" ? 100 : e.maxPercent;
			return {
				...e,
				endedMs: n,
				outcome: i,
				reasonCode: r,
				maxPercent: a
			};
		}
		;
		function reviewChannel(e, t, n) {
			const r = readLines(t);
			const { lines: i, unreadable: a } = r;
			return {
				channel: e,
				lines: t.length,
				unreadable: a,
				...timesOf(r),
				live: liveOf(r),
				rollouts: rolloutsOf(i),
				promotions: promotionsOf(i, n),
				rollbacks: rollbacksOf(i),
				freezes: freezesOf(i),
				brownouts: brownoutsOf(i),
				observations: observationsOf(i),
				nearMisses: nearMissesOf(i)
			};
		}
		function timesOf({ lines: e }) {
			let t = 0;
			let n = -Infinity;
			for (const { atMs: r } of e) {
				t = Math.max(t, n - r);
				n = r;
			}
			return {
				firstMs: e[0]?.atMs ?? null,
				lastMs: e.at(-1)?.atMs ?? null,
				maxStepBackMs: t
			};
		}
		function liveOf({ lines: e }) {
			const t = e.at(-1)?.state.current ?? null;
			if (t === null) return null;
			const { release: n, activated_at: r, proven: i } = t;
			return {
				releaseId: n.id,
				version: n.version,
				sinceMs: Date.parse(r),
				proven: i
			};
		}
		;
		const b = 400;
		async function collect(e, t) {
			const { nowMs: n, workspace: r, environment: i } = t;
			const a = windowOf(e, n);
			const { policy: c } = await (0, o.G)(r, e.policy, i);
			const l = (0, s.a)(c.store, t);
			const u = e.channel === undefined ? await l.channels() : [e.channel];
			return {
				nowMs: n,
				place: l.place,
				window: a,
				reviews: await collectReviews(l, u, n)
			};
		}
		async function collectReviews(e, t, n) {
			const r = [];
			for (const i of t) {
				const { records: t } = await e.read(i);
				r.push(reviewChannel(i, t, n));
			}
			return r;
		}
		function windowOf({ to: e, window: t, part: n }, r) {
			const o = e === undefined ? r : (0, i.TM)(e);
			if (o === undefined) {
				throw new a.dz({
					code: "review.time",
					message: `expected a time such as 2026-10-01T00:00:00Z, found ${JSON.stringify(e)}`,
					where: { file: "to" }
				});
			}
			if (t / n > b) {
				throw new a.dz({
					code: "review.parts",
					message: `expected at most ${b} parts, found a window of ${t} s in parts of ${n} s`,
					where: { file: "part" },
					remedy: "Make the parts longer or the window shorter"
				});
			}
			return {
				fromMs: o - t * 1e3,
				toMs: o
			};
		}
		var x = n(89443);
		var S = n(39362);
		var C = n(75513);
		;
		function figuresOf(e, t) {
			const isIn = (e) => e !== null && e >= t.fromMs && e < t.toMs;
			const n = e.flatMap((e) => e.rollouts).filter(({ endedMs: e }) => isIn(e));
			const r = e.flatMap((e) => e.promotions).filter(({ atMs: e }) => isIn(e));
			const i = e.flatMap((e) => e.rollbacks).filter(({ decidedMs: e }) => isIn(e));
			const a = e.flatMap((e) => e.freezes).filter(({ sinceMs: e }) => isIn(e));
			const o = e.flatMap((e) => e.brownouts).filter(({ sinceMs: e }) => isIn(e));
			const s = e.flatMap((e) => e.nearMisses).filter(({ atMs: e }) => isIn(e));
			const c = n.filter(({ maxPercent: e }) => e > 0);
			const l = c.filter(({ outcome: e }) => e === "taken_back").length + r.filter(({ verdict: e }) => e === "rolled_back").length;
			const u = n.filter(({ outcome: e }) => e === "promoted");
			return {
				promotions: r.length,
				rollouts: n.length,
				reached: c.length,
				failed: l,
				changeFailureRate: c.length === 0 ? null : l / c.length,
				leadTimeS: spreadOf(u.map(({ startedMs: e, endedMs: t }) => secondsOf(e, t))),
				rollbacks: i.length,
				rollbackCauses: countBy(i.map(({ cause: e }) => e)),
				timeToRestoreS: spreadOf(restoredOf(i)),
				freezes: a.length,
				freezeTriggers: countBy(a.map(({ trigger: e }) => e)),
				frozenS: spreadOf(a.map(({ sinceMs: e, endedMs: t }) => secondsOf(e, t))),
				brownouts: o.length,
				brownoutS: o.reduce((e, { sinceMs: t, endedMs: n }) => e + (secondsOf(t, n) ?? 0), 0),
				...attainmentOf(e, isIn),
				nearMisses: s.filter(({ what: e }) => e !== "override").length,
				overrides: s.filter(({ what: e }) => e === "override").length
			};
		}
		function restoredOf(e) {
			const t = new Map();
			for (const { badReleaseId: n, detectedMs: r } of e) {
				t.set(n, Math.min(r, t.get(n) ?? Infinity));
			}
			return e.filter(({ result: e }) => e === "done").map(({ badReleaseId: e, endedMs: n, detectedMs: r }) => secondsOf(t.get(e) ?? r, n));
		}
		function attainmentOf(e, t) {
			const n = e.flatMap((e) => e.observations).filter(({ atMs: e, budget: n }) => t(e) && n !== null && n !== "unknown");
			const r = n.filter(({ budget: e }) => e !== "black").length;
			const i = n.flatMap(({ remaining: e }) => e === null ? [] : [e]);
			return {
				observations: n.length,
				sloAttainment: n.length === 0 ? null : r / n.length,
				lowestBudget: i.length === 0 ? null : i.reduce((e, t) => Math.min(e, t))
			};
		}
		function secondsOf(e, t) {
			return t === null || t < e ? null : (t - e) / 1e3;
		}
		function spreadOf(e) {
			const t = e.filter((e) => e !== null).sort((e, t) => e - t);
			if (t.length === 0) return null;
			const n = t.reduce((e, t) => e + t, 0) / t.length;
			return {
				n: t.length,
				mean: n,
				p50: (0, C.Y)(t, .5),
				p95: (0, C.Y)(t, .95),
				max: t.at(-1) ?? 0
			};
		}
		function countBy(e) {
			const t = new Map();
			for (const n of e) t.set(n, (t.get(n) ?? 0) + 1);
			const n = [...t].sort(([e, t], [n, r]) => r - t || (e < n ? -1 : 1));
			return Object.fromEntries(n);
		}
		var w = n(76832);
		;
		function auditRows(e, t) {
			const n = e.reviews.filter(({ channel: e }) => !e.startsWith("_"));
			return n.flatMap((n) => [verdictRow(n, t), windowRow(n, e.window, t)]);
		}
		function verdictRow({ channel: e, live: t, promotions: n }, { requireProven: r }) {
			const a = (0, w.ij)("post_promotion_verdict", e);
			const o = r ? "must" : "may";
			if (t === null) return (0, w.K4)({
				id: a,
				level: o,
				outcome: "not_applicable",
				reason: `nothing is live in ${e}`
			});
			const s = `${t.releaseId} in ${e}`;
			const c = "proven";
			if (t.proven) return (0, w.K4)({
				id: a,
				level: o,
				outcome: "pass",
				reason: `${s} is proven`,
				expected: c,
				actual: "proven"
			});
			const l = n.findLast(({ releaseId: e }) => e === t.releaseId);
			const u = l?.verdict ?? "unknown";
			if (u === "overdue") {
				return (0, w.K4)({
					id: a,
					level: "must",
					outcome: "fail",
					reason: `${s}: the audit window is over, and nobody could tell whether it is good`,
					expected: c,
					actual: u,
					remedy: "Look at its measurements, then run the tick of rollout-executor, or roll back"
				});
			}
			const d = l?.window?.earliestMs;
			const f = d === undefined ? "it never had an audit window" : `open until ${(0, i.ZA)(d)} at least`;
			const p = "Wait for the end of its audit window; a tick of rollout-executor ends it";
			return (0, w.K4)({
				id: a,
				level: o,
				outcome: "inconclusive",
				reason: `${s}: ${f}`,
				expected: c,
				actual: u,
				remedy: p
			});
		}
		function windowRow({ channel: e, promotions: t }, { fromMs: n, toMs: r }, i) {
			const a = (0, w.ij)("audit_windows", e);
			const o = "should";
			const s = t.filter(({ atMs: e, window: t }) => t !== null && e >= n && e < r);
			if (s.length === 0) return (0, w.K4)({
				id: a,
				level: o,
				outcome: "not_applicable",
				reason: `no promotion in ${e}`
			});
			const c = s.flatMap((e) => faultOf(e, i) ?? []);
			const [l] = c;
			return (0, w.K4)({
				id: a,
				level: o,
				outcome: l === undefined,
				reason: l === undefined ? `windows of ${(0, S.a)(i.auditMin)} to ${(0, S.a)(i.auditMax)} after ${s.length} promotion${s.length === 1 ? "" : "s"}: ${endsOf(s)}` : (0, x.v)(l, c.length - 1, "promotion"),
				expected: {
					min_s: i.auditMin,
					max_s: i.auditMax
				},
				actual: c.length,
				remedy: "Set audit.min and audit.max in the rollout policy, and let rollout-executor tick often enough"
			});
		}
		const T = [
			["proven", "proven"],
			["open", "open"],
			["superseded", "ended by the next release"],
			["rolled_back", "rolled back"]
		];
		function endsOf(e) {
			return T.map(([t, n]) => [e.filter(({ verdict: e }) => e === t).length, n]).filter(([e]) => e > 0).map(([e, t]) => `${e} ${t}`).join(", ");
		}
		function faultOf({ releaseId: e, window: t, verdict: n, decidedMs: r }, i) {
			if (t === null) return undefined;
			const a = (t.earliestMs - t.opensMs) / 1e3;
			const o = (t.latestMs - t.opensMs) / 1e3;
			const s = ((r ?? t.earliestMs) - t.opensMs) / 1e3;
			if (a < i.auditMin) return `${e}: a window of ${(0, S.a)(a)} is too short`;
			if (o > i.auditMax) return `${e}: a window of ${(0, S.a)(o)} is too long`;
			if (n === "proven" && s < i.auditMin) return `${e}: proven after ${(0, S.a)(s)} alone`;
			return n === "overdue" ? `${e}: its window ended without a verdict` : undefined;
		}
		;
		const E = "not told";
		function percentText(e) {
			return e === null ? E : `${Math.round(e * 1e3) / 10} %`;
		}
		function durationText(e) {
			return e === null || e === undefined ? E : (0, S.a)(e);
		}
		function spreadText(e) {
			if (e === null) return E;
			const { n: t, mean: n, p95: r, max: i } = e;
			return `${(0, S.a)(n)} on average, p95 ${(0, S.a)(r)}, at most ${(0, S.a)(i)} (${t})`;
		}
		function countsText(e) {
			const t = Object.entries(e).slice(0, 5).map(([e, t]) => `${e} ${t}`);
			return t.length === 0 ? "" : `: ${t.join(", ")}`;
		}
		function counted(e, t) {
			return `${e} ${t}${e === 1 ? "" : "s"}`;
		}
		;
		function decide(e, t) {
			const n = figuresOf(e.reviews, e.window);
			return [
				...ledgerRows(e),
				...auditRows(e, t),
				restoreRow(n, t),
				limitRow("change_failure_rate", n.changeFailureRate, {
					limit: t.maxChangeFailureRate,
					side: "most",
					what: `${n.failed} of ${n.reached} releases with users were taken back`,
					remedy: "Look at the causes of the rollbacks; judge at smaller shares for longer"
				}),
				limitRow("slo_attainment", n.sloAttainment, {
					limit: t.minSloAttainment,
					side: "least",
					what: `of ${n.observations} looks that could tell, with the objectives met`,
					remedy: "Slow down until the error budget recovers"
				}),
				openRow(e),
				overrideRow(n)
			];
		}
		function ledgerRows({ reviews: e, place: t, nowMs: n }) {
			const r = e.reduce((e, t) => e + t.lines, 0);
			const a = e.flatMap(({ channel: e, unreadable: t }) => t.map((t) => `line ${t} of ${e}`));
			const o = e.filter(({ lastMs: e }) => e !== null && e > n + i.Hd);
			const s = e.filter(({ maxStepBackMs: e }) => e > i.Hd);
			const c = [...o.map(({ channel: e }) => `${e} ends ahead of the clock`), ...s.map(({ channel: e, maxStepBackMs: t }) => `the clock of ${e} stepped back ${t / 1e3} s`)];
			return [
				(0, w.K4)({
					id: "ledgers_verified",
					level: "must",
					outcome: r > 0 ? "pass" : "inconclusive",
					reason: r > 0 ? `${counted(r, "line")} of ${counted(e.length, "ledger")} verify (${t})` : `there is no line (${t})`,
					expected: "at least one line",
					actual: r,
					remedy: "Name the channel, and the policy whose store holds it"
				}),
				told("ledgers_understood", a, {
					holds: "every line is one that this version knows",
					remedy: "Run the version of release-gates that wrote them, or a later one"
				}),
				told("ledger_times", c, {
					holds: "the times of the lines follow on each other, and none is ahead of the clock",
					remedy: "Find the clock that was wrong: figures over that time are left out, or wrong by as much"
				})
			];
		}
		const D = 20;
		function told(e, t, { holds: n, remedy: r }) {
			const [i] = t;
			return (0, w.K4)({
				id: e,
				level: "must",
				outcome: i === undefined ? "pass" : "inconclusive",
				reason: i === undefined ? n : (0, x.v)(i, t.length - 1, "more"),
				expected: [],
				actual: t.slice(0, D),
				remedy: r
			});
		}
		function restoreRow({ timeToRestoreS: e, rollbacks: t }, { maxTimeToRestore: n }) {
			const r = {
				id: "time_to_restore",
				level: "should",
				expected: { max_s: n }
			};
			if (e === null) {
				const e = t === 0 ? "nothing was rolled back" : `none of ${counted(t, "rollback")} came through`;
				const n = t === 0 ? "not_applicable" : "inconclusive";
				return (0, w.K4)({
					...r,
					outcome: n,
					reason: e,
					remedy: "Bring the rollback to its end"
				});
			}
			const i = `${counted(e.n, "rollback")}: ${(0, S.a)(e.mean)} on average, ${(0, S.a)(e.max)} at most`;
			const a = { ...e };
			const o = "See in the list which took so long: detection, decision or traffic";
			return (0, w.K4)({
				...r,
				outcome: e.max <= n,
				reason: i,
				actual: a,
				remedy: o
			});
		}
		function limitRow(e, t, { limit: n, side: r, what: i, remedy: a }) {
			const o = n === undefined ? "may" : "must";
			const s = {
				id: e,
				level: o,
				expected: n === undefined ? null : { [r]: n }
			};
			if (t === null) {
				const e = n === undefined ? "not_applicable" : "inconclusive";
				return (0, w.K4)({
					...s,
					outcome: e,
					reason: "there is nothing to make this figure of",
					remedy: "Look at a longer window"
				});
			}
			const c = t * 100;
			const l = n === undefined || (r === "most" ? c <= n : c >= n);
			const u = Math.round(c * 100) / 100;
			return (0, w.K4)({
				...s,
				outcome: l,
				reason: `${u} %: ${i}`,
				actual: u,
				remedy: a
			});
		}
		function openRow({ reviews: e }) {
			const t = e.flatMap(({ channel: e, rollbacks: t, brownouts: n }) => {
				const r = t.at(-1);
				return [...r === undefined || r.result === "done" ? [] : [`${e}: the rollback of ${r.badReleaseId} is ${r.result}`], ...n.at(-1)?.endedMs === null ? [`${e}: where the traffic goes is not known`] : []];
			});
			const [n] = t;
			return (0, w.K4)({
				id: "incidents_closed",
				level: "should",
				outcome: n === undefined,
				reason: n === undefined ? "no rollback and no reconcile is open" : (0, x.v)(n, t.length - 1, "more"),
				expected: [],
				actual: t.slice(0, D),
				remedy: "Run rollout-executor with the action reconcile, then tick"
			});
		}
		function overrideRow({ overrides: e }) {
			return (0, w.K4)({
				id: "overrides_used",
				level: "may",
				outcome: e === 0,
				reason: e === 0 ? "nobody went on in spite of something" : `overridden: ${counted(e, "blocker")}`,
				expected: 0,
				actual: e,
				remedy: "Look at each of them: the ledger holds who did it and why"
			});
		}
		;
		function partsOf({ fromMs: e, toMs: t }, n) {
			const r = [];
			for (let i = t; i > e; i -= n * 1e3) {
				r.unshift({
					fromMs: Math.max(e, i - n * 1e3),
					toMs: i
				});
			}
			return r;
		}
		;
		const O = 200;
		function promotionsIn(e) {
			return newest(e, (e) => e.promotions, ({ atMs: e }) => e).map(({ channel: e, entry: t }) => ({
				channel: e,
				release_id: t.releaseId,
				version: t.version,
				at: (0, i.ZA)(t.atMs),
				verdict: t.verdict,
				decided_at: instant(t.decidedMs),
				earliest_end: instant(t.window?.earliestMs ?? null),
				latest_end: instant(t.window?.latestMs ?? null)
			}));
		}
		function rollbacksIn(e) {
			return newest(e, (e) => e.rollbacks, ({ decidedMs: e }) => e).map(({ channel: e, entry: t }) => ({
				channel: e,
				transition: t.transition,
				bad_release_id: t.badReleaseId,
				to_release_id: t.toReleaseId,
				cause: t.cause,
				reason: t.reason.slice(0, 500),
				trigger: t.trigger,
				by: t.by,
				result: t.result,
				detected_at: (0, i.ZA)(t.detectedMs),
				decided_at: (0, i.ZA)(t.decidedMs),
				ended_at: instant(t.endedMs),
				duration_s: secondsBetween(t.detectedMs, t.endedMs),
				tickets: t.tickets
			}));
		}
		function freezesIn(e) {
			return newest(e, (e) => e.freezes, ({ sinceMs: e }) => e).map(({ channel: e, entry: t }) => ({
				channel: e,
				tier: t.tier,
				scope: t.scope,
				trigger: t.trigger,
				reason_code: t.reasonCode,
				reason: t.reason.slice(0, 500),
				by: t.by,
				since: (0, i.ZA)(t.sinceMs),
				ended_at: instant(t.endedMs),
				duration_s: secondsBetween(t.sinceMs, t.endedMs)
			}));
		}
		function newest({ reviews: e, window: t }, n, r) {
			return e.flatMap((e) => n(e).map((t) => ({
				channel: e.channel,
				entry: t
			}))).filter(({ entry: e }) => r(e) >= t.fromMs && r(e) < t.toMs).sort((e, t) => r(e.entry) - r(t.entry)).slice(-O);
		}
		function instant(e) {
			return e === null ? null : (0, i.ZA)(e);
		}
		function secondsBetween(e, t) {
			return t === null || t < e ? null : (t - e) / 1e3;
		}
		;
		function tablesOf(e, t) {
			const n = [
				partsTable(e, t),
				rollbacksTable(e),
				promotionsTable(e),
				freezesTable(e)
			];
			return n.filter(({ rows: e }) => e.length > 0);
		}
		function partsTable({ reviews: e, window: t }, { part: n }) {
			const r = partsOf(t, n).map((t) => {
				const n = figuresOf(e, t);
				return [
					new Date(t.fromMs).toISOString().slice(0, 16),
					String(n.promotions),
					percentText(n.changeFailureRate),
					durationText(n.leadTimeS?.p50),
					String(n.rollbacks),
					durationText(n.timeToRestoreS?.mean),
					String(n.freezes),
					percentText(n.sloAttainment)
				];
			});
			return {
				title: `Figures, each ${(0, S.a)(n)}`,
				columns: [
					"From",
					"Promoted",
					"Failed",
					"Lead time",
					"Rollbacks",
					"Restored in",
					"Freezes",
					"Objectives met"
				],
				rows: r.reverse()
			};
		}
		function rollbacksTable(e) {
			return {
				title: "Rollbacks and their causes",
				columns: [
					"At",
					"Channel",
					"From",
					"To",
					"Cause",
					"Trigger",
					"Result",
					"Took",
					"Tickets"
				],
				rows: rollbacksIn(e).map((e) => [
					e.decided_at,
					e.channel,
					e.bad_release_id,
					e.to_release_id ?? "what was live",
					e.cause,
					e.trigger,
					e.result,
					durationText(e.duration_s),
					e.tickets.join(", ")
				]).reverse()
			};
		}
		function promotionsTable(e) {
			return {
				title: "Promotions and what the time after said",
				columns: [
					"At",
					"Channel",
					"Release",
					"Version",
					"Verdict",
					"Decided"
				],
				rows: promotionsIn(e).map((e) => [
					e.at,
					e.channel,
					e.release_id,
					e.version,
					e.verdict,
					e.decided_at ?? ""
				]).reverse()
			};
		}
		function freezesTable(e) {
			return {
				title: "Freezes",
				columns: [
					"Since",
					"Channel",
					"Tier",
					"Trigger",
					"Cause",
					"By",
					"Held for"
				],
				rows: freezesIn(e).map((e) => [
					e.since,
					e.channel,
					e.tier,
					e.trigger,
					e.reason_code,
					e.by,
					e.ended_at === null ? "holds" : durationText(e.duration_s)
				]).reverse()
			};
		}
		;
		function details(e, t) {
			const { reviews: n, window: r, place: i } = e;
			const a = figuresOf(n, r);
			const o = partsOf(r, t.part).map((e) => ({
				...instants(e),
				...toJson(figuresOf(n, e))
			}));
			return {
				summary: summaryOf(a),
				standing: standingOf(a, e),
				tables: tablesOf(e, t).map((e) => ({ ...e })),
				ledger: i,
				channels: n.map(({ channel: e, lines: t, live: n }) => ({
					channel: e,
					lines: t,
					live: n
				})),
				...instants(r),
				figures: toJson(a),
				parts: o,
				promotions: promotionsIn(e),
				rollbacks: rollbacksIn(e),
				freezes: freezesIn(e)
			};
		}
		function values(e) {
			const { promotions: t, rollbacks: n, freezes: r, ...i } = figuresOf(e.reviews, e.window);
			return {
				channels: String(e.reviews.length),
				promotions: String(t),
				rollbacks: String(n),
				freezes: String(r),
				"change-failure-rate": details_shareOf(i.changeFailureRate),
				"lead-time-p50-s": details_secondsOf(i.leadTimeS?.p50),
				"time-to-restore-s": details_secondsOf(i.timeToRestoreS?.mean),
				"slo-attainment": details_shareOf(i.sloAttainment)
			};
		}
		function instants({ fromMs: e, toMs: t }) {
			return {
				from: (0, i.ZA)(e),
				to: (0, i.ZA)(t)
			};
		}
		function toJson(e) {
			const t = Object.entries(e);
			return Object.fromEntries(t.map(([e, t]) => [e.replaceAll(/[A-Z]/g, (e) => `_${e.toLowerCase()}`), t]));
		}
		function summaryOf({ promotions: e, rollbacks: t, freezes: n }) {
			return `${counted(e, "promotion")}, ${counted(t, "rollback")}, ${counted(n, "freeze")}`;
		}
		function standingOf(e, { window: t, reviews: n }) {
			const { failed: r, reached: a, changeFailureRate: o, timeToRestoreS: s, leadTimeS: c, sloAttainment: l, observations: u } = e;
			return [
				{
					label: "window",
					text: `${(0, i.ZA)(t.fromMs)} to ${(0, i.ZA)(t.toMs)}, ${counted(n.length, "ledger")}`
				},
				{
					label: "releases",
					text: `${e.promotions} promoted, ${counted(e.rollouts, "candidate")} ended`
				},
				{
					label: "failed",
					text: `${percentText(o)}: ${r} of ${a} with users were taken back`
				},
				{
					label: "lead time",
					text: spreadText(c)
				},
				{
					label: "rollbacks",
					text: `${e.rollbacks}${countsText(e.rollbackCauses)}`
				},
				{
					label: "restored",
					text: spreadText(s)
				},
				{
					label: "freezes",
					text: `${e.freezes}${countsText(e.freezeTriggers)}`
				},
				{
					label: "objectives",
					text: `${percentText(l)} of ${counted(u, "look")} met them`
				}
			];
		}
		function details_shareOf(e) {
			return e === null ? "" : String(Math.round(e * 1e4) / 1e4);
		}
		function details_secondsOf(e) {
			return e === undefined ? "" : String(Math.round(e));
		}
		var k = n(57946);
		;
		const A = 86400;
		const percentage = () => k.hF.integer({
			min: 0,
			max: 100
		});
		const j = l.rej({
			policy: k.hF.path().default(o.l).describe("The rollout policy; it says where the ledgers are"),
			channel: k.hF.text(256).optional().describe("Id of one channel, such as default.prod. Default: all of the store"),
			window: k.hF.duration({ minS: 3600 }).default(90 * A).describe("Time that is looked back on"),
			to: k.hF.text(40).optional().describe("End of it, such as 2026-10-01T00:00:00Z. Default: now"),
			part: k.hF.duration({ minS: 3600 }).default(30 * A).describe("The figures are given for each such part of it as well; at most 400 parts"),
			maxTimeToRestore: k.hF.duration({ minS: 1 }).default(3600).describe("Longest time from the detection of a bad release until its users were back"),
			maxChangeFailureRate: percentage().optional().describe("Most of the releases with users that may be taken back, percent. Default: shown alone"),
			minSloAttainment: percentage().optional().describe("Least of the looks that must have found the objectives met, percent. Default: shown alone"),
			auditMin: k.hF.duration().default(A).describe("Shortest audit window of a promotion"),
			auditMax: k.hF.duration().default(3 * A).describe("Longest audit window of a promotion"),
			requireProven: k.hF.boolean().default(false).describe("Close while what is live is not proven by its audit window; otherwise this is shown alone")
		});
		;
		const M = (0, r.pu)({
			id: "reliability-review",
			summary: "How releases went: failures, rollbacks and causes, times, freezes and objectives, from the ledger alone",
			inputs: j,
			checks: {
				ledgers_verified: "There are ledgers, and each verifies from its first line on",
				ledgers_understood: "Every line is one that this version knows",
				ledger_times: "No ledger ends ahead of the clock, and no clock stepped back by more than a minute",
				"post_promotion_verdict::<channel>": "What is live is proven by its audit window",
				"audit_windows::<channel>": "Promotions were watched long enough and not too long, and none without a verdict",
				time_to_restore: "Users of each bad release were brought back within the limit",
				change_failure_rate: "Not more of the releases with users were taken back than the limit allows",
				slo_attainment: "Enough of the looks found the objectives met",
				incidents_closed: "No rollback and no reconcile is open",
				overrides_used: "Nobody went on in spite of a blocker; shown, never closing"
			},
			outputs: {
				channels: "How many ledgers were reviewed",
				promotions: "Releases that came to everybody in the window",
				rollbacks: "Rollbacks in the window",
				freezes: "Freezes in the window",
				"change-failure-rate": "Share, 0 to 1; empty where it cannot be told",
				"lead-time-p50-s": "Seconds from start to everybody, median; empty where it cannot be told",
				"time-to-restore-s": "Seconds from detection until users were back, mean; empty where it cannot be told",
				"slo-attainment": "Share, 0 to 1; empty where it cannot be told"
			},
			collect,
			decide,
			details,
			values
		});
	}),
	33226: (function(e, t, n) {
		n.d(t, {
			Q: () => GitLedger,
			o: () => p
		});
		var r = n(56780);
		var i = n(618);
		var a = n(66462);
		var o = n(39330);
		var s = n(77379);
		var c = n(56458);
		var l = n(59301);
		var u = n(60104);
		var d = n(20031);
		var f = n(51997);
		const p = "refs/heads/release-state";
		const m = 100;
		const h = "README.md";
		const g = `# Release state

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
			#n = new u.C();
			#r;
			constructor({ store: e, maxTries: t = m }) {
				this.place = e.place;
				this.#e = e;
				this.#t = t;
			}
			async read(e) {
				const t = await readChannel(await this.#i(), (0, c.x$)(e));
				this.#n.check(e, t, `${e}/${c.th}`);
				return (0, s.Az)(t);
			}
			async append(e, t, n) {
				(0, l.D)((0, c.x$)(e), n.entry);
				for (const e of n.files) (0, c.Yb)(e);
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
				throw new a.eG({
					code: "ref.contended",
					message: `expected to append to ${e} within ${this.#t} tries, but other channels moved ${this.place} each time`,
					remedy: "Run again, or give busy channels a ref of their own"
				});
			}
			async channels() {
				return channelsOf(await this.#i());
			}
			async tips() {
				const e = await this.#i();
				const t = [];
				for (const n of await channelsOf(e)) {
					const r = `${n}/${c.th}`;
					const i = await e.read(r) ?? new Uint8Array();
					t.push((0, d.a)((0, s.bO)(i), {
						file: r,
						channelId: n
					}));
				}
				return t;
			}
			async readRecord(e, t) {
				const n = `${(0, c.x$)(e)}/${(0, c.nZ)(t)}`;
				return (await this.#i()).read(n);
			}
			async #i() {
				this.#r = await this.#e.load();
				return this.#r;
			}
			async #a(e, t, { after: n, append: i }) {
				const a = await readChannel(e, t);
				if (!(0, r.HR)(a.head, n)) return "moved";
				const o = nextRecord(t, a, i);
				const s = await changesOf(e, t, {
					record: o,
					append: i
				});
				const c = `${t}: ${o.action} ${o.status} (${o.seq})`;
				this.#r = undefined;
				const l = await this.#e.push(e, {
					files: s,
					message: c
				});
				if (l.state === "lost") return "lost";
				this.#n.note(t, {
					seq: o.seq,
					hash: o.entry_hash
				});
				return "appended";
			}
		}
		async function readChannel(e, t) {
			const [n, r] = [`${t}/${c.th}`, `${t}/${c.J5}`];
			const i = await e.read(n);
			const a = await e.read(r);
			if (i?.length === 0) throw (0, s.nH)(n, "an empty file");
			if (i === undefined && a === undefined) await refuseLeftovers(e, t);
			const o = (0, s.UM)(i ?? new Uint8Array(), {
				file: n,
				channelId: t,
				mayBeTorn: false
			});
			(0, f.nS)(a, o, r);
			return o;
		}
		async function refuseLeftovers(e, t) {
			const [n] = await e.list(t);
			if (n !== undefined) throw (0, s.nH)(n, "a channel with files and without its ledger");
		}
		async function changesOf(e, t, { record: n, append: r }) {
			if (n.seq === 1) (0, c.Ch)(t, await channelsOf(e));
			const a = await e.read(`${t}/${c.th}`) ?? new Uint8Array();
			const s = [{
				path: `${t}/${c.th}`,
				bytes: Buffer.concat([a, (0, i.IL)(n)])
			}, {
				path: `${t}/${c.J5}`,
				bytes: (0, f.Pm)(n)
			}];
			for (const n of r.files) {
				const r = `${t}/${n.path}`;
				const i = await e.read(r);
				if (i !== undefined && !(0, o.J$)(i, n.bytes)) throw (0, c.jW)(r);
				if (i === undefined) s.push({
					path: r,
					bytes: n.bytes
				});
			}
			if (await e.read(h) === undefined) {
				s.push({
					path: h,
					bytes: Buffer.from(g, "utf8")
				});
			}
			return s;
		}
		function nextRecord(e, t, { entry: n, nowMs: a }) {
			const o = (0, r.YR)((0, l.D)(e, n), t.lines.at(-1)?.ts ?? null, a);
			return (0, i.kA)(o.draft, t.head, a);
		}
		async function channelsOf(e) {
			const t = `/${c.th}`;
			const n = (await e.list("")).filter((e) => e.endsWith(t));
			return n.map((e) => (0, c.x$)(e.slice(0, -t.length))).sort();
		}
	}),
	74216: (function(e, t, n) {
		n.d(t, { a: () => openLedger });
		var r = n(17645);
		var i = n(33226);
		const refuse = () => Promise.reject(new TypeError("nothing is written while facts are collected"));
		const a = {
			create: refuse,
			replace: refuse,
			remove: refuse
		};
		function openLedger(e, t) {
			switch (e.kind) {
				case "git": return new i.Q({ store: t.refs.open({
					ref: e.ref,
					remote: e.remote
				}) });
				case "folder": {
					const { logs: n, files: i = a } = t;
					return new r.C({
						root: e.path,
						logs: n,
						files: i,
						workspace: t.openWorkspace()
					});
				}
			}
		}
	}),
	97728: (function(e, t, n) {
		n.d(t, { r: () => causeOf });
		var r = n(50226);
		function causeOf(e) {
			const { id: t, trigger: n, scope: i, environment: a, reason_code: o, by: s, reason: c } = e;
			if ((0, r.JI)(e)) return t;
			return n === "person" ? JSON.stringify([
				i,
				a,
				o,
				s,
				c
			]) : n;
		}
	}),
	50226: (function(e, t, n) {
		n.d(t, {
			JI: () => isSigned,
			Nb: () => signedFreezeId,
			ep: () => signedSha256
		});
		const r = /^signed-([0-9a-f]{64})$/;
		function signedFreezeId(e) {
			return `signed-${e}`;
		}
		function signedSha256({ id: e }) {
			return r.exec(e)?.[1];
		}
		function isSigned(e) {
			return r.test(e.id);
		}
	}),
	12410: (function(e, t, n) {
		n.d(t, { h: () => bisect });
		const r = 200;
		function bisect(e, [t, n]) {
			let i = t;
			let a = n;
			for (let t = 0; t < r; t++) {
				const t = i + (a - i) / 2;
				if (t <= i || t >= a) break;
				if (e(t) > 0) i = t;
				else a = t;
			}
			return i + (a - i) / 2;
		}
	}),
	95239: (function(e, t, n) {
		n.d(t, {
			Oo: () => logChoose,
			SX: () => logGamma,
			kV: () => logFactorial
		});
		const r = [
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
		const i = .9189385332046728;
		const a = 16;
		const o = 256;
		const s = Float64Array.from({ length: o }, (e, t) => t < 2 ? 0 : stirling(t + 1));
		function logGamma(e) {
			return Number.isInteger(e) && e <= o ? s[e - 1] : stirling(e);
		}
		function logFactorial(e) {
			return e < o ? s[e] : stirling(e + 1);
		}
		function logChoose(e, t) {
			return logFactorial(e) - logFactorial(t) - logFactorial(e - t);
		}
		function stirling(e) {
			let t = e;
			let n = 1;
			while (t < a) {
				n *= t;
				t += 1;
			}
			return (t - .5) * Math.log(t) - t + i + stirlingTail(t) - Math.log(n);
		}
		function stirlingTail(e) {
			const t = 1 / (e * e);
			let n = 0;
			for (let e = r.length - 1; e >= 0; e--) n = n * t + r[e];
			return n / e;
		}
	}),
	3563: (function(e, t, n) {
		n.d(t, {
			K5: () => studentQuantileOfTail,
			Pk: () => binomialLowerTail,
			W_: () => binomialBound,
			Yw: () => binomialUpperTail,
			gq: () => studentTail
		});
		var r = n(12410);
		var i = n(95239);
		const a = 1e5;
		const o = 1e-300;
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
		function binomialBound({ successes: e, trials: t }, n, i) {
			if (i === "upper") {
				return e >= t ? 1 : (0, r.h)((r) => binomialLowerTail(e, t, r) - n, [0, 1]);
			}
			return e <= 0 ? 0 : (0, r.h)((r) => n - binomialUpperTail(e, t, r), [0, 1]);
		}
		function studentTail(e, t) {
			const n = regularizedBeta(t / (t + e * e), t / 2, .5) / 2;
			return e >= 0 ? n : 1 - n;
		}
		function studentQuantileOfTail(e, t) {
			let n = 2;
			while (studentTail(n, t) > e) n *= 2;
			return (0, r.h)((n) => studentTail(n, t) - e, [0, n]);
		}
		function fraction(e, t, n) {
			let r = 1;
			let i = 1 / awayFromZero(1 - (t + n) * e / (t + 1));
			let o = i;
			for (let s = 1; s < a; s++) {
				const a = s * (n - s) * e / ((t + 2 * s - 1) * (t + 2 * s));
				i = 1 / awayFromZero(1 + a * i);
				r = awayFromZero(1 + a / r);
				o *= i * r;
				const c = -(t + s) * (t + n + s) * e / ((t + 2 * s) * (t + 2 * s + 1));
				i = 1 / awayFromZero(1 + c * i);
				r = awayFromZero(1 + c / r);
				o *= i * r;
				if (Math.abs(i * r - 1) < 1e-16) break;
			}
			return o * front(e, t, n) / t;
		}
		function front(e, t, n) {
			return Math.exp((0, i.SX)(t + n) - (0, i.SX)(t) - (0, i.SX)(n) + t * Math.log(e) + n * Math.log1p(-e));
		}
		function awayFromZero(e) {
			return Math.abs(e) < o ? o : e;
		}
	}),
	75513: (function(e, t, n) {
		n.d(t, {
			A: () => quantileBoundRank,
			Y: () => quantile
		});
		var r = n(3563);
		function quantile(e, t) {
			const n = (e.length - 1) * t;
			const r = Math.floor(n);
			const i = e[r];
			const a = e[Math.min(r + 1, e.length - 1)];
			return i + (a - i) * (n - r);
		}
		function quantileBoundRank({ size: e, q: t }, n, i) {
			const holds = (a) => i === "upper" ? (0, r.Yw)(a, e, t) <= n : (0, r.Pk)(a - 1, e, t) <= n;
			if (!holds(i === "upper" ? e : 1)) return undefined;
			let a = i === "upper" ? e : 1;
			let o = i === "upper" ? 0 : e + 1;
			while (Math.abs(a - o) > 1) {
				const e = a + o >> 1;
				if (holds(e)) a = e;
				else o = e;
			}
			return a;
		}
	})
};
;
