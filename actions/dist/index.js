(() => {
	"use strict";
	var e = {
		42613: (function(e) {
			e.exports = require("assert");
		}),
		20181: (function(e) {
			e.exports = require("buffer");
		}),
		35317: (function(e) {
			e.exports = require("child_process");
		}),
		49140: (function(e) {
			e.exports = require("constants");
		}),
		76982: (function(e) {
			e.exports = require("crypto");
		}),
		72250: (function(e) {
			e.exports = require("dns");
		}),
		24434: (function(e) {
			e.exports = require("events");
		}),
		79896: (function(e) {
			e.exports = require("fs");
		}),
		91943: (function(e) {
			e.exports = require("fs/promises");
		}),
		58611: (function(e) {
			e.exports = require("http");
		}),
		85675: (function(e) {
			e.exports = require("http2");
		}),
		65692: (function(e) {
			e.exports = require("https");
		}),
		69278: (function(e) {
			e.exports = require("net");
		}),
		34589: (function(e) {
			e.exports = require("node:assert");
		}),
		16698: (function(e) {
			e.exports = require("node:async_hooks");
		}),
		4573: (function(e) {
			e.exports = require("node:buffer");
		}),
		31421: (function(e) {
			e.exports = require("node:child_process");
		}),
		37540: (function(e) {
			e.exports = require("node:console");
		}),
		77598: (function(e) {
			e.exports = require("node:crypto");
		}),
		53053: (function(e) {
			e.exports = require("node:diagnostics_channel");
		}),
		40610: (function(e) {
			e.exports = require("node:dns");
		}),
		78474: (function(e) {
			e.exports = require("node:events");
		}),
		73024: (function(e) {
			e.exports = require("node:fs");
		}),
		51455: (function(e) {
			e.exports = require("node:fs/promises");
		}),
		37067: (function(e) {
			e.exports = require("node:http");
		}),
		32467: (function(e) {
			e.exports = require("node:http2");
		}),
		44708: (function(e) {
			e.exports = require("node:https");
		}),
		98995: (function(e) {
			e.exports = require("node:module");
		}),
		77030: (function(e) {
			e.exports = require("node:net");
		}),
		48161: (function(e) {
			e.exports = require("node:os");
		}),
		76760: (function(e) {
			e.exports = require("node:path");
		}),
		643: (function(e) {
			e.exports = require("node:perf_hooks");
		}),
		1708: (function(e) {
			e.exports = require("node:process");
		}),
		41792: (function(e) {
			e.exports = require("node:querystring");
		}),
		57075: (function(e) {
			e.exports = require("node:stream");
		}),
		46193: (function(e) {
			e.exports = require("node:string_decoder");
		}),
		58500: (function(e) {
			e.exports = require("node:timers/promises");
		}),
		41692: (function(e) {
			e.exports = require("node:tls");
		}),
		7066: (function(e) {
			e.exports = require("node:tty");
		}),
		73136: (function(e) {
			e.exports = require("node:url");
		}),
		57975: (function(e) {
			e.exports = require("node:util");
		}),
		73429: (function(e) {
			e.exports = require("node:util/types");
		}),
		30714: (function(e) {
			e.exports = require("node:vm");
		}),
		75919: (function(e) {
			e.exports = require("node:worker_threads");
		}),
		38522: (function(e) {
			e.exports = require("node:zlib");
		}),
		70857: (function(e) {
			e.exports = require("os");
		}),
		16928: (function(e) {
			e.exports = require("path");
		}),
		932: (function(e) {
			e.exports = require("process");
		}),
		2203: (function(e) {
			e.exports = require("stream");
		}),
		13193: (function(e) {
			e.exports = require("string_decoder");
		}),
		53557: (function(e) {
			e.exports = require("timers");
		}),
		16460: (function(e) {
			e.exports = require("timers/promises");
		}),
		64756: (function(e) {
			e.exports = require("tls");
		}),
		52018: (function(e) {
			e.exports = require("tty");
		}),
		87016: (function(e) {
			e.exports = require("url");
		}),
		39023: (function(e) {
			e.exports = require("util");
		}),
		43106: (function(e) {
			e.exports = require("zlib");
		})
	};
	var t = {};
	function __nccwpck_require__(n) {
		var r = t[n];
		if (r !== undefined) {
			return r.exports;
		}
		var i = t[n] = {
			id: n,
			loaded: false,
			exports: {}
		};
		var a = true;
		try {
			e[n].call(i.exports, i, i.exports, __nccwpck_require__);
			a = false;
		} finally {
			if (a) delete t[n];
		}
		i.loaded = true;
		return i.exports;
	}
	__nccwpck_require__.m = e;
	if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
	(() => {
		var e = Object.getPrototypeOf ? (e) => Object.getPrototypeOf(e) : (e) => e.__proto__;
		var t;
		__nccwpck_require__.t = function(n, r) {
			if (r & 1) n = this(n);
			if (r & 8) return n;
			if (typeof n === "object" && n) {
				if (r & 4 && n.__esModule) return n;
				if (r & 16 && typeof n.then === "function") return n;
			}
			var i = Object.create(null);
			__nccwpck_require__.r(i);
			var a = {};
			t = t || [
				null,
				e({}),
				e([]),
				e(e)
			];
			for (var o = r & 2 && n; typeof o == "object" && !~t.indexOf(o); o = e(o)) {
				Object.getOwnPropertyNames(o).forEach((e) => a[e] = () => n[e]);
			}
			a["default"] = () => n;
			__nccwpck_require__.d(i, a);
			return i;
		};
	})();
	(() => {
		__nccwpck_require__.d = (e, t) => {
			for (var n in t) {
				if (__nccwpck_require__.o(t, n) && !__nccwpck_require__.o(e, n)) {
					Object.defineProperty(e, n, {
						enumerable: true,
						get: t[n]
					});
				}
			}
		};
	})();
	(() => {
		__nccwpck_require__.f = {};
		__nccwpck_require__.e = (e) => {
			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((t, n) => {
				__nccwpck_require__.f[n](e, t);
				return t;
			}, []));
		};
	})();
	(() => {
		__nccwpck_require__.u = (e) => {
			return "" + e + ".index.js";
		};
	})();
	(() => {
		__nccwpck_require__.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t);
	})();
	(() => {
		__nccwpck_require__.r = (e) => {
			if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
				Object.defineProperty(e, Symbol.toStringTag, { value: "Module" });
			}
			Object.defineProperty(e, "__esModule", { value: true });
		};
	})();
	(() => {
		__nccwpck_require__.nmd = (e) => {
			e.paths = [];
			if (!e.children) e.children = [];
			return e;
		};
	})();
	(() => {
		var e = { 8792: 1 };
		var installChunk = (t) => {
			var n = t.modules, r = t.ids, i = t.runtime;
			for (var a in n) {
				if (__nccwpck_require__.o(n, a)) {
					__nccwpck_require__.m[a] = n[a];
				}
			}
			if (i) i(__nccwpck_require__);
			for (var o = 0; o < r.length; o++) e[r[o]] = 1;
		};
		__nccwpck_require__.f.require = (t, n) => {
			if (!e[t]) {
				if (true) {
					installChunk(require("./" + __nccwpck_require__.u(t)));
				} else e[t] = 1;
			}
		};
	})();
	var n = {};
	(() => {
		var e = n;
		const { pathToFileURL: t } = __nccwpck_require__(73136);
		const r = t(__filename).href;
		const i = 70;
		e.runAction = async (e) => {
			process.exitCode = i;
			const t = await Promise.all([
				__nccwpck_require__.e(4227),
				__nccwpck_require__.e(2051),
				__nccwpck_require__.e(8287),
				__nccwpck_require__.e(5868)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 97964));
			await t.runAction(e, r);
		};
		e.runCli = async () => {
			process.exitCode = i;
			const e = await __nccwpck_require__.e(6447).then(__nccwpck_require__.bind(__nccwpck_require__, 76447));
			await e.runCli(r);
		};
	})();
	module.exports = n;
})();
