"use strict";
exports.id = 740;
exports.ids = [740];
exports.modules = { 40740: (function(e, t, n) {
	n.r(t);
	n.d(t, {
		Headers: () => d,
		HttpClient: () => HttpClient,
		HttpClientError: () => HttpClientError,
		HttpClientResponse: () => HttpClientResponse,
		HttpCodes: () => u,
		MediaTypes: () => f,
		getProxyUrl: () => lib_getProxyUrl,
		isHttps: () => isHttps
	});
	var r = n(58611);
	var i = n.t(r, 2);
	var a = n(65692);
	var o = n.t(a, 2);
	;
	function getProxyUrl(e) {
		const t = e.protocol === "https:";
		if (checkBypass(e)) {
			return undefined;
		}
		const n = (() => {
			if (t) {
				return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
			} else {
				return process.env["http_proxy"] || process.env["HTTP_PROXY"];
			}
		})();
		if (n) {
			try {
				return new DecodedURL(n);
			} catch (e) {
				if (!n.startsWith("http://") && !n.startsWith("https://")) return new DecodedURL(`http://${n}`);
			}
		} else {
			return undefined;
		}
	}
	function checkBypass(e) {
		if (!e.hostname) {
			return false;
		}
		const t = e.hostname;
		if (isLoopbackAddress(t)) {
			return true;
		}
		const n = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
		if (!n) {
			return false;
		}
		let r;
		if (e.port) {
			r = Number(e.port);
		} else if (e.protocol === "http:") {
			r = 80;
		} else if (e.protocol === "https:") {
			r = 443;
		}
		const i = [e.hostname.toUpperCase()];
		if (typeof r === "number") {
			i.push(`${i[0]}:${r}`);
		}
		for (const e of n.split(",").map((e) => e.trim().toUpperCase()).filter((e) => e)) {
			if (e === "*" || i.some((t) => t === e || t.endsWith(`.${e}`) || e.startsWith(".") && t.endsWith(`${e}`))) {
				return true;
			}
		}
		return false;
	}
	function isLoopbackAddress(e) {
		const t = e.toLowerCase();
		return t === "localhost" || t.startsWith("127.") || t.startsWith("[::1]") || t.startsWith("[0:0:0:0:0:0:0:1]");
	}
	class DecodedURL extends URL {
		constructor(e, t) {
			super(e, t);
			this._decodedUsername = decodeURIComponent(super.username);
			this._decodedPassword = decodeURIComponent(super.password);
		}
		get username() {
			return this._decodedUsername;
		}
		get password() {
			return this._decodedPassword;
		}
	}
	var s = n(71368);
	var c = n(92958);
	;
	var l = undefined && undefined.__awaiter || function(e, t, n, r) {
		function adopt(e) {
			return e instanceof n ? e : new n(function(t) {
				t(e);
			});
		}
		return new (n || (n = Promise))(function(n, i) {
			function fulfilled(e) {
				try {
					step(r.next(e));
				} catch (e) {
					i(e);
				}
			}
			function rejected(e) {
				try {
					step(r["throw"](e));
				} catch (e) {
					i(e);
				}
			}
			function step(e) {
				e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
			}
			step((r = r.apply(e, t || [])).next());
		});
	};
	var u;
	(function(e) {
		e[e["OK"] = 200] = "OK";
		e[e["MultipleChoices"] = 300] = "MultipleChoices";
		e[e["MovedPermanently"] = 301] = "MovedPermanently";
		e[e["ResourceMoved"] = 302] = "ResourceMoved";
		e[e["SeeOther"] = 303] = "SeeOther";
		e[e["NotModified"] = 304] = "NotModified";
		e[e["UseProxy"] = 305] = "UseProxy";
		e[e["SwitchProxy"] = 306] = "SwitchProxy";
		e[e["TemporaryRedirect"] = 307] = "TemporaryRedirect";
		e[e["PermanentRedirect"] = 308] = "PermanentRedirect";
		e[e["BadRequest"] = 400] = "BadRequest";
		e[e["Unauthorized"] = 401] = "Unauthorized";
		e[e["PaymentRequired"] = 402] = "PaymentRequired";
		e[e["Forbidden"] = 403] = "Forbidden";
		e[e["NotFound"] = 404] = "NotFound";
		e[e["MethodNotAllowed"] = 405] = "MethodNotAllowed";
		e[e["NotAcceptable"] = 406] = "NotAcceptable";
		e[e["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
		e[e["RequestTimeout"] = 408] = "RequestTimeout";
		e[e["Conflict"] = 409] = "Conflict";
		e[e["Gone"] = 410] = "Gone";
		e[e["TooManyRequests"] = 429] = "TooManyRequests";
		e[e["InternalServerError"] = 500] = "InternalServerError";
		e[e["NotImplemented"] = 501] = "NotImplemented";
		e[e["BadGateway"] = 502] = "BadGateway";
		e[e["ServiceUnavailable"] = 503] = "ServiceUnavailable";
		e[e["GatewayTimeout"] = 504] = "GatewayTimeout";
	})(u || (u = {}));
	var d;
	(function(e) {
		e["Accept"] = "accept";
		e["ContentType"] = "content-type";
	})(d || (d = {}));
	var f;
	(function(e) {
		e["ApplicationJson"] = "application/json";
	})(f || (f = {}));
	function lib_getProxyUrl(e) {
		const t = getProxyUrl(new URL(e));
		return t ? t.href : "";
	}
	const p = [
		u.MovedPermanently,
		u.ResourceMoved,
		u.SeeOther,
		u.TemporaryRedirect,
		u.PermanentRedirect
	];
	const m = [
		u.BadGateway,
		u.ServiceUnavailable,
		u.GatewayTimeout
	];
	const h = [
		"OPTIONS",
		"GET",
		"DELETE",
		"HEAD"
	];
	const g = 10;
	const _ = 5;
	class HttpClientError extends Error {
		constructor(e, t) {
			super(e);
			this.name = "HttpClientError";
			this.statusCode = t;
			Object.setPrototypeOf(this, HttpClientError.prototype);
		}
	}
	class HttpClientResponse {
		constructor(e) {
			this.message = e;
		}
		readBody() {
			return l(this, void 0, void 0, function* () {
				return new Promise((e) => l(this, void 0, void 0, function* () {
					let t = Buffer.alloc(0);
					this.message.on("data", (e) => {
						t = Buffer.concat([t, e]);
					});
					this.message.on("end", () => {
						e(t.toString());
					});
				}));
			});
		}
		readBodyBuffer() {
			return l(this, void 0, void 0, function* () {
				return new Promise((e) => l(this, void 0, void 0, function* () {
					const t = [];
					this.message.on("data", (e) => {
						t.push(e);
					});
					this.message.on("end", () => {
						e(Buffer.concat(t));
					});
				}));
			});
		}
	}
	function isHttps(e) {
		const t = new URL(e);
		return t.protocol === "https:";
	}
	class HttpClient {
		constructor(e, t, n) {
			this._ignoreSslError = false;
			this._allowRedirects = true;
			this._allowRedirectDowngrade = false;
			this._maxRedirects = 50;
			this._allowRetries = false;
			this._maxRetries = 1;
			this._keepAlive = false;
			this._disposed = false;
			this.userAgent = this._getUserAgentWithOrchestrationId(e);
			this.handlers = t || [];
			this.requestOptions = n;
			if (n) {
				if (n.ignoreSslError != null) {
					this._ignoreSslError = n.ignoreSslError;
				}
				this._socketTimeout = n.socketTimeout;
				if (n.allowRedirects != null) {
					this._allowRedirects = n.allowRedirects;
				}
				if (n.allowRedirectDowngrade != null) {
					this._allowRedirectDowngrade = n.allowRedirectDowngrade;
				}
				if (n.maxRedirects != null) {
					this._maxRedirects = Math.max(n.maxRedirects, 0);
				}
				if (n.keepAlive != null) {
					this._keepAlive = n.keepAlive;
				}
				if (n.allowRetries != null) {
					this._allowRetries = n.allowRetries;
				}
				if (n.maxRetries != null) {
					this._maxRetries = n.maxRetries;
				}
			}
		}
		options(e, t) {
			return l(this, void 0, void 0, function* () {
				return this.request("OPTIONS", e, null, t || {});
			});
		}
		get(e, t) {
			return l(this, void 0, void 0, function* () {
				return this.request("GET", e, null, t || {});
			});
		}
		del(e, t) {
			return l(this, void 0, void 0, function* () {
				return this.request("DELETE", e, null, t || {});
			});
		}
		post(e, t, n) {
			return l(this, void 0, void 0, function* () {
				return this.request("POST", e, t, n || {});
			});
		}
		patch(e, t, n) {
			return l(this, void 0, void 0, function* () {
				return this.request("PATCH", e, t, n || {});
			});
		}
		put(e, t, n) {
			return l(this, void 0, void 0, function* () {
				return this.request("PUT", e, t, n || {});
			});
		}
		head(e, t) {
			return l(this, void 0, void 0, function* () {
				return this.request("HEAD", e, null, t || {});
			});
		}
		sendStream(e, t, n, r) {
			return l(this, void 0, void 0, function* () {
				return this.request(e, t, n, r);
			});
		}
		getJson(e) {
			return l(this, arguments, void 0, function* (e, t = {}) {
				t[d.Accept] = this._getExistingOrDefaultHeader(t, d.Accept, f.ApplicationJson);
				const n = yield this.get(e, t);
				return this._processResponse(n, this.requestOptions);
			});
		}
		postJson(e, t) {
			return l(this, arguments, void 0, function* (e, t, n = {}) {
				const r = JSON.stringify(t, null, 2);
				n[d.Accept] = this._getExistingOrDefaultHeader(n, d.Accept, f.ApplicationJson);
				n[d.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, f.ApplicationJson);
				const i = yield this.post(e, r, n);
				return this._processResponse(i, this.requestOptions);
			});
		}
		putJson(e, t) {
			return l(this, arguments, void 0, function* (e, t, n = {}) {
				const r = JSON.stringify(t, null, 2);
				n[d.Accept] = this._getExistingOrDefaultHeader(n, d.Accept, f.ApplicationJson);
				n[d.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, f.ApplicationJson);
				const i = yield this.put(e, r, n);
				return this._processResponse(i, this.requestOptions);
			});
		}
		patchJson(e, t) {
			return l(this, arguments, void 0, function* (e, t, n = {}) {
				const r = JSON.stringify(t, null, 2);
				n[d.Accept] = this._getExistingOrDefaultHeader(n, d.Accept, f.ApplicationJson);
				n[d.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, f.ApplicationJson);
				const i = yield this.patch(e, r, n);
				return this._processResponse(i, this.requestOptions);
			});
		}
		request(e, t, n, r) {
			return l(this, void 0, void 0, function* () {
				if (this._disposed) {
					throw new Error("Client has already been disposed.");
				}
				const i = new URL(t);
				let a = this._prepareRequest(e, i, r);
				const o = this._allowRetries && h.includes(e) ? this._maxRetries + 1 : 1;
				let s = 0;
				let c;
				do {
					c = yield this.requestRaw(a, n);
					if (c && c.message && c.message.statusCode === u.Unauthorized) {
						let e;
						for (const t of this.handlers) {
							if (t.canHandleAuthentication(c)) {
								e = t;
								break;
							}
						}
						if (e) {
							return e.handleAuthentication(this, a, n);
						} else {
							return c;
						}
					}
					let t = this._maxRedirects;
					while (c.message.statusCode && p.includes(c.message.statusCode) && this._allowRedirects && t > 0) {
						const o = c.message.headers["location"];
						if (!o) {
							break;
						}
						const s = new URL(o);
						if (i.protocol === "https:" && i.protocol !== s.protocol && !this._allowRedirectDowngrade) {
							throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
						}
						yield c.readBody();
						if (s.hostname !== i.hostname) {
							for (const e in r) {
								if (e.toLowerCase() === "authorization") {
									delete r[e];
								}
							}
						}
						a = this._prepareRequest(e, s, r);
						c = yield this.requestRaw(a, n);
						t--;
					}
					if (!c.message.statusCode || !m.includes(c.message.statusCode)) {
						return c;
					}
					s += 1;
					if (s < o) {
						yield c.readBody();
						yield this._performExponentialBackoff(s);
					}
				} while (s < o);
				return c;
			});
		}
		dispose() {
			if (this._agent) {
				this._agent.destroy();
			}
			this._disposed = true;
		}
		requestRaw(e, t) {
			return l(this, void 0, void 0, function* () {
				return new Promise((n, r) => {
					function callbackForResult(e, t) {
						if (e) {
							r(e);
						} else if (!t) {
							r(new Error("Unknown error"));
						} else {
							n(t);
						}
					}
					this.requestRawWithCallback(e, t, callbackForResult);
				});
			});
		}
		requestRawWithCallback(e, t, n) {
			if (typeof t === "string") {
				if (!e.options.headers) {
					e.options.headers = {};
				}
				e.options.headers["Content-Length"] = Buffer.byteLength(t, "utf8");
			}
			let r = false;
			function handleResult(e, t) {
				if (!r) {
					r = true;
					n(e, t);
				}
			}
			const i = e.httpModule.request(e.options, (e) => {
				const t = new HttpClientResponse(e);
				handleResult(undefined, t);
			});
			let a;
			i.on("socket", (e) => {
				a = e;
			});
			i.setTimeout(this._socketTimeout || 3 * 6e4, () => {
				if (a) {
					a.end();
				}
				handleResult(new Error(`Request timeout: ${e.options.path}`));
			});
			i.on("error", function(e) {
				handleResult(e);
			});
			if (t && typeof t === "string") {
				i.write(t, "utf8");
			}
			if (t && typeof t !== "string") {
				t.on("close", function() {
					i.end();
				});
				t.pipe(i);
			} else {
				i.end();
			}
		}
		getAgent(e) {
			const t = new URL(e);
			return this._getAgent(t);
		}
		getAgentDispatcher(e) {
			const t = new URL(e);
			const n = getProxyUrl(t);
			const r = n && n.hostname;
			if (!r) {
				return;
			}
			return this._getProxyAgentDispatcher(t, n);
		}
		_prepareRequest(e, t, n) {
			const r = {};
			r.parsedUrl = t;
			const a = r.parsedUrl.protocol === "https:";
			r.httpModule = a ? o : i;
			const s = a ? 443 : 80;
			r.options = {};
			r.options.host = r.parsedUrl.hostname;
			r.options.port = r.parsedUrl.port ? parseInt(r.parsedUrl.port) : s;
			r.options.path = (r.parsedUrl.pathname || "") + (r.parsedUrl.search || "");
			r.options.method = e;
			r.options.headers = this._mergeHeaders(n);
			if (this.userAgent != null) {
				r.options.headers["user-agent"] = this.userAgent;
			}
			r.options.agent = this._getAgent(r.parsedUrl);
			if (this.handlers) {
				for (const e of this.handlers) {
					e.prepareRequest(r.options);
				}
			}
			return r;
		}
		_mergeHeaders(e) {
			if (this.requestOptions && this.requestOptions.headers) {
				return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(e || {}));
			}
			return lowercaseKeys(e || {});
		}
		_getExistingOrDefaultHeader(e, t, n) {
			let r;
			if (this.requestOptions && this.requestOptions.headers) {
				const e = lowercaseKeys(this.requestOptions.headers)[t];
				if (e) {
					r = typeof e === "number" ? e.toString() : e;
				}
			}
			const i = e[t];
			if (i !== undefined) {
				return typeof i === "number" ? i.toString() : i;
			}
			if (r !== undefined) {
				return r;
			}
			return n;
		}
		_getExistingOrDefaultContentTypeHeader(e, t) {
			let n;
			if (this.requestOptions && this.requestOptions.headers) {
				const e = lowercaseKeys(this.requestOptions.headers)[d.ContentType];
				if (e) {
					if (typeof e === "number") {
						n = String(e);
					} else if (Array.isArray(e)) {
						n = e.join(", ");
					} else {
						n = e;
					}
				}
			}
			const r = e[d.ContentType];
			if (r !== undefined) {
				if (typeof r === "number") {
					return String(r);
				} else if (Array.isArray(r)) {
					return r.join(", ");
				} else {
					return r;
				}
			}
			if (n !== undefined) {
				return n;
			}
			return t;
		}
		_getAgent(e) {
			let t;
			const n = getProxyUrl(e);
			const i = n && n.hostname;
			if (this._keepAlive && i) {
				t = this._proxyAgent;
			}
			if (!i) {
				t = this._agent;
			}
			if (t) {
				return t;
			}
			const o = e.protocol === "https:";
			let c = 100;
			if (this.requestOptions) {
				c = this.requestOptions.maxSockets || r.globalAgent.maxSockets;
			}
			if (n && n.hostname) {
				const e = {
					maxSockets: c,
					keepAlive: this._keepAlive,
					proxy: Object.assign(Object.assign({}, (n.username || n.password) && { proxyAuth: `${n.username}:${n.password}` }), {
						host: n.hostname,
						port: n.port
					})
				};
				let r;
				const i = n.protocol === "https:";
				if (o) {
					r = i ? s.httpsOverHttps : s.httpsOverHttp;
				} else {
					r = i ? s.httpOverHttps : s.httpOverHttp;
				}
				t = r(e);
				this._proxyAgent = t;
			}
			if (!t) {
				const e = {
					keepAlive: this._keepAlive,
					maxSockets: c
				};
				t = o ? new a.Agent(e) : new r.Agent(e);
				this._agent = t;
			}
			if (o && this._ignoreSslError) {
				t.options = Object.assign(t.options || {}, { rejectUnauthorized: false });
			}
			return t;
		}
		_getProxyAgentDispatcher(e, t) {
			let n;
			if (this._keepAlive) {
				n = this._proxyAgentDispatcher;
			}
			if (n) {
				return n;
			}
			const r = e.protocol === "https:";
			n = new c.ProxyAgent(Object.assign({
				uri: t.href,
				pipelining: !this._keepAlive ? 0 : 1
			}, (t.username || t.password) && { token: `Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}` }));
			this._proxyAgentDispatcher = n;
			if (r && this._ignoreSslError) {
				n.options = Object.assign(n.options.requestTls || {}, { rejectUnauthorized: false });
			}
			return n;
		}
		_getUserAgentWithOrchestrationId(e) {
			const t = e || "actions/http-client";
			const n = process.env["ACTIONS_ORCHESTRATION_ID"];
			if (n) {
				const e = n.replace(/[^a-z0-9_.-]/gi, "_");
				return `${t} actions_orchestration_id/${e}`;
			}
			return t;
		}
		_performExponentialBackoff(e) {
			return l(this, void 0, void 0, function* () {
				e = Math.min(g, e);
				const t = _ * Math.pow(2, e);
				return new Promise((e) => setTimeout(() => e(), t));
			});
		}
		_processResponse(e, t) {
			return l(this, void 0, void 0, function* () {
				return new Promise((n, r) => l(this, void 0, void 0, function* () {
					const i = e.message.statusCode || 0;
					const a = {
						statusCode: i,
						result: null,
						headers: {}
					};
					if (i === u.NotFound) {
						n(a);
					}
					function dateTimeDeserializer(e, t) {
						if (typeof t === "string") {
							const e = new Date(t);
							if (!isNaN(e.valueOf())) {
								return e;
							}
						}
						return t;
					}
					let o;
					let s;
					try {
						s = yield e.readBody();
						if (s && s.length > 0) {
							if (t && t.deserializeDates) {
								o = JSON.parse(s, dateTimeDeserializer);
							} else {
								o = JSON.parse(s);
							}
							a.result = o;
						}
						a.headers = e.message.headers;
					} catch (e) {}
					if (i > 299) {
						let e;
						if (o && o.message) {
							e = o.message;
						} else if (s && s.length > 0) {
							e = s;
						} else {
							e = `Failed request: (${i})`;
						}
						const t = new HttpClientError(e, i);
						t.result = a.result;
						r(t);
					} else {
						n(a);
					}
				}));
			});
		}
	}
	const lowercaseKeys = (e) => Object.keys(e).reduce((t, n) => (t[n.toLowerCase()] = e[n], t), {});
}) };
;
