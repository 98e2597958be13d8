"use strict";
exports.id = 9250;
exports.ids = [9250];
exports.modules = {
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
	99682: (function(e, t, n) {
		n.d(t, {
			C: () => whyNotWitnessed,
			LP: () => witnessesOf,
			Y0: () => isAhead,
			ZW: () => describeAhead,
			p8: () => whyNoWitness
		});
		var r = n(42207);
		const i = 864e10;
		function witnessesOf(e, { logKeys: t, nowMs: n }) {
			const r = new Set(t.map((e) => e.publicKey));
			const i = e.flatMap(({ key: { name: e, publicKey: t }, timeS: n }) => n === null || r.has(t) ? [] : [{
				name: e,
				publicKey: t,
				timeS: n
			}]);
			const a = latest(i.filter((e) => !isAhead(e.timeS, n)));
			const o = latest(i.filter((e) => isAhead(e.timeS, n)));
			return {
				seen: a,
				ahead: o.filter(({ publicKey: e }) => a.every((t) => t.publicKey !== e))
			};
		}
		function whyNotWitnessed({ seen: e, ahead: t }, n) {
			if (e.length >= n) return null;
			const r = t.map((e) => `; ${describeAhead(e)}`).join("");
			return `${e.length} witnesses cosigned and ${n} are needed${r}`;
		}
		function isAhead(e, t) {
			return (0, r.nK)(e * 1e3, t, Number.POSITIVE_INFINITY) === "future";
		}
		function describeAhead({ name: e, timeS: t }) {
			const n = t > i ? `${t} seconds after 1970` : (0, r.ZA)(t * 1e3);
			return `${e} says that it cosigned at ${n}, which is in the future`;
		}
		function whyNoWitness(e, t) {
			const n = `${e.name}+${e.keyId}`;
			if (e.kind !== "cosignature") return `${n} is the key of a log (type 1), not of a witness (type 4)`;
			const r = t.some((t) => t.publicKey === e.publicKey && t.kind === "signature");
			return r ? `${n} is the key of this log itself` : null;
		}
		function latest(e) {
			const t = new Map();
			for (const n of e) {
				const e = t.get(n.publicKey);
				if (e === undefined || e.timeS < n.timeS) t.set(n.publicKey, n);
			}
			return [...t.values()];
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
	59250: (function(e, t, n) {
		n.r(t);
		n.d(t, { auditChainVerify: () => F });
		var r = n(31991);
		var i = n(5245);
		var a = n(97208);
		var o = n(36869);
		var s = n(28461);
		var c = n(27814);
		var l = n(39330);
		var u = n(88449);
		var d = n(14213);
		;
		const f = 1048576;
		const p = 10;
		function entryHashAt(e, t, n) {
			const r = offsetOfLine(e, t);
			if (r === undefined) return null;
			const i = Buffer.alloc(d.A + 1);
			const a = i.subarray(0, e.readInto(i, r));
			const o = a.indexOf(p);
			if (o === -1) return null;
			const s = a.subarray(0, o);
			const c = n === "predecessor" ? (0, d.s)(s) : (0, u.Dh)(s);
			return (0, u.Zh)(c) ? null : c.facts.entryHash;
		}
		function offsetOfLine(e, t) {
			if (t === 1) return 0;
			const n = Buffer.alloc(f);
			let r = 1;
			for (let i = 0, a = e.readInto(n, 0); a > 0; a = e.readInto(n, i)) {
				const e = n.subarray(0, a);
				for (let n = e.indexOf(p); n !== -1; n = e.indexOf(p, n + 1)) {
					r++;
					if (r === t) return i + n + 1;
				}
				i += a;
			}
			return undefined;
		}
		var m = n(71164);
		var h = n(8304);
		var g = n(66462);
		;
		function readState(e, { store: t, profile: n }) {
			const { path: i } = e;
			if (e.state === "absent") return {
				state: "absent",
				path: i
			};
			if (e.state === "refused") return {
				state: "refused",
				path: i,
				reason: e.reason
			};
			const a = parse(e.bytes, i);
			if (typeof a === "string") return {
				state: "refused",
				path: i,
				reason: a
			};
			const o = r.V_.safeParse(a.json);
			if (o.success) return toLastSeen(o.data, i);
			if (n === "predecessor") return readPredecessorState(a.json, i, t);
			return {
				state: "refused",
				path: i,
				reason: "it is not a last-seen state of release-gates"
			};
		}
		function stateAnchors(e) {
			return e.state === "last_seen" && e.head.size > 0 ? [{
				kind: "last_seen",
				...e.head
			}] : [];
		}
		function withStateAnchor(e, t) {
			if (e === null || t.state !== "predecessor" || t.foundHash === null) return e;
			const { entryCount: n } = t;
			const r = n <= e.records && (0, l.J$)(t.foundHash, t.lastHash);
			if (!r || n <= e.anchored_through) return e;
			const i = {
				anchored_through: n,
				unanchored_tail: e.records - n
			};
			return {
				...e,
				...i,
				anchor_kind: "last_seen"
			};
		}
		function toLastSeen(e, t) {
			const { origin: n, size: r, root: i, counter: a } = e;
			return {
				state: "last_seen",
				path: t,
				origin: n,
				head: {
					size: r,
					root: i
				},
				counter: a
			};
		}
		function readPredecessorState(e, t, n) {
			const refused = (e) => ({
				state: "refused",
				path: t,
				reason: e
			});
			if (!(0, m.O)(e)) return refused("it is not an object");
			const { entry_count: r, last_hash: i, log_path: a = null } = e;
			if (!Number.isSafeInteger(r) || r < 0) return refused("entry_count is not a count");
			const o = r;
			if (o > 0 ? !(0, l.P4)(i) : typeof i !== "string") return refused("last_hash is not a SHA-256");
			if (a !== null && typeof a !== "string") return refused("log_path is not a text");
			const s = o > 0 ? entryHashAt(n, o, "predecessor") : null;
			return {
				state: "predecessor",
				path: t,
				logPath: a,
				entryCount: o,
				lastHash: i,
				foundHash: s
			};
		}
		function parse(e, t) {
			try {
				return { json: (0, h.R)(e, { file: t }).value };
			} catch (e) {
				if (!(e instanceof g.dz)) throw e;
				return e.problems[0]?.message ?? "it does not parse";
			}
		}
		var _ = n(55769);
		var v = n(83741);
		;
		async function readCheckpoint(e, { trust: t, store: n, context: r }) {
			if (t.keys.length === 0) return { state: "not_configured" };
			const i = e.checkpoint ?? n.path + _.nn;
			let a;
			if (e.checkpoint === undefined) a = n.readSidecar(_.nn);
			else {
				const e = await r.workspace.read(i, { role: "evidence" });
				if (e.state === "refused") return {
					state: "refused",
					path: i,
					code: e.code,
					reason: e.reason
				};
				if (e.state === "present") a = e.bytes;
			}
			if (a === undefined) return {
				state: "absent",
				path: i
			};
			const o = (0, v.DI)(a, t.origin, t.keys);
			if (!o.ok) return {
				state: "refused",
				path: i,
				code: o.code,
				reason: o.message
			};
			const { size: s, root: c } = o.checkpoint;
			return {
				state: "verified",
				path: i,
				head: {
					size: s,
					root: c
				},
				verifiedBy: o.verifiedBy
			};
		}
		function readSeal(e, t) {
			if (e.keys.length === 0) return {
				fact: { state: "not_configured" },
				seal: undefined
			};
			const n = t.path + _.Ow;
			const r = t.readSidecar(_.Ow);
			if (r === undefined) return {
				fact: {
					state: "absent",
					path: n
				},
				seal: undefined
			};
			const i = (0, _.Ip)(r, e.origin, e.keys);
			if (!i.ok) return {
				fact: {
					state: "refused",
					path: n,
					code: i.code,
					reason: i.message
				},
				seal: undefined
			};
			const { size: a, root: o } = i.seal;
			return {
				fact: {
					state: "verified",
					path: n,
					head: {
						size: a,
						root: o
					},
					verifiedBy: i.verifiedBy
				},
				seal: i.seal
			};
		}
		var y = n(99682);
		;
		async function collectWitnesses(e, { trust: t, store: n, context: r }) {
			if (e.witnessKeys.length === 0 && e.witnessThreshold === undefined) return null;
			const { keys: i, problems: a } = await (0, o.s)(e.witnessKeys, r.workspace);
			const s = i.flatMap((e) => (0, y.p8)(e, t.keys) ?? []);
			const c = e.witnessed.length > 0 ? e.witnessed : [e.checkpoint ?? null];
			const l = [];
			for (const e of c) {
				const a = await readCosigned(e, {
					store: n,
					context: r
				});
				const o = e ?? n.path + _.nn;
				l.push("refused" in a ? {
					state: "refused",
					path: o,
					reason: a.refused
				} : toFact(o, a.bytes, {
					trust: t,
					keys: i
				}));
			}
			const u = [...new Set(i.map((e) => e.publicKey))];
			return {
				keys: u,
				problems: [...a, ...s],
				cosigned: l
			};
		}
		function witnessAnchors(e) {
			return (e?.cosigned ?? []).flatMap((e) => e.state === "verified" && e.head.size > 0 ? [{
				kind: "checkpoint",
				...e.head
			}] : []);
		}
		async function readCosigned(e, { store: t, context: n }) {
			if (e === null) {
				const e = t.readSidecar(_.nn);
				return e === undefined ? { refused: "there is no such file" } : { bytes: e };
			}
			const r = await n.workspace.read(e, { role: "evidence" });
			if (r.state === "present") return { bytes: r.bytes };
			return { refused: r.state === "absent" ? "there is no such file" : r.reason };
		}
		function toFact(e, t, { trust: n, keys: r }) {
			const i = (0, v.DI)(t, n.origin, [...n.keys, ...r]);
			if (!i.ok) return {
				state: "refused",
				path: e,
				reason: i.message
			};
			const { size: a, root: o } = i.checkpoint;
			const s = i.signatures.flatMap(({ key: e, timeS: t }) => t === null ? [] : [{
				witness: `${e.name}+${e.keyId}`,
				publicKey: e.publicKey,
				timeS: t
			}]);
			return {
				state: "verified",
				path: e,
				head: {
					size: a,
					root: o
				},
				cosignatures: s
			};
		}
		;
		const b = ".release-gates/audit/log.ndjson";
		const x = ".data/audit/operations_audit_chain.ndjson";
		const S = ".data/audit/operations_audit_chain_state.json";
		const C = "unnamed";
		async function collect(e, t) {
			const n = t.logs.open(pathOf(e, t));
			try {
				return await collectFrom(n, e, t);
			} finally {
				n.close();
			}
		}
		async function collectFrom(e, t, n) {
			const { keys: r, names: i, problems: a } = await (0, o.s)(t.publicKeys, n.workspace);
			const c = {
				origin: t.origin ?? C,
				keys: t.origin === undefined ? [] : r
			};
			const l = await collectState(e, t, n);
			const u = await readCheckpoint(t, {
				trust: c,
				store: e,
				context: n
			});
			const d = await collectWitnesses(t, {
				trust: c,
				store: e,
				context: n
			});
			const { seal: f, fact: p } = readSeal(c, e);
			const m = {
				profile: t.profile,
				origin: c.origin,
				level: t.level ?? (f === undefined ? "deep" : "sealed"),
				...f !== undefined && { seal: f },
				anchors: [...anchorsOf(u, l), ...witnessAnchors(d)]
			};
			return {
				nowMs: n.nowMs,
				logPath: e.path,
				profile: t.profile,
				report: withStateAnchor((0, s.H)(e, m)?.report ?? null, l),
				continued: t.profile === "predecessor" ? null : await collectContinued(e, n),
				keys: {
					trusted: i,
					problems: a
				},
				checkpoint: u,
				seal: p,
				state: l,
				witnesses: d
			};
		}
		async function collectContinued(e, { workspace: t }) {
			const n = (0, c.W)(e);
			if (n === undefined) return null;
			if (n.previousLog === "") return {
				...n,
				kept: "absent"
			};
			const [r] = await t.digest([n.previousLog]);
			if (r?.state !== "present") return {
				...n,
				kept: "absent"
			};
			return {
				...n,
				kept: (0, l.J$)(r.sha256, n.previousSha256) ? "same" : "changed"
			};
		}
		function pathOf(e, t) {
			if (e.log !== undefined) return e.log;
			return e.profile === "predecessor" ? x : t.auditLogPath ?? b;
		}
		async function collectState(e, t, n) {
			const r = t.stateFile ?? (t.profile === "predecessor" ? S : undefined);
			if (r === undefined) return { state: "not_configured" };
			const i = await n.workspace.read(r, { role: "evidence" });
			const a = readState(i, {
				store: e,
				profile: t.profile
			});
			return a.state === "absent" && t.stateFile === undefined ? { state: "not_configured" } : a;
		}
		function anchorsOf(e, t) {
			const n = e.state === "verified" && e.head.size > 0;
			return [...stateAnchors(t), ...n ? [{
				kind: "checkpoint",
				...e.head
			}] : []];
		}
		var w = n(76832);
		var T = n(42207);
		;
		const E = "Stop releasing, keep the log and its copies as they are, find out who wrote to it; to go on, close it with audit-seal and close-broken";
		const D = {
			"line.not_canonical": "canonical_form",
			"record.shape": "required_fields",
			"chain.seq": "seq_continuous",
			"chain.prev_hash": "prev_hash_match",
			"chain.entry_hash": "hash_match"
		};
		function decideLog(e, t, n) {
			return [
				parseCheck(e, t),
				...entryCheck(e, t),
				...sealedPrefixCheck(e, t),
				...n.requireLog ? [nonEmptyCheck(t)] : [],
				...n.expectMin > 0 ? [minimumCheck(t, n.expectMin)] : [],
				freshCheck(e, t, n.maxAgeS),
				clockCheck(e, t),
				...unbrokenCheck(e)
			];
		}
		function parseCheck({ logPath: e }, { problem: t, torn_tail: n, records: r }) {
			const i = t !== null && /^(line\.|log\.)/.test(t.code) && t.code !== "line.not_canonical";
			return (0, w.K4)({
				id: "audit_log_parse_ok",
				level: "must",
				outcome: !i,
				reason: i ? `${whereOf(t)}: ${t.message}` : `${r} records parse`,
				expected: "one record a line, each with its line feed",
				actual: i ? {
					code: t.code,
					torn_tail: n
				} : { records: r },
				...i && { location: {
					file: e,
					...lineOf(t)
				} },
				remedy: n === null ? E : "Append a record: that recovers a half-written one and says so in the log"
			});
		}
		function entryCheck({ logPath: e }, { problem: t }) {
			const n = t === null ? undefined : D[t.code];
			if (t === null || n === undefined) return [];
			const r = t.index === null ? "unknown" : t.index + 1;
			return [(0, w.K4)({
				id: `entry_${r}_${n}`,
				level: "must",
				outcome: false,
				reason: `${whereOf(t)}: ${t.message}`,
				expected: "a record that follows from the one before",
				actual: {
					code: t.code,
					index: t.index,
					offset: t.offset
				},
				location: {
					file: e,
					...lineOf(t)
				},
				remedy: E
			})];
		}
		function sealedPrefixCheck({ logPath: e }, t) {
			const { problem: n, bad_range: r, level: i } = t;
			const a = n !== null && n.code.startsWith("seal.");
			if (!a && t.sealed_records === 0) return [];
			return [(0, w.K4)({
				id: "audit_sealed_prefix_intact",
				level: "must",
				outcome: !a,
				reason: a ? n.message : `${t.sealed_records} sealed records are as they were sealed (${i})`,
				expected: "the bytes that were sealed",
				actual: a ? {
					code: n.code,
					bad_range: r
				} : {
					sealed_records: t.sealed_records,
					level: i
				},
				...a && { location: { file: e } },
				remedy: E
			})];
		}
		function nonEmptyCheck({ records: e }) {
			return (0, w.K4)({
				id: "audit_log_non_empty",
				level: "must",
				outcome: e > 0,
				reason: `the log holds ${e} good records`,
				expected: "at least 1 record",
				actual: e,
				remedy: "Append the first record with audit-append, or say require-log: false where a log is not kept yet"
			});
		}
		function minimumCheck({ records: e }, t) {
			return (0, w.K4)({
				id: "audit_expected_minimum",
				level: "must",
				outcome: e >= t,
				reason: `${e} good records, at least ${t} are expected`,
				expected: t,
				actual: e,
				remedy: "The end of the log was cut off, or it is another log: get the whole log back"
			});
		}
		function freshCheck({ nowMs: e }, t, n) {
			const { last_ts: r } = t;
			const i = r === null ? null : (0, T.nK)(r * 1e3, e, n > 0 ? n * 1e3 : Infinity);
			const a = r === null ? null : Math.floor(e / 1e3 - r);
			const o = n > 0 ? `, at most ${n} s are allowed` : "";
			return (0, w.K4)({
				id: "audit_last_entry_fresh",
				level: "must",
				outcome: i === null ? n > 0 ? "fail" : "not_applicable" : i === "fresh",
				reason: i === null ? "there is no record to be fresh" : i === "future" ? `the last record claims a time ${-(a ?? 0)} s ahead of now` : `the last record is ${a} s old${o}`,
				expected: {
					max_age_s: n > 0 ? n : null,
					max_ahead_s: T.Hd / 1e3
				},
				actual: {
					last_ts: r,
					age_s: a
				},
				remedy: i === "future" ? "Set the clock of the machine that wrote it, or of this one; then append a record" : "Run what should have been recorded, or look why it was not"
			});
		}
		function clockCheck({ nowMs: e }, t) {
			const n = t.max_ts !== null && t.max_ts * 1e3 > e + T.Hd;
			return (0, w.K4)({
				id: "audit_clock_regressions",
				level: "may",
				outcome: t.clock_regressions === 0 && !n,
				reason: `the claimed time stepped back ${t.clock_regressions} times${n ? "; a record claims a time ahead of now" : ""}`,
				expected: 0,
				actual: {
					clock_regressions: t.clock_regressions,
					max_ts: t.max_ts
				},
				remedy: "Look at the clocks of the machines that write to the log"
			});
		}
		const O = {
			same: "is kept as it was closed",
			changed: "has other bytes than when it was closed",
			absent: "is not here"
		};
		function unbrokenCheck({ logPath: e, continued: t }) {
			if (t === null) return [];
			const { status: n, previousLog: r, firstBadIndex: i, problem: a, goodRecords: o, reason: s, actor: c, kept: l } = t;
			const u = i === null ? "" : ` at record ${i + 1}`;
			const d = n === "broken" ? `broke${u} (${a ?? "not said how"})` : "was kept by the predecessor";
			return [(0, w.K4)({
				id: "audit_log_unbroken",
				level: "may",
				outcome: n === "migrated" && l === "same",
				reason: `the log goes on from a log that ${d}; ${c} closed it: ${s}; ${r || "the old log"} ${O[l]}`,
				expected: "a log that never broke, or the closed one kept beside it",
				actual: {
					status: n,
					previous_log: r,
					good_records: o,
					kept: l
				},
				location: {
					file: e,
					line: 1
				},
				remedy: l === "same" ? "Nothing, once the break was looked into: this stays visible as long as the log is used" : "Get the closed log back from where it was kept: it holds the records before, and what broke"
			})];
		}
		function whereOf(e) {
			return e.index === null ? "somewhere in the log" : `record ${e.index + 1}`;
		}
		function lineOf(e) {
			return e.index === null ? {} : { line: e.index + 1 };
		}
		;
		const k = "Stop releasing and keep both histories: somebody rewrote, cut or forked the log";
		function decideTrust(e, t, n) {
			return [
				...n.publicKeys.length > 0 ? [checkpointCheck(e, t, n)] : [],
				...originCheck(e, n),
				...e.seal.state === "refused" ? [sealCheck(e.seal)] : [],
				statePresentCheck(e, n),
				...logPathCheck(e),
				...t === null ? [] : continuityCheck(e, t),
				...e.profile === "predecessor" ? [stateWriteCheck()] : [],
				...t === null ? [] : [anchoredCheck(t), tailCheck(t)]
			];
		}
		function checkpointCheck({ keys: e, checkpoint: t }, n, r) {
			const i = {
				id: "audit_checkpoint_signed",
				level: "must",
				expected: "a checkpoint that a trusted key signed"
			};
			if (e.problems.length > 0) {
				const t = `the trusted keys cannot be read: ${e.problems.join("; ")}`;
				return (0, w.K4)({
					...i,
					outcome: "inconclusive",
					reason: t,
					actual: e.problems,
					remedy: "Correct public-keys"
				});
			}
			if (r.origin === undefined) {
				const e = "a signature means nothing without the name of the log that it must be about";
				return (0, w.K4)({
					...i,
					outcome: "inconclusive",
					reason: e,
					remedy: "Give origin"
				});
			}
			if (t.state === "absent") {
				return (0, w.K4)({
					...i,
					outcome: r.firstUse ? "not_applicable" : "fail",
					reason: `there is no checkpoint at ${t.path}${r.firstUse ? " yet (first-use)" : ""}`,
					actual: null,
					remedy: "Seal the log with audit-seal; if it was sealed before, somebody took the checkpoint away"
				});
			}
			if (t.state !== "verified") {
				const e = t.state === "refused" ? t.reason : "no checkpoint was looked for";
				return (0, w.K4)({
					...i,
					outcome: "fail",
					reason: e,
					actual: t.state,
					remedy: k
				});
			}
			const { head: a, verifiedBy: o } = t;
			const s = judgeAnchor(n, "checkpoint", a);
			const c = `${o.join(", ")} signed the first ${a.size} records; ${s.reason}`;
			const l = {
				signed: { ...a },
				by: o,
				both_heads: s.bothHeads
			};
			return (0, w.K4)({
				...i,
				outcome: s.outcome,
				reason: c,
				actual: l,
				remedy: k
			});
		}
		function judgeAnchor(e, t, n) {
			const r = e?.both_heads?.anchor.kind === t ? e.both_heads : null;
			const i = r !== null || e?.problem?.code === "anchor.conflict";
			if (i) return {
				outcome: "fail",
				reason: e?.problem?.message ?? "the log is another",
				bothHeads: r
			};
			const a = e !== null && e.anchored_through >= n.size;
			if (a) return {
				outcome: "pass",
				reason: "they are there",
				bothHeads: r
			};
			return {
				outcome: "inconclusive",
				reason: "the log cannot be compared with them as far as it reads",
				bothHeads: r
			};
		}
		function originCheck({ checkpoint: e, state: t }, { origin: n }) {
			const r = t.state === "last_seen" ? t.origin : undefined;
			const i = e.state === "refused" && e.code === "checkpoint.origin";
			if (n === undefined && r === undefined) return [];
			const a = !i && (r === undefined || r === n);
			return [(0, w.K4)({
				id: "audit_origin_match",
				level: "must",
				outcome: a,
				reason: a ? `everything is about ${n}` : i ? e.reason : `the state is about ${r}, configured is ${n ?? "no origin"}`,
				expected: n ?? null,
				actual: r ?? null,
				remedy: "Give the origin of this log; if it is right, the checkpoint or state belongs to another log"
			})];
		}
		function sealCheck(e) {
			return (0, w.K4)({
				id: "audit_seal_valid",
				level: "may",
				outcome: false,
				reason: `the seal is not used, every record was read: ${e.reason}`,
				expected: "a seal that a trusted key signed",
				actual: e.code,
				remedy: "Seal the log again with audit-seal"
			});
		}
		function statePresentCheck({ state: e }, { requireState: t, firstUse: n, origin: r }) {
			const i = {
				id: "audit_state_present",
				level: "must",
				expected: "a last-seen state"
			};
			const a = "Get the state back from where it is kept; only for a new log say first-use and name its origin";
			switch (e.state) {
				case "refused": return (0, w.K4)({
					...i,
					outcome: "fail",
					reason: `${e.path}: ${e.reason}`,
					actual: "refused",
					remedy: a
				});
				case "absent": {
					const t = n && r !== undefined;
					const o = `there is no state at ${e.path}${t ? ` (first use of ${r})` : ""}`;
					return (0, w.K4)({
						...i,
						outcome: t ? "not_applicable" : "fail",
						reason: o,
						actual: null,
						remedy: a
					});
				}
				case "not_configured": {
					const e = "no last-seen state is kept: records that were cut off the end cannot be missed by it";
					return (0, w.K4)({
						...i,
						outcome: t ? "fail" : "not_applicable",
						reason: e,
						actual: null,
						remedy: a
					});
				}
				case "last_seen":
				case "predecessor": {
					const n = e.state === "last_seen" ? e.head.size : e.entryCount;
					const r = n > 0 || !t;
					const o = `${e.path} vouches for ${n} records`;
					return (0, w.K4)({
						...i,
						outcome: r,
						reason: o,
						actual: {
							path: e.path,
							records: n
						},
						remedy: a
					});
				}
			}
		}
		function logPathCheck({ state: e, logPath: t }) {
			if (e.state !== "predecessor" || e.logPath === null) return [];
			return [(0, w.K4)({
				id: "audit_state_log_path_match",
				level: "may",
				outcome: e.logPath === t,
				reason: `the state was written for ${e.logPath}`,
				expected: t,
				actual: e.logPath,
				remedy: "Make sure that the state belongs to this log"
			})];
		}
		function continuityCheck({ state: e }, t) {
			const n = {
				id: "audit_append_only_state_continuity",
				level: "must",
				expected: "the records that were seen before, and perhaps more",
				remedy: k
			};
			if (e.state === "last_seen" && e.head.size > 0) {
				const r = judgeAnchor(t, "last_seen", e.head);
				const i = `${e.head.size} records were seen before; ${r.reason}`;
				const a = {
					seen: { ...e.head },
					both_heads: r.bothHeads
				};
				return [(0, w.K4)({
					...n,
					outcome: r.outcome,
					reason: i,
					actual: a
				})];
			}
			if (e.state !== "predecessor" || e.entryCount === 0) return [];
			const r = e.foundHash !== null && (0, l.J$)(e.foundHash, e.lastHash);
			const i = predecessorReason(e, r, t.records);
			const a = {
				seen: {
					size: e.entryCount,
					hash: e.lastHash
				},
				found: e.foundHash
			};
			return [(0, w.K4)({
				...n,
				outcome: r,
				reason: i,
				actual: a
			})];
		}
		function predecessorReason(e, t, n) {
			if (t) return `record ${e.entryCount} is still the one that was seen`;
			return e.foundHash === null ? `${e.entryCount} records were seen, the log has ${n} good ones` : `record ${e.entryCount} is another than the one that was seen`;
		}
		function stateWriteCheck() {
			return (0, w.K4)({
				id: "audit_state_write_ok",
				level: "must",
				outcome: "not_applicable",
				reason: "verification never writes the state: a state that the verifier renews vouches for whatever was there"
			});
		}
		function anchoredCheck(e) {
			const t = e.anchor_kind !== "none";
			return (0, w.K4)({
				id: "audit_anchored",
				level: "should",
				outcome: t,
				reason: t ? `${e.anchored_through} of ${e.records} records are anchored (${e.anchor_kind})` : "the log is only consistent with itself: whoever can write it could have written all of it",
				expected: "a checkpoint or a last-seen state that vouches for the log",
				actual: {
					anchored_through: e.anchored_through,
					anchor_kind: e.anchor_kind
				},
				remedy: "Seal the log with audit-seal and give public-keys and origin, or give state-file"
			});
		}
		function tailCheck(e) {
			return (0, w.K4)({
				id: "audit_unanchored_tail",
				level: "may",
				outcome: e.unanchored_tail === 0,
				reason: `${e.unanchored_tail} records after the anchored ones have been seen by nobody else`,
				expected: 0,
				actual: e.unanchored_tail,
				remedy: "Seal the log with audit-seal"
			});
		}
		;
		function decideWitnesses(e, t, n) {
			const r = e.witnesses ?? null;
			if (r === null) return [];
			const i = n.witnessThreshold ?? r.keys.length;
			const a = {
				id: "audit_witnessed",
				level: "must",
				expected: {
					witnesses: i,
					of: r.keys.length
				}
			};
			const o = findProblem(r, i, n);
			if (o !== undefined) {
				return [(0, w.K4)({
					...a,
					outcome: "inconclusive",
					reason: o,
					remedy: "Correct witness-keys, witness-threshold, public-keys and origin"
				})];
			}
			const s = r.cosigned.find((e) => e.state === "refused");
			if (s !== undefined) {
				const e = `${s.path}: ${s.reason}`;
				return [(0, w.K4)({
					...a,
					outcome: "fail",
					reason: e,
					actual: s.path,
					remedy: "Get the cosigned checkpoint from where the witness keeps it"
				})];
			}
			const c = countWitnesses(r, {
				facts: e,
				report: t,
				inputs: n
			});
			const l = c.map(({ size: e }) => e).sort((e, t) => t - e)[i - 1] ?? 0;
			return [(0, w.K4)({
				...a,
				outcome: c.length >= i,
				reason: `${c.length} of ${r.keys.length} witnesses vouch for the log, ${i} are needed${l > 0 ? `; together through record ${l}` : ""}`,
				actual: {
					counted: c.map((e) => ({ ...e })),
					through: l,
					cosigned: describe(r)
				},
				remedy: "Publish the log with audit-publish and let its witnesses run; if they stopped, ask them why before anything else"
			})];
		}
		function findProblem(e, t, n) {
			if (e.problems.length > 0) return `the witness keys cannot be used: ${e.problems.join("; ")}`;
			if (n.origin === undefined || n.publicKeys.length === 0) {
				return "a cosignature means nothing without the origin and a key of the log that it is about";
			}
			if (t === 0) return "no witness is needed, so that none would ever be missed";
			return t > e.keys.length ? `${t} witnesses are needed, ${e.keys.length} distinct keys are given` : undefined;
		}
		function countWitnesses({ cosigned: e }, { facts: t, report: n, inputs: r }) {
			const i = new Map();
			const a = r.witnessMaxAgeS === 0 ? Infinity : r.witnessMaxAgeS * 1e3;
			for (const r of e) {
				if (r.state !== "verified" || r.head.size === 0 || r.head.size > (n?.anchored_through ?? 0)) continue;
				for (const { witness: e, publicKey: n, timeS: o } of r.cosignatures) {
					if ((0, T.nK)(o * 1e3, t.nowMs, a) !== "fresh") continue;
					if ((i.get(n)?.size ?? 0) < r.head.size) i.set(n, {
						witness: e,
						size: r.head.size,
						timeS: o
					});
				}
			}
			return [...i.values()];
		}
		function describe({ cosigned: e }) {
			return e.flatMap((e) => e.state === "verified" ? [{
				path: e.path,
				size: e.head.size,
				by: e.cosignatures.map(({ witness: e, timeS: t }) => ({
					witness: e,
					time: t
				}))
			}] : []);
		}
		;
		function decide(e, t) {
			const { report: n } = e;
			const r = [existsCheck(e, t)];
			if (n === null && !expectsRecords(e, t)) return r;
			return [
				...r,
				...n === null ? [] : decideLog(e, n, t),
				...decideTrust(e, n, t),
				...decideWitnesses(e, n, t)
			];
		}
		function expectsRecords({ state: e, checkpoint: t, witnesses: n }, { requireLog: r, requireState: i }) {
			return r || i || isThere(e.state) || isThere(t.state) || (n ?? null) !== null;
		}
		function isThere(e) {
			return e !== "not_configured" && e !== "absent";
		}
		function existsCheck(e, t) {
			const n = e.report !== null;
			const r = expectsRecords(e, t) || t.expectMin > 0 || t.maxAgeS > 0;
			return (0, w.K4)({
				id: "audit_log_exists",
				level: "must",
				outcome: n ? "pass" : r ? "fail" : "not_applicable",
				reason: n ? `${e.logPath} is there` : `there is no log at ${e.logPath}`,
				expected: r ? "a log" : "a log, or none",
				actual: n,
				location: { file: e.logPath },
				remedy: "Get the log back from where it was kept; for a new one, append the first record with audit-append"
			});
		}
		;
		const A = {
			tail: "the last sealed record is still there; the storage is trusted for those before it",
			sealed: "no byte of the sealed records changed",
			deep: "every record was read and follows from the one before"
		};
		function describeFacts({ report: e, ...t }) {
			const n = {
				checkpoint: t.checkpoint,
				seal: t.seal,
				state: t.state,
				trusted_keys: t.keys.trusted,
				continued: t.continued,
				witnesses: t.witnesses ?? null
			};
			if (e === null) return {
				log: t.logPath,
				profile: t.profile,
				report: null,
				...n
			};
			return {
				log: t.logPath,
				...e,
				proves: A[e.level],
				...n
			};
		}
		function describeValues({ report: e }) {
			return {
				records: String(e?.records ?? 0),
				"head-hash": e?.head?.hash ?? "",
				root: e?.root ?? "",
				level: e?.level ?? "",
				"anchored-through": String(e?.anchored_through ?? 0),
				"anchor-kind": e?.anchor_kind ?? "none",
				"unanchored-tail": String(e?.unanchored_tail ?? 0),
				"first-bad-index": e?.first_bad_index === null || e === null ? "" : String(e.first_bad_index)
			};
		}
		var j = n(57946);
		var M = n(84227);
		;
		const N = 1e9;
		const P = M.rej({
			log: j.hF.path().optional().describe("The log. Default: the configured one, else .release-gates/audit/log.ndjson (predecessor: its own path)"),
			profile: j.hF.choice(["release-gates", "predecessor"]).default("release-gates").describe("How its lines are spelled. Never guessed from the file: a forger could choose it then"),
			level: j.hF.choice([
				"tail",
				"sealed",
				"deep"
			]).optional().describe("What to prove of the sealed records: tail (trusts storage), sealed (every byte), deep (every record). Default: sealed with a valid seal, else deep"),
			requireLog: j.hF.boolean().default(true).describe("Fail where there is no log or it holds no record"),
			requireState: j.hF.boolean().default(false).describe("Fail where no last-seen state vouches for a record"),
			stateFile: j.hF.path().optional().describe("Last-seen state, kept where writers of the log cannot write. Verification never writes it"),
			firstUse: j.hF.boolean().default(false).describe("Accept that a given state file or checkpoint is not there yet; needs origin"),
			origin: j.hF.text(256).optional().describe("Name of the log as configured here, e.g. example.com/owner/repository/log"),
			publicKeys: j.hF.list().default([]).describe("Keys that may sign checkpoints: <name>+<id>+<base64>, or paths of files with one a line. From the base commit on a pull request"),
			checkpoint: j.hF.path().optional().describe("Signed checkpoint. Default: the one beside the log"),
			witnessKeys: j.hF.list().default([]).describe("Keys of witnesses that must have cosigned a checkpoint of the log, as public-keys; they end the trust in one key"),
			witnessed: j.hF.list().default([]).describe("Cosigned checkpoints, as the witnesses keep them. Default: the checkpoint"),
			witnessThreshold: j.hF.integer({
				min: 1,
				max: 100
			}).optional().describe("How many of the witnesses are needed; distinct keys count. Default: all of them"),
			witnessMaxAgeS: j.hF.duration().default(0).describe("Oldest that a cosignature may be; 0: any age"),
			expectMin: j.hF.integer({
				min: 0,
				max: N
			}).default(0).describe("Fewest records that the log must hold, known from elsewhere"),
			maxAgeS: j.hF.duration().default(0).describe("Oldest that the last record may be; 0: any age")
		});
		;
		const F = (0, a.pu)({
			id: "audit-chain-verify",
			summary: "The audit log is whole, in order, and still the one that was signed or seen before",
			inputs: P,
			checks: {
				audit_log_exists: "The log is there, unless none is required",
				audit_log_parse_ok: "Every line is one record with its line feed",
				"entry_<i>_canonical_form": "The first bad record is not spelled in its one canonical form",
				"entry_<i>_required_fields": "The first bad record has a field missing, unknown or of the wrong type",
				"entry_<i>_seq_continuous": "The first bad record does not have the next number",
				"entry_<i>_prev_hash_match": "The first bad record does not name the hash of the one before",
				"entry_<i>_hash_match": "The first bad record does not hash to its entry_hash",
				audit_sealed_prefix_intact: "The sealed records are byte for byte those that were sealed",
				audit_log_non_empty: "There is at least one record",
				audit_expected_minimum: "There are as many records as are known from elsewhere",
				audit_last_entry_fresh: "The last record is not older than allowed, and not from the future",
				audit_clock_regressions: "The claimed time never stepped back; advice only",
				audit_log_unbroken: "The log does not go on from one that was closed as broken; advice only, shown in every run",
				audit_checkpoint_signed: "A trusted key signed a checkpoint, and the log extends it",
				audit_origin_match: "Checkpoint and state are about the configured log",
				audit_seal_valid: "The seal beside the log was refused; advice only, for every record was read instead",
				audit_state_present: "The last-seen state is there and can be read",
				audit_state_log_path_match: "The state names the same log; advice only",
				audit_append_only_state_continuity: "The records that were seen before are still there",
				audit_state_write_ok: "Never applies: verification writes no state",
				audit_witnessed: "As many witnesses as needed cosigned what the log holds, recently enough",
				audit_anchored: "Something outside the log vouches for it",
				audit_unanchored_tail: "Every record is anchored; advice only"
			},
			outputs: {
				records: "Number of good records",
				"head-hash": "entry_hash of the last good record",
				root: "RFC 6962 root over the good records",
				level: "What was proved: tail, sealed or deep",
				"anchored-through": "Records that a checkpoint or last-seen state vouches for",
				"anchor-kind": "checkpoint, last_seen or none",
				"unanchored-tail": "Good records after these",
				"first-bad-index": "0-based index of the first bad record; empty where there is none"
			},
			documents: {
				"log-last-seen": r.V_,
				"log-seal": i.P8
			},
			collect,
			decide,
			details: describeFacts,
			values: describeValues
		});
	})
};
;
