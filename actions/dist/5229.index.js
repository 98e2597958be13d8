"use strict";
exports.id = 5229;
exports.ids = [5229];
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
	48843: (function(e, t, n) {
		n.d(t, { C: () => findChangedByte });
		var r = n(77598);
		var i = n(70197);
		const a = 4 * 1024 ** 3;
		const o = [
			1,
			2,
			4,
			8,
			16,
			32,
			64,
			128
		];
		const s = Array.from({ length: 255 }, (e, t) => t + 1).filter((e) => !o.includes(e));
		function findChangedByte(e, t, n = a) {
			const r = Buffer.from(t, "hex");
			for (const t of [o, s]) {
				if (t.length * e.length ** 2 / 2 > n) return undefined;
				const i = tryMasks(e, r, t);
				if (i !== undefined) return i;
			}
			return undefined;
		}
		function tryMasks(e, t, n) {
			const a = (0, r.createHash)("sha256");
			for (let r = 0; r < e.length; r++) {
				const o = e[r];
				const s = e.subarray(r + 1);
				for (const e of n) {
					const n = a.copy().update(Uint8Array.of(o ^ e));
					if (!n.update(s).digest().equals(t)) continue;
					return {
						offset: r,
						expected: (0, i.k8)(o ^ e),
						found: (0, i.k8)(o)
					};
				}
				a.update(Uint8Array.of(o));
			}
			return undefined;
		}
	}),
	70197: (function(e, t, n) {
		n.d(t, {
			Xo: () => compareBytes,
			cM: () => describeByte,
			k8: () => showByte
		});
		function compareBytes(e, t) {
			const n = Math.min(e.length, t.length);
			let r = 0;
			while (r < n && e[r] === t[r]) r += 1;
			if (r === e.length && r === t.length) return undefined;
			return {
				offset: r,
				expected: showByte(e[r]),
				found: showByte(t[r])
			};
		}
		function showByte(e) {
			if (e === undefined) return "the end of the file";
			const t = `0x${e.toString(16).padStart(2, "0")}`;
			return e > 32 && e < 127 ? `${t} (${String.fromCharCode(e)})` : t;
		}
		function describeByte({ offset: e, expected: t, found: n }) {
			return `byte ${e}: expected ${t}, found ${n}`;
		}
	}),
	11111: (function(e, t, n) {
		n.d(t, {
			V: () => namedFiles,
			w: () => namesIn
		});
		var r = n(71164);
		var i = n(39330);
		var a = n(56458);
		var o = n(53467);
		var s = n(83543);
		const c = new Set([
			"activation",
			"downgrade",
			"rollback",
			"freeze",
			"unfreeze",
			"stage",
			"audit",
			"pin",
			"bless",
			"channel",
			"prov",
			"cdevent"
		]);
		function namedFiles(e, { index: t, channelId: n }) {
			const r = e[t];
			const i = namesIn(r);
			const l = (0, o.j)(e, t);
			const u = l === undefined ? undefined : (0, s.M)(l);
			const d = i.filter(({ kind: e }) => c.has(e));
			const f = i.filter(({ kind: e }) => !c.has(e));
			const p = `${n}/${a.th}`;
			const m = `line ${r?.seq} names ${d.length} records, where ${u?.length} belong to it`;
			const h = u === undefined || u.length === d.length;
			return {
				state: u === undefined ? "unknown" : "made",
				files: [...d.map((e, t) => ({
					...e,
					made: u?.[t]?.bytes
				})), ...f].map((e) => ({
					made: undefined,
					...e,
					file: `${n}/${e.path}`
				})),
				findings: h ? [] : [{
					code: "record.other",
					file: p,
					byte: null,
					message: m
				}]
			};
		}
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
	35229: (function(e, t, n) {
		n.d(t, { w: () => walkRecords });
		var r = n(71164);
		var i = n(53467);
		var a = n(14066);
		var o = n(4743);
		var s = n(84871);
		var c = n(11111);
		var l = n(39330);
		var u = n(30786);
		var d = n(66462);
		var f = n(24827);
		var p = n(61328);
		var m = n(49025);
		;
		async function verifyKeptManifest({ source: e, verify: t, channelId: n, nowMs: r }, i) {
			const { sha256: a } = i.manifest;
			const o = `${n}/${(0, p.jW)("manifest", a)}`;
			const s = await t({
				kind: "manifest",
				file: o,
				sha256: a,
				made: undefined
			});
			const readRecord = (t, r) => e.read(`${n}/${r}`);
			const c = await (0, p.h_)({ readRecord }, n, {
				release: i,
				nowMs: r
			});
			if (c === undefined) {
				return {
					file: o,
					sha256: a,
					decision: null,
					evidence: {},
					differences: [],
					findings: findingsOf([s])
				};
			}
			const l = [s];
			const { manifest: u } = c.reading;
			for (const { sha256: e } of Object.values(u?.gates ?? {})) {
				const r = `${n}/${(0, p.jW)("evidence", e)}`;
				l.push(await t({
					kind: "evidence",
					file: r,
					sha256: e,
					made: undefined
				}));
			}
			const d = (0, f.TX)(c);
			return {
				file: o,
				sha256: a,
				decision: u?.decision ?? null,
				evidence: d.evidence,
				differences: (0, f.CG)({
					...d,
					evidence: {},
					expiry: [],
					materials: h
				}),
				findings: [...findingsOf(l), ...otherRelease(c, {
					release: i,
					file: o
				})]
			};
		}
		const h = {
			checked: 0,
			notPresent: [],
			notComparable: 0,
			differences: []
		};
		function findingsOf(e) {
			return e.flatMap(({ finding: e }) => e ?? []);
		}
		function otherRelease({ reading: e }, { release: t, file: n }) {
			const r = e.manifest === null ? t : describedBy(e.manifest, t);
			if (r !== undefined && (0, l.J$)((0, u.o4)(r), (0, u.o4)(t))) return [];
			const i = r === undefined ? "one of no release" : `that of ${r.id} ${r.version}`;
			const a = `expected the manifest of ${t.id} ${t.version} with the artifacts that went live, found ${i}`;
			return [{
				code: "manifest.other",
				file: n,
				byte: null,
				message: a
			}];
		}
		function describedBy(e, t) {
			const { path: n, sha256: r } = t.manifest;
			const { generation: i, build_id: a, config_sha256: o } = t;
			try {
				return (0, m.l)({
					manifest: e,
					path: n,
					sha256: r,
					generation: i,
					buildId: a,
					configSha256: o
				});
			} catch (e) {
				if (e instanceof d.dz) return undefined;
				throw e;
			}
		}
		var g = n(48843);
		var _ = n(70197);
		;
		function fileVerifier(e) {
			const t = new Map();
			let n = false;
			const search = (e, t) => {
				if (n) return undefined;
				n = true;
				return (0, g.C)(e, t);
			};
			return async (n) => {
				const r = `${n.sha256} ${n.file}`;
				const i = t.get(r) ?? verify(n, await e.read(n.file), search);
				t.set(r, i);
				return i;
			};
		}
		function verify(e, t, n) {
			const { kind: r, file: i, sha256: a, made: o } = e;
			const s = t === undefined ? undefined : (0, l.fg)(t);
			const finding = (e, t, n) => {
				const o = t === null ? "" : `${(0, _.cM)(t)}; `;
				return {
					kind: r,
					file: i,
					sha256: a,
					finding: {
						code: e,
						file: i,
						byte: t,
						message: `${o}${n}`
					}
				};
			};
			if (t === undefined || s === undefined) {
				return finding("record.absent", null, `expected a file with SHA-256 ${a}, found none`);
			}
			if (!(0, l.J$)(s, a)) {
				const e = o !== undefined && (0, l.J$)((0, l.fg)(o), a);
				const r = e ? (0, _.Xo)(o, t) : n(t, a);
				return finding("record.changed", r ?? null, `expected SHA-256 ${a}, found ${s}`);
			}
			const c = o === undefined ? undefined : (0, _.Xo)(o, t);
			if (c === undefined) return {
				kind: r,
				file: i,
				sha256: a,
				finding: null
			};
			return finding("record.other", c, "the ledger names these bytes, and its line says something else");
		}
		;
		async function walkRecords(e, t) {
			const { lines: n, channelId: r } = t;
			const i = targetOf(t);
			const a = n[i];
			if (a === undefined) return undefined;
			const o = releaseAt(n, i);
			const s = fileVerifier(e);
			const l = new Map();
			const u = [];
			const d = [];
			for (const e of linesOfWalk(n, i, o)) {
				const t = (0, c.V)(n, {
					index: e,
					channelId: r
				});
				if (t.state === "unknown") d.push(n[e]?.seq ?? 0);
				u.push(...t.findings);
				for (const e of t.files) l.set(e.file, await s(e));
			}
			const f = {
				...t,
				source: e,
				verify: s
			};
			const p = o === null || o.imported ? null : await verifyKeptManifest(f, o);
			const [m] = (0, c.V)(n, {
				index: i,
				channelId: r
			}).files;
			return {
				transition: typeof a.context["transition"] === "string" ? a.context["transition"] : "",
				action: a.action,
				result: a.status,
				seq: a.seq,
				release: o,
				record: m === undefined ? null : {
					file: m.file,
					sha256: m.sha256
				},
				files: [...l.values()],
				manifest: p,
				notMade: d,
				findings: unique([
					...u,
					...[...l.values()].flatMap(({ finding: e }) => e ?? []),
					...p?.findings ?? []
				])
			};
		}
		function unique(e) {
			return [...new Set(e)];
		}
		const v = new Set(o.Pr.filter((e) => e !== "intent" && e !== "takeover"));
		function targetOf({ lines: e, transition: t }) {
			const n = t ?? liveTransition(e.at(-1));
			const r = e.findLastIndex(({ status: e, context: t }) => t["transition"] === n && v.has(e));
			return r === -1 ? e.findLastIndex(({ context: e }) => e["transition"] === n) : r;
		}
		function liveTransition(e) {
			if (isOfScopes(e)) return e?.context["transition"] ?? "";
			const t = e?.context["state"];
			const n = (0, r.O)(t) ? t["current"] : undefined;
			return (0, r.O)(n) ? n["transition"] : "";
		}
		function releaseAt(e, t) {
			const n = (0, i.j)(e, t);
			return n === undefined ? null : (0, a.et)(n) ?? null;
		}
		function isOfScopes(e) {
			const t = e?.context["state"];
			return (0, r.O)(t) && t["format"] === s.Rq;
		}
		function linesOfWalk(e, t, n) {
			if (isOfScopes(e[t])) {
				return e.slice(0, t + 1).flatMap(({ context: e }, t) => "transition" in e ? [t] : []);
			}
			const i = e[t]?.context["transition"];
			const a = liveTransition(e[t - 1]);
			return e.slice(0, t + 1).flatMap(({ status: e, context: t }, o) => {
				const s = (0, r.O)(t["release"]) ? t["release"]["id"] : undefined;
				const c = t["transition"] === i || n !== null && s === n.id;
				const l = t["transition"] === a && e === "done";
				return c || l ? [o] : [];
			});
		}
	}),
	53467: (function(e, t, n) {
		n.d(t, { j: () => tryLineOf });
		var r = n(66462);
		var i = n(84227);
		var a = n(94031);
		var o = n(84871);
		var s = n(71165);
		var c = n(32199);
		var l = n(5560);
		var u = n(81813);
		var d = n(4743);
		var f = n(55822);
		var p = n(66740);
		var m = n(10070);
		const h = i.YjP();
		const g = i.Ikc({
			action: i.Uy$(["rollout.", i.k5n([...a.Dm, ...c.i])]),
			actor: h,
			status: i.k5n(d.Pr),
			ts: i.aig(),
			context: i.Ikc({
				record_format: i.euz(p.q),
				transition: s.id,
				fence: i.Whr(),
				target: i.rej({
					slot: s.NI,
					percent: s.KN
				}).nullable(),
				from_percent: i.aig(),
				release: i.rej({
					id: s.id,
					version: h
				}).nullable(),
				reason_code: s.aY,
				reason: h,
				correlation_id: h,
				overrides: m.Y,
				blockers: i.YOg(i.rej({
					code: i.IeY(),
					message: h
				})),
				observed: i.gMt("state", [i.rej({
					state: i.euz("read"),
					percent: i.aig(),
					proven: i.zMY(),
					detail: h
				}), i.rej({
					state: i.euz("unknown"),
					reason: h
				})]).nullable(),
				hooks: i.YOg(i.rej({
					name: i.k5n(u.r),
					state: i.k5n([
						"done",
						"failed",
						"unknown",
						"absent"
					]),
					reason: h,
					measured: i.g1P(h, i.aig())
				})),
				marks: i.YOg(l.f),
				given: f.l8.optional(),
				state: o.mN
			})
		});
		function lineOf(e, t) {
			const n = e.slice(0, t);
			const r = parse(e[t]);
			const { context: i, status: o } = r;
			const s = n.at(-1);
			const c = s === undefined ? (0, a.p$)(i.state.channel) : parseState(s);
			const { state: l, marks: u, overrides: d, blockers: f, given: p = null } = i;
			return {
				status: o,
				transition: transitionOf(r),
				before: c,
				state: l,
				marks: u,
				overrides: d,
				blockers: f,
				outcome: outcomeOf(r),
				nowMs: Math.round(r.ts * 1e3),
				given: p,
				earlier: n
			};
		}
		function tryLineOf(e, t) {
			try {
				return lineOf(e, t);
			} catch (e) {
				if (e instanceof r.dz && e.code === "ledger.line") return undefined;
				throw e;
			}
		}
		function transitionOf({ action: e, actor: t, context: n }) {
			return {
				id: n.transition,
				kind: e.slice("rollout.".length),
				fence: n.fence,
				target: n.target,
				fromPercent: n.from_percent,
				release: n.release,
				reasonCode: n.reason_code,
				reason: n.reason,
				by: t,
				correlationId: n.correlation_id
			};
		}
		function outcomeOf({ status: e, context: t }) {
			const { observed: n, hooks: r, reason: i, reason_code: a, given: o } = t;
			if (e === "intent" || e === "takeover" || o !== undefined) return null;
			return {
				result: e,
				reasonCode: a,
				reason: i,
				observed: n,
				hooks: r
			};
		}
		function parse(e) {
			const t = g.safeParse(e);
			if (t.success) return t.data;
			throw unknownLine(e, t.error);
		}
		function parseState(e) {
			const t = o.mN.safeParse(e.context["state"]);
			if (t.success) return t.data;
			throw unknownLine(e, t.error);
		}
		function unknownLine(e, { issues: [t] }) {
			return new r.dz({
				code: "ledger.line",
				message: `expected a line of the rollout that this version knows, found at ${e?.seq}: ${t?.path.join("/")}: ${t?.message}`,
				remedy: "Run the version of release-gates that wrote it, or a later one"
			});
		}
	})
};
;
