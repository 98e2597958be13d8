"use strict";
exports.id = 5616;
exports.ids = [5616, 7109];
exports.modules = {
	88449: (function(e, t, n) {
		n.d(t, {
			A: () => parseLine,
			Dh: () => readOwnLine,
			Zh: () => isFault,
			ec: () => toFault
		});
		var r = n(39330);
		var i = n(30786);
		var a = n(66462);
		var o = n(8304);
		var s = n(618);
		var c = n(14485);
		function isFault(e) {
			return "fault" in e;
		}
		function readOwnLine(e) {
			const t = parseObject(e);
			if ("fault" in t) return t;
			if (!isOwnForm(e, t.value)) {
				return { fault: {
					code: "line.not_canonical",
					message: "the line is not the RFC 8785 form of its own value"
				} };
			}
			const n = (0, s.Vw)(t.value);
			if (n !== undefined) return { fault: {
				code: "record.shape",
				message: n
			} };
			const i = t.value;
			const a = (0, r.fg)(cutEntryHash(e, i.entry_hash));
			return { facts: {
				seq: i.seq,
				ts: i.ts,
				prevHash: i.prev_hash,
				entryHash: i.entry_hash,
				computedHash: a
			} };
		}
		function isOwnForm(e, t) {
			try {
				return (0, i.ZY)(e, t);
			} catch (e) {
				if (e instanceof a.dz) return false;
				throw e;
			}
		}
		function parseLine(e, t) {
			const n = readOwnLine(e);
			const r = isFault(n) ? n.fault.message : n.facts.computedHash === n.facts.entryHash ? undefined : "the line does not hash to its entry_hash";
			if (r === undefined) return (0, o.R)(e, { file: t }).value;
			throw new a.dz({
				code: "record.invalid",
				message: `expected a record of the log, found that ${r}`,
				where: { file: t }
			});
		}
		function cutEntryHash(e, t) {
			const n = Buffer.from(e.buffer, e.byteOffset, e.length);
			const r = n.lastIndexOf(`"entry_hash":"${t}","prev_hash":"`);
			return Buffer.concat([n.subarray(0, r), n.subarray(r + c.wE)]);
		}
		function parseObject(e) {
			if (e.length === 0) return { fault: {
				code: "line.blank",
				message: "the line is empty"
			} };
			try {
				return { value: (0, o.R)(e, {
					file: "line",
					maxBytes: s.Oc
				}).value };
			} catch (e) {
				if (!(e instanceof a.dz)) throw e;
				return toFault(e);
			}
		}
		function toFault(e) {
			const [t] = e.problems;
			const n = e.code === "json.encoding" ? "line.encoding" : "line.not_json";
			return { fault: {
				code: n,
				message: t?.message ?? "the line is not JSON"
			} };
		}
	}),
	618: (function(e, t, n) {
		n.d(t, {
			IL: () => formatLine,
			Oc: () => c,
			Vw: () => findShapeFault,
			kA: () => buildRecord,
			lq: () => isFilled,
			xE: () => s
		});
		var r = n(30786);
		var i = n(71164);
		var a = n(39330);
		var o = n(66462);
		const s = {
			seq: 0,
			hash: ""
		};
		const c = 32 * 1024;
		const l = 253402300800;
		function buildRecord(e, t, n) {
			const i = {
				schema_version: 1,
				seq: t.seq + 1,
				ts: Math.trunc(n) / 1e3,
				action: e.action,
				actor: orElse(e.actor, "system"),
				source: orElse(e.source, "unknown"),
				status: orElse(e.status, "ok"),
				context: e.context ?? {},
				prev_hash: t.hash
			};
			const a = {
				...i,
				entry_hash: (0, r.o4)(i)
			};
			const o = findShapeFault(a);
			if (o !== undefined) throw invalid(o);
			return a;
		}
		function formatLine(e) {
			const t = (0, r.Mr)(e);
			if (t.length + 1 > c) {
				throw invalid(`the line is ${t.length + 1} bytes long; at most ${c} are allowed`);
			}
			const n = new Uint8Array(t.length + 1);
			n.set(t);
			n[t.length] = 10;
			return n;
		}
		const u = [
			"action",
			"actor",
			"context",
			"entry_hash",
			"prev_hash",
			"schema_version",
			"seq",
			"source",
			"status",
			"ts"
		];
		function findShapeFault(e) {
			if (!(0, i.O)(e)) return "a record is a JSON object";
			const t = u.find((t) => !Object.hasOwn(e, t));
			if (t !== undefined) return `the field ${t} is missing`;
			if (Object.keys(e).length !== u.length) return "a record has ten fields and no others";
			if (e["schema_version"] !== 1) return "schema_version is not 1";
			if (!isSeq(e["seq"])) return "seq is not an integer from 1";
			if (!isTs(e["ts"])) return "ts is not a time in Unix seconds with at most three decimals";
			const n = [
				"action",
				"actor",
				"source",
				"status"
			].find((t) => !isFilled(e[t]));
			if (n !== undefined) return `${n} is not a text with something in it`;
			if (!(0, i.O)(e["context"])) return "context is not an object";
			if (e["prev_hash"] !== "" && !(0, a.P4)(e["prev_hash"])) return "prev_hash is not a SHA-256";
			return (0, a.P4)(e["entry_hash"]) ? undefined : "entry_hash is not a SHA-256";
		}
		function isSeq(e) {
			return Number.isSafeInteger(e) && e >= 1;
		}
		function isTs(e) {
			if (typeof e !== "number" || !(e > 0 && e < l)) return false;
			return Math.round(e * 1e3) / 1e3 === e;
		}
		function isFilled(e) {
			return typeof e === "string" && e.trim() !== "";
		}
		function orElse(e, t) {
			return isFilled(e) ? e : t;
		}
		function invalid(e) {
			return new o.dz({
				code: "record.invalid",
				message: `expected a record that the log can hold, found that ${e}`,
				remedy: "Shorten the context: keep the content in a file and record its SHA-256"
			});
		}
	}),
	14485: (function(e, t, n) {
		n.d(t, {
			IC: () => i,
			YU: () => scanLine,
			Yc: () => a,
			wE: () => r
		});
		const r = 80;
		const i = 14;
		const a = 64;
		const o = 32;
		const s = 15;
		const c = -1;
		const l = 34;
		const u = 44;
		const d = 45;
		const f = 46;
		const p = 48;
		const m = 58;
		const h = 91;
		const g = 92;
		const _ = 93;
		const v = 123;
		const y = 125;
		const b = Uint8Array.from({ length: 256 }, (e, t) => Number(t >= 32 && t !== l && t !== g));
		const x = b.map((e, t) => Number(e === 1 && t < 128));
		const S = Uint8Array.from({ length: 256 }, (e, t) => Number("\"\\bfnrt".includes(String.fromCharCode(t))));
		const C = b.map((e, t) => Number(e === 1 && t !== 32 && ![
			194,
			225,
			226,
			227,
			239
		].includes(t)));
		const w = ascii("{\"action\":\"");
		const T = ascii(",\"actor\":\"");
		const E = ascii(",\"context\":{");
		const D = ascii("\"entry_hash\":\"");
		const O = ascii("\",\"prev_hash\":\"");
		const k = ascii(",\"schema_version\":1,\"seq\":");
		const A = ascii(",\"source\":\"");
		const j = ascii(",\"status\":\"");
		const M = ascii(",\"ts\":");
		const N = ascii("true");
		const P = ascii("false");
		const F = ascii("null");
		function scanLine(e, t, n) {
			let r = skipLiteral(e, t, w);
			r = r === c ? c : skipFilledText(e, r);
			r = r === c ? c : skipLiteral(e, r, T);
			r = r === c ? c : skipFilledText(e, r);
			r = r === c ? c : skipLiteral(e, r, E);
			r = r === c ? c : skipMembers(e, r, 1);
			r = r === c ? c : scanHashes(e, r, n);
			r = r === c ? c : skipLiteral(e, r, k);
			r = r === c ? c : scanSeq(e, r, n);
			r = r === c ? c : skipLiteral(e, r, A);
			r = r === c ? c : skipFilledText(e, r);
			r = r === c ? c : skipLiteral(e, r, j);
			r = r === c ? c : skipFilledText(e, r);
			r = r === c ? c : skipLiteral(e, r, M);
			r = r === c ? c : scanTs(e, r, n);
			if (r === c || e[r] !== y) return false;
			n.end = r + 1;
			return true;
		}
		function skipLiteral(e, t, n) {
			for (let r = 0; r < n.length; r++) {
				if (e[t + r] !== n[r]) return c;
			}
			return t + n.length;
		}
		function skipFilledText(e, t) {
			return C[e[t]] === 1 ? skipText(e, t + 1) : c;
		}
		function skipText(e, t) {
			let n = t;
			for (;;) {
				while (b[e[n]] === 1) n++;
				if (e[n] === l) return n + 1;
				if (e[n] !== g || S[e[n + 1]] !== 1) return c;
				n += 2;
			}
		}
		function skipValue(e, t, n) {
			const r = e[t];
			if (r === l) return skipText(e, t + 1);
			if (r === v) return n < o ? skipMembers(e, t + 1, n + 1) : c;
			if (r === h) return n < o ? skipItems(e, t + 1, n + 1) : c;
			if (r === d || isDigit(r)) return skipNumber(e, t);
			return skipLiteral(e, t, r === N[0] ? N : r === P[0] ? P : F);
		}
		function skipItems(e, t, n) {
			if (e[t] === _) return t + 1;
			let r = t;
			for (;;) {
				r = skipValue(e, r, n);
				if (r === c) return c;
				if (e[r] !== u) return e[r] === _ ? r + 1 : c;
				r++;
			}
		}
		function skipMembers(e, t, n) {
			if (e[t] === y) return t + 1;
			let r = t;
			let i = c;
			for (;;) {
				if (e[r] !== l) return c;
				const t = r + 1;
				r = t;
				while (x[e[r]] === 1) r++;
				if (e[r] !== l || e[r + 1] !== m) return c;
				if (i !== c && !ascends(e, i, t)) return c;
				i = t;
				r = skipValue(e, r + 2, n);
				if (r === c) return c;
				if (e[r] !== u) return e[r] === y ? r + 1 : c;
				r++;
			}
		}
		function ascends(e, t, n) {
			for (let r = 0;; r++) {
				const i = e[t + r];
				const a = e[n + r];
				if (i !== a) return i === l || a !== l && i < a;
				if (i === l) return false;
			}
		}
		function skipNumber(e, t) {
			const n = e[t] === d ? t + 1 : t;
			let r = n;
			while (isDigit(e[r])) r++;
			const i = r - n;
			if (i === 0 || e[n] === p && i > 1) return c;
			if (e[r] !== f) {
				const a = e[n] === p && n !== t;
				return i <= s && !a ? r : c;
			}
			const a = r++;
			while (isDigit(e[r])) r++;
			const o = r - a - 1;
			if (o === 0 || i + o > s) return c;
			if (e[r - 1] === p) return c;
			return e[n] === p && startsWithZeros(e, a + 1) ? c : r;
		}
		function startsWithZeros(e, t) {
			for (let n = 0; n < 6; n++) if (e[t + n] !== p) return false;
			return true;
		}
		function scanHashes(e, t, n) {
			if (e[t] !== u) return c;
			n.memberAt = t + 1;
			const r = skipLiteral(e, t + 1, D);
			if (r === c) return c;
			const i = skipLiteral(e, r + a, O);
			if (i === c) return c;
			n.prevHashAt = i;
			n.prevHashLength = e[i] === l ? 0 : a;
			const o = i + n.prevHashLength;
			return e[o] === l ? o + 1 : c;
		}
		function scanSeq(e, t, n) {
			let r = t;
			let i = 0;
			while (isDigit(e[r])) i = i * 10 + e[r++] - p;
			n.seq = i;
			return r > t && r - t <= s && e[t] !== p ? r : c;
		}
		function scanTs(e, t, n) {
			let r = t;
			let i = 0;
			while (isDigit(e[r])) i = i * 10 + e[r++] - p;
			if (r === t || r - t > 11 || e[t] === p) return c;
			let a = 0;
			if (e[r] === f) {
				const t = r++;
				let n = 100;
				for (; isDigit(e[r]); n /= 10) a += n * (e[r++] - p);
				if (r === t + 1 || r > t + 4 || e[r - 1] === p) return c;
			}
			n.ts = (i * 1e3 + a) / 1e3;
			return r;
		}
		function isDigit(e) {
			return e >= p && e <= 57;
		}
		function ascii(e) {
			return Uint8Array.from(Buffer.from(e, "latin1"));
		}
	}),
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
			const c = [...new Set([...n, ...Object.keys(a)])].toSorted();
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
		var r = n(48252);
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
		var p = n(87430);
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
			}).filter(([t]) => !Object.hasOwn(e.inputs.shape, t));
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
	}),
	89443: (function(e, t, n) {
		n.d(t, { v: () => andMore });
		const r = /(?: \(and \d+ more(?: [a-z]+)?\))+$/;
		function andMore(e, t, n) {
			if (t === 0) return e;
			return `${e.replace(r, "")} (and ${t} more ${n}${t === 1 ? "" : "s"})`;
		}
	}),
	1973: (function(e, t, n) {
		n.d(t, {
			S4: () => judge,
			UI: () => opens,
			_i: () => isUnmet,
			z4: () => foldVerdict
		});
		const r = null && [
			"error",
			"fail",
			"inconclusive",
			"waived",
			"pass",
			"not_applicable"
		];
		function judge(e, t) {
			const n = t.mode === "enforce" && (e.level === "must" || e.level === "should" && t.strict);
			return {
				...e,
				mode: n ? "enforce" : "warn"
			};
		}
		function foldVerdict(e) {
			if (e.length === 0) return "inconclusive";
			const t = e.filter((e) => e.mode === "enforce");
			const n = t.filter((e) => isUnmet(e) && e.waiver === undefined);
			if (n.some((e) => e.outcome === "fail")) return "fail";
			if (n.length > 0) return "inconclusive";
			if (t.some((e) => e.waiver !== undefined && isUnmet(e))) return "waived";
			return e.every((e) => e.outcome === "not_applicable") ? "not_applicable" : "pass";
		}
		function opens(e) {
			return e === "pass" || e === "waived" || e === "not_applicable";
		}
		function isUnmet(e) {
			return e.outcome === "fail" || e.outcome === "inconclusive";
		}
		function worstVerdict(e) {
			return r.find((t) => e.includes(t)) ?? "inconclusive";
		}
	}),
	28935: (function(e, t, n) {
		n.d(t, {
			m: () => canonicalFormDifference,
			z: () => canonicalFile
		});
		var r = n(30786);
		var i = n(34975);
		const a = 10;
		function canonicalFile(e) {
			const t = (0, r.Mr)(e);
			const n = new Uint8Array(t.length + 1);
			n.set(t);
			n[t.length] = a;
			return n;
		}
		function canonicalFormDifference(e, t, n) {
			const r = canonicalFile(t);
			const a = (0, i.bL)(e, r);
			if (a === undefined) return undefined;
			return {
				...n,
				pointer: null,
				expected: byteAt(r, a),
				found: byteAt(e, a),
				message: `expected RFC 8785 canonical JSON and one line feed, found another byte at offset ${a}: expected ${byteAt(r, a)}, found ${byteAt(e, a)}`
			};
		}
		function byteAt(e, t) {
			const n = e[t];
			return n === undefined ? "the end of the file" : `0x${n.toString(16).padStart(2, "0")}`;
		}
	}),
	34975: (function(e, t, n) {
		n.d(t, {
			H8: () => toProblem,
			Tx: () => differ,
			at: () => firstDifference,
			bL: () => firstDifferingByte,
			hF: () => describeDifference,
			ny: () => toDifference
		});
		var r = n(46911);
		function toDifference(e, t) {
			return {
				code: e.code,
				file: e.where?.file ?? t,
				pointer: e.where?.pointer ?? null,
				expected: null,
				found: null,
				message: e.message
			};
		}
		function describeDifference({ file: e, pointer: t, message: n }) {
			return `${e}${t === null || t === "" ? "" : ` at ${t}`}: ${n}`.slice(0, 2e3);
		}
		function differ(e, t) {
			const { expected: n, found: r } = t;
			return {
				code: e,
				...t,
				message: `expected ${JSON.stringify(n)}, found ${JSON.stringify(r)}`
			};
		}
		function toProblem(e, t) {
			const { code: n, message: r, file: i, pointer: a } = e;
			const o = a === null ? undefined : t.lineOf(a);
			return {
				code: n,
				message: r,
				where: {
					file: i,
					...a !== null && { pointer: a },
					...o !== undefined && { line: o }
				}
			};
		}
		function firstDifference(e, t, n = []) {
			if (isTree(e) && isTree(t) && Array.isArray(e) === Array.isArray(t)) {
				const r = [...new Set([...Object.keys(e), ...Object.keys(t)])].sort();
				for (const i of r) {
					const r = firstDifference(own(e, i), own(t, i), [...n, i]);
					if (r !== undefined) return r;
				}
				return undefined;
			}
			if (Object.is(e, t) || e === 0 && t === 0) return undefined;
			return {
				pointer: (0, r.r)(n),
				expected: e ?? null,
				found: t ?? null
			};
		}
		function isTree(e) {
			return typeof e === "object" && e !== null;
		}
		function own(e, t) {
			return Object.hasOwn(e, t) ? e[t] : undefined;
		}
		function firstDifferingByte(e, t) {
			const n = Math.min(e.length, t.length);
			for (let r = 0; r < n; r += 1) if (e[r] !== t[r]) return r;
			return e.length === t.length ? undefined : n;
		}
	}),
	34617: (function(e, t, n) {
		n.d(t, { v: () => documentReader });
		var r = n(8304);
		var i = n(46911);
		var a = n(66462);
		var o = n(28935);
		var s = n(34975);
		function documentReader(e) {
			const toJson = (t, n) => (0, r.R)(t, {
				file: n,
				maxBytes: e.maxBytes
			});
			const differencesOf = (t, n, r) => {
				const { file: i } = n;
				const a = (0, o.m)(r, n.value, {
					file: i,
					code: e.notCanonical
				});
				return [...a === undefined ? [] : [a], ...e.disagreements(t, i, r)];
			};
			const validate = (t, n) => {
				const r = (0, i.m)(e.schema, t);
				const [o, ...c] = differencesOf(r, t, n).map((e) => (0, s.H8)(e, t));
				if (o !== undefined) throw new a.dz([o, ...c]);
				return r;
			};
			return {
				validate,
				parse: (e, t) => validate(toJson(e, t), e),
				read: (t, n) => {
					try {
						const r = toJson(t, n);
						const a = (0, i.m)(e.schema, r);
						return {
							document: a,
							differences: differencesOf(a, r, t)
						};
					} catch (e) {
						if (!(e instanceof a.dz)) throw e;
						return {
							document: null,
							differences: e.problems.map((e) => (0, s.ny)(e, n))
						};
					}
				}
			};
		}
	}),
	14256: (function(e, t, n) {
		n.d(t, {
			X3: () => a,
			ZJ: () => i,
			bU: () => r
		});
		const r = 32 * 1024 * 1024;
		const i = 32 * 1024 * 1024;
		const a = 32 * 1024 * 1024;
	}),
	11142: (function(e, t, n) {
		n.d(t, {
			Kz: () => isConfinedPath,
			bV: () => fileNameOf,
			uJ: () => joinPath,
			yS: () => folderOf,
			yk: () => escapeGlob
		});
		function joinPath(e, t) {
			const n = e.replace(/\/+$/, "");
			return n === "" || n === "." ? t : `${n}/${t}`;
		}
		function folderOf(e) {
			const t = e.lastIndexOf("/");
			return t === -1 ? "" : e.slice(0, t);
		}
		function fileNameOf(e) {
			return e.slice(e.lastIndexOf("/") + 1);
		}
		function isConfinedPath(e) {
			if (e === "" || /[\\\0-\x1f\x7f]/.test(e) || /^[A-Za-z]:/.test(e)) return false;
			return e.split("/").every((e) => e !== "" && e !== "." && e !== "..");
		}
		function escapeGlob(e) {
			return e.replaceAll(/[\\*?[\]{}!]/g, "\\$&");
		}
	}),
	61367: (function(e, t, n) {
		n.d(t, {
			CG: () => w,
			DE: () => E,
			El: () => C,
			GJ: () => p,
			Ix: () => T,
			KF: () => l,
			Mq: () => g,
			Pq: () => s,
			Sn: () => a,
			Sr: () => y,
			WJ: () => h,
			bc: () => _,
			eF: () => v,
			id: () => c,
			mn: () => o,
			n8: () => m,
			oo: () => D,
			sc: () => u,
			uR: () => d,
			uX: () => i,
			z6: () => x
		});
		var r = n(84227);
		const i = "release-gates/evidence/v1";
		const a = "release-gates/manifest/v1";
		const o = "release-gates/facts/v1";
		const s = r.Pq9();
		const c = r.YjP().regex(/^(?![-.])[A-Za-z0-9._-]{1,128}$/).describe("1 to 128 characters A-Z a-z 0-9 . _ - without a leading \"-\" or \".\"");
		const l = r.YjP().regex(/^[a-z][a-z0-9-]{1,63}$/);
		const u = r.YjP().regex(/^[0-9a-f]{64}$/).describe("SHA-256, lower-case hex");
		const d = r.YjP().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/).describe("RFC 3339, UTC, milliseconds");
		const f = r.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
		const p = r.Whr().min(0);
		const m = r.YjP().max(4096);
		const h = r.k5n([
			"error",
			"fail",
			"inconclusive",
			"waived",
			"pass",
			"not_applicable"
		]);
		const g = r.k5n(["enforce", "warn"]);
		const _ = r.rej({
			repository: r.YjP().min(1).max(256),
			commit: f.nullable(),
			ref: r.YjP().max(1024).nullable(),
			version: r.YjP().max(256).nullable()
		});
		const v = r.gMt("kind", [r.rej({
			kind: r.euz("github"),
			id: r.YjP().regex(/^\d{1,20}$/),
			attempt: r.Whr().min(1),
			workflow: r.YjP().max(1024),
			job: r.YjP().max(1024),
			event: r.YjP().max(128),
			actor: r.YjP().max(256)
		}), r.rej({
			kind: r.euz("local"),
			id: c,
			actor: r.YjP().max(256)
		})]);
		const y = r.rej({
			name: r.euz("release-gates"),
			version: r.YjP().max(64),
			bundle_sha256: u.nullable().describe("Digest of the bundle that ran; null when run from source")
		});
		const b = r.rej({
			file: r.YjP().max(4096),
			line: r.Whr().min(1).exactOptional(),
			pointer: r.YjP().max(4096).exactOptional()
		});
		const x = r.rej({
			id: r.YjP().regex(/^[a-z0-9_]+(::.{1,256})?$/),
			outcome: r.k5n([
				"pass",
				"fail",
				"inconclusive",
				"not_applicable"
			]),
			level: r.k5n([
				"must",
				"should",
				"may"
			]),
			mode: g,
			reason: m,
			expected: s,
			actual: s,
			location: b.exactOptional(),
			remedy: m.exactOptional(),
			waiver: c.exactOptional().describe("The waiver that covers this failing check")
		});
		const S = r.KCZ([r.euz("worktree"), r.rej({ commit: f })]);
		const C = r.rej({
			path: r.YjP().min(1).max(4096),
			sha256: u,
			bytes: p,
			role: r.k5n([
				"policy",
				"evidence",
				"material"
			]),
			origin: S
		});
		const w = r.rej({
			path: r.YjP().min(1).max(4096),
			sha256: u,
			bytes: p
		});
		const T = r.KCZ([r.rej({
			path: r.YjP().min(1).max(4096).describe("Relative to the folder of the evidence, \"/\" separators"),
			sha256: u,
			bytes: p
		}), r.rej({ not_kept: m.describe("Why the decision cannot be replayed") })]).describe("What a gate decided on, in a document of its own; absent where nothing was decided, or an operation acted");
		const E = r.rej({
			value: s,
			source: r.k5n([
				"flag",
				"input",
				"environment",
				"file",
				"default"
			])
		});
		const D = r.rej({
			id: c,
			gate: l,
			check: r.YjP().max(512),
			owner: r.YjP().min(1).max(256),
			ticket: r.YjP().min(1).max(512),
			reason: m,
			expires: d,
			days_left: r.Whr(),
			path: r.YjP().max(4096),
			sha256: u,
			signed_by: r.YOg(r.YjP().min(1).max(256)).min(1).max(100).exactOptional().describe("Fingerprints of the keys that signed it; left out where nobody did")
		});
	})
};
;
