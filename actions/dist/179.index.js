"use strict";
exports.id = 179;
exports.ids = [179];
exports.modules = {
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
	77379: (function(e, t, n) {
		n.d(t, {
			Az: () => toReading,
			RL: () => isOfTheLog,
			UM: () => readChain,
			bO: () => toTailSource,
			nH: () => brokenLedger,
			vi: () => lastEntry
		});
		var r = n(24587);
		var i = n(70443);
		var a = n(618);
		var o = n(87826);
		var s = n(66462);
		var c = n(8304);
		const l = "log.";
		const u = 10;
		const d = "Nothing was changed. Restore the files from a copy that verifies (backup, history of the branch), then run again";
		function readChain(e, t) {
			const { report: n } = (0, r.I)((0, i.L)(e), {
				profile: "release-gates",
				level: "deep",
				origin: t.file
			});
			const { problem: o } = n;
			if (o !== null && !(o.code === "line.torn" && t.mayBeTorn && isHalfRecord(e))) {
				const e = o.index === null ? undefined : o.index + 1;
				throw brokenLedger(t.file, `${o.message} (${o.code})`, e);
			}
			const s = parseLines(e.subarray(0, n.bytes), t.file);
			const c = s.find((e) => !isOfTheLog(e) && e.context["channel"] !== t.channelId);
			if (c !== undefined) {
				const e = JSON.stringify(c.context["channel"] ?? null).slice(0, 200);
				throw brokenLedger(t.file, `a line of the channel ${e}, not of ${t.channelId}`, c.seq);
			}
			return {
				head: n.head ?? a.xE,
				lines: s
			};
		}
		function toReading({ head: e, lines: t }) {
			return {
				head: e,
				records: t.filter((e) => !isOfTheLog(e)),
				lines: t
			};
		}
		function lastEntry(e) {
			return e.lines.findLast((e) => !isOfTheLog(e));
		}
		function brokenLedger(e, t, n) {
			return new s.dz({
				code: "ledger.broken",
				message: `expected a ledger whose chain verifies, found ${t}`,
				where: n === undefined ? { file: e } : {
					file: e,
					line: n
				},
				remedy: d
			});
		}
		function isOfTheLog(e) {
			return e.action.startsWith(l);
		}
		function parseLines(e, t) {
			const n = [];
			for (let r = 0; r < e.length;) {
				const i = e.indexOf(u, r);
				n.push((0, c.R)(e.subarray(r, i), { file: t }).value);
				r = i + 1;
			}
			return n;
		}
		function isHalfRecord(e) {
			return "tail" in (0, o.I)(toTailSource(e));
		}
		function toTailSource(e) {
			const readInto = (t, n) => {
				const r = e.subarray(n, n + t.length);
				t.set(r);
				return r.length;
			};
			return {
				size: () => e.length,
				readInto
			};
		}
	}),
	56458: (function(e, t, n) {
		n.d(t, {
			Ch: () => refuseTwin,
			J5: () => o,
			Yb: () => checkRecordFile,
			jW: () => recordTaken,
			nZ: () => checkRecordPath,
			th: () => a,
			x$: () => checkChannelId
		});
		var r = n(66462);
		var i = n(39330);
		const a = "ledger.ndjson";
		const o = "state.json";
		const s = "[A-Za-z0-9][A-Za-z0-9_-]{0,62}";
		const c = new RegExp(`^(?:_[a-z]{1,32}|${s}(?:\\.(?:-|${s})){1,3})$`);
		const l = /^records\/[A-Za-z0-9][A-Za-z0-9._-]{0,160}-([0-9a-f]{12})\.json$/;
		function checkChannelId(e) {
			if (c.test(e)) return e;
			throw new r.dz({
				code: "ledger.channel",
				message: `expected the id of a channel (tenant.environment[.region[.segment]]), found ${JSON.stringify(e.slice(0, 200))}`,
				remedy: "Name the channel by its parts; each begins with a letter or digit and holds letters, digits, _ and - only"
			});
		}
		function refuseTwin(e, t) {
			const n = t.find((t) => t !== e && t.toLowerCase() === e.toLowerCase());
			if (n === undefined) return;
			throw new r.dz({
				code: "ledger.channel",
				message: `expected an id that no other channel has, found ${n}, which differs from ${e} in case alone`,
				remedy: "Spell the channel as it was spelled first"
			});
		}
		function checkRecordPath(e) {
			if (l.test(e)) return e;
			throw new r.dz({
				code: "ledger.record",
				message: `expected the name of a record (records/<name>-<12 hex>.json), found ${JSON.stringify(e.slice(0, 200))}`
			});
		}
		function checkRecordFile({ path: e, bytes: t }) {
			if (l.exec(e)?.[1] === (0, i.fg)(t).slice(0, 12)) return;
			throw new r.dz({
				code: "ledger.record",
				message: `expected the first 12 hex digits of the SHA-256 of its content at the end of ${JSON.stringify(e.slice(0, 200))}`
			});
		}
		function recordTaken(e) {
			return new r.dz({
				code: "ledger.record",
				message: "expected this record, or none, under its name, found other content",
				where: { file: e },
				remedy: "Nothing was overwritten: find out who changed it, restore it, then run again"
			});
		}
	}),
	59301: (function(e, t, n) {
		n.d(t, { D: () => toDraft });
		function toDraft(e, t) {
			if (!t.action.startsWith("rollout.")) throw new TypeError(`not an action of the rollout: ${t.action}`);
			const n = t.context["channel"];
			if (n !== undefined && n !== e) throw new TypeError("an entry names another channel than its ledger");
			const { action: r, actor: i, source: a, status: o } = t;
			return {
				action: r,
				actor: i,
				source: a,
				status: o,
				context: {
					...t.context,
					channel: e
				}
			};
		}
	}),
	17645: (function(e, t, n) {
		n.d(t, {
			$: () => h,
			C: () => FolderLedger
		});
		var r = n(56780);
		var i = n(88449);
		var a = n(87826);
		var o = n(66462);
		var s = n(39330);
		var c = n(77379);
		var l = n(56458);
		var u = n(59301);
		var d = n(60104);
		;
		const f = 256 * 1024 * 1024;
		function readWhole(e) {
			const t = e.size();
			if (t === undefined) return undefined;
			if (t > f) throw tooLarge(e.path, t);
			const n = new Uint8Array(t);
			let r = 0;
			while (r < t) {
				const t = e.readInto(n.subarray(r), r);
				if (t === 0) break;
				r += t;
			}
			return n.subarray(0, r);
		}
		function tooLarge(e, t) {
			return new o.dz({
				code: "ledger.too_large",
				message: `expected at most ${f} bytes, found ${t}`,
				where: { file: e }
			});
		}
		var p = n(20031);
		var m = n(51997);
		;
		const h = ".release-gates/rollout";
		const g = 8;
		class FolderLedger {
			place;
			#e;
			#t = new d.C();
			constructor(e) {
				if (/[*?[\]{}]/.test(e.root)) {
					throw new o.dz({
						code: "ledger.folder",
						message: `expected a folder without * ? [ ] { } in its name, found ${JSON.stringify(e.root)}`
					});
				}
				this.#e = e;
				this.place = `folder ${e.root}`;
			}
			async read(e) {
				const t = this.#n((0, l.x$)(e));
				this.#t.check(e, t, this.#u(e, l.th));
				return (0, c.Az)(t);
			}
			async append(e, t, n) {
				const i = (0, u.D)((0, l.x$)(e), n.entry);
				for (const e of n.files) (0, l.Yb)(e);
				const a = this.#s(e);
				if (!(0, r.HR)(a.head, t)) return "lost";
				this.#i(e, a);
				if (t.seq === 0) (0, l.Ch)(e, await this.channels());
				for (const t of n.files) await this.#a(e, t);
				const o = this.#o(e, t, {
					draft: i,
					nowMs: n.nowMs
				});
				if (o === "lost") return "lost";
				const s = {
					seq: o.seq,
					hash: o.entry_hash
				};
				this.#t.note(e, s);
				if ((0, r.HR)(this.#s(e).head, s)) await this.#e.files.replace(this.#u(e, l.J5), (0, m.Pm)(o));
				return "appended";
			}
			async channels() {
				const { root: e, workspace: t } = this.#e;
				const n = await t.list([`${e}/*/${l.th}`]);
				return n.map((e) => (0, l.x$)(e.split("/").at(-2) ?? "")).sort();
			}
			async tips() {
				return (await this.channels()).map((e) => {
					const t = this.#e.logs.open(this.#u(e, l.th));
					try {
						return (0, p.a)(t, {
							file: t.path,
							channelId: e
						});
					} finally {
						t.close();
					}
				});
			}
			async readRecord(e, t) {
				return this.#l(this.#u((0, l.x$)(e), (0, l.nZ)(t)));
			}
			#n(e) {
				let t;
				for (let n = 1;; n++) {
					const r = this.#l(this.#u(e, l.J5));
					const i = this.#l(this.#u(e, l.th)) ?? new Uint8Array();
					try {
						return this.#r(e, i, r);
					} catch (e) {
						const r = t !== undefined && (0, s.J$)(t, i);
						if (!(e instanceof o.dz) || r || n === g) throw e;
						t = i;
					}
				}
			}
			#r(e, t, n) {
				const r = this.#u(e, l.th);
				const i = (0, c.UM)(t, {
					file: r,
					channelId: e,
					mayBeTorn: true
				});
				const a = this.#u(e, l.J5);
				if (n !== undefined) (0, m.SV)((0, m.RE)(n, a), i, a);
				return i;
			}
			#i(e, { head: t, tip: n }) {
				const r = this.#u(e, l.J5);
				const a = this.#l(r);
				if (a === undefined) return;
				const o = (0, m.RE)(a, r);
				if (o.seq > t.seq) (0, m.SV)(o, this.#n(e), r);
				if (o.seq === t.seq) (0, m.Rn)(o, (0, i.A)(n.lastBytes.subarray(0, -1), r), r);
			}
			async #a(e, { path: t, bytes: n }) {
				const r = this.#u(e, t);
				try {
					await this.#e.files.create(r, n);
				} catch (e) {
					if (!(e instanceof o.dz) || e.code !== "file.exists") throw e;
					const t = this.#l(r);
					if (t === undefined || !(0, s.J$)(t, n)) throw (0, l.jW)(r);
					await this.#e.files.replace(r, n);
				}
			}
			#o(e, t, { draft: n, nowMs: i }) {
				const { waitMs: a } = this.#e;
				return this.#c(e, (e) => {
					const o = (0, r.Hf)(e, t, {
						draft: n,
						nowMs: i,
						...a !== undefined && { waitMs: a }
					});
					return o === "lost" ? "lost" : o.record;
				});
			}
			#s(e) {
				return this.#c(e, a.Z);
			}
			#c(e, t) {
				const n = this.#u(e, l.th);
				const r = this.#e.logs.open(n);
				try {
					return t(r);
				} catch (e) {
					if (!(e instanceof o.dz) || e.code !== "log.broken") throw e;
					throw (0, c.nH)(n, e.problems[0]?.message ?? "an end that is no record");
				} finally {
					r.close();
				}
			}
			#l(e) {
				const t = this.#e.logs.open(e);
				try {
					return readWhole(t);
				} finally {
					t.close();
				}
			}
			#u(e, t) {
				return `${this.#e.root}/${e}/${t}`;
			}
		}
	}),
	60104: (function(e, t, n) {
		n.d(t, { C: () => HeadMemory });
		var r = n(56780);
		var i = n(77379);
		class HeadMemory {
			#e = new Map();
			note(e, t) {
				this.#e.set(e, t);
			}
			check(e, t, n) {
				const a = this.#e.get(e);
				if (a !== undefined && a.seq > 0) {
					const e = t.lines[a.seq - 1];
					if (e === undefined) {
						throw (0, i.nH)(n, `${t.head.seq} lines where this run had seen ${a.seq}: its end was cut`);
					}
					if (!(0, r.HR)({
						seq: e.seq,
						hash: e.entry_hash
					}, a)) {
						throw (0, i.nH)(n, "another line than this run had seen: the history was rewritten", a.seq);
					}
				}
				this.note(e, t.head);
			}
		}
	}),
	20031: (function(e, t, n) {
		n.d(t, { a: () => readTip });
		var r = n(87826);
		var i = n(8304);
		var a = n(77379);
		function readTip(e, { file: t, channelId: n }) {
			const o = (0, r.I)(e);
			const s = "tail" in o ? o.tail.tip.lastBytes.subarray(0, -1) : new Uint8Array();
			if (s.length === 0) return {
				channelId: n,
				record: undefined
			};
			const c = (0, i.R)(s, { file: t }).value;
			const l = !(0, a.RL)(c) && c.context["channel"] === n;
			return {
				channelId: n,
				record: l ? c : undefined
			};
		}
	}),
	51997: (function(e, t, n) {
		n.d(t, {
			Pm: () => formatView,
			RE: () => parseView,
			Rn: () => checkViewOf,
			SV: () => checkView,
			nS: () => checkExactView
		});
		var r = n(8304);
		var i = n(66462);
		var a = n(39330);
		var o = n(71164);
		var s = n(30786);
		var c = n(84227);
		var l = n(71165);
		var u = n(77379);
		const d = 1048576;
		const f = c.rej({
			seq: c.Whr().min(1).describe("Number of the ledger line that it shows"),
			entry_hash: l.sc.describe("Of that line"),
			state: c.Pq9().describe("State of the channel after that line")
		}).describe("What the ledger of a rollout channel said last, for reading");
		function formatView(e) {
			const t = {
				seq: e.seq,
				entry_hash: e.entry_hash,
				state: stateOf(e)
			};
			return Buffer.from(`${JSON.stringify(t, null, 2)}\n`, "utf8");
		}
		function parseView(e, t) {
			try {
				const n = f.safeParse((0, r.R)(e, {
					file: t,
					maxBytes: d
				}).value);
				if (n.success) return n.data;
			} catch (e) {
				if (!(e instanceof i.dz)) throw e;
				throw (0, u.nH)(t, `a view that cannot be read: ${e.problems[0]?.message ?? e.code}`);
			}
			throw (0, u.nH)(t, "a view of another shape than {seq, entry_hash, state}");
		}
		function checkView(e, t, n) {
			const r = t.lines[e.seq - 1];
			if (r === undefined) {
				throw (0, u.nH)(n, `a view of line ${e.seq} beside a ledger that ends at line ${t.head.seq}: its end was cut`);
			}
			checkViewOf(e, r, n);
		}
		function checkViewOf(e, t, n) {
			if (!(0, a.J$)(e.entry_hash, t.entry_hash)) {
				throw (0, u.nH)(n, `entry_hash ${e.entry_hash} where line ${e.seq} of the ledger has ${t.entry_hash}`);
			}
			const r = firstDifference(e.state, stateOf(t), "/state");
			if (r === undefined) return;
			throw (0, u.nH)(n, `another value at ${r} than line ${e.seq} of the ledger has`);
		}
		function checkExactView(e, t, n) {
			const r = (0, u.vi)(t);
			if (e === undefined && r === undefined) return;
			if (e === undefined) throw (0, u.nH)(n, "no view beside the ledger");
			const i = parseView(e, n);
			checkView(i, t, n);
			if (i.seq === r?.seq) return;
			throw (0, u.nH)(n, `a view of line ${i.seq} in one commit with a ledger that ends at line ${t.head.seq}`);
		}
		function stateOf(e) {
			return e.context["state"] ?? null;
		}
		function firstDifference(e, t, n) {
			if (Array.isArray(e) && Array.isArray(t)) {
				return differenceIn(keysOf(e, t), (n) => [e[Number(n)], t[Number(n)]], n);
			}
			if ((0, o.O)(e) && (0, o.O)(t)) {
				return differenceIn(keysOf(e, t), (n) => [e[n], t[n]], n);
			}
			return (0, s.A4)(e) === (0, s.A4)(t) ? undefined : n;
		}
		function keysOf(e, t) {
			return [...new Set([...Object.keys(e), ...Object.keys(t)])].sort();
		}
		function differenceIn(e, t, n) {
			for (const r of e) {
				const [e, i] = t(r);
				const a = `${n}/${r.replaceAll("~", "~0").replaceAll("/", "~1")}`;
				const o = e === undefined || i === undefined ? a : firstDifference(e, i, a);
				if (o !== undefined) return o;
			}
			return undefined;
		}
	}),
	87718: (function(e, t, n) {
		n.d(t, {
			M: () => bounded,
			l: () => r
		});
		const r = 1024;
		function bounded(e, t = r) {
			const n = e.replaceAll(/\p{Surrogate}/gu, "\uFFFD").trim();
			if (n === "") return "-";
			if (n.length <= t) return n;
			const i = n.slice(0, t - 1);
			return `${/[\uD800-\uDBFF]$/.test(i) ? i.slice(0, -1) : i}\u2026`;
		}
	}),
	4743: (function(e, t, n) {
		n.d(t, {
			Jd: () => y,
			Km: () => D,
			Nk: () => w,
			Pr: () => f,
			Qq: () => p,
			RE: () => O,
			kc: () => C,
			lE: () => x,
			oI: () => T,
			os: () => m,
			uJ: () => b,
			wI: () => E
		});
		var r = n(84227);
		var i = n(34165);
		var a = n(94031);
		var o = n(71165);
		var s = n(32199);
		var c = n(13666);
		var l = n(81813);
		var u = n(87718);
		var d = n(66740);
		const f = [
			"intent",
			"done",
			"failed",
			"unknown",
			"takeover"
		];
		const p = r.YjP().min(1).max(u.l);
		const m = r.YjP().min(1).max(256);
		const h = r.YjP().regex(/^sha256:[0-9a-f]{64}$/).describe("SHA-256 over the canonical form of all artifacts of the release: what it is, whatever it is called");
		const g = r.rej({
			type: r.k5n(["person", "automation"]).describe("automation: a tick that moved by itself, or a bot"),
			id: m.describe("Who")
		});
		const _ = [
			"manifest",
			"measurements",
			"decision",
			"start",
			"before",
			"target",
			"rollback",
			"approval",
			"authorisation"
		];
		const v = r.rej({
			rel: r.k5n(_).describe("manifest: what the release is proven by; measurements: all that was measured for the decision; decision: the record of the intent; start: the record of the start of the rollout; before: the record of what was live before; target: of a rollback, the record by which what it goes back to went live; rollback: the record of what is followed up"),
			ref: m.describe("Path of a record of this ledger, path or URL of an approval, or an id"),
			sha256: o.sc.nullable().describe("Of its bytes, where they are kept"),
			key: m.exactOptional().describe("Of an approval: fingerprint of the key that signed it; left out where nobody did")
		});
		const y = r.rej({
			release_id: o.id,
			version: r.YjP().min(1).max(128),
			generation: r.YjP().min(1).max(64),
			artifact_id: h,
			revision: r.Whr().min(1).nullable().describe("Of the pointer that names it; null where none does"),
			slot: o.NI.nullable()
		}).describe("A release and where it stands");
		const b = r.rej({
			state: r.k5n(["read", "unknown"]),
			percent: r.aig().min(0).max(100).nullable().describe("Share of the slot as it was read back"),
			proven: r.zMY().nullable().describe("false: nobody looked at the router"),
			detail: r.YjP().max(256)
		}).describe("What was read back of the traffic");
		const x = r.rej({
			name: r.k5n(l.r),
			state: r.k5n([
				"done",
				"failed",
				"unknown",
				"absent"
			]),
			reason: r.YjP().max(256),
			measured: r.g1P(r.YjP().max(64), r.aig()).describe("Numbers that it printed")
		});
		const S = { reasons: r.YOg(r.YjP().min(1).max(256)).max(5) };
		const C = r.rej({
			manifest: r.rej({
				state: r.k5n([
					"open",
					"closed",
					"expired",
					"unverified"
				]),
				...S
			}).nullable(),
			health: r.rej({
				state: r.k5n([
					"pass",
					"fail",
					"inconclusive"
				]),
				samples: r.aig().min(0).nullable(),
				measured_until: o.uR.nullable(),
				...S
			}).nullable(),
			budget: r.rej({
				state: r.k5n([
					"green",
					"yellow",
					"red",
					"black",
					"unknown"
				]),
				remaining: r.aig().nullable(),
				...S
			}).nullable(),
			post_checks: r.rej({
				state: r.k5n([
					"pass",
					"fail",
					"inconclusive",
					"absent"
				]),
				...S
			}).nullable(),
			shadow_outputs: r.rej({
				state: r.k5n([
					"pass",
					"fail",
					"unknown"
				]),
				compared: r.Whr().min(0),
				different: r.Whr().min(0),
				unclear: r.Whr().min(0).describe("Pairs that tell nothing"),
				...S
			}).exactOptional().describe("Only where outputs are compared in shadow")
		}).describe("What the decision was made on; null where it was not asked for");
		const w = r.rej({
			channel: r.YjP().min(1).max(256).describe("Id of the channel, whose ledger lies beside this one"),
			transition: o.id.describe("That brought it live there"),
			activated_at: o.uR
		}).describe("Activation of the same release, with the same digests, in the staging environment");
		const T = r.rej({
			code: o.aY,
			reason: p,
			by: m,
			approved_by: m.nullable(),
			ref: m,
			signed_by: m.exactOptional().describe("Fingerprint of the key that signed the approval; left out where nobody did")
		});
		const E = r.rej({
			code: o.aY,
			message: r.YjP().max(256)
		});
		const D = r.YOg(m).max(i.am).describe("Other people who said yes");
		const O = {
			schema: r.euz(d.q7),
			id: o.id.describe("Unique in its channel"),
			created_at: o.uR,
			prev_hash: o.sc.nullable().describe("entry_hash of the last line of the ledger before this one, so that it binds the whole history; null: none"),
			correlation_id: m,
			actor: g.describe("Who asked for the transition"),
			channel: a.dN.nullable().describe("null: freezes of environments or of the repository are of no channel"),
			subject: r.rej({
				artifact_id: h.nullable(),
				release_id: o.id,
				version: r.YjP().min(1).max(128)
			}).nullable().describe("The release that it is about"),
			refs: r.YOg(v).max(32),
			transition: o.id.describe("The same for intent, takeover and outcome"),
			transition_kind: r.k5n([...a.Dm, ...s.i]),
			fence: r.Whr().min(1),
			result: r.k5n(f).describe("Of the line of the ledger that names this record"),
			reason_code: o.aY,
			reason: p,
			ticket: c.E.nullable().describe("Where people go on about it; null: nobody named one")
		};
	}),
	66740: (function(e, t, n) {
		n.d(t, {
			ZN: () => o,
			mq: () => makes,
			q7: () => a
		});
		const [r, i] = ["release-gates/rollout-record/v1", "release-gates/rollout-record/v2"];
		const a = "release-gates/rollout-record/v3";
		const o = [
			r,
			i,
			a
		];
		function makes(e, t) {
			return o.indexOf(e) + 1 >= t;
		}
	}),
	13666: (function(e, t, n) {
		n.d(t, { E: () => s });
		var r = n(84227);
		const i = String.raw`https?:\/\/[^\s\p{C}<>"\\/?#@]+(?:[/?#][^\s\p{C}<>"\\]*)?`;
		const a = String.raw`[A-Za-z][A-Za-z0-9_]{0,31}-[0-9]{1,12}`;
		const o = String.raw`(?:[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100})?#[0-9]{1,12}`;
		const s = r.YjP().max(256).regex(new RegExp(`^(?:${i}|${a}|${o})$`, "u"), "an address, or a key such as OPS-123, #12 or owner/name#12").describe("Address or key of a ticket: https://\u2026, OPS-123, #12, owner/name#12");
	}),
	32199: (function(e, t, n) {
		n.d(t, { i: () => r });
		const r = [
			"freeze",
			"expire",
			"unfreeze",
			"probation",
			"ready",
			"pause",
			"resume",
			"pin",
			"unpin",
			"bless",
			"unbless",
			"exposure_known",
			"exposure_lost",
			"audit_passed",
			"watch_over",
			"trust_root",
			"follow_up",
			"import"
		];
	}),
	81813: (function(e, t, n) {
		n.d(t, { r: () => r });
		const r = [
			"stage",
			"smoke",
			"drain",
			"invalidate",
			"rehydrate"
		];
	})
};
;
