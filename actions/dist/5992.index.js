exports.id = 5992;
exports.ids = [5992];
exports.modules = {
	765: (function(e, t, n) {
		"use strict";
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: true,
				value: t
			});
		}) : function(e, t) {
			e["default"] = t;
		});
		var a = this && this.__importStar || function(e) {
			if (e && e.__esModule) return e;
			var t = {};
			if (e != null) {
				for (var n in e) if (n !== "default" && Object.prototype.hasOwnProperty.call(e, n)) r(t, e, n);
			}
			i(t, e);
			return t;
		};
		Object.defineProperty(t, "__esModule", { value: true });
		t.req = t.json = t.toBuffer = void 0;
		const o = a(n(58611));
		const s = a(n(65692));
		async function toBuffer(e) {
			let t = 0;
			const n = [];
			for await (const r of e) {
				t += r.length;
				n.push(r);
			}
			return Buffer.concat(n, t);
		}
		t.toBuffer = toBuffer;
		async function json(e) {
			const t = await toBuffer(e);
			const n = t.toString("utf8");
			try {
				return JSON.parse(n);
			} catch (e) {
				const t = e;
				t.message += ` (input: ${n})`;
				throw t;
			}
		}
		t.json = json;
		function req(e, t = {}) {
			const n = typeof e === "string" ? e : e.href;
			const r = (n.startsWith("https:") ? s : o).request(e, t);
			const i = new Promise((e, t) => {
				r.once("response", e).once("error", t).end();
			});
			r.then = i.then.bind(i);
			return r;
		}
		t.req = req;
	}),
	98592: (function(e, t, n) {
		"use strict";
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: true,
				value: t
			});
		}) : function(e, t) {
			e["default"] = t;
		});
		var a = this && this.__importStar || function(e) {
			if (e && e.__esModule) return e;
			var t = {};
			if (e != null) {
				for (var n in e) if (n !== "default" && Object.prototype.hasOwnProperty.call(e, n)) r(t, e, n);
			}
			i(t, e);
			return t;
		};
		var o = this && this.__exportStar || function(e, t) {
			for (var n in e) if (n !== "default" && !Object.prototype.hasOwnProperty.call(t, n)) r(t, e, n);
		};
		Object.defineProperty(t, "__esModule", { value: true });
		t.Agent = void 0;
		const s = a(n(69278));
		const c = a(n(58611));
		const l = n(65692);
		o(n(765), t);
		const u = Symbol("AgentBaseInternalState");
		class Agent extends c.Agent {
			constructor(e) {
				super(e);
				this[u] = {};
			}
			isSecureEndpoint(e) {
				if (e) {
					if (typeof e.secureEndpoint === "boolean") {
						return e.secureEndpoint;
					}
					if (typeof e.protocol === "string") {
						return e.protocol === "https:";
					}
				}
				const { stack: t } = new Error();
				if (typeof t !== "string") return false;
				return t.split("\n").some((e) => e.indexOf("(https.js:") !== -1 || e.indexOf("node:https:") !== -1);
			}
			incrementSockets(e) {
				if (this.maxSockets === Infinity && this.maxTotalSockets === Infinity) {
					return null;
				}
				if (!this.sockets[e]) {
					this.sockets[e] = [];
				}
				const t = new s.Socket({ writable: false });
				this.sockets[e].push(t);
				this.totalSocketCount++;
				return t;
			}
			decrementSockets(e, t) {
				if (!this.sockets[e] || t === null) {
					return;
				}
				const n = this.sockets[e];
				const r = n.indexOf(t);
				if (r !== -1) {
					n.splice(r, 1);
					this.totalSocketCount--;
					if (n.length === 0) {
						delete this.sockets[e];
					}
				}
			}
			getName(e) {
				const t = this.isSecureEndpoint(e);
				if (t) {
					return l.Agent.prototype.getName.call(this, e);
				}
				return super.getName(e);
			}
			createSocket(e, t, n) {
				const r = {
					...t,
					secureEndpoint: this.isSecureEndpoint(t)
				};
				const i = this.getName(r);
				const a = this.incrementSockets(i);
				Promise.resolve().then(() => this.connect(e, r)).then((o) => {
					this.decrementSockets(i, a);
					if (o instanceof c.Agent) {
						try {
							return o.addRequest(e, r);
						} catch (e) {
							return n(e);
						}
					}
					this[u].currentSocket = o;
					super.createSocket(e, t, n);
				}, (e) => {
					this.decrementSockets(i, a);
					n(e);
				});
			}
			createConnection() {
				const e = this[u].currentSocket;
				this[u].currentSocket = undefined;
				if (!e) {
					throw new Error("No socket was returned in the `connect()` function");
				}
				return e;
			}
			get defaultPort() {
				return this[u].defaultPort ?? (this.protocol === "https:" ? 443 : 80);
			}
			set defaultPort(e) {
				if (this[u]) {
					this[u].defaultPort = e;
				}
			}
			get protocol() {
				return this[u].protocol ?? (this.isSecureEndpoint() ? "https:" : "http:");
			}
			set protocol(e) {
				if (this[u]) {
					this[u].protocol = e;
				}
			}
		}
		t.Agent = Agent;
	}),
	83628: (function(e, t, n) {
		t.formatArgs = formatArgs;
		t.save = save;
		t.load = load;
		t.useColors = useColors;
		t.storage = localstorage();
		t.destroy = (() => {
			let e = false;
			return () => {
				if (!e) {
					e = true;
					console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
				}
			};
		})();
		t.colors = [
			"#0000CC",
			"#0000FF",
			"#0033CC",
			"#0033FF",
			"#0066CC",
			"#0066FF",
			"#0099CC",
			"#0099FF",
			"#00CC00",
			"#00CC33",
			"#00CC66",
			"#00CC99",
			"#00CCCC",
			"#00CCFF",
			"#3300CC",
			"#3300FF",
			"#3333CC",
			"#3333FF",
			"#3366CC",
			"#3366FF",
			"#3399CC",
			"#3399FF",
			"#33CC00",
			"#33CC33",
			"#33CC66",
			"#33CC99",
			"#33CCCC",
			"#33CCFF",
			"#6600CC",
			"#6600FF",
			"#6633CC",
			"#6633FF",
			"#66CC00",
			"#66CC33",
			"#9900CC",
			"#9900FF",
			"#9933CC",
			"#9933FF",
			"#99CC00",
			"#99CC33",
			"#CC0000",
			"#CC0033",
			"#CC0066",
			"#CC0099",
			"#CC00CC",
			"#CC00FF",
			"#CC3300",
			"#CC3333",
			"#CC3366",
			"#CC3399",
			"#CC33CC",
			"#CC33FF",
			"#CC6600",
			"#CC6633",
			"#CC9900",
			"#CC9933",
			"#CCCC00",
			"#CCCC33",
			"#FF0000",
			"#FF0033",
			"#FF0066",
			"#FF0099",
			"#FF00CC",
			"#FF00FF",
			"#FF3300",
			"#FF3333",
			"#FF3366",
			"#FF3399",
			"#FF33CC",
			"#FF33FF",
			"#FF6600",
			"#FF6633",
			"#FF9900",
			"#FF9933",
			"#FFCC00",
			"#FFCC33"
		];
		function useColors() {
			if (typeof window !== "undefined" && window.process && (window.process.type === "renderer" || window.process.__nwjs)) {
				return true;
			}
			if (typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) {
				return false;
			}
			let e;
			return typeof document !== "undefined" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window !== "undefined" && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator !== "undefined" && navigator.userAgent && (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(e[1], 10) >= 31 || typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
		}
		function formatArgs(t) {
			t[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + t[0] + (this.useColors ? "%c " : " ") + "+" + e.exports.humanize(this.diff);
			if (!this.useColors) {
				return;
			}
			const n = "color: " + this.color;
			t.splice(1, 0, n, "color: inherit");
			let r = 0;
			let i = 0;
			t[0].replace(/%[a-zA-Z%]/g, (e) => {
				if (e === "%%") {
					return;
				}
				r++;
				if (e === "%c") {
					i = r;
				}
			});
			t.splice(i, 0, n);
		}
		t.log = console.debug || console.log || (() => {});
		function save(e) {
			try {
				if (e) {
					t.storage.setItem("debug", e);
				} else {
					t.storage.removeItem("debug");
				}
			} catch (e) {}
		}
		function load() {
			let e;
			try {
				e = t.storage.getItem("debug") || t.storage.getItem("DEBUG");
			} catch (e) {}
			if (!e && typeof process !== "undefined" && "env" in process) {
				e = process.env.DEBUG;
			}
			return e;
		}
		function localstorage() {
			try {
				return localStorage;
			} catch (e) {}
		}
		e.exports = n(11235)(t);
		const { formatters: r } = e.exports;
		r.j = function(e) {
			try {
				return JSON.stringify(e);
			} catch (e) {
				return "[UnexpectedJSONParseError]: " + e.message;
			}
		};
	}),
	11235: (function(e, t, n) {
		function setup(e) {
			createDebug.debug = createDebug;
			createDebug.default = createDebug;
			createDebug.coerce = coerce;
			createDebug.disable = disable;
			createDebug.enable = enable;
			createDebug.enabled = enabled;
			createDebug.humanize = n(86690);
			createDebug.destroy = destroy;
			Object.keys(e).forEach((t) => {
				createDebug[t] = e[t];
			});
			createDebug.names = [];
			createDebug.skips = [];
			createDebug.formatters = {};
			function selectColor(e) {
				let t = 0;
				for (let n = 0; n < e.length; n++) {
					t = (t << 5) - t + e.charCodeAt(n);
					t |= 0;
				}
				return createDebug.colors[Math.abs(t) % createDebug.colors.length];
			}
			createDebug.selectColor = selectColor;
			function createDebug(e) {
				let t;
				let n = null;
				let r;
				let i;
				function debug(...e) {
					if (!debug.enabled) {
						return;
					}
					const n = debug;
					const r = Number(new Date());
					const i = r - (t || r);
					n.diff = i;
					n.prev = t;
					n.curr = r;
					t = r;
					e[0] = createDebug.coerce(e[0]);
					if (typeof e[0] !== "string") {
						e.unshift("%O");
					}
					let a = 0;
					e[0] = e[0].replace(/%([a-zA-Z%])/g, (t, r) => {
						if (t === "%%") {
							return "%";
						}
						a++;
						const i = createDebug.formatters[r];
						if (typeof i === "function") {
							const r = e[a];
							t = i.call(n, r);
							e.splice(a, 1);
							a--;
						}
						return t;
					});
					createDebug.formatArgs.call(n, e);
					const o = n.log || createDebug.log;
					o.apply(n, e);
				}
				debug.namespace = e;
				debug.useColors = createDebug.useColors();
				debug.color = createDebug.selectColor(e);
				debug.extend = extend;
				debug.destroy = createDebug.destroy;
				Object.defineProperty(debug, "enabled", {
					enumerable: true,
					configurable: false,
					get: () => {
						if (n !== null) {
							return n;
						}
						if (r !== createDebug.namespaces) {
							r = createDebug.namespaces;
							i = createDebug.enabled(e);
						}
						return i;
					},
					set: (e) => {
						n = e;
					}
				});
				if (typeof createDebug.init === "function") {
					createDebug.init(debug);
				}
				return debug;
			}
			function extend(e, t) {
				const n = createDebug(this.namespace + (typeof t === "undefined" ? ":" : t) + e);
				n.log = this.log;
				return n;
			}
			function enable(e) {
				createDebug.save(e);
				createDebug.namespaces = e;
				createDebug.names = [];
				createDebug.skips = [];
				const t = (typeof e === "string" ? e : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
				for (const e of t) {
					if (e[0] === "-") {
						createDebug.skips.push(e.slice(1));
					} else {
						createDebug.names.push(e);
					}
				}
			}
			function matchesTemplate(e, t) {
				let n = 0;
				let r = 0;
				let i = -1;
				let a = 0;
				while (n < e.length) {
					if (r < t.length && (t[r] === e[n] || t[r] === "*")) {
						if (t[r] === "*") {
							i = r;
							a = n;
							r++;
						} else {
							n++;
							r++;
						}
					} else if (i !== -1) {
						r = i + 1;
						a++;
						n = a;
					} else {
						return false;
					}
				}
				while (r < t.length && t[r] === "*") {
					r++;
				}
				return r === t.length;
			}
			function disable() {
				const e = [...createDebug.names, ...createDebug.skips.map((e) => "-" + e)].join(",");
				createDebug.enable("");
				return e;
			}
			function enabled(e) {
				for (const t of createDebug.skips) {
					if (matchesTemplate(e, t)) {
						return false;
					}
				}
				for (const t of createDebug.names) {
					if (matchesTemplate(e, t)) {
						return true;
					}
				}
				return false;
			}
			function coerce(e) {
				if (e instanceof Error) {
					return e.stack || e.message;
				}
				return e;
			}
			function destroy() {
				console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
			}
			createDebug.enable(createDebug.load());
			return createDebug;
		}
		e.exports = setup;
	}),
	68528: (function(e, t, n) {
		if (typeof process === "undefined" || process.type === "renderer" || process.browser === true || process.__nwjs) {
			e.exports = n(83628);
		} else {
			e.exports = n(93470);
		}
	}),
	93470: (function(e, t, n) {
		const r = n(52018);
		const i = n(39023);
		t.init = init;
		t.log = log;
		t.formatArgs = formatArgs;
		t.save = save;
		t.load = load;
		t.useColors = useColors;
		t.destroy = i.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		t.colors = [
			6,
			2,
			3,
			4,
			5,
			1
		];
		try {
			const e = n(83811);
			if (e && (e.stderr || e).level >= 2) {
				t.colors = [
					20,
					21,
					26,
					27,
					32,
					33,
					38,
					39,
					40,
					41,
					42,
					43,
					44,
					45,
					56,
					57,
					62,
					63,
					68,
					69,
					74,
					75,
					76,
					77,
					78,
					79,
					80,
					81,
					92,
					93,
					98,
					99,
					112,
					113,
					128,
					129,
					134,
					135,
					148,
					149,
					160,
					161,
					162,
					163,
					164,
					165,
					166,
					167,
					168,
					169,
					170,
					171,
					172,
					173,
					178,
					179,
					184,
					185,
					196,
					197,
					198,
					199,
					200,
					201,
					202,
					203,
					204,
					205,
					206,
					207,
					208,
					209,
					214,
					215,
					220,
					221
				];
			}
		} catch (e) {}
		t.inspectOpts = Object.keys(process.env).filter((e) => {
			return /^debug_/i.test(e);
		}).reduce((e, t) => {
			const n = t.substring(6).toLowerCase().replace(/_([a-z])/g, (e, t) => {
				return t.toUpperCase();
			});
			let r = process.env[t];
			if (/^(yes|on|true|enabled)$/i.test(r)) {
				r = true;
			} else if (/^(no|off|false|disabled)$/i.test(r)) {
				r = false;
			} else if (r === "null") {
				r = null;
			} else {
				r = Number(r);
			}
			e[n] = r;
			return e;
		}, {});
		function useColors() {
			return "colors" in t.inspectOpts ? Boolean(t.inspectOpts.colors) : r.isatty(process.stderr.fd);
		}
		function formatArgs(t) {
			const { namespace: n, useColors: r } = this;
			if (r) {
				const r = this.color;
				const i = "\x1B[3" + (r < 8 ? r : "8;5;" + r);
				const a = `  ${i};1m${n} \u001B[0m`;
				t[0] = a + t[0].split("\n").join("\n" + a);
				t.push(i + "m+" + e.exports.humanize(this.diff) + "\x1B[0m");
			} else {
				t[0] = getDate() + n + " " + t[0];
			}
		}
		function getDate() {
			if (t.inspectOpts.hideDate) {
				return "";
			}
			return new Date().toISOString() + " ";
		}
		function log(...e) {
			return process.stderr.write(i.formatWithOptions(t.inspectOpts, ...e) + "\n");
		}
		function save(e) {
			if (e) {
				process.env.DEBUG = e;
			} else {
				delete process.env.DEBUG;
			}
		}
		function load() {
			return process.env.DEBUG;
		}
		function init(e) {
			e.inspectOpts = {};
			const n = Object.keys(t.inspectOpts);
			for (let r = 0; r < n.length; r++) {
				e.inspectOpts[n[r]] = t.inspectOpts[n[r]];
			}
		}
		e.exports = n(11235)(t);
		const { formatters: a } = e.exports;
		a.o = function(e) {
			this.inspectOpts.colors = this.useColors;
			return i.inspect(e, this.inspectOpts).split("\n").map((e) => e.trim()).join(" ");
		};
		a.O = function(e) {
			this.inspectOpts.colors = this.useColors;
			return i.inspect(e, this.inspectOpts);
		};
	}),
	23356: (function(e, t, n) {
		"use strict";
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: true,
				value: t
			});
		}) : function(e, t) {
			e["default"] = t;
		});
		var a = this && this.__importStar || function(e) {
			if (e && e.__esModule) return e;
			var t = {};
			if (e != null) {
				for (var n in e) if (n !== "default" && Object.prototype.hasOwnProperty.call(e, n)) r(t, e, n);
			}
			i(t, e);
			return t;
		};
		var o = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		t.HttpProxyAgent = void 0;
		const s = a(n(69278));
		const c = a(n(64756));
		const l = o(n(68528));
		const u = n(24434);
		const d = n(98592);
		const f = n(87016);
		const p = (0, l.default)("http-proxy-agent");
		class HttpProxyAgent extends d.Agent {
			constructor(e, t) {
				super(t);
				this.proxy = typeof e === "string" ? new f.URL(e) : e;
				this.proxyHeaders = t?.headers ?? {};
				p("Creating new HttpProxyAgent instance: %o", this.proxy.href);
				const n = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, "");
				const r = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
				this.connectOpts = {
					...t ? omit(t, "headers") : null,
					host: n,
					port: r
				};
			}
			addRequest(e, t) {
				e._header = null;
				this.setRequestProps(e, t);
				super.addRequest(e, t);
			}
			setRequestProps(e, t) {
				const { proxy: n } = this;
				const r = t.secureEndpoint ? "https:" : "http:";
				const i = e.getHeader("host") || "localhost";
				const a = `${r}//${i}`;
				const o = new f.URL(e.path, a);
				if (t.port !== 80) {
					o.port = String(t.port);
				}
				e.path = String(o);
				const s = typeof this.proxyHeaders === "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
				if (n.username || n.password) {
					const e = `${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;
					s["Proxy-Authorization"] = `Basic ${Buffer.from(e).toString("base64")}`;
				}
				if (!s["Proxy-Connection"]) {
					s["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close";
				}
				for (const t of Object.keys(s)) {
					const n = s[t];
					if (n) {
						e.setHeader(t, n);
					}
				}
			}
			async connect(e, t) {
				e._header = null;
				if (!e.path.includes("://")) {
					this.setRequestProps(e, t);
				}
				let n;
				let r;
				p("Regenerating stored HTTP header string for request");
				e._implicitHeader();
				if (e.outputData && e.outputData.length > 0) {
					p("Patching connection write() output buffer with updated header");
					n = e.outputData[0].data;
					r = n.indexOf("\r\n\r\n") + 4;
					e.outputData[0].data = e._header + n.substring(r);
					p("Output buffer: %o", e.outputData[0].data);
				}
				let i;
				if (this.proxy.protocol === "https:") {
					p("Creating `tls.Socket`: %o", this.connectOpts);
					i = c.connect(this.connectOpts);
				} else {
					p("Creating `net.Socket`: %o", this.connectOpts);
					i = s.connect(this.connectOpts);
				}
				await (0, u.once)(i, "connect");
				return i;
			}
		}
		HttpProxyAgent.protocols = ["http", "https"];
		t.HttpProxyAgent = HttpProxyAgent;
		function omit(e, ...t) {
			const n = {};
			let r;
			for (r in e) {
				if (!t.includes(r)) {
					n[r] = e[r];
				}
			}
			return n;
		}
	}),
	9815: (function(e, t, n) {
		"use strict";
		var r = this && this.__createBinding || (Object.create ? (function(e, t, n, r) {
			if (r === undefined) r = n;
			var i = Object.getOwnPropertyDescriptor(t, n);
			if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) {
				i = {
					enumerable: true,
					get: function() {
						return t[n];
					}
				};
			}
			Object.defineProperty(e, r, i);
		}) : (function(e, t, n, r) {
			if (r === undefined) r = n;
			e[r] = t[n];
		}));
		var i = this && this.__setModuleDefault || (Object.create ? (function(e, t) {
			Object.defineProperty(e, "default", {
				enumerable: true,
				value: t
			});
		}) : function(e, t) {
			e["default"] = t;
		});
		var a = this && this.__importStar || function(e) {
			if (e && e.__esModule) return e;
			var t = {};
			if (e != null) {
				for (var n in e) if (n !== "default" && Object.prototype.hasOwnProperty.call(e, n)) r(t, e, n);
			}
			i(t, e);
			return t;
		};
		var o = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		t.HttpsProxyAgent = void 0;
		const s = a(n(69278));
		const c = a(n(64756));
		const l = o(n(42613));
		const u = o(n(68528));
		const d = n(98592);
		const f = n(87016);
		const p = n(22181);
		const m = (0, u.default)("https-proxy-agent");
		const setServernameFromNonIpHost = (e) => {
			if (e.servername === undefined && e.host && !s.isIP(e.host)) {
				return {
					...e,
					servername: e.host
				};
			}
			return e;
		};
		class HttpsProxyAgent extends d.Agent {
			constructor(e, t) {
				super(t);
				this.options = { path: undefined };
				this.proxy = typeof e === "string" ? new f.URL(e) : e;
				this.proxyHeaders = t?.headers ?? {};
				m("Creating new HttpsProxyAgent instance: %o", this.proxy.href);
				const n = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, "");
				const r = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
				this.connectOpts = {
					ALPNProtocols: ["http/1.1"],
					...t ? omit(t, "headers") : null,
					host: n,
					port: r
				};
			}
			async connect(e, t) {
				const { proxy: n } = this;
				if (!t.host) {
					throw new TypeError("No \"host\" provided");
				}
				let r;
				if (n.protocol === "https:") {
					m("Creating `tls.Socket`: %o", this.connectOpts);
					r = c.connect(setServernameFromNonIpHost(this.connectOpts));
				} else {
					m("Creating `net.Socket`: %o", this.connectOpts);
					r = s.connect(this.connectOpts);
				}
				const i = typeof this.proxyHeaders === "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
				const a = s.isIPv6(t.host) ? `[${t.host}]` : t.host;
				let o = `CONNECT ${a}:${t.port} HTTP/1.1\r\n`;
				if (n.username || n.password) {
					const e = `${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;
					i["Proxy-Authorization"] = `Basic ${Buffer.from(e).toString("base64")}`;
				}
				i.Host = `${a}:${t.port}`;
				if (!i["Proxy-Connection"]) {
					i["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close";
				}
				for (const e of Object.keys(i)) {
					o += `${e}: ${i[e]}\r\n`;
				}
				const u = (0, p.parseProxyResponse)(r);
				r.write(`${o}\r\n`);
				const { connect: d, buffered: f } = await u;
				e.emit("proxyConnect", d);
				this.emit("proxyConnect", d, e);
				if (d.statusCode === 200) {
					e.once("socket", resume);
					if (t.secureEndpoint) {
						m("Upgrading socket connection to TLS");
						return c.connect({
							...omit(setServernameFromNonIpHost(t), "host", "path", "port"),
							socket: r
						});
					}
					return r;
				}
				r.destroy();
				const h = new s.Socket({ writable: false });
				h.readable = true;
				e.once("socket", (e) => {
					m("Replaying proxy buffer for failed request");
					(0, l.default)(e.listenerCount("data") > 0);
					e.push(f);
					e.push(null);
				});
				return h;
			}
		}
		HttpsProxyAgent.protocols = ["http", "https"];
		t.HttpsProxyAgent = HttpsProxyAgent;
		function resume(e) {
			e.resume();
		}
		function omit(e, ...t) {
			const n = {};
			let r;
			for (r in e) {
				if (!t.includes(r)) {
					n[r] = e[r];
				}
			}
			return n;
		}
	}),
	22181: (function(e, t, n) {
		"use strict";
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		t.parseProxyResponse = void 0;
		const i = r(n(68528));
		const a = (0, i.default)("https-proxy-agent:parse-proxy-response");
		function parseProxyResponse(e) {
			return new Promise((t, n) => {
				let r = 0;
				const i = [];
				function read() {
					const t = e.read();
					if (t) ondata(t);
					else e.once("readable", read);
				}
				function cleanup() {
					e.removeListener("end", onend);
					e.removeListener("error", onerror);
					e.removeListener("readable", read);
				}
				function onend() {
					cleanup();
					a("onend");
					n(new Error("Proxy connection ended before receiving CONNECT response"));
				}
				function onerror(e) {
					cleanup();
					a("onerror %o", e);
					n(e);
				}
				function ondata(o) {
					i.push(o);
					r += o.length;
					const s = Buffer.concat(i, r);
					const c = s.indexOf("\r\n\r\n");
					if (c === -1) {
						a("have not received end of HTTP headers yet...");
						read();
						return;
					}
					const l = s.slice(0, c).toString("ascii").split("\r\n");
					const u = l.shift();
					if (!u) {
						e.destroy();
						return n(new Error("No header received from proxy CONNECT response"));
					}
					const d = u.split(" ");
					const f = +d[1];
					const p = d.slice(2).join(" ");
					const m = {};
					for (const t of l) {
						if (!t) continue;
						const r = t.indexOf(":");
						if (r === -1) {
							e.destroy();
							return n(new Error(`Invalid header from proxy CONNECT response: "${t}"`));
						}
						const i = t.slice(0, r).toLowerCase();
						const a = t.slice(r + 1).trimStart();
						const o = m[i];
						if (typeof o === "string") {
							m[i] = [o, a];
						} else if (Array.isArray(o)) {
							o.push(a);
						} else {
							m[i] = a;
						}
					}
					a("got proxy server response: %o %o", u, m);
					cleanup();
					t({
						connect: {
							statusCode: f,
							statusText: p,
							headers: m
						},
						buffered: s
					});
				}
				e.on("error", onerror);
				e.on("end", onend);
				read();
			});
		}
		t.parseProxyResponse = parseProxyResponse;
	}),
	86690: (function(e) {
		var t = 1e3;
		var n = t * 60;
		var r = n * 60;
		var i = r * 24;
		var a = i * 7;
		var o = i * 365.25;
		e.exports = function(e, t) {
			t = t || {};
			var n = typeof e;
			if (n === "string" && e.length > 0) {
				return parse(e);
			} else if (n === "number" && isFinite(e)) {
				return t.long ? fmtLong(e) : fmtShort(e);
			}
			throw new Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(e));
		};
		function parse(e) {
			e = String(e);
			if (e.length > 100) {
				return;
			}
			var s = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);
			if (!s) {
				return;
			}
			var c = parseFloat(s[1]);
			var l = (s[2] || "ms").toLowerCase();
			switch (l) {
				case "years":
				case "year":
				case "yrs":
				case "yr":
				case "y": return c * o;
				case "weeks":
				case "week":
				case "w": return c * a;
				case "days":
				case "day":
				case "d": return c * i;
				case "hours":
				case "hour":
				case "hrs":
				case "hr":
				case "h": return c * r;
				case "minutes":
				case "minute":
				case "mins":
				case "min":
				case "m": return c * n;
				case "seconds":
				case "second":
				case "secs":
				case "sec":
				case "s": return c * t;
				case "milliseconds":
				case "millisecond":
				case "msecs":
				case "msec":
				case "ms": return c;
				default: return undefined;
			}
		}
		function fmtShort(e) {
			var a = Math.abs(e);
			if (a >= i) {
				return Math.round(e / i) + "d";
			}
			if (a >= r) {
				return Math.round(e / r) + "h";
			}
			if (a >= n) {
				return Math.round(e / n) + "m";
			}
			if (a >= t) {
				return Math.round(e / t) + "s";
			}
			return e + "ms";
		}
		function fmtLong(e) {
			var a = Math.abs(e);
			if (a >= i) {
				return plural(e, a, i, "day");
			}
			if (a >= r) {
				return plural(e, a, r, "hour");
			}
			if (a >= n) {
				return plural(e, a, n, "minute");
			}
			if (a >= t) {
				return plural(e, a, t, "second");
			}
			return e + " ms";
		}
		function plural(e, t, n, r) {
			var i = t >= n * 1.5;
			return Math.round(e / n) + " " + r + (i ? "s" : "");
		}
	}),
	83811: (function(module) {
		module.exports = eval("require")("supports-color");
	}),
	18821: (function(e, t, n) {
		"use strict";
		var r = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { "default": e };
		};
		Object.defineProperty(t, "__esModule", { value: true });
		t.Minipass = t.isWritable = t.isReadable = t.isStream = void 0;
		const i = typeof process === "object" && process ? process : {
			stdout: null,
			stderr: null
		};
		const a = n(78474);
		const o = r(n(57075));
		const s = n(46193);
		const isStream = (e) => !!e && typeof e === "object" && (e instanceof Minipass || e instanceof o.default || (0, t.isReadable)(e) || (0, t.isWritable)(e));
		t.isStream = isStream;
		const isReadable = (e) => !!e && typeof e === "object" && e instanceof a.EventEmitter && typeof e.pipe === "function" && e.pipe !== o.default.Writable.prototype.pipe;
		t.isReadable = isReadable;
		const isWritable = (e) => !!e && typeof e === "object" && e instanceof a.EventEmitter && typeof e.write === "function" && typeof e.end === "function";
		t.isWritable = isWritable;
		const c = Symbol("EOF");
		const l = Symbol("maybeEmitEnd");
		const u = Symbol("emittedEnd");
		const d = Symbol("emittingEnd");
		const f = Symbol("emittedError");
		const p = Symbol("closed");
		const m = Symbol("read");
		const h = Symbol("flush");
		const g = Symbol("flushChunk");
		const _ = Symbol("encoding");
		const v = Symbol("decoder");
		const y = Symbol("flowing");
		const b = Symbol("paused");
		const x = Symbol("resume");
		const S = Symbol("buffer");
		const C = Symbol("pipes");
		const w = Symbol("bufferLength");
		const T = Symbol("bufferPush");
		const E = Symbol("bufferShift");
		const D = Symbol("objectMode");
		const O = Symbol("destroyed");
		const k = Symbol("error");
		const A = Symbol("emitData");
		const j = Symbol("emitEnd");
		const M = Symbol("emitEnd2");
		const N = Symbol("async");
		const P = Symbol("abort");
		const F = Symbol("aborted");
		const I = Symbol("signal");
		const L = Symbol("dataListeners");
		const R = Symbol("discarded");
		const defer = (e) => Promise.resolve().then(e);
		const nodefer = (e) => e();
		const isEndish = (e) => e === "end" || e === "finish" || e === "prefinish";
		const isArrayBufferLike = (e) => e instanceof ArrayBuffer || !!e && typeof e === "object" && e.constructor && e.constructor.name === "ArrayBuffer" && e.byteLength >= 0;
		const isArrayBufferView = (e) => !Buffer.isBuffer(e) && ArrayBuffer.isView(e);
		class Pipe {
			src;
			dest;
			opts;
			ondrain;
			constructor(e, t, n) {
				this.src = e;
				this.dest = t;
				this.opts = n;
				this.ondrain = () => e[x]();
				this.dest.on("drain", this.ondrain);
			}
			unpipe() {
				this.dest.removeListener("drain", this.ondrain);
			}
			proxyErrors(e) {}
			end() {
				this.unpipe();
				if (this.opts.end) this.dest.end();
			}
		}
		class PipeProxyErrors extends Pipe {
			unpipe() {
				this.src.removeListener("error", this.proxyErrors);
				super.unpipe();
			}
			constructor(e, t, n) {
				super(e, t, n);
				this.proxyErrors = (e) => this.dest.emit("error", e);
				e.on("error", this.proxyErrors);
			}
		}
		const isObjectModeOptions = (e) => !!e.objectMode;
		const isEncodingOptions = (e) => !e.objectMode && !!e.encoding && e.encoding !== "buffer";
		class Minipass extends a.EventEmitter {
			[y] = false;
			[b] = false;
			[C] = [];
			[S] = [];
			[D];
			[_];
			[N];
			[v];
			[c] = false;
			[u] = false;
			[d] = false;
			[p] = false;
			[f] = null;
			[w] = 0;
			[O] = false;
			[I];
			[F] = false;
			[L] = 0;
			[R] = false;
			writable = true;
			readable = true;
			constructor(...e) {
				const t = e[0] || {};
				super();
				if (t.objectMode && typeof t.encoding === "string") {
					throw new TypeError("Encoding and objectMode may not be used together");
				}
				if (isObjectModeOptions(t)) {
					this[D] = true;
					this[_] = null;
				} else if (isEncodingOptions(t)) {
					this[_] = t.encoding;
					this[D] = false;
				} else {
					this[D] = false;
					this[_] = null;
				}
				this[N] = !!t.async;
				this[v] = this[_] ? new s.StringDecoder(this[_]) : null;
				if (t && t.debugExposeBuffer === true) {
					Object.defineProperty(this, "buffer", { get: () => this[S] });
				}
				if (t && t.debugExposePipes === true) {
					Object.defineProperty(this, "pipes", { get: () => this[C] });
				}
				const { signal: n } = t;
				if (n) {
					this[I] = n;
					if (n.aborted) {
						this[P]();
					} else {
						n.addEventListener("abort", () => this[P]());
					}
				}
			}
			get bufferLength() {
				return this[w];
			}
			get encoding() {
				return this[_];
			}
			set encoding(e) {
				throw new Error("Encoding must be set at instantiation time");
			}
			setEncoding(e) {
				throw new Error("Encoding must be set at instantiation time");
			}
			get objectMode() {
				return this[D];
			}
			set objectMode(e) {
				throw new Error("objectMode must be set at instantiation time");
			}
			get ["async"]() {
				return this[N];
			}
			set ["async"](e) {
				this[N] = this[N] || !!e;
			}
			[P]() {
				this[F] = true;
				this.emit("abort", this[I]?.reason);
				this.destroy(this[I]?.reason);
			}
			get aborted() {
				return this[F];
			}
			set aborted(e) {}
			write(e, t, n) {
				if (this[F]) return false;
				if (this[c]) throw new Error("write after end");
				if (this[O]) {
					this.emit("error", Object.assign(new Error("Cannot call write after a stream was destroyed"), { code: "ERR_STREAM_DESTROYED" }));
					return true;
				}
				if (typeof t === "function") {
					n = t;
					t = "utf8";
				}
				if (!t) t = "utf8";
				const r = this[N] ? defer : nodefer;
				if (!this[D] && !Buffer.isBuffer(e)) {
					if (isArrayBufferView(e)) {
						e = Buffer.from(e.buffer, e.byteOffset, e.byteLength);
					} else if (isArrayBufferLike(e)) {
						e = Buffer.from(e);
					} else if (typeof e !== "string") {
						throw new Error("Non-contiguous data written to non-objectMode stream");
					}
				}
				if (this[D]) {
					if (this[y] && this[w] !== 0) this[h](true);
					if (this[y]) this.emit("data", e);
					else this[T](e);
					if (this[w] !== 0) this.emit("readable");
					if (n) r(n);
					return this[y];
				}
				if (!e.length) {
					if (this[w] !== 0) this.emit("readable");
					if (n) r(n);
					return this[y];
				}
				if (typeof e === "string" && !(t === this[_] && !this[v]?.lastNeed)) {
					e = Buffer.from(e, t);
				}
				if (Buffer.isBuffer(e) && this[_]) {
					e = this[v].write(e);
				}
				if (this[y] && this[w] !== 0) this[h](true);
				if (this[y]) this.emit("data", e);
				else this[T](e);
				if (this[w] !== 0) this.emit("readable");
				if (n) r(n);
				return this[y];
			}
			read(e) {
				if (this[O]) return null;
				this[R] = false;
				if (this[w] === 0 || e === 0 || e && e > this[w]) {
					this[l]();
					return null;
				}
				if (this[D]) e = null;
				if (this[S].length > 1 && !this[D]) {
					this[S] = [this[_] ? this[S].join("") : Buffer.concat(this[S], this[w])];
				}
				const t = this[m](e || null, this[S][0]);
				this[l]();
				return t;
			}
			[m](e, t) {
				if (this[D]) this[E]();
				else {
					const n = t;
					if (e === n.length || e === null) this[E]();
					else if (typeof n === "string") {
						this[S][0] = n.slice(e);
						t = n.slice(0, e);
						this[w] -= e;
					} else {
						this[S][0] = n.subarray(e);
						t = n.subarray(0, e);
						this[w] -= e;
					}
				}
				this.emit("data", t);
				if (!this[S].length && !this[c]) this.emit("drain");
				return t;
			}
			end(e, t, n) {
				if (typeof e === "function") {
					n = e;
					e = undefined;
				}
				if (typeof t === "function") {
					n = t;
					t = "utf8";
				}
				if (e !== undefined) this.write(e, t);
				if (n) this.once("end", n);
				this[c] = true;
				this.writable = false;
				if (this[y] || !this[b]) this[l]();
				return this;
			}
			[x]() {
				if (this[O]) return;
				if (!this[L] && !this[C].length) {
					this[R] = true;
				}
				this[b] = false;
				this[y] = true;
				this.emit("resume");
				if (this[S].length) this[h]();
				else if (this[c]) this[l]();
				else this.emit("drain");
			}
			resume() {
				return this[x]();
			}
			pause() {
				this[y] = false;
				this[b] = true;
				this[R] = false;
			}
			get destroyed() {
				return this[O];
			}
			get flowing() {
				return this[y];
			}
			get paused() {
				return this[b];
			}
			[T](e) {
				if (this[D]) this[w] += 1;
				else this[w] += e.length;
				this[S].push(e);
			}
			[E]() {
				if (this[D]) this[w] -= 1;
				else this[w] -= this[S][0].length;
				return this[S].shift();
			}
			[h](e = false) {
				do {} while (this[g](this[E]()) && this[S].length);
				if (!e && !this[S].length && !this[c]) this.emit("drain");
			}
			[g](e) {
				this.emit("data", e);
				return this[y];
			}
			pipe(e, t) {
				if (this[O]) return e;
				this[R] = false;
				const n = this[u];
				t = t || {};
				if (e === i.stdout || e === i.stderr) t.end = false;
				else t.end = t.end !== false;
				t.proxyErrors = !!t.proxyErrors;
				if (n) {
					if (t.end) e.end();
				} else {
					this[C].push(!t.proxyErrors ? new Pipe(this, e, t) : new PipeProxyErrors(this, e, t));
					if (this[N]) defer(() => this[x]());
					else this[x]();
				}
				return e;
			}
			unpipe(e) {
				const t = this[C].find((t) => t.dest === e);
				if (t) {
					if (this[C].length === 1) {
						if (this[y] && this[L] === 0) {
							this[y] = false;
						}
						this[C] = [];
					} else this[C].splice(this[C].indexOf(t), 1);
					t.unpipe();
				}
			}
			addListener(e, t) {
				return this.on(e, t);
			}
			on(e, t) {
				const n = super.on(e, t);
				if (e === "data") {
					this[R] = false;
					this[L]++;
					if (!this[C].length && !this[y]) {
						this[x]();
					}
				} else if (e === "readable" && this[w] !== 0) {
					super.emit("readable");
				} else if (isEndish(e) && this[u]) {
					super.emit(e);
					this.removeAllListeners(e);
				} else if (e === "error" && this[f]) {
					const e = t;
					if (this[N]) defer(() => e.call(this, this[f]));
					else e.call(this, this[f]);
				}
				return n;
			}
			removeListener(e, t) {
				return this.off(e, t);
			}
			off(e, t) {
				const n = super.off(e, t);
				if (e === "data") {
					this[L] = this.listeners("data").length;
					if (this[L] === 0 && !this[R] && !this[C].length) {
						this[y] = false;
					}
				}
				return n;
			}
			removeAllListeners(e) {
				const t = super.removeAllListeners(e);
				if (e === "data" || e === undefined) {
					this[L] = 0;
					if (!this[R] && !this[C].length) {
						this[y] = false;
					}
				}
				return t;
			}
			get emittedEnd() {
				return this[u];
			}
			[l]() {
				if (!this[d] && !this[u] && !this[O] && this[S].length === 0 && this[c]) {
					this[d] = true;
					this.emit("end");
					this.emit("prefinish");
					this.emit("finish");
					if (this[p]) this.emit("close");
					this[d] = false;
				}
			}
			emit(e, ...t) {
				const n = t[0];
				if (e !== "error" && e !== "close" && e !== O && this[O]) {
					return false;
				} else if (e === "data") {
					return !this[D] && !n ? false : this[N] ? (defer(() => this[A](n)), true) : this[A](n);
				} else if (e === "end") {
					return this[j]();
				} else if (e === "close") {
					this[p] = true;
					if (!this[u] && !this[O]) return false;
					const e = super.emit("close");
					this.removeAllListeners("close");
					return e;
				} else if (e === "error") {
					this[f] = n;
					super.emit(k, n);
					const e = !this[I] || this.listeners("error").length ? super.emit("error", n) : false;
					this[l]();
					return e;
				} else if (e === "resume") {
					const e = super.emit("resume");
					this[l]();
					return e;
				} else if (e === "finish" || e === "prefinish") {
					const t = super.emit(e);
					this.removeAllListeners(e);
					return t;
				}
				const r = super.emit(e, ...t);
				this[l]();
				return r;
			}
			[A](e) {
				for (const t of this[C]) {
					if (t.dest.write(e) === false) this.pause();
				}
				const t = this[R] ? false : super.emit("data", e);
				this[l]();
				return t;
			}
			[j]() {
				if (this[u]) return false;
				this[u] = true;
				this.readable = false;
				return this[N] ? (defer(() => this[M]()), true) : this[M]();
			}
			[M]() {
				if (this[v]) {
					const e = this[v].end();
					if (e) {
						for (const t of this[C]) {
							t.dest.write(e);
						}
						if (!this[R]) super.emit("data", e);
					}
				}
				for (const e of this[C]) {
					e.end();
				}
				const e = super.emit("end");
				this.removeAllListeners("end");
				return e;
			}
			async collect() {
				const e = Object.assign([], { dataLength: 0 });
				if (!this[D]) e.dataLength = 0;
				const t = this.promise();
				this.on("data", (t) => {
					e.push(t);
					if (!this[D]) e.dataLength += t.length;
				});
				await t;
				return e;
			}
			async concat() {
				if (this[D]) {
					throw new Error("cannot concat in objectMode");
				}
				const e = await this.collect();
				return this[_] ? e.join("") : Buffer.concat(e, e.dataLength);
			}
			async promise() {
				return new Promise((e, t) => {
					this.on(O, () => t(new Error("stream destroyed")));
					this.on("error", (e) => t(e));
					this.on("end", () => e());
				});
			}
			[Symbol.asyncIterator]() {
				this[R] = false;
				let e = false;
				const stop = async () => {
					this.pause();
					e = true;
					return {
						value: undefined,
						done: true
					};
				};
				const next = () => {
					if (e) return stop();
					const t = this.read();
					if (t !== null) return Promise.resolve({
						done: false,
						value: t
					});
					if (this[c]) return stop();
					let n;
					let r;
					const onerr = (e) => {
						this.off("data", ondata);
						this.off("end", onend);
						this.off(O, ondestroy);
						stop();
						r(e);
					};
					const ondata = (e) => {
						this.off("error", onerr);
						this.off("end", onend);
						this.off(O, ondestroy);
						this.pause();
						n({
							value: e,
							done: !!this[c]
						});
					};
					const onend = () => {
						this.off("error", onerr);
						this.off("data", ondata);
						this.off(O, ondestroy);
						stop();
						n({
							done: true,
							value: undefined
						});
					};
					const ondestroy = () => onerr(new Error("stream destroyed"));
					return new Promise((e, t) => {
						r = t;
						n = e;
						this.once(O, ondestroy);
						this.once("error", onerr);
						this.once("end", onend);
						this.once("data", ondata);
					});
				};
				return {
					next,
					throw: stop,
					return: stop,
					[Symbol.asyncIterator]() {
						return this;
					},
					[Symbol.asyncDispose]: async () => {}
				};
			}
			[Symbol.iterator]() {
				this[R] = false;
				let e = false;
				const stop = () => {
					this.pause();
					this.off(k, stop);
					this.off(O, stop);
					this.off("end", stop);
					e = true;
					return {
						done: true,
						value: undefined
					};
				};
				const next = () => {
					if (e) return stop();
					const t = this.read();
					return t === null ? stop() : {
						done: false,
						value: t
					};
				};
				this.once("end", stop);
				this.once(k, stop);
				this.once(O, stop);
				return {
					next,
					throw: stop,
					return: stop,
					[Symbol.iterator]() {
						return this;
					},
					[Symbol.dispose]: () => {}
				};
			}
			destroy(e) {
				if (this[O]) {
					if (e) this.emit("error", e);
					else this.emit(O);
					return this;
				}
				this[O] = true;
				this[R] = true;
				this[S].length = 0;
				this[w] = 0;
				const t = this;
				if (typeof t.close === "function" && !this[p]) t.close();
				if (e) this.emit("error", e);
				else this.emit(O);
				return this;
			}
			static get isStream() {
				return t.isStream;
			}
		}
		t.Minipass = Minipass;
	})
};
;
