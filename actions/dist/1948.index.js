"use strict";
exports.id = 1948;
exports.ids = [1948, 333];
exports.modules = {
	41948: (function(e, t, n) {
		n.r(t);
		n.d(t, { runRollout: () => runRollout });
		var r = n(57946);
		var i = n(66462);
		;
		const a = {
			downgrade: "downgrade",
			hotfix: "hotfix"
		};
		const o = new Set([
			"downgrade",
			"bless",
			"unbless"
		]);
		const s = new Set([
			"plan",
			"status",
			"record"
		]);
		function rolloutFlags(e, t, n) {
			const [r, ...i] = e;
			if (r === undefined) throw nothingAsked();
			const c = [...n, ...Object.keys(a)].toSorted();
			if (!c.includes(r)) throw unknownAction(r, c);
			const l = o.has(r) && t["release"] === undefined ? needed(i.shift(), r) : undefined;
			const u = i.join(" ");
			if (u !== "" && s.has(r)) throw noReason(r, u);
			const d = a[r];
			const f = {
				action: d === undefined ? r : "apply",
				...d !== undefined && { kind: d },
				...l !== undefined && { release: l },
				...u !== "" && { reason: u },
				...r === "plan" && { "dry-run": "true" }
			};
			refuseTwice(f, t);
			return {
				...t,
				...f
			};
		}
		function nothingAsked() {
			return new i.dz({
				code: "rollout.no_action",
				message: "expected what to do, such as status or freeze, found nothing",
				remedy: "See: release-gates help rollout"
			});
		}
		function unknownAction(e, t) {
			return new i.dz({
				code: "rollout.unknown_action",
				message: `expected one of ${t.join(", ")}, found ${JSON.stringify(e.slice(0, 80))}`,
				remedy: "See: release-gates help rollout"
			});
		}
		function needed(e, t) {
			if (e !== undefined) return e;
			throw new i.dz({
				code: "rollout.no_release",
				message: `expected a release after "rollout ${t}", found none`,
				remedy: `Write: release-gates rollout ${t} RELEASE "why"`
			});
		}
		function noReason(e, t) {
			return new i.dz({
				code: "flag.unexpected_word",
				message: `expected only flags after "rollout ${e}", found ${JSON.stringify(t.slice(0, 80))}`,
				remedy: "It changes nothing, so it needs no reason"
			});
		}
		function refuseTwice(e, t) {
			const n = Object.keys(e).find((n) => Object.hasOwn(t, n) && t[n] !== e[n]);
			if (n === undefined) return;
			throw new i.dz({
				code: "rollout.twice",
				message: `expected one ${n}, found ${JSON.stringify(e[n])} and --${n} ${JSON.stringify(t[n])}`,
				remedy: `Leave out --${n}`
			});
		}
		var c = n(50333);
		;
		function runRollout(e) {
			return (0, c.runUnitCommand)("rollout-executor", e, (e, t, { inputs: n }) => rolloutFlags(e, t, (0, r.cU)(n.shape["action"]) ?? []));
		}
	}),
	50333: (function(e, t, n) {
		n.d(t, { runUnitCommand: () => runUnitCommand });
		var r = n(5830);
		var i = n(66462);
		var a = n(82662);
		var o = n(57946);
		var s = n(36576);
		var c = n(4794);
		var l = n(15642);
		var u = n(96416);
		var d = n(28048);
		;
		const f = new Set(Object.keys(d.j$.shape).map(u.VC));
		function splitInputs(e) {
			const pick = (t) => ({
				...e,
				values: Object.fromEntries(Object.entries(e.values).filter(([e]) => f.has(e) === t))
			});
			return {
				common: pick(true),
				own: pick(false)
			};
		}
		var p = n(51139);
		var m = n(43011);
		var h = n(28359);
		var g = n(60722);
		var _ = n(39362);
		;
		function unitHelp(e) {
			const t = Object.entries(e.inputs.shape);
			const n = Object.entries({
				...d.j$.shape,
				...e.kind === "operation" ? d.zm.shape : {}
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
			const n = (0, o.cU)(t)?.join("|") ?? (0, o.uM)(t);
			return [`  --${(0, u.VC)(e)} <${n}>${ifAbsent(t)}`, `      ${t.description ?? ""}`];
		}
		function ifAbsent(e) {
			const t = e.safeParse(undefined);
			if (!t.success) return " (required)";
			const n = toText(e, t.data);
			return n === "" ? "" : ` [default: ${n}]`;
		}
		function toText(e, t) {
			if (t === undefined) return "";
			if ((0, o.uM)(e) === "duration") return (0, _.a)(t);
			return Array.isArray(t) ? t.join(", ") : `${t}`;
		}
		var v = n(11262);
		;
		async function runUnitCommand(e, t, n) {
			const o = await (0, l.LM)(e);
			const { screen: c, tokens: u, bundleUrl: d } = t;
			if (u.includes("--help") || u.includes("-h")) {
				c.text(unitHelp(o));
				return i.dc.open;
			}
			const { positionals: f, flags: _ } = (0, g.W)(u, (e) => e === "json" || isBoolean(o, e));
			if (n === undefined) (0, v.Q)(f, e);
			const { json: y, ...b } = _;
			const { common: x, own: S } = splitInputs(toRaw(n === undefined ? b : n(f, b, o)));
			const C = await (0, r.Z)({
				root: _["root"] ?? ".",
				version: a.x,
				bundleUrl: d,
				masker: c.masker
			});
			const w = await (0, p.fA)(C, [x]);
			const T = y === "true";
			const E = await (0, m.i)(w, o, {
				sources: [S],
				keep: !isLook(o, S) || x.values["evidence-directory"] !== undefined,
				onFinish: (t) => {
					if (!T && t.unit.id !== e) c.line((0, s.BB)(t));
				}
			});
			if (T) c.text(JSON.stringify(toJson(E), null, 2));
			else if (E.evidence.error !== null && E.children.length === 0) explainError(E, c);
			else for (const e of (0, s.yw)(E)) c.line(e);
			explainUnkept(E, c);
			return (0, h.mZ)(E);
		}
		function isLook(e, { values: t }) {
			const { action: n } = t;
			return e.kind === "operation" && typeof n === "string" && e.looks?.includes(n) === true;
		}
		function explainUnkept(e, t) {
			const [n] = (0, h.Xp)(e);
			if (n !== undefined) t.error(`${n.unit}: ${n.message}`);
		}
		function explainError(e, t) {
			t.error(`${e.evidence.unit}: ${e.evidence.reason}`);
			if (e.evidencePath !== null) t.text(`evidence  ${(0, c.T)(e, e.evidencePath)}`);
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
				...d.j$.shape,
				...d.zm.shape,
				...e.inputs.shape
			};
			const r = n[t.replaceAll(/-([a-z0-9])/g, (e, t) => t.toUpperCase())];
			return r !== undefined && (0, o.uM)(r) === "boolean";
		}
		function toJson(e) {
			return {
				verdict: (0, h.gV)(e),
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
