"use strict";
exports.id = 9892;
exports.ids = [9892];
exports.modules = {
	65429: (function(e, t, n) {
		n.d(t, { O: () => collectTrustInRole });
		var r = n(45804);
		var i = n(18123);
		async function collectTrustInRole(e, t, { workspace: n, nowMs: a }) {
			const { trust: o, unread: s } = await (0, i.T)(e, n);
			const [c] = s;
			if (c === undefined) return (0, r.U)(o, t, a);
			return {
				ok: false,
				file: c.path,
				message: c.reason,
				isExpected: true
			};
		}
	}),
	93518: (function(e, t, n) {
		n.d(t, {
			E: () => findOwnSignature,
			z: () => findSigners
		});
		var r = n(78147);
		var i = n(157);
		var a = n(81604);
		function findOwnSignature(e, t, { trust: n, what: r }) {
			if (!n.ok) {
				return {
					ok: false,
					why: `nobody can be trusted to sign ${plural(r)}: ${n.file}: ${n.message}`
				};
			}
			const i = signersOf(e, n);
			const a = i.find((e) => isKeyOf(e, t, n));
			if (a === undefined) return {
				ok: false,
				why: refusal(t, i, {
					trust: n,
					what: r
				})
			};
			const o = i.map((e) => toSignatory(e, n));
			return {
				ok: true,
				own: toSignatory(a, n),
				all: o,
				threshold: n.threshold
			};
		}
		function findSigners(e, t) {
			return t.ok ? signersOf(e, t).map((e) => toSignatory(e, t)) : [];
		}
		function signersOf(e, { keys: t }) {
			const n = (0, r.Y)(e, {
				keys: t,
				threshold: 1,
				payloadTypes: [e.payloadType]
			});
			return n.ok ? n.signedBy : [];
		}
		function toSignatory(e, { describe: t }) {
			return {
				owner: t(e)?.owner ?? "",
				fingerprint: e.fingerprint
			};
		}
		function isKeyOf(e, { by: t, atMs: n }, { describe: r }) {
			const o = r(e);
			return o !== undefined && (0, a.sO)(o.owner, t) && (0, i.y)(o, n) === "valid";
		}
		function refusal({ by: e }, t, { trust: n, what: r }) {
			const { keys: i, describe: o, excluded: s } = n;
			const c = t.map((e) => o(e)?.owner ?? "nobody");
			if (c.some((t) => (0, a.sO)(t, e))) {
				return `the key of ${e} did not hold yet at the time that the ${r} states`;
			}
			const l = r.startsWith("a") ? "an" : "a";
			if (c.length > 0) return `it is ${l} ${r} by ${e}, and ${c.join(", ")} signed it`;
			const u = s.map(({ name: e, standing: t }) => `; ${e} is ${t.replaceAll("_", " ")}`).join("");
			return `none of the ${i.length} keys that may sign ${plural(r)} now signed it${u}`;
		}
		function plural(e) {
			return `${e}s`;
		}
	}),
	89892: (function(e, t, n) {
		n.d(t, {
			F3: () => g,
			Qz: () => trustFor,
			Z: () => listFreezeFiles,
			il: () => signedIn,
			jk: () => collectSignedFreezes
		});
		var r = n(65429);
		var i = n(11729);
		var a = n(71164);
		var o = n(66462);
		var s = n(8545);
		var c = n(87606);
		var l = n(40099);
		var u = n(50226);
		var d = n(16693);
		var f = n(17001);
		var p = n(89023);
		var m = n(99869);
		var h = n(66381);
		const g = ".github/release-freezes";
		const _ = 200;
		async function collectSignedFreezes(e) {
			const { workspace: t, loaded: n, scopes: r, document: i } = e;
			const a = await listFreezeFiles(t);
			const { freezes: o, thaws: c, problems: l } = await readAll(a.slice(0, _), t, readingOf(e));
			const u = await trustedThaws(c, e);
			const d = a.length > _ ? [{
				code: "freeze.too_many",
				message: `expected at most ${_} files, found ${a.length}`,
				where: { file: g }
			}] : [];
			return (0, p.eO)({
				freezes: o,
				thaws: u.thaws,
				problems: [
					...l,
					...u.problems,
					...d
				],
				standing: [...n.state.freezes, ...r.freezes],
				channel: n.state.channel,
				peopleFor: (e) => (0, s.HV)(i, e).approvals["unfreeze-critical"]
			});
		}
		async function trustedThaws(e, { loaded: t, trustRoot: n, ...r }) {
			if ((0, f.ZZ)(t.state, n).length > 0) return {
				thaws: [],
				problems: []
			};
			const i = n.state === "holds" && n.isNamed;
			const a = (0, l.wb)({
				...r,
				isPinNamed: i
			});
			const { trustRoots: o } = r.scopes;
			const s = [];
			const c = [];
			for (const t of e) {
				const { scope: e, environment: n = null } = t.target;
				const [r] = e === "component" ? [] : (0, l.xm)(await a(n), o);
				if (r === undefined) s.push(t);
				else c.push({
					code: r.code,
					message: r.message,
					where: { file: t.path }
				});
			}
			return {
				thaws: s,
				problems: c
			};
		}
		async function listFreezeFiles(e) {
			const t = await e.list([g, `${g}/**`], {
				role: "policy",
				withOthers: true
			});
			return [...t].filter((e) => e !== `${g}/README.md`).sort();
		}
		function readingOf({ workspace: e, nowMs: t, subject: n, document: r, loaded: i, scopes: a }) {
			const o = new Set([...signedIn(i.records), ...signedIn(a.records)]);
			const s = new Set([...i.state.freezes, ...a.freezes].map(u.ep));
			const c = {
				nowMs: t,
				newestMs: i.history.newestMs
			};
			return {
				nowMs: t,
				subject: n,
				trustOf: trustFor(r, e, t),
				isKnown: (e) => o.has(e),
				isStanding: (e) => s.has(e),
				isOver: (e) => (0, d.PU)(e, c)
			};
		}
		function trustFor(e, t, n) {
			const i = new Map();
			return (a) => {
				const o = (0, c.uL)((0, s.HV)(e, a).signatures);
				const l = JSON.stringify(o);
				const u = i.get(l) ?? (0, r.O)(o, "freeze", {
					workspace: t,
					nowMs: n
				});
				i.set(l, u);
				return u;
			};
		}
		function signedIn(e) {
			const t = new Set();
			for (const { context: n } of e) {
				for (const e of freezesIn(n["state"])) {
					const n = (0, a.O)(e) && typeof e["id"] === "string" ? (0, u.ep)({ id: e["id"] }) : undefined;
					if (n !== undefined) t.add(n);
				}
			}
			return t;
		}
		function freezesIn(e) {
			const t = (0, a.O)(e) ? e["freezes"] : undefined;
			return Array.isArray(t) ? t : [];
		}
		async function readAll(e, t, n) {
			const r = new Map();
			const a = [];
			const s = [];
			for (const c of e) {
				const e = await t.read(c, {
					role: "policy",
					maxBytes: h.B8
				});
				if (e.state !== "present") {
					const t = e.state === "absent" ? i.I : e.reason;
					s.push({
						code: "freeze.unreadable",
						message: t,
						where: { file: c }
					});
					continue;
				}
				try {
					const t = await (0, m.Ix)({
						bytes: e.bytes,
						path: c
					}, n);
					if (t.kind === "freeze" && !r.has(t.freeze.sha256)) r.set(t.freeze.sha256, t.freeze);
					if (t.kind === "thaw") a.push(t.thaw);
				} catch (e) {
					if (!(e instanceof o.dz)) throw e;
					s.push(...e.problems);
				}
			}
			return {
				freezes: [...r.values()],
				thaws: a,
				problems: s
			};
		}
	}),
	66381: (function(e, t, n) {
		n.d(t, {
			B8: () => h,
			Bh: () => parseFreezePayload,
			O8: () => x,
			TJ: () => thawPayload,
			jg: () => S,
			uo: () => freezePayload
		});
		var r = n(42207);
		var i = n(24820);
		var a = n(30786);
		var o = n(8304);
		var s = n(39330);
		var c = n(46911);
		var l = n(66462);
		var u = n(84227);
		var d = n(94031);
		var f = n(71165);
		const p = "application/vnd.release-gates.freeze.v1+json";
		const m = "application/vnd.release-gates.thaw.v1+json";
		const h = 64 * 1024;
		const g = u.YjP().max(40).refine((e) => (0, r.TM)(e) !== undefined, "a time such as 2026-11-20T12:00:00Z");
		const _ = "[A-Za-z0-9][A-Za-z0-9_-]{0,62}";
		const v = new RegExp(`^${_}\\.${_}(?:\\.${_}|\\.(?:${_}|-)\\.${_})?$`);
		const y = {
			version: u.euz(1),
			repository: i.d4.describe("owner/name of the repository that it is meant for: keys are trusted in many"),
			scope: u.k5n(d.iW).describe("What it binds: one channel, all of an environment, or all of the repository"),
			channel: u.YjP().max(256).regex(v).exactOptional().describe("Of the scope component: id of the channel, tenant.environment"),
			environment: d.dN.shape.environment.exactOptional().describe("Of the scope environment: its name"),
			reason: f.l,
			by: f.eN.describe("Who signs it: the owner of the key"),
			at: g.describe("When it was signed")
		};
		const b = "expected channel with the scope component, environment with the scope environment, and no other";
		function namesItsScope({ scope: e, channel: t, environment: n }) {
			return e === "component" === (t !== undefined) && e === "environment" === (n !== undefined);
		}
		const x = u.rej({
			...y,
			tier: u.k5n(d.iB).describe("A critical, B high, C medium, D low"),
			until: g.exactOptional().describe("When it ends by itself; left out: not by itself")
		}).refine(namesItsScope, {
			message: b,
			path: ["scope"]
		}).refine(({ at: e, until: t }) => t === undefined || ((0, r.TM)(t) ?? 0) > ((0, r.TM)(e) ?? 0), {
			message: "expected an end after the beginning",
			path: ["until"]
		}).describe("Signed freeze, version 1");
		const S = u.rej({
			...y,
			freeze: f.sc.describe("SHA-256 of the payload of the freeze that it ends")
		}).refine(namesItsScope, {
			message: b,
			path: ["scope"]
		}).describe("Signed end of a signed freeze, version 1");
		function freezePayload(e) {
			return {
				payload: (0, a.Mr)(e),
				payloadType: p
			};
		}
		function thawPayload(e) {
			return {
				payload: (0, a.Mr)(e),
				payloadType: m
			};
		}
		function parseFreezePayload({ payload: e, payloadType: t }, n) {
			if (t === p || t === m) {
				const r = (0, o.R)(e, {
					file: n,
					maxBytes: h
				});
				const i = (0, s.fg)(e);
				const l = t === p ? {
					kind: "freeze",
					document: (0, c.m)(x, r),
					sha256: i
				} : {
					kind: "thaw",
					document: (0, c.m)(S, r),
					sha256: i
				};
				if ((0, a.ZY)(e, r.value)) return l;
			}
			throw new l.dz({
				code: "freeze.payload",
				message: `expected canonical JSON (RFC 8785) of the type ${p} or ${m}, found something else`,
				where: {
					file: n,
					pointer: "/payload"
				}
			});
		}
	}),
	89023: (function(e, t, n) {
		n.d(t, {
			GM: () => d,
			Hk: () => unseenFreezes,
			LS: () => peopleToThaw,
			eO: () => judgeSignedFreezes,
			nk: () => p
		});
		var r = n(39330);
		var i = n(42207);
		var a = n(81604);
		var o = n(57995);
		var s = n(78572);
		var c = n(50226);
		var l = n(6557);
		var u = n(99869);
		const d = {
			engage: [],
			thaw: [],
			flaws: []
		};
		function judgeSignedFreezes({ freezes: e, thaws: t, problems: n, ...r }) {
			const i = t.map((t) => ({
				thaw: t,
				...judgeThaw(t, e, r)
			}));
			const a = i.filter(({ ends: e }) => e !== "nothing");
			const o = new Set(a.map(({ thaw: e }) => e.freeze));
			const isNear = ({ target: e }) => e.scope !== "component" || (0, l._n)(e, r.channel);
			const s = a.filter(({ ends: e }) => e === "standing").map(({ thaw: e }) => [e.freeze, e]);
			return {
				engage: e.filter((e) => !o.has(e.sha256) && isNear(e)),
				thaw: [...new Map(s).values()],
				flaws: [...n.map(u.BJ), ...i.flatMap(({ flaw: e }) => e === null ? [] : [e])]
			};
		}
		const f = {
			ends: "nothing",
			flaw: null
		};
		function judgeThaw(e, t, { standing: n, channel: i, peopleFor: o }) {
			const s = n.find((t) => (0, r.J$)((0, c.ep)(t) ?? "", e.freeze));
			const u = t.find(({ sha256: t }) => (0, r.J$)(t, e.freeze));
			const d = s === undefined ? u?.target : (0, l.GJ)(s, i);
			const p = s?.tier ?? u?.tier;
			if (d === undefined || p === undefined) return f;
			if (!(0, l.mv)(e.target, d)) {
				const t = `it is the end of a freeze of ${(0, l.ff)(e.target)}, and the freeze ${e.freeze} is of ${(0, l.ff)(d)}`;
				return {
					ends: "nothing",
					flaw: `${e.path}: ${t}`
				};
			}
			const m = e.signers.filter(({ owner: e }, t, n) => n.findIndex((t) => (0, a.sO)(t.owner, e)) === t).length;
			const h = peopleToThaw({
				tier: p,
				target: d
			}, o((0, l.yt)(d)));
			if (m < h) {
				const t = `the end of a freeze of tier ${p} of ${(0, l.ff)(d)} needs ${h} people, and ${m} signed it; another signs it with: ${(0, l.m3)(e.freeze, e.target)}`;
				return {
					ends: "nothing",
					flaw: `${e.path}: ${t}`
				};
			}
			return {
				ends: s === undefined ? "unseen" : "standing",
				flaw: null
			};
		}
		function peopleToThaw({ tier: e, target: { scope: t } }, n) {
			if (t === "component") return e === "A" ? 1 + n : 1;
			return 1 + (0, o.G1)(e, n);
		}
		function toLedgerFreeze({ sha256: e, target: t, tier: n, reason: r, by: a, atMs: o, untilMs: l }) {
			return {
				id: (0, c.Nb)(e),
				tier: n,
				scope: t.scope,
				environment: t.environment ?? null,
				phase: "frozen",
				trigger: "person",
				reason_code: p,
				reason: (0, s.fe)(r),
				by: (0, s.w$)(a),
				at: (0, i.ZA)(o),
				until: l === null ? null : (0, i.ZA)(l)
			};
		}
		const p = "signed_freeze";
		function unseenFreezes({ engage: e }, t) {
			return e.filter(({ target: e }) => (0, l._n)(e, t)).map(toLedgerFreeze);
		}
	}),
	99869: (function(e, t, n) {
		n.d(t, {
			BJ: () => describeProblem,
			DN: () => u,
			Ix: () => readFreezeFile
		});
		var r = n(63416);
		var i = n(24820);
		var a = n(66462);
		var o = n(42207);
		var s = n(93518);
		var c = n(66381);
		var l = n(6557);
		const u = ".dsse.json";
		async function readFreezeFile({ bytes: e, path: t }, n) {
			if (!t.endsWith(u)) throw refuseForm(t);
			const i = (0, r.mE)(e, t);
			const a = (0, c.Bh)(i, t);
			const o = (0, l.yt)(a.document);
			if (isPast(a, n)) return { kind: "past" };
			checkPlace(a.document, t, n);
			const d = {
				by: a.document.by,
				atMs: instantOf(a.document.at)
			};
			const f = (0, s.E)(i, d, {
				trust: await n.trustOf(o),
				what: a.kind
			});
			if (!f.ok) throw unverified(t, a.kind, f.why);
			if (a.kind === "freeze") return {
				kind: "freeze",
				freeze: toFreeze(a, t, f.all)
			};
			if (f.all.length < f.threshold) {
				const e = `${f.threshold} keys of the role freeze must sign it, and ${f.all.length} did`;
				throw unverified(t, "thaw", `${e}; another signs it with: ${(0, l.m3)(a.document.freeze, (0, l.$r)(a.document))}`);
			}
			return {
				kind: "thaw",
				thaw: toThaw(a.document, t, f.all)
			};
		}
		function isPast(e, { isKnown: t, isStanding: n, isOver: r }) {
			if (e.kind === "thaw") return t(e.document.freeze) && !n(e.document.freeze);
			const { until: i } = e.document;
			return t(e.sha256) || i !== undefined && r(instantOf(i));
		}
		function checkPlace({ repository: e, at: t }, n, { subject: r, nowMs: s }) {
			if (!(0, i.ve)(e, r.repository)) {
				throw new a.dz({
					code: "freeze.elsewhere",
					message: `expected a file signed for ${r.repository}, found one signed for ${e}`,
					where: {
						file: n,
						pointer: "/repository"
					}
				});
			}
			if (instantOf(t) > s + o.Hd) {
				throw new a.dz({
					code: "freeze.future",
					message: `expected a file signed before now, found one signed at ${t}, which is ahead of the clock`,
					where: {
						file: n,
						pointer: "/at"
					}
				});
			}
		}
		function toFreeze({ document: e, sha256: t }, n, r) {
			const { tier: i, reason: a, by: o, at: s, until: c } = e;
			const u = c === undefined ? null : instantOf(c);
			return {
				target: (0, l.$r)(e),
				tier: i,
				reason: a,
				by: o,
				atMs: instantOf(s),
				untilMs: u,
				sha256: t,
				path: n,
				signers: r
			};
		}
		function toThaw(e, t, n) {
			const { freeze: r, reason: i, by: a, at: o } = e;
			return {
				target: (0, l.$r)(e),
				freeze: r,
				reason: i,
				by: a,
				atMs: instantOf(o),
				path: t,
				signers: n
			};
		}
		function instantOf(e) {
			return (0, o.TM)(e) ?? Number.NaN;
		}
		function refuseForm(e) {
			return new a.dz({
				code: "freeze.form",
				message: `expected a signed freeze or thaw (${u}), found another file`,
				where: { file: e }
			});
		}
		function unverified(e, t, n) {
			return new a.dz({
				code: "freeze.unverified",
				message: `expected a ${t} signed by who gives it, found one that does not verify: ${n}`,
				where: { file: e }
			});
		}
		function describeProblem({ message: e, where: t }) {
			return `${t?.file ?? ""}: ${e}`;
		}
	})
};
;
