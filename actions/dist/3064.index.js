"use strict";
exports.id = 3064;
exports.ids = [3064];
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
	64310: (function(e, t, n) {
		n.d(t, {
			Fg: () => parseId,
			Jg: () => deriveReleaseCandidateId,
			eQ: () => isId
		});
		var r = n(66462);
		const i = /^(?![-.])[A-Za-z0-9._-]{1,128}$/;
		function isId(e) {
			return typeof e === "string" && i.test(e);
		}
		function parseId(e, t) {
			if (isId(e)) return e;
			throw new r.dz({
				code: "id.invalid",
				message: `expected an id of 1 to 128 characters A-Z a-z 0-9 . _ - without a leading "-" or ".", found ${JSON.stringify(e.slice(0, 140))}`,
				where: { file: t }
			});
		}
		function deriveReleaseCandidateId(e, t) {
			const n = `-${t.slice(0, 12)}`;
			const r = `rc-${e.replaceAll(/[^A-Za-z0-9._-]/g, "-")}`;
			return r.slice(0, 128 - n.length) + n;
		}
	}),
	57946: (function(e, t, n) {
		n.d(t, {
			cU: () => choicesOf,
			g7: () => decodeText,
			hF: () => u,
			lt: () => CodecRefusal,
			uM: () => codecOf,
			wz: () => decodeValue
		});
		var r = n(1126);
		var i = n(70550);
		var a = n(84227);
		var o = n(24121);
		var s = n(39362);
		r.$W({ jitless: true });
		class CodecRefusal {
			expected;
			constructor(e) {
				this.expected = e;
			}
		}
		const c = i.u5();
		const l = 10 * 365 * 86400;
		const u = {
			boolean: () => a.zMY().register(c, { codec: "boolean" }),
			integer: (e) => a.Whr().check(o.qm(e.min, `at least ${e.min}`), o.Zm(e.max ?? Number.MAX_SAFE_INTEGER, `at most ${e.max ?? Number.MAX_SAFE_INTEGER}`)).register(c, { codec: "integer" }),
			duration: (e = {}) => a.Whr().check(o.qm(e.minS ?? 0, `at least ${(0, s.a)(e.minS ?? 0)}`), o.Zm(e.maxS ?? l, `at most ${(0, s.a)(e.maxS ?? l)}`)).register(c, { codec: "duration" }),
			list: () => a.YOg(a.YjP().check(o.m9(1), o.Eb(4096))).max(1e3).register(c, { codec: "list" }),
			text: (e = 4096) => a.YjP().check(o.m9(1), o.Eb(e, `at most ${e} characters`)).register(c, { codec: "text" }),
			path: () => a.YjP().check(o.m9(1), o.Eb(1024), o.Fk(/^[^\0\r\n]+$/, "a path on one line")).register(c, { codec: "text" }),
			id: () => a.YjP().regex(/^(?![-.])[A-Za-z0-9._-]{1,128}$/, "1 to 128 characters A-Z a-z 0-9 . _ - without a leading \"-\" or \".\"").register(c, { codec: "text" }),
			sha256: () => a.YjP().regex(/^[0-9a-f]{64}$/, "a SHA-256 as 64 hex digits").register(c, { codec: "sha256" }),
			environmentVariable: () => a.YjP().regex(/^[A-Z_][A-Z0-9_]{0,127}$/, "the name of an environment variable, A-Z 0-9 _").register(c, { codec: "text" }),
			choices: (e) => a.YOg(a.k5n(e)).max(1e3).register(c, { codec: "list" }),
			choice: (e) => a.k5n(e).register(c, { codec: "text" })
		};
		function codecOf(e) {
			let t = e;
			for (;;) {
				const e = c.get(t);
				if (e !== undefined) return e.codec;
				if (t instanceof a.XiL || t instanceof a.IiU) t = t.unwrap();
				else throw new TypeError("an input schema was not built with a codec of inputs/codec.ts");
			}
		}
		function choicesOf(e) {
			let t = e;
			while (t instanceof a.XiL || t instanceof a.IiU) t = t.unwrap();
			return t instanceof a.Vb4 ? t.options.map(String) : undefined;
		}
		function decodeText(e, t) {
			const n = t.trim();
			switch (e) {
				case "boolean":
					if (/^(true|True|TRUE)$/.test(n)) return true;
					if (/^(false|False|FALSE)$/.test(n)) return false;
					return new CodecRefusal("true or false");
				case "integer": return /^[+-]?\d{1,16}$/.test(n) ? Number(n) : new CodecRefusal("a whole number");
				case "duration": return (0, s.E)(n) ?? new CodecRefusal("a duration such as 90, 90s, 15m, 12h, 30d or 1h30m");
				case "list": return n.split(/[\n,]/).map((e) => e.trim()).filter((e) => e !== "");
				case "sha256": return n.replace(/^sha256:/i, "").toLowerCase();
				case "text": return n;
			}
		}
		function decodeValue(e, t) {
			const n = e === "duration" || e === "list" || e === "sha256";
			return n && typeof t === "string" ? decodeText(e, t) : t;
		}
	}),
	64: (function(e, t, n) {
		n.d(t, { c: () => decodeInputs });
		var r = n(3178);
		var i = n(66462);
		var a = n(57946);
		var o = n(96416);
		function decodeInputs(e, t, n) {
			const r = unknownNames(e, t);
			const a = {};
			const c = {};
			for (const [n, i] of Object.entries(e.shape)) {
				const e = (0, o.VC)(n);
				const l = t.find((t) => isGiven(t.values[e]));
				const u = l === undefined ? undefined : decodeOne(i, l, e, r);
				if (u === s) continue;
				const d = i.safeParse(u);
				if (!d.success && u === undefined) {
					r.push(missing(e));
					continue;
				}
				if (!d.success) {
					r.push(describeRefusal(d.error, l, e, u));
					continue;
				}
				a[n] = d.data;
				if (d.data !== undefined) c[e] = {
					value: d.data,
					source: l?.source ?? "default"
				};
			}
			const [l, ...u] = r.map((e) => withHelp(e, n));
			if (l !== undefined) throw new i.dz([l, ...u]);
			return {
				values: a,
				resolved: c
			};
		}
		function withHelp(e, t) {
			if (t === undefined) return e;
			const n = e.remedy === undefined ? "" : `${e.remedy}. `;
			return {
				...e,
				remedy: `${n}All inputs: release-gates help ${t}`
			};
		}
		const s = Symbol("failed");
		function isGiven(e) {
			return e !== undefined && e !== null && !(typeof e === "string" && e.trim() === "");
		}
		function decodeOne(e, t, n, r) {
			const i = t.values[n];
			const o = (0, a.uM)(e);
			const c = typeof i === "string" && t.source !== "file" ? (0, a.g7)(o, i) : (0, a.wz)(o, i);
			if (!(c instanceof a.lt)) return c;
			r.push(refusal(n, c.expected, i, t));
			return s;
		}
		function missing(e) {
			return {
				code: "input.missing",
				message: `input "${e}": expected a value, found none`,
				remedy: `Give it as --${e}, as action input ${e}, or under "with" of the unit in the configuration`
			};
		}
		function refusal(e, t, n, r) {
			return {
				code: "input.invalid",
				message: `input "${e}": expected ${t}, found ${JSON.stringify(n ?? null).slice(0, 120)}`,
				where: r?.where(e) ?? { file: e }
			};
		}
		function describeRefusal(e, t, n, i) {
			const a = e.issues.map(({ message: e }) => (0, r.E)(e)).join("; ");
			return refusal(n, a, i, t);
		}
		function unknownNames(e, t) {
			const n = Object.keys(e.shape).map(o.VC);
			return t.flatMap((e) => Object.keys(e.values).filter((e) => !n.includes(e)).map((t) => {
				const r = (0, o.pA)(t, n);
				return {
					code: "input.unknown",
					message: `there is no input "${t}"${r === undefined ? "" : `; did you mean "${r}"?`}`,
					where: e.where(t),
					...r === undefined && { remedy: `Known inputs: ${n.join(", ")}` }
				};
			}));
		}
	}),
	39362: (function(e, t, n) {
		n.d(t, {
			E: () => parseDuration,
			a: () => formatDuration
		});
		const r = {
			d: 86400,
			h: 3600,
			m: 60,
			s: 1
		};
		const i = /^(?:(\d{1,5})d)?(?:(\d{1,6})h)?(?:(\d{1,8})m)?(?:(\d{1,10})s)?$/;
		function parseDuration(e) {
			if (/^\d{1,10}$/.test(e)) return Number(e);
			const t = e === "" ? null : i.exec(e);
			if (t === null) return undefined;
			const [n, a, o, s] = t.slice(1, 5).map((e) => Number(e ?? 0));
			return n * r.d + a * r.h + o * r.m + s;
		}
		function formatDuration(e) {
			if (e <= 0) return "0s";
			let t = Math.floor(e);
			let n = "";
			for (const [e, i] of Object.entries(r)) {
				const r = Math.floor(t / i);
				if (r > 0) n += `${r}${e}`;
				t -= r * i;
			}
			return n;
		}
	}),
	30786: (function(e, t, n) {
		n.d(t, {
			Mr: () => canonicalBytes,
			o4: () => canonicalSha256,
			A4: () => canonicalText,
			ZY: () => isCanonical
		});
		var r = n(77598);
		var i = n(39330);
		;
		const a = 64 * 1024;
		let o;
		function openSink(e) {
			const t = o ?? new Uint8Array(a);
			o = undefined;
			return {
				bytes: t,
				at: 0,
				drain: e
			};
		}
		function closeSink(e) {
			if (e.bytes.length === a) o = e.bytes;
		}
		function reserve(e, t) {
			if (e.at + t <= e.bytes.length) return;
			makeRoom(e, t);
		}
		function makeRoom(e, t) {
			if (e.drain !== undefined) {
				e.drain(e.bytes.subarray(0, e.at));
				e.at = 0;
				if (t <= e.bytes.length) return;
			}
			const n = new Uint8Array(Math.max(e.at + t, e.bytes.length * 2));
			n.set(e.bytes.subarray(0, e.at));
			e.bytes = n;
		}
		var s = n(181);
		var c = n(46911);
		var l = n(66462);
		;
		function canonicalRefusal(e, t, n) {
			const r = (0, c.r)(t).replaceAll(/\p{Surrogate}/gu, "\uFFFD");
			return new l.dz({
				code: e,
				message: n,
				where: {
					file: "(canonical JSON)",
					pointer: r
				}
			});
		}
		;
		const u = new Map();
		const d = 256;
		const f = 8;
		const p = 256;
		function sortedKeys(e) {
			const t = Object.keys(e);
			if (isSorted(t)) return t;
			if (t.length > p) return t.sort();
			const n = t[0];
			const r = u.get(n);
			const i = r?.find((e) => isSame(e.keys, t));
			if (i !== undefined) return i.sorted;
			const a = [...t].sort();
			remember(n, r, {
				keys: t,
				sorted: a
			});
			return a;
		}
		function isSorted(e) {
			for (let t = 1; t < e.length; t++) {
				if (e[t - 1] > e[t]) return false;
			}
			return true;
		}
		function isSame(e, t) {
			if (e.length !== t.length) return false;
			for (let n = 0; n < e.length; n++) if (e[n] !== t[n]) return false;
			return true;
		}
		function remember(e, t, n) {
			if (t !== undefined) {
				if (t.length >= f) t.length = 0;
				t.push(n);
				return;
			}
			if (u.size >= d) u.clear();
			u.set(e, [n]);
		}
		;
		const m = 4096;
		const h = 6;
		const g = new Uint8Array(96);
		g[8] = 98;
		g[9] = 116;
		g[10] = 110;
		g[12] = 102;
		g[13] = 114;
		g[34] = 34;
		g[92] = 92;
		function writeString(e, t) {
			reserve(e, 1);
			e.bytes[e.at++] = 34;
			let n = 0;
			while (n < t.length) {
				const r = writeUnits(e, t, n);
				if (r < 0) return false;
				n = r;
			}
			reserve(e, 1);
			e.bytes[e.at++] = 34;
			return true;
		}
		function writeUnits(e, t, n) {
			const r = Math.min(t.length, n + m);
			reserve(e, (r - n + 1) * h);
			const { bytes: i } = e;
			let { at: a } = e;
			let o = n;
			for (; o < r; o++) {
				const e = t.charCodeAt(o);
				if (e < 128) {
					if (e >= 32 && e !== 34 && e !== 92) i[a++] = e;
					else a = writeEscape(i, a, e);
				} else if (e < 2048) {
					i[a++] = 192 | e >> 6;
					i[a++] = 128 | e & 63;
				} else if (e < 55296 || e > 57343) {
					i[a++] = 224 | e >> 12;
					i[a++] = 128 | e >> 6 & 63;
					i[a++] = 128 | e & 63;
				} else {
					const n = t.charCodeAt(++o);
					if (e > 56319 || !(n >= 56320 && n <= 57343)) return -1;
					a = writeAstral(i, a, (e - 55296 << 10) + (n - 56320) + 65536);
				}
			}
			e.at = a;
			return o;
		}
		function writeAstral(e, t, n) {
			e[t] = 240 | n >> 18;
			e[t + 1] = 128 | n >> 12 & 63;
			e[t + 2] = 128 | n >> 6 & 63;
			e[t + 3] = 128 | n & 63;
			return t + 4;
		}
		function writeEscape(e, t, n) {
			e[t] = 92;
			const r = g[n];
			if (r !== 0) {
				e[t + 1] = r;
				return t + 2;
			}
			e[t + 1] = 117;
			e[t + 2] = 48;
			e[t + 3] = 48;
			e[t + 4] = 48 + (n >> 4);
			e[t + 5] = "0123456789abcdef".charCodeAt(n & 15);
			return t + 6;
		}
		;
		const _ = new Map();
		const v = 2048;
		const y = 64;
		function writeKey(e, t) {
			const n = _.get(t) ?? encodeKey(t);
			if (n === undefined) return false;
			reserve(e, n.length);
			const { bytes: r } = e;
			let { at: i } = e;
			for (let e = 0; e < n.length; e++) r[i++] = n[e];
			e.at = i;
			return true;
		}
		function encodeKey(e) {
			const t = {
				bytes: new Uint8Array(e.length * 3 + 3),
				at: 0,
				drain: undefined
			};
			if (!writeString(t, e)) return undefined;
			reserve(t, 1);
			t.bytes[t.at++] = 58;
			const n = t.bytes.slice(0, t.at);
			if (e.length <= y) {
				if (_.size >= v) _.clear();
				_.set(e, n);
			}
			return n;
		}
		;
		const b = 999999999;
		const x = 9;
		const S = 16;
		function createWriter(e, t) {
			return {
				sink: e,
				path: [],
				depth: 0,
				anyInteger: t.integers === "any"
			};
		}
		function writeValue(e, t) {
			if (typeof t === "string") {
				if (!writeString(e.sink, t)) throw refuseSurrogate(e, "a string");
			} else if (typeof t === "number") writeNumber(e, t);
			else if (t === null) writeAscii(e.sink, "null");
			else if (typeof t === "boolean") writeAscii(e.sink, t ? "true" : "false");
			else if (typeof t !== "object") throw refuseKind(e, typeof t);
			else if (Array.isArray(t)) writeArray(e, t);
			else writeObject(e, t);
		}
		function writeArray(e, t) {
			const n = enter(e);
			if (t.length >= S && isSeries(t)) {
				writeAscii(e.sink, JSON.stringify(t));
				e.depth = n;
				return;
			}
			writeByte(e.sink, 91);
			for (let r = 0; r < t.length; r++) {
				if (r > 0) writeByte(e.sink, 44);
				e.path[n] = r;
				writeValue(e, t[r]);
			}
			writeByte(e.sink, 93);
			e.depth = n;
		}
		function writeObject(e, t) {
			refuseForeign(e, t);
			const n = enter(e);
			const r = sortedKeys(t);
			writeByte(e.sink, 123);
			for (let i = 0; i < r.length; i++) {
				const a = r[i];
				if (i > 0) writeByte(e.sink, 44);
				e.path[n] = a;
				if (!writeKey(e.sink, a)) throw refuseSurrogate(e, "a key");
				writeValue(e, t[a]);
			}
			writeByte(e.sink, 125);
			e.depth = n;
		}
		function enter(e) {
			const t = e.depth;
			if (t >= s.l) {
				throw canonicalRefusal("canonical.too_deep", here(e), `expected at most ${s.l} levels, found more`);
			}
			e.depth = t + 1;
			return t;
		}
		function writeNumber(e, t) {
			if (t >= 0 && t <= b && Number.isInteger(t)) {
				writeShortInteger(e.sink, t);
				return;
			}
			if (!Number.isFinite(t)) {
				throw canonicalRefusal("canonical.number_range", here(e), `expected a finite number, found ${t}`);
			}
			const n = Math.abs(t);
			if (n > Number.MAX_SAFE_INTEGER && n < 1e21 && !e.anyInteger) {
				const n = `expected an integer between -(2^53-1) and 2^53-1, found ${t}`;
				throw canonicalRefusal("canonical.unsafe_integer", here(e), n);
			}
			writeAscii(e.sink, `${t}`);
		}
		function isSeries(e) {
			for (let t = 0; t < e.length; t++) {
				const n = e[t];
				if (typeof n !== "number" || !(Math.abs(n) <= Number.MAX_SAFE_INTEGER)) return false;
			}
			return true;
		}
		function writeShortInteger(e, t) {
			reserve(e, x);
			let n = 1;
			for (let e = 10; e <= t; e *= 10) n++;
			let r = t;
			for (let t = e.at + n - 1; t >= e.at; t--) {
				const n = Math.trunc(r / 10);
				e.bytes[t] = 48 + (r - n * 10);
				r = n;
			}
			e.at += n;
		}
		function writeAscii(e, t) {
			reserve(e, t.length);
			const { bytes: n } = e;
			let { at: r } = e;
			for (let e = 0; e < t.length; e++) n[r++] = t.charCodeAt(e);
			e.at = r;
		}
		function writeByte(e, t) {
			if (e.at === e.bytes.length) reserve(e, 1);
			e.bytes[e.at++] = t;
		}
		function refuseForeign(e, t) {
			const n = Object.getPrototypeOf(t);
			if (n === null || n === Object.prototype) return;
			if (Object.getPrototypeOf(n) === null && Object.hasOwn(n, "hasOwnProperty")) return;
			throw refuseKind(e, `an object of its own kind (${Object.prototype.toString.call(t)})`);
		}
		function refuseKind(e, t) {
			return canonicalRefusal("canonical.not_json", here(e), `expected a JSON value, found ${t}`);
		}
		function refuseSurrogate(e, t) {
			const n = `expected ${t} of whole characters, found half of a surrogate pair (RFC 8785 section 3.2.2.2)`;
			return canonicalRefusal("canonical.lone_surrogate", here(e), n);
		}
		function here(e) {
			return e.path.slice(0, e.depth);
		}
		;
		function canonicalBytes(e, t = {}) {
			return withWritten(e, t, (e) => e.slice());
		}
		function canonicalText(e, t = {}) {
			return withWritten(e, t, (e) => Buffer.from(e.buffer, 0, e.length).toString("utf8"));
		}
		function isCanonical(e, t, n = {}) {
			return withWritten(t, n, (t) => Buffer.compare(t, e) === 0);
		}
		function canonicalSha256(e, t = {}) {
			let n;
			const a = openSink((e) => void (n ??= (0, r.createHash)("sha256")).update(e));
			return withSink(a, () => {
				writeValue(createWriter(a, t), e);
				const r = a.bytes.subarray(0, a.at);
				return n === undefined ? (0, i.fg)(r) : n.update(r).digest("hex");
			});
		}
		function withWritten(e, t, n) {
			const r = openSink();
			return withSink(r, () => {
				writeValue(createWriter(r, t), e);
				return n(r.bytes.subarray(0, r.at));
			});
		}
		function withSink(e, t) {
			try {
				return t();
			} finally {
				closeSink(e);
			}
		}
	}),
	89443: (function(e, t, n) {
		n.d(t, { v: () => andMore });
		const r = /(?: \(and \d+ more(?: [a-z]+)?\))+$/;
		function andMore(e, t, n) {
			if (t === 0) return e;
			return `${e.replace(r, "")} (and ${t} more ${n}${t === 1 ? "" : "s"})`;
		}
	}),
	24820: (function(e, t, n) {
		n.d(t, {
			d4: () => i,
			je: () => toRepositoryName,
			ve: () => isSameRepository
		});
		var r = n(84227);
		const i = r.YjP().max(256).regex(/^[^/\s]+\/[^/\s]+$/, "owner/name of a repository").describe("owner/name of the repository");
		function isSameRepository(e, t) {
			return e.toLowerCase() === t.toLowerCase();
		}
		function toRepositoryName(e) {
			return i.safeParse(e).success ? e : null;
		}
	}),
	97208: (function(e, t, n) {
		n.d(t, {
			FH: () => r,
			h9: () => defineOperation,
			pu: () => defineGate
		});
		const r = [
			"required",
			"optional",
			"disabled"
		];
		function defineGate(e) {
			return {
				kind: "gate",
				...e
			};
		}
		function defineOperation(e) {
			return {
				kind: "operation",
				...e
			};
		}
	}),
	1973: (function(e, t, n) {
		n.d(t, {
			S4: () => judge,
			UI: () => opens,
			_i: () => isUnmet,
			z4: () => foldVerdict
		});
		const r = null && [
			"error",
			"fail",
			"inconclusive",
			"waived",
			"pass",
			"not_applicable"
		];
		function judge(e, t) {
			const n = t.mode === "enforce" && (e.level === "must" || e.level === "should" && t.strict);
			return {
				...e,
				mode: n ? "enforce" : "warn"
			};
		}
		function foldVerdict(e) {
			if (e.length === 0) return "inconclusive";
			const t = e.filter((e) => e.mode === "enforce");
			const n = t.filter((e) => isUnmet(e) && e.waiver === undefined);
			if (n.some((e) => e.outcome === "fail")) return "fail";
			if (n.length > 0) return "inconclusive";
			if (t.some((e) => e.waiver !== undefined && isUnmet(e))) return "waived";
			return e.every((e) => e.outcome === "not_applicable") ? "not_applicable" : "pass";
		}
		function opens(e) {
			return e === "pass" || e === "waived" || e === "not_applicable";
		}
		function isUnmet(e) {
			return e.outcome === "fail" || e.outcome === "inconclusive";
		}
		function worstVerdict(e) {
			return r.find((t) => e.includes(t)) ?? "inconclusive";
		}
	}),
	28935: (function(e, t, n) {
		n.d(t, {
			m: () => canonicalFormDifference,
			z: () => canonicalFile
		});
		var r = n(30786);
		var i = n(34975);
		const a = 10;
		function canonicalFile(e) {
			const t = (0, r.Mr)(e);
			const n = new Uint8Array(t.length + 1);
			n.set(t);
			n[t.length] = a;
			return n;
		}
		function canonicalFormDifference(e, t, n) {
			const r = canonicalFile(t);
			const a = (0, i.bL)(e, r);
			if (a === undefined) return undefined;
			return {
				...n,
				pointer: null,
				expected: byteAt(r, a),
				found: byteAt(e, a),
				message: `expected RFC 8785 canonical JSON and one line feed, found another byte at offset ${a}: expected ${byteAt(r, a)}, found ${byteAt(e, a)}`
			};
		}
		function byteAt(e, t) {
			const n = e[t];
			return n === undefined ? "the end of the file" : `0x${n.toString(16).padStart(2, "0")}`;
		}
	}),
	34975: (function(e, t, n) {
		n.d(t, {
			H8: () => toProblem,
			Tx: () => differ,
			at: () => firstDifference,
			bL: () => firstDifferingByte,
			hF: () => describeDifference,
			ny: () => toDifference
		});
		var r = n(46911);
		function toDifference(e, t) {
			return {
				code: e.code,
				file: e.where?.file ?? t,
				pointer: e.where?.pointer ?? null,
				expected: null,
				found: null,
				message: e.message
			};
		}
		function describeDifference({ file: e, pointer: t, message: n }) {
			return `${e}${t === null || t === "" ? "" : ` at ${t}`}: ${n}`.slice(0, 2e3);
		}
		function differ(e, t) {
			const { expected: n, found: r } = t;
			return {
				code: e,
				...t,
				message: `expected ${JSON.stringify(n)}, found ${JSON.stringify(r)}`
			};
		}
		function toProblem(e, t) {
			const { code: n, message: r, file: i, pointer: a } = e;
			const o = a === null ? undefined : t.lineOf(a);
			return {
				code: n,
				message: r,
				where: {
					file: i,
					...a !== null && { pointer: a },
					...o !== undefined && { line: o }
				}
			};
		}
		function firstDifference(e, t, n = []) {
			if (isTree(e) && isTree(t) && Array.isArray(e) === Array.isArray(t)) {
				const r = [...new Set([...Object.keys(e), ...Object.keys(t)])].sort();
				for (const i of r) {
					const r = firstDifference(own(e, i), own(t, i), [...n, i]);
					if (r !== undefined) return r;
				}
				return undefined;
			}
			if (Object.is(e, t) || e === 0 && t === 0) return undefined;
			return {
				pointer: (0, r.r)(n),
				expected: e ?? null,
				found: t ?? null
			};
		}
		function isTree(e) {
			return typeof e === "object" && e !== null;
		}
		function own(e, t) {
			return Object.hasOwn(e, t) ? e[t] : undefined;
		}
		function firstDifferingByte(e, t) {
			const n = Math.min(e.length, t.length);
			for (let r = 0; r < n; r += 1) if (e[r] !== t[r]) return r;
			return e.length === t.length ? undefined : n;
		}
	}),
	34617: (function(e, t, n) {
		n.d(t, { v: () => documentReader });
		var r = n(8304);
		var i = n(46911);
		var a = n(66462);
		var o = n(28935);
		var s = n(34975);
		function documentReader(e) {
			const toJson = (t, n) => (0, r.R)(t, {
				file: n,
				maxBytes: e.maxBytes
			});
			const differencesOf = (t, n, r) => {
				const { file: i } = n;
				const a = (0, o.m)(r, n.value, {
					file: i,
					code: e.notCanonical
				});
				return [...a === undefined ? [] : [a], ...e.disagreements(t, i, r)];
			};
			const validate = (t, n) => {
				const r = (0, i.m)(e.schema, t);
				const [o, ...c] = differencesOf(r, t, n).map((e) => (0, s.H8)(e, t));
				if (o !== undefined) throw new a.dz([o, ...c]);
				return r;
			};
			return {
				validate,
				parse: (e, t) => validate(toJson(e, t), e),
				read: (t, n) => {
					try {
						const r = toJson(t, n);
						const a = (0, i.m)(e.schema, r);
						return {
							document: a,
							differences: differencesOf(a, r, t)
						};
					} catch (e) {
						if (!(e instanceof a.dz)) throw e;
						return {
							document: null,
							differences: e.problems.map((e) => (0, s.ny)(e, n))
						};
					}
				}
			};
		}
	}),
	45577: (function(e, t, n) {
		n.d(t, {
			bX: () => explainVerdict,
			ji: () => nextActions
		});
		var r = n(1973);
		var i = n(89443);
		const a = 50;
		const o = 1e3;
		function explainVerdict(e, t) {
			const n = sortWorstFirst(t.filter((e) => (0, r._i)(e) && e.mode === "enforce"));
			const i = n.filter((e) => e.waiver === undefined);
			const a = t.filter((e) => (0, r._i)(e) && e.mode === "warn").length;
			const o = t.filter((e) => e.outcome === "pass").length;
			switch (e) {
				case "error": return "the run broke before it could decide";
				case "fail":
				case "inconclusive": return i[0] === undefined ? "nothing was checked, so nothing is proven" : clip(worst(i[0], i.length - 1));
				case "waived": return clip(`${count(n.length, "failing check")} waived: ${[...new Set(n.map((e) => e.id))].join(", ")}`);
				case "pass": return `${count(o, "check")} passed${a === 0 ? "" : `, ${count(a, "warning")}`}`;
				case "not_applicable": return clip(t[0] === undefined ? "not applicable" : `not applicable: ${oneLine(t[0].reason)}`);
			}
		}
		function nextActions(e) {
			const t = sortWorstFirst(e.filter((e) => (0, r._i)(e) && e.waiver === undefined)).filter((e) => e.remedy !== undefined && e.remedy.trim() !== "").map((e) => clip(oneLine(e.remedy)));
			const n = [...new Set(t)];
			if (n.length <= a) return n;
			return [...n.slice(0, a), `And ${n.length - a} more: see the checks`];
		}
		function sortWorstFirst(e) {
			return e.toSorted((e, t) => rank(e) - rank(t));
		}
		function rank(e) {
			const t = e.outcome === "fail" ? 0 : e.outcome === "inconclusive" ? 1 : 4;
			return t === 4 ? 8 : t + (e.waiver === undefined ? 0 : 2) + (e.mode === "enforce" ? 0 : 4);
		}
		function worst(e, t) {
			return (0, i.v)(`${e.id}: ${oneLine(e.reason)}`, t, "check");
		}
		function count(e, t) {
			return `${e} ${t}${e === 1 ? "" : "s"}`;
		}
		function oneLine(e) {
			return e.replaceAll(/\s+/g, " ").trim();
		}
		function clip(e) {
			return e.length <= o ? e : `${e.slice(0, o - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
		}
	}),
	67895: (function(e, t, n) {
		n.d(t, {
			We: () => serializeFacts,
			dH: () => factsPath,
			hx: () => parseFacts
		});
		var r = n(8304);
		var i = n(84227);
		var a = n(28935);
		var o = n(34617);
		var s = n(14256);
		var c = n(61367);
		const l = i.rej({
			format: i.euz(c.mn),
			unit: c.KF,
			masked: i.zMY().describe("Whether a secret stood in the facts: the gate then decided on other text than is here"),
			facts: c.Pq.describe("As the gate collected them")
		}).describe("release-gates facts document, version 1");
		const u = (0, o.v)({
			schema: l,
			maxBytes: s.X3,
			notCanonical: "facts.not_canonical",
			disagreements: () => []
		});
		function parseFacts(e, t) {
			const n = (0, r.R)(e, {
				file: t,
				maxBytes: s.X3
			});
			const { facts: i } = n.value;
			return {
				...u.validate(n, e),
				facts: i
			};
		}
		function serializeFacts(e) {
			return (0, a.z)({
				format: c.mn,
				...e
			});
		}
		function factsPath(e, t) {
			return `facts/${e}-${t.slice(0, 12)}.json`;
		}
	}),
	14256: (function(e, t, n) {
		n.d(t, {
			X3: () => a,
			ZJ: () => i,
			bU: () => r
		});
		const r = 32 * 1024 * 1024;
		const i = 32 * 1024 * 1024;
		const a = 32 * 1024 * 1024;
	}),
	11142: (function(e, t, n) {
		n.d(t, {
			Kz: () => isConfinedPath,
			bV: () => fileNameOf,
			uJ: () => joinPath,
			yS: () => folderOf,
			yk: () => escapeGlob
		});
		function joinPath(e, t) {
			const n = e.replace(/\/+$/, "");
			return n === "" || n === "." ? t : `${n}/${t}`;
		}
		function folderOf(e) {
			const t = e.lastIndexOf("/");
			return t === -1 ? "" : e.slice(0, t);
		}
		function fileNameOf(e) {
			return e.slice(e.lastIndexOf("/") + 1);
		}
		function isConfinedPath(e) {
			if (e === "" || /[\\\0-\x1f\x7f]/.test(e) || /^[A-Za-z]:/.test(e)) return false;
			return e.split("/").every((e) => e !== "" && e !== "." && e !== "..");
		}
		function escapeGlob(e) {
			return e.replaceAll(/[\\*?[\]{}!]/g, "\\$&");
		}
	}),
	61367: (function(e, t, n) {
		n.d(t, {
			CG: () => w,
			DE: () => E,
			El: () => C,
			GJ: () => p,
			Ix: () => T,
			KF: () => l,
			Mq: () => g,
			Pq: () => s,
			Sn: () => a,
			Sr: () => y,
			WJ: () => h,
			bc: () => _,
			eF: () => v,
			id: () => c,
			mn: () => o,
			n8: () => m,
			oo: () => D,
			sc: () => u,
			uR: () => d,
			uX: () => i,
			z6: () => x
		});
		var r = n(84227);
		const i = "release-gates/evidence/v1";
		const a = "release-gates/manifest/v1";
		const o = "release-gates/facts/v1";
		const s = r.Pq9();
		const c = r.YjP().regex(/^(?![-.])[A-Za-z0-9._-]{1,128}$/).describe("1 to 128 characters A-Z a-z 0-9 . _ - without a leading \"-\" or \".\"");
		const l = r.YjP().regex(/^[a-z][a-z0-9-]{1,63}$/);
		const u = r.YjP().regex(/^[0-9a-f]{64}$/).describe("SHA-256, lower-case hex");
		const d = r.YjP().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/).describe("RFC 3339, UTC, milliseconds");
		const f = r.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
		const p = r.Whr().min(0);
		const m = r.YjP().max(4096);
		const h = r.k5n([
			"error",
			"fail",
			"inconclusive",
			"waived",
			"pass",
			"not_applicable"
		]);
		const g = r.k5n(["enforce", "warn"]);
		const _ = r.rej({
			repository: r.YjP().min(1).max(256),
			commit: f.nullable(),
			ref: r.YjP().max(1024).nullable(),
			version: r.YjP().max(256).nullable()
		});
		const v = r.gMt("kind", [r.rej({
			kind: r.euz("github"),
			id: r.YjP().regex(/^\d{1,20}$/),
			attempt: r.Whr().min(1),
			workflow: r.YjP().max(1024),
			job: r.YjP().max(1024),
			event: r.YjP().max(128),
			actor: r.YjP().max(256)
		}), r.rej({
			kind: r.euz("local"),
			id: c,
			actor: r.YjP().max(256)
		})]);
		const y = r.rej({
			name: r.euz("release-gates"),
			version: r.YjP().max(64),
			bundle_sha256: u.nullable().describe("Digest of the bundle that ran; null when run from source")
		});
		const b = r.rej({
			file: r.YjP().max(4096),
			line: r.Whr().min(1).exactOptional(),
			pointer: r.YjP().max(4096).exactOptional()
		});
		const x = r.rej({
			id: r.YjP().regex(/^[a-z0-9_]+(::.{1,256})?$/),
			outcome: r.k5n([
				"pass",
				"fail",
				"inconclusive",
				"not_applicable"
			]),
			level: r.k5n([
				"must",
				"should",
				"may"
			]),
			mode: g,
			reason: m,
			expected: s,
			actual: s,
			location: b.exactOptional(),
			remedy: m.exactOptional(),
			waiver: c.exactOptional().describe("The waiver that covers this failing check")
		});
		const S = r.KCZ([r.euz("worktree"), r.rej({ commit: f })]);
		const C = r.rej({
			path: r.YjP().min(1).max(4096),
			sha256: u,
			bytes: p,
			role: r.k5n([
				"policy",
				"evidence",
				"material"
			]),
			origin: S
		});
		const w = r.rej({
			path: r.YjP().min(1).max(4096),
			sha256: u,
			bytes: p
		});
		const T = r.KCZ([r.rej({
			path: r.YjP().min(1).max(4096).describe("Relative to the folder of the evidence, \"/\" separators"),
			sha256: u,
			bytes: p
		}), r.rej({ not_kept: m.describe("Why the decision cannot be replayed") })]).describe("What a gate decided on, in a document of its own; absent where nothing was decided, or an operation acted");
		const E = r.rej({
			value: s,
			source: r.k5n([
				"flag",
				"input",
				"environment",
				"file",
				"default"
			])
		});
		const D = r.rej({
			id: c,
			gate: l,
			check: r.YjP().max(512),
			owner: r.YjP().min(1).max(256),
			ticket: r.YjP().min(1).max(512),
			reason: m,
			expires: d,
			days_left: r.Whr(),
			path: r.YjP().max(4096),
			sha256: u,
			signed_by: r.YOg(r.YjP().min(1).max(256)).min(1).max(100).exactOptional().describe("Fingerprints of the keys that signed it; left out where nobody did")
		});
	}),
	12432: (function(e, t, n) {
		n.d(t, {
			w: () => serializeEvidence,
			x: () => evidenceFileName
		});
		var r = n(42207);
		var i = n(28935);
		function serializeEvidence(e) {
			return (0, i.z)(e);
		}
		function evidenceFileName(e, t, n) {
			return `${e}-${(0, r.Zc)(t)}-${n.slice(0, 12)}.json`;
		}
	}),
	26672: (function(e, t, n) {
		n.d(t, {
			IM: () => waiverSchema,
			JG: () => waiverPayload,
			Pr: () => s,
			oS: () => signedWaiverSchema,
			rM: () => c,
			rQ: () => parseExpiry
		});
		var r = n(42207);
		var i = n(24820);
		var a = n(30786);
		var o = n(84227);
		const s = "application/vnd.release-gates.waiver.v2+json";
		const c = "application/vnd.release-gates.waiver.v1+json";
		const l = 864e5;
		function parseExpiry(e) {
			if (!/^\d{4}-\d{2}-\d{2}$/.test(e)) return (0, r.TM)(e);
			const t = (0, r.TM)(`${e}T00:00:00Z`);
			return t === undefined ? undefined : t + l - 1;
		}
		function buildSchema() {
			return o.rej({
				version: o.euz(1).describe("1, the only version of this format"),
				gate: o.YjP().regex(/^[a-z][a-z0-9-]{1,63}$/).describe("Unit whose check is waived"),
				check: o.YjP().min(1).max(512).describe("Exact id of the check; there are no wild cards"),
				owner: o.YjP().min(1).max(256).describe("Who answers for it, e.g. @octocat or a team"),
				ticket: o.YjP().min(1).max(512).describe("Where the fix is tracked"),
				reason: o.YjP().min(1).max(4096).describe("Why it is acceptable until then, for whoever reads the evidence"),
				expires: o.YjP().max(40).refine((e) => parseExpiry(e) !== undefined, "a day such as 2026-12-31, or an RFC 3339 time").describe("Last day (UTC), or an RFC 3339 time. Mandatory: nothing is waived for ever")
			}).describe("release-gates waiver, version 1");
		}
		let u;
		function waiverSchema() {
			u ??= buildSchema();
			return u;
		}
		function buildSignedSchema() {
			return waiverSchema().extend({ repository: i.d4 }).describe("release-gates waiver as it is signed, version 2");
		}
		let d;
		function signedWaiverSchema() {
			d ??= buildSignedSchema();
			return d;
		}
		function waiverPayload(e) {
			return (0, a.Mr)(e);
		}
	}),
	4794: (function(e, t, n) {
		n.d(t, {
			Dl: () => unkeptCount,
			RO: () => rowsOf,
			T: () => fromStart,
			WX: () => findingsOf,
			YP: () => standingOf,
			jn: () => isOverride,
			md: () => dryRunOf
		});
		var r = n(71164);
		var i = n(1973);
		function isOverride({ id: e }) {
			return e.startsWith("override_used::");
		}
		function rowsOf(e) {
			return e.children.length > 0 ? e.children : [e];
		}
		function standingOf({ evidence: e }) {
			const { standing: t } = e.details;
			if (!Array.isArray(t)) return [];
			return t.filter(r.O).flatMap(({ label: e, text: t }) => {
				return typeof e === "string" && typeof t === "string" ? [{
					label: e,
					text: t
				}] : [];
			});
		}
		function fromStart({ evidence: e }, t) {
			const n = e.inputs["root"]?.value;
			return typeof n !== "string" || n === "." ? t : `${n.replace(/\/+$/, "")}/${t}`;
		}
		function unkeptCount(e) {
			return e.children.reduce((e, t) => e + unkeptCount(t), e.unkept === undefined ? 0 : 1);
		}
		function dryRunOf({ evidence: e }) {
			const t = e.checks;
			if (!t.some((e) => e.id === "dry_run")) return undefined;
			const n = {
				mode: "enforce",
				strict: e.strict
			};
			const r = t.some((e) => (0, i._i)(e) && (0, i.S4)(e, n).mode === "enforce");
			return {
				refused: r,
				exitCode: (0, i.UI)(e.verdict) ? 0 : 1
			};
		}
		function findingsOf(e) {
			const t = e.children.length > 0 ? e.evidence.checks.filter((e) => !isAboutAnother(e.id)) : e.evidence.checks;
			const n = [...unmet(e, t), ...e.children.flatMap((e) => unmet(e, e.evidence.checks))];
			return withoutEchoes(withoutConsequences(e, n)).sort((e, t) => rank(e) - rank(t));
		}
		function withoutEchoes(e) {
			const t = new Set();
			return e.filter(({ check: e, closes: n, waived: r }) => {
				if (n || r !== "") return true;
				const i = JSON.stringify([
					e.id,
					e.reason,
					e.location
				]);
				if (t.has(i)) return false;
				t.add(i);
				return true;
			});
		}
		function isAboutAnother(e) {
			return e.startsWith("unit::") || e.startsWith("manifest_");
		}
		function withoutConsequences(e, t) {
			const n = new Set([...t.filter(({ closes: e }) => e).map(({ unit: e }) => e), ...e.children.filter(({ evidence: e }) => e.error !== null).map(({ evidence: e }) => e.unit)]);
			const r = t.filter(({ check: e }) => !e.id.startsWith("gate::") || !n.has(e.id.slice(6)));
			const i = e.children.some(({ evidence: e }) => e.error !== null) || r.some(({ check: e, closes: t }) => t && e.id !== a);
			return r.filter(({ check: e }) => e.id !== a || !i);
		}
		const a = "manifest_decision_open";
		function waivedBy({ evidence: e }, t) {
			if (t === undefined) return "";
			const n = e.waivers.find((e) => e.id === t);
			if (n === undefined) return `waived by ${t}`;
			const r = n.days_left === 1 ? "1 day" : `${n.days_left} days`;
			return `waived by ${n.owner} until ${n.expires.slice(0, 10)}, ${r} left (${t})`;
		}
		function unmet(e, t) {
			return t.filter((e) => e.outcome === "fail" || e.outcome === "inconclusive").map((t) => ({
				unit: e.evidence.unit,
				check: t,
				closes: t.mode === "enforce" && t.waiver === undefined,
				isOverride: isOverride(t),
				waived: waivedBy(e, t.waiver)
			}));
		}
		function rank({ check: e, closes: t, isOverride: n }) {
			if (t) return e.outcome === "fail" ? 0 : 1;
			if (n) return 2;
			return e.waiver === undefined ? 4 : 3;
		}
	}),
	36576: (function(e, t, n) {
		n.d(t, {
			hq: () => findingLines,
			BB: () => toProgress,
			yw: () => toTerminal
		});
		var r = n(1973);
		var i = n(66462);
		var a = n(65327);
		var o = n(4794);
		;
		const s = 11;
		function standingLines({ evidence: e }, t) {
			const n = e.checks.filter((t, n) => isNew(t, e.checks.slice(0, n)));
			return [...t.map(toRow), ...n.length === 0 ? [] : [[], ...n.flatMap(toLines)]];
		}
		function toRow({ label: e, text: t }) {
			return [(0, a.L)(e.padEnd(s), e === "frozen" ? "bad" : "dim"), (0, a.L)(t, "plain")];
		}
		const c = "blocked::";
		function isNew({ id: e, reason: t, remedy: n }, r) {
			if (e === "dry_run") return false;
			if (e.startsWith(c)) return true;
			const i = r.some((e) => e.reason.endsWith(t) || t.endsWith(`: ${e.reason}`));
			return !i || n !== undefined;
		}
		function toLines(e) {
			const { id: t, outcome: n, reason: r, remedy: i } = e;
			const s = [
				signOf(e),
				(0, a.L)(r, (0, o.jn)(e) ? "bad" : "plain"),
				(0, a.L)(`  ${t.replace(c, "")}`, "dim")
			];
			const l = n === "pass" || n === "not_applicable";
			return l || i === undefined ? [s] : [s, [(0, a.L)(`  \u2192 ${i}`, "plain")]];
		}
		function signOf(e) {
			const { outcome: t, mode: n } = e;
			if (t === "pass") return (0, a.L)("\u2713 ", "good");
			if (t === "not_applicable") return (0, a.L)("\u00B7 ", "dim");
			if (n === "enforce") return (0, a.L)("\u2717 ", "bad");
			return (0, o.jn)(e) ? (0, a.L)("! OVERRIDDEN  ", "bad") : (0, a.L)("! ", "unsure");
		}
		;
		function toTerminal(e) {
			const { evidence: t } = e;
			const n = (0, o.YP)(e);
			if (n.length > 0) return [
				...standingLines(e, n),
				...planned(e),
				...leaving(e)
			];
			return [
				[(0, a.L)(e.values["release-candidate-id"] ?? t.release_candidate_id, "bold"), (0, a.L)(`  ${describeSubject(e)}`, "dim")],
				[],
				...table((0, o.RO)(e)),
				...broken(e),
				...findingLines(e),
				...planned(e),
				[],
				...conclusion(e)
			];
		}
		function toProgress(e) {
			const { unit: t, verdict: n, reason: r } = e.evidence;
			return [
				badge(n),
				(0, a.L)(`  ${t}`, "bold"),
				(0, a.L)(`  ${Math.round(e.durationMs)} ms  `, "dim"),
				(0, a.L)(r, "plain")
			];
		}
		function describeSubject({ evidence: e }) {
			const t = e.subject.commit?.slice(0, 12) ?? "no commit";
			return `${e.subject.repository}  ${t}  ${e.environment}${e.strict ? ", strict" : ""}`;
		}
		function table(e) {
			const t = Math.max(4, ...e.map((e) => e.evidence.unit.length));
			const n = [(0, a.L)(`  ${"verdict".padEnd(14)}  ${"unit".padEnd(t)}  ${"mode".padEnd(7)}  why`, "dim")];
			const r = e.map(({ evidence: e, unkept: n }) => [
				(0, a.L)("  ", "plain"),
				badge(e.verdict),
				(0, a.L)(`  ${e.unit.padEnd(t)}  `, "plain"),
				(0, a.L)(`${e.mode.padEnd(7)}  `, "dim"),
				(0, a.L)(e.reason, "plain"),
				...n === undefined ? [] : [(0, a.L)("  (evidence not written)", "bad")]
			]);
			return [n, ...r];
		}
		function badge(e) {
			return (0, a.L)(e.replace("_", " ").toUpperCase().padEnd(14), styleOf(e));
		}
		function styleOf(e) {
			if (e === "waived" || e === "inconclusive") return "unsure";
			return (0, r.UI)(e) ? "good" : "bad";
		}
		function broken(e) {
			const t = [e, ...e.children].filter(({ evidence: e, unkept: t }) => e.error !== null && !(t && e.error.kind === "environment")).map(({ evidence: e }) => [
				(0, a.L)("  \u2717 ", "bad"),
				(0, a.L)(e.unit, "bold"),
				(0, a.L)(`  ${e.reason}`, "plain")
			]);
			return t.length === 0 ? [] : [[], ...t];
		}
		const l = 20;
		const u = 3;
		function findingLines(e) {
			const t = (0, o.WX)(e);
			const n = (e.children.length > 0 ? withLittleAdvice(t) : t).slice(0, l);
			const r = t.filter((e) => !n.includes(e));
			const i = n.flatMap(terminal_toLines);
			return t.length === 0 ? [] : [
				[],
				...i,
				...leftOut(r)
			];
		}
		function withLittleAdvice(e) {
			const t = new Map();
			return e.filter(({ unit: e, closes: n }) => {
				if (n) return true;
				t.set(e, (t.get(e) ?? 0) + 1);
				return t.get(e) <= u;
			});
		}
		function leftOut(e) {
			if (e.length === 0) return [];
			const t = e.filter(({ closes: e }) => e).length;
			const n = [...new Set(e.map(({ unit: e }) => e))].join(", ");
			const r = t === 0 ? "warnings" : `findings, of which ${t} close,`;
			return [[(0, a.L)(`  \u2026 and ${e.length} more ${r} of ${n}: see the evidence`, "dim")]];
		}
		function terminal_toLines({ unit: e, check: t, closes: n, isOverride: r, waived: o }) {
			const s = n ? (0, a.L)("  \u2717 ", "bad") : r ? (0, a.L)("  ! OVERRIDDEN  ", "bad") : (0, a.L)("  ! ", "unsure");
			const c = t.location === undefined ? "" : `  ${(0, i.Hp)(t.location)}`;
			const l = o === "" ? "" : `  ${o}`;
			const u = [[
				s,
				(0, a.L)(`${e} ${t.id}`, r ? "bad" : "bold"),
				(0, a.L)(`${c}${l}`, "dim")
			], [(0, a.L)(`    ${t.reason}`, "plain")]];
			if (t.remedy !== undefined) u.push([(0, a.L)(`    \u2192 ${t.remedy}`, "plain")]);
			return u;
		}
		function planned(e) {
			const t = (0, o.md)(e);
			const { steps: n } = e.evidence.details;
			if (t === undefined || !Array.isArray(n)) return [];
			if (t.refused) {
				const e = `a real run would stop here too, do nothing and exit with ${t.exitCode}`;
				return [[], [(0, a.L)(`dry run: nothing was changed; ${e}`, "bold")]];
			}
			const r = n.map((e, t) => [(0, a.L)(`  ${t + 1}. ${String(e)}`, "plain")]);
			const i = r.length === 0 ? ", and nothing would be" : "; it would";
			return [
				[],
				[(0, a.L)(`dry run: nothing was changed${i}`, "bold")],
				...r
			];
		}
		function conclusion(e) {
			const t = (0, o.md)(e);
			return t === undefined ? decided(e) : [readiness(e, t.refused)];
		}
		function readiness({ evidence: e }, t) {
			const n = (0, a.L)("plan      ", "dim");
			if (t) return [
				n,
				(0, a.L)("REFUSED", "bad"),
				(0, a.L)(`  ${e.reason}`, "plain")
			];
			const { steps: r } = e.details;
			if (Array.isArray(r) && r.length === 0) {
				return [
					n,
					(0, a.L)("NOTHING", "unsure"),
					(0, a.L)(`  a real run would do nothing: ${e.reason}`, "plain")
				];
			}
			return [
				n,
				(0, a.L)("READY", "good"),
				(0, a.L)("  what a real run finds decides, and its exit code", "plain")
			];
		}
		function decided(e) {
			const { evidence: t, values: n } = e;
			const i = (0, o.Dl)(e);
			const s = n["decision"];
			const c = i === 0 && (0, r.UI)(t.verdict) && (s === undefined || s === "" || s === "open");
			const l = i === 0 ? t.reason : `${i} ${i === 1 ? "unit" : "units"} could not leave evidence`;
			const u = [[
				(0, a.L)("decision  ", "dim"),
				c ? (0, a.L)("OPEN", "good") : (0, a.L)("CLOSED", "bad"),
				(0, a.L)(`  ${l}`, "plain")
			]];
			if (n["manifest-path"]) u.push([(0, a.L)("manifest  ", "dim"), (0, a.L)((0, o.T)(e, n["manifest-path"]), "plain")]);
			if (e.children.length === 0) u.push(...outputs(n));
			if (e.evidencePath !== null) {
				const t = (0, o.T)(e, e.evidencePath);
				const n = t.slice(0, t.lastIndexOf("/") + 1);
				u.push([(0, a.L)("evidence  ", "dim"), (0, a.L)(e.children.length > 0 ? n : t, "plain")]);
			}
			return u;
		}
		function leaving(e) {
			const { evidence: t, evidencePath: n } = e;
			const i = !(0, r.UI)(t.verdict) || (0, o.Dl)(e) > 0;
			const s = t.checks.some(({ id: e, reason: n }) => t.reason === `${e}: ${n}`);
			const c = conclusion(e).slice(0, 1).map((e) => s ? e.slice(0, 2) : e);
			return [...i || (0, o.md)(e) !== undefined ? [[], ...c] : [], ...n === null ? [] : [[], [(0, a.L)(`kept in    ${n}`, "dim")]]];
		}
		function outputs(e) {
			return Object.entries(e).filter(([e, t]) => t !== "" && ![
				"decision",
				"manifest-path",
				"release-candidate-id"
			].includes(e)).map(([e, t]) => [(0, a.L)(`${e.padEnd(8)}  `, "dim"), (0, a.L)(t, "plain")]);
		}
	}),
	28048: (function(e, t, n) {
		n.d(t, {
			j$: () => a,
			zm: () => o
		});
		var r = n(57946);
		var i = n(84227);
		const a = i.rej({
			root: r.hF.path().default(".").describe("Folder that is judged, relative to the working directory"),
			config: r.hF.path().default(".github/release-gates.yml").describe("Configuration file, relative to the root; it may be absent"),
			environment: r.hF.id().optional().describe("Environment profile: dev, staging, prod or one of yours. Default: what the configuration names, else prod"),
			mode: r.hF.choice(["enforce", "warn"]).optional().describe("warn reports without closing. Default: what the configuration says, else enforce"),
			strict: r.hF.boolean().optional().describe("Whether checks of level \"should\" close. Default: what the environment profile says"),
			releaseCandidateId: r.hF.id().optional().describe("Release candidate that the evidence belongs to. Default: rc-<version>-<12 hex digits of the commit>"),
			correlationId: r.hF.id().optional().describe("Id that ties this run to others. Default: derived from the run"),
			evidenceDirectory: r.hF.path().optional().describe("Folder for evidence, relative to the root. Default: what the configuration says, else .release-gates")
		});
		const o = i.rej({ dryRun: r.hF.boolean().default(false).describe("Plan and report, change nothing") });
		const s = {
			verdict: "pass, not_applicable, waived, inconclusive, fail or error",
			open: "true where the verdict opens the gate, else false",
			reason: "The verdict in one line",
			"evidence-path": "The evidence document, relative to the root",
			"evidence-sha256": "SHA-256 of the evidence document",
			"release-candidate-id": "The release candidate that was judged"
		};
	}),
	43011: (function(e, t, n) {
		n.d(t, { i: () => runUnit });
		var r = n(39330);
		var i = n(66462);
		var a = n(12432);
		var o = n(11142);
		var s = n(14256);
		var c = n(56780);
		;
		async function recordInLog(e, t, n, r) {
			const i = e.configuration.configuration["audit-log"]?.path;
			if (i === undefined || n.record === undefined) return n;
			const { action: a, context: o } = n.record;
			const s = (0, c.EB)(e.host.logs.open(i), {
				action: a,
				actor: e.host.run.actor,
				source: t,
				status: "ok",
				context: {
					...o,
					correlation_id: e.correlationId,
					release_candidate_id: e.releaseCandidateId
				}
			}, { nowMs: r });
			return {
				...n,
				details: {
					...n.details,
					audit_record: {
						log: i,
						seq: s.record.seq,
						entry_hash: s.record.entry_hash
					}
				}
			};
		}
		var l = n(1973);
		var u = n(42207);
		var d = n(45577);
		var f = n(71164);
		;
		function maskStrings(e, t) {
			return maskTexts(e, t, (e) => e);
		}
		function maskKeysToo(e, t) {
			return maskTexts(e, t, t);
		}
		function maskTexts(e, t, n) {
			if (typeof e === "string") return t(e);
			if (Array.isArray(e)) return e.map((e) => maskTexts(e, t, n));
			if (!(0, f.O)(e)) return e;
			return Object.fromEntries(Object.entries(e).map(([e, r]) => [n(e), maskTexts(r, t, n)]));
		}
		var p = n(84807);
		;
		function buildEvidence(e) {
			const { session: t, unit: n, strictness: r, resolved: i, execution: a, failure: o, startedMs: s } = e;
			const { host: c } = t;
			const f = [...new Set([...t.policiesChangedByThisChange, ...e.workspace.policiesChangedByThisChange()])];
			const m = [...a.checks, ...f.sort().map(changedPolicy)].map((e) => (0, l.S4)(e, r));
			const { checks: h, waivers: g } = (0, p.Kw)(n.id, m, t.waivers, s);
			const _ = o === undefined ? (0, l.z4)(h) : "error";
			const v = o === undefined ? null : describeFailure(o);
			const y = {
				format: "release-gates/evidence/v1",
				unit: n.id,
				kind: n.kind,
				mode: r.mode,
				strict: r.strict,
				environment: t.environment,
				verdict: _,
				reason: v?.message ?? (0, d.bX)(_, h),
				error: v,
				checks: h,
				release_candidate_id: t.releaseCandidateId,
				correlation_id: t.correlationId,
				subject: t.subject,
				run: c.run,
				inputs: {
					...t.inputs,
					...i
				},
				materials: mergeMaterials(t.policyMaterials, e.workspace.materials()),
				outputs: [...a.outputs],
				started_at: (0, u.ZA)(s),
				ended_at: (0, u.ZA)(Math.max(s, c.clock.nowMs())),
				tool: c.tool,
				waivers: [...g],
				next_actions: (0, d.ji)(h),
				details: a.details,
				...e.facts !== undefined && { facts: e.facts }
			};
			return maskStrings(y, (e) => c.secrets.mask(e));
		}
		function changedPolicy(e) {
			return {
				id: `policy_unchanged::${e}`,
				outcome: "fail",
				level: "may",
				reason: `this change edits its own policy ${e}; it was judged by the one of the base commit`,
				expected: "the policy of the base commit",
				actual: "another text in this change",
				location: { file: e }
			};
		}
		function describeFailure(e) {
			if (e instanceof i.OK) {
				return {
					kind: e.kind,
					code: e.code,
					message: oneLine(e.message)
				};
			}
			return {
				kind: "internal",
				code: "internal.bug",
				message: oneLine(e instanceof Error ? e.message : String(e))
			};
		}
		function oneLine(e) {
			return e.replaceAll(/\s*[\r\n]+\s*/g, " | ").slice(0, 4e3);
		}
		function mergeMaterials(e, t) {
			const n = new Map([...e, ...t].map((e) => [`${e.path}\n${e.role}`, e]));
			return [...n.values()].sort((e, t) => e.path === t.path ? e.role < t.role ? -1 : 1 : e.path < t.path ? -1 : 1);
		}
		var m = n(51139);
		;
		function contextOf(e, t, n) {
			const { host: r } = e;
			return {
				nowMs: n,
				subject: e.subject,
				run: r.run,
				releaseCandidateId: e.releaseCandidateId,
				correlationId: e.correlationId,
				environment: e.environment,
				strict: e.strict,
				signing: e.profile.signing ?? null,
				evidenceDirectory: e.evidenceDirectory,
				tool: r.tool,
				workspace: t,
				git: r.git,
				openWorkspace: () => r.openWorkspace(),
				processes: r.processes,
				refs: r.refs,
				holders: r.holders,
				http: r.http,
				sockets: r.sockets,
				secrets: r.secrets,
				keyless: r.keyless,
				logs: r.logs,
				configurationPath: e.configuration.present ? e.configuration.path : null,
				configuredUnits: e.configuredUnits,
				maxEvidenceAgeS: (0, m._s)(e.configuration),
				auditLogPath: e.configuration.configuration["audit-log"]?.path ?? null,
				change: r.change,
				releaseView: r.releases
			};
		}
		var h = n(64);
		var g = n(84227);
		var _ = n(28048);
		;
		function toPlainFacts(e) {
			return plain(e);
		}
		function plain(e) {
			if (Array.isArray(e)) return e.map((e) => e === undefined ? null : plain(e));
			if (typeof e !== "object" || e === null) return e;
			const t = Object.entries(e).filter(([, e]) => e !== undefined);
			t.sort(([e], [t]) => e < t ? -1 : 1);
			return Object.fromEntries(t.map(([e, t]) => [e, plain(t)]));
		}
		;
		async function execute(e) {
			const { unit: t } = e;
			switch (t.kind) {
				case "gate": return executeGate(t, e);
				case "operation": return executeOperation(t, e);
			}
		}
		async function executeGate(e, t) {
			const { values: n, resolved: r } = (0, h.c)(e.inputs, t.sources, e.id);
			t.onInputs(r);
			const i = toPlainFacts(await e.collect(n, t.context));
			return {
				checks: e.decide(i, n),
				facts: i,
				details: e.details?.(i, n) ?? {},
				values: e.values?.(i, n) ?? {},
				outputs: [],
				record: undefined,
				dryRun: false
			};
		}
		async function executeOperation(e, t) {
			const n = g.rej({
				...e.inputs.shape,
				..._.zm.shape
			});
			const { values: r, resolved: i } = (0, h.c)(n, t.sources, e.id);
			t.onInputs(i);
			const { dryRun: a, ...o } = r;
			const s = await e.collect(o, t.context);
			const c = e.plan(s, o);
			const u = [...c.steps];
			const { checks: d, values: f = {} } = c;
			const p = {
				checks: d,
				details: {
					...c.details,
					steps: u
				},
				values: f,
				outputs: [],
				record: undefined,
				dryRun: a
			};
			if (a) return {
				...p,
				checks: [...d, dryRunCheck(c.steps.length)]
			};
			const m = d.map((e) => (0, l.S4)(e, {
				...t.strictness,
				mode: "enforce"
			}));
			if (m.length > 0 && !(0, l.UI)((0, l.z4)(m))) return p;
			const { context: v, writer: y } = t.apply();
			const b = await e.apply(c, o, v);
			return {
				checks: [...d, ...b.checks],
				details: {
					...b.details,
					steps: u
				},
				values: b.values ?? {},
				outputs: y.outputs(),
				record: b.record,
				dryRun: false
			};
		}
		function dryRunCheck(e) {
			return {
				id: "dry_run",
				outcome: "not_applicable",
				level: "may",
				reason: "planned only: nothing was changed",
				expected: null,
				actual: e
			};
		}
		;
		async function keepEvidence(e, t, n) {
			try {
				await e.files.create(t, n);
			} catch (a) {
				if (!(a instanceof i.dz) || a.code !== "file.exists") throw a;
				const [o] = await e.openWorkspace().digest([t]);
				if (o?.state === "present" && (0, r.J$)(o.sha256, (0, r.fg)(n))) return;
				throw a;
			}
		}
		var v = n(67895);
		;
		function toFacts(e, t, n) {
			try {
				const i = JSON.stringify(t);
				const a = n(i) !== i;
				const o = (0, v.We)({
					unit: e,
					masked: a,
					facts: a ? maskKeysToo(t, n) : t
				});
				if (o.length > s.X3) return notKept(`expected at most ${s.X3} bytes, found ${o.length}`);
				const c = (0, r.fg)(o);
				return {
					reference: {
						path: (0, v.dH)(e, c),
						sha256: c,
						bytes: o.length
					},
					bytes: o
				};
			} catch (e) {
				if (!(e instanceof i.dz)) throw e;
				return notKept(e.message.slice(0, 4e3));
			}
		}
		function notKept(e) {
			return {
				reference: { not_kept: e },
				bytes: null
			};
		}
		;
		class RecordingWriter {
			#e;
			#t = new Map();
			constructor(e) {
				this.#e = e;
			}
			async create(e, t) {
				return this.#n(await this.#e.create(e, t));
			}
			async replace(e, t) {
				return this.#n(await this.#e.replace(e, t));
			}
			async remove(e) {
				await this.#e.remove(e);
				this.#t.delete(e);
			}
			outputs() {
				return [...this.#t.values()].sort((e, t) => e.path < t.path ? -1 : 1);
			}
			#n(e) {
				this.#t.set(e.path, e);
				return e;
			}
		}
		var y = n(28359);
		var b = n(15642);
		;
		class UnitRunnerInProcess {
			#e;
			#t;
			#n = [];
			constructor(e, t) {
				this.#e = e;
				this.#t = t;
			}
			get runs() {
				return this.#n.filter((e) => e !== undefined);
			}
			async run(e, t = {}) {
				const { onStart: n, onFinish: r } = this.#t;
				const i = this.#n.push(undefined) - 1;
				const a = {
					source: "input",
					values: t,
					where: (e) => ({ file: `input ${e}` })
				};
				const o = await this.#e(await (0, b.LM)(e), {
					sources: [a],
					...n !== undefined && { onStart: n },
					...r !== undefined && { onFinish: r }
				});
				this.#n[i] = o;
				return {
					id: e,
					verdict: (0, y.gV)(o),
					mode: o.evidence.mode,
					reason: o.unkept === undefined ? o.evidence.reason : "its evidence could not be written",
					evidencePath: o.evidencePath ?? "",
					evidenceSha256: o.evidenceSha256,
					values: o.values
				};
			}
		}
		;
		async function runUnit(e, t, n) {
			const { host: r } = e;
			n.onStart?.(t);
			const i = r.clock.nowMs();
			const o = r.clock.monotonicMs();
			const s = r.openWorkspace();
			const c = new UnitRunnerInProcess((t, n) => runUnit(e, t, n), n);
			const l = await attemptUnit({
				session: e,
				unit: t,
				options: n,
				workspace: s,
				runner: c,
				startedMs: i
			});
			const u = (n.keep ?? true) && !l.execution.dryRun;
			const d = u ? factsOf(e, t.id, l.execution) : undefined;
			const f = toDocument({
				session: e,
				unit: t,
				strictness: strictnessOf(e, t.id),
				workspace: s,
				startedMs: i,
				facts: d?.reference,
				...l
			});
			const p = `${e.evidenceDirectory}/${(0, a.x)(t.id, Date.parse(f.evidence.ended_at), f.sha256)}`;
			const m = u ? await keepOrTell(r, {
				path: p,
				document: f,
				facts: d
			}) : undefined;
			const h = {
				unit: t,
				evidence: f.evidence,
				evidencePath: u && m === undefined ? p : null,
				evidenceSha256: f.sha256,
				values: l.execution.values,
				error: f.failure,
				...m !== undefined && { unkept: m },
				children: c.runs,
				durationMs: r.clock.monotonicMs() - o
			};
			n.onFinish?.(h);
			return h;
		}
		function factsOf(e, t, { facts: n }) {
			return n === undefined ? undefined : toFacts(t, n, (t) => e.host.secrets.mask(t));
		}
		async function keepOrTell(e, { path: t, document: n, facts: r }) {
			const i = n.evidence.facts;
			try {
				if (r?.bytes && i !== undefined && "path" in i) {
					await keepEvidence(e, (0, o.uJ)((0, o.yS)(t), i.path), r.bytes);
				}
				await keepEvidence(e, t, n.bytes);
				return undefined;
			} catch (e) {
				return e ?? new Error("nothing was thrown");
			}
		}
		async function attemptUnit(e) {
			const { session: t, unit: n, startedMs: r } = e;
			const i = new RecordingWriter(t.host.files);
			const a = contextOf(t, e.workspace, r);
			const { artifacts: o, clock: s, deployments: c, issues: l, releases: u, reviews: d } = t.host;
			const f = s.monotonicMs();
			const elapsedMs = () => s.monotonicMs() - f;
			let p = {};
			try {
				const s = isOff(t, n.id) ? switchedOff(n.id) : await execute({
					unit: n,
					strictness: strictnessOf(t, n.id),
					sources: withConfiguration(t, n, e.options.sources),
					context: a,
					apply: () => ({
						writer: i,
						context: {
							...a,
							files: i,
							elapsedMs,
							artifacts: o,
							deployments: c,
							issues: l,
							releases: u,
							reviews: d,
							units: e.runner
						}
					}),
					onInputs: (e) => p = e
				});
				return {
					execution: await recordInLog(t, n.id, s, r),
					failure: undefined,
					resolved: p
				};
			} catch (e) {
				return {
					execution: {
						...x,
						outputs: i.outputs()
					},
					failure: e ?? new Error("nothing was thrown"),
					resolved: p
				};
			}
		}
		function toDocument(e) {
			const t = buildEvidence(e);
			const n = (0, a.w)(t);
			if (n.length <= s.bU) return {
				evidence: t,
				bytes: n,
				sha256: (0, r.fg)(n),
				failure: e.failure
			};
			const o = new i.dz({
				code: "evidence.too_large",
				message: `expected findings that fit into ${s.bU} bytes of evidence, found ${n.length}`,
				remedy: "Split what the unit judges into several runs"
			});
			return toDocument({
				...e,
				execution: x,
				failure: o,
				facts: undefined
			});
		}
		const x = {
			checks: [],
			details: {},
			values: {},
			outputs: [],
			record: undefined,
			dryRun: false
		};
		function strictnessOf(e, t) {
			const n = e.profile.units[t] ?? e.configuration.configuration.units[t]?.mode;
			const r = e.mode ?? (n === "warn" ? "warn" : "enforce");
			return {
				mode: r,
				strict: e.strict
			};
		}
		function isOff(e, t) {
			const n = e.profile.units[t] ?? e.configuration.configuration.units[t]?.mode;
			return n === "off";
		}
		function switchedOff(e) {
			const t = {
				id: "unit_enabled",
				outcome: "not_applicable",
				level: "must",
				reason: `${e} is switched off by the configuration`,
				expected: "enforce or warn",
				actual: "off"
			};
			return {
				...x,
				checks: [t]
			};
		}
		function withConfiguration(e, t, n) {
			const { configuration: r, path: i } = e.configuration;
			const a = {
				source: "file",
				values: r.units[t.id]?.with ?? {},
				where: (e) => ({
					file: i,
					pointer: `/units/${t.id}/with/${e}`
				})
			};
			return [
				...n,
				(0, m.ht)(e.host, t.inputs),
				a,
				...sharedSettings(e, t)
			];
		}
		function sharedSettings(e, t) {
			const { configuration: n, path: r } = e.configuration;
			const i = n["version-source"];
			if (i === undefined || !Object.hasOwn(t.inputs.shape, "versionSource")) return [];
			const where = () => ({
				file: r,
				pointer: "/version-source"
			});
			return [{
				source: "file",
				values: { "version-source": i },
				where
			}];
		}
	}),
	51139: (function(e, t, n) {
		n.d(t, {
			_s: () => maxEvidenceAgeS,
			fA: () => openSession,
			ht: () => variablesOf
		});
		var r = n(64);
		var i = n(64310);
		var a = n(96416);
		var o = n(66462);
		var s = n(39362);
		var c = n(28048);
		var l = n(46911);
		var u = n(13060);
		var d = n(97208);
		var f = n(84227);
		;
		const p = "required: nothing is signed off or goes out here unsigned. optional: the same in prod, a warning elsewhere. disabled: a signer is an error. Default: what the inputs of sign and the rollout policy ask";
		const m = "required: a waiver covers nothing unless enough keys of the role approval signed it. One that is signed must verify always";
		function waiversSchema() {
			const e = f.YjP().min(1).max(1024);
			return f.rej({
				directory: e.default(".github/release-waivers"),
				signed: f.k5n(["required", "optional"]).default("optional").describe(m),
				"trust-root": e.default(".github/release-trust").describe("Folder of the trust root that says whose signatures count"),
				"trust-root-sha256": f.YjP().regex(/^[0-9a-f]{64}$/).optional().describe("SHA-256 of its 1.root.json"),
				"trust-root-version": f.Whr().min(1).optional().describe("Smallest version of it that counts: who can delete a later one brings back what it revoked")
			});
		}
		function buildSchema() {
			const e = f.YjP().regex(/^[a-z][a-z0-9-]{1,63}$/);
			const t = f.YjP().regex(/^(?![-.])[A-Za-z0-9._-]{1,64}$/);
			const n = f.YjP().min(1).max(1024);
			const r = f.KCZ([f.Whr().min(0), f.YjP().max(32)]).describe("Seconds, or 90s, 15m, 12h, 30d");
			const i = f.k5n([
				"enforce",
				"warn",
				"off"
			]);
			const a = f.rej({
				mode: i.default("enforce").describe("enforce closes, warn only reports, off does not run"),
				required: f.zMY().default(true).describe("Missing or closed evidence of this unit closes the manifest"),
				quick: f.zMY().default(true).describe("Whether a quick preflight runs it too"),
				paths: f.YOg(f.YjP().min(1).max(1024)).min(1).max(200).optional().describe("Globs: on a pull request the merge gate expects this unit only where one of them changed"),
				with: f.g1P(f.YjP().max(64), f.Pq9()).default({}).describe("Inputs of the unit, as in its action")
			});
			const o = f.rej({
				strict: f.zMY().default(true).describe("Whether checks of level \"should\" close here"),
				signing: f.k5n(d.FH).optional().describe(p),
				units: f.g1P(e, i).default({}).describe("Mode of single units here, over their own setting")
			});
			return f.rej({
				version: f.euz(1),
				"version-source": f.YjP().max(1024).optional().describe("Where the version stands: package.json, pyproject.toml, Cargo.toml, FILE#/pointer, regex:FILE:PATTERN, git-tag, given:1.2.3"),
				environment: t.default("prod").describe("Profile that applies where none is named"),
				environments: f.g1P(t, o).default({}).describe("Profiles over dev (not strict), staging, prod (strict)"),
				units: f.g1P(e, a).default({}).describe("Units that the preflight runs, in this order"),
				evidence: f.rej({
					directory: n.default(".release-gates"),
					"max-age": r.optional().describe("Evidence older than this does not count")
				}).prefault({}),
				waivers: waiversSchema().prefault({}),
				"audit-log": f.rej({ path: n.default(".release-gates/audit/log.ndjson") }).optional().describe("Where operations record what they did; absent means no record")
			}).describe("release-gates configuration, version 1");
		}
		let h;
		function configurationSchema() {
			h ??= buildSchema();
			return h;
		}
		function defaultConfiguration() {
			return configurationSchema().parse({ version: 1 });
		}
		;
		async function loadConfiguration(e, t, n) {
			const r = await e.read(t, {
				role: "policy",
				maxBytes: 1024 * 1024
			});
			if (r.state === "absent") return {
				configuration: defaultConfiguration(),
				path: t,
				present: false
			};
			if (r.state === "refused") {
				throw new o.dz({
					code: r.code,
					message: r.reason,
					where: { file: t }
				});
			}
			const i = await (0, u.A)(r.bytes, { file: t });
			const a = (0, l.m)(configurationSchema(), i);
			refuseUnknownUnits(a, n, (e) => ({
				file: t,
				pointer: e,
				line: i.lineOf(e)
			}));
			return {
				configuration: a,
				path: t,
				present: true
			};
		}
		function refuseUnknownUnits(e, t, n) {
			const r = [...Object.keys(e.units).map((e) => ({
				id: e,
				pointer: `/units/${e}`
			})), ...Object.entries(e.environments).flatMap(([e, t]) => Object.keys(t.units).map((t) => ({
				id: t,
				pointer: `/environments/${e}/units/${t}`
			})))];
			const i = r.filter(({ id: e }) => !t.includes(e)).map(({ id: e, pointer: r }) => unknownUnit(e, n(r), t));
			const [a, ...s] = i;
			if (a !== undefined) throw new o.dz([a, ...s]);
		}
		function unknownUnit(e, { line: t, ...n }, r) {
			const i = (0, a.pA)(e, r);
			return {
				code: "configuration.unknown_unit",
				message: `there is no unit "${e}"${i === undefined ? "" : `; did you mean "${i}"?`}`,
				where: {
					...n,
					...t !== undefined && { line: t }
				},
				remedy: "List the units with: release-gates units"
			};
		}
		var g = n(37365);
		var _ = n(15642);
		var v = n(42207);
		var y = n(26672);
		;
		const b = 367 * 864e5;
		async function loadWaivers(e, t, { nowMs: n, repository: r }) {
			const { directory: i } = t;
			const a = await e.list([
				`${i}/*.yml`,
				`${i}/*.yaml`,
				`${i}/*${x}`
			], { role: "policy" });
			const s = await readerOf(a, {
				workspace: e,
				settings: t,
				nowMs: n,
				repository: r
			});
			const c = [];
			const l = [];
			for (const t of a) {
				const n = await e.read(t, {
					role: "policy",
					maxBytes: 64 * 1024
				});
				if (n.state !== "present") {
					const e = n.state === "absent" ? "the file vanished while it was read" : n.reason;
					c.push({
						code: "waiver.unreadable",
						message: e,
						where: { file: t }
					});
					continue;
				}
				try {
					l.push(toWaiver(await s(n.bytes, t), t, n.sha256));
				} catch (e) {
					if (!(e instanceof o.dz)) throw e;
					c.push(...e.problems.map(withRemedy));
				}
			}
			c.push(...duplicates(l), ...l.flatMap((e) => tooFarAhead(e, n)));
			const [u, ...d] = c;
			if (u !== undefined) throw new o.dz([u, ...d]);
			return l;
		}
		function duplicates(e) {
			return e.flatMap(({ id: t, path: n }, r) => {
				const i = e.slice(0, r).find((e) => e.id === t);
				if (i === undefined) return [];
				const a = `expected one waiver of the id ${t}, found ${i.path} as well`;
				return [{
					code: "waiver.duplicate_id",
					message: a,
					where: { file: n },
					remedy: "Rename one of them"
				}];
			});
		}
		function tooFarAhead({ expiresMs: e, path: t }, n) {
			if (e <= n + b) return [];
			const r = `expected a waiver that ends within a year, found one that ends at ${(0, v.ZA)(e)}`;
			const i = "Name an earlier day, or change the policy that the check enforces";
			return [{
				code: "waiver.too_long",
				message: r,
				where: {
					file: t,
					pointer: "/expires"
				},
				remedy: i
			}];
		}
		function withRemedy(e) {
			if (e.remedy !== undefined || !e.code.startsWith("schema.")) return e;
			const { shape: t } = (0, y.IM)();
			const n = e.where?.pointer?.split("/")[1] ?? "";
			const r = Object.hasOwn(t, n) ? t[n] : undefined;
			const i = r === undefined ? `Known keys: ${Object.keys(t).join(", ")}; all are mandatory` : `Write ${n}: ${r.description ?? ""}`;
			return {
				...e,
				remedy: i
			};
		}
		const x = ".dsse.json";
		async function readerOf(e, { workspace: t, settings: r, ...i }) {
			const a = r.signed === "required" ? "nobody signed it, and waivers.signed is required" : null;
			const readPlain = async (e, t) => {
				const n = (0, l.m)((0, y.IM)(), await (0, u.A)(e, { file: t }));
				return {
					document: n,
					signedBy: [],
					flaw: a
				};
			};
			if (!e.some((e) => e.endsWith(x))) return readPlain;
			const { openSignedWaivers: o } = await Promise.all([
				n.e(5930),
				n.e(6849),
				n.e(3188),
				n.e(3519)
			]).then(n.bind(n, 63519));
			const { "trust-root": s, "trust-root-sha256": c = null, "trust-root-version": d = null } = r;
			const f = await o({
				folder: s,
				pin: c,
				minVersion: d
			}, t, i);
			return async (e, t) => t.endsWith(x) ? f(e, t) : readPlain(e, t);
		}
		function toWaiver({ document: e, signedBy: t, flaw: n }, r, a) {
			const o = (0, i.Fg)((r.split("/").at(-1) ?? r).replace(/\.(?:ya?ml|dsse\.json)$/, ""), r);
			const { expires: s, ...c } = e;
			return {
				...c,
				id: o,
				expiresMs: (0, y.rQ)(s) ?? 0,
				path: r,
				sha256: a,
				signedBy: t,
				flaw: n
			};
		}
		;
		const S = {
			dev: {
				strict: false,
				units: {}
			},
			staging: {
				strict: true,
				units: {}
			},
			prod: {
				strict: true,
				units: {}
			}
		};
		async function openSession(e, t, n = {}) {
			const { values: a, resolved: o } = (0, r.c)(c.j$, [...t, variablesOf(e, c.j$)]);
			const s = e.openWorkspace();
			const l = beginDescribing(e);
			const u = n.ignoreConfiguration === true ? {
				configuration: defaultConfiguration(),
				path: a.config,
				present: false
			} : await loadConfiguration(s, a.config, _.Fl);
			const { configuration: d } = u;
			const f = a.environment ?? d.environment;
			const p = profileOf(d, f, u.path);
			const m = await (0, g.f)(e, d, l);
			const h = {
				nowMs: e.clock.nowMs(),
				repository: m.repository
			};
			const v = n.ignoreConfiguration === true ? [] : await loadWaivers(s, d.waivers, h);
			const y = a.releaseCandidateId ?? (0, i.Jg)(m.version ?? "unversioned", m.commit ?? "no-commit");
			const b = a.evidenceDirectory ?? d.evidence.directory;
			return {
				host: e,
				configuration: u,
				environment: f,
				profile: p,
				mode: a.mode,
				strict: a.strict ?? p.strict,
				subject: m,
				releaseCandidateId: y,
				correlationId: a.correlationId ?? defaultCorrelationId(e),
				evidenceDirectory: `${b.replace(/\/+$/, "")}/${y}`,
				configuredUnits: configuredUnits(d, p),
				waivers: v,
				policyMaterials: s.materials(),
				policiesChangedByThisChange: s.policiesChangedByThisChange(),
				inputs: o
			};
		}
		function beginDescribing(e) {
			const t = e.git.describe();
			t.catch(() => undefined);
			return t;
		}
		function variablesOf(e, t) {
			const n = new Set(Object.keys(t.shape).map((e) => e.replaceAll(/[A-Z]/g, (e) => `-${e.toLowerCase()}`)));
			return {
				source: "environment",
				values: Object.fromEntries(Object.entries(e.variables).filter(([e]) => n.has(e))),
				where: (e) => ({ file: `RELEASE_GATES_${e.toUpperCase().replaceAll("-", "_")}` })
			};
		}
		function profileOf(e, t, n) {
			const r = {
				...S,
				...e.environments
			};
			const i = Object.hasOwn(r, t) ? r[t] : undefined;
			if (i !== undefined) return i;
			const s = (0, a.pA)(t, Object.keys(r));
			throw new o.dz({
				code: "configuration.unknown_environment",
				message: `there is no environment profile "${t}"${s === undefined ? "" : `; did you mean "${s}"?`}`,
				where: { file: n },
				remedy: `Known profiles: ${Object.keys(r).join(", ")}; define others under environments`
			});
		}
		function configuredUnits(e, t) {
			return Object.entries(e.units).flatMap(([e, n]) => {
				const r = t.units[e] ?? n.mode;
				const i = (0, _.I)(e);
				if (r === "off" || i === undefined) return [];
				return [{
					id: e,
					kind: i,
					mode: r,
					required: n.required,
					quick: n.quick,
					paths: n.paths
				}];
			});
		}
		function defaultCorrelationId(e) {
			const { run: t } = e;
			return t.kind === "github" ? `gh-${t.id}-${t.attempt}` : t.id;
		}
		function maxEvidenceAgeS({ configuration: e, path: t }) {
			const n = e.evidence["max-age"];
			if (n === undefined) return null;
			const r = typeof n === "number" ? n : (0, s.E)(n);
			if (r !== undefined) return r;
			throw new o.dz({
				code: "configuration.invalid",
				message: `expected a duration such as 90s, 15m, 12h or 30d, found ${JSON.stringify(n)}`,
				where: {
					file: t,
					pointer: "/evidence/max-age"
				}
			});
		}
	}),
	28359: (function(e, t, n) {
		n.d(t, {
			Xp: () => unkeptErrors,
			gV: () => verdictOfRun,
			mZ: () => exitCodeOfRun
		});
		var r = n(66462);
		var i = n(1973);
		function verdictOfRun(e) {
			return e.unkept === undefined ? e.evidence.verdict : "error";
		}
		function exitCodeOfRun(e) {
			const [t] = unkeptErrors(e);
			if (t !== undefined) return (0, r.FO)(t.error);
			if (e.evidence.verdict === "error") return (0, r.FO)(e.error);
			return (0, i.UI)(e.evidence.verdict) ? r.dc.open : r.dc.closed;
		}
		function unkeptErrors(e) {
			const { unkept: t } = e;
			const n = t instanceof Error ? t.message : String(t);
			return [...e.children.flatMap(unkeptErrors), ...t === undefined ? [] : [{
				unit: e.evidence.unit,
				error: t,
				message: n
			}]];
		}
	}),
	15642: (function(e, t, n) {
		n.d(t, {
			I: () => kindOf,
			LM: () => loadUnit,
			Fl: () => c
		});
		var r = n(96416);
		var i = n(66462);
		;
		const a = {
			"activation-guard": () => Promise.all([
				n.e(5930),
				n.e(6849),
				n.e(7799),
				n.e(4587),
				n.e(3188),
				n.e(3999),
				n.e(3967),
				n.e(179),
				n.e(8553),
				n.e(8109),
				n.e(3117),
				n.e(3766),
				n.e(9892),
				n.e(5064),
				n.e(2252)
			]).then(n.bind(n, 32252)).then((e) => e.activationGuard),
			"attestation-verify": () => Promise.all([
				n.e(5930),
				n.e(6849),
				n.e(7799),
				n.e(3188),
				n.e(8109),
				n.e(2887)
			]).then(n.bind(n, 72887)).then((e) => e.attestationVerify),
			"audit-chain-verify": () => Promise.all([
				n.e(4587),
				n.e(7296),
				n.e(9250)
			]).then(n.bind(n, 59250)).then((e) => e.auditChainVerify),
			"compat-matrix": () => n.e(2816).then(n.bind(n, 22816)).then((e) => e.compatMatrix),
			"governance-check": () => n.e(1422).then(n.bind(n, 41422)).then((e) => e.governanceCheck),
			"manifest-verify": () => Promise.all([
				n.e(7799),
				n.e(3999),
				n.e(2999)
			]).then(n.bind(n, 2999)).then((e) => e.manifestVerify),
			"merge-gate": () => Promise.all([n.e(7799), n.e(2203)]).then(n.bind(n, 42203)).then((e) => e.mergeGate),
			"record-verify": () => Promise.all([
				n.e(7799),
				n.e(4587),
				n.e(3999),
				n.e(3967),
				n.e(179),
				n.e(8553),
				n.e(8933)
			]).then(n.bind(n, 38933)).then((e) => e.recordVerify),
			"reliability-review": () => Promise.all([
				n.e(4587),
				n.e(3967),
				n.e(179),
				n.e(8778)
			]).then(n.bind(n, 18778)).then((e) => e.reliabilityReview),
			"rollback-drill-guard": () => n.e(1895).then(n.bind(n, 51895)).then((e) => e.rollbackDrillGuard),
			"rollout-adapter-contract": () => n.e(3026).then(n.bind(n, 63026)).then((e) => e.rolloutAdapterContract),
			"rollout-guard": () => n.e(2138).then(n.bind(n, 62138)).then((e) => e.rolloutGuard)
		};
		;
		const o = {
			approve: () => Promise.all([
				n.e(5930),
				n.e(6849),
				n.e(3188),
				n.e(3967),
				n.e(6647)
			]).then(n.bind(n, 96647)).then((e) => e.approve),
			"audit-append": () => n.e(4261).then(n.bind(n, 24261)).then((e) => e.auditAppend),
			"audit-prove": () => Promise.all([
				n.e(4587),
				n.e(7296),
				n.e(292)
			]).then(n.bind(n, 60292)).then((e) => e.auditProve),
			"audit-publish": () => Promise.all([
				n.e(4587),
				n.e(7296),
				n.e(9033)
			]).then(n.bind(n, 99033)).then((e) => e.auditPublish),
			"audit-seal": () => Promise.all([
				n.e(4587),
				n.e(7296),
				n.e(6998)
			]).then(n.bind(n, 16998)).then((e) => e.auditSeal),
			"channel-control": () => Promise.all([
				n.e(7799),
				n.e(4587),
				n.e(3999),
				n.e(3967),
				n.e(179),
				n.e(8553),
				n.e(3117),
				n.e(3766),
				n.e(4537),
				n.e(2825)
			]).then(n.bind(n, 92825)).then((e) => e.channelControl),
			"drill-evidence-sign": () => n.e(4925).then(n.bind(n, 84925)).then((e) => e.drillEvidenceSign),
			"evidence-upload": () => n.e(239).then(n.bind(n, 90239)).then((e) => e.evidenceUpload),
			"freeze-sign": () => Promise.all([
				n.e(5930),
				n.e(6849),
				n.e(3188),
				n.e(3967),
				n.e(3117),
				n.e(9892),
				n.e(3206)
			]).then(n.bind(n, 38114)).then((e) => e.freezeSign),
			"preflight-run": () => n.e(3149).then(n.bind(n, 83149)).then((e) => e.preflightRun),
			"release-manifest": () => Promise.all([n.e(7799), n.e(4362)]).then(n.bind(n, 34362)).then((e) => e.releaseManifest),
			"release-publish": () => Promise.all([
				n.e(5930),
				n.e(6849),
				n.e(7799),
				n.e(3188),
				n.e(3999),
				n.e(8109),
				n.e(4658)
			]).then(n.bind(n, 94658)).then((e) => e.releasePublish),
			"rollback-bundle": () => Promise.all([n.e(7799), n.e(2428)]).then(n.bind(n, 42428)).then((e) => e.rollbackBundle),
			"rollout-executor": () => Promise.all([
				n.e(5930),
				n.e(6849),
				n.e(1917),
				n.e(7799),
				n.e(4587),
				n.e(3188),
				n.e(3999),
				n.e(3967),
				n.e(179),
				n.e(8553),
				n.e(8109),
				n.e(3117),
				n.e(3766),
				n.e(9892),
				n.e(4537),
				n.e(5064),
				n.e(3430)
			]).then(n.bind(n, 33430)).then((e) => e.rolloutExecutor),
			sign: () => Promise.all([
				n.e(7799),
				n.e(3999),
				n.e(6185)
			]).then(n.bind(n, 16185)).then((e) => e.sign),
			"trust-root": () => Promise.all([
				n.e(5930),
				n.e(6849),
				n.e(3188),
				n.e(5344)
			]).then(n.bind(n, 85344)).then((e) => e.trustRoot),
			"waiver-sign": () => Promise.all([
				n.e(5930),
				n.e(6849),
				n.e(3188),
				n.e(4485)
			]).then(n.bind(n, 36866)).then((e) => e.waiverSign),
			witness: () => n.e(9903).then(n.bind(n, 69903)).then((e) => e.witness)
		};
		;
		const s = {
			...a,
			...o
		};
		const c = Object.keys(s).sort();
		function kindOf(e) {
			if (Object.hasOwn(a, e)) return "gate";
			return Object.hasOwn(o, e) ? "operation" : undefined;
		}
		async function loadUnit(e) {
			const t = Object.hasOwn(s, e) ? s[e] : undefined;
			if (t !== undefined) return t();
			const n = (0, r.pA)(e, c);
			throw new i.dz({
				code: "unit.unknown",
				message: `there is no unit or command "${e}"${n === undefined ? "" : `; did you mean "${n}"?`}`,
				remedy: "List them with: release-gates units"
			});
		}
	}),
	84807: (function(e, t, n) {
		n.d(t, { Kw: () => applyWaivers });
		var r = n(1973);
		var i = n(42207);
		const a = 864e5;
		function daysLeft(e, t) {
			return Math.floor((e.expiresMs - t) / a);
		}
		function expiryWarning(e) {
			if (e <= 1) return "last-day";
			if (e <= 7) return "last-week";
			return e <= 14 ? "last-fortnight" : undefined;
		}
		function applyWaivers(e, t, n, i) {
			const a = n.filter((t) => t.gate === e);
			const o = new Map();
			const s = [];
			const c = t.map((e) => {
				if (e.mode !== "enforce" || !(0, r._i)(e)) return e;
				const t = a.filter((t) => t.check === e.id);
				const n = t.find((e) => e.expiresMs >= i && e.flaw === null);
				if (n === undefined) {
					s.push(...t.map((t) => uncovered(t, e, i)));
					return e;
				}
				o.set(n.id, n);
				return {
					...e,
					waiver: n.id
				};
			});
			return {
				checks: [...c, ...s],
				waivers: [...o.values()].map((e) => toApplied(e, i))
			};
		}
		function uncovered(e, t, n) {
			return e.expiresMs < n || e.flaw === null ? expired(e, t) : unverified(e, e.flaw);
		}
		function unverified({ id: e, owner: t, path: n }, r) {
			return {
				id: `waiver_verified::${e}`,
				outcome: "fail",
				level: "must",
				mode: "enforce",
				reason: `the waiver of ${t} covers nothing: ${r}`,
				expected: "a waiver signed by enough keys of the role approval",
				actual: r,
				location: { file: n },
				remedy: `Have it signed: release-gates waiver-sign --waiver ${n} --key-file KEY`
			};
		}
		function expired(e, t) {
			const n = (0, i.ZA)(e.expiresMs);
			return {
				id: `waiver_unexpired::${e.id}`,
				outcome: "fail",
				level: "must",
				mode: "enforce",
				reason: `the waiver of ${e.owner} for ${t.id} expired at ${n}`,
				expected: "a waiver that has not expired",
				actual: n,
				location: { file: e.path },
				remedy: `${e.owner}: fix ${t.id} (${e.ticket}) or have a new waiver reviewed`
			};
		}
		function toApplied(e, t) {
			const { expiresMs: n, version: r, flaw: a, signedBy: o, ...s } = e;
			return {
				...s,
				expires: (0, i.ZA)(n),
				days_left: daysLeft(e, t),
				...o.length > 0 && { signed_by: [...o] }
			};
		}
	})
};
;
