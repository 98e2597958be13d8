"use strict";
exports.id = 4261;
exports.ids = [4261];
exports.modules = {
	88449: (function(e, t, n) {
		n.d(t, {
			A: () => parseLine,
			Dh: () => readOwnLine,
			Zh: () => isFault,
			ec: () => toFault
		});
		var r = n(39330);
		var i = n(30786);
		var a = n(66462);
		var o = n(8304);
		var s = n(618);
		var c = n(14485);
		function isFault(e) {
			return "fault" in e;
		}
		function readOwnLine(e) {
			const t = parseObject(e);
			if ("fault" in t) return t;
			if (!isOwnForm(e, t.value)) {
				return { fault: {
					code: "line.not_canonical",
					message: "the line is not the RFC 8785 form of its own value"
				} };
			}
			const n = (0, s.Vw)(t.value);
			if (n !== undefined) return { fault: {
				code: "record.shape",
				message: n
			} };
			const i = t.value;
			const a = (0, r.fg)(cutEntryHash(e, i.entry_hash));
			return { facts: {
				seq: i.seq,
				ts: i.ts,
				prevHash: i.prev_hash,
				entryHash: i.entry_hash,
				computedHash: a
			} };
		}
		function isOwnForm(e, t) {
			try {
				return (0, i.ZY)(e, t);
			} catch (e) {
				if (e instanceof a.dz) return false;
				throw e;
			}
		}
		function parseLine(e, t) {
			const n = readOwnLine(e);
			const r = isFault(n) ? n.fault.message : n.facts.computedHash === n.facts.entryHash ? undefined : "the line does not hash to its entry_hash";
			if (r === undefined) return (0, o.R)(e, { file: t }).value;
			throw new a.dz({
				code: "record.invalid",
				message: `expected a record of the log, found that ${r}`,
				where: { file: t }
			});
		}
		function cutEntryHash(e, t) {
			const n = Buffer.from(e.buffer, e.byteOffset, e.length);
			const r = n.lastIndexOf(`"entry_hash":"${t}","prev_hash":"`);
			return Buffer.concat([n.subarray(0, r), n.subarray(r + c.wE)]);
		}
		function parseObject(e) {
			if (e.length === 0) return { fault: {
				code: "line.blank",
				message: "the line is empty"
			} };
			try {
				return { value: (0, o.R)(e, {
					file: "line",
					maxBytes: s.Oc
				}).value };
			} catch (e) {
				if (!(e instanceof a.dz)) throw e;
				return toFault(e);
			}
		}
		function toFault(e) {
			const [t] = e.problems;
			const n = e.code === "json.encoding" ? "line.encoding" : "line.not_json";
			return { fault: {
				code: n,
				message: t?.message ?? "the line is not JSON"
			} };
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
	618: (function(e, t, n) {
		n.d(t, {
			IL: () => formatLine,
			Oc: () => c,
			Vw: () => findShapeFault,
			kA: () => buildRecord,
			lq: () => isFilled,
			xE: () => s
		});
		var r = n(30786);
		var i = n(71164);
		var a = n(39330);
		var o = n(66462);
		const s = {
			seq: 0,
			hash: ""
		};
		const c = 32 * 1024;
		const l = 253402300800;
		function buildRecord(e, t, n) {
			const i = {
				schema_version: 1,
				seq: t.seq + 1,
				ts: Math.trunc(n) / 1e3,
				action: e.action,
				actor: orElse(e.actor, "system"),
				source: orElse(e.source, "unknown"),
				status: orElse(e.status, "ok"),
				context: e.context ?? {},
				prev_hash: t.hash
			};
			const a = {
				...i,
				entry_hash: (0, r.o4)(i)
			};
			const o = findShapeFault(a);
			if (o !== undefined) throw invalid(o);
			return a;
		}
		function formatLine(e) {
			const t = (0, r.Mr)(e);
			if (t.length + 1 > c) {
				throw invalid(`the line is ${t.length + 1} bytes long; at most ${c} are allowed`);
			}
			const n = new Uint8Array(t.length + 1);
			n.set(t);
			n[t.length] = 10;
			return n;
		}
		const u = [
			"action",
			"actor",
			"context",
			"entry_hash",
			"prev_hash",
			"schema_version",
			"seq",
			"source",
			"status",
			"ts"
		];
		function findShapeFault(e) {
			if (!(0, i.O)(e)) return "a record is a JSON object";
			const t = u.find((t) => !Object.hasOwn(e, t));
			if (t !== undefined) return `the field ${t} is missing`;
			if (Object.keys(e).length !== u.length) return "a record has ten fields and no others";
			if (e["schema_version"] !== 1) return "schema_version is not 1";
			if (!isSeq(e["seq"])) return "seq is not an integer from 1";
			if (!isTs(e["ts"])) return "ts is not a time in Unix seconds with at most three decimals";
			const n = [
				"action",
				"actor",
				"source",
				"status"
			].find((t) => !isFilled(e[t]));
			if (n !== undefined) return `${n} is not a text with something in it`;
			if (!(0, i.O)(e["context"])) return "context is not an object";
			if (e["prev_hash"] !== "" && !(0, a.P4)(e["prev_hash"])) return "prev_hash is not a SHA-256";
			return (0, a.P4)(e["entry_hash"]) ? undefined : "entry_hash is not a SHA-256";
		}
		function isSeq(e) {
			return Number.isSafeInteger(e) && e >= 1;
		}
		function isTs(e) {
			if (typeof e !== "number" || !(e > 0 && e < l)) return false;
			return Math.round(e * 1e3) / 1e3 === e;
		}
		function isFilled(e) {
			return typeof e === "string" && e.trim() !== "";
		}
		function orElse(e, t) {
			return isFilled(e) ? e : t;
		}
		function invalid(e) {
			return new o.dz({
				code: "record.invalid",
				message: `expected a record that the log can hold, found that ${e}`,
				remedy: "Shorten the context: keep the content in a file and record its SHA-256"
			});
		}
	}),
	14485: (function(e, t, n) {
		n.d(t, {
			IC: () => i,
			YU: () => scanLine,
			Yc: () => a,
			wE: () => r
		});
		const r = 80;
		const i = 14;
		const a = 64;
		const o = 32;
		const s = 15;
		const c = -1;
		const l = 34;
		const u = 44;
		const d = 45;
		const f = 46;
		const p = 48;
		const m = 58;
		const h = 91;
		const g = 92;
		const _ = 93;
		const v = 123;
		const y = 125;
		const b = Uint8Array.from({ length: 256 }, (e, t) => Number(t >= 32 && t !== l && t !== g));
		const x = b.map((e, t) => Number(e === 1 && t < 128));
		const S = Uint8Array.from({ length: 256 }, (e, t) => Number("\"\\bfnrt".includes(String.fromCharCode(t))));
		const C = b.map((e, t) => Number(e === 1 && t !== 32 && ![
			194,
			225,
			226,
			227,
			239
		].includes(t)));
		const w = ascii("{\"action\":\"");
		const T = ascii(",\"actor\":\"");
		const E = ascii(",\"context\":{");
		const D = ascii("\"entry_hash\":\"");
		const O = ascii("\",\"prev_hash\":\"");
		const k = ascii(",\"schema_version\":1,\"seq\":");
		const A = ascii(",\"source\":\"");
		const j = ascii(",\"status\":\"");
		const M = ascii(",\"ts\":");
		const N = ascii("true");
		const P = ascii("false");
		const F = ascii("null");
		function scanLine(e, t, n) {
			let r = skipLiteral(e, t, w);
			r = r === c ? c : skipFilledText(e, r);
			r = r === c ? c : skipLiteral(e, r, T);
			r = r === c ? c : skipFilledText(e, r);
			r = r === c ? c : skipLiteral(e, r, E);
			r = r === c ? c : skipMembers(e, r, 1);
			r = r === c ? c : scanHashes(e, r, n);
			r = r === c ? c : skipLiteral(e, r, k);
			r = r === c ? c : scanSeq(e, r, n);
			r = r === c ? c : skipLiteral(e, r, A);
			r = r === c ? c : skipFilledText(e, r);
			r = r === c ? c : skipLiteral(e, r, j);
			r = r === c ? c : skipFilledText(e, r);
			r = r === c ? c : skipLiteral(e, r, M);
			r = r === c ? c : scanTs(e, r, n);
			if (r === c || e[r] !== y) return false;
			n.end = r + 1;
			return true;
		}
		function skipLiteral(e, t, n) {
			for (let r = 0; r < n.length; r++) {
				if (e[t + r] !== n[r]) return c;
			}
			return t + n.length;
		}
		function skipFilledText(e, t) {
			return C[e[t]] === 1 ? skipText(e, t + 1) : c;
		}
		function skipText(e, t) {
			let n = t;
			for (;;) {
				while (b[e[n]] === 1) n++;
				if (e[n] === l) return n + 1;
				if (e[n] !== g || S[e[n + 1]] !== 1) return c;
				n += 2;
			}
		}
		function skipValue(e, t, n) {
			const r = e[t];
			if (r === l) return skipText(e, t + 1);
			if (r === v) return n < o ? skipMembers(e, t + 1, n + 1) : c;
			if (r === h) return n < o ? skipItems(e, t + 1, n + 1) : c;
			if (r === d || isDigit(r)) return skipNumber(e, t);
			return skipLiteral(e, t, r === N[0] ? N : r === P[0] ? P : F);
		}
		function skipItems(e, t, n) {
			if (e[t] === _) return t + 1;
			let r = t;
			for (;;) {
				r = skipValue(e, r, n);
				if (r === c) return c;
				if (e[r] !== u) return e[r] === _ ? r + 1 : c;
				r++;
			}
		}
		function skipMembers(e, t, n) {
			if (e[t] === y) return t + 1;
			let r = t;
			let i = c;
			for (;;) {
				if (e[r] !== l) return c;
				const t = r + 1;
				r = t;
				while (x[e[r]] === 1) r++;
				if (e[r] !== l || e[r + 1] !== m) return c;
				if (i !== c && !ascends(e, i, t)) return c;
				i = t;
				r = skipValue(e, r + 2, n);
				if (r === c) return c;
				if (e[r] !== u) return e[r] === y ? r + 1 : c;
				r++;
			}
		}
		function ascends(e, t, n) {
			for (let r = 0;; r++) {
				const i = e[t + r];
				const a = e[n + r];
				if (i !== a) return i === l || a !== l && i < a;
				if (i === l) return false;
			}
		}
		function skipNumber(e, t) {
			const n = e[t] === d ? t + 1 : t;
			let r = n;
			while (isDigit(e[r])) r++;
			const i = r - n;
			if (i === 0 || e[n] === p && i > 1) return c;
			if (e[r] !== f) {
				const a = e[n] === p && n !== t;
				return i <= s && !a ? r : c;
			}
			const a = r++;
			while (isDigit(e[r])) r++;
			const o = r - a - 1;
			if (o === 0 || i + o > s) return c;
			if (e[r - 1] === p) return c;
			return e[n] === p && startsWithZeros(e, a + 1) ? c : r;
		}
		function startsWithZeros(e, t) {
			for (let n = 0; n < 6; n++) if (e[t + n] !== p) return false;
			return true;
		}
		function scanHashes(e, t, n) {
			if (e[t] !== u) return c;
			n.memberAt = t + 1;
			const r = skipLiteral(e, t + 1, D);
			if (r === c) return c;
			const i = skipLiteral(e, r + a, O);
			if (i === c) return c;
			n.prevHashAt = i;
			n.prevHashLength = e[i] === l ? 0 : a;
			const o = i + n.prevHashLength;
			return e[o] === l ? o + 1 : c;
		}
		function scanSeq(e, t, n) {
			let r = t;
			let i = 0;
			while (isDigit(e[r])) i = i * 10 + e[r++] - p;
			n.seq = i;
			return r > t && r - t <= s && e[t] !== p ? r : c;
		}
		function scanTs(e, t, n) {
			let r = t;
			let i = 0;
			while (isDigit(e[r])) i = i * 10 + e[r++] - p;
			if (r === t || r - t > 11 || e[t] === p) return c;
			let a = 0;
			if (e[r] === f) {
				const t = r++;
				let n = 100;
				for (; isDigit(e[r]); n /= 10) a += n * (e[r++] - p);
				if (r === t + 1 || r > t + 4 || e[r - 1] === p) return c;
			}
			n.ts = (i * 1e3 + a) / 1e3;
			return r;
		}
		function isDigit(e) {
			return e >= p && e <= 57;
		}
		function ascii(e) {
			return Uint8Array.from(Buffer.from(e, "latin1"));
		}
	}),
	92942: (function(e, t, n) {
		n.d(t, { T: () => logPathOf });
		function logPathOf(e, t, n = "release-gates") {
			if (e !== undefined) return e;
			if (n === "predecessor") return ".data/audit/operations_audit_chain.ndjson";
			return t.auditLogPath ?? ".release-gates/audit/log.ndjson";
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
	24261: (function(e, t, n) {
		n.r(t);
		n.d(t, { auditAppend: () => h });
		var r = n(97208);
		var i = n(56780);
		var a = n(92942);
		var o = n(46270);
		;
		async function apply(e, t, n) {
			if (e.value === null) return { checks: [nothingDone()] };
			const r = n.logs.open((0, a.T)(t.log, n));
			try {
				const a = {
					nowMs: n.nowMs,
					waitMs: t.waitS * 1e3
				};
				const { record: s, recovered: c, clockRegression: l } = (0, i.EB)(r, e.value, a);
				const u = (0, o.K)("audit_record_appended", true, {
					reason: `record ${s.seq} is in ${r.path}, durably`,
					expected: "a record",
					actual: {
						seq: s.seq,
						entry_hash: s.entry_hash
					}
				});
				const d = (0, o.K)("audit_clock_steady", !l, {
					level: "may",
					reason: l ? "the clock is behind the record before; the record says so" : "the clock went on",
					expected: "a time not before that of the last record",
					actual: { ts: s.ts },
					remedy: "Look at the clocks of the machines that write to the log"
				});
				return {
					checks: [u, d],
					details: {
						log: r.path,
						record: { ...s },
						recovered: c === null ? null : { ...c }
					},
					values: {
						"log-path": r.path,
						seq: String(s.seq),
						"entry-hash": s.entry_hash
					}
				};
			} finally {
				r.close();
			}
		}
		function nothingDone() {
			return (0, o.K)("audit_record_appended", false, {
				reason: "nothing was written, for the preconditions do not hold",
				expected: "a record",
				actual: null,
				remedy: "Correct what the other checks say"
			});
		}
		var s = n(87826);
		var c = n(8304);
		var l = n(71164);
		var u = n(66462);
		;
		async function collect(e, t) {
			const n = t.logs.open((0, a.T)(e.log, t));
			try {
				const r = (0, s.I)(n);
				return {
					nowMs: t.nowMs,
					logPath: n.path,
					draft: await collectDraft(e, t),
					tail: "fault" in r ? { broken: r.fault } : {
						head: r.tail.head,
						tornBytes: r.tail.torn.length
					}
				};
			} finally {
				n.close();
			}
		}
		async function collectDraft(e, t) {
			const n = await readContext(e, t);
			if ("refused" in n) return n;
			const { run: r } = t;
			return {
				action: e.action,
				actor: e.actor ?? r.actor,
				source: e.source ?? (r.kind === "github" ? r.workflow : "cli"),
				status: e.status,
				context: {
					release_candidate_id: t.releaseCandidateId,
					correlation_id: t.correlationId,
					commit: t.subject.commit,
					...n.context
				}
			};
		}
		async function readContext(e, { workspace: t }) {
			if (e.context !== undefined && e.contextFile !== undefined) {
				return { refused: "context and context-file are both given" };
			}
			if (e.context !== undefined) return parseContext(Buffer.from(e.context, "utf8"), "context");
			if (e.contextFile === undefined) return { context: {} };
			const n = await t.read(e.contextFile, { role: "material" });
			if (n.state === "present") return parseContext(n.bytes, n.path);
			return { refused: `${n.path}: ${n.state === "absent" ? "there is no such file" : n.reason}` };
		}
		function parseContext(e, t) {
			try {
				const { value: n } = (0, c.R)(e, { file: t });
				return (0, l.O)(n) ? { context: n } : { refused: `${t} is not a JSON object` };
			} catch (e) {
				if (!(e instanceof u.dz)) throw e;
				return { refused: e.message };
			}
		}
		var d = n(57946);
		var f = n(84227);
		;
		const p = f.rej({
			log: d.hF.path().optional().describe("The log. Default: the configured one, else .release-gates/audit/log.ndjson"),
			action: d.hF.text(256).describe("What was done, e.g. channel.promote"),
			actor: d.hF.text(256).optional().describe("Who did it. Default: who started the run"),
			source: d.hF.text(256).optional().describe("What it was done with. Default: the workflow, or cli"),
			status: d.hF.text(64).default("ok").describe("How it ended"),
			context: d.hF.text(32768).optional().describe("JSON object with what belongs to it; no secrets, they stay for ever"),
			contextFile: d.hF.path().optional().describe("File that holds the JSON object, instead of context"),
			waitS: d.hF.duration({
				minS: 0,
				maxS: 3600
			}).default(30).describe("How long to wait for other writers")
		});
		var m = n(618);
		;
		function plan(e) {
			const { draft: t, tail: n, logPath: r } = e;
			const i = refusalOf(e);
			const a = [];
			if ("head" in n) {
				if (n.tornBytes > 0) a.push(`Replace ${n.tornBytes} bytes of half a record by one that says so`);
				a.push(`Append a record to ${r}, now after record ${n.head.seq}`);
			}
			return {
				checks: [recordCheck(i), tailCheck(n, r)],
				steps: a,
				value: i === undefined && !("refused" in t) ? t : null
			};
		}
		function recordCheck(e) {
			return (0, o.K)("audit_record_valid", e === undefined, {
				reason: e ?? "the record can be written",
				expected: "a record within the limits of the log",
				actual: e ?? "valid",
				remedy: "Correct the inputs; keep large content in a file and record its SHA-256"
			});
		}
		function tailCheck(e, t) {
			const n = "broken" in e;
			return (0, o.K)("audit_log_appendable", !n, {
				reason: n ? `the end of ${t} is no good record: ${e.broken}` : `${t} ends in a good record or is new`,
				expected: "a log whose last record is good",
				actual: n ? e.broken : {
					seq: e.head.seq,
					torn_bytes: e.tornBytes
				},
				remedy: "Verify it with audit-chain-verify; to go on, run audit-seal with close-broken"
			});
		}
		function refusalOf({ draft: e, tail: t, nowMs: n }) {
			if ("refused" in e) return e.refused;
			try {
				(0, m.IL)((0, m.kA)(e, "head" in t ? t.head : {
					seq: 0,
					hash: ""
				}, n));
				return undefined;
			} catch (e) {
				if (!(e instanceof u.dz)) throw e;
				return e.problems[0]?.message ?? e.message;
			}
		}
		;
		const h = (0, r.h9)({
			id: "audit-append",
			summary: "Appends one record to the audit log, durably, beside any number of other writers",
			inputs: p,
			checks: {
				audit_record_valid: "The record is one that the log can hold",
				audit_log_appendable: "The log ends in a good record, or in half of one that can be recovered",
				audit_record_appended: "The record is in the log",
				audit_clock_steady: "The clock is not behind the record before; advice only"
			},
			outputs: {
				"log-path": "The log, relative to the workspace",
				seq: "Number of the record",
				"entry-hash": "Hash of the record"
			},
			collect,
			plan,
			apply
		});
	})
};
;
