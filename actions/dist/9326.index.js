"use strict";
exports.id = 9326;
exports.ids = [9326];
exports.modules = {
	49603: (function(e, t, n) {
		n.d(t, { X: () => tellHowFar });
		var r = n(66462);
		var i = n(56198);
		const a = new Set([
			"ledger.contended",
			"log.lock_lost",
			"ref.contended",
			"ref.denied",
			"ref.git_failed",
			"ref.locked",
			"ref.unreachable"
		]);
		const o = "Run the same again: it, or the next tick, carries it to its end from what the router says by then; move nothing by hand";
		async function tellHowFar(e, t) {
			try {
				return await t();
			} catch (t) {
				if (!(t instanceof r.OK)) throw t;
				throw withHowFar(t, typeof e === "function" ? e() : e);
			}
		}
		function withHowFar(e, t) {
			const n = t.at === "look" || t.at === "begin" && isNotAppended(e);
			if (n && e.kind === "input") return e;
			const [i, ...a] = e.problems;
			const o = {
				...i,
				code: e.code,
				message: `${i?.message}; ${sentence(t, e)}`,
				remedy: remedy(i?.remedy, n)
			};
			return e.kind === "input" ? new r.dz([o, ...a], { cause: e }) : new r.eG(o, { cause: e });
		}
		function sentence(e, t) {
			switch (e.at) {
				case "look": return notBegun(e.what);
				case "begin": return isNotAppended(t) ? notBegun(e.what) : `the ${e.what} moved no traffic, and whether it is in the ledger is not known`;
				case "takeover": return `${name(e.transition)} was begun by another run and has no outcome yet: whether that moved traffic is not known, this run moved none`;
				case "effects": {
					const t = e.mayHaveMoved ? "whether traffic was moved is not known" : "this run moved no traffic";
					return `${name(e.transition)} is in the ledger and has no outcome yet: ${t}`;
				}
				case "outcome": {
					const n = isNotAppended(t) ? "is not" : "may not be";
					return `${trafficOf(e)}, and the outcome of ${name(e.transition)} ${n} in the ledger`;
				}
			}
		}
		function notBegun(e) {
			return `the ${e} was not begun: it is not in the ledger, and moved no traffic`;
		}
		function trafficOf({ transition: e, done: t }) {
			const { result: n, observed: r } = t;
			if (r === null) return "no traffic was moved";
			const a = (0, i.Y)(r, e.target?.slot ?? "the slot");
			if (n === "done") return `traffic was moved (read back: ${a})`;
			if (r.state === "read") return `traffic is as read back (${a})`;
			return `whether traffic was moved is not known (read back: ${a})`;
		}
		function isNotAppended(e) {
			return e.kind === "input" || a.has(e.code);
		}
		function name({ kind: e, id: t }) {
			return `${e} ${t}`;
		}
		function remedy(e, t) {
			const n = e ?? "See what it says";
			return t ? n : `${n.replace(/\.?$/, ".")} ${o}`;
		}
	}),
	30811: (function(e, t, n) {
		n.d(t, { I: () => toAppend });
		var r = n(39330);
		var i = n(66740);
		var a = n(84871);
		function toLineFacts(e, t) {
			return {
				...e,
				format: i.q7,
				documents: t.map(nameOf)
			};
		}
		function toAppend(e, t, n = []) {
			const r = toLineFacts(e, n);
			const i = [...t(r), ...n];
			const { transition: a } = r;
			const o = {
				action: `rollout.${a.kind}`,
				actor: a.by,
				source: "rollout-executor",
				status: r.status,
				context: toContext(r, i.map(nameOf))
			};
			return {
				entry: o,
				files: i.map(({ path: e, bytes: t }) => ({
					path: e,
					bytes: t
				})),
				nowMs: r.nowMs
			};
		}
		function nameOf({ kind: e, path: t, bytes: n }) {
			return {
				kind: e,
				path: t,
				sha256: (0, r.fg)(n)
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
				overrides: e.overrides.map((e) => ({ ...e })),
				blockers: e.blockers.map(({ code: e, message: t }) => ({
					code: e,
					message: t
				})),
				observed: r?.observed ?? null,
				hooks: (r?.hooks ?? []).map((e) => ({ ...e })),
				marks: e.marks,
				record_format: e.format,
				records: t.map((e) => ({ ...e })),
				...e.given !== null && { given: e.given },
				state: (0, a.Dw)(e.state)
			};
		}
	}),
	63959: (function(e, t, n) {
		n.d(t, { E: () => loadChannel });
		var r = n(66462);
		var i = n(94031);
		var a = n(65667);
		async function loadChannel(e, t) {
			const { head: n, records: r } = await e.read((0, i.Zm)(t));
			const o = r.at(-1);
			const s = o === undefined ? (0, i.p$)(t) : parseState(o, t, e.place);
			return {
				head: n,
				state: s,
				history: (0, a.E)(r),
				records: r
			};
		}
		function parseState(e, t, n) {
			const a = i._V.safeParse(e.context["state"]);
			if (a.success && (0, i.Zm)(a.data.channel) === (0, i.Zm)(t)) return a.data;
			const [o] = a.success ? [] : a.error.issues;
			const s = o === undefined ? "the state of another channel" : `${o.path.join("/")}: ${o.message}`;
			throw new r.dz({
				code: "ledger.state",
				message: `expected a state of ${(0, i.Zm)(t)} that this version knows in record ${e.seq}, found ${s}`,
				where: { file: n },
				remedy: "Run the version of release-gates that wrote it, or a later one"
			});
		}
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
	91709: (function(e, t, n) {
		n.d(t, {
			IC: () => bindingFreezes,
			UR: () => writeScopeFreezes,
			zD: () => readScopeFreezes
		});
		var r = n(66462);
		var i = n(49603);
		var a = n(30811);
		var o = n(49130);
		var s = n(45588);
		var c = n(84871);
		var l = n(16693);
		var u = n(81604);
		var d = n(81298);
		var f = n(40099);
		async function readScopeFreezes(e) {
			const { head: t, records: n } = await e.read(c.eq);
			const i = n.at(-1);
			if (i === undefined) return {
				head: t,
				records: n,
				freezes: [],
				ready: [],
				trustRoots: []
			};
			const { success: a, data: o } = c.fy.safeParse(i.context["state"]);
			if (a) {
				const { freezes: e, ready: r = [], trust_roots: i = [] } = o;
				return {
					head: t,
					records: n,
					freezes: e,
					ready: r,
					trustRoots: i
				};
			}
			throw new r.dz({
				code: "ledger.state",
				message: `expected the freezes of environments and repository in record ${i.seq}, found something else`,
				where: { file: `${e.place}, ${c.eq}` },
				remedy: "Run the version of release-gates that wrote it, or a later one"
			});
		}
		function bindingFreezes(e, t) {
			return e.filter((e) => e.environment === null || e.environment === t);
		}
		async function writeScopeFreezes(e, t, { kind: n, asked: r, reasonCode: p, freezes: m, ready: h = [], judged: g = [], approvals: _, signOffs: v, ticket: y, documents: b, trust: x, nowMs: S }) {
			const C = (0, c.VO)(t);
			const w = (t.records.at(-1)?.ts ?? 0) * 1e3;
			const T = {
				...C,
				fence: t.head.seq
			};
			const E = {
				kind: n,
				target: null,
				release: null,
				reasonCode: p
			};
			const D = (0, d.g)({
				state: T,
				event: r
			}, E);
			const O = (0, u.tx)(_, {
				action: "unfreeze",
				releaseId: null,
				notBy: [r.by]
			}, S);
			const k = m.filter(({ until: e }) => e === null || (0, l.LV)(e, Math.min(S, w)));
			const { trustRoots: A } = t;
			const j = {
				status: "done",
				transition: D,
				before: C,
				state: (0, c.VO)({
					freezes: k,
					ready: h.filter(({ until: e }) => (0, l.LV)(e, S)),
					trustRoots: x === undefined ? A : (0, f.cF)(A, {
						trust: x,
						freezes: k
					})
				}),
				marks: [],
				overrides: [],
				blockers: [],
				outcome: null,
				nowMs: S,
				given: {
					...(0, o.q2)(n, v ?? O),
					...y !== undefined && { ticket: y },
					...g.length > 0 && { ready: [...g] }
				},
				earlier: t.records
			};
			const M = await (0, i.X)({
				at: "begin",
				what: n
			}, async () => e.append(c.eq, t.head, (0, a.I)(j, s.M, b)));
			return M === "lost" ? "lost" : D;
		}
	}),
	95267: (function(e, t, n) {
		n.d(t, { L: () => checkAuthorisation });
		var r = n(39330);
		var i = n(42207);
		var a = n(33811);
		var o = n(94031);
		var s = n(7872);
		function checkAuthorisation({ state: e, policy: t, nowMs: n }, c, l) {
			const u = [
				c.verified === true ? undefined : "is not verified",
				t.rollbackAuthorisation.includes(c.form) ? undefined : `has the form ${c.form}, which is not accepted`,
				c.channelId === (0, o.Zm)(e.channel) ? undefined : `is for channel ${c.channelId}`,
				c.targetReleaseId === l.id ? undefined : `is for release ${c.targetReleaseId}`,
				c.targetArtifactsSha256 === null || (0, r.J$)(c.targetArtifactsSha256, (0, a.L)(l)) ? undefined : "is for other artifacts",
				c.issuedAtMs > n + i.Hd ? "is issued in the future" : undefined,
				c.reason.trim() === "" ? "gives no reason" : undefined
			].filter((e) => e !== undefined);
			const d = Math.min(c.expiresAtMs ?? Infinity, c.issuedAtMs + t.rollbackAuthorisationMaxS * 1e3);
			return [...u.length === 0 ? [] : [(0, s.Zs)("rollback_not_authorized", `authorisation ${c.id} ${u.join(", ")}`)], ...d > n ? [] : [(0, s.Zs)("rollback_expired", `authorisation ${c.id} is over`)]];
		}
	}),
	59985: (function(e, t, n) {
		n.d(t, { b: () => clocksOf });
		function clocksOf({ state: e, history: t, policy: n, nowMs: r }, i) {
			const a = i !== undefined && n.measures && (e.current ?? e.candidate) !== null;
			return {
				nowMs: r,
				newestMs: t.newestMs,
				...a && { measuredMs: i.measuredUntilMs }
			};
		}
	}),
	97221: (function(e, t, n) {
		n.d(t, {
			MU: () => checkBlessing,
			aV: () => checkDowngrade,
			HN: () => checkReplacement
		});
		var r = n(39330);
		var i = n(42207);
		var a = n(33811);
		var o = n(7872);
		var s = n(48517);
		var c = n(49710);
		;
		const l = "{version}";
		function nameParts(e, t) {
			return t.length === 0 ? byPath(e) : byPattern(e, t);
		}
		function byPath(e) {
			const { id: t, version: n, artifacts: r } = e;
			if ((0, c.k)(e)) {
				return {
					parts: new Map(),
					faults: [`the parts of ${t} are known by one digest alone, not by their names`]
				};
			}
			const i = Object.entries(r).map(([e, t]) => [withoutVersion(e, n), t]);
			return {
				parts: new Map(i),
				faults: []
			};
		}
		function withoutVersion(e, t) {
			const n = t.replace(/^v(?=\d)/, "").replaceAll(/[^A-Za-z0-9_]/g, String.raw`\$&`);
			const r = String.raw`(?<![A-Za-uw-z0-9]|\d\.|[A-Za-z0-9]v)`;
			return e.replaceAll(new RegExp(`${r}${n}(?![A-Za-z0-9]|\\.\\d+(?![A-Za-z0-9]))`, "g"), l);
		}
		function byPattern({ id: e, artifacts: t }, n) {
			const r = n.map(({ name: e, match: t }) => ({
				name: e,
				glob: (0, s.t)([t], { dot: true })
			}));
			const i = new Map();
			const a = [];
			for (const [n, o] of Object.entries(t)) {
				const t = r.filter(({ glob: e }) => e.matches(n)).map(({ name: e }) => e);
				const [s, c] = t;
				if (s === undefined) a.push(`${n} of ${e} is no part that downgrade.parts names`);
				else if (c !== undefined) a.push(`${n} of ${e} is several parts: ${t.join(", ")}`);
				else if (i.has(s)) a.push(`${n} of ${e} is one more ${s}; a part is one artifact`);
				else i.set(s, o);
			}
			return {
				parts: i,
				faults: a
			};
		}
		;
		function findLeftovers({ live: e, target: t, rule: n }, { parts: r }) {
			const [i, a] = [nameParts(e, r), nameParts(t, r)];
			const o = [...i.faults, ...a.faults];
			if (o.length > 0) return o;
			const s = r.map(({ name: e }) => e).filter((e) => !i.parts.has(e) && !a.parts.has(e));
			return [
				...s.map((e) => `${e} is in neither of them`),
				...only(i.parts, a.parts, n?.onlyLive).map((e) => `${e} is live and not in the target`),
				...only(a.parts, i.parts, n?.onlyTarget).map((e) => `${e} is in the target and not live`)
			];
		}
		function only(e, t, n = []) {
			return [...e.keys()].filter((e) => !t.has(e) && !n.includes(e));
		}
		function findStrays(e, { activations: t }) {
			return Object.entries(e.artifacts).flatMap(([n, i]) => {
				const a = t.filter(({ release: e }) => Object.values(e.artifacts).some((e) => (0, r.J$)(e, i)));
				const [o] = a;
				if (o === undefined) return [];
				const { id: s, generation: c } = o.release;
				const l = a.some((t) => t.release.generation === e.generation && (t === o || t.proven));
				return l ? [] : [`${n} came with ${s} of generation ${c}`];
			});
		}
		function keepsSchema({ live: e, target: t }, { parts: n, schemaPart: i }) {
			if (i === null) return null;
			const [a, o] = [e, t].map((e) => nameParts(e, n).parts.get(i));
			return a === undefined || o === undefined ? null : (0, r.J$)(a, o);
		}
		function generationsBetween({ live: e, target: t }, { activations: n }) {
			const r = n.findLastIndex(({ release: e }) => e.id === t.id);
			const i = n.slice(r + 1).map(({ release: e }) => e.generation);
			return [...new Set([...i, e.generation])].filter((e) => e !== t.generation);
		}
		;
		function checkDowngrade(e) {
			const { state: t, event: n, policy: r } = e;
			const { release: i, downgrade: a } = n;
			if (a === null) return [(0, o.Zs)("downgrade_not_allowed", "compatibility was not looked at")];
			const s = t.current?.release;
			if (s === undefined) return [(0, o.Zs)("channel_empty", "nothing is live that it would take the place of")];
			const c = a.rule?.from === s.generation && a.rule.to === i.generation;
			const l = {
				live: s,
				target: i,
				rule: c ? a.rule : null
			};
			return [
				...checkBlessing(e),
				...checkReplacement(l, e),
				...r.downgrade.needsStaging && a.stagingDone !== true ? [(0, o.Zs)("staging_missing", "the target did not run through staging, or it could not be told", { remedy: "roll the target out in staging first" })] : []
			];
		}
		function checkReplacement(e, t) {
			return [
				...checkPair(e),
				...checkSet(e, t),
				...checkSchema(e, t),
				...checkBarriers(e, t)
			];
		}
		function checkBlessing({ state: e, event: t, nowMs: n }) {
			const { release: s } = t;
			const c = e.blessed.find((e) => e.release_id === s.id);
			if (c === undefined) {
				return [(0, o.Zs)("not_blessed", `release ${s.id} is no approved target`, { remedy: "bless it first" })];
			}
			if (!(0, r.J$)(c.artifacts_sha256, (0, a.L)(s))) {
				return [(0, o.Zs)("mixed_generation", `release ${s.id} was approved with other artifacts`)];
			}
			return ((0, i.TM)(c.expires_at) ?? 0) > n ? [] : [(0, o.Zs)("blessing_expired", `the approval of ${s.id} ended at ${c.expires_at}`)];
		}
		function checkPair({ live: e, target: t, rule: n }) {
			if (n !== null || e.generation === t.generation) return [];
			return [(0, o.Zs)("downgrade_not_allowed", `no row of the policy leads from ${e.generation} to ${t.generation}`, { remedy: `where it is safe, say so in downgrade.rules: ${describeRow({
				live: e,
				target: t
			})}` })];
		}
		function checkSet(e, { policy: t, history: n }) {
			const { live: r, target: i } = e;
			const a = findLeftovers(e, t.downgrade);
			const s = findStrays(i, n);
			return [...a.length === 0 ? [] : [(0, o.Zs)("mixed_generation", `${i.id} does not replace all of ${r.id}${(0, o.xx)(a)}`, { remedy: "name the parts of a release in downgrade.parts; what may come or go, in only-live and only-target of the row of downgrade.rules" })], ...s.length === 0 ? [] : [(0, o.Zs)("mixed_generation", `not all of ${i.id} is of generation ${i.generation}${(0, o.xx)(s)}`, { remedy: "take a target whose parts were all live in its own generation, and went well" })]];
		}
		function checkSchema(e, { policy: t }) {
			const n = keepsSchema(e, t.downgrade);
			if (n === true || e.rule?.schemaCompatible === true) return [];
			const { schemaPart: r } = t.downgrade;
			const i = `say so in downgrade.rules: ${describeRow(e)}`;
			if (n === false) {
				const t = `${r} is not the same in ${e.live.id} and ${e.target.id}`;
				const n = `where the target can use the schema as it is now, ${i}`;
				return [(0, o.Zs)("schema_head_incompatible", t, { remedy: n })];
			}
			const a = r === null ? "no part is named as the schema" : `${r} is not in both releases`;
			return [(0, o.Zs)("schema_head_incompatible", `whether the target can use the schema could not be told: ${a}`, { remedy: `name the part that is the schema in downgrade.schema-part; or, where the target can use it, ${i}` })];
		}
		function describeRow({ live: { generation: e }, target: { generation: t } }) {
			return `{ id: ${JSON.stringify(`${e}-${t}`)}, from: ${JSON.stringify(e)}, to: ${JSON.stringify(t)}, schema-compatible: true }`;
		}
		function checkBarriers(e, { policy: t, history: n }) {
			const r = generationsBetween(e, n).filter((e) => t.downgrade.barriers.includes(e));
			if (r.length === 0) return [];
			const i = `nothing older may follow generation ${r.join(", ")}, which changed keys or schema`;
			return [(0, o.Zs)("crypto_schema_change_blocks_downgrade", i)];
		}
	}),
	22384: (function(e, t, n) {
		n.d(t, {
			SW: () => isAlone,
			jx: () => otherSlot,
			ne: () => wantedExposure,
			tC: () => shareOf
		});
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
		function isAlone({ candidate: e, current: t }) {
			return t === null && e?.beside === undefined;
		}
		function shareOf({ exposure: e }, t) {
			if (e.slot === null) return 0;
			return e.slot === t ? e.percent : 100 - e.percent;
		}
		function otherSlot(e, t) {
			return t === e[0] ? e[1] : e[0];
		}
	}),
	65667: (function(e, t, n) {
		n.d(t, { E: () => foldHistory });
		var r = n(71164);
		var i = n(66462);
		var a = n(84227);
		var o = n(93744);
		var s = n(94031);
		var c = n(5560);
		const l = a.YOg(c.f).max(16);
		function foldHistory(e) {
			const t = [];
			const n = new Map();
			const r = new Map();
			const i = new Map();
			const a = new Map();
			for (const s of e) {
				for (const e of readMarks(s)) {
					switch (e.type) {
						case "seen":
							n.set(e.release_id, e.artifacts_sha256);
							break;
						case "activated":
							t.push(readActivation(s, e.revision));
							break;
						case "proven":
							prove(t, e.revision);
							break;
						case "rejected":
							r.set(e.release_id, toRejection(e, s));
							break;
						case "versions_rejected":
							for (const t of e.versions) i.set((0, o.DD)(t), {
								at: e.at,
								by: e.by
							});
							break;
						case "followed_up":
							a.set(e.rollback, [...a.get(e.rollback) ?? [], e.ticket]);
							break;
					}
				}
			}
			const s = e.at(-1);
			return {
				activations: t,
				seen: Object.fromEntries(n),
				rejected: Object.fromEntries(r),
				rejectedVersions: Object.fromEntries(i),
				followUps: Object.fromEntries(a),
				newestMs: s === undefined ? null : Math.round(s.ts * 1e3)
			};
		}
		function readMarks({ seq: e, context: t }) {
			const n = t["marks"];
			if (n === undefined || Array.isArray(n) && n.length === 0) return [];
			const r = l.safeParse(n);
			if (r.success) return r.data;
			throw unknownMarks(e, "/context/marks");
		}
		function readActivation({ seq: e, context: t }, n) {
			const i = t["state"];
			const a = s.nR.safeParse((0, r.O)(i) ? i["current"] : undefined);
			if (a.success && a.data.revision === n) return a.data;
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
		function toRejection(e, { seq: t, context: n }) {
			const i = n["state"];
			const a = (0, r.O)(i) ? i["revision"] : undefined;
			if (typeof a !== "number") throw unknownMarks(t, "/context/state/revision");
			return {
				revision: a,
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
	}),
	10536: (function(e, t, n) {
		n.d(t, {
			$m: () => isActive,
			J7: () => checkFreezeFiles,
			KV: () => l,
			Lp: () => isRedBudget,
			iJ: () => frozenBy,
			tG: () => checkFreezes
		});
		var r = n(42207);
		var i = n(6557);
		var a = n(50226);
		var o = n(7872);
		var s = n(16693);
		function isActive({ until: e }, t) {
			return e === null || !(0, s.PU)(endOf(e), t);
		}
		function endOf(e) {
			return (0, r.TM)(e) ?? Infinity;
		}
		function isRedBudget(e) {
			return e.trigger === "budget" && e.reason_code === "budget_red";
		}
		const c = new Set([
			"guardrail",
			"budget",
			"post_check"
		]);
		function frozenBy({ trigger: e, by: t }) {
			return c.has(e) ? `automation (${e})` : t;
		}
		function checkFreezes(e, t, n) {
			const binds = (e) => isActive(e, n.clocks) && !(n.kind === "hotfix" && isRedBudget(e)) && (e.phase === "frozen" || n.percent > n.policy.probationMaxPercent);
			return [...e.filter(binds).map((e) => toBlocker(e, e.phase === "frozen" ? "frozen" : "probation", n)), ...t.filter(binds).map((e) => toBlocker(e, e.scope === "component" ? "frozen" : "scope_frozen", n))];
		}
		function checkFreezeFiles(e = []) {
			return e.map((e) => (0, o.Zs)("freeze_file_invalid", `freeze file ${e}`, { remedy: l }));
		}
		const l = "sign it anew (release-gates freeze-sign), or remove the file by review; a freeze that the ledger holds stands without it";
		function toBlocker(e, t, n) {
			const { clocks: i } = n;
			const a = e.environment === null ? e.scope : `${e.scope} ${e.environment}`;
			const c = e.until === null ? undefined : (0, r.TM)(e.until);
			const l = c === undefined ? undefined : (0, s._I)(c, i);
			const u = l === undefined ? "" : `; this clock says it is over, but ${l}`;
			const d = `${e.phase} (${a}, tier ${e.tier}, ${e.reason_code})`;
			const f = endCommand(e, n);
			const p = l === undefined ? f : `look at the clock of this machine, or ${f}`;
			return (0, o.Zs)(t, `${d} by ${frozenBy(e)} since ${e.at}: ${e.reason}${u}`, {
				remedy: p,
				...c === undefined ? {} : { untilMs: c }
			});
		}
		function endCommand(e, { policy: t, channel: n }) {
			const r = e.scope === "component" ? "" : ` --scope ${e.scope} --environment ${n.environment}`;
			const o = `once its conditions hold: release-gates rollout unfreeze "why" --freeze ${e.id}${r}`;
			const s = (0, a.ep)(e);
			if (s === undefined) return o;
			const c = `let who may sign thaw it: ${(0, i.m3)(s, (0, i.GJ)(e, n))}`;
			return t.thaw === "required" ? c : `${o}; or ${c}`;
		}
	}),
	61559: (function(e, t, n) {
		n.d(t, {
			Kv: () => checkChannel,
			Nq: () => checkStart,
			We: () => checkCandidate,
			zg: () => wantedForStart
		});
		var r = n(42207);
		var i = n(7872);
		var a = n(59985);
		var o = n(97221);
		var s = n(10536);
		var c = n(48196);
		var l = n(81604);
		var u = n(55142);
		var d = n(17001);
		var f = n(54067);
		function checkStart(e) {
			const { event: t } = e;
			return [
				...checkCandidate(e),
				...checkChannel(e),
				...t.kind === "downgrade" ? (0, o.aV)(e) : [],
				...(0, d.ZZ)(e.state, t.trustRoot),
				...(0, c.K7)(t.manifest, "arrival"),
				...(0, c.Ik)(t.budget, {
					kind: t.kind,
					percent: 0
				}),
				...(0, c.KK)(t.missingSecrets),
				...checkPeople(e)
			];
		}
		function checkCandidate(e) {
			const { event: t, history: n } = e;
			return [
				...(0, u.M5)(e),
				...t.release.imported ? [(0, i.Zs)("release_unverified", "an imported release is known by name alone; it never goes out")] : [],
				...(0, u.p)(n, t.release),
				...(0, u.L6)(e, t.release),
				...(0, u.iN)(e),
				...(0, f.p)(e, t.release, {
					authorisation: t.authorisation,
					mayBeLower: t.kind === "downgrade"
				})
			];
		}
		function checkChannel(e) {
			const { state: t, event: n, policy: r } = e;
			return [
				...t.candidate === null ? [] : [(0, i.Zs)("candidate_in_progress", `release ${t.candidate.release.id} is the candidate`, { remedy: "let it finish, abort it or roll it back" })],
				...n.expectedRevision === null || n.expectedRevision === t.revision ? [] : [(0, i.Zs)("revision_conflict", `expected revision ${n.expectedRevision}, found ${t.revision}`)],
				...(0, c.Ww)(r),
				...(0, s.tG)(t.freezes, n.scopeFreezes, {
					percent: 0,
					kind: n.kind,
					policy: r,
					clocks: (0, a.b)(e),
					channel: t.channel
				}),
				...(0, s.J7)(n.freezeFlaws),
				...checkPin(e),
				...t.exposure.known ? [] : [(0, i.Zs)("exposure_unknown", "where the traffic goes is not known")],
				...r.startInAudit || n.kind === "hotfix" ? [] : checkAuditWindow(e)
			];
		}
		function checkAuditWindow({ state: { audit: e }, nowMs: t }) {
			if (e === null) return [];
			const { earliest_end: n } = e;
			const a = (0, r.TM)(n) ?? Infinity;
			if (t < a) return [(0, i.Zs)("audit_window", `the audit window is open until ${n} at least`, { untilMs: a })];
			return [(0, i.Zs)("audit_window", `the shortest time of the audit window ended at ${n}, and no tick has closed it since`, { remedy: "run a tick: it closes the window, or says what is in the way" })];
		}
		function checkPin(e) {
			const { state: t, event: n } = e;
			const { pin: r } = t;
			if (r === null || !(0, s.$m)(r, (0, a.b)(e)) || n.strategy === "pin") return [];
			return [(0, i.Zs)("pinned", `held at release ${r.release_id} by ${r.by}: ${r.reason}`, { remedy: "unpin it, or start with the strategy pin" })];
		}
		function checkPeople(e) {
			const { event: t } = e;
			return [...t.kind === "hotfix" && (t.incident ?? "").trim() === "" ? [(0, i.Zs)("incident_missing", "a hotfix names the incident that it repairs")] : [], ...(0, l.Dd)(t.approvals, wantedForStart(e), e)];
		}
		function wantedForStart({ event: e, policy: { approvals: t } }) {
			const n = {
				rollout: 0,
				hotfix: t.hotfix,
				downgrade: t.downgrade
			}[e.kind];
			return {
				count: Math.max(t.start, n, e.strategy === "pin" ? 1 : 0),
				action: e.kind === "rollout" ? "start" : e.kind,
				releaseId: e.release.id,
				notBy: [e.by],
				what: `a ${e.kind}`
			};
		}
	}),
	81298: (function(e, t, n) {
		n.d(t, {
			Q: () => buildActTransition,
			g: () => buildTransition
		});
		var r = n(30786);
		var i = n(84871);
		var a = n(22384);
		function buildActTransition(e, t) {
			return {
				...buildTransition(e, t),
				kind: t.kind,
				target: t.target
			};
		}
		function buildTransition({ state: e, event: t }, n) {
			const o = e.fence + 1;
			const { kind: s, target: c } = n;
			const l = n.release === null ? null : {
				id: n.release.id,
				version: n.release.version
			};
			const u = {
				channel: (0, i.mO)(e),
				fence: o,
				kind: s,
				target: c,
				release: l?.id ?? null
			};
			return {
				id: `${s}-${(0, r.o4)(u).slice(0, 24)}`,
				kind: s,
				fence: o,
				target: c,
				fromPercent: c === null ? 0 : (0, a.tC)(e, c.slot),
				release: l,
				reasonCode: n.reasonCode,
				reason: n.reason ?? t.reason,
				by: t.by,
				correlationId: t.correlationId
			};
		}
	}),
	54067: (function(e, t, n) {
		n.d(t, {
			l: () => checkFloor,
			p: () => checkVersion
		});
		var r = n(93744);
		var i = n(95267);
		var a = n(7872);
		function checkVersion(e, t, n) {
			const { policy: i, state: o } = e;
			const { version: s } = t;
			if (!(0, r.lF)(s, i.scheme)) {
				return [(0, a.Zs)("version_invalid", `expected a version of scheme ${i.scheme}, found ${s}`)];
			}
			return [
				...checkFloor(e, t, n),
				...checkCeiling(e, s),
				...n.mayBeLower ? [] : checkMonotone(e, t, n),
				...o.highest_activated !== null && !(0, r.lF)(o.highest_activated, i.scheme) ? [(0, a.Zs)("policy_invalid", `the highest version activated, ${o.highest_activated}, is none of scheme ${i.scheme}`, { remedy: "keep the scheme of a channel, or open a new channel" })] : []
			];
		}
		function checkFloor(e, t, n) {
			const { policy: o } = e;
			const s = o.floorVersion;
			if (s === null) return [];
			const c = (0, r.Zy)(t.version, s, o.scheme);
			if (c !== undefined && c >= 0) return [];
			const l = (0, a.Zs)("minimum_version_blocked", `version ${t.version} is below ${s}`);
			if (!o.floorOverride || n.authorisation === null) return [l];
			const u = (0, i.L)(e, n.authorisation, t);
			return u.length === 0 ? [] : [l, ...u];
		}
		function checkCeiling({ policy: e }, t) {
			const n = e.ceilingVersion;
			if (n === null) return [];
			const i = (0, r.Zy)(t, n, e.scheme);
			if (i !== undefined && i <= 0) return [];
			return [(0, a.Zs)("maximum_version_blocked", `version ${t} is above ${n}`)];
		}
		function checkMonotone(e, t, { authorisation: n }) {
			const { policy: o, state: s } = e;
			const c = o.monotone === "highest_seen" ? s.highest_seen : s.highest_activated;
			if (c === null) return [];
			const l = (0, r.Zy)(t.version, c, o.scheme);
			if (l === undefined || l >= 0) return [];
			const u = n === null ? [] : (0, i.L)(e, n, t);
			if (n !== null && u.length === 0) return [];
			return [(0, a.Zs)("release_id_downgrade_blocked", `version ${t.version} is below ${c}, the highest of the channel; what is live stays`, { remedy: "publish a higher version, or roll back or downgrade with leave" }), ...u];
		}
	}),
	56198: (function(e, t, n) {
		n.d(t, { Y: () => describeReading });
		function describeReading(e, t) {
			if (e.state === "unknown") return `not known: ${e.reason}`;
			const { percent: n, proven: r, detail: i } = e;
			return `${n} % in ${t}${r ? "" : ", not proven"}${i === "" ? "" : `: ${i}`}`;
		}
	})
};
;
