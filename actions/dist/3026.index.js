"use strict";
exports.id = 3026;
exports.ids = [3026];
exports.modules = {
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
	29429: (function(e, t, n) {
		n.d(t, {
			VN: () => s,
			_n: () => i,
			iw: () => o
		});
		var r = n(84227);
		const names = (e) => r.YOg(r.YjP().min(1).max(128)).max(100).optional().describe(e);
		const i = r._H3({
			id: r.YjP().max(256).optional().describe("Names the adapter; default adapter_<position>"),
			kind: r.YjP().max(256).optional().describe("What it talks to"),
			description: r.YjP().max(4096).optional().describe("What it does"),
			required_placeholders: names("Placeholders that its command must have, beside those of the contract"),
			command_template: r.KCZ([r.YjP().max(8192), r.YOg(r.YjP().max(8192)).max(256)]).optional().describe("Program and arguments as a list, or as one text that is split like a shell would, without a shell")
		});
		const a = r._H3({
			version: r.Whr().min(1).optional().describe("Version of this file"),
			placeholders: r._H3({
				allowed: names("Placeholders that a command may have; default all that are supported"),
				required: names("Placeholders that every command must have; default action and target_version"),
				recommended: names("Placeholders that a command should have; default none")
			}).prefault({}).describe("What commands may, must and should have"),
			rules: r._H3({ require_examples: r.zMY().default(true).describe("At least one adapter is listed") }).prefault({}).describe("What the contract demands of itself")
		});
		const o = a.extend({ adapters: r.YOg(i).max(1e3).default([]).describe("Examples of commands") }).describe("Traffic adapter contract");
		const s = a.extend({ adapters: r.YOg(r.Pq9()).max(1e3).default([]).describe("Examples of commands") }).describe("Traffic adapter contract");
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
	12086: (function(e, t, n) {
		n.d(t, {
			Q: () => toFlaw,
			u: () => readDocument
		});
		var r = n(66462);
		var i = n(13060);
		const a = 50;
		async function readDocument(e, t) {
			const { path: n, role: o, maxBytes: s } = t;
			const c = await e.read(n, {
				role: o,
				...s !== undefined && { maxBytes: s }
			});
			if (c.state === "absent") return {
				state: "absent",
				path: c.path
			};
			if (c.state === "refused") return {
				state: "refused",
				path: c.path,
				code: c.code,
				reason: c.reason
			};
			const { sha256: l } = c;
			try {
				const e = await (0, i.A)(c.bytes, { file: c.path });
				const n = await t.validate(e);
				return {
					state: "valid",
					path: c.path,
					sha256: l,
					value: n,
					lines: linesOf(e, t.pointers?.(n) ?? [])
				};
			} catch (e) {
				if (!(e instanceof r.dz)) throw e;
				const [t, ...n] = e.problems.slice(0, a).map(toFlaw);
				return {
					state: "malformed",
					path: c.path,
					sha256: l,
					flaws: [t, ...n]
				};
			}
		}
		function linesOf(e, t) {
			const n = {};
			for (const r of t) {
				const t = e.lineOf(r);
				if (t !== undefined) n[r] = t;
			}
			return n;
		}
		function toFlaw({ code: e, message: t, where: n }) {
			return {
				code: e,
				message: t.slice(0, 500),
				...n?.pointer !== undefined && { pointer: n.pointer },
				...n?.line !== undefined && { line: n.line }
			};
		}
	}),
	47346: (function(e, t, n) {
		n.d(t, {
			$t: () => placeOf,
			Cf: () => checkLoaded,
			hD: () => locationOf
		});
		var r = n(89443);
		var i = n(76832);
		function checkLoaded(e, t) {
			const n = {
				id: t.id,
				level: t.level,
				expected: `${t.what} at ${e.path}`
			};
			switch (e.state) {
				case "valid": return (0, i.K4)({
					...n,
					outcome: true,
					reason: `${t.what} ${e.path} is valid`,
					actual: e.sha256
				});
				case "absent": return absent(e.path, t);
				case "refused": return (0, i.K4)({
					...n,
					outcome: false,
					reason: `${t.what} ${e.path} was not read: ${e.code}: ${e.reason}`,
					actual: e.code,
					location: { file: e.path },
					remedy: `Make ${e.path} a regular file inside the workspace`
				});
				case "malformed": {
					const [a] = e.flaws;
					return (0, i.K4)({
						...n,
						outcome: false,
						reason: (0, r.v)(`${t.what} ${e.path} is not valid: ${a.message}`, e.flaws.length - 1, "flaw"),
						actual: e.flaws.map((e) => ({ ...e })),
						location: locationOf(e.path, a),
						remedy: `Correct ${e.path}${a.line === undefined ? "" : ` line ${a.line}`}`
					});
				}
			}
		}
		function absent(e, t) {
			const n = {
				id: t.id,
				level: t.level,
				expected: `${t.what} at ${e}`,
				actual: "absent"
			};
			if (t.optional === true) {
				return (0, i.K4)({
					...n,
					outcome: "not_applicable",
					reason: `there is no ${e} and nothing asks for it`
				});
			}
			return (0, i.K4)({
				...n,
				outcome: false,
				reason: `${t.what} ${e} does not exist`,
				location: { file: e },
				remedy: t.remedy
			});
		}
		function locationOf(e, t) {
			return {
				file: e,
				...t.line !== undefined && { line: t.line },
				...t.pointer !== undefined && { pointer: t.pointer }
			};
		}
		function placeOf(e, t) {
			const n = e.state === "valid" ? e.lines[t] : undefined;
			return locationOf(e.path, {
				pointer: t,
				...n !== undefined && { line: n }
			});
		}
	}),
	76832: (function(e, t, n) {
		n.d(t, {
			K4: () => toCheck,
			cT: () => mustCheck,
			ij: () => checkId
		});
		const r = 2e3;
		const i = 200;
		function toCheck(e) {
			const t = typeof e.outcome === "boolean" ? e.outcome ? "pass" : "fail" : e.outcome;
			const n = t === "fail" || t === "inconclusive";
			return {
				id: e.id,
				outcome: t,
				level: e.level,
				reason: oneLine(e.reason),
				expected: e.expected ?? null,
				actual: e.actual ?? null,
				...e.location !== undefined && { location: e.location },
				...n && e.remedy !== undefined && { remedy: oneLine(e.remedy) }
			};
		}
		function mustCheck(e, t, n) {
			return toCheck({
				id: e,
				outcome: t,
				level: "must",
				...n
			});
		}
		function checkId(e, t) {
			return `${e}::${oneLine(t).slice(0, i)}`;
		}
		function oneLine(e) {
			const t = e.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ");
			return t.length > r ? `${t.slice(0, r - 1)}\u2026` : t;
		}
	}),
	63026: (function(e, t, n) {
		n.r(t);
		n.d(t, { rolloutAdapterContract: () => S });
		var r = n(97208);
		var i = n(29429);
		var a = n(71164);
		var o = n(66462);
		var s = n(64700);
		var c = n(8304);
		;
		function readCommandSource(e, t) {
			if (!e.trimStart().startsWith("[")) return {
				state: "given",
				source: e
			};
			try {
				const { value: n } = (0, c.R)(new TextEncoder().encode(e), { file: t });
				if (isTexts(n)) return {
					state: "given",
					source: n
				};
				return {
					state: "malformed",
					reason: `expected a JSON list of texts in ${t}`
				};
			} catch (e) {
				if (!(e instanceof o.dz)) throw e;
				return {
					state: "malformed",
					reason: e.message
				};
			}
		}
		function isTexts(e) {
			return Array.isArray(e) && e.every((e) => typeof e === "string");
		}
		var l = n(12086);
		;
		const u = ["action", "target_version"];
		async function collect(e, t) {
			let n = [];
			const r = await (0, l.u)(t.workspace, {
				path: e.contract,
				role: "policy",
				validate: (e) => {
					const t = (0, s.l)(i.VN, e);
					n = toAdapters(t.adapters, e);
					const { allowed: r, required: a, recommended: o } = t.placeholders;
					return {
						allowed: r ?? null,
						required: a ?? u,
						recommended: o ?? [],
						requireExamples: t.rules.require_examples
					};
				},
				pointers: () => [
					"/placeholders",
					"/placeholders/allowed",
					"/placeholders/required",
					"/placeholders/recommended",
					"/adapters"
				]
			});
			const { commandTemplate: a } = e;
			const o = a === undefined ? null : readCommandSource(a, "command-template");
			return {
				contract: r,
				adapters: n,
				runtime: o
			};
		}
		function toAdapters(e, t) {
			const n = new Set();
			const r = new Set();
			return e.map((e, i) => {
				const o = `/adapters/${i}`;
				const s = (0, a.O)(e) && typeof e["id"] === "string" ? e["id"].trim() : "";
				const c = s === "" ? `adapter_${i}` : s.slice(0, 150);
				const l = n.has(c);
				n.add(c);
				let u = c;
				while (r.has(u)) u += `#${i}`;
				r.add(u);
				const d = {
					file: t.file,
					value: e,
					lineOf: (e) => t.lineOf(`${o}${e}`)
				};
				return {
					subject: u,
					repeated: l,
					pointer: o,
					line: t.lineOf(o) ?? null,
					definition: readDefinition(d)
				};
			});
		}
		function readDefinition(e) {
			try {
				return {
					state: "valid",
					value: (0, s.l)(i._n, e)
				};
			} catch (e) {
				if (!(e instanceof o.dz)) throw e;
				const [t, ...n] = e.problems.slice(0, 20).map(l.Q);
				return {
					state: "invalid",
					flaws: [t, ...n]
				};
			}
		}
		var d = n(1973);
		var f = n(47346);
		var p = n(76832);
		var m = n(66127);
		;
		function isAllowed({ allowed: e }, t) {
			return e === null ? (0, m.wK)(t) : e.includes(t);
		}
		var h = n(40954);
		;
		const g = {
			adapter: "adapter",
			runtime: "runtime_command"
		};
		function rowId({ family: e, subject: t }, n) {
			const r = `${g[e]}_${n}`;
			return t === null ? r : (0, p.ij)(r, t);
		}
		function checkTemplate(e) {
			const t = e.family === "adapter" ? "command_template_valid" : "template_valid";
			const n = {
				id: rowId(e, t),
				level: e.level,
				expected: "plain {name} placeholders that are supported"
			};
			const r = (0, h.N)(e.source);
			if (r.state === "parsed") {
				const { template: e } = r;
				const t = `it has ${e.arguments.length} arguments, whatever the values`;
				return {
					check: (0, p.K4)({
						...n,
						outcome: true,
						reason: t,
						actual: [...e.placeholders]
					}),
					template: e
				};
			}
			const [i] = r.problems;
			const a = r.problems.length > 1 ? ` (and ${r.problems.length - 1} more)` : "";
			const o = (0, p.K4)({
				...n,
				outcome: false,
				reason: `${placeText(i)}${i.message}${a}`,
				actual: r.problems.slice(0, 20).map((e) => ({ ...e })),
				location: e.location,
				remedy: "Write {name} for a placeholder, {{ and }} for braces, and quote what has space in it"
			});
			return { check: o };
		}
		function placeText({ argument: e, column: t }) {
			const n = [...e === null ? [] : [`argument ${e}`], ...t === null ? [] : [`column ${t}`]];
			return n.length === 0 ? "" : `${n.join(", ")}: `;
		}
		function checkUse(e, t, n) {
			const r = t.placeholders.filter((e) => !isAllowed(n, e));
			return [(0, p.K4)({
				id: rowId(e, "placeholders_allowed"),
				level: "should",
				outcome: r.length === 0,
				reason: r.length === 0 ? "the contract allows all it uses" : `the contract does not allow ${list(r)}`,
				expected: expectedOf(n),
				actual: [...t.placeholders],
				location: e.location,
				remedy: `Take ${list(r)} out of the command, or add it to placeholders.allowed`
			}), checkShell(e, t)];
		}
		function checkHas(e, t, n) {
			const r = n.names.filter((e) => !t.placeholders.some((t) => t === e));
			return (0, p.K4)({
				id: rowId(e, n.row),
				level: n.level,
				outcome: r.length === 0,
				reason: r.length === 0 ? `it has ${list(n.names)}` : `it lacks ${list(r)}`,
				expected: [...n.names],
				actual: [...t.placeholders],
				location: e.location,
				remedy: `Add ${list(r)} to the command`
			});
		}
		const _ = /(?:^|\/)(?:sh|bash|dash|zsh|ksh|ash|fish|pwsh|powershell|cmd)(?:\.exe)?$/i;
		const v = /^(?:-[a-z]*c|\/c|-command)$/i;
		function checkShell(e, t) {
			const [n = [], ...r] = t.arguments;
			const i = textOf(n);
			const a = _.test(i) ? r.findIndex((e) => v.test(textOf(e))) : -1;
			const o = a >= 0 && r[a + 1]?.some((e) => "placeholder" in e) === true;
			return (0, p.K4)({
				id: rowId(e, "no_shell"),
				level: "may",
				outcome: !o,
				reason: o ? `${i} reads a script that values are part of` : "no value becomes part of a script",
				expected: "values as arguments of their own",
				actual: i,
				location: e.location,
				remedy: "Call the program itself, or hand the values to the script as arguments: sh -c '\u2026 \"$1\"' sh {target_version}"
			});
		}
		function textOf(e) {
			return e.map((e) => "text" in e ? e.text : "").join("");
		}
		function expectedOf({ allowed: e }) {
			return e === null ? "all that can be filled in" : [...e];
		}
		function list(e) {
			return e.length === 0 ? "nothing" : e.map((e) => `{${e}}`).join(", ");
		}
		;
		function checkAdapter(e, t, n) {
			const { subject: r, definition: i } = e;
			const a = placeOfAdapter(e, n);
			if (i.state === "invalid") return [malformed(r, i.flaws, a)];
			const { command_template: o, required_placeholders: s = [] } = i.value;
			const c = [
				(0, p.K4)({
					id: (0, p.ij)("adapter_row_type", r),
					level: "must",
					outcome: true,
					reason: "it is an object",
					expected: "an object",
					location: a
				}),
				idPresent(r, i.value, a),
				commandPresent(r, i.value, a),
				requiredKnown(r, s, {
					settings: t,
					location: a
				})
			];
			if (!isCommand(o)) return c;
			const l = [...new Set([...t.required, ...s])];
			return [...c, ...judge({
				source: o,
				family: "adapter",
				subject: r,
				level: "must",
				location: a
			}, t, l)];
		}
		function malformed(e, t, n) {
			const [r] = t;
			return (0, p.K4)({
				id: (0, p.ij)("adapter_row_type", e),
				level: "must",
				outcome: false,
				reason: `the adapter is not well formed${r.pointer === undefined || r.pointer === "" ? "" : ` at ${r.pointer}`}: ${r.message}`,
				expected: "an object with a command_template",
				actual: t.map((e) => ({ ...e })),
				location: {
					...n,
					...r.line !== undefined && { line: r.line }
				},
				remedy: "Correct the adapter"
			});
		}
		function idPresent(e, { id: t = "" }, n) {
			const r = t.trim() !== "";
			return (0, p.K4)({
				id: (0, p.ij)("adapter_id_present", e),
				level: "may",
				outcome: r,
				reason: r ? "it has an id" : `it has no id and is shown as ${e}`,
				expected: "an id",
				actual: t,
				location: n,
				remedy: "Give the adapter an id"
			});
		}
		function commandPresent(e, { command_template: t }, n) {
			const r = isCommand(t);
			return (0, p.K4)({
				id: (0, p.ij)("adapter_command_template_present", e),
				level: "must",
				outcome: r,
				reason: r ? "it has a command" : "it has no command",
				expected: "a command_template",
				actual: t ?? null,
				location: n,
				remedy: "Write the command_template"
			});
		}
		function requiredKnown(e, t, { settings: n, location: r }) {
			const i = t.filter((e) => !isAllowed(n, e));
			return (0, p.K4)({
				id: (0, p.ij)("adapter_required_placeholders_known", e),
				level: "must",
				outcome: i.length === 0,
				reason: i.length === 0 ? "it requires only what is allowed" : `not in placeholders.allowed: ${list(i)}`,
				expected: expectedOf(n),
				actual: [...t],
				location: r,
				remedy: "Correct required_placeholders of the adapter"
			});
		}
		function judge(e, t, n) {
			const { check: r, template: i } = checkTemplate(e);
			if (i === undefined) return [r];
			const a = {
				row: "required_placeholders_present",
				level: "must",
				names: n
			};
			return [
				r,
				checkHas(e, i, a),
				...checkUse(e, i, t)
			];
		}
		function isCommand(e) {
			return typeof e === "string" ? e.trim() !== "" : e !== undefined && e.length > 0;
		}
		function placeOfAdapter({ pointer: e, line: t }, n) {
			return (0, f.hD)(n, {
				pointer: e,
				...t !== null && { line: t }
			});
		}
		;
		function checkContract(e) {
			if (e.state !== "valid") return [];
			const { required: t, recommended: n } = e.value;
			const r = e.value.allowed ?? m.je;
			const isWithin = (t) => isAllowed(e.value, t);
			const subset = (t, n, r) => checkSubset(e, {
				id: t,
				level: n
			}, r);
			return [
				subset("contract_allowed_placeholders_supported", "must", {
					names: r,
					isWithin: m.wK,
					expected: [
						...m.je,
						...m.TI,
						"share_of_<slot>"
					],
					of: "allowed",
					what: "what is supported"
				}),
				subset("contract_required_placeholders_known", "must", {
					names: t,
					isWithin,
					expected: r,
					of: "required",
					what: "placeholders.allowed"
				}),
				subset("contract_recommended_placeholders_known", "may", {
					names: n,
					isWithin,
					expected: r,
					of: "recommended",
					what: "placeholders.allowed"
				}),
				subset("contract_has_all_supported_placeholders", "may", {
					names: m.je,
					isWithin,
					expected: r,
					of: "allowed",
					what: "placeholders.allowed"
				})
			];
		}
		function checkSubset(e, { id: t, level: n }, { names: r, isWithin: i, expected: a, of: o, what: s }) {
			const c = r.filter((e) => !i(e));
			return (0, p.K4)({
				id: t,
				level: n,
				outcome: c.length === 0,
				reason: c.length === 0 ? `all are in ${s}` : `not in ${s}: ${list(c)}`,
				expected: [...a],
				actual: [...r],
				location: (0, f.$t)(e, `/placeholders/${o}`),
				remedy: `Correct placeholders.${o} in ${e.path}`
			});
		}
		;
		function checkRuntime({ runtime: e }, { requireRuntimeCommand: t }, n) {
			const r = (0, p.K4)({
				id: "runtime_command_present_when_required",
				level: t ? "must" : "should",
				outcome: e !== null || !t,
				reason: e === null ? `command-template is not given${t ? "" : ", and not required"}` : "command-template is given",
				expected: t ? "a command" : "a command, or none",
				actual: e !== null,
				remedy: "Give command-template"
			});
			if (e === null) return [r];
			if (e.state === "malformed") {
				const t = {
					id: "runtime_command_template_valid",
					level: "should",
					outcome: false
				};
				const n = "Write a JSON list of texts, or a text that does not begin with [";
				return [r, (0, p.K4)({
					...t,
					reason: e.reason,
					expected: "a JSON list of texts",
					remedy: n
				})];
			}
			const i = {
				source: e.source,
				family: "runtime",
				subject: null,
				level: "should"
			};
			const { check: a, template: o } = checkTemplate(i);
			if (o === undefined || n === null) return [r, a];
			const s = {
				row: "contains_required_placeholders",
				level: "should",
				names: n.required
			};
			const c = {
				row: "contains_recommended_placeholders",
				level: "may",
				names: n.recommended
			};
			return [
				r,
				a,
				checkHas(i, o, s),
				checkHas(i, o, c),
				...checkUse(i, o, n)
			];
		}
		;
		function decide(e, t) {
			const { contract: n, adapters: r } = e;
			const i = n.state === "valid" ? n.value : null;
			const a = i === null ? [] : r.flatMap((e) => checkAdapter(e, i, n.path));
			return [
				(0, f.Cf)(n, {
					id: "contract_loaded",
					level: "must",
					what: "traffic adapter contract",
					remedy: `Write ${n.path}, or point the input contract at yours`
				}),
				...checkContract(n),
				...i === null ? [] : checkExamples(e, i, a),
				...a,
				...checkRuntime(e, t, i)
			];
		}
		function checkExamples({ contract: e, adapters: t, runtime: n }, { requireExamples: r }, i) {
			const a = (0, f.$t)(e, "/adapters");
			const o = t.filter((e) => e.repeated);
			const s = i.filter((e) => e.level === "must" && (0, d._i)(e));
			const c = t.length > 0 || n !== null;
			return [
				(0, p.K4)({
					id: "contract_has_examples",
					level: "must",
					outcome: !r || t.length > 0,
					reason: `${t.length} adapters are listed${r ? "" : "; none is required"}`,
					expected: r ? "at least one adapter" : "any number of adapters",
					actual: t.length,
					location: a,
					remedy: `Add the command that moves your traffic to adapters in ${e.path}`
				}),
				(0, p.K4)({
					id: "any_command_judged",
					level: "should",
					outcome: c ? "pass" : "inconclusive",
					reason: c ? "there is a command to judge" : "there is no example and no command-template: nothing was judged",
					expected: "at least one command",
					actual: t.length,
					location: a,
					remedy: "Give command-template, or add an adapter to the contract"
				}),
				(0, p.K4)({
					id: "adapter_ids_unique",
					level: "must",
					outcome: o.length === 0,
					reason: o.length === 0 ? "every adapter has an id of its own" : `used twice: ${o.map(({ subject: e }) => e).join(", ")}`,
					expected: [],
					actual: o.map(({ pointer: e }) => e),
					location: o[0] === undefined ? a : placeOfAdapter(o[0], e.path),
					remedy: "Give each adapter an id of its own"
				}),
				(0, p.K4)({
					id: "all_adapter_examples_valid",
					level: "must",
					outcome: s.length === 0,
					reason: s.length === 0 ? "no adapter is open" : `open: ${s.map(({ id: e }) => e).join(", ")}`,
					expected: [],
					actual: s.slice(0, 100).map(({ id: e }) => e),
					location: a,
					remedy: "Correct the adapters that the other checks name"
				})
			];
		}
		;
		function describeFacts({ contract: e, adapters: t, runtime: n }) {
			const r = n?.state === "given" ? (0, h.N)(n.source) : undefined;
			return {
				contract: e.path,
				placeholders: e.state === "valid" ? {
					allowed: e.value.allowed === null ? null : [...e.value.allowed],
					required: [...e.value.required],
					recommended: [...e.value.recommended]
				} : null,
				adapters: t.slice(0, 200).map(({ subject: e, pointer: t }) => ({
					id: e,
					pointer: t
				})),
				runtime_arguments: r?.state === "parsed" ? r.template.arguments.length : null
			};
		}
		var y = n(57946);
		var b = n(84227);
		;
		const x = b.rej({
			contract: y.hF.path().default("security/release_traffic_adapter_contract.json").describe("Contract of the commands that move traffic: their placeholders, and examples of them"),
			commandTemplate: y.hF.text(8192).optional().describe("The command that will really move traffic: a JSON list of arguments, or one text in the grammar of the contract"),
			requireRuntimeCommand: y.hF.boolean().default(false).describe("Without command-template the gate is closed")
		});
		;
		const S = (0, r.pu)({
			id: "rollout-adapter-contract",
			summary: "Commands that move traffic are split before values come in, and use what the contract allows and requires",
			inputs: x,
			checks: {
				contract_loaded: "The contract exists and is valid",
				contract_allowed_placeholders_supported: "Every allowed placeholder can be filled in",
				contract_required_placeholders_known: "Every required placeholder is allowed",
				contract_recommended_placeholders_known: "Every recommended placeholder is allowed; advice only",
				contract_has_all_supported_placeholders: "Every placeholder that can be filled in is allowed; advice only",
				contract_has_examples: "There is at least one adapter, unless the contract needs none",
				any_command_judged: "There was a command to judge",
				adapter_ids_unique: "Every adapter has an id of its own",
				all_adapter_examples_valid: "No adapter is open",
				"adapter_row_type::<adapter>": "The adapter is a well-formed object",
				"adapter_id_present::<adapter>": "The adapter has an id; advice only",
				"adapter_command_template_present::<adapter>": "The adapter has a command",
				"adapter_command_template_valid::<adapter>": "The command can be split, and its placeholders are plain and supported",
				"adapter_required_placeholders_known::<adapter>": "What the adapter itself requires is allowed",
				"adapter_required_placeholders_present::<adapter>": "The command has what the contract and the adapter require",
				"adapter_placeholders_allowed::<adapter>": "The command uses only what the contract allows",
				"adapter_no_shell::<adapter>": "No value becomes part of a script of a shell; advice only",
				runtime_command_present_when_required: "The real command is given where it is required",
				runtime_command_template_valid: "The real command can be split, and its placeholders are plain and supported",
				runtime_command_placeholders_allowed: "The real command uses only what the contract allows",
				runtime_command_contains_required_placeholders: "The real command has what the contract requires",
				runtime_command_contains_recommended_placeholders: "The real command has what the contract recommends; advice only",
				runtime_command_no_shell: "No value becomes part of a script of a shell; advice only"
			},
			outputs: {
				adapters: "Number of adapters in the contract",
				"runtime-arguments": "Number of arguments of the real command; empty where it is not given or not valid"
			},
			documents: { "rollout-adapter-contract": i.iw },
			collect,
			decide,
			details: describeFacts,
			values(e) {
				const { runtime_arguments: t } = describeFacts(e);
				return {
					adapters: String(e.adapters.length),
					"runtime-arguments": typeof t === "number" ? String(t) : ""
				};
			}
		});
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
	})
};
;
