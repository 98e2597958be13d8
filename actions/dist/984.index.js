"use strict";
exports.id = 984;
exports.ids = [984];
exports.modules = { 20984: (function(e, t, n) {
	n.r(t);
	n.d(t, { parseToml: () => parseToml });
	var r = n(6415);
	var i = n(181);
	var a = n(66462);
	var o = n(54082);
	var s = n(46911);
	;
	const c = /[A-Za-z0-9_-]/;
	function createTomlLines(e) {
		let t;
		return (n) => {
			t ??= scan(e);
			for (let e = n; e !== ""; e = e.slice(0, e.lastIndexOf("/"))) {
				const n = t.get(e);
				if (n !== undefined) return n;
			}
			return 1;
		};
	}
	function scan(e) {
		const t = {
			text: e,
			lines: new Map(),
			table: [],
			counts: new Map(),
			at: 0,
			line: 1
		};
		while (skipBlank(t)) {
			if (e[t.at] === "[") readHeader(t);
			else readMember(t);
		}
		return t.lines;
	}
	function readHeader(e) {
		const t = e.text[e.at + 1] === "[";
		e.at += t ? 2 : 1;
		const n = e.line;
		const r = readPath(e, "]");
		const i = resolvePath(e, t ? r.slice(0, -1) : r);
		const a = r.at(-1);
		if (t && a !== undefined) {
			const t = (0, s.r)([...i, a]);
			const r = e.counts.get(t) ?? 0;
			e.counts.set(t, r + 1);
			if (r === 0) e.lines.set(t, n);
			i.push(a, String(r));
		}
		e.table = i;
		remember(e, i, n);
		skipToLineEnd(e);
	}
	function resolvePath(e, t) {
		const n = [];
		for (const r of t) {
			n.push(r);
			const t = e.counts.get((0, s.r)(n));
			if (t !== undefined) n.push(String(t - 1));
		}
		return n;
	}
	function readMember(e) {
		const t = e.line;
		const n = readPath(e, "=");
		remember(e, [...e.table, ...n], t);
		skipValue(e);
	}
	function remember(e, t, n) {
		for (let r = t.length; r > 0; r--) {
			const i = (0, s.r)(t.slice(0, r));
			if (e.lines.has(i)) return;
			e.lines.set(i, n);
		}
	}
	function readPath(e, t) {
		const { text: n } = e;
		const r = [];
		while (e.at < n.length && n[e.at] !== t) {
			const t = n[e.at];
			if (t === "\"" || t === "'") r.push(readQuoted(e, t));
			else if (c.test(t)) r.push(readBare(e));
			else e.at++;
		}
		e.at++;
		return r.slice(0, i.l + 1);
	}
	function readBare(e) {
		const t = e.at;
		while (c.test(e.text[e.at] ?? "")) e.at++;
		return e.text.slice(t, e.at);
	}
	function readQuoted(e, t) {
		const n = e.at + 1;
		skipString(e, t);
		const r = e.text.slice(n, e.at - 1);
		if (t === "'" || !r.includes("\\")) return r;
		return r.replaceAll(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{2})|(.))/g, unescapeKey);
	}
	function unescapeKey(e, t, n, r, i) {
		const a = t ?? n ?? r;
		if (a !== undefined) return String.fromCodePoint(Number.parseInt(a, 16));
		const o = {
			b: "\b",
			t: "	",
			n: "\n",
			f: "\f",
			r: "\r",
			e: "\x1B"
		};
		return o[i ?? ""] ?? i ?? "";
	}
	function skipValue(e) {
		const { text: t } = e;
		let n = 0;
		while (e.at < t.length) {
			const r = t[e.at];
			if (r === "\"" || r === "'") {
				skipString(e, r);
				continue;
			}
			if (r === "#") skipComment(e);
			if (t[e.at] === "\n") {
				if (n === 0) return;
				e.line++;
			}
			if (r === "[" || r === "{") n++;
			if (r === "]" || r === "}") n--;
			e.at++;
		}
	}
	function skipString(e, t) {
		const { text: n } = e;
		const r = n.startsWith(t.repeat(3), e.at) ? t.repeat(3) : t;
		e.at += r.length;
		while (e.at < n.length && !n.startsWith(r, e.at)) {
			if (n[e.at] === "\n") e.line++;
			if (n[e.at] === "\\" && t === "\"") {
				e.at++;
				if (n[e.at] === "\n") e.line++;
			}
			e.at++;
		}
		e.at += r.length;
		if (r.length === 3) while (n[e.at] === t) e.at++;
	}
	function skipBlank(e) {
		const { text: t } = e;
		for (; e.at < t.length; e.at++) {
			if (t[e.at] === "#") skipComment(e);
			const n = t[e.at];
			if (n === "\n") e.line++;
			else if (n !== " " && n !== "	" && n !== "\r") return n !== undefined;
		}
		return false;
	}
	function skipComment(e) {
		const t = e.text.indexOf("\n", e.at);
		e.at = t === -1 ? e.text.length : t;
	}
	function skipToLineEnd(e) {
		skipComment(e);
	}
	;
	class TomlRefusal extends Error {
		code;
		pointer;
		constructor(e, t, n) {
			super(n);
			this.code = e;
			this.pointer = (0, s.r)(t);
		}
	}
	function tomlToJson(e, t = []) {
		if (typeof e === "string") {
			if (!/\p{Surrogate}/u.test(e)) return e;
			throw new TomlRefusal("toml.lone_surrogate", t, "expected whole characters, found half of a surrogate pair");
		}
		if (typeof e === "boolean") return e;
		if (typeof e === "bigint" || typeof e === "number") return toNumber(e, t);
		if (e instanceof o.PJ) return e.toISOString();
		if (typeof e !== "object" || e === null) {
			throw new TomlRefusal("toml.syntax", t, `expected a TOML value, found ${typeof e}`);
		}
		if (t.length >= i.l) {
			throw new TomlRefusal("toml.too_deep", t, `expected at most ${i.l} levels, found more`);
		}
		if (Array.isArray(e)) return e.map((e, n) => tomlToJson(e, [...t, n]));
		const n = Object.create(null);
		for (const [r, i] of Object.entries(e)) n[r] = tomlToJson(i, [...t, r]);
		return n;
	}
	function toNumber(e, t) {
		const n = Number(e);
		if (typeof e === "bigint" && !Number.isSafeInteger(n)) {
			const n = `expected an integer between -(2^53-1) and 2^53-1, found ${e}; quote it to make it a string`;
			throw new TomlRefusal("toml.unsafe_integer", t, n);
		}
		if (Number.isFinite(n)) return n;
		throw new TomlRefusal("toml.number_range", t, `expected a finite number, found ${n}`);
	}
	function explainTomlRefusal(e, t, n) {
		const r = {
			file: t,
			pointer: e.pointer,
			...n !== undefined && { line: n }
		};
		return new a.dz({
			code: e.code,
			message: e.message,
			where: r
		});
	}
	;
	function parseToml(e, t) {
		const { file: n } = t;
		const a = (0, r._)(e, {
			file: n,
			maxBytes: t.maxBytes ?? i.b.policy,
			format: "toml"
		});
		const o = createTomlLines(a);
		const s = parseText(a, n, o);
		return {
			file: n,
			value: s,
			lineOf: (e) => isThere(s, e) ? o(e) : undefined
		};
	}
	function parseText(e, t, n) {
		try {
			return tomlToJson((0, o.qg)(e, {
				integersAsBigInt: true,
				maxDepth: i.l
			}));
		} catch (e) {
			if (e instanceof TomlRefusal) throw explainTomlRefusal(e, t, n(e.pointer));
			if (e instanceof o.zx) throw explainSyntax(e, t);
			const r = e instanceof RangeError;
			const s = r ? `expected at most ${i.l} levels, found more` : "expected TOML 1.0";
			throw new a.dz({
				code: r ? "toml.too_deep" : "toml.syntax",
				message: s,
				where: { file: t }
			}, { cause: e });
		}
	}
	function explainSyntax(e, t) {
		const [n] = e.message.split("\n");
		const r = e.message.includes("excessively nested") ? "toml.too_deep" : "toml.syntax";
		const i = `expected TOML 1.0, found: ${(n ?? "").replace(/^Invalid TOML document: /, "").slice(0, 300)}`;
		return new a.dz({
			code: r,
			message: i,
			where: {
				file: t,
				line: e.line,
				column: e.column
			}
		});
	}
	function isThere(e, t) {
		let n = e;
		for (const e of t.split("/").slice(1)) {
			const t = e.replaceAll("~1", "/").replaceAll("~0", "~");
			if (typeof n !== "object" || n === null || !Object.hasOwn(n, t)) return false;
			n = n[t];
		}
		return t === "" || t.startsWith("/");
	}
}) };
;
