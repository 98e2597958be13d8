"use strict";
exports.id = 5860;
exports.ids = [5860];
exports.modules = { 5860: (function(e, t, n) {
	n.d(t, { "default": () => pMap });
	function pMap(e, t, n) {
		return mapConcurrently(e, t, n, false);
	}
	function pMapSettled(e, t, n) {
		return mapConcurrently(e, t, n, true);
	}
	function pMapKeyed(e, t, n) {
		return mapKeyed(e, t, n, false);
	}
	function pMapSettledKeyed(e, t, n) {
		return mapKeyed(e, t, n, true);
	}
	async function mapKeyed(e, t, n, a) {
		const o = getKeyedEntries(e);
		if (typeof t !== "function") {
			throw new TypeError("Mapper function is required");
		}
		const s = await mapConcurrently(o, async ([e, n]) => {
			try {
				if (n.status === "rejected") {
					throw n.reason;
				}
				const o = await t(n.value, e);
				if (o === r || o === i) {
					return o;
				}
				return [e, a ? {
					status: "fulfilled",
					value: o
				} : o];
			} catch (t) {
				if (!a) {
					throw t;
				}
				return [e, {
					status: "rejected",
					reason: t
				}];
			}
		}, n, false);
		if (e instanceof Map) {
			return new Map(s);
		}
		return Object.setPrototypeOf(Object.fromEntries(s), null);
	}
	async function mapConcurrently(e, t, { concurrency: n = Number.POSITIVE_INFINITY, stopOnError: a = true, signal: o } = {}, s) {
		return new Promise((c, l) => {
			validateOptions(e, t, n);
			const u = [];
			const d = [];
			let f = 0;
			let p = false;
			let m = false;
			const h = new Set();
			let g = Number.POSITIVE_INFINITY;
			let _ = 0;
			const v = getIterator(e);
			const signalListener = () => {
				reject(o.reason);
			};
			const cleanup = () => {
				o?.removeEventListener("abort", signalListener);
			};
			const resolve = (e) => {
				c(e);
				cleanup();
			};
			const reject = (e) => {
				if (p) {
					return;
				}
				p = true;
				l(e);
				cleanup();
				if (!m) {
					closeIterator(v);
				}
			};
			if (o) {
				if (o.aborted) {
					reject(o.reason);
					return;
				}
				o.addEventListener("abort", signalListener, { once: true });
			}
			const y = createPuller(v);
			const settleIfFinished = () => {
				if (p || g === Number.POSITIVE_INFINITY) {
					return;
				}
				for (const e of h) {
					if (e < g) {
						return;
					}
				}
				if (!a) {
					const e = [];
					for (let t = 0; t < Math.min(g, d.length); t++) {
						if (t in d) {
							e.push(d[t]);
						}
					}
					if (e.length > 0) {
						reject(new AggregateError(e));
						return;
					}
				}
				p = true;
				if (!m) {
					closeIterator(v);
				}
				const e = Math.min(g, u.length);
				if (e === u.length && f === 0) {
					resolve(u);
					return;
				}
				resolve(u.slice(0, e).filter((e) => e !== r));
			};
			const next = async () => {
				if (p || _ >= g) {
					return;
				}
				const e = _++;
				h.add(e);
				let n;
				try {
					n = await y();
				} catch (t) {
					h.delete(e);
					if (e < g) {
						throw t;
					}
					settleIfFinished();
					return;
				}
				if (n.done) {
					h.delete(e);
					g = Math.min(g, e);
					m = true;
					settleIfFinished();
					return;
				}
				const o = (async () => {
					try {
						const a = await n.value;
						if (p || e >= g) {
							return;
						}
						const o = await t(a, e);
						if (e >= g) {
							return;
						}
						if (o === i) {
							g = e;
							return;
						}
						if (o === r) {
							f++;
						}
						u[e] = s && o !== r ? {
							status: "fulfilled",
							value: o
						} : o;
					} catch (t) {
						if (e >= g) {
							return;
						}
						if (s) {
							u[e] = {
								status: "rejected",
								reason: t
							};
						} else if (a) {
							reject(t);
							return;
						} else {
							d[e] = t;
						}
					} finally {
						h.delete(e);
						settleIfFinished();
					}
					try {
						await next();
					} catch (e) {
						reject(e);
					}
				})();
				o.then(() => new Promise(() => {})).then(c);
			};
			(async () => {
				for (let e = 0; e < n; e++) {
					try {
						await next();
					} catch (e) {
						reject(e);
						break;
					}
					if (p || _ >= g) {
						break;
					}
				}
			})();
		});
	}
	function pMapIterable(e, t, { concurrency: n = Number.POSITIVE_INFINITY, backpressure: a = n, preserveOrder: o = true } = {}) {
		validateOptions(e, t, n);
		if (!isLimit(a, n)) {
			throw new TypeError(`Expected \`backpressure\` to be an integer from \`concurrency\` (${n}) and up or \`Infinity\`, got \`${a}\` (${typeof a})`);
		}
		return { [Symbol.asyncIterator]() {
			let s = false;
			const c = (async function* () {
				const c = getIterator(e);
				let l = [];
				let u = 0;
				let d = false;
				let f = Number.POSITIVE_INFINITY;
				let p = 0;
				let m = 0;
				const h = new Map();
				let g = 0;
				let _ = 0;
				const releaseMapperSlot = () => {
					if (_ === g) {
						m--;
						return;
					}
					h.get(_)();
					h.delete(_++);
				};
				let v = 0;
				let y = Number.POSITIVE_INFINITY;
				let b = 0;
				let x;
				const S = new Set();
				const fillSlot = (e) => {
					l[b++] = e;
					x?.(e);
					x = undefined;
				};
				const C = createPuller(c);
				function trySpawn() {
					if (s || d || v > y || p >= n || l.length - u >= a) {
						return;
					}
					p++;
					const e = v++;
					const c = (async () => {
						try {
							let a;
							try {
								const { done: t, value: r } = await C();
								if (t) {
									d = true;
									f = Math.min(f, e);
									return { done: true };
								}
								trySpawn();
								a = await r;
								if (m < n) {
									m++;
								} else {
									await new Promise((e) => {
										h.set(g++, e);
									});
								}
							} finally {
								p--;
							}
							trySpawn();
							let o;
							try {
								if (s || e > y) {
									return {
										done: false,
										value: r
									};
								}
								o = await t(a, e);
							} finally {
								releaseMapperSlot();
							}
							if (o === i) {
								y = Math.min(y, e);
							}
							return {
								done: false,
								value: o
							};
						} catch (t) {
							if (o) {
								y = Math.min(y, e);
							} else if (e < f) {
								s = true;
							}
							return { error: t };
						}
					})();
					if (o) {
						l.push(c);
						return;
					}
					l.push(undefined);
					S.add(e);
					c.then((t) => {
						if (!S.delete(e)) {
							return;
						}
						if (t.done) {
							for (const t of S) {
								if (t > e) {
									S.delete(t);
									fillSlot({ done: true });
								}
							}
						}
						fillSlot(t);
					});
				}
				trySpawn();
				try {
					while (u < l.length) {
						const e = await (l[u] ?? new Promise((e) => {
							x = e;
						}));
						const { done: t, value: n } = e;
						l[u] = undefined;
						u++;
						if (u * 2 >= l.length) {
							l = l.slice(u);
							b -= u;
							u = 0;
						}
						if (Object.hasOwn(e, "error")) {
							throw e.error;
						}
						if (t) {
							if (o) {
								return;
							}
							continue;
						}
						if (n === i) {
							return;
						}
						trySpawn();
						if (n === r) {
							continue;
						}
						yield n;
					}
				} finally {
					s = true;
					if (!d) {
						closeIterator(c);
					}
				}
			})();
			const { return: l, throw: u } = c;
			c.return = (e) => {
				s = true;
				return l.call(c, e);
			};
			c.throw = (e) => {
				s = true;
				return u.call(c, e);
			};
			return c;
		} };
	}
	const r = Symbol("skip");
	const i = Symbol("stop");
	function validateOptions(e, t, n) {
		if (e?.[Symbol.iterator] === undefined && e?.[Symbol.asyncIterator] === undefined) {
			throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof e})`);
		}
		if (typeof t !== "function") {
			throw new TypeError("Mapper function is required");
		}
		if (!isLimit(n, 1)) {
			throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${n}\` (${typeof n})`);
		}
	}
	function isLimit(e, t) {
		return Number.isSafeInteger(e) && e >= t || e === Number.POSITIVE_INFINITY;
	}
	function getKeyedEntries(e) {
		if (e === null || typeof e !== "object" && typeof e !== "function") {
			throw new TypeError(`Expected \`input\` to be an object, got (${e === null ? "null" : typeof e})`);
		}
		const t = [];
		const addEntry = (e, n) => {
			t.push(Promise.resolve(n).then((t) => [e, {
				status: "fulfilled",
				value: t
			}], (t) => [e, {
				status: "rejected",
				reason: t
			}]));
		};
		if (e instanceof Map) {
			for (const [t, n] of e) {
				addEntry(t, n);
			}
		} else {
			for (const t of Reflect.ownKeys(e)) {
				if (Object.getOwnPropertyDescriptor(e, t)?.enumerable) {
					addEntry(t, e[t]);
				}
			}
		}
		return t;
	}
	function getIterator(e) {
		return e[Symbol.asyncIterator] === undefined ? e[Symbol.iterator]() : e[Symbol.asyncIterator]();
	}
	async function closeIterator(e) {
		try {
			await e.return?.();
		} catch {}
	}
	function createPuller(e) {
		let t = false;
		const markDone = (e) => {
			if (e?.done) {
				t = true;
			}
		};
		return () => {
			if (t) {
				return { done: true };
			}
			const n = e.next();
			markDone(n);
			if (typeof n?.then !== "function") {
				return n;
			}
			const r = Promise.resolve(n);
			r.then(markDone, () => {});
			return r;
		};
	}
}) };
;
