"use strict";
exports.id = 6998;
exports.ids = [6998];
exports.modules = {
	71075: (function(e, t, n) {
		n.d(t, {
			$f: () => readCarried,
			Mu: () => whyNotOfManifest,
			TV: () => describeRecord
		});
		var r = n(39330);
		var i = n(8304);
		var a = n(37631);
		var o = n(88449);
		function readCarried(e) {
			const t = (0, o.Dh)(e);
			if ((0, o.Zh)(t)) return {
				entry: e,
				record: null
			};
			const { seq: n, entryHash: s, computedHash: c } = t.facts;
			if (!(0, r.J$)(s, c)) return {
				entry: e,
				record: null
			};
			const l = (0, i.R)(e, { file: "line" }).value;
			return {
				entry: Buffer.from((0, a.WL)({
					seq: n,
					entryHash: s
				})),
				record: l
			};
		}
		function manifestOfRecord({ context: { manifest_sha256: e } }) {
			return (0, r.P4)(e) ? e : null;
		}
		function describeRecord(e) {
			const t = manifestOfRecord(e);
			const n = e.status === "ok" ? e.action : `${e.action} (${e.status})`;
			return t === null ? n : `${n} of the manifest ${t}`;
		}
		function whyNotOfManifest(e, t) {
			if (e === null) return `the proof does not carry its record, which would have to name the manifest ${t}`;
			const n = manifestOfRecord(e);
			if (n !== null && (0, r.J$)(n, t)) return null;
			const i = n === null ? "no manifest" : `the manifest ${n}`;
			return `record ${e.seq} (${e.action}) names ${i}, expected ${t}`;
		}
	}),
	31991: (function(e, t, n) {
		n.d(t, {
			V_: () => l,
			wo: () => advanceLastSeen
		});
		var r = n(39330);
		var i = n(84227);
		var a = n(4727);
		var o = n(46093);
		const s = "release-gates/log-last-seen/v1";
		const c = i.YjP().regex(/^[0-9a-f]{64}$/);
		const l = i.rej({
			format: i.euz(s).describe("Names this document and its version"),
			origin: i.YjP().min(1).max(256).describe("The log as it is configured here, never as the log calls itself: a log could ask for another state"),
			size: i.Whr().min(0).describe("Records"),
			root: c.describe("RFC 6962 root over these records, lower-case hex"),
			head_hash: i.KCZ([i.euz(""), c]).describe("entry_hash of the last of them, empty without records"),
			checkpoint: i.YjP().max(a.uv).nullable().describe("The signed checkpoint that said so, if one did"),
			counter: i.Whr().min(1).describe("Grows with every update: a state restored from an old copy shows"),
			updated_at: i.YjP().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/).describe("RFC 3339, UTC; information only")
		}).describe("The last tree head of an audit log that this verifier accepted");
		function advanceLastSeen(e, t) {
			if (e === undefined) return {
				outcome: "first",
				state: toState(t, 1)
			};
			if (e.origin !== t.origin) return {
				outcome: "wrong_origin",
				old: e.origin,
				found: t.origin
			};
			const n = {
				old: {
					size: e.size,
					root: e.root
				},
				found: {
					size: t.size,
					root: t.root
				}
			};
			if (t.size < e.size) return {
				outcome: "rollback",
				...n
			};
			if (t.size === e.size) {
				return (0, r.J$)(t.root, e.root) ? {
					outcome: "unchanged",
					state: e
				} : {
					outcome: "fork",
					...n
				};
			}
			if (e.size > 0 && !extendsOld(n, t.consistency)) return {
				outcome: "fork",
				...n
			};
			return {
				outcome: "advanced",
				state: toState(t, e.counter + 1)
			};
		}
		function extendsOld(e, t) {
			return (0, o.HB)({
				size1: e.old.size,
				size2: e.found.size,
				root1: Buffer.from(e.old.root, "hex"),
				root2: Buffer.from(e.found.root, "hex"),
				proof: t
			});
		}
		function toState(e, t) {
			return {
				format: s,
				origin: e.origin,
				size: e.size,
				root: e.root,
				head_hash: e.headHash,
				checkpoint: e.checkpoint,
				counter: t,
				updated_at: new Date(e.nowMs).toISOString()
			};
		}
	}),
	56780: (function(e, t, n) {
		n.d(t, {
			EB: () => appendRecord,
			HR: () => isSameHead,
			Hf: () => appendAfter,
			YR: () => withRegression,
			rQ: () => s
		});
		var r = n(66462);
		var i = n(39330);
		var a = n(618);
		var o = n(87826);
		const s = 3e4;
		const c = 64;
		function appendRecord(e, t, n) {
			return appendLocked(e, undefined, {
				draft: t,
				options: n
			});
		}
		function appendAfter(e, t, { draft: n, ...r }) {
			return appendLocked(e, t, {
				draft: n,
				options: r
			});
		}
		function appendLocked(e, t, n) {
			const r = n.options.waitMs ?? s;
			return e.withLock((r) => appendUnderLock({
				store: e,
				writer: r,
				after: t
			}, n), r);
		}
		function appendUnderLock({ store: e, writer: t, after: n }, { draft: i, options: s }) {
			let l = null;
			let u = n;
			for (let n = 0; n < c; n++) {
				const n = (0, o.Z)(e);
				if (u !== undefined && !isSameHead(n.head, u)) return "lost";
				if (n.torn.length > 0) {
					const e = describeTorn(n);
					const r = buildRecovery(n, e, s.nowMs);
					if (!t.append(n.tip, (0, a.IL)(r))) continue;
					l = e;
					u &&= {
						seq: r.seq,
						hash: r.entry_hash
					};
					continue;
				}
				const r = withRegression(i, n.lastTs, s.nowMs);
				const c = (0, a.kA)(r.draft, n.head, s.nowMs);
				if (t.append(n.tip, (0, a.IL)(c))) return {
					record: c,
					recovered: l,
					clockRegression: r.clockRegression
				};
			}
			throw new r.eG({
				code: "log.contended",
				message: `expected the log to stay as it was read, but it changed ${c} times under the lock`,
				where: { file: e.path },
				remedy: "Some program writes to it without the lock: stop it, then verify the log"
			});
		}
		function isSameHead(e, t) {
			return e.seq === t.seq && (0, i.J$)(e.hash, t.hash);
		}
		function withRegression(e, t, n) {
			const r = t !== null && Math.trunc(n) / 1e3 < t;
			if (!r) return {
				draft: e,
				clockRegression: r
			};
			const i = {
				...e.context,
				clock_regression: true,
				previous_ts: t
			};
			return {
				draft: {
					...e,
					context: i
				},
				clockRegression: r
			};
		}
		function describeTorn({ tip: e, torn: t }) {
			return {
				offset: e.end,
				bytes: t.length,
				sha256: (0, i.fg)(t)
			};
		}
		function buildRecovery(e, t, n) {
			const r = {
				cut_offset: t.offset,
				cut_bytes: t.bytes,
				cut_sha256: t.sha256
			};
			const i = buildWith(e, r, n);
			if ((0, a.IL)(i).length >= t.bytes) return i;
			const o = (0, a.IL)(buildWith(e, {
				...r,
				filling: ""
			}, n));
			return buildWith(e, {
				...r,
				filling: ".".repeat(Math.max(0, t.bytes - o.length))
			}, n);
		}
		function buildWith(e, t, n) {
			const r = {
				action: "log.recovered",
				actor: "release-gates",
				source: "audit-log",
				status: "recovered",
				context: t
			};
			return (0, a.kA)(withRegression(r, e.lastTs, n).draft, e.head, n);
		}
	}),
	60698: (function(e, t, n) {
		n.d(t, {
			D: () => openSignedLog,
			T: () => refuse
		});
		var r = n(83741);
		var i = n(55769);
		var a = n(28461);
		function openSignedLog(e, t) {
			const { origin: n, profile: o, keys: s, anchors: c = [] } = t;
			const l = t.checkpoint ?? e.readSidecar(i.nn);
			if (l === undefined) return refuse("proof.no_checkpoint", "the log has no checkpoint: seal it first");
			const u = (0, r.DI)(l, n, s);
			if (!u.ok) return refuse("proof.checkpoint_refused", u.message);
			const { size: d, root: f } = u.checkpoint;
			const p = e.readSidecar(i.Ow);
			const m = p && (0, i.Ip)(p, n, s);
			const h = (0, a.H)(e, {
				profile: o,
				origin: n,
				level: m?.ok === true ? "sealed" : "deep",
				...m?.ok === true && { seal: m.seal },
				anchors: [...c, {
					kind: "checkpoint",
					size: d,
					root: f
				}]
			});
			if (h === undefined) return refuse("proof.no_log", "there is no log");
			const { report: g } = h;
			if (!g.ok && g.problem?.code !== "line.torn") {
				return refuse("proof.log_bad", g.problem?.message ?? "the log does not verify", g);
			}
			const { text: _, signatures: v } = u;
			const y = Buffer.from(l).toString("utf8");
			return {
				ok: true,
				head: {
					size: d,
					root: f
				},
				checkpoint: y,
				text: _,
				signatures: v,
				verification: h
			};
		}
		function refuse(e, t, n = null) {
			return {
				ok: false,
				code: e,
				message: t,
				report: n
			};
		}
	}),
	13624: (function(e, t, n) {
		n.d(t, {
			P: () => proveConsistency,
			T: () => proveInclusion
		});
		var r = n(71075);
		var i = n(37631);
		var a = n(46093);
		var o = n(3538);
		var s = n(2741);
		var c = n(60698);
		function proveInclusion(e, t, { index: n, entryOnly: l = false } = {}) {
			const u = (0, c.D)(e, t);
			if (!u.ok) return u;
			const { head: d, checkpoint: f, verification: p } = u;
			const m = n ?? d.size - 1;
			if (m < 0 || m >= d.size) {
				return (0, c.T)("proof.out_of_range", `record ${m} is not among the ${d.size} that the checkpoint signed`);
			}
			const h = p.rangeRoot(m, m + 1);
			const g = (0, a.To)(m, d.size, p.rangeRoot);
			const _ = {
				index: m,
				size: d.size,
				leafHash: h,
				root: Buffer.from(d.root, "hex"),
				proof: g
			};
			if (!(0, a.R4)(_)) return (0, c.T)("proof.log_bad", "the log changed while it was read", p.report);
			const v = p.entryHashes(Math.floor(m / s.Ay))[m % s.Ay];
			const y = l || t.profile === "predecessor";
			const b = y ? Buffer.from((0, i.WL)({
				seq: m + 1,
				entryHash: v
			})) : p.lineOf(m);
			const x = (0, o.cG)({
				index: m,
				hashes: g,
				checkpoint: f,
				extra: b
			});
			const { record: S } = (0, r.$f)(b);
			return {
				ok: true,
				text: x,
				record: S,
				index: m,
				leafHash: hex(h),
				head: d,
				report: p.report
			};
		}
		function proveConsistency(e, t, n) {
			const r = (0, c.D)(e, t);
			if (!r.ok) return r;
			const { rangeRoot: i, report: o } = r.verification;
			const s = n.toSize ?? r.head.size;
			if (n.fromSize < 1 || n.fromSize > s || s > o.records) {
				return (0, c.T)("proof.out_of_range", `no proof leads from ${n.fromSize} to ${s} of ${o.records} records`);
			}
			const [l, u] = [i(0, n.fromSize), i(0, s)];
			const d = (0, a.Nc)(n.fromSize, s, i);
			if (!(0, a.HB)({
				size1: n.fromSize,
				size2: s,
				root1: l,
				root2: u,
				proof: d
			})) {
				return (0, c.T)("proof.log_bad", "the log changed while it was read", o);
			}
			const [f, p] = [{
				size: n.fromSize,
				root: hex(l)
			}, {
				size: s,
				root: hex(u)
			}];
			return {
				ok: true,
				from: f,
				to: p,
				hashes: d.map(hex),
				report: o
			};
		}
		function hex(e) {
			return Buffer.from(e).toString("hex");
		}
	}),
	27814: (function(e, t, n) {
		n.d(t, {
			W: () => readContinuation,
			l: () => s
		});
		var r = n(66462);
		var i = n(84227);
		var a = n(88449);
		var o = n(618);
		const s = "log.continued";
		const c = i.Ikc({
			previous_log: i.YjP(),
			previous_sha256: i.YjP(),
			good_records: i.aig(),
			first_bad_index: i.aig().nullable(),
			problem: i.Ikc({ message: i.YjP() }).nullable(),
			reason: i.YjP()
		});
		function readContinuation(e) {
			const t = firstRecord(e);
			if (t?.action !== s) return undefined;
			const { actor: n, status: r, context: i } = t;
			const a = c.safeParse(i);
			const o = a.success ? a.data : undefined;
			return {
				status: r === "migrated" ? "migrated" : "broken",
				previousLog: o?.previous_log ?? "",
				previousSha256: o?.previous_sha256 ?? "",
				goodRecords: o?.good_records ?? 0,
				firstBadIndex: o?.first_bad_index ?? null,
				problem: o?.problem?.message ?? null,
				reason: o?.reason ?? "",
				actor: n
			};
		}
		function firstRecord(e) {
			const t = Buffer.alloc(Math.min(e.size() ?? 0, o.Oc));
			const n = t.subarray(0, e.readInto(t, 0));
			const i = n.indexOf(10);
			if (i === -1) return undefined;
			try {
				return (0, a.A)(n.subarray(0, i), e.path);
			} catch (e) {
				if (e instanceof r.dz) return undefined;
				throw e;
			}
		}
	}),
	87826: (function(e, t, n) {
		n.d(t, {
			I: () => findTail,
			Z: () => readTail
		});
		var r = n(66462);
		var i = n(39330);
		var a = n(88449);
		var o = n(618);
		const s = 10;
		const c = Buffer.from("{\"action\":\"", "utf8");
		function readTail(e) {
			const t = findTail(e);
			if ("tail" in t) return t.tail;
			throw new r.dz({
				code: "log.broken",
				message: `expected the log to end in a record of release-gates, found ${t.fault}`,
				where: { file: e.path },
				remedy: "Nothing was appended. Verify it with audit-chain-verify; to go on, run audit-seal with close-broken, which keeps it and begins a linked log"
			});
		}
		function findTail(e) {
			const t = e.size() ?? 0;
			const n = Buffer.alloc(Math.min(t, 2 * o.Oc));
			const r = t - n.length;
			const c = n.subarray(0, e.readInto(n, r));
			const l = c.lastIndexOf(s) + 1;
			const u = c.subarray(l);
			if (!isHalfRecord(u)) return { fault: `${u.length} bytes after the last line feed that are not half a record` };
			const d = lastLine(c.subarray(0, l), r);
			if (d === undefined) return { fault: `a line longer than ${o.Oc} bytes` };
			const f = {
				end: r + l,
				tornBytes: u.length,
				lastBytes: d
			};
			if (d.length === 0) return { tail: {
				tip: f,
				head: o.xE,
				lastTs: null,
				torn: u
			} };
			const p = (0, a.Dh)(d.subarray(0, -1));
			if ((0, a.Zh)(p)) return { fault: p.fault.message };
			const { seq: m, ts: h, entryHash: g, computedHash: _ } = p.facts;
			if (!(0, i.J$)(g, _)) return { fault: "a line that does not hash to its entry_hash" };
			return { tail: {
				tip: f,
				head: {
					seq: m,
					hash: g
				},
				lastTs: h,
				torn: u
			} };
		}
		function lastLine(e, t) {
			if (e.length === 0) return t === 0 ? e : undefined;
			const n = e.lastIndexOf(s, e.length - 2) + 1;
			const r = n > 0 || t === 0;
			return r && e.length - n <= o.Oc ? e.subarray(n) : undefined;
		}
		function isHalfRecord(e) {
			if (e.length >= o.Oc) return false;
			if (e.every((e) => e === 0)) return true;
			const t = Math.min(e.length, c.length);
			return c.subarray(0, t).equals(e.subarray(0, t));
		}
	}),
	3538: (function(e, t, n) {
		n.d(t, {
			as: () => parseTlogProof,
			cG: () => formatTlogProof,
			uc: () => c
		});
		var r = n(92401);
		var i = n(30785);
		var a = n(83741);
		const o = "c2sp.org/tlog-proof@v1";
		const s = 63;
		const c = 2e6;
		function formatTlogProof(e) {
			const t = [
				o,
				...e.extra === undefined ? [] : [`extra ${Buffer.from(e.extra).toString("base64")}`],
				`index ${e.index}`,
				...e.hashes.map((e) => Buffer.from(e).toString("base64"))
			];
			return `${t.join("\n")}\n\n${e.checkpoint}`;
		}
		function parseTlogProof(e) {
			if (e.length > c) return undefined;
			const t = e.indexOf("\n\n");
			if (t < 0) return undefined;
			const [n, ...l] = e.slice(0, t).split("\n");
			if (n !== o) return undefined;
			const u = l[0]?.startsWith("extra ") === true ? (0, i.y4)(l[0].slice("extra ".length)) : undefined;
			if (l[0]?.startsWith("extra ") === true && u === undefined) return undefined;
			const [d = "", ...f] = u === undefined ? l : l.slice(1);
			const p = d.startsWith("index ") ? (0, a.$Q)(d.slice("index ".length)) : undefined;
			const m = f.map(i.y4).filter((e) => e?.length === r.FA);
			if (p === undefined || m.length !== f.length || m.length > s) return undefined;
			return {
				index: p,
				hashes: m,
				checkpoint: e.slice(t + 2),
				...u !== undefined && { extra: u }
			};
		}
	}),
	7733: (function(e, t, n) {
		n.d(t, { j: () => readKeyText });
		async function readKeyText({ keyEnv: e, keyFile: t }, n) {
			if (e !== undefined && t !== undefined) return none("key-env and key-file are both given");
			const r = e ?? t;
			if (r === undefined) return none("neither key-env nor key-file is given");
			const i = e === undefined ? await n.fromFile(r) : n.fromEnvironment(r);
			if (i === undefined || i === "") return none(e === undefined ? "key-file does not exist" : `${r} is not set`);
			return {
				isGiven: true,
				text: i.replaceAll(String.raw`\n`, "\n"),
				name: r
			};
		}
		function none(e) {
			return {
				isGiven: false,
				reason: e
			};
		}
	}),
	98352: (function(e, t, n) {
		n.d(t, {
			A: () => a,
			i: () => i
		});
		var r = n(57946);
		const i = {
			log: r.hF.path().optional().describe("The log. Default: the configured one, else .release-gates/audit/log.ndjson"),
			profile: r.hF.choice(["release-gates", "predecessor"]).default("release-gates").describe("How its lines are spelled")
		};
		const a = {
			...i,
			origin: r.hF.text(256).describe("Name of the log, as it was signed"),
			publicKeys: r.hF.list().describe("Keys that may have signed: <name>+<id>+<base64>, or paths of files with one a line")
		};
	}),
	92942: (function(e, t, n) {
		n.d(t, { T: () => logPathOf });
		function logPathOf(e, t, n = "release-gates") {
			if (e !== undefined) return e;
			if (n === "predecessor") return ".data/audit/operations_audit_chain.ndjson";
			return t.auditLogPath ?? ".release-gates/audit/log.ndjson";
		}
	}),
	81007: (function(e, t, n) {
		n.d(t, { v: () => loadSigner });
		var r = n(30785);
		var i = n(66462);
		var a = n(7733);
		async function loadSigner(e, t) {
			const n = await (0, a.j)(e, t);
			if (!n.isGiven) return n.reason;
			try {
				return n.text.trim().startsWith("PRIVATE+KEY+") ? (0, r.tQ)(n.text, e.keyName) : (0, r.tQ)(n.text, e.keyName ?? e.defaultName);
			} catch (e) {
				if (!(e instanceof i.dz)) throw e;
				return e.problems[0]?.message ?? "it is no key";
			}
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
	16998: (function(e, t, n) {
		n.r(t);
		n.d(t, { auditSeal: () => j });
		var r = n(31991);
		var i = n(5245);
		var a = n(97208);
		var o = n(36869);
		var s = n(39330);
		var c = n(66462);
		var l = n(83741);
		var u = n(56780);
		var d = n(55769);
		var f = n(28461);
		;
		function prepareSeal(e, t) {
			const n = readPrevious(e, t);
			if (n.state === "refused") return refuse("seal.checkpoint_refused", n.message);
			if (n.state === "absent" && !t.firstUse && t.anchors.length === 0) {
				return refuse("seal.first_use", "there is no checkpoint to extend, and nothing says that this is the first");
			}
			const r = n.state === "found" ? n.head : null;
			const i = e.readSidecar(d.Ow);
			const a = i && (0, d.Ip)(i, t.origin, t.keys);
			const o = (0, f.H)(e, {
				profile: t.profile,
				origin: t.origin,
				level: a?.ok === true ? "sealed" : "deep",
				...a?.ok === true && { seal: a.seal },
				anchors: [...t.anchors, ...r === null ? [] : [{
					kind: "checkpoint",
					...r
				}]],
				reseal: true
			});
			if (o === undefined) return refuse("seal.no_log", "there is no log");
			const { report: s, seal: c } = o;
			if (!s.ok || c === undefined) {
				return {
					...refuse("seal.log_bad", s.problem?.message ?? "the log does not verify"),
					report: s
				};
			}
			if (s.records === 0) return {
				...refuse("seal.empty", "the log has no record"),
				report: s
			};
			return {
				ok: true,
				seal: c,
				report: s,
				previous: r
			};
		}
		function commitSeal(e, t, { signers: n, ...r }) {
			const { seal: i, previous: a } = t;
			const o = (0, l.Ch)({
				origin: r.origin,
				size: i.size,
				root: i.root
			}, n);
			const c = (0, d.Z3)(i, n);
			e.withLock((t) => {
				const n = readPrevious(e, r);
				const i = a === null ? n.state === "absent" : n.state === "found" && n.head.size === a.size && (0, s.J$)(n.head.root, a.root);
				if (!i) throw raced(e);
				t.replaceSidecar(d.Ow, c);
				t.replaceSidecar(d.nn, Buffer.from(o, "utf8"));
			}, r.waitMs ?? u.rQ);
			return o;
		}
		function readPrevious(e, { origin: t, keys: n }) {
			const r = e.readSidecar(d.nn);
			if (r === undefined) return { state: "absent" };
			const i = (0, l.DI)(r, t, n);
			if (!i.ok) return {
				state: "refused",
				message: i.message
			};
			return {
				state: "found",
				head: {
					size: i.checkpoint.size,
					root: i.checkpoint.root
				}
			};
		}
		function refuse(e, t) {
			return {
				ok: false,
				code: e,
				message: t,
				report: null
			};
		}
		function raced(e) {
			return new c.eG({
				code: "log.raced",
				message: "expected the checkpoint that was extended, found another: somebody sealed meanwhile",
				where: { file: e.path + d.nn },
				remedy: "Nothing was written; run again"
			});
		}
		var p = n(77598);
		var m = n(618);
		var h = n(24587);
		var g = n(27814);
		var _ = n(60137);
		var v = n(87826);
		;
		const y = 1048576;
		function closeBrokenLog(e, t) {
			return e.withLock((n) => {
				const { verification: r, sha256: i, tip: a } = readOld(e, t);
				const { report: o } = r;
				if (!isClosable(e, o, t)) throw notBroken(e, o);
				const s = `closed-${o.records}-${i.slice(0, 12)}`;
				const c = `${e.path}.${s}`;
				const l = {
					action: g.l,
					actor: t.actor,
					source: "audit-log",
					status: o.ok ? "migrated" : "broken",
					context: describeOld(o, {
						keptAs: c,
						sha256: i,
						bytes: a.end,
						reason: t.reason
					})
				};
				const u = (0, m.kA)(l, m.xE, t.nowMs);
				if (!n.startOver(a, s, (0, m.IL)(u))) throw changed(e);
				return {
					keptAs: c,
					record: u,
					report: o
				};
			}, t.waitMs ?? u.rQ);
		}
		function readOld(e, { profile: t, origin: n }) {
			const r = (0, _.g)(e);
			if (r === undefined) {
				throw new c.dz({
					code: "log.absent",
					message: "expected a log, found none",
					where: { file: e.path }
				});
			}
			const i = (0, p.createHash)("sha256");
			const a = Buffer.alloc(y);
			let o = 0;
			for (let e = r.read(a, o); e > 0 && o < r.size; e = r.read(a, o)) {
				i.update(a.subarray(0, e));
				o += e;
			}
			const s = Buffer.alloc(Math.min(o, 4096));
			r.read(s, o - s.length);
			const l = (0, h.I)(r, {
				profile: t,
				origin: n,
				level: "deep"
			});
			return {
				verification: l,
				sha256: i.digest("hex"),
				tip: {
					end: o,
					tornBytes: 0,
					lastBytes: s
				}
			};
		}
		function isClosable(e, t, { profile: n, origin: r }) {
			if (n === "predecessor") return !isOurs(e, r);
			return !t.ok && !(isTorn(t) && "tail" in (0, v.I)(e));
		}
		function isOurs(e, t) {
			const n = (0, f.H)(e, {
				profile: "release-gates",
				origin: t,
				level: "deep"
			})?.report;
			return n !== undefined && n.ok && n.records > 0;
		}
		function isTorn(e) {
			return e.problem?.code === "line.torn";
		}
		function describeOld(e, t) {
			return {
				previous_log: t.keptAs,
				previous_bytes: t.bytes,
				previous_sha256: t.sha256,
				good_records: e.records,
				good_bytes: e.bytes,
				good_head: e.head === null ? null : {
					seq: e.head.seq,
					hash: e.head.hash
				},
				good_root: e.root,
				first_bad_index: e.first_bad_index,
				problem: e.problem === null ? null : {
					code: e.problem.code,
					message: e.problem.message
				},
				reason: t.reason
			};
		}
		function notBroken(e, t) {
			return new c.dz({
				code: "log.not_broken",
				message: isTorn(t) ? "expected a broken log, found one whose last record is half written" : `expected a broken log, found ${t.records} good records`,
				where: { file: e.path },
				remedy: isTorn(t) ? "Append a record: that recovers it" : "Seal it without close-broken"
			});
		}
		function changed(e) {
			return new c.dz({
				code: "log.changed",
				message: "expected the log to stay as it was read, found that it changed under the lock",
				where: { file: e.path },
				remedy: "Stop the program that writes to it without the lock, then run again"
			});
		}
		var b = n(13624);
		var x = n(30786);
		var S = n(8304);
		var C = n(92942);
		var w = n(81007);
		var T = n(46270);
		var E = n(30785);
		;
		async function collect(e, t) {
			const n = t.logs.open((0, C.T)(e.log, t, e.profile));
			try {
				return await collectFrom(n, e, t);
			} finally {
				n.close();
			}
		}
		async function collectFrom(e, t, n) {
			const r = await (0, w.v)({
				...t,
				defaultName: t.origin
			}, n.secrets);
			const i = await (0, o.s)(t.publicKeys, n.workspace);
			const a = await readLastSeen(t, n);
			const s = {
				logPath: e.path,
				isOrigin: (0, l.fu)(t.origin),
				key: typeof r === "string" ? { refused: r } : { vkey: r.vkey },
				keyProblems: i.problems,
				state: a
			};
			const { profile: c, origin: u } = t;
			if (t.closeBroken) {
				const t = (0, f.H)(e, {
					profile: c,
					origin: u,
					level: "deep"
				})?.report ?? null;
				return {
					...s,
					prepared: null,
					broken: t
				};
			}
			if (typeof r === "string" || "refused" in a || !s.isOrigin) return {
				...s,
				prepared: null,
				broken: null
			};
			const d = trustWith(r.vkey, i.keys);
			const p = prepareSeal(e, {
				origin: u,
				profile: c,
				keys: d,
				anchors: anchorsOf(a.lastSeen),
				firstUse: t.firstUse
			});
			return {
				...s,
				prepared: p,
				broken: null
			};
		}
		function trustWith(e, t) {
			return [(0, E.z$)(e), ...t.filter((t) => t.publicKey !== (0, E.z$)(e).publicKey)];
		}
		function anchorsOf(e) {
			if (e === null || e.size === 0) return [];
			return [{
				kind: "last_seen",
				size: e.size,
				root: e.root
			}];
		}
		async function readLastSeen(e, { workspace: t }) {
			if (e.stateFile === undefined) return { lastSeen: null };
			const n = await t.read(e.stateFile, { role: "evidence" });
			if (n.state === "refused") return { refused: `${n.path}: ${n.reason}` };
			if (n.state === "absent") {
				return e.firstUse ? { lastSeen: null } : { refused: `${n.path}: there is no such file` };
			}
			try {
				const t = r.V_.safeParse((0, S.R)(n.bytes, { file: n.path }).value);
				if (!t.success) return { refused: `${n.path} is not a last-seen state` };
				if (t.data.origin === e.origin) return { lastSeen: t.data };
				return { refused: `${n.path} is about ${t.data.origin}, not ${e.origin}` };
			} catch (e) {
				if (!(e instanceof c.dz)) throw e;
				return { refused: e.message };
			}
		}
		;
		async function apply(e, t, n) {
			const r = await (0, w.v)({
				...t,
				defaultName: t.origin
			}, n.secrets);
			if (e.value === null || typeof r === "string") return { checks: [nothingDone()] };
			const i = n.logs.open((0, C.T)(t.log, n, t.profile));
			try {
				const { keys: a } = await (0, o.s)(t.publicKeys, n.workspace);
				return await apply_seal(e.value, {
					store: i,
					signer: r,
					keys: trustWith(r.vkey, a),
					inputs: t,
					context: n
				});
			} finally {
				i.close();
			}
		}
		async function apply_seal(e, t) {
			const { store: n, signer: r, keys: i, inputs: a, context: o } = t;
			const s = e.kind === "close" ? apply_close(e.reason, t) : null;
			const c = e.kind === "seal" ? e.prepared : prepareNew(t);
			const l = {
				origin: a.origin,
				keys: i,
				waitMs: a.waitS * 1e3
			};
			const u = commitSeal(n, c, {
				...l,
				signers: [r]
			});
			const { report: d } = c;
			if (a.checkpointOut !== undefined) await o.files.replace(a.checkpointOut, Buffer.from(u, "utf8"));
			const f = a.stateOut === undefined ? null : await writeState(u, c, t);
			const p = {
				records: String(d.records),
				root: d.root,
				"checkpoint-path": `${n.path}.checkpoint`,
				"public-key": r.vkey,
				"kept-as": s?.keptAs ?? ""
			};
			return {
				checks: [sealedCheck(c, a.origin), ...f === null ? [] : [f]],
				details: {
					log: n.path,
					origin: a.origin,
					checkpoint: u,
					previous: c.previous === null ? null : { ...c.previous },
					closed: s === null ? null : {
						kept_as: s.keptAs,
						record: { ...s.record }
					}
				},
				values: p
			};
		}
		function apply_close(e, { store: t, inputs: n, context: r }) {
			const { profile: i, origin: a } = n;
			const o = r.run.actor;
			return closeBrokenLog(t, {
				profile: i,
				origin: a,
				reason: e,
				actor: o,
				nowMs: r.nowMs,
				waitMs: n.waitS * 1e3
			});
		}
		function prepareNew({ store: e, keys: t, inputs: n }) {
			const r = {
				origin: n.origin,
				profile: "release-gates",
				keys: t,
				anchors: [],
				firstUse: true
			};
			const i = prepareSeal(e, r);
			if (i.ok) return i;
			throw new c.eG({
				code: "log.raced",
				message: `expected the new log to verify, found that ${i.message}`,
				where: { file: e.path },
				remedy: "The old log is kept; seal the new one without close-broken"
			});
		}
		async function writeState(e, t, n) {
			const { store: i, keys: a, inputs: o, context: s } = n;
			const c = o.closeBroken ? undefined : await apply_readOld(o, s);
			const { origin: l, profile: u } = o;
			const { report: d } = t;
			const f = c !== undefined && c.size > 0 && c.size < d.records;
			const p = f ? (0, b.P)(i, {
				origin: l,
				profile: u,
				keys: a
			}, {
				fromSize: c.size,
				toSize: d.records
			}) : null;
			const m = (0, r.wo)(c, {
				origin: l,
				size: d.records,
				root: d.root,
				headHash: d.head?.hash ?? "",
				checkpoint: e,
				consistency: p?.ok === true ? p.hashes.map((e) => Buffer.from(e, "hex")) : [],
				nowMs: s.nowMs
			});
			const h = "state" in m;
			if (h) {
				await s.files.replace(o.stateOut, Buffer.from(`${(0, x.A4)(m.state)}\n`, "utf8"));
			}
			return (0, T.K)("audit_state_advanced", h, {
				reason: h ? `the state is now ${d.records} records (${m.outcome})` : `the old state stays: ${m.outcome}`,
				expected: "a state that the log extends",
				actual: m.outcome,
				remedy: "Keep both; the log is not the one that was seen"
			});
		}
		async function apply_readOld(e, { workspace: t }) {
			if (e.stateFile === undefined) return undefined;
			const n = await t.read(e.stateFile, { role: "evidence" });
			if (n.state !== "present") return undefined;
			return r.V_.parse((0, S.R)(n.bytes, { file: n.path }).value);
		}
		function sealedCheck({ report: e }, t) {
			return (0, T.K)("audit_log_sealed", true, {
				reason: `${e.records} records are signed as ${t}`,
				expected: "a checkpoint",
				actual: {
					records: e.records,
					root: e.root
				}
			});
		}
		function nothingDone() {
			return (0, T.K)("audit_log_sealed", false, {
				reason: "nothing was signed, for the preconditions do not hold",
				expected: "a checkpoint",
				actual: null,
				remedy: "Correct what the other checks say"
			});
		}
		var D = n(57946);
		var O = n(84227);
		var k = n(98352);
		;
		const A = O.rej({
			...k.i,
			origin: D.hF.text(256).describe("Name of the log, e.g. example.com/owner/repository/log. Part of what is signed"),
			keyEnv: D.hF.environmentVariable().optional().describe("Environment variable that holds the Ed25519 signing key"),
			keyFile: D.hF.path().optional().describe("File that holds the key, instead of a variable; outside the repository"),
			keyName: D.hF.text(256).optional().describe("Name of a key in PEM, which has none itself. Default: the origin"),
			publicKeys: D.hF.list().default([]).describe("Further keys that may have signed the checkpoint before, e.g. the one that this key replaces"),
			stateFile: D.hF.path().optional().describe("Last-seen state that the log must extend"),
			stateOut: D.hF.path().optional().describe("Where to write the new last-seen state, for its keeper to take"),
			checkpointOut: D.hF.path().optional().describe("Where to write a copy of the checkpoint, to publish it"),
			firstUse: D.hF.boolean().default(false).describe("Allow to sign without a checkpoint or state to extend"),
			closeBroken: D.hF.boolean().default(false).describe("The log does not verify: keep it under another name and begin a new one that names it; needs reason"),
			reason: D.hF.text(2e3).optional().describe("Why it is closed, and who decided; stands in the new log"),
			waitS: D.hF.duration({
				minS: 0,
				maxS: 3600
			}).default(30).describe("How long to wait for other writers")
		});
		;
		function plan(e, t) {
			const n = [
				keyCheck(e),
				stateCheck(e),
				t.closeBroken ? closeCheck(e, t) : logCheck(e)
			];
			const r = n.every((e) => e.outcome === "pass");
			const i = r ? plan_valueOf(e, t) : null;
			return {
				checks: n,
				steps: stepsOf(i, e, t),
				value: i
			};
		}
		function plan_valueOf({ prepared: e }, { closeBroken: t, reason: n }) {
			if (t) return n === undefined ? null : {
				kind: "close",
				reason: n
			};
			return e?.ok === true ? {
				kind: "seal",
				prepared: e
			} : null;
		}
		function stepsOf(e, { logPath: t }, n) {
			if (e === null) return [];
			const r = e.kind === "seal" ? [`Sign the ${e.prepared.report.records} records of ${t} as ${n.origin}`] : [`Keep ${t} under another name and begin a new log that names it`, `Sign the new log as ${n.origin}`];
			if (n.checkpointOut !== undefined) r.push(`Write the checkpoint to ${n.checkpointOut}`);
			if (n.stateOut !== undefined) r.push(`Write the last-seen state to ${n.stateOut}`);
			return r;
		}
		function keyCheck({ key: e, keyProblems: t, isOrigin: n }) {
			const r = [
				"refused" in e ? e.refused : [],
				t,
				n ? [] : "origin has white space or a \"+\""
			].flat();
			return (0, T.K)("audit_signing_key_available", r.length === 0, {
				reason: r.length === 0 ? "the key can sign" : r.join("; "),
				expected: "one Ed25519 key, from a variable or a file, and a name for the log",
				actual: "vkey" in e ? e.vkey : "none",
				remedy: "Name the variable or file that holds the key"
			});
		}
		function stateCheck({ state: e }) {
			const t = "refused" in e;
			return (0, T.K)("audit_state_usable", !t, {
				reason: t ? e.refused : e.lastSeen === null ? "no state was given" : `${e.lastSeen.size} records were seen`,
				expected: "a last-seen state of this log, where one is named",
				actual: t ? "refused" : e.lastSeen?.size ?? null,
				remedy: "Get the state back from where it is kept; only for a new log say first-use"
			});
		}
		function logCheck({ prepared: e, logPath: t }) {
			if (e?.ok === true) {
				const { report: t, previous: n } = e;
				return (0, T.K)("audit_log_sealable", true, {
					reason: `${t.records} records verify (${t.level}) and extend ${n === null ? "nothing" : `the ${n.size} that were signed`}`,
					expected: "a log that extends what was signed before",
					actual: {
						records: t.records,
						root: t.root,
						level: t.level
					}
				});
			}
			return (0, T.K)("audit_log_sealable", e === null ? "inconclusive" : "fail", {
				reason: e === null ? "the log was not looked at, for the inputs do not hold" : `${t}: ${e.message}`,
				expected: "a log that extends what was signed before",
				actual: e === null ? null : {
					code: e.code,
					problem: e.report?.problem?.code ?? null
				},
				remedy: remedyOf(e)
			});
		}
		function remedyOf(e) {
			if (e?.code === "seal.first_use") {
				return "If the log was never sealed, say first-use; else get its checkpoint back, for somebody took it away";
			}
			if (e?.report?.problem?.code === "line.torn") return "Append a record: that recovers the half-written one";
			if (e?.code === "seal.log_bad") {
				return "Stop releasing, keep the log and its copies, find out who changed it; to go on, run with close-broken";
			}
			return "Correct the inputs, or append the first record";
		}
		function closeCheck({ broken: e, logPath: t }, { reason: n, profile: r }) {
			const i = e !== null && (!e.ok || r === "predecessor");
			const a = i && n !== undefined;
			return (0, T.K)("audit_log_closable", a, {
				reason: !i ? `${t} is not broken` : n === undefined ? "a log is only closed with a reason" : `${e.records} good records, then: ${e.problem?.message ?? "nothing, it is of the predecessor"}`,
				expected: "a log that does not verify, and a reason to close it",
				actual: {
					broken: i,
					problem: e?.problem?.code ?? null
				},
				remedy: i ? "Give reason: why, and who decided" : "Run without close-broken"
			});
		}
		;
		const j = (0, a.h9)({
			id: "audit-seal",
			summary: "Verifies the audit log and signs it, as an extension of what was signed before; closes a broken one",
			inputs: A,
			checks: {
				audit_signing_key_available: "One Ed25519 key is named, is there, and the log has a name",
				audit_state_usable: "The last-seen state that is named is there and about this log",
				audit_log_sealable: "The log verifies and extends its checkpoint and state",
				audit_log_closable: "The log is broken and there is a reason to close it",
				audit_log_sealed: "The checkpoint was signed and written",
				audit_state_advanced: "The new last-seen state extends the old one"
			},
			outputs: {
				records: "Number of records that were signed",
				root: "RFC 6962 root over them",
				"checkpoint-path": "The checkpoint beside the log",
				"public-key": "Key to configure verification with",
				"kept-as": "Where a broken log is kept; empty where none was closed"
			},
			documents: {
				"log-last-seen": r.V_,
				"log-seal": i.P8
			},
			collect,
			plan,
			apply
		});
	})
};
;
