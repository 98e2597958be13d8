"use strict";
exports.id = 4227;
exports.ids = [4227];
exports.modules = {
	84227: (function(e, t, n) {
		n.d(t, {
			naA: () => Bn,
			XiL: () => Qn,
			Vb4: () => J,
			You: () => nn,
			l1C: () => Zn,
			bvH: () => G,
			IiU: () => Y,
			xgV: () => $n,
			b8S: () => q,
			fZ7: () => K,
			YOg: () => array,
			zMY: () => schemas_boolean,
			IeY: () => custom,
			gMt: () => discriminatedUnion,
			k5n: () => _enum,
			Whr: () => schemas_int,
			Pq9: () => json,
			euz: () => literal,
			_H3: () => looseObject,
			aig: () => number,
			Ikc: () => object,
			lqM: () => optional,
			jgl: () => partialRecord,
			g1P: () => record,
			rej: () => strictObject,
			YjP: () => string,
			Uy$: () => templateLiteral,
			PVZ: () => tuple,
			KCZ: () => union,
			L5J: () => unknown
		});
		var r = n(1126);
		var i = n(79513);
		;
		class $ZodCyclicError extends Error {
			constructor() {
				super(`Cannot parse a reference cycle that closes through a transform`);
				this.name = "ZodCyclicError";
			}
		}
		const a = "~memo";
		const o = [];
		function isRef(e) {
			return e !== null && typeof e === "object";
		}
		function cloneIssues(e) {
			return e.map((e) => e.path ? {
				...e,
				path: e.path.slice()
			} : { ...e });
		}
		const s = new WeakMap();
		const c = 0;
		const l = 1;
		const u = 2;
		function isRecursive(e, t, n) {
			const r = s.get(e);
			if (r !== undefined) return r ? u : c;
			if (t.has(e)) return u;
			t.add(e);
			let a = c;
			const check = (e) => {
				if (a !== u && e?._zod) {
					const r = isRecursive(e, t, n);
					if (r > a) a = r;
				}
			};
			const shape = (e, r) => {
				let i = c;
				for (const a of Reflect.ownKeys(e)) {
					const o = Object.getOwnPropertyDescriptor(e, a);
					if (r && !o.enumerable) continue;
					const s = o.get ? l : o.value?._zod ? isRecursive(o.value, t, n) : c;
					if (s > i) i = s;
				}
				return i;
			};
			const merge = (e) => {
				if (e > a) a = e;
			};
			const o = e._zod.def;
			const d = o.type;
			switch (d) {
				case "object": {
					const e = i.MO(o);
					merge(e ? shape(e, true) : l);
					check(o.catchall);
					break;
				}
				case "array":
					check(o.element);
					break;
				case "tuple":
					for (const e of o.items) check(e);
					check(o.rest);
					break;
				case "record":
				case "map":
					check(o.keyType);
					check(o.valueType);
					break;
				case "set":
					check(o.valueType);
					break;
				case "union":
					for (const e of o.options) check(e);
					break;
				case "intersection":
					check(o.left);
					check(o.right);
					break;
				case "optional":
				case "nullable":
				case "default":
				case "prefault":
				case "catch":
				case "readonly":
				case "nonoptional":
				case "promise":
				case "success":
					check(o.innerType);
					break;
				case "pipe":
					check(o.in);
					check(o.out);
					break;
				case "function":
					check(o.input);
					check(o.output);
					break;
				case "lazy": {
					const r = o._cachedInner ?? (n ? e._zod.innerType : undefined);
					merge(r ? isRecursive(r, t, false) : l);
					break;
				}
				case "template_literal":
				case "string":
				case "number":
				case "int":
				case "boolean":
				case "bigint":
				case "symbol":
				case "undefined":
				case "null":
				case "void":
				case "never":
				case "any":
				case "unknown":
				case "date":
				case "nan":
				case "enum":
				case "literal":
				case "file":
				case "transform":
				case "custom": break;
				default: {
					d;
					for (const e in o) {
						const t = Object.getOwnPropertyDescriptor(o, e);
						if (!t || t.get) continue;
						const n = t.value;
						if (!n || typeof n !== "object") continue;
						if (n._zod) check(n);
						else if (Array.isArray(n)) for (const e of n) check(e);
					}
				}
			}
			t.delete(e);
			return settle(e, a);
		}
		function settle(e, t) {
			if (t !== l) s.set(e, t === u);
			return t;
		}
		function isRecursiveSchema(e) {
			return isRecursive(e, new Set(), true) !== c;
		}
		function bucketFor(e, t) {
			let n = e.buckets.get(t);
			if (!n) {
				n = new WeakMap();
				e.buckets.set(t, n);
			}
			return n;
		}
		let d;
		const f = [];
		const p = {
			alloc(e, t, n) {
				const r = d;
				if (!r) return n;
				d = undefined;
				const i = {
					value: n,
					issues: null
				};
				r.set(t.value, i);
				f.push(i);
				return n;
			},
			guard(e) {
				var t;
				(t = e._zod).deferred ?? (t.deferred = []);
				e._zod.deferred.push(() => {
					const t = e._zod.parse;
					const wrapped = (e, n) => {
						if (n.direction !== "backward" && isBackEdge(n, e.value)) throw new $ZodCyclicError();
						return t(e, n);
					};
					e._zod.parse = wrapped;
					if (e._zod.run === t) e._zod.run = wrapped;
				});
			},
			attach(e) {
				var t;
				let n;
				let r = false;
				let i;
				let s;
				(t = e._zod).deferred ?? (t.deferred = []);
				e._zod.deferred.push(() => {
					const t = e._zod.parse;
					const wrapped = (l, p) => {
						if (n === undefined) {
							const i = isRecursive(e, new Set(), false);
							if (i === c) {
								e._zod.parse = t;
								if (e._zod.run === wrapped) e._zod.run = t;
								return t(l, p);
							}
							if (i === u || r) n = true;
							else r = true;
						}
						const m = l.value;
						if (!isRef(m)) return t(l, p);
						let h = p[a];
						if (!h) {
							h = {
								buckets: new WeakMap(),
								backEdges: undefined
							};
							p[a] = h;
						}
						let g;
						if (i === p) {
							g = s;
						} else {
							g = bucketFor(h, e);
							i = p;
							s = g;
						}
						const v = g.get(m);
						if (v) {
							l.value = v.value;
							if (v.issues) {
								if (v.issues.length) l.issues.push(...cloneIssues(v.issues));
							} else {
								l.memo = true;
								h.backEdges ?? (h.backEdges = new WeakSet());
								h.backEdges.add(v.value);
							}
							return l;
						}
						d = g;
						const y = f.length;
						const b = t(l, p);
						d = undefined;
						const x = f.length > y ? f.pop() : undefined;
						if (b instanceof Promise) {
							return b.then((e) => {
								if (x) x.issues = e.issues.length ? cloneIssues(e.issues) : o;
								return e;
							});
						}
						if (x) x.issues = b.issues.length ? cloneIssues(b.issues) : o;
						return b;
					};
					e._zod.parse = wrapped;
					if (e._zod.run === t) e._zod.run = wrapped;
				});
			}
		};
		function memoizer() {
			return p;
		}
		function isBackEdge(e, t) {
			const n = e[a]?.backEdges;
			return n !== undefined && isRef(t) && n.has(t);
		}
		var m = n(15120);
		;
		class Doc {
			constructor(e = [], t = {}) {
				this.content = [];
				this.indent = 0;
				this.args = e;
				this.closed = t;
			}
			indented(e) {
				this.indent += 1;
				try {
					e(this);
				} finally {
					this.indent -= 1;
				}
			}
			write(e) {
				if (typeof e === "function") {
					e(this, { execution: "sync" });
					e(this, { execution: "async" });
					return;
				}
				const t = e;
				const n = t.split("\n").filter((e) => e);
				const r = Math.min(...n.map((e) => e.length - e.trimStart().length));
				const i = n.map((e) => e.slice(r)).map((e) => " ".repeat(this.indent * 2) + e);
				for (const e of i) {
					this.content.push(e);
				}
			}
			compile() {
				const e = Function;
				const t = this?.content ?? [``];
				const n = new e(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${t.join("\n")}\n};`);
				return n(...Object.values(this.closed));
			}
		}
		var h = n(23154);
		;
		const g = {
			major: 4,
			minor: 6,
			patch: 7
		};
		;
		const v = r.xI("$ZodType", (e, t) => {
			var n;
			e ?? (e = {});
			e._zod.def = t;
			e._zod.bag = e._zod.bag || {};
			e._zod.version = g;
			const a = e._zod.def.checks;
			const o = e._zod.traits.has("$ZodCheck") ? [e, ...a ?? []] : a?.length ? [...a] : [];
			for (const t of o) {
				for (const n of t._zod.onattach) {
					n(e);
				}
			}
			if (o.length === 0) {
				(n = e._zod).deferred ?? (n.deferred = []);
				e._zod.deferred?.push(() => {
					e._zod.run = e._zod.parse;
				});
			} else {
				const runChecks = (t, n, a) => {
					if (t.memo) return t;
					let o = i.QH(t);
					let s;
					for (const c of n) {
						if (c._zod.def.when) {
							if (i.rL(t)) continue;
							const e = c._zod.def.when(t);
							if (!e) continue;
						} else if (o) {
							continue;
						}
						const n = t.issues.length;
						const l = c._zod.check(t);
						if (l instanceof Promise && a?.async === false) {
							throw new r.GT();
						}
						if (s || l instanceof Promise) {
							s = (s ?? Promise.resolve()).then(async () => {
								await l;
								const r = t.issues.length;
								if (r === n) return;
								i.d3(t.issues, n, e);
								if (!o) o = i.QH(t, n);
							});
						} else {
							const r = t.issues.length;
							if (r === n) continue;
							i.d3(t.issues, n, e);
							if (!o) o = i.QH(t, n);
						}
					}
					if (s) {
						return s.then(() => {
							return t;
						});
					}
					return t;
				};
				const handleCanaryResult = (t, n, a) => {
					if (i.QH(t)) {
						t.aborted = true;
						return t;
					}
					const s = runChecks(n, o, a);
					if (s instanceof Promise) {
						if (a.async === false) throw new r.GT();
						return s.then((t) => e._zod.parse(t, a));
					}
					return e._zod.parse(s, a);
				};
				e._zod.run = (t, n) => {
					if (n.skipChecks) {
						return e._zod.parse(t, n);
					}
					if (n.direction === "backward") {
						const r = e._zod.parse({
							value: t.value,
							issues: []
						}, {
							...n,
							skipChecks: true
						});
						if (r instanceof Promise) {
							return r.then((e) => {
								return handleCanaryResult(e, t, n);
							});
						}
						return handleCanaryResult(r, t, n);
					}
					const i = e._zod.parse(t, n);
					if (i instanceof Promise) {
						if (n.async === false) throw new r.GT();
						return i.then((e) => runChecks(e, o, n));
					}
					return runChecks(i, o, n);
				};
			}
		}, {
			get "~standard"() {
				return i.jD(this, "~standard", standardProps(this));
			},
			set "~standard"(e) {
				i.qh(this, "~standard", e);
			}
		});
		const toStandardResult = (e, t) => e.issues.length ? { issues: e.issues.map((e) => i.iR(e, t, r.$W())) } : { value: e.value };
		async function validateAsync(e, t) {
			const n = { async: true };
			return toStandardResult(await e._zod.run({
				value: t,
				issues: []
			}, n), n);
		}
		function standardProps(e) {
			return {
				validate: (t) => {
					const n = { async: false };
					try {
						const r = e._zod.run({
							value: t,
							issues: []
						}, n);
						if (!(r instanceof Promise)) return toStandardResult(r, n);
					} catch (e) {}
					return validateAsync(e, t);
				},
				vendor: "zod",
				version: 1
			};
		}
		const y = r.xI("$ZodString", (e, t) => {
			v.init(e, t);
			e._zod.pattern = t.pattern ?? h.gp;
			e._zod.parse = (n, r) => {
				if (t.coerce) try {
					n.value = String(n.value);
				} catch (e) {}
				if (typeof n.value === "string") return n;
				n.issues.push({
					expected: "string",
					code: "invalid_type",
					input: n.value,
					inst: e
				});
				return n;
			};
		});
		const b = r.xI("$ZodStringFormat", (e, t) => {
			m.ql.init(e, t);
			y.init(e, t);
		});
		const x = r.xI("$ZodGUID", (e, t) => {
			t.pattern ?? (t.pattern = h.Os);
			b.init(e, t);
		});
		const S = r.xI("$ZodUUID", (e, t) => {
			if (t.version) {
				const e = {
					v1: 1,
					v2: 2,
					v3: 3,
					v4: 4,
					v5: 5,
					v6: 6,
					v7: 7,
					v8: 8
				};
				const n = e[t.version];
				if (n === undefined) throw new Error(`Invalid UUID version: "${t.version}"`);
				t.pattern ?? (t.pattern = h.uR(n));
			} else t.pattern ?? (t.pattern = h.uR());
			b.init(e, t);
		});
		const C = r.xI("$ZodEmail", (e, t) => {
			t.pattern ?? (t.pattern = h.Rp);
			b.init(e, t);
		});
		const w = 1;
		const T = 2;
		function canParseURL(e) {
			try {
				if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(e);
				new URL(e);
				return true;
			} catch {
				return false;
			}
		}
		function validateURL(e, t) {
			if (!("normalize" in t) && !("hostname" in t) && !("protocol" in t)) {
				return canParseURL(e) || T;
			}
			return parseURLObject(e, t);
		}
		function parseURLObject(e, t) {
			if (!t.normalize && t.protocol?.source === h.F.source && !/^https?:\/\//i.test(e)) {
				return w;
			}
			try {
				if (typeof URL !== "undefined") {
					const t = URL;
					if (typeof t.parse === "function") return t.parse(e) ?? T;
				}
				return new URL(e);
			} catch {
				return T;
			}
		}
		const E = /[\t\n\r]/g;
		function stripTabAndNewline(e) {
			return e.replace(E, "");
		}
		function urlHostnameOk(e, t) {
			t.lastIndex = 0;
			return t.test(e.hostname);
		}
		function urlProtocolOk(e, t) {
			t.lastIndex = 0;
			return t.test(e.protocol.endsWith(":") ? e.protocol.slice(0, -1) : e.protocol);
		}
		const ee = r.xI("$ZodURL", (e, t) => {
			b.init(e, t);
			e._zod.check = (n) => {
				try {
					const r = n.value.trim();
					const i = validateURL(r, t);
					if (i === w) {
						n.issues.push({
							code: "invalid_format",
							format: "url",
							note: "Invalid URL format",
							input: n.value,
							inst: e,
							continue: !t.abort
						});
						return;
					}
					if (i === T) {
						n.issues.push({
							code: "invalid_format",
							format: "url",
							input: n.value,
							inst: e,
							continue: !t.abort
						});
						return;
					}
					if (i === true) {
						n.value = stripTabAndNewline(r);
						return;
					}
					if (t.hostname && !urlHostnameOk(i, t.hostname)) {
						n.issues.push({
							code: "invalid_format",
							format: "url",
							note: "Invalid hostname",
							pattern: t.hostname.source,
							input: n.value,
							inst: e,
							continue: !t.abort
						});
					}
					if (t.protocol && !urlProtocolOk(i, t.protocol)) {
						n.issues.push({
							code: "invalid_format",
							format: "url",
							note: "Invalid protocol",
							pattern: t.protocol.source,
							input: n.value,
							inst: e,
							continue: !t.abort
						});
					}
					n.value = t.normalize ? i.href : stripTabAndNewline(r);
					return;
				} catch (r) {
					n.issues.push({
						code: "invalid_format",
						format: "url",
						input: n.value,
						inst: e,
						continue: !t.abort
					});
				}
			};
		});
		const D = r.xI("$ZodEmoji", (e, t) => {
			t.pattern ?? (t.pattern = h.Zg());
			b.init(e, t);
		});
		const te = r.xI("$ZodNanoID", (e, t) => {
			if (t.length !== undefined && (!Number.isInteger(t.length) || t.length < 1)) throw new Error(`Invalid nanoid length: ${t.length}`);
			t.pattern ?? (t.pattern = t.length === undefined ? h.Ak : h.D2(t.length));
			b.init(e, t);
		});
		const ne = r.xI("$ZodCUID", (e, t) => {
			t.pattern ?? (t.pattern = h.gF);
			b.init(e, t);
		});
		const re = r.xI("$ZodCUID2", (e, t) => {
			t.pattern ?? (t.pattern = h.Gl);
			b.init(e, t);
		});
		const ie = r.xI("$ZodULID", (e, t) => {
			t.pattern ?? (t.pattern = h.Z0);
			b.init(e, t);
		});
		const ae = r.xI("$ZodXID", (e, t) => {
			t.pattern ?? (t.pattern = h.kM);
			b.init(e, t);
		});
		const oe = r.xI("$ZodKSUID", (e, t) => {
			t.pattern ?? (t.pattern = h.fO);
			b.init(e, t);
		});
		const se = r.xI("$ZodISODateTime", (e, t) => {
			t.pattern ?? (t.pattern = h.w$(t));
			b.init(e, t);
		});
		const O = r.xI("$ZodISODate", (e, t) => {
			t.pattern ?? (t.pattern = h.p6);
			b.init(e, t);
		});
		const ce = r.xI("$ZodISOTime", (e, t) => {
			t.pattern ?? (t.pattern = h.kB(t));
			b.init(e, t);
		});
		const le = r.xI("$ZodISODuration", (e, t) => {
			t.pattern ?? (t.pattern = h.p0);
			b.init(e, t);
		});
		const ue = r.xI("$ZodIPv4", (e, t) => {
			t.pattern ?? (t.pattern = h.uX);
			b.init(e, t);
		});
		const de = /^[0-9a-fA-F:.]+$/;
		function isValidIPv6(e) {
			if (!de.test(e)) return false;
			return canParseURL(`http://[${e}]`);
		}
		const fe = r.xI("$ZodIPv6", (e, t) => {
			t.pattern ?? (t.pattern = h.ug);
			b.init(e, t);
			e._zod.check = (n) => {
				if (!isValidIPv6(n.value)) {
					n.issues.push({
						code: "invalid_format",
						format: "ipv6",
						input: n.value,
						inst: e,
						continue: !t.abort
					});
				}
			};
		});
		const pe = null && core.$constructor("$ZodMAC", (e, t) => {
			t.pattern ?? (t.pattern = regexes.mac(t.delimiter));
			b.init(e, t);
		});
		const me = r.xI("$ZodCIDRv4", (e, t) => {
			t.pattern ?? (t.pattern = h.zr);
			b.init(e, t);
		});
		function isValidCIDRv6(e) {
			const t = e.split("/");
			if (t.length !== 2) return false;
			const [n, r] = t;
			if (!r) return false;
			const i = Number(r);
			if (`${i}` !== r) return false;
			if (i < 0 || i > 128) return false;
			return isValidIPv6(n);
		}
		const he = r.xI("$ZodCIDRv6", (e, t) => {
			t.pattern ?? (t.pattern = h.l7);
			b.init(e, t);
			e._zod.check = (n) => {
				if (!isValidCIDRv6(n.value)) {
					n.issues.push({
						code: "invalid_format",
						format: "cidrv6",
						input: n.value,
						inst: e,
						continue: !t.abort
					});
				}
			};
		});
		function isValidBase64(e) {
			if (e === "") return true;
			if (/\s/.test(e)) return false;
			if (e.length % 4 !== 0) return false;
			try {
				atob(e);
				return true;
			} catch {
				return false;
			}
		}
		const k = /^[0-9a-zA-Z+/]*={0,2}$/;
		const ge = r.xI("$ZodBase64", (e, t) => {
			t.pattern ?? (t.pattern = k);
			b.init(e, t);
			e._zod.check = (n) => {
				if (isValidBase64(n.value)) return;
				n.issues.push({
					code: "invalid_format",
					format: "base64",
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			};
		});
		const A = /^[A-Za-z0-9_-]*$/;
		function isValidBase64URL(e) {
			if (!A.test(e)) return false;
			const t = e.replace(/[-_]/g, (e) => e === "-" ? "+" : "/");
			const n = t.padEnd(Math.ceil(t.length / 4) * 4, "=");
			return isValidBase64(n);
		}
		const _e = r.xI("$ZodBase64URL", (e, t) => {
			t.pattern ?? (t.pattern = A);
			b.init(e, t);
			e._zod.check = (n) => {
				if (isValidBase64URL(n.value)) return;
				n.issues.push({
					code: "invalid_format",
					format: "base64url",
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			};
		});
		const ve = r.xI("$ZodE164", (e, t) => {
			t.pattern ?? (t.pattern = h.hQ);
			b.init(e, t);
		});
		const ye = /[- ]/g;
		function isLuhnAlgo(e) {
			let t = e.length;
			let n = 1;
			let r = 0;
			while (t) {
				const i = e.charCodeAt(--t) - 48;
				n ^= 1;
				r += n ? [
					0,
					2,
					4,
					6,
					8,
					1,
					3,
					5,
					7,
					9
				][i] : i;
			}
			return r % 10 === 0;
		}
		function isValidCreditCard(e) {
			if (!regexes.creditCard.test(e)) return false;
			return isLuhnAlgo(e.replace(ye, ""));
		}
		const be = null && core.$constructor("$ZodCreditCard", (e, t) => {
			t.pattern ?? (t.pattern = regexes.creditCard);
			b.init(e, t);
			e._zod.check = (n) => {
				if (isValidCreditCard(n.value)) return;
				n.issues.push({
					code: "invalid_format",
					format: "credit_card",
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			};
		});
		function isIso7064Mod97(e) {
			let t = 0;
			const n = e.length;
			for (let r = 4; r < n; r++) {
				const n = e.charCodeAt(r);
				t = (n >= 65 ? t * 100 + (n - 55) : t * 10 + (n - 48)) % 97;
			}
			for (let n = 0; n < 4; n++) {
				const r = e.charCodeAt(n);
				t = (r >= 65 ? t * 100 + (r - 55) : t * 10 + (r - 48)) % 97;
			}
			return t === 1;
		}
		function isValidIBAN(e) {
			if (!regexes.iban.test(e)) return false;
			return isIso7064Mod97(e);
		}
		const xe = null && core.$constructor("$ZodIBAN", (e, t) => {
			t.pattern ?? (t.pattern = regexes.iban);
			b.init(e, t);
			e._zod.check = (n) => {
				if (isValidIBAN(n.value)) return;
				n.issues.push({
					code: "invalid_format",
					format: "iban",
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			};
		});
		function isValidJWT(e, t = null) {
			try {
				const n = e.split(".");
				if (n.length !== 3) return false;
				const [r] = n;
				if (!r) return false;
				const i = JSON.parse(atob(r));
				if ("typ" in i && i?.typ !== "JWT") return false;
				if (!i.alg) return false;
				if (t && (!("alg" in i) || i.alg !== t)) return false;
				return true;
			} catch {
				return false;
			}
		}
		const Se = r.xI("$ZodJWT", (e, t) => {
			b.init(e, t);
			e._zod.check = (n) => {
				if (isValidJWT(n.value, t.alg)) return;
				n.issues.push({
					code: "invalid_format",
					format: "jwt",
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			};
		});
		const Ce = null && core.$constructor("$ZodCustomStringFormat", (e, t) => {
			b.init(e, t);
			e._zod.check = (n) => {
				if (t.fn(n.value)) return;
				n.issues.push({
					code: "invalid_format",
					format: t.format,
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			};
		});
		const we = r.xI("$ZodNumber", (e, t) => {
			v.init(e, t);
			e._zod.pattern = h.ai;
			e._zod.parse = (n, r) => {
				if (t.coerce) try {
					n.value = Number(n.value);
				} catch (e) {}
				const i = n.value;
				if (typeof i === "number" && !Number.isNaN(i) && Number.isFinite(i)) {
					return n;
				}
				const a = typeof i === "number" ? Number.isNaN(i) ? "NaN" : !Number.isFinite(i) ? String(i) : undefined : undefined;
				n.issues.push({
					expected: "number",
					code: "invalid_type",
					input: i,
					inst: e,
					...a ? { received: a } : {}
				});
				return n;
			};
		});
		const Te = r.xI("$ZodNumberFormat", (e, t) => {
			m.KH.init(e, t);
			we.init(e, t);
		});
		const Ee = r.xI("$ZodBoolean", (e, t) => {
			v.init(e, t);
			e._zod.pattern = h.zM;
			e._zod.parse = (n, r) => {
				if (t.coerce) try {
					n.value = Boolean(n.value);
				} catch (e) {}
				const i = n.value;
				if (typeof i === "boolean") return n;
				n.issues.push({
					expected: "boolean",
					code: "invalid_type",
					input: i,
					inst: e
				});
				return n;
			};
		});
		const De = r.xI("$ZodBigInt", (e, t) => {
			v.init(e, t);
			e._zod.pattern = h.o;
			e._zod.parse = (n, r) => {
				if (t.coerce) try {
					n.value = BigInt(n.value);
				} catch (e) {}
				if (typeof n.value === "bigint") return n;
				n.issues.push({
					expected: "bigint",
					code: "invalid_type",
					input: n.value,
					inst: e
				});
				return n;
			};
		});
		const Oe = null && core.$constructor("$ZodBigIntFormat", (e, t) => {
			checks.$ZodCheckBigIntFormat.init(e, t);
			De.init(e, t);
		});
		const ke = null && core.$constructor("$ZodSymbol", (e, t) => {
			v.init(e, t);
			e._zod.parse = (t, n) => {
				const r = t.value;
				if (typeof r === "symbol") return t;
				t.issues.push({
					expected: "symbol",
					code: "invalid_type",
					input: r,
					inst: e
				});
				return t;
			};
		});
		const Ae = null && core.$constructor("$ZodUndefined", (e, t) => {
			v.init(e, t);
			e._zod.pattern = regexes.undefined;
			e._zod.values = new Set([undefined]);
			e._zod.parse = (t, n) => {
				const r = t.value;
				if (typeof r === "undefined") return t;
				t.issues.push({
					expected: "undefined",
					code: "invalid_type",
					input: r,
					inst: e
				});
				return t;
			};
		});
		const je = r.xI("$ZodNull", (e, t) => {
			v.init(e, t);
			e._zod.pattern = h.ch;
			e._zod.values = new Set([null]);
			e._zod.parse = (t, n) => {
				const r = t.value;
				if (r === null) return t;
				t.issues.push({
					expected: "null",
					code: "invalid_type",
					input: r,
					inst: e
				});
				return t;
			};
		});
		const Me = null && core.$constructor("$ZodAny", (e, t) => {
			v.init(e, t);
			e._zod.parse = (e) => e;
		});
		const Ne = r.xI("$ZodUnknown", (e, t) => {
			v.init(e, t);
			e._zod.parse = (e) => e;
		});
		const Pe = r.xI("$ZodNever", (e, t) => {
			v.init(e, t);
			e._zod.parse = (t, n) => {
				t.issues.push({
					expected: "never",
					code: "invalid_type",
					input: t.value,
					inst: e
				});
				return t;
			};
		});
		const Fe = null && core.$constructor("$ZodVoid", (e, t) => {
			v.init(e, t);
			e._zod.parse = (t, n) => {
				const r = t.value;
				if (typeof r === "undefined") return t;
				t.issues.push({
					expected: "void",
					code: "invalid_type",
					input: r,
					inst: e
				});
				return t;
			};
		});
		const Ie = r.xI("$ZodDate", (e, t) => {
			v.init(e, t);
			e._zod.parse = (n, r) => {
				if (t.coerce) {
					try {
						n.value = new Date(n.value);
					} catch (e) {}
				}
				const i = n.value;
				const a = i instanceof Date;
				const o = a && !Number.isNaN(i.getTime());
				if (o) return n;
				n.issues.push({
					expected: "date",
					code: "invalid_type",
					input: i,
					...a ? { received: "Invalid Date" } : {},
					inst: e
				});
				return n;
			};
		});
		function capSize(e, t) {
			const n = i.hi(e._zod.def.checks);
			if (!n.length) return;
			const r = Math.min(...n.map((e) => e[0]));
			const a = e._zod.parse;
			e._zod.parse = (n, o) => {
				const s = t(n.value);
				if (s > r && !o?.skipChecks && o?.direction !== "backward") {
					for (const [t, r] of i.hi(e._zod.def.checks)) {
						if (s > t && r._zod.def.when(n)) {
							const t = n.issues.length;
							r._zod.check(n);
							n.issues[t].continue = false;
							i.d3(n.issues, t, e);
							return n;
						}
					}
				}
				return a(n, o);
			};
		}
		const arraySize = (e) => Array.isArray(e) ? e.length : -1;
		const mapSize = (e) => e instanceof Map ? e.size : -1;
		const setSize = (e) => e instanceof Set ? e.size : -1;
		function handleArrayResult(e, t, n) {
			if (e.issues.length) {
				t.issues.push(...i.lQ(n, e.issues));
			}
			t.value[n] = e.value;
		}
		const Le = r.xI("$ZodArray", (e, t) => {
			v.init(e, t);
			const n = r.cr.memoizer;
			n?.attach(e);
			e._zod.parse = (r, a) => {
				const o = r.value;
				if (!Array.isArray(o)) {
					r.issues.push({
						expected: "array",
						code: "invalid_type",
						input: o,
						inst: e
					});
					return r;
				}
				r.value = n ? n.alloc(e, r, Array(o.length), a) : Array(o.length);
				const s = [];
				const c = a?.abortEarly;
				for (let e = 0; e < o.length; e++) {
					const n = o[e];
					const l = t.element._zod.run({
						value: n,
						issues: []
					}, a);
					if (l instanceof Promise) {
						s.push(l.then((t) => handleArrayResult(t, r, e)));
					} else {
						handleArrayResult(l, r, e);
						if (c && l.issues.length !== 0 && i.QH(l)) break;
					}
				}
				if (s.length) {
					return Promise.all(s).then(() => r);
				}
				return r;
			};
			capSize(e, arraySize);
		});
		function handlePropertyResult(e, t, n, r, a, o) {
			const s = n in r;
			const c = o === "optional";
			if (!s && c && a === "optional") {
				return;
			}
			if (e.issues.length) {
				if (a !== undefined && c && !s) {
					return;
				}
				t.issues.push(...i.lQ(n, e.issues));
			}
			if (!s && a === undefined) {
				if (!e.issues.length) {
					t.issues.push({
						code: "invalid_type",
						expected: "nonoptional",
						input: undefined,
						path: [n]
					});
				}
				return;
			}
			if (e.value === undefined) {
				if (s || a === "defaulted" && !c) {
					t.value[n] = undefined;
				}
			} else {
				t.value[n] = e.value;
			}
		}
		const Re = [];
		function normalizeDef(e) {
			const t = Object.keys(e.shape);
			const n = Object.getOwnPropertySymbols(e.shape);
			const r = n.length ? n : Re;
			const a = r.length ? [...t, ...r] : t;
			for (const t of a) {
				if (!e.shape?.[t]?._zod?.traits?.has("$ZodType")) {
					throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
				}
			}
			const o = i.NM(e.shape);
			return {
				...e,
				allKeys: a,
				symbolKeys: r,
				keySet: new Set(t),
				numKeys: t.length,
				optionalKeys: new Set(o)
			};
		}
		function handleCatchall(e, t, n, r, a, o, s) {
			const c = [];
			const l = a.keySet;
			const u = a.catchall._zod;
			const d = u.def.type;
			const f = u.optin;
			const p = u.optout;
			let m = 0;
			for (const a in t) {
				if (s && n.issues.length !== m) {
					if (i.QH(n, m)) break;
					m = n.issues.length;
				}
				if (l.has(a)) continue;
				if (a === "__proto__") {
					if (d === "never") c.push(a);
					continue;
				}
				if (d === "never") {
					c.push(a);
					continue;
				}
				const o = u.run({
					value: t[a],
					issues: []
				}, r);
				if (o instanceof Promise) {
					e.push(o.then((e) => handlePropertyResult(e, n, a, t, f, p)));
				} else {
					handlePropertyResult(o, n, a, t, f, p);
				}
			}
			if (c.length) {
				n.issues.push({
					code: "unrecognized_keys",
					keys: c,
					input: t,
					inst: o,
					continue: true
				});
			}
			if (!e.length) return n;
			return Promise.all(e).then(() => {
				return n;
			});
		}
		const ze = r.xI("$ZodObject", (e, t) => {
			v.init(e, t);
			const n = Object.getOwnPropertyDescriptor(t, "shape");
			const a = n?.get ? n.get.raw : t.shape ?? {};
			if (a) {
				const get = () => {
					const e = { ...a };
					Object.defineProperty(t, "shape", { value: e });
					get.raw = e;
					return e;
				};
				get.raw = a;
				Object.defineProperty(t, "shape", { get });
			}
			const o = i.PO(() => normalizeDef(t));
			i.v5(e, "propValues", (e) => {
				const t = e.def.shape;
				const n = {};
				for (const e in t) {
					const r = t[e]._zod;
					if (r.values) {
						if (!Object.prototype.hasOwnProperty.call(n, e)) {
							i.Vy(n, e, new Set());
						}
						for (const t of r.values) n[e].add(t);
						if (r.optin !== undefined) n[e].add(undefined);
					}
				}
				return n;
			});
			const s = i.Gv;
			const c = t.catchall;
			let l;
			const u = r.cr.memoizer;
			u?.attach(e);
			e._zod.parse = (t, n) => {
				l ?? (l = o.value);
				const r = t.value;
				if (!s(r)) {
					t.issues.push({
						expected: "object",
						code: "invalid_type",
						input: r,
						inst: e
					});
					return t;
				}
				t.value = u ? u.alloc(e, t, {}, n) : {};
				const a = [];
				const d = l.shape;
				const f = n?.abortEarly;
				let p = t.issues.length;
				for (const e of l.allKeys) {
					if (f && t.issues.length !== p) {
						if (i.QH(t, p)) break;
						p = t.issues.length;
					}
					if (e === "__proto__") continue;
					const o = d[e];
					const s = o._zod.optin;
					const c = o._zod.optout;
					const l = o._zod.run({
						value: r[e],
						issues: []
					}, n);
					if (l instanceof Promise) {
						a.push(l.then((n) => handlePropertyResult(n, t, e, r, s, c)));
					} else {
						handlePropertyResult(l, t, e, r, s, c);
					}
				}
				if (!c) {
					return a.length ? Promise.all(a).then(() => t) : t;
				}
				return handleCatchall(a, r, t, n, o.value, e, f === true);
			};
		});
		const Be = r.xI("$ZodObjectJIT", (e, t) => {
			ze.init(e, t);
			const n = e._zod.parse;
			const a = i.PO(() => normalizeDef(t));
			const o = r.cr.memoizer;
			const generateFastpass = (t) => {
				const n = a.value;
				const r = n.symbolKeys;
				const s = new Doc(["payload", "ctx"], {
					shape: t,
					inst: e,
					memo: o,
					syms: r
				});
				const parseStr = (e) => `shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`;
				const prefixStr = (e, t) => `
          let ${e}_ab = false;
          for (let i = 0; i < ${e}.issues.length; i++) {
            const iss = ${e}.issues[i];
            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${e}_ab = true;
          }
          if (${e}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
				s.write(`const input = payload.value;`);
				const c = Object.create(null);
				let l = 0;
				for (const e of n.allKeys) {
					c[e] = `key_${l++}`;
				}
				s.write(o ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
				for (const e of n.allKeys) {
					if (e === "__proto__") continue;
					const n = c[e];
					const a = typeof e === "symbol" ? `syms[${r.indexOf(e)}]` : i.UQ(e);
					const o = `${a} in input`;
					const l = t[e];
					const u = l?._zod?.optin;
					const d = u !== undefined;
					const f = l?._zod?.optout === "optional";
					s.write(`const ${n} = ${parseStr(a)};`);
					if (d && f) {
						const e = u === "optional" ? `${n}_present` : `${n}.value !== undefined || ${n}_present`;
						s.write(`
        const ${n}_present = ${o};
        if (!${n}.issues.length || ${n}_present) {
          if (${n}.issues.length) {${prefixStr(n, a)}
          }

          if (${e}) {
            newResult[${a}] = ${n}.value;
          }
        }

      `);
					} else if (!d) {
						s.write(`
        const ${n}_present = ${o};
        if (${n}.issues.length) {${prefixStr(n, a)}
        }
        if (!${n}_present && !${n}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${a}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${n}_present) {
          newResult[${a}] = ${n}.value;
        }

      `);
					} else {
						s.write(`
        if (${n}.issues.length) {${prefixStr(n, a)}
        }
      `);
						if (u === "defaulted") {
							s.write(`newResult[${a}] = ${n}.value;`);
						} else {
							s.write(`
        if (${n}.value !== undefined || ${o}) {
          newResult[${a}] = ${n}.value;
        }
      `);
						}
					}
				}
				s.write(`payload.value = newResult;`);
				s.write(`return payload;`);
				return s.compile();
			};
			let s;
			const c = i.Gv;
			const l = !r.cr.jitless;
			const u = i.hI;
			const d = l && u.value;
			const f = t.catchall;
			let p;
			e._zod.parse = (r, i) => {
				p ?? (p = a.value);
				const o = r.value;
				if (!c(o)) {
					r.issues.push({
						expected: "object",
						code: "invalid_type",
						input: o,
						inst: e
					});
					return r;
				}
				if (l && d && i?.async === false && i.jitless !== true) {
					if (!s) s = generateFastpass(t.shape);
					r = s(r, i);
					if (!f) return r;
					return handleCatchall([], o, r, i, p, e, i?.abortEarly === true);
				}
				return n(r, i);
			};
		});
		function handleUnionResults(e, t, n, a) {
			for (const n of e) {
				if (n.issues.length === 0) {
					t.value = n.value;
					return t;
				}
			}
			const o = e.filter((e) => !i.QH(e));
			if (o.length === 1) {
				t.value = o[0].value;
				return o[0];
			}
			t.issues.push({
				code: "invalid_union",
				input: t.value,
				inst: n,
				errors: e.map((e) => e.issues.map((e) => i.iR(e, a, r.$W())))
			});
			return t;
		}
		const j = r.xI("$ZodUnion", (e, t) => {
			v.init(e, t);
			i.v5(e, "optin", (e) => e.def.options.some((e) => e._zod.optin === "defaulted") ? "defaulted" : e.def.options.some((e) => e._zod.optin !== undefined) ? "optional" : undefined);
			i.v5(e, "optout", (e) => e.def.options.some((e) => e._zod.optout === "optional") ? "optional" : undefined);
			i.v5(e, "values", (e) => {
				if (e.def.options.every((e) => e._zod.values)) {
					return new Set(e.def.options.flatMap((e) => Array.from(e._zod.values)));
				}
				return undefined;
			});
			i.v5(e, "pattern", (e) => {
				if (e.def.options.every((e) => e._zod.pattern)) {
					const t = e.def.options.map((e) => e._zod.pattern);
					return new RegExp(`^(${t.map((e) => i.p6(e.source)).join("|")})$`);
				}
				return undefined;
			});
			const n = t.options.length === 1 ? t.options[0]._zod.run : null;
			e._zod.parse = (r, i) => {
				if (n) {
					return n(r, i);
				}
				let a = false;
				const o = [];
				for (const e of t.options) {
					const t = e._zod.run({
						value: r.value,
						issues: []
					}, i);
					if (t instanceof Promise) {
						o.push(t);
						a = true;
					} else {
						if (t.issues.length === 0) return t;
						o.push(t);
					}
				}
				if (!a) return handleUnionResults(o, r, e, i);
				return Promise.all(o).then((t) => {
					return handleUnionResults(t, r, e, i);
				});
			};
		});
		function handleExclusiveUnionResults(e, t, n, r) {
			const i = [];
			for (let t = 0; t < e.length; t++) {
				if (e[t].issues.length === 0) i.push(t);
			}
			if (i.length === 1) {
				t.value = e[i[0]].value;
				return t;
			}
			if (i.length === 0) {
				t.issues.push({
					code: "invalid_union",
					input: t.value,
					inst: n,
					errors: e.map((e) => e.issues.map((e) => util.finalizeIssue(e, r, core.config())))
				});
			} else {
				t.issues.push({
					code: "invalid_union",
					input: t.value,
					inst: n,
					errors: [],
					inclusive: false,
					matches: i
				});
			}
			return t;
		}
		const Ve = null && core.$constructor("$ZodXor", (e, t) => {
			j.init(e, t);
			t.inclusive = false;
			const n = t.options.length === 1 ? t.options[0]._zod.run : null;
			e._zod.parse = (r, i) => {
				if (n) {
					return n(r, i);
				}
				let a = false;
				const o = [];
				for (const e of t.options) {
					const t = e._zod.run({
						value: r.value,
						issues: []
					}, i);
					if (t instanceof Promise) {
						o.push(t);
						a = true;
					} else {
						o.push(t);
					}
				}
				if (!a) return handleExclusiveUnionResults(o, r, e, i);
				return Promise.all(o).then((t) => {
					return handleExclusiveUnionResults(t, r, e, i);
				});
			};
		});
		function getDiscriminatedOption(e, t) {
			const n = e._zod;
			let r = n.bag.optionsMap;
			if (!r) {
				r = discriminatorMap(n.def);
				n.bag.optionsMap = r;
			}
			const i = r.get(t);
			if (i === null) throw new Error(`Ambiguous discriminator value "${String(t)}"`);
			return i;
		}
		function discriminatorMap(e) {
			const t = new Map();
			for (const n of e.options) {
				const r = n._zod.propValues?.[e.discriminator];
				if (!r || r.size === 0) throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);
				for (const e of r) {
					if (t.has(e)) {
						if (e !== undefined) throw new Error(`Duplicate discriminator value "${String(e)}"`);
						t.set(e, null);
					} else {
						t.set(e, n);
					}
				}
			}
			return t;
		}
		const He = r.xI("$ZodDiscriminatedUnion", (e, t) => {
			t.inclusive = false;
			j.init(e, t);
			const n = e._zod.parse;
			i.v5(e, "propValues", (e) => {
				const t = {};
				let n = 0;
				for (const r of e.def.options) {
					const a = r._zod.propValues;
					if (!a || Object.keys(a).length === 0) throw new Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`);
					if (a[e.def.discriminator]?.has(undefined)) n++;
					for (const [e, n] of Object.entries(a)) {
						if (!Object.prototype.hasOwnProperty.call(t, e)) {
							i.Vy(t, e, new Set());
						}
						for (const r of n) {
							t[e].add(r);
						}
					}
				}
				if (!e.def.unionFallback && n > 1) t[e.def.discriminator]?.delete(undefined);
				return t;
			});
			t.options.forEach((e, n) => {
				const r = i.MO(e._zod.def);
				if (r && !Object.prototype.hasOwnProperty.call(r, t.discriminator)) {
					throw new Error(`Invalid discriminated union option at index "${n}"`);
				}
			});
			const r = i.PO(() => discriminatorMap(t));
			e._zod.parse = (a, o) => {
				const s = a.value;
				if (!i.Gv(s)) {
					a.issues.push({
						code: "invalid_type",
						expected: "object",
						input: s,
						inst: e
					});
					return a;
				}
				const c = s?.[t.discriminator];
				const l = r.value.get(c);
				if (l && (c !== undefined || o.direction !== "backward")) {
					return l._zod.run(a, o);
				}
				if (t.unionFallback || o.direction === "backward") {
					return n(a, o);
				}
				a.issues.push({
					code: "invalid_union",
					errors: [],
					note: "No matching discriminator",
					discriminator: t.discriminator,
					options: Array.from(r.value.keys()).filter((e) => r.value.get(e) !== null),
					input: s,
					path: [t.discriminator],
					inst: e
				});
				return a;
			};
		});
		const Ue = r.xI("$ZodIntersection", (e, t) => {
			v.init(e, t);
			e._zod.parse = (e, n) => {
				const r = e.value;
				const i = t.left._zod.run({
					value: r,
					issues: []
				}, n);
				const a = t.right._zod.run({
					value: r,
					issues: []
				}, n);
				const o = i instanceof Promise || a instanceof Promise;
				if (o) {
					return Promise.all([i, a]).then(([t, n]) => {
						return handleIntersectionResults(e, t, n);
					});
				}
				return handleIntersectionResults(e, i, a);
			};
		});
		function mergeValues(e, t) {
			if (e === t) {
				return {
					valid: true,
					data: e
				};
			}
			if (e instanceof Date && t instanceof Date && +e === +t) {
				return {
					valid: true,
					data: e
				};
			}
			if (i.Qd(e) && i.Qd(t)) {
				const n = Object.keys(t);
				const r = Object.keys(e).filter((e) => n.indexOf(e) !== -1);
				const i = {
					...e,
					...t
				};
				if (Object.prototype.hasOwnProperty.call(i, "__proto__")) delete i.__proto__;
				for (const n of r) {
					if (n === "__proto__") continue;
					const r = mergeValues(e[n], t[n]);
					if (!r.valid) {
						return {
							valid: false,
							mergeErrorPath: [n, ...r.mergeErrorPath]
						};
					}
					i[n] = r.data;
				}
				return {
					valid: true,
					data: i
				};
			}
			if (Array.isArray(e) && Array.isArray(t)) {
				if (e.length !== t.length) {
					return {
						valid: false,
						mergeErrorPath: []
					};
				}
				const n = [];
				for (let r = 0; r < e.length; r++) {
					const i = e[r];
					const a = t[r];
					const o = mergeValues(i, a);
					if (!o.valid) {
						return {
							valid: false,
							mergeErrorPath: [r, ...o.mergeErrorPath]
						};
					}
					n.push(o.data);
				}
				return {
					valid: true,
					data: n
				};
			}
			return {
				valid: false,
				mergeErrorPath: []
			};
		}
		function handleIntersectionResults(e, t, n) {
			const r = new Map();
			let a;
			const o = new Map();
			const collect = (e, t) => {
				let n;
				if (e.code === "unrecognized_keys" && !e.path?.length) {
					a ?? (a = e);
					n = e.keys;
				} else if (e.code === "invalid_key" && e.origin === "record" && e.path?.length === 1) {
					const t = String(e.path[0]);
					if (!o.has(t)) o.set(t, e);
					n = [t];
				} else {
					return false;
				}
				for (const e of n) {
					if (!r.has(e)) r.set(e, {});
					r.get(e)[t] = true;
				}
				return true;
			};
			for (const n of t.issues) {
				if (!collect(n, "l")) e.issues.push(n);
			}
			for (const t of n.issues) {
				if (!collect(t, "r")) e.issues.push(t);
			}
			const s = [...r].filter(([, e]) => e.l && e.r).map(([e]) => e);
			if (s.length) {
				const t = a ? s.filter((e) => a.keys.includes(e)) : [];
				if (t.length) e.issues.push({
					...a,
					keys: t
				});
				for (const n of s) {
					if (!t.includes(n) && o.has(n)) e.issues.push(o.get(n));
				}
			}
			const c = mergeValues(t.value, n.value);
			if (!c.valid) {
				if (i.QH(e)) return e;
				throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(c.mergeErrorPath)}`);
			}
			e.value = c.data;
			return e;
		}
		const We = r.xI("$ZodTuple", (e, t) => {
			v.init(e, t);
			const n = t.items;
			const a = r.cr.memoizer;
			a?.attach(e);
			e._zod.parse = (r, o) => {
				const s = r.value;
				if (!Array.isArray(s)) {
					r.issues.push({
						input: s,
						inst: e,
						expected: "tuple",
						code: "invalid_type"
					});
					return r;
				}
				r.value = a ? a.alloc(e, r, [], o) : [];
				const c = [];
				const l = getTupleOptStart(n, "optin");
				const u = getTupleOptStart(n, "optout");
				if (!t.rest) {
					if (s.length < l) {
						r.issues.push({
							code: "too_small",
							minimum: l,
							inclusive: true,
							input: s,
							inst: e,
							origin: "array"
						});
						return r;
					}
					if (s.length > n.length) {
						r.issues.push({
							code: "too_big",
							maximum: n.length,
							inclusive: true,
							input: s,
							inst: e,
							origin: "array"
						});
					}
				}
				const d = new Array(n.length);
				const f = t.rest ? o?.abortEarly : undefined;
				let p = false;
				for (let e = 0; e < n.length; e++) {
					const t = n[e]._zod.run({
						value: s[e],
						issues: []
					}, o);
					if (t instanceof Promise) {
						c.push(t.then((t) => {
							d[e] = t;
						}));
					} else {
						d[e] = t;
						if (f && !p && t.issues.length) p = i.QH(t);
					}
				}
				if (t.rest && !p) {
					let e = n.length - 1;
					const a = s.slice(n.length);
					let l = r.issues.length;
					for (const n of a) {
						if (f && r.issues.length !== l) {
							if (i.QH(r, l)) break;
							l = r.issues.length;
						}
						e++;
						const a = t.rest._zod.run({
							value: n,
							issues: []
						}, o);
						if (a instanceof Promise) {
							c.push(a.then((t) => handleTupleResult(t, r, e)));
						} else {
							handleTupleResult(a, r, e);
						}
					}
				}
				if (c.length) {
					return Promise.all(c).then(() => handleTupleResults(d, r, n, s, u));
				}
				return handleTupleResults(d, r, n, s, u);
			};
		});
		function getTupleOptStart(e, t) {
			for (let n = e.length - 1; n >= 0; n--) {
				const r = t === "optin" ? e[n]._zod.optin !== undefined : e[n]._zod.optout === "optional";
				if (!r) return n + 1;
			}
			return 0;
		}
		function handleTupleResult(e, t, n) {
			if (e.issues.length) {
				t.issues.push(...i.lQ(n, e.issues));
			}
			t.value[n] = e.value;
		}
		function handleTupleResults(e, t, n, r, a) {
			for (let o = 0; o < n.length; o++) {
				const s = e[o];
				const c = o < r.length;
				if (!c && o >= a && n[o]._zod.optin === "optional") {
					t.value.length = o;
					break;
				}
				if (s.issues.length) {
					if (!c && o >= a) {
						t.value.length = o;
						break;
					}
					t.issues.push(...i.lQ(o, s.issues));
				}
				t.value[o] = s.value;
			}
			for (let e = t.value.length - 1; e >= r.length; e--) {
				if (n[e]._zod.optout === "optional" && t.value[e] === undefined) {
					t.value.length = e;
				} else {
					break;
				}
			}
			return t;
		}
		const Ge = r.xI("$ZodRecord", (e, t) => {
			v.init(e, t);
			const n = r.cr.memoizer;
			n?.attach(e);
			e._zod.parse = (a, o) => {
				const s = a.value;
				if (!i.Qd(s)) {
					a.issues.push({
						expected: "record",
						code: "invalid_type",
						input: s,
						inst: e
					});
					return a;
				}
				const c = [];
				const l = t.keyType._zod.values;
				if (l && !t.partial) {
					a.value = n ? n.alloc(e, a, {}, o) : {};
					const u = new Set();
					for (const n of l) {
						if (typeof n === "string" || typeof n === "number" || typeof n === "symbol") {
							u.add(typeof n === "number" ? n.toString() : n);
							if (n === "__proto__") continue;
							const l = t.keyType._zod.run({
								value: n,
								issues: []
							}, o);
							if (l instanceof Promise) {
								throw new Error("Async schemas not supported in object keys currently");
							}
							if (l.issues.length) {
								a.issues.push({
									code: "invalid_key",
									origin: "record",
									issues: l.issues.map((e) => i.iR(e, o, r.$W())),
									input: n,
									path: [n],
									inst: e
								});
								continue;
							}
							const d = l.value;
							if (d === "__proto__") continue;
							const f = t.valueType._zod.run({
								value: s[n],
								issues: []
							}, o);
							if (f instanceof Promise) {
								c.push(f.then((e) => {
									if (e.issues.length) {
										a.issues.push(...i.lQ(n, e.issues));
									}
									a.value[d] = e.value;
								}));
							} else {
								if (f.issues.length) {
									a.issues.push(...i.lQ(n, f.issues));
								}
								a.value[d] = f.value;
							}
						}
					}
					let d;
					for (const e in s) {
						if (!u.has(e)) {
							if (t.mode === "loose") {
								if (e === "__proto__") continue;
								a.value[e] = s[e];
							} else {
								d = d ?? [];
								d.push(e);
							}
						}
					}
					if (d && d.length > 0) {
						a.issues.push({
							code: "unrecognized_keys",
							input: s,
							inst: e,
							keys: d,
							continue: true
						});
					}
				} else {
					a.value = n ? n.alloc(e, a, {}, o) : {};
					let u;
					for (const n of Reflect.ownKeys(s)) {
						if (n === "__proto__") continue;
						if (!Object.prototype.propertyIsEnumerable.call(s, n)) continue;
						let d = t.keyType._zod.run({
							value: n,
							issues: []
						}, o);
						if (d instanceof Promise) {
							throw new Error("Async schemas not supported in object keys currently");
						}
						const f = typeof n === "string" && h.ai.test(n) && d.issues.length;
						if (f) {
							const e = t.keyType._zod.run({
								value: Number(n),
								issues: []
							}, o);
							if (e instanceof Promise) {
								throw new Error("Async schemas not supported in object keys currently");
							}
							if (e.issues.length === 0) {
								d = e;
							}
						}
						if (d.issues.length) {
							if (t.mode === "loose") {
								a.value[n] = s[n];
							} else if (l) {
								u = u ?? [];
								u.push(n);
							} else {
								a.issues.push({
									code: "invalid_key",
									origin: "record",
									issues: d.issues.map((e) => i.iR(e, o, r.$W())),
									input: n,
									path: [n],
									inst: e
								});
							}
							continue;
						}
						const p = d.value;
						if (p === "__proto__") continue;
						const m = t.valueType._zod.run({
							value: s[n],
							issues: []
						}, o);
						if (m instanceof Promise) {
							c.push(m.then((e) => {
								if (e.issues.length) {
									a.issues.push(...i.lQ(n, e.issues));
								}
								a.value[p] = e.value;
							}));
						} else {
							if (m.issues.length) {
								a.issues.push(...i.lQ(n, m.issues));
							}
							a.value[p] = m.value;
						}
					}
					if (u && u.length > 0) {
						a.issues.push({
							code: "unrecognized_keys",
							input: s,
							inst: e,
							keys: u,
							continue: true
						});
					}
				}
				if (c.length) {
					return Promise.all(c).then(() => a);
				}
				return a;
			};
		});
		const Ke = null && core.$constructor("$ZodMap", (e, t) => {
			v.init(e, t);
			const n = core.globalConfig.memoizer;
			n?.attach(e);
			e._zod.parse = (r, i) => {
				const a = r.value;
				if (!(a instanceof Map)) {
					r.issues.push({
						expected: "map",
						code: "invalid_type",
						input: a,
						inst: e
					});
					return r;
				}
				const o = [];
				r.value = n ? n.alloc(e, r, new Map(), i) : new Map();
				const s = i?.abortEarly;
				let c = r.issues.length;
				for (const [n, l] of a) {
					if (s && r.issues.length !== c) {
						if (util.aborted(r, c)) break;
						c = r.issues.length;
					}
					const u = t.keyType._zod.run({
						value: n,
						issues: []
					}, i);
					const d = t.valueType._zod.run({
						value: l,
						issues: []
					}, i);
					if (u instanceof Promise || d instanceof Promise) {
						o.push(Promise.all([u, d]).then(([t, o]) => {
							handleMapResult(t, o, r, n, a, e, i);
						}));
					} else {
						handleMapResult(u, d, r, n, a, e, i);
					}
				}
				if (o.length) return Promise.all(o).then(() => r);
				return r;
			};
			capSize(e, mapSize);
		});
		function handleMapResult(e, t, n, r, i, a, o) {
			if (e.issues.length) {
				if (util.propertyKeyTypes.has(typeof r)) {
					n.issues.push(...util.prefixIssues(r, e.issues));
				} else {
					n.issues.push({
						code: "invalid_key",
						origin: "map",
						input: i,
						inst: a,
						issues: e.issues.map((e) => util.finalizeIssue(e, o, core.config()))
					});
				}
			}
			if (t.issues.length) {
				if (util.propertyKeyTypes.has(typeof r)) {
					n.issues.push(...util.prefixIssues(r, t.issues));
				} else {
					n.issues.push({
						origin: "map",
						code: "invalid_element",
						input: i,
						inst: a,
						key: r,
						issues: t.issues.map((e) => util.finalizeIssue(e, o, core.config()))
					});
				}
			}
			n.value.set(e.value, t.value);
		}
		const qe = null && core.$constructor("$ZodSet", (e, t) => {
			v.init(e, t);
			const n = core.globalConfig.memoizer;
			n?.attach(e);
			e._zod.parse = (r, i) => {
				const a = r.value;
				if (!(a instanceof Set)) {
					r.issues.push({
						input: a,
						inst: e,
						expected: "set",
						code: "invalid_type"
					});
					return r;
				}
				const o = [];
				r.value = n ? n.alloc(e, r, new Set(), i) : new Set();
				const s = i?.abortEarly;
				let c = r.issues.length;
				for (const e of a) {
					if (s && r.issues.length !== c) {
						if (util.aborted(r, c)) break;
						c = r.issues.length;
					}
					const n = t.valueType._zod.run({
						value: e,
						issues: []
					}, i);
					if (n instanceof Promise) {
						o.push(n.then((e) => handleSetResult(e, r)));
					} else handleSetResult(n, r);
				}
				if (o.length) return Promise.all(o).then(() => r);
				return r;
			};
			capSize(e, setSize);
		});
		function handleSetResult(e, t) {
			if (e.issues.length) {
				t.issues.push(...e.issues);
			}
			t.value.add(e.value);
		}
		const Je = r.xI("$ZodEnum", (e, t) => {
			v.init(e, t);
			const n = i.w5(t.entries);
			const r = new Set(n);
			e._zod.values = r;
			i.v5(e, "pattern", (e) => {
				const t = i.w5(e.def.entries).filter((e) => i.qQ.has(typeof e));
				return new RegExp(t.length ? `^(${t.map((e) => i.sD(e.toString())).join("|")})$` : "^[^\\s\\S]$");
			});
			e._zod.parse = (t, i) => {
				const a = t.value;
				if (r.has(a)) {
					return t;
				}
				t.issues.push({
					code: "invalid_value",
					values: n,
					input: a,
					inst: e
				});
				return t;
			};
		});
		const Ye = r.xI("$ZodLiteral", (e, t) => {
			v.init(e, t);
			const n = new Set(t.values);
			e._zod.values = n;
			i.v5(e, "pattern", (e) => {
				const t = e.def.values;
				return new RegExp(t.length ? `^(${t.map((e) => typeof e === "string" ? i.sD(e) : e ? i.sD(e.toString()) : String(e)).join("|")})$` : "^[^\\s\\S]$");
			});
			e._zod.parse = (r, i) => {
				const a = r.value;
				if (n.has(a)) {
					return r;
				}
				r.issues.push({
					code: "invalid_value",
					values: t.values,
					input: a,
					inst: e
				});
				return r;
			};
		});
		const Xe = null && core.$constructor("$ZodFile", (e, t) => {
			v.init(e, t);
			e._zod.parse = (t, n) => {
				const r = t.value;
				if (r instanceof File) return t;
				t.issues.push({
					expected: "file",
					code: "invalid_type",
					input: r,
					inst: e
				});
				return t;
			};
		});
		const Ze = r.xI("$ZodTransform", (e, t) => {
			v.init(e, t);
			e._zod.optin = "optional";
			r.cr.memoizer?.guard(e);
			e._zod.parse = (n, i) => {
				if (i.direction === "backward") {
					throw new r.cV(e.constructor.name);
				}
				const a = t.transform(n.value, n);
				if (i.async) {
					const e = a instanceof Promise ? a : Promise.resolve(a);
					return e.then((e) => {
						n.value = e;
						return n;
					});
				}
				if (a instanceof Promise) {
					throw new r.GT();
				}
				n.value = a;
				return n;
			};
		});
		function handleOptionalResult(e, t) {
			e.value = t.issues.length ? undefined : t.value;
			return e;
		}
		const Qe = r.xI("$ZodOptional", (e, t) => {
			v.init(e, t);
			i.v5(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
			e._zod.optout = "optional";
			i.v5(e, "values", (e) => {
				const t = e.def.innerType._zod.values;
				return t ? new Set([...t, undefined]) : undefined;
			});
			i.v5(e, "pattern", (e) => {
				const t = e.def.innerType._zod.pattern;
				return t ? new RegExp(`^(${i.p6(t.source)})?$`) : undefined;
			});
			e._zod.parse = (e, n) => {
				if (e.value === undefined) {
					if (t.innerType._zod.optin !== "defaulted") return e;
					const r = t.innerType._zod.run({
						value: e.value,
						issues: []
					}, n);
					if (r instanceof Promise) return r.then((t) => handleOptionalResult(e, t));
					return handleOptionalResult(e, r);
				}
				return t.innerType._zod.run(e, n);
			};
		});
		const $e = r.xI("$ZodExactOptional", (e, t) => {
			Qe.init(e, t);
			i.v5(e, "values", (e) => e.def.innerType._zod.values);
			i.v5(e, "pattern", (e) => e.def.innerType._zod.pattern);
			e._zod.parse = (e, n) => {
				return t.innerType._zod.run(e, n);
			};
		});
		const et = r.xI("$ZodNullable", (e, t) => {
			v.init(e, t);
			i.v5(e, "optin", (e) => e.def.innerType._zod.optin);
			i.v5(e, "optout", (e) => e.def.innerType._zod.optout);
			i.v5(e, "pattern", (e) => {
				const t = e.def.innerType._zod.pattern;
				return t ? new RegExp(`^(${i.p6(t.source)}|null)$`) : undefined;
			});
			i.v5(e, "values", (e) => {
				return e.def.innerType._zod.values ? new Set([...e.def.innerType._zod.values, null]) : undefined;
			});
			e._zod.parse = (e, n) => {
				if (e.value === null) return e;
				return t.innerType._zod.run(e, n);
			};
		});
		const tt = r.xI("$ZodDefault", (e, t) => {
			v.init(e, t);
			e._zod.optin = "defaulted";
			i.v5(e, "values", (e) => e.def.innerType._zod.values);
			e._zod.parse = (e, n) => {
				if (n.direction === "backward") {
					return t.innerType._zod.run(e, n);
				}
				if (e.value === undefined) {
					e.value = t.defaultValue;
					return e;
				}
				const r = t.innerType._zod.run(e, n);
				if (r instanceof Promise) {
					return r.then((e) => handleDefaultResult(e, t));
				}
				return handleDefaultResult(r, t);
			};
		});
		function handleDefaultResult(e, t) {
			if (e.value === undefined) {
				e.value = t.defaultValue;
			}
			return e;
		}
		const nt = r.xI("$ZodPrefault", (e, t) => {
			v.init(e, t);
			e._zod.optin = "defaulted";
			i.v5(e, "values", (e) => e.def.innerType._zod.values);
			e._zod.parse = (e, n) => {
				if (n.direction === "backward") {
					return t.innerType._zod.run(e, n);
				}
				if (e.value === undefined) {
					e.value = t.defaultValue;
				}
				return t.innerType._zod.run(e, n);
			};
		});
		const rt = r.xI("$ZodNonOptional", (e, t) => {
			v.init(e, t);
			i.v5(e, "values", (e) => {
				const t = e.def.innerType._zod.values;
				return t ? new Set([...t].filter((e) => e !== undefined)) : undefined;
			});
			e._zod.parse = (n, r) => {
				const i = t.innerType._zod.run(n, r);
				if (i instanceof Promise) {
					return i.then((t) => handleNonOptionalResult(t, e));
				}
				return handleNonOptionalResult(i, e);
			};
		});
		function handleNonOptionalResult(e, t) {
			if (!e.issues.length && e.value === undefined) {
				e.issues.push({
					code: "invalid_type",
					expected: "nonoptional",
					input: e.value,
					inst: t
				});
			}
			return e;
		}
		const it = null && core.$constructor("$ZodSuccess", (e, t) => {
			v.init(e, t);
			e._zod.parse = (e, n) => {
				if (n.direction === "backward") {
					throw new core.$ZodEncodeError("ZodSuccess");
				}
				const r = t.innerType._zod.run(e, n);
				if (r instanceof Promise) {
					return r.then((t) => {
						e.value = t.issues.length === 0;
						return e;
					});
				}
				e.value = r.issues.length === 0;
				return e;
			};
		});
		function handleCatchResult(e, t, n, a) {
			if (!t.issues.length) {
				e.value = t.value;
				if (t.memo) e.memo = true;
				return e;
			}
			e.value = n.catchValue({
				...t,
				value: e.value,
				error: { issues: t.issues.map((e) => i.iR(e, a, r.$W())) },
				input: e.value
			});
			return e;
		}
		const at = r.xI("$ZodCatch", (e, t) => {
			v.init(e, t);
			i.v5(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
			i.v5(e, "optout", (e) => e.def.innerType._zod.optout);
			i.v5(e, "values", (e) => e.def.innerType._zod.values);
			e._zod.parse = (e, n) => {
				if (n.direction === "backward") {
					return t.innerType._zod.run(e, n);
				}
				const r = t.innerType._zod.run({
					value: e.value,
					issues: []
				}, n);
				if (r instanceof Promise) {
					return r.then((r) => handleCatchResult(e, r, t, n));
				}
				return handleCatchResult(e, r, t, n);
			};
		});
		const ot = null && core.$constructor("$ZodNaN", (e, t) => {
			v.init(e, t);
			e._zod.parse = (t, n) => {
				if (typeof t.value !== "number" || !Number.isNaN(t.value)) {
					t.issues.push({
						input: t.value,
						inst: e,
						expected: "nan",
						code: "invalid_type"
					});
					return t;
				}
				return t;
			};
		});
		const st = r.xI("$ZodPipe", (e, t) => {
			v.init(e, t);
			i.v5(e, "values", (e) => e.def.in._zod.values);
			i.v5(e, "optin", (e) => e.def.in._zod.optin);
			i.v5(e, "optout", (e) => e.def.out._zod.optout);
			i.v5(e, "propValues", (e) => e.def.in._zod.propValues);
			e._zod.parse = (e, n) => {
				if (n.direction === "backward") {
					const r = t.out._zod.run(e, n);
					if (r instanceof Promise) {
						return r.then((e) => handlePipeResult(e, t.in, n));
					}
					return handlePipeResult(r, t.in, n);
				}
				const r = t.in._zod.run(e, n);
				if (r instanceof Promise) {
					return r.then((e) => handlePipeResult(e, t.out, n));
				}
				return handlePipeResult(r, t.out, n);
			};
		});
		function handlePipeResult(e, t, n) {
			if (e.issues.some((e) => e.code !== "unrecognized_keys")) {
				e.aborted = true;
				return e;
			}
			return t._zod.run({
				value: e.value,
				issues: e.issues
			}, n);
		}
		const ct = null && core.$constructor("$ZodCodec", (e, t) => {
			v.init(e, t);
			util.defineLazyInternal(e, "values", (e) => e.def.in._zod.values);
			util.defineLazyInternal(e, "optin", (e) => e.def.in._zod.optin);
			util.defineLazyInternal(e, "optout", (e) => e.def.out._zod.optout);
			util.defineLazyInternal(e, "propValues", (e) => e.def.in._zod.propValues);
			e._zod.parse = (e, n) => {
				const r = n.direction || "forward";
				if (r === "forward") {
					const r = t.in._zod.run(e, n);
					if (r instanceof Promise) {
						return r.then((e) => handleCodecAResult(e, t, n));
					}
					return handleCodecAResult(r, t, n);
				} else {
					const r = t.out._zod.run(e, n);
					if (r instanceof Promise) {
						return r.then((e) => handleCodecAResult(e, t, n));
					}
					return handleCodecAResult(r, t, n);
				}
			};
		});
		function handleCodecAResult(e, t, n) {
			if (e.issues.length) {
				e.aborted = true;
				return e;
			}
			const r = n.direction || "forward";
			if (r === "forward") {
				const r = t.transform(e.value, e);
				if (r instanceof Promise) {
					return r.then((r) => handleCodecTxResult(e, r, t.out, n));
				}
				return handleCodecTxResult(e, r, t.out, n);
			} else {
				const r = t.reverseTransform(e.value, e);
				if (r instanceof Promise) {
					return r.then((r) => handleCodecTxResult(e, r, t.in, n));
				}
				return handleCodecTxResult(e, r, t.in, n);
			}
		}
		function handleCodecTxResult(e, t, n, r) {
			if (e.issues.length) {
				e.aborted = true;
				return e;
			}
			return n._zod.run({
				value: t,
				issues: e.issues
			}, r);
		}
		const lt = null && core.$constructor("$ZodPreprocess", (e, t) => {
			st.init(e, t);
		});
		const ut = r.xI("$ZodReadonly", (e, t) => {
			v.init(e, t);
			i.v5(e, "propValues", (e) => e.def.innerType._zod.propValues);
			i.v5(e, "values", (e) => e.def.innerType._zod.values);
			i.v5(e, "optin", (e) => e.def.innerType?._zod?.optin);
			i.v5(e, "optout", (e) => e.def.innerType?._zod?.optout);
			e._zod.parse = (e, n) => {
				if (n.direction === "backward") {
					return t.innerType._zod.run(e, n);
				}
				const r = t.innerType._zod.run(e, n);
				if (r instanceof Promise) {
					return r.then(handleReadonlyResult);
				}
				return handleReadonlyResult(r);
			};
		});
		function handleReadonlyResult(e) {
			if (!e.memo) e.value = Object.freeze(e.value);
			return e;
		}
		function leafPattern(e) {
			const t = e._zod.def;
			let n = t.pattern;
			let r = !!t.format?.includes("int");
			let i;
			let a;
			for (const e of t.checks ?? []) {
				const t = e._zod.def;
				if (t.pattern) n = t.pattern;
				r || (r = !!t.format?.includes("int"));
				const o = t.minimum ?? t.length;
				const s = t.maximum ?? t.length;
				if (o !== undefined && (i === undefined || o > i)) i = o;
				if (s !== undefined && (a === undefined || s < a)) a = s;
			}
			if (n) return n.source;
			if (i !== undefined && a !== undefined && i > a) return "(?!)";
			if (i !== undefined || a !== undefined) return h.Yj({
				minimum: i,
				maximum: a
			}).source;
			const o = e._zod.pattern;
			return (r && o === h.ai ? h.nd : o)?.source;
		}
		function partPattern(e) {
			const t = e._zod.def;
			const n = e._zod.pattern?.source;
			const r = t.innerType ?? e._zod.innerType;
			if (r) {
				const e = r._zod.pattern?.source;
				const t = partPattern(r);
				if (n && e && t && t !== e) {
					return n.replace(i.p6(e), () => i.p6(t));
				}
				return n;
			}
			if (t.options) {
				const e = t.options.map(partPattern);
				if (e.every(Boolean)) return `^(${e.map((e) => i.p6(e)).join("|")})$`;
			}
			return leafPattern(e);
		}
		const dt = r.xI("$ZodTemplateLiteral", (e, t) => {
			v.init(e, t);
			const n = [];
			for (const e of t.parts) {
				if (typeof e === "object" && e !== null) {
					const t = partPattern(e);
					if (!t) {
						throw new Error(`Invalid template literal part, no pattern found: ${[...e._zod.traits].shift()}`);
					}
					n.push(i.p6(t));
				} else if (e === null || i.bI.has(typeof e)) {
					n.push(i.sD(`${e}`));
				} else {
					throw new Error(`Invalid template literal part: ${e}`);
				}
			}
			e._zod.pattern = new RegExp(`^${n.join("")}$`);
			e._zod.parse = (n, r) => {
				if (typeof n.value !== "string") {
					n.issues.push({
						input: n.value,
						inst: e,
						expected: "string",
						code: "invalid_type"
					});
					return n;
				}
				e._zod.pattern.lastIndex = 0;
				if (!e._zod.pattern.test(n.value)) {
					n.issues.push({
						input: n.value,
						inst: e,
						code: "invalid_format",
						format: t.format ?? "template_literal",
						pattern: e._zod.pattern.source
					});
					return n;
				}
				return n;
			};
		});
		const ft = null && core.$constructor("$ZodFunction", (e, t) => {
			v.init(e, t);
			Object.defineProperty(e, "_def", { value: t });
			e._zod.def = t;
			e.implement = (t) => {
				if (typeof t !== "function") {
					throw new Error("implement() must be called with a function");
				}
				return Object.defineProperty(function(...n) {
					const r = e._def.input ? parse(e._def.input, n) : n;
					const i = Reflect.apply(t, this, r);
					if (e._def.output) {
						return parse(e._def.output, i);
					}
					return i;
				}, "_zod", {
					value: e._zod,
					enumerable: false
				});
			};
			e.implementAsync = (t) => {
				if (typeof t !== "function") {
					throw new Error("implementAsync() must be called with a function");
				}
				return Object.defineProperty(async function(...n) {
					const r = e._def.input ? await parseAsync(e._def.input, n) : n;
					const i = await Reflect.apply(t, this, r);
					if (e._def.output) {
						return await parseAsync(e._def.output, i);
					}
					return i;
				}, "_zod", {
					value: e._zod,
					enumerable: false
				});
			};
			e._zod.parse = (t, n) => {
				if (typeof t.value !== "function") {
					t.issues.push({
						code: "invalid_type",
						expected: "function",
						input: t.value,
						inst: e
					});
					return t;
				}
				const r = e._def.output && e._def.output._zod.def.type === "promise";
				if (r) {
					t.value = e.implementAsync(t.value);
				} else {
					t.value = e.implement(t.value);
				}
				return t;
			};
			e.input = (...t) => {
				const n = e.constructor;
				if (Array.isArray(t[0])) {
					return new n({
						type: "function",
						input: new We({
							type: "tuple",
							items: t[0],
							rest: t[1]
						}),
						output: e._def.output
					});
				}
				return new n({
					type: "function",
					input: t[0],
					output: e._def.output
				});
			};
			e.output = (t) => {
				const n = e.constructor;
				return new n({
					type: "function",
					input: e._def.input,
					output: t
				});
			};
			return e;
		});
		const pt = null && core.$constructor("$ZodPromise", (e, t) => {
			v.init(e, t);
			e._zod.parse = (e, n) => {
				return Promise.resolve(e.value).then((e) => t.innerType._zod.run({
					value: e,
					issues: []
				}, n));
			};
		});
		const mt = r.xI("$ZodLazy", (e, t) => {
			v.init(e, t);
			i.gJ(e._zod, "innerType", () => {
				const e = t;
				if (!e._cachedInner) e._cachedInner = t.getter();
				return e._cachedInner;
			});
			i.v5(e, "pattern", (e) => e.innerType?._zod?.pattern);
			i.v5(e, "propValues", (e) => e.innerType?._zod?.propValues);
			i.v5(e, "optin", (e) => e.innerType?._zod?.optin ?? undefined);
			i.v5(e, "optout", (e) => e.innerType?._zod?.optout ?? undefined);
			e._zod.parse = (t, n) => {
				const r = e._zod.innerType;
				return r._zod.run(t, n);
			};
		});
		const ht = r.xI("$ZodCustom", (e, t) => {
			m.QP.init(e, t);
			v.init(e, t);
			e._zod.parse = (e, t) => {
				return e;
			};
			e._zod.check = (n) => {
				const r = n.value;
				const i = t.fn(r);
				if (i instanceof Promise) {
					return i.then((t) => handleRefineResult(t, n, r, e));
				}
				handleRefineResult(i, n, r, e);
				return;
			};
		});
		function handleRefineResult(e, t, n, r) {
			if (!e) {
				const e = {
					code: "custom",
					input: n,
					inst: r,
					path: [...r._zod.def.path ?? []],
					continue: !r._zod.def.abort
				};
				if (r._zod.def.params) e.params = r._zod.def.params;
				t.issues.push(i.sn(e));
			}
		}
		var M = n(70550);
		var N = n(24121);
		;
		function assignProps(e, ...t) {
			for (const n of t) {
				for (const t of Reflect.ownKeys(n)) {
					if (Object.prototype.propertyIsEnumerable.call(n, t)) {
						(0, i.Vy)(e, t, n[t]);
					}
				}
			}
			return e;
		}
		function to_json_schema_initializeContext(e) {
			let t = e?.target ?? "draft-2020-12";
			if (t === "draft-4") t = "draft-04";
			if (t === "draft-7") t = "draft-07";
			return {
				processors: e.processors ?? {},
				metadataRegistry: e?.metadata ?? M.fd,
				target: t,
				unrepresentable: e?.unrepresentable ?? "throw",
				override: e?.override ?? (() => {}),
				io: e?.io ?? "output",
				counter: 0,
				seen: new Map(),
				sharedDefsExtractedFor: undefined,
				sharedEmitDoneFor: undefined,
				cycles: e?.cycles ?? "ref",
				reused: e?.reused ?? "inline",
				intersections: [],
				deferred: [],
				external: e?.external ?? undefined
			};
		}
		function handleUnrepresentable(e, t, n, r, i) {
			const a = typeof t.unrepresentable === "function" ? t.unrepresentable({
				zodSchema: e,
				path: r.path,
				message: i
			}) : t.unrepresentable;
			if (a === "any") return false;
			if (a === undefined || a === "throw") throw new Error(i);
			Object.assign(n, a);
			return true;
		}
		function to_json_schema_processSchema(e, t, n = {
			path: [],
			schemaPath: []
		}) {
			var r;
			const i = e._zod.def;
			const a = t.seen.get(e);
			if (a) {
				a.count++;
				const t = n.schemaPath.includes(e);
				if (t) {
					a.cycle = n.path;
				}
				return a.schema;
			}
			const o = {
				schema: {},
				count: 1,
				cycle: undefined,
				path: n.path
			};
			t.seen.set(e, o);
			t.sharedDefsExtractedFor = undefined;
			t.sharedEmitDoneFor = undefined;
			const s = e._zod.toJSONSchema?.();
			if (s) {
				o.schema = s;
			} else {
				const r = {
					...n,
					schemaPath: [...n.schemaPath, e],
					path: n.path
				};
				if (e._zod.processJSONSchema) {
					e._zod.processJSONSchema(t, o.schema, r);
				} else {
					const n = o.schema;
					const a = t.processors[i.type];
					if (!a) {
						throw new Error(`[toJSONSchema]: Non-representable type encountered: ${i.type}`);
					}
					a(e, t, n, r);
				}
				const a = e._zod.parent;
				if (a) {
					if (!o.ref) o.ref = a;
					to_json_schema_processSchema(a, t, r);
					t.seen.get(a).isParent = true;
				}
			}
			const c = t.metadataRegistry.get(e);
			if (c) assignProps(o.schema, c);
			if (t.io === "input" && isTransforming(e)) {
				delete o.schema.examples;
				delete o.schema.default;
			}
			if (t.io === "input" && "_prefault" in o.schema) (r = o.schema).default ?? (r.default = o.schema._prefault);
			delete o.schema._prefault;
			const l = t.seen.get(e);
			return l.schema;
		}
		function encodeJSONPointerSegment(e) {
			return e.replace(/~/g, "~0").replace(/\//g, "~1");
		}
		function to_json_schema_extractDefs(e, t) {
			const n = e.seen.get(t);
			if (!n) throw new Error("Unprocessed schema. This is a bug in Zod.");
			if (e.external && e.sharedDefsExtractedFor === e.external) return;
			const r = new Map();
			for (const t of e.seen.entries()) {
				const n = e.metadataRegistry.get(t[0])?.id;
				if (n) {
					const e = r.get(n);
					if (e && e !== t[0]) {
						throw new Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
					}
					r.set(n, t[0]);
				}
			}
			const makeURI = (t) => {
				const r = e.target === "draft-2020-12" ? "$defs" : "definitions";
				if (e.external) {
					const n = e.external.registry.get(t[0])?.id;
					const i = e.external.uri ?? ((e) => e);
					if (n) {
						return { ref: i(n) };
					}
					const a = t[1].defId ?? t[1].schema.id ?? `schema${e.counter++}`;
					t[1].defId = a;
					return {
						defId: a,
						ref: `${i("__shared")}#/${r}/${encodeJSONPointerSegment(a)}`
					};
				}
				const i = `#`;
				const a = `${i}/${r}/`;
				if (t[1] === n && !t[1].schema.id) {
					return { ref: i };
				}
				const o = t[1].schema.id ?? `__schema${e.counter++}`;
				return {
					defId: o,
					ref: a + encodeJSONPointerSegment(o)
				};
			};
			const extractToDef = (e) => {
				if (e[1].schema.$ref) {
					return;
				}
				const t = e[1];
				const { ref: n, defId: r } = makeURI(e);
				t.def = { ...t.schema };
				if (r) t.defId = r;
				const i = t.schema;
				for (const e in i) {
					delete i[e];
				}
				i.$ref = n;
			};
			if (e.cycles === "throw") {
				for (const t of e.seen.entries()) {
					const e = t[1];
					if (e.cycle) {
						throw new Error("Cycle detected: " + `#/${e.cycle?.join("/")}/<root>` + "\n\nSet the `cycles` parameter to `\"ref\"` to resolve cyclical schemas with defs.");
					}
				}
			}
			for (const n of e.seen.entries()) {
				const r = n[1];
				if (t === n[0]) {
					extractToDef(n);
					continue;
				}
				if (e.external) {
					const r = e.external.registry.get(n[0])?.id;
					if (t !== n[0] && r) {
						extractToDef(n);
						continue;
					}
				}
				const i = e.metadataRegistry.get(n[0])?.id;
				if (i) {
					extractToDef(n);
					continue;
				}
				if (r.cycle) {
					extractToDef(n);
					continue;
				}
				if (r.count > 1) {
					if (e.reused === "ref") {
						extractToDef(n);
					}
				}
			}
			if (e.external) e.sharedDefsExtractedFor = e.external;
		}
		function compactTypeUnion(e) {
			const t = e.anyOf;
			if (!Array.isArray(t) || t.length === 0 || e.type !== undefined) return;
			const n = [];
			for (const e of t) {
				if (!e || typeof e !== "object") return;
				compactTypeUnion(e);
				const t = Object.keys(e);
				if (t.length !== 1 || t[0] !== "type") return;
				const r = e.type;
				for (const e of Array.isArray(r) ? r : [r]) {
					if (typeof e !== "string") return;
					if (!n.includes(e)) n.push(e);
				}
			}
			delete e.anyOf;
			e.type = n.length === 1 ? n[0] : n;
		}
		const gt = new Set([
			"type",
			"properties",
			"required",
			"additionalProperties"
		]);
		const _t = ["oneOf", "anyOf"];
		function undeclaredConstraint(e) {
			const t = e.additionalProperties;
			if (t === undefined || t === false || typeof t !== "object" || t === null) return null;
			return Object.keys(t).length ? t : null;
		}
		function foldObjects(e) {
			const t = [];
			for (const n of e) {
				if (typeof n !== "object" || n.type !== "object") return null;
				for (const e in n) {
					if (!gt.has(e)) return null;
				}
				t.push(n);
			}
			const n = {};
			const r = new Set();
			for (const e of t) {
				for (const r in e.properties) {
					if (Object.prototype.hasOwnProperty.call(n, r)) continue;
					const e = [];
					for (const n of t) {
						const t = n.properties?.[r] ?? undeclaredConstraint(n);
						if (t === null || t === undefined) continue;
						if (!e.some((e) => JSON.stringify(e) === JSON.stringify(t))) e.push(t);
					}
					const a = e.length === 1 ? e[0] : foldObjects(e) ?? { allOf: e };
					(0, i.Vy)(n, r, a);
				}
				for (const t of e.required ?? []) r.add(t);
			}
			const a = {
				type: "object",
				properties: n
			};
			if (r.size) a.required = [...r];
			if (t.every((e) => e.additionalProperties === false)) {
				a.additionalProperties = false;
			} else {
				const e = [];
				for (const n of t) {
					const t = undeclaredConstraint(n);
					if (t && !e.some((e) => JSON.stringify(e) === JSON.stringify(t))) e.push(t);
				}
				if (e.length === 1) a.additionalProperties = e[0];
				else if (e.length > 1) a.additionalProperties = { allOf: e };
			}
			return a;
		}
		function foldIntersection(e) {
			const t = e.allOf;
			if (!Array.isArray(t) || t.length < 2) return;
			for (const t of gt) if (t in e) return;
			const n = t.filter((e) => _t.some((t) => Array.isArray(e[t])));
			let r = null;
			if (!n.length) {
				r = foldObjects(t);
			} else {
				const e = n[0];
				const i = _t.find((t) => Array.isArray(e[t]));
				if (Object.keys(e).length !== 1) return;
				const a = t.filter((t) => t !== e);
				const o = e[i].map((e) => foldObjects([...a, e]));
				if (o.some((e) => !e)) return;
				r = { [i]: o };
			}
			if (!r) return;
			delete e.allOf;
			assignProps(e, r);
		}
		function to_json_schema_finalize(e, t) {
			const n = e.seen.get(t);
			if (!n) throw new Error("Unprocessed schema. This is a bug in Zod.");
			const flattenRef = (t) => {
				const n = e.seen.get(t);
				if (n.ref === null) return;
				const r = n.def ?? n.schema;
				const i = { ...r };
				const a = n.ref;
				n.ref = null;
				if (a) {
					flattenRef(a);
					const n = e.seen.get(a);
					const o = n.schema;
					if (o.$ref && (e.target === "draft-07" || e.target === "draft-04" || e.target === "openapi-3.0")) {
						r.allOf = r.allOf ?? [];
						r.allOf.push(o);
					} else {
						assignProps(r, o);
					}
					assignProps(r, i);
					const s = t._zod.parent === a;
					if (s) {
						for (const e in r) {
							if (e === "$ref" || e === "allOf") continue;
							if (!(e in i)) {
								delete r[e];
							}
						}
					}
					if (o.$ref && n.def) {
						for (const e in r) {
							if (e === "$ref" || e === "allOf") continue;
							if (e in n.def && JSON.stringify(r[e]) === JSON.stringify(n.def[e])) {
								delete r[e];
							}
						}
					}
				}
				const o = t._zod.parent;
				if (o && o !== a) {
					flattenRef(o);
					const t = e.seen.get(o);
					if (t?.schema.$ref) {
						r.$ref = t.schema.$ref;
						if (t.def) {
							for (const e in r) {
								if (e === "$ref" || e === "allOf") continue;
								if (e in t.def && JSON.stringify(r[e]) === JSON.stringify(t.def[e])) {
									delete r[e];
								}
							}
						}
					}
				}
				e.override({
					zodSchema: t,
					jsonSchema: r,
					path: n.path ?? []
				});
			};
			if (!e.external || e.sharedEmitDoneFor !== e.external) {
				for (const t of [...e.seen.entries()].reverse()) {
					flattenRef(t[0]);
				}
				if (e.target !== "openapi-3.0") {
					for (const t of e.seen.entries()) {
						compactTypeUnion(t[1].def ?? t[1].schema);
					}
				}
				for (const t of e.deferred) t();
				if (e.intersections.length) {
					const t = new Map();
					for (const n of e.seen.values()) {
						for (const e of [n.schema, n.def]) {
							const n = e?.allOf;
							if (!Array.isArray(n)) continue;
							const r = t.get(n);
							if (r) r.push(e);
							else t.set(n, [e]);
						}
					}
					for (const n of e.intersections) {
						for (const e of t.get(n) ?? []) foldIntersection(e);
					}
				}
			}
			const r = {};
			if (e.target === "draft-2020-12") {
				r.$schema = "https://json-schema.org/draft/2020-12/schema";
			} else if (e.target === "draft-07") {
				r.$schema = "http://json-schema.org/draft-07/schema#";
			} else if (e.target === "draft-04") {
				r.$schema = "http://json-schema.org/draft-04/schema#";
			} else if (e.target === "openapi-3.0") {} else {}
			if (e.external?.uri) {
				const n = e.external.registry.get(t)?.id;
				if (!n) throw new Error("Schema is missing an `id` property");
				r.$id = e.external.uri(n);
			}
			assignProps(r, n.defId ? n.schema : n.def ?? n.schema);
			const a = e.metadataRegistry.get(t)?.id;
			if (a !== undefined && r.id === a) delete r.id;
			const o = e.external?.defs ?? {};
			if (!e.external || e.sharedEmitDoneFor !== e.external) {
				for (const t of e.seen.entries()) {
					const e = t[1];
					if (e.def && e.defId) {
						if (e.def.id === e.defId) delete e.def.id;
						(0, i.Vy)(o, e.defId, e.def);
					}
				}
			}
			if (e.external) e.sharedEmitDoneFor = e.external;
			if (e.external) {} else {
				if (Object.keys(o).length > 0) {
					if (e.target === "draft-2020-12") {
						r.$defs = o;
					} else {
						r.definitions = o;
					}
				}
			}
			try {
				const n = JSON.parse(JSON.stringify(r));
				Object.defineProperty(n, "~standard", {
					value: {
						...t["~standard"],
						jsonSchema: {
							input: createStandardJSONSchemaMethod(t, "input", e.processors),
							output: createStandardJSONSchemaMethod(t, "output", e.processors)
						}
					},
					enumerable: false,
					writable: false
				});
				return n;
			} catch (e) {
				throw new Error("Error converting schema to JSON.");
			}
		}
		function isTransforming(e, t) {
			const n = t ?? { seen: new Set() };
			if (n.seen.has(e)) return false;
			n.seen.add(e);
			const r = e._zod.def;
			if (r.type === "transform") return true;
			if (r.type === "array") return isTransforming(r.element, n);
			if (r.type === "set") return isTransforming(r.valueType, n);
			if (r.type === "lazy") return isTransforming(r.getter(), n);
			if (r.type === "promise" || r.type === "optional" || r.type === "nonoptional" || r.type === "nullable" || r.type === "readonly" || r.type === "default" || r.type === "prefault" || r.type === "catch") {
				return isTransforming(r.innerType, n);
			}
			if (r.type === "intersection") {
				return isTransforming(r.left, n) || isTransforming(r.right, n);
			}
			if (r.type === "record" || r.type === "map") {
				return isTransforming(r.keyType, n) || isTransforming(r.valueType, n);
			}
			if (r.type === "pipe") {
				if (e._zod.traits.has("$ZodCodec")) return true;
				return isTransforming(r.in, n) || isTransforming(r.out, n);
			}
			if (r.type === "object") {
				for (const e in r.shape) {
					if (isTransforming(r.shape[e], n)) return true;
				}
				return false;
			}
			if (r.type === "union") {
				for (const e of r.options) {
					if (isTransforming(e, n)) return true;
				}
				return false;
			}
			if (r.type === "tuple") {
				for (const e of r.items) {
					if (isTransforming(e, n)) return true;
				}
				if (r.rest && isTransforming(r.rest, n)) return true;
				return false;
			}
			return false;
		}
		const createToJSONSchemaMethod = (e, t = {}) => (n) => {
			const r = to_json_schema_initializeContext({
				...n,
				processors: t
			});
			to_json_schema_processSchema(e, r);
			to_json_schema_extractDefs(r, e);
			return to_json_schema_finalize(r, e);
		};
		const createStandardJSONSchemaMethod = (e, t, n = {}) => (r) => {
			const { libraryOptions: i, target: a } = r ?? {};
			const o = to_json_schema_initializeContext({
				...i ?? {},
				target: a,
				io: t,
				processors: n
			});
			to_json_schema_processSchema(e, o);
			to_json_schema_extractDefs(o, e);
			return to_json_schema_finalize(o, e);
		};
		;
		const narrowMin = (e, t, n) => {
			if (e[t] === undefined || n > e[t]) e[t] = n;
		};
		const narrowMax = (e, t, n) => {
			if (e[t] === undefined || n < e[t]) e[t] = n;
		};
		const narrowBoth = (e, t) => {
			narrowMin(e, "minimum", t);
			narrowMax(e, "maximum", t);
		};
		const addDivisor = (e, t) => {
			e.multipleOf ?? (e.multipleOf = []);
			if (!e.multipleOf.includes(t)) e.multipleOf.push(t);
		};
		const addPattern = (e, t) => {
			e.patterns ?? (e.patterns = new Set());
			e.patterns.add(t);
		};
		const intersectMime = (e, t) => {
			e.mime = e.mime ? e.mime.filter((e) => t.includes(e)) : [...t];
		};
		const setFormat = (e, t) => {
			e.format = t;
			if (t.includes("int")) e.isInt = true;
		};
		const minContributor = (e, t) => narrowMin(e, "minimum", t.minimum);
		const maxContributor = (e, t) => narrowMax(e, "maximum", t.maximum);
		const formatContributor = (e) => (t, n) => {
			setFormat(t, n.format);
			const [r, i] = e[n.format];
			narrowMin(t, "minimum", r);
			narrowMax(t, "maximum", i);
		};
		const vt = {
			greater_than: (e, t) => narrowMin(e, t.inclusive ? "minimum" : "exclusiveMinimum", t.value),
			less_than: (e, t) => narrowMax(e, t.inclusive ? "maximum" : "exclusiveMaximum", t.value),
			multiple_of: (e, t) => addDivisor(e, t.value),
			number_format: formatContributor(i.zH),
			bigint_format: formatContributor(i.NR),
			min_length: minContributor,
			max_length: maxContributor,
			length_equals: (e, t) => narrowBoth(e, t.length),
			min_size: minContributor,
			max_size: maxContributor,
			size_equals: (e, t) => narrowBoth(e, t.size),
			string_format: (e, t) => {
				setFormat(e, t.format);
				if (t.pattern) addPattern(e, t.pattern);
				if (t.format === "base64" || t.format === "base64url") e.contentEncoding = t.format;
				if (t.local || t.precision === -1) e.laxFormat = true;
			},
			mime_type: (e, t) => intersectMime(e, t.mime)
		};
		function aggregateChecks(e) {
			const t = {};
			const n = e._zod.def;
			const r = e._zod.traits.has("$ZodCheck") ? [e, ...n.checks ?? []] : n.checks ?? [];
			for (const e of r) vt[e._zod.def.check]?.(t, e._zod.def);
			const i = e._zod.bag;
			if (i.minimum !== undefined) narrowMin(t, "minimum", i.minimum);
			if (i.exclusiveMinimum !== undefined) narrowMin(t, "exclusiveMinimum", i.exclusiveMinimum);
			if (i.maximum !== undefined) narrowMax(t, "maximum", i.maximum);
			if (i.exclusiveMaximum !== undefined) narrowMax(t, "exclusiveMaximum", i.exclusiveMaximum);
			if (i.multipleOf !== undefined) addDivisor(t, i.multipleOf);
			if (i.format !== undefined) {
				t.format ?? (t.format = i.format);
				if (i.format.includes("int")) t.isInt = true;
			}
			if (i.mime) intersectMime(t, i.mime);
			for (const e of i.patterns ?? []) addPattern(t, e);
			return t;
		}
		const yt = {
			guid: "uuid",
			url: "uri",
			datetime: "date-time",
			json_string: "json-string",
			regex: ""
		};
		const bt = new Map([[k, h.K3], [A, h.r0]]);
		const exactPattern = (e) => bt.get(e) ?? e;
		const stringProcessor = (e, t, n, r) => {
			const i = n;
			i.type = "string";
			const { minimum: a, maximum: o, format: s, patterns: c, contentEncoding: l, laxFormat: u } = aggregateChecks(e);
			if (typeof a === "number") i.minLength = a;
			if (typeof o === "number") i.maxLength = o;
			if (s) {
				i.format = yt[s] ?? s;
				if (i.format === "") delete i.format;
				if (s === "time" || u) {
					delete i.format;
				}
			}
			if (l) i.contentEncoding = l;
			if (c && c.size > 0) {
				const e = [...c].map(exactPattern);
				if (e.length === 1) i.pattern = e[0].source;
				else if (e.length > 1) {
					i.allOf = [...e.map((e) => ({
						...t.target === "draft-07" || t.target === "draft-04" || t.target === "openapi-3.0" ? { type: "string" } : {},
						pattern: e.source
					}))];
				}
			}
		};
		const numberProcessor = (e, t, n, r) => {
			const i = n;
			const { minimum: a, maximum: o, multipleOf: s, exclusiveMaximum: c, exclusiveMinimum: l, isInt: u } = aggregateChecks(e);
			i.type = u ? "integer" : "number";
			const d = typeof l === "number" && l >= (a ?? Number.NEGATIVE_INFINITY);
			const f = typeof c === "number" && c <= (o ?? Number.POSITIVE_INFINITY);
			const p = t.target === "draft-04" || t.target === "openapi-3.0";
			if (d) {
				if (p) {
					i.minimum = l;
					i.exclusiveMinimum = true;
				} else {
					i.exclusiveMinimum = l;
				}
			} else if (typeof a === "number") {
				i.minimum = a;
			}
			if (f) {
				if (p) {
					i.maximum = c;
					i.exclusiveMaximum = true;
				} else {
					i.exclusiveMaximum = c;
				}
			} else if (typeof o === "number") {
				i.maximum = o;
			}
			if (s) {
				const n = new Set();
				for (const a of s) {
					if (Number.isFinite(a) && a !== 0) n.add(Math.abs(a));
					else handleUnrepresentable(e, t, i, r, `A multipleOf divisor of ${a} cannot be represented in JSON Schema`);
				}
				const [a, ...o] = n;
				if (a !== undefined) i.multipleOf = a;
				if (o.length) i.allOf = [...i.allOf ?? [], ...o.map((e) => ({ multipleOf: e }))];
			}
		};
		const booleanProcessor = (e, t, n, r) => {
			n.type = "boolean";
		};
		const bigintProcessor = (e, t, n, r) => {
			handleUnrepresentable(e, t, n, r, "BigInt cannot be represented in JSON Schema");
		};
		const symbolProcessor = (e, t, n, r) => {
			handleUnrepresentable(e, t, n, r, "Symbols cannot be represented in JSON Schema");
		};
		const nullProcessor = (e, t, n, r) => {
			if (t.target === "openapi-3.0") {
				n.type = "string";
				n.nullable = true;
				n.enum = [null];
			} else {
				n.type = "null";
			}
		};
		const undefinedProcessor = (e, t, n, r) => {
			handleUnrepresentable(e, t, n, r, "Undefined cannot be represented in JSON Schema");
		};
		const voidProcessor = (e, t, n, r) => {
			handleUnrepresentable(e, t, n, r, "Void cannot be represented in JSON Schema");
		};
		const neverProcessor = (e, t, n, r) => {
			n.not = {};
		};
		const anyProcessor = (e, t, n, r) => {};
		const unknownProcessor = (e, t, n, r) => {};
		const dateProcessor = (e, t, n, r) => {
			handleUnrepresentable(e, t, n, r, "Date cannot be represented in JSON Schema");
		};
		const enumProcessor = (e, t, n, r) => {
			const a = e._zod.def;
			const o = (0, i.w5)(a.entries);
			if (o.length === 0) {
				n.not = {};
				return;
			}
			if (o.every((e) => typeof e === "number")) n.type = "number";
			if (o.every((e) => typeof e === "string")) n.type = "string";
			n.enum = o;
		};
		const literalProcessor = (e, t, n, r) => {
			const i = e._zod.def;
			if (i.values.length === 0) {
				n.not = {};
				return;
			}
			const a = [];
			for (const o of i.values) {
				if (o === undefined) {
					if (handleUnrepresentable(e, t, n, r, "Literal `undefined` cannot be represented in JSON Schema")) return;
				} else if (typeof o === "bigint") {
					if (handleUnrepresentable(e, t, n, r, "BigInt literals cannot be represented in JSON Schema")) return;
					a.push(Number(o));
				} else {
					a.push(o);
				}
			}
			if (a.length === 0) {} else if (a.length === 1) {
				const e = a[0];
				n.type = e === null ? "null" : typeof e;
				if (t.target === "draft-04" || t.target === "openapi-3.0") {
					n.enum = [e];
				} else {
					n.const = e;
				}
			} else {
				if (a.every((e) => typeof e === "number")) n.type = "number";
				if (a.every((e) => typeof e === "string")) n.type = "string";
				if (a.every((e) => typeof e === "boolean")) n.type = "boolean";
				if (a.every((e) => e === null)) n.type = "null";
				n.enum = a;
			}
		};
		const nanProcessor = (e, t, n, r) => {
			handleUnrepresentable(e, t, n, r, "NaN cannot be represented in JSON Schema");
		};
		const templateLiteralProcessor = (e, t, n, r) => {
			const i = n;
			const a = e._zod.pattern;
			if (!a) throw new Error("Pattern not found in template literal");
			i.type = "string";
			i.pattern = a.source;
		};
		const fileProcessor = (e, t, n, r) => {
			const i = n;
			i.type = "string";
			i.format = "binary";
			i.contentEncoding = "binary";
			const { minimum: a, maximum: o, mime: s } = aggregateChecks(e);
			if (a !== undefined) i.minLength = a;
			if (o !== undefined) i.maxLength = o;
			if (!s) return;
			if (s.length === 0) i.not = {};
			else if (s.length === 1) i.contentMediaType = s[0];
			else i.anyOf = s.map((e) => ({ contentMediaType: e }));
		};
		const successProcessor = (e, t, n, r) => {
			n.type = "boolean";
		};
		const customProcessor = (e, t, n, r) => {
			handleUnrepresentable(e, t, n, r, "Custom types cannot be represented in JSON Schema");
		};
		const functionProcessor = (e, t, n, r) => {
			handleUnrepresentable(e, t, n, r, "Function types cannot be represented in JSON Schema");
		};
		const transformProcessor = (e, t, n, r) => {
			handleUnrepresentable(e, t, n, r, "Transforms cannot be represented in JSON Schema");
		};
		const mapProcessor = (e, t, n, r) => {
			handleUnrepresentable(e, t, n, r, "Map cannot be represented in JSON Schema");
		};
		const setProcessor = (e, t, n, r) => {
			handleUnrepresentable(e, t, n, r, "Set cannot be represented in JSON Schema");
		};
		const arrayProcessor = (e, t, n, r) => {
			const i = n;
			const a = e._zod.def;
			const { minimum: o, maximum: s } = aggregateChecks(e);
			if (typeof o === "number") i.minItems = o;
			if (typeof s === "number") i.maxItems = s;
			i.type = "array";
			i.items = to_json_schema_processSchema(a.element, t, {
				...r,
				path: [...r.path, "items"]
			});
		};
		function inputOptin(e) {
			const t = e._zod.def;
			if (t.type === "pipe" && t.in._zod.traits.has("$ZodTransform")) {
				return inputOptin(t.out);
			}
			if (t.type === "catch") {
				return inputOptin(t.innerType);
			}
			return e._zod.optin;
		}
		const objectProcessor = (e, t, n, r) => {
			const a = n;
			const o = e._zod.def;
			const s = o.shape;
			const c = Object.getOwnPropertySymbols(s);
			if (c.length && handleUnrepresentable(e, t, a, r, "Symbol keys cannot be represented in JSON Schema")) {
				return;
			}
			a.type = "object";
			a.properties = {};
			for (const e in s) {
				(0, i.Vy)(a.properties, e, to_json_schema_processSchema(s[e], t, {
					...r,
					path: [
						...r.path,
						"properties",
						e
					]
				}));
			}
			const l = [];
			for (const e of Object.keys(s)) {
				const n = o.shape[e];
				if (t.io === "input" ? inputOptin(n) === undefined : n._zod.optout === undefined) {
					l.push(e);
				}
			}
			if (l.length > 0) {
				a.required = l;
			}
			if (o.catchall?._zod.def.type === "never") {
				a.additionalProperties = false;
			} else if (!o.catchall) {
				if (t.io === "output") a.additionalProperties = false;
			} else if (o.catchall) {
				a.additionalProperties = to_json_schema_processSchema(o.catchall, t, {
					...r,
					path: [...r.path, "additionalProperties"]
				});
			}
		};
		const unionProcessor = (e, t, n, r) => {
			const i = e._zod.def;
			const a = i.inclusive === false;
			const o = i.options.map((e, n) => to_json_schema_processSchema(e, t, {
				...r,
				path: [
					...r.path,
					a ? "oneOf" : "anyOf",
					n
				]
			}));
			if (a) {
				n.oneOf = o;
			} else {
				n.anyOf = o;
			}
		};
		const intersectionProcessor = (e, t, n, r) => {
			const i = e._zod.def;
			const a = to_json_schema_processSchema(i.left, t, {
				...r,
				path: [
					...r.path,
					"allOf",
					0
				]
			});
			const o = to_json_schema_processSchema(i.right, t, {
				...r,
				path: [
					...r.path,
					"allOf",
					1
				]
			});
			const isSimpleIntersection = (e) => "allOf" in e && Object.keys(e).length === 1;
			const s = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(o) ? o.allOf : [o]];
			n.allOf = s;
			t.intersections.push(s);
		};
		const tupleProcessor = (e, t, n, r) => {
			const i = n;
			const a = e._zod.def;
			i.type = "array";
			const o = t.target === "draft-2020-12" ? "prefixItems" : "items";
			const s = t.target === "draft-2020-12" ? "items" : t.target === "openapi-3.0" ? "items" : "additionalItems";
			const c = a.items.map((e, n) => to_json_schema_processSchema(e, t, {
				...r,
				path: [
					...r.path,
					o,
					n
				]
			}));
			const l = a.rest ? to_json_schema_processSchema(a.rest, t, {
				...r,
				path: [
					...r.path,
					s,
					...t.target === "openapi-3.0" ? [a.items.length] : []
				]
			}) : null;
			let u = a.items.length;
			while (u > 0) {
				const e = a.items[u - 1];
				const n = t.io === "input" ? inputOptin(e) !== undefined : e._zod.optout === "optional";
				if (!n) break;
				u--;
			}
			const d = a.items.length;
			const f = !a.rest;
			if (t.target === "draft-2020-12") {
				i.prefixItems = c;
				if (f) {
					i.items = false;
				} else if (l) {
					i.items = l;
				}
				if (u > 0) i.minItems = u;
				if (f) i.maxItems = d;
			} else if (t.target === "openapi-3.0") {
				i.items = { anyOf: c };
				if (l) {
					i.items.anyOf.push(l);
				}
				if (u > 0) i.minItems = u;
				if (f) i.maxItems = d;
			} else {
				i.items = c;
				if (f) {
					i.additionalItems = false;
				} else if (l) {
					i.additionalItems = l;
				}
				if (u > 0) i.minItems = u;
				if (f) i.maxItems = d;
			}
			const { minimum: p, maximum: m } = aggregateChecks(e);
			if (typeof p === "number") i.minItems = p;
			if (typeof m === "number") i.maxItems = m;
		};
		function stringifyKeyNames(e, t, n) {
			if (t.$ref) {
				if (n.has(t)) return t;
				n.add(t);
				const r = e.get(t)?.def;
				if (!r) return t;
				const i = stringifyKeyNames(e, r, n);
				return i === r ? t : i;
			}
			for (const r of ["anyOf", "oneOf"]) {
				const i = t[r];
				if (!Array.isArray(i)) continue;
				const a = i.map((t) => stringifyKeyNames(e, t, n));
				if (a.some((e, t) => e !== i[t])) t = {
					...t,
					[r]: a
				};
			}
			const r = Array.isArray(t.type) ? t.type : [t.type];
			const i = !r.includes("string") && r.some((e) => e === "number" || e === "integer");
			const a = t.enum ?? (t.const !== undefined ? [t.const] : undefined);
			if (!i && !a?.some((e) => typeof e === "number")) return t;
			const { minimum: o, maximum: s, exclusiveMinimum: c, exclusiveMaximum: l, multipleOf: u, format: d, id: f, ...p } = t;
			if (p.enum) p.enum = p.enum.map((e) => typeof e === "number" ? String(e) : e);
			else if (typeof p.const === "number") p.const = String(p.const);
			if (!i) return p;
			p.type = "string";
			if (!a) p.pattern = (r.includes("number") ? h.ai : h.nd).source;
			return p;
		}
		const P = new WeakMap();
		function rewriteKeyNames(e) {
			const t = new Map();
			for (const n of e.seen.values()) {
				if (n.def && !t.has(n.schema)) t.set(n.schema, n);
			}
			const n = new Map();
			for (const r of P.get(e) ?? []) {
				const i = e.seen.get(r);
				const a = (i?.def ?? i?.schema)?.propertyNames;
				if (!a || a === true || n.has(a)) continue;
				const o = stringifyKeyNames(t, a, new Set());
				if (o !== a) n.set(a, o);
			}
			if (!n.size) return;
			for (const t of e.seen.values()) {
				for (const e of [t.schema, t.def]) {
					const t = e && n.get(e.propertyNames);
					if (t) e.propertyNames = t;
				}
			}
		}
		const recordProcessor = (e, t, n, r) => {
			const a = n;
			const o = e._zod.def;
			a.type = "object";
			const s = o.keyType;
			const c = aggregateChecks(s).patterns;
			if (o.mode === "loose" && c && c.size > 0) {
				const e = to_json_schema_processSchema(o.valueType, t, {
					...r,
					path: [
						...r.path,
						"patternProperties",
						"*"
					]
				});
				a.patternProperties = {};
				for (const t of c) {
					(0, i.Vy)(a.patternProperties, exactPattern(t).source, e);
				}
			} else {
				if (t.target === "draft-07" || t.target === "draft-2020-12") {
					a.propertyNames = to_json_schema_processSchema(o.keyType, t, {
						...r,
						path: [...r.path, "propertyNames"]
					});
					let n = P.get(t);
					if (!n) {
						n = [];
						P.set(t, n);
						t.deferred.push(() => rewriteKeyNames(t));
					}
					n.push(e);
				}
				a.additionalProperties = to_json_schema_processSchema(o.valueType, t, {
					...r,
					path: [...r.path, "additionalProperties"]
				});
			}
			const l = s._zod.values;
			const u = t.io === "input" && inputOptin(o.valueType) !== undefined;
			if (l && !o.partial && !u) {
				const e = [...l].filter((e) => typeof e === "string" || typeof e === "number");
				if (e.length > 0) {
					a.required = e.map(String);
				}
			}
		};
		const nullableProcessor = (e, t, n, r) => {
			const i = e._zod.def;
			const a = to_json_schema_processSchema(i.innerType, t, r);
			const o = t.seen.get(e);
			if (t.target === "openapi-3.0") {
				o.ref = i.innerType;
				n.nullable = true;
			} else {
				n.anyOf = [a, { type: "null" }];
			}
		};
		const nonoptionalProcessor = (e, t, n, r) => {
			const i = e._zod.def;
			to_json_schema_processSchema(i.innerType, t, r);
			const a = t.seen.get(e);
			a.ref = i.innerType;
		};
		const F = Symbol();
		function serializeDefaultValue(e, t, n, r, i) {
			let a = false;
			const o = JSON.stringify(e, (e, t) => {
				if (typeof t !== "bigint") return t;
				a = true;
				return null;
			});
			if (!a) return JSON.parse(o);
			handleUnrepresentable(t, n, r, i, "BigInt defaults cannot be represented in JSON Schema");
			return F;
		}
		const defaultProcessor = (e, t, n, r) => {
			const i = e._zod.def;
			to_json_schema_processSchema(i.innerType, t, r);
			const a = t.seen.get(e);
			a.ref = i.innerType;
			const o = serializeDefaultValue(i.defaultValue, e, t, n, r);
			if (o !== F) n.default = o;
		};
		const prefaultProcessor = (e, t, n, r) => {
			const i = e._zod.def;
			to_json_schema_processSchema(i.innerType, t, r);
			const a = t.seen.get(e);
			a.ref = i.innerType;
			if (t.io !== "input") return;
			const o = serializeDefaultValue(i.defaultValue, e, t, n, r);
			if (o !== F) n._prefault = o;
		};
		const catchProcessor = (e, t, n, r) => {
			const i = e._zod.def;
			to_json_schema_processSchema(i.innerType, t, r);
			const a = t.seen.get(e);
			a.ref = i.innerType;
			let o;
			try {
				o = i.catchValue(undefined);
			} catch {
				handleUnrepresentable(e, t, n, r, "Dynamic catch values are not supported in JSON Schema");
				return;
			}
			n.default = o;
		};
		const pipeProcessor = (e, t, n, r) => {
			const i = e._zod.def;
			const a = i.in._zod.traits.has("$ZodTransform");
			const o = t.io === "input" ? a ? i.out : i.in : i.out;
			to_json_schema_processSchema(o, t, r);
			const s = t.seen.get(e);
			s.ref = o;
		};
		const readonlyProcessor = (e, t, n, r) => {
			const i = e._zod.def;
			to_json_schema_processSchema(i.innerType, t, r);
			const a = t.seen.get(e);
			a.ref = i.innerType;
			n.readOnly = true;
		};
		const promiseProcessor = (e, t, n, r) => {
			const i = e._zod.def;
			to_json_schema_processSchema(i.innerType, t, r);
			const a = t.seen.get(e);
			a.ref = i.innerType;
		};
		const optionalProcessor = (e, t, n, r) => {
			const i = e._zod.def;
			to_json_schema_processSchema(i.innerType, t, r);
			const a = t.seen.get(e);
			a.ref = i.innerType;
		};
		const lazyProcessor = (e, t, n, r) => {
			const i = e._zod.innerType;
			to_json_schema_processSchema(i, t, r);
			const a = t.seen.get(e);
			a.ref = i;
		};
		const xt = {
			string: stringProcessor,
			number: numberProcessor,
			boolean: booleanProcessor,
			bigint: bigintProcessor,
			symbol: symbolProcessor,
			null: nullProcessor,
			undefined: undefinedProcessor,
			void: voidProcessor,
			never: neverProcessor,
			any: anyProcessor,
			unknown: unknownProcessor,
			date: dateProcessor,
			enum: enumProcessor,
			literal: literalProcessor,
			nan: nanProcessor,
			template_literal: templateLiteralProcessor,
			file: fileProcessor,
			success: successProcessor,
			custom: customProcessor,
			function: functionProcessor,
			transform: transformProcessor,
			map: mapProcessor,
			set: setProcessor,
			array: arrayProcessor,
			object: objectProcessor,
			union: unionProcessor,
			intersection: intersectionProcessor,
			tuple: tupleProcessor,
			record: recordProcessor,
			nullable: nullableProcessor,
			nonoptional: nonoptionalProcessor,
			default: defaultProcessor,
			prefault: prefaultProcessor,
			catch: catchProcessor,
			pipe: pipeProcessor,
			readonly: readonlyProcessor,
			promise: promiseProcessor,
			optional: optionalProcessor,
			lazy: lazyProcessor
		};
		function toJSONSchema(e, t) {
			if ("_idmap" in e) {
				const n = e;
				const r = initializeContext({
					...t,
					processors: xt
				});
				const i = {};
				for (const e of n._idmap.entries()) {
					const [t, n] = e;
					processSchema(n, r);
				}
				const a = {};
				const o = {
					registry: n,
					uri: t?.uri,
					defs: i
				};
				r.external = o;
				for (const e of n._idmap.entries()) {
					const [t, n] = e;
					extractDefs(r, n);
					assignProp(a, t, finalize(r, n));
				}
				if (Object.keys(i).length > 0) {
					const e = r.target === "draft-2020-12" ? "$defs" : "definitions";
					a.__shared = { [e]: i };
				}
				return { schemas: a };
			}
			const n = initializeContext({
				...t,
				processors: xt
			});
			processSchema(e, n);
			extractDefs(n, e);
			return finalize(n, e);
		}
		;
		const error = () => {
			const e = {
				string: {
					unit: "characters",
					verb: "to have"
				},
				file: {
					unit: "bytes",
					verb: "to have"
				},
				array: {
					unit: "items",
					verb: "to have"
				},
				set: {
					unit: "items",
					verb: "to have"
				},
				map: {
					unit: "entries",
					verb: "to have"
				}
			};
			function getSizing(t) {
				return e[t] ?? null;
			}
			const t = {
				regex: "input",
				email: "email address",
				url: "URL",
				emoji: "emoji",
				uuid: "UUID",
				uuidv4: "UUIDv4",
				uuidv6: "UUIDv6",
				nanoid: "nanoid",
				guid: "GUID",
				cuid: "cuid",
				cuid2: "cuid2",
				ulid: "ULID",
				xid: "XID",
				ksuid: "KSUID",
				datetime: "ISO datetime",
				date: "ISO date",
				time: "ISO time",
				duration: "ISO duration",
				ipv4: "IPv4 address",
				ipv6: "IPv6 address",
				mac: "MAC address",
				cidrv4: "IPv4 range",
				cidrv6: "IPv6 range",
				base64: "base64-encoded string",
				base64url: "base64url-encoded string",
				json_string: "JSON string",
				e164: "E.164 number",
				currency_code: "currency code",
				credit_card: "credit card number",
				iban: "IBAN",
				jwt: "JWT",
				template_literal: "input"
			};
			const n = { nan: "NaN" };
			function getTypeName(e, t) {
				if (e === "number" && typeof t === "number" && !Number.isFinite(t)) {
					return String(t);
				}
				return n[e] ?? e;
			}
			return (e) => {
				switch (e.code) {
					case "invalid_type": {
						const t = getTypeName(e.expected);
						const n = i.GW(e.input);
						const r = getTypeName(n, e.input);
						return `Invalid input: expected ${t}, received ${r}`;
					}
					case "invalid_value":
						if (e.values.length === 1) return `Invalid input: expected ${i.B7(e.values[0])}`;
						return `Invalid option: expected one of ${i.jw(e.values, "|")}`;
					case "too_big": {
						const t = e.exact ? "exactly " : e.inclusive ? "<=" : "<";
						const n = getSizing(e.origin);
						if (n) return `Too big: expected ${e.origin ?? "value"} to have ${t}${e.maximum.toString()} ${n.unit ?? "elements"}`;
						return `Too big: expected ${e.origin ?? "value"} to be ${t}${e.maximum.toString()}`;
					}
					case "too_small": {
						const t = e.exact ? "exactly " : e.inclusive ? ">=" : ">";
						const n = getSizing(e.origin);
						if (n) {
							return `Too small: expected ${e.origin} to have ${t}${e.minimum.toString()} ${n.unit}`;
						}
						return `Too small: expected ${e.origin} to be ${t}${e.minimum.toString()}`;
					}
					case "invalid_format": {
						const n = e;
						if (n.format === "starts_with") {
							return `Invalid string: must start with "${n.prefix}"`;
						}
						if (n.format === "ends_with") return `Invalid string: must end with "${n.suffix}"`;
						if (n.format === "includes") return `Invalid string: must include "${n.includes}"`;
						if (n.format === "regex") return `Invalid string: must match pattern ${n.pattern}`;
						return `Invalid ${t[n.format] ?? e.format}`;
					}
					case "not_multiple_of": return `Invalid number: must be a multiple of ${e.divisor}`;
					case "unrecognized_keys": return `Unrecognized key${e.keys.length > 1 ? "s" : ""}: ${i.jw(e.keys, ", ")}`;
					case "invalid_key": return `Invalid key in ${e.origin}`;
					case "invalid_union":
						if (e.options && Array.isArray(e.options) && e.options.length > 0) {
							const t = e.options.map((e) => `'${e}'`).join(" | ");
							return `Invalid discriminator value. Expected ${t}`;
						}
						if (e.inclusive === false) {
							return "Invalid input: more than one option matched";
						}
						return "Invalid input";
					case "invalid_element": return `Invalid value in ${e.origin}`;
					default: return `Invalid input`;
				}
			};
		};
		function en() {
			return { localeError: error() };
		}
		;
		function _getMessage() {
			const e = this._zod;
			e.message ?? (e.message = JSON.stringify(e.def, i.k8, 2));
			return e.message;
		}
		function _setMessage(e) {
			this._zod.message = e;
		}
		const St = {
			get: _getMessage,
			set: _setMessage,
			enumerable: true,
			configurable: true
		};
		const I = {
			value: undefined,
			enumerable: false
		};
		const Ct = new WeakSet([Object.prototype, Error.prototype]);
		const initializer = (e, t) => {
			e.name = "$ZodError";
			I.value = t;
			Object.defineProperty(e, "issues", I);
			I.value = undefined;
			Object.defineProperty(e, "message", St);
			const n = Object.getPrototypeOf(e);
			if (!Ct.has(n)) {
				Ct.add(n);
				Object.defineProperty(n, "toString", {
					configurable: true,
					enumerable: false,
					get() {
						const value = () => this.message;
						Object.defineProperty(this, "toString", {
							value,
							configurable: true,
							writable: true
						});
						return value;
					},
					set(e) {
						Object.defineProperty(this, "toString", {
							value: e,
							configurable: true,
							writable: true
						});
					}
				});
			}
		};
		const wt = (0, r.xI)("$ZodError", initializer);
		const L = (0, r.xI)("$ZodError", initializer, undefined, { Parent: Error });
		function node(e, t, n) {
			if (!Object.prototype.hasOwnProperty.call(e, t)) {
				if (t === "__proto__") {
					Object.defineProperty(e, t, {
						value: n(),
						writable: true,
						enumerable: true,
						configurable: true
					});
				} else {
					e[t] = n();
				}
			}
			return e[t];
		}
		function flattenError(e, t = (e) => e.message) {
			const n = {};
			const r = [];
			for (const i of e.issues) {
				if (i.path.length > 0) {
					node(n, i.path[0], () => []).push(t(i));
				} else {
					r.push(t(i));
				}
			}
			return {
				formErrors: r,
				fieldErrors: n
			};
		}
		function formatError(e, t = (e) => e.message) {
			const n = { _errors: [] };
			const processError = (e, r = []) => {
				for (const i of e.issues) {
					if (i.code === "invalid_union" && i.errors.length) {
						i.errors.map((e) => processError({ issues: e }, [...r, ...i.path]));
					} else if (i.code === "invalid_key") {
						processError({ issues: i.issues }, [...r, ...i.path]);
					} else if (i.code === "invalid_element") {
						processError({ issues: i.issues }, [...r, ...i.path]);
					} else {
						const e = [...r, ...i.path];
						if (e.length === 0) {
							n._errors.push(t(i));
						} else {
							let r = n;
							let a = 0;
							while (a < e.length) {
								const n = e[a];
								const o = a === e.length - 1;
								if (n === "_errors") {
									if (o) r._errors.push(t(i));
									a++;
									continue;
								}
								if (!Object.prototype.hasOwnProperty.call(r, n)) {
									Object.defineProperty(r, n, {
										value: { _errors: [] },
										enumerable: true,
										writable: true,
										configurable: true
									});
								}
								const s = r[n];
								if (o) {
									s._errors.push(t(i));
								}
								r = s;
								a++;
							}
						}
					}
				}
			};
			processError(e);
			return n;
		}
		function treeifyError(e, t = (e) => e.message) {
			const n = { errors: [] };
			const processError = (e, r = []) => {
				var i;
				for (const a of e.issues) {
					if (a.code === "invalid_union" && a.errors.length) {
						a.errors.map((e) => processError({ issues: e }, [...r, ...a.path]));
					} else if (a.code === "invalid_key") {
						processError({ issues: a.issues }, [...r, ...a.path]);
					} else if (a.code === "invalid_element") {
						processError({ issues: a.issues }, [...r, ...a.path]);
					} else {
						const e = [...r, ...a.path];
						if (e.length === 0) {
							n.errors.push(t(a));
							continue;
						}
						let o = n;
						let s = 0;
						while (s < e.length) {
							const n = e[s];
							const r = s === e.length - 1;
							if (typeof n === "string") {
								o.properties ?? (o.properties = {});
								if (!Object.prototype.hasOwnProperty.call(o.properties, n)) {
									Object.defineProperty(o.properties, n, {
										value: { errors: [] },
										enumerable: true,
										writable: true,
										configurable: true
									});
								}
								o = o.properties[n];
							} else {
								o.items ?? (o.items = []);
								(i = o.items)[n] ?? (i[n] = { errors: [] });
								o = o.items[n];
							}
							if (r) {
								o.errors.push(t(a));
							}
							s++;
						}
					}
				}
			};
			processError(e);
			return n;
		}
		function toDotPath(e) {
			const t = [];
			const n = e.map((e) => typeof e === "object" ? e.key : e);
			for (const e of n) {
				if (typeof e === "number") t.push(`[${e}]`);
				else if (typeof e === "symbol") t.push(`[${JSON.stringify(String(e))}]`);
				else if (/[^\w$]/.test(e)) t.push(`[${JSON.stringify(e)}]`);
				else {
					if (t.length) t.push(".");
					t.push(e);
				}
			}
			return t.join("");
		}
		function prettifyError(e) {
			const t = [];
			const n = [...e.issues].sort((e, t) => (e.path ?? []).length - (t.path ?? []).length);
			for (const e of n) {
				t.push(`\u2716 ${e.message}`);
				if (e.path?.length) t.push(`  \u2192 at ${toDotPath(e.path)}`);
			}
			return t.join("\n");
		}
		;
		function finalizeParams(e, t) {
			return {
				callee: t?.callee ?? e,
				Err: t?.Err
			};
		}
		const _parse = (e) => {
			const fn = (t, n, a, o) => {
				const s = a ? {
					...a,
					async: false
				} : { async: false };
				const c = t._zod.run({
					value: n,
					issues: []
				}, s);
				if (c instanceof Promise) {
					throw new r.GT();
				}
				if (c.issues.length) {
					const t = new ((o?.Err) ?? e)(c.issues.map((e) => i.iR(e, s, r.$W())));
					i.gx(t, o?.callee ?? fn);
					throw t;
				}
				return c.value;
			};
			return fn;
		};
		const Tt = _parse(L);
		const _parseAsync = (e) => {
			const fn = async (t, n, a, o) => {
				const s = a ? {
					...a,
					async: true
				} : { async: true };
				let c = t._zod.run({
					value: n,
					issues: []
				}, s);
				if (c instanceof Promise) c = await c;
				if (c.issues.length) {
					const t = new ((o?.Err) ?? e)(c.issues.map((e) => i.iR(e, s, r.$W())));
					i.gx(t, o?.callee ?? fn);
					throw t;
				}
				return c.value;
			};
			return fn;
		};
		const Et = _parseAsync(L);
		const _safeParse = (e) => (t, n, i) => {
			const a = i ? {
				...i,
				async: false
			} : { async: false };
			const o = t._zod.run({
				value: n,
				issues: []
			}, a);
			if (o instanceof Promise) {
				throw new r.GT();
			}
			return o.issues.length ? failure(e, o.issues, a) : {
				success: true,
				data: o.value
			};
		};
		const Dt = _safeParse(L);
		function failure(e, t, n) {
			let a;
			return {
				success: false,
				get error() {
					if (!a) {
						a = new e(t.map((e) => i.iR(e, n, r.$W())));
						t = undefined;
						n = undefined;
					}
					return a;
				},
				set error(e) {
					a = e;
					t = undefined;
					n = undefined;
				}
			};
		}
		const _safeParseAsync = (e) => async (t, n, r) => {
			const i = r ? {
				...r,
				async: true
			} : { async: true };
			let a = t._zod.run({
				value: n,
				issues: []
			}, i);
			if (a instanceof Promise) a = await a;
			return a.issues.length ? failure(e, a.issues, i) : {
				success: true,
				data: a.value
			};
		};
		const Ot = _safeParseAsync(L);
		const kt = Symbol.for("zod.compile.invalid");
		const At = Symbol.for("zod.compile.fallback");
		const validate = ((e, t, n) => {
			const r = e._zod.bag.validator;
			if (r !== undefined) {
				if (r(t) !== kt) return true;
				if (r.definite === true && n === undefined) return false;
			}
			return validateFallback(e, t, n);
		});
		function validateFallback(e, t, n) {
			const i = n ? {
				...n,
				async: false,
				abortEarly: true
			} : {
				async: false,
				abortEarly: true
			};
			const a = e._zod.bag.fallbackRun;
			let o;
			if (a) {
				i[At] = true;
				o = a({
					value: t,
					issues: []
				}, i);
			} else {
				o = e._zod.run({
					value: t,
					issues: []
				}, i);
			}
			if (o instanceof Promise) {
				throw new r.GT();
			}
			return o.issues.length === 0;
		}
		const parse_validateAsync = async (e, t, n) => {
			const r = n ? {
				...n,
				async: true,
				abortEarly: true
			} : {
				async: true,
				abortEarly: true
			};
			let i = e._zod.run({
				value: t,
				issues: []
			}, r);
			if (i instanceof Promise) i = await i;
			return i.issues.length === 0;
		};
		const _encode = (e) => {
			const t = _parse(e);
			const fn = (e, n, r, i) => {
				const a = r ? {
					...r,
					direction: "backward"
				} : { direction: "backward" };
				return t(e, n, a, finalizeParams(fn, i));
			};
			return fn;
		};
		const jt = _encode(L);
		const _decode = (e) => {
			const t = _parse(e);
			const fn = (e, n, r, i) => {
				return t(e, n, r, finalizeParams(fn, i));
			};
			return fn;
		};
		const Mt = _decode(L);
		const _encodeAsync = (e) => {
			const t = _parseAsync(e);
			const fn = async (e, n, r, i) => {
				const a = r ? {
					...r,
					direction: "backward"
				} : { direction: "backward" };
				return await t(e, n, a, finalizeParams(fn, i));
			};
			return fn;
		};
		const Nt = _encodeAsync(L);
		const _decodeAsync = (e) => {
			const t = _parseAsync(e);
			const fn = async (e, n, r, i) => {
				return await t(e, n, r, finalizeParams(fn, i));
			};
			return fn;
		};
		const Pt = _decodeAsync(L);
		const _safeEncode = (e) => (t, n, r) => {
			const i = r ? {
				...r,
				direction: "backward"
			} : { direction: "backward" };
			return _safeParse(e)(t, n, i);
		};
		const Ft = _safeEncode(L);
		const _safeDecode = (e) => (t, n, r) => {
			return _safeParse(e)(t, n, r);
		};
		const It = _safeDecode(L);
		const _safeEncodeAsync = (e) => async (t, n, r) => {
			const i = r ? {
				...r,
				direction: "backward"
			} : { direction: "backward" };
			return _safeParseAsync(e)(t, n, i);
		};
		const Lt = _safeEncodeAsync(L);
		const _safeDecodeAsync = (e) => async (t, n, r) => {
			return _safeParseAsync(e)(t, n, r);
		};
		const Rt = _safeDecodeAsync(L);
		;
		const zt = new WeakSet([Object.prototype, Error.prototype]);
		function _lazyMethod(e, t, n) {
			Object.defineProperty(e, t, {
				configurable: true,
				enumerable: false,
				get() {
					const e = n(this);
					Object.defineProperty(this, t, {
						value: e,
						configurable: true,
						writable: true
					});
					return e;
				},
				set(e) {
					Object.defineProperty(this, t, {
						value: e,
						configurable: true,
						writable: true
					});
				}
			});
		}
		const errors_initializer = (e, t) => {
			wt.init(e, t);
			e.name = "ZodError";
			const n = Object.getPrototypeOf(e);
			if (zt.has(n)) return;
			zt.add(n);
			_lazyMethod(n, "format", (e) => (t) => formatError(e, t));
			_lazyMethod(n, "flatten", (e) => (t) => flattenError(e, t));
			_lazyMethod(n, "addIssue", (e) => (t) => {
				e.issues.push(t);
				e.message = JSON.stringify(e.issues, i.k8, 2);
			});
			_lazyMethod(n, "addIssues", (e) => (t) => {
				e.issues.push(...t);
				e.message = JSON.stringify(e.issues, i.k8, 2);
			});
			Object.defineProperty(n, "isEmpty", {
				configurable: true,
				enumerable: false,
				get() {
					return this.issues.length === 0;
				}
			});
		};
		const Bt = null && core.$constructor("ZodError", errors_initializer);
		const R = r.xI("ZodError", errors_initializer, undefined, { Parent: Error });
		;
		const Vt = _parse(R);
		const Ht = _parseAsync(R);
		const Ut = _safeParse(R);
		const Wt = _safeParseAsync(R);
		const Gt = _encode(R);
		const Kt = _decode(R);
		const qt = _encodeAsync(R);
		const Jt = _decodeAsync(R);
		const Yt = _safeEncode(R);
		const Xt = _safeDecode(R);
		const Zt = _safeEncodeAsync(R);
		const Qt = _safeDecodeAsync(R);
		;
		function _ensureDefaultLocale() {
			if (!r.cr.localeError) r.$W(en());
		}
		function _ensureDefaultMemoizer() {
			if (!r.cr.memoizer) r.$W({ memoizer: memoizer() });
		}
		const z = r.xI("ZodType", (e, t) => {
			_ensureDefaultLocale();
			v.init(e, t);
			e.def = t;
			e.type = t.type;
			return e;
		}, {
			check(...e) {
				const t = this.def;
				return this.clone(i.zM(t, { checks: [...t.checks ?? [], ...e.map((e) => typeof e === "function" ? { _zod: {
					check: e,
					def: { check: "custom" },
					onattach: []
				} } : e)] }), { parent: true });
			},
			with(...e) {
				return this.check(...e);
			},
			clone(e, t) {
				return i.o8(this, e, t);
			},
			brand() {
				return this;
			},
			register(e, t) {
				e.add(this, t);
				return this;
			},
			refine(e, t) {
				return this.check(refine(e, t));
			},
			superRefine(e, t) {
				return this.check(superRefine(e, t));
			},
			overwrite(e) {
				return this.check(N.bS(e));
			},
			optional() {
				return optional(this);
			},
			exactOptional() {
				return exactOptional(this);
			},
			nullable() {
				return nullable(this);
			},
			nullish() {
				return optional(nullable(this));
			},
			nonoptional(e) {
				return nonoptional(this, e);
			},
			array() {
				return array(this);
			},
			or(e) {
				return union([this, e]);
			},
			and(e) {
				return intersection(this, e);
			},
			transform(e) {
				return pipe(this, transform(e));
			},
			default(e) {
				return _default(this, e);
			},
			prefault(e) {
				return prefault(this, e);
			},
			catch(e) {
				return _catch(this, e);
			},
			pipe(e) {
				return pipe(this, e);
			},
			readonly() {
				return readonly(this);
			},
			describe(e) {
				const t = this.clone();
				M.fd.add(t, { description: e });
				return t;
			},
			meta(...e) {
				if (e.length === 0) return M.fd.get(this);
				const t = this.clone();
				M.fd.add(t, e[0]);
				return t;
			},
			isOptional() {
				return this.safeParse(undefined).success;
			},
			isNullable() {
				return this.safeParse(null).success;
			},
			apply(e, ...t) {
				return t.length === 0 ? e(this) : e(this, ...t);
			},
			get "~standard"() {
				return i.jD(this, "~standard", {
					...standardProps(this),
					jsonSchema: {
						input: createStandardJSONSchemaMethod(this, "input"),
						output: createStandardJSONSchemaMethod(this, "output")
					}
				});
			},
			set "~standard"(e) {
				i.qh(this, "~standard", e);
			},
			parse: function _parse(e, t) {
				return Vt(this, e, t, { callee: _parse });
			},
			parseAsync: async function _parseAsync(e, t) {
				return await Ht(this, e, t, { callee: _parseAsync });
			},
			safeParse(e, t) {
				return Ut(this, e, t);
			},
			async safeParseAsync(e, t) {
				return Wt(this, e, t);
			},
			get spa() {
				return this?.safeParseAsync;
			},
			set spa(e) {
				i.qh(this, "spa", e);
			},
			validate(e, t) {
				return validate(this, e, t);
			},
			validateAsync(e, t) {
				return parse_validateAsync(this, e, t);
			},
			encode: function _encode(e, t) {
				return Gt(this, e, t, { callee: _encode });
			},
			decode: function _decode(e, t) {
				return Kt(this, e, t, { callee: _decode });
			},
			encodeAsync: async function _encodeAsync(e, t) {
				return await qt(this, e, t, { callee: _encodeAsync });
			},
			decodeAsync: async function _decodeAsync(e, t) {
				return await Jt(this, e, t, { callee: _decodeAsync });
			},
			safeEncode(e, t) {
				return Yt(this, e, t);
			},
			safeDecode(e, t) {
				return Xt(this, e, t);
			},
			async safeEncodeAsync(e, t) {
				return Zt(this, e, t);
			},
			async safeDecodeAsync(e, t) {
				return Qt(this, e, t);
			},
			toJSONSchema(e) {
				return createToJSONSchemaMethod(this, {})(e);
			},
			get description() {
				return M.fd.get(this)?.description;
			},
			get _def() {
				return this._zod.def;
			}
		});
		const $t = r.xI("_ZodString", (e, t) => {
			y.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => stringProcessor(e, t, n, r);
		}, i.un({
			format: (e) => aggregateChecks(e).format ?? null,
			minLength: (e) => aggregateChecks(e).minimum ?? null,
			maxLength: (e) => aggregateChecks(e).maximum ?? null
		}, {
			regex(...e) {
				return this.check(N.Fk(...e));
			},
			includes(...e) {
				return this.check(N.dR(...e));
			},
			startsWith(...e) {
				return this.check(N.$S(...e));
			},
			endsWith(...e) {
				return this.check(N.ER(...e));
			},
			min(...e) {
				return this.check(N.m9(...e));
			},
			max(...e) {
				return this.check(N.Eb(...e));
			},
			length(...e) {
				return this.check(N.YA(...e));
			},
			nonempty(...e) {
				return this.check(N.m9(1, ...e));
			},
			lowercase(e) {
				return this.check(N.hH(e));
			},
			uppercase(e) {
				return this.check(N.qF(e));
			},
			trim() {
				return this.check(N.WN());
			},
			normalize(...e) {
				return this.check(N.lo(...e));
			},
			toLowerCase() {
				return this.check(N.Il());
			},
			toUpperCase() {
				return this.check(N.xY());
			},
			slugify() {
				return this.check(N.TL());
			}
		}));
		const tn = r.xI("ZodString", (e, t) => {
			y.init(e, t);
			$t.init(e, t);
		}, {
			email(e) {
				return this.check(N.Mu(sn, e));
			},
			url(e) {
				return this.check(N.Fn(H, e));
			},
			jwt(e) {
				return this.check(N.rk(Dn, e));
			},
			emoji(e) {
				return this.check(N.aC(ln, e));
			},
			guid(e) {
				return this.check(N.tB(cn, e));
			},
			uuid(e) {
				return this.check(N.Be(V, e));
			},
			uuidv4(e) {
				return this.check(N.nA(V, e));
			},
			uuidv6(e) {
				return this.check(N.pY(V, e));
			},
			uuidv7(e) {
				return this.check(N.wA(V, e));
			},
			nanoid(e) {
				return this.check(N.Dl(un, e));
			},
			cuid(e) {
				return this.check(N.fs(dn, e));
			},
			cuid2(e) {
				return this.check(N.Bj(pn, e));
			},
			ulid(e) {
				return this.check(N.Ct(mn, e));
			},
			base64(e) {
				return this.check(N.rt(Sn, e));
			},
			base64url(e) {
				return this.check(N.cU(Cn, e));
			},
			xid(e) {
				return this.check(N.Pw(hn, e));
			},
			ksuid(e) {
				return this.check(N._z(gn, e));
			},
			ipv4(e) {
				return this.check(N.Ny(_n, e));
			},
			ipv6(e) {
				return this.check(N.$O(yn, e));
			},
			cidrv4(e) {
				return this.check(N.Uy(bn, e));
			},
			cidrv6(e) {
				return this.check(N.gP(xn, e));
			},
			e164(e) {
				return this.check(N.KB(wn, e));
			},
			datetime(e) {
				return this.check(N.G1(nn, e));
			},
			date(e) {
				return this.check(N.db(rn, e));
			},
			time(e) {
				return this.check(N.Kn(an, e));
			},
			duration(e) {
				return this.check(N.f2(on, e));
			}
		});
		function string(e) {
			return N.Rl(tn, e);
		}
		const B = r.xI("ZodStringFormat", (e, t) => {
			b.init(e, t);
			$t.init(e, t);
		});
		const nn = r.xI("ZodISODateTime", (e, t) => {
			se.init(e, t);
			B.init(e, t);
		});
		const rn = r.xI("ZodISODate", (e, t) => {
			O.init(e, t);
			B.init(e, t);
		});
		const an = r.xI("ZodISOTime", (e, t) => {
			ce.init(e, t);
			B.init(e, t);
		});
		const on = r.xI("ZodISODuration", (e, t) => {
			le.init(e, t);
			B.init(e, t);
		});
		const sn = r.xI("ZodEmail", (e, t) => {
			C.init(e, t);
			B.init(e, t);
		});
		function email(e) {
			return core._email(sn, e);
		}
		const cn = r.xI("ZodGUID", (e, t) => {
			x.init(e, t);
			B.init(e, t);
		});
		function guid(e) {
			return core._guid(cn, e);
		}
		const V = r.xI("ZodUUID", (e, t) => {
			S.init(e, t);
			B.init(e, t);
		});
		function uuid(e) {
			return core._uuid(V, e);
		}
		function uuidv4(e) {
			return core._uuidv4(V, e);
		}
		function uuidv6(e) {
			return core._uuidv6(V, e);
		}
		function uuidv7(e) {
			return core._uuidv7(V, e);
		}
		const H = r.xI("ZodURL", (e, t) => {
			ee.init(e, t);
			B.init(e, t);
		});
		function url(e) {
			return core._url(H, e);
		}
		function httpUrl(e) {
			return core._url(H, {
				protocol: regexes.httpProtocol,
				hostname: regexes.domain,
				...util.normalizeParams(e)
			});
		}
		const ln = r.xI("ZodEmoji", (e, t) => {
			D.init(e, t);
			B.init(e, t);
		});
		function emoji(e) {
			return core._emoji(ln, e);
		}
		const un = r.xI("ZodNanoID", (e, t) => {
			te.init(e, t);
			B.init(e, t);
		});
		function nanoid(e) {
			return core._nanoid(un, e);
		}
		const dn = r.xI("ZodCUID", (e, t) => {
			ne.init(e, t);
			B.init(e, t);
		});
		function cuid(e) {
			return core._cuid(dn, e);
		}
		const pn = r.xI("ZodCUID2", (e, t) => {
			re.init(e, t);
			B.init(e, t);
		});
		function cuid2(e) {
			return core._cuid2(pn, e);
		}
		const mn = r.xI("ZodULID", (e, t) => {
			ie.init(e, t);
			B.init(e, t);
		});
		function ulid(e) {
			return core._ulid(mn, e);
		}
		const hn = r.xI("ZodXID", (e, t) => {
			ae.init(e, t);
			B.init(e, t);
		});
		function xid(e) {
			return core._xid(hn, e);
		}
		const gn = r.xI("ZodKSUID", (e, t) => {
			oe.init(e, t);
			B.init(e, t);
		});
		function ksuid(e) {
			return core._ksuid(gn, e);
		}
		const _n = r.xI("ZodIPv4", (e, t) => {
			ue.init(e, t);
			B.init(e, t);
		});
		function ipv4(e) {
			return core._ipv4(_n, e);
		}
		const vn = null && core.$constructor("ZodMAC", (e, t) => {
			core.$ZodMAC.init(e, t);
			B.init(e, t);
		});
		function mac(e) {
			return core._mac(vn, e);
		}
		const yn = r.xI("ZodIPv6", (e, t) => {
			fe.init(e, t);
			B.init(e, t);
		});
		function ipv6(e) {
			return core._ipv6(yn, e);
		}
		const bn = r.xI("ZodCIDRv4", (e, t) => {
			me.init(e, t);
			B.init(e, t);
		});
		function cidrv4(e) {
			return core._cidrv4(bn, e);
		}
		const xn = r.xI("ZodCIDRv6", (e, t) => {
			he.init(e, t);
			B.init(e, t);
		});
		function cidrv6(e) {
			return core._cidrv6(xn, e);
		}
		const Sn = r.xI("ZodBase64", (e, t) => {
			ge.init(e, t);
			B.init(e, t);
		});
		function base64(e) {
			return core._base64(Sn, e);
		}
		const Cn = r.xI("ZodBase64URL", (e, t) => {
			_e.init(e, t);
			B.init(e, t);
		});
		function base64url(e) {
			return core._base64url(Cn, e);
		}
		const wn = r.xI("ZodE164", (e, t) => {
			ve.init(e, t);
			B.init(e, t);
		});
		function e164(e) {
			return core._e164(wn, e);
		}
		const Tn = null && core.$constructor("ZodCreditCard", (e, t) => {
			core.$ZodCreditCard.init(e, t);
			B.init(e, t);
		});
		function creditCard(e) {
			return core._creditCard(Tn, e);
		}
		const En = null && core.$constructor("ZodIBAN", (e, t) => {
			core.$ZodIBAN.init(e, t);
			B.init(e, t);
		});
		function iban(e) {
			return core._iban(En, e);
		}
		const Dn = r.xI("ZodJWT", (e, t) => {
			Se.init(e, t);
			B.init(e, t);
		});
		function jwt(e) {
			return core._jwt(Dn, e);
		}
		const U = null && core.$constructor("ZodCustomStringFormat", (e, t) => {
			core.$ZodCustomStringFormat.init(e, t);
			B.init(e, t);
		});
		function stringFormat(e, t, n = {}) {
			return core._stringFormat(U, e, t, n);
		}
		function hostname(e) {
			return core._stringFormat(U, "hostname", regexes.hostname, e);
		}
		function hex(e) {
			return core._stringFormat(U, "hex", regexes.hex, e);
		}
		function currencyCode(e) {
			return core._stringFormat(U, "currency_code", regexes.currencyCode, e);
		}
		function hash(e, t) {
			const n = t?.enc ?? "hex";
			const r = `${e}_${n}`;
			const i = core.regexes[r];
			if (!i) throw new Error(`Unrecognized hash format: ${r}`);
			return core._stringFormat(U, r, i, t);
		}
		const On = r.xI("ZodNumber", (e, t) => {
			we.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => numberProcessor(e, t, n, r);
			e.isFinite = true;
		}, i.un({
			minValue: (e) => {
				const { minimum: t, exclusiveMinimum: n } = aggregateChecks(e);
				return Math.max(t ?? Number.NEGATIVE_INFINITY, n ?? Number.NEGATIVE_INFINITY);
			},
			maxValue: (e) => {
				const { maximum: t, exclusiveMaximum: n } = aggregateChecks(e);
				return Math.min(t ?? Number.POSITIVE_INFINITY, n ?? Number.POSITIVE_INFINITY);
			},
			isInt: (e) => {
				const { isInt: t, multipleOf: n } = aggregateChecks(e);
				return !!t || !!n?.some(Number.isSafeInteger);
			},
			format: (e) => aggregateChecks(e).format ?? null
		}, {
			gt(e, t) {
				return this.check(N.Tx(e, t));
			},
			gte(e, t) {
				return this.check(N.qm(e, t));
			},
			min(e, t) {
				return this.check(N.qm(e, t));
			},
			lt(e, t) {
				return this.check(N.Au(e, t));
			},
			lte(e, t) {
				return this.check(N.Zm(e, t));
			},
			max(e, t) {
				return this.check(N.Zm(e, t));
			},
			int(e) {
				return this.check(schemas_int(e));
			},
			safe(e) {
				return this.check(schemas_int(e));
			},
			positive(e) {
				return this.check(N.Tx(0, e));
			},
			nonnegative(e) {
				return this.check(N.qm(0, e));
			},
			negative(e) {
				return this.check(N.Au(0, e));
			},
			nonpositive(e) {
				return this.check(N.Zm(0, e));
			},
			multipleOf(e, t) {
				return this.check(N.Hi(e, t));
			},
			step(e, t) {
				return this.check(N.Hi(e, t));
			},
			finite() {
				return this;
			}
		}));
		function number(e) {
			return N.F7(On, e);
		}
		const W = r.xI("ZodNumberFormat", (e, t) => {
			Te.init(e, t);
			On.init(e, t);
		});
		function schemas_int(e) {
			return N.LK(W, e);
		}
		function float32(e) {
			return core._float32(W, e);
		}
		function float64(e) {
			return core._float64(W, e);
		}
		function int32(e) {
			return core._int32(W, e);
		}
		function uint32(e) {
			return core._uint32(W, e);
		}
		const kn = r.xI("ZodBoolean", (e, t) => {
			Ee.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => booleanProcessor(e, t, n, r);
		});
		function schemas_boolean(e) {
			return N._L(kn, e);
		}
		const An = r.xI("ZodBigInt", (e, t) => {
			De.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => bigintProcessor(e, t, n, r);
		}, i.un({
			minValue: (e) => aggregateChecks(e).minimum ?? null,
			maxValue: (e) => aggregateChecks(e).maximum ?? null,
			format: (e) => aggregateChecks(e).format ?? null
		}, {
			gte(e, t) {
				return this.check(N.qm(e, t));
			},
			min(e, t) {
				return this.check(N.qm(e, t));
			},
			gt(e, t) {
				return this.check(N.Tx(e, t));
			},
			lt(e, t) {
				return this.check(N.Au(e, t));
			},
			lte(e, t) {
				return this.check(N.Zm(e, t));
			},
			max(e, t) {
				return this.check(N.Zm(e, t));
			},
			positive(e) {
				return this.check(N.Tx(BigInt(0), e));
			},
			negative(e) {
				return this.check(N.Au(BigInt(0), e));
			},
			nonpositive(e) {
				return this.check(N.Zm(BigInt(0), e));
			},
			nonnegative(e) {
				return this.check(N.qm(BigInt(0), e));
			},
			multipleOf(e, t) {
				return this.check(N.Hi(e, t));
			}
		}));
		function bigint(e) {
			return core._bigint(An, e);
		}
		const jn = null && core.$constructor("ZodBigIntFormat", (e, t) => {
			core.$ZodBigIntFormat.init(e, t);
			An.init(e, t);
		});
		function int64(e) {
			return core._int64(jn, e);
		}
		function uint64(e) {
			return core._uint64(jn, e);
		}
		const Mn = null && core.$constructor("ZodSymbol", (e, t) => {
			core.$ZodSymbol.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => processors.symbolProcessor(e, t, n, r);
		});
		function symbol(e) {
			return core._symbol(Mn, e);
		}
		const Nn = null && core.$constructor("ZodUndefined", (e, t) => {
			core.$ZodUndefined.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => processors.undefinedProcessor(e, t, n, r);
		});
		function _undefined(e) {
			return core._undefined(Nn, e);
		}
		const Pn = r.xI("ZodNull", (e, t) => {
			je.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => nullProcessor(e, t, n, r);
		});
		function _null(e) {
			return N.jw(Pn, e);
		}
		const Fn = null && core.$constructor("ZodAny", (e, t) => {
			core.$ZodAny.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => processors.anyProcessor(e, t, n, r);
		});
		function any() {
			return core._any(Fn);
		}
		const In = r.xI("ZodUnknown", (e, t) => {
			Ne.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => unknownProcessor(e, t, n, r);
		});
		function unknown() {
			return N.em(In);
		}
		const Ln = r.xI("ZodNever", (e, t) => {
			Pe.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => neverProcessor(e, t, n, r);
		});
		function never(e) {
			return N.G8(Ln, e);
		}
		const Rn = null && core.$constructor("ZodVoid", (e, t) => {
			core.$ZodVoid.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => processors.voidProcessor(e, t, n, r);
		});
		function _void(e) {
			return core._void(Rn, e);
		}
		const zn = r.xI("ZodDate", (e, t) => {
			Ie.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => dateProcessor(e, t, n, r);
			e.min = (t, n) => e.check(N.qm(t, n));
			e.max = (t, n) => e.check(N.Zm(t, n));
		}, i.un({
			minDate: (e) => {
				const { minimum: t } = aggregateChecks(e);
				return t ? new Date(t) : null;
			},
			maxDate: (e) => {
				const { maximum: t } = aggregateChecks(e);
				return t ? new Date(t) : null;
			}
		}, {}));
		function date(e) {
			return core._date(zn, e);
		}
		const Bn = r.xI("ZodArray", (e, t) => {
			_ensureDefaultMemoizer();
			Le.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => arrayProcessor(e, t, n, r);
			e.element = t.element;
		}, {
			min(e, t) {
				return this.check(N.m9(e, t));
			},
			nonempty(e) {
				return this.check(N.m9(1, e));
			},
			max(e, t) {
				return this.check(N.Eb(e, t));
			},
			length(e, t) {
				return this.check(N.YA(e, t));
			},
			unwrap() {
				return this.element;
			}
		});
		function array(e, t) {
			return N.dZ(Bn, e, t);
		}
		function keyof(e) {
			const t = e._zod.def.shape;
			return _enum(Object.keys(t));
		}
		const G = r.xI("ZodObject", (e, t) => {
			_ensureDefaultMemoizer();
			Be.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => objectProcessor(e, t, n, r);
			i.X(e, "shape", (e) => e._zod.def.shape, false);
		}, {
			keyof() {
				return _enum(Object.keys(this._zod.def.shape));
			},
			catchall(e) {
				return this.clone(i.zM(this._zod.def, { catchall: e }));
			},
			passthrough() {
				return this.clone(i.zM(this._zod.def, { catchall: unknown() }));
			},
			loose() {
				return this.clone(i.zM(this._zod.def, { catchall: unknown() }));
			},
			strict() {
				return this.clone(i.zM(this._zod.def, { catchall: never() }));
			},
			strip() {
				return this.clone(i.zM(this._zod.def, { catchall: undefined }));
			},
			extend(e) {
				return i.X$(this, e);
			},
			safeExtend(e) {
				return i.W0(this, e);
			},
			merge(e) {
				return i.h1(this, e);
			},
			pick(e) {
				return i.Up(this, e);
			},
			omit(e) {
				return i.cJ(this, e);
			},
			partial(...e) {
				return i.OH(Y, this, e[0]);
			},
			exactPartial(...e) {
				return i.OH(Xn, this, e[0], "exactPartial");
			},
			required(...e) {
				return i.mw(X, this, e[0]);
			}
		});
		function object(e, t) {
			const n = {
				type: "object",
				shape: e ?? {},
				...i.A2(t)
			};
			return new G(n);
		}
		function strictObject(e, t) {
			return new G({
				type: "object",
				shape: e,
				catchall: never(),
				...i.A2(t)
			});
		}
		function looseObject(e, t) {
			return new G({
				type: "object",
				shape: e,
				catchall: unknown(),
				...i.A2(t)
			});
		}
		const K = r.xI("ZodUnion", (e, t) => {
			j.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => unionProcessor(e, t, n, r);
			e.options = t.options;
		});
		function union(e, t) {
			return new K({
				type: "union",
				options: e,
				...i.A2(t)
			});
		}
		const Vn = null && core.$constructor("ZodXor", (e, t) => {
			K.init(e, t);
			core.$ZodXor.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => processors.unionProcessor(e, t, n, r);
			e.options = t.options;
		});
		function xor(e, t) {
			return new Vn({
				type: "union",
				options: e,
				inclusive: false,
				...util.normalizeParams(t)
			});
		}
		const Hn = r.xI("ZodDiscriminatedUnion", (e, t) => {
			K.init(e, t);
			He.init(e, t);
		});
		function discriminatedUnion(e, t, n) {
			return new Hn({
				type: "union",
				options: t,
				discriminator: e,
				...i.A2(n)
			});
		}
		const Un = r.xI("ZodIntersection", (e, t) => {
			Ue.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => intersectionProcessor(e, t, n, r);
		});
		function intersection(e, t) {
			return new Un({
				type: "intersection",
				left: e,
				right: t
			});
		}
		const Wn = r.xI("ZodTuple", (e, t) => {
			_ensureDefaultMemoizer();
			We.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => tupleProcessor(e, t, n, r);
		}, {
			rest(e) {
				return this.clone({
					...this._zod.def,
					rest: e
				});
			},
			partial() {
				const e = this._zod.def;
				if (e.checks?.length) throw new Error(".partial() cannot be used on tuple schemas containing refinements");
				return this.clone({
					...e,
					items: e.items.map((e) => new Y({
						type: "optional",
						innerType: e
					}))
				});
			}
		});
		function tuple(e, t, n) {
			const r = t instanceof v;
			const a = r ? n : t;
			const o = r ? t : null;
			return new Wn({
				type: "tuple",
				items: e,
				rest: o,
				...i.A2(a)
			});
		}
		const q = r.xI("ZodRecord", (e, t) => {
			_ensureDefaultMemoizer();
			Ge.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => recordProcessor(e, t, n, r);
			e.keyType = t.keyType;
			e.valueType = t.valueType;
		});
		function record(e, t, n) {
			if (!t || !t._zod) {
				return new q({
					type: "record",
					keyType: string(),
					valueType: e,
					...i.A2(t)
				});
			}
			return new q({
				type: "record",
				keyType: e,
				valueType: t,
				...i.A2(n)
			});
		}
		function partialRecord(e, t, n) {
			return new q({
				type: "record",
				keyType: e,
				valueType: t,
				...i.A2(n),
				partial: true
			});
		}
		function looseRecord(e, t, n) {
			return new q({
				type: "record",
				keyType: e,
				valueType: t,
				mode: "loose",
				...util.normalizeParams(n)
			});
		}
		const Gn = null && core.$constructor("ZodMap", (e, t) => {
			_ensureDefaultMemoizer();
			core.$ZodMap.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => processors.mapProcessor(e, t, n, r);
			e.keyType = t.keyType;
			e.valueType = t.valueType;
			e.min = (...t) => e.check(core._minSize(...t));
			e.nonempty = (t) => e.check(core._minSize(1, t));
			e.max = (...t) => e.check(core._maxSize(...t));
			e.size = (...t) => e.check(core._size(...t));
		});
		function map(e, t, n) {
			return new Gn({
				type: "map",
				keyType: e,
				valueType: t,
				...util.normalizeParams(n)
			});
		}
		const Kn = null && core.$constructor("ZodSet", (e, t) => {
			_ensureDefaultMemoizer();
			core.$ZodSet.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => processors.setProcessor(e, t, n, r);
			e.min = (...t) => e.check(core._minSize(...t));
			e.nonempty = (t) => e.check(core._minSize(1, t));
			e.max = (...t) => e.check(core._maxSize(...t));
			e.size = (...t) => e.check(core._size(...t));
		});
		function set(e, t) {
			return new Kn({
				type: "set",
				valueType: e,
				...util.normalizeParams(t)
			});
		}
		const J = r.xI("ZodEnum", (e, t) => {
			Je.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => enumProcessor(e, t, n, r);
			e.enum = t.entries;
			e.options = [...e._zod.values];
			const n = new Set(Object.keys(t.entries));
			e.extract = (e, r) => {
				const a = {};
				for (const r of e) {
					if (n.has(r)) {
						a[r] = t.entries[r];
					} else throw new Error(`Key ${r} not found in enum`);
				}
				return new J({
					...t,
					checks: [],
					...i.A2(r),
					entries: a
				});
			};
			e.exclude = (e, r) => {
				const a = { ...t.entries };
				for (const t of e) {
					if (n.has(t)) {
						delete a[t];
					} else throw new Error(`Key ${t} not found in enum`);
				}
				return new J({
					...t,
					checks: [],
					...i.A2(r),
					entries: a
				});
			};
		});
		function _enum(e, t) {
			const n = Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e;
			return new J({
				type: "enum",
				entries: n,
				...i.A2(t)
			});
		}
		function nativeEnum(e, t) {
			return new J({
				type: "enum",
				entries: e,
				...util.normalizeParams(t)
			});
		}
		const qn = r.xI("ZodLiteral", (e, t) => {
			Ye.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => literalProcessor(e, t, n, r);
			e.values = new Set(t.values);
			Object.defineProperty(e, "value", { get() {
				if (t.values.length > 1) {
					throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
				}
				return t.values[0];
			} });
		});
		function literal(e, t) {
			return new qn({
				type: "literal",
				values: Array.isArray(e) ? e : [e],
				...i.A2(t)
			});
		}
		const Jn = null && core.$constructor("ZodFile", (e, t) => {
			core.$ZodFile.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => processors.fileProcessor(e, t, n, r);
			e.min = (t, n) => e.check(core._minSize(t, n));
			e.max = (t, n) => e.check(core._maxSize(t, n));
			e.mime = (t, n) => e.check(core._mime(Array.isArray(t) ? t : [t], n));
		});
		function file(e) {
			return core._file(Jn, e);
		}
		const Yn = r.xI("ZodTransform", (e, t) => {
			_ensureDefaultMemoizer();
			Ze.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => transformProcessor(e, t, n, r);
			e._zod.parse = (n, a) => {
				if (a.direction === "backward") {
					throw new r.cV(e.constructor.name);
				}
				n.addIssue = (r) => {
					if (typeof r === "string") {
						n.issues.push(i.sn(r, n.value, t));
					} else {
						const t = r;
						if (t.fatal) t.continue = false;
						t.code ?? (t.code = "custom");
						if (!("input" in t)) t.input = n.value;
						t.inst ?? (t.inst = e);
						n.issues.push(i.sn(t));
					}
				};
				const o = t.transform(n.value, n);
				if (o instanceof Promise) {
					return o.then((e) => {
						n.value = e;
						return n;
					});
				}
				n.value = o;
				return n;
			};
		});
		function transform(e) {
			return new Yn({
				type: "transform",
				transform: e
			});
		}
		const Y = r.xI("ZodOptional", (e, t) => {
			Qe.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => optionalProcessor(e, t, n, r);
			e.unwrap = () => e._zod.def.innerType;
		});
		function optional(e) {
			return new Y({
				type: "optional",
				innerType: e
			});
		}
		const Xn = r.xI("ZodExactOptional", (e, t) => {
			$e.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => optionalProcessor(e, t, n, r);
			e.unwrap = () => e._zod.def.innerType;
		});
		function exactOptional(e) {
			return new Xn({
				type: "optional",
				innerType: e
			});
		}
		const Zn = r.xI("ZodNullable", (e, t) => {
			et.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => nullableProcessor(e, t, n, r);
			e.unwrap = () => e._zod.def.innerType;
		});
		function nullable(e) {
			return new Zn({
				type: "nullable",
				innerType: e
			});
		}
		function nullish(e) {
			return optional(nullable(e));
		}
		const Qn = r.xI("ZodDefault", (e, t) => {
			tt.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => defaultProcessor(e, t, n, r);
			e.unwrap = () => e._zod.def.innerType;
			e.removeDefault = e.unwrap;
		});
		function _default(e, t) {
			return new Qn({
				type: "default",
				innerType: e,
				get defaultValue() {
					return typeof t === "function" ? t() : i.yG(t);
				}
			});
		}
		const $n = r.xI("ZodPrefault", (e, t) => {
			nt.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => prefaultProcessor(e, t, n, r);
			e.unwrap = () => e._zod.def.innerType;
		});
		function prefault(e, t) {
			return new $n({
				type: "prefault",
				innerType: e,
				get defaultValue() {
					return typeof t === "function" ? t() : i.yG(t);
				}
			});
		}
		const X = r.xI("ZodNonOptional", (e, t) => {
			rt.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => nonoptionalProcessor(e, t, n, r);
			e.unwrap = () => e._zod.def.innerType;
		});
		function nonoptional(e, t) {
			return new X({
				type: "nonoptional",
				innerType: e,
				...i.A2(t)
			});
		}
		const er = null && core.$constructor("ZodSuccess", (e, t) => {
			core.$ZodSuccess.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => processors.successProcessor(e, t, n, r);
			e.unwrap = () => e._zod.def.innerType;
		});
		function success(e) {
			return new er({
				type: "success",
				innerType: e
			});
		}
		const tr = r.xI("ZodCatch", (e, t) => {
			at.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => catchProcessor(e, t, n, r);
			e.unwrap = () => e._zod.def.innerType;
			e.removeCatch = e.unwrap;
		});
		function _catch(e, t) {
			return new tr({
				type: "catch",
				innerType: e,
				catchValue: typeof t === "function" ? t : i.SS(t)
			});
		}
		const nr = null && core.$constructor("ZodNaN", (e, t) => {
			core.$ZodNaN.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => processors.nanProcessor(e, t, n, r);
		});
		function nan(e) {
			return core._nan(nr, e);
		}
		const Z = r.xI("ZodPipe", (e, t) => {
			st.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => pipeProcessor(e, t, n, r);
			e.in = t.in;
			e.out = t.out;
		});
		function pipe(e, t) {
			return new Z({
				type: "pipe",
				in: e,
				out: t
			});
		}
		const Q = null && core.$constructor("ZodCodec", (e, t) => {
			Z.init(e, t);
			core.$ZodCodec.init(e, t);
		});
		function codec(e, t, n) {
			return new Q({
				type: "pipe",
				in: e,
				out: t,
				transform: n.decode,
				reverseTransform: n.encode
			});
		}
		function invertCodec(e) {
			const t = e._zod.def;
			return new Q({
				type: "pipe",
				in: t.out,
				out: t.in,
				transform: t.reverseTransform,
				reverseTransform: t.transform
			});
		}
		const rr = null && core.$constructor("ZodPreprocess", (e, t) => {
			Z.init(e, t);
			core.$ZodPreprocess.init(e, t);
		});
		const ir = r.xI("ZodReadonly", (e, t) => {
			ut.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => readonlyProcessor(e, t, n, r);
			e.unwrap = () => e._zod.def.innerType;
		});
		function readonly(e) {
			return new ir({
				type: "readonly",
				innerType: e
			});
		}
		const ar = r.xI("ZodTemplateLiteral", (e, t) => {
			dt.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => templateLiteralProcessor(e, t, n, r);
		});
		function templateLiteral(e, t) {
			return new ar({
				type: "template_literal",
				parts: e,
				...i.A2(t)
			});
		}
		const or = r.xI("ZodLazy", (e, t) => {
			mt.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => lazyProcessor(e, t, n, r);
			e.unwrap = () => e._zod.def.getter();
		});
		function lazy(e) {
			return new or({
				type: "lazy",
				getter: e
			});
		}
		const sr = null && core.$constructor("ZodPromise", (e, t) => {
			core.$ZodPromise.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => processors.promiseProcessor(e, t, n, r);
			e.unwrap = () => e._zod.def.innerType;
		});
		function promise(e) {
			return new sr({
				type: "promise",
				innerType: e
			});
		}
		const cr = null && core.$constructor("ZodFunction", (e, t) => {
			core.$ZodFunction.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => processors.functionProcessor(e, t, n, r);
		});
		function _function(e) {
			return new cr({
				type: "function",
				input: Array.isArray(e?.input) ? tuple(e?.input) : e?.input ?? array(unknown()),
				output: e?.output ?? unknown()
			});
		}
		const $ = r.xI("ZodCustom", (e, t) => {
			ht.init(e, t);
			z.init(e, t);
			e._zod.processJSONSchema = (t, n, r) => customProcessor(e, t, n, r);
		});
		function check(e) {
			const t = new core.$ZodCheck({ check: "custom" });
			t._zod.check = e;
			return t;
		}
		function custom(e, t) {
			return N.FO($, e ?? (() => true), t);
		}
		function refine(e, t = {}) {
			return N.fU($, e, t);
		}
		function superRefine(e, t) {
			return N.MB(e, t);
		}
		const lr = N.q0;
		const ur = N.mI;
		const dr = r.xI("ZodInstanceOf", (e, t) => {
			$.init(e, t);
		}, { properties(e, t) {
			return this.check(N.T2(e, t));
		} });
		function _instanceof(e, t = {}) {
			const n = new dr({
				type: "custom",
				check: "custom",
				fn: (t) => t instanceof e,
				abort: true,
				...util.normalizeParams(t)
			});
			n._zod.bag.Class = e;
			n._zod.check = (t) => {
				if (!(t.value instanceof e)) {
					t.issues.push({
						code: "invalid_type",
						expected: e.name,
						input: t.value,
						inst: n,
						path: [...n._zod.def.path ?? []]
					});
				}
			};
			return n;
		}
		const stringbool = (...e) => core._stringbool({
			Codec: Q,
			Boolean: kn,
			String: tn
		}, ...e);
		function json(e) {
			const t = lazy(() => {
				return union([
					string(e),
					number(),
					schemas_boolean(),
					_null(),
					array(t),
					record(string(), t)
				]);
			});
			return t;
		}
		function preprocess(e, t) {
			return new rr({
				type: "pipe",
				in: transform(e),
				out: t
			});
		}
	}),
	24121: (function(e, t, n) {
		n.d(t, {
			$O: () => _ipv6,
			$S: () => _startsWith,
			Au: () => _lt,
			Be: () => _uuid,
			Bj: () => _cuid2,
			Ct: () => _ulid,
			Dl: () => _nanoid,
			ER: () => _endsWith,
			Eb: () => _maxLength,
			F7: () => _number,
			FO: () => _custom,
			Fk: () => _regex,
			Fn: () => _url,
			G1: () => _isoDateTime,
			G8: () => _never,
			Hi: () => _multipleOf,
			Il: () => _toLowerCase,
			KB: () => _e164,
			Kn: () => _isoTime,
			LK: () => _int,
			MB: () => _superRefine,
			Mu: () => _email,
			Ny: () => _ipv4,
			Pw: () => _xid,
			Rl: () => _string,
			T2: () => _properties,
			TL: () => _slugify,
			Tx: () => _gt,
			Uy: () => _cidrv4,
			WN: () => _trim,
			YA: () => _length,
			Zm: () => _lte,
			_L: () => _boolean,
			_z: () => _ksuid,
			aC: () => _emoji,
			bS: () => _overwrite,
			cU: () => _base64url,
			dR: () => _includes,
			dZ: () => _array,
			db: () => _isoDate,
			em: () => _unknown,
			f2: () => _isoDuration,
			fU: () => _refine,
			fs: () => _cuid,
			gP: () => _cidrv6,
			hH: () => _lowercase,
			jw: () => _null,
			lo: () => _normalize,
			m9: () => _minLength,
			mI: () => meta,
			nA: () => _uuidv4,
			pY: () => _uuidv6,
			q0: () => describe,
			qF: () => _uppercase,
			qm: () => _gte,
			rk: () => _jwt,
			rt: () => _base64,
			tB: () => _guid,
			wA: () => _uuidv7,
			xY: () => _toUpperCase
		});
		var r = n(15120);
		var i = n(70550);
		var a = n(79513);
		function snapshotChecks(e) {
			if (e.checks) e.checks = [...e.checks];
			return e;
		}
		function _string(e, t) {
			return new e(snapshotChecks({
				type: "string",
				...a.A2(t)
			}));
		}
		function _coercedString(e, t) {
			return new e(snapshotChecks({
				type: "string",
				coerce: true,
				...util.normalizeParams(t)
			}));
		}
		function _email(e, t) {
			return new e({
				type: "string",
				format: "email",
				check: "string_format",
				abort: false,
				...a.A2(t)
			});
		}
		function _guid(e, t) {
			return new e({
				type: "string",
				format: "guid",
				check: "string_format",
				abort: false,
				...a.A2(t)
			});
		}
		function _uuid(e, t) {
			return new e({
				type: "string",
				format: "uuid",
				check: "string_format",
				abort: false,
				...a.A2(t)
			});
		}
		function _uuidv4(e, t) {
			return new e({
				type: "string",
				format: "uuid",
				check: "string_format",
				abort: false,
				version: "v4",
				...a.A2(t)
			});
		}
		function _uuidv6(e, t) {
			return new e({
				type: "string",
				format: "uuid",
				check: "string_format",
				abort: false,
				version: "v6",
				...a.A2(t)
			});
		}
		function _uuidv7(e, t) {
			return new e({
				type: "string",
				format: "uuid",
				check: "string_format",
				abort: false,
				version: "v7",
				...a.A2(t)
			});
		}
		function _url(e, t) {
			return new e({
				type: "string",
				format: "url",
				check: "string_format",
				abort: false,
				...a.A2(t)
			});
		}
		function _emoji(e, t) {
			return new e({
				type: "string",
				format: "emoji",
				check: "string_format",
				abort: false,
				...a.A2(t)
			});
		}
		function _nanoid(e, t) {
			return new e({
				type: "string",
				format: "nanoid",
				check: "string_format",
				abort: false,
				...a.A2(t)
			});
		}
		function _cuid(e, t) {
			return new e({
				type: "string",
				format: "cuid",
				check: "string_format",
				abort: false,
				...a.A2(t)
			});
		}
		function _cuid2(e, t) {
			return new e({
				type: "string",
				format: "cuid2",
				check: "string_format",
				abort: false,
				...a.A2(t)
			});
		}
		function _ulid(e, t) {
			return new e({
				type: "string",
				format: "ulid",
				check: "string_format",
				abort: false,
				...a.A2(t)
			});
		}
		function _xid(e, t) {
			return new e({
				type: "string",
				format: "xid",
				check: "string_format",
				abort: false,
				...a.A2(t)
			});
		}
		function _ksuid(e, t) {
			return new e({
				type: "string",
				format: "ksuid",
				check: "string_format",
				abort: false,
				...a.A2(t)
			});
		}
		function _ipv4(e, t) {
			return new e({
				type: "string",
				format: "ipv4",
				check: "string_format",
				abort: false,
				...a.A2(t)
			});
		}
		function _ipv6(e, t) {
			return new e({
				type: "string",
				format: "ipv6",
				check: "string_format",
				abort: false,
				...a.A2(t)
			});
		}
		function _mac(e, t) {
			return new e({
				type: "string",
				format: "mac",
				check: "string_format",
				abort: false,
				...util.normalizeParams(t)
			});
		}
		function _cidrv4(e, t) {
			return new e({
				type: "string",
				format: "cidrv4",
				check: "string_format",
				abort: false,
				...a.A2(t)
			});
		}
		function _cidrv6(e, t) {
			return new e({
				type: "string",
				format: "cidrv6",
				check: "string_format",
				abort: false,
				...a.A2(t)
			});
		}
		function _base64(e, t) {
			return new e({
				type: "string",
				format: "base64",
				check: "string_format",
				abort: false,
				...a.A2(t)
			});
		}
		function _base64url(e, t) {
			return new e({
				type: "string",
				format: "base64url",
				check: "string_format",
				abort: false,
				...a.A2(t)
			});
		}
		function _e164(e, t) {
			return new e({
				type: "string",
				format: "e164",
				check: "string_format",
				abort: false,
				...a.A2(t)
			});
		}
		function _creditCard(e, t) {
			return new e({
				type: "string",
				format: "credit_card",
				check: "string_format",
				abort: false,
				...util.normalizeParams(t)
			});
		}
		function _iban(e, t) {
			return new e({
				type: "string",
				format: "iban",
				check: "string_format",
				abort: false,
				...util.normalizeParams(t)
			});
		}
		function _jwt(e, t) {
			return new e({
				type: "string",
				format: "jwt",
				check: "string_format",
				abort: false,
				...a.A2(t)
			});
		}
		const o = {
			Any: null,
			Minute: -1,
			Second: 0,
			Millisecond: 3,
			Microsecond: 6
		};
		function _isoDateTime(e, t) {
			return new e({
				type: "string",
				format: "datetime",
				check: "string_format",
				offset: false,
				local: false,
				precision: null,
				...a.A2(t)
			});
		}
		function _isoDate(e, t) {
			return new e({
				type: "string",
				format: "date",
				check: "string_format",
				...a.A2(t)
			});
		}
		function _isoTime(e, t) {
			return new e({
				type: "string",
				format: "time",
				check: "string_format",
				precision: null,
				...a.A2(t)
			});
		}
		function _isoDuration(e, t) {
			return new e({
				type: "string",
				format: "duration",
				check: "string_format",
				...a.A2(t)
			});
		}
		function _number(e, t) {
			return new e(snapshotChecks({
				type: "number",
				checks: [],
				...a.A2(t)
			}));
		}
		function _coercedNumber(e, t) {
			return new e(snapshotChecks({
				type: "number",
				coerce: true,
				checks: [],
				...util.normalizeParams(t)
			}));
		}
		function _int(e, t) {
			return new e({
				type: "number",
				check: "number_format",
				abort: false,
				format: "safeint",
				...a.A2(t)
			});
		}
		function _float32(e, t) {
			return new e({
				type: "number",
				check: "number_format",
				abort: false,
				format: "float32",
				...util.normalizeParams(t)
			});
		}
		function _float64(e, t) {
			return new e({
				type: "number",
				check: "number_format",
				abort: false,
				format: "float64",
				...util.normalizeParams(t)
			});
		}
		function _int32(e, t) {
			return new e({
				type: "number",
				check: "number_format",
				abort: false,
				format: "int32",
				...util.normalizeParams(t)
			});
		}
		function _uint32(e, t) {
			return new e({
				type: "number",
				check: "number_format",
				abort: false,
				format: "uint32",
				...util.normalizeParams(t)
			});
		}
		function _boolean(e, t) {
			return new e({
				type: "boolean",
				...a.A2(t)
			});
		}
		function _coercedBoolean(e, t) {
			return new e({
				type: "boolean",
				coerce: true,
				...util.normalizeParams(t)
			});
		}
		function _bigint(e, t) {
			return new e({
				type: "bigint",
				...util.normalizeParams(t)
			});
		}
		function _coercedBigint(e, t) {
			return new e({
				type: "bigint",
				coerce: true,
				...util.normalizeParams(t)
			});
		}
		function _int64(e, t) {
			return new e({
				type: "bigint",
				check: "bigint_format",
				abort: false,
				format: "int64",
				...util.normalizeParams(t)
			});
		}
		function _uint64(e, t) {
			return new e({
				type: "bigint",
				check: "bigint_format",
				abort: false,
				format: "uint64",
				...util.normalizeParams(t)
			});
		}
		function _symbol(e, t) {
			return new e({
				type: "symbol",
				...util.normalizeParams(t)
			});
		}
		function _undefined(e, t) {
			return new e({
				type: "undefined",
				...util.normalizeParams(t)
			});
		}
		function _null(e, t) {
			return new e({
				type: "null",
				...a.A2(t)
			});
		}
		function _any(e) {
			return new e({ type: "any" });
		}
		function _unknown(e) {
			return new e({ type: "unknown" });
		}
		function _never(e, t) {
			return new e({
				type: "never",
				...a.A2(t)
			});
		}
		function _void(e, t) {
			return new e({
				type: "void",
				...util.normalizeParams(t)
			});
		}
		function _date(e, t) {
			return new e({
				type: "date",
				...util.normalizeParams(t)
			});
		}
		function _coercedDate(e, t) {
			return new e({
				type: "date",
				coerce: true,
				...util.normalizeParams(t)
			});
		}
		function _nan(e, t) {
			return new e({
				type: "nan",
				...util.normalizeParams(t)
			});
		}
		function _lt(e, t) {
			return new r.sm({
				check: "less_than",
				...a.A2(t),
				value: e,
				inclusive: false
			});
		}
		function _lte(e, t) {
			return new r.sm({
				check: "less_than",
				...a.A2(t),
				value: e,
				inclusive: true
			});
		}
		function _gt(e, t) {
			return new r.J_({
				check: "greater_than",
				...a.A2(t),
				value: e,
				inclusive: false
			});
		}
		function _gte(e, t) {
			return new r.J_({
				check: "greater_than",
				...a.A2(t),
				value: e,
				inclusive: true
			});
		}
		function _positive(e) {
			return _gt(0, e);
		}
		function _negative(e) {
			return _lt(0, e);
		}
		function _nonpositive(e) {
			return _lte(0, e);
		}
		function _nonnegative(e) {
			return _gte(0, e);
		}
		function _multipleOf(e, t) {
			return new r.Jk({
				check: "multiple_of",
				...a.A2(t),
				value: e
			});
		}
		function _maxSize(e, t) {
			return new checks.$ZodCheckMaxSize({
				check: "max_size",
				...util.normalizeParams(t),
				maximum: e
			});
		}
		function _minSize(e, t) {
			return new checks.$ZodCheckMinSize({
				check: "min_size",
				...util.normalizeParams(t),
				minimum: e
			});
		}
		function _size(e, t) {
			return new checks.$ZodCheckSizeEquals({
				check: "size_equals",
				...util.normalizeParams(t),
				size: e
			});
		}
		function _maxLength(e, t) {
			const n = new r.Yk({
				check: "max_length",
				...a.A2(t),
				maximum: e
			});
			return n;
		}
		function _minLength(e, t) {
			return new r.Kk({
				check: "min_length",
				...a.A2(t),
				minimum: e
			});
		}
		function _length(e, t) {
			return new r.RM({
				check: "length_equals",
				...a.A2(t),
				length: e
			});
		}
		function _regex(e, t) {
			return new r.DG({
				check: "string_format",
				format: "regex",
				...a.A2(t),
				pattern: e
			});
		}
		function _lowercase(e) {
			return new r.NI({
				check: "string_format",
				format: "lowercase",
				...a.A2(e)
			});
		}
		function _uppercase(e) {
			return new r.kH({
				check: "string_format",
				format: "uppercase",
				...a.A2(e)
			});
		}
		function _includes(e, t) {
			return new r.Tt({
				check: "string_format",
				format: "includes",
				...a.A2(t),
				includes: e
			});
		}
		function _startsWith(e, t) {
			return new r.J({
				check: "string_format",
				format: "starts_with",
				...a.A2(t),
				prefix: e
			});
		}
		function _endsWith(e, t) {
			return new r.E6({
				check: "string_format",
				format: "ends_with",
				...a.A2(t),
				suffix: e
			});
		}
		function _property(e, t, n) {
			return new checks.$ZodCheckProperty({
				check: "property",
				property: e,
				schema: t,
				...util.normalizeParams(n)
			});
		}
		function _properties(e, t) {
			return new r.nJ({
				check: "properties",
				shape: e,
				...a.A2(t)
			});
		}
		function _mime(e, t) {
			return new checks.$ZodCheckMimeType({
				check: "mime_type",
				mime: e,
				...util.normalizeParams(t)
			});
		}
		function _overwrite(e) {
			return new r.v$({
				check: "overwrite",
				tx: e
			});
		}
		function _normalize(e) {
			return _overwrite((t) => t.normalize(e));
		}
		function _trim() {
			return _overwrite((e) => e.trim());
		}
		function _toLowerCase() {
			return _overwrite((e) => e.toLowerCase());
		}
		function _toUpperCase() {
			return _overwrite((e) => e.toUpperCase());
		}
		function _slugify() {
			return _overwrite((e) => a.Yv(e));
		}
		function _array(e, t, n) {
			return new e({
				type: "array",
				element: t,
				...a.A2(n)
			});
		}
		function _union(e, t, n) {
			return new e({
				type: "union",
				options: t,
				...util.normalizeParams(n)
			});
		}
		function _xor(e, t, n) {
			return new e({
				type: "union",
				options: t,
				inclusive: false,
				...util.normalizeParams(n)
			});
		}
		function _discriminatedUnion(e, t, n, r) {
			return new e({
				type: "union",
				options: n,
				discriminator: t,
				...util.normalizeParams(r)
			});
		}
		function _intersection(e, t, n) {
			return new e({
				type: "intersection",
				left: t,
				right: n
			});
		}
		function _tuple(e, t, n, r) {
			const i = n instanceof schemas.$ZodType;
			const a = i ? r : n;
			const o = i ? n : null;
			return new e({
				type: "tuple",
				items: t,
				rest: o,
				...util.normalizeParams(a)
			});
		}
		function _record(e, t, n, r) {
			return new e({
				type: "record",
				keyType: t,
				valueType: n,
				...util.normalizeParams(r)
			});
		}
		function _map(e, t, n, r) {
			return new e({
				type: "map",
				keyType: t,
				valueType: n,
				...util.normalizeParams(r)
			});
		}
		function _set(e, t, n) {
			return new e({
				type: "set",
				valueType: t,
				...util.normalizeParams(n)
			});
		}
		function _enum(e, t, n) {
			const r = Array.isArray(t) ? Object.fromEntries(t.map((e) => [e, e])) : t;
			return new e({
				type: "enum",
				entries: r,
				...util.normalizeParams(n)
			});
		}
		function _nativeEnum(e, t, n) {
			return new e({
				type: "enum",
				entries: t,
				...util.normalizeParams(n)
			});
		}
		function _literal(e, t, n) {
			return new e({
				type: "literal",
				values: Array.isArray(t) ? t : [t],
				...util.normalizeParams(n)
			});
		}
		function _file(e, t) {
			return new e({
				type: "file",
				...util.normalizeParams(t)
			});
		}
		function _transform(e, t) {
			return new e({
				type: "transform",
				transform: t
			});
		}
		function _optional(e, t) {
			return new e({
				type: "optional",
				innerType: t
			});
		}
		function _nullable(e, t) {
			return new e({
				type: "nullable",
				innerType: t
			});
		}
		function _default(e, t, n) {
			return new e({
				type: "default",
				innerType: t,
				get defaultValue() {
					return typeof n === "function" ? n() : util.shallowClone(n);
				}
			});
		}
		function _nonoptional(e, t, n) {
			return new e({
				type: "nonoptional",
				innerType: t,
				...util.normalizeParams(n)
			});
		}
		function _success(e, t) {
			return new e({
				type: "success",
				innerType: t
			});
		}
		function _catch(e, t, n) {
			return new e({
				type: "catch",
				innerType: t,
				catchValue: typeof n === "function" ? n : util.constantCatch(n)
			});
		}
		function _pipe(e, t, n) {
			return new e({
				type: "pipe",
				in: t,
				out: n
			});
		}
		function _readonly(e, t) {
			return new e({
				type: "readonly",
				innerType: t
			});
		}
		function _templateLiteral(e, t, n) {
			return new e({
				type: "template_literal",
				parts: t,
				...util.normalizeParams(n)
			});
		}
		function _lazy(e, t) {
			return new e({
				type: "lazy",
				getter: t
			});
		}
		function _promise(e, t) {
			return new e({
				type: "promise",
				innerType: t
			});
		}
		function _custom(e, t, n) {
			const r = a.A2(n);
			r.abort ?? (r.abort = true);
			const i = new e({
				type: "custom",
				check: "custom",
				fn: t,
				...r
			});
			return i;
		}
		function _refine(e, t, n) {
			const r = new e({
				type: "custom",
				check: "custom",
				fn: t,
				...a.A2(n)
			});
			return r;
		}
		function _superRefine(e, t) {
			const n = _check((t) => {
				t.addIssue = (e) => {
					if (typeof e === "string") {
						t.issues.push(a.sn(e, t.value, n._zod.def));
					} else {
						const r = e;
						if (r.fatal) r.continue = false;
						r.code ?? (r.code = "custom");
						if (!("input" in r)) r.input = t.value;
						r.inst ?? (r.inst = n);
						r.continue ?? (r.continue = !n._zod.def.abort);
						t.issues.push(a.sn(r));
					}
				};
				return e(t.value, t);
			}, t);
			return n;
		}
		function _check(e, t) {
			const n = new r.QP({
				check: "custom",
				...a.A2(t)
			});
			n._zod.check = e;
			return n;
		}
		function describe(e) {
			const t = new r.QP({ check: "describe" });
			t._zod.onattach = [(t) => {
				const n = i.fd.get(t) ?? {};
				i.fd.add(t, {
					...n,
					description: e
				});
			}];
			t._zod.check = () => {};
			return t;
		}
		function meta(e) {
			const t = new r.QP({ check: "meta" });
			t._zod.onattach = [(t) => {
				const n = i.fd.get(t) ?? {};
				i.fd.add(t, {
					...n,
					...e
				});
			}];
			t._zod.check = () => {};
			return t;
		}
		function _stringbool(e, t) {
			const n = util.normalizeParams(t);
			let r = n.truthy ?? [
				"true",
				"1",
				"yes",
				"on",
				"y",
				"enabled"
			];
			let i = n.falsy ?? [
				"false",
				"0",
				"no",
				"off",
				"n",
				"disabled"
			];
			if (n.case !== "sensitive") {
				r = r.map((e) => typeof e === "string" ? e.toLowerCase() : e);
				i = i.map((e) => typeof e === "string" ? e.toLowerCase() : e);
			}
			const a = new Set(r);
			const o = new Set(i);
			const s = e.Codec ?? schemas.$ZodCodec;
			const c = e.Boolean ?? schemas.$ZodBoolean;
			const l = e.String ?? schemas.$ZodString;
			const u = new l({
				type: "string",
				error: n.error
			});
			const d = new c({
				type: "boolean",
				error: n.error
			});
			const f = new s({
				type: "pipe",
				in: u,
				out: d,
				transform: ((e, t) => {
					let r = e;
					if (n.case !== "sensitive") r = r.toLowerCase();
					if (a.has(r)) {
						return true;
					} else if (o.has(r)) {
						return false;
					} else {
						t.issues.push({
							code: "invalid_value",
							expected: "stringbool",
							values: [...a, ...o],
							input: t.value,
							inst: f,
							continue: false
						});
						return {};
					}
				}),
				reverseTransform: ((e, t) => {
					if (e === true) {
						return r[0] || "true";
					} else {
						return i[0] || "false";
					}
				}),
				error: n.error
			});
			f._zod.bag.truthy = r;
			f._zod.bag.falsy = i;
			f._zod.bag.case = n.case ?? "insensitive";
			return f;
		}
		function _stringFormat(e, t, n, r = {}) {
			const i = util.normalizeParams(r);
			const a = {
				check: "string_format",
				type: "string",
				format: t,
				fn: typeof n === "function" ? n : (e) => n.test(e),
				...i
			};
			if (n instanceof RegExp) {
				a.pattern = n;
			}
			const o = new e(a);
			return o;
		}
	}),
	15120: (function(e, t, n) {
		n.d(t, {
			DG: () => x,
			E6: () => E,
			J: () => T,
			J_: () => l,
			Jk: () => u,
			KH: () => d,
			Kk: () => v,
			NI: () => S,
			QP: () => o,
			RM: () => y,
			Tt: () => w,
			Yk: () => g,
			kH: () => C,
			nJ: () => D,
			ql: () => b,
			sm: () => c,
			v$: () => ne
		});
		var r = n(1126);
		var i = n(23154);
		var a = n(79513);
		const o = r.xI("$ZodCheck", (e, t) => {
			var n;
			e._zod ?? (e._zod = {});
			e._zod.def = t;
			(n = e._zod).onattach ?? (n.onattach = []);
		});
		const _whenHasSize = (e) => {
			const t = e.value;
			return !util.nullish(t) && t.size !== undefined;
		};
		const _whenHasLength = (e) => {
			const t = e.value;
			return !a.cl(t) && t.length !== undefined;
		};
		const s = {
			number: "number",
			bigint: "bigint",
			object: "date"
		};
		const c = r.xI("$ZodCheckLessThan", (e, t) => {
			o.init(e, t);
			const n = s[typeof t.value];
			e._zod.check = (r) => {
				if (t.inclusive ? r.value <= t.value : r.value < t.value) {
					return;
				}
				r.issues.push({
					origin: s[typeof r.value] ?? n,
					code: "too_big",
					maximum: typeof t.value === "object" ? t.value.getTime() : t.value,
					input: r.value,
					inclusive: t.inclusive,
					inst: e,
					continue: !t.abort
				});
			};
		});
		const l = r.xI("$ZodCheckGreaterThan", (e, t) => {
			o.init(e, t);
			const n = s[typeof t.value];
			e._zod.check = (r) => {
				if (t.inclusive ? r.value >= t.value : r.value > t.value) {
					return;
				}
				r.issues.push({
					origin: s[typeof r.value] ?? n,
					code: "too_small",
					minimum: typeof t.value === "object" ? t.value.getTime() : t.value,
					input: r.value,
					inclusive: t.inclusive,
					inst: e,
					continue: !t.abort
				});
			};
		});
		const u = r.xI("$ZodCheckMultipleOf", (e, t) => {
			o.init(e, t);
			e._zod.check = (n) => {
				if (typeof n.value !== typeof t.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
				const r = typeof n.value === "bigint" ? t.value !== BigInt(0) && n.value % t.value === BigInt(0) : a.LG(n.value, t.value) === 0;
				if (r) return;
				n.issues.push({
					origin: typeof n.value,
					code: "not_multiple_of",
					divisor: t.value,
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			};
		});
		const d = r.xI("$ZodCheckNumberFormat", (e, t) => {
			o.init(e, t);
			t.format = t.format || "float64";
			const n = t.format?.includes("int");
			const r = n ? "int" : "number";
			const [i, s] = a.zH[t.format];
			e._zod.check = (a) => {
				const o = a.value;
				if (n) {
					if (!Number.isInteger(o)) {
						a.issues.push({
							expected: r,
							format: t.format,
							code: "invalid_type",
							continue: false,
							input: o,
							inst: e
						});
						return;
					}
					if (!Number.isSafeInteger(o)) {
						if (o > 0) {
							a.issues.push({
								input: o,
								code: "too_big",
								maximum: Number.MAX_SAFE_INTEGER,
								note: "Integers must be within the safe integer range.",
								inst: e,
								origin: r,
								inclusive: true,
								continue: !t.abort
							});
						} else {
							a.issues.push({
								input: o,
								code: "too_small",
								minimum: Number.MIN_SAFE_INTEGER,
								note: "Integers must be within the safe integer range.",
								inst: e,
								origin: r,
								inclusive: true,
								continue: !t.abort
							});
						}
						return;
					}
				}
				if (o < i) {
					a.issues.push({
						origin: "number",
						input: o,
						code: "too_small",
						minimum: i,
						inclusive: true,
						inst: e,
						continue: !t.abort
					});
				}
				if (o > s) {
					a.issues.push({
						origin: "number",
						input: o,
						code: "too_big",
						maximum: s,
						inclusive: true,
						inst: e,
						continue: !t.abort
					});
				}
			};
		});
		const f = null && core.$constructor("$ZodCheckBigIntFormat", (e, t) => {
			o.init(e, t);
			const [n, r] = util.BIGINT_FORMAT_RANGES[t.format];
			e._zod.check = (i) => {
				const a = i.value;
				if (a < n) {
					i.issues.push({
						origin: "bigint",
						input: a,
						code: "too_small",
						minimum: n,
						inclusive: true,
						inst: e,
						continue: !t.abort
					});
				}
				if (a > r) {
					i.issues.push({
						origin: "bigint",
						input: a,
						code: "too_big",
						maximum: r,
						inclusive: true,
						inst: e,
						continue: !t.abort
					});
				}
			};
		});
		const p = null && core.$constructor("$ZodCheckMaxSize", (e, t) => {
			var n;
			o.init(e, t);
			(n = e._zod.def).when ?? (n.when = _whenHasSize);
			e._zod.check = (n) => {
				const r = n.value;
				const i = r.size;
				if (i <= t.maximum) return;
				n.issues.push({
					origin: util.getSizableOrigin(r),
					code: "too_big",
					maximum: t.maximum,
					inclusive: true,
					input: r,
					inst: e,
					continue: !t.abort
				});
			};
		});
		const m = null && core.$constructor("$ZodCheckMinSize", (e, t) => {
			var n;
			o.init(e, t);
			(n = e._zod.def).when ?? (n.when = _whenHasSize);
			e._zod.check = (n) => {
				const r = n.value;
				const i = r.size;
				if (i >= t.minimum) return;
				n.issues.push({
					origin: util.getSizableOrigin(r),
					code: "too_small",
					minimum: t.minimum,
					inclusive: true,
					input: r,
					inst: e,
					continue: !t.abort
				});
			};
		});
		const h = null && core.$constructor("$ZodCheckSizeEquals", (e, t) => {
			var n;
			o.init(e, t);
			(n = e._zod.def).when ?? (n.when = _whenHasSize);
			e._zod.check = (n) => {
				const r = n.value;
				const i = r.size;
				if (i === t.size) return;
				const a = i > t.size;
				n.issues.push({
					origin: util.getSizableOrigin(r),
					...a ? {
						code: "too_big",
						maximum: t.size
					} : {
						code: "too_small",
						minimum: t.size
					},
					inclusive: true,
					exact: true,
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			};
		});
		const g = r.xI("$ZodCheckMaxLength", (e, t) => {
			var n;
			o.init(e, t);
			(n = e._zod.def).when ?? (n.when = _whenHasLength);
			e._zod.check = (n) => {
				const r = n.value;
				const i = r.length;
				const o = typeof r === "string" && i > t.maximum ? a.O7(r) : i;
				if (o <= t.maximum) return;
				const s = a.Rc(r);
				n.issues.push({
					origin: s,
					code: "too_big",
					maximum: t.maximum,
					inclusive: true,
					input: r,
					inst: e,
					continue: !t.abort
				});
			};
		});
		const v = r.xI("$ZodCheckMinLength", (e, t) => {
			var n;
			o.init(e, t);
			(n = e._zod.def).when ?? (n.when = _whenHasLength);
			e._zod.check = (n) => {
				const r = n.value;
				const i = r.length;
				const o = typeof r === "string" && i >= t.minimum && i < t.minimum * 2 ? a.O7(r) : i;
				if (o >= t.minimum) return;
				const s = a.Rc(r);
				n.issues.push({
					origin: s,
					code: "too_small",
					minimum: t.minimum,
					inclusive: true,
					input: r,
					inst: e,
					continue: !t.abort
				});
			};
		});
		const y = r.xI("$ZodCheckLengthEquals", (e, t) => {
			var n;
			o.init(e, t);
			(n = e._zod.def).when ?? (n.when = _whenHasLength);
			e._zod.check = (n) => {
				const r = n.value;
				const i = r.length;
				const o = typeof r === "string" && i >= t.length && i <= t.length * 2 ? a.O7(r) : i;
				if (o === t.length) return;
				const s = a.Rc(r);
				const c = o > t.length;
				n.issues.push({
					origin: s,
					...c ? {
						code: "too_big",
						maximum: t.length
					} : {
						code: "too_small",
						minimum: t.length
					},
					inclusive: true,
					exact: true,
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			};
		});
		const b = r.xI("$ZodCheckStringFormat", (e, t) => {
			var n, r;
			o.init(e, t);
			if (t.pattern) (n = e._zod).check ?? (n.check = (n) => {
				t.pattern.lastIndex = 0;
				if (t.pattern.test(n.value)) return;
				n.issues.push({
					origin: "string",
					code: "invalid_format",
					format: t.format,
					input: n.value,
					...t.pattern ? { pattern: t.pattern.toString() } : {},
					inst: e,
					continue: !t.abort
				});
			});
			else (r = e._zod).check ?? (r.check = () => {});
		});
		const x = r.xI("$ZodCheckRegex", (e, t) => {
			b.init(e, t);
			e._zod.check = (n) => {
				t.pattern.lastIndex = 0;
				if (t.pattern.test(n.value)) return;
				n.issues.push({
					origin: "string",
					code: "invalid_format",
					format: "regex",
					input: n.value,
					pattern: t.pattern.toString(),
					inst: e,
					continue: !t.abort
				});
			};
		});
		const S = r.xI("$ZodCheckLowerCase", (e, t) => {
			t.pattern ?? (t.pattern = i.AC);
			b.init(e, t);
		});
		const C = r.xI("$ZodCheckUpperCase", (e, t) => {
			t.pattern ?? (t.pattern = i.Zv);
			b.init(e, t);
		});
		const w = r.xI("$ZodCheckIncludes", (e, t) => {
			o.init(e, t);
			const n = a.sD(t.includes);
			const r = new RegExp(typeof t.position === "number" ? `^.{${t.position},}${n}` : n);
			t.pattern = r;
			e._zod.check = (n) => {
				if (n.value.includes(t.includes, t.position)) return;
				n.issues.push({
					origin: "string",
					code: "invalid_format",
					format: "includes",
					includes: t.includes,
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			};
		});
		const T = r.xI("$ZodCheckStartsWith", (e, t) => {
			o.init(e, t);
			const n = new RegExp(`^${a.sD(t.prefix)}.*`);
			t.pattern ?? (t.pattern = n);
			e._zod.check = (n) => {
				if (n.value.startsWith(t.prefix)) return;
				n.issues.push({
					origin: "string",
					code: "invalid_format",
					format: "starts_with",
					prefix: t.prefix,
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			};
		});
		const E = r.xI("$ZodCheckEndsWith", (e, t) => {
			o.init(e, t);
			const n = new RegExp(`.*${a.sD(t.suffix)}$`);
			t.pattern ?? (t.pattern = n);
			e._zod.check = (n) => {
				if (n.value.endsWith(t.suffix)) return;
				n.issues.push({
					origin: "string",
					code: "invalid_format",
					format: "ends_with",
					suffix: t.suffix,
					input: n.value,
					inst: e,
					continue: !t.abort
				});
			};
		});
		function handleCheckPropertyResult(e, t, n) {
			if (e.issues.length) {
				t.issues.push(...a.lQ(n, e.issues));
			}
		}
		const ee = null && core.$constructor("$ZodCheckProperty", (e, t) => {
			o.init(e, t);
			e._zod.check = (e) => {
				const n = t.schema._zod.run({
					value: e.value[t.property],
					issues: []
				}, {});
				if (n instanceof Promise) {
					return n.then((n) => handleCheckPropertyResult(n, e, t.property));
				}
				handleCheckPropertyResult(n, e, t.property);
				return;
			};
		});
		const D = r.xI("$ZodCheckProperties", (e, t) => {
			o.init(e, t);
			a.jD(e, Symbol.iterator, function* () {
				yield e;
			});
			let n;
			e._zod.check = (r) => {
				if (r.value == null) {
					r.issues.push({
						expected: "object",
						code: "invalid_type",
						input: r.value,
						inst: e
					});
					return undefined;
				}
				n ?? (n = Reflect.ownKeys(t.shape).map((e) => [e, t.shape[e]]));
				const i = r.value;
				let a;
				for (const [e, t] of n) {
					const n = t._zod.run({
						value: i[e],
						issues: []
					}, {});
					if (n instanceof Promise) {
						a ?? (a = []);
						a.push(n.then((t) => handleCheckPropertyResult(t, r, e)));
					} else {
						handleCheckPropertyResult(n, r, e);
					}
				}
				if (a) return Promise.all(a).then(() => undefined);
				return undefined;
			};
		});
		const te = null && core.$constructor("$ZodCheckMimeType", (e, t) => {
			o.init(e, t);
			const n = new Set(t.mime);
			e._zod.check = (r) => {
				if (n.has(r.value.type)) return;
				r.issues.push({
					code: "invalid_value",
					values: t.mime,
					input: r.value.type,
					inst: e,
					continue: !t.abort
				});
			};
		});
		const ne = r.xI("$ZodCheckOverwrite", (e, t) => {
			o.init(e, t);
			e._zod.check = (e) => {
				e.value = t.tx(e.value);
			};
		});
	}),
	1126: (function(e, t, n) {
		n.d(t, {
			$W: () => config,
			GT: () => $ZodAsyncError,
			cV: () => $ZodEncodeError,
			cr: () => l,
			tm: () => a,
			xI: () => $constructor
		});
		var r = n(79513);
		var i;
		const a = Object.freeze({ status: "aborted" });
		const o = {
			value: undefined,
			enumerable: false
		};
		let s = "captureStackTrace" in Error ? Error : null;
		function newError(e) {
			const t = s;
			if (t) {
				const n = t.stackTraceLimit;
				if (typeof n === "number") {
					try {
						t.stackTraceLimit = 0;
					} catch {
						s = null;
						return new e();
					}
					try {
						return new e();
					} finally {
						t.stackTraceLimit = n;
					}
				}
			}
			return new e();
		}
		function $constructor(e, t, n, i) {
			const a = {};
			function Internals(e) {
				this.def = e;
				this.constr = _;
				this.traits = new Set();
			}
			Internals.prototype = a;
			const s = n;
			const c = s && new WeakSet();
			function init(n, i) {
				if (!n._zod) {
					o.value = new Internals(i);
					try {
						Object.defineProperty(n, "_zod", o);
					} finally {
						o.value = undefined;
					}
				} else if (n._zod.traits.has(e)) {
					return;
				}
				n._zod.traits.add(e);
				t(n, i);
				if (c) {
					const e = Object.getPrototypeOf(n);
					const t = n._zod.constr.prototype;
					let i = e;
					while (i && i !== t) i = Object.getPrototypeOf(i);
					const a = i ?? e;
					if (!c.has(a)) {
						c.add(a);
						(0, r.ol)(a, s);
					}
				}
				const a = _.prototype;
				for (const e in a) {
					if (!Object.prototype.hasOwnProperty.call(a, e)) continue;
					if (!(e in n)) {
						n[e] = a[e].bind(n);
					}
				}
			}
			const l = i?.Parent ?? Object;
			class Definition extends l {}
			Object.defineProperty(Definition, "name", { value: e });
			function _(e) {
				const t = i?.Parent ? newError(Definition) : this;
				init(t, e);
				const n = t._zod.deferred;
				if (n) {
					for (const e of n) {
						e();
					}
					t._zod.deferred = undefined;
				}
				const r = globalThis.__zod_globalConfig?.postProcessor;
				if (r) r(t);
				return t;
			}
			Object.defineProperty(_, "init", { value: init });
			Object.defineProperty(_, Symbol.hasInstance, { value: (t) => {
				if (i?.Parent && t instanceof i.Parent) return true;
				return t?._zod?.traits?.has(e);
			} });
			Object.defineProperty(_, "name", { value: e });
			return _;
		}
		const c = null && Symbol("zod_brand");
		class $ZodAsyncError extends Error {
			constructor() {
				super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
			}
		}
		class $ZodEncodeError extends Error {
			constructor(e) {
				super(`Encountered unidirectional transform during encode: ${e}`);
				this.name = "ZodEncodeError";
			}
		}
		(i = globalThis).__zod_globalConfig ?? (i.__zod_globalConfig = {});
		const l = globalThis.__zod_globalConfig;
		function config(e) {
			if (e) Object.assign(l, e);
			return l;
		}
	}),
	23154: (function(e, t, n) {
		n.d(t, {
			AC: () => k,
			Ak: () => c,
			D2: () => nanoidOfLength,
			F: () => re,
			Gl: () => i,
			K3: () => ee,
			Os: () => d,
			Rp: () => h,
			Yj: () => string,
			Z0: () => a,
			Zg: () => emoji,
			Zv: () => ge,
			ai: () => fe,
			ch: () => me,
			fO: () => s,
			gF: () => r,
			gp: () => le,
			hQ: () => ie,
			kB: () => time,
			kM: () => o,
			l7: () => E,
			nd: () => de,
			o: () => ue,
			p0: () => l,
			p6: () => ce,
			r0: () => D,
			uR: () => uuid,
			uX: () => C,
			ug: () => w,
			w$: () => datetime,
			zM: () => pe,
			zr: () => T
		});
		const r = /^[cC][0-9a-z]{6,}$/;
		const i = /^[0-9a-z]+$/;
		const a = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
		const o = /^[0-9a-vA-V]{20}$/;
		const s = /^[A-Za-z0-9]{27}$/;
		const c = /^[a-zA-Z0-9_-]{21}$/;
		function nanoidOfLength(e) {
			return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`);
		}
		const l = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
		const u = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
		const d = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
		const uuid = (e) => {
			if (!e) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
			return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
		};
		const f = null && uuid(4);
		const p = null && uuid(6);
		const m = null && uuid(7);
		const h = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
		const g = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
		const v = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
		const y = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
		const b = null && y;
		const x = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
		const S = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
		function emoji() {
			return new RegExp(S, "u");
		}
		const C = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
		const w = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
		const mac = (e) => {
			const t = util.escapeRegex(e ?? ":");
			return new RegExp(`^(?:[0-9A-F]{2}${t}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${t}){5}[0-9a-f]{2}$`);
		};
		const T = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
		const E = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
		const ee = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
		const D = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
		const te = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
		const ne = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
		const re = /^https?$/;
		const ie = /^\+[1-9]\d{6,14}$/;
		const ae = /^\d(?:[ -]?\d){11,18}$/;
		const oe = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
		const se = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
		const O = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
		function anchor(e) {
			return new RegExp(`^${e}$`);
		}
		const ce = anchor(O);
		function timeSource(e) {
			const t = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
			const n = typeof e.precision === "number" ? e.precision === -1 ? `${t}` : e.precision === 0 ? `${t}:[0-5]\\d` : `${t}:[0-5]\\d\\.\\d{${e.precision}}` : e.seconds ? `${t}:[0-5]\\d(?:\\.\\d+)?` : `${t}(?::[0-5]\\d(?:\\.\\d+)?)?`;
			return n;
		}
		function time(e) {
			return new RegExp(`^${timeSource(e)}$`);
		}
		function datetime(e) {
			const t = ["Z"];
			if (e.offset) t.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
			const n = `${timeSource({
				precision: e.precision,
				seconds: true
			})}(?:${t.join("|")})`;
			const r = e.local ? `${n}|${timeSource({ precision: e.precision })}` : n;
			return new RegExp(`^${O}T(?:${r})$`);
		}
		const le = /^[\s\S]{0,}$/;
		const string = (e) => {
			const t = e ? `[\\s\\S]{${e?.minimum ?? 0},${e?.maximum ?? ""}}` : `[\\s\\S]*`;
			return new RegExp(`^${t}$`);
		};
		const ue = /^-?\d+n?$/;
		const de = /^-?\d+$/;
		const fe = /^-?\d+(?:\.\d+)?$/;
		const pe = /^(?:true|false)$/i;
		const me = /^null$/i;
		const he = /^undefined$/i;
		const k = /^[^A-Z]*$/;
		const ge = /^[^a-z]*$/;
		const A = /^[0-9a-fA-F]*$/;
		function fixedBase64(e, t) {
			return new RegExp(`^[A-Za-z0-9+/]{${e}}${t}$`);
		}
		function fixedBase64url(e) {
			return new RegExp(`^[A-Za-z0-9_-]{${e}}$`);
		}
		const _e = /^[0-9a-fA-F]{32}$/;
		const ve = null && fixedBase64(22, "==");
		const ye = null && fixedBase64url(22);
		const be = /^[0-9a-fA-F]{40}$/;
		const xe = null && fixedBase64(27, "=");
		const Se = null && fixedBase64url(27);
		const Ce = /^[0-9a-fA-F]{64}$/;
		const we = null && fixedBase64(43, "=");
		const Te = null && fixedBase64url(43);
		const Ee = /^[0-9a-fA-F]{96}$/;
		const De = null && fixedBase64(64, "");
		const Oe = null && fixedBase64url(64);
		const ke = /^[0-9a-fA-F]{128}$/;
		const Ae = null && fixedBase64(86, "==");
		const je = null && fixedBase64url(86);
	}),
	70550: (function(e, t, n) {
		n.d(t, {
			fd: () => o,
			u5: () => registry
		});
		var r;
		const i = null && Symbol("ZodOutput");
		const a = null && Symbol("ZodInput");
		class $ZodRegistry {
			constructor() {
				this._map = new WeakMap();
				this._idmap = new Map();
			}
			add(e, ...t) {
				const n = t[0];
				this._map.set(e, n);
				if (n && typeof n === "object" && "id" in n) {
					this._idmap.set(n.id, e);
				}
				return this;
			}
			clear() {
				this._map = new WeakMap();
				this._idmap = new Map();
				return this;
			}
			remove(e) {
				const t = this._map.get(e);
				if (t && typeof t === "object" && "id" in t) {
					this._idmap.delete(t.id);
				}
				this._map.delete(e);
				return this;
			}
			get(e) {
				const t = e._zod.parent;
				if (t) {
					const n = { ...this.get(t) ?? {} };
					delete n.id;
					const r = {
						...n,
						...this._map.get(e)
					};
					return Object.keys(r).length ? r : undefined;
				}
				return this._map.get(e);
			}
			has(e) {
				return this._map.has(e);
			}
		}
		function registry() {
			return new $ZodRegistry();
		}
		(r = globalThis).__zod_globalRegistry ?? (r.__zod_globalRegistry = registry());
		const o = globalThis.__zod_globalRegistry;
	}),
	79513: (function(e, t, n) {
		n.d(t, {
			A2: () => normalizeParams,
			B7: () => stringifyPrimitive,
			GW: () => parsedType,
			Gv: () => isObject,
			LG: () => floatSafeRemainder,
			MO: () => rawShape,
			NM: () => optionalKeys,
			NR: () => u,
			O7: () => codePointLength,
			OH: () => partial,
			PO: () => cached,
			QH: () => aborted,
			Qd: () => isPlainObject,
			Rc: () => getLengthableOrigin,
			SS: () => constantCatch,
			UQ: () => esc,
			Up: () => pick,
			Vy: () => assignProp,
			W0: () => safeExtend,
			X: () => installLazyProp,
			X$: () => extend,
			Yv: () => slugify,
			bI: () => c,
			cJ: () => omit,
			cl: () => nullish,
			d3: () => attachSchema,
			gJ: () => defineLazy,
			gx: () => a,
			h1: () => merge,
			hI: () => o,
			hi: () => sizeCaps,
			iR: () => finalizeIssue,
			jD: () => hide,
			jw: () => joinValues,
			k8: () => jsonStringifyReplacer,
			lQ: () => prefixIssues,
			mw: () => required,
			o8: () => clone,
			ol: () => members,
			p6: () => cleanRegex,
			qQ: () => s,
			qh: () => own,
			rL: () => explicitlyAborted,
			sD: () => escapeRegex,
			sn: () => issue,
			un: () => derived,
			v5: () => defineLazyInternal,
			w5: () => getEnumValues,
			yG: () => shallowClone,
			zH: () => l,
			zM: () => mergeDefs
		});
		var r = n(1126);
		function assertEqual(e) {
			return e;
		}
		function assertNotEqual(e) {
			return e;
		}
		function toZod() {
			return (e) => e;
		}
		function assertIs(e) {}
		function assertNever(e) {
			throw new Error("Unexpected value in exhaustive check");
		}
		function assert(e) {}
		function getEnumValues(e) {
			const t = Object.values(e).filter((e) => typeof e === "number");
			const n = Object.entries(e).filter(([e, n]) => t.indexOf(+e) === -1).map(([e, t]) => t);
			return n;
		}
		function joinValues(e, t = "|") {
			return e.map((e) => stringifyPrimitive(e)).join(t);
		}
		function jsonStringifyReplacer(e, t) {
			if (typeof t === "bigint") return t.toString();
			return t;
		}
		class Cached {
			constructor(e) {
				this._getter = e;
				this._value = undefined;
			}
			get value() {
				const e = this._getter;
				if (e !== undefined) {
					this._value = e();
					this._getter = undefined;
				}
				return this._value;
			}
		}
		function cached(e) {
			return new Cached(e);
		}
		function nullish(e) {
			return e === null || e === undefined;
		}
		function cleanRegex(e) {
			const t = e.startsWith("^") ? 1 : 0;
			const n = e.endsWith("$") ? e.length - 1 : e.length;
			return e.slice(t, n);
		}
		function floatSafeRemainder(e, t) {
			const n = e / t;
			const r = Math.round(n);
			const i = 4 * Number.EPSILON * Math.max(Math.abs(n), 1);
			if (Math.abs(n - r) < i) return 0;
			return n - r;
		}
		const i = Symbol("evaluating");
		function defineLazy(e, t, n) {
			let r = undefined;
			Object.defineProperty(e, t, {
				get() {
					if (r === i) {
						return undefined;
					}
					if (r === undefined) {
						r = i;
						r = n();
					}
					return r;
				},
				set(n) {
					Object.defineProperty(e, t, { value: n });
				},
				configurable: true
			});
		}
		function objectClone(e) {
			return Object.create(Object.getPrototypeOf(e), Object.getOwnPropertyDescriptors(e));
		}
		function assignProp(e, t, n) {
			Object.defineProperty(e, t, {
				value: n,
				writable: true,
				enumerable: true,
				configurable: true
			});
		}
		function rawShape(e) {
			const t = Object.getOwnPropertyDescriptor(e, "shape");
			return t?.get ? t.get.raw : t?.value;
		}
		function sourceShape(e) {
			return rawShape(e._zod.def) ?? e._zod.def.shape;
		}
		function deferProp(e, t, n) {
			Object.defineProperty(e, t, {
				get() {
					const e = n();
					assignProp(this, t, e);
					return e;
				},
				enumerable: true,
				configurable: true
			});
		}
		function putProp(e, t, n) {
			if (t in e) assignProp(e, t, n);
			else e[t] = n;
		}
		function mirrorShape(e, t, n, r) {
			const i = sourceShape(t);
			for (const a of n) {
				const n = Object.getOwnPropertyDescriptor(i, a);
				if (!n.enumerable) continue;
				if (n.get) {
					deferProp(e, a, () => {
						const e = t._zod.def.shape[a];
						return r ? r(e, a) : e;
					});
				} else putProp(e, a, r ? r(n.value, a) : n.value);
			}
		}
		function mirrorProps(e, t) {
			for (const n of Reflect.ownKeys(t)) {
				const r = Object.getOwnPropertyDescriptor(t, n);
				if (!r.enumerable) continue;
				if (r.get) deferProp(e, n, () => t[n]);
				else putProp(e, n, r.value);
			}
		}
		function mergeDefs(...e) {
			const t = {};
			for (const n of e) {
				const e = Object.getOwnPropertyDescriptors(n);
				Object.assign(t, e);
			}
			return Object.defineProperties({}, t);
		}
		function cloneDef(e) {
			return mergeDefs(e._zod.def);
		}
		function getElementAtPath(e, t) {
			if (!t) return e;
			return t.reduce((e, t) => e?.[t], e);
		}
		function promiseAllObject(e) {
			const t = Object.keys(e);
			const n = t.map((t) => e[t]);
			return Promise.all(n).then((e) => {
				const n = {};
				for (let r = 0; r < t.length; r++) {
					n[t[r]] = e[r];
				}
				return n;
			});
		}
		function randomString(e = 10) {
			const t = "abcdefghijklmnopqrstuvwxyz";
			let n = "";
			for (let r = 0; r < e; r++) {
				n += t[Math.floor(Math.random() * t.length)];
			}
			return n;
		}
		function esc(e) {
			return JSON.stringify(e);
		}
		function slugify(e) {
			return e.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
		}
		const a = "captureStackTrace" in Error ? Error.captureStackTrace : (...e) => {};
		function isObject(e) {
			return typeof e === "object" && e !== null && !Array.isArray(e);
		}
		const o = cached(() => {
			if (r.cr.jitless) {
				return false;
			}
			if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
				return false;
			}
			try {
				const e = Function;
				new e("");
				return true;
			} catch (e) {
				return false;
			}
		});
		function isPlainObject(e) {
			if (isObject(e) === false) return false;
			const t = e.constructor;
			if (t === undefined) return true;
			if (typeof t !== "function") return true;
			const n = t.prototype;
			if (isObject(n) === false) return false;
			if (Object.prototype.hasOwnProperty.call(n, "isPrototypeOf") === false) {
				return false;
			}
			return true;
		}
		function shallowClone(e) {
			if (isPlainObject(e)) return { ...e };
			if (Array.isArray(e)) return [...e];
			if (e instanceof Map) return new Map(e);
			if (e instanceof Set) return new Set(e);
			return e;
		}
		function numKeys(e) {
			let t = 0;
			for (const n in e) {
				if (Object.prototype.hasOwnProperty.call(e, n)) {
					t++;
				}
			}
			return t;
		}
		const getParsedType = (e) => {
			const t = typeof e;
			switch (t) {
				case "undefined": return "undefined";
				case "string": return "string";
				case "number": return Number.isNaN(e) ? "nan" : "number";
				case "boolean": return "boolean";
				case "function": return "function";
				case "bigint": return "bigint";
				case "symbol": return "symbol";
				case "object":
					if (Array.isArray(e)) {
						return "array";
					}
					if (e === null) {
						return "null";
					}
					if (e.then && typeof e.then === "function" && e.catch && typeof e.catch === "function") {
						return "promise";
					}
					if (typeof Map !== "undefined" && e instanceof Map) {
						return "map";
					}
					if (typeof Set !== "undefined" && e instanceof Set) {
						return "set";
					}
					if (typeof Date !== "undefined" && e instanceof Date) {
						return "date";
					}
					if (typeof File !== "undefined" && e instanceof File) {
						return "file";
					}
					return "object";
				default: throw new Error(`Unknown data type: ${t}`);
			}
		};
		const s = new Set([
			"string",
			"number",
			"symbol"
		]);
		const c = new Set([
			"string",
			"number",
			"bigint",
			"boolean",
			"symbol",
			"undefined"
		]);
		function escapeRegex(e) {
			return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		}
		function clone(e, t, n) {
			const r = new e._zod.constr(t ?? e._zod.def);
			if (!t || n?.parent) r._zod.parent = e;
			return r;
		}
		function normalizeParams(e) {
			const t = e;
			if (!t) return {};
			if (typeof t === "string") return { error: () => t };
			if (t?.message !== undefined) {
				if (t?.error !== undefined) throw new Error("Cannot specify both `message` and `error` params");
				t.error = t.message;
			}
			delete t.message;
			if (typeof t.error === "string") return {
				...t,
				error: () => t.error
			};
			return t;
		}
		function createTransparentProxy(e) {
			let t;
			return new Proxy({}, {
				get(n, r, i) {
					t ?? (t = e());
					return Reflect.get(t, r, i);
				},
				set(n, r, i, a) {
					t ?? (t = e());
					return Reflect.set(t, r, i, a);
				},
				has(n, r) {
					t ?? (t = e());
					return Reflect.has(t, r);
				},
				deleteProperty(n, r) {
					t ?? (t = e());
					return Reflect.deleteProperty(t, r);
				},
				ownKeys(n) {
					t ?? (t = e());
					return Reflect.ownKeys(t);
				},
				getOwnPropertyDescriptor(n, r) {
					t ?? (t = e());
					return Reflect.getOwnPropertyDescriptor(t, r);
				},
				defineProperty(n, r, i) {
					t ?? (t = e());
					return Reflect.defineProperty(t, r, i);
				}
			});
		}
		function stringifyPrimitive(e) {
			if (typeof e === "bigint") return e.toString() + "n";
			if (typeof e === "string") return `"${e}"`;
			return `${e}`;
		}
		function optionalKeys(e) {
			return Object.keys(e).filter((t) => {
				return e[t]._zod.optin !== undefined && e[t]._zod.optout === "optional";
			});
		}
		const l = (() => ({
			safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
			int32: [-2147483648, 2147483647],
			uint32: [0, 4294967295],
			float32: [-34028234663852886e22, 34028234663852886e22],
			float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
		}))();
		const u = {
			int64: [BigInt("-9223372036854775808"), BigInt("9223372036854775807")],
			uint64: [BigInt(0), BigInt("18446744073709551615")]
		};
		function pick(e, t) {
			const n = e._zod.def;
			const r = n.checks;
			const i = r && r.length > 0;
			if (i) {
				throw new Error(".pick() cannot be used on object schemas containing refinements");
			}
			const a = {};
			mirrorShape(a, e, maskedKeys(e, t));
			return clone(e, mergeDefs(n, {
				shape: a,
				checks: []
			}));
		}
		function maskedKeys(e, t) {
			const n = sourceShape(e);
			const r = [];
			for (const e of Reflect.ownKeys(t)) {
				if (!Object.getOwnPropertyDescriptor(n, e)?.enumerable) {
					throw new Error(`Unrecognized key: "${String(e)}"`);
				}
				if (t[e]) r.push(e);
			}
			return r;
		}
		function omit(e, t) {
			const n = e._zod.def;
			const r = n.checks;
			const i = r && r.length > 0;
			if (i) {
				throw new Error(".omit() cannot be used on object schemas containing refinements");
			}
			const a = new Set(maskedKeys(e, t));
			const o = {};
			mirrorShape(o, e, Reflect.ownKeys(sourceShape(e)).filter((e) => !a.has(e)));
			return clone(e, mergeDefs(n, {
				shape: o,
				checks: []
			}));
		}
		function extend(e, t) {
			if (!isPlainObject(t)) {
				throw new Error("Invalid input to extend: expected a plain object");
			}
			const n = e._zod.def.checks;
			const r = n && n.length > 0;
			if (r) {
				const n = sourceShape(e);
				for (const e of Reflect.ownKeys(t)) {
					if (Object.getOwnPropertyDescriptor(n, e) !== undefined) {
						throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
					}
				}
			}
			return clone(e, mergeDefs(e._zod.def, { shape: extended(e, t) }));
		}
		function extended(e, t) {
			const n = {};
			mirrorShape(n, e, Reflect.ownKeys(sourceShape(e)));
			mirrorProps(n, t);
			return n;
		}
		function safeExtend(e, t) {
			if (!isPlainObject(t)) {
				throw new Error("Invalid input to safeExtend: expected a plain object");
			}
			return clone(e, mergeDefs(e._zod.def, { shape: extended(e, t) }));
		}
		function merge(e, t) {
			if (!t?._zod?.def) {
				throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
			}
			if (e._zod.def.checks?.length) {
				throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
			}
			const n = {};
			mirrorShape(n, e, Reflect.ownKeys(sourceShape(e)));
			mirrorShape(n, t, Reflect.ownKeys(sourceShape(t)));
			const r = mergeDefs(e._zod.def, {
				shape: n,
				get catchall() {
					return t._zod.def.catchall;
				},
				checks: t._zod.def.checks ?? []
			});
			return clone(e, r);
		}
		function partial(e, t, n, r = "partial") {
			const i = t._zod.def;
			const a = i.checks;
			const o = a && a.length > 0;
			if (o) {
				throw new Error(`.${r}() cannot be used on object schemas containing refinements`);
			}
			const s = n ? new Set(maskedKeys(t, n)) : undefined;
			const c = {};
			mirrorShape(c, t, Reflect.ownKeys(sourceShape(t)), e && ((t, n) => s && !s.has(n) ? t : new e({
				type: "optional",
				innerType: t
			})));
			return clone(t, mergeDefs(t._zod.def, {
				shape: c,
				checks: []
			}));
		}
		function required(e, t, n) {
			const r = n ? new Set(maskedKeys(t, n)) : undefined;
			const i = {};
			mirrorShape(i, t, Reflect.ownKeys(sourceShape(t)), (t, n) => r && !r.has(n) ? t : new e({
				type: "nonoptional",
				innerType: t
			}));
			return clone(t, mergeDefs(t._zod.def, { shape: i }));
		}
		function aborted(e, t = 0) {
			if (e.aborted === true) return true;
			for (let n = t; n < e.issues.length; n++) {
				if (e.issues[n]?.continue !== true) {
					return true;
				}
			}
			return false;
		}
		function explicitlyAborted(e, t = 0) {
			if (e.aborted === true) return true;
			for (let n = t; n < e.issues.length; n++) {
				if (e.issues[n]?.continue === false) {
					return true;
				}
			}
			return false;
		}
		function prefixIssues(e, t) {
			return t.map((t) => {
				var n;
				(n = t).path ?? (n.path = []);
				t.path.unshift(e);
				return t;
			});
		}
		function unwrapMessage(e) {
			return typeof e === "string" ? e : e?.message;
		}
		function sizeCaps(e) {
			const t = [];
			for (const n of e ?? []) {
				const e = n._zod.def;
				if (!/_(length|size)$|_equals$/.test(e.check)) break;
				const r = e.maximum ?? e.length ?? e.size;
				if (r >= 0) t.push([r, n]);
			}
			return t;
		}
		function attachSchema(e, t, n) {
			var r;
			for (let i = t; i < e.length; i++) {
				(r = e[i]).schema ?? (r.schema = n);
			}
		}
		function finalizeIssue(e, t, n) {
			var r;
			const i = e.inst?._zod?.traits;
			if (i?.has("$ZodType")) {
				if (i.has("$ZodCheck")) (r = e).schema ?? (r.schema = e.inst);
				else e.schema = e.inst;
			}
			const a = e.schema !== e.inst ? e.schema?._zod.def?.error : undefined;
			const o = e.message ? e.message : unwrapMessage(e.inst?._zod.def?.error?.(e)) ?? unwrapMessage(a?.(e)) ?? unwrapMessage(t?.error?.(e)) ?? unwrapMessage(n.customError?.(e)) ?? unwrapMessage(n.localeError?.(e)) ?? "Invalid input";
			const s = {};
			for (const t of Object.keys(e)) {
				if (t === "inst" || t === "schema" || t === "continue" || t === "input" || t === "__proto__") continue;
				s[t] = e[t];
			}
			s.path ?? (s.path = []);
			s.message = o;
			if (t?.reportInput) {
				s.input = e.input;
			}
			return s;
		}
		function getSizableOrigin(e) {
			if (e instanceof Set) return "set";
			if (e instanceof Map) return "map";
			if (e instanceof File) return "file";
			return "unknown";
		}
		const d = /[\uD800-\uDBFF]/;
		function codePointLength(e) {
			const t = e.length;
			if (!d.test(e)) return t;
			let n = t;
			for (let r = 0; r < t - 1; r++) {
				if ((e.charCodeAt(r) & 64512) === 55296 && (e.charCodeAt(r + 1) & 64512) === 56320) {
					n--;
					r++;
				}
			}
			return n;
		}
		function getLengthableOrigin(e) {
			if (Array.isArray(e)) return "array";
			if (typeof e === "string") return "string";
			return "unknown";
		}
		function parsedType(e) {
			const t = typeof e;
			switch (t) {
				case "number": {
					return Number.isNaN(e) ? "nan" : "number";
				}
				case "object": {
					if (e === null) {
						return "null";
					}
					if (Array.isArray(e)) {
						return "array";
					}
					const t = e;
					if (t && Object.getPrototypeOf(t) !== Object.prototype && "constructor" in t && t.constructor) {
						return t.constructor.name;
					}
				}
			}
			return t;
		}
		function issue(...e) {
			const [t, n, r] = e;
			if (typeof t === "string") {
				return {
					message: t,
					code: "custom",
					input: n,
					inst: r
				};
			}
			return { ...t };
		}
		function cleanEnum(e) {
			return Object.entries(e).filter(([e, t]) => {
				return Number.isNaN(Number.parseInt(e, 10));
			}).map((e) => e[1]);
		}
		function base64ToUint8Array(e) {
			const t = atob(e);
			const n = new Uint8Array(t.length);
			for (let e = 0; e < t.length; e++) {
				n[e] = t.charCodeAt(e);
			}
			return n;
		}
		function uint8ArrayToBase64(e) {
			let t = "";
			for (let n = 0; n < e.length; n++) {
				t += String.fromCharCode(e[n]);
			}
			return btoa(t);
		}
		function base64urlToUint8Array(e) {
			const t = e.replace(/-/g, "+").replace(/_/g, "/");
			const n = "=".repeat((4 - t.length % 4) % 4);
			return base64ToUint8Array(t + n);
		}
		function uint8ArrayToBase64url(e) {
			return uint8ArrayToBase64(e).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
		}
		function hexToUint8Array(e) {
			const t = e.replace(/^0x/, "");
			if (t.length % 2 !== 0) {
				throw new Error("Invalid hex string length");
			}
			const n = new Uint8Array(t.length / 2);
			for (let e = 0; e < t.length; e += 2) {
				n[e / 2] = Number.parseInt(t.slice(e, e + 2), 16);
			}
			return n;
		}
		function uint8ArrayToHex(e) {
			return Array.from(e).map((e) => e.toString(16).padStart(2, "0")).join("");
		}
		class Class {
			constructor(...e) {}
		}
		function members(e, t) {
			for (const n in t) {
				const r = Object.getOwnPropertyDescriptor(t, n);
				if (r.get) Object.defineProperty(e, n, {
					...r,
					enumerable: false
				});
				else defineBound(e, n, r.value);
			}
		}
		function own(e, t, n, r = true) {
			Object.defineProperty(e, t, {
				configurable: true,
				writable: true,
				enumerable: r,
				value: n
			});
			return n;
		}
		function hide(e, t, n) {
			return own(e, t, n, false);
		}
		function derived(e, t) {
			for (const n in e) {
				const r = e[n];
				Object.defineProperty(t, n, {
					configurable: true,
					enumerable: true,
					get() {
						return own(this, n, r(this));
					},
					set(e) {
						own(this, n, e);
					}
				});
			}
			return t;
		}
		function defineBound(e, t, n) {
			Object.defineProperty(e, t, {
				configurable: true,
				get() {
					return this == null ? n : own(this, t, n.bind(this));
				},
				set(e) {
					own(this, t, e);
				}
			});
		}
		function claim(e, t) {
			const n = Object.getPrototypeOf(e);
			return t in n ? undefined : n;
		}
		let f;
		let p = false;
		const m = {
			configurable: true,
			get() {
				p = true;
				return undefined;
			}
		};
		function defineLazyInternal(e, t, n) {
			const r = Object.getPrototypeOf(e._zod);
			if (t in r && f !== e._zod) {
				f = undefined;
				return;
			}
			f = e._zod;
			Object.defineProperty(r, t, {
				configurable: true,
				get() {
					Object.defineProperty(this, t, m);
					const e = p;
					p = false;
					try {
						const r = n(this);
						if (p) delete this[t];
						else Object.defineProperty(this, t, {
							configurable: true,
							writable: true,
							value: r
						});
						p = p || e;
						return r;
					} catch (n) {
						delete this[t];
						p = p || e;
						throw n;
					}
				},
				set(e) {
					Object.defineProperty(this, t, {
						configurable: true,
						writable: true,
						value: e
					});
				}
			});
		}
		function installLazyProp(e, t, n, r) {
			const i = claim(e, t);
			if (!i) return;
			Object.defineProperty(i, t, {
				configurable: true,
				get() {
					const e = {
						configurable: true,
						writable: true,
						enumerable: r,
						value: undefined
					};
					Object.defineProperty(this, t, e);
					e.value = n(this);
					Object.defineProperty(this, t, e);
					return e.value;
				},
				set(e) {
					Object.defineProperty(this, t, {
						configurable: true,
						writable: true,
						enumerable: r,
						value: e
					});
				}
			});
		}
		const h = "~constantCatch";
		function constantCatch(e) {
			const fn = () => e;
			fn[h] = true;
			return fn;
		}
	})
};
;
