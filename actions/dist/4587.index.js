"use strict";
exports.id = 4587;
exports.ids = [4587];
exports.modules = {
	70443: (function(e, t, n) {
		n.d(t, {
			L: () => toByteSource,
			l: () => readFully
		});
		function toByteSource(e) {
			return {
				size: e.length,
				read(t, n) {
					const r = e.subarray(n, n + t.length);
					t.set(r);
					return r.length;
				}
			};
		}
		function readFully(e, t, n) {
			let r = 0;
			while (r < t.length) {
				const i = e.read(t.subarray(r), n + r);
				if (i <= 0) break;
				r += i;
			}
			return r;
		}
	}),
	14213: (function(e, t, n) {
		n.d(t, {
			A: () => l,
			s: () => readPredecessorLine
		});
		var r = n(43857);
		var i = n(66462);
		var a = n(70971);
		var o = n(39330);
		var s = n(88449);
		var c = n(618);
		const l = 256 * 1024;
		function readPredecessorLine(e) {
			if (e.length === 0) return { fault: {
				code: "line.blank",
				message: "the line is empty"
			} };
			let t;
			try {
				t = (0, r.S)(e, {
					file: "line",
					maxBytes: l
				});
			} catch (e) {
				if (!(e instanceof i.dz)) throw e;
				return (0, s.ec)(e);
			}
			if (!isObject(t)) return shapeFault("a record is a JSON object");
			if (Buffer.compare(Buffer.from((0, a.Zn)(t), "utf8"), e) !== 0) {
				const e = "the line is not spelled as the predecessor stores a record";
				return { fault: {
					code: "line.not_canonical",
					message: e
				} };
			}
			return readFields(t);
		}
		function readFields(e) {
			const field = (t) => e.members.get(t);
			const t = toInteger(field("seq"));
			const n = toNumber(field("ts"));
			const r = field("prev_hash");
			const i = field("entry_hash");
			const s = [
				"action",
				"actor",
				"source",
				"status"
			].find((e) => !(0, c.lq)(field(e)));
			if (toInteger(field("schema_version")) !== 1) return shapeFault("schema_version is not 1");
			if (t === undefined || t < 1) return shapeFault("seq is not an integer from 1");
			if (n === undefined || !(n > 0 && Number.isFinite(n))) return shapeFault("ts is not a positive number");
			if (s !== undefined) return shapeFault(`${s} is not a text with something in it`);
			if (!isObject(field("context"))) return shapeFault("context is not an object");
			if (r !== "" && !(0, o.P4)(r)) return shapeFault("prev_hash is not a SHA-256");
			if (!(0, o.P4)(i)) return shapeFault("entry_hash is not a SHA-256");
			const l = (0, o.fg)((0, a.Qb)((0, a.t4)(e, "entry_hash")));
			return { facts: {
				seq: t,
				ts: n,
				prevHash: r,
				entryHash: i,
				computedHash: l
			} };
		}
		function toInteger(e) {
			if (!isKind(e, "integer")) return undefined;
			const t = Number(e.text);
			return Number.isSafeInteger(t) ? t : undefined;
		}
		function toNumber(e) {
			return isKind(e, "float") ? e.value : toInteger(e);
		}
		function isObject(e) {
			return isKind(e, "object");
		}
		function isKind(e, t) {
			return typeof e === "object" && e !== null && e.kind === t;
		}
		function shapeFault(e) {
			return { fault: {
				code: "record.shape",
				message: e
			} };
		}
	}),
	26496: (function(e, t, n) {
		n.d(t, {
			m: () => i,
			o: () => r
		});
		const r = "release-gates/log-seal/v2";
		const i = 1024 * 1024;
	}),
	2741: (function(e, t, n) {
		n.d(t, {
			Ay: () => a,
			Gq: () => TreeBuilder,
			_e: () => countPeaks,
			r8: () => splitHashes
		});
		var r = n(46093);
		var i = n(92401);
		const a = 256;
		const o = 1 + 2 * i.FA;
		class TreeBuilder {
			#e = 0;
			#t = Buffer.alloc(1 + a * i.FA);
			#n;
			#r = 0;
			#i = Buffer.alloc(64 * i.FA);
			#a = [];
			constructor() {
				this.#n = pairsOf(this.#t);
			}
			static resume(e, t, n) {
				const r = new TreeBuilder();
				r.#r = e.length / i.FA;
				r.#i = Buffer.concat([e], Math.max(r.#i.length, e.length));
				r.#e = r.#r * a + t.length / i.FA;
				r.#t.set(t, 1);
				r.#a.push(...n === undefined ? peaksOf(e) : splitHashes(n));
				return r;
			}
			get size() {
				return this.#e;
			}
			append(e) {
				this.#t.write(e, 1 + this.#e % a * i.FA, "latin1");
				this.#e++;
				if (this.#e % a === 0) this.#s(this.#o());
			}
			root() {
				const e = splitHashes(this.openLeaves());
				let t = e.length === 0 ? undefined : (0, i.I5)(e);
				for (const e of this.#a.toReversed()) t = t === undefined ? e : (0, i.zB)(e, t);
				return t ?? i.zg;
			}
			closedTiles() {
				return this.#i.subarray(0, this.#r * i.FA);
			}
			peaks() {
				return Buffer.concat(this.#a);
			}
			openLeaves() {
				return this.#t.subarray(1, 1 + this.#e % a * i.FA);
			}
			#o() {
				fold(this.#t, this.#n);
				return this.#t.subarray(1, 1 + i.FA);
			}
			#s(e) {
				const t = Uint8Array.from(e);
				let n = this.#r;
				this.#c(t);
				let r = t;
				for (; n % 2 === 1; n = (n - 1) / 2) r = (0, i.zB)(this.#a.pop(), r);
				this.#a.push(r);
			}
			#c(e) {
				const t = this.#r * i.FA;
				if (t === this.#i.length) this.#i = Buffer.concat([this.#i], this.#i.length * 2);
				this.#i.set(e, t);
				this.#r++;
			}
		}
		function peaksOf(e) {
			const t = [];
			for (let n = 0; n < e.length;) {
				const a = (0, r.Zi)((e.length - n) / i.FA + 1) * i.FA;
				t.push(perfectRoot(e.subarray(n, n + a)));
				n += a;
			}
			return t;
		}
		function countPeaks(e) {
			return e.toString(2).replaceAll("0", "").length;
		}
		function perfectRoot(e) {
			const t = Buffer.alloc(1 + e.length);
			t.set(e, 1);
			fold(t, pairsOf(t));
			return t.subarray(1, 1 + i.FA);
		}
		function pairsOf(e) {
			return Array.from({ length: Math.floor(e.length / (2 * i.FA)) }, (t, n) => {
				const r = n * 2 * i.FA;
				return e.subarray(r, r + o);
			});
		}
		function fold(e, t) {
			for (let n = t.length; n >= 1; n /= 2) {
				for (let r = 0; r < n; r++) {
					const n = t[r];
					n[0] = 1;
					e.write((0, i.r_)(n), 1 + r * i.FA, "latin1");
				}
			}
		}
		function splitHashes(e) {
			return Array.from({ length: e.length / i.FA }, (t, n) => e.slice(n * i.FA, (n + 1) * i.FA));
		}
	}),
	24587: (function(e, t, n) {
		n.d(t, { I: () => verifyLog });
		var r = n(66462);
		var i = n(39330);
		;
		function judgeAnchors(e, t) {
			let n = {
				anchoredThrough: 0,
				anchorKind: "none"
			};
			const r = [...t].sort((e, t) => e.size - t.size || rank(e) - rank(t));
			for (const t of r) {
				const a = e.rootAt(t.size);
				if (a === undefined) return {
					...n,
					...judgeMissing(e, t, n.anchoredThrough)
				};
				if (!(0, i.J$)(a, t.root)) return {
					...n,
					...judgeFork(a, t, {
						sorted: r,
						good: n
					})
				};
				n = {
					anchoredThrough: t.size,
					anchorKind: t.size === 0 ? "none" : t.kind
				};
			}
			return {
				...n,
				problem: e.problem,
				bothHeads: null,
				badRange: null
			};
		}
		function judgeMissing(e, t, n) {
			const r = e.problem !== null && e.problem.code !== "line.torn";
			if (r) return {
				problem: e.problem,
				bothHeads: null,
				badRange: null
			};
			const i = `expected at least the ${t.size} records of the ${t.kind}, found ${e.records}`;
			const a = {
				code: "anchor.cut",
				index: e.records,
				offset: null,
				message: i
			};
			const o = n < e.records ? {
				from: n,
				to: e.records + 1
			} : null;
			return {
				problem: a,
				bothHeads: headsOf(t, {
					size: e.records,
					root: e.root
				}),
				badRange: o
			};
		}
		function judgeFork(e, t, { sorted: n, good: r }) {
			const a = n.find((e) => e.size === t.size && !(0, i.J$)(e.root, t.root));
			const o = a === undefined ? fork(`the records are not those of the ${t.kind} over ${t.size}: two histories exist`) : {
				...fork(`two anchors over ${t.size} records contradict each other`),
				code: "anchor.conflict"
			};
			return {
				problem: o,
				bothHeads: headsOf(t, {
					size: t.size,
					root: e
				}),
				badRange: {
					from: r.anchoredThrough,
					to: t.size
				}
			};
		}
		function fork(e) {
			return {
				code: "anchor.fork",
				index: null,
				offset: null,
				message: e
			};
		}
		function headsOf(e, t) {
			return {
				anchor: {
					kind: e.kind,
					size: e.size,
					root: e.root
				},
				log: t
			};
		}
		function rank(e) {
			return e.kind === "last_seen" ? 0 : 1;
		}
		var a = n(4573);
		var o = n(70443);
		var s = n(37631);
		var c = n(88449);
		var l = n(14213);
		var u = n(618);
		var d = n(14485);
		var f = n(2741);
		;
		const p = 1024 * 1024;
		const m = 10;
		function startOfChain() {
			return {
				records: 0,
				bytes: 0,
				headHash: "",
				lastTs: null,
				maxTs: null,
				clockRegressions: 0,
				tree: new f.Gq(),
				tileOffsets: []
			};
		}
		function passOver(e, t, n) {
			return new ChainPass(e, t, n).run();
		}
		class ChainPass {
			#e;
			#t;
			#n;
			#r;
			#i;
			#a;
			#o = {
				end: 0,
				memberAt: 0,
				prevHashAt: 0,
				prevHashLength: 0,
				seq: 0,
				ts: 0
			};
			#s = new Map();
			constructor(e, t, n) {
				const r = n.profile === "release-gates";
				this.#e = e;
				this.#t = t;
				this.#n = n;
				this.#r = r ? u.Oc : l.A;
				this.#i = r ? c.Dh : l.s;
				this.#a = Buffer.alloc(this.#r + p);
			}
			run() {
				const e = this.#a;
				let t = 0;
				this.#_();
				for (;;) {
					const n = this.#t.bytes + t;
					const r = Math.min(p, this.#e.size - n);
					if (r <= 0) return this.#c(t);
					const i = (0, o.l)(this.#e, e.subarray(t, t + r), n);
					this.#n.onBytes?.(e.subarray(t, t + i));
					const a = t + i;
					const s = i === 0 ? 0 : e.lastIndexOf(m, a - 1) + 1;
					if (s > t) {
						const t = this.#u(s);
						if (t !== null) return this.#l(t);
						e.copyWithin(0, s, a);
					}
					t = a - (s > t ? s : 0);
					if (t >= this.#r) return this.#l(this.#v("line.too_long", this.#b()));
					if (i < r) return this.#l(this.#v("log.changed", "the log became shorter while it was read"));
				}
			}
			#c(e) {
				if (e === 0) return this.#l(null);
				const t = {
					offset: this.#t.bytes,
					bytes: e
				};
				return {
					problem: this.#v("line.torn", `${e} bytes follow the last line feed`),
					tornTail: t,
					roots: this.#s
				};
			}
			#l(e) {
				return {
					problem: e,
					tornTail: null,
					roots: this.#s
				};
			}
			#u(e) {
				const t = this.#a;
				const n = this.#o;
				const r = this.#n.profile === "release-gates" && (0, a.isUtf8)(t.subarray(0, e));
				for (let i = 0; i < e;) {
					let e;
					let a;
					if (r && (0, d.YU)(t, i, n) && t[n.end] === m) {
						a = n.end + 1;
						e = this.#d(i);
					} else {
						a = t.indexOf(m, i) + 1;
						e = this.#f(i, a - 1);
					}
					if (e !== null) return e;
					this.#g(a - i);
					i = a;
				}
				return null;
			}
			#d(e) {
				const t = this.#a;
				const n = this.#t;
				const { end: r, memberAt: a, prevHashAt: o, prevHashLength: s, seq: c, ts: l } = this.#o;
				if (r - e >= this.#r) return this.#v("line.too_long", this.#b());
				const u = a + d.IC;
				const f = t.toString("latin1", u, u + d.Yc);
				const p = s === n.headHash.length && isTextAt(t, o, n.headHash);
				t.copyWithin(e + d.wE, e, a);
				const m = (0, i.fg)(this.#m(e + d.wE, r));
				if (m !== f) return this.#v("chain.entry_hash", h);
				if (c !== n.records + 1) return this.#v("chain.seq", this.#y(c));
				if (!p) return this.#v("chain.prev_hash", g);
				this.#h(m, l);
				return null;
			}
			#f(e, t) {
				if (t - e >= this.#r) return this.#v("line.too_long", this.#b());
				const n = this.#i(this.#a.subarray(e, t));
				if ((0, c.Zh)(n)) return this.#v(n.fault.code, n.fault.message);
				const { facts: r } = n;
				return this.#p(r) ?? this.#h(r.entryHash, r.ts);
			}
			#p({ seq: e, prevHash: t, entryHash: n, computedHash: r }) {
				if (r !== n) return this.#v("chain.entry_hash", h);
				if (e !== this.#t.records + 1) return this.#v("chain.seq", this.#y(e));
				return t === this.#t.headHash ? null : this.#v("chain.prev_hash", g);
			}
			#m(e, t) {
				return new Uint8Array(this.#a.buffer, this.#a.byteOffset + e, t - e);
			}
			#h(e, t) {
				const n = this.#t;
				if (n.records % f.Ay === 0) n.tileOffsets.push(n.bytes);
				n.tree.append((0, s.pz)(n.records + 1, e));
				n.headHash = e;
				if (n.lastTs !== null && t < n.lastTs) n.clockRegressions++;
				n.lastTs = t;
				if (n.maxTs === null || t > n.maxTs) n.maxTs = t;
				return null;
			}
			#g(e) {
				this.#t.records++;
				this.#t.bytes += e;
				this.#_();
			}
			#_() {
				const { records: e, tree: t } = this.#t;
				if (this.#n.rootsAt?.has(e) === true) this.#s.set(e, Buffer.from(t.root()).toString("hex"));
			}
			#v(e, t) {
				return {
					code: e,
					index: this.#t.records,
					offset: this.#t.bytes,
					message: t
				};
			}
			#y(e) {
				return `expected seq ${this.#t.records + 1}, found ${e}`;
			}
			#b() {
				return `a line of this log has at most ${this.#r} bytes`;
			}
		}
		const h = "the line does not hash to its entry_hash";
		const g = "prev_hash is not the entry_hash of the record before";
		function isTextAt(e, t, n) {
			for (let r = 0; r < n.length; r++) if (e[t + r] !== n.charCodeAt(r)) return false;
			return true;
		}
		var _ = n(92401);
		var v = n(46093);
		;
		const y = 10;
		function createLogTree(e, t, n) {
			const r = t.records - t.records % f.Ay;
			let a;
			const o = (0, f.r8)(t.tree.openLeaves());
			let s;
			let l;
			const read = (a) => {
				if (l?.tile === a) return l;
				const s = readEntryHashes(e, {
					state: t,
					profile: n,
					tile: a
				});
				const c = leavesOfEntries(a, s);
				const u = a * f.Ay;
				const d = u < r ? t.tree.closedTiles().subarray(a * _.FA, (a + 1) * _.FA) : (0, _.I5)(o);
				const p = Math.min(f.Ay, t.records - u);
				if (c.length !== p || !(0, i.J$)((0, _.I5)(c), d)) {
					throw changed(`the records from ${u + 1} to ${u + p}`, "others");
				}
				l = {
					tile: a,
					entries: s,
					leaves: c
				};
				return l;
			};
			const leavesOf = (e) => e * f.Ay >= r ? o : read(e).leaves;
			const rangeRoot = (e, n) => {
				const i = n - e;
				if (i >= f.Ay && e % i === 0 && n <= r) {
					a ??= buildLevels((0, f.r8)(t.tree.closedTiles()));
					const n = a[Math.log2(i / f.Ay)]?.[e / i];
					if (n !== undefined) return n;
				}
				if (i > f.Ay) {
					const t = e + (0, v.Zi)(i);
					return (0, _.zB)(rangeRoot(e, t), rangeRoot(t, n));
				}
				const o = Math.floor(e / f.Ay);
				return (0, _.I5)(leavesOf(o).slice(e - o * f.Ay, n - o * f.Ay));
			};
			const checkedRoot = (e, n) => {
				s ??= (0, i.J$)(rangeRoot(0, t.records), t.tree.root());
				if (!s) throw changed("the tree", "tiles that do not make up its root");
				if (!(e >= 0 && e <= n && n <= t.records)) throw new RangeError(`no leaves ${e} to ${n}`);
				return rangeRoot(e, n);
			};
			const lineOf = (r) => {
				const a = Math.floor(r / f.Ay);
				const o = r % f.Ay;
				const s = nthLine(readTile(e, t, a), o);
				const l = readLine(s, n);
				if (!(0, c.Zh)(l) && (0, i.J$)(l.facts.computedHash, read(a).entries[o] ?? "")) return s;
				throw changed(`record ${r + 1}`, "another");
			};
			return {
				rangeRoot: checkedRoot,
				entryHashes: (e) => read(e).entries,
				lineOf
			};
		}
		function readLine(e, t) {
			return t === "release-gates" ? (0, c.Dh)(e) : (0, l.s)(e);
		}
		function nthLine(e, t) {
			let n = 0;
			for (let r = t; r > 0; r--) n = e.indexOf(y, n) + 1;
			return e.subarray(n, e.indexOf(y, n));
		}
		function readTile(e, t, n) {
			const r = t.tileOffsets[n] ?? t.bytes;
			const i = Buffer.alloc((t.tileOffsets[n + 1] ?? t.bytes) - r);
			return i.subarray(0, (0, o.l)(e, i, r));
		}
		function buildLevels(e) {
			const t = [e];
			for (let n = e; n.length > 1;) {
				const e = n;
				n = Array.from({ length: Math.floor(e.length / 2) }, (t, n) => (0, _.zB)(e[2 * n], e[2 * n + 1]));
				t.push(n);
			}
			return t;
		}
		function leavesOfEntries(e, t) {
			return t.map((t, n) => Buffer.from((0, s.pz)(e * f.Ay + n + 1, t), "latin1"));
		}
		function readEntryHashes(e, { state: t, profile: n, tile: r }) {
			const a = readTile(e, t, r);
			const o = [];
			const s = {
				end: 0,
				memberAt: 0,
				prevHashAt: 0,
				prevHashLength: 0,
				seq: 0,
				ts: 0
			};
			for (let e = 0; e < a.length;) {
				const t = a.indexOf(y, e);
				if (t === -1) break;
				if (n === "release-gates" && (0, d.YU)(a, e, s) && s.end === t) {
					const n = e + d.wE;
					o.push((0, i.fg)(a.copyWithin(n, e, s.memberAt).subarray(n, t)));
				} else {
					const r = readLine(a.subarray(e, t), n);
					if ((0, c.Zh)(r)) break;
					o.push(r.facts.computedHash);
				}
				e = t + 1;
			}
			return o;
		}
		function changed(e, t) {
			return new r.dz({
				code: "log.changed",
				message: `expected ${e} as they were sealed, found ${t}`,
				remedy: "Verify the log with level deep"
			});
		}
		var b = n(77598);
		var x = n(26496);
		;
		class RawTiles {
			#e = [];
			#t = (0, b.createHash)("sha256");
			#n = 0;
			static resume(e, t) {
				const n = new RawTiles();
				n.#e = [Buffer.from(e)];
				n.update(t);
				return n;
			}
			update(e) {
				for (let t = 0; t < e.length;) {
					const n = e.subarray(t, t + x.m - this.#n);
					this.#t.update(n);
					this.#n += n.length;
					t += n.length;
					if (this.#n === x.m) this.#r();
				}
			}
			digests() {
				return Buffer.concat(this.#n === 0 ? this.#e : [...this.#e, this.#t.copy().digest()]);
			}
			#r() {
				this.#e.push(this.#t.digest());
				this.#t = (0, b.createHash)("sha256");
				this.#n = 0;
			}
		}
		function rawTileDigestBytes(e) {
			return Math.ceil(e / x.m) * _.FA;
		}
		;
		function resumeFromSeal(e, t, n) {
			const r = openSealTree(t, n.level);
			const i = r === undefined ? "it contradicts itself" : findMismatch(t, n);
			if (r === undefined || i !== undefined) {
				return fault("seal.invalid", { message: `the seal cannot be used: ${i}` });
			}
			const a = rehash(e, t, n.level);
			if (!(a instanceof RawTiles)) return a;
			if (!endsInHead(e, t, r)) {
				return fault("seal.changed", { message: "the last sealed record is not there any more" });
			}
			const o = {
				records: t.size,
				bytes: t.bytes,
				headHash: t.head_hash,
				lastTs: t.last_ts,
				maxTs: t.max_ts,
				clockRegressions: t.clock_regressions,
				tree: r,
				tileOffsets: [...t.tile_offsets]
			};
			return {
				state: o,
				rawTiles: a
			};
		}
		function openSealTree(e, t) {
			const n = Buffer.from(e.leaf_tiles, "base64");
			const r = Buffer.from(e.open_leaves, "base64");
			const a = Buffer.from(e.raw_tiles, "base64");
			const o = Buffer.from(e.peaks, "base64");
			const s = e.tile_offsets;
			const c = n.length === Math.floor(e.size / f.Ay) * _.FA && r.length === e.size % f.Ay * _.FA && o.length === (0, f._e)(Math.floor(e.size / f.Ay)) * _.FA && a.length === rawTileDigestBytes(e.bytes) && s.length === Math.ceil(e.size / f.Ay) && s.every((e, t) => t === 0 ? e === 0 : e > s[t - 1]) && (s.at(-1) ?? -1) < e.bytes && e.size === 0 === (e.bytes === 0) && e.size === 0 === (e.head_hash === "");
			if (!c) return undefined;
			const l = f.Gq.resume(n, r, t === "tail" ? o : undefined);
			const u = (0, i.J$)(l.peaks(), o) && (0, i.J$)(Buffer.from(l.root()).toString("hex"), e.root);
			return u ? l : undefined;
		}
		function findMismatch(e, t) {
			if (e.origin !== t.origin) return `it seals ${e.origin}, not ${t.origin}`;
			return e.profile === t.profile ? undefined : `it seals a log of the profile ${e.profile}`;
		}
		function rehash(e, t, n) {
			const r = Buffer.from(t.raw_tiles, "base64");
			const a = r.length / _.FA;
			const s = Buffer.alloc(Math.min(x.m, t.bytes));
			let c = s.subarray(0, 0);
			for (let l = n === "sealed" ? 0 : Math.max(a - 1, 0); l < a; l++) {
				const n = l * x.m;
				c = s.subarray(0, Math.min(x.m, t.bytes - n));
				const a = (0, o.l)(e, c, n);
				const u = Buffer.from((0, _.r_)(c.subarray(0, a)), "latin1");
				if (!(0, i.J$)(u, r.subarray(l * _.FA, (l + 1) * _.FA))) {
					return fault("seal.changed", {
						offset: n,
						message: `the bytes from ${n} to ${n + c.length} changed`
					});
				}
			}
			const l = Math.floor(t.bytes / x.m);
			const u = c.length < x.m ? c : c.subarray(0, 0);
			return RawTiles.resume(r.subarray(0, l * _.FA), u);
		}
		function endsInHead(e, t, n) {
			if (t.size === 0) return true;
			const r = t.profile === "release-gates";
			const a = Buffer.alloc(Math.min(t.bytes, r ? u.Oc + 1 : l.A + 1));
			if ((0, o.l)(e, a, t.bytes - a.length) !== a.length || a.at(-1) !== 10) return false;
			const d = a.subarray(a.lastIndexOf(10, a.length - 2) + 1, a.length - 1);
			const f = r ? (0, c.Dh)(d) : (0, l.s)(d);
			if ((0, c.Zh)(f)) return false;
			const { seq: p, entryHash: m, computedHash: h } = f.facts;
			const g = p === t.size && (0, i.J$)(h, m) && (0, i.J$)(m, t.head_hash);
			const v = n.openLeaves();
			const y = Buffer.from((0, s.pz)(p, m), "latin1");
			return g && (v.length === 0 || (0, i.J$)(y, v.subarray(-_.FA)));
		}
		function fault(e, { offset: t, message: n }) {
			return {
				code: e,
				index: null,
				offset: t ?? null,
				message: n
			};
		}
		;
		const S = {
			code: "seal.changed",
			index: null,
			offset: null,
			message: "the sealed records are not those that were sealed"
		};
		function verifyLog(e, t) {
			const n = startAt(e, t);
			const r = verifyFrom(e, n, t);
			if (r !== "seal.changed") return r;
			return verifyFrom(e, {
				...startDeep(t),
				problem: S
			}, t);
		}
		function startAt(e, t) {
			const { seal: n, level: r, profile: i, origin: a } = t;
			if (n === undefined || r === "deep") return startDeep(t);
			const o = resumeFromSeal(e, n, {
				profile: i,
				origin: a,
				level: r
			});
			if ("code" in o) return {
				...startDeep(t),
				problem: o
			};
			return {
				...o,
				level: r,
				sealedRecords: n.size,
				problem: null
			};
		}
		function startDeep(e) {
			const t = e.reseal === true ? new RawTiles() : undefined;
			return {
				state: startOfChain(),
				rawTiles: t,
				level: "deep",
				sealedRecords: 0,
				problem: null
			};
		}
		function verifyFrom(e, t, n) {
			const { state: r, rawTiles: i } = t;
			const a = n.anchors ?? [];
			const o = a.map((e) => e.size);
			const s = rootsBeforeSeal(e, t, {
				sizes: o,
				profile: n.profile
			});
			if (s === "seal.changed") return s;
			const c = passOver(e, r, {
				profile: n.profile,
				rootsAt: new Set(o),
				...i !== undefined && { onBytes: (e) => i.update(e) }
			});
			const l = toHex(r.tree.root());
			const u = {
				records: r.records,
				root: l,
				problem: c.problem,
				rootAt: (e) => s.get(e) ?? c.roots.get(e)
			};
			const d = withSealFinding(judgeAnchors(u, a), t, n.seal);
			const f = buildReport({
				start: t,
				pass: c,
				judged: d,
				root: l,
				profile: n.profile
			});
			const p = f.ok && i !== undefined ? buildSeal(r, i, n) : undefined;
			return {
				report: f,
				seal: p,
				...createLogTree(e, r, n.profile)
			};
		}
		function rootsBeforeSeal(e, t, { sizes: n, profile: i }) {
			const { rangeRoot: a } = createLogTree(e, t.state, i);
			const o = new Map([[0, toHex(_.zg)]]);
			try {
				for (const e of n) if (e < t.state.records && e > 0) o.set(e, toHex(a(0, e)));
			} catch (e) {
				if (!(e instanceof r.dz)) throw e;
				return "seal.changed";
			}
			return o;
		}
		function withSealFinding(e, t, n) {
			const { state: r } = t;
			if (n === undefined || t.level !== "deep") return e;
			const i = findChangedTile(n, r);
			if (e.problem !== null) return narrow(e, i ?? {
				from: commonTiles(n, r) * f.Ay,
				to: Infinity
			});
			if (i !== undefined) return {
				...e,
				problem: t.problem ?? S,
				badRange: i
			};
			if (r.records >= n.size) return {
				...e,
				problem: t.problem
			};
			const a = `expected the ${n.size} sealed records at least, found ${r.records}`;
			const o = {
				from: commonTiles(n, r) * f.Ay,
				to: r.records + 1
			};
			return {
				...e,
				problem: {
					code: "seal.cut",
					index: r.records,
					offset: null,
					message: a
				},
				badRange: o
			};
		}
		function narrow(e, t) {
			const n = e.problem?.index ?? null;
			const r = e.badRange;
			if (n !== null && t.to <= n) return {
				...e,
				problem: S,
				badRange: t
			};
			if (r === null || t.from < r.from || t.from >= r.to) return e;
			return {
				...e,
				badRange: {
					from: t.from,
					to: Math.min(t.to, r.to)
				}
			};
		}
		function findChangedTile(e, t) {
			const n = openSealTree(e, "sealed");
			if (n === undefined) return undefined;
			const r = firstDifference(n.closedTiles(), t.tree.closedTiles());
			if (r !== undefined) return {
				from: r * f.Ay,
				to: (r + 1) * f.Ay
			};
			if (!isSameTile(n, t.tree)) return undefined;
			const i = firstDifference(n.openLeaves(), t.tree.openLeaves());
			const a = n.closedTiles().length / _.FA * f.Ay;
			return i === undefined ? undefined : {
				from: a + i,
				to: a + i + 1
			};
		}
		function commonTiles(e, t) {
			return Math.floor(Math.min(e.size, t.records) / f.Ay);
		}
		function isSameTile(e, t) {
			return e.closedTiles().length === t.closedTiles().length;
		}
		function firstDifference(e, t) {
			const n = Math.min(e.length, t.length);
			for (let r = 0; r < n; r++) if (e[r] !== t[r]) return Math.floor(r / _.FA);
			return undefined;
		}
		function buildReport({ start: e, pass: t, judged: n, root: r, profile: i }) {
			const { state: a } = e;
			const { problem: o, badRange: s } = n;
			const c = s !== null && s.to - s.from === 1;
			const l = c ? s.from : o?.index ?? null;
			return {
				ok: o === null,
				profile: i,
				level: e.level,
				records: a.records,
				sealed_records: e.sealedRecords,
				bytes: a.bytes,
				head: a.records === 0 ? null : {
					seq: a.records,
					hash: a.headHash
				},
				root: r,
				first_bad_index: l,
				first_bad_line: l === null ? null : l + 1,
				bad_range: c ? null : s,
				problem: o,
				torn_tail: t.tornTail,
				anchored_through: n.anchoredThrough,
				anchor_kind: n.anchorKind,
				unanchored_tail: a.records - n.anchoredThrough,
				both_heads: n.bothHeads,
				clock_regressions: a.clockRegressions,
				last_ts: a.lastTs,
				max_ts: a.maxTs
			};
		}
		function buildSeal(e, t, { profile: n, origin: r }) {
			return {
				format: x.o,
				profile: n,
				origin: r,
				size: e.records,
				bytes: e.bytes,
				head_hash: e.headHash,
				root: toHex(e.tree.root()),
				last_ts: e.lastTs,
				max_ts: e.maxTs,
				clock_regressions: e.clockRegressions,
				raw_tiles: toBase64(t.digests()),
				leaf_tiles: toBase64(e.tree.closedTiles()),
				peaks: toBase64(e.tree.peaks()),
				open_leaves: toBase64(e.tree.openLeaves()),
				tile_offsets: [...e.tileOffsets]
			};
		}
		function toHex(e) {
			return Buffer.from(e).toString("hex");
		}
		function toBase64(e) {
			return Buffer.from(e).toString("base64");
		}
	}),
	43857: (function(e, t, n) {
		n.d(t, { S: () => parsePythonJson });
		var r = n(66462);
		var i = n(41523);
		var a = n(6415);
		var o = n(181);
		var s = n(58887);
		var c = n(15771);
		var l = n(81301);
		const u = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
		const d = 4300;
		const f = [
			["null", null],
			["true", true],
			["false", false],
			["NaN", {
				kind: "float",
				value: Number.NaN
			}],
			["Infinity", {
				kind: "float",
				value: Number.POSITIVE_INFINITY
			}],
			["-Infinity", {
				kind: "float",
				value: Number.NEGATIVE_INFINITY
			}]
		];
		function parsePythonJson(e, t) {
			const n = typeof e === "string" ? e : decode(e, t);
			const r = {
				text: n,
				at: 0,
				depth: 0,
				maxDepth: o.l,
				integers: "safe",
				keys: []
			};
			try {
				const e = n.search(/\p{Surrogate}/u);
				if (e !== -1) throw new l.J("json.lone_surrogate", e, "expected whole characters, found half a pair");
				const t = readValue(r);
				skipSpace(r);
				if (r.at < n.length) throw (0, i.o)(r, "the end of the text after one JSON value");
				return t;
			} catch (e) {
				if (!(e instanceof l.J)) throw e;
				throw explain(e, n, t);
			}
		}
		function decode(e, t) {
			return (0, a._)(e, {
				file: t.file,
				maxBytes: t.maxBytes ?? o.b.evidence,
				format: "json"
			});
		}
		function explain(e, t, n) {
			const { line: i, column: a } = (0, s.T)(t).positionAt(e.at);
			const o = {
				file: n.file,
				pointer: (0, s.H)(t, e.at),
				line: i + (n.line ?? 1) - 1,
				column: a
			};
			return new r.dz({
				code: e.code,
				message: e.message,
				where: o
			});
		}
		function readValue(e) {
			skipSpace(e);
			const { text: t, at: n } = e;
			if (t[n] === "\"") return (0, c.E)(e);
			if (t[n] === "{") return readObject(e);
			if (t[n] === "[") return readArray(e);
			const r = t.charCodeAt(n);
			if (r >= 48 && r <= 57) return readNumber(e);
			const i = f.find(([e]) => t.startsWith(e, n));
			if (i === undefined) return readNumber(e);
			e.at += i[0].length;
			return i[1];
		}
		function readNumber(e) {
			u.lastIndex = e.at;
			const t = u.exec(e.text);
			if (t === null) throw (0, i.o)(e, "a JSON value");
			const [n, r, a] = t;
			if (r !== undefined || a !== undefined) {
				e.at += n.length;
				return {
					kind: "float",
					value: Number(n)
				};
			}
			if (n.length > d + 1) {
				const t = `expected an integer of at most ${d} digits, found ${n.length} characters`;
				throw new l.J("json.number_range", e.at, t);
			}
			e.at += n.length;
			return {
				kind: "integer",
				text: n === "-0" ? "0" : n
			};
		}
		function readArray(e) {
			enter(e);
			const t = [];
			if (next(e) !== "]") {
				do
					t.push(readValue(e));
				while (takeComma(e));
			}
			leave(e, "]");
			return {
				kind: "array",
				items: t
			};
		}
		function readObject(e) {
			enter(e);
			const t = new Map();
			if (next(e) !== "}") {
				do {
					skipSpace(e);
					const n = (0, c.E)(e);
					if (next(e) !== ":") throw (0, i.o)(e, "\":\" after a key");
					e.at++;
					t.set(n, readValue(e));
				} while (takeComma(e));
			}
			leave(e, "}");
			return {
				kind: "object",
				members: t
			};
		}
		function takeComma(e) {
			if (next(e) !== ",") return false;
			e.at++;
			return true;
		}
		function enter(e) {
			if (++e.depth > e.maxDepth) {
				const t = `expected at most ${e.maxDepth} arrays and objects inside one another, found more`;
				throw new l.J("json.too_deep", e.at, t);
			}
			e.at++;
		}
		function leave(e, t) {
			if (next(e) !== t) throw (0, i.o)(e, `"," or ${JSON.stringify(t)}`);
			e.at++;
			e.depth--;
		}
		function next(e) {
			skipSpace(e);
			return e.text[e.at];
		}
		function skipSpace(e) {
			for (;;) {
				const t = e.text.charCodeAt(e.at);
				if (t !== 32 && t !== 10 && t !== 13 && t !== 9) return;
				e.at++;
			}
		}
	}),
	70971: (function(e, t, n) {
		n.d(t, {
			Qb: () => pythonCanonicalText,
			Zn: () => pythonStoredText,
			t4: () => withoutMember
		});
		function pythonCanonicalText(e) {
			return writeValue(e, {
				item: ",",
				key: ":"
			});
		}
		function pythonStoredText(e) {
			return writeValue(e, {
				item: ", ",
				key: ": "
			});
		}
		function withoutMember(e, t) {
			const n = new Map(e.members);
			n.delete(t);
			return {
				kind: "object",
				members: n
			};
		}
		function writeValue(e, t) {
			if (e === null || typeof e === "boolean") return String(e);
			if (typeof e === "string") return writeString(e);
			switch (e.kind) {
				case "integer": return e.text;
				case "float": return formatPythonFloat(e.value);
				case "array": return `[${e.items.map((e) => writeValue(e, t)).join(t.item)}]`;
				case "object": return writeObject(e, t);
			}
		}
		function writeObject({ members: e }, t) {
			const n = [...e.keys()];
			if (!isSorted(n)) n.sort(compareCodePoints);
			let r = "";
			for (const i of n) {
				if (r !== "") r += t.item;
				r += writeString(i) + t.key + writeValue(e.get(i), t);
			}
			return `{${r}}`;
		}
		function isSorted(e) {
			return e.every((t, n) => n === 0 || compareCodePoints(e[n - 1], t) < 0);
		}
		function formatPythonFloat(e) {
			if (Number.isNaN(e)) return "NaN";
			if (!Number.isFinite(e)) return e > 0 ? "Infinity" : "-Infinity";
			if (Object.is(e, -0)) return "-0.0";
			const [t, n] = e.toExponential().split("e");
			const r = Number(n);
			if (r < -4 || r >= 16) {
				return `${t}e${r < 0 ? "-" : "+"}${String(Math.abs(r)).padStart(2, "0")}`;
			}
			const i = String(e);
			return i.includes(".") ? i : `${i}.0`;
		}
		const r = {
			"\"": "\\\"",
			"\\": "\\\\",
			"\b": "\\b",
			"\f": "\\f",
			"\n": "\\n",
			"\r": "\\r",
			"	": "\\t"
		};
		const i = /["\\\u0000-\u001f]/;
		function writeString(e) {
			if (!i.test(e)) return `"${e}"`;
			const t = e.replaceAll(/["\\\u0000-\u001f]/g, (e) => {
				return r[e] ?? `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`;
			});
			return `"${t}"`;
		}
		function compareCodePoints(e, t) {
			const n = Math.min(e.length, t.length);
			for (let r = 0; r < n; r++) {
				const n = e.charCodeAt(r);
				const i = t.charCodeAt(r);
				if (n !== i) return orderOf(n) - orderOf(i);
			}
			return e.length - t.length;
		}
		function orderOf(e) {
			return e >= 55296 && e <= 57343 ? e + 65536 : e;
		}
	})
};
;
