"use strict";
exports.id = 4621;
exports.ids = [4621];
exports.modules = { 54621: (function(e, t, n) {
	n.r(t);
	n.d(t, { parseYaml: () => parseYaml });
	var r = n(6415);
	var i = n(181);
	var a = n(66462);
	var o = n(41917);
	;
	function findTooDeep(e, t) {
		const n = e.map((e) => ({
			token: e,
			depth: 0
		}));
		for (let e = n.pop(); e !== undefined; e = n.pop()) {
			const { token: r, depth: i } = e;
			if (r.type === "document") {
				if (r.value !== undefined) n.push({
					token: r.value,
					depth: i
				});
			} else if ("items" in r) {
				if (i >= t) return r.offset;
				for (const e of r.items) {
					if (e.key) n.push({
						token: e.key,
						depth: i + 1
					});
					if (e.value !== undefined) n.push({
						token: e.value,
						depth: i + 1
					});
				}
			}
		}
		return undefined;
	}
	;
	function yamlRefusal(e, t) {
		const [n, ...r] = t;
		return new a.dz([toProblem(e, n), ...r.map((t) => toProblem(e, t))]);
	}
	function toProblem({ file: e, lines: t }, { code: n, message: r, offset: i, remedy: a }) {
		const o = i === undefined ? undefined : t.linePos(i);
		const s = o === undefined ? { file: e } : {
			file: e,
			line: Math.max(o.line, 1),
			column: Math.max(o.col, 1)
		};
		return {
			code: n,
			message: r,
			where: s,
			...a !== undefined && { remedy: a }
		};
	}
	;
	const s = 100;
	const c = 1e5;
	function toJson(e, t) {
		const n = {
			source: t,
			anchors: new Map(),
			targets: new Map(),
			aliases: 0,
			aliasedValues: 0
		};
		const r = e === null ? null : convert(n, e, 0).value;
		return {
			value: r,
			targets: n.targets
		};
	}
	function convert(e, t, n) {
		if ((0, o.Vj)(t)) return convertAlias(e, t, n);
		const r = convertPlain(e, t, n);
		const i = (0, o.jn)(t) || (0, o.jh)(t) || (0, o.oP)(t) ? t.anchor : undefined;
		if (i !== undefined) e.anchors.set(i, r);
		return r;
	}
	function convertPlain(e, t, n) {
		if ((0, o.jn)(t)) return {
			node: t,
			value: toScalar(e, t),
			size: 1,
			height: 0
		};
		if (n >= i.l) throw tooDeep(e, t);
		if ((0, o.jh)(t)) return convertMap(e, t, n);
		if ((0, o.oP)(t)) return convertSeq(e, t, n);
		throw refuse(e, t, "yaml.syntax", "expected a scalar, a mapping or a sequence, found something else");
	}
	function convertAlias(e, t, n) {
		const r = e.anchors.get(t.source);
		if (r === undefined) {
			const n = `expected an alias to an anchor that is complete above it, found *${t.source}`;
			throw refuse(e, t, "yaml.alias", n);
		}
		e.aliases++;
		e.aliasedValues += r.size;
		if (e.aliases > s || e.aliasedValues > c) {
			const n = `expected at most ${s} aliases that stand for at most ${c} values, found more`;
			throw refuse(e, t, "yaml.too_many_aliases", n, "Write the values out");
		}
		if (n + r.height > i.l) throw tooDeep(e, t);
		e.targets.set(t, r.node);
		return r;
	}
	function convertSeq(e, t, n) {
		const r = [];
		let i = 1;
		let a = 0;
		for (const o of t.items) {
			const t = convert(e, o, n + 1);
			r.push(t.value);
			i += t.size;
			a = Math.max(a, t.height);
		}
		return {
			node: t,
			value: r,
			size: i,
			height: a + 1
		};
	}
	function convertMap(e, t, n) {
		const r = Object.create(null);
		let i = 1;
		let a = 0;
		for (const o of t.items) {
			const s = toKey(e, o.key, t);
			if (s in r) {
				const t = `expected each key once in a mapping, found ${JSON.stringify(s).slice(0, 120)} again`;
				throw refuse(e, o.key, "yaml.duplicate_key", t, "Remove one of the two");
			}
			const c = o.value === null ? null : convert(e, o.value, n + 1);
			r[s] = c === null ? null : c.value;
			i += c === null ? 1 : c.size;
			a = Math.max(a, c === null ? 0 : c.height);
		}
		return {
			node: t,
			value: r,
			size: i,
			height: a + 1
		};
	}
	function toKey(e, t, n) {
		if (!(0, o.jn)(t) || t.value === null) {
			const r = t === null || (0, o.jn)(t) ? "an empty one" : "a collection or an alias";
			throw refuse(e, t ?? n, "yaml.key", `expected a text as key, found ${r}`);
		}
		if (t.value === "<<" && t.type === "PLAIN") {
			const n = "expected YAML 1.2, which has no merge keys, found \"<<\"";
			throw refuse(e, t, "yaml.merge_key", n, "Write the members out, or quote the key");
		}
		if (typeof t.value === "string") return wellFormed(e, t, t.value);
		return wellFormed(e, t, t.source ?? "");
	}
	function toScalar(e, t) {
		const { value: n } = t;
		if (typeof n === "string") return wellFormed(e, t, n);
		if (n === null || typeof n === "boolean") return n;
		if (typeof n === "bigint") {
			const r = Number(n);
			if (Number.isSafeInteger(r)) return r;
			const i = `expected an integer between -(2^53-1) and 2^53-1, found ${(t.source ?? "").slice(0, 60)}`;
			throw refuse(e, t, "yaml.unsafe_integer", i, "Quote it to make it a string");
		}
		if (typeof n === "number" && Number.isFinite(n)) return n;
		throw refuse(e, t, "yaml.number_range", `expected a finite number, found ${(t.source ?? "").slice(0, 60)}`);
	}
	function wellFormed(e, t, n) {
		if (!/\p{Surrogate}/u.test(n)) return n;
		throw refuse(e, t, "yaml.lone_surrogate", "expected whole characters, found half of a surrogate pair");
	}
	function tooDeep(e, t) {
		const n = `expected at most ${i.l} collections inside one another, found more`;
		return refuse(e, t, "yaml.too_deep", n);
	}
	function refuse(e, t, n, r, i) {
		const a = t.range?.[0];
		return yamlRefusal(e.source, [{
			code: n,
			message: r,
			offset: a,
			...i !== undefined && { remedy: i }
		}]);
	}
	;
	function createYamlLines(e, t, n) {
		const r = new Map();
		return (i) => {
			let a = e;
			let s = e?.range?.[0] ?? 0;
			if (i !== "" && !i.startsWith("/")) return undefined;
			for (const e of i.split("/").slice(1)) {
				if ((0, o.Vj)(a)) a = n.get(a) ?? null;
				if (a === null) return undefined;
				let t = r.get(a);
				if (t === undefined) r.set(a, t = childrenOf(a));
				const i = t.get(e.replaceAll("~1", "/").replaceAll("~0", "~"));
				if (i === undefined) return undefined;
				({node: a, offset: s} = i);
			}
			return Math.max(t.linePos(s).line, 1);
		};
	}
	function childrenOf(e) {
		if ((0, o.oP)(e)) {
			const t = e.items;
			return new Map(t.map((e, t) => [String(t), {
				offset: e.range?.[0] ?? 0,
				node: e
			}]));
		}
		if (!(0, o.jh)(e)) return new Map();
		return new Map(e.items.map((e) => {
			const t = e.key;
			const n = (0, o.jn)(t) ? typeof t.value === "string" ? t.value : t.source ?? "" : "";
			return [n, {
				offset: t.range?.[0] ?? 0,
				node: e.value ?? null
			}];
		}));
	}
	;
	const l = 20;
	function parseYaml(e, t) {
		const { file: n } = t;
		const a = (0, r._)(e, {
			file: n,
			maxBytes: t.maxBytes ?? i.b.policy,
			format: "yaml"
		});
		const s = {
			file: n,
			lines: new o.HN()
		};
		const c = compose(a, s);
		const l = c?.contents ?? null;
		const { value: u, targets: d } = toJson(l, s);
		let f;
		return {
			file: n,
			value: u,
			lineOf(e) {
				f ??= createYamlLines(l, s.lines, d);
				return f(e);
			}
		};
	}
	function compose(e, t) {
		try {
			return composeOne(e, t);
		} catch (e) {
			if (e instanceof a.dz) throw e;
			const n = e instanceof RangeError;
			const r = n ? `expected at most ${i.l} collections inside one another, found more` : `expected YAML 1.2, found what the reader cannot take: ${e instanceof Error ? e.message : "unknown"}`;
			throw new a.dz({
				code: n ? "yaml.too_deep" : "yaml.syntax",
				message: r,
				where: { file: t.file }
			}, { cause: e });
		}
	}
	function composeOne(e, t) {
		const n = [...new o.iX(t.lines.addNewLine).parse(e)];
		const r = findTooDeep(n, i.l);
		if (r !== undefined) {
			const e = `expected at most ${i.l} collections inside one another, found more`;
			throw yamlRefusal(t, [{
				code: "yaml.too_deep",
				message: e,
				offset: r
			}]);
		}
		const a = new o.Dk({
			version: "1.2",
			schema: "core",
			resolveKnownTags: false,
			merge: false,
			strict: true,
			intAsBigInt: true,
			uniqueKeys: false,
			prettyErrors: false,
			logLevel: "silent"
		});
		const s = [];
		for (const t of a.compose(n, true, e.length)) {
			s.push(t);
			if (s.length > 1) break;
		}
		const c = s.flatMap((e) => faultsOf(e)).slice(0, l);
		const [u, ...d] = c;
		if (u !== undefined) throw yamlRefusal(t, [u, ...d]);
		const f = s[1];
		if (f !== undefined) {
			const e = `expected one YAML document, found more`;
			throw yamlRefusal(t, [{
				code: "yaml.many_documents",
				message: e,
				offset: f.range[0],
				remedy: "Put each document into a file of its own"
			}]);
		}
		return s[0];
	}
	function faultsOf(e) {
		const t = [...e.errors, ...e.warnings].map((e) => ({
			code: e.code === "TAG_RESOLVE_FAILED" ? "yaml.tag" : "yaml.syntax",
			message: `expected YAML 1.2 in the core schema, found: ${e.message.slice(0, 300)}`,
			offset: e.pos[0]
		}));
		const { explicit: n, version: r } = e.directives.yaml;
		if (n === true && r !== "1.2") {
			const e = `expected YAML 1.2, found a %YAML ${r} directive`;
			t.push({
				code: "yaml.version",
				message: e,
				offset: 0,
				remedy: "Remove the directive"
			});
		}
		return t;
	}
}) };
;
