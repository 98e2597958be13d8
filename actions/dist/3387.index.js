exports.id = 3387;
exports.ids = [3387];
exports.modules = {
	71368: (function(e, t, n) {
		e.exports = n(78760);
	}),
	78760: (function(e, t, n) {
		"use strict";
		var r = n(69278);
		var i = n(64756);
		var a = n(58611);
		var o = n(65692);
		var s = n(24434);
		var c = n(42613);
		var l = n(39023);
		t.httpOverHttp = httpOverHttp;
		t.httpsOverHttp = httpsOverHttp;
		t.httpOverHttps = httpOverHttps;
		t.httpsOverHttps = httpsOverHttps;
		function httpOverHttp(e) {
			var t = new TunnelingAgent(e);
			t.request = a.request;
			return t;
		}
		function httpsOverHttp(e) {
			var t = new TunnelingAgent(e);
			t.request = a.request;
			t.createSocket = createSecureSocket;
			t.defaultPort = 443;
			return t;
		}
		function httpOverHttps(e) {
			var t = new TunnelingAgent(e);
			t.request = o.request;
			return t;
		}
		function httpsOverHttps(e) {
			var t = new TunnelingAgent(e);
			t.request = o.request;
			t.createSocket = createSecureSocket;
			t.defaultPort = 443;
			return t;
		}
		function TunnelingAgent(e) {
			var t = this;
			t.options = e || {};
			t.proxyOptions = t.options.proxy || {};
			t.maxSockets = t.options.maxSockets || a.Agent.defaultMaxSockets;
			t.requests = [];
			t.sockets = [];
			t.on("free", function onFree(e, n, r, i) {
				var a = toOptions(n, r, i);
				for (var o = 0, s = t.requests.length; o < s; ++o) {
					var c = t.requests[o];
					if (c.host === a.host && c.port === a.port) {
						t.requests.splice(o, 1);
						c.request.onSocket(e);
						return;
					}
				}
				e.destroy();
				t.removeSocket(e);
			});
		}
		l.inherits(TunnelingAgent, s.EventEmitter);
		TunnelingAgent.prototype.addRequest = function addRequest(e, t, n, r) {
			var i = this;
			var a = mergeOptions({ request: e }, i.options, toOptions(t, n, r));
			if (i.sockets.length >= this.maxSockets) {
				i.requests.push(a);
				return;
			}
			i.createSocket(a, function(t) {
				t.on("free", onFree);
				t.on("close", onCloseOrRemove);
				t.on("agentRemove", onCloseOrRemove);
				e.onSocket(t);
				function onFree() {
					i.emit("free", t, a);
				}
				function onCloseOrRemove(e) {
					i.removeSocket(t);
					t.removeListener("free", onFree);
					t.removeListener("close", onCloseOrRemove);
					t.removeListener("agentRemove", onCloseOrRemove);
				}
			});
		};
		TunnelingAgent.prototype.createSocket = function createSocket(e, t) {
			var n = this;
			var r = {};
			n.sockets.push(r);
			var i = mergeOptions({}, n.proxyOptions, {
				method: "CONNECT",
				path: e.host + ":" + e.port,
				agent: false,
				headers: { host: e.host + ":" + e.port }
			});
			if (e.localAddress) {
				i.localAddress = e.localAddress;
			}
			if (i.proxyAuth) {
				i.headers = i.headers || {};
				i.headers["Proxy-Authorization"] = "Basic " + new Buffer(i.proxyAuth).toString("base64");
			}
			debug("making CONNECT request");
			var a = n.request(i);
			a.useChunkedEncodingByDefault = false;
			a.once("response", onResponse);
			a.once("upgrade", onUpgrade);
			a.once("connect", onConnect);
			a.once("error", onError);
			a.end();
			function onResponse(e) {
				e.upgrade = true;
			}
			function onUpgrade(e, t, n) {
				process.nextTick(function() {
					onConnect(e, t, n);
				});
			}
			function onConnect(i, o, s) {
				a.removeAllListeners();
				o.removeAllListeners();
				if (i.statusCode !== 200) {
					debug("tunneling socket could not be established, statusCode=%d", i.statusCode);
					o.destroy();
					var c = new Error("tunneling socket could not be established, " + "statusCode=" + i.statusCode);
					c.code = "ECONNRESET";
					e.request.emit("error", c);
					n.removeSocket(r);
					return;
				}
				if (s.length > 0) {
					debug("got illegal response body from proxy");
					o.destroy();
					var c = new Error("got illegal response body from proxy");
					c.code = "ECONNRESET";
					e.request.emit("error", c);
					n.removeSocket(r);
					return;
				}
				debug("tunneling connection has established");
				n.sockets[n.sockets.indexOf(r)] = o;
				return t(o);
			}
			function onError(t) {
				a.removeAllListeners();
				debug("tunneling socket could not be established, cause=%s\n", t.message, t.stack);
				var i = new Error("tunneling socket could not be established, " + "cause=" + t.message);
				i.code = "ECONNRESET";
				e.request.emit("error", i);
				n.removeSocket(r);
			}
		};
		TunnelingAgent.prototype.removeSocket = function removeSocket(e) {
			var t = this.sockets.indexOf(e);
			if (t === -1) {
				return;
			}
			this.sockets.splice(t, 1);
			var n = this.requests.shift();
			if (n) {
				this.createSocket(n, function(e) {
					n.request.onSocket(e);
				});
			}
		};
		function createSecureSocket(e, t) {
			var n = this;
			TunnelingAgent.prototype.createSocket.call(n, e, function(r) {
				var a = e.request.getHeader("host");
				var o = mergeOptions({}, n.options, {
					socket: r,
					servername: a ? a.replace(/:.*$/, "") : e.host
				});
				var s = i.connect(0, o);
				n.sockets[n.sockets.indexOf(r)] = s;
				t(s);
			});
		}
		function toOptions(e, t, n) {
			if (typeof e === "string") {
				return {
					host: e,
					port: t,
					localAddress: n
				};
			}
			return e;
		}
		function mergeOptions(e) {
			for (var t = 1, n = arguments.length; t < n; ++t) {
				var r = arguments[t];
				if (typeof r === "object") {
					var i = Object.keys(r);
					for (var a = 0, o = i.length; a < o; ++a) {
						var s = i[a];
						if (r[s] !== undefined) {
							e[s] = r[s];
						}
					}
				}
			}
			return e;
		}
		var debug;
		if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
			debug = function() {
				var e = Array.prototype.slice.call(arguments);
				if (typeof e[0] === "string") {
					e[0] = "TUNNEL: " + e[0];
				} else {
					e.unshift("TUNNEL:");
				}
				console.error.apply(console, e);
			};
		} else {
			debug = function() {};
		}
		t.debug = debug;
	}),
	92958: (function(e, t, n) {
		"use strict";
		const r = n(72367);
		const i = n(82489);
		const a = n(96798);
		const o = n(41623);
		const s = n(19779);
		const c = n(49230);
		const l = n(76843);
		const u = n(46488);
		const d = n(69073);
		const f = n(31978);
		const { InvalidArgumentError: p } = d;
		const m = n(84337);
		const h = n(20514);
		const g = n(18087);
		const _ = n(27819);
		const v = n(59350);
		const y = n(89603);
		const b = n(88470);
		const { getGlobalDispatcher: x, setGlobalDispatcher: S } = n(50311);
		const C = n(37765);
		const w = n(58704);
		const T = n(11706);
		Object.assign(i.prototype, m);
		e.exports.Dispatcher = i;
		e.exports.Client = r;
		e.exports.Pool = a;
		e.exports.BalancedPool = o;
		e.exports.Agent = s;
		e.exports.ProxyAgent = c;
		e.exports.EnvHttpProxyAgent = l;
		e.exports.RetryAgent = u;
		e.exports.RetryHandler = b;
		e.exports.DecoratorHandler = C;
		e.exports.RedirectHandler = w;
		e.exports.createRedirectInterceptor = T;
		e.exports.interceptors = {
			redirect: n(78668),
			retry: n(26628),
			dump: n(92538),
			dns: n(29157)
		};
		e.exports.buildConnector = h;
		e.exports.errors = d;
		e.exports.util = {
			parseHeaders: f.parseHeaders,
			headerNameToString: f.headerNameToString
		};
		function makeDispatcher(e) {
			return (t, n, r) => {
				if (typeof n === "function") {
					r = n;
					n = null;
				}
				if (!t || typeof t !== "string" && typeof t !== "object" && !(t instanceof URL)) {
					throw new p("invalid url");
				}
				if (n != null && typeof n !== "object") {
					throw new p("invalid opts");
				}
				if (n && n.path != null) {
					if (typeof n.path !== "string") {
						throw new p("invalid opts.path");
					}
					let e = n.path;
					if (!n.path.startsWith("/")) {
						e = `/${e}`;
					}
					t = new URL(f.parseOrigin(t).origin + e);
				} else {
					if (!n) {
						n = typeof t === "object" ? t : {};
					}
					t = f.parseURL(t);
				}
				const { agent: i, dispatcher: a = x() } = n;
				if (i) {
					throw new p("unsupported opts.agent. Did you mean opts.client?");
				}
				return e.call(a, {
					...n,
					origin: t.origin,
					path: t.search ? `${t.pathname}${t.search}` : t.pathname,
					method: n.method || (n.body ? "PUT" : "GET")
				}, r);
			};
		}
		e.exports.setGlobalDispatcher = S;
		e.exports.getGlobalDispatcher = x;
		const E = n(24364).fetch;
		e.exports.fetch = async function fetch(e, t = undefined) {
			try {
				return await E(e, t);
			} catch (e) {
				if (e && typeof e === "object") {
					Error.captureStackTrace(e);
				}
				throw e;
			}
		};
		e.exports.Headers = n(59278).Headers;
		e.exports.Response = n(71477).Response;
		e.exports.Request = n(31745).Request;
		e.exports.FormData = n(74808).FormData;
		e.exports.File = globalThis.File ?? n(4573).File;
		e.exports.FileReader = n(71249).FileReader;
		const { setGlobalOrigin: D, getGlobalOrigin: O } = n(65477);
		e.exports.setGlobalOrigin = D;
		e.exports.getGlobalOrigin = O;
		const { CacheStorage: k } = n(51979);
		const { kConstruct: A } = n(85007);
		e.exports.caches = new k(A);
		const { deleteCookie: j, getCookies: M, getSetCookies: N, setCookie: P } = n(75791);
		e.exports.deleteCookie = j;
		e.exports.getCookies = M;
		e.exports.getSetCookies = N;
		e.exports.setCookie = P;
		const { parseMIMEType: F, serializeAMimeType: I } = n(55662);
		e.exports.parseMIMEType = F;
		e.exports.serializeAMimeType = I;
		const { CloseEvent: L, ErrorEvent: R, MessageEvent: z } = n(12574);
		e.exports.WebSocket = n(71320).WebSocket;
		e.exports.CloseEvent = L;
		e.exports.ErrorEvent = R;
		e.exports.MessageEvent = z;
		e.exports.request = makeDispatcher(m.request);
		e.exports.stream = makeDispatcher(m.stream);
		e.exports.pipeline = makeDispatcher(m.pipeline);
		e.exports.connect = makeDispatcher(m.connect);
		e.exports.upgrade = makeDispatcher(m.upgrade);
		e.exports.MockClient = g;
		e.exports.MockPool = v;
		e.exports.MockAgent = _;
		e.exports.mockErrors = y;
		const { EventSource: B } = n(81896);
		e.exports.EventSource = B;
	}),
	32416: (function(e, t, n) {
		const { addAbortListener: r } = n(31978);
		const { RequestAbortedError: i } = n(69073);
		const a = Symbol("kListener");
		const o = Symbol("kSignal");
		function abort(e) {
			if (e.abort) {
				e.abort(e[o]?.reason);
			} else {
				e.reason = e[o]?.reason ?? new i();
			}
			removeSignal(e);
		}
		function addSignal(e, t) {
			e.reason = null;
			e[o] = null;
			e[a] = null;
			if (!t) {
				return;
			}
			if (t.aborted) {
				abort(e);
				return;
			}
			e[o] = t;
			e[a] = () => {
				abort(e);
			};
			r(e[o], e[a]);
		}
		function removeSignal(e) {
			if (!e[o]) {
				return;
			}
			if ("removeEventListener" in e[o]) {
				e[o].removeEventListener("abort", e[a]);
			} else {
				e[o].removeListener("abort", e[a]);
			}
			e[o] = null;
			e[a] = null;
		}
		e.exports = {
			addSignal,
			removeSignal
		};
	}),
	91070: (function(e, t, n) {
		"use strict";
		const r = n(34589);
		const { AsyncResource: i } = n(16698);
		const { InvalidArgumentError: a, SocketError: o } = n(69073);
		const s = n(31978);
		const { addSignal: c, removeSignal: l } = n(32416);
		class ConnectHandler extends i {
			constructor(e, t) {
				if (!e || typeof e !== "object") {
					throw new a("invalid opts");
				}
				if (typeof t !== "function") {
					throw new a("invalid callback");
				}
				const { signal: n, opaque: r, responseHeaders: i } = e;
				if (n && typeof n.on !== "function" && typeof n.addEventListener !== "function") {
					throw new a("signal must be an EventEmitter or EventTarget");
				}
				super("UNDICI_CONNECT");
				this.opaque = r || null;
				this.responseHeaders = i || null;
				this.callback = t;
				this.abort = null;
				c(this, n);
			}
			onConnect(e, t) {
				if (this.reason) {
					e(this.reason);
					return;
				}
				r(this.callback);
				this.abort = e;
				this.context = t;
			}
			onHeaders() {
				throw new o("bad connect", null);
			}
			onUpgrade(e, t, n) {
				const { callback: r, opaque: i, context: a } = this;
				l(this);
				this.callback = null;
				let o = t;
				if (o != null) {
					o = this.responseHeaders === "raw" ? s.parseRawHeaders(t) : s.parseHeaders(t);
				}
				this.runInAsyncScope(r, null, null, {
					statusCode: e,
					headers: o,
					socket: n,
					opaque: i,
					context: a
				});
			}
			onError(e) {
				const { callback: t, opaque: n } = this;
				l(this);
				if (t) {
					this.callback = null;
					queueMicrotask(() => {
						this.runInAsyncScope(t, null, e, { opaque: n });
					});
				}
			}
		}
		function connect(e, t) {
			if (t === undefined) {
				return new Promise((t, n) => {
					connect.call(this, e, (e, r) => {
						return e ? n(e) : t(r);
					});
				});
			}
			try {
				const n = new ConnectHandler(e, t);
				this.dispatch({
					...e,
					method: "CONNECT"
				}, n);
			} catch (n) {
				if (typeof t !== "function") {
					throw n;
				}
				const r = e?.opaque;
				queueMicrotask(() => t(n, { opaque: r }));
			}
		}
		e.exports = connect;
	}),
	81668: (function(e, t, n) {
		"use strict";
		const { Readable: r, Duplex: i, PassThrough: a } = n(57075);
		const { InvalidArgumentError: o, InvalidReturnValueError: s, RequestAbortedError: c } = n(69073);
		const l = n(31978);
		const { AsyncResource: u } = n(16698);
		const { addSignal: d, removeSignal: f } = n(32416);
		const p = n(34589);
		const m = Symbol("resume");
		class PipelineRequest extends r {
			constructor() {
				super({ autoDestroy: true });
				this[m] = null;
			}
			_read() {
				const { [m]: e } = this;
				if (e) {
					this[m] = null;
					e();
				}
			}
			_destroy(e, t) {
				this._read();
				t(e);
			}
		}
		class PipelineResponse extends r {
			constructor(e) {
				super({ autoDestroy: true });
				this[m] = e;
			}
			_read() {
				this[m]();
			}
			_destroy(e, t) {
				if (!e && !this._readableState.endEmitted) {
					e = new c();
				}
				t(e);
			}
		}
		class PipelineHandler extends u {
			constructor(e, t) {
				if (!e || typeof e !== "object") {
					throw new o("invalid opts");
				}
				if (typeof t !== "function") {
					throw new o("invalid handler");
				}
				const { signal: n, method: r, opaque: a, onInfo: s, responseHeaders: u } = e;
				if (n && typeof n.on !== "function" && typeof n.addEventListener !== "function") {
					throw new o("signal must be an EventEmitter or EventTarget");
				}
				if (r === "CONNECT") {
					throw new o("invalid method");
				}
				if (s && typeof s !== "function") {
					throw new o("invalid onInfo callback");
				}
				super("UNDICI_PIPELINE");
				this.opaque = a || null;
				this.responseHeaders = u || null;
				this.handler = t;
				this.abort = null;
				this.context = null;
				this.onInfo = s || null;
				this.req = new PipelineRequest().on("error", l.nop);
				this.ret = new i({
					readableObjectMode: e.objectMode,
					autoDestroy: true,
					read: () => {
						const { body: e } = this;
						if (e?.resume) {
							e.resume();
						}
					},
					write: (e, t, n) => {
						const { req: r } = this;
						if (r.push(e, t) || r._readableState.destroyed) {
							n();
						} else {
							r[m] = n;
						}
					},
					destroy: (e, t) => {
						const { body: n, req: r, res: i, ret: a, abort: o } = this;
						if (!e && !a._readableState.endEmitted) {
							e = new c();
						}
						if (o && e) {
							o();
						}
						l.destroy(n, e);
						l.destroy(r, e);
						l.destroy(i, e);
						f(this);
						t(e);
					}
				}).on("prefinish", () => {
					const { req: e } = this;
					e.push(null);
				});
				this.res = null;
				d(this, n);
			}
			onConnect(e, t) {
				const { ret: n, res: r } = this;
				if (this.reason) {
					e(this.reason);
					return;
				}
				p(!r, "pipeline cannot be retried");
				p(!n.destroyed);
				this.abort = e;
				this.context = t;
			}
			onHeaders(e, t, n) {
				const { opaque: r, handler: i, context: a } = this;
				if (e < 200) {
					if (this.onInfo) {
						const n = this.responseHeaders === "raw" ? l.parseRawHeaders(t) : l.parseHeaders(t);
						this.onInfo({
							statusCode: e,
							headers: n
						});
					}
					return;
				}
				this.res = new PipelineResponse(n);
				let o;
				try {
					this.handler = null;
					const n = this.responseHeaders === "raw" ? l.parseRawHeaders(t) : l.parseHeaders(t);
					o = this.runInAsyncScope(i, null, {
						statusCode: e,
						headers: n,
						opaque: r,
						body: this.res,
						context: a
					});
				} catch (e) {
					this.res.on("error", l.nop);
					throw e;
				}
				if (!o || typeof o.on !== "function") {
					throw new s("expected Readable");
				}
				o.on("data", (e) => {
					const { ret: t, body: n } = this;
					if (!t.push(e) && n.pause) {
						n.pause();
					}
				}).on("error", (e) => {
					const { ret: t } = this;
					l.destroy(t, e);
				}).on("end", () => {
					const { ret: e } = this;
					e.push(null);
				}).on("close", () => {
					const { ret: e } = this;
					if (!e._readableState.ended) {
						l.destroy(e, new c());
					}
				});
				this.body = o;
			}
			onData(e) {
				const { res: t } = this;
				return t.push(e);
			}
			onComplete(e) {
				const { res: t } = this;
				t.push(null);
			}
			onError(e) {
				const { ret: t } = this;
				this.handler = null;
				l.destroy(t, e);
			}
		}
		function pipeline(e, t) {
			try {
				const n = new PipelineHandler(e, t);
				this.dispatch({
					...e,
					body: n.req
				}, n);
				return n.ret;
			} catch (e) {
				return new a().destroy(e);
			}
		}
		e.exports = pipeline;
	}),
	43745: (function(e, t, n) {
		"use strict";
		const r = n(34589);
		const { Readable: i } = n(34569);
		const { InvalidArgumentError: a, RequestAbortedError: o } = n(69073);
		const s = n(31978);
		const { getResolveErrorBodyCallback: c } = n(73913);
		const { AsyncResource: l } = n(16698);
		class RequestHandler extends l {
			constructor(e, t) {
				if (!e || typeof e !== "object") {
					throw new a("invalid opts");
				}
				const { signal: n, method: r, opaque: i, body: c, onInfo: l, responseHeaders: u, throwOnError: d, highWaterMark: f } = e;
				try {
					if (typeof t !== "function") {
						throw new a("invalid callback");
					}
					if (f && (typeof f !== "number" || f < 0)) {
						throw new a("invalid highWaterMark");
					}
					if (n && typeof n.on !== "function" && typeof n.addEventListener !== "function") {
						throw new a("signal must be an EventEmitter or EventTarget");
					}
					if (r === "CONNECT") {
						throw new a("invalid method");
					}
					if (l && typeof l !== "function") {
						throw new a("invalid onInfo callback");
					}
					super("UNDICI_REQUEST");
				} catch (e) {
					if (s.isStream(c)) {
						s.destroy(c.on("error", s.nop), e);
					}
					throw e;
				}
				this.method = r;
				this.responseHeaders = u || null;
				this.opaque = i || null;
				this.callback = t;
				this.res = null;
				this.abort = null;
				this.body = c;
				this.trailers = {};
				this.context = null;
				this.onInfo = l || null;
				this.throwOnError = d;
				this.highWaterMark = f;
				this.signal = n;
				this.reason = null;
				this.removeAbortListener = null;
				if (s.isStream(c)) {
					c.on("error", (e) => {
						this.onError(e);
					});
				}
				if (this.signal) {
					if (this.signal.aborted) {
						this.reason = this.signal.reason ?? new o();
					} else {
						this.removeAbortListener = s.addAbortListener(this.signal, () => {
							this.reason = this.signal.reason ?? new o();
							if (this.res) {
								s.destroy(this.res.on("error", s.nop), this.reason);
							} else if (this.abort) {
								this.abort(this.reason);
							}
							if (this.removeAbortListener) {
								this.res?.off("close", this.removeAbortListener);
								this.removeAbortListener();
								this.removeAbortListener = null;
							}
						});
					}
				}
			}
			onConnect(e, t) {
				if (this.reason) {
					e(this.reason);
					return;
				}
				r(this.callback);
				this.abort = e;
				this.context = t;
			}
			onHeaders(e, t, n, r) {
				const { callback: a, opaque: o, abort: l, context: u, responseHeaders: d, highWaterMark: f } = this;
				const p = d === "raw" ? s.parseRawHeaders(t) : s.parseHeaders(t);
				if (e < 200) {
					if (this.onInfo) {
						this.onInfo({
							statusCode: e,
							headers: p
						});
					}
					return;
				}
				const m = d === "raw" ? s.parseHeaders(t) : p;
				const h = m["content-type"];
				const g = m["content-length"];
				const _ = new i({
					resume: n,
					abort: l,
					contentType: h,
					contentLength: this.method !== "HEAD" && g ? Number(g) : null,
					highWaterMark: f
				});
				if (this.removeAbortListener) {
					_.on("close", this.removeAbortListener);
				}
				this.callback = null;
				this.res = _;
				if (a !== null) {
					if (this.throwOnError && e >= 400) {
						this.runInAsyncScope(c, null, {
							callback: a,
							body: _,
							contentType: h,
							statusCode: e,
							statusMessage: r,
							headers: p
						});
					} else {
						this.runInAsyncScope(a, null, null, {
							statusCode: e,
							headers: p,
							trailers: this.trailers,
							opaque: o,
							body: _,
							context: u
						});
					}
				}
			}
			onData(e) {
				return this.res.push(e);
			}
			onComplete(e) {
				s.parseHeaders(e, this.trailers);
				this.res.push(null);
			}
			onError(e) {
				const { res: t, callback: n, body: r, opaque: i } = this;
				if (n) {
					this.callback = null;
					queueMicrotask(() => {
						this.runInAsyncScope(n, null, e, { opaque: i });
					});
				}
				if (t) {
					this.res = null;
					queueMicrotask(() => {
						s.destroy(t, e);
					});
				}
				if (r) {
					this.body = null;
					s.destroy(r, e);
				}
				if (this.removeAbortListener) {
					t?.off("close", this.removeAbortListener);
					this.removeAbortListener();
					this.removeAbortListener = null;
				}
			}
		}
		function request(e, t) {
			if (t === undefined) {
				return new Promise((t, n) => {
					request.call(this, e, (e, r) => {
						return e ? n(e) : t(r);
					});
				});
			}
			try {
				this.dispatch(e, new RequestHandler(e, t));
			} catch (n) {
				if (typeof t !== "function") {
					throw n;
				}
				const r = e?.opaque;
				queueMicrotask(() => t(n, { opaque: r }));
			}
		}
		e.exports = request;
		e.exports.RequestHandler = RequestHandler;
	}),
	23346: (function(e, t, n) {
		"use strict";
		const r = n(34589);
		const { finished: i, PassThrough: a } = n(57075);
		const { InvalidArgumentError: o, InvalidReturnValueError: s } = n(69073);
		const c = n(31978);
		const { getResolveErrorBodyCallback: l } = n(73913);
		const { AsyncResource: u } = n(16698);
		const { addSignal: d, removeSignal: f } = n(32416);
		class StreamHandler extends u {
			constructor(e, t, n) {
				if (!e || typeof e !== "object") {
					throw new o("invalid opts");
				}
				const { signal: r, method: i, opaque: a, body: s, onInfo: l, responseHeaders: u, throwOnError: f } = e;
				try {
					if (typeof n !== "function") {
						throw new o("invalid callback");
					}
					if (typeof t !== "function") {
						throw new o("invalid factory");
					}
					if (r && typeof r.on !== "function" && typeof r.addEventListener !== "function") {
						throw new o("signal must be an EventEmitter or EventTarget");
					}
					if (i === "CONNECT") {
						throw new o("invalid method");
					}
					if (l && typeof l !== "function") {
						throw new o("invalid onInfo callback");
					}
					super("UNDICI_STREAM");
				} catch (e) {
					if (c.isStream(s)) {
						c.destroy(s.on("error", c.nop), e);
					}
					throw e;
				}
				this.responseHeaders = u || null;
				this.opaque = a || null;
				this.factory = t;
				this.callback = n;
				this.res = null;
				this.abort = null;
				this.context = null;
				this.trailers = null;
				this.body = s;
				this.onInfo = l || null;
				this.throwOnError = f || false;
				if (c.isStream(s)) {
					s.on("error", (e) => {
						this.onError(e);
					});
				}
				d(this, r);
			}
			onConnect(e, t) {
				if (this.reason) {
					e(this.reason);
					return;
				}
				r(this.callback);
				this.abort = e;
				this.context = t;
			}
			onHeaders(e, t, n, r) {
				const { factory: o, opaque: u, context: d, callback: f, responseHeaders: p } = this;
				const m = p === "raw" ? c.parseRawHeaders(t) : c.parseHeaders(t);
				if (e < 200) {
					if (this.onInfo) {
						this.onInfo({
							statusCode: e,
							headers: m
						});
					}
					return;
				}
				this.factory = null;
				let h;
				if (this.throwOnError && e >= 400) {
					const n = p === "raw" ? c.parseHeaders(t) : m;
					const i = n["content-type"];
					h = new a();
					this.callback = null;
					this.runInAsyncScope(l, null, {
						callback: f,
						body: h,
						contentType: i,
						statusCode: e,
						statusMessage: r,
						headers: m
					});
				} else {
					if (o === null) {
						return;
					}
					h = this.runInAsyncScope(o, null, {
						statusCode: e,
						headers: m,
						opaque: u,
						context: d
					});
					if (!h || typeof h.write !== "function" || typeof h.end !== "function" || typeof h.on !== "function") {
						throw new s("expected Writable");
					}
					i(h, { readable: false }, (e) => {
						const { callback: t, res: n, opaque: r, trailers: i, abort: a } = this;
						this.res = null;
						if (e || !n.readable) {
							c.destroy(n, e);
						}
						this.callback = null;
						this.runInAsyncScope(t, null, e || null, {
							opaque: r,
							trailers: i
						});
						if (e) {
							a();
						}
					});
				}
				h.on("drain", n);
				this.res = h;
				const g = h.writableNeedDrain !== undefined ? h.writableNeedDrain : h._writableState?.needDrain;
				return g !== true;
			}
			onData(e) {
				const { res: t } = this;
				return t ? t.write(e) : true;
			}
			onComplete(e) {
				const { res: t } = this;
				f(this);
				if (!t) {
					return;
				}
				this.trailers = c.parseHeaders(e);
				t.end();
			}
			onError(e) {
				const { res: t, callback: n, opaque: r, body: i } = this;
				f(this);
				this.factory = null;
				if (t) {
					this.res = null;
					c.destroy(t, e);
				} else if (n) {
					this.callback = null;
					queueMicrotask(() => {
						this.runInAsyncScope(n, null, e, { opaque: r });
					});
				}
				if (i) {
					this.body = null;
					c.destroy(i, e);
				}
			}
		}
		function stream(e, t, n) {
			if (n === undefined) {
				return new Promise((n, r) => {
					stream.call(this, e, t, (e, t) => {
						return e ? r(e) : n(t);
					});
				});
			}
			try {
				this.dispatch(e, new StreamHandler(e, t, n));
			} catch (t) {
				if (typeof n !== "function") {
					throw t;
				}
				const r = e?.opaque;
				queueMicrotask(() => n(t, { opaque: r }));
			}
		}
		e.exports = stream;
	}),
	92576: (function(e, t, n) {
		"use strict";
		const { InvalidArgumentError: r, SocketError: i } = n(69073);
		const { AsyncResource: a } = n(16698);
		const o = n(31978);
		const { addSignal: s, removeSignal: c } = n(32416);
		const l = n(34589);
		class UpgradeHandler extends a {
			constructor(e, t) {
				if (!e || typeof e !== "object") {
					throw new r("invalid opts");
				}
				if (typeof t !== "function") {
					throw new r("invalid callback");
				}
				const { signal: n, opaque: i, responseHeaders: a } = e;
				if (n && typeof n.on !== "function" && typeof n.addEventListener !== "function") {
					throw new r("signal must be an EventEmitter or EventTarget");
				}
				super("UNDICI_UPGRADE");
				this.responseHeaders = a || null;
				this.opaque = i || null;
				this.callback = t;
				this.abort = null;
				this.context = null;
				s(this, n);
			}
			onConnect(e, t) {
				if (this.reason) {
					e(this.reason);
					return;
				}
				l(this.callback);
				this.abort = e;
				this.context = null;
			}
			onHeaders() {
				throw new i("bad upgrade", null);
			}
			onUpgrade(e, t, n) {
				l(e === 101);
				const { callback: r, opaque: i, context: a } = this;
				c(this);
				this.callback = null;
				const s = this.responseHeaders === "raw" ? o.parseRawHeaders(t) : o.parseHeaders(t);
				this.runInAsyncScope(r, null, null, {
					headers: s,
					socket: n,
					opaque: i,
					context: a
				});
			}
			onError(e) {
				const { callback: t, opaque: n } = this;
				c(this);
				if (t) {
					this.callback = null;
					queueMicrotask(() => {
						this.runInAsyncScope(t, null, e, { opaque: n });
					});
				}
			}
		}
		function upgrade(e, t) {
			if (t === undefined) {
				return new Promise((t, n) => {
					upgrade.call(this, e, (e, r) => {
						return e ? n(e) : t(r);
					});
				});
			}
			try {
				const n = new UpgradeHandler(e, t);
				this.dispatch({
					...e,
					method: e.method || "GET",
					upgrade: e.protocol || "Websocket"
				}, n);
			} catch (n) {
				if (typeof t !== "function") {
					throw n;
				}
				const r = e?.opaque;
				queueMicrotask(() => t(n, { opaque: r }));
			}
		}
		e.exports = upgrade;
	}),
	84337: (function(e, t, n) {
		"use strict";
		e.exports.request = n(43745);
		e.exports.stream = n(23346);
		e.exports.pipeline = n(81668);
		e.exports.upgrade = n(92576);
		e.exports.connect = n(91070);
	}),
	34569: (function(e, t, n) {
		"use strict";
		const r = n(34589);
		const { Readable: i } = n(57075);
		const { RequestAbortedError: a, NotSupportedError: o, InvalidArgumentError: s, AbortError: c } = n(69073);
		const l = n(31978);
		const { ReadableStreamFrom: u } = n(31978);
		const d = Symbol("kConsume");
		const f = Symbol("kReading");
		const p = Symbol("kBody");
		const m = Symbol("kAbort");
		const h = Symbol("kContentType");
		const g = Symbol("kContentLength");
		const noop = () => {};
		class BodyReadable extends i {
			constructor({ resume: e, abort: t, contentType: n = "", contentLength: r, highWaterMark: i = 64 * 1024 }) {
				super({
					autoDestroy: true,
					read: e,
					highWaterMark: i
				});
				this._readableState.dataEmitted = false;
				this[m] = t;
				this[d] = null;
				this[p] = null;
				this[h] = n;
				this[g] = r;
				this[f] = false;
			}
			destroy(e) {
				if (!e && !this._readableState.endEmitted) {
					e = new a();
				}
				if (e) {
					this[m]();
				}
				return super.destroy(e);
			}
			_destroy(e, t) {
				if (!this[f]) {
					setImmediate(() => {
						t(e);
					});
				} else {
					t(e);
				}
			}
			on(e, ...t) {
				if (e === "data" || e === "readable") {
					this[f] = true;
				}
				return super.on(e, ...t);
			}
			addListener(e, ...t) {
				return this.on(e, ...t);
			}
			off(e, ...t) {
				const n = super.off(e, ...t);
				if (e === "data" || e === "readable") {
					this[f] = this.listenerCount("data") > 0 || this.listenerCount("readable") > 0;
				}
				return n;
			}
			removeListener(e, ...t) {
				return this.off(e, ...t);
			}
			push(e) {
				if (this[d] && e !== null) {
					consumePush(this[d], e);
					return this[f] ? super.push(e) : true;
				}
				return super.push(e);
			}
			async text() {
				return consume(this, "text");
			}
			async json() {
				return consume(this, "json");
			}
			async blob() {
				return consume(this, "blob");
			}
			async bytes() {
				return consume(this, "bytes");
			}
			async arrayBuffer() {
				return consume(this, "arrayBuffer");
			}
			async formData() {
				throw new o();
			}
			get bodyUsed() {
				return l.isDisturbed(this);
			}
			get body() {
				if (!this[p]) {
					this[p] = u(this);
					if (this[d]) {
						this[p].getReader();
						r(this[p].locked);
					}
				}
				return this[p];
			}
			async dump(e) {
				let t = Number.isFinite(e?.limit) ? e.limit : 128 * 1024;
				const n = e?.signal;
				if (n != null && (typeof n !== "object" || !("aborted" in n))) {
					throw new s("signal must be an AbortSignal");
				}
				n?.throwIfAborted();
				if (this._readableState.closeEmitted) {
					return null;
				}
				return await new Promise((e, r) => {
					if (this[g] > t) {
						this.destroy(new c());
					}
					const onAbort = () => {
						this.destroy(n.reason ?? new c());
					};
					n?.addEventListener("abort", onAbort);
					this.on("close", function() {
						n?.removeEventListener("abort", onAbort);
						if (n?.aborted) {
							r(n.reason ?? new c());
						} else {
							e(null);
						}
					}).on("error", noop).on("data", function(e) {
						t -= e.length;
						if (t <= 0) {
							this.destroy();
						}
					}).resume();
				});
			}
		}
		function isLocked(e) {
			return e[p] && e[p].locked === true || e[d];
		}
		function isUnusable(e) {
			return l.isDisturbed(e) || isLocked(e);
		}
		async function consume(e, t) {
			r(!e[d]);
			return new Promise((n, r) => {
				if (isUnusable(e)) {
					const t = e._readableState;
					if (t.destroyed && t.closeEmitted === false) {
						e.on("error", (e) => {
							r(e);
						}).on("close", () => {
							r(new TypeError("unusable"));
						});
					} else {
						r(t.errored ?? new TypeError("unusable"));
					}
				} else {
					queueMicrotask(() => {
						e[d] = {
							type: t,
							stream: e,
							resolve: n,
							reject: r,
							length: 0,
							body: []
						};
						e.on("error", function(e) {
							consumeFinish(this[d], e);
						}).on("close", function() {
							if (this[d].body !== null) {
								consumeFinish(this[d], new a());
							}
						});
						consumeStart(e[d]);
					});
				}
			});
		}
		function consumeStart(e) {
			if (e.body === null) {
				return;
			}
			const { _readableState: t } = e.stream;
			if (t.bufferIndex) {
				const n = t.bufferIndex;
				const r = t.buffer.length;
				for (let i = n; i < r; i++) {
					consumePush(e, t.buffer[i]);
				}
			} else {
				for (const n of t.buffer) {
					consumePush(e, n);
				}
			}
			if (t.endEmitted) {
				consumeEnd(this[d]);
			} else {
				e.stream.on("end", function() {
					consumeEnd(this[d]);
				});
			}
			e.stream.resume();
			while (e.stream.read() != null) {}
		}
		function chunksDecode(e, t) {
			if (e.length === 0 || t === 0) {
				return "";
			}
			const n = e.length === 1 ? e[0] : Buffer.concat(e, t);
			const r = n.length;
			const i = r > 2 && n[0] === 239 && n[1] === 187 && n[2] === 191 ? 3 : 0;
			return n.utf8Slice(i, r);
		}
		function chunksConcat(e, t) {
			if (e.length === 0 || t === 0) {
				return new Uint8Array(0);
			}
			if (e.length === 1) {
				return new Uint8Array(e[0]);
			}
			const n = new Uint8Array(Buffer.allocUnsafeSlow(t).buffer);
			let r = 0;
			for (let t = 0; t < e.length; ++t) {
				const i = e[t];
				n.set(i, r);
				r += i.length;
			}
			return n;
		}
		function consumeEnd(e) {
			const { type: t, body: n, resolve: r, stream: i, length: a } = e;
			try {
				if (t === "text") {
					r(chunksDecode(n, a));
				} else if (t === "json") {
					r(JSON.parse(chunksDecode(n, a)));
				} else if (t === "arrayBuffer") {
					r(chunksConcat(n, a).buffer);
				} else if (t === "blob") {
					r(new Blob(n, { type: i[h] }));
				} else if (t === "bytes") {
					r(chunksConcat(n, a));
				}
				consumeFinish(e);
			} catch (e) {
				i.destroy(e);
			}
		}
		function consumePush(e, t) {
			e.length += t.length;
			e.body.push(t);
		}
		function consumeFinish(e, t) {
			if (e.body === null) {
				return;
			}
			if (t) {
				e.reject(t);
			} else {
				e.resolve();
			}
			e.type = null;
			e.stream = null;
			e.resolve = null;
			e.reject = null;
			e.length = 0;
			e.body = null;
		}
		e.exports = {
			Readable: BodyReadable,
			chunksDecode
		};
	}),
	73913: (function(e, t, n) {
		const r = n(34589);
		const { ResponseStatusCodeError: i } = n(69073);
		const { chunksDecode: a } = n(34569);
		const o = 128 * 1024;
		async function getResolveErrorBodyCallback({ callback: e, body: t, contentType: n, statusCode: s, statusMessage: c, headers: l }) {
			r(t);
			let u = [];
			let d = 0;
			try {
				for await (const e of t) {
					u.push(e);
					d += e.length;
					if (d > o) {
						u = [];
						d = 0;
						break;
					}
				}
			} catch {
				u = [];
				d = 0;
			}
			const f = `Response status code ${s}${c ? `: ${c}` : ""}`;
			if (s === 204 || !n || !d) {
				queueMicrotask(() => e(new i(f, s, l)));
				return;
			}
			const p = Error.stackTraceLimit;
			Error.stackTraceLimit = 0;
			let m;
			try {
				if (isContentTypeApplicationJson(n)) {
					m = JSON.parse(a(u, d));
				} else if (isContentTypeText(n)) {
					m = a(u, d);
				}
			} catch {} finally {
				Error.stackTraceLimit = p;
			}
			queueMicrotask(() => e(new i(f, s, l, m)));
		}
		const isContentTypeApplicationJson = (e) => {
			return e.length > 15 && e[11] === "/" && e[0] === "a" && e[1] === "p" && e[2] === "p" && e[3] === "l" && e[4] === "i" && e[5] === "c" && e[6] === "a" && e[7] === "t" && e[8] === "i" && e[9] === "o" && e[10] === "n" && e[12] === "j" && e[13] === "s" && e[14] === "o" && e[15] === "n";
		};
		const isContentTypeText = (e) => {
			return e.length > 4 && e[4] === "/" && e[0] === "t" && e[1] === "e" && e[2] === "x" && e[3] === "t";
		};
		e.exports = {
			getResolveErrorBodyCallback,
			isContentTypeApplicationJson,
			isContentTypeText
		};
	}),
	20514: (function(e, t, n) {
		"use strict";
		const r = n(77030);
		const i = n(34589);
		const a = n(31978);
		const { InvalidArgumentError: o, ConnectTimeoutError: s } = n(69073);
		const c = n(87465);
		function noop() {}
		let l;
		let u;
		if (global.FinalizationRegistry && !(process.env.NODE_V8_COVERAGE || process.env.UNDICI_NO_FG)) {
			u = class WeakSessionCache {
				constructor(e) {
					this._maxCachedSessions = e;
					this._sessionCache = new Map();
					this._sessionRegistry = new global.FinalizationRegistry((e) => {
						if (this._sessionCache.size < this._maxCachedSessions) {
							return;
						}
						const t = this._sessionCache.get(e);
						if (t !== undefined && t.deref() === undefined) {
							this._sessionCache.delete(e);
						}
					});
				}
				get(e) {
					const t = this._sessionCache.get(e);
					return t ? t.deref() : null;
				}
				set(e, t) {
					if (this._maxCachedSessions === 0) {
						return;
					}
					this._sessionCache.set(e, new WeakRef(t));
					this._sessionRegistry.register(t, e);
				}
			};
		} else {
			u = class SimpleSessionCache {
				constructor(e) {
					this._maxCachedSessions = e;
					this._sessionCache = new Map();
				}
				get(e) {
					return this._sessionCache.get(e);
				}
				set(e, t) {
					if (this._maxCachedSessions === 0) {
						return;
					}
					if (this._sessionCache.size >= this._maxCachedSessions) {
						const { value: e } = this._sessionCache.keys().next();
						this._sessionCache.delete(e);
					}
					this._sessionCache.set(e, t);
				}
			};
		}
		function buildConnector({ allowH2: e, maxCachedSessions: t, socketPath: s, timeout: c, session: f, ...p }) {
			if (t != null && (!Number.isInteger(t) || t < 0)) {
				throw new o("maxCachedSessions must be a positive integer or zero");
			}
			const m = {
				path: s,
				...p
			};
			const h = new u(t == null ? 100 : t);
			c = c == null ? 1e4 : c;
			e = e != null ? e : false;
			return function connect({ hostname: t, host: o, protocol: s, port: u, servername: p, localAddress: g, httpSocket: _ }, v) {
				let y;
				if (s === "https:") {
					if (!l) {
						l = n(41692);
					}
					p = p || m.servername || a.getServerName(o) || null;
					const r = p || t;
					i(r);
					const s = f || h.get(r) || null;
					u = u || 443;
					y = l.connect({
						highWaterMark: 16384,
						...m,
						servername: p,
						session: s,
						localAddress: g,
						ALPNProtocols: e ? ["http/1.1", "h2"] : ["http/1.1"],
						socket: _,
						port: u,
						host: t
					});
					y.on("session", function(e) {
						h.set(r, e);
					});
				} else {
					i(!_, "httpSocket can only be sent on TLS update");
					u = u || 80;
					y = r.connect({
						highWaterMark: 64 * 1024,
						...m,
						localAddress: g,
						port: u,
						host: t
					});
				}
				if (m.keepAlive == null || m.keepAlive) {
					const e = m.keepAliveInitialDelay === undefined ? 6e4 : m.keepAliveInitialDelay;
					y.setKeepAlive(true, e);
				}
				const b = d(new WeakRef(y), {
					timeout: c,
					hostname: t,
					port: u
				});
				y.setNoDelay(true).once(s === "https:" ? "secureConnect" : "connect", function() {
					queueMicrotask(b);
					if (v) {
						const e = v;
						v = null;
						e(null, this);
					}
				}).on("error", function(e) {
					queueMicrotask(b);
					if (v) {
						const t = v;
						v = null;
						t(e);
					}
				});
				return y;
			};
		}
		const d = process.platform === "win32" ? (e, t) => {
			if (!t.timeout) {
				return noop;
			}
			let n = null;
			let r = null;
			const i = c.setFastTimeout(() => {
				n = setImmediate(() => {
					r = setImmediate(() => onConnectTimeout(e.deref(), t));
				});
			}, t.timeout);
			return () => {
				c.clearFastTimeout(i);
				clearImmediate(n);
				clearImmediate(r);
			};
		} : (e, t) => {
			if (!t.timeout) {
				return noop;
			}
			let n = null;
			const r = c.setFastTimeout(() => {
				n = setImmediate(() => {
					onConnectTimeout(e.deref(), t);
				});
			}, t.timeout);
			return () => {
				c.clearFastTimeout(r);
				clearImmediate(n);
			};
		};
		function onConnectTimeout(e, t) {
			if (e == null) {
				return;
			}
			let n = "Connect Timeout Error";
			if (Array.isArray(e.autoSelectFamilyAttemptedAddresses)) {
				n += ` (attempted addresses: ${e.autoSelectFamilyAttemptedAddresses.join(", ")},`;
			} else {
				n += ` (attempted address: ${t.hostname}:${t.port},`;
			}
			n += ` timeout: ${t.timeout}ms)`;
			a.destroy(e, new s(n));
		}
		e.exports = buildConnector;
	}),
	52213: (function(e) {
		"use strict";
		const t = {};
		const n = [
			"Accept",
			"Accept-Encoding",
			"Accept-Language",
			"Accept-Ranges",
			"Access-Control-Allow-Credentials",
			"Access-Control-Allow-Headers",
			"Access-Control-Allow-Methods",
			"Access-Control-Allow-Origin",
			"Access-Control-Expose-Headers",
			"Access-Control-Max-Age",
			"Access-Control-Request-Headers",
			"Access-Control-Request-Method",
			"Age",
			"Allow",
			"Alt-Svc",
			"Alt-Used",
			"Authorization",
			"Cache-Control",
			"Clear-Site-Data",
			"Connection",
			"Content-Disposition",
			"Content-Encoding",
			"Content-Language",
			"Content-Length",
			"Content-Location",
			"Content-Range",
			"Content-Security-Policy",
			"Content-Security-Policy-Report-Only",
			"Content-Type",
			"Cookie",
			"Cross-Origin-Embedder-Policy",
			"Cross-Origin-Opener-Policy",
			"Cross-Origin-Resource-Policy",
			"Date",
			"Device-Memory",
			"Downlink",
			"ECT",
			"ETag",
			"Expect",
			"Expect-CT",
			"Expires",
			"Forwarded",
			"From",
			"Host",
			"If-Match",
			"If-Modified-Since",
			"If-None-Match",
			"If-Range",
			"If-Unmodified-Since",
			"Keep-Alive",
			"Last-Modified",
			"Link",
			"Location",
			"Max-Forwards",
			"Origin",
			"Permissions-Policy",
			"Pragma",
			"Proxy-Authenticate",
			"Proxy-Authorization",
			"RTT",
			"Range",
			"Referer",
			"Referrer-Policy",
			"Refresh",
			"Retry-After",
			"Sec-WebSocket-Accept",
			"Sec-WebSocket-Extensions",
			"Sec-WebSocket-Key",
			"Sec-WebSocket-Protocol",
			"Sec-WebSocket-Version",
			"Server",
			"Server-Timing",
			"Service-Worker-Allowed",
			"Service-Worker-Navigation-Preload",
			"Set-Cookie",
			"SourceMap",
			"Strict-Transport-Security",
			"Supports-Loading-Mode",
			"TE",
			"Timing-Allow-Origin",
			"Trailer",
			"Transfer-Encoding",
			"Upgrade",
			"Upgrade-Insecure-Requests",
			"User-Agent",
			"Vary",
			"Via",
			"WWW-Authenticate",
			"X-Content-Type-Options",
			"X-DNS-Prefetch-Control",
			"X-Frame-Options",
			"X-Permitted-Cross-Domain-Policies",
			"X-Powered-By",
			"X-Requested-With",
			"X-XSS-Protection"
		];
		for (let e = 0; e < n.length; ++e) {
			const r = n[e];
			const i = r.toLowerCase();
			t[r] = t[i] = i;
		}
		Object.setPrototypeOf(t, null);
		e.exports = {
			wellknownHeaderNames: n,
			headerNameLowerCasedRecord: t
		};
	}),
	34676: (function(e, t, n) {
		"use strict";
		const r = n(53053);
		const i = n(57975);
		const a = i.debuglog("undici");
		const o = i.debuglog("fetch");
		const s = i.debuglog("websocket");
		let c = false;
		const l = {
			beforeConnect: r.channel("undici:client:beforeConnect"),
			connected: r.channel("undici:client:connected"),
			connectError: r.channel("undici:client:connectError"),
			sendHeaders: r.channel("undici:client:sendHeaders"),
			create: r.channel("undici:request:create"),
			bodySent: r.channel("undici:request:bodySent"),
			headers: r.channel("undici:request:headers"),
			trailers: r.channel("undici:request:trailers"),
			error: r.channel("undici:request:error"),
			open: r.channel("undici:websocket:open"),
			close: r.channel("undici:websocket:close"),
			socketError: r.channel("undici:websocket:socket_error"),
			ping: r.channel("undici:websocket:ping"),
			pong: r.channel("undici:websocket:pong")
		};
		if (a.enabled || o.enabled) {
			const e = o.enabled ? o : a;
			r.channel("undici:client:beforeConnect").subscribe((t) => {
				const { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
				e("connecting to %s using %s%s", `${a}${i ? `:${i}` : ""}`, r, n);
			});
			r.channel("undici:client:connected").subscribe((t) => {
				const { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
				e("connected to %s using %s%s", `${a}${i ? `:${i}` : ""}`, r, n);
			});
			r.channel("undici:client:connectError").subscribe((t) => {
				const { connectParams: { version: n, protocol: r, port: i, host: a }, error: o } = t;
				e("connection to %s using %s%s errored - %s", `${a}${i ? `:${i}` : ""}`, r, n, o.message);
			});
			r.channel("undici:client:sendHeaders").subscribe((t) => {
				const { request: { method: n, path: r, origin: i } } = t;
				e("sending request to %s %s/%s", n, i, r);
			});
			r.channel("undici:request:headers").subscribe((t) => {
				const { request: { method: n, path: r, origin: i }, response: { statusCode: a } } = t;
				e("received response to %s %s/%s - HTTP %d", n, i, r, a);
			});
			r.channel("undici:request:trailers").subscribe((t) => {
				const { request: { method: n, path: r, origin: i } } = t;
				e("trailers received from %s %s/%s", n, i, r);
			});
			r.channel("undici:request:error").subscribe((t) => {
				const { request: { method: n, path: r, origin: i }, error: a } = t;
				e("request to %s %s/%s errored - %s", n, i, r, a.message);
			});
			c = true;
		}
		if (s.enabled) {
			if (!c) {
				const e = a.enabled ? a : s;
				r.channel("undici:client:beforeConnect").subscribe((t) => {
					const { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
					e("connecting to %s%s using %s%s", a, i ? `:${i}` : "", r, n);
				});
				r.channel("undici:client:connected").subscribe((t) => {
					const { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
					e("connected to %s%s using %s%s", a, i ? `:${i}` : "", r, n);
				});
				r.channel("undici:client:connectError").subscribe((t) => {
					const { connectParams: { version: n, protocol: r, port: i, host: a }, error: o } = t;
					e("connection to %s%s using %s%s errored - %s", a, i ? `:${i}` : "", r, n, o.message);
				});
				r.channel("undici:client:sendHeaders").subscribe((t) => {
					const { request: { method: n, path: r, origin: i } } = t;
					e("sending request to %s %s/%s", n, i, r);
				});
			}
			r.channel("undici:websocket:open").subscribe((e) => {
				const { address: { address: t, port: n } } = e;
				s("connection opened %s%s", t, n ? `:${n}` : "");
			});
			r.channel("undici:websocket:close").subscribe((e) => {
				const { websocket: t, code: n, reason: r } = e;
				s("closed connection to %s - %s %s", t.url, n, r);
			});
			r.channel("undici:websocket:socket_error").subscribe((e) => {
				s("connection errored - %s", e.message);
			});
			r.channel("undici:websocket:ping").subscribe((e) => {
				s("ping received");
			});
			r.channel("undici:websocket:pong").subscribe((e) => {
				s("pong received");
			});
		}
		e.exports = { channels: l };
	}),
	69073: (function(e) {
		"use strict";
		const t = Symbol.for("undici.error.UND_ERR");
		class UndiciError extends Error {
			constructor(e) {
				super(e);
				this.name = "UndiciError";
				this.code = "UND_ERR";
			}
			static [Symbol.hasInstance](e) {
				return e && e[t] === true;
			}
			[t] = true;
		}
		const n = Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
		class ConnectTimeoutError extends UndiciError {
			constructor(e) {
				super(e);
				this.name = "ConnectTimeoutError";
				this.message = e || "Connect Timeout Error";
				this.code = "UND_ERR_CONNECT_TIMEOUT";
			}
			static [Symbol.hasInstance](e) {
				return e && e[n] === true;
			}
			[n] = true;
		}
		const r = Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
		class HeadersTimeoutError extends UndiciError {
			constructor(e) {
				super(e);
				this.name = "HeadersTimeoutError";
				this.message = e || "Headers Timeout Error";
				this.code = "UND_ERR_HEADERS_TIMEOUT";
			}
			static [Symbol.hasInstance](e) {
				return e && e[r] === true;
			}
			[r] = true;
		}
		const i = Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
		class HeadersOverflowError extends UndiciError {
			constructor(e) {
				super(e);
				this.name = "HeadersOverflowError";
				this.message = e || "Headers Overflow Error";
				this.code = "UND_ERR_HEADERS_OVERFLOW";
			}
			static [Symbol.hasInstance](e) {
				return e && e[i] === true;
			}
			[i] = true;
		}
		const a = Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
		class BodyTimeoutError extends UndiciError {
			constructor(e) {
				super(e);
				this.name = "BodyTimeoutError";
				this.message = e || "Body Timeout Error";
				this.code = "UND_ERR_BODY_TIMEOUT";
			}
			static [Symbol.hasInstance](e) {
				return e && e[a] === true;
			}
			[a] = true;
		}
		const o = Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");
		class ResponseStatusCodeError extends UndiciError {
			constructor(e, t, n, r) {
				super(e);
				this.name = "ResponseStatusCodeError";
				this.message = e || "Response Status Code Error";
				this.code = "UND_ERR_RESPONSE_STATUS_CODE";
				this.body = r;
				this.status = t;
				this.statusCode = t;
				this.headers = n;
			}
			static [Symbol.hasInstance](e) {
				return e && e[o] === true;
			}
			[o] = true;
		}
		const s = Symbol.for("undici.error.UND_ERR_INVALID_ARG");
		class InvalidArgumentError extends UndiciError {
			constructor(e) {
				super(e);
				this.name = "InvalidArgumentError";
				this.message = e || "Invalid Argument Error";
				this.code = "UND_ERR_INVALID_ARG";
			}
			static [Symbol.hasInstance](e) {
				return e && e[s] === true;
			}
			[s] = true;
		}
		const c = Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
		class InvalidReturnValueError extends UndiciError {
			constructor(e) {
				super(e);
				this.name = "InvalidReturnValueError";
				this.message = e || "Invalid Return Value Error";
				this.code = "UND_ERR_INVALID_RETURN_VALUE";
			}
			static [Symbol.hasInstance](e) {
				return e && e[c] === true;
			}
			[c] = true;
		}
		const l = Symbol.for("undici.error.UND_ERR_ABORT");
		class AbortError extends UndiciError {
			constructor(e) {
				super(e);
				this.name = "AbortError";
				this.message = e || "The operation was aborted";
				this.code = "UND_ERR_ABORT";
			}
			static [Symbol.hasInstance](e) {
				return e && e[l] === true;
			}
			[l] = true;
		}
		const u = Symbol.for("undici.error.UND_ERR_ABORTED");
		class RequestAbortedError extends AbortError {
			constructor(e) {
				super(e);
				this.name = "AbortError";
				this.message = e || "Request aborted";
				this.code = "UND_ERR_ABORTED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[u] === true;
			}
			[u] = true;
		}
		const d = Symbol.for("undici.error.UND_ERR_INFO");
		class InformationalError extends UndiciError {
			constructor(e) {
				super(e);
				this.name = "InformationalError";
				this.message = e || "Request information";
				this.code = "UND_ERR_INFO";
			}
			static [Symbol.hasInstance](e) {
				return e && e[d] === true;
			}
			[d] = true;
		}
		const f = Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
		class RequestContentLengthMismatchError extends UndiciError {
			constructor(e) {
				super(e);
				this.name = "RequestContentLengthMismatchError";
				this.message = e || "Request body length does not match content-length header";
				this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
			}
			static [Symbol.hasInstance](e) {
				return e && e[f] === true;
			}
			[f] = true;
		}
		const p = Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
		class ResponseContentLengthMismatchError extends UndiciError {
			constructor(e) {
				super(e);
				this.name = "ResponseContentLengthMismatchError";
				this.message = e || "Response body length does not match content-length header";
				this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
			}
			static [Symbol.hasInstance](e) {
				return e && e[p] === true;
			}
			[p] = true;
		}
		const m = Symbol.for("undici.error.UND_ERR_DESTROYED");
		class ClientDestroyedError extends UndiciError {
			constructor(e) {
				super(e);
				this.name = "ClientDestroyedError";
				this.message = e || "The client is destroyed";
				this.code = "UND_ERR_DESTROYED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[m] === true;
			}
			[m] = true;
		}
		const h = Symbol.for("undici.error.UND_ERR_CLOSED");
		class ClientClosedError extends UndiciError {
			constructor(e) {
				super(e);
				this.name = "ClientClosedError";
				this.message = e || "The client is closed";
				this.code = "UND_ERR_CLOSED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[h] === true;
			}
			[h] = true;
		}
		const g = Symbol.for("undici.error.UND_ERR_SOCKET");
		class SocketError extends UndiciError {
			constructor(e, t) {
				super(e);
				this.name = "SocketError";
				this.message = e || "Socket error";
				this.code = "UND_ERR_SOCKET";
				this.socket = t;
			}
			static [Symbol.hasInstance](e) {
				return e && e[g] === true;
			}
			[g] = true;
		}
		const _ = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
		class NotSupportedError extends UndiciError {
			constructor(e) {
				super(e);
				this.name = "NotSupportedError";
				this.message = e || "Not supported error";
				this.code = "UND_ERR_NOT_SUPPORTED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[_] === true;
			}
			[_] = true;
		}
		const v = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
		class BalancedPoolMissingUpstreamError extends UndiciError {
			constructor(e) {
				super(e);
				this.name = "MissingUpstreamError";
				this.message = e || "No upstream has been added to the BalancedPool";
				this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
			}
			static [Symbol.hasInstance](e) {
				return e && e[v] === true;
			}
			[v] = true;
		}
		const y = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
		class HTTPParserError extends Error {
			constructor(e, t, n) {
				super(e);
				this.name = "HTTPParserError";
				this.code = t ? `HPE_${t}` : undefined;
				this.data = n ? n.toString() : undefined;
			}
			static [Symbol.hasInstance](e) {
				return e && e[y] === true;
			}
			[y] = true;
		}
		const b = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
		class ResponseExceededMaxSizeError extends UndiciError {
			constructor(e) {
				super(e);
				this.name = "ResponseExceededMaxSizeError";
				this.message = e || "Response content exceeded max size";
				this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
			}
			static [Symbol.hasInstance](e) {
				return e && e[b] === true;
			}
			[b] = true;
		}
		const x = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
		class RequestRetryError extends UndiciError {
			constructor(e, t, { headers: n, data: r }) {
				super(e);
				this.name = "RequestRetryError";
				this.message = e || "Request retry error";
				this.code = "UND_ERR_REQ_RETRY";
				this.statusCode = t;
				this.data = r;
				this.headers = n;
			}
			static [Symbol.hasInstance](e) {
				return e && e[x] === true;
			}
			[x] = true;
		}
		const S = Symbol.for("undici.error.UND_ERR_RESPONSE");
		class ResponseError extends UndiciError {
			constructor(e, t, { headers: n, data: r }) {
				super(e);
				this.name = "ResponseError";
				this.message = e || "Response error";
				this.code = "UND_ERR_RESPONSE";
				this.statusCode = t;
				this.data = r;
				this.headers = n;
			}
			static [Symbol.hasInstance](e) {
				return e && e[S] === true;
			}
			[S] = true;
		}
		const C = Symbol.for("undici.error.UND_ERR_PRX_TLS");
		class SecureProxyConnectionError extends UndiciError {
			constructor(e, t, n) {
				super(t, {
					cause: e,
					...n ?? {}
				});
				this.name = "SecureProxyConnectionError";
				this.message = t || "Secure Proxy Connection failed";
				this.code = "UND_ERR_PRX_TLS";
				this.cause = e;
			}
			static [Symbol.hasInstance](e) {
				return e && e[C] === true;
			}
			[C] = true;
		}
		const w = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
		class MessageSizeExceededError extends UndiciError {
			constructor(e) {
				super(e);
				this.name = "MessageSizeExceededError";
				this.message = e || "Max decompressed message size exceeded";
				this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[w] === true;
			}
			get [w]() {
				return true;
			}
		}
		e.exports = {
			AbortError,
			HTTPParserError,
			UndiciError,
			HeadersTimeoutError,
			HeadersOverflowError,
			BodyTimeoutError,
			RequestContentLengthMismatchError,
			ConnectTimeoutError,
			ResponseStatusCodeError,
			InvalidArgumentError,
			InvalidReturnValueError,
			RequestAbortedError,
			ClientDestroyedError,
			ClientClosedError,
			InformationalError,
			SocketError,
			NotSupportedError,
			ResponseContentLengthMismatchError,
			BalancedPoolMissingUpstreamError,
			ResponseExceededMaxSizeError,
			RequestRetryError,
			ResponseError,
			SecureProxyConnectionError,
			MessageSizeExceededError
		};
	}),
	60525: (function(e, t, n) {
		"use strict";
		const { InvalidArgumentError: r, NotSupportedError: i } = n(69073);
		const a = n(34589);
		const { isValidHTTPToken: o, isValidHeaderValue: s, isStream: c, destroy: l, isBuffer: u, isFormDataLike: d, isIterable: f, isBlobLike: p, buildURL: m, validateHandler: h, getServerName: g, normalizedMethodRecords: _ } = n(31978);
		const { channels: v } = n(34676);
		const { headerNameLowerCasedRecord: y } = n(52213);
		const b = /[^\u0021-\u00ff]/;
		const x = Symbol("handler");
		class Request {
			constructor(e, { path: t, method: n, body: i, headers: a, query: y, idempotent: S, blocking: C, upgrade: w, headersTimeout: T, bodyTimeout: E, reset: D, throwOnError: O, expectContinue: k, servername: A }, j) {
				if (typeof t !== "string") {
					throw new r("path must be a string");
				} else if (t[0] !== "/" && !(t.startsWith("http://") || t.startsWith("https://")) && n !== "CONNECT") {
					throw new r("path must be an absolute URL or start with a slash");
				} else if (b.test(t)) {
					throw new r("invalid request path");
				}
				if (typeof n !== "string") {
					throw new r("method must be a string");
				} else if (_[n] === undefined && !o(n)) {
					throw new r("invalid request method");
				}
				if (w && typeof w !== "string") {
					throw new r("upgrade must be a string");
				}
				if (w && !s(w)) {
					throw new r("invalid upgrade header");
				}
				if (T != null && (!Number.isFinite(T) || T < 0)) {
					throw new r("invalid headersTimeout");
				}
				if (E != null && (!Number.isFinite(E) || E < 0)) {
					throw new r("invalid bodyTimeout");
				}
				if (D != null && typeof D !== "boolean") {
					throw new r("invalid reset");
				}
				if (k != null && typeof k !== "boolean") {
					throw new r("invalid expectContinue");
				}
				this.headersTimeout = T;
				this.bodyTimeout = E;
				this.throwOnError = O === true;
				this.method = n;
				this.abort = null;
				if (i == null) {
					this.body = null;
				} else if (c(i)) {
					this.body = i;
					const e = this.body._readableState;
					if (!e || !e.autoDestroy) {
						this.endHandler = function autoDestroy() {
							l(this);
						};
						this.body.on("end", this.endHandler);
					}
					this.errorHandler = (e) => {
						if (this.abort) {
							this.abort(e);
						} else {
							this.error = e;
						}
					};
					this.body.on("error", this.errorHandler);
				} else if (u(i)) {
					this.body = i.byteLength ? i : null;
				} else if (ArrayBuffer.isView(i)) {
					this.body = i.buffer.byteLength ? Buffer.from(i.buffer, i.byteOffset, i.byteLength) : null;
				} else if (i instanceof ArrayBuffer) {
					this.body = i.byteLength ? Buffer.from(i) : null;
				} else if (typeof i === "string") {
					this.body = i.length ? Buffer.from(i) : null;
				} else if (d(i) || f(i) || p(i)) {
					this.body = i;
				} else {
					throw new r("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
				}
				this.completed = false;
				this.aborted = false;
				this.upgrade = w || null;
				this.path = y ? m(t, y) : t;
				this.origin = e;
				this.idempotent = S == null ? n === "HEAD" || n === "GET" : S;
				this.blocking = C == null ? false : C;
				this.reset = D == null ? null : D;
				this.host = null;
				this.contentLength = null;
				this.contentType = null;
				this.headers = [];
				this.expectContinue = k != null ? k : false;
				if (Array.isArray(a)) {
					if (a.length % 2 !== 0) {
						throw new r("headers array must be even");
					}
					for (let e = 0; e < a.length; e += 2) {
						processHeader(this, a[e], a[e + 1]);
					}
				} else if (a && typeof a === "object") {
					if (a[Symbol.iterator]) {
						for (const e of a) {
							if (!Array.isArray(e) || e.length !== 2) {
								throw new r("headers must be in key-value pair format");
							}
							processHeader(this, e[0], e[1]);
						}
					} else {
						const e = Object.keys(a);
						for (let t = 0; t < e.length; ++t) {
							processHeader(this, e[t], a[e[t]]);
						}
					}
				} else if (a != null) {
					throw new r("headers must be an object or an array");
				}
				h(j, n, w);
				this.servername = A || g(this.host);
				this[x] = j;
				if (v.create.hasSubscribers) {
					v.create.publish({ request: this });
				}
			}
			onBodySent(e) {
				if (this[x].onBodySent) {
					try {
						return this[x].onBodySent(e);
					} catch (e) {
						this.abort(e);
					}
				}
			}
			onRequestSent() {
				if (v.bodySent.hasSubscribers) {
					v.bodySent.publish({ request: this });
				}
				if (this[x].onRequestSent) {
					try {
						return this[x].onRequestSent();
					} catch (e) {
						this.abort(e);
					}
				}
			}
			onConnect(e) {
				a(!this.aborted);
				a(!this.completed);
				if (this.error) {
					e(this.error);
				} else {
					this.abort = e;
					return this[x].onConnect(e);
				}
			}
			onResponseStarted() {
				return this[x].onResponseStarted?.();
			}
			onHeaders(e, t, n, r) {
				a(!this.aborted);
				a(!this.completed);
				if (v.headers.hasSubscribers) {
					v.headers.publish({
						request: this,
						response: {
							statusCode: e,
							headers: t,
							statusText: r
						}
					});
				}
				try {
					return this[x].onHeaders(e, t, n, r);
				} catch (e) {
					this.abort(e);
				}
			}
			onData(e) {
				a(!this.aborted);
				a(!this.completed);
				try {
					return this[x].onData(e);
				} catch (e) {
					this.abort(e);
					return false;
				}
			}
			onUpgrade(e, t, n, r = "") {
				this.onFinally();
				a(!this.aborted);
				a(!this.completed);
				if (e !== null) {
					this.#e(e, t, r);
				}
				const i = this[x].onUpgrade(e, t, n);
				if (!this.aborted) {
					this.completed = true;
					if (e !== null) {
						this.#t();
					}
				}
				return i;
			}
			onUpgradeResponse(e, t, n, r = "") {
				a(!this.aborted);
				a(this.completed);
				if (v.headers.hasSubscribers) {
					this.#e(e, n(t), r);
				}
				this.#t();
			}
			onUpgradeError(e) {
				a(!this.aborted);
				a(this.completed);
				if (v.error.hasSubscribers) {
					v.error.publish({
						request: this,
						error: e
					});
				}
			}
			#e(e, t, n) {
				if (v.headers.hasSubscribers) {
					v.headers.publish({
						request: this,
						response: {
							statusCode: e,
							headers: t,
							statusText: n
						}
					});
				}
			}
			#t() {
				if (v.trailers.hasSubscribers) {
					v.trailers.publish({
						request: this,
						trailers: []
					});
				}
			}
			onComplete(e) {
				this.onFinally();
				a(!this.aborted);
				this.completed = true;
				if (v.trailers.hasSubscribers) {
					v.trailers.publish({
						request: this,
						trailers: e
					});
				}
				try {
					return this[x].onComplete(e);
				} catch (e) {
					this.onError(e);
				}
			}
			onError(e) {
				this.onFinally();
				if (v.error.hasSubscribers) {
					v.error.publish({
						request: this,
						error: e
					});
				}
				if (this.aborted) {
					return;
				}
				this.aborted = true;
				return this[x].onError(e);
			}
			onFinally() {
				if (this.errorHandler) {
					this.body.off("error", this.errorHandler);
					this.errorHandler = null;
				}
				if (this.endHandler) {
					this.body.off("end", this.endHandler);
					this.endHandler = null;
				}
			}
			addHeader(e, t) {
				processHeader(this, e, t);
				return this;
			}
		}
		function processHeader(e, t, n) {
			if (n && typeof n === "object" && !Array.isArray(n)) {
				throw new r(`invalid ${t} header`);
			} else if (n === undefined) {
				return;
			}
			let a = y[t];
			if (a === undefined) {
				a = t.toLowerCase();
				if (y[a] === undefined && !o(a)) {
					throw new r("invalid header key");
				}
			}
			if (Array.isArray(n)) {
				const e = [];
				for (let i = 0; i < n.length; i++) {
					if (typeof n[i] === "string") {
						if (!s(n[i])) {
							throw new r(`invalid ${t} header`);
						}
						e.push(n[i]);
					} else if (n[i] === null) {
						e.push("");
					} else if (typeof n[i] === "object") {
						throw new r(`invalid ${t} header`);
					} else {
						const a = `${n[i]}`;
						if (!s(a)) {
							throw new r(`invalid ${t} header`);
						}
						e.push(a);
					}
				}
				n = e;
			} else if (typeof n === "string") {
				if (!s(n)) {
					throw new r(`invalid ${t} header`);
				}
			} else if (n === null) {
				n = "";
			} else {
				n = `${n}`;
				if (!s(n)) {
					throw new r(`invalid ${t} header`);
				}
			}
			if (a === "host") {
				if (e.host !== null) {
					throw new r("duplicate host header");
				}
				if (typeof n !== "string") {
					throw new r("invalid host header");
				}
				e.host = n;
			} else if (a === "content-length") {
				if (e.contentLength !== null) {
					throw new r("duplicate content-length header");
				}
				e.contentLength = parseInt(n, 10);
				if (!Number.isFinite(e.contentLength)) {
					throw new r("invalid content-length header");
				}
			} else if (e.contentType === null && a === "content-type") {
				e.contentType = n;
				e.headers.push(t, n);
			} else if (a === "transfer-encoding" || a === "keep-alive" || a === "upgrade") {
				throw new r(`invalid ${a} header`);
			} else if (a === "connection") {
				const t = typeof n === "string" ? n.toLowerCase() : null;
				if (t !== "close" && t !== "keep-alive") {
					throw new r("invalid connection header");
				}
				if (t === "close") {
					e.reset = true;
				}
			} else if (a === "expect") {
				throw new i("expect header not supported");
			} else {
				e.headers.push(t, n);
			}
		}
		e.exports = Request;
	}),
	59777: (function(e) {
		e.exports = {
			kClose: Symbol("close"),
			kDestroy: Symbol("destroy"),
			kDispatch: Symbol("dispatch"),
			kUrl: Symbol("url"),
			kWriting: Symbol("writing"),
			kResuming: Symbol("resuming"),
			kQueue: Symbol("queue"),
			kConnect: Symbol("connect"),
			kConnecting: Symbol("connecting"),
			kKeepAliveDefaultTimeout: Symbol("default keep alive timeout"),
			kKeepAliveMaxTimeout: Symbol("max keep alive timeout"),
			kKeepAliveTimeoutThreshold: Symbol("keep alive timeout threshold"),
			kKeepAliveTimeoutValue: Symbol("keep alive timeout"),
			kKeepAlive: Symbol("keep alive"),
			kHeadersTimeout: Symbol("headers timeout"),
			kBodyTimeout: Symbol("body timeout"),
			kServerName: Symbol("server name"),
			kLocalAddress: Symbol("local address"),
			kHost: Symbol("host"),
			kNoRef: Symbol("no ref"),
			kBodyUsed: Symbol("used"),
			kBody: Symbol("abstracted request body"),
			kRunning: Symbol("running"),
			kBlocking: Symbol("blocking"),
			kPending: Symbol("pending"),
			kSize: Symbol("size"),
			kBusy: Symbol("busy"),
			kQueued: Symbol("queued"),
			kFree: Symbol("free"),
			kConnected: Symbol("connected"),
			kClosed: Symbol("closed"),
			kNeedDrain: Symbol("need drain"),
			kReset: Symbol("reset"),
			kDestroyed: Symbol.for("nodejs.stream.destroyed"),
			kResume: Symbol("resume"),
			kOnError: Symbol("on error"),
			kMaxHeadersSize: Symbol("max headers size"),
			kRunningIdx: Symbol("running index"),
			kPendingIdx: Symbol("pending index"),
			kError: Symbol("error"),
			kClients: Symbol("clients"),
			kClient: Symbol("client"),
			kParser: Symbol("parser"),
			kOnDestroyed: Symbol("destroy callbacks"),
			kPipelining: Symbol("pipelining"),
			kSocket: Symbol("socket"),
			kHostHeader: Symbol("host header"),
			kConnector: Symbol("connector"),
			kStrictContentLength: Symbol("strict content length"),
			kMaxRedirections: Symbol("maxRedirections"),
			kMaxRequests: Symbol("maxRequestsPerClient"),
			kProxy: Symbol("proxy agent options"),
			kCounter: Symbol("socket request counter"),
			kInterceptors: Symbol("dispatch interceptors"),
			kMaxResponseSize: Symbol("max response size"),
			kHTTP2Session: Symbol("http2Session"),
			kHTTP2SessionState: Symbol("http2Session state"),
			kRetryHandlerDefaultRetry: Symbol("retry agent default retry"),
			kConstruct: Symbol("constructable"),
			kListeners: Symbol("listeners"),
			kHTTPContext: Symbol("http context"),
			kMaxConcurrentStreams: Symbol("max concurrent streams"),
			kNoProxyAgent: Symbol("no proxy agent"),
			kHttpProxyAgent: Symbol("http proxy agent"),
			kHttpsProxyAgent: Symbol("https proxy agent")
		};
	}),
	81758: (function(e, t, n) {
		"use strict";
		const { wellknownHeaderNames: r, headerNameLowerCasedRecord: i } = n(52213);
		class TstNode {
			value = null;
			left = null;
			middle = null;
			right = null;
			code;
			constructor(e, t, n) {
				if (n === undefined || n >= e.length) {
					throw new TypeError("Unreachable");
				}
				const r = this.code = e.charCodeAt(n);
				if (r > 127) {
					throw new TypeError("key must be ascii string");
				}
				if (e.length !== ++n) {
					this.middle = new TstNode(e, t, n);
				} else {
					this.value = t;
				}
			}
			add(e, t) {
				const n = e.length;
				if (n === 0) {
					throw new TypeError("Unreachable");
				}
				let r = 0;
				let i = this;
				while (true) {
					const a = e.charCodeAt(r);
					if (a > 127) {
						throw new TypeError("key must be ascii string");
					}
					if (i.code === a) {
						if (n === ++r) {
							i.value = t;
							break;
						} else if (i.middle !== null) {
							i = i.middle;
						} else {
							i.middle = new TstNode(e, t, r);
							break;
						}
					} else if (i.code < a) {
						if (i.left !== null) {
							i = i.left;
						} else {
							i.left = new TstNode(e, t, r);
							break;
						}
					} else if (i.right !== null) {
						i = i.right;
					} else {
						i.right = new TstNode(e, t, r);
						break;
					}
				}
			}
			search(e) {
				const t = e.length;
				let n = 0;
				let r = this;
				while (r !== null && n < t) {
					let i = e[n];
					if (i <= 90 && i >= 65) {
						i |= 32;
					}
					while (r !== null) {
						if (i === r.code) {
							if (t === ++n) {
								return r;
							}
							r = r.middle;
							break;
						}
						r = r.code < i ? r.left : r.right;
					}
				}
				return null;
			}
		}
		class TernarySearchTree {
			node = null;
			insert(e, t) {
				if (this.node === null) {
					this.node = new TstNode(e, t, 0);
				} else {
					this.node.add(e, t);
				}
			}
			lookup(e) {
				return this.node?.search(e)?.value ?? null;
			}
		}
		const a = new TernarySearchTree();
		for (let e = 0; e < r.length; ++e) {
			const t = i[r[e]];
			a.insert(t, t);
		}
		e.exports = {
			TernarySearchTree,
			tree: a
		};
	}),
	31978: (function(e, t, n) {
		"use strict";
		const r = n(34589);
		const { kDestroyed: i, kBodyUsed: a, kListeners: o, kBody: s } = n(59777);
		const { IncomingMessage: c } = n(37067);
		const l = n(57075);
		const u = n(77030);
		const { Blob: d } = n(4573);
		const f = n(57975);
		const { stringify: p } = n(41792);
		const { EventEmitter: m } = n(78474);
		const { InvalidArgumentError: h } = n(69073);
		const { headerNameLowerCasedRecord: g } = n(52213);
		const { tree: _ } = n(81758);
		const [v, y] = process.versions.node.split(".").map((e) => Number(e));
		class BodyAsyncIterable {
			constructor(e) {
				this[s] = e;
				this[a] = false;
			}
			async *[Symbol.asyncIterator]() {
				r(!this[a], "disturbed");
				this[a] = true;
				yield* this[s];
			}
		}
		function wrapRequestBody(e) {
			if (isStream(e)) {
				if (bodyLength(e) === 0) {
					e.on("data", function() {
						r(false);
					});
				}
				if (typeof e.readableDidRead !== "boolean") {
					e[a] = false;
					m.prototype.on.call(e, "data", function() {
						this[a] = true;
					});
				}
				return e;
			} else if (e && typeof e.pipeTo === "function") {
				return new BodyAsyncIterable(e);
			} else if (e && typeof e !== "string" && !ArrayBuffer.isView(e) && isIterable(e)) {
				return new BodyAsyncIterable(e);
			} else {
				return e;
			}
		}
		function nop() {}
		function isStream(e) {
			return e && typeof e === "object" && typeof e.pipe === "function" && typeof e.on === "function";
		}
		function isBlobLike(e) {
			if (e === null) {
				return false;
			} else if (e instanceof d) {
				return true;
			} else if (typeof e !== "object") {
				return false;
			} else {
				const t = e[Symbol.toStringTag];
				return (t === "Blob" || t === "File") && ("stream" in e && typeof e.stream === "function" || "arrayBuffer" in e && typeof e.arrayBuffer === "function");
			}
		}
		function buildURL(e, t) {
			if (e.includes("?") || e.includes("#")) {
				throw new Error("Query params cannot be passed when url already contains \"?\" or \"#\".");
			}
			const n = p(t);
			if (n) {
				e += "?" + n;
			}
			return e;
		}
		function isValidPort(e) {
			const t = parseInt(e, 10);
			return t === Number(e) && t >= 0 && t <= 65535;
		}
		function isHttpOrHttpsPrefixed(e) {
			return e != null && e[0] === "h" && e[1] === "t" && e[2] === "t" && e[3] === "p" && (e[4] === ":" || e[4] === "s" && e[5] === ":");
		}
		function parseURL(e) {
			if (typeof e === "string") {
				e = new URL(e);
				if (!isHttpOrHttpsPrefixed(e.origin || e.protocol)) {
					throw new h("Invalid URL protocol: the URL must start with `http:` or `https:`.");
				}
				return e;
			}
			if (!e || typeof e !== "object") {
				throw new h("Invalid URL: The URL argument must be a non-null object.");
			}
			if (!(e instanceof URL)) {
				if (e.port != null && e.port !== "" && isValidPort(e.port) === false) {
					throw new h("Invalid URL: port must be a valid integer or a string representation of an integer.");
				}
				if (e.path != null && typeof e.path !== "string") {
					throw new h("Invalid URL path: the path must be a string or null/undefined.");
				}
				if (e.pathname != null && typeof e.pathname !== "string") {
					throw new h("Invalid URL pathname: the pathname must be a string or null/undefined.");
				}
				if (e.hostname != null && typeof e.hostname !== "string") {
					throw new h("Invalid URL hostname: the hostname must be a string or null/undefined.");
				}
				if (e.origin != null && typeof e.origin !== "string") {
					throw new h("Invalid URL origin: the origin must be a string or null/undefined.");
				}
				if (!isHttpOrHttpsPrefixed(e.origin || e.protocol)) {
					throw new h("Invalid URL protocol: the URL must start with `http:` or `https:`.");
				}
				const t = e.port != null ? e.port : e.protocol === "https:" ? 443 : 80;
				let n = e.origin != null ? e.origin : `${e.protocol || ""}//${e.hostname || ""}:${t}`;
				let r = e.path != null ? e.path : `${e.pathname || ""}${e.search || ""}`;
				if (n[n.length - 1] === "/") {
					n = n.slice(0, n.length - 1);
				}
				if (r && r[0] !== "/") {
					r = `/${r}`;
				}
				return new URL(`${n}${r}`);
			}
			if (!isHttpOrHttpsPrefixed(e.origin || e.protocol)) {
				throw new h("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			}
			return e;
		}
		function parseOrigin(e) {
			e = parseURL(e);
			if (e.pathname !== "/" || e.search || e.hash) {
				throw new h("invalid url");
			}
			return e;
		}
		function getHostname(e) {
			if (e[0] === "[") {
				const t = e.indexOf("]");
				r(t !== -1);
				return e.substring(1, t);
			}
			const t = e.indexOf(":");
			if (t === -1) return e;
			return e.substring(0, t);
		}
		function getServerName(e) {
			if (!e) {
				return null;
			}
			r(typeof e === "string");
			const t = getHostname(e);
			if (u.isIP(t)) {
				return "";
			}
			return t;
		}
		function deepClone(e) {
			return JSON.parse(JSON.stringify(e));
		}
		function isAsyncIterable(e) {
			return !!(e != null && typeof e[Symbol.asyncIterator] === "function");
		}
		function isIterable(e) {
			return !!(e != null && (typeof e[Symbol.iterator] === "function" || typeof e[Symbol.asyncIterator] === "function"));
		}
		function bodyLength(e) {
			if (e == null) {
				return 0;
			} else if (isStream(e)) {
				const t = e._readableState;
				return t && t.objectMode === false && t.ended === true && Number.isFinite(t.length) ? t.length : null;
			} else if (isBlobLike(e)) {
				return e.size != null ? e.size : null;
			} else if (isBuffer(e)) {
				return e.byteLength;
			}
			return null;
		}
		function isDestroyed(e) {
			return e && !!(e.destroyed || e[i] || l.isDestroyed?.(e));
		}
		function destroy(e, t) {
			if (e == null || !isStream(e) || isDestroyed(e)) {
				return;
			}
			if (typeof e.destroy === "function") {
				if (Object.getPrototypeOf(e).constructor === c) {
					e.socket = null;
				}
				e.destroy(t);
			} else if (t) {
				queueMicrotask(() => {
					e.emit("error", t);
				});
			}
			if (e.destroyed !== true) {
				e[i] = true;
			}
		}
		const b = /timeout=(\d+)/;
		function parseKeepAliveTimeout(e) {
			const t = e.toString().match(b);
			return t ? parseInt(t[1], 10) * 1e3 : null;
		}
		function headerNameToString(e) {
			return typeof e === "string" ? g[e] ?? e.toLowerCase() : _.lookup(e) ?? e.toString("latin1").toLowerCase();
		}
		function bufferToLowerCasedHeaderName(e) {
			return _.lookup(e) ?? e.toString("latin1").toLowerCase();
		}
		function parseHeaders(e, t) {
			if (t === undefined) t = {};
			for (let n = 0; n < e.length; n += 2) {
				const r = headerNameToString(e[n]);
				let i = t[r];
				if (i) {
					if (typeof i === "string") {
						i = [i];
						t[r] = i;
					}
					i.push(e[n + 1].toString("utf8"));
				} else {
					const i = e[n + 1];
					if (typeof i === "string") {
						t[r] = i;
					} else {
						t[r] = Array.isArray(i) ? i.map((e) => e.toString("utf8")) : i.toString("utf8");
					}
				}
			}
			if ("content-length" in t && "content-disposition" in t) {
				t["content-disposition"] = Buffer.from(t["content-disposition"]).toString("latin1");
			}
			return t;
		}
		function parseRawHeaders(e) {
			const t = e.length;
			const n = new Array(t);
			let r = false;
			let i = -1;
			let a;
			let o;
			let s = 0;
			for (let t = 0; t < e.length; t += 2) {
				a = e[t];
				o = e[t + 1];
				typeof a !== "string" && (a = a.toString());
				typeof o !== "string" && (o = o.toString("utf8"));
				s = a.length;
				if (s === 14 && a[7] === "-" && (a === "content-length" || a.toLowerCase() === "content-length")) {
					r = true;
				} else if (s === 19 && a[7] === "-" && (a === "content-disposition" || a.toLowerCase() === "content-disposition")) {
					i = t + 1;
				}
				n[t] = a;
				n[t + 1] = o;
			}
			if (r && i !== -1) {
				n[i] = Buffer.from(n[i]).toString("latin1");
			}
			return n;
		}
		function isBuffer(e) {
			return e instanceof Uint8Array || Buffer.isBuffer(e);
		}
		function validateHandler(e, t, n) {
			if (!e || typeof e !== "object") {
				throw new h("handler must be an object");
			}
			if (typeof e.onConnect !== "function") {
				throw new h("invalid onConnect method");
			}
			if (typeof e.onError !== "function") {
				throw new h("invalid onError method");
			}
			if (typeof e.onBodySent !== "function" && e.onBodySent !== undefined) {
				throw new h("invalid onBodySent method");
			}
			if (n || t === "CONNECT") {
				if (typeof e.onUpgrade !== "function") {
					throw new h("invalid onUpgrade method");
				}
			} else {
				if (typeof e.onHeaders !== "function") {
					throw new h("invalid onHeaders method");
				}
				if (typeof e.onData !== "function") {
					throw new h("invalid onData method");
				}
				if (typeof e.onComplete !== "function") {
					throw new h("invalid onComplete method");
				}
			}
		}
		function isDisturbed(e) {
			return !!(e && (l.isDisturbed(e) || e[a]));
		}
		function isErrored(e) {
			return !!(e && l.isErrored(e));
		}
		function isReadable(e) {
			return !!(e && l.isReadable(e));
		}
		function getSocketInfo(e) {
			return {
				localAddress: e.localAddress,
				localPort: e.localPort,
				remoteAddress: e.remoteAddress,
				remotePort: e.remotePort,
				remoteFamily: e.remoteFamily,
				timeout: e.timeout,
				bytesWritten: e.bytesWritten,
				bytesRead: e.bytesRead
			};
		}
		function ReadableStreamFrom(e) {
			let t;
			return new ReadableStream({
				async start() {
					t = e[Symbol.asyncIterator]();
				},
				async pull(e) {
					const { done: n, value: r } = await t.next();
					if (n) {
						queueMicrotask(() => {
							e.close();
							e.byobRequest?.respond(0);
						});
					} else {
						const t = Buffer.isBuffer(r) ? r : Buffer.from(r);
						if (t.byteLength) {
							e.enqueue(new Uint8Array(t));
						}
					}
					return e.desiredSize > 0;
				},
				async cancel(e) {
					await t.return();
				},
				type: "bytes"
			});
		}
		function isFormDataLike(e) {
			return e && typeof e === "object" && typeof e.append === "function" && typeof e.delete === "function" && typeof e.get === "function" && typeof e.getAll === "function" && typeof e.has === "function" && typeof e.set === "function" && e[Symbol.toStringTag] === "FormData";
		}
		function addAbortListener(e, t) {
			if ("addEventListener" in e) {
				e.addEventListener("abort", t, { once: true });
				return () => e.removeEventListener("abort", t);
			}
			e.addListener("abort", t);
			return () => e.removeListener("abort", t);
		}
		const x = typeof String.prototype.toWellFormed === "function";
		const S = typeof String.prototype.isWellFormed === "function";
		function toUSVString(e) {
			return x ? `${e}`.toWellFormed() : f.toUSVString(e);
		}
		function isUSVString(e) {
			return S ? `${e}`.isWellFormed() : toUSVString(e) === `${e}`;
		}
		function isTokenCharCode(e) {
			switch (e) {
				case 34:
				case 40:
				case 41:
				case 44:
				case 47:
				case 58:
				case 59:
				case 60:
				case 61:
				case 62:
				case 63:
				case 64:
				case 91:
				case 92:
				case 93:
				case 123:
				case 125: return false;
				default: return e >= 33 && e <= 126;
			}
		}
		function isValidHTTPToken(e) {
			if (e.length === 0) {
				return false;
			}
			for (let t = 0; t < e.length; ++t) {
				if (!isTokenCharCode(e.charCodeAt(t))) {
					return false;
				}
			}
			return true;
		}
		const C = /[^\t\x20-\x7e\x80-\xff]/;
		function isValidHeaderValue(e) {
			return !C.test(e);
		}
		function parseRangeHeader(e) {
			if (e == null || e === "") return {
				start: 0,
				end: null,
				size: null
			};
			const t = e ? e.match(/^bytes (\d+)-(\d+)\/(\d+)?$/) : null;
			return t ? {
				start: parseInt(t[1]),
				end: t[2] ? parseInt(t[2]) : null,
				size: t[3] ? parseInt(t[3]) : null
			} : null;
		}
		function addListener(e, t, n) {
			const r = e[o] ??= [];
			r.push([t, n]);
			e.on(t, n);
			return e;
		}
		function removeAllListeners(e) {
			for (const [t, n] of e[o] ?? []) {
				e.removeListener(t, n);
			}
			e[o] = null;
		}
		function errorRequest(e, t, n) {
			try {
				t.onError(n);
				r(t.aborted);
			} catch (t) {
				e.emit("error", t);
			}
		}
		const w = Object.create(null);
		w.enumerable = true;
		const T = {
			delete: "DELETE",
			DELETE: "DELETE",
			get: "GET",
			GET: "GET",
			head: "HEAD",
			HEAD: "HEAD",
			options: "OPTIONS",
			OPTIONS: "OPTIONS",
			post: "POST",
			POST: "POST",
			put: "PUT",
			PUT: "PUT"
		};
		const E = {
			...T,
			patch: "patch",
			PATCH: "PATCH"
		};
		Object.setPrototypeOf(T, null);
		Object.setPrototypeOf(E, null);
		e.exports = {
			kEnumerableProperty: w,
			nop,
			isDisturbed,
			isErrored,
			isReadable,
			toUSVString,
			isUSVString,
			isBlobLike,
			parseOrigin,
			parseURL,
			getServerName,
			isStream,
			isIterable,
			isAsyncIterable,
			isDestroyed,
			headerNameToString,
			bufferToLowerCasedHeaderName,
			addListener,
			removeAllListeners,
			errorRequest,
			parseRawHeaders,
			parseHeaders,
			parseKeepAliveTimeout,
			destroy,
			bodyLength,
			deepClone,
			ReadableStreamFrom,
			isBuffer,
			validateHandler,
			getSocketInfo,
			isFormDataLike,
			buildURL,
			addAbortListener,
			isValidHTTPToken,
			isValidHeaderValue,
			isTokenCharCode,
			parseRangeHeader,
			normalizedMethodRecordsBase: T,
			normalizedMethodRecords: E,
			isValidPort,
			isHttpOrHttpsPrefixed,
			nodeMajor: v,
			nodeMinor: y,
			safeHTTPMethods: [
				"GET",
				"HEAD",
				"OPTIONS",
				"TRACE"
			],
			wrapRequestBody
		};
	}),
	19779: (function(e, t, n) {
		"use strict";
		const { InvalidArgumentError: r } = n(69073);
		const { kClients: i, kRunning: a, kClose: o, kDestroy: s, kDispatch: c, kInterceptors: l } = n(59777);
		const u = n(7603);
		const d = n(96798);
		const f = n(72367);
		const p = n(31978);
		const m = n(11706);
		const h = Symbol("onConnect");
		const g = Symbol("onDisconnect");
		const _ = Symbol("onConnectionError");
		const v = Symbol("maxRedirections");
		const y = Symbol("onDrain");
		const b = Symbol("factory");
		const x = Symbol("options");
		function defaultFactory(e, t) {
			return t && t.connections === 1 ? new f(e, t) : new d(e, t);
		}
		class Agent extends u {
			constructor({ factory: e = defaultFactory, maxRedirections: t = 0, connect: n, tls: a, ...o } = {}) {
				if (typeof e !== "function") {
					throw new r("factory must be a function.");
				}
				if (n != null && typeof n !== "function" && typeof n !== "object") {
					throw new r("connect must be a function or an object");
				}
				if (!Number.isInteger(t) || t < 0) {
					throw new r("maxRedirections must be a positive number");
				}
				super(o);
				if (n && typeof n !== "function") {
					n = { ...n };
				}
				if (a && typeof a !== "function") {
					a = { ...a };
				}
				this[l] = o.interceptors?.Agent && Array.isArray(o.interceptors.Agent) ? o.interceptors.Agent : [m({ maxRedirections: t })];
				this[x] = {
					...p.deepClone(o),
					connect: n,
					tls: a
				};
				this[x].interceptors = o.interceptors ? { ...o.interceptors } : undefined;
				this[v] = t;
				this[b] = e;
				this[i] = new Map();
				this[y] = (e, t) => {
					this.emit("drain", e, [this, ...t]);
				};
				this[h] = (e, t) => {
					this.emit("connect", e, [this, ...t]);
				};
				this[g] = (e, t, n) => {
					this.emit("disconnect", e, [this, ...t], n);
				};
				this[_] = (e, t, n) => {
					this.emit("connectionError", e, [this, ...t], n);
				};
			}
			get [a]() {
				let e = 0;
				for (const t of this[i].values()) {
					e += t[a];
				}
				return e;
			}
			[c](e, t) {
				let n;
				if (e.origin && (typeof e.origin === "string" || e.origin instanceof URL)) {
					n = String(e.origin);
				} else {
					throw new r("opts.origin must be a non-empty string or URL.");
				}
				let a = this[i].get(n);
				if (!a) {
					a = this[b](e.origin, this[x]).on("drain", this[y]).on("connect", this[h]).on("disconnect", this[g]).on("connectionError", this[_]);
					this[i].set(n, a);
				}
				return a.dispatch(e, t);
			}
			async [o]() {
				const e = [];
				for (const t of this[i].values()) {
					e.push(t.close());
				}
				this[i].clear();
				await Promise.all(e);
			}
			async [s](e) {
				const t = [];
				for (const n of this[i].values()) {
					t.push(n.destroy(e));
				}
				this[i].clear();
				await Promise.all(t);
			}
		}
		e.exports = Agent;
	}),
	41623: (function(e, t, n) {
		"use strict";
		const { BalancedPoolMissingUpstreamError: r, InvalidArgumentError: i } = n(69073);
		const { PoolBase: a, kClients: o, kNeedDrain: s, kAddClient: c, kRemoveClient: l, kGetDispatcher: u } = n(49902);
		const d = n(96798);
		const { kUrl: f, kInterceptors: p } = n(59777);
		const { parseOrigin: m } = n(31978);
		const h = Symbol("factory");
		const g = Symbol("options");
		const _ = Symbol("kGreatestCommonDivisor");
		const v = Symbol("kCurrentWeight");
		const y = Symbol("kIndex");
		const b = Symbol("kWeight");
		const x = Symbol("kMaxWeightPerServer");
		const S = Symbol("kErrorPenalty");
		function getGreatestCommonDivisor(e, t) {
			if (e === 0) return t;
			while (t !== 0) {
				const n = t;
				t = e % t;
				e = n;
			}
			return e;
		}
		function defaultFactory(e, t) {
			return new d(e, t);
		}
		class BalancedPool extends a {
			constructor(e = [], { factory: t = defaultFactory, ...n } = {}) {
				super();
				this[g] = n;
				this[y] = -1;
				this[v] = 0;
				this[x] = this[g].maxWeightPerServer || 100;
				this[S] = this[g].errorPenalty || 15;
				if (!Array.isArray(e)) {
					e = [e];
				}
				if (typeof t !== "function") {
					throw new i("factory must be a function.");
				}
				this[p] = n.interceptors?.BalancedPool && Array.isArray(n.interceptors.BalancedPool) ? n.interceptors.BalancedPool : [];
				this[h] = t;
				for (const t of e) {
					this.addUpstream(t);
				}
				this._updateBalancedPoolStats();
			}
			addUpstream(e) {
				const t = m(e).origin;
				if (this[o].find((e) => e[f].origin === t && e.closed !== true && e.destroyed !== true)) {
					return this;
				}
				const n = this[h](t, Object.assign({}, this[g]));
				this[c](n);
				n.on("connect", () => {
					n[b] = Math.min(this[x], n[b] + this[S]);
				});
				n.on("connectionError", () => {
					n[b] = Math.max(1, n[b] - this[S]);
					this._updateBalancedPoolStats();
				});
				n.on("disconnect", (...e) => {
					const t = e[2];
					if (t && t.code === "UND_ERR_SOCKET") {
						n[b] = Math.max(1, n[b] - this[S]);
						this._updateBalancedPoolStats();
					}
				});
				for (const e of this[o]) {
					e[b] = this[x];
				}
				this._updateBalancedPoolStats();
				return this;
			}
			_updateBalancedPoolStats() {
				let e = 0;
				for (let t = 0; t < this[o].length; t++) {
					e = getGreatestCommonDivisor(this[o][t][b], e);
				}
				this[_] = e;
			}
			removeUpstream(e) {
				const t = m(e).origin;
				const n = this[o].find((e) => e[f].origin === t && e.closed !== true && e.destroyed !== true);
				if (n) {
					this[l](n);
				}
				return this;
			}
			get upstreams() {
				return this[o].filter((e) => e.closed !== true && e.destroyed !== true).map((e) => e[f].origin);
			}
			[u]() {
				if (this[o].length === 0) {
					throw new r();
				}
				const e = this[o].find((e) => !e[s] && e.closed !== true && e.destroyed !== true);
				if (!e) {
					return;
				}
				const t = this[o].map((e) => e[s]).reduce((e, t) => e && t, true);
				if (t) {
					return;
				}
				let n = 0;
				let i = this[o].findIndex((e) => !e[s]);
				while (n++ < this[o].length) {
					this[y] = (this[y] + 1) % this[o].length;
					const e = this[o][this[y]];
					if (e[b] > this[o][i][b] && !e[s]) {
						i = this[y];
					}
					if (this[y] === 0) {
						this[v] = this[v] - this[_];
						if (this[v] <= 0) {
							this[v] = this[x];
						}
					}
					if (e[b] >= this[v] && !e[s]) {
						return e;
					}
				}
				this[v] = this[o][i][b];
				this[y] = i;
				return this[o][i];
			}
		}
		e.exports = BalancedPool;
	}),
	10619: (function(e, t, n) {
		"use strict";
		const r = n(34589);
		const i = n(31978);
		const { channels: a } = n(34676);
		const o = n(87465);
		const { RequestContentLengthMismatchError: s, ResponseContentLengthMismatchError: c, RequestAbortedError: l, InvalidArgumentError: u, HeadersTimeoutError: d, HeadersOverflowError: f, SocketError: p, InformationalError: m, BodyTimeoutError: h, HTTPParserError: g, ResponseExceededMaxSizeError: _ } = n(69073);
		const { kUrl: v, kReset: y, kClient: b, kParser: x, kBlocking: S, kRunning: C, kPending: w, kSize: T, kWriting: E, kQueue: D, kNoRef: O, kKeepAliveDefaultTimeout: k, kHostHeader: A, kPendingIdx: j, kRunningIdx: M, kError: N, kPipelining: P, kSocket: F, kKeepAliveTimeoutValue: I, kMaxHeadersSize: L, kKeepAliveMaxTimeout: R, kKeepAliveTimeoutThreshold: z, kHeadersTimeout: B, kBodyTimeout: ee, kStrictContentLength: te, kMaxRequests: ne, kCounter: V, kMaxResponseSize: H, kOnError: U, kResume: W, kHTTPContext: G } = n(59777);
		const K = n(65058);
		const re = Buffer.alloc(0);
		const q = Buffer[Symbol.species];
		const ie = i.addListener;
		const ae = i.removeAllListeners;
		const J = Symbol("kIdleSocketValidation");
		const Y = Symbol("kIdleSocketValidationTimeout");
		const oe = Symbol("kSocketUsed");
		let X;
		async function lazyllhttp() {
			const e = process.env.JEST_WORKER_ID ? n(62088) : undefined;
			let t;
			try {
				t = await WebAssembly.compile(n(56944));
			} catch (r) {
				t = await WebAssembly.compile(e || n(62088));
			}
			return await WebAssembly.instantiate(t, { env: {
				wasm_on_url: (e, t, n) => {
					return 0;
				},
				wasm_on_status: (e, t, n) => {
					r(Z.ptr === e);
					const i = t - $ + Q.byteOffset;
					return Z.onStatus(new q(Q.buffer, i, n)) || 0;
				},
				wasm_on_message_begin: (e) => {
					r(Z.ptr === e);
					return Z.onMessageBegin() || 0;
				},
				wasm_on_header_field: (e, t, n) => {
					r(Z.ptr === e);
					const i = t - $ + Q.byteOffset;
					return Z.onHeaderField(new q(Q.buffer, i, n)) || 0;
				},
				wasm_on_header_value: (e, t, n) => {
					r(Z.ptr === e);
					const i = t - $ + Q.byteOffset;
					return Z.onHeaderValue(new q(Q.buffer, i, n)) || 0;
				},
				wasm_on_headers_complete: (e, t, n, i) => {
					r(Z.ptr === e);
					return Z.onHeadersComplete(t, Boolean(n), Boolean(i)) || 0;
				},
				wasm_on_body: (e, t, n) => {
					r(Z.ptr === e);
					const i = t - $ + Q.byteOffset;
					return Z.onBody(new q(Q.buffer, i, n)) || 0;
				},
				wasm_on_message_complete: (e) => {
					r(Z.ptr === e);
					return Z.onMessageComplete() || 0;
				}
			} });
		}
		let se = null;
		let ce = lazyllhttp();
		ce.catch();
		let Z = null;
		let Q = null;
		let le = 0;
		let $ = null;
		const ue = 0;
		const de = 1;
		const fe = 2 | de;
		const pe = 4 | de;
		const me = 8 | ue;
		class Parser {
			constructor(e, t, { exports: n }) {
				r(Number.isFinite(e[L]) && e[L] > 0);
				this.llhttp = n;
				this.ptr = this.llhttp.llhttp_alloc(K.TYPE.RESPONSE);
				this.client = e;
				this.socket = t;
				this.timeout = null;
				this.timeoutValue = null;
				this.timeoutType = null;
				this.statusCode = null;
				this.statusText = "";
				this.upgrade = false;
				this.headers = [];
				this.headersSize = 0;
				this.headersMaxSize = e[L];
				this.shouldKeepAlive = false;
				this.paused = false;
				this.resume = this.resume.bind(this);
				this.bytesRead = 0;
				this.keepAlive = "";
				this.contentLength = "";
				this.connection = "";
				this.maxResponseSize = e[H];
			}
			setTimeout(e, t) {
				if (e !== this.timeoutValue || t & de ^ this.timeoutType & de) {
					if (this.timeout) {
						o.clearTimeout(this.timeout);
						this.timeout = null;
					}
					if (e) {
						if (t & de) {
							this.timeout = o.setFastTimeout(onParserTimeout, e, new WeakRef(this));
						} else {
							this.timeout = setTimeout(onParserTimeout, e, new WeakRef(this));
							this.timeout.unref();
						}
					}
					this.timeoutValue = e;
				} else if (this.timeout) {
					if (this.timeout.refresh) {
						this.timeout.refresh();
					}
				}
				this.timeoutType = t;
			}
			resume() {
				if (this.socket.destroyed || !this.paused) {
					return;
				}
				r(this.ptr != null);
				r(Z == null);
				this.llhttp.llhttp_resume(this.ptr);
				r(this.timeoutType === pe);
				if (this.timeout) {
					if (this.timeout.refresh) {
						this.timeout.refresh();
					}
				}
				this.paused = false;
				this.execute(this.socket.read() || re);
				this.readMore();
			}
			readMore() {
				while (!this.paused && this.ptr) {
					const e = this.socket.read();
					if (e === null) {
						break;
					}
					this.execute(e);
				}
			}
			execute(e) {
				r(this.ptr != null);
				r(Z == null);
				r(!this.paused);
				const { socket: t, llhttp: n } = this;
				if (e.length > le) {
					if ($) {
						n.free($);
					}
					le = Math.ceil(e.length / 4096) * 4096;
					$ = n.malloc(le);
				}
				new Uint8Array(n.memory.buffer, $, le).set(e);
				try {
					let r;
					try {
						Q = e;
						Z = this;
						r = n.llhttp_execute(this.ptr, $, e.length);
					} catch (e) {
						throw e;
					} finally {
						Z = null;
						Q = null;
					}
					const i = n.llhttp_get_error_pos(this.ptr) - $;
					if (r !== K.ERROR.OK) {
						const n = e.subarray(i);
						if (r === K.ERROR.PAUSED_UPGRADE) {
							this.onUpgrade(n);
						} else if (r === K.ERROR.PAUSED) {
							this.paused = true;
							t.unshift(n);
						} else {
							throw this.createError(r, n);
						}
					}
				} catch (e) {
					i.destroy(t, e);
				}
			}
			finish() {
				r(Z === null);
				r(this.ptr != null);
				r(!this.paused);
				const { llhttp: e } = this;
				let t;
				try {
					Z = this;
					t = e.llhttp_finish(this.ptr);
				} finally {
					Z = null;
				}
				if (t === K.ERROR.OK) {
					return null;
				}
				if (t === K.ERROR.PAUSED || t === K.ERROR.PAUSED_UPGRADE) {
					this.paused = true;
					return null;
				}
				return this.createError(t, re);
			}
			createError(e, t) {
				const { llhttp: n, contentLength: r, bytesRead: i } = this;
				if (r && i !== parseInt(r, 10)) {
					return new c();
				}
				const a = n.llhttp_get_error_reason(this.ptr);
				let o = "";
				if (a) {
					const e = new Uint8Array(n.memory.buffer, a).indexOf(0);
					o = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(n.memory.buffer, a, e).toString() + ")";
				}
				return new g(o, K.ERROR[e], t);
			}
			destroy() {
				r(this.ptr != null);
				r(Z == null);
				this.llhttp.llhttp_free(this.ptr);
				this.ptr = null;
				this.timeout && o.clearTimeout(this.timeout);
				this.timeout = null;
				this.timeoutValue = null;
				this.timeoutType = null;
				this.paused = false;
			}
			onStatus(e) {
				this.statusText = e.toString();
			}
			onMessageBegin() {
				const { socket: e, client: t } = this;
				if (e.destroyed) {
					return -1;
				}
				if (t[C] === 0) {
					i.destroy(e, new p("bad response", i.getSocketInfo(e)));
					return -1;
				}
				const n = t[D][t[M]];
				if (!n) {
					return -1;
				}
				n.onResponseStarted();
			}
			onHeaderField(e) {
				const t = this.headers.length;
				if ((t & 1) === 0) {
					this.headers.push(e);
				} else {
					this.headers[t - 1] = Buffer.concat([this.headers[t - 1], e]);
				}
				this.trackHeader(e.length);
			}
			onHeaderValue(e) {
				let t = this.headers.length;
				if ((t & 1) === 1) {
					this.headers.push(e);
					t += 1;
				} else {
					this.headers[t - 1] = Buffer.concat([this.headers[t - 1], e]);
				}
				const n = this.headers[t - 2];
				if (n.length === 10) {
					const t = i.bufferToLowerCasedHeaderName(n);
					if (t === "keep-alive") {
						this.keepAlive += e.toString();
					} else if (t === "connection") {
						this.connection += e.toString();
					}
				} else if (n.length === 14 && i.bufferToLowerCasedHeaderName(n) === "content-length") {
					this.contentLength += e.toString();
				}
				this.trackHeader(e.length);
			}
			trackHeader(e) {
				this.headersSize += e;
				if (this.headersSize >= this.headersMaxSize) {
					i.destroy(this.socket, new f());
				}
			}
			onUpgrade(e) {
				const { upgrade: t, client: n, socket: a, headers: o, statusCode: s, statusText: c } = this;
				r(t);
				r(n[F] === a);
				r(!a.destroyed);
				r(!this.paused);
				r((o.length & 1) === 0);
				const l = n[D][n[M]];
				r(l);
				r(l.upgrade || l.method === "CONNECT");
				this.statusCode = null;
				this.statusText = "";
				this.shouldKeepAlive = null;
				this.headers = [];
				this.headersSize = 0;
				a.unshift(e);
				a[x].destroy();
				a[x] = null;
				a[b] = null;
				a[N] = null;
				ae(a);
				n[F] = null;
				n[G] = null;
				n[D][n[M]++] = null;
				n.emit("disconnect", n[v], [n], new m("upgrade"));
				try {
					l.onUpgrade(s, o, a, c);
				} catch (e) {
					i.errorRequest(n, l, e);
					i.destroy(a, e);
				}
				n[W]();
			}
			onHeadersComplete(e, t, n) {
				const { client: a, socket: o, headers: s, statusText: c } = this;
				if (o.destroyed) {
					return -1;
				}
				if (a[C] === 0) {
					i.destroy(o, new p("bad response", i.getSocketInfo(o)));
					return -1;
				}
				const l = a[D][a[M]];
				if (!l) {
					return -1;
				}
				r(!this.upgrade);
				r(this.statusCode < 200);
				if (e === 100) {
					i.destroy(o, new p("bad response", i.getSocketInfo(o)));
					return -1;
				}
				if (t && !l.upgrade) {
					i.destroy(o, new p("bad upgrade", i.getSocketInfo(o)));
					return -1;
				}
				r(this.timeoutType === fe);
				this.statusCode = e;
				this.shouldKeepAlive = n || l.method === "HEAD" && !o[y] && this.connection.toLowerCase() === "keep-alive";
				if (this.statusCode >= 200) {
					const e = l.bodyTimeout != null ? l.bodyTimeout : a[ee];
					this.setTimeout(e, pe);
				} else if (this.timeout) {
					if (this.timeout.refresh) {
						this.timeout.refresh();
					}
				}
				if (l.method === "CONNECT") {
					r(a[C] === 1);
					this.upgrade = true;
					return 2;
				}
				if (t) {
					r(a[C] === 1);
					this.upgrade = true;
					return 2;
				}
				r((this.headers.length & 1) === 0);
				this.headers = [];
				this.headersSize = 0;
				if (this.shouldKeepAlive && a[P]) {
					const e = this.keepAlive ? i.parseKeepAliveTimeout(this.keepAlive) : null;
					if (e != null) {
						const t = Math.min(e - a[z], a[R]);
						if (t <= 0) {
							o[y] = true;
						} else {
							a[I] = t;
						}
					} else {
						a[I] = a[k];
					}
				} else {
					o[y] = true;
				}
				const u = l.onHeaders(e, s, this.resume, c) === false;
				if (l.aborted) {
					return -1;
				}
				if (l.method === "HEAD") {
					return 1;
				}
				if (e < 200) {
					return 1;
				}
				if (o[S]) {
					o[S] = false;
					a[W]();
				}
				return u ? K.ERROR.PAUSED : 0;
			}
			onBody(e) {
				const { client: t, socket: n, statusCode: a, maxResponseSize: o } = this;
				if (n.destroyed) {
					return -1;
				}
				const s = t[D][t[M]];
				r(s);
				r(this.timeoutType === pe);
				if (this.timeout) {
					if (this.timeout.refresh) {
						this.timeout.refresh();
					}
				}
				r(a >= 200);
				if (o > -1 && this.bytesRead + e.length > o) {
					i.destroy(n, new _());
					return -1;
				}
				this.bytesRead += e.length;
				if (s.onData(e) === false) {
					return K.ERROR.PAUSED;
				}
			}
			onMessageComplete() {
				const { client: e, socket: t, statusCode: n, upgrade: a, headers: o, contentLength: s, bytesRead: l, shouldKeepAlive: u } = this;
				if (t.destroyed && (!n || u)) {
					return -1;
				}
				if (a) {
					return;
				}
				r(n >= 100);
				r((this.headers.length & 1) === 0);
				const d = e[D][e[M]];
				r(d);
				this.statusCode = null;
				this.statusText = "";
				this.bytesRead = 0;
				this.contentLength = "";
				this.keepAlive = "";
				this.connection = "";
				this.headers = [];
				this.headersSize = 0;
				if (n < 200) {
					return;
				}
				if (d.method !== "HEAD" && s && l !== parseInt(s, 10)) {
					i.destroy(t, new c());
					return -1;
				}
				d.onComplete(o);
				e[D][e[M]++] = null;
				t[oe] = true;
				if (t[E]) {
					r(e[C] === 0);
					i.destroy(t, new m("reset"));
					return K.ERROR.PAUSED;
				} else if (!u) {
					i.destroy(t, new m("reset"));
					return K.ERROR.PAUSED;
				} else if (t[y] && e[C] === 0) {
					i.destroy(t, new m("reset"));
					return K.ERROR.PAUSED;
				} else if (e[P] == null || e[P] === 1) {
					setImmediate(() => e[W]());
				} else {
					e[W]();
				}
			}
		}
		function onParserTimeout(e) {
			const { socket: t, timeoutType: n, client: a, paused: o } = e.deref();
			if (n === fe) {
				if (!t[E] || t.writableNeedDrain || a[C] > 1) {
					r(!o, "cannot be paused while waiting for headers");
					i.destroy(t, new d());
				}
			} else if (n === pe) {
				if (!o) {
					i.destroy(t, new h());
				}
			} else if (n === me) {
				r(a[C] === 0 && a[I]);
				i.destroy(t, new m("socket idle timeout"));
			}
		}
		async function connectH1(e, t) {
			e[F] = t;
			if (!se) {
				se = await ce;
				ce = null;
			}
			t[O] = false;
			t[E] = false;
			t[y] = false;
			t[S] = false;
			t[J] = 0;
			t[Y] = null;
			t[oe] = false;
			t[x] = new Parser(e, t, se);
			ie(t, "error", function(e) {
				const t = this[x];
				if (e.code === "ECONNRESET" && t.statusCode && !t.shouldKeepAlive) {
					const e = t.finish();
					if (e) {
						this[N] = e;
						this[b][U](e);
					}
					return;
				}
				this[N] = e;
				this[b][U](e);
			});
			ie(t, "readable", function() {
				const e = this[x];
				if (e) {
					e.readMore();
				}
			});
			ie(t, "end", function() {
				const e = this[x];
				if (e.statusCode && !e.shouldKeepAlive) {
					const t = e.finish();
					if (t) {
						i.destroy(this, t);
					}
					return;
				}
				i.destroy(this, new p("other side closed", i.getSocketInfo(this)));
			});
			ie(t, "close", function() {
				const e = this[b];
				const t = this[x];
				clearIdleSocketValidation(this);
				if (t) {
					if (!this[N] && t.statusCode && !t.shouldKeepAlive) {
						this[N] = t.finish() || this[N];
					}
					this[x].destroy();
					this[x] = null;
				}
				const n = this[N] || new p("closed", i.getSocketInfo(this));
				e[F] = null;
				e[G] = null;
				if (e.destroyed) {
					r(e[w] === 0);
					const t = e[D].splice(e[M]);
					for (let r = 0; r < t.length; r++) {
						const a = t[r];
						i.errorRequest(e, a, n);
					}
				} else if (e[C] > 0 && n.code !== "UND_ERR_INFO") {
					const t = e[D][e[M]];
					e[D][e[M]++] = null;
					i.errorRequest(e, t, n);
				}
				e[j] = e[M];
				r(e[C] === 0);
				e.emit("disconnect", e[v], [e], n);
				e[W]();
			});
			let n = false;
			t.on("close", () => {
				n = true;
			});
			return {
				version: "h1",
				defaultPipelining: 1,
				write(...t) {
					return writeH1(e, ...t);
				},
				resume() {
					resumeH1(e);
				},
				destroy(e, r) {
					if (n) {
						queueMicrotask(r);
					} else {
						t.destroy(e).on("close", r);
					}
				},
				get destroyed() {
					return t.destroyed;
				},
				busy(n) {
					if (t[E] || t[y] || t[S] || t[J] === 1) {
						return true;
					}
					if (n) {
						if (e[C] > 0 && !n.idempotent) {
							return true;
						}
						if (e[C] > 0 && (n.upgrade || n.method === "CONNECT")) {
							return true;
						}
						if (e[C] > 0 && i.bodyLength(n.body) !== 0 && (i.isStream(n.body) || i.isAsyncIterable(n.body) || i.isFormDataLike(n.body))) {
							return true;
						}
					}
					return false;
				}
			};
		}
		function clearIdleSocketValidation(e) {
			if (e[Y]) {
				clearImmediate(e[Y]);
				e[Y] = null;
			}
			e[J] = 0;
		}
		function scheduleIdleSocketValidation(e, t) {
			t[J] = 1;
			t[Y] = setImmediate(() => {
				t[Y] = null;
				t[J] = 2;
				if (e[F] === t && !t.destroyed) {
					e[W]();
				}
			});
		}
		function resumeH1(e) {
			const t = e[F];
			if (t && !t.destroyed) {
				if (e[T] === 0) {
					if (!t[O] && t.unref) {
						t.unref();
						t[O] = true;
					}
				} else if (t[O] && t.ref) {
					t.ref();
					t[O] = false;
				}
				if (e[C] === 0 && e[w] > 0 && t[oe]) {
					if (t[J] === 0) {
						scheduleIdleSocketValidation(e, t);
						t[x].readMore();
						if (t.destroyed) {
							return;
						}
						return;
					}
					if (t[J] === 1) {
						t[x].readMore();
						if (t.destroyed) {
							return;
						}
						return;
					}
				}
				if (e[C] === 0) {
					t[x].readMore();
					if (t.destroyed) {
						return;
					}
				}
				if (e[T] === 0) {
					if (t[x].timeoutType !== me) {
						t[x].setTimeout(e[I], me);
					}
				} else if (e[C] > 0 && t[x].statusCode < 200) {
					if (t[x].timeoutType !== fe) {
						const n = e[D][e[M]];
						const r = n.headersTimeout != null ? n.headersTimeout : e[B];
						t[x].setTimeout(r, fe);
					}
				}
			}
		}
		function shouldSendContentLength(e) {
			return e !== "GET" && e !== "HEAD" && e !== "OPTIONS" && e !== "TRACE" && e !== "CONNECT";
		}
		function writeH1(e, t) {
			const { method: o, path: c, host: d, upgrade: f, blocking: p, reset: h } = t;
			let { body: g, headers: _, contentLength: v } = t;
			const b = o === "PUT" || o === "POST" || o === "PATCH" || o === "QUERY" || o === "PROPFIND" || o === "PROPPATCH";
			if (i.isFormDataLike(g)) {
				if (!X) {
					X = n(31298).extractBody;
				}
				const [e, r] = X(g);
				if (t.contentType == null) {
					_.push("content-type", r);
				}
				g = e.stream;
				v = e.length;
			} else if (i.isBlobLike(g) && t.contentType == null) {
				const n = g.type;
				if (n) {
					const r = `${n}`;
					if (!i.isValidHeaderValue(r)) {
						i.errorRequest(e, t, new u("invalid content-type header"));
						return false;
					}
					_.push("content-type", r);
				}
			}
			if (g && typeof g.read === "function") {
				g.read(0);
			}
			const x = i.bodyLength(g);
			v = x ?? v;
			if (v === null) {
				v = t.contentLength;
			}
			if (v === 0 && !b) {
				v = null;
			}
			if (shouldSendContentLength(o) && v > 0 && t.contentLength !== null && t.contentLength !== v) {
				if (e[te]) {
					i.errorRequest(e, t, new s());
					return false;
				}
				process.emitWarning(new s());
			}
			const C = e[F];
			clearIdleSocketValidation(C);
			const abort = (n) => {
				if (t.aborted) {
					return;
				}
				if (t.completed) {
					if (t.upgrade || t.method === "CONNECT") {
						i.destroy(C, new m("aborted"));
					}
					return;
				}
				i.errorRequest(e, t, n || new l());
				i.destroy(g);
				i.destroy(C, new m("aborted"));
			};
			try {
				t.onConnect(abort);
			} catch (n) {
				i.errorRequest(e, t, n);
			}
			if (t.aborted) {
				return false;
			}
			if (o === "HEAD") {
				C[y] = true;
			}
			if (f || o === "CONNECT") {
				C[y] = true;
			}
			if (h != null) {
				C[y] = h;
			}
			if (e[ne] && C[V]++ >= e[ne]) {
				C[y] = true;
			}
			if (p) {
				C[S] = true;
			}
			let w = `${o} ${c} HTTP/1.1\r\n`;
			if (typeof d === "string") {
				w += `host: ${d}\r\n`;
			} else {
				w += e[A];
			}
			if (f) {
				w += `connection: upgrade\r\nupgrade: ${f}\r\n`;
			} else if (e[P] && !C[y]) {
				w += "connection: keep-alive\r\n";
			} else {
				w += "connection: close\r\n";
			}
			if (Array.isArray(_)) {
				for (let e = 0; e < _.length; e += 2) {
					const t = _[e + 0];
					const n = _[e + 1];
					if (Array.isArray(n)) {
						for (let e = 0; e < n.length; e++) {
							w += `${t}: ${n[e]}\r\n`;
						}
					} else {
						w += `${t}: ${n}\r\n`;
					}
				}
			}
			if (a.sendHeaders.hasSubscribers) {
				a.sendHeaders.publish({
					request: t,
					headers: w,
					socket: C
				});
			}
			if (!g || x === 0) {
				writeBuffer(abort, null, e, t, C, v, w, b);
			} else if (i.isBuffer(g)) {
				writeBuffer(abort, g, e, t, C, v, w, b);
			} else if (i.isBlobLike(g)) {
				if (typeof g.stream === "function") {
					writeIterable(abort, g.stream(), e, t, C, v, w, b);
				} else {
					writeBlob(abort, g, e, t, C, v, w, b);
				}
			} else if (i.isStream(g)) {
				writeStream(abort, g, e, t, C, v, w, b);
			} else if (i.isIterable(g)) {
				writeIterable(abort, g, e, t, C, v, w, b);
			} else {
				r(false);
			}
			return true;
		}
		function writeStream(e, t, n, a, o, s, c, u) {
			r(s !== 0 || n[C] === 0, "stream body cannot be pipelined");
			let d = false;
			const f = new AsyncWriter({
				abort: e,
				socket: o,
				request: a,
				contentLength: s,
				client: n,
				expectsPayload: u,
				header: c
			});
			const onData = function(e) {
				if (d) {
					return;
				}
				try {
					if (!f.write(e) && this.pause) {
						this.pause();
					}
				} catch (e) {
					i.destroy(this, e);
				}
			};
			const onDrain = function() {
				if (d) {
					return;
				}
				if (t.resume) {
					t.resume();
				}
			};
			const onClose = function() {
				queueMicrotask(() => {
					t.removeListener("error", onFinished);
				});
				if (!d) {
					const e = new l();
					queueMicrotask(() => onFinished(e));
				}
			};
			const onFinished = function(e) {
				if (d) {
					return;
				}
				d = true;
				r(o.destroyed || o[E] && n[C] <= 1);
				o.off("drain", onDrain).off("error", onFinished);
				t.removeListener("data", onData).removeListener("end", onFinished).removeListener("close", onClose);
				if (!e) {
					try {
						f.end();
					} catch (t) {
						e = t;
					}
				}
				f.destroy(e);
				if (e && (e.code !== "UND_ERR_INFO" || e.message !== "reset")) {
					i.destroy(t, e);
				} else {
					i.destroy(t);
				}
			};
			t.on("data", onData).on("end", onFinished).on("error", onFinished).on("close", onClose);
			if (t.resume) {
				t.resume();
			}
			o.on("drain", onDrain).on("error", onFinished);
			if (t.errorEmitted ?? t.errored) {
				setImmediate(() => onFinished(t.errored));
			} else if (t.endEmitted ?? t.readableEnded) {
				setImmediate(() => onFinished(null));
			}
			if (t.closeEmitted ?? t.closed) {
				setImmediate(onClose);
			}
		}
		function writeBuffer(e, t, n, a, o, s, c, l) {
			try {
				if (!t) {
					if (s === 0) {
						o.write(`${c}content-length: 0\r\n\r\n`, "latin1");
					} else {
						r(s === null, "no body must not have content length");
						o.write(`${c}\r\n`, "latin1");
					}
				} else if (i.isBuffer(t)) {
					r(s === t.byteLength, "buffer body must have content length");
					o.cork();
					o.write(`${c}content-length: ${s}\r\n\r\n`, "latin1");
					o.write(t);
					o.uncork();
					a.onBodySent(t);
					if (!l && a.reset !== false) {
						o[y] = true;
					}
				}
				a.onRequestSent();
				n[W]();
			} catch (t) {
				e(t);
			}
		}
		async function writeBlob(e, t, n, i, a, o, c, l) {
			r(o === t.size, "blob body must have content length");
			try {
				if (o != null && o !== t.size) {
					throw new s();
				}
				const e = Buffer.from(await t.arrayBuffer());
				a.cork();
				a.write(`${c}content-length: ${o}\r\n\r\n`, "latin1");
				a.write(e);
				a.uncork();
				i.onBodySent(e);
				i.onRequestSent();
				if (!l && i.reset !== false) {
					a[y] = true;
				}
				n[W]();
			} catch (t) {
				e(t);
			}
		}
		async function writeIterable(e, t, n, i, a, o, s, c) {
			r(o !== 0 || n[C] === 0, "iterator body cannot be pipelined");
			let l = null;
			function onDrain() {
				if (l) {
					const e = l;
					l = null;
					e();
				}
			}
			const waitForDrain = () => new Promise((e, t) => {
				r(l === null);
				if (a[N]) {
					t(a[N]);
				} else {
					l = e;
				}
			});
			a.on("close", onDrain).on("drain", onDrain);
			const u = new AsyncWriter({
				abort: e,
				socket: a,
				request: i,
				contentLength: o,
				client: n,
				expectsPayload: c,
				header: s
			});
			try {
				for await (const e of t) {
					if (a[N]) {
						throw a[N];
					}
					if (!u.write(e)) {
						await waitForDrain();
					}
				}
				u.end();
			} catch (e) {
				u.destroy(e);
			} finally {
				a.off("close", onDrain).off("drain", onDrain);
			}
		}
		class AsyncWriter {
			constructor({ abort: e, socket: t, request: n, contentLength: r, client: i, expectsPayload: a, header: o }) {
				this.socket = t;
				this.request = n;
				this.contentLength = r;
				this.client = i;
				this.bytesWritten = 0;
				this.expectsPayload = a;
				this.header = o;
				this.abort = e;
				t[E] = true;
			}
			write(e) {
				const { socket: t, request: n, contentLength: r, client: i, bytesWritten: a, expectsPayload: o, header: c } = this;
				if (t[N]) {
					throw t[N];
				}
				if (t.destroyed) {
					return false;
				}
				const l = Buffer.byteLength(e);
				if (!l) {
					return true;
				}
				if (r !== null && a + l > r) {
					if (i[te]) {
						throw new s();
					}
					process.emitWarning(new s());
				}
				t.cork();
				if (a === 0) {
					if (!o && n.reset !== false) {
						t[y] = true;
					}
					if (r === null) {
						t.write(`${c}transfer-encoding: chunked\r\n`, "latin1");
					} else {
						t.write(`${c}content-length: ${r}\r\n\r\n`, "latin1");
					}
				}
				if (r === null) {
					t.write(`\r\n${l.toString(16)}\r\n`, "latin1");
				}
				this.bytesWritten += l;
				const u = t.write(e);
				t.uncork();
				n.onBodySent(e);
				if (!u) {
					if (t[x].timeout && t[x].timeoutType === fe) {
						if (t[x].timeout.refresh) {
							t[x].timeout.refresh();
						}
					}
				}
				return u;
			}
			end() {
				const { socket: e, contentLength: t, client: n, bytesWritten: r, expectsPayload: i, header: a, request: o } = this;
				o.onRequestSent();
				e[E] = false;
				if (e[N]) {
					throw e[N];
				}
				if (e.destroyed) {
					return;
				}
				if (r === 0) {
					if (i) {
						e.write(`${a}content-length: 0\r\n\r\n`, "latin1");
					} else {
						e.write(`${a}\r\n`, "latin1");
					}
				} else if (t === null) {
					e.write("\r\n0\r\n\r\n", "latin1");
				}
				if (t !== null && r !== t) {
					if (n[te]) {
						throw new s();
					} else {
						process.emitWarning(new s());
					}
				}
				if (e[x].timeout && e[x].timeoutType === fe) {
					if (e[x].timeout.refresh) {
						e[x].timeout.refresh();
					}
				}
				n[W]();
			}
			destroy(e) {
				const { socket: t, client: n, abort: i } = this;
				t[E] = false;
				if (e) {
					r(n[C] <= 1, "pipeline should only contain this request");
					i(e);
				}
			}
		}
		e.exports = connectH1;
	}),
	41822: (function(e, t, n) {
		"use strict";
		const r = n(34589);
		const { errorMonitor: i } = n(78474);
		const { pipeline: a } = n(57075);
		const o = n(31978);
		const { RequestContentLengthMismatchError: s, RequestAbortedError: c, SocketError: l, InformationalError: u } = n(69073);
		const { kUrl: d, kReset: f, kClient: p, kRunning: m, kPending: h, kQueue: g, kPendingIdx: _, kRunningIdx: v, kError: y, kSocket: b, kStrictContentLength: x, kOnError: S, kMaxConcurrentStreams: C, kHTTP2Session: w, kResume: T, kSize: E, kHTTPContext: D } = n(59777);
		const O = Symbol("open streams");
		let k;
		let A = false;
		let j;
		try {
			j = n(32467);
		} catch {
			j = { constants: {} };
		}
		const { constants: { HTTP2_HEADER_AUTHORITY: M, HTTP2_HEADER_METHOD: N, HTTP2_HEADER_PATH: P, HTTP2_HEADER_SCHEME: F, HTTP2_HEADER_CONTENT_LENGTH: I, HTTP2_HEADER_EXPECT: L, HTTP2_HEADER_STATUS: R } } = j;
		function parseH2Headers(e) {
			const t = [];
			for (const [n, r] of Object.entries(e)) {
				if (Array.isArray(r)) {
					for (const e of r) {
						t.push(Buffer.from(n), Buffer.from(e));
					}
				} else {
					t.push(Buffer.from(n), Buffer.from(r));
				}
			}
			return t;
		}
		function parseH2ResponseHeaders(e) {
			const { [R]: t, ...n } = e;
			return parseH2Headers(n);
		}
		async function connectH2(e, t) {
			e[b] = t;
			if (!A) {
				A = true;
				process.emitWarning("H2 support is experimental, expect them to change at any time.", { code: "UNDICI-H2" });
			}
			const n = j.connect(e[d], {
				createConnection: () => t,
				peerMaxConcurrentStreams: e[C]
			});
			n[O] = 0;
			n[p] = e;
			n[b] = t;
			o.addListener(n, "error", onHttp2SessionError);
			o.addListener(n, "frameError", onHttp2FrameError);
			o.addListener(n, "end", onHttp2SessionEnd);
			o.addListener(n, "goaway", onHTTP2GoAway);
			o.addListener(n, "close", function() {
				const { [p]: e } = this;
				const { [b]: t } = e;
				const n = this[b][y] || this[y] || new l("closed", o.getSocketInfo(t));
				e[w] = null;
				if (e.destroyed) {
					r(e[h] === 0);
					const t = e[g].splice(e[v]);
					for (let r = 0; r < t.length; r++) {
						const i = t[r];
						o.errorRequest(e, i, n);
					}
				}
			});
			n.unref();
			e[w] = n;
			t[w] = n;
			o.addListener(t, "error", function(e) {
				this[y] = e;
				this[p][S](e);
			});
			o.addListener(t, "end", function() {
				o.destroy(this, new l("other side closed", o.getSocketInfo(this)));
			});
			o.addListener(t, "close", function() {
				const t = this[y] || new l("closed", o.getSocketInfo(this));
				e[b] = null;
				if (this[w] != null) {
					this[w].destroy(t);
				}
				e[_] = e[v];
				r(e[m] === 0);
				e.emit("disconnect", e[d], [e], t);
				e[T]();
			});
			let i = false;
			t.on("close", () => {
				i = true;
			});
			return {
				version: "h2",
				defaultPipelining: Infinity,
				write(...t) {
					return writeH2(e, ...t);
				},
				resume() {
					resumeH2(e);
				},
				destroy(e, n) {
					if (i) {
						queueMicrotask(n);
					} else {
						t.destroy(e).on("close", n);
					}
				},
				get destroyed() {
					return t.destroyed;
				},
				busy() {
					return false;
				}
			};
		}
		function resumeH2(e) {
			const t = e[b];
			if (t?.destroyed === false) {
				if (e[E] === 0 && e[C] === 0) {
					t.unref();
					e[w].unref();
				} else {
					t.ref();
					e[w].ref();
				}
			}
		}
		function onHttp2SessionError(e) {
			this[b][y] = e;
			this[p][S](e);
		}
		function onHttp2FrameError(e, t, n) {
			if (n === 0) {
				const n = new u(`HTTP/2: "frameError" received - type ${e}, code ${t}`);
				this[b][y] = n;
				this[p][S](n);
			}
		}
		function onHttp2SessionEnd() {
			const e = new l("other side closed", o.getSocketInfo(this[b]));
			this.destroy(e);
			o.destroy(this[b], e);
		}
		function onHTTP2GoAway(e) {
			const t = this[y] || new l(`HTTP/2: "GOAWAY" frame received with code ${e}`, o.getSocketInfo(this));
			const n = this[p];
			n[b] = null;
			n[D] = null;
			if (this[w] != null) {
				this[w].destroy(t);
				this[w] = null;
			}
			o.destroy(this[b], t);
			if (n[v] < n[g].length) {
				const e = n[g][n[v]];
				n[g][n[v]++] = null;
				o.errorRequest(n, e, t);
				n[_] = n[v];
			}
			r(n[m] === 0);
			n.emit("disconnect", n[d], [n], t);
			n[T]();
		}
		function shouldSendContentLength(e) {
			return e !== "GET" && e !== "HEAD" && e !== "OPTIONS" && e !== "TRACE" && e !== "CONNECT";
		}
		function writeH2(e, t) {
			const a = e[w];
			const { method: l, path: f, host: p, upgrade: m, expectContinue: h, signal: y, headers: S } = t;
			let { body: C } = t;
			if (m) {
				o.errorRequest(e, t, new Error("Upgrade not supported for H2"));
				return false;
			}
			const E = {};
			for (let e = 0; e < S.length; e += 2) {
				const t = S[e + 0];
				const n = S[e + 1];
				if (Array.isArray(n)) {
					for (let e = 0; e < n.length; e++) {
						if (E[t]) {
							E[t] += `,${n[e]}`;
						} else {
							E[t] = n[e];
						}
					}
				} else {
					E[t] = n;
				}
			}
			let D;
			const { hostname: A, port: j } = e[d];
			E[M] = p || `${A}${j ? `:${j}` : ""}`;
			E[N] = l;
			const abort = (n) => {
				if (t.aborted) {
					return;
				}
				if (t.completed) {
					if (l === "CONNECT" && D != null) {
						o.destroy(D, n || new c());
					}
					return;
				}
				n = n || new c();
				o.errorRequest(e, t, n);
				if (D != null) {
					o.destroy(D, n);
				}
				o.destroy(C, n);
				e[g][e[v]++] = null;
				e[T]();
			};
			try {
				t.onConnect(abort);
			} catch (n) {
				o.errorRequest(e, t, n);
			}
			if (t.aborted) {
				return false;
			}
			if (l === "CONNECT") {
				a.ref();
				D = a.request(E, {
					endStream: false,
					signal: y
				});
				let n = false;
				const onResponse = (e) => {
					n = true;
					D.off(i, onUpgradeError);
					t.onUpgradeResponse(Number(e[R]), e, parseH2ResponseHeaders);
				};
				const onUpgradeError = (e) => {
					n = true;
					D.off("response", onResponse);
					t.onUpgradeError(e);
				};
				const onReady = () => {
					try {
						t.onUpgrade(null, null, D);
					} catch (e) {
						D.off("response", onResponse);
						abort(e);
						return;
					}
					if (t.aborted) {
						return;
					}
					D.off("error", abort);
					D.once(i, onUpgradeError);
					e[g][e[v]++] = null;
				};
				D.once("response", onResponse);
				D.once("error", abort);
				++a[O];
				onReady();
				D.once("close", () => {
					if (!n && t.completed) {
						D.off("response", onResponse);
						D.off(i, onUpgradeError);
						t.onUpgradeError(new u(`HTTP/2: "stream error" received - code ${D.rstCode}`));
					}
					a[O] -= 1;
					if (a[O] === 0) a.unref();
				});
				return true;
			}
			E[P] = f;
			E[F] = "https";
			const z = l === "PUT" || l === "POST" || l === "PATCH";
			if (C && typeof C.read === "function") {
				C.read(0);
			}
			let B = o.bodyLength(C);
			if (o.isFormDataLike(C)) {
				k ??= n(31298).extractBody;
				const [e, t] = k(C);
				E["content-type"] = t;
				C = e.stream;
				B = e.length;
			}
			if (B == null) {
				B = t.contentLength;
			}
			if (B === 0 || !z) {
				B = null;
			}
			if (shouldSendContentLength(l) && B > 0 && t.contentLength != null && t.contentLength !== B) {
				if (e[x]) {
					o.errorRequest(e, t, new s());
					return false;
				}
				process.emitWarning(new s());
			}
			if (B != null) {
				r(C, "no body must not have content length");
				E[I] = `${B}`;
			}
			a.ref();
			const ee = l === "GET" || l === "HEAD" || C === null;
			if (h) {
				E[L] = "100-continue";
				D = a.request(E, {
					endStream: ee,
					signal: y
				});
				D.once("continue", writeBodyH2);
			} else {
				D = a.request(E, {
					endStream: ee,
					signal: y
				});
				writeBodyH2();
			}
			++a[O];
			D.once("response", (n) => {
				const { [R]: r, ...i } = n;
				t.onResponseStarted();
				if (t.aborted) {
					const n = new c();
					o.errorRequest(e, t, n);
					o.destroy(D, n);
					return;
				}
				if (t.onHeaders(Number(r), parseH2Headers(i), D.resume.bind(D), "") === false) {
					D.pause();
				}
				D.on("data", (e) => {
					if (t.onData(e) === false) {
						D.pause();
					}
				});
			});
			D.once("end", () => {
				if (D.state?.state == null || D.state.state < 6) {
					t.onComplete([]);
				}
				if (a[O] === 0) {
					a.unref();
				}
				abort(new u("HTTP/2: stream half-closed (remote)"));
				e[g][e[v]++] = null;
				e[_] = e[v];
				e[T]();
			});
			D.once("close", () => {
				a[O] -= 1;
				if (a[O] === 0) {
					a.unref();
				}
			});
			D.once("error", function(e) {
				abort(e);
			});
			D.once("frameError", (e, t) => {
				abort(new u(`HTTP/2: "frameError" received - type ${e}, code ${t}`));
			});
			return true;
			function writeBodyH2() {
				if (!C || B === 0) {
					writeBuffer(abort, D, null, e, t, e[b], B, z);
				} else if (o.isBuffer(C)) {
					writeBuffer(abort, D, C, e, t, e[b], B, z);
				} else if (o.isBlobLike(C)) {
					if (typeof C.stream === "function") {
						writeIterable(abort, D, C.stream(), e, t, e[b], B, z);
					} else {
						writeBlob(abort, D, C, e, t, e[b], B, z);
					}
				} else if (o.isStream(C)) {
					writeStream(abort, e[b], z, D, C, e, t, B);
				} else if (o.isIterable(C)) {
					writeIterable(abort, D, C, e, t, e[b], B, z);
				} else {
					r(false);
				}
			}
		}
		function writeBuffer(e, t, n, i, a, s, c, l) {
			try {
				if (n != null && o.isBuffer(n)) {
					r(c === n.byteLength, "buffer body must have content length");
					t.cork();
					t.write(n);
					t.uncork();
					t.end();
					a.onBodySent(n);
				}
				if (!l) {
					s[f] = true;
				}
				a.onRequestSent();
				i[T]();
			} catch (t) {
				e(t);
			}
		}
		function writeStream(e, t, n, i, s, c, l, u) {
			r(u !== 0 || c[m] === 0, "stream body cannot be pipelined");
			const d = a(s, i, (r) => {
				if (r) {
					o.destroy(d, r);
					e(r);
				} else {
					o.removeAllListeners(d);
					l.onRequestSent();
					if (!n) {
						t[f] = true;
					}
					c[T]();
				}
			});
			o.addListener(d, "data", onPipeData);
			function onPipeData(e) {
				l.onBodySent(e);
			}
		}
		async function writeBlob(e, t, n, i, a, o, c, l) {
			r(c === n.size, "blob body must have content length");
			try {
				if (c != null && c !== n.size) {
					throw new s();
				}
				const e = Buffer.from(await n.arrayBuffer());
				t.cork();
				t.write(e);
				t.uncork();
				t.end();
				a.onBodySent(e);
				a.onRequestSent();
				if (!l) {
					o[f] = true;
				}
				i[T]();
			} catch (t) {
				e(t);
			}
		}
		async function writeIterable(e, t, n, i, a, o, s, c) {
			r(s !== 0 || i[m] === 0, "iterator body cannot be pipelined");
			let l = null;
			function onDrain() {
				if (l) {
					const e = l;
					l = null;
					e();
				}
			}
			const waitForDrain = () => new Promise((e, t) => {
				r(l === null);
				if (o[y]) {
					t(o[y]);
				} else {
					l = e;
				}
			});
			t.on("close", onDrain).on("drain", onDrain);
			try {
				for await (const e of n) {
					if (o[y]) {
						throw o[y];
					}
					const n = t.write(e);
					a.onBodySent(e);
					if (!n) {
						await waitForDrain();
					}
				}
				t.end();
				a.onRequestSent();
				if (!c) {
					o[f] = true;
				}
				i[T]();
			} catch (t) {
				e(t);
			} finally {
				t.off("close", onDrain).off("drain", onDrain);
			}
		}
		e.exports = connectH2;
	}),
	72367: (function(e, t, n) {
		"use strict";
		const r = n(34589);
		const i = n(77030);
		const a = n(37067);
		const o = n(31978);
		const { channels: s } = n(34676);
		const c = n(60525);
		const l = n(7603);
		const { InvalidArgumentError: u, InformationalError: d, ClientDestroyedError: f } = n(69073);
		const p = n(20514);
		const { kUrl: m, kServerName: h, kClient: g, kBusy: _, kConnect: v, kResuming: y, kRunning: b, kPending: x, kSize: S, kQueue: C, kConnected: w, kConnecting: T, kNeedDrain: E, kKeepAliveDefaultTimeout: D, kHostHeader: O, kPendingIdx: k, kRunningIdx: A, kError: j, kPipelining: M, kKeepAliveTimeoutValue: N, kMaxHeadersSize: P, kKeepAliveMaxTimeout: F, kKeepAliveTimeoutThreshold: I, kHeadersTimeout: L, kBodyTimeout: R, kStrictContentLength: z, kConnector: B, kMaxRedirections: ee, kMaxRequests: te, kCounter: ne, kClose: V, kDestroy: H, kDispatch: U, kInterceptors: W, kLocalAddress: G, kMaxResponseSize: K, kOnError: re, kHTTPContext: q, kMaxConcurrentStreams: ie, kResume: ae } = n(59777);
		const J = n(10619);
		const Y = n(41822);
		let oe = false;
		const X = Symbol("kClosedResolve");
		const noop = () => {};
		function getPipelining(e) {
			return e[M] ?? e[q]?.defaultPipelining ?? 1;
		}
		class Client extends l {
			constructor(e, { interceptors: t, maxHeaderSize: n, headersTimeout: r, socketTimeout: s, requestTimeout: c, connectTimeout: l, bodyTimeout: d, idleTimeout: f, keepAlive: g, keepAliveTimeout: _, maxKeepAliveTimeout: v, keepAliveMaxTimeout: b, keepAliveTimeoutThreshold: x, socketPath: S, pipelining: w, tls: T, strictContentLength: j, maxCachedSessions: ne, maxRedirections: V, connect: H, maxRequestsPerClient: U, localAddress: J, maxResponseSize: Y, autoSelectFamily: ce, autoSelectFamilyAttemptTimeout: Z, maxConcurrentStreams: Q, allowH2: le, webSocket: $, eventSource: ue } = {}) {
				super({
					webSocket: $,
					eventSource: ue
				});
				if (g !== undefined) {
					throw new u("unsupported keepAlive, use pipelining=0 instead");
				}
				if (s !== undefined) {
					throw new u("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
				}
				if (c !== undefined) {
					throw new u("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
				}
				if (f !== undefined) {
					throw new u("unsupported idleTimeout, use keepAliveTimeout instead");
				}
				if (v !== undefined) {
					throw new u("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
				}
				if (n != null && !Number.isFinite(n)) {
					throw new u("invalid maxHeaderSize");
				}
				if (S != null && typeof S !== "string") {
					throw new u("invalid socketPath");
				}
				if (l != null && (!Number.isFinite(l) || l < 0)) {
					throw new u("invalid connectTimeout");
				}
				if (_ != null && (!Number.isFinite(_) || _ <= 0)) {
					throw new u("invalid keepAliveTimeout");
				}
				if (b != null && (!Number.isFinite(b) || b <= 0)) {
					throw new u("invalid keepAliveMaxTimeout");
				}
				if (x != null && !Number.isFinite(x)) {
					throw new u("invalid keepAliveTimeoutThreshold");
				}
				if (r != null && (!Number.isInteger(r) || r < 0)) {
					throw new u("headersTimeout must be a positive integer or zero");
				}
				if (d != null && (!Number.isInteger(d) || d < 0)) {
					throw new u("bodyTimeout must be a positive integer or zero");
				}
				if (H != null && typeof H !== "function" && typeof H !== "object") {
					throw new u("connect must be a function or an object");
				}
				if (V != null && (!Number.isInteger(V) || V < 0)) {
					throw new u("maxRedirections must be a positive number");
				}
				if (U != null && (!Number.isInteger(U) || U < 0)) {
					throw new u("maxRequestsPerClient must be a positive number");
				}
				if (J != null && (typeof J !== "string" || i.isIP(J) === 0)) {
					throw new u("localAddress must be valid string IP address");
				}
				if (Y != null && (!Number.isInteger(Y) || Y < -1)) {
					throw new u("maxResponseSize must be a positive number");
				}
				if (Z != null && (!Number.isInteger(Z) || Z < -1)) {
					throw new u("autoSelectFamilyAttemptTimeout must be a positive number");
				}
				if (le != null && typeof le !== "boolean") {
					throw new u("allowH2 must be a valid boolean value");
				}
				if (Q != null && (typeof Q !== "number" || Q < 1)) {
					throw new u("maxConcurrentStreams must be a positive integer, greater than 0");
				}
				if (typeof H !== "function") {
					H = p({
						...T,
						maxCachedSessions: ne,
						allowH2: le,
						socketPath: S,
						timeout: l,
						...ce ? {
							autoSelectFamily: ce,
							autoSelectFamilyAttemptTimeout: Z
						} : undefined,
						...H
					});
				}
				if (t?.Client && Array.isArray(t.Client)) {
					this[W] = t.Client;
					if (!oe) {
						oe = true;
						process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.", { code: "UNDICI-CLIENT-INTERCEPTOR-DEPRECATED" });
					}
				} else {
					this[W] = [se({ maxRedirections: V })];
				}
				this[m] = o.parseOrigin(e);
				this[B] = H;
				this[M] = w != null ? w : 1;
				this[P] = n || a.maxHeaderSize;
				this[D] = _ == null ? 4e3 : _;
				this[F] = b == null ? 6e5 : b;
				this[I] = x == null ? 2e3 : x;
				this[N] = this[D];
				this[h] = null;
				this[G] = J != null ? J : null;
				this[y] = 0;
				this[E] = 0;
				this[O] = `host: ${this[m].hostname}${this[m].port ? `:${this[m].port}` : ""}\r\n`;
				this[R] = d != null ? d : 3e5;
				this[L] = r != null ? r : 3e5;
				this[z] = j == null ? true : j;
				this[ee] = V;
				this[te] = U;
				this[X] = null;
				this[K] = Y > -1 ? Y : -1;
				this[ie] = Q != null ? Q : 100;
				this[q] = null;
				this[C] = [];
				this[A] = 0;
				this[k] = 0;
				this[ae] = (e) => resume(this, e);
				this[re] = (e) => onError(this, e);
			}
			get pipelining() {
				return this[M];
			}
			set pipelining(e) {
				this[M] = e;
				this[ae](true);
			}
			get [x]() {
				return this[C].length - this[k];
			}
			get [b]() {
				return this[k] - this[A];
			}
			get [S]() {
				return this[C].length - this[A];
			}
			get [w]() {
				return !!this[q] && !this[T] && !this[q].destroyed;
			}
			get [_]() {
				return Boolean(this[q]?.busy(null) || this[S] >= (getPipelining(this) || 1) || this[x] > 0);
			}
			[v](e) {
				connect(this);
				this.once("connect", e);
			}
			[U](e, t) {
				const n = e.origin || this[m].origin;
				const r = new c(n, e, t);
				this[C].push(r);
				if (this[y]) {} else if (o.bodyLength(r.body) == null && o.isIterable(r.body)) {
					this[y] = 1;
					queueMicrotask(() => resume(this));
				} else {
					this[ae](true);
				}
				if (this[y] && this[E] !== 2 && this[_]) {
					this[E] = 2;
				}
				return this[E] < 2;
			}
			async [V]() {
				return new Promise((e) => {
					if (this[S]) {
						this[X] = e;
					} else {
						e(null);
					}
				});
			}
			async [H](e) {
				return new Promise((t) => {
					const n = this[C].splice(this[k]);
					for (let t = 0; t < n.length; t++) {
						const r = n[t];
						o.errorRequest(this, r, e);
					}
					const callback = () => {
						if (this[X]) {
							this[X]();
							this[X] = null;
						}
						t(null);
					};
					if (this[q]) {
						this[q].destroy(e, callback);
						this[q] = null;
					} else {
						queueMicrotask(callback);
					}
					this[ae]();
				});
			}
		}
		const se = n(11706);
		function onError(e, t) {
			if (e[b] === 0 && t.code !== "UND_ERR_INFO" && t.code !== "UND_ERR_SOCKET") {
				r(e[k] === e[A]);
				const n = e[C].splice(e[A]);
				for (let r = 0; r < n.length; r++) {
					const i = n[r];
					o.errorRequest(e, i, t);
				}
				r(e[S] === 0);
			}
		}
		async function connect(e) {
			r(!e[T]);
			r(!e[q]);
			let { host: t, hostname: n, protocol: a, port: c } = e[m];
			if (n[0] === "[") {
				const e = n.indexOf("]");
				r(e !== -1);
				const t = n.substring(1, e);
				r(i.isIP(t));
				n = t;
			}
			e[T] = true;
			if (s.beforeConnect.hasSubscribers) {
				s.beforeConnect.publish({
					connectParams: {
						host: t,
						hostname: n,
						protocol: a,
						port: c,
						version: e[q]?.version,
						servername: e[h],
						localAddress: e[G]
					},
					connector: e[B]
				});
			}
			try {
				const i = await new Promise((r, i) => {
					e[B]({
						host: t,
						hostname: n,
						protocol: a,
						port: c,
						servername: e[h],
						localAddress: e[G]
					}, (e, t) => {
						if (e) {
							i(e);
						} else {
							r(t);
						}
					});
				});
				if (e.destroyed) {
					o.destroy(i.on("error", noop), new f());
					return;
				}
				r(i);
				try {
					e[q] = i.alpnProtocol === "h2" ? await Y(e, i) : await J(e, i);
				} catch (e) {
					i.destroy().on("error", noop);
					throw e;
				}
				e[T] = false;
				i[ne] = 0;
				i[te] = e[te];
				i[g] = e;
				i[j] = null;
				if (s.connected.hasSubscribers) {
					s.connected.publish({
						connectParams: {
							host: t,
							hostname: n,
							protocol: a,
							port: c,
							version: e[q]?.version,
							servername: e[h],
							localAddress: e[G]
						},
						connector: e[B],
						socket: i
					});
				}
				e.emit("connect", e[m], [e]);
			} catch (i) {
				if (e.destroyed) {
					return;
				}
				e[T] = false;
				if (s.connectError.hasSubscribers) {
					s.connectError.publish({
						connectParams: {
							host: t,
							hostname: n,
							protocol: a,
							port: c,
							version: e[q]?.version,
							servername: e[h],
							localAddress: e[G]
						},
						connector: e[B],
						error: i
					});
				}
				if (i.code === "ERR_TLS_CERT_ALTNAME_INVALID") {
					r(e[b] === 0);
					while (e[x] > 0 && e[C][e[k]].servername === e[h]) {
						const t = e[C][e[k]++];
						o.errorRequest(e, t, i);
					}
				} else {
					onError(e, i);
				}
				e.emit("connectionError", e[m], [e], i);
			}
			e[ae]();
		}
		function emitDrain(e) {
			e[E] = 0;
			e.emit("drain", e[m], [e]);
		}
		function resume(e, t) {
			if (e[y] === 2) {
				return;
			}
			e[y] = 2;
			_resume(e, t);
			e[y] = 0;
			if (e[A] > 256) {
				e[C].splice(0, e[A]);
				e[k] -= e[A];
				e[A] = 0;
			}
		}
		function _resume(e, t) {
			while (true) {
				if (e.destroyed) {
					r(e[x] === 0);
					return;
				}
				if (e[X] && !e[S]) {
					e[X]();
					e[X] = null;
					return;
				}
				if (e[q]) {
					e[q].resume();
				}
				if (e[_]) {
					e[E] = 2;
				} else if (e[E] === 2) {
					if (t) {
						e[E] = 1;
						queueMicrotask(() => emitDrain(e));
					} else {
						emitDrain(e);
					}
					continue;
				}
				if (e[x] === 0) {
					return;
				}
				if (e[b] >= (getPipelining(e) || 1)) {
					return;
				}
				const n = e[C][e[k]];
				if (e[m].protocol === "https:" && e[h] !== n.servername) {
					if (e[b] > 0) {
						return;
					}
					e[h] = n.servername;
					e[q]?.destroy(new d("servername changed"), () => {
						e[q] = null;
						resume(e);
					});
				}
				if (e[T]) {
					return;
				}
				if (!e[q]) {
					connect(e);
					return;
				}
				if (e[q].destroyed) {
					return;
				}
				if (e[q].busy(n)) {
					return;
				}
				if (!n.aborted && e[q].write(n)) {
					e[k]++;
				} else {
					e[C].splice(e[k], 1);
				}
			}
		}
		e.exports = Client;
	}),
	7603: (function(e, t, n) {
		"use strict";
		const r = n(4573);
		const i = n(82489);
		const { ClientDestroyedError: a, ClientClosedError: o, InvalidArgumentError: s } = n(69073);
		const { kDestroy: c, kClose: l, kClosed: u, kDestroyed: d, kDispatch: f, kInterceptors: p } = n(59777);
		const m = Symbol("onDestroyed");
		const h = Symbol("onClosed");
		const g = Symbol("Intercepted Dispatch");
		const _ = Symbol("webSocketOptions");
		const v = Symbol("eventSourceOptions");
		class DispatcherBase extends i {
			constructor(e) {
				super();
				this[d] = false;
				this[m] = null;
				this[u] = false;
				this[h] = [];
				this[_] = e?.webSocket ?? {};
				this[v] = e?.eventSource ?? {};
			}
			get webSocketOptions() {
				return {
					maxFragments: this[_].maxFragments ?? 131072,
					maxPayloadSize: this[_].maxPayloadSize ?? 128 * 1024 * 1024
				};
			}
			get eventSourceOptions() {
				return { maxEventSize: this[v].maxEventSize ?? r.kStringMaxLength };
			}
			get destroyed() {
				return this[d];
			}
			get closed() {
				return this[u];
			}
			get interceptors() {
				return this[p];
			}
			set interceptors(e) {
				if (e) {
					for (let t = e.length - 1; t >= 0; t--) {
						const e = this[p][t];
						if (typeof e !== "function") {
							throw new s("interceptor must be an function");
						}
					}
				}
				this[p] = e;
			}
			close(e) {
				if (e === undefined) {
					return new Promise((e, t) => {
						this.close((n, r) => {
							return n ? t(n) : e(r);
						});
					});
				}
				if (typeof e !== "function") {
					throw new s("invalid callback");
				}
				if (this[d]) {
					queueMicrotask(() => e(new a(), null));
					return;
				}
				if (this[u]) {
					if (this[h]) {
						this[h].push(e);
					} else {
						queueMicrotask(() => e(null, null));
					}
					return;
				}
				this[u] = true;
				this[h].push(e);
				const onClosed = () => {
					const e = this[h];
					this[h] = null;
					for (let t = 0; t < e.length; t++) {
						e[t](null, null);
					}
				};
				this[l]().then(() => this.destroy()).then(() => {
					queueMicrotask(onClosed);
				});
			}
			destroy(e, t) {
				if (typeof e === "function") {
					t = e;
					e = null;
				}
				if (t === undefined) {
					return new Promise((t, n) => {
						this.destroy(e, (e, r) => {
							return e ? n(e) : t(r);
						});
					});
				}
				if (typeof t !== "function") {
					throw new s("invalid callback");
				}
				if (this[d]) {
					if (this[m]) {
						this[m].push(t);
					} else {
						queueMicrotask(() => t(null, null));
					}
					return;
				}
				if (!e) {
					e = new a();
				}
				this[d] = true;
				this[m] = this[m] || [];
				this[m].push(t);
				const onDestroyed = () => {
					const e = this[m];
					this[m] = null;
					for (let t = 0; t < e.length; t++) {
						e[t](null, null);
					}
				};
				this[c](e).then(() => {
					queueMicrotask(onDestroyed);
				});
			}
			[g](e, t) {
				if (!this[p] || this[p].length === 0) {
					this[g] = this[f];
					return this[f](e, t);
				}
				let n = this[f].bind(this);
				for (let e = this[p].length - 1; e >= 0; e--) {
					n = this[p][e](n);
				}
				this[g] = n;
				return n(e, t);
			}
			dispatch(e, t) {
				if (!t || typeof t !== "object") {
					throw new s("handler must be an object");
				}
				try {
					if (!e || typeof e !== "object") {
						throw new s("opts must be an object.");
					}
					if (this[d] || this[m]) {
						throw new a();
					}
					if (this[u]) {
						throw new o();
					}
					return this[g](e, t);
				} catch (e) {
					if (typeof t.onError !== "function") {
						throw new s("invalid onError method");
					}
					t.onError(e);
					return false;
				}
			}
		}
		e.exports = DispatcherBase;
	}),
	82489: (function(e, t, n) {
		"use strict";
		const r = n(78474);
		class Dispatcher extends r {
			dispatch() {
				throw new Error("not implemented");
			}
			close() {
				throw new Error("not implemented");
			}
			destroy() {
				throw new Error("not implemented");
			}
			compose(...e) {
				const t = Array.isArray(e[0]) ? e[0] : e;
				let n = this.dispatch.bind(this);
				for (const e of t) {
					if (e == null) {
						continue;
					}
					if (typeof e !== "function") {
						throw new TypeError(`invalid interceptor, expected function received ${typeof e}`);
					}
					n = e(n);
					if (n == null || typeof n !== "function" || n.length !== 2) {
						throw new TypeError("invalid interceptor");
					}
				}
				return new ComposedDispatcher(this, n);
			}
		}
		class ComposedDispatcher extends Dispatcher {
			#e = null;
			#t = null;
			constructor(e, t) {
				super();
				this.#e = e;
				this.#t = t;
			}
			dispatch(...e) {
				this.#t(...e);
			}
			close(...e) {
				return this.#e.close(...e);
			}
			destroy(...e) {
				return this.#e.destroy(...e);
			}
		}
		e.exports = Dispatcher;
	}),
	76843: (function(e, t, n) {
		"use strict";
		const r = n(7603);
		const { kClose: i, kDestroy: a, kClosed: o, kDestroyed: s, kDispatch: c, kNoProxyAgent: l, kHttpProxyAgent: u, kHttpsProxyAgent: d } = n(59777);
		const f = n(49230);
		const p = n(19779);
		const m = {
			"http:": 80,
			"https:": 443
		};
		let h = false;
		class EnvHttpProxyAgent extends r {
			#e = null;
			#t = null;
			#n = null;
			constructor(e = {}) {
				super();
				this.#n = e;
				if (!h) {
					h = true;
					process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.", { code: "UNDICI-EHPA" });
				}
				const { httpProxy: t, httpsProxy: n, noProxy: r, ...i } = e;
				this[l] = new p(i);
				const a = t ?? process.env.http_proxy ?? process.env.HTTP_PROXY;
				if (a) {
					this[u] = new f({
						...i,
						uri: a
					});
				} else {
					this[u] = this[l];
				}
				const o = n ?? process.env.https_proxy ?? process.env.HTTPS_PROXY;
				if (o) {
					this[d] = new f({
						...i,
						uri: o
					});
				} else {
					this[d] = this[u];
				}
				this.#a();
			}
			[c](e, t) {
				const n = new URL(e.origin);
				const r = this.#r(n);
				return r.dispatch(e, t);
			}
			async [i]() {
				await this[l].close();
				if (!this[u][o]) {
					await this[u].close();
				}
				if (!this[d][o]) {
					await this[d].close();
				}
			}
			async [a](e) {
				await this[l].destroy(e);
				if (!this[u][s]) {
					await this[u].destroy(e);
				}
				if (!this[d][s]) {
					await this[d].destroy(e);
				}
			}
			#r(e) {
				let { protocol: t, host: n, port: r } = e;
				n = n.replace(/:\d*$/, "").toLowerCase();
				r = Number.parseInt(r, 10) || m[t] || 0;
				if (!this.#i(n, r)) {
					return this[l];
				}
				if (t === "https:") {
					return this[d];
				}
				return this[u];
			}
			#i(e, t) {
				if (this.#o) {
					this.#a();
				}
				if (this.#t.length === 0) {
					return true;
				}
				if (this.#e === "*") {
					return false;
				}
				for (let n = 0; n < this.#t.length; n++) {
					const r = this.#t[n];
					if (r.port && r.port !== t) {
						continue;
					}
					if (!/^[.*]/.test(r.hostname)) {
						if (e === r.hostname) {
							return false;
						}
					} else {
						if (e.endsWith(r.hostname.replace(/^\*/, ""))) {
							return false;
						}
					}
				}
				return true;
			}
			#a() {
				const e = this.#n.noProxy ?? this.#s;
				const t = e.split(/[,\s]/);
				const n = [];
				for (let e = 0; e < t.length; e++) {
					const r = t[e];
					if (!r) {
						continue;
					}
					const i = r.match(/^(.+):(\d+)$/);
					n.push({
						hostname: (i ? i[1] : r).toLowerCase(),
						port: i ? Number.parseInt(i[2], 10) : 0
					});
				}
				this.#e = e;
				this.#t = n;
			}
			get #o() {
				if (this.#n.noProxy !== undefined) {
					return false;
				}
				return this.#e !== this.#s;
			}
			get #s() {
				return process.env.no_proxy ?? process.env.NO_PROXY ?? "";
			}
		}
		e.exports = EnvHttpProxyAgent;
	}),
	51422: (function(e) {
		"use strict";
		const t = 2048;
		const n = t - 1;
		class FixedCircularBuffer {
			constructor() {
				this.bottom = 0;
				this.top = 0;
				this.list = new Array(t);
				this.next = null;
			}
			isEmpty() {
				return this.top === this.bottom;
			}
			isFull() {
				return (this.top + 1 & n) === this.bottom;
			}
			push(e) {
				this.list[this.top] = e;
				this.top = this.top + 1 & n;
			}
			shift() {
				const e = this.list[this.bottom];
				if (e === undefined) return null;
				this.list[this.bottom] = undefined;
				this.bottom = this.bottom + 1 & n;
				return e;
			}
		}
		e.exports = class FixedQueue {
			constructor() {
				this.head = this.tail = new FixedCircularBuffer();
			}
			isEmpty() {
				return this.head.isEmpty();
			}
			push(e) {
				if (this.head.isFull()) {
					this.head = this.head.next = new FixedCircularBuffer();
				}
				this.head.push(e);
			}
			shift() {
				const e = this.tail;
				const t = e.shift();
				if (e.isEmpty() && e.next !== null) {
					this.tail = e.next;
				}
				return t;
			}
		};
	}),
	49902: (function(e, t, n) {
		"use strict";
		const r = n(7603);
		const i = n(51422);
		const { kConnected: a, kSize: o, kRunning: s, kPending: c, kQueued: l, kBusy: u, kFree: d, kUrl: f, kClose: p, kDestroy: m, kDispatch: h } = n(59777);
		const g = n(93760);
		const _ = Symbol("clients");
		const v = Symbol("needDrain");
		const y = Symbol("queue");
		const b = Symbol("closed resolve");
		const x = Symbol("onDrain");
		const S = Symbol("onConnect");
		const C = Symbol("onDisconnect");
		const w = Symbol("onConnectionError");
		const T = Symbol("get dispatcher");
		const E = Symbol("add client");
		const D = Symbol("remove client");
		const O = Symbol("stats");
		class PoolBase extends r {
			constructor(e) {
				super(e);
				this[y] = new i();
				this[_] = [];
				this[l] = 0;
				const t = this;
				this[x] = function onDrain(e, n) {
					const r = t[y];
					let i = false;
					while (!i) {
						const e = r.shift();
						if (!e) {
							break;
						}
						t[l]--;
						i = !this.dispatch(e.opts, e.handler);
					}
					this[v] = i;
					if (!this[v] && t[v]) {
						t[v] = false;
						t.emit("drain", e, [t, ...n]);
					}
					if (t[b] && r.isEmpty()) {
						Promise.all(t[_].map((e) => e.close())).then(t[b]);
					}
				};
				this[S] = (e, n) => {
					t.emit("connect", e, [t, ...n]);
				};
				this[C] = (e, n, r) => {
					t.emit("disconnect", e, [t, ...n], r);
				};
				this[w] = (e, n, r) => {
					t.emit("connectionError", e, [t, ...n], r);
				};
				this[O] = new g(this);
			}
			get [u]() {
				return this[v];
			}
			get [a]() {
				return this[_].filter((e) => e[a]).length;
			}
			get [d]() {
				return this[_].filter((e) => e[a] && !e[v]).length;
			}
			get [c]() {
				let e = this[l];
				for (const { [c]: t } of this[_]) {
					e += t;
				}
				return e;
			}
			get [s]() {
				let e = 0;
				for (const { [s]: t } of this[_]) {
					e += t;
				}
				return e;
			}
			get [o]() {
				let e = this[l];
				for (const { [o]: t } of this[_]) {
					e += t;
				}
				return e;
			}
			get stats() {
				return this[O];
			}
			async [p]() {
				if (this[y].isEmpty()) {
					await Promise.all(this[_].map((e) => e.close()));
				} else {
					await new Promise((e) => {
						this[b] = e;
					});
				}
			}
			async [m](e) {
				while (true) {
					const t = this[y].shift();
					if (!t) {
						break;
					}
					t.handler.onError(e);
				}
				await Promise.all(this[_].map((t) => t.destroy(e)));
			}
			[h](e, t) {
				const n = this[T]();
				if (!n) {
					this[v] = true;
					this[y].push({
						opts: e,
						handler: t
					});
					this[l]++;
				} else if (!n.dispatch(e, t)) {
					n[v] = true;
					this[v] = !this[T]();
				}
				return !this[v];
			}
			[E](e) {
				e.on("drain", this[x]).on("connect", this[S]).on("disconnect", this[C]).on("connectionError", this[w]);
				this[_].push(e);
				if (this[v]) {
					queueMicrotask(() => {
						if (this[v]) {
							this[x](e[f], [this, e]);
						}
					});
				}
				return this;
			}
			[D](e) {
				e.close(() => {
					const t = this[_].indexOf(e);
					if (t !== -1) {
						this[_].splice(t, 1);
					}
				});
				this[v] = this[_].some((e) => !e[v] && e.closed !== true && e.destroyed !== true);
			}
		}
		e.exports = {
			PoolBase,
			kClients: _,
			kNeedDrain: v,
			kAddClient: E,
			kRemoveClient: D,
			kGetDispatcher: T
		};
	}),
	93760: (function(e, t, n) {
		const { kFree: r, kConnected: i, kPending: a, kQueued: o, kRunning: s, kSize: c } = n(59777);
		const l = Symbol("pool");
		class PoolStats {
			constructor(e) {
				this[l] = e;
			}
			get connected() {
				return this[l][i];
			}
			get free() {
				return this[l][r];
			}
			get pending() {
				return this[l][a];
			}
			get queued() {
				return this[l][o];
			}
			get running() {
				return this[l][s];
			}
			get size() {
				return this[l][c];
			}
		}
		e.exports = PoolStats;
	}),
	96798: (function(e, t, n) {
		"use strict";
		const { PoolBase: r, kClients: i, kNeedDrain: a, kAddClient: o, kGetDispatcher: s } = n(49902);
		const c = n(72367);
		const { InvalidArgumentError: l } = n(69073);
		const u = n(31978);
		const { kUrl: d, kInterceptors: f } = n(59777);
		const p = n(20514);
		const m = Symbol("options");
		const h = Symbol("connections");
		const g = Symbol("factory");
		function defaultFactory(e, t) {
			return new c(e, t);
		}
		class Pool extends r {
			constructor(e, { connections: t, factory: n = defaultFactory, connect: r, connectTimeout: a, tls: o, maxCachedSessions: s, socketPath: c, autoSelectFamily: _, autoSelectFamilyAttemptTimeout: v, allowH2: y, ...b } = {}) {
				if (t != null && (!Number.isFinite(t) || t < 0)) {
					throw new l("invalid connections");
				}
				if (typeof n !== "function") {
					throw new l("factory must be a function.");
				}
				if (r != null && typeof r !== "function" && typeof r !== "object") {
					throw new l("connect must be a function or an object");
				}
				if (typeof r !== "function") {
					r = p({
						...o,
						maxCachedSessions: s,
						allowH2: y,
						socketPath: c,
						timeout: a,
						..._ ? {
							autoSelectFamily: _,
							autoSelectFamilyAttemptTimeout: v
						} : undefined,
						...r
					});
				}
				super(b);
				this[f] = b.interceptors?.Pool && Array.isArray(b.interceptors.Pool) ? b.interceptors.Pool : [];
				this[h] = t || null;
				this[d] = u.parseOrigin(e);
				this[m] = {
					...u.deepClone(b),
					connect: r,
					allowH2: y
				};
				this[m].interceptors = b.interceptors ? { ...b.interceptors } : undefined;
				this[g] = n;
				this.on("connectionError", (e, t, n) => {
					for (const e of t) {
						const t = this[i].indexOf(e);
						if (t !== -1) {
							this[i].splice(t, 1);
						}
					}
				});
			}
			[s]() {
				for (const e of this[i]) {
					if (!e[a]) {
						return e;
					}
				}
				if (!this[h] || this[i].length < this[h]) {
					const e = this[g](this[d], this[m]);
					this[o](e);
					return e;
				}
			}
		}
		e.exports = Pool;
	}),
	49230: (function(e, t, n) {
		"use strict";
		const { kProxy: r, kClose: i, kDestroy: a, kDispatch: o, kInterceptors: s } = n(59777);
		const { URL: c } = n(73136);
		const l = n(19779);
		const u = n(96798);
		const d = n(7603);
		const { InvalidArgumentError: f, RequestAbortedError: p, SecureProxyConnectionError: m } = n(69073);
		const h = n(20514);
		const g = n(72367);
		const _ = Symbol("proxy agent");
		const v = Symbol("proxy client");
		const y = Symbol("proxy headers");
		const b = Symbol("request tls settings");
		const x = Symbol("proxy tls settings");
		const S = Symbol("connect endpoint function");
		const C = Symbol("tunnel proxy");
		function defaultProtocolPort(e) {
			return e === "https:" ? 443 : 80;
		}
		function defaultFactory(e, t) {
			return new u(e, t);
		}
		const noop = () => {};
		function defaultAgentFactory(e, t) {
			if (t.connections === 1) {
				return new g(e, t);
			}
			return new u(e, t);
		}
		class Http1ProxyWrapper extends d {
			#e;
			constructor(e, { headers: t = {}, connect: n, factory: r }) {
				super();
				if (!e) {
					throw new f("Proxy URL is mandatory");
				}
				this[y] = t;
				if (r) {
					this.#e = r(e, { connect: n });
				} else {
					this.#e = new g(e, { connect: n });
				}
			}
			[o](e, t) {
				const n = t.onHeaders;
				t.onHeaders = function(e, r, i) {
					if (e === 407) {
						if (typeof t.onError === "function") {
							t.onError(new f("Proxy Authentication Required (407)"));
						}
						return;
					}
					if (n) n.call(this, e, r, i);
				};
				const { origin: r, path: i = "/", headers: a = {} } = e;
				e.path = r + i;
				if (!("host" in a) && !("Host" in a)) {
					const { host: e } = new c(r);
					a.host = e;
				}
				e.headers = {
					...this[y],
					...a
				};
				return this.#e[o](e, t);
			}
			async [i]() {
				return this.#e.close();
			}
			async [a](e) {
				return this.#e.destroy(e);
			}
		}
		class ProxyAgent extends d {
			constructor(e) {
				super();
				if (!e || typeof e === "object" && !(e instanceof c) && !e.uri) {
					throw new f("Proxy uri is mandatory");
				}
				const { clientFactory: t = defaultFactory } = e;
				if (typeof t !== "function") {
					throw new f("Proxy opts.clientFactory must be a function.");
				}
				const { proxyTunnel: n = true } = e;
				const i = this.#e(e);
				const { href: a, origin: o, port: u, protocol: d, username: g, password: w, hostname: T } = i;
				this[r] = {
					uri: a,
					protocol: d
				};
				this[s] = e.interceptors?.ProxyAgent && Array.isArray(e.interceptors.ProxyAgent) ? e.interceptors.ProxyAgent : [];
				this[b] = e.requestTls;
				this[x] = e.proxyTls;
				this[y] = e.headers || {};
				this[C] = n;
				if (e.auth && e.token) {
					throw new f("opts.auth cannot be used in combination with opts.token");
				} else if (e.auth) {
					this[y]["proxy-authorization"] = `Basic ${e.auth}`;
				} else if (e.token) {
					this[y]["proxy-authorization"] = e.token;
				} else if (g && w) {
					this[y]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(g)}:${decodeURIComponent(w)}`).toString("base64")}`;
				}
				const E = h({ ...e.proxyTls });
				this[S] = h({ ...e.requestTls });
				const D = e.factory || defaultAgentFactory;
				const factory = (e, t) => {
					const { protocol: n } = new c(e);
					if (!this[C] && n === "http:" && this[r].protocol === "http:") {
						return new Http1ProxyWrapper(this[r].uri, {
							headers: this[y],
							connect: E,
							factory: D
						});
					}
					return D(e, t);
				};
				this[v] = t(i, { connect: E });
				this[_] = new l({
					...e,
					factory,
					connect: async (e, t) => {
						let n = e.host;
						if (!e.port) {
							n += `:${defaultProtocolPort(e.protocol)}`;
						}
						try {
							const { socket: r, statusCode: i } = await this[v].connect({
								origin: o,
								port: u,
								path: n,
								signal: e.signal,
								headers: {
									...this[y],
									host: e.host
								},
								servername: this[x]?.servername || T
							});
							if (i !== 200) {
								r.on("error", noop).destroy();
								t(new p(`Proxy response (${i}) !== 200 when HTTP Tunneling`));
							}
							if (e.protocol !== "https:") {
								t(null, r);
								return;
							}
							let a;
							if (this[b]) {
								a = this[b].servername;
							} else {
								a = e.servername;
							}
							this[S]({
								...e,
								servername: a,
								httpSocket: r
							}, t);
						} catch (e) {
							if (e.code === "ERR_TLS_CERT_ALTNAME_INVALID") {
								t(new m(e));
							} else {
								t(e);
							}
						}
					}
				});
			}
			dispatch(e, t) {
				const n = buildHeaders(e.headers);
				throwIfProxyAuthIsSent(n);
				if (n && !("host" in n) && !("Host" in n)) {
					const { host: t } = new c(e.origin);
					n.host = t;
				}
				return this[_].dispatch({
					...e,
					headers: n
				}, t);
			}
			#e(e) {
				if (typeof e === "string") {
					return new c(e);
				} else if (e instanceof c) {
					return e;
				} else {
					return new c(e.uri);
				}
			}
			async [i]() {
				await this[_].close();
				await this[v].close();
			}
			async [a]() {
				await this[_].destroy();
				await this[v].destroy();
			}
		}
		function buildHeaders(e) {
			if (Array.isArray(e)) {
				const t = {};
				for (let n = 0; n < e.length; n += 2) {
					t[e[n]] = e[n + 1];
				}
				return t;
			}
			return e;
		}
		function throwIfProxyAuthIsSent(e) {
			const t = e && Object.keys(e).find((e) => e.toLowerCase() === "proxy-authorization");
			if (t) {
				throw new f("Proxy-Authorization should be sent in ProxyAgent constructor");
			}
		}
		e.exports = ProxyAgent;
	}),
	46488: (function(e, t, n) {
		"use strict";
		const r = n(82489);
		const i = n(88470);
		class RetryAgent extends r {
			#e = null;
			#t = null;
			constructor(e, t = {}) {
				super(t);
				this.#e = e;
				this.#t = t;
			}
			dispatch(e, t) {
				const n = new i({
					...e,
					retryOptions: this.#t
				}, {
					dispatch: this.#e.dispatch.bind(this.#e),
					handler: t
				});
				return this.#e.dispatch(e, n);
			}
			close() {
				return this.#e.close();
			}
			destroy() {
				return this.#e.destroy();
			}
		}
		e.exports = RetryAgent;
	}),
	50311: (function(e, t, n) {
		"use strict";
		const r = Symbol.for("undici.globalDispatcher.1");
		const { InvalidArgumentError: i } = n(69073);
		const a = n(19779);
		if (getGlobalDispatcher() === undefined) {
			setGlobalDispatcher(new a());
		}
		function setGlobalDispatcher(e) {
			if (!e || typeof e.dispatch !== "function") {
				throw new i("Argument agent must implement Agent");
			}
			Object.defineProperty(globalThis, r, {
				value: e,
				writable: true,
				enumerable: false,
				configurable: false
			});
		}
		function getGlobalDispatcher() {
			return globalThis[r];
		}
		e.exports = {
			setGlobalDispatcher,
			getGlobalDispatcher
		};
	}),
	37765: (function(e) {
		"use strict";
		e.exports = class DecoratorHandler {
			#e;
			constructor(e) {
				if (typeof e !== "object" || e === null) {
					throw new TypeError("handler must be an object");
				}
				this.#e = e;
			}
			onConnect(...e) {
				return this.#e.onConnect?.(...e);
			}
			onError(...e) {
				return this.#e.onError?.(...e);
			}
			onUpgrade(...e) {
				return this.#e.onUpgrade?.(...e);
			}
			onResponseStarted(...e) {
				return this.#e.onResponseStarted?.(...e);
			}
			onHeaders(...e) {
				return this.#e.onHeaders?.(...e);
			}
			onData(...e) {
				return this.#e.onData?.(...e);
			}
			onComplete(...e) {
				return this.#e.onComplete?.(...e);
			}
			onBodySent(...e) {
				return this.#e.onBodySent?.(...e);
			}
		};
	}),
	58704: (function(e, t, n) {
		"use strict";
		const r = n(31978);
		const { kBodyUsed: i } = n(59777);
		const a = n(34589);
		const { InvalidArgumentError: o } = n(69073);
		const s = n(78474);
		const c = [
			300,
			301,
			302,
			303,
			307,
			308
		];
		const l = Symbol("body");
		class BodyAsyncIterable {
			constructor(e) {
				this[l] = e;
				this[i] = false;
			}
			async *[Symbol.asyncIterator]() {
				a(!this[i], "disturbed");
				this[i] = true;
				yield* this[l];
			}
		}
		class RedirectHandler {
			constructor(e, t, n, c) {
				if (t != null && (!Number.isInteger(t) || t < 0)) {
					throw new o("maxRedirections must be a positive number");
				}
				r.validateHandler(c, n.method, n.upgrade);
				this.dispatch = e;
				this.location = null;
				this.abort = null;
				this.opts = {
					...n,
					maxRedirections: 0
				};
				this.maxRedirections = t;
				this.handler = c;
				this.history = [];
				this.redirectionLimitReached = false;
				if (r.isStream(this.opts.body)) {
					if (r.bodyLength(this.opts.body) === 0) {
						this.opts.body.on("data", function() {
							a(false);
						});
					}
					if (typeof this.opts.body.readableDidRead !== "boolean") {
						this.opts.body[i] = false;
						s.prototype.on.call(this.opts.body, "data", function() {
							this[i] = true;
						});
					}
				} else if (this.opts.body && typeof this.opts.body.pipeTo === "function") {
					this.opts.body = new BodyAsyncIterable(this.opts.body);
				} else if (this.opts.body && typeof this.opts.body !== "string" && !ArrayBuffer.isView(this.opts.body) && r.isIterable(this.opts.body)) {
					this.opts.body = new BodyAsyncIterable(this.opts.body);
				}
			}
			onConnect(e) {
				this.abort = e;
				this.handler.onConnect(e, { history: this.history });
			}
			onUpgrade(e, t, n) {
				this.handler.onUpgrade(e, t, n);
			}
			onError(e) {
				this.handler.onError(e);
			}
			onHeaders(e, t, n, i) {
				this.location = this.history.length >= this.maxRedirections || r.isDisturbed(this.opts.body) ? null : parseLocation(e, t);
				if (this.opts.throwOnMaxRedirect && this.history.length >= this.maxRedirections) {
					if (this.request) {
						this.request.abort(new Error("max redirects"));
					}
					this.redirectionLimitReached = true;
					this.abort(new Error("max redirects"));
					return;
				}
				if (this.opts.origin) {
					this.history.push(new URL(this.opts.path, this.opts.origin));
				}
				if (!this.location) {
					return this.handler.onHeaders(e, t, n, i);
				}
				const { origin: a, pathname: o, search: s } = r.parseURL(new URL(this.location, this.opts.origin && new URL(this.opts.path, this.opts.origin)));
				const c = s ? `${o}${s}` : o;
				this.opts.headers = cleanRequestHeaders(this.opts.headers, e === 303, this.opts.origin !== a);
				this.opts.path = c;
				this.opts.origin = a;
				this.opts.maxRedirections = 0;
				this.opts.query = null;
				if (e === 303 && this.opts.method !== "HEAD") {
					this.opts.method = "GET";
					this.opts.body = null;
				}
			}
			onData(e) {
				if (this.location) {} else {
					return this.handler.onData(e);
				}
			}
			onComplete(e) {
				if (this.location) {
					this.location = null;
					this.abort = null;
					this.dispatch(this.opts, this);
				} else {
					this.handler.onComplete(e);
				}
			}
			onBodySent(e) {
				if (this.handler.onBodySent) {
					this.handler.onBodySent(e);
				}
			}
		}
		function parseLocation(e, t) {
			if (c.indexOf(e) === -1) {
				return null;
			}
			for (let e = 0; e < t.length; e += 2) {
				if (t[e].length === 8 && r.headerNameToString(t[e]) === "location") {
					return t[e + 1];
				}
			}
		}
		function shouldRemoveHeader(e, t, n) {
			if (e.length === 4) {
				return r.headerNameToString(e) === "host";
			}
			if (t && r.headerNameToString(e).startsWith("content-")) {
				return true;
			}
			if (n && (e.length === 13 || e.length === 6 || e.length === 19)) {
				const t = r.headerNameToString(e);
				return t === "authorization" || t === "cookie" || t === "proxy-authorization";
			}
			return false;
		}
		function cleanRequestHeaders(e, t, n) {
			const r = [];
			if (Array.isArray(e)) {
				for (let i = 0; i < e.length; i += 2) {
					if (!shouldRemoveHeader(e[i], t, n)) {
						r.push(e[i], e[i + 1]);
					}
				}
			} else if (e && typeof e === "object") {
				for (const i of Object.keys(e)) {
					if (!shouldRemoveHeader(i, t, n)) {
						r.push(i, e[i]);
					}
				}
			} else {
				a(e == null, "headers must be an object or an array");
			}
			return r;
		}
		e.exports = RedirectHandler;
	}),
	88470: (function(e, t, n) {
		"use strict";
		const r = n(34589);
		const { kRetryHandlerDefaultRetry: i } = n(59777);
		const { RequestRetryError: a } = n(69073);
		const { isDisturbed: o, parseHeaders: s, parseRangeHeader: c, wrapRequestBody: l } = n(31978);
		function calculateRetryAfterHeader(e) {
			const t = Date.now();
			return new Date(e).getTime() - t;
		}
		function validatePartialResponseContentLength(e, t, n, r) {
			const i = e["content-length"];
			if (i == null) {
				return null;
			}
			if (!Number.isFinite(t.start) || !Number.isFinite(t.end)) {
				return null;
			}
			const o = Number(i);
			const s = t.end - t.start + 1;
			if (!Number.isFinite(o) || o !== s) {
				return new a("Content-Length mismatch", n, {
					headers: e,
					data: { count: r }
				});
			}
			return null;
		}
		class RetryHandler {
			constructor(e, t) {
				const { retryOptions: n, ...r } = e;
				const { retry: a, maxRetries: o, maxTimeout: s, minTimeout: c, timeoutFactor: u, methods: d, errorCodes: f, retryAfter: p, statusCodes: m } = n ?? {};
				this.dispatch = t.dispatch;
				this.handler = t.handler;
				this.opts = {
					...r,
					body: l(e.body)
				};
				this.abort = null;
				this.aborted = false;
				this.retryOpts = {
					retry: a ?? RetryHandler[i],
					retryAfter: p ?? true,
					maxTimeout: s ?? 30 * 1e3,
					minTimeout: c ?? 500,
					timeoutFactor: u ?? 2,
					maxRetries: o ?? 5,
					methods: d ?? [
						"GET",
						"HEAD",
						"OPTIONS",
						"PUT",
						"DELETE",
						"TRACE"
					],
					statusCodes: m ?? [
						500,
						502,
						503,
						504,
						429
					],
					errorCodes: f ?? [
						"ECONNRESET",
						"ECONNREFUSED",
						"ENOTFOUND",
						"ENETDOWN",
						"ENETUNREACH",
						"EHOSTDOWN",
						"EHOSTUNREACH",
						"EPIPE",
						"UND_ERR_SOCKET"
					]
				};
				this.retryCount = 0;
				this.retryCountCheckpoint = 0;
				this.start = 0;
				this.end = null;
				this.etag = null;
				this.resume = null;
				this.headersSent = false;
				this.handler.onConnect((e) => {
					this.aborted = true;
					if (this.abort) {
						this.abort(e);
					} else {
						this.reason = e;
					}
				});
			}
			checkpointResponseEnd(e, t) {
				if (this.end == null && this.opts.method !== "HEAD") {
					const t = e["content-length"];
					this.end = t != null ? Number(t) - 1 : null;
					r(this.end == null || Number.isFinite(this.end), "invalid content-length");
				}
				this.resume = this.end != null ? t : null;
			}
			onRequestSent() {
				if (this.handler.onRequestSent) {
					this.handler.onRequestSent();
				}
			}
			onUpgrade(e, t, n) {
				if (this.handler.onUpgrade) {
					this.handler.onUpgrade(e, t, n);
				}
			}
			onConnect(e) {
				if (this.aborted) {
					e(this.reason);
				} else {
					this.abort = e;
				}
			}
			onBodySent(e) {
				if (this.handler.onBodySent) return this.handler.onBodySent(e);
			}
			static [i](e, { state: t, opts: n }, r) {
				const { statusCode: i, code: a, headers: o } = e;
				const { method: s, retryOptions: c } = n;
				const { maxRetries: l, minTimeout: u, maxTimeout: d, timeoutFactor: f, statusCodes: p, errorCodes: m, methods: h } = c;
				const { counter: g } = t;
				if (a && a !== "UND_ERR_REQ_RETRY" && !m.includes(a)) {
					r(e);
					return;
				}
				if (Array.isArray(h) && !h.includes(s)) {
					r(e);
					return;
				}
				if (i != null && Array.isArray(p) && !p.includes(i)) {
					r(e);
					return;
				}
				if (g > l) {
					r(e);
					return;
				}
				let _ = o?.["retry-after"];
				if (_) {
					_ = Number(_);
					_ = Number.isNaN(_) ? calculateRetryAfterHeader(_) : _ * 1e3;
				}
				const v = _ > 0 ? Math.min(_, d) : Math.min(u * f ** (g - 1), d);
				setTimeout(() => r(null), v);
			}
			onHeaders(e, t, n, i) {
				const o = s(t);
				this.retryCount += 1;
				if (e >= 300) {
					if (!this.headersSent && this.retryOpts.statusCodes.includes(e) === false) {
						this.headersSent = true;
						this.checkpointResponseEnd(o, n);
						return this.handler.onHeaders(e, t, n, i);
					} else {
						this.abort(new a("Request failed", e, {
							headers: o,
							data: { count: this.retryCount }
						}));
						return false;
					}
				}
				if (this.resume != null) {
					this.resume = null;
					if (e !== 206 && (this.start > 0 || e !== 200)) {
						this.abort(new a("server does not support the range header and the payload was partially consumed", e, {
							headers: o,
							data: { count: this.retryCount }
						}));
						return false;
					}
					const t = c(o["content-range"]);
					if (!t) {
						this.abort(new a("Content-Range mismatch", e, {
							headers: o,
							data: { count: this.retryCount }
						}));
						return false;
					}
					if (this.etag != null && this.etag !== o.etag) {
						this.abort(new a("ETag mismatch", e, {
							headers: o,
							data: { count: this.retryCount }
						}));
						return false;
					}
					const r = validatePartialResponseContentLength(o, t, e, this.retryCount);
					if (r != null) {
						this.abort(r);
						return false;
					}
					const { start: i, size: s, end: l = s - 1 } = t;
					if (this.start !== i || this.end != null && this.end !== l) {
						this.abort(new a("Content-Range mismatch", e, {
							headers: o,
							data: { count: this.retryCount }
						}));
						return false;
					}
					this.resume = n;
					return true;
				}
				if (this.end == null) {
					if (e === 206) {
						const a = c(o["content-range"]);
						if (a == null) {
							this.headersSent = true;
							return this.handler.onHeaders(e, t, n, i);
						}
						const s = validatePartialResponseContentLength(o, a, e, this.retryCount);
						if (s != null) {
							this.abort(s);
							return false;
						}
						const { start: l, size: u, end: d = u - 1 } = a;
						r(l != null && Number.isFinite(l), "content-range mismatch");
						r(d != null && Number.isFinite(d), "invalid content-length");
						this.start = l;
						this.end = d;
					}
					if (this.end == null) {
						const e = o["content-length"];
						this.end = e != null ? Number(e) - 1 : null;
					}
					r(Number.isFinite(this.start));
					r(this.end == null || Number.isFinite(this.end), "invalid content-length");
					this.resume = n;
					this.headersSent = true;
					this.etag = o.etag != null ? o.etag : null;
					if (this.etag != null && this.etag.startsWith("W/")) {
						this.etag = null;
					}
					return this.handler.onHeaders(e, t, n, i);
				}
				const l = new a("Request failed", e, {
					headers: o,
					data: { count: this.retryCount }
				});
				this.abort(l);
				return false;
			}
			onData(e) {
				this.start += e.length;
				return this.handler.onData(e);
			}
			onComplete(e) {
				this.retryCount = 0;
				return this.handler.onComplete(e);
			}
			onError(e) {
				if (this.aborted || o(this.opts.body) || this.headersSent && this.resume == null) {
					return this.handler.onError(e);
				}
				if (this.retryCount - this.retryCountCheckpoint > 0) {
					this.retryCount = this.retryCountCheckpoint + (this.retryCount - this.retryCountCheckpoint);
				} else {
					this.retryCount += 1;
				}
				this.retryOpts.retry(e, {
					state: { counter: this.retryCount },
					opts: {
						retryOptions: this.retryOpts,
						...this.opts
					}
				}, onRetry.bind(this));
				function onRetry(e) {
					if (e != null || this.aborted || o(this.opts.body)) {
						return this.handler.onError(e);
					}
					if (this.start !== 0) {
						const e = { range: `bytes=${this.start}-${this.end ?? ""}` };
						if (this.etag != null) {
							e["if-match"] = this.etag;
						}
						this.opts = {
							...this.opts,
							headers: {
								...this.opts.headers,
								...e
							}
						};
					}
					try {
						this.retryCountCheckpoint = this.retryCount;
						this.dispatch(this.opts, this);
					} catch (e) {
						this.handler.onError(e);
					}
				}
			}
		}
		e.exports = RetryHandler;
	}),
	29157: (function(e, t, n) {
		"use strict";
		const { isIP: r } = n(77030);
		const { lookup: i } = n(40610);
		const a = n(37765);
		const { InvalidArgumentError: o, InformationalError: s } = n(69073);
		const c = Math.pow(2, 31) - 1;
		class DNSInstance {
			#e = 0;
			#t = 0;
			#n = new Map();
			dualStack = true;
			affinity = null;
			lookup = null;
			pick = null;
			constructor(e) {
				this.#e = e.maxTTL;
				this.#t = e.maxItems;
				this.dualStack = e.dualStack;
				this.affinity = e.affinity;
				this.lookup = e.lookup ?? this.#r;
				this.pick = e.pick ?? this.#i;
			}
			get full() {
				return this.#n.size === this.#t;
			}
			runLookup(e, t, n) {
				const r = this.#n.get(e.hostname);
				if (r == null && this.full) {
					n(null, e.origin);
					return;
				}
				const i = {
					affinity: this.affinity,
					dualStack: this.dualStack,
					lookup: this.lookup,
					pick: this.pick,
					...t.dns,
					maxTTL: this.#e,
					maxItems: this.#t
				};
				if (r == null) {
					this.lookup(e, i, (t, r) => {
						if (t || r == null || r.length === 0) {
							n(t ?? new s("No DNS entries found"));
							return;
						}
						this.setRecords(e, r);
						const a = this.#n.get(e.hostname);
						const o = this.pick(e, a, i.affinity);
						let c;
						if (typeof o.port === "number") {
							c = `:${o.port}`;
						} else if (e.port !== "") {
							c = `:${e.port}`;
						} else {
							c = "";
						}
						n(null, `${e.protocol}//${o.family === 6 ? `[${o.address}]` : o.address}${c}`);
					});
				} else {
					const a = this.pick(e, r, i.affinity);
					if (a == null) {
						this.#n.delete(e.hostname);
						this.runLookup(e, t, n);
						return;
					}
					let o;
					if (typeof a.port === "number") {
						o = `:${a.port}`;
					} else if (e.port !== "") {
						o = `:${e.port}`;
					} else {
						o = "";
					}
					n(null, `${e.protocol}//${a.family === 6 ? `[${a.address}]` : a.address}${o}`);
				}
			}
			#r(e, t, n) {
				i(e.hostname, {
					all: true,
					family: this.dualStack === false ? this.affinity : 0,
					order: "ipv4first"
				}, (e, t) => {
					if (e) {
						return n(e);
					}
					const r = new Map();
					for (const e of t) {
						r.set(`${e.address}:${e.family}`, e);
					}
					n(null, r.values());
				});
			}
			#i(e, t, n) {
				let r = null;
				const { records: i, offset: a } = t;
				let o;
				if (this.dualStack) {
					if (n == null) {
						if (a == null || a === c) {
							t.offset = 0;
							n = 4;
						} else {
							t.offset++;
							n = (t.offset & 1) === 1 ? 6 : 4;
						}
					}
					if (i[n] != null && i[n].ips.length > 0) {
						o = i[n];
					} else {
						o = i[n === 4 ? 6 : 4];
					}
				} else {
					o = i[n];
				}
				if (o == null || o.ips.length === 0) {
					return r;
				}
				if (o.offset == null || o.offset === c) {
					o.offset = 0;
				} else {
					o.offset++;
				}
				const s = o.offset % o.ips.length;
				r = o.ips[s] ?? null;
				if (r == null) {
					return r;
				}
				if (Date.now() - r.timestamp > r.ttl) {
					o.ips.splice(s, 1);
					return this.pick(e, t, n);
				}
				return r;
			}
			setRecords(e, t) {
				const n = Date.now();
				const r = { records: {
					4: null,
					6: null
				} };
				for (const e of t) {
					e.timestamp = n;
					if (typeof e.ttl === "number") {
						e.ttl = Math.min(e.ttl, this.#e);
					} else {
						e.ttl = this.#e;
					}
					const t = r.records[e.family] ?? { ips: [] };
					t.ips.push(e);
					r.records[e.family] = t;
				}
				this.#n.set(e.hostname, r);
			}
			getHandler(e, t) {
				return new DNSDispatchHandler(this, e, t);
			}
		}
		class DNSDispatchHandler extends a {
			#e = null;
			#t = null;
			#n = null;
			#r = null;
			#i = null;
			constructor(e, { origin: t, handler: n, dispatch: r }, i) {
				super(n);
				this.#i = t;
				this.#r = n;
				this.#t = { ...i };
				this.#e = e;
				this.#n = r;
			}
			onError(e) {
				switch (e.code) {
					case "ETIMEDOUT":
					case "ECONNREFUSED": {
						if (this.#e.dualStack) {
							this.#e.runLookup(this.#i, this.#t, (e, t) => {
								if (e) {
									return this.#r.onError(e);
								}
								const n = {
									...this.#t,
									origin: t
								};
								this.#n(n, this);
							});
							return;
						}
						this.#r.onError(e);
						return;
					}
					case "ENOTFOUND": this.#e.deleteRecord(this.#i);
					default:
						this.#r.onError(e);
						break;
				}
			}
		}
		e.exports = (e) => {
			if (e?.maxTTL != null && (typeof e?.maxTTL !== "number" || e?.maxTTL < 0)) {
				throw new o("Invalid maxTTL. Must be a positive number");
			}
			if (e?.maxItems != null && (typeof e?.maxItems !== "number" || e?.maxItems < 1)) {
				throw new o("Invalid maxItems. Must be a positive number and greater than zero");
			}
			if (e?.affinity != null && e?.affinity !== 4 && e?.affinity !== 6) {
				throw new o("Invalid affinity. Must be either 4 or 6");
			}
			if (e?.dualStack != null && typeof e?.dualStack !== "boolean") {
				throw new o("Invalid dualStack. Must be a boolean");
			}
			if (e?.lookup != null && typeof e?.lookup !== "function") {
				throw new o("Invalid lookup. Must be a function");
			}
			if (e?.pick != null && typeof e?.pick !== "function") {
				throw new o("Invalid pick. Must be a function");
			}
			const t = e?.dualStack ?? true;
			let n;
			if (t) {
				n = e?.affinity ?? null;
			} else {
				n = e?.affinity ?? 4;
			}
			const i = {
				maxTTL: e?.maxTTL ?? 1e4,
				lookup: e?.lookup ?? null,
				pick: e?.pick ?? null,
				dualStack: t,
				affinity: n,
				maxItems: e?.maxItems ?? Infinity
			};
			const a = new DNSInstance(i);
			return (e) => {
				return function dnsInterceptor(t, n) {
					const i = t.origin.constructor === URL ? t.origin : new URL(t.origin);
					if (r(i.hostname) !== 0) {
						return e(t, n);
					}
					a.runLookup(i, t, (r, o) => {
						if (r) {
							return n.onError(r);
						}
						let s = null;
						s = {
							...t,
							servername: i.hostname,
							origin: o,
							headers: {
								host: i.hostname,
								...t.headers
							}
						};
						e(s, a.getHandler({
							origin: i,
							dispatch: e,
							handler: n
						}, t));
					});
					return true;
				};
			};
		};
	}),
	92538: (function(e, t, n) {
		"use strict";
		const r = n(31978);
		const { InvalidArgumentError: i, RequestAbortedError: a } = n(69073);
		const o = n(37765);
		class DumpHandler extends o {
			#e = 1024 * 1024;
			#t = null;
			#n = false;
			#r = false;
			#i = 0;
			#a = null;
			#o = null;
			constructor({ maxSize: e }, t) {
				super(t);
				if (e != null && (!Number.isFinite(e) || e < 1)) {
					throw new i("maxSize must be a number greater than 0");
				}
				this.#e = e ?? this.#e;
				this.#o = t;
			}
			onConnect(e) {
				this.#t = e;
				this.#o.onConnect(this.#s.bind(this));
			}
			#s(e) {
				this.#r = true;
				this.#a = e;
			}
			onHeaders(e, t, n, i) {
				const o = r.parseHeaders(t);
				const s = o["content-length"];
				if (s != null && s > this.#e) {
					throw new a(`Response size (${s}) larger than maxSize (${this.#e})`);
				}
				if (this.#r) {
					return true;
				}
				return this.#o.onHeaders(e, t, n, i);
			}
			onError(e) {
				if (this.#n) {
					return;
				}
				e = this.#a ?? e;
				this.#o.onError(e);
			}
			onData(e) {
				this.#i = this.#i + e.length;
				if (this.#i >= this.#e) {
					this.#n = true;
					if (this.#r) {
						this.#o.onError(this.#a);
					} else {
						this.#o.onComplete([]);
					}
				}
				return true;
			}
			onComplete(e) {
				if (this.#n) {
					return;
				}
				if (this.#r) {
					this.#o.onError(this.reason);
					return;
				}
				this.#o.onComplete(e);
			}
		}
		function createDumpInterceptor({ maxSize: e } = { maxSize: 1024 * 1024 }) {
			return (t) => {
				return function Intercept(n, r) {
					const { dumpMaxSize: i = e } = n;
					const a = new DumpHandler({ maxSize: i }, r);
					return t(n, a);
				};
			};
		}
		e.exports = createDumpInterceptor;
	}),
	11706: (function(e, t, n) {
		"use strict";
		const r = n(58704);
		function createRedirectInterceptor({ maxRedirections: e }) {
			return (t) => {
				return function Intercept(n, i) {
					const { maxRedirections: a = e } = n;
					if (!a) {
						return t(n, i);
					}
					const o = new r(t, a, n, i);
					n = {
						...n,
						maxRedirections: 0
					};
					return t(n, o);
				};
			};
		}
		e.exports = createRedirectInterceptor;
	}),
	78668: (function(e, t, n) {
		"use strict";
		const r = n(58704);
		e.exports = (e) => {
			const t = e?.maxRedirections;
			return (e) => {
				return function redirectInterceptor(n, i) {
					const { maxRedirections: a = t, ...o } = n;
					if (!a) {
						return e(n, i);
					}
					const s = new r(e, a, n, i);
					return e(o, s);
				};
			};
		};
	}),
	26628: (function(e, t, n) {
		"use strict";
		const r = n(88470);
		e.exports = (e) => {
			return (t) => {
				return function retryInterceptor(n, i) {
					return t(n, new r({
						...n,
						retryOptions: {
							...e,
							...n.retryOptions
						}
					}, {
						handler: i,
						dispatch: t
					}));
				};
			};
		};
	}),
	65058: (function(e, t, n) {
		"use strict";
		Object.defineProperty(t, "__esModule", { value: true });
		t.SPECIAL_HEADERS = t.HEADER_STATE = t.MINOR = t.MAJOR = t.CONNECTION_TOKEN_CHARS = t.HEADER_CHARS = t.TOKEN = t.STRICT_TOKEN = t.HEX = t.URL_CHAR = t.STRICT_URL_CHAR = t.USERINFO_CHARS = t.MARK = t.ALPHANUM = t.NUM = t.HEX_MAP = t.NUM_MAP = t.ALPHA = t.FINISH = t.H_METHOD_MAP = t.METHOD_MAP = t.METHODS_RTSP = t.METHODS_ICE = t.METHODS_HTTP = t.METHODS = t.LENIENT_FLAGS = t.FLAGS = t.TYPE = t.ERROR = void 0;
		const r = n(92122);
		var i;
		(function(e) {
			e[e["OK"] = 0] = "OK";
			e[e["INTERNAL"] = 1] = "INTERNAL";
			e[e["STRICT"] = 2] = "STRICT";
			e[e["LF_EXPECTED"] = 3] = "LF_EXPECTED";
			e[e["UNEXPECTED_CONTENT_LENGTH"] = 4] = "UNEXPECTED_CONTENT_LENGTH";
			e[e["CLOSED_CONNECTION"] = 5] = "CLOSED_CONNECTION";
			e[e["INVALID_METHOD"] = 6] = "INVALID_METHOD";
			e[e["INVALID_URL"] = 7] = "INVALID_URL";
			e[e["INVALID_CONSTANT"] = 8] = "INVALID_CONSTANT";
			e[e["INVALID_VERSION"] = 9] = "INVALID_VERSION";
			e[e["INVALID_HEADER_TOKEN"] = 10] = "INVALID_HEADER_TOKEN";
			e[e["INVALID_CONTENT_LENGTH"] = 11] = "INVALID_CONTENT_LENGTH";
			e[e["INVALID_CHUNK_SIZE"] = 12] = "INVALID_CHUNK_SIZE";
			e[e["INVALID_STATUS"] = 13] = "INVALID_STATUS";
			e[e["INVALID_EOF_STATE"] = 14] = "INVALID_EOF_STATE";
			e[e["INVALID_TRANSFER_ENCODING"] = 15] = "INVALID_TRANSFER_ENCODING";
			e[e["CB_MESSAGE_BEGIN"] = 16] = "CB_MESSAGE_BEGIN";
			e[e["CB_HEADERS_COMPLETE"] = 17] = "CB_HEADERS_COMPLETE";
			e[e["CB_MESSAGE_COMPLETE"] = 18] = "CB_MESSAGE_COMPLETE";
			e[e["CB_CHUNK_HEADER"] = 19] = "CB_CHUNK_HEADER";
			e[e["CB_CHUNK_COMPLETE"] = 20] = "CB_CHUNK_COMPLETE";
			e[e["PAUSED"] = 21] = "PAUSED";
			e[e["PAUSED_UPGRADE"] = 22] = "PAUSED_UPGRADE";
			e[e["PAUSED_H2_UPGRADE"] = 23] = "PAUSED_H2_UPGRADE";
			e[e["USER"] = 24] = "USER";
		})(i = t.ERROR || (t.ERROR = {}));
		var a;
		(function(e) {
			e[e["BOTH"] = 0] = "BOTH";
			e[e["REQUEST"] = 1] = "REQUEST";
			e[e["RESPONSE"] = 2] = "RESPONSE";
		})(a = t.TYPE || (t.TYPE = {}));
		var o;
		(function(e) {
			e[e["CONNECTION_KEEP_ALIVE"] = 1] = "CONNECTION_KEEP_ALIVE";
			e[e["CONNECTION_CLOSE"] = 2] = "CONNECTION_CLOSE";
			e[e["CONNECTION_UPGRADE"] = 4] = "CONNECTION_UPGRADE";
			e[e["CHUNKED"] = 8] = "CHUNKED";
			e[e["UPGRADE"] = 16] = "UPGRADE";
			e[e["CONTENT_LENGTH"] = 32] = "CONTENT_LENGTH";
			e[e["SKIPBODY"] = 64] = "SKIPBODY";
			e[e["TRAILING"] = 128] = "TRAILING";
			e[e["TRANSFER_ENCODING"] = 512] = "TRANSFER_ENCODING";
		})(o = t.FLAGS || (t.FLAGS = {}));
		var s;
		(function(e) {
			e[e["HEADERS"] = 1] = "HEADERS";
			e[e["CHUNKED_LENGTH"] = 2] = "CHUNKED_LENGTH";
			e[e["KEEP_ALIVE"] = 4] = "KEEP_ALIVE";
		})(s = t.LENIENT_FLAGS || (t.LENIENT_FLAGS = {}));
		var c;
		(function(e) {
			e[e["DELETE"] = 0] = "DELETE";
			e[e["GET"] = 1] = "GET";
			e[e["HEAD"] = 2] = "HEAD";
			e[e["POST"] = 3] = "POST";
			e[e["PUT"] = 4] = "PUT";
			e[e["CONNECT"] = 5] = "CONNECT";
			e[e["OPTIONS"] = 6] = "OPTIONS";
			e[e["TRACE"] = 7] = "TRACE";
			e[e["COPY"] = 8] = "COPY";
			e[e["LOCK"] = 9] = "LOCK";
			e[e["MKCOL"] = 10] = "MKCOL";
			e[e["MOVE"] = 11] = "MOVE";
			e[e["PROPFIND"] = 12] = "PROPFIND";
			e[e["PROPPATCH"] = 13] = "PROPPATCH";
			e[e["SEARCH"] = 14] = "SEARCH";
			e[e["UNLOCK"] = 15] = "UNLOCK";
			e[e["BIND"] = 16] = "BIND";
			e[e["REBIND"] = 17] = "REBIND";
			e[e["UNBIND"] = 18] = "UNBIND";
			e[e["ACL"] = 19] = "ACL";
			e[e["REPORT"] = 20] = "REPORT";
			e[e["MKACTIVITY"] = 21] = "MKACTIVITY";
			e[e["CHECKOUT"] = 22] = "CHECKOUT";
			e[e["MERGE"] = 23] = "MERGE";
			e[e["M-SEARCH"] = 24] = "M-SEARCH";
			e[e["NOTIFY"] = 25] = "NOTIFY";
			e[e["SUBSCRIBE"] = 26] = "SUBSCRIBE";
			e[e["UNSUBSCRIBE"] = 27] = "UNSUBSCRIBE";
			e[e["PATCH"] = 28] = "PATCH";
			e[e["PURGE"] = 29] = "PURGE";
			e[e["MKCALENDAR"] = 30] = "MKCALENDAR";
			e[e["LINK"] = 31] = "LINK";
			e[e["UNLINK"] = 32] = "UNLINK";
			e[e["SOURCE"] = 33] = "SOURCE";
			e[e["PRI"] = 34] = "PRI";
			e[e["DESCRIBE"] = 35] = "DESCRIBE";
			e[e["ANNOUNCE"] = 36] = "ANNOUNCE";
			e[e["SETUP"] = 37] = "SETUP";
			e[e["PLAY"] = 38] = "PLAY";
			e[e["PAUSE"] = 39] = "PAUSE";
			e[e["TEARDOWN"] = 40] = "TEARDOWN";
			e[e["GET_PARAMETER"] = 41] = "GET_PARAMETER";
			e[e["SET_PARAMETER"] = 42] = "SET_PARAMETER";
			e[e["REDIRECT"] = 43] = "REDIRECT";
			e[e["RECORD"] = 44] = "RECORD";
			e[e["FLUSH"] = 45] = "FLUSH";
		})(c = t.METHODS || (t.METHODS = {}));
		t.METHODS_HTTP = [
			c.DELETE,
			c.GET,
			c.HEAD,
			c.POST,
			c.PUT,
			c.CONNECT,
			c.OPTIONS,
			c.TRACE,
			c.COPY,
			c.LOCK,
			c.MKCOL,
			c.MOVE,
			c.PROPFIND,
			c.PROPPATCH,
			c.SEARCH,
			c.UNLOCK,
			c.BIND,
			c.REBIND,
			c.UNBIND,
			c.ACL,
			c.REPORT,
			c.MKACTIVITY,
			c.CHECKOUT,
			c.MERGE,
			c["M-SEARCH"],
			c.NOTIFY,
			c.SUBSCRIBE,
			c.UNSUBSCRIBE,
			c.PATCH,
			c.PURGE,
			c.MKCALENDAR,
			c.LINK,
			c.UNLINK,
			c.PRI,
			c.SOURCE
		];
		t.METHODS_ICE = [c.SOURCE];
		t.METHODS_RTSP = [
			c.OPTIONS,
			c.DESCRIBE,
			c.ANNOUNCE,
			c.SETUP,
			c.PLAY,
			c.PAUSE,
			c.TEARDOWN,
			c.GET_PARAMETER,
			c.SET_PARAMETER,
			c.REDIRECT,
			c.RECORD,
			c.FLUSH,
			c.GET,
			c.POST
		];
		t.METHOD_MAP = r.enumToMap(c);
		t.H_METHOD_MAP = {};
		Object.keys(t.METHOD_MAP).forEach((e) => {
			if (/^H/.test(e)) {
				t.H_METHOD_MAP[e] = t.METHOD_MAP[e];
			}
		});
		var l;
		(function(e) {
			e[e["SAFE"] = 0] = "SAFE";
			e[e["SAFE_WITH_CB"] = 1] = "SAFE_WITH_CB";
			e[e["UNSAFE"] = 2] = "UNSAFE";
		})(l = t.FINISH || (t.FINISH = {}));
		t.ALPHA = [];
		for (let e = "A".charCodeAt(0); e <= "Z".charCodeAt(0); e++) {
			t.ALPHA.push(String.fromCharCode(e));
			t.ALPHA.push(String.fromCharCode(e + 32));
		}
		t.NUM_MAP = {
			0: 0,
			1: 1,
			2: 2,
			3: 3,
			4: 4,
			5: 5,
			6: 6,
			7: 7,
			8: 8,
			9: 9
		};
		t.HEX_MAP = {
			0: 0,
			1: 1,
			2: 2,
			3: 3,
			4: 4,
			5: 5,
			6: 6,
			7: 7,
			8: 8,
			9: 9,
			A: 10,
			B: 11,
			C: 12,
			D: 13,
			E: 14,
			F: 15,
			a: 10,
			b: 11,
			c: 12,
			d: 13,
			e: 14,
			f: 15
		};
		t.NUM = [
			"0",
			"1",
			"2",
			"3",
			"4",
			"5",
			"6",
			"7",
			"8",
			"9"
		];
		t.ALPHANUM = t.ALPHA.concat(t.NUM);
		t.MARK = [
			"-",
			"_",
			".",
			"!",
			"~",
			"*",
			"'",
			"(",
			")"
		];
		t.USERINFO_CHARS = t.ALPHANUM.concat(t.MARK).concat([
			"%",
			";",
			":",
			"&",
			"=",
			"+",
			"$",
			","
		]);
		t.STRICT_URL_CHAR = [
			"!",
			"\"",
			"$",
			"%",
			"&",
			"'",
			"(",
			")",
			"*",
			"+",
			",",
			"-",
			".",
			"/",
			":",
			";",
			"<",
			"=",
			">",
			"@",
			"[",
			"\\",
			"]",
			"^",
			"_",
			"`",
			"{",
			"|",
			"}",
			"~"
		].concat(t.ALPHANUM);
		t.URL_CHAR = t.STRICT_URL_CHAR.concat(["	", "\f"]);
		for (let e = 128; e <= 255; e++) {
			t.URL_CHAR.push(e);
		}
		t.HEX = t.NUM.concat([
			"a",
			"b",
			"c",
			"d",
			"e",
			"f",
			"A",
			"B",
			"C",
			"D",
			"E",
			"F"
		]);
		t.STRICT_TOKEN = [
			"!",
			"#",
			"$",
			"%",
			"&",
			"'",
			"*",
			"+",
			"-",
			".",
			"^",
			"_",
			"`",
			"|",
			"~"
		].concat(t.ALPHANUM);
		t.TOKEN = t.STRICT_TOKEN.concat([" "]);
		t.HEADER_CHARS = ["	"];
		for (let e = 32; e <= 255; e++) {
			if (e !== 127) {
				t.HEADER_CHARS.push(e);
			}
		}
		t.CONNECTION_TOKEN_CHARS = t.HEADER_CHARS.filter((e) => e !== 44);
		t.MAJOR = t.NUM_MAP;
		t.MINOR = t.MAJOR;
		var u;
		(function(e) {
			e[e["GENERAL"] = 0] = "GENERAL";
			e[e["CONNECTION"] = 1] = "CONNECTION";
			e[e["CONTENT_LENGTH"] = 2] = "CONTENT_LENGTH";
			e[e["TRANSFER_ENCODING"] = 3] = "TRANSFER_ENCODING";
			e[e["UPGRADE"] = 4] = "UPGRADE";
			e[e["CONNECTION_KEEP_ALIVE"] = 5] = "CONNECTION_KEEP_ALIVE";
			e[e["CONNECTION_CLOSE"] = 6] = "CONNECTION_CLOSE";
			e[e["CONNECTION_UPGRADE"] = 7] = "CONNECTION_UPGRADE";
			e[e["TRANSFER_ENCODING_CHUNKED"] = 8] = "TRANSFER_ENCODING_CHUNKED";
		})(u = t.HEADER_STATE || (t.HEADER_STATE = {}));
		t.SPECIAL_HEADERS = {
			"connection": u.CONNECTION,
			"content-length": u.CONTENT_LENGTH,
			"proxy-connection": u.CONNECTION,
			"transfer-encoding": u.TRANSFER_ENCODING,
			"upgrade": u.UPGRADE
		};
	}),
	62088: (function(e, t, n) {
		"use strict";
		const { Buffer: r } = n(4573);
		e.exports = r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv", "base64");
	}),
	56944: (function(e, t, n) {
		"use strict";
		const { Buffer: r } = n(4573);
		e.exports = r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==", "base64");
	}),
	92122: (function(e, t) {
		"use strict";
		Object.defineProperty(t, "__esModule", { value: true });
		t.enumToMap = void 0;
		function enumToMap(e) {
			const t = {};
			Object.keys(e).forEach((n) => {
				const r = e[n];
				if (typeof r === "number") {
					t[n] = r;
				}
			});
			return t;
		}
		t.enumToMap = enumToMap;
	}),
	27819: (function(e, t, n) {
		"use strict";
		const { kClients: r } = n(59777);
		const i = n(19779);
		const { kAgent: a, kMockAgentSet: o, kMockAgentGet: s, kDispatches: c, kIsMockActive: l, kNetConnect: u, kGetNetConnect: d, kOptions: f, kFactory: p } = n(60123);
		const m = n(18087);
		const h = n(59350);
		const { matchValue: g, buildMockOptions: _ } = n(78319);
		const { InvalidArgumentError: v, UndiciError: y } = n(69073);
		const b = n(82489);
		const x = n(7527);
		const S = n(59956);
		class MockAgent extends b {
			constructor(e) {
				super(e);
				this[u] = true;
				this[l] = true;
				if (e?.agent && typeof e.agent.dispatch !== "function") {
					throw new v("Argument opts.agent must implement Agent");
				}
				const t = e?.agent ? e.agent : new i(e);
				this[a] = t;
				this[r] = t[r];
				this[f] = _(e);
			}
			get(e) {
				let t = this[s](e);
				if (!t) {
					t = this[p](e);
					this[o](e, t);
				}
				return t;
			}
			dispatch(e, t) {
				this.get(e.origin);
				return this[a].dispatch(e, t);
			}
			async close() {
				await this[a].close();
				this[r].clear();
			}
			deactivate() {
				this[l] = false;
			}
			activate() {
				this[l] = true;
			}
			enableNetConnect(e) {
				if (typeof e === "string" || typeof e === "function" || e instanceof RegExp) {
					if (Array.isArray(this[u])) {
						this[u].push(e);
					} else {
						this[u] = [e];
					}
				} else if (typeof e === "undefined") {
					this[u] = true;
				} else {
					throw new v("Unsupported matcher. Must be one of String|Function|RegExp.");
				}
			}
			disableNetConnect() {
				this[u] = false;
			}
			get isMockActive() {
				return this[l];
			}
			[o](e, t) {
				this[r].set(e, t);
			}
			[p](e) {
				const t = Object.assign({ agent: this }, this[f]);
				return this[f] && this[f].connections === 1 ? new m(e, t) : new h(e, t);
			}
			[s](e) {
				const t = this[r].get(e);
				if (t) {
					return t;
				}
				if (typeof e !== "string") {
					const t = this[p]("http://localhost:9999");
					this[o](e, t);
					return t;
				}
				for (const [t, n] of Array.from(this[r])) {
					if (n && typeof t !== "string" && g(t, e)) {
						const t = this[p](e);
						this[o](e, t);
						t[c] = n[c];
						return t;
					}
				}
			}
			[d]() {
				return this[u];
			}
			pendingInterceptors() {
				const e = this[r];
				return Array.from(e.entries()).flatMap(([e, t]) => t[c].map((t) => ({
					...t,
					origin: e
				}))).filter(({ pending: e }) => e);
			}
			assertNoPendingInterceptors({ pendingInterceptorsFormatter: e = new S() } = {}) {
				const t = this.pendingInterceptors();
				if (t.length === 0) {
					return;
				}
				const n = new x("interceptor", "interceptors").pluralize(t.length);
				throw new y(`
${n.count} ${n.noun} ${n.is} pending:

${e.format(t)}
`.trim());
			}
		}
		e.exports = MockAgent;
	}),
	18087: (function(e, t, n) {
		"use strict";
		const { promisify: r } = n(57975);
		const i = n(72367);
		const { buildMockDispatch: a } = n(78319);
		const { kDispatches: o, kMockAgent: s, kClose: c, kOriginalClose: l, kOrigin: u, kOriginalDispatch: d, kConnected: f } = n(60123);
		const { MockInterceptor: p } = n(70769);
		const m = n(59777);
		const { InvalidArgumentError: h } = n(69073);
		class MockClient extends i {
			constructor(e, t) {
				super(e, t);
				if (!t || !t.agent || typeof t.agent.dispatch !== "function") {
					throw new h("Argument opts.agent must implement Agent");
				}
				this[s] = t.agent;
				this[u] = e;
				this[o] = [];
				this[f] = 1;
				this[d] = this.dispatch;
				this[l] = this.close.bind(this);
				this.dispatch = a.call(this);
				this.close = this[c];
			}
			get [m.kConnected]() {
				return this[f];
			}
			intercept(e) {
				return new p(e, this[o]);
			}
			async [c]() {
				await r(this[l])();
				this[f] = 0;
				this[s][m.kClients].delete(this[u]);
			}
		}
		e.exports = MockClient;
	}),
	89603: (function(e, t, n) {
		"use strict";
		const { UndiciError: r } = n(69073);
		const i = Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");
		class MockNotMatchedError extends r {
			constructor(e) {
				super(e);
				Error.captureStackTrace(this, MockNotMatchedError);
				this.name = "MockNotMatchedError";
				this.message = e || "The request does not match any registered mock dispatches";
				this.code = "UND_MOCK_ERR_MOCK_NOT_MATCHED";
			}
			static [Symbol.hasInstance](e) {
				return e && e[i] === true;
			}
			[i] = true;
		}
		e.exports = { MockNotMatchedError };
	}),
	70769: (function(e, t, n) {
		"use strict";
		const { getResponseData: r, buildKey: i, addMockDispatch: a } = n(78319);
		const { kDispatches: o, kDispatchKey: s, kDefaultHeaders: c, kDefaultTrailers: l, kContentLength: u, kMockDispatch: d } = n(60123);
		const { InvalidArgumentError: f } = n(69073);
		const { buildURL: p } = n(31978);
		class MockScope {
			constructor(e) {
				this[d] = e;
			}
			delay(e) {
				if (typeof e !== "number" || !Number.isInteger(e) || e <= 0) {
					throw new f("waitInMs must be a valid integer > 0");
				}
				this[d].delay = e;
				return this;
			}
			persist() {
				this[d].persist = true;
				return this;
			}
			times(e) {
				if (typeof e !== "number" || !Number.isInteger(e) || e <= 0) {
					throw new f("repeatTimes must be a valid integer > 0");
				}
				this[d].times = e;
				return this;
			}
		}
		class MockInterceptor {
			constructor(e, t) {
				if (typeof e !== "object") {
					throw new f("opts must be an object");
				}
				if (typeof e.path === "undefined") {
					throw new f("opts.path must be defined");
				}
				if (typeof e.method === "undefined") {
					e.method = "GET";
				}
				if (typeof e.path === "string") {
					if (e.query) {
						e.path = p(e.path, e.query);
					} else {
						const t = new URL(e.path, "data://");
						e.path = t.pathname + t.search;
					}
				}
				if (typeof e.method === "string") {
					e.method = e.method.toUpperCase();
				}
				this[s] = i(e);
				this[o] = t;
				this[c] = {};
				this[l] = {};
				this[u] = false;
			}
			createMockScopeDispatchData({ statusCode: e, data: t, responseOptions: n }) {
				const i = r(t);
				const a = this[u] ? { "content-length": i.length } : {};
				const o = {
					...this[c],
					...a,
					...n.headers
				};
				const s = {
					...this[l],
					...n.trailers
				};
				return {
					statusCode: e,
					data: t,
					headers: o,
					trailers: s
				};
			}
			validateReplyParameters(e) {
				if (typeof e.statusCode === "undefined") {
					throw new f("statusCode must be defined");
				}
				if (typeof e.responseOptions !== "object" || e.responseOptions === null) {
					throw new f("responseOptions must be an object");
				}
			}
			reply(e) {
				if (typeof e === "function") {
					const wrappedDefaultsCallback = (t) => {
						const n = e(t);
						if (typeof n !== "object" || n === null) {
							throw new f("reply options callback must return an object");
						}
						const r = {
							data: "",
							responseOptions: {},
							...n
						};
						this.validateReplyParameters(r);
						return { ...this.createMockScopeDispatchData(r) };
					};
					const t = a(this[o], this[s], wrappedDefaultsCallback);
					return new MockScope(t);
				}
				const t = {
					statusCode: e,
					data: arguments[1] === undefined ? "" : arguments[1],
					responseOptions: arguments[2] === undefined ? {} : arguments[2]
				};
				this.validateReplyParameters(t);
				const n = this.createMockScopeDispatchData(t);
				const r = a(this[o], this[s], n);
				return new MockScope(r);
			}
			replyWithError(e) {
				if (typeof e === "undefined") {
					throw new f("error must be defined");
				}
				const t = a(this[o], this[s], { error: e });
				return new MockScope(t);
			}
			defaultReplyHeaders(e) {
				if (typeof e === "undefined") {
					throw new f("headers must be defined");
				}
				this[c] = e;
				return this;
			}
			defaultReplyTrailers(e) {
				if (typeof e === "undefined") {
					throw new f("trailers must be defined");
				}
				this[l] = e;
				return this;
			}
			replyContentLength() {
				this[u] = true;
				return this;
			}
		}
		e.exports.MockInterceptor = MockInterceptor;
		e.exports.MockScope = MockScope;
	}),
	59350: (function(e, t, n) {
		"use strict";
		const { promisify: r } = n(57975);
		const i = n(96798);
		const { buildMockDispatch: a } = n(78319);
		const { kDispatches: o, kMockAgent: s, kClose: c, kOriginalClose: l, kOrigin: u, kOriginalDispatch: d, kConnected: f } = n(60123);
		const { MockInterceptor: p } = n(70769);
		const m = n(59777);
		const { InvalidArgumentError: h } = n(69073);
		class MockPool extends i {
			constructor(e, t) {
				super(e, t);
				if (!t || !t.agent || typeof t.agent.dispatch !== "function") {
					throw new h("Argument opts.agent must implement Agent");
				}
				this[s] = t.agent;
				this[u] = e;
				this[o] = [];
				this[f] = 1;
				this[d] = this.dispatch;
				this[l] = this.close.bind(this);
				this.dispatch = a.call(this);
				this.close = this[c];
			}
			get [m.kConnected]() {
				return this[f];
			}
			intercept(e) {
				return new p(e, this[o]);
			}
			async [c]() {
				await r(this[l])();
				this[f] = 0;
				this[s][m.kClients].delete(this[u]);
			}
		}
		e.exports = MockPool;
	}),
	60123: (function(e) {
		"use strict";
		e.exports = {
			kAgent: Symbol("agent"),
			kOptions: Symbol("options"),
			kFactory: Symbol("factory"),
			kDispatches: Symbol("dispatches"),
			kDispatchKey: Symbol("dispatch key"),
			kDefaultHeaders: Symbol("default headers"),
			kDefaultTrailers: Symbol("default trailers"),
			kContentLength: Symbol("content length"),
			kMockAgent: Symbol("mock agent"),
			kMockAgentSet: Symbol("mock agent set"),
			kMockAgentGet: Symbol("mock agent get"),
			kMockDispatch: Symbol("mock dispatch"),
			kClose: Symbol("close"),
			kOriginalClose: Symbol("original agent close"),
			kOrigin: Symbol("origin"),
			kIsMockActive: Symbol("is mock active"),
			kNetConnect: Symbol("net connect"),
			kGetNetConnect: Symbol("get net connect"),
			kConnected: Symbol("connected")
		};
	}),
	78319: (function(e, t, n) {
		"use strict";
		const { MockNotMatchedError: r } = n(89603);
		const { kDispatches: i, kMockAgent: a, kOriginalDispatch: o, kOrigin: s, kGetNetConnect: c } = n(60123);
		const { buildURL: l } = n(31978);
		const { STATUS_CODES: u } = n(37067);
		const { types: { isPromise: d } } = n(57975);
		function matchValue(e, t) {
			if (typeof e === "string") {
				return e === t;
			}
			if (e instanceof RegExp) {
				return e.test(t);
			}
			if (typeof e === "function") {
				return e(t) === true;
			}
			return false;
		}
		function lowerCaseEntries(e) {
			return Object.fromEntries(Object.entries(e).map(([e, t]) => {
				return [e.toLocaleLowerCase(), t];
			}));
		}
		function getHeaderByName(e, t) {
			if (Array.isArray(e)) {
				for (let n = 0; n < e.length; n += 2) {
					if (e[n].toLocaleLowerCase() === t.toLocaleLowerCase()) {
						return e[n + 1];
					}
				}
				return undefined;
			} else if (typeof e.get === "function") {
				return e.get(t);
			} else {
				return lowerCaseEntries(e)[t.toLocaleLowerCase()];
			}
		}
		function buildHeadersFromArray(e) {
			const t = e.slice();
			const n = [];
			for (let e = 0; e < t.length; e += 2) {
				n.push([t[e], t[e + 1]]);
			}
			return Object.fromEntries(n);
		}
		function matchHeaders(e, t) {
			if (typeof e.headers === "function") {
				if (Array.isArray(t)) {
					t = buildHeadersFromArray(t);
				}
				return e.headers(t ? lowerCaseEntries(t) : {});
			}
			if (typeof e.headers === "undefined") {
				return true;
			}
			if (typeof t !== "object" || typeof e.headers !== "object") {
				return false;
			}
			for (const [n, r] of Object.entries(e.headers)) {
				const e = getHeaderByName(t, n);
				if (!matchValue(r, e)) {
					return false;
				}
			}
			return true;
		}
		function safeUrl(e) {
			if (typeof e !== "string") {
				return e;
			}
			const t = e.split("?");
			if (t.length !== 2) {
				return e;
			}
			const n = new URLSearchParams(t.pop());
			n.sort();
			return [...t, n.toString()].join("?");
		}
		function matchKey(e, { path: t, method: n, body: r, headers: i }) {
			const a = matchValue(e.path, t);
			const o = matchValue(e.method, n);
			const s = typeof e.body !== "undefined" ? matchValue(e.body, r) : true;
			const c = matchHeaders(e, i);
			return a && o && s && c;
		}
		function getResponseData(e) {
			if (Buffer.isBuffer(e)) {
				return e;
			} else if (e instanceof Uint8Array) {
				return e;
			} else if (e instanceof ArrayBuffer) {
				return e;
			} else if (typeof e === "object") {
				return JSON.stringify(e);
			} else {
				return e.toString();
			}
		}
		function getMockDispatch(e, t) {
			const n = t.query ? l(t.path, t.query) : t.path;
			const i = typeof n === "string" ? safeUrl(n) : n;
			let a = e.filter(({ consumed: e }) => !e).filter(({ path: e }) => matchValue(safeUrl(e), i));
			if (a.length === 0) {
				throw new r(`Mock dispatch not matched for path '${i}'`);
			}
			a = a.filter(({ method: e }) => matchValue(e, t.method));
			if (a.length === 0) {
				throw new r(`Mock dispatch not matched for method '${t.method}' on path '${i}'`);
			}
			a = a.filter(({ body: e }) => typeof e !== "undefined" ? matchValue(e, t.body) : true);
			if (a.length === 0) {
				throw new r(`Mock dispatch not matched for body '${t.body}' on path '${i}'`);
			}
			a = a.filter((e) => matchHeaders(e, t.headers));
			if (a.length === 0) {
				const e = typeof t.headers === "object" ? JSON.stringify(t.headers) : t.headers;
				throw new r(`Mock dispatch not matched for headers '${e}' on path '${i}'`);
			}
			return a[0];
		}
		function addMockDispatch(e, t, n) {
			const r = {
				timesInvoked: 0,
				times: 1,
				persist: false,
				consumed: false
			};
			const i = typeof n === "function" ? { callback: n } : { ...n };
			const a = {
				...r,
				...t,
				pending: true,
				data: {
					error: null,
					...i
				}
			};
			e.push(a);
			return a;
		}
		function deleteMockDispatch(e, t) {
			const n = e.findIndex((e) => {
				if (!e.consumed) {
					return false;
				}
				return matchKey(e, t);
			});
			if (n !== -1) {
				e.splice(n, 1);
			}
		}
		function buildKey(e) {
			const { path: t, method: n, body: r, headers: i, query: a } = e;
			return {
				path: t,
				method: n,
				body: r,
				headers: i,
				query: a
			};
		}
		function generateKeyValues(e) {
			const t = Object.keys(e);
			const n = [];
			for (let r = 0; r < t.length; ++r) {
				const i = t[r];
				const a = e[i];
				const o = Buffer.from(`${i}`);
				if (Array.isArray(a)) {
					for (let e = 0; e < a.length; ++e) {
						n.push(o, Buffer.from(`${a[e]}`));
					}
				} else {
					n.push(o, Buffer.from(`${a}`));
				}
			}
			return n;
		}
		function getStatusText(e) {
			return u[e] || "unknown";
		}
		async function getResponse(e) {
			const t = [];
			for await (const n of e) {
				t.push(n);
			}
			return Buffer.concat(t).toString("utf8");
		}
		function mockDispatch(e, t) {
			const n = buildKey(e);
			const r = getMockDispatch(this[i], n);
			r.timesInvoked++;
			if (r.data.callback) {
				r.data = {
					...r.data,
					...r.data.callback(e)
				};
			}
			const { data: { statusCode: a, data: o, headers: s, trailers: c, error: l }, delay: u, persist: f } = r;
			const { timesInvoked: p, times: m } = r;
			r.consumed = !f && p >= m;
			r.pending = p < m;
			if (l !== null) {
				deleteMockDispatch(this[i], n);
				t.onError(l);
				return true;
			}
			if (typeof u === "number" && u > 0) {
				setTimeout(() => {
					handleReply(this[i]);
				}, u);
			} else {
				handleReply(this[i]);
			}
			function handleReply(r, i = o) {
				const l = Array.isArray(e.headers) ? buildHeadersFromArray(e.headers) : e.headers;
				const u = typeof i === "function" ? i({
					...e,
					headers: l
				}) : i;
				if (d(u)) {
					u.then((e) => handleReply(r, e));
					return;
				}
				const f = getResponseData(u);
				const p = generateKeyValues(s);
				const m = generateKeyValues(c);
				t.onConnect?.((e) => t.onError(e), null);
				t.onHeaders?.(a, p, resume, getStatusText(a));
				t.onData?.(Buffer.from(f));
				t.onComplete?.(m);
				deleteMockDispatch(r, n);
			}
			function resume() {}
			return true;
		}
		function buildMockDispatch() {
			const e = this[a];
			const t = this[s];
			const n = this[o];
			return function dispatch(i, a) {
				if (e.isMockActive) {
					try {
						mockDispatch.call(this, i, a);
					} catch (o) {
						if (o instanceof r) {
							const s = e[c]();
							if (s === false) {
								throw new r(`${o.message}: subsequent request to origin ${t} was not allowed (net.connect disabled)`);
							}
							if (checkNetConnect(s, t)) {
								n.call(this, i, a);
							} else {
								throw new r(`${o.message}: subsequent request to origin ${t} was not allowed (net.connect is not enabled for this origin)`);
							}
						} else {
							throw o;
						}
					}
				} else {
					n.call(this, i, a);
				}
			};
		}
		function checkNetConnect(e, t) {
			const n = new URL(t);
			if (e === true) {
				return true;
			} else if (Array.isArray(e) && e.some((e) => matchValue(e, n.host))) {
				return true;
			}
			return false;
		}
		function buildMockOptions(e) {
			if (e) {
				const { agent: t, ...n } = e;
				return n;
			}
		}
		e.exports = {
			getResponseData,
			getMockDispatch,
			addMockDispatch,
			deleteMockDispatch,
			buildKey,
			generateKeyValues,
			matchValue,
			getResponse,
			getStatusText,
			mockDispatch,
			buildMockDispatch,
			checkNetConnect,
			buildMockOptions,
			getHeaderByName,
			buildHeadersFromArray
		};
	}),
	59956: (function(e, t, n) {
		"use strict";
		const { Transform: r } = n(57075);
		const { Console: i } = n(37540);
		const a = process.versions.icu ? "\u2705" : "Y ";
		const o = process.versions.icu ? "\u274C" : "N ";
		e.exports = class PendingInterceptorsFormatter {
			constructor({ disableColors: e } = {}) {
				this.transform = new r({ transform(e, t, n) {
					n(null, e);
				} });
				this.logger = new i({
					stdout: this.transform,
					inspectOptions: { colors: !e && !process.env.CI }
				});
			}
			format(e) {
				const t = e.map(({ method: e, path: t, data: { statusCode: n }, persist: r, times: i, timesInvoked: s, origin: c }) => ({
					Method: e,
					Origin: c,
					Path: t,
					"Status code": n,
					Persistent: r ? a : o,
					Invocations: s,
					Remaining: r ? Infinity : i - s
				}));
				this.logger.table(t);
				return this.transform.read().toString();
			}
		};
	}),
	7527: (function(e) {
		"use strict";
		const t = {
			pronoun: "it",
			is: "is",
			was: "was",
			this: "this"
		};
		const n = {
			pronoun: "they",
			is: "are",
			was: "were",
			this: "these"
		};
		e.exports = class Pluralizer {
			constructor(e, t) {
				this.singular = e;
				this.plural = t;
			}
			pluralize(e) {
				const r = e === 1;
				const i = r ? t : n;
				const a = r ? this.singular : this.plural;
				return {
					...i,
					count: e,
					noun: a
				};
			}
		};
	}),
	87465: (function(e) {
		"use strict";
		let t = 0;
		const n = 1e3;
		const r = (n >> 1) - 1;
		let i;
		const a = Symbol("kFastTimer");
		const o = [];
		const s = -2;
		const c = -1;
		const l = 0;
		const u = 1;
		function onTick() {
			t += r;
			let e = 0;
			let n = o.length;
			while (e < n) {
				const i = o[e];
				if (i._state === l) {
					i._idleStart = t - r;
					i._state = u;
				} else if (i._state === u && t >= i._idleStart + i._idleTimeout) {
					i._state = c;
					i._idleStart = -1;
					i._onTimeout(i._timerArg);
				}
				if (i._state === c) {
					i._state = s;
					if (--n !== 0) {
						o[e] = o[n];
					}
				} else {
					++e;
				}
			}
			o.length = n;
			if (o.length !== 0) {
				refreshTimeout();
			}
		}
		function refreshTimeout() {
			if (i) {
				i.refresh();
			} else {
				clearTimeout(i);
				i = setTimeout(onTick, r);
				if (i.unref) {
					i.unref();
				}
			}
		}
		class FastTimer {
			[a] = true;
			_state = s;
			_idleTimeout = -1;
			_idleStart = -1;
			_onTimeout;
			_timerArg;
			constructor(e, t, n) {
				this._onTimeout = e;
				this._idleTimeout = t;
				this._timerArg = n;
				this.refresh();
			}
			refresh() {
				if (this._state === s) {
					o.push(this);
				}
				if (!i || o.length === 1) {
					refreshTimeout();
				}
				this._state = l;
			}
			clear() {
				this._state = c;
				this._idleStart = -1;
			}
		}
		e.exports = {
			setTimeout(e, t, r) {
				return t <= n ? setTimeout(e, t, r) : new FastTimer(e, t, r);
			},
			clearTimeout(e) {
				if (e[a]) {
					e.clear();
				} else {
					clearTimeout(e);
				}
			},
			setFastTimeout(e, t, n) {
				return new FastTimer(e, t, n);
			},
			clearFastTimeout(e) {
				e.clear();
			},
			now() {
				return t;
			},
			tick(e = 0) {
				t += e - n + 1;
				onTick();
				onTick();
			},
			reset() {
				t = 0;
				o.length = 0;
				clearTimeout(i);
				i = null;
			},
			kFastTimer: a
		};
	}),
	41668: (function(e, t, n) {
		"use strict";
		const { kConstruct: r } = n(85007);
		const { urlEquals: i, getFieldValues: a } = n(53932);
		const { kEnumerableProperty: o, isDisturbed: s } = n(31978);
		const { webidl: c } = n(57843);
		const { Response: l, cloneResponse: u, fromInnerResponse: d } = n(71477);
		const { Request: f, fromInnerRequest: p } = n(31745);
		const { kState: m } = n(48925);
		const { fetching: h } = n(24364);
		const { urlIsHttpHttpsScheme: g, createDeferredPromise: _, readAllBytes: v } = n(76558);
		const y = n(34589);
		class Cache {
			#e;
			constructor() {
				if (arguments[0] !== r) {
					c.illegalConstructor();
				}
				c.util.markAsUncloneable(this);
				this.#e = arguments[1];
			}
			async match(e, t = {}) {
				c.brandCheck(this, Cache);
				const n = "Cache.match";
				c.argumentLengthCheck(arguments, 1, n);
				e = c.converters.RequestInfo(e, n, "request");
				t = c.converters.CacheQueryOptions(t, n, "options");
				const r = this.#i(e, t, 1);
				if (r.length === 0) {
					return;
				}
				return r[0];
			}
			async matchAll(e = undefined, t = {}) {
				c.brandCheck(this, Cache);
				const n = "Cache.matchAll";
				if (e !== undefined) e = c.converters.RequestInfo(e, n, "request");
				t = c.converters.CacheQueryOptions(t, n, "options");
				return this.#i(e, t);
			}
			async add(e) {
				c.brandCheck(this, Cache);
				const t = "Cache.add";
				c.argumentLengthCheck(arguments, 1, t);
				e = c.converters.RequestInfo(e, t, "request");
				const n = [e];
				const r = this.addAll(n);
				return await r;
			}
			async addAll(e) {
				c.brandCheck(this, Cache);
				const t = "Cache.addAll";
				c.argumentLengthCheck(arguments, 1, t);
				const n = [];
				const r = [];
				for (let n of e) {
					if (n === undefined) {
						throw c.errors.conversionFailed({
							prefix: t,
							argument: "Argument 1",
							types: ["undefined is not allowed"]
						});
					}
					n = c.converters.RequestInfo(n);
					if (typeof n === "string") {
						continue;
					}
					const e = n[m];
					if (!g(e.url) || e.method !== "GET") {
						throw c.errors.exception({
							header: t,
							message: "Expected http/s scheme when method is not GET."
						});
					}
				}
				const i = [];
				for (const o of e) {
					const e = new f(o)[m];
					if (!g(e.url)) {
						throw c.errors.exception({
							header: t,
							message: "Expected http/s scheme."
						});
					}
					e.initiator = "fetch";
					e.destination = "subresource";
					r.push(e);
					const s = _();
					i.push(h({
						request: e,
						processResponse(e) {
							if (e.type === "error" || e.status === 206 || e.status < 200 || e.status > 299) {
								s.reject(c.errors.exception({
									header: "Cache.addAll",
									message: "Received an invalid status code or the request failed."
								}));
							} else if (e.headersList.contains("vary")) {
								const t = a(e.headersList.get("vary"));
								for (const e of t) {
									if (e === "*") {
										s.reject(c.errors.exception({
											header: "Cache.addAll",
											message: "invalid vary field value"
										}));
										for (const e of i) {
											e.abort();
										}
										return;
									}
								}
							}
						},
						processResponseEndOfBody(e) {
							if (e.aborted) {
								s.reject(new DOMException("aborted", "AbortError"));
								return;
							}
							s.resolve(e);
						}
					}));
					n.push(s.promise);
				}
				const o = Promise.all(n);
				const s = await o;
				const l = [];
				let u = 0;
				for (const e of s) {
					const t = {
						type: "put",
						request: r[u],
						response: e
					};
					l.push(t);
					u++;
				}
				const d = _();
				let p = null;
				try {
					this.#t(l);
				} catch (e) {
					p = e;
				}
				queueMicrotask(() => {
					if (p === null) {
						d.resolve(undefined);
					} else {
						d.reject(p);
					}
				});
				return d.promise;
			}
			async put(e, t) {
				c.brandCheck(this, Cache);
				const n = "Cache.put";
				c.argumentLengthCheck(arguments, 2, n);
				e = c.converters.RequestInfo(e, n, "request");
				t = c.converters.Response(t, n, "response");
				let r = null;
				if (e instanceof f) {
					r = e[m];
				} else {
					r = new f(e)[m];
				}
				if (!g(r.url) || r.method !== "GET") {
					throw c.errors.exception({
						header: n,
						message: "Expected an http/s scheme when method is not GET"
					});
				}
				const i = t[m];
				if (i.status === 206) {
					throw c.errors.exception({
						header: n,
						message: "Got 206 status"
					});
				}
				if (i.headersList.contains("vary")) {
					const e = a(i.headersList.get("vary"));
					for (const t of e) {
						if (t === "*") {
							throw c.errors.exception({
								header: n,
								message: "Got * vary field value"
							});
						}
					}
				}
				if (i.body && (s(i.body.stream) || i.body.stream.locked)) {
					throw c.errors.exception({
						header: n,
						message: "Response body is locked or disturbed"
					});
				}
				const o = u(i);
				const l = _();
				if (i.body != null) {
					const e = i.body.stream;
					const t = e.getReader();
					v(t).then(l.resolve, l.reject);
				} else {
					l.resolve(undefined);
				}
				const d = [];
				const p = {
					type: "put",
					request: r,
					response: o
				};
				d.push(p);
				const h = await l.promise;
				if (o.body != null) {
					o.body.source = h;
				}
				const y = _();
				let b = null;
				try {
					this.#t(d);
				} catch (e) {
					b = e;
				}
				queueMicrotask(() => {
					if (b === null) {
						y.resolve();
					} else {
						y.reject(b);
					}
				});
				return y.promise;
			}
			async delete(e, t = {}) {
				c.brandCheck(this, Cache);
				const n = "Cache.delete";
				c.argumentLengthCheck(arguments, 1, n);
				e = c.converters.RequestInfo(e, n, "request");
				t = c.converters.CacheQueryOptions(t, n, "options");
				let r = null;
				if (e instanceof f) {
					r = e[m];
					if (r.method !== "GET" && !t.ignoreMethod) {
						return false;
					}
				} else {
					y(typeof e === "string");
					r = new f(e)[m];
				}
				const i = [];
				const a = {
					type: "delete",
					request: r,
					options: t
				};
				i.push(a);
				const o = _();
				let s = null;
				let l;
				try {
					l = this.#t(i);
				} catch (e) {
					s = e;
				}
				queueMicrotask(() => {
					if (s === null) {
						o.resolve(!!l?.length);
					} else {
						o.reject(s);
					}
				});
				return o.promise;
			}
			async keys(e = undefined, t = {}) {
				c.brandCheck(this, Cache);
				const n = "Cache.keys";
				if (e !== undefined) e = c.converters.RequestInfo(e, n, "request");
				t = c.converters.CacheQueryOptions(t, n, "options");
				let r = null;
				if (e !== undefined) {
					if (e instanceof f) {
						r = e[m];
						if (r.method !== "GET" && !t.ignoreMethod) {
							return [];
						}
					} else if (typeof e === "string") {
						r = new f(e)[m];
					}
				}
				const i = _();
				const a = [];
				if (e === undefined) {
					for (const e of this.#e) {
						a.push(e[0]);
					}
				} else {
					const e = this.#n(r, t);
					for (const t of e) {
						a.push(t[0]);
					}
				}
				queueMicrotask(() => {
					const e = [];
					for (const t of a) {
						const n = p(t, new AbortController().signal, "immutable");
						e.push(n);
					}
					i.resolve(Object.freeze(e));
				});
				return i.promise;
			}
			#t(e) {
				const t = this.#e;
				const n = [...t];
				const r = [];
				const i = [];
				try {
					for (const n of e) {
						if (n.type !== "delete" && n.type !== "put") {
							throw c.errors.exception({
								header: "Cache.#batchCacheOperations",
								message: "operation type does not match \"delete\" or \"put\""
							});
						}
						if (n.type === "delete" && n.response != null) {
							throw c.errors.exception({
								header: "Cache.#batchCacheOperations",
								message: "delete operation should not have an associated response"
							});
						}
						if (this.#n(n.request, n.options, r).length) {
							throw new DOMException("???", "InvalidStateError");
						}
						let e;
						if (n.type === "delete") {
							e = this.#n(n.request, n.options);
							if (e.length === 0) {
								return [];
							}
							for (const n of e) {
								const e = t.indexOf(n);
								y(e !== -1);
								t.splice(e, 1);
							}
						} else if (n.type === "put") {
							if (n.response == null) {
								throw c.errors.exception({
									header: "Cache.#batchCacheOperations",
									message: "put operation should have an associated response"
								});
							}
							const i = n.request;
							if (!g(i.url)) {
								throw c.errors.exception({
									header: "Cache.#batchCacheOperations",
									message: "expected http or https scheme"
								});
							}
							if (i.method !== "GET") {
								throw c.errors.exception({
									header: "Cache.#batchCacheOperations",
									message: "not get method"
								});
							}
							if (n.options != null) {
								throw c.errors.exception({
									header: "Cache.#batchCacheOperations",
									message: "options must not be defined"
								});
							}
							e = this.#n(n.request);
							for (const n of e) {
								const e = t.indexOf(n);
								y(e !== -1);
								t.splice(e, 1);
							}
							t.push([n.request, n.response]);
							r.push([n.request, n.response]);
						}
						i.push([n.request, n.response]);
					}
					return i;
				} catch (e) {
					this.#e.length = 0;
					this.#e = n;
					throw e;
				}
			}
			#n(e, t, n) {
				const r = [];
				const i = n ?? this.#e;
				for (const n of i) {
					const [i, a] = n;
					if (this.#r(e, i, a, t)) {
						r.push(n);
					}
				}
				return r;
			}
			#r(e, t, n = null, r) {
				const o = new URL(e.url);
				const s = new URL(t.url);
				if (r?.ignoreSearch) {
					s.search = "";
					o.search = "";
				}
				if (!i(o, s, true)) {
					return false;
				}
				if (n == null || r?.ignoreVary || !n.headersList.contains("vary")) {
					return true;
				}
				const c = a(n.headersList.get("vary"));
				for (const n of c) {
					if (n === "*") {
						return false;
					}
					const r = t.headersList.get(n);
					const i = e.headersList.get(n);
					if (r !== i) {
						return false;
					}
				}
				return true;
			}
			#i(e, t, n = Infinity) {
				let r = null;
				if (e !== undefined) {
					if (e instanceof f) {
						r = e[m];
						if (r.method !== "GET" && !t.ignoreMethod) {
							return [];
						}
					} else if (typeof e === "string") {
						r = new f(e)[m];
					}
				}
				const i = [];
				if (e === undefined) {
					for (const e of this.#e) {
						i.push(e[1]);
					}
				} else {
					const e = this.#n(r, t);
					for (const t of e) {
						i.push(t[1]);
					}
				}
				const a = [];
				for (const e of i) {
					const t = d(e, "immutable");
					a.push(t.clone());
					if (a.length >= n) {
						break;
					}
				}
				return Object.freeze(a);
			}
		}
		Object.defineProperties(Cache.prototype, {
			[Symbol.toStringTag]: {
				value: "Cache",
				configurable: true
			},
			match: o,
			matchAll: o,
			add: o,
			addAll: o,
			put: o,
			delete: o,
			keys: o
		});
		const b = [
			{
				key: "ignoreSearch",
				converter: c.converters.boolean,
				defaultValue: () => false
			},
			{
				key: "ignoreMethod",
				converter: c.converters.boolean,
				defaultValue: () => false
			},
			{
				key: "ignoreVary",
				converter: c.converters.boolean,
				defaultValue: () => false
			}
		];
		c.converters.CacheQueryOptions = c.dictionaryConverter(b);
		c.converters.MultiCacheQueryOptions = c.dictionaryConverter([...b, {
			key: "cacheName",
			converter: c.converters.DOMString
		}]);
		c.converters.Response = c.interfaceConverter(l);
		c.converters["sequence<RequestInfo>"] = c.sequenceConverter(c.converters.RequestInfo);
		e.exports = { Cache };
	}),
	51979: (function(e, t, n) {
		"use strict";
		const { kConstruct: r } = n(85007);
		const { Cache: i } = n(41668);
		const { webidl: a } = n(57843);
		const { kEnumerableProperty: o } = n(31978);
		class CacheStorage {
			#e = new Map();
			constructor() {
				if (arguments[0] !== r) {
					a.illegalConstructor();
				}
				a.util.markAsUncloneable(this);
			}
			async match(e, t = {}) {
				a.brandCheck(this, CacheStorage);
				a.argumentLengthCheck(arguments, 1, "CacheStorage.match");
				e = a.converters.RequestInfo(e);
				t = a.converters.MultiCacheQueryOptions(t);
				if (t.cacheName != null) {
					if (this.#e.has(t.cacheName)) {
						const n = this.#e.get(t.cacheName);
						const a = new i(r, n);
						return await a.match(e, t);
					}
				} else {
					for (const n of this.#e.values()) {
						const a = new i(r, n);
						const o = await a.match(e, t);
						if (o !== undefined) {
							return o;
						}
					}
				}
			}
			async has(e) {
				a.brandCheck(this, CacheStorage);
				const t = "CacheStorage.has";
				a.argumentLengthCheck(arguments, 1, t);
				e = a.converters.DOMString(e, t, "cacheName");
				return this.#e.has(e);
			}
			async open(e) {
				a.brandCheck(this, CacheStorage);
				const t = "CacheStorage.open";
				a.argumentLengthCheck(arguments, 1, t);
				e = a.converters.DOMString(e, t, "cacheName");
				if (this.#e.has(e)) {
					const t = this.#e.get(e);
					return new i(r, t);
				}
				const n = [];
				this.#e.set(e, n);
				return new i(r, n);
			}
			async delete(e) {
				a.brandCheck(this, CacheStorage);
				const t = "CacheStorage.delete";
				a.argumentLengthCheck(arguments, 1, t);
				e = a.converters.DOMString(e, t, "cacheName");
				return this.#e.delete(e);
			}
			async keys() {
				a.brandCheck(this, CacheStorage);
				const e = this.#e.keys();
				return [...e];
			}
		}
		Object.defineProperties(CacheStorage.prototype, {
			[Symbol.toStringTag]: {
				value: "CacheStorage",
				configurable: true
			},
			match: o,
			has: o,
			open: o,
			delete: o,
			keys: o
		});
		e.exports = { CacheStorage };
	}),
	85007: (function(e, t, n) {
		"use strict";
		e.exports = { kConstruct: n(59777).kConstruct };
	}),
	53932: (function(e, t, n) {
		"use strict";
		const r = n(34589);
		const { URLSerializer: i } = n(55662);
		const { isValidHeaderName: a } = n(76558);
		function urlEquals(e, t, n = false) {
			const r = i(e, n);
			const a = i(t, n);
			return r === a;
		}
		function getFieldValues(e) {
			r(e !== null);
			const t = [];
			for (let n of e.split(",")) {
				n = n.trim();
				if (a(n)) {
					t.push(n);
				}
			}
			return t;
		}
		e.exports = {
			urlEquals,
			getFieldValues
		};
	}),
	594: (function(e) {
		"use strict";
		const t = 1024;
		const n = 4096;
		e.exports = {
			maxAttributeValueSize: t,
			maxNameValuePairSize: n
		};
	}),
	75791: (function(e, t, n) {
		"use strict";
		const { parseSetCookie: r } = n(49752);
		const { stringify: i } = n(63471);
		const { webidl: a } = n(57843);
		const { Headers: o } = n(59278);
		function getCookies(e) {
			a.argumentLengthCheck(arguments, 1, "getCookies");
			a.brandCheck(e, o, { strict: false });
			const t = e.get("cookie");
			const n = {};
			if (!t) {
				return n;
			}
			for (const e of t.split(";")) {
				const [t, ...r] = e.split("=");
				n[t.trim()] = r.join("=");
			}
			return n;
		}
		function deleteCookie(e, t, n) {
			a.brandCheck(e, o, { strict: false });
			const r = "deleteCookie";
			a.argumentLengthCheck(arguments, 2, r);
			t = a.converters.DOMString(t, r, "name");
			n = a.converters.DeleteCookieAttributes(n);
			setCookie(e, {
				name: t,
				value: "",
				expires: new Date(0),
				...n
			});
		}
		function getSetCookies(e) {
			a.argumentLengthCheck(arguments, 1, "getSetCookies");
			a.brandCheck(e, o, { strict: false });
			const t = e.getSetCookie();
			if (!t) {
				return [];
			}
			return t.map((e) => r(e));
		}
		function setCookie(e, t) {
			a.argumentLengthCheck(arguments, 2, "setCookie");
			a.brandCheck(e, o, { strict: false });
			t = a.converters.Cookie(t);
			const n = i(t);
			if (n) {
				e.append("Set-Cookie", n);
			}
		}
		a.converters.DeleteCookieAttributes = a.dictionaryConverter([{
			converter: a.nullableConverter(a.converters.DOMString),
			key: "path",
			defaultValue: () => null
		}, {
			converter: a.nullableConverter(a.converters.DOMString),
			key: "domain",
			defaultValue: () => null
		}]);
		a.converters.Cookie = a.dictionaryConverter([
			{
				converter: a.converters.DOMString,
				key: "name"
			},
			{
				converter: a.converters.DOMString,
				key: "value"
			},
			{
				converter: a.nullableConverter((e) => {
					if (typeof e === "number") {
						return a.converters["unsigned long long"](e);
					}
					return new Date(e);
				}),
				key: "expires",
				defaultValue: () => null
			},
			{
				converter: a.nullableConverter(a.converters["long long"]),
				key: "maxAge",
				defaultValue: () => null
			},
			{
				converter: a.nullableConverter(a.converters.DOMString),
				key: "domain",
				defaultValue: () => null
			},
			{
				converter: a.nullableConverter(a.converters.DOMString),
				key: "path",
				defaultValue: () => null
			},
			{
				converter: a.nullableConverter(a.converters.boolean),
				key: "secure",
				defaultValue: () => null
			},
			{
				converter: a.nullableConverter(a.converters.boolean),
				key: "httpOnly",
				defaultValue: () => null
			},
			{
				converter: a.converters.USVString,
				key: "sameSite",
				allowedValues: [
					"Strict",
					"Lax",
					"None"
				]
			},
			{
				converter: a.sequenceConverter(a.converters.DOMString),
				key: "unparsed",
				defaultValue: () => new Array(0)
			}
		]);
		e.exports = {
			getCookies,
			deleteCookie,
			getSetCookies,
			setCookie
		};
	}),
	49752: (function(e, t, n) {
		"use strict";
		const { maxNameValuePairSize: r, maxAttributeValueSize: i } = n(594);
		const { isCTLExcludingHtab: a } = n(63471);
		const { collectASequenceOfCodePointsFast: o } = n(55662);
		const s = n(34589);
		function parseSetCookie(e) {
			if (a(e)) {
				return null;
			}
			let t = "";
			let n = "";
			let i = "";
			let s = "";
			if (e.includes(";")) {
				const r = { position: 0 };
				t = o(";", e, r);
				n = e.slice(r.position);
			} else {
				t = e;
			}
			if (!t.includes("=")) {
				s = t;
			} else {
				const e = { position: 0 };
				i = o("=", t, e);
				s = t.slice(e.position + 1);
			}
			i = i.trim();
			s = s.trim();
			if (i.length + s.length > r) {
				return null;
			}
			return {
				name: i,
				value: s,
				...parseUnparsedAttributes(n)
			};
		}
		function parseUnparsedAttributes(e, t = {}) {
			if (e.length === 0) {
				return t;
			}
			s(e[0] === ";");
			e = e.slice(1);
			let n = "";
			if (e.includes(";")) {
				n = o(";", e, { position: 0 });
				e = e.slice(n.length);
			} else {
				n = e;
				e = "";
			}
			let r = "";
			let a = "";
			if (n.includes("=")) {
				const e = { position: 0 };
				r = o("=", n, e);
				a = n.slice(e.position + 1);
			} else {
				r = n;
			}
			r = r.trim();
			a = a.trim();
			if (a.length > i) {
				return parseUnparsedAttributes(e, t);
			}
			const c = r.toLowerCase();
			if (c === "expires") {
				const e = new Date(a);
				t.expires = e;
			} else if (c === "max-age") {
				const n = a.charCodeAt(0);
				if ((n < 48 || n > 57) && a[0] !== "-") {
					return parseUnparsedAttributes(e, t);
				}
				if (!/^\d+$/.test(a)) {
					return parseUnparsedAttributes(e, t);
				}
				const r = Number(a);
				t.maxAge = r;
			} else if (c === "domain") {
				let e = a;
				if (e[0] === ".") {
					e = e.slice(1);
				}
				e = e.toLowerCase();
				t.domain = e;
			} else if (c === "path") {
				let e = "";
				if (a.length === 0 || a[0] !== "/") {
					e = "/";
				} else {
					e = a;
				}
				t.path = e;
			} else if (c === "secure") {
				t.secure = true;
			} else if (c === "httponly") {
				t.httpOnly = true;
			} else if (c === "samesite") {
				const e = a.toLowerCase();
				if (e === "none") {
					t.sameSite = "None";
				} else if (e === "strict") {
					t.sameSite = "Strict";
				} else if (e === "lax") {
					t.sameSite = "Lax";
				}
			} else {
				t.unparsed ??= [];
				t.unparsed.push(`${r}=${a}`);
			}
			return parseUnparsedAttributes(e, t);
		}
		e.exports = {
			parseSetCookie,
			parseUnparsedAttributes
		};
	}),
	63471: (function(e) {
		"use strict";
		function isCTLExcludingHtab(e) {
			for (let t = 0; t < e.length; ++t) {
				const n = e.charCodeAt(t);
				if (n >= 0 && n <= 8 || n >= 10 && n <= 31 || n === 127) {
					return true;
				}
			}
			return false;
		}
		function validateCookieName(e) {
			for (let t = 0; t < e.length; ++t) {
				const n = e.charCodeAt(t);
				if (n < 33 || n > 126 || n === 34 || n === 40 || n === 41 || n === 60 || n === 62 || n === 64 || n === 44 || n === 59 || n === 58 || n === 92 || n === 47 || n === 91 || n === 93 || n === 63 || n === 61 || n === 123 || n === 125) {
					throw new Error("Invalid cookie name");
				}
			}
		}
		function validateCookieValue(e) {
			let t = e.length;
			let n = 0;
			if (e[0] === "\"") {
				if (t === 1 || e[t - 1] !== "\"") {
					throw new Error("Invalid cookie value");
				}
				--t;
				++n;
			}
			while (n < t) {
				const t = e.charCodeAt(n++);
				if (t < 33 || t > 126 || t === 34 || t === 44 || t === 59 || t === 92) {
					throw new Error("Invalid cookie value");
				}
			}
		}
		function validateCookiePath(e) {
			for (let t = 0; t < e.length; ++t) {
				const n = e.charCodeAt(t);
				if (n < 32 || n > 126 || n === 59) {
					throw new Error("Invalid cookie path");
				}
			}
		}
		function isLetterOrDigit(e) {
			return e >= 48 && e <= 57 || e >= 65 && e <= 90 || e >= 97 && e <= 122;
		}
		function validateCookieDomain(e) {
			if (e === " ") {
				return;
			}
			if (e.length > 255) {
				throw new Error("Invalid cookie domain");
			}
			let t = 0;
			for (let n = 0; n < e.length; ++n) {
				const r = e.charCodeAt(n);
				if (r === 46) {
					if (t === 0) {
						throw new Error("Invalid cookie domain");
					}
					if (e.charCodeAt(n - 1) === 45) {
						throw new Error("Invalid cookie domain");
					}
					t = 0;
					continue;
				}
				if (t === 0 && !isLetterOrDigit(r)) {
					throw new Error("Invalid cookie domain");
				}
				if (!isLetterOrDigit(r) && r !== 45) {
					throw new Error("Invalid cookie domain");
				}
				if (++t > 63) {
					throw new Error("Invalid cookie domain");
				}
			}
			if (t === 0 || e.charCodeAt(e.length - 1) === 45) {
				throw new Error("Invalid cookie domain");
			}
		}
		const t = [
			"Sun",
			"Mon",
			"Tue",
			"Wed",
			"Thu",
			"Fri",
			"Sat"
		];
		const n = [
			"Jan",
			"Feb",
			"Mar",
			"Apr",
			"May",
			"Jun",
			"Jul",
			"Aug",
			"Sep",
			"Oct",
			"Nov",
			"Dec"
		];
		const r = Array(61).fill(0).map((e, t) => t.toString().padStart(2, "0"));
		function toIMFDate(e) {
			if (typeof e === "number") {
				e = new Date(e);
			}
			return `${t[e.getUTCDay()]}, ${r[e.getUTCDate()]} ${n[e.getUTCMonth()]} ${e.getUTCFullYear()} ${r[e.getUTCHours()]}:${r[e.getUTCMinutes()]}:${r[e.getUTCSeconds()]} GMT`;
		}
		function validateCookieMaxAge(e) {
			if (e < 0) {
				throw new Error("Invalid cookie max-age");
			}
		}
		function stringify(e) {
			if (e.name.length === 0) {
				return null;
			}
			validateCookieName(e.name);
			validateCookieValue(e.value);
			const t = [`${e.name}=${e.value}`];
			if (e.name.startsWith("__Secure-")) {
				e.secure = true;
			}
			if (e.name.startsWith("__Host-")) {
				e.secure = true;
				e.domain = null;
				e.path = "/";
			}
			if (e.secure) {
				t.push("Secure");
			}
			if (e.httpOnly) {
				t.push("HttpOnly");
			}
			if (typeof e.maxAge === "number") {
				validateCookieMaxAge(e.maxAge);
				t.push(`Max-Age=${e.maxAge}`);
			}
			if (e.domain) {
				validateCookieDomain(e.domain);
				t.push(`Domain=${e.domain}`);
			}
			if (e.path) {
				validateCookiePath(e.path);
				t.push(`Path=${e.path}`);
			}
			if (e.expires && e.expires.toString() !== "Invalid Date") {
				t.push(`Expires=${toIMFDate(e.expires)}`);
			}
			if (e.sameSite) {
				t.push(`SameSite=${e.sameSite}`);
			}
			for (const n of e.unparsed) {
				if (!n.includes("=")) {
					throw new Error("Invalid unparsed");
				}
				const [e, ...r] = n.split("=");
				const i = e.trim();
				const a = r.join("=");
				validateCookieName(i);
				validateCookieValue(a);
				t.push(`${i}=${a}`);
			}
			return t.join("; ");
		}
		e.exports = {
			isCTLExcludingHtab,
			validateCookieName,
			validateCookiePath,
			validateCookieValue,
			toIMFDate,
			stringify
		};
	}),
	37501: (function(e, t, n) {
		"use strict";
		const r = n(4573);
		const { Transform: i } = n(57075);
		const { isASCIINumber: a, isValidLastEventId: o } = n(95281);
		const s = [
			239,
			187,
			191
		];
		const c = 10;
		const l = 13;
		const u = 58;
		const d = 32;
		const f = r.kStringMaxLength;
		const p = Buffer.from("data");
		const m = Buffer.from("event");
		const h = Buffer.from("id");
		const g = Buffer.from("retry");
		const _ = 1024;
		const v = 131072;
		const y = 128;
		function isASCIINumberBytes(e, t) {
			if (t >= e.length) {
				return false;
			}
			for (let n = t; n < e.length; n++) {
				if (e[n] < 48 || e[n] > 57) {
					return false;
				}
			}
			return true;
		}
		function isValidLastEventIdBytes(e, t) {
			for (let n = t; n < e.length; n++) {
				if (e[n] === 0) {
					return false;
				}
			}
			return true;
		}
		function isFieldName(e, t, n) {
			if (t !== n.length) {
				return false;
			}
			for (let r = 0; r < t; r++) {
				if (e[r] !== n[r]) {
					return false;
				}
			}
			return true;
		}
		function createMaxEventSizeExceededError() {
			const e = new Error("EventSource message size exceeded");
			e.aborted = false;
			return e;
		}
		class EventSourceStream extends i {
			state = null;
			checkBOM = true;
			crlfCheck = false;
			eventEndCheck = false;
			chunks = [];
			chunkIndex = 0;
			pos = 0;
			lineChunkIndex = 0;
			linePos = 0;
			lineLength = 0;
			eventSize = 0;
			eventFieldSizes = {
				data: 0,
				event: 0,
				id: 0,
				retry: 0
			};
			dataLineCount = 0;
			maxEventSize;
			maxDataLines;
			maxBufferedChunks;
			event = {
				data: undefined,
				event: undefined,
				id: undefined,
				retry: undefined
			};
			constructor(e = {}) {
				e.readableObjectMode = true;
				super(e);
				this.state = e.eventSourceSettings || {};
				this.maxEventSize = e.maxEventSize ?? f;
				const t = this.maxEventSize > 0 ? Math.min(v, Math.max(_, Math.floor(this.maxEventSize / y))) : 0;
				this.maxDataLines = t;
				this.maxBufferedChunks = t;
				if (e.push) {
					this.push = e.push;
				}
			}
			_transform(e, t, n) {
				if (e.length === 0) {
					n();
					return;
				}
				if (this.maxEventSize > 0 && this.chunks.length >= this.maxBufferedChunks && e[0] !== c && e[0] !== l) {
					n(createMaxEventSizeExceededError());
					return;
				}
				this.chunks.push(e);
				if (this.checkBOM) {
					if (this.handleBOM()) {
						n();
						return;
					}
				}
				while (this.hasCurrentByte()) {
					const e = this.currentByte();
					if (this.eventEndCheck) {
						if (this.crlfCheck) {
							if (e === c) {
								this.crlfCheck = false;
								this.consumeCurrentByte();
								continue;
							}
							this.crlfCheck = false;
						}
						if (e === c || e === l) {
							if (e === l) {
								this.crlfCheck = true;
							}
							this.consumeCurrentByte();
							if (this.hasPendingEvent()) {
								this.processEvent(this.event);
							}
							this.clearEvent();
							continue;
						}
						this.eventEndCheck = false;
						continue;
					}
					if (e === c || e === l) {
						if (e === l) {
							this.crlfCheck = true;
						}
						try {
							this.parseLine(this.readLine(), this.event);
						} catch (e) {
							n(e);
							return;
						}
						this.consumeCurrentByte();
						this.eventEndCheck = true;
						continue;
					}
					if (this.maxEventSize > 0 && ++this.lineLength > this.maxEventSize + 7) {
						n(createMaxEventSizeExceededError());
						return;
					}
					this.advanceCursor();
				}
				n();
			}
			_destroy(e, t) {
				this.chunks.length = 0;
				this.clearEvent();
				super._destroy(e, t);
			}
			parseLine(e, t) {
				if (e.length === 0) {
					return;
				}
				const n = e.indexOf(u);
				if (n === 0) {
					return;
				}
				let r = e.length;
				let i = e.length;
				if (n !== -1) {
					r = n;
					i = n + 1;
					if (e[i] === d) {
						++i;
					}
				}
				if (isFieldName(e, r, p)) {
					if (this.maxEventSize > 0 && this.dataLineCount >= this.maxDataLines) {
						throw createMaxEventSizeExceededError();
					}
					const n = e.length - i;
					const r = this.eventFieldSizes.data + (t.data === undefined ? 0 : 1) + n;
					this.setEventFieldSize("data", r);
					const a = e.toString("utf8", i);
					if (t.data === undefined) {
						t.data = a;
					} else {
						t.data += `\n${a}`;
					}
					this.dataLineCount++;
					return;
				}
				if (isFieldName(e, r, g)) {
					if (isASCIINumberBytes(e, i)) {
						this.setEventFieldSize("retry", e.length - i);
						t.retry = e.toString("utf8", i);
					}
					return;
				}
				if (isFieldName(e, r, h)) {
					if (isValidLastEventIdBytes(e, i)) {
						this.setEventFieldSize("id", e.length - i);
						t.id = e.toString("utf8", i);
					}
					return;
				}
				if (isFieldName(e, r, m)) {
					if (i < e.length) {
						this.setEventFieldSize("event", e.length - i);
						t.event = e.toString("utf8", i);
					}
				}
			}
			setEventFieldSize(e, t) {
				const n = this.eventSize - this.eventFieldSizes[e] + t;
				if (this.maxEventSize > 0 && n > this.maxEventSize) {
					throw createMaxEventSizeExceededError();
				}
				this.eventSize = n;
				this.eventFieldSizes[e] = t;
			}
			processEvent(e) {
				if (e.retry && a(e.retry)) {
					this.state.reconnectionTime = parseInt(e.retry, 10);
				}
				if (e.id && o(e.id)) {
					this.state.lastEventId = e.id;
				}
				if (e.data !== undefined) {
					this.push({
						type: e.event || "message",
						options: {
							data: e.data,
							lastEventId: this.state.lastEventId,
							origin: this.state.origin
						}
					});
				}
			}
			clearEvent() {
				this.event.data = undefined;
				this.event.event = undefined;
				this.event.id = undefined;
				this.event.retry = undefined;
				this.eventSize = 0;
				this.dataLineCount = 0;
				this.eventFieldSizes.data = 0;
				this.eventFieldSizes.event = 0;
				this.eventFieldSizes.id = 0;
				this.eventFieldSizes.retry = 0;
			}
			hasPendingEvent() {
				return this.event.data !== undefined || this.event.event !== undefined || this.event.id !== undefined || this.event.retry !== undefined;
			}
			hasCurrentByte() {
				return this.chunkIndex < this.chunks.length && this.pos < this.chunks[this.chunkIndex].length;
			}
			currentByte() {
				return this.chunks[this.chunkIndex][this.pos];
			}
			consumeCurrentByte() {
				this.advanceCursor();
				this.syncLineStartToCursor();
			}
			advanceCursor() {
				this.pos++;
				while (this.chunkIndex < this.chunks.length && this.pos >= this.chunks[this.chunkIndex].length) {
					this.chunkIndex++;
					this.pos = 0;
				}
			}
			syncLineStartToCursor() {
				this.lineChunkIndex = this.chunkIndex;
				this.linePos = this.pos;
				this.lineLength = 0;
				this.dropConsumedChunks();
			}
			dropConsumedChunks() {
				if (this.lineChunkIndex > 0) {
					const e = this.lineChunkIndex;
					this.chunks.splice(0, e);
					this.lineChunkIndex = 0;
					this.chunkIndex -= e;
				}
				if (this.chunkIndex === this.chunks.length) {
					this.chunks.length = 0;
					this.chunkIndex = 0;
					this.pos = 0;
					this.lineChunkIndex = 0;
					this.linePos = 0;
				}
			}
			readLine() {
				if (this.lineChunkIndex === this.chunkIndex) {
					return this.chunks[this.chunkIndex].subarray(this.linePos, this.pos);
				}
				const e = [];
				let t = 0;
				for (let n = this.lineChunkIndex; n <= this.chunkIndex; n++) {
					const r = this.chunks[n];
					const i = n === this.lineChunkIndex ? this.linePos : 0;
					const a = n === this.chunkIndex ? this.pos : r.length;
					const o = r.subarray(i, a);
					t += o.length;
					e.push(o);
				}
				return Buffer.concat(e, t);
			}
			peekBufferedByte(e) {
				let t = this.lineChunkIndex;
				let n = this.linePos;
				while (t < this.chunks.length) {
					const r = this.chunks[t];
					const i = r.length - n;
					if (e < i) {
						return r[n + e];
					}
					e -= i;
					t++;
					n = 0;
				}
			}
			discardLeadingBytes(e) {
				while (e > 0 && this.lineChunkIndex < this.chunks.length) {
					const t = this.chunks[this.lineChunkIndex];
					const n = t.length - this.linePos;
					if (e < n) {
						this.linePos += e;
						e = 0;
					} else {
						e -= n;
						this.lineChunkIndex++;
						this.linePos = 0;
					}
				}
				this.chunkIndex = this.lineChunkIndex;
				this.pos = this.linePos;
				this.dropConsumedChunks();
			}
			handleBOM() {
				const e = this.peekBufferedByte(0);
				const t = this.peekBufferedByte(1);
				const n = this.peekBufferedByte(2);
				if (t === undefined) {
					if (e === s[0]) {
						return true;
					}
					this.checkBOM = false;
					return true;
				}
				if (n === undefined) {
					if (e === s[0] && t === s[1]) {
						return true;
					}
					this.checkBOM = false;
					return false;
				}
				if (e === s[0] && t === s[1] && n === s[2]) {
					this.discardLeadingBytes(3);
				}
				this.checkBOM = false;
				return !this.hasCurrentByte();
			}
		}
		e.exports = { EventSourceStream };
	}),
	81896: (function(e, t, n) {
		"use strict";
		const { pipeline: r } = n(57075);
		const { fetching: i } = n(24364);
		const { makeRequest: a } = n(31745);
		const { webidl: o } = n(57843);
		const { EventSourceStream: s } = n(37501);
		const { parseMIMEType: c } = n(55662);
		const { createFastMessageEvent: l } = n(12574);
		const { isNetworkError: u } = n(71477);
		const { delay: d } = n(95281);
		const { kEnumerableProperty: f } = n(31978);
		const { environmentSettingsObject: p } = n(76558);
		const { getGlobalDispatcher: m } = n(50311);
		let h = false;
		const g = 3e3;
		const _ = 0;
		const v = 1;
		const y = 2;
		const b = "anonymous";
		const x = "use-credentials";
		class EventSource extends EventTarget {
			#e = {
				open: null,
				error: null,
				message: null
			};
			#t = null;
			#n = false;
			#r = _;
			#i = null;
			#a = null;
			#o;
			#s;
			constructor(e, t = {}) {
				super();
				o.util.markAsUncloneable(this);
				const n = "EventSource constructor";
				o.argumentLengthCheck(arguments, 1, n);
				if (!h) {
					h = true;
					process.emitWarning("EventSource is experimental, expect them to change at any time.", { code: "UNDICI-ES" });
				}
				e = o.converters.USVString(e, n, "url");
				t = o.converters.EventSourceInitDict(t, n, "eventSourceInitDict");
				this.#o = t.dispatcher;
				this.#s = {
					lastEventId: "",
					reconnectionTime: g
				};
				const r = p;
				let i;
				try {
					i = new URL(e, r.settingsObject.baseUrl);
					this.#s.origin = i.origin;
				} catch (e) {
					throw new DOMException(e, "SyntaxError");
				}
				this.#t = i.href;
				let s = b;
				if (t.withCredentials) {
					s = x;
					this.#n = true;
				}
				const c = {
					redirect: "follow",
					keepalive: true,
					mode: "cors",
					credentials: s === "anonymous" ? "same-origin" : "omit",
					referrer: "no-referrer"
				};
				c.client = p.settingsObject;
				c.headersList = [["accept", {
					name: "accept",
					value: "text/event-stream"
				}]];
				c.cache = "no-store";
				c.initiator = "other";
				c.urlList = [new URL(this.#t)];
				this.#i = a(c);
				this.#c();
			}
			get readyState() {
				return this.#r;
			}
			get url() {
				return this.#t;
			}
			get withCredentials() {
				return this.#n;
			}
			#c() {
				if (this.#r === y) return;
				this.#r = _;
				const e = {
					request: this.#i,
					dispatcher: this.#o
				};
				const processEventSourceEndOfBody = (e) => {
					if (u(e)) {
						this.dispatchEvent(new Event("error"));
						this.close();
					}
					this.#l();
				};
				e.processResponseEndOfBody = processEventSourceEndOfBody;
				e.processResponse = (e) => {
					if (u(e)) {
						if (e.aborted) {
							this.close();
							this.dispatchEvent(new Event("error"));
							return;
						} else {
							this.#l();
							return;
						}
					}
					const t = e.headersList.get("content-type", true);
					const n = t !== null ? c(t) : "failure";
					const i = n !== "failure" && n.essence === "text/event-stream";
					if (e.status !== 200 || i === false) {
						this.close();
						this.dispatchEvent(new Event("error"));
						return;
					}
					this.#r = v;
					this.dispatchEvent(new Event("open"));
					this.#s.origin = e.urlList[e.urlList.length - 1].origin;
					const a = new s({
						eventSourceSettings: this.#s,
						maxEventSize: this.#o.eventSourceOptions?.maxEventSize,
						push: (e) => {
							this.dispatchEvent(l(e.type, e.options));
						}
					});
					r(e.body.stream, a, (e) => {
						if (e?.aborted === false) {
							this.close();
							this.dispatchEvent(new Event("error"));
						}
					});
				};
				this.#a = i(e);
			}
			async #l() {
				if (this.#r === y) return;
				this.#r = _;
				this.dispatchEvent(new Event("error"));
				await d(this.#s.reconnectionTime);
				if (this.#r !== _) return;
				if (this.#s.lastEventId.length) {
					this.#i.headersList.set("last-event-id", this.#s.lastEventId, true);
				}
				this.#c();
			}
			close() {
				o.brandCheck(this, EventSource);
				if (this.#r === y) return;
				this.#r = y;
				this.#a.abort();
				this.#i = null;
			}
			get onopen() {
				return this.#e.open;
			}
			set onopen(e) {
				if (this.#e.open) {
					this.removeEventListener("open", this.#e.open);
				}
				if (typeof e === "function") {
					this.#e.open = e;
					this.addEventListener("open", e);
				} else {
					this.#e.open = null;
				}
			}
			get onmessage() {
				return this.#e.message;
			}
			set onmessage(e) {
				if (this.#e.message) {
					this.removeEventListener("message", this.#e.message);
				}
				if (typeof e === "function") {
					this.#e.message = e;
					this.addEventListener("message", e);
				} else {
					this.#e.message = null;
				}
			}
			get onerror() {
				return this.#e.error;
			}
			set onerror(e) {
				if (this.#e.error) {
					this.removeEventListener("error", this.#e.error);
				}
				if (typeof e === "function") {
					this.#e.error = e;
					this.addEventListener("error", e);
				} else {
					this.#e.error = null;
				}
			}
		}
		const S = {
			CONNECTING: {
				__proto__: null,
				configurable: false,
				enumerable: true,
				value: _,
				writable: false
			},
			OPEN: {
				__proto__: null,
				configurable: false,
				enumerable: true,
				value: v,
				writable: false
			},
			CLOSED: {
				__proto__: null,
				configurable: false,
				enumerable: true,
				value: y,
				writable: false
			}
		};
		Object.defineProperties(EventSource, S);
		Object.defineProperties(EventSource.prototype, S);
		Object.defineProperties(EventSource.prototype, {
			close: f,
			onerror: f,
			onmessage: f,
			onopen: f,
			readyState: f,
			url: f,
			withCredentials: f
		});
		o.converters.EventSourceInitDict = o.dictionaryConverter([{
			key: "withCredentials",
			converter: o.converters.boolean,
			defaultValue: () => false
		}, {
			key: "dispatcher",
			converter: o.converters.any,
			defaultValue: () => m()
		}]);
		e.exports = {
			EventSource,
			defaultReconnectionTime: g
		};
	}),
	95281: (function(e) {
		"use strict";
		function isValidLastEventId(e) {
			return e.indexOf("\0") === -1;
		}
		function isASCIINumber(e) {
			if (e.length === 0) return false;
			for (let t = 0; t < e.length; t++) {
				if (e.charCodeAt(t) < 48 || e.charCodeAt(t) > 57) return false;
			}
			return true;
		}
		function delay(e) {
			return new Promise((t) => {
				setTimeout(t, e).unref();
			});
		}
		e.exports = {
			isValidLastEventId,
			isASCIINumber,
			delay
		};
	}),
	31298: (function(e, t, n) {
		"use strict";
		const r = n(31978);
		const { ReadableStreamFrom: i, isBlobLike: a, isReadableStreamLike: o, readableStreamClose: s, createDeferredPromise: c, fullyReadBody: l, extractMimeType: u, utf8DecodeBytes: d } = n(76558);
		const { FormData: f } = n(74808);
		const { kState: p } = n(48925);
		const { webidl: m } = n(57843);
		const { Blob: h } = n(4573);
		const g = n(34589);
		const { isErrored: _, isDisturbed: v } = n(57075);
		const { isArrayBuffer: y } = n(73429);
		const { serializeAMimeType: b } = n(55662);
		const { multipartFormDataParser: x } = n(96918);
		let random;
		try {
			const e = n(77598);
			random = (t) => e.randomInt(0, t);
		} catch {
			random = (e) => Math.floor(Math.random(e));
		}
		const S = new TextEncoder();
		function noop() {}
		const C = globalThis.FinalizationRegistry && process.version.indexOf("v18") !== 0;
		let w;
		if (C) {
			w = new FinalizationRegistry((e) => {
				const t = e.deref();
				if (t && !t.locked && !v(t) && !_(t)) {
					t.cancel("Response object has been garbage collected").catch(noop);
				}
			});
		}
		function extractBody(e, t = false) {
			let n = null;
			if (e instanceof ReadableStream) {
				n = e;
			} else if (a(e)) {
				n = e.stream();
			} else {
				n = new ReadableStream({
					async pull(e) {
						const t = typeof c === "string" ? S.encode(c) : c;
						if (t.byteLength) {
							e.enqueue(t);
						}
						queueMicrotask(() => s(e));
					},
					start() {},
					type: "bytes"
				});
			}
			g(o(n));
			let action = null;
			let c = null;
			let l = null;
			let u = null;
			if (typeof e === "string") {
				c = e;
				u = "text/plain;charset=UTF-8";
			} else if (e instanceof URLSearchParams) {
				c = e.toString();
				u = "application/x-www-form-urlencoded;charset=UTF-8";
			} else if (y(e)) {
				c = new Uint8Array(e.slice());
			} else if (ArrayBuffer.isView(e)) {
				c = new Uint8Array(e.buffer.slice(e.byteOffset, e.byteOffset + e.byteLength));
			} else if (r.isFormDataLike(e)) {
				const t = `----formdata-undici-0${`${random(1e11)}`.padStart(11, "0")}`;
				const n = `--${t}\r\nContent-Disposition: form-data`;
				/*! formdata-polyfill. MIT License. Jimmy W\u00e4rting <https://jimmy.warting.se/opensource> */
				const escape = (e) => e.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22");
				const normalizeLinefeeds = (e) => e.replace(/\r?\n|\r/g, "\r\n");
				const r = [];
				const i = new Uint8Array([13, 10]);
				l = 0;
				let a = false;
				for (const [t, o] of e) {
					if (typeof o === "string") {
						const e = S.encode(n + `; name="${escape(normalizeLinefeeds(t))}"` + `\r\n\r\n${normalizeLinefeeds(o)}\r\n`);
						r.push(e);
						l += e.byteLength;
					} else {
						const e = S.encode(`${n}; name="${escape(normalizeLinefeeds(t))}"` + (o.name ? `; filename="${escape(o.name)}"` : "") + "\r\n" + `Content-Type: ${o.type || "application/octet-stream"}\r\n\r\n`);
						r.push(e, o, i);
						if (typeof o.size === "number") {
							l += e.byteLength + o.size + i.byteLength;
						} else {
							a = true;
						}
					}
				}
				const o = S.encode(`--${t}--\r\n`);
				r.push(o);
				l += o.byteLength;
				if (a) {
					l = null;
				}
				c = e;
				action = async function* () {
					for (const e of r) {
						if (e.stream) {
							yield* e.stream();
						} else {
							yield e;
						}
					}
				};
				u = `multipart/form-data; boundary=${t}`;
			} else if (a(e)) {
				c = e;
				l = e.size;
				if (e.type) {
					u = e.type;
				}
			} else if (typeof e[Symbol.asyncIterator] === "function") {
				if (t) {
					throw new TypeError("keepalive");
				}
				if (r.isDisturbed(e) || e.locked) {
					throw new TypeError("Response body object should not be disturbed or locked");
				}
				n = e instanceof ReadableStream ? e : i(e);
			}
			if (typeof c === "string" || r.isBuffer(c)) {
				l = Buffer.byteLength(c);
			}
			if (action != null) {
				let t;
				n = new ReadableStream({
					async start() {
						t = action(e)[Symbol.asyncIterator]();
					},
					async pull(e) {
						const { value: r, done: i } = await t.next();
						if (i) {
							queueMicrotask(() => {
								e.close();
								e.byobRequest?.respond(0);
							});
						} else {
							if (!_(n)) {
								const t = new Uint8Array(r);
								if (t.byteLength) {
									e.enqueue(t);
								}
							}
						}
						return e.desiredSize > 0;
					},
					async cancel(e) {
						await t.return();
					},
					type: "bytes"
				});
			}
			const d = {
				stream: n,
				source: c,
				length: l
			};
			return [d, u];
		}
		function safelyExtractBody(e, t = false) {
			if (e instanceof ReadableStream) {
				g(!r.isDisturbed(e), "The body has already been consumed.");
				g(!e.locked, "The stream is locked.");
			}
			return extractBody(e, t);
		}
		function cloneBody(e, t) {
			const [n, r] = t.stream.tee();
			t.stream = n;
			return {
				stream: r,
				length: t.length,
				source: t.source
			};
		}
		function throwIfAborted(e) {
			if (e.aborted) {
				throw new DOMException("The operation was aborted.", "AbortError");
			}
		}
		function bodyMixinMethods(e) {
			const t = {
				blob() {
					return consumeBody(this, (e) => {
						let t = bodyMimeType(this);
						if (t === null) {
							t = "";
						} else if (t) {
							t = b(t);
						}
						return new h([e], { type: t });
					}, e);
				},
				arrayBuffer() {
					return consumeBody(this, (e) => {
						return new Uint8Array(e).buffer;
					}, e);
				},
				text() {
					return consumeBody(this, d, e);
				},
				json() {
					return consumeBody(this, parseJSONFromBytes, e);
				},
				formData() {
					return consumeBody(this, (e) => {
						const t = bodyMimeType(this);
						if (t !== null) {
							switch (t.essence) {
								case "multipart/form-data": {
									const n = x(e, t);
									if (n === "failure") {
										throw new TypeError("Failed to parse body as FormData.");
									}
									const r = new f();
									r[p] = n;
									return r;
								}
								case "application/x-www-form-urlencoded": {
									const t = new URLSearchParams(e.toString());
									const n = new f();
									for (const [e, r] of t) {
										n.append(e, r);
									}
									return n;
								}
							}
						}
						throw new TypeError("Content-Type was not one of \"multipart/form-data\" or \"application/x-www-form-urlencoded\".");
					}, e);
				},
				bytes() {
					return consumeBody(this, (e) => {
						return new Uint8Array(e);
					}, e);
				}
			};
			return t;
		}
		function mixinBody(e) {
			Object.assign(e.prototype, bodyMixinMethods(e));
		}
		async function consumeBody(e, t, n) {
			m.brandCheck(e, n);
			if (bodyUnusable(e)) {
				throw new TypeError("Body is unusable: Body has already been read");
			}
			throwIfAborted(e[p]);
			const r = c();
			const errorSteps = (e) => r.reject(e);
			const successSteps = (e) => {
				try {
					r.resolve(t(e));
				} catch (e) {
					errorSteps(e);
				}
			};
			if (e[p].body == null) {
				successSteps(Buffer.allocUnsafe(0));
				return r.promise;
			}
			await l(e[p].body, successSteps, errorSteps);
			return r.promise;
		}
		function bodyUnusable(e) {
			const t = e[p].body;
			return t != null && (t.stream.locked || r.isDisturbed(t.stream));
		}
		function parseJSONFromBytes(e) {
			return JSON.parse(d(e));
		}
		function bodyMimeType(e) {
			const t = e[p].headersList;
			const n = u(t);
			if (n === "failure") {
				return null;
			}
			return n;
		}
		e.exports = {
			extractBody,
			safelyExtractBody,
			cloneBody,
			mixinBody,
			streamRegistry: w,
			hasFinalizationRegistry: C,
			bodyUnusable
		};
	}),
	85169: (function(e) {
		"use strict";
		const t = [
			"GET",
			"HEAD",
			"POST"
		];
		const n = new Set(t);
		const r = [
			101,
			204,
			205,
			304
		];
		const i = [
			301,
			302,
			303,
			307,
			308
		];
		const a = new Set(i);
		const o = [
			"1",
			"7",
			"9",
			"11",
			"13",
			"15",
			"17",
			"19",
			"20",
			"21",
			"22",
			"23",
			"25",
			"37",
			"42",
			"43",
			"53",
			"69",
			"77",
			"79",
			"87",
			"95",
			"101",
			"102",
			"103",
			"104",
			"109",
			"110",
			"111",
			"113",
			"115",
			"117",
			"119",
			"123",
			"135",
			"137",
			"139",
			"143",
			"161",
			"179",
			"389",
			"427",
			"465",
			"512",
			"513",
			"514",
			"515",
			"526",
			"530",
			"531",
			"532",
			"540",
			"548",
			"554",
			"556",
			"563",
			"587",
			"601",
			"636",
			"989",
			"990",
			"993",
			"995",
			"1719",
			"1720",
			"1723",
			"2049",
			"3659",
			"4045",
			"4190",
			"5060",
			"5061",
			"6000",
			"6566",
			"6665",
			"6666",
			"6667",
			"6668",
			"6669",
			"6679",
			"6697",
			"10080"
		];
		const s = new Set(o);
		const c = [
			"",
			"no-referrer",
			"no-referrer-when-downgrade",
			"same-origin",
			"origin",
			"strict-origin",
			"origin-when-cross-origin",
			"strict-origin-when-cross-origin",
			"unsafe-url"
		];
		const l = new Set(c);
		const u = [
			"follow",
			"manual",
			"error"
		];
		const d = [
			"GET",
			"HEAD",
			"OPTIONS",
			"TRACE"
		];
		const f = new Set(d);
		const p = [
			"navigate",
			"same-origin",
			"no-cors",
			"cors"
		];
		const m = [
			"omit",
			"same-origin",
			"include"
		];
		const h = [
			"default",
			"no-store",
			"reload",
			"no-cache",
			"force-cache",
			"only-if-cached"
		];
		const g = [
			"content-encoding",
			"content-language",
			"content-location",
			"content-type",
			"content-length"
		];
		const _ = ["half"];
		const v = [
			"CONNECT",
			"TRACE",
			"TRACK"
		];
		const y = new Set(v);
		const b = [
			"audio",
			"audioworklet",
			"font",
			"image",
			"manifest",
			"paintworklet",
			"script",
			"style",
			"track",
			"video",
			"xslt",
			""
		];
		const x = new Set(b);
		e.exports = {
			subresource: b,
			forbiddenMethods: v,
			requestBodyHeader: g,
			referrerPolicy: c,
			requestRedirect: u,
			requestMode: p,
			requestCredentials: m,
			requestCache: h,
			redirectStatus: i,
			corsSafeListedMethods: t,
			nullBodyStatus: r,
			safeMethods: d,
			badPorts: o,
			requestDuplex: _,
			subresourceSet: x,
			badPortsSet: s,
			redirectStatusSet: a,
			corsSafeListedMethodsSet: n,
			safeMethodsSet: f,
			forbiddenMethodsSet: y,
			referrerPolicySet: l
		};
	}),
	55662: (function(e, t, n) {
		"use strict";
		const r = n(34589);
		const i = new TextEncoder();
		const a = /^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/;
		const o = /[\u000A\u000D\u0009\u0020]/;
		const s = /[\u0009\u000A\u000C\u000D\u0020]/g;
		const c = /^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
		function dataURLProcessor(e) {
			r(e.protocol === "data:");
			let t = URLSerializer(e, true);
			t = t.slice(5);
			const n = { position: 0 };
			let i = collectASequenceOfCodePointsFast(",", t, n);
			const a = i.length;
			i = removeASCIIWhitespace(i, true, true);
			if (n.position >= t.length) {
				return "failure";
			}
			n.position++;
			const o = t.slice(a + 1);
			let s = stringPercentDecode(o);
			if (/;(\u0020){0,}base64$/i.test(i)) {
				const e = isomorphicDecode(s);
				s = forgivingBase64(e);
				if (s === "failure") {
					return "failure";
				}
				i = i.slice(0, -6);
				i = i.replace(/(\u0020)+$/, "");
				i = i.slice(0, -1);
			}
			if (i.startsWith(";")) {
				i = "text/plain" + i;
			}
			let c = parseMIMEType(i);
			if (c === "failure") {
				c = parseMIMEType("text/plain;charset=US-ASCII");
			}
			return {
				mimeType: c,
				body: s
			};
		}
		function URLSerializer(e, t = false) {
			if (!t) {
				return e.href;
			}
			const n = e.href;
			const r = e.hash.length;
			const i = r === 0 ? n : n.substring(0, n.length - r);
			if (!r && n.endsWith("#")) {
				return i.slice(0, -1);
			}
			return i;
		}
		function collectASequenceOfCodePoints(e, t, n) {
			let r = "";
			while (n.position < t.length && e(t[n.position])) {
				r += t[n.position];
				n.position++;
			}
			return r;
		}
		function collectASequenceOfCodePointsFast(e, t, n) {
			const r = t.indexOf(e, n.position);
			const i = n.position;
			if (r === -1) {
				n.position = t.length;
				return t.slice(i);
			}
			n.position = r;
			return t.slice(i, n.position);
		}
		function stringPercentDecode(e) {
			const t = i.encode(e);
			return percentDecode(t);
		}
		function isHexCharByte(e) {
			return e >= 48 && e <= 57 || e >= 65 && e <= 70 || e >= 97 && e <= 102;
		}
		function hexByteToNumber(e) {
			return e >= 48 && e <= 57 ? e - 48 : (e & 223) - 55;
		}
		function percentDecode(e) {
			const t = e.length;
			const n = new Uint8Array(t);
			let r = 0;
			for (let i = 0; i < t; ++i) {
				const t = e[i];
				if (t !== 37) {
					n[r++] = t;
				} else if (t === 37 && !(isHexCharByte(e[i + 1]) && isHexCharByte(e[i + 2]))) {
					n[r++] = 37;
				} else {
					n[r++] = hexByteToNumber(e[i + 1]) << 4 | hexByteToNumber(e[i + 2]);
					i += 2;
				}
			}
			return t === r ? n : n.subarray(0, r);
		}
		function parseMIMEType(e) {
			e = removeHTTPWhitespace(e, true, true);
			const t = { position: 0 };
			const n = collectASequenceOfCodePointsFast("/", e, t);
			if (n.length === 0 || !a.test(n)) {
				return "failure";
			}
			if (t.position > e.length) {
				return "failure";
			}
			t.position++;
			let r = collectASequenceOfCodePointsFast(";", e, t);
			r = removeHTTPWhitespace(r, false, true);
			if (r.length === 0 || !a.test(r)) {
				return "failure";
			}
			const i = n.toLowerCase();
			const s = r.toLowerCase();
			const l = {
				type: i,
				subtype: s,
				parameters: new Map(),
				essence: `${i}/${s}`
			};
			while (t.position < e.length) {
				t.position++;
				collectASequenceOfCodePoints((e) => o.test(e), e, t);
				let n = collectASequenceOfCodePoints((e) => e !== ";" && e !== "=", e, t);
				n = n.toLowerCase();
				if (t.position < e.length) {
					if (e[t.position] === ";") {
						continue;
					}
					t.position++;
				}
				if (t.position > e.length) {
					break;
				}
				let r = null;
				if (e[t.position] === "\"") {
					r = collectAnHTTPQuotedString(e, t, true);
					collectASequenceOfCodePointsFast(";", e, t);
				} else {
					r = collectASequenceOfCodePointsFast(";", e, t);
					r = removeHTTPWhitespace(r, false, true);
					if (r.length === 0) {
						continue;
					}
				}
				if (n.length !== 0 && a.test(n) && (r.length === 0 || c.test(r)) && !l.parameters.has(n)) {
					l.parameters.set(n, r);
				}
			}
			return l;
		}
		function forgivingBase64(e) {
			e = e.replace(s, "");
			let t = e.length;
			if (t % 4 === 0) {
				if (e.charCodeAt(t - 1) === 61) {
					--t;
					if (e.charCodeAt(t - 1) === 61) {
						--t;
					}
				}
			}
			if (t % 4 === 1) {
				return "failure";
			}
			if (/[^+/0-9A-Za-z]/.test(e.length === t ? e : e.substring(0, t))) {
				return "failure";
			}
			const n = Buffer.from(e, "base64");
			return new Uint8Array(n.buffer, n.byteOffset, n.byteLength);
		}
		function collectAnHTTPQuotedString(e, t, n) {
			const i = t.position;
			let a = "";
			r(e[t.position] === "\"");
			t.position++;
			while (true) {
				a += collectASequenceOfCodePoints((e) => e !== "\"" && e !== "\\", e, t);
				if (t.position >= e.length) {
					break;
				}
				const n = e[t.position];
				t.position++;
				if (n === "\\") {
					if (t.position >= e.length) {
						a += "\\";
						break;
					}
					a += e[t.position];
					t.position++;
				} else {
					r(n === "\"");
					break;
				}
			}
			if (n) {
				return a;
			}
			return e.slice(i, t.position);
		}
		function serializeAMimeType(e) {
			r(e !== "failure");
			const { parameters: t, essence: n } = e;
			let i = n;
			for (let [e, n] of t.entries()) {
				i += ";";
				i += e;
				i += "=";
				if (!a.test(n)) {
					n = n.replace(/(\\|")/g, "\\$1");
					n = "\"" + n;
					n += "\"";
				}
				i += n;
			}
			return i;
		}
		function isHTTPWhiteSpace(e) {
			return e === 13 || e === 10 || e === 9 || e === 32;
		}
		function removeHTTPWhitespace(e, t = true, n = true) {
			return removeChars(e, t, n, isHTTPWhiteSpace);
		}
		function isASCIIWhitespace(e) {
			return e === 13 || e === 10 || e === 9 || e === 12 || e === 32;
		}
		function removeASCIIWhitespace(e, t = true, n = true) {
			return removeChars(e, t, n, isASCIIWhitespace);
		}
		function removeChars(e, t, n, r) {
			let i = 0;
			let a = e.length - 1;
			if (t) {
				while (i < e.length && r(e.charCodeAt(i))) i++;
			}
			if (n) {
				while (a > 0 && r(e.charCodeAt(a))) a--;
			}
			return i === 0 && a === e.length - 1 ? e : e.slice(i, a + 1);
		}
		function isomorphicDecode(e) {
			const t = e.length;
			if ((2 << 15) - 1 > t) {
				return String.fromCharCode.apply(null, e);
			}
			let n = "";
			let r = 0;
			let i = (2 << 15) - 1;
			while (r < t) {
				if (r + i > t) {
					i = t - r;
				}
				n += String.fromCharCode.apply(null, e.subarray(r, r += i));
			}
			return n;
		}
		function minimizeSupportedMimeType(e) {
			switch (e.essence) {
				case "application/ecmascript":
				case "application/javascript":
				case "application/x-ecmascript":
				case "application/x-javascript":
				case "text/ecmascript":
				case "text/javascript":
				case "text/javascript1.0":
				case "text/javascript1.1":
				case "text/javascript1.2":
				case "text/javascript1.3":
				case "text/javascript1.4":
				case "text/javascript1.5":
				case "text/jscript":
				case "text/livescript":
				case "text/x-ecmascript":
				case "text/x-javascript": return "text/javascript";
				case "application/json":
				case "text/json": return "application/json";
				case "image/svg+xml": return "image/svg+xml";
				case "text/xml":
				case "application/xml": return "application/xml";
			}
			if (e.subtype.endsWith("+json")) {
				return "application/json";
			}
			if (e.subtype.endsWith("+xml")) {
				return "application/xml";
			}
			return "";
		}
		e.exports = {
			dataURLProcessor,
			URLSerializer,
			collectASequenceOfCodePoints,
			collectASequenceOfCodePointsFast,
			stringPercentDecode,
			parseMIMEType,
			collectAnHTTPQuotedString,
			serializeAMimeType,
			removeChars,
			removeHTTPWhitespace,
			minimizeSupportedMimeType,
			HTTP_TOKEN_CODEPOINTS: a,
			isomorphicDecode
		};
	}),
	42295: (function(e, t, n) {
		"use strict";
		const { kConnected: r, kSize: i } = n(59777);
		class CompatWeakRef {
			constructor(e) {
				this.value = e;
			}
			deref() {
				return this.value[r] === 0 && this.value[i] === 0 ? undefined : this.value;
			}
		}
		class CompatFinalizer {
			constructor(e) {
				this.finalizer = e;
			}
			register(e, t) {
				if (e.on) {
					e.on("disconnect", () => {
						if (e[r] === 0 && e[i] === 0) {
							this.finalizer(t);
						}
					});
				}
			}
			unregister(e) {}
		}
		e.exports = function() {
			if (process.env.NODE_V8_COVERAGE && process.version.startsWith("v18")) {
				process._rawDebug("Using compatibility WeakRef and FinalizationRegistry");
				return {
					WeakRef: CompatWeakRef,
					FinalizationRegistry: CompatFinalizer
				};
			}
			return {
				WeakRef,
				FinalizationRegistry
			};
		};
	}),
	80772: (function(e, t, n) {
		"use strict";
		const { Blob: r, File: i } = n(4573);
		const { kState: a } = n(48925);
		const { webidl: o } = n(57843);
		class FileLike {
			constructor(e, t, n = {}) {
				const r = t;
				const i = n.type;
				const o = n.lastModified ?? Date.now();
				this[a] = {
					blobLike: e,
					name: r,
					type: i,
					lastModified: o
				};
			}
			stream(...e) {
				o.brandCheck(this, FileLike);
				return this[a].blobLike.stream(...e);
			}
			arrayBuffer(...e) {
				o.brandCheck(this, FileLike);
				return this[a].blobLike.arrayBuffer(...e);
			}
			slice(...e) {
				o.brandCheck(this, FileLike);
				return this[a].blobLike.slice(...e);
			}
			text(...e) {
				o.brandCheck(this, FileLike);
				return this[a].blobLike.text(...e);
			}
			get size() {
				o.brandCheck(this, FileLike);
				return this[a].blobLike.size;
			}
			get type() {
				o.brandCheck(this, FileLike);
				return this[a].blobLike.type;
			}
			get name() {
				o.brandCheck(this, FileLike);
				return this[a].name;
			}
			get lastModified() {
				o.brandCheck(this, FileLike);
				return this[a].lastModified;
			}
			get [Symbol.toStringTag]() {
				return "File";
			}
		}
		o.converters.Blob = o.interfaceConverter(r);
		function isFileLike(e) {
			return e instanceof i || e && (typeof e.stream === "function" || typeof e.arrayBuffer === "function") && e[Symbol.toStringTag] === "File";
		}
		e.exports = {
			FileLike,
			isFileLike
		};
	}),
	96918: (function(e, t, n) {
		"use strict";
		const { isUSVString: r, bufferToLowerCasedHeaderName: i } = n(31978);
		const { utf8DecodeBytes: a } = n(76558);
		const { HTTP_TOKEN_CODEPOINTS: o, isomorphicDecode: s } = n(55662);
		const { isFileLike: c } = n(80772);
		const { makeEntry: l } = n(74808);
		const u = n(34589);
		const { File: d } = n(4573);
		const f = globalThis.File ?? d;
		const p = Buffer.from("form-data; name=\"");
		const m = Buffer.from("; filename");
		const h = Buffer.from("--");
		const g = Buffer.from("--\r\n");
		function isAsciiString(e) {
			for (let t = 0; t < e.length; ++t) {
				if ((e.charCodeAt(t) & ~127) !== 0) {
					return false;
				}
			}
			return true;
		}
		function validateBoundary(e) {
			const t = e.length;
			if (t < 27 || t > 70) {
				return false;
			}
			for (let n = 0; n < t; ++n) {
				const t = e.charCodeAt(n);
				if (!(t >= 48 && t <= 57 || t >= 65 && t <= 90 || t >= 97 && t <= 122 || t === 39 || t === 45 || t === 95)) {
					return false;
				}
			}
			return true;
		}
		function multipartFormDataParser(e, t) {
			u(t !== "failure" && t.essence === "multipart/form-data");
			const n = t.parameters.get("boundary");
			if (n === undefined) {
				return "failure";
			}
			const i = Buffer.from(`--${n}`, "utf8");
			const o = [];
			const s = { position: 0 };
			while (e[s.position] === 13 && e[s.position + 1] === 10) {
				s.position += 2;
			}
			let d = e.length;
			while (e[d - 1] === 10 && e[d - 2] === 13) {
				d -= 2;
			}
			if (d !== e.length) {
				e = e.subarray(0, d);
			}
			while (true) {
				if (e.subarray(s.position, s.position + i.length).equals(i)) {
					s.position += i.length;
				} else {
					return "failure";
				}
				if (s.position === e.length - 2 && bufferStartsWith(e, h, s) || s.position === e.length - 4 && bufferStartsWith(e, g, s)) {
					return o;
				}
				if (e[s.position] !== 13 || e[s.position + 1] !== 10) {
					return "failure";
				}
				s.position += 2;
				const t = parseMultipartFormDataHeaders(e, s);
				if (t === "failure") {
					return "failure";
				}
				let { name: n, filename: d, contentType: p, encoding: m } = t;
				s.position += 2;
				let _;
				{
					const t = e.indexOf(i.subarray(2), s.position);
					if (t === -1) {
						return "failure";
					}
					_ = e.subarray(s.position, t - 4);
					s.position += _.length;
					if (m === "base64") {
						_ = Buffer.from(_.toString(), "base64");
					}
				}
				if (e[s.position] !== 13 || e[s.position + 1] !== 10) {
					return "failure";
				} else {
					s.position += 2;
				}
				let v;
				if (d !== null) {
					p ??= "text/plain";
					if (!isAsciiString(p)) {
						p = "";
					}
					v = new f([_], d, { type: p });
				} else {
					v = a(Buffer.from(_));
				}
				u(r(n));
				u(typeof v === "string" && r(v) || c(v));
				o.push(l(n, v, d));
			}
		}
		function parseMultipartFormDataHeaders(e, t) {
			let n = null;
			let r = null;
			let a = null;
			let c = null;
			while (true) {
				if (e[t.position] === 13 && e[t.position + 1] === 10) {
					if (n === null) {
						return "failure";
					}
					return {
						name: n,
						filename: r,
						contentType: a,
						encoding: c
					};
				}
				let l = collectASequenceOfBytes((e) => e !== 10 && e !== 13 && e !== 58, e, t);
				l = removeChars(l, true, true, (e) => e === 9 || e === 32);
				if (!o.test(l.toString())) {
					return "failure";
				}
				if (e[t.position] !== 58) {
					return "failure";
				}
				t.position++;
				collectASequenceOfBytes((e) => e === 32 || e === 9, e, t);
				switch (i(l)) {
					case "content-disposition": {
						n = r = null;
						if (!bufferStartsWith(e, p, t)) {
							return "failure";
						}
						t.position += 17;
						n = parseMultipartFormDataName(e, t);
						if (n === null) {
							return "failure";
						}
						if (bufferStartsWith(e, m, t)) {
							let n = t.position + m.length;
							if (e[n] === 42) {
								t.position += 1;
								n += 1;
							}
							if (e[n] !== 61 || e[n + 1] !== 34) {
								return "failure";
							}
							t.position += 12;
							r = parseMultipartFormDataName(e, t);
							if (r === null) {
								return "failure";
							}
						}
						break;
					}
					case "content-type": {
						let n = collectASequenceOfBytes((e) => e !== 10 && e !== 13, e, t);
						n = removeChars(n, false, true, (e) => e === 9 || e === 32);
						a = s(n);
						break;
					}
					case "content-transfer-encoding": {
						let n = collectASequenceOfBytes((e) => e !== 10 && e !== 13, e, t);
						n = removeChars(n, false, true, (e) => e === 9 || e === 32);
						c = s(n);
						break;
					}
					default: {
						collectASequenceOfBytes((e) => e !== 10 && e !== 13, e, t);
					}
				}
				if (e[t.position] !== 13 && e[t.position + 1] !== 10) {
					return "failure";
				} else {
					t.position += 2;
				}
			}
		}
		function parseMultipartFormDataName(e, t) {
			u(e[t.position - 1] === 34);
			let n = collectASequenceOfBytes((e) => e !== 10 && e !== 13 && e !== 34, e, t);
			if (e[t.position] !== 34) {
				return null;
			} else {
				t.position++;
			}
			n = new TextDecoder().decode(n).replace(/%0A/gi, "\n").replace(/%0D/gi, "\r").replace(/%22/g, "\"");
			return n;
		}
		function collectASequenceOfBytes(e, t, n) {
			let r = n.position;
			while (r < t.length && e(t[r])) {
				++r;
			}
			return t.subarray(n.position, n.position = r);
		}
		function removeChars(e, t, n, r) {
			let i = 0;
			let a = e.length - 1;
			if (t) {
				while (i < e.length && r(e[i])) i++;
			}
			if (n) {
				while (a > 0 && r(e[a])) a--;
			}
			return i === 0 && a === e.length - 1 ? e : e.subarray(i, a + 1);
		}
		function bufferStartsWith(e, t, n) {
			if (e.length < t.length) {
				return false;
			}
			for (let r = 0; r < t.length; r++) {
				if (t[r] !== e[n.position + r]) {
					return false;
				}
			}
			return true;
		}
		e.exports = {
			multipartFormDataParser,
			validateBoundary
		};
	}),
	74808: (function(e, t, n) {
		"use strict";
		const { isBlobLike: r, iteratorMixin: i } = n(76558);
		const { kState: a } = n(48925);
		const { kEnumerableProperty: o } = n(31978);
		const { FileLike: s, isFileLike: c } = n(80772);
		const { webidl: l } = n(57843);
		const { File: u } = n(4573);
		const d = n(57975);
		const f = globalThis.File ?? u;
		class FormData {
			constructor(e) {
				l.util.markAsUncloneable(this);
				if (e !== undefined) {
					throw l.errors.conversionFailed({
						prefix: "FormData constructor",
						argument: "Argument 1",
						types: ["undefined"]
					});
				}
				this[a] = [];
			}
			append(e, t, n = undefined) {
				l.brandCheck(this, FormData);
				const i = "FormData.append";
				l.argumentLengthCheck(arguments, 2, i);
				if (arguments.length === 3 && !r(t)) {
					throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");
				}
				e = l.converters.USVString(e, i, "name");
				t = r(t) ? l.converters.Blob(t, i, "value", { strict: false }) : l.converters.USVString(t, i, "value");
				n = arguments.length === 3 ? l.converters.USVString(n, i, "filename") : undefined;
				const o = makeEntry(e, t, n);
				this[a].push(o);
			}
			delete(e) {
				l.brandCheck(this, FormData);
				const t = "FormData.delete";
				l.argumentLengthCheck(arguments, 1, t);
				e = l.converters.USVString(e, t, "name");
				this[a] = this[a].filter((t) => t.name !== e);
			}
			get(e) {
				l.brandCheck(this, FormData);
				const t = "FormData.get";
				l.argumentLengthCheck(arguments, 1, t);
				e = l.converters.USVString(e, t, "name");
				const n = this[a].findIndex((t) => t.name === e);
				if (n === -1) {
					return null;
				}
				return this[a][n].value;
			}
			getAll(e) {
				l.brandCheck(this, FormData);
				const t = "FormData.getAll";
				l.argumentLengthCheck(arguments, 1, t);
				e = l.converters.USVString(e, t, "name");
				return this[a].filter((t) => t.name === e).map((e) => e.value);
			}
			has(e) {
				l.brandCheck(this, FormData);
				const t = "FormData.has";
				l.argumentLengthCheck(arguments, 1, t);
				e = l.converters.USVString(e, t, "name");
				return this[a].findIndex((t) => t.name === e) !== -1;
			}
			set(e, t, n = undefined) {
				l.brandCheck(this, FormData);
				const i = "FormData.set";
				l.argumentLengthCheck(arguments, 2, i);
				if (arguments.length === 3 && !r(t)) {
					throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");
				}
				e = l.converters.USVString(e, i, "name");
				t = r(t) ? l.converters.Blob(t, i, "name", { strict: false }) : l.converters.USVString(t, i, "name");
				n = arguments.length === 3 ? l.converters.USVString(n, i, "name") : undefined;
				const o = makeEntry(e, t, n);
				const s = this[a].findIndex((t) => t.name === e);
				if (s !== -1) {
					this[a] = [
						...this[a].slice(0, s),
						o,
						...this[a].slice(s + 1).filter((t) => t.name !== e)
					];
				} else {
					this[a].push(o);
				}
			}
			[d.inspect.custom](e, t) {
				const n = this[a].reduce((e, t) => {
					if (e[t.name]) {
						if (Array.isArray(e[t.name])) {
							e[t.name].push(t.value);
						} else {
							e[t.name] = [e[t.name], t.value];
						}
					} else {
						e[t.name] = t.value;
					}
					return e;
				}, { __proto__: null });
				t.depth ??= e;
				t.colors ??= true;
				const r = d.formatWithOptions(t, n);
				return `FormData ${r.slice(r.indexOf("]") + 2)}`;
			}
		}
		i("FormData", FormData, a, "name", "value");
		Object.defineProperties(FormData.prototype, {
			append: o,
			delete: o,
			get: o,
			getAll: o,
			has: o,
			set: o,
			[Symbol.toStringTag]: {
				value: "FormData",
				configurable: true
			}
		});
		function makeEntry(e, t, n) {
			if (typeof t === "string") {} else {
				if (!c(t)) {
					t = t instanceof Blob ? new f([t], "blob", { type: t.type }) : new s(t, "blob", { type: t.type });
				}
				if (n !== undefined) {
					const e = {
						type: t.type,
						lastModified: t.lastModified
					};
					t = t instanceof u ? new f([t], n, e) : new s(t, n, e);
				}
			}
			return {
				name: e,
				value: t
			};
		}
		e.exports = {
			FormData,
			makeEntry
		};
	}),
	65477: (function(e) {
		"use strict";
		const t = Symbol.for("undici.globalOrigin.1");
		function getGlobalOrigin() {
			return globalThis[t];
		}
		function setGlobalOrigin(e) {
			if (e === undefined) {
				Object.defineProperty(globalThis, t, {
					value: undefined,
					writable: true,
					enumerable: false,
					configurable: false
				});
				return;
			}
			const n = new URL(e);
			if (n.protocol !== "http:" && n.protocol !== "https:") {
				throw new TypeError(`Only http & https urls are allowed, received ${n.protocol}`);
			}
			Object.defineProperty(globalThis, t, {
				value: n,
				writable: true,
				enumerable: false,
				configurable: false
			});
		}
		e.exports = {
			getGlobalOrigin,
			setGlobalOrigin
		};
	}),
	59278: (function(e, t, n) {
		"use strict";
		const { kConstruct: r } = n(59777);
		const { kEnumerableProperty: i } = n(31978);
		const { iteratorMixin: a, isValidHeaderName: o, isValidHeaderValue: s } = n(76558);
		const { webidl: c } = n(57843);
		const l = n(34589);
		const u = n(57975);
		const d = Symbol("headers map");
		const f = Symbol("headers map sorted");
		function isHTTPWhiteSpaceCharCode(e) {
			return e === 10 || e === 13 || e === 9 || e === 32;
		}
		function headerValueNormalize(e) {
			let t = 0;
			let n = e.length;
			while (n > t && isHTTPWhiteSpaceCharCode(e.charCodeAt(n - 1))) --n;
			while (n > t && isHTTPWhiteSpaceCharCode(e.charCodeAt(t))) ++t;
			return t === 0 && n === e.length ? e : e.substring(t, n);
		}
		function fill(e, t) {
			if (Array.isArray(t)) {
				for (let n = 0; n < t.length; ++n) {
					const r = t[n];
					if (r.length !== 2) {
						throw c.errors.exception({
							header: "Headers constructor",
							message: `expected name/value pair to be length 2, found ${r.length}.`
						});
					}
					appendHeader(e, r[0], r[1]);
				}
			} else if (typeof t === "object" && t !== null) {
				const n = Object.keys(t);
				for (let r = 0; r < n.length; ++r) {
					appendHeader(e, n[r], t[n[r]]);
				}
			} else {
				throw c.errors.conversionFailed({
					prefix: "Headers constructor",
					argument: "Argument 1",
					types: ["sequence<sequence<ByteString>>", "record<ByteString, ByteString>"]
				});
			}
		}
		function appendHeader(e, t, n) {
			n = headerValueNormalize(n);
			if (!o(t)) {
				throw c.errors.invalidArgument({
					prefix: "Headers.append",
					value: t,
					type: "header name"
				});
			} else if (!s(n)) {
				throw c.errors.invalidArgument({
					prefix: "Headers.append",
					value: n,
					type: "header value"
				});
			}
			if (p(e) === "immutable") {
				throw new TypeError("immutable");
			}
			return h(e).append(t, n, false);
		}
		function compareHeaderName(e, t) {
			return e[0] < t[0] ? -1 : 1;
		}
		class HeadersList {
			cookies = null;
			constructor(e) {
				if (e instanceof HeadersList) {
					this[d] = new Map(e[d]);
					this[f] = e[f];
					this.cookies = e.cookies === null ? null : [...e.cookies];
				} else {
					this[d] = new Map(e);
					this[f] = null;
				}
			}
			contains(e, t) {
				return this[d].has(t ? e : e.toLowerCase());
			}
			clear() {
				this[d].clear();
				this[f] = null;
				this.cookies = null;
			}
			append(e, t, n) {
				this[f] = null;
				const r = n ? e : e.toLowerCase();
				const i = this[d].get(r);
				if (i) {
					const e = r === "cookie" ? "; " : ", ";
					this[d].set(r, {
						name: i.name,
						value: `${i.value}${e}${t}`
					});
				} else {
					this[d].set(r, {
						name: e,
						value: t
					});
				}
				if (r === "set-cookie") {
					(this.cookies ??= []).push(t);
				}
			}
			set(e, t, n) {
				this[f] = null;
				const r = n ? e : e.toLowerCase();
				if (r === "set-cookie") {
					this.cookies = [t];
				}
				this[d].set(r, {
					name: e,
					value: t
				});
			}
			delete(e, t) {
				this[f] = null;
				if (!t) e = e.toLowerCase();
				if (e === "set-cookie") {
					this.cookies = null;
				}
				this[d].delete(e);
			}
			get(e, t) {
				return this[d].get(t ? e : e.toLowerCase())?.value ?? null;
			}
			*[Symbol.iterator]() {
				for (const { 0: e, 1: { value: t } } of this[d]) {
					yield [e, t];
				}
			}
			get entries() {
				const e = {};
				if (this[d].size !== 0) {
					for (const { name: t, value: n } of this[d].values()) {
						e[t] = n;
					}
				}
				return e;
			}
			rawValues() {
				return this[d].values();
			}
			get entriesList() {
				const e = [];
				if (this[d].size !== 0) {
					for (const { 0: t, 1: { name: n, value: r } } of this[d]) {
						if (t === "set-cookie") {
							for (const t of this.cookies) {
								e.push([n, t]);
							}
						} else {
							e.push([n, r]);
						}
					}
				}
				return e;
			}
			toSortedArray() {
				const e = this[d].size;
				const t = new Array(e);
				if (e <= 32) {
					if (e === 0) {
						return t;
					}
					const n = this[d][Symbol.iterator]();
					const r = n.next().value;
					t[0] = [r[0], r[1].value];
					l(r[1].value !== null);
					for (let r = 1, i = 0, a = 0, o = 0, s = 0, c, u; r < e; ++r) {
						u = n.next().value;
						c = t[r] = [u[0], u[1].value];
						l(c[1] !== null);
						o = 0;
						a = r;
						while (o < a) {
							s = o + (a - o >> 1);
							if (t[s][0] <= c[0]) {
								o = s + 1;
							} else {
								a = s;
							}
						}
						if (r !== s) {
							i = r;
							while (i > o) {
								t[i] = t[--i];
							}
							t[o] = c;
						}
					}
					if (!n.next().done) {
						throw new TypeError("Unreachable");
					}
					return t;
				} else {
					let e = 0;
					for (const { 0: n, 1: { value: r } } of this[d]) {
						t[e++] = [n, r];
						l(r !== null);
					}
					return t.sort(compareHeaderName);
				}
			}
		}
		class Headers {
			#e;
			#t;
			constructor(e = undefined) {
				c.util.markAsUncloneable(this);
				if (e === r) {
					return;
				}
				this.#t = new HeadersList();
				this.#e = "none";
				if (e !== undefined) {
					e = c.converters.HeadersInit(e, "Headers contructor", "init");
					fill(this, e);
				}
			}
			append(e, t) {
				c.brandCheck(this, Headers);
				c.argumentLengthCheck(arguments, 2, "Headers.append");
				const n = "Headers.append";
				e = c.converters.ByteString(e, n, "name");
				t = c.converters.ByteString(t, n, "value");
				return appendHeader(this, e, t);
			}
			delete(e) {
				c.brandCheck(this, Headers);
				c.argumentLengthCheck(arguments, 1, "Headers.delete");
				const t = "Headers.delete";
				e = c.converters.ByteString(e, t, "name");
				if (!o(e)) {
					throw c.errors.invalidArgument({
						prefix: "Headers.delete",
						value: e,
						type: "header name"
					});
				}
				if (this.#e === "immutable") {
					throw new TypeError("immutable");
				}
				if (!this.#t.contains(e, false)) {
					return;
				}
				this.#t.delete(e, false);
			}
			get(e) {
				c.brandCheck(this, Headers);
				c.argumentLengthCheck(arguments, 1, "Headers.get");
				const t = "Headers.get";
				e = c.converters.ByteString(e, t, "name");
				if (!o(e)) {
					throw c.errors.invalidArgument({
						prefix: t,
						value: e,
						type: "header name"
					});
				}
				return this.#t.get(e, false);
			}
			has(e) {
				c.brandCheck(this, Headers);
				c.argumentLengthCheck(arguments, 1, "Headers.has");
				const t = "Headers.has";
				e = c.converters.ByteString(e, t, "name");
				if (!o(e)) {
					throw c.errors.invalidArgument({
						prefix: t,
						value: e,
						type: "header name"
					});
				}
				return this.#t.contains(e, false);
			}
			set(e, t) {
				c.brandCheck(this, Headers);
				c.argumentLengthCheck(arguments, 2, "Headers.set");
				const n = "Headers.set";
				e = c.converters.ByteString(e, n, "name");
				t = c.converters.ByteString(t, n, "value");
				t = headerValueNormalize(t);
				if (!o(e)) {
					throw c.errors.invalidArgument({
						prefix: n,
						value: e,
						type: "header name"
					});
				} else if (!s(t)) {
					throw c.errors.invalidArgument({
						prefix: n,
						value: t,
						type: "header value"
					});
				}
				if (this.#e === "immutable") {
					throw new TypeError("immutable");
				}
				this.#t.set(e, t, false);
			}
			getSetCookie() {
				c.brandCheck(this, Headers);
				const e = this.#t.cookies;
				if (e) {
					return [...e];
				}
				return [];
			}
			get [f]() {
				if (this.#t[f]) {
					return this.#t[f];
				}
				const e = [];
				const t = this.#t.toSortedArray();
				const n = this.#t.cookies;
				if (n === null || n.length === 1) {
					return this.#t[f] = t;
				}
				for (let r = 0; r < t.length; ++r) {
					const { 0: i, 1: a } = t[r];
					if (i === "set-cookie") {
						for (let t = 0; t < n.length; ++t) {
							e.push([i, n[t]]);
						}
					} else {
						e.push([i, a]);
					}
				}
				return this.#t[f] = e;
			}
			[u.inspect.custom](e, t) {
				t.depth ??= e;
				return `Headers ${u.formatWithOptions(t, this.#t.entries)}`;
			}
			static getHeadersGuard(e) {
				return e.#e;
			}
			static setHeadersGuard(e, t) {
				e.#e = t;
			}
			static getHeadersList(e) {
				return e.#t;
			}
			static setHeadersList(e, t) {
				e.#t = t;
			}
		}
		const { getHeadersGuard: p, setHeadersGuard: m, getHeadersList: h, setHeadersList: g } = Headers;
		Reflect.deleteProperty(Headers, "getHeadersGuard");
		Reflect.deleteProperty(Headers, "setHeadersGuard");
		Reflect.deleteProperty(Headers, "getHeadersList");
		Reflect.deleteProperty(Headers, "setHeadersList");
		a("Headers", Headers, f, 0, 1);
		Object.defineProperties(Headers.prototype, {
			append: i,
			delete: i,
			get: i,
			has: i,
			set: i,
			getSetCookie: i,
			[Symbol.toStringTag]: {
				value: "Headers",
				configurable: true
			},
			[u.inspect.custom]: { enumerable: false }
		});
		c.converters.HeadersInit = function(e, t, n) {
			if (c.util.Type(e) === "Object") {
				const r = Reflect.get(e, Symbol.iterator);
				if (!u.types.isProxy(e) && r === Headers.prototype.entries) {
					try {
						return h(e).entriesList;
					} catch {}
				}
				if (typeof r === "function") {
					return c.converters["sequence<sequence<ByteString>>"](e, t, n, r.bind(e));
				}
				return c.converters["record<ByteString, ByteString>"](e, t, n);
			}
			throw c.errors.conversionFailed({
				prefix: "Headers constructor",
				argument: "Argument 1",
				types: ["sequence<sequence<ByteString>>", "record<ByteString, ByteString>"]
			});
		};
		e.exports = {
			fill,
			compareHeaderName,
			Headers,
			HeadersList,
			getHeadersGuard: p,
			setHeadersGuard: m,
			setHeadersList: g,
			getHeadersList: h
		};
	}),
	24364: (function(e, t, n) {
		"use strict";
		const { makeNetworkError: r, makeAppropriateNetworkError: i, filterResponse: a, makeResponse: o, fromInnerResponse: s } = n(71477);
		const { HeadersList: c } = n(59278);
		const { Request: l, cloneRequest: u } = n(31745);
		const d = n(38522);
		const { bytesMatch: f, makePolicyContainer: p, clonePolicyContainer: m, requestBadPort: h, TAOCheck: g, appendRequestOriginHeader: _, responseLocationURL: v, requestCurrentURL: y, setRequestReferrerPolicyOnRedirect: b, tryUpgradeRequestToAPotentiallyTrustworthyURL: x, createOpaqueTimingInfo: S, appendFetchMetadata: C, corsCheck: w, crossOriginResourcePolicyCheck: T, determineRequestsReferrer: E, coarsenedSharedCurrentTime: D, createDeferredPromise: O, isBlobLike: k, sameOrigin: A, isCancelled: j, isAborted: M, isErrorLike: N, fullyReadBody: P, readableStreamClose: F, isomorphicEncode: I, urlIsLocal: L, urlIsHttpHttpsScheme: R, urlHasHttpsScheme: z, clampAndCoarsenConnectionTimingInfo: B, simpleRangeHeaderValue: ee, buildContentRange: te, createInflate: ne, extractMimeType: V } = n(76558);
		const { kState: H, kDispatcher: U } = n(48925);
		const W = n(34589);
		const { safelyExtractBody: G, extractBody: K } = n(31298);
		const { redirectStatusSet: re, nullBodyStatus: q, safeMethodsSet: ie, requestBodyHeader: ae, subresourceSet: J } = n(85169);
		const Y = n(78474);
		const { Readable: oe, pipeline: X, finished: se } = n(57075);
		const { addAbortListener: ce, isErrored: Z, isReadable: Q, bufferToLowerCasedHeaderName: le } = n(31978);
		const { dataURLProcessor: $, serializeAMimeType: ue, minimizeSupportedMimeType: de } = n(55662);
		const { getGlobalDispatcher: fe } = n(50311);
		const { webidl: pe } = n(57843);
		const { STATUS_CODES: me } = n(37067);
		const he = ["GET", "HEAD"];
		const ge = typeof __UNDICI_IS_NODE__ !== "undefined" || typeof esbuildDetection !== "undefined" ? "node" : "undici";
		let _e;
		class Fetch extends Y {
			constructor(e) {
				super();
				this.dispatcher = e;
				this.connection = null;
				this.dump = false;
				this.state = "ongoing";
			}
			terminate(e) {
				if (this.state !== "ongoing") {
					return;
				}
				this.state = "terminated";
				this.connection?.destroy(e);
				this.emit("terminated", e);
			}
			abort(e) {
				if (this.state !== "ongoing") {
					return;
				}
				this.state = "aborted";
				if (!e) {
					e = new DOMException("The operation was aborted.", "AbortError");
				}
				this.serializedAbortReason = e;
				this.connection?.destroy(e);
				this.emit("terminated", e);
			}
		}
		function handleFetchDone(e) {
			finalizeAndReportTiming(e, "fetch");
		}
		function fetch(e, t = undefined) {
			pe.argumentLengthCheck(arguments, 1, "globalThis.fetch");
			let n = O();
			let r;
			try {
				r = new l(e, t);
			} catch (e) {
				n.reject(e);
				return n.promise;
			}
			const i = r[H];
			if (r.signal.aborted) {
				abortFetch(n, i, null, r.signal.reason);
				return n.promise;
			}
			const a = i.client.globalObject;
			if (a?.constructor?.name === "ServiceWorkerGlobalScope") {
				i.serviceWorkers = "none";
			}
			let o = null;
			let c = false;
			let u = null;
			ce(r.signal, () => {
				c = true;
				W(u != null);
				u.abort(r.signal.reason);
				const e = o?.deref();
				abortFetch(n, i, e, r.signal.reason);
			});
			const processResponse = (e) => {
				if (c) {
					return;
				}
				if (e.aborted) {
					abortFetch(n, i, o, u.serializedAbortReason);
					return;
				}
				if (e.type === "error") {
					n.reject(new TypeError("fetch failed", { cause: e.error }));
					return;
				}
				o = new WeakRef(s(e, "immutable"));
				n.resolve(o.deref());
				n = null;
			};
			u = fetching({
				request: i,
				processResponseEndOfBody: handleFetchDone,
				processResponse,
				dispatcher: r[U]
			});
			return n.promise;
		}
		function finalizeAndReportTiming(e, t = "other") {
			if (e.type === "error" && e.aborted) {
				return;
			}
			if (!e.urlList?.length) {
				return;
			}
			const n = e.urlList[0];
			let r = e.timingInfo;
			let i = e.cacheState;
			if (!R(n)) {
				return;
			}
			if (r === null) {
				return;
			}
			if (!e.timingAllowPassed) {
				r = S({ startTime: r.startTime });
				i = "";
			}
			r.endTime = D();
			e.timingInfo = r;
			ve(r, n.href, t, globalThis, i);
		}
		const ve = performance.markResourceTiming;
		function abortFetch(e, t, n, r) {
			if (e) {
				e.reject(r);
			}
			if (t.body != null && Q(t.body?.stream)) {
				t.body.stream.cancel(r).catch((e) => {
					if (e.code === "ERR_INVALID_STATE") {
						return;
					}
					throw e;
				});
			}
			if (n == null) {
				return;
			}
			const i = n[H];
			if (i.body != null && Q(i.body?.stream)) {
				i.body.stream.cancel(r).catch((e) => {
					if (e.code === "ERR_INVALID_STATE") {
						return;
					}
					throw e;
				});
			}
		}
		function fetching({ request: e, processRequestBodyChunkLength: t, processRequestEndOfBody: n, processResponse: r, processResponseEndOfBody: i, processResponseConsumeBody: a, useParallelQueue: o = false, dispatcher: s = fe() }) {
			W(s);
			let c = null;
			let l = false;
			if (e.client != null) {
				c = e.client.globalObject;
				l = e.client.crossOriginIsolatedCapability;
			}
			const u = D(l);
			const d = S({ startTime: u });
			const f = {
				controller: new Fetch(s),
				request: e,
				timingInfo: d,
				processRequestBodyChunkLength: t,
				processRequestEndOfBody: n,
				processResponse: r,
				processResponseConsumeBody: a,
				processResponseEndOfBody: i,
				taskDestination: c,
				crossOriginIsolatedCapability: l
			};
			W(!e.body || e.body.stream);
			if (e.window === "client") {
				e.window = e.client?.globalObject?.constructor?.name === "Window" ? e.client : "no-window";
			}
			if (e.origin === "client") {
				e.origin = e.client.origin;
			}
			if (e.policyContainer === "client") {
				if (e.client != null) {
					e.policyContainer = m(e.client.policyContainer);
				} else {
					e.policyContainer = p();
				}
			}
			if (!e.headersList.contains("accept", true)) {
				const t = "*/*";
				e.headersList.append("accept", t, true);
			}
			if (!e.headersList.contains("accept-language", true)) {
				e.headersList.append("accept-language", "*", true);
			}
			if (e.priority === null) {}
			if (J.has(e.destination)) {}
			mainFetch(f).catch((e) => {
				f.controller.terminate(e);
			});
			return f.controller;
		}
		async function mainFetch(e, t = false) {
			const n = e.request;
			let i = null;
			if (n.localURLsOnly && !L(y(n))) {
				i = r("local URLs only");
			}
			x(n);
			if (h(n) === "blocked") {
				i = r("bad port");
			}
			if (n.referrerPolicy === "") {
				n.referrerPolicy = n.policyContainer.referrerPolicy;
			}
			if (n.referrer !== "no-referrer") {
				n.referrer = E(n);
			}
			if (i === null) {
				i = await (async () => {
					const t = y(n);
					if (A(t, n.url) && n.responseTainting === "basic" || t.protocol === "data:" || n.mode === "navigate" || n.mode === "websocket") {
						n.responseTainting = "basic";
						return await schemeFetch(e);
					}
					if (n.mode === "same-origin") {
						return r("request mode cannot be \"same-origin\"");
					}
					if (n.mode === "no-cors") {
						if (n.redirect !== "follow") {
							return r("redirect mode cannot be \"follow\" for \"no-cors\" request");
						}
						n.responseTainting = "opaque";
						return await schemeFetch(e);
					}
					if (!R(y(n))) {
						return r("URL scheme must be a HTTP(S) scheme");
					}
					n.responseTainting = "cors";
					return await httpFetch(e);
				})();
			}
			if (t) {
				return i;
			}
			if (i.status !== 0 && !i.internalResponse) {
				if (n.responseTainting === "cors") {}
				if (n.responseTainting === "basic") {
					i = a(i, "basic");
				} else if (n.responseTainting === "cors") {
					i = a(i, "cors");
				} else if (n.responseTainting === "opaque") {
					i = a(i, "opaque");
				} else {
					W(false);
				}
			}
			let o = i.status === 0 ? i : i.internalResponse;
			if (o.urlList.length === 0) {
				o.urlList.push(...n.urlList);
			}
			if (!n.timingAllowFailed) {
				i.timingAllowPassed = true;
			}
			if (i.type === "opaque" && o.status === 206 && o.rangeRequested && !n.headers.contains("range", true)) {
				i = o = r();
			}
			if (i.status !== 0 && (n.method === "HEAD" || n.method === "CONNECT" || q.includes(o.status))) {
				o.body = null;
				e.controller.dump = true;
			}
			if (n.integrity) {
				const processBodyError = (t) => fetchFinale(e, r(t));
				if (n.responseTainting === "opaque" || i.body == null) {
					processBodyError(i.error);
					return;
				}
				const processBody = (t) => {
					if (!f(t, n.integrity)) {
						processBodyError("integrity mismatch");
						return;
					}
					i.body = G(t)[0];
					fetchFinale(e, i);
				};
				await P(i.body, processBody, processBodyError);
			} else {
				fetchFinale(e, i);
			}
		}
		function schemeFetch(e) {
			if (j(e) && e.request.redirectCount === 0) {
				return Promise.resolve(i(e));
			}
			const { request: t } = e;
			const { protocol: a } = y(t);
			switch (a) {
				case "about:": {
					return Promise.resolve(r("about scheme is not supported"));
				}
				case "blob:": {
					if (!_e) {
						_e = n(4573).resolveObjectURL;
					}
					const e = y(t);
					if (e.search.length !== 0) {
						return Promise.resolve(r("NetworkError when attempting to fetch resource."));
					}
					const i = _e(e.toString());
					if (t.method !== "GET" || !k(i)) {
						return Promise.resolve(r("invalid method"));
					}
					const a = o();
					const s = i.size;
					const c = I(`${s}`);
					const l = i.type;
					if (!t.headersList.contains("range", true)) {
						const e = K(i);
						a.statusText = "OK";
						a.body = e[0];
						a.headersList.set("content-length", c, true);
						a.headersList.set("content-type", l, true);
					} else {
						a.rangeRequested = true;
						const e = t.headersList.get("range", true);
						const n = ee(e, true);
						if (n === "failure") {
							return Promise.resolve(r("failed to fetch the data URL"));
						}
						let { rangeStartValue: o, rangeEndValue: c } = n;
						if (o === null) {
							o = s - c;
							c = o + c - 1;
						} else {
							if (o >= s) {
								return Promise.resolve(r("Range start is greater than the blob's size."));
							}
							if (c === null || c >= s) {
								c = s - 1;
							}
						}
						const u = i.slice(o, c, l);
						const d = K(u);
						a.body = d[0];
						const f = I(`${u.size}`);
						const p = te(o, c, s);
						a.status = 206;
						a.statusText = "Partial Content";
						a.headersList.set("content-length", f, true);
						a.headersList.set("content-type", l, true);
						a.headersList.set("content-range", p, true);
					}
					return Promise.resolve(a);
				}
				case "data:": {
					const e = y(t);
					const n = $(e);
					if (n === "failure") {
						return Promise.resolve(r("failed to fetch the data URL"));
					}
					const i = ue(n.mimeType);
					return Promise.resolve(o({
						statusText: "OK",
						headersList: [["content-type", {
							name: "Content-Type",
							value: i
						}]],
						body: G(n.body)[0]
					}));
				}
				case "file:": {
					return Promise.resolve(r("not implemented... yet..."));
				}
				case "http:":
				case "https:": {
					return httpFetch(e).catch((e) => r(e));
				}
				default: {
					return Promise.resolve(r("unknown scheme"));
				}
			}
		}
		function finalizeResponse(e, t) {
			e.request.done = true;
			if (e.processResponseDone != null) {
				queueMicrotask(() => e.processResponseDone(t));
			}
		}
		function fetchFinale(e, t) {
			let n = e.timingInfo;
			const processResponseEndOfBody = () => {
				const r = Date.now();
				if (e.request.destination === "document") {
					e.controller.fullTimingInfo = n;
				}
				e.controller.reportTimingSteps = () => {
					if (e.request.url.protocol !== "https:") {
						return;
					}
					n.endTime = r;
					let i = t.cacheState;
					const a = t.bodyInfo;
					if (!t.timingAllowPassed) {
						n = S(n);
						i = "";
					}
					let o = 0;
					if (e.request.mode !== "navigator" || !t.hasCrossOriginRedirects) {
						o = t.status;
						const e = V(t.headersList);
						if (e !== "failure") {
							a.contentType = de(e);
						}
					}
					if (e.request.initiatorType != null) {
						ve(n, e.request.url.href, e.request.initiatorType, globalThis, i, a, o);
					}
				};
				const processResponseEndOfBodyTask = () => {
					e.request.done = true;
					if (e.processResponseEndOfBody != null) {
						queueMicrotask(() => e.processResponseEndOfBody(t));
					}
					if (e.request.initiatorType != null) {
						e.controller.reportTimingSteps();
					}
				};
				queueMicrotask(() => processResponseEndOfBodyTask());
			};
			if (e.processResponse != null) {
				queueMicrotask(() => {
					e.processResponse(t);
					e.processResponse = null;
				});
			}
			const r = t.type === "error" ? t : t.internalResponse ?? t;
			if (r.body == null) {
				processResponseEndOfBody();
			} else {
				se(r.body.stream, () => {
					processResponseEndOfBody();
				});
			}
		}
		async function httpFetch(e) {
			const t = e.request;
			let n = null;
			let i = null;
			const a = e.timingInfo;
			if (t.serviceWorkers === "all") {}
			if (n === null) {
				if (t.redirect === "follow") {
					t.serviceWorkers = "none";
				}
				i = n = await httpNetworkOrCacheFetch(e);
				if (t.responseTainting === "cors" && w(t, n) === "failure") {
					return r("cors failure");
				}
				if (g(t, n) === "failure") {
					t.timingAllowFailed = true;
				}
			}
			if ((t.responseTainting === "opaque" || n.type === "opaque") && T(t.origin, t.client, t.destination, i) === "blocked") {
				return r("blocked");
			}
			if (re.has(i.status)) {
				if (t.redirect !== "manual") {
					e.controller.connection.destroy(undefined, false);
				}
				if (t.redirect === "error") {
					n = r("unexpected redirect");
				} else if (t.redirect === "manual") {
					n = i;
				} else if (t.redirect === "follow") {
					n = await httpRedirectFetch(e, n);
				} else {
					W(false);
				}
			}
			n.timingInfo = a;
			return n;
		}
		function httpRedirectFetch(e, t) {
			const n = e.request;
			const i = t.internalResponse ? t.internalResponse : t;
			let a;
			try {
				a = v(i, y(n).hash);
				if (a == null) {
					return t;
				}
			} catch (e) {
				return Promise.resolve(r(e));
			}
			if (!R(a)) {
				return Promise.resolve(r("URL scheme must be a HTTP(S) scheme"));
			}
			if (n.redirectCount === 20) {
				return Promise.resolve(r("redirect count exceeded"));
			}
			n.redirectCount += 1;
			if (n.mode === "cors" && (a.username || a.password) && !A(n, a)) {
				return Promise.resolve(r("cross origin not allowed for request mode \"cors\""));
			}
			if (n.responseTainting === "cors" && (a.username || a.password)) {
				return Promise.resolve(r("URL cannot contain credentials for request mode \"cors\""));
			}
			if (i.status !== 303 && n.body != null && n.body.source == null) {
				return Promise.resolve(r());
			}
			if ([301, 302].includes(i.status) && n.method === "POST" || i.status === 303 && !he.includes(n.method)) {
				n.method = "GET";
				n.body = null;
				for (const e of ae) {
					n.headersList.delete(e);
				}
			}
			if (!A(y(n), a)) {
				n.headersList.delete("authorization", true);
				n.headersList.delete("proxy-authorization", true);
				n.headersList.delete("cookie", true);
				n.headersList.delete("host", true);
			}
			if (n.body != null) {
				W(n.body.source != null);
				n.body = G(n.body.source)[0];
			}
			const o = e.timingInfo;
			o.redirectEndTime = o.postRedirectStartTime = D(e.crossOriginIsolatedCapability);
			if (o.redirectStartTime === 0) {
				o.redirectStartTime = o.startTime;
			}
			n.urlList.push(a);
			b(n, i);
			return mainFetch(e, true);
		}
		async function httpNetworkOrCacheFetch(e, t = false, n = false) {
			const a = e.request;
			let o = null;
			let s = null;
			let c = null;
			const l = null;
			const d = false;
			if (a.window === "no-window" && a.redirect === "error") {
				o = e;
				s = a;
			} else {
				s = u(a);
				o = { ...e };
				o.request = s;
			}
			const f = a.credentials === "include" || a.credentials === "same-origin" && a.responseTainting === "basic";
			const p = s.body ? s.body.length : null;
			let m = null;
			if (s.body == null && ["POST", "PUT"].includes(s.method)) {
				m = "0";
			}
			if (p != null) {
				m = I(`${p}`);
			}
			if (m != null) {
				s.headersList.append("content-length", m, true);
			}
			if (p != null && s.keepalive) {}
			if (s.referrer instanceof URL) {
				s.headersList.append("referer", I(s.referrer.href), true);
			}
			_(s);
			C(s);
			if (!s.headersList.contains("user-agent", true)) {
				s.headersList.append("user-agent", ge);
			}
			if (s.cache === "default" && (s.headersList.contains("if-modified-since", true) || s.headersList.contains("if-none-match", true) || s.headersList.contains("if-unmodified-since", true) || s.headersList.contains("if-match", true) || s.headersList.contains("if-range", true))) {
				s.cache = "no-store";
			}
			if (s.cache === "no-cache" && !s.preventNoCacheCacheControlHeaderModification && !s.headersList.contains("cache-control", true)) {
				s.headersList.append("cache-control", "max-age=0", true);
			}
			if (s.cache === "no-store" || s.cache === "reload") {
				if (!s.headersList.contains("pragma", true)) {
					s.headersList.append("pragma", "no-cache", true);
				}
				if (!s.headersList.contains("cache-control", true)) {
					s.headersList.append("cache-control", "no-cache", true);
				}
			}
			if (s.headersList.contains("range", true)) {
				s.headersList.append("accept-encoding", "identity", true);
			}
			if (!s.headersList.contains("accept-encoding", true)) {
				if (z(y(s))) {
					s.headersList.append("accept-encoding", "br, gzip, deflate", true);
				} else {
					s.headersList.append("accept-encoding", "gzip, deflate", true);
				}
			}
			s.headersList.delete("host", true);
			if (f) {}
			if (l == null) {
				s.cache = "no-store";
			}
			if (s.cache !== "no-store" && s.cache !== "reload") {}
			if (c == null) {
				if (s.cache === "only-if-cached") {
					return r("only if cached");
				}
				const e = await httpNetworkFetch(o, f, n);
				if (!ie.has(s.method) && e.status >= 200 && e.status <= 399) {}
				if (d && e.status === 304) {}
				if (c == null) {
					c = e;
				}
			}
			c.urlList = [...s.urlList];
			if (s.headersList.contains("range", true)) {
				c.rangeRequested = true;
			}
			c.requestIncludesCredentials = f;
			if (c.status === 407) {
				if (a.window === "no-window") {
					return r();
				}
				if (j(e)) {
					return i(e);
				}
				return r("proxy authentication required");
			}
			if (c.status === 421 && !n && (a.body == null || a.body.source != null)) {
				if (j(e)) {
					return i(e);
				}
				e.controller.connection.destroy();
				c = await httpNetworkOrCacheFetch(e, t, true);
			}
			if (t) {}
			return c;
		}
		async function httpNetworkFetch(e, t = false, n = false) {
			W(!e.controller.connection || e.controller.connection.destroyed);
			e.controller.connection = {
				abort: null,
				destroyed: false,
				destroy(e, t = true) {
					if (!this.destroyed) {
						this.destroyed = true;
						if (t) {
							this.abort?.(e ?? new DOMException("The operation was aborted.", "AbortError"));
						}
					}
				}
			};
			const a = e.request;
			let s = null;
			const l = e.timingInfo;
			const u = null;
			if (u == null) {
				a.cache = "no-store";
			}
			const f = n ? "yes" : "no";
			if (a.mode === "websocket") {} else {}
			let p = null;
			if (a.body == null && e.processRequestEndOfBody) {
				queueMicrotask(() => e.processRequestEndOfBody());
			} else if (a.body != null) {
				const processBodyChunk = async function* (t) {
					if (j(e)) {
						return;
					}
					yield t;
					e.processRequestBodyChunkLength?.(t.byteLength);
				};
				const processEndOfBody = () => {
					if (j(e)) {
						return;
					}
					if (e.processRequestEndOfBody) {
						e.processRequestEndOfBody();
					}
				};
				const processBodyError = (t) => {
					if (j(e)) {
						return;
					}
					if (t.name === "AbortError") {
						e.controller.abort();
					} else {
						e.controller.terminate(t);
					}
				};
				p = (async function* () {
					try {
						for await (const e of a.body.stream) {
							yield* processBodyChunk(e);
						}
						processEndOfBody();
					} catch (e) {
						processBodyError(e);
					}
				})();
			}
			try {
				const { body: t, status: n, statusText: r, headersList: i, socket: a } = await dispatch({ body: p });
				if (a) {
					s = o({
						status: n,
						statusText: r,
						headersList: i,
						socket: a
					});
				} else {
					const a = t[Symbol.asyncIterator]();
					e.controller.next = () => a.next();
					s = o({
						status: n,
						statusText: r,
						headersList: i
					});
				}
			} catch (t) {
				if (t.name === "AbortError") {
					e.controller.connection.destroy();
					return i(e, t);
				}
				return r(t);
			}
			const pullAlgorithm = async () => {
				await e.controller.resume();
			};
			const cancelAlgorithm = (t) => {
				if (!j(e)) {
					e.controller.abort(t);
				}
			};
			const m = new ReadableStream({
				async start(t) {
					e.controller.controller = t;
				},
				async pull(e) {
					await pullAlgorithm(e);
				},
				async cancel(e) {
					await cancelAlgorithm(e);
				},
				type: "bytes"
			});
			s.body = {
				stream: m,
				source: null,
				length: null
			};
			if (!e.controller.resume) {
				e.controller.on("terminated", onAborted);
			}
			e.controller.resume = async () => {
				while (true) {
					let t;
					let n;
					try {
						const { done: n, value: r } = await e.controller.next();
						if (M(e)) {
							break;
						}
						t = n ? undefined : r;
					} catch (r) {
						if (e.controller.ended && !l.encodedBodySize) {
							t = undefined;
						} else {
							t = r;
							n = true;
						}
					}
					if (t === undefined) {
						F(e.controller.controller);
						finalizeResponse(e, s);
						return;
					}
					l.decodedBodySize += t?.byteLength ?? 0;
					if (n) {
						e.controller.terminate(t);
						return;
					}
					const r = new Uint8Array(t);
					if (r.byteLength) {
						e.controller.controller.enqueue(r);
					}
					if (Z(m)) {
						e.controller.terminate();
						return;
					}
					if (e.controller.controller.desiredSize <= 0) {
						return;
					}
				}
			};
			function onAborted(t) {
				if (M(e)) {
					s.aborted = true;
					if (Q(m)) {
						e.controller.controller.error(e.controller.serializedAbortReason);
					}
				} else {
					if (Q(m)) {
						e.controller.controller.error(new TypeError("terminated", { cause: N(t) ? t : undefined }));
					}
				}
				e.controller.connection.destroy();
			}
			return s;
			function dispatch({ body: t }) {
				const n = y(a);
				const r = e.controller.dispatcher;
				return new Promise((i, o) => r.dispatch({
					path: n.pathname + n.search,
					origin: n.origin,
					method: a.method,
					body: r.isMockActive ? a.body && (a.body.source || a.body.stream) : t,
					headers: a.headersList.entries,
					maxRedirections: 0,
					upgrade: a.mode === "websocket" ? "websocket" : undefined
				}, {
					body: null,
					abort: null,
					onConnect(t) {
						const { connection: n } = e.controller;
						l.finalConnectionTimingInfo = B(undefined, l.postRedirectStartTime, e.crossOriginIsolatedCapability);
						if (n.destroyed) {
							t(new DOMException("The operation was aborted.", "AbortError"));
						} else {
							e.controller.on("terminated", t);
							this.abort = n.abort = t;
						}
						l.finalNetworkRequestStartTime = D(e.crossOriginIsolatedCapability);
					},
					onResponseStarted() {
						l.finalNetworkResponseStartTime = D(e.crossOriginIsolatedCapability);
					},
					onHeaders(e, t, n, r) {
						if (e < 200) {
							return;
						}
						let o = "";
						const s = new c();
						for (let e = 0; e < t.length; e += 2) {
							s.append(le(t[e]), t[e + 1].toString("latin1"), true);
						}
						o = s.get("location", true);
						const l = [];
						const u = o && a.redirect === "follow" && re.has(e);
						if (a.method !== "HEAD" && a.method !== "CONNECT" && !q.includes(e) && !u) {
							const e = s.get("content-encoding", true);
							const t = e ? e.toLowerCase().split(",") : [];
							const n = 5;
							if (t.length > n) {
								this.abort(new Error(`too many content-encodings in response: ${t.length}, maximum allowed is ${n}`));
								return true;
							}
							for (let e = t.length - 1; e >= 0; --e) {
								const n = t[e].trim();
								if (n === "x-gzip" || n === "gzip") {
									l.push(d.createGunzip({
										flush: d.constants.Z_SYNC_FLUSH,
										finishFlush: d.constants.Z_SYNC_FLUSH
									}));
								} else if (n === "deflate") {
									l.push(ne({
										flush: d.constants.Z_SYNC_FLUSH,
										finishFlush: d.constants.Z_SYNC_FLUSH
									}));
								} else if (n === "br") {
									l.push(d.createBrotliDecompress({
										flush: d.constants.BROTLI_OPERATION_FLUSH,
										finishFlush: d.constants.BROTLI_OPERATION_FLUSH
									}));
								} else {
									l.length = 0;
									break;
								}
							}
						}
						this.body = new oe({ read: n });
						const f = this.onError.bind(this);
						i({
							status: e,
							statusText: r,
							headersList: s,
							body: l.length ? X(this.body, ...l, (e) => {
								if (e) {
									this.onError(e);
								}
							}).on("error", f) : this.body.on("error", f)
						});
						return true;
					},
					onData(t) {
						if (e.controller.dump) {
							return;
						}
						const n = t;
						l.encodedBodySize += n.byteLength;
						return this.body.push(n);
					},
					onComplete() {
						if (this.abort) {
							e.controller.off("terminated", this.abort);
						}
						e.controller.ended = true;
						this.body.push(null);
					},
					onError(t) {
						if (this.abort) {
							e.controller.off("terminated", this.abort);
						}
						this.body?.destroy(t);
						e.controller.terminate(t);
						o(t);
					},
					onUpgrade(e, t, n) {
						if (e !== 101) {
							return;
						}
						const r = new c();
						for (let e = 0; e < t.length; e += 2) {
							r.append(le(t[e]), t[e + 1].toString("latin1"), true);
						}
						i({
							status: e,
							statusText: me[e],
							headersList: r,
							socket: n
						});
						return true;
					}
				}));
			}
		}
		e.exports = {
			fetch,
			Fetch,
			fetching,
			finalizeAndReportTiming
		};
	}),
	31745: (function(e, t, n) {
		"use strict";
		const { extractBody: r, mixinBody: i, cloneBody: a, bodyUnusable: o } = n(31298);
		const { Headers: s, fill: c, HeadersList: l, setHeadersGuard: u, getHeadersGuard: d, setHeadersList: f, getHeadersList: p } = n(59278);
		const { FinalizationRegistry: m } = n(42295)();
		const h = n(31978);
		const g = n(57975);
		const { isValidHTTPToken: _, sameOrigin: v, environmentSettingsObject: y } = n(76558);
		const { forbiddenMethodsSet: b, corsSafeListedMethodsSet: x, referrerPolicy: S, requestRedirect: C, requestMode: w, requestCredentials: T, requestCache: E, requestDuplex: D } = n(85169);
		const { kEnumerableProperty: O, normalizedMethodRecordsBase: k, normalizedMethodRecords: A } = h;
		const { kHeaders: j, kSignal: M, kState: N, kDispatcher: P } = n(48925);
		const { webidl: F } = n(57843);
		const { URLSerializer: I } = n(55662);
		const { kConstruct: L } = n(59777);
		const R = n(34589);
		const { getMaxListeners: z, setMaxListeners: B, getEventListeners: ee, defaultMaxListeners: te } = n(78474);
		const ne = Symbol("abortController");
		const V = new m(({ signal: e, abort: t }) => {
			e.removeEventListener("abort", t);
		});
		const H = new WeakMap();
		function buildAbort(e) {
			return abort;
			function abort() {
				const t = e.deref();
				if (t !== undefined) {
					V.unregister(abort);
					this.removeEventListener("abort", abort);
					t.abort(this.reason);
					const e = H.get(t.signal);
					if (e !== undefined) {
						if (e.size !== 0) {
							for (const t of e) {
								const e = t.deref();
								if (e !== undefined) {
									e.abort(this.reason);
								}
							}
							e.clear();
						}
						H.delete(t.signal);
					}
				}
			}
		}
		let U = false;
		class Request {
			constructor(e, t = {}) {
				F.util.markAsUncloneable(this);
				if (e === L) {
					return;
				}
				const n = "Request constructor";
				F.argumentLengthCheck(arguments, 1, n);
				e = F.converters.RequestInfo(e, n, "input");
				t = F.converters.RequestInit(t, n, "init");
				let i = null;
				let a = null;
				const d = y.settingsObject.baseUrl;
				let m = null;
				if (typeof e === "string") {
					this[P] = t.dispatcher;
					let n;
					try {
						n = new URL(e, d);
					} catch (t) {
						throw new TypeError("Failed to parse URL from " + e, { cause: t });
					}
					if (n.username || n.password) {
						throw new TypeError("Request cannot be constructed from a URL that includes credentials: " + e);
					}
					i = makeRequest({ urlList: [n] });
					a = "cors";
				} else {
					this[P] = t.dispatcher || e[P];
					R(e instanceof Request);
					i = e[N];
					m = e[M];
				}
				const g = y.settingsObject.origin;
				let S = "client";
				if (i.window?.constructor?.name === "EnvironmentSettingsObject" && v(i.window, g)) {
					S = i.window;
				}
				if (t.window != null) {
					throw new TypeError(`'window' option '${S}' must be null`);
				}
				if ("window" in t) {
					S = "no-window";
				}
				i = makeRequest({
					method: i.method,
					headersList: i.headersList,
					unsafeRequest: i.unsafeRequest,
					client: y.settingsObject,
					window: S,
					priority: i.priority,
					origin: i.origin,
					referrer: i.referrer,
					referrerPolicy: i.referrerPolicy,
					mode: i.mode,
					credentials: i.credentials,
					cache: i.cache,
					redirect: i.redirect,
					integrity: i.integrity,
					keepalive: i.keepalive,
					reloadNavigation: i.reloadNavigation,
					historyNavigation: i.historyNavigation,
					urlList: [...i.urlList]
				});
				const C = Object.keys(t).length !== 0;
				if (C) {
					if (i.mode === "navigate") {
						i.mode = "same-origin";
					}
					i.reloadNavigation = false;
					i.historyNavigation = false;
					i.origin = "client";
					i.referrer = "client";
					i.referrerPolicy = "";
					i.url = i.urlList[i.urlList.length - 1];
					i.urlList = [i.url];
				}
				if (t.referrer !== undefined) {
					const e = t.referrer;
					if (e === "") {
						i.referrer = "no-referrer";
					} else {
						let t;
						try {
							t = new URL(e, d);
						} catch (t) {
							throw new TypeError(`Referrer "${e}" is not a valid URL.`, { cause: t });
						}
						if (t.protocol === "about:" && t.hostname === "client" || g && !v(t, y.settingsObject.baseUrl)) {
							i.referrer = "client";
						} else {
							i.referrer = t;
						}
					}
				}
				if (t.referrerPolicy !== undefined) {
					i.referrerPolicy = t.referrerPolicy;
				}
				let w;
				if (t.mode !== undefined) {
					w = t.mode;
				} else {
					w = a;
				}
				if (w === "navigate") {
					throw F.errors.exception({
						header: "Request constructor",
						message: "invalid request mode navigate."
					});
				}
				if (w != null) {
					i.mode = w;
				}
				if (t.credentials !== undefined) {
					i.credentials = t.credentials;
				}
				if (t.cache !== undefined) {
					i.cache = t.cache;
				}
				if (i.cache === "only-if-cached" && i.mode !== "same-origin") {
					throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");
				}
				if (t.redirect !== undefined) {
					i.redirect = t.redirect;
				}
				if (t.integrity != null) {
					i.integrity = String(t.integrity);
				}
				if (t.keepalive !== undefined) {
					i.keepalive = Boolean(t.keepalive);
				}
				if (t.method !== undefined) {
					let e = t.method;
					const n = A[e];
					if (n !== undefined) {
						i.method = n;
					} else {
						if (!_(e)) {
							throw new TypeError(`'${e}' is not a valid HTTP method.`);
						}
						const t = e.toUpperCase();
						if (b.has(t)) {
							throw new TypeError(`'${e}' HTTP method is unsupported.`);
						}
						e = k[t] ?? e;
						i.method = e;
					}
					if (!U && i.method === "patch") {
						process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.", { code: "UNDICI-FETCH-patch" });
						U = true;
					}
				}
				if (t.signal !== undefined) {
					m = t.signal;
				}
				this[N] = i;
				const T = new AbortController();
				this[M] = T.signal;
				if (m != null) {
					if (!m || typeof m.aborted !== "boolean" || typeof m.addEventListener !== "function") {
						throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");
					}
					if (m.aborted) {
						T.abort(m.reason);
					} else {
						this[ne] = T;
						const e = new WeakRef(T);
						const t = buildAbort(e);
						try {
							if (typeof z === "function" && z(m) === te) {
								B(1500, m);
							} else if (ee(m, "abort").length >= te) {
								B(1500, m);
							}
						} catch {}
						h.addAbortListener(m, t);
						V.register(T, {
							signal: m,
							abort: t
						}, t);
					}
				}
				this[j] = new s(L);
				f(this[j], i.headersList);
				u(this[j], "request");
				if (w === "no-cors") {
					if (!x.has(i.method)) {
						throw new TypeError(`'${i.method} is unsupported in no-cors mode.`);
					}
					u(this[j], "request-no-cors");
				}
				if (C) {
					const e = p(this[j]);
					const n = t.headers !== undefined ? t.headers : new l(e);
					e.clear();
					if (n instanceof l) {
						for (const { name: t, value: r } of n.rawValues()) {
							e.append(t, r, false);
						}
						e.cookies = n.cookies;
					} else {
						c(this[j], n);
					}
				}
				const E = e instanceof Request ? e[N].body : null;
				if ((t.body != null || E != null) && (i.method === "GET" || i.method === "HEAD")) {
					throw new TypeError("Request with GET/HEAD method cannot have body.");
				}
				let D = null;
				if (t.body != null) {
					const [e, n] = r(t.body, i.keepalive);
					D = e;
					if (n && !p(this[j]).contains("content-type", true)) {
						this[j].append("content-type", n);
					}
				}
				const O = D ?? E;
				if (O != null && O.source == null) {
					if (D != null && t.duplex == null) {
						throw new TypeError("RequestInit: duplex option is required when sending a body.");
					}
					if (i.mode !== "same-origin" && i.mode !== "cors") {
						throw new TypeError("If request is made from ReadableStream, mode should be \"same-origin\" or \"cors\"");
					}
					i.useCORSPreflightFlag = true;
				}
				let I = O;
				if (D == null && E != null) {
					if (o(e)) {
						throw new TypeError("Cannot construct a Request with a Request object that has already been used.");
					}
					const t = new TransformStream();
					E.stream.pipeThrough(t);
					I = {
						source: E.source,
						length: E.length,
						stream: t.readable
					};
				}
				this[N].body = I;
			}
			get method() {
				F.brandCheck(this, Request);
				return this[N].method;
			}
			get url() {
				F.brandCheck(this, Request);
				return I(this[N].url);
			}
			get headers() {
				F.brandCheck(this, Request);
				return this[j];
			}
			get destination() {
				F.brandCheck(this, Request);
				return this[N].destination;
			}
			get referrer() {
				F.brandCheck(this, Request);
				if (this[N].referrer === "no-referrer") {
					return "";
				}
				if (this[N].referrer === "client") {
					return "about:client";
				}
				return this[N].referrer.toString();
			}
			get referrerPolicy() {
				F.brandCheck(this, Request);
				return this[N].referrerPolicy;
			}
			get mode() {
				F.brandCheck(this, Request);
				return this[N].mode;
			}
			get credentials() {
				return this[N].credentials;
			}
			get cache() {
				F.brandCheck(this, Request);
				return this[N].cache;
			}
			get redirect() {
				F.brandCheck(this, Request);
				return this[N].redirect;
			}
			get integrity() {
				F.brandCheck(this, Request);
				return this[N].integrity;
			}
			get keepalive() {
				F.brandCheck(this, Request);
				return this[N].keepalive;
			}
			get isReloadNavigation() {
				F.brandCheck(this, Request);
				return this[N].reloadNavigation;
			}
			get isHistoryNavigation() {
				F.brandCheck(this, Request);
				return this[N].historyNavigation;
			}
			get signal() {
				F.brandCheck(this, Request);
				return this[M];
			}
			get body() {
				F.brandCheck(this, Request);
				return this[N].body ? this[N].body.stream : null;
			}
			get bodyUsed() {
				F.brandCheck(this, Request);
				return !!this[N].body && h.isDisturbed(this[N].body.stream);
			}
			get duplex() {
				F.brandCheck(this, Request);
				return "half";
			}
			clone() {
				F.brandCheck(this, Request);
				if (o(this)) {
					throw new TypeError("unusable");
				}
				const e = cloneRequest(this[N]);
				const t = new AbortController();
				if (this.signal.aborted) {
					t.abort(this.signal.reason);
				} else {
					let e = H.get(this.signal);
					if (e === undefined) {
						e = new Set();
						H.set(this.signal, e);
					}
					const n = new WeakRef(t);
					e.add(n);
					h.addAbortListener(t.signal, buildAbort(n));
				}
				return fromInnerRequest(e, t.signal, d(this[j]));
			}
			[g.inspect.custom](e, t) {
				if (t.depth === null) {
					t.depth = 2;
				}
				t.colors ??= true;
				const n = {
					method: this.method,
					url: this.url,
					headers: this.headers,
					destination: this.destination,
					referrer: this.referrer,
					referrerPolicy: this.referrerPolicy,
					mode: this.mode,
					credentials: this.credentials,
					cache: this.cache,
					redirect: this.redirect,
					integrity: this.integrity,
					keepalive: this.keepalive,
					isReloadNavigation: this.isReloadNavigation,
					isHistoryNavigation: this.isHistoryNavigation,
					signal: this.signal
				};
				return `Request ${g.formatWithOptions(t, n)}`;
			}
		}
		i(Request);
		function makeRequest(e) {
			return {
				method: e.method ?? "GET",
				localURLsOnly: e.localURLsOnly ?? false,
				unsafeRequest: e.unsafeRequest ?? false,
				body: e.body ?? null,
				client: e.client ?? null,
				reservedClient: e.reservedClient ?? null,
				replacesClientId: e.replacesClientId ?? "",
				window: e.window ?? "client",
				keepalive: e.keepalive ?? false,
				serviceWorkers: e.serviceWorkers ?? "all",
				initiator: e.initiator ?? "",
				destination: e.destination ?? "",
				priority: e.priority ?? null,
				origin: e.origin ?? "client",
				policyContainer: e.policyContainer ?? "client",
				referrer: e.referrer ?? "client",
				referrerPolicy: e.referrerPolicy ?? "",
				mode: e.mode ?? "no-cors",
				useCORSPreflightFlag: e.useCORSPreflightFlag ?? false,
				credentials: e.credentials ?? "same-origin",
				useCredentials: e.useCredentials ?? false,
				cache: e.cache ?? "default",
				redirect: e.redirect ?? "follow",
				integrity: e.integrity ?? "",
				cryptoGraphicsNonceMetadata: e.cryptoGraphicsNonceMetadata ?? "",
				parserMetadata: e.parserMetadata ?? "",
				reloadNavigation: e.reloadNavigation ?? false,
				historyNavigation: e.historyNavigation ?? false,
				userActivation: e.userActivation ?? false,
				taintedOrigin: e.taintedOrigin ?? false,
				redirectCount: e.redirectCount ?? 0,
				responseTainting: e.responseTainting ?? "basic",
				preventNoCacheCacheControlHeaderModification: e.preventNoCacheCacheControlHeaderModification ?? false,
				done: e.done ?? false,
				timingAllowFailed: e.timingAllowFailed ?? false,
				urlList: e.urlList,
				url: e.urlList[0],
				headersList: e.headersList ? new l(e.headersList) : new l()
			};
		}
		function cloneRequest(e) {
			const t = makeRequest({
				...e,
				body: null
			});
			if (e.body != null) {
				t.body = a(t, e.body);
			}
			return t;
		}
		function fromInnerRequest(e, t, n) {
			const r = new Request(L);
			r[N] = e;
			r[M] = t;
			r[j] = new s(L);
			f(r[j], e.headersList);
			u(r[j], n);
			return r;
		}
		Object.defineProperties(Request.prototype, {
			method: O,
			url: O,
			headers: O,
			redirect: O,
			clone: O,
			signal: O,
			duplex: O,
			destination: O,
			body: O,
			bodyUsed: O,
			isHistoryNavigation: O,
			isReloadNavigation: O,
			keepalive: O,
			integrity: O,
			cache: O,
			credentials: O,
			attribute: O,
			referrerPolicy: O,
			referrer: O,
			mode: O,
			[Symbol.toStringTag]: {
				value: "Request",
				configurable: true
			}
		});
		F.converters.Request = F.interfaceConverter(Request);
		F.converters.RequestInfo = function(e, t, n) {
			if (typeof e === "string") {
				return F.converters.USVString(e, t, n);
			}
			if (e instanceof Request) {
				return F.converters.Request(e, t, n);
			}
			return F.converters.USVString(e, t, n);
		};
		F.converters.AbortSignal = F.interfaceConverter(AbortSignal);
		F.converters.RequestInit = F.dictionaryConverter([
			{
				key: "method",
				converter: F.converters.ByteString
			},
			{
				key: "headers",
				converter: F.converters.HeadersInit
			},
			{
				key: "body",
				converter: F.nullableConverter(F.converters.BodyInit)
			},
			{
				key: "referrer",
				converter: F.converters.USVString
			},
			{
				key: "referrerPolicy",
				converter: F.converters.DOMString,
				allowedValues: S
			},
			{
				key: "mode",
				converter: F.converters.DOMString,
				allowedValues: w
			},
			{
				key: "credentials",
				converter: F.converters.DOMString,
				allowedValues: T
			},
			{
				key: "cache",
				converter: F.converters.DOMString,
				allowedValues: E
			},
			{
				key: "redirect",
				converter: F.converters.DOMString,
				allowedValues: C
			},
			{
				key: "integrity",
				converter: F.converters.DOMString
			},
			{
				key: "keepalive",
				converter: F.converters.boolean
			},
			{
				key: "signal",
				converter: F.nullableConverter((e) => F.converters.AbortSignal(e, "RequestInit", "signal", { strict: false }))
			},
			{
				key: "window",
				converter: F.converters.any
			},
			{
				key: "duplex",
				converter: F.converters.DOMString,
				allowedValues: D
			},
			{
				key: "dispatcher",
				converter: F.converters.any
			}
		]);
		e.exports = {
			Request,
			makeRequest,
			fromInnerRequest,
			cloneRequest
		};
	}),
	71477: (function(e, t, n) {
		"use strict";
		const { Headers: r, HeadersList: i, fill: a, getHeadersGuard: o, setHeadersGuard: s, setHeadersList: c } = n(59278);
		const { extractBody: l, cloneBody: u, mixinBody: d, hasFinalizationRegistry: f, streamRegistry: p, bodyUnusable: m } = n(31298);
		const h = n(31978);
		const g = n(57975);
		const { kEnumerableProperty: _ } = h;
		const { isValidReasonPhrase: v, isCancelled: y, isAborted: b, isBlobLike: x, serializeJavascriptValueToJSONString: S, isErrorLike: C, isomorphicEncode: w, environmentSettingsObject: T } = n(76558);
		const { redirectStatusSet: E, nullBodyStatus: D } = n(85169);
		const { kState: O, kHeaders: k } = n(48925);
		const { webidl: A } = n(57843);
		const { FormData: j } = n(74808);
		const { URLSerializer: M } = n(55662);
		const { kConstruct: N } = n(59777);
		const P = n(34589);
		const { types: F } = n(57975);
		const I = new TextEncoder("utf-8");
		class Response {
			static error() {
				const e = fromInnerResponse(makeNetworkError(), "immutable");
				return e;
			}
			static json(e, t = {}) {
				A.argumentLengthCheck(arguments, 1, "Response.json");
				if (t !== null) {
					t = A.converters.ResponseInit(t);
				}
				const n = I.encode(S(e));
				const r = l(n);
				const i = fromInnerResponse(makeResponse({}), "response");
				initializeResponse(i, t, {
					body: r[0],
					type: "application/json"
				});
				return i;
			}
			static redirect(e, t = 302) {
				A.argumentLengthCheck(arguments, 1, "Response.redirect");
				e = A.converters.USVString(e);
				t = A.converters["unsigned short"](t);
				let n;
				try {
					n = new URL(e, T.settingsObject.baseUrl);
				} catch (t) {
					throw new TypeError(`Failed to parse URL from ${e}`, { cause: t });
				}
				if (!E.has(t)) {
					throw new RangeError(`Invalid status code ${t}`);
				}
				const r = fromInnerResponse(makeResponse({}), "immutable");
				r[O].status = t;
				const i = w(M(n));
				r[O].headersList.append("location", i, true);
				return r;
			}
			constructor(e = null, t = {}) {
				A.util.markAsUncloneable(this);
				if (e === N) {
					return;
				}
				if (e !== null) {
					e = A.converters.BodyInit(e);
				}
				t = A.converters.ResponseInit(t);
				this[O] = makeResponse({});
				this[k] = new r(N);
				s(this[k], "response");
				c(this[k], this[O].headersList);
				let n = null;
				if (e != null) {
					const [t, r] = l(e);
					n = {
						body: t,
						type: r
					};
				}
				initializeResponse(this, t, n);
			}
			get type() {
				A.brandCheck(this, Response);
				return this[O].type;
			}
			get url() {
				A.brandCheck(this, Response);
				const e = this[O].urlList;
				const t = e[e.length - 1] ?? null;
				if (t === null) {
					return "";
				}
				return M(t, true);
			}
			get redirected() {
				A.brandCheck(this, Response);
				return this[O].urlList.length > 1;
			}
			get status() {
				A.brandCheck(this, Response);
				return this[O].status;
			}
			get ok() {
				A.brandCheck(this, Response);
				return this[O].status >= 200 && this[O].status <= 299;
			}
			get statusText() {
				A.brandCheck(this, Response);
				return this[O].statusText;
			}
			get headers() {
				A.brandCheck(this, Response);
				return this[k];
			}
			get body() {
				A.brandCheck(this, Response);
				return this[O].body ? this[O].body.stream : null;
			}
			get bodyUsed() {
				A.brandCheck(this, Response);
				return !!this[O].body && h.isDisturbed(this[O].body.stream);
			}
			clone() {
				A.brandCheck(this, Response);
				if (m(this)) {
					throw A.errors.exception({
						header: "Response.clone",
						message: "Body has already been consumed."
					});
				}
				const e = cloneResponse(this[O]);
				if (f && this[O].body?.stream) {
					p.register(this, new WeakRef(this[O].body.stream));
				}
				return fromInnerResponse(e, o(this[k]));
			}
			[g.inspect.custom](e, t) {
				if (t.depth === null) {
					t.depth = 2;
				}
				t.colors ??= true;
				const n = {
					status: this.status,
					statusText: this.statusText,
					headers: this.headers,
					body: this.body,
					bodyUsed: this.bodyUsed,
					ok: this.ok,
					redirected: this.redirected,
					type: this.type,
					url: this.url
				};
				return `Response ${g.formatWithOptions(t, n)}`;
			}
		}
		d(Response);
		Object.defineProperties(Response.prototype, {
			type: _,
			url: _,
			status: _,
			ok: _,
			redirected: _,
			statusText: _,
			headers: _,
			clone: _,
			body: _,
			bodyUsed: _,
			[Symbol.toStringTag]: {
				value: "Response",
				configurable: true
			}
		});
		Object.defineProperties(Response, {
			json: _,
			redirect: _,
			error: _
		});
		function cloneResponse(e) {
			if (e.internalResponse) {
				return filterResponse(cloneResponse(e.internalResponse), e.type);
			}
			const t = makeResponse({
				...e,
				body: null
			});
			if (e.body != null) {
				t.body = u(t, e.body);
			}
			return t;
		}
		function makeResponse(e) {
			return {
				aborted: false,
				rangeRequested: false,
				timingAllowPassed: false,
				requestIncludesCredentials: false,
				type: "default",
				status: 200,
				timingInfo: null,
				cacheState: "",
				statusText: "",
				...e,
				headersList: e?.headersList ? new i(e?.headersList) : new i(),
				urlList: e?.urlList ? [...e.urlList] : []
			};
		}
		function makeNetworkError(e) {
			const t = C(e);
			return makeResponse({
				type: "error",
				status: 0,
				error: t ? e : new Error(e ? String(e) : e),
				aborted: e && e.name === "AbortError"
			});
		}
		function isNetworkError(e) {
			return e.type === "error" && e.status === 0;
		}
		function makeFilteredResponse(e, t) {
			t = {
				internalResponse: e,
				...t
			};
			return new Proxy(e, {
				get(e, n) {
					return n in t ? t[n] : e[n];
				},
				set(e, n, r) {
					P(!(n in t));
					e[n] = r;
					return true;
				}
			});
		}
		function filterResponse(e, t) {
			if (t === "basic") {
				return makeFilteredResponse(e, {
					type: "basic",
					headersList: e.headersList
				});
			} else if (t === "cors") {
				return makeFilteredResponse(e, {
					type: "cors",
					headersList: e.headersList
				});
			} else if (t === "opaque") {
				return makeFilteredResponse(e, {
					type: "opaque",
					urlList: Object.freeze([]),
					status: 0,
					statusText: "",
					body: null
				});
			} else if (t === "opaqueredirect") {
				return makeFilteredResponse(e, {
					type: "opaqueredirect",
					status: 0,
					statusText: "",
					headersList: [],
					body: null
				});
			} else {
				P(false);
			}
		}
		function makeAppropriateNetworkError(e, t = null) {
			P(y(e));
			return b(e) ? makeNetworkError(Object.assign(new DOMException("The operation was aborted.", "AbortError"), { cause: t })) : makeNetworkError(Object.assign(new DOMException("Request was cancelled."), { cause: t }));
		}
		function initializeResponse(e, t, n) {
			if (t.status !== null && (t.status < 200 || t.status > 599)) {
				throw new RangeError("init[\"status\"] must be in the range of 200 to 599, inclusive.");
			}
			if ("statusText" in t && t.statusText != null) {
				if (!v(String(t.statusText))) {
					throw new TypeError("Invalid statusText");
				}
			}
			if ("status" in t && t.status != null) {
				e[O].status = t.status;
			}
			if ("statusText" in t && t.statusText != null) {
				e[O].statusText = t.statusText;
			}
			if ("headers" in t && t.headers != null) {
				a(e[k], t.headers);
			}
			if (n) {
				if (D.includes(e.status)) {
					throw A.errors.exception({
						header: "Response constructor",
						message: `Invalid response status code ${e.status}`
					});
				}
				e[O].body = n.body;
				if (n.type != null && !e[O].headersList.contains("content-type", true)) {
					e[O].headersList.append("content-type", n.type, true);
				}
			}
		}
		function fromInnerResponse(e, t) {
			const n = new Response(N);
			n[O] = e;
			n[k] = new r(N);
			c(n[k], e.headersList);
			s(n[k], t);
			if (f && e.body?.stream) {
				p.register(n, new WeakRef(e.body.stream));
			}
			return n;
		}
		A.converters.ReadableStream = A.interfaceConverter(ReadableStream);
		A.converters.FormData = A.interfaceConverter(j);
		A.converters.URLSearchParams = A.interfaceConverter(URLSearchParams);
		A.converters.XMLHttpRequestBodyInit = function(e, t, n) {
			if (typeof e === "string") {
				return A.converters.USVString(e, t, n);
			}
			if (x(e)) {
				return A.converters.Blob(e, t, n, { strict: false });
			}
			if (ArrayBuffer.isView(e) || F.isArrayBuffer(e)) {
				return A.converters.BufferSource(e, t, n);
			}
			if (h.isFormDataLike(e)) {
				return A.converters.FormData(e, t, n, { strict: false });
			}
			if (e instanceof URLSearchParams) {
				return A.converters.URLSearchParams(e, t, n);
			}
			return A.converters.DOMString(e, t, n);
		};
		A.converters.BodyInit = function(e, t, n) {
			if (e instanceof ReadableStream) {
				return A.converters.ReadableStream(e, t, n);
			}
			if (e?.[Symbol.asyncIterator]) {
				return e;
			}
			return A.converters.XMLHttpRequestBodyInit(e, t, n);
		};
		A.converters.ResponseInit = A.dictionaryConverter([
			{
				key: "status",
				converter: A.converters["unsigned short"],
				defaultValue: () => 200
			},
			{
				key: "statusText",
				converter: A.converters.ByteString,
				defaultValue: () => ""
			},
			{
				key: "headers",
				converter: A.converters.HeadersInit
			}
		]);
		e.exports = {
			isNetworkError,
			makeNetworkError,
			makeResponse,
			makeAppropriateNetworkError,
			filterResponse,
			Response,
			cloneResponse,
			fromInnerResponse
		};
	}),
	48925: (function(e) {
		"use strict";
		e.exports = {
			kUrl: Symbol("url"),
			kHeaders: Symbol("headers"),
			kSignal: Symbol("signal"),
			kState: Symbol("state"),
			kDispatcher: Symbol("dispatcher")
		};
	}),
	76558: (function(e, t, n) {
		"use strict";
		const { Transform: r } = n(57075);
		const i = n(38522);
		const { redirectStatusSet: a, referrerPolicySet: o, badPortsSet: s } = n(85169);
		const { getGlobalOrigin: c } = n(65477);
		const { collectASequenceOfCodePoints: l, collectAnHTTPQuotedString: u, removeChars: d, parseMIMEType: f } = n(55662);
		const { performance: p } = n(643);
		const { isBlobLike: m, ReadableStreamFrom: h, isValidHTTPToken: g, normalizedMethodRecordsBase: _ } = n(31978);
		const v = n(34589);
		const { isUint8Array: y } = n(73429);
		const { webidl: b } = n(57843);
		let x = [];
		let S;
		try {
			S = n(77598);
			const e = [
				"sha256",
				"sha384",
				"sha512"
			];
			x = S.getHashes().filter((t) => e.includes(t));
		} catch {}
		function responseURL(e) {
			const t = e.urlList;
			const n = t.length;
			return n === 0 ? null : t[n - 1].toString();
		}
		function responseLocationURL(e, t) {
			if (!a.has(e.status)) {
				return null;
			}
			let n = e.headersList.get("location", true);
			if (n !== null && isValidHeaderValue(n)) {
				if (!isValidEncodedURL(n)) {
					n = normalizeBinaryStringToUtf8(n);
				}
				n = new URL(n, responseURL(e));
			}
			if (n && !n.hash) {
				n.hash = t;
			}
			return n;
		}
		function isValidEncodedURL(e) {
			for (let t = 0; t < e.length; ++t) {
				const n = e.charCodeAt(t);
				if (n > 126 || n < 32) {
					return false;
				}
			}
			return true;
		}
		function normalizeBinaryStringToUtf8(e) {
			return Buffer.from(e, "binary").toString("utf8");
		}
		function requestCurrentURL(e) {
			return e.urlList[e.urlList.length - 1];
		}
		function requestBadPort(e) {
			const t = requestCurrentURL(e);
			if (urlIsHttpHttpsScheme(t) && s.has(t.port)) {
				return "blocked";
			}
			return "allowed";
		}
		function isErrorLike(e) {
			return e instanceof Error || e?.constructor?.name === "Error" || e?.constructor?.name === "DOMException";
		}
		function isValidReasonPhrase(e) {
			for (let t = 0; t < e.length; ++t) {
				const n = e.charCodeAt(t);
				if (!(n === 9 || n >= 32 && n <= 126 || n >= 128 && n <= 255)) {
					return false;
				}
			}
			return true;
		}
		const C = g;
		function isValidHeaderValue(e) {
			return (e[0] === "	" || e[0] === " " || e[e.length - 1] === "	" || e[e.length - 1] === " " || e.includes("\n") || e.includes("\r") || e.includes("\0")) === false;
		}
		function setRequestReferrerPolicyOnRedirect(e, t) {
			const { headersList: n } = t;
			const r = (n.get("referrer-policy", true) ?? "").split(",");
			let i = "";
			if (r.length > 0) {
				for (let e = r.length; e !== 0; e--) {
					const t = r[e - 1].trim();
					if (o.has(t)) {
						i = t;
						break;
					}
				}
			}
			if (i !== "") {
				e.referrerPolicy = i;
			}
		}
		function crossOriginResourcePolicyCheck() {
			return "allowed";
		}
		function corsCheck() {
			return "success";
		}
		function TAOCheck() {
			return "success";
		}
		function appendFetchMetadata(e) {
			let t = null;
			t = e.mode;
			e.headersList.set("sec-fetch-mode", t, true);
		}
		function appendRequestOriginHeader(e) {
			let t = e.origin;
			if (t === "client" || t === undefined) {
				return;
			}
			if (e.responseTainting === "cors" || e.mode === "websocket") {
				e.headersList.append("origin", t, true);
			} else if (e.method !== "GET" && e.method !== "HEAD") {
				switch (e.referrerPolicy) {
					case "no-referrer":
						t = null;
						break;
					case "no-referrer-when-downgrade":
					case "strict-origin":
					case "strict-origin-when-cross-origin":
						if (e.origin && urlHasHttpsScheme(e.origin) && !urlHasHttpsScheme(requestCurrentURL(e))) {
							t = null;
						}
						break;
					case "same-origin":
						if (!sameOrigin(e, requestCurrentURL(e))) {
							t = null;
						}
						break;
					default:
				}
				e.headersList.append("origin", t, true);
			}
		}
		function coarsenTime(e, t) {
			return e;
		}
		function clampAndCoarsenConnectionTimingInfo(e, t, n) {
			if (!e?.startTime || e.startTime < t) {
				return {
					domainLookupStartTime: t,
					domainLookupEndTime: t,
					connectionStartTime: t,
					connectionEndTime: t,
					secureConnectionStartTime: t,
					ALPNNegotiatedProtocol: e?.ALPNNegotiatedProtocol
				};
			}
			return {
				domainLookupStartTime: coarsenTime(e.domainLookupStartTime, n),
				domainLookupEndTime: coarsenTime(e.domainLookupEndTime, n),
				connectionStartTime: coarsenTime(e.connectionStartTime, n),
				connectionEndTime: coarsenTime(e.connectionEndTime, n),
				secureConnectionStartTime: coarsenTime(e.secureConnectionStartTime, n),
				ALPNNegotiatedProtocol: e.ALPNNegotiatedProtocol
			};
		}
		function coarsenedSharedCurrentTime(e) {
			return coarsenTime(p.now(), e);
		}
		function createOpaqueTimingInfo(e) {
			return {
				startTime: e.startTime ?? 0,
				redirectStartTime: 0,
				redirectEndTime: 0,
				postRedirectStartTime: e.startTime ?? 0,
				finalServiceWorkerStartTime: 0,
				finalNetworkResponseStartTime: 0,
				finalNetworkRequestStartTime: 0,
				endTime: 0,
				encodedBodySize: 0,
				decodedBodySize: 0,
				finalConnectionTimingInfo: null
			};
		}
		function makePolicyContainer() {
			return { referrerPolicy: "strict-origin-when-cross-origin" };
		}
		function clonePolicyContainer(e) {
			return { referrerPolicy: e.referrerPolicy };
		}
		function determineRequestsReferrer(e) {
			const t = e.referrerPolicy;
			v(t);
			let n = null;
			if (e.referrer === "client") {
				const e = c();
				if (!e || e.origin === "null") {
					return "no-referrer";
				}
				n = new URL(e);
			} else if (e.referrer instanceof URL) {
				n = e.referrer;
			}
			let r = stripURLForReferrer(n);
			const i = stripURLForReferrer(n, true);
			if (r.toString().length > 4096) {
				r = i;
			}
			const a = sameOrigin(e, r);
			const o = isURLPotentiallyTrustworthy(r) && !isURLPotentiallyTrustworthy(e.url);
			switch (t) {
				case "origin": return i != null ? i : stripURLForReferrer(n, true);
				case "unsafe-url": return r;
				case "same-origin": return a ? i : "no-referrer";
				case "origin-when-cross-origin": return a ? r : i;
				case "strict-origin-when-cross-origin": {
					const t = requestCurrentURL(e);
					if (sameOrigin(r, t)) {
						return r;
					}
					if (isURLPotentiallyTrustworthy(r) && !isURLPotentiallyTrustworthy(t)) {
						return "no-referrer";
					}
					return i;
				}
				case "strict-origin":
				case "no-referrer-when-downgrade":
				default: return o ? "no-referrer" : i;
			}
		}
		function stripURLForReferrer(e, t) {
			v(e instanceof URL);
			e = new URL(e);
			if (e.protocol === "file:" || e.protocol === "about:" || e.protocol === "blank:") {
				return "no-referrer";
			}
			e.username = "";
			e.password = "";
			e.hash = "";
			if (t) {
				e.pathname = "";
				e.search = "";
			}
			return e;
		}
		function isURLPotentiallyTrustworthy(e) {
			if (!(e instanceof URL)) {
				return false;
			}
			if (e.href === "about:blank" || e.href === "about:srcdoc") {
				return true;
			}
			if (e.protocol === "data:") return true;
			if (e.protocol === "file:") return true;
			return isOriginPotentiallyTrustworthy(e.origin);
			function isOriginPotentiallyTrustworthy(e) {
				if (e == null || e === "null") return false;
				const t = new URL(e);
				if (t.protocol === "https:" || t.protocol === "wss:") {
					return true;
				}
				if (/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(t.hostname) || t.hostname === "localhost" || t.hostname.includes("localhost.") || t.hostname.endsWith(".localhost")) {
					return true;
				}
				return false;
			}
		}
		function bytesMatch(e, t) {
			if (S === undefined) {
				return true;
			}
			const n = parseMetadata(t);
			if (n === "no metadata") {
				return true;
			}
			if (n.length === 0) {
				return true;
			}
			const r = getStrongestMetadata(n);
			const i = filterMetadataListByAlgorithm(n, r);
			for (const t of i) {
				const n = t.algo;
				const r = t.hash;
				let i = S.createHash(n).update(e).digest("base64");
				if (i[i.length - 1] === "=") {
					if (i[i.length - 2] === "=") {
						i = i.slice(0, -2);
					} else {
						i = i.slice(0, -1);
					}
				}
				if (compareBase64Mixed(i, r)) {
					return true;
				}
			}
			return false;
		}
		const w = /(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
		function parseMetadata(e) {
			const t = [];
			let n = true;
			for (const r of e.split(" ")) {
				n = false;
				const e = w.exec(r);
				if (e === null || e.groups === undefined || e.groups.algo === undefined) {
					continue;
				}
				const i = e.groups.algo.toLowerCase();
				if (x.includes(i)) {
					t.push(e.groups);
				}
			}
			if (n === true) {
				return "no metadata";
			}
			return t;
		}
		function getStrongestMetadata(e) {
			let t = e[0].algo;
			if (t[3] === "5") {
				return t;
			}
			for (let n = 1; n < e.length; ++n) {
				const r = e[n];
				if (r.algo[3] === "5") {
					t = "sha512";
					break;
				} else if (t[3] === "3") {
					continue;
				} else if (r.algo[3] === "3") {
					t = "sha384";
				}
			}
			return t;
		}
		function filterMetadataListByAlgorithm(e, t) {
			if (e.length === 1) {
				return e;
			}
			let n = 0;
			for (let r = 0; r < e.length; ++r) {
				if (e[r].algo === t) {
					e[n++] = e[r];
				}
			}
			e.length = n;
			return e;
		}
		function compareBase64Mixed(e, t) {
			if (e.length !== t.length) {
				return false;
			}
			for (let n = 0; n < e.length; ++n) {
				if (e[n] !== t[n]) {
					if (e[n] === "+" && t[n] === "-" || e[n] === "/" && t[n] === "_") {
						continue;
					}
					return false;
				}
			}
			return true;
		}
		function tryUpgradeRequestToAPotentiallyTrustworthyURL(e) {}
		function sameOrigin(e, t) {
			if (e.origin === t.origin && e.origin === "null") {
				return true;
			}
			if (e.protocol === t.protocol && e.hostname === t.hostname && e.port === t.port) {
				return true;
			}
			return false;
		}
		function createDeferredPromise() {
			let e;
			let t;
			const n = new Promise((n, r) => {
				e = n;
				t = r;
			});
			return {
				promise: n,
				resolve: e,
				reject: t
			};
		}
		function isAborted(e) {
			return e.controller.state === "aborted";
		}
		function isCancelled(e) {
			return e.controller.state === "aborted" || e.controller.state === "terminated";
		}
		function normalizeMethod(e) {
			return _[e.toLowerCase()] ?? e;
		}
		function serializeJavascriptValueToJSONString(e) {
			const t = JSON.stringify(e);
			if (t === undefined) {
				throw new TypeError("Value is not JSON serializable");
			}
			v(typeof t === "string");
			return t;
		}
		const T = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
		function createIterator(e, t, n = 0, r = 1) {
			class FastIterableIterator {
				#e;
				#t;
				#n;
				constructor(e, t) {
					this.#e = e;
					this.#t = t;
					this.#n = 0;
				}
				next() {
					if (typeof this !== "object" || this === null || !(#e in this)) {
						throw new TypeError(`'next' called on an object that does not implement interface ${e} Iterator.`);
					}
					const i = this.#n;
					const a = this.#e[t];
					const o = a.length;
					if (i >= o) {
						return {
							value: undefined,
							done: true
						};
					}
					const { [n]: s, [r]: c } = a[i];
					this.#n = i + 1;
					let l;
					switch (this.#t) {
						case "key":
							l = s;
							break;
						case "value":
							l = c;
							break;
						case "key+value":
							l = [s, c];
							break;
					}
					return {
						value: l,
						done: false
					};
				}
			}
			delete FastIterableIterator.prototype.constructor;
			Object.setPrototypeOf(FastIterableIterator.prototype, T);
			Object.defineProperties(FastIterableIterator.prototype, {
				[Symbol.toStringTag]: {
					writable: false,
					enumerable: false,
					configurable: true,
					value: `${e} Iterator`
				},
				next: {
					writable: true,
					enumerable: true,
					configurable: true
				}
			});
			return function(e, t) {
				return new FastIterableIterator(e, t);
			};
		}
		function iteratorMixin(e, t, n, r = 0, i = 1) {
			const a = createIterator(e, n, r, i);
			const o = {
				keys: {
					writable: true,
					enumerable: true,
					configurable: true,
					value: function keys() {
						b.brandCheck(this, t);
						return a(this, "key");
					}
				},
				values: {
					writable: true,
					enumerable: true,
					configurable: true,
					value: function values() {
						b.brandCheck(this, t);
						return a(this, "value");
					}
				},
				entries: {
					writable: true,
					enumerable: true,
					configurable: true,
					value: function entries() {
						b.brandCheck(this, t);
						return a(this, "key+value");
					}
				},
				forEach: {
					writable: true,
					enumerable: true,
					configurable: true,
					value: function forEach(n, r = globalThis) {
						b.brandCheck(this, t);
						b.argumentLengthCheck(arguments, 1, `${e}.forEach`);
						if (typeof n !== "function") {
							throw new TypeError(`Failed to execute 'forEach' on '${e}': parameter 1 is not of type 'Function'.`);
						}
						for (const { 0: e, 1: t } of a(this, "key+value")) {
							n.call(r, t, e, this);
						}
					}
				}
			};
			return Object.defineProperties(t.prototype, {
				...o,
				[Symbol.iterator]: {
					writable: true,
					enumerable: false,
					configurable: true,
					value: o.entries.value
				}
			});
		}
		async function fullyReadBody(e, t, n) {
			const r = t;
			const i = n;
			let a;
			try {
				a = e.stream.getReader();
			} catch (e) {
				i(e);
				return;
			}
			try {
				r(await readAllBytes(a));
			} catch (e) {
				i(e);
			}
		}
		function isReadableStreamLike(e) {
			return e instanceof ReadableStream || e[Symbol.toStringTag] === "ReadableStream" && typeof e.tee === "function";
		}
		function readableStreamClose(e) {
			try {
				e.close();
				e.byobRequest?.respond(0);
			} catch (e) {
				if (!e.message.includes("Controller is already closed") && !e.message.includes("ReadableStream is already closed")) {
					throw e;
				}
			}
		}
		const E = /[^\x00-\xFF]/;
		function isomorphicEncode(e) {
			v(!E.test(e));
			return e;
		}
		async function readAllBytes(e) {
			const t = [];
			let n = 0;
			while (true) {
				const { done: r, value: i } = await e.read();
				if (r) {
					return Buffer.concat(t, n);
				}
				if (!y(i)) {
					throw new TypeError("Received non-Uint8Array chunk");
				}
				t.push(i);
				n += i.length;
			}
		}
		function urlIsLocal(e) {
			v("protocol" in e);
			const t = e.protocol;
			return t === "about:" || t === "blob:" || t === "data:";
		}
		function urlHasHttpsScheme(e) {
			return typeof e === "string" && e[5] === ":" && e[0] === "h" && e[1] === "t" && e[2] === "t" && e[3] === "p" && e[4] === "s" || e.protocol === "https:";
		}
		function urlIsHttpHttpsScheme(e) {
			v("protocol" in e);
			const t = e.protocol;
			return t === "http:" || t === "https:";
		}
		function simpleRangeHeaderValue(e, t) {
			const n = e;
			if (!n.startsWith("bytes")) {
				return "failure";
			}
			const r = { position: 5 };
			if (t) {
				l((e) => e === "	" || e === " ", n, r);
			}
			if (n.charCodeAt(r.position) !== 61) {
				return "failure";
			}
			r.position++;
			if (t) {
				l((e) => e === "	" || e === " ", n, r);
			}
			const i = l((e) => {
				const t = e.charCodeAt(0);
				return t >= 48 && t <= 57;
			}, n, r);
			const a = i.length ? Number(i) : null;
			if (t) {
				l((e) => e === "	" || e === " ", n, r);
			}
			if (n.charCodeAt(r.position) !== 45) {
				return "failure";
			}
			r.position++;
			if (t) {
				l((e) => e === "	" || e === " ", n, r);
			}
			const o = l((e) => {
				const t = e.charCodeAt(0);
				return t >= 48 && t <= 57;
			}, n, r);
			const s = o.length ? Number(o) : null;
			if (r.position < n.length) {
				return "failure";
			}
			if (s === null && a === null) {
				return "failure";
			}
			if (a > s) {
				return "failure";
			}
			return {
				rangeStartValue: a,
				rangeEndValue: s
			};
		}
		function buildContentRange(e, t, n) {
			let r = "bytes ";
			r += isomorphicEncode(`${e}`);
			r += "-";
			r += isomorphicEncode(`${t}`);
			r += "/";
			r += isomorphicEncode(`${n}`);
			return r;
		}
		class InflateStream extends r {
			#e;
			constructor(e) {
				super();
				this.#e = e;
			}
			_transform(e, t, n) {
				if (!this._inflateStream) {
					if (e.length === 0) {
						n();
						return;
					}
					this._inflateStream = (e[0] & 15) === 8 ? i.createInflate(this.#e) : i.createInflateRaw(this.#e);
					this._inflateStream.on("data", this.push.bind(this));
					this._inflateStream.on("end", () => this.push(null));
					this._inflateStream.on("error", (e) => this.destroy(e));
				}
				this._inflateStream.write(e, t, n);
			}
			_final(e) {
				if (this._inflateStream) {
					this._inflateStream.end();
					this._inflateStream = null;
				}
				e();
			}
		}
		function createInflate(e) {
			return new InflateStream(e);
		}
		function extractMimeType(e) {
			let t = null;
			let n = null;
			let r = null;
			const i = getDecodeSplit("content-type", e);
			if (i === null) {
				return "failure";
			}
			for (const e of i) {
				const i = f(e);
				if (i === "failure" || i.essence === "*/*") {
					continue;
				}
				r = i;
				if (r.essence !== n) {
					t = null;
					if (r.parameters.has("charset")) {
						t = r.parameters.get("charset");
					}
					n = r.essence;
				} else if (!r.parameters.has("charset") && t !== null) {
					r.parameters.set("charset", t);
				}
			}
			if (r == null) {
				return "failure";
			}
			return r;
		}
		function gettingDecodingSplitting(e) {
			const t = e;
			const n = { position: 0 };
			const r = [];
			let i = "";
			while (n.position < t.length) {
				i += l((e) => e !== "\"" && e !== ",", t, n);
				if (n.position < t.length) {
					if (t.charCodeAt(n.position) === 34) {
						i += u(t, n);
						if (n.position < t.length) {
							continue;
						}
					} else {
						v(t.charCodeAt(n.position) === 44);
						n.position++;
					}
				}
				i = d(i, true, true, (e) => e === 9 || e === 32);
				r.push(i);
				i = "";
			}
			return r;
		}
		function getDecodeSplit(e, t) {
			const n = t.get(e, true);
			if (n === null) {
				return null;
			}
			return gettingDecodingSplitting(n);
		}
		const D = new TextDecoder();
		function utf8DecodeBytes(e) {
			if (e.length === 0) {
				return "";
			}
			if (e[0] === 239 && e[1] === 187 && e[2] === 191) {
				e = e.subarray(3);
			}
			const t = D.decode(e);
			return t;
		}
		class EnvironmentSettingsObjectBase {
			get baseUrl() {
				return c();
			}
			get origin() {
				return this.baseUrl?.origin;
			}
			policyContainer = makePolicyContainer();
		}
		class EnvironmentSettingsObject {
			settingsObject = new EnvironmentSettingsObjectBase();
		}
		const O = new EnvironmentSettingsObject();
		e.exports = {
			isAborted,
			isCancelled,
			isValidEncodedURL,
			createDeferredPromise,
			ReadableStreamFrom: h,
			tryUpgradeRequestToAPotentiallyTrustworthyURL,
			clampAndCoarsenConnectionTimingInfo,
			coarsenedSharedCurrentTime,
			determineRequestsReferrer,
			makePolicyContainer,
			clonePolicyContainer,
			appendFetchMetadata,
			appendRequestOriginHeader,
			TAOCheck,
			corsCheck,
			crossOriginResourcePolicyCheck,
			createOpaqueTimingInfo,
			setRequestReferrerPolicyOnRedirect,
			isValidHTTPToken: g,
			requestBadPort,
			requestCurrentURL,
			responseURL,
			responseLocationURL,
			isBlobLike: m,
			isURLPotentiallyTrustworthy,
			isValidReasonPhrase,
			sameOrigin,
			normalizeMethod,
			serializeJavascriptValueToJSONString,
			iteratorMixin,
			createIterator,
			isValidHeaderName: C,
			isValidHeaderValue,
			isErrorLike,
			fullyReadBody,
			bytesMatch,
			isReadableStreamLike,
			readableStreamClose,
			isomorphicEncode,
			urlIsLocal,
			urlHasHttpsScheme,
			urlIsHttpHttpsScheme,
			readAllBytes,
			simpleRangeHeaderValue,
			buildContentRange,
			parseMetadata,
			createInflate,
			extractMimeType,
			getDecodeSplit,
			utf8DecodeBytes,
			environmentSettingsObject: O
		};
	}),
	57843: (function(e, t, n) {
		"use strict";
		const { types: r, inspect: i } = n(57975);
		const { markAsUncloneable: a } = n(75919);
		const { toUSVString: o } = n(31978);
		const s = {};
		s.converters = {};
		s.util = {};
		s.errors = {};
		s.errors.exception = function(e) {
			return new TypeError(`${e.header}: ${e.message}`);
		};
		s.errors.conversionFailed = function(e) {
			const t = e.types.length === 1 ? "" : " one of";
			const n = `${e.argument} could not be converted to` + `${t}: ${e.types.join(", ")}.`;
			return s.errors.exception({
				header: e.prefix,
				message: n
			});
		};
		s.errors.invalidArgument = function(e) {
			return s.errors.exception({
				header: e.prefix,
				message: `"${e.value}" is an invalid ${e.type}.`
			});
		};
		s.brandCheck = function(e, t, n) {
			if (n?.strict !== false) {
				if (!(e instanceof t)) {
					const e = new TypeError("Illegal invocation");
					e.code = "ERR_INVALID_THIS";
					throw e;
				}
			} else {
				if (e?.[Symbol.toStringTag] !== t.prototype[Symbol.toStringTag]) {
					const e = new TypeError("Illegal invocation");
					e.code = "ERR_INVALID_THIS";
					throw e;
				}
			}
		};
		s.argumentLengthCheck = function({ length: e }, t, n) {
			if (e < t) {
				throw s.errors.exception({
					message: `${t} argument${t !== 1 ? "s" : ""} required, ` + `but${e ? " only" : ""} ${e} found.`,
					header: n
				});
			}
		};
		s.illegalConstructor = function() {
			throw s.errors.exception({
				header: "TypeError",
				message: "Illegal constructor"
			});
		};
		s.util.Type = function(e) {
			switch (typeof e) {
				case "undefined": return "Undefined";
				case "boolean": return "Boolean";
				case "string": return "String";
				case "symbol": return "Symbol";
				case "number": return "Number";
				case "bigint": return "BigInt";
				case "function":
				case "object": {
					if (e === null) {
						return "Null";
					}
					return "Object";
				}
			}
		};
		s.util.markAsUncloneable = a || (() => {});
		s.util.ConvertToInt = function(e, t, n, r) {
			let i;
			let a;
			if (t === 64) {
				i = Math.pow(2, 53) - 1;
				if (n === "unsigned") {
					a = 0;
				} else {
					a = Math.pow(-2, 53) + 1;
				}
			} else if (n === "unsigned") {
				a = 0;
				i = Math.pow(2, t) - 1;
			} else {
				a = Math.pow(-2, t) - 1;
				i = Math.pow(2, t - 1) - 1;
			}
			let o = Number(e);
			if (o === 0) {
				o = 0;
			}
			if (r?.enforceRange === true) {
				if (Number.isNaN(o) || o === Number.POSITIVE_INFINITY || o === Number.NEGATIVE_INFINITY) {
					throw s.errors.exception({
						header: "Integer conversion",
						message: `Could not convert ${s.util.Stringify(e)} to an integer.`
					});
				}
				o = s.util.IntegerPart(o);
				if (o < a || o > i) {
					throw s.errors.exception({
						header: "Integer conversion",
						message: `Value must be between ${a}-${i}, got ${o}.`
					});
				}
				return o;
			}
			if (!Number.isNaN(o) && r?.clamp === true) {
				o = Math.min(Math.max(o, a), i);
				if (Math.floor(o) % 2 === 0) {
					o = Math.floor(o);
				} else {
					o = Math.ceil(o);
				}
				return o;
			}
			if (Number.isNaN(o) || o === 0 && Object.is(0, o) || o === Number.POSITIVE_INFINITY || o === Number.NEGATIVE_INFINITY) {
				return 0;
			}
			o = s.util.IntegerPart(o);
			o = o % Math.pow(2, t);
			if (n === "signed" && o >= Math.pow(2, t) - 1) {
				return o - Math.pow(2, t);
			}
			return o;
		};
		s.util.IntegerPart = function(e) {
			const t = Math.floor(Math.abs(e));
			if (e < 0) {
				return -1 * t;
			}
			return t;
		};
		s.util.Stringify = function(e) {
			const t = s.util.Type(e);
			switch (t) {
				case "Symbol": return `Symbol(${e.description})`;
				case "Object": return i(e);
				case "String": return `"${e}"`;
				default: return `${e}`;
			}
		};
		s.sequenceConverter = function(e) {
			return (t, n, r, i) => {
				if (s.util.Type(t) !== "Object") {
					throw s.errors.exception({
						header: n,
						message: `${r} (${s.util.Stringify(t)}) is not iterable.`
					});
				}
				const a = typeof i === "function" ? i() : t?.[Symbol.iterator]?.();
				const o = [];
				let c = 0;
				if (a === undefined || typeof a.next !== "function") {
					throw s.errors.exception({
						header: n,
						message: `${r} is not iterable.`
					});
				}
				while (true) {
					const { done: t, value: i } = a.next();
					if (t) {
						break;
					}
					o.push(e(i, n, `${r}[${c++}]`));
				}
				return o;
			};
		};
		s.recordConverter = function(e, t) {
			return (n, i, a) => {
				if (s.util.Type(n) !== "Object") {
					throw s.errors.exception({
						header: i,
						message: `${a} ("${s.util.Type(n)}") is not an Object.`
					});
				}
				const o = {};
				if (!r.isProxy(n)) {
					const r = [...Object.getOwnPropertyNames(n), ...Object.getOwnPropertySymbols(n)];
					for (const s of r) {
						const r = e(s, i, a);
						const c = t(n[s], i, a);
						o[r] = c;
					}
					return o;
				}
				const c = Reflect.ownKeys(n);
				for (const r of c) {
					const s = Reflect.getOwnPropertyDescriptor(n, r);
					if (s?.enumerable) {
						const s = e(r, i, a);
						const c = t(n[r], i, a);
						o[s] = c;
					}
				}
				return o;
			};
		};
		s.interfaceConverter = function(e) {
			return (t, n, r, i) => {
				if (i?.strict !== false && !(t instanceof e)) {
					throw s.errors.exception({
						header: n,
						message: `Expected ${r} ("${s.util.Stringify(t)}") to be an instance of ${e.name}.`
					});
				}
				return t;
			};
		};
		s.dictionaryConverter = function(e) {
			return (t, n, r) => {
				const i = s.util.Type(t);
				const a = {};
				if (i === "Null" || i === "Undefined") {
					return a;
				} else if (i !== "Object") {
					throw s.errors.exception({
						header: n,
						message: `Expected ${t} to be one of: Null, Undefined, Object.`
					});
				}
				for (const i of e) {
					const { key: e, defaultValue: o, required: c, converter: l } = i;
					if (c === true) {
						if (!Object.hasOwn(t, e)) {
							throw s.errors.exception({
								header: n,
								message: `Missing required key "${e}".`
							});
						}
					}
					let u = t[e];
					const d = Object.hasOwn(i, "defaultValue");
					if (d && u !== null) {
						u ??= o();
					}
					if (c || d || u !== undefined) {
						u = l(u, n, `${r}.${e}`);
						if (i.allowedValues && !i.allowedValues.includes(u)) {
							throw s.errors.exception({
								header: n,
								message: `${u} is not an accepted type. Expected one of ${i.allowedValues.join(", ")}.`
							});
						}
						a[e] = u;
					}
				}
				return a;
			};
		};
		s.nullableConverter = function(e) {
			return (t, n, r) => {
				if (t === null) {
					return t;
				}
				return e(t, n, r);
			};
		};
		s.converters.DOMString = function(e, t, n, r) {
			if (e === null && r?.legacyNullToEmptyString) {
				return "";
			}
			if (typeof e === "symbol") {
				throw s.errors.exception({
					header: t,
					message: `${n} is a symbol, which cannot be converted to a DOMString.`
				});
			}
			return String(e);
		};
		s.converters.ByteString = function(e, t, n) {
			const r = s.converters.DOMString(e, t, n);
			for (let e = 0; e < r.length; e++) {
				if (r.charCodeAt(e) > 255) {
					throw new TypeError("Cannot convert argument to a ByteString because the character at " + `index ${e} has a value of ${r.charCodeAt(e)} which is greater than 255.`);
				}
			}
			return r;
		};
		s.converters.USVString = o;
		s.converters.boolean = function(e) {
			const t = Boolean(e);
			return t;
		};
		s.converters.any = function(e) {
			return e;
		};
		s.converters["long long"] = function(e, t, n) {
			const r = s.util.ConvertToInt(e, 64, "signed", undefined, t, n);
			return r;
		};
		s.converters["unsigned long long"] = function(e, t, n) {
			const r = s.util.ConvertToInt(e, 64, "unsigned", undefined, t, n);
			return r;
		};
		s.converters["unsigned long"] = function(e, t, n) {
			const r = s.util.ConvertToInt(e, 32, "unsigned", undefined, t, n);
			return r;
		};
		s.converters["unsigned short"] = function(e, t, n, r) {
			const i = s.util.ConvertToInt(e, 16, "unsigned", r, t, n);
			return i;
		};
		s.converters.ArrayBuffer = function(e, t, n, i) {
			if (s.util.Type(e) !== "Object" || !r.isAnyArrayBuffer(e)) {
				throw s.errors.conversionFailed({
					prefix: t,
					argument: `${n} ("${s.util.Stringify(e)}")`,
					types: ["ArrayBuffer"]
				});
			}
			if (i?.allowShared === false && r.isSharedArrayBuffer(e)) {
				throw s.errors.exception({
					header: "ArrayBuffer",
					message: "SharedArrayBuffer is not allowed."
				});
			}
			if (e.resizable || e.growable) {
				throw s.errors.exception({
					header: "ArrayBuffer",
					message: "Received a resizable ArrayBuffer."
				});
			}
			return e;
		};
		s.converters.TypedArray = function(e, t, n, i, a) {
			if (s.util.Type(e) !== "Object" || !r.isTypedArray(e) || e.constructor.name !== t.name) {
				throw s.errors.conversionFailed({
					prefix: n,
					argument: `${i} ("${s.util.Stringify(e)}")`,
					types: [t.name]
				});
			}
			if (a?.allowShared === false && r.isSharedArrayBuffer(e.buffer)) {
				throw s.errors.exception({
					header: "ArrayBuffer",
					message: "SharedArrayBuffer is not allowed."
				});
			}
			if (e.buffer.resizable || e.buffer.growable) {
				throw s.errors.exception({
					header: "ArrayBuffer",
					message: "Received a resizable ArrayBuffer."
				});
			}
			return e;
		};
		s.converters.DataView = function(e, t, n, i) {
			if (s.util.Type(e) !== "Object" || !r.isDataView(e)) {
				throw s.errors.exception({
					header: t,
					message: `${n} is not a DataView.`
				});
			}
			if (i?.allowShared === false && r.isSharedArrayBuffer(e.buffer)) {
				throw s.errors.exception({
					header: "ArrayBuffer",
					message: "SharedArrayBuffer is not allowed."
				});
			}
			if (e.buffer.resizable || e.buffer.growable) {
				throw s.errors.exception({
					header: "ArrayBuffer",
					message: "Received a resizable ArrayBuffer."
				});
			}
			return e;
		};
		s.converters.BufferSource = function(e, t, n, i) {
			if (r.isAnyArrayBuffer(e)) {
				return s.converters.ArrayBuffer(e, t, n, {
					...i,
					allowShared: false
				});
			}
			if (r.isTypedArray(e)) {
				return s.converters.TypedArray(e, e.constructor, t, n, {
					...i,
					allowShared: false
				});
			}
			if (r.isDataView(e)) {
				return s.converters.DataView(e, t, n, {
					...i,
					allowShared: false
				});
			}
			throw s.errors.conversionFailed({
				prefix: t,
				argument: `${n} ("${s.util.Stringify(e)}")`,
				types: ["BufferSource"]
			});
		};
		s.converters["sequence<ByteString>"] = s.sequenceConverter(s.converters.ByteString);
		s.converters["sequence<sequence<ByteString>>"] = s.sequenceConverter(s.converters["sequence<ByteString>"]);
		s.converters["record<ByteString, ByteString>"] = s.recordConverter(s.converters.ByteString, s.converters.ByteString);
		e.exports = { webidl: s };
	}),
	60701: (function(e) {
		"use strict";
		function getEncoding(e) {
			if (!e) {
				return "failure";
			}
			switch (e.trim().toLowerCase()) {
				case "unicode-1-1-utf-8":
				case "unicode11utf8":
				case "unicode20utf8":
				case "utf-8":
				case "utf8":
				case "x-unicode20utf8": return "UTF-8";
				case "866":
				case "cp866":
				case "csibm866":
				case "ibm866": return "IBM866";
				case "csisolatin2":
				case "iso-8859-2":
				case "iso-ir-101":
				case "iso8859-2":
				case "iso88592":
				case "iso_8859-2":
				case "iso_8859-2:1987":
				case "l2":
				case "latin2": return "ISO-8859-2";
				case "csisolatin3":
				case "iso-8859-3":
				case "iso-ir-109":
				case "iso8859-3":
				case "iso88593":
				case "iso_8859-3":
				case "iso_8859-3:1988":
				case "l3":
				case "latin3": return "ISO-8859-3";
				case "csisolatin4":
				case "iso-8859-4":
				case "iso-ir-110":
				case "iso8859-4":
				case "iso88594":
				case "iso_8859-4":
				case "iso_8859-4:1988":
				case "l4":
				case "latin4": return "ISO-8859-4";
				case "csisolatincyrillic":
				case "cyrillic":
				case "iso-8859-5":
				case "iso-ir-144":
				case "iso8859-5":
				case "iso88595":
				case "iso_8859-5":
				case "iso_8859-5:1988": return "ISO-8859-5";
				case "arabic":
				case "asmo-708":
				case "csiso88596e":
				case "csiso88596i":
				case "csisolatinarabic":
				case "ecma-114":
				case "iso-8859-6":
				case "iso-8859-6-e":
				case "iso-8859-6-i":
				case "iso-ir-127":
				case "iso8859-6":
				case "iso88596":
				case "iso_8859-6":
				case "iso_8859-6:1987": return "ISO-8859-6";
				case "csisolatingreek":
				case "ecma-118":
				case "elot_928":
				case "greek":
				case "greek8":
				case "iso-8859-7":
				case "iso-ir-126":
				case "iso8859-7":
				case "iso88597":
				case "iso_8859-7":
				case "iso_8859-7:1987":
				case "sun_eu_greek": return "ISO-8859-7";
				case "csiso88598e":
				case "csisolatinhebrew":
				case "hebrew":
				case "iso-8859-8":
				case "iso-8859-8-e":
				case "iso-ir-138":
				case "iso8859-8":
				case "iso88598":
				case "iso_8859-8":
				case "iso_8859-8:1988":
				case "visual": return "ISO-8859-8";
				case "csiso88598i":
				case "iso-8859-8-i":
				case "logical": return "ISO-8859-8-I";
				case "csisolatin6":
				case "iso-8859-10":
				case "iso-ir-157":
				case "iso8859-10":
				case "iso885910":
				case "l6":
				case "latin6": return "ISO-8859-10";
				case "iso-8859-13":
				case "iso8859-13":
				case "iso885913": return "ISO-8859-13";
				case "iso-8859-14":
				case "iso8859-14":
				case "iso885914": return "ISO-8859-14";
				case "csisolatin9":
				case "iso-8859-15":
				case "iso8859-15":
				case "iso885915":
				case "iso_8859-15":
				case "l9": return "ISO-8859-15";
				case "iso-8859-16": return "ISO-8859-16";
				case "cskoi8r":
				case "koi":
				case "koi8":
				case "koi8-r":
				case "koi8_r": return "KOI8-R";
				case "koi8-ru":
				case "koi8-u": return "KOI8-U";
				case "csmacintosh":
				case "mac":
				case "macintosh":
				case "x-mac-roman": return "macintosh";
				case "iso-8859-11":
				case "iso8859-11":
				case "iso885911":
				case "tis-620":
				case "windows-874": return "windows-874";
				case "cp1250":
				case "windows-1250":
				case "x-cp1250": return "windows-1250";
				case "cp1251":
				case "windows-1251":
				case "x-cp1251": return "windows-1251";
				case "ansi_x3.4-1968":
				case "ascii":
				case "cp1252":
				case "cp819":
				case "csisolatin1":
				case "ibm819":
				case "iso-8859-1":
				case "iso-ir-100":
				case "iso8859-1":
				case "iso88591":
				case "iso_8859-1":
				case "iso_8859-1:1987":
				case "l1":
				case "latin1":
				case "us-ascii":
				case "windows-1252":
				case "x-cp1252": return "windows-1252";
				case "cp1253":
				case "windows-1253":
				case "x-cp1253": return "windows-1253";
				case "cp1254":
				case "csisolatin5":
				case "iso-8859-9":
				case "iso-ir-148":
				case "iso8859-9":
				case "iso88599":
				case "iso_8859-9":
				case "iso_8859-9:1989":
				case "l5":
				case "latin5":
				case "windows-1254":
				case "x-cp1254": return "windows-1254";
				case "cp1255":
				case "windows-1255":
				case "x-cp1255": return "windows-1255";
				case "cp1256":
				case "windows-1256":
				case "x-cp1256": return "windows-1256";
				case "cp1257":
				case "windows-1257":
				case "x-cp1257": return "windows-1257";
				case "cp1258":
				case "windows-1258":
				case "x-cp1258": return "windows-1258";
				case "x-mac-cyrillic":
				case "x-mac-ukrainian": return "x-mac-cyrillic";
				case "chinese":
				case "csgb2312":
				case "csiso58gb231280":
				case "gb2312":
				case "gb_2312":
				case "gb_2312-80":
				case "gbk":
				case "iso-ir-58":
				case "x-gbk": return "GBK";
				case "gb18030": return "gb18030";
				case "big5":
				case "big5-hkscs":
				case "cn-big5":
				case "csbig5":
				case "x-x-big5": return "Big5";
				case "cseucpkdfmtjapanese":
				case "euc-jp":
				case "x-euc-jp": return "EUC-JP";
				case "csiso2022jp":
				case "iso-2022-jp": return "ISO-2022-JP";
				case "csshiftjis":
				case "ms932":
				case "ms_kanji":
				case "shift-jis":
				case "shift_jis":
				case "sjis":
				case "windows-31j":
				case "x-sjis": return "Shift_JIS";
				case "cseuckr":
				case "csksc56011987":
				case "euc-kr":
				case "iso-ir-149":
				case "korean":
				case "ks_c_5601-1987":
				case "ks_c_5601-1989":
				case "ksc5601":
				case "ksc_5601":
				case "windows-949": return "EUC-KR";
				case "csiso2022kr":
				case "hz-gb-2312":
				case "iso-2022-cn":
				case "iso-2022-cn-ext":
				case "iso-2022-kr":
				case "replacement": return "replacement";
				case "unicodefffe":
				case "utf-16be": return "UTF-16BE";
				case "csunicode":
				case "iso-10646-ucs-2":
				case "ucs-2":
				case "unicode":
				case "unicodefeff":
				case "utf-16":
				case "utf-16le": return "UTF-16LE";
				case "x-user-defined": return "x-user-defined";
				default: return "failure";
			}
		}
		e.exports = { getEncoding };
	}),
	71249: (function(e, t, n) {
		"use strict";
		const { staticPropertyDescriptors: r, readOperation: i, fireAProgressEvent: a } = n(63412);
		const { kState: o, kError: s, kResult: c, kEvents: l, kAborted: u } = n(88775);
		const { webidl: d } = n(57843);
		const { kEnumerableProperty: f } = n(31978);
		class FileReader extends EventTarget {
			constructor() {
				super();
				this[o] = "empty";
				this[c] = null;
				this[s] = null;
				this[l] = {
					loadend: null,
					error: null,
					abort: null,
					load: null,
					progress: null,
					loadstart: null
				};
			}
			readAsArrayBuffer(e) {
				d.brandCheck(this, FileReader);
				d.argumentLengthCheck(arguments, 1, "FileReader.readAsArrayBuffer");
				e = d.converters.Blob(e, { strict: false });
				i(this, e, "ArrayBuffer");
			}
			readAsBinaryString(e) {
				d.brandCheck(this, FileReader);
				d.argumentLengthCheck(arguments, 1, "FileReader.readAsBinaryString");
				e = d.converters.Blob(e, { strict: false });
				i(this, e, "BinaryString");
			}
			readAsText(e, t = undefined) {
				d.brandCheck(this, FileReader);
				d.argumentLengthCheck(arguments, 1, "FileReader.readAsText");
				e = d.converters.Blob(e, { strict: false });
				if (t !== undefined) {
					t = d.converters.DOMString(t, "FileReader.readAsText", "encoding");
				}
				i(this, e, "Text", t);
			}
			readAsDataURL(e) {
				d.brandCheck(this, FileReader);
				d.argumentLengthCheck(arguments, 1, "FileReader.readAsDataURL");
				e = d.converters.Blob(e, { strict: false });
				i(this, e, "DataURL");
			}
			abort() {
				if (this[o] === "empty" || this[o] === "done") {
					this[c] = null;
					return;
				}
				if (this[o] === "loading") {
					this[o] = "done";
					this[c] = null;
				}
				this[u] = true;
				a("abort", this);
				if (this[o] !== "loading") {
					a("loadend", this);
				}
			}
			get readyState() {
				d.brandCheck(this, FileReader);
				switch (this[o]) {
					case "empty": return this.EMPTY;
					case "loading": return this.LOADING;
					case "done": return this.DONE;
				}
			}
			get result() {
				d.brandCheck(this, FileReader);
				return this[c];
			}
			get error() {
				d.brandCheck(this, FileReader);
				return this[s];
			}
			get onloadend() {
				d.brandCheck(this, FileReader);
				return this[l].loadend;
			}
			set onloadend(e) {
				d.brandCheck(this, FileReader);
				if (this[l].loadend) {
					this.removeEventListener("loadend", this[l].loadend);
				}
				if (typeof e === "function") {
					this[l].loadend = e;
					this.addEventListener("loadend", e);
				} else {
					this[l].loadend = null;
				}
			}
			get onerror() {
				d.brandCheck(this, FileReader);
				return this[l].error;
			}
			set onerror(e) {
				d.brandCheck(this, FileReader);
				if (this[l].error) {
					this.removeEventListener("error", this[l].error);
				}
				if (typeof e === "function") {
					this[l].error = e;
					this.addEventListener("error", e);
				} else {
					this[l].error = null;
				}
			}
			get onloadstart() {
				d.brandCheck(this, FileReader);
				return this[l].loadstart;
			}
			set onloadstart(e) {
				d.brandCheck(this, FileReader);
				if (this[l].loadstart) {
					this.removeEventListener("loadstart", this[l].loadstart);
				}
				if (typeof e === "function") {
					this[l].loadstart = e;
					this.addEventListener("loadstart", e);
				} else {
					this[l].loadstart = null;
				}
			}
			get onprogress() {
				d.brandCheck(this, FileReader);
				return this[l].progress;
			}
			set onprogress(e) {
				d.brandCheck(this, FileReader);
				if (this[l].progress) {
					this.removeEventListener("progress", this[l].progress);
				}
				if (typeof e === "function") {
					this[l].progress = e;
					this.addEventListener("progress", e);
				} else {
					this[l].progress = null;
				}
			}
			get onload() {
				d.brandCheck(this, FileReader);
				return this[l].load;
			}
			set onload(e) {
				d.brandCheck(this, FileReader);
				if (this[l].load) {
					this.removeEventListener("load", this[l].load);
				}
				if (typeof e === "function") {
					this[l].load = e;
					this.addEventListener("load", e);
				} else {
					this[l].load = null;
				}
			}
			get onabort() {
				d.brandCheck(this, FileReader);
				return this[l].abort;
			}
			set onabort(e) {
				d.brandCheck(this, FileReader);
				if (this[l].abort) {
					this.removeEventListener("abort", this[l].abort);
				}
				if (typeof e === "function") {
					this[l].abort = e;
					this.addEventListener("abort", e);
				} else {
					this[l].abort = null;
				}
			}
		}
		FileReader.EMPTY = FileReader.prototype.EMPTY = 0;
		FileReader.LOADING = FileReader.prototype.LOADING = 1;
		FileReader.DONE = FileReader.prototype.DONE = 2;
		Object.defineProperties(FileReader.prototype, {
			EMPTY: r,
			LOADING: r,
			DONE: r,
			readAsArrayBuffer: f,
			readAsBinaryString: f,
			readAsText: f,
			readAsDataURL: f,
			abort: f,
			readyState: f,
			result: f,
			error: f,
			onloadstart: f,
			onprogress: f,
			onload: f,
			onabort: f,
			onerror: f,
			onloadend: f,
			[Symbol.toStringTag]: {
				value: "FileReader",
				writable: false,
				enumerable: false,
				configurable: true
			}
		});
		Object.defineProperties(FileReader, {
			EMPTY: r,
			LOADING: r,
			DONE: r
		});
		e.exports = { FileReader };
	}),
	55243: (function(e, t, n) {
		"use strict";
		const { webidl: r } = n(57843);
		const i = Symbol("ProgressEvent state");
		class ProgressEvent extends Event {
			constructor(e, t = {}) {
				e = r.converters.DOMString(e, "ProgressEvent constructor", "type");
				t = r.converters.ProgressEventInit(t ?? {});
				super(e, t);
				this[i] = {
					lengthComputable: t.lengthComputable,
					loaded: t.loaded,
					total: t.total
				};
			}
			get lengthComputable() {
				r.brandCheck(this, ProgressEvent);
				return this[i].lengthComputable;
			}
			get loaded() {
				r.brandCheck(this, ProgressEvent);
				return this[i].loaded;
			}
			get total() {
				r.brandCheck(this, ProgressEvent);
				return this[i].total;
			}
		}
		r.converters.ProgressEventInit = r.dictionaryConverter([
			{
				key: "lengthComputable",
				converter: r.converters.boolean,
				defaultValue: () => false
			},
			{
				key: "loaded",
				converter: r.converters["unsigned long long"],
				defaultValue: () => 0
			},
			{
				key: "total",
				converter: r.converters["unsigned long long"],
				defaultValue: () => 0
			},
			{
				key: "bubbles",
				converter: r.converters.boolean,
				defaultValue: () => false
			},
			{
				key: "cancelable",
				converter: r.converters.boolean,
				defaultValue: () => false
			},
			{
				key: "composed",
				converter: r.converters.boolean,
				defaultValue: () => false
			}
		]);
		e.exports = { ProgressEvent };
	}),
	88775: (function(e) {
		"use strict";
		e.exports = {
			kState: Symbol("FileReader state"),
			kResult: Symbol("FileReader result"),
			kError: Symbol("FileReader error"),
			kLastProgressEventFired: Symbol("FileReader last progress event fired timestamp"),
			kEvents: Symbol("FileReader events"),
			kAborted: Symbol("FileReader aborted")
		};
	}),
	63412: (function(e, t, n) {
		"use strict";
		const { kState: r, kError: i, kResult: a, kAborted: o, kLastProgressEventFired: s } = n(88775);
		const { ProgressEvent: c } = n(55243);
		const { getEncoding: l } = n(60701);
		const { serializeAMimeType: u, parseMIMEType: d } = n(55662);
		const { types: f } = n(57975);
		const { StringDecoder: p } = n(13193);
		const { btoa: m } = n(4573);
		const h = {
			enumerable: true,
			writable: false,
			configurable: false
		};
		function readOperation(e, t, n, c) {
			if (e[r] === "loading") {
				throw new DOMException("Invalid state", "InvalidStateError");
			}
			e[r] = "loading";
			e[a] = null;
			e[i] = null;
			const l = t.stream();
			const u = l.getReader();
			const d = [];
			let p = u.read();
			let m = true;
			(async () => {
				while (!e[o]) {
					try {
						const { done: l, value: h } = await p;
						if (m && !e[o]) {
							queueMicrotask(() => {
								fireAProgressEvent("loadstart", e);
							});
						}
						m = false;
						if (!l && f.isUint8Array(h)) {
							d.push(h);
							if ((e[s] === undefined || Date.now() - e[s] >= 50) && !e[o]) {
								e[s] = Date.now();
								queueMicrotask(() => {
									fireAProgressEvent("progress", e);
								});
							}
							p = u.read();
						} else if (l) {
							queueMicrotask(() => {
								e[r] = "done";
								try {
									const r = packageData(d, n, t.type, c);
									if (e[o]) {
										return;
									}
									e[a] = r;
									fireAProgressEvent("load", e);
								} catch (t) {
									e[i] = t;
									fireAProgressEvent("error", e);
								}
								if (e[r] !== "loading") {
									fireAProgressEvent("loadend", e);
								}
							});
							break;
						}
					} catch (t) {
						if (e[o]) {
							return;
						}
						queueMicrotask(() => {
							e[r] = "done";
							e[i] = t;
							fireAProgressEvent("error", e);
							if (e[r] !== "loading") {
								fireAProgressEvent("loadend", e);
							}
						});
						break;
					}
				}
			})();
		}
		function fireAProgressEvent(e, t) {
			const n = new c(e, {
				bubbles: false,
				cancelable: false
			});
			t.dispatchEvent(n);
		}
		function packageData(e, t, n, r) {
			switch (t) {
				case "DataURL": {
					let t = "data:";
					const r = d(n || "application/octet-stream");
					if (r !== "failure") {
						t += u(r);
					}
					t += ";base64,";
					const i = new p("latin1");
					for (const n of e) {
						t += m(i.write(n));
					}
					t += m(i.end());
					return t;
				}
				case "Text": {
					let t = "failure";
					if (r) {
						t = l(r);
					}
					if (t === "failure" && n) {
						const e = d(n);
						if (e !== "failure") {
							t = l(e.parameters.get("charset"));
						}
					}
					if (t === "failure") {
						t = "UTF-8";
					}
					return decode(e, t);
				}
				case "ArrayBuffer": {
					const t = combineByteSequences(e);
					return t.buffer;
				}
				case "BinaryString": {
					let t = "";
					const n = new p("latin1");
					for (const r of e) {
						t += n.write(r);
					}
					t += n.end();
					return t;
				}
			}
		}
		function decode(e, t) {
			const n = combineByteSequences(e);
			const r = BOMSniffing(n);
			let i = 0;
			if (r !== null) {
				t = r;
				i = r === "UTF-8" ? 3 : 2;
			}
			const a = n.slice(i);
			return new TextDecoder(t).decode(a);
		}
		function BOMSniffing(e) {
			const [t, n, r] = e;
			if (t === 239 && n === 187 && r === 191) {
				return "UTF-8";
			} else if (t === 254 && n === 255) {
				return "UTF-16BE";
			} else if (t === 255 && n === 254) {
				return "UTF-16LE";
			}
			return null;
		}
		function combineByteSequences(e) {
			const t = e.reduce((e, t) => {
				return e + t.byteLength;
			}, 0);
			let n = 0;
			return e.reduce((e, t) => {
				e.set(t, n);
				n += t.byteLength;
				return e;
			}, new Uint8Array(t));
		}
		e.exports = {
			staticPropertyDescriptors: h,
			readOperation,
			fireAProgressEvent
		};
	}),
	15643: (function(e, t, n) {
		"use strict";
		const { uid: r, states: i, sentCloseFrameState: a, emptyBuffer: o, opcodes: s } = n(83482);
		const { kReadyState: c, kSentClose: l, kByteParser: u, kReceivedClose: d, kResponse: f } = n(31722);
		const { fireEvent: p, failWebsocketConnection: m, isClosing: h, isClosed: g, isEstablished: _, parseExtensions: v } = n(41111);
		const { channels: y } = n(34676);
		const { CloseEvent: b } = n(12574);
		const { makeRequest: x } = n(31745);
		const { fetching: S } = n(24364);
		const { Headers: C, getHeadersList: w } = n(59278);
		const { getDecodeSplit: T } = n(76558);
		const { WebsocketFrameSend: E } = n(9154);
		let D;
		try {
			D = n(77598);
		} catch {}
		function establishWebSocketConnection(e, t, n, i, a, o) {
			const s = e;
			s.protocol = e.protocol === "ws:" ? "http:" : "https:";
			const c = x({
				urlList: [s],
				client: n,
				serviceWorkers: "none",
				referrer: "no-referrer",
				mode: "websocket",
				credentials: "include",
				cache: "no-store",
				redirect: "error"
			});
			if (o.headers) {
				const e = w(new C(o.headers));
				c.headersList = e;
			}
			const l = D.randomBytes(16).toString("base64");
			c.headersList.append("sec-websocket-key", l);
			c.headersList.append("sec-websocket-version", "13");
			for (const e of t) {
				c.headersList.append("sec-websocket-protocol", e);
			}
			const u = "permessage-deflate; client_max_window_bits";
			c.headersList.append("sec-websocket-extensions", u);
			const d = S({
				request: c,
				useParallelQueue: true,
				dispatcher: o.dispatcher,
				processResponse(e) {
					if (e.type === "error" || e.status !== 101) {
						m(i, "Received network error or non-101 status code.");
						return;
					}
					if (t.length !== 0 && !e.headersList.get("Sec-WebSocket-Protocol")) {
						m(i, "Server did not respond with sent protocols.");
						return;
					}
					if (e.headersList.get("Upgrade")?.toLowerCase() !== "websocket") {
						m(i, "Server did not set Upgrade header to \"websocket\".");
						return;
					}
					if (e.headersList.get("Connection")?.toLowerCase() !== "upgrade") {
						m(i, "Server did not set Connection header to \"upgrade\".");
						return;
					}
					const n = e.headersList.get("Sec-WebSocket-Accept");
					const o = D.createHash("sha1").update(l + r).digest("base64");
					if (n !== o) {
						m(i, "Incorrect hash received in Sec-WebSocket-Accept header.");
						return;
					}
					const s = e.headersList.get("Sec-WebSocket-Extensions");
					let u;
					if (s !== null) {
						u = v(s);
						if (!u.has("permessage-deflate")) {
							m(i, "Sec-WebSocket-Extensions header does not match.");
							return;
						}
					}
					const d = e.headersList.get("Sec-WebSocket-Protocol");
					if (d !== null) {
						const e = T("sec-websocket-protocol", c.headersList);
						if (e === null || !e.includes(d)) {
							m(i, "Protocol was not set in the opening handshake.");
							return;
						}
					}
					e.socket.on("data", onSocketData);
					e.socket.on("close", onSocketClose);
					e.socket.on("error", onSocketError);
					if (y.open.hasSubscribers) {
						y.open.publish({
							address: e.socket.address(),
							protocol: d,
							extensions: s
						});
					}
					a(e, u);
				}
			});
			return d;
		}
		function closeWebSocketConnection(e, t, n, r) {
			if (h(e) || g(e)) {} else if (!_(e)) {
				m(e, "Connection was closed before it was established.");
				e[c] = i.CLOSING;
			} else if (e[l] === a.NOT_SENT) {
				e[l] = a.PROCESSING;
				const u = new E();
				if (t !== undefined && n === undefined) {
					u.frameData = Buffer.allocUnsafe(2);
					u.frameData.writeUInt16BE(t, 0);
				} else if (t !== undefined && n !== undefined) {
					u.frameData = Buffer.allocUnsafe(2 + r);
					u.frameData.writeUInt16BE(t, 0);
					u.frameData.write(n, 2, "utf-8");
				} else {
					u.frameData = o;
				}
				const d = e[f].socket;
				d.write(u.createFrame(s.CLOSE));
				e[l] = a.SENT;
				e[c] = i.CLOSING;
			} else {
				e[c] = i.CLOSING;
			}
		}
		function onSocketData(e) {
			if (!this.ws[u].write(e)) {
				this.pause();
			}
		}
		function onSocketClose() {
			const { ws: e } = this;
			const { [f]: t } = e;
			t.socket.off("data", onSocketData);
			t.socket.off("close", onSocketClose);
			t.socket.off("error", onSocketError);
			const n = e[l] === a.SENT && e[d];
			let r = 1005;
			let o = "";
			const s = e[u].closingInfo;
			if (s && !s.error) {
				r = s.code ?? 1005;
				o = s.reason;
			} else if (!e[d]) {
				r = 1006;
			}
			e[c] = i.CLOSED;
			p("close", e, (e, t) => new b(e, t), {
				wasClean: n,
				code: r,
				reason: o
			});
			if (y.close.hasSubscribers) {
				y.close.publish({
					websocket: e,
					code: r,
					reason: o
				});
			}
		}
		function onSocketError(e) {
			const { ws: t } = this;
			t[c] = i.CLOSING;
			if (y.socketError.hasSubscribers) {
				y.socketError.publish(e);
			}
			this.destroy();
		}
		e.exports = {
			establishWebSocketConnection,
			closeWebSocketConnection
		};
	}),
	83482: (function(e) {
		"use strict";
		const t = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
		const n = {
			enumerable: true,
			writable: false,
			configurable: false
		};
		const r = {
			CONNECTING: 0,
			OPEN: 1,
			CLOSING: 2,
			CLOSED: 3
		};
		const i = {
			NOT_SENT: 0,
			PROCESSING: 1,
			SENT: 2
		};
		const a = {
			CONTINUATION: 0,
			TEXT: 1,
			BINARY: 2,
			CLOSE: 8,
			PING: 9,
			PONG: 10
		};
		const o = 2 ** 16 - 1;
		const s = {
			INFO: 0,
			PAYLOADLENGTH_16: 2,
			PAYLOADLENGTH_64: 3,
			READ_DATA: 4
		};
		const c = Buffer.allocUnsafe(0);
		const l = {
			string: 1,
			typedArray: 2,
			arrayBuffer: 3,
			blob: 4
		};
		e.exports = {
			uid: t,
			sentCloseFrameState: i,
			staticPropertyDescriptors: n,
			states: r,
			opcodes: a,
			maxUnsigned16Bit: o,
			parserStates: s,
			emptyBuffer: c,
			sendHints: l
		};
	}),
	12574: (function(e, t, n) {
		"use strict";
		const { webidl: r } = n(57843);
		const { kEnumerableProperty: i } = n(31978);
		const { kConstruct: a } = n(59777);
		const { MessagePort: o } = n(75919);
		class MessageEvent extends Event {
			#e;
			constructor(e, t = {}) {
				if (e === a) {
					super(arguments[1], arguments[2]);
					r.util.markAsUncloneable(this);
					return;
				}
				const n = "MessageEvent constructor";
				r.argumentLengthCheck(arguments, 1, n);
				e = r.converters.DOMString(e, n, "type");
				t = r.converters.MessageEventInit(t, n, "eventInitDict");
				super(e, t);
				this.#e = t;
				r.util.markAsUncloneable(this);
			}
			get data() {
				r.brandCheck(this, MessageEvent);
				return this.#e.data;
			}
			get origin() {
				r.brandCheck(this, MessageEvent);
				return this.#e.origin;
			}
			get lastEventId() {
				r.brandCheck(this, MessageEvent);
				return this.#e.lastEventId;
			}
			get source() {
				r.brandCheck(this, MessageEvent);
				return this.#e.source;
			}
			get ports() {
				r.brandCheck(this, MessageEvent);
				if (!Object.isFrozen(this.#e.ports)) {
					Object.freeze(this.#e.ports);
				}
				return this.#e.ports;
			}
			initMessageEvent(e, t = false, n = false, i = null, a = "", o = "", s = null, c = []) {
				r.brandCheck(this, MessageEvent);
				r.argumentLengthCheck(arguments, 1, "MessageEvent.initMessageEvent");
				return new MessageEvent(e, {
					bubbles: t,
					cancelable: n,
					data: i,
					origin: a,
					lastEventId: o,
					source: s,
					ports: c
				});
			}
			static createFastMessageEvent(e, t) {
				const n = new MessageEvent(a, e, t);
				n.#e = t;
				n.#e.data ??= null;
				n.#e.origin ??= "";
				n.#e.lastEventId ??= "";
				n.#e.source ??= null;
				n.#e.ports ??= [];
				return n;
			}
		}
		const { createFastMessageEvent: s } = MessageEvent;
		delete MessageEvent.createFastMessageEvent;
		class CloseEvent extends Event {
			#e;
			constructor(e, t = {}) {
				const n = "CloseEvent constructor";
				r.argumentLengthCheck(arguments, 1, n);
				e = r.converters.DOMString(e, n, "type");
				t = r.converters.CloseEventInit(t);
				super(e, t);
				this.#e = t;
				r.util.markAsUncloneable(this);
			}
			get wasClean() {
				r.brandCheck(this, CloseEvent);
				return this.#e.wasClean;
			}
			get code() {
				r.brandCheck(this, CloseEvent);
				return this.#e.code;
			}
			get reason() {
				r.brandCheck(this, CloseEvent);
				return this.#e.reason;
			}
		}
		class ErrorEvent extends Event {
			#e;
			constructor(e, t) {
				const n = "ErrorEvent constructor";
				r.argumentLengthCheck(arguments, 1, n);
				super(e, t);
				r.util.markAsUncloneable(this);
				e = r.converters.DOMString(e, n, "type");
				t = r.converters.ErrorEventInit(t ?? {});
				this.#e = t;
			}
			get message() {
				r.brandCheck(this, ErrorEvent);
				return this.#e.message;
			}
			get filename() {
				r.brandCheck(this, ErrorEvent);
				return this.#e.filename;
			}
			get lineno() {
				r.brandCheck(this, ErrorEvent);
				return this.#e.lineno;
			}
			get colno() {
				r.brandCheck(this, ErrorEvent);
				return this.#e.colno;
			}
			get error() {
				r.brandCheck(this, ErrorEvent);
				return this.#e.error;
			}
		}
		Object.defineProperties(MessageEvent.prototype, {
			[Symbol.toStringTag]: {
				value: "MessageEvent",
				configurable: true
			},
			data: i,
			origin: i,
			lastEventId: i,
			source: i,
			ports: i,
			initMessageEvent: i
		});
		Object.defineProperties(CloseEvent.prototype, {
			[Symbol.toStringTag]: {
				value: "CloseEvent",
				configurable: true
			},
			reason: i,
			code: i,
			wasClean: i
		});
		Object.defineProperties(ErrorEvent.prototype, {
			[Symbol.toStringTag]: {
				value: "ErrorEvent",
				configurable: true
			},
			message: i,
			filename: i,
			lineno: i,
			colno: i,
			error: i
		});
		r.converters.MessagePort = r.interfaceConverter(o);
		r.converters["sequence<MessagePort>"] = r.sequenceConverter(r.converters.MessagePort);
		const c = [
			{
				key: "bubbles",
				converter: r.converters.boolean,
				defaultValue: () => false
			},
			{
				key: "cancelable",
				converter: r.converters.boolean,
				defaultValue: () => false
			},
			{
				key: "composed",
				converter: r.converters.boolean,
				defaultValue: () => false
			}
		];
		r.converters.MessageEventInit = r.dictionaryConverter([
			...c,
			{
				key: "data",
				converter: r.converters.any,
				defaultValue: () => null
			},
			{
				key: "origin",
				converter: r.converters.USVString,
				defaultValue: () => ""
			},
			{
				key: "lastEventId",
				converter: r.converters.DOMString,
				defaultValue: () => ""
			},
			{
				key: "source",
				converter: r.nullableConverter(r.converters.MessagePort),
				defaultValue: () => null
			},
			{
				key: "ports",
				converter: r.converters["sequence<MessagePort>"],
				defaultValue: () => new Array(0)
			}
		]);
		r.converters.CloseEventInit = r.dictionaryConverter([
			...c,
			{
				key: "wasClean",
				converter: r.converters.boolean,
				defaultValue: () => false
			},
			{
				key: "code",
				converter: r.converters["unsigned short"],
				defaultValue: () => 0
			},
			{
				key: "reason",
				converter: r.converters.USVString,
				defaultValue: () => ""
			}
		]);
		r.converters.ErrorEventInit = r.dictionaryConverter([
			...c,
			{
				key: "message",
				converter: r.converters.DOMString,
				defaultValue: () => ""
			},
			{
				key: "filename",
				converter: r.converters.USVString,
				defaultValue: () => ""
			},
			{
				key: "lineno",
				converter: r.converters["unsigned long"],
				defaultValue: () => 0
			},
			{
				key: "colno",
				converter: r.converters["unsigned long"],
				defaultValue: () => 0
			},
			{
				key: "error",
				converter: r.converters.any
			}
		]);
		e.exports = {
			MessageEvent,
			CloseEvent,
			ErrorEvent,
			createFastMessageEvent: s
		};
	}),
	9154: (function(e, t, n) {
		"use strict";
		const { maxUnsigned16Bit: r } = n(83482);
		const i = 16386;
		let a;
		let o = null;
		let s = i;
		try {
			a = n(77598);
		} catch {
			a = { randomFillSync: function randomFillSync(e, t, n) {
				for (let t = 0; t < e.length; ++t) {
					e[t] = Math.random() * 255 | 0;
				}
				return e;
			} };
		}
		function generateMask() {
			if (s === i) {
				s = 0;
				a.randomFillSync(o ??= Buffer.allocUnsafe(i), 0, i);
			}
			return [
				o[s++],
				o[s++],
				o[s++],
				o[s++]
			];
		}
		class WebsocketFrameSend {
			constructor(e) {
				this.frameData = e;
			}
			createFrame(e) {
				const t = this.frameData;
				const n = generateMask();
				const i = t?.byteLength ?? 0;
				let a = i;
				let o = 6;
				if (i > r) {
					o += 8;
					a = 127;
				} else if (i > 125) {
					o += 2;
					a = 126;
				}
				const s = Buffer.allocUnsafe(i + o);
				s[0] = s[1] = 0;
				s[0] |= 128;
				s[0] = (s[0] & 240) + e;
				/*! ws. MIT License. Einar Otto Stangvik <einaros@gmail.com> */
				s[o - 4] = n[0];
				s[o - 3] = n[1];
				s[o - 2] = n[2];
				s[o - 1] = n[3];
				s[1] = a;
				if (a === 126) {
					s.writeUInt16BE(i, 2);
				} else if (a === 127) {
					s[2] = s[3] = 0;
					s.writeUIntBE(i, 4, 6);
				}
				s[1] |= 128;
				for (let e = 0; e < i; ++e) {
					s[o + e] = t[e] ^ n[e & 3];
				}
				return s;
			}
		}
		e.exports = { WebsocketFrameSend };
	}),
	80735: (function(e, t, n) {
		"use strict";
		const { createInflateRaw: r, Z_DEFAULT_WINDOWBITS: i } = n(38522);
		const { isValidClientWindowBits: a } = n(41111);
		const { MessageSizeExceededError: o } = n(69073);
		const s = Buffer.from([
			0,
			0,
			255,
			255
		]);
		const c = Symbol("kBuffer");
		const l = Symbol("kLength");
		class PerMessageDeflate {
			#e;
			#t = {};
			#n = 0;
			constructor(e, t) {
				this.#t.serverNoContextTakeover = e.has("server_no_context_takeover");
				this.#t.serverMaxWindowBits = e.get("server_max_window_bits");
				this.#n = t.maxPayloadSize;
			}
			decompress(e, t, n) {
				if (!this.#e) {
					let e = i;
					if (this.#t.serverMaxWindowBits) {
						if (!a(this.#t.serverMaxWindowBits)) {
							n(new Error("Invalid server_max_window_bits"));
							return;
						}
						e = Number.parseInt(this.#t.serverMaxWindowBits);
					}
					try {
						this.#e = r({ windowBits: e });
					} catch (e) {
						n(e);
						return;
					}
					this.#e[c] = [];
					this.#e[l] = 0;
					this.#e.on("data", (e) => {
						this.#e[l] += e.length;
						if (this.#n > 0 && this.#e[l] > this.#n) {
							n(new o());
							this.#e.removeAllListeners();
							this.#e.destroy();
							this.#e = null;
							return;
						}
						this.#e[c].push(e);
					});
					this.#e.on("error", (e) => {
						this.#e = null;
						n(e);
					});
				}
				this.#e.write(e);
				if (t) {
					this.#e.write(s);
				}
				this.#e.flush(() => {
					if (!this.#e) {
						return;
					}
					const e = Buffer.concat(this.#e[c], this.#e[l]);
					this.#e[c].length = 0;
					this.#e[l] = 0;
					n(null, e);
				});
			}
		}
		e.exports = { PerMessageDeflate };
	}),
	73378: (function(e, t, n) {
		"use strict";
		const { Writable: r } = n(57075);
		const i = n(34589);
		const { parserStates: a, opcodes: o, states: s, emptyBuffer: c, sentCloseFrameState: l } = n(83482);
		const { kReadyState: u, kSentClose: d, kResponse: f, kReceivedClose: p } = n(31722);
		const { channels: m } = n(34676);
		const { isValidStatusCode: h, isValidOpcode: g, failWebsocketConnection: _, websocketMessageReceived: v, utf8Decode: y, isControlFrame: b, isTextBinaryFrame: x, isContinuationFrame: S } = n(41111);
		const { WebsocketFrameSend: C } = n(9154);
		const { closeWebSocketConnection: w } = n(15643);
		const { PerMessageDeflate: T } = n(80735);
		const { MessageSizeExceededError: E } = n(69073);
		function failWebsocketConnectionWithCode(e, t, n) {
			w(e, t, n, Buffer.byteLength(n));
			_(e, n);
		}
		class ByteParser extends r {
			#e = [];
			#t = 0;
			#n = 0;
			#r = false;
			#i = a.INFO;
			#a = {};
			#o = [];
			#s;
			#c;
			#l;
			constructor(e, t, n = {}) {
				super();
				this.ws = e;
				this.#s = t == null ? new Map() : t;
				this.#c = n.maxFragments ?? 0;
				this.#l = n.maxPayloadSize ?? 0;
				if (this.#s.has("permessage-deflate")) {
					this.#s.set("permessage-deflate", new T(t, n));
				}
			}
			_write(e, t, n) {
				this.#e.push(e);
				this.#n += e.length;
				this.#r = true;
				this.run(n);
			}
			#u() {
				if (this.#l > 0 && !b(this.#a.opcode) && this.#a.payloadLength + this.#t > this.#l) {
					failWebsocketConnectionWithCode(this.ws, 1009, "Payload size exceeds maximum allowed size");
					return false;
				}
				return true;
			}
			run(e) {
				while (this.#r) {
					if (this.#i === a.INFO) {
						if (this.#n < 2) {
							return e();
						}
						const t = this.consume(2);
						const n = (t[0] & 128) !== 0;
						const r = t[0] & 15;
						const i = (t[1] & 128) === 128;
						const s = !n && r !== o.CONTINUATION;
						const c = t[1] & 127;
						const l = t[0] & 64;
						const u = t[0] & 32;
						const d = t[0] & 16;
						if (!g(r)) {
							_(this.ws, "Invalid opcode received");
							return e();
						}
						if (i) {
							_(this.ws, "Frame cannot be masked");
							return e();
						}
						if (l !== 0 && !this.#s.has("permessage-deflate")) {
							_(this.ws, "Expected RSV1 to be clear.");
							return;
						}
						if (u !== 0 || d !== 0) {
							_(this.ws, "RSV1, RSV2, RSV3 must be clear");
							return;
						}
						if (s && !x(r)) {
							_(this.ws, "Invalid frame type was fragmented.");
							return;
						}
						if (x(r) && this.#o.length > 0) {
							_(this.ws, "Expected continuation frame");
							return;
						}
						if (this.#a.fragmented && s) {
							_(this.ws, "Fragmented frame exceeded 125 bytes.");
							return;
						}
						if ((c > 125 || s) && b(r)) {
							_(this.ws, "Control frame either too large or fragmented");
							return;
						}
						if (S(r) && this.#o.length === 0 && !this.#a.compressed) {
							_(this.ws, "Unexpected continuation frame");
							return;
						}
						if (c <= 125) {
							this.#a.payloadLength = c;
							this.#i = a.READ_DATA;
							if (!this.#u()) {
								return;
							}
						} else if (c === 126) {
							this.#i = a.PAYLOADLENGTH_16;
						} else if (c === 127) {
							this.#i = a.PAYLOADLENGTH_64;
						}
						if (x(r)) {
							this.#a.binaryType = r;
							this.#a.compressed = l !== 0;
						}
						this.#a.opcode = r;
						this.#a.masked = i;
						this.#a.fin = n;
						this.#a.fragmented = s;
					} else if (this.#i === a.PAYLOADLENGTH_16) {
						if (this.#n < 2) {
							return e();
						}
						const t = this.consume(2);
						this.#a.payloadLength = t.readUInt16BE(0);
						this.#i = a.READ_DATA;
						if (!this.#u()) {
							return;
						}
					} else if (this.#i === a.PAYLOADLENGTH_64) {
						if (this.#n < 8) {
							return e();
						}
						const t = this.consume(8);
						const n = t.readUInt32BE(0);
						const r = t.readUInt32BE(4);
						if (n !== 0 || r > 2 ** 31 - 1) {
							_(this.ws, "Received payload length > 2^31 bytes.");
							return;
						}
						this.#a.payloadLength = r;
						this.#i = a.READ_DATA;
						if (!this.#u()) {
							return;
						}
					} else if (this.#i === a.READ_DATA) {
						if (this.#n < this.#a.payloadLength) {
							return e();
						}
						const t = this.consume(this.#a.payloadLength);
						if (b(this.#a.opcode)) {
							this.#r = this.parseControlFrame(t);
							this.#i = a.INFO;
							const n = this.ws[f].socket;
							if (this.#r && n.writableNeedDrain) {
								this.#r = false;
								n.once("drain", () => {
									if (this.destroyed) return;
									this.#r = true;
									this.run(e);
								});
								return;
							}
						} else {
							if (!this.#a.compressed) {
								if (!this.writeFragments(t)) {
									return;
								}
								if (this.#l > 0 && this.#t > this.#l) {
									failWebsocketConnectionWithCode(this.ws, 1009, new E().message);
									return;
								}
								if (!this.#a.fragmented && this.#a.fin) {
									v(this.ws, this.#a.binaryType, this.consumeFragments());
								}
								this.#i = a.INFO;
							} else {
								this.#s.get("permessage-deflate").decompress(t, this.#a.fin, (t, n) => {
									if (t) {
										const e = t instanceof E ? 1009 : 1007;
										failWebsocketConnectionWithCode(this.ws, e, t.message);
										return;
									}
									if (!this.writeFragments(n)) {
										return;
									}
									if (this.#l > 0 && this.#t > this.#l) {
										failWebsocketConnectionWithCode(this.ws, 1009, new E().message);
										return;
									}
									if (!this.#a.fin) {
										this.#i = a.INFO;
										this.#r = true;
										this.run(e);
										return;
									}
									v(this.ws, this.#a.binaryType, this.consumeFragments());
									this.#r = true;
									this.#i = a.INFO;
									this.run(e);
								});
								this.#r = false;
								break;
							}
						}
					}
				}
			}
			consume(e) {
				if (e > this.#n) {
					throw new Error("Called consume() before buffers satiated.");
				} else if (e === 0) {
					return c;
				}
				if (this.#e[0].length === e) {
					this.#n -= this.#e[0].length;
					return this.#e.shift();
				}
				const t = Buffer.allocUnsafe(e);
				let n = 0;
				while (n !== e) {
					const r = this.#e[0];
					const { length: i } = r;
					if (i + n === e) {
						t.set(this.#e.shift(), n);
						break;
					} else if (i + n > e) {
						t.set(r.subarray(0, e - n), n);
						this.#e[0] = r.subarray(e - n);
						break;
					} else {
						t.set(this.#e.shift(), n);
						n += r.length;
					}
				}
				this.#n -= e;
				return t;
			}
			writeFragments(e) {
				if (this.#c > 0 && this.#o.length === this.#c) {
					failWebsocketConnectionWithCode(this.ws, 1008, "Too many message fragments");
					return false;
				}
				this.#t += e.length;
				this.#o.push(e);
				return true;
			}
			consumeFragments() {
				const e = this.#o;
				if (e.length === 1) {
					this.#t = 0;
					return e.shift();
				}
				const t = Buffer.concat(e, this.#t);
				this.#o = [];
				this.#t = 0;
				return t;
			}
			parseCloseBody(e) {
				i(e.length !== 1);
				let t;
				if (e.length >= 2) {
					t = e.readUInt16BE(0);
				}
				if (t !== undefined && !h(t)) {
					return {
						code: 1002,
						reason: "Invalid status code",
						error: true
					};
				}
				let n = e.subarray(2);
				if (n[0] === 239 && n[1] === 187 && n[2] === 191) {
					n = n.subarray(3);
				}
				try {
					n = y(n);
				} catch {
					return {
						code: 1007,
						reason: "Invalid UTF-8",
						error: true
					};
				}
				return {
					code: t,
					reason: n,
					error: false
				};
			}
			parseControlFrame(e) {
				const { opcode: t, payloadLength: n } = this.#a;
				if (t === o.CLOSE) {
					if (n === 1) {
						_(this.ws, "Received close frame with a 1-byte body.");
						return false;
					}
					this.#a.closeInfo = this.parseCloseBody(e);
					if (this.#a.closeInfo.error) {
						const { code: e, reason: t } = this.#a.closeInfo;
						w(this.ws, e, t, t.length);
						_(this.ws, t);
						return false;
					}
					if (this.ws[d] !== l.SENT) {
						let e = c;
						if (this.#a.closeInfo.code) {
							e = Buffer.allocUnsafe(2);
							e.writeUInt16BE(this.#a.closeInfo.code, 0);
						}
						const t = new C(e);
						this.ws[f].socket.write(t.createFrame(o.CLOSE), (e) => {
							if (!e) {
								this.ws[d] = l.SENT;
							}
						});
					}
					this.ws[u] = s.CLOSING;
					this.ws[p] = true;
					return false;
				} else if (t === o.PING) {
					if (!this.ws[p]) {
						const t = new C(e);
						this.ws[f].socket.write(t.createFrame(o.PONG));
						if (m.ping.hasSubscribers) {
							m.ping.publish({ payload: e });
						}
					}
				} else if (t === o.PONG) {
					if (m.pong.hasSubscribers) {
						m.pong.publish({ payload: e });
					}
				}
				return true;
			}
			get closingInfo() {
				return this.#a.closeInfo;
			}
		}
		e.exports = { ByteParser };
	}),
	45238: (function(e, t, n) {
		"use strict";
		const { WebsocketFrameSend: r } = n(9154);
		const { opcodes: i, sendHints: a } = n(83482);
		const o = n(51422);
		const s = Buffer[Symbol.species];
		class SendQueue {
			#e = new o();
			#t = false;
			#n;
			constructor(e) {
				this.#n = e;
			}
			add(e, t, n) {
				if (n !== a.blob) {
					const r = createFrame(e, n);
					if (!this.#t) {
						this.#n.write(r, t);
					} else {
						const e = {
							promise: null,
							callback: t,
							frame: r
						};
						this.#e.push(e);
					}
					return;
				}
				const r = {
					promise: e.arrayBuffer().then((e) => {
						r.promise = null;
						r.frame = createFrame(e, n);
					}),
					callback: t,
					frame: null
				};
				this.#e.push(r);
				if (!this.#t) {
					this.#r();
				}
			}
			async #r() {
				this.#t = true;
				const e = this.#e;
				while (!e.isEmpty()) {
					const t = e.shift();
					if (t.promise !== null) {
						await t.promise;
					}
					this.#n.write(t.frame, t.callback);
					t.callback = t.frame = null;
				}
				this.#t = false;
			}
		}
		function createFrame(e, t) {
			return new r(toBuffer(e, t)).createFrame(t === a.string ? i.TEXT : i.BINARY);
		}
		function toBuffer(e, t) {
			switch (t) {
				case a.string: return Buffer.from(e);
				case a.arrayBuffer:
				case a.blob: return new s(e);
				case a.typedArray: return new s(e.buffer, e.byteOffset, e.byteLength);
			}
		}
		e.exports = { SendQueue };
	}),
	31722: (function(e) {
		"use strict";
		e.exports = {
			kWebSocketURL: Symbol("url"),
			kReadyState: Symbol("ready state"),
			kController: Symbol("controller"),
			kResponse: Symbol("response"),
			kBinaryType: Symbol("binary type"),
			kSentClose: Symbol("sent close"),
			kReceivedClose: Symbol("received close"),
			kByteParser: Symbol("byte parser")
		};
	}),
	41111: (function(e, t, n) {
		"use strict";
		const { kReadyState: r, kController: i, kResponse: a, kBinaryType: o, kWebSocketURL: s } = n(31722);
		const { states: c, opcodes: l } = n(83482);
		const { ErrorEvent: u, createFastMessageEvent: d } = n(12574);
		const { isUtf8: f } = n(4573);
		const { collectASequenceOfCodePointsFast: p, removeHTTPWhitespace: m } = n(55662);
		function isConnecting(e) {
			return e[r] === c.CONNECTING;
		}
		function isEstablished(e) {
			return e[r] === c.OPEN;
		}
		function isClosing(e) {
			return e[r] === c.CLOSING;
		}
		function isClosed(e) {
			return e[r] === c.CLOSED;
		}
		function fireEvent(e, t, n = (e, t) => new Event(e, t), r = {}) {
			const i = n(e, r);
			t.dispatchEvent(i);
		}
		function websocketMessageReceived(e, t, n) {
			if (e[r] !== c.OPEN) {
				return;
			}
			let i;
			if (t === l.TEXT) {
				try {
					i = _(n);
				} catch {
					failWebsocketConnection(e, "Received invalid UTF-8 in text frame.");
					return;
				}
			} else if (t === l.BINARY) {
				if (e[o] === "blob") {
					i = new Blob([n]);
				} else {
					i = toArrayBuffer(n);
				}
			}
			fireEvent("message", e, d, {
				origin: e[s].origin,
				data: i
			});
		}
		function toArrayBuffer(e) {
			if (e.byteLength === e.buffer.byteLength) {
				return e.buffer;
			}
			return e.buffer.slice(e.byteOffset, e.byteOffset + e.byteLength);
		}
		function isValidSubprotocol(e) {
			if (e.length === 0) {
				return false;
			}
			for (let t = 0; t < e.length; ++t) {
				const n = e.charCodeAt(t);
				if (n < 33 || n > 126 || n === 34 || n === 40 || n === 41 || n === 44 || n === 47 || n === 58 || n === 59 || n === 60 || n === 61 || n === 62 || n === 63 || n === 64 || n === 91 || n === 92 || n === 93 || n === 123 || n === 125) {
					return false;
				}
			}
			return true;
		}
		function isValidStatusCode(e) {
			if (e >= 1e3 && e < 1015) {
				return e !== 1004 && e !== 1005 && e !== 1006;
			}
			return e >= 3e3 && e <= 4999;
		}
		function failWebsocketConnection(e, t) {
			const { [i]: n, [a]: r } = e;
			n.abort();
			if (r?.socket && !r.socket.destroyed) {
				r.socket.destroy();
			}
			if (t) {
				fireEvent("error", e, (e, t) => new u(e, t), {
					error: new Error(t),
					message: t
				});
			}
		}
		function isControlFrame(e) {
			return e === l.CLOSE || e === l.PING || e === l.PONG;
		}
		function isContinuationFrame(e) {
			return e === l.CONTINUATION;
		}
		function isTextBinaryFrame(e) {
			return e === l.TEXT || e === l.BINARY;
		}
		function isValidOpcode(e) {
			return isTextBinaryFrame(e) || isContinuationFrame(e) || isControlFrame(e);
		}
		function parseExtensions(e) {
			const t = { position: 0 };
			const n = new Map();
			while (t.position < e.length) {
				const r = p(";", e, t);
				const [i, a = ""] = r.split("=");
				n.set(m(i, true, false), m(a, false, true));
				t.position++;
			}
			return n;
		}
		function isValidClientWindowBits(e) {
			if (e.length === 0) {
				return false;
			}
			for (let t = 0; t < e.length; t++) {
				const n = e.charCodeAt(t);
				if (n < 48 || n > 57) {
					return false;
				}
			}
			const t = Number.parseInt(e, 10);
			return t >= 8 && t <= 15;
		}
		const h = typeof process.versions.icu === "string";
		const g = h ? new TextDecoder("utf-8", { fatal: true }) : undefined;
		const _ = h ? g.decode.bind(g) : function(e) {
			if (f(e)) {
				return e.toString("utf-8");
			}
			throw new TypeError("Invalid utf-8 received.");
		};
		e.exports = {
			isConnecting,
			isEstablished,
			isClosing,
			isClosed,
			fireEvent,
			isValidSubprotocol,
			isValidStatusCode,
			failWebsocketConnection,
			websocketMessageReceived,
			utf8Decode: _,
			isControlFrame,
			isContinuationFrame,
			isTextBinaryFrame,
			isValidOpcode,
			parseExtensions,
			isValidClientWindowBits
		};
	}),
	71320: (function(e, t, n) {
		"use strict";
		const { webidl: r } = n(57843);
		const { URLSerializer: i } = n(55662);
		const { environmentSettingsObject: a } = n(76558);
		const { staticPropertyDescriptors: o, states: s, sentCloseFrameState: c, sendHints: l } = n(83482);
		const { kWebSocketURL: u, kReadyState: d, kController: f, kBinaryType: p, kResponse: m, kSentClose: h, kByteParser: g } = n(31722);
		const { isConnecting: _, isEstablished: v, isClosing: y, isValidSubprotocol: b, fireEvent: x } = n(41111);
		const { establishWebSocketConnection: S, closeWebSocketConnection: C } = n(15643);
		const { ByteParser: w } = n(73378);
		const { kEnumerableProperty: T, isBlobLike: E } = n(31978);
		const { getGlobalDispatcher: D } = n(50311);
		const { types: O } = n(57975);
		const { ErrorEvent: k, CloseEvent: A } = n(12574);
		const { SendQueue: j } = n(45238);
		class WebSocket extends EventTarget {
			#e = {
				open: null,
				error: null,
				close: null,
				message: null
			};
			#t = 0;
			#n = "";
			#r = "";
			#i;
			constructor(e, t = []) {
				super();
				r.util.markAsUncloneable(this);
				const n = "WebSocket constructor";
				r.argumentLengthCheck(arguments, 1, n);
				const i = r.converters["DOMString or sequence<DOMString> or WebSocketInit"](t, n, "options");
				e = r.converters.USVString(e, n, "url");
				t = i.protocols;
				const o = a.settingsObject.baseUrl;
				let s;
				try {
					s = new URL(e, o);
				} catch (e) {
					throw new DOMException(e, "SyntaxError");
				}
				if (s.protocol === "http:") {
					s.protocol = "ws:";
				} else if (s.protocol === "https:") {
					s.protocol = "wss:";
				}
				if (s.protocol !== "ws:" && s.protocol !== "wss:") {
					throw new DOMException(`Expected a ws: or wss: protocol, got ${s.protocol}`, "SyntaxError");
				}
				if (s.hash || s.href.endsWith("#")) {
					throw new DOMException("Got fragment", "SyntaxError");
				}
				if (typeof t === "string") {
					t = [t];
				}
				if (t.length !== new Set(t.map((e) => e.toLowerCase())).size) {
					throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
				}
				if (t.length > 0 && !t.every((e) => b(e))) {
					throw new DOMException("Invalid Sec-WebSocket-Protocol value", "SyntaxError");
				}
				this[u] = new URL(s.href);
				const l = a.settingsObject;
				this[f] = S(s, t, l, this, (e, t) => this.#a(e, t), i);
				this[d] = WebSocket.CONNECTING;
				this[h] = c.NOT_SENT;
				this[p] = "blob";
			}
			close(e = undefined, t = undefined) {
				r.brandCheck(this, WebSocket);
				const n = "WebSocket.close";
				if (e !== undefined) {
					e = r.converters["unsigned short"](e, n, "code", { clamp: true });
				}
				if (t !== undefined) {
					t = r.converters.USVString(t, n, "reason");
				}
				if (e !== undefined) {
					if (e !== 1e3 && (e < 3e3 || e > 4999)) {
						throw new DOMException("invalid code", "InvalidAccessError");
					}
				}
				let i = 0;
				if (t !== undefined) {
					i = Buffer.byteLength(t);
					if (i > 123) {
						throw new DOMException(`Reason must be less than 123 bytes; received ${i}`, "SyntaxError");
					}
				}
				C(this, e, t, i);
			}
			send(e) {
				r.brandCheck(this, WebSocket);
				const t = "WebSocket.send";
				r.argumentLengthCheck(arguments, 1, t);
				e = r.converters.WebSocketSendData(e, t, "data");
				if (_(this)) {
					throw new DOMException("Sent before connected.", "InvalidStateError");
				}
				if (!v(this) || y(this)) {
					return;
				}
				if (typeof e === "string") {
					const t = Buffer.byteLength(e);
					this.#t += t;
					this.#i.add(e, () => {
						this.#t -= t;
					}, l.string);
				} else if (O.isArrayBuffer(e)) {
					this.#t += e.byteLength;
					this.#i.add(e, () => {
						this.#t -= e.byteLength;
					}, l.arrayBuffer);
				} else if (ArrayBuffer.isView(e)) {
					this.#t += e.byteLength;
					this.#i.add(e, () => {
						this.#t -= e.byteLength;
					}, l.typedArray);
				} else if (E(e)) {
					this.#t += e.size;
					this.#i.add(e, () => {
						this.#t -= e.size;
					}, l.blob);
				}
			}
			get readyState() {
				r.brandCheck(this, WebSocket);
				return this[d];
			}
			get bufferedAmount() {
				r.brandCheck(this, WebSocket);
				return this.#t;
			}
			get url() {
				r.brandCheck(this, WebSocket);
				return i(this[u]);
			}
			get extensions() {
				r.brandCheck(this, WebSocket);
				return this.#r;
			}
			get protocol() {
				r.brandCheck(this, WebSocket);
				return this.#n;
			}
			get onopen() {
				r.brandCheck(this, WebSocket);
				return this.#e.open;
			}
			set onopen(e) {
				r.brandCheck(this, WebSocket);
				if (this.#e.open) {
					this.removeEventListener("open", this.#e.open);
				}
				if (typeof e === "function") {
					this.#e.open = e;
					this.addEventListener("open", e);
				} else {
					this.#e.open = null;
				}
			}
			get onerror() {
				r.brandCheck(this, WebSocket);
				return this.#e.error;
			}
			set onerror(e) {
				r.brandCheck(this, WebSocket);
				if (this.#e.error) {
					this.removeEventListener("error", this.#e.error);
				}
				if (typeof e === "function") {
					this.#e.error = e;
					this.addEventListener("error", e);
				} else {
					this.#e.error = null;
				}
			}
			get onclose() {
				r.brandCheck(this, WebSocket);
				return this.#e.close;
			}
			set onclose(e) {
				r.brandCheck(this, WebSocket);
				if (this.#e.close) {
					this.removeEventListener("close", this.#e.close);
				}
				if (typeof e === "function") {
					this.#e.close = e;
					this.addEventListener("close", e);
				} else {
					this.#e.close = null;
				}
			}
			get onmessage() {
				r.brandCheck(this, WebSocket);
				return this.#e.message;
			}
			set onmessage(e) {
				r.brandCheck(this, WebSocket);
				if (this.#e.message) {
					this.removeEventListener("message", this.#e.message);
				}
				if (typeof e === "function") {
					this.#e.message = e;
					this.addEventListener("message", e);
				} else {
					this.#e.message = null;
				}
			}
			get binaryType() {
				r.brandCheck(this, WebSocket);
				return this[p];
			}
			set binaryType(e) {
				r.brandCheck(this, WebSocket);
				if (e !== "blob" && e !== "arraybuffer") {
					this[p] = "blob";
				} else {
					this[p] = e;
				}
			}
			#a(e, t) {
				this[m] = e;
				const n = this[f]?.dispatcher?.webSocketOptions;
				const r = n?.maxFragments;
				const i = n?.maxPayloadSize;
				const a = new w(this, t, {
					maxFragments: r,
					maxPayloadSize: i
				});
				a.on("drain", onParserDrain);
				a.on("error", onParserError.bind(this));
				e.socket.ws = this;
				this[g] = a;
				this.#i = new j(e.socket);
				this[d] = s.OPEN;
				const o = e.headersList.get("sec-websocket-extensions");
				if (o !== null) {
					this.#r = o;
				}
				const c = e.headersList.get("sec-websocket-protocol");
				if (c !== null) {
					this.#n = c;
				}
				x("open", this);
			}
		}
		WebSocket.CONNECTING = WebSocket.prototype.CONNECTING = s.CONNECTING;
		WebSocket.OPEN = WebSocket.prototype.OPEN = s.OPEN;
		WebSocket.CLOSING = WebSocket.prototype.CLOSING = s.CLOSING;
		WebSocket.CLOSED = WebSocket.prototype.CLOSED = s.CLOSED;
		Object.defineProperties(WebSocket.prototype, {
			CONNECTING: o,
			OPEN: o,
			CLOSING: o,
			CLOSED: o,
			url: T,
			readyState: T,
			bufferedAmount: T,
			onopen: T,
			onerror: T,
			onclose: T,
			close: T,
			onmessage: T,
			binaryType: T,
			send: T,
			extensions: T,
			protocol: T,
			[Symbol.toStringTag]: {
				value: "WebSocket",
				writable: false,
				enumerable: false,
				configurable: true
			}
		});
		Object.defineProperties(WebSocket, {
			CONNECTING: o,
			OPEN: o,
			CLOSING: o,
			CLOSED: o
		});
		r.converters["sequence<DOMString>"] = r.sequenceConverter(r.converters.DOMString);
		r.converters["DOMString or sequence<DOMString>"] = function(e, t, n) {
			if (r.util.Type(e) === "Object" && Symbol.iterator in e) {
				return r.converters["sequence<DOMString>"](e);
			}
			return r.converters.DOMString(e, t, n);
		};
		r.converters.WebSocketInit = r.dictionaryConverter([
			{
				key: "protocols",
				converter: r.converters["DOMString or sequence<DOMString>"],
				defaultValue: () => new Array(0)
			},
			{
				key: "dispatcher",
				converter: r.converters.any,
				defaultValue: () => D()
			},
			{
				key: "headers",
				converter: r.nullableConverter(r.converters.HeadersInit)
			}
		]);
		r.converters["DOMString or sequence<DOMString> or WebSocketInit"] = function(e) {
			if (r.util.Type(e) === "Object" && !(Symbol.iterator in e)) {
				return r.converters.WebSocketInit(e);
			}
			return { protocols: r.converters["DOMString or sequence<DOMString>"](e) };
		};
		r.converters.WebSocketSendData = function(e) {
			if (r.util.Type(e) === "Object") {
				if (E(e)) {
					return r.converters.Blob(e, { strict: false });
				}
				if (ArrayBuffer.isView(e) || O.isArrayBuffer(e)) {
					return r.converters.BufferSource(e);
				}
			}
			return r.converters.USVString(e);
		};
		function onParserDrain() {
			this.ws[m].socket.resume();
		}
		function onParserError(e) {
			let t;
			let n;
			if (e instanceof A) {
				t = e.reason;
				n = e.code;
			} else {
				t = e.message;
			}
			x("error", this, () => new k("error", {
				error: e,
				message: t
			}));
			C(this, n);
		}
		e.exports = { WebSocket };
	})
};
;
