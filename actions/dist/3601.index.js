"use strict";
exports.id = 3601;
exports.ids = [3601];
exports.modules = {
	93607: (function(e, t, n) {
		n.d(t, { C: () => findChangedByte });
		var r = n(77598);
		var i = n(8304);
		var a = n(66462);
		var o = n(58887);
		var s = n(28935);
		var c = n(98941);
		var l = n(34975);
		;
		const [u, d, f] = [
			34,
			92,
			44
		];
		const bytesOf = (e) => [...Buffer.from(e, "latin1")];
		const range = (e, t) => Array.from({ length: t - e + 1 }, (t, n) => e + n);
		const p = range(32, 126);
		const m = range(128, 255);
		const h = bytesOf("0123456789abcdef");
		const g = bytesOf("0123456789");
		const _ = bytesOf("0123456789-+.e,");
		const v = [];
		const y = /^(?:sha256:)?(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
		const b = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
		function plausibleBytes(e) {
			const t = [];
			for (let n = 0; n < e.length;) {
				const r = e[n];
				if (r === u) {
					const r = stringEnd(e, n + 1);
					const i = ofString(Buffer.from(e.subarray(n + 1, r)).toString("latin1"));
					for (let a = n + 1; a < r; a++) t[a] = i(e[a]);
					n = r + 1;
					continue;
				}
				if (_.includes(r)) t[n] = r === f ? g : _;
				n++;
			}
			return (e) => t[e] ?? v;
		}
		function ofString(e) {
			if (y.test(e)) return (e) => h.includes(e) ? h : v;
			if (b.test(e)) return (e) => g.includes(e) ? g : v;
			return (e) => e < 128 ? p : m;
		}
		function stringEnd(e, t) {
			let n = t;
			while (n < e.length && e[n] !== u) n += e[n] === d ? 2 : 1;
			return Math.min(n, e.length);
		}
		;
		const x = 4 * 1024 ** 3;
		const S = Array.from({ length: 256 }, (e, t) => t);
		const any = () => S;
		const printable = () => p;
		function findChangedByte(e, t, { pointers: n = [], maxHashedBytes: r = x } = {}) {
			const i = {
				bytes: e,
				wanted: Buffer.from(t, "hex")
			};
			let a = r;
			for (const { near: t, values: r } of stagesOf(e, n)) {
				const n = t === undefined ? {
					from: 0,
					to: e.length
				} : windowOf(e, t, a / 2);
				const o = costOf(e, {
					...n,
					values: r
				});
				if (o > a) continue;
				a -= o;
				const s = tryAll(i, {
					...n,
					values: r
				});
				if (s !== undefined) return s;
			}
			return undefined;
		}
		function stagesOf(e, t) {
			const bitOf = (t) => (n) => {
				const r = e[n];
				return t(n).filter((e) => isPowerOfTwo(e ^ r));
			};
			const n = brokenAt(e);
			if (n === null) {
				const n = plausibleBytes(e);
				const few = (e) => {
					const t = n(e);
					return t === p ? [] : t;
				};
				const r = placesOf(e, t).map((e) => ({
					values: n,
					near: e
				}));
				return [
					...r,
					{ values: bitOf(n) },
					{ values: few },
					{ values: n }
				];
			}
			const r = n === undefined ? [] : [{
				values: printable,
				near: n
			}, {
				values: any,
				near: n
			}];
			return [
				...r,
				{ values: bitOf(any) },
				{ values: any }
			];
		}
		function isPowerOfTwo(e) {
			return e !== 0 && (e & e - 1) === 0;
		}
		function brokenAt(e) {
			try {
				const { value: t } = (0, i.R)(e, { file: "" });
				return (0, l.bL)(e, (0, s.z)(t)) ?? null;
			} catch (t) {
				if (!(t instanceof a.dz)) throw t;
				const { line: n, column: r } = t.problems[0]?.where ?? {};
				if (n === undefined || r === undefined) return undefined;
				const i = Buffer.from(e).toString("utf8").split("\n").slice(0, n);
				const o = i.pop() ?? "";
				return Buffer.byteLength([...i, o.slice(0, r - 1)].join("\n"));
			}
		}
		function placesOf(e, t) {
			const n = Buffer.from(e).toString("utf8");
			const r = (0, o.T)(n);
			return t.slice(0, C).flatMap((e) => {
				const t = r.offsetOf(e);
				return t === undefined ? [] : [Buffer.byteLength(n.slice(0, t))];
			});
		}
		function windowOf(e, t, n) {
			const r = e.length - t + w;
			const i = Math.min(w, Math.floor(n / (S.length * r)));
			const a = Math.max(0, t - Math.ceil(i / 2));
			return {
				from: a,
				to: Math.min(e.length, a + i)
			};
		}
		const C = 4;
		const w = 1024;
		function costOf(e, { from: t, to: n, values: r }) {
			let i = 0;
			for (let a = t; a < n; a++) i += r(a).length * (e.length - a);
			return i;
		}
		function tryAll({ bytes: e, wanted: t }, { from: n, to: i, values: a }) {
			const o = (0, r.createHash)("sha256").update(e.subarray(0, n));
			for (let r = n; r < i; r++) {
				const n = e[r];
				const i = e.subarray(r + 1);
				for (const e of a(r)) {
					if (e === n) continue;
					const a = o.copy().update(Uint8Array.of(e)).update(i);
					if (a.digest().equals(t)) return {
						offset: r,
						expected: (0, c.k8)(e),
						found: (0, c.k8)(n)
					};
				}
				o.update(Uint8Array.of(n));
			}
			return undefined;
		}
	}),
	57046: (function(e, t, n) {
		n.d(t, { I: () => validationsOf });
		var r = n(53251);
		function validationsOf({ environment: e, strict: t, decision: n, gates: r, expected_gates: i, missing_gates: a }) {
			const o = Object.entries(r).map(([e, t]) => {
				const { verdict: n, mode: r, required: i, sha256: a } = t;
				return {
					unit: e,
					outcome: n,
					mode: r,
					required: i,
					evidenceSha256: a
				};
			});
			const s = a.map((e) => {
				const { mode: t = "enforce", required: n = true } = i.find((t) => t.unit === e) ?? {};
				return {
					unit: e,
					outcome: "missing",
					mode: t,
					required: n,
					evidenceSha256: null
				};
			});
			return {
				profile: e,
				strict: t,
				decision: n,
				units: [...o, ...s].sort(worstFirst)
			};
		}
		function worstFirst(e, t) {
			const [n, i] = [e, t].map(({ outcome: e }) => r.mV.indexOf(e));
			return (n ?? 0) - (i ?? 0) || (e.unit < t.unit ? -1 : 1);
		}
	}),
	88154: (function(e, t, n) {
		n.d(t, { F: () => fileVerifier });
		var r = n(39330);
		var i = n(93607);
		var a = n(98941);
		function fileVerifier(e) {
			const t = new Map();
			let n = false;
			const search = (e, t) => {
				if (n) return undefined;
				n = true;
				return (0, i.C)(e, t);
			};
			return async (n) => {
				const r = `${n.sha256} ${n.file}`;
				const i = t.get(r) ?? verify(n, await e.read(n.file), search);
				t.set(r, i);
				return i;
			};
		}
		function verify(e, t, n) {
			const { kind: i, file: o, sha256: s, made: c } = e;
			const l = t === undefined ? undefined : (0, r.fg)(t);
			const finding = (e, t, n) => {
				const r = t === null ? "" : `${(0, a.cM)(t)}; `;
				return {
					kind: i,
					file: o,
					sha256: s,
					finding: {
						code: e,
						file: o,
						byte: t,
						message: `${r}${n}`
					}
				};
			};
			if (t === undefined || l === undefined) {
				return finding("record.absent", null, `expected a file with SHA-256 ${s}, found none`);
			}
			if (!(0, r.J$)(l, s)) {
				const e = c !== undefined && (0, r.J$)((0, r.fg)(c), s);
				const i = e ? (0, a.Xo)(c, t) : n(t, s);
				const o = i === undefined ? `; ${a.sI}` : "";
				return finding("record.changed", i ?? null, `expected SHA-256 ${s}, found ${l}${o}`);
			}
			const u = c === undefined ? undefined : (0, a.Xo)(c, t);
			if (u === undefined) return {
				kind: i,
				file: o,
				sha256: s,
				finding: null
			};
			return finding("record.other", u, "the ledger names these bytes, and its line says something else");
		}
	}),
	73601: (function(e, t, n) {
		n.d(t, { w: () => walkRecords });
		var r = n(42207);
		var i = n(71164);
		var a = n(53467);
		var o = n(14066);
		var s = n(4743);
		var c = n(24007);
		var l = n(84871);
		var u = n(16693);
		var d = n(5560);
		var f = n(1175);
		var p = n(39330);
		var m = n(30786);
		var h = n(52741);
		var g = n(56458);
		var _ = n(49130);
		var v = n(66740);
		var y = n(5201);
		var b = n(94031);
		var x = n(8304);
		var S = n(66462);
		var C = n(84227);
		var w = n(87527);
		;
		const { manifest: T, health: E, budget: D, post_checks: O, shadow_outputs: k } = s.kc.shape;
		const A = C.YOg(C.YjP());
		const j = C.aig();
		const M = C.Ikc({
			manifest: C.Ikc({
				state: T.unwrap().shape.state,
				reasons: A,
				signature: y.SQ.exactOptional()
			}),
			health: C.Ikc({
				state: E.unwrap().shape.state,
				reasons: A,
				samples: j.nullable(),
				measuredUntilMs: j.nullable()
			}).nullable(),
			budget: C.Ikc({
				state: D.unwrap().shape.state,
				reasons: A,
				remaining: j.nullable()
			}),
			post_checks: C.Ikc({
				state: O.unwrap().shape.state,
				reasons: A
			}).nullable(),
			shadow_outputs: C.Ikc({
				state: C.k5n([...k.unwrap().shape.state.options, "absent"]),
				reasons: A,
				compared: j,
				different: j,
				unclear: j
			}).nullable()
		});
		function measuredLook(e, t) {
			const { data: n } = h.HW.safeParse(read(e, t));
			const [r, ...i] = n?.looks ?? [];
			if (n?.cut === true) return "cut";
			const a = M.safeParse(r);
			if (r === undefined || i.length > 0 || !a.success) return undefined;
			const { post_checks: o, shadow_outputs: s, ...c } = a.data;
			const { signature: l } = c.manifest;
			const u = {
				...c,
				postChecks: o,
				shadow: s
			};
			return {
				channel: r.channel,
				releaseId: r.subject?.release_id ?? null,
				measured: (0, w.s)(u),
				...l !== undefined && { signature: (0, y.ub)(l) }
			};
		}
		function read(e, t) {
			try {
				return (0, x.R)(e, { file: t }).value;
			} catch (e) {
				if (e instanceof S.dz) return undefined;
				throw e;
			}
		}
		;
		async function heldToMeasurements(e, { lines: t, index: n, channelId: r }) {
			const i = t[n];
			const a = (0, _.tJ)(i);
			if (i === undefined || !isMeasured(i, a)) return [];
			const o = await flawsOf(e, {
				line: i,
				given: a,
				channelId: r
			});
			return o.map((e) => {
				const t = `line ${i.seq}: ${e}`;
				return {
					code: "record.other",
					file: `${r}/${g.th}`,
					byte: null,
					message: t
				};
			});
		}
		function isMeasured(e, t) {
			const { record_format: n, state: r } = e.context;
			const i = v.ZN.find((e) => e === n);
			if (i === undefined || !(0, v.mq)(i, 2) || (0, l.cJ)(r)) return false;
			return (0, c.Mk)(e) || t !== null && (t.measured !== null || t.signature !== undefined);
		}
		async function flawsOf(e, { line: t, given: n, channelId: r }) {
			const [i, ...a] = (0, f.w)(t).filter(({ kind: e }) => e === h.Gq);
			if (n === null || i === undefined || a.length > 0) {
				return ["expected what was decided on, and the one document of its measurements"];
			}
			const o = signatureFlaws(t, n);
			const s = await e.read(`${r}/${i.path}`);
			if (s === undefined || !(0, p.J$)((0, p.fg)(s), i.sha256)) return o;
			const c = measuredLook(s, i.path);
			if (c === "cut") return o;
			if (c === undefined) return [...o, `expected measurements that this version knows in ${i.path}`];
			return [...o, ...differences(c, {
				line: t,
				given: n,
				channelId: r
			})];
		}
		function signatureFlaws({ context: { state: e } }, { signature: t }) {
			const n = (0, i.O)(e) ? b.h$.safeParse(e["trust_root"]).data : undefined;
			const r = t === undefined ? undefined : (0, y.xP)(t, n);
			return r === undefined ? [] : [r];
		}
		function differences(e, { line: t, given: n, channelId: r }) {
			const { release: a } = t.context;
			const o = t.action === "rollout.start" && (0, i.O)(a) && a["id"] !== e.releaseId;
			const s = [];
			if (e.channel !== r || o) s.push(`its measurements are of ${e.releaseId} in ${e.channel}`);
			if (!isSame(e.measured, n?.measured)) s.push("expected what was measured as its measurements have it");
			if (!isSame(e.signature, n?.signature)) {
				const [t, r] = [e, n].map((e) => e?.signature?.state ?? "nothing");
				s.push(`expected who signed as its measurements have it, ${t}; found ${r}, or others`);
			}
			return s;
		}
		function isSame(e, t) {
			return (0, m.A4)(e ?? null) === (0, m.A4)(t ?? null);
		}
		var N = n(93028);
		var P = n(45588);
		;
		function namedFiles(e, { index: t, channelId: n }) {
			const r = e[t];
			const i = (0, f.w)(r);
			const o = (0, a.j)(e, t);
			const s = o === undefined ? undefined : (0, P.M)(o);
			const c = i.filter(({ kind: e }) => N.u.has(e));
			const l = i.filter(({ kind: e }) => !N.u.has(e));
			const u = `${n}/${g.th}`;
			const d = `line ${r?.seq} names ${c.length} records, where ${s?.length} belong to it`;
			const p = s === undefined || s.length === c.length;
			return {
				state: s === undefined ? "unknown" : "made",
				files: [...c.map((e, t) => ({
					...e,
					made: s?.[t]?.bytes
				})), ...l].map((e) => ({
					made: undefined,
					...e,
					file: `${n}/${e.path}`
				})),
				findings: p ? [] : [{
					code: "record.other",
					file: u,
					byte: null,
					message: d
				}]
			};
		}
		var F = n(24827);
		var I = n(61328);
		var L = n(49025);
		var R = n(57046);
		var z = n(11171);
		;
		async function verifyKeptManifest({ source: e, verify: t, channelId: n, nowMs: r, told: i }, a) {
			const { sha256: o } = a.manifest;
			const s = `${n}/${(0, I.jW)("manifest", o)}`;
			const c = await t({
				kind: "manifest",
				file: s,
				sha256: o,
				made: undefined
			});
			const readRecord = (t, r) => e.read(`${n}/${r}`);
			const l = await (0, I.h_)({ readRecord }, n, {
				release: a,
				nowMs: r
			});
			if (l === undefined) {
				return {
					file: s,
					sha256: o,
					decision: null,
					evidence: {},
					differences: [],
					findings: findingsOf([c])
				};
			}
			const u = [c];
			const { manifest: d } = l.reading;
			for (const { sha256: e } of Object.values(d?.gates ?? {})) {
				const r = `${n}/${(0, I.jW)("evidence", e)}`;
				u.push(await t({
					kind: "evidence",
					file: r,
					sha256: e,
					made: undefined
				}));
			}
			const f = (0, F.TX)(l);
			return {
				file: s,
				sha256: o,
				decision: d?.decision ?? null,
				evidence: f.evidence,
				differences: (0, F.CG)({
					...f,
					evidence: {},
					expiry: [],
					materials: B
				}),
				findings: [
					...findingsOf(u),
					...otherRelease(l, {
						release: a,
						file: s
					}),
					...otherValidations(d, {
						told: i,
						file: s
					})
				]
			};
		}
		const B = {
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
			if (r !== undefined && (0, p.J$)((0, m.o4)(r), (0, m.o4)(t))) return [];
			const i = r === undefined ? "one of no release" : `that of ${r.id} ${r.version}`;
			const a = `expected the manifest of ${t.id} ${t.version} with the artifacts that went live, found ${i}`;
			return [{
				code: "manifest.other",
				file: n,
				byte: null,
				message: a
			}];
		}
		function otherValidations(e, { told: t, file: n }) {
			if (e === null || t === undefined) return [];
			const finding = (e) => ({
				code: "validations.other",
				file: n,
				byte: null,
				message: e
			});
			if (t === null) return [finding("expected the start to tell the outcomes of the gates, found nothing")];
			const r = (0, z.co)((0, R.I)(e));
			if ((0, p.J$)((0, m.o4)(r), (0, m.o4)(t))) return [];
			const i = r.units.find((e, n) => (0, m.A4)(e) !== (0, m.A4)(t.units[n] ?? null));
			const a = i === undefined ? "others" : `${i.unit} ${i.outcome}`;
			return [finding(`expected the outcomes of the gates as the start told them, found ${a} in the manifest`)];
		}
		function describedBy(e, t) {
			const { path: n, sha256: r } = t.manifest;
			const { generation: i, build_id: a, config_sha256: o } = t;
			try {
				return (0, L.l)({
					manifest: e,
					path: n,
					sha256: r,
					generation: i,
					buildId: a,
					configSha256: o
				});
			} catch (e) {
				if (e instanceof S.dz) return undefined;
				throw e;
			}
		}
		var V = n(88154);
		;
		async function walkRecords(e, t) {
			const { lines: n, channelId: i } = t;
			const a = targetOf(t);
			const o = n[a];
			if (o === undefined) return undefined;
			const s = releaseAt(n, a);
			const l = (0, V.F)(e);
			const d = new Map();
			const f = [];
			const p = [];
			const m = linesOfWalk(n, a, s);
			const h = followUpsOf(n, m);
			for (const t of [...m, ...h.map((e) => e.index)]) {
				const r = namedFiles(n, {
					index: t,
					channelId: i
				});
				if (r.state === "unknown") p.push(n[t]?.seq ?? 0);
				f.push(...r.findings);
				for (const e of r.files) d.set(e.file, await l(e));
				f.push(...await heldToMeasurements(e, {
					lines: n,
					index: t,
					channelId: i
				}));
			}
			const g = s === null ? undefined : (0, c.o$)(n.slice(0, a + 1), s.id);
			const _ = {
				...t,
				source: e,
				verify: l,
				told: g
			};
			const v = s === null || s.imported ? null : await verifyKeptManifest(_, s);
			const y = namedFiles(n, {
				index: a,
				channelId: i
			}).files;
			const { record: b = null } = t;
			const x = b === null ? y[0] : y.find(({ file: e }) => e === `${i}/${b}`);
			return {
				transition: typeof o.context["transition"] === "string" ? o.context["transition"] : "",
				action: o.action,
				result: o.status,
				seq: o.seq,
				at: (0, u.yH)(o.ts * 1e3) ? (0, r.ZA)(o.ts * 1e3) : null,
				release: s,
				record: x === undefined ? null : {
					file: x.file,
					sha256: x.sha256
				},
				files: [...d.values()],
				manifest: v,
				followUps: h.map(({ rollback: e, ticket: t }) => ({
					rollback: e,
					ticket: t
				})),
				notMade: p,
				findings: unique([
					...f,
					...[...d.values()].flatMap(({ finding: e }) => e ?? []),
					...v?.findings ?? []
				])
			};
		}
		function followUpsOf(e, t) {
			const n = new Set(t.map((t) => e[t]?.context["transition"]));
			return e.flatMap(({ action: e, context: { marks: r } }, i) => {
				if (e !== "rollout.follow_up" || t.includes(i) || !Array.isArray(r)) return [];
				return r.flatMap((e) => {
					const t = d.f.safeParse(e);
					if (!t.success || t.data.type !== "followed_up") return [];
					const { rollback: r, ticket: a } = t.data;
					return n.has(r) ? [{
						index: i,
						rollback: r,
						ticket: a
					}] : [];
				});
			});
		}
		function unique(e) {
			return [...new Set(e)];
		}
		const H = new Set(s.Pr.filter((e) => e !== "intent" && e !== "takeover"));
		function targetOf({ lines: e, transition: t, record: n = null }) {
			if (n !== null) return e.findLastIndex((e) => (0, f.w)(e).some(({ path: e }) => e === n));
			const r = t ?? liveTransition(e.at(-1));
			const i = e.findLastIndex(({ status: e, context: t }) => t["transition"] === r && H.has(e));
			return i === -1 ? e.findLastIndex(({ context: e }) => e["transition"] === r) : i;
		}
		function liveTransition(e) {
			if (isOfScopes(e)) return e?.context["transition"] ?? "";
			const t = e?.context["state"];
			const n = (0, i.O)(t) ? t["current"] : undefined;
			return (0, i.O)(n) ? n["transition"] : "";
		}
		function releaseAt(e, t) {
			const n = (0, a.j)(e, t);
			return n === undefined ? null : (0, o.et)(n) ?? null;
		}
		function isOfScopes(e) {
			return (0, l.cJ)(e?.context["state"]);
		}
		function linesOfWalk(e, t, n) {
			if (isOfScopes(e[t])) {
				return e.slice(0, t + 1).flatMap(({ context: e }, t) => "transition" in e ? [t] : []);
			}
			const r = e[t]?.context["transition"];
			const a = liveTransition(e[t - 1]);
			return e.slice(0, t + 1).flatMap(({ status: e, context: t }, o) => {
				const s = (0, i.O)(t["release"]) ? t["release"]["id"] : undefined;
				const c = t["transition"] === r || n !== null && s === n.id;
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
		var f = n(49130);
		var p = n(66740);
		var m = n(10070);
		var h = n(93028);
		var g = n(1175);
		const _ = i.YjP();
		const v = i.Ikc({
			action: i.Uy$(["rollout.", i.k5n([...a.Dm, ...c.i])]),
			actor: _,
			status: i.k5n(d.Pr),
			ts: i.aig(),
			context: i.Ikc({
				record_format: i.k5n(p.ZN),
				transition: s.id,
				fence: i.Whr(),
				target: i.rej({
					slot: s.NI,
					percent: s.KN
				}).nullable(),
				from_percent: i.aig(),
				release: i.rej({
					id: s.id,
					version: _
				}).nullable(),
				reason_code: s.aY,
				reason: _,
				correlation_id: _,
				overrides: m.Y,
				blockers: i.YOg(i.rej({
					code: i.IeY(),
					message: _
				})),
				observed: i.gMt("state", [i.rej({
					state: i.euz("read"),
					percent: i.aig(),
					proven: i.zMY(),
					detail: _
				}), i.rej({
					state: i.euz("unknown"),
					reason: _
				})]).nullable(),
				hooks: i.YOg(i.rej({
					name: i.k5n(u.r),
					state: i.k5n([
						"done",
						"failed",
						"unknown",
						"absent"
					]),
					reason: _,
					measured: i.g1P(_, i.aig())
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
				format: i.record_format,
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
				documents: (0, g.w)(e[t]).filter(({ kind: e }) => !h.u.has(e)),
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
			const t = v.safeParse(e);
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
	}),
	93028: (function(e, t, n) {
		n.d(t, { u: () => i });
		const r = {
			activation: true,
			downgrade: true,
			rollback: true,
			freeze: true,
			unfreeze: true,
			readiness: true,
			stage: true,
			audit: true,
			pin: true,
			bless: true,
			"follow-up": true,
			channel: true,
			prov: true,
			cdevent: true
		};
		const i = new Set(Object.keys(r));
	})
};
;
