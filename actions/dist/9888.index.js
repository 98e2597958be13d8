"use strict";
exports.id = 9888;
exports.ids = [9888, 4621];
exports.modules = {
	54621: (function(e, t, n) {
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
	}),
	79888: (function(e, t, n) {
		n.r(t);
		n.d(t, { rolloutExecutor: () => li });
		var r = n(97208);
		var i = n(45588);
		var a = n(38704);
		var o = n(49645);
		var s = n(94031);
		;
		const c = {
			manifest: null,
			health: null,
			budget: null,
			post_checks: null,
			shadow_outputs: null,
			stability: null,
			traffic: null
		};
		function lookOf(e, t) {
			if (e.type === "unfreeze") return endLookOf(e, t);
			if (e.type === "start") {
				const { release: n, manifest: r, budget: i } = e;
				return {
					...aboutOf(t),
					subject: toSubject(n, {
						slot: null,
						percent: null
					}),
					manifest: r,
					budget: i
				};
			}
			if (e.type !== "tick") return undefined;
			const { manifest: n, health: r, budget: i, postChecks: a, shadow: o, traffic: s } = e;
			return {
				...aboutOf(t),
				manifest: n,
				health: r,
				budget: i,
				post_checks: a,
				shadow_outputs: o,
				traffic: s
			};
		}
		function endLookOf({ manifest: e, health: t, budget: n, shadow: r, stability: i }, a) {
			return {
				...aboutOf(a),
				manifest: e,
				health: t,
				budget: n,
				shadow_outputs: r,
				stability: i
			};
		}
		function aboutOf(e) {
			return {
				channel: (0, s.Zm)(e.channel),
				fence: e.fence,
				subject: subjectOf(e),
				...c
			};
		}
		function subjectOf({ candidate: e, current: t }) {
			if (e !== null) {
				const { release: t, slot: n, ladder: r, stage: i } = e;
				return toSubject(t, {
					slot: n,
					percent: r[i] ?? null
				});
			}
			return t === null ? null : toSubject(t.release, {
				slot: t.slot,
				percent: 100
			});
		}
		function toSubject({ id: e, manifest: t }, n) {
			return {
				release_id: e,
				manifest_sha256: t.sha256,
				...n
			};
		}
		var l = n(52741);
		var u = n(49603);
		var d = n(91709);
		var f = n(63959);
		var p = n(8545);
		var m = n(24007);
		var h = n(10536);
		var g = n(81813);
		var _ = n(21398);
		;
		const ee = new Set([
			"freeze",
			"pause",
			"abort",
			"reconcile"
		]);
		async function approvalsFor(e, t) {
			const { action: n } = e;
			const r = n === "rollback" && e.release === undefined;
			if (ee.has(n) || r) return {
				files: [],
				problems: []
			};
			const i = await (0, _.RJ)(t);
			if (n !== "tick" && n !== "status") (0, _.nN)(i.problems);
			return i;
		}
		;
		const te = new Set([
			"plan",
			"status",
			"tick",
			"reconcile",
			"record"
		]);
		function askedOf({ reason: e, action: t }, n) {
			const { run: r, correlationId: i, holders: a } = n;
			const o = e ?? (te.has(t) ? t : "");
			return {
				by: r.actor,
				reason: o,
				correlationId: i,
				holder: a.self()
			};
		}
		var v = n(66462);
		;
		const y = new Set(["plan", "apply"]);
		async function slotsOf({ action: e }, { policy: t, traffic: n, id: r }, { current: i, exposure: a }) {
			const { slots: o } = t;
			const [s, c] = o;
			if (!y.has(e) || i !== null || a.slot !== null) return { slots: o };
			const l = await shareOf(n, s, c);
			if (l.state === "unknown") throw unreadable(l.reason, {
				id: r,
				slots: o
			});
			if (n.adapter === "command" && !l.proven) return {
				slots: [c, s],
				beside: s
			};
			if (l.percent === 100) return {
				slots: [c, s],
				beside: s
			};
			if (l.percent !== 0) throw unreadable(`${l.percent} % in ${s}`, {
				id: r,
				slots: o
			});
			const u = await shareOf(n, c, s);
			if (u.state === "unknown") throw unreadable(u.reason, {
				id: r,
				slots: o
			});
			if (u.percent === 100) return {
				slots: o,
				beside: c
			};
			if (u.percent === 0) return { slots: o };
			throw unreadable(`0 % in ${s} and ${u.percent} % in ${c}`, {
				id: r,
				slots: o
			});
		}
		function shareOf(e, t, n) {
			return e.read({
				slot: t,
				otherSlot: n,
				percent: 0
			});
		}
		function unreadable(e, { id: t, slots: [n, r] }) {
			return new v.eG({
				code: "traffic.unreadable",
				message: `expected one slot of ${t} to have all its traffic before the first rollout, found ${e}`,
				remedy: `Let the router give ${n} or ${r} everything, and let the traffic adapter read it back`
			});
		}
		var b = n(57946);
		var x = n(52781);
		var ne = n(13967);
		var re = n(71641);
		var ie = n(72896);
		var S = n(84227);
		;
		const ae = [
			"plan",
			"apply",
			"tick",
			"status",
			"freeze",
			"unfreeze",
			"rollback",
			"pause",
			"resume",
			"abort",
			"pin",
			"unpin",
			"bless",
			"unbless",
			"reconcile",
			"record",
			"downgrade"
		];
		const C = new Set(["plan", "status"]);
		const part = (e) => b.hF.id().optional().describe(`${e} of the channel; default: none`);
		const oe = S.rej({
			action: b.hF.choice(ae).describe("What to do. plan and status change nothing and run no hook, and on the command line leave evidence only where evidence-directory is given; apply starts, tick moves at most one step, downgrade is apply of that kind"),
			policy: b.hF.path().default(ne.l).describe("The rollout policy"),
			...x.h,
			requireSignedApprovals: b.hF.boolean().default(false).describe("Count no approval that the person did not sign, whatever the policy says; from such a place as well"),
			tenant: b.hF.id().optional().describe("Tenant of the channel. Default: what the policy says"),
			region: part("Region"),
			segment: part("Segment"),
			reason: b.hF.text(1024).optional().describe("Why; everything but plan, status, tick, reconcile and record needs it, and allow-gate-failures with any"),
			ticket: b.hF.text(1024).optional().describe("Address or key of the ticket that it belongs to, for the records: https://\u2026, OPS-123, #12. Of a downgrade and a hotfix, given to apply. A freeze and a rollback go on without what is none"),
			manifest: b.hF.path().optional().describe("apply, plan: manifest of the candidate, or a folder that holds it. Default: the evidence folder"),
			manifestSha256: b.hF.sha256().optional().describe("apply, plan: SHA-256 that the manifest must have, from a place that whoever made the manifest cannot write"),
			evidenceRun: b.hF.text(20).optional().describe("apply, plan: id of the workflow run that the evidence was fetched from; GitHub is asked who caused it, and on what"),
			signatureGates: b.hF.list().default([]).describe("apply, plan: units that verify signatures: one beside the release counts where passing evidence of one of them binds it"),
			apiUrl: b.hF.text(200).default("https://api.github.com").describe("Where GitHub is asked about that run: the workflow's github.api_url"),
			kind: b.hF.choice(s.Zb).default("rollout").describe("apply: a rollout, a hotfix, or a downgrade"),
			strategy: b.hF.choice(s.YL).default("canary").describe("apply: how the candidate gets its traffic"),
			generation: b.hF.id().optional().describe("apply: generation of the candidate, where the policy leaves it to this"),
			buildId: b.hF.text(256).optional().describe("apply: id of the build, constant through all stages. Default: the correlation id of its manifest"),
			configSha256: b.hF.sha256().optional().describe("apply: SHA-256 of the configuration that changed what was built. Default: that of the configuration that its gates read, as their evidence names it"),
			incident: b.hF.text(256).optional().describe("apply: what a hotfix repairs"),
			expectedRevision: b.hF.integer({ min: 0 }).optional().describe("apply: revision of the pointer that was seen; another one is a conflict"),
			release: b.hF.id().optional().describe("Release id. rollback: where to. apply: of a downgrade, by what the ledger keeps of it or by the manifest that is named. pin, bless: which"),
			badRelease: b.hF.id().optional().describe("rollback: what must go; another release there is a conflict"),
			rollbackType: b.hF.choice(re.l).default("full").describe("rollback: what goes back"),
			reasonCode: b.hF.text(64).optional().describe("freeze, rollback: cause as a code, e.g. security, schema, data_quality, person_request"),
			tier: b.hF.choice(s.iB).default("B").describe("freeze: A critical, B high, C medium, D low"),
			scope: b.hF.choice(s.iW).default("component").describe("freeze, unfreeze: this channel, its environment, or all. record: of any but component, the ledger of those freezes"),
			for: b.hF.duration({ minS: 60 }).optional().describe("freeze, pin, bless: ends by itself after: 12h, 30d"),
			freeze: b.hF.id().optional().describe("unfreeze: which one. Default: all of the scope"),
			transition: b.hF.id().optional().describe("record: id of the transition. Default: the one that brought what is live"),
			out: b.hF.path().default(".release-gates/records").describe("record: folder to write to, beside the ledger"),
			reject: b.hF.boolean().default(false).describe("abort: whether the release may never come back"),
			allowGateFailures: b.hF.choices(ie.T).default([]).describe("Codes of blockers to go on in spite of; each needs the input reason and an approval file of a second person, and is recorded")
		});
		var se = n(51523);
		;
		async function listChannels(e) {
			return (await e.channels()).filter((e) => !e.startsWith("_")).map(se.A);
		}
		var w = n(57995);
		var T = n(42207);
		var ce = n(26741);
		var E = n(94450);
		;
		function renderQuery(e, t, n) {
			const r = (0, E.Y)(e, n);
			if ("fault" in r) {
				throw new v.dz({
					code: "query.template",
					message: `${r.fault}, in the query ${JSON.stringify(e.slice(0, 200))}`
				});
			}
			return r.pieces.map((e) => "text" in e ? e.text : write(e.placeholder, t, e.context)).join("");
		}
		function write(e, t, n) {
			const r = (0, ce.tB)(e, t);
			if (r === undefined) {
				const n = t[e] === undefined ? "none" : JSON.stringify(t[e]).slice(0, 140);
				throw new v.dz({
					code: "query.value",
					message: `expected a value of letters, digits, ".", "_" and "-" for {${e}}, found ${n}`,
					remedy: "Correct the value where it comes from, or leave the placeholder out of the query"
				});
			}
			if (n === "plain") return r;
			return r.replaceAll(/[.+]/g, n === "pattern" ? "\\\\$&" : "\\$&");
		}
		;
		const le = /^\s*[A-Za-z_:][A-Za-z0-9_:]*\s*(\{[^{}]*\})?\s*$/;
		function toWindowQuery(e, t) {
			if ((0, E.U)(e, "window")) return e;
			if (t && le.test(e)) return `sum(increase(${e.trim()}[{window}]))`;
			return { fault: t ? "the query of a counter is more than a selector: write sum(increase(selector[{window}])) yourself" : "the query has no {window}: say over which time it counts, as in sum(increase(selector[{window}]))" };
		}
		;
		async function askWindow(e, t) {
			const n = t.metrics.provider === "prometheus";
			const r = n ? toWindowQuery(e.query, e.counter) : e.query;
			if (typeof r !== "string") {
				return {
					state: "unknown",
					code: "query",
					reason: r.fault,
					query: e.query
				};
			}
			return ask(r, {
				fromS: e.fromS,
				stepS: t.stepS,
				windowS: e.windowS
			}, t);
		}
		async function ask(e, t, { metrics: n, nowS: r, values: i }) {
			const a = n.provider === "prometheus" ? "promql" : "name";
			const o = renderQuery(e, {
				...i,
				window: t.windowS
			}, a);
			const s = await n.range({
				query: o,
				fromS: t.fromS,
				toS: r,
				stepS: t.stepS
			});
			if (s.state === "data") return s;
			return {
				state: "unknown",
				code: s.code,
				reason: s.reason,
				query: o
			};
		}
		var ue = n(77467);
		;
		const D = {
			n: 0n,
			d: 1n
		};
		const de = {
			n: 1n,
			d: 1n
		};
		function parseDecimal(e) {
			const t = /^(-?)(\d+)(?:\.(\d+))?$/.exec(e);
			if (t === null) throw new TypeError(`not a decimal number: ${e}`);
			const [, n = "", r = "0", i = ""] = t;
			const a = BigInt(r + i);
			return {
				n: n === "-" ? -a : a,
				d: 10n ** BigInt(i.length)
			};
		}
		function toRational(e) {
			return parseDecimal((0, ue.n)(e));
		}
		function add(e, t) {
			return e.d === t.d ? {
				n: e.n + t.n,
				d: e.d
			} : {
				n: e.n * t.d + t.n * e.d,
				d: e.d * t.d
			};
		}
		function subtract(e, t) {
			return add(e, {
				n: -t.n,
				d: t.d
			});
		}
		function multiply(e, t) {
			return {
				n: e.n * t.n,
				d: e.d * t.d
			};
		}
		function divide(e, t) {
			const n = e.n * t.d;
			const r = e.d * t.n;
			return r < 0n ? {
				n: -n,
				d: -r
			} : {
				n,
				d: r
			};
		}
		function compare(e, t) {
			const n = e.n * t.d;
			const r = t.n * e.d;
			return n < r ? -1 : n > r ? 1 : 0;
		}
		function toNumber({ n: e, d: t }) {
			const n = 10n ** 18n;
			const r = e / t;
			const i = e % t * n / t;
			return Number(r) + Number(i) / 0xde0b6b3a7640000;
		}
		;
		const fe = 5e4;
		const pe = {
			n: 1n,
			d: 100n
		};
		function countEvents(e, t, n) {
			const { indicator: r, budgeting: i } = e;
			switch (r.kind) {
				case "latest": return countLatest(r, n);
				case "threshold": return countThreshold(r, t, {
					...n,
					stepS: i.method === "timeslices" ? i.sliceS : n.stepS
				});
				case "ratio": return i.method === "timeslices" ? countSlices(r, {
					windowS: t,
					...i
				}, n) : countRatio(r, t, n);
			}
		}
		async function countRatio(e, t, n) {
			const r = n.metrics.provider === "prometheus";
			const askFor = (i) => askWindow({
				query: i,
				counter: e.counter,
				windowS: t,
				fromS: r ? n.nowS : afterStart(t, n)
			}, n);
			const i = await askFor(e.query);
			if (i.state === "unknown") return i;
			const a = await askFor(e.total);
			if (a.state === "unknown") return a;
			return toCount(sum(i.points), sum(a.points), {
				ratio: e,
				notes: notesOf(i, a)
			});
		}
		function toCount(e, t, { ratio: n, notes: r }) {
			const i = subtract(e, t);
			const a = compare(i, D) > 0;
			if (compare(e, D) < 0 || a && i.n * pe.d * t.d > t.n * pe.n * i.d) {
				const e = `more ${n.numerator} events than events, or fewer than none: the two queries do not count the same`;
				return {
					state: "unknown",
					code: "inconsistent",
					reason: e,
					query: n.query
				};
			}
			const o = a ? t : e;
			return {
				state: "counted",
				bad: n.numerator === "bad" ? o : subtract(t, o),
				total: t,
				notes: r
			};
		}
		async function countSlices(e, t, n) {
			const { windowS: r, sliceS: i } = t;
			const askFor = (t) => {
				const a = n.nowS - r + i;
				return askWindow({
					query: t,
					counter: e.counter,
					windowS: i,
					fromS: a
				}, {
					...n,
					stepS: i
				});
			};
			const a = await askFor(e.query);
			if (a.state === "unknown") return a;
			const o = await askFor(e.total);
			if (o.state === "unknown") return o;
			const s = new Map(a.points);
			const c = parseDecimal(t.sliceTarget);
			let l = 0;
			let u = 0;
			for (const [t, n] of o.points) {
				if (n <= 0) continue;
				const r = s.get(t);
				if (r === undefined) {
					const n = `the slice that ends at ${t} has events, and no value here; if none means zero, end the query with "or vector(0)"`;
					return {
						state: "unknown",
						code: "absent",
						reason: n,
						query: e.query
					};
				}
				const i = toCount(toRational(r), toRational(n), {
					ratio: e,
					notes: []
				});
				if (i.state === "unknown") return i;
				u += 1;
				if (compare(divide(subtract(i.total, i.bad), i.total), c) < 0) l += 1;
			}
			return {
				state: "counted",
				bad: whole(l),
				total: whole(u),
				notes: notesOf(a, o)
			};
		}
		async function countThreshold({ query: e, op: t, value: n }, r, i) {
			const a = Math.max(i.stepS, Math.ceil(r / fe));
			const o = await ask(e, {
				fromS: i.nowS - r + a,
				stepS: a,
				windowS: a
			}, i);
			if (o.state === "unknown") return o;
			const s = o.points.filter(([, e]) => !holds(e, t, n)).length;
			return {
				state: "counted",
				bad: whole(s),
				total: whole(o.points.length),
				notes: notesOf(o)
			};
		}
		async function countLatest({ measure: e, op: t, value: n }, r) {
			const i = queryOfMeasure(e, r);
			if (i === undefined) {
				const t = `no query is configured for it: set slo.measures.${e}`;
				return {
					state: "unknown",
					code: "configuration",
					reason: t,
					query: e
				};
			}
			const a = r.nowS - Math.max(r.maxAgeS, r.stepS);
			const o = await ask(i, {
				fromS: a,
				stepS: r.stepS,
				windowS: r.stepS
			}, r);
			if (o.state === "unknown") return o;
			const [, s] = o.points.at(-1);
			return {
				state: "counted",
				bad: whole(holds(s, t, n) ? 0 : 1),
				total: whole(1),
				notes: notesOf(o)
			};
		}
		function overTime(e, t) {
			if (e.indicator.kind !== "latest") return e;
			const { measure: n, op: r, value: i } = e.indicator;
			const a = queryOfMeasure(n, t);
			return a === undefined ? e : {
				...e,
				indicator: {
					kind: "threshold",
					query: a,
					op: r,
					value: i
				}
			};
		}
		function queryOfMeasure(e, { metrics: t, measures: n }) {
			return n[e] ?? (t.provider === "prometheus" ? undefined : e);
		}
		function afterStart(e, { nowS: t }) {
			return t - e + .001;
		}
		function sum(e) {
			return e.map(([, e]) => toRational(e)).reduce(add, D);
		}
		function whole(e) {
			return {
				n: BigInt(e),
				d: 1n
			};
		}
		function notesOf(...e) {
			return [...new Set(e.flatMap(({ notes: e }) => e ?? []))];
		}
		function holds(e, t, n) {
			switch (t) {
				case "lte": return e <= n;
				case "gte": return e >= n;
				case "lt": return e < n;
				case "gt": return e > n;
			}
		}
		var O = n(39362);
		;
		const me = 86400;
		const he = {
			n: -1n,
			d: 1n
		};
		function judgeBudget(e, t, n) {
			const r = e.windowS ?? n.window;
			const i = t.get(r);
			const a = remainingOf(i, e);
			const o = e.indicator.kind === "latest" ? [] : n["fast-burn"].map((n) => judgeRule(n, t, e));
			const s = stateOf(a, o, n);
			const c = a === undefined ? undefined : projectDepletion(a, r, {
				slo: e,
				counts: t,
				config: n
			});
			return {
				id: e.id,
				title: e.title,
				target: e.target,
				state: s,
				window: describeWindow(r, i, e),
				windows: e.indicator.kind === "latest" ? [] : n.windows.map((n) => describeWindow(n, t.get(n), e)),
				fastBurn: o,
				depletionDays: c === undefined ? null : round(c),
				alert: alertOf(c, n),
				reasons: reasonsOf(s, {
					slo: e,
					windowS: r,
					counts: t,
					left: a,
					fastBurn: o
				})
			};
		}
		function windowsOf(e, t) {
			const n = e.windowS ?? t.window;
			if (e.indicator.kind === "latest") return [n];
			const r = t["fast-burn"].flatMap(({ long: e, short: t }) => [e, t]);
			return [...new Set([
				n,
				...r,
				t.projection,
				...t.windows
			])];
		}
		function remainingOf(e, t) {
			if (e?.state !== "counted" || compare(e.total, D) <= 0) return undefined;
			const n = multiply(e.total, subtract(de, parseDecimal(t.target)));
			if (compare(n, D) === 0) return compare(e.bad, D) === 0 ? de : he;
			return divide(subtract(n, e.bad), n);
		}
		function burnRateOf(e, t) {
			if (e?.state !== "counted") return undefined;
			if (compare(e.total, D) <= 0) return D;
			const n = remainingOf(e, t);
			return n === undefined ? undefined : subtract(de, n);
		}
		function judgeRule(e, t, n) {
			const r = toRational(e.rate);
			const i = burnRateOf(t.get(e.long), n);
			const a = burnRateOf(t.get(e.short), n);
			const holds = (e) => e === undefined ? null : compare(e, r) >= 0;
			const o = new Set([holds(i), holds(a)]);
			const s = [e.long, e.short].map((e) => t.get(e)).find((e) => e?.state === "unknown");
			return {
				longS: e.long,
				shortS: e.short,
				rate: e.rate,
				longRate: i === undefined ? null : round(toNumber(i)),
				shortRate: a === undefined ? null : round(toNumber(a)),
				firing: o.has(false) ? false : o.has(null) ? null : true,
				reason: s?.state === "unknown" ? explain(s) : null
			};
		}
		function stateOf(e, t, n) {
			if (e !== undefined && compare(e, D) < 0) return "black";
			if (t.some(({ firing: e }) => e === true)) return "red";
			if (e === undefined) return "unknown";
			if (compare(e, percent(n["yellow-percent"])) < 0) return "red";
			if (t.some(({ firing: e }) => e === null)) return "unknown";
			return compare(e, percent(n["green-percent"])) < 0 ? "yellow" : "green";
		}
		function percent(e) {
			return divide(toRational(e), {
				n: 100n,
				d: 1n
			});
		}
		function projectDepletion(e, t, { slo: n, counts: r, config: i }) {
			if (n.indicator.kind === "latest") return undefined;
			if (compare(e, D) <= 0) return D;
			const a = burnRateOf(r.get(i.projection), n);
			if (a === undefined || compare(a, D) <= 0) return undefined;
			return divide(multiply(e, {
				n: BigInt(t),
				d: BigInt(me)
			}), a);
		}
		function alertOf(e, t) {
			if (e === undefined) return "none";
			if (compare(e, toRational(t["critical-days"])) < 0) return "critical";
			return compare(e, toRational(t["warning-days"])) < 0 ? "warning" : "none";
		}
		function describeWindow(e, t, n) {
			const r = remainingOf(t, n);
			const i = burnRateOf(t, n);
			const a = t?.state === "counted" ? t : undefined;
			return {
				windowS: e,
				bad: a === undefined ? null : round(a.bad),
				total: a === undefined ? null : round(a.total),
				remaining: r === undefined ? null : round(r),
				burnRate: i === undefined ? null : round(i),
				reason: t?.state === "unknown" ? explain(t) : null
			};
		}
		function reasonsOf(e, t) {
			const { slo: n, windowS: r, counts: i, left: a, fastBurn: o } = t;
			const s = n.indicator.kind === "latest" ? "by the newest value" : `over ${(0, O.a)(r)}`;
			const c = [...unknownReasons(t)];
			const l = i.get(r)?.state === "unknown";
			if (a === undefined && !l) c.push(`${n.id}: unknown ${s}: there were no events`);
			if (a !== undefined && e === "black") {
				c.push(`${n.id}: the objective ${n.target} is missed ${s}`);
			} else if (a !== undefined && e !== "green") {
				c.push(`${n.id}: ${shown(multiply(a, {
					n: 100n,
					d: 1n
				}))} % of the budget is left ${s}`);
			}
			for (const e of o) {
				const t = `${(0, O.a)(e.longS)} and ${(0, O.a)(e.shortS)}`;
				if (e.firing === true) {
					c.push(`${n.id}: burns at ${shown(e.longRate ?? 0)} and ${shown(e.shortRate ?? 0)} times the budget over ${t}; ${e.rate} is fast`);
				}
			}
			return c;
		}
		function unknownReasons({ slo: e, windowS: t, counts: n, fastBurn: r }) {
			const i = r.filter(({ firing: e }) => e === null).flatMap(({ longS: e, shortS: t }) => [e, t]);
			const a = new Map();
			for (const e of new Set([t, ...i])) {
				const t = n.get(e);
				if (t?.state !== "unknown") continue;
				const r = a.get(`${t.code} ${t.reason}`) ?? {
					first: t,
					windows: []
				};
				r.windows.push((0, O.a)(e));
				a.set(`${t.code} ${t.reason}`, r);
			}
			const o = e.indicator.kind === "latest";
			return [...a.values()].map(({ first: t, windows: n }) => {
				const r = o ? "by the newest value" : `over ${n.join(", ")}`;
				return `${e.id}: unknown ${r}: ${explain(t)}`;
			});
		}
		function explain(e) {
			return `${e.reason} (${e.code}; query ${JSON.stringify(e.query.slice(0, 300))})`;
		}
		function shown(e) {
			return Math.floor(round(e) * 100 + 1e-6) / 100;
		}
		function round(e) {
			const t = typeof e === "number" ? e : toNumber(e);
			return Math.round(t * 1e9) / 1e9 || 0;
		}
		;
		const ge = [
			"black",
			"red",
			"unknown",
			"yellow",
			"green"
		];
		async function collectBudget(e, t, n) {
			const r = [];
			for (const i of e) {
				const e = new Map();
				for (const r of windowsOf(i, t)) e.set(r, await countEvents(i, r, n));
				r.push(judgeBudget(i, e, t));
			}
			return foldBudgets(r);
		}
		function foldBudgets(e) {
			if (e.length === 0) {
				return {
					state: "unknown",
					remaining: null,
					reasons: ["there is no objective to have a budget of"],
					slos: e
				};
			}
			const t = ge.find((t) => e.some((e) => e.state === t)) ?? "unknown";
			const n = e.map(({ window: e }) => e.remaining);
			const r = n.every((e) => e !== null) ? Math.min(...n) : null;
			return {
				state: t,
				remaining: r,
				reasons: e.flatMap(({ reasons: e }) => e),
				slos: e
			};
		}
		var _e = n(54681);
		;
		const ve = S.rej({
			margin: S.rej({
				relative: S.aig().min(0).optional().describe("Tolerated harm as a share of the baseline: 0.1 is 10 %"),
				absolute: S.aig().min(0).optional().describe("Tolerated harm in the metric's own unit (rates: per exposure)")
			}).refine((e) => e.relative !== undefined || e.absolute !== undefined, { message: "expected relative, absolute or both; the larger of them counts" }).describe("Harm that does not matter: within it a candidate passes, and no difference within it fails"),
			alpha: S.aig().min(1e-6).max(.2).default(.01).describe("Probability of failing a candidate that is not worse, over all looks at this stage together"),
			early_share: S.aig().min(0).max(.9).default(.1).describe("Part of alpha that is spent on looking before the end of the stage; 0: no early stop"),
			pass_alpha: S.aig().min(1e-6).max(.2).default(.05).describe("Probability of passing a candidate whose harm is as large as the margin"),
			min_intervals: S.Whr().min(2).default(5).describe("Intervals (counts) or values that each side must have"),
			min_exposure: S.aig().min(0).default(0).describe("Counts: exposure that each side must have in total")
		}).describe("How a metric of the candidate is compared with the baseline");
		;
		const ye = 1.645;
		const be = 2;
		const xe = .95;
		const Se = 5;
		const Ce = 20;
		const we = {
			rho: 0,
			isDependent: false,
			inflation: 1,
			blockLength: 1
		};
		function estimateDependence(e) {
			const t = e.map(centre);
			const n = Math.min(...t.map((e) => e.length));
			const r = t.reduce((e, t) => e + t.length, 0);
			const i = autocorrelationAt(t, 1);
			if (n < Ce || i * Math.sqrt(r) <= ye) return we;
			const a = Math.min(xe, i + (1 + 3 * i) / n + be / Math.sqrt(r));
			const o = Math.ceil((1.5 * n) ** (1 / 3) * (2 * a / (1 - a * a)) ** (2 / 3));
			const s = Math.max(1, Math.min(o, Math.floor(n / Se)));
			const c = Math.max(varianceFactor(a, n), bartlettFactor(t, n));
			return {
				rho: a,
				isDependent: true,
				inflation: c,
				blockLength: s
			};
		}
		function varianceFactor(e, t) {
			return (1 + e) / (1 - e) - 2 * e * (1 - e ** t) / (t * (1 - e) ** 2);
		}
		function bartlettFactor(e, t) {
			const n = Math.min(t - 1, Math.ceil(1.5 * t ** (1 / 3)));
			let r = 1;
			for (let t = 1; t <= n; t++) r += 2 * (1 - t / (n + 1)) * autocorrelationAt(e, t);
			return r;
		}
		function autocorrelationAt(e, t) {
			let n = 0;
			let r = 0;
			for (const i of e) {
				for (let e = 0; e < i.length; e++) {
					const a = i[e];
					r += a * a;
					if (e >= t) n += a * i[e - t];
				}
			}
			return r > 0 ? n / r : 0;
		}
		function centre(e) {
			const t = e.reduce((e, t) => e + t, 0) / e.length;
			const n = 1e-12 * e.reduce((e, t) => Math.max(e, Math.abs(t)), 0);
			return Float64Array.from(e, (e) => Math.abs(e - t) <= n ? 0 : e - t);
		}
		;
		function dispersionIndex(e) {
			const t = poolRate(e);
			let n = 0;
			let r = 0;
			for (const { events: i, exposure: a } of e) {
				n += (i - t * a) ** 2;
				r += i;
			}
			if (r === 0 || e.length < 2) return 1;
			return Math.max(1, n / r * (e.length / (e.length - 1)));
		}
		function splitDispersion(e) {
			const t = e.reduce((e, t) => e + t.candidate, 0);
			const n = e.reduce((e, t) => e + t.candidate + t.baseline, 0);
			const r = n === 0 ? 0 : t / n;
			const i = r * (1 - r) * n;
			if (i === 0 || e.length < 2) return 1;
			const a = e.reduce((e, t) => {
				const n = r * (t.candidate + t.baseline);
				return e + (t.candidate - n) ** 2;
			}, 0);
			return Math.max(1, a / i * (e.length / (e.length - 1)));
		}
		function poolRate(e) {
			const { events: t, exposure: n } = sumExposed(e);
			return n === 0 ? 0 : t / n;
		}
		function sumExposed(e) {
			let t = 0;
			let n = 0;
			for (const r of e) {
				t += r.events;
				n += r.exposure;
			}
			return {
				events: t,
				exposure: n
			};
		}
		var Te = n(12410);
		var k = n(95239);
		;
		const Ee = 1e5;
		const De = 1e-300;
		function upperGamma(e, t) {
			if (t <= 0) return 1;
			return t < e + 1 ? 1 - series(e, t) : continuedFraction(e, t);
		}
		function lowerGamma(e, t) {
			if (t <= 0) return 0;
			return t < e + 1 ? series(e, t) : 1 - continuedFraction(e, t);
		}
		function chiSquareTail(e, t) {
			return upperGamma(t / 2, e / 2);
		}
		function poissonBound(e, t, n) {
			const r = e + 20 + 20 * Math.sqrt(e + 1);
			if (n === "upper") return (0, Te.h)((n) => upperGamma(e + 1, n) - t, [0, r - Math.log(t)]);
			return e <= 0 ? 0 : (0, Te.h)((n) => t - lowerGamma(e, n), [0, e]);
		}
		function series(e, t) {
			let n = 1 / e;
			let r = n;
			for (let i = 1; i < Ee && Math.abs(n) > Math.abs(r) * 1e-17; i++) {
				n *= t / (e + i);
				r += n;
			}
			return r * prefactor(e, t);
		}
		function continuedFraction(e, t) {
			let n = t + 1 - e;
			let r = 1 / De;
			let i = 1 / n;
			let a = i;
			for (let t = 1; t < Ee; t++) {
				const o = -t * (t - e);
				n += 2;
				i = 1 / awayFromZero(o * i + n);
				r = awayFromZero(n + o / r);
				a *= i * r;
				if (Math.abs(i * r - 1) < 1e-16) break;
			}
			return a * prefactor(e, t);
		}
		function prefactor(e, t) {
			return Math.exp(e * Math.log(t) - t - (0, k.SX)(e));
		}
		function awayFromZero(e) {
			return Math.abs(e) < De ? De : e;
		}
		var A = n(3563);
		;
		function boundRate(e, t, n) {
			const { events: r, exposure: i } = sumExposed(e);
			const a = t / i;
			return {
				estimate: r / i,
				lower: poissonBound(r / t, n, "lower") * a,
				upper: poissonBound(r / t, n, "upper") * a
			};
		}
		function upperBoundOfContrast([e, t], [n, r]) {
			const i = t * ((t >= 0 ? e.upper : e.lower) - e.estimate);
			const a = r * (n.estimate - (r >= 0 ? n.lower : n.upper));
			return t * e.estimate - r * n.estimate + Math.hypot(i, a);
		}
		function boundMean(e, t, n) {
			const r = e.length;
			const i = e.reduce((e, t) => e + t, 0) / r;
			const a = e.reduce((e, t) => e + (t - i) ** 2, 0) / (r - 1);
			const o = Math.max(2, r / t);
			const s = (0, A.K5)(n, o - 1) * Math.sqrt(a / o);
			return {
				estimate: i,
				lower: i - s,
				upper: i + s
			};
		}
		;
		function compareRates(e, t = 1) {
			const n = e.candidateExposure / (e.candidateExposure + e.baselineExposure);
			const r = e.candidateEvents / t;
			return (0, A.Yw)(r, r + e.baselineEvents / t, n);
		}
		function fisherExact({ baselineHits: e, baselineTotal: t, candidateHits: n, candidateTotal: r }) {
			const i = e + n;
			const a = t + r;
			const o = Math.min(i, r);
			const s = Math.max(0, i - t);
			const c = (0, k.Oo)(a, i);
			const mass = (e) => Math.exp((0, k.Oo)(r, e) + (0, k.Oo)(t, i - e) - c);
			const l = n * a > i * r;
			const [u, d, f] = l ? [
				n,
				o,
				1
			] : [
				n - 1,
				s,
				-1
			];
			let p = 0;
			for (let e = u; f > 0 ? e <= d : e >= d; e += f) {
				const t = mass(e);
				p += t;
				if (t < p * 1e-18) break;
			}
			return l ? Math.min(1, p) : Math.max(0, 1 - p);
		}
		;
		function compareUnlikeExposures(e, t, n) {
			const r = sumExposed(t);
			const i = sumExposed(e);
			const a = r.exposure / (r.exposure + i.exposure);
			const o = r.events + i.events;
			const s = n * ((1 - a) * dispersionIndex(t) + a * dispersionIndex(e));
			if (o === 0) return {
				statistic: 0,
				pValue: 1,
				dispersion: s
			};
			const c = (r.events - a * o) / Math.sqrt(s * o * a * (1 - a));
			const l = compareRates({
				baselineEvents: i.events,
				baselineExposure: i.exposure,
				candidateEvents: r.events,
				candidateExposure: r.exposure
			}, s);
			const u = Math.max(l, (0, A.gq)(c, Math.max(1, t.length - 1)));
			return {
				statistic: c,
				pValue: u,
				dispersion: s
			};
		}
		;
		function marginOf({ relative: e = 0, absolute: t = 0 }, n) {
			const r = e * Math.abs(n);
			return r > t ? {
				tolerated: r,
				weight: e * Math.sign(n)
			} : {
				tolerated: t,
				weight: 0
			};
		}
		;
		function effectSizeOf({ baseline: e, candidate: t }, n, r) {
			const { tolerated: i, weight: a } = marginOf(r.margin, e.estimate);
			const o = n === "higher_is_worse";
			const s = t.estimate - e.estimate;
			const c = o ? s : -s;
			const l = o ? upperBoundOfContrast([t, 1], [e, 1 + a]) : upperBoundOfContrast([e, 1 - a], [t, 1]);
			return {
				baseline: e.estimate,
				candidate: t.estimate,
				harm: c,
				relativeHarm: e.estimate === 0 ? null : c / Math.abs(e.estimate),
				harmUpperBound: l + a * e.estimate,
				margin: i
			};
		}
		var Oe = n(30786);
		;
		function seedOf(e) {
			return (0, Oe.o4)([
				e.metric,
				e.kind,
				e.direction,
				dataOf(e)
			], { integers: "any" });
		}
		function dataOf(e) {
			switch (e.kind) {
				case "counts": return e.intervals.map(({ baseline: e, candidate: t }) => [
					e.events,
					e.exposure,
					t.events,
					t.exposure
				]);
				case "values": return [e.baseline, e.candidate];
				case "latency": return [
					e.quantile,
					e.designEffect ?? 1,
					sampleData(e.baseline),
					sampleData(e.candidate)
				];
			}
		}
		function sampleData(e) {
			return "values" in e ? e.values : [e.upperBounds, e.counts];
		}
		;
		const ke = 5e6;
		const Ae = 1e3;
		function sumPermutationTail(e, t, n) {
			if (e.length > Ae || !e.every((e) => Number.isInteger(e) && e >= 0)) return undefined;
			const r = e.filter((e) => e > 0);
			const i = r.reduce((e, t) => e + t, 0);
			const a = Math.min(t, r.length);
			if (r.length * (a + 1) * (i + 1) > ke) return undefined;
			const o = countWays(r, a, i);
			const s = e.length - r.length;
			const c = (0, k.Oo)(e.length, t);
			let l = 0;
			for (let e = Math.max(0, t - s); e <= a; e++) {
				let r = 0;
				for (let t = n; t <= i; t++) r += o[e * (i + 1) + t];
				if (r > 0) l += Math.exp(Math.log(r) + (0, k.Oo)(s, t - e) - c);
			}
			return Math.min(1, l);
		}
		function countWays(e, t, n) {
			const r = n + 1;
			const i = new Float64Array((t + 1) * r);
			i[0] = 1;
			let a = 0;
			let o = 0;
			for (const n of e) {
				a++;
				o += n;
				for (let e = Math.min(a, t); e >= 1; e--) {
					const t = e * r;
					const a = t - r;
					for (let e = o; e >= n; e--) {
						i[t + e] = i[t + e] + i[a + e - n];
					}
				}
			}
			return i;
		}
		;
		const je = 1e5;
		const Me = 100;
		const Ne = 6e6;
		const Pe = 1999;
		const Fe = 9999;
		function permutationTest({ baseline: e, candidate: t }, n) {
			const r = Float64Array.from([...t, ...e]);
			const i = t.length;
			const a = permutation_sum(r.subarray(0, i));
			const o = a - permutation_sum(r) * i / r.length;
			const s = sumPermutationTail(r, i, a);
			if (s !== undefined) return {
				statistic: o,
				pValue: s,
				method: "exact_sum",
				arrangements: 0
			};
			const c = a - 1e-12 * r.reduce((e, t) => e + Math.abs(t), 0);
			const l = Math.round(Math.exp((0, k.Oo)(r.length, i)));
			if (l <= je) {
				const e = countReaching(r, i, c) / l;
				return {
					statistic: o,
					pValue: e,
					method: "enumeration",
					arrangements: l
				};
			}
			const u = Math.min(Fe, Math.max(Pe, Math.floor(Ne / r.length)));
			return {
				statistic: o,
				method: "monte_carlo",
				...monteCarloTail(() => shuffledSum(r, i, n), c, u)
			};
		}
		function monteCarloTail(e, t, n) {
			let r = 0;
			for (let i = 1; i <= n; i++) {
				if (e() >= t) r++;
				if (r === Me) return {
					pValue: r / i,
					arrangements: i
				};
			}
			return {
				pValue: (r + 1) / (n + 1),
				arrangements: n
			};
		}
		function countReaching(e, t, n) {
			const visit = (t, r, i) => {
				if (r === 0) return i >= n ? 1 : 0;
				let a = 0;
				for (let n = t; n <= e.length - r; n++) {
					a += visit(n + 1, r - 1, i + e[n]);
				}
				return a;
			};
			return visit(0, t, 0);
		}
		function shuffledSum(e, t, n) {
			const r = Math.min(t, e.length - t);
			let i = 0;
			for (let t = 0; t < r; t++) {
				const r = t + n.below(e.length - t);
				const a = e[r];
				e[r] = e[t];
				e[t] = a;
				i += a;
			}
			return r === t ? i : permutation_sum(e) - i;
		}
		function permutation_sum(e) {
			let t = 0;
			for (const n of e) t += n;
			return t;
		}
		;
		const Ie = 9999;
		function blockPermutationTest({ baseline: e, candidate: t }, n, r) {
			const i = [...t, ...e];
			const a = i.reduce((e, t) => e + t, 0) / i.length;
			const o = [t, e].map((e) => openRing(e, a, n.blockLength));
			const [s, c] = o;
			const l = s.prefix[s.length];
			const u = Math.sqrt(Math.min(1, varianceFactor(n.rho, n.blockLength) / n.inflation));
			const d = new Float64Array(s.blocks + c.blocks);
			const draw = () => {
				cutBlocks(s, r.below(s.length), d.subarray(0, s.blocks));
				cutBlocks(c, r.below(c.length), d.subarray(s.blocks));
				return sumOfRandom(d, s.blocks, r);
			};
			const f = 1e-12 * i.reduce((e, t) => e + Math.abs(t - a), 0);
			return {
				statistic: l,
				method: "monte_carlo",
				...monteCarloTail(draw, l * u - f, Ie)
			};
		}
		function openRing(e, t, n) {
			const r = new Float64Array(2 * e.length + 1);
			for (let n = 0; n < 2 * e.length; n++) {
				r[n + 1] = r[n] + e[n % e.length] - t;
			}
			return {
				length: e.length,
				blocks: Math.max(1, Math.round(e.length / n)),
				prefix: r
			};
		}
		function cutBlocks({ length: e, blocks: t, prefix: n }, r, i) {
			let a = r;
			for (let o = 0; o < t; o++) {
				const s = r + Math.floor((o + 1) * e / t);
				i[o] = n[s] - n[a];
				a = s;
			}
		}
		function sumOfRandom(e, t, n) {
			let r = 0;
			for (let i = 0; i < t; i++) {
				const t = i + n.below(e.length - i);
				r += e[t];
				e[t] = e[i];
			}
			return r;
		}
		;
		function createSeededRandom(e) {
			const t = parseState(e);
			const bits = () => nextBits(t);
			return {
				bits,
				below: (e) => Math.floor(bits() * 2 ** -32 * e),
				fraction: () => ((bits() >>> 5) * 67108864 + (bits() >>> 6)) / 9007199254740992
			};
		}
		function parseState(e) {
			if (!/^[0-9a-f]{32,}$/.test(e)) throw new RangeError("expected a seed of at least 32 lower-case hex digits");
			const t = Uint32Array.from({ length: 4 }, (t, n) => Number.parseInt(e.slice(n * 8, n * 8 + 8), 16));
			if (t.every((e) => e === 0)) t[0] = 1;
			return t;
		}
		function nextBits(e) {
			const t = e[0];
			const n = e[1];
			const r = e[2];
			const i = e[3];
			const a = Math.imul(rotateLeft(Math.imul(n, 5), 7), 9) >>> 0;
			const o = r ^ t;
			const s = i ^ n;
			e[0] = t ^ s;
			e[1] = n ^ o;
			e[2] = o ^ n << 9;
			e[3] = rotateLeft(s, 11);
			return a;
		}
		function rotateLeft(e, t) {
			return e << t | e >>> 32 - t;
		}
		;
		function shuffleTest(e, { threshold: t, seed: n }) {
			const r = estimateDependence([e.baseline, e.candidate]);
			const i = createSeededRandom(n);
			const a = r.isDependent;
			const o = a ? blockPermutationTest(e, r, i) : permutationTest(e, i);
			const s = {
				method: `${a ? "block_permutation" : "permutation"}/${o.method}`,
				statistic: o.statistic,
				pValue: o.pValue,
				threshold: t,
				seed: n,
				arrangements: o.arrangements,
				autocorrelation: r.rho,
				blockLength: r.blockLength
			};
			return {
				test: s,
				dependence: r
			};
		}
		function missingForSignificance(e, t, n) {
			let r = 0;
			while (-(0, k.Oo)(e + t + 2 * r, e + r) > Math.log(n)) r++;
			return r;
		}
		;
		function concludeMetric(e, { test: t, effectSize: n, samples: r }) {
			const { harm: i, harmUpperBound: a, margin: o } = n;
			const s = t.pValue <= t.threshold && i > 0;
			const c = `${verdict_text(n.candidate)} against ${verdict_text(n.baseline)}`;
			const l = `p = ${verdict_text(t.pValue)}`;
			const decided = (i, a, o) => ({
				metric: e,
				verdict: i,
				code: a,
				reason: `${e}: ${c}: ${o}`,
				test: t,
				effectSize: n,
				samples: r
			});
			if (s && i > o) {
				return decided("fail", "worse_beyond_margin", `worse (${l} <= ${verdict_text(t.threshold)}), by more than the ${verdict_text(o)} tolerated`);
			}
			if (a !== null && a <= o) {
				return decided("pass", "harm_within_margin", `any harm is at most ${verdict_text(a)}, within the ${verdict_text(o)} tolerated`);
			}
			const u = a === null ? "has no bound yet" : `may be as large as ${verdict_text(a)}`;
			if (s) {
				const e = "worse_but_maybe_within_margin";
				return decided("inconclusive", e, `worse (${l}), and the harm ${u}; ${verdict_text(o)} is tolerated`);
			}
			const d = `not shown to be worse (${l} > ${verdict_text(t.threshold)}), but the harm ${u}; ${verdict_text(o)} is tolerated`;
			return decided("inconclusive", "bound_above_margin", d);
		}
		function withoutJudgement(e, t, { reason: n, samples: r = null }) {
			const i = `${e}: ${n}`;
			return {
				metric: e,
				verdict: "inconclusive",
				code: t,
				reason: i,
				test: null,
				effectSize: null,
				samples: r
			};
		}
		function verdict_text(e) {
			return String(Number(e.toPrecision(4)));
		}
		;
		const Le = 1.5;
		function judgeCounts(e, t) {
			const { metric: n } = e;
			const r = countProblem(e);
			if (r !== undefined) return withoutJudgement(n, "malformed_data", { reason: r });
			const i = usableSides(e);
			const a = {
				baseline: sizeOf(i.baseline),
				candidate: sizeOf(i.candidate)
			};
			const o = t.alpha * (1 - t.early_share);
			const s = missingCounts(i, t, o);
			if (s !== undefined) return withoutJudgement(n, "not_enough_data", {
				reason: s,
				samples: a
			});
			const { test: c, inflation: l } = testRates(e, i, o);
			const bound = (e) => boundRate(e, l * dispersionIndex(e), t.pass_alpha);
			const u = {
				baseline: bound(i.baseline),
				candidate: bound(i.candidate)
			};
			return concludeMetric(n, {
				test: c,
				effectSize: effectSizeOf(u, e.direction, t),
				samples: a
			});
		}
		function countProblem({ intervals: e }) {
			for (const [t, n] of e.entries()) {
				for (const e of ["baseline", "candidate"]) {
					const { events: r, exposure: i } = n[e];
					if (!Number.isFinite(r) || !Number.isFinite(i) || r < 0 || i < 0) {
						return `interval ${t} of the ${e} is no count: ${r} events in ${i}`;
					}
					if (i === 0 && r > 0) return `interval ${t} of the ${e} has ${r} events in no exposure`;
				}
			}
			return undefined;
		}
		function usableSides({ intervals: e }) {
			const t = e.filter(({ baseline: e, candidate: t }) => e.exposure > 0 && t.exposure > 0);
			return {
				baseline: t.map((e) => e.baseline),
				candidate: t.map((e) => e.candidate)
			};
		}
		function missingCounts(e, t, n) {
			const r = e.candidate.length;
			if (r < t.min_intervals) {
				return `${r} intervals with traffic on both sides, at least ${t.min_intervals} are needed`;
			}
			const i = Math.min(sumExposed(e.baseline).exposure, sumExposed(e.candidate).exposure);
			if (i < t.min_exposure) {
				return `the smaller side has an exposure of ${verdict_text(i)}, at least ${verdict_text(t.min_exposure)} is needed`;
			}
			const a = isLike(e) ? missingForSignificance(r, r, n) : 0;
			return a > 0 ? `${a} more intervals are needed before any difference could be significant` : undefined;
		}
		function isLike({ baseline: e, candidate: t }) {
			return t.every(({ exposure: t }, n) => {
				const r = e[n].exposure;
				return t <= r * Le && r <= t * Le;
			});
		}
		function testRates(e, t, n) {
			const r = seedOf(e);
			const i = e.direction === "higher_is_worse";
			const a = i ? t.candidate : t.baseline;
			const o = i ? t.baseline : t.candidate;
			if (isLike(t)) {
				const { test: e, dependence: i } = shuffleTest({
					candidate: scores(a, t),
					baseline: scores(o, t)
				}, {
					threshold: n,
					seed: r
				});
				return {
					test: e,
					inflation: i.inflation
				};
			}
			const s = estimateDependence([ratesOf(t.baseline), ratesOf(t.candidate)]);
			const { statistic: c, pValue: l } = compareUnlikeExposures(o, a, s.inflation);
			const { rho: u, blockLength: d, inflation: f } = s;
			const p = "conditional_rate/dispersion_adjusted";
			return {
				test: {
					method: p,
					statistic: c,
					pValue: l,
					threshold: n,
					seed: r,
					arrangements: 0,
					autocorrelation: u,
					blockLength: d
				},
				inflation: f
			};
		}
		function scores(e, { baseline: t, candidate: n }) {
			const r = [...t, ...n];
			const i = r[0].exposure;
			if (r.every(({ exposure: e }) => e === i)) return e.map(({ events: e }) => e);
			const a = poolRate(r);
			return e.map(({ events: e, exposure: t }) => e - a * t);
		}
		function ratesOf(e) {
			return e.map(({ events: e, exposure: t }) => e / t);
		}
		function sizeOf(e) {
			return {
				observations: e.length,
				...sumExposed(e)
			};
		}
		var Re = n(75513);
		;
		function sizeOfDistribution(e) {
			return "sorted" in e ? e.sorted.length : total(e.counts);
		}
		function quantileOf(e, t) {
			if ("sorted" in e) return (0, Re.Y)(e.sorted, t);
			const { upperBounds: n, counts: r } = e;
			const i = t * total(r);
			const { bucket: a, below: o } = bucketOf(r, i);
			const s = n[a];
			if (s === undefined) return n.at(-1);
			const c = lowerEdge(n, a);
			return c + (s - c) * ((i - o) / r[a]);
		}
		function edgeOfRank(e, t, n) {
			if ("sorted" in e) return e.sorted[t - 1];
			const { bucket: r } = bucketOf(e.counts, t);
			if (n === "lower") return lowerEdge(e.upperBounds, r);
			return e.upperBounds[r] ?? Infinity;
		}
		function countAbove(e, t) {
			if ("sorted" in e) return e.sorted.length - firstAbove(e.sorted, t);
			const n = e.upperBounds.findIndex((e) => e > t);
			return total(e.counts.slice(n < 0 ? e.upperBounds.length : n));
		}
		function pooledThreshold(e, t, n) {
			if ("sorted" in e && "sorted" in t) {
				const r = new Float64Array(e.sorted.length + t.sorted.length);
				r.set(e.sorted);
				r.set(t.sorted, e.sorted.length);
				r.sort();
				return r[Math.max(0, Math.ceil(n * r.length) - 1)];
			}
			const r = "sorted" in e ? [] : e.upperBounds;
			const i = sizeOfDistribution(e) + sizeOfDistribution(t);
			const a = r.map((r) => Math.abs(1 - n - (countAbove(e, r) + countAbove(t, r)) / i));
			return r[a.indexOf(Math.min(...a))];
		}
		function bucketOf(e, t) {
			let n = 0;
			for (const [r, i] of e.entries()) {
				if (i > 0 && n + i >= t) return {
					bucket: r,
					below: n
				};
				n += i;
			}
			return {
				bucket: e.length - 1,
				below: n
			};
		}
		function lowerEdge(e, t) {
			if (t > 0) return e[t - 1];
			return Math.min(0, e[0]);
		}
		function firstAbove(e, t) {
			let n = 0;
			let r = e.length;
			while (n < r) {
				const i = n + r >> 1;
				if (e[i] > t) r = i;
				else n = i + 1;
			}
			return n;
		}
		function total(e) {
			return e.reduce((e, t) => e + t, 0);
		}
		;
		function quantileTest(e, t, { q: n, designEffect: r }) {
			const i = pooledThreshold(e, t, n);
			const scaled = (e) => Math.floor(e / r);
			const a = countAbove(t, i);
			const o = fisherExact({
				baselineHits: Math.min(Math.ceil(countAbove(e, i) / r), scaled(sizeOfDistribution(e))),
				baselineTotal: scaled(sizeOfDistribution(e)),
				candidateHits: scaled(a),
				candidateTotal: scaled(sizeOfDistribution(t))
			});
			return {
				threshold: i,
				pValue: o,
				candidateAbove: a
			};
		}
		function quantileRatioBound(e, t, { q: n, designEffect: r, tail: i }) {
			const a = quantileOf(t, n);
			const o = quantileOf(e, n);
			const s = boundOf(t, {
				q: n,
				designEffect: r,
				tail: i
			}, "upper");
			const c = boundOf(e, {
				q: n,
				designEffect: r,
				tail: i
			}, "lower");
			if (s === undefined || c === undefined || !(c > 0) || !(a > 0) || s === Infinity) return undefined;
			return a / o * Math.exp(Math.hypot(Math.log(Math.max(1, s / a)), Math.log(Math.max(1, o / c))));
		}
		function smallestSampleFor(e, t) {
			return Math.ceil(Math.log(t) / Math.log(Math.max(e, 1 - e)));
		}
		function boundOf(e, { q: t, designEffect: n, tail: r }, i) {
			const a = sizeOfDistribution(e);
			const o = Math.floor(a / n);
			const s = o < 1 ? undefined : (0, Re.A)({
				size: o,
				q: t
			}, r, i);
			if (s === undefined) return undefined;
			const c = s / o * a;
			return edgeOfRank(e, Math.min(a, Math.max(1, i === "upper" ? Math.ceil(c) : Math.floor(c))), i);
		}
		;
		function judgeLatency(e, t) {
			const { metric: n, quantile: r, designEffect: i = 1 } = e;
			const a = latencyProblem(e);
			if (a !== undefined) return withoutJudgement(n, "malformed_data", { reason: a });
			const o = toDistribution(e.baseline);
			const s = toDistribution(e.candidate);
			const c = [sizeOfDistribution(o), sizeOfDistribution(s)];
			const l = {
				baseline: { observations: c[0] },
				candidate: { observations: c[1] }
			};
			const u = Math.ceil(smallestSampleFor(r, t.pass_alpha) * i);
			if (Math.min(...c) < u) {
				const e = `${c[1]} measurements against ${c[0]}; p${r * 100} needs at least ${u} a side`;
				return withoutJudgement(n, "not_enough_data", {
					reason: e,
					samples: l
				});
			}
			const { pValue: d, candidateAbove: f } = quantileTest(o, s, {
				q: r,
				designEffect: i
			});
			const p = {
				method: "quantile_test/fisher",
				statistic: f,
				pValue: d,
				threshold: t.alpha,
				seed: seedOf(e),
				arrangements: 0,
				autocorrelation: 0,
				blockLength: 1
			};
			const m = quantileRatioBound(o, s, {
				q: r,
				designEffect: i,
				tail: t.pass_alpha
			});
			return concludeMetric(n, {
				test: p,
				effectSize: latencyEffectSize([quantileOf(o, r), quantileOf(s, r)], m, t),
				samples: l
			});
		}
		function latencyEffectSize([e, t], n, r) {
			return {
				baseline: e,
				candidate: t,
				harm: t - e,
				relativeHarm: e === 0 ? null : (t - e) / e,
				harmUpperBound: n === undefined ? null : (n - 1) * e,
				margin: marginOf(r.margin, e).tolerated
			};
		}
		function toDistribution(e) {
			return "values" in e ? { sorted: Float64Array.from(e.values).sort() } : e;
		}
		function latencyProblem({ baseline: e, candidate: t, quantile: n, direction: r, designEffect: i = 1 }) {
			if (r !== "higher_is_worse") return "of a latency, higher is worse";
			if (!(n > 0 && n < 1)) return `the quantile is ${n}, expected a share between 0 and 1`;
			if (!(i >= 1 && i < Infinity)) return `the design effect is ${i}, expected at least 1`;
			const a = sampleProblem("baseline", e) ?? sampleProblem("candidate", t);
			if (a !== undefined) return a;
			const o = [e, t].map((e) => "values" in e ? "" : e.upperBounds.join(" "));
			return o[0] === o[1] ? undefined : "the two sides have other buckets";
		}
		function sampleProblem(e, t) {
			if ("values" in t) {
				const n = t.values.findIndex((e) => !Number.isFinite(e) || e < 0);
				return n < 0 ? undefined : `measurement ${n} of the ${e} is ${t.values[n]}`;
			}
			const { upperBounds: n, counts: r } = t;
			if (n.length === 0 || r.length !== n.length + 1) {
				return `the ${e} has ${r.length} counts for ${n.length} bounds, expected one more, of what is above them`;
			}
			const i = n.findIndex((e, t) => !Number.isFinite(e) || e <= (n[t - 1] ?? -Infinity));
			if (i >= 0) return `bound ${i} of the ${e} is ${n[i]}, expected finite bounds that rise`;
			const a = r.findIndex((e) => !Number.isSafeInteger(e) || e < 0);
			return a < 0 ? undefined : `count ${a} of the ${e} is ${r[a]}`;
		}
		;
		function judgeValues(e, t) {
			const { metric: n, direction: r, baseline: i, candidate: a } = e;
			const o = valueProblem(e);
			if (o !== undefined) return withoutJudgement(n, "malformed_data", { reason: o });
			const s = {
				baseline: { observations: i.length },
				candidate: { observations: a.length }
			};
			const c = t.alpha * (1 - t.early_share);
			const l = missingValues(e, t, c);
			if (l !== undefined) return withoutJudgement(n, "not_enough_data", {
				reason: l,
				samples: s
			});
			const u = r === "higher_is_worse" ? {
				baseline: i,
				candidate: a
			} : {
				baseline: a,
				candidate: i
			};
			const { test: d, dependence: f } = shuffleTest(u, {
				threshold: c,
				seed: seedOf(e)
			});
			const p = {
				baseline: boundMean(i, f.inflation, t.pass_alpha),
				candidate: boundMean(a, f.inflation, t.pass_alpha)
			};
			return concludeMetric(n, {
				test: d,
				effectSize: effectSizeOf(p, r, t),
				samples: s
			});
		}
		const ze = 1e150;
		function valueProblem(e) {
			for (const t of ["baseline", "candidate"]) {
				const n = e[t].findIndex((e) => !(Math.abs(e) <= ze));
				if (n >= 0) return `value ${n} of the ${t} is ${e[t][n]}`;
			}
			return undefined;
		}
		function missingValues({ baseline: e, candidate: t }, n, r) {
			for (const [r, i] of [["baseline", e], ["candidate", t]]) {
				if (i.length < n.min_intervals) {
					return `the ${r} has ${i.length} values, at least ${n.min_intervals} are needed`;
				}
			}
			const i = missingForSignificance(t.length, e.length, r);
			return i > 0 ? `${i} more values a side are needed before any difference could be significant` : undefined;
		}
		;
		function judgeMetric(e) {
			const t = ve.parse(e.settings);
			switch (e.kind) {
				case "counts": return judgeCounts(e, t);
				case "values": return judgeValues(e, t);
				case "latency": return judgeLatency(e, t);
			}
		}
		;
		function trackAutocorrelation() {
			let e = 0;
			let t = 0;
			let n = 0;
			let r = 0;
			let i = 0;
			let a = 0;
			return {
				add(o) {
					if (e === 0) t = o;
					const s = o - t;
					if (e > 0) a += s * n;
					r += s;
					i += s * s;
					n = s;
					e += 1;
				},
				sums() {
					if (e === 0) return {
						products: 0,
						squares: 0,
						length: e
					};
					const t = r / e;
					const o = a - t * (2 * r - n) + (e - 1) * t * t;
					return {
						products: o,
						squares: Math.max(0, i - e * t * t),
						length: e
					};
				}
			};
		}
		;
		const Be = 8.5;
		const Ve = 400;
		function expectThinned(e, t, n) {
			if (t >= 1 || e === 0) return n(e);
			const r = Math.round(e);
			const i = Be * Math.sqrt(r * t * (1 - t)) + 10;
			const a = Math.max(0, Math.floor(r * t - i));
			const o = Math.min(r, Math.ceil(r * t + i));
			const s = Math.max(1, Math.ceil((o - a) / Ve));
			const c = Math.log(t) - Math.log1p(-t);
			const l = (0, k.kV)(r) + r * Math.log1p(-t);
			let u = 0;
			let d = 0;
			for (let e = a; e <= o; e += s) {
				const t = Math.exp(l + e * c - (0, k.kV)(e) - (0, k.kV)(r - e));
				u += t;
				d += t * n(e);
			}
			return d / u;
		}
		;
		const He = [
			.125,
			.25,
			.5,
			1,
			2
		];
		const Ue = .5;
		const We = .95;
		function runSwapProcess(e) {
			const t = He.map(() => 1 / He.length);
			const n = {
				ours: trackAutocorrelation(),
				theirs: trackAutocorrelation(),
				squares: 0,
				length: 0,
				last: 0
			};
			const r = [];
			for (const i of e) {
				const e = Math.max(0, cautiousRho(n) * n.last);
				for (let r = 0; r < He.length; r++) {
					t[r] = t[r] * expectedFactor(i, {
						past: n,
						shift: e,
						stake: He[r]
					});
				}
				remember(n, i);
				r.push(t.reduce((e, t) => e + t, 0));
			}
			return {
				path: r,
				largest: r.reduce((e, t) => Math.max(e, t), 1)
			};
		}
		function expectedFactor(e, t) {
			const { baseline: n, candidate: r, exposureRatio: i } = e;
			if (i === undefined) return factor(r - n, 0, t);
			if (i <= 1) return expectThinned(n, i, (e) => factor(r - e, r + e, t));
			return expectThinned(r, 1 / i, (e) => factor(e - n, e + n, t));
		}
		function factor(e, t, { past: n, shift: r, stake: i }) {
			const a = Math.sqrt(Math.max(t, (n.squares + e * e) / (n.length + 1)));
			return a === 0 ? 1 : 1 + Math.tanh(i * (e - r) / a);
		}
		function remember(e, { baseline: t, candidate: n, exposureRatio: r = 1 }) {
			const i = r > 1 ? n / r : n;
			const a = r > 1 ? t : t * r;
			e.ours.add(i);
			e.theirs.add(a);
			e.last = i - a;
			e.squares += e.last * e.last;
			e.length += 1;
		}
		function cautiousRho({ ours: e, theirs: t, length: n }) {
			if (n < 2) return 0;
			const r = e.sums();
			const i = t.sums();
			const a = r.squares + i.squares;
			if (a === 0) return 0;
			const o = (r.products + i.products) / a;
			const s = o + (1 + 3 * o) / n;
			return Math.min(We, Math.max(0, s + Ue / Math.sqrt(2 * n)));
		}
		;
		function lookEarly(e) {
			const t = ve.parse(e.settings);
			const { metric: n } = e;
			const r = {
				metric: n,
				verdict: "inconclusive",
				method: "swap_e_process",
				eValue: 1,
				threshold: null,
				intervals: 0,
				harm: 0,
				margin: 0
			};
			if (e.kind === "latency" || t.early_share === 0) {
				const t = e.kind === "latency" ? "a quantile of single measurements" : "early_share is 0, it";
				return {
					...r,
					code: "not_looked_at_early",
					reason: `${n}: ${t} is judged at the end of the stage`
				};
			}
			const i = e.kind === "counts" ? countProblem(e) : pairProblem(e);
			if (i !== undefined) return {
				...r,
				code: "malformed_data",
				reason: `${n}: ${i}`
			};
			return concludeLook(e, e.kind === "counts" ? pairCounts(e) : pairValues(e), t);
		}
		function concludeLook(e, t, n) {
			const { metric: r, direction: i } = e;
			const a = Math.min(Number.MAX_VALUE, runSwapProcess(t.pairs).largest);
			const o = 1 / (n.alpha * n.early_share);
			const s = t.candidate - t.baseline;
			const c = i === "higher_is_worse" ? s : -s;
			const l = marginOf(n.margin, t.baseline).tolerated;
			const u = a >= o && c > l;
			const d = `${verdict_text(t.candidate)} against ${verdict_text(t.baseline)} in ${t.pairs.length} intervals`;
			const f = `evidence ${verdict_text(a)} of ${verdict_text(o)}`;
			return {
				metric: r,
				verdict: u ? "fail" : "inconclusive",
				code: u ? "worse_beyond_margin" : "keep_watching",
				reason: `${r}: ${d}: ${u ? "worse" : "no reason to stop"} (${f})`,
				method: "swap_e_process",
				eValue: a,
				threshold: o,
				intervals: t.pairs.length,
				harm: c,
				margin: l
			};
		}
		function pairCounts(e) {
			const { baseline: t, candidate: n } = usableSides(e);
			const r = e.direction === "higher_is_worse";
			const i = t.map((e, t) => {
				const i = n[t];
				const [a, o] = r ? [i, e] : [e, i];
				return {
					baseline: o.events,
					candidate: a.events,
					exposureRatio: a.exposure / o.exposure
				};
			});
			return {
				pairs: i,
				baseline: poolRate(t),
				candidate: poolRate(n)
			};
		}
		function pairProblem(e) {
			const { baseline: t, candidate: n } = e;
			if (t.length !== n.length) {
				return `${n.length} values against ${t.length}; looking early needs both sides in every interval`;
			}
			return valueProblem(e);
		}
		function pairValues({ baseline: e, candidate: t, direction: n }) {
			const r = n === "higher_is_worse";
			const i = e.map((e, n) => {
				const i = t[n];
				return r ? {
					baseline: e,
					candidate: i
				} : {
					baseline: i,
					candidate: e
				};
			});
			return {
				pairs: i,
				baseline: mean(e),
				candidate: mean(t)
			};
		}
		function mean(e) {
			return e.length === 0 ? 0 : e.reduce((e, t) => e + t, 0) / e.length;
		}
		;
		const Ge = .1;
		const Ke = 1.01;
		function pair_counts_pairCounts(e, t, n) {
			const r = [];
			let i = 0;
			let a = 0;
			let o = 0;
			for (const s of [...t.total.points.keys()].sort((e, t) => e - t)) {
				const c = countAt(t, s);
				const l = countAt(n, s);
				if (c.total <= 0 || l.total <= 0) continue;
				i += 1;
				if (c.events === undefined || l.events === undefined) {
					a += 1;
					continue;
				}
				const u = harmful(e, c.events, c.total);
				const d = harmful(e, l.events, l.total);
				if (u === undefined || d === undefined) {
					const e = u === undefined ? "candidate" : "baseline";
					return {
						state: "inconsistent",
						reason: `the ${e} has more events than there were in all, or fewer than none`
					};
				}
				o += c.total;
				r.push({
					baseline: {
						events: d,
						exposure: l.total
					},
					candidate: {
						events: u,
						exposure: c.total
					}
				});
			}
			if (a > i * Ge) return {
				state: "gaps",
				missing: a,
				of: i
			};
			return {
				state: "paired",
				intervals: r,
				candidateTotal: o
			};
		}
		function countsWhatFails(e) {
			return e.kind === "ratio" && e.direction === "lower-is-worse" && e.marginKind === "absolute";
		}
		function countAt({ events: e, total: t }, n) {
			return {
				events: e.points.get(n),
				total: t.points.get(n) ?? 0
			};
		}
		function harmful(e, t, n) {
			if (t < 0) return undefined;
			if (e.kind === "count-rate") return t;
			if (t > n * Ke) return undefined;
			const r = Math.min(t, n);
			return countsWhatFails(e) ? n - r : r;
		}
		;
		function finding(e, t = {}) {
			return {
				statistic: null,
				p: null,
				threshold: null,
				n: 0,
				candidate: null,
				baseline: null,
				method: null,
				notes: [],
				...e,
				...t
			};
		}
		;
		const qe = .1;
		function judge_rule_judgeRule(e, t, n) {
			const r = [...new Set([t.candidate, t.baseline].flatMap((e) => e?.notes ?? []))];
			const i = e.kind === "absolute" ? judgeLimit(e, t, n) : judgeComparison(e, t, n);
			return {
				...i,
				notes: r
			};
		}
		function judgeLimit(e, { candidate: t, candidateTotal: n }, r) {
			const { id: i, margin: a } = e;
			const o = e.direction === "higher-is-worse";
			const s = [...t.points.values()];
			const c = e.aggregate === "sum" ? s.reduce((e, t) => e + t, 0) : s.reduce((e, t) => o ? Math.max(e, t) : Math.min(e, t));
			const l = {
				threshold: a,
				n: s.length,
				candidate: c
			};
			if (o ? c > a : c < a) {
				const e = `${i}: ${c} is ${o ? "above" : "below"} the limit of ${a}`;
				return finding({
					id: i,
					verdict: "fail",
					code: "limit_exceeded",
					message: e
				}, l);
			}
			const u = [...n.points].filter(([, e]) => e > 0);
			const d = u.filter(([e]) => !t.points.has(e)).length;
			if (d > u.length * qe) return gaps(i, d, u.length);
			const f = u.reduce((e, [, t]) => e + t, 0);
			const p = tooEarly(e, {
				samples: f,
				counted: f
			}, r);
			if (p !== undefined) return {
				...p,
				...l
			};
			return finding({
				id: i,
				verdict: "pass",
				code: "within_limit",
				message: `${i}: ${c}, allowed are ${a}`
			}, l);
		}
		function judgeComparison(e, t, n) {
			const { id: r } = e;
			const { baseline: i, baselineTotal: a } = t;
			if (i === undefined || a === undefined) {
				const e = `${r}: nothing was live before it, so there is nothing to compare with`;
				return finding({
					id: r,
					verdict: "pass",
					code: "no_baseline",
					message: e
				});
			}
			const o = toComparison(e, {
				...t,
				baseline: i,
				baselineTotal: a
			}, n.config);
			if ("finding" in o) return o.finding;
			const s = lookAtOnce(o.comparison);
			if (s !== undefined) return s;
			const c = tooEarly(e, o, n);
			if (c !== undefined) return c;
			return toFinding(r, judgeMetric(o.comparison));
		}
		function lookAtOnce(e) {
			const { metric: t, verdict: n, reason: r, eValue: i, threshold: a, intervals: o, method: s } = lookEarly(e);
			if (n !== "fail") return undefined;
			const c = {
				statistic: i,
				threshold: a,
				n: o,
				method: s
			};
			return finding({
				id: t,
				verdict: n,
				code: "worse_early",
				message: r
			}, c);
		}
		function toComparison(e, t, n) {
			const { id: r } = e;
			const i = {
				metric: r,
				settings: settingsOf(e, n)
			};
			const a = [...t.candidateTotal.points.values()].reduce((e, t) => e + t, 0);
			if (e.kind === "value" || e.kind === "latency-quantile") {
				const n = [...t.candidate.points.keys()].filter((e) => t.baseline.points.has(e)).sort((e, t) => e - t);
				const values = (e) => n.map((t) => e.points.get(t));
				const r = e.direction === "higher-is-worse" ? "higher_is_worse" : "lower_is_worse";
				const o = {
					baseline: values(t.baseline),
					candidate: values(t.candidate)
				};
				return {
					comparison: {
						...i,
						kind: "values",
						direction: r,
						...o
					},
					samples: a,
					counted: a
				};
			}
			const o = {
				events: t.candidate,
				total: t.candidateTotal
			};
			const s = pair_counts_pairCounts(e, o, {
				events: t.baseline,
				total: t.baselineTotal
			});
			if (s.state === "gaps") return { finding: gaps(r, s.missing, s.of) };
			if (s.state === "inconsistent") {
				const e = `${r}: ${s.reason}: the queries do not count the same`;
				return { finding: finding({
					id: r,
					verdict: "inconclusive",
					code: "inconsistent_counts",
					message: e
				}) };
			}
			const c = e.direction === "higher-is-worse" || countsWhatFails(e);
			const l = c ? "higher_is_worse" : "lower_is_worse";
			const u = {
				...i,
				kind: "counts",
				direction: l,
				intervals: s.intervals
			};
			return {
				comparison: u,
				samples: s.candidateTotal,
				counted: a
			};
		}
		function settingsOf({ margin: e, marginKind: t }, n) {
			return {
				margin: t === "relative" ? { relative: e } : { absolute: e },
				alpha: n.alpha,
				early_share: n["early-share"],
				pass_alpha: n["pass-alpha"],
				min_intervals: n["min-points"]
			};
		}
		function tooEarly(e, { samples: t, counted: n }, { minSamples: r, isComplete: i }) {
			const { id: a } = e;
			const o = e.minSamples ?? r;
			const s = Math.floor(t);
			if (s < o) {
				const e = n < o ? `${o - s} are missing` : `the others have no baseline in the same steps (at 100 %: in as long a time before it had all users)`;
				const t = `${a}: ${s} of ${o} samples, ${e}`;
				return finding({
					id: a,
					verdict: "inconclusive",
					code: "min_samples",
					message: t
				}, { n: s });
			}
			if (i) return undefined;
			const c = `${a}: nothing speaks against the candidate so far; it is judged when the stage has lasted its time`;
			return finding({
				id: a,
				verdict: "inconclusive",
				code: "min_time",
				message: c
			}, { n: s });
		}
		function gaps(e, t, n) {
			const r = `${e}: ${t} of ${n} steps with traffic have no value; if none means zero, end the query with "or vector(0)"`;
			return finding({
				id: e,
				verdict: "inconclusive",
				code: "metrics_gaps",
				message: r
			}, { n: n - t });
		}
		function toFinding(e, { verdict: t, code: n, reason: r, test: i, effectSize: a, samples: o }) {
			const s = o?.candidate;
			return finding({
				id: e,
				verdict: t,
				code: n === "not_enough_data" ? "min_points" : n === "malformed_data" ? "inconsistent_counts" : n,
				message: r
			}, {
				statistic: i?.statistic ?? null,
				p: i?.pValue ?? null,
				threshold: i?.threshold ?? null,
				n: Math.floor(s?.exposure ?? s?.observations ?? 0),
				candidate: a?.candidate ?? null,
				baseline: a?.baseline ?? null,
				method: i?.method ?? null
			});
		}
		;
		const Je = 1.5;
		function checkSampleRatio({ splits: e, intendedShare: t, tolerance: n = .02, alpha: r = .001 }) {
			const i = Math.round(e.reduce((e, t) => e + t.candidate, 0));
			const a = i + Math.round(e.reduce((e, t) => e + t.baseline, 0));
			const o = {
				method: "dispersed_binomial",
				threshold: r,
				intendedShare: t
			};
			const s = e.every(({ candidate: e, baseline: t }) => e >= 0 && t >= 0) && Number.isFinite(a);
			if (!s || a === 0 || !(t >= 0 && t <= 1)) {
				const e = s && a === 0 ? "no traffic at all" : "no shares can be taken of such counts";
				return {
					...o,
					verdict: "inconclusive",
					reason: e,
					pValue: 1,
					share: 0,
					interval: [0, 1],
					dispersion: 1
				};
			}
			const c = i / a;
			const l = splitDispersion(e);
			const [u, d] = [i / l, a / l];
			const f = Math.max(exactTails(u, d, t), scatterTails(e, t, l));
			const bound = (e) => (0, A.W_)({
				successes: u,
				trials: d
			}, r / 2, e);
			const p = [bound("lower"), bound("upper")];
			const m = Math.abs(c - t) > n;
			const h = p.every((e) => Math.abs(e - t) <= n);
			const g = f <= r && m ? "fail" : h ? "pass" : "inconclusive";
			const _ = describe({
				verdict: g,
				share: c,
				trials: a,
				intendedShare: t,
				pValue: f,
				dispersion: l,
				tolerance: n,
				intervals: e.length
			});
			return {
				...o,
				verdict: g,
				reason: _,
				pValue: f,
				share: c,
				interval: p,
				dispersion: l
			};
		}
		function exactTails(e, t, n) {
			const r = [(0, A.Yw)(e, t, n), (0, A.Pk)(e, t, n)];
			return Math.min(1, 2 * Math.min(...r));
		}
		function scatterTails(e, t, n) {
			if (t === 0 || t === 1) return 0;
			if (e.length < 2) return 1;
			const r = e.reduce((e, t) => e + t.candidate, 0);
			const i = e.reduce((e, t) => e + t.candidate + t.baseline, 0);
			const a = Math.sqrt(n * i * t * (1 - t));
			return Math.min(1, 2 * (0, A.gq)(Math.abs(r - t * i) / a, e.length - 1));
		}
		function describe(e) {
			const { verdict: t, share: n, trials: r, intendedShare: i, tolerance: a } = e;
			const o = `${verdict_text(n * 100)} % of ${r} arrived, ${verdict_text(i * 100)} % were asked for`;
			const s = t === "inconclusive" ? `; within \u00B1${verdict_text(a * 100)} points or not, cannot be told yet` : "";
			return `${o} (${chance(e)})${s}`;
		}
		function chance({ pValue: e, dispersion: t, intervals: n, intendedShare: r }) {
			if (n < 2 && r > 0 && r < 1) {
				return "measured in one interval alone, so chance cannot be told";
			}
			const i = t < Je ? "" : `, measured with ${verdict_text(t)} times the scatter of chance`;
			return `p = ${verdict_text(e)}${i}`;
		}
		;
		function unanswered(e, t, n) {
			const r = `${e}: the ${n} has no usable measurements: ${t.reason} (${t.code}; ${t.source})`;
			return finding({
				id: e,
				verdict: "inconclusive",
				code: codeOf(t.code),
				message: r
			}, { notes: t.notes ?? [] });
		}
		function codeOf(e) {
			switch (e) {
				case "absent":
				case "not_a_number": return "metrics_missing";
				case "stale": return "metrics_stale";
				case "future": return "metrics_future";
				case "unreachable":
				case "refused":
				case "query":
				case "many_series":
				case "partial":
				case "malformed":
				case "configuration": return "metrics_failed";
			}
		}
		;
		const j = "sample-ratio";
		function judgeSampleRatio({ candidate: e, baseline: t, run: n }) {
			const { percent: r, config: i } = n;
			if (r === 0 || r === 100 || t === undefined) {
				const e = `${j}: at ${r} % there is no share to compare`;
				return finding({
					id: j,
					verdict: "pass",
					code: "not_applicable",
					message: e
				});
			}
			if (e.state !== "data") return unanswered(j, e, "candidate");
			if (t.state !== "data") return unanswered(j, t, "baseline");
			const a = commonSteps(e.points, t.points);
			const o = checkSampleRatio({
				splits: a,
				intendedShare: r / 100,
				tolerance: i.samples.tolerance
			});
			const s = o.share < o.intendedShare;
			const c = o.verdict === "fail" && s ? "inconclusive" : o.verdict;
			return finding({
				id: j,
				verdict: c,
				code: c === "pass" ? "as_intended" : "sample_ratio",
				message: `${j}: ${o.reason}`
			}, {
				p: o.pValue,
				threshold: o.threshold,
				n: Math.round(a.reduce((e, t) => e + t.candidate, 0)),
				candidate: o.share,
				baseline: o.intendedShare,
				method: o.method
			});
		}
		function commonSteps(e, t) {
			return [...e].flatMap(([e, n]) => {
				const r = t.get(e);
				return r === undefined ? [] : [{
					candidate: n,
					baseline: r
				}];
			});
		}
		;
		function toWindow(e) {
			const { stageStartedS: t, settleS: n, maxWindowS: r, nowS: i, stepS: a, percent: o, aloneSinceS: s } = e;
			const c = Math.max(0, Math.floor((i - t - n) / a));
			const l = Math.min(c, Math.max(1, Math.floor(r / a)));
			const u = t + n + c * a;
			const d = o === 100 ? u - Math.min(s, t) : 0;
			return {
				stepS: a,
				fromS: u - (l - 1) * a,
				toS: u,
				baselineShiftS: d,
				steps: c
			};
		}
		function namesBaseline(e) {
			return ["baseline_release", "baseline_version"].some((t) => (0, E.U)(e, t));
		}
		const Ye = {
			state: "failed",
			code: "configuration",
			reason: "the ledger does not know what is live beside it: ask by {other_slot}, or abort, name it with channel-control import, and start again",
			source: "the policy"
		};
		async function readSide(e, t, n) {
			const { metrics: r, values: i, stepS: a } = n;
			if (t === "baseline" && i.baseline_release === undefined && namesBaseline(e)) return Ye;
			const o = r.provider === "prometheus";
			const s = t === "baseline" ? n.baselineShiftS : 0;
			const c = await r.range({
				query: renderQuery(e, {
					...i,
					window: a
				}, o ? "promql" : "name"),
				fromS: n.fromS - s - (o ? 0 : a - .001),
				toS: n.toS - s,
				stepS: a
			});
			if (c.state !== "data") return c;
			const l = new Map();
			for (const [e, t] of c.points) {
				const r = stepOf(e + s, n, o);
				if (l.has(r)) {
					const e = "rows lie closer together than metrics.step: set it to the time between two rows";
					return {
						state: "failed",
						code: "malformed",
						reason: e,
						source: c.source
					};
				}
				l.set(r, t);
			}
			const u = c.points.at(-1)[0] + s;
			return {
				state: "data",
				points: l,
				newestS: u,
				notes: c.notes ?? []
			};
		}
		function stepOf(e, { fromS: t, stepS: n, baselineShiftS: r }, i) {
			if (i || r === 0) return Math.round(e * 1e3);
			return Math.round((t + Math.ceil((e - t) / n) * n) * 1e3);
		}
		;
		async function collectGuardrails(e) {
			const { config: t, window: n, percent: r } = e;
			const i = r === 0 && t.shadow === "observe";
			const a = i ? 0 : e.minSamples;
			if (n === undefined) {
				const e = "samples: no step of the stage is over yet, so nothing was counted";
				return foldHealth([finding({
					id: "samples",
					verdict: "inconclusive",
					code: "min_samples",
					message: e
				})], 0, null);
			}
			const o = await readSide(t.samples.candidate, "candidate", n);
			const s = await readBaseline(t.samples.baseline, n);
			const c = [];
			const l = [judgeSamples(o, a), judgeSampleRatio({
				candidate: o,
				baseline: s,
				run: e
			})];
			if (o.state === "data") c.push(o);
			else if (i && o.code === "absent" && s?.state === "data") c.push(s);
			for (const r of t.rules) {
				const t = await readRule(r, {
					candidate: o,
					baseline: s,
					window: n
				});
				if ("verdict" in t) {
					l.push(t);
					continue;
				}
				c.push(t.candidate);
				l.push(judge_rule_judgeRule(r, t, e));
			}
			const u = i && o.state !== "data" && o.code === "absent" ? 0 : null;
			const d = o.state === "data" ? Math.floor(totalOf(o)) : u;
			const f = c.length === 0 ? null : Math.min(...c.map(({ newestS: e }) => e));
			return foldHealth(l.map((e) => i ? inShadow(e) : e), d, f);
		}
		async function readBaseline(e, t) {
			if (t.baseline === "none") return undefined;
			const n = await readSide(e, "baseline", t);
			return t.baseline === "if_used" && isUnused(n) ? undefined : n;
		}
		function isUnused(e) {
			return e.state === "data" ? totalOf(e) === 0 : e.code === "absent";
		}
		const Xe = new Set([
			"min_samples",
			"min_points",
			"metrics_missing",
			"bound_above_margin",
			"worse_but_maybe_within_margin"
		]);
		function inShadow(e) {
			if (e.verdict !== "inconclusive" || !Xe.has(e.code)) return e;
			return {
				...e,
				verdict: "pass",
				code: "observed_only",
				message: `${e.message} (at 0 % this does not hold it)`
			};
		}
		function judgeSamples(e, t) {
			if (e.state !== "data") return unanswered("samples", e, "candidate");
			const n = Math.floor(totalOf(e));
			const r = {
				n,
				threshold: t,
				candidate: n,
				notes: e.notes
			};
			if (n >= t) {
				const e = `samples: ${n}, at least ${t} are needed`;
				return finding({
					id: "samples",
					verdict: "pass",
					code: "enough_samples",
					message: e
				}, r);
			}
			const i = `samples: ${n} of ${t} samples, ${t - n} are missing`;
			return finding({
				id: "samples",
				verdict: "inconclusive",
				code: "min_samples",
				message: i
			}, r);
		}
		async function readRule(e, { candidate: t, baseline: n, window: r }) {
			const { id: i } = e;
			const a = await readSide(e.candidate, "candidate", r);
			if (a.state !== "data") return unanswered(i, a, "candidate");
			const o = e.candidateTotal === undefined ? t : await readSide(e.candidateTotal, "candidate", r);
			if (o.state !== "data") return unanswered(i, o, "candidate");
			const s = {
				candidate: a,
				candidateTotal: o
			};
			if (e.baseline === undefined || n === undefined) return {
				...s,
				baseline: undefined,
				baselineTotal: undefined
			};
			const c = await readSide(e.baseline, "baseline", r);
			if (c.state !== "data") return unanswered(i, c, "baseline");
			const l = e.baselineTotal === undefined ? n : await readSide(e.baselineTotal, "baseline", r);
			if (l.state !== "data") return unanswered(i, l, "baseline");
			return {
				...s,
				baseline: c,
				baselineTotal: l
			};
		}
		function totalOf({ points: e }) {
			return [...e.values()].reduce((e, t) => e + t, 0);
		}
		function foldHealth(e, t, n) {
			const r = ["fail", "inconclusive"].find((t) => e.some(({ verdict: e }) => e === t)) ?? "pass";
			const i = e.filter(({ verdict: e }) => e !== "pass" && e === r);
			const a = r === "inconclusive" ? shortOnly(i) : [];
			return {
				state: r,
				samples: t,
				measuredUntilMs: n === null ? null : Math.round(n * 1e3),
				reasons: toReasons(i),
				...a.length > 0 && { shortOf: a },
				findings: e
			};
		}
		function shortOnly(e) {
			const t = [...new Set(e.map(({ code: e }) => e))];
			return t.every((e) => e === "min_time" || e === "min_samples") ? t : [];
		}
		function toReasons(e) {
			const t = new Map();
			for (const { id: n, message: r } of e) {
				const e = r.startsWith(`${n}: `) ? r.slice(n.length + 2) : r;
				t.set(e, [...t.get(e) ?? [], n]);
			}
			return [...t].map(([e, t]) => `${t.join(", ")}: ${e}`);
		}
		;
		async function collectHealth(e) {
			const { policy: t, metrics: n, percent: r } = e;
			const i = Math.floor(e.nowS);
			const a = Math.ceil(e.stageStartedS);
			const o = Math.ceil(e.aloneSinceS);
			const s = toValues(e);
			const c = t.metrics.step;
			const { settle: l, "max-window": u } = t.guardrails;
			const d = toWindow({
				stageStartedS: a,
				settleS: l,
				maxWindowS: u,
				nowS: i,
				stepS: c,
				percent: r,
				aloneSinceS: o
			});
			const f = await collectGuardrails({
				config: t.guardrails,
				percent: r,
				minSamples: t.minSamples,
				isComplete: i - a >= t.minStageS,
				window: d.steps === 0 ? undefined : {
					metrics: n,
					values: s,
					...d,
					baseline: needOf(e.baseline)
				}
			});
			const p = await collectBudget(t.slos, t.budget, contextOf(t, {
				metrics: n,
				nowS: i,
				values: s
			}));
			return (0, _e.h)({
				health: f,
				budget: p
			});
		}
		async function collectChannelBudget(e, t) {
			return (0, _e.h)(await collectBudget(e.slos, e.budget, channelContext(e, t)));
		}
		function channelContext(e, { metrics: t, channel: n, nowS: r }) {
			return contextOf(e, {
				metrics: t,
				nowS: Math.floor(r),
				values: channelValues(n)
			});
		}
		function contextOf(e, t) {
			return {
				...t,
				stepS: e.metrics.step,
				maxAgeS: e.maxMetricAgeS,
				measures: e.slo.measures
			};
		}
		function channelValues({ tenant: e, environment: t, region: n, segment: r }) {
			return {
				tenant: e,
				environment: t,
				...n !== null && { region: n },
				...r !== null && { segment: r }
			};
		}
		function needOf(e) {
			if (e === null) return "none";
			return e.releaseId === null && e.mayBeUnused ? "if_used" : "needed";
		}
		function toValues({ channel: e, candidate: t, baseline: n, otherSlot: r }) {
			return {
				...channelValues(e),
				candidate_release: t.releaseId,
				candidate_version: t.version,
				slot: t.slot,
				other_slot: r,
				...n !== null && n.releaseId !== null && {
					baseline_release: n.releaseId,
					baseline_version: n.version
				}
			};
		}
		var Ze = n(73188);
		var Qe = n(67938);
		;
		const $e = new Set([
			"absent",
			"not_a_number",
			"stale"
		]);
		const et = 400;
		function gap(e, t, n) {
			return {
				state: $e.has(e) ? "no_data" : "failed",
				code: e,
				reason: foreignLine(t),
				source: n
			};
		}
		function foreignLine(e) {
			const t = (0, Ze.$)((0, Qe.j)(e.slice(0, et * 2)));
			return t.length <= et ? t : `${t.slice(0, et)}\u2026`;
		}
		var M = n(79453);
		;
		function toEndpoint(e, t) {
			const n = (0, M.hJ)(e.url);
			if (n !== undefined) return {
				refusal: n,
				source: "prometheus"
			};
			const r = new URL(e.url);
			const i = `prometheus ${r.origin}${r.pathname === "/" ? "" : r.pathname}`;
			const a = (0, M.AI)(e.tokenEnvironment, t, r);
			if ("refusal" in a) return {
				refusal: a.refusal,
				source: i
			};
			return {
				base: (0, M.FU)(r),
				headers: {
					accept: "application/json",
					...a.headers
				},
				source: i,
				tokenEnvironment: e.tokenEnvironment,
				timeoutMs: e.timeoutMs,
				acceptWarnings: e.acceptWarnings
			};
		}
		var N = n(71164);
		;
		const tt = /^-?\d{1,400}(\.\d{1,400})?(e[+-]?\d{1,3})?$/;
		const nt = new Set([
			"NaN",
			"+Inf",
			"-Inf"
		]);
		const rt = .001;
		function readRangeAnswer(e, t, n) {
			const malformed = (e) => gap("malformed", e, n);
			if (!(0, N.O)(e) || e["status"] !== "success") return malformed("expected \"status\": \"success\"");
			const r = e["data"];
			if (!(0, N.O)(r) || r["resultType"] !== "matrix" || !Array.isArray(r["result"])) {
				return malformed("expected a result of type matrix");
			}
			const i = r["result"];
			if (i.length === 0) {
				return gap("absent", "no series answers the query; if none means zero, end the query with \"or vector(0)\"", n);
			}
			if (i.length > 1) {
				const e = `expected one series, found ${i.length}: aggregate them, for example with sum(\u2026) or max(\u2026)`;
				return gap("many_series", e, n);
			}
			const [a] = i;
			if (!(0, N.O)(a)) return malformed("expected a series with values");
			if (Object.hasOwn(a, "histograms")) {
				return malformed("the series holds native histograms: take a number from them, with histogram_quantile or _count");
			}
			return Array.isArray(a["values"]) ? readPoints(a["values"], t, n) : malformed("expected a series with values");
		}
		function readPoints(e, t, n) {
			const r = [];
			const i = new Map();
			let a = Number.NEGATIVE_INFINITY;
			for (const o of e) {
				const [e, s] = Array.isArray(o) && o.length === 2 ? o : [];
				if (typeof e !== "number" || typeof s !== "string") {
					return gap("malformed", "expected pairs of a time and a number written as text", n);
				}
				if (e <= a) return gap("malformed", "expected points in rising order of time", n);
				if (e < t.fromS - rt || e > t.toS + rt) {
					return gap("malformed", `expected points from ${t.fromS} to ${t.toS}, found one at ${e}`, n);
				}
				a = e;
				const c = tt.test(s) ? Number(s) : Number.NaN;
				if (Number.isFinite(c)) r.push([e, c]);
				else if (nt.has(s)) i.set(s, (i.get(s) ?? 0) + 1);
				else return gap("malformed", `expected a number, found ${JSON.stringify(s.slice(0, 40))}`, n);
			}
			const o = [...i].map(([t, n]) => `${n} of ${e.length} points are ${t} and do not count`);
			if (r.length > 0) return {
				state: "data",
				points: r,
				source: n,
				...o.length > 0 && { notes: o }
			};
			return e.length === 0 ? gap("absent", "the series has no points", n) : gap("not_a_number", `no point is a number: ${o.join(", ")}`, n);
		}
		var P = n(8304);
		;
		const it = 8 * 1024 * 1024;
		async function exchangeJson({ method: e, path: t, form: n }, r, { http: i, secrets: a }) {
			const { source: o } = r;
			const s = await i.exchange({
				method: e,
				url: `${r.base}${t}`,
				headers: {
					...r.headers,
					...n !== undefined && { "content-type": "application/x-www-form-urlencoded" }
				},
				...n !== undefined && { body: new TextEncoder().encode(n.toString()) },
				timeoutMs: r.timeoutMs,
				maxBytes: it
			});
			if (s.state === "too_large") return failed("malformed", `the answer is longer than ${it} bytes`, o);
			if (s.state !== "answered") {
				const e = s.state === "timed_out" ? `no answer within ${r.timeoutMs} ms` : "no answer";
				return failed("unreachable", a.mask(`${e}: ${s.reason}`), o);
			}
			const c = parseBody(s.body);
			if (s.status !== 200) return refusedAnswer(s.status, c, r, a.mask.bind(a));
			return typeof c === "string" ? failed("malformed", a.mask(c), o) : c;
		}
		function parseBody(e) {
			try {
				return { json: (0, P.R)(e, {
					file: "answer",
					maxBytes: it
				}).value };
			} catch (e) {
				if (e instanceof v.dz) return `expected JSON; ${e.message}`;
				throw e;
			}
		}
		function refusedAnswer(e, t, n, r) {
			const { source: i, tokenEnvironment: a } = n;
			if (e === 401 || e === 403) {
				const t = a === undefined ? "no token-env is configured" : `check the token in ${a}`;
				return failed("refused", `status ${e}: ${t}`, i);
			}
			if (e >= 300 && e < 400) {
				return failed("refused", `status ${e}: redirects are not followed; configure the address it leads to`, i);
			}
			const o = typeof t === "string" ? undefined : errorOf(t.json);
			const s = r(`status ${e}${o === undefined ? "" : `: ${o.type}: ${o.text}`}`);
			if (o?.type === "bad_data" || o?.type === "execution") return failed("query", s, i);
			return failed(e >= 500 || e === 429 ? "unreachable" : "refused", s, i);
		}
		function errorOf(e) {
			if (!(0, N.O)(e)) return undefined;
			const { errorType: t, error: n } = e;
			return typeof t === "string" && typeof n === "string" ? {
				type: t,
				text: n
			} : undefined;
		}
		function failed(...[e, t, n]) {
			return gap(e, t, n);
		}
		;
		const at = 5;
		async function exchangeRange(e, t, n) {
			const r = new URLSearchParams({
				query: e.query,
				start: String(e.fromS),
				end: String(e.toS),
				step: String(e.stepS),
				timeout: `${t.timeoutMs}ms`
			});
			const i = await exchangeJson({
				method: "POST",
				path: "/api/v1/query_range",
				form: r
			}, t, n);
			if ("code" in i) return i;
			const a = n.secrets.mask.bind(n.secrets);
			return withHints(readRangeAnswer(i.json, e, t.source), i.json, t, a);
		}
		function withHints(e, t, { acceptWarnings: n, source: r }, i) {
			const a = hintsOf(t, "warnings", i);
			if (a.length > 0 && !n && e.state !== "failed") {
				return gap("partial", `the server calls its answer incomplete: ${a.join("; ")}`, r);
			}
			const o = [...a, ...hintsOf(t, "infos", i)];
			return o.length === 0 ? e : {
				...e,
				notes: [...e.notes ?? [], ...o]
			};
		}
		function hintsOf(e, t, n) {
			const r = (0, N.O)(e) ? e[t] : undefined;
			if (!Array.isArray(r)) return [];
			return r.slice(0, at).map((e) => foreignLine(n(typeof e === "string" ? e : JSON.stringify(e))));
		}
		;
		const ot = 1e4;
		const st = 1e5;
		function createPrometheus(e, t) {
			const n = toEndpoint(e, t.secrets);
			return {
				provider: "prometheus",
				async range(e) {
					if ("refusal" in n) return gap("configuration", n.refusal, n.source);
					const r = refuseRange(e);
					if (r !== undefined) return gap("query", r, n.source);
					return askInParts(e, n, t);
				}
			};
		}
		function refuseRange({ fromS: e, toS: t, stepS: n }) {
			if (!(Number.isFinite(e) && Number.isFinite(t)) || e > t) {
				return `expected a range that does not end before it begins, found ${e} to ${t}`;
			}
			if (!Number.isFinite(n) || n < 1) return `expected a step of at least 1 s, found ${n}`;
			const r = Math.floor((t - e) / n) + 1;
			return r > st ? `expected at most ${st} points, found ${r}: take a longer step or a shorter window` : undefined;
		}
		async function askInParts(e, t, n) {
			const r = [];
			const i = new Set();
			let a;
			const o = (ot - 1) * e.stepS;
			for (let s = e.fromS; s <= e.toS; s += o + e.stepS) {
				const c = {
					...e,
					fromS: s,
					toS: Math.min(e.toS, s + o)
				};
				const l = await exchangeRange(c, t, n);
				for (const e of l.notes ?? []) i.add(e);
				if (l.state === "failed") return l;
				if (l.state === "no_data") a ??= l;
				if (l.state === "data") r.push(...l.points);
			}
			const s = i.size > 0 ? { notes: [...i].slice(0, 10) } : {};
			if (r.length > 0) return {
				state: "data",
				points: r,
				source: t.source,
				...s
			};
			return {
				...a ?? gap("absent", "no part of the range has points", t.source),
				...s
			};
		}
		var ct = n(6415);
		;
		const lt = 1e3;
		function parseCsv(e) {
			const t = [];
			let n = [];
			let r = 0;
			while (r < e.length) {
				const i = e[r] === "\"" ? readQuoted(e, r) : readPlain(e, r);
				if ("fault" in i) return { fault: `row ${t.length + 1}: ${i.fault}` };
				n.push(i.text);
				if (n.length > lt) return { fault: `row ${t.length + 1}: more than ${lt} cells` };
				r = i.end;
				if (e[r] === ",") {
					r += 1;
					if (r < e.length) continue;
					n.push("");
				}
				const a = t[0]?.length ?? n.length;
				if (n.length !== a) {
					return { fault: `row ${t.length + 1}: expected ${a} cells as in the first row, found ${n.length}` };
				}
				t.push(n);
				n = [];
				r += e.startsWith("\r\n", r) ? 2 : 1;
			}
			return { rows: t };
		}
		function readPlain(e, t) {
			let n = t;
			while (n < e.length && e[n] !== "," && e[n] !== "\n" && !e.startsWith("\r\n", n)) {
				if (e[n] === "\"") return { fault: "a quote inside a cell that does not begin with one" };
				if (e[n] === "\r") return { fault: "a carriage return without a line feed" };
				n += 1;
			}
			return {
				text: e.slice(t, n),
				end: n
			};
		}
		function readQuoted(e, t) {
			const n = [];
			let r = t + 1;
			for (;;) {
				const t = e.indexOf("\"", r);
				if (t === -1) return { fault: "a quoted cell without its closing quote" };
				n.push(e.slice(r, t));
				if (e[t + 1] !== "\"") {
					const r = t + 1;
					const i = e[r];
					if (i !== undefined && i !== "," && i !== "\n" && !e.startsWith("\r\n", r)) {
						return { fault: "text behind the closing quote of a cell" };
					}
					return {
						text: n.join("\""),
						end: r
					};
				}
				r = t + 2;
			}
		}
		;
		const ut = 2e5;
		const dt = /^[+-]?(\d{1,300}(\.\d{0,300})?|\.\d{1,300})([eE][+-]?\d{1,3})?$/;
		function readTable(e, t) {
			try {
				return t.format === "csv" ? readCsvTable(e, t) : readJsonTable(e, t);
			} catch (e) {
				if (e instanceof v.dz) return { fault: e.message };
				throw e;
			}
		}
		function readTimeS(e) {
			if (typeof e === "number") return Number.isFinite(e) && e >= 0 && e < 253402300800 ? e : undefined;
			if (typeof e !== "string") return undefined;
			if (/^\d{1,12}(\.\d{1,9})?$/.test(e)) return readTimeS(Number(e));
			const t = (0, T.TM)(e);
			return t === undefined ? undefined : t / 1e3;
		}
		function columnPoints(e, t, n) {
			const r = [];
			for (const { atS: i, cells: a } of e.rows) {
				const e = a[t];
				if (e !== null && e !== undefined && i >= n.fromS && i <= n.toS) r.push([i, e]);
			}
			return r;
		}
		function readJsonTable(e, { file: t, timeColumn: n, maxBytes: r }) {
			const { value: i } = (0, P.R)(e, {
				file: t,
				maxBytes: r
			});
			if (!Array.isArray(i)) return { fault: "expected an array of rows" };
			const a = new Set();
			const o = [];
			for (const [e, t] of i.entries()) {
				if (!(0, N.O)(t)) return { fault: `row ${e}: expected an object` };
				const r = Object.create(null);
				for (const [i, o] of Object.entries(t)) {
					if (i === n) continue;
					if (o !== null && typeof o !== "number") return { fault: `row ${e}: expected a number or null in ${i}` };
					r[i] = o;
					a.add(i);
				}
				const i = readTimeS(t[n]);
				if (i === undefined) return { fault: `row ${e}: ${expectedTime(n)}` };
				o.push({
					atS: i,
					cells: r
				});
			}
			return inOrder({
				columns: [...a],
				rows: o
			});
		}
		function readCsvTable(e, { file: t, timeColumn: n, maxBytes: r }) {
			const i = parseCsv((0, ct._)(e, {
				file: t,
				maxBytes: r,
				format: "text"
			}));
			if ("fault" in i) return i;
			const [a, ...o] = i.rows;
			if (a === undefined) return { fault: "expected a first line with the names of the columns" };
			if (new Set(a).size !== a.length) return { fault: "two columns have the same name" };
			const s = a.indexOf(n);
			if (s === -1) return { fault: `there is no column ${JSON.stringify(n)} for the time` };
			const c = [];
			for (const [e, t] of o.entries()) {
				const r = Object.create(null);
				for (const [n, i] of a.entries()) {
					if (n === s) continue;
					const a = (t[n] ?? "").trim();
					const o = dt.test(a) ? Number(a) : Number.NaN;
					if (a !== "" && !Number.isFinite(o)) {
						return { fault: `row ${e + 2}: expected a decimal number or nothing in ${i}, found ${JSON.stringify(a.slice(0, 40))}` };
					}
					r[i] = a === "" ? null : o;
				}
				const i = readTimeS((t[s] ?? "").trim());
				if (i === undefined) return { fault: `row ${e + 2}: ${expectedTime(n)}` };
				c.push({
					atS: i,
					cells: r
				});
			}
			return inOrder({
				columns: a.filter((e) => e !== n),
				rows: c
			});
		}
		function inOrder(e) {
			if (e.rows.length > ut) return { fault: `expected at most ${ut} rows, found ${e.rows.length}` };
			let t = Number.NEGATIVE_INFINITY;
			for (const [n, { atS: r }] of e.rows.entries()) {
				if (r <= t) return { fault: `measurement ${n + 1}: expected a later time than the one before` };
				t = r;
			}
			return e;
		}
		function expectedTime(e) {
			return `expected a time in ${e}, RFC 3339 or Unix seconds`;
		}
		;
		const ft = 4 * 1024 * 1024;
		const pt = .001;
		const mt = new Set([
			"points",
			"notes",
			"error"
		]);
		function createCommandMetrics(e, { processes: t, secrets: n }) {
			const r = `command ${e.argv[0] ?? ""}`;
			return {
				provider: "command",
				async range(i) {
					const [a, ...o] = e.argv;
					if (a === undefined) return gap("configuration", "no command is configured", r);
					const s = {};
					for (const t of e.environment) {
						const e = n.fromEnvironment(t);
						if (e === undefined) return gap("configuration", `the environment variable ${t} is not set`, r);
						s[t] = e;
					}
					const c = await t.run({
						argv: [a, ...o.map((e) => fillIn(e, i))],
						timeoutMs: e.timeoutMs,
						maxOutputBytes: ft,
						env: s
					});
					const l = n.mask(new TextDecoder().decode(c.stderr).trim().slice(-2e3));
					const u = l === "" ? "" : `: ${l.slice(-300)}`;
					switch (c.state) {
						case "not_started": return gap("unreachable", n.mask(`could not be started: ${c.reason ?? "no reason given"}`), r);
						case "timed_out": return gap("unreachable", `no answer within ${e.timeoutMs} ms`, r);
						case "signalled": return gap("unreachable", `ended by ${c.signal ?? "a signal"}${u}`, r);
						case "exited":
							if (c.status !== 0) return gap("query", `exit status ${c.status}${u}`, r);
							if (c.truncated) return gap("malformed", `printed more than ${ft} bytes`, r);
							return readOutput(c.stdout, {
								query: i,
								source: r,
								mask: (e) => n.mask(e)
							});
					}
				}
			};
		}
		function fillIn(e, { query: t, fromS: n, toS: r, stepS: i }) {
			const a = {
				query: t,
				from: String(n),
				to: String(r),
				step: String(i)
			};
			return e.replaceAll(/\{(query|from|to|step)\}/g, (e, t) => a[t]);
		}
		function readOutput(e, t) {
			const { source: n } = t;
			let r;
			try {
				({value: r} = (0, P.R)(e, {
					file: "stdout",
					maxBytes: ft
				}));
			} catch (e) {
				if (e instanceof v.dz) return gap("malformed", t.mask(e.message), n);
				throw e;
			}
			if (!(0, N.O)(r)) return gap("malformed", "expected an object", n);
			const i = Object.keys(r).find((e) => !mt.has(e));
			if (i !== undefined) return gap("malformed", t.mask(`there is no key ${JSON.stringify(i)}`), n);
			if (typeof r["error"] === "string") return gap("query", t.mask(r["error"]), n);
			if (!Array.isArray(r["points"])) return gap("malformed", "expected \"points\", an array", n);
			const a = create_command_metrics_readPoints(r["points"], t);
			const o = r["notes"];
			if (!Array.isArray(o) || o.length === 0) return a;
			const s = o.slice(0, 5).map((e) => t.mask(String(e)).slice(0, 300));
			return {
				...a,
				notes: [...a.notes ?? [], ...s]
			};
		}
		function create_command_metrics_readPoints(e, { query: t, source: n }) {
			const r = [];
			let i = Number.NEGATIVE_INFINITY;
			for (const a of e) {
				const [e, o] = Array.isArray(a) && a.length === 2 ? a : [];
				const s = readTimeS(e);
				if (s === undefined || o !== null && typeof o !== "number") {
					return gap("malformed", "expected pairs of a time and a number or null", n);
				}
				if (s <= i) return gap("malformed", "expected points in rising order of time", n);
				i = s;
				if (s < t.fromS - pt || s > t.toS + pt) {
					const e = s > t.toS + 60 ? "future" : "malformed";
					return gap(e, `expected points from ${t.fromS} to ${t.toS}, found one at ${s}`, n);
				}
				if (o !== null) r.push([s, o]);
			}
			return r.length > 0 ? {
				state: "data",
				points: r,
				source: n
			} : gap("absent", "no point has a value", n);
		}
		;
		const ht = 16 * 1024 * 1024;
		const gt = 60;
		function createFileMetrics(e, t, n) {
			const r = `file ${e.path}`;
			let i;
			return {
				provider: "file",
				async range({ query: a, fromS: o, toS: s }) {
					i ??= readFile(e, t, r);
					const c = await i;
					if ("state" in c) return c;
					if ("fault" in c) return gap("malformed", c.fault, r);
					const l = c.rows.at(-1);
					if (l !== undefined && l.atS > n + gt) {
						return gap("future", `a row lies ${Math.round(l.atS - n)} s ahead of now`, r);
					}
					if (!c.columns.includes(a)) return gap("absent", `there is no column ${JSON.stringify(a)}`, r);
					const u = columnPoints(c, a, {
						fromS: o,
						toS: s
					});
					if (u.length > 0) return {
						state: "data",
						points: u,
						source: r
					};
					return gap("absent", `the column ${JSON.stringify(a)} has no value in the range`, r);
				}
			};
		}
		async function readFile({ path: e, timeColumn: t }, n, r) {
			const i = /\.(json|csv)$/i.exec(e)?.[1]?.toLowerCase();
			if (i === undefined) return gap("configuration", "expected a file named .json or .csv", r);
			const a = await n.read(e, {
				role: "material",
				maxBytes: ht
			});
			if (a.state === "absent") return gap("unreachable", "there is no such file", r);
			if (a.state === "refused") return gap("unreachable", `${a.code}: ${a.reason}`, r);
			const o = i === "csv" ? "csv" : "json";
			return readTable(a.bytes, {
				file: e,
				format: o,
				timeColumn: t,
				maxBytes: ht
			});
		}
		;
		const _t = 60;
		const vt = new Set([
			"unreachable",
			"configuration",
			"refused"
		]);
		function withLimits(e, t) {
			const n = new Map();
			let r;
			const ask = async (t) => {
				if (r !== undefined) return r;
				const n = await e.range(t);
				if (n.state === "failed" && vt.has(n.code)) r = n;
				return n;
			};
			return {
				provider: e.provider,
				async range(e) {
					const r = JSON.stringify([
						e.query,
						e.fromS,
						e.toS,
						e.stepS
					]);
					const i = n.get(r) ?? ask(e);
					n.set(r, i);
					return judgeTimes(await i, {
						...t,
						toS: e.toS
					});
				}
			};
		}
		function judgeTimes(e, t) {
			if (e.state !== "data") return e;
			const { nowS: n, maxAgeS: r, toS: i } = t;
			const a = e.points.at(-1);
			if (a === undefined) return gap("absent", "the series has no points", e.source);
			const o = Math.round(a[0] - n);
			if (o > _t) return gap("future", `the newest point lies ${o} s ahead of now`, e.source);
			const s = Math.round(Math.min(n, i) - a[0]);
			if (s <= r) return e;
			const c = `the newest point is ${s} s old, allowed are ${r} s`;
			return gap("stale", i < n ? `${c}, at ${i}` : c, e.source);
		}
		;
		function createMetrics(e, t, n) {
			return withLimits(createProvider(e, t, n.nowS), n);
		}
		function createProvider(e, t, n) {
			const r = e.timeout * 1e3;
			switch (e.provider) {
				case "prometheus": return createPrometheus(prometheusOptions(e), t);
				case "file": return createFileMetrics({
					path: e.path,
					timeColumn: e["time-column"]
				}, t.workspace, n);
				case "command": return createCommandMetrics({
					argv: e.command,
					timeoutMs: r,
					environment: e.env
				}, t);
			}
		}
		function prometheusOptions({ url: e, timeout: t, warnings: n, "token-env": r }) {
			return {
				url: e,
				timeoutMs: t * 1e3,
				acceptWarnings: n === "accept",
				...r !== undefined && { tokenEnvironment: r }
			};
		}
		var F = n(181);
		var yt = n(46911);
		var bt = n(54621);
		;
		const xt = [
			"lte",
			"gte",
			"lt",
			"gt"
		];
		;
		const I = S.YjP().min(1).max(4096);
		const St = S.rej({
			name: S.YjP().regex(/^[A-Za-z0-9]([A-Za-z0-9._|/\\-]{0,253}[A-Za-z0-9])?$/).describe("Name of the object"),
			displayName: I.optional(),
			labels: S.g1P(S.YjP().max(320), S.Pq9()).optional(),
			annotations: S.g1P(S.YjP().max(320), S.Pq9()).optional()
		});
		const Ct = S.YjP().max(1050).optional();
		const wt = S.YjP().regex(/^[1-9]\d{0,5}[mhdwMQY]$/, "a duration such as 5m, 12h, 28d or 4w");
		const Tt = S.rej({
			metricSourceRef: I.optional(),
			type: I.optional(),
			spec: S.rej({ query: S.YjP().min(1).max(2e4).describe("PromQL") })
		});
		const L = S.rej({ metricSource: Tt });
		const Et = S.rej({
			description: Ct,
			thresholdMetric: L.optional(),
			ratioMetric: S.rej({
				counter: S.zMY().optional(),
				good: L.optional(),
				bad: L.optional(),
				total: L.optional(),
				rawType: S.k5n(["success", "failure"]).optional(),
				raw: L.optional()
			}).optional()
		});
		const Dt = S.rej({
			duration: wt,
			isRolling: S.zMY().optional(),
			calendar: S.rej({
				startTime: I,
				timeZone: I
			}).optional()
		});
		const Ot = S.rej({
			displayName: I.optional(),
			op: S.k5n(xt).optional(),
			value: S.aig().optional(),
			target: S.aig().min(0).lt(1).optional(),
			targetPercent: S.aig().min(0).lt(100).optional(),
			timeSliceTarget: S.aig().min(0).max(1).optional(),
			timeSliceWindow: S.KCZ([S.Whr().min(1).max(1440), wt]).optional()
		});
		const kt = S.euz("openslo/v1");
		const At = S.rej({
			apiVersion: kt,
			kind: S.euz("SLO"),
			metadata: St,
			spec: S.rej({
				description: Ct,
				service: I,
				indicator: S.rej({
					metadata: St,
					spec: Et
				}).optional(),
				indicatorRef: I.optional(),
				timeWindow: S.YOg(Dt).length(1).optional(),
				budgetingMethod: S.k5n([
					"Occurrences",
					"Timeslices",
					"RatioTimeslices"
				]),
				objectives: S.YOg(Ot).min(1).max(50),
				alertPolicies: S.YOg(S.Pq9()).max(100).optional().describe("Not read: alerts are the monitoring system\u2019s")
			})
		});
		const jt = S.rej({
			apiVersion: kt,
			kind: S.euz("SLI"),
			metadata: St,
			spec: Et
		});
		const Mt = S.rej({
			apiVersion: kt,
			kind: S.k5n([
				"DataSource",
				"AlertPolicy",
				"AlertCondition",
				"AlertNotificationTarget",
				"Service"
			]),
			metadata: St,
			spec: S.Pq9().optional()
		});
		const Nt = S.gMt("kind", [
			At,
			jt,
			Mt
		]).describe("OpenSLO v1 object");
		;
		function splitYamlDocuments(e) {
			const t = e.split("\n");
			if (t.some((e) => e.startsWith("%"))) return [e];
			const n = [];
			let r = 0;
			let i = [];
			const finish = () => {
				if (i.some((e) => /^\s*[^\s#]/.test(e))) n.push("\n".repeat(r) + i.join("\n"));
			};
			for (const [e, n] of t.entries()) {
				const t = /^(---|\.\.\.)(?=\s|$)/.exec(n);
				if (t === null) {
					i.push(n);
					continue;
				}
				finish();
				r = e;
				i = [t[0] === "---" ? `   ${n.slice(3)}` : ""];
			}
			finish();
			return n;
		}
		;
		const Pt = {
			m: 60,
			h: 3600,
			d: 86400,
			w: 604800
		};
		class Refusal {
			pointer;
			message;
			code;
			constructor(e, t, n = "openslo.value") {
				this.pointer = e;
				this.message = t;
				this.code = n;
			}
		}
		function toSlos(e) {
			const t = [];
			const n = new Map();
			const r = new Map();
			for (const r of e) {
				if (r.object.kind !== "SLI") continue;
				const { name: e } = r.object.metadata;
				if (n.has(e)) t.push(toProblem(r, duplicate("SLI", e)));
				n.set(e, r.object.spec);
			}
			for (const i of e) {
				if (!isSlo(i)) continue;
				const e = findIndicator(i.object, n);
				for (const n of i.object.spec.objectives.keys()) {
					const a = e instanceof Refusal ? e : toSlo(i, n, e);
					if (a instanceof Refusal) t.push(toProblem(i, a));
					else if (r.has(a.id)) t.push(toProblem(i, duplicate("SLO", a.id)));
					else r.set(a.id, a);
					if (e instanceof Refusal) break;
				}
			}
			const [i, ...a] = t;
			if (i !== undefined) throw new v.dz([i, ...a]);
			return [...r.values()];
		}
		function isSlo(e) {
			return e.object.kind === "SLO";
		}
		function duplicate(e, t) {
			return new Refusal("/metadata/name", `there are two of kind ${e} named ${JSON.stringify(t)}`, "openslo.duplicate");
		}
		function toProblem({ document: e, pointer: t }, n) {
			const r = t + n.pointer;
			const i = e.lineOf(r);
			const a = {
				file: e.file,
				pointer: r,
				...i !== undefined && { line: i }
			};
			return {
				code: n.code,
				message: n.message,
				where: a
			};
		}
		function findIndicator({ spec: e }, t) {
			if (e.indicator === undefined === (e.indicatorRef === undefined)) {
				return new Refusal("/spec", "expected one of indicator and indicatorRef");
			}
			if (e.indicator !== undefined) return e.indicator.spec;
			const n = t.get(e.indicatorRef ?? "");
			const r = `there is no SLI named ${JSON.stringify(e.indicatorRef)} in this file`;
			return n ?? new Refusal("/spec/indicatorRef", r, "openslo.reference");
		}
		function toSlo({ object: e, document: t, pointer: n }, r, i) {
			const { metadata: a, spec: o } = e;
			const s = o.objectives[r];
			const c = `/spec/objectives/${r}`;
			const l = toIndicator(i, s, c);
			const u = toTarget(s, c);
			const d = to_slos_toWindow(o);
			const f = toBudgeting(o.budgetingMethod, s, c);
			if (l instanceof Refusal) return l;
			if (u instanceof Refusal) return u;
			if (d instanceof Refusal) return d;
			if (f instanceof Refusal) return f;
			if (l.kind === "threshold" && o.objectives.length > 1) {
				return new Refusal("/spec/objectives", "expected one objective with a thresholdMetric");
			}
			return {
				id: o.objectives.length === 1 ? a.name : `${a.name}/${r}`,
				title: [a.displayName ?? a.name, s.displayName].filter(Boolean).join(": "),
				service: o.service,
				source: {
					file: t.file,
					pointer: n + c
				},
				indicator: l,
				target: u,
				windowS: d,
				budgeting: f
			};
		}
		function toTarget({ target: e, targetPercent: t }, n) {
			if (e !== undefined && t === undefined) return (0, ue.n)(e);
			if (t !== undefined && e === undefined) return (0, ue.w)(t);
			return new Refusal(n, "expected one of target and targetPercent");
		}
		function to_slos_toWindow({ timeWindow: e }) {
			const t = e?.[0];
			if (t === undefined) return null;
			const n = "/spec/timeWindow/0";
			if (t.calendar !== undefined || t.isRolling === false) {
				const e = "expected a rolling window (isRolling: true): a budget that jumps back at midnight decides no rollout";
				return new Refusal(n, e, "openslo.unsupported");
			}
			return toSeconds(t.duration) ?? unsupportedDuration(`${n}/duration`);
		}
		function toSeconds(e) {
			const t = Pt[e.slice(-1)];
			return t === undefined ? undefined : Number(e.slice(0, -1)) * t;
		}
		function unsupportedDuration(e) {
			const t = "expected minutes, hours, days or weeks (m, h, d, w): a month has no fixed length";
			return new Refusal(e, t, "openslo.unsupported");
		}
		function toBudgeting(e, { timeSliceTarget: t, timeSliceWindow: n }, r) {
			if (e === "Occurrences") return { method: "occurrences" };
			if (e === "RatioTimeslices") {
				return new Refusal("/spec/budgetingMethod", "expected Occurrences or Timeslices", "openslo.unsupported");
			}
			if (t === undefined) return new Refusal(r, "expected timeSliceTarget with Timeslices");
			if (n === undefined) return new Refusal(r, "expected timeSliceWindow with Timeslices");
			const i = typeof n === "number" ? n * 60 : toSeconds(n);
			if (i === undefined) return unsupportedDuration(`${r}/timeSliceWindow`);
			return {
				method: "timeslices",
				sliceS: i,
				sliceTarget: (0, ue.n)(t)
			};
		}
		function toIndicator(e, t, n) {
			const { ratioMetric: r, thresholdMetric: i } = e;
			if (r === undefined === (i === undefined)) {
				return new Refusal("/spec", "expected an indicator with one of ratioMetric and thresholdMetric");
			}
			if (i !== undefined) {
				if (t.op === undefined || t.value === undefined) {
					return new Refusal(n, "expected op and value with a thresholdMetric");
				}
				const e = queryOf(i);
				return e instanceof Refusal ? e : {
					kind: "threshold",
					query: e,
					op: t.op,
					value: t.value
				};
			}
			return toRatio(r);
		}
		function toRatio(e) {
			const { good: t, bad: n, total: r, counter: i } = e;
			if (e.raw !== undefined || e.rawType !== undefined) {
				const e = "expected good or bad with total: a ratio without its counts has no budget in events";
				return new Refusal("/spec", e, "openslo.unsupported");
			}
			if (t === undefined === (n === undefined) || r === undefined) {
				return new Refusal("/spec", "expected a ratioMetric with total and one of good and bad");
			}
			const a = queryOf(t ?? n);
			const o = queryOf(r);
			if (a instanceof Refusal) return a;
			if (o instanceof Refusal) return o;
			const s = t === undefined ? "bad" : "good";
			return {
				kind: "ratio",
				numerator: s,
				query: a,
				total: o,
				counter: i === true
			};
		}
		function queryOf({ metricSource: e }) {
			const { type: t, spec: n } = e;
			if (t === undefined || t.toLowerCase() === "prometheus") return n.query;
			const r = `expected a metricSource of type Prometheus, found ${JSON.stringify(t.slice(0, 60))}`;
			return new Refusal("/spec", r, "openslo.unsupported");
		}
		;
		const Ft = 1024 * 1024;
		const It = 500;
		const Lt = 64;
		function parseOpenSlo(e, t) {
			const n = readDocuments(e, t).flatMap((e) => readObjects(e));
			if (n.length === 0 || n.length > It) {
				throw new v.dz({
					code: "openslo.objects",
					message: `expected 1 to ${It} OpenSLO objects, found ${n.length}`,
					where: { file: t.file }
				});
			}
			return toSlos(n);
		}
		function readDocuments(e, { file: t }) {
			if (/\.json$/i.test(t)) return [(0, P.R)(e, {
				file: t,
				maxBytes: Ft
			})];
			const n = splitYamlDocuments((0, ct._)(e, {
				file: t,
				maxBytes: Ft,
				format: "yaml"
			}));
			if (n.length > Lt) {
				const e = `expected at most ${Lt} documents, found ${n.length}`;
				throw new v.dz({
					code: "openslo.objects",
					message: e,
					where: { file: t }
				});
			}
			const r = new TextEncoder();
			return n.map((e) => (0, bt.parseYaml)(r.encode(e), {
				file: t,
				maxBytes: 2 * Ft
			}));
		}
		function readObjects(e) {
			if (!Array.isArray(e.value)) return [{
				object: readObject(e),
				document: e,
				pointer: ""
			}];
			return e.value.map((t, n) => {
				const r = `/${n}`;
				const i = {
					file: e.file,
					value: t,
					lineOf: (t) => e.lineOf(r + t)
				};
				return {
					object: readObject(i, r),
					document: e,
					pointer: r
				};
			});
		}
		function readObject(e, t = "") {
			try {
				return (0, yt.m)(Nt, e);
			} catch (e) {
				if (!(e instanceof v.dz) || t === "") throw e;
				const [n, ...r] = e.problems.map((e) => e.where?.pointer === undefined ? e : {
					...e,
					where: {
						...e.where,
						pointer: t + e.where.pointer
					}
				});
				throw n === undefined ? e : new v.dz([n, ...r], { cause: e });
			}
		}
		var Rt = n(86830);
		var zt = n(13060);
		;
		async function loadSlos(e, t) {
			const n = [];
			for (const r of e.files) n.push(...parseOpenSlo(await readPolicy(r, t), { file: r }));
			if (e.targets !== undefined) {
				const r = await readPolicy(e.targets, t);
				n.push(...(0, Rt.C7)(await (0, zt.A)(r, {
					file: e.targets,
					maxBytes: F.b.policy
				})));
			}
			const r = new Map();
			for (const { id: e, source: t } of n) {
				const n = r.get(e);
				if (n !== undefined) {
					const r = `expected each objective once, found ${JSON.stringify(e)} also in ${n}`;
					throw new v.dz({
						code: "slo.duplicate",
						message: r,
						where: t
					});
				}
				r.set(e, t.file);
			}
			if (n.length === 0) {
				const t = "expected an object of kind SLO, found none";
				throw new v.dz({
					code: "slo.missing",
					message: t,
					where: { file: e.files.join(", ") }
				});
			}
			return n;
		}
		async function readPolicy(e, t) {
			const n = await t.read(e, { role: "policy" });
			if (n.state === "present") return n.bytes;
			const r = n.state === "absent" ? "slo.missing" : "slo.unreadable";
			const i = n.state === "absent" ? "expected a file with objectives, found none" : n.reason;
			throw new v.dz({
				code: r,
				message: i,
				where: { file: e }
			});
		}
		;
		function refuseFaultyQueries(e, t) {
			const n = e.flatMap(({ indicator: e, source: n }) => queriesOf(e).flatMap((r) => {
				const i = faultOf(r, e, t);
				if (i === undefined) return [];
				const a = JSON.stringify(r.slice(0, 200));
				const o = `expected a query that can be filled in, found ${a}: ${i}`;
				const s = "docs/metrics.md has the placeholders and where they may stand";
				return [{
					code: "slo.query",
					message: o,
					where: n,
					remedy: s
				}];
			}));
			const [r, ...i] = n;
			if (r !== undefined) throw new v.dz([r, ...i]);
		}
		function queriesOf(e) {
			switch (e.kind) {
				case "ratio": return [e.query, e.total];
				case "threshold": return [e.query];
				case "latest": return [];
			}
		}
		function faultOf(e, t, n) {
			const r = t.kind === "ratio" && n === "promql" ? toWindowQuery(e, t.counter) : e;
			if (typeof r !== "string") return r.fault;
			const i = (0, E.Y)(r, n);
			return "fault" in i ? i.fault : undefined;
		}
		;
		async function loadParts(e, t) {
			if (!(0, p.V2)(e)) return undefined;
			const { metrics: n, slo: r, budget: i, guardrails: a, canary: o } = e;
			const s = await loadSlos(r, t.workspace);
			refuseFaultyQueries(s, n.provider === "prometheus" ? "promql" : "name");
			return {
				metrics: n,
				slo: r,
				budget: i,
				guardrails: a,
				slos: s,
				minStageS: o["min-time"],
				minSamples: o["min-samples"],
				maxMetricAgeS: o["max-metric-age"]
			};
		}
		;
		const R = {
			health: {
				state: "inconclusive",
				samples: null,
				measuredUntilMs: null,
				reasons: ["the policy names no metrics, slo, budget and guardrails"],
				findings: []
			},
			budget: {
				state: "unknown",
				remaining: null,
				reasons: ["the policy names no metrics, slo and budget"],
				slos: []
			}
		};
		async function collectMeasured({ policy: e, state: t, ports: n, nowMs: r }) {
			const i = await loadParts(e, n);
			if (i === undefined) return R;
			const { channel: a, candidate: o, current: s } = t;
			const c = r / 1e3;
			const l = createMetrics(i.metrics, n, {
				nowS: c,
				maxAgeS: i.maxMetricAgeS
			});
			const u = o ?? s;
			if (u === null) {
				return {
					health: R.health,
					budget: await collectChannelBudget(i, {
						metrics: l,
						channel: a,
						nowS: c
					})
				};
			}
			const d = secondsOf(o?.stage_started_at ?? s?.activated_at) ?? c;
			return collectHealth({
				policy: i,
				metrics: l,
				channel: a,
				candidate: measured(u),
				baseline: baselineOf(t),
				otherSlot: e.slots.find((e) => e !== u.slot) ?? "",
				percent: o === null ? 100 : o.ladder[o.stage] ?? 0,
				stageStartedS: d,
				aloneSinceS: aloneSince(t, u.slot) ?? d,
				nowS: c
			});
		}
		function baselineOf({ candidate: e, current: t, previous: n }) {
			const r = e === null ? n : t;
			if (r !== null) return measured(r);
			if (e?.beside === undefined) return null;
			return {
				releaseId: null,
				mayBeUnused: e.ladder.every((e) => e === 0 || e === 100)
			};
		}
		function aloneSince({ exposure: e }, t) {
			const n = e.known && e.slot === t && e.percent === 100;
			return n ? secondsOf(e.at ?? undefined) : undefined;
		}
		function secondsOf(e) {
			const t = e === undefined ? undefined : (0, T.TM)(e);
			return t === undefined ? undefined : t / 1e3;
		}
		async function lookAtMeasured(e) {
			try {
				return await collectMeasured(e);
			} catch (e) {
				if (!(e instanceof v.dz)) throw e;
				const t = [e.message.split("\n")[0] ?? e.code];
				return {
					health: {
						...R.health,
						reasons: t
					},
					budget: {
						...R.budget,
						reasons: t
					}
				};
			}
		}
		function measured({ release: e, slot: t }) {
			return {
				releaseId: e.id,
				version: e.version,
				slot: t
			};
		}
		var Bt = n(67957);
		var Vt = n(48496);
		var Ht = n(75347);
		var z = n(34802);
		;
		const Ut = 20;
		function toOpenAlerts(e) {
			const t = [...new Set(e)].sort();
			const n = t.length - Ut;
			return { open: n > 0 ? [...t.slice(0, Ut), `and ${n} more`] : t };
		}
		;
		async function askPrometheus(e, t, n) {
			const r = toEndpoint(e, n.secrets);
			if ("refusal" in r) return { unknown: r.refusal };
			const i = await exchangeJson({
				method: "GET",
				path: "/api/v1/alerts"
			}, r, n);
			if ("code" in i) return { unknown: `${i.source}: ${i.code}: ${i.reason}` };
			const a = alertsOf(i.json, e.acceptWarnings);
			if (typeof a === "string") return { unknown: `${r.source}: ${a}` };
			const o = a.filter(({ state: e, labels: n }) => e === "firing" && counts(n, t));
			return toOpenAlerts(o.map(({ labels: e }) => (0, z.G)(e["alertname"] ?? "without a name", n.secrets)));
		}
		function alertsOf(e, t) {
			if (!(0, N.O)(e) || e["status"] !== "success") return "expected \"status\": \"success\"";
			const { data: n, warnings: r } = e;
			if (Array.isArray(r) && r.length > 0 && !t) return "it calls its answer incomplete";
			const i = n !== undefined && (0, N.O)(n) ? n["alerts"] : undefined;
			if (!Array.isArray(i)) return "expected \"alerts\", an array";
			const a = i.map(toAlert);
			const o = a.filter((e) => e !== undefined);
			return o.length === a.length ? o : "expected alerts with a state and labels";
		}
		function toAlert(e) {
			if (!(0, N.O)(e)) return undefined;
			const { state: t, labels: n } = e;
			if (typeof t !== "string" || n === undefined || !(0, N.O)(n)) return undefined;
			if (!Object.values(n).every((e) => typeof e === "string")) return undefined;
			return {
				state: t,
				labels: n
			};
		}
		function counts(e, t) {
			if (t.ignore.includes(e["alertname"] ?? "")) return false;
			return Object.entries(t.labels).every(([t, n]) => e[t] === n);
		}
		;
		const Wt = S.YOg(S.YjP().min(1).max(1024)).max(1e4);
		const Gt = S.rej({ alerts: Wt });
		const Kt = S.rej({
			alerts: Wt,
			at: S.YjP().refine((e) => (0, T.TM)(e) !== undefined)
		});
		function readPrinted(e, t) {
			const n = Gt.safeParse(e);
			if (!n.success) return { unknown: "expected {\"alerts\": [\"name\", \u2026]}, found something else" };
			return toOpenAlerts(n.data.alerts.map((e) => (0, z.G)(e, t)));
		}
		function readKept(e, { secrets: t, nowMs: n, maxAgeS: r }) {
			const i = Kt.safeParse(e);
			if (!i.success) {
				return { unknown: "expected {\"at\": \"2026-11-20T12:00:00Z\", \"alerts\": [\"name\", \u2026]}, found something else" };
			}
			const a = n - ((0, T.TM)(i.data.at) ?? 0);
			if (a < -T.Hd) return { unknown: `it is of ${i.data.at}, which lies ahead of the clock` };
			if (a > r * 1e3) return { unknown: `it is of ${i.data.at}, and at most ${r} s old is allowed` };
			return toOpenAlerts(i.data.alerts.map((e) => (0, z.G)(e, t)));
		}
		;
		async function collectAlerts(e, t, n) {
			switch (e?.source) {
				case undefined: return { unknown: "the policy does not say whom to ask" };
				case "none": return { open: [] };
				case "prometheus": return ofPrometheus(e, t, n);
				case "file": return ofFile(e, t, n);
				case "command": return ofCommand(e, t, n);
			}
		}
		function ofPrometheus(e, t, { channel: n }) {
			const r = {};
			for (const [t, i] of Object.entries(e.labels)) {
				const e = fillPlaces(i, n);
				if (e === undefined) return Promise.resolve({ unknown: `the label ${t} names a part that this channel does not have` });
				r[t] = e;
			}
			return askPrometheus(prometheusOptions(e), {
				labels: r,
				ignore: e.ignore
			}, t);
		}
		function fillPlaces(e, t) {
			const n = e.split(/\{(tenant|environment|region|segment)\}/);
			const r = n.map((e, n) => n % 2 === 0 ? e : t[e]);
			return r.every((e) => e !== null) ? r.join("") : undefined;
		}
		async function ofFile({ path: e }, { workspace: t, secrets: n }, r) {
			const i = await t.read(e, {
				role: "material",
				maxBytes: F.b.policy
			});
			if (i.state === "absent") return { unknown: `${e}: there is no such file` };
			if (i.state === "refused") return { unknown: `${e}: ${i.reason}` };
			try {
				const { value: t } = (0, P.R)(i.bytes, {
					file: e,
					maxBytes: F.b.policy
				});
				return located(e, readKept(t, {
					secrets: n,
					nowMs: r.nowMs,
					maxAgeS: r.maxAgeS
				}));
			} catch (t) {
				if (t instanceof v.dz) return { unknown: `${e}: ${t.code}` };
				throw t;
			}
		}
		async function ofCommand(e, t, { channel: n, slots: r }) {
			const [i, a] = r;
			const o = (0, Bt.h)(e, n, {
				slot: i,
				otherSlot: a,
				percent: 0
			});
			if ("refusal" in o) return { unknown: o.refusal };
			const s = await (0, Ht.d)(e, o, t);
			if (s.state !== "exited") return { unknown: `the alerts command: ${s.reason}` };
			if (s.status !== 0 || s.truncated) {
				return { unknown: `the alerts command: exit code ${s.status}${s.said === "" ? "" : `: ${s.said}`}` };
			}
			const c = (0, Vt.g)(s.stdout);
			if (c.state !== "found") return { unknown: "the alerts command: expected {\"alerts\": [...]} as its last line" };
			return located("the alerts command", readPrinted(c.value, t.secrets));
		}
		function located(e, t) {
			return "unknown" in t ? { unknown: `${e}: ${t.unknown}` } : t;
		}
		;
		const qt = 1e4;
		async function measureCoverage(e, t, n) {
			const { indicator: r } = e;
			const i = Math.max(n.maxAgeS, n.stepS, Math.ceil(t / qt));
			const a = Math.min(i, t);
			const o = n.metrics.provider === "prometheus" ? a : 0;
			const s = r.kind === "ratio" ? [r.total, ...n.metrics.provider === "prometheus" ? [] : [r.query]] : [r.kind === "threshold" ? r.query : r.measure];
			let c;
			for (const e of s) {
				const s = {
					query: e,
					windowS: a,
					fromS: n.nowS - t + o
				};
				const l = await (r.kind === "ratio" ? askWindow({
					...s,
					counter: r.counter
				}, {
					...n,
					stepS: a
				}) : ask(e, {
					...s,
					stepS: a
				}, n));
				if (l.state === "unknown") return l;
				const u = coveredBy(l, {
					windowS: t,
					reachS: i,
					backS: o,
					nowS: n.nowS
				});
				if (c === undefined || c.state === "unknown" || u.coveredS < c.coveredS) c = u;
			}
			return c;
		}
		function coveredBy({ points: e }, { windowS: t, reachS: n, backS: r, nowS: i }) {
			const a = i - t;
			let o = a;
			let s = 0;
			for (const t of [...e.map(([e]) => e), i]) {
				const e = t - o;
				if (e > n) s += e - r;
				o = t;
			}
			return {
				state: "measured",
				coveredS: t - s,
				sinceS: Math.max(a, (e[0]?.[0] ?? i) - r)
			};
		}
		;
		async function collectStability(e) {
			const { policy: t, state: n, ports: r, nowMs: i } = e;
			const a = t.canary["max-metric-age"];
			const o = {
				channel: n.channel,
				slots: t.slots,
				nowMs: i,
				maxAgeS: a
			};
			const s = toAlertsFact(await collectAlerts(t.alerts, r, o));
			return {
				...await measure(e),
				...s
			};
		}
		async function measure({ policy: e, state: t, ports: n, nowMs: r }) {
			const i = e.unfreeze["stable-for"];
			if (i === 0) return {
				coveredS: 0,
				maxBurn: 0,
				reasons: []
			};
			const a = await loadParts(e, n);
			if (a === undefined) return unknown("the policy names no metrics, slo and budget");
			if (a.slos.length === 0) return unknown("there is no objective");
			const o = r / 1e3;
			const s = createMetrics(a.metrics, n, {
				nowS: o,
				maxAgeS: a.maxMetricAgeS
			});
			const c = channelContext(a, {
				metrics: s,
				channel: t.channel,
				nowS: o
			});
			const l = [];
			for (const e of a.slos) l.push(await measureSlo(e, {
				windowS: i,
				parts: a,
				context: c
			}));
			return {
				coveredS: worst(l.map(({ coveredS: e }) => e), Math.min),
				maxBurn: worst(l.map(({ maxBurn: e }) => e), Math.max),
				reasons: l.flatMap(({ reasons: e = [] }) => e)
			};
		}
		async function measureSlo(e, { windowS: t, parts: n, context: r }) {
			const i = overTime(e, r);
			const a = await measureCoverage(i, t, r);
			if (a.state === "unknown") return unknown(`${i.id}: ${a.reason} (${a.code})`);
			const { coveredS: o, sinceS: s } = a;
			const c = t - o;
			const l = (0, T.ZA)(s * 1e3);
			const u = c > 0 ? [`${i.id}: measured since ${l}, ${stability_facts_shown(c)} missing`] : [];
			const d = await countEvents(i, t, r);
			if (d.state === "unknown") return {
				coveredS: o,
				maxBurn: null,
				reasons: [`${i.id}: ${d.reason} (${d.code})`]
			};
			if (toNumber(d.total) <= 0) return {
				coveredS: o,
				maxBurn: null,
				reasons: [`${i.id}: there were no events`]
			};
			const f = burnRateOf(d, i);
			const p = Math.max(t, i.windowS ?? n.budget.window);
			const m = f === undefined ? null : toNumber(f) * t / p;
			const h = `${Math.round(toNumber(d.bad) * 100) / 100} of ${Math.round(toNumber(d.total) * 100) / 100} bad`;
			return {
				coveredS: o,
				maxBurn: m,
				reasons: [...u, `${i.id}: ${h}`]
			};
		}
		function worst(e, t) {
			const n = e.filter((e) => e !== null);
			return n.length === e.length && n.length > 0 ? t(...n) : null;
		}
		function unknown(e) {
			return {
				coveredS: null,
				maxBurn: null,
				reasons: [e]
			};
		}
		function stability_facts_shown(e) {
			return (0, O.a)(Math.ceil(e));
		}
		function toAlertsFact(e) {
			if ("unknown" in e) return {
				openAlerts: null,
				alertsReason: e.unknown
			};
			return { openAlerts: e.open };
		}
		;
		function missingSecrets({ traffic: e, hooks: t }, n) {
			const r = [...Object.values(t), ...commandsOf(e)];
			const i = new Set(r.flatMap((e) => e?.secrets ?? []));
			return [...i].filter((e) => n.fromEnvironment(e) === undefined).toSorted();
		}
		function commandsOf(e) {
			switch (e.adapter) {
				case "command": return [e.set, e.read];
				case "file": return [e.reload, e.read];
				case "haproxy":
				case "none": return [];
			}
		}
		var Jt = n(22384);
		var Yt = n(2829);
		var Xt = n(36199);
		var B = n(39330);
		;
		function toPatterns(e) {
			return e.map((e) => e.split("/").slice(1).map((e) => e.replaceAll("~1", "/").replaceAll("~0", "~")));
		}
		function isIgnored(e, t) {
			return e.some((e) => e.length <= t.length && e.every((e, n) => e === "*" || e === t[n]));
		}
		;
		function diffJson(e, t, { rules: n, found: r }) {
			walk({
				live: e,
				candidate: t,
				path: [],
				shown: []
			}, {
				rules: n,
				found: r
			});
		}
		function walk(e, { rules: t, found: n }) {
			const { live: r, candidate: i, path: a, shown: o } = e;
			if (a.length > 0 && isIgnored(t.ignore, a)) return;
			const s = typeOf(r);
			if (s !== typeOf(i)) return n.add("type", o);
			if (s === "object") return walkObject(e, {
				rules: t,
				found: n
			});
			if (s === "array") return walkArray(e, {
				rules: t,
				found: n
			});
			if (s === "null" || r === i) return;
			if (s === "number" && isNear(r, i, t.tolerance)) return;
			n.add(s, o);
		}
		function walkObject({ live: e, candidate: t, path: n, shown: r }, { rules: i, found: a }) {
			for (const o of new Set([...Object.keys(e), ...Object.keys(t)])) {
				const s = {
					path: [...n, o],
					shown: [...r, o]
				};
				const [c, l] = [ownValue(e, o), ownValue(t, o)];
				if (c !== undefined && l !== undefined) walk({
					live: c,
					candidate: l,
					...s
				}, {
					rules: i,
					found: a
				});
				else if (!isIgnored(i.ignore, s.path)) a.add(c === undefined ? "added" : "missing", s.shown);
			}
		}
		function walkArray({ live: e, candidate: t, path: n, shown: r }, { rules: i, found: a }) {
			if (e.length !== t.length) a.add("length", r);
			const o = [...r, "*"];
			for (const [r, s] of e.entries()) {
				const e = t[r];
				if (e === undefined) return;
				walk({
					live: s,
					candidate: e,
					path: [...n, String(r)],
					shown: o
				}, {
					rules: i,
					found: a
				});
			}
		}
		function ownValue(e, t) {
			return Object.hasOwn(e, t) ? e[t] : undefined;
		}
		function typeOf(e) {
			if (e === null) return "null";
			if (Array.isArray(e)) return "array";
			if ((0, N.O)(e)) return "object";
			if (typeof e === "string") return "text";
			return typeof e === "number" ? "number" : "boolean";
		}
		function isNear(e, t, n) {
			return Math.abs(e - t) <= n * Math.max(Math.abs(e), Math.abs(t));
		}
		;
		const Zt = {
			answer: "no answer",
			status: "changed status",
			header: "changed header",
			body: "changed body",
			missing: "missing",
			added: "new",
			type: "another type",
			length: "another length",
			number: "changed number",
			text: "changed text",
			boolean: "changed boolean"
		};
		class Differences {
			#e = new Map();
			isCut = false;
			get all() {
				return [...this.#e.values()];
			}
			get size() {
				return this.#e.size;
			}
			add(e, t = []) {
				const n = keyOf({
					kind: e,
					path: t
				});
				if (this.#e.size < Qt) this.#e.set(n, {
					kind: e,
					path: t
				});
				else if (!this.#e.has(n)) this.isCut = true;
			}
		}
		const Qt = 1e3;
		function keyOf({ kind: e, path: t }) {
			return JSON.stringify([e, ...t]);
		}
		const $t = new Set([
			"type",
			"missing",
			"added"
		]);
		function explains(e, { kind: t, path: n }) {
			const r = e.path.length <= n.length && e.path.every((e, t) => e === n[t]);
			if (!r) return false;
			if ($t.has(e.kind)) return !en.has(t);
			return e.kind === t && e.path.length === n.length;
		}
		const en = new Set([
			"answer",
			"status",
			"header",
			"body"
		]);
		;
		const tn = {
			live_silent: "what is live gave no answer",
			live_error: "what is live answered with an error of its own",
			live_unsteady: "what is live does not answer the same twice",
			candidate_unreachable: "the candidate could not be reached",
			before_stage: "from before the stage began",
			not_asked: "not asked after too many were without an answer"
		};
		function comparePair({ live: e, liveAgain: t, candidate: n }, r) {
			if (isSilent(e)) return {
				outcome: "unclear",
				why: "live_silent"
			};
			if ((e.status ?? 0) >= 500) return {
				outcome: "unclear",
				why: "live_error"
			};
			const i = noiseOf(e, t, r);
			if (i === undefined) return {
				outcome: "unclear",
				why: "live_unsteady"
			};
			if (isSilent(n)) {
				if (n.silent === "unreachable") return {
					outcome: "unclear",
					why: "candidate_unreachable"
				};
				return {
					outcome: "different",
					differences: [{
						kind: "answer",
						path: []
					}],
					noise: i
				};
			}
			const a = diffOutputs(e, n, r);
			const o = a.all.filter((e) => !i.some((t) => explains(t, e)));
			const s = o.length === 0 && !a.isCut;
			return {
				outcome: s ? "same" : "different",
				differences: o,
				noise: i
			};
		}
		function noiseOf(e, t, n) {
			if (t === undefined) return [];
			if (isSilent(t)) return undefined;
			const r = diffOutputs(e, t, n);
			const i = r.all.some(({ kind: e, path: t }) => e === "status" || e === "body" || e === "type" && t.length === 0);
			return i || r.isCut ? undefined : r.all;
		}
		function diffOutputs(e, t, n) {
			const r = new Differences();
			if (e.status !== t.status) r.add("status");
			for (const [n, i] of Object.entries(e.headers)) {
				if (i !== (t.headers[n] ?? null)) r.add("header", [n]);
			}
			if ((0, B.J$)(e.sha256, t.sha256)) return r;
			if (e.json === undefined || t.json === undefined) r.add("body");
			else diffJson(e.json, t.json, {
				rules: n,
				found: r
			});
			return r;
		}
		function isSilent(e) {
			return "silent" in e;
		}
		;
		const nn = 10;
		const rn = 20;
		const an = 5e3;
		class Tally {
			same = 0;
			different = 0;
			unclear = new Map();
			examples = [];
			#e = new Map();
			#t = new Map();
			add(e, t) {
				if (t.outcome === "unclear") return this.addUnclear(t.why);
				count(this.#t, t.noise);
				if (t.outcome === "same") {
					this.same++;
					return;
				}
				this.different++;
				count(this.#e, t.differences);
				if (this.examples.length >= nn) return;
				const n = t.differences.slice(0, rn);
				const [r, i] = [sha256Of(e.live), sha256Of(e.candidate)];
				this.examples.push({
					id: e.id,
					liveSha256: r,
					candidateSha256: i,
					differences: n
				});
			}
			addUnclear(e, t = 1) {
				if (t > 0) this.unclear.set(e, (this.unclear.get(e) ?? 0) + t);
			}
			get places() {
				return sorted(this.#e);
			}
			get noise() {
				return sorted(this.#t);
			}
		}
		function count(e, t) {
			for (const n of t) {
				const t = keyOf(n);
				const r = e.get(t);
				if (r !== undefined) r.pairs++;
				else if (e.size < an) e.set(t, {
					difference: n,
					pairs: 1
				});
			}
		}
		function sorted(e) {
			return [...e.values()].sort((e, t) => t.pairs - e.pairs);
		}
		function sha256Of(e) {
			return "silent" in e ? null : e.sha256;
		}
		;
		const on = 3;
		function judgeOutputs(e, t, n) {
			const { "min-pairs": r, "max-different-percent": i } = t;
			const { same: a, different: o } = e;
			const s = a + o;
			const c = e.places;
			const l = c.slice(0, rn).map((e) => toPlace(e, n));
			const u = atOf(l, c.length);
			const d = o * 100 > i * Math.max(s, r);
			const f = `${o} ${o === 1 ? "differs" : "differ"}${u}`;
			const p = `${a} of ${s} the same${o === 0 ? "" : `; ${f}`}`;
			const m = unclearText(e);
			const h = `${s} of ${r} pairs were compared${m}`;
			const g = d ? "fail" : s < r ? "unknown" : "pass";
			return {
				state: g,
				source: t.source,
				summary: g === "unknown" ? `not known: ${h}` : `${p}${m}`,
				reasons: g === "fail" ? [`${o} of ${s} pairs differ${u}`] : g === "pass" ? [] : [h],
				compared: s,
				different: o,
				unclear: [...e.unclear.values()].reduce((e, t) => e + t, 0),
				unclearBy: Object.fromEntries(e.unclear),
				places: l,
				noise: e.noise.slice(0, rn).map((e) => toPlace(e, n)),
				examples: e.examples.map(({ id: e, liveSha256: t, candidateSha256: r, differences: i }) => ({
					id: (0, z.G)(e, n),
					live_sha256: t,
					candidate_sha256: r,
					at: i.map((e) => judge_outputs_describe(e, n))
				}))
			};
		}
		function unclearText({ unclear: e }) {
			const [t, ...n] = [...e].sort((e, t) => t[1] - e[1]);
			if (t === undefined) return "";
			const r = n.reduce((e, [, t]) => e + t, 0);
			return `; of ${t[1]} more ${tn[t[0]]}${r === 0 ? "" : `, and ${r} more tell nothing`}`;
		}
		function atOf(e, t) {
			if (e.length === 0) return "";
			const n = e.slice(0, on).map(({ at: e, kind: t }) => `${e} (${Zt[t]})`);
			const r = t - n.length;
			return ` at ${n.join(", ")}${r > 0 ? ` and ${r} more ${r === 1 ? "place" : "places"}` : ""}`;
		}
		function toPlace({ difference: e, pairs: t }, n) {
			return {
				at: placeOf(e, n),
				kind: e.kind,
				pairs: t
			};
		}
		function judge_outputs_describe(e, t) {
			return `${placeOf(e, t)} (${Zt[e.kind]})`;
		}
		function placeOf({ kind: e, path: t }, n) {
			if (e === "header") return `header ${t[0] ?? ""}`;
			if (e === "status" || e === "answer" || e === "body") return e;
			const r = t.map((e) => n.mask(e).replaceAll("~", "~0").replaceAll("/", "~1"));
			return t.length === 0 ? "body" : (0, z.G)(r.map((e) => `/${e}`).join(""), n);
		}
		var V = n(63893);
		;
		const sn = 1024 * 1024;
		function toOutput(e, t = cn) {
			return {
				...t,
				json: tryJson(e),
				sha256: (0, B.fg)(e)
			};
		}
		function toWrittenOutput(e, t) {
			const n = {
				status: t,
				headers: {}
			};
			if (typeof e === "string") return toOutput(new TextEncoder().encode(e), n);
			return {
				...n,
				json: e,
				sha256: (0, Oe.o4)(e)
			};
		}
		const cn = {
			status: null,
			headers: {}
		};
		function tryJson(e) {
			try {
				return (0, P.R)(e, {
					file: "output",
					maxBytes: sn,
					integers: "exact"
				}).value;
			} catch (e) {
				if (e instanceof v.dz) return undefined;
				throw e;
			}
		}
		;
		const ln = 10;
		const un = new Set([
			"id",
			"live",
			"live_again",
			"candidate",
			"status",
			"candidate_release",
			"live_release",
			"at"
		]);
		const dn = new Set([
			"candidate_release",
			"live_release",
			"at"
		]);
		function readPairLines(e, t) {
			const n = [];
			const r = new Set();
			let i = {};
			let a = -Infinity;
			let o = 0;
			for (const s of linesOf(e)) {
				o++;
				if (isBlank(s)) continue;
				if (n.length >= V.B) return { fault: `it holds more than ${V.B} pairs` };
				const e = parseLine(s);
				if (typeof e === "string") return { fault: `line ${o} is ${e}` };
				if (n.length === 0 && !Object.hasOwn(e, "id") && Object.keys(i).length === 0) {
					if (Object.keys(e).some((e) => !dn.has(e))) return { fault: `line ${o} is no pair, and no header` };
					i = e;
					continue;
				}
				const c = readPair(e, {
					header: i,
					run: t
				});
				if (typeof c === "string") return { fault: `line ${o} ${c}` };
				if (r.has(c.pair.id)) return { fault: `line ${o} has an id that another line has` };
				r.add(c.pair.id);
				a = Math.max(a, c.atMs);
				n.push({
					pair: c.pair,
					isBeforeStage: c.atMs < t.stageStartedMs
				});
			}
			if (n.length === 0) return { fault: "it holds no pair" };
			const s = Math.round((t.nowMs - a) / 1e3);
			if (s > t.maxAgeS) return { fault: `its newest pair is ${s} s old, and at most ${t.maxAgeS} s are allowed` };
			return { pairs: n };
		}
		function readPair(e, { header: t, run: n }) {
			if (Object.keys(e).some((e) => !un.has(e))) return `has keys beside ${[...un].join(", ")}`;
			const { id: r, live: i, candidate: a, live_again: o } = e;
			if (typeof r !== "string" || r === "" || r.length > 1024) return "has no id of 1 to 1024 characters";
			if (i === undefined || a === undefined) return "needs both live and candidate";
			const s = foreignRelease(e, {
				header: t,
				run: n
			});
			if (s !== undefined) return s;
			const c = timeOf(e["at"] ?? t["at"], n);
			if (typeof c === "string") return c;
			const l = readStatus(e["status"]);
			if (l === undefined) return "has a status that is not {\"live\": 200, \"candidate\": 200}";
			const u = {
				id: r,
				live: toWrittenOutput(i, l.live),
				candidate: toWrittenOutput(a, l.candidate),
				...o !== undefined && { liveAgain: toWrittenOutput(o, l.again ?? l.live) }
			};
			return {
				pair: u,
				atMs: c
			};
		}
		function foreignRelease(e, { header: t, run: n }) {
			const r = e["candidate_release"] ?? t["candidate_release"];
			const i = e["live_release"] ?? t["live_release"];
			if (r === undefined) return "does not say which release the candidate is (candidate_release)";
			if (r !== n.candidateId) return "is of another candidate than the one that is going out";
			return i === undefined || i === n.liveId ? undefined : "is of another release than the one that is live";
		}
		function timeOf(e, { nowMs: t, isFresh: n }) {
			if (e === undefined) return n ? t : "does not say when that was (at)";
			const r = typeof e === "string" ? (0, T.TM)(e) : undefined;
			if (r === undefined) return "has a time that is not like 2026-11-20T12:00:00Z";
			return r > t + T.Hd ? "lies ahead of the clock" : r;
		}
		function readStatus(e) {
			if (e === undefined) return {
				live: null,
				candidate: null,
				again: null
			};
			if (!(0, N.O)(e)) return undefined;
			const { live: t, candidate: n, live_again: r = null, ...i } = e;
			if (Object.keys(i).length > 0 || !isStatus(t) || !isStatus(n)) return undefined;
			return r === null || isStatus(r) ? {
				live: t,
				candidate: n,
				again: r
			} : undefined;
		}
		function isStatus(e) {
			return typeof e === "number" && Number.isInteger(e) && e >= 100 && e <= 599;
		}
		function* linesOf(e) {
			let t = 0;
			while (t < e.length) {
				const n = e.indexOf(ln, t);
				const r = n === -1 ? e.length : n;
				yield e.subarray(t, r);
				t = r + 1;
			}
		}
		function isBlank(e) {
			return e.every((e) => e === 32 || e === 9 || e === 13);
		}
		const fn = 4 * sn;
		function parseLine(e) {
			try {
				const { value: t } = (0, P.R)(e, {
					file: "line",
					maxBytes: fn
				});
				return (0, N.O)(t) ? t : "no JSON object";
			} catch (e) {
				if (e instanceof v.dz) return `no strict JSON (${e.code})`;
				throw e;
			}
		}
		;
		const H = ["GET", "HEAD"];
		const pn = [
			"POST",
			"PUT",
			"PATCH",
			"DELETE"
		];
		const mn = new Set([
			"id",
			"method",
			"path",
			"headers",
			"body"
		]);
		function readRequests(e, t) {
			const n = e.path.endsWith(".json") ? readList(e) : readLines(e);
			if (typeof n === "string") return { fault: n };
			if (n.length === 0) return { fault: "it holds no request" };
			if (n.length > V.B) return { fault: `it holds more than ${V.B} requests` };
			const r = [];
			const i = new Set();
			for (const [e, a] of n.entries()) {
				const n = readRequest(a, t);
				if (typeof n === "string") return { fault: `request ${e + 1} ${n}` };
				if (i.has(n.id)) return { fault: `request ${e + 1} is there twice: give each an id of its own` };
				i.add(n.id);
				r.push(n);
			}
			return { requests: r };
		}
		function readList({ bytes: e, maxBytes: t }) {
			const n = parse(e, t);
			if (typeof n === "string") return n;
			return Array.isArray(n.json) ? n.json : "expected a list of requests";
		}
		function readLines({ bytes: e, maxBytes: t }) {
			const n = [];
			const r = Buffer.from(e).toString("latin1").split("\n");
			for (const [e, i] of r.entries()) {
				if (i.trim() === "") continue;
				const r = parse(Buffer.from(i, "latin1"), t);
				if (typeof r === "string") return `line ${e + 1}: ${r}`;
				n.push(r.json);
			}
			return n;
		}
		function parse(e, t) {
			try {
				return { json: (0, P.R)(e, {
					file: "requests",
					maxBytes: t
				}).value };
			} catch (e) {
				if (e instanceof v.dz) return `no strict JSON (${e.code})`;
				throw e;
			}
		}
		const hn = /^\/[!-"$-~]{0,8191}$/;
		function readRequest(e, t) {
			if (!(0, N.O)(e)) return "is no object";
			if (Object.keys(e).some((e) => !mn.has(e))) return `has keys beside ${[...mn].join(", ")}`;
			const { path: n, method: r = "GET" } = e;
			if (typeof n !== "string" || !hn.test(n)) return "needs a path that begins with \"/\", in ASCII, without \"#\"";
			const i = [...H, ...pn].find((e) => e === r);
			if (i === undefined) return `needs a method of ${[...H, ...pn].join(", ")}`;
			if (!t && !H.some((e) => e === i)) {
				return `changes something (${i}): only GET and HEAD are sent unless the policy says unsafe-methods: true`;
			}
			const { id: a = `${i} ${n}` } = e;
			if (typeof a !== "string" || a === "" || a.length > 8300) return "has an id that is no text";
			const o = readHeaders(e["headers"]);
			if (typeof o === "string") return o;
			const s = readBody(e);
			if (s !== undefined && H.some((e) => e === i)) return `has a body, which ${i} does not send`;
			return {
				id: a,
				method: i,
				path: n,
				headers: o,
				...s !== undefined && { body: s }
			};
		}
		const gn = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}$/;
		const _n = /^[\t -~]{0,4096}$/;
		const vn = new Set(["authorization", "proxy-authorization"]);
		function readHeaders(e) {
			if (e === undefined) return {};
			if (!(0, N.O)(e)) return "has headers that are no object";
			const t = Object.entries(e);
			if (t.length > 50) return "has more than 50 headers";
			if (t.some(([e]) => vn.has(e.toLowerCase()))) {
				return "holds a credential: name the variable that has it in token-env";
			}
			const n = t.every(([e, t]) => gn.test(e) && typeof t === "string" && _n.test(t));
			return n ? Object.fromEntries(t) : "has a header that cannot be sent";
		}
		function readBody({ body: e }) {
			if (e === undefined) return undefined;
			return new TextEncoder().encode(typeof e === "string" ? e : JSON.stringify(e));
		}
		;
		const yn = 3;
		async function replay(e, t) {
			const n = new Replay(e, t);
			await Promise.all(Array.from({ length: e.concurrency }, () => n.work()));
			return n.result();
		}
		class Replay {
			#e;
			#t;
			#n = new Tally();
			#r = {
				live: 0,
				candidate: 0
			};
			#i = 0;
			#a = 0;
			#o;
			constructor(e, t) {
				this.#e = e;
				this.#t = t;
			}
			async work() {
				for (;;) {
					const e = this.#s() ? undefined : this.#e.requests[this.#i++];
					if (e === undefined) return;
					this.#a++;
					const t = await this.#c(e);
					this.#n.add(t, comparePair(t, this.#e.rules));
				}
			}
			result() {
				if (this.#o !== undefined) return { fault: this.#o };
				this.#n.addUnclear("not_asked", this.#e.requests.length - this.#a);
				return this.#n;
			}
			#s() {
				const { live: e, candidate: t } = this.#r;
				return this.#o !== undefined || e >= yn || t >= yn;
			}
			async #c(e) {
				const { id: t } = e;
				const n = await this.#l("live", e);
				if ("silent" in n) return {
					id: t,
					live: n,
					candidate: n
				};
				const r = await this.#l("candidate", e);
				return {
					id: t,
					live: n,
					candidate: r,
					liveAgain: await this.#l("live", e)
				};
			}
			async #l(e, { method: t, path: n, headers: r, body: i }) {
				const { [e]: a, timeoutMs: o } = this.#e;
				const s = await this.#t.exchange({
					method: t,
					url: `${a.base}${n}`,
					headers: {
						accept: "*/*",
						...r,
						...a.headers
					},
					...i !== undefined && { body: i },
					timeoutMs: o,
					maxBytes: sn
				});
				this.#r[e] = s.state === "answered" || s.state === "too_large" ? 0 : this.#r[e] + 1;
				return s.state === "answered" ? this.#u(e, s) : { silent: xn[s.state] };
			}
			#u(e, { status: t, headers: n, body: r }) {
				const { releaseHeader: i, compareHeaders: a } = this.#e;
				const o = i === undefined ? undefined : n[i]?.trim() ?? "";
				if (o !== undefined && !this.#e[e].names.includes(o)) {
					const t = o === "" ? "says of no release that it is" : "is another release than";
					this.#o ??= `what answers at the address of ${bn[e]} ${t} ${this.#e[e].names[0]}`;
				}
				const s = a.map((e) => [e, n[e]?.trim() ?? null]);
				return toOutput(r, {
					status: t,
					headers: Object.fromEntries(s)
				});
			}
		}
		const bn = {
			live: "what is live",
			candidate: "the candidate"
		};
		const xn = {
			unsent: "unreachable",
			unknown: "no_answer",
			timed_out: "no_answer",
			too_large: "too_large"
		};
		;
		const Sn = {
			compared: 0,
			different: 0,
			unclear: 0,
			places: [],
			noise: [],
			examples: [],
			unclearBy: {}
		};
		function notCompared(e) {
			return {
				...Sn,
				state: "absent",
				reasons: [],
				source: null,
				summary: e
			};
		}
		function notKnown(e, t) {
			return {
				...Sn,
				state: "unknown",
				reasons: [t],
				source: e,
				summary: `not known: ${t}`
			};
		}
		;
		async function collectShadowOutputs(e) {
			const { policy: t, state: n, ports: r } = e;
			const { candidate: i, current: a } = n;
			const o = t["shadow-outputs"];
			if (o === undefined) return notCompared("the policy compares no outputs");
			if (i === null || !(0, Yt.Q)(i)) return notCompared("nothing is in shadow");
			if (a === null) return notCompared("the ledger knows nothing that is live to compare with");
			const s = {
				ignore: toPatterns(o.ignore),
				tolerance: o["number-tolerance"]
			};
			const c = await collect(o, {
				...e,
				candidate: i,
				current: a,
				rules: s
			});
			return "fault" in c ? notKnown(o.source, c.fault) : judgeOutputs(c, o, r.secrets);
		}
		function collect(e, t) {
			switch (e.source) {
				case "replay": return ofReplay(e, t);
				case "file": return collect_outputs_ofFile(e, t);
				case "command": return collect_outputs_ofCommand(e, t);
			}
		}
		async function ofReplay(e, t) {
			const { sends: n, candidate: r, current: i, policy: a, ports: o } = t;
			const s = e["unsafe-methods"];
			if (n === "nothing") return { fault: "a status sends no requests, so it does not know: plan and tick do" };
			if (n === "safe" && s) return { fault: "it sends requests that may change something, which a plan does not: the next tick does" };
			const c = await readMaterial(e.requests, t, "policy");
			if ("fault" in c) return c;
			const l = readRequests({
				path: e.requests,
				bytes: c.bytes,
				maxBytes: F.b.policy
			}, s);
			if ("fault" in l) return { fault: `${e.requests}: ${l.fault}` };
			const u = (0, Xt.S)(e.addresses, (0, Jt.jx)(a.slots, r.slot), r.slot);
			if (u === undefined) return { fault: "the addresses are neither of the slots nor of live and candidate" };
			const d = collect_outputs_toTarget(u.live, i.release, {
				config: e,
				secrets: o.secrets
			});
			const f = collect_outputs_toTarget(u.candidate, r.release, {
				config: e,
				secrets: o.secrets
			});
			if ("fault" in d) return d;
			if ("fault" in f) return f;
			const { timeout: p, concurrency: m, headers: h, "release-header": g } = e;
			const _ = {
				requests: l.requests,
				compareHeaders: h,
				releaseHeader: g,
				concurrency: m
			};
			return replay({
				..._,
				live: d,
				candidate: f,
				timeoutMs: p * 1e3,
				rules: t.rules
			}, o.http);
		}
		function collect_outputs_toTarget(e, { id: t, version: n, commit: r }, { config: i, secrets: a }) {
			const o = new URL(e);
			const s = (0, M.AI)(i["token-env"], a, o);
			if ("refusal" in s) return { fault: s.refusal };
			return {
				base: (0, M.FU)(o),
				headers: s.headers,
				names: [
					t,
					n,
					r
				]
			};
		}
		async function collect_outputs_ofFile(e, t) {
			const n = await readMaterial(e.path, t, "material");
			return "fault" in n ? n : tallyLines(n.bytes, {
				run: t,
				isFresh: false,
				where: e.path
			});
		}
		const Cn = 32 * 1024 * 1024;
		async function collect_outputs_ofCommand(e, t) {
			const { candidate: n, policy: r, state: i, ports: a } = t;
			const o = {
				slot: n.slot,
				otherSlot: (0, Jt.jx)(r.slots, n.slot),
				percent: 0
			};
			const s = (0, Bt.h)(e, i.channel, o);
			if ("refusal" in s) return { fault: s.refusal };
			const c = await (0, Ht.d)(e, {
				...s,
				hidden: { maxBytes: Cn }
			}, a);
			if (c.state !== "exited") return { fault: `the shadow-outputs command: ${c.reason}` };
			if (c.status !== 0) return { fault: `the shadow-outputs command ended with exit code ${c.status}` };
			if (c.truncated) return { fault: `the shadow-outputs command printed more than ${Cn} bytes` };
			return tallyLines(c.stdout, {
				run: t,
				isFresh: true,
				where: "the shadow-outputs command"
			});
		}
		function tallyLines(e, { run: t, isFresh: n, where: r }) {
			const { candidate: i, current: a, nowMs: o, policy: s, rules: c } = t;
			const l = {
				candidateId: i.release.id,
				liveId: a.release.id,
				stageStartedMs: (0, T.TM)(i.stage_started_at) ?? o,
				nowMs: o,
				maxAgeS: s.canary["max-metric-age"],
				isFresh: n
			};
			const u = readPairLines(e, l);
			if ("fault" in u) return { fault: `${r}: ${u.fault}` };
			const d = new Tally();
			for (const { pair: e, isBeforeStage: t } of u.pairs) {
				if (t) d.addUnclear("before_stage");
				else d.add(e, comparePair(e, c));
			}
			return d;
		}
		async function readMaterial(e, { ports: t }, n) {
			const r = await t.workspace.read(e, {
				role: n,
				maxBytes: n === "policy" ? F.b.policy : F.b.material
			});
			if (r.state === "present") return r;
			return { fault: `${e}: ${r.state === "absent" ? "there is no such file" : r.reason}` };
		}
		var wn = n(66197);
		var Tn = n(56975);
		;
		function askedOverrides({ inputs: e, session: t, approvals: n, asked: r }) {
			const { allowGateFailures: i, reason: a = "" } = e;
			return (0, _.H5)(n, {
				channelId: t.id,
				codes: i,
				by: r.by,
				reason: a
			});
		}
		var En = n(33999);
		var Dn = n(29917);
		var On = n(62050);
		var kn = n(54636);
		var An = n(36008);
		var jn = n(87606);
		var Mn = n(24827);
		var Nn = n(34975);
		;
		const Pn = 20;
		function toManifestFact(e, t = []) {
			const n = (0, Mn.TX)(e);
			const { manifest: r } = e.reading;
			const i = (0, Mn.CG)({
				...n,
				expiry: [],
				materials: Fn
			});
			if (r === null || i.length > 0 || t.length > 0) {
				const e = [...texts(i), ...t.map(({ message: e }) => e)].slice(0, Pn);
				const n = i.length > 0 ? undefined : t[0]?.remedy;
				return {
					state: "unverified",
					reasons: e,
					...n !== undefined && { remedy: n }
				};
			}
			const a = n.expiry.some(({ code: e }) => e === "manifest.future") ? "unverified" : "expired";
			if (n.expiry.length > 0) return {
				state: a,
				reasons: texts(n.expiry)
			};
			if (r.decision === "open") return {
				state: "open",
				reasons: []
			};
			return {
				state: "closed",
				reasons: r.reasons.map(({ message: e }) => e).slice(0, Pn)
			};
		}
		function isIntact(e) {
			return (0, Mn.CG)({
				...(0, Mn.TX)(e),
				expiry: [],
				materials: Fn
			}).length === 0;
		}
		const Fn = {
			checked: 0,
			notPresent: [],
			notComparable: 0,
			differences: []
		};
		function texts(e) {
			return e.slice(0, Pn).map(Nn.hF);
		}
		var In = n(57046);
		var Ln = n(73278);
		var Rn = n(61328);
		var zn = n(55142);
		var Bn = n(49025);
		;
		function buildOf({ buildId: e, configSha256: t }, { manifest: n, facts: r, path: i }) {
			return {
				buildId: e ?? n.correlation_id,
				configSha256: t ?? configurationIn(r, i)
			};
		}
		function configurationIn({ evidence: e }, t) {
			const n = Object.values(e).flatMap((e) => e.state === "present" && e.evidence !== null ? [e.evidence] : []);
			const r = n.flatMap(({ materials: e }) => e.filter((e) => e.path === t));
			const [i, ...a] = r.map(({ sha256: e }) => e);
			return i !== undefined && a.every((e) => (0, B.J$)(e, i)) ? i : null;
		}
		var Vn = n(57663);
		;
		const Hn = new Set([
			"merge_group",
			"push",
			"release",
			"repository_dispatch",
			"schedule",
			"workflow_dispatch"
		]);
		const Un = S.Ikc({
			id: S.Whr(),
			full_name: S.YjP().max(200)
		});
		const Wn = S.Ikc({
			id: S.Whr(),
			event: S.YjP().max(64),
			status: S.YjP().max(64).nullable(),
			conclusion: S.YjP().max(64).nullable(),
			head_sha: S.YjP().max(64),
			repository: Un,
			head_repository: Un.nullable()
		});
		const Gn = 15e3;
		const Kn = 4 * 1024 * 1024;
		async function collectRunDoubts(e, t) {
			const n = await askFor(e, t);
			return "doubt" in n ? [n.doubt] : doubtsAbout(n.run, e, t);
		}
		function doubtsAbout(e, { runId: t, commit: n }, { change: r, run: i }) {
			const { head_repository: a, repository: o } = e;
			const s = i.kind === "github" && i.id === t && e.conclusion === null;
			const c = [
				[String(e.id) !== t, `the answer is about run ${e.id}`],
				[o.full_name.toLowerCase() !== r.repository?.toLowerCase(), `it is a run of ${o.full_name}`],
				[a?.id !== o.id, `it ran on code of ${a?.full_name ?? "a repository that is gone"}`],
				[!Hn.has(e.event), `its event is ${e.event}`],
				[!s && e.conclusion !== "success", `it ended as ${e.conclusion ?? e.status ?? "nothing"}`],
				[e.head_sha !== n, `it ran on ${e.head_sha.slice(0, 12)}, and the manifest is about ${n ?? "no commit"}`]
			];
			return c.filter(([e]) => e).map(([, e]) => `run ${t} of the evidence: ${e}`);
		}
		async function askFor({ runId: e, apiUrl: t }, { http: n, secrets: r, change: i }) {
			const doubt = (t) => ({ doubt: `run ${e} of the evidence could not be asked for: ${t}` });
			if (!/^\d{1,20}$/.test(e)) return doubt("expected the id of a run, which is a number");
			if (!/^[\w.-]+\/[\w.-]+$/.test(i.repository ?? "")) return doubt("GITHUB_REPOSITORY does not say of which repository");
			if (!isSafe(t)) return doubt("expected an https address of the API");
			const a = r.fromEnvironment("GITHUB_TOKEN");
			const o = await n.exchange({
				method: "GET",
				url: `${t.replace(/\/+$/, "")}/repos/${i.repository}/actions/runs/${e}`,
				headers: {
					accept: "application/vnd.github+json",
					"user-agent": "release-gates",
					...a !== undefined && { authorization: `Bearer ${a}` }
				},
				timeoutMs: Gn,
				maxBytes: Kn
			});
			if (o.state !== "answered") return doubt(o.reason);
			if (o.status !== 200) return doubt(`HTTP ${o.status}; the job needs permissions: actions: read`);
			return readRun(o.body) ?? doubt("the answer is not a workflow run");
		}
		function isSafe(e) {
			if (!URL.canParse(e)) return false;
			const { protocol: t, hostname: n, username: r, search: i } = new URL(e);
			return r === "" && i === "" && (t === "https:" || t === "http:" && (0, Vn.c)(n));
		}
		function readRun(e) {
			try {
				const t = Wn.safeParse((0, P.R)(e, { file: "workflow run" }).value);
				return t.success ? { run: t.data } : undefined;
			} catch (e) {
				if (e instanceof v.OK) return undefined;
				throw e;
			}
		}
		;
		async function collectCandidate(e, t, n) {
			const r = await locate(e, t);
			const i = await (0, En.e)(r, (0, En.$)(t.workspace), t.nowMs);
			const a = (0, Dn.Xb)(i, t);
			const o = candidate_facts_describe(a, {
				inputs: e,
				context: t,
				session: n,
				file: r
			});
			const s = await withDeclared(r, a, {
				inputs: e,
				context: t,
				session: n
			});
			const c = await owned(s, a, {
				context: t,
				of: "arrival"
			});
			return {
				manifest: await doubted(c, {
					inputs: e,
					release: o,
					context: t
				}),
				release: o
			};
		}
		async function withDeclared(e, t, { inputs: n, context: r, session: i }) {
			const { signatures: a } = i.policy;
			const o = await (0, kn.k_)(e, t, {
				workspace: r.workspace,
				signatures: a
			});
			const { signing: s } = r;
			const c = [...n.signatureGates, ...a.gates];
			const l = {
				facts: t,
				manifestSha256: e.sha256,
				units: c,
				signing: s
			};
			const { findings: u, signature: d } = (0, An.eN)(o, l, { needed: (0, jn.Xi)(a, r) });
			const { manifest: f } = t.reading;
			return {
				...toManifestFact(t, u),
				signature: d,
				...f !== null && { validations: (0, In.I)(f) }
			};
		}
		async function owned(e, { reading: t }, { context: n, of: r }) {
			const i = t.manifest === null ? null : await (0, Ln.w)(t.manifest.subject, n, r);
			return i === null ? e : {
				...unverified(e, [i]),
				isForeign: true
			};
		}
		async function doubted(e, { inputs: t, release: n, context: r }) {
			const { evidenceRun: i, apiUrl: a } = t;
			if (i === undefined) return e;
			const o = await collectRunDoubts({
				runId: i,
				apiUrl: a,
				commit: n.commit
			}, r);
			return o.length === 0 ? e : unverified(e, o);
		}
		function unverified({ remedy: e, ...t }, n) {
			return {
				...t,
				state: "unverified",
				reasons: [...n, ...t.reasons]
			};
		}
		function isFromLedger({ release: e, manifest: t }) {
			return e !== undefined && t === undefined;
		}
		async function collectDocuments(e, t) {
			return (0, Rn.uo)(await locate(e, t), (0, En.$)(t.workspace));
		}
		async function collectKept({ inputs: e, context: t, session: n }, r, i) {
			const a = await (0, Rn.h_)(n.ledger, n.id, {
				release: r,
				nowMs: t.nowMs
			});
			if (a === undefined) {
				return {
					state: "unverified",
					reasons: [`the ledger does not hold the manifest of ${r.id}`]
				};
			}
			const o = (0, Dn.Xb)(a, t);
			const { signatures: s } = n.policy;
			const c = [...e.signatureGates, ...s.gates];
			const l = await (0, kn.mj)(r.manifest, o, {
				workspace: t.workspace,
				signatures: s
			});
			const u = l.filter(({ kind: e }) => e !== "signature" || c.length > 0);
			const d = {
				facts: o,
				manifestSha256: r.manifest.sha256,
				units: c,
				signing: t.signing
			};
			const { findings: f, signature: p } = (0, An.eN)(u, d, i);
			const m = p.state === "not_signed" ? {} : { signature: p };
			const { manifest: h } = o.reading;
			const g = h === null ? {} : { validations: (0, In.I)(h) };
			return owned({
				...toManifestFact(o, f),
				...m,
				...g
			}, o, {
				context: t,
				of: "candidate"
			});
		}
		async function collectTarget(e, t, { standbyId: n, nowMs: r }) {
			const i = await (0, Rn.h_)(e.ledger, e.id, {
				release: t,
				nowMs: r
			});
			const a = e.policy.hooks.stage !== undefined;
			return {
				releaseId: t.id,
				present: n === t.id || a ? true : null,
				verified: i === undefined ? null : isIntact(i),
				revoked: (0, zn.Ix)(e.policy.releases.revoked, t) !== undefined
			};
		}
		async function locate(e, t) {
			const n = e.manifest ?? t.evidenceDirectory;
			const r = await (0, On.nK)(t.workspace, n);
			if (r.state === "found") return expected(r.file, e.manifestSha256);
			throw new v.dz({
				code: `manifest.${r.state}`,
				message: `expected the manifest of a release candidate: ${(0, On.nu)(r).reason}`,
				where: { file: n },
				remedy: "Run release-manifest (or preflight) first, or name the manifest with the input manifest"
			});
		}
		function expected(e, t) {
			if (t === undefined || (0, B.J$)(t, e.sha256)) return e;
			throw new v.dz({
				code: "manifest.other",
				message: `expected the manifest with SHA-256 ${t}, found ${e.sha256}`,
				where: { file: e.path },
				remedy: "Somebody made another manifest since: look at it, and name its digest if it is the one you mean"
			});
		}
		function candidate_facts_describe(e, t) {
			const { reading: n } = e;
			const { inputs: r, context: i, session: a, file: o } = t;
			if (n.manifest === null) {
				const [e] = n.differences;
				throw new v.dz({
					code: "manifest.invalid",
					message: `expected a manifest of release-gates, found ${e?.message ?? "something else"}`,
					where: { file: o.path },
					remedy: "Verify it with release-gates verify, and make it again"
				});
			}
			return (0, Bn.l)({
				manifest: n.manifest,
				path: o.path,
				sha256: o.sha256,
				generation: a.policy.generation === "given" ? r.generation ?? null : null,
				...buildOf(r, {
					manifest: n.manifest,
					facts: e,
					path: i.configurationPath
				})
			});
		}
		;
		function toPostCheckFact(e, { limits: t }) {
			const n = Object.keys(t).sort();
			switch (e.state) {
				case "absent": return n.length === 0 ? {
					state: "absent",
					reasons: []
				} : {
					state: "inconclusive",
					reasons: ["the post-checks have limits, but no smoke hook measures anything"]
				};
				case "failed": return {
					state: "fail",
					reasons: [e.reason]
				};
				case "unknown": return {
					state: "inconclusive",
					reasons: [e.reason]
				};
				case "done": return judge(n, e, t);
			}
		}
		function judge(e, { measured: t }, n) {
			const r = e.filter((e) => !Object.hasOwn(t, e));
			const i = e.flatMap((e) => {
				const r = Object.hasOwn(t, e) ? t[e] : undefined;
				const { min: i = -Infinity, max: a = Infinity } = n[e] ?? {};
				return r === undefined || r >= i && r <= a ? [] : [`${e} is ${r}, ${rangeText(i, a)}`];
			});
			if (i.length > 0) return {
				state: "fail",
				reasons: i
			};
			if (r.length > 0) return {
				state: "inconclusive",
				reasons: r.map((e) => `${e} was not measured`)
			};
			return {
				state: "pass",
				reasons: []
			};
		}
		function rangeText(e, t) {
			if (e === -Infinity) return `at most ${t} is allowed`;
			return t === Infinity ? `at least ${e} is allowed` : `${e} to ${t} is allowed`;
		}
		;
		async function collectPostChecks({ session: e, loaded: t, context: n, asked: r, inputs: i }) {
			const { state: a } = t;
			const o = a.candidate ?? (a.audit === null ? null : a.current);
			if (o === null || a.exposure.percent === 0) return {
				state: "absent",
				reasons: []
			};
			if (C.has(i.action) && e.policy.hooks.smoke !== undefined) {
				return {
					state: "absent",
					reasons: [`${i.action} runs no hook; the next tick runs smoke`]
				};
			}
			const { slots: s } = e.policy;
			const c = s.find((e) => e !== o.slot) ?? s[1];
			const l = await e.hooks.run("smoke", {
				idempotencyKey: `look-${n.correlationId}`.slice(0, 128),
				channel: e.channel,
				exposure: {
					slot: o.slot,
					otherSlot: c,
					percent: a.exposure.percent
				},
				release: o.release,
				otherRelease: a.candidate === null ? null : a.current?.release ?? null,
				fromPercent: a.exposure.percent,
				action: "tick",
				reason: r.reason,
				correlationId: n.correlationId
			});
			return toPostCheckFact(l, e.policy["post-checks"]);
		}
		var qn = n(27448);
		var Jn = n(17001);
		var U = n(46270);
		;
		function collectTrust({ inputs: e, context: t, session: n }) {
			const { environment: r } = n.channel;
			const i = scopeTrustWorld({
				inputs: e,
				context: t,
				session: n
			});
			return (0, qn.A)((0, jn.uL)(n.policy.signatures), {
				...i,
				environment: r
			});
		}
		function scopeTrustWorld({ inputs: e, context: t, session: n }) {
			const { document: r, ledger: i } = n;
			return {
				...t,
				document: r,
				ledger: i,
				isPinNamed: e.trustRootSha256 !== undefined
			};
		}
		function trustChecks({ event: e, state: t }, n) {
			if (e?.type !== "tick") return [];
			return (0, Jn.ZZ)(t, e.trustRoot).map(({ code: e, message: r, remedy: i = "" }) => (0, U.K)("trust_root_current", false, {
				level: n,
				reason: r,
				expected: t.trust_root ?? null,
				actual: e,
				remedy: i
			}));
		}
		;
		async function collectTick(e) {
			const { context: t, session: n, loaded: r, approvals: i, scopeFreezes: a, freezeFlaws: o, asked: s, inputs: c } = e;
			const { state: l } = r;
			const u = c.action === "status" ? lookAtMeasured : collectMeasured;
			const d = await u({
				policy: n.policy,
				state: l,
				ports: t,
				nowMs: t.nowMs
			});
			const f = await collectShadow(e);
			const p = await readTraffic(e);
			const m = {
				...s,
				type: "tick",
				manifest: await collectManifest(e),
				health: d.health,
				budget: d.budget,
				traffic: p.reading,
				postChecks: await collectPostChecks(e),
				shadow: f,
				scopeFreezes: a,
				freezeFlaws: o,
				approvals: (0, _.U1)(i, n.id),
				trustRoot: await collectTrust(e),
				approvalFlaws: e.approvalProblems.map(({ message: e, where: t }) => `${t?.file ?? ""}: ${e}`),
				overrides: askedOverrides(e),
				missingSecrets: c.action === "status" ? [] : missingSecrets(n.policy, t.secrets),
				target: await collectWayBack(e)
			};
			return {
				event: m,
				measured: d,
				traffic: toSeen(p),
				shadow: f
			};
		}
		function collectShadow({ session: e, loaded: t, context: n, inputs: r }) {
			const { nowMs: i } = n;
			const { action: a } = r;
			const o = a === "status" ? "nothing" : a === "plan" ? "safe" : "all";
			return collectShadowOutputs({
				policy: e.policy,
				state: t.state,
				ports: n,
				nowMs: i,
				sends: o
			});
		}
		async function collectManifest(e) {
			const { state: t } = e.loaded;
			const n = t.candidate ?? t.current;
			if (n === null) return {
				state: "unverified",
				reasons: ["nothing is going out, and nothing is live"]
			};
			return collectKept(e, n.release);
		}
		async function readTraffic(e) {
			const { session: t, loaded: n } = e;
			const r = placesOf(e);
			return {
				slot: r.slot,
				reading: await t.traffic.read({
					...r,
					percent: n.state.exposure.percent
				})
			};
		}
		async function readOther(e) {
			if (!(0, wn.h)(e.loaded.state)) return {};
			const { slot: t, otherSlot: n } = placesOf(e);
			return { otherTraffic: await shareOf(e.session.traffic, n, t) };
		}
		function placesOf({ session: e, loaded: t }) {
			const { slots: n } = e.policy;
			const r = t.state.exposure.slot ?? n[0];
			return {
				slot: r,
				otherSlot: n.find((e) => e !== r) ?? n[1]
			};
		}
		function toSeen({ slot: e, reading: t }) {
			return {
				slot: e,
				...t
			};
		}
		async function collectWayBack(e, t = null) {
			const { session: n, loaded: r, context: i, stepPolicy: a, asked: o } = e;
			const { state: s, history: c } = r;
			const l = {
				...o,
				type: "resume"
			};
			const u = (0, Tn.FB)({
				state: s,
				history: c,
				event: l,
				policy: a,
				nowMs: i.nowMs
			}, t);
			if (u === undefined) return null;
			const d = s.standby?.release_id ?? null;
			return collectTarget(n, u.release, {
				standbyId: d,
				nowMs: i.nowMs
			});
		}
		;
		const W = {
			measured: null,
			traffic: null
		};
		async function collectAsked(e, t) {
			const { inputs: n, context: r, asked: i, session: a } = t;
			const o = n.for === undefined ? null : r.nowMs + n.for * 1e3;
			switch (e) {
				case "downgrade":
				case "record": throw new TypeError(`${e} comes to no event of its own`);
				case "freeze": {
					const { tier: e, scope: t, reasonCode: r = "person_request" } = n;
					const { environment: s } = a.channel;
					return {
						...W,
						event: {
							...i,
							type: "freeze",
							tier: e,
							scope: t,
							environment: s,
							reasonCode: r,
							untilMs: o
						}
					};
				}
				case "unfreeze": return collectUnfreeze(t);
				case "rollback": return collectRollback(t);
				case "abort": return {
					...W,
					event: {
						...i,
						type: "abort",
						reject: n.reject
					}
				};
				case "pause":
				case "resume": return {
					...W,
					event: {
						...i,
						type: e
					}
				};
				case "pin": return {
					...W,
					event: {
						...i,
						type: "pin",
						releaseId: n.release ?? null,
						untilMs: o
					}
				};
				case "unpin": return {
					...W,
					event: {
						...i,
						type: "unpin",
						...await collectAgreed(t)
					}
				};
				case "bless": {
					const e = needed(n.release, "release", "bless");
					const a = r.nowMs + needed(n.for, "for", "bless") * 1e3;
					const o = await collectAgreed(t);
					return {
						...W,
						event: {
							...i,
							type: "bless",
							releaseId: e,
							expiresAtMs: a,
							...o
						}
					};
				}
				case "unbless": {
					const e = needed(n.release, "release", "unbless");
					return {
						...W,
						event: {
							...i,
							type: "unbless",
							releaseId: e
						}
					};
				}
				case "reconcile": {
					const e = await readTraffic(t);
					const n = await collectWayBack(t);
					const r = {
						...i,
						type: "reconcile",
						traffic: e.reading,
						...await readOther(t),
						target: n
					};
					return {
						measured: null,
						traffic: toSeen(e),
						event: r
					};
				}
			}
		}
		async function collectUnfreeze(e) {
			const { inputs: t, context: n, session: r, loaded: i, asked: a } = e;
			const { state: o } = i;
			const s = {
				policy: r.policy,
				state: o,
				ports: n,
				nowMs: n.nowMs
			};
			const c = await collectMeasured(s);
			const l = await collectShadow(e);
			const u = {
				...a,
				type: "unfreeze",
				freezeId: t.freeze ?? null,
				manifest: await collectManifest(e),
				...c,
				shadow: l,
				stability: await collectStability(s),
				scopeFreezes: e.scopeFreezes,
				...await collectAgreed(e)
			};
			return {
				measured: c,
				traffic: null,
				shadow: l,
				event: u
			};
		}
		async function collectAgreed(e) {
			const { approvals: t, session: n } = e;
			return {
				approvals: (0, _.U1)(t, n.id),
				trustRoot: await collectTrust(e)
			};
		}
		async function collectRollback(e) {
			const { inputs: t, asked: n, session: r } = e;
			const i = await collectWayBack(e, t.release ?? null);
			const a = {
				...n,
				type: "rollback",
				rollbackType: t.rollbackType,
				cause: t.reasonCode ?? "person_request",
				fromReleaseId: t.badRelease ?? null,
				targetReleaseId: t.release ?? null,
				target: i,
				authorisation: i === null ? null : operatorsLeave(e, i.releaseId),
				approvals: (0, _.U1)(e.approvals, r.id)
			};
			return {
				...W,
				event: a
			};
		}
		function operatorsLeave({ session: e, context: t, asked: n }, r) {
			return {
				id: `operator-${t.correlationId}`.slice(0, 128),
				form: "operator_approval",
				channelId: e.id,
				targetReleaseId: r,
				targetArtifactsSha256: null,
				issuedBy: n.by,
				issuedAtMs: t.nowMs,
				expiresAtMs: null,
				verified: true,
				reason: n.reason
			};
		}
		function needed(e, t, n) {
			if (e !== undefined) return e;
			throw new v.dz({
				code: "input.missing",
				message: `expected the input ${t} with the action ${n}, found none`,
				where: { file: t }
			});
		}
		;
		const Yn = {
			environments: [],
			hasCandidate: false,
			judged: []
		};
		async function collectHeld(e) {
			const { inputs: t, session: n } = e;
			if (t.action !== "unfreeze" || t.scope === "component") return Yn;
			const { environment: r } = n.channel;
			const i = [];
			for (const e of await listChannels(n.ledger)) {
				if (t.scope === "environment" && e.environment !== r) continue;
				if ((0, p.nZ)(n.document, e.environment).retired === true) continue;
				const a = await (0, f.E)(n.ledger, e);
				if ((0, w.ly)(a.state)) i.push(a);
			}
			const a = [];
			for (const t of i) {
				if (t.state.channel.environment === r) a.push(await held_channels_judge(e, t));
			}
			return {
				environments: environmentsOf(i),
				hasCandidate: i.some(({ state: e }) => e.candidate !== null),
				judged: a
			};
		}
		function environmentsOf(e) {
			const t = new Map();
			for (const { state: n, history: r } of e) {
				const { environment: e } = n.channel;
				t.set(e, Math.max(t.get(e) ?? 0, r.newestMs ?? 0));
			}
			const n = [...t.keys()].sort();
			return n.map((e) => ({
				name: e,
				newestMs: t.get(e) ?? 0
			}));
		}
		async function held_channels_judge(e, t) {
			const { context: n } = e;
			const { state: r, history: i } = t;
			const a = {
				...e.session,
				channel: r.channel,
				id: (0, s.Zm)(r.channel)
			};
			const o = (0, p.Ko)(a.policy);
			const { event: c } = await collectUnfreeze({
				...e,
				session: a,
				loaded: t,
				stepPolicy: o,
				approvalProblems: [],
				scopeFreezes: [],
				freezeFlaws: []
			});
			return {
				state: r,
				history: i,
				policy: o,
				nowMs: n.nowMs,
				event: c
			};
		}
		var Xn = n(36043);
		;
		function describeState(e) {
			const { current: t, candidate: n, exposure: r, freezes: i, pin: a, pending: o } = e;
			const s = n?.beside === undefined ? "nothing is live" : `the ledger does not know what is live in ${n.beside}`;
			const c = t === null ? s : `${t.release.id} is live in ${t.slot}`;
			const l = n === null ? "" : `; ${n.release.id} has ${n.ladder[n.stage] ?? 0} % in ${n.slot}${n.paused ? ", paused" : ""}`;
			const u = r.known ? "" : "; where the traffic goes is not known";
			const d = a === null ? "" : `; pinned to ${a.release_id}`;
			const f = o === null ? "" : `; ${o.kind} ${o.transition} has no outcome yet`;
			return `${c}${l}${u}${d}${f}${frozenText(i)}`;
		}
		function frozenText(e) {
			return e.map((e) => `; ${e.phase} (tier ${e.tier}, ${e.reason_code}) by ${(0, h.iJ)(e)}: ${e.reason}`).join("");
		}
		function mergedText(e, { kind: t, by: n, reason: r }) {
			const i = e.at(-1);
			if (t !== "freeze" || i === undefined || !(0, Xn.T)(i, {
				by: n,
				reason: r
			})) return "";
			const { id: a, tier: o, until: s } = i;
			const c = s === null ? "no end" : `end ${s}`;
			return `; as many freezes stand as the ledger holds, so it holds on in ${a} (tier ${o}, ${c}), by ${i.by}: ${i.reason}. Your reason is in the line of the ledger`;
		}
		;
		const Zn = 20;
		async function collectOthers({ action: e, tenant: t, region: n, segment: r }, { session: i, scopeFreezes: a, nowMs: o }) {
			if (e !== "status" || (t ?? n ?? r) !== undefined) return [];
			const { ledger: c, id: l } = i;
			const u = (await listChannels(c)).filter((e) => (0, s.Zm)(e) !== l);
			const held = (e) => a.filter((t) => t.environment === e && e !== i.channel.environment);
			const d = [];
			for (const e of u.slice(0, Zn)) {
				const t = (0, s.Zm)(e);
				try {
					const { state: n, history: r } = await (0, f.E)(c, e);
					const i = {
						nowMs: o,
						newestMs: r.newestMs
					};
					const a = [...n.freezes, ...held(e.environment)].filter((e) => (0, h.$m)(e, i));
					if ((0, w.ly)(n) || a.length > 0) d.push({
						id: t,
						text: describeState({
							...n,
							freezes: a
						})
					});
				} catch (e) {
					if (!(e instanceof v.dz)) throw e;
					d.push({
						id: t,
						text: `its ledger cannot be read: ${e.message}`
					});
				}
			}
			const p = u.slice(Zn).map((e) => (0, s.Zm)(e));
			return p.length === 0 ? d : [...d, {
				id: `${p.length} more`,
				text: p.join(", ")
			}];
		}
		var Qn = n(89443);
		;
		async function collectOwnMachine(e, { run: t, git: n, nowMs: r }) {
			const i = e.filter(({ signedBy: e, expiresAtMs: t }) => e === null && t > r);
			if (t.kind !== "local" || i.length === 0) return undefined;
			const a = i.map(({ path: e }) => e);
			const o = await n.describe();
			const isCommitted = (e) => o.state === "repository" && o.commit !== null && !o.dirtyPaths.includes(e);
			return {
				paths: a,
				uncommitted: a.filter((e) => !isCommitted(e))
			};
		}
		function ownMachineChecks(e) {
			if (e === undefined) return [];
			const { paths: t, uncommitted: n } = e;
			const r = t.map((e) => n.includes(e) ? `${e} (not committed)` : e);
			return [(0, U.K)("approvals_of_this_machine", false, {
				level: "may",
				reason: `on a machine of your own an unsigned approval proves nothing, for anybody here can write it: ${(0, Qn.v)(r[0] ?? "", r.length - 1, "file")}`,
				expected: [],
				actual: r,
				remedy: "Let a workflow do it, which reads the default branch; or say approvals.signed: required in the policy"
			})];
		}
		var $n = n(618);
		var er = n(56458);
		var tr = n(73601);
		;
		async function exportRecords(e, { channelId: t, transition: n, nowMs: r }) {
			const { records: i, lines: a } = await e.read(t);
			const o = new Map([[`${t}/${er.th}`, Buffer.concat(a.map($n.IL))]]);
			const s = { async read(n) {
				const r = await readRecord(e, t, n.slice(t.length + 1));
				if (r !== undefined) o.set(n, r);
				return r;
			} };
			const c = await (0, tr.w)(s, {
				channelId: t,
				lines: i,
				transition: n,
				nowMs: r
			});
			return {
				walk: c ?? null,
				files: o
			};
		}
		async function readRecord(e, t, n) {
			try {
				return await e.readRecord(t, n);
			} catch (e) {
				if (e instanceof v.dz && e.code === "ledger.record") return undefined;
				throw e;
			}
		}
		var G = n(84871);
		;
		const nr = 256 * 1024 * 1024;
		async function exportOf(e, t, n) {
			const { transition: r = null } = e;
			return exportRecords(t.ledger, {
				channelId: ledgerOf(e, t),
				transition: r,
				nowMs: n
			});
		}
		function ledgerOf({ scope: e }, { id: t }) {
			return e === "component" ? t : G.eq;
		}
		async function collectRecord(e, t, n) {
			const { out: r } = e;
			const { walk: i, files: a } = await exportOf(e, n, t.nowMs);
			const o = `${ledgerOf(e, n)}/ledger.ndjson`;
			const s = await t.openWorkspace().read(`${r}/${o}`, {
				role: "material",
				maxBytes: nr
			});
			if (s.state === "refused") {
				throw new v.dz({
					code: "record.unreadable",
					message: `expected a folder to write to, found a file there that may not be read: ${s.reason}`,
					where: { file: s.path }
				});
			}
			const c = s.state === "present" && !isBeginning(s.bytes, a.get(o) ?? new Uint8Array());
			return {
				out: r,
				files: [...a.keys()].sort(),
				walk: i,
				isTaken: c
			};
		}
		function isBeginning(e, t) {
			return Buffer.from(t.subarray(0, e.length)).equals(e);
		}
		var K = n(40099);
		var q = n(50540);
		var J = n(7872);
		var rr = n(16693);
		;
		function readiness_counts(e, { environments: t, freezes: n, nowMs: r }) {
			const i = (0, T.TM)(e.at) ?? Infinity;
			const a = t.find(({ name: t }) => t === e.environment);
			const o = i <= r + T.Hd && (0, rr.LV)(e.until, r);
			if (a === undefined || a.newestMs > i || !o) return false;
			return n.every(({ id: t }) => e.freeze === null || e.freeze === t);
		}
		function withReady(e, t) {
			return [...e.filter(({ environment: e, freeze: n }) => e !== t.environment || n !== t.freeze), t];
		}
		function withoutVoid(e, { environment: t }) {
			return t === null ? [] : e.filter((e) => e.environment !== t);
		}
		const ir = 8;
		function checkReady(e, { freezeId: t, ready: n }) {
			const r = e.map(({ name: e }) => e);
			const i = r.filter((e) => !n.some(({ environment: t }) => t === e));
			if (i.length === 0) return [];
			const a = t === null ? "" : ` --freeze ${t}`;
			const o = i.slice(0, ir).map((e) => `release-gates rollout unfreeze "why" --scope repository --environment ${e}${a}`);
			const s = i.length > ir ? `; and so on for ${i.slice(ir).join(", ")}` : "";
			const c = n.map(({ environment: e, until: t }) => `${e} is ready until ${t}`);
			return [(0, J.Zs)("environment_not_ready", [`not ready yet: ${i.join(", ")}`, ...c].join("; "), { remedy: `run where the metrics of each are reached: ${o.join("; ")}${s}. An environment that runs no more: say retired: true in its part of the policy` })];
		}
		function checkRoom(e) {
			if (e.length <= G.n9) return [];
			const t = `the ledger holds the word of ${G.n9} environments, and has it`;
			return [(0, J.Zs)("environment_not_ready", t, { remedy: "freeze the environments, and end those freezes" })];
		}
		var ar = n(78572);
		var or = n(81604);
		;
		function checkHeldChannel(e, { freezes: t, eased: n, ending: r }) {
			const i = [
				...checkPending(e),
				...(0, w.jB)(e, {
					freezes: t,
					ending: r
				}),
				...n.length > 0 ? checkShadow(e) : []
			];
			const a = (0, s.Zm)(e.state.channel);
			return i.map((e) => ({
				...e,
				message: `${a}: ${e.message}`
			}));
		}
		function checkPending({ state: { pending: e } }) {
			if (e === null) return [];
			const { kind: t, transition: n, lease_until: r } = e;
			return [(0, J.Zs)("busy", `${t} ${n} is under way, until ${r} at the latest`, { remedy: "let it come to its end; the next tick there carries on what a crash left" })];
		}
		function checkShadow({ state: { candidate: e } }) {
			if (e === null || e.stage === 0) return [];
			const { release: t, ladder: n, stage: r } = e;
			return [(0, J.Zs)("candidate_in_progress", `${t.id} has ${n[r] ?? 0} %, and probation begins in shadow`, { remedy: "abort it; in probation it may start again" })];
		}
		function checkAnyCanary({ environments: e, hasCandidate: t }, { ending: n }) {
			if (t || e.length === 0 || !n.some(w.EB)) return [];
			return [(0, J.Zs)("canary_not_passed", "there is no candidate in probation in any channel of it", { remedy: "start a new candidate in one of them, and let it run through probation" })];
		}
		;
		function decideScopeEnd(e, { end: t, held: n, policy: r }) {
			const i = e.freezes.filter((e) => (0, q.k3)(e, t) && (t.freezeId === null || e.id === t.freezeId));
			if (i.length === 0) return refused(e, [(0, J.Zs)("not_frozen", describeMissing(e.freezes, t))]);
			const a = leavingOf(i, n, r);
			const o = n.judged.flatMap((e) => checkHeldChannel(e, a));
			const isTold = ({ code: e }) => o.some((t) => t.code === e);
			const s = [...o, ...t.untrusted.filter((e) => !isTold(e))];
			const c = judgedBy(e.ready, {
				end: t,
				held: n,
				freezes: i,
				isReady: s.length === 0
			});
			const l = n.environments.filter(({ name: e }) => e !== t.from);
			const u = checkReady(l, {
				freezeId: t.freezeId,
				ready: c
			});
			const d = [...(0, w.H0)(i, r), ...checkPeople(i, t, r)];
			const f = [
				...u,
				...checkAnyCanary(n, a),
				...d
			];
			const p = c.find(({ environment: e }) => e === t.from);
			if (s.length === 0 && u.length > 0 && p !== undefined) return waiting(e, p, f);
			if (s.length > 0 || f.length > 0) return refused(e, [...s, ...f]);
			return {
				...leave(e, a, t),
				judged: c,
				blockers: [],
				missing: []
			};
		}
		function leavingOf(e, t, n) {
			const r = e.filter((e) => t.environments.length > 0 && (0, w.xQ)(e, n));
			return {
				freezes: e,
				eased: r,
				ending: e.filter((e) => !r.includes(e))
			};
		}
		function judgedBy(e, { end: t, held: n, freezes: r, isReady: i }) {
			const { environments: a } = n;
			const o = {
				environments: a,
				freezes: r,
				nowMs: t.nowMs
			};
			const s = e.filter((e) => e.environment !== t.from && readiness_counts(e, o));
			if (!i || !a.some(({ name: e }) => e === t.from)) return s;
			const c = {
				environment: t.from,
				freeze: t.freezeId,
				by: (0, ar.w$)(t.by),
				at: (0, T.ZA)(t.nowMs),
				until: (0, T.ZA)(t.nowMs + t.readyForS * 1e3)
			};
			return [c, ...s];
		}
		function refused({ freezes: e, ready: t }, n) {
			return {
				kind: "unfreeze",
				freezes: e,
				ready: t,
				judged: [],
				blockers: n,
				missing: []
			};
		}
		function waiting(e, t, n) {
			const r = withReady(e.ready, t);
			return {
				kind: "ready",
				freezes: e.freezes,
				ready: r,
				judged: [t],
				blockers: checkRoom(r),
				missing: n
			};
		}
		function leave({ freezes: e, ready: t }, { eased: n, ending: r }, i) {
			const a = e.filter((e) => !r.includes(e)).map((e) => n.includes(e) ? {
				...e,
				phase: "probation"
			} : e);
			const o = i.scope === "repository";
			return {
				kind: n.length > 0 ? "probation" : "unfreeze",
				freezes: a,
				ready: o ? withoutVoid(t, i) : t
			};
		}
		function checkPeople(e, t, n) {
			const r = {
				count: Math.max(...e.map(({ tier: e }) => (0, w.G1)(e, n.approvals.unfreezeCritical))),
				action: "unfreeze",
				releaseId: null,
				notBy: [t.by],
				what: `the end of a freeze of the ${(0, q.OI)(t)}`
			};
			const i = {
				state: { channel: null },
				policy: n,
				nowMs: t.nowMs,
				channelId: (0, q.IW)(t)
			};
			return (0, or.Dd)(t.approvals, r, i);
		}
		function describeMissing(e, { freezeId: t, ...n }) {
			if (t === null) return `there is no such freeze of the ${(0, q.OI)(n)}`;
			const r = e.find(({ id: e }) => e === t);
			if (r !== undefined) return (0, q.kM)(r, `the ${(0, q.OI)(n)}`);
			return `no freeze of the ${(0, q.OI)(n)} has the id ${t}`;
		}
		;
		async function collectTrustOfScope(e) {
			const { action: t } = e.inputs;
			const n = scopeOf(e);
			const r = t === "freeze" || t === "unfreeze";
			if (n === null || !r || e.session.policyFault !== null) return null;
			const i = scopeTrustWorld(e);
			return (0, K.Jb)(n.environment, t === "freeze" ? {
				...i,
				ledger: null
			} : i);
		}
		function scopeOf({ inputs: { scope: e }, session: t }) {
			if (e === "component") return null;
			return {
				scope: e,
				environment: e === "environment" ? t.channel.environment : null
			};
		}
		function policyOf({ inputs: e, session: t }) {
			return e.scope === "repository" ? (0, p.BN)(t.document) : t.policy;
		}
		function collectScopeRequest(e, t) {
			const { action: n } = e.inputs;
			const r = scopeOf(e);
			if (r === null) return n === "unfreeze" ? refuseOther(e, t) : null;
			if (n === "freeze") return freezeScope(e, r, t);
			return n === "unfreeze" ? unfreezeScope(e, r, t) : null;
		}
		function refuseOther({ inputs: e, session: t }, n) {
			const r = n.freezes.find(({ id: t }) => t === e.freeze);
			if (r === undefined) return null;
			const i = `name its scope: --scope ${r.scope}`;
			const a = {
				code: "not_frozen",
				message: (0, q.kM)(r, t.id),
				remedy: i
			};
			return {
				...nothingOf(n),
				kind: "unfreeze",
				blockers: [a]
			};
		}
		function nothingOf({ freezes: e, ready: t }) {
			return {
				freezes: e,
				ready: t,
				judged: [],
				isChange: false,
				approvals: [],
				blockers: [],
				missing: []
			};
		}
		function freezeScope({ inputs: e, context: t, asked: n }, { scope: r, environment: i }, a) {
			const o = JSON.stringify([
				r,
				i,
				(0, T.ZA)(t.nowMs),
				n.by,
				n.reason
			]);
			const { outcome: s, freezes: c } = (0, Xn.Z)(a.freezes, {
				id: `freeze-${(0, B.fg)(Buffer.from(o, "utf8")).slice(0, 16)}`,
				tier: e.tier,
				scope: r,
				environment: i,
				trigger: "person",
				reasonCode: e.reasonCode ?? "person_request",
				reason: n.reason,
				by: n.by,
				untilMs: e.for === undefined ? null : t.nowMs + e.for * 1e3,
				nowMs: t.nowMs
			});
			const l = [...checkReason(n.reason, "freeze"), ...s === "full" ? [sr] : []];
			const u = {
				...nothingOf(a),
				kind: "freeze",
				blockers: l
			};
			if (s === "stands" || s === "full") return u;
			return {
				...u,
				freezes: c,
				ready: withoutVoid(a.ready, {
					scope: r,
					environment: i
				}),
				isChange: true
			};
		}
		const sr = {
			code: "too_many_freezes",
			message: "as many freezes stand as the ledger holds, and none of them is of this",
			remedy: "End those that are over, or freeze the repository"
		};
		function checkReason(e, t) {
			const n = "Say why, with the input reason";
			return e.trim() === "" ? [{
				code: "reason_missing",
				message: `${t} needs a reason`,
				remedy: n
			}] : [];
		}
		function unfreezeScope(e, t, n) {
			const { inputs: r, asked: i, context: a, session: o, held: s, trust: c } = e;
			const l = (0, _.U1)(e.approvals, (0, q.IW)(t));
			const u = {
				...t,
				freezeId: r.freeze ?? null,
				by: i.by,
				approvals: l,
				from: o.channel.environment,
				readyForS: o.policy.unfreeze["ready-for"],
				untrusted: c === null ? [] : (0, K.xm)(c, n.trustRoots),
				nowMs: a.nowMs
			};
			const d = decideScopeEnd(n, {
				end: u,
				held: s,
				policy: (0, p.Ko)(policyOf(e))
			});
			const f = [...checkReason(i.reason, "unfreeze"), ...d.blockers];
			return {
				...d,
				isChange: true,
				approvals: l,
				blockers: f
			};
		}
		var cr = n(46298);
		var lr = n(33811);
		;
		async function collectDowngrade(e, t) {
			const { downgrade: n } = e.session.policy;
			const r = (0, cr.y)(n.rules);
			const i = e.loaded.state.current?.release.generation;
			const a = r.find((e) => e.from === i && e.to === t.generation) ?? null;
			if (!n["needs-staging"]) return {
				rule: a,
				stagingDone: null
			};
			return {
				rule: a,
				...await collectStaging(e, t)
			};
		}
		async function collectStaging({ session: e, loaded: t }, n) {
			const r = {
				...e.channel,
				environment: e.policy.downgrade["staging-environment"]
			};
			const i = (0, s.Zm)(r);
			const a = i === e.id;
			const { history: o } = a ? t : await (0, f.E)(e.ledger, r);
			const c = o.activations.findLast(({ release: e }) => isSameRelease(e, n));
			if (c === undefined) return { stagingDone: a ? true : o.activations.length === 0 ? null : false };
			const { transition: l, activated_at: u } = c;
			return {
				stagingDone: true,
				staging: {
					channel: i,
					transition: l,
					activatedAt: u
				}
			};
		}
		function isSameRelease(e, t) {
			return e.id === t.id && (0, B.J$)((0, lr.L)(e), (0, lr.L)(t));
		}
		var ur = n(65429);
		;
		function stillTrusted(e, { trust: t, units: n }) {
			return (e?.signers ?? []).flatMap((e) => {
				switch (e.type) {
					case "unit": return n.includes(e.by) ? [e] : [];
					case "key": {
						const { key_name: n, key_id: r, ...i } = e;
						return t.ok && t.keys.some(({ fingerprint: e }) => e === r) ? [{
							...i,
							keyName: n,
							keyId: r
						}] : [];
					}
					case "certificate": return t.ok && t.certificates.identities.some((t) => isOf(t, e)) ? [e] : [];
				}
			});
		}
		function isOf(e, { issuer: t, by: n }) {
			return e.issuer === t && e.subject === n;
		}
		;
		const dr = "run the gates again at its commit, sign what they make where signatures are asked for, and name that beside the release: the input manifest; target in the workflow of downgrades";
		async function collectKeptStart(e, t) {
			const n = await collectKept(e, t, {
				...await kept_start_askedOf(e, t),
				remedy: dr
			});
			return n.state === "expired" ? {
				...n,
				remedy: dr
			} : n;
		}
		async function kept_start_askedOf({ inputs: e, context: t, session: n, loaded: r }, i) {
			const { signatures: a } = n.policy;
			const o = (0, jn.Xi)(a, t);
			if (o === 0) return { needed: o };
			const s = await (0, ur.O)((0, jn.uL)(a), "evidence", t);
			const c = [...e.signatureGates, ...a.gates];
			return {
				needed: o,
				remembered: stillTrusted((0, m.IR)(r.records, i), {
					trust: s,
					units: c
				})
			};
		}
		;
		async function collectStart(e) {
			const { inputs: t, context: n, session: r, loaded: i, approvals: a, scopeFreezes: o, freezeFlaws: s, asked: c, beside: l } = e;
			const { release: u, manifest: d } = await candidateOf(e);
			const f = await collectMeasured({
				policy: r.policy,
				state: {
					...i.state,
					candidate: null
				},
				ports: n,
				nowMs: n.nowMs
			});
			const p = {
				...c,
				type: "start",
				kind: t.kind,
				strategy: t.kind === "hotfix" ? "hotfix" : t.strategy,
				release: u,
				reference: {
					given: u.id,
					kind: "exact"
				},
				expectedRevision: t.expectedRevision ?? null,
				incident: t.incident ?? null,
				manifest: d,
				budget: f.budget,
				scopeFreezes: o,
				freezeFlaws: s,
				approvals: (0, _.U1)(a, r.id),
				trustRoot: await collectTrust(e),
				overrides: askedOverrides(e),
				authorisation: authorisationFor(e, u),
				reissue: null,
				missingSecrets: missingSecrets(r.policy, n.secrets),
				...l !== undefined && { beside: l },
				downgrade: t.kind === "downgrade" ? await collectDowngrade(e, u) : null
			};
			return {
				event: p,
				measured: f,
				traffic: null
			};
		}
		async function candidateOf(e) {
			const { inputs: t, context: n, session: r, loaded: i } = e;
			if (!isFromLedger(t)) return named(t.release, await collectCandidate(t, n, r));
			const a = i.history.activations.findLast(({ release: e }) => e.id === t.release);
			if (a !== undefined) {
				start_event_refuseOther(a.release, t.manifestSha256);
				return {
					release: a.release,
					manifest: await collectKeptStart(e, a.release)
				};
			}
			throw new v.dz({
				code: "release.unknown",
				message: `expected a release that was live in ${r.id} before, found ${t.release}, which was not`,
				where: { file: "release" },
				remedy: "Name its manifest with the input manifest instead"
			});
		}
		function start_event_refuseOther({ id: e, manifest: { sha256: t } }, n = t) {
			if ((0, B.J$)(n, t)) return;
			throw new v.dz({
				code: "manifest.other",
				message: `expected a manifest with SHA-256 ${n}, found ${t}, by which ${e} was live here`,
				where: { file: "manifest-sha256" },
				remedy: "Plan again, and apply what that plan shows; or name the manifest with that digest with the input manifest"
			});
		}
		function named(e, t) {
			if (e === undefined || t.release.id === e) return t;
			throw new v.dz({
				code: "manifest.other",
				message: `expected the manifest of ${e}, found that of ${t.release.id}`,
				where: { file: "manifest" },
				remedy: "Name the manifest that was made of that release, or leave one of the two inputs out"
			});
		}
		function authorisationFor({ approvals: e, session: t, inputs: n, context: r, asked: i }, a) {
			if (n.kind !== "downgrade") return null;
			const o = {
				action: "downgrade",
				releaseId: a.id,
				notBy: [i.by]
			};
			const [s] = (0, or.tx)((0, _.U1)(e, t.id), o, r.nowMs);
			if (s === undefined) return null;
			return {
				id: s.ref,
				form: "operator_approval",
				channelId: t.id,
				targetReleaseId: a.id,
				targetArtifactsSha256: null,
				issuedBy: s.by,
				issuedAtMs: s.atMs,
				expiresAtMs: s.expiresAtMs,
				verified: true,
				reason: `${s.by} approved it: ${n.reason ?? r.correlationId}`
			};
		}
		var fr = n(89892);
		var Y = n(89023);
		var pr = n(6557);
		var X = n(50226);
		;
		async function engageSignedFreezes({ engage: e, thaw: t }, n, r) {
			const i = [];
			for (const e of t) {
				const t = e.target.scope === "component";
				const a = t ? await thawOwn(e, n, r) : await thawWide(e, n, r);
				if (a !== null) i.push({
					change: "ended",
					freezeId: (0, X.Nb)(e.freeze),
					transition: a.id,
					by: e.by,
					path: e.path
				});
			}
			for (const t of e) {
				const e = t.target.scope === "component";
				const a = e ? await freezeOwn(t, n, r) : await freezeWide(t, n, r);
				if (a !== null) i.push({
					change: "engaged",
					freezeId: (0, X.Nb)(t.sha256),
					transition: a.id,
					by: t.by,
					path: t.path
				});
			}
			return i;
		}
		async function freezeOwn(e, { channel: t, policy: n, asked: r }, i) {
			const { records: a } = await (0, f.E)(i.ledger, t);
			if ((0, fr.il)(a).has(e.sha256)) return null;
			const { tier: s, reason: c, by: l, untilMs: u } = e;
			const d = {
				id: (0, X.Nb)(e.sha256),
				signOffs: signOffsOf(e)
			};
			const p = {
				type: "freeze",
				tier: s,
				scope: "component",
				environment: null,
				reasonCode: Y.nk
			};
			const m = await (0, o.K)({
				channel: t,
				policy: n,
				event: {
					...r,
					...p,
					reason: c,
					by: l,
					untilMs: u,
					signed: d
				}
			}, i);
			return m.outcome === "committed" ? m.transition : null;
		}
		async function thawOwn({ freeze: e, reason: t, by: n, ...r }, { channel: i, policy: a, asked: s }, c) {
			const l = {
				...s,
				type: "thaw",
				reason: t,
				by: n,
				freezeId: (0, X.Nb)(e),
				signOffs: signOffsOf(r)
			};
			const u = await (0, o.K)({
				channel: i,
				policy: a,
				event: l
			}, c);
			return u.outcome === "committed" ? u.transition : null;
		}
		async function freezeWide(e, t, n) {
			const { target: r, sha256: i } = e;
			const a = r.environment ?? null;
			const o = await (0, K.Jb)(a, {
				...t.trust,
				ledger: null
			});
			return changeWide(e, {
				engaging: t,
				ports: n,
				trust: o
			}, (t) => {
				if ((0, fr.il)(t.records).has(i)) return null;
				const { outcome: o, freezes: s } = (0, Xn.Z)(t.freezes, {
					...e,
					id: (0, X.Nb)(i),
					scope: r.scope,
					environment: a,
					trigger: "person",
					reasonCode: Y.nk,
					nowMs: n.nowMs()
				});
				if (o !== "added") return null;
				const c = r.scope === "repository" ? "repository" : "environment";
				return {
					kind: "freeze",
					reasonCode: Y.nk,
					freezes: s,
					ready: withoutVoid(t.ready, {
						scope: c,
						environment: a
					})
				};
			});
		}
		async function thawWide(e, t, n) {
			const r = (0, X.Nb)(e.freeze);
			const i = await (0, K.Jb)(e.target.environment ?? null, t.trust);
			return changeWide(e, {
				engaging: t,
				ports: n,
				trust: i
			}, ({ freezes: e, ready: t, trustRoots: n }) => {
				const a = e.find((e) => e.id === r);
				if (a === undefined || (0, K.xm)(i, n).length > 0) return null;
				const o = a.environment === null ? [] : t;
				return {
					kind: "unfreeze",
					reasonCode: "thawed",
					freezes: e.filter((e) => e !== a),
					ready: o
				};
			});
		}
		const mr = 32;
		async function changeWide({ by: e, reason: t, ...n }, { engaging: r, ports: i, trust: a }, o) {
			const { ledger: s } = i;
			for (let c = 0; c < mr; c++) {
				const c = await (0, d.zD)(s);
				const l = o(c);
				if (l === null) return null;
				const { correlationId: u } = r.asked;
				const f = {
					trust: a,
					asked: {
						by: e,
						reason: t,
						correlationId: u
					},
					approvals: [],
					signOffs: signOffsOf({ ...n }),
					nowMs: i.nowMs()
				};
				const p = await (0, d.UR)(s, c, {
					...l,
					...f
				});
				if (p !== "lost") return p;
			}
			throw new v.eG({
				code: "ledger.contended",
				message: `expected to append a signed freeze, but others were faster ${mr} times`,
				where: { file: s.place },
				remedy: "Run again"
			});
		}
		function signOffsOf({ path: e, signers: t }) {
			return t.map(({ owner: n, fingerprint: r }, i) => ({
				by: n,
				ref: t.length === 1 ? e : `${e}#${i + 1}`,
				signedBy: r
			}));
		}
		var hr = n(22228);
		;
		function decisionOf({ state: e, history: t, event: n, stepPolicy: r, nowMs: i }) {
			if (n === null) throw new TypeError("no event is asked");
			return (0, hr.L)({
				state: e,
				history: t,
				event: n,
				policy: r,
				nowMs: i
			});
		}
		function blockersOf(e) {
			return e.outcome === "nothing" ? [] : e.blockers;
		}
		;
		const gr = new Set([
			"plan",
			"status",
			"apply",
			"tick",
			"unfreeze"
		]);
		async function collectHeldBy(e, { context: t, session: n, loaded: r, scopes: i }) {
			const { document: a, channel: o } = n;
			const s = gr.has(e.action) ? await (0, fr.jk)({
				...t,
				document: a,
				loaded: r,
				scopes: i,
				ledger: n.ledger,
				trustRoot: await collectTrust({
					inputs: e,
					context: t,
					session: n
				})
			}) : Y.GM;
			const c = (0, d.IC)(i.freezes, o.environment);
			return {
				signed: s,
				scopeFreezes: [...c, ...(0, Y.Hk)(s, o)]
			};
		}
		function hasUnwritten({ signed: e = Y.GM }) {
			return e.engage.length + e.thaw.length > 0;
		}
		function unwrittenChecks(e) {
			const { engage: t, thaw: n } = e.signed ?? Y.GM;
			const r = [...t.map(({ target: e, by: t, path: n }) => `${n}: a freeze of ${(0, pr.ff)(e)} by ${t}`), ...n.map(({ target: e, by: t, path: n }) => `${n}: the end of a freeze of ${(0, pr.ff)(e)} by ${t}`)];
			const [i] = r;
			if (i === undefined) return [];
			return [(0, U.K)("signed_freezes_kept", "not_applicable", {
				level: "may",
				reason: `the ledger does not have it yet, and the next step writes it: ${(0, Qn.v)(i, r.length - 1, "file")}`,
				expected: null,
				actual: r
			})];
		}
		function unwrittenSteps({ signed: e = Y.GM, place: t }) {
			return [...e.thaw.map(({ path: e }) => `Write the end of a freeze by ${e} to ${t}`), ...e.engage.map(({ path: e }) => `Write the freeze of ${e} to ${t}; from then on it holds without its file`)];
		}
		function freezeFileChecks({ signed: e = Y.GM }, t) {
			const [n] = e.flaws;
			if (n === undefined) return [];
			return [(0, U.K)("freeze_files_valid", false, {
				level: t,
				reason: `freeze_file_invalid: ${(0, Qn.v)(n, e.flaws.length - 1, "file")}`,
				expected: [],
				actual: [...e.flaws],
				remedy: h.KV
			})];
		}
		function bypassChecks(e) {
			const { scope: t, event: n, state: r, scopeFreezes: i } = e;
			const a = t === null ? ownLeft(e) : t.freezes;
			const o = t === null ? r.freezes : i;
			const s = t === null ? n?.type === "unfreeze" : t.kind === "unfreeze" && t.blockers.length === 0;
			if (!s || a === null) return [];
			return o.filter((e) => (0, X.JI)(e) && !a.some(({ id: t }) => t === e.id)).map(({ id: e, by: t, reason: n }) => (0, U.K)("signed_freeze_unfrozen", "fail", {
				level: "may",
				reason: `${e} of ${t} ends without a signed thaw, by the conditions of unfreeze: ${n}`,
				expected: "a signed thaw",
				actual: "unfreeze",
				remedy: "Where that must not be: freezes.thaw: required in the policy"
			}));
		}
		function ownLeft(e) {
			if (e.event === null) return null;
			const t = decisionOf(e);
			return "state" in t ? t.state.freezes : null;
		}
		function keepSigned(e, { inputs: t, context: n, session: r }) {
			const o = (0, a.k)(r, n, i.M);
			const { channel: s } = r;
			const c = scopeTrustWorld({
				inputs: t,
				context: n,
				session: r
			});
			const l = {
				channel: s,
				policy: e.stepPolicy,
				asked: askedOf(t, n),
				trust: c
			};
			return engageSignedFreezes(e.signed ?? Y.GM, l, o);
		}
		function keptChecks(e) {
			const [t] = e;
			if (t === undefined) return [];
			const n = e.map(({ change: e, freezeId: t, by: n, path: r }) => e === "engaged" ? `${t} of ${n} is in the ledger now (${r})` : `${n} ended ${t} (${r})`);
			return [(0, U.K)("signed_freezes_kept", true, {
				reason: n.join("; "),
				expected: "in the ledger",
				actual: e.map(({ transition: e }) => e)
			})];
		}
		var _r = n(33226);
		var vr = n(74216);
		;
		async function findElsewhere(e, { document: t, channel: n, id: r }, i) {
			for (const { place: a, store: o, read: c } of await guessesFor(e.action, t.store, i)) {
				const t = await channelsIn({
					...o,
					...c
				}, i);
				if (t.length === 0) continue;
				const l = t.some((t) => {
					if (e.scope === "component") return (0, s.Zm)(t) === r;
					return e.scope === "repository" || t.environment === n.environment;
				});
				return {
					place: a,
					store: o,
					channels: t.map(s.Zm),
					isMeant: l
				};
			}
			return null;
		}
		async function guessesFor(e, t, { git: n }) {
			if (t.kind === "git" && t.remote !== null) return misspelt(e, {
				...t,
				remote: t.remote
			});
			const r = t.kind === "git" ? t.ref : _r.o;
			const i = r.replace(/^refs\/heads\//, "");
			const a = {
				kind: "git",
				ref: r,
				remote: "origin"
			};
			const o = {
				kind: "git",
				ref: r,
				remote: null
			};
			const s = {
				ref: `refs/remotes/origin/${i}`,
				remote: null
			};
			const c = [{
				place: `origin/${i}`,
				store: a,
				read: s
			}];
			if (t.kind === "folder") c.push({
				place: `the branch ${i} of this clone`,
				store: o,
				read: o
			});
			const l = e === "freeze" ? await n.describe() : undefined;
			if (l?.state === "repository" && l.hasOrigin) {
				c.push({
					place: `${i} of origin`,
					store: a,
					read: a
				});
			}
			return c;
		}
		function misspelt(e, { ref: t, remote: n }) {
			if (e !== "freeze" || t === _r.o) return [];
			const r = {
				ref: _r.o,
				remote: n
			};
			return [{
				place: `${_r.o.replace(/^refs\/heads\//, "")} of ${n}`,
				store: {
					kind: "git",
					...r
				},
				read: r
			}];
		}
		async function channelsIn(e, t) {
			try {
				return await listChannels((0, vr.a)(e, t));
			} catch (e) {
				if (e instanceof v.OK) return [];
				throw e;
			}
		}
		;
		const yr = 5;
		function surroundings_shown(e) {
			const t = e.length > yr ? ` and ${e.length - yr} more` : "";
			return e.slice(0, yr).join(", ") + t;
		}
		async function collectSurroundings(e, { session: t, loaded: n, context: r }) {
			const { ledger: i, id: a, policyFault: o } = t;
			const { records: s, state: c } = n;
			const l = o === null ? {} : { policyFault: o };
			const u = s.at(-1);
			const d = u === undefined ? null : Math.round(u.ts * 1e3);
			if ((0, w.ly)(c) || c.pending !== null) return {
				newestMs: d,
				otherChannels: [],
				...l
			};
			const f = (await i.channels()).filter((e) => !e.startsWith("_") && e !== a);
			const p = f.length === 0 && !y.has(e.action);
			const m = p ? { elsewhere: await findElsewhere(e, t, r) } : {};
			return {
				newestMs: d,
				otherChannels: f,
				...m,
				...l
			};
		}
		function surroundingChecks({ surroundings: e, channelId: t, nowMs: n, place: r }, i) {
			const { newestMs: a, otherChannels: o, policyFault: s } = e;
			return [
				...s === undefined ? [] : [policyInvalid(s, r)],
				...isAboutChannel(i) ? unknownChannel(t, o, i) : [],
				...newLedger(e, r, i),
				...clockBehind(a, n)
			];
		}
		function policyInvalid(e, t) {
			return (0, U.K)("policy_valid", "fail", {
				level: "may",
				reason: `there is no valid policy, and the freeze goes to ${t} all the same: ${e}`,
				expected: "a valid policy",
				actual: e,
				remedy: "Correct it or put it back now: until then nothing else works, a rollback neither"
			});
		}
		function isAboutChannel({ action: e, scope: t }) {
			const n = (e === "freeze" || e === "unfreeze") && t !== "component";
			return !y.has(e) && !n;
		}
		function unknownChannel(e, t, { action: n }) {
			if (t.length === 0) return [];
			return [(0, U.K)("channel_unknown", "fail", {
				level: "may",
				reason: `nothing was ever live in ${e}; the ledger knows ${surroundings_shown(t)}`,
				expected: "a channel that the ledger knows",
				actual: e,
				remedy: n === "freeze" ? "If one of those is meant, freeze it by its tenant, environment, region and segment: this freeze holds nothing of it" : "Look at tenant, environment, region and segment, unless this is its first rollout"
			})];
		}
		function newLedger({ elsewhere: e }, t, { action: n }) {
			if (e === undefined || e === null && n !== "freeze") return [];
			const r = e === null ? "" : `; ${e.place} knows ${surroundings_shown(e.channels)}`;
			const i = n === "freeze" && e?.isMeant === true;
			const a = i ? "this freeze would hold nobody" : "this freeze holds nobody yet";
			return [(0, U.K)("channel_unknown", "fail", {
				level: i ? "must" : "may",
				reason: `nothing was ever live by ${t}${n === "freeze" ? `, so ${a}` : ""}${r}`,
				expected: "a ledger that knows a channel",
				actual: e === null ? [] : [...e.channels],
				remedy: e === null ? br : wayTo(e)
			})];
		}
		const br = "Right before the first rollout, which it will hold. Where something is live already: look at store in the policy, and run it in the repository that keeps the state";
		function wayTo({ store: e }) {
			const t = JSON.stringify({ store: e });
			return `To reach that ledger now: --policy place.json, a file with ${t}. For good: say so under store in the policy`;
		}
		function clockBehind(e, t) {
			if (e === null || t + T.Hd >= e) return [];
			const [n, r] = [(0, T.ZA)(e), (0, T.ZA)(t)];
			const i = (0, O.a)(Math.floor((e - t) / 1e3));
			return [(0, U.K)("clock_behind_ledger", "fail", {
				level: "may",
				reason: `the newest line of the ledger is of ${n}, ${i} ahead of this clock, which says ${r}`,
				expected: "a clock that is not behind the ledger",
				actual: r,
				remedy: "Set the clock of this machine, or find out whose clock wrote that line; no time is counted until it is reached"
			})];
		}
		var xr = n(96416);
		;
		const Sr = new Set([
			"action",
			"policy",
			"trustRootSha256",
			"trustRootVersion",
			"requireSignedApprovals",
			"tenant",
			"region",
			"segment"
		]);
		const Z = ["reason", "ticket"];
		const Cr = [
			"reason",
			"allowGateFailures",
			"signatureGates"
		];
		const wr = [
			...Cr,
			"ticket",
			"manifest",
			"manifestSha256",
			"evidenceRun",
			"apiUrl",
			"kind",
			"strategy",
			"generation",
			"buildId",
			"configSha256",
			"incident",
			"expectedRevision",
			"release"
		];
		const Tr = {
			plan: wr,
			apply: wr,
			downgrade: wr.filter((e) => e !== "kind" && e !== "incident"),
			tick: [...Cr, "ticket"],
			status: Cr,
			freeze: [
				...Z,
				"reasonCode",
				"tier",
				"scope",
				"for"
			],
			unfreeze: [
				...Z,
				"scope",
				"freeze",
				"signatureGates"
			],
			rollback: [
				...Z,
				"release",
				"badRelease",
				"rollbackType",
				"reasonCode"
			],
			pause: Z,
			resume: Z,
			abort: [...Z, "reject"],
			pin: [
				...Z,
				"release",
				"for"
			],
			unpin: Z,
			bless: [
				...Z,
				"release",
				"for"
			],
			unbless: [...Z, "release"],
			reconcile: Z,
			record: [
				"scope",
				"transition",
				"out"
			]
		};
		function refuseUntaken(e) {
			const { action: t } = e;
			const n = oe.parse({ action: t });
			const r = Object.keys(e).filter((e) => !Sr.has(e) && !Tr[t].includes(e)).filter((t) => JSON.stringify(e[t]) !== JSON.stringify(n[t])).map((t) => notTaken(t, e));
			const [i, ...a] = r;
			if (i !== undefined) throw new v.dz([i, ...a]);
		}
		function notTaken(e, t) {
			const { action: n } = t;
			const r = ae.filter((t) => Tr[t].includes(e));
			const i = e === "scope" ? `; ${n} concerns one channel: run it for each` : "";
			return {
				code: "input.not_taken",
				message: `expected with the action ${n} only ${Tr[n].map(xr.VC).join(", ")}, found ${(0, xr.VC)(e)} ${JSON.stringify(t[e]).slice(0, 100)}`,
				where: { file: (0, xr.VC)(e) },
				remedy: `Nothing was done. Leave it out: only ${r.join(", ")} take${r.length === 1 ? "s" : ""} it${i}`
			};
		}
		var Er = n(13666);
		;
		const Dr = new Set(["freeze", "rollback"]);
		const Or = "an address (https://\u2026, without a password in it) or a key such as OPS-123, #12 or owner/name#12";
		function ticketOf({ action: e, ticket: t }) {
			if (t === undefined) return {};
			if (Er.E.safeParse(t).success) return { ticket: t };
			if (Dr.has(e)) return {};
			throw new v.dz({
				code: "input.invalid",
				message: `expected ${Or}, found ${JSON.stringify(t.slice(0, 100))}`,
				where: { file: "ticket" },
				remedy: "Give the address or key alone; what it is about belongs into the reason"
			});
		}
		function ticketChecks(e) {
			if (e.ticket === undefined || ticketOf(e).ticket !== undefined) return [];
			return [(0, U.K)("ticket_recorded", "fail", {
				level: "may",
				reason: `the ticket is none and was left out: the ${e.action} goes on, and its record names no ticket`,
				expected: Or,
				actual: "something else",
				remedy: "Write into the ticket which transition it belongs to: the record of that stays as it is"
			})];
		}
		;
		async function collectToAct(e, t) {
			const { action: n, kind: r } = e;
			if (C.has(n) || n === "record") return collect_collect(e, t);
			return (0, u.X)({
				at: "look",
				what: n === "apply" ? r : n
			}, () => collect_collect(e, t));
		}
		async function collect_collect(e, t) {
			refuseUntaken(e);
			ticketOf(e);
			const n = await (0, a.f)(e, t);
			const r = await (0, d.zD)(n.ledger);
			const i = await (0, f.E)(n.ledger, n.channel);
			const { slots: o, ...s } = await slotsOf(e, n, i.state);
			const c = {
				...(0, p.Ko)(n.policy),
				slots: o
			};
			const { signed: l, scopeFreezes: u } = await collectHeldBy(e, {
				context: t,
				session: n,
				loaded: i,
				scopes: r
			});
			const _ = {
				nowMs: t.nowMs,
				newestMs: i.history.newestMs
			};
			const ee = {
				nowMs: t.nowMs,
				policyPath: n.policyPath,
				channelId: n.id,
				place: n.ledger.place,
				state: i.state,
				history: i.history,
				signatures: (0, m.x0)(i.records, new Set(releasesIn(i.state))),
				scopeFreezes: u.filter((e) => (0, h.$m)(e, _)),
				ready: r.ready,
				signed: l,
				stepPolicy: c,
				hooks: g.r.filter((e) => n.policy.hooks[e] !== undefined),
				surroundings: await collectSurroundings(e, {
					session: n,
					loaded: i,
					context: t
				}),
				others: await collectOthers(e, {
					session: n,
					scopeFreezes: r.freezes,
					nowMs: t.nowMs
				})
			};
			if (e.action === "record") {
				const r = await collectRecord(e, t, n);
				return {
					...ee,
					event: null,
					scope: null,
					measured: null,
					traffic: null,
					record: r
				};
			}
			const te = await approvalsFor(e, {
				...t,
				policy: policyOf({
					inputs: e,
					session: n
				})
			});
			const v = await collectOwnMachine(te.files, t);
			const y = askedOf(e, t);
			const b = {
				approvals: te.files,
				approvalProblems: te.problems
			};
			const x = {
				inputs: e,
				context: t,
				session: n,
				loaded: i,
				stepPolicy: c,
				...s,
				...b,
				scopeFreezes: u,
				freezeFlaws: l.flaws,
				asked: y
			};
			const [ne, re] = [await collectHeld(x), await collectTrustOfScope(x)];
			const ie = collectScopeRequest({
				...x,
				held: ne,
				trust: re
			}, r);
			const S = {
				...ee,
				...v !== undefined && { ownMachine: v }
			};
			if (ie !== null) return {
				...S,
				event: null,
				scope: ie,
				measured: null,
				traffic: null
			};
			return {
				...S,
				scope: null,
				...await collectEvent(x)
			};
		}
		function releasesIn({ current: e, candidate: t }) {
			return [e, t].flatMap((e) => e === null ? [] : [e.release.id]);
		}
		async function collectEvent(e) {
			const { inputs: t, loaded: n } = e;
			const { action: r } = t;
			if (r === "apply") return collectStart(e);
			if (r === "tick" || r === "status") return collectTick(e);
			if (r !== "plan") return collectAsked(r, e);
			const i = t.manifest !== undefined || t.release !== undefined;
			return n.state.candidate === null || i ? collectStart(e) : collectTick(e);
		}
		;
		const kr = 3;
		async function actOnFacts({ facts: e, inputs: t, context: n, session: r, documents: i = [], ...a }, s) {
			const { channel: c } = r;
			const l = [];
			let u = e;
			for (let e = 1;; e++) {
				const { event: d, stepPolicy: f, state: p } = u;
				if (d === null) throw new TypeError("no event is asked");
				const m = {
					...a,
					channel: c,
					event: d,
					policy: f,
					fence: p.fence
				};
				const h = measurementsOf(u, r);
				const g = await (0, o.K)({
					...m,
					documents: [...i, ...h]
				}, s);
				l.push(...g.recovered);
				if (!isOutdated(g) || e === kr) return {
					result: {
						...g,
						recovered: l
					},
					facts: u
				};
				u = await collect_collect(t, {
					...n,
					nowMs: s.nowMs()
				});
			}
		}
		function measurementsOf({ event: e, state: t, nowMs: n }, r) {
			const i = e === null ? undefined : lookOf(e, t);
			const a = {
				path: r.policyPath,
				sha256: r.policySha256
			};
			return i === undefined ? [] : [(0, l.H$)({
				nowMs: n,
				policy: a,
				looks: [i]
			})];
		}
		function isOutdated(e) {
			if (e.outcome !== "not_taken" || e.decision.outcome !== "wait") return false;
			return e.decision.blockers.some(({ code: e }) => e === "facts_outdated");
		}
		;
		function approvalChecks({ event: e }, t) {
			const n = e?.type === "tick" ? e.approvalFlaws : [];
			const [r] = n;
			if (r === undefined) return [];
			return [(0, U.K)("approvals_readable", false, {
				level: t,
				reason: (0, Qn.v)(r, n.length - 1, "file"),
				expected: [],
				actual: [...n],
				remedy: "Correct the file, or remove it; nothing goes on before"
			})];
		}
		;
		function notingLedger(e) {
			const t = [];
			const append = async (n, r, i) => {
				const a = await e.append(n, r, i);
				if (a === "appended") t.push(...namesIn(i.entry.context["records"]));
				return a;
			};
			const n = {
				place: e.place,
				read: (t) => e.read(t),
				append,
				channels: () => e.channels(),
				tips: () => e.tips(),
				readRecord: (t, n) => e.readRecord(t, n)
			};
			return {
				ledger: n,
				records: t
			};
		}
		function namesIn(e) {
			return Array.isArray(e) ? e.filter(N.O) : [];
		}
		var Ar = n(56198);
		var jr = n(5201);
		var Mr = n(66645);
		;
		function standingOf(e, t, n) {
			const { nowMs: r, scopeFreezes: i, ready: a = [], others: o = [], shadow: s, history: c } = e;
			const { current: l, candidate: u, exposure: d, pin: f, pending: p, watch_until: m, trust_root: h } = t;
			const g = [...t.freezes, ...i];
			return [
				row("channel", `${e.channelId}, revision ${t.revision}, in ${e.place}`),
				...l === null ? [row("live", withoutName(t))] : [...liveRows(l, t, r), ...signedRows(e, l.release.id)],
				...u === null ? [] : [...candidateRows(u, r), ...signedRows(e, u.release.id)],
				...s === undefined || s.source === null ? [] : [row("outputs", s.summary)],
				...d.known ? [] : [row("traffic", "where it goes is not known: run the action reconcile")],
				...n === "" ? [] : [row(d.known ? "traffic" : "", n)],
				...g.flatMap((e) => [row("frozen", frozen(e, r)), ...ticketsOf(c, e.id).map((e) => row("", `followed up in ${e}`))]),
				...a.filter(({ until: e }) => isAhead(e, r)).map((e) => row("ready", word(e))),
				...f === null ? [] : [row("pinned", `to ${f.release_id} by ${f.by}${ending(f.until)}: ${f.reason}`)],
				...m === null ? [] : [row("watched", `after a rollback, until ${clock(m)}`)],
				...h === undefined ? [] : [row("trusted", `version ${h.version} of the trust root was seen`)],
				...p === null ? [] : [row("open", `${p.kind} ${p.transition} of ${p.by} has no outcome yet, ${since(p.since, r)}`)],
				...o.map(({ id: e, text: t }, n) => row(n === 0 ? "elsewhere" : "", `${e}: ${t}`))
			];
		}
		function row(e, t) {
			return {
				label: e,
				text: t
			};
		}
		function withoutName({ candidate: e, exposure: t }) {
			if (e?.beside === undefined) return "nothing that the ledger knows of";
			return `a release that the ledger does not know, in ${e.beside}${restOf(e, t)}`;
		}
		function restOf(e, { known: t }) {
			return e === null || !t ? "" : ` with ${100 - standing_shareOf(e)} %`;
		}
		function liveRows({ release: e, slot: t, activated_at: n, proven: r }, i, a) {
			const { candidate: o, audit: s, exposure: c } = i;
			const l = (0, wn.h)(i) ? "a slot that is not known yet" : `${t}${restOf(o, c)}`;
			const u = r ? "proven" : s === null ? "not proven" : `audited until ${clock(s.earliest_end)} at least`;
			return [row("live", `${e.id} in ${l}, ${since(n, a)}, ${u}`), row("evidence", e.imported ? "none: it was imported" : evidence(e.manifest))];
		}
		function candidateRows(e, t) {
			const { release: n, slot: r, kind: i, strategy: a, ladder: o, by: s, reason: c, stage_started_at: l } = e;
			const u = o.map((t, n) => n === e.stage ? `[${t}]` : String(t)).join(" ");
			const d = i === a || i === "rollout" ? a : `${i}, ${a}`;
			const f = e.paused ? ", paused" : "";
			return [
				row("going out", `${n.id} in ${r} with ${standing_shareOf(e)} %, ${since(l, t)}${f}`),
				row("", `${u} %, ${d}, started by ${s}: ${c}`),
				row("evidence", evidence(n.manifest))
			];
		}
		function signedRows({ signatures: e = {}, event: t }, n) {
			const r = t?.type === "start" && t.release.id === n ? t.manifest.signature : undefined;
			const i = Object.hasOwn(e, n) ? e[n] : undefined;
			const a = r === undefined ? i : (0, jr.ub)(r);
			return a === undefined ? [] : [row("signed", (0, Mr.i)(a))];
		}
		function standing_shareOf({ ladder: e, stage: t }) {
			return e[t] ?? 0;
		}
		function evidence({ sha256: e, path: t }) {
			return `manifest ${e.slice(0, 12)}\u2026, ${t}`;
		}
		function ticketsOf({ followUps: e }, t) {
			return Object.hasOwn(e, t) ? e[t] ?? [] : [];
		}
		function frozen(e, t) {
			const { id: n, tier: r, phase: i, scope: a, at: o, until: s, reason: c, reason_code: l } = e;
			const u = a === "component" ? "" : `, ${a}`;
			const d = i === "probation" ? ", on probation" : "";
			return `${n}, tier ${r}${u}${d}, ${l}, by ${(0, h.iJ)(e)} ${since(o, t)}${ending(s)}: ${c}`;
		}
		function word({ environment: e, freeze: t, by: n, until: r }) {
			const i = t === null ? "" : ` of ${t}`;
			return `${e}, for the end${i}, until ${clock(r)}, by ${n}`;
		}
		function isAhead(e, t) {
			return ((0, T.TM)(e) ?? 0) > t;
		}
		function ending(e) {
			return e === null ? "" : `, until ${clock(e)}`;
		}
		function since(e, t) {
			const n = Math.floor((t - ((0, T.TM)(e) ?? t)) / 1e3);
			return `since ${clock(e)}${n < 60 ? "" : ` (${(0, O.a)(coarse(n))})`}`;
		}
		function coarse(e) {
			const t = e < 3600 ? 60 : e < 86400 ? 3600 : 86400;
			return e - e % t;
		}
		function clock(e) {
			const t = (0, T.TM)(e);
			return t === undefined ? e : `${new Date(t).toISOString().slice(0, 16).replace("T", " ")} UTC`;
		}
		;
		function detailsOf(e, t) {
			const { measured: n, traffic: r, scopeFreezes: i, ready: a = [], shadow: o } = e;
			return {
				summary: summaryOf(e, t),
				standing: standingOf(e, t, trafficText(e)),
				channel: e.channelId,
				other_channels: e.others ?? [],
				ledger: e.place,
				policy: e.policyPath,
				state: t,
				scope_freezes: i,
				scope_ready: a,
				traffic: r,
				health: n?.health ?? null,
				budget: n?.budget ?? null,
				...o !== undefined && { shadow_outputs: o },
				next: nextOf(e),
				stage_ends_earliest: stageEnd(e, t)
			};
		}
		function summaryOf(e, t) {
			const n = trafficText(e);
			const r = n === "" ? "" : `; traffic: ${n}`;
			return `${describeState(t)}${r}${frozenText(e.scopeFreezes)}`;
		}
		function trafficText({ traffic: e }) {
			return e === null ? "" : (0, Ar.Y)(e, e.slot);
		}
		function stageEnd({ stepPolicy: e }, { candidate: t }) {
			const n = t === null ? undefined : (0, T.TM)(t.stage_started_at);
			return n === undefined ? null : (0, T.ZA)(n + e.minStageS * 1e3);
		}
		function nextOf(e) {
			if (e.event === null) return null;
			const t = decisionOf(e);
			const n = blockersOf(t).map(({ code: e, message: t, remedy: n, untilMs: r }) => ({
				code: e,
				message: t,
				remedy: n ?? null,
				until: r === undefined ? null : new Date(r).toISOString()
			}));
			const r = "transition" in t ? t.transition : null;
			return {
				decision: t.outcome,
				transition: r,
				blockers: n
			};
		}
		function valuesOf(e, t) {
			const { current: n, candidate: r, exposure: i } = t;
			const a = [...t.freezes, ...e.scopeFreezes];
			return {
				channel: e.channelId,
				revision: String(t.revision),
				release: n?.release.id ?? "",
				candidate: r?.release.id ?? "",
				percent: r === null ? "" : String(r.ladder[r.stage] ?? 0),
				traffic: trafficText(e),
				"exposure-known": String(i.known),
				frozen: String(a.length > 0),
				"frozen-reason": a[0]?.reason ?? "",
				"manifest-sha256": e.event?.type === "start" ? e.event.release.manifest.sha256 : "",
				transition: "",
				record: "",
				"record-sha256": "",
				outcome: ""
			};
		}
		const Nr = new Set([
			"prov",
			"cdevent",
			"manifest",
			"evidence",
			l.Gq
		]);
		function recordOf(e) {
			const { path: t, sha256: n } = e.findLast(({ kind: e }) => !Nr.has(e)) ?? {};
			return {
				record: typeof t === "string" ? t : "",
				"record-sha256": typeof n === "string" ? n : ""
			};
		}
		;
		const Pr = 32;
		async function applyScope(e, t, n) {
			const { ledger: r, records: i } = notingLedger(t.session.ledger);
			for (let a = 0; a < Pr; a++) {
				const a = await (0, d.zD)(r);
				const o = collectScopeRequest(t, a);
				if (o === null) throw new TypeError("no change of a scope is asked");
				if (o.blockers.length > 0 || !o.isChange) return toApplied(e, o, {
					transition: null,
					records: i
				});
				const s = t.inputs.reasonCode ?? "person_request";
				const c = apply_scope_measurementsOf(t, n.nowMs);
				const { asked: l, trust: u } = t;
				const f = {
					asked: l,
					reasonCode: s,
					...ticketOf(t.inputs),
					...u !== null && { trust: u }
				};
				const p = {
					...o,
					...f,
					documents: c,
					nowMs: n.nowMs
				};
				const m = await (0, d.UR)(r, a, p);
				if (m !== "lost") return toApplied(e, o, {
					transition: m,
					records: i
				});
			}
			throw new v.eG({
				code: "ledger.contended",
				message: `expected to append a freeze, but others were faster ${Pr} times`,
				where: { file: r.place },
				remedy: "Run again"
			});
		}
		function apply_scope_measurementsOf({ held: e, session: t }, n) {
			const r = e.judged.map(({ event: e, state: t }) => endLookOf(e, t));
			const i = {
				path: t.policyPath,
				sha256: t.policySha256
			};
			return r.length === 0 ? [] : [(0, l.H$)({
				nowMs: n,
				policy: i,
				looks: r
			})];
		}
		function outcomeOf({ blockers: e, missing: t }, n) {
			if (n !== null) return t.length > 0 ? "wait" : "committed";
			return e.length > 0 ? "refuse" : "nothing";
		}
		function scopeCheck(e, t) {
			const { kind: n, freezes: r, blockers: i, missing: a } = e;
			const o = outcomeOf(e, t);
			const [s] = o === "wait" ? a : i;
			const c = r.length === 0 ? "nothing is frozen" : frozenText(r).slice(2);
			const l = {
				committed: `${n} is in the ledger: ${c}${t === null ? "" : mergedText(r, t)}`,
				nothing: `it already is so: ${c}`,
				refuse: s?.message ?? "refused",
				wait: `this environment is ready, and the ledger says so; it waits: ${s?.message ?? "for others"}`
			};
			const u = o === "committed" || o === "nothing";
			return (0, U.K)("rollout_outcome", u ? "pass" : o === "wait" ? "inconclusive" : "fail", {
				reason: l[o],
				expected: "done",
				actual: s?.code ?? o,
				...s?.remedy !== undefined && { remedy: s.remedy }
			});
		}
		function toApplied(e, t, { transition: n, records: r }) {
			const i = outcomeOf(t, n);
			const a = {
				nowMs: e.nowMs,
				newestMs: e.history.newestMs
			};
			const o = (0, d.IC)(t.freezes, e.state.channel.environment);
			const s = o.filter((e) => (0, h.$m)(e, a));
			const c = {
				...e,
				scopeFreezes: s,
				ready: t.ready
			};
			const l = {
				...valuesOf(c, e.state),
				...t.kind === "freeze" && { "frozen-reason": t.freezes.at(-1)?.reason ?? "" },
				transition: n?.id ?? "",
				outcome: i,
				...recordOf(r)
			};
			const u = {
				channel: e.channelId,
				freezes: t.freezes.map(({ id: e }) => e),
				transition: n?.id ?? null,
				outcome: i,
				records: r
			};
			return {
				checks: [scopeCheck(t, n)],
				details: {
					...detailsOf(c, e.state),
					freezes: t.freezes.map((e) => ({ ...e })),
					transition: u.transition,
					records: r
				},
				values: l,
				...n !== null && { record: {
					action: `rollout.${t.kind}`,
					context: u
				} }
			};
		}
		;
		function planRecord({ out: e, files: t, walk: n, isTaken: r }) {
			const i = (0, U.K)("record_exported", !r, {
				reason: r ? `${e} holds another history of the channel` : `${e} takes ${t.length} files`,
				expected: "an empty folder, or an earlier export",
				actual: r ? "taken" : "free",
				remedy: "Name another folder with out"
			});
			return {
				checks: [verifiedCheck(n), ...r ? [i] : []],
				steps: n === null || r ? [] : [`Write ${t.length} files to ${e}, from ${n.transition} on`],
				details: {
					record: n,
					files: [...t]
				},
				values: recordValues(n, e)
			};
		}
		function recordValues(e, t) {
			return {
				transition: e?.transition ?? "",
				record: e?.record === null || e === null ? "" : `${t}/${e.record.file}`,
				"record-sha256": e?.record?.sha256 ?? ""
			};
		}
		function verifiedCheck(e) {
			const t = Object.values(e?.manifest?.evidence ?? {}).flat();
			const n = [
				...e?.findings ?? [],
				...e?.manifest?.differences ?? [],
				...t
			];
			const [r] = n;
			const i = `${e?.action} ${e?.transition} and ${e?.files.length} files that it rests on verify`;
			const a = e === null ? "there is no such transition, or nothing is live" : i;
			return (0, U.K)("record_verified", e !== null && r === undefined, {
				reason: r === undefined ? a : `${r.file}: ${r.message}`,
				expected: "records that verify",
				actual: n.slice(0, 100).map((e) => ({ ...e })),
				remedy: "Run record-verify: it names what differs. Name a transition that the ledger has"
			});
		}
		;
		async function applyRecord(e, { inputs: t, context: n, session: r }) {
			const { out: i } = t;
			const { walk: a, files: o } = await exportOf(t, r, n.nowMs);
			const [[s, c] = ["", new Uint8Array()], ...l] = o;
			for (const [e, t] of l) await n.files.replace(`${i}/${e}`, t);
			await n.files.replace(`${i}/${s}`, c);
			const u = {
				out: i,
				files: [...o.keys()].sort(),
				walk: a,
				isTaken: false
			};
			const d = (0, U.K)("record_exported", true, {
				reason: `${o.size} files are in ${i}; verify them anywhere with record-verify and ledger: ${i}`,
				expected: "every file on the way",
				actual: o.size
			});
			return {
				checks: [d],
				details: planRecord(u).details,
				values: {
					...valuesOf(e, e.state),
					...recordValues(a, i),
					outcome: "done"
				}
			};
		}
		;
		const Fr = "rollbacks_followed_up";
		function followUpChecks(e) {
			if (e === null) return [];
			const { state: t, opened: n, refused: r, open: i, unwritten: a, reason: o } = e;
			const s = {
				level: "may",
				expected: "followed",
				actual: t
			};
			if (t !== "followed") {
				const e = [...i > 0 ? [`${i} rollbacks have no issue yet`] : [], ...a > 0 ? [`the ledger does not name ${a} issues yet`] : []];
				const n = `${e.length === 0 ? "it could not be told what is open" : e.join("; ")}: ${o ?? "no reason"}`;
				const r = t === "denied" ? "fail" : "inconclusive";
				const c = t === "denied" ? "Let the token write issues: docs/rollout.md; or set follow-up.issues to false" : "Nothing: the next run does it";
				return [(0, U.K)(Fr, r, {
					...s,
					reason: n,
					remedy: c
				})];
			}
			if (r.length > 0) {
				const e = "Look at follow-up.labels of the policy, and open it by hand";
				return [(0, U.K)(Fr, false, {
					...s,
					reason: `GitHub takes no issue for ${r.join(", ")}`,
					remedy: e
				})];
			}
			const c = i === 0 ? "each rollback of the last week has its issue" : `the next run opens ${i} more`;
			const l = a === 0 ? [] : [`the next run writes ${a} into the ledger`];
			const u = [
				...n.map(({ url: e }) => `opened ${e}`),
				c,
				...l
			].join("; ");
			return [(0, U.K)(Fr, true, {
				...s,
				reason: u
			})];
		}
		;
		const Ir = new Set([
			"freeze",
			"rollback",
			"exposure_lost",
			"reconcile"
		]);
		const Lr = new Set([
			"clock_ahead",
			"exposure_unknown",
			"exposure_unreadable"
		]);
		function checksOf(e, t) {
			return [
				...e.recovered.map(recoveredCheck),
				outcomeCheck(e, t),
				...alarmChecks(e, t)
			];
		}
		function recoveredCheck({ transition: e, result: t, reason: n }) {
			return (0, U.K)("rollout_recovered", t === "done" ? "pass" : "inconclusive", {
				level: "may",
				reason: `${e.kind} ${e.id} had no outcome and was carried to its end: ${t}: ${n}`,
				expected: "done",
				actual: t
			});
		}
		function outcomeCheck(e, t) {
			switch (e.outcome) {
				case "committed": return committedCheck(e.transition, e.decision);
				case "settled": return settledCheck(e.carried);
				case "fenced": return outcome_checks_row("inconclusive", `${e.message}; what we did is recorded by whoever took over`, "fenced");
				case "busy": {
					const { transition: t, kind: n, by: r, holder: i, lease_until: a } = e.pending;
					const { host: o, pid: s } = i;
					const c = o === undefined ? "" : ` on ${JSON.stringify(o)}, process ${JSON.stringify(s ?? null)}`;
					const l = `${n} ${t} of ${r} was first and is carried out${c}, until ${a} at the latest`;
					return outcome_checks_row("inconclusive", l, "busy", "Run again when it is through");
				}
				case "not_taken": {
					const { decision: n } = e;
					if (n.outcome === "nothing") return outcome_checks_row(true, n.message, n.code);
					const [r] = n.blockers;
					const i = `${n.outcome}: ${r?.message ?? "no reason"}`;
					const a = !n.blockers.some(({ code: e }) => Lr.has(e));
					if (n.outcome === "wait" && t === "tick" && a) {
						return outcome_checks_row("not_applicable", i, r?.code ?? "wait");
					}
					const o = n.outcome === "refuse" ? "fail" : "inconclusive";
					return outcome_checks_row(o, i, r?.code ?? n.outcome, r?.remedy);
				}
			}
		}
		function committedCheck(e, t) {
			const { kind: n, id: r } = e;
			const [i] = "blockers" in t ? t.blockers : [];
			const a = "state" in t ? mergedText(t.state.freezes, e) : "";
			const o = `${n} ${r} is in the ledger${a}`;
			if (i === undefined) return outcome_checks_row(true, o, "committed");
			if (n === "trust_root") return outcome_checks_row(true, `${o}; it waits: ${i.message}`, i.code);
			return outcome_checks_row(false, `${o}, and no more could be done: ${i.message} (${i.code})`, i.code, i.remedy);
		}
		function settledCheck({ transition: e, result: t, reason: n, reasonCode: r, observed: i }) {
			const a = i?.state === "read" ? `; read back: ${(0, Ar.Y)(i, e.target?.slot ?? "")}` : "";
			const o = `${e.kind} ${e.id}: ${n}${a}`;
			switch (t) {
				case "done": return outcome_checks_row(true, o, "done");
				case "failed": return outcome_checks_row(false, `${o} (${r}); ${leftBy(e)}`, r, "Correct what failed, then run again");
				case "unknown": return outcome_checks_row("inconclusive", `${o} (${r}); where the traffic goes is not known`, r, "Run the action reconcile");
			}
		}
		function leftBy({ kind: e }) {
			return e === "rollback" ? "no traffic moved; the freeze and the rejection of the release stand" : "everything is as before";
		}
		function alarmChecks(e, t) {
			const n = movedBy(e);
			if (t !== "tick" || n === null || !isAlarm(n)) return [];
			const r = {
				reason: `${n.kind} (${n.reasonCode}): ${n.reason}`,
				expected: "a healthy rollout",
				actual: n.reasonCode
			};
			return [(0, U.K)("rollout_healthy", false, {
				...r,
				remedy: "Look at the reason; the status tells what would end it"
			})];
		}
		function isAlarm({ kind: e, reasonCode: t }) {
			return Ir.has(e) || e === "abort" && t === "shadow_outputs_differ";
		}
		function movedBy(e) {
			if (e.outcome === "committed") return e.transition;
			return e.outcome === "settled" ? e.carried.transition : null;
		}
		function outcome_checks_row(e, t, n, r) {
			return (0, U.K)("rollout_outcome", e, {
				reason: t,
				expected: "done",
				actual: n,
				...r !== undefined && { remedy: r }
			});
		}
		;
		async function collectReviews({ type: e }, { reviews: t }) {
			if (e !== "start" || t === undefined) return {
				reviews: [],
				checks: []
			};
			try {
				return {
					reviews: await t.ofThisRun(),
					checks: []
				};
			} catch (e) {
				if (!(e instanceof v.eG)) throw e;
				const t = e.code === "reviews.denied";
				const n = (0, U.K)("reviewers_recorded", t ? "not_applicable" : "inconclusive", {
					level: "may",
					reason: `the record names no reviewers of this run: ${e.message}`,
					expected: "the reviewers of this run, or none",
					actual: e.code,
					remedy: "Look at the page of the run"
				});
				return {
					reviews: [],
					checks: [n]
				};
			}
		}
		var Q = n(71165);
		;
		const Rr = "release-gates/deployment/v1";
		const zr = S.rej({
			format: S.euz(Rr),
			channel: S.YjP().min(1).max(256),
			transition: Q.id.describe("One transition is shown once"),
			kind: S.YjP().min(1).max(32),
			seq: S.Whr().min(1).describe("Number of the line of the ledger that settled it"),
			entry_hash: Q.sc.describe("Of that line"),
			release_id: Q.id,
			version: S.YjP().min(1).max(128),
			percent: Q.KN.nullable().describe("Share of the traffic that it set"),
			manifest_sha256: Q.sc,
			correlation_id: S.YjP().max(256)
		}).describe("Payload of a GitHub deployment that shows a transition of a rollout channel, version 1");
		;
		const Br = "release-gates";
		const Vr = S.Ikc({
			transition: Q.id,
			release: S.Ikc({ id: Q.id }),
			target: S.Ikc({ percent: Q.KN }).nullable().catch(null),
			correlation_id: S.YjP().max(256).catch(""),
			reason_code: S.YjP().max(64).catch("")
		});
		const Hr = new Set([
			"start",
			"advance",
			"promote",
			"rollback",
			"abort",
			"reset",
			"reconcile"
		]);
		const Ur = new Set([
			"done",
			"failed",
			"unknown"
		]);
		function isSettled({ action: e, status: t }) {
			return Ur.has(t) && Hr.has(kindOf(e));
		}
		function toWanted(e, t, n) {
			const r = Vr.safeParse(e.context);
			if (!r.success || !isSettled(e)) return undefined;
			const { transition: i, release: a, target: o, correlation_id: c } = r.data;
			const l = [wanted_deployments_stateOf(e), wanted_deployments_stateOf(t)].filter((e) => e !== undefined);
			const u = l.flatMap(releasesOf).find((e) => e.id === a.id);
			if (u === undefined || u.imported) return undefined;
			const d = kindOf(e.action);
			const f = statusOf(d, e, {
				context: r.data,
				state: l[0]
			});
			return {
				commit: u.commit,
				environment: environmentOf(n),
				task: Br,
				description: f.description,
				isProduction: /^prod(?:uction)?$/.test(n.environment),
				payload: {
					format: Rr,
					channel: (0, s.Zm)(n),
					transition: i,
					kind: d,
					seq: e.seq,
					entry_hash: e.entry_hash,
					release_id: u.id,
					version: u.version,
					percent: o?.percent ?? null,
					manifest_sha256: u.manifest.sha256,
					correlation_id: c
				},
				status: f
			};
		}
		function environmentOf(e) {
			const { tenant: t, environment: n, region: r, segment: i } = e;
			return t === "default" && r === null && i === null ? n : (0, s.Zm)(e);
		}
		function kindOf(e) {
			return e.replace(/^rollout\./, "");
		}
		function wanted_deployments_stateOf(e) {
			const t = s._V.safeParse(e?.context["state"]);
			return t.success ? t.data : undefined;
		}
		function releasesOf({ candidate: e, current: t, previous: n, last_good: r, pending: i }) {
			const a = [
				e,
				t,
				n,
				r,
				i?.candidate,
				i?.to
			];
			return a.flatMap((e) => e === null || e === undefined ? [] : [e.release]);
		}
		function statusOf(e, { status: t }, { context: n, state: r }) {
			const { release: i, target: a, reason_code: o } = n;
			const s = `${e} ${i.id}`;
			if (t === "failed") return {
				state: "failure",
				description: `${s}: ${o}; no traffic moved`
			};
			if (t === "unknown") return {
				state: "error",
				description: `${s}: where the traffic goes is not known`
			};
			const c = `${i.id}: ${a?.percent ?? 0} %`;
			switch (e) {
				case "promote": return {
					state: "success",
					description: `${i.id} has everybody`
				};
				case "rollback": return r?.current?.release.id === i.id ? {
					state: "success",
					description: `back to ${i.id}`
				} : {
					state: "inactive",
					description: `${i.id} was taken back`
				};
				case "abort": return {
					state: "inactive",
					description: `${i.id} was taken back`
				};
				case "reconcile": return {
					state: r?.candidate === null ? "success" : "in_progress",
					description: c
				};
				default: return {
					state: "in_progress",
					description: a?.percent === 0 ? `${i.id}: shadow` : c
				};
			}
		}
		;
		const Wr = 20;
		async function projectDeployments({ channel: e, ledger: t }, n) {
			const r = {
				deployments: n,
				shown: [],
				refused: []
			};
			let i = [];
			try {
				const { records: a } = await t.read((0, s.Zm)(e));
				const o = await knownOf(a, e, n);
				const c = o[0];
				if (c !== undefined) await complete(c, {
					channel: e,
					records: a,
					session: r
				});
				i = openLines(a, c);
				let l = c;
				while (i.length > 0) {
					const [t, ...n] = i;
					const o = toWanted(t, lineBefore(a, t), e);
					if (o !== undefined) l = await show(o, l, r) ?? l;
					i = n;
				}
				return {
					...tellOf(r),
					state: "shown",
					open: 0,
					reason: null
				};
			} catch (e) {
				if (!(e instanceof v.eG)) throw e;
				const t = e.code === "deployments.denied" ? "denied" : "failed";
				return {
					...tellOf(r),
					state: t,
					open: i.length,
					reason: e.message
				};
			}
		}
		function tellOf({ shown: e, refused: t }) {
			return {
				shown: [...e],
				refused: [...t]
			};
		}
		async function knownOf(e, t, n) {
			const r = new Map(e.map(({ seq: e, entry_hash: t }) => [e, t]));
			const i = await n.list({
				environment: environmentOf(t),
				task: Br
			});
			const isOurs = ({ seq: e, entry_hash: t }) => (0, B.J$)(r.get(e) ?? "", t);
			return i.flatMap(({ id: e, payload: t }) => {
				const n = zr.safeParse(t);
				return n.success && isOurs(n.data) ? [{
					id: e,
					payload: n.data
				}] : [];
			}).sort((e, t) => t.payload.seq - e.payload.seq);
		}
		function openLines(e, t) {
			const n = e.filter(isSettled);
			if (t === undefined) return n.slice(-1);
			return n.filter(({ seq: e }) => e > t.payload.seq).slice(-Wr);
		}
		function lineBefore(e, t) {
			return e[e.indexOf(t) - 1];
		}
		async function complete({ id: e, payload: t }, n) {
			const { channel: r, records: i, session: a } = n;
			const o = i.find(({ seq: e }) => e === t.seq);
			const s = o === undefined ? undefined : toWanted(o, lineBefore(i, o), r);
			if (s === undefined || await a.deployments.hasStatus(e)) return;
			await a.deployments.setStatus(e, s.status);
			a.shown.push(t.transition);
		}
		const Gr = new Set([
			"promote",
			"rollback",
			"reconcile"
		]);
		function isFollowed({ payload: e }, { state: t }) {
			return !Gr.has(e.kind) && t !== "failure" && t !== "error";
		}
		async function show(e, t, { deployments: n, shown: r, refused: i }) {
			const { status: a, ...o } = e;
			const { transition: s, kind: c } = e.payload;
			try {
				const i = await n.create(o);
				await n.setStatus(i, a);
				r.push(s);
				if (t !== undefined && isFollowed(t, a)) {
					await n.setStatus(t.id, {
						state: "inactive",
						description: `followed by ${c}`
					});
				}
				return {
					id: i,
					payload: e.payload
				};
			} catch (e) {
				if (!(e instanceof v.eG) || e.code !== "deployments.rejected") throw e;
				i.push(s);
				return undefined;
			}
		}
		var Kr = n(65667);
		;
		const qr = "release-gates/rollback";
		const Jr = "release-gates/follow-up/v1";
		const Yr = new RegExp(`^<!-- ${Jr} transition=([A-Za-z0-9._-]{1,128}) entry_hash=([0-9a-f]{64}) -->\\r?$`, "gm");
		function markerOf({ record: e, rollback: t }) {
			return `<!-- ${Jr} transition=${t.transition} entry_hash=${e.entry_hash} -->`;
		}
		function markersIn(e) {
			return [...e.matchAll(Yr)].map(([e]) => e.trimEnd());
		}
		var $ = n(7779);
		var Xr = n(87718);
		;
		const Zr = 40;
		function titleOf({ rollback: e }) {
			const [t, n] = [e.from.release_id, (0, G.mO)(e)];
			if (e.result === "done") return `Follow up the rollback of ${t} in ${n}`;
			const r = e.result === "failed" ? "failed" : "came to nobody knows what";
			return `The rollback of ${t} in ${n} ${r}`;
		}
		function bodyOf(e) {
			const t = [...whatRows(e), ...whenRows(e)].map(([e, t]) => `| ${e} | ${t} |`);
			return [
				markerOf(e),
				follow_up_text_summaryOf(e),
				[
					"| | |",
					"|---|---|",
					...t
				].join("\n"),
				"### What must be done",
				tasksOf(e).map((e) => `- [ ] ${e}`).join("\n"),
				"### What it is proven by",
				filesOf(e),
				"The ledger of the channel is the truth; this issue shows it, and nothing that is done here changes it."
			].join("\n\n");
		}
		function follow_up_text_summaryOf({ rollback: e }) {
			const { from: t, to: n, result: r } = e;
			const i = (0, $.D)(t.release_id);
			const a = `in ${(0, $.D)((0, G.mO)(e))}`;
			if (r === "failed") return `${i} should have been rolled back ${a}. **It was not: no traffic moved. The channel is frozen, and the release rejected.**`;
			if (r !== "done") return `${i} should have been rolled back ${a}. **Nobody knows where the traffic goes.**`;
			const o = n === null ? "Nobody gets it any more" : `Everybody gets ${(0, $.D)(n.release_id)}`;
			return `${i} was rolled back ${a}. ${o}.`;
		}
		function whatRows({ rollback: e, cause: t, fromPercent: n }) {
			const { from: r, to: i, severity: a, trigger: o, type: s } = e;
			const c = n === null ? "" : `, ${n} % of the traffic`;
			return [
				["Release", `${placeText(r)}${c}`],
				["Artifacts", (0, $.D)(r.artifact_id)],
				["Channel", (0, $.D)((0, G.mO)(e))],
				["Cause", `${(0, $.D)(t.code)}: ${(0, $.F)((0, Xr.M)(t.reason))}`],
				["Severity", a ?? "not told"],
				["Trigger", (0, $.F)(o ?? "not told")],
				...s === null ? [] : [["Type", (0, $.F)(s)]],
				["To", i === null ? "nothing: there was no release to go back to" : placeText(i)]
			];
		}
		function whenRows({ record: e, rollback: t, isAutomatic: n }) {
			const { initiated_at: r, completed_at: i, duration_sec: a, watch_until: o } = t;
			const { approved_by: s, authorisation: c, ticket: l } = t;
			const u = `${(0, $.D)(t.result)} with ${(0, $.D)(t.reason_code)}`;
			return [
				["Asked by", `${(0, $.F)(t.initiator)}${n ? ", a tick that moved by itself" : ""}`],
				...s.length === 0 ? [] : [["Approved by", s.map($.F).join(", ")]],
				...c === null ? [] : [["Authorised by", (0, $.F)(c)]],
				...l === null ? [] : [["Ticket", (0, $.D)(l)]],
				["Decided", (0, $.D)(r)],
				["Came to", u],
				...i === null ? [] : [["Over", `${(0, $.D)(i)}${lastedText(a)}`]],
				["Watched until", o === null ? "not watched" : (0, $.D)(o)],
				["Transition", (0, $.D)(t.transition)],
				["Line of the ledger", `${e.seq}, ${(0, $.D)(e.entry_hash)}`]
			];
		}
		function placeText({ release_id: e, version: t, slot: n }) {
			return `${(0, $.D)(e)}, version ${(0, $.F)(t)}${n === null ? "" : `, in ${(0, $.D)(n)}`}`;
		}
		function lastedText(e) {
			return e === null ? "" : `, after ${(0, O.a)(e)}`;
		}
		function tasksOf({ rollback: e, cause: t }) {
			const n = (0, $.D)(e.from.release_id);
			const { watch_until: r } = e;
			return [
				...e.result === "done" ? [] : [`**Bring the users back now**: ${Qr[e.result] ?? Qr["unknown"]}`],
				...r === null ? [] : [`Watch the channel until ${(0, $.D)(r)}.`],
				`Find the root cause of ${(0, $.D)(t.code)}, and write it here: what broke, who noticed it and how, why no earlier stage did.`,
				`Repair it in a new release. ${n} is rejected for good: it never goes out again in this channel.`,
				"Let the next release prove it: a test, gate or guardrail that fails for this release and passes for the next one is part of its manifest.",
				"Roll the next release out from shadow through every share; nothing of this one counts for it.",
				"End the freeze once its conditions hold: `release-gates rollout unfreeze \"why\"` names each that does not."
			];
		}
		const Qr = {
			failed: "repair what moves the traffic, then `release-gates rollout rollback \"why\"` again.",
			unknown: "`release-gates rollout reconcile \"why\"` reads where the traffic goes, and sets what the ledger wants."
		};
		function filesOf({ files: e }) {
			const t = e.slice(0, Zr).map(({ path: e, sha256: t }) => `| ${(0, $.D)(e)} | ${(0, $.D)(t)} |`);
			const n = e.length - t.length;
			return [
				"Below the folder of the channel in the ledger; `record-verify` walks through them.",
				"",
				"| Record | SHA-256 |",
				"|---|---|",
				...t,
				...n > 0 ? ["", `And ${n} more.`] : []
			].join("\n");
		}
		var $r = n(49130);
		var ei = n(9868);
		var ti = n(53467);
		var ni = n(14066);
		var ri = n(1175);
		;
		const ii = new Set([
			"done",
			"failed",
			"unknown"
		]);
		const ai = 7 * 864e5;
		function settledRollbacks(e, t) {
			const n = e.flatMap((t, n) => {
				const r = t.action === "rollout.rollback" && ii.has(t.status);
				const i = r ? read(e, n) : undefined;
				return i === undefined ? [] : [i];
			});
			return n.filter((e, t) => !isRepeated(e, n[t - 1])).filter(({ record: e }) => e.ts * 1e3 >= t - ai);
		}
		function isRepeated({ rollback: e }, t) {
			return e.result !== "done" && t !== undefined && t.rollback.result !== "done" && t.rollback.from.release_id === e.from.release_id;
		}
		function read(e, t) {
			const n = e[t];
			const r = (0, ti.j)(e, t);
			const i = r === undefined ? null : (0, ni.lc)(r);
			const a = r === undefined ? undefined : (0, ei.j)(r);
			if (n === undefined || r === undefined || i === null || a === undefined) return undefined;
			const o = (0, ni.O_)(r);
			const s = o?.context["reason"];
			return {
				record: n,
				rollback: a,
				cause: {
					code: i.reason_code,
					reason: typeof s === "string" ? s : i.reason
				},
				fromPercent: a.moves_pointer ? null : r.transition.fromPercent,
				isAutomatic: (0, $r.tJ)(o)?.asked === "tick",
				files: [
					...(0, ri.w)(o),
					...(0, ri.w)(n),
					...evidenceOf(r.earlier, a.from.release_id)
				]
			};
		}
		const oi = new Set(["manifest", "evidence"]);
		function evidenceOf(e, t) {
			const n = e.findLast(({ action: e, status: n, context: r }) => {
				const { release: i } = r;
				return e === "rollout.start" && n === "intent" && i?.id === t;
			});
			return (0, ri.w)(n).filter(({ kind: e }) => oi.has(e));
		}
		;
		function write_tickets_ticketsOf(e, t, n) {
			return e.flatMap((e) => {
				const { transition: r } = e.rollback;
				const i = t.get(markerOf(e)) ?? n.find(({ transition: e }) => e === r);
				if (i === undefined) return [];
				return [{
					rollback: r,
					ticket: Er.E.safeParse(i.url).success ? i.url : `#${i.number}`
				}];
			});
		}
		async function writeTickets(e, { followUps: t }, { tally: n, write: r }) {
			const i = e.filter(({ rollback: e, ticket: n }) => !((0, zn.eC)(t, e) ?? []).includes(n));
			n.unwritten = i.length;
			for (const { rollback: e, ticket: t } of i) {
				if (await r(e, t)) n.unwritten -= 1;
			}
		}
		;
		const si = 5;
		const ci = {
			name: qr,
			description: "A release was rolled back: what must be done"
		};
		async function projectFollowUps(e, t) {
			const { channel: n, ledger: r, nowMs: i } = e;
			const a = [qr, ...e.labels];
			const o = {
				issues: t,
				labels: a,
				opened: [],
				refused: [],
				open: [],
				unwritten: 0
			};
			try {
				const { records: t } = await r.read((0, s.Zm)(n));
				const a = settledRollbacks(t, i);
				if (a.length === 0) return project_follow_ups_tellOf(o);
				const c = await openMissing(a, o);
				const l = write_tickets_ticketsOf(a, c, o.opened);
				await writeTickets(l, (0, Kr.E)(t), {
					tally: o,
					write: e.write
				});
				return project_follow_ups_tellOf(o);
			} catch (e) {
				if (!(e instanceof v.eG)) throw e;
				const t = e.code === "issues.denied" ? "denied" : "failed";
				return {
					...project_follow_ups_tellOf(o),
					state: t,
					reason: e.message
				};
			}
		}
		function project_follow_ups_tellOf({ opened: e, refused: t, open: n, unwritten: r }) {
			return {
				state: "followed",
				opened: [...e],
				refused: [...t],
				open: n.length,
				unwritten: r,
				reason: null
			};
		}
		async function openMissing(e, t) {
			const n = new Set(e.map(markerOf));
			t.open = e;
			const r = await firstIssues(n, t);
			t.open = e.filter((e) => !r.has(markerOf(e)));
			const i = t.open.slice(0, si);
			if (i.length === 0) return r;
			await t.issues.ensureLabel(ci);
			for (const e of i) {
				await openIssue(e, t);
				t.open = t.open.filter((t) => t !== e);
			}
			return firstIssues(n, t);
		}
		async function firstIssues(e, { issues: t }) {
			const n = new Map();
			const r = await t.listOwn(qr);
			for (const i of r.toSorted((e, t) => e.number - t.number)) {
				const r = markersIn(i.body).find((t) => e.has(t));
				if (r === undefined) continue;
				const a = n.get(r);
				if (a === undefined) n.set(r, i);
				else if (i.isUntouched) await t.closeAsDuplicate(i.number, a.number);
			}
			return n;
		}
		async function openIssue(e, { issues: t, labels: n, opened: r, refused: i }) {
			const { transition: a } = e.rollback;
			try {
				const { url: i, number: o } = await t.create({
					title: titleOf(e),
					body: bodyOf(e),
					labels: [...new Set(n)]
				});
				r.push({
					transition: a,
					url: i,
					number: o
				});
			} catch (e) {
				if (!(e instanceof v.eG) || e.code !== "issues.rejected") throw e;
				i.push(a);
			}
		}
		;
		async function project({ event: e, session: t, ports: n }, { deployments: r, issues: i, nowMs: a }) {
			if (e.type === "freeze") return {
				deployments: null,
				followUps: null
			};
			const { channel: s, ledger: c, policy: l } = t;
			const { issues: u, labels: d } = l["follow-up"];
			const { by: f, correlationId: m, holder: h } = e;
			const g = {
				by: f,
				correlationId: m,
				holder: h,
				reason: "opened for a rollback"
			};
			const write = async (e, t) => {
				const r = {
					...g,
					type: "follow_up",
					rollback: e,
					ticket: t
				};
				const i = await (0, o.K)({
					channel: s,
					event: r,
					policy: (0, p.Ko)(l)
				}, n);
				return i.outcome === "committed" || i.outcome === "not_taken" && i.decision.outcome === "nothing";
			};
			return {
				deployments: r === undefined ? null : await projectDeployments({
					channel: s,
					ledger: c
				}, r),
				followUps: i === undefined || !u ? null : await projectFollowUps({
					channel: s,
					ledger: c,
					labels: d,
					nowMs: a,
					write
				}, i)
			};
		}
		;
		function projectionChecks(e) {
			if (e === null) return [];
			const { state: t, shown: n, refused: r, open: i, reason: a } = e;
			const o = {
				level: "may",
				expected: "shown",
				actual: t
			};
			switch (t) {
				case "denied": return [(0, U.K)("deployments_shown", "not_applicable", {
					...o,
					reason: a ?? "the token may not"
				})];
				case "failed": {
					const e = `${i} transitions are not shown as deployments yet: ${a ?? "no reason"}`;
					const t = "Nothing: the ledger holds them, and the next run shows them";
					return [(0, U.K)("deployments_shown", "inconclusive", {
						...o,
						reason: e,
						remedy: t
					})];
				}
				case "shown": {
					const e = n.length === 0 ? "nothing is new" : n.join(", ");
					if (r.length === 0) {
						return [(0, U.K)("deployments_shown", true, {
							...o,
							reason: `GitHub shows the channel: ${e}`
						})];
					}
					const t = `GitHub does not take ${r.join(", ")}`;
					const i = "Push the commit of the release to this repository, if it is to be shown";
					return [(0, U.K)("deployments_shown", false, {
						...o,
						reason: t,
						remedy: i
					})];
				}
			}
		}
		;
		async function apply(e, t, n) {
			const r = e.value;
			if (t.action === "plan" || t.action === "status") return look(r);
			const i = await (0, a.f)(t, n);
			const o = {
				inputs: t,
				context: n,
				session: i
			};
			if (r.record !== undefined) return applyRecord(r, o);
			if (!hasUnwritten(r)) return applyFacts(r, o);
			const s = await keepSigned(r, o);
			const c = await applyFacts(await collect_collect(t, n), o);
			const l = s.map((e) => ({ ...e }));
			return {
				...c,
				checks: [...keptChecks(s), ...c.checks],
				details: {
					...c.details,
					signed_freezes: l
				},
				record: c.record ?? {
					action: "rollout.signed_freezes",
					context: {
						channel: r.channelId,
						signed_freezes: l
					}
				}
			};
		}
		async function applyFacts(e, { inputs: t, context: n, session: r }) {
			if (e.scope !== null) {
				const { files: i } = await approvalsFor(t, {
					...n,
					policy: policyOf({
						inputs: t,
						session: r
					})
				});
				const a = {
					inputs: t,
					context: n,
					session: r,
					approvals: i,
					asked: askedOf(t, n)
				};
				const [o, s] = [await collectHeld(a), await collectTrustOfScope(a)];
				return applyScope(e, {
					...a,
					held: o,
					trust: s
				}, n);
			}
			const { event: o } = e;
			if (o === null) throw new TypeError("neither an event nor a change of a scope is asked");
			const s = o.type === "start" && !isFromLedger(t) ? await collectDocuments(t, n) : [];
			const { ledger: c, records: l } = notingLedger(r.ledger);
			const u = {
				...(0, a.k)({
					...r,
					ledger: c
				}, n, i.M),
				freezeFlaws: e.signed?.flaws ?? []
			};
			const d = await collectReviews(o, n);
			const { reviews: f } = d;
			const p = {
				reviews: f,
				...ticketOf(t),
				documents: s
			};
			const m = await actOnFacts({
				facts: e,
				inputs: t,
				context: n,
				session: r,
				...p
			}, u);
			const h = [...l];
			const g = await project({
				event: o,
				session: r,
				ports: u
			}, n);
			return apply_toApplied(m.result, {
				facts: m.facts,
				event: o,
				inputs: t,
				own: h,
				records: l,
				projections: g,
				told: [...d.checks, ...fileChecks(m.facts)]
			});
		}
		function fileChecks(e) {
			return e.event?.type === "tick" ? [
				...approvalChecks(e, "must"),
				...freezeFileChecks(e, "must"),
				...trustChecks(e, "must")
			] : [];
		}
		function look(e) {
			return {
				checks: [],
				details: detailsOf(e, e.state),
				values: valuesOf(e, e.state)
			};
		}
		function apply_toApplied(e, { facts: t, event: n, inputs: r, own: i, records: a, projections: o, told: s }) {
			const c = {
				...t,
				traffic: seenBy(e) ?? t.traffic
			};
			const { state: l } = e;
			const u = transitionOf(e);
			const d = {
				...valuesOf(c, l),
				transition: u ?? "",
				outcome: apply_outcomeOf(e),
				...recordOf(i)
			};
			const f = {
				channel: t.channelId,
				transition: u,
				event: n.type,
				outcome: apply_outcomeOf(e),
				revision: l.revision,
				reason: n.reason,
				overrides: r.allowGateFailures,
				records: a.filter(({ kind: e }) => e !== "evidence")
			};
			return {
				checks: [
					...checksOf(e, r.action),
					...s,
					...projectionChecks(o.deployments),
					...followUpChecks(o.followUps)
				],
				details: {
					...detailsOf(c, l),
					outcome: apply_outcomeOf(e),
					transition: u,
					records: [...a]
				},
				values: d,
				...u !== null && { record: {
					action: `rollout.${n.type}`,
					context: f
				} }
			};
		}
		function seenBy(e) {
			if (e.outcome !== "settled") return null;
			const { observed: t, transition: n } = e.carried;
			return t === null || n.target === null ? null : {
				slot: n.target.slot,
				...t
			};
		}
		function transitionOf(e) {
			switch (e.outcome) {
				case "committed":
				case "fenced": return e.transition.id;
				case "settled": return e.carried.transition.id;
				case "busy":
				case "not_taken": return e.recovered.at(-1)?.transition.id ?? null;
			}
		}
		function apply_outcomeOf(e) {
			switch (e.outcome) {
				case "settled": return e.carried.result;
				case "not_taken": return e.decision.outcome;
				case "committed":
				case "fenced":
				case "busy": return e.outcome;
			}
		}
		;
		function asStart(e) {
			if (e.action !== "downgrade") return e;
			refuseUntaken(e);
			return {
				...e,
				action: "apply",
				kind: "downgrade"
			};
		}
		;
		function ladderSteps(e) {
			const t = e.outcome === "act" ? e.state.pending?.candidate : null;
			if (t === null || t === undefined) return [];
			const { ladder: n, slot: r, beside: i } = t;
			const a = n.slice(1);
			const o = a.length === 1 ? "Then, once it is judged, all at once" : "Then, one judged step at a time";
			const s = i === undefined ? "" : `; the rest stays in ${i}, whose release the ledger does not know`;
			return [`${o}: ${a.join(", ")} % in ${r}${s}`];
		}
		;
		function uniqueCodes(e) {
			const t = new Map();
			for (const n of e) {
				const e = t.get(n.code);
				t.set(n.code, e === undefined ? n : joined(e, n));
			}
			return [...t.values()];
		}
		function joined(e, { message: t, remedy: n }) {
			const r = [e.remedy, n === e.remedy ? undefined : n].filter((e) => e !== undefined);
			return {
				...e,
				message: `${e.message}; ${t}`,
				...r.length > 0 && { remedy: r.join("; ") }
			};
		}
		;
		function plan(e, t) {
			if (e.record !== undefined) return {
				...planRecord(e.record),
				value: e
			};
			const { checks: n, steps: r } = planned(e, t);
			const i = [
				...ownMachineChecks(e.ownMachine),
				...surroundingChecks(e, t),
				...ticketChecks(t)
			];
			return {
				checks: [...n, ...i],
				steps: r,
				...standing(e),
				value: e
			};
		}
		function planned(e, t) {
			const { scope: n, event: r } = e;
			if (hasUnwritten(e) && !C.has(t.action)) {
				return {
					checks: unwrittenChecks(e),
					steps: [...unwrittenSteps(e), "Look again, and decide on it"]
				};
			}
			if (n !== null) return planScope(e, n);
			const { pending: i } = e.state;
			if (r !== null && i !== null && !C.has(t.action)) {
				const e = `${i.kind} ${i.transition} has no outcome yet; it comes first`;
				const t = (0, U.K)("rollout_decision", true, {
					reason: e,
					expected: "an outcome",
					actual: i.transition
				});
				return {
					checks: [t],
					steps: [`Carry ${i.transition} to its end if its holder is gone`]
				};
			}
			const a = decisionOf(e);
			return {
				checks: [
					decisionCheck(a, e, t),
					...blockerChecks(blockersOf(a), isWaiting(a, t)),
					...unsaidChecks(e.event, t),
					...uncheckedChecks(e.event),
					...overrideChecks(a),
					...bypassChecks(e),
					...C.has(t.action) ? lookChecks(e) : []
				],
				steps: stepsOf(a, e)
			};
		}
		function standing(e) {
			const t = e.event === null ? scopeOutcome(e) : decisionOf(e).outcome;
			const n = t === "refuse" || t === "wait" || t === "nothing";
			const r = {
				...valuesOf(e, e.state),
				outcome: n ? t : ""
			};
			return {
				details: detailsOf(e, e.state),
				values: r
			};
		}
		function scopeOutcome({ scope: e }) {
			return (e?.blockers ?? []).length > 0 ? "refuse" : "";
		}
		function planScope(e, { kind: t, blockers: n, missing: r, freezes: i, isChange: a }) {
			const { place: o } = e;
			const [s] = n;
			const c = `${i.length} freeze(s) of environments and repository will stand`;
			const l = (0, U.K)("rollout_decision", s === undefined, {
				reason: s?.message ?? `${t}: ${c}`,
				expected: "every condition holds",
				actual: n.map(({ code: e, message: t }) => `${e}: ${t}`),
				remedy: "Meet each of them, then run again"
			});
			const u = `Write ${t} to ${o}: ${c}`;
			return {
				checks: [
					l,
					...blockerChecks([...n, ...r]),
					...bypassChecks(e)
				],
				steps: a ? [u] : []
			};
		}
		function decisionCheck(e, t, { action: n }) {
			const { channelId: r } = t;
			const [i] = blockersOf(e);
			const a = e.outcome === "nothing" ? e.code : e.outcome;
			const o = C.has(n) ? "may" : "must";
			switch (e.outcome) {
				case "commit":
				case "act": {
					const { kind: t, target: n, reason: i } = e.transition;
					const a = n === null ? "" : `, slot ${n.slot} to ${n.percent} %`;
					const o = {
						reason: `${r}: ${t}${a}: ${i}`,
						expected: "a decision",
						actual: t
					};
					return (0, U.K)("rollout_decision", true, o);
				}
				case "nothing": return (0, U.K)("rollout_decision", true, {
					reason: e.message,
					expected: "a decision",
					actual: a
				});
				case "wait": {
					const e = `${r} waits: ${i?.message ?? "nothing to do"}`;
					if (n === "tick") return (0, U.K)("rollout_decision", "not_applicable", {
						reason: e,
						expected: null,
						actual: a
					});
					return (0, U.K)("rollout_decision", "inconclusive", {
						reason: e,
						expected: "no blocker",
						actual: a,
						level: o
					});
				}
				case "refuse": {
					const e = `${r} refuses: ${i?.message ?? "no reason"}`;
					return (0, U.K)("rollout_decision", false, {
						reason: e,
						expected: "no blocker",
						actual: a,
						level: o
					});
				}
			}
		}
		function blockerChecks(e, t = false) {
			return uniqueCodes(e).map(({ code: e, message: n, remedy: r, untilMs: i }) => (0, U.K)(`blocked::${e}`, t && e !== "override_refused" ? "not_applicable" : "fail", {
				level: "may",
				reason: n,
				expected: "not in the way",
				actual: i === undefined ? e : new Date(i).toISOString(),
				...r !== undefined && { remedy: r }
			}));
		}
		function lookChecks(e) {
			return [
				...approvalChecks(e, "may"),
				...trustChecks(e, "may"),
				...freezeFileChecks(e, "may"),
				...unwrittenChecks(e),
				...unaskedChecks(e.event)
			];
		}
		function unaskedChecks(e) {
			if (e?.type !== "tick" || e.postChecks.state !== "absent") return [];
			return e.postChecks.reasons.map((e) => (0, U.K)("post_checks_unasked", "not_applicable", {
				level: "may",
				reason: e,
				expected: null,
				actual: "absent"
			}));
		}
		function unsaidChecks(e, { action: t, reason: n = "" }) {
			if (t !== "plan" || e?.type !== "start" || n.trim() !== "") return [];
			return [(0, U.K)("reason_missing", "fail", {
				level: "may",
				reason: "apply needs a reason, and this look was given none",
				expected: "a reason",
				actual: null,
				remedy: "Say why where you apply: rollout apply \"why\", or the input reason"
			})];
		}
		function uncheckedChecks(e) {
			const { signature: t, state: n } = e !== null && "manifest" in e ? e.manifest : {};
			if (t?.state !== "not_checked" || n === "unverified") return [];
			return [(0, U.K)("statements_unchecked", "fail", {
				level: "may",
				reason: "signed statements lie beside the manifest, and were not looked at: nobody here is trusted to verify them",
				expected: "statements that somebody is trusted to verify, or none",
				actual: t.state,
				remedy: "Make a trust root (release-gates trust-root --action init), or take them away: signing is disabled here"
			})];
		}
		function isWaiting(e, { action: t }) {
			const n = e.outcome === "commit" && e.transition.kind === "trust_root";
			return t === "tick" && (e.outcome === "wait" || n);
		}
		function overrideChecks(e) {
			const t = "overrides" in e ? e.overrides : [];
			return t.map(({ code: e, by: t, approvedBy: n, reason: r, ref: i }) => (0, U.K)(`override_used::${e}`, "fail", {
				level: "may",
				reason: `${e} is overridden by ${t} with the approval of ${n ?? "nobody"} (${i}): ${r}`,
				expected: "no override",
				actual: e,
				remedy: "Look into it afterwards: the ledger holds who did this and why"
			}));
		}
		function stepsOf(e, t) {
			if (e.outcome === "wait" || e.outcome === "refuse" || e.outcome === "nothing") return [];
			const { transition: n } = e;
			const r = e.outcome === "act" ? e.effects : [];
			return [
				`Append ${e.outcome === "act" ? "the intent of " : ""}${n.kind} to ${t.place}, fence ${n.fence}`,
				...r.filter(({ kind: e }) => e === "set_exposure" || t.hooks.includes(e)).map(({ kind: e, slot: t, percent: n, release: r, critical: i }) => {
					const a = e !== "set_exposure";
					const o = a ? `Run the hook ${e} on slot ${t}` : `Give slot ${t} ${n} % of the traffic`;
					return `${o} (${r.id})${i ? "" : "; a failure is recorded and changes nothing"}`;
				}),
				...e.outcome === "act" ? ["Read the traffic back, and append what came of it"] : [],
				...ladderSteps(e)
			];
		}
		;
		const li = (0, r.h9)({
			id: "rollout-executor",
			summary: "Moves a verified release towards everybody, one judged step at a time; freezes it; brings users back",
			inputs: oe,
			looks: ["plan", "status"],
			checks: {
				rollout_decision: "What the state machine says to what was asked; closed where it refuses or must wait",
				"blocked::<code>": "One thing that is in the way; it explains the decision",
				channel_unknown: "Nothing was ever live in this channel; closes only a freeze that belongs into another ledger, and would hold nobody",
				policy_valid: "A freeze goes on although the policy has a mistake or is not there; shown, and closes nothing",
				ticket_recorded: "A freeze or a rollback was given a ticket that is none, and went on without; told, and closes nothing",
				post_checks_unasked: "plan and status run no hook, so what smoke says is not known; it closes nothing",
				clock_behind_ledger: "The newest line of the ledger lies ahead of this clock; it closes nothing",
				statements_unchecked: "Signed statements lie beside the manifest, and the profile, which says signing: disabled, lets them be unverified",
				"override_used::<code>": "Somebody went on in spite of this with the approval of a second person",
				rollout_recovered: "A transition that a crash left without outcome was carried to its end first",
				rollout_outcome: "The transition is in the ledger, and the traffic was read back as it should be",
				record_verified: "The action record: every file from the transition to the evidence of every gate verifies",
				record_exported: "The action record: they were written to the folder out",
				deployments_shown: "GitHub shows each settled transition as a deployment; needs a token, and closes nothing",
				reviewers_recorded: "The record names who let the run start; told where GitHub could not be asked, and closes nothing",
				rollbacks_followed_up: "Each rollback has its GitHub issue, where the policy wants that and there is a token; closes nothing",
				trust_root_current: "A tick: the trust root is no older than the channel saw it, and than was asked for",
				approvals_readable: "A tick: every approval file can be read, and every signature of one verifies",
				approvals_of_this_machine: "On a machine of your own: approvals that nobody signed prove nothing there; told, and closes nothing",
				freeze_files_valid: "A tick: every file of signed freezes can be read, verifies, and is meant for this repository and for now",
				signed_freezes_kept: "What signed freezes and thaws say is in the ledger",
				signed_freeze_unfrozen: "No signed freeze ended without a signed thaw; told, and closes nothing",
				rollout_healthy: "A tick took nothing back: no freeze, no rollback, no drift of the traffic"
			},
			outputs: {
				channel: "Id of the channel: tenant.environment[.region[.segment]]",
				revision: "Revision of the pointer to what is live",
				release: "What is live; empty where nothing is",
				candidate: "What is going out; empty where nothing is",
				percent: "Share of the candidate",
				traffic: "Share as it was read last, and whether anybody looked at the router; empty where nothing was read",
				"exposure-known": "false: run the action reconcile",
				frozen: "Whether a freeze holds",
				"frozen-reason": "Why",
				"manifest-sha256": "apply, plan: SHA-256 of the manifest of the release that was asked for; else empty",
				transition: "Id of the transition, its idempotency key; empty where there was none",
				record: "Record of that transition, relative to the ledger; with the action record relative to the workspace",
				"record-sha256": "SHA-256 of its bytes: what record-verify takes as expected-sha256",
				outcome: "done, failed, unknown, committed, nothing, wait, refuse, busy or fenced"
			},
			documents: async () => {
				const { approvalFileSchema: e, freezeDocumentSchema: t, thawDocumentSchema: r, cdeventSchema: i, channelStateSchema: a, measurementsSchema: o, provSchema: s, rolloutPolicySchema: c, rolloutRecordSchema: l } = await n.e(3430).then(n.bind(n, 73430));
				return {
					"channel-state": a,
					"release-approval": e,
					"release-freeze": t,
					"release-rollout": c,
					"release-thaw": r,
					"rollout-cdevent": i,
					"rollout-measurements": o,
					"rollout-prov": s,
					"rollout-record": l
				};
			},
			collect: (e, t) => collectToAct(asStart(e), t),
			plan: (e, t) => plan(e, asStart(t)),
			apply: (e, t, n) => apply(e, asStart(t), n)
		});
	}),
	82477: (function(e, t, n) {
		n.d(t, {
			H2: () => parseApprovalPayload,
			Y3: () => s,
			gT: () => approvalPayload
		});
		var r = n(30786);
		var i = n(8304);
		var a = n(66462);
		var o = n(34165);
		const s = "application/vnd.release-gates.approval.v1+json";
		function approvalPayload(e) {
			return (0, r.Mr)(e);
		}
		function parseApprovalPayload(e, t) {
			const n = (0, i.R)(e, {
				file: t,
				maxBytes: o.R4
			});
			const s = (0, o.BK)(n, t);
			if ((0, r.ZY)(e, n.value)) return s;
			throw new a.dz({
				code: "approval.payload",
				message: "expected the signed approval as canonical JSON (RFC 8785), found another spelling of it",
				where: {
					file: t,
					pointer: "/payload"
				},
				remedy: "Make it with release-gates approve"
			});
		}
	}),
	21398: (function(e, t, n) {
		n.d(t, {
			P1: () => h,
			RJ: () => readApprovals,
			nN: () => refuseProblems,
			U1: () => toApprovals,
			H5: () => toOverrides
		});
		var r = n(76760);
		var i = n(11729);
		var a = n(65429);
		var o = n(66462);
		var s = n(24820);
		var c = n(11142);
		var l = n(87606);
		var u = n(34165);
		var d = n(63416);
		var f = n(82477);
		var p = n(93518);
		;
		function verifyApproval({ bytes: e, path: t }, n, r) {
			const i = (0, d.mE)(e, t);
			if (i.payloadType !== f.Y3) {
				throw unverified(t, `expected ${f.Y3}, found ${i.payloadType}`);
			}
			const a = (0, f.H2)(i.payload, t);
			if (a.expiresAtMs <= r) return null;
			const o = (0, p.E)(i, a, {
				trust: n,
				what: "approval"
			});
			if (o.ok) return {
				...a,
				signedBy: o.own.fingerprint
			};
			throw unverified(t, o.why);
		}
		function unverified(e, t) {
			return new o.dz({
				code: "approval.unverified",
				message: `expected an approval signed by who gives it, found one that does not verify: ${t}`,
				where: { file: e },
				remedy: "Remove the file, or have the person sign it anew: release-gates approve"
			});
		}
		;
		function refuseProblems([e, ...t]) {
			if (e !== undefined) throw new o.dz([e, ...t]);
		}
		async function readApprovals(e) {
			const { policy: t, workspace: n } = e;
			const { files: r, strays: i } = await list(n, t.approvals.folder);
			const a = await readAll(r.filter((e) => !isSigned(e)), e, u.NM);
			const o = r.filter(isSigned);
			const s = o.length === 0 ? m : await readAll(o, e, await verifierOf(e));
			const { signed: c } = t.approvals;
			return {
				files: [...c === "disabled" ? [] : s.files, ...c === "required" ? [] : a.files],
				problems: [
					...i.map(refuseStray),
					...a.problems,
					...s.problems
				]
			};
		}
		const isSigned = (e) => e.endsWith(".json");
		async function list(e, t) {
			const n = r.posix.normalize(t).replace(/\/+$/, "");
			const i = (0, c.yk)(n);
			const a = await e.list([i, `${i}/**/*.{yml,yaml,json}`], {
				role: "policy",
				withOthers: true
			});
			const isInside = (e) => r.posix.dirname(e) === n && /\.(ya?ml|json)$/.test(e);
			return {
				files: a.filter(isInside).sort(),
				strays: a.filter((e) => !isInside(e)).sort()
			};
		}
		function refuseStray(e) {
			return {
				code: "approval.unreadable",
				message: "expected approvals as files of the folder itself, found one below it, or a link to where some may lie",
				where: { file: e },
				remedy: "Move it into the folder, or out of it; nothing is read of it here"
			};
		}
		const m = {
			files: [],
			problems: []
		};
		async function readAll(e, { workspace: t, subject: n, nowMs: r }, a) {
			const s = [];
			const c = [];
			for (const l of e) {
				const e = await t.read(l, {
					role: "policy",
					maxBytes: u.R4
				});
				if (e.state !== "present") {
					const t = e.state === "absent" ? i.I : e.reason;
					s.push({
						code: "approval.unreadable",
						message: t,
						where: { file: l }
					});
					continue;
				}
				try {
					const t = await a(e.bytes, l);
					if (t === null) continue;
					if (t.expiresAtMs > r) checkRepository(t, n);
					c.push(t);
				} catch (e) {
					if (!(e instanceof o.dz)) throw e;
					s.push(...e.problems);
				}
			}
			return {
				files: c,
				problems: s
			};
		}
		function checkRepository({ repository: e, path: t }, n) {
			if (e === undefined || (0, s.ve)(e, n.repository)) return;
			throw new o.dz({
				code: "approval.elsewhere",
				message: `expected an approval given in ${n.repository}, found one given in ${e}`,
				where: {
					file: t,
					pointer: "/repository"
				},
				remedy: "Remove the file, or have the person give it here: release-gates approve"
			});
		}
		async function verifierOf({ workspace: e, policy: t, nowMs: n }) {
			const r = await (0, a.O)((0, l.uL)(t.signatures), "approval", {
				workspace: e,
				nowMs: n
			});
			return async (e, t) => t.endsWith(h) ? verifyApproval({
				bytes: e,
				path: t
			}, r, n) : refuseForm(t);
		}
		const h = ".dsse.json";
		function refuseForm(e) {
			throw new o.dz({
				code: "approval.form",
				message: `expected an approval as YAML (.yml), or signed (${h}), found another JSON file`,
				where: { file: e },
				remedy: "Rename it, or remove it: nobody would count it"
			});
		}
		function toApprovals(e, t) {
			return e.filter((e) => e.channel === t).map(toApproval);
		}
		function toApproval({ action: e, by: t, release: n, path: r, atMs: i, expiresAtMs: a, signedBy: o }) {
			return {
				action: e,
				by: t,
				releaseId: n ?? null,
				ref: r,
				atMs: i,
				expiresAtMs: a,
				signedBy: o
			};
		}
		function toOverrides(e, t) {
			const { channelId: n, codes: r, by: i, reason: a } = t;
			return r.map((t) => ({
				code: t,
				reason: a,
				by: i,
				approvals: toApprovals(e.filter(({ covers: e }) => e === t), n)
			}));
		}
	}),
	12410: (function(e, t, n) {
		n.d(t, { h: () => bisect });
		const r = 200;
		function bisect(e, [t, n]) {
			let i = t;
			let a = n;
			for (let t = 0; t < r; t++) {
				const t = i + (a - i) / 2;
				if (t <= i || t >= a) break;
				if (e(t) > 0) i = t;
				else a = t;
			}
			return i + (a - i) / 2;
		}
	}),
	95239: (function(e, t, n) {
		n.d(t, {
			Oo: () => logChoose,
			SX: () => logGamma,
			kV: () => logFactorial
		});
		const r = [
			1 / 12,
			-1 / 360,
			1 / 1260,
			-1 / 1680,
			1 / 1188,
			-691 / 360360,
			1 / 156,
			-3617 / 122400,
			43867 / 244188
		];
		const i = .9189385332046728;
		const a = 16;
		const o = 256;
		const s = Float64Array.from({ length: o }, (e, t) => t < 2 ? 0 : stirling(t + 1));
		function logGamma(e) {
			return Number.isInteger(e) && e <= o ? s[e - 1] : stirling(e);
		}
		function logFactorial(e) {
			return e < o ? s[e] : stirling(e + 1);
		}
		function logChoose(e, t) {
			return logFactorial(e) - logFactorial(t) - logFactorial(e - t);
		}
		function stirling(e) {
			let t = e;
			let n = 1;
			while (t < a) {
				n *= t;
				t += 1;
			}
			return (t - .5) * Math.log(t) - t + i + stirlingTail(t) - Math.log(n);
		}
		function stirlingTail(e) {
			const t = 1 / (e * e);
			let n = 0;
			for (let e = r.length - 1; e >= 0; e--) n = n * t + r[e];
			return n / e;
		}
	}),
	3563: (function(e, t, n) {
		n.d(t, {
			K5: () => studentQuantileOfTail,
			Pk: () => binomialLowerTail,
			W_: () => binomialBound,
			Yw: () => binomialUpperTail,
			gq: () => studentTail
		});
		var r = n(12410);
		var i = n(95239);
		const a = 1e5;
		const o = 1e-300;
		function regularizedBeta(e, t, n) {
			if (e <= 0) return 0;
			if (e >= 1) return 1;
			return e < (t + 1) / (t + n + 2) ? fraction(e, t, n) : 1 - fraction(1 - e, n, t);
		}
		function binomialUpperTail(e, t, n) {
			return e <= 0 ? 1 : regularizedBeta(n, e, t - e + 1);
		}
		function binomialLowerTail(e, t, n) {
			return e >= t ? 1 : regularizedBeta(1 - n, t - e, e + 1);
		}
		function binomialBound({ successes: e, trials: t }, n, i) {
			if (i === "upper") {
				return e >= t ? 1 : (0, r.h)((r) => binomialLowerTail(e, t, r) - n, [0, 1]);
			}
			return e <= 0 ? 0 : (0, r.h)((r) => n - binomialUpperTail(e, t, r), [0, 1]);
		}
		function studentTail(e, t) {
			const n = regularizedBeta(t / (t + e * e), t / 2, .5) / 2;
			return e >= 0 ? n : 1 - n;
		}
		function studentQuantileOfTail(e, t) {
			let n = 2;
			while (studentTail(n, t) > e) n *= 2;
			return (0, r.h)((n) => studentTail(n, t) - e, [0, n]);
		}
		function fraction(e, t, n) {
			let r = 1;
			let i = 1 / awayFromZero(1 - (t + n) * e / (t + 1));
			let o = i;
			for (let s = 1; s < a; s++) {
				const a = s * (n - s) * e / ((t + 2 * s - 1) * (t + 2 * s));
				i = 1 / awayFromZero(1 + a * i);
				r = awayFromZero(1 + a / r);
				o *= i * r;
				const c = -(t + s) * (t + n + s) * e / ((t + 2 * s) * (t + 2 * s + 1));
				i = 1 / awayFromZero(1 + c * i);
				r = awayFromZero(1 + c / r);
				o *= i * r;
				if (Math.abs(i * r - 1) < 1e-16) break;
			}
			return o * front(e, t, n) / t;
		}
		function front(e, t, n) {
			return Math.exp((0, i.SX)(t + n) - (0, i.SX)(t) - (0, i.SX)(n) + t * Math.log(e) + n * Math.log1p(-e));
		}
		function awayFromZero(e) {
			return Math.abs(e) < o ? o : e;
		}
	}),
	75513: (function(e, t, n) {
		n.d(t, {
			A: () => quantileBoundRank,
			Y: () => quantile
		});
		var r = n(3563);
		function quantile(e, t) {
			const n = (e.length - 1) * t;
			const r = Math.floor(n);
			const i = e[r];
			const a = e[Math.min(r + 1, e.length - 1)];
			return i + (a - i) * (n - r);
		}
		function quantileBoundRank({ size: e, q: t }, n, i) {
			const holds = (a) => i === "upper" ? (0, r.Yw)(a, e, t) <= n : (0, r.Pk)(a - 1, e, t) <= n;
			if (!holds(i === "upper" ? e : 1)) return undefined;
			let a = i === "upper" ? e : 1;
			let o = i === "upper" ? 0 : e + 1;
			while (Math.abs(a - o) > 1) {
				const e = a + o >> 1;
				if (holds(e)) a = e;
				else o = e;
			}
			return a;
		}
	})
};
;
