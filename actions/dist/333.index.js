"use strict";
exports.id = 333;
exports.ids = [333];
exports.modules = {
	50333: (function(e, t, n) {
		n.d(t, { runUnitCommand: () => runUnitCommand });
		var r = n(20996);
		var i = n(66462);
		var a = n(82662);
		var o = n(57946);
		var s = n(97389);
		var c = n(15642);
		var l = n(96416);
		var u = n(28048);
		;
		const d = new Set(Object.keys(u.j$.shape).map(l.VC));
		function splitInputs(e) {
			const pick = (t) => ({
				...e,
				values: Object.fromEntries(Object.entries(e.values).filter(([e]) => d.has(e) === t))
			});
			return {
				common: pick(true),
				own: pick(false)
			};
		}
		var f = n(81353);
		var p = n(86005);
		var m = n(28359);
		var h = n(60722);
		;
		function unitHelp(e) {
			const t = Object.entries(e.inputs.shape);
			const n = Object.entries({
				...u.j$.shape,
				...e.kind === "operation" ? u.zm.shape : {}
			});
			return [
				`${e.id} (${e.kind}): ${e.summary}`,
				"",
				`Usage: release-gates ${e.id} [--flag value \u2026]`,
				...section("Inputs", t),
				...section("Common inputs", n),
				"",
				"Checks",
				...Object.entries(e.checks).map(([e, t]) => `  ${e}\n      ${t}`),
				""
			].join("\n");
		}
		function section(e, t) {
			if (t.length === 0) return [];
			return [
				"",
				e,
				...t.flatMap(([e, t]) => describeFlag(e, t))
			];
		}
		function describeFlag(e, t) {
			const n = (0, l.VC)(e);
			const r = defaultOf(t);
			const i = r === undefined || r === "" ? "" : ` [default: ${r}]`;
			return [`  --${n} <${(0, o.uM)(t)}>${i}`, `      ${t.description ?? ""}`];
		}
		function defaultOf(e) {
			const t = e.safeParse(undefined);
			if (!t.success || t.data === undefined) return undefined;
			return Array.isArray(t.data) ? t.data.join(", ") : JSON.stringify(t.data).replaceAll("\"", "");
		}
		var g = n(11262);
		;
		async function runUnitCommand(e, t) {
			const n = await (0, c.LM)(e);
			const { screen: o, tokens: l, bundleUrl: u } = t;
			if (l.includes("--help") || l.includes("-h")) {
				o.text(unitHelp(n));
				return i.dc.open;
			}
			const { positionals: d, flags: _ } = (0, h.W)(l, (e) => e === "json" || isBoolean(n, e));
			(0, g.Q)(d, e);
			const { json: v, ...y } = _;
			const { common: b, own: x } = splitInputs(toRaw(y));
			const S = await (0, r.Z)({
				root: _["root"] ?? ".",
				version: a.x,
				bundleUrl: u,
				masker: o.masker
			});
			const C = await (0, f.fA)(S, [b]);
			const w = v === "true";
			const T = await (0, p.i)(C, n, {
				sources: [x],
				onFinish: (t) => {
					if (!w && t.unit.id !== e) o.line((0, s.BB)(t));
				}
			});
			if (w) o.text(JSON.stringify(toJson(T), null, 2));
			else if (T.evidence.error !== null && T.children.length === 0) explainError(T, o);
			else for (const e of (0, s.yw)(T)) o.line(e);
			explainUnkept(T, o);
			return (0, m.mZ)(T);
		}
		function explainUnkept(e, t) {
			const [n] = (0, m.Xp)(e);
			if (n !== undefined) t.error(`${n.unit}: ${n.message}`);
		}
		function explainError(e, t) {
			t.error(`${e.evidence.unit}: ${e.evidence.reason}`);
			if (e.evidencePath !== null) t.text(`evidence  ${e.evidencePath}`);
		}
		function toRaw(e) {
			return {
				source: "flag",
				values: e,
				where: (e) => ({ file: `--${e}` })
			};
		}
		function isBoolean(e, t) {
			const n = {
				...u.j$.shape,
				...u.zm.shape,
				...e.inputs.shape
			};
			const r = n[t.replaceAll(/-([a-z0-9])/g, (e, t) => t.toUpperCase())];
			return r !== undefined && (0, o.uM)(r) === "boolean";
		}
		function toJson(e) {
			return {
				verdict: (0, m.gV)(e),
				evidence_path: e.evidencePath,
				evidence_sha256: e.evidenceSha256,
				values: e.values,
				evidence: e.evidence,
				units: e.children.map(toJson)
			};
		}
	}),
	60722: (function(e, t, n) {
		n.d(t, { W: () => parseArguments });
		var r = n(66462);
		function parseArguments(e, t) {
			const n = [];
			const r = {};
			const add = (e, t) => {
				r[e] = Object.hasOwn(r, e) ? `${r[e]}\n${t}` : t;
			};
			for (let i = 0; i < e.length; i++) {
				const a = e[i];
				if (a === "--") return {
					positionals: [...n, ...e.slice(i + 1)],
					flags: r
				};
				if (!a.startsWith("-") || a === "-") n.push(a);
				else {
					const { name: n, value: r } = splitFlag(a);
					const o = e[i + 1];
					if (r !== undefined) add(n, r);
					else if (t(n)) add(n, "true");
					else if (n.startsWith("no-") && t(n.slice(3))) add(n.slice(3), "false");
					else if (o === undefined || o.startsWith("--")) throw noValue(n);
					else {
						add(n, o);
						i += 1;
					}
				}
			}
			return {
				positionals: n,
				flags: r
			};
		}
		function splitFlag(e) {
			const t = /^--([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/.exec(e);
			if (t !== null) return {
				name: t[1],
				value: t[2]
			};
			throw new r.dz({
				code: "flag.not_a_flag",
				message: `expected a flag such as --name or --name=value, found ${JSON.stringify(e.slice(0, 80))}`
			});
		}
		function noValue(e) {
			return new r.dz({
				code: "flag.no_value",
				message: `the flag --${e} needs a value, found none`,
				remedy: `Write --${e}=VALUE`
			});
		}
	}),
	11262: (function(e, t, n) {
		n.d(t, { Q: () => refusePositionals });
		var r = n(66462);
		function refusePositionals(e, t) {
			const [n] = e;
			if (n === undefined) return;
			throw new r.dz({
				code: "flag.unexpected_word",
				message: `expected only flags after "${t}", found ${JSON.stringify(n.slice(0, 80))}`,
				remedy: `See: release-gates help ${t}`
			});
		}
	})
};
;
