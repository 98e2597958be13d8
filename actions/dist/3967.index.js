"use strict";
exports.id = 3967;
exports.ids = [3967];
exports.modules = {
	57663: (function(e, t, n) {
		n.d(t, { c: () => isLoopbackHost });
		const r = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
		function isLoopbackHost(e) {
			return r.test(e);
		}
	}),
	23182: (function(e, t, n) {
		n.d(t, {
			kf: () => parseSemver,
			mU: () => compareSemver,
			nN: () => isSemver
		});
		const r = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*))?(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;
		function parseSemver(e) {
			if (typeof e !== "string" || e.length > 256) return undefined;
			const t = r.exec(e);
			if (t === null) return undefined;
			const [, n, i, a, o, s] = t;
			return {
				major: BigInt(n),
				minor: BigInt(i),
				patch: BigInt(a),
				prerelease: o?.split(".") ?? [],
				build: s?.split(".") ?? []
			};
		}
		function isSemver(e) {
			return parseSemver(e) !== undefined;
		}
		function compareSemver(e, t) {
			for (const n of [
				"major",
				"minor",
				"patch"
			]) {
				if (e[n] !== t[n]) return e[n] < t[n] ? -1 : 1;
			}
			if (e.prerelease.length === 0 || t.prerelease.length === 0) {
				return Number(e.prerelease.length === 0) - Number(t.prerelease.length === 0);
			}
			return comparePrerelease(e.prerelease, t.prerelease);
		}
		function comparePrerelease(e, t) {
			for (const [n, r] of e.entries()) {
				const e = t[n];
				if (e === undefined) return 1;
				const i = compareIdentifier(r, e);
				if (i !== 0) return i;
			}
			return e.length === t.length ? 0 : -1;
		}
		function compareIdentifier(e, t) {
			if (e === t) return 0;
			const n = [e, t].map((e) => /^\d+$/.test(e));
			if (n[0] === true && n[1] === true) return BigInt(e) < BigInt(t) ? -1 : 1;
			if (n[0] !== n[1]) return n[0] === true ? -1 : 1;
			return e < t ? -1 : 1;
		}
	}),
	77467: (function(e, t, n) {
		n.d(t, {
			n: () => toDecimal,
			w: () => percentToDecimal
		});
		function toDecimal(e) {
			const [t = "0", n] = String(e).split("e");
			if (n === undefined) return t;
			const [r = "0", i = ""] = t.replace("-", "").split(".");
			const a = Number(n);
			const o = r + i;
			const s = r.length + a;
			const c = e < 0 ? "-" : "";
			if (s <= 0) return `${c}0.${"0".repeat(-s)}${o}`;
			return c + (s >= o.length ? o.padEnd(s, "0") : `${o.slice(0, s)}.${o.slice(s)}`);
		}
		function percentToDecimal(e) {
			const [t = "0", n = ""] = toDecimal(e).split(".");
			const r = t.padStart(3, "0");
			const i = `${r.slice(0, -2)}.${r.slice(-2)}${n}`;
			return i.replace(/^0+(?=\d)/, "").replace(/\.?0+$/, "") || "0";
		}
	}),
	86830: (function(e, t, n) {
		n.d(t, {
			By: () => c,
			C7: () => parseSloTargets
		});
		var r = n(84227);
		var i = n(77467);
		var a = n(64700);
		const o = r._H3({ citation_metrics: r._H3({
			success_rate_min: r.aig().min(0).max(1).optional(),
			latency_p95_ms_max: r.aig().min(0).optional(),
			degraded_rate_max: r.aig().min(0).max(1).optional(),
			events_recent_min: r.aig().min(0).optional()
		}) }).describe("SLO targets of a load report");
		const s = [
			{
				key: "success_rate_min",
				measure: "success_rate",
				op: "gte",
				value: .99
			},
			{
				key: "latency_p95_ms_max",
				measure: "latency_p95_ms",
				op: "lte",
				value: 1500
			},
			{
				key: "degraded_rate_max",
				measure: "degraded_rate",
				op: "lte",
				value: .05
			},
			{
				key: "events_recent_min",
				measure: "events_recent",
				op: "gte",
				value: 0
			}
		];
		const c = s.map(({ measure: e }) => e);
		function parseSloTargets(e) {
			const t = (0, a.l)(o, e).citation_metrics;
			return s.filter(({ key: e }) => e !== "events_recent_min" || (t[e] ?? 0) > 0).map(({ key: n, measure: r, op: a, value: o }) => ({
				id: r.replaceAll("_", "-"),
				title: `${r} ${a === "gte" ? "at least" : "at most"} ${(0, i.n)(t[n] ?? o)}`,
				service: null,
				source: {
					file: e.file,
					pointer: `/citation_metrics/${n}`
				},
				indicator: {
					kind: "latest",
					measure: r,
					op: a,
					value: t[n] ?? o
				},
				target: "1",
				windowS: null,
				budgeting: { method: "occurrences" }
			}));
		}
	}),
	64700: (function(e, t, n) {
		n.d(t, { l: () => validateForeign });
		var r = n(46911);
		var i = n(66462);
		var a = n(96416);
		var o = n(84227);
		;
		function findNearMisses(e, t, n = []) {
			const r = unwrap(e);
			if (r instanceof o.fZ7) {
				const e = r.options.find((e) => e.safeParse(t).success);
				return e === undefined ? [] : findNearMisses(e, t, n);
			}
			if (r instanceof o.naA && Array.isArray(t)) {
				return t.flatMap((e, t) => findNearMisses(r.element, e, [...n, t]));
			}
			if (typeof t !== "object" || t === null || Array.isArray(t)) return [];
			const i = Object.entries(t);
			if (r instanceof o.b8S) {
				return i.flatMap(([e, t]) => findNearMisses(r.valueType, t, [...n, e]));
			}
			return r instanceof o.bvH ? inObject(r, i, n) : [];
		}
		function inObject(e, t, n) {
			const i = new Set(t.map(([e]) => e));
			const o = Object.keys(e.shape).filter((e) => !i.has(e));
			return t.flatMap(([t, i]) => {
				if (Object.hasOwn(e.shape, t)) return findNearMisses(e.shape[t], i, [...n, t]);
				const s = (0, a.pA)(t, o);
				return s === undefined ? [] : [{
					key: t,
					known: s,
					pointer: (0, r.r)([...n, t])
				}];
			});
		}
		function unwrap(e) {
			let t = e;
			while (t instanceof o.IiU || t instanceof o.XiL || t instanceof o.xgV || t instanceof o.l1C) {
				t = t.unwrap();
			}
			return t;
		}
		;
		function validateForeign(e, t) {
			const n = (0, r.m)(e, t);
			const [a, ...o] = findNearMisses(e, t.value).map((e) => {
				const n = t.lineOf(e.pointer);
				return {
					code: "schema.unknown_key",
					message: `nothing reads the key ${JSON.stringify(e.key)}; did you mean ${JSON.stringify(e.known)}?`,
					where: {
						file: t.file,
						pointer: e.pointer,
						...n !== undefined && { line: n }
					}
				};
			});
			if (a !== undefined) throw new i.dz([a, ...o]);
			return n;
		}
	}),
	34165: (function(e, t, n) {
		n.d(t, {
			BK: () => toApprovalFile,
			NM: () => parseApprovalFile,
			R4: () => g,
			XW: () => h,
			am: () => f,
			eR: () => d
		});
		var r = n(42207);
		var i = n(24820);
		var a = n(46911);
		var o = n(66462);
		var s = n(13060);
		var c = n(84227);
		var l = n(72896);
		var u = n(71165);
		const d = [
			"start",
			"promote",
			"advance",
			"hotfix",
			"downgrade",
			"rollback",
			"unfreeze",
			"unpin",
			"bless",
			"override"
		];
		const f = 8;
		const p = c.YjP().max(40).refine((e) => (0, r.TM)(e) !== undefined, "a time such as 2026-11-20T12:00:00Z");
		const m = new Set(["unfreeze", "unpin"]);
		const h = c.rej({
			version: c.euz(1),
			action: c.k5n(d).describe("What is approved"),
			channel: c.YjP().min(1).max(256).describe("Id of the channel: tenant.environment. Of the end of a freeze that binds many: repository, or environment:NAME"),
			repository: i.d4.exactOptional().describe("owner/name of the repository that it is given in, where others trust the same people"),
			release: u.id.exactOptional().describe("Release it is given for; left out where the action has none: unfreeze, unpin"),
			covers: c.k5n(l.T).exactOptional().describe("Of an override: the reason code that it covers"),
			by: u.eN.describe("Who approves: never who asks"),
			reason: u.l,
			at: p.describe("Since when"),
			expires: p.describe("Until when; mandatory")
		}).refine((e) => e.action === "override" === (e.covers !== undefined), {
			message: "expected covers with the action override, and with no other",
			path: ["covers"]
		}).refine((e) => e.release !== undefined === !m.has(e.action), {
			message: "expected release with every action but unfreeze and unpin, and not with those",
			path: ["release"]
		}).describe("Approval of one action of a rollout, version 1");
		const g = 64 * 1024;
		const _ = 92 * 864e5;
		async function parseApprovalFile(e, t) {
			return toApprovalFile(await (0, s.A)(e, { file: t }), t);
		}
		function toApprovalFile(e, t) {
			const { at: n, expires: i, ...s } = (0, a.m)(h, e);
			const [c, l] = [(0, r.TM)(n) ?? 0, (0, r.TM)(i) ?? 0];
			if (l > c && l - c <= _) {
				return {
					...s,
					atMs: c,
					expiresAtMs: l,
					path: t,
					signedBy: null
				};
			}
			throw new o.dz({
				code: "approval.too_long",
				message: `expected an approval that ends within 92 days after it begins, found ${n} to ${i}`,
				where: {
					file: t,
					pointer: "/expires"
				},
				remedy: "Name a day soon after the action"
			});
		}
	}),
	40954: (function(e, t, n) {
		n.d(t, { N: () => parseCommandTemplate });
		var r = n(96416);
		var i = n(66127);
		;
		function parseArgument(e) {
			const t = [];
			const n = [];
			let r = "";
			for (let i = 0; i < e.length;) {
				const { character: a, offset: o } = e[i];
				const s = a === "{" || a === "}";
				if (!s || e[i + 1]?.character === a) {
					r += a;
					i += s ? 2 : 1;
					continue;
				}
				const c = a === "{" ? readField(e, i) : undefined;
				if (c === undefined) {
					n.push(unmatched(a, o));
					i++;
					continue;
				}
				i = c.end;
				const l = readName(c.text, o);
				if (typeof l !== "string") {
					n.push(l);
					continue;
				}
				if (r !== "") t.push({ text: r });
				r = "";
				t.push({ placeholder: l });
			}
			if (r !== "") t.push({ text: r });
			return {
				pieces: t,
				problems: n
			};
		}
		function readField(e, t) {
			let n = 0;
			let r = "";
			for (let i = t; i < e.length; i++) {
				const { character: t } = e[i];
				if (t === "{") n++;
				if (t === "}") n--;
				if (n === 0) return {
					text: r.slice(1),
					end: i + 1
				};
				r += t;
			}
			return undefined;
		}
		function readName(e, t) {
			if ((0, i.wK)(e)) return e;
			const n = JSON.stringify(`{${e.slice(0, 60)}}`);
			if (e === "") {
				return {
					code: "placeholder.empty",
					message: "expected a name between the braces, found none",
					offset: t
				};
			}
			const a = /[.[!:{]/.exec(e)?.[0];
			if (a !== undefined) {
				const e = {
					".": "an attribute",
					"[": "an index",
					"!": "a conversion",
					":": "a format",
					"{": "another brace"
				}[a];
				const r = `expected a plain name between the braces, found ${e} in ${n}`;
				return {
					code: "placeholder.not_plain",
					message: r,
					offset: t
				};
			}
			const o = (0, r.pA)(e, [...i.je, ...i.TI]);
			const s = o === undefined ? "" : `; did you mean {${o}}?`;
			return {
				code: "placeholder.unknown",
				message: `there is no placeholder ${n}${s}`,
				offset: t
			};
		}
		function unmatched(e, t) {
			const n = e === "{" ? "the brace { is not closed within its argument; write {{ for the character itself" : "the brace } closes nothing within its argument; write }} for the character itself";
			return {
				code: "brace.unmatched",
				message: n,
				offset: t
			};
		}
		;
		const a = new Set([
			" ",
			"	",
			"\r",
			"\n"
		]);
		function splitCommand(e) {
			const t = [];
			let n;
			let r = 0;
			while (r < e.length) {
				const i = e[r];
				if (a.has(i)) {
					if (n !== undefined) t.push(n);
					n = undefined;
					r++;
					continue;
				}
				n ??= [];
				const o = takePart(e, r, n);
				if (typeof o === "object") return {
					state: "refused",
					...o
				};
				r = o;
			}
			if (n !== undefined) t.push(n);
			return {
				state: "split",
				arguments: t
			};
		}
		function takePart(e, t, n) {
			const r = e[t];
			if (r === "'" || r === "\"") return takeQuoted(e, t, n);
			if (r !== "\\") {
				n.push({
					character: r,
					offset: t
				});
				return t + 1;
			}
			const i = e[t + 1];
			if (i === undefined) return {
				reason: "nothing follows the backslash at the end",
				offset: t
			};
			n.push({
				character: i,
				offset: t + 1
			});
			return t + 2;
		}
		function takeQuoted(e, t, n) {
			const r = e[t];
			for (let i = t + 1; i < e.length; i++) {
				const t = e[i];
				if (t === r) return i + 1;
				const a = e[i + 1];
				if (r === "\"" && t === "\\" && (a === "\"" || a === "\\")) {
					n.push({
						character: a,
						offset: i + 1
					});
					i++;
				} else n.push({
					character: t,
					offset: i
				});
			}
			return {
				reason: `the quote ${r} is not closed`,
				offset: t
			};
		}
		;
		const o = 8192;
		const s = 256;
		function parseCommandTemplate(e) {
			const t = checkLimits(e);
			if (t !== undefined) return {
				state: "refused",
				problems: [t]
			};
			const n = typeof e === "string" ? splitCommand(e) : toArguments(e);
			if (n.state === "refused") return refuse("template.split", n.reason, { column: n.offset + 1 });
			if (n.arguments.length === 0) return refuse("template.empty", "expected a program, found nothing");
			const r = n.arguments.map(parseArgument);
			const [a, ...o] = [
				...controlProblems(n.arguments),
				...r.flatMap(({ problems: e }, t) => e.map((e) => place(e, t))),
				...programProblems(r[0]?.pieces ?? [])
			];
			if (a !== undefined) return {
				state: "refused",
				problems: [a, ...o]
			};
			const s = r.map((e) => e.pieces);
			const c = new Set(s.flat().flatMap((e) => "placeholder" in e ? [e.placeholder] : []));
			const l = [...new Set([...i.je, ...c])].filter((e) => c.has(e));
			return {
				state: "parsed",
				template: {
					source: e,
					arguments: s,
					placeholders: l
				}
			};
		}
		function checkLimits(e) {
			const t = typeof e === "string" ? e.length : e.reduce((e, t) => e + t.length, 0);
			const n = t > o || typeof e !== "string" && e.length > s;
			if (!n) return undefined;
			const r = `expected at most ${o} characters and ${s} arguments, found ${t} characters`;
			return {
				code: "template.too_long",
				message: r,
				argument: null,
				column: null
			};
		}
		function toArguments(e) {
			const t = e.map((e) => Array.from({ length: e.length }, (t, n) => at(e, n)));
			return {
				state: "split",
				arguments: t
			};
		}
		function at(e, t) {
			return {
				character: e[t],
				offset: t
			};
		}
		function controlProblems(e) {
			return e.flatMap((e, t) => {
				const n = e.find(({ character: e }) => /[\u0000-\u0008\u000b-\u001f\u007f]/.test(e));
				if (n === undefined) return [];
				const r = `found the control character ${JSON.stringify(n.character)}`;
				return [{
					code: "template.control_character",
					message: r,
					argument: t + 1,
					column: n.offset + 1
				}];
			});
		}
		function programProblems(e) {
			const t = e.length === 1 && e.every((e) => "text" in e && e.text.trim() !== "");
			if (t) return [];
			const n = "expected the name of a program as the first argument, without placeholders";
			return [{
				code: "template.program",
				message: n,
				argument: 1,
				column: null
			}];
		}
		function place({ code: e, message: t, offset: n }, r) {
			return {
				code: e,
				message: t,
				argument: r + 1,
				column: n + 1
			};
		}
		function refuse(e, t, { column: n = null } = {}) {
			return {
				state: "refused",
				problems: [{
					code: e,
					message: t,
					argument: null,
					column: n
				}]
			};
		}
	}),
	66127: (function(e, t, n) {
		n.d(t, {
			Gr: () => toPlaceholderText,
			TI: () => s,
			je: () => o,
			wK: () => isPlaceholder
		});
		var r = n(64310);
		var i = n(23182);
		const a = {
			action: "action",
			target_version: "version",
			from_version: "version_or_none",
			to_version: "version_or_none",
			correlation_id: "id",
			release_candidate_id: "id",
			from_rollout_percent: "percent",
			to_rollout_percent: "percent",
			canary_rollout_percent: "percent",
			stable_rollout_percent: "percent",
			canary_version: "version_or_none",
			stable_version: "version_or_none",
			before_canary_rollout_percent: "percent",
			before_stable_rollout_percent: "percent",
			before_canary_version: "version_or_none",
			before_stable_version: "version_or_none"
		};
		const o = Object.keys(a);
		const s = [
			"slot",
			"other_slot",
			"tenant",
			"environment",
			"region",
			"segment"
		];
		const c = /^share_of_[a-z][a-z0-9-]{0,31}$/;
		const l = {
			...a,
			...Object.fromEntries(s.map((e) => [e, "name"]))
		};
		function isPlaceholder(e) {
			return kindOf(e) !== undefined;
		}
		function kindOf(e) {
			if (c.test(e)) return "percent";
			return Object.hasOwn(l, e) ? l[e] : undefined;
		}
		const u = /^[a-z][a-z0-9_]{0,63}$/;
		const d = /^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/;
		const f = {
			action: "a word of a-z 0-9 _, at most 64 characters",
			version: "a semantic version of at most 128 characters",
			version_or_none: "a semantic version of at most 128 characters, or nothing",
			id: "an id of 1 to 128 characters A-Z a-z 0-9 . _ - without a leading \"-\" or \".\"",
			name: "a name that the channel has, of 1 to 63 characters A-Z a-z 0-9 _ - without a leading \"-\" or \"_\"",
			percent: "a whole number from 0 to 100"
		};
		function toPlaceholderText(e, t) {
			const n = kindOf(e);
			if (n === undefined) return { expected: "nothing: there is no such placeholder" };
			return accepts(n, t) ? { text: String(t) } : { expected: f[n] };
		}
		function accepts(e, t) {
			switch (e) {
				case "action": return typeof t === "string" && u.test(t);
				case "version": return isVersion(t);
				case "version_or_none": return t === "" || isVersion(t);
				case "id": return (0, r.eQ)(t);
				case "name": return typeof t === "string" && d.test(t);
				case "percent": return typeof t === "number" && Number.isInteger(t) && t >= 0 && t <= 100 && !Object.is(t, -0);
			}
		}
		function isVersion(e) {
			return (0, i.nN)(e) && e.length <= 128;
		}
	}),
	79453: (function(e, t, n) {
		n.d(t, {
			AI: () => readToken,
			FU: () => toBase,
			hJ: () => refuseHttpAddress
		});
		var r = n(57663);
		function refuseHttpAddress(e) {
			if (!URL.canParse(e)) return "expected an address such as https://service.example.com";
			const t = new URL(e);
			if (t.protocol !== "http:" && t.protocol !== "https:") return `expected http or https, found ${t.protocol}`;
			if (t.username !== "" || t.password !== "") return "expected no user or password in the address: use token-env";
			if (t.search !== "" || t.hash !== "") return "expected an address without \"?\" and \"#\"";
			return undefined;
		}
		function toBase(e) {
			return `${e.origin}${e.pathname.replace(/\/+$/, "")}`;
		}
		function readToken(e, t, n) {
			if (e === undefined) return { headers: {} };
			if (n.protocol === "http:" && !(0, r.c)(n.hostname)) {
				return { refusal: "a token is sent over https, or over http to this machine alone: change the address" };
			}
			const i = t.fromEnvironment(e)?.trim();
			if (i === undefined || i === "") return { refusal: `the environment variable ${e} is not set` };
			if (!/^[A-Za-z0-9._~+/-]+=*$/.test(i)) return { refusal: `the value of ${e} is not a bearer token` };
			return { headers: { authorization: `Bearer ${i}` } };
		}
	}),
	26741: (function(e, t, n) {
		n.d(t, {
			UR: () => isQueryPlaceholder,
			mP: () => i,
			tB: () => toQueryText
		});
		var r = n(64310);
		const i = [
			"tenant",
			"environment",
			"region",
			"segment",
			"candidate_release",
			"baseline_release",
			"candidate_version",
			"baseline_version",
			"slot",
			"other_slot",
			"window"
		];
		function isQueryPlaceholder(e) {
			return i.includes(e);
		}
		const a = /^[A-Za-z0-9][A-Za-z0-9._+~-]{0,127}$/;
		function toQueryText(e, t) {
			if (e === "window") {
				const e = t.window;
				return e !== undefined && Number.isInteger(e) && e > 0 ? `${e}s` : undefined;
			}
			const n = t[e];
			if (n === undefined) return undefined;
			const i = e === "candidate_version" || e === "baseline_version";
			return (i ? a.test(n) : (0, r.eQ)(n)) ? n : undefined;
		}
	}),
	94450: (function(e, t, n) {
		n.d(t, {
			Y: () => parseQueryTemplate,
			U: () => usesPlaceholder
		});
		var r = n(96416);
		var i = n(26741);
		;
		function scanPromql(e) {
			const t = [];
			let n = 0;
			while (n < e.length) {
				const r = e[n];
				let i = n + 1;
				if (r === "\"" || r === "'" || r === "`") {
					const r = closingQuote(e, n);
					if (r === undefined) return { fault: `the string that begins at character ${n + 1} has no end` };
					i = r + 1;
					t.push({
						start: n,
						end: i,
						kind: kindOfString(e, n)
					});
				} else if (r === "#") {
					const r = e.indexOf("\n", n);
					i = r === -1 ? e.length : r;
					t.push({
						start: n,
						end: i,
						kind: "comment"
					});
				} else if (r === "[") {
					const r = e.indexOf("]", n);
					if (r === -1) return { fault: `the bracket at character ${n + 1} has no end` };
					i = r + 1;
					t.push({
						start: n,
						end: i,
						kind: "brackets"
					});
				}
				n = i;
			}
			return t;
		}
		function closingQuote(e, t) {
			const n = e[t];
			for (let r = t + 1; r < e.length; r++) {
				if (e[r] === n) return r;
				if (n === "`") continue;
				if (e[r] === "\n") return undefined;
				if (e[r] === "\\") r += 1;
			}
			return undefined;
		}
		function kindOfString(e, t) {
			let n = t - 1;
			while (n >= 0 && /\s/.test(e[n])) n -= 1;
			const r = e.slice(Math.max(0, n - 1), n + 1);
			if (r !== "=~" && r !== "!~") return "string";
			return e[t] === "`" ? "raw_pattern" : "pattern";
		}
		;
		const a = /\{([A-Za-z_]+)\}/g;
		function parseQueryTemplate(e, t) {
			const n = t === "promql" ? scanPromql(e) : undefined;
			if (n !== undefined && "fault" in n) return n;
			const r = [];
			let i = 0;
			for (const o of e.matchAll(a)) {
				const a = o[1];
				const s = n?.find(({ start: e, end: t }) => o.index >= e && o.index < t);
				if (s?.kind === "comment") continue;
				const c = /\boffset\s+-?\s*$/i.test(e.slice(0, o.index));
				const l = s?.kind ?? (c ? "offset" : undefined);
				const u = judgePlace(a, l, t);
				if ("fault" in u) return u;
				r.push({ text: e.slice(i, o.index) }, u);
				i = o.index + o[0].length;
			}
			r.push({ text: e.slice(i) });
			return { pieces: r.filter((e) => !("text" in e) || e.text !== "") };
		}
		function usesPlaceholder(e, t) {
			return e.includes(`{${t}}`);
		}
		function judgePlace(e, t, n) {
			if (!(0, i.UR)(e)) {
				const t = (0, r.pA)(e, i.mP);
				return { fault: `there is no placeholder {${e}}${t === undefined ? "" : `; did you mean {${t}}?`}` };
			}
			if (n === "name") {
				return e === "window" ? { fault: "{window} is for PromQL alone; a command gets {from}, {to} and {step}, a column has its rows" } : {
					placeholder: e,
					context: "plain"
				};
			}
			if (e === "window") {
				return t === "brackets" || t === "offset" ? {
					placeholder: e,
					context: "plain"
				} : { fault: "{window} stands inside brackets or behind offset alone: increase(name[{window}])" };
			}
			if (t === undefined || t === "brackets" || t === "offset") {
				return { fault: `{${e}} stands inside quotes alone: name{label="{${e}}"}` };
			}
			return {
				placeholder: e,
				context: t === "string" ? "plain" : t
			};
		}
	}),
	46298: (function(e, t, n) {
		n.d(t, {
			V: () => f,
			y: () => toDowngradeRules
		});
		var r = n(48517);
		var i = n(66462);
		var a = n(84227);
		var o = n(9285);
		const s = a.YjP().min(1).max(64);
		const c = a.YjP().min(1).max(256);
		const l = a.rej({
			name: c.describe("What it is called in every release"),
			match: a.YjP().min(1).max(1024).superRefine(checkGlob).describe("Glob over the paths of artifacts; must match one artifact of each release: dist/app-*.tgz")
		});
		function checkGlob(e, t) {
			try {
				(0, r.t)([e]);
			} catch (e) {
				if (!(e instanceof i.dz)) throw e;
				t.addIssue({
					code: "custom",
					message: "a glob over paths, without a leading !"
				});
			}
		}
		const u = a.YOg(c).max(32).default([]);
		const d = a.rej({
			id: a.YjP().min(1).max(64).describe("Names the rule in records"),
			from: s.describe("Generation that is live"),
			to: s.describe("Generation that may take its place: an older one, or the same"),
			"schema-compatible": a.zMY().describe("Whether the older one can use the schema as the newer one left it"),
			"only-live": u.describe("Parts that only what is live has, and that may go away"),
			"only-target": u.describe("Parts that only the target has, and that may come")
		});
		const f = {
			"needs-staging": a.zMY().default(true).describe("Whether it must have gone through staging first"),
			"staging-environment": a.YjP().min(1).max(63).default("staging").describe("Environment that counts as staging"),
			parts: a.YOg(l).max(32).refine((e) => isUnique(e.map(({ name: e }) => e)), "each name once").default([]).describe("What a release consists of. Where none is named, the parts of two releases are the same where their paths are, with {version} for the version of the release"),
			"schema-part": c.optional().describe("Part whose bytes are the schema: the same bytes, the same schema. Its name in parts, or its path with {version}"),
			rules: a.YOg(d).max(100).refine((e) => isUnique(e.map(({ from: e, to: t }) => JSON.stringify([e, t]))), "each pair once").default([]).describe("Pairs of generations that a downgrade may cross; none by default. Within one generation a row is needed where the schema is another"),
			barriers: a.YOg(s).max(100).default([]).describe("Generations that changed keys or schema so that nothing older may follow them"),
			"bless-max": (0, o.p)({ minS: 3600 }).prefault("90d").describe("Longest validity of a blessed target")
		};
		function isUnique(e) {
			return new Set(e).size === e.length;
		}
		function toDowngradeRules(e) {
			return e.map(({ id: e, from: t, to: n, "schema-compatible": r, "only-live": i, "only-target": a }) => ({
				id: e,
				from: t,
				to: n,
				schemaCompatible: r,
				onlyLive: i,
				onlyTarget: a
			}));
		}
	}),
	9285: (function(e, t, n) {
		n.d(t, { p: () => duration });
		var r = n(39362);
		var i = n(84227);
		var a = n(1126);
		function duration(e = {}) {
			const t = e.minS ?? 0;
			const n = e.maxS ?? 10 * 365 * 86400;
			const o = `a duration of ${t} to ${n} s, such as 90s, 15m or 12h`;
			return i.KCZ([i.Whr(), i.YjP().max(32)], { error: o }).transform((e, i) => {
				const s = typeof e === "number" ? e : (0, r.E)(e);
				if (s !== undefined && s >= t && s <= n) return s;
				i.addIssue({
					code: "custom",
					message: o
				});
				return a.tm;
			});
		}
	}),
	39620: (function(e, t, n) {
		n.d(t, { F: () => httpAddress });
		var r = n(84227);
		var i = n(79453);
		function httpAddress() {
			return r.YjP().max(2048).superRefine((e, t) => {
				const n = (0, i.hJ)(e);
				if (n !== undefined) t.addIssue({
					code: "custom",
					message: n
				});
			});
		}
	}),
	13967: (function(e, t, n) {
		n.d(t, {
			l: () => m,
			G: () => loadRolloutPolicy
		});
		var r = n(181);
		var i = n(66462);
		var a = n(46911);
		var o = n(13060);
		var s = n(39362);
		var c = n(40954);
		var l = n(94450);
		var u = n(36199);
		var d = n(18295);
		var f = n(8545);
		;
		function checkPolicy(e) {
			const { environments: t, ...n } = e;
			const r = [...checkResolved(n, (e, t) => t === undefined ? [e] : [e, t]), ...Object.keys(t).flatMap((t) => checkResolved((0, f.nZ)(e, t), placeIn(e, t)))];
			const i = r.map(({ path: e }) => e.join("/"));
			return r.filter((e, t) => i.indexOf(i[t]) === t);
		}
		function placeIn({ environments: e }, t) {
			return (n, r) => {
				const i = e[t]?.[n];
				const a = i !== undefined && (r === undefined || Object.hasOwn(i, r));
				return [
					...a ? ["environments", t] : [],
					n,
					...r === undefined ? [] : [r]
				];
			};
		}
		function checkResolved(e, t) {
			return [
				...checkQueries(e, t),
				...checkMetricAge(e, t),
				...checkLease(e, t),
				...checkAddresses(e, t),
				...checkAudit(e, t),
				...checkParts(e, t),
				...checkDrain(e, t)
			];
		}
		function checkDrain({ hooks: { drain: e } }, t) {
			const n = e === undefined ? undefined : (0, c.N)(e.command);
			const r = n?.state === "parsed" ? n.template.placeholders : [];
			if (!r.includes("other_slot") || r.includes("slot")) return [];
			return [{
				code: "policy.hook",
				path: [
					...t("hooks"),
					"drain",
					"command"
				],
				message: "expected drain to name {slot}, which is the slot that was left, found {other_slot} alone: it has the traffic",
				remedy: "Write {slot} in its place"
			}];
		}
		function checkQueries({ metrics: e, guardrails: t, slo: n }, r) {
			if (e === undefined) return [];
			const i = e.provider === "prometheus" ? "promql" : "name";
			const { samples: a, rules: o = [] } = t ?? {};
			const s = [
				[a?.candidate, [
					...r("guardrails"),
					"samples",
					"candidate"
				]],
				[a?.baseline, [
					...r("guardrails"),
					"samples",
					"baseline"
				]],
				...o.flatMap((e, t) => {
					const n = [
						...r("guardrails"),
						"rules",
						t
					];
					return [
						[e.candidate, [...n, "candidate"]],
						[e.baseline, [...n, "baseline"]],
						[e.candidateTotal, [...n, "candidate-total"]],
						[e.baselineTotal, [...n, "baseline-total"]]
					];
				}),
				...Object.entries(n?.measures ?? {}).map(([e, t]) => [t, [
					...r("slo"),
					"measures",
					e
				]])
			];
			return s.flatMap(([e, t]) => {
				const n = e === undefined ? { pieces: [] } : (0, l.Y)(e, i);
				return "fault" in n ? [queryFault(e, t, n.fault)] : [];
			});
		}
		function queryFault(e, t, n) {
			const r = JSON.stringify(e.slice(0, 200));
			return {
				code: "policy.query",
				path: t,
				message: `expected a query that can be filled in, found ${r}: ${n}`,
				remedy: "docs/metrics.md has the placeholders and where they may stand"
			};
		}
		function checkMetricAge({ metrics: e, canary: t }, n) {
			const r = t["max-metric-age"];
			if (e === undefined || r >= e.step) return [];
			const i = n("canary", "max-metric-age");
			const a = [...n("metrics"), "step"];
			return [{
				code: "policy.metric_age",
				path: a.length > i.length ? a : i,
				message: `expected canary.max-metric-age to be at least metrics.step, found ${(0, s.a)(r)} and ${(0, s.a)(e.step)}: every measurement would be too old`,
				remedy: "Raise max-metric-age to two steps or more, or shorten the step"
			}];
		}
		function checkLease(e, t) {
			const { lease: n } = e.canary;
			const r = (0, d.R)(e);
			if (n === undefined || n >= r) return [];
			return [{
				code: "policy.lease",
				path: t("canary", "lease"),
				message: `expected canary.lease to be at least ${(0, s.a)(r)}, which hooks and traffic commands of one transition may take together, found ${(0, s.a)(n)}: others would take it over while it runs`,
				remedy: "Leave lease out, and it is as long as they need; or shorten their timeouts"
			}];
		}
		function checkAddresses({ slots: e, "shadow-outputs": t }, n) {
			if (t?.source !== "replay" || (0, u.K)(t.addresses, e)) return [];
			return [{
				code: "policy.shadow",
				path: n("shadow-outputs", "addresses"),
				message: `expected the addresses of ${e.join(" and ")}, or of live and candidate, found those of ${Object.keys(t.addresses).join(" and ")}`,
				remedy: "Name both slots where each has an address of its own; live and candidate where the router gives them one"
			}];
		}
		function checkAudit({ audit: e }, t) {
			if (e.min <= e.max) return [];
			return [{
				code: "policy.audit",
				path: t("audit", "max"),
				message: `expected audit.max to be at least audit.min, found ${(0, s.a)(e.max)} and ${(0, s.a)(e.min)}: every release would end as not proven`,
				remedy: "Raise max, or shorten min"
			}];
		}
		function checkParts({ downgrade: e }, t) {
			const { parts: n, rules: r, "schema-part": i } = e;
			if (n.length === 0) return [];
			const a = n.map(({ name: e }) => e);
			const o = r.flatMap((e, n) => ["only-live", "only-target"].flatMap((r) => e[r].map((e) => [e, [
				...t("downgrade", "rules"),
				n,
				r
			]])));
			const s = [...i === undefined ? [] : [[i, t("downgrade", "schema-part")]], ...o];
			return s.filter(([e]) => !a.includes(e)).map(([e, t]) => ({
				code: "policy.downgrade",
				path: t,
				message: `expected one of downgrade.parts (${a.join(", ")}), found ${JSON.stringify(e)}`,
				remedy: "Name a part as downgrade.parts calls it"
			}));
		}
		var p = n(46749);
		;
		const m = ".github/release-rollout.yml";
		async function loadRolloutPolicy(e, t, n) {
			const s = await e.read(t, {
				role: "policy",
				maxBytes: r.b.policy
			});
			if (s.state !== "present") {
				const e = s.state === "absent";
				throw new i.dz({
					code: e ? "policy.absent" : "policy.unreadable",
					message: e ? "expected the rollout policy, found no file" : `expected the rollout policy, found that ${s.reason}`,
					where: { file: t },
					remedy: e ? "Write one (docs/rollout.md has the smallest), or name yours with the input policy" : `Make it a regular file inside the workspace, of at most ${r.b.policy} bytes`
				});
			}
			const c = await (0, o.A)(s.bytes, {
				file: t,
				maxBytes: r.b.policy
			});
			const l = (0, a.m)(p.zw, c);
			refuseFaults(checkPolicy(l), c);
			return {
				path: t,
				sha256: s.sha256,
				policy: (0, f.nZ)(l, n),
				document: l,
				tenant: l.tenant
			};
		}
		function refuseFaults(e, t) {
			const n = e.map(({ path: e, ...n }) => {
				const r = (0, a.r)(e);
				const i = t.lineOf(r);
				return {
					...n,
					where: {
						file: t.file,
						pointer: r,
						...i !== undefined && { line: i }
					}
				};
			});
			const [r, ...o] = n;
			if (r !== undefined) throw new i.dz([r, ...o]);
		}
	}),
	18295: (function(e, t, n) {
		n.d(t, { R: () => longestTransitionS });
		const r = 7;
		const i = 5;
		function longestTransitionS({ traffic: e, hooks: t }) {
			return commandsS(Object.values(t)) + trafficS(e);
		}
		function commandsS(e) {
			return e.reduce((e, t) => e + (t === undefined ? 0 : t.timeout + r), 0);
		}
		function trafficS(e) {
			switch (e.adapter) {
				case "command": return commandsS([e.set, e.read]);
				case "file": return commandsS([e.reload, e.read]);
				case "haproxy": return e.sockets.length * e.timeout * i;
				case "none": return 0;
			}
		}
	}),
	8545: (function(e, t, n) {
		n.d(t, {
			BN: () => resolveRepository,
			HV: () => resolveScope,
			Ko: () => toStepPolicy,
			V2: () => isMeasured,
			nZ: () => resolvePolicy
		});
		var r = n(18295);
		const i = [
			"releases",
			"canary",
			"rollback",
			"follow-up",
			"audit",
			"unfreeze",
			"approvals",
			"downgrade",
			"freezes",
			"signatures"
		];
		function resolvePolicy({ environments: e, ...t }, n) {
			const r = e[n];
			if (r === undefined) return t;
			const a = Object.fromEntries(i.map((e) => [e, {
				...t[e],
				...r[e]
			}]));
			const o = Object.fromEntries(Object.entries(r).filter(([, e]) => e !== undefined));
			return {
				...t,
				...o,
				...a
			};
		}
		function resolveRepository({ environments: e, ...t }) {
			const n = [t, ...Object.values(e)];
			const r = n.map(({ approvals: e }) => e?.["unfreeze-critical"] ?? 0);
			const i = new Set(n.flatMap(({ unfreeze: e }) => e?.["probation-tiers"] ?? []));
			return {
				...t,
				approvals: {
					...t.approvals,
					"unfreeze-critical": Math.max(...r),
					...n.some(({ approvals: e }) => e?.signed === "required") && { signed: "required" }
				},
				freezes: n.some(({ freezes: e }) => e?.thaw === "required") ? { thaw: "required" } : t.freezes,
				signatures: {
					...t.signatures,
					...latestTrustRoot(t, n)
				},
				unfreeze: {
					...t.unfreeze,
					"probation-tiers": [...i].sort()
				}
			};
		}
		function latestTrustRoot({ signatures: { "trust-root": e } }, t) {
			const n = t.filter(({ signatures: t }) => (t?.["trust-root"] ?? e) === e);
			const r = n.flatMap(({ signatures: e }) => e?.["trust-root-version"] ?? []);
			return r.length === 0 ? {} : { "trust-root-version": Math.max(...r) };
		}
		function isMeasured(e) {
			const { metrics: t, slo: n, budget: r, guardrails: i } = e;
			return t !== undefined && n !== undefined && r !== undefined && i !== undefined;
		}
		function sharesOf({ traffic: e }, t) {
			return e.adapter === "none" && e["pointer-only"] ? [0, 100] : t;
		}
		const a = 600;
		function toStepPolicy(e) {
			const { releases: t, canary: n, rollback: i, audit: o, unfreeze: s, approvals: c, downgrade: l } = e;
			return {
				ladder: sharesOf(e, n.ladder),
				hotfixLadder: sharesOf(e, n["hotfix-ladder"]),
				scheme: t.scheme,
				slots: e.slots,
				retired: e.retired ?? false,
				measures: isMeasured(e),
				minStageS: n["min-time"],
				minSamples: n["min-samples"],
				maxMetricAgeS: n["max-metric-age"],
				leaseS: n.lease ?? Math.max(a, (0, r.R)(e) + 60),
				watchS: i.watch,
				auditMinS: o.min,
				auditMaxS: o.max,
				startInAudit: o["start-during"],
				probationMaxPercent: n["probation-percent"],
				probationTiers: s["probation-tiers"],
				unfreezeStableS: s["stable-for"],
				unfreezeMaxBurn: s["max-burn-percent"] / 100,
				floorVersion: t.floor ?? null,
				ceilingVersion: t.ceiling ?? null,
				floorOverride: t["below-floor-with-authorisation"],
				monotone: t["not-below"] === "highest-seen" ? "highest_seen" : "highest_activated",
				reissueAllowed: t["reissue-allowed"],
				revokedReleaseIds: t.revoked,
				rollbackAuthorisation: i.authorisation,
				rollbackAuthorisationMaxS: i["authorisation-max-age"],
				automaticRollback: i.automatic,
				abortOnDifference: e["shadow-outputs"]?.["on-difference"] === "abort",
				downgrade: {
					needsStaging: l["needs-staging"],
					parts: l.parts,
					schemaPart: l["schema-part"] ?? null,
					barriers: l.barriers
				},
				blessMaxS: l["bless-max"],
				approvals: {
					start: c.start,
					promote: c.promote,
					yellow: c.yellow,
					hotfix: c.hotfix,
					downgrade: c.downgrade,
					unfreezeCritical: c["unfreeze-critical"],
					unpin: c.unpin,
					bless: c.bless
				},
				approvalFolder: c.folder,
				signedApprovals: c.signed,
				thaw: e.freezes.thaw,
				overridable: e.overridable
			};
		}
		function resolveScope(e, t) {
			return t === null ? resolveRepository(e) : resolvePolicy(e, t);
		}
	}),
	46749: (function(e, t, n) {
		n.d(t, {
			uq: () => Z,
			zw: () => ue,
			TL: () => Q
		});
		var r = n(84227);
		var i = n(57946);
		var a = n(9285);
		var o = n(39620);
		;
		const s = {
			step: (0, a.p)({
				minS: 1,
				maxS: 3600
			}).default(60).describe("Time between two points of a stage: 30s, 1m. {window} in the query of a guardrail is as long"),
			timeout: (0, a.p)({
				minS: 1,
				maxS: 300
			}).default(10).describe("For one query")
		};
		const c = {
			url: (0, o.F)().describe("Base address, http or https, without \"?\": https://metrics.example.com/prometheus"),
			"token-env": i.hF.environmentVariable().optional().describe("Name of the environment variable that holds a bearer token; sent over https, or to this machine"),
			warnings: r.k5n(["refuse", "accept"]).default("refuse").describe("An answer that the server itself calls incomplete is no answer (refuse), or counts and is shown (accept)"),
			timeout: s.timeout
		};
		const l = r.rej({
			provider: r.euz("prometheus").describe("An HTTP API with query_range: Prometheus, Thanos, Mimir, VictoriaMetrics"),
			...c,
			...s
		});
		const u = r.rej({
			provider: r.euz("file").describe("Rows of a JSON or CSV file in the workspace; a query is the name of a column"),
			path: i.hF.path().regex(/\.(json|csv)$/i, "a file named .json or .csv").describe("Relative to the workspace"),
			"time-column": r.YjP().min(1).max(200).default("time").describe("Column with RFC 3339 times or Unix seconds"),
			...s
		});
		const d = r.rej({
			provider: r.euz("command").describe("A program that prints {\"points\": [[time, number], \u2026]} for one query"),
			command: r.YOg(r.YjP().min(1).max(4096)).min(1).max(100).describe("Program and arguments, no shell; {query}, {from}, {to} and {step} are filled in"),
			env: r.YOg(i.hF.environmentVariable()).max(20).default([]).describe("Names of the environment variables that the program gets"),
			...s
		});
		const f = r.gMt("provider", [
			l,
			u,
			d
		]).describe("Where measurements come from");
		var p = n(43458);
		;
		const m = r.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/);
		const h = /^(?:[^{}]|\{(?:tenant|environment|region|segment)\})*$/;
		const g = r.rej({
			source: r.euz("prometheus").describe("Alerts that fire at a Prometheus, by its /api/v1/alerts"),
			...c,
			labels: r.g1P(m, r.YjP().max(256).regex(h, "a text that may hold {tenant}, {environment}, {region} or {segment}")).default({}).describe("Labels that an alert must have to count here; none: every alert counts"),
			ignore: r.YOg(r.YjP().min(1).max(256)).max(100).default([]).describe("Names of alerts that never count, such as Watchdog, which always fires")
		});
		const _ = r.rej({
			source: r.euz("file").describe("A JSON file: {\"at\": \"2026-11-20T12:00:00Z\", \"alerts\": [\"name\", \u2026]}"),
			path: i.hF.path().describe("Relative to the workspace. Older than canary.max-metric-age it says nothing")
		});
		const v = (0, p.j)("place", "30s").extend({ source: r.euz("command").describe("A program that prints {\"alerts\": [\"name\", \u2026]} as its last line") });
		const y = r.rej({ source: r.euz("none").describe("Nobody is alerted of anything here: said in a file that is reviewed, and never assumed") });
		const b = r.gMt("source", [
			g,
			_,
			v,
			y
		]).describe("Who knows of open alerts. While one is open, or nobody can say, no freeze ends");
		;
		const x = (0, a.p)({
			minS: 60,
			maxS: 400 * 86400
		});
		const S = r.rej({
			long: x.describe("Window that shows that the burning matters: 1h"),
			short: x.describe("Window that shows that it still goes on: 5m"),
			rate: r.aig().gt(0).max(1e6).describe("Burn rate in both: 1 uses the budget up in exactly its window; 14.4")
		}).refine(({ long: e, short: t }) => t < e, {
			message: "expected short to be shorter than long",
			path: ["short"]
		});
		const C = r.rej({
			window: x.prefault("28d").describe("Window of an objective that states none itself"),
			windows: r.YOg(x).max(10).prefault([
				"1h",
				"24h",
				"7d",
				"28d"
			]).describe("Windows that are reported beside; they decide nothing"),
			"green-percent": r.aig().min(0).max(100).default(50).describe("Green while at least so much is left, percent"),
			"yellow-percent": r.aig().min(0).max(100).default(20).describe("Yellow while at least so much is left, percent"),
			"fast-burn": r.YOg(S).min(1).max(10).describe("Red while any of these holds, however much is left. Must be set"),
			projection: x.prefault("24h").describe("Window whose burn rate says when the budget will be used up"),
			"warning-days": r.aig().min(0).max(1e3).default(14).describe("Used up in fewer days: a warning"),
			"critical-days": r.aig().min(0).max(1e3).default(3).describe("Used up in fewer days: critical")
		}).refine((e) => e["yellow-percent"] <= e["green-percent"], {
			message: "expected yellow-percent to be at most green-percent",
			path: ["yellow-percent"]
		}).refine((e) => e["critical-days"] <= e["warning-days"], {
			message: "expected critical-days to be at most warning-days",
			path: ["critical-days"]
		}).describe("Error budget");
		var w = n(1126);
		;
		const T = [
			"ratio",
			"count-rate",
			"value",
			"latency-quantile",
			"absolute"
		];
		const ee = ["higher-is-worse", "lower-is-worse"];
		const E = {
			"success-ratio": {
				kind: "ratio",
				direction: "lower-is-worse",
				margin: 5e-4,
				marginKind: "absolute"
			},
			"latency-p95": {
				kind: "latency-quantile",
				direction: "higher-is-worse",
				margin: .05,
				marginKind: "relative"
			},
			"validation-failure-rate": {
				kind: "ratio",
				direction: "higher-is-worse",
				margin: 1e-4,
				marginKind: "absolute"
			},
			"integrity-mismatches": {
				kind: "absolute",
				direction: "higher-is-worse",
				margin: 0,
				marginKind: "absolute"
			},
			"drift-delta": {
				kind: "value",
				direction: "higher-is-worse",
				margin: .002,
				marginKind: "absolute"
			}
		};
		const te = Object.keys(E);
		;
		const D = r.YjP().min(1).max(2e4);
		const ne = r.rej({
			id: r.YjP().regex(/^[a-z][a-z0-9-]{0,63}$/).describe("Names the rule in findings: success-ratio"),
			preset: r.k5n(te).optional().describe("Where kind, direction and margin come from; each can be set over it"),
			kind: r.k5n(T).optional().describe("ratio: events that are part of a total. count-rate: events for each of a total. value: a measured value. latency-quantile: a quantile. absolute: the candidate alone against a limit"),
			direction: r.k5n(ee).optional().describe("What is bad: more of it, or less of it"),
			candidate: D.describe("Query for the candidate; of ratio and count-rate: the events of one step"),
			baseline: D.optional().describe("Query for what is live beside it; none with absolute"),
			"candidate-total": D.optional().describe("All events of one step; default: those of samples"),
			"baseline-total": D.optional().describe("All events of one step; default: those of samples"),
			margin: r.aig().min(0).optional().describe("How much worse the candidate may be; of absolute: the limit itself"),
			"margin-kind": r.k5n(["absolute", "relative"]).optional().describe("absolute: in the unit of the metric. relative: as a share of the baseline, 0.05 for 5 %"),
			aggregate: r.k5n(["sum", "worst"]).default("sum").describe("With absolute: what is held against the limit, the sum of all steps or the worst of them"),
			"min-samples": r.Whr().min(1).optional().describe("Events of the candidate that it needs; default: those of a stage, canary.min-samples")
		});
		const O = ne.transform((e, t) => {
			const n = resolveShape(e);
			const r = n === undefined ? "expected a preset, or kind, direction and margin" : faultOf(e, n);
			if (n === undefined || r !== undefined) {
				t.addIssue({
					code: "custom",
					message: r ?? ""
				});
				return w.tm;
			}
			return {
				...n,
				id: e.id,
				candidate: e.candidate,
				baseline: e.baseline,
				candidateTotal: e["candidate-total"],
				baselineTotal: e["baseline-total"],
				aggregate: e.aggregate,
				minSamples: e["min-samples"]
			};
		});
		function resolveShape(e) {
			const t = e.preset === undefined ? undefined : E[e.preset];
			const n = e.kind ?? t?.kind;
			const r = e.direction ?? t?.direction;
			const i = e.margin ?? t?.margin;
			if (n === undefined || r === undefined || i === undefined) return undefined;
			return {
				kind: n,
				direction: r,
				margin: i,
				marginKind: e["margin-kind"] ?? t?.marginKind ?? "absolute"
			};
		}
		function faultOf(e, { kind: t, marginKind: n }) {
			if (t === "absolute") {
				if (e.baseline !== undefined) return "expected no baseline with kind absolute: the limit is what it is held against";
				return n === "relative" ? "expected margin-kind absolute with kind absolute" : undefined;
			}
			return e.baseline === undefined ? `expected a query for the baseline with kind ${t}` : undefined;
		}
		const k = r.rej({
			"min-points": r.Whr().min(4).max(1e4).default(10).describe("Steps with a value on both sides, for values and quantiles"),
			alpha: r.aig().min(1e-6).max(.2).default(.01).describe("Chance of failing a candidate that is not worse, for each rule, over all looks at a stage"),
			"pass-alpha": r.aig().min(1e-6).max(.2).default(.05).describe("Chance of passing a candidate that is worse by exactly the margin, for each rule"),
			"early-share": r.aig().min(0).max(.9).default(.1).describe("Part of alpha that is spent on looks before the end of a stage; 0: no early stop"),
			settle: (0, a.p)({ maxS: 86400 }).default(0).describe("Time after the start of a stage that is not looked at: 1m"),
			"max-window": (0, a.p)({
				minS: 600,
				maxS: 14 * 86400
			}).prefault("72h").describe("Of a stage that lasts longer, and of an audit, only so much is looked at, up to now"),
			shadow: r.k5n(["observe", "compare"]).default("observe").describe("At 0 %. observe: too few measurements do not hold a candidate that gets no traffic; compare: traffic is mirrored to it, and every rule is judged"),
			samples: r.rej({
				candidate: D.describe("All events of the candidate in one step, good and bad"),
				baseline: D.describe("All events of what is live beside it in one step"),
				tolerance: r.aig().gt(0).max(.5).default(.02).describe("How far the share of the candidate may be from the exposure of the stage; 0.02 is 2 points")
			}).describe("How much was measured; shows also whether the traffic is where it should be"),
			rules: r.YOg(O).min(1).max(50).describe("At least one")
		}).superRefine(({ rules: e }, t) => {
			for (const [n, { id: r }] of e.entries()) {
				if (e.findIndex((e) => e.id === r) !== n) {
					t.addIssue({
						code: "custom",
						message: `expected each id once, found ${r} again`,
						path: [
							"rules",
							n,
							"id"
						]
					});
				}
			}
		}).describe("Guardrails: candidate against baseline");
		var A = n(63893);
		var re = n(86830);
		;
		const ie = r.YjP().min(1).max(2e4);
		const ae = Object.fromEntries(re.By.map((e) => [e, ie.optional()]));
		const j = r.rej({
			files: r.YOg(i.hF.path()).max(50).default([]).describe("OpenSLO v1 documents, YAML or JSON, relative to the workspace"),
			targets: i.hF.path().optional().describe("SLO targets as the predecessor keeps them: security/slo_targets.json"),
			measures: r.rej(ae).prefault({}).describe("Queries for what the targets measure; without one, a file or command is asked for the name itself")
		}).refine((e) => e.files.length > 0 || e.targets !== undefined, { message: "expected files or targets: without an objective there is no error budget" }).describe("Service level objectives");
		var M = n(71165);
		var N = n(17096);
		var P = n(54989);
		var F = n(46298);
		var oe = n(97208);
		var se = n(34165);
		var ce = n(94031);
		var I = n(72896);
		;
		const L = r.YjP().min(1).max(128);
		const R = r.Whr().min(0).max(se.am);
		const z = r.YOg(M.KN).min(2).max(64);
		const rises = (e) => e.every((t, n) => n === 0 || t > (e[n - 1] ?? -1));
		const B = {
			scheme: r.k5n(["integer", "semver"]).default("semver").describe("How versions are ordered; never as text"),
			floor: L.optional().describe("Lowest version that may go out"),
			ceiling: L.optional().describe("Highest version that may go out"),
			"below-floor-with-authorisation": r.zMY().default(false).describe("Whether an authorised rollback may go below"),
			"not-below": r.k5n(["highest-activated", "highest-seen"]).default("highest-activated").describe("What a new release is held against; going below needs an authorisation"),
			"reissue-allowed": r.euz(false, "false: nothing makes the signed leave yet that would replace what an id stands for").default(false).describe("Whether an authorisation may replace what an id stands for. So far never"),
			revoked: r.YOg(r.YjP().min(1).max(128)).max(1e3).default([]).describe("Release ids, and digests of artifacts (sha256:\u2026), that never go out again")
		};
		const V = {
			ladder: z.refine((e) => rises(e) && e[0] === 0 && e.at(-1) === 100, "rising percentages from 0 to 100").default([
				0,
				1,
				5,
				25,
				50,
				100
			]).describe("Shares of the traffic; 0 is shadow"),
			"hotfix-ladder": z.refine((e) => rises(e) && e[0] === 0, "rising percentages from 0").default([0, 1]).describe("Shares of a hotfix before everybody gets it"),
			"min-time": (0, a.p)().describe("At each share. Must be set: 30m"),
			"min-samples": r.Whr().min(0).describe("Requests of the candidate at each share above 0. Must be set"),
			"max-metric-age": (0, a.p)({ minS: 1 }).describe("A newest measurement older than this holds the rollout. Must be set"),
			lease: (0, a.p)({
				minS: 10,
				maxS: 86400
			}).optional().describe("An executor on another machine that was not heard of for so long is taken for dead. Default: as long as hooks and traffic commands of one transition may take together, and a minute; at least 10m"),
			"probation-percent": M.KN.default(5).describe("Highest share while a freeze is on probation")
		};
		const H = {
			automatic: r.zMY().default(true).describe("Whether a missed objective or guardrail rolls back without a person"),
			authorisation: r.YOg(r.k5n(["operator_approval"])).max(1).default(["operator_approval"]).describe("What allows a person to go back below what was live; so far the leave of the person who asks for it"),
			"authorisation-max-age": (0, a.p)({ minS: 60 }).prefault("24h").describe("Older ones do not count"),
			watch: (0, a.p)({
				minS: 0,
				maxS: 7 * 86400
			}).prefault("1h").describe("Time of watching after a rollback")
		};
		const U = {
			min: (0, a.p)().prefault("24h").describe("Shortest audit window after everybody got a release"),
			max: (0, a.p)().prefault("72h").describe("Longest audit window; undecided by then means not proven"),
			"start-during": r.zMY().default(false).describe("Whether the next rollout may start in it")
		};
		const W = {
			issues: r.zMY().default(false).describe("Whether a GitHub issue is opened for each rollback; needs a token with issues: write"),
			labels: r.YOg(r.YjP().trim().min(1).max(50)).max(10).default([]).describe("Labels of those issues, beside release-gates/rollback, by which they are found again")
		};
		const G = {
			"stable-for": (0, a.p)().prefault("72h").describe("Time with little burn before a freeze ends"),
			"max-burn-percent": r.aig().min(0).max(100).default(10).describe("Share of the budget burnt in that time, exclusive"),
			"ready-for": (0, a.p)({
				minS: 60,
				maxS: 86400
			}).prefault("1h").describe("How long the word of this environment counts for the end of a freeze of the repository"),
			"probation-tiers": r.YOg(r.k5n(ce.iB)).max(4).default(["A", "B"]).describe("Freezes that end through probation")
		};
		const K = {
			folder: r.YjP().min(1).max(1024).default(".github/release-approvals").describe("Approval files, one for each person and action, reviewed into the repository"),
			signed: r.k5n(oe.FH).default("optional").describe("required: only approvals count that the person signed, by the trust root of signatures. optional: others, too. disabled: signed ones do not. A signed one that does not verify stops the action always"),
			start: R.default(0).describe("Other people who must have approved the start of a rollout"),
			promote: R.default(0).describe("\u2026 the step to everybody"),
			yellow: R.default(1).describe("\u2026 each step while the error budget is yellow"),
			hotfix: R.default(0).describe("\u2026 a hotfix"),
			downgrade: R.default(1).describe("\u2026 a downgrade"),
			"unfreeze-critical": R.default(1).describe("\u2026 the end of a freeze of tier A"),
			unpin: R.default(1).describe("\u2026 unpinning"),
			bless: R.default(1).describe("\u2026 a new target of downgrades")
		};
		const q = { thaw: r.k5n(["optional", "required"]).default("optional").describe("required: a freeze that was signed ends by a signed thaw, or by its own end, alone. optional: by unfreeze with all its conditions, too. Signed freezes count in both") };
		const J = r.YOg(r.k5n(I.T)).max(I.T.length).describe("Blockers that an override with a reason and a second person may cover; none by default").default([]);
		;
		const Y = r.rej({ limits: r.g1P(r.YjP().regex(/^[a-z][a-z0-9_]{0,63}$/), r.rej({
			min: r.aig().optional(),
			max: r.aig().optional()
		}).refine(({ min: e, max: t }) => e !== undefined || t !== undefined, "expected min, max or both")).refine((e) => Object.keys(e).length <= 64, "at most 64 limits").default({}).describe("Number that the smoke hook prints to its limits; one that is not printed cannot be told, and holds") }).describe("Checks of what is live");
		var X = n(87606);
		;
		function withoutDefaults(e) {
			const t = Object.entries(e).map(([e, t]) => [e, unwrap(t).optional()]);
			return r.rej(Object.fromEntries(t));
		}
		function unwrap(e) {
			if (!(e instanceof r.XiL || e instanceof r.xgV)) return e;
			const t = unwrap(e.unwrap());
			return e.description === undefined ? t : t.describe(e.description);
		}
		;
		const Z = r.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/);
		const Q = r.gMt("kind", [r.rej({
			kind: r.euz("folder").describe("Files of this machine: for a long-lived runner, and for trying it out"),
			path: r.YjP().min(1).max(1024).default(".release-gates/rollout").describe("Relative to the workspace")
		}), r.rej({
			kind: r.euz("git").describe("A ref of its own, changed by compare-and-swap pushes alone: for ephemeral runners"),
			ref: r.YjP().regex(/^refs\/heads\/[A-Za-z0-9._/-]{1,200}$/).default("refs/heads/release-state").describe("Full name of the ref"),
			remote: r.YjP().min(1).max(200).nullable().default("origin").describe("Name of the remote; null: this repository")
		})]).describe("Where the state of all channels is kept");
		const le = r.rej({
			retired: r.zMY().optional().describe("true: nothing runs here any more, whatever the ledger says. Nothing goes out here, and the end of a freeze of the repository asks nothing of it"),
			releases: withoutDefaults(B).optional(),
			canary: withoutDefaults(V).optional(),
			rollback: withoutDefaults(H).optional(),
			"follow-up": withoutDefaults(W).optional(),
			audit: withoutDefaults(U).optional(),
			unfreeze: withoutDefaults(G).optional(),
			approvals: withoutDefaults(K).optional(),
			downgrade: withoutDefaults(F.V).optional(),
			freezes: withoutDefaults(q).optional(),
			signatures: withoutDefaults(X.Z7).optional(),
			overridable: J.unwrap().optional(),
			traffic: P.F.optional(),
			hooks: N.y.optional(),
			"post-checks": Y.optional(),
			metrics: f.optional(),
			slo: j.optional(),
			budget: C.optional(),
			guardrails: k.optional(),
			alerts: b.optional(),
			"shadow-outputs": A.q.optional()
		});
		const $ = [
			"metrics",
			"slo",
			"budget",
			"guardrails"
		];
		const ue = r.rej({
			version: r.euz(1),
			tenant: Z.default("default").describe("Tenant of a channel where none is named"),
			store: Q.prefault({ kind: "folder" }),
			slots: r.PVZ([M.NI, M.NI]).refine(([e, t]) => e !== t, "two different names").default(["blue", "green"]).describe("The two places that releases run in; the one without traffic takes the next candidate"),
			generation: r.k5n(["major", "given"]).default("major").describe("Releases that can take each other\u2019s place: same major version, or what the input generation says"),
			releases: r.rej(B).prefault({}),
			canary: r.rej(V),
			rollback: r.rej(H).prefault({}),
			"follow-up": r.rej(W).prefault({}).describe("What is left to do after a rollback"),
			audit: r.rej(U).prefault({}),
			unfreeze: r.rej(G).prefault({}),
			approvals: r.rej(K).prefault({}),
			downgrade: r.rej(F.V).prefault({}),
			freezes: r.rej(q).prefault({}).describe("Freezes that were signed"),
			signatures: r.rej(X.Z7).prefault({}),
			overridable: J,
			traffic: P.F.describe("How traffic is moved and read back"),
			hooks: N.y.prefault({}),
			"post-checks": Y.prefault({}),
			metrics: f.optional().describe("Without it every judgement of health waits: no data is not good data"),
			slo: j.optional(),
			budget: C.optional(),
			guardrails: k.optional(),
			alerts: b.optional(),
			"shadow-outputs": A.q.optional(),
			environments: r.g1P(Z, le).default({}).describe("What differs in one environment")
		}).superRefine((e, t) => {
			const n = $.filter((t) => e[t] !== undefined);
			if (n.length === 0 || n.length === $.length) return;
			const r = $.filter((t) => e[t] === undefined);
			for (const e of r) {
				const r = `expected ${e} beside ${n.join(", ")}: a release is judged by all of them or not at all`;
				t.addIssue({
					code: "custom",
					message: r,
					path: [e]
				});
			}
		}).describe("release-gates rollout policy, version 1");
	}),
	87606: (function(e, t, n) {
		n.d(t, {
			Xi: () => signaturesNeeded,
			Z7: () => a,
			uL: () => trustChoice
		});
		var r = n(84227);
		var i = n(71165);
		const a = {
			"trust-root": r.YjP().min(1).max(1024).default(".github/release-trust").describe("Folder of <version>.root.json: whose signatures count"),
			"trust-root-sha256": i.sc.optional().describe("SHA-256 of 1.root.json, so that nobody who can write that folder alone puts another one there"),
			"trust-root-version": r.Whr().min(1).optional().describe("Smallest version of it that counts; the ledger of a channel goes back behind none that it saw, either"),
			"min-signatures": r.Whr().min(0).max(100).default(0).describe("Signatures of a release that must verify at its start: different signers of a verdict over its manifest that says yes, and files that a unit of gates verified. What is there must verify always"),
			gates: r.YOg(r.YjP().min(1).max(64)).max(20).default([]).describe("Units that verify signature files, beside those that the input signature-gates names")
		};
		function trustChoice(e) {
			const { "trust-root": t, "trust-root-sha256": n = null, "trust-root-version": r = null } = e;
			return {
				folder: t,
				pin: n,
				minVersion: r
			};
		}
		function signaturesNeeded(e, { signing: t, environment: n }) {
			const r = t === "required" || t === "optional" && n === "prod";
			return Math.max(e["min-signatures"], r ? 1 : 0);
		}
	}),
	36199: (function(e, t, n) {
		n.d(t, {
			K: () => namesBoth,
			S: () => addressesFor
		});
		function addressesFor(e, t, n) {
			return pick(e, t, n) ?? pick(e, "live", "candidate");
		}
		function namesBoth(e, [t, n]) {
			return addressesFor(e, t, n) !== undefined;
		}
		function pick(e, t, n) {
			const r = Object.hasOwn(e, t) ? e[t] : undefined;
			const i = Object.hasOwn(e, n) ? e[n] : undefined;
			return r === undefined || i === undefined ? undefined : {
				live: r,
				candidate: i
			};
		}
	}),
	63893: (function(e, t, n) {
		n.d(t, {
			B: () => l,
			q: () => h
		});
		var r = n(57946);
		var i = n(84227);
		var a = n(9285);
		var o = n(39620);
		var s = n(71165);
		var c = n(43458);
		const l = 1e4;
		const u = i.YjP().regex(/^[a-z0-9-]{1,64}$/, "a name of a header, lower case");
		const d = {
			"min-pairs": i.Whr().min(1).max(l).default(100).describe("Pairs that must have been compared; with fewer it waits"),
			"max-different-percent": i.aig().min(0).lt(100).default(0).describe("Share of the compared pairs that may differ, percent"),
			"on-difference": i.k5n(["wait", "abort"]).default("wait").describe("What more differences do. wait: the candidate stays in shadow until a person decides; abort: it is taken back, and may be started again"),
			ignore: i.YOg(i.YjP().max(1024).regex(/^(?:\/(?:[^~/]|~[01])*)+$/, "a JSON pointer such as /items/*/price")).max(200).default([]).describe("JSON pointers to what may differ, with everything below; a segment * is any key or index"),
			"number-tolerance": i.aig().min(0).max(.5).default(0).describe("How far two numbers may be apart, as a share of the larger one; 0.001 is a thousandth")
		};
		const f = i.rej({
			source: i.euz("replay").describe("Requests of a file are sent to both releases, and to what is live once more to see what varies anyway"),
			requests: r.hF.path().regex(/\.(json|ndjson|jsonl)$/, "a file named .json, .ndjson or .jsonl").describe("Relative to the workspace: objects with method, path, headers, body and id; of these only path is needed"),
			addresses: i.g1P(s.NI, (0, o.F)()).refine((e) => Object.keys(e).length === 2, "exactly two addresses").refine((e) => new Set(Object.values(e)).size === Object.keys(e).length, "two different addresses").describe("Base addresses, by the names of the two slots, or as live and candidate"),
			"token-env": r.hF.environmentVariable().optional().describe("Name of the environment variable that holds a bearer token for both; sent over https, or to this machine"),
			"release-header": u.optional().describe("Header in which a release tells its id, commit or version; an answer of another one counts for nothing"),
			headers: i.YOg(u).max(50).default(["content-type"]).describe("Headers of the answers that are compared"),
			"unsafe-methods": i.zMY().default(false).describe("Whether POST, PUT, PATCH and DELETE are sent as well; each goes to what is live twice"),
			timeout: (0, a.p)({
				minS: 1,
				maxS: 60
			}).prefault("5s").describe("For one answer"),
			concurrency: i.Whr().min(1).max(32).default(4).describe("Requests under way at one time"),
			...d
		});
		const p = i.rej({
			source: i.euz("file").describe("Pairs of outputs that a mirroring proxy or a job wrote, one JSON object a line"),
			path: r.hF.path().describe("Relative to the workspace. Older than canary.max-metric-age it says nothing"),
			...d
		});
		const m = (0, c.j)("place", "5m").extend({
			source: i.euz("command").describe("A program that prints such lines; nothing of what it prints is shown"),
			...d
		});
		const h = i.gMt("source", [
			f,
			p,
			m
		]).describe("At 0 %: what a candidate answers is held against what is live answers, and kept from everybody");
	}),
	94031: (function(e, t, n) {
		n.d(t, {
			Al: () => c,
			Dm: () => C,
			Kh: () => S,
			Nq: () => b,
			Qb: () => y,
			YL: () => m,
			Zb: () => h,
			Zm: () => channelId,
			_V: () => T,
			dN: () => d,
			h$: () => f,
			iB: () => _,
			iW: () => v,
			nR: () => p,
			p$: () => emptyState,
			rA: () => x
		});
		var r = n(30786);
		var i = n(84227);
		var a = n(78572);
		var o = n(71165);
		var s = n(6597);
		const c = "release-gates/channel-state/v3";
		const l = [
			"release-gates/channel-state/v1",
			"release-gates/channel-state/v2",
			c
		];
		const u = i.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/);
		const d = i.rej({
			tenant: u,
			environment: u,
			region: u.nullable(),
			segment: u.nullable()
		});
		const f = i.rej({
			first_sha256: o.sc.describe("SHA-256 of its 1.root.json: which trust root it is"),
			version: i.Whr().min(1),
			sha256: o.sc.describe("SHA-256 of <version>.root.json")
		});
		const p = i.rej({
			release: s.B,
			slot: o.NI,
			revision: i.Whr().min(1),
			activated_at: o.uR,
			transition: o.id,
			proven: i.zMY()
		});
		const m = [
			"canary",
			"blue_green",
			"pin",
			"hotfix"
		];
		const h = [
			"rollout",
			"downgrade",
			"hotfix"
		];
		const g = i.rej({
			release: s.B,
			slot: o.NI,
			strategy: i.k5n(m),
			kind: i.k5n(h),
			ladder: i.YOg(o.KN).min(1).max(64).describe("Rising; the first is shadow (0), the last 100"),
			stage: i.Whr().min(0).describe("Index into the ladder"),
			started_at: o.uR,
			stage_started_at: o.uR.describe("When the exposure of this stage was seen to be set"),
			paused: i.zMY(),
			incident: i.YjP().max(256).nullable().describe("What a hotfix repairs"),
			reason: o.l,
			by: o.eN,
			beside: o.NI.exactOptional().describe("Of a first candidate: the slot that had all users before it, with a release that the ledger does not know")
		});
		const _ = [
			"A",
			"B",
			"C",
			"D"
		];
		const v = [
			"component",
			"environment",
			"repository"
		];
		const y = [
			"person",
			"guardrail",
			"budget",
			"post_check",
			"rollback",
			"reconcile"
		];
		const b = i.rej({
			id: o.id,
			tier: i.k5n(_),
			scope: i.k5n(v),
			environment: u.nullable().describe("Which one, where the scope is an environment; else null"),
			phase: i.k5n(["frozen", "probation"]).describe("probation: promotion stays frozen; shadow, 1 and 5 % may run"),
			trigger: i.k5n(y),
			reason_code: o.aY,
			reason: o.l,
			by: o.eN,
			at: o.uR,
			until: o.uR.nullable().describe("A freeze that ends by itself; null: until somebody unfreezes")
		});
		const x = i.rej({
			release_id: o.id,
			reason: o.l,
			by: o.eN,
			at: o.uR,
			until: o.uR.nullable()
		});
		const S = i.rej({
			release_id: o.id,
			artifacts_sha256: o.sc.describe("SHA-256 over the canonical form of the artifacts of the release"),
			approved_by: o.eN,
			reason: o.l,
			at: o.uR,
			expires_at: o.uR
		});
		const C = [
			"start",
			"advance",
			"promote",
			"rollback",
			"abort",
			"reset",
			"reconcile"
		];
		const w = i.rej({
			transition: o.id,
			kind: i.k5n(C),
			fence: i.Whr().min(1),
			holder: i.g1P(i.YjP(), i.Pq9()).refine((e) => (0, r.Mr)(e).length <= a.Og, `at most ${a.Og} bytes`).describe("Who carries it out"),
			lease_until: o.uR.describe("From then on anybody may take it over; a claim of one clock, so safety never rests on it"),
			since: o.uR,
			target: i.rej({
				slot: o.NI.describe("Where the share below goes; the rest goes to the other slot"),
				percent: o.KN
			}),
			candidate: g.nullable().describe("Of a start: the candidate once it is done; else null"),
			to: i.rej({
				release: s.B,
				proven: i.zMY()
			}).nullable().describe("Of a rollback that moves the pointer: where to; else null"),
			freezes: i.YOg(o.id).max(16).describe("Of a reset: the freezes that it leads out of"),
			reason_code: o.aY,
			reason: o.l,
			by: o.eN
		});
		const T = i.rej({
			format: i.k5n(l).describe("What is written is version 3; all are read, and say the same"),
			channel: d,
			revision: i.Whr().min(0).describe("Of the pointer; 0 before the first activation"),
			fence: i.Whr().min(0).describe("Highest fencing number given out"),
			current: p.nullable(),
			last_good: p.nullable().describe("Newest activation before the current one whose audit window ended well"),
			previous: p.nullable().describe("What was live directly before; target of a rollback"),
			highest_seen: i.YjP().max(128).nullable().describe("Highest version that ever was a candidate; never lowered"),
			highest_activated: i.YjP().max(128).nullable().describe("Highest version that ever was live; never lowered"),
			candidate: g.nullable(),
			exposure: i.rej({
				slot: o.NI.nullable().describe("Slot that gets `percent`; null before the first activation"),
				percent: o.KN,
				known: i.zMY().describe("false: what was read back differs or could not be read; needs reconcile"),
				at: o.uR.nullable().describe("Since when it is so")
			}),
			standby: i.rej({
				slot: o.NI,
				release_id: o.id
			}).nullable().describe("What is prepared in the slot that is not live; null: nothing that can be relied on"),
			freezes: i.YOg(b).max(16),
			pin: x.nullable(),
			blessed: i.YOg(S).max(32),
			rollback_mode: i.zMY().describe("Set by a rollback, until a newer release went live"),
			watch_until: o.uR.nullable().describe("After a rollback: watched until then"),
			audit: i.rej({
				opens_at: o.uR,
				earliest_end: o.uR,
				latest_end: o.uR
			}).nullable().describe("After a promotion: its audit window"),
			pending: w.nullable(),
			trust_root: f.exactOptional().describe("Left out where none was seen yet, as by versions that did not look")
		}).describe("State of one rollout channel, version 3");
		function channelId({ tenant: e, environment: t, region: n, segment: r }) {
			const i = [e, t];
			if (n !== null || r !== null) i.push(n ?? "-");
			if (r !== null) i.push(r);
			return i.join(".");
		}
		function emptyState(e) {
			return {
				format: c,
				channel: e,
				revision: 0,
				fence: 0,
				current: null,
				last_good: null,
				previous: null,
				highest_seen: null,
				highest_activated: null,
				candidate: null,
				exposure: {
					slot: null,
					percent: 0,
					known: true,
					at: null
				},
				standby: null,
				freezes: [],
				pin: null,
				blessed: [],
				rollback_mode: false,
				watch_until: null,
				audit: null,
				pending: null
			};
		}
	}),
	78572: (function(e, t, n) {
		n.d(t, {
			Hj: () => clipHolder,
			Og: () => o,
			fe: () => clipReason,
			w$: () => clipActor
		});
		var r = n(30786);
		const i = 160;
		const a = 128;
		const o = 512;
		const s = /\p{Surrogate}/gu;
		function clipReason(e) {
			return clip(e, i);
		}
		function clipActor(e) {
			return clip(e, a);
		}
		function clipHolder(e) {
			if ((0, r.Mr)(e).length <= o) return e;
			return { cut: clip((0, r.A4)(e), o - (0, r.Mr)({ cut: "" }).length) };
		}
		function clip(e, t) {
			const n = e.replaceAll(s, "\uFFFD").trim();
			if (jsonBytes(n) <= t) return n === "" ? "-" : n;
			let r = "";
			let i = 3;
			for (const e of n) {
				i += jsonBytes(e);
				if (i > t) break;
				r += e;
			}
			return `${r}\u2026`;
		}
		function jsonBytes(e) {
			return Buffer.byteLength(JSON.stringify(e)) - 2;
		}
	}),
	72896: (function(e, t, n) {
		n.d(t, { T: () => r });
		const r = [
			"manifest_closed",
			"manifest_expired",
			"health_inconclusive",
			"shadow_outputs_differ",
			"shadow_outputs_missing",
			"metrics_missing",
			"metrics_stale",
			"min_samples",
			"min_time",
			"budget_yellow",
			"budget_unknown",
			"audit_window",
			"staging_missing"
		];
	}),
	6597: (function(e, t, n) {
		n.d(t, { B: () => a });
		var r = n(84227);
		var i = n(71165);
		const a = r.rej({
			id: i.id.describe("Release candidate id"),
			version: r.YjP().min(1).max(128).describe("Position within the channel, by the scheme of its policy"),
			generation: r.YjP().min(1).max(64).describe("Releases of one generation can take each other\u2019s place; a rollback never leaves it"),
			artifacts: r.g1P(r.YjP().regex(/^[A-Za-z0-9._/@-]{1,256}$/), i.sc).describe("Part of the bundle (image, configuration, schema head, flags, \u2026) to its SHA-256"),
			manifest: r.rej({
				path: r.YjP().min(1).max(4096).describe("Relative to the workspace that activated it"),
				sha256: i.sc.describe("Of the manifest file"),
				evidence_sha256: i.sc.describe("What the manifest says over all its evidence")
			}),
			commit: r.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/).describe("Commit it was built from"),
			build_id: r.YjP().max(256).nullable(),
			config_sha256: i.sc.nullable().describe("Of the configuration that changes what was built"),
			imported: r.zMY().describe("Known from an imported registry alone, without digests that can be verified")
		});
	}),
	71165: (function(e, t, n) {
		n.d(t, {
			KN: () => l,
			NI: () => u,
			aY: () => d,
			eN: () => c,
			id: () => i,
			l: () => s,
			sc: () => a,
			uR: () => o
		});
		var r = n(84227);
		const i = r.YjP().regex(/^(?![-.])[A-Za-z0-9._-]{1,128}$/).describe("1 to 128 characters A-Z a-z 0-9 . _ - without a leading \"-\" or \".\"");
		const a = r.YjP().regex(/^[0-9a-f]{64}$/).describe("SHA-256, lower-case hex");
		const o = r.YjP().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/).describe("RFC 3339, UTC, milliseconds");
		const s = r.YjP().min(1).max(1024).describe("Why, for a person");
		const c = r.YjP().min(1).max(256).describe("Who");
		const l = r.Whr().min(0).max(100).describe("Share of the traffic, percent");
		const u = r.YjP().regex(/^[a-z][a-z0-9-]{0,31}$/).describe("Name of one of the two places that releases run in, e.g. blue");
		const d = r.YjP().regex(/^[a-z][a-z0-9_]{0,63}$/).describe("Reason as a stable code");
	}),
	67957: (function(e, t, n) {
		n.d(t, {
			h: () => toPlaceCall,
			x: () => toRequestCall
		});
		var r = n(30786);
		var i = n(66462);
		var a = n(40954);
		var o = n(66127);
		;
		function renderCommandTemplate(e, t) {
			const n = new Map();
			const r = [];
			for (const i of e.placeholders) {
				const e = Object.hasOwn(t, i) ? t[i] : undefined;
				const a = (0, o.Gr)(i, e);
				if ("text" in a) n.set(i, a.text);
				else r.push(refuse(i, e, a.expected));
			}
			const [a, ...s] = r;
			if (a !== undefined) throw new i.dz([a, ...s]);
			const c = e.arguments.map((e) => e.map((e) => "text" in e ? e.text : n.get(e.placeholder) ?? "").join(""));
			return c;
		}
		function refuse(e, t, n) {
			const r = t === undefined ? "nothing" : JSON.stringify(t).slice(0, 140);
			return {
				code: "command_template.value",
				message: `the placeholder {${e}} takes ${n}; found ${r}`,
				remedy: "Correct the value where it comes from; it is never quoted or cut to fit"
			};
		}
		var s = n(94031);
		;
		function toRequestCall(e, t) {
			const { channel: n, exposure: i } = t;
			const a = {
				...toPlaces(n, i),
				...toShares(i),
				...toValues(t)
			};
			const o = render(e, a);
			if ("refusal" in o) return o;
			return {
				argv: o.argv,
				environment: {
					...placeVariables(n, i),
					...requestVariables(t)
				},
				stdin: (0, r.Mr)(t)
			};
		}
		function toPlaceCall(e, t, n) {
			const r = render(e, toPlaces(t, n));
			return "refusal" in r ? r : {
				argv: r.argv,
				environment: placeVariables(t, n)
			};
		}
		function render(e, t) {
			const n = (0, a.N)(e.command);
			if (n.state === "refused") return { refusal: n.problems.map(({ message: e }) => e).join("; ") };
			try {
				return { argv: renderCommandTemplate(n.template, t) };
			} catch (e) {
				if (e instanceof i.dz) return { refusal: e.problems.map(({ message: e }) => e).join("; ") };
				throw e;
			}
		}
		function toPlaces(e, { slot: t, otherSlot: n }) {
			const { tenant: r, environment: i, region: a, segment: o } = e;
			return {
				slot: t,
				other_slot: n,
				tenant: r,
				environment: i,
				region: a ?? undefined,
				segment: o ?? undefined
			};
		}
		function toShares({ slot: e, otherSlot: t, percent: n }) {
			return {
				[`share_of_${e}`]: n,
				[`share_of_${t}`]: 100 - n
			};
		}
		function toValues({ action: e, release: t, otherRelease: n, ...r }) {
			const { percent: i } = r.exposure;
			const a = n?.version ?? "";
			return {
				action: e,
				target_version: t.version,
				from_version: a,
				to_version: t.version,
				correlation_id: r.correlationId,
				release_candidate_id: t.id,
				from_rollout_percent: r.fromPercent,
				to_rollout_percent: i,
				canary_rollout_percent: i,
				stable_rollout_percent: 100 - i,
				canary_version: t.version,
				stable_version: a,
				before_canary_rollout_percent: r.fromPercent,
				before_stable_rollout_percent: 100 - r.fromPercent,
				before_canary_version: t.version,
				before_stable_version: a
			};
		}
		function placeVariables(e, { slot: t, otherSlot: n }) {
			return {
				RELEASE_GATES_CHANNEL: (0, s.Zm)(e),
				RELEASE_GATES_SLOT: t,
				RELEASE_GATES_OTHER_SLOT: n
			};
		}
		function requestVariables(e) {
			return {
				RELEASE_GATES_IDEMPOTENCY_KEY: e.idempotencyKey,
				RELEASE_GATES_TRANSITION: e.action,
				RELEASE_GATES_PERCENT: String(e.exposure.percent),
				RELEASE_GATES_FROM_PERCENT: String(e.fromPercent),
				RELEASE_GATES_RELEASE: e.release.id,
				RELEASE_GATES_RELEASE_VERSION: e.release.version,
				RELEASE_GATES_OTHER_RELEASE: e.otherRelease?.id ?? "",
				RELEASE_GATES_OTHER_RELEASE_VERSION: e.otherRelease?.version ?? "",
				RELEASE_GATES_CORRELATION_ID: e.correlationId
			};
		}
	}),
	43458: (function(e, t, n) {
		n.d(t, { j: () => commandConfigSchema });
		var r = n(57946);
		var i = n(84227);
		var a = n(40954);
		var o = n(9285);
		var s = n(66127);
		const c = 3600;
		const l = new Set(s.TI);
		const u = i.YjP().regex(/^(?!RELEASE_GATES_)[A-Za-z_][A-Za-z0-9_]{0,127}$/, "a name of a variable that is not ours");
		function commandConfigSchema(e, t) {
			return i.rej({
				command: i.YOg(i.YjP().max(8192)).min(1).max(256).superRefine((t, n) => {
					for (const r of templateProblems(t, e)) n.addIssue({
						code: "custom",
						message: r
					});
				}).describe(`Program and arguments, never a shell. ${placeholdersOf(e)}`),
				timeout: (0, o.p)({
					minS: 1,
					maxS: c
				}).prefault(t).describe(`From then on it is ended, with everything it started: TERM, after 5 s KILL. Default ${t}`),
				environment: i.g1P(u, i.YjP().max(4096)).optional().describe("Variables it gets beside PATH, HOME, LANG and TMPDIR, with their values"),
				secrets: i.YOg(u).max(64).optional().describe("Names of variables of ours that it gets too; their values are masked wherever they show up"),
				"working-directory": r.hF.path().optional().describe("Relative to the workspace; default its root")
			});
		}
		function placeholdersOf(e) {
			const t = s.TI.map((e) => `{${e}}`).join(", ");
			return e === "place" ? `Placeholders: ${t}` : `Placeholders: ${t}, {share_of_<slot>} and those of the adapter contract`;
		}
		function templateProblems(e, t) {
			const n = (0, a.N)(e);
			if (n.state === "refused") {
				return n.problems.map(({ argument: e, message: t }) => e === null ? `a command: ${t}` : `a command; of argument ${e}: ${t}`);
			}
			const r = n.template.placeholders.filter((e) => !l.has(e)).map((e) => `{${e}}`);
			return t === "place" && r.length > 0 ? [`a command that is not told what it should find, so without ${r.join(", ")}`] : [];
		}
	}),
	14215: (function(e, t, n) {
		n.d(t, {
			C_: () => l,
			Ly: () => createCommandTraffic,
			dp: () => setByCommand
		});
		var r = n(84227);
		var i = n(67957);
		var a = n(43458);
		var o = n(12264);
		var s = n(30275);
		var c = n(75347);
		const l = r.rej({
			adapter: r.euz("command").describe("Programs of yours move the traffic and look where it is"),
			set: (0, a.j)("request", "30s").describe("Moves the traffic. Exit code 0: done; another: not done"),
			read: s.e.optional().describe("Looks at the router; prints {\"percent\": n}, the real share of {slot}, as its last line"),
			"trust-command": r.zMY().default(false).describe("Without a read command: take the word of the set command. Shown everywhere as not proven")
		}).describe("Traffic through commands");
		function createCommandTraffic(e, t, n) {
			return {
				adapter: "command",
				set: (t) => setByCommand(e.set, t, n),
				async read(r) {
					if (e.read !== undefined) return (0, o.f)(e.read, {
						channel: t,
						exposure: r
					}, n);
					if (!e["trust-command"]) {
						return {
							state: "unknown",
							reason: "no read command is configured, so nobody can look where the traffic is"
						};
					}
					const i = "the set command is trusted, nobody looked at the router";
					return {
						state: "read",
						percent: r.percent,
						proven: false,
						detail: i
					};
				}
			};
		}
		async function setByCommand(e, t, n) {
			const r = (0, i.x)(e, t);
			if ("refusal" in r) return {
				state: "failed",
				reason: r.refusal
			};
			const a = await (0, c.d)(e, r, n);
			if (a.state !== "exited") return {
				state: a.state,
				reason: `the command: ${a.reason}`
			};
			const o = a.said === "" ? "" : `: ${a.said}`;
			const s = `the command ended with exit code ${a.status}${o}`;
			return {
				state: a.status === 0 ? "done" : "failed",
				reason: s
			};
		}
	}),
	48496: (function(e, t, n) {
		n.d(t, { g: () => readLastDocument });
		var r = n(8304);
		var i = n(66462);
		const a = 1024 * 1024;
		const o = 10;
		const s = new Set([
			32,
			9,
			o,
			13
		]);
		const c = 123;
		function readLastDocument(e) {
			let t = e.length;
			while (t > 0 && s.has(e[t - 1])) t--;
			let n = 0;
			while (n < t && s.has(e[n])) n++;
			const r = e.subarray(n, t);
			const i = e.subarray(Math.max(n, e.lastIndexOf(o, t - 1) + 1), t);
			const a = parse(r);
			return a.state === "found" ? a : parse(i);
		}
		function parse(e) {
			if (e[0] !== c) return { state: "none" };
			try {
				return {
					state: "found",
					value: (0, r.R)(e, {
						file: "output",
						maxBytes: a
					}).value
				};
			} catch (e) {
				if (e instanceof i.dz) return {
					state: "malformed",
					reason: `no strict JSON (${e.code})`
				};
				throw e;
			}
		}
	}),
	12264: (function(e, t, n) {
		n.d(t, { f: () => readByCommand });
		var r = n(84227);
		var i = n(34802);
		var a = n(67957);
		var o = n(45340);
		;
		function findShare(e, t, n) {
			return "weights" in t ? findInWeights(e, t, n) : findNumber(e, t, n);
		}
		function findNumber(e, { percent: t, of: n }, { slot: r, otherSlot: i }) {
			const a = (0, o.s)(e, t);
			const s = typeof a === "string" && /^\d{1,3}(\.\d{1,6})?$/.test(a) ? Number(a) : a;
			if (typeof s !== "number" || s < 0 || s > 100) return `expected 0 to 100 at ${t}`;
			if (r === n) return { percent: s };
			return i === n ? { percent: 100 - s } : `it tells of the slot ${n} alone`;
		}
		function findInWeights(e, t, { slot: n, otherSlot: r }) {
			const [i, a] = [t.slots[n], t.slots[r]];
			if (i === undefined || a === undefined) return `it tells of the slots ${Object.keys(t.slots).join(" and ")}`;
			const s = (0, o.s)(e, t.weights);
			if (!Array.isArray(s)) return `expected a list at ${t.weights}`;
			const c = new Map([[i, 0], [a, 0]]);
			let l = 0;
			for (const e of s) {
				const [n, r] = [(0, o.s)(e, t.name), (0, o.s)(e, t.weight)];
				if (typeof n !== "string" || typeof r !== "number" || r < 0) {
					return `expected a name and a weight in every entry of ${t.weights}`;
				}
				if (r > 0 && !c.has(n)) return `a target in ${t.weights} takes traffic and is no slot`;
				c.set(n, (c.get(n) ?? 0) + r);
				l += r;
			}
			return l === 0 ? `all weights in ${t.weights} are 0` : { percent: 100 * c.get(i) / l };
		}
		var s = n(48496);
		var c = n(75347);
		;
		const l = r.rej({
			percent: r.aig().min(0).max(100).describe("Share of the slot, percent; may have a fraction"),
			detail: r.YjP().max(4096).optional().describe("For a person")
		}).describe("What a command that reads the traffic prints last");
		async function readByCommand(e, t, n) {
			const r = (0, a.h)(e, t.channel, t.exposure);
			if ("refusal" in r) return unknown(r.refusal);
			const o = await (0, c.d)(e, r, n);
			if (o.state !== "exited") return unknown(o.reason);
			if (o.status !== 0) return unknown(`exit code ${o.status}${o.said === "" ? "" : `: ${o.said}`}`);
			if (o.truncated) return unknown(o.said);
			const u = (0, s.g)(o.stdout);
			if (u.state === "malformed") return unknown(`its last line is ${u.reason}`);
			if (e.share !== undefined) {
				const n = u.state === "found" ? findShare(u.value, e.share, t.exposure) : "expected a JSON document";
				if (typeof n === "string") return unknown(n);
				return {
					state: "read",
					percent: n.percent,
					proven: true,
					detail: "read by command"
				};
			}
			const d = u.state === "found" ? l.safeParse(u.value) : undefined;
			if (d?.success !== true) {
				return unknown("expected {\"percent\": n} with n from 0 to 100 as its last line, found something else");
			}
			const { percent: f, detail: p } = d.data;
			return {
				state: "read",
				percent: f,
				proven: true,
				detail: p === undefined ? "read by command" : (0, i.G)(p, n.secrets)
			};
		}
		function unknown(e) {
			return {
				state: "unknown",
				reason: `the read command: ${e}`
			};
		}
	}),
	30275: (function(e, t, n) {
		n.d(t, { e: () => l });
		var r = n(84227);
		var i = n(71165);
		var a = n(43458);
		const o = r.YjP().max(1024).regex(/^(?:\/(?:[^~/]|~[01])*)*$/, "a JSON pointer such as /spec/rules/0/backendRefs");
		const s = r.rej({
			weights: o.describe("JSON pointer to the list of weighted targets in what the command prints"),
			name: o.describe("JSON pointer to the name in an entry of the list"),
			weight: o.describe("JSON pointer to the weight in an entry of the list; an entry without one is not understood"),
			slots: r.g1P(i.NI, r.YjP().min(1).max(2048)).refine((e) => Object.keys(e).length === 2, "exactly two slots").refine((e) => new Set(Object.values(e)).size === Object.keys(e).length, "each slot with another name").describe("Slot to the name of its target; another target with a weight makes the share unknown")
		}).describe("From the weights of all targets");
		const c = r.rej({
			percent: o.describe("JSON pointer to a number from 0 to 100, or a text of one"),
			of: i.NI.describe("Slot whose share that is; the other one has the rest")
		}).describe("From one number");
		const l = (0, a.j)("place", "30s").extend({ share: r.KCZ([s, c]).optional().describe("Where the share stands in the JSON document that the command prints; default {\"percent\": n}, of {slot}") });
	}),
	75347: (function(e, t, n) {
		n.d(t, { d: () => runCommand });
		var r = n(34802);
		const i = 1024 * 1024;
		async function runCommand(e, t, { processes: n, secrets: r }) {
			const a = {};
			for (const t of e.secrets ?? []) {
				const e = r.fromEnvironment(t);
				if (e === undefined) return {
					state: "failed",
					reason: `the variable ${t} that it needs is not set`
				};
				a[t] = e;
			}
			const o = await n.run({
				argv: t.argv,
				timeoutMs: e.timeout * 1e3,
				env: {
					...e.environment,
					...a,
					...t.environment
				},
				maxOutputBytes: t.hidden?.maxBytes ?? i,
				...e["working-directory"] !== undefined && { cwd: e["working-directory"] },
				...t.stdin !== undefined && { stdin: t.stdin }
			});
			const s = t.hidden === undefined ? saidBy(o, r) : "";
			return toOutcome(o, e, {
				said: s,
				mask: (e) => r.mask(e)
			});
		}
		function saidBy(e, t) {
			if (e.truncated) return `it printed more than ${i} bytes, which are not shown`;
			return (0, r.a)([e.stderr, e.stdout], t);
		}
		function toOutcome(e, { timeout: t }, { said: n, mask: r }) {
			const i = n === "" ? "" : `: ${n}`;
			switch (e.state) {
				case "not_started": return {
					state: "failed",
					reason: `it could not be started: ${r(e.reason ?? "no reason given")}`
				};
				case "timed_out": return {
					state: "unknown",
					reason: `it was ended after ${t} s${i}`
				};
				case "signalled": return {
					state: "unknown",
					reason: `it was ended by ${e.signal ?? "a signal"}${i}`
				};
				case "exited": return {
					state: "exited",
					status: e.status ?? -1,
					stdout: e.stdout,
					truncated: e.truncated,
					said: n
				};
			}
		}
	}),
	34802: (function(e, t, n) {
		n.d(t, {
			G: () => toForeignLine,
			a: () => lastWords
		});
		var r = n(73188);
		var i = n(67938);
		const a = 300;
		function toForeignLine(e, t) {
			const n = (0, r.$)((0, i.j)(t.mask(e).trim()));
			return n.length <= a ? n : `${n.slice(0, a)}\u2026`;
		}
		const o = /error|fail|fatal|denied|refused|not found|cannot/i;
		const s = /^\s+at /;
		function lastWords(e, t) {
			for (const n of e) {
				const e = t.mask(new TextDecoder().decode(n)).split("\n");
				const r = e.findLast((e) => o.test(e) && !s.test(e));
				const i = r ?? e.findLast((e) => e.trim() !== "");
				if (i !== undefined) return toForeignLine(i, t);
			}
			return "";
		}
	}),
	34840: (function(e, t, n) {
		n.d(t, {
			f: () => r,
			j: () => parseSocketAddress
		});
		const r = /^(?:unix:(?<path>[^\0\r\n]+)|tcp:(?:\[(?<v6>[0-9A-Fa-f:.]+)\]|(?<host>[A-Za-z0-9.-]+)):(?<port>\d{1,5}))$/;
		function parseSocketAddress(e) {
			const { path: t, v6: n, host: i, port: a } = r.exec(e)?.groups ?? {};
			if (t !== undefined) return {
				kind: "unix",
				path: t
			};
			return {
				kind: "tcp",
				host: n ?? i ?? "",
				port: Number(a)
			};
		}
	}),
	17096: (function(e, t, n) {
		n.d(t, {
			F: () => createHooks,
			y: () => l
		});
		var r = n(71164);
		var i = n(84227);
		var a = n(67957);
		var o = n(43458);
		var s = n(48496);
		var c = n(75347);
		const hook = (e) => (0, o.j)("request", "5m").optional().describe(e);
		const l = i.rej({
			stage: hook("Puts the release into its slot, without traffic"),
			smoke: hook("Tries what was staged or activated; may print numbers for the post-checks as its last line"),
			drain: hook("Lets a slot without traffic finish what it began"),
			invalidate: hook("Drops caches, indexes and what else was derived from a release that went"),
			rehydrate: hook("Fills them again")
		}).describe("Commands around a transition");
		const u = 64;
		const d = /^[a-z][a-z0-9_]{0,63}$/;
		const f = {};
		function createHooks(e, t) {
			return { async run(n, r) {
				const i = e[n];
				if (i === undefined) return {
					state: "absent",
					reason: `no ${n} hook is configured`,
					measured: f
				};
				const o = (0, a.x)(i, r);
				if ("refusal" in o) return {
					state: "failed",
					reason: o.refusal,
					measured: f
				};
				const s = await (0, c.d)(i, o, t);
				if (s.state !== "exited") {
					return {
						state: s.state,
						reason: `the ${n} hook: ${s.reason}`,
						measured: f
					};
				}
				const l = s.said === "" ? "" : `: ${s.said}`;
				const d = `the ${n} hook ended with exit code ${s.status}${l}`;
				const p = s.truncated ? f : readMeasured(s.stdout);
				if (s.status !== 0) return {
					state: "failed",
					reason: d,
					measured: p ?? f
				};
				if (p !== undefined) return {
					state: "done",
					reason: d,
					measured: p
				};
				return {
					state: "unknown",
					reason: `the ${n} hook printed something like measurements, but not {"name": number, \u2026} with at most ${u} names of a-z 0-9 _`,
					measured: f
				};
			} };
		}
		function readMeasured(e) {
			const t = (0, s.g)(e);
			if (t.state === "none") return f;
			if (t.state === "malformed" || !(0, r.O)(t.value)) return undefined;
			const n = Object.entries(t.value);
			const i = n.filter((e) => d.test(e[0]) && Number.isFinite(e[1]));
			return i.length === n.length && i.length <= u ? Object.fromEntries(i) : undefined;
		}
	}),
	73377: (function(e, t, n) {
		n.d(t, {
			X: () => createNoTraffic,
			y: () => i
		});
		var r = n(84227);
		const i = r.rej({
			adapter: r.euz("none").describe("Nothing of ours moves the traffic"),
			"pointer-only": r.zMY().default(false).describe("Whoever serves follows the channel's pointer: there is all or nothing, shown as not proven")
		}).describe("No traffic adapter");
		function createNoTraffic(e) {
			const why = (t) => {
				if (!e["pointer-only"]) return "no traffic adapter is configured: set traffic.adapter in the rollout policy";
				return t === 0 || t === 100 ? undefined : `without a traffic adapter there is all or nothing; ${t} % cannot be had`;
			};
			return {
				adapter: "none",
				async set({ exposure: e }) {
					const t = why(e.percent);
					return t === undefined ? {
						state: "done",
						reason: "nothing to move: the pointer is the switch"
					} : {
						state: "failed",
						reason: t
					};
				},
				async read({ percent: e }) {
					const t = why(e);
					if (t !== undefined) return {
						state: "unknown",
						reason: t
					};
					return {
						state: "read",
						percent: e,
						proven: false,
						detail: "the pointer is the switch"
					};
				}
			};
		}
	}),
	54989: (function(e, t, n) {
		n.d(t, { F: () => x });
		var r = n(84227);
		var i = n(14215);
		var a = n(57946);
		var o = n(71165);
		var s = n(43458);
		var c = n(30275);
		;
		const bySlot = (e, t) => r.g1P(o.NI, e).refine((e) => Object.keys(e).length === 2, "exactly two slots").refine((e) => new Set(Object.values(e)).size === Object.keys(e).length, "each slot with another value").describe(t);
		const l = {
			adapter: r.euz("file").describe("A file that the router reads"),
			path: a.hF.path().describe("The file, relative to the workspace; replaced as a whole, so a reader never sees half of it"),
			reload: (0, s.j)("request", "30s").optional().describe("Tells the router, where it does not watch the file"),
			read: c.e.optional().describe("Looks at the router itself; without it the file is believed, which is shown as not proven")
		};
		const u = r.rej({
			...l,
			format: r.euz("flagd").describe("A flag file of flagd (OpenFeature) in JSON"),
			flag: r.YjP().min(1).max(256).describe("Key of the flag; its targeting is one fractional rule"),
			variants: bySlot(r.YjP().min(1).max(256), "Slot to its variant")
		}).describe("flagd, fractional targeting with two variants");
		const d = r.rej({
			...l,
			format: r.euz("nginx-split").describe("An include of nginx with one split_clients block; the file is ours alone"),
			variable: r.YjP().max(128).regex(/^[a-z](?:[a-z0-9_]|\{(?:tenant|environment|region|segment)\})*$/, "a name of a-z 0-9 _ without $").describe("Variable that gets the value of the slot, without $"),
			key: r.YjP().regex(/^[A-Za-z0-9_${}.:-]{1,256}$/, "a text of nginx without blanks and quotes").describe("What decides where a request goes, such as ${remote_addr}${http_user_agent}; equal keys stay together"),
			values: bySlot(r.YjP().max(512).regex(/^(?:[A-Za-z0-9_.:-]|\{(?:tenant|environment|region|segment)\})+$/, "a word"), "Slot to the value of the variable, such as the name of an upstream")
		}).describe("nginx, split_clients");
		const f = r.gMt("format", [u, d]);
		var p = n(9285);
		var m = n(34840);
		;
		const h = r.YjP().max(256).regex(/^(?:[A-Za-z0-9_.:-]|\{(?:tenant|environment|region|segment)\})+$/, "a name of A-Z a-z 0-9 _ . : -, which may hold {tenant}, {environment}, {region} or {segment}");
		const haproxy_config_bySlot = (e) => r.g1P(o.NI, h).refine((e) => Object.keys(e).length === 2, "exactly two slots").refine((e) => new Set(Object.values(e)).size === Object.keys(e).length, "each slot with another name").describe(e);
		const g = {
			adapter: r.euz("haproxy").describe("HAProxy's runtime API, level admin"),
			sockets: r.YOg(r.YjP().max(300).regex(m.f, "unix:<path> or tcp:<host>:<port>")).min(1).max(16).describe("Runtime sockets, unix:<path> or tcp:<host>:<port>; more than one where several HAProxys share the traffic"),
			timeout: (0, p.p)({
				minS: 1,
				maxS: 60
			}).prefault("5s").describe("For one exchange with one socket. Default 5s")
		};
		const _ = r.rej({
			...g,
			mode: r.euz("weight").describe("Both slots are servers of one backend; their weights are the shares, exactly"),
			backend: h.describe("The backend; nothing but the two servers takes traffic in it"),
			servers: haproxy_config_bySlot("Slot to its server")
		}).describe("HAProxy, shares as weights of servers");
		const v = r.rej({
			...g,
			mode: r.euz("map").describe("Each slot is a backend; an entry of a map holds the share of one in basis points"),
			map: r.rej({
				file: r.YjP().max(512).regex(/^(?:[A-Za-z0-9_./#:-]|\{(?:tenant|environment|region|segment)\})+$/, "a path or #id without blanks, which may hold {tenant} and the like").describe("The map as the configuration of HAProxy names it"),
				key: h.describe("Key of the entry"),
				slot: o.NI.describe("Slot whose share the entry holds; the other gets the rest")
			}).describe("Where the share stands: 0 to 10000"),
			backends: haproxy_config_bySlot("Slot to its backend")
		}).refine((e) => Object.hasOwn(e.backends, e.map.slot), {
			path: ["map", "slot"],
			message: "one of the slots of backends"
		}).describe("HAProxy, share in a map, the same users stay in");
		const y = r.gMt("mode", [_, v]);
		var b = n(73377);
		;
		const x = r.gMt("adapter", [
			i.C_,
			y,
			f,
			b.y
		]).describe("How the traffic of a channel is moved and where it is looked at");
	})
};
;
