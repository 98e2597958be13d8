"use strict";
exports.id = 4395;
exports.ids = [4395];
exports.modules = {
	37631: (function(e, t, n) {
		n.d(t, {
			ER: () => parseEntry,
			WL: () => formatEntry,
			pz: () => entryLeaf
		});
		var r = n(92401);
		const i = "{\"entry_hash\":\"";
		const a = "\",\"seq\":";
		const o = 64;
		const s = 48;
		const c = 125;
		const l = Number.MAX_SAFE_INTEGER;
		const u = /^\{"entry_hash":"([0-9a-f]{64})","seq":([1-9][0-9]{0,15})\}$/;
		function formatEntry({ seq: e, entryHash: t }) {
			return `${i}${t}${a}${e}}`;
		}
		function parseEntry(e) {
			const [, t, n] = u.exec(Buffer.from(e).toString("latin1")) ?? [];
			const r = Number(n);
			return t === undefined || !Number.isSafeInteger(r) ? undefined : {
				seq: r,
				entryHash: t
			};
		}
		const d = Buffer.from(`\0${formatEntry({
			seq: l,
			entryHash: "0".repeat(o)
		})}`, "latin1");
		const f = 1 + i.length;
		const p = f + o + a.length;
		const m = Array.from({ length: d.length - p + 1 }, (e, t) => d.subarray(0, p + t));
		function entryLeaf(e, t) {
			d.write(t, f, o, "latin1");
			let n = 1;
			for (let t = e; t >= 10; t = Math.floor(t / 10)) n++;
			d[p + n] = c;
			for (let t = p + n - 1, r = e; t >= p; t--, r = Math.floor(r / 10)) {
				d[t] = s + r % 10;
			}
			return (0, r.r_)(m[n + 1]);
		}
	}),
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
	92401: (function(e, t, n) {
		n.d(t, {
			FA: () => i,
			I5: () => rootOf,
			Jq: () => leafHash,
			r_: () => c,
			zB: () => nodeHash,
			zg: () => o
		});
		var r = n(77598);
		const i = 32;
		const a = Buffer.of(0);
		const o = sha256(Buffer.alloc(0));
		function leafHash(e) {
			return sha256(Buffer.concat([a, e]));
		}
		const s = Buffer.alloc(1 + 2 * i);
		function nodeHash(e, t) {
			if (e.length !== i || t.length !== i) throw new RangeError("a hash has 32 bytes");
			s[0] = 1;
			s.set(e, 1);
			s.set(t, 1 + i);
			return Buffer.from(c(s), "latin1");
		}
		function rootOf(e) {
			if (e.length === 0) return o;
			let t = e;
			while (t.length > 1) {
				t = Array.from({ length: Math.ceil(t.length / 2) }, (e, n) => {
					const r = t[2 * n];
					const i = t[2 * n + 1];
					return i === undefined ? r : nodeHash(r, i);
				});
			}
			return t[0];
		}
		const c = typeof r.hash === "function" ? (e) => r.hash("sha256", e, "binary") : (e) => (0, r.createHash)("sha256").update(e).digest("binary");
		function sha256(e) {
			return (0, r.createHash)("sha256").update(e).digest();
		}
	}),
	46093: (function(e, t, n) {
		n.d(t, {
			HB: () => isConsistent,
			Nc: () => buildConsistencyProof,
			R4: () => isIncluded,
			To: () => buildInclusionProof,
			Zi: () => largestPowerBelow
		});
		var r = n(39330);
		var i = n(92401);
		function isIncluded(e) {
			const { index: t, size: n, leafHash: a, root: o, proof: s } = e;
			if (!isCount(t) || !isCount(n) || t >= n) return false;
			if (![
				a,
				o,
				...s
			].every(isHash)) return false;
			let c = t;
			let l = n - 1;
			let u = a;
			for (const e of s) {
				if (l === 0) return false;
				if (c % 2 === 1 || c === l) {
					u = (0, i.zB)(e, u);
					while (c % 2 === 0 && c !== 0) [c, l] = [half(c), half(l)];
				} else {
					u = (0, i.zB)(u, e);
				}
				[c, l] = [half(c), half(l)];
			}
			return l === 0 && (0, r.J$)(u, o);
		}
		function isConsistent(e) {
			const { size1: t, size2: n, root1: a, root2: o, proof: s } = e;
			if (!isCount(t) || !isCount(n) || t === 0 || t > n) return false;
			if (t === n) return s.length === 0 && (0, r.J$)(a, o);
			if (![
				a,
				o,
				...s
			].every(isHash)) return false;
			const c = isPowerOfTwo(t) ? [a, ...s] : s;
			const [l, ...u] = c;
			if (s.length === 0 || l === undefined) return false;
			let [d, f] = [t - 1, n - 1];
			while (d % 2 === 1) [d, f] = [half(d), half(f)];
			let [p, m] = [l, l];
			for (const e of u) {
				if (f === 0) return false;
				if (d % 2 === 1 || d === f) {
					p = (0, i.zB)(e, p);
					m = (0, i.zB)(e, m);
					while (d % 2 === 0 && d !== 0) [d, f] = [half(d), half(f)];
				} else {
					m = (0, i.zB)(m, e);
				}
				[d, f] = [half(d), half(f)];
			}
			return f === 0 && (0, r.J$)(p, a) && (0, r.J$)(m, o);
		}
		function buildInclusionProof(e, t, n) {
			if (!isCount(e) || !isCount(t) || e >= t) throw new RangeError(`no leaf ${e} in a tree of ${t}`);
			return siblings(e, [0, t], n);
		}
		function buildConsistencyProof(e, t, n) {
			if (!isCount(e) || !isCount(t) || e === 0 || e > t) {
				throw new RangeError(`no consistency proof leads from ${e} to ${t} records`);
			}
			return subproof(e, [0, t], n);
		}
		function siblings(e, [t, n], r) {
			if (n - t === 1) return [];
			const i = t + largestPowerBelow(n - t);
			return e < i ? [...siblings(e, [t, i], r), r(i, n)] : [...siblings(e, [i, n], r), r(t, i)];
		}
		function subproof(e, [t, n], r) {
			if (e === n) return t === 0 ? [] : [r(t, n)];
			const i = t + largestPowerBelow(n - t);
			return e <= i ? [...subproof(e, [t, i], r), r(i, n)] : [...subproof(e, [i, n], r), r(t, i)];
		}
		function largestPowerBelow(e) {
			let t = 1;
			while (t * 2 < e) t *= 2;
			return t;
		}
		function half(e) {
			return Math.floor(e / 2);
		}
		function isPowerOfTwo(e) {
			return e === 1 || largestPowerBelow(e) * 2 === e;
		}
		function isCount(e) {
			return Number.isSafeInteger(e) && e >= 0;
		}
		function isHash(e) {
			return e.length === i.FA;
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
	})
};
;
